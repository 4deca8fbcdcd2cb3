//! Formats that come and go: how a journal is carried from one laptop to another, a curriculum from its trainer to advisers,
//! catalogues to translators and back, questions from other tools and back to them.
//!
//! `carry` is the file of a journal: a line that says what it is, one event a line to the letter, a last line without which the file
//! is not whole. `seal` locks it for one key. `bundle` is a pack's tar, `minisign` the signature beside it. `po` is a translator's
//! catalogue. `question` is what the doors `gift`, `aiken` and `table` read into and write from; `html` and `clean` make texts of
//! strangers fit; `decode` finds out how a file writes its letters. `xapi` is what a store of learning records is told. Pure over bytes, `Read`, `Write` and text. May use curriculum,
//! record, error, words, text, ids; must not know files, the journal, or who is allowed what.

pub mod aiken;
pub mod bundle;
pub mod carry;
mod clean;
pub mod decode;
pub mod gift;
pub mod html;
pub mod minisign;
pub mod po;
pub mod question;
#[cfg(test)]
mod samples;
pub mod seal;
pub mod table;
pub mod xapi;
