//! Editing a text letter by letter, as people count letters: an accent or a picture made of several characters is one.
//!
//! The place of the cursor is counted from the end, in letters: whatever a field does with what was typed (refuses it, joins
//! an accent), the cursor stays after it. Pure.

use unicode_segmentation::UnicodeSegmentation;

use crate::text::width;

/// Longest text that a paste may bring, in letters.
pub const PASTE_MAX: usize = 2000;

/// What is done to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// These characters come in.
    Insert(String),
    /// The letter before the cursor goes.
    Erase,
    /// The letter after it goes.
    EraseNext,
    /// One to the left.
    Left,
    /// One to the right.
    Right,
    /// To the beginning of the line.
    Start,
    /// To its end.
    End,
}

/// How many letters.
pub fn letters(text: &str) -> usize {
    text.graphemes(true).count()
}

/// The text before the cursor and after it.
fn split(text: &str, after: usize) -> (String, String) {
    let at = letters(text).saturating_sub(after);
    (text.graphemes(true).take(at).collect(), text.graphemes(true).skip(at).collect())
}

/// The text and the letters after the cursor once `edit` is done; `None` where the text stays.
pub fn apply(text: &str, after: usize, edit: &Edit) -> (Option<String>, usize) {
    let (before, rest) = split(text, after);
    let after = letters(&rest);
    match edit {
        Edit::Insert(new) => (Some(format!("{before}{new}{rest}")), after),
        Edit::Erase => match letters(&before) {
            0 => (None, after),
            n => (Some(before.graphemes(true).take(n - 1).collect::<String>() + &rest), after),
        },
        Edit::EraseNext if after == 0 => (None, 0),
        Edit::EraseNext => (Some(before + &rest.graphemes(true).skip(1).collect::<String>()), after - 1),
        Edit::Left => (None, (after + 1).min(letters(text))),
        Edit::Right => (None, after.saturating_sub(1)),
        Edit::Start => (None, after + before.rsplit('\n').next().map_or(0, letters)),
        Edit::End => (None, after - rest.split('\n').next().map_or(0, letters)),
    }
}

/// What may be pasted into a field: no control characters; line ends only where there are lines.
pub fn pasted(raw: &str, lines: bool) -> String {
    let mut out = String::new();
    for letter in raw.replace("\r\n", "\n").replace('\r', "\n").graphemes(true).take(PASTE_MAX) {
        match letter {
            "\n" if lines => out.push('\n'),
            "\n" | "\t" => out.push(' '),
            letter => out.extend(letter.chars().filter(|c| !c.is_control())),
        }
    }
    out
}

/// The text from that letter on.
pub fn from_letter(text: &str, letter: usize) -> String {
    text.graphemes(true).skip(letter).collect()
}

/// A line of a text of several: its first letter's number, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How many letters stand before it in the text.
    pub first: usize,
    /// Its letters.
    pub text: String,
}

/// The lines of a text being typed: broken after spaces where they can be, and no space is left out.
pub fn lay(text: &str, columns: usize) -> Vec<Shown> {
    let columns = columns.max(2);
    let mut out = Vec::new();
    let mut first = 0;
    for paragraph in text.split('\n') {
        let mut line = Shown { first, text: String::new() };
        for word in paragraph.split_inclusive(' ') {
            if width(&line.text) + width(word.trim_end()) > columns && !line.text.is_empty() {
                let next = line.first + letters(&line.text);
                out.push(std::mem::replace(&mut line, Shown { first: next, text: String::new() }));
            }
            for letter in word.graphemes(true) {
                if width(&line.text) + width(letter) > columns && letter != " " {
                    let next = line.first + letters(&line.text);
                    out.push(std::mem::replace(&mut line, Shown { first: next, text: String::new() }));
                }
                line.text.push_str(letter);
            }
        }
        first = line.first + letters(&line.text) + 1;
        out.push(line);
    }
    out
}

/// Where the cursor stands in the laid lines: line and column.
pub fn caret(lines: &[Shown], at: usize) -> (usize, usize) {
    let line = lines.iter().rposition(|line| line.first <= at).unwrap_or(0);
    let column = lines.get(line).map_or(0, |line| line.text.graphemes(true).take(at - line.first).map(width).sum());
    (line, column)
}

/// The number of the letter at that column of a line, or the line's end.
pub fn letter_at(text: &str, column: usize) -> usize {
    let mut used = 0;
    text.graphemes(true)
        .take_while(|letter| {
            used += width(letter);
            used <= column
        })
        .count()
}

/// The letters after the cursor once it went a line up or down; `None` where there is no such line.
pub fn by_line(text: &str, after: usize, columns: usize, down: bool) -> Option<usize> {
    let lines = lay(text, columns);
    let all = letters(text);
    let (line, column) = caret(&lines, all.saturating_sub(after));
    let to = lines.get(if down { line + 1 } else { line.checked_sub(1)? })?;
    Some(all - (to.first + letter_at(&to.text, column)).min(all))
}

/// The part of a one-line text to show in `columns`, with the cursor in it: first letter, text, column of the cursor.
pub fn window(text: &str, at: usize, columns: usize) -> (usize, String, usize) {
    let columns = columns.max(2);
    let all: Vec<&str> = text.graphemes(true).collect();
    let at = at.min(all.len());
    let wide = |from: usize, to: usize| all.get(from..to).unwrap_or_default().iter().map(|letter| width(letter)).sum::<usize>();
    let mut first = 0;
    while first < at && wide(first, at) > columns - 1 {
        first += 1;
    }
    let mut shown = String::new();
    for letter in all.get(first..).unwrap_or_default() {
        if width(&shown) + width(letter) > columns {
            break;
        }
        shown.push_str(letter);
    }
    (first, shown, wide(first, at))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(edits: &[Edit]) -> (String, usize) {
        edits.iter().fold((String::new(), 0), |(text, after), edit| {
            let (new, after) = apply(&text, after, edit);
            (new.unwrap_or(text), after)
        })
    }

    fn insert(text: &str) -> Edit {
        Edit::Insert(text.to_owned())
    }

    #[test]
    fn an_accent_or_a_picture_is_one_letter() {
        assert_eq!(run(&[insert("été"), Edit::Erase]), ("ét".to_owned(), 0));
        assert_eq!(run(&[insert("a👨‍👩‍👧b"), Edit::Left, Edit::Erase]), ("ab".to_owned(), 1));
        assert_eq!(run(&[insert("e\u{301}x"), Edit::Left, Edit::Left, Edit::EraseNext]), ("x".to_owned(), 1));
        assert_eq!(run(&[insert("ac"), Edit::Left, insert("b"), Edit::Right, insert("d")]), ("abcd".to_owned(), 0));
    }

    #[test]
    fn the_ends_hold() {
        assert_eq!(run(&[Edit::Erase, Edit::EraseNext, Edit::Left, Edit::Right, insert("a")]), ("a".to_owned(), 0));
        assert_eq!(run(&[insert("ab\ncd"), Edit::Start, insert("x")]), ("ab\nxcd".to_owned(), 2));
        assert_eq!(run(&[insert("ab\ncd"), Edit::Start, Edit::Left, Edit::Start, Edit::End, insert("x")]), ("abx\ncd".to_owned(), 3));
    }

    #[test]
    fn a_paste_is_cleaned() {
        assert_eq!(pasted("a\r\nb\u{1b}[2J\tc", false), "a b[2J c");
        assert_eq!(pasted("a\r\nb", true), "a\nb");
        assert_eq!(letters(&pasted(&"é".repeat(5000), false)), PASTE_MAX);
    }

    #[test]
    fn a_long_line_is_seen_around_the_cursor() {
        assert_eq!(window("abcdef", 6, 4), (3, "def".to_owned(), 3));
        assert_eq!(window("abcdef", 0, 4), (0, "abcd".to_owned(), 0));
        assert_eq!(window("日本語", 3, 4), (2, "語".to_owned(), 2));
    }

    #[test]
    fn lines_go_up_and_down() {
        assert_eq!(by_line("abc\ndef", 0, 10, false), Some(4));
        assert_eq!(by_line("abc\ndef", 5, 10, true), Some(1));
        assert_eq!(by_line("abc", 0, 10, true), None);
    }

    proptest! {
        #[test]
        fn laid_lines_hold_every_letter_within_the_columns(text in "[a-zé \n日]{0,60}", columns in 2usize..20) {
            let lines = lay(&text, columns);
            for pair in lines.windows(2) {
                let next = pair[0].first + letters(&pair[0].text);
                prop_assert!(pair[1].first == next || pair[1].first == next + 1);
            }
            prop_assert!(lines.iter().all(|line| width(line.text.trim_end()) <= columns));
            let kept: String = lines.iter().map(|line| line.text.as_str()).collect();
            prop_assert_eq!(kept, text.replace('\n', ""));
            for at in 0..=letters(&text) {
                let (line, _) = caret(&lines, at);
                prop_assert!(line < lines.len());
            }
        }

        #[test]
        fn the_cursor_is_always_in_the_window(text in "[a-zé日]{0,40}", at in 0usize..40, columns in 2usize..20) {
            let (_, shown, caret) = window(&text, at, columns);
            prop_assert!(width(&shown) <= columns && caret < columns.max(2));
        }
    }
}
