//! People who were known under two ids; and those of whom an adviser said later that they are two people after all.
//!
//! A join holds unless it was taken back by what comes later in the order. Whichever arrives first, the same comes of it: joins and
//! partings are kept side by side, each the last of its kind, and compared when they are read.

use rusqlite::{Connection, OptionalExtension, Row};

use super::Journal;
use super::events::learner_in;
use crate::clock::Millis;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::learn::card::mark;

/// How many bytes of a place in the order stand before the event's id.
const BEFORE_ID: usize = 32;

/// A join that holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    /// Its place in the order.
    pub rank: Vec<u8>,
    pub from: LearnerId,
    pub into: LearnerId,
}

/// A join that an adviser can take back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// This one …
    pub from: LearnerId,
    /// … was said to be that one.
    pub into: LearnerId,
    /// When, where the clock could be believed.
    pub at: Option<Millis>,
}

/// Whether an adviser said after the place `rank` that `id` is not `other`. Only what is kept of `id` is asked: the other one may be
/// erased.
pub(super) fn is_parted(conn: &Connection, id: LearnerId, other: LearnerId, rank: &[u8]) -> rusqlite::Result<bool> {
    let mut select = conn.prepare_cached("SELECT 1 FROM parted WHERE learner = ?1 AND other = ?2 AND rank > ?3")?;
    select.exists((id.uuid().as_bytes(), mark(other), rank))
}

fn edge(row: &Row<'_>) -> rusqlite::Result<Edge> {
    Ok(Edge { from: learner_in(row.get(0)?), into: learner_in(row.get(1)?), rank: row.get(2)? })
}

fn holds(conn: &Connection, edge: &Edge) -> rusqlite::Result<bool> {
    let Edge { from, into, rank } = edge;
    Ok(from != into && !is_parted(conn, *from, *into, rank)? && !is_parted(conn, *into, *from, rank)?)
}

/// Every join of `id` that holds, from both ends.
pub(super) fn edges(conn: &Connection, id: LearnerId) -> rusqlite::Result<Vec<Edge>> {
    let mut found = Vec::new();
    for end in ["learner", "other"] {
        let mut select = conn.prepare_cached(&format!("SELECT learner, other, rank FROM joined WHERE {end} = ?1"))?;
        for row in select.query_map([id.uuid().as_bytes()], edge)? {
            let edge = row?;
            if holds(conn, &edge)? {
                found.push(edge);
            }
        }
    }
    Ok(found)
}

/// `id` and every id that it is joined to, both ways, however far; itself first.
pub(super) fn closure(conn: &Connection, id: LearnerId) -> rusqlite::Result<Vec<LearnerId>> {
    let mut found = vec![id];
    let mut next = 0;
    while let Some(id) = found.get(next).copied() {
        next += 1;
        for Edge { from, into, .. } in edges(conn, id)? {
            let other = if from == id { into } else { from };
            if !found.contains(&other) {
                found.push(other);
            }
        }
    }
    Ok(found)
}

impl Journal {
    /// A person's ids: this one first, then all that it is joined to, both ways.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn ids_of(&self, learner: LearnerId) -> Result<Vec<LearnerId>> {
        self.reading(closure(&self.conn, learner))
    }

    /// Into whom this person was joined; the last in order wins.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn joined_into(&self, learner: LearnerId) -> Result<Option<LearnerId>> {
        let edges = self.reading(edges(&self.conn, learner))?;
        Ok(edges.into_iter().filter(|edge| edge.from == learner).max().map(|edge| edge.into))
    }

    /// Every join that holds, in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn joins(&self) -> Result<Vec<Join>> {
        let read = || -> rusqlite::Result<Vec<Join>> {
            let mut select = self.conn.prepare_cached("SELECT learner, other, rank FROM joined ORDER BY rank, learner, other")?;
            let mut found = Vec::new();
            for row in select.query_map([], edge)? {
                let edge = row?;
                if holds(&self.conn, &edge)? {
                    let event = edge.rank.get(BEFORE_ID..).unwrap_or_default();
                    let mut when = self.conn.prepare_cached("SELECT at FROM event WHERE id = ?1 AND clock_ok = 1")?;
                    let at = when.query_one([event], |row| row.get(0)).optional()?.map(Millis);
                    found.push(Join { from: edge.from, into: edge.into, at });
                }
            }
            Ok(found)
        };
        self.reading(read())
    }

    /// Marks of those whom an adviser said that this person, under whichever id, is not: a join that was taken back.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn parted_from(&self, learner: LearnerId) -> Result<Vec<String>> {
        let read = || -> rusqlite::Result<Vec<String>> {
            let mut found = Vec::new();
            for id in closure(&self.conn, learner)? {
                let mut select = self.conn.prepare_cached("SELECT other FROM parted WHERE learner = ?1 ORDER BY other")?;
                for other in select.query_map([id.uuid().as_bytes()], |row| row.get(0))? {
                    found.push(other?);
                }
            }
            Ok(found)
        };
        self.reading(read())
    }
}
