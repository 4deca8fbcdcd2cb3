//! `settings`: the settings of a device, simulated: a tree of pages with switches, choices, limits and codes.
//!
//! It validates itself as soon as everything is set as the goals say.
//!
//! - [`read`]: what an author writes, and what of it cannot work;
//! - [`acts`]: what each command does, what follows, and the way to the goals;
//! - [`view`]: what there is to see.

mod acts;
mod read;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::choice::only;
use super::part::Part;
use super::{Input, Item, Kind, Seed, Step};
use crate::ids::Slug;
use crate::source::Fields;

pub use read::Settings;

/// What a control is set to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// On or off.
    On(bool),
    /// One of several, or none yet.
    Chosen(Option<Slug>),
    /// So many.
    Amount(i64),
    /// What was typed.
    Code(String),
}

/// What is told beside the panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// What follows from a slip.
    Slip(Slug),
    /// One more thing is set as it should be.
    Closer,
    /// This was not asked for.
    Beside,
}

/// Where a learner stands in the settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// The page that is open.
    page: Slug,
    /// What each control is set to.
    values: BTreeMap<Slug, Value>,
    /// The slips that were told of.
    slips: BTreeSet<Slug>,
    /// What is told beside the panel.
    told: Option<Told>,
    /// Whether all goals are reached.
    over: bool,
}

impl Kind for Settings {
    const NAME: &'static str = "settings";
    const SCORED: bool = true;
    type State = Setting;

    fn read(f: &Fields<'_>) -> Self {
        Self::read_keys(f)
    }

    fn items(&self) -> Vec<Item> {
        only(self.decides())
    }

    fn start(&self, _: Seed, _: bool) -> Setting {
        self.begin()
    }

    fn again(&self, state: &Setting, _: Seed) -> Setting {
        // What is set stays set after a slip; only what is over begins anew.
        if state.over { self.begin() } else { state.clone() }
    }

    fn parts(&self, state: &Setting) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Setting, input: &Input) -> Step {
        self.act(state, input)
    }

    fn solution(&self, state: &Setting) -> Vec<Input> {
        self.solve(state).1
    }

    fn fits(&self, state: &Setting) -> bool {
        self.page(&state.page).is_some() && self.controls.iter().all(|control| control.can_be(state.values.get(&control.id)))
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
