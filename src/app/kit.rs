//! The kit: its journal, its shelf, its language, and who sits before it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use super::bell::Bell;
use super::copying::Copying;
use super::prints::Press;
use super::role::{GUARDED, Role};
use super::roomwindow::RoomWindow;
use super::settings::Settings;
use super::work::{MOMENT, Work};
use super::workshops::Looking;
use crate::clock::{Machine, World};
use crate::curriculum::Shelf;
use crate::error::{Error, Result};
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::journal::{DraftChange, Journal, Limits, Preparing, When};
use crate::learn::Page;
use crate::learn::sitting::{Draft, Person, Save};
use crate::lock::Costs;
use crate::record::Record;
use crate::tr;
use crate::words::Words;

/// Everything that a use case needs.
pub struct Kit {
    /// Time and randomness.
    pub world: Rc<dyn World>,
    /// Where lasting things are.
    pub folder: PathBuf,
    /// What can be learnt here.
    pub shelf: Shelf,
    /// The language that is spoken.
    pub i18n: I18n,
    /// By what pages are printed; without it none can be.
    pub press: Option<Press>,
    /// How many screenfuls a page takes in the room's window, in that language; without it nobody knows.
    pub wall: Option<fn(&Page, &I18n) -> usize>,
    /// Where sticks are; tests have their own.
    pub sticks: fn() -> Vec<PathBuf>,
    /// The word of the launcher's window in which this kit is; without it no other can be opened in its place.
    pub window: Option<String>,
    /// What another window of this kit is called with, to find the same curricula and the same data.
    pub again: Vec<String>,
    /// What the room's windows are told, once they are told something.
    pub(super) room_window: Option<RoomWindow>,
    /// The journal of this machine.
    pub(super) disk: Journal,
    /// A guest's, gone with them.
    pub(super) guest: Option<Journal>,
    /// Who sits here.
    pub(super) person: Option<Person>,
    /// The language that lessons were turned to for a while.
    pub(super) turned_to: Option<String>,
    /// Pages that the guest who sits here printed.
    pub(super) printed: Vec<String>,
    /// Whether whoever has just come in was about to be erased, to be told.
    pub(super) kept_longer: bool,
    /// Whether the adviser was told who has not come for long.
    pub(super) due_told: bool,
    /// The adviser's role, while it is open here.
    pub(super) role: Option<Role>,
    /// How dear hashes are; tests make them cheap.
    pub costs: Costs,
    /// From when on a journal is large, and what room there is; tests have their own.
    pub limits: Limits,
    /// A copy that is being made.
    pub(super) copying: Option<Copying>,
    /// What is to be told of a copy.
    pub(super) copy_said: Option<Words>,
    /// What wakes the face.
    pub(super) bell: Bell,
    /// A look at the sticks that is not over.
    pub(super) looking: Option<Looking>,
    /// What is at work on another thread.
    pub(super) work: Option<Work>,
    /// How long it is waited for before it is told that it goes on; tests wait for ever, or not at all.
    pub patience: Duration,
    /// Time and randomness of another thread; tests have their own.
    pub worlds: fn() -> Rc<dyn World>,
    /// Settings as they were last read; emptied by whatever may change them.
    known: RefCell<Option<BTreeMap<String, String>>>,
}

impl Kit {
    /// Opens the journal in `folder`.
    ///
    /// # Errors
    /// When the journal cannot be opened.
    pub fn open(world: Rc<dyn World>, folder: PathBuf, shelf: Shelf, i18n: I18n) -> Result<Self> {
        Self::open_telling(world, folder, shelf, i18n, &mut |_| ())
    }

    /// The same; `tell` is told how far it is where a newer kit opens a large journal for the first time.
    ///
    /// # Errors
    /// As [`Kit::open`].
    pub fn open_telling(world: Rc<dyn World>, folder: PathBuf, shelf: Shelf, i18n: I18n, tell: &mut dyn FnMut(&Words)) -> Result<Self> {
        let mut told = |stage| {
            tell(&match stage {
                Preparing::Copying => tr!("preparing-copies"),
                Preparing::Remaking(hundredths) => tr!("preparing-remakes", n = u32::from(hundredths)),
            });
        };
        let disk = Journal::open_telling(&folder, Rc::clone(&world), &mut told)?;
        let mut shelf = shelf;
        shelf.add_brought(&folder);
        let mut kit = Self::over(disk, world, folder, shelf, i18n);
        // What a merge began and a power cut kept from its end. Another window may be reading: then it comes later.
        let _ = kit.finish_erasures();
        Ok(kit)
    }

    fn over(disk: Journal, world: Rc<dyn World>, folder: PathBuf, shelf: Shelf, i18n: I18n) -> Self {
        Self {
            world,
            folder,
            shelf,
            i18n,
            press: None,
            wall: None,
            sticks: crate::platform::sticks,
            window: None,
            again: Vec::new(),
            room_window: None,
            disk,
            guest: None,
            person: None,
            turned_to: None,
            printed: Vec::new(),
            due_told: false,
            kept_longer: false,
            role: None,
            costs: Costs::REAL,
            limits: Limits::REAL,
            copying: None,
            copy_said: None,
            looking: None,
            work: None,
            bell: Bell::default(),
            patience: MOMENT,
            worlds: || Rc::new(Machine::new()),
            known: RefCell::default(),
        }
    }

    /// Where no journal can be opened: nothing lasts, nothing is touched, nothing can be printed, and help is there all the same.
    ///
    /// # Errors
    /// Never but for want of memory.
    pub fn without_disk(world: Rc<dyn World>, shelf: Shelf, i18n: I18n) -> Result<Self> {
        let disk = Journal::in_memory(Rc::clone(&world))?;
        Ok(Self::over(disk, world, PathBuf::new(), shelf, i18n))
    }

    /// Copies the journal where it is time, and closes it, so that the next opening need not check it. Gives why there is no copy,
    /// where there should be one: nothing is lost by that.
    ///
    /// # Errors
    /// When the last pages cannot be written.
    pub fn close(self) -> Result<Option<Error>> {
        self.close_telling(&mut |_| {})
    }

    /// The same; where a long copy is being made, it is waited for, and `tell` hears how far it is.
    ///
    /// # Errors
    /// As [`Kit::close`].
    pub fn close_telling(mut self, tell: &mut dyn FnMut(&Words)) -> Result<Option<Error>> {
        self.end_work();
        let not_copied = self.end_copy(tell).err().or_else(|| self.back_up(When::AtEnd).err());
        self.disk.close().map(|()| not_copied)
    }

    /// Copies the journal where it is time, and waits for it; where the copy is. Where nothing lasts, nothing is copied.
    ///
    /// # Errors
    /// The copy could not be made.
    pub fn back_up(&mut self, when: When) -> Result<Option<PathBuf>> {
        let made = self.begin_copy(when)?;
        Ok(made.or(self.end_copy(&mut |_| {})?))
    }

    /// Remakes the journal's caches from its events.
    ///
    /// # Errors
    /// When the journal cannot be read or written.
    pub fn rebuild(&mut self) -> Result<()> {
        self.disk.rebuild()
    }

    /// The journal of whoever sits here.
    pub(super) fn journal(&self) -> &Journal {
        self.guest.as_ref().unwrap_or(&self.disk)
    }

    /// The journal of this machine.
    pub const fn disk(&self) -> &Journal {
        &self.disk
    }

    /// Who sits here.
    pub(super) fn learner(&self) -> Option<LearnerId> {
        self.person.as_ref().map(|person| person.id)
    }

    /// The settings of this machine, and over them those of whoever sits here.
    pub fn kept_settings(&self) -> BTreeMap<String, String> {
        if let Some(known) = &*self.known.borrow() {
            return known.clone();
        }
        // Settings that cannot be read are as usual: nobody is kept from learning by them.
        let mut kept = self.disk.settings(None).unwrap_or_default();
        if let Some(learner) = self.learner() {
            kept.extend(self.journal().settings(Some(learner)).unwrap_or_default());
        }
        *self.known.borrow_mut() = Some(kept.clone());
        kept
    }

    /// Somebody else sits here, or nobody.
    pub(super) fn seat(&mut self, person: Option<Person>) {
        self.person = person;
        self.turned_to = None;
        *self.known.borrow_mut() = None;
    }

    /// Settings may have come from elsewhere.
    pub(super) fn forget_settings(&self) {
        *self.known.borrow_mut() = None;
    }

    /// What faces need to know.
    pub fn settings(&self) -> Settings {
        Settings::of(&self.kept_settings())
    }

    /// Puts `save` on disk, in one transaction.
    ///
    /// # Errors
    /// When it is not on disk.
    pub(super) fn save(&mut self, save: &Save) -> Result<()> {
        let learner = self.learner();
        let guarded = |record: &Record| matches!(record, Record::MachineSet { key, .. } if GUARDED.contains(&key.as_str()));
        // A guest's choice is gone with them.
        if self.guest.is_none() && save.records.iter().any(guarded) {
            self.needs_role()?;
        }
        let draft = save.draft.as_ref().zip(learner).map(|(draft, learner)| match draft.clone() {
            Draft::Keep(module, unit, place) => DraftChange::Keep { learner, module, unit, place },
            Draft::Drop(module, unit) => DraftChange::Drop { learner, module, unit },
        });
        let journal = self.guest.as_mut().unwrap_or(&mut self.disk);
        if save.records.iter().any(|record| matches!(record, Record::LearnerSet { .. } | Record::MachineSet { .. })) {
            *self.known.borrow_mut() = None;
        }
        journal.append(learner, &save.records, draft.as_ref()).map(drop)
    }
}
