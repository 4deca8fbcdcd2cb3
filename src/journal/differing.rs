//! Curricula that differ from one laptop to another: answers to the same item under several `marks`. Told, never refused: each answer
//! is right or wrong by the text that was shown.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::Deserialize;

use crate::ids::ModuleId;
use crate::record::{Attempt, Record};

/// Most items that are told apart: more than any curricula have, and no file can fill the memory.
const ITEMS_MAX: usize = 50_000;

/// Module, unit, activity, item.
type Item = (String, String, String, String);

/// Of each item, how many answers bear which marks.
#[derive(Default)]
pub(super) struct Answered(BTreeMap<Item, BTreeMap<String, usize>>);

/// What is read of an answer.
#[derive(Deserialize)]
struct Place {
    module: String,
    unit: String,
    activity: String,
    item: String,
    marks: String,
}

impl Answered {
    /// Counts an answer.
    pub fn take(&mut self, attempt: &Attempt) {
        let Attempt { module, unit, activity, item, marks, .. } = attempt;
        let item = (module.to_string(), unit.to_string(), activity.to_string(), item.to_string());
        if self.0.len() < ITEMS_MAX || self.0.contains_key(&item) {
            *self.0.entry(item).or_default().entry(marks.clone()).or_default() += 1;
        }
    }

    /// By module, how many of these answers were given to another text than the last answers that stood in the journal before the row
    /// `before` was written; where there are none, than most of these.
    pub fn unlike(&self, conn: &Connection, before: i64) -> rusqlite::Result<BTreeMap<ModuleId, usize>> {
        let mut here: BTreeMap<Item, String> = BTreeMap::new();
        // From the newest back, as far as it takes to find each item once.
        let mut select = conn
            .prepare_cached("SELECT body FROM event NOT INDEXED WHERE rowid <= ?1 AND kind = 'attempt' AND v = ?2 ORDER BY rowid DESC")?;
        let mut rows = select.query((before, Record::VERSION))?;
        while here.len() < self.0.len()
            && let Some(row) = rows.next()?
        {
            let ValueRef::Text(body) = row.get_ref(0)? else { continue };
            let Ok(Place { module, unit, activity, item, marks }) = serde_json::from_slice(body) else { continue };
            let item = (module, unit, activity, item);
            if self.0.contains_key(&item) {
                here.entry(item).or_insert(marks);
            }
        }
        Ok(self.counted(&here))
    }

    /// By module, how many of these answers were given to another text than most of these.
    pub fn divided(&self) -> BTreeMap<ModuleId, usize> {
        self.counted(&BTreeMap::new())
    }

    fn counted(&self, here: &BTreeMap<Item, String>) -> BTreeMap<ModuleId, usize> {
        let mut found = BTreeMap::new();
        for (item, marks) in &self.0 {
            let most = || marks.iter().max_by_key(|(_, n)| **n).map(|(marks, _)| marks);
            let usual = here.get(item).or_else(most);
            let unlike: usize = marks.iter().filter(|(marks, _)| Some(*marks) != usual).map(|(_, n)| n).sum();
            if let Some(module) = ModuleId::new(&item.0).filter(|_| unlike > 0) {
                *found.entry(module).or_default() += unlike;
            }
        }
        found
    }
}
