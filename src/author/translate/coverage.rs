//! How far each file is in each language.

use std::collections::BTreeSet;

use super::files::{text_files, translate};
use super::translation::SlotStand;
use super::{FileNotes, TranslationFile};
use crate::curriculum::Files;
use crate::error::Result;
use crate::source::{DRAFT, REREAD, is_same_everywhere};
use crate::text::SafeText;

/// How far one file, or all of them, are in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Texts that are translated from what is there now.
    pub fresh: usize,
    /// Texts that need a translation.
    pub all: usize,
    /// Words of the source to translate or to read again.
    pub words_left: usize,
    /// `draft` or `reread`; empty where there is no file. Of a sum: `reread` where every file is.
    pub status: SafeText,
}

/// A row a file, a column a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoverageTable {
    /// The languages.
    pub langs: Vec<String>,
    /// The files, as they are shown, with a cell a language.
    pub rows: Vec<(SafeText, Vec<Cell>)>,
    /// The sum of each language.
    pub sums: Vec<Cell>,
}

/// How far all of `files` are, in every language that one of them has, or in `only`.
///
/// # Errors
/// When a file cannot be read.
pub fn coverage(files: &Files, only: Option<&str>, notes: &FileNotes) -> Result<CoverageTable> {
    let mut all = text_files(files, None)?;
    let found: BTreeSet<String> = all.iter().flat_map(|file| files.languages(&file.name)).collect();
    let langs: Vec<String> = only.map_or_else(|| found.into_iter().collect(), |only| vec![only.to_owned()]);
    let mut table = CoverageTable { rows: Vec::new(), sums: Vec::new(), langs };
    table.rows.extend(all.iter().map(|file| (files.shown(&format!("{}.toml", file.name)), Vec::new())));
    for lang in &table.langs {
        let mut sum = Cell::default();
        let mut all_reread = !all.is_empty();
        translate(files, &mut all, lang)?;
        for (file, (_, cells)) in all.iter().zip(&mut table.rows) {
            let translation = file.translation(notes);
            let cell = cell(&translation, if file.overlay.is_some() { &translation.status } else { "" });
            sum.fresh += cell.fresh;
            sum.all += cell.all;
            sum.words_left += cell.words_left;
            all_reread &= cell.status.as_str() == REREAD;
            cells.push(cell);
        }
        sum.status = SafeText::show(if all_reread { REREAD } else { DRAFT });
        table.sums.push(sum);
    }
    Ok(table)
}

fn cell(translation: &TranslationFile, status: &str) -> Cell {
    let needed = || translation.slots().filter(|(_, slot)| !is_same_everywhere(&slot.source));
    let fresh = needed().filter(|(_, slot)| slot.stand() == SlotStand::Fresh);
    Cell {
        fresh: fresh.map(|(_, slot)| slot.source.len()).sum(),
        all: needed().map(|(_, slot)| slot.source.len()).sum(),
        words_left: translation.words_left(),
        status: SafeText::show(status),
    }
}
