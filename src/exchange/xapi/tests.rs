//! Every statement to the letter, and what none of them may hold.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::PathBuf;

use serde_json::{Value, json};

use super::*;
use crate::record::Event;

const LEARNER: &str = "76d83a7c-1ac3-490a-a5c1-111da47c8936";
const RUN: &str = "a2bfdea4-4a80-46b4-9165-13eca9880871";

fn event(kind: &str, body: &Value) -> Event {
    serde_json::from_value(json!({
        "id": "01a20086-c5fd-73ef-a4ac-56be5a93b8e7", "device": "94698199-03b0-451f-963a-522376190a91", "seq": 1, "lamport": 1,
        "at": 1_795_219_200_001_i64, "clock_ok": true, "kind": kind, "v": 1, "learner": LEARNER, "body": body,
    }))
    .unwrap()
}

fn attempt(kind: &str, response: &Value) -> Value {
    json!({ "try": RUN, "module": "email", "unit": "read", "activity": "letters", "item": "bill", "idea": "sender", "kind": kind,
            "marks": "9296bd583b51abfc8f94efa6cc1b2662", "right": true, "counts": true, "hints": 1, "response": response,
            "took_ms": 4120, "lang": "fr", "face": "linear" })
}

/// A sample of each statement: its name, the kind, the body.
fn samples() -> Vec<(&'static str, Event)> {
    let of_unit = |more: Value| {
        let mut body = json!({ "try": RUN, "module": "email", "unit": "read" });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let mut doubted = event("unit-done", &of_unit(json!({})));
    doubted.clock_ok = false;
    vec![
        ("learner-added", event("learner-added", &json!({ "nickname": "Odile Secret" }))),
        ("try-started", event("try-started", &of_unit(json!({ "version": "1.0.0", "right": 4, "of": 5 })))),
        ("unit-done", event("unit-done", &of_unit(json!({})))),
        ("unit-done-clock-not-believed", doubted),
        ("unit-mastered", event("unit-mastered", &of_unit(json!({ "right": 4, "of": 5 })))),
        ("attempt-choice", event("attempt", &attempt("choices", &json!(["a", "b"])))),
        ("attempt-order", event("attempt", &attempt("order", &json!(["c", "a", "b"])))),
        ("attempt-sort", event("attempt", &attempt("sort", &json!(["keep"])))),
        ("attempt-text-entry", event("attempt", &attempt("text-entry", &json!({ "form": "right" })))),
        ("attempt-triage", event("attempt", &attempt("triage", &json!({ "decision": "check", "looked": 2, "way": "call" })))),
        ("attempt-solution", event("attempt", &attempt("match", &json!("solution")))),
        ("form-done", event("form-done", &json!({ "try": RUN, "module": "email", "moment": "closing" }))),
        ("recall-done", event("recall-done", &json!({ "try": RUN, "answered": 3, "kept": 2 }))),
        (
            "diagnosis-done",
            event("diagnosis-done", &json!({ "try": RUN, "levels": { "email": 2, "scams": 0 }, "path": [], "orientation": "workshop" })),
        ),
        ("attended", event("attended", &json!({ "workshop": "4f6c2b1a-1b2c-4d3e-8f90-a1b2c3d4e5f6", "presence": "late" }))),
        ("badge-earned", event("badge-earned", &json!({ "module": "email", "version": "1.1.0", "units": [], "clock_ok": true }))),
    ]
}

fn home() -> Home {
    Home::parse("https://mediatheque.example").unwrap()
}

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/xapi/{name}.json"))
}

/// The first mapping is frozen: a store that has a statement refuses another text under its id. `XAPI_SAMPLES=new` writes samples
/// that are not there yet, and only those.
#[test]
fn every_statement_is_to_the_letter_what_it_was() {
    let new = std::env::var_os("XAPI_SAMPLES").is_some();
    for (name, event) in samples() {
        let made = statement(&event, &home()).unwrap() + "\n";
        if new && !file(name).exists() {
            std::fs::write(file(name), &made).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file(name)).unwrap(), made, "{name}");
    }
    assert!(KINDS.iter().all(|kind| samples().iter().any(|(_, event)| event.kind == *kind)), "a sample of each kind");
}

/// Nothing that a strict store refuses, and nothing that a person typed.
#[test]
fn statements_hold_no_null_no_emptiness_no_unknown_key_and_no_word() {
    fn walk(value: &Value, path: &str) {
        match value {
            Value::Null => panic!("{path}"),
            Value::Object(map) => {
                assert!(!map.is_empty(), "{path}");
                for (key, value) in map {
                    walk(value, &format!("{path}/{key}"));
                }
            }
            Value::Array(all) => {
                assert!(!all.is_empty(), "{path}");
                for value in all {
                    walk(value, path);
                }
            }
            Value::String(text) => assert!(!text.is_empty() && !text.contains("Secret"), "{path}"),
            _ => {}
        }
    }
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for (name, event) in samples() {
        let made: Value = serde_json::from_str(&statement(&event, &home()).unwrap()).unwrap();
        walk(&made, name);
        assert!(keys(&made).iter().all(|key| ["id", "actor", "verb", "object", "result", "context", "timestamp"].contains(&key.as_str())));
        assert!(
            keys(&made["context"])
                .iter()
                .all(|key| { ["registration", "contextActivities", "revision", "platform", "extensions"].contains(&key.as_str()) })
        );
        assert_eq!(made["object"]["objectType"], "Activity");
        assert_eq!(made["actor"]["account"]["name"], LEARNER);
        assert_eq!(made.get("timestamp").is_some(), event.clock_ok, "{name}");
    }
}

#[test]
fn what_is_not_listed_tells_nothing() {
    let told = |kind: &str, body: Value| statement(&event(kind, &body), &home());
    for (kind, body) in [
        ("learner-set", json!({ "key": "lang", "value": "fr" })),
        ("plan-kept", json!({ "module": "email", "unit": "read", "activity": "a", "lines": { "bank": "01" } })),
        ("observed", json!({ "module": "email", "text": "a envoyé un message" })),
        ("confidence-told", json!({ "module": "email", "moment": "opening", "face": 2 })),
        ("code-reset", json!({})),
        ("learner-kept", json!({})),
        ("attended", json!({ "workshop": "4f6c2b1a-1b2c-4d3e-8f90-a1b2c3d4e5f6", "presence": "absent" })),
        // Of a newer kit; and a module whose name is none, from a file made by hand.
        ("walked", json!({})),
        ("unit-done", json!({ "try": RUN, "module": "Jeanne Dupont", "unit": "read" })),
        ("attempt", attempt("Jeanne Dupont", &json!(["a"]))),
    ] {
        assert_eq!(told(kind, body), None, "{kind}");
    }
    // A word where an id should be is left out, the rest is told.
    let made: Value = serde_json::from_str(&told("attempt", attempt("choice", &json!(["Jeanne Dupont"]))).unwrap()).unwrap();
    assert!(made["result"].get("response").is_none());
    let mut nobody = event("unit-done", &json!({ "try": RUN, "module": "email", "unit": "read" }));
    nobody.learner = None;
    assert_eq!(statement(&nobody, &home()), None);
}
