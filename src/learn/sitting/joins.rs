//! In the adviser's rooms: somebody typed the card of somebody who is known here. Only a person who asks them can tell whether it is
//! the same one; the kit proposes, and joins nobody by itself.

use super::adviser::{self, AdviserAsk, PersonRow};
use super::msg::Effect;
use super::place::Place;
use super::{PEOPLE, Sitting};
use crate::activity::{Control, Drawing, Input, Part, Role, Target, Tone};
use crate::ids::LearnerId;
use crate::learn::Page;
use crate::tr;
use crate::words::Words;

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinAsk {
    /// What is proposed; answer [`JoinSaid::List`].
    List,
    /// The first is the second; answer [`JoinSaid::List`].
    Confirm(LearnerId, LearnerId),
    /// The first is not the second; answer [`JoinSaid::List`].
    Refuse(LearnerId, LearnerId),
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum JoinSaid {
    /// What is proposed now, and what was just done.
    List(Vec<JoinRow>, Option<Words>),
}

/// A proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinRow {
    /// Who typed the card.
    pub from: PersonRow,
    /// Whose card it is.
    pub into: PersonRow,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// What is proposed, from one on.
    List { rows: Vec<JoinRow>, from: usize, told: Option<Words> },
    /// One of it.
    One(Box<JoinRow>),
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
pub(super) fn said(s: &mut Sitting, JoinSaid::List(rows, told): JoinSaid) -> Vec<Effect> {
    to(s, At::List { rows, from: 0, told })
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::List { rows, from, .. }, Input::Pick(target)) => match target.as_str() {
            "joins/next" if from + PEOPLE < rows.len() => to(s, At::List { rows, from: from + PEOPLE, told: None }),
            "joins/before" => to(s, At::List { rows, from: from.saturating_sub(PEOPLE), told: None }),
            _ => {
                let at = target.within("join").and_then(|at| at.parse::<usize>().ok());
                match at.and_then(|at| rows.into_iter().nth(at)) {
                    Some(row) => to(s, At::One(Box::new(row))),
                    None => Vec::new(),
                }
            }
        },
        (At::List { .. }, Input::Back) => adviser::open_room(s),
        (At::One(row), Input::Submit) => ask(JoinAsk::Confirm(row.from.id, row.into.id)),
        (At::One(row), Input::Pick(target)) if target.as_str() == "joins/refuse" => ask(JoinAsk::Refuse(row.from.id, row.into.id)),
        (At::One(_), Input::Back) => open(),
        _ => Vec::new(),
    }
}

impl At {
    pub(super) fn id(&self) -> String {
        match self {
            Self::List { from, .. } => format!("adviser/joins/{from}"),
            Self::One(_) => "adviser/join".to_owned(),
        }
    }

    pub(super) fn page(&self, page: &mut Page) {
        let say = |tone, words| Part::Text(tone, words);
        match self {
            Self::List { rows, from, told } => {
                page.parts = vec![say(Tone::Title, tr!("joins-title"))];
                page.parts.extend(told.iter().map(|told| say(Tone::News, told.clone())));
                page.parts.push(say(Tone::Plain, tr!("joins-many", n = rows.len())));
                for (at, row) in rows.iter().enumerate().skip(*from).take(PEOPLE) {
                    let label = tr!("joins-row", from = &row.from.nickname, into = &row.into.nickname);
                    page.parts.push(Part::Control(Control::new(Target::new(format!("join/{at}")), Role::Line, label)));
                }
                if *from > 0 {
                    page.action("joins/before", tr!("list-before"));
                }
                if from + PEOPLE < rows.len() {
                    page.action("joins/next", tr!("list-next"));
                }
            }
            Self::One(row) => {
                let (from, into) = (&row.from.nickname, &row.into.nickname);
                page.parts = vec![
                    say(Tone::Title, tr!("join-title")),
                    say(Tone::Plain, tr!("join-why", from = from, into = into)),
                    Part::Gap,
                    say(Tone::Plain, who(&row.from)),
                    say(Tone::Plain, who(&row.into)),
                    Part::Gap,
                    say(Tone::Ask, tr!("join-ask")),
                    say(Tone::Plain, tr!("join-what", into = into)),
                    say(Tone::Quiet, tr!("join-chance")),
                ];
                page.action("submit", tr!("join-yes"));
                page.action("joins/refuse", tr!("join-no"));
            }
        }
    }
}

/// Somebody in a line: nickname, drawing, when they were last here.
fn who(row: &PersonRow) -> Words {
    let name = &row.nickname;
    let sign = row.sign.and_then(Drawing::named).map_or_else(|| tr!("join-no-drawing"), Drawing::word);
    match &row.last {
        Some(day) => tr!("join-who", name = name, sign = sign, day = day.clone()),
        None => tr!("join-who-new", name = name, sign = sign),
    }
}
