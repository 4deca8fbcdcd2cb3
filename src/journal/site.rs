//! Where the journal's file lies: how errors name it, and whether it is still there. Whatever saves goes through here; what is read and
//! how belongs to the others.

use super::fault::{During, fault, gone};
use crate::error::Result;
use crate::platform::Placed;
use crate::text::SafeText;

/// The file of an open journal.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// As errors name it.
    pub label: SafeText,
    /// Where it was opened; a guest's has no file.
    pub placed: Option<Placed>,
}

impl Site {
    /// Runs what saves, unless the file is no more where it was opened: what is written to it then, nobody would find again.
    ///
    /// # Errors
    /// The file is not there, or what SQLite said, in our words.
    pub fn saving<T>(&self, save: impl FnOnce() -> rusqlite::Result<T>) -> Result<T> {
        if self.placed.as_ref().is_some_and(|placed| !placed.is_there()) {
            return Err(gone());
        }
        saving(&self.label, save)
    }
}

/// Runs what saves to a file that is not the open journal's, and puts its error in our words.
pub(super) fn saving<T>(label: &SafeText, save: impl FnOnce() -> rusqlite::Result<T>) -> Result<T> {
    save().map_err(|said| fault(During::Saving, label, &said))
}
