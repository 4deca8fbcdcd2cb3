//! Columns on a terminal: how wide a text is, where it is broken and cut.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns`, with `…` where something was left out.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for letter in text.graphemes(true) {
        if used + width(letter) + 1 > columns {
            break;
        }
        used += width(letter);
        out.push_str(letter);
    }
    if columns > 0 {
        out.push('…');
    }
    out
}

/// The end of `text` in at most `columns`, with `…` where something was left out before it.
pub fn cut_before(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let mut used = 1;
    for letter in text.graphemes(true).rev() {
        used += width(letter);
        if used > columns {
            break;
        }
        kept.push(letter);
    }
    kept.extend((columns > 0).then_some("…"));
    kept.into_iter().rev().collect()
}

/// `text` cut or filled with spaces to exactly `columns`.
pub fn pad(text: &str, columns: usize) -> String {
    let mut out = cut(text, columns);
    let used = width(&out);
    out.extend(std::iter::repeat_n(' ', columns.saturating_sub(used)));
    out
}

/// The lines of `text` in at most `columns`: broken at spaces, in a word only where it is too long; a no-break space holds.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split(' ') {
            let wide = width(word);
            if used > 0 && used + 1 + wide > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            } else if used > 0 {
                line.push(' ');
                used += 1;
            }
            if wide <= columns {
                line.push_str(word);
                used += wide;
                continue;
            }
            for letter in word.graphemes(true) {
                if used + width(letter) > columns && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push_str(letter);
                used += width(letter);
            }
        }
        lines.push(line);
    }
    lines
}

/// Each line of `text` in at most `columns`, as [`wrap`] does it; what goes on stands beneath where its line began.
pub fn fold(text: &str, columns: usize) -> String {
    let mut out = Vec::new();
    for line in text.split('\n') {
        if width(line) <= columns {
            out.push(line.to_owned());
            continue;
        }
        let inside = line.trim_start_matches([' ', '-', '=', '•']);
        let before = line.strip_suffix(inside).unwrap_or_default();
        // Where next to nothing would be left beside it, it is no indent worth keeping.
        let (before, inside) = if width(before) > columns / 2 { ("", line) } else { (before, inside) };
        for (at, piece) in wrap(inside, columns - width(before)).into_iter().enumerate() {
            let indent = if at == 0 { before.to_owned() } else { " ".repeat(width(before)) };
            out.push(indent + &piece);
        }
    }
    out.join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_kept_whole_where_they_fit() {
        assert_eq!(wrap("un deux trois", 7), ["un deux", "trois"]);
        assert_eq!(wrap("odile.marchand@boite.example", 10), ["odile.marc", "hand@boite", ".example"]);
        assert_eq!(wrap("« oui » ?", 6), ["« oui", "» ?"]);
        assert_eq!(wrap("«\u{a0}oui\u{a0}»", 7), ["«\u{a0}oui\u{a0}»"]);
    }

    #[test]
    fn what_is_folded_goes_on_beneath_its_beginning() {
        assert_eq!(fold("un deux\n- trois quatre\n\n  = cinq", 9), "un deux\n- trois\n  quatre\n\n  = cinq");
        assert_eq!((fold("      x", 8), fold("          x y", 8)), ("      x".to_owned(), "x y".to_owned()));
        assert_eq!(
            (cut_before("éclair", 4), cut_before("éclair", 6), cut_before("a", 0)),
            ("…air".to_owned(), "éclair".to_owned(), String::new())
        );
    }

    #[test]
    fn a_cut_shows_that_something_is_missing() {
        assert_eq!(cut("éclair", 4), "écl…");
        assert_eq!(cut("éclair", 6), "éclair");
        assert_eq!(pad("é", 3), "é  ");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_letter_is_lost(text in "[a-zé \n@.日]{0,80}", columns in 2usize..40) {
            let lines = wrap(&text, columns);
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
            let kept: String = lines.concat().chars().filter(|c| !c.is_whitespace()).collect();
            let given: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            prop_assert_eq!(kept, given);
        }
    }
}
