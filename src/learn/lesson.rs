//! One run through one unit: which activity is open, where the learner stands in it, what an input leads to.
//!
//! Pure: an input gives the next lesson and the records to keep; the caller shows that lesson only once they are kept.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::mastery::{History, Past, Try, meets};
use crate::activity::{Activity, Answer, Input, Item, Seed, Show, State, Step};
use crate::curriculum::{Module, Unit};
use crate::ids::ActivityId;
use crate::record::{Attempt, Record};
use crate::words::Words;

/// How the open activity stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// The learner is at it.
    Working,
    /// Answered, all right.
    Right,
    /// Answered, not yet.
    NotYet,
    /// The solution is shown.
    Solved,
}

/// Where one stands: kept after every input, and found again after a power cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Whether the unit's first page has been turned.
    begun: bool,
    /// The activity of the way that one has come to.
    at: ActivityId,
    /// The variant that is open in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    variant: Option<ActivityId>,
    /// How many times it was begun anew.
    again: u32,
    /// How many hints were taken.
    hints: u8,
    /// How it stands.
    phase: Phase,
    /// Whether something in it was answered otherwise before.
    slipped: bool,
    /// Inside it.
    state: State,
}

/// One run through one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Of which module.
    pub module: Rc<Module>,
    /// Of which unit.
    pub unit: Rc<Unit>,
    /// Under which rule.
    pub run: Try,
    /// What came before.
    pub history: History,
    /// Where one stands.
    draft: Draft,
    /// What is known of this machine (`keyboard`).
    machine: BTreeMap<String, String>,
}

/// What an input led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing.
    Ignored,
    /// It cannot be done yet; why.
    Refused(Words),
    /// The next lesson, and what must be on disk before it is shown.
    Next(Box<Lesson>, Vec<Record>),
    /// The way is walked to its end.
    End(Box<Lesson>, Vec<Record>),
}

/// In which language and on which face an answer was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language.
    pub lang: String,
    /// `screen` or `linear`.
    pub face: &'static str,
    /// How long the page had been open, in milliseconds.
    pub took_ms: i64,
}

/// What the first mixing of an activity is drawn from: the same for everybody, so that neighbours can talk about "the second
/// one", and the paper twin has the order of the screen.
fn seed_of(unit: &Unit, activity: &Activity) -> Seed {
    Seed::of(&format!("{}/{}", unit.id, activity.id))
}

impl Lesson {
    /// Opens `unit` where `draft` says, or at its beginning. `None` for a unit without activities.
    pub fn open(
        module: Rc<Module>,
        unit: Rc<Unit>,
        run: Try,
        history: History,
        draft: Option<&str>,
        machine: BTreeMap<String, String>,
    ) -> Option<Self> {
        let first = unit.way().first().map(|activity| activity.id.clone())?;
        let state = unit.activity(&first)?.start(Seed(0));
        let begin = Draft { begun: false, at: first, variant: None, again: 0, hints: 0, phase: Phase::Working, slipped: false, state };
        let kept = draft.and_then(|text| serde_json::from_str::<Draft>(text).ok());
        let mut lesson = Self { module, unit, run, history, draft: begin, machine };
        lesson.spare_typing();
        lesson.restart();
        if let Some(kept) = kept {
            lesson.take_up(kept);
        }
        Some(lesson)
    }

    /// The same run where that draft says.
    #[must_use]
    pub(super) fn taken_up(&self, draft: &str) -> Self {
        let mut next = self.clone();
        if let Ok(kept) = serde_json::from_str::<Draft>(draft) {
            next.take_up(kept);
        }
        next
    }

    /// Goes on from a draft, as far as today's texts allow.
    fn take_up(&mut self, kept: Draft) {
        let way_has = self.unit.way().iter().any(|activity| activity.id == kept.at);
        if !way_has {
            return;
        }
        let open = kept.variant.clone().unwrap_or_else(|| kept.at.clone());
        let fits = self.unit.activity(&open).is_some_and(|activity| activity.task.fits(&kept.state));
        if fits {
            self.draft = kept;
        } else {
            // The activity has become another one, or is not there: it is begun anew, where one was.
            self.draft.begun = kept.begun;
            self.draft.at = kept.at;
            self.draft.variant = kept.variant.filter(|variant| self.unit.activity(variant).is_some());
            self.restart();
        }
    }

    /// The same place with the unit's texts in another language or for another country; as it was where that country has none.
    #[must_use]
    pub fn translated(&self, module: Rc<Module>, unit: Rc<Unit>) -> Self {
        if unit.way().is_empty() {
            return self.clone();
        }
        let mut lesson = Self { module, unit, ..self.clone() };
        let way = lesson.unit.way();
        match way.first().map(|first| first.id.clone()) {
            // What was open is not there in another country: the way begins anew.
            Some(first) if !way.iter().any(|activity| activity.id == self.draft.at) => {
                lesson.draft.at = first;
                lesson.draft.variant = None;
                lesson.draft.again = 0;
                lesson.restart();
            }
            _ => lesson.take_up(self.draft.clone()),
        }
        lesson
    }

    /// The activity that is open.
    pub fn activity(&self) -> &Activity {
        let id = self.draft.variant.as_ref().unwrap_or(&self.draft.at);
        // `open` and `take_up` only ever set ids that the unit has; the first is there since `open` found it.
        self.unit.activity(id).unwrap_or_else(|| &self.unit.activities[0])
    }

    /// Whether the unit's first page has been turned.
    pub const fn begun(&self) -> bool {
        self.draft.begun
    }

    /// How the open activity stands.
    pub const fn phase(&self) -> Phase {
        self.draft.phase
    }

    /// How many hints are shown.
    pub const fn hints(&self) -> u8 {
        self.draft.hints
    }

    /// How many hints have not been taken yet.
    pub fn hints_left(&self) -> usize {
        self.activity().hints.len().saturating_sub(usize::from(self.draft.hints))
    }

    /// Inside the open activity.
    pub const fn state(&self) -> &State {
        &self.draft.state
    }

    /// Which activity of the way one is at, from 1, and how many there are.
    pub fn place(&self) -> (usize, usize) {
        let way = self.unit.way();
        (way.iter().position(|activity| activity.id == self.draft.at).unwrap_or(0) + 1, way.len())
    }

    /// A name for the open page: another page, another name.
    pub fn page_id(&self) -> String {
        let draft = &self.draft;
        if !draft.begun {
            return format!("{}/{}", self.module.id, self.unit.id);
        }
        let over = if draft.phase == Phase::Working { "" } else { "/after" };
        format!("{}/{}/{}/{}{over}", self.module.id, self.unit.id, self.activity().id, draft.again)
    }

    /// What is kept of where one stands.
    pub fn draft(&self) -> String {
        serde_json::to_string(&self.draft).unwrap_or_default()
    }

    /// Opens, for whoever would rather not type, what the author gives instead: a variant of another kind.
    fn spare_typing(&mut self) {
        let spared = self.machine.get("reading").is_some_and(|kept| kept == "rather-not");
        let typed = |activity: &Activity| ["text-entry", "keyboard", "form"].contains(&activity.task.name());
        if spared && self.draft.variant.is_none() && self.unit.activity(&self.draft.at).is_some_and(typed) {
            let other = self.unit.variants(&self.draft.at).into_iter().find(|variant| !typed(variant));
            self.draft.variant = other.map(|variant| variant.id.clone());
        }
    }

    /// Begins the open activity anew.
    fn restart(&mut self) {
        self.begin_anew(self.visits());
    }

    /// Begins the open activity anew, as on the `visit`-th time.
    fn begin_anew(&mut self, visit: u32) {
        let seed = seed_of(&self.unit, self.activity()).again(self.draft.again);
        let mut state = self.activity().start_on(seed, visit);
        self.ready(&mut state);
        self.draft.state = state;
        self.draft.hints = 0;
        self.draft.slipped = false;
        self.draft.phase = if self.activity().show == Show::Worked { Phase::Solved } else { Phase::Working };
    }

    /// Puts into a fresh state of the open activity what is known already.
    fn ready(&self, state: &mut State) {
        let task = &self.activity().task;
        task.recall(state, &self.machine);
        if let Some(kept) = self.history.plans.get(&self.activity().id) {
            task.take_up(state, kept);
        }
    }

    /// How many times the open activity was played to its verdict before.
    fn visits(&self) -> u32 {
        let activity = self.activity();
        let gates: Vec<_> = activity.task.items().into_iter().filter(|item| item.gate).map(|item| item.id).collect();
        let played = self.history.past.iter().filter(|past| past.activity == activity.id && gates.contains(&past.item)).count();
        u32::try_from(played).unwrap_or(u32::MAX)
    }

    /// The next activity of the way, if there is one.
    fn next_of_way(&self) -> Option<ActivityId> {
        let way = self.unit.way();
        let at = way.iter().position(|activity| activity.id == self.draft.at)?;
        way.get(at + 1).map(|activity| activity.id.clone())
    }

    /// A variant of what is open that would count still.
    pub fn fresh_variant(&self) -> Option<ActivityId> {
        let root = self.activity().variant_of.clone().unwrap_or_else(|| self.activity().id.clone());
        self.unit.variants(&root).into_iter().find(|variant| self.is_fresh(variant)).map(|variant| variant.id.clone())
    }

    /// What could be played once more: a deck whose verdict was not a good one yet, else any variant of the unit that would count
    /// still, on an idea that was missed first.
    pub fn any_fresh(&self) -> Option<ActivityId> {
        if let Some(deck) = self.closed_gate().filter(|deck| self.begun_before(deck)) {
            return Some(deck);
        }
        let missed: Vec<_> = self.history.past.iter().filter(|past| past.counts && !past.right).map(|past| past.activity.clone()).collect();
        let fresh: Vec<&Activity> = self.unit.activities.iter().filter(|a| a.variant_of.is_some() && self.is_fresh(a)).collect();
        let of_missed = fresh.iter().find(|a| a.variant_of.as_ref().is_some_and(|root| missed.contains(root)));
        of_missed.or(fresh.first()).map(|a| a.id.clone())
    }

    fn begun_before(&self, id: &ActivityId) -> bool {
        self.history.past.iter().any(|past| past.activity == *id)
    }

    fn is_fresh(&self, activity: &Activity) -> bool {
        let items = activity.items();
        !items.is_empty() && items.iter().all(|item| self.would_count(activity, item))
    }

    fn would_count(&self, activity: &Activity, item: &Item) -> bool {
        self.history.would_count(&self.run, &activity.id, &item.id, &activity.marks(item))
    }

    /// Turns the unit's first page.
    #[must_use]
    pub fn begin(&self) -> Self {
        let mut next = self.clone();
        next.draft.begun = true;
        next
    }

    /// Another go at the open activity: it teaches, and does not count. After an answer that was not right yet it goes on with
    /// what is worth keeping and with the hints that were taken; after the solution it begins anew.
    #[must_use]
    pub fn again(&self) -> Self {
        let mut next = self.clone();
        next.draft.again += 1;
        if self.draft.phase == Phase::NotYet {
            let activity = self.activity();
            let seed = seed_of(&self.unit, activity).again(next.draft.again);
            let mut state = activity.task.again(&self.draft.state, seed);
            activity.task.visit(&mut state, self.visits());
            self.ready(&mut state);
            next.draft.state = state;
            next.draft.phase = Phase::Working;
        } else {
            next.restart();
        }
        next
    }

    /// Opens a variant in place of what is open.
    #[must_use]
    pub fn one_more(&self, variant: ActivityId) -> Self {
        let mut next = self.clone();
        if let Some(root) = self.unit.activity(&variant).and_then(|activity| activity.variant_of.clone()) {
            next.draft.at = root;
        }
        next.draft.variant = Some(variant);
        next.draft.again = 0;
        next.draft.begun = true;
        next.restart();
        next
    }

    /// Opens the activity of the way with that id.
    #[must_use]
    pub fn at(&self, id: ActivityId) -> Self {
        let mut next = self.clone();
        next.draft.at = id;
        next.draft.variant = None;
        next.draft.again = 0;
        next.restart();
        next
    }

    /// Goes on to the next activity; at the end of the way, to its end.
    pub fn go_on(&self) -> Outcome {
        let mut next = self.clone();
        // One more at the end of a walked way leads back to that end.
        let at_the_end = self.run.done && self.draft.variant.is_some();
        next.draft.variant = None;
        next.draft.again = 0;
        match self.next_of_way().filter(|_| !at_the_end) {
            Some(id) => {
                next.draft.at = id;
                next.spare_typing();
                next.restart();
                Outcome::Next(Box::new(next), Vec::new())
            }
            None => Outcome::End(Box::new(next), Vec::new()),
        }
    }

    /// One page back; `None` on the first.
    pub fn back(&self) -> Option<Self> {
        let mut next = self.clone();
        let way = self.unit.way();
        let at = way.iter().position(|activity| activity.id == self.draft.at)?;
        if self.draft.variant.is_some() {
            next.draft.variant = None;
        } else if at == 0 {
            next.draft.begun = false;
        } else {
            next.draft.at = way.get(at - 1)?.id.clone();
        }
        next.draft.again = 0;
        next.restart();
        self.draft.begun.then_some(next)
    }

    /// The next hint; after the last one, the solution. After an answer that was not right yet, the next hint is another go.
    pub fn hint(&self, setting: &Setting) -> Outcome {
        let left = self.hints_left() > 0;
        let mut next = match self.draft.phase {
            Phase::Working if !left => return self.show_solution(setting),
            Phase::Working => self.clone(),
            Phase::NotYet if left => self.again(),
            _ => return Outcome::Ignored,
        };
        next.draft.hints += 1;
        Outcome::Next(Box::new(next), Vec::new())
    }

    /// Shows the activity solved. What was not answered before is from now on answered with the solution in view.
    pub fn show_solution(&self, setting: &Setting) -> Outcome {
        let activity = self.activity();
        if activity.solution.is_none() || !matches!(self.draft.phase, Phase::Working | Phase::NotYet) {
            return Outcome::Ignored;
        }
        let mut next = self.clone();
        let working = self.draft.phase == Phase::Working;
        // What was judged already is shown as it was played: the next messages are not given away.
        let visit = if working { self.visits() } else { self.visits().saturating_sub(1) };
        let asked = activity.task.asked(&self.draft.state);
        let fresh: Vec<Answer> = activity
            .task
            .items()
            .into_iter()
            // The verdict of a deck that is seen solved is given at once: whoever begins again gets other messages.
            .filter(|item| asked.contains(&item.id) && (self.would_count(activity, item) || item.gate && working))
            .map(|item| Answer { item: item.id, right: false, response: json!("solution") })
            .collect();
        let records = next.keep(&fresh, setting, false);
        next.begin_anew(visit);
        next.draft.hints = self.draft.hints;
        activity.task.solve(&mut next.draft.state);
        next.draft.phase = Phase::Solved;
        Outcome::Next(Box::new(next), records)
    }

    /// An input to the open activity.
    pub fn input(&self, input: &Input, setting: &Setting) -> Outcome {
        if self.draft.phase != Phase::Working {
            return Outcome::Ignored;
        }
        let mut next = self.clone();
        let task = &self.activity().task;
        match task.input(&mut next.draft.state, input) {
            Step::Ignored => Outcome::Ignored,
            Step::Refused(why) => Outcome::Refused(why),
            Step::Changed => {
                let learnt = task.learnt(&next.draft.state).filter(|(key, value)| next.machine.get(*key) != Some(value));
                let records: Vec<Record> =
                    learnt.iter().map(|(key, value)| Record::MachineSet { key: (*key).to_owned(), value: value.clone() }).collect();
                next.machine.extend(learnt.map(|(key, value)| (key.to_owned(), value)));
                Outcome::Next(Box::new(next), records)
            }
            Step::Answered { answers, over } => {
                let mut records = next.keep(&answers, setting, true);
                records.extend(next.keep_plan());
                let all_right = answers.iter().all(|answer| answer.right);
                next.draft.slipped |= !all_right;
                if !over {
                    return Outcome::Next(Box::new(next), records);
                }
                // There is nothing to say after a page that was only read or typed: one goes on at once.
                if answers.is_empty() {
                    return match next.go_on() {
                        Outcome::Next(lesson, _) => Outcome::Next(lesson, records),
                        Outcome::End(lesson, _) => Outcome::End(lesson, records),
                        other => other,
                    };
                }
                next.draft.phase = if all_right { Phase::Right } else { Phase::NotYet };
                Outcome::Next(Box::new(next), records)
            }
        }
    }

    /// What was written on the open activity, to be found there again.
    fn keep_plan(&mut self) -> Option<Record> {
        let activity = self.activity().id.clone();
        let lines = self.activity().task.keeps(&self.draft.state)?;
        self.history.plans.insert(activity.clone(), lines.clone());
        Some(Record::PlanKept { module: self.module.id.clone(), unit: self.unit.id.clone(), activity, lines })
    }

    /// What is written on the open activity and not kept yet: whoever turns back a page does not lose it.
    pub(super) fn keep_unsent(&mut self) -> Option<Record> {
        let lines = self.activity().task.keeps(&self.draft.state)?;
        let kept = self.history.plans.get(&self.activity().id);
        let new = kept.map_or(!lines.is_empty(), |kept| *kept != lines);
        if new { self.keep_plan() } else { None }
    }

    /// Whether the learner slipped in the open activity before reaching its goal.
    pub const fn slipped(&self) -> bool {
        self.draft.slipped
    }

    /// The records of `answers`, taken into the history; with the mastery that they complete.
    fn keep(&mut self, answers: &[Answer], setting: &Setting, may_count: bool) -> Vec<Record> {
        let activity = self.activity().clone();
        let items = activity.task.items();
        let mut records = Vec::new();
        for answer in answers {
            let Some(item) = items.iter().find(|item| item.id == answer.item) else { continue };
            let marks = activity.marks(item);
            let new = if item.gate { self.judges_new_answers(&activity, item) } else { self.would_count(&activity, item) };
            let counts = may_count && activity.is_scored() && new;
            self.history.past.push(Past {
                of_try: self.run.id,
                activity: activity.id.clone(),
                item: item.id.clone(),
                marks: marks.clone(),
                right: answer.right,
                counts,
            });
            records.push(Record::Attempt(Attempt {
                of_try: self.run.id,
                module: self.module.id.clone(),
                unit: self.unit.id.clone(),
                activity: activity.id.clone(),
                item: item.id.clone(),
                idea: activity.idea_of(item),
                kind: activity.task.name().to_owned(),
                marks,
                right: answer.right,
                counts,
                hints: self.draft.hints,
                response: answer.response.clone(),
                took_ms: setting.took_ms,
                lang: setting.lang.clone(),
                face: setting.face.to_owned(),
            }));
        }
        let gates = self.gates();
        let gate = |past: &Past| gates.iter().any(|(root, item)| self.is_of(past, root) && past.item == *item);
        let (enough, right) = meets(&self.history.window(self.run.of, gate), self.run.right, self.run.of);
        if enough && self.closed_gate().is_none() && !self.history.mastered {
            self.history.mastered = true;
            let (module, unit, of) = (self.module.id.clone(), self.unit.id.clone(), self.run.of);
            records.push(Record::UnitMastered { of_try: self.run.id, module, unit, right, of });
        }
        records
    }
}

#[cfg(test)]
mod tests;
