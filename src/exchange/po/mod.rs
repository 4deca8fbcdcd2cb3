//! PO catalogues of gettext, by which translators' tools (Weblate, Poedit, `msgfmt`) take texts and give them back.
//!
//! One text an entry: `msgctxt` says which, `msgid` is the source text, `msgstr` its translation. Plurals are not used: a text of a
//! curriculum has none. Reading is strict and bounded, tells every mistake with its line and goes on with the next entry. Texts are
//! given as they were read: whoever takes them lets them in through the door. Pure: text in, text out. May use words, text.

mod read;
mod write;

pub use read::{ENTRIES_MAX, SIZE_MAX, read};
pub use write::write;

use crate::words::Words;

/// A catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Comments above its head.
    pub notes: Vec<String>,
    /// Its head: names and values.
    pub head: Vec<(String, String)>,
    /// Its texts, in order.
    pub entries: Vec<Entry>,
    /// Entries that a tool has put aside (`#~`): none of ours.
    pub obsolete: usize,
}

/// One text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// On which line it begins; 0 for one that was not read.
    pub line: usize,
    /// What its translator wrote about it.
    pub own: Vec<String>,
    /// What is said to its translator about it.
    pub notes: Vec<String>,
    /// Where it comes from: `file:line`.
    pub places: Vec<String>,
    /// Whether its translation has to be looked at before it may be used.
    pub fuzzy: bool,
    /// The source text that was translated, where it was another.
    pub former: Option<String>,
    /// Which text it is.
    pub context: String,
    /// The source text.
    pub source: String,
    /// The translation; empty where there is none.
    pub text: String,
}

/// A mistake in a catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// On which line.
    pub line: usize,
    /// What is wrong.
    pub cause: Words,
}

impl Catalogue {
    /// A value of its head.
    pub fn head(&self, name: &str) -> Option<&str> {
        self.head.iter().find(|(there, _)| there.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests;
