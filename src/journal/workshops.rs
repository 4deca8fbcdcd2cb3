//! Workshops: the events of each, in order.

use super::Journal;
use super::events::{events, learner_in};
use crate::error::Result;
use crate::ids::{DeviceId, EventId, LearnerId, WorkshopId};
use crate::record::{Event, Record};

/// What the index over workshops holds; the same words as in its migration, or it is not used.
const OF_WORKSHOPS: &str = "kind IN ('workshop', 'attended')";

impl Journal {
    /// Every workshop that anything is known of, those planned last first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn workshops(&self) -> Result<Vec<WorkshopId>> {
        let read = || -> rusqlite::Result<Vec<WorkshopId>> {
            let mut select = self.conn.prepare_cached(&format!(
                "SELECT json_extract(body, '$.workshop') AS workshop, min(lamport) AS first FROM event WHERE {OF_WORKSHOPS}
                 GROUP BY workshop ORDER BY first DESC, workshop"
            ))?;
            let ids = select.query_map([], |row| row.get::<_, Option<String>>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
            Ok(ids.into_iter().flatten().filter_map(|id| WorkshopId::parse(&id)).collect())
        };
        self.reading(read())
    }

    /// What is known of a workshop, in order. Whoever was known under two ids is told under the one that speaks for them.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn workshop(&self, id: WorkshopId) -> Result<Vec<Event>> {
        let filter = format!("{OF_WORKSHOPS} AND json_extract(body, '$.workshop') = ?1");
        let mut found = self.reading(events(&self.conn, &filter, [id.to_string()]))?;
        for event in &mut found {
            if let Some(learner) = event.learner {
                event.learner = Some(self.person_of(learner)?);
            }
        }
        Ok(found)
    }

    /// Those of whom something was kept on that laptop, each once under the id that speaks for them.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn people_on(&self, device: DeviceId) -> Result<Vec<LearnerId>> {
        let read = || -> rusqlite::Result<Vec<LearnerId>> {
            let mut select = self.conn.prepare_cached("SELECT DISTINCT learner FROM event WHERE device = ?1 AND learner IS NOT NULL")?;
            let ids = select.query_map([device.uuid().as_bytes()], |row| row.get::<_, [u8; 16]>(0))?;
            ids.map(|id| id.map(learner_in)).collect()
        };
        let mut people = Vec::new();
        for id in self.reading(read())? {
            let person = self.person_of(id)?;
            if !people.contains(&person) {
                people.push(person);
            }
        }
        Ok(people)
    }

    /// A fresh id for a workshop; nothing can be read from it.
    pub fn fresh_workshop(&self) -> WorkshopId {
        WorkshopId::from_uuid(super::append::random_id(&*self.world))
    }

    /// Puts one mark a person and what the workshop itself has to say on the disk, all in one transaction.
    ///
    /// # Errors
    /// As [`Journal::append`]; then nothing was kept.
    pub fn append_workshop(&mut self, records: &[(Option<LearnerId>, Record)]) -> Result<Vec<EventId>> {
        let rows: Vec<_> = records.iter().map(|(learner, record)| (*learner, record)).collect();
        self.write(&rows, None)
    }
}
