//! Inside a unit and at its end: what each input does there.

use super::measure::end_module;
use super::msg::{Draft, Effect, ModuleView, Save};
use super::place::Place;
use super::turn::modules;
use super::{Sitting, door};
use crate::activity::{Input, Target};
use crate::ids::UnitId;
use crate::learn::{BEFORE, Lesson, Outcome, Phase};
use crate::record::{OwnTask, Record};

pub(super) fn lesson_input(s: &mut Sitting, input: &Input, view: ModuleView, lesson: &Lesson) -> Vec<Effect> {
    let setting = s.setting();
    let put = |lesson: Lesson| Place::Lesson { view: view.clone(), lesson: Box::new(lesson) };
    if !lesson.begun() {
        return match input {
            Input::Submit => s.enter(put(lesson.begin())),
            Input::Back => leave_lesson(s, &view),
            _ => Vec::new(),
        };
    }
    let working = lesson.phase() == Phase::Working;
    let outcome = match input {
        Input::Pick(target) if is(target, "lesson/again") && !working => return s.enter(put(lesson.again())),
        Input::Pick(target) if is(target, "lesson/go-on") && (!working || lesson.activity().task.items().is_empty()) => lesson.go_on(),
        Input::Pick(target) if is(target, "lesson/solution") => lesson.show_solution(&setting),
        Input::Pick(target) if is(target, "lesson/one-more") && !working => {
            return lesson.fresh_variant().map(|id| s.enter(put(lesson.one_more(id)))).unwrap_or_default();
        }
        Input::Pick(target) if is(target, BEFORE) => return page_before(s, lesson, view),
        Input::Hint => lesson.hint(&setting),
        Input::Back => match lesson.input(input, &setting) {
            // A simulation goes back inside itself; elsewhere it is a page back.
            Outcome::Ignored | Outcome::Refused(_) => {
                return page_before(s, lesson, view);
            }
            done => done,
        },
        Input::Submit if lesson.phase() == Phase::NotYet => return s.enter(put(lesson.again())),
        Input::Submit if !working => lesson.go_on(),
        input => lesson.input(input, &setting),
    };
    settle(s, outcome, view)
}

fn page_before(s: &mut Sitting, lesson: &Lesson, view: ModuleView) -> Vec<Effect> {
    let mut lesson = lesson.clone();
    let unsent = lesson.keep_unsent();
    match lesson.back() {
        Some(before) => {
            let place = Place::Lesson { view, lesson: Box::new(before) };
            match unsent {
                Some(record) => s.save(Save { records: vec![record], draft: place.draft() }, place, Vec::new()),
                None => s.enter(place),
            }
        }
        None => leave_lesson(s, &view),
    }
}

pub(super) fn is(target: &Target, name: &str) -> bool {
    target.as_str() == name
}

fn leave_lesson(s: &mut Sitting, view: &ModuleView) -> Vec<Effect> {
    s.place = Place::Units { view: view.clone() };
    // Read again: what was done in the lesson shows in the list.
    s.start.module = None;
    vec![Effect::Module(view.module.id.clone())]
}

fn settle(s: &mut Sitting, outcome: Outcome, view: ModuleView) -> Vec<Effect> {
    match outcome {
        Outcome::Ignored => Vec::new(),
        Outcome::Refused(why) => {
            s.notice = Some(why);
            Vec::new()
        }
        Outcome::Next(lesson, records) => {
            let place = Place::Lesson { view, lesson };
            if records.is_empty() {
                return s.enter(place);
            }
            let save = Save { records, draft: place.draft() };
            s.save(save, place, Vec::new())
        }
        Outcome::End(lesson, mut records) => {
            let (module, unit) = (lesson.module.id.clone(), lesson.unit.id.clone());
            if !lesson.run.done {
                records.push(Record::UnitDone { of_try: lesson.run.id, module: module.clone(), unit: unit.clone() });
            }
            let mut lesson = lesson;
            lesson.run.done = true;
            let save = Save { records, draft: Some(Draft::Drop(module.clone(), unit)) };
            s.save(save, Place::UnitEnd { view, lesson, told: None }, vec![Effect::Module(module)])
        }
    }
}

pub(super) fn unit_end(s: &mut Sitting, input: &Input, view: ModuleView, lesson: &Lesson, told: Option<OwnTask>) -> Vec<Effect> {
    match input {
        Input::Pick(target) => {
            let answer = match target.as_str() {
                "task/done" => Some(OwnTask::Done),
                "task/not-today" => Some(OwnTask::NotToday),
                "task/help" => Some(OwnTask::Help),
                _ => None,
            };
            if let Some(answer) = answer.filter(|answer| told != Some(*answer)) {
                let (module, unit) = (lesson.module.id.clone(), lesson.unit.id.clone());
                let save = Save { records: vec![Record::OwnTaskTold { module, unit, answer }], draft: None };
                let place = Place::UnitEnd { view, lesson: Box::new(lesson.clone()), told: Some(answer) };
                return s.save(save, place, Vec::new());
            }
            match target.as_str() {
                "unit-end/one-more" => {
                    let Some(id) = lesson.any_fresh() else { return Vec::new() };
                    s.enter(Place::Lesson { view, lesson: Box::new(lesson.one_more(id)) })
                }
                "unit-end/keep" => {
                    let back = s.place.clone();
                    door::keep(s, back)
                }
                "unit-end/units" => leave_lesson(s, &view),
                _ => Vec::new(),
            }
        }
        Input::Submit => match following(&view, &lesson.unit.id) {
            Some(unit) => vec![Effect::Unit(view.module.id.clone(), unit)],
            None => end_module(s, view),
        },
        Input::Back => leave_lesson(s, &view),
        _ => Vec::new(),
    }
}

/// The unit after this one that is not done yet, else any; none when all are done.
pub(super) fn following(view: &ModuleView, after: &UnitId) -> Option<UnitId> {
    let units = &view.module.units;
    let at = units.iter().position(|unit| unit.id == *after).unwrap_or(0);
    let open = |unit: &&crate::curriculum::UnitHead| unit.id != *after && !view.standing(&unit.id).done;
    units.iter().skip(at).find(open).or_else(|| units.iter().find(open)).map(|unit| unit.id.clone())
}

pub(super) fn module_end(s: &mut Sitting, input: &Input, view: &ModuleView) -> Vec<Effect> {
    match input {
        Input::Pick(target) if target.as_str() == "badge/write" => vec![Effect::WriteBadge(view.module.id.clone())],
        Input::Pick(target) => {
            let unit = target.within("unit").and_then(UnitId::new);
            unit.map(|unit| vec![Effect::Unit(view.module.id.clone(), unit)]).unwrap_or_default()
        }
        Input::Submit if !view.module.tomorrow.is_empty() => {
            s.place = Place::Tomorrow { view: view.clone() };
            Vec::new()
        }
        Input::Submit => finish(s),
        Input::Back => modules(s, 0),
        _ => Vec::new(),
    }
}

/// After the last page of a module.
fn finish(s: &mut Sitting) -> Vec<Effect> {
    if s.start.module.is_some() { vec![Effect::Leave] } else { modules(s, 0) }
}

pub(super) fn tomorrow(s: &mut Sitting, input: &Input, view: ModuleView) -> Vec<Effect> {
    match input {
        Input::Submit => finish(s),
        Input::Back => {
            s.place = Place::ModuleEnd { view, written: None };
            Vec::new()
        }
        _ => Vec::new(),
    }
}
