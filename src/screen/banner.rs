//! The banner of somebody who calls: one word in letters as high as a hand, to be read across the room, and who it is.
//!
//! Letters are made of whole cells, so that they are seen without colours, and in ASCII too. Pure: words are handed in.

use super::signs::Signs;
use crate::text::{cut, width};

/// One line of it, as wide as the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What stands there.
    pub text: String,
    /// Whether it is drawn dark on light where all is light on dark, and the other way round.
    pub inverse: bool,
}

/// Windows of fewer lines keep them for the work.
const HIGH: usize = 18;
/// Cells of a letter's dot, side by side: a cell is half as wide as it is high.
const DOT: usize = 2;
/// Lines of a letter; above it is one for what some wear.
const ROWS: usize = 5;

/// A letter, what it wears above, and its rows.
type Letter = (char, &'static str, [&'static str; ROWS]);

/// The letters of the words for *help* in the languages of the kit.
const LETTERS: [Letter; 15] = [
    ('A', "", [".###.", "#...#", "#####", "#...#", "#...#"]),
    ('C', "", [".####", "#....", "#....", "#....", ".####"]),
    ('Č', ".#.#.", [".####", "#....", "#....", "#....", ".####"]),
    ('D', "", ["####.", "#...#", "#...#", "#...#", "####."]),
    ('E', "", ["#####", "#....", "####.", "#....", "#####"]),
    ('F', "", ["#####", "#....", "####.", "#....", "#...."]),
    ('H', "", ["#...#", "#...#", "#####", "#...#", "#...#"]),
    ('I', "", ["###", ".#.", ".#.", ".#.", "###"]),
    ('L', "", ["#....", "#....", "#....", "#....", "#####"]),
    ('M', "", ["#...#", "##.##", "#.#.#", "#...#", "#...#"]),
    ('O', "", [".###.", "#...#", "#...#", "#...#", ".###."]),
    ('P', "", ["####.", "#...#", "####.", "#....", "#...."]),
    ('U', "", ["#...#", "#...#", "#...#", "#...#", ".###."]),
    ('Y', "", ["#...#", ".#.#.", "..#..", "..#..", "..#.."]),
    ('?', "", ["####.", "....#", "..##.", ".....", "..#.."]),
];

fn letter(c: char) -> Option<&'static Letter> {
    LETTERS.iter().find(|(own, ..)| *own == c)
}

/// The banner in a window of that size: `word` large where there is room and every letter of it is known, else spaced; `said`
/// beneath it.
pub(super) fn lines(word: &str, said: &str, signs: Signs, (columns, high): (usize, usize)) -> Vec<Line> {
    let mut lines = match large(word, signs).filter(|rows| high >= HIGH && rows.iter().all(|row| width(row) <= columns)) {
        Some(rows) => {
            let widest = rows.iter().map(|row| width(row)).max().unwrap_or_default();
            let margin = " ".repeat((columns - widest) / 2);
            rows.into_iter().map(|row| Line { text: format!("{margin}{row}"), inverse: false }).collect()
        }
        None => {
            let spaced: String = word.chars().flat_map(|c| [c, ' ']).collect();
            vec![Line { text: centred(&format!("? ? ?   {spaced}  ? ? ?"), columns), inverse: true }]
        }
    };
    lines.push(Line { text: centred(&cut(said, columns.saturating_sub(2)), columns), inverse: true });
    lines
}

fn large(word: &str, signs: Signs) -> Option<Vec<String>> {
    let letters = word.chars().map(letter).collect::<Option<Vec<_>>>()?;
    let dots = |row: &str| row.chars().map(|dot| if dot == '#' { signs.full() } else { " " }.repeat(DOT)).collect::<String>();
    let row = |at: Option<usize>| {
        let rows = letters.iter().map(|(_, above, rows)| {
            let wide = rows.first().map_or(0, |row| row.len()) * DOT;
            let own = at.map_or(*above, |at| rows.get(at).copied().unwrap_or_default());
            format!("{:<wide$}", dots(own))
        });
        rows.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    Some(std::iter::once(None).chain((0..ROWS).map(Some)).map(row).collect())
}

/// In the middle of a line that is filled to its end.
fn centred(text: &str, columns: usize) -> String {
    let text = cut(text, columns);
    let free = columns - width(&text).min(columns);
    format!("{}{text}{}", " ".repeat(free / 2), " ".repeat(free - free / 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::I18n;
    use crate::tr;

    #[test]
    fn the_word_of_every_language_is_drawn_large_in_60_columns_and_fits_everywhere() {
        for language in I18n::languages() {
            let word = I18n::new(language.code).say(&tr!("kiosk-banner"));
            for (size, ascii) in [((80, 24), false), ((60, 20), true), ((40, 14), true), ((500, 200), false), ((40, 60), false)] {
                let lines = lines(&word, &"Philomène ".repeat(9), Signs { ascii }, size);
                assert_eq!(lines.len(), if size.0 >= 60 { 7 } else { 2 }, "{word} at {size:?}");
                assert!(lines.iter().all(|line| width(&line.text) <= size.0), "{word} at {size:?}: {lines:?}");
                assert!(lines.iter().filter(|line| line.inverse).all(|line| width(&line.text) == size.0), "to the edges: {lines:?}");
                assert!(!ascii || lines.iter().take(6).all(|line| line.text.is_ascii() || line.inverse), "{lines:?}");
            }
        }
    }

    #[test]
    fn every_letter_is_as_wide_in_each_row() {
        for (c, above, rows) in LETTERS {
            assert!(rows.iter().all(|row| row.len() == rows[0].len() && row.bytes().all(|dot| dot == b'#' || dot == b'.')), "{c}");
            assert!(above.is_empty() || above.len() == rows[0].len(), "{c}");
        }
    }

    #[test]
    fn a_word_with_an_unknown_letter_is_not_drawn_in_part() {
        assert_eq!(lines("ÀÎ", "x", Signs { ascii: false }, (80, 24)).len(), 2);
    }
}
