//! Old versions of events lifted to the newest, step by step.

use serde_json::json;

use super::{Event, Record};

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
    if event.v != Record::VERSION {
        return Lifted::Unknown;
    }
    let whole = json!({ "kind": event.kind, "body": event.body });
    serde_json::from_value(whole).map_or(Lifted::Unknown, Lifted::Known)
}
