//! What a kind asks and takes in words that other programs have too: options, typed texts, pairs. A simulation has none.

use std::ops::RangeInclusive;

use crate::source::Text;
use crate::text::SafeText;

/// How many options a choice has: what a page holds. The kind's reader and the door for others' questions go by the same.
pub const OPTIONS: RangeInclusive<usize> = 2..=9;
/// How many options a poll has.
pub const POLLED: RangeInclusive<usize> = 2..=6;
/// How many pairs go together in twos.
pub const PAIRS: RangeInclusive<usize> = 2..=6;
/// How many things are sorted.
pub const THINGS: RangeInclusive<usize> = 3..=8;
/// Into how many bins.
pub const BINS: RangeInclusive<usize> = 2..=4;
/// How many mistakes are expected of a text to type.
pub const EXPECTED: RangeInclusive<usize> = 0..=9;

/// A kind as other formats can hold it; texts as the reader's language has them.
#[derive(Clone, Debug, PartialEq)]
pub enum Exchanged {
    /// Options of which one is right, or several.
    Options(Vec<Offered>),
    /// A text to type.
    Typed {
        /// What is right.
        accept: Vec<SafeText>,
        /// What is said then.
        feedback: SafeText,
        /// Mistakes that are expected, each with what is said of it.
        expect: Vec<(Vec<SafeText>, SafeText)>,
        /// What is said of any other.
        retry: SafeText,
        /// Whether something does not matter in what is typed.
        tolerant: bool,
    },
    /// Texts that go together in twos, things and their boxes; each with what is said of it.
    Pairs(Vec<[SafeText; 3]>),
    /// Steps in their order.
    Steps(Vec<SafeText>),
    /// A text to read.
    Text {
        /// Its heading.
        title: SafeText,
        /// Its paragraphs.
        text: SafeText,
        /// Whether it has an example or an aside beside it, which are among the paragraphs.
        more: bool,
    },
    /// Something to talk about: what to take away.
    Talk(SafeText),
}

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// What it says.
    pub text: SafeText,
    /// Whether it is (one of) the right ones.
    pub right: bool,
    /// What is said to whoever chooses it.
    pub feedback: SafeText,
}

/// The paragraphs of several texts.
pub(super) fn paragraphs<'t>(texts: impl IntoIterator<Item = &'t Text>) -> SafeText {
    let all: Vec<&str> = texts.into_iter().map(|text| text.value.as_str().trim()).collect();
    let all = all.join("\n\n");
    SafeText::accept(&all).unwrap_or_else(|_| SafeText::show(&all))
}
