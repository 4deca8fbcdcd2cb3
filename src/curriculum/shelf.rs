//! All that can be learnt here: the shipped curriculum, and the folders that were given, which win.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::breakers::{IceBreaker, load_breakers};
use super::brought::{BROUGHT_CONTACTS, brought_in, room_contacts};
use super::contacts::{Contacts, load_contacts, shipped_contacts};
use super::devices::{DEVICES, Devices, load_devices};
use super::diagnostic::{CONTACT, QUESTIONS, diagnosis_unit, diagnosis_units, diagnostic};
use super::files::Files;
use super::forms::has_forms;
use super::glossary::words_of;
use super::installed::{HOUSE, Signed, is_newer_than_shipped};
use super::load::{load_curriculum, load_front, load_head, load_module, load_unit};
use super::model::{Curriculum, Module, Unit};
use crate::error::{Error, Kind, Result};
use crate::i18n::SOURCE;
use crate::ids::{IdeaId, ModuleId, UnitId};
use crate::places::{CONTACTS, CURRICULA, kept};
use crate::source::{Level, Text};
use crate::text::SafeText;
use crate::tr;

/// The shipped curriculum, the given folders, and what a workshop's stick brought.
#[derive(Clone, Debug)]
pub struct Shelf {
    rows: Vec<Row>,
    /// The contacts that a workshop's stick brought, in the place of those that ship.
    brought: Option<Files>,
    /// Rows of the shipped curriculum in whose place newer ones stand.
    replaced: Vec<Row>,
}

/// One module that can be learnt here.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: ModuleId,
    /// Where its files are.
    pub files: Files,
    /// Of which curriculum; a module given alone has none.
    pub curriculum: Option<Arc<Curriculum>>,
    /// The contacts that were brought in the place of those that ship.
    pub brought: Option<Files>,
}

impl Row {
    /// The language that its files are written in.
    pub fn language(&self) -> &str {
        self.curriculum.as_ref().map_or(SOURCE, |curriculum| curriculum.language.as_str())
    }

    /// The overlay to look for, if `lang` is not the language of its files.
    fn overlay<'l>(&self, lang: &'l str) -> Option<&'l str> {
        (lang != self.language()).then_some(lang)
    }

    /// The folder that it comes from, where it is not the shipped one.
    pub fn folder(&self) -> Option<SafeText> {
        match &self.files {
            Files::Shipped | Files::Held(_) => None,
            Files::Folder(path) | Files::Module(path) => Some(SafeText::show_path(path)),
        }
    }

    /// The module, with its units' heads.
    ///
    /// # Errors
    /// When a file cannot be read or has mistakes.
    pub fn module(&self, lang: &str) -> Result<Module> {
        let lang = self.overlay(lang);
        let loaded = load_module(&self.files, &self.id, lang)?;
        refuse_mistakes(&loaded.problems, &self.files.shown(&format!("{}/module.toml", self.id)))?;
        let (mut module, units) = loaded.model;
        module.forms = has_forms(&self.files, &self.id);
        for id in &units {
            module.units.push(load_head(&self.files, &self.id, id, lang)?);
        }
        Ok(module)
    }

    /// Whether its file `name` is there in `lang`.
    pub fn speaks(&self, lang: &str, name: &str) -> bool {
        let own = self.files.has(&format!("{}/{name}.toml", self.id));
        own && (lang == self.language() || self.files.has(&format!("{}/{name}.{lang}.toml", self.id)))
    }

    /// The ideas that a unit trains: looked for in its text alone, for a list must not cost its lessons.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub fn ideas_of(&self, unit: &UnitId) -> Result<BTreeSet<IdeaId>> {
        let source = self.files.read(&format!("{}/{unit}.toml", self.id))?;
        let idea = |line: &str| IdeaId::new(line.trim().strip_prefix("idea = \"")?.split('"').next()?);
        Ok(source.lines().filter_map(idea).collect())
    }

    /// Its units, in order. What ships was looked through when it was made: of it no more is read than says so.
    ///
    /// # Errors
    /// When its file cannot be read or has mistakes.
    pub fn units(&self) -> Result<Vec<UnitId>> {
        if self.files == Files::Shipped {
            return Ok(load_front(&self.files, &self.id, None)?.2);
        }
        Ok(self.module(self.language())?.units.into_iter().map(|head| head.id).collect())
    }

    /// One unit.
    ///
    /// # Errors
    /// When its file cannot be read or has mistakes.
    pub fn unit(&self, id: &UnitId, lang: &str) -> Result<Unit> {
        let lang = self.overlay(lang);
        let mut loaded = load_unit(&self.files, &self.id, id, lang)?;
        refuse_mistakes(&loaded.problems, &self.files.shown(&format!("{}/{id}.toml", self.id)))?;
        loaded.model.words = words_of(&self.files, &loaded, lang)?;
        Ok(loaded.model)
    }

    /// The contacts beside it, else the shipped ones: whoever opens a module given alone can call somebody too.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn contacts(&self, lang: &str) -> Result<Contacts> {
        self.contacts_for(lang, None)
    }

    /// The same; where those that ship are meant, only those that a room of that country may show.
    fn contacts_for(&self, lang: &str, country: Option<&str>) -> Result<Contacts> {
        if self.files != Files::Shipped
            && let Some(own) = load_contacts(&self.files, self.overlay(lang))?
        {
            return Ok(own.model);
        }
        contacts_else(self.brought.as_ref(), lang, country)
    }

    /// The sheets for one's own device; none where the module has none.
    ///
    /// # Errors
    /// When their file cannot be read or has mistakes.
    pub fn devices(&self, lang: &str) -> Result<Devices> {
        let Some(loaded) = load_devices(&self.files, &self.id, self.overlay(lang))? else { return Ok(Devices::default()) };
        refuse_mistakes(&loaded.problems, &self.files.shown(&format!("{}/{DEVICES}.toml", self.id)))?;
        Ok(loaded.model)
    }

    /// The module as a room of that country has it on that day: whom to call, `somebody` where nobody is named, and the sheets.
    ///
    /// # Errors
    /// When one of its files cannot be read or has mistakes.
    pub fn in_room(&self, lang: &str, country: &str, today: time::Date, somebody: SafeText) -> Result<Module> {
        let mut module = self.module(lang)?;
        module.contacts = self.contacts_for(lang, Some(country))?.of_room(country, today, somebody);
        module.devices = self.devices(lang)?.of_room(country, today);
        Ok(module)
    }

    /// What a row of the list says: title, summary, minutes, number of units.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn head(&self, lang: &str) -> Result<(Text, Text, i64, usize)> {
        let (title, summary, units) = load_front(&self.files, &self.id, self.overlay(lang))?;
        let mut minutes = 0;
        for id in &units {
            minutes += load_head(&self.files, &self.id, id, None)?.minutes;
        }
        Ok((title, summary, minutes, units.len()))
    }
}

/// The modules of a curriculum, or the one of its folder.
pub(super) fn rows_of(files: &Files) -> Result<Vec<Row>> {
    let row = |id, curriculum| Row { id, files: files.clone(), curriculum, brought: None };
    if !files.is_module() {
        let loaded = load_curriculum(files, None)?;
        refuse_mistakes(&loaded.problems, &files.shown("curriculum.toml"))?;
        let curriculum = Arc::new(loaded.model);
        return Ok(curriculum.modules.iter().map(|id| row(id.clone(), Some(Arc::clone(&curriculum)))).collect());
    }
    Ok(vec![row(module_named(&files.folder_name().unwrap_or_default())?, None)])
}

/// The module whose folder is called so.
///
/// # Errors
/// The name is no id.
pub fn module_named(folder: &str) -> Result<ModuleId> {
    let misnamed = || Error::new(Kind::Content, tr!("module-folder-name", name = SafeText::show_line(folder)));
    ModuleId::new(folder).ok_or_else(|| misnamed().hint(tr!("check-bad-id-fix")))
}

/// Adds rows, but for namesakes of those that are there.
fn add(rows: &mut Vec<Row>, found: Vec<Row>) {
    let mut there: BTreeSet<ModuleId> = rows.iter().map(|row| row.id.clone()).collect();
    rows.extend(found.into_iter().filter(|row| there.insert(row.id.clone())));
}

pub(super) fn refuse_mistakes(problems: &[crate::source::Problem], file: &SafeText) -> Result<()> {
    let mistakes = problems.iter().filter(|problem| problem.level == Level::Error).count();
    if mistakes == 0 {
        return Ok(());
    }
    Err(Error::new(Kind::Content, tr!("file-has-mistakes", file = file, n = mistakes)).hint(tr!("file-has-mistakes-hint")))
}

/// The contacts that were brought, else those that ship. Those that cannot be read keep nobody from whom to call.
fn contacts_else(brought: Option<&Files>, lang: &str, country: Option<&str>) -> Result<Contacts> {
    match brought.and_then(|files| room_contacts(files, lang).ok()) {
        Some(contacts) => Ok(contacts),
        None => shipped_contacts(lang, country),
    }
}

impl Shelf {
    /// The folders of `--curricula`, first to last, then the shipped curriculum. A module of an earlier one hides its namesakes.
    ///
    /// # Errors
    /// When a given folder holds no curriculum, or its `curriculum.toml` has mistakes.
    pub fn new(given: &[PathBuf]) -> Result<Self> {
        let mut rows: Vec<Row> = Vec::new();
        let mut places = given.iter().map(|folder| Files::at(folder)).collect::<Result<Vec<_>>>()?;
        places.push(Files::Shipped);
        for files in places {
            add(&mut rows, rows_of(&files)?);
        }
        Ok(Self { rows, brought: None, replaced: Vec::new() })
    }

    /// Adds what packs installed and workshops' sticks brought into the data folder `data`: after all that is here, so that it hides
    /// nothing, and what nobody signed last. What cannot be read is passed over: it keeps nobody from the rest.
    pub fn add_brought(&mut self, data: &Path) {
        self.add_brought_of(data, HOUSE);
    }

    /// The same; what the key of `house` signed takes the place of an older module that ships.
    pub(super) fn add_brought_of(&mut self, data: &Path, house: Option<&str>) {
        let place = CURRICULA.at(data);
        for row in &mut self.rows {
            if let Some(shipped) = self.replaced.iter().find(|shipped| shipped.id == row.id) {
                row.clone_from(shipped);
            }
        }
        self.replaced.clear();
        self.rows.retain(|row| !row.files.is_in(&place));
        let all = brought_in(&place).into_iter().map(|files| (Signed::of_files(&files), files));
        let (signed, unsigned): (Vec<_>, Vec<_>) = all.partition(|(signed, _)| signed.is_some());
        for (signed, files) in signed.into_iter().chain(unsigned) {
            let found = rows_of(&files).unwrap_or_default();
            if signed.is_some_and(|signed| house == Some(signed.signer.as_str())) {
                self.renew(&found);
            }
            add(&mut self.rows, found);
        }
        let contacts = Files::Folder(kept(&CONTACTS.at(data), BROUGHT_CONTACTS));
        self.brought = contacts.has("contacts.toml").then_some(contacts);
        for row in &mut self.rows {
            row.brought.clone_from(&self.brought);
        }
    }

    /// These in the place of the modules that ship, where they are newer.
    fn renew(&mut self, found: &[Row]) {
        for row in &mut self.rows {
            let newer = found.iter().find(|newer| newer.id == row.id && row.files == Files::Shipped && is_newer_than_shipped(newer));
            if let Some(newer) = newer {
                self.replaced.push(std::mem::replace(row, newer.clone()));
            }
        }
    }

    /// What can be learnt here, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The contacts of the room, whatever is learnt: of the first curriculum that has some.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn contacts(&self, lang: &str) -> Result<Contacts> {
        match self.rows.iter().find(|row| row.files.has("contacts.toml")) {
            Some(row) => row.contacts(lang),
            None => contacts_else(self.brought.as_ref(), lang, None),
        }
    }

    /// The ice-breakers: of the first curriculum that has some.
    ///
    /// # Errors
    /// When a file cannot be read or has mistakes.
    pub fn breakers(&self, lang: &str) -> Result<Vec<IceBreaker>> {
        for row in &self.rows {
            if let Some(loaded) = load_breakers(&row.files, row.overlay(lang))? {
                refuse_mistakes(&loaded.problems, &row.files.shown("ice-breakers.toml"))?;
                return Ok(loaded.model);
            }
        }
        Ok(Vec::new())
    }

    /// The first contact and the questions of the diagnosis: of the first curriculum that has one, else the shipped; with its
    /// version. Nothing where there is none in `lang`: languages are not mixed in what is proposed.
    ///
    /// # Errors
    /// When a file cannot be read or has mistakes.
    pub fn diagnosis(&self, lang: &str) -> Result<Option<(Option<Unit>, Unit, SafeText)>> {
        let whole = |row: &&Row| diagnosis_units(&row.files).iter().any(|(_, unit)| unit.as_str() == QUESTIONS);
        let Some(row) = self.rows.iter().find(whole) else { return Ok(None) };
        let row = Row { id: diagnostic(), ..row.clone() };
        if !row.speaks(lang, QUESTIONS) {
            return Ok(None);
        }
        let contact = UnitId::new(CONTACT).filter(|_| row.speaks(lang, CONTACT)).map(|id| row.unit(&id, lang)).transpose()?;
        let version = row.curriculum.as_ref().map(|curriculum| curriculum.version.clone()).unwrap_or_default();
        Ok(Some((contact, row.unit(&diagnosis_unit(), lang)?, version)))
    }

    /// Where the contacts of the room come from, where they are not those that ship.
    pub(super) fn own_contacts(&self) -> Option<&Files> {
        match self.rows.iter().find(|row| row.files.has("contacts.toml")) {
            Some(row) if row.files != Files::Shipped => Some(&row.files),
            _ => self.brought.as_ref(),
        }
    }

    /// The module of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn row(&self, id: &ModuleId) -> Result<&Row> {
        self.rows
            .iter()
            .find(|row| row.id == *id)
            .ok_or_else(|| Error::new(Kind::User, tr!("no-such-module", id = SafeText::show(id.as_str()))).hint(tr!("no-such-module-hint")))
    }
}
