//! Leading: step by step through the agenda, the same page for all, votes by hands, results on paper by seat.
//!
//! What the group answers is the group's: a lesson that is led keeps its place, and no attempt of anybody.

use std::collections::BTreeMap;

use super::desk::WorkshopDesk;
use super::{At as WorkshopAt, Hands, WorkshopAsk, arrival, ask, lead_page, to};
use crate::activity::{Input, Part, Role, Target};
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::learn::room::{Lettered, lettered};
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::learn::{BEFORE, Lesson, Outcome, Page, Phase};
use crate::record::{Deed, How, PlanStep, Record, Sheet, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest line of a result or a count, in letters.
const TYPED_MAX: usize = 16;

/// A workshop while it is led.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    pub(super) desk: Box<WorkshopDesk>,
    /// The unit that is gone through together, where one is open.
    lesson: Option<Box<Lesson>>,
    /// Counts as they are typed: hands by answer, faces by name.
    pub(super) hands: Hands,
    /// Whether the group sees the counts.
    pub(super) revealed: bool,
    /// A paper result as it is typed.
    pub(super) paper: String,
    /// What was just kept.
    pub(super) told: Option<Words>,
    /// How many screenfuls down the room is in a long page.
    pub(super) scroll: u16,
    /// What lies over the page for a moment; the room goes on seeing the page.
    pub(super) over: Option<Over>,
}

/// What lies over the page that is led.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// Whether a unit that is not through is to be left.
    Leave,
    /// The unit's notes.
    Notes,
}

/// Carries on with a workshop: at the step that was being led, or at the first.
pub(super) fn enter(s: &mut Sitting, desk: Box<WorkshopDesk>) -> Vec<Effect> {
    let at = At { desk, lesson: None, hands: BTreeMap::new(), revealed: false, paper: String::new(), told: None, scroll: 0, over: None };
    let step = at.step_number();
    let begun = at.desk.gathering.step.is_some() || !at.desk.gathering.is_open();
    let effects = if begun { at.lesson_of(step) } else { at.go(step, Vec::new()) };
    to(s, WorkshopAt::Lead(at));
    effects
}

impl At {
    /// What the app told anew; a step that was turned to opens with its unit.
    pub(super) fn with(self, desk: Box<WorkshopDesk>) -> Self {
        let same = desk.gathering.step == self.desk.gathering.step;
        let fresh =
            |at: Self| Self { lesson: None, hands: BTreeMap::new(), revealed: false, paper: String::new(), scroll: 0, over: None, ..at };
        let kept = if same { self } else { fresh(self) };
        Self { desk, ..kept }
    }

    pub(super) fn taught(self, lesson: Box<Lesson>) -> Self {
        Self { lesson: Some(lesson), ..self }
    }

    /// The room's page has no more than that.
    pub(super) fn scrolled(self, last: u16) -> Self {
        Self { scroll: self.scroll.min(last), ..self }
    }

    pub(super) fn told(self, told: Words) -> Self {
        Self { told: Some(told), ..self }
    }

    pub(super) fn lesson(&self) -> Option<&Lesson> {
        self.lesson.as_deref()
    }

    pub(super) fn id(&self) -> String {
        let step = self.step_number();
        let over = match self.over {
            None => "",
            Some(Over::Leave) => "/leave",
            Some(Over::Notes) => "/notes",
        };
        match &self.lesson {
            Some(lesson) => format!("adviser/workshop/lead/{step}{over}/{}", lesson.page_id()),
            None => format!("adviser/workshop/lead/{step}{over}"),
        }
    }

    pub(super) fn page(&self, page: &mut Page) {
        lead_page::page(page, self);
    }

    /// Which step is led, from 0.
    pub(super) fn step_number(&self) -> usize {
        let last = self.desk.gathering.plan.steps.len().saturating_sub(1);
        self.desk.gathering.step.map_or(0, usize::from).min(last)
    }

    pub(super) fn step(&self) -> Option<&PlanStep> {
        self.desk.gathering.plan.steps.get(self.step_number())
    }

    /// Asks for the unit of a step that is gone through together.
    fn lesson_of(&self, step: usize) -> Vec<Effect> {
        match self.desk.gathering.plan.steps.get(step).map(|step| &step.what) {
            Some(StepWhat::Unit { module, unit, how: How::Together }) => {
                ask(WorkshopAsk::Lesson(self.desk.gathering.id, module.clone(), unit.clone()))
            }
            _ => Vec::new(),
        }
    }

    /// Turns to a step; what is to be kept before goes along.
    fn go(&self, step: usize, mut before: Vec<(Option<LearnerId>, Record)>) -> Vec<Effect> {
        before.push(self.desk.deed(Deed::At { step: u16::try_from(step).unwrap_or(u16::MAX) }));
        let mut effects = ask(WorkshopAsk::Write(self.desk.gathering.id, before));
        effects.extend(self.lesson_of(step));
        effects
    }

    /// The unit of this step, if it has one.
    pub(super) fn unit(&self) -> Option<(&ModuleId, &UnitId, How)> {
        match &self.step()?.what {
            StepWhat::Unit { module, unit, how } => Some((module, unit, *how)),
            _ => None,
        }
    }

    /// The number that opens this step's unit on every laptop, where it is gone through together and there are laptops.
    pub(super) fn number(&self) -> Option<u8> {
        let gathering = &self.desk.gathering;
        let (module, unit, _) = self.unit().filter(|_| gathering.plan.laptops > 0)?;
        crate::workshop::number_of(&gathering.plan, gathering.id, module, unit)
    }

    /// Whether the unit of this step was begun and is not through.
    fn is_amid(&self) -> bool {
        self.lesson.as_deref().is_some_and(|lesson| {
            let (at, all) = lesson.place();
            lesson.begun() && !(at == all && matches!(lesson.phase(), Phase::Right | Phase::Solved))
        })
    }

    /// That the unit of this step was done, where that is not known yet.
    fn covered(&self) -> Vec<(Option<LearnerId>, Record)> {
        let new =
            self.unit().filter(|(module, unit, _)| !self.desk.gathering.covered.iter().any(|(known, of)| (known, of) == (*module, *unit)));
        new.map(|(module, unit, _)| self.desk.deed(Deed::Covered { module: module.clone(), unit: unit.clone() })).into_iter().collect()
    }

    /// On to the next step. Of a unit that is gone through together it is known since its first page was turned; another was done by
    /// each person when its step is over.
    fn next(&self, s: &mut Sitting) -> Vec<Effect> {
        let together = matches!(self.unit(), Some((_, _, How::Together)));
        let led = self.lesson().is_some_and(Lesson::begun);
        let covered = if together && !led { Vec::new() } else { self.covered() };
        let next = self.step_number() + 1;
        if next < self.desk.gathering.plan.steps.len() {
            return self.go(next, covered);
        }
        // After the last step comes the close, from the workshop's own page: what it asks is there already.
        self.leave(s);
        let id = self.desk.gathering.id;
        let mut effects = if covered.is_empty() { Vec::new() } else { ask(WorkshopAsk::Write(id, covered)) };
        effects.extend(ask(WorkshopAsk::Closing(id)));
        effects
    }

    /// Back to the workshop's own page.
    fn leave(&self, s: &mut Sitting) -> Vec<Effect> {
        to(s, WorkshopAt::Desk { desk: self.desk.clone(), told: None });
        super::open_one(self.desk.gathering.id)
    }

    /// The answers of the open page that hands are raised for, with their letters; none where there are not several.
    pub(super) fn question(&self) -> Option<Vec<Lettered>> {
        let answers = lettered(self.lesson()?);
        (answers.len() > 1).then_some(answers)
    }

    /// The same while it is still open.
    pub(super) fn asked(&self) -> Option<Vec<Lettered>> {
        self.question().filter(|_| self.lesson().is_some_and(|lesson| lesson.phase() == Phase::Working))
    }

    /// The answer that most hands were raised for, once all have seen it and nothing else is chosen: the group's. None where there
    /// are two of them, or several may be ticked.
    pub(super) fn group_answer(&self) -> Option<Lettered> {
        let parts = self.lesson().filter(|_| self.revealed).map(|lesson| lesson.activity().task.parts(lesson.state()))?;
        let controls = Part::all_controls(&parts);
        let one_of = |answer: &Lettered| {
            controls.iter().any(|control| control.target == answer.target && control.role == Role::Radio && control.enabled)
        };
        let answers: Vec<Lettered> = self.asked()?.into_iter().filter(one_of).collect();
        let chosen = answers.iter().any(|answer| controls.iter().any(|control| control.target == answer.target && control.on));
        let counts = self.counts();
        let most = answers.iter().filter_map(|answer| counts.get(&answer.id)).copied().max().filter(|most| *most > 0 && !chosen)?;
        let mut first = answers.into_iter().filter(|answer| counts.get(&answer.id) == Some(&most));
        first.next().filter(|_| first.next().is_none())
    }

    /// The counts that are typed, by name; an empty one is none.
    pub(super) fn counts(&self) -> BTreeMap<String, u16> {
        self.hands.iter().filter_map(|(name, typed)| Some((name.clone(), typed.trim().parse().ok()?))).collect()
    }

    /// Shows the counts to the group, and keeps them.
    fn reveal(&self) -> Option<(Option<LearnerId>, Record)> {
        let (module, unit, _) = self.unit()?;
        let activity = self.lesson()?.activity().id.clone();
        let answers = self.asked()?;
        let mut hands = self.counts();
        hands.retain(|name, _| answers.iter().any(|answer| answer.id == *name));
        Some(self.desk.deed(Deed::Voted { module: module.clone(), unit: unit.clone(), activity, hands }))
    }

    /// How sure the group feels, as it is typed.
    fn felt(&self) -> Option<(Option<LearnerId>, Record)> {
        let StepWhat::Confidence { module, moment } = &self.step()?.what else { return None };
        let counts = self.counts();
        let count = |name: &str| counts.get(name).copied().unwrap_or(0);
        let faces = [count("worried"), count("unsure"), count("glad")];
        Some(self.desk.deed(Deed::Felt { module: module.clone(), moment: *moment, faces, untold: count("untold") }))
    }

    /// What is answered on paper in this step, if anything is.
    pub(super) fn sheet(&self) -> Option<Sheet> {
        match &self.step()?.what {
            StepWhat::Unit { module, unit, how: How::Paper } => Some(Sheet::Unit { module: module.clone(), unit: unit.clone() }),
            StepWhat::Form { module, moment } => Some(Sheet::Form { module: module.clone(), moment: *moment }),
            _ => None,
        }
    }

    /// The result that is typed: seat, right answers, of how many.
    fn result(&self) -> Option<(u16, u16, u16)> {
        let numbers: Vec<u16> = self
            .paper
            .split(|c: char| !c.is_ascii_digit())
            .filter(|piece| !piece.is_empty())
            .filter_map(|piece| piece.parse().ok())
            .collect();
        match numbers[..] {
            [seat @ 1..=99, right, of @ 1..=99] if right <= of => Some((seat, right, of)),
            _ => None,
        }
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    at.told = None;
    if let Input::Pick(target) = input
        && let Some(effects) = picked(s, target, &at)
    {
        return effects;
    }
    if at.over.take().is_some() {
        return to(s, WorkshopAt::Lead(at));
    }
    match input {
        Input::Type(target, text) if target.as_str() == "paper/result" => {
            SafeText::typed(text, TYPED_MAX).as_str().clone_into(&mut at.paper);
            to(s, WorkshopAt::Lead(at))
        }
        Input::Type(target, text) if target.within("hands").is_some() => {
            let digits: String = text.chars().filter(char::is_ascii_digit).take(3).collect();
            at.hands.insert(target.within("hands").unwrap_or_default().to_owned(), digits);
            at.revealed = false;
            to(s, WorkshopAt::Lead(at))
        }
        Input::Submit if !at.paper.trim().is_empty() => paper(s, at),
        Input::Submit if at.felt().is_some() && !at.hands.is_empty() => felt(s, at),
        _ if at.lesson.is_some() => taught(s, input, at),
        Input::Submit => at.next(s),
        Input::Back => at.leave(s),
        _ => Vec::new(),
    }
}

/// The buttons that are there in every step, and the keys that do the same.
fn picked(s: &mut Sitting, target: &Target, at: &At) -> Option<Vec<Effect>> {
    Some(match target.as_str() {
        // Nobody leaves a unit by a slip of the hand, before the eyes of a room.
        "lead/next" if at.over != Some(Over::Leave) && at.is_amid() => {
            to(s, WorkshopAt::Lead(At { over: Some(Over::Leave), ..at.clone() }))
        }
        "lead/next" => at.next(s),
        "lead/before" => at.go(at.step_number().saturating_sub(1), Vec::new()),
        "lead/desk" => at.leave(s),
        "lead/room" => ask(WorkshopAsk::OpenRoom),
        "lead/room-down" => to(s, WorkshopAt::Lead(At { scroll: at.scroll.saturating_add(1).min(40), ..at.clone() })),
        "lead/room-up" => to(s, WorkshopAt::Lead(At { scroll: at.scroll.saturating_sub(1), ..at.clone() })),
        "lead/people" => to(s, WorkshopAt::Arrival(arrival::At::new(at.desk.clone()))),
        "lead/notes" => {
            let over = if at.over == Some(Over::Notes) || at.unit().is_none() { None } else { Some(Over::Notes) };
            to(s, WorkshopAt::Lead(At { over, ..at.clone() }))
        }
        "lead/votes" if at.felt().is_some() => felt(s, at.clone()),
        "lead/votes" | "lead/change" if at.revealed && at.asked().is_some() => {
            to(s, WorkshopAt::Lead(At { revealed: false, scroll: 0, ..at.clone() }))
        }
        "lead/votes" | "lead/reveal" => {
            let deed = at.reveal()?;
            to(s, WorkshopAt::Lead(At { revealed: true, scroll: 0, ..at.clone() }));
            ask(WorkshopAsk::Write(at.desk.gathering.id, vec![deed]))
        }
        _ => return None,
    })
}

/// How sure the group feels is kept.
fn felt(s: &mut Sitting, mut at: At) -> Vec<Effect> {
    let deed = at.felt();
    at.hands.clear();
    at.told = Some(tr!("lead-felt-kept"));
    let id = at.desk.gathering.id;
    to(s, WorkshopAt::Lead(at));
    ask(WorkshopAsk::Write(id, deed.into_iter().collect()))
}

fn paper(s: &mut Sitting, mut at: At) -> Vec<Effect> {
    let (Some((seat, right, of)), Some(sheet)) = (at.result(), at.sheet()) else {
        s.notice = Some(tr!("lead-paper-how"));
        return Vec::new();
    };
    at.paper.clear();
    at.told = Some(tr!("lead-paper-kept", seat = u32::from(seat), right = u32::from(right), of = u32::from(of)));
    let deed = at.desk.deed(Deed::Marked { sheet, seat, right, of });
    let id = at.desk.gathering.id;
    to(s, WorkshopAt::Lead(at));
    ask(WorkshopAsk::Write(id, vec![deed]))
}

/// An input to the page that all look at.
fn taught(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    let Some(lesson) = at.lesson.take() else { return Vec::new() };
    let setting = s.setting();
    let group = At { lesson: Some(lesson.clone()), ..at.clone() }.group_answer().filter(|_| *input == Input::Submit);
    // What the group chose is answered as if the adviser had chosen it.
    let lesson = match group.map(|answer| lesson.input(&Input::Pick(answer.target), &setting)) {
        Some(Outcome::Next(chosen, _)) => chosen,
        _ => lesson,
    };
    let next = match (input, lesson.phase()) {
        (Input::Submit, _) if !lesson.begun() => Outcome::Next(Box::new(lesson.begin()), Vec::new()),
        (Input::Submit, Phase::Right | Phase::Solved) => lesson.go_on(),
        (Input::Submit, Phase::NotYet) => Outcome::Next(Box::new(lesson.again()), Vec::new()),
        (Input::Hint, _) => lesson.hint(&setting),
        // A simulation goes back inside itself; elsewhere it is a page back.
        (Input::Back, _) => match (lesson.input(input, &setting), lesson.back()) {
            (Outcome::Ignored | Outcome::Refused(_), Some(before)) => Outcome::Next(Box::new(before), Vec::new()),
            (Outcome::Ignored | Outcome::Refused(_), None) => return at.leave(s),
            (done, _) => done,
        },
        (Input::Pick(target), _) => match target.as_str() {
            "lesson/go-on" if !lesson.begun() => Outcome::Next(Box::new(lesson.begin()), Vec::new()),
            // What was just told is read: the next message of a deck, not the end of it.
            "lesson/go-on" if lesson.activity().task.between(lesson.state()) => lesson.input(&Input::Submit, &setting),
            "lesson/go-on" => lesson.go_on(),
            "lesson/solution" => lesson.show_solution(&setting),
            "lesson/again" => Outcome::Next(Box::new(lesson.again()), Vec::new()),
            "lesson/one-more" => match lesson.fresh_variant() {
                Some(variant) => Outcome::Next(Box::new(lesson.one_more(variant)), Vec::new()),
                None => Outcome::Ignored,
            },
            BEFORE => lesson.back().map_or(Outcome::Ignored, |before| Outcome::Next(Box::new(before), Vec::new())),
            _ => lesson.input(input, &setting),
        },
        _ => lesson.input(input, &setting),
    };
    let (id, module, unit) = (at.desk.gathering.id, lesson.module.id.clone(), lesson.unit.id.clone());
    match next {
        // The group's answers are nobody's: only where it stands is kept.
        Outcome::Next(next, _) => {
            let between = |lesson: &Lesson| lesson.activity().task.between(lesson.state());
            if next.page_id() != lesson.page_id() || between(&next) != between(&lesson) {
                at.scroll = 0;
            }
            if !is_same_question(&lesson, &next) {
                at.hands.clear();
                at.revealed = false;
            }
            let begins = next.begun() && !lesson.begun();
            let draft = Some(next.draft());
            let at = At { lesson: Some(next), ..at };
            // It is led from now on: whether its last page is ever come to or not.
            let led = if begins { at.covered() } else { Vec::new() };
            to(s, WorkshopAt::Lead(at));
            let mut effects = ask(WorkshopAsk::Stand { id, module, unit, draft });
            if !led.is_empty() {
                effects.extend(ask(WorkshopAsk::Write(id, led)));
            }
            effects
        }
        Outcome::End(..) => {
            let mut effects = ask(WorkshopAsk::Stand { id, module, unit, draft: None });
            effects.extend(at.next(s));
            effects
        }
        Outcome::Refused(why) => {
            s.notice = Some(why);
            Vec::new()
        }
        Outcome::Ignored => Vec::new(),
    }
}

/// Whether hands that were raised on one page still stand for the other: it is the same question, answered or not.
fn is_same_question(before: &Lesson, after: &Lesson) -> bool {
    let name = |lesson: &Lesson| lesson.page_id().trim_end_matches("/after").to_owned();
    let between = |lesson: &Lesson| lesson.activity().task.between(lesson.state());
    let answers = |lesson: &Lesson| lettered(lesson).into_iter().map(|answer| answer.target).collect::<Vec<_>>();
    let told = after.phase() != Phase::Working || between(after);
    name(before) == name(after) && (told || !between(before) && answers(before) == answers(after))
}
