//! A lesson's turns, on the units that ship.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::curriculum::Shelf;
use crate::ids::{ModuleId, TryId};

/// A lesson of the kit at an activity with two hints, answered but not right yet.
fn not_yet() -> Lesson {
    let shelf = Shelf::new(&[]).unwrap();
    let row = shelf.row(&ModuleId::new("email").unwrap()).unwrap();
    let module = Rc::new(row.module("fr").unwrap());
    let fits = |activity: &&Activity| activity.is_scored() && activity.variant_of.is_none() && activity.hints.len() == 2;
    let units = module.units.iter().map(|head| Rc::new(row.unit(&head.id, "fr").unwrap()));
    let found = units.filter_map(|unit| unit.activities.iter().find(fits).map(|activity| activity.id.clone()).map(|id| (unit, id)));
    let (unit, id) = { found }.next().unwrap();
    let run = Try { id: TryId::from_uuid(uuid::Uuid::nil()), right: 4, of: 5, day: 0, done: false };
    let mut lesson = Lesson::open(module, unit, run, History::default(), None, BTreeMap::new()).unwrap().begin().at(id);
    for input in lesson.activity().task.solution(lesson.state()) {
        let task = lesson.activity().task.clone();
        task.input(&mut lesson.draft.state, &input);
    }
    lesson.draft.phase = Phase::NotYet;
    lesson
}

fn setting() -> Setting {
    Setting { lang: "fr".to_owned(), face: "linear", took_ms: 0 }
}

#[test]
fn trying_again_goes_on_with_what_is_worth_keeping() {
    let mut lesson = not_yet();
    lesson.draft.hints = 1;
    let again = lesson.again();
    let kept = lesson.activity().task.again(lesson.state(), Seed(0));
    assert_eq!((again.phase(), again.hints(), again.state()), (Phase::Working, 1, &kept));
    assert_ne!(again.page_id(), lesson.page_id());
}

#[test]
fn after_the_solution_it_begins_anew() {
    let mut lesson = not_yet();
    lesson.draft.phase = Phase::Solved;
    lesson.draft.hints = 1;
    let again = lesson.again();
    let seed = seed_of(&lesson.unit, lesson.activity()).again(1);
    assert_eq!((again.phase(), again.hints(), again.state()), (Phase::Working, 0, &lesson.activity().start(seed)));
}

#[test]
fn a_hint_after_an_answer_leads_back_to_work() {
    let lesson = not_yet();
    let Outcome::Next(next, records) = lesson.hint(&setting()) else { unreachable!() };
    assert_eq!((next.phase(), next.hints(), records.len()), (Phase::Working, 1, 0));
    let mut all_taken = lesson;
    all_taken.draft.hints = 2;
    assert_eq!(all_taken.hint(&setting()), Outcome::Ignored);
}

#[test]
fn another_country_without_the_variant_or_without_anything_is_no_dead_end() {
    let lesson = not_yet();
    let variant = lesson.unit.activities.iter().find(|a| a.variant_of.is_some()).map(|a| a.id.clone()).unwrap();
    let open = lesson.one_more(variant.clone());
    let mut less = (*lesson.unit).clone();
    less.activities.retain(|activity| activity.id != variant);
    let there = open.translated(Rc::clone(&lesson.module), Rc::new(less));
    assert_eq!((&there.activity().id, there.begun()), (&open.draft.at, true));
    assert!(there.activity().task.fits(there.state()));
    let none = Unit { activities: Vec::new(), ..(*lesson.unit).clone() };
    assert_eq!(open.translated(Rc::clone(&lesson.module), Rc::new(none)), open);
}

#[test]
fn what_another_country_does_not_have_goes_with_its_variants() {
    let mut unit = (*not_yet().unit).clone();
    let root = unit.activities.iter().find_map(|activity| activity.variant_of.clone()).unwrap();
    unit.activities.iter_mut().filter(|activity| activity.id == root).for_each(|activity| activity.countries = vec!["FR"]);
    assert_eq!(unit.clone().for_country("FR"), unit);
    let there = unit.for_country("AT");
    assert!(!there.activities.is_empty() && there.activity(&root).is_none() && there.variants(&root).is_empty());
}

#[test]
fn a_draft_at_something_that_is_no_more_begins_its_activity_anew() {
    let shelf = Shelf::new(&[]).unwrap();
    let row = shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
    let module = Rc::new(row.module("fr").unwrap());
    let talks = |activity: &&Activity| activity.task.name() == "scenario" && activity.variant_of.is_none();
    let units = module.units.iter().map(|head| Rc::new(row.unit(&head.id, "fr").unwrap()));
    let found = units.filter_map(|unit| unit.activities.iter().find(talks).map(|activity| activity.id.clone()).map(|id| (unit, id)));
    let (unit, id) = { found }.next().unwrap();
    let run = Try { id: TryId::from_uuid(uuid::Uuid::nil()), right: 4, of: 5, day: 0, done: false };
    let open = |draft: Option<&str>| {
        Lesson::open(Rc::clone(&module), Rc::clone(&unit), run.clone(), History::default(), draft, BTreeMap::new()).unwrap()
    };
    let fresh = open(None).begin().at(id.clone());
    let mut lesson = fresh.clone();
    for input in lesson.activity().task.solution(lesson.state()).iter().take(2) {
        lesson.activity().task.clone().input(&mut lesson.draft.state, input);
    }
    assert_ne!(lesson, fresh);
    assert_eq!(open(Some(&lesson.draft())).state(), lesson.state(), "today's draft is gone on from");
    let mut draft: serde_json::Value = serde_json::from_str(&lesson.draft()).unwrap();
    draft["state"]["scenario"]["at"] = json!("no-such-scene");
    let there = open(Some(&draft.to_string()));
    assert_eq!((&there.activity().id, there.begun(), there.state()), (&id, true, fresh.state()));
}

#[test]
fn a_worked_deck_is_shown_solved() {
    let shelf = Shelf::new(&[]).unwrap();
    let row = shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
    let module = Rc::new(row.module("fr").unwrap());
    let worked = |activity: &&Activity| activity.show == Show::Worked && activity.task.name() == "triage";
    let units = module.units.iter().map(|head| Rc::new(row.unit(&head.id, "fr").unwrap()));
    let found = units.filter_map(|unit| unit.activities.iter().find(worked).map(|activity| activity.id.clone()).map(|id| (unit, id)));
    let (unit, id) = { found }.next().unwrap();
    let run = Try { id: TryId::from_uuid(uuid::Uuid::nil()), right: 4, of: 5, day: 0, done: false };
    let lesson = Lesson::open(module, unit, run, History::default(), None, BTreeMap::new()).unwrap().begin().at(id);
    assert_eq!(lesson.phase(), Phase::Solved);
    let task = &lesson.activity().task;
    assert_eq!(lesson.state(), &lesson.activity().start_on(Seed(0), 0));
    assert_ne!(task.parts(lesson.state()), task.parts(&task.start(Seed(0), false)));
}
