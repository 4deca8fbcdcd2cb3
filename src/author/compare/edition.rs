//! One version of a curriculum or a module, read whole.

use super::texts::{Said, said};
use crate::author::TextFile;
use crate::author::translate::{module_read_as, texts_of};
use crate::curriculum::{
    Contact, Curriculum, Files, Module, Unit, diagnosis_units, forms_unit, has_forms, load_contacts, load_curriculum, load_module,
    load_unit,
};
use crate::error::{Error, Kind, Result};
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;

/// One version.
#[derive(Clone, Debug, Default)]
pub struct Edition {
    /// Of which curriculum; none for a module alone.
    pub curriculum: Option<Curriculum>,
    /// Its modules with their units, forms among them.
    pub modules: Vec<(Module, Vec<Unit>)>,
    /// The units of its diagnosis.
    pub diagnosis: Vec<Unit>,
    /// Its contacts.
    pub contacts: Vec<Contact>,
    /// The names of its files.
    pub files: Vec<String>,
    /// Its texts.
    pub texts: Vec<Said>,
}

/// Reads it: the module `only`, or all there is; its texts in `lang`, or in its own language. A folder that is a module alone is read
/// as the module `only` whatever it is called: a copy that was put aside has another name.
///
/// # Errors
/// When a file cannot be read or has mistakes; when there is no such module.
pub fn edition(files: &Files, only: Option<&ModuleId>, lang: Option<&str>) -> Result<Edition> {
    let mut texts: Vec<TextFile> = texts_of(files, only, lang)?;
    if let Some(file) = texts.iter().find(|file| file.has_mistakes) {
        let cause = tr!("diff-mistakes", file = files.shown(&format!("{}.toml", file.name)));
        return Err(Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")));
    }
    texts.retain(|file| only.is_none_or(|only| file.name.split_once('/').is_some_and(|(folder, _)| folder == only.as_str())));
    let names = texts.iter().map(|file| file.name.clone()).collect();
    let mut edition = Edition { files: names, texts: said(&texts, lang.is_some()), ..Edition::default() };
    let mut ids: Vec<ModuleId> = Vec::new();
    if files.is_module() {
        ids.push(module_read_as(files, only)?);
    } else {
        let whole = load_curriculum(files, None)?.model;
        ids.clone_from(&whole.modules);
        ids.retain(|id| only.is_none_or(|only| only == id));
        if only.is_none() {
            edition.curriculum = Some(whole);
            edition.contacts = load_contacts(files, None)?.map(|loaded| loaded.model.0).unwrap_or_default();
            for (id, unit) in diagnosis_units(files) {
                edition.diagnosis.push(load_unit(files, &id, &unit, None)?.model);
            }
        }
    }
    if let Some(only) = only.filter(|_| ids.is_empty()) {
        let cause = tr!("no-such-module", id = SafeText::show_line(only.as_str()));
        return Err(Error::new(Kind::User, cause).hint(tr!("diff-no-module-hint")));
    }
    for id in ids {
        let (module, units) = load_module(files, &id, None)?.model;
        let forms = has_forms(files, &id).then(forms_unit);
        let units =
            units.iter().cloned().chain(forms).map(|unit| Ok(load_unit(files, &id, &unit, None)?.model)).collect::<Result<Vec<_>>>()?;
        edition.modules.push((module, units));
    }
    Ok(edition)
}
