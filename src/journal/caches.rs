//! Caches: people, settings and standings, made from events in the transaction that writes them.
//!
//! Each rule says which of two events wins by their place in the order, not by which came first to this disk: so a merge gives
//! what a rebuild gives.

use rusqlite::{Connection, TransactionBehavior};

use super::{Journal, events};
use crate::error::Result;
use crate::ids::{DeviceId, LearnerId};
use crate::record::{ErasedMark, Event, Lifted, PastMonth, Record, lift};

/// The number of these rules, and of the kinds of event that they know. Counted up with any change of either, so that an
/// upgraded kit remakes its caches and understands events that came before it did.
pub(super) const RULES: i64 = 10;

/// From so many events on, remaking the caches takes longer than a moment, and is told.
pub(super) const LONG: i64 = 100_000;

/// The caches, each with its key; what a rebuild empties.
pub(super) const TABLES: [(&str, &str); 7] = [
    ("erased", "mark"),
    ("past", "mark, month, module"),
    ("joined", "learner, other"),
    ("parted", "learner, other"),
    ("learner", "id"),
    ("setting", "learner, key"),
    ("standing", "learner, module, unit"),
];

/// An event's place in the order, as bytes that compare like it.
pub(super) fn rank(event: &Event) -> Vec<u8> {
    // The sign is turned, so that negative numbers (of a file made by hand) come first here too.
    let bytes = |n: i64| (n.cast_unsigned() ^ (1 << 63)).to_be_bytes();
    [&bytes(event.lamport)[..], event.device.uuid().as_bytes(), &bytes(event.seq), event.id.uuid().as_bytes()].concat()
}

pub(super) fn is_erased(conn: &Connection, learner: LearnerId) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM erased WHERE mark = ?1")?.exists([ErasedMark::of(learner).as_str()])
}

/// Lets `event` count in the caches of the data folder `own`. One that this kit does not know changes nothing.
pub(super) fn apply(conn: &Connection, own: DeviceId, event: &Event) -> rusqlite::Result<()> {
    if let Lifted::Known(record) = lift(event) { apply_known(conn, own, event, &record) } else { Ok(()) }
}

/// The same where it was lifted already, into `record`.
pub(super) fn apply_known(conn: &Connection, own: DeviceId, event: &Event, record: &Record) -> rusqlite::Result<()> {
    let rank = rank(event);
    match (record, event.learner) {
        (Record::LearnerErased { mark, past }, _) => return forget(conn, mark, past),
        // A keyboard is of the machine where it is plugged in.
        (Record::MachineSet { key, value }, _) if event.device == own => return set(conn, &[], key, value, &rank),
        (Record::MachineSet { .. }, _) | (_, None) => return Ok(()),
        (_, Some(learner)) if is_erased(conn, learner)? => return Ok(()),
        _ => {}
    }
    let Some(learner) = event.learner.map(LearnerId::uuid) else { return Ok(()) };
    let learner = learner.as_bytes();
    match record {
        Record::LearnerAdded { nickname } => {
            let mut add = conn.prepare_cached(
                "INSERT INTO learner (id, nickname, rank) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET nickname = excluded.nickname, rank = excluded.rank WHERE excluded.rank > rank",
            )?;
            add.execute((learner, nickname, rank)).map(drop)
        }
        Record::LearnerSet { key, value } => set(conn, learner, key, value, &rank),
        Record::LearnerJoined { into } if is_erased(conn, *into)? => Ok(()),
        Record::LearnerJoined { into } => {
            let mut join = conn.prepare_cached(
                "INSERT INTO joined (learner, other, rank) VALUES (?1, ?2, ?3)
                 ON CONFLICT (learner, other) DO UPDATE SET rank = excluded.rank WHERE excluded.rank > rank",
            )?;
            join.execute((learner, into.uuid().as_bytes(), rank)).map(drop)
        }
        Record::LearnerParted { other } => {
            let mut part = conn.prepare_cached(
                "INSERT INTO parted (learner, other, rank) VALUES (?1, ?2, ?3)
                 ON CONFLICT (learner, other) DO UPDATE SET rank = excluded.rank WHERE excluded.rank > rank",
            )?;
            part.execute((learner, other, rank)).map(drop)
        }
        Record::TryStarted { module, unit, .. } => {
            let mut start = conn.prepare_cached(
                "INSERT INTO standing (learner, module, unit, started) VALUES (?1, ?2, ?3, 1)
                 ON CONFLICT (learner, module, unit) DO UPDATE SET started = 1",
            )?;
            start.execute((learner, module.as_str(), unit.as_str())).map(drop)
        }
        // Done and mastered: the first time is the one that stays.
        Record::UnitDone { module, unit, .. } => {
            let mut done = conn.prepare_cached(
                "INSERT INTO standing (learner, module, unit, done_at, done_rank) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (learner, module, unit) DO UPDATE SET done_at = excluded.done_at, done_rank = excluded.done_rank
                 WHERE done_rank IS NULL OR excluded.done_rank < done_rank",
            )?;
            done.execute((learner, module.as_str(), unit.as_str(), event.at, rank)).map(drop)
        }
        Record::UnitMastered { module, unit, right, of, .. } => {
            let mut mastered = conn.prepare_cached(
                "INSERT INTO standing (learner, module, unit, mastered_event, mastered_at, mastered_right, mastered_of, mastered_rank)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (learner, module, unit) DO UPDATE SET
                     mastered_event = excluded.mastered_event, mastered_at = excluded.mastered_at,
                     mastered_right = excluded.mastered_right, mastered_of = excluded.mastered_of, mastered_rank = excluded.mastered_rank
                 WHERE mastered_rank IS NULL OR excluded.mastered_rank < mastered_rank",
            )?;
            let id = event.id.uuid();
            mastered.execute((learner, module.as_str(), unit.as_str(), id.as_bytes(), event.at, right, of, rank)).map(drop)
        }
        Record::MachineSet { .. }
        | Record::Attempt(_)
        | Record::OwnTaskTold { .. }
        | Record::FormStarted { .. }
        | Record::FormDone { .. }
        | Record::FormRefused { .. }
        | Record::ConfidenceTold { .. }
        | Record::PlanKept { .. }
        | Record::BadgeEarned { .. }
        | Record::Observed { .. }
        | Record::BadgeIssued(_)
        | Record::BadgeRevoked { .. }
        | Record::IssuerTrusted { .. }
        | Record::IssuerDistrusted { .. }
        | Record::RecallStarted { .. }
        | Record::RecallDone { .. }
        | Record::CodeReset {}
        | Record::DiagnosisStarted { .. }
        | Record::DiagnosisDone { .. }
        | Record::DiagnosisRefused { .. }
        | Record::LearnerKept {}
        | Record::JoinRefused { .. }
        | Record::CardClaimed(_)
        | Record::Workshop { .. }
        | Record::Attended { .. }
        | Record::LearnerErased { .. } => Ok(()),
    }
}

fn set(conn: &Connection, learner: &[u8], key: &str, value: &str, rank: &[u8]) -> rusqlite::Result<()> {
    let mut set = conn.prepare_cached(
        "INSERT INTO setting (learner, key, value, rank) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (learner, key) DO UPDATE SET value = excluded.value, rank = excluded.rank WHERE excluded.rank > rank",
    )?;
    set.execute((learner, key, value, rank)).map(drop)
}

/// Tables that name a person, and in which column.
///
/// Not `made`: by it the files of somebody whose erasure came with a merge are found; it goes with that person's events.
const OF_PEOPLE: [(&str, &str); 10] = [
    ("learner", "id"),
    ("setting", "learner"),
    ("standing", "learner"),
    ("draft", "learner"),
    ("code", "learner"),
    ("joined", "learner"),
    ("joined", "other"),
    ("parted", "learner"),
    ("statement", "learner"),
    ("delivery", "learner"),
];

/// Nothing of a person who was erased stays here, nor comes back with an event that arrives late. Where the same person was
/// erased on two laptops, each counted what it knew: the greater counts, never the sum.
pub(super) fn forget(conn: &Connection, mark: &ErasedMark, past: &[PastMonth]) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO erased (mark) VALUES (?1) ON CONFLICT (mark) DO NOTHING", [mark.as_str()])?;
    for month in past {
        let mut count = conn.prepare_cached(
            "INSERT INTO past (mark, month, module, attempts, done, mastered, badges) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (mark, month, module) DO UPDATE SET
                 attempts = max(attempts, excluded.attempts), done = max(done, excluded.done),
                 mastered = max(mastered, excluded.mastered), badges = max(badges, excluded.badges)",
        )?;
        let PastMonth { month, module, attempts, done, mastered, badges } = month;
        count.execute((mark.as_str(), month, module.as_str(), attempts, done, mastered, badges))?;
    }
    for (table, column) in OF_PEOPLE {
        let mut select = conn.prepare_cached(&format!("SELECT DISTINCT {column} FROM {table} WHERE length({column}) = 16"))?;
        let ids = select.query_map([], |row| row.get::<_, [u8; 16]>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        for id in ids.into_iter().filter(|id| ErasedMark::of(events::learner_in(*id)) == *mark) {
            conn.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?.execute([id])?;
        }
    }
    Ok(())
}

impl Journal {
    /// Remakes the caches from the events, all or nothing.
    ///
    /// # Errors
    /// The journal cannot be read or written; the caches are then as they were.
    pub fn rebuild(&mut self) -> Result<()> {
        self.rebuild_telling(i64::MAX, &mut |_| ())
    }

    /// The same; of a journal of at least `long` events `tell` is told how many hundredths are done, whenever that changes.
    pub(super) fn rebuild_telling(&mut self, long: i64, tell: &mut dyn FnMut(u8)) -> Result<()> {
        let Self { conn, device, site, .. } = self;
        let rebuilt = || -> rusqlite::Result<()> {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for (table, _) in TABLES {
                tx.execute(&format!("DELETE FROM {table}"), [])?;
            }
            // The greatest number instead of a count, which would read for seconds: rows go only when somebody is erased.
            let all: i64 = tx.query_one("SELECT ifnull(max(rowid), 0) FROM event", [], |row| row.get(0))?;
            let (mut done, mut told) = (0_i64, 0);
            events::each(&tx, "true", [], |raw| {
                apply(&tx, *device, &raw.event()?)?;
                done += 1;
                let hundredths = u8::try_from(done.saturating_mul(100) / all.max(done)).unwrap_or(100);
                if hundredths > told && all >= long {
                    told = hundredths;
                    tell(told);
                }
                Ok(())
            })?;
            tx.execute("UPDATE device SET caches = ?1", [RULES])?;
            tx.commit()
        };
        site.saving(rebuilt)
    }
}
