//! One example of each kind of activity, in each language, and the lesson that a new curriculum begins with: the files of `assets/kinds`
//! and `assets/scaffold`, inside the program. The guide's pages show the same files.
//!
//! Pure: it gives texts, and writes nothing.

use crate::activity::KINDS;
use crate::embedded::{EXAMPLES, SCAFFOLD};

/// The example of a kind in `lang`: three lines that say what it is for, then one activity.
pub fn example(lang: &str, kind: &str) -> Option<String> {
    EXAMPLES.read(&format!("{lang}/{kind}.toml"))
}

/// The examples in `lang`, in the order of the kinds.
pub fn examples(lang: &str) -> Vec<(&'static str, String)> {
    KINDS.iter().filter_map(|kind| Some((*kind, example(lang, kind)?))).collect()
}

/// A file of the lesson that a new curriculum begins with, its gaps open: `%title%`.
pub(super) fn lesson(lang: &str, name: &str) -> Option<String> {
    SCAFFOLD.read(&format!("{lang}/{name}.toml"))
}
