//! The learner's way, played on the real kit with a clock that stands still: answers, mastery, drafts, guests, badges.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{BadgeForm, Desk, FaceEffect, Gesture, Kit, Scene, SignAsk};
use tremplin::clock::{BUILT, Millis, Still, World};
use tremplin::curriculum::{Row, Shelf};
use tremplin::error::{Error, Kind};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::learn::sitting::{Effect, Msg, Sitting, Start};
use tremplin::text::SafeText;
use tremplin::{author, linear, words};

use crate::door::introduced;

pub fn world() -> Rc<Still> {
    Rc::new(Still::at(Millis(BUILT.0 + 86_400_000)))
}

pub fn kit(folder: &Path, lang: &str, world: Rc<dyn World>) -> Kit {
    kit_with(&[], folder, lang, world)
}

/// A kit to which curricula were given.
pub fn kit_with(given: &[PathBuf], folder: &Path, lang: &str, world: Rc<dyn World>) -> Kit {
    let mut kit = Kit::open(world, folder.to_path_buf(), Shelf::new(given).unwrap(), I18n::new(lang)).unwrap();
    kit.costs = tremplin::lock::Costs::CHEAP;
    kit
}

pub fn start(module: &str, unit: Option<&str>, nickname: &str) -> Start {
    Start { module: ModuleId::new(module), unit: unit.and_then(UnitId::new), nickname: Some(SafeText::show(nickname)), ..Start::default() }
}

pub fn desk(kit: Kit, start: Start) -> Desk {
    let lang = kit.i18n.code();
    let start = Start { language_known: true, ..start };
    let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), "linear");
    Desk::new(kit, sitting, first).0
}

pub fn languages() -> Vec<(String, SafeText)> {
    I18n::languages().iter().map(|l| (l.code.to_owned(), SafeText::show(l.name))).collect()
}

fn tell(desk: &mut Desk, lines: &str) -> String {
    let mut out = Vec::new();
    linear::run(desk, lines.as_bytes(), &mut out, None).unwrap();
    String::from_utf8(out).unwrap()
}

/// A page as one text, messages by their ids.
fn page_text(desk: &Desk) -> String {
    format!("{:?}", desk.page())
}

/// The modules that ship.
pub const MODULES: [&str; 6] = ["first-steps", "email", "scams", "fake-news", "parental-control", "helping"];

fn email(lang: &str) -> (Rc<tremplin::curriculum::Module>, Vec<Rc<tremplin::curriculum::Unit>>) {
    whole("email", lang)
}

/// A module that ships, with all its units.
pub fn whole(name: &str, lang: &str) -> (Rc<tremplin::curriculum::Module>, Vec<Rc<tremplin::curriculum::Unit>>) {
    let shelf = Shelf::new(&[]).unwrap();
    let row: &Row = shelf.row(&ModuleId::new(name).unwrap()).unwrap();
    let module = row.module(lang).unwrap();
    let units = module.units.iter().map(|head| Rc::new(row.unit(&head.id, lang).unwrap())).collect();
    (Rc::new(module), units)
}

#[test]
fn the_answers_of_each_module_lead_to_its_badge_in_every_language() {
    for (lang, name) in ["fr", "en"].into_iter().flat_map(|lang| MODULES.map(|name| (lang, name))) {
        let folder = TempDir::new().unwrap();
        let (module, units) = whole(name, lang);
        let lines = author::answers(&module, &units).join("\n") + "\n";
        let mut desk = desk(kit(folder.path(), lang, world()), start(name, None, "Test"));
        let said = tell(&mut desk, &lines);
        assert!(
            said.contains(module.badge.name.value.as_str()),
            "{lang}: {}",
            said.chars().rev().take(3000).collect::<Vec<_>>().iter().rev().collect::<String>()
        );
        let mut kit = desk.into_kit();
        let learner = kit.disk().learner_named("Test").unwrap().unwrap();
        let file = kit.badge_file(learner, &module.id, BadgeForm::Json, &SignAsk::default()).unwrap();
        assert!(!file.signed);
        let json = String::from_utf8(file.bytes).unwrap();
        assert!(json.contains("AchievementCredential") || json.contains("OpenBadgeCredential"));
        assert!(!json.contains("Test") && !json.contains(&learner.to_string()), "a badge names nobody");
    }
}

#[test]
fn what_was_not_earned_is_not_issued() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), "fr", world()), start("email", None, "Test"));
    tell(&mut desk, "\n");
    let mut kit = desk.into_kit();
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    let refused = kit.badge_file(learner, &ModuleId::new("email").unwrap(), BadgeForm::Json, &SignAsk::default()).unwrap_err();
    assert_eq!(refused.kind, Kind::User);
}

#[test]
fn six_thousand_lines_of_one_key_each_get_a_reply_and_end() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), "fr", world()), start("email", None, "Test"));
    let said = tell(&mut desk, &"1\n".repeat(6000));
    assert!(said.lines().count() >= 6000 || said.contains("À bientôt"), "{}", said.lines().count());
}

#[test]
fn every_unit_can_be_played_right_and_wrong_in_every_language() {
    for (lang, name) in ["fr", "en"].into_iter().flat_map(|lang| MODULES.map(|name| (lang, name))) {
        let (module, units) = whole(name, lang);
        for unit in &units {
            let folder = TempDir::new().unwrap();
            let right = author::answers(&module, std::slice::from_ref(unit)).join("\n") + "\n";
            let mut right_desk = desk(kit(folder.path(), lang, world()), start(name, Some(unit.id.as_str()), "Right"));
            tell(&mut right_desk, &right);
            let kit = right_desk.into_kit();
            let learner = kit.disk().learner_named("Right").unwrap().unwrap();
            let standing = kit.disk().standings(learner).unwrap().into_iter().find(|s| s.unit == unit.id).unwrap();
            assert!(standing.done.is_some(), "{lang} {}: not done", unit.id);
            assert!(standing.mastered.is_some(), "{lang} {}: not mastered", unit.id);

            let mut wrong_desk =
                desk(self::kit(TempDir::new().unwrap().path(), lang, world()), start(name, Some(unit.id.as_str()), "Wrong"));
            let said = tell(&mut wrong_desk, &"1\n2\n\n3 1 2\nx\n".repeat(200));
            assert!(!said.contains('\u{1b}'));
        }
    }
}

#[test]
fn an_answer_is_on_disk_before_its_feedback_is_seen() {
    let folder = TempDir::new().unwrap();
    let mut kit = kit(folder.path(), "fr", world());
    let (mut sitting, effects) = seated(&mut kit, "email", "read");
    assert!(effects.is_empty());
    to_choice(&mut kit, &mut sitting);
    let before = sitting.page();
    let target = before.controls().iter().find(|c| c.role == tremplin::activity::Role::Radio).unwrap().target.clone();
    act(&mut kit, &mut sitting, Input::Pick(target));
    let effects = sitting.update(Msg::Input(Input::Submit), Duration::ZERO);
    let Some(Effect::Save(save)) = effects.first() else { panic!("{effects:?}") };
    assert!(!save.records.is_empty());
    let shown = format!("{:?}", sitting.page());
    assert!(!shown.contains("try-again") && !shown.contains("Good") && !shown.contains("Again"), "feedback before it is saved: {shown}");

    // A full disk: nothing else can be done than to save again, and nothing is lost.
    let full = Error::new(Kind::Store, words::msg("journal-not-saved"));
    assert!(sitting.update(Msg::NotSaved(full), Duration::ZERO).is_empty());
    let page = sitting.page();
    assert!(page.notice.is_some());
    assert_eq!(page.actions.iter().map(|a| a.target.as_str()).collect::<Vec<_>>(), ["submit", "unsaved/leave"]);
    assert!(sitting.update(Msg::Menu, Duration::ZERO).is_empty() && sitting.page().notice.is_some(), "the menu does not hide it");
    let mut gone = sitting.clone();
    let leave = Msg::Input(Input::Pick(Target::new("unsaved/leave")));
    assert_eq!(gone.update(leave, Duration::ZERO), [Effect::Leave], "nobody is shut in");
    let again = sitting.update(Msg::Input(Input::Submit), Duration::ZERO);
    assert_eq!(again, effects, "the same answer is saved again");
    sitting.update(Msg::Saved, Duration::ZERO);
    let shown = format!("{:?}", sitting.page());
    assert!(shown.contains("Good") || shown.contains("Again"));
}

/// A sitting inside a unit, past its first page.
fn seated(kit: &mut Kit, module: &str, unit: &str) -> (Sitting, Vec<Effect>) {
    let start = Start { language_known: true, ..start(module, Some(unit), "Test") };
    let (mut sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "linear");
    tremplin::app::carry_out(kit, &mut sitting, first);
    act(kit, &mut sitting, Input::Submit);
    (sitting, Vec::new())
}

fn act(kit: &mut Kit, sitting: &mut Sitting, input: Input) -> Vec<FaceEffect> {
    let effects = sitting.update(Msg::Input(input), Duration::ZERO);
    tremplin::app::carry_out(kit, sitting, effects)
}

/// Goes on by solutions until a page of options that counts is open.
fn to_choice(kit: &mut Kit, sitting: &mut Sitting) {
    for _ in 0..200 {
        let page = sitting.page();
        let radios = page.controls().iter().any(|c| c.role == tremplin::activity::Role::Radio);
        if radios && !page.parts.iter().any(|part| format!("{part:?}").contains("half-title")) {
            return;
        }
        let go_on = ["lesson/go-on"].iter().find(|name| page.control(&Target::new(**name)).is_some());
        match go_on {
            Some(name) => act(kit, sitting, Input::Pick(Target::new(*name))),
            None if page.control(&Target::submit()).is_some() && page.control(&Target::new("hint")).is_none() => {
                act(kit, sitting, Input::Submit)
            }
            None => act(kit, sitting, Input::Hint),
        };
    }
    panic!("no choice found");
}

#[test]
fn one_lands_where_one_stopped_even_after_a_power_cut() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut before = kit(folder.path(), "fr", Rc::clone(&world) as Rc<dyn World>);
    let (mut sitting, _) = seated(&mut before, "email", "read");
    to_choice(&mut before, &mut sitting);
    let target = sitting.page().controls().iter().find(|c| c.role == tremplin::activity::Role::Radio).unwrap().target.clone();
    act(&mut before, &mut sitting, Input::Pick(target));
    let page = sitting.page();
    // Never closed: what a power cut leaves behind.
    std::mem::forget(before);
    let mut after = kit(folder.path(), "fr", world);
    let start = Start { language_known: true, ..start("email", Some("read"), "Test") };
    let (mut sitting, first) = Sitting::new(start, "fr", languages(), after.kept_settings(), "linear");
    tremplin::app::carry_out(&mut after, &mut sitting, first);
    assert_eq!(sitting.page(), page, "the same page, with what was selected on it");
}

#[test]
fn the_same_text_again_does_not_count_and_a_variant_does() {
    let folder = TempDir::new().unwrap();
    let mut kit = kit(folder.path(), "fr", world());
    let (mut sitting, _) = seated(&mut kit, "email", "read");
    to_choice(&mut kit, &mut sitting);
    // Three different options, each answered: only the first answer counts, right or not.
    let radios: Vec<Target> =
        sitting.page().controls().iter().filter(|c| c.role == tremplin::activity::Role::Radio).map(|c| c.target.clone()).collect();
    for radio in radios.into_iter().take(3) {
        act(&mut kit, &mut sitting, Input::Pick(radio));
        act(&mut kit, &mut sitting, Input::Submit);
        if sitting.page().control(&Target::new("lesson/go-on")).is_some() {
            act(&mut kit, &mut sitting, Input::Submit);
        } else {
            // It was right: back to the same page, for another try.
            act(&mut kit, &mut sitting, Input::Back);
            act(&mut kit, &mut sitting, Input::Submit);
        }
    }
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    let attempts = kit.disk().attempts(learner, &ModuleId::new("email").unwrap(), &UnitId::new("read").unwrap()).unwrap();
    let of_choice: Vec<_> = attempts.iter().map(|(_, a)| a).filter(|a| a.kind == "choice" && a.response != "solution").collect();
    assert!(of_choice.len() >= 2, "{of_choice:?}");
    assert!(of_choice.iter().all(|a| a.activity == of_choice[0].activity));
    assert_eq!(of_choice.iter().filter(|a| a.counts).count(), 1);
    assert!(of_choice[0].counts);
}

#[test]
fn a_guest_leaves_no_trace_unless_they_keep_it() {
    let folder = TempDir::new().unwrap();
    let kit = kit(folder.path(), "fr", world());
    let (sitting, first) =
        Sitting::new(Start { learn: true, language_known: true, ..Start::default() }, "fr", languages(), kit.kept_settings(), "linear");
    let (mut desk, _) = Desk::new(kit, sitting, first);
    let pick = |desk: &mut Desk, name: &str| desk.act(Gesture::Input(Input::Pick(Target::new(name))));
    pick(&mut desk, "door/try");
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "desk/modules");
    pick(&mut desk, "module/email");
    pick(&mut desk, "unit/address");
    pick(&mut desk, "form/no");
    assert!(!desk.page().kept);
    // To the end of the unit by asking for every solution and skipping what is practice.
    for _ in 0..200 {
        if page_text(&desk).contains("unit-end-title") {
            break;
        }
        let page = desk.page();
        if page.control(&Target::new("lesson/go-on")).is_some() {
            pick(&mut desk, "lesson/go-on");
        } else if page.control(&Target::new("hint")).is_some() {
            desk.act(Gesture::Input(Input::Hint));
        } else {
            desk.act(Gesture::Input(Input::Submit));
        }
    }
    assert!(page_text(&desk).contains("keep-this"));
    pick(&mut desk, "unit-end/keep");
    introduced(&mut desk, "Rosa");
    assert!(desk.page().id.starts_with("unit-end") && desk.page().kept, "{}", desk.page().id);
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("rosa").unwrap().expect("kept");
    assert!(!kit.disk().attempts(rosa, &ModuleId::new("email").unwrap(), &UnitId::new("address").unwrap()).unwrap().is_empty());
}

#[test]
fn a_guest_who_leaves_is_in_no_byte_of_the_folder() {
    let folder = TempDir::new().unwrap();
    let kit = kit(folder.path(), "fr", world());
    let (sitting, first) =
        Sitting::new(Start { learn: true, language_known: true, ..Start::default() }, "fr", languages(), kit.kept_settings(), "linear");
    let (mut desk, _) = Desk::new(kit, sitting, first);
    desk.act(Gesture::Input(Input::Pick(Target::new("door/try"))));
    desk.act(Gesture::Input(Input::Submit));
    desk.act(Gesture::Input(Input::Pick(Target::new("desk/modules"))));
    desk.act(Gesture::Input(Input::Pick(Target::new("module/email"))));
    desk.act(Gesture::Input(Input::Pick(Target::new("unit/address"))));
    let kit = desk.into_kit();
    assert!(kit.disk().learners().unwrap().is_empty());
    assert_eq!(kit.disk().check().unwrap().events, 0);
    kit.close().unwrap();
}

#[test]
fn another_language_in_mid_lesson_keeps_the_place_and_what_was_chosen() {
    let folder = TempDir::new().unwrap();
    let mut kit = kit(folder.path(), "fr", world());
    let (mut sitting, _) = seated(&mut kit, "email", "read");
    to_choice(&mut kit, &mut sitting);
    let target = sitting.page().controls().iter().find(|c| c.role == tremplin::activity::Role::Radio).unwrap().target.clone();
    act(&mut kit, &mut sitting, Input::Pick(target.clone()));
    let before = sitting.page();
    let effects = sitting.update(Msg::Menu, Duration::ZERO);
    assert!(effects.is_empty() && sitting.page().id.starts_with("menu/"));
    act(&mut kit, &mut sitting, Input::Pick(Target::new("menu/language")));
    act(&mut kit, &mut sitting, Input::Pick(Target::new("language/en")));
    let after = sitting.page();
    assert_eq!((kit.i18n.code(), after.id.as_str()), ("en", before.id.as_str()));
    assert!(after.control(&target).unwrap().on);
    assert_ne!(after.control(&target).unwrap().label, before.control(&target).unwrap().label);
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    assert_eq!(kit.disk().settings(Some(learner)).unwrap()["lang"], "en", "and it is remembered");
}

#[test]
fn the_own_device_task_is_told_and_never_scored() {
    let folder = TempDir::new().unwrap();
    let (module, units) = email("fr");
    let lines = author::answers(&module, &units[..1]);
    // All but the last page turns: one stands at the end of the unit.
    let lines = lines[..lines.len() - 2].join("\n") + "\n";
    let mut desk = desk(kit(folder.path(), "fr", world()), start("email", Some("address"), "Test"));
    tell(&mut desk, &lines);
    assert!(desk.page().id.starts_with("unit-end"), "{}", desk.page().id);
    desk.act(Gesture::Input(Input::Pick(Target::new("task/not-today"))));
    assert!(page_text(&desk).contains("own-task-said-not-today"));
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    let told: Vec<_> = kit.disk().events_of(learner).unwrap().into_iter().filter(|e| e.kind == "own-task-told").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].body["answer"], "not-today");
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() {
    let folder = TempDir::new().unwrap();
    let mut desk = desk(kit(folder.path(), "fr", world()), start("email", Some("address"), "Rosa"));
    desk.act(Gesture::Menu);
    let left = desk.act(Gesture::Input(Input::Pick(Target::new("menu/next-person"))));
    assert_eq!(left, [FaceEffect::Clear]);
    assert_eq!(desk.page().id, "door");
    assert!(!page_text(&desk).contains("Rosa"));
}

#[test]
fn a_typed_word_is_in_no_attempt() {
    let folder = TempDir::new().unwrap();
    let (module, units) = email("fr");
    let lines = author::answers(&module, &units[..2]).join("\n") + "\n";
    let mut desk = desk(kit(folder.path(), "fr", world()), start("email", None, "Test"));
    tell(&mut desk, &lines);
    let kit = desk.into_kit();
    let learner = kit.disk().learner_named("Test").unwrap().unwrap();
    let attempts: Vec<_> = kit.disk().events_of(learner).unwrap().into_iter().filter(|e| e.kind == "attempt").collect();
    assert!(attempts.len() > 8);
    for event in attempts {
        let response = event.body["response"].to_string();
        assert!(!response.contains('@') && !response.contains("karim") && !response.contains("marchand"), "{response}");
    }
}
