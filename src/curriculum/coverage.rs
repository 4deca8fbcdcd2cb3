//! How much of a curriculum is translated, file by file and language by language.

use std::collections::{BTreeMap, BTreeSet};

use super::files::Files;
use super::load::Translation;
use super::whole::Lessons;
use crate::source::{REREAD, Stand, TextTable};
use crate::text::SafeText;

/// How much of a file is translated into one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The source file.
    pub file: SafeText,
    /// The language.
    pub lang: String,
    /// Tables of texts that are translated and fresh, of all.
    pub fresh: usize,
    /// All tables of texts.
    pub all: usize,
    /// Words to translate still.
    pub words_left: usize,
    /// `draft` or `reread`.
    pub status: SafeText,
}

/// How much of a whole curriculum is translated into one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub lang: String,
    /// Tables of texts that are translated and fresh.
    pub fresh: usize,
    /// All tables of texts: those of units and modules that nobody has translated too, of other files where some language has them.
    pub all: usize,
    /// Files that are translated.
    pub files: usize,
    /// Of these, those that a second person has read again.
    pub reread: usize,
}

pub(super) fn coverage(file: &SafeText, there: &Translation, texts: &[TextTable], stands: &[Stand]) -> Coverage {
    let fresh = |stand: &Stand| matches!(stand, Stand::Fresh | Stand::Unmarked);
    Coverage {
        file: file.clone(),
        lang: there.lang.clone(),
        fresh: stands.iter().filter(|stand| fresh(stand)).count(),
        all: texts.len(),
        words_left: texts.iter().zip(stands).filter(|(_, stand)| !fresh(stand)).map(|(table, _)| table.words()).sum(),
        status: there.overlay.status.clone(),
    }
}

/// The same by language, in the order of their codes. A unit or a module that a language does not have counts as wholly missing; so does
/// another file (the glossary, contacts, sheets) that some other language has. One that no language has is not counted.
pub fn by_language(files: &Files, lessons: &Lessons, rows: &[Coverage]) -> Vec<Spoken> {
    let mut sizes: BTreeMap<SafeText, usize> = rows.iter().map(|row| (row.file.clone(), row.all)).collect();
    let mut own = |name: String, texts: &[TextTable]| {
        sizes.entry(files.shown(&format!("{name}.toml"))).or_insert(texts.len());
    };
    lessons.units().iter().for_each(|unit| own(unit.name(), &unit.loaded.texts));
    for id in &lessons.modules {
        lessons.head(id).into_iter().for_each(|head| own(format!("{id}/module"), &head.texts));
    }
    let all = sizes.values().sum();
    let langs: BTreeSet<&str> = rows.iter().map(|row| row.lang.as_str()).collect();
    let one = |lang: &str| {
        let mut spoken = Spoken { lang: lang.to_owned(), all, ..Spoken::default() };
        for row in rows.iter().filter(|row| row.lang == lang) {
            spoken.fresh += row.fresh;
            spoken.files += 1;
            spoken.reread += usize::from(row.status.as_str() == REREAD);
        }
        spoken
    };
    langs.into_iter().map(one).collect()
}
