//! The deck laid open: every message with what a closer look shows, for paper and for what is shown solved.

use super::read::{Card, Decision, Triage};
use super::state::Triaging;
use super::verdict::Made;
use crate::activity::Target;
use crate::activity::message::Hands;
use crate::activity::part::{Control, Frame, Layout, Mark, Part, Role, Tone};
use crate::ids::Slug;
use crate::tr;

/// The target of a decision on a message of the laid open deck.
pub(super) fn decided(id: &Slug, decision: Decision) -> Target {
    Target::new(format!("decided/{id}/{}", decision.word()))
}

impl Triage {
    /// The messages of a first visit, each with its three boxes, and the ways where one can check.
    pub(super) fn lie_open(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (n, card) in (1usize..).zip(self.deal(0).iter().filter_map(|id| self.card(id))) {
            parts.extend(opened(n, card));
            parts.extend(
                Decision::ALL.map(|decision| Part::Control(Control::new(decided(&card.id, decision), Role::Radio, card.label(decision)))),
            );
            let ways: Vec<Part> = card
                .ways
                .iter()
                .filter_map(|id| self.way(id))
                .map(|way| Control::new(Target::new(format!("way/{}/{}", card.id, way.id)), Role::Radio, way.text.words()))
                .map(Part::Control)
                .collect();
            if !ways.is_empty() {
                parts.push(Part::Frame(Frame { layout: Layout::Card, title: tr!("triage-sheet-way"), parts: ways }));
            }
        }
        parts
    }

    /// Every message of the visit with what was decided and what follows: an example to be read.
    pub(super) fn solved_open(&self, state: &Triaging) -> Vec<Part> {
        let one = |(n, made): (usize, &Made)| {
            let card = self.card(&made.id)?;
            let mut parts = opened(n, card);
            let line = Control::new(decided(&card.id, made.decision), Role::Radio, self.decision_words(card, made));
            parts.push(Part::Control(line.on(true).enabled(false).mark(self.is_right(made).then_some(Mark::Right))));
            parts.push(Part::Text(Tone::Plain, card.follows(made.decision).words()));
            Some(parts)
        };
        (1usize..).zip(state.made()).filter_map(one).flatten().collect()
    }
}

fn opened(n: usize, card: &Card) -> Vec<Part> {
    let mut parts = vec![Part::Text(Tone::Plain, tr!("triage-sheet-number", n = n))];
    parts.extend(card.message.parts(Hands::NONE));
    parts.extend(card.message.lenses(&card.looks));
    parts
}
