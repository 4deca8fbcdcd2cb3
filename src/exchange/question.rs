//! A question as no format owns it: what every door of [`crate::exchange`] reads into and writes from.
//!
//! Texts are in the mini-markup of [`crate::text::markup`] and came through its door. What a format could not hand over is a
//! [`Loss`] with its line: nothing is dropped in silence. Pure. May use words and text; must not know activities or files.

use crate::text::SafeText;
use crate::words::Words;

/// Most questions of one file.
pub const QUESTIONS_MAX: usize = 2000;
/// Most answers of one question.
pub const ANSWERS_MAX: usize = 100;
/// Longest beginning of a text that stands for it, in letters.
const BEGINNING: usize = 60;

/// One question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// A stable name, where the file has one; empty otherwise.
    pub id: SafeText,
    /// How it is called in lists; may be empty.
    pub name: SafeText,
    /// What is asked.
    pub text: SafeText,
    /// How it is answered.
    pub form: Form,
    /// What is said after any answer; may be empty.
    pub general: SafeText,
    /// Words by which it is found.
    pub tags: Vec<SafeText>,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What could not be read of it.
    pub losses: Vec<Loss>,
}

/// Something that was in the file and is not in the question.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    /// The line where it stands, from 1.
    pub line: usize,
    /// What, as a message; its id is the stable name of the loss.
    pub what: Words,
}

/// How a question is answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Form {
    /// One of several, by choosing it.
    One(Vec<Answer>),
    /// Any number of several, by ticking them.
    Several(Vec<Answer>),
    /// True or false.
    TrueFalse {
        /// Whether the sentence is true.
        right: bool,
        /// Said to whoever answered right.
        when_right: SafeText,
        /// Said to whoever did not.
        when_wrong: SafeText,
    },
    /// By typing one of these texts; `*` stands for any.
    Short(Vec<Answer>),
    /// By typing a number.
    Number(Vec<Wanted>),
    /// By putting two and two together.
    Match(Vec<Pair>),
    /// By writing at length.
    Essay,
    /// Not at all: a text to read.
    #[default]
    Description,
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// What it says.
    pub text: SafeText,
    /// How much it counts.
    pub weight: Weight,
    /// What is said to whoever gives it; may be empty.
    pub feedback: SafeText,
}

/// Two texts that go together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pair {
    /// The one that is there; empty where the other only misleads.
    pub left: SafeText,
    /// The one to find.
    pub right: SafeText,
    /// What is said of the two; may be empty.
    pub feedback: SafeText,
}

/// A number that is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// Which.
    pub range: Range,
    /// How much it counts.
    pub weight: Weight,
    /// What is said to whoever gives it; may be empty.
    pub feedback: SafeText,
}

/// Numbers as they were written, with a point: never through floating point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Range {
    /// This one, and what is no farther from it than the second.
    Near(Number, Option<Number>),
    /// From one to another.
    Between(Number, Number),
    /// Any.
    Any,
}

impl Range {
    /// `5`, `5:2`, `1..5`, `*`; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "*" {
            return Some(Self::Any);
        }
        if let Some((least, most)) = text.split_once("..") {
            return Some(Self::Between(Number::read(least)?, Number::read(most)?));
        }
        match text.split_once(':') {
            Some((value, within)) => Some(Self::Near(Number::read(value)?, Some(Number::read(within)?))),
            None => Some(Self::Near(Number::read(text)?, None)),
        }
    }

    /// As [`Range::read`] reads it.
    pub fn written(&self) -> String {
        match self {
            Self::Near(value, None) => value.as_str().to_owned(),
            Self::Near(value, Some(within)) => format!("{}:{}", value.as_str(), within.as_str()),
            Self::Between(least, most) => format!("{}..{}", least.as_str(), most.as_str()),
            Self::Any => "*".to_owned(),
        }
    }
}

/// A decimal number as it was written: `-3`, `3.14`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(String);

impl Number {
    /// The number that `text` is, with a point or a comma; `None` if it is none.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().replace(',', ".");
        let bare = text.strip_prefix('-').or_else(|| text.strip_prefix('+')).unwrap_or(&text);
        let digits = bare.bytes().filter(u8::is_ascii_digit).count();
        let points = bare.bytes().filter(|b| *b == b'.').count();
        let sound = digits > 0 && digits <= 30 && points <= 1 && digits + points == bare.len();
        sound.then(|| Self(text.strip_prefix('+').unwrap_or(&text).to_owned()))
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a whole number, where it is one.
    pub fn whole(&self) -> Option<i64> {
        self.0.parse().ok().filter(|n: &i64| n.abs() < 1_000_000_000)
    }
}

/// How much an answer counts, in hundred-thousandths of a percent: `33.33333` is kept to the last digit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(i64);

impl Weight {
    /// One percent.
    const PERCENT: i64 = 100_000;
    /// Right.
    pub const RIGHT: Self = Self(100 * Self::PERCENT);
    /// Neither right nor taken off.
    pub const NONE: Self = Self(0);

    /// The weight that `text` is in percent: `50`, `-33.33333`. `None` if it is no number, or out of all measure.
    pub fn read(text: &str) -> Option<Self> {
        let number = Number::read(text)?;
        let (sign, bare) = number.0.strip_prefix('-').map_or((1, number.0.as_str()), |bare| (-1, bare));
        let (whole, rest) = bare.split_once('.').unwrap_or((bare, ""));
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok().filter(|n| *n <= 1000)? };
        let digits: String = rest.chars().chain("00000".chars()).take(5).collect();
        Some(Self(sign * (whole * Self::PERCENT + digits.parse::<i64>().ok()?)))
    }

    /// The same for each of `n` right ones.
    pub fn share(n: usize) -> Self {
        let n = i64::try_from(n.max(1)).unwrap_or(1);
        Self(Self::RIGHT.0 / n)
    }

    /// Whether it counts for whoever gives it.
    pub fn counts(self) -> bool {
        self.0 > 0
    }

    /// In percent, with no more digits than it has.
    pub fn percent(self) -> String {
        let (sign, n) = if self.0 < 0 { ("-", -self.0) } else { ("", self.0) };
        let (whole, rest) = (n / Self::PERCENT, n % Self::PERCENT);
        if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{}", format!("{rest:05}").trim_end_matches('0')) }
    }
}

/// What a file gave: its questions, what could not be read at all, what was lost of the file itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// In the order of the file.
    pub questions: Vec<Question>,
    /// Stretches of the file that could not be read as a question, and why.
    pub failed: Vec<Failed>,
    /// What belongs to no question: the coding of its letters, columns that nobody knows.
    pub losses: Vec<Loss>,
    /// The headings under which the questions stand, each with its line.
    pub categories: Vec<(usize, SafeText)>,
}

/// A stretch of the file that is no question.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// How it begins.
    pub excerpt: SafeText,
    /// Why.
    pub why: Words,
}

/// The beginning of a text, as a name for it.
pub fn beginning(text: &str) -> SafeText {
    let plain = crate::text::markup::plain(text);
    let line = SafeText::show_line(&plain);
    if line.chars().count() <= BEGINNING {
        return line;
    }
    let cut: String = line.chars().take(BEGINNING).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    SafeText::show(&format!("{whole}…"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_kept_to_the_last_digit() {
        for (text, said) in [("50", "50"), ("-33.33333", "-33.33333"), ("33,5", "33.5"), (".5", "0.5"), ("100", "100"), ("0", "0")] {
            assert_eq!(Weight::read(text).map(Weight::percent).as_deref(), Some(said), "{text}");
        }
        for bad in ["", "-", "x", "1.2.3", "99999", "1e3"] {
            assert_eq!(Weight::read(bad), None, "{bad}");
        }
        assert_eq!(Weight::share(3).percent(), "33.33333");
    }

    #[test]
    fn a_number_is_decimal_and_short() {
        assert_eq!(Number::read(" 3,14 ").map(|n| n.as_str().to_owned()).as_deref(), Some("3.14"));
        assert_eq!(Number::read("-7").and_then(|n| n.whole()), Some(-7));
        for bad in ["", ".", "--1", "1e5", "3 000", "NaN", "inf", "1234567890123456789012345678901"] {
            assert_eq!(Number::read(bad), None, "{bad}");
        }
    }
}
