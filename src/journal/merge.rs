//! Two journals become one: a set union by id, in one transaction, whatever the order in which files come.
//!
//! Nobody who was erased comes back, and what is erased elsewhere is erased here: of one person all that they are joined to,
//! also where the join comes later than the erasure. Who that is, is asked when all has come: a join may be taken back further down.
//! Their rows go afterwards, with their files and copies ([`Journal::erased_elsewhere`]), for what is in them finds the files; until
//! then nothing counts them, shows them or carries them on.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::append::Pen;
use super::differing::Answered;
use super::events::{self, Raw, learner_in};
use super::join::{Edge, edges, is_parted};
use super::{Journal, caches};
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::ids::{DeviceId, LearnerId, ModuleId};
use crate::record::{ErasedMark, Lifted, Record, Verbatim, lift};
use crate::tr;

/// What a merge brought, or would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Events that were new and are kept.
    pub new: usize,
    /// Events that were here already.
    pub known: usize,
    /// Events of people who were erased: not kept.
    pub refused: usize,
    /// People who were not known here.
    pub people: usize,
    /// People who were known here and are erased by what came.
    pub erased: usize,
    /// Data folders that wrote what is new.
    pub devices: usize,
    /// New events that only a newer kit knows.
    pub unknown: usize,
    /// New events that say whose badges are trusted.
    pub trust: usize,
    /// New answers that were given to another text of the same item than the last ones here, by module.
    pub differing: BTreeMap<ModuleId, usize>,
}

/// Where it stands that somebody is to be erased whose erasure a merge brought.
const DUE: &str = "erasure-due";
/// The kind of event whose body names another person than its own.
pub(super) const JOINED: &str = "learner-joined";

/// A merge in the making, within its transaction.
struct Merge<'a> {
    conn: &'a Connection,
    own: DeviceId,
    /// The last row before.
    before: i64,
    merged: Merged,
    /// The answers that came.
    came: Answered,
    /// Whether a mark came, or was made.
    marked: bool,
    /// Joins of whoever is erased, for which the caches have no place any more.
    edges: Vec<Edge>,
    /// Those to be marked because they are joined to somebody who was erased.
    also: BTreeMap<ErasedMark, LearnerId>,
}

/// Joins, from each of their ends, with their places in the order.
#[derive(Default)]
struct Links(BTreeMap<LearnerId, Vec<(LearnerId, Vec<u8>)>>);

impl Links {
    fn add(&mut self, edges: Vec<Edge>) {
        for Edge { rank, from, into } in edges {
            self.0.entry(from).or_default().push((into, rank.clone()));
            self.0.entry(into).or_default().push((from, rank));
        }
    }
}

/// Whom the body of a join names, in whatever version it is.
pub(super) fn joined_into(body: &str) -> Option<LearnerId> {
    let body: serde_json::Value = serde_json::from_str(body).ok()?;
    LearnerId::parse(body.get("into")?.as_str()?)
}

/// Whether an event names somebody who was erased: its own person, or the one that they were joined into.
fn is_of_erased(conn: &Connection, event: &Verbatim) -> rusqlite::Result<bool> {
    let Some(learner) = event.learner else { return Ok(false) };
    if caches::is_erased(conn, learner)? {
        return Ok(true);
    }
    if event.kind != JOINED {
        return Ok(false);
    }
    joined_into(event.body.get()).map_or(Ok(false), |into| caches::is_erased(conn, into))
}

impl Merge<'_> {
    /// Takes one event; `false` where another one of that id is here, which cannot be.
    fn take(&mut self, event: &Verbatim) -> rusqlite::Result<bool> {
        let raw = Raw::carried(event);
        let erased = is_of_erased(self.conn, event)?;
        // Put there first and compared only where one was there: most of what comes is new, and it is a million at times.
        if erased {
            if let Some(there) = self.there(event)? {
                self.merged.known += 1;
                return Ok(there == event.line());
            }
        } else if !raw.insert(self.conn)? {
            self.merged.known += 1;
            return Ok(self.there(event)?.is_some_and(|there| there == event.line()));
        }
        let event = raw.event()?;
        let record = lift(&event);
        if erased {
            self.merged.refused += 1;
            // The other one may be the same person.
            if let (Some(from), Lifted::Known(Record::LearnerJoined { into })) = (event.learner, record) {
                self.edges.push(Edge { rank: caches::rank(&event), from, into });
            }
            return Ok(true);
        }
        match &record {
            Lifted::Known(Record::LearnerErased { mark, .. }) => {
                self.marked = true;
                for id in joined_with(self.conn, mark)? {
                    self.edges.extend(edges(self.conn, id)?);
                }
            }
            Lifted::Known(Record::IssuerTrusted { .. } | Record::IssuerDistrusted { .. }) => self.merged.trust += 1,
            Lifted::Known(Record::Attempt(attempt)) => self.came.take(attempt),
            Lifted::Unknown => self.merged.unknown += 1,
            Lifted::Known(_) => {}
        }
        if let Lifted::Known(record) = &record {
            caches::apply_known(self.conn, self.own, &event, record)?;
        }
        Ok(true)
    }

    /// The line of the event of that id that is here.
    fn there(&self, event: &Verbatim) -> rusqlite::Result<Option<String>> {
        let mut there = None;
        events::each(self.conn, "id = ?1", [event.id.uuid().as_bytes()], |raw| {
            there = Some(raw.verbatim()?.line());
            Ok(())
        })?;
        Ok(there)
    }

    /// Whoever is joined to somebody who was erased is erased with them, however far, unless the join was taken back.
    fn spread(&mut self) -> rusqlite::Result<()> {
        let mut links = Links::default();
        links.add(std::mem::take(&mut self.edges));
        let mut gone: Vec<LearnerId> = Vec::new();
        for id in links.0.keys() {
            if caches::is_erased(self.conn, *id)? {
                gone.push(*id);
            }
        }
        while let Some(id) = gone.pop() {
            for (other, rank) in links.0.remove(&id).unwrap_or_default() {
                if caches::is_erased(self.conn, other)? || is_parted(self.conn, other, id, &rank)? {
                    continue;
                }
                links.add(edges(self.conn, other)?);
                let mark = ErasedMark::of(other);
                caches::forget(self.conn, &mark, &[])?;
                self.also.insert(mark, other);
                self.marked = true;
                gone.push(other);
            }
        }
        Ok(())
    }

    /// Writes the marks that follow from what came, and counts.
    fn end(mut self, world: &dyn World) -> rusqlite::Result<Merged> {
        self.spread()?;
        let conn = self.conn;
        let mut merged = self.merged;
        merged.differing = self.came.unlike(conn, self.before)?;
        merged.devices =
            number(conn.query_one("SELECT count(DISTINCT device) FROM event WHERE rowid > ?1", [self.before], |row| row.get(0))?);
        let mut select = conn.prepare_cached("SELECT learner, count(*) FROM event WHERE rowid > ?1 GROUP BY learner")?;
        let mut rows = select.query([self.before])?;
        while let Some(row) = rows.next()? {
            let events = number(row.get(1)?);
            let Some(learner) = row.get::<_, Option<[u8; 16]>>(0)?.map(learner_in) else {
                merged.new += events;
                continue;
            };
            if caches::is_erased(conn, learner)? {
                merged.refused += events;
            } else {
                merged.new += events;
                merged.people += usize::from(is_named(conn, learner)? && !was_here(conn, learner, self.before)?);
            }
        }
        if self.marked {
            let mut pen = Pen::take(conn, self.own, world)?;
            for id in std::mem::take(&mut self.also).into_values() {
                // No counts: what is counted must not hang on which file came first.
                let event = pen.write(conn, None, &Record::erased(id), world)?;
                caches::apply(conn, self.own, &event)?;
            }
            for id in erased_here(conn)? {
                merged.erased += usize::from(was_here(conn, id, self.before)?);
                conn.execute("INSERT OR REPLACE INTO machine (key, value) VALUES (?1, '1')", [DUE])?;
            }
        }
        Ok(merged)
    }
}

fn number(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}

fn is_named(conn: &Connection, learner: LearnerId) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM learner WHERE id = ?1")?.exists([learner.uuid().as_bytes()])
}

/// Whether an event of that person stood here before the row `before` was written.
fn was_here(conn: &Connection, learner: LearnerId, before: i64) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM event WHERE learner = ?1 AND rowid <= ?2")?.exists((learner.uuid().as_bytes(), before))
}

/// Who of those that were ever joined to somebody bears that mark.
fn joined_with(conn: &Connection, mark: &ErasedMark) -> rusqlite::Result<Vec<LearnerId>> {
    let mut select = conn.prepare_cached("SELECT learner FROM joined UNION SELECT other FROM joined")?;
    let ids = select.query_map([], |row| Ok(learner_in(row.get(0)?)))?;
    ids.filter(|id| id.as_ref().map_or(true, |id| ErasedMark::of(*id) == *mark)).collect()
}

/// Those of whom something is here although a mark says that they were erased.
pub(super) fn erased_here(conn: &Connection) -> rusqlite::Result<Vec<LearnerId>> {
    let mut select = conn.prepare_cached("SELECT DISTINCT learner FROM event WHERE learner IS NOT NULL")?;
    let ids = select.query_map([], |row| Ok(learner_in(row.get(0)?)))?;
    let mut found = BTreeSet::new();
    for id in ids {
        let id = id?;
        if caches::is_erased(conn, id)? {
            found.insert(id);
            continue;
        }
        // A join that was taken back still names the other one.
        events::each(conn, "learner = ?1 AND kind = ?2", (id.uuid().as_bytes(), JOINED), |join| {
            if let Some(into) = joined_into(&join.body)
                && caches::is_erased(conn, into)?
            {
                found.insert(into);
            }
            Ok(())
        })?;
    }
    Ok(found.into_iter().collect())
}

impl Merged {
    /// The sum of two merges.
    pub fn add(&mut self, other: &Self) {
        self.new += other.new;
        self.known += other.known;
        self.refused += other.refused;
        self.people += other.people;
        self.erased += other.erased;
        self.devices += other.devices;
        self.unknown += other.unknown;
        self.trust += other.trust;
        for (module, answers) in &other.differing {
            *self.differing.entry(module.clone()).or_default() += answers;
        }
    }
}

impl Journal {
    /// Hands over every event to the letter, in the one order, at one moment of the journal; none of those who were erased, though
    /// their rows may still be here. Picture codes, drafts and keys are no events.
    ///
    /// # Errors
    /// The journal cannot be read; or what `each` answered.
    pub fn export(&self, each: &mut dyn FnMut(&Verbatim) -> Result<()>) -> Result<()> {
        let mut refused = None;
        let read = events::each(&self.conn, "true", [], |raw| {
            let event = raw.verbatim()?;
            if is_of_erased(&self.conn, &event)? {
                return Ok(());
            }
            each(&event).map_err(|error| {
                // Whatever it is, it ends the reading.
                refused = Some(error);
                rusqlite::Error::QueryReturnedNoRows
            })
        });
        match refused {
            Some(error) => Err(error),
            None => self.reading(read),
        }
    }

    /// Adds the events that `next` gives, all or nothing; with `keep` false nothing is kept, and only told what would be.
    ///
    /// # Errors
    /// What `next` answered; an event of that id is here that says something else; not saved. In each case the journal is as it was.
    pub fn merge(&mut self, next: &mut dyn FnMut() -> Result<Option<Verbatim>>, keep: bool) -> Result<Merged> {
        let Self { conn, world, device, site, .. } = self;
        site.saving(|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let before = tx.query_one("SELECT coalesce(max(rowid), 0) FROM event", [], |row| row.get(0))?;
            let mut merge = Merge {
                conn: &tx,
                own: *device,
                before,
                merged: Merged::default(),
                came: Answered::default(),
                marked: false,
                edges: Vec::new(),
                also: BTreeMap::new(),
            };
            loop {
                match next() {
                    Ok(None) => break,
                    Ok(Some(event)) if merge.take(&event)? => {}
                    Ok(Some(_)) => return Ok(Err(Error::new(Kind::Content, tr!("merge-other")).hint(tr!("merge-other-hint")))),
                    Err(error) => return Ok(Err(error)),
                }
            }
            let merged = merge.end(&**world)?;
            if keep {
                tx.commit()?;
            }
            Ok(Ok(merged))
        })?
    }

    /// Whether somebody is to be erased here whose erasure a merge brought.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn is_erasure_due(&self) -> Result<bool> {
        let there = self.conn.query_one("SELECT 1 FROM machine WHERE key = ?1", [DUE], |_| Ok(()));
        Ok(self.reading(there.optional())?.is_some())
    }

    /// Nobody is any more.
    ///
    /// # Errors
    /// Not saved: it is looked for again at the next opening.
    pub fn erasure_done(&mut self) -> Result<()> {
        self.site.saving(|| self.conn.execute("DELETE FROM machine WHERE key = ?1", [DUE]).map(drop))
    }
}
