//! What a reader of authored files asks for, learnt from the reader itself.
//!
//! A reader ([`Fields`]) tells every mistake at its place, so it is written by hand; a schema written beside it would drift. Here
//! the reader is run over made tables instead, and each key that it asks for is written down: its type, whether it may be left out,
//! and how that hangs on what other keys say. What a key means is told elsewhere.
//!
//! - this file: what is learnt;
//! - [`made`]: one run over a table that grows until nothing more is asked for;
//! - [`explore`]: which runs are made, so that every word and every flag is tried, alone and with each other one;
//! - [`rules`]: what follows from what was seen.
//!
//! Pure. Knows no key and no kind.

mod explore;
mod made;
mod rules;
#[cfg(test)]
mod tests;

use super::Fields;

/// What a key holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// A text that is never translated; it may be empty.
    Plain,
    /// A list of such texts, none of them empty.
    PlainTexts,
    /// A text that a person reads.
    Text,
    /// A list of texts that a person reads.
    Texts,
    /// Yes or no; `no` where leaving it out is no.
    Flag {
        /// Whether leaving it out is no.
        no: bool,
    },
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// A number of zero or more.
    Real,
    /// One of these words.
    Word(Vec<&'static str>),
    /// A list of these words.
    Words(Vec<&'static str>),
    /// An id.
    Slug,
    /// A list of ids.
    Slugs,
    /// A table.
    Table,
    /// So many tables, from the first to the second.
    Tables(usize, usize),
}

/// What is asked of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Whether the key is there.
    Looked,
    /// What the key holds.
    As(Type),
    /// Nothing: the key is told to be missing.
    Missing,
    /// Nothing: the reader understands no more of this table.
    GivenUp,
}

/// One thing that a reader asked of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The table: made ones are told apart by where they stand.
    pub table: usize,
    /// The key.
    pub key: &'static str,
    /// What.
    pub asked: Asked,
}

/// A table, as its reader reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Its keys, in the order in which they are read.
    pub keys: Vec<Key>,
    /// What hangs on what other keys say.
    pub rules: Vec<Rule>,
    /// Keys that may be left out only where another is there.
    pub either: Vec<Either>,
    /// Where the same key holds other things by what a word says: a table a word. `keys` is empty then.
    pub branch: Option<(&'static str, Vec<(&'static str, Shape)>)>,
}

/// One key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub holds: Type,
    /// Whether it may never be left out.
    pub required: bool,
    /// Whether its list may not be empty.
    pub filled: bool,
    /// The table, or each of the tables, that it holds.
    pub inner: Option<Shape>,
}

/// What a word or a flag says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// A word.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
}

/// What holds where the key `by` says one of `values`, or, with `absent`, is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The key that decides.
    pub by: &'static str,
    /// What it says.
    pub values: Vec<Said>,
    /// Whether the rule holds where it is left out, too.
    pub absent: bool,
    /// These may not be left out then.
    pub required: Vec<&'static str>,
    /// These mean nothing then.
    pub refused: Vec<&'static str>,
    /// So many tables at least are needed then.
    pub least: Vec<(&'static str, usize)>,
}

/// A key that may not be left out, unless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Either {
    /// The key.
    pub key: &'static str,
    /// Any of these will do.
    pub unless: Vec<Unless>,
}

/// What lets a key be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unless {
    /// That key is there.
    There(&'static str),
    /// That key says one of these.
    Says(&'static str, Vec<Said>),
}

/// The table of a file that `read` reads.
pub fn describe(read: &dyn Fn(&Fields<'_>)) -> Shape {
    explore::shape(read)
}

impl Type {
    /// What holds where a key is asked for in both ways: the narrower one, or what both allow. `None` where they do not go together.
    pub(super) fn with(&self, other: &Self) -> Option<Self> {
        use Type::{Flag, Plain, PlainTexts, Slug, Slugs, Tables, Text, Texts, Whole, Word, Words};
        Some(match (self, other) {
            (Flag { no }, Flag { no: also }) => Flag { no: *no || *also },
            (Whole(least, most), Whole(from, to)) => Whole(*least.min(from), *most.max(to)),
            (Tables(least, most), Tables(from, to)) => Tables(*least.min(from), *most.max(to)),
            (Word(one), Word(two)) => Word(joined(one, two)),
            (Words(one), Words(two)) => Words(joined(one, two)),
            (Plain, narrow @ (Plain | Text | Slug | Word(_))) | (narrow @ (Text | Slug | Word(_)), Plain) => narrow.clone(),
            (PlainTexts, narrow @ (PlainTexts | Texts | Slugs | Words(_))) | (narrow @ (Texts | Slugs | Words(_)), PlainTexts) => {
                narrow.clone()
            }
            (one, two) if one == two => one.clone(),
            _ => return None,
        })
    }
}

/// The words of both.
fn joined(one: &[&'static str], two: &[&'static str]) -> Vec<&'static str> {
    one.iter().copied().chain(two.iter().copied().filter(|word| !one.contains(word))).collect()
}

impl Shape {
    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The table at that trail of keys.
    fn at_mut(&mut self, trail: &[&'static str]) -> Option<&mut Self> {
        let Some((first, rest)) = trail.split_first() else { return Some(self) };
        self.keys.iter_mut().find(|key| key.name == *first)?.inner.as_mut()?.at_mut(rest)
    }
}
