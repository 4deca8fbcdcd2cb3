//! In the adviser's rooms: people known twice. Somebody typed the card of somebody who is known here, or the adviser names two people.
//! Only a person who asks them can tell whether it is the same one; the kit proposes, shows what is known of both, and joins nobody by
//! itself. What was joined is listed, and can be taken back.

use super::adviser::{self, AdviserAsk, PersonRow};
use super::joins_page;
use super::msg::Effect;
use super::place::Place;
use super::{PEOPLE, Sitting};
use crate::activity::{Drawing, Input, Target};
use crate::ids::LearnerId;
use crate::learn::Page;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Why two people are shown beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// One typed the other's card.
    Card,
    /// The adviser named them.
    Hand,
    /// They were joined.
    Made,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinAsk {
    /// What is proposed; answer [`JoinSaid::List`].
    List,
    /// The first is the second, whose card they typed; answer [`JoinSaid::List`].
    Confirm(LearnerId, LearnerId),
    /// The first is not the second; answer [`JoinSaid::List`].
    Refuse(LearnerId, LearnerId),
    /// The people from one on, to name the first of two, or whoever is the same as that one; answer [`JoinSaid::People`].
    People(Option<LearnerId>, usize),
    /// What is known of both; answer [`JoinSaid::Two`].
    Compare(LearnerId, LearnerId, Pair),
    /// The first is the second, by hand; answer [`JoinSaid::Made`].
    Join(LearnerId, LearnerId),
    /// What was joined; answer [`JoinSaid::Made`].
    Made,
    /// They are two people after all; answer [`JoinSaid::Made`].
    Part(LearnerId, LearnerId),
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum JoinSaid {
    /// What is proposed now, and what was just done.
    List(Vec<JoinRow>, Option<Words>),
    /// People to choose from.
    People(Box<JoinPeople>),
    /// What is known of both, and why it was asked.
    Two(Box<(Twin, Twin)>, Pair),
    /// What was joined, and what was just done.
    Made(Vec<MadeRow>, Option<Words>),
}

/// A proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinRow {
    /// Who typed the card.
    pub from: PersonRow,
    /// Whose card it is.
    pub into: PersonRow,
}

/// Some of the people, to name one of two.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinPeople {
    /// The one that was named already.
    pub first: Option<PersonRow>,
    /// Those of this page.
    pub rows: Vec<PersonRow>,
    /// The number of its first one.
    pub from: usize,
    /// How many there are in all.
    pub total: usize,
}

/// A join that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeRow {
    /// Who was said to be …
    pub from: LearnerId,
    /// … this one.
    pub into: LearnerId,
    /// Both in a line.
    pub line: Words,
}

/// Somebody, with what tells namesakes apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Twin {
    /// Their id.
    pub id: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// Their drawing.
    pub sign: Option<&'static str>,
    /// Their first day.
    pub first: Option<Words>,
    /// Their last day.
    pub last: Option<Words>,
    /// How many units they walked to their end.
    pub done: usize,
    /// On which computer.
    pub on: Words,
}

impl Twin {
    /// What is known of them, in three lines: who, when, what and where.
    pub fn lines(&self) -> Vec<Words> {
        let sign = self.sign.and_then(Drawing::named).map_or_else(|| tr!("join-no-drawing"), Drawing::word);
        let when = match (&self.first, &self.last) {
            (Some(first), Some(last)) if first != last => tr!("same-days", first = first.clone(), last = last.clone()),
            (Some(day), _) => tr!("same-day", first = day.clone()),
            _ => tr!("same-no-day"),
        };
        let what = tr!("same-what", units = tr!("same-units", n = self.done), on = self.on.clone());
        vec![tr!("same-name", name = &self.nickname, sign = sign), when, what]
    }
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// What is proposed, from one on.
    List { rows: Vec<JoinRow>, from: usize, told: Option<Words> },
    /// Whom to name.
    People(Box<JoinPeople>),
    /// Two people beside each other.
    Two(Box<(Twin, Twin)>, Pair),
    /// What was joined, from one on.
    Made { rows: Vec<MadeRow>, from: usize, told: Option<Words> },
}

fn ask(ask: JoinAsk) -> Vec<Effect> {
    vec![Effect::Adviser(AdviserAsk::Join(ask))]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(adviser::At::Joins(at)));
    Vec::new()
}

/// Opens the list.
pub(super) fn open() -> Vec<Effect> {
    ask(JoinAsk::List)
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: JoinSaid) -> Vec<Effect> {
    let at = match said {
        JoinSaid::List(rows, told) => At::List { rows, from: 0, told },
        JoinSaid::People(people) => At::People(people),
        JoinSaid::Two(two, pair) => At::Two(two, pair),
        JoinSaid::Made(rows, told) => At::Made { rows, from: 0, told },
    };
    to(s, at)
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::List { rows, from, .. }, Input::Pick(target)) => match target.as_str() {
            "joins/next" if from + PEOPLE < rows.len() => to(s, At::List { rows, from: from + PEOPLE, told: None }),
            "joins/before" => to(s, At::List { rows, from: from.saturating_sub(PEOPLE), told: None }),
            "joins/hand" => ask(JoinAsk::People(None, 0)),
            "joins/made" => ask(JoinAsk::Made),
            _ => picked(target, "join", &rows).map_or_else(Vec::new, |row| ask(JoinAsk::Compare(row.from.id, row.into.id, Pair::Card))),
        },
        (At::List { .. }, Input::Back) => adviser::open_room(s),
        (At::People(people), input) => named(&people, input),
        (At::Two(two, pair), input) => compared(&two, pair, input),
        (At::Made { rows, from, .. }, Input::Pick(target)) => match target.as_str() {
            "joins/next" if from + PEOPLE < rows.len() => to(s, At::Made { rows, from: from + PEOPLE, told: None }),
            "joins/before" => to(s, At::Made { rows, from: from.saturating_sub(PEOPLE), told: None }),
            _ => picked(target, "made", &rows).map_or_else(Vec::new, |row| ask(JoinAsk::Compare(row.from, row.into, Pair::Made))),
        },
        (At::Made { .. }, Input::Back) => open(),
        _ => Vec::new(),
    }
}

/// The row that a target names.
fn picked<'a, T>(target: &Target, kind: &str, rows: &'a [T]) -> Option<&'a T> {
    target.within(kind).and_then(|at| at.parse::<usize>().ok()).and_then(|at| rows.get(at))
}

fn named(people: &JoinPeople, input: &Input) -> Vec<Effect> {
    let first = people.first.as_ref().map(|row| row.id);
    match input {
        Input::Pick(target) => match target.as_str() {
            "joins/next" if people.from + PEOPLE < people.total => ask(JoinAsk::People(first, people.from + PEOPLE)),
            "joins/before" => ask(JoinAsk::People(first, people.from.saturating_sub(PEOPLE))),
            _ => match (picked(target, "person", &people.rows), first) {
                (Some(row), None) => ask(JoinAsk::People(Some(row.id), 0)),
                // The nickname of the one who was named first stays, unless the adviser turns them round.
                (Some(row), Some(first)) => ask(JoinAsk::Compare(row.id, first, Pair::Hand)),
                (None, _) => Vec::new(),
            },
        },
        Input::Back if first.is_some() => ask(JoinAsk::People(None, 0)),
        Input::Back => open(),
        _ => Vec::new(),
    }
}

fn compared((from, into): &(Twin, Twin), pair: Pair, input: &Input) -> Vec<Effect> {
    let (from, into) = (from.id, into.id);
    match (pair, input) {
        (Pair::Card, Input::Submit) => ask(JoinAsk::Confirm(from, into)),
        (Pair::Card, Input::Pick(target)) if target.as_str() == "joins/refuse" => ask(JoinAsk::Refuse(from, into)),
        (Pair::Hand, Input::Submit) => ask(JoinAsk::Join(from, into)),
        (Pair::Hand, Input::Pick(target)) if target.as_str() == "joins/swap" => ask(JoinAsk::Compare(into, from, pair)),
        (Pair::Made, Input::Submit) => ask(JoinAsk::Part(from, into)),
        (Pair::Made, Input::Back) => ask(JoinAsk::Made),
        (_, Input::Back) => open(),
        _ => Vec::new(),
    }
}

impl At {
    pub(super) fn id(&self) -> String {
        match self {
            Self::List { from, .. } => format!("adviser/joins/{from}"),
            Self::People(people) => format!("adviser/joins/{}/{}", if people.first.is_some() { "second" } else { "first" }, people.from),
            Self::Two(_, Pair::Made) => "adviser/part".to_owned(),
            Self::Two(..) => "adviser/join".to_owned(),
            Self::Made { from, .. } => format!("adviser/made/{from}"),
        }
    }

    pub(super) fn page(&self, page: &mut Page) {
        joins_page::page(self, page);
    }
}
