//! Events as older kits wrote them: a sample of each kind and version is kept for ever, and is understood for ever.

use std::collections::BTreeSet;

use tremplin::record::{Event, Lifted, Record, lift};

const SAMPLES: &str = include_str!("../data/events/v1.jsonl");

fn samples() -> Vec<Event> {
    SAMPLES.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_kind_of_event_ever_written_is_understood() {
    let mut kinds = BTreeSet::new();
    for event in samples() {
        let Lifted::Known(record) = lift(&event) else { panic!("{} v{} is not understood", event.kind, event.v) };
        let (kind, body) = record.split().unwrap();
        if event.v == record.version() {
            assert_eq!((kind.as_str(), &body), (event.kind.as_str(), &event.body), "written today as it was then");
        }
        kinds.insert(kind);
    }
    // A new kind of record needs its sample here.
    assert_eq!(kinds.len(), 33, "{kinds:?}");
}

#[test]
fn an_event_of_a_newer_kit_is_kept_and_not_guessed_at() {
    let mut event = samples().remove(0);
    event.v = Record::VERSION + 1;
    assert_eq!(lift(&event), Lifted::Unknown);
    event.v = Record::VERSION;
    event.kind = "danced".to_owned();
    assert_eq!(lift(&event), Lifted::Unknown);
}
