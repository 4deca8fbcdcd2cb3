//! Reading: people, settings, standings, and the events behind them.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use super::drafts::module_and_unit;
use super::events::{events, learner_in};
use super::{Journal, events, person};
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::{ActivityId, EventId, LearnerId, ModuleId, UnitId};
use crate::record::{Attempt, Event, Issued, Lifted, Mastered, Record, lift};
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

/// A standing under one id, with the places in the order that decide between several.
struct Ranked {
    standing: Standing,
    done: Option<Vec<u8>>,
    mastered: Option<Vec<u8>>,
}

impl Ranked {
    /// The first time that a unit was done or mastered, under whichever id.
    fn with(self, other: Self) -> Self {
        let first = |a: &Option<Vec<u8>>, b: &Option<Vec<u8>>| a.is_some() && (b.is_none() || a <= b);
        let started = self.standing.started || other.standing.started;
        let (done, done_rank) =
            if first(&self.done, &other.done) { (self.standing.done, self.done) } else { (other.standing.done, other.done) };
        let (mastered, mastered_rank) = if first(&self.mastered, &other.mastered) {
            (self.standing.mastered, self.mastered)
        } else {
            (other.standing.mastered, other.mastered)
        };
        let standing = Standing { module: self.standing.module, unit: self.standing.unit, started, done, mastered };
        Self { standing, done: done_rank, mastered: mastered_rank }
    }
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
            let rows = select.query_map([], |row| Ok(Learner { id: learner_in(row.get(0)?), nickname: row.get(1)? }))?;
            let mut all = person::once(&self.conn, rows.collect::<rusqlite::Result<Vec<_>>>()?)?;
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
        if let Some(known) = self.learners()?.into_iter().find(|learner| folded(&learner.nickname) == wanted) {
            return Ok(Some(known.id));
        }
        // One of the names of somebody who was joined finds them still.
        let read = || -> rusqlite::Result<Vec<(LearnerId, String)>> {
            let mut select =
                self.conn.prepare_cached("SELECT id, nickname FROM learner WHERE id IN (SELECT learner FROM joined) ORDER BY rank")?;
            select.query_map([], |row| Ok((learner_in(row.get(0)?), row.get(1)?)))?.collect()
        };
        let other = self.reading(read())?.into_iter().find(|(_, nickname)| folded(nickname) == wanted);
        other.map(|(id, _)| self.person_of(id)).transpose()
    }

    /// When something of a person was last kept here.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn last_seen(&self, learner: LearnerId) -> Result<Option<Millis>> {
        let mut last = None;
        for id in self.ids_of(learner)? {
            let read = self
                .conn
                .query_one("SELECT max(at) FROM event WHERE learner = ?1", [id.uuid().as_bytes()], |row| row.get::<_, Option<i64>>(0));
            last = last.max(self.reading(read)?);
        }
        Ok(last.map(Millis))
    }

    /// The settings of a person, or of this machine.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn settings(&self, learner: Option<LearnerId>) -> Result<BTreeMap<String, String>> {
        let Some(learner) = learner else {
            let kept = self.reading(self.settings_of(&[]))?;
            return Ok(kept.into_iter().map(|(key, (_, value))| (key, value)).collect());
        };
        // The id that speaks for the person decides; of the others the last in order.
        let head = self.person_of(learner)?;
        let mut all: BTreeMap<String, (bool, Vec<u8>, String)> = BTreeMap::new();
        for id in self.ids_of(learner)? {
            for (key, (rank, value)) in self.reading(self.settings_of(id.uuid().as_bytes()))? {
                let this = (id == head, rank, value);
                if all.get(&key).is_none_or(|other| *other < this) {
                    all.insert(key, this);
                }
            }
        }
        Ok(all.into_iter().map(|(key, (_, _, value))| (key, value)).collect())
    }

    fn settings_of(&self, whose: &[u8]) -> rusqlite::Result<BTreeMap<String, (Vec<u8>, String)>> {
        let mut select = self.conn.prepare_cached("SELECT key, rank, value FROM setting WHERE learner = ?1")?;
        select.query_map([whose], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?.collect()
    }

    /// When that event was, where the clock of its machine could be believed.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn believed_at(&self, event: EventId) -> Result<Option<Millis>> {
        let read = || -> rusqlite::Result<Option<Millis>> {
            let mut when = self.conn.prepare_cached("SELECT at FROM event WHERE id = ?1 AND clock_ok = 1")?;
            Ok(when.query_one([event.uuid().as_bytes()], |row| row.get(0)).optional()?.map(Millis))
        };
        self.reading(read())
    }

    /// Where a person stands in each unit that they met.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn standings(&self, learner: LearnerId) -> Result<Vec<Standing>> {
        let mut all: BTreeMap<(ModuleId, UnitId), Ranked> = BTreeMap::new();
        for id in self.ids_of(learner)? {
            for this in self.reading(self.standings_of(id))? {
                let key = (this.standing.module.clone(), this.standing.unit.clone());
                match all.remove(&key) {
                    None => all.insert(key, this),
                    Some(other) => all.insert(key, this.with(other)),
                };
            }
        }
        Ok(all.into_values().map(|ranked| ranked.standing).collect())
    }

    fn standings_of(&self, learner: LearnerId) -> rusqlite::Result<Vec<Ranked>> {
        let mut select = self.conn.prepare_cached(
            "SELECT module, unit, started, done_at, mastered_event, mastered_at, mastered_right, mastered_of, done_rank, mastered_rank
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
            let standing = Standing { module, unit, started: row.get(2)?, done: row.get(3)?, mastered };
            Ok(Ranked { standing, done: row.get(8)?, mastered: row.get(9)? })
        })?;
        rows.collect()
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

    /// What advisers saw a person do (`Observed`), in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn observations(&self, learner: LearnerId) -> Result<Vec<(Event, Record)>> {
        self.known(learner, "observed")
    }

    /// The badges of a person that were signed, in order; of each the last one holds.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn issued(&self, learner: LearnerId) -> Result<Vec<(Event, Issued)>> {
        let all = self.known(learner, "badge-issued")?;
        let issued = all.into_iter().filter_map(|(event, record)| match record {
            Record::BadgeIssued(issued) => Some((event, *issued)),
            _ => None,
        });
        Ok(issued.collect())
    }

    /// The records of one kind that bear no person, in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn nameless(&self, kind: &str) -> Result<Vec<(Event, Record)>> {
        let found = self.reading(events::events(&self.conn, "learner IS NULL AND kind = ?1", [kind]))?;
        Ok(known_of(found))
    }

    /// Everything about a person, in order; events of a newer kit too.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn events_of(&self, learner: LearnerId) -> Result<Vec<Event>> {
        let mut all = Vec::new();
        for id in self.ids_of(learner)? {
            all.extend(self.reading(events(&self.conn, "learner = ?1", [id.uuid().as_bytes()]))?);
        }
        all.sort_by_key(|event| (event.order(), event.id));
        Ok(all)
    }

    /// The newest moment on record that could be believed.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn newest_at(&self) -> Result<Option<Millis>> {
        self.reading(newest_at(&self.conn))
    }

    /// How far the journal has come: the greatest place in the order of events, 0 where there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn greatest(&self) -> Result<i64> {
        self.reading(self.conn.query_one("SELECT coalesce(max(lamport), 0) FROM event", [], |row| row.get(0)))
    }

    /// A person's events of one kind that this kit knows. Lifted before they are looked into: an old version may name its
    /// fields otherwise.
    pub(super) fn known(&self, learner: LearnerId, kind: &str) -> Result<Vec<(Event, Record)>> {
        let mut found = Vec::new();
        for id in self.ids_of(learner)? {
            found.extend(self.reading(events::events(&self.conn, "learner = ?1 AND kind = ?2", (id.uuid().as_bytes(), kind)))?);
        }
        Ok(known_of(found))
    }
}

/// The events that this kit knows, in order.
fn known_of(mut found: Vec<Event>) -> Vec<(Event, Record)> {
    found.sort_by_key(|event| (event.order(), event.id));
    let known = found.into_iter().filter_map(|event| match lift(&event) {
        Lifted::Known(record) => Some((event, record)),
        Lifted::Unknown => None,
    });
    known.collect()
}
