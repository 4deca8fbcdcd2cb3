//! What goes into a sitting and what comes out of it, as data.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::adviser::{AdviserAsk, AdviserSaid};
use super::card::{CardAsk, CardSaid};
use super::door::{DoorAsk, DoorSaid};
use super::erasing::{EraseAsk, EraseSaid};
use super::kiosk::{KioskAsk, KioskSaid};
use super::learner_home::DeskView;
use super::recall_page::{RecallAsk, RecallSaid};
use super::stick::StickSaid;
use super::wallet::{BadgeRow, BadgeState};
use super::{Printout, Seat};
use crate::activity::Input;
use crate::clock::Millis;
use crate::curriculum::{Module, RoomContacts, Unit};
use crate::error::Error;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::learn::diagnosis::DiagnosisView;
use crate::learn::{FormRun, History, Measure, Try};
use crate::record::{Moment, Record, Said};
use crate::source::Text;
use crate::text::SafeText;

/// Rows of the list of modules on one page: more are never read at once.
pub const ROWS: usize = 6;

/// Who sits here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: LearnerId,
    /// What they are called; a guest has no name.
    pub nickname: Option<SafeText>,
    /// Whether nothing of them is on disk.
    pub guest: bool,
}

/// A row of the list of modules.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleRow {
    /// Its id.
    pub id: ModuleId,
    /// Its name and what it is for; none when its files have mistakes.
    pub head: Option<(Text, Text)>,
    /// All its minutes.
    pub minutes: i64,
    /// How many units it has.
    pub units: usize,
    /// How many are done.
    pub done: usize,
    /// How many are mastered.
    pub mastered: usize,
    /// Who gives it, where it is not the shipped one; empty where nobody says.
    pub publisher: Option<SafeText>,
    /// What a card from elsewhere says of it.
    pub card: Option<Said>,
    /// In which language it is, where that is not the one that lessons are wanted in.
    pub elsewhere: Option<String>,
}

/// How a learner stands in one unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Begun.
    pub started: bool,
    /// Walked to its end.
    pub done: bool,
    /// Mastered, and when.
    pub mastered: Option<Millis>,
}

/// A module and how the learner stands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleView {
    /// The language of its lessons here.
    pub lang: String,
    /// The module.
    pub module: Rc<Module>,
    /// By unit; a unit that is not here was never begun.
    pub standings: BTreeMap<UnitId, Standing>,
    /// What became of its badge; none while it is not earned.
    pub badge: Option<BadgeState>,
    /// What an adviser must still see for the badge.
    pub to_see: Vec<SafeText>,
    /// How its forms stand, where it has any.
    pub measure: Option<Measure>,
    /// What a card from elsewhere says of it.
    pub card: Option<Said>,
}

impl ModuleView {
    /// How the learner stands in `unit`.
    pub fn standing(&self, unit: &UnitId) -> Standing {
        self.standings.get(unit).copied().unwrap_or_default()
    }

    /// Whether every unit is mastered.
    pub fn all_mastered(&self) -> bool {
        self.module.units.iter().all(|unit| self.standing(&unit.id).mastered.is_some())
    }

    /// Whether any unit was begun; here, or elsewhere to its end as a card says: whoever knows it is no beginner to be measured.
    pub fn begun(&self) -> bool {
        self.card >= Some(Said::Done) || self.standings.values().any(|standing| standing.started)
    }

    /// Whether every unit is done.
    pub fn all_done(&self) -> bool {
        self.module.units.iter().all(|unit| self.standing(&unit.id).done)
    }

    /// The unit to go to next: the first not done, else the first not mastered.
    pub fn next(&self) -> Option<&UnitId> {
        let units = &self.module.units;
        let open = units.iter().find(|unit| !self.standing(&unit.id).done);
        open.or_else(|| units.iter().find(|unit| self.standing(&unit.id).mastered.is_none())).map(|unit| &unit.id)
    }
}

/// A unit, ready to be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitView {
    /// Its module.
    pub view: ModuleView,
    /// The unit.
    pub unit: Rc<Unit>,
    /// The run in progress, or a new one.
    pub run: Try,
    /// Whether that run is new, to be recorded.
    pub new_run: bool,
    /// What came before.
    pub history: History,
    /// Where one stopped.
    pub draft: Option<String>,
    /// What is known of this machine.
    pub machine: BTreeMap<String, String>,
}

/// What there is for somebody who was scammed.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpView {
    /// The unit that says what to do; none where the curriculum has none.
    pub unit: Option<Unit>,
    /// Whom to call.
    pub contacts: RoomContacts,
}

/// A change of where one stopped.
#[derive(Clone, Debug, PartialEq)]
pub enum Draft {
    /// Kept.
    Keep(ModuleId, UnitId, String),
    /// Over.
    Drop(ModuleId, UnitId),
}

/// What must be on disk before anything else happens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Save {
    /// What happened.
    pub records: Vec<Record>,
    /// Where one stands.
    pub draft: Option<Draft>,
}

/// What a sitting is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// What a person does.
    Input(Input),
    /// The menu's key.
    Menu,
    /// It is on disk.
    Saved,
    /// It is not, and why.
    NotSaved(Error),
    /// Something asked for could not be had.
    Failed(Error),
    /// The rows asked for, and how many there are in all.
    Modules(Vec<ModuleRow>, usize),
    /// The module asked for.
    Module(ModuleView),
    /// The unit asked for.
    Unit(Box<UnitView>),
    /// The module and the open unit in another language.
    Translated(ModuleView, Option<Rc<Unit>>),
    /// The form asked for, of that module; with the unit to go to after an opening one.
    Form(ModuleView, Box<FormRun>, Option<UnitId>),
    /// Somebody has signed in, with their settings.
    SignedIn(Person, BTreeMap<String, String>),
    /// The countries that can be chosen.
    Countries(Vec<&'static str>),
    /// Help for somebody who was scammed.
    ScamHelp(Rc<HelpView>),
    /// A page to print was written there; whether a program shows it now.
    Printed(SafeText, bool),
    /// A badge file was written there.
    BadgeWritten(SafeText),
    /// The badges of whoever sits here.
    Wallet(Vec<BadgeRow>),
    /// What the door is told.
    Door(DoorSaid),
    /// What the adviser's rooms are told.
    Adviser(AdviserSaid),
    /// Nobody sits here any more; the settings of this machine.
    Emptied(BTreeMap<String, String>),
    /// The next person's key.
    NextPerson,
    /// What the card is told.
    Card(CardSaid),
    /// The learner's own page.
    Desk(Box<DeskView>),
    /// What recall is told.
    Recall(RecallSaid),
    /// What came of using the workshop's stick.
    Stick(StickSaid),
    /// The open lesson in that other language.
    Beside(String, Rc<Module>, Rc<Unit>),
    /// The key of the other language.
    OtherLanguage,
    /// The key that calls whoever leads.
    Call,
    /// The end is wanted.
    Quit,
    /// What is told of a machine that a group shares.
    Kiosk(KioskSaid),
    /// The diagnosis that was asked for.
    Diagnosis(Rc<DiagnosisView>),
    /// What is told of keeping and erasing.
    Erase(EraseSaid),
}

/// What a sitting asks of the app and the face.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put this on disk; answer [`Msg::Saved`] or [`Msg::NotSaved`].
    Save(Save),
    /// The rows from this one on; answer [`Msg::Modules`].
    Modules(usize),
    /// Answer [`Msg::Module`], with the badge earned where every unit is mastered.
    Module(ModuleId),
    /// Answer [`Msg::Unit`].
    Unit(ModuleId, UnitId),
    /// Answer [`Msg::Form`], with that unit.
    Form(ModuleId, Moment, Option<UnitId>),
    /// Everything is said in this language from now on; answer [`Msg::Translated`] for what is open.
    Language(String, Option<(ModuleId, Option<UnitId>)>),
    /// The countries that the room can be in; answer [`Msg::Countries`].
    Countries,
    /// Help for somebody who was scammed, whoever it is; answer [`Msg::ScamHelp`].
    ScamHelp,
    /// Write this page to the folder of prints; answer [`Msg::Printed`].
    Print(Box<Printout>),
    /// Somebody of that nickname, known or new; answer [`Msg::SignedIn`].
    SignIn(SafeText),
    /// Somebody who leaves no trace; answer [`Msg::SignedIn`].
    Guest,
    /// The badges of whoever sits here; answer [`Msg::Wallet`].
    Wallet,
    /// Write the badge's file; answer [`Msg::BadgeWritten`].
    WriteBadge(ModuleId),
    /// For the face: its own help page.
    Help,
    /// Lessons are given in this language for a while, or as this person chose; answer [`Msg::Translated`] for what is open.
    Lessons(Option<String>, Option<(ModuleId, Option<UnitId>)>),
    /// That unit in another language too; answer [`Msg::Beside`].
    Beside(String, ModuleId, UnitId),
    /// What the door asks.
    Door(DoorAsk),
    /// What the adviser's rooms ask.
    Adviser(AdviserAsk),
    /// For the face: read the page aloud.
    Aloud,
    /// Nobody sits here any more; answer [`Msg::Emptied`]. For the face: forget everything that was shown.
    Clear,
    /// For the face: the end.
    Leave,
    /// What the card asks.
    Card(CardAsk),
    /// The window closes, and one with other letters opens where one sits.
    Reopen(Seat),
    /// Who sat in the window that this one replaces; answer [`Msg::SignedIn`].
    SeatAgain(LearnerId),
    /// Answer [`Msg::Diagnosis`].
    Diagnosis,
    /// What is asked of keeping and erasing.
    Erase(EraseAsk),
    /// Answer [`Msg::Desk`].
    Desk,
    /// What recall asks.
    Recall(RecallAsk),
    /// The workshop's stick is taken, or results are handed in on it; answer [`Msg::Stick`].
    Stick,
    /// The unit that this number opens; answer [`Msg::Unit`].
    Number(u8),
    /// What is asked of a machine that a group shares.
    Kiosk(KioskAsk),
}
