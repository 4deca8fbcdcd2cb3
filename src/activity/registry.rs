//! The one list of kinds. A new kind adds a line here and a file beside.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Exchanged, Input, Item, Kind, Part, Seed, Step, Target};
use crate::ids::{ItemId, Slug};
use crate::source::Fields;
use crate::tr;
use crate::words::Words;

macro_rules! kinds {
    ($($module:ident :: $kind:ident),* $(,)?) => {
        /// The words an author may write in `kind`.
        pub const KINDS: &[&str] = &[$(super::$module::$kind::NAME),*];

        /// What is done in an activity, of one of the kinds.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Task {
            $(#[doc = concat!("See `", stringify!($module), "`.")] $kind(super::$module::$kind)),*
        }

        /// Where a learner stands in an activity.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum State {
            $(#[doc = concat!("See `", stringify!($module), "`.")] $kind(<super::$module::$kind as Kind>::State)),*
        }

        impl Task {
            /// Reads the keys of the kind called `name`.
            pub fn read(name: &str, fields: &Fields<'_>) -> Option<Self> {
                $(if name == super::$module::$kind::NAME { return Some(Self::$kind(super::$module::$kind::read(fields))); })*
                None
            }

            /// The word an author writes.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$kind(_) => super::$module::$kind::NAME),* }
            }

            /// Whether this kind is ever scored.
            pub fn scored(&self) -> bool {
                match self { $(Self::$kind(_) => super::$module::$kind::SCORED),* }
            }

            /// Whether answering is a gesture of its own.
            pub fn answers_by_button(&self) -> bool {
                match self { $(Self::$kind(kind) => kind.answers_by_button()),* }
            }

            /// See [`Kind::told_in_steps`].
            pub fn told_in_steps(&self) -> bool {
                match self { $(Self::$kind(kind) => kind.told_in_steps()),* }
            }

            /// See [`Kind::items`].
            pub fn items(&self) -> Vec<Item> {
                match self { $(Self::$kind(kind) => kind.items()),* }
            }

            /// See [`Kind::start`].
            pub fn start(&self, seed: Seed, half: bool) -> State {
                match self { $(Self::$kind(kind) => State::$kind(kind.start(seed, half))),* }
            }

            /// See [`Kind::again`]. A state of another kind is begun anew.
            pub fn again(&self, state: &State, seed: Seed) -> State {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => State::$kind(kind.again(state, seed)),)*
                    _ => self.start(seed, false),
                }
            }

            /// See [`Kind::parts`]. A state of another kind has no parts.
            pub fn parts(&self, state: &State) -> Vec<Part> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.parts(state),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Kind::input`]. A state of another kind takes no input.
            pub fn input(&self, state: &mut State, input: &Input) -> Step {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.input(state, input),)*
                    _ => Step::Ignored,
                }
            }

            /// Plays `state` to its solution.
            pub fn solve(&self, state: &mut State) {
                for input in self.solution(state) {
                    self.input(state, &input);
                }
            }

            /// See [`Kind::solution`].
            pub fn solution(&self, state: &State) -> Vec<Input> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.solution(state),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Kind::finds_out_first`].
            pub fn finds_out_first(&self, state: &State) -> bool {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.finds_out_first(state),)*
                    _ => false,
                }
            }

            /// See [`Kind::answer_label`].
            pub fn answer_label(&self, state: &State) -> Words {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.answer_label(state),)*
                    _ => tr!("answer"),
                }
            }

            /// See [`Kind::escape`].
            pub fn escape(&self, state: &State) -> Option<Target> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.escape(state),)*
                    _ => None,
                }
            }

            /// See [`Kind::between`].
            pub fn between(&self, state: &State) -> bool {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.between(state),)*
                    _ => false,
                }
            }

            /// See [`Kind::asked`].
            pub fn asked(&self, state: &State) -> Vec<ItemId> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.asked(state),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Kind::visit`].
            pub fn visit(&self, state: &mut State, visit: u32) {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.visit(state, visit),)*
                    _ => {}
                }
            }

            /// See [`Kind::can_be_skipped`].
            pub fn can_be_skipped(&self) -> bool {
                match self { $(Self::$kind(kind) => kind.can_be_skipped()),* }
            }

            /// See [`Kind::keeps`].
            pub fn keeps(&self, state: &State) -> Option<BTreeMap<String, String>> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.keeps(state),)*
                    _ => None,
                }
            }

            /// See [`Kind::take_up`].
            pub fn take_up(&self, state: &mut State, kept: &BTreeMap<String, String>) {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.take_up(state, kept),)*
                    _ => {}
                }
            }

            /// See [`Kind::printed`].
            pub fn printed(&self, state: &State) -> Vec<Part> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.printed(state),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Kind::contacts`].
            pub fn contacts(&self) -> Vec<Slug> {
                match self { $(Self::$kind(kind) => kind.contacts()),* }
            }

            /// See [`Kind::exchanged`].
            pub fn exchanged(&self) -> Option<Exchanged> {
                match self { $(Self::$kind(kind) => kind.exchanged()),* }
            }

            /// See [`Kind::exhibits`].
            pub fn exhibits(&self) -> Vec<Part> {
                match self { $(Self::$kind(kind) => kind.exhibits()),* }
            }

            /// See [`Kind::exhibits_are_all`].
            pub fn exhibits_are_all(&self) -> bool {
                match self { $(Self::$kind(kind) => kind.exhibits_are_all()),* }
            }

            /// See [`Kind::recall`].
            pub fn recall(&self, state: &mut State, machine: &BTreeMap<String, String>) {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.recall(state, machine),)*
                    _ => {}
                }
            }

            /// See [`Kind::learnt`].
            pub fn learnt(&self, state: &State) -> Option<(&'static str, String)> {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.learnt(state),)*
                    _ => None,
                }
            }

            /// See [`Kind::fits`]. A state of another kind never does.
            pub fn fits(&self, state: &State) -> bool {
                match (self, state) {
                    $((Self::$kind(kind), State::$kind(state)) => kind.fits(state),)*
                    _ => false,
                }
            }
        }
    };
}

kinds! {
    read::Read,
    choice::Choice,
    choices::Choices,
    text_entry::TextEntry,
    order::Order,
    match_pairs::Pairs,
    sort::Sort,
    keyboard::Keyboard,
    point::Point,
    form::Form,
    mailbox::Mailbox,
    steps::Steps,
    cards::Cards,
    poll::Poll,
    plan::Plan,
    discuss::Discuss,
    scenario::Scenario,
    webpage::Webpage,
    settings::Settings,
    triage::Triage,
    hotspot::Hotspot,
    investigate::Investigate,
}
