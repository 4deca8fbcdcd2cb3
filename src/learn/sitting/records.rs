//! In the adviser's rooms: learning records for stores of others. What stands there is what `tremplin xapi status` tells. Records are
//! sent because somebody asks for it on this page, and never otherwise; what is typed to be let in is kept nowhere.

use std::rc::Rc;

use super::Sitting;
use super::adviser;
use super::adviser::AdviserAsk;
use super::msg::Effect;
use super::place::Place;
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::learn::{BACK, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest address, and longest name with its password, in letters.
const ADDRESS_MAX: usize = 200;
const SECRET_MAX: usize = 1000;

/// A store of learning records, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreRow {
    /// Its address.
    pub url: SafeText,
    /// What it refused: so many are put aside.
    pub aside: u64,
}

/// How it stands with records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordsView {
    /// Under which address of the organisation people are told, where that is known.
    pub home: Option<SafeText>,
    /// The stores that are known, each with what is to be known of it.
    pub stores: Vec<(StoreRow, Vec<Words>)>,
    /// What was just done.
    pub told: Option<Words>,
}

/// What is to be sent where.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Sending {
    /// The store's address.
    pub endpoint: SafeText,
    /// The organisation's, where it is not known yet.
    pub home: SafeText,
    /// Name and password: never kept, never shown.
    pub secret: SafeText,
    /// What was refused before is sent once more.
    pub again: bool,
}

impl std::fmt::Debug for Sending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sending").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordsAsk {
    /// How it stands; answer [`RecordsSaid`].
    Status,
    /// To send; answer likewise.
    Send(Sending),
    /// To write all records on a stick, under that address of the organisation; answer likewise.
    Export(SafeText),
    /// How far it is; answer likewise.
    Look,
    /// To go no further: what was sent is sent.
    Stop,
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordsSaid {
    /// It goes on: so many records were sent or written.
    GoesOn(u64),
    /// How it stands now.
    Status(Rc<RecordsView>),
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// Something goes on; where one comes back to if it cannot be done.
    Working { before: Option<Box<At>>, done: u64 },
    /// How it stands.
    Start(Rc<RecordsView>),
    /// What must be known to send: to a known store, or to another.
    Form(Rc<RecordsView>, Sending, Known),
    /// The address under which people are told, before records are written.
    Home(Rc<RecordsView>, SafeText),
}

/// What is known already of what a form asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    store: bool,
    home: bool,
}

fn ask(ask: RecordsAsk) -> Vec<Effect> {
    vec![Effect::Adviser(AdviserAsk::Records(Box::new(ask)))]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(adviser::At::Records(Box::new(at))));
    Vec::new()
}

/// How it stands.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    work(s, None, RecordsAsk::Status)
}

fn work(s: &mut Sitting, before: Option<At>, wanted: RecordsAsk) -> Vec<Effect> {
    to(s, At::Working { before: before.map(Box::new), done: 0 });
    ask(wanted)
}

/// It could not be done: back to where one was.
pub(super) fn failed(s: &mut Sitting) -> Vec<Effect> {
    match at(s).cloned() {
        Some(At::Working { before: Some(before), .. }) => to(s, *before),
        Some(At::Working { before: None, .. }) => adviser::open_room(s),
        _ => Vec::new(),
    }
}

fn at(s: &Sitting) -> Option<&At> {
    let Place::Adviser(at) = &s.place else { return None };
    if let adviser::At::Records(at) = &**at { Some(at) } else { None }
}

/// What the app answered. Whoever has gone elsewhere is not taken back.
pub(super) fn said(s: &mut Sitting, said: RecordsSaid) -> Vec<Effect> {
    let Some(At::Working { before, .. }) = at(s).cloned() else { return Vec::new() };
    match said {
        RecordsSaid::GoesOn(done) => to(s, At::Working { before, done }),
        RecordsSaid::Status(view) => to(s, At::Start(view)),
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Working { before, .. }, Input::Back) => {
            let mut effects = ask(RecordsAsk::Stop);
            // What was sent by then is told.
            effects.extend(if before.is_some() { open(s) } else { adviser::open_room(s) });
            effects
        }
        (At::Working { .. }, Input::Submit) => ask(RecordsAsk::Look),
        (At::Start(view), Input::Pick(target)) => start(s, target.as_str(), view),
        (At::Start(_), Input::Back) => adviser::open_room(s),
        (At::Form(view, mut sending, known), Input::Type(target, text)) => {
            match target.as_str() {
                "records/endpoint" => sending.endpoint = SafeText::typed(text, ADDRESS_MAX),
                "records/home" => sending.home = SafeText::typed(text, ADDRESS_MAX),
                _ => sending.secret = SafeText::typed(text, SECRET_MAX),
            }
            to(s, At::Form(view, sending, known))
        }
        (At::Form(view, sending, known), Input::Submit) => {
            // What lets in is typed again: it is kept nowhere, not even here.
            let before = At::Form(view, Sending { secret: SafeText::default(), ..sending.clone() }, known);
            work(s, Some(before), RecordsAsk::Send(sending))
        }
        (At::Home(view, _), Input::Type(_, text)) => to(s, At::Home(view, SafeText::typed(text, ADDRESS_MAX))),
        (At::Home(view, home), Input::Submit) => work(s, Some(At::Home(view, home.clone())), RecordsAsk::Export(home)),
        (At::Form(view, ..) | At::Home(view, _), Input::Back) => to(s, At::Start(view)),
        _ => Vec::new(),
    }
}

fn start(s: &mut Sitting, target: &str, view: Rc<RecordsView>) -> Vec<Effect> {
    let home = view.home.is_some();
    if target == "records/export" {
        let none = SafeText::default();
        return if home { work(s, Some(At::Start(view)), RecordsAsk::Export(none)) } else { to(s, At::Home(view, none)) };
    }
    if target == "records/other" {
        return to(s, At::Form(view, Sending::default(), Known { store: false, home }));
    }
    let (what, n) = target.split_once('/').unwrap_or_default();
    let store = n.parse::<usize>().ok().and_then(|n| view.stores.get(n)).map(|(row, _)| row.url.clone());
    match store {
        Some(endpoint) => {
            let sending = Sending { endpoint, again: what == "again", ..Sending::default() };
            to(s, At::Form(view, sending, Known { store: true, home }))
        }
        None => Vec::new(),
    }
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: impl Into<String>, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

fn field(target: &str, role: Role, label: Words, held: &SafeText) -> Part {
    Part::Control(Control::new(Target::new(target), role, label).value(Words::Text(held.clone())))
}

impl At {
    pub(super) fn id(&self) -> String {
        let at = match self {
            Self::Working { .. } => "working",
            Self::Start(_) => "start",
            Self::Form(..) => "send",
            Self::Home(..) => "home",
        };
        format!("adviser/records/{at}")
    }

    pub(super) const fn awaits_work(&self) -> bool {
        matches!(self, Self::Working { .. })
    }

    pub(super) fn page(&self, page: &mut Page, s: &Sitting) {
        page.parts = vec![say(Tone::Title, tr!("records-title"))];
        match self {
            Self::Working { before, done } => {
                page.parts.extend([Part::Gap, say(Tone::Ask, tr!("records-working"))]);
                if before.is_some() {
                    page.parts.push(say(Tone::Plain, tr!("records-working-how")));
                }
                if *done > 0 {
                    page.parts.push(say(Tone::Plain, tr!("records-done", n = *done)));
                }
                // A page of lines does not change by itself.
                if s.face == "linear" {
                    page.action("submit", tr!("dashboard-look"));
                }
                page.action(BACK, tr!("dashboard-stop"));
            }
            Self::Start(view) => view.page(page),
            Self::Form(_, sending, known) => sending.page(page, *known),
            Self::Home(_, home) => {
                page.parts.push(say(Tone::Plain, tr!("records-home-what")));
                page.parts.push(field("records/home", Role::Answer, tr!("records-home"), home));
                page.action("submit", tr!("records-export"));
            }
        }
    }
}

impl RecordsView {
    fn page(&self, page: &mut Page) {
        page.parts.extend(self.told.iter().map(|told| say(Tone::News, told.clone())));
        page.parts.push(say(Tone::Plain, tr!("records-what")));
        page.parts.extend(self.home.iter().map(|home| say(Tone::Quiet, tr!("records-under", home = home))));
        if self.stores.is_empty() {
            page.parts.push(say(Tone::Plain, tr!("xapi-none")));
        }
        for (at, (store, lines)) in self.stores.iter().enumerate() {
            page.parts.push(Part::Gap);
            page.parts.extend(lines.iter().map(|line| say(Tone::Plain, line.clone())));
            page.parts.push(button(format!("send/{at}"), tr!("records-send")));
            if store.aside > 0 {
                page.parts.push(button(format!("again/{at}"), tr!("records-again")));
            }
        }
        page.parts.push(Part::Gap);
        page.parts.push(button("records/other", if self.stores.is_empty() { tr!("records-first") } else { tr!("records-other") }));
        page.parts.push(button("records/export", tr!("records-export")));
    }
}

impl Sending {
    fn page(&self, page: &mut Page, known: Known) {
        if known.store {
            page.parts.push(say(Tone::Plain, tr!("records-to", url = &self.endpoint)));
        } else {
            page.parts.push(field("records/endpoint", Role::Field, tr!("records-endpoint"), &self.endpoint));
        }
        if !known.home {
            page.parts.push(field("records/home", Role::Field, tr!("records-home"), &self.home));
        }
        page.parts.push(field("records/secret", Role::Secret, tr!("records-secret"), &self.secret));
        page.parts.push(say(Tone::Quiet, tr!("records-secret-what")));
        if self.again {
            page.parts.push(say(Tone::Plain, tr!("records-again-what")));
        }
        page.action("submit", tr!("records-send"));
    }
}
