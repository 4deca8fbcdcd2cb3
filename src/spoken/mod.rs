//! A page put into what is heard: the line face writes it, a voice says it.
//!
//! [`body`] gives the pieces of a page in the order of reading; [`Telling::changes`] what is new when the same page is told again.
//! Pure: may use learn's pages, activity's parts, words and text. Must not know a face, a terminal, a program that speaks, or what
//! a page is about.

mod changes;
mod controls;
mod told;

pub use changes::{Change, Telling};
pub use told::{By, Manner, Piece, Say, Told, What, body, plain_words};
