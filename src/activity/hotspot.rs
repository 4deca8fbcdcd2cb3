//! `hotspot`: the stretches of a message that tell something, marked one by one. The whole is one decision.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::message::{Channel, Hands, Message};
use super::part::{Control, Mark, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::tr;
use crate::words::Words;

/// Fewest clues.
const CLUES: usize = 2;

/// A stretch that can be marked.
#[derive(Clone, Debug, PartialEq)]
struct Spot {
    id: Slug,
    clue: bool,
    feedback: Text,
}

/// Clues to be marked in a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Hotspot {
    message: Message,
    spots: Vec<Spot>,
    feedback: Text,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    marked: Vec<Slug>,
    answered: bool,
}

impl Hotspot {
    fn spot(&self, id: &str) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.id.as_str() == id)
    }

    fn is_right(&self, state: &Marking) -> bool {
        self.spots.iter().all(|spot| spot.clue == state.marked.contains(&spot.id))
    }

    /// A stretch where it stands.
    fn stretch(&self, state: &Marking, id: &Slug, label: Words) -> Option<Control> {
        let spot = self.spot(id.as_str())?;
        let on = state.marked.contains(id);
        let control = Control::new(Target::of("spot", id), Role::Clue, label).on(on).enabled(!state.answered);
        match (state.answered, on, spot.clue) {
            (false, ..) => Some(control),
            (true, true, true) => Some(control.mark(Some(Mark::Right))),
            (true, true, false) => Some(control.mark(Some(Mark::Other))),
            // What was not seen stands out beneath, with its reason; what rightly was not marked is text.
            (true, false, _) => None,
        }
    }

    /// The spots of one sort, each with why, beneath the word for the sort.
    fn told(&self, state: &Marking, title: Words, sort: impl Fn(bool, bool) -> Option<Mark>) -> Vec<Part> {
        let lines = self.spots.iter().filter_map(|spot| {
            let on = state.marked.contains(&spot.id);
            let mark = sort(on, spot.clue)?;
            let label = self.message.shown.stretch(&spot.id)?;
            let tone = if mark == Mark::Right { Tone::Good } else { Tone::Again };
            let line = Control::new(Target::of("told", &spot.id), Role::Clue, label).on(on).enabled(false);
            Some(Part::Control(line.mark(Some(mark)).detail(tone, spot.feedback.words())))
        });
        let lines: Vec<Part> = lines.collect();
        if lines.is_empty() { lines } else { std::iter::once(Part::Text(Tone::Plain, title)).chain(lines).collect() }
    }

    fn check(&self, f: &Fields<'_>) {
        let clues = self.spots.iter().filter(|spot| spot.clue).count();
        if clues < CLUES {
            f.tell(Problem::error("few-clues", f.span_of("spot"), tr!("check-few-clues", found = clues)).fix(tr!("check-few-clues-fix")));
        } else if clues == self.spots.len() {
            f.tell(Problem::error("all-clues", f.span_of("spot"), tr!("check-all-clues")).fix(tr!("check-all-clues-fix")));
        }
    }
}

impl Kind for Hotspot {
    const NAME: &'static str = "hotspot";
    const SCORED: bool = true;
    type State = Marking;

    fn read(f: &Fields<'_>) -> Self {
        let mut known = Vec::new();
        let spot = |(id, f): (Slug, Fields<'_>)| {
            known.push((id.clone(), f.span_of("id")));
            Spot { id, clue: f.flag("clue"), feedback: f.text("feedback") }
        };
        let hotspot = Self {
            message: Message::read(f, &Channel::ALL),
            spots: f.tables("spot", 4, 9).into_iter().map(spot).collect(),
            feedback: f.text("feedback"),
        };
        hotspot.message.check_marks(f, "spot", &known);
        hotspot.check(f);
        hotspot
    }

    fn items(&self) -> Vec<Item> {
        let mut spots: Vec<(&str, bool)> = self.spots.iter().map(|spot| (spot.id.as_str(), spot.clue)).collect();
        spots.sort_unstable();
        only(json!({ "spots": spots }))
    }

    fn start(&self, _: Seed, _: bool) -> Marking {
        Marking { marked: Vec::new(), answered: false }
    }

    fn again(&self, state: &Marking, _: Seed) -> Marking {
        let clue = |id: &&Slug| self.spot(id.as_str()).is_some_and(|spot| spot.clue);
        Marking { marked: state.marked.iter().filter(clue).cloned().collect(), answered: false }
    }

    fn parts(&self, state: &Marking) -> Vec<Part> {
        let stretch = |id: &Slug, label: Words| self.stretch(state, id, label);
        let message = self.message.parts(Hands { sender: None, stretch: &stretch });
        if !state.answered {
            return message;
        }
        let clues = self.spots.iter().filter(|spot| spot.clue).count();
        let found = self.spots.iter().filter(|spot| spot.clue && state.marked.contains(&spot.id)).count();
        let mut parts = message;
        if self.is_right(state) {
            parts.push(Part::Text(Tone::Good, self.feedback.words()));
        } else {
            parts.push(Part::Text(Tone::Again, tr!("hotspot-count", n = found, of = clues)));
        }
        parts.extend(self.told(state, tr!("hotspot-found"), |on, clue| (on && clue).then_some(Mark::Right)));
        parts.extend(self.told(state, tr!("hotspot-missed"), |on, clue| (!on && clue).then_some(Mark::Other)));
        parts.extend(self.told(state, tr!("hotspot-in-vain"), |on, clue| (on && !clue).then_some(Mark::Other)));
        parts
    }

    fn input(&self, state: &mut Marking, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let Some(spot) = target.within("spot").and_then(|id| self.spot(id)) else { return Step::Ignored };
                if state.marked.contains(&spot.id) {
                    state.marked.retain(|id| *id != spot.id);
                } else {
                    state.marked.push(spot.id.clone());
                }
                Step::Changed
            }
            Input::Submit if state.marked.is_empty() => Step::Refused(tr!("hotspot-mark-first")),
            Input::Submit => {
                // A draft of an older text may have marked what is no more.
                state.marked.retain(|id| self.spot(id.as_str()).is_some());
                let mut response: Vec<&str> = state.marked.iter().map(Slug::as_str).collect();
                response.sort_unstable();
                let step = answered(self.is_right(state), json!(response), true);
                state.answered = true;
                step
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Marking) -> Vec<Input> {
        let wrong = |spot: &&Spot| spot.clue != state.marked.contains(&spot.id);
        let picks = self.spots.iter().filter(wrong).map(|spot| Input::Pick(Target::of("spot", &spot.id)));
        picks.chain([Input::Submit]).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{answers, control, good, play, read, solves, stroll, wander};
    use super::*;

    const MAIL: &str = r#"
        channel = "mail"
        from = "{name|Service clients}"
        address = "{sender|alerte@compte-sur.example}"
        date = "jeudi"
        subject = "Votre compte"
        body = """Bonjour,

Répondez {hurry|avant ce soir 18 h}.
{polite|Merci}"""
        feedback = "Tout est vu."
        [[spot]]
        id = "name"
        feedback = "Un nom s'affiche librement."
        [[spot]]
        id = "sender"
        clue = true
        feedback = "Ce n'est pas l'adresse du service."
        [[spot]]
        id = "hurry"
        clue = true
        feedback = "On presse."
        [[spot]]
        id = "polite"
        feedback = "Tout le monde remercie."
    "#;

    fn pick(id: &str) -> Input {
        Input::Pick(Target::new(format!("spot/{id}")))
    }

    fn told(kind: &Hotspot, state: &Marking) -> Vec<(String, bool, Option<Mark>)> {
        let parts = kind.parts(state);
        let all = Part::all_controls(&parts).into_iter();
        all.filter_map(|c| Some((c.target.within("told")?.to_owned(), c.on, c.mark))).collect()
    }

    #[test]
    fn a_stretch_is_marked_and_unmarked_where_it_stands() {
        let kind: Hotspot = good(MAIL);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("hotspot-mark-first")));
        play(&kind, &mut state, &[pick("hurry")]);
        let hurry = control(&kind, &state, "spot/hurry");
        assert!(hurry.on && hurry.role == Role::Clue);
        play(&kind, &mut state, &[pick("hurry")]);
        assert_eq!(state, kind.start(Seed(1), false));
        assert_eq!(kind.input(&mut state, &pick("other")), Step::Ignored);
    }

    #[test]
    fn found_missed_and_marked_in_vain_are_told_apart_each_with_its_reason() {
        let kind: Hotspot = good(MAIL);
        let mut state = kind.start(Seed(1), false);
        let step = play(&kind, &mut state, &[pick("polite"), pick("hurry"), Input::Submit]);
        assert_eq!(answers(&step), [(false, json!(["hurry", "polite"]))]);
        let expected = [("hurry", true, Some(Mark::Right)), ("sender", false, Some(Mark::Other)), ("polite", true, Some(Mark::Other))];
        assert_eq!(told(&kind, &state), expected.map(|(id, on, mark)| (id.to_owned(), on, mark)));
        assert!(control(&kind, &state, "told/sender").detail.is_some());
        assert_eq!(control(&kind, &state, "spot/hurry").mark, Some(Mark::Right));
        let again = kind.again(&state, Seed(2));
        assert_eq!(again.marked.iter().map(Slug::as_str).collect::<Vec<_>>(), ["hurry"]);
        let over = solves(&kind, again);
        assert_eq!(told(&kind, &over).len(), 2);
    }

    #[test]
    fn everything_marked_is_not_right() {
        let kind: Hotspot = good(MAIL);
        let mut state = kind.start(Seed(1), false);
        let step = play(&kind, &mut state, &[pick("name"), pick("sender"), pick("hurry"), pick("polite"), Input::Submit]);
        assert!(!answers(&step)[0].0);
    }

    #[test]
    fn what_cannot_work_is_told() {
        let rules = |text: &str| read::<Hotspot>(text).1;
        assert_eq!(rules(&MAIL.replacen("clue = true", "", 1)), ["few-clues"]);
        assert_eq!(
            rules(
                &MAIL
                    .replace("feedback = \"Un nom", "clue = true\nfeedback = \"Un nom")
                    .replace("feedback = \"Tout le", "clue = true\nfeedback = \"Tout le")
            ),
            ["all-clues"]
        );
        assert_eq!(rules(&MAIL.replace("{polite|Merci}", "Merci")), ["idle-mark"]);
        assert_eq!(rules(&MAIL.replace("Bonjour", "{hello|Bonjour}")), ["unknown-mark"]);
        assert_eq!(rules(&MAIL.replace("compte-sur.example", "compte-sur.com")), ["real-domain"]);
        assert_eq!(rules(&MAIL.replace("alerte@", "alerte")), ["bad-address"]);
    }

    #[test]
    fn a_page_of_a_site_can_be_marked_too() {
        let page = MAIL
            .replace("channel = \"mail\"", "channel = \"page\"")
            .replace("from = \"{name|Service clients}\"", "")
            .replace("date = \"jeudi\"", "")
            .replace("subject = \"Votre compte\"", "")
            .replace("{sender|alerte@compte-sur.example}", "{sender|https://compte-sur.example/a}")
            .replace("Bonjour,", "{name|Bonjour},");
        let kind: Hotspot = good(&page);
        let state = kind.start(Seed(1), false);
        assert!(control(&kind, &state, "spot/sender").enabled && control(&kind, &state, "spot/name").enabled);
    }

    #[test]
    fn other_words_decide_nothing() {
        assert_eq!(good::<Hotspot>(MAIL).items(), good::<Hotspot>(&MAIL.replace("avant", "dès")).items());
    }

    proptest! {
        #[test]
        fn from_anywhere_the_solution_is_right(steps in stroll()) {
            let kind: Hotspot = good(MAIL);
            let state = wander(&kind, 1, false, &steps);
            solves(&kind, state);
        }
    }
}
