//! Joins: who typed the card of whom, told to the adviser; joined, or said to be two people, by the adviser alone.

use std::collections::BTreeMap;

use super::kit::Kit;
use crate::error::Result;
use crate::ids::LearnerId;
use crate::learn::card::{mark, tag};
use crate::learn::sitting::{AdviserSaid, JoinAsk, JoinRow, JoinSaid};
use crate::record::Record;
use crate::tr;
use crate::words::Words;

impl Kit {
    /// Answers the adviser about joins.
    pub(super) fn joins(&mut self, ask: &JoinAsk) -> Result<AdviserSaid> {
        self.needs_role()?;
        let told = match *ask {
            JoinAsk::List => None,
            JoinAsk::Confirm(from, into) => self.proposed(from, into)?.then(|| self.join(from, into)).transpose()?,
            JoinAsk::Refuse(from, into) => self.proposed(from, into)?.then(|| self.refuse(from, into)).transpose()?,
        };
        let mut rows = Vec::new();
        for (from, into) in self.proposals()? {
            rows.extend(self.row_of(from)?.zip(self.row_of(into)?).map(|(from, into)| JoinRow { from, into }));
        }
        Ok(AdviserSaid::Join(JoinSaid::List(rows, told)))
    }

    fn proposed(&self, from: LearnerId, into: LearnerId) -> Result<bool> {
        Ok(self.proposals()?.contains(&(from, into)))
    }

    /// Everybody whose card was typed by somebody else, with who typed it, each by the id that speaks for them.
    fn proposals(&self) -> Result<Vec<(LearnerId, LearnerId)>> {
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
            let refused = self.disk.refused_joins(from)?;
            for (id, into) in known.get(&card.tag).into_iter().flatten() {
                if *into != from && !refused.contains(&mark(*id)) && !found.contains(&(from, *into)) {
                    found.push((from, *into));
                }
            }
        }
        Ok(found)
    }

    fn join(&mut self, from: LearnerId, into: LearnerId) -> Result<Words> {
        let name = self.row_of(into)?.map(|row| row.nickname).unwrap_or_default();
        self.disk.append(Some(from), &[Record::LearnerJoined { into }], None)?;
        // Whoever sits here may be one of them: their settings are read again.
        self.seat(self.person.clone());
        Ok(tr!("join-done", name = name))
    }

    fn refuse(&mut self, from: LearnerId, into: LearnerId) -> Result<Words> {
        let records: Vec<Record> = self.disk.ids_of(into)?.into_iter().map(|id| Record::JoinRefused { other: mark(id) }).collect();
        self.disk.append(Some(from), &records, None)?;
        Ok(tr!("join-refused"))
    }
}
