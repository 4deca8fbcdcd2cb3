//! `discuss`: something to talk about in the room; what people often say is shown when the talk is over.

use serde::{Deserialize, Serialize};

use super::part::{Control, Part, Role, Tone};
use super::{Exchanged, Input, Item, Kind, Seed, Step, Target};
use crate::source::{Fields, Problem, Text, as_list};
use crate::tr;

const SEE: &str = "discuss/see";

/// Something to talk about. The prompt is the activity's `ask`.
#[derive(Clone, Debug, PartialEq)]
pub struct Discuss {
    expect: Vec<Text>,
    close: Text,
}

/// Where a learner stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talking {
    seen: bool,
    over: bool,
}

impl Discuss {
    /// What people often say as one list, and what to take away.
    fn said(&self) -> Vec<Part> {
        let list = as_list(&self.expect).map(|list| Part::Text(Tone::Plain, list));
        let close = [Part::Gap, Part::Text(Tone::Plain, tr!("discuss-close", close = self.close.words()))];
        std::iter::once(Part::Text(Tone::Plain, tr!("discuss-often"))).chain(list).chain(close).collect()
    }
}

impl Kind for Discuss {
    const NAME: &'static str = "discuss";
    const SCORED: bool = false;
    type State = Talking;

    fn read(f: &Fields<'_>) -> Self {
        if !f.has("expect") {
            f.missing("expect");
        }
        let expect = f.texts("expect");
        if f.has("expect") && !(2..=5).contains(&expect.len()) {
            f.tell(Problem::error("discuss-expect", f.span_of("expect"), tr!("check-discuss-expect")));
        }
        Self { expect, close: f.text("close") }
    }

    fn items(&self) -> Vec<Item> {
        Vec::new()
    }

    fn start(&self, _: Seed, _: bool) -> Talking {
        Talking::default()
    }

    fn parts(&self, state: &Talking) -> Vec<Part> {
        if state.seen {
            return self.said();
        }
        let see = Control::new(Target::new(SEE), Role::Button, tr!("discuss-see")).enabled(!state.over);
        vec![Part::Text(Tone::Quiet, tr!("discuss-how")), Part::Control(see)]
    }

    fn input(&self, state: &mut Talking, input: &Input) -> Step {
        match input {
            Input::Pick(target) if target.as_str() == SEE && !state.seen && !state.over => {
                state.seen = true;
                Step::Changed
            }
            Input::Submit if !state.over => {
                state.over = true;
                Step::Answered { answers: Vec::new(), over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Talking) -> Vec<Input> {
        let see = (!state.seen).then(|| Input::Pick(Target::new(SEE)));
        see.into_iter().chain(std::iter::once(Input::Submit)).collect()
    }

    fn exhibits(&self) -> Vec<Part> {
        self.said()
    }

    fn exchanged(&self) -> Option<Exchanged> {
        Some(Exchanged::Talk(self.close.value.clone()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{good, play, read, solves, stroll, translated, wander};
    use super::*;
    use crate::text::SafeText;
    use crate::words::Words;

    const ROOM: &str = r#"
        expect = ["J'ai eu honte.", "Je n'en ai parlé à personne."]
        close = "Cela arrive à tout le monde."
    "#;

    #[test]
    fn what_people_say_is_seen_only_when_asked_for() {
        let kind: Discuss = good(ROOM);
        let mut state = kind.start(Seed(1), false);
        assert!(!kind.parts(&state).iter().any(|part| matches!(part, Part::Text(_, Words::Text(_)))));
        play(&kind, &mut state, &[Input::Pick(Target::new(SEE))]);
        let list = Words::Text(SafeText::show("- J'ai eu honte.\n- Je n'en ai parlé à personne."));
        assert!(kind.parts(&state).contains(&Part::Text(Tone::Plain, list)));
        assert_eq!(kind.parts(&state), kind.exhibits());
    }

    #[test]
    fn the_room_may_go_on_without_looking() {
        let kind: Discuss = good(ROOM);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Answered { answers: Vec::new(), over: true });
    }

    #[test]
    fn what_is_not_translated_is_marked_so() {
        let kind: Discuss = translated(ROOM, "");
        assert!(kind.said().iter().any(|part| matches!(part, Part::Text(_, Words::Foreign(_)))));
    }

    #[test]
    fn one_voice_is_no_talk() {
        assert_eq!(read::<Discuss>(&ROOM.replace(", \"Je n'en ai parlé à personne.\"", "")).1, ["discuss-expect"]);
        assert_eq!(read::<Discuss>("close = \"Fin.\"").1, ["missing-key"]);
    }

    proptest! {
        #[test]
        fn from_anywhere_the_end_is_reached(seed: u64, steps in stroll()) {
            let kind: Discuss = good(ROOM);
            let state = wander(&kind, seed, false, &steps);
            solves(&kind, state);
        }
    }
}
