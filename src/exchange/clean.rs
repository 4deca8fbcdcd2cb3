//! Texts of strangers made fit for a curriculum: what its door would refuse is taken out, and told.

use super::html::{Markup, to_markup};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest word that is let in, in letters: the door refuses longer ones.
const WORD_MAX: usize = 180;
/// Most marks on one letter.
const MARKS_MAX: usize = 4;

/// A text that is `written` so, in our own markup, and all that was lost of it.
pub(super) fn fit(raw: &str, written: Markup) -> (SafeText, Vec<Words>) {
    let (text, mut lost) = to_markup(raw, written);
    let (text, taken) = clean(&text);
    lost.extend(taken);
    (text, lost)
}

/// The text, and what was taken out of it.
pub(super) fn clean(raw: &str) -> (SafeText, Option<Words>) {
    let raw = raw.trim();
    let refused = match SafeText::accept(raw) {
        Ok(text) => return (text, None),
        Err(refused) => refused,
    };
    let mut kept = String::with_capacity(raw.len());
    let (mut run, mut marks, mut hostile) = (0, 0, false);
    let mut buffer = [0; 4];
    for c in raw.chars() {
        let alone: &str = c.encode_utf8(&mut buffer);
        // Plain letters are most of a text, and are not asked about one by one.
        if !c.is_ascii_graphic() && !matches!(c, ' ' | '\n') && SafeText::accept(alone).is_err() {
            hostile = true;
            continue;
        }
        marks = if unicode_normalization::char::is_combining_mark(c) { marks + 1 } else { 0 };
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if marks > MARKS_MAX {
            hostile = true;
            continue;
        }
        if run > WORD_MAX {
            kept.push(' ');
            run = 1;
        }
        kept.push(c);
    }
    let told = if hostile { tr!("import-lost-sign", code = SafeText::show(&refused.code())) } else { tr!("import-lost-word") };
    (SafeText::accept(&kept).unwrap_or_else(|_| SafeText::show(&kept)), Some(told))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_the_door_refuses_is_taken_out_and_told() {
        let (text, told) = clean(" a\u{202e}b\u{1b}[0m ");
        assert_eq!(text.as_str(), "ab[0m");
        assert!(matches!(told, Some(Words::Msg("import-lost-sign", _))));
        let long = "x".repeat(500);
        let (text, told) = clean(&long);
        assert_eq!(text.replace(' ', ""), long);
        assert!(matches!(told, Some(Words::Msg("import-lost-word", _))));
        assert_eq!(clean("  Été\u{ad}  ").1, None);
    }

    proptest! {
        #[test]
        fn whatever_comes_the_door_lets_it_in(raw in ".*") {
            let (text, _) = clean(&raw);
            prop_assert!(SafeText::accept(&text).is_ok());
        }
    }
}
