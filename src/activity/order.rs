//! `order`: steps to put in order; the whole is one decision.
//!
//! Picking a step that has no number gives it the next one; picking one that has a number takes it back, with those after it.
//! Dragging a step onto a numbered one gives it that number.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::common::told_apart;
use super::part::{Control, Mark, Part, Role, Tone};
use super::{Exchanged, Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Text};
use crate::text::SafeText;
use crate::tr;

/// Steps to put in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// In the right order.
    steps: Vec<(Slug, Text)>,
    feedback: Text,
    retry: Text,
    given: usize,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordering {
    /// How the steps are shown.
    order: Vec<usize>,
    /// The first, the second and so on.
    placed: Vec<Slug>,
    /// How many of these were given, and stay.
    given: usize,
    answered: bool,
}

impl Ordering {
    fn place_of(&self, id: &Slug) -> Option<usize> {
        self.placed.iter().position(|placed| placed == id)
    }

    fn is_given(&self, id: &Slug) -> bool {
        self.place_of(id).is_some_and(|place| place < self.given)
    }
}

impl Order {
    fn named(&self, target: &Target) -> Option<&Slug> {
        let id = target.within("step")?;
        self.steps.iter().map(|(step, _)| step).find(|step| step.as_str() == id)
    }

    fn right(&self) -> impl Iterator<Item = &Slug> {
        self.steps.iter().map(|(id, _)| id)
    }

    fn is_right(&self, state: &Ordering) -> bool {
        self.right().eq(&state.placed)
    }

    fn control(&self, state: &Ordering, id: &Slug, text: &Text) -> Control {
        let place = state.place_of(id);
        let mark = place.filter(|_| state.answered).map(|place| {
            let there = self.steps.get(place).is_some_and(|(right, _)| right == id);
            if there { Mark::Right } else { Mark::Other }
        });
        let control =
            Control::new(Target::of("step", id), Role::Item, text.words()).enabled(!state.answered && !state.is_given(id)).mark(mark);
        match place {
            Some(place) => control.value(SafeText::show(&(place + 1).to_string()).into()),
            None => control,
        }
    }
}

impl Kind for Order {
    const NAME: &'static str = "order";
    const SCORED: bool = true;
    type State = Ordering;

    fn read(f: &Fields<'_>) -> Self {
        let mut sources: Vec<SafeText> = Vec::new();
        let steps: Vec<(Slug, Text)> = f
            .tables("step", 2, 7)
            .into_iter()
            .map(|(id, f)| {
                let text = f.text("text");
                told_apart(&f, "text", &mut sources);
                (id, text)
            })
            .collect();
        let most = i64::try_from(steps.len()).unwrap_or(2).max(2) - 1;
        let given = f.maybe_whole("given", 1, most).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        Self { steps, feedback: f.text("feedback"), retry: f.text("retry"), given }
    }

    fn items(&self) -> Vec<Item> {
        let steps: Vec<&str> = self.right().map(Slug::as_str).collect();
        only(json!({ "steps": steps }))
    }

    fn start(&self, seed: Seed, half: bool) -> Ordering {
        let given = if half { self.given.min(self.steps.len()) } else { 0 };
        let placed = self.right().take(given).cloned().collect();
        // What is given stands first, as it is; only the rest is mixed.
        let rest = seed.mixed(self.steps.len() - given).into_iter().map(|at| at + given);
        Ordering { order: (0..given).chain(rest).collect(), placed, given, answered: false }
    }

    fn again(&self, state: &Ordering, _: Seed) -> Ordering {
        let good = self.right().zip(&state.placed).take_while(|(right, placed)| right == placed).count();
        let mut again = Ordering { answered: false, ..state.clone() };
        again.placed.truncate(good);
        again
    }

    fn parts(&self, state: &Ordering) -> Vec<Part> {
        let control = |(id, text): &(Slug, Text)| Part::Control(self.control(state, id, text));
        if !state.answered {
            let shown = state.order.iter().filter_map(|at| self.steps.get(*at)).map(control);
            return std::iter::once(Part::Text(Tone::Quiet, tr!("order-how"))).chain(shown).collect();
        }
        // In the order that was chosen: only the marks say which stand at their place.
        let chosen = state.placed.iter().filter_map(|id| self.steps.iter().find(|(step, _)| step == id)).map(control);
        let told = if self.is_right(state) { (Tone::Good, &self.feedback) } else { (Tone::Again, &self.retry) };
        chosen.chain(std::iter::once(Part::Text(told.0, told.1.words()))).collect()
    }

    fn input(&self, state: &mut Ordering, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let Some(id) = self.named(target).filter(|id| !state.is_given(id)) else { return Step::Ignored };
                match state.place_of(id) {
                    Some(place) => state.placed.truncate(place),
                    None => state.placed.push(id.clone()),
                }
                Step::Changed
            }
            Input::Move(from, onto) => {
                let (Some(from), Some(onto)) = (self.named(from), self.named(onto)) else { return Step::Ignored };
                let Some(place) = state.place_of(onto) else { return Step::Ignored };
                if from == onto || state.is_given(from) || state.is_given(onto) {
                    return Step::Ignored;
                }
                state.placed.retain(|id| id != from);
                state.placed.insert(place.min(state.placed.len()), from.clone());
                Step::Changed
            }
            Input::Submit if state.placed.len() < self.steps.len() => {
                Step::Refused(tr!("order-all-first", left = self.steps.len() - state.placed.len()))
            }
            Input::Submit => {
                let chosen: Vec<&str> = state.placed.iter().map(Slug::as_str).collect();
                let step = answered(self.is_right(state), json!(chosen), true);
                state.answered = true;
                step
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Ordering) -> Vec<Input> {
        let good = self.right().zip(&state.placed).take_while(|(right, placed)| right == placed).count();
        let back = state.placed.get(good).into_iter();
        let picks = back.chain(self.right().skip(good)).map(|id| Input::Pick(Target::of("step", id)));
        picks.chain(std::iter::once(Input::Submit)).collect()
    }

    fn exchanged(&self) -> Option<Exchanged> {
        Some(Exchanged::Steps(self.steps.iter().map(|(_, text)| text.value.clone()).collect()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{answers, control, good, play, read, solves, stroll, value, wander};
    use super::*;

    const STEPS: &str = r#"
        feedback = "Oui."
        retry = "Pas encore."
        given = 2
        [[step]]
        id = "open"
        text = "J'ouvre"
        [[step]]
        id = "read"
        text = "Je lis"
        [[step]]
        id = "reply"
        text = "Je réponds"
        [[step]]
        id = "send"
        text = "J'envoie"
    "#;

    fn pick(id: &str) -> Input {
        Input::Pick(Target::new(format!("step/{id}")))
    }

    fn drag(from: &str, onto: &str) -> Input {
        Input::Move(Target::new(format!("step/{from}")), Target::new(format!("step/{onto}")))
    }

    fn numbers(kind: &Order, state: &Ordering) -> [String; 4] {
        ["open", "read", "reply", "send"].map(|id| value(kind, state, &format!("step/{id}")))
    }

    #[test]
    fn picking_numbers_and_takes_back_with_what_follows() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[pick("read"), pick("open"), pick("send")]);
        assert_eq!(numbers(&kind, &state), ["2", "1", "", "3"]);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("order-all-first", left = 1usize)));
        play(&kind, &mut state, &[pick("open")]);
        assert_eq!(numbers(&kind, &state), ["", "1", "", ""]);
    }

    #[test]
    fn dragging_gives_the_number_of_the_one_beneath() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[pick("open"), pick("read"), pick("reply"), drag("open", "reply")]);
        assert_eq!(numbers(&kind, &state), ["3", "1", "2", ""]);
        play(&kind, &mut state, &[drag("send", "read")]);
        assert_eq!(numbers(&kind, &state), ["4", "2", "3", "1"]);
        play(&kind, &mut state, &[pick("read")]);
        assert_eq!(kind.input(&mut state, &drag("read", "open")), Step::Ignored);
    }

    #[test]
    fn a_wrong_order_gives_away_only_what_stands_at_its_place() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), false);
        let step = play(&kind, &mut state, &[pick("read"), pick("open"), pick("reply"), pick("send"), Input::Submit]);
        assert_eq!(answers(&step), [(false, json!(["read", "open", "reply", "send"]))]);
        let marks = ["open", "read", "reply", "send"].map(|id| control(&kind, &state, &format!("step/{id}")).mark);
        assert_eq!(marks, [Some(Mark::Other), Some(Mark::Other), Some(Mark::Right), Some(Mark::Right)]);
        let parts = kind.parts(&state);
        let shown: Vec<&str> = Part::all_controls(&parts).iter().map(|control| control.target.as_str()).collect();
        assert_eq!(shown, ["step/read", "step/open", "step/reply", "step/send"]);
        assert!(matches!(parts.last(), Some(Part::Text(Tone::Again, _))));
    }

    #[test]
    fn what_is_given_stays() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), true);
        assert_eq!(numbers(&kind, &state), ["1", "2", "", ""]);
        for input in [pick("open"), drag("open", "read"), drag("send", "open")] {
            assert_eq!(kind.input(&mut state, &input), Step::Ignored);
        }
        solves(&kind, state);
    }

    #[test]
    fn again_keeps_the_right_first_steps() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[pick("open"), pick("reply"), pick("read"), pick("send"), Input::Submit]);
        let again = kind.again(&state, Seed(2));
        assert_eq!(numbers(&kind, &again), ["1", "", "", ""]);
        assert_eq!(again.order, state.order);
        solves(&kind, again);
    }

    #[test]
    fn again_keeps_what_is_given() {
        let kind: Order = good(STEPS);
        let mut state = kind.start(Seed(1), true);
        play(&kind, &mut state, &[pick("send"), pick("reply"), Input::Submit]);
        let mut again = kind.again(&state, Seed(2));
        assert_eq!(numbers(&kind, &again), ["1", "2", "", ""]);
        assert_eq!(kind.input(&mut again, &pick("open")), Step::Ignored);
        solves(&kind, again);
    }

    #[test]
    fn what_is_given_stands_first_in_order() {
        let kind: Order = good(STEPS);
        for seed in 0..20 {
            assert_eq!(kind.start(Seed(seed), true).order, [0, 1, 3, 2]);
        }
    }

    #[test]
    fn same_texts_and_too_much_given_are_told() {
        assert_eq!(read::<Order>(&STEPS.replace("Je lis", "J'ouvre")).1, ["same-text"]);
        assert_eq!(read::<Order>(&STEPS.replace("given = 2", "given = 4")).1, ["wrong-type"]);
    }

    #[test]
    fn other_words_decide_nothing() {
        assert_eq!(good::<Order>(STEPS).items(), good::<Order>(&STEPS.replace("Je", "I")).items());
    }

    proptest! {
        #[test]
        fn from_anywhere_the_solution_is_right(seed: u64, half: bool, steps in stroll()) {
            let kind: Order = good(STEPS);
            prop_assert_ne!(kind.start(Seed(seed), half).order, vec![0, 1, 2, 3]);
            let state = wander(&kind, seed, half, &steps);
            solves(&kind, state);
        }
    }
}
