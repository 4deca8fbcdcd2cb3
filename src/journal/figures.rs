//! What reports are counted from: the events of a few kinds, read in the order in which they were kept, their bodies not held.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::Journal;
use super::merge::erased_here;
use super::past::erased;
use super::person::heads;
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::learn::figures::{Fact, KINDS, Told};
use crate::record::{PastMonth, Record};

impl Journal {
    /// Hands over everything that a report counts, each person under the id that speaks for them; nothing of those who were erased.
    /// One row is held at a time. Whoever is told says whether to go on.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn tell(&self, each: &mut dyn FnMut(Told<'_>) -> ControlFlow<()>) -> Result<()> {
        let due = self.is_erasure_due()?;
        let mut read = || -> rusqlite::Result<()> {
            let heads: BTreeMap<LearnerId, LearnerId> = heads(&self.conn)?;
            // Rows of somebody whose erasure is not over count no more.
            let gone: BTreeSet<LearnerId> = if due { erased_here(&self.conn)?.into_iter().collect() } else { BTreeSet::new() };
            let kinds = KINDS.map(|kind| format!("'{kind}'")).join(", ");
            // By row, not by any index: twenty million rows are read from front to back.
            let mut select = self.conn.prepare_cached(&format!(
                "SELECT learner, at, clock_ok, kind, body FROM event NOT INDEXED
                 WHERE v = {} AND kind IN ({kinds}) AND learner IS NOT NULL ORDER BY rowid",
                Record::VERSION
            ))?;
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                let id = LearnerId::from_uuid(Uuid::from_bytes(row.get(0)?));
                if gone.contains(&id) {
                    continue;
                }
                let (ValueRef::Text(kind), ValueRef::Text(body)) = (row.get_ref(3)?, row.get_ref(4)?) else { continue };
                let (Ok(kind), Ok(body)) = (std::str::from_utf8(kind), std::str::from_utf8(body)) else { continue };
                let Some(fact) = Fact::read(kind, body) else { continue };
                let learner = heads.get(&id).copied().unwrap_or(id);
                if each(Told { learner, at: Millis(row.get(1)?), clock_ok: row.get(2)?, fact }).is_break() {
                    break;
                }
            }
            Ok(())
        };
        self.reading(read())
    }

    /// What people have under that setting, each value once, in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn values_of(&self, key: &str) -> Result<Vec<String>> {
        let read = || -> rusqlite::Result<Vec<String>> {
            let mut select =
                self.conn.prepare_cached("SELECT DISTINCT value FROM setting WHERE key = ?1 AND length(learner) = 16 ORDER BY value")?;
            select.query_map([key], |row| row.get(0))?.collect()
        };
        self.reading(read())
    }

    /// Those who have that setting, each under the id that speaks for them.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn people_with(&self, key: &str, value: &str) -> Result<BTreeSet<LearnerId>> {
        let read = || -> rusqlite::Result<BTreeSet<LearnerId>> {
            let heads = heads(&self.conn)?;
            let mut select =
                self.conn.prepare_cached("SELECT learner FROM setting WHERE key = ?1 AND value = ?2 AND length(learner) = 16")?;
            let ids = select.query_map((key, value), |row| Ok(LearnerId::from_uuid(Uuid::from_bytes(row.get(0)?))))?;
            ids.map(|id| id.map(|id| heads.get(&id).copied().unwrap_or(id))).collect()
        };
        self.reading(read())
    }

    /// The months of each of those who were erased, as they were counted then.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn erased_months(&self) -> Result<Vec<Vec<PastMonth>>> {
        self.reading(erased(&self.conn))
    }
}
