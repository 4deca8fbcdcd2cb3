//! Erasure: every event of a person deleted, their drafts, their code and what follows from them; in the journal and in each copy.
//!
//! Measured: a deleted row stays readable in the file or its log unless `secure_delete` is on, the log is truncated, and no
//! other window is reading; so the log is folded in and the answer looked at, and the file written anew. What is left is one
//! event without a name, a mark and counts, which every merge and restore obeys.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::append::Pen;
use super::fault::{During, damaged, fault};
use super::migrate::{STEPS, newest};
use super::open::{complaints, is_ours_to_rewrite};
use super::settle::{number, rollback_journal, settle};
use super::site::saving;
use super::{Journal, caches, merge, past};
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::ids::{DeviceId, LearnerId, ModuleId};
use crate::record::{ErasedMark, Lifted, Record, lift};
use crate::text::SafeText;
use crate::tr;

/// What is known of a person, so that it can be counted, looked for and deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// Their id, and the ids joined to it.
    pub ids: Vec<LearnerId>,
    /// Every nickname that they ever had.
    pub nicknames: BTreeSet<String>,
    /// The hashes of their picture codes.
    pub hashes: Vec<String>,
    /// What they wrote on plans.
    pub typed: BTreeSet<String>,
    /// What an adviser wrote of them.
    pub seen: BTreeSet<String>,
    /// The badges that they earned: whose, of which module, in which version.
    pub badges: Vec<(LearnerId, ModuleId, String)>,
    /// The files that were made of them: the place's name, the file's.
    pub made: Vec<(String, String)>,
    /// How many answers they gave.
    pub answers: usize,
    /// How many events are about them.
    pub events: usize,
}

/// Takes the rule away by which events never go, and gives it back: the same in every version of the file.
struct Rule(Vec<(String, String)>);

impl Rule {
    fn lift(conn: &Connection) -> rusqlite::Result<Self> {
        let mut select = conn
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event' AND sql LIKE '%BEFORE DELETE%'")?;
        let rules = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        for (name, _) in &rules {
            conn.execute_batch(&format!("DROP TRIGGER {name}"))?;
        }
        Ok(Self(rules))
    }

    fn give_back(self, conn: &Connection) -> rusqlite::Result<()> {
        self.0.iter().try_for_each(|(_, sql)| conn.execute_batch(sql))
    }
}

/// Deletes every row that names these people, and leaves their marks; how many events went. Knows no table by name but `event`
/// and `learner`: it works on copies of older kits, and on tables that later ones add.
fn erase(conn: &Connection, own: DeviceId, ids: &[LearnerId], world: &dyn World) -> rusqlite::Result<usize> {
    let mut gone = 0;
    // The counts go with one mark, whichever laptop does it, so that no merge counts them twice.
    let first = ids.iter().min().copied();
    let months = past::months_of(conn, ids)?;
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    let tables = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let current = number(conn, "user_version")? == newest(STEPS);
    let mut marked = Vec::new();
    for id in ids {
        marked.push(
            conn.prepare("SELECT 1 FROM event WHERE kind = 'learner-erased' AND instr(body, ?1) > 0")?
                .exists([ErasedMark::of(*id).as_str()])?,
        );
    }
    let rule = Rule::lift(conn)?;
    for table in &tables {
        let mut columns =
            conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE name IN ('learner', 'other') OR (?1 = 'learner' AND name = 'id')")?;
        for column in columns.query_map([table], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()? {
            for id in ids {
                let rows = conn.execute(&format!("DELETE FROM \"{table}\" WHERE \"{column}\" = ?1"), [id.uuid().as_bytes()])?;
                gone += if table == "event" { rows } else { 0 };
            }
        }
    }
    gone += erase_joins_with(conn, ids)?;
    rule.give_back(conn)?;
    let mut pen = Pen::take(conn, own, world)?;
    for (id, _) in ids.iter().zip(marked).filter(|(_, marked)| !marked) {
        let past = if first == Some(*id) { months.clone() } else { Vec::new() };
        let event = pen.write(conn, None, &Record::LearnerErased { mark: ErasedMark::of(*id), past }, world)?;
        if current {
            caches::apply(conn, own, &event)?;
        }
    }
    Ok(gone)
}

/// Deletes what names these people in its body: joins of others into them, which were taken back. How many went.
fn erase_joins_with(conn: &Connection, ids: &[LearnerId]) -> rusqlite::Result<usize> {
    let mut select = conn.prepare("SELECT rowid, body FROM event WHERE learner IS NOT NULL AND kind = ?1")?;
    let joins =
        select.query_map([merge::JOINED], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<Vec<(i64, String)>>>()?;
    let mut gone = 0;
    for (row, _) in joins.iter().filter(|(_, body)| merge::joined_into(body).is_some_and(|into| ids.contains(&into))) {
        gone += conn.execute("DELETE FROM event WHERE rowid = ?1", [row])?;
    }
    Ok(gone)
}

/// Writes the file anew, without what was deleted, and folds the log in; `false` where another window is reading.
fn write_anew(conn: &Connection) -> rusqlite::Result<bool> {
    conn.execute_batch("VACUUM")?;
    folded_in(conn)
}

/// Folds the log into the file and cuts it; `false` where another window is reading.
fn folded_in(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_one("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)).map(|busy| busy == 0)
}

fn busy() -> Error {
    Error::new(Kind::Store, tr!("erase-busy")).hint(tr!("erase-busy-hint"))
}

/// Where it stands that an erasure was begun and nothing was proved yet.
pub(super) const OPEN: &str = "erasure-open";

impl Journal {
    /// Everything by which a person can be found.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn traces(&self, learner: LearnerId) -> Result<Traces> {
        let mut traces = Traces { ids: self.ids_of(learner)?, ..Traces::default() };
        for id in traces.ids.clone() {
            for event in self.events_of(id)? {
                traces.events += 1;
                match lift(&event) {
                    Lifted::Known(Record::LearnerAdded { nickname }) => drop(traces.nicknames.insert(nickname)),
                    Lifted::Known(Record::Attempt(_)) => traces.answers += 1,
                    Lifted::Known(Record::Observed { text, .. }) => drop(traces.seen.insert(text)),
                    Lifted::Known(Record::PlanKept { lines, .. }) => traces.typed.extend(lines.into_values()),
                    Lifted::Known(Record::BadgeEarned { module, version, .. }) => traces.badges.push((id, module, version)),
                    _ => {}
                }
            }
            traces.hashes.extend(self.code_of(id)?);
            let made = || -> rusqlite::Result<Vec<(String, String)>> {
                let mut select = self.conn.prepare_cached("SELECT place, name FROM made WHERE learner = ?1 ORDER BY place, name")?;
                select.query_map([id.uuid().as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
            };
            traces.made.extend(self.reading(made())?);
        }
        Ok(traces)
    }

    /// Those of whom something is still here although a mark says that they were erased: it came with a merge, or later.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn erased_elsewhere(&self) -> Result<Vec<LearnerId>> {
        self.reading(merge::erased_here(&self.conn))
    }

    /// Whether that person was erased.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn was_erased(&self, learner: LearnerId) -> Result<bool> {
        self.reading(caches::is_erased(&self.conn, learner))
    }

    /// Whether a text stands in anything that is kept of others.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn mentions(&self, text: &str) -> Result<bool> {
        let read = self.conn.query_one(
            "SELECT EXISTS (SELECT 1 FROM event WHERE instr(body, ?1) > 0) OR EXISTS (SELECT 1 FROM draft WHERE instr(place, ?1) > 0)",
            [text],
            |row| row.get(0),
        );
        self.reading(read)
    }

    /// Refuses to begin while another window is reading: what is deleted would stay readable.
    ///
    /// # Errors
    /// Another window is reading.
    pub fn quiet(&self) -> Result<()> {
        if self.site.saving(|| folded_in(&self.conn))? { Ok(()) } else { Err(busy()) }
    }

    /// Deletes every event of these ids and all that follows from them, in one transaction; how many events went. Until
    /// [`Journal::proved`], each opening of the journal writes the file anew.
    ///
    /// # Errors
    /// Not saved: nothing was deleted.
    pub fn erase(&mut self, ids: &[LearnerId]) -> Result<usize> {
        let Self { conn, world, device, site, .. } = self;
        site.saving(|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let gone = erase(&tx, *device, ids, &**world)?;
            tx.execute("INSERT OR REPLACE INTO machine (key, value) VALUES (?1, '1')", [OPEN])?;
            tx.commit()?;
            Ok(gone)
        })
    }

    /// Writes the whole file anew and cuts the log, so that nothing that was deleted can be read in them.
    ///
    /// # Errors
    /// Another window is reading; or not saved.
    pub fn write_anew(&mut self) -> Result<()> {
        let done = write_anew(&self.conn);
        match done {
            Ok(true) => Ok(()),
            Ok(false) => Err(busy()),
            Err(said)
                if matches!(said.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked)) =>
            {
                Err(busy().detail(&said))
            }
            Err(said) => Err(fault(During::Saving, &self.site.label, &said)),
        }
    }

    /// The erasure is proved: nothing is left to be done.
    ///
    /// # Errors
    /// Not saved; the next opening then writes the file anew once more.
    pub fn proved(&mut self) -> Result<()> {
        self.site.saving(|| self.conn.execute("DELETE FROM machine WHERE key = ?1", [OPEN]).map(drop))
    }

    /// Whether an erasure was begun, here or in another window, and nothing was proved yet.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn is_erasing(&self) -> Result<bool> {
        let there = self.conn.prepare_cached("SELECT 1 FROM machine WHERE key = ?1").and_then(|mut select| select.exists([OPEN]));
        self.reading(there)
    }

    /// Erases the same people in a copy of the journal, of whatever version; how many events went. A file that is no journal of
    /// ours is left as it is.
    ///
    /// # Errors
    /// The copy cannot be opened or written, or is damaged.
    pub fn erase_in_copy(&self, copy: &Path, ids: &[LearnerId]) -> Result<usize> {
        let label = SafeText::show_line(&copy.display().to_string());
        if !is_ours_to_rewrite(copy) {
            return Ok(0);
        }
        let written = || -> rusqlite::Result<Option<usize>> {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let mut conn = Connection::open_with_flags(copy, flags)?;
            settle(&conn)?;
            rollback_journal(&conn)?;
            if !complaints(&conn)?.is_empty() {
                return Ok(None);
            }
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let gone = erase(&tx, self.device, ids, &*self.world)?;
            tx.commit()?;
            conn.execute_batch("VACUUM")?;
            let sound = complaints(&conn)?.is_empty();
            conn.close().map_err(|(_, said)| said)?;
            Ok(sound.then_some(gone))
        };
        saving(&label, written)?.ok_or_else(|| damaged(&label))
    }
}

/// What an erasure that was cut short left to do: no name is needed for it. Another window may be reading: then it comes later.
pub(super) fn finish(journal: &mut Journal) {
    if journal.is_erasing().is_ok_and(|open| open) {
        let _ = journal.write_anew().and_then(|()| journal.proved());
    }
}
