//! The opening and the closing form: offered, refusable, never answered in view, never lost, and matched by learner.

use std::path::Path;
use std::rc::Rc;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::activity::{Input, Role, Target};
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::author;
use tremplin::clock::World;
use tremplin::curriculum::Shelf;
use tremplin::ids::UnitId;
use tremplin::learn::opens_with;

use crate::way::{desk, kit, start, whole, world};

fn open(folder: &Path, world: Rc<dyn World>) -> Desk {
    desk(kit(folder, "fr", world), start("email", None, "Test"))
}

fn act(desk: &mut Desk, input: Input) {
    desk.act(Gesture::Input(input));
}

fn pick(desk: &mut Desk, name: &str) {
    act(desk, Input::Pick(Target::new(name)));
}

fn shown(desk: &Desk) -> String {
    format!("{:?}", desk.page())
}

/// Chooses the option of that place and answers.
fn answer(desk: &mut Desk, at: usize) {
    let page = desk.page();
    let radios: Vec<Target> = page.controls().iter().filter(|c| c.role == Role::Radio).map(|c| c.target.clone()).collect();
    act(desk, Input::Pick(radios[at % radios.len()].clone()));
    act(desk, Input::Submit);
}

/// From the offer to the first question.
fn accept(desk: &mut Desk) {
    assert!(desk.page().id.ends_with("/offer"), "{}", desk.page().id);
    act(desk, Input::Submit);
    pick(desk, "face/1");
    act(desk, Input::Submit);
    if desk.page().id.contains("/practice/") {
        answer(desk, 0);
        act(desk, Input::Submit);
    }
    assert!(desk.page().id.ends_with("/question/0"), "{}", desk.page().id);
}

fn bodies(desk: Desk, kind: &str) -> Vec<Value> {
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    kit.disk().events_of(learner).unwrap().into_iter().filter(|event| event.kind == kind).map(|event| event.body).collect()
}

#[test]
fn four_questions_before_none_of_which_is_told_and_the_other_four_after_then_all_answers() {
    let folder = TempDir::new().unwrap();
    let mut desk = open(folder.path(), world());
    accept(&mut desk);
    for question in 0..4 {
        assert!(desk.page().id.ends_with(&format!("/question/{question}")));
        answer(&mut desk, question);
        let text = shown(&desk);
        assert!(!text.contains("Again") && !text.contains("Good") && !text.contains("Solution"), "an answer was told: {text}");
    }
    assert!(desk.page().id.ends_with("/thanks"));
    act(&mut desk, Input::Submit);
    assert!(desk.page().id.starts_with("lesson/"), "{}", desk.page().id);
    // The whole module, played right by the trainers' tools; their first line refuses the form that is over.
    let (module, units) = whole("email", "fr");
    let lines = author::answers(&module, &units);
    // The last two turn the pages of the module's end, which the closing form comes before.
    let to_the_end = lines[1..lines.len() - 2].join("\n") + "\n";
    tremplin::linear::run(&mut desk, to_the_end.as_bytes(), Vec::new(), None).unwrap();
    assert!(desk.page().id.ends_with("closing/offer"), "{}", desk.page().id);
    accept(&mut desk);
    for question in 0..4 {
        answer(&mut desk, question);
    }
    act(&mut desk, Input::Submit);
    for told in 0..8 {
        assert!(desk.page().id.ends_with(&format!("/answers/{told}")), "{}", desk.page().id);
        assert!(shown(&desk).contains("Solution"));
        act(&mut desk, Input::Submit);
    }
    assert!(desk.page().id.starts_with("module-end/"), "{}", desk.page().id);

    let attempts = bodies(desk, "attempt");
    let forms: Vec<&Value> = attempts.iter().filter(|attempt| attempt["unit"] == "forms").collect();
    assert_eq!(forms.len(), 8);
    assert!(forms.iter().all(|attempt| attempt["counts"] == false));
    let letter = |attempt: &Value| attempt["activity"].as_str().unwrap().chars().next().unwrap();
    let (opened, closed) = (letter(forms[0]), letter(forms[7]));
    assert_ne!(opened, closed);
    assert!(forms[..4].iter().all(|a| letter(a) == opened) && forms[4..].iter().all(|a| letter(a) == closed));
}

#[test]
fn it_can_be_refused_at_every_page_and_is_not_offered_again() {
    for pages in 0..5 {
        let folder = TempDir::new().unwrap();
        let mut desk = open(folder.path(), world());
        if pages > 0 {
            accept(&mut desk);
        }
        for _ in 1..pages {
            answer(&mut desk, 0);
        }
        if pages < 5 && desk.page().control(&Target::new("form/no")).is_some() {
            pick(&mut desk, "form/no");
        } else {
            act(&mut desk, Input::Submit);
        }
        assert!(desk.page().id.starts_with("lesson/"), "{pages}: {}", desk.page().id);
        let again = self::desk(desk.into_kit(), start("email", None, "Test"));
        assert!(again.page().id.starts_with("lesson/"), "{pages}: {}", again.page().id);
        let refused = bodies(again, "form-refused");
        assert_eq!(refused.len(), 1, "{pages}");
    }
}

#[test]
fn after_a_power_cut_the_next_question_is_open_and_no_answer_is_lost() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut before = open(folder.path(), Rc::clone(&world) as Rc<dyn World>);
    accept(&mut before);
    answer(&mut before, 0);
    answer(&mut before, 1);
    // Never closed: what a power cut leaves behind.
    std::mem::forget(before);
    let mut after = open(folder.path(), world);
    assert!(after.page().id.ends_with("opening/question/2"), "{}", after.page().id);
    answer(&mut after, 0);
    answer(&mut after, 0);
    let attempts = bodies(after, "attempt");
    assert_eq!(attempts.len(), 4);
    let tries: std::collections::BTreeSet<&str> = attempts.iter().filter_map(|attempt| attempt["try"].as_str()).collect();
    assert_eq!(tries.len(), 1, "one run");
}

#[test]
fn another_language_keeps_the_question_and_what_was_chosen() {
    let folder = TempDir::new().unwrap();
    let mut desk = open(folder.path(), world());
    accept(&mut desk);
    let page = desk.page();
    let first = page.controls().iter().find(|c| c.role == Role::Radio).unwrap().target.clone();
    act(&mut desk, Input::Pick(first.clone()));
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/language");
    pick(&mut desk, "language/en");
    let after = desk.page();
    assert_eq!(after.id, page.id);
    assert!(after.control(&first).unwrap().on);
    assert_ne!(after.parts, page.parts);
}

#[test]
fn a_unit_asked_for_by_name_is_not_measured() {
    let folder = TempDir::new().unwrap();
    let desk = desk(kit(folder.path(), "fr", world()), start("email", Some("read"), "Test"));
    assert!(desk.page().id.starts_with("lesson/"), "{}", desk.page().id);
}

#[test]
fn half_of_the_learners_open_with_each_form_whatever_the_module() {
    for module in ["email", "scams"] {
        let a = (0..2000u128).filter(|n| opens_with(&uuid::Uuid::from_u128(n * 0x1234_5678_9abc_def1).to_string(), module) == "a").count();
        assert!((900..1100).contains(&a), "{module}: {a} of 2000");
    }
}

#[test]
fn the_forms_of_every_module_are_read_in_every_language() {
    let shelf = Shelf::new(&[]).unwrap();
    for row in shelf.rows() {
        for lang in ["fr", "en"] {
            assert!(row.module(lang).unwrap().forms, "{} has no forms", row.id);
            let unit = row.unit(&UnitId::new("forms").unwrap(), lang).unwrap();
            assert_eq!(unit.activities.len(), 9, "{} {lang}", row.id);
        }
    }
}

#[test]
fn one_practises_before_the_opening_form_and_it_is_in_no_record() {
    let folder = tempfile::TempDir::new().unwrap();
    let mut desk = open(folder.path(), world());
    assert!(desk.page().id.ends_with("opening/offer"), "{}", desk.page().id);
    act(&mut desk, Input::Submit);
    pick(&mut desk, "face/2");
    act(&mut desk, Input::Submit);
    assert!(desk.page().id.contains("/practice/"), "{}", desk.page().id);
    answer(&mut desk, 0);
    assert!(desk.page().id.contains("/practice/true"), "{}", desk.page().id);
    assert!(bodies(desk, "attempt").is_empty());
}
