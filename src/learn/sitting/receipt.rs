//! What is told of an erasure, to be kept on paper: when, how much, what cannot be promised. No name, no id.

use super::Printout;
use crate::activity::{Frame, Layout, Part, Tone};
use crate::curriculum::RoomContacts;
use crate::ids::UnitId;
use crate::tr;
use crate::words::Words;

/// How much was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// People.
    pub people: usize,
    /// Events of the journal.
    pub events: usize,
    /// Answers among them.
    pub answers: usize,
    /// Files of badges.
    pub badges: usize,
    /// Printed pages.
    pub prints: usize,
    /// Copies of the journal written anew.
    pub copies: usize,
    /// Pages that are nobody's as far as is known, and stay.
    pub unowned: usize,
}

/// The receipt of an erasure that was proved.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The day.
    pub day: Words,
    /// How much.
    pub counts: Counts,
    /// Whether a nickname was too short to be looked for.
    pub short: bool,
    /// Whether a nickname is also a word of somebody else's.
    pub shared: bool,
}

impl Receipt {
    /// Its lines, one fact each.
    pub fn lines(&self) -> Vec<Words> {
        let Counts { people, events, answers, badges, prints, copies, unowned } = self.counts;
        let mut lines = vec![
            tr!("receipt-day", day = self.day.clone()),
            tr!("receipt-people", n = people),
            tr!("receipt-events", n = events, answers = answers),
            tr!("receipt-files", badges = badges, prints = prints),
            tr!("receipt-copies", n = copies),
            tr!("receipt-looked"),
        ];
        lines.extend(self.short.then(|| tr!("receipt-short")));
        lines.extend(self.shared.then(|| tr!("receipt-shared")));
        lines.extend((unowned > 0).then(|| tr!("receipt-unowned", n = unowned)));
        lines.push(tr!("receipt-not-promised"));
        lines.push(tr!("receipt-counts"));
        lines
    }

    /// As it is shown.
    pub fn parts(&self) -> Vec<Part> {
        let parts = self.lines().into_iter().map(|line| Part::Text(Tone::Plain, line)).collect();
        vec![Part::Frame(Frame { layout: Layout::Card, title: tr!("receipt-title"), parts })]
    }

    /// On paper.
    pub fn printout(&self) -> Option<Printout> {
        let unit = UnitId::new("erased")?;
        Some(Printout { unit, activity: None, title: tr!("receipt-title"), parts: self.parts(), contacts: RoomContacts::default() })
    }
}
