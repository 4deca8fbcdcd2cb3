//! The room: whom it shows, what is taken away from it on paper, and help that records nothing.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{Desk, Gesture, Kit, Press, Scene, prints};
use tremplin::clock::{Still, World};
use tremplin::curriculum::{Files, Shelf, check};
use tremplin::i18n::I18n;
use tremplin::learn::sitting::{LINES_MAX, Printout, Start};
use tremplin::linear;
use tremplin::paper::{Paper, figures_sheet, leaf};
use tremplin::screen::Scenario;
use tremplin::text::SafeText;

use crate::way::{desk, kit_with, start, world};

fn content() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/room")
}

pub fn draw(printout: &Printout, i18n: &I18n) -> String {
    leaf(&printout.title, &printout.drawn(), Paper { lang: i18n.code(), say: &|words| i18n.say(words), large: false })
}

/// A press that shows nothing: pages are drawn, the rest is empty.
pub fn mute_press() -> Press {
    Press {
        draw,
        certificate: |_, _| String::new(),
        workshop: |_, _| String::new(),
        report: |_, _, _| String::new(),
        figures: |tables, heading, i18n| {
            figures_sheet(tables, heading, Paper { lang: i18n.code(), say: &|words| i18n.say(words), large: false })
        },
        open: |_| false,
    }
}

fn kit(folder: &Path, world: Rc<dyn World>) -> Kit {
    let mut kit = kit_with(&[content()], folder, "fr", world);
    kit.press = Some(mute_press());
    kit
}

pub fn pick(desk: &mut Desk, target: &str) {
    let there = desk.page().control(&Target::new(target)).is_some();
    assert!(there, "{target} is not on {}", desk.page().id);
    desk.act(Gesture::Input(Input::Pick(Target::new(target))));
}

pub fn act(desk: &mut Desk, input: Input) {
    desk.act(Gesture::Input(input));
}

/// A page as the line face tells it.
pub fn said(desk: &mut Desk) -> String {
    let mut out = Vec::new();
    linear::run(desk, &b""[..], &mut out, None).unwrap();
    String::from_utf8(out).unwrap().replace('\u{a0}', " ")
}

fn printed(folder: &Path) -> Vec<String> {
    prints(folder).unwrap().into_iter().map(|print| print.name).collect()
}

fn lesson(folder: &Path, nickname: &str) -> Desk {
    let mut desk = desk(kit(folder, world()), start("scams", Some("after-click"), nickname));
    act(&mut desk, Input::Submit);
    desk
}

/// What is right on the page that is open.
pub fn right(desk: &mut Desk) {
    let working = desk.lesson().is_some_and(|l| l.begun() && l.phase() == tremplin::learn::Phase::Working);
    let inputs = desk.lesson().filter(|_| working).map_or(vec![Input::Submit], |l| l.activity().task.solution(l.state()));
    for input in inputs {
        act(desk, input);
    }
}

/// To the activity of that id, by right answers.
fn to(desk: &mut Desk, activity: &str) {
    for _ in 0..60 {
        if desk.page().id.contains(&format!("/{activity}/")) {
            return;
        }
        right(desk);
    }
    panic!("{activity} never came: {}", desk.page().id);
}

#[test]
fn a_contact_is_named_in_the_text_and_told_beneath_and_nobody_hidden_is() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    let text = said(&mut desk);
    for told in ["Appelez L'opposition, puis 17Cyber. Plus tard, la personne qui vous aide.", "0 892 705 705", "jour et nuit · payant"] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(text.contains("Vérifié le 21 novembre 2026.") && text.contains("demandez à la personne qui vous aide"), "{text}");
    assert!(!text.contains("01 02 03 04 05") && !text.contains("Sperrnotruf") && !text.contains("date dépassée"), "{text}");
}

#[test]
fn a_contact_past_its_date_says_so_wherever_it_stands() {
    let folder = TempDir::new().unwrap();
    let later = world();
    later.pass(Duration::from_hours(480));
    let mut desk = desk(kit(folder.path(), later), Start::default());
    pick(&mut desk, "home/scammed");
    pick(&mut desk, "help/accident/first-steps");
    assert!(said(&mut desk).contains("À vérifier : date dépassée le 30 novembre 2026."));
    pick(&mut desk, "help/by-hand");
    assert!(said(&mut desk).contains("17cyber.gouv.fr (à vérifier : date dépassée le 30 novembre 2026)"));
    act(&mut desk, Input::Back);
    pick(&mut desk, "help/print");
    let page = std::fs::read_to_string(folder.path().join("prints").join(&printed(folder.path())[0])).unwrap();
    assert!(page.contains("date dépassée le 30 novembre 2026"), "{page}");
}

#[test]
fn another_country_has_other_contacts_and_not_the_activities_of_this_one() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    assert!(desk.page().control(&Target::new("country/FR")).unwrap().on);
    assert!(desk.page().control(&Target::new("country/SI")).is_none(), "nobody to call there");
    pick(&mut desk, "country/AT");
    assert!(desk.page().control(&Target::new("country/AT")).unwrap().on);
    act(&mut desk, Input::Submit);
    let text = said(&mut desk);
    assert!(text.contains("Sperrnotruf") && text.contains("0800 204 8800") && !text.contains("0 892 705 705"), "{text}");
    assert!(!text.contains("17cyber"), "the French one is nobody's own here: {text}");
    act(&mut desk, Input::Submit);
    assert!(desk.page().id.contains("/first-steps/"), "what is only for France is left out: {}", desk.page().id);
    // The machine's, not the person's: the next person finds it.
    let kit = desk.into_kit();
    assert_eq!(kit.disk().settings(None).unwrap()["country"], "AT");
}

#[test]
fn an_activity_that_another_country_does_not_have_gives_way() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "here");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    pick(&mut desk, "country/AT");
    act(&mut desk, Input::Submit);
    assert!(desk.page().id.contains("/who/"), "{}", desk.page().id);
    assert!(said(&mut desk).contains("Sperrnotruf"));
}

#[test]
fn help_opens_at_once_and_records_nothing() {
    let folder = TempDir::new().unwrap();
    let before = kit(folder.path(), world());
    let events = before.disk().check().unwrap().events;
    let mut desk = desk(before, Start::default());
    pick(&mut desk, "home/scammed");
    let text = said(&mut desk);
    assert!(text.contains("Ce n'est pas votre faute") && text.contains("J'ai donné le numéro de ma carte."), "{text}");
    assert!(!text.contains("Choisissez ce qu'elle fait"), "{text}");
    pick(&mut desk, "help/accident/first-steps");
    let text = said(&mut desk);
    let places: Vec<_> = ["Faire bloquer la carte", "0 892 705 705", "Changer le mot de passe", "Porter plainte", "17cyber.gouv.fr"]
        .map(|told| text.find(told).unwrap_or_else(|| panic!("{told}\n{text}")))
        .to_vec();
    assert!(places.is_sorted() && !text.contains("Répondre au message"), "{text}");
    pick(&mut desk, "help/by-hand");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "help/print");
    pick(&mut desk, "help/card");
    assert!(said(&mut desk).contains("Ma carte d'urgence"));
    pick(&mut desk, "help/print");
    act(&mut desk, Input::Back);
    pick(&mut desk, "help/contacts");
    assert!(said(&mut desk).contains("112"));
    act(&mut desk, Input::Back);
    act(&mut desk, Input::Back);
    assert_eq!(desk.page().id, "home");
    assert_eq!(printed(folder.path()), ["2026-11-22-after-click-card-1.html", "2026-11-22-after-click-first-steps-1.html"]);
    let kit = desk.into_kit();
    let report = kit.disk().check().unwrap();
    assert_eq!((report.events, kit.disk().learners().unwrap().len()), (events, 0));
    assert!(kit.disk().settings(None).unwrap().is_empty());
}

#[test]
fn help_follows_the_language_and_the_country() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), world()), Start::default());
    pick(&mut desk, "home/scammed");
    pick(&mut desk, "help/accident/first-steps");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/language");
    pick(&mut desk, "language/en");
    assert_eq!(desk.page().id, "help-scam/accident/first-steps");
    assert!(said(&mut desk).contains("It is not your fault"));
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    pick(&mut desk, "country/AT");
    act(&mut desk, Input::Submit);
    assert!(said(&mut desk).contains("Sperrnotruf"));
}

#[test]
fn without_the_unit_help_is_whom_to_call() {
    let (folder, curricula) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    for name in ["curriculum.toml", "contacts.toml"] {
        std::fs::copy(content().join(name), curricula.path().join(name)).unwrap();
    }
    let kit = kit_with(&[curricula.path().to_path_buf()], folder.path(), "fr", world());
    let mut desk = desk(kit, Start::default());
    pick(&mut desk, "home/scammed");
    let text = said(&mut desk);
    for told in ["Qui peut vous aider", "0 892 705 705", "17cyber.gouv.fr", "112"] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(desk.page().control(&Target::new("help/card")).is_none());
    // No press was given to this kit: it says so and goes on.
    pick(&mut desk, "help/print");
    assert!(said(&mut desk).contains("Rien ne peut être imprimé ici"));
}

#[test]
fn a_plan_is_kept_printed_and_found_again() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "card");
    act(&mut desk, Input::Type(Target::new("line/bank"), "01 99 00 11 22".to_owned()));
    act(&mut desk, Input::Pick(Target::new("line/promise")));
    pick(&mut desk, "lesson/by-hand");
    let lines = said(&mut desk);
    assert!(lines.contains("Ma carte d'urgence") && lines.contains("01 99 00 11 22") && lines.contains("[x] Je ne donne"), "{lines}");
    assert!(lines.contains("Pour bloquer ma carte → L'opposition : 0 892 705 705"), "{lines}");
    assert!(desk.page().parts.len() <= LINES_MAX + 1);
    act(&mut desk, Input::Submit);
    pick(&mut desk, "lesson/print");
    assert!(said(&mut desk).contains("after-click-card-1.html"));
    pick(&mut desk, "lesson/print");
    assert_eq!(printed(folder.path()), ["2026-11-22-after-click-card-1.html", "2026-11-22-after-click-card-2.html"]);
    let file = folder.path().join("prints").join("2026-11-22-after-click-card-1.html");
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.contains("01 99 00 11 22") && !page.contains("<script") && !page.contains("Test"), "{page}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::metadata(folder.path().join("prints")).unwrap().permissions().mode() & 0o777, 0o700);
    }
    act(&mut desk, Input::Submit);
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    let kept: Vec<_> = kit.disk().events_of(learner).unwrap().into_iter().filter(|event| event.kind == "plan-kept").collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].body["lines"], serde_json::json!({ "bank": "01 99 00 11 22", "promise": "x" }));
    drop(kit);
    // Another sitting: the page after it, and one page back.
    let mut desk = self::desk(self::kit(folder.path(), world()), start("scams", Some("after-click"), "Test"));
    assert!(desk.page().id.contains("/which/"), "{}", desk.page().id);
    act(&mut desk, Input::Back);
    let value = desk.page().control(&Target::new("line/bank")).unwrap().value.clone().unwrap();
    assert_eq!(value.text().unwrap().as_str(), "01 99 00 11 22");
    assert!(desk.page().control(&Target::new("line/promise")).unwrap().on);
    // The last in order wins.
    act(&mut desk, Input::Type(Target::new("line/bank"), "01 99 00 33 44".to_owned()));
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Back);
    let value = desk.page().control(&Target::new("line/bank")).unwrap().value.clone().unwrap();
    assert_eq!(value.text().unwrap().as_str(), "01 99 00 33 44");
}

#[test]
fn a_guests_plan_is_on_paper_and_in_no_byte_of_the_journal() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), world()), Start { learn: true, ..Start::default() });
    pick(&mut desk, "door/try");
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "desk/modules");
    pick(&mut desk, "module/scams");
    pick(&mut desk, "unit/after-click");
    act(&mut desk, Input::Submit);
    to(&mut desk, "card");
    act(&mut desk, Input::Type(Target::new("line/bank"), "01 99 00 11 22".to_owned()));
    pick(&mut desk, "lesson/print");
    act(&mut desk, Input::Submit);
    assert_eq!(printed(folder.path()).len(), 1);
    let kit = desk.into_kit();
    assert_eq!(kit.disk().check().unwrap().events, 0);
    kit.close().unwrap();
    let journal = std::fs::read(folder.path().join("journal.db")).unwrap();
    assert!(!journal.windows(14).any(|bytes| bytes == b"01 99 00 11 22"));
}

#[test]
fn the_end_of_a_unit_can_be_taken_home() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "which");
    for input in desk.lesson().unwrap().activity().task.solution(desk.lesson().unwrap().state()) {
        act(&mut desk, input);
    }
    act(&mut desk, Input::Submit);
    assert!(desk.page().id.starts_with("unit-end"), "{}", desk.page().id);
    assert!(said(&mut desk).contains("Cherchez le numéro de L'opposition."));
    pick(&mut desk, "unit-end/by-hand");
    let lines = said(&mut desk);
    assert!(lines.contains("Je sais qui appeler.") && lines.contains("de L'opposition.") && lines.contains("0 892 705 705"), "{lines}");
    act(&mut desk, Input::Submit);
    pick(&mut desk, "unit-end/print");
    assert_eq!(printed(folder.path()), ["2026-11-22-after-click-end-1.html"]);
    let page = std::fs::read_to_string(folder.path().join("prints").join("2026-11-22-after-click-end-1.html")).unwrap();
    assert!(page.contains("0 892 705 705") && page.contains("Vérifié le 21"), "{page}");
}

#[test]
fn a_clock_without_a_battery_makes_no_contact_fresh() {
    let folder = TempDir::new().unwrap();
    // A learner was here in December; then the battery died.
    let later = world();
    later.pass(Duration::from_hours(480));
    drop(desk(kit(folder.path(), later), start("scams", Some("after-click"), "Test")));
    let dead: Rc<dyn World> = Rc::new(Still::at(tremplin::clock::Millis(0)));
    let mut desk = desk(kit(folder.path(), dead), Start::default());
    pick(&mut desk, "home/scammed");
    pick(&mut desk, "help/contacts");
    assert!(said(&mut desk).contains("date dépassée le 30 novembre 2026"));
}

#[test]
fn the_checker_lists_what_must_be_looked_up_again() {
    let rules = |today| -> Vec<&str> {
        let found = check(&Files::at(&content()).unwrap(), today).unwrap().0;
        found.iter().filter(|f| f.file.contains("contacts")).map(|f| f.problem.rule).collect()
    };
    assert_eq!(rules(time::macros::date!(2026 - 11 - 26)), ["contact-stale", "contact-unverified"]);
    assert_eq!(rules(time::macros::date!(2026 - 12 - 01)), ["contact-expired", "contact-unverified"]);
}

#[test]
fn contacts_are_translated_country_by_country() {
    let folder = TempDir::new().unwrap();
    for name in ["curriculum.toml", "contacts.toml", "scams/module.toml", "scams/after-click.toml"] {
        let to = folder.path().join(name);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(content().join(name), to).unwrap();
    }
    let files = Files::at(folder.path()).unwrap();
    tremplin::author::refresh_all(&files, "en", &crate::content::notes()).unwrap();
    let overlay = folder.path().join("contacts.en.toml");
    let made = std::fs::read_to_string(&overlay).unwrap();
    assert!(made.contains("[card-block-fr]") && made.contains("[card-block-at]"), "{made}");
    let texts = [("#name = \"\"", "name = \"Blocking line\""), ("#what = \"\"", "what = \"Blocks the card.\"")];
    let (first, rest) = made.split_once("[card-block-at]").unwrap();
    let done = texts.iter().fold(rest.to_owned(), |text, (blank, said)| text.replacen(blank, said, 1));
    std::fs::write(&overlay, format!("{first}[card-block-at]{done}")).unwrap();
    let shelf = Shelf::new(&[folder.path().to_path_buf()]).unwrap();
    let room = shelf.contacts("en").unwrap().of_room("AT", time::macros::date!(2026 - 11 - 26), SafeText::EMPTY);
    assert_eq!(room.get("card-block").unwrap().contact.name.value.as_str(), "Blocking line");
    let french = shelf.contacts("en").unwrap().of_room("FR", time::macros::date!(2026 - 11 - 26), SafeText::EMPTY);
    assert!(french.get("card-block").unwrap().contact.name.foreign, "the French one is not translated here");
}

#[test]
fn pictures_of_help() {
    for (size, name) in [((80, 24), "help-scam"), ((60, 20), "help-scam-60x20"), ((40, 14), "help-scam-40x14")] {
        let folder = TempDir::new().unwrap();
        let mut screen = Scenario::new(desk(kit(folder.path(), world()), Start::default()), size);
        screen.key(KeyCode::Char('2'));
        crate::screens::picture(name, "fr", &screen.text());
        screen.wait(1000).key(KeyCode::Char('1'));
        crate::screens::picture(&format!("{name}-steps"), "fr", &screen.text());
        screen.wait(1000).click_on("[ Copier à la main ]");
        crate::screens::picture(&format!("{name}-by-hand"), "fr", &screen.text());
    }
}

#[test]
fn what_is_written_on_a_plan_is_not_lost_by_a_page_back() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "card");
    act(&mut desk, Input::Type(Target::new("line/bank"), "01 99 00 11 22".to_owned()));
    act(&mut desk, Input::Back);
    assert!(!desk.page().id.contains("/card/"), "{}", desk.page().id);
    drop(desk);
    let mut desk = self::desk(self::kit(folder.path(), world()), start("scams", Some("after-click"), "Test"));
    to(&mut desk, "card");
    let value = desk.page().control(&Target::new("line/bank")).unwrap().value.clone().unwrap();
    assert_eq!(value.text().unwrap().as_str(), "01 99 00 11 22");
}

#[test]
fn a_guest_is_in_the_country_that_they_choose_and_the_machine_stays_where_it_is() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), world()), Start { learn: true, ..Start::default() });
    pick(&mut desk, "door/try");
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "desk/modules");
    pick(&mut desk, "module/scams");
    pick(&mut desk, "unit/after-click");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/settings");
    pick(&mut desk, "country/AT");
    act(&mut desk, Input::Submit);
    act(&mut desk, Input::Submit);
    let text = said(&mut desk);
    assert!(!text.contains("0 892 705 705") && !text.contains("17cyber"), "{text}");
    assert_eq!(desk.into_kit().disk().check().unwrap().events, 0, "a guest leaves no trace");
}

#[test]
fn what_is_scored_cannot_be_skipped_but_can_be_left() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "first-steps");
    let page = desk.page().id;
    act(&mut desk, Input::Pick(Target::new("lesson/go-on")));
    assert_eq!(desk.page().id, page);
    act(&mut desk, Input::Back);
    assert_ne!(desk.page().id, page);
}

#[test]
fn what_is_typed_on_a_plan_is_text_on_paper_whatever_it_looks_like() {
    let folder = TempDir::new().unwrap();
    let mut desk = lesson(folder.path(), "Test");
    to(&mut desk, "card");
    act(&mut desk, Input::Type(Target::new("line/bank"), "<img src=x onerror=a>\u{202e}&\"'".to_owned()));
    pick(&mut desk, "lesson/print");
    let page = std::fs::read_to_string(folder.path().join("prints").join(&printed(folder.path())[0])).unwrap();
    assert!(page.contains("&lt;img src=x onerror=a&gt;") && !page.contains("<img") && !page.contains('\u{202e}'), "{page}");
}
