//! People who were known under two ids.

use rusqlite::{Connection, OptionalExtension};

use super::Journal;
use crate::error::Result;
use crate::ids::LearnerId;

/// `id` and every id that it was ever joined to, both ways, however far; itself first.
pub(super) fn closure(conn: &Connection, id: LearnerId) -> rusqlite::Result<Vec<LearnerId>> {
    let mut found = vec![id];
    let mut next = 0;
    while let Some(id) = found.get(next).copied() {
        next += 1;
        let mut select =
            conn.prepare_cached("SELECT other FROM joined WHERE learner = ?1 UNION SELECT learner FROM joined WHERE other = ?1")?;
        let others = select.query_map([id.uuid().as_bytes()], |row| row.get::<_, [u8; 16]>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        for other in others {
            let other = LearnerId::from_uuid(uuid::Uuid::from_bytes(other));
            if !found.contains(&other) {
                found.push(other);
            }
        }
    }
    Ok(found)
}

impl Journal {
    /// A person's ids: this one first, then all that it was joined to, both ways.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn ids_of(&self, learner: LearnerId) -> Result<Vec<LearnerId>> {
        self.reading(closure(&self.conn, learner))
    }

    /// Into whom this person was joined; the last in order wins.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn joined_into(&self, learner: LearnerId) -> Result<Option<LearnerId>> {
        let id = learner.uuid();
        let read = self
            .conn
            .query_one("SELECT other FROM joined WHERE learner = ?1 ORDER BY rank DESC LIMIT 1", [id.as_bytes()], |row| row.get(0));
        Ok(self.reading(read.optional())?.map(|id| LearnerId::from_uuid(uuid::Uuid::from_bytes(id))))
    }
}
