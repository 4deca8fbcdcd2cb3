//! What a unit teaches, gathered for paper: its ideas, its hard words, whom it names; what follows from a wrong answer, and how much
//! time each activity takes beside the others.

use crate::activity::{Activity, Input, Part, Seed, Show, State, Target, Tone};
use crate::curriculum::{Module, Unit};
use crate::ids::{IdeaId, Slug};
use crate::learn::sitting::{hard_words, name_all, put_in_place};
use crate::source::Text;
use crate::words::Words;

/// Most options whose consequences are told.
const SLIPS_MAX: usize = 4;

/// The ideas that its activities train, each once, in order.
pub(super) fn ideas(module: &Module, unit: &Unit) -> Vec<Words> {
    let mut found = Vec::new();
    for activity in &unit.activities {
        for idea in activity.items().into_iter().filter_map(|item| item.idea).chain(activity.idea.clone()) {
            if !found.contains(&idea) {
                found.push(idea);
            }
        }
    }
    let sentence = |id: &IdeaId| module.ideas.iter().find(|idea| idea.id == *id).map(|idea| idea.text.words());
    found.iter().filter_map(sentence).collect()
}

/// The hard words of a unit, each with its meaning.
pub(super) fn words(unit: &Unit) -> Vec<(Words, Words)> {
    let ids = hard_words(&said(unit));
    ids.iter().filter_map(|id| unit.words.get(id)).map(|(word, meaning)| (word.words(), meaning.words())).collect()
}

/// A card for each contact that a unit names and that this room knows.
pub(super) fn contacts(module: &Module, unit: &Unit) -> Vec<Part> {
    let known = |id: &str| module.contacts.get(id).is_some();
    let mut named: Vec<String> = Vec::new();
    let in_texts = name_all(&mut said(unit), &module.contacts);
    let by_id = unit.way().into_iter().flat_map(|activity| activity.task.contacts()).map(|id| id.to_string());
    for id in in_texts.into_iter().chain(by_id) {
        if known(&id) && !named.contains(&id) {
            named.push(id);
        }
    }
    let mut parts: Vec<Part> = named.iter().filter_map(|id| Slug::new(id)).map(Part::Contact).collect();
    put_in_place(&mut parts, &module.contacts);
    parts
}

/// All that is said in the usual way through a unit: before and after each answer, and around it.
fn said(unit: &Unit) -> Vec<Part> {
    let plain = |text: &Text| Part::Text(Tone::Plain, text.words());
    let mut parts: Vec<Part> = unit.can.iter().chain(&unit.task).map(plain).collect();
    for activity in unit.way() {
        parts.extend(activity.ask.iter().chain(&activity.solution).map(plain));
        let mut state = begun(activity);
        parts.extend(activity.task.parts(&state));
        parts.extend(activity.task.exhibits());
        activity.task.solve(&mut state);
        parts.extend(activity.task.parts(&state));
    }
    parts
}

fn begun(activity: &Activity) -> State {
    activity.task.start(Seed::of(activity.id.as_str()), false)
}

/// Of a question with one answer: what follows from each of the others.
pub(super) fn slips(activity: &Activity, parts: &[Part]) -> Vec<(Target, Words)> {
    if activity.show == Show::Worked || activity.task.name() != "choice" {
        return Vec::new();
    }
    let options = Part::all_controls(parts).into_iter().map(|control| control.target.clone());
    options.filter_map(|target| Some((target.clone(), slip(activity, &target)?))).take(SLIPS_MAX).collect()
}

fn slip(activity: &Activity, target: &Target) -> Option<Words> {
    let mut state = begun(activity);
    activity.task.input(&mut state, &Input::Pick(target.clone()));
    activity.task.input(&mut state, &Input::Submit);
    let after = activity.task.parts(&state);
    let told = Part::all_controls(&after).into_iter().find(|control| control.target == *target)?.detail.clone();
    told.and_then(|(tone, words)| (tone == Tone::Again).then_some(words))
}

/// How long it takes beside the others: a text or a question is 2, each decision more is 1, what is talked about is 4.
pub(super) fn weight(activity: &Activity) -> u32 {
    if activity.show == Show::Worked {
        return 2;
    }
    match activity.task.name() {
        "read" | "choice" | "poll" => 2,
        "discuss" | "plan" | "scenario" => 4,
        _ => 2 + u32::try_from(activity.task.items().len().min(activity.draw.map_or(6, |n| usize::try_from(n).unwrap_or(6)))).unwrap_or(6),
    }
}
