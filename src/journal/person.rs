//! One person under several ids: which id speaks for them, and what is read of all of them together.
//!
//! Events keep the id under which they were written, and caches stay by id; only readings go through here. So joins may come in
//! any order, before or after what they join.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::Journal;
use super::events::learner_in as id;
use super::join;
use super::read::Learner;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::record::{Card, Event, Lifted, Record, lift};

/// The id that speaks for a person of these ids: the one that others were joined into and that was joined into none, the last in
/// order where there are several; where two were joined into each other, the last in order of all.
fn head(conn: &Connection, ids: &[LearnerId]) -> rusqlite::Result<Option<LearnerId>> {
    if ids.len() < 2 {
        return Ok(ids.first().copied());
    }
    let mut joins: Vec<(Vec<u8>, LearnerId)> = Vec::new();
    let mut gone = BTreeSet::new();
    for id in ids {
        for edge in join::edges(conn, *id)?.into_iter().filter(|edge| edge.from == *id) {
            gone.insert(edge.from);
            joins.push((edge.rank, edge.into));
        }
    }
    joins.sort_unstable();
    let last = joins.iter().rev().find(|(_, into)| !gone.contains(into)).or_else(|| joins.last());
    Ok(last.map(|(_, into)| *into).or_else(|| ids.first().copied()))
}

/// Whose ids were ever joined to any other.
fn joined(conn: &Connection) -> rusqlite::Result<BTreeSet<LearnerId>> {
    let mut select = conn.prepare_cached("SELECT learner FROM joined UNION SELECT other FROM joined")?;
    select.query_map([], |row| Ok(id(row.get(0)?)))?.collect()
}

/// The heads of all who are joined, by id.
pub(super) fn heads(conn: &Connection) -> rusqlite::Result<BTreeMap<LearnerId, LearnerId>> {
    let mut heads = BTreeMap::new();
    for one in joined(conn)? {
        if !heads.contains_key(&one) {
            let ids = join::closure(conn, one)?;
            let head = head(conn, &ids)?.unwrap_or(one);
            heads.extend(ids.into_iter().map(|id| (id, head)));
        }
    }
    Ok(heads)
}

/// Everybody once, by the nickname of the id that speaks for them; where that one has none here, by the last in order of the others.
/// `rows` are in order.
pub(super) fn once(conn: &Connection, rows: Vec<Learner>) -> rusqlite::Result<Vec<Learner>> {
    let heads = heads(conn)?;
    if heads.is_empty() {
        return Ok(rows);
    }
    let mut kept: BTreeMap<LearnerId, (bool, Learner)> = BTreeMap::new();
    let mut order = Vec::new();
    for row in rows {
        let head = heads.get(&row.id).copied().unwrap_or(row.id);
        let own = head == row.id;
        let before = kept.get(&head).is_some_and(|(own, _)| *own);
        if !kept.contains_key(&head) {
            order.push(head);
        }
        if own || !before {
            kept.insert(head, (own, Learner { id: head, nickname: row.nickname }));
        }
    }
    Ok(order.into_iter().filter_map(|head| kept.remove(&head)).map(|(_, learner)| learner).collect())
}

impl Journal {
    /// The id that speaks for whoever has that id: what is new of them is kept under it.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn person_of(&self, learner: LearnerId) -> Result<LearnerId> {
        let read = || Ok(head(&self.conn, &join::closure(&self.conn, learner)?)?.unwrap_or(learner));
        self.reading(read())
    }

    /// Every id that has a nickname here, those of one person each for itself; with the id that speaks for them.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn all_ids(&self) -> Result<Vec<(LearnerId, LearnerId)>> {
        let read = || -> rusqlite::Result<Vec<_>> {
            let heads = heads(&self.conn)?;
            let mut select = self.conn.prepare_cached("SELECT id FROM learner ORDER BY id")?;
            let ids = select.query_map([], |row| Ok(id(row.get(0)?)))?;
            ids.map(|one| one.map(|one| (one, heads.get(&one).copied().unwrap_or(one)))).collect()
        };
        self.reading(read())
    }

    /// Every card that was typed here by somebody who has a nickname, in order, with the id under which it was.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn claims(&self) -> Result<Vec<(LearnerId, Card)>> {
        let filter = "kind = 'card-claimed' AND learner IN (SELECT id FROM learner)";
        let all = self.reading(super::events::events(&self.conn, filter, []))?;
        let claim = |event: Event| match (event.learner, lift(&event)) {
            (Some(learner), Lifted::Known(Record::CardClaimed(card))) => Some((learner, card)),
            _ => None,
        };
        Ok(all.into_iter().filter_map(claim).collect())
    }

    /// The cards that a person typed, in order.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn cards(&self, learner: LearnerId) -> Result<Vec<Card>> {
        let all = self.known(learner, "card-claimed")?;
        Ok(all.into_iter().filter_map(|(_, record)| if let Record::CardClaimed(card) = record { Some(card) } else { None }).collect())
    }

    /// Marks of those whom an adviser said that this person is not.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn refused_joins(&self, learner: LearnerId) -> Result<Vec<String>> {
        let all = self.known(learner, "join-refused")?;
        Ok(all.into_iter().filter_map(|(_, record)| if let Record::JoinRefused { other } = record { Some(other) } else { None }).collect())
    }
}
