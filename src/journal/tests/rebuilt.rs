//! Caches made as events come are those that a rebuild makes, in whatever order they come.

use proptest::prelude::*;

use super::*;
use crate::record::{Event, OwnTask};

fn a_record() -> impl Strategy<Value = Record> {
    let name = || prop::sample::select(vec!["read", "write"]).prop_map(unit);
    let word = || prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned);
    prop_oneof![
        word().prop_map(|nickname| Record::LearnerAdded { nickname }),
        (word(), word()).prop_map(|(key, value)| Record::LearnerSet { key, value }),
        (word(), word()).prop_map(|(key, value)| Record::MachineSet { key, value }),
        name().prop_map(|unit| Record::TryStarted { of_try: a_try(), module: module(), unit, version: "1".to_owned(), right: 4, of: 5 }),
        Just(answer("one")),
        name().prop_map(|unit| Record::UnitDone { of_try: a_try(), module: module(), unit }),
        (name(), 0..5u8).prop_map(|(unit, right)| Record::UnitMastered { of_try: a_try(), module: module(), unit, right, of: 5 }),
        name().prop_map(|unit| Record::OwnTaskTold { module: module(), unit, answer: OwnTask::Help }),
        Just(Record::BadgeEarned { module: module(), version: "1".to_owned(), units: Vec::new(), clock_ok: true }),
        (1..=3_u128).prop_map(|n| Record::erased(person(n))),
        (1..=3_u128, 0..3_u32).prop_map(|(n, attempts)| Record::LearnerErased {
            mark: crate::record::ErasedMark::of(person(n)),
            past: vec![crate::record::PastMonth {
                month: "2026-11".to_owned(),
                module: module(),
                attempts,
                done: 1,
                mastered: 0,
                badges: 0
            }],
        }),
        (1..=3_u128).prop_map(|n| Record::LearnerJoined { into: person(n) }),
        (1..=3_u128).prop_map(|n| Record::LearnerParted { other: crate::learn::card::mark(person(n)) }),
    ]
}

/// An event of any device, anywhere in the order; some of a newer kit.
pub(super) fn an_event() -> impl Strategy<Value = Event> {
    (a_record(), 1..6_i64, 0..3_u128, 1..4_i64, prop::option::weighted(0.9, 1..=3_u128), any::<u128>(), prop::bool::weighted(0.1)).prop_map(
        |(record, lamport, device, seq, learner, id, newer)| {
            let (kind, body) = record.split().unwrap();
            Event {
                id: crate::ids::EventId::from_uuid(Uuid::from_u128(id)),
                device: DeviceId::from_uuid(Uuid::from_u128(device)),
                seq,
                lamport,
                at: lamport,
                clock_ok: true,
                org: None,
                kind,
                v: if newer { record.version() + 1 } else { record.version() },
                learner: learner.map(person),
                body,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merged_in_any_order(events in prop::collection::vec(an_event(), 0..25), own in 0..3_u128) {
        let mut journal = guest();
        // One of the devices is this one.
        journal.device = DeviceId::from_uuid(Uuid::from_u128(own));
        for event in &events {
            if events::Raw::of(event).insert(&journal.conn).unwrap() {
                caches::apply(&journal.conn, journal.device, event).unwrap();
            }
        }
        let came = check::dump(&journal.conn).unwrap();
        prop_assert!(journal.check().unwrap().caches_agree);
        let kept = all(&journal);
        journal.rebuild().unwrap();
        prop_assert_eq!(check::dump(&journal.conn).unwrap(), came);
        prop_assert_eq!(all(&journal), kept);
    }

    #[test]
    fn appended_one_after_the_other(records in prop::collection::vec((a_record(), 1..=3_u128), 0..25)) {
        let mut journal = guest();
        for (record, n) in records {
            // Refused once the person was erased; whatever was kept agrees.
            let _ = journal.append(Some(person(n)), &[record], None);
        }
        prop_assert!(journal.check().unwrap().is_sound());
    }
}

#[test]
fn of_a_long_journal_it_is_told_how_far_it_is() {
    let mut journal = guest();
    journal.append(Some(person(1)), &[added("Odile"), answer("a"), answer("b"), answer("c")], None).unwrap();
    let mut told = |long| {
        let mut told = Vec::new();
        journal.rebuild_telling(long, &mut |hundredths| told.push(hundredths)).unwrap();
        told
    };
    assert_eq!((told(4), told(5)), (vec![25, 50, 75, 100], vec![]));
}

#[test]
fn caches_that_went_wrong_are_seen_and_mended() {
    let mut journal = guest();
    journal.append(Some(person(1)), &[added("Odile")], Some(&keep(person(1), "read", "1"))).unwrap();
    journal.conn.execute("UPDATE learner SET nickname = 'Ali'", []).unwrap();
    assert!(!journal.check().unwrap().caches_agree);
    journal.rebuild().unwrap();
    assert!(journal.check().unwrap().is_sound());
    assert_eq!(journal.learner_named("Odile").unwrap(), Some(person(1)));
    // A draft is no cache.
    assert!(journal.last_place(person(1)).unwrap().is_some());
}

#[test]
fn an_event_of_a_newer_kit_is_kept_to_the_letter() {
    let mut journal = guest();
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    let body = r#"{ "z": 1.10, "a": [12345678901234567890123] }"#;
    for (n, kind, v) in [(1, "from-the-future", 1), (2, "attempt", 2)] {
        let mut raw = events::Raw::of(&all(&journal)[0]);
        (raw.id, raw.kind, raw.v, raw.body) = (Uuid::from_u128(n), kind.to_owned(), v, body.to_owned());
        raw.insert(&journal.conn).unwrap();
    }
    let letters = |journal: &Journal| -> i64 {
        journal.conn.query_one("SELECT count(*) FROM event WHERE body = ?1", [body], |row| row.get(0)).unwrap()
    };
    journal.rebuild().unwrap();
    let report = journal.check().unwrap();
    assert_eq!((letters(&journal), report.unknown, report.events), (2, 2, 3));
    assert!(answers(&journal, person(1)).is_empty());
    let mut other = guest();
    other.adopt(&journal, person(1)).unwrap();
    assert_eq!(letters(&other), 2);
}
