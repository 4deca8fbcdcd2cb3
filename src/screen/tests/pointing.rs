//! A picture to point at: the gestures of the mouse, their times, and that they are heard nowhere else.

use crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::samples::{choice, control, page, text, typing};
use super::{Fake, unguarded};
use crate::activity::{Bit, Click, Input, Part, Picture, Role, Target, Tone};
use crate::app::Theme;
use crate::learn::Page;
use crate::screen::{Look, Scenario};

const WINDOW: (u16, u16) = (80, 24);

/// A picture 36 columns wide, with a thing of one line and one of two.
pub fn desk() -> Page {
    let plain = |drawn: &str| Bit { text: text(drawn), thing: None };
    let of = |drawn: &str, id: &str| Bit { text: text(drawn), thing: Some(Target::new(format!("thing/{id}"))) };
    let things = ["star", "folder", "leaf"].map(|id| control(&format!("thing/{id}"), Role::Thing, id));
    let picture = Picture {
        title: text("Le bureau"),
        lines: vec![
            vec![of("★étoile", "star"), plain("                     "), of("╭─╮_____", "folder")],
            vec![plain("                            "), of("│Photos│", "folder")],
            Vec::new(),
            vec![plain("     "), of("❧feuille", "leaf")],
        ],
        things: things.into(),
    };
    page(
        "picture",
        vec![
            Part::Text(Tone::Ask, text("Deux clics sur le dossier.")),
            Part::Picture(picture),
            Part::Text(Tone::News, text("Un clic est vu.")),
        ],
    )
}

fn inputs(screen: &mut Scenario<Fake>) -> Vec<Input> {
    screen.scene().inputs().into_iter().cloned().collect()
}

fn mouse(id: &str, click: Click) -> Input {
    Input::Mouse(Target::new(format!("thing/{id}")), click)
}

fn event(kind: MouseEventKind, (column, row): (u16, u16)) -> Event {
    Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}

fn right(screen: &mut Scenario<Fake>, from: (u16, u16), to: (u16, u16)) {
    screen.event(&event(MouseEventKind::Down(MouseButton::Right), from)).event(&event(MouseEventKind::Up(MouseButton::Right), to));
}

/// What two clicks on the folder are, so many milliseconds and so far apart.
fn two_clicks(millis: u64, columns: u16) -> Vec<Input> {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (x, y) = screen.find("╭─╮_____").unwrap();
    screen.wait(1000).click(x, y).wait(millis).click(x + columns, y);
    inputs(&mut screen)
}

#[test]
fn two_clicks_close_together_are_a_double_one() {
    let (once, twice) = (mouse("folder", Click::Once), mouse("folder", Click::Twice));
    assert_eq!(two_clicks(200, 0), [once.clone(), twice.clone()]);
    assert_eq!(two_clicks(600, 0), [once.clone(), twice.clone()]);
    assert_eq!(two_clicks(601, 0), [once.clone(), once.clone()], "too slow: each is one");
    assert_eq!(two_clicks(200, 7), [once.clone(), twice.clone()], "a thing is one, however wide");
    assert_eq!(two_clicks(601, 7), [once.clone(), once.clone()]);
    assert_eq!(two_clicks(200, 30), [once], "elsewhere, it is none");
}

#[test]
fn a_second_click_counts_though_the_thing_moved_from_under_the_hand() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (x, y) = screen.find("★étoile").unwrap();
    screen.wait(1000).click(x, y);
    screen.resize(70, 24);
    assert!(screen.find("★étoile").unwrap().0 + 1 < x, "another thing is there now");
    screen.wait(200).click(x + 2, y - 1);
    assert_eq!(inputs(&mut screen), [mouse("star", Click::Once), mouse("star", Click::Twice)]);
}

#[test]
fn a_hand_that_trembles_is_not_heard_beyond_the_second_click() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (x, y) = screen.find("★étoile").unwrap();
    screen.wait(1000);
    for _ in 0..5 {
        screen.click(x, y).wait(150);
    }
    assert_eq!(inputs(&mut screen), [mouse("star", Click::Once), mouse("star", Click::Twice)]);
    right(&mut screen, (x, y), (x, y));
    screen.wait(1000);
    for _ in 0..3 {
        right(&mut screen, (x, y), (x, y));
        screen.wait(150);
    }
    assert_eq!(inputs(&mut screen)[2..], [mouse("star", Click::Right)]);
}

#[test]
fn the_right_button_is_heard_on_a_thing_and_may_slip() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (x, y) = screen.find("❧feuille").unwrap();
    screen.wait(1000);
    right(&mut screen, (x, y), (x - 1, y));
    screen.wait(1000);
    right(&mut screen, (x, y), (70, 20));
    // An old terminal that says the left button was released.
    screen.wait(1000).event(&event(MouseEventKind::Down(MouseButton::Right), (x, y)));
    screen.event(&event(MouseEventKind::Up(MouseButton::Left), (x, y)));
    let leaf = |click| mouse("leaf", click);
    assert_eq!(inputs(&mut screen), [leaf(Click::Right), leaf(Click::Away), leaf(Click::Right)]);
}

#[test]
fn a_thing_is_dragged_and_a_drag_that_falls_short_is_told() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (leaf, folder) = (screen.find("❧feuille").unwrap(), screen.find("│Photos│").unwrap());
    screen.wait(1000).drag(leaf, (folder.0 + 2, folder.1));
    screen.wait(1000).drag(leaf, (folder.0 - 5, folder.1));
    screen.wait(1000).drag((70, 20), folder);
    let (from, onto) = (Target::new("thing/leaf"), Target::new("thing/folder"));
    assert_eq!(inputs(&mut screen), [Input::Move(from, onto), mouse("leaf", Click::Away)]);
    assert_eq!(screen.focus().map(|control| control.target.as_str()), Some("thing/leaf"));
}

#[test]
fn what_is_dragged_to_where_one_clicked_just_now_is_no_second_click() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (leaf, folder) = (screen.find("❧feuille").unwrap(), screen.find("│Photos│").unwrap());
    screen.wait(1000).click(folder.0, folder.1).wait(200).drag(leaf, folder);
    let moved = Input::Move(Target::new("thing/leaf"), Target::new("thing/folder"));
    assert_eq!(inputs(&mut screen), [mouse("folder", Click::Once), moved]);
    // Nor is the right button, whatever an old terminal calls it.
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    screen.wait(1000).click(leaf.0, leaf.1).wait(550).event(&event(MouseEventKind::Down(MouseButton::Right), leaf));
    screen.event(&event(MouseEventKind::Up(MouseButton::Left), leaf));
    assert_eq!(inputs(&mut screen), [mouse("leaf", Click::Once), mouse("leaf", Click::Right)]);
}

#[test]
fn a_thing_is_no_more_dragged_onto_a_button_than_beside_everything() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (leaf, button) = (screen.find("❧feuille").unwrap(), screen.find("Un indice").unwrap());
    screen.wait(1000).drag(leaf, button);
    // A hand that slips a little while it clicks has clicked.
    screen.wait(1000).event(&event(MouseEventKind::Down(MouseButton::Left), leaf));
    screen.event(&event(MouseEventKind::Up(MouseButton::Left), (leaf.0 - 2, leaf.1)));
    assert_eq!(inputs(&mut screen), [mouse("leaf", Click::Away), mouse("leaf", Click::Once)]);
}

#[test]
fn a_click_one_column_beside_a_thing_is_meant_for_it_and_two_columns_are_not() {
    let mut screen = Scenario::new(Fake::new(desk()), WINDOW);
    let (x, y) = screen.find("❧feuille").unwrap();
    screen.wait(1000).click(x - 1, y).wait(1000).click(x + 8, y).wait(1000).click(x - 2, y).wait(1000).click(x + 9, y);
    assert_eq!(inputs(&mut screen), [mouse("leaf", Click::Once), mouse("leaf", Click::Once)]);
}

#[test]
fn elsewhere_two_clicks_are_one_and_the_right_button_does_nothing() {
    for (sample, label) in [(choice(), "Je rappelle"), (choice(), "Un indice"), (typing(), "le nom"), (desk(), "Un indice")] {
        let mut screen = Scenario::new(Fake::new(sample), WINDOW);
        let (x, y) = screen.find(label).unwrap();
        right(screen.wait(1000), (x, y), (x, y));
        assert!(inputs(&mut screen).is_empty(), "{label}");
        screen.wait(1000).click(x, y).wait(200).click(x, y);
        assert_eq!(inputs(&mut screen).len(), 1, "{label}");
        assert!(!inputs(&mut screen).iter().any(|input| matches!(input, Input::Mouse(..))), "{label}");
    }
    // A right press leaves a left one alone.
    let mut screen = Scenario::new(Fake::new(choice()), WINDOW);
    let at = screen.find("Je rappelle").unwrap();
    screen.wait(1000).event(&event(MouseEventKind::Down(MouseButton::Left), at));
    right(&mut screen, at, at);
    screen.event(&event(MouseEventKind::Up(MouseButton::Left), at));
    assert_eq!(inputs(&mut screen), [Input::Pick(Target::new("option/call"))]);
}

#[test]
fn by_keyboard_a_thing_is_picked_and_seen_without_colour() {
    for ascii in [false, true] {
        let look = Look { theme: Some(Theme::Mono), ascii };
        let mut screen = Scenario::with(unguarded(desk()), WINDOW, look);
        screen.key(KeyCode::Tab);
        assert!(screen.shows(if ascii { ">*étoile" } else { "▸★étoile" }), "{}", screen.text());
        screen.key(KeyCode::Right).key(KeyCode::Enter).key(KeyCode::Down).key(KeyCode::Char(' '));
        let pick = |id: &str| Input::Pick(Target::new(format!("thing/{id}")));
        assert_eq!(inputs(&mut screen), [pick("folder"), pick("leaf")]);
        // Nothing in the picture shows a number.
        screen.key(KeyCode::Char('1'));
        assert_eq!(inputs(&mut screen).len(), 2);
        assert!(screen.shows("faire le geste demandé"), "{}", screen.text());
    }
}

#[test]
fn the_pointer_covers_nothing_that_is_drawn() {
    let plain = |drawn: &str| Bit { text: text(drawn), thing: None };
    let star = Bit { text: text("★"), thing: Some(Target::new("thing/star")) };
    for (before, seen) in [("ab ", "ab▸★"), ("abc", "abc★")] {
        let lines = vec![vec![plain(before), star.clone()]];
        let things = vec![control("thing/star", Role::Thing, "star")];
        let picture = Part::Picture(Picture { title: text("Le ciel"), lines, things });
        let mut screen =
            Scenario::with(unguarded(page("picture", vec![picture])), WINDOW, Look { theme: Some(Theme::Mono), ..Look::default() });
        screen.key(KeyCode::Tab);
        assert!(screen.shows(seen), "{}", screen.text());
    }
}

#[test]
fn a_picture_is_drawn_whole_and_at_the_same_columns_in_ascii() {
    for (size, edge) in [((80, 24), "│Photos│ │"), ((60, 20), "│Photos│ │"), ((42, 14), "│Photos│ │"), ((40, 14), "│Photos││")]
    {
        let column = |ascii: bool, drawn: &str| {
            let mut screen = Scenario::with(unguarded(desk()), size, Look { ascii, ..Look::default() });
            screen.key(KeyCode::PageDown);
            assert!(screen.shows(drawn), "{drawn} {size:?}\n{}", screen.text());
            screen.find(drawn).unwrap().0
        };
        assert_eq!(column(false, edge), column(true, &edge.replace('│', "|")), "{size:?}");
    }
}

#[test]
fn what_is_told_beneath_moves_nothing_that_is_pointed_at() {
    for size in [(80, 24), (60, 20), (80, 20)] {
        let line = |told: usize| {
            let mut sample = desk();
            sample.parts.truncate(2);
            sample.parts.extend((0..told).map(|_| Part::Text(Tone::News, text("Un clic est vu. Il en faut deux, vite."))));
            Scenario::new(Fake::new(sample), size).find("★étoile").unwrap()
        };
        assert_eq!(line(0), line(1), "{size:?}");
        assert_eq!(line(0), line(2), "{size:?}");
    }
}
