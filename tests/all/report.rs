//! A workshop closed and reported on by the real program: to copy, as a table, as data and on paper, on two forms.

use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::app::{BatchSaid, OWN_FORM, SignAsk};
use tremplin::badge::Profile;
use tremplin::clock::{Still, World};
use tremplin::ids::{DeviceId, LearnerId, ModuleId, TryId, UnitId, WorkshopId};
use tremplin::journal::Journal;
use tremplin::record::{Closing, Deed, Headcount, How, Plan, PlanStep, Presence, Record, StepWhat};
use tremplin::workshop::Change;
use tremplin::workshop::form::FORMS;
use tremplin::workshop::report::lasted;

use crate::way::{kit, whole, world};

/// The day on which the worlds of tests stand.
const DAY: &str = "2026-11-22";

fn module(id: &str) -> ModuleId {
    ModuleId::new(id).unwrap()
}

fn device(n: u128) -> DeviceId {
    DeviceId::from_uuid(uuid::Uuid::from_u128(n))
}

fn journal(folder: &Path, world: &Rc<Still>) -> Journal {
    Journal::open(folder, Rc::clone(world) as Rc<dyn World>).unwrap()
}

fn plan(title: &str) -> Plan {
    let unit = StepWhat::Unit { module: module("scams"), unit: UnitId::new("own-way").unwrap(), how: How::Together };
    Plan {
        title: title.to_owned(),
        day: Some(DAY.to_owned()),
        minutes: 120,
        place: "Médiathèque de Brume".to_owned(),
        laptops: 3,
        steps: vec![PlanStep { minutes: 40, what: unit, note: String::new() }],
        ..Plan::default()
    }
}

/// A workshop as the journal has it after two hours: four people of whom one did not come, two units, one laptop brought in.
pub fn workshop(folder: &Path, world: &Rc<Still>, title: &str) -> (WorkshopId, Vec<LearnerId>) {
    let mut journal = journal(folder, world);
    let people: Vec<LearnerId> = ["Rosa", "Amine", "Lucette", "Jo"]
        .into_iter()
        .enumerate()
        .map(|(n, nickname)| {
            let id = LearnerId::from_uuid(uuid::Uuid::from_u128(n as u128 + 1));
            journal.append(Some(id), &[Record::LearnerAdded { nickname: nickname.to_owned() }], None).unwrap();
            id
        })
        .collect();
    let id = journal.fresh_workshop();
    let deed = |deed| (None, Record::Workshop { workshop: id, deed });
    let covered = |name: &str| deed(Deed::Covered { module: module("scams"), unit: UnitId::new(name).unwrap() });
    let came = |n: usize, presence| (Some(people[n]), Record::Attended { workshop: id, presence });
    journal
        .append_workshop(&[
            deed(Deed::Planned { plan: Box::new(plan(title)) }),
            deed(Deed::Opened { day: DAY.to_owned() }),
            came(0, Presence::Present),
            came(1, Presence::Late),
            came(2, Presence::Left),
            came(3, Presence::Absent),
            deed(Deed::At { step: 0 }),
            covered("own-way"),
            covered("parcel-sms"),
            deed(Deed::Gathered { device: device(9), laptop: Some(2) }),
        ])
        .unwrap();
    journal.close().unwrap();
    (id, people)
}

/// What a person would have done that day.
pub fn mastered(folder: &Path, world: &Rc<Still>, learner: LearnerId) {
    mastered_but(folder, world, learner, None);
}

/// The same, but for one unit.
pub fn mastered_but(folder: &Path, world: &Rc<Still>, learner: LearnerId, but: Option<&str>) {
    let (scams, _) = whole("scams", "fr");
    let mut records = Vec::new();
    for (at, unit) in scams.units.iter().enumerate().filter(|(_, unit)| Some(unit.id.as_str()) != but) {
        let of_try = TryId::from_uuid(uuid::Uuid::from_u128(at as u128 + 1));
        let (module, unit) = (scams.id.clone(), unit.id.clone());
        records.push(Record::TryStarted { of_try, module: module.clone(), unit: unit.clone(), version: "1.0.0".into(), right: 3, of: 5 });
        records.push(Record::UnitDone { of_try, module: module.clone(), unit: unit.clone() });
        records.push(Record::UnitMastered { of_try, module, unit, right: 4, of: 5 });
    }
    let mut journal = journal(folder, world);
    journal.append(Some(learner), &records, None).unwrap();
    journal.close().unwrap();
}

fn run(data: &Path, args: &[&str]) -> (i32, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .env("HOME", data)
        .arg("--data")
        .arg(data)
        .arg("workshop")
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

fn picture(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

const CLOSE: &[&str] = &[
    "close",
    "last",
    "--yes",
    "--nameless",
    "3",
    "--minutes",
    "115",
    "--count",
    "deja-accompagnes=2",
    "--count",
    "genre/feminin=4",
    "--count",
    "genre/masculin=1",
    "--count",
    "age/70-plus=3",
    "--count",
    "age/60-69=2",
    "--count",
    "statut/retraite=5",
    "--set",
    "tags==Cité, -éduc",
];

#[test]
fn a_workshop_is_closed_and_reported_in_every_form() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (id, people) = workshop(folder.path(), &world, "Repérer les arnaques");
    mastered(folder.path(), &world, people[1]);
    // More than were there: nothing is kept.
    let (code, _, told) = run(folder.path(), &["close", "--yes", "--count", "genre/feminin=9"]);
    assert_eq!(code, 2);
    assert!(told.contains("Genre : le total fait 9, mais « Bénéficiaires anonymes » ne compte que 3."), "{told}");
    // Without a yes it is asked, and nobody answers.
    assert_eq!(run(folder.path(), &["close"]).0, 2);
    assert!(kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>).gathering(id).unwrap().closed.is_none());

    let (code, shown, told) = run(folder.path(), CLOSE);
    assert_eq!(code, 0, "{told}");
    picture("workshop-close.fr", &format!("{shown}\n---\n{told}"));
    let (code, text, told) = run(folder.path(), &["report"]);
    assert_eq!((code, told.lines().count()), (0, 1), "{told}");
    picture("workshop-report.fr", &text);
    let (code, table, _) = run(folder.path(), &["report", id.to_string().get(..8).unwrap(), "--format", "csv"]);
    assert_eq!(code, 0);
    assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
    picture("workshop-report-csv.fr", &table.replace('\u{feff}', "").replace("\r\n", "\n"));
    let (_, commas, _) = run(folder.path(), &["report", "--all", "--format", "csv", "--separator", "comma", "--bom", "no"]);
    assert!(commas.starts_with("\"Date\",\"Enregistré le\",") && commas.contains("\"'=Cité, '-éduc\""), "{commas}");
    let (_, data, _) = run(folder.path(), &["report", "--format", "json"]);
    let data: Value = serde_json::from_str(&data).unwrap();
    let report = &data["reports"][0];
    assert_eq!((&report["participants"], &report["whole"], &report["closed"]), (&6.into(), &true.into(), &true.into()));
    let (_, page, _) = run(folder.path(), &["report", "--format", "html", "--large"]);
    assert!(page.contains("<html lang=\"fr\"") && page.contains("70 ans et plus") && !page.contains("<script"));
    // Nobody is named on any of them.
    for told in [&text, &table, &page, &data.to_string()] {
        assert!(!["Rosa", "Amine", "Lucette"].iter().any(|name| told.contains(name)), "{told}");
    }
}

#[test]
fn who_earned_what_is_told_of_those_who_were_there_and_their_badges_wait() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (id, people) = workshop(folder.path(), &world, "Arnaques");
    mastered(folder.path(), &world, people[1]);
    // Jo was not there after all: what Jo does is Jo's alone.
    mastered(folder.path(), &world, people[3]);
    let mut kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    let earned = kit.earned_at(id).unwrap();
    let told: Vec<_> =
        earned.iter().map(|one| (one.nickname.as_str(), one.units.len(), one.units.iter().all(|unit| unit.mastered))).collect();
    let units = whole("scams", "fr").0.units.len();
    assert_eq!(told, [("Rosa", 0, true), ("Amine", units, true), ("Lucette", 0, true)]);
    assert_eq!(lasted(&kit.gathering(id).unwrap()).took, Some(40));
    let batch = kit.badge_batch_of(id, &SignAsk::default(), true).unwrap();
    let ready: Vec<&str> = batch.iter().filter(|line| line.said == BatchSaid::Signed).map(|line| line.nickname.as_str()).collect();
    assert!(batch.iter().all(|line| line.module == module("scams")) && batch.len() == 3);
    assert_eq!(ready, ["Amine"]);
    assert_eq!(kit.gathering(id).unwrap().missing(), [1, 3]);
}

#[test]
fn the_badges_of_those_present_are_signed_with_the_close() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (_, people) = workshop(folder.path(), &world, "Arnaques");
    mastered(folder.path(), &world, people[0]);
    mastered(folder.path(), &world, people[3]);
    let mut kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    kit.choose_with("quatre mots sans lien").unwrap();
    kit.make_issuer(Profile { name: "Médiathèque de Brume".to_owned(), url: None, email: None, image: None }).unwrap();
    kit.close().unwrap();
    let file = folder.path().join("phrase.txt");
    std::fs::write(&file, "quatre mots sans lien\n").unwrap();
    let (code, shown, told) = run(folder.path(), &["close", "--yes", "--badges", "--passphrase-file", file.to_str().unwrap()]);
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("L'atelier est fermé.") && told.contains("1 badge signé"), "{told}");
    assert!(shown.lines().any(|line| line.contains("Rosa") && line.contains("scams")) && !shown.contains("Jo"), "{shown}");
}

#[test]
fn a_workshop_is_closed_again_with_a_trace_and_only_what_changed_is_kept() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (id, _) = workshop(folder.path(), &world, "Arnaques");
    let mut kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    let closing = Closing { form: "la-coop".to_owned(), minutes: 90, ..Closing::default() };
    let count = Headcount { nameless: 2, ..Headcount::default() };
    kit.close_workshop(id, closing.clone(), Some(count.clone())).unwrap();
    let events = kit.disk().workshop(id).unwrap().len();
    kit.close_workshop(id, closing.clone(), Some(count)).unwrap();
    assert_eq!(kit.disk().workshop(id).unwrap().len(), events, "the same said twice is said once");
    assert!(kit.gathering(id).unwrap().changes.is_empty());
    kit.close_workshop(id, Closing { minutes: 95, ..closing }, None).unwrap();
    let told = kit.gathering(id).unwrap();
    assert_eq!(told.changes.iter().map(|(_, change)| *change).collect::<Vec<_>>(), [Change::Closing]);
    assert_eq!((told.heads(), told.closed.unwrap().minutes), (5, 95));
    // Once there is a passphrase, only the adviser closes and reports.
    kit.choose_with("quatre mots sans lien").unwrap();
    kit.close().unwrap();
    assert_eq!(run(folder.path(), &["report"]).0, 2);
    let file = folder.path().join("phrase.txt");
    std::fs::write(&file, "quatre mots sans lien\n").unwrap();
    assert_eq!(run(folder.path(), &["report", "--passphrase-file", file.to_str().unwrap()]).0, 0);
}

#[test]
fn another_countrys_form_is_a_file_and_its_mistakes_are_told_at_their_place() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    assert_eq!(run(folder.path(), &["report"]).0, 2);
    workshop(folder.path(), &world, "Scams");
    assert_eq!(run(folder.path(), &["report", "--all"]).0, 2, "none is closed yet");
    let (code, text, told) = run(folder.path(), &["report", "--form", "plain"]);
    assert_eq!(code, 0, "{told}");
    assert!(text.contains("Date: 2026-11-22") && text.contains("    Not known: 3"), "{text}");
    let (_, table, _) = run(folder.path(), &["report", "--form", "plain", "--format", "csv", "--bom", "no"]);
    assert_eq!(table.lines().count(), 3, "a title of several lines stays one cell: {table}");
    assert!(
        table
            .lines()
            .nth(1)
            .unwrap()
            .starts_with("2026-11-22,\"Scams\",120,\"Médiathèque de Brume\",,\"Beginners\",\"Safety online\",3,0,")
    );
    let own = folder.path().join(OWN_FORM);
    let (_, plain) = FORMS[1];
    std::fs::write(&own, plain.replace("id = \"plain\"", "id = \"ours\"").replace("\"Place\"", "\"Where\"")).unwrap();
    assert!(run(folder.path(), &["report"]).1.contains("Where: Médiathèque de Brume"));
    std::fs::write(&own, plain.replace("of = \"people\"", "of = \"peoples\"")).unwrap();
    let (code, _, told) = run(folder.path(), &["report"]);
    assert_eq!(code, 3);
    assert!(told.contains("report-form.toml:") && told.contains("[unknown-id]"), "{told}");
    assert_eq!(run(folder.path(), &["report", "nothing"]).0, 2);
}

/// For `tests/report.sh`: two closed workshops in `target/report-folder`, one of plain words, one whose every word would be a formula.
#[test]
#[ignore = "makes a folder for a script"]
fn a_folder_for_the_spreadsheet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/report-folder");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let mut journal = journal(&folder, &world());
    let formula = "=HYPERLINK(\"http://exemple.example\";\"cliquez\")";
    let places =
        [("2026-12-08", formula, formula, 5), ("2026-12-01", "Repérer les arnaques ; première séance, à la médiathèque", "Brume", 12)];
    for (at, (day, title, place, nameless)) in places.into_iter().enumerate() {
        let workshop = journal.fresh_workshop();
        let plan = Plan { place: place.to_owned(), minutes: 90, ..plan(title) };
        let mut count = Headcount { nameless, ..Headcount::default() };
        let mut closing = Closing { form: "la-coop".to_owned(), ..Closing::default() };
        if at == 0 {
            closing.minutes = 115;
            let answers =
                [("type-lieu", "domicile"), ("commune", "-1+1"), ("code-postal", "01000"), ("tags", "@SUM(1;2)"), ("notes", "+1\n=2")];
            closing.answers = answers.map(|(field, answer)| (field.to_owned(), vec![answer.to_owned()])).into();
        } else {
            count.bands.insert("genre".to_owned(), [("feminin".to_owned(), 7), ("masculin".to_owned(), 4)].into());
        }
        let deeds = [
            Deed::Planned { plan: Box::new(plan) },
            Deed::Opened { day: day.to_owned() },
            Deed::Counted { count },
            Deed::Closed { closing },
        ];
        journal.append_workshop(&deeds.map(|deed| (None, Record::Workshop { workshop, deed }))).unwrap();
    }
    journal.close().unwrap();
}
