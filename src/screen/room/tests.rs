//! Every page of what ships, for the wall: nothing is wider than it, every line is in one of its screenfuls.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::*;
use crate::activity::Seed;
use crate::curriculum::Shelf;
use crate::i18n::I18n;
use crate::ids::TryId;
use crate::learn::{History, Lesson, Page, Try};

fn mirror(lang: &str) -> Mirror {
    Mirror::new(Shelf::new(&[]).unwrap(), I18n::new(lang), time::macros::date!(2026 - 12 - 01))
}

/// Draws every screenful of a page, and looks at each.
fn fits(page: &Page, i18n: &I18n, ascii: bool, name: &str) {
    let dress = Dress { ascii, ..Dress::default() };
    let say = |words: &_| i18n.say(words);
    assert!(draw::widest(page, dress, &say) <= usize::from(SIZE.0) - 2, "{name}: too wide");
    let all = if ascii { 1 } else { screenfuls(page, &say) };
    let mut seen = BTreeSet::new();
    for at in 0..all {
        let drawn = draw::page(page, (at, false), dress, &say, SIZE);
        seen.extend(drawn.scroll..(drawn.scroll + drawn.window).min(drawn.lines));
        assert_eq!(drawn.above, at > 0, "{name}");
        assert_eq!(drawn.below && !ascii, at + 1 < all, "{name}: more below {at} of {all}");
        if !ascii {
            assert!(at + 1 < all || seen.len() == drawn.lines, "{name}: {} of {} lines", seen.len(), drawn.lines);
        }
    }
}

#[test]
fn every_activity_that_ships_is_shown_whole_at_forty_columns() {
    let shelf = Shelf::new(&[]).unwrap();
    for lang in ["fr", "sl"] {
        let i18n = I18n::new(lang);
        for row in shelf.rows() {
            let somebody = crate::text::SafeText::show("?");
            let module = Rc::new(row.in_room(lang, "FR", time::macros::date!(2026 - 12 - 01), somebody).unwrap());
            for head in &module.units {
                let unit = Rc::new(row.unit(&head.id, lang).unwrap());
                let run = Try { id: TryId::from_uuid(uuid::Uuid::nil()), right: 3, of: 5, day: 0, done: false };
                let lesson = Lesson::open(Rc::clone(&module), Rc::clone(&unit), run, History::default(), None, BTreeMap::new()).unwrap();
                fits(&room::lesson(&lesson), &i18n, false, "first");
                for activity in &unit.activities {
                    let name = format!("{lang} {}/{}/{}", row.id, head.id, activity.id);
                    let at = lesson.begin();
                    let at = if activity.variant_of.is_some() { at.one_more(activity.id.clone()) } else { at.at(activity.id.clone()) };
                    for ascii in [false, true] {
                        fits(&room::lesson(&at), &i18n, ascii, &name);
                        fits(&room::vote(&at, None), &i18n, ascii, &name);
                        let hands = room::lettered(&at).into_iter().map(|answer| (answer.id, 7)).collect();
                        fits(&room::vote(&at, Some(&hands)), &i18n, ascii, &name);
                    }
                    // And solved, with all that is then told.
                    let mut state = activity.start(Seed(1));
                    activity.task.solve(&mut state);
                    let mut page = room::lesson(&at);
                    page.parts = activity.task.parts(&state);
                    fits(&page, &i18n, false, &name);
                }
            }
        }
    }
}

#[test]
fn a_key_only_closes_and_only_when_asked_twice() {
    let mut mirror = mirror("fr");
    let mut window = Window { mirror: &mut mirror, dress: Dress::default(), size: SIZE, asks: false };
    let key = |code| KeyEvent::new(code, KeyModifiers::NONE);
    for code in [KeyCode::Enter, KeyCode::Char('1'), KeyCode::Down, KeyCode::F(10)] {
        assert_eq!(window.key(key(code)), Asked::Nothing);
        assert!(!window.asks, "{code:?}");
    }
    for code in [KeyCode::Esc, KeyCode::Char('q')] {
        window.key(key(code));
        assert!(window.asks);
        window.key(key(KeyCode::Char('x')));
        assert!(!window.asks, "anything else goes on");
    }
    window.key(key(KeyCode::Esc));
    window.key(key(KeyCode::Esc));
    assert!(!window.asks);
    window.key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL));
    assert_eq!(window.key(key(KeyCode::Enter)), Asked::Leave);
}

#[test]
fn the_page_stands_in_the_middle_of_a_large_terminal_and_never_grows() {
    let mirror = mirror("fr");
    let text = |size| crate::screen::scenario::text_of(&picture(&mirror, &Look::default(), size));
    let small = text(SIZE);
    let large = text((120, 40));
    let lines: Vec<&str> = large.lines().collect();
    assert!(lines.iter().take(13).all(|line| line.is_empty()) && lines.iter().skip(27).all(|line| line.is_empty()), "{large}");
    let inner: Vec<String> = lines[13..27].iter().map(|line| line.chars().skip(40).collect()).collect();
    assert_eq!(inner, small.lines().map(str::to_owned).collect::<Vec<_>>());
    assert!(text((39, 14)).contains("40"), "a smaller one is told to grow");
}
