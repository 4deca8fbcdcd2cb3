//! The outbox: statements for stores of learning records, and what each store has taken or refused.
//!
//! No events: of this machine, never merged, never exported as a journal; what names a person goes with them. A statement is made
//! once and kept to the letter. Whoever makes statements hands in how; nothing here knows what stands in them. Rows are read and
//! written by pages: a journal may hold a million.

use rusqlite::{OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use super::events::events;
use super::{Journal, caches};
use crate::clock::Millis;
use crate::error::Result;
use crate::record::Event;

/// How many events are looked at in one transaction.
const PAGE: usize = 1000;

/// One statement that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its number in the outbox.
    pub n: i64,
    /// Its bytes.
    pub text: String,
}

/// The last answer of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastAnswer {
    /// When.
    pub at: Millis,
    /// Its number; 0 where none came.
    pub status: u16,
    /// What it said, cleaned and cut.
    pub said: String,
}

/// How it stands with a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its number here.
    pub id: i64,
    /// Its address.
    pub url: String,
    /// Statements that are made and that it has not seen.
    pub waiting: i64,
    /// Statements that it has.
    pub sent: i64,
    /// Statements that it refused.
    pub quarantined: i64,
    /// What it answered last.
    pub last: Option<LastAnswer>,
}

/// A statement that a store refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Of which event.
    pub event: Uuid,
    /// With which number.
    pub status: u16,
    /// What the store said, cleaned and cut.
    pub reply: String,
}

impl Journal {
    /// Makes the statements that are not made yet, of events of these kinds: `tell` gives the bytes, or nothing where there is
    /// nothing to tell. How many were made. A person who was erased has none.
    ///
    /// # Errors
    /// Not saved: what was made before stays.
    pub fn make_statements(&mut self, mapping: u32, kinds: &[&str], tell: &mut dyn FnMut(&Event) -> Option<String>) -> Result<usize> {
        let Self { conn, site, .. } = self;
        let listed: Vec<String> = kinds.iter().map(|kind| format!("'{}'", kind.replace('\'', ""))).collect();
        // By id, not by place: another window may write the file anew meanwhile.
        let page = format!(
            "id IN (SELECT id FROM event WHERE id > ?1 AND learner IS NOT NULL AND kind IN ({}) AND NOT EXISTS \
             (SELECT 1 FROM statement WHERE statement.event = event.id) ORDER BY id LIMIT {PAGE})",
            listed.join(", ")
        );
        let mut after = [0_u8; 16];
        let mut made = 0;
        loop {
            let last = site.saving(|| {
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let mut found = events(&tx, &page, [after])?;
                found.sort_by_key(|event| event.id.uuid());
                for event in &found {
                    let Some(learner) = event.learner else { continue };
                    if caches::is_erased(&tx, learner)? {
                        continue;
                    }
                    let Some(text) = tell(event) else { continue };
                    made += tx
                        .prepare_cached(
                            "INSERT INTO statement (event, learner, mapping, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (event) DO NOTHING",
                        )?
                        .execute((event.id.uuid().as_bytes(), learner.uuid().as_bytes(), mapping, text))?;
                }
                tx.commit()?;
                Ok(found.last().map(|event| *event.id.uuid().as_bytes()))
            })?;
            match last {
                Some(last) => after = last,
                None => return Ok(made),
            }
        }
    }

    /// Hands every statement to `each`, in the order in which they were made; with a bound, those alone of a moment that could be
    /// believed and lies within. How many.
    ///
    /// # Errors
    /// The journal cannot be read, or what `each` says.
    pub fn each_statement(&self, from: Option<Millis>, before: Option<Millis>, each: &mut dyn FnMut(&str) -> Result<()>) -> Result<usize> {
        let bounded = from.is_some() || before.is_some();
        let (from, before) = (from.map_or(i64::MIN, |at| at.0), before.map_or(i64::MAX, |at| at.0));
        let sql = "SELECT n, text FROM statement WHERE n > ?1 AND (?2 = 0 OR EXISTS (SELECT 1 FROM event WHERE event.id = statement.event \
                   AND clock_ok = 1 AND at >= ?3 AND at < ?4)) ORDER BY n LIMIT 1000";
        let (mut after, mut told) = (0_i64, 0);
        loop {
            let page = || -> rusqlite::Result<Vec<Statement>> {
                let mut select = self.conn.prepare_cached(sql)?;
                select.query_map((after, bounded, from, before), statement)?.collect()
            };
            let page = self.reading(page())?;
            let Some(last) = page.last() else { return Ok(told) };
            after = last.n;
            for statement in &page {
                each(&statement.text)?;
                told += 1;
            }
        }
    }

    /// Whether a statement was ever made.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn has_statements(&self) -> Result<bool> {
        self.reading(self.conn.query_one("SELECT EXISTS (SELECT 1 FROM statement)", [], |row| row.get(0)))
    }

    /// The number of the store at that address; it is known from now on.
    ///
    /// # Errors
    /// Not saved.
    pub fn store_at(&mut self, url: &str) -> Result<i64> {
        let known = self.conn.query_one("SELECT id FROM store WHERE url = ?1", [url], |row| row.get(0)).optional();
        if let Some(id) = self.reading(known)? {
            return Ok(id);
        }
        self.site.saving(|| {
            self.conn.execute("INSERT INTO store (url) VALUES (?1) ON CONFLICT (url) DO NOTHING", [url])?;
            self.conn.query_one("SELECT id FROM store WHERE url = ?1", [url], |row| row.get(0))
        })
    }

    /// The next statements that a store has not seen, after the number `after`.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn waiting(&self, store: i64, after: i64, limit: usize) -> Result<Vec<Statement>> {
        let read = || -> rusqlite::Result<Vec<Statement>> {
            let mut select = self.conn.prepare_cached(
                "SELECT n, text FROM statement WHERE n > ?2 AND NOT EXISTS
                 (SELECT 1 FROM delivery WHERE store = ?1 AND delivery.n = statement.n) ORDER BY n LIMIT ?3",
            )?;
            select.query_map((store, after, i64::try_from(limit).unwrap_or(i64::MAX)), statement)?.collect()
        };
        self.reading(read())
    }

    /// A store has these. Of a person who was erased meanwhile nothing is noted.
    ///
    /// # Errors
    /// Not saved: they will be sent again, which does no harm.
    pub fn set_sent(&mut self, store: i64, numbers: &[i64], status: u16) -> Result<()> {
        self.deliver(store, numbers, status, None)
    }

    /// A store refused this one.
    ///
    /// # Errors
    /// Not saved.
    pub fn quarantine(&mut self, store: i64, n: i64, status: u16, reply: &str) -> Result<()> {
        self.deliver(store, &[n], status, Some(reply))
    }

    fn deliver(&mut self, store: i64, numbers: &[i64], status: u16, reply: Option<&str>) -> Result<()> {
        let Self { conn, site, .. } = self;
        site.saving(|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for n in numbers {
                tx.prepare_cached(
                    "INSERT OR REPLACE INTO delivery (store, n, learner, status, reply)
                     SELECT ?1, n, learner, ?3, ?4 FROM statement WHERE n = ?2",
                )?
                .execute((store, n, status, reply))?;
            }
            tx.commit()
        })
    }

    /// What a store refused waits again. How many.
    ///
    /// # Errors
    /// Not saved.
    pub fn release(&mut self, store: i64) -> Result<usize> {
        self.site.saving(|| self.conn.execute("DELETE FROM delivery WHERE store = ?1 AND reply IS NOT NULL", [store]))
    }

    /// What a store answered last.
    ///
    /// # Errors
    /// Not saved.
    pub fn note_answer(&mut self, store: i64, answer: &LastAnswer) -> Result<()> {
        let LastAnswer { at, status, said } = answer;
        self.site.saving(|| {
            self.conn.execute("UPDATE store SET at = ?2, status = ?3, said = ?4 WHERE id = ?1", (store, at.0, status, said)).map(drop)
        })
    }

    /// How it stands with every store.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn endpoints(&self) -> Result<Vec<Endpoint>> {
        let read = || -> rusqlite::Result<Vec<Endpoint>> {
            let mut select = self.conn.prepare_cached(
                "SELECT id, url, (SELECT count(*) FROM statement WHERE NOT EXISTS
                        (SELECT 1 FROM delivery WHERE delivery.store = store.id AND delivery.n = statement.n)),
                    (SELECT count(*) FROM delivery WHERE delivery.store = store.id AND reply IS NULL),
                    (SELECT count(*) FROM delivery WHERE delivery.store = store.id AND reply IS NOT NULL),
                    at, status, said FROM store ORDER BY id",
            )?;
            let rows = select.query_map([], |row| {
                let at: Option<i64> = row.get(5)?;
                let last = match at {
                    Some(at) => Some(LastAnswer { at: Millis(at), status: row.get(6)?, said: row.get(7)? }),
                    None => None,
                };
                Ok(Endpoint { id: row.get(0)?, url: row.get(1)?, waiting: row.get(2)?, sent: row.get(3)?, quarantined: row.get(4)?, last })
            })?;
            rows.collect()
        };
        self.reading(read())
    }

    /// What a store refused, at most `limit`.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn quarantined(&self, store: i64, limit: usize) -> Result<Vec<Refused>> {
        let read = || -> rusqlite::Result<Vec<Refused>> {
            let mut select = self.conn.prepare_cached(
                "SELECT event, status, reply FROM delivery JOIN statement USING (n) WHERE store = ?1 AND reply IS NOT NULL ORDER BY n LIMIT ?2",
            )?;
            let rows = select.query_map((store, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
                Ok(Refused { event: Uuid::from_bytes(row.get(0)?), status: row.get(1)?, reply: row.get(2)? })
            })?;
            rows.collect()
        };
        self.reading(read())
    }
}

fn statement(row: &rusqlite::Row<'_>) -> rusqlite::Result<Statement> {
    Ok(Statement { n: row.get(0)?, text: row.get(1)? })
}
