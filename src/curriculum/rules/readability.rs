//! How easy a text is to read: words a sentence and syllables a word, put into the formula that was published for its language.
//!
//! A formula looks at lengths only. It knows nothing of hard words, of order or of sense: it is a check of easy reading, never proof
//! of it. Where no formula was published for a language, lengths are all there is.

use hypher::Lang;

use super::language::{sentences, unmarked};
use super::said::Said;
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// Below this, by its formula, a text is hard for the readers that these lessons are for: 70 and more is "easy" on Flesch's scale.
pub const EASE_LEAST: f64 = 70.0;
/// More words a sentence than this, on average, tire a reader who is not used to reading.
pub const AVERAGE_MOST: usize = 12;
/// A sentence has more words than this: labels of a button or two are read at a glance, and say nothing about sentences.
const GLANCE: usize = 2;

/// Fewer words than this are no text to judge: Flesch's own samples had a hundred.
const ENOUGH: usize = 100;

/// The formula of one language: `base - sentence × words a sentence - word × syllables a word`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Formula {
    /// The language.
    pub lang: &'static str,
    /// Who published it.
    pub author: &'static str,
    base: f64,
    sentence: f64,
    word: f64,
    /// By which patterns its words are parted; English ones are counted by their vowels.
    patterns: Option<Lang>,
}

/// The published formulas, all made after Flesch's: from 0, very hard, to 100, very easy.
pub const FORMULAS: [Formula; 5] = [
    formula("fr", "Kandel–Moles", (207.0, 1.015, 73.6), Some(Lang::French)),
    formula("en", "Flesch", (206.835, 1.015, 84.6), None),
    formula("de", "Amstad", (180.0, 1.0, 58.5), Some(Lang::German)),
    formula("es", "Fernández-Huerta", (206.84, 1.02, 60.0), Some(Lang::Spanish)),
    formula("it", "Flesch–Vacca", (217.0, 1.3, 60.0), Some(Lang::Italian)),
];

const fn formula(lang: &'static str, author: &'static str, (base, sentence, word): (f64, f64, f64), patterns: Option<Lang>) -> Formula {
    Formula { lang, author, base, sentence, word, patterns }
}

impl Formula {
    /// That of `lang`; none where none was published.
    pub fn of(lang: &str) -> Option<&'static Self> {
        FORMULAS.iter().find(|formula| formula.lang == lang)
    }
}

/// How long what was read is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lengths {
    /// Sentences of three words and more.
    pub sentences: usize,
    /// Their words.
    pub words: usize,
    /// The syllables of these; 0 where nobody counts them.
    pub syllables: usize,
    /// The words of the longest sentence; a line of a list may be longer.
    pub longest: usize,
}

impl Lengths {
    /// Those of what a learner reads of `said`.
    pub(super) fn of(said: &[Said<'_>], lang: &str) -> Self {
        let mut lengths = Self::default();
        said.iter().filter(|said| said.is_lesson()).for_each(|said| lengths.read(said.text, lang));
        lengths
    }

    /// Adds those of a text; a line of a list is read like a sentence.
    fn read(&mut self, text: &str, lang: &str) {
        for line in text.lines().map(str::trim) {
            let item = line.strip_prefix("- ");
            self.read_line(&unmarked(item.unwrap_or(line)), item.is_some(), lang);
        }
    }

    fn read_line(&mut self, line: &str, item: bool, lang: &str) {
        for sentence in sentences(line) {
            let words: Vec<&str> = sentence.split_whitespace().filter(|token| is_word(token)).collect();
            if words.len() > GLANCE {
                self.sentences += 1;
                self.words += words.len();
                self.longest = if item { self.longest } else { self.longest.max(words.len()) };
                self.syllables += Formula::of(lang).map_or(0, |formula| words.iter().map(|word| syllables(word, formula)).sum());
            }
        }
    }

    /// Adds `other`.
    pub fn add(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        self.longest = self.longest.max(other.longest);
    }

    /// Words a sentence; nothing of nothing.
    pub fn average(self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// By the formula of `lang`; nothing where there is none, or nothing to read.
    pub fn ease(self, lang: &str) -> Option<f64> {
        let formula = Formula::of(lang)?;
        Some(formula.base - formula.sentence * self.average()? - formula.word * ratio(self.syllables, self.words)?)
    }
}

fn ratio(of: usize, by: usize) -> Option<f64> {
    let number = |n: usize| u32::try_from(n).ok().map(f64::from);
    Some(number(of)? / number(by).filter(|by| *by > 0.0)?)
}

/// What is hard in what a learner reads of one unit in one language, taken as a whole: one long word or sentence tells nothing.
pub(super) fn hard(said: &[Said<'_>], lang: &str) -> Option<Problem> {
    let found = Lengths::of(said, lang);
    if found.words < ENOUGH {
        return None;
    }
    let whole = |n: f64| SafeText::show(&format!("{n:.0}"));
    let cause = match found.ease(lang).zip(Formula::of(lang)) {
        Some((ease, formula)) if ease < EASE_LEAST => {
            tr!("check-hard-to-read", ease = whole(ease), least = whole(EASE_LEAST), author = SafeText::show(formula.author))
        }
        _ if found.words > AVERAGE_MOST * found.sentences => {
            tr!("check-hard-to-read-words", words = found.words.div_ceil(found.sentences), most = AVERAGE_MOST)
        }
        _ => return None,
    };
    Some(Problem::advice("hard-to-read", 0..0, cause).fix(tr!("check-hard-to-read-fix")))
}

/// Whether a token is a word: something with a letter that is no address.
fn is_word(token: &str) -> bool {
    token.chars().any(char::is_alphabetic) && !super::language::is_address(token)
}

/// How many syllables a word has. What an apostrophe cut off (`l'`, `qu'`, `'s`) is heard with its neighbour.
fn syllables(word: &str, formula: &Formula) -> usize {
    let lower = word.to_lowercase();
    let mut counted = 0;
    let mut pieces = lower.split_inclusive(|c: char| !c.is_alphabetic()).peekable();
    let mut after_apostrophe = false;
    while let Some(piece) = pieces.next() {
        let letters = piece.trim_matches(|c: char| !c.is_alphabetic());
        let elided = piece.ends_with(['\'', '’']) && pieces.peek().is_some_and(|next| next.starts_with(char::is_alphabetic));
        if !letters.is_empty() {
            counted += match formula.patterns {
                None if after_apostrophe => usize::from(letters.chars().count() > 3),
                None => english(letters),
                Some(_) if elided && letters.chars().count() == 1 => 0,
                Some(lang) if elided => match letters.strip_suffix("qu") {
                    Some("") => 0,
                    stem => hypher::hyphenate(stem.unwrap_or(letters), lang).count(),
                },
                Some(lang) => hypher::hyphenate(letters, lang).count(),
            };
        }
        after_apostrophe = elided;
    }
    counted.max(1)
}

/// The syllables of an English word, by its groups of vowels but for silent ends: where a word may be parted (which the patterns
/// know) is far less often than where it is heard to part.
fn english(word: &str) -> usize {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let letters: Vec<char> = word.chars().collect();
    let groups = letters.chunk_by(|a, b| vowel(*a) == vowel(*b)).filter(|group| group.first().is_some_and(|c| vowel(*c))).count();
    let before = |end: &str| word.strip_suffix(end).map(|rest| rest.chars().rev());
    // `table`, but `whole`; `wanted`, but `opened`; `boxes`, but `names`.
    let mute = before("e").is_some_and(|mut rest| {
        let (last, second) = (rest.next(), rest.next());
        last.is_some_and(|c| !vowel(c)) && !(last == Some('l') && second.is_some_and(|c| !vowel(c)))
    });
    let past = before("ed").and_then(|mut rest| rest.next()).is_some_and(|c| !vowel(c) && c != 't' && c != 'd');
    let plural = before("es").is_some_and(|mut rest| {
        let (last, second) = (rest.next(), rest.next());
        let hissed = matches!(last, Some('s' | 'x' | 'z' | 'c' | 'g')) || (last == Some('h') && matches!(second, Some('c' | 's')));
        let heard = last == Some('l') && second.is_some_and(|c| !vowel(c));
        last.is_some_and(|c| !vowel(c)) && !hissed && !heard
    });
    groups.saturating_sub(usize::from(groups > 1 && (mute || past || plural))).max(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn lengths(text: &str, lang: &str) -> Lengths {
        let mut lengths = Lengths::default();
        lengths.read(text, lang);
        lengths
    }

    /// The samples that the independent `textstat` reads too (`tests/readability.py`): what it gives is written beside each.
    #[test]
    fn samples_are_within_five_points_of_another_reader() {
        let samples: serde_json::Value = serde_json::from_str(include_str!("../../../tests/data/readability.json")).unwrap();
        for sample in samples.as_array().unwrap() {
            let text = |key: &str| sample.get(key).and_then(|value| value.as_str()).unwrap();
            let number = |key: &str| sample.get(key).and_then(serde_json::Value::as_f64).unwrap();
            let found = lengths(text("text"), text("lang"));
            let ease = found.ease(text("lang")).unwrap();
            assert!((ease - number("ease")).abs() < 0.01, "{}: {ease} {found:?}", text("text"));
            assert!((ease - number("textstat")).abs() <= 5.0, "{}: {ease} {found:?}", text("text"));
        }
    }

    #[test]
    fn what_is_elided_is_heard_with_what_follows() {
        let count = |word: &str, lang: &str| syllables(word, Formula::of(lang).unwrap());
        for (word, n) in [("l'eau", 1), ("C'est", 1), ("qu'il", 1), ("lorsqu'on", 2), ("aujourd’hui", 3), ("peut-être", 2), ("d'", 1)] {
            assert_eq!(count(word, "fr"), n, "{word}");
        }
        for (word, n) in
            [("don't", 1), ("it's", 1), ("message", 2), ("opened", 2), ("wanted", 2), ("table", 2), ("boxes", 2), ("names", 1), ("the", 1)]
        {
            assert_eq!(count(word, "en"), n, "{word}");
        }
    }

    /// Found by the fuzzer: the patterns' crate had room for 45 bytes, and stopped the program over more.
    #[test]
    fn a_word_of_any_length_has_syllables() {
        for formula in &FORMULAS {
            for length in 1..200 {
                assert!(syllables(&"é".repeat(length), formula) > 0, "{} {length}", formula.lang);
            }
        }
    }

    #[test]
    fn what_is_read_at_a_glance_is_no_sentence_and_a_line_of_a_list_is_one() {
        let found = lengths("Oui.\n- lire le message en entier\n- ne rien payer\nÉcrivez à a@b.example ou 06 39 98 41 07.", "sl");
        assert_eq!((found.sentences, found.words, found.longest, found.syllables), (3, 11, 3, 0));
        assert_eq!(found.ease("sl"), None);
        assert_eq!(Lengths::default().ease("fr"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_lengths(text in "[a-zé'’ .!?\\n@-]{0,120}", lang in proptest::sample::select(vec!["fr", "en", "de", "es", "it", "sl"])) {
            let found = lengths(&text, lang);
            proptest::prop_assert!(found.words >= 3 * found.sentences && found.longest <= found.words);
            proptest::prop_assert!(found.syllables >= found.words || lang == "sl");
        }
    }
}
