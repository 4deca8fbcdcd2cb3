#![allow(clippy::unwrap_used)]
use std::collections::BTreeSet;
use std::rc::Rc;

use super::{kinds, places, tables};
use crate::clock::{BUILT, Still};
use crate::journal::Journal;
use crate::record::{Lifted, lift};
use crate::words::Words;

/// That no line is told twice, in name or in words.
fn once(lines: &[super::Line]) {
    let ids: BTreeSet<&str> = lines.iter().map(|line| line.id).collect();
    assert_eq!(ids.len(), lines.len(), "{lines:?}");
    let said: BTreeSet<&str> = lines.iter().map(|line| if let Words::Msg(id, _) = line.what { id } else { "" }).collect();
    assert_eq!(said.len(), lines.len(), "{lines:?}");
}

#[test]
fn every_kind_of_event_has_its_line_under_its_own_name() {
    let all = kinds::all();
    once(&all);
    let mut told = BTreeSet::new();
    for sample in include_str!("../../../tests/data/events/v1.jsonl").lines() {
        let Lifted::Known(record) = lift(&serde_json::from_str(sample).unwrap()) else { continue };
        let (kind, _) = record.split().unwrap();
        let line = kinds::of(&record);
        assert_eq!(line.id, kind);
        assert!(matches!(line.what, Words::Msg(id, _) if id == format!("gdpr-kind-{kind}")), "{line:?}");
        told.insert(kind);
    }
    assert_eq!(told.len(), all.len(), "a kind without a sample, or a line of no kind");
}

#[test]
fn every_table_of_a_new_journal_has_its_line() {
    let all = tables::all();
    once(&all);
    let journal = Journal::in_memory(Rc::new(Still::at(BUILT))).unwrap();
    let told: BTreeSet<&str> = all.iter().map(|line| line.id).collect();
    let there = journal.tables().unwrap();
    assert_eq!(told, there.iter().map(String::as_str).collect());
}

#[test]
fn every_place_of_the_data_folder_has_its_line() {
    let all = places::all();
    once(&all.each_ref().map(|(_, line)| line.clone()));
    for place in crate::places::ALL {
        assert_eq!(all.iter().filter(|(of, line)| *of == place && line.id == place.name).count(), 1, "{}", place.name);
    }
}
