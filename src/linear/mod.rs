//! The line face: the whole learner's way in plain lines, for screen readers, braille, `TERM=dumb`, pipes and tests.
//!
//! One line in, one reply out; only ever adds lines; no drawing, no escape code; after an input says what changed and nothing
//! else. The core is pure ([`Teller`] tells and understands, [`encode_all`] does the reverse); [`run`] joins it to streams.
//! May use app, learn, activity, words, text. Must not know the terminal, other faces, or what a page is about.

mod drive;
mod encode;
mod numbers;
mod read;
mod teller;
#[cfg(test)]
mod tests;
mod told;

pub use drive::run;
pub use encode::{encode, encode_all};
pub use read::{Reading, read};
pub use teller::Teller;

use crate::activity::Input;
use crate::learn::Page;
use crate::words::Words;

/// What a person asks for by a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Something on the page.
    Input(Input),
    /// The page's menu, opened or closed.
    Menu,
}

/// What the face itself has to do after a gesture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Shows its own help.
    Help,
    /// Forgets what it has told: another person sits down.
    Clear,
    /// The end.
    Leave,
}

/// What this face plays: one sitting, whoever keeps it.
pub trait Scene {
    /// Does what was asked, down to the disk; says what is left for the face.
    fn act(&mut self, gesture: Gesture) -> Vec<After>;
    /// The page as it is now.
    fn page(&self) -> Page;
    /// Words in the person's language.
    fn say(&self, words: &Words) -> String;
}
