//! A workshop closed on the screen: what was done, people counted, the report, badges, files; nothing typed is lost, nobody is named.

use std::path::Path;
use std::rc::Rc;

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::activity::Input;
use tremplin::app::{Kit, Press, Scene};
use tremplin::badge::Profile;
use tremplin::clock::{Still, World};
use tremplin::i18n::I18n;
use tremplin::ids::{LearnerId, ModuleId, TryId, UnitId, WorkshopId};
use tremplin::journal::Journal;
use tremplin::record::{Presence, Record};
use tremplin::screen::Scenario;
use tremplin::text::SafeText;
use tremplin::workshop::form::Form;
use tremplin::workshop::report::{Style, report_text, table};

use crate::report::{mastered, workshop};
use crate::room::{act, mute_press, pick, said};
use crate::screens::picture;
use crate::way::{kit_with, world};
use crate::workshop::{desk, in_role, write};

fn kit(folder: &Path, lang: &str, world: &Rc<Still>) -> Kit {
    let mut kit = kit_with(&[], folder, lang, Rc::clone(world) as Rc<dyn World>);
    let report = |form: &tremplin::workshop::form::Form, report: &tremplin::workshop::report::Report, _: &I18n| {
        tremplin::workshop::report::report_text(form, report)
    };
    kit.press = Some(Press { report, ..mute_press() });
    in_role(kit)
}

/// A workshop of three people and a nameless one, one laptop of three in, the first person with a badge that waits.
fn held(folder: &Path, lang: &str, world: &Rc<Still>) -> (Kit, WorkshopId) {
    let (id, people) = workshop(folder, world, "Arnaques");
    mastered(folder, world, people[0]);
    let mut kit = kit(folder, lang, world);
    kit.make_issuer(Profile { name: "Médiathèque de Brume".to_owned(), url: None, email: None, image: None }).unwrap();
    (kit, id)
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = std::fs::read_dir(folder.join("prints"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn a_workshop_is_closed_on_the_screen_with_its_counts_its_report_and_its_badges() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (kit, id) = held(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/close");
    assert_eq!(desk.page().id, "adviser/workshop/close/story");
    let told = said(&mut desk);
    assert!(told.contains("Arnaques : 2 unités faites.") && told.contains("Rosa : 8 unités."), "{told}");
    assert!(told.contains("les numéros 1, 3"), "what has not come in is named: {told}");
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/close/counts");
    write(&mut desk, "count/genre/feminin", "2x");
    write(&mut desk, "count/genre/masculin", "2");
    assert!(said(&mut desk).contains("Genre : le total fait 4"), "three were there: told while it is typed");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some() && desk.page().id.ends_with("close/report"), "what is wrong is not declared");
    pick(&mut desk, "row/genre");
    write(&mut desk, "count/genre/masculin", "1");
    write(&mut desk, "count/age/70-plus", "3");
    act(&mut desk, Input::Submit);
    // The power goes: the counts are there, and the same page is two keys away.
    std::mem::forget(desk);
    std::fs::remove_file(tremplin::places::LOCK.at(folder.path())).unwrap();
    let mut desk = crate::workshop::desk(self::kit(folder.path(), "fr", &world), id);
    pick(&mut desk, "workshop/close");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    let told = said(&mut desk);
    assert!(told.contains("Masculin : 1 · Féminin : 2") && told.contains("70 ans et plus : 3"), "{told}");
    // Each field can be changed before.
    pick(&mut desk, "row/duree");
    write(&mut desk, "close/typed", "deux heures");
    act(&mut desk, Input::Submit);
    assert!(desk.page().notice.is_some(), "minutes are a number");
    write(&mut desk, "close/typed", "95");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "row/materiel");
    pick(&mut desk, "choice/telephone");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "row/niveau");
    pick(&mut desk, "choice/avance");
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("1 h 35 min") && said(&mut desk).contains("Ordinateur · Téléphone"), "{}", said(&mut desk));
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/close/done");
    assert!(said(&mut desk).contains("Rosa : Les arnaques"), "whose badge waits: {}", said(&mut desk));
    for target in ["close/paper", "close/table", "close/text"] {
        pick(&mut desk, target);
    }
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("1 badge signé"), "{}", said(&mut desk));
    // Signed once: the next key leads back.
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop");
    let kit = desk.into_kit();
    let closing = kit.gathering(id).unwrap().closed.unwrap();
    let answer = |field: &str| closing.answers.get(field).unwrap().join(" ");
    let answers = (closing.minutes, answer("materiel"), answer("niveau"), answer("date"));
    assert_eq!(answers, (95, "ordinateur telephone".to_owned(), "avance".to_owned(), "2026-11-22".to_owned()));
    let files = files(folder.path());
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["csv", "html", "txt"].map(|end| format!("2026-11-22-atelier-compte-rendu-1.{end}")));
    assert_eq!(tremplin::app::prints(folder.path()).unwrap().len(), 3, "all of them can be carried off");
    for (name, text) in &files {
        assert!(text.contains("Arnaques") && !["Rosa", "Amine", "Lucette"].iter().any(|who| text.contains(who)), "{name}: {text}");
    }
}

#[test]
fn a_closed_workshop_is_declared_anew_and_whoever_is_put_right_is_counted() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (kit, id) = held(folder.path(), "en", &world);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/close");
    for _ in 0..3 {
        act(&mut desk, Input::Submit);
    }
    assert!(said(&mut desk).contains("The workshop is closed."));
    // From the list, one key leads to its report.
    act(&mut desk, Input::Back);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/close/done");
    pick(&mut desk, "close/people");
    pick(&mut desk, "arrival/nameless-more");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Bénéficiaires anonymes: 4"), "{}", said(&mut desk));
    pick(&mut desk, "close/again");
    act(&mut desk, Input::Submit);
    write(&mut desk, "count/statut/retraite", "4");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/close/done", "{:?}", desk.page().notice);
    let told = desk.into_kit().gathering(id).unwrap();
    assert_eq!(told.count.bands["statut"]["retraite"], 4);
    assert!(told.changes.len() >= 2, "each change after the close leaves its trace");
}

/// A laptop on which these people went through a unit that day, handed in as its number, and brought in by the adviser.
fn laptop(kit: &mut Kit, id: WorkshopId, world: &Rc<Still>, number: u16, people: &[(u128, &str)]) {
    let (folder, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut journal = Journal::open(folder.path(), Rc::clone(world) as Rc<dyn World>).unwrap();
    let (module, unit) = (ModuleId::new("scams").unwrap(), UnitId::new("on-the-phone").unwrap());
    for (n, nickname) in people {
        let of_try = TryId::from_uuid(uuid::Uuid::from_u128(*n));
        let done = Record::UnitDone { of_try, module: module.clone(), unit: unit.clone() };
        let records = [Record::LearnerAdded { nickname: (*nickname).to_owned() }, done];
        journal.append(Some(LearnerId::from_uuid(uuid::Uuid::from_u128(*n))), &records, None).unwrap();
    }
    journal.append(None, &[Record::MachineSet { key: "label".to_owned(), value: number.to_string() }], None).unwrap();
    journal.close().unwrap();
    let results = crate::stick::results(stick.path(), id);
    std::fs::create_dir_all(&results).unwrap();
    let other = kit_with(&[], folder.path(), "fr", Rc::clone(world) as Rc<dyn World>);
    other.export_to(&results.join(format!("{number:02}.tremplin")), None).unwrap();
    other.close().unwrap();
    kit.collect_workshop(id, stick.path()).unwrap();
}

#[test]
fn who_worked_on_a_laptop_is_who_was_welcomed_once_the_adviser_says_so() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (mut kit, id) = held(folder.path(), "fr", &world);
    // "amine" said "I am new" on the laptop; Karim was not noted at the door; another Rosa is not ours.
    laptop(&mut kit, id, &world, 1, &[(101, "amine"), (102, "Karim"), (103, "Rosa")]);
    assert_eq!(kit.disk().learners().unwrap().len(), 7);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/arrival");
    pick(&mut desk, "arrival/nameless-more");
    act(&mut desk, Input::Back);
    pick(&mut desk, "workshop/close");
    assert_eq!(desk.page().id, "adviser/workshop/close/met");
    let told = said(&mut desk);
    assert!(told.contains("ordinateur 1 : une des personnes sans nom"), "Karim was counted at the door: {told}");
    assert!(told.contains("amine") && told.contains("ordinateur 1 : la même personne qu'à l'accueil"), "{told}");
    let rosa =
        desk.page().controls().iter().find(|c| c.label == tremplin::words::Words::Text(SafeText::show("Rosa"))).unwrap().target.clone();
    pick(&mut desk, rosa.as_str());
    act(&mut desk, Input::Submit);
    assert_eq!(desk.page().id, "adviser/workshop/close/story");
    let told = said(&mut desk);
    assert!(told.contains("Amine : 1 unité.") && told.contains("Karim : 1 unité."), "{told}");
    let kit = desk.into_kit();
    let gathering = kit.gathering(id).unwrap();
    assert_eq!(gathering.count.nameless, 0, "whoever has a name is counted once");
    assert_eq!((gathering.heads(), kit.disk().learners().unwrap().len()), (4, 6), "Amine is one, Karim was there, two Rosas");
    let left: Vec<String> = kit.worked_at(&gathering).unwrap().iter().map(|one| one.nickname.to_string()).collect();
    assert_eq!(left, ["Rosa"], "who is not meant is not joined");
}

/// What a laptop of its own tells of the workshop after it took these files in that order: report, table, and who earned what.
fn told_after(world: &Rc<Still>, id: WorkshopId, files: &[&Path]) -> String {
    let folder = TempDir::new().unwrap();
    let mut kit = kit(folder.path(), "fr", world);
    for file in files {
        // What was cut short on its way is refused whole, and changes nothing.
        let half = folder.path().join("half.tremplin");
        let whole = std::fs::read(file).unwrap();
        std::fs::write(&half, &whole[..whole.len() / 2]).unwrap();
        assert!(kit.merge_file(&half, false).is_err());
        std::fs::remove_file(&half).unwrap();
        kit.merge_file(file, false).unwrap();
    }
    let form = Form::shipped("la-coop").unwrap();
    let report = kit.report_of(id, &form).unwrap();
    let gathering = kit.gathering(id).unwrap();
    let story: Vec<String> = kit.workshop_story(&gathering).unwrap().iter().map(|words| kit.i18n.say(words)).collect();
    let style = Style { separator: form.separator, mark: form.mark };
    [report_text(&form, &report), table(&form, std::slice::from_ref(&report), style), story.join("\n")].join("\n\n")
}

#[test]
fn merges_in_any_order_and_twice_give_the_same_report_to_the_byte() {
    let (folder, files, world) = (TempDir::new().unwrap(), TempDir::new().unwrap(), world());
    let (mut kit, id) = held(folder.path(), "fr", &world);
    laptop(&mut kit, id, &world, 1, &[(101, "amine"), (102, "Karim")]);
    laptop(&mut kit, id, &world, 3, &[(103, "Lise")]);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/close");
    for _ in 0..4 {
        act(&mut desk, Input::Submit);
    }
    assert_eq!(desk.page().id, "adviser/workshop/close/done");
    let kit = desk.into_kit();
    // Hers as it is now; and as it was brought in, laptop by laptop: each file says a part of it.
    let hers = files.path().join("hers.tremplin");
    kit.export_to(&hers, None).unwrap();
    kit.close().unwrap();
    let mut parts = vec![hers.clone()];
    for (n, nickname) in [(201, "Nadia"), (202, "Omar")] {
        let other = TempDir::new().unwrap();
        let mut journal = Journal::open(other.path(), Rc::clone(&world) as Rc<dyn World>).unwrap();
        let learner = LearnerId::from_uuid(uuid::Uuid::from_u128(n));
        let came = Record::Attended { workshop: id, presence: Presence::Present };
        journal.append(Some(learner), &[Record::LearnerAdded { nickname: nickname.to_owned() }, came], None).unwrap();
        journal.close().unwrap();
        let kit = kit_with(&[], other.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
        let file = files.path().join(format!("{nickname}.tremplin"));
        kit.export_to(&file, None).unwrap();
        parts.push(file);
    }
    let [a, b, c] = [0, 1, 2].map(|at| parts[at].as_path());
    let told = told_after(&world, id, &[a, b, c]);
    assert!(told.contains("Bénéficiaires anonymes : 7") && told.contains("Amine : 1 unité."), "{told}");
    for order in [[a, c, b, a], [b, a, c, b], [c, b, a, c], [b, c, a, a]] {
        assert_eq!(told_after(&world, id, &order), told);
    }
}

#[test]
fn an_erasure_lowers_no_report_that_was_declared() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let (kit, id) = held(folder.path(), "fr", &world);
    let mut desk = desk(kit, id);
    pick(&mut desk, "workshop/arrival");
    write(&mut desk, "arrival/new", "Zoé");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Back);
    pick(&mut desk, "workshop/close");
    for _ in 0..3 {
        act(&mut desk, Input::Submit);
    }
    let mut kit = desk.into_kit();
    let zoe = kit.find("Zoé").unwrap();
    kit.erase(&[zoe]).unwrap();
    let told = kit.gathering(id).unwrap();
    assert_eq!((told.there().count(), told.erased, told.heads()), (3, 1, 4));
    // Declared anew, she is counted still.
    let mut desk = crate::workshop::desk(kit, id);
    act(&mut desk, Input::Submit);
    pick(&mut desk, "close/again");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    assert_eq!(desk.into_kit().gathering(id).unwrap().heads(), 4);
}

#[test]
fn pictures_of_a_close() {
    for lang in ["fr", "en"] {
        let (folder, world) = (TempDir::new().unwrap(), world());
        let (kit, id) = held(folder.path(), lang, &world);
        let mut desk = desk(kit, id);
        pick(&mut desk, "workshop/close");
        let mut screen = Scenario::new(desk, (80, 24));
        picture("close-story", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("close-counts", lang, &screen.text());
        // Down through the fields, which are more than a page.
        for _ in 0..40 {
            if screen.focus().is_some_and(|control| !control.role.typed()) {
                break;
            }
            screen.key(KeyCode::Down);
        }
        screen.key(KeyCode::Enter);
        picture("close-report", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("close-done", lang, &screen.text());
    }
}
