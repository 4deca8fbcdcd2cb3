//! Where a learner stands in a deck, and what an input does there.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::DECK;
use super::read::{Card, Decision, Triage};
use super::verdict::Made;
use crate::activity::message::SENDER;
use crate::activity::{Answer, Input, Step, Target};
use crate::ids::{ItemId, Slug};
use crate::tr;

/// What the page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// Looking and deciding.
    Decide,
    /// By which way it is checked.
    Way,
    /// What followed from the last decision.
    Told,
    /// The two figures.
    Over,
}

/// Where a learner stands: which messages were drawn, what was decided, what was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Triaging {
    drawn: Vec<Slug>,
    made: Vec<Made>,
    /// What was looked at on the open message, in order.
    looked: Vec<Slug>,
    /// What the lens is on.
    lens: Option<Slug>,
    chosen: Option<Decision>,
    way: Option<Slug>,
    stage: Stage,
}

impl Triaging {
    /// Whether it only tells what followed.
    pub fn is_told(&self) -> bool {
        self.stage == Stage::Told
    }

    /// Whether the two figures are shown.
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    /// Whether it is asked by which way one checks.
    pub fn asks_way(&self) -> bool {
        self.stage == Stage::Way
    }

    /// The decisions, in order.
    pub fn made(&self) -> &[Made] {
        &self.made
    }

    /// What the lens is on.
    pub fn lens(&self) -> Option<&Slug> {
        self.lens.as_ref()
    }

    /// The decision that is selected.
    pub fn chosen(&self) -> Option<Decision> {
        self.chosen
    }

    /// The way that is selected.
    pub fn way(&self) -> Option<&Slug> {
        self.way.as_ref()
    }
}

/// What a target of a message's page means.
enum Meant {
    Look(Slug),
    Decide(Decision),
    Way(Slug),
    Rethink,
}

impl Triage {
    /// The beginning of the `visit`-th visit.
    pub(super) fn begin(&self, visit: u32) -> Triaging {
        Triaging {
            drawn: self.deal(visit),
            made: Vec::new(),
            looked: Vec::new(),
            lens: None,
            chosen: None,
            way: None,
            stage: Stage::Decide,
        }
    }

    /// The messages of this visit. A draft of an older deck may name some that are no more.
    pub(super) fn shown(&self, state: &Triaging) -> Vec<&Card> {
        state.drawn.iter().filter_map(|id| self.card(id)).collect()
    }

    /// The message that is open: the one that was decided last while that is told, else the first without a decision.
    pub(super) fn open(&self, state: &Triaging) -> Option<&Card> {
        if state.is_told() {
            return state.made.last().and_then(|made| self.card(&made.id));
        }
        self.shown(state).into_iter().find(|card| !state.made.iter().any(|made| made.id == card.id))
    }

    /// Whether the next *Answer* leads to the ways.
    pub(super) fn asks_way_next(&self, state: &Triaging) -> bool {
        let offers = self.open(state).is_some_and(|card| !card.ways.is_empty());
        state.stage == Stage::Decide && state.chosen == Some(Decision::Check) && offers
    }

    fn meant(&self, state: &Triaging, target: &Target) -> Option<Meant> {
        let card = self.open(state)?;
        match state.stage {
            Stage::Decide => {
                if let Some(word) = target.within("decide") {
                    return Decision::named(word).map(Meant::Decide);
                }
                let id = Slug::new(target.within("look")?)?;
                let known = if id.as_str() == SENDER { card.message.has_sender() } else { card.looks.iter().any(|look| look.id == id) };
                known.then_some(Meant::Look(id))
            }
            Stage::Way if target.as_str() == "rethink" => Some(Meant::Rethink),
            Stage::Way => Slug::new(target.within("way")?).filter(|id| card.ways.contains(id)).map(Meant::Way),
            Stage::Told | Stage::Over => None,
        }
    }

    pub(super) fn act(&self, state: &mut Triaging, input: &Input) -> Step {
        match input {
            Input::Pick(target) => match self.meant(state, target) {
                Some(Meant::Look(id)) => {
                    // A second look puts the lens down.
                    state.lens = if state.lens.as_ref() == Some(&id) { None } else { Some(id.clone()) };
                    if !state.looked.contains(&id) {
                        state.looked.push(id);
                    }
                    Step::Changed
                }
                Some(Meant::Decide(decision)) => {
                    state.chosen = Some(decision);
                    Step::Changed
                }
                Some(Meant::Way(id)) => {
                    state.way = Some(id);
                    Step::Changed
                }
                Some(Meant::Rethink) => {
                    state.stage = Stage::Decide;
                    state.way = None;
                    Step::Changed
                }
                None => Step::Ignored,
            },
            Input::Submit => self.submit(state),
            // Back from the ways is back to the message, not out of the deck.
            Input::Back if state.asks_way() => self.act(state, &Input::Pick(Target::new("rethink"))),
            _ => Step::Ignored,
        }
    }

    fn submit(&self, state: &mut Triaging) -> Step {
        match (state.stage, self.open(state)) {
            (Stage::Over, _) => Step::Ignored,
            (Stage::Told, _) => {
                state.looked.clear();
                (state.lens, state.chosen, state.way) = (None, None, None);
                state.stage = Stage::Decide;
                if self.open(state).is_some() { Step::Changed } else { self.end(state) }
            }
            // All that is left of the deck was decided.
            (_, None) => self.end(state),
            (Stage::Decide, Some(card)) => match state.chosen {
                None => Step::Refused(tr!("choose-first")),
                Some(_) if self.asks_way_next(state) => {
                    state.stage = Stage::Way;
                    state.lens = None;
                    Step::Changed
                }
                Some(decision) => self.decide(state, card, decision, None),
            },
            (Stage::Way, Some(card)) => match state.way.clone() {
                None => Step::Refused(tr!("choose-first")),
                way => self.decide(state, card, Decision::Check, way),
            },
        }
    }

    fn decide(&self, state: &mut Triaging, card: &Card, decision: Decision, way: Option<Slug>) -> Step {
        let mut response = json!({ "decision": decision.word(), "looked": state.looked });
        if let (Some(way), Some(map)) = (&way, response.as_object_mut()) {
            map.insert("way".to_owned(), json!(way.as_str()));
        }
        let made = Made { id: card.id.clone(), decision, way };
        let answer = Answer { item: ItemId::from(&card.id), right: self.is_right(&made), response };
        state.made.push(made);
        state.stage = Stage::Told;
        Step::Answered { answers: vec![answer], over: false }
    }

    fn end(&self, state: &mut Triaging) -> Step {
        state.stage = Stage::Over;
        let verdict = self.verdict(&state.made);
        let response = verdict.response(&state.made);
        let answers = ItemId::new(DECK).map(|item| Answer { item, right: verdict.is_right(), response });
        Step::Answered { answers: answers.into_iter().collect(), over: true }
    }

    /// The inputs that decide everything that is left rightly, and go to the end.
    pub(super) fn solve(&self, state: &Triaging) -> Vec<Input> {
        let mut inputs = Vec::new();
        if state.is_over() {
            return inputs;
        }
        if state.is_told() {
            inputs.push(Input::Submit);
        }
        let left = |card: &&Card| !state.made.iter().any(|made| made.id == card.id);
        for (n, card) in self.shown(state).into_iter().filter(left).enumerate() {
            // At the ways already, one is where a check leads.
            let at_ways = n == 0 && state.asks_way();
            if at_ways && card.right != Decision::Check {
                inputs.push(Input::Pick(Target::new("rethink")));
            }
            if !(at_ways && card.right == Decision::Check) {
                inputs.push(Input::Pick(decide_target(card.right)));
                inputs.push(Input::Submit);
            }
            let own = card.ways.iter().find(|id| self.way(id).is_some_and(|way| !way.inside));
            if let Some(own) = own.filter(|_| card.right == Decision::Check) {
                inputs.push(Input::Pick(Target::of("way", own)));
                inputs.push(Input::Submit);
            }
            // On from what followed; after the last one, to the figures.
            inputs.push(Input::Submit);
        }
        if inputs.is_empty() {
            inputs.push(Input::Submit);
        }
        inputs
    }
}

/// The target of a decision on the open message.
pub(super) fn decide_target(decision: Decision) -> Target {
    Target::new(format!("decide/{}", decision.word()))
}
