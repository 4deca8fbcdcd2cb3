//! Looking over the whole journal: the file, its settings, and whether the caches are what the events make.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::caches::{TABLES, apply_known};
use super::differing::Answered;
use super::migrate::{STEPS, migrate};
use super::settle::{mode, read_back};
use super::{Journal, events, open};
use crate::error::Result;
use crate::ids::ModuleId;
use crate::record::{Lifted, Record, lift};
use crate::text::SafeText;

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What SQLite finds wrong in the file, cleaned; for reports.
    pub damage: Vec<SafeText>,
    /// Whether the caches are what the events make; if not, [`Journal::rebuild`] mends them.
    pub caches_agree: bool,
    /// Whether every setting of safety reads back.
    pub settled: bool,
    /// How SQLite keeps its journal: `wal`, or `truncate` where the disk does not let it.
    pub mode: SafeText,
    /// How many events there are.
    pub events: usize,
    /// How many of them only a newer kit knows.
    pub unknown: usize,
    /// How many people are known.
    pub learners: usize,
    /// Answers that were given to another text of the same item than most, by module.
    pub differing: BTreeMap<ModuleId, usize>,
}

impl Report {
    /// Whether nothing is amiss.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty() && self.caches_agree && self.settled
    }
}

/// Every row of the caches.
pub(super) fn dump(conn: &Connection) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut all = Vec::new();
    for (table, key) in TABLES {
        let mut select = conn.prepare(&format!("SELECT '{table}', * FROM {table} ORDER BY {key}"))?;
        let columns = select.column_count();
        let rows = select.query_map([], |row| (0..columns).map(|n| row.get(n)).collect::<rusqlite::Result<Vec<Value>>>())?;
        for row in rows {
            all.push(row?);
        }
    }
    Ok(all)
}

impl Journal {
    /// Looks over everything and changes nothing.
    ///
    /// # Errors
    /// The journal cannot be read at all.
    pub fn check(&self) -> Result<Report> {
        let report = || -> rusqlite::Result<Report> {
            let damage = open::complaints(&self.conn)?;
            // One moment of the journal for both, though another window writes.
            let still = self.conn.unchecked_transaction()?;
            let mut scratch = Connection::open_in_memory()?;
            migrate(&mut scratch, STEPS, &*self.world)?;
            let (mut events, mut unknown, mut answered) = (0, 0, Answered::default());
            events::each(&still, "true", [], |raw| {
                events += 1;
                let event = raw.event()?;
                let Lifted::Known(record) = lift(&event) else {
                    unknown += 1;
                    return Ok(());
                };
                if let Record::Attempt(attempt) = &record {
                    answered.take(attempt);
                }
                apply_known(&scratch, self.device, &event, &record)
            })?;
            Ok(Report {
                damage,
                caches_agree: dump(&still)? == dump(&scratch)?,
                settled: read_back(&still).is_ok(),
                mode: SafeText::show_line(&mode(&still)?),
                events,
                unknown,
                learners: usize::try_from(count(&still, "learner")?).unwrap_or(0),
                differing: answered.divided(),
            })
        };
        self.reading(report())
    }
}

/// How many rows a table has.
fn count(conn: &Connection, table: &str) -> rusqlite::Result<i64> {
    conn.query_one(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
}
