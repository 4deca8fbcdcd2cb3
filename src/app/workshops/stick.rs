//! The workshop's stick: packed by the adviser, taken by each laptop with one key, results handed in with the same key, brought in.
//!
//! On a laptop with a passphrase, an adviser opens the role once before results are locked for a key that it does not know, and before
//! anything that a stick brings is let in: a stranger's stick takes nobody's data along and leaves nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::super::collect::{Collected, LABEL};
use super::super::collecting::FOR;
use super::super::kit::Kit;
use super::super::room::COUNTRY;
use super::sticks::none;
use crate::clock::believable;
use crate::curriculum::{PLACES, carried_in, contacts_folder, contacts_in, read_bounded};
use crate::error::{Error, Kind, Result};
use crate::ids::{ModuleId, UnitId, WorkshopId};
use crate::learn::sitting::{NextStep, StickSaid};
use crate::places::{CONTACTS, CURRICULA, Place, TAKEN, TO_LEARN, hand_out, hand_out_in};
use crate::platform;
use crate::record::{Deed, How, Record, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::pack::{self, Pack};
use crate::workshop::{Agenda, together};

/// What holds on a machine where nothing else was chosen: what the adviser's says is said to the others too.
const USUAL: [(&str, &str); 3] = [("interface-lock", "none"), ("names-listed", "no"), ("codes", "offered")];

/// What was brought in from a stick.
#[derive(Debug, PartialEq)]
pub struct BroughtIn {
    /// Each file that was there.
    pub files: Vec<Collected>,
    /// The numbers of the laptops that are missing.
    pub missing: Vec<u16>,
    /// How many laptops have come in, at any time.
    pub came: usize,
    /// Of how many.
    pub of: usize,
    /// How many people are proposed as known twice since.
    pub proposals: usize,
}

/// The stick cannot be written to; where it happened is kept for whoever mends it.
fn stick_not_written(path: &Path, said: &dyn std::fmt::Display) -> Error {
    let detail = format!("{}: {said}", path.to_string_lossy());
    Error::new(Kind::Io, tr!("stick-not-written")).hint(tr!("stick-not-written-hint")).detail(&detail)
}

/// The bytes of a plain file, where it is there and not too large.
fn read(path: &Path) -> Option<Vec<u8>> {
    read_bounded(path, &SafeText::show_path(path)).ok()
}

/// The pack on a stick.
pub(super) fn pack_on(stick: &Path) -> Option<Pack> {
    Pack::read(&read(&stick.join(pack::FOLDER).join(pack::FILE))?)
}

/// What belongs to one workshop on a stick.
fn own_folder(stick: &Path, workshop: WorkshopId) -> PathBuf {
    stick.join(pack::FOLDER).join(Pack::own_folder(workshop))
}

fn make_on_stick(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|said| stick_not_written(folder, &said))
}

/// What was on the stick in that place is gone; what laptops left there is never asked for.
fn clear_on_stick(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(said) if said.kind() != ErrorKind::NotFound => Err(stick_not_written(folder, &said)),
        _ => Ok(()),
    }
}

fn write_on_stick(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    for (name, bytes) in files {
        hand_out_in(folder, name, bytes).map_err(|said| stick_not_written(&folder.join(name), &said))?;
    }
    Ok(())
}

/// The numbers of a workshop's laptops on a stick.
fn numbers_on(stick: &Path, workshop: WorkshopId) -> BTreeSet<u16> {
    let names = fs::read_dir(own_folder(stick, workshop).join(pack::LAPTOPS)).into_iter().flatten().flatten();
    names.filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".txt")?.parse().ok()).collect()
}

impl Kit {
    /// Puts a workshop on a stick: its plan, what holds in the room, what must go along so that its modules can be learnt, for whom
    /// results are locked. What laptops left there stays.
    ///
    /// # Errors
    /// Only the adviser does it, and a passphrase must have been chosen; or it cannot be written.
    pub fn pack_workshop(&mut self, id: WorkshopId, stick: &Path) -> Result<PathBuf> {
        self.needs_role()?;
        let gathering = self.gathering(id)?;
        if !self.is_guarded() {
            return Err(Error::new(Kind::User, tr!("stick-needs-passphrase")).hint(tr!("stick-needs-passphrase-hint")));
        }
        // A folder that is not there is no stick: what was meant would lie somewhere on this machine.
        if !stick.is_dir() {
            return Err(
                Error::new(Kind::User, tr!("stick-no-folder", path = SafeText::show_path(stick))).hint(tr!("stick-none-at-all-hint"))
            );
        }
        let key = self.make_collecting_key()?;
        let agenda = Agenda(&gathering.plan);
        let mut modules = BTreeMap::new();
        for module in agenda.modules() {
            let row = self.shelf.row(module)?;
            modules.insert(module.clone(), row.module(row.language())?.version.as_str().to_owned());
        }
        let carried = self.shelf.to_carry(&agenda.modules())?;
        let contacts = self.shelf.contacts_to_carry()?;
        let mut pack = Pack::new(id, gathering.plan.clone(), modules, key.to_string());
        let kept = self.disk.settings(None)?;
        pack.settings.extend(USUAL.map(|(key, value)| (key.to_owned(), value.to_owned())));
        pack.settings.extend(kept.into_iter().filter(|(key, _)| pack::SETTINGS.contains(&key.as_str())));
        pack.settings.insert(COUNTRY.to_owned(), self.country().to_owned());

        let own = own_folder(stick, id);
        for folder in [pack::LAPTOPS, pack::RESULTS] {
            make_on_stick(&own.join(folder))?;
        }
        for folder in [pack::CURRICULA, pack::CONTACTS] {
            clear_on_stick(&own.join(folder))?;
        }
        for one in &carried {
            write_on_stick(&own.join(pack::CURRICULA).join(one.name.as_str()), &one.files.whole()?)?;
        }
        write_on_stick(&own.join(pack::CONTACTS), &contacts.unwrap_or_default())?;
        match read(&TO_LEARN.at(&self.folder)) {
            Some(places) => write_on_stick(&own, &[(PLACES.to_owned(), places)])?,
            None => drop(fs::remove_file(own.join(PLACES))),
        }
        // Last: a stick that was pulled out too early is none of a workshop yet.
        let file = stick.join(pack::FOLDER).join(pack::FILE);
        hand_out(&file, &pack.bytes()).map_err(|said| stick_not_written(&file, &said))?;
        Ok(file)
    }

    /// The workshop that this laptop took.
    pub fn taken(&self) -> Option<Pack> {
        Pack::read(&read(&TAKEN.at(&self.folder))?)
    }

    /// The one key of the workshop's stick: takes the workshop, or hands in what was done since. Says what was done.
    ///
    /// # Errors
    /// There is no such stick; or it cannot be written.
    pub(crate) fn use_stick(&mut self) -> Result<StickSaid> {
        let (stick, pack) = self.packed_stick()?;
        let taken = self.taken().filter(|taken| taken.workshop == pack.workshop);
        let changed = taken.as_ref().is_none_or(|taken| !taken.is_as_on(&pack));
        if changed && !self.may_take(&pack)? {
            return Ok(StickSaid::Role);
        }
        let title = SafeText::show_line(&pack.plan.title);
        let nothing_new =
            taken.as_ref().is_some_and(|taken| taken.since.is_some_and(|since| self.disk.greatest().is_ok_and(|now| now <= since)));
        let told = if taken.is_none() || changed && nothing_new {
            let number = self.take_pack(&stick)?;
            match self.not_here(&pack) {
                0 => tr!("stick-taken", title = title, number = u32::from(number)),
                missing => tr!("stick-taken-missing", title = title, number = u32::from(number), n = missing),
            }
        } else if nothing_new {
            tr!("stick-nothing-yet", title = title, number = u32::from(self.seat_on(&stick, pack.workshop)?))
        } else {
            if changed {
                self.take_pack(&stick)?;
            }
            let (done, of) = self.hand_in(&stick)?;
            tr!("stick-handed-in", done = done, of = of)
        };
        Ok(StickSaid::Done(told, self.kept_settings()))
    }

    /// How many of its modules are not here, or in another version than the adviser's.
    fn not_here(&self, pack: &Pack) -> usize {
        let same = |id, version: &str| {
            let row = self.shelf.row(id)?;
            row.module(row.language()).map(|module| module.version.as_str() == version)
        };
        pack.modules.iter().filter(|(id, version)| !same(id, version).unwrap_or(false)).count()
    }

    /// Whether what is on such a stick can be let in now: its key is known here, or the role is open, or nobody guards this laptop.
    fn may_take(&self, pack: &Pack) -> Result<bool> {
        let key = Self::collecting_key_named(&pack.key)?;
        let known = self.disk.settings(None)?.get(FOR).is_some_and(|told| *told == key.to_string());
        Ok(known || self.is_open())
    }

    /// Takes the workshop of a stick: this laptop gets a number, is set as the room is, and has the modules that go along.
    ///
    /// # Errors
    /// The stick has none; the adviser is wanted first; or it cannot be written.
    pub fn take_pack(&mut self, stick: &Path) -> Result<u16> {
        let mut pack = pack_on(stick).ok_or_else(none)?;
        let key = Self::collecting_key_named(&pack.key)?;
        if !self.may_take(&pack)? {
            self.needs_role()?;
        }
        let number = self.seat_on(stick, pack.workshop)?;
        let own = own_folder(stick, pack.workshop);
        // What was done and not handed in stays so, should the plan have changed meanwhile.
        let since = self.taken().filter(|taken| taken.workshop == pack.workshop).and_then(|taken| taken.since);
        let undelivered = since.filter(|since| self.disk.greatest().is_ok_and(|now| now > *since));
        self.let_in(&own)?;
        pack.places = self.places_from(&own)?;
        let set = |key: &str, value: String| Record::MachineSet { key: key.to_owned(), value };
        let mut records = vec![set(FOR, key.to_string()), set(LABEL, number.to_string())];
        records.extend(pack.settings.iter().map(|(key, value)| set(key, value.clone())));
        self.disk.append(None, &records, None)?;
        self.forget_settings();
        pack.since = Some(undelivered.map_or_else(|| self.disk.greatest(), Ok)?);
        TAKEN.replace(&self.folder, &pack.bytes()).map_err(|said| Error::not_written(&TAKEN.at(&self.folder)).detail(&said))?;
        Ok(number)
    }

    /// Lets in what goes along: curricula that are whole and not older than those here, and the contacts of the room.
    fn let_in(&mut self, own: &Path) -> Result<()> {
        let failed = |place: &Place, said: std::io::Error| Error::not_written(&place.at(&self.folder)).detail(&said);
        // What is refused is missed and told: see `not_here`.
        let carried = carried_in(&own.join(pack::CURRICULA));
        for one in carried.iter().filter(|one| one.may_replace(&CURRICULA.at(&self.folder))) {
            let name = one.name.as_str();
            let beside = CURRICULA.put_beside(&self.folder, name, &one.files.whole()?).map_err(|said| failed(&CURRICULA, said))?;
            // As it lies here now: a stick that fails reads otherwise the second time.
            if crate::curriculum::Carried::at(&beside).is_ok_and(|copy| copy.name == one.name) {
                CURRICULA.take_in(&self.folder, name).map_err(|said| failed(&CURRICULA, said))?;
            } else {
                CURRICULA.leave_beside(&self.folder);
            }
        }
        let contacts = own.join(pack::CONTACTS);
        if let Some(files) = contacts_in(&contacts) {
            CONTACTS.put_beside(&self.folder, contacts_folder(), &files).map_err(|said| failed(&CONTACTS, said))?;
            CONTACTS.take_in(&self.folder, contacts_folder()).map_err(|said| failed(&CONTACTS, said))?;
        } else if !contacts.exists() {
            // The room has those that ship.
            let _ = fs::remove_dir_all(CONTACTS.at(&self.folder).join(contacts_folder()));
        }
        self.shelf.add_brought(&self.folder);
        Ok(())
    }

    /// Takes the places to learn that go along; the mark of what a stick brought. What somebody wrote on this laptop is never
    /// overwritten by a stick.
    fn places_from(&self, own: &Path) -> Result<Option<String>> {
        let brought = self.taken().and_then(|taken| taken.places);
        let here = read(&TO_LEARN.at(&self.folder));
        let theirs = here.is_none() || here.as_deref().map(mark) == brought;
        match read(&own.join(PLACES)).filter(|_| theirs) {
            Some(places) => {
                TO_LEARN.replace(&self.folder, &places).map_err(|said| Error::not_written(&TO_LEARN.at(&self.folder)).detail(&said))?;
                Ok(Some(mark(&places)))
            }
            None => Ok(brought),
        }
    }

    /// The number of this laptop on that stick: the one that it has there, else the first that is free.
    fn seat_on(&self, stick: &Path, workshop: WorkshopId) -> Result<u16> {
        let folder = own_folder(stick, workshop).join(pack::LAPTOPS);
        make_on_stick(&folder)?;
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
                Err(said) => return Err(stick_not_written(&file, &said)),
            }
        }
        Err(Error::new(Kind::User, tr!("stick-full")).hint(tr!("stick-full-hint")))
    }

    /// Leaves everything that was done here on the stick, locked; how many laptops have done so, and how many took the workshop.
    ///
    /// # Errors
    /// This laptop took no workshop; or it cannot be written: then the stick is as it was.
    pub fn hand_in(&mut self, stick: &Path) -> Result<(usize, usize)> {
        let pack = self.taken().ok_or_else(none)?;
        let key = Self::collecting_key_named(&pack.key)?;
        let number = self.seat_on(stick, pack.workshop)?;
        if self.disk.settings(None)?.get(LABEL).is_none_or(|label| *label != number.to_string()) {
            self.disk.append(None, &[Record::MachineSet { key: LABEL.to_owned(), value: number.to_string() }], None)?;
        }
        let folder = own_folder(stick, pack.workshop).join(pack::RESULTS);
        make_on_stick(&folder)?;
        let file = folder.join(format!("{number:02}.tremplin.age"));
        self.export_to(&file, Some(&key)).map_err(|error| match error.kind {
            Kind::Io => Error { cause: tr!("stick-not-written"), hint: Some(tr!("stick-not-written-hint")), ..error },
            _ => error,
        })?;
        platform::sync_folder(&folder);
        let names = fs::read_dir(&folder).into_iter().flatten().flatten();
        let done = names.filter(|entry| entry.path().extension().is_some_and(|end| end == "age")).count();
        Ok((done, numbers_on(stick, pack.workshop).len().max(done)))
    }

    /// Brings in what laptops left on a stick; each counts for itself, and is noted in the workshop.
    ///
    /// # Errors
    /// Only the adviser does it; there is nothing of this workshop on the stick; or it cannot be noted.
    pub fn collect_workshop(&mut self, id: WorkshopId, stick: &Path) -> Result<BroughtIn> {
        self.needs_role()?;
        self.gathering(id)?;
        let folder = own_folder(stick, id).join(pack::RESULTS);
        if !folder.is_dir() {
            return Err(match pack_on(stick) {
                Some(other) => {
                    let title = SafeText::show_line(&other.plan.title);
                    Error::new(Kind::User, tr!("stick-of-another", title = title)).hint(tr!("stick-of-another-hint"))
                }
                None => none(),
            });
        }
        let proposed = self.proposals()?;
        let files = self.collect_folder(&folder, false)?;
        let proposals = self.proposals()?.iter().filter(|pair| !proposed.contains(pair)).count();
        let known = self.gathering(id)?.laptops;
        let mut records = Vec::new();
        for report in files.iter().filter_map(|one| one.result.as_ref().ok()) {
            let laptop = report.label.as_ref().and_then(|label| label.as_str().parse::<u16>().ok());
            if known.get(&report.device) != Some(&laptop) {
                records.push((None, Record::Workshop { workshop: id, deed: Deed::Gathered { device: report.device, laptop } }));
            }
        }
        if !records.is_empty() {
            self.disk.append_workshop(&records)?;
        }
        let gathering = self.gathering(id)?;
        let there: BTreeSet<u16> = gathering.laptops.values().flatten().copied().collect();
        // As many as were planned, and whoever took a number beyond.
        let all: BTreeSet<u16> = (1..=gathering.plan.laptops).chain(numbers_on(stick, id)).collect();
        let missing: Vec<u16> = all.difference(&there).copied().collect();
        let came = gathering.laptops.len();
        Ok(BroughtIn { files, of: all.len().max(came), missing, came, proposals })
    }

    /// Today's units of the workshop that this laptop took: those for each alone; and whether a number opens others.
    pub(crate) fn today_here(&self) -> (Vec<NextStep>, bool) {
        let Some(pack) = self.taken() else { return (Vec::new(), false) };
        // A laptop whose clock has stopped does not know the day: better offered once too often than not at all.
        let knows = believable(self.world.now(), self.disk.newest_at().unwrap_or_default());
        let due = !knows || pack.plan.day.as_deref().is_none_or(|day| day == self.today().to_string());
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
    pub(crate) fn opened_by(&self, number: u8) -> Result<(ModuleId, UnitId)> {
        let pack = self.taken();
        let found = pack.as_ref().and_then(|pack| together(&pack.plan, pack.workshop, number));
        let none = || Error::new(Kind::User, tr!("number-none", number = u32::from(number))).hint(tr!("number-none-hint"));
        found.map(|(module, unit)| (module.clone(), unit.clone())).ok_or_else(none)
    }
}

impl BroughtIn {
    /// What became of it, in words: how many laptops, which are missing, how many files were refused; who may be known twice since,
    /// and whether the laptops had the same questions.
    pub fn told(&self) -> Words {
        let mut told = self.laptops();
        let reports = || self.files.iter().filter_map(|one| one.result.as_ref().ok());
        if reports().any(|report| !report.merged.differing.is_empty()) {
            told = tr!("notice-with-hint", cause = told, hint = tr!("stick-differs"));
        }
        if self.proposals > 0 {
            told = tr!("notice-with-hint", cause = told, hint = tr!("stick-proposes", n = self.proposals));
        }
        told
    }

    fn laptops(&self) -> Words {
        let missing: Vec<String> = self.missing.iter().map(ToString::to_string).collect();
        let missing = SafeText::show(&missing.join(", "));
        let (came, of) = (self.came, self.of);
        match self.files.iter().filter(|one| one.result.is_err()).count() {
            0 if self.missing.is_empty() => tr!("stick-all-in", came = came),
            0 => tr!("stick-missing", came = came, of = of, missing = missing),
            refused if self.missing.is_empty() => tr!("stick-refused-again", came = came, of = of, refused = refused),
            refused => tr!("stick-refused", came = came, of = of, refused = refused, missing = missing),
        }
    }
}

/// By what a file is known again.
fn mark(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        use std::fmt::Write;
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
