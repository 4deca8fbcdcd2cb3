//! What holds on every drawn page.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::time::Duration;

use crossterm::event::KeyCode;

use super::samples::{all, choice};
use super::unguarded;
use crate::activity::{Control, Letter, Part, Role, Target};
use crate::learn::Page;
use crate::screen::page::Hit;
use crate::screen::parts::Painter;
use crate::screen::signs::Signs;
use crate::screen::{Scenario, Settings, Theme};
use crate::text::{markup, width};
use crate::words::{Arg, Words};

const SIZES: [(u16, u16); 4] = [(80, 24), (60, 20), (40, 14), (120, 40)];
const THEMES: [Theme; 5] = [Theme::Plain, Theme::Light, Theme::Dark, Theme::Contrast, Theme::Mono];

fn looks() -> impl Iterator<Item = Settings> {
    let of = |theme, ascii| Settings { guard: Duration::ZERO, theme, ascii };
    THEMES.into_iter().map(move |theme| of(theme, false)).chain([of(Theme::Plain, true)])
}

/// Every text of the parts of a page, without what is cut or scrolls by itself: fields, columns, drawn keys.
fn texts(parts: &[Part]) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |words: &Words| match words {
        Words::Text(text) | Words::Foreign(text) => found.push(text.as_str().to_owned()),
        Words::Msg(_, args) => found.extend(args.iter().filter_map(|(_, arg)| match arg {
            Arg::Words(Words::Text(text)) => Some(text.as_str().to_owned()),
            _ => None,
        })),
    };
    fn control(control: &Control, say: &mut dyn FnMut(&Words)) {
        say(&control.label);
        control.detail.iter().for_each(|(_, words)| say(words));
        control.value.iter().filter(|_| !control.role.typed()).for_each(say);
    }
    fn walk(parts: &[Part], say: &mut dyn FnMut(&Words)) {
        for part in parts {
            match part {
                Part::Text(_, words) => say(words),
                Part::Letter(Letter { from, to, cc, date, subject, body, attached }) => {
                    [from, to, cc, date, subject, body, attached].into_iter().flatten().for_each(&mut *say);
                }
                Part::Control(one) => control(one, say),
                Part::Row(row) => row.iter().for_each(|one| control(one, say)),
                Part::Frame(frame) => {
                    say(&frame.title);
                    walk(&frame.parts, say);
                }
                Part::Keyboard(_) | Part::Progress(..) | Part::Gap => {}
            }
        }
    }
    walk(parts, &mut say);
    found
}

/// Everything that a page shows when one reads it from top to bottom.
fn read_through(page: &Page, settings: Settings, size: (u16, u16)) -> String {
    let mut fake = unguarded(page.clone());
    fake.settings = settings;
    let mut screen = Scenario::new(fake, size);
    let mut seen = screen.text();
    while screen.drawn().unwrap().above {
        seen += &screen.key(KeyCode::PageUp).text();
    }
    let mut pages = 0;
    while screen.drawn().unwrap().below {
        seen += &screen.key(KeyCode::PageDown).text();
        pages += 1;
        assert!(pages < 60, "{} {size:?}: the end is never reached", page.id);
    }
    seen
}

#[test]
fn every_text_is_seen_in_every_window() {
    for page in all() {
        for size in SIZES {
            for settings in looks().filter(|look| size == (80, 24) || matches!(look.theme, Theme::Plain)) {
                let seen = read_through(&page, settings, size);
                for word in texts(&page.parts).iter().flat_map(|text| markup::blocks(text)).flat_map(|block| block.runs) {
                    for word in word.text.split_whitespace().filter(|word| width(word) < 18) {
                        let word = Signs { ascii: settings.ascii }.text(word.to_owned());
                        assert!(seen.contains(&word), "{} {size:?} {settings:?}: {word}\n{seen}", page.id);
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_is_wider_than_its_page() {
    for page in all() {
        for columns in [36, 38, 44, 56, 60, 72] {
            for settings in looks() {
                let say = crate::testing::plainly(include_str!("../../../locales/fr/screen.ftl"));
                let focus = page.controls().first().map(|control| control.target.clone());
                let painter = Painter {
                    theme: settings.theme,
                    signs: Signs { ascii: settings.ascii },
                    say: &say,
                    focus: focus.as_ref(),
                    after: 0,
                    numbers: &crate::screen::page::numbers(&page),
                    numbered: true,
                    foreign: Cell::new(false),
                };
                let canvas = painter.parts(&page.parts, columns, None);
                for piece in canvas.rows.iter().flat_map(|row| &row.pieces) {
                    assert!(piece.x + width(&piece.text) <= columns, "{} in {columns}: {piece:?}", page.id);
                }
                for spot in &canvas.spots {
                    assert!(spot.line + spot.lines <= canvas.rows.len() && spot.x + spot.wide <= columns, "{spot:?}");
                }
            }
        }
    }
}

/// What has the focus is seen, can be clicked, and has the cursor if text is typed there.
fn note(screen: &Scenario<super::Fake>, reached: &mut BTreeSet<Target>, page: &Page, before: Option<&Target>) {
    let Some(control) = screen.focus() else { return };
    let (drawn, target) = (screen.drawn().unwrap(), &control.target);
    if before == Some(target) {
        // One reads on around it.
        return;
    }
    let hit = drawn.hits.iter().any(|(_, hit)| matches!(hit, Hit::Control(t) | Hit::Text(t, _) if t == target));
    assert!(hit, "{}: {target:?} has the focus and is not seen\n{}", page.id, screen.text());
    if control.role.typed() {
        assert!(drawn.cursor.is_some(), "{}: no cursor in {target:?}\n{}", page.id, screen.text());
    }
    reached.insert(target.clone());
}

/// What arrows change.
fn state(screen: &Scenario<super::Fake>) -> (Option<Target>, usize, Option<(u16, u16)>) {
    let drawn = screen.drawn().unwrap();
    (screen.focus().map(|control| control.target.clone()), drawn.scroll, drawn.cursor)
}

#[test]
fn every_control_is_reached_by_arrows_alone_and_can_then_be_clicked() {
    for page in all() {
        for size in SIZES {
            let mut screen = Scenario::new(unguarded(page.clone()), size);
            let mut reached = BTreeSet::new();
            for way in [KeyCode::Down, KeyCode::Up] {
                loop {
                    let before = state(&screen);
                    screen.key(way);
                    if before == state(&screen) {
                        break;
                    }
                    note(&screen, &mut reached, &page, before.0.as_ref());
                    for code in [KeyCode::Left, KeyCode::Right] {
                        // In a text, left and right are its own.
                        while screen.focus().is_some_and(|control| !control.role.typed()) {
                            let before = state(&screen);
                            screen.key(code);
                            note(&screen, &mut reached, &page, before.0.as_ref());
                            if before == state(&screen) {
                                break;
                            }
                        }
                    }
                }
            }
            for control in page.controls() {
                assert!(reached.contains(&control.target), "{} {size:?}: {:?} is never reached", page.id, control.target);
            }
        }
    }
}

#[test]
fn ascii_draws_only_ascii() {
    for mut page in all() {
        fn plain(words: &mut Words) {
            *words = super::samples::text("plain");
        }
        plain(&mut page.title);
        page.place = None;
        page.notice = None;
        page.parts = vec![];
        let mut parts = super::samples::mailbox().parts;
        parts.extend(super::samples::form().parts);
        parts.extend(super::samples::typing().parts);
        parts.extend(super::samples::answered().parts);
        parts.extend(super::samples::reading().parts);
        parts.extend(super::samples::letter().parts);
        page.parts = parts;
        let settings = Settings { ascii: true, ..Settings::default() };
        let seen = read_through(&page, settings, (80, 24));
        // Letters of the texts stay what they are.
        let odd: BTreeSet<char> = seen.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic() && *c != '€').collect();
        assert!(odd.is_empty(), "{odd:?}");
    }
}

#[test]
fn tiny_and_huge_windows_are_drawn_kindly() {
    for size in [(0, 0), (1, 1), (39, 14), (40, 13), (500, 1), (1, 500)] {
        let mut screen = Scenario::new(unguarded(choice()), size);
        assert!(screen.drawn().unwrap().hits.is_empty());
        screen.resize(80, 24);
        assert!(screen.shows("Vous attendez un colis"));
    }
    let screen = Scenario::new(unguarded(choice()), (39, 13));
    assert!(screen.shows("trop petite"));
    let screen = Scenario::new(unguarded(choice()), (u16::MAX, u16::MAX));
    let area = screen.drawn().unwrap().buf.area;
    assert_eq!((area.width, area.height), (500, 200));
}

#[test]
fn more_is_said_in_words_and_can_be_clicked() {
    let mut screen = Scenario::new(unguarded(super::samples::reading()), (60, 20));
    assert!(screen.shows("suite plus bas") && !screen.shows("suite plus haut"));
    let before = screen.text();
    assert!(screen.click_on("suite plus bas"));
    assert_ne!(screen.text(), before);
    assert!(screen.shows("suite plus haut"));
}

#[test]
fn the_same_page_gives_the_same_picture() {
    for page in all() {
        let one = Scenario::new(unguarded(page.clone()), (80, 24));
        let two = Scenario::new(unguarded(page.clone()), (80, 24));
        assert_eq!(one.drawn(), two.drawn());
    }
}

#[test]
fn numbers_are_seen_but_while_text_is_typed() {
    let mut screen = Scenario::new(unguarded(super::samples::typing()), (80, 24));
    assert_eq!(screen.focus().map(|control| control.role), Some(Role::Answer));
    assert!(!screen.shows("1  ◆"));
    screen.key(KeyCode::Tab);
    assert!(screen.shows("1  ◆"), "{}", screen.text());
}
