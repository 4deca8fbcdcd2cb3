//! The workshop's stick: packed by the adviser, taken by each laptop with one key, results handed in with the same key, brought in.
//!
//! On a laptop with a passphrase, an adviser opens the role once before results are locked for a key that it does not know: a
//! stranger's stick takes nobody's data along.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::super::badges::write_whole;
use super::super::collect::{Collected, LABEL};
use super::super::collecting::FOR;
use super::super::kit::Kit;
use crate::curriculum::{PLACES, read_bounded};
use crate::error::{Error, Kind, Result};
use crate::ids::WorkshopId;
use crate::learn::sitting::NextStep;
use crate::places::{TAKEN, TO_LEARN};
use crate::platform;
use crate::record::{Deed, How, Record, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::pack::{self, Pack};
use crate::workshop::{Agenda, together};

fn shown(path: &Path) -> SafeText {
    SafeText::show_line(&path.to_string_lossy())
}

fn not_written(path: &Path, said: &dyn std::fmt::Display) -> Error {
    Error::new(Kind::Io, tr!("file-not-written", path = shown(path))).hint(tr!("stick-not-written-hint")).detail(said)
}

/// The bytes of a plain file, where it is there and not too large.
fn read(path: &Path) -> Option<Vec<u8>> {
    read_bounded(path, &shown(path)).ok()
}

/// The pack on a stick.
fn pack_on(stick: &Path) -> Option<Pack> {
    Pack::read(&read(&stick.join(pack::FOLDER).join(pack::FILE))?)
}

impl Kit {
    /// Puts a workshop on a stick: its plan, what holds in the room, for whom results are locked. What laptops left there stays.
    ///
    /// # Errors
    /// Only the adviser does it, and a passphrase must have been chosen; or it cannot be written.
    pub fn pack_workshop(&mut self, id: WorkshopId, stick: &Path) -> Result<PathBuf> {
        self.needs_role()?;
        let gathering = self.gathering(id)?;
        let key = self.make_collecting_key()?;
        let mut modules = BTreeMap::new();
        for module in Agenda(&gathering.plan).modules() {
            let row = self.shelf.row(module)?;
            modules.insert(module.clone(), row.module(row.language())?.version.as_str().to_owned());
        }
        let mut pack = Pack::new(id, gathering.plan.clone(), modules, key.to_string());
        let kept = self.disk.settings(None)?;
        pack.settings.extend(kept.into_iter().filter(|(key, _)| pack::SETTINGS.contains(&key.as_str())));
        pack.settings.insert(super::super::room::COUNTRY.to_owned(), self.country().to_owned());
        let folder = stick.join(pack::FOLDER);
        for folder in [&folder, &folder.join(pack::LAPTOPS), &folder.join(pack::RESULTS)] {
            fs::create_dir_all(folder).map_err(|said| not_written(folder, &said))?;
        }
        if let Some(places) = read(&self.folder.join(PLACES)) {
            write_whole(&folder.join(PLACES), &places)?;
        }
        let file = folder.join(pack::FILE);
        write_whole(&file, &pack.bytes())?;
        Ok(file)
    }

    /// The workshop that this laptop took.
    pub fn taken(&self) -> Option<Pack> {
        Pack::read(&read(&TAKEN.at(&self.folder))?)
    }

    /// The one key of the workshop's stick: takes the workshop, or hands in what was done since. Says what was done.
    ///
    /// # Errors
    /// There is no such stick; the adviser is wanted first; or it cannot be written.
    pub(crate) fn use_stick(&mut self) -> Result<Words> {
        let none = || Error::new(Kind::User, tr!("stick-none")).hint(tr!("stick-none-hint"));
        let (stick, pack) = (self.sticks)().into_iter().find_map(|stick| Some((stick.clone(), pack_on(&stick)?))).ok_or_else(none)?;
        if self.taken().is_some_and(|taken| taken.workshop == pack.workshop) {
            let (done, of) = self.hand_in(&stick)?;
            return Ok(tr!("stick-handed-in", done = done, of = of));
        }
        let number = self.take_pack(&stick)?;
        let title = SafeText::show_line(&pack.plan.title);
        let missing = self.not_here(&pack);
        Ok(if missing == 0 {
            tr!("stick-taken", title = title, number = u32::from(number))
        } else {
            tr!("stick-taken-missing", title = title, number = u32::from(number), n = missing)
        })
    }

    /// How many of its modules are not here, or in another version than the adviser's.
    fn not_here(&self, pack: &Pack) -> usize {
        let same = |id, version: &str| {
            let row = self.shelf.row(id)?;
            row.module(row.language()).map(|module| module.version.as_str() == version)
        };
        pack.modules.iter().filter(|(id, version)| !same(id, version).unwrap_or(false)).count()
    }

    /// Takes the workshop of a stick: this laptop gets a number, and is set as the room is.
    ///
    /// # Errors
    /// The stick has none; the adviser is wanted first; or it cannot be written.
    pub fn take_pack(&mut self, stick: &Path) -> Result<u16> {
        let pack = pack_on(stick).ok_or_else(|| Error::new(Kind::User, tr!("stick-none")).hint(tr!("stick-none-hint")))?;
        let key = Self::collecting_key_named(&pack.key)?;
        let known = self.disk.settings(None)?.get(FOR).is_some_and(|told| *told == key.to_string());
        if !known {
            self.needs_role()?;
        }
        let number = self.seat_on(stick)?;
        let set = |key: &str, value: String| Record::MachineSet { key: key.to_owned(), value };
        let mut records = vec![set(FOR, key.to_string()), set(LABEL, number.to_string())];
        records.extend(pack.settings.iter().map(|(key, value)| set(key, value.clone())));
        self.disk.append(None, &records, None)?;
        self.forget_settings();
        // What somebody wrote on this laptop is never overwritten by a stick.
        if let Some(places) = read(&stick.join(pack::FOLDER).join(PLACES)).filter(|_| !TO_LEARN.at(&self.folder).exists()) {
            TO_LEARN.replace(&self.folder, &places).map_err(|said| not_written(&TO_LEARN.at(&self.folder), &said))?;
        }
        TAKEN.replace(&self.folder, &pack.bytes()).map_err(|said| not_written(&TAKEN.at(&self.folder), &said))?;
        Ok(number)
    }

    /// The number of this laptop on that stick: the one that it has there, else the first that is free.
    fn seat_on(&self, stick: &Path) -> Result<u16> {
        let folder = stick.join(pack::FOLDER).join(pack::LAPTOPS);
        fs::create_dir_all(&folder).map_err(|said| not_written(&folder, &said))?;
        let own = self.disk.device().to_string();
        for number in 1..=pack::LAPTOPS_MAX {
            let file = folder.join(format!("{number:02}.txt"));
            match platform::write_new(&file, own.as_bytes()) {
                Ok(()) => {
                    platform::sync_folder(&folder);
                    return Ok(number);
                }
                Err(said) if said.kind() == ErrorKind::AlreadyExists => {
                    if read(&file).is_some_and(|there| there == own.as_bytes()) {
                        return Ok(number);
                    }
                }
                Err(said) => return Err(not_written(&file, &said)),
            }
        }
        Err(Error::new(Kind::User, tr!("stick-full")).hint(tr!("stick-full-hint")))
    }

    /// Leaves everything that was done here on the stick, locked; how many laptops have done so, and how many took the workshop.
    ///
    /// # Errors
    /// This laptop took no workshop; or it cannot be written: then the stick is as it was.
    pub fn hand_in(&mut self, stick: &Path) -> Result<(usize, usize)> {
        let pack = self.taken().ok_or_else(|| Error::new(Kind::User, tr!("stick-none")).hint(tr!("stick-none-hint")))?;
        let key = Self::collecting_key_named(&pack.key)?;
        let number = self.seat_on(stick)?;
        let folder = stick.join(pack::FOLDER).join(pack::RESULTS);
        fs::create_dir_all(&folder).map_err(|said| not_written(&folder, &said))?;
        self.export_to(&folder.join(format!("{number:02}.tremplin.age")), Some(&key))?;
        platform::sync_folder(&folder);
        let many = |folder: &Path, end: &str| {
            let names = fs::read_dir(folder).into_iter().flatten().flatten();
            names.filter(|entry| entry.file_name().to_str().is_some_and(|name| name.ends_with(end))).count()
        };
        let took = many(&stick.join(pack::FOLDER).join(pack::LAPTOPS), ".txt");
        Ok((many(&folder, ".age"), took))
    }

    /// Brings in what laptops left on a stick; each counts for itself, and is noted in the workshop.
    ///
    /// # Errors
    /// Only the adviser does it; there is nothing of a workshop on the stick; or it cannot be noted.
    pub fn collect_workshop(&mut self, id: WorkshopId, stick: &Path) -> Result<Vec<Collected>> {
        self.needs_role()?;
        self.gathering(id)?;
        let folder = stick.join(pack::FOLDER).join(pack::RESULTS);
        if !folder.is_dir() {
            return Err(Error::new(Kind::User, tr!("stick-none")).hint(tr!("stick-none-hint")));
        }
        let all = self.collect_folder(&folder, false)?;
        let known = self.gathering(id)?.laptops;
        let mut records = Vec::new();
        for report in all.iter().filter_map(|one| one.result.as_ref().ok()) {
            let laptop = report.label.as_ref().and_then(|label| label.as_str().parse::<u16>().ok());
            if known.get(&report.device) != Some(&laptop) {
                records.push((None, Record::Workshop { workshop: id, deed: Deed::Gathered { device: report.device, laptop } }));
            }
        }
        if !records.is_empty() {
            self.disk.append_workshop(&records)?;
        }
        Ok(all)
    }

    /// The first stick that is plugged in.
    pub(super) fn first_stick(&self) -> Result<PathBuf> {
        let found = (self.sticks)().into_iter().next();
        // She who prepares it reads this, not a learner who was given it.
        found.ok_or_else(|| Error::new(Kind::User, tr!("stick-none-adviser")).hint(tr!("stick-none-adviser-hint")))
    }

    /// What became of bringing in: how many laptops, which are missing, how many were refused.
    ///
    /// # Errors
    /// There is no such workshop; or the journal cannot be read.
    pub fn brought_in(&self, id: WorkshopId, all: &[Collected]) -> Result<Words> {
        let gathering = self.gathering(id)?;
        let missing: Vec<String> = gathering.missing().iter().map(ToString::to_string).collect();
        let refused = all.iter().filter(|one| one.result.is_err()).count();
        let (came, of) = (gathering.laptops.len(), u32::from(gathering.plan.laptops));
        let missing = SafeText::show(&missing.join(", "));
        Ok(match (missing.is_empty(), refused) {
            (true, 0) => tr!("stick-all-in", came = came),
            (false, 0) => tr!("stick-missing", came = came, of = of, missing = missing),
            _ => tr!("stick-refused", came = came, of = of, refused = refused),
        })
    }

    /// Today's units of the workshop that this laptop took: those for each alone; and whether a number opens others.
    pub(crate) fn today_here(&self) -> (Vec<NextStep>, bool) {
        let Some(pack) = self.taken() else { return (Vec::new(), false) };
        let due = pack.plan.day.as_deref().is_none_or(|day| day == self.today().to_string());
        if !due {
            return (Vec::new(), false);
        }
        let mut steps = Vec::new();
        for step in &pack.plan.steps {
            let StepWhat::Unit { module, unit, how: How::Alone } = &step.what else { continue };
            let Ok(row) = self.shelf.row(module) else { continue };
            let Ok(whole) = row.module(&self.lang_of(row)) else { continue };
            steps.extend(whole.units.iter().find(|head| head.id == *unit).map(|head| NextStep {
                module: module.clone(),
                unit: unit.clone(),
                module_title: whole.title.words(),
                title: head.title.words(),
                why: tr!("desk-why-workshop"),
            }));
        }
        (steps, Agenda(&pack.plan).units().iter().any(|(.., how)| *how == How::Together))
    }

    /// The unit that a number opens in the workshop that this laptop took.
    ///
    /// # Errors
    /// It opens none.
    pub(crate) fn opened_by(&self, number: u8) -> Result<(crate::ids::ModuleId, crate::ids::UnitId)> {
        let pack = self.taken();
        let found = pack.as_ref().and_then(|pack| together(&pack.plan, pack.workshop, number));
        let none = || Error::new(Kind::User, tr!("number-none")).hint(tr!("number-none-hint"));
        found.map(|(module, unit)| (module.clone(), unit.clone())).ok_or_else(none)
    }
}
