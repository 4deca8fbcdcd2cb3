//! In the adviser's rooms: the figures of this computer, exact, on screen. What is shown are the tables of the report; nothing is
//! counted here. The count may take long at an organisation: it is waited for, and can be left.

use std::rc::Rc;

use super::Sitting;
use super::adviser;
use super::adviser::AdviserAsk;
use super::dashboard_page;
use super::msg::Effect;
use super::place::Place;
use crate::activity::Input;
use crate::learn::Page;
use crate::learn::figures::disclosure::Audience;
use crate::learn::figures::tables::Table;
use crate::learn::figures::{Period, Span};
use crate::text::SafeText;

/// Of what the figures are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of which time.
    pub span: Span,
    /// Of one group alone.
    pub group: Option<SafeText>,
}

/// The figures, as they were counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Of what.
    pub wanted: Wanted,
    /// From which day to which.
    pub period: Period,
    /// The tables of the report, exact.
    pub tables: Vec<Table>,
    /// The groups that are known here.
    pub groups: Vec<SafeText>,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum FiguresAsk {
    /// To count; answer [`FiguresSaid::Counting`] or [`FiguresSaid::Counted`].
    Count(Wanted),
    /// How far it is; answer likewise.
    Look,
    /// To count no further.
    Stop,
    /// On paper, for these; answer [`super::Msg::Printed`].
    Paper(Rc<Board>, Audience),
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum FiguresSaid {
    /// It goes on: so many events were read.
    Counting(u64),
    /// It is done.
    Counted(Rc<Board>),
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// It is being counted: what, how many events were read, what was shown before.
    Counting { wanted: Wanted, read: u64, before: Option<Rc<Board>> },
    /// The first page.
    Start(Rc<Board>),
    /// All tables.
    Tables(Rc<Board>),
    /// One of them.
    Table(Rc<Board>, usize),
    /// Which time, and which group.
    Choose(Rc<Board>),
    /// For whom it goes on paper.
    Paper(Rc<Board>),
}

fn ask(ask: FiguresAsk) -> Vec<Effect> {
    vec![Effect::Adviser(AdviserAsk::Figures(Box::new(ask)))]
}

fn to(s: &mut Sitting, at: At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(adviser::At::Figures(Box::new(at))));
    Vec::new()
}

/// Counts all that there is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    count(s, Wanted::default(), None)
}

fn count(s: &mut Sitting, wanted: Wanted, before: Option<Rc<Board>>) -> Vec<Effect> {
    to(s, At::Counting { wanted: wanted.clone(), read: 0, before });
    ask(FiguresAsk::Count(wanted))
}

fn at(s: &Sitting) -> Option<&At> {
    let Place::Adviser(at) = &s.place else { return None };
    if let adviser::At::Figures(at) = &**at { Some(at) } else { None }
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: FiguresSaid) -> Vec<Effect> {
    // Whoever has gone elsewhere is not taken back.
    let Some(At::Counting { wanted, before, .. }) = at(s).cloned() else { return Vec::new() };
    match said {
        FiguresSaid::Counting(read) => to(s, At::Counting { wanted, read, before }),
        FiguresSaid::Counted(board) => to(s, At::Start(board)),
    }
}

/// It could not be counted: back to where one was.
pub(super) fn failed(s: &mut Sitting) -> Vec<Effect> {
    let Some(At::Counting { before, .. }) = at(s).cloned() else { return Vec::new() };
    back(s, before)
}

fn back(s: &mut Sitting, before: Option<Rc<Board>>) -> Vec<Effect> {
    match before {
        Some(board) => to(s, At::Start(board)),
        None => adviser::open_room(s),
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Counting { before, .. }, Input::Back) => {
            let mut effects = ask(FiguresAsk::Stop);
            effects.extend(back(s, before));
            effects
        }
        (At::Counting { .. }, Input::Submit) => ask(FiguresAsk::Look),
        (At::Start(board), Input::Pick(target)) => match target.as_str() {
            "figures/choose" => to(s, At::Choose(board)),
            "figures/paper" => to(s, At::Paper(board)),
            _ => Vec::new(),
        },
        (At::Start(_), Input::Back) => adviser::open_room(s),
        (At::Tables(board), Input::Pick(target)) => {
            let at = target.within("table").and_then(|at| at.parse().ok()).filter(|at| *at < board.tables.len());
            at.map(|at| to(s, At::Table(board, at))).unwrap_or_default()
        }
        (At::Table(board, at), Input::Submit) if at + 1 < board.tables.len() => to(s, At::Table(board, at + 1)),
        (At::Table(board, at), Input::Pick(target)) if target.as_str() == "table/before" && at > 0 => to(s, At::Table(board, at - 1)),
        (At::Start(board), Input::Submit) | (At::Table(board, _), Input::Submit | Input::Back) => to(s, At::Tables(board)),
        (At::Choose(board), Input::Pick(target)) => choose(s, target.as_str(), board),
        (At::Paper(board), Input::Pick(target)) => match target.within("for").and_then(Audience::named) {
            Some(audience) => ask(FiguresAsk::Paper(board, audience)),
            None => Vec::new(),
        },
        (At::Tables(board) | At::Choose(board) | At::Paper(board), Input::Submit | Input::Back) => to(s, At::Start(board)),
        _ => Vec::new(),
    }
}

fn choose(s: &mut Sitting, target: &str, board: Rc<Board>) -> Vec<Effect> {
    let Wanted { span, group } = board.wanted.clone();
    let (what, name) = target.split_once('/').unwrap_or_default();
    let wanted = match what {
        "span" => Span::named(name).map(|span| Wanted { span, group }),
        "group" if name == "all" => Some(Wanted { span, group: None }),
        "group" => name.parse::<usize>().ok().and_then(|at| board.groups.get(at)).map(|name| Wanted { span, group: Some(name.clone()) }),
        _ => None,
    };
    wanted.map(|wanted| count(s, wanted, Some(board))).unwrap_or_default()
}

impl At {
    pub(super) fn id(&self) -> String {
        let at = match self {
            Self::Counting { .. } => "counting",
            Self::Start(_) => "start",
            Self::Tables(_) => "tables",
            Self::Table(_, at) => return format!("adviser/figures/table/{at}"),
            Self::Choose(_) => "choose",
            Self::Paper(_) => "paper",
        };
        format!("adviser/figures/{at}")
    }

    pub(super) const fn awaits_work(&self) -> bool {
        matches!(self, Self::Counting { .. })
    }

    pub(super) fn page(&self, page: &mut Page, s: &Sitting) {
        match self {
            Self::Counting { wanted, read, .. } => dashboard_page::counting(page, wanted, *read, s.face),
            Self::Start(board) => dashboard_page::start(page, board),
            Self::Tables(board) => dashboard_page::tables(page, board),
            Self::Table(board, at) => dashboard_page::table(page, board, *at),
            Self::Choose(board) => dashboard_page::choose(page, board),
            Self::Paper(_) => dashboard_page::paper(page),
        }
    }
}
