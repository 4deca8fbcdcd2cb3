//! Decks of messages: one decision for everything masters none of them, however often it is repeated; discernment does.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use tremplin::activity::{Control, Input, Part, Target};
use tremplin::curriculum::{Module, Shelf, Unit};
use tremplin::ids::{ActivityId, TryId};
use tremplin::learn::{History, Lesson, Outcome, Phase, Setting, Try};

use crate::content;

/// How many times a deck is begun again.
const TIMES: usize = 8;

fn setting() -> Setting {
    Setting { lang: "fr".to_owned(), face: "linear", took_ms: 0 }
}

fn act(lesson: &Lesson, input: &Input) -> Lesson {
    match lesson.input(input, &setting()) {
        Outcome::Next(next, _) | Outcome::End(next, _) => *next,
        Outcome::Ignored | Outcome::Refused(_) => panic!("{input:?}"),
    }
}

fn solved(mut lesson: Lesson) -> Lesson {
    let task = lesson.activity().task.clone();
    for input in task.solution(lesson.state()) {
        lesson = act(&lesson, &input);
    }
    lesson
}

/// The unit with everything but its decks played right.
fn all_else_right(module: &Rc<Module>, unit: &Rc<Unit>) -> Lesson {
    let mastery = module.mastery;
    let run = Try { id: TryId::from_uuid(uuid::Uuid::from_u128(1)), right: mastery.right, of: mastery.of, day: 0, done: false };
    let mut lesson = Lesson::open(Rc::clone(module), Rc::clone(unit), run, History::default(), None, BTreeMap::new()).unwrap().begin();
    for activity in unit.way().into_iter().filter(|activity| activity.is_scored() && activity.task.name() != "triage") {
        lesson = solved(lesson.at(activity.id.clone()));
    }
    lesson
}

fn controls(lesson: &Lesson) -> Vec<Control> {
    let parts = lesson.activity().task.parts(lesson.state());
    Part::all_controls(&parts).into_iter().cloned().collect()
}

/// Plays the open deck with one decision for everything, checking by the `n`-th way that is offered.
fn one_for_all(mut lesson: Lesson, word: &str, n: usize) -> Lesson {
    while lesson.phase() == Phase::Working {
        let controls = controls(&lesson);
        let ways: Vec<&Control> = controls.iter().filter(|control| control.target.as_str().starts_with("way/")).collect();
        if let Some(way) = ways.get(n % ways.len().max(1)) {
            lesson = act(&lesson, &Input::Pick(way.target.clone()));
        } else if controls.iter().any(|control| control.target.as_str().starts_with("decide/")) {
            lesson = act(&lesson, &Input::Pick(Target::new(format!("decide/{word}"))));
        }
        lesson = act(&lesson, &Input::Submit);
    }
    lesson
}

fn each_deck(mut look: impl FnMut(&Rc<Module>, &Rc<Unit>, &ActivityId)) -> usize {
    let valid = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/valid/looking-closer.toml")).unwrap();
    let folder = content::with_unit(&valid);
    let shelf = Shelf::new(&[folder.path().to_path_buf()]).unwrap();
    let mut met = 0;
    for row in shelf.rows() {
        let module = Rc::new(row.module("fr").unwrap());
        for head in &module.units {
            let unit = Rc::new(row.unit(&head.id, "fr").unwrap());
            for deck in unit.way().into_iter().filter(|activity| activity.is_scored() && activity.task.name() == "triage") {
                met += 1;
                look(&module, &unit, &deck.id);
            }
        }
    }
    met
}

#[test]
fn acting_on_checking_or_leaving_everything_masters_no_deck() {
    let met = each_deck(|module, unit, deck| {
        for word in ["act", "check", "leave"] {
            let mut lesson = all_else_right(module, unit).at(deck.clone());
            for n in 0..TIMES {
                lesson = one_for_all(lesson, word, n);
                assert_eq!(lesson.phase(), Phase::NotYet, "{word} passes {}/{deck}", unit.id);
                assert!(!lesson.history.mastered, "{word} masters {}/{deck}", unit.id);
                lesson = lesson.again();
            }
        }
    });
    assert!(met > 0);
}

#[test]
fn a_deck_that_is_read_with_discernment_lets_its_unit_be_mastered() {
    each_deck(|module, unit, deck| {
        let mut lesson = all_else_right(module, unit);
        assert!(!lesson.history.mastered, "{}: mastered before its deck", unit.id);
        for activity in unit.way().into_iter().filter(|activity| activity.is_scored() && activity.task.name() == "triage") {
            lesson = solved(lesson.at(activity.id.clone()));
            assert_eq!(lesson.phase(), Phase::Right, "{}/{deck}", unit.id);
        }
        assert!(lesson.history.mastered, "{}: not mastered", unit.id);
    });
}

#[test]
fn begun_again_after_a_verdict_a_deck_shows_other_messages() {
    each_deck(|module, unit, deck| {
        let shown = |lesson: &Lesson| lesson.activity().task.asked(lesson.state());
        let lesson = all_else_right(module, unit).at(deck.clone());
        let first = shown(&lesson);
        let again = one_for_all(lesson, "act", 0).again();
        let new = shown(&again).iter().filter(|item| !first.contains(item)).count();
        assert!(new > 0, "{}/{deck}: the same messages once more", unit.id);
    });
}

#[test]
fn a_deck_learnt_by_heart_opens_nothing_more_that_day() {
    each_deck(|module, unit, deck| {
        let mut lesson = all_else_right(module, unit).at(deck.clone());
        for _ in 0..TIMES {
            lesson = solved(lesson).again();
        }
        let before = lesson.history.past.len();
        let after = solved(lesson).history.past.split_off(before);
        assert!(!after.is_empty() && after.iter().all(|past| past.right && !past.counts), "{}/{deck}", unit.id);
    });
}

#[test]
fn the_solution_of_a_judged_deck_gives_no_other_messages_away() {
    each_deck(|module, unit, deck| {
        let lesson = one_for_all(all_else_right(module, unit).at(deck.clone()), "act", 0);
        let played = lesson.activity().task.asked(lesson.state());
        let Outcome::Next(solved, _) = lesson.show_solution(&setting()) else { panic!("{}/{deck}: no solution", unit.id) };
        assert_eq!(solved.activity().task.asked(solved.state()), played, "{}/{deck}", unit.id);
        assert_eq!(solved.show_solution(&setting()), Outcome::Ignored, "it is shown already");
    });
}

#[test]
fn after_a_solution_other_messages_come_each_time() {
    each_deck(|module, unit, deck| {
        let mut lesson = all_else_right(module, unit).at(deck.clone());
        for _ in 0..TIMES {
            let Outcome::Next(solved, _) = lesson.show_solution(&setting()) else { panic!("{}/{deck}: no solution", unit.id) };
            let shown = solved.activity().task.asked(solved.state());
            lesson = solved.again();
            let next = lesson.activity().task.asked(lesson.state());
            assert!(next.iter().any(|item| !shown.contains(item)), "{}/{deck}", unit.id);
        }
    });
}

#[test]
fn a_deck_played_twice_by_a_page_back_before_its_verdict_opens_nothing() {
    each_deck(|module, unit, deck| {
        let mut lesson = all_else_right(module, unit).at(deck.clone());
        // Everything is answered, and what followed is read; only the figures are not asked for.
        let inputs = lesson.activity().task.solution(lesson.state());
        for input in &inputs[..inputs.len() - 1] {
            lesson = act(&lesson, input);
        }
        lesson = solved(lesson.at(deck.clone()));
        let verdict = lesson.history.past.last().unwrap();
        assert!(verdict.right && !verdict.counts, "{}/{deck}", unit.id);
    });
}

#[test]
fn the_ways_to_check_say_that_back_leads_to_the_message() {
    each_deck(|module, unit, deck| {
        let mut lesson = all_else_right(module, unit).at(deck.clone());
        let back = |lesson: &Lesson| tremplin::learn::sitting::lesson_page(lesson).control(&Target::new("back")).unwrap().label.clone();
        let before = back(&lesson);
        let is_way = |lesson: &Lesson| controls(lesson).iter().any(|control| control.target.as_str().starts_with("way/"));
        for _ in 0..30 {
            if is_way(&lesson) || lesson.phase() != Phase::Working {
                break;
            }
            if controls(&lesson).iter().any(|control| control.target.as_str() == "decide/check") {
                lesson = act(&lesson, &Input::Pick(Target::new("decide/check")));
            }
            lesson = act(&lesson, &Input::Submit);
        }
        assert!(is_way(&lesson) && back(&lesson) != before, "{}/{deck}", unit.id);
        lesson = act(&lesson, &Input::Back);
        assert!(!is_way(&lesson) && back(&lesson) == before);
    });
}
