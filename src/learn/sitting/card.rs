//! The card: seen, taken away, and typed where it comes from elsewhere. What it says is kept as somebody's word.
//!
//! Typed at the door it goes with what a new person has said so far; typed by somebody who sits here it is theirs.

use super::card_page;
use super::door::Door;
use super::msg::{Effect, Save};
use super::place::Place;
use super::turn::modules;
use super::{Printout, Sitting};
use crate::activity::{Frame, Input, Layout, Part, Tone};
use crate::curriculum::RoomContacts;
use crate::ids::{ActivityId, UnitId};
use crate::learn::Page;
use crate::learn::card::{self, Misread};
use crate::record::{Card, Record, Said};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Most letters that are taken of what somebody types for a card.
const TYPED_MAX: usize = 40;

/// What the card asks of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardAsk {
    /// The card of whoever sits here; answer [`CardSaid::Mine`].
    Mine,
    /// What this one says, to be read; answer [`CardSaid::Told`].
    Tell(Card),
}

/// What the card is told.
#[derive(Clone, Debug, PartialEq)]
pub enum CardSaid {
    /// The card of whoever sits here.
    Mine(Told),
    /// One that was typed.
    Told(Told),
}

/// A module on a card.
#[derive(Clone, Debug, PartialEq)]
pub struct CardRow {
    /// Its name.
    pub title: Words,
    /// What is said of it.
    pub said: Said,
    /// Whether only another card says so.
    pub claimed: bool,
}

/// A card in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it says.
    pub card: Card,
    /// The same, in the order of its table.
    pub rows: Vec<CardRow>,
    /// Today.
    pub day: Words,
}

impl Told {
    /// The page to print. No word of a person.
    pub fn printout(&self) -> Option<Printout> {
        let code = Words::Text(SafeText::show(&card::groups(&self.card).join(" ")));
        let mut parts = vec![Part::Text(Tone::Ask, code)];
        parts.extend(card_page::rows(&self.rows));
        parts.push(Part::Text(Tone::Plain, tr!("card-paper-what")));
        parts.push(Part::Text(Tone::Plain, tr!("card-day", day = self.day.clone())));
        Some(Printout {
            unit: UnitId::new("card")?,
            activity: ActivityId::new("tremplin"),
            title: tr!("card-name"),
            parts: vec![Part::Frame(Frame { layout: Layout::Code, title: tr!("card-name"), parts })],
            contacts: RoomContacts::default(),
        })
    }

    /// The one line to copy by hand.
    pub fn by_hand(&self) -> Words {
        tr!("card-line", code = SafeText::show(&card::written(&self.card)))
    }
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// One's own card.
    Mine(Told),
    /// Typing one.
    Type,
    /// What the one that was typed says.
    Told(Told),
}

/// The card, and from where it was opened.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CardPlace {
    pub at: At,
    /// What is typed.
    pub typed: String,
    pub back: Place,
}

impl CardPlace {
    pub(super) fn id(&self) -> String {
        match self.at {
            At::Mine(_) => "card".to_owned(),
            At::Type => "card/type".to_owned(),
            At::Told(_) => "card/told".to_owned(),
        }
    }

    pub(super) fn page(&self) -> Page {
        card_page::page(self)
    }

    pub(super) fn printout(&self) -> Option<Printout> {
        if let At::Mine(told) = &self.at { told.printout() } else { None }
    }

    pub(super) fn by_hand(&self) -> Vec<Words> {
        if let At::Mine(told) = &self.at { vec![told.by_hand()] } else { Vec::new() }
    }

    fn to(self, at: At) -> Place {
        Place::Card(Box::new(Self { at, ..self }))
    }
}

/// Opens one's own card, from anywhere.
pub(super) fn open(s: &Sitting) -> Vec<Effect> {
    if s.person.is_some() { vec![Effect::Card(CardAsk::Mine)] } else { Vec::new() }
}

/// The same where a page has a button for it: `card/mine`.
pub(super) fn opened(s: &Sitting, input: &Input) -> Option<Vec<Effect>> {
    matches!(input, Input::Pick(target) if target.as_str() == "card/mine").then(|| open(s))
}

/// A card is typed at the door, by somebody who is new here.
pub(super) fn at_door(s: &mut Sitting, door: &Door) -> Vec<Effect> {
    let back = Place::Door(Box::new(door.clone()));
    s.place = Place::Card(Box::new(CardPlace { at: At::Type, typed: String::new(), back }));
    Vec::new()
}

/// In another language or after a change: what is open is told again.
pub(super) fn reread(place: &Place) -> Option<Effect> {
    let Place::Card(card) = place else { return None };
    match &card.at {
        At::Mine(_) => Some(Effect::Card(CardAsk::Mine)),
        At::Told(told) => Some(Effect::Card(CardAsk::Tell(told.card.clone()))),
        At::Type => None,
    }
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: CardSaid) -> Vec<Effect> {
    let place = std::mem::replace(&mut s.place, Place::Waiting);
    let card = match place {
        Place::Card(card) => *card,
        back => CardPlace { at: At::Type, typed: String::new(), back },
    };
    s.place = match said {
        CardSaid::Mine(told) => CardPlace { typed: String::new(), ..card }.to(At::Mine(told)),
        CardSaid::Told(told) => card.to(At::Told(told)),
    };
    Vec::new()
}

pub(super) fn input(s: &mut Sitting, input: &Input, card: CardPlace) -> Vec<Effect> {
    match (&card.at, input) {
        (At::Mine(_), Input::Pick(target)) if target.as_str() == "card/type" => s.place = card.to(At::Type),
        (At::Type, Input::Type(_, text)) => {
            let typed = SafeText::typed(text, TYPED_MAX).as_str().to_owned();
            s.place = CardPlace { typed, ..card }.to(At::Type);
        }
        (At::Type, Input::Submit) => match card::read(&card.typed) {
            Ok(read) => return vec![Effect::Card(CardAsk::Tell(read))],
            Err(why) => s.notice = Some(misread(why)),
        },
        (At::Type, Input::Back) if s.person.is_some() => return open(s),
        (At::Mine(_), Input::Submit | Input::Back) | (At::Type, Input::Back) => return leave(s, card.back),
        (At::Told(_), Input::Back) => s.place = card.to(At::Type),
        (At::Told(told), Input::Submit) => {
            let read = told.card.clone();
            return take(s, read, card.back);
        }
        _ => {}
    }
    Vec::new()
}

/// The card is theirs, they say.
fn take(s: &mut Sitting, card: Card, back: Place) -> Vec<Effect> {
    if let Place::Door(mut door) = back {
        door.new.card = Some(card);
        s.place = Place::Door(door);
        s.news = Some(tr!("card-taken"));
        return Vec::new();
    }
    let save = Save { records: vec![Record::CardClaimed(card)], draft: None };
    s.save(save, back, vec![Effect::Card(CardAsk::Mine)])
}

/// Back to where it was opened; what a list shows is read again.
fn leave(s: &mut Sitting, back: Place) -> Vec<Effect> {
    match back {
        Place::Modules { from, .. } => modules(s, from),
        Place::Desk(_) => super::learner_home::open(s),
        Place::Units { view } if s.start.module.is_none() => {
            let id = view.module.id.clone();
            s.place = Place::Units { view };
            vec![Effect::Module(id)]
        }
        back => {
            s.place = back;
            Vec::new()
        }
    }
}

fn misread(why: Misread) -> Words {
    match why {
        Misread::Empty => tr!("card-misread-empty"),
        Misread::Count(n) => tr!("card-misread-count", n = n),
        Misread::LetterU(group) => tr!("card-misread-u", group = group),
        Misread::Sign(sign, group) => tr!("card-misread-sign", sign = SafeText::show(&sign.to_string()), group = group),
        Misread::Group(group) => tr!("card-misread-group", group = group),
        Misread::Somewhere => tr!("card-misread-somewhere"),
        Misread::Newer => tr!("card-misread-newer"),
    }
}
