//! Packs the folders that ship inside the program: texts deflated in blocks, with a list of the files (see `src/embedded`), and a
//! list that says which file holds which message; beside them the languages with their names.
//!
//! What a list shows of a module or a lesson stands at its beginning: that is a block of its own, so that a list reads no lesson. A
//! translation ships without its comments: they repeat the text that it translates, and are made again from it where a trainer takes a
//! copy (`src/author/copied.rs`).

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

#[path = "src/embedded/mark.rs"]
mod mark;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, error, fs};

use mark::mark;

type Outcome<T> = Result<T, Box<dyn error::Error>>;

/// A folder that ships.
struct Shipped {
    name: &'static str,
    folder: &'static str,
    /// Which of its files are deflated together: those that are read together.
    together: fn(&str) -> String,
    /// Of a file whose beginning is read alone: how long that is.
    beginning: fn(&str, &str) -> Option<usize>,
    /// What ships of a file.
    kept: fn(&str, String) -> String,
}

/// All that is for one language.
fn in_its_folder(file: &str) -> String {
    file.split('/').next().unwrap_or_default().to_owned()
}

/// The language of a translation: `en` of `scams/parcel-sms.en.toml`.
fn translated(file: &str) -> Option<&str> {
    file.rsplit('/').next()?.strip_suffix(".toml")?.split_once('.').map(|(_, language)| language)
}

/// A file of a module up to its first table, its translation up to its second one: there the first is what stands before the first in the
/// file.
fn head_in_a_module(file: &str, text: &str) -> Option<usize> {
    file.split_once('/')?;
    let before = usize::from(translated(file).is_some());
    text.match_indices("\n[").nth(before).map(|(at, _)| at + 1)
}

/// Without the comments that repeat what is translated, where it is a translation: what a translator noted begins with two signs and
/// stays. A line within a text of several lines is no comment.
fn without_comments(file: &str, text: String) -> String {
    if translated(file).is_none() {
        return text;
    }
    let mut within = false;
    let kept = |line: &&str| {
        let comment = !within && line.starts_with('#') && !line.starts_with("##");
        within ^= line.matches("\"\"\"").count() % 2 == 1;
        !comment
    };
    text.split_inclusive('\n').filter(kept).collect()
}

const fn whole(name: &'static str, folder: &'static str, together: fn(&str) -> String) -> Shipped {
    Shipped { name, folder, together, beginning: |_, _| None, kept: |_, text| text }
}

const SHIPPED: [Shipped; 5] = [
    Shipped { beginning: head_in_a_module, kept: without_comments, ..whole("CURRICULA", "curricula", str::to_owned) },
    whole("LOCALES", "locales", str::to_owned),
    whole("EXAMPLES", "assets/kinds", in_its_folder),
    whole("SCAFFOLD", "assets/scaffold", in_its_folder),
    whole("KEYS", "assets/schema/keys", |_| String::new()),
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
            languages(&names, &mut code)?;
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

/// Blocks by their names.
#[derive(Default)]
struct Blocks(BTreeMap<String, Vec<u8>>);

impl Blocks {
    /// Puts a part into a block; which one, where in it, and how long.
    fn put(&mut self, block: String, part: &str) -> (String, usize, usize) {
        let whole = self.0.entry(block.clone()).or_default();
        let at = whole.len();
        whole.extend_from_slice(part.as_bytes());
        (block, at, part.len())
    }
}

/// Writes the blocks of a folder one after the other, and the list that finds a file in them. Beginnings come first: what a list needs
/// is then together in the program too.
fn pack(shipped: &Shipped, names: &[String], out: &Path, code: &mut String) -> Outcome<()> {
    let mut blocks = Blocks::default();
    let mut places = BTreeMap::new();
    for name in names {
        let text = (shipped.kept)(name, fs::read_to_string(Path::new(shipped.folder).join(name))?);
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        if let Some(end) = (shipped.beginning)(name, &text) {
            let (beginning, after) = text.split_at_checked(end).ok_or("a beginning ends within a letter")?;
            parts.push(blocks.put(format!("0 {name}"), beginning));
            rest = after;
        }
        parts.push(blocks.put(format!("1 {}", (shipped.together)(name)), rest));
        places.insert(name, parts);
    }
    let (mut packed, mut lines, mut numbers) = (Vec::new(), String::new(), BTreeMap::new());
    for (number, (block, whole)) in blocks.0.iter().enumerate() {
        let small = miniz_oxide::deflate::compress_to_vec(whole, 10);
        writeln!(lines, "        Block {{ at: {}, packed: {}, whole: {} }},", packed.len(), small.len(), whole.len())?;
        packed.extend(small);
        numbers.insert(block, number);
    }
    writeln!(code, "pub(crate) static {}: Folder = Folder {{\n    files: &[", shipped.name)?;
    for (name, parts) in places {
        let parts: Vec<String> =
            parts.iter().map(|(block, at, length)| format!("Part {{ block: {}, at: {at}, length: {length} }}", numbers[block])).collect();
        writeln!(code, "        File {{ name: {name:?}, parts: &[{}] }},", parts.join(", "))?;
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

/// The languages, each with its own name for itself.
fn languages(names: &[String], code: &mut String) -> Outcome<()> {
    writeln!(code, "/// The code of each language, and its name in itself.\npub(crate) static LANGUAGES: &[(&str, &str)] = &[")?;
    for language in names.iter().filter_map(|name| name.strip_suffix("/app.ftl")) {
        let text = fs::read_to_string(format!("locales/{language}/app.ftl"))?;
        let own = text.lines().find_map(|line| line.strip_prefix("language-name")?.strip_prefix(" = "));
        let own = own.ok_or("a language without a name")?;
        writeln!(code, "    ({language:?}, {own:?}),")?;
    }
    writeln!(code, "];")?;
    Ok(())
}
