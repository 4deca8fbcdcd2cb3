//! Whose a file in the data folder is. Its name says nothing of a person, so that the list stands here; of this machine, no event.

use rusqlite::OptionalExtension;

use super::Journal;
use super::append::erased;
use super::caches::is_erased;
use super::events::learner_in;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::places::Place;

impl Journal {
    /// Before a file is written: it will be this person's, or nobody's. `false` where its name is somebody else's already.
    ///
    /// # Errors
    /// Not saved; or the person was erased.
    pub fn set_made(&mut self, place: &Place, name: &str, owner: Option<LearnerId>) -> Result<bool> {
        let before = self.owner_of(place, name)?;
        let Some(owner) = owner.filter(|_| before.is_none()) else { return Ok(before == owner) };
        if self.reading(is_erased(&self.conn, owner))? {
            return Err(erased());
        }
        let rows = self.site.saving(|| {
            self.conn.execute(
                "INSERT INTO made (place, name, learner) VALUES (?1, ?2, ?3) ON CONFLICT (place, name) DO NOTHING",
                (place.name, name, owner.uuid().as_bytes()),
            )
        })?;
        Ok(rows == 1)
    }

    /// Whose that file is, where it is known.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn owner_of(&self, place: &Place, name: &str) -> Result<Option<LearnerId>> {
        let read = self.conn.query_one("SELECT learner FROM made WHERE place = ?1 AND name = ?2", (place.name, name), |row| row.get(0));
        Ok(self.reading(read.optional())?.map(learner_in))
    }
}
