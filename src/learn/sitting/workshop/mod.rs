//! In the adviser's rooms: workshops. Planned, opened, people signed in, led with the group, put right later.
//!
//! What is done here is asked of the app as data and is on disk before the next page shows it: a power cut loses nothing, and one
//! key carries on.

mod agenda;
mod arrival;
mod close;
mod close_page;
mod desk;
mod lead;
mod lead_page;
mod list;
mod papers;
mod plan;
mod room;
mod step;

use std::collections::BTreeMap;

use time::Date;

pub use close::ClosingDesk;
pub use desk::{UnitNotes, WorkshopDesk};
pub use room::RoomPage;
pub use step::{Offer, Titles, level_name};

use super::Sitting;
use super::adviser::{self, AdviserAsk};
use super::msg::Effect;
use super::place::Place;
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::ids::{LearnerId, ModuleId, UnitId, WorkshopId};
use crate::learn::{Lesson, Page};
use crate::record::{Closing, Headcount, Plan, Record};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::Stand;

/// What can be put on paper before, in or after a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopPaper {
    /// The agenda with the adviser's notes.
    Agenda,
    /// The sheet that people sign.
    SignIn,
    /// What the adviser says and does in each unit.
    Script,
    /// The units to be done with a pen.
    Exercise,
    /// The answers to that.
    Answers,
    /// The grid in which results of paper sheets are noted by seat.
    Results,
    /// What people take home.
    Handout,
    /// The certificates of those who were there and earned a badge.
    Certificates,
}

impl WorkshopPaper {
    /// All of them, in the order in which they are needed.
    pub const ALL: [Self; 8] =
        [Self::Agenda, Self::SignIn, Self::Script, Self::Exercise, Self::Answers, Self::Results, Self::Handout, Self::Certificates];

    /// As commands and targets name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::SignIn => "sign-in",
            Self::Script => "script",
            Self::Exercise => "exercise",
            Self::Answers => "answers",
            Self::Results => "results",
            Self::Handout => "handout",
            Self::Certificates => "certificate",
        }
    }
}

/// As what a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportAs {
    /// A page to print.
    Paper,
    /// A table for a spreadsheet.
    Table,
    /// A text to copy.
    Text,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkshopAsk {
    /// The workshops; answer [`WorkshopSaid::List`].
    List,
    /// One of them; answer [`WorkshopSaid::Desk`].
    Open(WorkshopId),
    /// A plan to begin with, like that workshop's where one is named; answer [`WorkshopSaid::Plan`].
    New(Option<WorkshopId>),
    /// What can be put on an agenda; answer [`WorkshopSaid::Offers`].
    Offers,
    /// A plan is kept: of a workshop that is there, or of so many new ones, a week apart; answer [`WorkshopSaid::Desk`].
    Keep {
        /// Whose; none for new ones.
        id: Option<WorkshopId>,
        /// The plan.
        plan: Box<Plan>,
        /// How many, from 1; of a workshop that is there, one.
        times: u16,
    },
    /// It begins, today; answer [`WorkshopSaid::Desk`].
    Begin(WorkshopId),
    /// Something is kept of it; answer [`WorkshopSaid::Desk`].
    Write(WorkshopId, Vec<(Option<LearnerId>, Record)>),
    /// Somebody new is there; answer [`WorkshopSaid::Desk`].
    Come(WorkshopId, SafeText),
    /// A unit for the group, where the group stopped in it; answer [`WorkshopSaid::Lesson`].
    Lesson(WorkshopId, ModuleId, UnitId),
    /// Where the group stands in a unit is kept; no answer.
    Stand {
        /// Of which workshop.
        id: WorkshopId,
        /// Of which module.
        module: ModuleId,
        /// In which unit.
        unit: UnitId,
        /// The lesson's draft; none once it is over.
        draft: Option<String>,
    },
    /// The room sees this from now on, from so many screenfuls down, and as this page where one has it here too; no answer where all is
    /// well, [`WorkshopSaid::Scrolled`] where there are not so many.
    Show(Box<RoomPage>, Option<Box<Page>>, u16),
    /// It is put on the stick that is plugged in; answer [`WorkshopSaid::Desk`].
    Pack(WorkshopId),
    /// What laptops left on the stick is brought in; answer [`WorkshopSaid::Desk`].
    Collect(WorkshopId),
    /// All that its close needs; answer [`WorkshopSaid::Closing`].
    Closing(WorkshopId),
    /// It is closed, and declared so; answer [`WorkshopSaid::Closed`].
    Close {
        /// Which.
        id: WorkshopId,
        /// What is declared.
        closing: Box<Closing>,
        /// The counts.
        count: Box<Headcount>,
    },
    /// Those, who worked on the laptops, are at the workshop; answer [`WorkshopSaid::Closing`].
    Meet(WorkshopId, Vec<LearnerId>),
    /// The badges of those who were there are signed; answer [`WorkshopSaid::Closing`].
    Sign(WorkshopId),
    /// The report is written; answer as for any print.
    Report(WorkshopId, ReportAs),
    /// The room's window is opened on this machine; answer [`WorkshopSaid::Room`].
    OpenRoom,
    /// Something is printed, in large letters or not; answer as for any print.
    Print(WorkshopId, WorkshopPaper, bool),
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkshopSaid {
    /// The workshops.
    List(Vec<WorkshopRow>),
    /// One of them, and what was just done.
    Desk(Box<WorkshopDesk>, Option<Words>),
    /// A plan to begin with, and what day it is.
    Plan(Box<Plan>, Box<Titles>, Date),
    /// What can be put on an agenda, and what all of it is called.
    Offers(Vec<Offer>, Box<Titles>),
    /// A unit for the group.
    Lesson(Box<Lesson>),
    /// All that a close needs, and what was just done.
    Closing(Box<ClosingDesk>, Option<Words>),
    /// The same of one that was declared just now.
    Closed(Box<ClosingDesk>),
    /// How the room's window opens.
    Room(Words),
    /// The room's page ends with that screenful, from 0.
    Scrolled(u16),
}

/// A workshop in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopRow {
    /// Its id.
    pub id: WorkshopId,
    /// What it is called.
    pub title: SafeText,
    /// Its day; none while it is open.
    pub day: Option<Words>,
    /// How it stands.
    pub stand: Stand,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// The workshops, from one on.
    List { rows: Vec<WorkshopRow>, from: usize },
    /// One of them.
    Desk { desk: Box<WorkshopDesk>, told: Option<Words> },
    /// It is about not to be held.
    Cancel(Box<WorkshopDesk>),
    /// Its words: title, day, place.
    Plan(plan::At),
    /// Its agenda.
    Agenda(agenda::At),
    /// Who is there.
    Arrival(arrival::At),
    /// In it.
    Lead(lead::At),
    /// It is closed.
    Close(close::At),
    /// Its papers.
    Papers(papers::At),
}

impl At {
    /// Whether its page tells what becomes of a copy of the journal.
    pub(super) const fn tells_copy(&self) -> bool {
        matches!(self, Self::Close(_) | Self::Desk { .. })
    }
}

fn ask(ask: WorkshopAsk) -> Vec<Effect> {
    vec![Effect::Adviser(AdviserAsk::Workshop(Box::new(ask)))]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(adviser::At::Workshop(Box::new(at))));
    Vec::new()
}

fn here(s: &Sitting) -> Option<&At> {
    let Place::Adviser(at) = &s.place else { return None };
    if let adviser::At::Workshop(at) = &**at { Some(at) } else { None }
}

/// Opens the list.
pub(super) fn open() -> Vec<Effect> {
    ask(WorkshopAsk::List)
}

/// Opens one of them.
pub(super) fn open_one(id: WorkshopId) -> Vec<Effect> {
    ask(WorkshopAsk::Open(id))
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: WorkshopSaid) -> Vec<Effect> {
    let before = shown(s);
    let mut effects = answered(s, said);
    effects.extend(show(s, before.as_ref()));
    effects
}

/// What the room sees now, where a workshop is led.
fn shown(s: &Sitting) -> Option<(RoomPage, u16)> {
    if let Some(At::Lead(at)) = here(s) { Some((room::page(at)?, at.scroll)) } else { None }
}

/// Shows the room what it does not see yet. Where the adviser looks at something else, the room keeps its page.
fn show(s: &Sitting, before: Option<&(RoomPage, u16)>) -> Vec<Effect> {
    match shown(s).filter(|now| Some(now) != before) {
        Some((page, scroll)) => {
            let wall = if let Some(At::Lead(at)) = here(s) { room::wall(at) } else { None };
            ask(WorkshopAsk::Show(Box::new(page), wall.map(Box::new), scroll))
        }
        None => Vec::new(),
    }
}

fn answered(s: &mut Sitting, said: WorkshopSaid) -> Vec<Effect> {
    let at = here(s).cloned();
    match (said, at) {
        (WorkshopSaid::List(rows), _) => to(s, At::List { rows, from: 0 }),
        // What was asked for in the middle of something goes on there.
        (WorkshopSaid::Desk(desk, told), Some(At::Arrival(at))) if at.desk.gathering.id == desk.gathering.id => {
            to(s, At::Arrival(at.with(desk, told)))
        }
        (WorkshopSaid::Desk(desk, _), Some(At::Lead(at))) if at.desk.gathering.id == desk.gathering.id => to(s, At::Lead(at.with(desk))),
        // What came in while it is closed may change what was earned.
        (WorkshopSaid::Desk(desk, told), Some(At::Close(at))) if at.desk().gathering.id == desk.gathering.id => {
            let (id, stale) = (desk.gathering.id, told.is_some());
            to(s, At::Close(at.again(*desk, told)));
            if stale { ask(WorkshopAsk::Closing(id)) } else { Vec::new() }
        }
        (WorkshopSaid::Closing(closing, told), Some(At::Close(at))) if at.desk().gathering.id == closing.desk.gathering.id => {
            let told = told.or_else(|| at.told.clone());
            to(s, At::Close(at.with(closing, told)))
        }
        (WorkshopSaid::Closed(closing), _) => to(s, At::Close(close::At::new(closing, Some(tr!("close-done"))))),
        (WorkshopSaid::Closing(closing, told), _) => to(s, At::Close(close::At::new(closing, told))),
        (WorkshopSaid::Desk(desk, told), _) => to(s, At::Desk { desk, told }),
        (WorkshopSaid::Plan(plan, titles, today), _) => to(s, At::Plan(plan::At::new(*plan, *titles, today))),
        (WorkshopSaid::Offers(offers, titles), Some(At::Agenda(at))) => to(s, At::Agenda(at.offered(offers, *titles))),
        (WorkshopSaid::Lesson(lesson), Some(At::Lead(at))) => to(s, At::Lead(at.taught(lesson))),
        (WorkshopSaid::Scrolled(last), Some(At::Lead(at))) => to(s, At::Lead(at.scrolled(last))),
        (WorkshopSaid::Room(told), Some(At::Lead(at))) => to(s, At::Lead(at.told(told))),
        _ => Vec::new(),
    }
}

/// Where something printed here is, to be said by the page of the workshop that it is of; none where no such page is open.
pub(super) fn printed(s: &mut Sitting, words: &Words) -> bool {
    let Some(At::Desk { told, .. }) = here_mut(s) else { return false };
    *told = Some(words.clone());
    true
}

fn here_mut(s: &mut Sitting) -> Option<&mut At> {
    let Place::Adviser(at) = &mut s.place else { return None };
    if let adviser::At::Workshop(at) = &mut **at { Some(at) } else { None }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    let before = shown(s);
    let mut effects = acted(s, input, at);
    effects.extend(show(s, before.as_ref()));
    effects
}

fn acted(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match at {
        At::List { rows, from } => list::input(s, input, rows, from),
        At::Desk { desk, .. } => desk::input(s, input, desk),
        At::Cancel(desk) => desk::cancel(s, input, desk),
        At::Plan(at) => plan::input(s, input, at),
        At::Agenda(at) => agenda::input(s, input, at),
        At::Arrival(at) => arrival::input(s, input, at),
        At::Lead(at) => lead::input(s, input, at),
        At::Close(at) => close::input(s, input, at),
        At::Papers(at) => papers::input(s, input, at),
    }
}

impl At {
    pub(super) fn id(&self) -> String {
        match self {
            Self::List { from, .. } => format!("adviser/workshops/{from}"),
            Self::Desk { .. } => "adviser/workshop".to_owned(),
            Self::Cancel(_) => "adviser/workshop/cancel".to_owned(),
            Self::Plan(at) => at.id(),
            Self::Agenda(at) => at.id(),
            Self::Arrival(at) => at.id(),
            Self::Lead(at) => at.id(),
            Self::Close(at) => at.id(),
            Self::Papers(at) => at.id(),
        }
    }

    pub(super) fn page(&self, page: &mut Page) {
        match self {
            Self::List { rows, from } => list::page(page, rows, *from),
            Self::Desk { desk, told } => desk.page(page, told.as_ref()),
            Self::Cancel(desk) => desk.cancel_page(page),
            Self::Plan(at) => at.page(page),
            Self::Agenda(at) => at.page(page),
            Self::Arrival(at) => at.page(page),
            Self::Lead(at) => at.page(page),
            Self::Close(at) => at.page(page),
            Self::Papers(at) => at.page(page),
        }
    }

    /// The lesson that is led, where one is.
    pub(super) fn lesson(&self) -> Option<&Lesson> {
        if let Self::Lead(at) = self { at.lesson() } else { None }
    }
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: impl Into<String>, label: Words) -> Control {
    Control::new(Target::new(target), Role::Button, label)
}

/// One of several, of which one holds.
fn choice(target: impl Into<String>, label: Words, on: bool) -> Control {
    Control::new(Target::new(target), Role::One, label).on(on)
}

fn line(target: impl Into<String>, label: Words) -> Control {
    Control::new(Target::new(target), Role::Line, label)
}

fn field(target: &str, label: Words, typed: &str) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Field, label).value(Words::Text(SafeText::show_line_kept(typed))))
}

/// The number at the end of a target, where it is of that sort and below `many`.
fn number(target: &Target, sort: &str, many: usize) -> Option<usize> {
    target.within(sort).and_then(|at| at.parse::<usize>().ok()).filter(|at| *at < many)
}

/// Hands by answer, as they are typed: a number each.
type Hands = BTreeMap<String, String>;
