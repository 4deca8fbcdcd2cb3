//! What `curriculum export` gives: each activity with the exact lines that answer it right on the line face, found by playing it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Value, json};

use super::stage::{INPUTS_MAX, stand_at};
use crate::activity::{Activity, Input, Target};
use crate::curriculum::{Module, Unit};
use crate::ids::TryId;
use crate::learn::sitting::lesson_page;
use crate::learn::{Form, FormRun, Outcome, Page, Phase, Setting};
use crate::linear::{encode, encode_all};
use crate::record::Moment;

/// One activity, played right from its page: the lines, and how it stood at the end.
struct Played {
    lines: Vec<String>,
    phase: Phase,
}

/// The units with their activities, as `curriculum export --format json` prints them.
pub fn outline(module: &Rc<Module>, units: &[Rc<Unit>]) -> Value {
    let units: Vec<Value> = units
        .iter()
        .map(|unit| {
            let activities: Vec<Value> = unit.activities.iter().map(|activity| one(module, unit, activity)).collect();
            json!({ "id": unit.id, "title": unit.title.value.as_str(), "minutes": unit.minutes, "activities": activities })
        })
        .collect();
    json!({ "id": module.id, "title": module.title.value.as_str(), "units": units })
}

fn one(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity) -> Value {
    json!({
        "id": activity.id,
        "kind": activity.task.name(),
        "scored": activity.is_scored(),
        "items": activity.items().len(),
        "idea": activity.idea,
        "difficulty": activity.difficulty,
        "form": activity.form,
        "variant_of": activity.variant_of,
        "lines": play(module, unit, activity).map(|played| played.lines).unwrap_or_default(),
    })
}

/// The lines that lead from the first page of `module` to its badge on the line face, page turns included.
pub fn answers(module: &Rc<Module>, units: &[Rc<Unit>]) -> Vec<String> {
    let turn = String::new;
    let mut lines = Vec::new();
    lines.extend(refusal(module, units));
    for unit in units {
        lines.push(turn());
        for activity in unit.way() {
            let Some(played) = play(module, unit, activity) else { continue };
            lines.extend(played.lines);
            // What is only read or typed turns its page by being answered.
            if played.phase != Phase::Working {
                lines.push(turn());
            }
        }
        lines.push(turn());
    }
    lines.push(turn());
    // What one can do tomorrow is a page of its own, after the last unit.
    if !module.tomorrow.is_empty() && units.len() == module.units.len() {
        lines.push(turn());
    }
    lines
}

/// The line that refuses the opening form, which comes before a module that is begun as a whole.
fn refusal(module: &Rc<Module>, units: &[Rc<Unit>]) -> Vec<String> {
    // One unit alone is learnt as `MODULE/UNIT`, which is not measured.
    let whole = units.len() > 1 || module.units.len() == 1;
    let Some(unit) = units.first().filter(|_| module.forms && whole) else { return Vec::new() };
    let run = FormRun {
        unit: Rc::clone(unit),
        run: TryId::from_uuid(uuid::Uuid::nil()),
        begun: false,
        moment: Moment::Opening,
        form: "a",
        given: Vec::new(),
        before: Vec::new(),
    };
    encode(&Form::open(Rc::clone(module), run).page(), &Input::Pick(Target::new("form/no")))
}

/// Plays one activity right. `None` when its solution does not lead to its end, which the checker tells.
fn play(module: &Rc<Module>, unit: &Rc<Unit>, activity: &Activity) -> Option<Played> {
    let mut lesson = stand_at(module, unit, activity, BTreeMap::new())?;
    let setting = Setting { lang: String::new(), face: "linear", took_ms: 0 };
    let mut steps: Vec<(Page, Input)> = Vec::new();
    let mut phase = lesson.phase();
    'play: while phase == Phase::Working && steps.len() < INPUTS_MAX {
        let inputs = lesson.activity().task.solution(lesson.state());
        if inputs.is_empty() {
            return None;
        }
        for input in inputs {
            steps.push((lesson_page(&lesson), input.clone()));
            match lesson.input(&input, &setting) {
                Outcome::Next(next, _) => {
                    let same = next.activity().id == activity.id;
                    lesson = *next;
                    phase = lesson.phase();
                    if !same || phase != Phase::Working {
                        // On to the next activity at once: it was only read or typed.
                        phase = if same { phase } else { Phase::Working };
                        break 'play;
                    }
                }
                Outcome::End(..) => break 'play,
                Outcome::Ignored | Outcome::Refused(_) => {}
            }
        }
    }
    let lines = encode_all(steps.iter().map(|(page, input)| (page, input)));
    Some(Played { lines, phase })
}
