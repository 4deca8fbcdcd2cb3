//! Reading aloud, heard as text: what is said of real pages, when it stops, and what is never said.

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::activity::{Activity, DRAWINGS, Input, Show, Target};
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::platform::voice::Heard;
use tremplin::screen::Scenario;

use crate::content;
use crate::robot::{Hand, Robot};
use crate::screens::picture;
use crate::way::{MODULES, desk, kit, kit_with, languages, start, whole, world};

/// The home screen, nobody seated, on a screen.
fn home(folder: &TempDir, lang: &str) -> Desk {
    let kit = kit(folder.path(), lang, world());
    let (sitting, first) = Sitting::new(Start::default(), lang, languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

fn pick(screen: &mut Scenario<Desk>, target: &str) {
    screen.scene().act(Gesture::Input(Input::Pick(Target::new(target))));
}

/// The robot on the first page of a kind in a unit, everything read aloud from here on.
fn read_at(folder: &TempDir, lang: &str, (module, unit): (&str, &str), kind: &str) -> Robot {
    let mut robot = Robot::new(desk(kit(folder.path(), lang, world()), start(module, Some(unit), "Test")), (80, 24), Hand::Keyboard);
    for _ in 0..60 {
        let found = robot.screen.scene().lesson().is_some_and(|lesson| lesson.begun() && is_alone(lesson.activity(), kind));
        if found {
            robot.screen.hush();
            pick(&mut robot.screen, "voice/always");
            robot.screen.key(KeyCode::Null);
            return robot;
        }
        robot.step();
    }
    panic!("{unit} has no {kind}");
}

/// Whether it is of that kind, and nothing of it is done already.
fn is_alone(activity: &Activity, kind: &str) -> bool {
    activity.task.name() == kind && activity.show == Show::Alone
}

/// The first unit that has a kind.
fn place_of(kind: &str) -> (&'static str, String) {
    for module in MODULES {
        for unit in whole(module, "fr").1 {
            if unit.activities.iter().any(|activity| is_alone(activity, kind)) {
                return (module, unit.id.to_string());
            }
        }
    }
    panic!("nothing that ships has a {kind}");
}

/// The beginning of what was said.
fn told(robot: &Robot) -> String {
    robot.screen.said().into_iter().take(12).collect::<Vec<_>>().join("\n\n") + "\n"
}

#[test]
fn a_choice_is_heard_then_each_answer_as_one_comes_to_it_then_what_follows() {
    for lang in ["fr", "en"] {
        let (module, unit) = place_of("choice");
        let folder = TempDir::new().unwrap();
        let mut robot = read_at(&folder, lang, (module, &unit), "choice");
        robot.screen.key(KeyCode::Down).key(KeyCode::Down).key(KeyCode::Up).key(KeyCode::Enter);
        picture("aloud-choice", lang, &told(&robot));
    }
}

#[test]
fn a_deck_a_mailbox_a_telephone_a_panel_a_site_and_a_picture_are_heard_sensibly() {
    for kind in ["triage", "mailbox", "settings", "webpage", "steps", "scenario", "point", "sort", "match", "form", "keyboard", "cards"] {
        let (module, unit) = place_of(kind);
        for lang in ["fr", "en"] {
            let folder = TempDir::new().unwrap();
            let mut robot = read_at(&folder, lang, (module, &unit), kind);
            robot.screen.key(KeyCode::Down).key(KeyCode::Down);
            robot.step();
            picture(&format!("aloud-{kind}"), lang, &told(&robot));
        }
    }
}

#[test]
fn a_text_to_type_says_what_it_asks_and_not_each_letter() {
    let (module, unit) = place_of("text-entry");
    let folder = TempDir::new().unwrap();
    let mut robot = read_at(&folder, "fr", (module, &unit), "text-entry");
    let before = robot.screen.said().iter().filter(|said| *said != "-").count();
    assert!(before >= 1, "{}", told(&robot));
    robot.screen.write("xyz");
    let after = robot.screen.said().iter().filter(|said| *said != "-").count();
    assert_eq!(before, after, "{}", told(&robot));
    robot.screen.key(KeyCode::F(2));
    picture("aloud-text", "fr", &told(&robot));
}

/// Whatever a drawing of a screen is made of.
fn is_drawn(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21FF | 0x2300..=0x23FF | 0x2500..=0x27BF | 0x1F000..=0x1FAFF) || c.is_control() && c != '\n'
}

#[test]
fn every_page_of_every_unit_can_be_heard() {
    for (lang, other) in [("fr", "en"), ("en", "fr")] {
        for module in MODULES {
            for unit in whole(module, lang).1 {
                let folder = TempDir::new().unwrap();
                let desk = desk(kit(folder.path(), lang, world()), start(module, Some(unit.id.as_str()), "Test"));
                let mut robot = Robot::new(desk, (80, 24), Hand::Keyboard);
                for _ in 0..300 {
                    let page = robot.page();
                    robot.screen.hush();
                    // A voice that has nothing to stop begins.
                    robot.screen.heard(Heard::All).key(KeyCode::F(2));
                    let said = robot.screen.said().join("\n");
                    assert!(said.len() > 20, "{lang} {}: {said:?}", page.id);
                    let drawn: Vec<char> = said.chars().filter(|c| is_drawn(*c)).collect();
                    assert!(drawn.is_empty(), "{lang} {}: {drawn:?}\n{said}", page.id);
                    assert!(said.starts_with(lang) && !said.contains(&format!("\n{other}: ")), "{lang} {}: {said}", page.id);
                    if page.id.starts_with("unit-end") {
                        break;
                    }
                    robot.step();
                }
            }
        }
    }
}

#[test]
fn any_key_stops_the_voice_and_does_what_it_does() {
    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(home(&folder, "fr"), (80, 24));
    assert!(screen.said().is_empty(), "nothing is read to whoever did not ask for it");
    screen.key(KeyCode::Char('v'));
    assert_eq!(screen.said().len(), 1, "{:?}", screen.said());
    assert!(screen.said()[0].starts_with("fr: Tremplin"), "{:?}", screen.said());
    screen.hush().key(KeyCode::Char('1'));
    assert_eq!(screen.said(), ["-"]);
    assert!(screen.text().contains("Je suis nouveau") || screen.scene().page().id == "door", "{}", screen.text());
    screen.hush().key(KeyCode::F(2)).key(KeyCode::F(2));
    assert_eq!(screen.said().len(), 2, "the second press only stops: {:?}", screen.said());
    assert_eq!(screen.said()[1], "-");
    // By the menu, and by the loudspeaker in the corner.
    screen.hush().key(KeyCode::Esc);
    let item = screen.find("Lire cette page à voix haute").unwrap();
    screen.wait(1000).click(item.0 + 2, item.1);
    assert_eq!(screen.said().len(), 1, "{:?}", screen.said());
    screen.hush().heard(Heard::All);
    assert!(screen.click_on("◄))"), "{}", screen.text());
    assert_eq!(screen.said().len(), 1, "{:?}", screen.said());
    screen.hush().click_on("◄))");
    assert_eq!(screen.said(), ["-"]);
}

/// Somebody new, from the door to whether they want a code, which is answered by that digit; nothing is known of what was said.
fn newcomer(screen: &mut Scenario<Desk>, code: char) {
    screen.key(KeyCode::Char('1')).write("Rosa").key(KeyCode::Enter);
    screen.key(KeyCode::Char('4')).key(KeyCode::Enter).key(KeyCode::Enter).key(KeyCode::Char('7'));
    assert_eq!(screen.scene().page().id, "door/offer", "{}", screen.text());
    screen.hush().key(KeyCode::Char(code));
}

#[test]
fn the_loudspeaker_at_the_door_holds_for_whoever_comes_in_and_not_for_the_next() {
    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(home(&folder, "fr"), (80, 24));
    screen.key(KeyCode::Char('1'));
    assert!(screen.said().is_empty());
    assert!(screen.click_on("Toujours lire"), "{}", screen.text());
    picture("aloud-door", "fr", &format!("{}\n{}", screen.text(), screen.said().join("\n")));
    assert!(!screen.said().is_empty(), "it speaks at once");
    screen.hush();
    newcomer(&mut screen, '1');
    screen.key(KeyCode::Down);
    assert!(screen.scene().page().seated && screen.scene().reads_aloud(), "{}", screen.text());
    screen.hush().key(KeyCode::F(10));
    assert_eq!(screen.said().last().map(String::as_str), Some("-"), "{:?}", screen.said());
    screen.hush();
    for _ in 0..8 {
        screen.key(KeyCode::Tab);
    }
    assert!(screen.said().is_empty(), "{:?}", screen.said());
    // Whoever asked for it once finds it again, and nothing was said of them in between.
    assert!(screen.click_on("Toujours lire"));
    screen.key(KeyCode::Char('2')).write("ro").key(KeyCode::Enter);
    let said = screen.said().join("\n");
    assert!(!said.contains("Rosa") && !said.is_empty(), "{said}");
    screen.key(KeyCode::Char('4')).key(KeyCode::Enter);
    assert!(screen.scene().page().seated && screen.scene().reads_aloud(), "{}", screen.text());
    // On the page of languages it is turned off again.
    screen.key(KeyCode::Esc);
    assert!(screen.click_on("Changer de langue"), "{}", screen.text());
    assert!(screen.click_on("Toujours lire"), "{}", screen.text());
    assert!(!screen.scene().reads_aloud());
}

#[test]
fn nothing_of_a_code_or_a_secret_is_said() {
    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(home(&folder, "fr"), (80, 24));
    screen.key(KeyCode::Char('1'));
    assert!(screen.click_on("Toujours lire"));
    newcomer(&mut screen, '2');
    for _ in 0..14 {
        screen.key(KeyCode::Right);
    }
    for digit in ['2', '5', '7'] {
        screen.key(KeyCode::Char(digit)).key(KeyCode::F(2));
    }
    assert_eq!(screen.scene().page().id, "door/chosen");
    screen.key(KeyCode::F(2)).key(KeyCode::F(2));
    let said = screen.said().join("\n").to_lowercase();
    assert!(said.contains("n'est pas lu"), "{said}");
    let i18n = tremplin::i18n::I18n::new("fr");
    for drawing in &DRAWINGS {
        let word = i18n.say(&drawing.word()).to_lowercase();
        assert!(!said.contains(&word), "{word} is said: {said}");
    }
    screen.key(KeyCode::Enter);
    // The adviser's passphrase, and the recovery code that follows.
    screen.key(KeyCode::F(10));
    assert!(screen.click_on("Toujours lire"));
    assert!(screen.click_on("Espace du conseiller"), "{}", screen.text());
    screen.hush();
    screen.write("un secret bien long").key(KeyCode::Enter).write("un secret bien long").key(KeyCode::F(2)).key(KeyCode::F(2));
    screen.key(KeyCode::Enter).key(KeyCode::Enter).key(KeyCode::F(2)).key(KeyCode::F(2));
    let said = screen.said().join("\n");
    assert!(said.contains("rempli") && !said.contains("bien long"), "{said}");
    let page = screen.scene().page();
    assert_eq!(page.id, "adviser/recovery", "{}", screen.text());
    let shown = screen.text();
    let code = shown.split_whitespace().find(|word| word.matches('-').count() >= 2).unwrap_or_else(|| panic!("{shown}"));
    assert!(!said.contains(code), "{said}");
}

#[test]
fn what_is_read_aloud_may_be_other_words_than_what_stands_there() {
    let unit = r#"
title = "Le son"
minutes = 5
aim = "Choisir."

[[activity]]
id = "first"
kind = "choice"
idea = "silent-or-off"
ask = "Une longue question, avec ses (parenthèses) et ses abréviations."
say = "La question, dite simplement."
solution = "C'est écrit."

  [[activity.option]]
  id = "yes"
  right = true
  text = "Oui"
  feedback = "Bien."

  [[activity.option]]
  id = "no"
  text = "Non"
  feedback = "Pas encore."
"#;
    let curriculum = content::with_unit(unit);
    let folder = TempDir::new().unwrap();
    let kit = kit_with(&[curriculum.path().to_path_buf()], folder.path(), "fr", world());
    let mut screen = Scenario::new(desk(kit, start("phone", Some("unit"), "Test")), (80, 24));
    screen.key(KeyCode::Enter).key(KeyCode::F(2));
    let said = screen.said().join("\n");
    assert!(said.contains("La question, dite simplement.") && !said.contains("parenthèses"), "{said}");
    assert!(said.contains("2 choix"), "{said}");
}

/// The real program gives its text to a program that speaks, stops it by a key, and leaves nobody behind.
#[cfg(unix)]
#[test]
fn the_real_program_speaks_stops_and_is_gone() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::{Command, Stdio};
    use std::time::Duration;

    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let (out, script) = (folder.path().join("out"), folder.path().join("voice"));
    let text =
        format!("#!/bin/sh\n{{ /bin/cat; echo; echo $$; }} > '{0}.new'\n/bin/mv '{0}.new' '{0}'\nexec /bin/sleep 600\n", out.display());
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    let until = |what: &str, holds: &dyn Fn() -> bool| {
        assert!(
            (0..1500).any(|_| holds() || {
                std::thread::sleep(Duration::from_millis(20));
                false
            }),
            "{what}"
        );
    };
    let alive = |id: &str| Command::new("kill").args(["-0", id]).stderr(Stdio::null()).status().unwrap().success();
    let said = || {
        until("nothing is said", &|| out.exists());
        let text = std::fs::read_to_string(&out).unwrap();
        std::fs::remove_file(&out).unwrap();
        let id = text.lines().last().unwrap().to_owned();
        (text, id)
    };
    let mut terminal = crate::pty::Terminal::open_with(&data, &["--lang", "fr"], (80, 24), &[("TREMPLIN_VOICE", &script)]);
    terminal.shows("Bienvenue");
    terminal.send(b"v");
    let (text, id) = said();
    assert!(text.contains("Bienvenue") && alive(&id), "{text}");
    terminal.send(b"\x1b[B");
    until("a key does not stop it", &|| !alive(&id));
    terminal.send(b"\x1bOQ");
    let (text, id) = said();
    assert!(text.contains("1, Apprendre"), "{text}");
    terminal.signal("-TERM");
    assert_ne!(terminal.ended(), 0);
    until("it goes on after the end", &|| !alive(&id));
}

#[test]
fn that_there_is_no_voice_is_told_once_with_what_to_do() {
    let folder = TempDir::new().unwrap();
    let mut screen = Scenario::new(home(&folder, "fr"), (80, 24));
    screen.key(KeyCode::F(2)).heard(Heard::NoVoice);
    picture("aloud-none", "fr", &screen.text());
    screen.key(KeyCode::Enter);
    assert!(!screen.shows("Il n'y a pas de voix"), "{}", screen.text());
    screen.key(KeyCode::F(2)).heard(Heard::NoVoice);
    assert!(screen.shows("Il n'y a pas de voix"), "whoever asks again is answered again");
    screen.key(KeyCode::Enter).key(KeyCode::Char('1'));
    assert!(screen.click_on("Toujours lire"));
    screen.heard(Heard::NoVoice);
    assert!(!screen.shows("Il n'y a pas de voix"), "not at every page: {}", screen.text());
    screen.key(KeyCode::F(2)).heard(Heard::NoLanguage);
    assert!(screen.shows("pour cette langue"), "{}", screen.text());
}
