//! What ships inside the program: folders of texts, deflated in blocks by `build.rs`; a block is inflated when a file of it is read.
//!
//! A block is what is read together: a lesson, its beginning for a list, a file of messages. So a start pays for what it
//! shows. Pure: no disk, nothing kept. The only place that names `miniz_oxide`.

mod mark;

use miniz_oxide::inflate::decompress_slice_iter_to_slice;

pub(crate) use packed::{CURRICULA, EXAMPLES, FILES, KEYS, LANGUAGES, LOCALES, SCAFFOLD};

/// What `build.rs` wrote.
#[allow(clippy::unreadable_literal, reason = "places of files, which nobody reads")]
mod packed {
    use super::{Block, File, Folder, Part};

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// A file: its name in its folder, and its parts; where it has two, the first is its beginning.
struct File {
    name: &'static str,
    parts: &'static [Part],
}

/// Where a part is in which block, in bytes.
struct Part {
    block: usize,
    at: usize,
    length: usize,
}

/// A block: where it is among the packed bytes, how long it is there, and how long it is inflated.
struct Block {
    at: usize,
    packed: usize,
    whole: usize,
}

/// A folder that ships.
pub(crate) struct Folder {
    /// By name.
    files: &'static [File],
    blocks: &'static [Block],
    packed: &'static [u8],
}

impl Folder {
    fn file(&self, name: &str) -> Option<&File> {
        let at = self.files.binary_search_by(|file| file.name.cmp(name)).ok()?;
        self.files.get(at)
    }

    /// Whether a file of that name is in it.
    pub fn has(&self, name: &str) -> bool {
        self.file(name).is_some()
    }

    /// The names of its files and of those in its folders, in order: `email/module.toml`.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.files.iter().map(|file| file.name)
    }

    /// The text of a file; nothing where there is none of that name.
    pub fn read(&self, name: &str) -> Option<String> {
        self.text(self.file(name)?.parts)
    }

    /// The beginning of a file, where that is kept by itself: else the whole.
    pub fn beginning(&self, name: &str) -> Option<String> {
        self.text(self.file(name)?.parts.get(..1)?)
    }

    // What was packed when the program was built is whole: a test reads every file.
    fn text(&self, parts: &[Part]) -> Option<String> {
        let mut text = Vec::new();
        for part in parts {
            let block = self.blocks.get(part.block)?;
            let packed = self.packed.get(block.at..block.at + block.packed)?;
            let mut whole = vec![0; block.whole];
            decompress_slice_iter_to_slice(&mut whole, std::iter::once(packed), false, false).ok()?;
            if text.is_empty() && part.length == whole.len() {
                text = whole;
            } else {
                text.extend_from_slice(whole.get(part.at..part.at + part.length)?);
            }
        }
        String::from_utf8(text).ok()
    }
}

/// Which of [`FILES`] holds a message.
pub(crate) fn holder(message: &str) -> Option<usize> {
    let mark = mark::mark(message);
    let at = packed::MESSAGES.binary_search_by_key(&mark, |(mark, _)| *mark).ok()?;
    packed::MESSAGES.get(at).map(|(_, file)| usize::from(*file))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::path::Path;

    use super::*;

    fn lies(there: &str, name: &str) -> String {
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(there).join(name)).unwrap()
    }

    fn is_translation(name: &str) -> bool {
        name.rsplit('/').next().unwrap().strip_suffix(".toml").is_some_and(|stem| stem.contains('.'))
    }

    #[test]
    fn every_file_is_there_to_the_letter_and_a_translation_without_its_comments() {
        for (folder, there, least) in [
            (&CURRICULA, "curricula", 150),
            (&LOCALES, "locales", 300),
            (&EXAMPLES, "assets/kinds", 30),
            (&SCAFFOLD, "assets/scaffold", 3),
            (&KEYS, "assets/schema/keys", 3),
        ] {
            let names: Vec<&str> = folder.names().collect();
            assert!(names.len() >= least, "{there}: {}", names.len());
            for name in names {
                let (own, read) = (lies(there, name), folder.read(name).unwrap());
                if there == "curricula" && is_translation(name) {
                    let means = |text: &str| text.parse::<toml::Table>().unwrap();
                    assert!(means(&own) == means(&read) && read.len() < own.len(), "{there}/{name}");
                    let stays = |line: &&str| !line.starts_with('#') || line.starts_with("##");
                    assert!(own.lines().filter(stays).eq(read.lines()), "{there}/{name}");
                } else {
                    assert!(read == own, "{there}/{name}");
                }
                assert!(folder.has(name) && read.starts_with(&folder.beginning(name).unwrap()), "{there}/{name}");
            }
            assert!(!folder.has("none.toml") && folder.read("none.toml").is_none() && folder.read("").is_none());
        }
    }

    #[test]
    fn the_beginning_of_a_file_of_a_module_is_what_stands_before_its_tables() {
        let beginning = CURRICULA.beginning("scams/parcel-sms.toml").unwrap();
        assert!(beginning.starts_with("title = ") && beginning.contains("\ncan = [") && !beginning.contains("\n["), "{beginning}");
        let translated = CURRICULA.beginning("scams/parcel-sms.en.toml").unwrap();
        assert_eq!(translated.matches("\n[").count(), 1, "{translated}");
        assert!(translated.contains("\n[unit]\n") && translated.contains("\ntitle = "), "{translated}");
        let of_module = CURRICULA.beginning("scams/module.toml").unwrap();
        assert!(of_module.contains("\nunits = [") && !of_module.contains("\n["), "{of_module}");
        assert_eq!(CURRICULA.beginning("glossary.toml"), CURRICULA.read("glossary.toml"));
        assert_eq!(CURRICULA.beginning("none.toml"), None);
    }

    #[test]
    fn a_message_is_found_in_the_file_that_holds_it_in_every_language() {
        let mut found = 0;
        for (number, file) in FILES.iter().enumerate() {
            let source = LOCALES.read(&format!("fr/{file}.ftl")).unwrap();
            for id in source.lines().filter_map(|line| line.split_once(" = ").map(|(id, _)| id)).filter(|id| !id.contains([' ', '#', '[']))
            {
                assert_eq!(holder(id), Some(number), "{id}");
                found += 1;
            }
        }
        assert!(found > 3_000, "{found}");
        assert_eq!(holder("no-such-thing"), None);
    }
}
