//! Somebody is erased: in the journal, in copies of it, with those they were joined to; late events; counts that stay.

use super::*;
use crate::record::ErasedMark;

/// Whether any form of the id, or this text, stands in the bytes.
fn holds(path: &Path, id: LearnerId, text: &str) -> bool {
    let Ok(bytes) = std::fs::read(path) else { return false };
    let id = id.uuid();
    let (hyphens, simple) = (id.hyphenated().to_string(), id.simple().to_string());
    let needles: [&[u8]; 4] = [id.as_bytes(), hyphens.as_bytes(), simple.as_bytes(), text.as_bytes()];
    needles.iter().any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    crate::places::files(folder).unwrap()
}

fn nobody_in(folder: &Path, id: LearnerId, text: &str) {
    for file in files(folder) {
        assert!(!holds(&file, id, text), "{}", file.display());
    }
}

fn lived(journal: &mut Journal, id: LearnerId, nickname: &str) {
    let plan = Record::PlanKept {
        module: module(),
        unit: unit("read"),
        activity: ActivityId::new("card").unwrap(),
        lines: [("bank".to_owned(), "01 99 00 11 22".to_owned())].into(),
    };
    let start = Record::TryStarted { of_try: a_try(), module: module(), unit: unit("read"), version: "1".to_owned(), right: 4, of: 5 };
    let done = Record::UnitDone { of_try: a_try(), module: module(), unit: unit("read") };
    let set = Record::LearnerSet { key: "sign".to_owned(), value: "boat".to_owned() };
    let records = [added(nickname), set, start, answer("one"), answer("two"), plan, done];
    journal.append(Some(id), &records, Some(&keep(id, "write", &format!(r#"{{"typed":"{nickname}"}}"#)))).unwrap();
    journal.set_code(id, Some("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNo")).unwrap();
}

/// The outbox full: statements of everybody, some taken, one refused in words that name the person.
fn told_to_a_store(journal: &mut Journal) {
    let told = |event: &crate::record::Event| {
        let learner = event.learner.map(|id| id.to_string()).unwrap_or_default();
        Some(format!(r#"{{"id":"{}","actor":{{"name":"{learner}"}},"of":{}}}"#, event.id, event.body))
    };
    let made = journal.make_statements(1, &["learner-added", "attempt", "unit-done"], &mut { told }).unwrap();
    assert_eq!(journal.make_statements(1, &["learner-added", "attempt", "unit-done"], &mut { told }).unwrap(), 0, "made once");
    let store = journal.store_at("https://lrs.example/xapi").unwrap();
    let waiting = journal.waiting(store, 0, 99).unwrap();
    assert_eq!(waiting.len(), made);
    for (at, one) in waiting.iter().enumerate() {
        if at % 3 == 0 {
            journal.quarantine(store, one.n, 400, &one.text).unwrap();
        } else if at % 3 == 1 {
            journal.set_sent(store, &[one.n], 200).unwrap();
        }
    }
}

#[test]
fn nothing_is_left_in_the_files_and_the_others_are_untouched() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    let (one, other) = (journal.fresh_learner(), journal.fresh_learner());
    lived(&mut journal, one, "Hirondelle 7");
    lived(&mut journal, other, "Coccinelle 9");
    assert!(journal.set_made(&crate::places::PRINTS, "a.html", Some(one)).unwrap());
    assert!(!journal.set_made(&crate::places::PRINTS, "a.html", Some(other)).unwrap(), "the name is taken");
    told_to_a_store(&mut journal);
    // A second window, which does not read just now.
    let second = at(tmp.path());
    let before = (journal.events_of(other).unwrap(), journal.activity().unwrap());
    let traces = journal.traces(one).unwrap();
    assert_eq!((traces.events, traces.answers, traces.made.len(), traces.hashes.len()), (7, 2, 1, 1));
    assert_eq!(traces.typed.first().map(String::as_str), Some("01 99 00 11 22"));

    journal.quiet().unwrap();
    assert_eq!(journal.erase(&traces.ids).unwrap(), 7);
    assert!(journal.is_erasing().unwrap());
    journal.write_anew().unwrap();
    nobody_in(tmp.path(), one, "Hirondelle");
    journal.proved().unwrap();
    nobody_in(tmp.path(), one, "Hirondelle");
    assert!(!journal.is_erasing().unwrap());
    assert_eq!((journal.events_of(other).unwrap(), journal.activity().unwrap()), before, "reports of the past keep their numbers");
    assert!(journal.code_of(other).unwrap().is_some());
    let at = &journal.endpoints().unwrap()[0];
    assert_eq!(at.sent + at.quarantined + at.waiting, 4, "the other's statements stay");
    assert!(second.learner_named("Hirondelle 7").unwrap().is_none());
    assert!(journal.check().unwrap().is_sound());
    journal.rebuild().unwrap();
    assert_eq!(journal.activity().unwrap(), before.1);
    drop((journal, second));
    nobody_in(tmp.path(), one, "Hirondelle");
}

#[test]
fn a_window_that_is_reading_is_waited_for_and_then_told_of() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    let id = journal.fresh_learner();
    lived(&mut journal, id, "Hirondelle 7");
    let reader = Connection::open(tmp.path().join(FILE)).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM event;").unwrap();
    journal.append(Some(id), &[answer("three")], None).unwrap();
    journal.conn.busy_timeout(Duration::from_millis(50)).unwrap();
    let error = journal.quiet().unwrap_err();
    assert_eq!((error.cause, error.kind.exit()), (crate::tr!("erase-busy"), 4));
    // A reader that came after that look.
    journal.erase(&[id]).unwrap();
    assert_eq!(journal.write_anew().unwrap_err().cause, crate::tr!("erase-busy"));
    assert!(journal.is_erasing().unwrap());
    assert!(files(tmp.path()).iter().any(|file| holds(file, id, "Hirondelle")), "the reader keeps it alive");
    reader.execute_batch("COMMIT").unwrap();
    drop((journal, reader));
    // The next opening finishes it, and needs no name for that.
    assert!(!at(tmp.path()).is_erasing().unwrap());
    nobody_in(tmp.path(), id, "Hirondelle");
}

#[test]
fn what_was_cut_short_is_finished_at_the_next_opening() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let mut journal = at(&tmp.path().join("here"));
    let id = journal.fresh_learner();
    lived(&mut journal, id, "Hirondelle 7");
    journal.erase(&[id]).unwrap();
    cut(&tmp.path().join("here"), &there);
    assert!(files(&there).iter().any(|file| holds(file, id, "Hirondelle")), "not written anew yet");
    assert!(at(&there).check().unwrap().is_sound());
    nobody_in(&there, id, "Hirondelle");
}

#[test]
fn copies_of_every_version_are_written_anew_and_obey_when_they_come_back() {
    let tmp = tempfile::tempdir().unwrap();
    let mut old = Connection::open(tmp.path().join(FILE)).unwrap();
    migrate::migrate(&mut old, &STEPS[..2], &*world(1)).unwrap();
    let (one, other) = (guest().fresh_learner(), person(7));
    for (id, name) in [(one, "Hirondelle 7"), (other, "Coccinelle 9")] {
        let (kind, body) = added(name).split().unwrap();
        let sql = "INSERT INTO event VALUES (?1, ?2, 1, 1, 1795219200001, 1, NULL, ?3, 1, ?4, ?5)";
        let event = Uuid::from_u128(id.uuid().as_u128() + 1);
        old.execute(sql, (event.as_bytes(), [5; 16], kind, id.uuid().as_bytes(), body.to_string())).unwrap();
        old.execute("INSERT INTO code VALUES (?1, 'x')", [id.uuid().as_bytes()]).unwrap();
    }
    drop(old);
    // The migration leaves a copy of version 2, and this kit another.
    let mut journal = at(tmp.path());
    assert_eq!(journal.learner_named("Hirondelle 7").unwrap(), Some(one), "the caches are remade");
    backup::backup(&journal.conn, tmp.path(), "today", &*journal.world).unwrap();
    let copies = crate::places::BACKUPS.files(tmp.path()).unwrap();
    assert_eq!(copies.len(), 2);
    for copy in &copies {
        assert!(holds(copy, one, "Hirondelle"));
        assert_eq!(journal.erase_in_copy(copy, &[one]).unwrap(), 1);
        assert!(!holds(copy, one, "Hirondelle") && holds(copy, other, "Coccinelle"), "{}", copy.display());
        assert_eq!(journal.erase_in_copy(copy, &[one]).unwrap(), 0, "again is nothing");
    }
    assert_eq!(crate::places::BACKUPS.files(tmp.path()).unwrap(), copies, "one file each, nothing beside");
    for (n, copy) in copies.iter().enumerate() {
        let folder = tmp.path().join(format!("restored-{n}"));
        std::fs::create_dir(&folder).unwrap();
        std::fs::copy(copy, folder.join(FILE)).unwrap();
        let mut restored = at(&folder);
        assert!(restored.was_erased(one).unwrap() && restored.check().unwrap().is_sound());
        assert_eq!(restored.learners().unwrap().len(), 1);
        assert!(restored.append(Some(one), &[added("Hirondelle 7")], None).is_err());
    }
    std::fs::write(tmp.path().join("backups/notes.db"), "not a journal").unwrap();
    assert_eq!(journal.erase_in_copy(&tmp.path().join("backups/notes.db"), &[one]).unwrap(), 0);
    journal.erase(&[one]).unwrap();
}

#[test]
fn those_who_were_joined_go_together_from_either_side() {
    for from in 0..3 {
        let mut journal = guest();
        let ids = [1, 2, 3].map(person);
        for (id, name) in ids.iter().zip(["Ali", "Ali B", "Ali C"]) {
            lived(&mut journal, *id, name);
        }
        lived(&mut journal, person(4), "Odile");
        journal.append(Some(ids[0]), &[Record::LearnerJoined { into: ids[1] }], None).unwrap();
        journal.append(Some(ids[2]), &[Record::LearnerJoined { into: ids[1] }], None).unwrap();
        assert_eq!(journal.joined_into(ids[0]).unwrap(), Some(ids[1]));
        let before = journal.activity().unwrap();
        assert_eq!(before.people.values().sum::<usize>(), 2, "three ids of one person, and Odile");
        let traces = journal.traces(ids[from]).unwrap();
        assert_eq!(traces.nicknames.len(), 3);
        journal.erase(&traces.ids).unwrap();
        assert_eq!(journal.learners().unwrap().len(), 1);
        assert!(ids.iter().all(|id| journal.was_erased(*id).unwrap()));
        assert_eq!(journal.activity().unwrap(), before);
        assert!(journal.check().unwrap().is_sound());
        // The same erasure, made on another laptop too, is not counted twice.
        let mark = ErasedMark::of(*ids.iter().min().unwrap());
        let past = all(&journal).into_iter().find_map(|event| match crate::record::lift(&event) {
            crate::record::Lifted::Known(Record::LearnerErased { mark: of, past }) if of == mark => Some(past),
            _ => None,
        });
        journal.append(None, &[Record::LearnerErased { mark, past: past.unwrap() }], None).unwrap();
        assert_eq!(journal.activity().unwrap(), before);
    }
}

#[test]
fn a_late_event_stays_without_effect_and_is_found_to_be_deleted() {
    let mut journal = guest();
    lived(&mut journal, person(1), "Hirondelle 7");
    let mut late = journal.events_of(person(1)).unwrap();
    journal.erase(&[person(1)]).unwrap();
    assert!(journal.erased_elsewhere().unwrap().is_empty());
    for event in &mut late {
        event.lamport += 100;
        events::Raw::of(event).insert(&journal.conn).unwrap();
        caches::apply(&journal.conn, journal.device, event).unwrap();
    }
    assert!(journal.learners().unwrap().is_empty() && journal.settings(Some(person(1))).unwrap().is_empty());
    assert_eq!(journal.erased_elsewhere().unwrap(), [person(1)]);
    assert!(journal.set_made(&crate::places::PRINTS, "a.html", Some(person(1))).is_err());
    let marks = |journal: &Journal| all(journal).iter().filter(|event| event.kind == "learner-erased").count();
    assert_eq!(journal.erase(&[person(1)]).unwrap(), late.len());
    assert_eq!(marks(&journal), 1, "one mark is enough");
    assert!(journal.erased_elsewhere().unwrap().is_empty());
    // An erasure of the first form, which named the id, is obeyed all the same.
    let mut old = all(&journal).pop().unwrap();
    (old.v, old.kind, old.learner) = (1, "learner-erased".to_owned(), None);
    old.body = serde_json::json!({ "id": person(2) });
    lived(&mut journal, person(2), "Ali");
    caches::apply(&journal.conn, journal.device, &old).unwrap();
    assert!(journal.was_erased(person(2)).unwrap() && journal.learners().unwrap().is_empty());
}

#[test]
fn months_count_what_was_first_and_clocks_that_lie_have_a_month_of_their_own() {
    let clock = world(5);
    let mut journal = Journal::in_memory(clock.clone()).unwrap();
    let done = Record::UnitDone { of_try: a_try(), module: module(), unit: unit("read") };
    journal.append(Some(person(1)), &[answer("one"), done.clone()], None).unwrap();
    clock.now.set(NOON + 40 * 86_400_000);
    journal.append(Some(person(1)), &[answer("two"), done], None).unwrap();
    clock.now.set(0);
    journal.append(Some(person(1)), &[answer("three")], None).unwrap();
    let activity = journal.activity().unwrap();
    let months: Vec<_> = activity.months.iter().map(|((month, _), count)| (month.as_str(), count.attempts, count.done)).collect();
    assert_eq!(months, [("", 1, 0), ("2026-11", 1, 1), ("2026-12", 1, 0)].map(|(m, a, d)| (m, a, d)));
    assert_eq!(activity.people.len(), 3);
    journal.erase(&[person(1)]).unwrap();
    assert_eq!(journal.activity().unwrap(), activity);
    // Who was silent since when: only believable moments count.
    journal.append(Some(person(2)), &[added("Odile")], None).unwrap();
    assert_eq!(journal.silent().unwrap()[0].last, None);
}
