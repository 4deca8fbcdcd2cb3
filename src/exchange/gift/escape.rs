//! Signs that an author put a backslash before: hidden while a question is taken apart, put back as plain letters.

use std::fmt::Write;

/// What can stand after a backslash, and what hides it meanwhile: letters for private use, which no text may hold.
const HIDDEN: [(char, char, char); 8] = [
    ('\\', '\\', '\u{f0000}'),
    (':', ':', '\u{f0001}'),
    ('#', '#', '\u{f0002}'),
    ('=', '=', '\u{f0003}'),
    ('{', '{', '\u{f0004}'),
    ('}', '}', '\u{f0005}'),
    ('~', '~', '\u{f0006}'),
    ('n', '\n', '\u{f0007}'),
];

/// `text` with its escapes hidden: every `~ = # { } :` that is left is a sign of the format.
pub(super) fn hide(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let hidden = chars.peek().filter(|_| c == '\\').and_then(|next| HIDDEN.iter().find(|(sign, ..)| sign == next));
        match hidden {
            Some((.., hidden)) => {
                chars.next();
                out.push(*hidden);
            }
            // A file that holds these letters itself must not have them taken for ours.
            None if HIDDEN.iter().any(|(.., hidden)| *hidden == c) => out.push('\u{fffd}'),
            None => out.push(c),
        }
    }
    out
}

/// The text that was meant.
pub(super) fn show(hidden: &str) -> String {
    hidden.chars().map(|c| HIDDEN.iter().find(|(.., hidden)| *hidden == c).map_or(c, |(_, meant, _)| *meant)).collect()
}

/// `text` with a backslash before each sign of the format.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match HIDDEN.iter().find(|(_, meant, _)| *meant == c) {
            Some((sign, ..)) => drop(write!(out, "\\{sign}")),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_escape_is_hidden_and_any_other_backslash_is_text() {
        assert_eq!(show(&hide(r"1 \= 1 \~ \{a\} \: \# \\n \x C\:\\d\nfin")), "1 = 1 ~ {a} : # \\n \\x C:\\d\nfin");
        assert!(!hide(r"\~\=\#\{\}\:").contains(['~', '=', '#', '{', '}', ':']));
        assert_eq!(show(&hide("a\u{f0003}b\\")), "a\u{fffd}b\\");
    }

    proptest! {
        #[test]
        fn whatever_is_escaped_comes_back(text in "[\\\\:#={}~n\na-zé]{0,40}") {
            prop_assert_eq!(show(&hide(&escape(&text))), text);
        }
    }
}
