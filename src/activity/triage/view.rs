//! What there is to see of a deck: one message at a time, what followed, the two figures.

use super::read::{Card, Decision, Triage};
use super::sheet::decided;
use super::state::{Triaging, decide_target};
use super::verdict::Made;
use crate::activity::Target;
use crate::activity::message::{Channel, Hands, SENDER};
use crate::activity::part::{Control, Mark, Part, Role, Sign, Tone};
use crate::ids::Slug;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

impl Card {
    /// What a decision is called on a message of this channel.
    pub(super) fn label(&self, decision: Decision) -> Words {
        match (decision, self.message.channel) {
            (Decision::Act, _) if self.shared => tr!("triage-share"),
            (Decision::Act, Channel::Call) => tr!("triage-act-call"),
            (Decision::Act, _) => tr!("triage-act"),
            (Decision::Check, _) => tr!("triage-check"),
            (Decision::Leave, _) => tr!("triage-leave"),
        }
    }
}

impl Triage {
    /// The whole page.
    pub(super) fn view(&self, state: &Triaging) -> Vec<Part> {
        match self.open(state) {
            Some(card) if state.is_told() => self.told(state, card),
            Some(card) if state.asks_way() => self.ways_page(state, card),
            Some(card) if !state.is_over() => self.deciding(state, card),
            _ if self.worked => self.solved_open(state),
            _ => self.figures(state),
        }
    }

    /// What the deck is made of, as the words name it.
    fn about(&self) -> SafeText {
        SafeText::show(if self.news { "news" } else { "messages" })
    }

    fn number(&self, state: &Triaging) -> Part {
        let n = state.made().len() + usize::from(!state.is_told());
        Part::Text(Tone::Quiet, tr!("triage-number", n = n, of = self.shown(state).len()))
    }

    fn deciding(&self, state: &Triaging, card: &Card) -> Vec<Part> {
        let lens = |id: &str| state.lens().is_some_and(|open| open.as_str() == id);
        let look = |id: &str, label: Words| Control::new(Target::new(format!("look/{id}")), Role::Link, label).on(lens(id));
        let sender = |label: Words| look(SENDER, label);
        let stretch = |id: &Slug, label: Words| card.looks.iter().any(|known| known.id == *id).then(|| look(id.as_str(), label));
        let hands = Hands { sender: if card.message.has_sender() { Some(&sender) } else { None }, stretch: &stretch };
        let mut parts = vec![self.number(state)];
        parts.extend(card.message.parts(hands));
        match state.lens() {
            Some(id) if id.as_str() == SENDER => parts.push(card.message.sender_lens(&card.looks)),
            Some(id) => parts.extend(card.looks.iter().find(|look| look.id == *id).map(|look| card.message.lens(look))),
            None if state.made().is_empty() => parts.push(Part::Text(Tone::Quiet, tr!("triage-how"))),
            None => {}
        }
        parts.extend(Decision::ALL.map(|decision| {
            let on = state.chosen() == Some(decision);
            Part::Control(Control::new(decide_target(decision), Role::Radio, card.label(decision)).on(on))
        }));
        parts
    }

    fn ways_page(&self, state: &Triaging, card: &Card) -> Vec<Part> {
        let mut parts = vec![self.number(state)];
        parts.push(Part::Text(Tone::Plain, card.message.short()));
        parts.push(Part::Text(Tone::Ask, tr!("triage-which-way")));
        parts.extend(card.ways.iter().filter_map(|id| self.way(id)).map(|way| {
            let on = state.way() == Some(&way.id);
            Part::Control(Control::new(Target::of("way", &way.id), Role::Radio, way.text.words()).on(on))
        }));
        parts.push(Part::Control(Control::new(Target::new("rethink"), Role::Button, tr!("triage-rethink")).sign(Sign::Back)));
        parts
    }

    /// What followed from the last decision: first of all, for it is the answer; then the message, with its real sender.
    fn told(&self, state: &Triaging, card: &Card) -> Vec<Part> {
        let Some(made) = state.made().last() else { return Vec::new() };
        let right = self.is_right(made);
        let tone = if right { Tone::Good } else { Tone::Again };
        let mut parts = vec![self.number(state), Part::Text(Tone::Quiet, tr!("triage-you", what = card.label(made.decision)))];
        let way = made.way.as_ref().and_then(|id| self.way(id));
        match way {
            Some(way) if way.inside => {
                parts.push(Part::Text(tone, way.feedback.words()));
                parts.push(Part::Text(Tone::Plain, tr!("triage-inside")));
                // The way told nothing: what the message was is said here.
                parts.push(Part::Text(Tone::Plain, self.what_it_was(card)));
            }
            _ => {
                parts.push(Part::Text(tone, card.follows(made.decision).words()));
                parts.extend(way.map(|way| Part::Text(Tone::Plain, way.feedback.words())));
            }
        }
        parts.extend(card.message.parts(Hands::NONE));
        parts
    }

    fn figures(&self, state: &Triaging) -> Vec<Part> {
        let verdict = self.verdict(state.made());
        let right = verdict.is_right();
        let tone = if right { Tone::Good } else { Tone::Again };
        let seen = verdict.reals - verdict.false_alarms;
        let caught = tr!("triage-caught", n = verdict.caught, of = verdict.scams, about = self.about());
        let recognised = tr!("triage-recognised", n = seen, of = verdict.reals, about = self.about());
        let mut parts = vec![Part::Text(tone, tr!("triage-figures", caught = caught, recognised = recognised))];
        if !right {
            // The first that applies: one thing to take along is enough.
            let (missed, alarms) = (verdict.scams - verdict.caught, verdict.false_alarms);
            let why = if verdict.same {
                tr!("triage-same")
            } else if missed > 0 {
                tr!("triage-missed", about = self.about())
            } else if alarms > 0 {
                tr!("triage-alarms", about = self.about())
            } else {
                tr!("triage-trust", about = self.about())
            };
            parts.push(Part::Text(Tone::Plain, why));
        }
        parts.push(Part::Gap);
        parts.extend(state.made().iter().filter_map(|made| self.summed(made)).map(Part::Control));
        parts
    }

    /// One line a message: what was decided, and what was missed.
    fn summed(&self, made: &Made) -> Option<Control> {
        let card = self.card(&made.id)?;
        let right = self.is_right(made);
        let label = tr!("triage-line", from = card.message.short(), what = self.decision_words(card, made));
        let line = Control::new(decided(&card.id, made.decision), Role::Radio, label).on(true).enabled(false);
        let line = line.mark(Some(if right { Mark::Right } else { Mark::Other }));
        if right {
            return Some(line);
        }
        let why = if self.went_inside(made) {
            tr!("triage-line-inside", was = self.what_it_was(card))
        } else if self.is_missed(made) {
            tr!("triage-line-missed", about = self.about())
        } else if self.is_false_alarm(made) {
            tr!("triage-line-alarm", about = self.about())
        } else {
            tr!("triage-line-better", what = card.label(card.right))
        };
        Some(line.detail(Tone::Again, why))
    }

    /// Whether it was true.
    fn what_it_was(&self, card: &Card) -> Words {
        if card.scam { tr!("triage-was-false", about = self.about()) } else { tr!("triage-was-true", about = self.about()) }
    }

    /// A decision and the way, in words.
    pub(super) fn decision_words(&self, card: &Card, made: &Made) -> Words {
        let what = card.label(made.decision);
        match made.way.as_ref().and_then(|id| self.way(id)) {
            Some(way) => tr!("triage-what-way", what = what, way = way.text.words()),
            None => what,
        }
    }
}
