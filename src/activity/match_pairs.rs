//! `match`: texts that go together in twos; each pair is one decision.
//!
//! Picking one side holds it, picking one of the other side joins the two. Picking one that is joined undoes the pair and
//! holds it, so that it can be joined elsewhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::common::told_apart;
use super::part::{Control, Mark, Part, Role, Tone};
use super::{Answer, Exchanged, Input, Item, Kind, PAIRS, Seed, Step, Target};
use crate::ids::{IdeaId, ItemId, Slug};
use crate::source::{Fields, Text};
use crate::text::SafeText;
use crate::tr;

/// Two texts that go together.
#[derive(Clone, Debug, PartialEq)]
struct Pair {
    id: Slug,
    left: Text,
    right: Text,
    feedback: Text,
    idea: Option<IdeaId>,
}

/// Texts that go together in twos.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    pairs: Vec<Pair>,
    given: Vec<Slug>,
}

/// One of the two sides of a pair, by the pair's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Side {
    Left(Slug),
    Right(Slug),
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairing {
    /// How the right-hand texts are shown.
    order: Vec<usize>,
    /// What is held, not yet joined.
    held: Option<Side>,
    /// The right-hand side of each left one that is joined.
    joined: BTreeMap<Slug, Slug>,
    /// Joined from the start, and staying so.
    given: Vec<Slug>,
    answered: bool,
}

impl Pairing {
    fn joined_to(&self, right: &Slug) -> Option<&Slug> {
        self.joined.iter().find(|(_, joined)| *joined == right).map(|(left, _)| left)
    }

    fn join(&mut self, left: Slug, right: Slug) {
        self.joined.retain(|_, joined| *joined != right);
        self.joined.insert(left, right);
        self.held = None;
    }

    fn pick(&mut self, side: Side) {
        match (self.held.take(), side) {
            (Some(held), side) if held == side => {}
            (Some(Side::Right(right)), Side::Left(left)) | (Some(Side::Left(left)), Side::Right(right)) => self.join(left, right),
            (_, side) => {
                match &side {
                    Side::Left(left) => self.joined.remove(left),
                    Side::Right(right) => self.joined_to(right).cloned().and_then(|left| self.joined.remove(&left)),
                };
                self.held = Some(side);
            }
        }
    }
}

impl Pairs {
    fn pair(&self, id: &Slug) -> Option<&Pair> {
        self.pairs.iter().find(|pair| pair.id == *id)
    }

    fn named(&self, target: &Target) -> Option<Side> {
        let find = |id: &str| self.pairs.iter().find(|pair| pair.id.as_str() == id).map(|pair| pair.id.clone());
        if let Some(id) = target.within("left") { find(id).map(Side::Left) } else { find(target.within("right")?).map(Side::Right) }
    }

    /// What `target` names, unless it was given.
    fn free(&self, state: &Pairing, target: &Target) -> Option<Side> {
        self.named(target).filter(|side| {
            let (Side::Left(id) | Side::Right(id)) = side;
            !state.given.contains(id)
        })
    }

    fn left(&self, state: &Pairing, pair: &Pair) -> Control {
        let joined = state.joined.get(&pair.id);
        let mut control = Control::new(Target::of("left", &pair.id), Role::Item, pair.left.words())
            .on(state.held == Some(Side::Left(pair.id.clone())))
            .enabled(!state.answered);
        control.value = joined.and_then(|right| self.pair(right)).map(|other| other.right.words());
        if !state.answered {
            return control;
        }
        let (mark, tone) = if joined == Some(&pair.id) { (Mark::Right, Tone::Good) } else { (Mark::Other, Tone::Again) };
        control.mark(Some(mark)).detail(tone, pair.feedback.words())
    }

    fn right(&self, state: &Pairing, pair: &Pair) -> Control {
        let number = state.joined_to(&pair.id).and_then(|left| {
            let free = self.pairs.iter().filter(|pair| !state.given.contains(&pair.id));
            free.map(|pair| &pair.id).position(|id| id == left)
        });
        let mut control = Control::new(Target::of("right", &pair.id), Role::Item, pair.right.words())
            .on(state.held == Some(Side::Right(pair.id.clone())));
        // Only the number of its left-hand side, whose line says both: two long texts would not fit again.
        control.value = number.map(|number| tr!("match-with", number = number + 1));
        control
    }
}

impl Kind for Pairs {
    const NAME: &'static str = "match";
    const SCORED: bool = true;
    type State = Pairing;

    fn read(f: &Fields<'_>) -> Self {
        let mut rights: Vec<SafeText> = Vec::new();
        let pairs: Vec<Pair> = f
            .tables_in("pair", &PAIRS)
            .into_iter()
            .map(|(id, f)| {
                let pair = Pair {
                    id,
                    left: f.text("left"),
                    right: f.text("right"),
                    feedback: f.text("feedback"),
                    idea: f.maybe_slug("idea").as_ref().map(IdeaId::from),
                };
                told_apart(&f, "right", &mut rights);
                pair
            })
            .collect();
        let given = f.known_slugs("given", |id| pairs.iter().any(|pair| pair.id == *id));
        Self { pairs, given }
    }

    fn items(&self) -> Vec<Item> {
        // Sorted: another written order decides nothing.
        let mut among: Vec<&str> = self.pairs.iter().map(|pair| pair.id.as_str()).collect();
        among.sort_unstable();
        let item = |pair: &Pair| Item {
            id: ItemId::from(&pair.id),
            gate: false,
            idea: pair.idea.clone(),
            decides: json!({ "pair": pair.id.as_str(), "among": among }),
        };
        self.pairs.iter().map(item).collect()
    }

    fn start(&self, seed: Seed, half: bool) -> Pairing {
        let given: Vec<Slug> = self.given.iter().filter(|id| half && self.pair(id).is_some()).cloned().collect();
        let joined = given.iter().map(|id| (id.clone(), id.clone())).collect();
        Pairing { order: seed.mixed(self.pairs.len()), held: None, joined, given, answered: false }
    }

    fn again(&self, state: &Pairing, _: Seed) -> Pairing {
        let mut again = Pairing { held: None, answered: false, ..state.clone() };
        again.joined.retain(|left, right| left == right);
        again
    }

    fn parts(&self, state: &Pairing) -> Vec<Part> {
        if state.answered {
            return self.pairs.iter().map(|pair| Part::Control(self.left(state, pair))).collect();
        }
        // What is given can never be acted on: it is told, and has no number on any face.
        let (given, free): (Vec<&Pair>, Vec<&Pair>) = self.pairs.iter().partition(|pair| state.given.contains(&pair.id));
        let told = |pair: &Pair| Part::Text(Tone::Plain, tr!("match-given", left = pair.left.words(), right = pair.right.words()));
        let mut parts: Vec<Part> = given.into_iter().map(told).collect();
        parts.push(Part::Text(Tone::Quiet, tr!("match-how")));
        parts.extend(free.into_iter().map(|pair| Part::Control(self.left(state, pair))));
        parts.push(Part::Gap);
        let rights = state.order.iter().filter_map(|at| self.pairs.get(*at)).filter(|pair| !state.given.contains(&pair.id));
        parts.extend(rights.map(|pair| Part::Control(self.right(state, pair))));
        parts
    }

    fn input(&self, state: &mut Pairing, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let Some(side) = self.free(state, target) else { return Step::Ignored };
                state.pick(side);
                Step::Changed
            }
            Input::Move(from, onto) => match (self.free(state, from), self.free(state, onto)) {
                (Some(Side::Left(left)), Some(Side::Right(right))) | (Some(Side::Right(right)), Some(Side::Left(left))) => {
                    state.join(left, right);
                    Step::Changed
                }
                _ => Step::Ignored,
            },
            Input::Submit if state.joined.len() < self.pairs.len() => {
                Step::Refused(tr!("match-all-first", left = self.pairs.len() - state.joined.len()))
            }
            Input::Submit => {
                let answer = |pair: &Pair| {
                    let joined = state.joined.get(&pair.id);
                    Answer { item: ItemId::from(&pair.id), right: joined == Some(&pair.id), response: json!([joined.map(Slug::as_str)]) }
                };
                let answers = self.pairs.iter().map(answer).collect();
                state.held = None;
                state.answered = true;
                Step::Answered { answers, over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Pairing) -> Vec<Input> {
        let target = |side: &Side| match side {
            Side::Left(id) => Target::of("left", id),
            Side::Right(id) => Target::of("right", id),
        };
        let mut inputs: Vec<Input> = state.held.iter().map(|side| Input::Pick(target(side))).collect();
        for pair in self.pairs.iter().filter(|pair| state.joined.get(&pair.id) != Some(&pair.id)) {
            inputs.push(Input::Pick(Target::of("left", &pair.id)));
            inputs.push(Input::Pick(Target::of("right", &pair.id)));
        }
        inputs.push(Input::Submit);
        inputs
    }

    fn exchanged(&self) -> Option<Exchanged> {
        let one = |pair: &Pair| [&pair.left, &pair.right, &pair.feedback].map(|text| text.value.clone());
        Some(Exchanged::Pairs(self.pairs.iter().map(one).collect()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{answers, control, good, play, read, solves, stroll, value, wander};
    use super::*;

    const SIGNS: &str = r#"
        given = ["clip"]
        [[pair]]
        id = "clip"
        left = "un trombone"
        right = "joindre"
        feedback = "Il tient deux feuilles ensemble."
        idea = "signs"
        [[pair]]
        id = "bin"
        left = "une corbeille"
        right = "supprimer"
        feedback = "On y jette."
        [[pair]]
        id = "arrow"
        left = "une flèche"
        right = "répondre"
        feedback = "Elle revient."
    "#;

    fn pick(name: &str) -> Input {
        Input::Pick(Target::new(name))
    }

    #[test]
    fn either_side_first_makes_a_pair() {
        let kind: Pairs = good(SIGNS);
        let mut state = kind.start(Seed(3), false);
        play(&kind, &mut state, &[pick("left/clip")]);
        assert!(control(&kind, &state, "left/clip").on);
        play(&kind, &mut state, &[pick("right/clip"), pick("right/bin"), pick("left/bin")]);
        assert_eq!(value(&kind, &state, "left/clip"), "joindre");
        assert_eq!(value(&kind, &state, "left/bin"), "supprimer");
        assert_eq!(control(&kind, &state, "right/bin").value, Some(tr!("match-with", number = 2usize)));
        assert_eq!(state.held, None);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("match-all-first", left = 1usize)));
    }

    #[test]
    fn picking_a_joined_one_undoes_the_pair() {
        let kind: Pairs = good(SIGNS);
        let mut state = kind.start(Seed(3), false);
        play(&kind, &mut state, &[pick("left/clip"), pick("right/bin"), pick("right/bin")]);
        assert_eq!(value(&kind, &state, "left/clip"), "");
        assert!(control(&kind, &state, "right/bin").on);
        play(&kind, &mut state, &[pick("right/bin")]);
        assert_eq!((state.held.clone(), state.joined.len()), (None, 0));
    }

    #[test]
    fn each_pair_is_an_answer_with_its_own_feedback() {
        let kind: Pairs = good(SIGNS);
        let mut state = kind.start(Seed(3), false);
        let drag = |left: &str, right: &str| Input::Move(Target::new(left), Target::new(right));
        let inputs = [drag("left/clip", "right/clip"), drag("right/arrow", "left/bin"), drag("left/arrow", "right/bin"), Input::Submit];
        let step = play(&kind, &mut state, &inputs);
        assert_eq!(answers(&step), [(true, json!(["clip"])), (false, json!(["arrow"])), (false, json!(["bin"]))]);
        let bin = control(&kind, &state, "left/bin");
        assert_eq!((bin.mark, bin.enabled), (Some(Mark::Other), false));
        assert_eq!(bin.detail.map(|(tone, _)| tone), Some(Tone::Again));
        assert_eq!(kind.items().iter().map(|item| item.idea.is_some()).collect::<Vec<_>>(), [true, false, false]);
    }

    #[test]
    fn what_is_given_stays() {
        let kind: Pairs = good(SIGNS);
        let mut state = kind.start(Seed(3), true);
        let told = kind.parts(&state).into_iter().next();
        assert!(matches!(told, Some(Part::Text(Tone::Plain, crate::words::Words::Msg("match-given", _)))), "{told:?}");
        // It has no number, so that the others have the same on every face.
        assert!(
            Part::all_controls(&kind.parts(&state)).iter().all(|control| control.enabled && !control.target.as_str().ends_with("/clip"))
        );
        for input in [pick("left/clip"), pick("right/clip"), Input::Move(Target::new("left/bin"), Target::new("right/clip"))] {
            assert_eq!(kind.input(&mut state, &input), Step::Ignored);
        }
    }

    #[test]
    fn again_keeps_the_right_pairs() {
        let kind: Pairs = good(SIGNS);
        let mut state = kind.start(Seed(3), true);
        play(&kind, &mut state, &[pick("left/bin"), pick("right/arrow"), pick("left/arrow"), pick("right/bin"), Input::Submit]);
        let again = kind.again(&state, Seed(4));
        assert_eq!(["bin", "arrow"].map(|id| value(&kind, &again, &format!("left/{id}"))), ["", ""]);
        assert!(again.joined.keys().any(|id| id.as_str() == "clip"));
        assert_eq!((again.order.clone(), again.given.clone()), (state.order, state.given));
        solves(&kind, again);
        // One wrong pair of two right-hand sides left: the pair that was right without being given stays too.
        let mut state = kind.start(Seed(3), false);
        let pairs = ["clip", "bin", "arrow"].iter().flat_map(|id| [pick(&format!("left/{id}")), pick(&format!("right/{id}"))]);
        play(&kind, &mut state, &pairs.collect::<Vec<_>>());
        assert_eq!(kind.again(&state, Seed(4)).joined.len(), 3);
    }

    #[test]
    fn same_right_texts_and_unknown_ids_are_told() {
        assert_eq!(read::<Pairs>(&SIGNS.replace("répondre", "joindre")).1, ["same-text"]);
        assert_eq!(read::<Pairs>(&SIGNS.replace("[\"clip\"]", "[\"clap\"]")).1, ["unknown-id"]);
    }

    #[test]
    fn other_words_decide_nothing() {
        assert_eq!(good::<Pairs>(SIGNS).items(), good::<Pairs>(&SIGNS.replace("une", "a")).items());
    }

    proptest! {
        #[test]
        fn from_anywhere_the_solution_is_right(seed: u64, half: bool, steps in stroll()) {
            let kind: Pairs = good(SIGNS);
            let state = wander(&kind, seed, half, &steps);
            solves(&kind, state);
        }
    }
}
