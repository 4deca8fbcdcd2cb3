//! Tolerant comparison of what a person typed with what was expected.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What does not matter in an answer. Named, so that an author can write them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tolerance {
    /// Capitals.
    Case,
    /// Accents and cedillas.
    Accents,
    /// Spaces, wherever they are.
    Spaces,
    /// One letter missing, too many, or another; or two neighbours swapped. Texts of four letters or more.
    Typo,
}

impl Tolerance {
    /// The names that an author may write.
    pub const NAMES: [&'static str; 4] = ["case", "accents", "spaces", "typo"];

    /// The tolerance of that name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "case" => Self::Case,
            "accents" => Self::Accents,
            "spaces" => Self::Spaces,
            "typo" => Self::Typo,
            _ => return None,
        })
    }
}

/// Whether `typed` is `wanted`, but for what does not matter. Spaces at the ends never matter.
pub fn same(typed: &str, wanted: &str, tolerated: &[Tolerance]) -> bool {
    let typed = fold(typed, tolerated);
    let wanted = fold(wanted, tolerated);
    typed == wanted || (tolerated.contains(&Tolerance::Typo) && wanted.chars().count() >= 4 && strsim::osa_distance(&typed, &wanted) == 1)
}

/// Whether `text` holds `part`, whatever the capitals, accents, spaces, hyphens and apostrophes.
pub fn holds(text: &str, part: &str) -> bool {
    let all = [Tolerance::Case, Tolerance::Accents, Tolerance::Spaces];
    let bare = |text: &str| fold(text, &all).replace(['-', '\'', '\u{2010}', '\u{2011}'], "");
    bare(text).contains(&bare(part))
}

/// `text` without what does not matter. Typographic and straight apostrophes are one.
pub fn fold(text: &str, tolerated: &[Tolerance]) -> String {
    let mut folded: String = text
        .trim()
        .nfc()
        .map(|c| match c {
            '’' => '\'',
            '\u{a0}' | '\u{202f}' => ' ',
            c => c,
        })
        .collect();
    if tolerated.contains(&Tolerance::Accents) {
        folded = folded.nfd().filter(|c| !is_combining_mark(*c)).nfc().collect();
        folded = folded.replace('œ', "oe").replace('Œ', "OE").replace('æ', "ae").replace('Æ', "AE");
    }
    if tolerated.contains(&Tolerance::Case) {
        folded = folded.to_lowercase();
    }
    if tolerated.contains(&Tolerance::Spaces) {
        folded.retain(|c| !c.is_whitespace());
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_more_or_less_is_the_same_request() {
        assert!(holds("Bonjour, avez vous un rendez-vous ?", "avez-vous"));
        assert!(holds("rendez\u{2010}vous", "rendez\u{2011}vous"));
        assert!(holds("jusqu’au 3", "jusqu'au") && !holds("avez", "avez-vous"));
    }

    #[test]
    fn each_tolerance_forgives_its_own_thing_only() {
        use Tolerance::{Accents, Case, Spaces, Typo};
        for (typed, wanted, by) in [
            ("ODILE", "odile", Case),
            ("Meteo", "Météo", Accents),
            ("oeuvre", "œuvre", Accents),
            ("06 12 34", "061234", Spaces),
            ("odlie", "odile", Typo),
            ("odil", "odile", Typo),
        ] {
            assert!(same(typed, wanted, &[by]), "{typed} {by:?}");
            for other in [Case, Accents, Spaces, Typo].into_iter().filter(|t| *t != by) {
                // One capital or accent is also one letter's difference, which a typo forgives.
                if other != Typo {
                    assert!(!same(typed, wanted, &[other]), "{typed} {other:?}");
                }
            }
            assert!(!same(typed, wanted, &[]));
        }
    }

    #[test]
    fn a_short_answer_has_no_room_for_a_typo() {
        assert!(!same(".", "@", &[Tolerance::Typo]));
        assert!(!same("deux", "dix", &[Tolerance::Typo]));
    }

    #[test]
    fn spaces_at_the_ends_and_the_apostrophe_never_matter() {
        assert!(same("  l’heure ", "l'heure", &[]));
        assert!(holds("Voici la PIÈCE jointe", "piece"));
    }
}
