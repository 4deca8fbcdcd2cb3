//! `scenario`: a conversation in which each reply leads on: to more talk, to a dead end that explains, to an end that sums up.
//!
//! - [`read`]: what an author writes, and what of it leads nowhere;
//! - [`view`]: what there is to see, and the script for paper.
//!
//! A dead end is an answer, told once each; from there one goes back to the choice. The first end that is reached counts.

mod read;
mod view;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{self, only};
use super::part::Part;
use super::reach::shortest;
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::Fields;
use crate::tr;
use crate::words::Words;

use read::{End, Reply, Scene};

pub use read::Scenario;

/// Most turns that are remembered to go back by: whoever walks in circles makes no endless draft.
const TURNS: usize = 40;

/// Where a learner stands in a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talking {
    /// The scenes gone through, each with the reply that was given there.
    path: Vec<(Slug, Slug)>,
    /// The scene that is open.
    at: Slug,
    /// The reply that is selected.
    chosen: Option<Slug>,
    /// Every reply that was ever given, with its scene.
    tried: BTreeSet<(Slug, Slug)>,
    /// The dead ends that were told of.
    told: BTreeSet<Slug>,
    /// Whether a good end is reached.
    over: bool,
}

impl Talking {
    fn back(&mut self) -> Step {
        let Some((scene, _)) = self.path.pop() else { return Step::Ignored };
        self.at = scene;
        self.chosen = None;
        Step::Changed
    }
}

impl Scenario {
    fn say(&self, state: &mut Talking) -> Step {
        let Some(scene) = self.scene(&state.at) else { return Step::Ignored };
        if scene.end == Some(End::Dead) {
            return state.back();
        }
        let Some(reply) = state.chosen.as_ref().and_then(|id| scene.reply(id)) else { return Step::Refused(tr!("choose-first")) };
        let Some(next) = self.scene(&reply.to) else { return Step::Ignored };
        if state.path.len() >= TURNS {
            state.path.remove(0);
        }
        state.path.push((scene.id.clone(), reply.id.clone()));
        state.tried.insert((scene.id.clone(), reply.id.clone()));
        state.at = next.id.clone();
        state.chosen = None;
        match next.end {
            Some(End::Dead) if state.told.insert(next.id.clone()) => answered(next, false),
            None | Some(End::Dead) => Step::Changed,
            Some(End::Good) => {
                state.over = true;
                answered(next, true)
            }
        }
    }

    /// The fewest replies that lead from `from` to a good end.
    fn way(&self, from: &Slug) -> Option<Vec<Slug>> {
        let moves = |id: &Slug| -> Vec<(Slug, Slug)> {
            let replies = self.scene(id).map(|scene| scene.replies.as_slice()).unwrap_or_default();
            replies.iter().map(|reply| (reply.id.clone(), reply.to.clone())).collect()
        };
        let good = |id: &Slug| self.scene(id).is_some_and(|scene| scene.end == Some(End::Good));
        shortest(from, moves, good, usize::MAX)
    }
}

fn answered(end: &Scene, right: bool) -> Step {
    choice::answered(right, json!([end.id.as_str()]), right)
}

impl Kind for Scenario {
    const NAME: &'static str = "scenario";
    const SCORED: bool = true;
    type State = Talking;

    fn read(f: &Fields<'_>) -> Self {
        Self::read_keys(f)
    }

    fn items(&self) -> Vec<Item> {
        only(self.decides())
    }

    fn start(&self, _: Seed, _: bool) -> Talking {
        Talking { path: Vec::new(), at: self.start.clone(), chosen: None, tried: BTreeSet::new(), told: BTreeSet::new(), over: false }
    }

    fn again(&self, state: &Talking, seed: Seed) -> Talking {
        if state.over { self.start(seed, false) } else { state.clone() }
    }

    fn parts(&self, state: &Talking) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Talking, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let replies = self.scene(&state.at).map(|scene| scene.replies.as_slice()).unwrap_or_default();
                let Some(reply) = replies.iter().find(|reply| target.within("reply") == Some(reply.id.as_str())) else {
                    return Step::Ignored;
                };
                state.chosen = Some(reply.id.clone());
                Step::Changed
            }
            Input::Submit => self.say(state),
            Input::Back => state.back(),
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Talking) -> Vec<Input> {
        let mut inputs = Vec::new();
        let mut from = &state.at;
        if self.scene(from).is_some_and(|scene| scene.end == Some(End::Dead)) {
            inputs.push(Input::Submit);
            from = state.path.last().map_or(from, |(scene, _)| scene);
        }
        for reply in self.way(from).unwrap_or_default() {
            inputs.push(Input::Pick(Target::of("reply", &reply)));
            inputs.push(Input::Submit);
        }
        inputs
    }

    fn fits(&self, state: &Talking) -> bool {
        state.path.iter().map(|(scene, _)| scene).chain([&state.at]).all(|scene| self.scene(scene).is_some())
    }

    fn told_in_steps(&self) -> bool {
        true
    }

    fn answer_label(&self, state: &Talking) -> Words {
        let dead = self.scene(&state.at).is_some_and(|scene| scene.end == Some(End::Dead));
        if dead { tr!("scenario-way-back") } else { tr!("scenario-say") }
    }

    fn exhibits_are_all(&self) -> bool {
        true
    }

    fn exhibits(&self) -> Vec<Part> {
        self.script()
    }
}

#[cfg(test)]
mod tests;
