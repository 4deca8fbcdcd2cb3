//! `poll`: a question without a right answer; also the scale of three faces. What was chosen is kept nowhere.

use serde::{Deserialize, Serialize};

use super::part::{Control, Part, Role, Sign, Tone};
use super::{Input, Item, Kind, POLLED, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::tr;
use crate::words::{Words, msg};

/// The three faces: id, sign, message.
const FACES: [(&str, Sign, &str); 3] =
    [("worried", Sign::Worried, "poll-worried"), ("unsure", Sign::Unsure, "poll-unsure"), ("glad", Sign::Glad, "poll-glad")];

/// One of the options.
#[derive(Clone, Debug, PartialEq)]
struct Choose {
    id: Slug,
    label: Words,
    sign: Option<Sign>,
    feedback: Option<Text>,
}

/// A question without a right answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Poll {
    options: Vec<Choose>,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Polled {
    chosen: Option<Slug>,
    /// Whether what belongs to the choice is told.
    told: bool,
    over: bool,
}

impl Poll {
    fn chosen(&self, state: &Polled) -> Option<&Choose> {
        let id = state.chosen.as_ref()?;
        self.options.iter().find(|option| option.id == *id)
    }

    fn named(&self, target: &Target) -> Option<&Choose> {
        let id = target.within("option")?;
        self.options.iter().find(|option| option.id.as_str() == id)
    }
}

fn face((id, sign, label): (&'static str, Sign, &'static str)) -> Choose {
    Choose { id: Slug::new(id).unwrap_or_default(), label: msg(label), sign: Some(sign), feedback: None }
}

impl Kind for Poll {
    const NAME: &'static str = "poll";
    const SCORED: bool = false;
    type State = Polled;

    fn read(f: &Fields<'_>) -> Self {
        if f.maybe_word("scale", &["faces"]).is_some() {
            if f.has("option") {
                drop(f.tables("option", 0, *POLLED.end()).into_iter().map(|(_, f)| f.give_up()).collect::<Vec<()>>());
                f.tell(Problem::error("poll-scale", f.span_of("option"), tr!("check-poll-scale")).fix(tr!("check-poll-scale-fix")));
            }
            return Self { options: FACES.map(face).to_vec() };
        }
        let option =
            |(id, f): (Slug, Fields<'_>)| Choose { id, label: f.text("text").words(), sign: None, feedback: f.maybe_text("feedback") };
        Self { options: f.tables_in("option", &POLLED).into_iter().map(option).collect() }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Polled {
        Polled { chosen: None, told: false, over: false }
    }

    fn parts(&self, state: &Polled) -> Vec<Part> {
        let open = !state.told && !state.over;
        let control = |option: &Choose| {
            let on = state.chosen.as_ref() == Some(&option.id);
            let mut control = Control::new(Target::of("option", &option.id), Role::Radio, option.label.clone()).on(on).enabled(open);
            control.sign = option.sign;
            // Neither right nor wrong: told like any help.
            control.detail = option.feedback.as_ref().filter(|_| on && state.told).map(|text| (Tone::News, text.words()));
            Part::Control(control)
        };
        self.options.iter().map(control).collect()
    }

    fn input(&self, state: &mut Polled, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) if !state.told => {
                let Some(option) = self.named(target) else { return Step::Ignored };
                state.chosen = Some(option.id.clone());
                Step::Changed
            }
            Input::Submit => {
                let Some(chosen) = self.chosen(state) else { return Step::Refused(tr!("choose-first")) };
                if chosen.feedback.is_some() && !state.told {
                    state.told = true;
                    return Step::Changed;
                }
                state.over = true;
                Step::Answered { answers: Vec::new(), over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Polled) -> Vec<Input> {
        let mut inputs = Vec::new();
        let chosen = self.chosen(state).or_else(|| {
            let first = self.options.first()?;
            inputs.push(Input::Pick(Target::of("option", &first.id)));
            Some(first)
        });
        if !state.told && chosen.is_some_and(|option| option.feedback.is_some()) {
            inputs.push(Input::Submit);
        }
        inputs.push(Input::Submit);
        inputs
    }

    fn fits(&self, state: &Polled) -> bool {
        state.chosen.is_none() || self.chosen(state).is_some()
    }

    fn answer_label(&self, _: &Polled) -> Words {
        tr!("answer")
    }

    fn between(&self, state: &Polled) -> bool {
        state.told
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{control, good, play, read, solves, stroll, wander};
    use super::*;

    const WHO: &str = r#"
        [[option]]
        id = "yes"
        text = "Oui"
        feedback = "Vous n'êtes pas seul : une personne sur quatre."
        [[option]]
        id = "no"
        text = "Non"
    "#;

    fn pick(id: &str) -> Input {
        Input::Pick(Target::new(format!("option/{id}")))
    }

    fn done() -> Step {
        Step::Answered { answers: Vec::new(), over: true }
    }

    #[test]
    fn what_belongs_to_the_choice_is_told_before_one_goes_on() {
        let kind: Poll = good(WHO);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("choose-first")));
        assert_eq!(play(&kind, &mut state, &[pick("yes"), Input::Submit]), Step::Changed);
        assert!(kind.between(&state));
        let yes = control(&kind, &state, "option/yes");
        assert_eq!((yes.enabled, yes.mark, yes.detail.map(|(tone, _)| tone)), (false, None, Some(Tone::News)));
        assert_eq!(kind.input(&mut state, &pick("no")), Step::Ignored);
        assert_eq!(kind.input(&mut state, &Input::Submit), done());
    }

    #[test]
    fn a_draft_with_a_choice_that_is_no_more_is_not_gone_on_from() {
        let kind: Poll = good(WHO);
        let mut state = kind.start(Seed(1), false);
        play(&kind, &mut state, &[pick("yes"), Input::Submit]);
        assert!(kind.fits(&state));
        assert!(!good::<Poll>(&WHO.replace("\"yes\"", "\"maybe\"")).fits(&state), "told of it, one could neither choose nor go on");
    }

    #[test]
    fn without_anything_to_tell_one_goes_on_at_once() {
        let kind: Poll = good(WHO);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(play(&kind, &mut state, &[pick("no"), Input::Submit]), done());
    }

    #[test]
    fn the_scale_has_three_faces_and_no_options() {
        let kind: Poll = good("scale = \"faces\"");
        let parts = kind.parts(&kind.start(Seed(1), false));
        let signs: Vec<Option<Sign>> = Part::all_controls(&parts).iter().map(|control| control.sign).collect();
        assert_eq!(signs, [Some(Sign::Worried), Some(Sign::Unsure), Some(Sign::Glad)]);
        assert_eq!(read::<Poll>(&format!("scale = \"faces\"\n{WHO}")).1, ["poll-scale"]);
        assert_eq!(read::<Poll>("").1, ["how-many"]);
    }

    proptest! {
        #[test]
        fn from_anywhere_the_end_is_reached(seed: u64, faces: bool, steps in stroll()) {
            let kind: Poll = good(if faces { "scale = \"faces\"" } else { WHO });
            let state = wander(&kind, seed, false, &steps);
            solves(&kind, state);
        }
    }
}
