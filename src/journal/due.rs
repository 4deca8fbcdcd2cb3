//! Who has not come for how long.

use std::collections::{BTreeMap, BTreeSet};

use super::events::learner_in;
use super::{Journal, Learner, join};
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::LearnerId;

/// Somebody, and when something of them was last kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silent {
    /// Who.
    pub learner: Learner,
    /// The last moment that could be believed, under any of their ids; none where no clock ever could.
    pub last: Option<Millis>,
}

impl Journal {
    /// Everybody who is known here with their last believable moment, a person of several ids once; whoever was silent longest first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn silent(&self) -> Result<Vec<Silent>> {
        let read = || -> rusqlite::Result<BTreeMap<LearnerId, i64>> {
            let mut select = self
                .conn
                .prepare_cached("SELECT learner, max(at) FROM event WHERE clock_ok = 1 AND learner IS NOT NULL GROUP BY learner")?;
            let rows = select.query_map([], |row| Ok((learner_in(row.get(0)?), row.get(1)?)))?;
            rows.collect()
        };
        let last = self.reading(read())?;
        let mut told = BTreeSet::new();
        let mut found = Vec::new();
        for learner in self.learners()? {
            if told.contains(&learner.id) {
                continue;
            }
            let ids = self.reading(join::closure(&self.conn, learner.id))?;
            let newest = ids.iter().filter_map(|id| last.get(id)).max().copied();
            told.extend(ids);
            found.push(Silent { learner, last: newest.map(Millis) });
        }
        found.sort_by_key(|silent| silent.last);
        Ok(found)
    }
}
