//! In the adviser's rooms: whom badges speak for, what waits to be signed, and each person's badges: seen, signed, handed out,
//! printed, taken back.

use super::adviser::{self, AdviserAsk, PersonRow};
use super::badge_room_page;
use super::msg::Effect;
use super::place::Place;
use super::wallet::BadgeState;
use super::{PEOPLE, Printout, Sitting};
use crate::activity::Input;
use crate::ids::{LearnerId, ModuleId, Slug};
use crate::learn::Page;
use crate::record::Reason;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest text of a field, in letters.
const FIELD_MAX: usize = 280;

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadgesAsk {
    /// Where things stand; answer [`BadgesSaid::Desk`].
    Desk,
    /// All that wait are signed; answer [`BadgesSaid::Desk`].
    SignAll,
    /// An issuer is made: name, web address, e-mail address; answer [`BadgesSaid::Desk`].
    Make([SafeText; 3]),
    /// Its keys are copied to a place, under a passphrase; answer [`BadgesSaid::Desk`].
    Copy(usize, SafeText),
    /// Copies of keys that lie about; answer [`BadgesSaid::Found`].
    Find,
    /// One of them is brought here with its passphrase; answer [`BadgesSaid::Desk`].
    Bring(usize, SafeText),
    /// Badge files that lie about; answer [`BadgesSaid::Files`].
    Look,
    /// One of them is looked at; answer [`BadgesSaid::Verdict`].
    Judge(usize),
    /// Its issuer is trusted from now on; answer [`BadgesSaid::Verdict`].
    Trust(usize),
    /// Everybody's badges, from one on; answer [`BadgesSaid::Who`].
    Who(usize),
    /// One person's badges; answer [`BadgesSaid::Of`].
    Of(LearnerId),
    /// Something done with one badge; answer [`BadgesSaid::Of`].
    Do(LearnerId, ModuleId, BadgeDeed),
}

/// What is done with one badge of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadgeDeed {
    /// Something was seen: in the module's words, or in the adviser's.
    Observe(Option<Slug>, SafeText),
    /// Signed.
    Sign,
    /// Its files are put in a place.
    HandOut(usize),
    /// Its certificate is printed, with that name.
    Certificate(SafeText),
    /// Taken back.
    Revoke(Reason),
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum BadgesSaid {
    /// Where things stand, and what was just done.
    Desk(Box<BadgeDesk>, Option<Words>),
    /// Copies of keys: whose, and where.
    Found(Vec<Words>),
    /// Badge files, by name.
    Files(Vec<Words>),
    /// What came out of looking at that one, line by line, and whether its issuer may be trusted and is not.
    Verdict(usize, Vec<Words>, bool),
    /// Lines of people, and how many there are in all.
    Who(Vec<(LearnerId, Words)>, usize),
    /// One person's badges, and what was just done.
    Of(Box<PersonBadges>, Option<Words>),
}

/// Where things stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadgeDesk {
    /// The issuer, in a few lines; empty where there is none.
    pub issuer: Vec<Words>,
    /// Its name.
    pub name: Option<SafeText>,
    /// Its page to print.
    pub paper: Option<Printout>,
    /// Whether its keys have a copy.
    pub copied: bool,
    /// How many badges wait to be signed.
    pub waiting: usize,
    /// Why they cannot be signed now, where that is so.
    pub hindered: Option<Words>,
    /// Where files can be put, by name.
    pub places: Vec<Words>,
}

/// One person's badges.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonBadges {
    /// Who.
    pub row: PersonRow,
    /// Each module that they began.
    pub badges: Vec<PersonBadge>,
    /// Where files can be put, by name.
    pub places: Vec<Words>,
}

/// One badge of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonBadge {
    /// Of which module.
    pub module: ModuleId,
    /// The badge's name.
    pub name: SafeText,
    /// Where they are with it, in a line.
    pub said: Words,
    /// What became of it; none while it is not earned.
    pub state: Option<BadgeState>,
    /// The module's own observations: whether each was noted, and whether the badge wants it.
    pub own: Vec<(Slug, SafeText, bool, bool)>,
    /// What was noted.
    pub seen: Vec<SafeText>,
    /// Whether something was noted since it was signed.
    pub newer: bool,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// Where things stand.
    Desk { desk: BadgeDesk, told: Option<Words> },
    /// The organisation and its keys.
    Issuer(BadgeDesk),
    /// A new one.
    Make { fields: [String; 3] },
    /// A copy of its keys: where to, and the passphrase, twice.
    Copy { desk: BadgeDesk, to: usize, typed: String, again: String },
    /// Copies that lie about; the passphrase of one.
    Bring { found: Vec<Words>, which: Option<usize>, typed: String },
    /// Badge files that lie about.
    Files(Vec<Words>),
    /// What one of them is worth.
    Verdict { at: usize, lines: Vec<Words>, trust: bool },
    /// Everybody.
    Who { rows: Vec<(LearnerId, Words)>, from: usize, total: usize },
    /// One person.
    Of { person: PersonBadges },
    /// One badge of one person.
    One { person: PersonBadges, at: usize, told: Option<Words> },
    /// What was seen.
    Observe { person: PersonBadges, at: usize, typed: String },
    /// Where its files go.
    HandOut { person: PersonBadges, at: usize },
    /// The name on the certificate.
    Certificate { person: PersonBadges, at: usize, typed: String },
    /// About to be taken back; why.
    Revoke { person: PersonBadges, at: usize, why: Option<Reason> },
}

fn ask(ask: BadgesAsk) -> Vec<Effect> {
    vec![Effect::Adviser(AdviserAsk::Badges(ask))]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(adviser::At::Badges(Box::new(at))));
    Vec::new()
}

/// Opens the desk.
pub(super) fn open() -> Vec<Effect> {
    ask(BadgesAsk::Desk)
}

/// Signs all that wait.
pub(super) fn sign_all() -> Vec<Effect> {
    ask(BadgesAsk::SignAll)
}

/// Opens one person's badges.
pub(super) fn of(person: LearnerId) -> Vec<Effect> {
    ask(BadgesAsk::Of(person))
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: BadgesSaid) -> Vec<Effect> {
    let here = match &s.place {
        Place::Adviser(at) => match &**at {
            adviser::At::Badges(at) => Some((**at).clone()),
            _ => None,
        },
        _ => None,
    };
    match said {
        BadgesSaid::Desk(desk, told) => to(s, At::Desk { desk: *desk, told }),
        BadgesSaid::Found(found) => to(s, At::Bring { found, which: None, typed: String::new() }),
        BadgesSaid::Files(found) => to(s, At::Files(found)),
        BadgesSaid::Verdict(at, lines, trust) => to(s, At::Verdict { at, lines, trust }),
        BadgesSaid::Who(rows, total) => {
            let from = if let Some(At::Who { from, .. }) = here { from } else { 0 };
            to(s, At::Who { rows, from, total })
        }
        BadgesSaid::Of(person, told) => match here {
            // Back on the badge that something was done with.
            Some(
                At::One { at, .. } | At::Observe { at, .. } | At::HandOut { at, .. } | At::Certificate { at, .. } | At::Revoke { at, .. },
            ) if told.is_some() && at < person.badges.len() => to(s, At::One { person: *person, at, told }),
            _ => to(s, At::Of { person: *person }),
        },
    }
}

fn typed(text: &str) -> String {
    SafeText::typed(text, FIELD_MAX).as_str().to_owned()
}

fn number(target: &crate::activity::Target, sort: &str, many: usize) -> Option<usize> {
    target.within(sort).and_then(|at| at.parse::<usize>().ok()).filter(|at| *at < many)
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match at {
        At::Files(found) => match input {
            Input::Pick(target) => number(target, "file", found.len()).map(|at| ask(BadgesAsk::Judge(at))).unwrap_or_default(),
            Input::Submit | Input::Back => open(),
            _ => Vec::new(),
        },
        At::Verdict { at, .. } => match input {
            Input::Pick(target) if target.as_str() == "verdict/trust" => ask(BadgesAsk::Trust(at)),
            Input::Submit | Input::Back => ask(BadgesAsk::Look),
            _ => Vec::new(),
        },
        At::Desk { .. } | At::Issuer(_) | At::Make { .. } | At::Copy { .. } | At::Bring { .. } | At::Who { .. } => desk(s, input, at),
        At::Of { person } => match input {
            Input::Pick(target) => match number(target, "badge", person.badges.len()) {
                Some(at) => to(s, At::One { person, at, told: None }),
                None => Vec::new(),
            },
            Input::Submit | Input::Back => {
                s.place = Place::Adviser(Box::new(adviser::At::Person { row: person.row, told: None, sure: false }));
                Vec::new()
            }
            _ => Vec::new(),
        },
        at => one(s, input, at),
    }
}

fn desk(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Desk { desk, .. }, Input::Submit) if desk.waiting > 0 && desk.hindered.is_none() => sign_all(),
        (At::Desk { .. }, Input::Submit | Input::Back) => adviser::open_room(s),
        (At::Desk { desk, .. }, Input::Pick(target)) => match target.as_str() {
            "badges/issuer" => to(s, At::Issuer(desk)),
            "badges/look" => ask(BadgesAsk::Look),
            "badges/who" => ask(BadgesAsk::Who(0)),
            "badges/make" => to(s, At::Make { fields: Default::default() }),
            "badges/bring" => ask(BadgesAsk::Find),
            "badges/copy" => to(s, At::Copy { desk, to: 0, typed: String::new(), again: String::new() }),
            _ => Vec::new(),
        },
        (At::Issuer(desk), Input::Pick(target)) if target.as_str() == "badges/copy" => {
            to(s, At::Copy { desk, to: 0, typed: String::new(), again: String::new() })
        }
        (At::Make { mut fields }, Input::Type(target, text)) => {
            let field = ["issuer/name", "issuer/url", "issuer/email"].iter().position(|name| *name == target.as_str());
            if let Some(field) = field.and_then(|at| fields.get_mut(at)) {
                *field = typed(text);
            }
            to(s, At::Make { fields })
        }
        (At::Make { fields }, Input::Submit) => ask(BadgesAsk::Make(fields.map(|text| SafeText::show_line(&text)))),
        (At::Copy { desk, to: place, typed: held, .. }, Input::Type(target, text)) if target.as_str() == "copy/again" => {
            to(s, At::Copy { desk, to: place, typed: held, again: typed(text) })
        }
        (At::Copy { desk, to: place, again, .. }, Input::Type(_, text)) => to(s, At::Copy { desk, to: place, typed: typed(text), again }),
        (At::Copy { desk, typed, again, to: place }, Input::Pick(target)) => {
            let place = number(target, "place", desk.places.len()).unwrap_or(place);
            to(s, At::Copy { desk, to: place, typed, again })
        }
        (At::Copy { desk, to: place, typed, again }, Input::Submit) => {
            let why = if typed.trim().chars().count() < adviser::PASSPHRASE_MIN {
                Some(tr!("adviser-short", least = adviser::PASSPHRASE_MIN))
            } else {
                (typed.trim() != again.trim()).then(|| tr!("adviser-differ"))
            };
            if why.is_some() {
                // Nobody sees what they typed: both begin anew.
                s.notice = why;
                return to(s, At::Copy { desk, to: place, typed: String::new(), again: String::new() });
            }
            ask(BadgesAsk::Copy(place, SafeText::show_line(&typed)))
        }
        (At::Bring { found, which, typed }, Input::Pick(target)) => {
            let which = number(target, "copy", found.len()).or(which);
            to(s, At::Bring { found, which, typed })
        }
        (At::Bring { found, which, .. }, Input::Type(_, text)) => to(s, At::Bring { found, which, typed: typed(text) }),
        (At::Bring { which: Some(_), typed, .. }, Input::Submit) if typed.trim().is_empty() => {
            s.notice = Some(tr!("issuer-copy-short"));
            Vec::new()
        }
        (At::Bring { which: Some(which), typed, .. }, Input::Submit) => ask(BadgesAsk::Bring(which, SafeText::show_line(&typed))),
        (At::Who { rows, total, .. }, Input::Pick(target)) if target.as_str() == "who/next" => {
            let from = s_from(s) + PEOPLE;
            if from < total {
                to(s, At::Who { rows, from, total });
                ask(BadgesAsk::Who(from))
            } else {
                Vec::new()
            }
        }
        (At::Who { rows, total, .. }, Input::Pick(target)) if target.as_str() == "who/before" => {
            let from = s_from(s).saturating_sub(PEOPLE);
            to(s, At::Who { rows, from, total });
            ask(BadgesAsk::Who(from))
        }
        (At::Who { rows, .. }, Input::Pick(target)) => {
            number(target, "who", rows.len()).and_then(|at| rows.get(at)).map(|(id, _)| of(*id)).unwrap_or_default()
        }
        (At::Issuer(_) | At::Make { .. } | At::Copy { .. } | At::Bring { .. } | At::Who { .. }, Input::Submit | Input::Back) => open(),
        _ => Vec::new(),
    }
}

fn s_from(s: &Sitting) -> usize {
    let Place::Adviser(at) = &s.place else { return 0 };
    match &**at {
        adviser::At::Badges(at) => match &**at {
            At::Who { from, .. } => *from,
            _ => 0,
        },
        _ => 0,
    }
}

/// What can be done with one badge.
fn one(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    let deed = |person: &PersonBadges, at: usize, deed: BadgeDeed| match person.badges.get(at) {
        Some(badge) => ask(BadgesAsk::Do(person.row.id, badge.module.clone(), deed)),
        None => Vec::new(),
    };
    match (at, input) {
        (At::One { person, at, .. }, Input::Pick(target)) => match target.as_str() {
            "deed/observe" => to(s, At::Observe { person, at, typed: String::new() }),
            "deed/sign" => deed(&person, at, BadgeDeed::Sign),
            "deed/hand-out" => to(s, At::HandOut { person, at }),
            "deed/certificate" => to(s, At::Certificate { person, at, typed: String::new() }),
            "deed/revoke" => to(s, At::Revoke { person, at, why: None }),
            _ => Vec::new(),
        },
        (At::One { person, .. }, Input::Submit | Input::Back) => to(s, At::Of { person }),
        (At::Observe { person, at, .. }, Input::Type(_, text)) => to(s, At::Observe { person, at, typed: typed(text) }),
        (At::Observe { person, at, typed }, Input::Pick(target)) => {
            let own = person.badges.get(at).map(|badge| badge.own.as_slice()).unwrap_or_default();
            match number(target, "seen", own.len()).and_then(|at| own.get(at)) {
                Some((id, ..)) => deed(&person, at, BadgeDeed::Observe(Some(id.clone()), SafeText::default())),
                None => to(s, At::Observe { person, at, typed }),
            }
        }
        (At::Observe { person, at, typed }, Input::Submit) => {
            if typed.trim().is_empty() {
                s.notice = Some(tr!("observe-length", most = FIELD_MAX));
                return Vec::new();
            }
            deed(&person, at, BadgeDeed::Observe(None, SafeText::show_line(&typed)))
        }
        (At::HandOut { person, at }, Input::Pick(target)) => match number(target, "place", person.places.len()) {
            Some(place) => deed(&person, at, BadgeDeed::HandOut(place)),
            None => Vec::new(),
        },
        (At::Certificate { person, at, .. }, Input::Type(_, text)) => to(s, At::Certificate { person, at, typed: typed(text) }),
        (At::Certificate { person, at, typed }, Input::Submit) => deed(&person, at, BadgeDeed::Certificate(SafeText::show_line(&typed))),
        (At::Revoke { person, at, why }, Input::Pick(target)) => {
            let why = number(target, "why", Reason::ALL.len()).and_then(|at| Reason::ALL.get(at).copied()).or(why);
            to(s, At::Revoke { person, at, why })
        }
        (At::Revoke { person, at, why: Some(why) }, Input::Submit) => deed(&person, at, BadgeDeed::Revoke(why)),
        (
            At::Observe { person, at, .. }
            | At::HandOut { person, at }
            | At::Certificate { person, at, .. }
            | At::Revoke { person, at, .. },
            Input::Back,
        ) => to(s, At::One { person, at, told: None }),
        _ => Vec::new(),
    }
}

/// The issuer's fingerprint on paper.
pub(super) fn printout(at: &At) -> Option<Printout> {
    match at {
        At::Issuer(desk) => desk.paper.clone(),
        _ => None,
    }
}

impl At {
    pub(super) fn id(&self) -> String {
        let at = match self {
            Self::Desk { .. } => "desk",
            Self::Issuer(_) => "issuer",
            Self::Make { .. } => "make",
            Self::Copy { .. } => "copy",
            Self::Bring { .. } => "bring",
            Self::Files(_) => "files",
            Self::Verdict { .. } => "verdict",
            Self::Who { from, .. } => return format!("adviser/badges/who/{from}"),
            Self::Of { .. } => "of",
            Self::One { .. } => "one",
            Self::Observe { .. } => "observe",
            Self::HandOut { .. } => "hand-out",
            Self::Certificate { .. } => "certificate",
            Self::Revoke { .. } => "revoke",
        };
        format!("adviser/badges/{at}")
    }

    pub(super) fn page(&self, page: &mut Page) {
        badge_room_page::page(self, page);
    }
}
