//! `sort`: things to put into boxes; each thing is one decision.
//!
//! Picking a thing holds it, picking a box puts it there. A thing that was put down can be picked again; it stays in its box
//! until another is picked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::part::{Control, Mark, Part, Role, Tone};
use super::{Answer, BINS, Exchanged, Input, Item, Kind, Seed, Step, THINGS, Target};
use crate::ids::{IdeaId, ItemId, Slug};
use crate::source::{Fields, Text};
use crate::tr;

/// Something to put into a box.
#[derive(Clone, Debug, PartialEq)]
struct Thing {
    id: Slug,
    text: Text,
    bin: Slug,
    feedback: Text,
    idea: Option<IdeaId>,
}

/// Things to put into boxes.
#[derive(Clone, Debug, PartialEq)]
pub struct Sort {
    bins: Vec<(Slug, Text)>,
    things: Vec<Thing>,
    shuffle: bool,
    given: Vec<Slug>,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorting {
    order: Vec<usize>,
    held: Option<Slug>,
    /// The bin of each thing that was put down.
    placed: BTreeMap<Slug, Slug>,
    given: Vec<Slug>,
    answered: bool,
}

impl Sort {
    fn thing(&self, target: &Target) -> Option<&Thing> {
        let id = target.within("thing")?;
        self.things.iter().find(|thing| thing.id.as_str() == id)
    }

    fn bin(&self, target: &Target) -> Option<&Slug> {
        let id = target.within("bin")?;
        self.bins.iter().map(|(bin, _)| bin).find(|bin| bin.as_str() == id)
    }

    fn control(&self, state: &Sorting, thing: &Thing) -> Control {
        let placed = state.placed.get(&thing.id);
        let mut control = Control::new(Target::of("thing", &thing.id), Role::Item, thing.text.words())
            .on(state.held.as_ref() == Some(&thing.id))
            .enabled(!state.answered && !state.given.contains(&thing.id));
        control.value = placed.and_then(|placed| self.bins.iter().find(|(bin, _)| bin == placed)).map(|(_, text)| text.words());
        if !state.answered {
            return control;
        }
        let (mark, tone) = if placed == Some(&thing.bin) { (Mark::Right, Tone::Good) } else { (Mark::Other, Tone::Again) };
        control.mark(Some(mark)).detail(tone, thing.feedback.words())
    }

    fn check(&self, f: &Fields<'_>) {
        // Boxes and things share the names that translations are found by.
        let bins = self.bins.iter().map(|(id, _)| id).collect();
        let things = self.things.iter().map(|thing| &thing.id).collect();
        super::common::distinct(f, &[("bin", bins), ("thing", things)]);
    }
}

impl Kind for Sort {
    const NAME: &'static str = "sort";
    const SCORED: bool = true;
    type State = Sorting;

    fn read(f: &Fields<'_>) -> Self {
        let bins: Vec<(Slug, Text)> = f.tables_in("bin", &BINS).into_iter().map(|(id, f)| (id, f.text("text"))).collect();
        let things = f.tables_in("thing", &THINGS).into_iter().map(|(id, f)| {
            let bin = f.slug("bin");
            if !bins.iter().any(|(id, _)| *id == bin) {
                f.unknown_id("bin", &bin);
            }
            let idea = f.maybe_slug("idea").as_ref().map(IdeaId::from);
            Thing { id, text: f.text("text"), bin, feedback: f.text("feedback"), idea }
        });
        let things: Vec<Thing> = things.collect();
        let given = f.known_slugs("given", |id| things.iter().any(|thing| thing.id == *id));
        let sort = Self { bins, things, shuffle: f.flag("shuffle"), given };
        sort.check(f);
        sort
    }

    fn items(&self) -> Vec<Item> {
        // Sorted: another written order decides nothing.
        let mut bins: Vec<&str> = self.bins.iter().map(|(id, _)| id.as_str()).collect();
        bins.sort_unstable();
        let item = |thing: &Thing| Item {
            id: ItemId::from(&thing.id),
            gate: false,
            idea: thing.idea.clone(),
            decides: json!({ "thing": thing.id.as_str(), "bin": thing.bin.as_str(), "among": bins }),
        };
        self.things.iter().map(item).collect()
    }

    fn start(&self, seed: Seed, half: bool) -> Sorting {
        let n = self.things.len();
        let order = if self.shuffle { seed.mixed(n) } else { (0..n).collect() };
        let given: Vec<&Thing> = self.things.iter().filter(|thing| half && self.given.contains(&thing.id)).collect();
        let placed = given.iter().map(|thing| (thing.id.clone(), thing.bin.clone())).collect();
        Sorting { order, held: None, placed, given: given.iter().map(|thing| thing.id.clone()).collect(), answered: false }
    }

    fn again(&self, state: &Sorting, _: Seed) -> Sorting {
        let mut again = Sorting { held: None, answered: false, ..state.clone() };
        again.placed.retain(|id, bin| self.things.iter().any(|thing| thing.id == *id && thing.bin == *bin));
        again
    }

    fn parts(&self, state: &Sorting) -> Vec<Part> {
        let things = state.order.iter().filter_map(|at| self.things.get(*at)).map(|thing| Part::Control(self.control(state, thing)));
        if state.answered {
            return things.collect();
        }
        let mut parts = vec![Part::Text(Tone::Quiet, tr!("sort-how"))];
        parts.extend(things);
        parts.push(Part::Gap);
        parts.extend(self.bins.iter().map(|(id, text)| Part::Control(Control::new(Target::of("bin", id), Role::Item, text.words()))));
        parts
    }

    fn input(&self, state: &mut Sorting, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                if let Some(bin) = self.bin(target) {
                    let Some(held) = state.held.take() else { return Step::Refused(tr!("sort-take-first")) };
                    state.placed.insert(held, bin.clone());
                    return Step::Changed;
                }
                let Some(thing) = self.thing(target).filter(|thing| !state.given.contains(&thing.id)) else { return Step::Ignored };
                state.held = if state.held.as_ref() == Some(&thing.id) { None } else { Some(thing.id.clone()) };
                Step::Changed
            }
            Input::Move(from, onto) => match (self.thing(from), self.bin(onto)) {
                (Some(thing), Some(bin)) if !state.given.contains(&thing.id) => {
                    state.held = None;
                    state.placed.insert(thing.id.clone(), bin.clone());
                    Step::Changed
                }
                _ => Step::Ignored,
            },
            Input::Submit if state.placed.len() < self.things.len() => {
                Step::Refused(tr!("sort-all-first", left = self.things.len() - state.placed.len()))
            }
            Input::Submit => {
                let answer = |thing: &Thing| {
                    let placed = state.placed.get(&thing.id);
                    Answer { item: ItemId::from(&thing.id), right: placed == Some(&thing.bin), response: json!([placed.map(Slug::as_str)]) }
                };
                let answers = self.things.iter().map(answer).collect();
                state.held = None;
                state.answered = true;
                Step::Answered { answers, over: true }
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Sorting) -> Vec<Input> {
        // Put down first: picking what is held would let it go.
        let mut inputs: Vec<Input> = state.held.iter().map(|held| Input::Pick(Target::of("thing", held))).collect();
        for thing in self.things.iter().filter(|thing| state.placed.get(&thing.id) != Some(&thing.bin)) {
            inputs.push(Input::Pick(Target::of("thing", &thing.id)));
            inputs.push(Input::Pick(Target::of("bin", &thing.bin)));
        }
        inputs.push(Input::Submit);
        inputs
    }

    fn exchanged(&self) -> Option<Exchanged> {
        let bin = |id: &Slug| self.bins.iter().find(|(bin, _)| bin == id).map(|(_, text)| text.value.clone()).unwrap_or_default();
        let one = |thing: &Thing| [thing.text.value.clone(), bin(&thing.bin), thing.feedback.value.clone()];
        Some(Exchanged::Pairs(self.things.iter().map(one).collect()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{answers, control, good, play, read, solves, stroll, value, wander};
    use super::*;

    const PAPERS: &str = r#"
        given = ["bill"]
        [[bin]]
        id = "keep"
        text = "Je garde"
        [[bin]]
        id = "throw"
        text = "Je jette"
        [[thing]]
        id = "bill"
        text = "La facture"
        bin = "keep"
        feedback = "Elle sert de preuve."
        [[thing]]
        id = "ad"
        text = "La réclame"
        bin = "throw"
        feedback = "Elle ne sert à rien."
        [[thing]]
        id = "letter"
        text = "La lettre de Léa"
        bin = "keep"
        feedback = "Elle est de Léa."
    "#;

    fn pick(name: &str) -> Input {
        Input::Pick(Target::new(name))
    }

    #[test]
    fn a_thing_is_taken_then_put_down() {
        let kind: Sort = good(PAPERS);
        let mut state = kind.start(Seed(1), false);
        assert_eq!(kind.input(&mut state, &pick("bin/keep")), Step::Refused(tr!("sort-take-first")));
        play(&kind, &mut state, &[pick("thing/ad")]);
        assert!(control(&kind, &state, "thing/ad").on);
        play(&kind, &mut state, &[pick("bin/keep")]);
        assert_eq!((value(&kind, &state, "thing/ad"), state.held.clone()), ("Je garde".to_owned(), None));
        play(&kind, &mut state, &[pick("thing/ad"), pick("bin/throw")]);
        assert_eq!(value(&kind, &state, "thing/ad"), "Je jette");
        assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("sort-all-first", left = 2usize)));
    }

    #[test]
    fn each_thing_is_an_answer_with_its_own_feedback() {
        let kind: Sort = good(PAPERS);
        let mut state = kind.start(Seed(1), false);
        let drag = |thing: &str, bin: &str| Input::Move(Target::new(thing), Target::new(bin));
        let inputs = [drag("thing/bill", "bin/keep"), drag("thing/ad", "bin/keep"), drag("thing/letter", "bin/throw"), Input::Submit];
        let step = play(&kind, &mut state, &inputs);
        assert_eq!(answers(&step), [(true, json!(["keep"])), (false, json!(["keep"])), (false, json!(["throw"]))]);
        let ad = control(&kind, &state, "thing/ad");
        assert_eq!((ad.mark, ad.enabled, ad.detail.map(|(tone, _)| tone)), (Some(Mark::Other), false, Some(Tone::Again)));
    }

    #[test]
    fn what_is_given_stays() {
        let kind: Sort = good(PAPERS);
        let mut state = kind.start(Seed(1), true);
        assert_eq!(value(&kind, &state, "thing/bill"), "Je garde");
        for input in [pick("thing/bill"), Input::Move(Target::new("thing/bill"), Target::new("bin/throw"))] {
            assert_eq!(kind.input(&mut state, &input), Step::Ignored);
        }
        solves(&kind, state);
    }

    #[test]
    fn again_keeps_what_lies_right() {
        let kind: Sort = good(PAPERS);
        let mut state = kind.start(Seed(1), true);
        play(&kind, &mut state, &[pick("thing/ad"), pick("bin/keep"), pick("thing/letter"), pick("bin/keep"), Input::Submit]);
        let again = kind.again(&state, Seed(2));
        assert_eq!(["bill", "ad", "letter"].map(|id| value(&kind, &again, &format!("thing/{id}"))), ["Je garde", "", "Je garde"]);
        assert_eq!((again.order.clone(), again.given.clone()), (state.order, state.given));
        assert!(control(&kind, &again, "thing/letter").enabled && !control(&kind, &again, "thing/bill").enabled);
        solves(&kind, again);
    }

    #[test]
    fn unknown_and_shared_ids_are_told() {
        assert_eq!(read::<Sort>(&PAPERS.replace("bin = \"throw\"", "bin = \"trow\"")).1, ["unknown-id"]);
        assert_eq!(read::<Sort>(&PAPERS.replace("[\"bill\"]", "[\"bil\"]")).1, ["unknown-id"]);
        assert_eq!(read::<Sort>(&PAPERS.replace("id = \"letter\"", "id = \"keep\"")).1, ["same-id"]);
    }

    #[test]
    fn things_keep_their_written_order_unless_asked_otherwise() {
        assert_eq!(good::<Sort>(PAPERS).start(Seed(1), false).order, [0, 1, 2]);
        assert_ne!(good::<Sort>(&format!("shuffle = true\n{PAPERS}")).start(Seed(1), false).order, [0, 1, 2]);
    }

    #[test]
    fn other_words_decide_nothing() {
        assert_eq!(good::<Sort>(PAPERS).items(), good::<Sort>(&PAPERS.replace("La", "The")).items());
    }

    proptest! {
        #[test]
        fn from_anywhere_the_solution_is_right(seed: u64, half: bool, steps in stroll()) {
            let kind: Sort = good(PAPERS);
            let state = wander(&kind, seed, half, &steps);
            solves(&kind, state);
        }
    }
}
