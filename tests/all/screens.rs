//! The real screens: every unit played by mouse alone and by keyboard alone, one picture a screen and kind, and what holds at
//! every size, language and theme.

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::app::{Desk, Scene};
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::screen::Scenario;

use crate::content;
use crate::robot::{Hand, Robot};
use crate::way::{MODULES, desk, kit, kit_with, languages, start, whole, world};

/// Every unit that ships, with its module.
fn units() -> Vec<(&'static str, String)> {
    let own = |module: &'static str| whole(module, "fr").1.into_iter().map(move |unit| (module, unit.id.to_string()));
    MODULES.into_iter().flat_map(own).collect()
}

fn plays((module, unit): (&str, &str), lang: &str, size: (u16, u16), hand: Hand) {
    let folder = TempDir::new().unwrap();
    let desk = desk(kit(folder.path(), lang, world()), start(module, Some(unit), "Test"));
    let mut robot = Robot::new(desk, size, hand);
    robot.play(|page| page.starts_with("unit-end"));
    let said = robot.screen.text();
    let end = if lang == "fr" { "Vous êtes au bout de cette étape" } else { "You have come to the end of this step" };
    assert!(said.contains(end), "{unit} {lang}\n{said}");
}

#[test]
fn every_unit_is_played_by_the_keyboard_alone() {
    for (module, unit) in units() {
        plays((module, &unit), "fr", (80, 24), Hand::Keyboard);
    }
}

#[test]
fn every_unit_is_played_by_the_mouse_alone() {
    for (module, unit) in units() {
        plays((module, &unit), "en", (80, 24), Hand::Mouse);
    }
}

#[test]
fn every_unit_can_be_played_in_small_windows() {
    for (at, (module, unit)) in units().into_iter().enumerate() {
        let size = if at % 2 == 0 { (60, 20) } else { (40, 14) };
        plays((module, &unit), if at % 3 == 0 { "en" } else { "fr" }, size, if at % 2 == 0 { Hand::Mouse } else { Hand::Keyboard });
    }
}

/// What the examples of the tests show is played as a learner would, at each size and by each hand.
#[test]
fn every_example_of_a_kind_is_played() {
    for entry in std::fs::read_dir(content::tests().join("valid")).unwrap() {
        let curriculum = content::with_unit(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
        let sizes = [(80, 24), (60, 20), (40, 14)];
        for (size, hand) in sizes.into_iter().flat_map(|size| [(size, Hand::Keyboard), (size, Hand::Mouse)]) {
            let folder = TempDir::new().unwrap();
            let kit = kit_with(&[curriculum.path().to_path_buf()], folder.path(), "fr", world());
            let mut robot = Robot::new(desk(kit, start("phone", Some("unit"), "Test")), size, hand);
            robot.play(|page| page.starts_with("unit-end"));
        }
    }
}

/// A robot that has played right up to an activity of a unit.
fn robot_at(folder: &TempDir, lang: &str, (unit, activity): (&str, &str), size: (u16, u16)) -> Robot {
    let module = MODULES.into_iter().find(|module| whole(module, "fr").1.iter().any(|own| own.id.as_str() == unit)).unwrap();
    let desk = desk(kit(folder.path(), lang, world()), start(module, Some(unit), "Test"));
    let mut robot = Robot::new(desk, size, Hand::Keyboard);
    robot.play(|page| page.contains(&format!("/{activity}/")));
    robot
}

/// The home screen, nobody seated.
fn home(lang: &str, folder: &TempDir) -> Desk {
    let kit = kit(folder.path(), lang, world());
    let (sitting, first) = Sitting::new(Start::default(), lang, languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

pub fn picture(name: &str, lang: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{name}.{lang}"), text);
    });
}

#[test]
fn pictures_of_every_screen() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let mut screen = Scenario::new(home(lang, &folder), (80, 24));
        picture("home", lang, &screen.text());
        screen.key(KeyCode::Char('4'));
        picture("settings", lang, &screen.text());
        screen.key(KeyCode::Esc);
        picture("menu", lang, &screen.text());
        screen.key(KeyCode::Esc);
        screen.key(KeyCode::Enter);
        screen.key(KeyCode::Char('1'));
        picture("door", lang, &screen.text());
        screen.key(KeyCode::Char('3'));
        picture("door-try", lang, &screen.text());
        screen.key(KeyCode::Esc).key(KeyCode::Char('2'));
        picture("language", lang, &screen.text());
        for _ in 0..2 {
            assert!(screen.click_on(if lang == "fr" { "[ Retour ]" } else { "[ Back ]" }), "{}", screen.text());
        }
        screen.key(KeyCode::Char('1'));
        picture("door-name", lang, &screen.text());
        screen.write("Rosa").key(KeyCode::Enter);
        picture("door-sign", lang, &screen.text());
        screen.key(KeyCode::Char('2')).key(KeyCode::Enter);
        picture("door-notice", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("door-best", lang, &screen.text());
        screen.key(KeyCode::Char('1'));
        picture("door-reads", lang, &screen.text());
        screen.key(KeyCode::Char('1'));
        picture("door-offer", lang, &screen.text());
        screen.key(KeyCode::Char('2'));
        picture("door-choose", lang, &screen.text());
        screen.key(KeyCode::Char('3')).key(KeyCode::Char('7')).key(KeyCode::Char('1'));
        picture("door-chosen", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("desk-new", lang, &screen.text());
        screen.key(KeyCode::Char('2'));
        picture("modules", lang, &screen.text());
        screen.key(KeyCode::Char('1'));
        picture("units", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("form-offer", lang, &screen.text());
        screen.key(KeyCode::Enter);
        screen.key(KeyCode::Char('2'));
        picture("form-face", lang, &screen.text());
        screen.key(KeyCode::Enter);
        picture("form-practice", lang, &screen.text());
        assert!(screen.click_on(if lang == "fr" { "[ Arrêter ces questions ]" } else { "[ Stop these questions ]" }), "{}", screen.text());
        picture("unit-first", lang, &screen.text());
        screen.key(KeyCode::Char('?'));
        picture("help", lang, &screen.text());
        screen.key(KeyCode::Esc).key(KeyCode::Enter);
        drop(screen);
        let mut back = Scenario::new(home(lang, &folder), (80, 24));
        back.key(KeyCode::Char('1')).key(KeyCode::Char('2'));
        picture("door-letters", lang, &back.text());
        back.write("ro").key(KeyCode::Enter).key(KeyCode::Char('2')).key(KeyCode::Enter);
        back.key(KeyCode::Char('3')).key(KeyCode::Char('1')).key(KeyCode::Char('7')).key(KeyCode::Enter);
        picture("door-code-wrong", lang, &back.text());
        back.key(KeyCode::Char('3')).key(KeyCode::Char('7')).key(KeyCode::Char('1')).key(KeyCode::Enter);
        picture("desk-begun", lang, &back.text());
    }
}

#[test]
fn pictures_of_every_kind() {
    let pages = [
        ("address", "signs", "kind-keyboard"),
        ("address", "karim", "kind-text-entry"),
        ("address", "leaflets", "kind-sort"),
        ("address", "counter", "kind-choice"),
        ("create", "odile-form", "kind-form"),
        ("read", "list", "kind-read"),
        ("read", "signs", "kind-match"),
        ("read", "calm", "kind-choices"),
        ("read", "find", "kind-mailbox"),
        ("write", "polite", "kind-order"),
    ];
    for lang in ["fr", "en"] {
        for (unit, activity, name) in pages {
            let folder = TempDir::new().unwrap();
            let robot = robot_at(&folder, lang, (unit, activity), (80, 24));
            picture(name, lang, &robot.screen.text());
        }
    }
}

#[test]
fn pictures_of_the_ends() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let desk = desk(kit(folder.path(), lang, world()), start("email", None, "Test"));
        let mut robot = Robot::new(desk, (80, 24), Hand::Keyboard);
        robot.play(|page| page.starts_with("unit-end"));
        picture("unit-end", lang, &robot.screen.text());
        robot.play(|page| page.starts_with("module-end"));
        picture("module-end", lang, &robot.screen.text());
        robot.play(|page| page.starts_with("tomorrow"));
        picture("tomorrow", lang, &robot.screen.text());
        let [by_hand, back] = if lang == "fr" { ["[ Copier à la main ]", "[ Retour ]"] } else { ["[ Copy by hand ]", "[ Back ]"] };
        assert!(robot.screen.wait(1000).click_on(by_hand), "{}", robot.screen.text());
        assert!(!robot.screen.text().contains(by_hand), "{}", robot.screen.text());
        for page in ["tomorrow", "module-end"] {
            assert!(robot.screen.wait(1000).click_on(back), "{}", robot.screen.text());
            assert!(robot.page().id.starts_with(page), "{}", robot.page().id);
        }
    }
}

#[test]
fn pictures_of_a_guest() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let mut screen = Scenario::new(home(lang, &folder), (80, 24));
        screen.key(KeyCode::Char('1'));
        assert!(screen.click_on(if lang == "fr" { "[ Juste essayer ]" } else { "[ Just try ]" }), "{}", screen.text());
        screen.key(KeyCode::Enter).key(KeyCode::Char('1')).key(KeyCode::Enter);
        screen.key(KeyCode::Esc);
        picture("menu-guest", lang, &screen.text());
    }
}

#[test]
fn after_an_answer_its_feedback_is_on_the_screen() {
    // A page that is longer than the window: what was said of the answer must not be below the fold.
    for size in [(80, 24), (60, 20), (40, 14)] {
        let folder = TempDir::new().unwrap();
        let mut robot = robot_at(&folder, "fr", ("read", "calm"), size);
        let screen = &mut robot.screen;
        screen.key(KeyCode::Char('1'));
        for _ in 0..40 {
            if screen.focus().is_some_and(|control| control.target.as_str() == "foot/submit") {
                break;
            }
            screen.key(KeyCode::Tab);
        }
        let before = screen.text();
        screen.key(KeyCode::Enter);
        let after = screen.text();
        assert_ne!(before, after);
        assert!(after.contains("à revoir"), "{size:?}\n{after}");
    }
}

#[test]
fn enter_held_for_five_seconds_records_no_second_answer() {
    let folder = TempDir::new().unwrap();
    let mut robot = robot_at(&folder, "fr", ("read", "which-day"), (80, 24));
    let screen = &mut robot.screen;
    screen.key(KeyCode::Down);
    screen.wait(2000).hold(KeyCode::Enter, 5000, 30);
    let held = screen.scene().lesson().unwrap().clone();
    let answers = held.history.past.iter().filter(|past| past.activity.as_str() == "which-day").count();
    assert_eq!(answers, 1, "one answer, whatever the finger does");
    assert_eq!(held.activity().id.as_str(), "which-day");
    assert_ne!(held.phase(), tremplin::learn::Phase::Working, "its feedback is still there to be read");
}

#[test]
fn a_double_click_answers_once() {
    let folder = TempDir::new().unwrap();
    let mut robot = robot_at(&folder, "fr", ("read", "which-day"), (80, 24));
    let screen = &mut robot.screen;
    screen.key(KeyCode::Down);
    let (x, y) = screen.find("[ Répondre ]").unwrap();
    screen.wait(2000).click(x + 3, y);
    screen.wait(120).click(x + 3, y);
    screen.wait(120).click(x + 3, y);
    let lesson = screen.scene().lesson().unwrap();
    assert_eq!(lesson.history.past.iter().filter(|past| past.activity.as_str() == "which-day").count(), 1);
    assert_eq!(lesson.activity().id.as_str(), "which-day");
    assert_ne!(lesson.phase(), tremplin::learn::Phase::Working, "its feedback is still on the screen");
}

#[test]
fn esc_closes_a_page_that_holds_the_screen_and_opens_the_menu_elsewhere() {
    let folder = TempDir::new().unwrap();
    let mut robot = robot_at(&folder, "fr", ("links-codes", "alert"), (80, 24));
    let page = robot.screen.scene().page();
    assert!(page.escape.is_some(), "{}", robot.screen.text());
    assert!(robot.screen.text().contains("Échap : fermer la page"), "{}", robot.screen.text());
    robot.screen.key(KeyCode::Esc);
    let after = robot.screen.scene().page();
    assert!(!after.id.starts_with("menu/") && after.escape.is_none(), "{}", robot.screen.text());
    robot.screen.wait(1000).key(KeyCode::Esc);
    assert!(robot.screen.scene().page().id.starts_with("menu/"));
}

#[test]
fn the_corner_of_a_simulated_browser_does_as_in_a_real_one() {
    let folder = TempDir::new().unwrap();
    let mut robot = robot_at(&folder, "fr", ("parcel-sms", "fee-page"), (80, 24));
    let (x, y) = robot.screen.find("https://").unwrap();
    robot.screen.click(x, y);
    assert!(robot.screen.text().contains("appartient à"), "the address bar is looked at:\n{}", robot.screen.text());
    let (x, y) = robot.screen.find("✕").unwrap();
    assert_eq!(robot.screen.find("https://").unwrap().1, y, "the cross of the window, not of the button");
    robot.screen.wait(1000).click(x, y);
    let text = robot.screen.text();
    assert!(text.contains("Le navigateur est fermé") || text.contains("Bien vu"), "the cross closes:\n{text}");
}

#[test]
fn after_numbers_enter_answers() {
    let folder = TempDir::new().unwrap();
    let mut robot = robot_at(&folder, "fr", ("after-click", "first-steps"), (80, 24));
    robot.screen.key(KeyCode::Char('1'));
    robot.screen.wait(1000).key(KeyCode::Char('2'));
    let before = robot.screen.scene().page().id;
    robot.screen.wait(1000).key(KeyCode::Enter);
    assert_eq!(robot.screen.scene().page().id, format!("{before}/after"), "{}", robot.screen.text());
}
