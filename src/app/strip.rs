//! What stands around a page while somebody writes it: where one is, what is wrong, and tools of whoever writes. Never a learner's.

use crate::activity::Target;
use crate::words::{Words, msg};

/// What whoever writes a lesson does beside the learner's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// To the next activity, variants too.
    Next,
    /// To the one before.
    Previous,
    /// All that a learner could be told in this activity.
    Told,
    /// The same in the next language.
    Language,
    /// The same in the next size of window.
    Size,
    /// What is wrong in this unit.
    Problems,
    /// The unit on paper.
    Paper,
    /// The activity from its beginning.
    Again,
    /// To any unit.
    Units,
    /// The end.
    Leave,
}

impl Tool {
    /// All of them, those that are used most first.
    pub const ALL: [Self; 10] = [
        Self::Next,
        Self::Previous,
        Self::Told,
        Self::Problems,
        Self::Language,
        Self::Size,
        Self::Again,
        Self::Paper,
        Self::Units,
        Self::Leave,
    ];

    /// What its button is called on a page.
    pub const fn target(self) -> &'static str {
        match self {
            Self::Next => "tool/next",
            Self::Previous => "tool/previous",
            Self::Told => "tool/told",
            Self::Language => "tool/language",
            Self::Size => "tool/size",
            Self::Problems => "tool/problems",
            Self::Paper => "tool/paper",
            Self::Again => "tool/again",
            Self::Units => "tool/units",
            Self::Leave => "tool/leave",
        }
    }

    /// Its key, as the help page names it.
    pub const fn key(self) -> Words {
        match self {
            Self::Next => msg("preview-key-next"),
            Self::Previous => msg("preview-key-previous"),
            Self::Told => msg("preview-key-told"),
            Self::Language => msg("preview-key-language"),
            Self::Size => msg("preview-key-size"),
            Self::Problems => msg("preview-key-problems"),
            Self::Paper => msg("preview-key-paper"),
            Self::Again => msg("preview-key-again"),
            Self::Units => msg("preview-key-units"),
            Self::Leave => msg("preview-key-leave"),
        }
    }

    /// What it does, as the menu and the help page say it.
    pub const fn does(self) -> Words {
        match self {
            Self::Next => msg("preview-do-next"),
            Self::Previous => msg("preview-do-previous"),
            Self::Told => msg("preview-do-told"),
            Self::Language => msg("preview-do-language"),
            Self::Size => msg("preview-do-size"),
            Self::Problems => msg("preview-do-problems"),
            Self::Paper => msg("preview-do-paper"),
            Self::Again => msg("preview-do-again"),
            Self::Units => msg("preview-do-units"),
            Self::Leave => msg("preview-do-leave"),
        }
    }

    /// The tool whose button that is.
    pub fn of(target: &Target) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.target() == target.as_str())
    }
}

/// Two lines or a few at the foot of the window. Its texts are said already: its language is that of whoever writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// Where one is, piece by piece, what matters most first.
    pub head: Vec<String>,
    /// What is wrong here, or was just done.
    pub told: Vec<String>,
    /// Whether that must not be overlooked: what is shown is not what was saved last.
    pub alarm: bool,
    /// What can be done, in a word or two each.
    pub tools: Vec<(Tool, String)>,
    /// In which size the page is to be drawn; as large as can be where none is given.
    pub size: Option<(u16, u16)>,
}
