//! The figures that the README publishes: `cargo bench`. Medians of many runs, in microseconds; nothing is asserted here.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod people;
mod thousand;

use std::rc::Rc;
use std::time::Instant;

use people::{answer, ready};
use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Desk, Gesture, Kit, Scene};
use tremplin::author::{Opening, Preview, Spot};
use tremplin::clock::{BUILT, Machine, Millis, Still, World};
use tremplin::curriculum::{Files, Shelf, check};
use tremplin::i18n::I18n;
use tremplin::ids::ModuleId;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::platform::watch::Watch;
use tremplin::screen::Scenario;
use tremplin::text::SafeText;

fn measure(what: &str, times: usize, mut run: impl FnMut()) {
    let mut taken: Vec<u128> = (0..times)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_micros()
        })
        .collect();
    taken.sort_unstable();
    println!("{what:<58} {:>8} µs (min {}, max {}, n {times})", taken[times / 2], taken[0], taken[times - 1]);
}

fn desk(folder: &TempDir, unit: &str) -> Desk {
    let world: Rc<dyn World> = Rc::new(Still::at(Millis(BUILT.0 + 86_400_000)));
    let kit = Kit::open(world, folder.path().to_path_buf(), Shelf::new(&[]).unwrap(), I18n::new("fr")).unwrap();
    let start = Start {
        module: ModuleId::new("email"),
        unit: tremplin::ids::UnitId::new(unit),
        nickname: Some(SafeText::show("Test")),
        language_known: true,
        ..Start::default()
    };
    let (sitting, first) = Sitting::new(start, "fr", Vec::new(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

/// A folder where 200 people gave 20 000 answers, with a copy of it.
fn crowd(folder: &TempDir) -> (Kit, Vec<tremplin::ids::LearnerId>) {
    let world: Rc<dyn World> = Rc::new(Machine::new());
    let mut journal = tremplin::journal::Journal::open(folder.path(), Rc::clone(&world)).unwrap();
    let mut people = Vec::new();
    for n in 0..200 {
        let person = journal.fresh_learner();
        let mut records = vec![tremplin::record::Record::LearnerAdded { nickname: format!("Hirondelle {n}") }];
        records.extend((0..100).map(|n| answer(tremplin::ids::TryId::from_uuid(person.uuid()), n)));
        journal.append(Some(person), &records, None).unwrap();
        people.push(person);
    }
    journal.close().unwrap();
    std::fs::create_dir(folder.path().join("backups")).unwrap();
    std::fs::copy(folder.path().join("journal.db"), folder.path().join("backups/one.db")).unwrap();
    (Kit::open(world, folder.path().to_path_buf(), Shelf::new(&[]).unwrap(), I18n::new("fr")).unwrap(), people)
}

fn badges() {
    use tremplin::app::{BadgeForm, SignAsk};
    let scams = ModuleId::new("scams").unwrap();
    let folder = TempDir::new().unwrap();
    let (mut kit, people) = ready(folder.path(), 100);
    let mut next = people.iter();
    measure("a badge issued, signed, on disk, baked into its PNG", 100, || {
        let one = next.next().unwrap();
        drop(kit.badge_file(*one, &scams, BadgeForm::Png, &SignAsk::default()).unwrap());
    });
    let file = kit.badge_file(people[0], &scams, BadgeForm::Png, &SignAsk::default()).unwrap();
    measure("the same PNG verified", 100, || assert!(kit.verify_badge(&file.bytes, &[], None).unwrap().holds(true)));
    drop(kit);
    let folder = TempDir::new().unwrap();
    let (mut kit, people) = ready(folder.path(), 1000);
    measure("1000 badges of 1000 people signed in one batch", 1, || {
        assert_eq!(kit.sign_batch(&people, std::slice::from_ref(&scams), &SignAsk::default(), false).unwrap().len(), 1000);
    });
}

/// From the last byte of a save to the picture that shows it, with the real watcher: a curriculum as large as the one that ships.
fn preview() {
    let folder = TempDir::new().unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula");
    for file in tremplin::places::files(&shipped).unwrap() {
        let to = folder.path().join(file.strip_prefix(&shipped).unwrap());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(&file, to).unwrap();
    }
    let file = folder.path().join("scams/parcel-sms.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let asked = "comment savez-vous où il est\u{a0}?";
    assert!(text.contains(asked));
    let today = tremplin::clock::BUILT.date();
    let opening = Opening { lang: None, at: Some("follow".to_owned()), country: "FR".to_owned(), today, tray: None, lines: false };
    let mut preview = Preview::open(Spot::of(&file).unwrap(), opening, I18n::new("fr")).unwrap();
    let (to, woken) = std::sync::mpsc::channel();
    let watch = Watch::begin(&preview.folders(), "toml").unwrap();
    let _watching = watch.tell(move || to.send(()).is_ok()).unwrap();
    preview.watched();
    // The check of the whole curriculum works beside, as in the program.
    let looker = preview.looker().unwrap();
    looker.begin(|| true).unwrap();
    let mut screen = Scenario::new(preview, (80, 24));
    let beside = folder.path().join("scams/parcel-sms.part");
    let mut n = 0;
    measure("a save to its picture in the preview, check beside", 100, || {
        n += 1;
        std::fs::write(&beside, text.replace(asked, &format!("savez-vous le {n} ?"))).unwrap();
        std::fs::rename(&beside, &file).unwrap();
        while !screen.shows(&format!("savez-vous le {n} ?")) {
            woken.recv().unwrap();
            screen.changed();
        }
    });
}

/// The whole check, as `curriculum check` does it: files, rules, every page drawn in three sizes, minutes.
fn checks() {
    let today = tremplin::clock::BUILT.date();
    let folder = thousand::of_units(1000);
    let files = Files::at(folder.path()).unwrap();
    let found = tremplin::author::check_all(&files, today).unwrap().0;
    assert!(!tremplin::curriculum::has_mistakes(&found), "{found:?}");
    measure("1000 units of 8 activities wholly checked", 5, || drop(tremplin::author::check_all(&files, today).unwrap()));
    measure("all that ships wholly checked, in its languages", 5, || drop(tremplin::author::check_all(&Files::Shipped, today).unwrap()));
}

fn main() {
    // One part alone, where it is named.
    if std::env::args().any(|word| word == "preview") {
        return preview();
    }
    badges();
    preview();
    let email = ModuleId::new("email").unwrap();
    let shelf = Shelf::new(&[]).unwrap();
    let row = shelf.row(&email).unwrap();
    measure("words of one language read", 50, || drop(I18n::new("fr")));
    measure("list of modules: one row", 50, || drop(row.head("fr").unwrap()));
    measure("a module opened, with the heads of its units", 50, || drop(row.module("en").unwrap()));
    let unit = row.module("fr").unwrap().units[2].id.clone();
    measure("a unit opened, in its own language", 50, || drop(row.unit(&unit, "fr").unwrap()));
    measure("a unit opened, translated", 50, || drop(row.unit(&unit, "en").unwrap()));
    checks();
    measure("all that ships checked, without its pages", 10, || drop(check(&Files::Shipped, tremplin::clock::BUILT.date()).unwrap()));

    let folder = TempDir::new().unwrap();
    let machine: Rc<dyn World> = Rc::new(Machine::new());
    measure("a data folder opened again, checked, closed", 30, || {
        let kit = Kit::open(Rc::clone(&machine), folder.path().to_path_buf(), Shelf::new(&[]).unwrap(), I18n::new("fr")).unwrap();
        kit.close().unwrap();
    });

    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(desk(&folder, "read"), (80, 24));
    for _ in 0..2 {
        screen.key(crossterm::event::KeyCode::Enter);
    }
    let mut down = false;
    measure("an arrow key to its picture, mail program", 200, || {
        down = !down;
        screen.key(if down { crossterm::event::KeyCode::Down } else { crossterm::event::KeyCode::Up });
    });

    let folder = TempDir::new().unwrap();
    let mut desk = desk(&folder, "keep");
    // What is kept is told first, then what the unit is for.
    for _ in 0..2 {
        desk.act(Gesture::Input(Input::Submit));
    }
    let field = |control: &&tremplin::activity::Control| control.role == tremplin::activity::Role::Answer;
    let target = desk.page().controls().into_iter().find(field).unwrap().target.clone();
    let mut n = 0;
    measure("a letter typed, its draft on disk", 200, || {
        n += 1;
        desk.act(Gesture::Input(Input::Type(target.clone(), format!("{n}"))));
    });

    let folder = TempDir::new().unwrap();
    let (mut kit, mut people) = crowd(&folder);
    measure("one of 200 people erased and proved, 20 000 answers, one copy", 30, || {
        let one = people.pop().unwrap();
        drop(kit.erase(&[one]).unwrap());
    });
}
