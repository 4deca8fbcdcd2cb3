//! Joins: who typed the card of whom, told to the adviser; joined, or said to be two people, by the adviser alone.

use std::collections::BTreeMap;

use super::kit::Kit;
use super::same::{JoinMade, folded};
use crate::error::Result;
use crate::ids::LearnerId;
use crate::learn::card::{mark, tag};
use crate::learn::sitting::{AdviserSaid, JoinAsk, JoinPeople, JoinRow, JoinSaid, MadeRow, PEOPLE, Pair};
use crate::record::Record;
use crate::tr;
use crate::words::Words;

impl Kit {
    /// Answers the adviser about joins.
    pub(super) fn joins(&mut self, ask: &JoinAsk) -> Result<AdviserSaid> {
        self.needs_role()?;
        let told = match *ask {
            JoinAsk::List => None,
            JoinAsk::Confirm(from, into) => self.proposed(from, into)?.then(|| self.join_people(from, into)).transpose()?,
            JoinAsk::Refuse(from, into) => self.proposed(from, into)?.then(|| self.refuse(from, into)).transpose()?,
            JoinAsk::People(first, from) => return self.people_to_join(first, from),
            JoinAsk::Compare(from, into, pair) => {
                let two = match pair {
                    Pair::Made => (self.twin_alone(from)?, self.twin_alone(into)?),
                    _ => (self.twin(from)?, self.twin(into)?),
                };
                return Ok(AdviserSaid::Join(JoinSaid::Two(Box::new(two), pair)));
            }
            JoinAsk::Join(from, into) => {
                let told = self.join_people(from, into)?;
                return self.made(Some(told));
            }
            JoinAsk::Made => return self.made(None),
            JoinAsk::Part(from, into) => {
                let told = self.part(from, into)?;
                return self.made(Some(told));
            }
        };
        let mut rows = Vec::new();
        for (from, into) in self.proposals()? {
            rows.extend(self.row_of(from)?.zip(self.row_of(into)?).map(|(from, into)| JoinRow { from, into }));
        }
        Ok(AdviserSaid::Join(JoinSaid::List(rows, told)))
    }

    /// What was joined, the last first.
    fn made(&self, told: Option<Words>) -> Result<AdviserSaid> {
        let row = |made: JoinMade| MadeRow { from: made.from.0, into: made.into.0, line: made.line() };
        Ok(AdviserSaid::Join(JoinSaid::Made(self.joins_made()?.into_iter().rev().map(row).collect(), told)))
    }

    /// People to name one of two; beside one who was named, those of the same nickname first.
    fn people_to_join(&self, first: Option<LearnerId>, from: usize) -> Result<AdviserSaid> {
        let mut all = self.disk.learners()?;
        let first = first.map(|id| self.row_of(id)).transpose()?.flatten();
        if let Some(first) = &first {
            let like = folded(first.nickname.as_str());
            all.retain(|one| one.id != first.id);
            all.sort_by_key(|one| folded(&one.nickname) != like);
        }
        let rows = all.iter().skip(from).take(PEOPLE).map(|one| self.row(one)).collect::<Result<Vec<_>>>()?;
        Ok(AdviserSaid::Join(JoinSaid::People(Box::new(JoinPeople { first, rows, from, total: all.len() }))))
    }

    fn proposed(&self, from: LearnerId, into: LearnerId) -> Result<bool> {
        Ok(self.proposals()?.contains(&(from, into)))
    }

    /// Everybody whose card was typed by somebody else, with who typed it, each by the id that speaks for them.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn proposals(&self) -> Result<Vec<(LearnerId, LearnerId)>> {
        let claims = self.disk.claims()?;
        let mut known: BTreeMap<u32, Vec<(LearnerId, LearnerId)>> = BTreeMap::new();
        if !claims.is_empty() {
            for (id, person) in self.disk.all_ids()? {
                known.entry(tag(id)).or_default().push((id, person));
            }
        }
        let mut found = Vec::new();
        for (learner, card) in claims {
            let from = self.disk.person_of(learner)?;
            // Nor where an adviser took it back.
            let mut refused = self.disk.refused_joins(from)?;
            refused.extend(self.disk.parted_from(from)?);
            for (id, into) in known.get(&card.tag).into_iter().flatten() {
                if *into != from && !refused.contains(&mark(*id)) && !found.contains(&(from, *into)) {
                    found.push((from, *into));
                }
            }
        }
        Ok(found)
    }

    fn refuse(&mut self, from: LearnerId, into: LearnerId) -> Result<Words> {
        let records: Vec<Record> = self.disk.ids_of(into)?.into_iter().map(|id| Record::JoinRefused { other: mark(id) }).collect();
        self.disk.append(Some(from), &records, None)?;
        Ok(tr!("join-refused"))
    }
}
