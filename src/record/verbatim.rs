//! An event to the letter: as it goes from one journal to another, the body not read, one line of canonical JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Event;
use crate::ids::{DeviceId, EventId, LearnerId, is_slug};

/// The fields of an [`Event`], in the order of the alphabet: so the line is canonical. What is in the body is not ours to
/// rewrite: a newer kit made it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verbatim {
    /// Milliseconds since 1970, as that machine had it.
    pub at: i64,
    /// The rest, to the letter.
    pub body: Box<RawValue>,
    /// Whether the clock could be believed.
    pub clock_ok: bool,
    /// The data folder that wrote it.
    pub device: DeviceId,
    /// For ever.
    pub id: EventId,
    /// What happened.
    pub kind: String,
    /// 1 + the greatest seen by that device.
    pub lamport: i64,
    /// The person it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub learner: Option<LearnerId>,
    /// The organisation, once there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub org: Option<String>,
    /// 1, 2, 3… on that device.
    pub seq: i64,
    /// The version of its body.
    pub v: u32,
}

/// An event's place among all events, and its id: folders that were copied number alike.
pub type Place = (i64, DeviceId, i64, EventId);

impl Verbatim {
    /// The one line that says it.
    pub fn line(&self) -> String {
        // Names and numbers only, and a body that was read as JSON: this does not fail.
        let line = serde_json::to_string(self).unwrap_or_default();
        // Inside a text no line ends; between two pieces of a body made by hand one may.
        if line.contains(['\n', '\r']) { line.replace(['\n', '\r'], " ") } else { line }
    }

    /// The event that a line says; `None` where it is no event, or not written in the one way.
    pub fn parse(line: &str) -> Option<Self> {
        let read: Self = serde_json::from_str(line).ok()?;
        let number = |n: i64| (1..=Event::NUMBER_MAX).contains(&n);
        // What erases a person bears none, or it would be erased with them.
        let bears = read.learner.is_none() || read.kind != "learner-erased";
        let sound = number(read.lamport) && number(read.seq) && is_slug(&read.kind) && bears && read.value().is_some();
        (sound && read.line() == line).then_some(read)
    }

    fn value(&self) -> Option<Value> {
        serde_json::from_str(self.body.get()).ok()
    }

    /// The event, its body read; `None` where that is no JSON that can be held.
    pub fn event(&self) -> Option<Event> {
        Some(Event {
            id: self.id,
            device: self.device,
            seq: self.seq,
            lamport: self.lamport,
            at: self.at,
            clock_ok: self.clock_ok,
            org: self.org.clone(),
            kind: self.kind.clone(),
            v: self.v,
            learner: self.learner,
            body: self.value()?,
        })
    }

    /// About how many bytes it takes while it is held.
    pub fn weight(&self) -> usize {
        self.body.get().len() + size_of::<Self>()
    }

    /// Its place among all events.
    pub const fn place(&self) -> Place {
        (self.lamport, self.device, self.seq, self.id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const LINE: &str = r#"{"at":-5,"body":{ "z": 1.10, "a": [12345678901234567890123] },"clock_ok":true,"device":"00000000-0000-0000-0000-000000000002","id":"00000000-0000-0000-0000-000000000001","kind":"from-the-future","lamport":3,"learner":"00000000-0000-0000-0000-000000000004","seq":7,"v":9}"#;

    #[test]
    fn an_event_of_a_newer_kit_comes_back_to_the_letter() {
        let read = Verbatim::parse(LINE).unwrap();
        assert_eq!(read.line(), LINE);
        assert_eq!(read.event().unwrap().body["z"], serde_json::json!(1.1));
        assert_eq!(read.place().0, 3);
    }

    #[test]
    fn what_is_no_event_or_is_written_otherwise_is_refused() {
        let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
        for (from, to) in [
            ("\"lamport\":3", "\"lamport\":-3"),
            ("\"lamport\":3", "\"lamport\":0"),
            ("\"lamport\":3", "\"lamport\":9223372036854775807"),
            ("\"lamport\":3", "\"lamport\":99223372036854775807"),
            ("\"lamport\":3", "\"lamport\":3.0"),
            ("\"seq\":7", "\"seq\":0"),
            ("\"v\":9", "\"v\":-1"),
            ("\"v\":9", "\"v\":9,\"more\":1"),
            ("\"v\":9", "\"v\":9,\"v\":9"),
            ("\"v\":9", "\"v\": 9"),
            ("from-the-future", ""),
            ("from-the-future", "From the future"),
            ("from-the-future", "learner-erased"),
            ("-000000000001", "-00000000000A"),
            ("00000000-0000-0000-0000-000000000001", "urn:uuid:00000000-0000-0000-0000-000000000001"),
            ("\"learner\":\"00000000-0000-0000-0000-000000000004\"", "\"learner\":null"),
            ("1.10", "1e999"),
            ("1.10", "01"),
            ("1.10", &deep),
            ("true", "1"),
        ] {
            let line = LINE.replacen(from, to, 1);
            assert_ne!(line, LINE, "{from}");
            assert!(Verbatim::parse(&line).is_none(), "{to}");
        }
        for line in ["", "{}", "null", "[]", "{\"at\":", LINE.trim_end_matches('}'), &format!("{LINE} ")] {
            assert!(Verbatim::parse(line).is_none(), "{line}");
        }
        let greatest = LINE.replace("\"lamport\":3", &format!("\"lamport\":{}", Event::NUMBER_MAX));
        assert!(Verbatim::parse(&greatest).is_some());
    }

    #[test]
    fn a_body_made_by_hand_over_several_lines_is_one_line() {
        let mut event = Verbatim::parse(LINE).unwrap();
        event.body = RawValue::from_string("{\n \"a\":\r\n 1 }".to_owned()).unwrap();
        assert_eq!(Verbatim::parse(&event.line()).unwrap().line(), event.line());
    }
}
