//! The glossary: hard words, each in one plain sentence. A lesson carries those that it marks, and no others.

use std::collections::{BTreeMap, BTreeSet};

use super::entries::with_entries;
use super::files::Files;
use super::load::{Loaded, load};
use super::model::{Glossary, Unit};
use crate::error::Result;
use crate::source::{Fields, Text};
use crate::text::{SafeText, markup};

/// Its file's name.
const GLOSSARY: &str = "glossary";

fn is_there(files: &Files) -> bool {
    files.has(&format!("{GLOSSARY}.toml"))
}

/// Reads `glossary.toml`; empty if there is none.
///
/// # Errors
/// When a file cannot be read.
pub fn load_glossary(files: &Files, lang: Option<&str>) -> Result<Option<Loaded<Glossary>>> {
    if !is_there(files) {
        return Ok(None);
    }
    let loaded =
        load(files, GLOSSARY, GLOSSARY, lang, |f| read_words(f).into_iter().map(|(id, word, meaning, _)| (id, (word, meaning))).collect())?;
    Ok(Some(loaded))
}

/// The words of `glossary.toml` that must be explained wherever they stand, by id; nothing if there is none.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn load_hard_words(files: &Files, lang: Option<&str>) -> Result<Option<Loaded<BTreeMap<String, SafeText>>>> {
    if !is_there(files) {
        return Ok(None);
    }
    let loaded = load(files, GLOSSARY, GLOSSARY, lang, |f| {
        let hard = read_words(f).into_iter().filter(|(.., hard)| *hard);
        hard.map(|(id, word, ..)| (id, word.value)).collect()
    })?;
    Ok(Some(loaded))
}

/// Id, word, meaning, and whether it is a hard one.
pub(super) fn read_words(f: &Fields<'_>) -> Vec<(String, Text, Text, bool)> {
    let words = f.tables("word", 0, 2000);
    words.into_iter().map(|(id, f)| (id.to_string(), f.text("word"), f.text("meaning"), f.flag("hard"))).collect()
}

/// The hard words that the texts of `unit` mark, in its language or in `lang`, which it was read in.
///
/// # Errors
/// When a file cannot be read.
pub fn words_of(files: &Files, unit: &Loaded<Unit>, lang: Option<&str>) -> Result<Glossary> {
    let own = unit.texts.iter().flat_map(|table| &table.entries).flat_map(|(_, texts, _)| texts);
    let tables = unit.overlay.iter().flat_map(|there| there.overlay.tables.values());
    let translated = tables.flat_map(|table| table.texts.values()).flat_map(|(_, texts)| texts);
    let marking = own.chain(translated).filter(|text| text.contains("[["));
    let marked: BTreeSet<String> = marking.flat_map(|text| markup::words(text)).collect();
    if marked.is_empty() {
        return Ok(Glossary::new());
    }
    let some = with_entries(files, GLOSSARY, lang, |id| marked.contains(id))?;
    let mut words = load_glossary(&some, lang)?.map(|loaded| loaded.model).unwrap_or_default();
    words.retain(|id, _| marked.contains(id));
    Ok(words)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::curriculum::{Shelf, load_unit};
    use crate::i18n::{I18n, SOURCE};

    #[test]
    fn a_shipped_lesson_carries_the_words_that_it_marks_and_no_others() {
        let mut carried = 0;
        for lang in I18n::languages().iter().map(|language| language.code) {
            let lang = (lang != SOURCE).then_some(lang);
            let all = load_glossary(&Files::Shipped, lang).unwrap().unwrap().model;
            for row in Shelf::new(&[]).unwrap().rows() {
                for id in row.units().unwrap() {
                    let unit = load_unit(&row.files, &row.id, &id, lang).unwrap();
                    let there = unit.overlay.as_ref().map_or("", |there| there.source.as_str());
                    let marks = |id: &str| {
                        [format!("|{id}]]"), format!("[[{id}]]")].iter().any(|mark| (unit.source.clone() + there).contains(mark))
                    };
                    let mut meant = all.clone();
                    meant.retain(|id, _| marks(id));
                    carried += meant.len();
                    assert_eq!(words_of(&row.files, &unit, lang).unwrap(), meant, "{}/{id} {lang:?}", row.id);
                }
            }
        }
        assert!(carried > 300, "{carried}");
    }
}
