//! Every translation file of a curriculum, made or refreshed on disk.

use std::path::PathBuf;

use super::translate::{Refreshed, refresh};
use crate::app::write_whole;
use crate::curriculum::{
    DEVICES, Files, diagnosis_units, forms_unit, has_forms, load_breakers, load_contacts, load_curriculum, load_devices, load_glossary,
    load_module, load_unit,
};
use crate::error::{Error, Kind, Result};
use crate::source::{Overlay, Problem, TextTable};
use crate::text::SafeText;
use crate::tr;

/// One translation file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// What is in it.
    pub refreshed: Refreshed,
}

/// Makes or refreshes all of `files`' translations into `lang`. Nothing is written when a file has mistakes of writing.
///
/// # Errors
/// When a file cannot be read or written, has mistakes of writing, or is inside the binary.
pub fn refresh_all(files: &Files, lang: &str, stale_note: &str) -> Result<Vec<Written>> {
    let mut work: Vec<(String, Vec<TextTable>, Overlay)> = Vec::new();
    let mut take = |name: String, texts: Vec<TextTable>, overlay: Option<(Overlay, Vec<Problem>, String)>| -> Result<()> {
        let (overlay, problems, _) = overlay.unwrap_or_default();
        if !problems.is_empty() {
            let file = files.shown(&format!("{name}.{lang}.toml"));
            let cause = tr!("file-has-mistakes", file = file, n = problems.len());
            return Err(Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")));
        }
        work.push((name, texts, overlay));
        Ok(())
    };
    let mut modules = Vec::new();
    if files.is_module() {
        modules.extend(files.module());
    } else {
        let loaded = load_curriculum(files, Some(lang))?;
        if lang == loaded.model.language.as_str() {
            let cause = tr!("translate-own-language", lang = SafeText::show_line(lang));
            return Err(Error::new(Kind::User, cause).hint(tr!("translate-bad-language-hint")));
        }
        modules.clone_from(&loaded.model.modules);
        take("curriculum".to_owned(), loaded.texts, loaded.overlay)?;
        if let Some(loaded) = load_glossary(files, Some(lang))? {
            take("glossary".to_owned(), loaded.texts, loaded.overlay)?;
        }
        if let Some(loaded) = load_breakers(files, Some(lang))? {
            take("ice-breakers".to_owned(), loaded.texts, loaded.overlay)?;
        }
        if let Some(loaded) = load_contacts(files, Some(lang))? {
            take("contacts".to_owned(), loaded.texts, loaded.overlay)?;
        }
    }
    for id in &modules {
        let loaded = load_module(files, id, Some(lang))?;
        let units = loaded.model.1;
        take(format!("{id}/module"), loaded.texts, loaded.overlay)?;
        let forms = has_forms(files, id).then(forms_unit);
        for unit in units.into_iter().chain(forms) {
            let loaded = load_unit(files, id, &unit, Some(lang))?;
            take(format!("{id}/{unit}"), loaded.texts, loaded.overlay)?;
        }
        if let Some(loaded) = load_devices(files, id, Some(lang))? {
            take(format!("{id}/{DEVICES}"), loaded.texts, loaded.overlay)?;
        }
    }
    for (id, unit) in diagnosis_units(files) {
        let loaded = load_unit(files, &id, &unit, Some(lang))?;
        take(format!("{id}/{unit}"), loaded.texts, loaded.overlay)?;
    }
    let mut written = Vec::new();
    for (name, texts, overlay) in work {
        let path = files
            .writable(&format!("{name}.{lang}.toml"))
            .ok_or_else(|| Error::new(Kind::User, tr!("translate-shipped")).hint(tr!("translate-shipped-hint")))?;
        let refreshed = refresh(&texts, &overlay, stale_note);
        write_whole(&path, refreshed.text.as_bytes())?;
        written.push(Written { path, refreshed });
    }
    Ok(written)
}
