//! The two doors: [`SafeText::accept`] refuses hostile characters and says where; [`SafeText::show`] writes them as `U+202E`.
//!
//! Which characters and why: control characters drive the terminal (CWE-150), bidirectional overrides show another text than
//! is there (CVE-2021-42574), tags and long runs of marks hide or flood (CVE-2021-26937).

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// Most marks on one letter.
const MARKS_MAX: usize = 4;
/// No mark stands before this one.
const MARKS_BEGIN: char = '\u{300}';
/// Most columns of a word: longer ones cannot be meant for a reader.
const WORD_MAX: usize = 200;
/// Longest text that is shown whole, in letters.
const SHOWN_MAX: usize = 4000;

/// A text that holds nothing but what a reader sees: letters, spaces, and line ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SafeText(String);

/// Why a text was not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The first character that is not let in.
    pub found: char,
    /// How many characters stand before it.
    pub at: usize,
}

impl Refused {
    /// The character as its number: it is never written itself.
    pub fn code(self) -> String {
        code(self.found)
    }
}

impl SafeText {
    /// The empty text.
    pub const EMPTY: Self = Self(String::new());

    /// Lets an authored text in, or says which character is refused.
    ///
    /// # Errors
    /// The first hostile character and its place.
    pub fn accept(raw: &str) -> Result<Self, Refused> {
        if is_everyday(raw) {
            return Ok(Self(raw.to_owned()));
        }
        let raw = if raw.contains('\r') { Cow::Owned(raw.replace("\r\n", "\n")) } else { Cow::Borrowed(raw) };
        if let Some(refused) = first_hostile(&raw) {
            return Err(refused);
        }
        if is_nfc_quick(raw.chars()) == IsNormalized::Yes && !raw.chars().any(|c| c == '\t' || is_ignored(c)) {
            return Ok(Self(raw.into_owned()));
        }
        let text: String = raw.replace('\t', "    ").nfc().filter(|c| !is_ignored(*c)).collect();
        Ok(Self(text))
    }

    /// Makes any text showable: what would be refused is written as its number, long texts are cut.
    pub fn show(raw: &str) -> Self {
        if raw.len() <= SHOWN_MAX && is_everyday(raw) {
            return Self(raw.to_owned());
        }
        let mut text = String::with_capacity(raw.len().min(SHOWN_MAX));
        let mut marks = 0;
        let mut run = 0;
        for (n, c) in raw.nfc().enumerate() {
            if n == SHOWN_MAX || run == WORD_MAX {
                text.push('…');
                break;
            }
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            run = if c.is_whitespace() { 0 } else { run + 1 };
            match c {
                '\t' => text.push_str("    "),
                '\n' => text.push('\n'),
                c if marks > MARKS_MAX || is_ignored(c) => {}
                c if is_hostile(c) || c == '\u{200d}' => text.push_str(&code(c)),
                c => text.push(c),
            }
        }
        Self(text)
    }

    /// One line of what [`SafeText::show`] gives.
    pub fn show_line(raw: &str) -> Self {
        // Ids and keys come through here by the thousand.
        if raw.len() <= WORD_MAX && raw.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Self(raw.to_owned());
        }
        Self(Self::show(raw).0.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A path, as [`SafeText::show_line`] shows it.
    pub fn show_path(path: &std::path::Path) -> Self {
        Self::show_line(&path.to_string_lossy())
    }

    /// The first line of what [`SafeText::show`] gives, its spaces kept: a line of a file, with its columns.
    pub fn show_line_kept(raw: &str) -> Self {
        Self(Self::show(&raw.replace(['\n', '\t'], " ")).0)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a keyboard gave, kept whole but for what no letter is.
    pub fn typed(raw: &str, longest: usize) -> Self {
        // A tab is pasted, never typed: on a screen it would jump.
        let spaced = raw.nfc().map(|c| if c == '\t' { ' ' } else { c });
        let text: String = spaced.filter(|c| !is_hostile(*c) && !is_ignored(*c) && *c != '\n').collect();
        Self(text.graphemes(true).take(longest).collect())
    }
}

impl Deref for SafeText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Soft hyphens, zero-width spaces and byte-order marks: nobody sees them, so they are left out.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}')
}

/// Whether both doors leave `raw` as it is, seen at once: letters of Europe and the signs between them, composed already, in words of a
/// length that is read. Nearly every text is such a one, and a whole curriculum comes through here.
fn is_everyday(raw: &str) -> bool {
    let mut run = 0;
    raw.chars().all(|c| {
        run = if matches!(c, ' ' | '\n') { 0 } else { run + 1 };
        // Nothing below U+0300 is a mark, or has another form; no-break spaces end no word here, which only makes it longer.
        run < WORD_MAX
            && matches!(c, '\n' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}' | '\u{202f}' | '€')
    })
}

/// Characters with an effect that a reader does not see.
fn is_hostile(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{200c}'
            | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{3164}' | '\u{115f}' | '\u{1160}' | '\u{ffa0}'
            | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{e0000}'..='\u{e0fff}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

fn first_hostile(text: &str) -> Option<Refused> {
    let mut marks = 0;
    let mut run = 0;
    let mut before = '\0';
    for (at, c) in text.chars().enumerate() {
        marks = if c >= MARKS_BEGIN && is_combining_mark(c) { marks + 1 } else { 0 };
        run = if c.is_whitespace() { 0 } else { run + 1 };
        // A joiner is let in between two pictures only, where it makes one of them.
        let stray_joiner = c == '\u{200d}' && !matches!(before, '\u{fe0f}' | '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}');
        if is_hostile(c) || stray_joiner || marks > MARKS_MAX || run > WORD_MAX {
            return Some(Refused { found: c, at });
        }
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_and_right_to_left_letters_come_in() {
        for good in ["Été à l’Île — « déjà »", "البريد", "œuvre", "ligne\nligne", "e\u{301}"] {
            assert!(SafeText::accept(good).is_ok(), "{good}");
        }
        assert_eq!(SafeText::accept("e\u{301}").unwrap_or_default().as_str(), "é");
    }

    #[test]
    fn each_hostile_character_is_refused_at_its_place() {
        for bad in [
            '\u{1b}',
            '\u{9b}',
            '\0',
            '\u{7}',
            '\u{7f}',
            '\u{202e}',
            '\u{2066}',
            '\u{200f}',
            '\u{e0041}',
            '\u{2028}',
            '\u{fff9}',
            '\u{e000}',
            '\u{ffff}',
            '\r',
            '\u{200d}',
        ] {
            let refused = SafeText::accept(&format!("été{bad}")).expect_err(&code(bad));
            assert_eq!((refused.found, refused.at), (bad, 3));
        }
    }

    /// The short way through a door, against what it goes round.
    #[test]
    fn what_is_seen_at_once_to_be_harmless_is_what_the_long_way_leaves_as_it_is() {
        let letters = ('\0'..='\u{2fff}').filter(|c| is_everyday(&c.to_string()));
        for c in letters {
            let text = format!("été {c} œuf");
            assert_eq!(first_hostile(&text), None, "{}", code(c));
            assert!(text.chars().all(|c| c != '\t' && !is_ignored(c)), "{}", code(c));
            assert!(text.nfc().eq(text.chars()), "{}", code(c));
        }
        for long in ["a".repeat(WORD_MAX), format!("{0} {0}", "é".repeat(WORD_MAX - 1)), "a\u{a0}".repeat(WORD_MAX)] {
            let whole = first_hostile(&long).is_none() && SafeText::show(&long).as_str() == long;
            assert!(whole || !is_everyday(&long), "{long}");
        }
        assert!(is_everyday("L’été — « déjà »,\u{202f}12 €…") && !is_everyday("e\u{301}") && !is_everyday("a\tb"));
    }

    #[test]
    fn a_flood_of_marks_is_refused_and_shown_short() {
        let flood = format!("a{}", "\u{301}".repeat(5000));
        assert!(SafeText::accept(&flood).is_err());
        assert!(SafeText::show(&flood).chars().count() < 10);
    }

    #[test]
    fn what_is_shown_names_the_character_instead_of_writing_it() {
        assert_eq!(SafeText::show("a\u{1b}[2Jb\u{202e}").as_str(), "aU+001B[2JbU+202E");
        assert_eq!(SafeText::show_line("a\n b").as_str(), "a b");
    }

    #[test]
    fn what_is_typed_is_one_line_without_tabs() {
        assert_eq!(SafeText::typed("a\tb\nc\u{1b}\u{202e}d", 4).as_str(), "a bc");
    }

    proptest! {
        #[test]
        fn whatever_is_shown_would_be_let_in(raw in "\\PC*|.*") {
            let shown = SafeText::show(&raw);
            prop_assert!(!shown.chars().any(is_hostile));
        }

        #[test]
        fn what_is_let_in_holds_nothing_hostile(raw in ".*") {
            if let Ok(text) = SafeText::accept(&raw) {
                prop_assert!(!text.chars().any(|c| is_hostile(c) || is_ignored(c)));
            }
        }
    }
}
