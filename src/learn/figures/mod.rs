//! Figures of what was done and what it changed: of a laptop, of several brought together, of a period.
//!
//! One function gives them to every form of the report ([`Tally::figures`]) and one puts them into tables ([`tables`]); text, CSV,
//! JSON, the page and the screen draw these tables and count nothing themselves. What is meant for others goes through
//! [`disclosure`] first. Pure: events are handed in one by one and in any order that keeps each laptop's own; memory grows with
//! people, not with events.
//!
//! Of one person there is no figure here, and none may be added.

pub mod disclosure;
mod effect;
mod facts;
pub mod show;
mod span;
pub mod tables;
mod tally;
#[cfg(test)]
mod tests;

pub use effect::Change;
pub use facts::{Fact, KINDS};
pub use span::Span;
pub use tally::{Gathered, Tally, Told};

use std::collections::BTreeMap;

use super::detection::Counts;
use super::recall::Kept;
use crate::ids::{ModuleId, UnitId};
use crate::record::{Level, Orientation};

/// The modules that are known here, each with its units and how many minutes they take.
pub type Known = BTreeMap<ModuleId, BTreeMap<UnitId, u64>>;

/// Days since 1970, both ends within; open where none is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Option<i64>,
    /// The last day.
    pub to: Option<i64>,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(self, day: i64) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether it is all time.
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

/// How sure people felt, and how they answered.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sure {
    /// How many said so and answered the form to its end.
    pub people: u64,
    /// The sum of their shares of right answers.
    pub share: f64,
}

/// Of a form: what became of those to whom it was offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// Answered to its end.
    pub done: u64,
    /// Begun, and neither ended nor refused.
    pub begun: u64,
    /// Refused, at once or half-way.
    pub refused: u64,
}

/// Of one module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfModule {
    /// People who did something in it.
    pub people: u64,
    /// Answers given.
    pub answers: u64,
    /// Right ones.
    pub right: u64,
    /// Units walked to their end, each once a person.
    pub done: u64,
    /// Units mastered, each once a person.
    pub mastered: u64,
    /// People who walked all its units to their end, where the module is known here.
    pub whole_done: Option<u64>,
    /// People who mastered all its units, likewise.
    pub whole_mastered: Option<u64>,
    /// Badges earned.
    pub badges: u64,
    /// The opening form.
    pub opening: Offered,
    /// The closing form.
    pub closing: Offered,
    /// Between the two.
    pub change: Change,
    /// What was caught and what was left among its messages.
    pub decks: Counts,
    /// What was kept: missed in a lesson, then due after a week, a month, four months.
    pub kept: [Kept; 4],
    /// How many people were asked at each of these steps.
    pub asked: [u64; 4],
}

/// Of the workshops of one place or one level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfGroup {
    /// Workshops held.
    pub workshops: u64,
    /// Known people who came, each once.
    pub people: u64,
    /// People who came, each as often as they came; the nameless ones too.
    pub visits: u64,
    /// Minutes that people spent there, all together.
    pub minutes: u64,
}

/// Of one month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfMonth {
    /// Known people who did something.
    pub people: u64,
    /// Answers given.
    pub answers: u64,
    /// Units walked to their end.
    pub done: u64,
    /// Badges earned.
    pub badges: u64,
}

/// What people need of one module, by their last diagnosis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfNeeds {
    /// How many stand at each level, from 0 to 3.
    pub levels: [u64; 4],
    /// People to whom at least one of its units is proposed.
    pub people: u64,
    /// Units that are proposed to anybody.
    pub units: u64,
    /// The minutes of these units, together.
    pub minutes: u64,
}

/// Everything that a report tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Of which time.
    pub period: Period,
    /// Known people who did something or came to a workshop.
    pub people: u64,
    /// People who were erased since, of whom months are counted.
    pub erased: u64,
    /// Events whose clock could not be believed: they are in no period.
    pub undated: u64,
    /// Minutes that people spent answering, all together; of one answer ten at most.
    pub alone_minutes: u64,
    /// All workshops together.
    pub workshops: OfGroup,
    /// People who came under no nickname, as often as they came.
    pub nameless: u64,
    /// By module.
    pub modules: BTreeMap<ModuleId, OfModule>,
    /// By place of workshops, as it was planned.
    pub places: BTreeMap<String, OfGroup>,
    /// By level of workshops.
    pub levels: BTreeMap<Level, OfGroup>,
    /// People by the language in which they last answered; each once. Those who only came to a workshop have none.
    pub languages: BTreeMap<String, u64>,
    /// How sure people felt before, from not at all to sure.
    pub sure_before: [Sure; 3],
    /// How sure they felt after.
    pub sure_after: [Sure; 3],
    /// People who felt sure after, and gave fewer than half of the right answers.
    pub sure_and_wrong: u64,
    /// People by what their last diagnosis advised.
    pub diagnosed: BTreeMap<Orientation, u64>,
    /// Diagnoses that were refused.
    pub not_diagnosed: u64,
    /// What the last diagnoses found, by module.
    pub needs: BTreeMap<ModuleId, OfNeeds>,
    /// By month: `2026-11`.
    pub months: BTreeMap<String, OfMonth>,
}
