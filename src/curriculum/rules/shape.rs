//! The shape of what is read: no paragraph too long to find one's line again, no sentence cut by bracket after bracket.

use super::language::{sentences, unmarked};
use super::said::Said;
use crate::source::Problem;
use crate::text::{SafeText, wrap};
use crate::tr;

/// Columns of a line of text on the usual window.
const COLUMNS: usize = 60;
/// Most lines of a paragraph.
const LINES: usize = 6;
/// Most brackets of a sentence.
const BRACKETS: usize = 1;

/// Paragraphs that are too long, and sentences with several brackets.
pub(super) fn shapes(said: &[Said<'_>], file: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for said in said.iter().filter(|said| said.is_lesson()) {
        for (paragraph, lines) in paragraphs(said.text) {
            if lines > LINES {
                let cause = tr!("check-long-paragraph", lines = lines, most = LINES);
                problems.push(Problem::advice("long-paragraph", said.place(paragraph, file), cause).fix(tr!("check-long-paragraph-fix")));
            }
        }
        for sentence in sentences(said.text) {
            if sentence.matches('(').count() > BRACKETS {
                let place = said.place(sentence, file);
                problems.push(Problem::advice("many-brackets", place, tr!("check-many-brackets")).fix(tr!("check-many-brackets-fix")));
            }
        }
    }
    problems
}

/// The paragraphs of a text, each by its first line, with how many lines of the window it takes; lines of a list are none.
fn paragraphs(text: &SafeText) -> Vec<(&str, usize)> {
    let mut found: Vec<(&str, usize)> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with("- ") {
            open = false;
            continue;
        }
        let lines = wrap(&unmarked(line), COLUMNS).len();
        match found.last_mut().filter(|_| open) {
            Some((_, all)) => *all += lines,
            None => found.push((line, lines)),
        }
        open = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_measured_as_it_stands_on_the_window() {
        let line = "mot ".repeat(14);
        let text = SafeText::show(&format!("{line}\n{line}\n\n- {line}{line}{line}{line}{line}{line}\n{}", line.repeat(5)));
        let found: Vec<usize> = paragraphs(&text).iter().map(|(_, lines)| *lines).collect();
        assert_eq!(found, [2, 5]);
    }
}
