//! The learner's own page and recall at later visits, with a clock that is moved by hand: a week, a month, four months.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tremplin::activity::{Input, Role, Target};
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::author;
use tremplin::clock::{Millis, Still, World};
use tremplin::learn::sitting::Start;
use tremplin::learn::{HINT, Phase};
use tremplin::linear;
use tremplin::text::SafeText;

use crate::robot::{Hand, Robot};
use crate::room::{pick, said};
use crate::screens::picture;
use crate::way::{MODULES, desk, kit, start, whole, world};

/// Somebody who comes in, at their own page.
fn comes(folder: &Path, lang: &str, world: &Rc<Still>) -> Desk {
    let start = Start { nickname: Some(SafeText::show("Rosa")), learn: true, ..Start::default() };
    let desk = desk(kit(folder, lang, Rc::clone(world) as Rc<dyn World>), start);
    assert_eq!(desk.page().id, "desk");
    desk
}

/// Rosa plays these units of a module right, and leaves.
fn learns(folder: &Path, world: &Rc<Still>, (module, units): (&str, &[&str])) {
    for name in units {
        let (whole, all) = whole(module, "fr");
        let unit = all.iter().find(|unit| unit.id.as_str() == *name).unwrap();
        let lines = author::answers(&whole, std::slice::from_ref(unit)).join("\n") + "\n";
        let kit = kit(folder, "fr", Rc::clone(world) as Rc<dyn World>);
        let mut desk = desk(kit, start(module, Some(name), "Rosa"));
        linear::run(&mut desk, lines.as_bytes(), Vec::new(), None).unwrap();
        desk.into_kit().close().unwrap();
    }
}

fn days(world: &Still, days: u64) {
    world.pass(Duration::from_hours(24 * days));
}

fn act(desk: &mut Desk, input: Input) {
    desk.act(Gesture::Input(input));
}

fn offers(desk: &Desk) -> bool {
    desk.page().control(&Target::new("desk/recall")).is_some()
}

/// Plays what is due to its end; each question right or shown solved by `right`. How many there were.
fn recalls(desk: &mut Desk, right: impl Fn(usize) -> bool) -> usize {
    pick(desk, "desk/recall");
    let mut asked = 0;
    while desk.page().id != "recall/end" {
        assert!(desk.page().id.starts_with("recall/"), "{}", desk.page().id);
        answers(desk, right(asked));
        act(desk, Input::Submit);
        asked += 1;
    }
    asked
}

/// Answers the question that is open; its feedback is then to be read.
fn answers(desk: &mut Desk, right: bool) {
    let lesson = desk.lesson().unwrap();
    assert_eq!(lesson.phase(), Phase::Working);
    let solution = lesson.activity().task.solution(lesson.state());
    let inputs = if right { solution } else { vec![Input::Pick(Target::new("lesson/solution"))] };
    for input in inputs {
        act(desk, input);
    }
    assert_ne!(desk.lesson().unwrap().phase(), Phase::Working, "{}", said(desk));
}

fn bodies(desk: Desk, kind: &str) -> Vec<Value> {
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("Rosa").unwrap().unwrap();
    kit.disk().events_of(rosa).unwrap().into_iter().filter(|event| event.kind == kind).map(|event| event.body).collect()
}

fn steps(started: &Value) -> Vec<i64> {
    started["asked"].as_array().unwrap().iter().map(|asked| asked["step"].as_i64().unwrap()).collect()
}

#[test]
fn what_was_learnt_is_asked_after_a_week_a_month_and_four_months() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    assert!(!offers(&comes(folder.path(), "fr", &world)));
    days(&world, 6);
    assert!(!offers(&comes(folder.path(), "fr", &world)), "not before a week");
    for (wait, step) in [(1, 1), (30, 2), (120, 3)] {
        days(&world, wait - 1);
        assert!(!offers(&comes(folder.path(), "fr", &world)), "step {step} a day too early");
        days(&world, 1);
        let mut rosa = comes(folder.path(), "fr", &world);
        assert!(offers(&rosa), "step {step}");
        let asked = recalls(&mut rosa, |_| true);
        assert_eq!(asked, 4, "the four ideas of the unit");
        assert!(said(&mut rosa).contains("Vous vous en souvenez"));
        act(&mut rosa, Input::Submit);
        assert!(rosa.page().id == "desk" && !offers(&rosa), "once a day is enough");
        let started = bodies(rosa, "recall-started");
        assert_eq!(steps(started.last().unwrap()), vec![step; 4]);
    }
    days(&world, 400);
    assert!(!offers(&comes(folder.path(), "fr", &world)), "kept for good");
}

#[test]
fn what_was_missed_comes_back_after_a_week_and_leads_to_its_unit() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    recalls(&mut rosa, |at| at != 1);
    let text = said(&mut rosa);
    assert!(text.contains("Vous vous en souvenez") && text.contains("À revoir quand vous voulez"), "{text}");
    let page = rosa.page();
    assert!(page.place.is_none() && !text.contains('%') && !text.contains("3 sur") && !text.contains("/4"), "no mark: {text}");
    pick(&mut rosa, "recall/unit/1");
    assert!(rosa.page().id.starts_with("lesson/email/address"), "{}", rosa.page().id);
    days(&world, 6);
    assert!(!offers(&comes(folder.path(), "fr", &world)));
    days(&world, 1);
    let mut rosa = comes(folder.path(), "fr", &world);
    assert_eq!(recalls(&mut rosa, |_| true), 1, "what was missed, and nothing else");
    assert_eq!(steps(bodies(rosa, "recall-started").last().unwrap()), [1]);
}

#[test]
fn a_recall_neither_gives_mastery_nor_takes_it_away() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    let standings = |desk: Desk| {
        let kit = desk.into_kit();
        let id = kit.disk().learner_named("Rosa").unwrap().unwrap();
        let found = kit.disk().standings(id).unwrap();
        (found, kit.disk().last_place(id).unwrap())
    };
    let before = standings(comes(folder.path(), "fr", &world));
    let asked = recalls(&mut rosa, |_| false);
    let attempts: Vec<Value> = bodies(rosa, "attempt");
    let run = &attempts.last().unwrap()["try"];
    let own: Vec<&Value> = attempts.iter().filter(|attempt| attempt["try"] == *run).collect();
    assert!(own.len() >= asked && own.iter().all(|attempt| attempt["counts"] == false && attempt["unit"] == "address"));
    assert_eq!(standings(comes(folder.path(), "fr", &world)), before);
}

#[test]
fn a_recall_that_was_cut_off_is_taken_up_where_it_was() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    pick(&mut rosa, "desk/recall");
    answers(&mut rosa, true);
    let feedback = rosa.page();
    // Never closed: what a power cut leaves behind.
    std::mem::forget(rosa);
    let mut rosa = comes(folder.path(), "fr", &world);
    assert!(said(&mut rosa).contains("Vous avez commencé"), "{}", said(&mut rosa));
    pick(&mut rosa, "desk/recall");
    assert_eq!(rosa.page(), feedback);
    act(&mut rosa, Input::Submit);
    let second = rosa.page();
    act(&mut rosa, Input::Back);
    assert_eq!(rosa.page().id, "desk", "it can be stopped");
    days(&world, 2);
    let mut rosa = comes(folder.path(), "fr", &world);
    pick(&mut rosa, "desk/recall");
    assert_eq!(rosa.page(), second);
    for _ in 0..3 {
        answers(&mut rosa, true);
        act(&mut rosa, Input::Submit);
    }
    assert_eq!(rosa.page().id, "recall/end");
    let done = bodies(rosa, "recall-done");
    assert_eq!(done.len(), 1);
    assert_eq!((&done[0]["answered"], &done[0]["kept"]), (&Value::from(4), &Value::from(4)));
}

#[test]
fn what_is_said_again_later_is_another_text_and_missed_ideas_come_the_next_day() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let mut rosa = desk(kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>), start("email", Some("address"), "Rosa"));
    act(&mut rosa, Input::Submit);
    for _ in 0..40 {
        let lesson = rosa.lesson().unwrap();
        if lesson.activity().id.as_str() == "counter" {
            break;
        }
        let inputs = if lesson.phase() == Phase::Working { lesson.activity().task.solution(lesson.state()) } else { vec![Input::Submit] };
        for input in inputs {
            act(&mut rosa, input);
        }
    }
    let wrong = rosa.page().controls().iter().find(|c| c.role == Role::Radio).unwrap().target.clone();
    act(&mut rosa, Input::Pick(wrong));
    act(&mut rosa, Input::Submit);
    assert_eq!(rosa.lesson().unwrap().phase(), Phase::NotYet);
    drop(rosa);
    assert!(!offers(&comes(folder.path(), "fr", &world)), "not on the same day");
    days(&world, 1);
    let mut rosa = comes(folder.path(), "fr", &world);
    pick(&mut rosa, "desk/recall");
    assert!(rosa.page().id.contains("/letter/"), "a variant of what was missed: {}", rosa.page().id);
    answers(&mut rosa, true);
    act(&mut rosa, Input::Submit);
    assert_eq!(steps(&bodies(rosa, "recall-started")[0]), [0]);
}

#[test]
fn with_a_clock_that_cannot_be_believed_nothing_is_due() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    assert!(offers(&comes(folder.path(), "fr", &world)));
    for wrong in [0, 4_070_908_800_000] {
        assert!(!offers(&comes(folder.path(), "fr", &Rc::new(Still::at(Millis(wrong))))), "{wrong}");
    }
}

#[test]
fn a_guest_has_a_page_without_recall() {
    let folder = TempDir::new().unwrap();
    let mut guest = desk(kit(folder.path(), "fr", world()), Start { learn: true, ..Start::default() });
    pick(&mut guest, "door/try");
    act(&mut guest, Input::Submit);
    assert!(guest.page().id == "desk" && !offers(&guest));
    act(&mut guest, Input::Submit);
    assert!(guest.page().id.starts_with("form/first-steps"), "what is begun with: {}", guest.page().id);
}

#[test]
fn what_comes_next_follows_a_plain_rule() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    let next = |desk: &Desk| {
        let page = format!("{:?}", desk.page());
        ["desk-why-first", "desk-why-module", "desk-why-scams", "desk-why-order", "desk-why-badge"]
            .into_iter()
            .find(|why| page.contains(why))
    };
    let rosa = comes(folder.path(), "fr", &world);
    assert_eq!(next(&rosa), Some("desk-why-first"));
    assert!(rosa.page().control(&Target::new("desk/go-on")).is_none());
    drop(rosa);
    let kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    drop(desk(kit, start("first-steps", Some("keys"), "Rosa")));
    let mut rosa = comes(folder.path(), "fr", &world);
    assert!(next(&rosa) == Some("desk-why-module") && rosa.page().control(&Target::new("desk/go-on")).is_some());
    act(&mut rosa, Input::Submit);
    assert!(rosa.page().id.starts_with("lesson/first-steps/keys"), "{}", rosa.page().id);
    drop(rosa);
    learns(folder.path(), &world, ("first-steps", &["keys", "mouse", "phrases", "windows"]));
    assert_eq!(next(&comes(folder.path(), "fr", &world)), Some("desk-why-scams"));
}

#[test]
fn another_language_keeps_the_question_and_the_own_page() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    let to = |desk: &mut Desk, lang: &str| {
        desk.act(Gesture::Menu);
        pick(desk, "menu/language");
        pick(desk, &format!("language/{lang}"));
    };
    to(&mut rosa, "en");
    assert!(rosa.page().id == "desk" && said(&mut rosa).contains("Hello Rosa") && said(&mut rosa).contains("Recall"));
    to(&mut rosa, "fr");
    pick(&mut rosa, "desk/recall");
    let before = rosa.page();
    to(&mut rosa, "en");
    let after = rosa.page();
    assert_eq!(before.id, after.id);
    assert_ne!(before.parts, after.parts);
    answers(&mut rosa, true);
}

#[test]
fn the_other_language_and_both_are_a_key_away() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    pick(&mut rosa, "desk/recall");
    let own = rosa.page();
    rosa.act(Gesture::OtherLanguage);
    let other = rosa.page();
    assert!(other.id == own.id && other.parts != own.parts);
    rosa.act(Gesture::OtherLanguage);
    let both = rosa.page();
    assert!(both.id == own.id && both.parts.len() >= own.parts.len() && both.parts != own.parts);
    answers(&mut rosa, true);
    act(&mut rosa, Input::Submit);
    rosa.act(Gesture::OtherLanguage);
    assert!(rosa.page().id.starts_with("recall/1/"));
    let attempts = bodies(rosa, "attempt");
    assert_eq!(attempts.last().unwrap()["lang"], "fr");
}

#[test]
fn it_is_played_by_lines() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    learns(folder.path(), &world, ("email", &["address"]));
    days(&world, 7);
    let mut rosa = comes(folder.path(), "fr", &world);
    let text = said(&mut rosa);
    let number = |text: &str, words: &str| -> String {
        let line = text.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}\n{text}"));
        line.chars().filter(char::is_ascii_digit).take(1).collect()
    };
    let mut out = Vec::new();
    linear::run(&mut rosa, format!("{}\n", number(&text, "Se rappeler")).as_bytes(), &mut out, None).unwrap();
    assert!(rosa.page().id.starts_with("recall/0/"), "{}", rosa.page().id);
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Arrêter là") && !text.contains("Un autre du même genre"), "{text}");
    let asked = (0..4).map(|_| {
        let lesson = rosa.lesson().unwrap();
        for input in lesson.activity().task.solution(lesson.state()) {
            let lines = linear::encode(&rosa.page(), &input);
            linear::run(&mut rosa, (lines.join("\n") + "\n").as_bytes(), Vec::new(), None).unwrap();
        }
        linear::run(&mut rosa, &b"\n"[..], Vec::new(), None).unwrap();
    });
    assert_eq!(asked.count(), 4);
    assert_eq!(rosa.page().id, "recall/end");
}

#[test]
fn it_is_played_by_either_hand_in_any_window() {
    for (size, hand) in [((80, 24), Hand::Mouse), ((60, 20), Hand::Keyboard), ((40, 14), Hand::Mouse), ((40, 14), Hand::Keyboard)] {
        let (folder, world) = (TempDir::new().unwrap(), world());
        learns(folder.path(), &world, ("scams", &["own-way", "after-click"]));
        days(&world, 7);
        let mut robot = Robot::new(comes(folder.path(), "fr", &world), size, hand);
        robot.input(&Input::Pick(Target::new("desk/recall")));
        robot.play(|page| page == "recall/end");
        robot.input(&Input::Submit);
        assert_eq!(robot.screen.scene().page().id, "desk");
    }
}

/// Asks for every hint of the open question, then for its solution, and goes on.
fn sees_it_solved(robot: &mut Robot) {
    while robot.screen.scene().lesson().unwrap().phase() == Phase::Working {
        robot.input(&Input::Pick(Target::new(HINT)));
    }
    robot.input(&Input::Submit);
}

#[test]
fn pictures_of_the_own_page_and_of_recall() {
    for lang in ["fr", "en"] {
        let (folder, world) = (TempDir::new().unwrap(), world());
        let (module, units) = whole("email", "fr");
        let lines = author::answers(&module, &units).join("\n") + "\n";
        let kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
        let mut rosa = desk(kit, start("email", None, "Rosa"));
        linear::run(&mut rosa, lines.as_bytes(), Vec::new(), None).unwrap();
        drop(rosa.into_kit());
        let kit = self::kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
        drop(desk(kit, start("scams", Some("parcel-sms"), "Rosa")));
        days(&world, 7);
        let mut robot = Robot::new(comes(folder.path(), lang, &world), (80, 24), Hand::Keyboard);
        picture("desk-recall", lang, &robot.screen.text());
        assert!(!robot.screen.text().contains('▼'));
        robot.input(&Input::Pick(Target::new("desk/recall")));
        picture("recall-question", lang, &robot.screen.text());
        robot.play(|page| page.starts_with("recall/3"));
        while robot.screen.scene().page().id != "recall/end" {
            sees_it_solved(&mut robot);
        }
        picture("recall-end", lang, &robot.screen.text());
        assert!(!robot.screen.text().contains('▼'), "{}", robot.screen.text());
    }
}

#[test]
fn the_fullest_pages_fit() {
    let (folder, world) = (TempDir::new().unwrap(), world());
    for name in MODULES {
        let (module, units) = whole(name, "fr");
        let lines = author::answers(&module, &units).join("\n") + "\n";
        let kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
        let mut rosa = desk(kit, start(name, None, "Rosa"));
        linear::run(&mut rosa, lines.as_bytes(), Vec::new(), None).unwrap();
        drop(rosa.into_kit());
    }
    let kit = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    drop(desk(kit, start("scams", Some("parcel-sms"), "Rosa")));
    for (lang, wait, right) in [("fr", 7, false), ("en", 7, false), ("fr", 7, true), ("en", 7, true)] {
        days(&world, wait);
        let mut robot = Robot::new(comes(folder.path(), lang, &world), (80, 24), Hand::Keyboard);
        assert!(!robot.screen.text().contains('▼'), "{}", robot.screen.text());
        robot.input(&Input::Pick(Target::new("desk/recall")));
        while robot.screen.scene().page().id != "recall/end" {
            if right {
                robot.step();
            } else {
                sees_it_solved(&mut robot);
            }
        }
        assert!(!robot.screen.text().contains('▼'), "{}", robot.screen.text());
    }
}
