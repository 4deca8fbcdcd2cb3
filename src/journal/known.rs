//! What tells two people of one name apart: when they came, what they did, on which laptops.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::OptionalExtension;

use super::Journal;
use super::events::learner_in;
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::{DeviceId, LearnerId};
use crate::record::Record;

/// What is known of somebody, under some of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Their first believable moment.
    pub first: Option<Millis>,
    /// Their last believable moment.
    pub last: Option<Millis>,
    /// How many units they walked to their end.
    pub done: usize,
    /// The data folders where something of them was written.
    pub devices: BTreeSet<DeviceId>,
}

impl Journal {
    /// What is known of somebody under these ids.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn known_under(&self, ids: &[LearnerId]) -> Result<Known> {
        let read = || -> rusqlite::Result<Known> {
            let mut known = Known::default();
            let mut done: BTreeSet<(String, String)> = BTreeSet::new();
            for id in ids {
                let id = id.uuid();
                let mut when = self.conn.prepare_cached("SELECT min(at), max(at) FROM event WHERE learner = ?1 AND clock_ok = 1")?;
                let (first, last): (Option<i64>, Option<i64>) = when.query_one([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?;
                known.first = [known.first, first.map(Millis)].into_iter().flatten().min();
                known.last = known.last.max(last.map(Millis));
                let mut units = self.conn.prepare_cached("SELECT module, unit FROM standing WHERE learner = ?1 AND done_at IS NOT NULL")?;
                for unit in units.query_map([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))? {
                    done.insert(unit?);
                }
                let mut devices = self.conn.prepare_cached("SELECT DISTINCT device FROM event WHERE learner = ?1")?;
                for device in devices.query_map([id.as_bytes()], |row| row.get::<_, [u8; 16]>(0))? {
                    known.devices.insert(DeviceId::from_uuid(uuid::Uuid::from_bytes(device?)));
                }
            }
            known.done = done.len();
            Ok(known)
        };
        self.reading(read())
    }

    /// Every nickname that is known here, by the id under which it is.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn nicknames(&self) -> Result<BTreeMap<LearnerId, String>> {
        let read = || -> rusqlite::Result<BTreeMap<LearnerId, String>> {
            let mut select = self.conn.prepare_cached("SELECT id, nickname FROM learner")?;
            select.query_map([], |row| Ok((learner_in(row.get(0)?), row.get(1)?)))?.collect()
        };
        self.reading(read())
    }

    /// A setting that was made under that id, whomever it was joined to since.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn set_under(&self, id: LearnerId, key: &str) -> Result<Option<String>> {
        let read =
            self.conn.query_one("SELECT value FROM setting WHERE learner = ?1 AND key = ?2", (id.uuid().as_bytes(), key), |row| row.get(0));
        self.reading(read.optional())
    }

    /// What each data folder says of its own machine under that key; the last in order wins.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn told_by_devices(&self, key: &str) -> Result<BTreeMap<DeviceId, String>> {
        let told = self.nameless("machine-set")?.into_iter().filter_map(|(event, record)| match record {
            Record::MachineSet { key: named, value } if named == key => Some((event.device, value)),
            _ => None,
        });
        Ok(told.collect())
    }
}
