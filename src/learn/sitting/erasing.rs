//! Erasing somebody, from the adviser's rooms: one person, or those who have not come for longer than people are kept. Nobody is
//! erased without being asked about.

use super::adviser::{self, AdviserAsk, PersonRow};
use super::msg::Effect;
use super::place::Place;
use super::receipt::Receipt;
use super::{Printout, Sitting, mine};
use crate::activity::{Control, Input, Part, Role, Target, Tone};
use crate::ids::LearnerId;
use crate::learn::{BACK, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Rows on one page: the next come when these are decided.
const ROWS: usize = 7;

/// Somebody whose term comes or has passed.
#[derive(Clone, Debug, PartialEq)]
pub struct DueRow {
    /// Their id.
    pub id: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// The day of what they did last.
    pub last: Words,
    /// The day on which they are to be erased.
    pub term: Words,
    /// Whether it has passed.
    pub passed: bool,
}

/// What is asked of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EraseAsk {
    /// Whose term comes or has passed; answer [`EraseSaid::Due`]. By itself it is told once, by a button each time.
    Due {
        /// By a button.
        asked: bool,
    },
    /// Erase this person; answer [`EraseSaid::Erased`] or [`EraseSaid::NotErased`].
    Erase(LearnerId),
    /// Keep these longer, then erase those; answer likewise.
    Settle {
        /// Kept.
        keep: Vec<LearnerId>,
        /// Erased.
        erase: Vec<LearnerId>,
    },
    /// What is kept about whoever sits here; answer [`EraseSaid::Mine`].
    Mine,
    /// Erase whoever sits here; answer likewise.
    EraseMe,
}

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub enum EraseSaid {
    /// These, for how many months people are kept, and whether it was asked by a button.
    Due {
        /// Whose.
        rows: Vec<DueRow>,
        /// The months.
        months: u32,
        /// By a button.
        asked: bool,
    },
    /// Done, and proved. None where nobody was to be erased.
    Erased(Option<Receipt>),
    /// Not proved, and why; whether whoever sat here is gone from the journal all the same.
    NotErased {
        /// Why, and what to do.
        why: Words,
        /// Gone from the journal.
        gone: bool,
    },
    /// Somebody came back shortly before they were to be erased: they are kept so many months more. After `SignedIn`.
    KeptLonger(u32),
    /// What is kept about whoever sits here: in a few lines, and whole.
    Mine {
        /// In a few lines.
        lines: Vec<Words>,
        /// Whole, for paper.
        whole: Vec<Part>,
    },
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// About to erase somebody.
    Sure { row: PersonRow },
    /// Whose term comes or has passed; who is kept.
    Due { rows: Vec<DueRow>, kept: Vec<bool>, months: u32 },
    /// Done.
    Done { receipt: Receipt },
}

impl At {
    pub(super) fn id(&self) -> String {
        match self {
            Self::Sure { .. } => "adviser/erase".to_owned(),
            Self::Due { .. } => "adviser/due".to_owned(),
            Self::Done { .. } => "adviser/erased".to_owned(),
        }
    }
}

fn ask(ask: EraseAsk) -> Vec<Effect> {
    vec![Effect::Erase(ask)]
}

fn to(s: &mut Sitting, at: adviser::At) -> Vec<Effect> {
    s.place = Place::Adviser(Box::new(at));
    Vec::new()
}

/// From a person's page.
pub(super) fn open(s: &mut Sitting, row: PersonRow) -> Vec<Effect> {
    to(s, adviser::At::Erase(At::Sure { row }))
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match (at, input) {
        (At::Sure { row }, Input::Submit) => ask(EraseAsk::Erase(row.id)),
        (At::Sure { row }, Input::Back) => to(s, adviser::At::Person { row, told: None, sure: false }),
        (At::Due { rows, mut kept, months }, Input::Pick(target)) => {
            let at = target.within("due").and_then(|at| at.parse::<usize>().ok());
            if let Some(kept) = at.and_then(|at| kept.get_mut(at)) {
                *kept = !*kept;
            }
            to(s, adviser::At::Erase(At::Due { rows, kept, months }))
        }
        (At::Due { rows, kept, .. }, Input::Submit) => {
            let of = |keep: bool| rows.iter().zip(&kept).filter(move |(row, kept)| if keep { **kept } else { row.passed && !**kept });
            let ids = |keep| of(keep).map(|(row, _)| row.id).collect();
            ask(EraseAsk::Settle { keep: ids(true), erase: ids(false) })
        }
        (At::Due { .. }, Input::Back) | (At::Done { .. }, Input::Submit) => adviser::open_room(s),
        (At::Done { .. }, Input::Back) => vec![Effect::Adviser(AdviserAsk::People(0))],
        _ => Vec::new(),
    }
}

/// What the app answered, in the adviser's rooms or on one's own page.
pub(super) fn said(s: &mut Sitting, said: EraseSaid) -> Vec<Effect> {
    if matches!(s.place, Place::Mine { .. }) {
        return mine::said(s, said);
    }
    match said {
        EraseSaid::KeptLonger(months) => {
            s.news = Some(tr!("kept-longer", months = months));
            Vec::new()
        }
        EraseSaid::Due { rows, .. } if rows.is_empty() => Vec::new(),
        EraseSaid::Due { mut rows, months, .. } => {
            rows.truncate(ROWS);
            let kept = vec![false; rows.len()];
            to(s, adviser::At::Erase(At::Due { rows, kept, months }))
        }
        EraseSaid::Erased(Some(receipt)) => to(s, adviser::At::Erase(At::Done { receipt })),
        EraseSaid::Erased(None) => adviser::open_room(s),
        EraseSaid::NotErased { why, .. } => {
            s.notice = Some(why);
            Vec::new()
        }
        EraseSaid::Mine { .. } => Vec::new(),
    }
}

/// The receipt on paper.
pub(super) fn printout(at: &At) -> Option<Printout> {
    let At::Done { receipt } = at else { return None };
    receipt.printout()
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

pub(super) fn page(page: &mut Page, at: &At) {
    match at {
        At::Sure { row } => {
            page.parts = vec![
                say(Tone::Title, Words::Text(row.nickname.clone())),
                say(Tone::Ask, tr!("erase-sure")),
                say(Tone::Plain, tr!("erase-what")),
                say(Tone::Plain, tr!("erase-stays")),
            ];
            page.action("submit", tr!("erase-yes"));
            page.action(BACK, tr!("back"));
        }
        At::Due { rows, kept, months } => {
            page.parts = vec![say(Tone::Title, tr!("due-title")), say(Tone::Plain, tr!("due-what", months = *months))];
            for (at, (row, kept)) in rows.iter().zip(kept).enumerate() {
                let value = match (kept, row.passed) {
                    (true, _) => tr!("due-kept"),
                    (false, true) => tr!("due-passed", day = row.term.clone()),
                    (false, false) => tr!("due-soon", day = row.term.clone()),
                };
                let label = tr!("due-row", name = row.nickname.clone(), value = value);
                page.parts.push(Part::Control(Control::new(Target::new(format!("due/{at}")), Role::Check, label).on(*kept)));
            }
            let erased = rows.iter().zip(kept).filter(|(row, kept)| row.passed && !**kept).count();
            page.action("submit", if erased > 0 { tr!("due-erase", n = erased) } else { tr!("due-none") });
            page.action(BACK, tr!("due-later"));
        }
        At::Done { receipt } => {
            page.parts = vec![say(Tone::Title, tr!("erase-done"))];
            page.parts.extend(receipt.parts());
            page.action("submit", tr!("continue"));
            page.action("adviser/print", tr!("print"));
        }
    }
}
