//! What went wrong, as data: a kind that decides the exit code, what happened, and what to do next.
//!
//! Errors of libraries are never printed: they are turned into one of our messages where they happen; their text is
//! kept in `detail`, cleaned, for whoever mends the kit. May use [`crate::words`] and [`crate::text`].

use std::path::Path;

use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Whose fault, and so which exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A command typed wrong.
    User,
    /// A curriculum or another file with mistakes.
    Content,
    /// The journal.
    Store,
    /// Disk, terminal or another part of the machine.
    Io,
    /// Ours.
    Internal,
}

impl Kind {
    /// The exit code of the command-line contract.
    pub const fn exit(self) -> u8 {
        match self {
            Self::User => 2,
            Self::Content => 3,
            Self::Store => 4,
            Self::Io => 5,
            Self::Internal => 70,
        }
    }
}

/// One thing that went wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// Whose fault.
    pub kind: Kind,
    /// What happened.
    pub cause: Words,
    /// What to do next.
    pub hint: Option<Words>,
    /// What a library said, cleaned; for whoever mends the kit, not for the person.
    pub detail: Option<SafeText>,
}

/// A result of the house.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of `kind` with what happened.
    pub const fn new(kind: Kind, cause: Words) -> Self {
        Self { kind, cause, hint: None, detail: None }
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: Words) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What happened and what to do next, as one thing to be told.
    pub fn words(&self) -> Words {
        let cause = self.cause.clone();
        self.hint.clone().map_or(cause.clone(), |hint| tr!("notice-with-hint", cause = cause, hint = hint))
    }

    /// A file, or a folder, cannot be read.
    #[must_use]
    pub fn not_read(path: &Path) -> Self {
        Self::new(Kind::Io, tr!("file-not-read", file = SafeText::show_path(path))).hint(tr!("file-not-read-hint"))
    }

    /// A file of ours, or the folder for it, cannot be written.
    #[must_use]
    pub fn not_written(path: &Path) -> Self {
        Self::new(Kind::Io, tr!("file-not-written", path = SafeText::show_path(path))).hint(tr!("file-not-written-hint"))
    }

    /// Keeps what a library said.
    #[must_use]
    pub fn detail(mut self, said: &dyn std::fmt::Display) -> Self {
        self.detail = Some(SafeText::show(&said.to_string()));
        self
    }
}
