//! How much is kept, module by module and step by step: what reports tell of recall, never of one person.

use std::collections::BTreeMap;

use super::firsts;
use crate::ids::{ModuleId, TryId};
use crate::record::{Asked, Attempt, Record};

/// What was kept at one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Asked because it was due.
    pub due: u32,
    /// Answered.
    pub answered: u32,
    /// Answered rightly at the first go.
    pub right: u32,
}

/// By module: what was missed in a lesson, then what was due after a week, a month, four months. From the records of one person or
/// of many, in any order.
pub fn retention<'r>(records: impl IntoIterator<Item = &'r Record>) -> BTreeMap<ModuleId, [Kept; 4]> {
    let mut asked: BTreeMap<TryId, &Vec<Asked>> = BTreeMap::new();
    let mut given: BTreeMap<TryId, Vec<Attempt>> = BTreeMap::new();
    for record in records {
        match record {
            Record::RecallStarted { of_try, asked: questions } => {
                asked.insert(*of_try, questions);
            }
            Record::Attempt(attempt) => given.entry(attempt.of_try).or_default().push(attempt.clone()),
            _ => {}
        }
    }
    let mut found: BTreeMap<ModuleId, [Kept; 4]> = BTreeMap::new();
    for (run, questions) in asked {
        let given = given.get(&run).map(Vec::as_slice).unwrap_or_default();
        for question in questions {
            let Some(kept) = found.entry(question.module.clone()).or_default().get_mut(usize::from(question.step)) else { continue };
            let answered = given.iter().any(|given| question.is_of(given));
            kept.due += 1;
            kept.answered += u32::from(answered);
            kept.right += u32::from(answered && firsts(given, |given| question.is_of(given)));
        }
    }
    found
}
