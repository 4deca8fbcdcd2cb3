//! Every error that a card promises to refuse, tried; what was printed once, read again.

#![allow(clippy::unwrap_used)]
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn id(n: u128) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_u128(n))
}

fn card(lang: Option<&str>, level: u8, modules: &[(&str, Said)], tag: u32) -> Card {
    let modules = modules.iter().map(|(name, said)| (ModuleId::new(name).unwrap(), *said)).collect();
    Card { version: VERSION, lang: lang.map(str::to_owned), level, modules, tag }
}

/// A fixed state; its code is printed on paper that nobody can call back.
fn golden() -> Card {
    let modules = [("first-steps", Said::Mastered), ("email", Said::Done), ("scams", Said::Begun)];
    card(Some("fr"), 2, &modules, tag(id(0x76d8_3a7c_1ac3_490a_a5c1_111d_a47c_8936)))
}

fn samples() -> Vec<Card> {
    vec![
        golden(),
        card(None, 0, &[], 0),
        card(Some("sl"), 3, &MODULES.map(|name| (name, Said::Mastered)), 0xFF_FFFF),
        card(Some("en"), 1, &[("parental-control", Said::Done)], tag(id(7))),
    ]
}

fn places(card: &Card) -> Vec<u8> {
    signs(&written(card)).unwrap()
}

fn as_text(code: &[u8]) -> String {
    code.iter().map(|sign| char::from(SIGNS[usize::from(*sign)])).collect()
}

#[test]
fn a_card_that_was_printed_once_is_read_for_ever() {
    assert_eq!(written(&golden()), "26WG-0B2J-2FW2");
    assert_eq!(read("26WG-0B2J-2FW2"), Ok(golden()));
}

#[test]
fn the_tables_only_grow_at_their_end() {
    assert_eq!(MODULES[..6], ["first-steps", "email", "scams", "fake-news", "parental-control", "helping"]);
    assert_eq!(LANGUAGES[..5], ["fr", "en", "de", "es", "sl"]);
    assert!(MODULES.len() <= PLACES && LANGUAGES.len() <= 15);
}

#[test]
fn every_single_wrong_sign_is_refused_and_its_group_told() {
    for card in samples() {
        let code = places(&card);
        for (at, wrong) in (0..LENGTH).flat_map(|at| (0..32).map(move |wrong| (at, wrong))).filter(|(at, wrong)| code[*at] != *wrong) {
            let mut typed = code.clone();
            typed[at] = wrong;
            assert_eq!(read(&as_text(&typed)), Err(Misread::Group(group_of(at))), "{at} {wrong}");
        }
    }
}

#[test]
fn every_swap_of_two_signs_is_refused() {
    for card in samples() {
        let code = places(&card);
        for (i, j) in (0..LENGTH).flat_map(|i| (0..i).map(move |j| (i, j))).filter(|(i, j)| code[*i] != code[*j]) {
            let mut typed = code.clone();
            typed.swap(i, j);
            let told = read(&as_text(&typed)).unwrap_err();
            assert!(matches!(told, Misread::Group(_) | Misread::Somewhere), "{i} {j} {told:?}");
            // Where a group is told of neighbours, it is theirs.
            assert!(i != j + 1 || told == Misread::Somewhere || told == Misread::Group(group_of(i)), "{i} {j} {told:?}");
        }
    }
}

#[test]
fn every_two_wrong_neighbours_are_refused() {
    for card in samples() {
        let code = places(&card);
        for at in 0..LENGTH - 1 {
            for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|pair| *pair != (code[at], code[at + 1])) {
                let mut typed = code.clone();
                (typed[at], typed[at + 1]) = (a, b);
                assert!(read(&as_text(&typed)).is_err(), "{at} {a} {b}");
            }
        }
    }
}

#[test]
fn the_code_has_no_word_with_fewer_than_three_signs() {
    // All words of one or two signs that are not 0, which is what an undetected error would be.
    for (i, j) in (0..LENGTH).flat_map(|i| (0..LENGTH).map(move |j| (i, j))) {
        for (a, b) in (1..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|_| i != j) {
            let mut word = [0; LENGTH];
            (word[i], word[j]) = (a, b);
            assert_ne!(sums(&word), (0, 0), "{i} {j} {a} {b}");
        }
    }
}

#[test]
fn the_field_is_a_field() {
    for a in 1..32 {
        assert_eq!(times(a, inverse(a)), 1, "{a}");
    }
    let mut powers = POWERS.to_vec();
    powers.sort_unstable();
    powers.dedup();
    assert_eq!(powers.len(), LENGTH);
}

#[test]
fn a_card_is_read_as_people_write_it() {
    for typed in ["26wg 0b2j 2fw2", "26WG0B2J2FW2", " 26WG–OB2J — 2fw2 ", "2 6 W G . o b 2 j / 2 F W 2"] {
        assert_eq!(read(typed), Ok(golden()), "{typed}");
    }
    let some = (0x08_4210..).map(|tag| card(Some("en"), 1, &[("first-steps", Said::Begun)], tag));
    let ones = some.take(100).find(|card| written(card).contains('1')).unwrap();
    for one in ["I", "l", "i", "L"] {
        assert_eq!(read(&written(&ones).replace('1', one)), Ok(ones.clone()));
    }
}

#[test]
fn what_is_no_card_says_where_to_look() {
    for (typed, told) in [
        ("", Misread::Empty),
        (" - ", Misread::Empty),
        ("265J-0D9W-NHK", Misread::Group(3)),
        ("265J-0D9WW-NHKK", Misread::Group(2)),
        ("265J-0D9-WNHKKK", Misread::Count(13)),
        ("265J0D9WNHK", Misread::Count(11)),
        ("265J-0DUW-NHKK", Misread::LetterU(2)),
        ("265J-0D9W-NHu", Misread::LetterU(3)),
        ("265é-0D9W-NHKK", Misread::Sign('é', 1)),
        ("0000-0000-0000", Misread::Somewhere),
    ] {
        assert_eq!(read(typed), Err(told), "{typed}");
    }
}

#[test]
fn a_card_of_a_newer_kit_is_not_guessed_at() {
    // Version 2, all else 0: the first sign is 2 · 2.
    let mut code = [0; LENGTH];
    code[0] = 4;
    let (s0, s1) = sums(&code);
    code[11] = times(s1 ^ times(POWERS[10], s0), inverse(POWERS[10] ^ POWERS[11]));
    code[10] = s0 ^ code[11];
    assert_eq!(sums(&code), (0, 0));
    assert_eq!(read(&as_text(&code)), Err(Misread::Newer));
}

#[test]
fn nothing_of_a_person_can_be_read_from_a_tag() {
    let (one, other) = (tag(id(1)), tag(id(2)));
    assert!(one < 1 << TAG_BITS && one != other);
    // As many ids as a large county has people: tags are spread like chance, so that one tells nothing of its id's bits.
    let mut tags: Vec<u32> = (0..4096).map(|n| tag(id(n))).collect();
    let ones: u32 = tags.iter().map(|tag| tag.count_ones()).sum();
    assert!((4096 * 12 - 1000..4096 * 12 + 1000).contains(&ones), "{ones}");
    tags.sort_unstable();
    tags.dedup();
    assert!(tags.len() > 4090);
    // Twelve signs are the whole card: the same state of two people differs in the tag alone.
    let of = |n| written(&Card { tag: tag(id(n)), ..golden() });
    assert_eq!(of(1).get(..6), of(2).get(..6));
    let whole = id(0x76d8_3a7c_1ac3_490a_a5c1_111d_a47c_8936).uuid().simple().to_string();
    let spelt = format!("{:06x}", golden().tag);
    assert!(!whole.contains(&spelt) && !mark(id(7)).contains(&format!("{:06x}", tag(id(7)))));
}

#[test]
fn the_level_is_that_of_the_whole() {
    for (levels, expected) in
        [(&[][..], 0), (&[0, 0, 0, 0, 0], 1), (&[0, 1, 2], 2), (&[1, 0], 1), (&[2, 2, 2], 3), (&[3, 3, 3, 3, 3], 3), (&[255, 255], 3)]
    {
        assert_eq!(level(levels), expected, "{levels:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(lang in prop::option::of(0..LANGUAGES.len()), level in 0..=3_u8, said in prop::collection::vec(0..4_u8, MODULES.len()), tag in 0..1_u32 << TAG_BITS, small: bool, parted: bool) {
        let kinds = [None, Some(Said::Begun), Some(Said::Done), Some(Said::Mastered)];
        let modules: Vec<_> = MODULES.into_iter().zip(said).filter_map(|(name, n)| Some((name, kinds[usize::from(n)]?))).collect();
        let card = card(lang.map(|at| LANGUAGES[at]), level, &modules, tag);
        let groups = groups(&card);
        prop_assert!(groups.iter().all(|group| group.chars().count() == GROUP));
        let typed = groups.join(if parted { " " } else { "" });
        prop_assert_eq!(read(&if small { typed.to_lowercase() } else { typed }), Ok(card));
    }

    #[test]
    fn nothing_that_is_typed_is_taken_for_another_card(typed in "\\PC{0,24}") {
        if let Ok(card) = read(&typed) {
            let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
            prop_assert_eq!(written(&card).replace('-', ""), plain.to_ascii_uppercase().replace('O', "0").replace(['I', 'L'], "1"));
        }
    }
}
