//! All units of a curriculum with all of their translations, and what names them, `curriculum.toml` and each `module.toml`, as they were
//! written: each of these files read once, for whoever looks at everything. Translations of what names them, the glossary, contacts and
//! sheets are read by whoever needs them.

use std::collections::BTreeMap;

use super::diagnostic::diagnosis_units;
use super::files::Files;
use super::forms::{forms_unit, has_forms};
use super::load::{Loaded, Translation, UNIT, load_curriculum, load_module, load_source, load_translations, read_in, read_unit};
use super::model::{Curriculum, Module, Unit};
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{ModuleId, UnitId};
use crate::platform::side_by_side;
use crate::source::Table;
use crate::text::SafeText;

/// The lessons of a curriculum, or of one module.
#[derive(Debug)]
pub struct Lessons {
    /// Its `curriculum.toml`; nothing of a module alone.
    pub curriculum: Option<Loaded<Curriculum>>,
    /// Its modules, in order; some may not be there.
    pub modules: Vec<ModuleId>,
    /// The `module.toml` of each that is there, with the units that it names.
    heads: BTreeMap<ModuleId, Loaded<(Module, Vec<UnitId>)>>,
    /// All units that are there: those of modules, their forms, the diagnosis.
    units: Vec<UnitFile>,
    places: BTreeMap<(ModuleId, UnitId), usize>,
}

/// A unit with its translations.
#[derive(Debug)]
pub struct UnitFile {
    /// Of which module.
    pub module: ModuleId,
    /// Its id.
    pub id: UnitId,
    /// As its own file has it.
    pub loaded: Loaded<Unit>,
    /// Its translations, by language.
    pub translations: Vec<Translation>,
    /// The values of its file.
    table: Table,
}

impl Lessons {
    /// Reads everything.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read(files: &Files) -> Result<Self> {
        let curriculum = if files.is_module() { None } else { Some(load_curriculum(files, None)?) };
        let modules = match &curriculum {
            Some(loaded) => loaded.model.modules.clone(),
            None => files.module().into_iter().collect(),
        };
        let mut heads = BTreeMap::new();
        let mut wanted: Vec<(ModuleId, UnitId)> = Vec::new();
        for id in &modules {
            if files.has(&format!("{id}/module.toml")) && !heads.contains_key(id) {
                let loaded = load_module(files, id, None)?;
                let there = loaded.model.1.iter().filter(|unit| files.has(&format!("{id}/{unit}.toml")));
                wanted.extend(there.map(|unit| (id.clone(), unit.clone())));
                if has_forms(files, id) {
                    wanted.push((id.clone(), forms_unit()));
                }
                heads.insert(id.clone(), loaded);
            }
        }
        wanted.extend(diagnosis_units(files));
        let mut places = BTreeMap::new();
        wanted.retain(|place| {
            let next = places.len();
            let known = places.contains_key(place);
            places.entry(place.clone()).or_insert(next);
            !known
        });
        let read = side_by_side(&wanted, |(module, unit)| UnitFile::read(files, module, unit));
        Ok(Self { curriculum, modules, heads, units: read.into_iter().collect::<Result<_>>()?, places })
    }

    /// The language that its files are written in.
    pub fn language(&self) -> &str {
        let named = self.curriculum.as_ref().map(|loaded| loaded.model.language.as_str());
        named.filter(|language| !language.is_empty()).unwrap_or(SOURCE)
    }

    /// A module's own file, with the units that it names.
    pub fn head(&self, id: &ModuleId) -> Option<&Loaded<(Module, Vec<UnitId>)>> {
        self.heads.get(id)
    }

    /// All units that are there.
    pub fn units(&self) -> &[UnitFile] {
        &self.units
    }

    /// The place of a unit among all of them, where it is there.
    pub fn place(&self, module: &ModuleId, unit: &UnitId) -> Option<usize> {
        self.places.get(&(module.clone(), unit.clone())).copied()
    }

    /// The unit of that module.
    pub fn unit(&self, module: &ModuleId, unit: &UnitId) -> Option<&UnitFile> {
        self.units.get(self.place(module, unit)?)
    }

    /// The units of a module that are there, in its order; without its forms, unless it names them.
    pub fn units_of(&self, module: &ModuleId) -> Vec<&UnitFile> {
        let named = self.head(module).map(|loaded| loaded.model.1.as_slice()).unwrap_or_default();
        named.iter().filter_map(|unit| self.unit(module, unit)).collect()
    }
}

impl UnitFile {
    fn read(files: &Files, module: &ModuleId, id: &UnitId) -> Result<Self> {
        let name = format!("{module}/{id}");
        let (loaded, table) = load_source(files, &name, UNIT, |f| read_unit(id, f))?;
        Ok(Self { module: module.clone(), id: id.clone(), loaded, translations: load_translations(files, &name)?, table })
    }

    /// The name of its file, without its end.
    pub fn name(&self) -> String {
        format!("{}/{}", self.module, self.id)
    }

    /// Whether it has a translation into `lang`.
    pub fn speaks(&self, lang: &str) -> bool {
        self.translations.iter().any(|there| there.lang == lang)
    }

    /// The unit with the translation into `lang`; with what is written in its own file where that is `None`.
    pub fn in_language(&self, lang: Option<&str>) -> Unit {
        let Some(lang) = lang else { return self.loaded.model.clone() };
        let overlay = self.translations.iter().find(|there| there.lang == lang).map(|there| &there.overlay);
        read_in(&self.table, UNIT, &self.loaded.texts, overlay, |f| read_unit(&self.id, f))
    }

    /// A text in `lang`; as it was written where there is no translation.
    pub(super) fn text(&self, path: &str, key: &str, lang: &str) -> Option<&SafeText> {
        let there = self.translations.iter().find(|there| there.lang == lang).and_then(|there| there.overlay.get(path, key));
        let source = || {
            let table = self.loaded.texts.iter().find(|table| table.path == path)?;
            table.entries.iter().find(|(name, ..)| name == key).and_then(|(_, texts, _)| texts.first())
        };
        there.and_then(<[SafeText]>::first).or_else(source)
    }
}
