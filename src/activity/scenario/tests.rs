#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::activity::part::{Bubble, Control, Frame, Layout, Tone};
use crate::activity::testing::{control, good, play, read, roam, solves_cleanly, stroll};
use crate::source::Text;
use crate::text::SafeText;

const CALL: &str = r#"
    place = "call"
    with = "Une voix"
    start = "hello"
    [[scene]]
    id = "hello"
    told = "Le téléphone sonne."
    says = "Votre carte est utilisée en ce moment."
    [[scene.reply]]
    id = "listen"
    text = "Qui êtes-vous ?"
    to = "pressure"
    [[scene.reply]]
    id = "give"
    text = "Voici mon code."
    to = "lost"
    [[scene]]
    id = "pressure"
    says = "Le service fraude. Vite."
    [[scene.reply]]
    id = "hello"
    text = "Comment ?"
    to = "hello"
    [[scene.reply]]
    id = "give"
    text = "Voici mon code."
    to = "lost"
    [[scene.reply]]
    id = "hang-up"
    text = "Je raccroche."
    to = "safe"
    [[scene]]
    id = "lost"
    end = "dead"
    says = "Merci."
    told = "Le soir, il manque 900 €."
    [[scene]]
    id = "safe"
    end = "good"
    told = "Vous appelez vous-même votre banque."
"#;

fn pick(id: &str) -> Input {
    Input::Pick(Target::new(format!("reply/{id}")))
}

fn say(kind: &Scenario, state: &mut Talking, id: &str) -> Step {
    play(kind, state, &[pick(id), Input::Submit])
}

fn right(step: &Step) -> Option<(bool, bool, String)> {
    match step {
        Step::Answered { answers, over } => Some((answers[0].right, *over, answers[0].response.to_string())),
        _ => None,
    }
}

#[test]
fn a_reply_leads_on_and_stays_in_sight() {
    let kind: Scenario = good(CALL);
    let mut state = kind.start(Seed(0), false);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Refused(tr!("choose-first")));
    assert_eq!(say(&kind, &mut state, "listen"), Step::Changed);
    let parts = kind.parts(&state);
    let Part::Frame(Frame { layout: Layout::Call, parts: said, .. }) = &parts[0] else { panic!("{parts:?}") };
    let mine: Vec<bool> =
        said.iter().filter_map(|part| if let Part::Bubble(Bubble { mine, .. }) = part { Some(*mine) } else { None }).collect();
    assert_eq!(mine, [true, false]);
    assert_eq!(kind.answer_label(&state), tr!("scenario-say"));
    assert_eq!(kind.input(&mut state, &pick("listen")), Step::Ignored, "a reply of another scene");
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Changed);
    assert_eq!(state.at.as_str(), "hello");
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Ignored);
}

#[test]
fn a_dead_end_is_told_once_as_an_answer_and_leads_back_to_the_choice() {
    let kind: Scenario = good(CALL);
    let mut state = kind.start(Seed(0), false);
    say(&kind, &mut state, "listen");
    assert_eq!(right(&say(&kind, &mut state, "give")), Some((false, false, "[\"lost\"]".to_owned())));
    let parts = kind.parts(&state);
    assert!(parts.iter().any(|part| matches!(part, Part::Text(Tone::Again, _))));
    assert!(Part::all_controls(&parts).is_empty());
    assert_eq!(kind.answer_label(&state), tr!("scenario-way-back"));
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Changed);
    assert_eq!((state.at.as_str(), state.chosen.clone()), ("pressure", None));
    let tried = |state: &Talking, name: &str| -> Option<(Tone, Words)> { control(&kind, state, name).detail };
    assert_eq!(tried(&state, "reply/give"), Some((Tone::Quiet, tr!("scenario-tried"))));
    assert_eq!(tried(&state, "reply/hang-up"), None);
    assert_eq!(say(&kind, &mut state, "give"), Step::Changed, "told once");
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Changed);
    assert_eq!(right(&say(&kind, &mut state, "hang-up")), Some((true, true, "[\"safe\"]".to_owned())));
    assert!(kind.parts(&state).iter().any(|part| matches!(part, Part::Text(Tone::Good, _))));
    assert_eq!(kind.input(&mut state, &Input::Back), Step::Ignored);
    assert_eq!(kind.again(&state, Seed(0)), kind.start(Seed(0), false));
}

#[test]
fn the_shortest_way_is_the_solution() {
    let kind: Scenario = good(CALL);
    let state = kind.start(Seed(0), false);
    assert_eq!(kind.solution(&state), [pick("listen"), Input::Submit, pick("hang-up"), Input::Submit]);
    solves_cleanly(&kind, state);
}

#[test]
fn walking_in_circles_makes_no_endless_draft() {
    let kind: Scenario = good(CALL);
    let mut state = kind.start(Seed(0), false);
    for _ in 0..200 {
        say(&kind, &mut state, "listen");
        say(&kind, &mut state, "hello");
    }
    assert_eq!(state.path.len(), TURNS);
    solves_cleanly(&kind, state);
}

#[test]
fn what_leads_nowhere_is_told() {
    for (from, to, rule) in [
        ("to = \"safe\"", "to = \"saved\"", "unknown-id"),
        ("start = \"hello\"", "start = \"helo\"", "unknown-id"),
        ("to = \"safe\"", "to = \"lost\"", "scene-orphan"),
        ("end = \"good\"", "end = \"dead\"", "scene-no-good-end"),
        ("end = \"dead\"", "", "missing-key"),
        ("place = \"call\"", "place = \"street\"", "unknown-word"),
    ] {
        let mut told = read::<Scenario>(&CALL.replace(from, to)).1;
        told.dedup();
        // A scene that is no end any more lacks what it says and what to reply.
        assert!(told.contains(&rule) || (rule == "missing-key" && told.contains(&"how-many")), "{rule} in {told:?}");
    }
    let again = "[[scene.reply]]\nid = \"more\"\ntext = \"Encore\"\nto = \"hello\"\n";
    assert_eq!(read::<Scenario>(&format!("{CALL}{again}")).1, ["scene-end-replies"]);
}

#[test]
fn a_loop_without_an_exit_is_told() {
    let scene = |id: &str, one: &str, other: &str| {
        format!(
            "[[scene]]\nid = \"{id}\"\nsays = \"Et ?\"\n[[scene.reply]]\nid = \"a\"\ntext = \"A\"\nto = \"{one}\"\n\
             [[scene.reply]]\nid = \"b\"\ntext = \"B\"\nto = \"{other}\"\n"
        )
    };
    let head = "place = \"chat\"\nwith = \"X\"\nstart = \"one\"\n";
    let end = "[[scene]]\nid = \"end\"\nend = \"good\"\ntold = \"Fini.\"\n";
    let source =
        |third: &str| format!("{head}{}{}{}{end}", scene("one", "two", "end"), scene("two", "three", "two"), scene("three", third, "two"));
    assert_eq!(read::<Scenario>(&source("end")).1, Vec::<&str>::new());
    assert_eq!(read::<Scenario>(&source("two")).1, ["scene-no-exit", "scene-no-exit"]);
}

#[test]
fn a_long_chain_is_searched_without_a_deep_stack() {
    let id = |n: usize| Slug::new(&format!("s{n}")).unwrap();
    let text = || Text { value: SafeText::show("x"), foreign: false };
    let scene = |n: usize| Scene {
        id: id(n),
        says: Some(text()),
        told: Some(text()),
        end: (n == 4999).then_some(End::Good),
        replies: if n < 4999 { vec![Reply { id: id(n), text: text(), to: id(n + 1) }] } else { Vec::new() },
    };
    let kind = Scenario { place: Layout::Chat, with: text(), start: id(0), scenes: (0..5000).map(scene).collect() };
    assert!(kind.dead_ways().is_empty());
    let looped = Scenario {
        scenes: (0..5000)
            .map(|n| {
                if n == 4999 {
                    scene(n)
                } else {
                    Scene { replies: vec![Reply { id: id(n), text: text(), to: id((n + 1) % 4999) }], ..scene(n) }
                }
            })
            .collect(),
        ..kind.clone()
    };
    assert_eq!(looped.dead_ways().len(), 5000);
    assert_eq!(kind.way(&id(4000)).map(|way| way.len()), Some(999));
}

#[test]
fn on_paper_each_reply_says_where_to_go_on() {
    let kind: Scenario = good(CALL);
    let script = kind.exhibits();
    assert_eq!(script.len(), 5);
    let go = |control: &&Control| if let Words::Msg(_, args) = &control.label { args.clone() } else { Vec::new() };
    let numbers: Vec<_> = Part::all_controls(&script).iter().map(|control| go(control)[1].1.clone()).collect();
    assert_eq!(numbers, [2, 3, 1, 3, 4].map(crate::words::Arg::Num));
}

#[test]
fn other_words_and_another_written_order_decide_nothing() {
    let kind: Scenario = good(CALL);
    assert_eq!(kind.items(), good::<Scenario>(&CALL.replace("Le", "The")).items());
    let (head, last) = CALL.split_at(CALL.rfind("[[scene]]").unwrap());
    let (head, first) = head.split_at(head.find("[[scene]]").unwrap());
    assert_eq!(kind.items(), good::<Scenario>(&format!("{head}{last}{first}")).items());
    assert_ne!(kind.items(), good::<Scenario>(&CALL.replace("to = \"hello\"", "to = \"pressure\"")).items());
}

proptest! {
    #[test]
    fn from_anywhere_the_solution_is_right(seed: u64, steps in stroll()) {
        let kind: Scenario = good(CALL);
        let (state, over) = roam(&kind, seed, false, &steps);
        if !over {
            solves_cleanly(&kind, state);
        }
    }
}

#[test]
fn a_draft_that_stands_in_a_scene_that_is_no_more_is_not_gone_on_from() {
    let kind: Scenario = good(CALL);
    let mut state = kind.start(Seed(1), false);
    say(&kind, &mut state, "listen");
    assert!(kind.fits(&state));
    let newer: Scenario = good(&CALL.replace("\"pressure\"", "\"push\""));
    assert!(!newer.fits(&state));
}
