//! The envelope of an event, and the one order in which events are told.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::{DeviceId, EventId, LearnerId};

/// One event, as it is kept, merged and exported. One of a newer kit is kept untouched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// For ever; a version 7 UUID of the injected clock and randomness.
    pub id: EventId,
    /// The data folder that wrote it.
    pub device: DeviceId,
    /// 1, 2, 3… on that device.
    pub seq: i64,
    /// 1 + the greatest seen by that device.
    pub lamport: i64,
    /// Milliseconds since 1970, as that machine had it.
    pub at: i64,
    /// Whether that could be believed.
    pub clock_ok: bool,
    /// The organisation, once there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub org: Option<String>,
    /// What happened.
    pub kind: String,
    /// The version of its body.
    pub v: u32,
    /// The person it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub learner: Option<LearnerId>,
    /// The rest.
    pub body: Value,
}

/// What events are ordered by: never time or id, for clocks lie.
pub type Order = (i64, DeviceId, i64);

impl Event {
    /// Greatest `seq` and `lamport`. Nobody gets there by working; where a file made by hand says so, numbers stay here instead of
    /// running out, so that what follows can still be merged.
    pub const NUMBER_MAX: i64 = 1 << 62;

    /// Its place among all events.
    pub const fn order(&self) -> Order {
        (self.lamport, self.device, self.seq)
    }
}
