//! Tests of `point`.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::super::testing::{control, good, play, read, roam, solves_cleanly, translated};
use super::*;

const DESK: &str = r#"
    title = "Le bureau"
    feedback = "La souris vous obéit."
    picture = """
  {star| ★ }          {folder|⌂ Dossier}
                        {folder|_____}

     {leaf|feuille}  {bin|[poubelle]}
"""
    [[target]]
    id = "star"
    name = "l'étoile"
    missed = "C'est l'étoile, là-haut."
    [[target]]
    id = "folder"
    name = "le dossier"
    [[target]]
    id = "leaf"
    name = "la feuille"
    [[target]]
    id = "bin"
    name = "la poubelle"
    [[round]]
    id = "r1"
    target = "star"
    act = "click"
    text = "Cliquez sur l'étoile."
    said = "Elle brille."
    [[round]]
    id = "r2"
    target = "folder"
    act = "double"
    text = "Deux clics sur le dossier."
    [[round]]
    id = "r3"
    target = "bin"
    act = "right"
    text = "Le bouton droit sur la poubelle."
    [[round]]
    id = "r4"
    target = "leaf"
    act = "drag"
    onto = "bin"
    text = "Faites glisser la feuille sur la poubelle."
"#;

fn thing(id: &str) -> Target {
    Target::new(format!("thing/{id}"))
}

fn pick(id: &str) -> Input {
    Input::Pick(thing(id))
}

fn mouse(id: &str, click: Click) -> Input {
    Input::Mouse(thing(id), click)
}

fn drag(id: &str, onto: &str) -> Input {
    Input::Move(thing(id), thing(onto))
}

fn double(id: &str) -> [Input; 2] {
    [mouse(id, Click::Once), mouse(id, Click::Twice)]
}

/// A state with so many rounds done.
fn at(kind: &Point, rounds: usize) -> Pointing {
    let mut state = kind.start(Seed(1), false);
    state.round = rounds;
    state
}

/// What the last gesture is told: the id of the message, or the author's own text.
fn told(kind: &Point, state: &Pointing) -> String {
    let news = kind.parts(state).into_iter().find_map(|part| match part {
        Part::Text(Tone::News, Words::Msg(id, _)) => Some(id.to_owned()),
        Part::Text(Tone::News, words) => words.text().map(|text| text.as_str().to_owned()),
        _ => None,
    });
    news.unwrap_or_default()
}

/// What is told when these are done in that round; and that nothing is lost by it.
fn kindly(round: usize, inputs: &[Input]) -> String {
    let kind: Point = good(DESK);
    let mut state = at(&kind, round);
    assert_eq!(play(&kind, &mut state, inputs), Step::Changed, "{inputs:?}");
    assert_eq!(state.round, round, "{inputs:?}");
    told(&kind, &state)
}

#[test]
fn each_round_is_done_by_its_own_gesture() {
    let kind: Point = good(DESK);
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[mouse("star", Click::Once)]);
    assert_eq!((state.round, told(&kind, &state).as_str()), (1, "Elle brille."));
    play(&kind, &mut state, &double("folder"));
    assert_eq!((state.round, told(&kind, &state).as_str()), (2, "point-done"));
    play(&kind, &mut state, &[mouse("bin", Click::Right)]);
    assert_eq!(state.round, 3);
    assert!(!kind.between(&state));
    play(&kind, &mut state, &[drag("leaf", "bin")]);
    assert!(kind.between(&state));
    assert!(matches!(kind.parts(&state).last(), Some(Part::Text(Tone::Good, _))));
    assert_eq!(kind.input(&mut state, &pick("star")), Step::Ignored);
    assert_eq!(kind.input(&mut state, &Input::Submit), Step::Answered { answers: Vec::new(), over: true });
}

#[test]
fn another_thing_is_told_by_its_own_words_or_by_its_name() {
    assert_eq!(kindly(1, &[mouse("star", Click::Once)]), "C'est l'étoile, là-haut.");
    assert_eq!(kindly(1, &[pick("star")]), "C'est l'étoile, là-haut.");
    assert_eq!(kindly(0, &[mouse("folder", Click::Once)]), "point-other");
    assert_eq!(kindly(0, &[drag("leaf", "star")]), "point-other");
    assert_eq!(kindly(3, &[drag("leaf", "folder")]), "point-elsewhere");
    assert_eq!(kindly(3, &[drag("leaf", "star")]), "C'est l'étoile, là-haut.");
}

#[test]
fn another_gesture_is_told_kindly() {
    assert_eq!(kindly(1, &[mouse("folder", Click::Once)]), "point-one");
    assert_eq!(kindly(1, &[mouse("folder", Click::Once), mouse("folder", Click::Once)]), "point-apart");
    assert_eq!(kindly(1, &[mouse("folder", Click::Once), mouse("star", Click::Once), mouse("folder", Click::Once)]), "point-one");
    assert_eq!(kindly(1, &[mouse("folder", Click::Once), drag("folder", "bin"), mouse("folder", Click::Once)]), "point-one");
    assert_eq!(kindly(1, &[mouse("folder", Click::Once), pick("star"), mouse("folder", Click::Once)]), "point-one");
    assert_eq!(kindly(1, &[mouse("folder", Click::Right)]), "point-right");
    assert_eq!(kindly(0, &[mouse("star", Click::Right)]), "point-right");
    assert_eq!(kindly(0, &[mouse("star", Click::Away)]), "point-moved");
    assert_eq!(kindly(0, &[drag("star", "bin")]), "point-moved");
    assert_eq!(kindly(2, &[mouse("bin", Click::Once)]), "point-left");
    assert_eq!(kindly(2, &double("bin")), "point-left");
    assert_eq!(kindly(3, &[mouse("leaf", Click::Once)]), "point-clicked");
    assert_eq!(kindly(3, &[mouse("leaf", Click::Right)]), "point-clicked");
    assert_eq!(kindly(3, &[mouse("leaf", Click::Away)]), "point-dropped");
}

#[test]
fn the_second_click_of_a_habit_is_not_told_of() {
    let kind: Point = good(&DESK.replacen("target = \"folder\"", "target = \"star\"", 1));
    let mut state = kind.start(Seed(1), false);
    play(&kind, &mut state, &[mouse("star", Click::Once)]);
    let after = state.clone();
    // The next round asks for two clicks on the same thing: this one was not meant for it.
    assert_eq!(kind.input(&mut state, &mouse("star", Click::Twice)), Step::Ignored);
    assert_eq!(state, after);
    play(&kind, &mut state, &double("star"));
    assert_eq!(state.round, 2);
}

#[test]
fn without_a_mouse_a_thing_is_taken_then_its_place_is_chosen() {
    let kind: Point = good(DESK);
    let mut state = at(&kind, 3);
    play(&kind, &mut state, &[pick("leaf")]);
    assert_eq!(told(&kind, &state), "point-taken");
    assert!(control(&kind, &state, "thing/leaf").on);
    assert_eq!(kindly(3, &[pick("leaf"), pick("folder")]), "point-elsewhere");
    assert_eq!(kindly(3, &[pick("leaf"), pick("leaf")]), "point-put-back");
    assert!(!kind.parts(&state).contains(&Part::Text(Tone::Quiet, tr!("point-drag-how"))), "it was told before");
    let mut mixed = state.clone();
    play(&kind, &mut mixed, &[mouse("bin", Click::Once)]);
    assert!(kind.between(&mixed), "put down with the mouse");
    play(&kind, &mut state, &[pick("folder"), pick("bin")]);
    assert!(kind.between(&state));
}

#[test]
fn what_is_taken_is_taken_in_its_own_round_only() {
    let again =
        "[[round]]\n    id = \"r5\"\n    target = \"star\"\n    act = \"drag\"\n    onto = \"bin\"\n    text = \"L'étoile aussi.\"\n";
    let kind: Point = good(&format!("{DESK}    {again}"));
    let mut state = at(&kind, 3);
    play(&kind, &mut state, &[pick("leaf")]);
    solves_cleanly(&kind, state);
}

#[test]
fn a_thing_of_two_lines_is_one_thing_in_the_order_of_reading() {
    let kind: Point = good(DESK);
    let parts = kind.parts(&kind.start(Seed(1), false));
    let names: Vec<&str> = Part::all_controls(&parts).into_iter().filter_map(|control| control.target.within("thing")).collect();
    assert_eq!(names, ["star", "folder", "leaf", "bin"]);
    let picture = parts.iter().find_map(|part| if let Part::Picture(picture) = part { Some(picture) } else { None }).unwrap();
    assert_eq!(picture.lines.len(), 4, "the line of the closing quotes is none");
    assert_eq!(picture.lines[0][0].text.text().unwrap().as_str(), "  ", "leading spaces stay");
}

#[test]
fn what_is_wanted_is_not_given_away() {
    let kind: Point = good(DESK);
    let picture = |round| kind.parts(&at(&kind, round)).into_iter().find(|part| matches!(part, Part::Picture(_)));
    assert_eq!(picture(0), picture(1));
    assert_eq!(picture(0), picture(3));
}

#[test]
fn on_paper_the_rounds_are_a_list() {
    let kind: Point = good(DESK);
    let exhibits = kind.exhibits();
    assert_eq!(exhibits.len(), 2 + 4);
    assert!(Part::all_controls(&exhibits).iter().all(|control| !control.enabled));
}

#[test]
fn a_draft_of_an_older_text_is_begun_anew() {
    let kind: Point = good(DESK);
    let state = at(&kind, 1);
    assert!(kind.fits(&state));
    assert!(!kind.fits(&at(&kind, 5)));
    assert!(!kind.fits(&Pointing { taken: true, ..state.clone() }));
    let gone = Slug::new("gone").unwrap();
    assert!(!kind.fits(&Pointing { told: Some(Told::Other(gone.clone())), ..state.clone() }));
    assert!(!kind.fits(&Pointing { once: Some(gone), ..state }));
    // It is drawn all the same.
    assert!(!kind.parts(&at(&kind, 9)).is_empty());
}

#[test]
fn what_cannot_work_is_told() {
    let rules = |from: &str, to: &str| read::<Point>(&DESK.replacen(from, to, 1)).1;
    assert_eq!(rules("{star| ★ }", "★"), ["idle-mark"]);
    assert_eq!(rules("★", "★} {x|y"), ["unknown-mark"]);
    assert_eq!(rules("    onto = \"bin\"\n", ""), ["drag-onto"]);
    assert_eq!(rules("onto = \"bin\"", "onto = \"leaf\""), ["drag-onto"]);
    assert_eq!(rules("act = \"click\"", "act = \"click\"\n    onto = \"bin\""), ["drag-onto"]);
    assert_eq!(rules("onto = \"bin\"", "onto = \"gone\""), ["unknown-id"]);
    assert_eq!(rules("target = \"star\"", "target = \"gone\""), ["unknown-id"]);
    assert_eq!(rules("act = \"click\"", "act = \"push\""), ["unknown-word"]);
    assert_eq!(rules("id = \"r1\"", "id = \"star\""), ["same-id"]);
    assert_eq!(rules("name = \"le dossier\"", "name = \"la feuille\""), ["same-text"]);
}

#[test]
fn a_translation_may_draw_it_in_another_way() {
    let english = "[unit]\npicture = \"{folder|Folder} {star|*}\\n{leaf|leaf} {bin|bin}\"\ntitle = \"The desk\"\n";
    let kind: Point = translated(DESK, english);
    let parts = kind.parts(&kind.start(Seed(1), false));
    let first = Part::all_controls(&parts).first().map(|control| control.target.clone());
    assert_eq!(first, Some(thing("folder")));
    assert_eq!(kind.solution(&kind.start(Seed(1), false)), good::<Point>(DESK).solution(&Pointing::default()));
}

#[test]
fn a_translation_that_lost_a_thing_is_not_shown() {
    let kind: Point = translated(DESK, "[unit]\npicture = \"{folder|Folder} {star|*} {bin|bin}\"\n");
    let parts = kind.parts(&kind.start(Seed(1), false));
    assert_eq!(Part::all_controls(&parts).len(), 4);
}

fn any_input() -> impl Strategy<Value = Input> {
    let target = || prop::sample::select(vec!["star", "folder", "leaf", "bin", "gone", ""]).prop_map(thing);
    let click = prop::sample::select(vec![Click::Once, Click::Twice, Click::Right, Click::Away]);
    prop_oneof![
        target().prop_map(Input::Pick),
        (target(), click).prop_map(|(target, click)| Input::Mouse(target, click)),
        (target(), target()).prop_map(|(from, to)| Input::Move(from, to)),
        Just(Input::Submit),
        Just(Input::Back),
        Just(Input::Hint),
        Just(Input::Type(Target::submit(), "a".to_owned())),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_rounds_only_go_forward_and_one_at_a_time(inputs in prop::collection::vec(any_input(), 0..60)) {
        let kind: Point = good(DESK);
        let mut state = kind.start(Seed(1), false);
        for input in inputs {
            let before = state.clone();
            match kind.input(&mut state, &input) {
                Step::Changed => prop_assert!(state.round == before.round || state.round == before.round + 1, "{input:?}"),
                Step::Ignored => prop_assert_eq!(&state, &before),
                Step::Answered { answers, over } => {
                    prop_assert!(answers.is_empty() && over && input == Input::Submit && kind.between(&before));
                }
                Step::Refused(_) => prop_assert!(false, "{input:?}"),
            }
            prop_assert!(kind.fits(&state) && !kind.parts(&state).is_empty());
            let kept = serde_json::to_string(&state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Pointing>(&kept).unwrap(), &state);
        }
        if !state.over {
            solves_cleanly(&kind, state);
        }
    }

    #[test]
    fn from_anywhere_the_end_is_reached(seed: u64, steps in super::super::testing::stroll()) {
        let kind: Point = good(DESK);
        let (state, ended) = roam(&kind, seed, false, &steps);
        if !ended {
            solves_cleanly(&kind, state);
        }
    }
}
