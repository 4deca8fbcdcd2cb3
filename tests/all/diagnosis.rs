//! The diagnosis: it always ends, asks nobody the same twice, places nobody lower for knowing more, and leads three people to three paths.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use crossterm::event::KeyCode;
use proptest::prelude::*;
use tempfile::TempDir;
use tremplin::activity::{Activity, Input, Part, Role, Target};
use tremplin::app::{Desk, Gesture, Scene, latest_diagnosis, prints};
use tremplin::curriculum::{PLACES, Shelf, Unit};
use tremplin::ids::{ModuleId, TryId};
use tremplin::learn::Setting;
use tremplin::learn::diagnosis::{Diagnosis, DiagnosisView, Led, Theme, ThemeUnit};
use tremplin::learn::sitting::{LINES_MAX, Sitting, Start};
use tremplin::record::{Lifted, Orientation, Record, Why, lift};
use tremplin::text::SafeText;
use tremplin::words::Words;
use tremplin::{linear, tr};

use crate::door::introduced;
use crate::robot::{Hand, Robot};
use crate::room::mute_press;
use crate::screens::picture;
use crate::way::{kit, languages, world};

fn questions(lang: &str) -> (Option<Unit>, Unit) {
    let (contact, questions, _) = Shelf::new(&[]).unwrap().diagnosis(lang).unwrap().unwrap();
    (contact, questions)
}

/// What ships, in French: the first contact, the questions, and what can be learnt.
static SHIPPED: LazyLock<(Unit, Unit, Vec<Theme>)> = LazyLock::new(|| {
    let shelf = Shelf::new(&[]).unwrap();
    let theme = |row: &tremplin::curriculum::Row| {
        let module = row.module("fr").unwrap();
        let unit = |head: &tremplin::curriculum::UnitHead| ThemeUnit {
            id: head.id.clone(),
            title: head.title.clone(),
            minutes: head.minutes,
            ideas: row.ideas_of(&head.id).unwrap(),
            done: false,
        };
        let ideas = module.ideas.iter().map(|idea| (idea.id.clone(), idea.text.clone())).collect();
        Theme { id: module.id.clone(), title: module.title.clone(), ideas, units: module.units.iter().map(unit).collect() }
    };
    let (contact, questions) = questions("fr");
    (contact.unwrap(), questions, shelf.rows().iter().map(theme).collect())
});

fn view() -> DiagnosisView {
    let (contact, questions, themes) = &*SHIPPED;
    DiagnosisView {
        contact: Some(Rc::new(contact.clone())),
        questions: Rc::new(questions.clone()),
        themes: themes.clone(),
        run: TryId::parse("a2bfdea4-4a80-46b4-9165-13eca9880871").unwrap(),
        version: "1.0.0".to_owned(),
        seen: BTreeSet::new(),
        machine: BTreeMap::new(),
        draft: None,
        latest: None,
        places: Vec::new(),
        places_trouble: None,
        today: tr!("date-unknown"),
    }
}

/// What somebody answers: `Some(true)` right, `Some(false)` something else, `None` "I do not know".
type Knows<'k> = &'k dyn Fn(&Activity) -> Option<bool>;

/// Who is before the machine.
struct Person<'k> {
    /// How the first contact feels; nothing: it is passed over.
    felt: Option<&'static str>,
    replies: [&'static str; 3],
    knows: Knows<'k>,
}

/// The next thing that this person does on a page; none at the end of the questions.
fn does(person: &Person<'_>, page: &tremplin::learn::Page, questions: &Unit, topic: &mut usize) -> Option<Vec<Input>> {
    let pick = |name: String| Input::Pick(Target::new(name));
    let name = page.id.strip_prefix("diagnosis/")?;
    Some(match name.split('/').next().unwrap() {
        "contact" if person.felt.is_none() => vec![pick("diagnosis/skip-contact".to_owned())],
        "offer" | "contact" => vec![Input::Submit],
        "practice" => match page.controls().iter().find(|control| control.role == Role::Radio) {
            Some(radio) => vec![Input::Pick(radio.target.clone()), Input::Submit],
            None => vec![pick("diagnosis/skip".to_owned())],
        },
        "felt" => vec![pick(format!("diagnosis/felt/{}", person.felt.unwrap_or("so-so"))), Input::Submit],
        "topic" => {
            let reply = person.replies[*topic];
            *topic += 1;
            vec![pick(format!("diagnosis/reply/{reply}")), Input::Submit]
        }
        "question" => {
            let id = name.strip_prefix("question/").unwrap();
            let question = questions.activities.iter().find(|question| question.id.as_str() == id).unwrap();
            let target = match (person.knows)(question) {
                None => "diagnosis/unknown".to_owned(),
                Some(right) => {
                    let options: Vec<String> =
                        page.controls().iter().filter_map(|c| c.target.within("option").map(str::to_owned)).collect();
                    let good = right_option(question);
                    let chosen = if right { good } else { options.into_iter().find(|option| *option != good).unwrap() };
                    format!("option/{chosen}")
                }
            };
            vec![pick(target), Input::Submit]
        }
        _ => return None,
    })
}

fn right_option(question: &Activity) -> String {
    let items = question.task.items();
    items[0].decides["right"][0].as_str().unwrap().to_owned()
}

/// Plays it to its end, pure: what was asked, and how it stood then.
fn plays(person: &Person<'_>) -> (Vec<String>, Box<Diagnosis>) {
    let view = view();
    let unit = Rc::clone(&view.questions);
    let setting = Setting { lang: "fr".to_owned(), face: "screen", took_ms: 0 };
    let mut now = Box::new(Diagnosis::open(Rc::new(view)));
    let (mut asked, mut topic) = (Vec::new(), 0);
    for _ in 0..60 {
        let page = now.page(false, "screen");
        asked.extend(page.id.strip_prefix("diagnosis/question/").map(str::to_owned));
        let Some(inputs) = does(person, &page, &unit, &mut topic) else { return (asked, now) };
        for input in inputs {
            match now.input(&input, &setting) {
                Led::Next(next, _) | Led::Found(next, _) => now = next,
                other => panic!("{}: {input:?} led to {other:?}", page.id),
            }
        }
    }
    panic!("no end after {asked:?}");
}

const USES_ALL: [&str; 3] = ["yes", "yes", "untold"];

/// Which question somebody knows, by a number.
fn knows(bits: u64) -> impl Fn(&Activity) -> bool {
    let order: Vec<String> = SHIPPED.1.activities.iter().map(|question| question.id.to_string()).collect();
    move |question| {
        let at = order.iter().position(|id| *id == question.id.as_str()).unwrap();
        bits >> at & 1 == 1
    }
}

proptest! {
    #[test]
    fn it_ends_and_nobody_is_asked_the_same_twice(bits: u64, unknown: u64, felt in 0usize..4, replies in 0usize..9) {
        let (right, blank) = (knows(bits), knows(unknown));
        let answers = |question: &Activity| if right(question) { Some(true) } else if blank(question) { None } else { Some(false) };
        let person = Person {
            felt: [None, Some("easy"), Some("so-so"), Some("hard")][felt],
            replies: [["yes", "no", "untold"][replies % 3], ["yes", "no", "untold"][replies / 3], "untold"],
            knows: &answers,
        };
        let (asked, end) = plays(&person);
        prop_assert!(asked.len() <= 15, "{asked:?}");
        prop_assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), asked.len(), "{:?}", asked);
        let found = end.outcome();
        prop_assert!((3..=8).contains(&found.path.len()), "{:?}", found.path);
        prop_assert!(found.levels.len() >= 3 && asked.len() >= 2 * found.levels.len());
        let left = |module: &str| !found.levels.contains_key(&ModuleId::new(module).unwrap());
        prop_assert_eq!(left("email"), person.replies[0] == "no");
        prop_assert_eq!(left("parental-control"), person.replies[1] != "yes");
        // It is for those who help: no question is of it, so it is on nobody's path.
        prop_assert!(left("helping") && found.path.iter().all(|step| step.module.as_str() != "helping"));
    }

    #[test]
    fn whoever_knows_more_is_placed_no_lower_anywhere(bits: u64, more: u64, unknown: u64, hard: bool) {
        let levels = |bits: u64| {
            let (right, blank) = (knows(bits), knows(unknown));
            let answers = |question: &Activity| if right(question) { Some(true) } else if blank(question) { None } else { Some(false) };
            plays(&Person { felt: Some(if hard { "hard" } else { "easy" }), replies: USES_ALL, knows: &answers }).1.outcome().levels
        };
        let (less, more) = (levels(bits), levels(bits | more));
        for (module, level) in less {
            prop_assert!(more[&module] >= level, "{}: {} < {}", module, more[&module], level);
        }
    }
}

fn path_of(person: &Person<'_>) -> (Vec<String>, Orientation) {
    let found = plays(person).1.outcome();
    let why = |why: Why| serde_json::to_value(why).unwrap().as_str().unwrap().to_owned();
    (found.path.iter().map(|step| format!("{}/{} {}", step.module, step.unit, why(step.why))).collect(), found.orientation)
}

#[test]
fn a_beginner_somebody_in_between_and_a_strong_one_get_three_sensible_paths() {
    let beginner = Person { felt: Some("hard"), replies: ["yes", "no", "untold"], knows: &|_| None };
    let between = Person { felt: Some("so-so"), replies: USES_ALL, knows: &|question| Some(question.difficulty < 2) };
    let strong = Person {
        felt: None,
        replies: USES_ALL,
        knows: &|question| Some(!["figure-of-what", "two-sources"].contains(&question.idea.as_ref().unwrap().as_str())),
    };
    let (path, orientation) = path_of(&beginner);
    assert_eq!(
        path,
        [
            "first-steps/mouse hand",
            "first-steps/keys hand",
            "first-steps/windows hand",
            "scams/own-way harm",
            "email/address start",
            "fake-news/sharing-urge start",
        ]
    );
    assert_eq!(orientation, Orientation::Person);
    let (path, orientation) = path_of(&between);
    assert_eq!(
        path,
        [
            "first-steps/keys hesitated",
            "scams/own-way harm",
            "scams/good-deals hesitated",
            "email/address start",
            "email/write hesitated",
            "fake-news/sharing-urge start",
            "fake-news/images-voices hesitated",
            "parental-control/talk-first start",
        ]
    );
    assert_eq!(orientation, Orientation::Workshop);
    let (path, orientation) = path_of(&strong);
    assert_eq!(path, ["fake-news/reporter hesitated", "scams/after-click further", "email/badge-file further"]);
    assert_eq!(orientation, Orientation::SelfStudy);
}

#[test]
fn two_who_do_not_know_begin_the_next_themes_with_an_easy_question() {
    let person = Person { felt: None, replies: USES_ALL, knows: &|_| None };
    let (asked, _) = plays(&person);
    let level = |id: &String| SHIPPED.1.activities.iter().find(|question| question.id.as_str() == id).unwrap().difficulty;
    assert_eq!(asked.iter().map(level).collect::<Vec<_>>(), [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
}

#[test]
fn the_ideas_of_a_unit_are_those_of_its_activities() {
    let shelf = Shelf::new(&[]).unwrap();
    for row in shelf.rows() {
        for head in row.module("fr").unwrap().units {
            let unit = row.unit(&head.id, "fr").unwrap();
            let own = |activity: &Activity| {
                activity.task.items().into_iter().filter_map(|item| item.idea).chain(activity.idea.clone()).collect::<Vec<_>>()
            };
            let whole: BTreeSet<_> = unit.activities.iter().flat_map(own).collect();
            assert_eq!(row.ideas_of(&head.id).unwrap(), whole, "{}/{}", row.id, head.id);
        }
    }
}

fn begin(folder: &Path, lang: &str, nickname: &str, face: &'static str) -> Desk {
    let mut kit = kit(folder, lang, world());
    kit.press = Some(mute_press());
    let start = Start { learn: true, diagnose: true, language_known: true, nickname: Some(SafeText::show(nickname)), ..Start::default() };
    let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), face);
    let mut desk = Desk::new(kit, sitting, first).0;
    if desk.page().id == "notice" {
        desk.act(Gesture::Input(Input::Submit));
    }
    desk
}

fn act(desk: &mut Desk, inputs: Vec<Input>) {
    for input in inputs {
        desk.act(Gesture::Input(input));
    }
}

fn pick(desk: &mut Desk, target: &str) {
    assert!(desk.page().control(&Target::new(target)).is_some(), "{target} is not on {}", desk.page().id);
    act(desk, vec![Input::Pick(Target::new(target))]);
}

/// Plays on until a page of that name.
fn until(desk: &mut Desk, person: &Person<'_>, page: &str) {
    let (_, questions) = questions("fr");
    let mut topic = 0;
    for _ in 0..60 {
        let now = desk.page();
        if now.id.starts_with(page) {
            return;
        }
        let inputs = does(person, &now, &questions, &mut topic).unwrap_or_else(|| vec![Input::Submit]);
        act(desk, inputs);
    }
    panic!("no {page}");
}

fn said(page: &tremplin::learn::Page, desk: &Desk) -> String {
    fn words(parts: &[Part], say: &dyn Fn(&Words) -> String) -> String {
        let one = |part: &Part| match part {
            Part::Text(_, words) => say(words),
            Part::Control(control) => {
                format!("{} {}", say(&control.label), control.detail.iter().map(|(_, words)| say(words)).collect::<String>())
            }
            Part::Letter(letter) => {
                [&letter.from, &letter.date, &letter.subject, &letter.body].into_iter().flatten().map(say).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        };
        parts.iter().map(one).collect::<Vec<_>>().join("\n")
    }
    words(&page.parts, &|words| desk.say(words)).replace('\u{a0}', " ")
}

#[test]
fn who_stops_half_way_or_loses_the_power_goes_on_where_they_were() {
    let folder = TempDir::new().unwrap();
    let person = Person { felt: Some("easy"), replies: USES_ALL, knows: &|question| Some(question.difficulty < 3) };
    let mut first = begin(folder.path(), "fr", "Rose", "screen");
    until(&mut first, &person, "diagnosis/question");
    let (_, questions) = questions("fr");
    for _ in 0..4 {
        let page = first.page();
        act(&mut first, does(&person, &page, &questions, &mut 0).unwrap());
    }
    let open = first.page().id;
    // Forgotten, not closed: what a power cut leaves behind.
    std::mem::forget(first);
    let mut again = begin(folder.path(), "fr", "Rose", "screen");
    assert!(said(&again.page(), &again).contains("là où vous étiez"));
    act(&mut again, vec![Input::Submit]);
    assert_eq!(again.page().id, open, "neither practice nor interests are asked again");
    until(&mut again, &person, "diagnosis/where");
    let kit = again.into_kit();
    let learner = kit.disk().learner_named("Rose").unwrap().unwrap();
    let records: Vec<Record> = kit
        .disk()
        .events_of(learner)
        .unwrap()
        .iter()
        .filter_map(|event| match lift(event) {
            Lifted::Known(record) => Some(record),
            Lifted::Unknown => None,
        })
        .collect();
    let count = |wanted: &dyn Fn(&Record) -> bool| records.iter().filter(|record| wanted(record)).count();
    assert_eq!(count(&|record| matches!(record, Record::DiagnosisStarted { .. })), 1);
    assert_eq!(count(&|record| matches!(record, Record::DiagnosisDone { .. })), 1);
    assert_eq!(count(&|record| matches!(record, Record::Attempt(_))), 10, "two a theme, none lost, none twice");
    let latest = latest_diagnosis(kit.disk(), learner).unwrap().unwrap();
    assert!(latest.levels.values().all(|level| *level == 2) && latest.levels.len() == 5);
    assert!((3..=8).contains(&latest.path.len()));
    // What was said of interests is kept nowhere.
    let kept = format!("{records:?}");
    assert!(!kept.contains("untold"), "{kept}");
}

#[test]
fn the_draft_is_gone_at_the_end_and_the_path_can_be_seen_again() {
    let folder = TempDir::new().unwrap();
    let person = Person { felt: None, replies: USES_ALL, knows: &|_| Some(true) };
    let mut desk = begin(folder.path(), "fr", "Rose", "screen");
    until(&mut desk, &person, "diagnosis/path");
    let path = said(&desk.page(), &desk);
    drop(desk);
    let mut again = begin(folder.path(), "fr", "Rose", "screen");
    assert!(said(&again.page(), &again).contains("Revoir mon chemin"), "{}", said(&again.page(), &again));
    pick(&mut again, "diagnosis/earlier");
    assert_eq!(said(&again.page(), &again), path);
    pick(&mut again, "diagnosis/step/0");
    assert!(again.page().id.starts_with("form/") || again.page().id.starts_with("lesson/"), "{}", again.page().id);
    // Others are asked first at the next time.
    drop(again);
    let mut third = begin(folder.path(), "fr", "Rose", "screen");
    until(&mut third, &person, "diagnosis/where");
    let kit = third.into_kit();
    let learner = kit.disk().learner_named("Rose").unwrap().unwrap();
    let (module, unit) = (ModuleId::new("diagnostic").unwrap(), tremplin::curriculum::diagnosis_unit());
    let asked: Vec<_> = kit.disk().attempts(learner, &module, &unit).unwrap().into_iter().map(|(_, attempt)| attempt.activity).collect();
    assert_eq!((asked.len(), asked.iter().collect::<BTreeSet<_>>().len()), (20, 20));
}

#[test]
fn the_first_contact_is_walked_to_its_end_and_counted_nowhere() {
    let folder = TempDir::new().unwrap();
    let mut desk = begin(folder.path(), "fr", "Rose", "screen");
    act(&mut desk, vec![Input::Submit, Input::Submit]);
    for (practice, inputs) in
        [("drink", vec!["option/tea"]), ("season", vec!["option/autumn"]), ("click", vec!["thing/sun", "thing/flower"])]
    {
        assert!(desk.page().id.starts_with(&format!("diagnosis/practice/{practice}/")), "{}", desk.page().id);
        for target in inputs {
            pick(&mut desk, target);
        }
        assert!(desk.page().controls().iter().any(|control| control.target == Target::submit()), "{practice} can be left");
        act(&mut desk, vec![Input::Submit]);
        if desk.page().id.contains(practice) {
            act(&mut desk, vec![Input::Submit]);
        }
    }
    assert!(desk.page().id.starts_with("diagnosis/practice/at/"), "{}", desk.page().id);
    // The key right of Tab, then the two lines.
    for line in ["a", "m", "@"] {
        let field = desk.page().controls().into_iter().find(|control| control.role.typed()).unwrap().target.clone();
        act(&mut desk, vec![Input::Type(field, line.to_owned()), Input::Submit]);
    }
    if desk.page().id.contains("practice") {
        act(&mut desk, vec![Input::Submit]);
    }
    assert_eq!(desk.page().id, "diagnosis/felt");
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Rose").unwrap().unwrap();
    let kinds: Vec<String> = kit.disk().events_of(learner).unwrap().into_iter().map(|event| event.kind).collect();
    assert!(!kinds.contains(&"attempt".to_owned()), "{kinds:?}");
}

#[test]
fn it_is_refused_without_a_reason_and_that_is_all_that_is_kept() {
    let folder = TempDir::new().unwrap();
    let mut desk = begin(folder.path(), "fr", "Rose", "screen");
    pick(&mut desk, "diagnosis/no");
    assert_eq!(desk.page().id, "desk");
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Rose").unwrap().unwrap();
    let mut kinds: Vec<String> = kit.disk().events_of(learner).unwrap().into_iter().map(|event| event.kind).collect();
    // The language, and that the notice was read.
    kinds.dedup();
    assert_eq!(kinds, ["learner-added", "learner-set", "diagnosis-refused"]);
}

#[test]
fn a_guest_goes_through_it_and_can_keep_it() {
    let folder = TempDir::new().unwrap();
    let kit = kit(folder.path(), "fr", world());
    let start = Start { language_known: true, ..Start::default() };
    let (sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    pick(&mut desk, "home/diagnose");
    pick(&mut desk, "door/try");
    act(&mut desk, vec![Input::Submit]);
    let person = Person { felt: Some("so-so"), replies: USES_ALL, knows: &|_| Some(true) };
    until(&mut desk, &person, "diagnosis/where");
    pick(&mut desk, "diagnosis/keep");
    introduced(&mut desk, "Rose");
    assert!(desk.page().id.starts_with("diagnosis/where"), "{}", desk.page().id);
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Rose").unwrap().unwrap();
    assert!(latest_diagnosis(kit.disk(), learner).unwrap().is_some());
}

const HERE: &str = "[[place]]\nid = \"a\"\nkind = \"workshop\"\nname = \"L'atelier du jeudi\"\nhours = \"le jeudi à 14 h\"\nphone = \"01 99 00 12 34\"\n\
                    [[place]]\nid = \"b\"\nkind = \"person\"\nname = \"Le conseiller\"\n";

#[test]
fn the_slip_says_strengths_first_then_path_and_places_and_names_nobody() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join(PLACES), HERE).unwrap();
    let person = Person { felt: None, replies: ["yes", "yes", "group"], knows: &|question| Some(question.difficulty < 2) };
    let mut desk = begin(folder.path(), "fr", "Rosemonde", "screen");
    until(&mut desk, &person, "diagnosis/where");
    let page = said(&desk.page(), &desk);
    assert!(page.contains("L'atelier du jeudi") && page.contains("01 99 00 12 34") && !page.contains("Le conseiller"), "{page}");
    pick(&mut desk, "diagnosis/by-hand");
    let lines = desk.page().parts.len() - 1;
    assert!((8..=LINES_MAX).contains(&lines), "{lines}");
    assert!(said(&desk.page(), &desk).contains("L'atelier du jeudi, 01 99 00 12 34"));
    act(&mut desk, vec![Input::Submit]);
    pick(&mut desk, "diagnosis/print");
    let printed = prints(folder.path()).unwrap();
    assert_eq!(printed.len(), 1);
    assert!(printed[0].name.contains("diagnostic") && !printed[0].name.contains("osemonde"));
    let slip = std::fs::read_to_string(folder.path().join("prints").join(&printed[0].name)).unwrap();
    assert!(!slip.contains("osemonde"));
    let place = |what: &str| slip.find(what).unwrap_or_else(|| panic!("no {what} in {slip}"));
    let order = ["Fait le", "Vos points forts", "Votre chemin", "Où apprendre", "L&#39;atelier", "DigComp 3.0"];
    let order = order.map(|what| place(if slip.contains(what) { what } else { "L'atelier" }));
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn without_places_somebody_is_there_to_ask_and_a_mistake_in_the_file_is_told_with_its_line() {
    let person = Person { felt: None, replies: USES_ALL, knows: &|_| Some(false) };
    let folder = TempDir::new().unwrap();
    let mut desk = begin(folder.path(), "fr", "Rose", "screen");
    until(&mut desk, &person, "diagnosis/where");
    assert!(said(&desk.page(), &desk).contains("Demandez à qui vous a montré ce programme"));
    let broken = TempDir::new().unwrap();
    std::fs::write(broken.path().join(PLACES), HERE.replace("phone =", "fone =")).unwrap();
    let mut desk = begin(broken.path(), "fr", "Rose", "screen");
    until(&mut desk, &person, "diagnosis/where");
    let page = said(&desk.page(), &desk);
    assert!(page.contains("L'atelier du jeudi") && page.contains("ligne 6"), "{page}");
}

#[test]
fn pictures_of_the_diagnosis() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let desk = begin(folder.path(), lang, "Rose", "screen");
        let mut robot = Robot::new(desk, (80, 24), Hand::Keyboard);
        let person = Person { felt: Some("so-so"), replies: USES_ALL, knows: &|question| Some(question.difficulty < 2) };
        let (_, questions) = questions("fr");
        let (mut topic, mut seen) = (0, BTreeSet::new());
        for _ in 0..60 {
            let page = robot.page();
            let name = page.id.split('/').take(2).collect::<Vec<_>>().join("-");
            let wanted = ["offer", "contact", "felt", "topic", "question", "strengths", "path", "where"];
            if wanted.iter().any(|one| name == format!("diagnosis-{one}")) && seen.insert(name.clone()) {
                picture(&name, lang, &robot.screen.text());
            }
            if page.id == "diagnosis/where" {
                break;
            }
            for input in does(&person, &page, &questions, &mut topic).unwrap_or_else(|| vec![Input::Submit]) {
                robot.input(&input);
            }
        }
        assert_eq!(seen.len(), 8, "{seen:?}");
        robot.screen.wait(1000).key(KeyCode::Esc);
        assert!(robot.page().id.starts_with("menu/"));
    }
}

#[test]
fn it_is_played_by_each_hand_in_every_window() {
    for (at, (size, hand)) in
        [((80, 24), Hand::Mouse), ((60, 20), Hand::Keyboard), ((40, 14), Hand::Mouse), ((40, 14), Hand::Keyboard)].into_iter().enumerate()
    {
        let folder = TempDir::new().unwrap();
        let lang = if at % 2 == 0 { "fr" } else { "en" };
        let mut robot = Robot::new(begin(folder.path(), lang, "Rose", "screen"), size, hand);
        let person =
            Person { felt: Some("hard"), replies: USES_ALL, knows: &|question| if question.difficulty == 2 { None } else { Some(true) } };
        let (_, questions) = questions("fr");
        let mut topic = 0;
        for _ in 0..60 {
            let page = robot.page();
            if page.id == "diagnosis/where" {
                break;
            }
            for input in does(&person, &page, &questions, &mut topic).unwrap_or_else(|| vec![Input::Submit]) {
                robot.input(&input);
            }
        }
        assert_eq!(robot.page().id, "diagnosis/where", "{size:?}\n{}", robot.screen.text());
    }
}

#[test]
fn it_goes_line_by_line_to_its_end_and_an_endless_stream_of_ones_too() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let mut desk = begin(folder.path(), lang, "Rose", "linear");
        let mut out = Vec::new();
        // The offer, the first contact, its first choice; then the keys are passed over.
        linear::run(&mut desk, "\n\n1\n\n".as_bytes(), &mut out, None).unwrap();
        pick(&mut desk, "diagnosis/skip");
        // An answer is a number, then Enter.
        let lines = "1\n\n".repeat(40);
        linear::run(&mut desk, lines.as_bytes(), &mut out, None).unwrap();
        let told = String::from_utf8(out).unwrap();
        let end = if lang == "fr" { "Votre chemin" } else { "Your path" };
        assert!(told.contains(end), "{told}");
        let (contact, _) = questions(lang);
        let hands: Vec<_> = contact.unwrap().activities.into_iter().flat_map(|activity| activity.hints).collect();
        assert!(hands.len() >= 2 && hands.iter().all(|hint| !told.contains(hint.value.as_str())), "what only a hand on a screen does");
    }
}

/// Read at 120 words a minute, with time to choose: six to ten minutes, first contact included, until the result. The result itself
/// is read in at most three minutes more, or taken away on paper.
#[test]
fn it_takes_six_to_ten_minutes_at_the_pace_of_a_slow_reader() {
    let count = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let folder = TempDir::new().unwrap();
    let all: [Knows<'_>; 3] = [&|_| None, &|question| Some(question.difficulty < 2), &|_| Some(true)];
    for (at, knows) in all.into_iter().enumerate() {
        let person = Person { felt: Some("so-so"), replies: USES_ALL, knows };
        let mut desk = begin(&folder.path().join(at.to_string()), "fr", "Rose", "screen");
        let (_, questions) = questions("fr");
        let (mut topic, mut words, mut pages, mut asked) = (0, 0, 0, None);
        // Six seconds a page to find the answer and give it.
        let seconds = |words: usize, pages: usize| words / 2 + pages * 6;
        loop {
            let page = desk.page();
            if page.id == "diagnosis/strengths" {
                asked = Some(seconds(words, pages));
            }
            words += count(&said(&page, &desk));
            pages += 1;
            if page.id == "diagnosis/where" {
                break;
            }
            let inputs = does(&person, &page, &questions, &mut topic).unwrap_or_else(|| vec![Input::Submit]);
            act(&mut desk, inputs);
        }
        let (asked, whole) = (asked.unwrap(), seconds(words, pages));
        assert!((360..=600).contains(&asked) && whole - asked <= 180, "{words} words, {pages} pages: {asked} s, {whole} s");
    }
}
