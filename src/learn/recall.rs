//! Recall at later visits: what a person missed, or has not seen for a week, a month, four months.
//!
//! Fixed steps and nothing to tune: of spaced recall it is the spacing that helps, not how the gaps grow (Latimier 2021), and the
//! effect of a lesson on scams is gone after six months (Reinheimer 2020). Kept an idea: the next step. Missed it: back to the
//! first, a week later. Missed in a lesson and not put right: at the next visit, on another day. Kept after four months: done.
//!
//! Everything is derived from records: a recall run and its answers. Pure: days are handed in, as whole days since 1970.

mod draw;
mod retention;
mod run;

pub use draw::{AT_MOST, QUICK};
pub use retention::{Kept, retention};
pub use run::{Question, Recall, RecallOutcome};

use std::collections::{BTreeMap, BTreeSet};

use crate::activity::Seed;
use crate::ids::{ActivityId, IdeaId, ItemId, ModuleId, TryId, UnitId};
use crate::record::{Asked, Attempt, Record};

/// After how many days without it an idea is asked again: a week, a month, four months.
pub const STEPS: [i64; 3] = [7, 30, 120];

/// For how many days a recall that was stopped can be taken up again: then what is due is drawn anew.
const OPEN_FOR: i64 = STEPS[0];

/// An idea of a module.
type Key = (ModuleId, IdeaId);
/// An activity of a unit.
type Place = (ModuleId, UnitId, ActivityId);

/// What is known of one idea.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Trace {
    /// How many steps it was kept for, 0 to 3.
    step: usize,
    /// When it was last seen.
    seen: i64,
    /// Whether the last answer of a lesson was not right.
    missed: bool,
    /// Where it was met.
    units: BTreeSet<UnitId>,
}

impl Trace {
    fn due(&self) -> Option<i64> {
        if self.missed {
            return Some(self.seen + 1);
        }
        STEPS.get(self.step).map(|days| self.seen + days)
    }
}

/// An idea that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Of which module.
    pub module: ModuleId,
    /// Which.
    pub idea: IdeaId,
    /// 0 missed in a lesson; 1 a week, 2 a month, 3 four months.
    pub step: u8,
    /// Since which day.
    pub since: i64,
    /// The units where it was met.
    pub units: BTreeSet<UnitId>,
}

/// A recall that was begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Its run.
    pub run: TryId,
    /// What is asked.
    pub asked: Vec<Asked>,
    /// The answers so far, in order.
    pub given: Vec<Attempt>,
}

#[derive(Clone, Debug)]
struct Begun {
    day: i64,
    asked: Vec<Asked>,
    given: Vec<Attempt>,
    done: bool,
    /// How each idea stood before it was asked.
    before: BTreeMap<Key, Trace>,
}

/// What a person has met, and how it is kept.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    ideas: BTreeMap<Key, Trace>,
    /// On which day each text was last answered: by its marks, so that one that has changed was never seen.
    seen: BTreeMap<Place, BTreeMap<(ItemId, String), i64>>,
    lessons: BTreeSet<TryId>,
    runs: BTreeMap<TryId, Begun>,
    last: Option<TryId>,
}

impl Memory {
    /// From a person's records in their order, each with its day where the clock could be believed then. What has none counts as
    /// on the next day that is known, else as today: so nothing is due too early.
    pub fn of(told: &[(Option<i64>, Record)], today: i64) -> Self {
        let mut days = Vec::with_capacity(told.len());
        let mut next = today;
        for (day, _) in told.iter().rev() {
            next = day.unwrap_or(next);
            days.push(next);
        }
        let mut memory = Self::default();
        for ((_, record), day) in told.iter().zip(days.into_iter().rev()) {
            memory.take(record, day);
        }
        memory
    }

    fn take(&mut self, record: &Record, day: i64) {
        match record {
            Record::TryStarted { of_try, .. } => {
                self.lessons.insert(*of_try);
            }
            Record::RecallStarted { of_try, asked } => {
                let begun = Begun { day, asked: asked.clone(), given: Vec::new(), done: false, before: BTreeMap::new() };
                self.runs.insert(*of_try, begun);
                self.last = Some(*of_try);
            }
            Record::RecallDone { of_try, .. } => {
                if let Some(run) = self.runs.get_mut(of_try) {
                    run.done = true;
                }
            }
            Record::Attempt(attempt) => self.answer(attempt, day),
            _ => {}
        }
    }

    fn answer(&mut self, attempt: &Attempt, day: i64) {
        let recalled = self.runs.contains_key(&attempt.of_try);
        // What is measured before and after a module, or asked to find a way, teaches nothing that could be forgotten.
        if !recalled && !self.lessons.contains(&attempt.of_try) {
            return;
        }
        let place = (attempt.module.clone(), attempt.unit.clone(), attempt.activity.clone());
        self.seen.entry(place).or_default().insert((attempt.item.clone(), attempt.marks.clone()), day);
        let Some(idea) = attempt.idea.clone() else { return };
        let key = (attempt.module.clone(), idea);
        if recalled {
            self.recalled(attempt, &key, day);
            return;
        }
        let trace = self.ideas.entry(key).or_default();
        trace.units.insert(attempt.unit.clone());
        trace.seen = trace.seen.max(day);
        trace.missed = !attempt.right;
        if !attempt.right {
            trace.step = 0;
        }
    }

    /// An answer in a recall: only the first to each of its items says whether the idea was kept.
    fn recalled(&mut self, attempt: &Attempt, key: &Key, day: i64) {
        let Some(run) = self.runs.get_mut(&attempt.of_try) else { return };
        let first = !run.given.iter().any(|given| is_same(given, attempt));
        run.given.push(attempt.clone());
        let asked = run.asked.iter().any(|asked| asked.is_of(attempt) && asked.idea == key.1);
        if !first || !asked {
            return;
        }
        let trace = self.ideas.entry(key.clone()).or_default();
        let before = run.before.entry(key.clone()).or_insert_with(|| trace.clone()).clone();
        let kept = firsts(&run.given, |given| given.module == key.0 && given.activity == attempt.activity && given.unit == attempt.unit);
        let step = match (kept, before.missed) {
            (true, false) => (before.step + 1).min(STEPS.len()),
            // Put right after a lesson: learnt only now, the first step follows.
            (true, true) | (false, _) => 0,
        };
        *trace = Trace { step, seen: before.seen.max(day), missed: false, units: before.units };
        trace.units.insert(attempt.unit.clone());
    }

    /// What is due on the day `today`: what was missed first, then what has waited longest; of what has waited alike, as `seed` has
    /// it.
    pub fn due(&self, today: i64, seed: Seed) -> Vec<Due> {
        let mut found: Vec<Due> = self
            .ideas
            .iter()
            .filter_map(|((module, idea), trace)| {
                let since = trace.due().filter(|since| *since <= today)?;
                let step = if trace.missed { 0 } else { u8::try_from(trace.step + 1).unwrap_or(u8::MAX) };
                Some(Due { module: module.clone(), idea: idea.clone(), step, since, units: trace.units.clone() })
            })
            .collect();
        found.sort_by_cached_key(|due| (due.step > 0, due.since, mixed(seed, &[due.module.as_str(), due.idea.as_str()])));
        found
    }

    /// When the text of an activity was last answered, as it is today: by its items and their marks.
    fn last_seen(&self, place: &Place, texts: &[(ItemId, String)]) -> Option<i64> {
        let seen = self.seen.get(place)?;
        texts.iter().filter_map(|text| seen.get(text)).max().copied()
    }

    /// The recall that was begun last and stopped, where it can be taken up again.
    pub fn open(&self, today: i64) -> Option<Open> {
        let run = self.last?;
        let begun = self.runs.get(&run)?;
        let fresh = !begun.done && (0..OPEN_FOR).contains(&(today - begun.day));
        fresh.then(|| Open { run, asked: begun.asked.clone(), given: begun.given.clone() })
    }
}

/// Whether two answers are to the same question.
fn is_same(one: &Attempt, other: &Attempt) -> bool {
    one.module == other.module && one.unit == other.unit && one.activity == other.activity && one.item == other.item
}

/// Whether the first answer to each item of those that `which` takes was right.
fn firsts(given: &[Attempt], which: impl Fn(&Attempt) -> bool) -> bool {
    let own: Vec<&Attempt> = given.iter().filter(|given| which(given)).collect();
    let is_first = |at: usize, one: &Attempt| !own.iter().take(at).any(|before| is_same(before, one));
    own.iter().enumerate().filter(|(at, one)| is_first(*at, one)).all(|(_, one)| one.right)
}

/// A number from which an order is made, the same for the same person on the same day.
fn mixed(seed: Seed, names: &[&str]) -> u64 {
    crate::clock::next(&mut Seed::of(&format!("{}/{}", seed.0, names.join("/"))).0)
}

#[cfg(test)]
mod tests;
