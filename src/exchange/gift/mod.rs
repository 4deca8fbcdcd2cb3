//! GIFT, the plain text in which Moodle hands questions over: read as tolerantly as Moodle reads it, written so that strict readers
//! read it too.
//!
//! The way of reading: [`blocks`] are parted at blank lines; a block's escapes are hidden ([`escape`]), so that every sign that is
//! left is one of the format; [`read()`] finds name, text and answers; [`answers`] reads these by their first signs. Where files of
//! real people go beyond Moodle's reader (a blank line within braces, questions without one between them, an equals sign in an
//! address) the question is read all the same, and that is told. Pure, linear, bounded.

mod answers;
mod blocks;
mod escape;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::read;
pub use write::{heading, write};
