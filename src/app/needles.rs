//! What is looked for in every byte of the data folder when a person was erased: ids in all their forms, hashes, nicknames.
//! Pure; the search reads a file piece by piece.

use std::collections::BTreeSet;
use std::io::{self, Read};

use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use crate::text::fold::{Tolerance, fold};

/// Shortest text that is looked for, in bytes: a shorter one stands in other words by chance.
pub(super) const SHORTEST: usize = 8;

/// How much is read at once.
const PIECE: usize = 1 << 16;

/// The two alphabets of base 64.
const ALPHABETS: [&[u8; 64]; 2] = [
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
];

/// The letters of base 64 that depend on these bytes alone, where they begin `before` bytes into a longer text.
fn base64(bytes: &[u8], before: usize, alphabet: &[u8; 64]) -> Vec<u8> {
    let mut bits: Vec<bool> = vec![false; before * 8];
    bits.extend(bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)));
    let letters = bits.chunks_exact(6).map(|six| six.iter().fold(0, |n, bit| n << 1 | usize::from(*bit)));
    letters.map(|at| alphabet[at]).skip((before * 8).div_ceil(6)).collect()
}

/// An id as bytes, as text with and without hyphens, in capitals, in base 64 wherever it begins.
pub(super) fn of_id(id: Uuid) -> Vec<Vec<u8>> {
    let mut forms = vec![id.as_bytes().to_vec()];
    for text in [id.hyphenated().to_string(), id.simple().to_string()] {
        forms.push(text.to_uppercase().into_bytes());
        forms.push(text.into_bytes());
    }
    for alphabet in ALPHABETS {
        forms.extend((0..3).map(|before| base64(id.as_bytes(), before, alphabet)));
    }
    forms
}

/// A text as it is and in capitals, small letters and without accents, composed and decomposed, and escaped as in JSON and HTML;
/// what is shorter than [`SHORTEST`] is left out.
pub(super) fn of_text(text: &str) -> Vec<String> {
    let mut capital = text.chars();
    let title = capital.next().map_or_else(String::new, |first| first.to_uppercase().chain(capital.flat_map(char::to_lowercase)).collect());
    let cases = [text.to_owned(), text.to_lowercase(), text.to_uppercase(), title, fold(text, &[Tolerance::Case, Tolerance::Accents])];
    let mut forms = BTreeSet::new();
    for case in cases {
        for form in [case.nfc().collect::<String>(), case.nfd().collect(), case] {
            forms.extend([escaped(&form, false), escaped(&form, true), html(&form)]);
            forms.insert(form);
        }
    }
    forms.into_iter().filter(|form| form.len() >= SHORTEST).collect()
}

/// Letters beyond ASCII as `\u00e9`, or `\u00E9`.
fn escaped(text: &str, capitals: bool) -> String {
    let unit = |unit: &u16| if capitals { format!("\\u{unit:04X}") } else { format!("\\u{unit:04x}") };
    let one = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_ascii() => c.to_string(),
        c => c.encode_utf16(&mut [0; 2]).iter().map(unit).collect(),
    };
    text.chars().map(one).collect()
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Many needles, looked for at once.
pub(super) struct Search {
    needles: Vec<Vec<u8>>,
    /// By first byte.
    begins: Vec<Vec<usize>>,
    longest: usize,
}

impl Search {
    pub(super) fn new(needles: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let needles: Vec<Vec<u8>> = needles.into_iter().filter(|needle| !needle.is_empty()).collect::<BTreeSet<_>>().into_iter().collect();
        let mut begins = vec![Vec::new(); 256];
        for (at, needle) in needles.iter().enumerate() {
            begins[usize::from(needle[0])].push(at);
        }
        let longest = needles.iter().map(Vec::len).max().unwrap_or(0);
        Self { needles, begins, longest }
    }

    fn within(&self, bytes: &[u8]) -> bool {
        bytes
            .iter()
            .enumerate()
            .any(|(at, first)| self.begins[usize::from(*first)].iter().any(|needle| bytes[at..].starts_with(&self.needles[*needle])))
    }

    /// Whether any stands in what is read.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn is_in(&self, mut from: impl Read) -> io::Result<bool> {
        let mut held: Vec<u8> = Vec::with_capacity(PIECE + self.longest);
        let mut piece = vec![0; PIECE];
        loop {
            let read = match from.read(&mut piece) {
                Ok(0) => return Ok(false),
                Ok(read) => read,
                Err(said) if said.kind() == io::ErrorKind::Interrupted => continue,
                Err(said) => return Err(said),
            };
            held.extend(&piece[..read]);
            if self.within(&held) {
                return Ok(true);
            }
            // The end of this piece may be the beginning of a needle.
            let keep = held.len().min(self.longest.saturating_sub(1));
            held.drain(..held.len() - keep);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    /// As any library writes it, padding and all.
    fn whole(bytes: &[u8], alphabet: &[u8; 64]) -> Vec<u8> {
        let mut out = Vec::new();
        for three in bytes.chunks(3) {
            let n = three.iter().chain(&[0, 0]).take(3).fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
            out.extend((0..=three.len()).map(|at| alphabet[(n >> (18 - 6 * at) & 63) as usize]));
        }
        out
    }

    proptest! {
        #[test]
        fn an_id_is_found_in_every_form_wherever_it_stands(id: u128, before in prop::collection::vec(any::<u8>(), 0..200), after in prop::collection::vec(any::<u8>(), 0..9)) {
            let id = Uuid::from_u128(id);
            let search = Search::new(of_id(id));
            let around = |middle: &[u8]| [&before, middle, &after].concat();
            let bytes = around(id.as_bytes());
            let mut all = vec![bytes.clone()];
            all.extend(ALPHABETS.map(|alphabet| whole(&bytes, alphabet)));
            for text in [id.hyphenated().to_string(), id.simple().to_string(), id.urn().to_string()] {
                all.extend([around(text.as_bytes()), around(text.to_uppercase().as_bytes())]);
            }
            for bytes in all {
                prop_assert!(search.is_in(bytes.as_slice()).unwrap());
            }
        }

        #[test]
        fn another_id_is_not_found(id: u128, other: u128) {
            prop_assume!(id != other);
            let search = Search::new(of_id(Uuid::from_u128(id)));
            let other = Uuid::from_u128(other);
            let text = [other.to_string(), other.simple().to_string()].concat();
            prop_assert!(!search.is_in(text.as_bytes()).unwrap());
        }
    }

    #[test]
    fn a_needle_across_two_pieces_is_found() {
        let search = Search::new([b"hirondelle".to_vec()]);
        for before in PIECE - 12..PIECE + 2 {
            let mut bytes = vec![b'h'; before];
            bytes.extend(b"hirondelle.");
            assert!(search.is_in(bytes.as_slice()).unwrap(), "{before}");
        }
        assert!(!search.is_in(&vec![b'h'; 3 * PIECE][..]).unwrap());
    }

    #[test]
    fn a_nickname_has_many_forms_and_a_short_one_none() {
        let forms = of_text("Écureuil d'été");
        for form in [
            "Écureuil d'été",
            "ÉCUREUIL D'ÉTÉ",
            "écureuil d'été",
            "ecureuil d'ete",
            "\\u00c9cureuil d'\\u00e9t\\u00e9",
            "Écureuil d&#39;été",
        ] {
            assert!(forms.iter().any(|known| known == form), "{form} {forms:?}");
        }
        assert!(forms.iter().any(|form| form.contains("e\u{301}")), "decomposed");
        assert_eq!(of_text("Rosa"), Vec::<String>::new());
        assert_eq!(of_text("12345678"), ["12345678"]);
    }
}
