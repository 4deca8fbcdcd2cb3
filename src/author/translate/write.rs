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
        let mut out = String::new();
        let mut line = |sign: &str, text: &str| {
            out.push_str(if text.is_empty() { sign.trim_end() } else { sign });
            out.push_str(text);
            out.push('\n');
        };
        self.head.iter().for_each(|own| line("## ", own));
        line("status = ", &quote(&self.status));
        for block in &self.blocks {
            write_block(block, notes, &mut line);
        }
        if !self.orphans.is_empty() {
            line("", "");
            line("# ", &notes.orphans);
            self.orphans.iter().for_each(|kept| line("#~ ", kept));
        }
        if !self.end.is_empty() {
            line("", "");
            self.end.iter().for_each(|own| line("## ", own));
        }
        out
    }
}

fn write_block(block: &Block, notes: &FileNotes, line: &mut impl FnMut(&str, &str)) {
    line("", "");
    block.own.iter().for_each(|own| line("## ", own));
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
    block.slots.iter().for_each(|slot| write_slot(slot, line));
}

fn write_slot(slot: &Slot, line: &mut impl FnMut(&str, &str)) {
    slot.own.iter().for_each(|own| line("## ", own));
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
        (Some(said), _) => line("", &key_line(&slot.key, said, slot.list)),
        (None, SlotStand::Same) if slot.aside.is_none() => {}
        (None, _) => {
            // Still to be translated: a comment, so that the file can be read as it is. What somebody wrote already is kept in it.
            let nothing = vec![SafeText::EMPTY; slot.source.len()];
            let texts = slot.aside.as_ref().unwrap_or(&nothing);
            for text in block_lines(&slot.key, texts, slot.list) {
                line("#", &text);
            }
        }
    }
}
