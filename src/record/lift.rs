//! Old versions of events lifted to the newest, step by step.

use serde_json::json;

use super::{Event, Record};
use crate::ids::LearnerId;

/// What an event is to this kit.
#[allow(clippy::large_enum_variant, reason = "it lives for one match")]
#[derive(Clone, Debug, PartialEq)]
pub enum Lifted {
    /// One that it knows.
    Known(Record),
    /// One of a newer kit, or of no kit: kept and merged, not understood.
    Unknown,
}

/// The record in `event`, in today's form.
pub fn lift(event: &Event) -> Lifted {
    if event.v == 1 && event.kind == "learner-erased" {
        return first_erasure(event);
    }
    let whole = json!({ "kind": event.kind, "body": event.body });
    let record = serde_json::from_value::<Record>(whole).ok().filter(|record| record.version() == event.v);
    record.map_or(Lifted::Unknown, Lifted::Known)
}

/// Version 1 named the person by id.
fn first_erasure(event: &Event) -> Lifted {
    let id = event.body.get("id").and_then(serde_json::Value::as_str).and_then(LearnerId::parse);
    id.map_or(Lifted::Unknown, |id| Lifted::Known(Record::erased(id)))
}
