//! A unit of pointing and clicking, as a person meets it: by mouse with its times, on paper, kept, and in a real terminal.

use std::path::PathBuf;
use std::rc::Rc;

use crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use tempfile::TempDir;
use tremplin::app::{Desk, Theme};
use tremplin::author;
use tremplin::curriculum::Shelf;
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::paper::Sheet;
use tremplin::screen::{Look, Scenario};

use crate::content;
use crate::screens::picture;
use crate::way::{desk, kit_with, start, world};

/// The unit of the tests, in a curriculum of its own.
fn curriculum() -> TempDir {
    content::with_unit(&std::fs::read_to_string(content::tests().join("valid/hands.toml")).unwrap())
}

fn open(curriculum: &TempDir, data: &TempDir) -> Desk {
    let given: Vec<PathBuf> = vec![curriculum.path().to_path_buf()];
    desk(kit_with(&given, data.path(), "fr", world()), start("phone", Some("unit"), "Test"))
}

fn begun(curriculum: &TempDir, data: &TempDir, size: (u16, u16), look: Look) -> Scenario<Desk> {
    let mut screen = Scenario::with(open(curriculum, data), size, look);
    screen.key(KeyCode::Enter);
    screen
}

fn button(screen: &mut Scenario<Desk>, kind: MouseEventKind, (column, row): (u16, u16)) {
    screen.event(&Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
}

#[test]
fn each_gesture_is_practised_and_what_goes_wrong_is_told() {
    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let mut screen = begun(&curriculum, &data, (80, 24), Look::default());
    picture("kind-point", "fr", &screen.text());
    assert!(screen.click_on("★"));
    assert!(screen.shows("1 sur 4") && screen.shows("Elle brille."), "{}", screen.text());

    assert!(screen.click_on("Photos"));
    picture("kind-point-one-click", "fr", &screen.text());
    let (x, y) = screen.find("Photos").unwrap();
    screen.wait(700).click(x, y);
    assert!(screen.shows("1 sur 4") && screen.shows("Deux clics sont vus, mais trop espacés."), "{}", screen.text());
    screen.wait(300).click(x + 1, y);
    assert!(screen.shows("2 sur 4"), "{}", screen.text());

    assert!(screen.click_on("╲_____╱"));
    assert!(screen.shows("C'était le bouton gauche."), "{}", screen.text());
    let bin = screen.find("╲_____╱").unwrap();
    screen.wait(1000);
    button(&mut screen, MouseEventKind::Down(MouseButton::Right), bin);
    button(&mut screen, MouseEventKind::Up(MouseButton::Right), bin);
    assert!(screen.shows("3 sur 4"), "{}", screen.text());

    let (leaf, bin) = (screen.find("❧ feuille").unwrap(), screen.find("╲_____╱").unwrap());
    screen.wait(1000).drag(leaf, (bin.0 - 5, bin.1));
    assert!(screen.shows("Vous avez relâché en chemin."), "{}", screen.text());
    screen.wait(1000).drag(leaf, bin);
    assert!(screen.shows("la souris vous obéit."), "{}", screen.text());
    assert!(screen.click_on("[ Continuer ]"));
    assert!(screen.shows("Qui fait quoi ?"), "{}", screen.text());
}

#[test]
fn the_round_is_kept() {
    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let mut screen = begun(&curriculum, &data, (80, 24), Look::default());
    assert!(screen.click_on("★"));
    // Forgotten, not closed: what a power cut leaves behind.
    std::mem::forget(screen);
    let again = Scenario::new(open(&curriculum, &data), (80, 24));
    assert!(again.shows("1 sur 4") && again.shows("Deux clics sur le dossier."), "{}", again.text());
}

#[test]
fn it_is_drawn_whole_in_small_and_plain_windows() {
    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let look = Look { theme: Some(Theme::Mono), ascii: true };
    let mut screen = begun(&curriculum, &data, (60, 20), look);
    screen.key(KeyCode::Tab).key(KeyCode::Tab);
    picture("kind-point-60x20-ascii", "fr", &screen.text());
    screen.resize(40, 14);
    picture("kind-point-40x14-ascii", "fr", &screen.text());
}

#[test]
fn on_paper_the_picture_and_what_to_do_are_there() {
    let curriculum = curriculum();
    for (lang, how) in [("fr", "Montrez du doigt"), ("en", "Point with your finger")] {
        let shelf = Shelf::new(&[curriculum.path().to_path_buf()]).unwrap();
        let row = shelf.row(&ModuleId::new("phone").unwrap()).unwrap();
        let unit = Rc::new(row.unit(&UnitId::new("unit").unwrap(), lang).unwrap());
        let sheet = author::sheets(&Rc::new(row.module(lang).unwrap()), &[unit], Sheet::Exercise, false, &I18n::new(lang));
        assert!(sheet.contains("<div class=\"picture\"><p class=\"bar\">Le bureau"), "{sheet}");
        assert!(sheet.contains("<strong>╲_____╱</strong>\n") && sheet.contains(how), "{sheet}");
        for round in ["1. Cliquez sur", "2. Deux clics", "3. Le bouton droit", "4. Faites glisser"] {
            assert_eq!(sheet.matches(round).count(), 1, "{round}\n{sheet}");
        }
        assert!(!sheet.contains("Passer") && !sheet.contains("0 sur 4"));
    }
}

/// What a terminal sends when that button is pressed on one text and released on another, as they stand on the screen.
#[cfg(unix)]
fn pressed(screen: &str, button: u8, from: &str, onto: &str) -> String {
    let at = |text: &str| {
        let (y, line) = screen.lines().enumerate().find(|(_, line)| line.contains(text)).unwrap();
        (tremplin::text::width(line.split(text).next().unwrap()) + 1, y + 1)
    };
    let ((x, y), (to_x, to_y)) = (at(from), at(onto));
    format!("\x1b[<{button};{x};{y}M\x1b[<{button};{to_x};{to_y}m")
}

/// In a real terminal, with real time between the clicks.
#[cfg(unix)]
#[test]
fn a_real_terminal_tells_two_clicks_and_the_right_button() {
    use std::time::Duration;

    use crate::pty::Terminal;

    let (curriculum, data) = (curriculum(), TempDir::new().unwrap());
    let folder = curriculum.path().to_str().unwrap();
    let args = ["--curricula", folder, "learn", "phone/unit", "--as", "Test", "--lang", "fr"];
    crate::pty::told(data.path());
    let mut terminal = Terminal::open(data.path(), &args, (80, 24));
    terminal.shows("Commencer");
    terminal.send(b"\r");
    terminal.shows("Cliquez sur l'étoile.");
    let press = |terminal: &mut Terminal, times: usize, button: u8, from: &str, onto: &str| {
        // A steady hand: long enough after the click before.
        std::thread::sleep(Duration::from_millis(700));
        let keys = pressed(&terminal.text(), button, from, onto).repeat(times);
        terminal.send(keys.as_bytes());
    };
    press(&mut terminal, 1, 0, "★", "★");
    terminal.shows("1 sur 4");
    press(&mut terminal, 1, 0, "Photos", "Photos");
    terminal.shows("Un clic est vu.");
    press(&mut terminal, 2, 0, "Photos", "Photos");
    terminal.shows("2 sur 4");
    press(&mut terminal, 1, 2, "╲_____╱", "╲_____╱");
    terminal.shows("3 sur 4");
    press(&mut terminal, 1, 0, "❧ feuille", "╲_____╱");
    terminal.shows("la souris vous obéit.");
    terminal.cut();
}
