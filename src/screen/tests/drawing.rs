//! What holds on every drawn page.

use std::cell::Cell;
use std::collections::BTreeSet;

use crossterm::event::KeyCode;

use super::samples::{all, choice};
use super::unguarded;
use crate::activity::{Control, Letter, Part, Role, Stretch, Target};
use crate::app::Theme;
use crate::i18n::I18n;
use crate::learn::Page;
use crate::screen::page::Hit;
use crate::screen::parts::Painter;
use crate::screen::signs::Signs;
use crate::screen::theme::Dress;
use crate::screen::{Look, Scenario};
use crate::text::{markup, width};
use crate::words::{Arg, Words};

const SIZES: [(u16, u16); 4] = [(80, 24), (60, 20), (40, 14), (120, 40)];
const THEMES: [Theme; 5] = [Theme::Own, Theme::Light, Theme::Dark, Theme::Contrast, Theme::Mono];

fn looks() -> impl Iterator<Item = Dress> {
    let of = |theme, ascii| Dress { theme, ascii, double: false };
    THEMES.into_iter().map(move |theme| of(theme, false)).chain([of(Theme::Own, true)])
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
    walk(parts, &mut say);
    found
}

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
            Part::Row(row) | Part::Drawings(row) => row.iter().for_each(|one| control(one, say)),
            Part::Frame(frame) => {
                say(&frame.title);
                walk(&frame.parts, say);
            }
            Part::Passage(lines) => stretches(lines, say),
            // Its drawing has tests of its own: in ASCII, other signs stand for its signs.
            Part::Picture(picture) => say(&picture.title),
            Part::Bubble(bubble) => {
                bubble.who.iter().chain(&bubble.when).for_each(&mut *say);
                stretches(&bubble.said, say);
            }
            Part::Chart(chart) => chart.texts().for_each(&mut *say),
            Part::Spark(spark) => [&spark.label, &spark.told].into_iter().for_each(&mut *say),
            Part::Keyboard(_) | Part::Progress(..) | Part::Contact(_) | Part::Gap => {}
        }
    }
}

fn stretches(lines: &[Vec<Stretch>], say: &mut dyn FnMut(&Words)) {
    for stretch in lines.iter().flatten() {
        match stretch {
            Stretch::Text(words) => say(words),
            Stretch::Control(one) => control(one, say),
        }
    }
}

/// Everything that a page shows when one reads it from top to bottom.
fn read_through(page: &Page, dress: Dress, size: (u16, u16)) -> String {
    let look = Look { theme: Some(dress.theme), ascii: dress.ascii };
    let mut screen = Scenario::with(unguarded(page.clone()), size, look);
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
            for dress in looks().filter(|look| size == (80, 24) || matches!(look.theme, Theme::Own)) {
                let seen = read_through(&page, dress, size);
                for word in texts(&page.parts).iter().flat_map(|text| markup::blocks(text)).flat_map(|block| block.runs) {
                    for word in word.text.split_whitespace().filter(|word| width(word) < 18) {
                        let word = Signs { ascii: dress.ascii }.text(word.to_owned());
                        assert!(seen.contains(&word), "{} {size:?} {dress:?}: {word}\n{seen}", page.id);
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
            for dress in looks() {
                let say = {
                    let i18n = I18n::new("fr");
                    move |words: &Words| i18n.say(words)
                };
                let focus = page.controls().first().map(|control| control.target.clone());
                let painter = Painter {
                    theme: dress.theme,
                    signs: Signs { ascii: dress.ascii },
                    say: &say,
                    focus: focus.as_ref(),
                    after: 0,
                    numbers: &crate::screen::page::numbers(&page),
                    numbered: true,
                    foreign: Cell::new(false),
                    beside: Cell::new(0),
                    double: false,
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
            // In running text left and right read on from line to line: at the end of a sweep one stands where the way goes on.
            for (way, sweeps) in [(KeyCode::Down, [KeyCode::Left, KeyCode::Right]), (KeyCode::Up, [KeyCode::Right, KeyCode::Left])] {
                for step in 0.. {
                    assert!(step < 300, "{} {size:?}: {way:?} never comes to an end at {:?}", page.id, screen.focus());
                    let before = state(&screen);
                    screen.key(way);
                    if before == state(&screen) {
                        break;
                    }
                    note(&screen, &mut reached, &page, before.0.as_ref());
                    // Where the key only scrolled, one reads on.
                    let moved = before.0 != state(&screen).0;
                    for code in sweeps.into_iter().filter(|_| moved) {
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
            let foot = page.actions.iter().map(|control| crate::screen::page::foot(control.target.as_str()));
            for target in Part::all_controls(&page.parts)
                .into_iter()
                .filter(|control| control.enabled)
                .map(|control| control.target.clone())
                .chain(foot)
            {
                assert!(reached.contains(&target), "{} {size:?}: {:?} is never reached", page.id, target);
            }
        }
    }
}

#[test]
fn ascii_draws_only_ascii() {
    for page in all() {
        for size in SIZES {
            let seen = read_through(&page, Dress { ascii: true, ..Dress::default() }, size);
            // Letters of the texts stay what they are.
            let odd: BTreeSet<char> = seen.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic() && *c != '€').collect();
            assert!(odd.is_empty(), "{}: {odd:?}", page.id);
        }
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
    assert!(screen.shows("suite : touche Page suivante") && !screen.shows("avant : touche Page précédente"));
    let before = screen.text();
    assert!(screen.click_on("suite : touche Page suivante"));
    assert_ne!(screen.text(), before);
    assert!(screen.shows("avant : touche Page précédente"));
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

#[test]
fn no_word_of_a_drawing_is_cut_in_any_language() {
    use crate::activity::DRAWINGS;
    use crate::screen::View;
    use crate::screen::page::view;
    use crate::tr;
    for language in I18n::languages() {
        let i18n = I18n::new(language.code);
        for (role, on) in [(Role::Radio, false), (Role::Item, true)] {
            let mut page = Page::new("p", tr!("kit"));
            let one = |drawing: &crate::activity::Drawing| Control::new(drawing.target(), role, drawing.word()).on(on);
            page.parts = vec![Part::Drawings(DRAWINGS.iter().map(one).collect())];
            for size in [(80, 40), (60, 40), (40, 60)] {
                let drawn = view(&page, &View::default(), Dress::default(), &|words| i18n.say(words), size);
                let text = crate::screen::scenario::text_of(&drawn);
                for drawing in &DRAWINGS {
                    let word = i18n.say(&drawing.word());
                    assert!(text.contains(&word), "{word} in {} at {size:?}:\n{text}", language.code);
                }
            }
        }
    }
}
