//! A page put into what is heard: the line face writes it, a voice says it.
//!
//! [`body`] gives the pieces of a page in the order of reading; [`Telling::changes`] what is new when the same page is told again;
//! [`Voice`] what is said of a page beside a screen. Pure: may use learn's pages, activity's parts, words and text. Must not know a
//! face, a terminal, a program that speaks, or what a page is about.

mod changes;
mod controls;
#[cfg(test)]
mod tests;
mod told;
mod voice;

pub use changes::{Change, Telling};
pub use told::{By, Manner, Piece, Say, Told, Tongue, What, body, plain_words};
pub use voice::{At, Said, Voice};
