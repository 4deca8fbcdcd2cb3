//! The line face: the whole learner's way in plain lines, for screen readers, braille, `TERM=dumb`, pipes and tests.
//!
//! One line in, one reply out; only ever adds lines; no drawing, no escape code; after an input says what changed and nothing
//! else. The core is pure ([`Teller`] tells and understands, [`encode_all`] does the reverse); [`run`] joins it to streams.
//! May use app, learn, activity, words, text. Must not know the terminal, other faces, or what a page is about.

mod drive;
mod encode;
mod foot;
mod numbers;
mod read;
pub mod room;
mod teller;
#[cfg(test)]
mod tests;

pub use drive::run;
pub use encode::{encode, encode_all};
pub use read::{Reading, read};
pub use teller::Teller;

pub use crate::app::{FaceEffect, Gesture, Scene};
