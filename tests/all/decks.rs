//! The decks that ship: the same answer to everything masters none of them, and a second visit is not the first one again.

use std::collections::BTreeMap;
use std::rc::Rc;

use tremplin::activity::{Activity, Input, Target};
use tremplin::curriculum::{Module, Shelf, Unit};
use tremplin::ids::{ItemId, TryId};
use tremplin::learn::{History, Lesson, Outcome, Phase, Setting, Try};
use tremplin::record::{Attempt, Record};

fn setting() -> Setting {
    Setting { lang: "fr".to_owned(), face: "linear", took_ms: 0 }
}

fn decks() -> Vec<(Rc<Module>, Rc<Unit>, Activity)> {
    let shelf = Shelf::new(&[]).unwrap();
    let mut found = Vec::new();
    for row in shelf.rows() {
        let module = Rc::new(row.module("fr").unwrap());
        for head in &module.units {
            let unit = Rc::new(row.unit(&head.id, "fr").unwrap());
            let own = unit.activities.iter().filter(|activity| activity.task.name() == "triage" && activity.is_scored());
            found.extend(own.map(|activity| (Rc::clone(&module), Rc::clone(&unit), activity.clone())));
        }
    }
    found
}

fn open(module: &Rc<Module>, unit: &Rc<Unit>, deck: &Activity, history: History) -> Lesson {
    let run = Try { id: TryId::from_uuid(uuid::Uuid::nil()), right: 1, of: 1, day: 0, done: false };
    let lesson = Lesson::open(Rc::clone(module), Rc::clone(unit), run, history, None, BTreeMap::new()).unwrap().begin();
    if deck.variant_of.is_some() { lesson.one_more(deck.id.clone()) } else { lesson.at(deck.id.clone()) }
}

/// Does `inputs` in turn; the records that must be kept.
fn act(lesson: &mut Lesson, inputs: &[Input]) -> Vec<Record> {
    let mut records = Vec::new();
    for input in inputs {
        if let Outcome::Next(next, kept) | Outcome::End(next, kept) = lesson.input(input, &setting()) {
            *lesson = *next;
            records.extend(kept);
        }
    }
    records
}

/// Plays a deck to its end with the same decision for every message, whatever way of checking is offered first.
fn play_same(lesson: &mut Lesson, decision: &str, way: usize) -> Vec<Record> {
    let mut records = Vec::new();
    for _ in 0..100 {
        if lesson.phase() != Phase::Working {
            return records;
        }
        let parts = lesson.activity().task.parts(lesson.state());
        let controls = tremplin::activity::Part::all_controls(&parts);
        let mut ways = controls.iter().filter(|control| control.target.within("way").is_some()).map(|control| control.target.clone());
        let pick = ways.nth(way).unwrap_or_else(|| Target::new(format!("decide/{decision}")));
        records.extend(act(lesson, &[Input::Pick(pick), Input::Submit]));
    }
    panic!("{} does not end", lesson.activity().id);
}

fn attempts(records: &[Record]) -> Vec<&Attempt> {
    records.iter().filter_map(|record| if let Record::Attempt(attempt) = record { Some(attempt) } else { None }).collect()
}

#[test]
fn the_same_answer_to_everything_masters_no_deck() {
    let decks = decks();
    assert!(!decks.is_empty());
    for (module, unit, deck) in &decks {
        for (decision, way) in [("act", 0), ("check", 0), ("check", 1), ("check", 2), ("leave", 0)] {
            let mut lesson = open(module, unit, deck, History::default());
            // On every visit, not only the first.
            for visit in 0..4 {
                let records = play_same(&mut lesson, decision, way);
                let verdict = attempts(&records).into_iter().rfind(|attempt| attempt.item.as_str() == "deck").unwrap().clone();
                let place = format!("{}/{} {decision} {way}, visit {visit}", unit.id, deck.id);
                assert!(!verdict.right, "{place}: {}", verdict.response);
                // One right answer among the last one would be enough here: it is the verdict that holds it back.
                assert!(!records.iter().any(|record| matches!(record, Record::UnitMastered { .. })), "{place}");
                lesson = lesson.again();
            }
        }
    }
}

#[test]
fn played_right_a_deck_lets_its_unit_be_mastered_and_a_second_visit_shows_other_messages() {
    for (module, unit, deck) in &decks() {
        let mut lesson = open(module, unit, deck, History::default());
        let shown = |lesson: &Lesson| -> Vec<ItemId> { lesson.activity().task.asked(lesson.state()) };
        let first = shown(&lesson);
        let solution = lesson.activity().task.solution(lesson.state());
        let records = act(&mut lesson, &solution);
        assert_eq!(lesson.phase(), Phase::Right, "{}/{}", unit.id, deck.id);
        let kept = attempts(&records);
        assert!(kept.iter().all(|attempt| attempt.right && attempt.counts), "{}/{}", unit.id, deck.id);
        let gates = unit.way().into_iter().filter(|activity| activity.items().iter().any(|item| item.gate)).count();
        assert_eq!(records.iter().any(|record| matches!(record, Record::UnitMastered { .. })), gates == 1, "{}/{}", unit.id, deck.id);
        let mut again = open(module, unit, deck, lesson.history.clone());
        let second = shown(&again);
        assert_ne!(first, second, "{}/{} shows the same again", unit.id, deck.id);
        let new = second.iter().filter(|item| !first.contains(item)).count();
        assert!(new * 2 >= first.len() - 1, "{}/{}: only {new} new messages of {}", unit.id, deck.id, first.len() - 1);
        // Once all is known by heart, the verdict opens nothing any more that day.
        for _ in 0..4 {
            let solution = again.activity().task.solution(again.state());
            act(&mut again, &solution);
            again = again.again();
        }
        let solution = again.activity().task.solution(again.state());
        let records = act(&mut again, &solution);
        assert!(attempts(&records).iter().all(|attempt| !attempt.counts), "{}/{}", unit.id, deck.id);
    }
}
