//! Formats that come and go: how a journal is carried from one laptop to another, a curriculum from its trainer to advisers, catalogues for
//! translators' tools.
//!
//! `carry` is the file of a journal: a line that says what it is, one event a line to the letter, a last line without which the file is not
//! whole. `seal` locks it for one key. `bundle` is a pack's tar, `minisign` the signature beside it. Pure over bytes, `Read` and `Write`. May
//! use curriculum, record, error, words, text, ids; must not know files, the journal, or who is allowed what.

pub mod bundle;
pub mod carry;
pub mod minisign;
pub mod po;
pub mod seal;
