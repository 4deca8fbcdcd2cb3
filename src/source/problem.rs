//! A problem found in an authored file: the rule, the place, what is wrong, what to write instead.

use unicode_segmentation::UnicodeSegmentation;

use super::Span;
use crate::text::SafeText;
use crate::words::Words;

/// Longest line that is shown whole and counted letter by letter, in bytes.
const LONG: usize = 4096;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The file cannot be used.
    Error,
    /// It can, but could be better.
    Advice,
}

/// One problem, at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The rule's stable id, such as `unknown-key`.
    pub rule: &'static str,
    /// How much it matters.
    pub level: Level,
    /// Where, in bytes of the file.
    pub span: Span,
    /// What is wrong.
    pub cause: Words,
    /// What to write instead.
    pub fix: Option<Words>,
}

impl Problem {
    /// Whether the text could not be read there: what is missed in its file may stand in it all the same.
    pub fn is_unreadable(&self) -> bool {
        self.rule == "toml"
    }

    /// A mistake.
    pub const fn error(rule: &'static str, span: Span, cause: Words) -> Self {
        Self { rule, level: Level::Error, span, cause, fix: None }
    }

    /// A piece of advice.
    pub const fn advice(rule: &'static str, span: Span, cause: Words) -> Self {
        Self { rule, level: Level::Advice, span, cause, fix: None }
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn fix(mut self, fix: Words) -> Self {
        self.fix = Some(fix);
        self
    }
}

/// A place as an editor counts it, and the line that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in letters.
    pub column: usize,
    /// The line, cleaned.
    pub excerpt: SafeText,
    /// How many letters of the line are meant.
    pub length: usize,
}

impl Place {
    /// The place of `span` in `source`. Of many, [`Lines`] finds each sooner.
    pub fn of(span: &Span, source: &str) -> Self {
        Lines::of(source).place(span)
    }
}

/// A file and where its lines begin: it may have as many problems as lines, and is not read once more for each.
#[derive(Debug)]
pub struct Lines<'s> {
    source: &'s str,
    /// In bytes, in order; the first line's too.
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    /// The lines of `source`.
    pub fn of(source: &'s str) -> Self {
        let ends = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { source, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// On which line `at` is, from 1.
    pub fn line(&self, at: usize) -> usize {
        let at = floor(self.source, at);
        self.starts.partition_point(|start| *start <= at)
    }

    /// The place of `span`. A line that nobody wrote by hand is shown by its beginning.
    pub fn place(&self, span: &Span) -> Place {
        let start = floor(self.source, span.start);
        let end = floor(self.source, span.end).max(start);
        let number = self.line(start);
        let line_start = self.starts.get(number - 1).copied().unwrap_or_default();
        let line_end = self.starts.get(number).map_or(self.source.len(), |next| next - 1);
        let text = |from: usize, to: usize| self.source.get(from..to).unwrap_or_default();
        Place {
            line: number,
            column: letters(text(line_start, start)) + 1,
            excerpt: SafeText::show_line_kept(text(line_start, floor(self.source, line_end.min(line_start + LONG)))),
            length: letters(text(start, end.min(line_end))).max(1),
        }
    }
}

/// Where `part` stands in `file`, from the byte `from` on.
pub fn find_from(file: &str, from: usize, part: &str) -> Option<usize> {
    let from = from.min(file.len());
    file.get(from..).and_then(|rest| rest.find(part)).map(|at| from + at)
}

/// How many letters there are; of a text that is too long to be looked at letter by letter, how many signs.
fn letters(text: &str) -> usize {
    if text.len() > LONG { text.chars().count() } else { text.graphemes(true).count() }
}

/// The nearest letter's start at or before `at`.
fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_letters_not_bytes() {
        let source = "un\nété = 1\n";
        let start = source.find('=').unwrap_or(0);
        let place = Place::of(&(start..start + 1), source);
        assert_eq!((place.line, place.column, place.length), (2, 5, 1));
        assert_eq!(place.excerpt.as_str(), "été = 1");
    }

    /// Found by long files at the fuzzed door (`fuzz/large.py`): one that is one line, or nothing but lines, and wrong all over, took minutes.
    #[test]
    fn a_long_line_is_shown_by_its_beginning_and_counted_to_its_end() {
        let source = format!("a\n{}", "é".repeat(500_000));
        let lines = Lines::of(&source);
        for at in (0..200_000).map(|n| 2 + 4 * n) {
            assert_eq!(lines.line(at), 2);
        }
        let place = lines.place(&(900_002..900_006));
        assert_eq!((place.line, place.column, place.length), (2, 450_001, 2));
        assert!(place.excerpt.chars().count() <= LONG / 2);
    }

    #[test]
    fn a_place_outside_the_file_is_its_end() {
        let place = Place::of(&(900..950), "a\nb");
        assert_eq!((place.line, place.column), (2, 2));
    }
}
