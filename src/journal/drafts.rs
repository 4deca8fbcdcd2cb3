//! Drafts: where each person stopped in each unit. Not events: kept while they are of use, then dropped.

use rusqlite::{Connection, OptionalExtension};

use super::Journal;
use super::fault::odd;
use super::join;
use crate::error::Result;
use crate::ids::{LearnerId, ModuleId, UnitId};

/// What becomes of a draft, in the transaction of the events that go with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftChange {
    /// The newest state of a unit.
    Keep {
        /// Whose.
        learner: LearnerId,
        /// Of which module.
        module: ModuleId,
        /// Of which unit.
        unit: UnitId,
        /// The state, as JSON.
        place: String,
    },
    /// The unit is over.
    Drop {
        /// Whose.
        learner: LearnerId,
        /// Of which module.
        module: ModuleId,
        /// Of which unit.
        unit: UnitId,
    },
}

impl DraftChange {
    pub(super) const fn learner(&self) -> LearnerId {
        match self {
            Self::Keep { learner, .. } | Self::Drop { learner, .. } => *learner,
        }
    }
}

/// A word in a column that holds only ids is no id: somebody wrote the file by hand.
#[derive(Debug)]
pub(super) struct NoId;

impl std::fmt::Display for NoId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for NoId {}

/// The module and the unit in two columns.
pub(super) fn module_and_unit(module: &str, unit: &str) -> rusqlite::Result<(ModuleId, UnitId)> {
    ModuleId::new(module).zip(UnitId::new(unit)).ok_or_else(|| odd(0, NoId))
}

pub(super) fn change(conn: &Connection, change: &DraftChange) -> rusqlite::Result<()> {
    match change {
        DraftChange::Keep { learner, module, unit, place } => {
            let mut keep = conn.prepare_cached(
                "INSERT INTO draft (learner, module, unit, place, turn)
                 VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(turn), 0) + 1 FROM draft))
                 ON CONFLICT (learner, module, unit) DO UPDATE SET place = excluded.place, turn = excluded.turn",
            )?;
            keep.execute((learner.uuid().as_bytes(), module.as_str(), unit.as_str(), place))?;
        }
        DraftChange::Drop { learner, module, unit } => {
            let mut drop = conn.prepare_cached("DELETE FROM draft WHERE learner = ?1 AND module = ?2 AND unit = ?3")?;
            for id in join::closure(conn, *learner)? {
                drop.execute((id.uuid().as_bytes(), module.as_str(), unit.as_str()))?;
            }
        }
    }
    Ok(())
}

/// All drafts of a person, oldest first.
pub(super) fn of_learner(conn: &Connection, learner: LearnerId) -> rusqlite::Result<Vec<DraftChange>> {
    let mut select = conn.prepare_cached("SELECT module, unit, place FROM draft WHERE learner = ?1 ORDER BY turn")?;
    let rows = select.query_map([learner.uuid().as_bytes()], |row| {
        let (module, unit) = module_and_unit(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?)?;
        Ok(DraftChange::Keep { learner, module, unit, place: row.get(2)? })
    })?;
    rows.collect()
}

impl Journal {
    /// The state in which a person left a unit, as JSON.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn draft(&self, learner: LearnerId, module: &ModuleId, unit: &UnitId) -> Result<Option<String>> {
        let mut newest: Option<(i64, String)> = None;
        for id in self.ids_of(learner)? {
            let found = self
                .conn
                .query_one(
                    "SELECT turn, place FROM draft WHERE learner = ?1 AND module = ?2 AND unit = ?3",
                    (id.uuid().as_bytes(), module.as_str(), unit.as_str()),
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .optional();
            newest = newest.max(self.reading(found)?);
        }
        Ok(newest.map(|(_, place)| place))
    }

    /// All drafts of a person, oldest first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn drafts(&self, learner: LearnerId) -> Result<Vec<DraftChange>> {
        self.reading(of_learner(&self.conn, learner))
    }

    /// The unit that a person was in last; `recall` is none.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn last_place(&self, learner: LearnerId) -> Result<Option<(ModuleId, UnitId)>> {
        let mut newest: Option<(i64, (ModuleId, UnitId))> = None;
        for id in self.ids_of(learner)? {
            let found = self
                .conn
                .query_one(
                    "SELECT turn, module, unit FROM draft
                     WHERE learner = ?1 AND NOT (module = 'recall' AND unit = 'recall') ORDER BY turn DESC LIMIT 1",
                    [id.uuid().as_bytes()],
                    |row| Ok((row.get(0)?, module_and_unit(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?)?)),
                )
                .optional();
            newest = newest.max(self.reading(found)?);
        }
        Ok(newest.map(|(_, place)| place))
    }
}
