//! What the small worlds share (conversations, browsers, settings): how they answer, and how they stand still at their end.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::choice::one;
use super::part::{Bubble, Part, Stretch};
use super::{Answer, Step};
use crate::ids::Slug;
use crate::source::{Fields, Problem};
use crate::text::SafeText;
use crate::tr;

/// The one answer of a small world.
pub fn answered(right: bool, response: Value, over: bool) -> Step {
    Step::Answered { answers: vec![Answer { item: one(), right, response }], over }
}

/// All goals are reached.
pub fn reached() -> Step {
    answered(true, json!(["goal"]), true)
}

/// A slip that was not told of before; one can go on.
pub fn slipped(id: &Slug) -> Step {
    answered(false, json!(["slip", id.as_str()]), false)
}

/// Nothing can be acted on any more.
pub fn still(parts: &mut [Part]) {
    for part in parts {
        match part {
            Part::Control(control) => control.enabled = false,
            Part::Row(row) => row.iter_mut().for_each(|control| control.enabled = false),
            Part::Frame(frame) => still(&mut frame.parts),
            Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
                for stretch in lines.iter_mut().flatten() {
                    if let Stretch::Control(control) = stretch {
                        control.enabled = false;
                    }
                }
            }
            _ => {}
        }
    }
}

/// Tells of names that two sorts of tables share: translations are found by these names.
pub fn distinct(f: &Fields<'_>, sorts: &[(&'static str, Vec<&Slug>)]) {
    let mut taken: BTreeSet<&Slug> = BTreeSet::new();
    for (key, ids) in sorts {
        for id in ids.iter().filter(|id| taken.contains(*id)) {
            let cause = tr!("check-same-id", id = SafeText::show(id.as_str()));
            f.tell(Problem::error("same-id", f.span_of(key), cause).fix(tr!("check-same-id-fix")));
        }
        taken.extend(ids);
    }
}
