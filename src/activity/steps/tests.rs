//! Tests of `steps`.

use proptest::prelude::*;

use super::*;
use crate::activity::testing::{answers, control, good, play, read, solves, stroll, value, wander};

const CARD: &str = r#"
    feedback = "Oui."
    retry = "Pas encore."
    [[action]]
    id = "block"
    text = "Bloquer la carte"
    urgency = 1
    feedback = "Chaque minute compte."
    contact = "card-block"
    [[action]]
    id = "bank"
    text = "Prévenir la banque"
    urgency = 1
    feedback = "Elle surveille le compte."
    [[action]]
    id = "complaint"
    text = "Porter plainte"
    urgency = 3
    feedback = "Cela peut attendre demain."
    [[action]]
    id = "answer"
    text = "Répondre au message"
    feedback = "L'escroc saurait que vous êtes là."
"#;

fn pick(id: &str) -> Input {
    Input::Pick(Target::new(format!("action/{id}")))
}

fn places(kind: &Steps, state: &Stepping) -> [String; 4] {
    ["block", "bank", "complaint", "answer"].map(|id| value(kind, state, &format!("action/{id}")))
}

fn answered(ids: &[&str]) -> (Steps, Stepping, Step) {
    let kind: Steps = good(CARD);
    let mut state = kind.start(Seed(1), false);
    let inputs: Vec<Input> = ids.iter().map(|id| pick(id)).chain([Input::Submit]).collect();
    let step = play(&kind, &mut state, &inputs);
    (kind, state, step)
}

#[test]
fn picking_adds_to_the_end_and_picking_again_takes_only_that_one_out() {
    let kind: Steps = good(CARD);
    let mut state = kind.start(Seed(1), false);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("steps-choose-first")));
    play(&kind, &mut state, &[pick("bank"), pick("answer"), pick("block")]);
    assert_eq!(places(&kind, &state), ["3", "1", "", "2"]);
    play(&kind, &mut state, &[pick("answer")]);
    assert_eq!(places(&kind, &state), ["2", "1", "", ""]);
    play(&kind, &mut state, &[Input::Move(Target::new("action/complaint"), Target::new("action/bank"))]);
    assert_eq!(places(&kind, &state), ["3", "2", "1", ""]);
}

#[test]
fn equally_urgent_actions_may_come_in_any_order_and_urgency_never_falls_back() {
    for (chosen, right) in [
        (&["block", "bank", "complaint"][..], true),
        (&["bank", "block", "complaint"], true),
        (&["bank", "complaint", "block"], false),
        (&["bank", "block"], false),
        (&["bank", "block", "complaint", "answer"], false),
    ] {
        assert_eq!(answers(&answered(chosen).2), [(right, json!(chosen))]);
    }
}

#[test]
fn every_action_is_told_about_and_only_useful_contacts_are_shown() {
    let (kind, state, _) = answered(&["complaint", "bank", "answer"]);
    let marks = ["complaint", "bank", "answer", "block"].map(|id| control(&kind, &state, &format!("action/{id}")).mark);
    assert_eq!(marks, [Some(Mark::Other), Some(Mark::Right), Some(Mark::Other), Some(Mark::Other)]);
    let parts = kind.parts(&state);
    assert!(Part::all_controls(&parts).iter().all(|control| control.detail.is_some() && !control.enabled));
    let block = parts.iter().position(|part| matches!(part, Part::Control(c) if c.target.as_str() == "action/block"));
    let contact = parts.iter().position(|part| *part == Part::Contact(Slug::new("card-block").unwrap_or_default()));
    assert_eq!(contact, block.map(|at| at + 1));
    assert!(matches!(parts.first(), Some(Part::Text(Tone::Again, _))));
}

#[test]
fn what_was_rightly_left_out_is_marked_so() {
    let (kind, state, _) = answered(&["block", "bank", "complaint"]);
    let left = control(&kind, &state, "action/answer");
    assert_eq!((left.mark, left.value), (Some(Mark::Right), None));
    assert!(matches!(kind.parts(&state).first(), Some(Part::Text(Tone::Good, _))));
}

#[test]
fn again_keeps_the_beginning_that_can_stay() {
    for (chosen, kept) in [
        (&["bank", "complaint", "block"][..], ["", "1", "", ""]),
        (&["bank", "block", "answer", "complaint"], ["2", "1", "", ""]),
        (&["complaint", "block", "bank"], ["", "", "", ""]),
    ] {
        let (kind, state, _) = answered(chosen);
        let again = kind.again(&state, Seed(2));
        assert_eq!(places(&kind, &again), kept);
        assert_eq!(again.order, state.order);
        solves(&kind, again);
    }
}

#[test]
fn paper_has_the_right_order_with_whom_to_call_once_it_is_answered() {
    let (kind, state, _) = answered(&["answer"]);
    let printed = kind.printed(&state);
    let titles = printed.iter().filter(|part| matches!(part, Part::Text(Tone::Title, _))).count();
    assert_eq!((printed.len(), titles), (6, 2), "three steps and a contact under two urgencies");
    assert!(matches!(&printed[2], Part::Contact(id) if id.as_str() == "card-block"));
    assert_eq!(kind.printed(&kind.start(Seed(1), false)), []);
}

#[test]
fn what_an_author_mixed_up_is_told() {
    assert_eq!(read::<Steps>(&CARD.replace("urgency = 1", "")).1, ["steps-urgency", "steps-contact"]);
    assert_eq!(read::<Steps>(&CARD.replace("urgency = 3", "urgency = 4")).1, ["wrong-type"]);
    assert_eq!(read::<Steps>(&CARD.replace("Porter plainte", "Bloquer la carte")).1, ["same-text"]);
}

#[test]
fn other_words_decide_nothing() {
    assert_eq!(good::<Steps>(CARD).items(), good::<Steps>(&CARD.replace("la ", "the ")).items());
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_is_right(seed: u64, half: bool, steps in stroll()) {
        let kind: Steps = good(CARD);
        prop_assert_ne!(kind.start(Seed(seed), half).order, vec![0, 1, 2, 3]);
        let state = wander(&kind, seed, half, &steps);
        solves(&kind, state);
    }
}

#[test]
fn a_draft_of_fewer_or_other_actions_is_not_gone_on_from() {
    let kind: Steps = good(CARD);
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[pick("bank")]);
    assert!(kind.fits(&state));
    assert!(!good::<Steps>(&CARD.replace("\"bank\"", "\"call\"")).fits(&state));
    let more = "[[action]]\nid = \"note\"\ntext = \"Noter\"\nurgency = 2\nfeedback = \"Utile.\"\n";
    assert!(!good::<Steps>(&format!("{CARD}\n{more}")).fits(&state), "the new one would not be shown, and never right");
}
