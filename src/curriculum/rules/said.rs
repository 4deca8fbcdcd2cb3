//! What one file says in one language: each text with its keys and its place, as the rules look at it.

use crate::source::{Overlay, Span, TextTable, find_from};
use crate::text::SafeText;

/// Keys that quote a message: real messages are badly written, and are shown as they are.
const QUOTED: [&str; 9] = ["body", "from", "to", "cc", "date", "subject", "address", "attached", "name"];

/// Keys that no sentence stands in.
const NO_SENTENCE: [&str; 5] = ["accept", "says", "leads", "sample", "code"];

/// One text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said<'a> {
    /// The table it stands in.
    pub path: &'a str,
    /// Its key.
    pub key: &'a str,
    /// What it says.
    pub text: &'a SafeText,
    /// After which byte of the file it stands.
    from: usize,
}

impl Said<'_> {
    /// Whether it quotes what somebody else wrote.
    pub fn is_quoted(&self) -> bool {
        QUOTED.contains(&self.key)
    }

    /// Whether it is for advisers only.
    pub fn is_note(&self) -> bool {
        self.key == "notes" || self.path.split('.').next_back() == Some("notes")
    }

    /// Whether a learner reads it as a sentence of ours.
    pub fn is_lesson(&self) -> bool {
        !self.is_quoted() && !self.is_note() && !NO_SENTENCE.contains(&self.key)
    }

    /// Where `part` of it stands in `file`.
    pub fn place(&self, part: &str, file: &str) -> Span {
        let from = self.from.min(file.len());
        find_from(file, from, part).map_or(from..from, |at| at..at + part.len())
    }
}

/// All texts of a source file.
pub(super) fn in_source(texts: &[TextTable]) -> Vec<Said<'_>> {
    let mut all = Vec::new();
    for table in texts {
        for (key, texts, _) in &table.entries {
            all.extend(texts.iter().map(|text| Said { path: &table.path, key, text, from: table.span.start }));
        }
    }
    all
}

/// All texts of an overlay that translate one of `texts`.
pub(super) fn in_overlay<'a>(overlay: &'a Overlay, texts: &'a [TextTable]) -> Vec<Said<'a>> {
    let mut all = Vec::new();
    for table in texts {
        let Some(there) = overlay.tables.get(&table.path) else { continue };
        for (key, ..) in &table.entries {
            let Some((span, texts)) = there.texts.get(key) else { continue };
            all.extend(texts.iter().map(|text| Said { path: &table.path, key, text, from: span.start }));
        }
    }
    all
}
