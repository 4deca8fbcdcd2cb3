//! People, settings, standings, drafts, badges; a guest who stays; a person who was erased.

use super::*;
use crate::record::Mastered;
use crate::tr;

#[test]
fn people_are_found_whatever_the_capitals_and_accents() {
    let mut journal = guest();
    let (odile, amelie) = (journal.fresh_learner(), journal.fresh_learner());
    journal.append(Some(odile), &[added("Odile")], None).unwrap();
    journal.append(Some(amelie), &[added("Amélie")], None).unwrap();
    assert_eq!(journal.learner_named(" AMELIE").unwrap(), Some(amelie));
    assert_eq!(journal.learner_named("Od").unwrap(), None);
    let names: Vec<_> = journal.learners().unwrap().into_iter().map(|learner| learner.nickname).collect();
    assert_eq!(names, ["Amélie", "Odile"]);
}

#[test]
fn the_last_setting_wins_and_a_machine_s_own_stay_on_it() {
    let mut journal = guest();
    let set = |value: &str| Record::LearnerSet { key: "lang".to_owned(), value: value.to_owned() };
    let keyboard = |value: &str| Record::MachineSet { key: "keyboard".to_owned(), value: value.to_owned() };
    journal.append(Some(person(1)), &[set("fr"), set("en"), keyboard("azerty")], None).unwrap();
    journal.append(None, &[keyboard("qwertz")], None).unwrap();
    assert_eq!(journal.settings(Some(person(1))).unwrap()["lang"], "en");
    assert_eq!(journal.settings(None).unwrap()["keyboard"], "qwertz");
    assert!(journal.settings(Some(person(2))).unwrap().is_empty());

    let mut elsewhere = all(&journal).pop().unwrap();
    elsewhere.device = DeviceId::from_uuid(Uuid::max());
    elsewhere.lamport += 5;
    elsewhere.body = serde_json::json!({ "key": "keyboard", "value": "bepo" });
    caches::apply(&journal.conn, journal.device, &elsewhere).unwrap();
    assert_eq!(journal.settings(None).unwrap()["keyboard"], "qwertz");
}

#[test]
fn a_standing_keeps_the_first_time_done_and_mastered() {
    let clock = world(3);
    let mut journal = Journal::in_memory(clock.clone()).unwrap();
    let start = Record::TryStarted { of_try: a_try(), module: module(), unit: unit("read"), version: "1".to_owned(), right: 4, of: 5 };
    let done = Record::UnitDone { of_try: a_try(), module: module(), unit: unit("read") };
    let mastered = |right| Record::UnitMastered { of_try: a_try(), module: module(), unit: unit("read"), right, of: 5 };
    journal.append(Some(person(1)), std::slice::from_ref(&start), None).unwrap();
    let expect = Standing { module: module(), unit: unit("read"), started: true, done: None, mastered: None };
    assert_eq!(journal.standings(person(1)).unwrap(), std::slice::from_ref(&expect));
    let ids = journal.append(Some(person(1)), &[done.clone(), mastered(4)], None).unwrap();
    clock.now.set(NOON + 1000);
    journal.append(Some(person(1)), &[start, done, mastered(5)], None).unwrap();
    let first = Mastered { unit: unit("read"), event: ids[1], at: NOON, right: 4, of: 5 };
    assert_eq!(journal.standings(person(1)).unwrap(), [Standing { done: Some(NOON), mastered: Some(first), ..expect }]);
    assert_eq!(journal.tries(person(1), &module(), &unit("read")).unwrap().len(), 2);
    assert!(journal.tries(person(1), &module(), &unit("write")).unwrap().is_empty());
}

#[test]
fn badges_are_read_back() {
    let mut journal = guest();
    let badge = Record::BadgeEarned { module: module(), version: "1".to_owned(), units: Vec::new(), clock_ok: true };
    journal.append(Some(person(1)), &[answer("one"), badge.clone()], None).unwrap();
    let badges = journal.badges(person(1)).unwrap();
    assert_eq!(badges.len(), 1);
    assert_eq!((&badges[0].1, badges[0].0.learner), (&badge, Some(person(1))));
    assert_eq!(journal.events_of(person(1)).unwrap().len(), 2);
}

#[test]
fn the_newest_draft_is_where_one_stopped_without_a_clock() {
    let mut journal = guest();
    let draft = |journal: &Journal, name| journal.draft(person(1), &module(), &unit(name)).unwrap();
    assert_eq!(journal.last_place(person(1)).unwrap(), None);
    journal.append(Some(person(1)), &[], Some(&keep(person(1), "read", r#"{"page":1}"#))).unwrap();
    journal.append(None, &[], Some(&keep(person(1), "write", r#"{"page":2}"#))).unwrap();
    assert_eq!(journal.last_place(person(1)).unwrap(), Some((module(), unit("write"))));
    journal.append(Some(person(1)), &[answer("one")], Some(&keep(person(1), "read", r#"{"page":3}"#))).unwrap();
    assert_eq!(journal.last_place(person(1)).unwrap(), Some((module(), unit("read"))));
    assert_eq!(draft(&journal, "read").as_deref(), Some(r#"{"page":3}"#));
    let over = DraftChange::Drop { learner: person(1), module: module(), unit: unit("read") };
    journal.append(Some(person(1)), &[], Some(&over)).unwrap();
    assert_eq!((draft(&journal, "read"), draft(&journal, "write").is_some()), (None, true));
    assert_eq!(journal.append(None, &[], None).unwrap(), []);
}

#[test]
fn a_record_about_nobody_is_refused() {
    let mut journal = guest();
    let error = journal.append(None, &[answer("one")], None).unwrap_err();
    assert_eq!(error.kind, crate::error::Kind::Internal);
    assert!(all(&journal).is_empty());
}

#[test]
fn a_guest_who_stays_brings_everything_once() {
    let tmp = tempfile::tempdir().unwrap();
    let mut own = at(tmp.path());
    own.append(Some(person(5)), &[added("Ali"), answer("his")], None).unwrap();
    let mut visit = guest();
    let learner = visit.fresh_learner();
    let ids = visit.append(Some(learner), &[answer("one"), answer("two")], Some(&keep(learner, "read", r#"{"page":1}"#))).unwrap();
    visit.append(Some(person(9)), &[added("Somebody else")], None).unwrap();
    visit.append(Some(learner), &[added("Odile")], None).unwrap();

    for _ in 0..2 {
        own.adopt(&visit, learner).unwrap();
        assert_eq!(answers(&own, learner), ["one", "two"]);
        assert_eq!(own.learner_named("odile").unwrap(), Some(learner));
        assert_eq!(own.learner_named("somebody else").unwrap(), None);
        assert_eq!(own.last_place(learner).unwrap(), Some((module(), unit("read"))));
    }
    let events = all(&own);
    assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(events.iter().map(|event| event.lamport).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert!(events.iter().all(|event| event.device == own.device()));
    assert_eq!(events[2..4].iter().map(|event| event.id).collect::<Vec<_>>(), ids);

    // They went on: what the guest left is not put back over it.
    own.append(Some(learner), &[], Some(&keep(learner, "read", r#"{"page":7}"#))).unwrap();
    own.adopt(&visit, learner).unwrap();
    assert_eq!(own.draft(learner, &module(), &unit("read")).unwrap().as_deref(), Some(r#"{"page":7}"#));
    assert!(own.check().unwrap().is_sound());
}

#[test]
fn nothing_more_is_kept_of_a_person_who_was_erased() {
    let mut journal = guest();
    let draft = keep(person(1), "read", "1");
    journal.append(Some(person(1)), &[added("Odile"), answer("one")], Some(&draft)).unwrap();
    let mut late = journal.events_of(person(1)).unwrap().remove(0);
    let delete = |journal: &Journal| journal.conn.execute("DELETE FROM event WHERE learner = ?1", [person(1).uuid().as_bytes()]);
    assert!(delete(&journal).is_err());
    assert_eq!(journal.erase(&[person(1)]).unwrap(), 2);
    assert!(journal.learners().unwrap().is_empty());
    assert_eq!(journal.last_place(person(1)).unwrap(), None);
    assert!(journal.events_of(person(1)).unwrap().is_empty());
    assert!(delete(&journal).is_ok() && journal.conn.execute("DELETE FROM event", []).is_err(), "the rule is back");

    for refused in [
        journal.append(Some(person(1)), &[answer("two")], None).unwrap_err(),
        journal.append(None, &[], Some(&draft)).unwrap_err(),
        journal.adopt(&guest(), person(1)).unwrap_err(),
    ] {
        assert_eq!(refused.cause, tr!("journal-erased"));
    }
    // An event that comes late, even one that was placed after.
    late.lamport += 100;
    caches::apply(&journal.conn, journal.device, &late).unwrap();
    assert!(journal.learners().unwrap().is_empty());
    assert!(journal.check().unwrap().is_sound());
}

#[test]
fn an_event_is_never_changed() {
    let mut journal = guest();
    journal.append(Some(person(1)), &[answer("one")], None).unwrap();
    let before = all(&journal);
    for sql in [
        "UPDATE event SET at = 0",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT id, device, seq, lamport, 0, clock_ok, org, kind, v, learner, body FROM event",
        "INSERT INTO event SELECT zeroblob(16), device, 'oui', lamport, at, clock_ok, org, kind, v, learner, body FROM event",
        "INSERT INTO event SELECT zeroblob(16), device, seq, lamport, at, clock_ok, org, kind, v, learner, '{' FROM event",
    ] {
        assert!(journal.conn.execute(sql, []).is_err(), "{sql}");
    }
    assert_eq!(all(&journal), before);
}

#[test]
fn what_is_told_as_saved_is_there_after_a_cut() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile"), answer("one")], Some(&keep(person(1), "read", "1"))).unwrap();
    cut(tmp.path(), &there);
    let after = at(&there);
    assert_eq!(answers(&after, person(1)), ["one"]);
    assert_eq!(after.last_place(person(1)).unwrap(), Some((module(), unit("read"))));
}

#[test]
fn secrets_are_kept_changed_and_forgotten_and_are_no_events() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    journal.set_code(person(1), Some("$argon2id$one")).unwrap();
    journal.set_code(person(1), Some("$argon2id$two")).unwrap();
    journal.set_secret(Secret::CodesInVain, Some("3")).unwrap();
    journal.close().unwrap();
    let mut journal = at(tmp.path());
    assert_eq!(journal.code_of(person(1)).unwrap().as_deref(), Some("$argon2id$two"));
    assert_eq!((journal.code_of(person(2)).unwrap(), journal.secret(Secret::Passphrase).unwrap()), (None, None));
    assert_eq!(journal.secret(Secret::CodesInVain).unwrap().as_deref(), Some("3"));
    assert_eq!(journal.conn.query_one("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
    journal.set_code(person(1), None).unwrap();
    assert_eq!(journal.code_of(person(1)).unwrap(), None);
    journal.set_code(person(1), Some("$argon2id$three")).unwrap();
    journal.append(None, &[Record::erased(person(1))], None).unwrap();
    assert_eq!(journal.code_of(person(1)).unwrap(), None, "erased with the person");
    assert!(journal.set_code(person(1), Some("x")).is_err());
}
