//! What the small worlds share (conversations, mailboxes, browsers, settings): how they answer, and how they stand still at their end.

use serde_json::json;

use super::Step;
use super::choice::answered;
use super::part::{Bubble, Part, Stretch};
use crate::ids::Slug;

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
            Part::Picture(picture) => picture.things.iter_mut().for_each(|control| control.enabled = false),
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
