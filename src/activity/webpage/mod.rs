//! `webpage`: a browser, simulated: its pages, its address bar, and pages that try to hold whoever opens them.
//!
//! - [`read`]: what an author writes, and what of it cannot work;
//! - [`acts`]: what each command does, and whether it reaches a goal or is a slip;
//! - [`view`]: what there is to see.

mod acts;
mod read;
mod view;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::choice::only;
use super::part::Part;
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::Fields;

pub use read::Webpage;

/// What the magnifying glass shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// The address of the page.
    Address,
    /// Where this link leads.
    Link(Slug),
}

/// What is told beside the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// What follows from a slip.
    Slip(Slug),
    /// A goal is reached.
    Closer,
    /// There is nothing behind this link.
    Nothing,
    /// This page holds the way back; how it is closed.
    Held,
    /// The browser was closed.
    Closed,
}

/// Where a learner stands in a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Browsing {
    /// The pages gone through; the last is open, none is a closed browser.
    path: Vec<Slug>,
    /// Whether links are looked at rather than opened.
    closer: bool,
    /// What the magnifying glass shows.
    look: Option<Look>,
    /// The goals that are reached.
    done: BTreeSet<Slug>,
    /// The slips that were told of.
    slips: BTreeSet<Slug>,
    /// What is told beside the browser.
    told: Option<Told>,
    /// Whether all goals are reached.
    over: bool,
}

impl Kind for Webpage {
    const NAME: &'static str = "webpage";
    const SCORED: bool = true;
    type State = Browsing;

    fn read(f: &Fields<'_>) -> Self {
        Self::read_keys(f)
    }

    fn items(&self) -> Vec<Item> {
        only(self.decides())
    }

    fn start(&self, _: Seed, _: bool) -> Browsing {
        Browsing { path: vec![self.start.clone()], ..Browsing::default() }
    }

    fn again(&self, state: &Browsing, seed: Seed) -> Browsing {
        // A browser goes on after a slip; only what is over begins anew.
        if state.over { self.start(seed, false) } else { state.clone() }
    }

    fn parts(&self, state: &Browsing) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Browsing, input: &Input) -> Step {
        self.act(state, input)
    }

    fn solution(&self, state: &Browsing) -> Vec<Input> {
        self.solve(state).unwrap_or_default()
    }

    fn escape(&self, state: &Browsing) -> Option<Target> {
        let open = state.path.last().and_then(|id| self.page(id));
        open.filter(|page| page.alert && !state.over).map(|_| Target::new("close"))
    }

    fn fits(&self, state: &Browsing) -> bool {
        state.path.iter().all(|id| self.page(id).is_some())
    }

    fn answers_by_button(&self) -> bool {
        false
    }

    fn exhibits(&self) -> Vec<Part> {
        self.spread()
    }
}

#[cfg(test)]
mod tests;
