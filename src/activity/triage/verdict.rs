//! What a whole deck comes to: two figures, never one, and whether it was read with discernment.
//!
//! Caught: a false one neither acted on nor "checked" through itself. False alarm: a real one that was left. The same decision for
//! everything is never right, and at least one real message that needs no check must have been acted on: so nobody passes by
//! doing, checking or leaving all.

use serde_json::{Value, json};

use super::read::{Decision, Triage};
use crate::ids::Slug;

/// A decision that was made.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Made {
    /// On which message.
    pub id: Slug,
    /// What.
    pub decision: Decision,
    /// By which way it was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<Slug>,
}

/// Two figures, and what they are worth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// False ones not fallen for.
    pub caught: usize,
    /// False ones shown.
    pub scams: usize,
    /// Real ones left.
    pub false_alarms: usize,
    /// Real ones shown.
    pub reals: usize,
    /// Whether at least one real one that needs no check was acted on.
    pub trusted: bool,
    /// Whether every message got the same decision.
    pub same: bool,
}

impl Verdict {
    /// Whether the deck was read with discernment.
    pub fn is_right(&self) -> bool {
        // Three quarters of the false ones; of the real ones a quarter may be left, and one in any deck.
        let caught = self.caught * 4 >= self.scams * 3;
        caught && self.false_alarms <= (self.reals / 4).max(1) && self.trusted && !self.same
    }

    /// For the journal: ids and counts only.
    pub fn response(&self, made: &[Made]) -> Value {
        let messages: Vec<&str> = made.iter().map(|made| made.id.as_str()).collect();
        json!({ "caught": [self.caught, self.scams], "false_alarms": [self.false_alarms, self.reals], "messages": messages })
    }
}

impl Triage {
    /// Whether the check of a message went through the message itself.
    pub fn went_inside(&self, made: &Made) -> bool {
        made.decision == Decision::Check && made.way.as_ref().and_then(|id| self.way(id)).is_some_and(|way| way.inside)
    }

    /// Whether a decision is right.
    pub fn is_right(&self, made: &Made) -> bool {
        self.card(&made.id).is_some_and(|card| card.allows(made.decision)) && !self.went_inside(made)
    }

    /// Whether a false message was fallen for.
    pub fn is_missed(&self, made: &Made) -> bool {
        let scam = self.card(&made.id).is_some_and(|card| card.scam);
        scam && (made.decision == Decision::Act || self.went_inside(made))
    }

    /// Whether a real message was left.
    pub fn is_false_alarm(&self, made: &Made) -> bool {
        made.decision == Decision::Leave && self.card(&made.id).is_some_and(|card| !card.scam)
    }

    /// What the decisions come to.
    pub fn verdict(&self, made: &[Made]) -> Verdict {
        let known: Vec<(&Made, bool)> = made.iter().filter_map(|made| Some((made, self.card(&made.id)?.scam))).collect();
        let count = |wanted: &dyn Fn(&Made) -> bool| known.iter().filter(|(made, _)| wanted(made)).count();
        let scams = known.iter().filter(|(_, scam)| *scam).count();
        let trusted = |made: &Made| made.decision == Decision::Act && self.card(&made.id).is_some_and(super::read::Card::is_plain);
        let first = known.first().map(|(made, _)| made.decision);
        Verdict {
            caught: scams - count(&|made| self.is_missed(made)),
            scams,
            false_alarms: count(&|made| self.is_false_alarm(made)),
            reals: known.len() - scams,
            trusted: count(&trusted) > 0,
            same: known.iter().all(|(made, _)| Some(made.decision) == first),
        }
    }
}
