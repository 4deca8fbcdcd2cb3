//! Somebody is erased, and in no byte of the data folder found again: by the adviser, by themselves, by a command that is killed
//! half-way. And what is kept is seen, taken away, and kept no longer than was said.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::rc::Rc;
use std::time::Duration;

use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{Desk, Gesture, Kit, Scene};
use tremplin::clock::{Millis, Still, World};
use tremplin::ids::{LearnerId, ModuleId};
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::screen::Scenario;
use tremplin::{author, journal, linear, places};

use crate::cli::begun;
use crate::door::introduced;
use crate::room::{mute_press, pick, said};
use crate::screens::picture;
use crate::way::{desk, kit, languages, start, whole, world};

const NAME: &str = "Hirondelle 7";
const OTHER: &str = "Coccinelle 9";

fn pressed(folder: &Path, lang: &str, world: Rc<dyn World>) -> Kit {
    let mut kit = kit(folder, lang, world);
    kit.press = Some(mute_press());
    kit
}

fn submit(desk: &mut Desk) {
    desk.act(Gesture::Input(Input::Submit));
}

/// Somebody who earned a badge, wrote it, printed what is kept of them, and stopped in another unit. A backup was made since.
pub fn lived(folder: &Path, name: &str) -> LearnerId {
    let (module, units) = whole("email", "fr");
    let lines = author::answers(&module, &units).join("\n") + "\n";
    // Worlds of tests repeat each other: this one is a little ahead, or two people would have one id.
    let ahead = world();
    ahead.random(&mut vec![0; name.bytes().map(usize::from).sum()]);
    let mut sat = desk(pressed(folder, "fr", ahead), start("email", None, name));
    linear::run(&mut sat, lines.as_bytes(), Vec::new(), None).unwrap();
    let mut kit = sat.into_kit();
    let id = kit.disk().learner_named(name).unwrap().unwrap();
    kit.write_badge(id, &ModuleId::new("email").unwrap()).unwrap();
    kit.close().unwrap();
    let mut sat = desk(pressed(folder, "fr", world()), start("scams", Some("after-click"), name));
    submit(&mut sat);
    sat.act(Gesture::Menu);
    pick(&mut sat, "menu/mine");
    pick(&mut sat, "mine/print");
    sat.into_kit().close().unwrap();
    backup(folder);
    id
}

pub fn backup(folder: &Path) {
    std::fs::create_dir_all(folder.join("backups")).unwrap();
    let numbered = |name: &str| name.strip_suffix(".db").is_some_and(|stem| stem.parse::<usize>().is_ok());
    let many = names(folder, &places::BACKUPS).iter().filter(|name| numbered(name)).count();
    let conn = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    conn.execute("VACUUM INTO ?1", [folder.join(format!("backups/{many}.db")).to_str().unwrap()]).unwrap();
}

/// The files in whose bytes this person stands, by id in any plain form or by nickname.
pub fn held(folder: &Path, id: LearnerId, name: &str) -> Vec<PathBuf> {
    let uuid = id.uuid();
    let mut needles = vec![uuid.as_bytes().to_vec(), name.as_bytes().to_vec(), name.to_lowercase().into_bytes()];
    for text in [uuid.hyphenated().to_string(), uuid.simple().to_string()] {
        needles.extend([text.to_uppercase().into_bytes(), text.into_bytes()]);
    }
    let mut files = places::files(folder).unwrap();
    files.retain(|file| {
        let bytes = std::fs::read(file).unwrap();
        needles.iter().any(|needle| bytes.windows(needle.len()).any(|window| window == needle.as_slice()))
    });
    files
}

fn names(folder: &Path, place: &places::Place) -> Vec<String> {
    let files = place.files(folder).unwrap();
    files.iter().map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn the_erased_is_in_no_byte_and_the_others_and_the_numbers_stay() {
    let folder = TempDir::new().unwrap();
    let (one, other) = (lived(folder.path(), NAME), lived(folder.path(), OTHER));
    // A page of an older kit, which is nobody's by the list, and one that is not theirs.
    std::fs::write(folder.path().join("prints/old-1.html"), format!("<p>{}</p>", NAME.to_uppercase())).unwrap();
    std::fs::write(folder.path().join("prints/old-2.html"), "<p>hirondelle</p>").unwrap();
    std::fs::write(folder.path().join("backups/.before-version-3-x.tmp"), format!("cut short {NAME}")).unwrap();
    let places: Vec<String> =
        held(folder.path(), one, NAME).iter().map(|file| file.strip_prefix(folder.path()).unwrap().display().to_string()).collect();
    for place in ["journal.db", "backups/0.db", "backups/1.db", "prints/"] {
        assert!(places.iter().any(|held| held.starts_with(place)), "{place} {places:?}");
    }
    // Two badges, each in three forms.
    assert_eq!(names(folder.path(), &places::BADGES).len(), 6);

    let mut kit = pressed(folder.path(), "fr", world());
    let before = (kit.disk().activity().unwrap(), kit.disk().events_of(other).unwrap());
    let copies = journal::kept(folder.path()).unwrap().len();
    assert!(copies > 2, "the kit's own copies too");
    let receipt = kit.erase(&[one]).unwrap();
    assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new());
    let counts = receipt.counts.clone();
    assert_eq!((counts.people, counts.badges, counts.prints, counts.copies, counts.unowned), (1, 3, 2, copies, 1));
    assert!(counts.answers > 20 && counts.events > counts.answers && !receipt.short && !receipt.shared);
    assert_eq!((kit.disk().activity().unwrap(), kit.disk().events_of(other).unwrap()), before);
    assert!(kit.disk().check().unwrap().is_sound());
    let text: String = receipt.lines().iter().map(|line| kit.i18n.say(line)).collect();
    assert!(!text.contains(NAME) && !text.contains(&one.to_string()), "{text}");
    assert_eq!((names(folder.path(), &places::BADGES).len(), names(folder.path(), &places::PRINTS).len()), (3, 2));
    kit.close().unwrap();
    assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new());
    assert!(held(folder.path(), other, OTHER).len() >= 3, "the other is everywhere still");
    // A copy that comes back obeys.
    let back = TempDir::new().unwrap();
    std::fs::copy(folder.path().join("backups/0.db"), back.path().join("journal.db")).unwrap();
    let restored = pressed(back.path(), "fr", world());
    assert!(restored.disk().was_erased(one).unwrap() && restored.disk().check().unwrap().is_sound());
}

#[test]
fn copies_of_every_kind_and_what_was_set_aside_hold_nothing_after_an_erasure() {
    let folder = TempDir::new().unwrap();
    let (one, other) = (lived(folder.path(), NAME), lived(folder.path(), OTHER));
    let mut kit = pressed(folder.path(), "fr", world());
    let asked = kit.back_up(journal::When::Asked).unwrap().unwrap();
    kit.close().unwrap();
    // Its end is lost: what was set aside cannot be opened, and holds the person all the same.
    let file = places::JOURNAL.at(folder.path());
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() - 8192]).unwrap();
    let still: Rc<dyn World> = world();
    let restored = journal::restore(folder.path(), None, &still).unwrap();
    assert!(restored.is_lossy && restored.from == Some(asked));
    let within = |files: &[PathBuf], place: &places::Place| files.iter().any(|file| file.starts_with(place.at(folder.path())));
    let before = held(folder.path(), one, NAME);
    assert!(within(&before, &places::SET_ASIDE) && within(&before, &places::BACKUPS), "{before:?}");

    let mut kit = pressed(folder.path(), "fr", world());
    kit.erase(&[one]).unwrap();
    assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new());
    kit.close().unwrap();
    assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new());
    assert!(within(&held(folder.path(), other, OTHER), &places::BACKUPS), "the other is in the copies still");
    assert!(journal::aside(folder.path()).unwrap().is_empty());
}

#[test]
fn a_short_nickname_and_a_shared_word_are_told_and_a_foreign_file_refuses_the_word_erased() {
    let folder = TempDir::new().unwrap();
    let mut kit = pressed(folder.path(), "fr", world());
    let add = |kit: &mut Kit, name: &str| kit.add_learner(&tremplin::text::SafeText::show(name)).unwrap();
    let (short, papillon, _) = (add(&mut kit, "Rosa"), add(&mut kit, "Papillon"), add(&mut kit, "Papillon bleu"));
    assert!(kit.erase(&[short]).unwrap().short);
    let receipt = kit.erase(&[papillon]).unwrap();
    assert!(receipt.shared && !receipt.short);
    let luciole = add(&mut kit, "Luciole 12");
    std::fs::write(folder.path().join("liste.txt"), "Odile, LUCIOLE 12, Ali").unwrap();
    let error = kit.erase(&[luciole]).unwrap_err();
    assert_eq!(error.kind.exit(), 4);
    let said = [kit.i18n.say(&error.cause), kit.i18n.say(&error.hint.unwrap())].concat();
    assert!(said.contains("liste.txt") && said.contains(&format!("learner erase {luciole}")), "{said}");
    assert!(kit.disk().is_erasing().unwrap() && kit.find("Luciole 12").is_err());
    std::fs::remove_file(folder.path().join("liste.txt")).unwrap();
    let again = kit.find_to_erase(&luciole.to_string()).unwrap();
    kit.erase(&[again]).unwrap();
    assert!(!kit.disk().is_erasing().unwrap());
}

#[test]
fn a_guest_who_stays_takes_the_printed_pages_along() {
    let folder = TempDir::new().unwrap();
    let kit = pressed(folder.path(), "fr", world());
    let (sitting, first) = Sitting::new(Start { learn: true, ..Start::default() }, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "door/try");
    submit(&mut desk);
    pick(&mut desk, "desk/modules");
    pick(&mut desk, "module/email");
    pick(&mut desk, "unit/address");
    for _ in 0..200 {
        if desk.page().id.starts_with("unit-end") {
            break;
        }
        if desk.page().id.starts_with("form/") {
            pick(&mut desk, "form/no");
            continue;
        }
        let working = desk.lesson().is_some_and(|l| l.begun() && l.phase() == tremplin::learn::Phase::Working);
        let inputs = desk.lesson().filter(|_| working).map_or(vec![Input::Submit], |l| l.activity().task.solution(l.state()));
        let last = inputs.last() == Some(&Input::Submit);
        for input in inputs.into_iter().chain((!last).then_some(Input::Submit)) {
            desk.act(Gesture::Input(input));
        }
    }
    assert!(desk.page().id.starts_with("unit-end"), "{}", desk.page().id);
    pick(&mut desk, "unit-end/print");
    pick(&mut desk, "unit-end/keep");
    introduced(&mut desk, NAME);
    let mut kit = desk.into_kit();
    let id = kit.find(NAME).unwrap();
    assert_eq!(kit.disk().traces(id).unwrap().made.len(), 1);
    assert_eq!(kit.erase(&[id]).unwrap().counts.prints, 1);
}

/// The home screen of a kit with a press.
fn home(folder: &Path, lang: &str, world: Rc<dyn World>) -> Desk {
    let kit = pressed(folder, lang, world);
    let (sitting, first) = Sitting::new(Start { learn: true, ..Start::default() }, lang, languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

fn adviser(desk: &mut Desk) {
    pick(desk, "door/adviser");
    for target in ["adviser/passphrase", "adviser/again"] {
        desk.act(Gesture::Input(Input::Type(Target::new(target), "quatre mots sans lien".to_owned())));
    }
    submit(desk);
    submit(desk);
    assert_eq!(desk.page().id, "adviser/room");
}

fn show(lang: &str, desk: &mut Desk, name: &str) {
    let screen = Scenario::new(desk, (80, 24));
    picture(name, lang, &screen.text());
}

#[test]
fn the_adviser_erases_in_two_keys_and_a_person_erases_themselves() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let still: Rc<Still> = world();
        let (one, other) = (lived(folder.path(), NAME), lived(folder.path(), OTHER));
        let mut desk = home(folder.path(), lang, Rc::clone(&still) as Rc<dyn World>);
        adviser(&mut desk);
        pick(&mut desk, "adviser/people");
        pick(&mut desk, "person/1");
        show(lang, &mut desk, "adviser-person");
        pick(&mut desk, "person/erase");
        show(lang, &mut desk, "erase-sure");
        desk.act(Gesture::Input(Input::Back));
        assert_eq!(desk.page().id, "adviser/person");
        pick(&mut desk, "person/erase");
        submit(&mut desk);
        assert_eq!(desk.page().id, "adviser/erased", "{:?}", desk.page().notice);
        assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new());
        show(lang, &mut desk, "erase-receipt");
        let before = names(folder.path(), &places::PRINTS).len();
        pick(&mut desk, "adviser/print");
        assert_eq!(names(folder.path(), &places::PRINTS).len(), before + 1);
        assert_eq!(held(folder.path(), one, NAME), Vec::<PathBuf>::new(), "the receipt names nobody");

        desk.act(Gesture::NextPerson);
        pick(&mut desk, "door/been");
        desk.act(Gesture::Input(Input::Type(Target::new("door/letters"), "co".to_owned())));
        submit(&mut desk);
        pick(&mut desk, "drawing/boat");
        submit(&mut desk);
        // Known from the command line: they were never told.
        assert_eq!(desk.page().id, "notice");
        show(lang, &mut desk, "notice-first");
        pick(&mut desk, "notice/print");
        submit(&mut desk);
        assert_ne!(desk.page().id, "notice");
        desk.act(Gesture::Menu);
        pick(&mut desk, "menu/mine");
        show(lang, &mut desk, "mine");
        pick(&mut desk, "mine/erase");
        show(lang, &mut desk, "mine-sure");
        submit(&mut desk);
        assert_eq!(desk.page().id, "mine", "Enter alone keeps everything");
        pick(&mut desk, "mine/erase");
        pick(&mut desk, "mine/yes");
        assert_eq!(desk.page().id, "mine/erased");
        assert_eq!(held(folder.path(), other, OTHER), Vec::<PathBuf>::new());
        assert!(!said(&mut desk).contains(OTHER));
        submit(&mut desk);
        assert_eq!(desk.page().id, "door");
    }
}

#[test]
fn the_notice_is_shown_again_when_it_changed_and_refusing_it_leaves() {
    let folder = TempDir::new().unwrap();
    let mut kit = pressed(folder.path(), "fr", world());
    kit.add_learner(&tremplin::text::SafeText::show(NAME)).unwrap();
    let on_screen = |version: Option<&str>| {
        let kit = pressed(folder.path(), "fr", world());
        let begin = Start { nickname: Some(tremplin::text::SafeText::show(NAME)), language_known: true, ..Start::default() };
        let (sitting, first) = Sitting::new(begin, "fr", languages(), kit.kept_settings(), "screen");
        let mut desk = Desk::new(kit, sitting, first).0;
        if let Some(version) = version {
            assert_ne!(desk.page().id, "notice", "{version}");
            return;
        }
        assert_eq!(desk.page().id, "notice");
        desk.act(Gesture::Input(Input::Back));
        assert_eq!(desk.page().id, "door");
        let kit = desk.into_kit();
        let (sitting, first) = Sitting::new(
            Start { nickname: Some(tremplin::text::SafeText::show(NAME)), language_known: true, ..Start::default() },
            "fr",
            languages(),
            kit.kept_settings(),
            "screen",
        );
        let mut desk = Desk::new(kit, sitting, first).0;
        submit(&mut desk);
        assert_ne!(desk.page().id, "notice");
    };
    on_screen(None);
    on_screen(Some("1"));
    // Line by line under a name: a script, whose lines are counted.
    let folder = TempDir::new().unwrap();
    assert_ne!(desk(pressed(folder.path(), "fr", world()), start("email", None, NAME)).page().id, "notice");
}

#[test]
fn nobody_is_purged_unasked_nor_by_a_clock_that_lies() {
    const DAY: Duration = Duration::from_hours(24);
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let still = world();
        let names = [NAME, OTHER, "Mirabelle 3"];
        let mut kit = pressed(folder.path(), lang, Rc::clone(&still) as Rc<dyn World>);
        let ids: Vec<LearnerId> = names.iter().map(|name| kit.add_learner(&tremplin::text::SafeText::show(name)).unwrap()).collect();
        assert!(kit.due().unwrap().is_empty());
        still.pass(DAY * 340);
        let due = kit.due().unwrap();
        assert!(due.len() == 3 && due.iter().all(|row| !row.passed), "told a month before");
        // One comes: told, and kept.
        kit.close().unwrap();
        let begin = Start { nickname: Some(tremplin::text::SafeText::show("Mirabelle 3")), language_known: true, ..Start::default() };
        let kit = pressed(folder.path(), lang, Rc::clone(&still) as Rc<dyn World>);
        let (sitting, first) = Sitting::new(begin, lang, languages(), kit.kept_settings(), "screen");
        let mut desk = Desk::new(kit, sitting, first).0;
        show(lang, &mut desk, "kept-longer");
        let kit = desk.into_kit();
        assert_eq!(kit.due().unwrap().len(), 2);
        kit.close().unwrap();
        // Five years on the clock, or none: nobody's term is believed.
        for lie in [Millis(0), Millis(4_070_908_800_000)] {
            let lying: Rc<dyn World> = Rc::new(Still::at(lie));
            assert!(pressed(folder.path(), lang, lying).due().unwrap().is_empty());
        }
        still.pass(DAY * 40);
        let mut desk = home(folder.path(), lang, Rc::clone(&still) as Rc<dyn World>);
        pick(&mut desk, "door/adviser");
        for target in ["adviser/passphrase", "adviser/again"] {
            desk.act(Gesture::Input(Input::Type(Target::new(target), "quatre mots sans lien".to_owned())));
        }
        submit(&mut desk);
        desk.act(Gesture::NextPerson);
        pick(&mut desk, "door/adviser");
        desk.act(Gesture::Input(Input::Type(Target::new("adviser/passphrase"), "quatre mots sans lien".to_owned())));
        submit(&mut desk);
        assert_eq!(desk.page().id, "adviser/due", "shown when the room opens");
        show(lang, &mut desk, "due");
        desk.act(Gesture::Input(Input::Back));
        assert_eq!(desk.page().id, "adviser/room");
        pick(&mut desk, "adviser/due");
        let kept =
            desk.page().controls().iter().position(|control| tremplin::i18n::I18n::new(lang).say(&control.label).contains(OTHER)).unwrap();
        pick(&mut desk, &format!("due/{kept}"));
        show(lang, &mut desk, "due-one-kept");
        submit(&mut desk);
        assert_eq!(desk.page().id, "adviser/erased", "{:?}", desk.page().notice);
        assert_eq!(held(folder.path(), ids[0], NAME), Vec::<PathBuf>::new());
        submit(&mut desk);
        assert_eq!(desk.page().id, "adviser/room");
        let kit = desk.into_kit();
        assert_eq!(kit.people().unwrap().len(), 2);
        assert!(kit.due().unwrap().is_empty());
    }
}

pub fn tremplin_at(data: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    use std::io::Write;
    let mut child = begun(data, args);
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    (status.code().unwrap_or(-1), text(stdout), text(stderr))
}

#[test]
fn commands_for_people() {
    let data = TempDir::new().unwrap();
    let data = data.path();
    let (code, id, err) = tremplin_at(data, &["learner", "add", NAME], "");
    assert!(code == 0 && err.contains("Aucune phrase secrète"), "{err}");
    let id = LearnerId::parse(id.trim()).unwrap();
    assert_eq!(tremplin_at(data, &["learner", "add", NAME], "").0, 2, "taken");
    assert_eq!(tremplin_at(data, &["learner", "add", ""], "").0, 2);
    tremplin_at(data, &["learner", "add", OTHER], "");
    let (code, out, _) = tremplin_at(data, &["learner", "list", "--json"], "");
    let list: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, list["months"].as_i64(), list["learners"].as_array().unwrap().len()), (0, Some(12), 2));
    for key in ["id", "nickname", "drawing", "picture_code", "last_seen", "erased_from"] {
        assert!(list["learners"][1].get(key).is_some(), "{key}");
    }
    let (_, out, _) = tremplin_at(data, &["learner", "list", "--due", "--json"], "");
    assert!(serde_json::from_str::<serde_json::Value>(&out).unwrap()["learners"].as_array().unwrap().is_empty());
    let (code, out, _) = tremplin_at(data, &["learner", "show", "hirondelle 7"], "");
    assert!(code == 0 && out.contains("Votre surnom : Hirondelle 7"), "{out}");
    assert_eq!(tremplin_at(data, &["learner", "show", "personne"], "").0, 2);
    let (_, out, _) = tremplin_at(data, &["learner", "export", NAME], "");
    let export: serde_json::Value = serde_json::from_str(&out).unwrap();
    for key in ["format", "exported_at", "id", "ids", "nickname", "picture_code", "settings", "units", "drafts", "files", "events"] {
        assert!(export.get(key).is_some(), "{key}");
    }
    assert_eq!((export["nickname"].as_str(), export["events"][0]["kind"].as_str()), (Some(NAME), Some("learner-added")));
    let page = data.join("page.html");
    let (code, _, _) =
        tremplin_at(data, &["--lang", "en", "learner", "export", NAME, "--format", "html", "-o", page.to_str().unwrap()], "");
    let text = std::fs::read_to_string(&page).unwrap();
    assert!(code == 0 && text.contains("you are known here as") && text.contains("lang=\"en\""), "{text}");
    std::fs::remove_file(&page).unwrap();

    // What destroys asks.
    for input in ["", "\n", "oui\n", "hirondelle\n"] {
        let (code, _, err) = tremplin_at(data, &["learner", "erase", NAME], input);
        assert!(code == 2 && err.contains("Rien n'a été fait") && err.contains("--yes"), "{err}");
    }
    assert_eq!(tremplin_at(data, &["learner", "reset-code", NAME], "").0, 2);
    assert_eq!(tremplin_at(data, &["learner", "reset-code", NAME, "--yes"], "").0, 0);
    assert_eq!(tremplin_at(data, &["learner", "purge"], "").0, 0, "nobody is due");

    // Another window reads: nothing is done and nothing claimed.
    let reader = rusqlite::Connection::open(data.join("journal.db")).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM event;").unwrap();
    tremplin_at(data, &["learner", "add", "Mirabelle 3"], "");
    let (code, out, err) = tremplin_at(data, &["learner", "erase", NAME, "--yes"], "");
    assert!(code == 4 && out.is_empty() && err.contains("Fermez les autres fenêtres"), "{out}{err}");
    drop(reader);
    assert_eq!(tremplin_at(data, &["learner", "show", NAME], "").0, 0, "still there");

    let (code, out, err) = tremplin_at(data, &["learner", "erase", NAME], &format!("{NAME}\n"));
    assert!(code == 0 && out.contains("Une personne a été effacée") && out.contains("SSD"), "{out}{err}");
    assert_eq!(held(data, id, NAME), Vec::<PathBuf>::new());
    assert!(names(data, &places::PRINTS).iter().any(|name| name.contains("erased")));
    assert_eq!(tremplin_at(data, &["learner", "erase", NAME, "--yes"], "").0, 2);

    // Once there is a passphrase, it is wanted.
    let mut desk = home(data, "fr", Rc::new(tremplin::clock::Machine::new()));
    adviser(&mut desk);
    desk.into_kit().close().unwrap();
    let (code, _, err) = tremplin_at(data, &["learner", "erase", OTHER, "--yes"], "");
    assert!(code == 2 && err.contains("--passphrase-file"), "{err}");
    let secret = data.join("secret");
    std::fs::write(&secret, "ce n'est pas cela\n").unwrap();
    assert_eq!(tremplin_at(data, &["learner", "list", "--passphrase-file", secret.to_str().unwrap()], "").0, 2);
    std::fs::write(&secret, "quatre mots sans lien\n").unwrap();
    let (code, _, err) = tremplin_at(data, &["learner", "erase", OTHER, "--yes", "--passphrase-file", secret.to_str().unwrap()], "");
    assert_eq!(code, 0, "{err}");
}

#[test]
fn an_erasure_that_is_killed_is_begun_again_and_ends() {
    let data = TempDir::new().unwrap();
    let id = lived(data.path(), NAME);
    lived(data.path(), OTHER);
    let mut killed = 0;
    for wait in (0..).map(|n| n * 7) {
        let mut child = begun(data.path(), &["learner", "erase", NAME, "--yes"]);
        std::thread::sleep(Duration::from_millis(wait));
        let done = child.try_wait().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        killed += usize::from(done.is_none());
        let (code, _, err) = tremplin_at(data.path(), &["learner", "show", NAME], "");
        if code == 2 {
            break;
        }
        assert_eq!(code, 0, "known as before, and nothing broken: {err}");
        assert!(wait < 20_000, "it never ends");
    }
    assert!(killed > 0);
    // That last command opened the journal, which finished what was cut short.
    assert_eq!(held(data.path(), id, NAME), Vec::<PathBuf>::new());
    let (code, out, _) = tremplin_at(data.path(), &["learner", "erase", &id.to_string(), "--yes"], "");
    assert!(code == 0 && out.contains("plus aucune trace"), "{out}");
    assert_eq!(tremplin_at(data.path(), &["journal", "check"], "").0, 0);
    assert!(!held(data.path(), id, OTHER).is_empty());
}
