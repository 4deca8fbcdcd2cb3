//! What the tests of the kinds share: reading a kind from a text, playing inputs, wandering about. Only built for tests.

#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::part::{Control, Part};
use super::{Input, Kind, Seed, Step};
use crate::source::{Fields, Reading, parse, read_overlay};

/// The kind that `source` writes, and the rules that it breaks.
pub fn read<K: Kind>(source: &str) -> (K, Vec<&'static str>) {
    let (table, mut problems) = parse(source);
    let reading = Reading::source();
    let kind = K::read(&Fields::new(&table, "unit", &reading));
    problems.extend(reading.finish().0);
    (kind, problems.iter().map(|problem| problem.rule).collect())
}

/// The kind that `source` writes without a mistake.
pub fn good<K: Kind>(source: &str) -> K {
    let (kind, rules) = read(source);
    assert!(rules.is_empty(), "{rules:?}");
    kind
}

/// The kind that `source` writes, with the texts of `overlay`.
pub fn translated<K: Kind>(source: &str, overlay: &str) -> K {
    let table = parse(source).0;
    let first = Reading::source();
    K::read(&Fields::new(&table, "unit", &first));
    let texts = first.finish().1;
    let (overlay, problems) = read_overlay(&parse(overlay).0);
    assert!(problems.is_empty(), "{problems:?}");
    let reading = Reading::translated(Some(&overlay), &texts);
    K::read(&Fields::new(&table, "unit", &reading))
}

/// What the last of `inputs` leads to.
pub fn play<K: Kind>(kind: &K, state: &mut K::State, inputs: &[Input]) -> Step {
    inputs.iter().map(|input| kind.input(state, input)).last().unwrap_or(Step::Ignored)
}

/// Whether each answer of `step` is right, and its response.
pub fn answers(step: &Step) -> Vec<(bool, serde_json::Value)> {
    match step {
        Step::Answered { answers, over: true } => answers.iter().map(|answer| (answer.right, answer.response.clone())).collect(),
        other => panic!("not over: {other:?}"),
    }
}

/// The control of that name.
pub fn control<K: Kind>(kind: &K, state: &K::State, name: &str) -> Control {
    let parts = kind.parts(state);
    Part::all_controls(&parts).into_iter().find(|control| control.target.as_str() == name).cloned().unwrap_or_else(|| panic!("no {name}"))
}

/// What stands in `value` of the control of that name.
pub fn value<K: Kind>(kind: &K, state: &K::State, name: &str) -> String {
    control(kind, state, name).value.and_then(|words| words.text().map(|text| text.as_str().to_owned())).unwrap_or_default()
}

/// Any stroll: which control, which other, what is done with them.
pub fn stroll() -> impl Strategy<Value = Vec<(usize, usize, u8)>> {
    proptest::collection::vec((0usize..20, 0usize..20, 0u8..4), 0..30)
}

/// Acts on whatever is there, and sees that what is ignored or refused changes nothing, and that every state can be kept.
pub fn wander<K: Kind>(kind: &K, seed: u64, half: bool, steps: &[(usize, usize, u8)]) -> K::State {
    let mut state = kind.start(Seed(seed), half);
    for (one, other, what) in steps {
        let parts = kind.parts(&state);
        let controls = Part::all_controls(&parts);
        if controls.is_empty() {
            break;
        }
        let picked = controls[one % controls.len()];
        let input = match what {
            0 => Input::Move(picked.target.clone(), controls[other % controls.len()].target.clone()),
            _ if picked.role.typed() => Input::Type(picked.target.clone(), "aq@é".chars().skip(*other % 4).collect()),
            _ => Input::Pick(picked.target.clone()),
        };
        let before = state.clone();
        match kind.input(&mut state, &input) {
            Step::Changed => {}
            Step::Ignored | Step::Refused(_) => assert_eq!(state, before, "{input:?}"),
            Step::Answered { .. } => panic!("answered by {input:?}"),
        }
        assert!(picked.enabled || state == before, "{input:?} on what cannot be acted on");
    }
    let kept = serde_json::to_string(&state).unwrap();
    assert_eq!(serde_json::from_str::<K::State>(&kept).unwrap(), state);
    assert!(kind.fits(&state), "a draft of today's text is begun anew: {state:?}");
    state
}

/// Solves from `state`; every answer is right, and nothing can be changed afterwards.
pub fn solves<K: Kind>(kind: &K, mut state: K::State) -> K::State {
    let solution = kind.solution(&state);
    let wanted = kind.asked(&state).len();
    let mut given = Vec::new();
    let mut ended = false;
    for input in &solution {
        assert!(!ended, "more after the end: {solution:?}");
        if let Step::Answered { answers, over } = kind.input(&mut state, input) {
            given.extend(answers);
            ended = over;
        }
    }
    assert!(ended, "not over by {solution:?}");
    assert_eq!(given.len(), wanted);
    assert!(given.iter().all(|answer| answer.right), "{given:?} by {solution:?}");
    let after = state.clone();
    for input in &solution {
        assert_eq!(kind.input(&mut state, input), Step::Ignored);
    }
    assert_eq!(state, after);
    state
}

/// Acts and answers at will, as in a simulation that goes on after a slip; whether it came to its end.
///
/// Sees that only the end is right, that no slip is told twice, and all that [`wander`] sees.
pub fn roam<K: Kind>(kind: &K, seed: u64, half: bool, steps: &[(usize, usize, u8)]) -> (K::State, bool) {
    let mut state = kind.start(Seed(seed), half);
    let mut slips = Vec::new();
    let mut ended = false;
    for (one, other, what) in steps {
        let parts = kind.parts(&state);
        let controls = Part::all_controls(&parts);
        let picked = controls.get(one % controls.len().max(1));
        let input = match (what, picked) {
            (0, _) | (_, None) if other % 5 == 0 => Input::Back,
            (0, _) | (_, None) => Input::Submit,
            (_, Some(control)) if control.role.typed() => Input::Type(control.target.clone(), "04a71".chars().take(*other % 6).collect()),
            (_, Some(control)) => Input::Pick(control.target.clone()),
        };
        let before = state.clone();
        match kind.input(&mut state, &input) {
            Step::Changed => assert!(!ended, "{input:?} after the end"),
            Step::Ignored | Step::Refused(_) => assert_eq!(state, before, "{input:?}"),
            Step::Answered { answers, over } => {
                assert!(!ended && answers.iter().all(|answer| answer.right == over), "{input:?}");
                ended = over;
                let responses: Vec<_> = answers.into_iter().map(|answer| answer.response).collect();
                assert!(!slips.contains(&responses), "{responses:?} twice");
                slips.push(responses);
            }
        }
        let kept = serde_json::to_string(&state).unwrap();
        assert_eq!(serde_json::from_str::<K::State>(&kept).unwrap(), state);
    }
    (state, ended)
}

/// Solves as [`solves`] does, and without another answer on the way.
pub fn solves_cleanly<K: Kind>(kind: &K, state: K::State) -> K::State {
    let mut playing = state.clone();
    let solution = kind.solution(&state);
    for input in solution.iter().take(solution.len().saturating_sub(1)) {
        assert_eq!(kind.input(&mut playing, input), Step::Changed, "{input:?} of {solution:?}");
    }
    solves(kind, state)
}
