//! Which unit a path means, and where its files are.

use std::path::{Path, PathBuf};

use crate::curriculum::{Curriculum, Files, Row, diagnosis_units, load_curriculum, load_module, module_named};
use crate::error::{Error, Kind, Result};
use crate::i18n::SOURCE;
use crate::ids::{ModuleId, UnitId};
use crate::text::SafeText;
use crate::tr;

/// Files of a module or a curriculum that are no unit: their folder is meant.
const NO_UNITS: [&str; 7] = ["curriculum", "glossary", "contacts", "ice-breakers", "places", "module", "devices"];

/// One unit of a curriculum in a folder.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Its module, as the shelf would have it.
    pub(super) row: Row,
    /// The unit.
    pub(super) unit: UnitId,
    /// The module that lends its ideas to a unit of the diagnosis, which is in none.
    pub(super) host: Option<ModuleId>,
    /// The language of the overlay that was named.
    pub(super) lang: Option<String>,
}

impl Spot {
    /// What `path` means: a unit's file, one of its overlays, a module's folder, or a curriculum's folder and then its first unit.
    ///
    /// # Errors
    /// Nothing is there, or nothing that has a unit.
    pub fn of(path: &Path) -> Result<Self> {
        let shown = SafeText::show_path(path);
        let not_there = || Error::new(Kind::User, tr!("preview-not-there", path = &shown)).hint(tr!("preview-not-there-hint"));
        let whole = path.canonicalize().map_err(|_| not_there())?;
        if whole.is_dir() {
            return Self::of_folder(&whole, &shown);
        }
        let name = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = whole.parent().ok_or_else(not_there)?;
        let stem = name.strip_suffix(".toml").ok_or_else(not_there)?;
        let (unit, lang) = stem.split_once('.').map_or((stem, None), |(unit, lang)| (unit, Some(lang.to_owned())));
        if NO_UNITS.contains(&unit) {
            return Ok(Self { lang, ..Self::of_folder(folder, &shown)? });
        }
        let unit = UnitId::new(unit).ok_or_else(not_there)?;
        let (row, host) = row_at(folder, &shown)?;
        Ok(Self { row, unit, host, lang })
    }

    fn of_folder(folder: &Path, shown: &SafeText) -> Result<Self> {
        let none = || Error::new(Kind::User, tr!("preview-no-unit", path = shown)).hint(tr!("preview-not-there-hint"));
        if folder.join("curriculum.toml").is_file() {
            let files = Files::Folder(folder.to_path_buf());
            let curriculum = load_curriculum(&files, None)?.model;
            let there = |id: &&ModuleId| files.has(&format!("{id}/module.toml"));
            let first = curriculum.modules.iter().find(there).ok_or_else(none)?;
            return Self::of_folder(&folder.join(first.as_str()), shown);
        }
        let (row, host) = row_at(folder, shown)?;
        let spot = Self { row, unit: UnitId::default(), host, lang: None };
        let first = spot.units().into_iter().find(|(module, _)| *module == spot.row.id).map(|(_, unit)| unit);
        Ok(Self { unit: first.ok_or_else(none)?, ..spot })
    }

    /// The same files, at another unit of them.
    pub(super) fn at(&self, module: &ModuleId, unit: &UnitId) -> Self {
        let host = diagnosis_units(&self.row.files).iter().any(|(id, _)| id == module);
        let host = host.then(|| self.row.curriculum.as_ref().and_then(|curriculum| curriculum.modules.first().cloned())).flatten();
        Self { row: Row { id: module.clone(), ..self.row.clone() }, unit: unit.clone(), host, lang: None }
    }

    /// Every unit of these files that is there, module by module; the one that is seen too, where no module names it.
    pub(super) fn units(&self) -> Vec<(ModuleId, UnitId)> {
        let files = &self.row.files;
        let modules = match &self.row.curriculum {
            Some(curriculum) => curriculum.modules.clone(),
            None => vec![self.row.id.clone()],
        };
        let mut found = Vec::new();
        for module in modules {
            let units = load_module(files, &module, None).map(|loaded| loaded.model.1).unwrap_or_default();
            let there = units.into_iter().filter(|unit| files.has(&format!("{module}/{unit}.toml")));
            found.extend(there.map(|unit| (module.clone(), unit)));
        }
        found.extend(diagnosis_units(files));
        let own = (self.row.id.clone(), self.unit.clone());
        if !own.1.as_str().is_empty() && !found.contains(&own) {
            let after = found.iter().rposition(|(module, _)| *module == own.0).map_or(found.len(), |at| at + 1);
            found.insert(after, own);
        }
        found
    }

    /// The languages that the unit can be seen in: that of its files, then those of its overlays.
    pub(super) fn languages(&self) -> Vec<String> {
        let own = self.row.language().to_owned();
        let names = self.row.files.names(self.row.id.as_str());
        let overlay = |name: &String| {
            let lang = name.strip_prefix(self.unit.as_str())?.strip_prefix('.')?.strip_suffix(".toml")?;
            (!lang.is_empty() && lang != own).then(|| lang.to_owned())
        };
        std::iter::once(own.clone()).chain(names.iter().filter_map(overlay)).collect()
    }

    /// The name of the unit's file without its end.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.row.id, self.unit)
    }

    /// The folders whose files say what is seen: the curriculum's own, and each module's.
    pub fn folders(&self) -> Vec<PathBuf> {
        match &self.row.files {
            Files::Folder(root) => {
                let mut modules: Vec<PathBuf> = self.units().into_iter().map(|(module, _)| root.join(module.as_str())).collect();
                modules.push(root.join(self.row.id.as_str()));
                modules.sort();
                modules.dedup();
                std::iter::once(root.clone()).chain(modules).collect()
            }
            Files::Module(folder) => vec![folder.clone()],
            Files::Shipped | Files::Held(_) => Vec::new(),
        }
    }
}

/// The module in `folder`, as one of the curriculum around it where there is one; and who lends it ideas.
fn row_at(folder: &Path, shown: &SafeText) -> Result<(Row, Option<ModuleId>)> {
    let around = folder.parent().filter(|root| root.join("curriculum.toml").is_file());
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let files = around.map_or_else(|| Files::Module(folder.to_path_buf()), |root| Files::Folder(root.to_path_buf()));
    let curriculum = match around {
        Some(_) => Some(spoken(load_curriculum(&files, None)?.model)),
        None => None,
    };
    let diagnosis = diagnosis_units(&files).iter().any(|(id, _)| id.as_str() == name);
    let host = curriculum.as_ref().filter(|_| diagnosis).and_then(|curriculum| curriculum.modules.first().cloned());
    if host.is_none() && !folder.join("module.toml").is_file() {
        return Err(Error::new(Kind::User, tr!("curriculum-not-there", path = shown)).hint(tr!("curriculum-not-there-hint")));
    }
    Ok((Row { id: module_named(&name)?, files, curriculum: curriculum.map(Into::into), brought: None }, host))
}

/// A curriculum whose language cannot be read is taken to be in that of most.
fn spoken(mut curriculum: Curriculum) -> Curriculum {
    if curriculum.language.is_empty() {
        curriculum.language = SafeText::show(SOURCE);
    }
    curriculum
}
