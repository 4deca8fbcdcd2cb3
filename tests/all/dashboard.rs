//! The figures on the adviser's screen: the same as the report's, exact, with bars and months; waited for and left; on paper for others.

use std::path::Path;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossterm::event::KeyCode;
use serde_json::json;
use tempfile::TempDir;
use tremplin::activity::{Input, Part};
use tremplin::app::{Desk, FaceEffect, Gesture, Kit, Scene, prints};
use tremplin::clock::{Still, World};
use tremplin::i18n::I18n;
use tremplin::ids::{ActivityId, ItemId, LearnerId, ModuleId, TryId, UnitId};
use tremplin::journal::Journal;
use tremplin::learn::Page;
use tremplin::learn::figures::disclosure::Audience;
use tremplin::learn::figures::{Period, show};
use tremplin::learn::sitting::{GROUP, Sitting, Start};
use tremplin::record::{Attempt, Moment, Record};
use tremplin::screen::{Look, Scenario};
use tremplin::words::Words;

use crate::door::{adviser, enter};
use crate::room::{act, mute_press, pick, said};
use crate::screens::picture;
use crate::way::{kit, languages, world};

const PASSPHRASE: &str = "quatre mots bien ensemble";
const MONTH: Duration = Duration::from_hours(24 * 30);

fn module(id: &str) -> ModuleId {
    ModuleId::new(id).unwrap()
}

fn answer(of_try: TryId, id: &str, unit: &str, item: usize, right: bool, response: serde_json::Value) -> Record {
    Record::Attempt(Attempt {
        of_try,
        module: module(id),
        unit: UnitId::new(unit).unwrap(),
        activity: ActivityId::new("first").unwrap(),
        item: ItemId::new(&format!("item-{item}")).unwrap(),
        idea: None,
        kind: "triage".to_owned(),
        marks: "0123abcd".to_owned(),
        right,
        counts: true,
        hints: 0,
        response,
        took_ms: 90_000,
        lang: if item == 0 { "en" } else { "fr" }.to_owned(),
        face: "screen".to_owned(),
    })
}

fn form(of_try: TryId, moment: Moment, right: usize) -> Vec<Record> {
    let begun = Record::FormStarted { of_try, module: module("scams"), version: "1".to_owned(), form: "a".to_owned(), moment };
    let answers = (0..5).map(|item| answer(of_try, "scams", "forms", item + 1, item < right, json!("a")));
    let done = Record::FormDone { of_try, module: module("scams"), moment };
    std::iter::once(begun).chain(answers).chain([done]).collect()
}

/// Three months of a laptop: a workshop, people in two modules, before and after, a group. The world stands at their end.
fn lived(folder: &Path) -> Rc<Still> {
    let world = world();
    crate::report::workshop(folder, &world, "Au café");
    let mut journal = Journal::open(folder, Rc::clone(&world) as Rc<dyn World>).unwrap();
    for n in 0..14_usize {
        if n == 5 || n == 8 {
            world.pass(MONTH);
        }
        let learner = LearnerId::from_uuid(uuid::Uuid::from_u128(100 + n as u128));
        let of_try = |k: u128| TryId::from_uuid(uuid::Uuid::from_u128(1000 * k + n as u128));
        let unit = UnitId::new("own-way").unwrap();
        let mut records = vec![Record::LearnerAdded { nickname: format!("Personne {n}") }];
        if n < 6 {
            records.push(Record::LearnerSet { key: GROUP.to_owned(), value: "Accueil".to_owned() });
        }
        records.extend(form(of_try(1), Moment::Opening, 1 + n % 3));
        let deck = json!({ "caught": [3 + n % 2, 4], "false_alarms": [n % 2, 3], "messages": [] });
        records.push(answer(of_try(2), "scams", "own-way", 1, true, deck));
        records.push(Record::UnitDone { of_try: of_try(2), module: module("scams"), unit: unit.clone() });
        if n % 2 == 0 {
            records.push(Record::UnitMastered { of_try: of_try(2), module: module("scams"), unit, right: 3, of: 4 });
            records.extend(form(of_try(3), Moment::Closing, 3 + n % 3));
        }
        if n % 4 == 0 {
            records.push(answer(of_try(4), "email", "address", 0, n == 0, json!("b")));
        }
        journal.append(Some(learner), &records, None).unwrap();
    }
    journal.close().unwrap();
    world
}

/// An adviser who waits for the end of every count, in her room.
pub fn in_room(folder: &Path, lang: &str, world: Rc<Still>, patience: Duration) -> Desk {
    let mut kit: Kit = kit(folder, lang, world);
    kit.press = Some(mute_press());
    kit.patience = patience;
    kit.sticks = crate::stick::plugged;
    kit.worlds = || {
        drop(gate());
        crate::way::world() as Rc<dyn World>
    };
    let (sitting, first) = Sitting::new(Start { learn: true, ..Start::default() }, lang, languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    if enter(&mut desk, PASSPHRASE) == "adviser/choose" {
        act(&mut desk, Input::Back);
        adviser(&mut desk, PASSPHRASE);
    }
    assert_eq!(desk.page().id, "adviser/room", "{:?}", desk.page().notice);
    desk
}

/// While somebody holds it, no count goes on: it waits for its world.
static GATE: Mutex<()> = Mutex::new(());

fn gate() -> MutexGuard<'static, ()> {
    GATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Long enough for any count of a test.
pub const PATIENT: Duration = Duration::from_mins(1);

#[test]
fn the_screen_tells_what_the_report_tells_in_every_period_and_group() {
    let folder = TempDir::new().unwrap();
    let world = lived(folder.path());
    let mut desk = in_room(folder.path(), "en", world, PATIENT);
    let periods = [("all", None, None), ("this-month", Some(20_819), Some(20_849)), ("last-month", Some(20_788), Some(20_818))];
    for (span, from, to) in periods {
        for group in [None, Some("Accueil")] {
            pick(&mut desk, "adviser/figures");
            pick(&mut desk, "figures/choose");
            pick(&mut desk, &format!("span/{span}"));
            if group.is_some() {
                pick(&mut desk, "figures/choose");
                pick(&mut desk, "group/0");
            }
            assert_eq!(desk.page().id, "adviser/figures/start");
            let tables = desk.kit().figure_tables(Period { from, to }, group, Audience::Own).unwrap();
            let i18n = I18n::new("en");
            let lines = show::text(&tables, Period { from, to }, Audience::Own, &|words| i18n.say(words));
            act(&mut desk, Input::Submit);
            pick(&mut desk, "table/0");
            let mut told = String::new();
            for _ in 0..tables.len() {
                told.push_str(&said(&mut desk));
                act(&mut desk, Input::Submit);
            }
            assert_eq!(desk.page().id, "adviser/figures/tables", "the last leads back to all");
            let mut rows = 0;
            for line in lines.replace('\u{a0}', " ").lines().filter(|line| line.starts_with("  ") && line.contains(" — ")) {
                assert!(told.contains(line.trim()), "{span} {group:?}: {line}\n{told}");
                rows += 1;
            }
            assert!(rows > 10 || span != "all", "{rows}");
            act(&mut desk, Input::Back);
            act(&mut desk, Input::Back);
        }
    }
}

#[test]
fn pictures_of_the_figures() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let world = lived(folder.path());
        let mut desk = in_room(folder.path(), lang, world, PATIENT);
        pick(&mut desk, "adviser/figures");
        let shown = |desk: &mut Desk, name: &str| picture(name, lang, &Scenario::new(desk, (80, 24)).text());
        shown(&mut desk, "figures");
        pick(&mut desk, "figures/choose");
        shown(&mut desk, "figures-choose");
        act(&mut desk, Input::Back);
        pick(&mut desk, "figures/paper");
        shown(&mut desk, "figures-paper");
        act(&mut desk, Input::Back);
        act(&mut desk, Input::Submit);
        shown(&mut desk, "figures-tables");
        pick(&mut desk, "table/1");
        shown(&mut desk, "figures-modules");
        act(&mut desk, Input::Submit);
        shown(&mut desk, "figures-change");
        open_last(&mut desk);
        shown(&mut desk, "figures-months");
    }
}

/// To the table of months.
fn open_last(desk: &mut Desk) {
    act(desk, Input::Back);
    let last = desk.page().controls().iter().filter_map(|control| control.target.within("table").map(str::to_owned)).next_back().unwrap();
    pick(desk, &format!("table/{last}"));
}

/// Every page of the figures, in that language.
fn pages(folder: &Path, lang: &str, world: Rc<Still>) -> Vec<Page> {
    let mut desk = in_room(folder, lang, world, PATIENT);
    pick(&mut desk, "adviser/figures");
    let mut pages = vec![desk.page()];
    act(&mut desk, Input::Submit);
    pick(&mut desk, "table/0");
    while desk.page().id != "adviser/figures/tables" {
        pages.push(desk.page());
        act(&mut desk, Input::Submit);
    }
    pages
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// All that is seen of a page from its top to its end.
fn whole(page: &Page, i18n: &I18n, size: (u16, u16), ascii: bool) -> String {
    let mut screen = Scenario::with(Shown { page, i18n }, size, Look { ascii, ..Look::default() });
    let mut seen = screen.text();
    while screen.drawn().unwrap().below {
        screen.key(KeyCode::PageDown);
        seen.push_str(&screen.text());
    }
    seen
}

#[test]
fn nothing_is_cut_at_any_size_and_ascii_is_ascii() {
    let folder = TempDir::new().unwrap();
    let world = lived(folder.path());
    for lang in ["fr", "en", "de", "es", "sl"] {
        let i18n = I18n::new(lang);
        let pages = pages(folder.path(), lang, Rc::clone(&world));
        assert!(pages.len() > 8);
        for page in &pages {
            for (size, ascii) in [((80, 24), false), ((60, 20), true), ((60, 20), false), ((40, 14), false), ((120, 40), true)] {
                let seen = whole(page, &i18n, size, ascii);
                if ascii {
                    assert!(!seen.chars().any(|c| ('\u{2500}'..='\u{25ff}').contains(&c)), "{seen}");
                }
                let seen = letters(&seen);
                for part in &page.parts {
                    let Part::Chart(chart) = part else { continue };
                    for cell in chart.rows.iter().flat_map(|row| row.cells.iter().flatten()) {
                        assert!(seen.contains(&letters(&i18n.say(cell))), "{} {lang} {size:?} {cell:?}", page.id);
                    }
                    let sparks = page.parts.iter().filter_map(|part| if let Part::Spark(spark) = part { Some(spark) } else { None });
                    assert!(
                        sparks.into_iter().all(|spark| seen.contains(&letters(&i18n.say(&spark.label)))),
                        "{} {lang} {size:?}",
                        page.id
                    );
                }
            }
        }
        let first = whole(&pages[0], &i18n, (80, 24), false);
        assert!(first.lines().count() == 24, "{lang}: the first page fits\n{first}");
    }
}

/// A page by itself.
struct Shown<'p> {
    page: &'p Page,
    i18n: &'p I18n,
}

impl Scene for Shown<'_> {
    fn act(&mut self, _: Gesture) -> Vec<FaceEffect> {
        Vec::new()
    }

    fn page(&self) -> Page {
        self.page.clone()
    }

    fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }
}

#[test]
fn a_count_that_goes_on_is_told_left_and_taken_up_when_it_ends() {
    let folder = TempDir::new().unwrap();
    let world = lived(folder.path());
    let desk = in_room(folder.path(), "fr", world, Duration::ZERO);
    let bell = desk.kit().bell();
    let (to, rung) = std::sync::mpsc::channel();
    bell.hang(move || to.send(()).is_ok());
    let mut screen = Scenario::new(desk, (80, 24));
    let going_on = gate();
    screen.key(KeyCode::Char('4'));
    assert_eq!(screen.scene().page().id, "adviser/figures/counting");
    drop(going_on);
    rung.recv_timeout(PATIENT).unwrap();
    screen.changed();
    assert!(screen.shows("Tous les tableaux"), "{}", screen.text());
    // Left at once: what comes of it is nobody's.
    assert!(screen.click_on("Retour"));
    let going_on = gate();
    screen.key(KeyCode::Char('4'));
    assert!(screen.click_on("Arrêter"), "{}", screen.text());
    assert_eq!(screen.scene().page().id, "adviser/room");
    drop(going_on);
    rung.recv_timeout(PATIENT).unwrap();
    screen.changed();
    assert_eq!(screen.scene().page().id, "adviser/room");
}

#[test]
fn the_role_guards_the_figures_and_paper_for_others_discloses_nobody() {
    let folder = TempDir::new().unwrap();
    let world = lived(folder.path());
    let mut desk = in_room(folder.path(), "fr", world, PATIENT);
    pick(&mut desk, "adviser/figures");
    for audience in ["own", "partners", "public"] {
        pick(&mut desk, "figures/paper");
        pick(&mut desk, &format!("for/{audience}"));
        assert!(desk.page().notice.is_none(), "{:?}", desk.page().notice);
        assert!(said(&mut desk).contains(&format!("figures-{audience}-1.html")));
        act(&mut desk, Input::Back);
    }
    let page = |name: &str| std::fs::read_to_string(folder.path().join("prints").join(name)).unwrap();
    let names: Vec<String> = prints(folder.path()).unwrap().into_iter().map(|print| print.name).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(!page(&names[0]).contains("non montré") && page(&names[1]).contains("non montré"), "{names:?}");
    assert!(names.iter().all(|name| !page(name).contains("Personne 3")));
    desk.into_kit().close().unwrap();
    let kit = self::kit(folder.path(), "fr", crate::way::world());
    assert!(kit.figure_tables(Period::default(), None, Audience::Own).is_err(), "closed");
}
