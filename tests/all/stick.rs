//! The workshop's stick: one key takes it, one key hands in, all is brought in; what is damaged, missing, foreign or full is told, and
//! nothing is lost by it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{Desk, Gesture, Kit, Scene};
use tremplin::clock::{Still, World};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId, WorkshopId};
use tremplin::journal::Journal;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::places::{CURRICULA, TAKEN, TO_LEARN};
use tremplin::record::{How, Plan, PlanStep, Record, StepWhat};
use tremplin::screen::Scenario;
use tremplin::workshop::number_of;

use crate::cli::begun;
use crate::door::{newcomer, submit, write};
use crate::erase::held;
use crate::room::{pick, right, said};
use crate::screens::picture;
use crate::way::{kit_with, languages, world};

const PASSPHRASE: &str = "quatre mots sans lien";
/// The day that worlds of tests have.
const TODAY: &str = "2026-11-22";

thread_local! {
    /// What is plugged in where this test runs.
    static PLUGGED: RefCell<Vec<PathBuf>> = const { RefCell::new(Vec::new()) };
}

pub fn plug(sticks: &[&Path]) {
    PLUGGED.set(sticks.iter().map(|stick| stick.to_path_buf()).collect());
}

/// Worlds of tests repeat each other: each machine has one that is a little ahead.
pub fn ahead(by: usize) -> Rc<Still> {
    let world = world();
    world.random(&mut vec![0; by * 1000]);
    world
}

fn unit(module: &str, unit: &str, how: How) -> PlanStep {
    let what = StepWhat::Unit { module: ModuleId::new(module).unwrap(), unit: UnitId::new(unit).unwrap(), how };
    PlanStep { minutes: 20, what, note: String::new() }
}

fn plan(steps: Vec<PlanStep>) -> Plan {
    let title = "Les messages qui pressent".to_owned();
    Plan { title, day: Some(TODAY.to_owned()), minutes: 90, laptops: 3, steps, ..Plan::default() }
}

fn usual() -> Plan {
    plan(vec![unit("scams", "own-way", How::Together), unit("scams", "parcel-sms", How::Alone)])
}

fn kit(folder: &Path, by: usize, given: &[PathBuf]) -> Kit {
    let mut kit = kit_with(given, folder, "fr", ahead(by) as Rc<dyn World>);
    kit.sticks = plugged;
    kit
}

/// What is plugged in.
pub fn plugged() -> Vec<PathBuf> {
    PLUGGED.with_borrow(Clone::clone)
}

/// The adviser's machine, her role open.
fn adviser(folder: &Path, by: usize, given: &[PathBuf]) -> Kit {
    let mut kit = kit(folder, by, given);
    if kit.is_guarded() {
        kit.open_with(PASSPHRASE).unwrap();
    } else {
        drop(kit.choose_with(PASSPHRASE).unwrap());
    }
    kit
}

/// A workshop packed on a stick, by an adviser of her own.
fn packed(folder: &Path, stick: &Path, plan: Plan) -> (Kit, WorkshopId) {
    let mut kit = adviser(folder, 100, &[]);
    let id = kit.keep_plan(None, plan, 1).unwrap()[0];
    kit.pack_workshop(id, stick).unwrap();
    (kit, id)
}

/// A laptop as it stands on a table.
pub fn laptop(folder: &Path, by: usize) -> Desk {
    seated(kit(folder, by, &[]), Start::default(), "screen")
}

fn seated(kit: Kit, start: Start, face: &'static str) -> Desk {
    let (sitting, first) = Sitting::new(start, kit.i18n.code(), languages(), kit.kept_settings(), face);
    Desk::new(kit, sitting, first).0
}

fn set(folder: &Path, by: usize, settings: &[(&str, &str)]) {
    let mut journal = Journal::open(folder, ahead(by) as Rc<dyn World>).unwrap();
    let one = |(key, value): &(&str, &str)| Record::MachineSet { key: (*key).to_owned(), value: (*value).to_owned() };
    journal.append(None, &settings.iter().map(one).collect::<Vec<_>>(), None).unwrap();
    journal.close().unwrap();
}

pub fn there(desk: &Desk, target: &str) -> bool {
    desk.page().control(&Target::new(target)).is_some()
}

/// From home: takes what is plugged in, or hands in; what is said.
pub fn one_key(desk: &mut Desk) -> String {
    pick(desk, if desk.page().id == "home" { "home/stick" } else { "door/stick" });
    said(desk)
}

/// Somebody does the unit that the workshop has for each alone.
pub fn works(desk: &mut Desk, name: &str) {
    pick(desk, "home/learn");
    newcomer(desk, name, 1, None);
    does_todays(desk);
    desk.act(Gesture::NextPerson);
    assert_eq!(desk.page().id, "door");
}

/// From the learner's own page: Enter leads to the workshop's unit, which is done to its end.
pub fn does_todays(desk: &mut Desk) {
    submit(desk);
    if desk.page().id.starts_with("form/") {
        pick(desk, "form/no");
    }
    for _ in 0..80 {
        if desk.page().id.starts_with("unit-end") {
            break;
        }
        right(desk);
    }
    assert_eq!(desk.page().id, "unit-end/scams/parcel-sms");
}

pub fn results(stick: &Path, id: WorkshopId) -> PathBuf {
    stick.join("tremplin-workshop").join(id.to_string()).join("results")
}

fn folders<const N: usize>() -> [TempDir; N] {
    std::array::from_fn(|_| TempDir::new().unwrap())
}

#[test]
fn a_workshop_goes_out_by_one_key_and_comes_back_by_one_key() {
    let [office, stick, one, two, three] = folders();
    let laptops = [one, two, three];
    std::fs::write(TO_LEARN.at(office.path()), "[[place]]\nid = \"a\"\nkind = \"person\"\nname = \"France services\"\n").unwrap();
    set(office.path(), 300, &[("country", "AT"), ("names-listed", "yes"), ("label", "42")]);
    // This laptop was set otherwise before.
    set(laptops[0].path(), 301, &[("codes", "off")]);
    let (mut kit, id) = packed(office.path(), stick.path(), usual());

    for (at, folder) in laptops.iter().enumerate() {
        plug(&[]);
        let mut desk = laptop(folder.path(), at + 1);
        assert!(!there(&desk, "home/stick"), "no stick, no key");
        plug(&[stick.path()]);
        assert!(desk.news() && !desk.news(), "seen at the next key, and told once");
        assert!(said(&mut desk).contains("Prendre l'atelier"), "{}", said(&mut desk));
        let told = one_key(&mut desk);
        assert!(told.contains("Les messages qui pressent") && told.contains(&format!("le numéro {}", at + 1)), "{told}");
        // The same key once more loses nothing and hands in nothing.
        let told = one_key(&mut desk);
        assert!(told.contains("Rien n'y a encore été fait"), "{told}");
        assert_eq!(std::fs::read_dir(results(stick.path(), id)).unwrap().count(), 0);
        let kept = desk.kit().disk().settings(None).unwrap();
        let held = |key: &str| kept.get(key).map(String::as_str);
        assert_eq!([held("country"), held("names-listed"), held("codes")], [Some("AT"), Some("yes"), Some("offered")]);
        assert_eq!(held("label"), Some((at + 1).to_string().as_str()), "only what is meant to travel does");
        assert!(std::fs::read_to_string(TO_LEARN.at(folder.path())).unwrap().contains("France services"));
        plug(&[]);
        assert!(desk.news() && !there(&desk, "home/stick"), "the stick went to the next laptop");
        works(&mut desk, &format!("Personne {at}"));
    }

    for (at, folder) in laptops.iter().enumerate() {
        plug(&[stick.path()]);
        let mut desk = laptop(folder.path(), 10 + at);
        for _ in 0..2 {
            let told = one_key(&mut desk);
            assert!(told.contains(&format!("C'est rendu : {} sur 3.", at + 1)), "{told}");
        }
    }
    let brought = kit.collect_workshop(id, stick.path()).unwrap();
    assert_eq!((brought.came, brought.of, brought.missing.len()), (3, 3, 0));
    assert_eq!(kit.i18n.say(&brought.told()), "Tous les ordinateurs sont rentrés : 3.");
    let people = kit.disk().learners().unwrap();
    assert_eq!(people.len(), 3);
    assert!(people.iter().all(|one| held(stick.path(), one.id, &one.nickname).is_empty()), "nothing can be read on the stick");
    assert!(people.iter().all(|one| kit.disk().standings(one.id).unwrap()[0].done.is_some()));
    assert_eq!(kit.gathering(id).unwrap().laptops.values().copied().collect::<Vec<_>>().len(), 3);
    // Again: nothing new, nothing twice.
    let again = kit.collect_workshop(id, stick.path()).unwrap();
    assert!(again.files.iter().all(|one| one.result.as_ref().unwrap().merged.new == 0));
    assert_eq!(kit.gathering(id).unwrap().laptops.len(), 3);
}

#[test]
fn todays_unit_is_offered_with_the_reason_and_a_number_opens_what_is_together() {
    let [office, stick, here] = folders();
    let (_kit, id) = packed(office.path(), stick.path(), usual());
    plug(&[stick.path()]);
    let mut desk = laptop(here.path(), 1);
    one_key(&mut desk);
    pick(&mut desk, "home/learn");
    newcomer(&mut desk, "Rosa", 1, None);
    let page = said(&mut desk);
    assert!(page.contains("Aujourd'hui, à l'atelier") && page.contains("Colis, amende, carte de santé"), "{page}");
    assert!(page.contains("À l'atelier d'aujourd'hui") && page.contains("Taper le nombre annoncé"), "{page}");
    assert!(desk.page().call.is_some_and(|call| call.button), "whoever leads can be called");

    let (scams, own_way) = (ModuleId::new("scams").unwrap(), UnitId::new("own-way").unwrap());
    let number = number_of(&usual(), id, &scams, &own_way).unwrap();
    pick(&mut desk, "desk/number");
    submit(&mut desk);
    assert!(desk.page().notice.is_some(), "nothing was typed");
    let wrong = if number == 99 { 98 } else { number + 1 };
    write(&mut desk, "number/typed", &wrong.to_string());
    submit(&mut desk);
    let told = said(&mut desk);
    assert!(told.contains(&format!("Le nombre {wrong} n'ouvre rien ici.")) && told.contains("Demandez-le encore une fois"), "{told}");
    let typed = desk.page().control(&Target::new("number/typed")).unwrap().value.clone();
    assert!(typed.is_none_or(|typed| typed.is_empty()), "it is typed from the beginning");
    write(&mut desk, "number/typed", &number.to_string());
    submit(&mut desk);
    assert!(desk.page().id.starts_with("lesson/scams/own-way"), "{}", desk.page().id);

    // Enter leads to what the workshop has for each alone; once done it is offered no more.
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/desk");
    does_todays(&mut desk);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/desk");
    assert!(!there(&desk, "desk/today/0") && there(&desk, "desk/number"));

    // Another day it is over.
    drop(desk);
    let late = ahead(7);
    late.pass(std::time::Duration::from_hours(48));
    let mut desk = seated(kit_with(&[], here.path(), "fr", late as Rc<dyn World>), Start::default(), "screen");
    pick(&mut desk, "home/learn");
    newcomer(&mut desk, "Ali", 2, None);
    assert!(!there(&desk, "desk/number") && !there(&desk, "desk/today/0"));
}

#[test]
fn the_adviser_reads_the_number_on_her_own_page() {
    let folder = TempDir::new().unwrap();
    let mut kit = adviser(folder.path(), 1, &[]);
    let id = kit.keep_plan(None, usual(), 1).unwrap()[0];
    let number = number_of(&usual(), id, &ModuleId::new("scams").unwrap(), &UnitId::new("own-way").unwrap()).unwrap();
    let mut desk = seated(kit, Start { workshop: Some(id), ..Start::default() }, "screen");
    submit(&mut desk);
    submit(&mut desk);
    assert!(desk.page().id.starts_with("adviser/workshop/lead/0"), "{}", desk.page().id);
    assert!(said(&mut desk).contains(&format!("« Taper le nombre annoncé » : {number}")), "{}", said(&mut desk));
}

#[test]
fn a_laptop_that_is_missing_is_named_and_a_damaged_file_keeps_none_of_the_others_out() {
    let [office, stick, one, two, three] = folders();
    let laptops = [one, two, three];
    let (mut kit, id) = packed(office.path(), stick.path(), usual());
    plug(&[stick.path()]);
    for (at, folder) in laptops.iter().enumerate() {
        let mut desk = laptop(folder.path(), at + 1);
        one_key(&mut desk);
        works(&mut desk, &format!("Personne {at}"));
        if at != 1 {
            one_key(&mut desk);
        }
    }
    let brought = kit.collect_workshop(id, stick.path()).unwrap();
    assert_eq!((brought.came, brought.of, brought.missing.as_slice()), (2, 3, &[2][..]));
    assert!(kit.i18n.say(&brought.told()).contains("Il manque les numéros : 2"), "{}", kit.i18n.say(&brought.told()));
    // It hands in after all, and its file is cut short on the way.
    let mut desk = laptop(laptops[1].path(), 20);
    assert!(one_key(&mut desk).contains("3 sur 3"));
    let file = results(stick.path(), id).join("02.tremplin.age");
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let brought = kit.collect_workshop(id, stick.path()).unwrap();
    assert_eq!((brought.came, brought.missing.as_slice()), (2, &[2][..]));
    let told = kit.i18n.say(&brought.told());
    assert!(told.contains("Fichiers abîmés : 1") && told.contains("Il manque les numéros : 2"), "{told}");
    // Done once more there, it comes in.
    one_key(&mut desk);
    let brought = kit.collect_workshop(id, stick.path()).unwrap();
    assert_eq!((brought.came, brought.missing.len()), (3, 0));
    assert_eq!(kit.disk().learners().unwrap().len(), 3);
    // Another workshop's stick is not mistaken for this one's.
    let other = kit.keep_plan(None, plan(Vec::new()), 1).unwrap()[0];
    let refused = kit.collect_workshop(other, stick.path()).unwrap_err();
    assert!(kit.i18n.say(&refused.cause).contains("Les messages qui pressent"));
    // The next workshop on the same stick begins at none: what was handed in before is not counted.
    kit.pack_workshop(other, stick.path()).unwrap();
    one_key(&mut desk);
    works_as_guest_and_known(&mut desk);
    assert!(one_key(&mut desk).contains("1 sur 1"));
}

/// Somebody comes, and goes.
fn works_as_guest_and_known(desk: &mut Desk) {
    if desk.page().id == "home" {
        pick(desk, "home/learn");
    }
    newcomer(desk, "Encore", 3, None);
    desk.act(Gesture::NextPerson);
}

#[test]
fn a_stick_that_cannot_be_written_is_told_kindly_and_nothing_is_lost() {
    let [office, stick, here] = folders();
    let (_kit, id) = packed(office.path(), stick.path(), usual());
    let own = stick.path().join("tremplin-workshop").join(id.to_string());
    plug(&[stick.path()]);
    // A stick that is locked, as far as a test can lock it: a file stands where a folder should be.
    std::fs::remove_dir(own.join("laptops")).unwrap();
    std::fs::write(own.join("laptops"), "").unwrap();
    let mut desk = laptop(here.path(), 1);
    let told = one_key(&mut desk);
    assert!(told.contains("Impossible d'écrire sur la clé USB") && told.contains("Rien n'est perdu"), "{told}");
    assert!(!TAKEN.at(here.path()).exists() && desk.kit().disk().settings(None).unwrap().is_empty(), "not half taken");
    std::fs::remove_file(own.join("laptops")).unwrap();
    assert!(one_key(&mut desk).contains("le numéro 1"));
    works(&mut desk, "Rosa");
    std::fs::remove_dir(own.join("results")).unwrap();
    std::fs::write(own.join("results"), "").unwrap();
    let told = one_key(&mut desk);
    assert!(told.contains("Impossible d'écrire sur la clé USB") && told.contains("Rien n'est perdu"), "{told}");
    // Pulled out between two keys.
    plug(&[Path::new("/nowhere/KINGSTON")]);
    desk.act(Gesture::Input(Input::Pick(Target::new("door/stick"))));
    let told = said(&mut desk);
    assert!(told.contains("Aucune clé USB d'atelier") && !there(&desk, "door/stick"), "{told}");
    plug(&[stick.path()]);
    std::fs::remove_file(own.join("results")).unwrap();
    desk.news();
    assert!(one_key(&mut desk).contains("1 sur 1"));
    assert_eq!(desk.kit().disk().learners().unwrap().len(), 1);
    // What is no pack is no stick of a workshop.
    std::fs::write(stick.path().join("tremplin-workshop/workshop.json"), "{}").unwrap();
    assert!(desk.news() && !there(&desk, "door/stick"));
}

#[test]
fn a_strangers_stick_takes_nothing_from_a_guarded_laptop_and_leaves_nothing_there() {
    let [office, stick, strangers, foreign, here, given] = folders();
    let local = local_module(given.path(), "1.0.0");
    let (_kit, _) = packed(office.path(), stick.path(), usual());
    let mut stranger = adviser(strangers.path(), 50, &[local]);
    let steps = vec![unit("our-scams", "parcel-sms", How::Alone)];
    let id = stranger.keep_plan(None, plan(steps), 1).unwrap()[0];
    stranger.pack_workshop(id, foreign.path()).unwrap();

    let mut kit = adviser(here.path(), 1, &[]);
    kit.add_learner(&tremplin::text::SafeText::show("Rosa")).unwrap();
    kit.close().unwrap();
    let before = kit_settings(here.path());
    plug(&[foreign.path()]);
    let mut desk = laptop(here.path(), 2);
    pick(&mut desk, "home/stick");
    assert_eq!(desk.page().id, "adviser/ask");
    assert!(said(&mut desk).contains("ne connaît pas encore cette clé USB"), "{}", said(&mut desk));
    write(&mut desk, "adviser/passphrase", "une autre phrase secrète");
    submit(&mut desk);
    assert_eq!(desk.page().id, "adviser/ask");
    desk.act(Gesture::Input(Input::Back));
    assert_eq!(desk.page().id, "door");
    drop(desk);
    assert_eq!(std::fs::read_dir(results(foreign.path(), id)).unwrap().count(), 0);
    assert_eq!(std::fs::read_dir(results(foreign.path(), id).with_file_name("laptops")).unwrap().count(), 0);
    assert!(!TAKEN.at(here.path()).exists() && !CURRICULA.at(here.path()).exists());
    assert_eq!(kit_settings(here.path()), before);

    // Her own: the passphrase once, then it goes on by itself and the room closes behind it.
    plug(&[stick.path()]);
    let mut desk = laptop(here.path(), 3);
    pick(&mut desk, "home/stick");
    write(&mut desk, "adviser/passphrase", PASSPHRASE);
    submit(&mut desk);
    assert_eq!(desk.page().id, "door");
    assert!(said(&mut desk).contains("le numéro 1"), "{}", said(&mut desk));
    assert!(!desk.kit().is_open(), "nobody finds the adviser's room open");
    // From then on her sticks need none.
    works_as_guest_and_known(&mut desk);
    assert!(one_key(&mut desk).contains("1 sur 1"));
    // The same workshop under another key is a stranger's again.
    let file = stick.path().join("tremplin-workshop/workshop.json");
    let theirs = std::fs::read_to_string(foreign.path().join("tremplin-workshop/workshop.json")).unwrap();
    let key = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["key"].as_str().unwrap().to_owned();
    let own = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, own.replace(&key(&own), &key(&theirs))).unwrap();
    pick(&mut desk, "door/stick");
    assert_eq!(desk.page().id, "adviser/ask");
}

fn kit_settings(folder: &Path) -> BTreeMap<String, String> {
    kit(folder, 30, &[]).disk().settings(None).unwrap()
}

/// A module that does not ship: one that does, under another name.
fn local_module(given: &Path, version: &str) -> PathBuf {
    let folder = given.join("our-scams");
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/curricula/scams")).unwrap().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let text = if entry.file_name() == "module.toml" {
            let line = text.lines().find(|line| line.starts_with("version")).unwrap();
            text.replace(line, &format!("version = \"{version}\""))
        } else {
            text
        };
        std::fs::write(folder.join(entry.file_name()), text).unwrap();
    }
    folder
}

#[test]
fn what_does_not_ship_goes_along_is_looked_through_and_never_replaces_a_newer_one() {
    let [office, stick, given, one, two] = folders();
    let module = ModuleId::new("our-scams").unwrap();
    let local = local_module(given.path(), "1.2.0");
    let mut kit = adviser(office.path(), 100, std::slice::from_ref(&local));
    let id = kit.keep_plan(None, plan(vec![unit("our-scams", "parcel-sms", How::Alone)]), 1).unwrap()[0];
    kit.pack_workshop(id, stick.path()).unwrap();
    plug(&[stick.path()]);
    let mut desk = laptop(one.path(), 1);
    let told = one_key(&mut desk);
    assert!(!told.contains("manque"), "{told}");
    pick(&mut desk, "home/learn");
    newcomer(&mut desk, "Rosa", 1, None);
    submit(&mut desk);
    assert!(desk.page().id.contains("our-scams"), "{}", desk.page().id);
    desk.act(Gesture::NextPerson);
    let version = |desk: &Desk| {
        let row = desk.kit().shelf.row(&module).unwrap();
        row.module("fr").unwrap().version.as_str().to_owned()
    };
    // What is there after a new start, for commands too.
    let listed = tremplin_said(one.path(), &["modules", "--json"]).1;
    assert!(listed.contains("our-scams") && version(&desk) == "1.2.0", "{listed}");
    // Newer: taken, with what was done handed in by the same key. Older: not.
    for (packed, kept) in [("1.10.0", "1.10.0"), ("1.9.9", "1.10.0")] {
        local_module(given.path(), packed);
        kit.pack_workshop(id, stick.path()).unwrap();
        assert!(one_key(&mut desk).contains("C'est rendu : 1 sur 1."));
        assert_eq!(version(&desk), kept);
    }
    // One with a mistake stays outside whole, and is missed.
    let broken = stick.path().join("tremplin-workshop").join(id.to_string()).join("curricula/our-scams/parcel-sms.toml");
    std::fs::write(broken, "title = 3").unwrap();
    let mut desk = laptop(two.path(), 2);
    let told = one_key(&mut desk);
    assert!(told.contains("Il manque 1 module"), "{told}");
    assert!(desk.kit().shelf.row(&module).is_err());
    // What ships is never replaced.
    assert!(desk.kit().shelf.row(&ModuleId::new("scams").unwrap()).unwrap().folder().is_none());
}

#[test]
fn the_contacts_that_the_adviser_confirmed_hold_in_the_room() {
    let [office, stick, here] = folders();
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/room");
    let mut kit = adviser(office.path(), 100, &[room]);
    let id = kit.keep_plan(None, usual(), 1).unwrap()[0];
    kit.pack_workshop(id, stick.path()).unwrap();
    plug(&[stick.path()]);
    let mut desk = laptop(here.path(), 1);
    let number = |desk: &Desk| {
        let row = desk.kit().shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
        let contacts = row.contacts("fr").unwrap();
        contacts.0.iter().find(|one| one.id.as_str() == "card-block").unwrap().name.value.as_str().to_owned()
    };
    assert_eq!(number(&desk), "Serveur interbancaire d'opposition");
    one_key(&mut desk);
    assert_eq!(number(&desk), "L'opposition");
    assert_eq!(number(&laptop(here.path(), 2)), "L'opposition", "after a new start too");
    // An adviser whose kit has those that ship brings them back.
    let other = TempDir::new().unwrap();
    let mut plain = adviser(other.path(), 60, &[]);
    let id = plain.keep_plan(None, usual(), 1).unwrap()[0];
    plain.pack_workshop(id, stick.path()).unwrap();
    one_key(&mut desk);
    assert_eq!(number(&desk), "Serveur interbancaire d'opposition");
}

#[test]
fn a_copy_of_the_data_folder_opens_what_is_locked_where_the_laptop_is_lost() {
    let [office, stick, here, anew] = folders();
    let (kit, id) = packed(office.path(), stick.path(), usual());
    kit.close().unwrap();
    for file in tremplin::places::files(office.path()).unwrap() {
        let to = anew.path().join(file.strip_prefix(office.path()).unwrap());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(&file, to).unwrap();
    }
    drop(office);
    plug(&[stick.path()]);
    let mut desk = laptop(here.path(), 1);
    one_key(&mut desk);
    works(&mut desk, "Rosa");
    one_key(&mut desk);
    let brought = adviser(anew.path(), 9, &[]).collect_workshop(id, stick.path()).unwrap();
    assert_eq!((brought.came, brought.files.iter().all(|one| one.result.is_ok())), (1, true));
}

fn tremplin_said(data: &Path, args: &[&str]) -> (i32, String, String) {
    let out = begun(data, args).wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

#[test]
fn the_same_by_command_with_what_to_do_where_it_cannot_be() {
    let [office, stick, here] = folders();
    let unguarded = TempDir::new().unwrap();
    kit(unguarded.path(), 5, &[]).keep_plan(None, usual(), 1).unwrap();
    let at = stick.path().to_str().unwrap();
    let (code, _, err) = tremplin_said(unguarded.path(), &["workshop", "pack", "last", "-o", at]);
    assert!(code == 2 && err.contains("il faut d'abord une phrase secrète") && err.contains("journal key --passphrase-file"), "{err}");
    assert_eq!(std::fs::read_dir(stick.path()).unwrap().count(), 0);

    let mut kit = adviser(office.path(), 100, &[]);
    let id = kit.keep_plan(None, usual(), 1).unwrap()[0];
    kit.close().unwrap();
    let secret = office.path().join("pass.txt");
    std::fs::write(&secret, PASSPHRASE).unwrap();
    let pass = ["--passphrase-file", secret.to_str().unwrap()];
    let run = |words: &[&str]| tremplin_said(office.path(), &[&["workshop"], words, &pass].concat());
    let (code, _, err) = run(&["pack", "last", "-o", "/nowhere/KINGSTON"]);
    assert!(code == 2 && err.contains("Il n'y a pas de dossier"), "{err}");
    assert!(!Path::new("/nowhere").exists());
    let (code, out, err) = run(&["pack", "last", "-o", at]);
    assert!(code == 0 && out.contains("workshop.json") && err.contains("une touche suffit"), "{out}{err}");
    plug(&[stick.path()]);
    let mut desk = laptop(here.path(), 1);
    one_key(&mut desk);
    works(&mut desk, "Rosa");
    one_key(&mut desk);
    std::fs::write(results(stick.path(), id).join("03.tremplin.age"), "rien").unwrap();
    let (code, out, err) = run(&["collect", "last", "--from", at]);
    assert!(code == 3 && out.contains("01.tremplin.age") && !out.contains("03."), "{code} {out}{err}");
    assert!(err.contains("Ordinateurs rentrés : 1 sur 3. Il manque les numéros : 2, 3. Fichiers abîmés : 1."), "{err}");
    let (code, out, _) = run(&["collect", "last", "--from", at, "--json"]);
    let told: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &told["laptops"], &told["of"], &told["missing"]), (3, &1.into(), &3.into(), &serde_json::json!([2, 3])));
}

#[test]
fn pictures_of_the_stick() {
    for lang in ["fr", "en"] {
        let [office, stick, here] = folders();
        packed(office.path(), stick.path(), usual());
        plug(&[stick.path()]);
        let mut kit = kit(here.path(), 1, &[]);
        kit.i18n = I18n::new(lang);
        let mut desk = seated(kit, Start::default(), "screen");
        let seen = |desk: &mut Desk, name: &str| picture(name, lang, &Scenario::new(desk, (80, 24)).text());
        seen(&mut desk, "stick-home");
        let mut screen = Scenario::new(&mut desk, (80, 24));
        screen.key(KeyCode::Char('1'));
        picture("stick-taken", lang, &screen.text());
        pick(&mut desk, "home/learn");
        seen(&mut desk, "stick-door");
        newcomer(&mut desk, "Rosa", 1, None);
        seen(&mut desk, "stick-today");
        pick(&mut desk, "desk/number");
        seen(&mut desk, "stick-number");
        desk.act(Gesture::NextPerson);
        pick(&mut desk, "door/stick");
        seen(&mut desk, "stick-handed-in");
    }
}
