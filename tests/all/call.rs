//! Calling whoever leads: seen across the room, on every page, until somebody came; gone with the person, and in no event.

use crossterm::event::KeyCode;
use tempfile::TempDir;
use tremplin::app::{Desk, Gesture, Scene};
use tremplin::screen::{Look, Scenario};

use crate::door::{come, newcomer, submit};
use crate::kiosk::{kit_of, shared, tell, tuesday};
use crate::robot::{Hand, Robot};
use crate::room::pick;
use crate::screens::picture;
use crate::way::world;

/// A learner of the group on a page of work, at that size.
fn working(folder: &TempDir, lang: &str, size: (u16, u16), ascii: bool) -> Scenario<Desk> {
    let mut desk = shared(folder.path(), &world(), "Mardi matin", (lang, "screen"));
    newcomer(&mut desk, "Philomène", 1, None);
    for name in ["desk/modules", "module/email", "unit/read", "form/no"] {
        pick(&mut desk, name);
    }
    submit(&mut desk);
    Scenario::with(desk, size, Look { theme: None, ascii })
}

#[test]
fn pictures_of_a_call() {
    for lang in ["fr", "en"] {
        let folder = TempDir::new().unwrap();
        let mut screen = working(&folder, lang, (80, 24), false);
        picture("call-button", lang, &screen.text());
        screen.key(KeyCode::F(4));
        picture("call", lang, &screen.text());
        screen.key(KeyCode::Esc);
        picture("call-menu", lang, &screen.text());
        screen.key(KeyCode::Esc).resize(60, 20);
        picture("call-60", lang, &screen.text());
        screen.resize(40, 14);
        picture("call-40", lang, &screen.text());
        drop(screen);
        let folder = TempDir::new().unwrap();
        let mut screen = working(&folder, lang, (80, 24), true);
        screen.key(KeyCode::F(4));
        picture("call-ascii", lang, &screen.text());
    }
}

#[test]
fn whoever_calls_is_seen_on_every_page_until_somebody_came_and_nothing_is_recorded() {
    let folder = TempDir::new().unwrap();
    let mut screen = working(&folder, "fr", (80, 24), false);
    let events = kit_of(screen.scene()).check().unwrap().events;
    let draft = |screen: &mut Scenario<Desk>| screen.scene().page().id;
    let page = draft(&mut screen);
    assert!(screen.click_on("[ Appeler ]"), "{}", screen.text());
    assert!(screen.shows("Philomène demande de l'aide") && screen.shows("██"), "{}", screen.text());
    assert_eq!(draft(&mut screen), page, "the work is where it was");
    // Across pages: the help of the screen, the menu, settings, the list of units.
    screen.key(KeyCode::F(1));
    assert!(screen.shows("Philomène demande de l'aide"), "{}", screen.text());
    screen.key(KeyCode::Enter).key(KeyCode::Esc);
    assert!(screen.shows("Philomène demande de l'aide") && screen.shows("[ Quelqu'un est venu ]"), "{}", screen.text());
    assert!(screen.click_on("[ Réglages ]"), "{}", screen.text());
    assert!(screen.shows("Philomène demande de l'aide"), "{}", screen.text());
    assert!(screen.click_on("[ Quelqu'un est venu ]"), "{}", screen.text());
    assert!(!screen.shows("demande de l'aide"), "{}", screen.text());
    // By the menu, by the key, by a click on the banner.
    screen.key(KeyCode::Esc);
    assert!(screen.click_on("[ Appeler la personne qui anime ]"), "{}", screen.text());
    assert!(screen.shows("Philomène demande de l'aide"));
    screen.wait(1000).click(40, 3);
    assert!(!screen.shows("demande de l'aide"), "{}", screen.text());
    screen.key(KeyCode::Char('!'));
    assert!(screen.shows("Philomène demande de l'aide"));
    assert_eq!(kit_of(screen.scene()).check().unwrap().events, events);
    screen.key(KeyCode::F(10));
    assert!(screen.scene().page().id == "door" && !screen.shows("aide") && !screen.shows("██"), "{}", screen.text());
    come(screen.scene(), "phi", 1);
    let mut screen = Scenario::new(screen.scene(), (80, 24));
    assert!(screen.scene().page().seated && !screen.shows("demande de l'aide"));
}

#[test]
fn the_work_goes_on_beneath_the_banner_at_every_size() {
    for size in [(80, 24), (60, 20), (40, 14)] {
        let folder = TempDir::new().unwrap();
        let mut desk = shared(folder.path(), &world(), "Mardi matin", ("fr", "screen"));
        newcomer(&mut desk, "Test", 1, None);
        for name in ["desk/modules", "module/email", "unit/address", "form/no"] {
            pick(&mut desk, name);
        }
        desk.act(Gesture::Call);
        let mut robot = Robot::new(desk, size, Hand::Keyboard);
        robot.play(|page| page.starts_with("unit-end"));
        assert!(robot.screen.shows("Test demande de l'aide"), "{size:?}\n{}", robot.screen.text());
        assert!(robot.screen.drawn().unwrap().window >= 6, "{size:?}");
    }
}

#[test]
fn at_home_the_menu_and_the_key_are_enough_and_a_guest_is_nobody() {
    let folder = TempDir::new().unwrap();
    let mut desk = crate::door::at_door(folder.path(), &world());
    newcomer(&mut desk, "Rosa", 1, None);
    let mut screen = Scenario::new(desk, (80, 24));
    assert!(!screen.shows("[ Appeler ]"), "nobody leads there: {}", screen.text());
    screen.key(KeyCode::F(4));
    assert!(screen.shows("Rosa demande de l'aide") && screen.shows("[ Quelqu'un est venu ]"), "{}", screen.text());
    let guest = TempDir::new().unwrap();
    let mut desk = tuesday(&guest);
    assert!(desk.act(Gesture::Call).is_empty() && desk.page().call.is_none(), "at the door nobody calls");
    pick(&mut desk, "door/try");
    submit(&mut desk);
    desk.act(Gesture::Call);
    assert!(desk.page().call.unwrap().said.is_some());
    desk.act(Gesture::NextPerson);
    assert!(desk.page().call.is_none());
}

#[test]
fn line_by_line_a_call_is_one_line_without_a_frame() {
    let folder = TempDir::new().unwrap();
    let mut desk = shared(folder.path(), &world(), "Mardi matin", ("fr", "linear"));
    newcomer(&mut desk, "Rosa", 1, None);
    let text = tell(&mut desk, "!\n0\n!\n?\n");
    let calls: Vec<&str> = text.lines().filter(|line| line.contains("Appel en cours : Rosa demande de l'aide.")).collect();
    assert!(calls.len() == 2 && calls[0].contains("Tapez ! quand"), "at once, and on the page that follows: {text}");
    assert!(text.contains("L'appel est terminé.") && text.contains("! : appeler la personne qui anime"), "{text}");
    assert!(!text.contains('█') && !text.contains("##"), "{text}");
}
