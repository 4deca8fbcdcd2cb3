//! The files of a curriculum or a module that hold texts, in the order of the house.

use super::{FileNotes, TranslationFile};
use crate::curriculum::{
    self, DEVICES, Files, Loaded, diagnosis_units, forms_unit, has_forms, load_breakers, load_contacts, load_curriculum, load_devices,
    load_glossary, load_module, load_translation, load_unit, module_named,
};
use crate::error::{Error, Kind, Result};
use crate::i18n::SOURCE;
use crate::ids::ModuleId;
use crate::source::{Level, Overlay, TextTable};
use crate::text::SafeText;
use crate::tr;

/// One file with texts.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// Its name in the curriculum, without its end: `scams/parcel-sms`.
    pub name: String,
    /// Its texts.
    pub texts: Vec<TextTable>,
    /// What stands in it.
    pub source: String,
    /// Whether it has mistakes: some of its texts may not have been read then.
    pub has_mistakes: bool,
    /// Its translation, as its file says it.
    pub overlay: Option<curriculum::Translation>,
}

impl TextFile {
    /// Its translation as it stands.
    pub fn translation(&self, notes: &FileNotes) -> TranslationFile {
        let nothing = Overlay::default();
        let (overlay, text) = self.overlay.as_ref().map_or((&nothing, ""), |there| (&there.overlay, there.source.as_str()));
        TranslationFile::read(&self.texts, overlay, text, notes)
    }

    /// The line on which the text of `key` begins, in the table that stands at `at`.
    pub fn line_of(&self, at: usize, key: &str) -> usize {
        let at = (0..=at.min(self.source.len())).rev().find(|at| self.source.is_char_boundary(*at)).unwrap_or(0);
        let (before, after) = self.source.split_at(at);
        let begins = |line: &str| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        before.matches('\n').count() + 1 + after.lines().position(begins).unwrap_or(0)
    }
}

/// All of them, with their translations into `lang` where one is asked for.
///
/// # Errors
/// When a file cannot be read.
pub fn text_files(files: &Files, lang: Option<&str>) -> Result<Vec<TextFile>> {
    texts_of(files, None, lang)
}

/// The same, a module alone read as `module` whatever its folder is called.
///
/// # Errors
/// When a file cannot be read.
pub(in crate::author) fn texts_of(files: &Files, module: Option<&ModuleId>, lang: Option<&str>) -> Result<Vec<TextFile>> {
    let mut all = sources(files, module)?;
    if let Some(lang) = lang {
        translate(files, &mut all, lang)?;
    }
    Ok(all)
}

/// Puts to each its translation into `lang`, in the place of any other.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn translate(files: &Files, all: &mut [TextFile], lang: &str) -> Result<()> {
    for file in all {
        file.overlay = load_translation(files, &file.name, lang)?;
    }
    Ok(())
}

/// The id of a module alone: the one that is meant, else its folder's name. A copy that was put aside has another, or one that is no id.
///
/// # Errors
/// None is meant, and the folder's name is no id.
pub(in crate::author) fn module_read_as(files: &Files, meant: Option<&ModuleId>) -> Result<ModuleId> {
    meant.map_or_else(|| module_named(&files.folder_name().unwrap_or_default()), |meant| Ok(meant.clone()))
}

/// All of them, in their own language.
fn sources(files: &Files, module: Option<&ModuleId>) -> Result<Vec<TextFile>> {
    let mut all = Vec::new();
    let mut modules = Vec::new();
    if files.is_module() {
        modules.push(module_read_as(files, module)?);
    } else {
        let loaded = load_curriculum(files, None)?;
        modules.clone_from(&loaded.model.modules);
        all.push(taken("curriculum".to_owned(), loaded));
        all.extend(load_glossary(files, None)?.map(|loaded| taken("glossary".to_owned(), loaded)));
        all.extend(load_breakers(files, None)?.map(|loaded| taken("ice-breakers".to_owned(), loaded)));
        all.extend(load_contacts(files, None)?.map(|loaded| taken("contacts".to_owned(), loaded)));
    }
    for id in &modules {
        let loaded = load_module(files, id, None)?;
        let units = loaded.model.1.clone();
        all.push(taken(format!("{id}/module"), loaded));
        let forms = has_forms(files, id).then(forms_unit);
        for unit in units.into_iter().chain(forms) {
            all.push(taken(format!("{id}/{unit}"), load_unit(files, id, &unit, None)?));
        }
        all.extend(load_devices(files, id, None)?.map(|loaded| taken(format!("{id}/{DEVICES}"), loaded)));
    }
    for (id, unit) in diagnosis_units(files) {
        all.push(taken(format!("{id}/{unit}"), load_unit(files, &id, &unit, None)?));
    }
    Ok(all)
}

fn taken<T>(name: String, loaded: Loaded<T>) -> TextFile {
    let has_mistakes = loaded.problems.iter().any(|problem| problem.level == Level::Error);
    TextFile { name, texts: loaded.texts, source: loaded.source, has_mistakes, overlay: loaded.overlay }
}

/// All of them, to be written in `lang`.
///
/// # Errors
/// When `lang` is their own language; when a file cannot be read, or its translation has mistakes of writing.
pub(super) fn to_translate(files: &Files, lang: &str) -> Result<Vec<TextFile>> {
    if !files.is_module() && lang == source_language(files)? {
        let cause = tr!("translate-own-language", lang = SafeText::show_line(lang));
        return Err(Error::new(Kind::User, cause).hint(tr!("translate-bad-language-hint")));
    }
    let all = text_files(files, Some(lang))?;
    for file in &all {
        let mistakes = file.overlay.as_ref().map_or(0, |there| there.problems.len());
        if mistakes > 0 {
            let cause = tr!("file-has-mistakes", file = files.shown(&format!("{}.{lang}.toml", file.name)), n = mistakes);
            return Err(Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")));
        }
    }
    Ok(all)
}

/// The language that a curriculum is written in; of a module alone that of the house.
///
/// # Errors
/// When a file cannot be read.
pub fn source_language(files: &Files) -> Result<String> {
    if files.is_module() {
        return Ok(SOURCE.to_owned());
    }
    Ok(load_curriculum(files, None)?.model.language.as_str().to_owned())
}
