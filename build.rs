//! Packs the folders that ship inside the program: texts deflated in blocks, with a list of the files (see `src/embedded`), and a
//! list that says which file holds which message.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

#[path = "src/embedded/mark.rs"]
mod mark;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, error, fs};

use mark::mark;

type Outcome<T> = Result<T, Box<dyn error::Error>>;

/// A folder that ships, and which of its files are deflated together: those that are read together.
struct Shipped {
    name: &'static str,
    folder: &'static str,
    together: fn(&str) -> String,
}

/// A file and its translations beside it: `scams/parcel-sms.toml`, `scams/parcel-sms.en.toml`.
fn with_translations(file: &str) -> String {
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    format!("{folder}/{}", name.split('.').next().unwrap_or(name))
}

/// All that is for one language.
fn in_its_folder(file: &str) -> String {
    file.split('/').next().unwrap_or_default().to_owned()
}

const SHIPPED: [Shipped; 5] = [
    Shipped { name: "CURRICULA", folder: "curricula", together: with_translations },
    Shipped { name: "LOCALES", folder: "locales", together: str::to_owned },
    Shipped { name: "EXAMPLES", folder: "assets/kinds", together: in_its_folder },
    Shipped { name: "SCAFFOLD", folder: "assets/scaffold", together: in_its_folder },
    Shipped { name: "KEYS", folder: "assets/schema/keys", together: |_| String::new() },
];

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/embedded/mark.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut code = String::new();
    for shipped in &SHIPPED {
        println!("cargo::rerun-if-changed={}", shipped.folder);
        let mut names = Vec::new();
        list(Path::new(shipped.folder), "", &mut names)?;
        names.sort();
        pack(shipped, &names, &out, &mut code)?;
        if shipped.name == "LOCALES" {
            messages(&names, &mut code)?;
        }
    }
    fs::write(out.join("embedded.rs"), code)?;
    Ok(())
}

/// The files under `folder`, by names relative to it.
fn list(folder: &Path, before: &str, names: &mut Vec<String>) -> Outcome<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_str().ok_or("a file's name is no UTF-8")?);
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// Writes the blocks of a folder one after the other, and the list that finds a file in them.
fn pack(shipped: &Shipped, names: &[String], out: &Path, code: &mut String) -> Outcome<()> {
    let mut blocks: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for name in names {
        let text = fs::read_to_string(Path::new(shipped.folder).join(name))?;
        let block = (shipped.together)(name);
        let whole = blocks.entry(block.clone()).or_default();
        places.insert(name, (block, whole.len(), text.len()));
        whole.extend_from_slice(text.as_bytes());
    }
    let (mut packed, mut lines, mut numbers) = (Vec::new(), String::new(), BTreeMap::new());
    for (number, (block, whole)) in blocks.iter().enumerate() {
        let small = miniz_oxide::deflate::compress_to_vec(whole, 10);
        writeln!(lines, "        Block {{ at: {}, packed: {}, whole: {} }},", packed.len(), small.len(), whole.len())?;
        packed.extend(small);
        numbers.insert(block, number);
    }
    writeln!(code, "pub(crate) static {}: Folder = Folder {{\n    files: &[", shipped.name)?;
    for (name, (block, at, length)) in places {
        writeln!(code, "        File {{ name: {name:?}, block: {}, at: {at}, length: {length} }},", numbers[&block])?;
    }
    let file = format!("{}.deflated", shipped.name);
    writeln!(code, "    ],\n    blocks: &[\n{lines}    ],\n    packed: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),\n}};")?;
    fs::write(out.join(file), packed)?;
    Ok(())
}

/// Which file of a language holds which message, by the mark of its id: the same in every language, as a test holds.
fn messages(names: &[String], code: &mut String) -> Outcome<()> {
    let files: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix("fr/")?.strip_suffix(".ftl")).collect();
    let mut found: BTreeMap<u32, (usize, String)> = BTreeMap::new();
    for (number, file) in files.iter().enumerate() {
        for line in fs::read_to_string(format!("locales/fr/{file}.ftl"))?.lines() {
            let Some((id, _)) = line.split_once('=') else { continue };
            let id = id.trim_end();
            if !id.starts_with(|first: char| first.is_ascii_alphabetic())
                || id.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            {
                continue;
            }
            if let Some((_, other)) = found.insert(mark(id), (number, id.to_owned())) {
                return Err(format!("the messages {id} and {other} have one mark: name one of them otherwise").into());
            }
        }
    }
    writeln!(code, "/// The files that hold messages, in every language.\npub(crate) static FILES: &[&str] = &{files:?};")?;
    writeln!(
        code,
        "/// Of each message its mark, and which of the files holds it; by their marks.\npub(crate) static MESSAGES: &[(u32, u8)] = &["
    )?;
    for (mark, (number, _)) in found {
        writeln!(code, "    ({mark}, {}),", u8::try_from(number)?)?;
    }
    writeln!(code, "];")?;
    Ok(())
}
