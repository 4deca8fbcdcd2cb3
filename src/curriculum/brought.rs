//! Curricula and contacts that an adviser's stick carries to the laptops of a workshop: which must go along, and what is let in.
//!
//! A module that ships is never replaced by one that comes on a stick; nor is a newer one by an older, nor what a pack installed by
//! what nobody signed. What has a mistake, down to its last unit, stays outside whole.

use std::path::Path;

use super::contacts::{Contacts, load_contacts};
use super::files::{Files, Named};
use super::forms::{forms_unit, has_forms};
use super::installed::Signed;
use super::load::load_curriculum;
use super::shelf::{Shelf, refuse_mistakes, rows_of};
use super::version::numbers;
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{ModuleId, Slug};
use crate::places::{kept, kept_names};
use crate::text::SafeText;

/// The folder of the contacts that were brought, in their place.
pub(super) const BROUGHT_CONTACTS: &str = "room";
/// Most curricula of one place.
pub(super) const MOST: usize = 40;

/// A curriculum, or a module alone, that is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The name of its folder.
    pub name: Slug,
    /// Its version.
    pub version: [u32; 3],
    /// Where its files are.
    pub files: Files,
}

impl Carried {
    /// What lies in `folder`, read through to its last unit.
    ///
    /// # Errors
    /// There is no curriculum, or one with mistakes, or its folder bears another name than it.
    pub fn at(folder: &Path) -> Result<Self> {
        Self::of(Files::at(folder)?)
    }

    fn of(files: Files) -> Result<Self> {
        let (mut name, mut version) = (None, SafeText::EMPTY);
        if files != Files::Shipped && !files.is_module() {
            let loaded = load_curriculum(&files, None)?;
            refuse_mistakes(&loaded.problems, &files.shown("curriculum.toml"))?;
            (name, version) = (Some(loaded.model.id), loaded.model.version);
        }
        for row in rows_of(&files)? {
            let lang = row.language();
            let module = row.module(lang)?;
            for head in &module.units {
                row.unit(&head.id, lang)?;
            }
            if has_forms(&files, &row.id) {
                row.unit(&forms_unit(), lang)?;
            }
            row.devices(lang)?;
            if name.is_none() {
                (name, version) = (Slug::new(row.id.as_str()), module.version);
            }
        }
        Ok(Self { name: name.unwrap_or_default(), version: numbers(&version), files })
    }

    /// Whether it may come to where `place` holds what came before: not over a newer one, nor over one that a pack installed.
    pub fn may_replace(&self, place: &Path) -> bool {
        let there = kept(place, self.name.as_str());
        Signed::of(&there).is_none() && !Self::at(&there).is_ok_and(|there| there.version > self.version)
    }
}

/// What lies in the folders of `place`, by name.
pub(super) fn brought_in(place: &Path) -> Vec<Files> {
    let names = kept_names(place).into_iter().filter(|name| Slug::new(name).is_some()).take(MOST);
    names.filter_map(|name| Files::at(&kept(place, &name)).ok()).collect()
}

/// The folders of `place` that can be let in, each looked through.
pub fn carried_in(place: &Path) -> Vec<Carried> {
    brought_in(place).into_iter().filter_map(|files| Carried::of(files).ok()).collect()
}

/// The contacts of a folder in `lang`, by the language that its curriculum says.
pub(super) fn room_contacts(files: &Files, lang: &str) -> Result<Contacts> {
    let curriculum = files.has("curriculum.toml").then(|| load_curriculum(files, None)).transpose()?;
    let own = curriculum.map_or_else(|| SOURCE.to_owned(), |loaded| loaded.model.language.as_str().to_owned());
    let Some(loaded) = load_contacts(files, (own != lang).then_some(lang))? else { return Ok(Contacts::default()) };
    refuse_mistakes(&loaded.problems, &files.shown("contacts.toml"))?;
    Ok(loaded.model)
}

/// The files of the contacts in `folder`, to be kept; none where there are none, or none that a room could show.
pub fn contacts_in(folder: &Path) -> Option<Named> {
    let files = Files::Folder(folder.to_owned());
    let shown = files.has("contacts.toml") && room_contacts(&files, SOURCE).is_ok_and(|contacts| !contacts.countries().is_empty());
    shown.then(|| of_contacts(&files).ok()).flatten()
}

fn of_contacts(files: &Files) -> Result<Named> {
    let mut all = files.whole()?;
    all.retain(|(name, _)| name == "curriculum.toml" || name.starts_with("contacts."));
    Ok(all)
}

/// The name of the folder that holds [`contacts_in`] in its place.
pub const fn contacts_folder() -> &'static str {
    BROUGHT_CONTACTS
}

impl Shelf {
    /// What must go along so that these modules can be learnt elsewhere: what does not ship.
    ///
    /// # Errors
    /// One of them has mistakes or cannot be read: told before anybody waits for it.
    pub fn to_carry(&self, modules: &[&ModuleId]) -> Result<Vec<Carried>> {
        let mut all: Vec<Carried> = Vec::new();
        for id in modules {
            let files = &self.row(id)?.files;
            let ships = Files::Shipped.has(&format!("{id}/module.toml"));
            if !ships && !all.iter().any(|known| known.files == *files) {
                all.push(Carried::of(files.clone())?);
            }
        }
        Ok(all)
    }

    /// The files of the room's contacts, where they are not those that ship.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn contacts_to_carry(&self) -> Result<Option<Named>> {
        self.own_contacts().map(of_contacts).transpose()
    }
}
