//! The same person known twice: named by hand, joined once confirmed, parted again; and what a merge tells of it.

use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::clock::World;
use tremplin::ids::{ActivityId, ItemId, LearnerId, ModuleId, TryId, UnitId};
use tremplin::journal::Journal;
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::record::{Attempt, Record};
use tremplin::screen::Scenario;

use crate::card::{PASSPHRASE, another, brings, somebody};
use crate::door::{adviser, at_door, submit, write};
use crate::erase::tremplin_at;
use crate::issuing::{PASSPHRASE as SECRET, open};
use crate::room::{pick, said};
use crate::screens::picture;
use crate::way::{kit, languages, world};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|said| panic!("{said}: {text}"))
}

fn nicknames(data: &Path) -> Vec<String> {
    let (_, out, _) = tremplin_at(data, &["learner", "list", "--json"], "");
    json(&out)["learners"].as_array().unwrap().iter().map(|one| one["nickname"].as_str().unwrap().to_owned()).collect()
}

/// Somebody of that nickname, made known by command; their id.
fn added(data: &Path, nickname: &str) -> LearnerId {
    let (code, out, err) = tremplin_at(data, &["learner", "add", nickname], "");
    assert_eq!(code, 0, "{err}");
    LearnerId::parse(out.trim()).unwrap()
}

#[test]
fn by_command_two_are_compared_joined_once_confirmed_and_parted_again() {
    let data = TempDir::new().unwrap();
    let run = |args: &[&str], input: &str| tremplin_at(data.path(), args, input);
    let (rosa, lina) = (added(data.path(), "Rosa"), added(data.path(), "Lina"));
    let (code, _, err) = run(&["learner", "join", "Lina", "Rosa"], "Non\n");
    assert!(
        code == 2 && err.contains("« Lina »") && err.contains("sur cet ordinateur") && err.contains("aucune étape finie"),
        "{code} {err}"
    );
    assert_eq!(nicknames(data.path()), ["Lina", "Rosa"], "nobody is joined who was not confirmed");
    assert_eq!(run(&["learner", "join", "Lina", "Lina"], "").0, 2);
    let (code, _, err) = run(&["learner", "join", "lina", "Rosa"], "Rosa\n");
    assert!(code == 0 && err.contains("une seule personne, « Rosa »") && err.contains("learner part"), "{code} {err}");
    assert_eq!(nicknames(data.path()), ["Rosa"]);
    let (_, out, _) = run(&["learner", "joins", "--json"], "");
    let made = &json(&out)["made"][0];
    assert_eq!(made["from"], serde_json::json!({ "id": lina, "nickname": "Lina" }));
    assert_eq!(made["into"], serde_json::json!({ "id": rosa, "nickname": "Rosa" }));
    let (code, _, err) = run(&["learner", "join", "Rosa", "Lina", "--yes"], "");
    assert!(code == 2 && err.contains("déjà une seule personne"), "{err}");
    // Taken back, whichever is named first; once.
    let (code, _, err) = run(&["learner", "part", "Rosa", "Lina"], "");
    assert!(code == 0 && err.contains("sont deux personnes"), "{err}");
    assert_eq!(run(&["learner", "part", "Rosa", "Lina"], "").0, 2);
    assert_eq!(nicknames(data.path()), ["Lina", "Rosa"]);
    let (_, out, _) = run(&["learner", "joins", "--json"], "");
    assert_eq!(json(&out), serde_json::json!({ "proposed": [], "made": [] }));
    // The join that was taken back names Rosa among what is kept of Lina: she is erased all the same, and Lina is not.
    let (code, _, err) = run(&["learner", "erase", "Rosa", "--yes"], "");
    assert_eq!(code, 0, "{err}");
    assert_eq!(nicknames(data.path()), ["Lina"]);
    let (code, out, _) = run(&["journal", "check"], "");
    assert_eq!(code, 0, "{out}");
}

#[test]
fn namesakes_of_two_laptops_stay_two_until_somebody_says_so() {
    let (here, there, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let (own, other) = (added(here.path(), "Odile"), added(there.path(), "Odile"));
    let file = stick.path().join("a.tremplin");
    let file = file.to_str().unwrap();
    assert_eq!(tremplin_at(there.path(), &["journal", "export", "-o", file], "").0, 0);
    let (code, _, err) = tremplin_at(here.path(), &["journal", "merge", file], "");
    assert!(code == 0 && !err.contains("deux fois") && !err.contains('\r'), "no progress where nobody looks: {err}");
    added(here.path(), "Lina");
    let (code, _, err) = tremplin_at(here.path(), &["learner", "join", "Odile", "Lina", "--yes"], "");
    assert!(code == 2 && err.contains("Plusieurs personnes"), "{err}");
    let (code, _, err) = tremplin_at(here.path(), &["learner", "join", &other.to_string(), &own.to_string(), "--yes"], "");
    assert!(code == 0 && err.contains("sur un autre ordinateur") && err.contains("sur cet ordinateur"), "{err}");
    assert_eq!(nicknames(here.path()), ["Lina", "Odile"]);
    assert_eq!(tremplin_at(here.path(), &["learner", "part", "Odile", "Odile"], "").0, 0);
    // The two who bear one nickname.
    assert_eq!(tremplin_at(here.path(), &["learner", "join", "Odile", "Odile", "--yes"], "").0, 0);
    assert_eq!(nicknames(here.path()).len(), 2);
}

#[test]
fn a_merge_tells_whom_it_proposes_and_what_was_taken_back_is_not_proposed_again() {
    let (there, here, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let code = somebody(there.path(), "Rosa");
    brings(&mut at_door(here.path(), &another()), "Lina", &code);
    let file = stick.path().join("a.tremplin");
    kit(there.path(), "fr", world()).export_to(&file, None).unwrap();
    let file = file.to_str().unwrap();
    let run = |args: &[&str]| tremplin_at(here.path(), args, "");
    let (code, out, _) = run(&["journal", "merge", "--dry-run", "--json", file]);
    assert_eq!((code, &json(&out)["sum"]["proposals"]), (0, &0.into()), "nothing came yet");
    let (code, _, err) = run(&["journal", "merge", file]);
    assert!(code == 0 && err.contains("1 personne est peut-être connue deux fois") && err.contains("learner joins"), "{err}");
    let (_, out, _) = run(&["learner", "joins"]);
    assert!(out.contains("Peut-être la même personne : Lina et Rosa"), "{out}");
    assert_eq!(run(&["learner", "join", "Lina", "Rosa", "--yes"]).0, 0);
    assert_eq!(run(&["learner", "part", "Lina", "Rosa"]).0, 0);
    let (_, out, _) = run(&["learner", "joins", "--json"]);
    assert_eq!(json(&out), serde_json::json!({ "proposed": [], "made": [] }), "the card is not asked about again");
    assert_eq!(run(&["learner", "join", "Lina", "Rosa", "--yes"]).0, 0, "by hand they are joined");
    assert_eq!(nicknames(here.path()), ["Rosa"]);
}

/// An answer to a question whose text bears those marks.
fn answered(folder: &Path, nickname: &str, marks: &str, ahead: usize) {
    let world = world();
    // Another laptop draws other ids.
    world.random(&mut vec![0; ahead * 1000]);
    let mut journal = Journal::open(folder, world).unwrap();
    let id = journal.fresh_learner();
    let attempt = Record::Attempt(Attempt {
        of_try: TryId::from_uuid(uuid::Uuid::from_u128(9)),
        module: ModuleId::new("scams").unwrap(),
        unit: UnitId::new("parcel-sms").unwrap(),
        activity: ActivityId::new("first-look").unwrap(),
        item: ItemId::new("first-look").unwrap(),
        idea: None,
        kind: "choice".to_owned(),
        marks: marks.to_owned(),
        right: true,
        counts: true,
        hints: 0,
        response: serde_json::json!({ "picked": ["site"] }),
        took_ms: 4200,
        lang: "fr".to_owned(),
        face: "screen".to_owned(),
    });
    journal.append(Some(id), &[Record::LearnerAdded { nickname: nickname.to_owned() }, attempt], None).unwrap();
    journal.close().unwrap();
}

#[test]
fn locked_and_plain_files_are_merged_together_and_questions_that_differ_are_told() {
    let (here, one, two, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut adviser = open(here.path(), &world());
    let key = adviser.make_collecting_key().unwrap();
    drop(adviser);
    answered(one.path(), "Ali", "text-a", 2);
    answered(two.path(), "Lou", "text-b", 3);
    let (locked, plain) = (stick.path().join("1.tremplin.age"), stick.path().join("2.tremplin"));
    kit(one.path(), "fr", another()).export_to(&locked, Some(&key)).unwrap();
    kit(two.path(), "fr", another()).export_to(&plain, None).unwrap();
    let secret = stick.path().join("secret.txt");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    let files = [locked.to_str().unwrap(), plain.to_str().unwrap()];
    let merge = |more: &[&str]| {
        let args = [&["journal", "merge", "--passphrase-file", secret.to_str().unwrap()], more, &files[..]].concat();
        tremplin_at(here.path(), &args, "")
    };
    // A try keeps nothing: each file is compared with what is here, and here is nothing yet.
    let (code, out, _) = merge(&["--dry-run", "--json"]);
    assert_eq!((code, &json(&out)["sum"]["differing"]), (0, &serde_json::json!({})));
    let (code, out, err) = merge(&[]);
    assert!(code == 0 && out.contains("En tout"), "{out} {err}");
    assert!(err.contains("Module scams : 1 réponse") && err.contains("même version des modules"), "{err}");
    // And again nothing, for nothing is new.
    let (code, out, _) = merge(&["--json"]);
    assert_eq!((code, &json(&out)["sum"]["differing"], &json(&out)["sum"]["new"]), (0, &serde_json::json!({}), &0.into()));
    let (code, out, _) = tremplin_at(here.path(), &["journal", "check", "--json"], "");
    assert_eq!((code, &json(&out)["differing"]), (0, &serde_json::json!({ "scams": 1 })));
}

/// The adviser's list of people known twice, where Rosa and Lina are known.
fn at_joins(folder: &Path, lang: &str) -> Desk {
    somebody(folder, "Rosa");
    let code = somebody(TempDir::new().unwrap().path(), "Nobody");
    let mut desk = at_door(folder, &another());
    brings(&mut desk, "Lina", &code);
    desk.act(Gesture::NextPerson);
    adviser(&mut desk, PASSPHRASE);
    drop(desk);
    let kit = kit(folder, lang, another());
    let start = Start { learn: true, language_known: true, ..Start::default() };
    let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "door/adviser");
    write(&mut desk, "adviser/passphrase", PASSPHRASE);
    submit(&mut desk);
    pick(&mut desk, "adviser/joins");
    desk
}

#[test]
fn on_the_screen_two_are_named_joined_and_parted_again() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let mut desk = at_joins(folder.path(), lang);
        let see = |desk: &mut Desk, name: &str, target: &str| {
            if target == "submit" {
                submit(desk);
            } else {
                pick(desk, target);
            }
            picture(name, lang, &Scenario::new(desk, (80, 24)).text());
        };
        see(&mut desk, "same-first", "joins/hand");
        see(&mut desk, "same-second", "person/1");
        see(&mut desk, "same-two", "person/0");
        assert_eq!(desk.page().id, "adviser/join");
        let before = said(&mut desk);
        pick(&mut desk, "joins/swap");
        assert_ne!(said(&mut desk), before);
        pick(&mut desk, "joins/swap");
        assert_eq!(said(&mut desk), before);
        see(&mut desk, "same-made", "submit");
        assert_eq!(kit(folder.path(), lang, another()).people().unwrap().len(), 1);
        see(&mut desk, "same-part", "made/0");
        desk.act(Gesture::Input(Input::Back));
        pick(&mut desk, "made/0");
        submit(&mut desk);
        assert_eq!(kit(folder.path(), lang, another()).people().unwrap().len(), 2, "{}", said(&mut desk));
        desk.act(Gesture::Input(Input::Back));
        assert_eq!(desk.page().id, "adviser/joins/0");
    }
}
