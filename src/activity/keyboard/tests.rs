//! Tests of `keyboard`.

#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::super::Key;
use super::super::testing::{good, play, read, solves, wander};
use super::*;

const LINES: &str = "[[line]]\nid = \"at\"\ntype = \"@\"\ntext = \"Le signe arobase.\"\n\
    [[line]]\nid = \"lea\"\ntype = \"Léa Noël\"\ntext = \"Un nom.\"\n";

fn type_in(name: &str, text: &str) -> [Input; 2] {
    [Input::Type(Target::new(name), text.to_owned()), Input::Submit]
}

fn on(kind: &Keyboard, keys: &[&str]) -> Typing {
    let mut state = kind.start(Seed(1), false);
    for key in keys {
        play(kind, &mut state, &type_in("field/layout", key));
    }
    state
}

fn refused(kind: &Keyboard, state: &Typing, text: &str) -> &'static str {
    match play(kind, &mut state.clone(), &type_in("field/typed", text)) {
        Step::Refused(Words::Msg(id, _)) => id,
        other => unreachable!("{other:?}"),
    }
}

fn said(kind: &Keyboard, state: &Typing) -> Vec<&'static str> {
    let ids = kind.parts(state).into_iter().filter_map(|part| match part {
        Part::Text(_, Words::Msg(id, _)) => Some(id),
        _ => None,
    });
    ids.collect()
}

/// The keys to press, as printed.
fn marked(kind: &Keyboard, state: &Typing) -> Vec<Words> {
    let boards = kind.parts(state).into_iter().filter_map(|part| match part {
        Part::Keyboard(rows) => Some(rows),
        _ => None,
    });
    boards.flatten().flatten().filter(|key: &Key| key.wanted).map(|key| key.cap).collect()
}

#[test]
fn one_or_two_keys_tell_the_keyboard() {
    let kind: Keyboard = good(LINES);
    for (keys, layout) in [
        (&["a"][..], KeyLayout::Azerty),
        (&["A"], KeyLayout::Azerty),
        (&["q", "y"], KeyLayout::Qwerty),
        (&["q", "z"], KeyLayout::Qwertz),
        (&["q", "u"], KeyLayout::Unknown),
        (&["й"], KeyLayout::Unknown),
        (&["2"], KeyLayout::Unknown),
    ] {
        assert_eq!(on(&kind, keys).layout, Some(layout), "{keys:?}");
    }
    assert_eq!(said(&kind, &on(&kind, &["q"]))[0], "keyboard-which-t");
    let mut state = on(&kind, &[]);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("keyboard-which-first")));
}

#[test]
fn a_keyboard_that_is_known_is_not_asked_for() {
    let kind: Keyboard = good(LINES);
    let mut state = kind.start(Seed(1), false);
    assert_eq!(kind.learnt(&state), None);
    for layout in ["qwertz", "azerty"] {
        kind.recall(&mut state, &BTreeMap::from([("keyboard".to_owned(), layout.to_owned())]));
    }
    assert_eq!(kind.learnt(&state), Some(("keyboard", "qwertz".to_owned())));
    assert!(kind.solution(&state).iter().all(|input| !matches!(input, Input::Type(target, _) if target.as_str() == "field/layout")));
}

#[test]
fn the_next_key_is_marked_and_said() {
    let kind: Keyboard = good(LINES);
    let mut state = on(&kind, &["a"]);
    assert_eq!(marked(&kind, &state), [SafeText::show("à0@").into(), tr!("key-altgr")]);
    assert!(said(&kind, &state).contains(&"keyboard-one"));
    play(&kind, &mut state, &type_in("field/typed", "@"));
    for (typed, first, told) in [
        ("", tr!("key-shift"), "keyboard-one"),
        ("Léa", tr!("key-space"), "keyboard-one"),
        ("Léa ", SafeText::show("N").into(), "keyboard-one"),
        ("Léa No", SafeText::show("^¨").into(), "keyboard-two"),
        ("Léa Noë", SafeText::show("L").into(), "keyboard-one"),
        ("Lea", tr!("key-backspace"), "keyboard-back"),
        ("Léa Noëll", tr!("key-backspace"), "keyboard-back-more"),
        ("Léa Noël", tr!("key-enter"), "keyboard-whole"),
    ] {
        kind.input(&mut state, &Input::Type(Target::new("field/typed"), typed.to_owned()));
        assert!(marked(&kind, &state).contains(&first), "{typed}: {:?}", marked(&kind, &state));
        assert!(said(&kind, &state).contains(&told), "{typed}: {:?}", said(&kind, &state));
    }
}

#[test]
fn an_unknown_keyboard_is_described_not_drawn() {
    let kind: Keyboard = good(LINES);
    let state = on(&kind, &["'"]);
    assert!(!kind.parts(&state).iter().any(|part| matches!(part, Part::Keyboard(_))));
    assert!(said(&kind, &state).contains(&"keyboard-look-sign"));
}

#[test]
fn the_first_letter_that_differs_is_told() {
    let kind: Keyboard = good(LINES);
    let mut state = on(&kind, &["a"]);
    assert_eq!(refused(&kind, &state, ""), "keyboard-next");
    assert_eq!(refused(&kind, &state, "à"), "keyboard-other");
    assert_eq!(refused(&kind, &state, "@@"), "keyboard-more");
    assert_eq!(play(&kind, &mut state, &type_in("field/typed", "@ ")), Step::Changed);
    assert_eq!(refused(&kind, &state, "léa"), "keyboard-small");
    assert_eq!(refused(&kind, &state, "LÉA"), "keyboard-capital");
    assert_eq!(refused(&kind, &state, "Léa"), "keyboard-next");
    let step = play(&kind, &mut state, &type_in("field/typed", "Léa Noël"));
    assert_eq!(step, Step::Answered { answers: Vec::new(), over: true });
    assert_eq!(said(&kind, &state), ["keyboard-over"]);
}

#[test]
fn nobody_is_kept_by_an_accent_that_the_keyboard_may_not_have() {
    let kind: Keyboard = good(LINES);
    for (keys, typed, passes) in [
        (&["q", "y"][..], "Lea Noel", true),
        (&["q", "y"], "Léa Noël", true),
        (&["q", "z"], "Léa Noel", true),
        (&["q", "z"], "Lea Noel", false),
        (&["?"], "Lea Noel", true),
        (&["a"], "Lea Noel", false),
    ] {
        let mut state = on(&kind, keys);
        play(&kind, &mut state, &type_in("field/typed", "@"));
        let step = play(&kind, &mut state, &type_in("field/typed", typed));
        assert_eq!(matches!(step, Step::Answered { .. }), passes, "{keys:?} {typed}");
    }
}

#[test]
fn half_of_what_stands_for_a_letter_is_no_mistake() {
    let reach = |typed| super::reach(typed, "cœur", KeyLayout::Azerty);
    assert_eq!(reach("co"), Reach::Next('œ', "œur".to_owned()));
    assert_eq!(reach("coe"), Reach::Next('u', "ur".to_owned()));
    assert_eq!(reach("coeur "), Reach::Whole);
    assert_eq!(reach("ca"), Reach::Other('a', 'œ'));
}

#[test]
fn lines_that_no_keyboard_has_are_told() {
    assert_eq!(read::<Keyboard>(&LINES.replace("\"@\"", "\"“\"")).1, ["keyboard-sign"]);
    assert_eq!(read::<Keyboard>(&LINES.replace("\"@\"", "\" \"")).1, ["empty-text"]);
    assert_eq!(read::<Keyboard>(&LINES.replace("\"@\"", &format!("\"{}\"", "a".repeat(61)))).1, ["too-long"]);
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_ends_it(steps in super::super::testing::stroll(), keys in 0usize..4, lines in 0usize..2) {
        let kind: Keyboard = good(LINES);
        wander(&kind, 1, false, &steps);
        let mut state = on(&kind, [&["a"][..], &["q"], &["q", "z"], &["x"]][keys]);
        if lines == 1 {
            play(&kind, &mut state, &type_in("field/typed", "@"));
        }
        prop_assert!(solves(&kind, state).over);
    }

    #[test]
    fn whatever_is_typed_something_is_said(typed in ".{0,30}", keys in 0usize..4) {
        let kind: Keyboard = good(LINES);
        let mut state = on(&kind, [&["a"][..], &["q", "y"], &["q", "z"], &["x"]][keys]);
        play(&kind, &mut state, &type_in("field/typed", "@"));
        let step = play(&kind, &mut state, &type_in("field/typed", &typed));
        let refused = matches!(step, Step::Refused(_));
        prop_assert!(refused);
        prop_assert!(!said(&kind, &state).is_empty());
    }
}
