//! `choices`: several right answers among several; the whole is one decision.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{Options, answered, only};
use super::part::{Control, Mark, Part, Role, Tone};
use super::{Exchanged, Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem};
use crate::tr;

/// Several right answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    options: Options,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticking {
    order: Vec<usize>,
    ticked: Vec<Slug>,
    answered: bool,
}

impl Kind for Choices {
    const NAME: &'static str = "choices";
    const SCORED: bool = true;
    type State = Ticking;

    fn read(f: &Fields<'_>) -> Self {
        let options = Options::read(f);
        let right = options.right().len();
        if right < 2 || right == options.all.len() {
            f.tell(Problem::error("several-right", f.span(), tr!("check-several-right")).fix(tr!("check-several-right-fix")));
        }
        Self { options }
    }

    fn items(&self) -> Vec<Item> {
        only(self.options.decides())
    }

    fn start(&self, seed: Seed, half: bool) -> Ticking {
        let ticked = if half { self.options.given.clone() } else { Vec::new() };
        Ticking { order: self.options.order(seed), ticked, answered: false }
    }

    fn again(&self, state: &Ticking, _: Seed) -> Ticking {
        let right = self.options.right();
        let ticked = state.ticked.iter().filter(|id| right.contains(id)).cloned().collect();
        Ticking { order: state.order.clone(), ticked, answered: false }
    }

    fn parts(&self, state: &Ticking) -> Vec<Part> {
        let shown = state.order.iter().filter_map(|at| self.options.all.get(*at));
        shown
            .map(|option| {
                let on = state.ticked.contains(&option.id);
                let control =
                    Control::new(Target::of("option", &option.id), Role::Check, option.text.words()).on(on).enabled(!state.answered);
                if !state.answered {
                    return Part::Control(control);
                }
                let good = on == option.right;
                let mark = if good { Mark::Right } else { Mark::Other };
                let tone = if good { Tone::Good } else { Tone::Again };
                Part::Control(control.mark(Some(mark)).detail(tone, option.feedback.words()))
            })
            .collect()
    }

    fn input(&self, state: &mut Ticking, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let Some(option) = self.options.named(target) else { return Step::Ignored };
                if state.ticked.contains(&option.id) {
                    state.ticked.retain(|id| *id != option.id);
                } else {
                    state.ticked.push(option.id.clone());
                }
                Step::Changed
            }
            Input::Submit if state.ticked.is_empty() => Step::Refused(tr!("choose-first")),
            Input::Submit => {
                let right = self.options.all.iter().all(|option| option.right == state.ticked.contains(&option.id));
                let mut response: Vec<&str> = state.ticked.iter().map(Slug::as_str).collect();
                response.sort_unstable();
                let step = answered(right, json!(response), true);
                state.answered = true;
                step
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Ticking) -> Vec<Input> {
        let wrong = |option: &&super::choice::Choose| option.right != state.ticked.contains(&option.id);
        let mut inputs: Vec<Input> =
            self.options.all.iter().filter(wrong).map(|option| Input::Pick(Target::of("option", &option.id))).collect();
        inputs.push(Input::Submit);
        inputs
    }

    fn exchanged(&self) -> Option<Exchanged> {
        Some(self.options.exchanged())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{good, play, solves};
    use super::*;

    const SIGNS: &str = r#"
        given = ["hurry"]
        [[option]]
        id = "hurry"
        text = "On me presse"
        feedback = "C'en est un."
        right = true
        [[option]]
        id = "money"
        text = "On me demande de l'argent"
        feedback = "C'en est un."
        right = true
        [[option]]
        id = "polite"
        text = "On me dit bonjour"
        feedback = "Cela ne dit rien."
    "#;

    #[test]
    fn again_keeps_the_right_ticks_only() {
        let kind: Choices = good(SIGNS);
        let mut state = kind.start(Seed(1), true);
        play(&kind, &mut state, &[Input::Pick(Target::new("option/polite")), Input::Submit]);
        let again = kind.again(&state, Seed(2));
        // What was given is right, so it stays; what was ticked beside it does not.
        assert_eq!(again.ticked.iter().map(Slug::as_str).collect::<Vec<_>>(), ["hurry"]);
        assert_eq!((again.order.clone(), again.answered), (state.order, false));
        solves(&kind, again);
    }
}
