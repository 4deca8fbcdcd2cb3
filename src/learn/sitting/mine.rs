//! What is kept about me: seen, taken away, erased, by the person themselves.

use super::door::next_person;
use super::erasing::{EraseAsk, EraseSaid};
use super::msg::Effect;
use super::place::Place;
use super::receipt::Receipt;
use super::{Printout, Sitting};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::curriculum::RoomContacts;
use crate::ids::UnitId;
use crate::learn::{BACK, Page};
use crate::tr;
use crate::words::Words;

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// On its way.
    Asked,
    /// What is kept: in a few lines, and whole.
    See { lines: Vec<Words>, whole: Vec<Part> },
    /// About to be erased.
    Sure { lines: Vec<Words>, whole: Vec<Part> },
    /// Erased.
    Done { receipt: Receipt },
    /// Gone from the journal, and not proved.
    Gone { why: Words },
}

impl At {
    pub(super) const fn id(&self) -> &'static str {
        match self {
            Self::Asked | Self::See { .. } => "mine",
            Self::Sure { .. } => "mine/sure",
            Self::Done { .. } | Self::Gone { .. } => "mine/erased",
        }
    }
}

/// Opens it over where one is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    let back = Box::new(std::mem::replace(&mut s.place, Place::Waiting));
    s.place = Place::Mine { at: Box::new(At::Asked), back };
    vec![Effect::Erase(EraseAsk::Mine)]
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At, back: Box<Place>) -> Vec<Effect> {
    let at = match (at, input) {
        (At::See { .. } | At::Asked, Input::Submit | Input::Back) => {
            s.place = *back;
            return Vec::new();
        }
        (At::See { lines, whole }, Input::Pick(target)) if target.as_str() == "mine/erase" => At::Sure { lines, whole },
        (At::Sure { .. }, Input::Pick(target)) if target.as_str() == "mine/yes" => return vec![Effect::Erase(EraseAsk::EraseMe)],
        (At::Sure { lines, whole }, Input::Submit | Input::Back) => At::See { lines, whole },
        (At::Done { .. } | At::Gone { .. }, Input::Submit | Input::Back) => return next_person(s),
        (at, _) => at,
    };
    s.place = Place::Mine { at: Box::new(at), back };
    Vec::new()
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: EraseSaid) -> Vec<Effect> {
    let Place::Mine { at, back } = &mut s.place else { return Vec::new() };
    match said {
        EraseSaid::Mine { lines, whole } => {
            **at = At::See { lines, whole };
            return Vec::new();
        }
        EraseSaid::Erased(Some(receipt)) => **at = At::Done { receipt },
        EraseSaid::NotErased { why, gone: true } => **at = At::Gone { why },
        EraseSaid::NotErased { why, gone: false } => {
            s.notice = Some(why);
            return Vec::new();
        }
        _ => return Vec::new(),
    }
    // Nothing of where one was is left to go back to, and nothing that was shown.
    **back = Place::Home;
    s.person = None;
    s.presence.worked = false;
    vec![Effect::Clear]
}

/// On paper: everything that is kept, or the receipt.
pub(super) fn printout(at: &At) -> Option<Printout> {
    match at {
        At::See { whole, .. } | At::Sure { whole, .. } => {
            let unit = UnitId::new("mine")?;
            Some(Printout { unit, activity: None, title: tr!("mine-title"), parts: whole.clone(), contacts: RoomContacts::default() })
        }
        At::Done { receipt } => receipt.printout(),
        At::Asked | At::Gone { .. } => None,
    }
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

pub(super) fn page(at: &At) -> Page {
    let mut page = Page::new(at.id(), tr!("kit"));
    match at {
        At::Asked => page.action("submit", tr!("back")),
        At::See { lines, .. } => {
            page.parts = vec![say(Tone::Title, tr!("mine-title"))];
            page.parts.extend(lines.iter().map(|line| say(Tone::Plain, line.clone())));
            page.parts.extend([Part::Gap, button("mine/print", tr!("mine-take")), button("mine/erase", tr!("mine-erase"))]);
            page.action("submit", tr!("back"));
        }
        At::Sure { .. } => {
            page.parts = vec![
                say(Tone::Title, tr!("mine-sure")),
                say(Tone::Plain, tr!("mine-sure-what")),
                say(Tone::Plain, tr!("mine-sure-take")),
                Part::Gap,
                button("mine/yes", tr!("mine-yes")),
            ];
            page.action("submit", tr!("mine-no"));
        }
        At::Done { receipt } => {
            page.parts = vec![say(Tone::Title, tr!("mine-done"))];
            page.parts.extend(receipt.parts());
            page.action("submit", tr!("finish"));
            page.action("mine/print", tr!("print"));
        }
        At::Gone { why } => {
            page.parts = vec![say(Tone::Title, tr!("mine-gone")), say(Tone::Trouble, why.clone())];
            page.action("submit", tr!("finish"));
        }
    }
    if matches!(at, At::Sure { .. }) {
        page.action(BACK, tr!("back"));
    }
    page
}
