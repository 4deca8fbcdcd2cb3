//! Writing: one transaction for the events, the caches and the draft that go together.

use rusqlite::{Connection, TransactionBehavior};
use uuid::{Builder, Uuid};

use super::drafts::{self, DraftChange};
use super::events::Raw;
use super::fault::odd;
use super::{Journal, caches, read};
use crate::clock::{Millis, World, believable};
use crate::error::{Error, Kind, Result};
use crate::ids::{DeviceId, EventId, LearnerId};
use crate::record::{Event, Record};
use crate::tr;

/// How often an id is drawn before it is given up.
const DRAWS: usize = 16;

/// An id from which nothing can be read.
pub(super) fn random_id(world: &dyn World) -> Uuid {
    let mut bytes = [0; 16];
    world.random(&mut bytes);
    Builder::from_random_bytes(bytes).into_uuid()
}

/// Whoever writes to the journal in one transaction: the numbers and the time that its events get.
pub(super) struct Pen {
    pub device: DeviceId,
    seq: i64,
    lamport: i64,
    at: Millis,
    clock_ok: bool,
}

impl Pen {
    /// Takes the numbers inside the transaction that uses them: another window writes to the same file.
    pub fn take(conn: &Connection, device: DeviceId, world: &dyn World) -> rusqlite::Result<Self> {
        let id = device.uuid();
        let seq = conn.query_one("SELECT coalesce(max(seq), 0) FROM event WHERE device = ?1", [id.as_bytes()], |row| row.get(0))?;
        let lamport = conn.query_one("SELECT coalesce(max(lamport), 0) FROM event", [], |row| row.get(0))?;
        let at = world.now();
        Ok(Self { device, seq, lamport, at, clock_ok: believable(at, read::newest_at(conn)?) })
    }

    /// The next place in the order.
    pub fn next(&mut self) -> (i64, i64) {
        let after = |n: i64| n.max(n.saturating_add(1).min(Event::NUMBER_MAX));
        (self.seq, self.lamport) = (after(self.seq), after(self.lamport));
        (self.seq, self.lamport)
    }

    fn id(&self, world: &dyn World) -> EventId {
        let mut random = [0; 10];
        world.random(&mut random);
        // Before 1970 counts as 1970; the format has 48 bits.
        let millis = u64::try_from(self.at.0).unwrap_or(0).min((1 << 48) - 1);
        EventId::from_uuid(Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// Puts a record into the journal, in the transaction for which the numbers were taken.
    pub fn write(&mut self, conn: &Connection, learner: Option<LearnerId>, record: &Record, world: &dyn World) -> rusqlite::Result<Event> {
        let (kind, body) = record.split().map_err(|said| odd(10, said))?;
        let (seq, lamport) = self.next();
        let mut event = Event {
            id: self.id(world),
            device: self.device,
            seq,
            lamport,
            at: self.at.0,
            clock_ok: self.clock_ok,
            org: None,
            kind,
            v: record.version(),
            learner: learner.filter(|_| is_of_a_person(record)),
            body,
        };
        // An id that is taken would drop the answer without a word: a machine with no source of randomness may draw one twice.
        for _ in 0..DRAWS {
            if Raw::of(&event).insert(conn)? {
                return Ok(event);
            }
            event.id = self.id(world);
        }
        Err(rusqlite::Error::StatementChangedRows(0))
    }
}

/// Whether a record is about a person, whose id its event then bears. What erases a person names them in its body alone, or
/// it would be erased with them.
const fn is_of_a_person(record: &Record) -> bool {
    !matches!(
        record,
        Record::MachineSet { .. }
            | Record::LearnerErased { .. }
            | Record::BadgeRevoked { .. }
            | Record::IssuerTrusted { .. }
            | Record::IssuerDistrusted { .. }
            | Record::Workshop { .. }
    )
}

/// Nothing more is kept of a person who was erased, though a window may still be open on their page.
pub(super) fn erased() -> Error {
    Error::new(Kind::Store, tr!("journal-erased")).hint(tr!("journal-hint-erased"))
}

impl Journal {
    /// Puts `records` and the draft on the disk, in one transaction, and says under which ids. When it returns `Ok`, they
    /// survive a power cut; otherwise nothing was kept, and the same call may be made again.
    ///
    /// # Errors
    /// Not saved ([`super::is_not_saved`]): the disk is full, another window writes, the stick was pulled out. Or the person was
    /// erased. Or a record about a person came without one, which is ours to mend.
    pub fn append(&mut self, learner: Option<LearnerId>, records: &[Record], draft: Option<&DraftChange>) -> Result<Vec<EventId>> {
        let rows: Vec<(Option<LearnerId>, &Record)> = records.iter().map(|record| (learner, record)).collect();
        self.write(&rows, draft)
    }

    /// Puts one record a person on the disk, all in one transaction.
    ///
    /// # Errors
    /// As [`Journal::append`]; then nothing was kept.
    pub fn append_for(&mut self, records: &[(LearnerId, Record)]) -> Result<Vec<EventId>> {
        let rows: Vec<(Option<LearnerId>, &Record)> = records.iter().map(|(learner, record)| (Some(*learner), record)).collect();
        self.write(&rows, None)
    }

    pub(super) fn write(&mut self, rows: &[(Option<LearnerId>, &Record)], draft: Option<&DraftChange>) -> Result<Vec<EventId>> {
        if rows.iter().any(|(learner, record)| learner.is_none() && is_of_a_person(record)) {
            return Err(Error::new(Kind::Internal, tr!("journal-nobody")).hint(tr!("journal-hint-again")));
        }
        if rows.is_empty() && draft.is_none() {
            return Ok(Vec::new());
        }
        let Self { conn, world, device, site, .. } = self;
        let saved = site.saving(|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for person in rows.iter().filter_map(|(learner, _)| *learner).chain(draft.map(DraftChange::learner)) {
                if caches::is_erased(&tx, person)? {
                    return Ok(None);
                }
            }
            let mut pen = Pen::take(&tx, *device, &**world)?;
            let mut ids = Vec::with_capacity(rows.len());
            for (learner, record) in rows {
                let event = pen.write(&tx, *learner, record, &**world)?;
                caches::apply(&tx, *device, &event)?;
                ids.push(event.id);
            }
            if let Some(draft) = draft {
                drafts::change(&tx, draft)?;
            }
            tx.commit()?;
            Ok(Some(ids))
        });
        saved?.ok_or_else(erased)
    }
}
