//! The one writer of translation files. Pure.

use super::translation::{Block, Slot, SlotStand, TranslationFile, lines_of};
use super::{FileNotes, STALE};
use crate::source::{key_line, quote};
use crate::text::SafeText;

/// `key = …` line by line.
pub fn block_lines(key: &str, texts: &[SafeText], list: bool) -> Vec<String> {
    key_line(key, texts, list).lines().map(str::to_owned).collect()
}

impl TranslationFile {
    /// The file's text.
    pub fn text(&self, notes: &FileNotes) -> String {
        self.text_and_left(notes).0
    }

    /// The same, with each text that was translated and still stands in a comment: its line, its key.
    pub fn text_and_left(&self, notes: &FileNotes) -> (String, Vec<(usize, String)>) {
        let (mut out, mut at, mut left) = (String::new(), 1, Vec::new());
        let mut line = |sign: &str, text: &str| {
            out.push_str(if text.is_empty() { sign.trim_end() } else { sign });
            out.push_str(text);
            out.push('\n');
            at += 1 + text.matches('\n').count();
            at
        };
        for own in &self.head {
            line("## ", own);
        }
        line("status = ", &quote(&self.status));
        for block in &self.blocks {
            left.extend(write_block(block, notes, &mut line));
        }
        if !self.orphans.is_empty() {
            line("", "");
            line("# ", &notes.orphans);
            for kept in &self.orphans {
                line("#~ ", kept);
            }
        }
        if !self.end.is_empty() {
            line("", "");
            for own in &self.end {
                line("## ", own);
            }
        }
        (out, left)
    }
}

/// Writes a line that begins with a sign, and gives the number of the next one.
type Line<'l> = &'l mut dyn FnMut(&str, &str) -> usize;

fn write_block(block: &Block, notes: &FileNotes, line: Line<'_>) -> Vec<(usize, String)> {
    line("", "");
    for own in &block.own {
        line("## ", own);
    }
    let stale = block.is_stale();
    if stale {
        line("# ", &notes.stale);
    }
    line("", &format!("[{}]", block.path));
    if stale {
        line("of = ", &quote(STALE));
    } else if block.slots.iter().any(|slot| slot.said.is_some()) {
        line("of = ", &quote(&block.of));
    }
    let mut left = Vec::new();
    for slot in &block.slots {
        let at = write_slot(slot, line);
        left.extend(at.filter(|_| slot.is_left_aside()).map(|at| (at, slot.key.clone())));
    }
    left
}

/// The line on which its text stands in a comment, where it does.
fn write_slot(slot: &Slot, line: Line<'_>) -> Option<usize> {
    for own in &slot.own {
        line("## ", own);
    }
    if let Some(former) = &slot.former {
        for text in former {
            line("#| ", text);
        }
        if former.is_empty() {
            line("#|", "");
        }
    }
    for text in lines_of(&slot.source) {
        line("# ", &text);
    }
    match (&slot.said, slot.stand()) {
        (Some(said), _) => {
            line("", &key_line(&slot.key, said, slot.list));
            None
        }
        (None, SlotStand::Same) if slot.aside.is_none() => None,
        (None, _) => {
            // Still to be translated: a comment, so that the file can be read as it is. What somebody wrote already is kept in it.
            let nothing = vec![SafeText::EMPTY; slot.source.len()];
            let texts = slot.aside.as_ref().unwrap_or(&nothing);
            let nexts: Vec<usize> = block_lines(&slot.key, texts, slot.list).iter().map(|text| line("#", text)).collect();
            nexts.first().map(|next| next - 1)
        }
    }
}
