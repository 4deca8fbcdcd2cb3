//! The diagnosis: a first contact to practise, a few questions that can be refused, and a path that is proposed.
//!
//! Adaptive by the rules of [`rules`] and [`path`], published in `docs/diagnostic.md`. It is explained, can be refused and stopped, and is
//! no mark: what was right is told only at the end, for who wants it. Pure, like a lesson: no terminal, no SQL, no clock.

mod page;
mod path;
mod result;
mod rules;
mod slip;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use path::{Theme, ThemeUnit, propose};
pub use result::{Latest, Outcome};
pub use rules::{first_level, level, next_level, orient};

use super::Setting;
use crate::activity::{Activity, Input, Seed, State, Step};
use crate::curriculum::{DIAGNOSTIC, RoomPlace, Unit, diagnosis_unit};
use crate::ids::{ActivityId, ModuleId, TryId, UnitId};
use crate::record::{Attempt, Record};
use crate::tr;
use crate::words::Words;

/// All that a diagnosis needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct DiagnosisView {
    /// What is practised first; none where the curriculum has none.
    pub contact: Option<Rc<Unit>>,
    /// The questions, as they are in this room's country.
    pub questions: Rc<Unit>,
    /// What can be learnt here in this language, in the curriculum's order.
    pub themes: Vec<Theme>,
    /// A run that is new.
    pub run: TryId,
    /// The curriculum's version.
    pub version: String,
    /// Questions that were answered in an earlier run: others are asked first.
    pub seen: BTreeSet<ActivityId>,
    /// What is known of this machine.
    pub machine: BTreeMap<String, String>,
    /// Where one stopped.
    pub draft: Option<String>,
    /// What an earlier one found.
    pub latest: Option<Latest>,
    /// Where one can learn, as an adviser wrote it down.
    pub places: Vec<RoomPlace>,
    /// What is wrong with that file.
    pub places_trouble: Option<Words>,
    /// The day.
    pub today: Words,
}

/// How somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Right.
    Right,
    /// Something else.
    Other,
    /// "I do not know."
    Unknown,
}

/// One question that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Which.
    pub activity: ActivityId,
    /// How.
    pub answer: Answer,
    /// Which option.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub option: Option<String>,
}

/// What is kept of a diagnosis on its way: its draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    run: TryId,
    /// Whether the first contact is behind one, done or declined.
    practised: bool,
    /// How it felt, in the person's own word.
    felt: Option<String>,
    /// What was said to the questions of interest, by topic; dropped with the draft.
    replies: BTreeMap<String, String>,
    given: Vec<Given>,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
enum At {
    Offer,
    Contact,
    Practice {
        activity: ActivityId,
        state: State,
        told: bool,
    },
    Felt(Option<String>),
    Topic {
        at: usize,
        chosen: Option<String>,
    },
    Question {
        activity: ActivityId,
        state: State,
        unknown: bool,
    },
    /// Nothing is left to ask, and that is not kept yet.
    Ready,
    Strengths,
    Path,
    Where,
    Review(usize),
}

/// A diagnosis, and where one is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    view: Rc<DiagnosisView>,
    kept: Kept,
    at: At,
    /// Whether an earlier result is looked at.
    earlier: bool,
}

/// What an input led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Led {
    /// Nothing.
    Ignored,
    /// Not yet; why.
    Refused(Words),
    /// The next page, and what must be on disk before it is shown.
    Next(Box<Diagnosis>, Vec<Record>),
    /// The same, and the draft is over.
    Found(Box<Diagnosis>, Vec<Record>),
    /// Left; what is answered is kept.
    Left(Vec<Record>),
    /// To that unit.
    Unit(ModuleId, UnitId),
    /// A guest wants to keep it.
    Keep,
}

impl Diagnosis {
    /// Opens it at its offer: nothing begins before that is said yes to.
    pub fn open(view: Rc<DiagnosisView>) -> Self {
        let draft = view.draft.as_ref().and_then(|draft| serde_json::from_str(draft).ok());
        let fresh = || Kept { run: view.run, practised: false, felt: None, replies: BTreeMap::new(), given: Vec::new() };
        let kept = draft.unwrap_or_else(fresh);
        Self { kept, view, at: At::Offer, earlier: false }
    }

    /// The same place in another language.
    #[must_use]
    pub fn translated(&self, view: Rc<DiagnosisView>) -> Self {
        let mut there = Self { view, ..self.clone() };
        let lost = match &there.at {
            At::Practice { activity, state, .. } => there.practice(activity).is_none_or(|activity| !activity.task.fits(state)),
            At::Question { activity, state, .. } => there.question(activity).is_none_or(|activity| !activity.task.fits(state)),
            At::Review(at) => *at >= there.kept.given.len(),
            _ => false,
        };
        if lost {
            there.at = there.following("screen");
        }
        there
    }

    /// A name for the open page.
    pub fn page_id(&self) -> String {
        let page = match &self.at {
            At::Offer => "offer".to_owned(),
            At::Contact => "contact".to_owned(),
            At::Practice { activity, told, .. } => format!("practice/{activity}/{told}"),
            At::Felt(_) => "felt".to_owned(),
            At::Topic { at, .. } => format!("topic/{at}"),
            At::Question { activity, .. } => format!("question/{activity}"),
            At::Ready => "ready".to_owned(),
            At::Strengths => "strengths".to_owned(),
            At::Path => "path".to_owned(),
            At::Where => "where".to_owned(),
            At::Review(at) => format!("review/{at}"),
        };
        format!("diagnosis/{page}")
    }

    /// What is kept of where one is; nothing before the beginning and after the end.
    pub fn draft(&self) -> Option<String> {
        let on_its_way =
            matches!(self.at, At::Contact | At::Practice { .. } | At::Felt(_) | At::Topic { .. } | At::Question { .. } | At::Ready);
        if on_its_way { serde_json::to_string(&self.kept).ok() } else { None }
    }

    /// The pages of practice.
    fn practices(&self, lines: bool) -> Vec<&Activity> {
        let all: Vec<&Activity> = self.view.contact.iter().flat_map(|unit| &unit.activities).collect();
        let first = all.iter().position(|activity| activity.task.name() != "keyboard");
        // Line by line there is no Tab, no arrow and no click: one choice, and the keys.
        let kept = |(at, activity): (usize, &'_ Activity)| !lines || activity.task.name() == "keyboard" || Some(at) == first;
        all.iter().enumerate().filter(|(at, activity)| kept((*at, activity))).map(|(_, activity)| *activity).collect()
    }

    fn practice(&self, id: &ActivityId) -> Option<&Activity> {
        self.view.contact.iter().flat_map(|unit| &unit.activities).find(|activity| activity.id == *id)
    }

    fn question(&self, id: &ActivityId) -> Option<&Activity> {
        self.view.questions.activities.iter().find(|activity| activity.id == *id)
    }

    fn state_of(&self, activity: &Activity) -> State {
        let mut state = activity.start(Seed::of(&format!("{DIAGNOSTIC}/{}", activity.id)));
        activity.task.recall(&mut state, &self.view.machine);
        state
    }

    /// Where one goes on, after what is kept.
    fn following(&self, face: &str) -> At {
        if !self.kept.practised && !self.practices(face == "linear").is_empty() {
            return At::Contact;
        }
        if let Some(at) = self.topics().iter().position(|topic| !self.kept.replies.contains_key(topic.id)) {
            return At::Topic { at, chosen: None };
        }
        match self.next_question() {
            Some(activity) => At::Question { activity: activity.id.clone(), state: self.state_of(activity), unknown: false },
            None => At::Ready,
        }
    }

    fn to(&self, at: At) -> Led {
        Led::Next(Box::new(Self { at, ..self.clone() }), Vec::new())
    }

    /// What an input does.
    pub fn input(&self, input: &Input, setting: &Setting) -> Led {
        if let Input::Pick(target) = input
            && let Some(act) = target.within("diagnosis")
        {
            return self.act(act, setting);
        }
        match (&self.at, input) {
            (At::Offer, Input::Submit) => self.begin(setting),
            (At::Contact, Input::Submit) => self.practise_after(None, setting),
            (At::Practice { activity, told: true, .. }, Input::Submit) => self.practise_after(Some(activity), setting),
            (At::Practice { activity, state, told: false }, input) => self.practise(activity, state, input, setting),
            (At::Felt(None) | At::Topic { chosen: None, .. }, Input::Submit) => Led::Refused(tr!("choose-first")),
            (At::Felt(Some(felt)), Input::Submit) => {
                let mut next = self.clone();
                (next.kept.practised, next.kept.felt) = (true, Some(felt.clone()));
                next.at = next.following(setting.face);
                Led::Next(Box::new(next), Vec::new())
            }
            (At::Topic { at, chosen: Some(chosen) }, Input::Submit) => self.reply(*at, chosen, setting),
            (At::Question { activity, state, unknown }, input) => self.answer(activity, state, *unknown, input, setting),
            (At::Ready, Input::Submit) => {
                let next = Self { at: At::Strengths, ..self.clone() };
                let done = next.done();
                Led::Found(Box::new(next), vec![done])
            }
            (At::Strengths, Input::Submit) | (At::Where, Input::Back) => self.to(At::Path),
            (At::Where, Input::Submit) => match self.outcome().path.into_iter().next() {
                Some(step) => Led::Unit(step.module, step.unit),
                None => Led::Left(Vec::new()),
            },
            (At::Review(at), Input::Submit) if at + 1 < self.kept.given.len() => self.to(At::Review(at + 1)),
            (At::Path | At::Review(_), Input::Submit) => self.to(At::Where),
            (At::Path, Input::Back) => self.to(At::Strengths),
            (At::Review(at), Input::Back) => self.to(at.checked_sub(1).map_or(At::Where, At::Review)),
            (_, Input::Back) => Led::Left(Vec::new()),
            _ => Led::Ignored,
        }
    }

    /// What the page's own buttons do.
    fn act(&self, act: &str, setting: &Setting) -> Led {
        match (act, &self.at) {
            ("no", At::Offer) => Led::Left(vec![Record::DiagnosisRefused { version: self.view.version.clone() }]),
            ("stop", _) | ("end", At::Where) => Led::Left(Vec::new()),
            ("earlier", At::Offer) if self.view.latest.is_some() => {
                Led::Next(Box::new(Self { at: At::Path, earlier: true, ..self.clone() }), Vec::new())
            }
            ("skip-contact", At::Contact | At::Practice { .. }) => {
                let mut next = self.clone();
                next.kept.practised = true;
                next.at = next.following(setting.face);
                Led::Next(Box::new(next), Vec::new())
            }
            ("skip", At::Practice { activity, .. }) => self.practise_after(Some(activity), setting),
            ("unknown", At::Question { activity, .. }) => match self.question(activity) {
                Some(question) => self.to(At::Question { activity: activity.clone(), state: self.state_of(question), unknown: true }),
                None => Led::Ignored,
            },
            ("review", At::Where) if !self.earlier && !self.kept.given.is_empty() => self.to(At::Review(0)),
            ("enough", At::Review(_)) => self.to(At::Where),
            ("keep", At::Where) => Led::Keep,
            _ => self.chosen(act),
        }
    }

    /// Something of a list was chosen: how it felt, a reply, a unit of the path.
    fn chosen(&self, act: &str) -> Led {
        let Some((group, id)) = act.split_once('/') else { return Led::Ignored };
        match (group, &self.at) {
            ("felt", At::Felt(_)) if FELT.contains(&id) => self.to(At::Felt(Some(id.to_owned()))),
            ("reply", At::Topic { at, .. }) if self.topics().get(*at).is_some_and(|topic| topic.replies.contains(&id)) => {
                self.to(At::Topic { at: *at, chosen: Some(id.to_owned()) })
            }
            ("step", At::Path) => {
                let step = id.parse::<usize>().ok().and_then(|at| self.outcome().path.into_iter().nth(at));
                step.map_or(Led::Ignored, |step| Led::Unit(step.module, step.unit))
            }
            _ => Led::Ignored,
        }
    }

    fn begin(&self, setting: &Setting) -> Led {
        let begun = self.view.draft.is_some();
        let mut next = self.clone();
        next.at = next.following(setting.face);
        let started = Record::DiagnosisStarted { of_try: self.kept.run, version: self.view.version.clone() };
        Led::Next(Box::new(next), if begun { Vec::new() } else { vec![started] })
    }

    fn practise_after(&self, before: Option<&ActivityId>, setting: &Setting) -> Led {
        let all = self.practices(setting.face == "linear");
        let next = before.map_or(0, |id| all.iter().position(|activity| activity.id == *id).map_or(all.len(), |at| at + 1));
        match all.get(next) {
            Some(activity) => self.to(At::Practice { activity: activity.id.clone(), state: self.state_of(activity), told: false }),
            None => self.to(At::Felt(None)),
        }
    }

    fn practise(&self, id: &ActivityId, state: &State, input: &Input, setting: &Setting) -> Led {
        let Some(activity) = self.practice(id) else { return Led::Ignored };
        let mut state = state.clone();
        let step = activity.task.input(&mut state, input);
        // What is found out about the keyboard is not asked again.
        let learnt = activity.task.learnt(&state).filter(|(key, value)| self.view.machine.get(*key) != Some(value));
        let mut next = self.clone();
        let mut records = Vec::new();
        if let Some((key, value)) = learnt {
            let mut view = (*self.view).clone();
            view.machine.insert(key.to_owned(), value.clone());
            next.view = Rc::new(view);
            records.push(Record::MachineSet { key: key.to_owned(), value });
        }
        match step {
            Step::Ignored => return Led::Ignored,
            Step::Refused(why) => return Led::Refused(why),
            Step::Changed => next.at = At::Practice { activity: id.clone(), state, told: false },
            // What says something at its end is left by a button; the others lead on.
            Step::Answered { .. } if activity.task.name() == "poll" => return next.practise_after(Some(id), setting),
            Step::Answered { .. } => next.at = At::Practice { activity: id.clone(), state, told: true },
        }
        Led::Next(Box::new(next), records)
    }

    fn reply(&self, at: usize, chosen: &str, setting: &Setting) -> Led {
        let Some(topic) = self.topics().get(at).copied() else { return Led::Ignored };
        let mut next = self.clone();
        next.kept.replies.insert(topic.id.to_owned(), chosen.to_owned());
        next.at = next.following(setting.face);
        Led::Next(Box::new(next), Vec::new())
    }

    fn answer(&self, id: &ActivityId, state: &State, unknown: bool, input: &Input, setting: &Setting) -> Led {
        let Some(activity) = self.question(id) else { return Led::Ignored };
        let mut state = state.clone();
        if unknown && *input == Input::Submit {
            return self.answered(activity, Answer::Unknown, serde_json::Value::Null, setting);
        }
        match activity.task.input(&mut state, input) {
            Step::Ignored => Led::Ignored,
            Step::Refused(why) => Led::Refused(why),
            Step::Changed => self.to(At::Question { activity: id.clone(), state, unknown: false }),
            Step::Answered { answers, .. } => {
                let Some(answer) = answers.into_iter().next() else { return Led::Ignored };
                let how = if answer.right { Answer::Right } else { Answer::Other };
                self.answered(activity, how, answer.response, setting)
            }
        }
    }

    fn answered(&self, activity: &Activity, how: Answer, response: serde_json::Value, setting: &Setting) -> Led {
        let option = response.as_array().and_then(|all| all.first()).and_then(serde_json::Value::as_str).map(str::to_owned);
        let mut next = self.clone();
        next.kept.given.push(Given { activity: activity.id.clone(), answer: how, option });
        let mut records = Vec::new();
        if let Some(item) = activity.task.items().into_iter().next() {
            records.push(Record::Attempt(Attempt {
                of_try: self.kept.run,
                module: ModuleId::new(DIAGNOSTIC).unwrap_or_default(),
                unit: diagnosis_unit(),
                activity: activity.id.clone(),
                idea: activity.idea_of(&item),
                kind: activity.task.name().to_owned(),
                marks: activity.marks(&item),
                item: item.id,
                right: how == Answer::Right,
                // It finds out; it masters nothing.
                counts: false,
                hints: 0,
                response,
                took_ms: setting.took_ms,
                lang: setting.lang.clone(),
                face: setting.face.to_owned(),
            }));
        }
        next.at = next.following(setting.face);
        if next.at == At::Ready {
            next.at = At::Strengths;
            records.push(next.done());
            return Led::Found(Box::new(next), records);
        }
        Led::Next(Box::new(next), records)
    }

    fn done(&self) -> Record {
        let found = self.outcome();
        Record::DiagnosisDone { of_try: self.kept.run, levels: found.levels, path: found.path, orientation: found.orientation }
    }
}

/// How the first contact felt.
const FELT: [&str; 3] = ["easy", "so-so", "hard"];
