//! One recall as it is played: a few questions one after the other, each in the machinery of lessons, with its feedback at once.
//!
//! Its answers are kept under the unit they come from, in a run of their own, and never count: they neither give mastery nor take
//! it away. There is no mark: at the end stands what is kept, and what to look at again.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Open, firsts};
use crate::activity::{Input, Target};
use crate::curriculum::{Module, Unit};
use crate::ids::TryId;
use crate::learn::{BEFORE, History, Lesson, Outcome, Past, Phase, Setting, Try};
use crate::record::{Asked, Attempt, Record};
use crate::words::Words;

/// One question: what is asked, and the unit it comes from, open there.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What is asked.
    pub asked: Asked,
    /// Where it is played.
    pub lesson: Lesson,
}

impl Question {
    /// The activity `asked` of `unit`, in the run `run`; with the `given` answers of that run. None where the unit has it no more.
    pub fn open(
        asked: Asked,
        (module, unit): (Rc<Module>, Rc<Unit>),
        run: TryId,
        given: &[Attempt],
        machine: &BTreeMap<String, String>,
    ) -> Option<Self> {
        let variant = unit.activity(&asked.activity)?.variant_of.is_some();
        let past = given.iter().filter(|given| asked.is_of(given)).map(|given| Past {
            of_try: run,
            activity: given.activity.clone(),
            item: given.item.clone(),
            marks: given.marks.clone(),
            right: given.right,
            counts: false,
        });
        // As if it were mastered: nothing here may master it.
        let history = History { past: past.collect(), mastered: true, ..History::default() };
        let run = Try { id: run, right: u8::MAX, of: u8::MAX, day: i64::MAX, done: true };
        let lesson = Lesson::open(module, unit, run, history, None, machine.clone())?;
        let id = asked.activity.clone();
        let lesson = if variant { lesson.one_more(id) } else { lesson.begin().at(id) };
        Some(Self { asked, lesson })
    }
}

/// Where one stands, kept after every input.
#[derive(Debug, Serialize, Deserialize)]
struct Stand {
    run: TryId,
    at: Asked,
    lesson: String,
}

/// A recall, and where one is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recall {
    run: TryId,
    questions: Vec<Question>,
    /// Which question is open; past the last one, the end.
    at: usize,
    given: Vec<Attempt>,
}

/// What an input led to.
#[derive(Clone, Debug, PartialEq)]
pub enum RecallOutcome {
    /// Nothing.
    Ignored,
    /// Not yet; why.
    Refused(Words),
    /// The next page, and what must be on disk before it is shown.
    Next(Box<Recall>, Vec<Record>),
    /// Stopped for now; the place is kept.
    Stop,
}

impl Recall {
    /// Goes on with what was begun, or begins it: at the question that `draft` tells of, else at the first without an answer. None
    /// where there is nothing to ask.
    pub fn open(open: Open, questions: Vec<Question>, draft: Option<&str>) -> Option<Self> {
        let kept = draft.and_then(|text| serde_json::from_str::<Stand>(text).ok()).filter(|kept| kept.run == open.run);
        let mut recall = Self { run: open.run, questions, at: 0, given: open.given };
        let kept_at = kept.as_ref().and_then(|kept| recall.questions.iter().position(|question| question.asked == kept.at));
        recall.at = kept_at.or_else(|| (0..recall.questions.len()).find(|at| !recall.is_answered(*at)))?;
        if let (Some(kept), Some(_)) = (kept, kept_at)
            && let Some(question) = recall.questions.get_mut(recall.at)
        {
            question.lesson = question.lesson.taken_up(&kept.lesson);
        }
        Some(recall)
    }

    /// What is written when it begins.
    pub fn started(&self) -> Record {
        let asked = self.questions.iter().map(|question| question.asked.clone()).collect();
        Record::RecallStarted { of_try: self.run, asked }
    }

    /// What is kept of where one stands; nothing at the end.
    pub fn draft(&self) -> Option<String> {
        let question = self.question()?;
        let stand = Stand { run: self.run, at: question.asked.clone(), lesson: question.lesson.draft() };
        serde_json::to_string(&stand).ok()
    }

    /// The question that is open; none at the end.
    pub fn question(&self) -> Option<&Question> {
        self.questions.get(self.at)
    }

    /// All of them.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Which question is open, from 1.
    pub const fn place(&self) -> usize {
        self.at + 1
    }

    /// A name for the open page.
    pub fn page_id(&self) -> String {
        match self.question() {
            Some(question) => format!("recall/{}/{}", self.at, question.lesson.page_id()),
            None => "recall/end".to_owned(),
        }
    }

    /// The same place with the texts of another language or country; where that has none, as it was.
    #[must_use]
    pub fn translated(&self, texts: &[Option<(Rc<Module>, Rc<Unit>)>]) -> Self {
        let mut there = self.clone();
        for (question, text) in there.questions.iter_mut().zip(texts) {
            let Some((module, unit)) = text else { continue };
            if unit.activity(&question.asked.activity).is_some() {
                question.lesson = question.lesson.translated(Rc::clone(module), Rc::clone(unit));
            }
        }
        there
    }

    /// The same place with the open question in these texts; none where they are not of it.
    pub fn beside(&self, module: &Rc<Module>, unit: &Rc<Unit>) -> Option<Self> {
        let asked = &self.question()?.asked;
        let own = |at: usize| (at == self.at).then(|| (Rc::clone(module), Rc::clone(unit)));
        let texts: Vec<_> = (0..self.questions.len()).map(own).collect();
        (asked.module == module.id && asked.unit == unit.id).then(|| self.translated(&texts))
    }

    /// How many questions are not answered yet; where all are, the last one is still on its page.
    pub fn left(&self) -> usize {
        (0..self.questions.len()).filter(|at| !self.is_answered(*at)).count().max(1)
    }

    fn is_answered(&self, at: usize) -> bool {
        self.questions.get(at).is_some_and(|question| self.given.iter().any(|given| question.asked.is_of(given)))
    }

    /// Whether the idea of a question was kept: every first answer was right. None where it was not answered.
    pub fn kept(&self, at: usize) -> Option<bool> {
        let question = self.questions.get(at).filter(|_| self.is_answered(at))?;
        Some(firsts(&self.given, |given| question.asked.is_of(given)))
    }

    /// What an input does.
    pub fn input(&self, input: &Input, setting: &Setting) -> RecallOutcome {
        let Some(Question { lesson, .. }) = self.question() else { return RecallOutcome::Ignored };
        let working = lesson.phase() == Phase::Working;
        let is = |target: &Target, name: &str| target.as_str() == name;
        let outcome = match input {
            Input::Pick(target) if is(target, "lesson/again") && !working => return self.with(lesson.again()),
            Input::Pick(target) if is(target, "lesson/go-on") && !working => return self.go_on(),
            Input::Pick(target) if is(target, "lesson/solution") => lesson.show_solution(setting),
            Input::Pick(target) if is(target, BEFORE) => return RecallOutcome::Stop,
            Input::Hint => lesson.hint(setting),
            Input::Back => match lesson.input(input, setting) {
                // What opens things goes back inside itself; elsewhere it stops.
                Outcome::Ignored | Outcome::Refused(_) => return RecallOutcome::Stop,
                done => done,
            },
            Input::Submit if lesson.phase() == Phase::NotYet => return self.with(lesson.again()),
            Input::Submit if !working => return self.go_on(),
            input => lesson.input(input, setting),
        };
        match outcome {
            Outcome::Ignored => RecallOutcome::Ignored,
            Outcome::Refused(why) => RecallOutcome::Refused(why),
            Outcome::Next(lesson, records) | Outcome::End(lesson, records) => self.keep(*lesson, records),
        }
    }

    fn with(&self, lesson: Lesson) -> RecallOutcome {
        self.keep(lesson, Vec::new())
    }

    fn keep(&self, lesson: Lesson, records: Vec<Record>) -> RecallOutcome {
        let mut next = self.clone();
        let mut kept = Vec::new();
        for record in records {
            match record {
                Record::Attempt(attempt) => {
                    let attempt = Attempt { counts: false, ..attempt };
                    next.given.push(attempt.clone());
                    kept.push(Record::Attempt(attempt));
                }
                // Whatever happens in a recall, no unit is mastered or done by it.
                Record::UnitMastered { .. } | Record::UnitDone { .. } => {}
                other => kept.push(other),
            }
        }
        if let Some(question) = next.questions.get_mut(self.at) {
            question.lesson = lesson;
        }
        RecallOutcome::Next(Box::new(next), kept)
    }

    /// The next question that is not answered yet; after the last one, the end.
    fn go_on(&self) -> RecallOutcome {
        let mut next = self.clone();
        let open = (self.at + 1..self.questions.len()).find(|at| !self.is_answered(*at));
        next.at = open.unwrap_or(self.questions.len());
        let mut records = Vec::new();
        if open.is_none() {
            let count =
                |of: &dyn Fn(usize) -> bool| u8::try_from((0..self.questions.len()).filter(|at| of(*at)).count()).unwrap_or(u8::MAX);
            let answered = count(&|at| self.is_answered(at));
            records.push(Record::RecallDone { of_try: self.run, answered, kept: count(&|at| self.kept(at) == Some(true)) });
        }
        RecallOutcome::Next(Box::new(next), records)
    }
}
