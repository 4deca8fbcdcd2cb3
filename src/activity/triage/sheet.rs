//! The deck laid open: every message with what a closer look shows, for paper and for what is shown solved.

use super::read::{Card, Decision, Triage};
use super::state::Triaging;
use super::verdict::Made;
use crate::activity::Target;
use crate::activity::message::Hands;
use crate::activity::part::{Control, Frame, Layout, Mark, Part, Role, Tone};
use crate::ids::Slug;
use crate::tr;
use crate::words::Words;

/// The target of a decision on a message of the laid open deck.
pub(super) fn decided(id: &Slug, decision: Decision) -> Target {
    Target::new(format!("decided/{id}/{}", decision.word()))
}

impl Triage {
    /// The messages of a first visit, each with its three boxes; then the ways to check.
    pub(super) fn lie_open(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (n, card) in (1usize..).zip(self.deal(0).iter().filter_map(|id| self.card(id))) {
            parts.extend(opened(n, card));
            parts.extend(
                Decision::ALL.map(|decision| Part::Control(Control::new(decided(&card.id, decision), Role::Radio, card.label(decision)))),
            );
        }
        // Once, for all: beneath some messages only, it would say which ones are to be checked.
        let ways = self.ways.iter().map(|way| Control::new(Target::of("way", &way.id), Role::Radio, way.text.words()));
        let ways: Vec<Part> = ways.map(Part::Control).collect();
        parts.push(Part::Frame(Frame { layout: Layout::Card, title: tr!("triage-sheet-way"), parts: ways }));
        parts
    }

    /// Every message of the visit with what was decided and what follows: an example to be read.
    pub(super) fn solved_open(&self, state: &Triaging) -> Vec<Part> {
        let one = |(n, made): (usize, &Made)| {
            let card = self.card(&made.id)?;
            let mut parts = opened(n, card);
            let line = Control::new(decided(&card.id, made.decision), Role::Radio, self.all_right(card, made));
            parts.push(Part::Control(line.on(true).enabled(false).mark(self.is_right(made).then_some(Mark::Right))));
            parts.push(Part::Text(Tone::Plain, card.follows(made.decision).words()));
            Some(parts)
        };
        (1usize..).zip(state.made()).filter_map(one).flatten().collect()
    }

    /// A right decision, with what is right as well.
    fn all_right(&self, card: &Card, made: &Made) -> Words {
        let other = Decision::ALL.into_iter().find(|decision| *decision != made.decision && card.allows(*decision));
        let what = self.decision_words(card, made);
        match other {
            Some(other) => tr!("triage-sheet-or", what = what, other = card.label(other)),
            None => what,
        }
    }
}

fn opened(n: usize, card: &Card) -> Vec<Part> {
    let mut parts = vec![Part::Text(Tone::Plain, tr!("triage-sheet-number", n = n))];
    parts.extend(card.message.parts(Hands::NONE));
    parts.extend(card.message.lenses(&card.looks));
    parts
}
