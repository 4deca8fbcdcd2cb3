//! What reports are counted from: the events of a few kinds, read in the order in which they were kept, their bodies not held.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{ControlFlow, Range};
use std::sync::mpsc::{SyncSender, sync_channel};

use rusqlite::types::ValueRef;

use super::Journal;
use super::events::learner_in;
use super::merge::erased_here;
use super::past::erased;
use super::person::heads;
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::learn::figures::{Fact, KINDS, Told};
use crate::record::{PastMonth, Record};

/// How many rows go over together, and how many such lots may wait: some hundred kilobytes, whatever the journal's size.
const LOT: usize = 1024;
const WAITING: usize = 4;

/// Rows on their way from who reads to who counts.
#[derive(Default)]
struct Lot {
    rows: Vec<Row>,
    bodies: String,
}

struct Row {
    learner: LearnerId,
    at: Millis,
    clock_ok: bool,
    kind: &'static str,
    body: Range<usize>,
}

impl Lot {
    fn facts(&self) -> impl Iterator<Item = Told<'_>> {
        self.rows.iter().filter_map(|row| {
            let fact = Fact::read(row.kind, self.bodies.get(row.body.clone())?)?;
            Some(Told { learner: row.learner, at: row.at, clock_ok: row.clock_ok, fact })
        })
    }
}

impl Journal {
    /// Hands over everything that a report counts, each person under the id that speaks for them; nothing of those who were erased.
    /// A few lots of rows are held at a time. `each` runs beside the reading, on a thread of its own that ends here: of twenty
    /// million rows, the reading takes as long as the counting. It says whether to go on.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn tell(&self, each: &mut (dyn FnMut(Told<'_>) -> ControlFlow<()> + Send)) -> Result<()> {
        let due = self.is_erasure_due()?;
        let read = std::thread::scope(|scope| {
            let (lots, told) = sync_channel::<Lot>(WAITING);
            // Whoever has enough hangs up, and no more is read.
            scope.spawn(move || told.iter().try_for_each(|lot| lot.facts().try_for_each(&mut *each)));
            self.read_lots(due, &lots)
        });
        self.reading(read)
    }

    /// Reads all rows of the kinds that a report counts. By row, not by any index: twenty million rows are read from front to back.
    fn read_lots(&self, due: bool, lots: &SyncSender<Lot>) -> rusqlite::Result<()> {
        let heads: BTreeMap<LearnerId, LearnerId> = heads(&self.conn)?;
        // Rows of somebody whose erasure is not over count no more.
        let gone: BTreeSet<LearnerId> = if due { erased_here(&self.conn)?.into_iter().collect() } else { BTreeSet::new() };
        let mut select = self.conn.prepare_cached("SELECT v, kind, learner, at, clock_ok, body FROM event NOT INDEXED ORDER BY rowid")?;
        let mut rows = select.query([])?;
        let mut lot = Lot::default();
        while let Some(row) = rows.next()? {
            // Chosen here and not by SQL, which would look up the kind of each row in a list.
            if row.get_ref(0)? != ValueRef::Integer(i64::from(Record::VERSION)) {
                continue;
            }
            let ValueRef::Text(kind) = row.get_ref(1)? else { continue };
            let Some(kind) = KINDS.into_iter().find(|known| known.as_bytes() == kind) else { continue };
            let Some(id) = row.get::<_, Option<[u8; 16]>>(2)?.map(learner_in) else { continue };
            if gone.contains(&id) {
                continue;
            }
            let ValueRef::Text(body) = row.get_ref(5)? else { continue };
            let Ok(body) = std::str::from_utf8(body) else { continue };
            let from = lot.bodies.len();
            lot.bodies.push_str(body);
            lot.rows.push(Row {
                learner: heads.get(&id).copied().unwrap_or(id),
                at: Millis(row.get(3)?),
                clock_ok: row.get(4)?,
                kind,
                body: from..lot.bodies.len(),
            });
            if lot.rows.len() >= LOT {
                let next = Lot { rows: Vec::with_capacity(LOT), bodies: String::with_capacity(lot.bodies.len()) };
                // Whoever counts has enough.
                if lots.send(std::mem::replace(&mut lot, next)).is_err() {
                    return Ok(());
                }
            }
        }
        drop(lots.send(lot));
        Ok(())
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
            let ids = select.query_map((key, value), |row| Ok(learner_in(row.get(0)?)))?;
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
