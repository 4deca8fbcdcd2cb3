//! The door: many people at one machine, one after the other. Who comes in, how quickly, what is seen of the one before.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::activity::{DRAWINGS, Input, Target};
use tremplin::app::{Desk, FaceEffect, Gesture, Scene};
use tremplin::clock::Still;
use tremplin::journal::Journal;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::record::Record;
use tremplin::screen::Scenario;

use crate::room::{pick, said};
use crate::way::{kit, languages, world};

/// The kit as it stands on a table: the home screen, nobody seated.
fn at_home(folder: &Path, world: &Rc<Still>, face: &'static str) -> Desk {
    let kit = kit(folder, "fr", Rc::clone(world) as Rc<dyn tremplin::clock::World>);
    let (sitting, first) = Sitting::new(Start::default(), "fr", languages(), kit.kept_settings(), face);
    Desk::new(kit, sitting, first).0
}

pub fn at_door(folder: &Path, world: &Rc<Still>) -> Desk {
    let mut desk = at_home(folder, world, "screen");
    pick(&mut desk, "home/learn");
    desk
}

pub fn submit(desk: &mut Desk) {
    desk.act(Gesture::Input(Input::Submit));
}

pub fn write(desk: &mut Desk, target: &str, text: &str) {
    assert!(desk.page().control(&Target::new(target)).is_some(), "{target} is not on {}", desk.page().id);
    desk.act(Gesture::Input(Input::Type(Target::new(target), text.to_owned())));
}

/// What a guest answers who keeps the sitting: the name, the boat, the notice, nothing of languages, no code.
pub fn introduced(desk: &mut Desk, name: &str) {
    write(desk, "who/name", name);
    submit(desk);
    pick(desk, "drawing/boat");
    submit(desk);
    submit(desk);
    pick(desk, "best/untold");
    pick(desk, "door/no-code");
}

fn drawing(place: u8) -> String {
    format!("drawing/{}", DRAWINGS[usize::from(place)].id)
}

/// Somebody new, with a picture code or without.
pub fn newcomer(desk: &mut Desk, name: &str, sign: u8, code: Option<[u8; 3]>) {
    pick(desk, "door/new");
    write(desk, "who/name", name);
    submit(desk);
    pick(desk, &drawing(sign));
    submit(desk);
    submit(desk);
    pick(desk, "best/untold");
    match code {
        None => pick(desk, "door/no-code"),
        Some(code) => {
            pick(desk, "door/code");
            pictures(desk, code);
        }
    }
    assert!(desk.page().seated, "{}", desk.page().id);
}

fn pictures(desk: &mut Desk, code: [u8; 3]) {
    for place in code {
        pick(desk, &drawing(place));
    }
    submit(desk);
}

/// By the first letters and the drawing; the page that follows.
pub fn come(desk: &mut Desk, letters: &str, sign: u8) -> String {
    pick(desk, "door/been");
    write(desk, "door/letters", letters);
    submit(desk);
    pick(desk, &drawing(sign));
    submit(desk);
    desk.page().id
}

#[test]
fn twelve_people_sign_in_one_after_the_other_in_less_than_five_minutes() {
    let folder = TempDir::new().unwrap();
    let names = ["Anémone", "Basile", "Cyprès", "Dahlia", "Églantine", "Fougère", "Genêt", "Houx", "Iris", "Jonquille", "Lilas", "Mûrier"];
    let code = |at: usize| -> [u8; 3] { [at % 9, (at + 2) % 9, (at + 5) % 9].map(|place| u8::try_from(place).unwrap()) };
    {
        let mut desk = at_door(folder.path(), &world());
        for (at, name) in names.iter().enumerate() {
            // Two thirds have a code.
            newcomer(&mut desk, name, u8::try_from(at % 9).unwrap(), (at % 3 != 0).then(|| code(at)));
            desk.act(Gesture::NextPerson);
        }
    }
    let mut screen = Scenario::new(at_door(folder.path(), &world()), (80, 24));
    let mut keys = 0;
    for (at, name) in names.iter().enumerate() {
        let mut press = |screen: &mut Scenario<Desk>, key: KeyCode| {
            screen.key(key);
            keys += 1;
        };
        let digit = |place: u8| KeyCode::Char(char::from(b'1' + place));
        press(&mut screen, KeyCode::Char('2'));
        for letter in name.chars().take(2) {
            press(&mut screen, KeyCode::Char(letter.to_lowercase().next().unwrap()));
        }
        press(&mut screen, KeyCode::Enter);
        press(&mut screen, digit(u8::try_from(at % 9).unwrap()));
        press(&mut screen, KeyCode::Enter);
        if at % 3 != 0 {
            for place in code(at) {
                press(&mut screen, digit(place));
            }
            press(&mut screen, KeyCode::Enter);
        }
        assert!(screen.scene().page().seated, "{name}: {}", screen.text());
        press(&mut screen, KeyCode::F(10));
        assert_eq!(screen.scene().page().id, "door");
    }
    // At two keys a second, five minutes are six hundred keys; told in the README.
    assert_eq!(keys, 116);
}

#[test]
fn somebody_unknown_and_somebody_mistaken_meet_the_same_pages() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, Some([2, 6, 0]));
    desk.act(Gesture::NextPerson);
    let mut seen = Vec::new();
    for (letters, sign) in [("ro", 1), ("zz", 1), ("ro", 5)] {
        let mut pages = vec![come(&mut desk, letters, sign), said(&mut desk)];
        pictures(&mut desk, [2, 0, 6]);
        pages.extend([desk.page().id, said(&mut desk)]);
        seen.push(pages);
        desk.act(Gesture::Input(Input::Back));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
    assert!(seen[0][3].contains("pas les bonnes images"), "{}", seen[0][3]);
    assert_eq!(come(&mut desk, "ro", 1), "door/code");
    pictures(&mut desk, [2, 6, 0]);
    assert!(desk.page().seated);
}

#[test]
fn wrong_codes_slow_down_even_after_a_restart_and_never_lock() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = at_door(folder.path(), &world);
    newcomer(&mut desk, "Rosa", 1, Some([2, 6, 0]));
    desk.act(Gesture::NextPerson);
    come(&mut desk, "ro", 1);
    for _ in 0..5 {
        pictures(&mut desk, [0, 1, 2]);
    }
    drop(desk.into_kit());
    let mut desk = at_door(folder.path(), &world);
    come(&mut desk, "ro", 1);
    pictures(&mut desk, [2, 6, 0]);
    assert!(!desk.page().seated && said(&mut desk).contains("Attendez encore 31 secondes"), "{}", said(&mut desk));
    world.pass(Duration::from_secs(31));
    pictures(&mut desk, [2, 6, 0]);
    assert!(desk.page().seated, "the right one opens once the wait is over");
    let kit = desk.into_kit();
    assert_eq!(kit.disk().secret(tremplin::journal::Secret::CodesInVain).unwrap(), None);
}

#[test]
fn a_code_is_kept_as_a_hash_and_in_no_event() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, Some([2, 6, 0]));
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("rosa").unwrap().unwrap();
    assert!(kit.disk().code_of(rosa).unwrap().unwrap().starts_with("$argon2id$"));
    let events = kit.disk().events_of(rosa).unwrap();
    assert!(events.iter().all(|event| !event.body.to_string().contains("argon2")));
    let set: Vec<_> = events.iter().filter(|event| event.kind == "learner-set").map(|event| event.body["key"].clone()).collect();
    assert!(set.contains(&"sign".into()) && set.contains(&"notice-version".into()), "{set:?}");
}

#[test]
fn the_list_of_names_is_shown_only_where_the_adviser_lets_it_be() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::NextPerson);
    pick(&mut desk, "door/been");
    assert_eq!(desk.page().id, "door/letters");
    drop(desk.into_kit());
    let mut journal = Journal::open(folder.path(), world()).unwrap();
    journal.append(None, &[Record::MachineSet { key: "names-listed".to_owned(), value: "yes".to_owned() }], None).unwrap();
    journal.close().unwrap();
    let mut desk = at_door(folder.path(), &world());
    pick(&mut desk, "door/been");
    assert!(said(&mut desk).contains("Rosa : bateau"), "{}", said(&mut desk));
    pick(&mut desk, "person/0");
    assert!(desk.page().seated);
}

#[test]
fn a_nickname_that_says_too_much_is_asked_about_once_and_a_taken_one_refused() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    for name in ["rosa@poste.example", "06 39 98 41 07"] {
        pick(&mut desk, "door/new");
        write(&mut desk, "who/name", name);
        submit(&mut desk);
        assert!(said(&mut desk).contains("Un surnom suffit ici"), "{name}");
        desk.act(Gesture::Input(Input::Back));
    }
    newcomer(&mut desk, "Rosa 75", 1, None);
    desk.act(Gesture::NextPerson);
    pick(&mut desk, "door/new");
    assert_eq!(desk.page().controls().iter().filter(|c| c.target.as_str().starts_with("door-name/")).count(), 3);
    write(&mut desk, "who/name", "rosa 75");
    submit(&mut desk);
    assert!(desk.page().notice.is_some() && desk.page().id == "door/name");
}

#[test]
fn after_ten_minutes_the_next_key_asks_who_is_there_and_does_nothing_else() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = at_door(folder.path(), &world);
    newcomer(&mut desk, "Rosa", 1, None);
    let events = |desk: Desk| {
        let kit = desk.into_kit();
        kit.disk().check().unwrap().events
    };
    world.pass(Duration::from_mins(9));
    assert!(!desk.stir(), "nine minutes are nothing");
    let page = desk.page().id;
    let mut screen = Scenario::new(desk, (80, 24));
    world.pass(Duration::from_mins(10));
    screen.key(KeyCode::Char('1'));
    assert!(screen.shows("Êtes-vous toujours Rosa"), "{}", screen.text());
    screen.key(KeyCode::Enter);
    assert!(screen.shows("Êtes-vous toujours Rosa"), "nothing is chosen beforehand: {}", screen.text());
    screen.key(KeyCode::Char('1'));
    assert_eq!(screen.scene().page().id, page, "yes: where one was");
    world.pass(Duration::from_mins(10));
    screen.key(KeyCode::Down);
    screen.key(KeyCode::Char('2'));
    assert_eq!(screen.scene().page().id, "door", "no: the door");
    assert!(!screen.shows("Rosa"));
    drop(screen);
    let desk = at_door(folder.path(), &world);
    assert_eq!(events(desk), 4, "her name, her drawing, what she was told, her language: no more");
}

#[test]
fn nobody_is_asked_who_they_are_at_the_door() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = at_door(folder.path(), &world);
    world.pass(Duration::from_hours(3));
    assert!(!desk.stir());
}

#[test]
fn the_next_person_finds_neither_name_nor_language_nor_colours_of_the_one_before() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    pick(&mut desk, "language/en");
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    pick(&mut desk, "theme/contrast");
    assert_eq!(desk.settings().theme, tremplin::app::Theme::Contrast);
    assert_eq!(desk.act(Gesture::NextPerson), [FaceEffect::Clear]);
    assert_eq!(desk.settings().theme, tremplin::app::Theme::Own);
    assert!(said(&mut desk).contains("Qui est là"));
    come(&mut desk, "ro", 1);
    assert!(desk.page().seated && desk.settings().theme == tremplin::app::Theme::Contrast);
    let menu = desk.act(Gesture::Menu);
    assert!(menu.is_empty() && said(&mut desk).contains("Next person"), "her language comes back with her: {}", said(&mut desk));
}

#[test]
fn a_guest_who_did_something_is_asked_before_it_is_forgotten() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    pick(&mut desk, "door/try");
    submit(&mut desk);
    desk.act(Gesture::NextPerson);
    assert_eq!(desk.page().id, "door", "nothing was done: nothing is asked");
    pick(&mut desk, "door/try");
    submit(&mut desk);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/modules");
    pick(&mut desk, "module/email");
    pick(&mut desk, "unit/address");
    pick(&mut desk, "form/no");
    desk.act(Gesture::NextPerson);
    assert_eq!(desk.page().id, "leave-or-keep");
    pick(&mut desk, "leave/keep");
    write(&mut desk, "who/name", "Rosa");
    submit(&mut desk);
    pick(&mut desk, &drawing(3));
    submit(&mut desk);
    submit(&mut desk);
    pick(&mut desk, "best/untold");
    pick(&mut desk, "door/no-code");
    assert!(desk.page().seated && desk.page().kept && desk.page().id.starts_with("lesson/"), "{}", desk.page().id);
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("Rosa").unwrap().unwrap();
    assert!(kit.disk().events_of(rosa).unwrap().iter().any(|event| event.kind == "form-refused"));
}

/// Opens the adviser's room for the first time; the recovery code.
pub fn adviser(desk: &mut Desk, passphrase: &str) -> String {
    pick(desk, "door/adviser");
    write(desk, "adviser/passphrase", passphrase);
    write(desk, "adviser/again", passphrase);
    submit(desk);
    assert_eq!(desk.page().id, "adviser/recovery", "{:?}", desk.page().notice);
    let code = said(desk).lines().find(|line| line.trim().len() == 19 && line.matches('-').count() == 3).unwrap().trim().to_owned();
    submit(desk);
    assert_eq!(desk.page().id, "adviser/room");
    code
}

pub fn enter(desk: &mut Desk, passphrase: &str) -> String {
    pick(desk, "door/adviser");
    if desk.page().id == "adviser/ask" {
        write(desk, "adviser/passphrase", passphrase);
        submit(desk);
    }
    desk.page().id
}

#[test]
fn the_advisers_role_guards_settings_resets_codes_and_closes_at_the_next_person() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, Some([2, 6, 0]));
    desk.act(Gesture::NextPerson);
    let code = adviser(&mut desk, "quatre mots bien ensemble");
    pick(&mut desk, "adviser/people");
    pick(&mut desk, "person/0");
    pick(&mut desk, "person/reset");
    submit(&mut desk);
    assert!(said(&mut desk).contains("C'est fait"), "two keys: {}", said(&mut desk));
    desk.act(Gesture::Input(Input::Back));
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "adviser/rules");
    pick(&mut desk, "codes/off");
    submit(&mut desk);
    desk.act(Gesture::NextPerson);
    assert!(come(&mut desk, "ro", 1) != "door/code" && desk.page().seated, "no pictures are asked for any more");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    assert!(desk.page().control(&Target::new("country/AT")).is_none(), "the country is the adviser's");
    desk.act(Gesture::NextPerson);
    assert_eq!(enter(&mut desk, "quelque chose d'autre"), "adviser/ask");
    assert!(desk.page().notice.is_some());
    desk.act(Gesture::Input(Input::Back));
    assert_eq!(enter(&mut desk, " quatre mots bien ensemble "), "adviser/room");
    pick(&mut desk, "adviser/close");
    // Forgotten: by the code, as people copy it.
    pick(&mut desk, "door/adviser");
    pick(&mut desk, "adviser/lost");
    write(&mut desk, "adviser/recovery", &code.to_lowercase().replace('-', " "));
    submit(&mut desk);
    assert_eq!(desk.page().id, "adviser/choose");
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("Rosa").unwrap().unwrap();
    assert!(kit.disk().events_of(rosa).unwrap().iter().any(|event| event.kind == "code-reset"));
    assert!(kit.disk().code_of(rosa).unwrap().is_none());
}

#[test]
fn one_window_at_a_time_has_the_role_and_one_that_is_gone_frees_it() {
    let folder = TempDir::new().unwrap();
    let (mut one, mut two) = (at_door(folder.path(), &world()), at_door(folder.path(), &world()));
    adviser(&mut one, "quatre mots bien ensemble");
    pick(&mut two, "door/adviser");
    assert_eq!(two.page().id, "adviser/busy");
    two.act(Gesture::Input(Input::Back));
    drop(one);
    assert_eq!(enter(&mut two, "quatre mots bien ensemble"), "adviser/room");
}

#[test]
fn a_short_or_mistyped_passphrase_is_not_taken() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    pick(&mut desk, "door/adviser");
    for (first, second) in [("court", "court"), ("une phrase bien longue", "une phrase bien longe")] {
        write(&mut desk, "adviser/passphrase", first);
        write(&mut desk, "adviser/again", second);
        submit(&mut desk);
        assert!(desk.page().id == "adviser/choose" && desk.page().notice.is_some());
    }
    assert!(!desk.into_kit().is_guarded());
}

/// Somebody new who understands Slovene best, and would rather listen.
fn slovene(desk: &mut Desk) {
    pick(desk, "door/new");
    write(desk, "who/name", "Breza");
    submit(desk);
    pick(desk, &drawing(2));
    submit(desk);
    submit(desk);
    pick(desk, "best/sl");
    pick(desk, "reads/not");
    pick(desk, "door/no-code");
}

#[test]
fn lessons_are_in_the_language_understood_best_and_the_other_or_both_a_key_away() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    slovene(&mut desk);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/modules");
    let list = said(&mut desk);
    let (own, others) = list.split_once("En Français").expect(&list);
    assert!(own.to_lowercase().contains("prevar"), "{own}");
    assert!(others.contains("courrier électronique"), "{others}");
    pick(&mut desk, "module/scams");
    pick(&mut desk, "unit/parcel-sms");
    if desk.page().control(&Target::new("form/no")).is_some() {
        pick(&mut desk, "form/no");
    }
    submit(&mut desk);
    let page = desk.page().id;
    let [sl, fr, both] = [(); 3].map(|()| {
        let text = said(&mut desk);
        assert_eq!(desk.page().id, page, "the place is kept");
        desk.act(Gesture::OtherLanguage);
        text
    });
    assert!(fr.contains("Quand vous attendez un colis") && !sl.contains("Quand vous attendez"), "{sl}\n{fr}");
    let question = sl.lines().find(|line| line.contains("paket")).expect(&sl);
    assert!(both.contains(question) && both.contains("Quand vous attendez un colis"), "{both}");
    assert!(!fr.contains(question), "{fr}");
    assert_eq!(said(&mut desk), sl, "and back");
    pick(&mut desk, "option/sms");
    submit(&mut desk);
    let kit = desk.into_kit();
    let breza = kit.disk().learner_named("Breza").unwrap().unwrap();
    let kept = kit.disk().settings(Some(breza)).unwrap();
    assert_eq!([&kept["lang"], &kept["lesson-lang"], &kept["reading"], &kept["voice"]], ["fr", "sl", "rather-not", "always"]);
    let attempts: Vec<_> = kit.disk().events_of(breza).unwrap().into_iter().filter(|event| event.kind == "attempt").collect();
    assert!(attempts.iter().all(|event| event.body["lang"] == "sl"));
}

#[test]
fn the_adviser_may_fix_the_language_of_buttons_and_lessons_stay_free() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    adviser(&mut desk, "quatre mots bien ensemble");
    pick(&mut desk, "adviser/rules");
    pick(&mut desk, "interface-lock/fr");
    desk.act(Gesture::NextPerson);
    assert!(desk.page().control(&Target::new("language/en")).is_none());
    slovene(&mut desk);
    pick(&mut desk, "desk/modules");
    assert!(said(&mut desk).to_lowercase().contains("prevar"), "{}", said(&mut desk));
    assert!(said(&mut desk).contains("menu"));
}

#[test]
fn wide_lines_are_remembered_with_the_person() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, None);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    assert!(!desk.settings().double);
    pick(&mut desk, "spacing/double");
    assert!(desk.settings().double);
    desk.act(Gesture::NextPerson);
    assert!(!desk.settings().double);
    come(&mut desk, "ro", 1);
    assert!(desk.settings().double);
}
