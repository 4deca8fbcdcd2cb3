//! Recall within a sitting: a question a page, as in lessons, and at the end what is kept and what to look at again. Never a mark.

use std::rc::Rc;

use super::msg::{Draft, Effect, Save};
use super::place::Place;
use super::{Sitting, learner_home, lesson_page, tongue};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::curriculum::{Module, Unit};
use crate::ids::{ModuleId, UnitId};
use crate::learn::recall::{Question, Recall, RecallOutcome};
use crate::learn::{BACK, BEFORE, Page, Setting};
use crate::record::Asked;
use crate::source::{Text, as_list};
use crate::tr;

/// What recall asks of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecallAsk {
    /// What was begun, or what is due now; answer [`RecallSaid::Open`] or [`RecallSaid::Nothing`].
    Open,
    /// The texts of these again; answer [`RecallSaid::Texts`].
    Texts(Vec<Asked>),
}

/// What recall is told.
#[derive(Clone, Debug, PartialEq)]
pub enum RecallSaid {
    /// Ready to be played; whether it is new, to be recorded.
    Open(Box<Recall>, bool),
    /// Nothing is due any more.
    Nothing,
    /// The texts asked for; none where a unit is not there.
    Texts(Vec<Option<(Rc<Module>, Rc<Unit>)>>),
}

/// The names under which the place in a recall is kept: of no unit.
pub const RECALL: &str = "recall";

fn names() -> (ModuleId, UnitId) {
    (ModuleId::new(RECALL).unwrap_or_default(), UnitId::new(RECALL).unwrap_or_default())
}

/// What is kept of where one stands.
pub(super) fn draft(recall: &Recall) -> Option<Draft> {
    let (module, unit) = names();
    recall.draft().map(|draft| Draft::Keep(module, unit, draft))
}

/// Its texts again, where one is open at `place` or beneath it: in another language, in another country.
pub(super) fn again(place: &Place) -> Option<Effect> {
    let recall = place.recall()?;
    Some(Effect::Recall(RecallAsk::Texts(recall.questions().iter().map(|question| question.asked.clone()).collect())))
}

pub(super) fn said(s: &mut Sitting, said: RecallSaid) -> Vec<Effect> {
    match said {
        RecallSaid::Nothing => learner_home::open(s),
        RecallSaid::Texts(texts) => {
            if let Some(recall) = s.place.recall_mut() {
                **recall = recall.translated(&texts);
            }
            Vec::new()
        }
        RecallSaid::Open(recall, false) => s.enter(Place::Recall(recall)),
        RecallSaid::Open(recall, true) => {
            let save = Save { records: vec![recall.started()], draft: draft(&recall) };
            s.save(save, Place::Recall(recall), Vec::new())
        }
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, recall: &Recall) -> Vec<Effect> {
    if recall.question().is_none() {
        return at_the_end(s, input, recall);
    }
    let setting = Setting { lang: tongue::now(s), ..s.setting() };
    match recall.input(input, &setting) {
        RecallOutcome::Ignored => Vec::new(),
        RecallOutcome::Refused(why) => {
            s.notice = Some(why);
            Vec::new()
        }
        RecallOutcome::Stop => learner_home::open(s),
        RecallOutcome::Next(next, records) => {
            let over = next.question().is_none();
            let place = Place::Recall(next);
            if records.is_empty() && !over {
                let mut effects = s.enter(place);
                effects.extend(tongue::beneath(s, &s.place));
                return effects;
            }
            let (module, unit) = names();
            let draft = if over { Some(Draft::Drop(module, unit)) } else { place.draft() };
            s.save(Save { records, draft }, place, Vec::new())
        }
    }
}

fn at_the_end(s: &mut Sitting, input: &Input, recall: &Recall) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            let at = target.within("recall/unit").and_then(|at| at.parse::<usize>().ok());
            let asked = at.and_then(|at| recall.questions().get(at)).map(|question| &question.asked);
            asked.map(|asked| vec![Effect::Unit(asked.module.clone(), asked.unit.clone())]).unwrap_or_default()
        }
        Input::Submit | Input::Back => learner_home::open(s),
        _ => Vec::new(),
    }
}

pub(super) fn page(recall: &Recall) -> Page {
    let Some(question) = recall.question() else { return end(recall) };
    let mut page = lesson_page::page(&question.lesson);
    page.id = recall.page_id();
    page.title = tr!("recall-title");
    page.place = Some(tr!("place-of", at = recall.place(), all = recall.questions().len()));
    // Each question is of another module: that one is named. There is one of each, so no other of the same kind is offered.
    let first = Part::Text(Tone::Quiet, question.lesson.module.title.words());
    if page.parts.first() == Some(&Part::Text(Tone::Quiet, tr!("one-more-title"))) {
        page.parts.remove(0);
    }
    page.parts.insert(0, first);
    page.actions.retain(|action| action.target.as_str() != "lesson/one-more");
    for action in &mut page.actions {
        if [BACK, BEFORE].contains(&action.target.as_str()) && action.label == tr!("page-before") {
            action.label = tr!("recall-stop");
        }
    }
    page
}

/// What was kept, and what to look at again with the way there.
fn end(recall: &Recall) -> Page {
    let mut page = Page::new(recall.page_id(), tr!("recall-title"));
    page.parts = vec![Part::Text(Tone::Title, tr!("recall-end-title"))];
    let of = |kept: bool| recall.questions().iter().enumerate().filter(move |(at, _)| recall.kept(*at) == Some(kept));
    let held: Vec<Text> = of(true).map(|(_, question)| idea(question).unwrap_or(&question.lesson.unit.title).clone()).collect();
    if let Some(list) = as_list(&held) {
        page.parts.extend([Part::Text(Tone::Plain, tr!("recall-held")), Part::Text(Tone::Plain, list)]);
    }
    let again: Vec<(usize, &Question)> = of(false).collect();
    if !again.is_empty() {
        page.parts.extend([Part::Gap, Part::Text(Tone::Plain, tr!("recall-again"))]);
        page.parts.extend(again.into_iter().map(|(at, question)| {
            let target = Target::new(format!("recall/unit/{at}"));
            let line = Control::new(target, Role::Line, question.lesson.unit.title.words());
            Part::Control(match idea(question) {
                Some(idea) => line.detail(Tone::Quiet, idea.words()),
                None => line,
            })
        }));
    }
    page.action("submit", tr!("recall-home"));
    page
}

fn idea(question: &Question) -> Option<&Text> {
    question.lesson.module.ideas.iter().find(|idea| idea.id == question.asked.idea).map(|idea| &idea.text)
}
