//! Formats that come and go: how a journal is carried from one laptop to another, catalogues for translators' tools.
//!
//! `carry` is the file: a line that says what it is, one event a line to the letter, a last line without which the file is not
//! whole. `seal` locks it for one key. Pure over `Read` and `Write`. May use record, error, words, text, ids; must not know files, the journal, or who is allowed
//! what.

pub mod carry;
pub mod po;
pub mod seal;
