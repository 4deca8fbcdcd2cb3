//! Tells cargo to build again when a file is added to what the binary embeds: the embedding itself notices changes only.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["locales", "curricula", "assets/kinds", "assets/scaffold", "assets/schema/keys"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
