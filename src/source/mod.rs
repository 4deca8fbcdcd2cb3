//! An authored file as a tree of values that know their place, and the reader that finds every mistake in it at once.
//!
//! The kinds of [`crate::activity`] and the loader of [`crate::curriculum`] read through [`Fields`]: unknown keys, missing keys,
//! wrong types and hostile characters are told without stopping; translated texts are put in place while reading. The only place
//! that names the `toml` crate. Pure: text in, values and problems out. May use words, text, ids.

pub mod describe;
mod fields;
mod parse;
mod problem;
mod texts;
mod write;

pub use fields::{Fields, Reading, TEXT_MAX, nearest};
pub use parse::{Node, Table, Value, parse};
pub use problem::{Level, Lines, Place, Problem, find_from};
pub use texts::{DRAFT, OF, Overlay, REREAD, STATUS, STATUSES, Stand, Text, TextTable, as_list, is_same_everywhere, read_overlay};
pub use write::{key_line, quote};

/// A stretch of bytes of a file.
pub type Span = std::ops::Range<usize>;
