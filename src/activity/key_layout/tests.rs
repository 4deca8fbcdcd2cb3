//! Tests of `key_layout`.

#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

/// What is pressed, key after key.
fn pressed(layout: KeyLayout, sign: char) -> String {
    let board = layout.board().unwrap();
    let one = |stroke: &Stroke| {
        let held = match stroke.hold {
            Some(Named::Shift) => "Shift+",
            Some(_) => "AltGr+",
            None => "",
        };
        let key = board.called(stroke.at).text().map_or_else(|| "Space".to_owned(), |text| text.as_str().to_owned());
        format!("{held}{key}")
    };
    board.way(sign).unwrap().strokes.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_layouts_are_well_written() {
    for (source, layout) in SOURCES.iter().zip(KeyLayout::DRAWN) {
        let (board, problems) = Board::read(source);
        assert!(problems.is_empty(), "{layout:?}");
        let keys: Vec<usize> = board.rows.iter().map(Vec::len).collect();
        let written: Vec<usize> = list(parse(source).0.get("rows")).iter().map(|row| list(Some(row)).len()).collect();
        assert_eq!(keys, written, "{layout:?}");
        assert_eq!(board.rows.len(), 5);
    }
}

#[test]
fn drawings_fit_70_columns_and_every_name_its_key() {
    let locales = [include_str!("../../../locales/fr/kinds.ftl"), include_str!("../../../locales/en/kinds.ftl")];
    for layout in KeyLayout::DRAWN {
        for row in layout.board().unwrap().drawn(&[]) {
            assert!(row.iter().map(|key| key.wide).sum::<usize>() <= 70);
            for key in row {
                let caps: Vec<String> = match &key.cap {
                    Words::Msg(id, _) => locales
                        .iter()
                        .map(|ftl| {
                            let line = ftl.lines().find_map(|line| line.strip_prefix(*id)?.strip_prefix(" = "));
                            line.unwrap_or("no such message, told by its width").to_owned()
                        })
                        .collect(),
                    cap => vec![cap.text().unwrap().as_str().to_owned()],
                };
                for cap in caps {
                    assert!(crate::text::width(&cap) + 2 <= key.wide, "{cap} on {layout:?}");
                }
            }
        }
    }
}

#[test]
fn signs_are_where_they_are() {
    for (layout, sign, keys) in [
        (KeyLayout::Azerty, '@', "AltGr+à"),
        (KeyLayout::Azerty, '.', "Shift+;"),
        (KeyLayout::Azerty, '-', "-"),
        (KeyLayout::Azerty, '_', "_"),
        (KeyLayout::Azerty, '7', "Shift+è"),
        (KeyLayout::Azerty, 'é', "é"),
        (KeyLayout::Azerty, 'ê', "^ E"),
        (KeyLayout::Azerty, 'ï', "Shift+^ I"),
        (KeyLayout::Azerty, '^', "^ Space"),
        (KeyLayout::Azerty, 'Q', "Shift+Q"),
        (KeyLayout::Qwerty, '@', "Shift+2"),
        (KeyLayout::Qwerty, '_', "Shift+-"),
        (KeyLayout::Qwerty, 'é', "' E"),
        (KeyLayout::Qwerty, 'ç', "' C"),
        (KeyLayout::Qwerty, 'ï', "Shift+' I"),
        (KeyLayout::Qwertz, '@', "AltGr+Q"),
        (KeyLayout::Qwertz, '_', "Shift+-"),
        (KeyLayout::Qwertz, 'è', "Shift+´ E"),
        (KeyLayout::Qwertz, 'ô', "^ O"),
        (KeyLayout::Qwertz, 'ç', "C"),
        (KeyLayout::Qwertz, ' ', "Space"),
    ] {
        assert_eq!(pressed(layout, sign), keys, "{sign} on {layout:?}");
    }
}

#[test]
fn where_a_sign_may_be_missing_its_letter_will_do() {
    assert_eq!(KeyLayout::Azerty.instead('ê'), None);
    assert_eq!(KeyLayout::Qwerty.instead('é').as_deref(), Some("e"));
    assert_eq!(KeyLayout::Qwertz.instead('é'), None);
    assert_eq!(KeyLayout::Qwertz.instead('ï').as_deref(), Some("i"));
    assert_eq!(KeyLayout::Azerty.instead('œ').as_deref(), Some("oe"));
    assert_eq!(KeyLayout::Unknown.instead('é').as_deref(), Some("e"));
    assert_eq!(KeyLayout::Unknown.instead('@'), None);
}

proptest! {
    #[test]
    fn every_sign_of_a_line_has_a_way_that_is_marked(sign in "[a-zA-Z0-9@._éèàçùêôïâîûëü' -]", which in 0usize..3) {
        let board = KeyLayout::DRAWN[which].board().unwrap();
        for sign in sign.chars() {
            let way = board.way(sign).unwrap();
            let held = way.strokes.iter().filter(|stroke| stroke.hold.is_some()).count();
            let marked = board.drawn(&way.strokes).iter().flatten().filter(|key| key.wanted).count();
            prop_assert!((way.strokes.len()..=way.strokes.len() + held).contains(&marked));
        }
    }
}
