//! What the shipped modules promise together: how much is there, how much of it is done rather than read, what each brings along.

use std::collections::BTreeSet;
use std::rc::Rc;

use tremplin::activity::{Activity, Task};
use tremplin::curriculum::{Module, Shelf, Unit};

use crate::way::{MODULES, whole};

/// Activities that the modules hold together, at least.
const ACTIVITIES: usize = 280;
/// Share of them that is done, in percent, at least.
const DONE: usize = 70;
/// Kinds in which something is read, looked over or talked about, and nothing is answered or made.
const READ: [&str; 4] = ["read", "cards", "poll", "discuss"];

fn all() -> Vec<(Rc<Module>, Vec<Rc<Unit>>)> {
    MODULES.iter().map(|name| whole(name, "fr")).collect()
}

/// An activity that one does oneself: what is shown solved is looked at.
fn is_done(activity: &Activity) -> bool {
    !READ.contains(&activity.task.name()) && activity.show != tremplin::activity::Show::Worked
}

#[test]
fn the_list_of_these_tests_is_what_ships() {
    let shelf = Shelf::new(&[]).unwrap();
    let shipped: Vec<&str> = shelf.rows().iter().map(|row| row.id.as_str()).collect();
    assert_eq!(shipped, MODULES);
}

#[test]
fn enough_is_there_and_most_of_it_is_done_rather_than_read() {
    let modules = all();
    let count = |wanted: &dyn Fn(&Activity) -> bool, units: &[Rc<Unit>]| {
        units.iter().flat_map(|unit| &unit.activities).filter(|activity| wanted(activity)).count()
    };
    let total: usize = modules.iter().map(|(_, units)| count(&|_| true, units)).sum();
    assert!(total >= ACTIVITIES, "{total} activities");
    for (module, units) in &modules {
        let (done, of) = (count(&is_done, units), count(&|_| true, units));
        assert!(done * 100 >= of * DONE, "{}: {done} of {of} are done", module.id);
    }
}

#[test]
fn each_unit_has_notes_for_the_adviser_something_for_tomorrow_and_a_spare_variant() {
    for (module, units) in all() {
        for unit in units {
            let notes = &unit.notes;
            let told = [&notes.start, &notes.say, &notes.mistakes, &notes.discuss, &notes.upset].into_iter().flatten().count();
            assert!(told >= 4, "{}/{}: {told} notes", module.id, unit.id);
            assert!(unit.task.is_some() && !unit.can.is_empty(), "{}/{}", module.id, unit.id);
            assert!(unit.activities.iter().any(|activity| activity.variant_of.is_some()), "{}/{}", module.id, unit.id);
        }
    }
}

#[test]
fn each_module_is_measured_ends_with_tomorrow_and_names_its_competences_in_both_frameworks() {
    for (module, _) in all() {
        assert!(module.forms, "{}", module.id);
        assert!((3..=6).contains(&module.tomorrow.len()), "{}: {} things for tomorrow", module.id, module.tomorrow.len());
        let frameworks: BTreeSet<&str> = module.alignments.iter().map(|alignment| alignment.framework.as_str()).collect();
        assert_eq!(frameworks, BTreeSet::from(["DigComp 2.2", "DigComp 3.0"]), "{}", module.id);
        for objective in &module.objectives {
            for framework in &frameworks {
                let named = module.alignments.iter().any(|one| one.framework.as_str() == *framework && objective.aligned.contains(&one.id));
                assert!(named, "{}: {} of {framework}", module.id, objective.id);
            }
            // An outcome is one of a competence that the objective names: `LO4.2.11` of 4.2.
            for outcome in &objective.outcomes {
                let code = outcome.strip_prefix("LO").and_then(|rest| rest.rsplit_once('.')).map(|(code, _)| code);
                let of = |one: &tremplin::curriculum::Alignment| {
                    one.framework.as_str() == "DigComp 3.0" && Some(one.code.as_str()) == code && objective.aligned.contains(&one.id)
                };
                assert!(module.alignments.iter().any(of), "{}: {} names {}", module.id, objective.id, outcome.as_str());
            }
        }
    }
}

/// Suspicion alone must not pay: in each deck of news there is more than one that is true and astonishing.
#[test]
fn each_deck_of_news_holds_true_surprises() {
    let mut decks = 0;
    for (module, units) in all() {
        for unit in units {
            for activity in unit.activities.iter().filter(|activity| activity.is_scored()) {
                let Task::Triage(deck) = &activity.task else { continue };
                if !deck.news {
                    continue;
                }
                decks += 1;
                let surprise = |idea: Option<&str>| idea == Some("true-exists");
                let own = activity.idea.as_ref().map(tremplin::ids::IdeaId::as_str);
                let true_ones = deck.cards.iter().filter(|card| !card.scam);
                let surprises = true_ones.filter(|card| surprise(card.idea.as_ref().map_or(own, |idea| Some(idea.as_str())))).count();
                assert!(surprises >= 2, "{}/{}/{}: {surprises}", module.id, unit.id, activity.id);
            }
        }
    }
    assert!(decks >= 5, "{decks} decks of news");
}

/// Real products are named on the sheets for one's own device only, each with its source and its day.
#[test]
fn there_are_sheets_for_real_devices_and_each_says_where_and_when_it_was_seen() {
    let shelf = Shelf::new(&[]).unwrap();
    let mut kinds = BTreeSet::new();
    for row in shelf.rows() {
        for sheet in row.devices("fr").unwrap().0 {
            assert!(!sheet.seen.source.is_empty() && sheet.seen.on.is_some() && sheet.seen.until.is_some(), "{}", sheet.id);
            kinds.extend(sheet.seen.verified.then_some(sheet.kind));
        }
    }
    for kind in ["phone", "console", "box"] {
        assert!(kinds.contains(kind), "no sheet for a {kind}: {kinds:?}");
    }
}
