//! What the screen drives, seen from the screen: something that takes what a person does and shows pages.
//!
//! The sitting and the kit stand behind this trait; tests put hand-written pages there. Knows no terminal.

use std::time::Duration;

use super::theme::Theme;
use crate::activity::Input;
use crate::learn::Page;
use crate::words::Words;

/// What a person did, for the scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Something on the page.
    Input(Input),
    /// Asked for the menu, or to close it.
    Menu,
}

/// What the scene asks of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Show the help page.
    Help,
    /// Forget everything drawn, what can be scrolled back to also: another person comes.
    Clear,
    /// End the program.
    Leave,
}

/// How the screen looks and behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long the same key or a click at the same place is dropped after the page that it produced.
    pub guard: Duration,
    /// Colours.
    pub theme: Theme,
    /// Whether only ASCII signs and frames are drawn.
    pub ascii: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { guard: Duration::from_millis(500), theme: Theme::Plain, ascii: false }
    }
}

/// What stands behind the screen.
pub trait Scene {
    /// Takes what a person did. When it returns, what had to be on disk is there and [`Scene::page`] is what follows.
    fn take(&mut self, said: Said) -> Vec<Ask>;

    /// The page to draw.
    fn page(&self) -> Page;

    /// Puts words in the person's language.
    fn say(&self, words: &Words) -> String;

    /// How the screen looks and behaves, now.
    fn settings(&self) -> Settings;
}

impl<S: Scene + ?Sized> Scene for &mut S {
    fn take(&mut self, said: Said) -> Vec<Ask> {
        (**self).take(said)
    }

    fn page(&self) -> Page {
        (**self).page()
    }

    fn say(&self, words: &Words) -> String {
        (**self).say(words)
    }

    fn settings(&self) -> Settings {
        (**self).settings()
    }
}
