//! A machine that a group shares: it begins and ends at the door, nothing but who leads closes it, whoever comes is of the group.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{Desk, FaceEffect, Gesture, Scene};
use tremplin::clock::Still;
use tremplin::i18n::I18n;
use tremplin::journal::{Journal, Secret};
use tremplin::learn::sitting::{Effect, GROUP, Msg, Sitting, Start, Window};
use tremplin::linear;
use tremplin::record::Record;
use tremplin::screen::{Deed, Scenario};
use tremplin::text::SafeText;

use crate::door::{adviser, come, newcomer, submit, write};
use crate::room::{pick, said};
use crate::screens::picture;
use crate::way::{kit, languages, world};

const PASSPHRASE: &str = "quatre mots bien ensemble";

/// A machine that the group shares, as it stands on a table.
pub fn shared(folder: &Path, world: &Rc<Still>, group: &str, (lang, face): (&str, &'static str)) -> Desk {
    let kit = kit(folder, lang, Rc::clone(world) as Rc<dyn tremplin::clock::World>);
    let start = Start { learn: true, group: Some(SafeText::show(group)), ..Start::default() };
    let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), face);
    Desk::new(kit, sitting, first).0
}

pub fn tuesday(folder: &TempDir) -> Desk {
    shared(folder.path(), &world(), "Mardi matin", ("fr", "screen"))
}

fn back(desk: &mut Desk) {
    desk.act(Gesture::Input(Input::Back));
}

/// With a passphrase, chosen by the adviser beforehand; the recovery code.
fn guarded(folder: &TempDir) -> (Desk, String) {
    let mut desk = tuesday(folder);
    let code = adviser(&mut desk, PASSPHRASE);
    desk.act(Gesture::NextPerson);
    assert_eq!(desk.page().id, "door");
    (desk, code)
}

fn group_of(desk: &Desk, name: &str) -> Option<String> {
    let journal = kit_of(desk);
    let id = journal.learner_named(name).unwrap().unwrap();
    journal.settings(Some(id)).unwrap().get(GROUP).cloned()
}

pub fn kit_of(desk: &Desk) -> &Journal {
    desk.kit().disk()
}

/// Closes with what is typed; whether the program ends.
fn closes(desk: &mut Desk, secret: &str) -> bool {
    if desk.page().id != "kiosk/close" {
        pick(desk, "door/close");
    }
    write(desk, "kiosk/secret", secret);
    desk.act(Gesture::Input(Input::Submit)).contains(&FaceEffect::Leave)
}

#[test]
fn it_begins_at_the_door_with_the_groups_name_and_every_way_out_leads_back_there() {
    let folder = TempDir::new().unwrap();
    let mut desk = tuesday(&folder);
    assert_eq!(desk.page().id, "door");
    assert!(said(&mut desk).contains("Groupe : Mardi matin"), "{}", said(&mut desk));
    assert!(desk.page().control(&Target::new("back")).is_none(), "nothing lies behind the door");
    back(&mut desk);
    assert_eq!(desk.page().id, "door");
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::Menu);
    assert!(desk.page().control(&Target::new("menu/stop")).is_none(), "to leave is to make room");
    assert_eq!([desk.act(Gesture::Input(Input::Pick(Target::new("menu/next-person"))))], [[FaceEffect::Clear]]);
    assert_eq!(desk.page().id, "door");
    // The home screen leads there too, and so does help.
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/home");
    assert_eq!(desk.act(Gesture::Input(Input::Pick(Target::new("home/leave")))), [FaceEffect::Clear]);
    assert_eq!(desk.page().id, "door");
    pick(&mut desk, "door/scammed");
    for _ in 0..2 {
        back(&mut desk);
    }
    assert_eq!(desk.page().id, "door");
    // Whoever is seated and wants the end makes room as well.
    come(&mut desk, "ro", 1);
    assert_eq!(desk.act(Gesture::Quit), [FaceEffect::Clear]);
    assert!(desk.page().id == "door" && !said(&mut desk).contains("Rosa"));
}

#[test]
fn a_module_to_its_end_leads_to_the_modules_and_not_out_of_the_kiosk() {
    let folder = TempDir::new().unwrap();
    // No command begins so; should one ever, it does not lead out either.
    let kit = kit(folder.path(), "fr", world());
    let module = tremplin::ids::ModuleId::new("email");
    let start = Start { module, group: Some(SafeText::show("Mardi")), diagnose: true, ..Start::default() };
    let (mut sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    assert!(first.is_empty());
    for msg in [Msg::Input(Input::Pick(Target::new("home/leave"))), Msg::Input(Input::Pick(Target::new("menu/stop"))), Msg::Quit] {
        let effects = sitting.update(msg, Duration::ZERO);
        assert!(!effects.contains(&Effect::Leave), "{effects:?}");
    }
}

#[test]
fn only_the_passphrase_or_the_recovery_code_closes_it() {
    let folder = TempDir::new().unwrap();
    let (mut desk, code) = guarded(&folder);
    pick(&mut desk, "door/close");
    let text = said(&mut desk);
    assert!(text.contains("Seule la personne qui anime") && text.contains("« Mardi matin »"), "{text}");
    for wrong in ["", "quatre mots", "0000-0000-0000-0000"] {
        assert!(!closes(&mut desk, wrong), "{wrong}");
        assert!(desk.page().notice.is_some() && desk.page().id == "kiosk/close");
        let held = desk.page().control(&Target::new("kiosk/secret")).unwrap().value.clone();
        assert!(held.is_none_or(|held| held.is_empty()), "it is typed again from the beginning");
    }
    back(&mut desk);
    assert_eq!(desk.page().id, "door");
    assert!(closes(&mut desk, &format!(" {PASSPHRASE} ")));
    let mut desk = tuesday(&folder);
    assert!(closes(&mut desk, &code.to_lowercase().replace('-', " ")));
    assert_eq!(kit_of(&desk).secret(Secret::PassphrasesInVain).unwrap(), None);
}

#[test]
fn wrong_passphrases_slow_down_as_at_the_advisers_door_and_are_the_same_count() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let (desk, _) = guarded(&folder);
    drop(desk);
    let mut desk = shared(folder.path(), &world, "Mardi matin", ("fr", "screen"));
    for _ in 0..5 {
        assert!(!closes(&mut desk, "autre chose"));
    }
    assert!(!closes(&mut desk, PASSPHRASE) && said(&mut desk).contains("Attendez encore 31 secondes"), "{}", said(&mut desk));
    back(&mut desk);
    // The adviser's own door waits too; and a new window.
    pick(&mut desk, "door/adviser");
    write(&mut desk, "adviser/passphrase", PASSPHRASE);
    submit(&mut desk);
    assert!(desk.page().id == "adviser/ask" && said(&mut desk).contains("Attendez encore"), "{}", said(&mut desk));
    drop(desk);
    let mut desk = shared(folder.path(), &world, "Mardi matin", ("fr", "screen"));
    assert!(!closes(&mut desk, PASSPHRASE));
    world.pass(Duration::from_secs(31));
    assert!(closes(&mut desk, PASSPHRASE), "{}", said(&mut desk));
}

#[test]
fn it_is_closed_while_another_window_has_the_advisers_room() {
    let folder = TempDir::new().unwrap();
    let (mut desk, _) = guarded(&folder);
    let mut other = tuesday(&folder);
    assert_eq!(crate::door::enter(&mut other, PASSPHRASE), "adviser/room");
    assert!(closes(&mut desk, PASSPHRASE));
}

#[test]
fn without_a_passphrase_it_says_so_and_asks_twice() {
    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(tuesday(&folder), (80, 24));
    assert!(screen.click_on("[ Fermer Tremplin ]"), "{}", screen.text());
    assert!(screen.shows("Aucune phrase"), "{}", screen.text());
    // A held Enter stays.
    screen.hold(KeyCode::Enter, 3000, 30);
    assert!(!screen.left());
    screen.scene().act(Gesture::Quit);
    screen.scene().act(Gesture::Quit);
    assert_eq!(screen.scene().page().id, "door", "wanting it twice is no answer");
    pick(screen.scene(), "door/close");
    pick(screen.scene(), "kiosk/leave");
    assert_eq!(screen.scene().page().id, "kiosk/twice");
    assert!(screen.scene().act(Gesture::Input(Input::Submit)).is_empty() && screen.scene().page().id == "door", "Enter stays");
    pick(screen.scene(), "door/close");
    pick(screen.scene(), "kiosk/choose");
    assert_eq!(screen.scene().page().id, "adviser/choose", "one is chosen from here");
    back(screen.scene());
    pick(screen.scene(), "door/close");
    pick(screen.scene(), "kiosk/leave");
    assert_eq!(screen.scene().act(Gesture::Input(Input::Pick(Target::new("kiosk/yes")))), [FaceEffect::Leave]);
}

#[test]
fn no_key_leads_out() {
    let folder = TempDir::new().unwrap();
    let (desk, _) = guarded(&folder);
    let mut screen = Scenario::new(desk, (80, 24));
    let ctrl = |screen: &mut Scenario<Desk>, c| {
        screen.wait(1000).event(&Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL)));
        screen.scene().page().id
    };
    assert_eq!(ctrl(&mut screen, 'c'), "kiosk/close", "it is asked");
    assert_eq!(ctrl(&mut screen, 'c'), "door");
    newcomer(screen.scene(), "Rosa", 1, None);
    screen.resize(80, 24);
    screen.key(KeyCode::F(1)).key(KeyCode::Enter);
    let page = screen.scene().page().id;
    assert_eq!(ctrl(&mut screen, 'c'), format!("menu/{page}"), "who means to copy is not sent away");
    screen.key(KeyCode::Esc);
    for c in 'a'..='z' {
        ctrl(&mut screen, c);
    }
    assert!(!screen.left() && !screen.deeds().contains(&Deed::Suspend), "{:?}", screen.deeds());
}

#[test]
fn larger_letters_are_the_terminals_own_keys_for_another_window_would_be_no_kiosk() {
    let folder = TempDir::new().unwrap();
    let kit = kit(folder.path(), "fr", world());
    let window = Window { step: Some(0), keys: None };
    let start = Start { group: Some(SafeText::show("Mardi")), window, ..Start::default() };
    let (sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/letters");
    assert!(desk.page().control(&Target::new("letters/2")).is_none());
    assert!(desk.act(Gesture::Input(Input::Pick(Target::new("letters/2")))).is_empty());
}

#[test]
fn an_answer_that_cannot_be_saved_shuts_nobody_in_and_opens_nothing() {
    let folder = TempDir::new().unwrap();
    let mut kit = kit(folder.path(), "fr", world());
    let start = Start { group: Some(SafeText::show("Mardi")), ..Start::default() };
    let (mut sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    tremplin::app::carry_out(&mut kit, &mut sitting, first);
    let mut act = |sitting: &mut Sitting, input: Input| {
        let effects = sitting.update(Msg::Input(input), Duration::ZERO);
        tremplin::app::carry_out(&mut kit, sitting, effects)
    };
    act(&mut sitting, Input::Pick(Target::new("door/try")));
    act(&mut sitting, Input::Submit);
    for name in ["desk/modules", "module/email", "unit/read", "form/no"] {
        act(&mut sitting, Input::Pick(Target::new(name)));
    }
    act(&mut sitting, Input::Submit);
    let refused = |sitting: &mut Sitting, input: Input| {
        let effects = sitting.update(Msg::Input(input), Duration::ZERO);
        let saves = effects.iter().any(|effect| matches!(effect, Effect::Save(save) if !save.records.is_empty()));
        let full = tremplin::error::Error::new(tremplin::error::Kind::Store, tremplin::words::msg("journal-not-saved"));
        sitting.update(Msg::NotSaved(full), Duration::ZERO);
        saves
    };
    for _ in 0..60 {
        let radio = sitting.page().controls().iter().find(|c| c.role == tremplin::activity::Role::Radio).map(|c| c.target.clone());
        if let Some(radio) = radio {
            act(&mut sitting, Input::Pick(radio));
            if refused(&mut sitting, Input::Submit) {
                break;
            }
        }
        act(&mut sitting, Input::Submit);
    }
    assert!(sitting.page().control(&Target::new("unsaved/leave")).is_some(), "{:?}", sitting.page().id);
    let effects = sitting.update(Msg::Input(Input::Pick(Target::new("unsaved/leave"))), Duration::ZERO);
    assert!(!effects.contains(&Effect::Leave) && effects.contains(&Effect::Clear), "{effects:?}");
    assert_eq!(sitting.page().id, "door");
    assert!(sitting.page().control(&Target::new("door/new")).is_some(), "and the door works");
}

#[test]
fn whoever_comes_joins_the_group_but_who_is_of_another() {
    let folder = TempDir::new().unwrap();
    let mut desk = shared(folder.path(), &world(), "Jeudi", ("fr", "screen"));
    newcomer(&mut desk, "Jeanne", 4, None);
    drop(desk);
    let mut journal = Journal::open(folder.path(), world()).unwrap();
    let old = journal.fresh_learner();
    let set = |key: &str, value: &str| Record::LearnerSet { key: key.to_owned(), value: value.to_owned() };
    journal.append(Some(old), &[Record::LearnerAdded { nickname: "Olive".to_owned() }, set("sign", "boat")], None).unwrap();
    journal.append(None, &[Record::MachineSet { key: "names-listed".to_owned(), value: "yes".to_owned() }], None).unwrap();
    journal.close().unwrap();
    // As another day's adviser types it.
    let mut desk = shared(folder.path(), &world(), "mardi MATIN", ("fr", "screen"));
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::NextPerson);
    drop(desk);
    let mut desk = tuesday(&folder);
    pick(&mut desk, "door/been");
    let list = said(&mut desk);
    assert!(list.find("Rosa").unwrap() < list.find("Olive").unwrap() && !list.contains("Jeanne"), "{list}");
    pick(&mut desk, "person/1");
    assert_eq!(group_of(&desk, "Olive").as_deref(), Some("Mardi matin"), "by name, and of no group: joins");
    desk.act(Gesture::NextPerson);
    pick(&mut desk, "door/been");
    pick(&mut desk, "list/letters");
    write(&mut desk, "door/letters", "jea");
    submit(&mut desk);
    pick(&mut desk, &format!("drawing/{}", tremplin::activity::DRAWINGS[4].id));
    submit(&mut desk);
    assert!(desk.page().seated);
    assert_eq!(group_of(&desk, "Jeanne").as_deref(), Some("Jeudi"), "hers stays hers");
    assert_eq!(group_of(&desk, "Rosa").as_deref(), Some("mardi MATIN"));
    // They can see it among what is kept of them.
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/mine");
    assert!(said(&mut desk).contains("Votre groupe : Jeudi"), "{}", said(&mut desk));
}

#[test]
fn a_guest_is_of_no_group_until_they_keep_what_they_did() {
    let folder = TempDir::new().unwrap();
    let mut desk = tuesday(&folder);
    pick(&mut desk, "door/try");
    submit(&mut desk);
    assert!(kit_of(&desk).learners().unwrap().is_empty() && kit_of(&desk).check().unwrap().events == 0);
    for name in ["desk/modules", "module/email", "unit/address", "form/no"] {
        pick(&mut desk, name);
    }
    desk.act(Gesture::Quit);
    assert_eq!(desk.page().id, "leave-or-keep", "asked before it is forgotten, here too");
    pick(&mut desk, "leave/keep");
    crate::door::introduced(&mut desk, "Rosa");
    assert_eq!(group_of(&desk, "Rosa").as_deref(), Some("Mardi matin"));
}

pub fn tell(desk: &mut Desk, lines: &str) -> String {
    let mut out = Vec::new();
    linear::run(desk, lines.as_bytes(), &mut out, None).unwrap();
    String::from_utf8(out).unwrap().replace('\u{a0}', " ")
}

#[test]
fn line_by_line_the_same_holds_and_the_end_of_the_input_is_always_the_end() {
    let folder = TempDir::new().unwrap();
    drop(guarded(&folder));
    let open = || shared(folder.path(), &world(), "Mardi matin", ("fr", "linear"));
    let text = tell(&mut open(), "q\nfaux\n\nq\n1\nRosa\n");
    assert!(text.contains("Groupe : Mardi matin") && text.contains("Fermer Tremplin ?") && !text.contains("À bientôt"), "{text}");
    // At the door: close, the passphrase as a line, answered by an empty one where it is asked by its number.
    let mut desk = open();
    let text = tell(&mut desk, &format!("q\n1\n{PASSPHRASE}\n\n1\n1\n1\n"));
    assert!(text.trim_end().ends_with("À bientôt."), "{text}");
    assert!(!text.contains(PASSPHRASE));
    // A thousand times the same line never ends it.
    for line in ["q\n", "0\n", "1\n", "b\n", "\n"] {
        let text = tell(&mut open(), &line.repeat(600));
        assert!(
            !text.contains("À bientôt"),
            "{line:?}: {}",
            text.chars().rev().take(600).collect::<String>().chars().rev().collect::<String>()
        );
    }
}

/// The real program: its exit code, what it said, and its talk.
fn tremplin(data: &TempDir, args: &[&str], input: &str) -> (i32, String, String) {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .args(["--lang", "fr", "--data"])
        .arg(data.path())
        .args(args)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), input.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

#[test]
fn the_command_refuses_what_makes_no_sense_and_ends_with_its_input() {
    let data = TempDir::new().unwrap();
    let long = "x".repeat(41);
    for args in [
        &["learn", "email", "--group", "Mardi"][..],
        &["learn", "--group", "Mardi", "--as", "Rosa"],
        &["learn", "--group", " "],
        &["learn", "--group", &long],
    ] {
        let (code, out, talk) = tremplin(&data, args, "");
        assert!(code == 2 && out.is_empty() && talk.contains("--group"), "{args:?}: {code} {talk}");
    }
    let (code, out, _) = tremplin(&data, &["learn", "--group", " Mardi  matin\u{1b}[31m "], "");
    assert!(code == 0 && out.contains("Groupe : Mardi matin") && !out.contains('\u{1b}'), "{code} {out}");
}

#[test]
fn pictures_of_a_machine_that_a_group_shares() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let group = if lang == "fr" { "Mardi matin" } else { "Tuesday morning" };
        let open = || shared(folder.path(), &world(), group, (lang, "screen"));
        let mut desk = open();
        let shows = |desk: &mut Desk, name: &str| picture(name, lang, &Scenario::new(desk, (80, 24)).text());
        shows(&mut desk, "kiosk-door");
        pick(&mut desk, "door/close");
        shows(&mut desk, "kiosk-sure");
        pick(&mut desk, "kiosk/leave");
        shows(&mut desk, "kiosk-twice");
        submit(&mut desk);
        adviser_in(&mut desk, lang);
        desk.act(Gesture::NextPerson);
        pick(&mut desk, "door/close");
        shows(&mut desk, "kiosk-close");
    }
}

/// Chooses the first passphrase, whatever the language.
fn adviser_in(desk: &mut Desk, lang: &str) {
    pick(desk, "door/adviser");
    write(desk, "adviser/passphrase", PASSPHRASE);
    write(desk, "adviser/again", PASSPHRASE);
    submit(desk);
    assert_eq!(desk.page().id, "adviser/recovery", "{lang}");
    submit(desk);
}

/// In every language and size, the new pages fit or scroll, and every button of theirs is reached by Tab.
#[test]
fn the_new_pages_are_whole_at_every_size_in_every_language() {
    for lang in I18n::languages().iter().map(|language| language.code) {
        for size in [(80, 24), (60, 20), (40, 14)] {
            let folder = TempDir::new().unwrap();
            let mut desk = shared(folder.path(), &world(), "Mardi matin à la médiathèque du quartier", (lang, "screen"));
            whole(&mut desk, size, lang);
            pick(&mut desk, "door/close");
            whole(&mut desk, size, lang);
            pick(&mut desk, "kiosk/leave");
            whole(&mut desk, size, lang);
            submit(&mut desk);
            adviser_in(&mut desk, lang);
            desk.act(Gesture::NextPerson);
            pick(&mut desk, "door/close");
            whole(&mut desk, size, lang);
        }
    }
}

/// Every control of the page has its place; at 80x24 all of it is seen at once.
fn whole(desk: &mut Desk, size: (u16, u16), lang: &str) {
    let page = desk.page();
    let screen = Scenario::new(desk, size);
    let drawn = screen.drawn().unwrap();
    for control in page.controls() {
        let name = control.target.as_str();
        let placed = |target: &Target| target.as_str() == name || target.as_str() == format!("foot/{name}");
        assert!(drawn.places.iter().any(|place| placed(&place.target)), "{} {lang} {size:?}: {name}", page.id);
    }
    assert!(size.0 < 80 || !(drawn.above || drawn.below), "{} {lang}\n{}", page.id, screen.text());
    assert!(drawn.window >= 4, "{} {lang} {size:?}", page.id);
}
