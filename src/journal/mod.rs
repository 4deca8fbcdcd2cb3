//! The journal: every event of this data folder, the drafts, and the caches that follow from the events.
//!
//! The only place with rusqlite. What is appended is on the disk when [`Journal::append`] returns `Ok`: write-ahead log with
//! synchronous FULL, read back at each opening. Events are never changed. An event of a newer kit is kept untouched; a
//! newer database is refused. May use records, platform, ids, clock and error; must not know a rule of learning.
//!
//! One trap governs how rows are written here: a statement read by `query_row` is reset when it is dropped, and the error
//! of that reset, where a commit may fail on a full disk, is lost. So rows are written by `execute` only, always inside a
//! transaction whose `commit` is looked at.

mod adopt;
mod append;
mod backup;
mod caches;
mod check;
mod copies;
mod copying;
mod differing;
mod drafts;
mod due;
mod erase;
mod events;
mod fault;
mod figures;
mod glance;
mod join;
mod known;
mod made;
mod merge;
mod migrate;
mod open;
mod outbox;
mod past;
mod person;
mod read;
mod restore;
mod salvage;
mod secrets;
mod settle;
mod shape;
mod site;
#[cfg(test)]
mod tests;
mod workshops;

pub use backup::is_unfinished;
pub use check::Report;
pub use copies::{Kept, NEWEST as KEPT_NEWEST, WEEKS as KEPT_WEEKS, When, aside, forget_aside, kept};
pub use copying::{CopyPlan, Limits, Stage, Watch};
pub use drafts::DraftChange;
pub use due::Silent;
pub use erase::Traces;
pub use fault::is_not_saved;
pub use glance::{Contents, Glance, glance};
pub use join::Join;
pub use known::Known;
pub use merge::Merged;
pub use open::Preparing;
pub use outbox::{Endpoint, LastAnswer, Refused, Statement};
pub use past::{Activity, Month};
pub use read::{Learner, Standing};
pub use restore::{Restored, restore};
pub use secrets::Secret;

use std::path::Path;
use std::rc::Rc;

use rusqlite::Connection;

use crate::clock::World;
use crate::error::Result;
use crate::ids::{DeviceId, LearnerId};
use fault::{During, fault};
use open::How;
use site::Site;

/// The journal's file in the data folder.
pub const FILE: &str = "journal.db";

/// An open journal. One thread's; another thread opens its own.
pub struct Journal {
    conn: Connection,
    world: Rc<dyn World>,
    device: DeviceId,
    site: Site,
}

impl Journal {
    /// Opens the journal of a data folder, and makes both where they are not there yet.
    ///
    /// # Errors
    /// The folder cannot be written; the file is of another program, of a newer kit, or damaged. Nothing is deleted.
    pub fn open(folder: &Path, world: Rc<dyn World>) -> Result<Self> {
        Self::open_telling(folder, world, &mut |_| ())
    }

    /// The same; `tell` is told what takes its time when a newer kit opens a large journal for the first time.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn open_telling(folder: &Path, world: Rc<dyn World>, tell: &mut dyn FnMut(Preparing)) -> Result<Self> {
        open::open(folder, world, &How::default(), tell)
    }

    /// A second connection to a journal that this program has open, for another thread: it was proved when it was opened.
    ///
    /// # Errors
    /// The file cannot be reached any more.
    pub fn beside(folder: &Path, world: Rc<dyn World>) -> Result<Self> {
        open::beside_open(folder, world)
    }

    /// A guest's journal, gone with the program unless another one adopts it.
    ///
    /// # Errors
    /// Never but for want of memory.
    pub fn in_memory(world: Rc<dyn World>) -> Result<Self> {
        open::in_memory(world)
    }

    /// The id of this data folder.
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// An id for a person who is not known yet; nothing can be read from it.
    pub fn fresh_learner(&self) -> LearnerId {
        LearnerId::from_uuid(append::random_id(&*self.world))
    }

    /// The tables of this journal, by name.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn tables(&self) -> Result<Vec<String>> {
        let read = || -> rusqlite::Result<Vec<String>> {
            let mut select = self
                .conn
                .prepare_cached("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")?;
            select.query_map([], |row| row.get(0))?.collect()
        };
        self.reading(read())
    }

    /// Closes the journal and says whether that went well. Dropping it closes it as well, silently.
    ///
    /// # Errors
    /// The log could not be folded into the file. Nothing is lost: the next opening does it.
    pub fn close(self) -> Result<()> {
        let Self { conn, site, .. } = self;
        conn.close().map_err(|(_, said)| fault(During::Closing, &site.label, &said))
    }

    /// Turns what SQLite said while reading into our words.
    fn reading<T>(&self, read: rusqlite::Result<T>) -> Result<T> {
        read.map_err(|said| fault(During::Reading, &self.site.label, &said))
    }
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("device", &self.device).field("file", &self.site.label).finish_non_exhaustive()
    }
}
