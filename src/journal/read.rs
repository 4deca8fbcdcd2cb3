//! Reading: people, settings, standings, and the events behind them.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::drafts::module_and_unit;
use super::events::events;
use super::{Journal, events};
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::{ActivityId, EventId, LearnerId, ModuleId, UnitId};
use crate::record::{Attempt, Event, Lifted, Mastered, Record, lift};
use crate::text::fold::{Tolerance, fold};

/// A person who is known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// For ever.
    pub id: LearnerId,
    /// As it was written; through [`crate::text::SafeText::show`] before it is drawn.
    pub nickname: String,
}

/// Where a person stands in a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Of which module.
    pub module: ModuleId,
    /// Which unit.
    pub unit: UnitId,
    /// Whether a try was ever started.
    pub started: bool,
    /// When its way was first walked to the end, in milliseconds since 1970.
    pub done: Option<i64>,
    /// Its first mastery.
    pub mastered: Option<Mastered>,
}

/// The newest moment that could be believed.
pub(super) fn newest_at(conn: &Connection) -> rusqlite::Result<Option<Millis>> {
    conn.query_one("SELECT max(at) FROM event WHERE clock_ok = 1", [], |row| Ok(row.get::<_, Option<i64>>(0)?.map(Millis)))
}

/// What a nickname is compared by.
fn folded(nickname: &str) -> String {
    fold(nickname, &[Tolerance::Case, Tolerance::Accents])
}

impl Journal {
    /// Everybody who is known here, by nickname.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn learners(&self) -> Result<Vec<Learner>> {
        let read = || -> rusqlite::Result<Vec<Learner>> {
            let mut select = self.conn.prepare_cached("SELECT id, nickname FROM learner ORDER BY rank")?;
            let rows = select.query_map([], |row| {
                Ok(Learner { id: LearnerId::from_uuid(uuid::Uuid::from_bytes(row.get(0)?)), nickname: row.get(1)? })
            })?;
            let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            all.sort_by_cached_key(|learner| folded(&learner.nickname));
            Ok(all)
        };
        self.reading(read())
    }

    /// The person of that nickname, whatever its capitals and accents; where a merge brought two, the one named first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn learner_named(&self, nickname: &str) -> Result<Option<LearnerId>> {
        let wanted = folded(nickname);
        Ok(self.learners()?.into_iter().find(|learner| folded(&learner.nickname) == wanted).map(|learner| learner.id))
    }

    /// When something of a person was last kept here.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn last_seen(&self, learner: LearnerId) -> Result<Option<Millis>> {
        let id = learner.uuid();
        let read = self.conn.query_one("SELECT max(at) FROM event WHERE learner = ?1", [id.as_bytes()], |row| row.get::<_, Option<i64>>(0));
        Ok(self.reading(read)?.map(Millis))
    }

    /// The settings of a person, or of this machine.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn settings(&self, learner: Option<LearnerId>) -> Result<BTreeMap<String, String>> {
        let whose = learner.map(LearnerId::uuid);
        let whose: &[u8] = whose.as_ref().map_or(&[], |id| id.as_bytes());
        let read = || -> rusqlite::Result<BTreeMap<String, String>> {
            let mut select = self.conn.prepare_cached("SELECT key, value FROM setting WHERE learner = ?1")?;
            select.query_map([whose], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        };
        self.reading(read())
    }

    /// Where a person stands in each unit that they met.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn standings(&self, learner: LearnerId) -> Result<Vec<Standing>> {
        let read = || -> rusqlite::Result<Vec<Standing>> {
            let mut select = self.conn.prepare_cached(
                "SELECT module, unit, started, done_at, mastered_event, mastered_at, mastered_right, mastered_of
                 FROM standing WHERE learner = ?1 ORDER BY module, unit",
            )?;
            let rows = select.query_map([learner.uuid().as_bytes()], |row| {
                let (module, unit) = module_and_unit(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?)?;
                let mastered = match row.get::<_, Option<[u8; 16]>>(4)? {
                    None => None,
                    Some(event) => Some(Mastered {
                        unit: unit.clone(),
                        event: EventId::from_uuid(uuid::Uuid::from_bytes(event)),
                        at: row.get(5)?,
                        right: row.get(6)?,
                        of: row.get(7)?,
                    }),
                };
                Ok(Standing { module, unit, started: row.get(2)?, done: row.get(3)?, mastered })
            })?;
            rows.collect()
        };
        self.reading(read())
    }

    /// The answers that a person gave in a unit, in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn attempts(&self, learner: LearnerId, module: &ModuleId, unit: &UnitId) -> Result<Vec<(Event, Attempt)>> {
        let all = self.known(learner, "attempt")?;
        let here = all.into_iter().filter_map(|(event, record)| match record {
            Record::Attempt(attempt) if attempt.module == *module && attempt.unit == *unit => Some((event, attempt)),
            _ => None,
        });
        Ok(here.collect())
    }

    /// The runs through a unit that a person began (`TryStarted`), in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn tries(&self, learner: LearnerId, module: &ModuleId, unit: &UnitId) -> Result<Vec<(Event, Record)>> {
        let mut all = self.known(learner, "try-started")?;
        all.retain(|(_, record)| matches!(record, Record::TryStarted { module: m, unit: u, .. } if m == module && u == unit));
        Ok(all)
    }

    /// What is known of a module's forms (`FormStarted`, `FormDone`, `FormRefused`), in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn forms(&self, learner: LearnerId, module: &ModuleId) -> Result<Vec<(Event, Record)>> {
        let mut all = Vec::new();
        for kind in ["form-started", "form-done", "form-refused"] {
            all.extend(self.known(learner, kind)?);
        }
        all.retain(|(_, record)| {
            matches!(record, Record::FormStarted { module: of, .. } | Record::FormDone { module: of, .. } | Record::FormRefused { module: of, .. } if of == module)
        });
        all.sort_by_key(|(event, _)| event.order());
        Ok(all)
    }

    /// The diagnoses that a person went through to the end (`DiagnosisDone`), in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn diagnoses(&self, learner: LearnerId) -> Result<Vec<(Event, Record)>> {
        self.known(learner, "diagnosis-done")
    }

    /// The plans that a person keeps in a unit, by activity: of each the last in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn plans(&self, learner: LearnerId, module: &ModuleId, unit: &UnitId) -> Result<BTreeMap<ActivityId, BTreeMap<String, String>>> {
        let all = self.known(learner, "plan-kept")?;
        let here = all.into_iter().filter_map(|(_, record)| match record {
            Record::PlanKept { module: m, unit: u, activity, lines } if m == *module && u == *unit => Some((activity, lines)),
            _ => None,
        });
        Ok(here.collect())
    }

    /// The badges that a person earned (`BadgeEarned`), in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn badges(&self, learner: LearnerId) -> Result<Vec<(Event, Record)>> {
        self.known(learner, "badge-earned")
    }

    /// Everything about a person, in order; events of a newer kit too.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn events_of(&self, learner: LearnerId) -> Result<Vec<Event>> {
        self.reading(events(&self.conn, "learner = ?1", [learner.uuid().as_bytes()]))
    }

    /// The newest moment on record that could be believed.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn newest_at(&self) -> Result<Option<Millis>> {
        self.reading(newest_at(&self.conn))
    }

    /// A person's events of one kind that this kit knows. Lifted before they are looked into: an old version may name its
    /// fields otherwise.
    fn known(&self, learner: LearnerId, kind: &str) -> Result<Vec<(Event, Record)>> {
        let found = self.reading(events::events(&self.conn, "learner = ?1 AND kind = ?2", (learner.uuid().as_bytes(), kind)))?;
        let known = found.into_iter().filter_map(|event| match lift(&event) {
            Lifted::Known(record) => Some((event, record)),
            Lifted::Unknown => None,
        });
        Ok(known.collect())
    }
}
