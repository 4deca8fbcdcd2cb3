//! What a pack installed: who signed it, what it meets here, and what it may replace.
//!
//! A module that ships gives way to the house's own key and a higher version alone; what a pack installed to the same key and a higher
//! version; what a stick brought unsigned to any signed pack. Two publishers never share the id of a module.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::brought::{MOST, brought_in};
use super::diagnostic::DIAGNOSTIC;
use super::files::{Files, read_bounded};
use super::load::{load_curriculum, load_module};
use super::shelf::{Row, refuse_mistakes, rows_of};
use super::version::numbers;
use crate::error::{Error, Kind, Result};
use crate::ids::{ModuleId, Slug};
use crate::places::CURRICULA;
use crate::text::SafeText;
use crate::tr;

/// The key that Tremplin's own packs are signed with. None was released yet, so nothing replaces a module that ships.
/// Its secret half belongs on two locked sticks, each with another person of the publisher: never in this repository, nor on a build machine.
pub const HOUSE: Option<&str> = None;

/// The file that says who signed a folder. No stick brings it: of what lies on one, only TOML files are taken.
pub const SIGNED: &str = "signed.json";
/// How that file begins.
const FORMAT: &str = "tremplin-signed-1";

/// Who signed what lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    format: String,
    /// The key, as its owner hands it on.
    pub signer: String,
    /// The version.
    pub version: String,
    /// The day that it was installed.
    pub day: String,
}

impl Signed {
    /// Signed by that key, installed on that day.
    pub fn new(signer: String, version: &SafeText, day: time::Date) -> Self {
        Self { format: FORMAT.to_owned(), signer, version: version.as_str().to_owned(), day: day.to_string() }
    }

    /// Who signed what lies in `folder`; nobody where it was not installed from a pack.
    pub fn of(folder: &Path) -> Option<Self> {
        let file = folder.join(SIGNED);
        let bytes = read_bounded(&file, &SafeText::EMPTY).ok()?;
        serde_json::from_slice(&bytes).ok().filter(|signed: &Self| signed.format == FORMAT)
    }

    /// The same of files.
    pub(super) fn of_files(files: &Files) -> Option<Self> {
        match files {
            Files::Folder(folder) | Files::Module(folder) => Self::of(folder),
            Files::Shipped | Files::Held(_) => None,
        }
    }

    /// As it is written.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

/// The version of a module that ships.
fn shipped_version(id: &ModuleId) -> Option<SafeText> {
    let ships = Files::Shipped.has(&format!("{id}/module.toml"));
    ships.then(|| load_module(&Files::Shipped, id, None).ok()).flatten().map(|loaded| loaded.model.0.version)
}

/// Whether it is newer than the module of that id that ships.
pub(super) fn is_newer_than_shipped(row: &Row) -> bool {
    let own = load_module(&row.files, &row.id, None).ok().map(|loaded| numbers(&loaded.model.0.version));
    own > shipped_version(&row.id).map(|version| numbers(&version))
}

/// A curriculum or a module that lies in the data folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// The name of its folder.
    pub name: Slug,
    /// Who signed it.
    pub signed: Option<Signed>,
    /// Its name for people.
    pub title: SafeText,
    /// Who answers for it; a module alone names nobody.
    pub publisher: SafeText,
    /// Its version.
    pub version: SafeText,
    /// Its modules.
    pub modules: Vec<ModuleId>,
}

/// What packs installed and sticks brought into the data folder `data`. What cannot be read is there too, with no modules.
pub fn installed(data: &Path) -> Vec<Installed> {
    let one = |files: Files| {
        let name = Slug::new(&files.folder_name()?)?;
        let signed = Signed::of_files(&files);
        let rows = rows_of(&files).unwrap_or_default();
        let of_module = || rows.first().and_then(|row| load_module(&files, &row.id, None).ok()).map(|loaded| loaded.model.0);
        let (title, publisher, version) = match rows.first().and_then(|row| row.curriculum.as_ref()) {
            Some(whole) => (whole.title.value.clone(), whole.publisher.clone(), whole.version.clone()),
            None => of_module().map(|module| (module.title.value, SafeText::EMPTY, module.version)).unwrap_or_default(),
        };
        Some(Installed { name, signed, title, publisher, version, modules: rows.into_iter().map(|row| row.id).collect() })
    };
    brought_in(&CURRICULA.at(data)).into_iter().filter_map(one).collect()
}

/// What a pack brings, by its first files.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Its id, which is the name of its folder.
    pub name: Slug,
    /// Its name.
    pub title: SafeText,
    /// Who answers for it; a module alone names nobody.
    pub publisher: SafeText,
    /// Its licence, likewise.
    pub licence: SafeText,
    /// The language that it is written in.
    pub language: SafeText,
    /// Its version.
    pub version: SafeText,
    /// Its modules, with their versions.
    pub modules: Vec<(ModuleId, SafeText)>,
}

/// What is here of what a pack brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meets {
    /// A module that ships, in that version.
    Shipped(ModuleId, SafeText),
    /// The same, installed earlier by the same key, in that version.
    Older(SafeText),
    /// The same name, brought by a stick and signed by nobody, in that version.
    Unsigned(SafeText),
}

impl Incoming {
    /// What `files` bring.
    ///
    /// # Errors
    /// A first file has mistakes; the folder bears another name; or there is what no module asks for.
    pub fn of(files: &Files) -> Result<Self> {
        let name = files.folder_name().unwrap_or_default();
        let misnamed = || {
            let cause = tr!("pack-misnamed", name = SafeText::show_line(&name));
            Error::new(Kind::Content, cause).hint(tr!("pack-misnamed-hint"))
        };
        let module = |id: &ModuleId| -> Result<(SafeText, SafeText)> {
            if !files.has(&format!("{id}/module.toml")) {
                return Err(Error::new(Kind::Content, tr!("check-no-module", id = SafeText::show_line(id.as_str())))
                    .hint(tr!("pack-misnamed-hint")));
            }
            let loaded = load_module(files, id, None)?;
            refuse_mistakes(&loaded.problems, &files.shown(&format!("{id}/module.toml")))?;
            Ok((loaded.model.0.title.value, loaded.model.0.version))
        };
        let slug = Slug::new(&name).ok_or_else(misnamed)?;
        let stray = |file: &str| {
            let cause = tr!("pack-stray", file = SafeText::show_line(file));
            Error::new(Kind::Content, cause).hint(tr!("pack-stray-hint"))
        };
        let folders: Vec<&str> = files.held_names().filter(|file| file.contains('/')).collect();
        if files.is_module() {
            let id = files.module().ok_or_else(misnamed)?;
            if let Some(file) = folders.first() {
                return Err(stray(file));
            }
            let (title, version) = module(&id)?;
            let (publisher, licence, language) = (SafeText::EMPTY, SafeText::EMPTY, SafeText::show_line(crate::i18n::SOURCE));
            return Ok(Self { name: slug, title, publisher, licence, language, version: version.clone(), modules: vec![(id, version)] });
        }
        let loaded = load_curriculum(files, None)?;
        refuse_mistakes(&loaded.problems, &files.shown("curriculum.toml"))?;
        let model = loaded.model;
        if model.id != slug {
            return Err(misnamed());
        }
        let modules = model.modules.iter().map(|id| Ok((id.clone(), module(id)?.1))).collect::<Result<Vec<_>>>()?;
        let known = |folder: &str| folder == DIAGNOSTIC || modules.iter().any(|(id, _)| id.as_str() == folder);
        if let Some(file) = folders.iter().find(|file| file.split_once('/').is_some_and(|(folder, _)| !known(folder))) {
            return Err(stray(file));
        }
        let (publisher, licence, language) = (model.publisher, model.licence, model.language);
        Ok(Self { name: slug, title: model.title.value, publisher, licence, language, version: model.version, modules })
    }

    /// What it meets in the data folder `data` and among what ships, and so would replace; signed by `signer`.
    ///
    /// # Errors
    /// It may not replace what is there: each reason is told with what to do.
    pub fn meets(&self, signer: &str, data: &Path, house: Option<&str>) -> Result<Vec<Meets>> {
        let mut meets = Vec::new();
        for (id, version) in &self.modules {
            let Some(shipped) = shipped_version(id) else { continue };
            if house != Some(signer) || numbers(version) <= numbers(&shipped) {
                let cause = tr!("pack-over-shipped", module = SafeText::show_line(id.as_str()));
                return Err(Error::new(Kind::User, cause).hint(tr!("pack-over-shipped-hint")));
            }
            meets.push(Meets::Shipped(id.clone(), shipped));
        }
        let all = installed(data);
        for there in &all {
            let here = SafeText::show_line(there.name.as_str());
            if there.name == self.name {
                meets.extend(self.over(there, signer)?);
                continue;
            }
            let shared = self.modules.iter().find(|(id, _)| there.modules.contains(id));
            if let (Some((id, _)), Some(_)) = (shared, &there.signed) {
                let cause = tr!("pack-elsewhere", module = SafeText::show_line(id.as_str()), name = &here);
                return Err(Error::new(Kind::User, cause).hint(tr!("pack-remove-hint", name = here)));
            }
        }
        if all.len() >= MOST && !all.iter().any(|there| there.name == self.name) {
            return Err(Error::new(Kind::User, tr!("pack-full", most = MOST)).hint(tr!("pack-full-hint")));
        }
        Ok(meets)
    }

    /// What it would replace under its own name.
    fn over(&self, there: &Installed, key: &str) -> Result<Option<Meets>> {
        let name = SafeText::show_line(self.name.as_str());
        let Some(signed) = &there.signed else { return Ok(Some(Meets::Unsigned(there.version.clone()))) };
        let here = SafeText::show_line(&signed.version);
        if signed.signer != key {
            let (title, publisher) = (&there.title, &there.publisher);
            let cause = if publisher.is_empty() {
                tr!("pack-other-signer-unsaid", name = &name, title = title)
            } else {
                tr!("pack-other-signer", name = &name, title = title, publisher = publisher)
            };
            return Err(Error::new(Kind::User, cause).hint(tr!("pack-other-signer-hint", name = name)));
        }
        if numbers(&self.version) <= numbers(&here) {
            let cause = tr!("pack-not-newer", name = name, here = here, brought = &self.version);
            return Err(Error::new(Kind::User, cause).hint(tr!("pack-not-newer-hint")));
        }
        Ok(Some(Meets::Older(here)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::curriculum::Shelf;
    use crate::words::Words;

    const TODAY: time::Date = time::macros::date!(2026 - 11 - 27);

    /// A module that ships, under this name and in this version, in the data folder; signed by somebody or by nobody.
    fn put(data: &Path, name: &str, version: &str, key: Option<&str>) {
        let folder = CURRICULA.at(data).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let _ = std::fs::remove_file(folder.join(SIGNED));
        for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/curricula/scams")).unwrap().flatten() {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let line = text.lines().find(|line| line.starts_with("version")).unwrap_or("\0");
            std::fs::write(folder.join(entry.file_name()), text.replace(line, &format!("version = \"{version}\""))).unwrap();
        }
        if let Some(key) = key {
            let signed = Signed::new(key.to_owned(), &SafeText::show_line(version), TODAY);
            std::fs::write(folder.join(SIGNED), signed.bytes()).unwrap();
        }
    }

    fn brings(name: &str, version: &str, modules: &[&str]) -> Incoming {
        let version = SafeText::show_line(version);
        let modules = modules.iter().map(|id| (ModuleId::new(id).unwrap(), version.clone())).collect();
        let (title, language) = (SafeText::show_line(name), SafeText::show_line("fr"));
        Incoming { name: Slug::new(name).unwrap(), title, publisher: SafeText::EMPTY, licence: SafeText::EMPTY, language, version, modules }
    }

    fn why(told: Result<Vec<Meets>>) -> &'static str {
        match told.unwrap_err().cause {
            Words::Msg(id, _) => id,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn versions_only_go_up_and_only_the_same_key_replaces() {
        let tmp = tempfile::tempdir().unwrap();
        let data = tmp.path();
        let brought = |version: &str, signer: &str| brings("ours", version, &["ours"]).meets(signer, data, None);
        assert_eq!(brought("1.0.0", "a"), Ok(vec![]));
        put(data, "ours", "1.2.0", Some("a"));
        assert_eq!(brought("1.10.0", "a"), Ok(vec![Meets::Older(SafeText::show_line("1.2.0"))]));
        assert_eq!((why(brought("1.2.0", "a")), why(brought("1.1.9", "a"))), ("pack-not-newer", "pack-not-newer"));
        assert_eq!(why(brought("2.0.0", "b")), "pack-other-signer-unsaid");
        for signer in ["a", "b"] {
            assert_eq!(why(brings("theirs", "9.0.0", &["ours"]).meets(signer, data, None)), "pack-elsewhere");
        }
        put(data, "ours", "3.0.0", None);
        assert_eq!(brought("1.0.0", "b"), Ok(vec![Meets::Unsigned(SafeText::show_line("3.0.0"))]));
        for n in 0..MOST {
            put(data, &format!("m{n}"), "1.0.0", Some("a"));
        }
        assert_eq!(why(brings("last", "1.0.0", &["last"]).meets("a", data, None)), "pack-full");
    }

    #[test]
    fn what_ships_gives_way_to_the_house_alone_and_only_to_what_is_newer() {
        let tmp = tempfile::tempdir().unwrap();
        let data = tmp.path();
        let shipped = shipped_version(&ModuleId::new("scams").unwrap()).unwrap();
        let brought = |version: &str, house| brings("scams", version, &["scams"]).meets("key", data, house);
        assert!(HOUSE.is_none(), "released: what it may do is tested above all");
        assert_eq!(why(brought("99.0.0", HOUSE)), "pack-over-shipped");
        assert_eq!(why(brought("99.0.0", Some("other"))), "pack-over-shipped");
        assert_eq!(why(brought(&shipped, Some("key"))), "pack-over-shipped");
        assert_eq!(brought("99.0.0", Some("key")).unwrap().len(), 1);

        let version = |shelf: &Shelf| {
            let row = shelf.row(&ModuleId::new("scams").unwrap()).unwrap();
            row.module("fr").unwrap().version
        };
        let mut shelf = Shelf::new(&[]).unwrap();
        let order: Vec<ModuleId> = shelf.rows().iter().map(|row| row.id.clone()).collect();
        put(data, "scams", "99.0.0", Some("key"));
        for (house, expected) in [(None, shipped.as_str()), (Some("key"), "99.0.0"), (Some("key"), "99.0.0"), (Some("other"), &shipped)] {
            shelf.add_brought_of(data, house);
            assert_eq!(version(&shelf).as_str(), expected, "{house:?}");
            assert_eq!(shelf.rows().iter().map(|row| row.id.clone()).collect::<Vec<_>>(), order, "in its place, once");
        }
        put(data, "scams", "0.0.1", Some("key"));
        shelf.add_brought_of(data, Some("key"));
        assert_eq!(version(&shelf), shipped);
    }

    #[test]
    fn what_nobody_signed_never_stands_before_what_is_signed() {
        let tmp = tempfile::tempdir().unwrap();
        let data = tmp.path();
        let module = |name: &str| {
            std::fs::create_dir_all(CURRICULA.at(data).join(name)).unwrap();
            let text = "format = 1\nid = \"x\"\ntitle = \"x\"\npublisher = \"x\"\nversion = \"9.0.0\"\nlanguage = \"fr\"\nlicence = \"CC-BY-4.0\"\nmodules = [\"ours\"]\n";
            std::fs::write(CURRICULA.at(data).join(name).join("curriculum.toml"), text.replace("\"x\"", &format!("\"{name}\""))).unwrap();
        };
        module("aaa");
        put(data, "ours", "1.0.0", Some("a"));
        let mut shelf = Shelf::new(&[]).unwrap();
        shelf.add_brought(data);
        let row = shelf.row(&ModuleId::new("ours").unwrap()).unwrap();
        assert_eq!(row.files, Files::Module(CURRICULA.at(data).join("ours")));
    }
}
