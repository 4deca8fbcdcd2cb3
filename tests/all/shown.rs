//! What was asked to be shown: one unit half in Slovene and half in French, in the largest letters, read aloud.

use tempfile::TempDir;
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::journal::Journal;
use tremplin::learn::sitting::{NOTICE, Sitting, Start};
use tremplin::record::Record;

use crate::robot::{Hand, Robot};
use crate::way::{kit, languages, start, world};

/// Breza, who understands Slovene best and would rather listen, at a unit.
fn breza(folder: &std::path::Path, module: &str, unit: &str) -> Desk {
    let mut journal = Journal::open(folder, world()).unwrap();
    let id = journal.fresh_learner();
    let set = |key: &str, value: &str| Record::LearnerSet { key: key.to_owned(), value: value.to_owned() };
    let known = [
        Record::LearnerAdded { nickname: "Breza".to_owned() },
        set("notice-version", NOTICE),
        set("lang", "fr"),
        set("lesson-lang", "sl"),
        set("understands", "sl"),
        set("reading", "rather-not"),
        set("voice", "always"),
        set("letters", "2"),
    ];
    journal.append(Some(id), &known, None).unwrap();
    journal.close().unwrap();
    let kit = kit(folder, "fr", world());
    let start = Start { language_known: true, ..start(module, Some(unit), "Breza") };
    let (sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

#[test]
fn a_unit_half_in_slovene_half_in_french_in_the_largest_letters_read_aloud() {
    let folder = TempDir::new().unwrap();
    let desk = breza(folder.path(), "scams", "parcel-sms");
    assert!(desk.reads_aloud());
    // The largest letters leave 40 columns and 14 lines.
    let mut robot = Robot::new(desk, (40, 14), Hand::Keyboard);
    let place = |robot: &mut Robot| robot.screen.scene().lesson().map_or((0, 1), tremplin::learn::Lesson::place);
    for _ in 0..400 {
        if place(&mut robot).0 == 7 {
            break;
        }
        robot.step();
    }
    let (at, all) = place(&mut robot);
    assert!(at > 1 && at < all, "half-way: {at} of {all}");
    let slovene = robot.screen.said().join("\n");
    let before = robot.page().id;
    robot.screen.hush();
    robot.screen.scene().act(Gesture::OtherLanguage);
    robot.screen.resize(40, 14);
    assert_eq!(robot.page().id, before, "the place is kept");
    robot.play(|page| page.starts_with("unit-end"));
    let french = robot.screen.said().join("\n");
    // Each stretch begins with its language; what follows on its lines is in the same one.
    let in_language = |said: &str, lang: &str| -> String {
        let mut now = "";
        let mut found = String::new();
        for line in said.lines() {
            let (tongue, text) = line.split_once(": ").filter(|(tongue, _)| ["fr", "sl"].contains(tongue)).unwrap_or((now, line));
            now = tongue;
            if now == lang {
                found.push_str(&text.to_lowercase());
                found.push('\n');
            }
        }
        found
    };
    assert!(in_language(&slovene, "sl").contains("paket"), "{slovene}");
    assert!(in_language(&french, "fr").contains("colis") && in_language(&french, "sl").is_empty(), "{french}");
    for said in [&slovene, &french] {
        assert!(!said.chars().any(|c| ('\u{2500}'..='\u{259f}').contains(&c)), "no frame is read: {said}");
    }
    drop(robot);
    let journal = Journal::open(folder.path(), world()).unwrap();
    let breza = journal.learner_named("Breza").unwrap().unwrap();
    let spoken: std::collections::BTreeSet<String> = journal
        .events_of(breza)
        .unwrap()
        .iter()
        .filter(|event| event.kind == "attempt")
        .map(|event| event.body["lang"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(spoken.into_iter().collect::<Vec<_>>(), ["fr", "sl"]);
}
