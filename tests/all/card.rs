//! The card: made here, typed there, and what an adviser makes of it.

use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Desk, Gesture, Scene, prints};
use tremplin::clock::{Still, World};
use tremplin::ids::{LearnerId, TryId};
use tremplin::journal::Journal;
use tremplin::learn::card;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::linear;
use tremplin::record::{Record, Said};
use tremplin::screen::Scenario;

use crate::door::{adviser, at_door, enter, introduced, newcomer, submit, write};
use crate::room::{mute_press, pick, said};
use crate::screens::picture;
use crate::way::{desk, kit, languages, start, whole, world};

pub const PASSPHRASE: &str = "quatre mots bien ensemble";

/// The clock of another machine, on which other ids are drawn.
pub fn another() -> Rc<Still> {
    let world = world();
    world.random(&mut [0; 999]);
    world
}

fn journal(folder: &Path) -> Journal {
    Journal::open(folder, world()).unwrap()
}

fn named(folder: &Path, nickname: &str) -> Option<LearnerId> {
    journal(folder).learner_named(nickname).unwrap()
}

/// Somebody who did all of `first-steps` here and began `scams`; their card.
pub fn somebody(folder: &Path, nickname: &str) -> String {
    newcomer(&mut at_door(folder, &world()), nickname, 2, None);
    let mut journal = journal(folder);
    let id = journal.learner_named(nickname).unwrap().unwrap();
    let of_try = TryId::from_uuid(uuid::Uuid::from_u128(9));
    for (name, all) in [("first-steps", true), ("scams", false)] {
        let (module, units) = whole(name, "fr");
        let units = units.iter().take(if all { units.len() } else { 1 });
        let done = units.map(|unit| Record::UnitDone { of_try, module: module.id.clone(), unit: unit.id.clone() });
        journal.append(Some(id), &done.collect::<Vec<_>>(), None).unwrap();
    }
    journal.close().unwrap();
    let kit = kit(folder, "fr", world());
    card::written(&kit.card_of(id).unwrap().card)
}

/// Somebody new who types that card at the door.
pub fn brings(desk: &mut Desk, nickname: &str, code: &str) {
    pick(desk, "door/new");
    pick(desk, "door/card");
    write(desk, "card/code", code);
    submit(desk);
    assert_eq!(desk.page().id, "card/told", "{:?}", desk.page().notice);
    submit(desk);
    assert_eq!(desk.page().id, "door/name");
    write(desk, "who/name", nickname);
    submit(desk);
    pick(desk, "drawing/boat");
    submit(desk);
    submit(desk);
    pick(desk, "best/untold");
    pick(desk, "door/no-code");
    assert!(desk.page().seated, "{}", desk.page().id);
}

/// What a merge will do: everything of that person comes to the other folder.
fn arrives(from: &Path, to: &Path, nickname: &str) {
    let (from, mut to) = (journal(from), journal(to));
    let id = from.learner_named(nickname).unwrap().unwrap();
    to.adopt(&from, id).unwrap();
}

fn joins(desk: &mut Desk) -> String {
    if enter(desk, PASSPHRASE) == "adviser/choose" {
        desk.act(Gesture::Input(Input::Back));
        adviser(desk, PASSPHRASE);
    }
    pick(desk, "adviser/joins");
    said(desk)
}

#[test]
fn a_card_typed_at_the_door_opens_what_it_says_and_gives_nothing() {
    let (there, here) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let code = somebody(there.path(), "Rosa");
    let mut desk = at_door(here.path(), &another());
    pick(&mut desk, "door/new");
    pick(&mut desk, "door/card");
    // One sign of the second group is wrong: it is told where, nothing is lost of what was typed.
    let wrong: String = code.char_indices().map(|(at, c)| if at == 6 { if c == 'Z' { 'Y' } else { 'Z' } } else { c }).collect();
    write(&mut desk, "card/code", &wrong);
    submit(&mut desk);
    assert!(said(&mut desk).contains("groupe 2") && desk.page().id == "card/type", "{}", said(&mut desk));
    desk.act(Gesture::Input(Input::Back));
    desk.act(Gesture::Input(Input::Back));
    brings(&mut desk, "Lina", &code.to_lowercase().replace('-', " "));
    // What is done elsewhere is not proposed as new on one's own page.
    assert!(desk.page().id == "desk" && !said(&mut desk).contains("Premiers pas"), "{}", said(&mut desk));
    pick(&mut desk, "desk/modules");
    let page = said(&mut desk);
    assert!(page.contains("Dit par la carte : terminé") && page.contains("Dit par la carte : commencé"), "{page}");
    // Whoever did it elsewhere is not measured as a beginner, and enters where they like.
    pick(&mut desk, "module/first-steps");
    assert!(said(&mut desk).contains("Dit par la carte : terminé"));
    pick(&mut desk, &format!("unit/{}", whole("first-steps", "fr").1.last().unwrap().id));
    assert!(desk.page().id.starts_with("lesson/first-steps/"), "{}", desk.page().id);
    // One's own card goes on saying it, as another's word.
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/card");
    assert!(said(&mut desk).contains("terminé, dit par une autre carte"), "{}", said(&mut desk));
    drop(desk);
    let (journal, lina) = (journal(here.path()), named(here.path(), "Lina").unwrap());
    assert!(journal.badges(lina).unwrap().is_empty());
    assert!(journal.standings(lina).unwrap().iter().all(|standing| standing.done.is_none() && standing.mastered.is_none()));
    let claims = journal.cards(lina).unwrap();
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0].modules.values().copied().collect::<Vec<_>>(), [Said::Done, Said::Begun]);
}

#[test]
fn an_adviser_confirms_that_two_are_one() {
    let (there, here) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let code = somebody(there.path(), "Rosa");
    let mut desk = at_door(here.path(), &another());
    brings(&mut desk, "Lina", &code);
    desk.act(Gesture::NextPerson);
    assert!(joins(&mut desk).contains("Rien à confirmer"), "{}", said(&mut desk));
    arrives(there.path(), here.path(), "Rosa");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "adviser/joins");
    assert!(said(&mut desk).contains("Lina et Rosa"), "{}", said(&mut desk));
    pick(&mut desk, "join/0");
    let page = said(&mut desk);
    assert!(page.contains("« Lina » a tapé la carte de « Rosa »") && page.contains("bateau"), "{page}");
    submit(&mut desk);
    assert!(
        said(&mut desk).contains("une seule personne, « Rosa »") && said(&mut desk).contains("Rien à confirmer"),
        "{}",
        said(&mut desk)
    );
    drop(desk);
    let journal = journal(here.path());
    let people: Vec<String> = journal.learners().unwrap().into_iter().map(|one| one.nickname).collect();
    assert_eq!(people, ["Rosa"]);
    let rosa = journal.learner_named("Lina").unwrap().unwrap();
    assert_eq!(Some(rosa), journal.learner_named("Rosa").unwrap());
    assert!(journal.standings(rosa).unwrap().iter().any(|standing| standing.done.is_some()));
    assert_eq!(journal.cards(rosa).unwrap().len(), 1);
    let joined: Vec<_> = journal.events_of(rosa).unwrap().into_iter().filter(|event| event.kind == "learner-joined").collect();
    assert_eq!(joined.len(), 1);
    assert_ne!(joined[0].learner, Some(rosa));
    assert!(journal.check().unwrap().is_sound());
}

#[test]
fn an_adviser_says_that_they_are_two_and_is_not_asked_again() {
    let folder = TempDir::new().unwrap();
    let code = somebody(folder.path(), "Rosa");
    let mut desk = at_door(folder.path(), &another());
    // On the machine where she is known, nothing at the door tells so.
    brings(&mut desk, "Lina", &code);
    desk.act(Gesture::NextPerson);
    assert!(joins(&mut desk).contains("Lina et Rosa"));
    pick(&mut desk, "join/0");
    pick(&mut desk, "joins/refuse");
    assert!(said(&mut desk).contains("ce sont deux personnes") && said(&mut desk).contains("Rien à confirmer"), "{}", said(&mut desk));
    drop(desk);
    let mut desk = at_door(folder.path(), &world());
    assert!(joins(&mut desk).contains("Rien à confirmer"));
    let journal = journal(folder.path());
    assert_eq!(journal.learners().unwrap().len(), 2);
    // Nothing in what is kept of the one names the other.
    let (rosa, lina) = (named(folder.path(), "Rosa").unwrap(), named(folder.path(), "Lina").unwrap());
    for event in journal.events_of(lina).unwrap() {
        assert!(!event.body.to_string().contains(&rosa.to_string()), "{event:?}");
    }
}

#[test]
fn joins_are_the_advisers() {
    let folder = TempDir::new().unwrap();
    let mut desk = at_door(folder.path(), &world());
    adviser(&mut desk, PASSPHRASE);
    pick(&mut desk, "adviser/joins");
    desk.act(Gesture::NextPerson);
    newcomer(&mut desk, "Rosa", 1, None);
    assert!(desk.into_kit().needs_role().is_err());
}

#[test]
fn the_card_is_taken_away_and_bears_no_word_of_a_person() {
    let folder = TempDir::new().unwrap();
    let code = somebody(folder.path(), "Mirabelle");
    let id = named(folder.path(), "Mirabelle").unwrap();
    let mut kit = kit(folder.path(), "fr", world());
    kit.press = Some(mute_press());
    let mut desk = desk(kit, Start { module: None, ..start("email", None, "Mirabelle") });
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/card");
    let page = said(&mut desk);
    assert!(page.replace([' ', '–', '\n'], "").contains(&code.replace('-', "")), "{page}");
    pick(&mut desk, "card/by-hand");
    assert_eq!(desk.page().parts.len(), 2, "one line");
    assert!(said(&mut desk).contains(&format!("Carte Tremplin : {code}")), "{}", said(&mut desk));
    submit(&mut desk);
    pick(&mut desk, "card/print");
    let printed = prints(folder.path()).unwrap();
    assert_eq!(printed.iter().map(|print| print.name.as_str()).collect::<Vec<_>>(), ["2026-11-22-card-tremplin-1.html"]);
    let page = std::fs::read_to_string(folder.path().join("prints").join(&printed[0].name)).unwrap();
    assert!(
        page.contains(&code.replace('-', " ")) && page.contains("terminé") && page.replace('\u{a0}', " ").contains("22 novembre 2026"),
        "{page}"
    );
    for told in [page, code] {
        assert!(!told.contains("Mirabelle") && !told.contains(&id.to_string()), "{told}");
        assert!(!told.to_lowercase().contains(id.uuid().simple().to_string().get(..8).unwrap()), "{told}");
    }
    desk.act(Gesture::Input(Input::Back));
    assert_eq!(desk.page().id, "desk");
}

#[test]
fn a_card_is_typed_as_a_line_and_read_sign_by_sign() {
    let (there, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let code = somebody(there.path(), "Rosa");
    let mut desk = desk(kit(folder.path(), "fr", another()), Start { module: None, ..start("email", None, "Lina") });
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/card");
    pick(&mut desk, "card/type");
    let mut out = Vec::new();
    linear::run(&mut desk, format!("265U\n{code}\n\n").as_bytes(), &mut out, None).unwrap();
    let out = String::from_utf8(out).unwrap().replace('\u{a0}', " ");
    assert!(out.contains("Il n'y a pas de U") && out.contains("Ce que dit cette carte"), "{out}");
    assert_eq!(desk.page().id, "card", "{out}");
    assert!(out.contains("terminé, dit par une autre carte"), "{out}");
}

#[test]
fn a_guest_takes_a_card_home_and_a_claim_is_kept_with_the_sitting() {
    let (there, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let code = somebody(there.path(), "Rosa");
    let mut desk = at_door(folder.path(), &another());
    pick(&mut desk, "door/try");
    submit(&mut desk);
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/card");
    pick(&mut desk, "card/type");
    write(&mut desk, "card/code", &code);
    submit(&mut desk);
    submit(&mut desk);
    assert_eq!(desk.page().id, "card");
    desk.act(Gesture::Input(Input::Back));
    pick(&mut desk, "desk/modules");
    assert!(said(&mut desk).contains("Dit par la carte"), "{}", said(&mut desk));
    desk.act(Gesture::NextPerson);
    pick(&mut desk, "leave/keep");
    introduced(&mut desk, "Lina");
    let lina = named(folder.path(), "Lina").unwrap();
    assert_eq!(journal(folder.path()).cards(lina).unwrap().len(), 1);
}

#[test]
fn the_command_hands_out_a_card() {
    let folder = TempDir::new().unwrap();
    let code = somebody(folder.path(), "Rosa");
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tremplin"));
        let out =
            command.env_clear().env("LANG", "fr_FR.UTF-8").arg("--data").arg(folder.path()).args(["learner", "card"]).args(args).output();
        let out = out.unwrap();
        (out.status.code().unwrap(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let (status, out, err) = run(&["rosa"]);
    assert_eq!((status, out.as_str()), (0, format!("{code}\n").as_str()), "{err}");
    assert!(err.contains("badge"), "{err}");
    let (_, out, _) = run(&["Rosa", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["card"], &json["modules"]["first-steps"]), (&code.as_str().into(), &"done".into()));
    let (_, out, _) = run(&["Rosa", "--format", "html"]);
    assert!(out.contains("class=\"card code\"") && !out.contains("Rosa"), "{out}");
    let (status, out, err) = run(&["Nobody"]);
    assert!(status == 2 && out.is_empty() && !err.is_empty(), "{status} {err}");
    // Once there is a passphrase, it is asked for.
    adviser(&mut at_door(folder.path(), &world()), PASSPHRASE);
    assert_ne!(run(&["Rosa"]).0, 0);
    let file = folder.path().join("secret.txt");
    std::fs::write(&file, format!("{PASSPHRASE}\n")).unwrap();
    let (status, out, err) = run(&["Rosa", "--passphrase-file", file.to_str().unwrap()]);
    assert_eq!((status, out), (0, format!("{code}\n")), "{err}");
}

#[test]
fn pictures_of_the_card_and_of_joins() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let code = somebody(folder.path(), "Rosa");
        let mut desk = at_door(folder.path(), &another());
        brings(&mut desk, "Lina", &code);
        desk.act(Gesture::NextPerson);
        adviser(&mut desk, PASSPHRASE);
        drop(desk);
        let other = another();
        other.random(&mut [0; 999]);
        let kit = kit(folder.path(), lang, other);
        let start = Start { learn: true, language_known: true, ..Start::default() };
        let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), "screen");
        let mut desk = Desk::new(kit, sitting, first).0;
        let see = |desk: &mut Desk, name: &str, target: &str| {
            if target == "submit" {
                submit(desk);
            } else {
                pick(desk, target);
            }
            picture(name, lang, &Scenario::new(desk, (80, 24)).text());
        };
        newcomer(&mut desk, "Odile", 3, None);
        desk.act(Gesture::Menu);
        see(&mut desk, "card-empty", "menu/card");
        see(&mut desk, "card-type", "card/type");
        write(&mut desk, "card/code", &code);
        see(&mut desk, "card-told", "submit");
        see(&mut desk, "card-mine", "submit");
        see(&mut desk, "card-by-hand", "card/by-hand");
        desk.act(Gesture::NextPerson);
        pick(&mut desk, "door/adviser");
        write(&mut desk, "adviser/passphrase", PASSPHRASE);
        see(&mut desk, "adviser-room", "submit");
        see(&mut desk, "adviser-joins", "adviser/joins");
        see(&mut desk, "adviser-join", "join/0");
    }
}

#[test]
fn the_pages_fit_small_windows() {
    for size in [(60, 20), (40, 14)] {
        let folder = TempDir::new().unwrap();
        let code = somebody(folder.path(), "Rosa");
        let mut desk = at_door(folder.path(), &another());
        brings(&mut desk, "Lina", &code);
        desk.act(Gesture::Menu);
        pick(&mut desk, "menu/card");
        let screen = Scenario::new(desk, size);
        let signs = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let card = card::groups(&kit(folder.path(), "fr", world()).card_of(named(folder.path(), "Lina").unwrap()).unwrap().card);
        assert!(card.iter().all(|group| signs(&screen.text()).contains(group)), "{}", screen.text());
    }
}
