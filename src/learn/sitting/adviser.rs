//! The adviser's rooms: behind a passphrase, closed when the next person comes. They guard screens, not files, and say so.

use std::time::Duration;

use super::adviser_page;
use super::badge_room::{self, BadgesAsk, BadgesSaid};
use super::dashboard::{self, FiguresAsk, FiguresSaid};
use super::door::{Door, closed_until, left_until};
use super::erasing::{self, EraseAsk};
use super::joins::{self, JoinAsk, JoinSaid};
use super::msg::{Effect, Save};
use super::place::Place;
use super::records::{self, RecordsAsk, RecordsSaid};
use super::workshop::{self, WorkshopAsk, WorkshopSaid};
use super::{Printout, Sitting};
use crate::activity::Input;
use crate::curriculum::RoomContacts;
use crate::ids::{LearnerId, UnitId, WorkshopId};
use crate::learn::Page;
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest passphrase, in letters.
const PASSPHRASE_MAX: usize = 128;
/// Shortest passphrase, in letters.
pub const PASSPHRASE_MIN: usize = 10;
/// People on one page.
pub const PEOPLE: usize = 8;

/// Somebody as the adviser sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// Their id.
    pub id: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// Their drawing.
    pub sign: Option<&'static str>,
    /// Whether they have a picture code.
    pub code: bool,
    /// The day of what they did last.
    pub last: Option<Words>,
}

/// What the adviser's rooms ask of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum AdviserAsk {
    /// To come in; answer [`AdviserSaid::Door`], or [`AdviserSaid::Open`] where the role is open.
    Come,
    /// The first passphrase, or another one while the role is open; answer [`AdviserSaid::Recovery`].
    Choose(SafeText),
    /// With this passphrase; answer [`AdviserSaid::Open`] or [`AdviserSaid::NotThat`].
    Enter(SafeText),
    /// With the recovery code; answer [`AdviserSaid::Another`] or [`AdviserSaid::NotThat`].
    Recover(SafeText),
    /// The role closes.
    Close,
    /// The people from this one on; answer [`AdviserSaid::People`].
    People(usize),
    /// This person needs no picture code any more until they choose one; answer [`AdviserSaid::Done`].
    ResetCode(LearnerId),
    /// About people known twice.
    Join(JoinAsk),
    /// About badges.
    Badges(BadgesAsk),
    /// About workshops.
    Workshop(Box<WorkshopAsk>),
    /// About figures.
    Figures(Box<FiguresAsk>),
    /// About learning records.
    Records(Box<RecordsAsk>),
}

/// What the adviser's rooms are told.
#[derive(Clone, Debug, PartialEq)]
pub enum AdviserSaid {
    /// What is behind the door: whether no passphrase was chosen yet, whether somebody else has the role open, how many seconds to wait.
    Door {
        /// No passphrase yet.
        first: bool,
        /// Another window has the role.
        busy: bool,
        /// Seconds before the next passphrase is looked at.
        wait: u64,
    },
    /// The role is open; so many badges can be signed at once; a workshop that is open.
    Open(usize, Option<(WorkshopId, SafeText)>),
    /// It was not that; the next is looked at in so many seconds.
    NotThat(u64),
    /// The recovery code was right: another passphrase is to be chosen.
    Another,
    /// The recovery code, shown this once.
    Recovery(SafeText),
    /// The people, and how many there are in all.
    People(Vec<PersonRow>, usize),
    /// Something was done with somebody.
    Done(Words),
    /// About people known twice.
    Join(JoinSaid),
    /// About badges.
    Badges(BadgesSaid),
    /// About workshops.
    Workshop(WorkshopSaid),
    /// About figures.
    Figures(FiguresSaid),
    /// About learning records.
    Records(RecordsSaid),
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// The passphrase.
    Ask { typed: String, until: Option<Duration> },
    /// Another window has the role.
    Busy,
    /// The recovery code.
    Lost { typed: String, until: Option<Duration> },
    /// A new passphrase, twice.
    Choose { typed: String, again: String },
    /// The recovery code, to be copied or printed.
    Recovery { code: SafeText },
    /// The adviser's room; so many badges can be signed at once; a workshop that is open.
    Room { waiting: usize, open: Option<(WorkshopId, SafeText)> },
    /// What holds for this machine.
    Rules,
    /// The people.
    People { rows: Vec<PersonRow>, from: usize, total: usize },
    /// One of them; what was done; what is about to be done.
    Person { row: PersonRow, told: Option<Words>, sure: bool },
    /// Erasing somebody, or those who do not come any more.
    Erase(erasing::At),
    /// People known twice.
    Joins(joins::At),
    /// Badges.
    Badges(Box<badge_room::At>),
    /// Workshops.
    Workshop(Box<workshop::At>),
    /// Figures.
    Figures(Box<dashboard::At>),
    /// Learning records.
    Records(Box<records::At>),
}

impl At {
    pub(super) fn id(&self) -> String {
        let at = match self {
            Self::Ask { .. } => "ask",
            Self::Busy => "busy",
            Self::Lost { .. } => "lost",
            Self::Choose { .. } => "choose",
            Self::Recovery { .. } => "recovery",
            Self::Room { .. } => "room",
            Self::Rules => "rules",
            Self::People { from, .. } => return format!("adviser/people/{from}"),
            Self::Person { sure: false, .. } => "person",
            Self::Person { .. } => "person/sure",
            Self::Erase(at) => return at.id(),
            Self::Joins(at) => return at.id(),
            Self::Badges(at) => return at.id(),
            Self::Workshop(at) => return at.id(),
            Self::Figures(at) => return at.id(),
            Self::Records(at) => return at.id(),
        };
        format!("adviser/{at}")
    }

    /// The lesson that is led with a group, where one is.
    pub(super) fn lesson(&self) -> Option<&crate::learn::Lesson> {
        if let Self::Workshop(at) = self { at.lesson() } else { None }
    }

    /// Whether its page tells what becomes of a copy of the journal: those of a workshop that is closed.
    pub(super) fn tells_copy(&self) -> bool {
        matches!(self, Self::Workshop(at) if at.tells_copy())
    }

    /// Whether the end of a work is waited for there.
    pub(super) fn awaits_work(&self) -> bool {
        match self {
            Self::Figures(at) => at.awaits_work(),
            Self::Records(at) => at.awaits_work(),
            _ => false,
        }
    }

    pub(super) fn page(&self, s: &Sitting) -> Page {
        adviser_page::page(self, s)
    }
}

fn ask(ask: AdviserAsk) -> Vec<Effect> {
    vec![Effect::Adviser(ask)]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(at));
    Vec::new()
}

/// The recovery code on paper.
pub(super) fn printout(at: &At) -> Option<Printout> {
    match at {
        At::Erase(at) => return erasing::printout(at),
        At::Badges(at) => return badge_room::printout(at),
        _ => {}
    }
    let At::Recovery { code } = at else { return None };
    let unit = UnitId::new("adviser")?;
    let parts = adviser_page::recovery(code);
    Some(Printout { unit, activity: None, title: tr!("adviser-recovery"), parts, contacts: RoomContacts::default() })
}

/// Opens the adviser's rooms.
pub(super) fn open(_: &mut Sitting) -> Vec<Effect> {
    ask(AdviserAsk::Come)
}

/// A passphrase or a code as it is typed.
pub(super) fn secret_typed(text: &str) -> String {
    SafeText::typed(text, PASSPHRASE_MAX).as_str().to_owned()
}

/// Whether the next secret is not looked at yet, which is then told.
pub(super) fn held_back(s: &mut Sitting, until: Option<Duration>) -> bool {
    let left = left_until(s, until);
    if let Some(seconds) = left {
        s.notice = Some(tr!("door-wait", seconds = seconds));
    }
    left.is_some()
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Ask { until, .. }, Input::Type(_, text)) => to(s, At::Ask { typed: secret_typed(text), until }),
        (At::Lost { until, .. }, Input::Type(_, text)) => to(s, At::Lost { typed: secret_typed(text), until }),
        (At::Ask { typed: held, until } | At::Lost { typed: held, until }, Input::Submit) => {
            if held_back(s, until) {
                return Vec::new();
            }
            let secret = SafeText::show_line(&held);
            let lost = matches!(&s.place, Place::Adviser(at) if matches!(**at, At::Lost { .. }));
            ask(if lost { AdviserAsk::Recover(secret) } else { AdviserAsk::Enter(secret) })
        }
        (At::Ask { until, .. }, Input::Pick(target)) if target.as_str() == "adviser/lost" => {
            to(s, At::Lost { typed: String::new(), until })
        }
        (At::Lost { until, .. }, Input::Back) => to(s, At::Ask { typed: String::new(), until }),
        (At::Choose { again, .. }, Input::Type(target, text)) if target.as_str() == "adviser/passphrase" => {
            to(s, At::Choose { typed: secret_typed(text), again })
        }
        (At::Choose { typed: held, .. }, Input::Type(_, text)) => to(s, At::Choose { typed: held, again: secret_typed(text) }),
        (At::Choose { typed: held, again }, Input::Submit) => choose(s, &held, &again),
        (At::Joins(at), input) => joins::input(s, input, at),
        (At::Badges(at), input) => badge_room::input(s, input, *at),
        (At::Workshop(at), input) => workshop::input(s, input, *at),
        (At::Figures(at), input) => dashboard::input(s, input, *at),
        (At::Records(at), input) => records::input(s, input, *at),
        (At::Room { open: Some((id, _)), .. }, Input::Submit) => workshop::open_one(id),
        (At::Room { waiting: 1.., .. }, Input::Submit) => badge_room::sign_all(),
        (At::Room { .. }, Input::Pick(target)) => room(s, target.as_str()),
        (At::Rules, Input::Pick(target)) => rules(s, target.as_str()),
        (At::Recovery { .. }, Input::Submit) | (At::Rules, Input::Submit | Input::Back) | (At::People { .. }, Input::Back) => open_room(s),
        (At::People { rows, from, total }, Input::Pick(target)) => match target.as_str() {
            "people/next" if from + PEOPLE < total => ask(AdviserAsk::People(from + PEOPLE)),
            "people/before" => ask(AdviserAsk::People(from.saturating_sub(PEOPLE))),
            name => {
                let at = target.within("person").and_then(|_| name.rsplit('/').next()).and_then(|at| at.parse::<usize>().ok());
                match at.and_then(|at| rows.into_iter().nth(at)) {
                    Some(row) => to(s, At::Person { row, told: None, sure: false }),
                    None => Vec::new(),
                }
            }
        },
        (At::Person { row, .. }, Input::Pick(target)) if target.as_str() == "person/reset" => {
            to(s, At::Person { row, told: None, sure: true })
        }
        (At::Erase(at), input) => erasing::input(s, input, at),
        (At::Person { row, .. }, Input::Pick(target)) if target.as_str() == "person/badges" => badge_room::of(row.id),
        (At::Person { row, .. }, Input::Pick(target)) if target.as_str() == "person/erase" => erasing::open(s, row),
        (At::Person { row, sure: true, .. }, Input::Submit) => ask(AdviserAsk::ResetCode(row.id)),
        (At::Person { row, sure: true, .. }, Input::Back) => to(s, At::Person { row, told: None, sure: false }),
        (At::Person { .. }, Input::Back) => ask(AdviserAsk::People(0)),
        (At::Room { .. } | At::Ask { .. } | At::Busy | At::Choose { .. }, Input::Back) => leave(s),
        _ => Vec::new(),
    }
}

/// The room itself, with what waits there.
pub(super) fn open_room(_: &mut Sitting) -> Vec<Effect> {
    ask(AdviserAsk::Come)
}

/// Back to the door; the role stays open until the next person, or until it is closed.
fn leave(s: &mut Sitting) -> Vec<Effect> {
    s.stick.waits = false;
    s.place = Place::Door(Box::new(Door::neutral()));
    Vec::new()
}

fn choose(s: &mut Sitting, held: &str, again: &str) -> Vec<Effect> {
    if held.trim().chars().count() < PASSPHRASE_MIN {
        s.notice = Some(tr!("adviser-short", least = PASSPHRASE_MIN));
        return Vec::new();
    }
    if held.trim() != again.trim() {
        s.notice = Some(tr!("adviser-differ"));
        return Vec::new();
    }
    ask(AdviserAsk::Choose(SafeText::show_line(held)))
}

fn room(s: &mut Sitting, target: &str) -> Vec<Effect> {
    match target {
        "adviser/people" => ask(AdviserAsk::People(0)),
        "adviser/rules" => to(s, At::Rules),
        "adviser/due" => vec![Effect::Erase(EraseAsk::Due { asked: true })],
        "adviser/joins" => joins::open(),
        "adviser/badges" => badge_room::open(),
        "adviser/sign" => badge_room::sign_all(),
        "adviser/workshops" => workshop::open(),
        "adviser/figures" => dashboard::open(s),
        "adviser/records" => records::open(s),
        "adviser/country" => super::settings::open(s),
        "adviser/passphrase" => to(s, At::Choose { typed: String::new(), again: String::new() }),
        "adviser/close" => {
            s.place = Place::Door(Box::new(Door::neutral()));
            ask(AdviserAsk::Close)
        }
        _ => Vec::new(),
    }
}

/// Settings of this machine, each with its values; the first is the usual one.
pub(super) const RULES: [(&str, &[&str]); 3] =
    [("names-listed", &["no", "yes"]), ("codes", &["offered", "off"]), ("retention-months", &["12", "3", "6", "18", "24"])];
/// The setting that fixes the interface's language.
pub(super) const LOCK: &str = "interface-lock";

fn rules(s: &mut Sitting, target: &str) -> Vec<Effect> {
    let Some((key, value)) = target.split_once('/') else { return Vec::new() };
    if key == LOCK && (value == "none" || s.languages.iter().any(|(code, _)| code == value)) {
        s.settings.insert(key.to_owned(), value.to_owned());
        let record = Record::MachineSet { key: key.to_owned(), value: value.to_owned() };
        let mut effects = vec![Effect::Save(Save { records: vec![record], draft: None })];
        if value != "none" {
            value.clone_into(&mut s.lang);
            value.clone_into(&mut s.own_lang);
            effects.push(Effect::Language(value.to_owned(), None));
        }
        return effects;
    }
    let known = RULES.iter().find(|(name, _)| *name == key).and_then(|(name, values)| Some((*name, values.iter().find(|v| **v == value)?)));
    let Some((key, value)) = known else { return Vec::new() };
    s.settings.insert(key.to_owned(), (*value).to_owned());
    let record = Record::MachineSet { key: key.to_owned(), value: (*value).to_owned() };
    vec![Effect::Save(Save { records: vec![record], draft: None })]
}

/// What was waited for could not be done.
pub(super) fn failed(s: &mut Sitting) -> Vec<Effect> {
    match &s.place {
        Place::Adviser(at) if matches!(**at, At::Figures(_)) => dashboard::failed(s),
        _ => records::failed(s),
    }
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: AdviserSaid) -> Vec<Effect> {
    match said {
        AdviserSaid::Door { busy: true, .. } => to(s, At::Busy),
        AdviserSaid::Door { first: true, .. } | AdviserSaid::Another => to(s, At::Choose { typed: String::new(), again: String::new() }),
        AdviserSaid::Door { wait, .. } => {
            let until = closed_until(s, wait);
            to(s, At::Ask { typed: String::new(), until })
        }
        AdviserSaid::Open(..) if s.stick.waits => super::stick::opened(s).unwrap_or_default(),
        AdviserSaid::Open(..) if s.start.workshop.is_some() => s.start.workshop.take().map(workshop::open_one).unwrap_or_default(),
        AdviserSaid::Open(waiting, open) => {
            to(s, At::Room { waiting, open }).into_iter().chain([Effect::Erase(EraseAsk::Due { asked: false })]).collect()
        }
        AdviserSaid::Join(said) => joins::said(s, said),
        AdviserSaid::Badges(said) => badge_room::said(s, said),
        AdviserSaid::Workshop(said) => workshop::said(s, said),
        AdviserSaid::Figures(said) => dashboard::said(s, said),
        AdviserSaid::Records(said) => records::said(s, said),
        AdviserSaid::NotThat(wait) => {
            let until = closed_until(s, wait);
            s.notice = Some(tr!("adviser-not-that"));
            let lost = matches!(&s.place, Place::Adviser(at) if matches!(**at, At::Lost { .. }));
            let typed = String::new();
            to(s, if lost { At::Lost { typed, until } } else { At::Ask { typed, until } })
        }
        AdviserSaid::Recovery(code) => to(s, At::Recovery { code }),
        AdviserSaid::People(rows, total) => {
            let from = match &s.place {
                Place::Adviser(at) => match &**at {
                    At::People { from, .. } => *from,
                    _ => 0,
                },
                _ => 0,
            };
            to(s, At::People { rows, from, total })
        }
        AdviserSaid::Done(words) => match &s.place {
            Place::Adviser(at) => match (**at).clone() {
                At::Person { row, .. } => to(s, At::Person { row: PersonRow { code: false, ..row }, told: Some(words), sure: false }),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        },
    }
}
