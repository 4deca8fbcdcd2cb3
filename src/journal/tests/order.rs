//! The envelope, and the order that no clock decides.

use super::*;
use crate::record::Event;

#[test]
fn an_envelope_has_its_numbers_its_time_and_canonical_json() {
    let mut journal = guest();
    let ids = journal.append(Some(person(1)), &[added("Odile"), answer("one")], None).unwrap();
    let events = all(&journal);
    let told: Vec<_> = events.iter().map(|e| (e.id, e.device, e.seq, e.lamport, e.at, e.clock_ok, e.v, e.learner)).collect();
    let device = journal.device();
    assert_eq!(told, [(ids[0], device, 1, 1, NOON, true, 1, Some(person(1))), (ids[1], device, 2, 2, NOON, true, 1, Some(person(1)))]);
    for id in ids {
        assert_eq!(id.uuid().get_version_num(), 7);
        let (seconds, nanos) = id.uuid().get_timestamp().unwrap().to_unix();
        assert_eq!(i64::try_from(seconds).unwrap() * 1000 + i64::from(nanos) / 1_000_000, NOON);
    }
    let body: String = journal.conn.query_one("SELECT body FROM event WHERE seq = 2", [], |row| row.get(0)).unwrap();
    assert!(body.starts_with(r#"{"activity":"first","counts":true,"#), "{body}");
    assert_eq!(
        events::Raw::of(&Event { body: serde_json::json!({ "b": 1, "a": { "d": 1, "c": 2 } }), ..events[0].clone() }).body,
        r#"{"a":{"c":2,"d":1},"b":1}"#
    );
}

#[test]
fn a_clock_that_goes_back_changes_no_order_and_is_not_believed() {
    let clock = world(4);
    let mut journal = Journal::in_memory(clock.clone()).unwrap();
    for (name, now) in [("one", NOON), ("two", 0), ("three", -5), ("four", i64::MAX), ("five", i64::MIN), ("six", NOON + 1)] {
        clock.now.set(now);
        journal.append(Some(person(1)), &[answer(name)], None).unwrap();
    }
    assert_eq!(answers(&journal, person(1)), ["one", "two", "three", "four", "five", "six"]);
    assert_eq!(all(&journal).iter().map(|event| event.clock_ok).collect::<Vec<_>>(), [true, false, false, false, false, true]);
    assert_eq!(journal.newest_at().unwrap(), Some(Millis(NOON + 1)));
}

#[test]
fn the_order_is_lamport_then_device_then_number() {
    let mut journal = guest();
    journal.append(Some(person(1)), &[answer("own")], None).unwrap();
    let own = all(&journal).remove(0);
    let insert = |id: u128, lamport, device: u128, seq, item: &str| {
        let mut event = Event { lamport, seq, device: DeviceId::from_uuid(Uuid::from_u128(device)), ..own.clone() };
        event.id = crate::ids::EventId::from_uuid(Uuid::from_u128(id));
        event.body["item"] = serde_json::json!(item);
        events::Raw::of(&event).insert(&journal.conn).unwrap();
    };
    insert(9, 5, 2, 1, "d");
    insert(8, 5, 1, 2, "c");
    insert(7, 5, 1, 1, "b");
    insert(6, 4, 9, 9, "a");
    assert_eq!(answers(&journal, person(1)), ["own", "a", "b", "c", "d"]);
    let sorted = {
        let mut events = all(&journal);
        events.sort_by_key(Event::order);
        events
    };
    assert_eq!(sorted, all(&journal));
    // One more than the greatest that was seen, though it came from elsewhere.
    journal.append(Some(person(1)), &[answer("next")], None).unwrap();
    let last = all(&journal).pop().unwrap();
    assert_eq!((last.lamport, last.seq, last.device), (6, 2, journal.device()));
}

#[test]
fn two_windows_take_turns_and_no_number_is_used_twice() {
    let tmp = tempfile::tempdir().unwrap();
    let (mut one, mut other) = (at(tmp.path()), Journal::open(tmp.path(), world(6)).unwrap());
    for n in 0..10 {
        one.append(Some(person(1)), &[answer(&format!("one-{n}"))], None).unwrap();
        other.append(Some(person(2)), &[answer(&format!("other-{n}"))], None).unwrap();
    }
    let events = all(&one);
    assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
    assert_eq!(events.iter().map(|event| event.lamport).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
    one.close().unwrap();
    other.append(Some(person(2)), &[answer("last")], None).unwrap();
    assert_eq!(answers(&other, person(2)).len(), 11);
}

#[test]
fn windows_that_open_and_write_at_once_all_save() {
    let tmp = tempfile::tempdir().unwrap();
    let folder = tmp.path().join("data");
    std::thread::scope(|scope| {
        for n in 1..=6 {
            let folder = &folder;
            scope.spawn(move || {
                let mut journal = Journal::open(folder, world(n)).unwrap();
                for k in 0..10 {
                    journal.append(Some(person(u128::from(n))), &[answer(&format!("item-{k}"))], None).unwrap();
                }
                journal.close().unwrap();
            });
        }
    });
    let journal = at(&folder);
    let events = all(&journal);
    assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), (1..=60).collect::<Vec<_>>());
    assert!(events.iter().all(|event| event.device == journal.device()));
    let report = journal.check().unwrap();
    assert!(report.is_sound());
    assert_eq!(report.mode.as_str(), "wal");
}

#[test]
fn an_id_that_is_taken_is_drawn_again() {
    let tmp = tempfile::tempdir().unwrap();
    // The same random bytes at the same moment, as on a machine with no source of either.
    for n in 0..3 {
        let mut journal = at(tmp.path());
        journal.append(Some(person(1)), &[answer(&format!("item-{n}"))], None).unwrap();
    }
    assert_eq!(answers(&at(tmp.path()), person(1)), ["item-0", "item-1", "item-2"]);
}
