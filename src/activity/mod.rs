//! What a learner does: the kinds of activity, each a pure machine from inputs to parts.
//!
//! An activity describes itself as a tree of neutral [`Part`]s; each face draws them. A click, a digit and a typed line become
//! the same [`Input`]. The registry in [`registry`] names every kind; a new kind is one file and one line there.
//! Pure: no terminal, no SQL, no clock. May use source, words, text, ids.

mod address;
mod cards;
mod chart;
mod choice;
mod choices;
mod common;
mod discuss;
mod domain;
mod drawing;
mod exchanged;
mod form;
mod hotspot;
mod investigate;
mod key_layout;
mod keyboard;
mod mailbox;
mod marked;
mod match_pairs;
mod message;
mod order;
mod part;
mod picture;
mod plan;
mod point;
mod poll;
mod reach;
mod read;
mod registry;
mod scenario;
mod settings;
mod sort;
mod steps;
#[cfg(test)]
mod testing;
mod text_entry;
mod triage;
mod walkthrough;
mod webpage;
mod worlds;

pub use chart::{Bar, Chart, ChartRow, Spark};
pub use common::{Activity, Notes, Purpose, Show};
pub use drawing::{DRAWINGS, Drawing};
pub use exchanged::{BINS, EXPECTED, Exchanged, OPTIONS, Offered, PAIRS, POLLED, THINGS};
pub use key_layout::KeyLayout;
pub use marked::Marked;
pub use part::{Bubble, Control, Frame, Key, Layout, Letter, Mark, Part, Role, Sign, Stretch, Tone};
pub use picture::{Bit, Picture};
pub use registry::{KINDS, State, Task};
pub use walkthrough::step_of;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::{IdeaId, ItemId, Slug};
use crate::source::Fields;
use crate::tr;
use crate::words::Words;

/// What a person can act on: a stable name within the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Target(String);

impl Target {
    /// A target of that name: slugs joined by `/`.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// `group/id`.
    pub fn of(group: &str, id: &Slug) -> Self {
        Self(format!("{group}/{id}"))
    }

    /// The *Answer* or *Continue* button of a page.
    pub fn submit() -> Self {
        Self("submit".to_owned())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part after `group/`, if the target is of that group.
    pub fn within(&self, group: &str) -> Option<&str> {
        self.0.strip_prefix(group)?.strip_prefix('/')
    }
}

/// What a person does, whatever the face.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// Acts on a target: selects, ticks, presses, opens.
    Pick(Target),
    /// Puts this text in a field, in place of what was there.
    Type(Target, String),
    /// Drags the first onto the second.
    Move(Target, Target),
    /// Does this with the mouse on a thing for which it matters what is done: see [`Role::Thing`]. By keyboard and in lines such a
    /// thing is picked.
    Mouse(Target, Click),
    /// Answers.
    Submit,
    /// Asks for the next hint.
    Hint,
    /// Goes back.
    Back,
}

/// What is done with the mouse on one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Click {
    /// The left button, pressed and released. It may be the first of two.
    Once,
    /// The left button again, soon after and close by: the second click of a double one.
    Twice,
    /// The right button.
    Right,
    /// The left button, pressed on it and released beside every thing.
    Away,
}

/// What an input led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing: it was not meant here.
    Ignored,
    /// The state has changed; to be drawn and kept as draft.
    Changed,
    /// It cannot be done yet; this says why. Nothing has changed.
    Refused(Words),
    /// Answers were given, to be on disk before the new state is shown.
    Answered {
        /// One an item.
        answers: Vec<Answer>,
        /// Whether the activity is over; a simulation may go on after a slip.
        over: bool,
    },
}

/// One answer to one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Which.
    pub item: ItemId,
    /// Whether it was right.
    pub right: bool,
    /// Ids only: never a typed word.
    pub response: Value,
}

/// One scored decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id, unique in the activity.
    pub id: ItemId,
    /// What it trains; the activity's where the item names none.
    pub idea: Option<IdeaId>,
    /// Whether it is no decision of its own but a verdict on several, which a unit's mastery waits for: see [`crate::learn`].
    pub gate: bool,
    /// What decides right and wrong, without language; its hash is the item's `marks`.
    pub decides: Value,
}

/// From which every mixing is drawn: the same seed, the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

impl Seed {
    /// A seed made of a text: an activity's id, a learner's.
    pub fn of(text: &str) -> Self {
        // FNV-1a, 64 bits.
        Self(text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// The seed of the `n`-th try.
    #[must_use]
    pub fn again(self, n: u32) -> Self {
        Self(self.0.wrapping_add(u64::from(n).wrapping_mul(0x9E37_79B9_7F4A_7C15)))
    }

    /// The numbers from 0 to `n - 1`, mixed; never in their first order where there are two or more.
    pub fn mixed(self, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        let mut state = self.0;
        for last in (1..n).rev() {
            // Far fewer things than either number can hold.
            let pick = usize::try_from(crate::clock::next(&mut state) % (last as u64 + 1)).unwrap_or(0);
            order.swap(last, pick);
        }
        if n > 1 && order.iter().enumerate().all(|(at, value)| at == *value) {
            order.rotate_left(1);
        }
        order
    }
}

/// One kind of activity.
pub trait Kind: Sized {
    /// The word an author writes in `kind`.
    const NAME: &'static str;
    /// Whether its items count for mastery.
    const SCORED: bool;
    /// Where a learner stands in it: serialisable, for it is the draft that is kept after each input.
    type State: Clone + std::fmt::Debug + PartialEq + Serialize + for<'de> Deserialize<'de>;

    /// Reads the keys of its own from an authored table.
    fn read(fields: &Fields<'_>) -> Self;

    /// The scored decisions, in order. Empty where nothing is scored.
    fn items(&self) -> Vec<Item>;

    /// The beginning; `half` with what the author has given.
    fn start(&self, seed: Seed, half: bool) -> Self::State;

    /// One more go after an answer that was not right yet: what is worth keeping of `state` stays, the rest is open again.
    fn again(&self, _: &Self::State, seed: Seed) -> Self::State {
        self.start(seed, false)
    }

    /// What there is to see and to act on. After an answer, with its feedback.
    fn parts(&self, state: &Self::State) -> Vec<Part>;

    /// What an input does. On [`Step::Answered`] the state is already the one after the answer.
    fn input(&self, state: &mut Self::State, input: &Input) -> Step;

    /// The inputs that lead from `state` to a right answer, the last of which answers.
    fn solution(&self, state: &Self::State) -> Vec<Input>;

    /// Whether answering is a gesture of its own, by the *Answer* button; simulations end by reaching their goal.
    fn answers_by_button(&self) -> bool {
        true
    }

    /// Whether its solution is a way of several steps, told one by one, rather than an answer to be shown.
    fn told_in_steps(&self) -> bool {
        !self.answers_by_button()
    }

    /// What the *Answer* button says.
    fn answer_label(&self, _: &Self::State) -> Words {
        if self.items().is_empty() { tr!("continue") } else { tr!("answer") }
    }

    /// Whether the state only tells what followed from the last decision: nothing can be answered, the button goes on.
    fn between(&self, _: &Self::State) -> bool {
        false
    }

    /// What the Esc key does in a simulation of a page that is to be closed by it; the kit's own menu stays a button.
    fn escape(&self, _: &Self::State) -> Option<Target> {
        None
    }

    /// The items that are asked in `state`; all of them but where some are drawn.
    fn asked(&self, _: &Self::State) -> Vec<ItemId> {
        self.items().into_iter().map(|item| item.id).collect()
    }

    /// Draws anew for the `visit`-th time, from 0, that a learner is at a fresh state: decks show other messages.
    fn visit(&self, _: &mut Self::State, _visit: u32) {}

    /// Whether one can go on from `state`: a draft of an older text may name what is no more, and is begun anew then.
    fn fits(&self, _: &Self::State) -> bool {
        true
    }

    /// Whether it can be left for another day: what is only practised, with keys that not everyone has.
    fn can_be_skipped(&self) -> bool {
        false
    }

    /// What a learner wrote, to be kept as theirs: line by line, by id. `None` where nothing is kept.
    fn keeps(&self, _: &Self::State) -> Option<BTreeMap<String, String>> {
        None
    }

    /// Puts into a fresh state what was kept of an earlier one.
    fn take_up(&self, _: &mut Self::State, _kept: &BTreeMap<String, String>) {}

    /// What is printed of it by itself, as it stands: a card, an agreement. Empty where nothing is.
    fn printed(&self, _: &Self::State) -> Vec<Part> {
        Vec::new()
    }

    /// The official contacts that it names by their ids, beside those in its texts.
    fn contacts(&self) -> Vec<Slug> {
        Vec::new()
    }

    /// Whether something must be found out first, before the question itself makes sense.
    fn finds_out_first(&self, _: &Self::State) -> bool {
        false
    }

    /// What a learner could open on the page, all at once: for paper, where nothing opens.
    fn exhibits(&self) -> Vec<Part> {
        Vec::new()
    }

    /// Whether the exhibits are the whole of it on paper: what the page shows first is among them.
    fn exhibits_are_all(&self) -> bool {
        false
    }

    /// Puts into a fresh state what is already known of this machine, by key.
    fn recall(&self, _: &mut Self::State, _: &BTreeMap<String, String>) {}

    /// What other formats can hold of it; `None` for what only this kit can do.
    fn exchanged(&self) -> Option<Exchanged> {
        None
    }

    /// What `state` has found out about this machine, to be asked only once: key and value.
    fn learnt(&self, _: &Self::State) -> Option<(&'static str, String)> {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn mixing_keeps_all_and_never_the_first_order(seed: u64, n in 2usize..9) {
            let mixed = Seed(seed).mixed(n);
            let mut sorted = mixed.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted, (0..n).collect::<Vec<_>>());
            prop_assert_ne!(&mixed, &(0..n).collect::<Vec<_>>());
        }
    }
}
