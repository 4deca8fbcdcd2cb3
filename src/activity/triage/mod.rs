//! `triage`: a deck of messages, real and false, drawn as the thing itself. For each: look closer, then act on it, check first by
//! one's own way, or leave it. Each message is a decision; the deck is one more, which mastery waits for.
//!
//! - [`read`]: what an author writes; [`check`]: what of it cannot work;
//! - [`deal`]: which messages are shown on which visit;
//! - [`verdict`]: what the whole deck comes to;
//! - [`state`]: where a learner stands, and what an input does;
//! - [`view`]: what there is to see; [`sheet`]: the deck laid open, for paper and for what is shown solved.

mod check;
mod deal;
mod read;
mod sheet;
mod state;
mod verdict;
mod view;

use super::part::Part;
use super::{Input, Item, Kind, Seed, Step};
use crate::ids::ItemId;
use crate::source::Fields;
use crate::tr;
use crate::words::Words;

pub use read::Triage;
pub use state::Triaging;

/// The item that the whole deck is.
const DECK: &str = "deck";

impl Kind for Triage {
    const NAME: &'static str = "triage";
    const SCORED: bool = true;
    type State = Triaging;

    fn read(f: &Fields<'_>) -> Self {
        let deck = Self::read_keys(f);
        deck.check(f);
        deck
    }

    fn items(&self) -> Vec<Item> {
        self.all_items()
    }

    fn start(&self, _: Seed, _: bool) -> Triaging {
        self.begin(0)
    }

    fn visit(&self, state: &mut Triaging, visit: u32) {
        *state = self.begin(visit);
    }

    fn asked(&self, state: &Triaging) -> Vec<ItemId> {
        let shown = self.shown(state).into_iter().map(|card| ItemId::from(&card.id));
        shown.chain(ItemId::new(DECK)).collect()
    }

    fn parts(&self, state: &Triaging) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Triaging, input: &Input) -> Step {
        self.act(state, input)
    }

    fn fits(&self, state: &Triaging) -> bool {
        !state.asks_way()
            || self.open(state).is_some_and(|card| !card.ways.is_empty() && state.way().iter().all(|way| card.ways.contains(way)))
    }

    fn between(&self, state: &Triaging) -> bool {
        state.is_told()
    }

    fn answer_label(&self, state: &Triaging) -> Words {
        if self.asks_way_next(state) { tr!("continue") } else { tr!("answer") }
    }

    fn solution(&self, state: &Triaging) -> Vec<Input> {
        self.solve(state)
    }

    fn exhibits(&self) -> Vec<Part> {
        self.lie_open()
    }

    fn exhibits_are_all(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
