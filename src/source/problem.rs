//! A problem found in an authored file: the rule, the place, what is wrong, what to write instead.

use unicode_segmentation::UnicodeSegmentation;

use super::Span;
use crate::text::SafeText;
use crate::words::Words;

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
    /// The place of `span` in `source`.
    pub fn of(span: &Span, source: &str) -> Self {
        let start = floor(source, span.start);
        let end = floor(source, span.end).max(start);
        let before = source.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        let rest = source.get(line_start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let letters = |text: &str| text.graphemes(true).count();
        let meant = source.get(start..end).unwrap_or_default().lines().next().unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: letters(before.get(line_start..).unwrap_or_default()) + 1,
            excerpt: SafeText::show_line_kept(line),
            length: letters(meant).max(1),
        }
    }
}

/// Where `part` stands in `file`, from the byte `from` on.
pub fn find_from(file: &str, from: usize, part: &str) -> Option<usize> {
    let from = from.min(file.len());
    file.get(from..).and_then(|rest| rest.find(part)).map(|at| from + at)
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

    #[test]
    fn a_place_outside_the_file_is_its_end() {
        let place = Place::of(&(900..950), "a\nb");
        assert_eq!((place.line, place.column), (2, 2));
    }
}
