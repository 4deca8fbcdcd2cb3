//! One example of each kind of activity, in each language, and the lesson that a new curriculum begins with: the files of `assets/kinds`
//! and `assets/scaffold`, inside the program. The guide's pages show the same files.
//!
//! Pure: it gives texts, and writes nothing.

use include_dir::{Dir, include_dir};

use crate::activity::KINDS;

static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/kinds");
static LESSON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/scaffold");

/// The example of a kind in `lang`: three lines that say what it is for, then one activity.
pub fn example(lang: &str, kind: &str) -> Option<&'static str> {
    EXAMPLES.get_file(format!("{lang}/{kind}.toml"))?.contents_utf8()
}

/// The examples in `lang`, in the order of the kinds.
pub fn examples(lang: &str) -> Vec<(&'static str, &'static str)> {
    KINDS.iter().filter_map(|kind| Some((*kind, example(lang, kind)?))).collect()
}

/// A file of the lesson that a new curriculum begins with, its gaps open: `%title%`.
pub(super) fn lesson(lang: &str, name: &str) -> Option<&'static str> {
    LESSON.get_file(format!("{lang}/{name}.toml"))?.contents_utf8()
}
