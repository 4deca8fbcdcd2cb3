//! Verdicts on several decisions, which the mastery of a unit waits for: a deck of messages has one.

use super::{Lesson, Past};
use crate::activity::{Activity, Item};
use crate::ids::{ActivityId, ItemId};

impl Lesson {
    /// The gates of the way: activity and item.
    pub(super) fn gates(&self) -> Vec<(ActivityId, ItemId)> {
        let of = |activity: &&Activity| activity.items().into_iter().find(|item| item.gate).map(|item| (activity.id.clone(), item.id));
        self.unit.way().iter().filter_map(of).collect()
    }

    /// Whether an earlier answer was given in `root` or in a variant of it.
    pub(super) fn is_of(&self, past: &Past, root: &ActivityId) -> bool {
        past.activity == *root || self.unit.activity(&past.activity).is_some_and(|activity| activity.variant_of.as_ref() == Some(root))
    }

    /// The first activity of the way whose verdict has not been a good one yet.
    pub(super) fn closed_gate(&self) -> Option<ActivityId> {
        let open = |(root, item): &(ActivityId, ItemId)| {
            self.history.past.iter().any(|past| self.is_of(past, root) && past.item == *item && past.right && past.counts)
        };
        self.gates().into_iter().find(|gate| !open(gate)).map(|(root, _)| root)
    }

    /// Whether at least half of the answers since the last verdict of `gate` counted: a deck learnt by heart opens nothing.
    pub(super) fn judges_new_answers(&self, activity: &Activity, gate: &Item) -> bool {
        let own = self.history.past.iter().rev().filter(|past| past.activity == activity.id);
        // Of a message that was answered twice, after a page back, the last answer: that is what is judged.
        let mut seen = Vec::new();
        let mut since = Vec::new();
        for past in own.take_while(|past| past.item != gate.id) {
            if !seen.contains(&&past.item) {
                seen.push(&past.item);
                since.push(past.counts);
            }
        }
        !since.is_empty() && since.iter().filter(|counts| **counts).count() * 2 >= since.len()
    }
}
