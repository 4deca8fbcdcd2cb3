//! What the simulations look like, and how one moves in them.

use crossterm::event::KeyCode;

use super::simulations::{all, clues, panel, phone};
use super::unguarded;
use crate::activity::{Input, Target};
use crate::screen::page::Hit;
use crate::screen::{Look, Scenario};

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots"), prepend_module_to_snapshot => false, omit_expression => true
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn each_is_drawn_as_the_thing_itself() {
    for page in all() {
        let id = page.id.clone();
        snapshot(&format!("drawn-{id}"), &Scenario::new(unguarded(page), (80, 24)).text());
    }
    for (name, size, ascii) in [("narrow", (40, 14), false), ("sixty", (60, 20), false), ("ascii", (80, 24), true)] {
        let screen = Scenario::with(unguarded(phone()), size, Look { ascii, ..Look::default() });
        snapshot(&format!("drawn-phone-{name}"), &screen.text());
    }
}

#[test]
fn right_reads_on_through_running_text_and_space_marks() {
    let mut screen = Scenario::new(unguarded(clues()), (80, 24));
    screen.key(KeyCode::Tab);
    let mut seen = Vec::new();
    while seen.last() != screen.focus().map(|control| &control.target) {
        seen.extend(screen.focus().map(|control| control.target.clone()));
        screen.key(KeyCode::Right);
    }
    let names: Vec<&str> = seen.iter().filter_map(|target| target.within("at")).collect();
    assert_eq!(names, ["name", "sender", "subject", "dear", "hurry", "code", "link", "call", "visit", "fax", "bye"]);
    let before = screen.text();
    assert!(before.contains("▸Cordialement]") && before.contains("marquer ou démarquer"), "{before}");
    screen.key(KeyCode::Char(' '));
    assert_eq!(screen.scene().inputs().last(), Some(&&Input::Pick(Target::new("at/bye"))));
    assert!(screen.shows("▸✓ Cordialement]"), "{}", screen.text());
    screen.key(KeyCode::Char('1'));
    assert!(screen.shows("▸✓ Service clients]"), "{}", screen.text());
    screen.key(KeyCode::Char('1'));
    assert!(screen.shows("▸1 Service clients]"), "nothing moves by marking: {}", screen.text());
}

#[test]
fn a_stretch_is_clicked_on_every_line_that_it_runs_over() {
    let screen = Scenario::new(unguarded(clues()), (60, 20));
    let hurry = Hit::Control(Target::new("at/hurry"));
    let lines: Vec<u16> = screen.drawn().unwrap().hits.iter().filter(|(_, hit)| *hit == hurry).map(|(rect, _)| rect.y).collect();
    assert!(lines.len() >= 2 && lines.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{lines:?}");
    for y in lines {
        let mut screen = Scenario::new(unguarded(clues()), (60, 20));
        let (rect, _) = screen.drawn().unwrap().hits.iter().find(|(rect, hit)| rect.y == y && *hit == hurry).cloned().unwrap();
        screen.click(rect.x + rect.width - 1, y);
        assert_eq!(screen.scene().inputs(), [&Input::Pick(Target::new("at/hurry"))]);
    }
}

#[test]
fn a_switch_is_turned_by_space_and_says_how_it_stands() {
    let mut screen = Scenario::new(unguarded(panel()), (80, 24));
    assert!(screen.shows("désactivé (○  )") && screen.shows("activé (  ●)"), "{}", screen.text());
    screen.key(KeyCode::Tab).key(KeyCode::Tab).key(KeyCode::Char(' '));
    assert_eq!(screen.scene().inputs(), [&Input::Pick(Target::new("set/unknown"))]);
    assert!(screen.shows("activer ou désactiver"), "{}", screen.text());
    assert!(screen.click_on("Sonnerie et vibration"));
    assert_eq!(screen.text().matches("désactivé").count(), 3, "{}", screen.text());
}

#[test]
fn a_digit_brings_what_it_marks_into_a_small_window() {
    let mut screen = Scenario::new(unguarded(clues()), (40, 14));
    screen.key(KeyCode::Char('9'));
    assert!(screen.shows("▸✓ en agence]"), "{}", screen.text());
}
