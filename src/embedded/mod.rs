//! What ships inside the program: folders of texts, deflated in blocks by `build.rs`; a block is inflated when a file of it is read.
//!
//! Files that are read together are one block: a lesson with its translations, a file of messages. So a start pays for what it shows.
//! Pure: no disk, nothing kept. The only place that names `miniz_oxide`.

mod mark;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

pub(crate) use packed::{CURRICULA, EXAMPLES, FILES, KEYS, LOCALES, SCAFFOLD};

/// What `build.rs` wrote.
#[allow(clippy::unreadable_literal, reason = "places of files, which nobody reads")]
mod packed {
    use super::{Block, File, Folder};

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// A file: its name in its folder, and where it is in which block, in bytes.
struct File {
    name: &'static str,
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
        let file = self.file(name)?;
        let block = self.blocks.get(file.block)?;
        let packed = self.packed.get(block.at..block.at + block.packed)?;
        // What was packed when the program was built is whole: a test reads every file.
        let mut whole = decompress_to_vec_with_limit(packed, block.whole).ok()?;
        whole.truncate(file.at + file.length);
        String::from_utf8(whole.split_off(file.at.min(whole.len()))).ok()
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

    #[test]
    fn every_file_is_there_to_the_letter() {
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
                let own = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(there).join(name)).unwrap();
                assert!(folder.has(name) && folder.read(name).unwrap() == own, "{there}/{name}");
            }
            assert!(!folder.has("none.toml") && folder.read("none.toml").is_none() && folder.read("").is_none());
        }
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
