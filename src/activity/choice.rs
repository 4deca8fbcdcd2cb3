//! `choice`: one right answer among several, each with its own feedback. Also holds the options that `choices` shares.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::part::{Control, Mark, Part, Role, Tone};
use super::{Answer, Exchanged, Input, Item, Kind, OPTIONS, Offered, Seed, Step, Target};
use crate::ids::{ItemId, Slug};
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;

/// The item of a kind that asks for one decision only.
pub const ONE: &str = "answer";

/// The id of the only item.
pub fn one() -> ItemId {
    ItemId::new(ONE).unwrap_or_default()
}

/// The only item: what `decides` it is compared when an older answer is looked at.
pub fn only(decides: Value) -> Vec<Item> {
    vec![Item { id: one(), idea: None, gate: false, decides }]
}

/// An answer to the only item.
pub fn answered(right: bool, response: Value, over: bool) -> Step {
    Step::Answered { answers: vec![Answer { item: one(), right, response }], over }
}

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choose {
    /// Its id.
    pub id: Slug,
    /// What it says.
    pub text: Text,
    /// What choosing it would lead to.
    pub feedback: Text,
    /// Whether it is (one of) the right ones.
    pub right: bool,
}

/// The options of a question, and how they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// As written.
    pub all: Vec<Choose>,
    /// Whether they are mixed.
    pub shuffle: bool,
    /// Set aside or ticked in a half-worked one.
    pub given: Vec<Slug>,
}

impl Options {
    /// Reads `[[option]]`, `shuffle` and `given`.
    pub fn read(f: &Fields<'_>) -> Self {
        let all: Vec<Choose> = f
            .tables_in("option", &OPTIONS)
            .into_iter()
            .map(|(id, f)| Choose { id, text: f.text("text"), feedback: f.text("feedback"), right: f.flag("right") })
            .collect();
        let given = f.known_slugs("given", |id| all.iter().any(|option| option.id == *id));
        Self { all, shuffle: f.flag("shuffle"), given }
    }

    /// The ids of the right ones.
    pub fn right(&self) -> Vec<&Slug> {
        self.all.iter().filter(|option| option.right).map(|option| &option.id).collect()
    }

    /// The order in which they are shown.
    pub fn order(&self, seed: Seed) -> Vec<usize> {
        if self.shuffle { seed.mixed(self.all.len()) } else { (0..self.all.len()).collect() }
    }

    /// What decides right and wrong.
    pub fn decides(&self) -> serde_json::Value {
        json!({ "options": self.all.iter().map(|o| o.id.as_str()).collect::<Vec<_>>(),
                "right": self.right().iter().map(|id| id.as_str()).collect::<Vec<_>>() })
    }

    /// As other formats can hold them.
    pub fn exchanged(&self) -> Exchanged {
        let one = |o: &Choose| Offered { text: o.text.value.clone(), right: o.right, feedback: o.feedback.value.clone() };
        Exchanged::Options(self.all.iter().map(one).collect())
    }

    /// The option that `target` names.
    pub fn named(&self, target: &Target) -> Option<&Choose> {
        let id = target.within("option")?;
        self.all.iter().find(|option| option.id.as_str() == id)
    }
}

/// One right answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    options: Options,
}

/// Where a learner stands in a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosing {
    order: Vec<usize>,
    aside: Vec<Slug>,
    chosen: Option<Slug>,
    answered: bool,
}

impl Kind for Choice {
    const NAME: &'static str = "choice";
    const SCORED: bool = true;
    type State = Choosing;

    fn read(f: &Fields<'_>) -> Self {
        let options = Options::read(f);
        if options.right().len() != 1 {
            f.tell(
                Problem::error("one-right", f.span(), tr!("check-one-right", found = options.right().len()))
                    .fix(tr!("check-one-right-fix")),
            );
        }
        for id in options.given.iter().filter(|id| options.right().contains(id)) {
            let cause = tr!("check-given-right", id = SafeText::show(id.as_str()));
            f.tell(Problem::error("given-right", f.span_of("given"), cause));
        }
        Self { options }
    }

    fn items(&self) -> Vec<Item> {
        only(self.options.decides())
    }

    fn start(&self, seed: Seed, half: bool) -> Choosing {
        let aside = if half { self.options.given.clone() } else { Vec::new() };
        Choosing { order: self.options.order(seed), aside, chosen: None, answered: false }
    }

    fn again(&self, state: &Choosing, _: Seed) -> Choosing {
        Choosing { chosen: None, answered: false, ..state.clone() }
    }

    fn parts(&self, state: &Choosing) -> Vec<Part> {
        let shown = state.order.iter().filter_map(|at| self.options.all.get(*at));
        shown
            .map(|option| {
                let aside = state.aside.contains(&option.id);
                let on = state.chosen.as_ref() == Some(&option.id);
                let control = Control::new(Target::of("option", &option.id), Role::Radio, option.text.words())
                    .on(on)
                    .enabled(!state.answered && !aside);
                let mark = match (state.answered, option.right, on) {
                    (true, true, _) => Some(Mark::Right),
                    (true, false, true) => Some(Mark::Other),
                    _ => None,
                };
                let control = control.mark(mark.filter(|mark| *mark == Mark::Other || on));
                Part::Control(if aside {
                    control.detail(Tone::Quiet, tr!("choice-aside", feedback = option.feedback.words()))
                } else if state.answered && on {
                    control.detail(if option.right { Tone::Good } else { Tone::Again }, option.feedback.words())
                } else {
                    control
                })
            })
            .collect()
    }

    fn input(&self, state: &mut Choosing, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => match self.options.named(target) {
                Some(option) if !state.aside.contains(&option.id) => {
                    state.chosen = Some(option.id.clone());
                    Step::Changed
                }
                _ => Step::Ignored,
            },
            Input::Submit => match &state.chosen {
                None => Step::Refused(tr!("choose-first")),
                Some(chosen) => {
                    let right = self.options.right().contains(&chosen);
                    let step = answered(right, json!([chosen.as_str()]), true);
                    state.answered = true;
                    step
                }
            },
            _ => Step::Ignored,
        }
    }

    fn solution(&self, _: &Choosing) -> Vec<Input> {
        let mut inputs: Vec<Input> = self.options.right().into_iter().map(|id| Input::Pick(Target::of("option", id))).collect();
        inputs.push(Input::Submit);
        inputs
    }

    fn exchanged(&self) -> Option<Exchanged> {
        Some(self.options.exchanged())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{control, good, play, solves};
    use super::*;

    const WHO: &str = r#"
        given = ["bank"]
        shuffle = true
        [[option]]
        id = "bank"
        text = "La banque"
        feedback = "Elle n'écrit pas ainsi."
        [[option]]
        id = "lea"
        text = "Léa"
        feedback = "C'est son adresse."
        right = true
        [[option]]
        id = "karim"
        text = "Karim"
        feedback = "Son adresse est une autre."
    "#;

    fn pick(id: &str) -> Input {
        Input::Pick(Target::new(format!("option/{id}")))
    }

    #[test]
    fn again_lets_go_of_what_was_chosen_and_keeps_the_order_and_what_is_set_aside() {
        let kind: Choice = good(WHO);
        let mut state = kind.start(Seed(7), true);
        let first = state.clone();
        play(&kind, &mut state, &[pick("karim"), Input::Submit]);
        let again = kind.again(&state, Seed(8));
        assert_eq!(again, first);
        assert_eq!(again.aside, [Slug::new("bank").unwrap_or_default()]);
        solves(&kind, again);
    }

    #[test]
    fn what_is_set_aside_is_said_in_words() {
        let kind: Choice = good(WHO);
        let state = kind.start(Seed(7), true);
        let bank = control(&kind, &state, "option/bank");
        assert!(!bank.enabled);
        assert!(matches!(bank.detail, Some((Tone::Quiet, crate::words::Words::Msg("choice-aside", _)))));
        assert_eq!(control(&kind, &state, "option/lea").detail, None);
    }
}
