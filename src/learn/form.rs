//! The opening and the closing form of a module: four questions before, four after, to see what was gained.
//!
//! Half of the learners open with form A, half with B, and close with the other: by a hash of learner and module, so that nobody
//! is asked the same question twice (Kolibri's split, see the exemplars). A question that does not count comes first, so that the
//! machine is not the test. It can be refused at any moment. What was right is told only after the closing form: told before, it
//! would be remembered, not learnt. Pure, like a lesson.

mod page;

use std::rc::Rc;

use serde_json::Value;

use super::Setting;
use crate::activity::{Activity, Input, State, Step, Target};
use crate::curriculum::{Module, Unit, forms_unit};
use crate::ids::{ActivityId, TryId};
use crate::record::{Attempt, Moment, Record};
use crate::tr;
use crate::words::Words;

/// Which form a learner opens with: `a` or `b`. Either is as likely; the same learner always gets the same.
pub fn opens_with(learner: &str, module: &str) -> &'static str {
    // The lowest bit of FNV-1a depends on the lowest bits of the letters alone: a higher one is taken.
    if (crate::activity::Seed::of(&format!("{learner}/{module}")).0 >> 33) & 1 == 0 { "a" } else { "b" }
}

/// The other one, for the end.
pub fn closes_with(opened: &str) -> &'static str {
    if opened == "a" { "b" } else { "a" }
}

/// An answer that was given before.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// To which question.
    pub activity: ActivityId,
    /// What was answered, as it was kept.
    pub response: Value,
}

/// One run through one form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormRun {
    /// The file of forms.
    pub unit: Rc<Unit>,
    /// Its id.
    pub run: TryId,
    /// Whether it has been begun before.
    pub begun: bool,
    /// Before the module or after it.
    pub moment: Moment,
    /// `a` or `b`.
    pub form: &'static str,
    /// What was answered in it so far.
    pub given: Vec<Given>,
    /// What was answered in the opening form, where this is the closing one.
    pub before: Vec<Given>,
}

/// Where one is in a form.
#[derive(Clone, Debug, PartialEq)]
enum At {
    Offer,
    Face(Option<u8>),
    Practice { state: State, told: bool },
    Question { at: usize, state: State },
    Thanks,
    Answers(usize),
}

/// A form, and where one is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    module: Rc<Module>,
    run: FormRun,
    at: At,
    /// Whether nothing is left to answer and that is not kept yet: a question went away with an older text.
    owes_end: bool,
}

/// What an input led to.
#[derive(Clone, Debug, PartialEq)]
pub enum FormOutcome {
    /// Nothing.
    Ignored,
    /// Not yet; why.
    Refused(Words),
    /// The next page, and what must be on disk before it is shown.
    Next(Box<Form>, Vec<Record>),
    /// Over, or refused.
    End(Vec<Record>),
}

impl Form {
    /// Opens a form: at its offer, or at the first question that is not answered yet.
    pub fn open(module: Rc<Module>, run: FormRun) -> Self {
        let mut form = Self { module, run, at: At::Offer, owes_end: false };
        if form.run.begun {
            form.at = form.next_question();
            form.owes_end = form.at == At::Thanks;
        }
        form
    }

    /// The same place in another language.
    #[must_use]
    pub fn translated(&self, module: Rc<Module>, unit: Rc<Unit>) -> Self {
        let mut there = Self { module, run: FormRun { unit, ..self.run.clone() }, at: self.at.clone(), owes_end: self.owes_end };
        let lost = match &there.at {
            At::Practice { state, .. } => there.practice().is_none_or(|activity| !activity.task.fits(state)),
            At::Question { at, state } => {
                Self::questions(&there.run.unit, there.run.form).get(*at).is_none_or(|activity| !activity.task.fits(state))
            }
            _ => false,
        };
        // What was open is not there, or has become another: the next one is.
        if lost {
            there.at = there.next_question();
            there.owes_end = there.at == At::Thanks;
        }
        there
    }

    /// A name for the open page.
    pub fn page_id(&self) -> String {
        let page = match &self.at {
            At::Offer => "offer".to_owned(),
            At::Face(_) => "face".to_owned(),
            At::Practice { told, .. } => format!("practice/{told}"),
            At::Question { at, .. } => format!("question/{at}"),
            At::Thanks => "thanks".to_owned(),
            At::Answers(at) => format!("answers/{at}"),
        };
        format!("form/{}/{}/{page}", self.module.id, self.run.moment.name())
    }

    /// Of which module.
    pub const fn module(&self) -> &Rc<Module> {
        &self.module
    }

    fn questions<'u>(unit: &'u Unit, form: &str) -> Vec<&'u Activity> {
        unit.activities.iter().filter(|activity| activity.form == Some(form)).collect()
    }

    fn practice(&self) -> Option<&Activity> {
        self.run.unit.activities.iter().find(|activity| activity.form.is_none())
    }

    fn next_question(&self) -> At {
        let questions = Self::questions(&self.run.unit, self.run.form);
        let open = questions.iter().position(|question| !self.run.given.iter().any(|given| given.activity == question.id));
        match open.and_then(|at| questions.get(at).map(|question| (at, question))) {
            Some((at, question)) => At::Question { at, state: start(&self.run.unit, question) },
            None => At::Thanks,
        }
    }

    fn to(&self, at: At) -> FormOutcome {
        self.with(at, Vec::new())
    }

    fn with(&self, at: At, records: Vec<Record>) -> FormOutcome {
        FormOutcome::Next(Box::new(Self { at, ..self.clone() }), records)
    }

    /// What an input does.
    pub fn input(&self, input: &Input, setting: &Setting) -> FormOutcome {
        if matches!(input, Input::Pick(target) if target.as_str() == "form/no") {
            let refused = !matches!(self.at, At::Thanks | At::Answers(_));
            let record = Record::FormRefused { module: self.module.id.clone(), moment: self.run.moment };
            return FormOutcome::End(refused.then_some(record).into_iter().collect());
        }
        match (&self.at, input) {
            (At::Offer, Input::Submit) => self.to(At::Face(None)),
            (At::Face(_), Input::Pick(target)) => match target.within("face").and_then(|face| face.parse().ok()) {
                Some(face) if (1..=3).contains(&face) => self.to(At::Face(Some(face))),
                _ => FormOutcome::Ignored,
            },
            (At::Face(None), Input::Submit) => FormOutcome::Refused(tr!("choose-first")),
            (At::Face(Some(face)), Input::Submit) => self.begin(*face),
            (At::Practice { told: true, .. }, Input::Submit) => self.to(self.next_question()),
            (At::Practice { state, told: false }, input) => self.practise(state, input),
            (At::Question { at, state }, input) => self.answer(*at, state, input, setting),
            (At::Thanks, Input::Submit) => self.thanked(),
            (At::Answers(at), Input::Submit) if at + 1 < self.to_tell().len() => self.to(At::Answers(at + 1)),
            (At::Answers(_), Input::Submit) => FormOutcome::End(Vec::new()),
            (At::Answers(at), Input::Back) => match at.checked_sub(1) {
                Some(before) => self.to(At::Answers(before)),
                None => self.to(At::Thanks),
            },
            _ => FormOutcome::Ignored,
        }
    }

    fn begin(&self, face: u8) -> FormOutcome {
        let (module, moment) = (self.module.id.clone(), self.run.moment);
        let records = vec![
            Record::FormStarted {
                of_try: self.run.run,
                module: module.clone(),
                version: self.module.version.as_str().to_owned(),
                form: self.run.form.to_owned(),
                moment,
            },
            Record::ConfidenceTold { module, moment, face },
        ];
        // Whoever opened a form has practised already.
        let practice = self.practice().filter(|_| moment == Moment::Opening);
        let at = practice.map(|activity| At::Practice { state: start(&self.run.unit, activity), told: false });
        self.with(at.unwrap_or_else(|| self.next_question()), records)
    }

    fn practise(&self, state: &State, input: &Input) -> FormOutcome {
        let Some(activity) = self.practice() else { return FormOutcome::Ignored };
        let mut state = state.clone();
        match activity.task.input(&mut state, input) {
            Step::Ignored => FormOutcome::Ignored,
            Step::Refused(why) => FormOutcome::Refused(why),
            Step::Changed => self.to(At::Practice { state, told: false }),
            Step::Answered { .. } => self.to(At::Practice { state, told: true }),
        }
    }

    fn answer(&self, at: usize, state: &State, input: &Input, setting: &Setting) -> FormOutcome {
        let questions = Self::questions(&self.run.unit, self.run.form);
        let Some(activity) = questions.get(at) else { return FormOutcome::Ignored };
        let mut state = state.clone();
        let answers = match activity.task.input(&mut state, input) {
            Step::Ignored => return FormOutcome::Ignored,
            Step::Refused(why) => return FormOutcome::Refused(why),
            Step::Changed => return self.to(At::Question { at, state }),
            Step::Answered { answers, .. } => answers,
        };
        let mut next = self.clone();
        let mut records = Vec::new();
        for answer in answers {
            let Some(item) = activity.task.items().into_iter().find(|item| item.id == answer.item) else { continue };
            next.run.given.push(Given { activity: activity.id.clone(), response: answer.response.clone() });
            records.push(Record::Attempt(Attempt {
                of_try: self.run.run,
                module: self.module.id.clone(),
                unit: forms_unit(),
                activity: activity.id.clone(),
                idea: activity.idea_of(&item),
                kind: activity.task.name().to_owned(),
                marks: activity.marks(&item),
                item: item.id,
                right: answer.right,
                // It measures; it masters nothing.
                counts: false,
                hints: 0,
                response: answer.response,
                took_ms: setting.took_ms,
                lang: setting.lang.clone(),
                face: setting.face.to_owned(),
            }));
        }
        // What gives no answer is not asked for ever.
        if !next.run.given.iter().any(|given| given.activity == activity.id) {
            next.run.given.push(Given { activity: activity.id.clone(), response: Value::Null });
        }
        next.at = next.next_question();
        if next.at == At::Thanks {
            records.push(self.done());
        }
        FormOutcome::Next(Box::new(next), records)
    }

    fn done(&self) -> Record {
        Record::FormDone { of_try: self.run.run, module: self.module.id.clone(), moment: self.run.moment }
    }

    fn thanked(&self) -> FormOutcome {
        let records: Vec<Record> = self.owes_end.then(|| self.done()).into_iter().collect();
        if self.run.moment == Moment::Closing && !self.to_tell().is_empty() {
            FormOutcome::Next(Box::new(Self { at: At::Answers(0), owes_end: false, ..self.clone() }), records)
        } else {
            FormOutcome::End(records)
        }
    }

    /// The questions whose answers are told at the end: those of the opening form, then these.
    fn to_tell(&self) -> Vec<(&Activity, &Given)> {
        let all = self.run.before.iter().chain(&self.run.given);
        all.filter_map(|given| Some((self.run.unit.activities.iter().find(|a| a.id == given.activity)?, given))).collect()
    }
}

fn start(unit: &Unit, activity: &Activity) -> State {
    activity.start(crate::activity::Seed::of(&format!("{}/{}", unit.id, activity.id)))
}

/// The state after an answer that was kept: options by their ids. One that cannot be given any more leaves the question open.
fn answered(unit: &Unit, activity: &Activity, response: &Value) -> State {
    let mut state = start(unit, activity);
    let chosen = response.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_str);
    for id in chosen {
        activity.task.input(&mut state, &Input::Pick(Target::new(format!("option/{id}"))));
    }
    activity.task.input(&mut state, &Input::Submit);
    state
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::curriculum::Shelf;
    use crate::ids::ModuleId;

    #[test]
    fn a_question_that_another_country_does_not_have_gives_way() {
        let shelf = Shelf::new(&[]).unwrap();
        let row = shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
        let (module, unit) = (Rc::new(row.module("fr").unwrap()), Rc::new(row.unit(&forms_unit(), "fr").unwrap()));
        let id = TryId::from_uuid(uuid::Uuid::nil());
        let run = FormRun { unit, run: id, begun: true, moment: Moment::Opening, form: "a", given: Vec::new(), before: Vec::new() };
        let form = Form::open(Rc::clone(&module), run);
        assert!(form.page_id().ends_with("/question/0"));
        let mut less = (*form.run.unit).clone();
        less.activities.retain(|activity| activity.form != Some("a"));
        let there = form.translated(module, Rc::new(less));
        assert!(there.page_id().ends_with("/thanks") && there.owes_end);
    }

    #[test]
    fn a_form_with_nothing_left_to_answer_comes_to_its_end_and_is_not_opened_for_ever() {
        let shelf = Shelf::new(&[]).unwrap();
        let row = shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
        let (module, unit) = (Rc::new(row.module("fr").unwrap()), Rc::new(row.unit(&forms_unit(), "fr").unwrap()));
        let given = Form::questions(&unit, "a").iter().map(|a| Given { activity: a.id.clone(), response: Value::Null }).collect();
        let run = FormRun {
            unit,
            run: TryId::from_uuid(uuid::Uuid::nil()),
            begun: true,
            moment: Moment::Opening,
            form: "a",
            given,
            before: Vec::new(),
        };
        let form = Form::open(module, run);
        assert!(form.page_id().ends_with("/thanks"));
        let setting = Setting { lang: "fr".to_owned(), face: "linear", took_ms: 0 };
        let FormOutcome::End(records) = form.input(&Input::Submit, &setting) else { unreachable!() };
        assert!(matches!(records[..], [Record::FormDone { moment: Moment::Opening, .. }]));
    }
}
