//! Journals brought together: whatever comes first, whatever is cut short, the same comes of it.

use proptest::prelude::*;

use super::rebuilt::an_event;
use super::*;
use crate::error::Kind;
use crate::record::{ErasedMark, Event, Verbatim};

fn exported(journal: &Journal) -> Vec<Verbatim> {
    let mut all = Vec::new();
    journal
        .export(&mut |event| {
            all.push(event.clone());
            Ok(())
        })
        .unwrap();
    all
}

fn lines(journal: &Journal) -> Vec<String> {
    exported(journal).iter().map(Verbatim::line).collect()
}

fn merge_or_not(journal: &mut Journal, events: &[Verbatim], keep: bool) -> Result<Merged> {
    let mut events = events.iter();
    journal.merge(&mut || Ok(events.next().cloned()), keep)
}

fn merge(journal: &mut Journal, events: &[Verbatim]) -> Merged {
    merge_or_not(journal, events, true).unwrap()
}

/// What the app does after a merge.
fn settle(journal: &mut Journal) {
    let gone = journal.erased_elsewhere().unwrap();
    assert!(gone.is_empty() || journal.is_erasure_due().unwrap());
    journal.erase(&gone).unwrap();
    journal.erasure_done().unwrap();
}

fn named(n: u64, nickname: &str) -> (Journal, LearnerId) {
    let mut journal = Journal::in_memory(world(n)).unwrap();
    let id = journal.fresh_learner();
    journal.append(Some(id), &[added(nickname), answer("one")], None).unwrap();
    (journal, id)
}

/// As it would come in a file: no numbers that nobody writes.
fn verbatim(event: &Event) -> Verbatim {
    events::Raw::of(event).verbatim().unwrap()
}

fn in_order(mut events: Vec<Verbatim>) -> Vec<Verbatim> {
    events.sort_by_key(Verbatim::place);
    events
}

/// Every cache, the people first.
fn caches_of(journal: &Journal) -> Vec<Vec<rusqlite::types::Value>> {
    check::dump(&journal.conn).unwrap()
}

/// Merges these files in the order that `turns` says, everything twice, with what the app does in between.
fn merged_in(files: &[Vec<Verbatim>], turns: &[usize], seed: u64) -> Journal {
    let mut journal = Journal::in_memory(world(seed)).unwrap();
    // A folder of its own, which wrote none of them.
    journal.device = DeviceId::from_uuid(Uuid::from_u128(99));
    for turn in turns.iter().chain(turns) {
        merge(&mut journal, &files[*turn]);
        settle(&mut journal);
        assert!(journal.check().unwrap().caches_agree);
    }
    journal
}

fn split(events: &[(Event, Vec<usize>)], many: usize) -> Vec<Vec<Verbatim>> {
    let of = |n: usize| events.iter().filter(move |(_, devices)| devices.iter().any(|d| d % many == n)).map(|(event, _)| verbatim(event));
    (0..many).map(|n| in_order(of(n).collect())).collect()
}

fn shared_events() -> impl Strategy<Value = Vec<(Event, Vec<usize>)>> {
    let events = prop::collection::vec((an_event(), prop::collection::vec(0..5_usize, 1..4)), 0..40);
    events.prop_map(|mut events| {
        for (n, (event, _)) in (1..).zip(&mut events) {
            // One id, one event; and what bears no person bears none.
            event.id = crate::ids::EventId::from_uuid(Uuid::from_u128(n << 64 | event.id.uuid().as_u128() >> 64));
            event.learner = event.learner.filter(|_| !matches!(event.kind.as_str(), "learner-erased" | "machine-set"));
        }
        events
    })
}

fn turns() -> impl Strategy<Value = (usize, Vec<usize>, Vec<usize>)> {
    (3..=5_usize).prop_flat_map(|many| {
        let all: Vec<usize> = (0..many).collect();
        (Just(many), Just(all.clone()).prop_shuffle(), Just(all).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_twice_gives_the_same_bytes((many, one, other) in turns(), events in shared_events()) {
        // Joins have a test of their own: what follows from them is written by whoever finds it.
        let events: Vec<_> = events.into_iter().filter(|(event, _)| event.kind != "learner-joined").collect();
        let files = split(&events, many);
        let (one, other) = (merged_in(&files, &one, 8), merged_in(&files, &other, 9));
        prop_assert_eq!(lines(&one), lines(&other));
        prop_assert_eq!(caches_of(&one), caches_of(&other));
        prop_assert_eq!(one.activity().unwrap(), other.activity().unwrap());
        // And what is carried on to a third gives the same again.
        let mut third = merged_in(&[exported(&one)], &[0], 10);
        prop_assert_eq!(lines(&third), lines(&one));
        third.rebuild().unwrap();
        prop_assert_eq!(caches_of(&third), caches_of(&one));
    }

    #[test]
    fn whoever_was_erased_never_comes_back_nor_whoever_they_were_joined_to((many, one, other) in turns(), events in shared_events()) {
        // What is taken back has a test of its own: whether it comes before the erasure may decide whom that means.
        let events: Vec<_> = events.into_iter().filter(|(event, _)| event.kind != "learner-parted").collect();
        let files = split(&events, many);
        let (mut one, mut other) = (merged_in(&files, &one, 8), merged_in(&files, &other, 9));
        let gone = |journal: &Journal| (1..=3).map(person).filter(|id| journal.was_erased(*id).unwrap()).collect::<Vec<_>>();
        prop_assert_eq!(gone(&one), gone(&other));
        prop_assert_eq!(one.learners().unwrap(), other.learners().unwrap());
        for id in gone(&one) {
            prop_assert!(one.events_of(id).unwrap().is_empty() && one.settings(Some(id)).unwrap().is_empty());
        }
        // Each hears what the other found: then they are the same to the byte.
        let (of_one, of_other) = (exported(&one), exported(&other));
        merge(&mut one, &of_other);
        merge(&mut other, &of_one);
        prop_assert_eq!(lines(&one), lines(&other));
        prop_assert_eq!(caches_of(&one), caches_of(&other));
        prop_assert!(one.check().unwrap().is_sound());
    }

    #[test]
    fn with_joins_taken_back_all_come_to_the_same_once_they_heard_each_other((many, one, other) in turns(), events in shared_events()) {
        let files = split(&events, many);
        let (mut one, mut other) = (merged_in(&files, &one, 8), merged_in(&files, &other, 9));
        // Whom an erasure took along on one of them is erased on the other: it hears of it, and whoever is joined there follows.
        for _ in 0..3 {
            let (of_one, of_other) = (exported(&one), exported(&other));
            merge(&mut one, &of_other);
            settle(&mut one);
            merge(&mut other, &of_one);
            settle(&mut other);
        }
        prop_assert_eq!(lines(&one), lines(&other));
        prop_assert_eq!(caches_of(&one), caches_of(&other));
        prop_assert_eq!(one.learners().unwrap(), other.learners().unwrap());
        prop_assert!(one.check().unwrap().is_sound());
        for id in (1..=3).map(person).filter(|id| one.was_erased(*id).unwrap()) {
            prop_assert!(one.events_of(id).unwrap().is_empty());
            for event in exported(&one).into_iter().filter(|event| event.learner.is_some()) {
                prop_assert!(!event.body.get().contains(&id.to_string()), "{id} is named in {}", event.line());
            }
        }
    }

    #[test]
    fn a_try_tells_what_would_be_and_keeps_nothing(events in shared_events(), at in 0..40_usize) {
        let (here, there) = events.split_at(at.min(events.len()));
        let mut journal = merged_in(&split(here, 1), &[0], 8);
        let file = split(there, 1).remove(0);
        let before = (lines(&journal), caches_of(&journal));
        let told = merge_or_not(&mut journal, &file, false);
        prop_assert_eq!((lines(&journal), caches_of(&journal)), before);
        prop_assert!(!journal.is_erasure_due().unwrap());
        prop_assert_eq!(merge_or_not(&mut journal, &file, true).ok(), told.ok());
    }
}

#[test]
fn what_came_is_counted_and_comes_once() {
    let (mut one, odile) = named(3, "Odile");
    let (two, _) = named(4, "Ali");
    let mut file = exported(&two);
    file.push(Verbatim { kind: "from-the-future".to_owned(), id: crate::ids::EventId::from_uuid(Uuid::from_u128(5)), ..file[0].clone() });
    let trust = Record::IssuerTrusted { did: "did:key:x".to_owned(), name: "Mairie".to_owned() };
    let (mut three, _) = named(5, "Lou");
    three.append(None, &[trust], None).unwrap();
    file.extend(exported(&three));
    let file = in_order(file);
    let merged = merge(&mut one, &file);
    let expected = Merged { new: 6, people: 2, devices: 2, unknown: 1, trust: 1, ..Merged::default() };
    assert_eq!(merged, expected);
    assert_eq!(merge(&mut one, &file), Merged { known: 6, ..Merged::default() });
    assert_eq!(one.learners().unwrap().iter().map(|l| l.nickname.as_str()).collect::<Vec<_>>(), ["Ali", "Lou", "Odile"]);
    // Back where it came from, with what is new here.
    let mut two = two;
    let back = merge(&mut two, &exported(&one));
    assert_eq!((back.new, back.known, back.people, back.unknown), (6, 2, 2, 1));
    assert_eq!(lines(&one), lines(&two));
    assert_eq!(answers(&two, odile), ["one"]);
}

/// The same item, answered where its text was another one.
fn marked(item: &str, marks: &str) -> Record {
    let Record::Attempt(attempt) = answer(item) else { panic!("an answer") };
    Record::Attempt(crate::record::Attempt { marks: marks.to_owned(), ..attempt })
}

#[test]
fn answers_to_another_text_of_the_same_item_are_told_and_kept() {
    let (mut here, odile) = named(3, "Odile");
    // An older text was answered here too: what counts is the last one.
    here.append(Some(odile), &[marked("two", "old"), marked("two", "now")], None).unwrap();
    let (mut there, ali) = named(4, "Ali");
    there.append(Some(ali), &[marked("two", "now"), marked("two", "other"), marked("two", "other"), marked("three", "x")], None).unwrap();
    let file = exported(&there);
    let told = [(module(), 2)].into();
    assert_eq!(merge_or_not(&mut here, &file, false).unwrap().differing, told);
    assert_eq!(merge(&mut here, &file).differing, told);
    assert!(merge(&mut here, &file).differing.is_empty(), "told once");
    assert_eq!(answers(&here, ali), ["one", "two", "two", "two", "three"]);
    // Of all answers to it, two by each of two texts and one by a third.
    assert_eq!(here.check().unwrap().differing, [(module(), 3)].into());
    assert!(here.check().unwrap().is_sound());
    // Where nobody answered it before, most of what comes is the measure.
    let mut fresh = Journal::in_memory(world(9)).unwrap();
    assert_eq!(merge(&mut fresh, &file).differing, [(module(), 1)].into());
}

#[test]
fn the_clock_of_the_order_rises_to_the_greatest_seen_and_never_runs_out() {
    let (mut one, odile) = named(3, "Odile");
    let (mut two, _) = named(4, "Ali");
    for _ in 0..20 {
        two.append(None, &[Record::MachineSet { key: "keyboard".to_owned(), value: "fr".to_owned() }], None).unwrap();
    }
    merge(&mut one, &exported(&two));
    one.append(Some(odile), &[answer("two")], None).unwrap();
    let last = all(&one).pop().unwrap();
    assert_eq!((last.lamport, last.seq, last.device), (23, 3, one.device()));
    // A keyboard is of its own machine.
    assert!(one.settings(None).unwrap().is_empty());
    // A file made by hand: what is written after it can still be merged elsewhere.
    let mut hostile = exported(&two).pop().unwrap();
    (hostile.lamport, hostile.seq, hostile.device) = (Event::NUMBER_MAX, Event::NUMBER_MAX, one.device());
    hostile.id = crate::ids::EventId::from_uuid(Uuid::from_u128(5));
    merge(&mut one, &[hostile]);
    one.append(Some(odile), &[answer("three"), answer("four")], None).unwrap();
    let told = exported(&one);
    assert!(told.iter().all(|event| Verbatim::parse(&event.line()).is_some()));
    merge(&mut two, &told);
    // Their order on one machine is lost with the numbers, they are not.
    let mut there = answers(&two, odile);
    there.sort();
    assert_eq!(there, ["four", "one", "three", "two"]);
}

#[test]
fn an_id_that_says_something_else_here_refuses_the_whole_file() {
    let (mut one, _) = named(3, "Odile");
    let (two, _) = named(4, "Ali");
    let mut file = exported(&two);
    let mut other = exported(&one).remove(0);
    other.at += 1;
    file.push(other);
    let before = lines(&one);
    let error = merge_or_not(&mut one, &in_order(file), true).unwrap_err();
    assert_eq!((error.kind, error.cause), (Kind::Content, crate::tr!("merge-other")));
    assert_eq!(lines(&one), before);
}

#[test]
fn an_erasure_is_obeyed_both_ways_and_files_are_found_until_it_is_done() {
    let tmp = tempfile::tempdir().unwrap();
    let (mut one, odile) = named(3, "Odile");
    let mut two = at(tmp.path());
    let early = exported(&one);
    merge(&mut two, &early);
    two.append(Some(odile), &[answer("two")], Some(&keep(odile, "read", "1"))).unwrap();
    two.set_code(odile, Some("hash")).unwrap();
    two.set_made(&crate::places::PRINTS, "a.html", Some(odile)).unwrap();
    let late = exported(&two);
    one.erase(&[odile]).unwrap();
    // It comes here.
    let merged = merge(&mut two, &exported(&one));
    assert_eq!((merged.new, merged.erased, merged.refused), (1, 1, 0));
    assert!(two.learners().unwrap().is_empty() && two.was_erased(odile).unwrap() && two.is_erasure_due().unwrap());
    assert!(exported(&two).iter().all(|event| event.learner.is_none()), "not carried on, though the rows are here");
    drop(two);
    // A power cut in between: at the next opening everything by which files are found is still here.
    let mut two = at(tmp.path());
    assert!(two.is_erasure_due().unwrap());
    assert_eq!(two.erased_elsewhere().unwrap(), [odile]);
    let traces = two.traces(odile).unwrap();
    assert_eq!((traces.made.len(), traces.events, traces.nicknames.len()), (1, 3, 1));
    assert_eq!(two.code_of(odile).unwrap(), None, "secrets go at once");
    settle(&mut two);
    assert!(!two.is_erasure_due().unwrap() && two.traces(odile).unwrap().made.is_empty());
    // And late ones are refused, on both.
    for journal in [&mut one, &mut two] {
        let merged = merge(journal, &late);
        assert_eq!((merged.new, merged.refused), (0, 3));
        assert!(journal.erased_elsewhere().unwrap().is_empty() && journal.check().unwrap().is_sound());
    }
    assert_eq!(lines(&one), lines(&two));
}

#[test]
fn whoever_is_joined_to_somebody_erased_elsewhere_is_erased_too_whatever_comes_first() {
    let (mut erases, odile) = named(3, "Odile");
    let (mut joins, known_twice) = named(4, "Odile B");
    merge(&mut joins, &exported(&erases));
    joins.append(Some(known_twice), &[Record::LearnerJoined { into: odile }], None).unwrap();
    let (with_join, other_way) = (exported(&joins), {
        let mut journal = Journal::in_memory(world(6)).unwrap();
        merge(&mut journal, &exported(&joins));
        exported(&journal)
    });
    assert_eq!(with_join.len(), other_way.len());
    erases.erase(&[odile]).unwrap();
    let mark = exported(&erases);
    for (seed, order) in [(7, [&with_join, &mark]), (17, [&mark, &with_join])] {
        let mut journal = Journal::in_memory(world(seed)).unwrap();
        let mut gone = 0;
        for file in order {
            gone += merge(&mut journal, file).erased;
            settle(&mut journal);
        }
        assert!(journal.was_erased(odile).unwrap() && journal.was_erased(known_twice).unwrap());
        assert!(journal.learners().unwrap().is_empty() && gone <= 2);
        let marks: Vec<_> = exported(&journal).iter().map(|event| event.kind.clone()).collect();
        assert_eq!(marks, ["learner-erased", "learner-erased"], "one each");
        // It is carried on to where only the one was erased.
        merge(&mut erases, &exported(&journal));
        assert!(erases.was_erased(known_twice).unwrap());
        // The mark that comes with a file is not made a second time.
        let mut fresh = Journal::in_memory(world(8)).unwrap();
        let mut both = exported(&journal);
        both.extend(with_join.clone());
        merge(&mut fresh, &in_order(both));
        settle(&mut fresh);
        assert_eq!(lines(&fresh), lines(&journal));
    }
    assert_eq!(ErasedMark::of(odile).as_str().len(), 32);
}

/// Odile, and Odile B of another laptop: joined by mistake, then parted. The file before the parting, the journal after it.
fn parted() -> (Vec<Verbatim>, Journal, LearnerId, LearnerId) {
    let (odile_s, odile) = named(3, "Odile");
    let (mut journal, other) = named(4, "Odile B");
    merge(&mut journal, &exported(&odile_s));
    journal.append(Some(other), &[Record::LearnerJoined { into: odile }], None).unwrap();
    let joined = exported(&journal);
    let mark = crate::learn::card::mark;
    let both = [(other, Record::LearnerParted { other: mark(odile) }), (odile, Record::LearnerParted { other: mark(other) })];
    journal.append_for(&both).unwrap();
    (joined, journal, odile, other)
}

#[test]
fn of_two_who_were_parted_an_erasure_takes_one_and_leaves_the_other_wherever_it_comes() {
    for erases_first in [true, false] {
        let (joined, mut journal, odile, other) = parted();
        let (gone, stays) = if erases_first { (odile, other) } else { (other, odile) };
        let apart = exported(&journal);
        journal.erase(&journal.ids_of(gone).unwrap()).unwrap();
        assert!(journal.check().unwrap().is_sound());
        let erased = exported(&journal);
        let of_gone = |journal: &Journal| lines(journal).concat().contains(&gone.to_string());
        assert!(!of_gone(&journal), "the join that was taken back names nobody who was erased");
        // It comes to a laptop that has them joined, to one that has them apart, and to one that has nothing; and late files after it.
        for before in [vec![&joined], vec![&joined, &apart], vec![&apart], vec![]] {
            let mut there = Journal::in_memory(world(7)).unwrap();
            for file in before {
                merge(&mut there, file);
            }
            for file in [&erased, &joined, &apart, &erased] {
                merge(&mut there, file);
                assert!(lines(&there).iter().all(|line| !line.contains(&gone.to_string())), "not carried on");
                settle(&mut there);
                assert!(there.was_erased(gone).unwrap() && !there.was_erased(stays).unwrap());
                assert_eq!(answers(&there, stays), ["one"]);
                assert!(there.check().unwrap().is_sound() && there.erased_elsewhere().unwrap().is_empty());
                let named: i64 = there
                    .conn
                    .query_one("SELECT count(*) FROM event WHERE instr(body, ?1) > 0", [gone.to_string()], |row| row.get(0))
                    .unwrap();
                assert_eq!(named, 0);
            }
            assert_eq!(lines(&there), lines(&journal));
        }
    }
}

#[test]
fn who_was_joined_again_after_a_parting_is_erased_with_the_other() {
    let (_, mut journal, odile, other) = parted();
    journal.append(Some(odile), &[Record::LearnerJoined { into: other }], None).unwrap();
    let (mut erases, _) = named(5, "Lou");
    merge(&mut erases, &exported(&journal));
    assert_eq!(erases.person_of(odile).unwrap(), other);
    erases.erase(&[odile]).unwrap();
    let merged = merge(&mut journal, &exported(&erases));
    assert_eq!(merged.erased, 2);
    settle(&mut journal);
    assert!(journal.was_erased(other).unwrap());
}

#[test]
fn cut_short_it_leaves_the_journal_as_it_was_and_again_it_completes() {
    let (tmp, mut big) = (tempfile::tempdir().unwrap(), named(3, "Odile").0);
    let (here, there) = (tmp.path().join("here"), tmp.path().join("there"));
    let odile = big.learners().unwrap()[0].id;
    let many: Vec<Record> = (0..400).map(|n| answer(&format!("item-{n}"))).collect();
    big.append(Some(odile), &many, None).unwrap();
    let file = exported(&big);
    let mut journal = at(&here);
    journal.append(Some(person(1)), &[added("Ali")], None).unwrap();
    // A cache too small, so that much of it is in the log already.
    journal.conn.execute_batch("PRAGMA cache_size = 2").unwrap();
    let before = (lines(&journal), caches_of(&journal));
    let mut left = file.iter();
    let error = journal.merge(
        &mut || {
            if left.len() == 10 {
                // What a power cut leaves at this moment; and then the stick is pulled out.
                cut(&here, &there);
                return Err(Error::new(Kind::Io, crate::tr!("carry-not-read")));
            }
            Ok(left.next().cloned())
        },
        true,
    );
    assert_eq!(error.unwrap_err().kind, Kind::Io);
    assert!(std::fs::metadata(there.join(format!("{FILE}-wal"))).unwrap().len() > 100_000);
    for mut journal in [journal, at(&there)] {
        assert_eq!((lines(&journal), caches_of(&journal)), before);
        assert!(journal.check().unwrap().is_sound());
        assert_eq!(merge(&mut journal, &file).new, 402);
        assert_eq!(answers(&journal, odile).len(), 401);
    }
    assert_eq!(lines(&at(&here)), lines(&at(&there)));
}

#[test]
fn on_a_full_disk_nothing_is_half_merged() {
    let tmp = tempfile::tempdir().unwrap();
    let (mut big, odile) = named(3, "Odile");
    big.append(Some(odile), &(0..400).map(|n| answer(&format!("item-{n}"))).collect::<Vec<_>>(), None).unwrap();
    let file = exported(&big);
    let mut journal = at(tmp.path());
    let pages: i64 = settle::number(&journal.conn, "page_count").unwrap();
    journal.conn.pragma_update(None, "max_page_count", pages + 3).unwrap();
    let error = merge_or_not(&mut journal, &file, true).unwrap_err();
    assert!(is_not_saved(&error));
    assert!(lines(&journal).is_empty());
    journal.conn.pragma_update(None, "max_page_count", pages + 3000).unwrap();
    assert_eq!(merge(&mut journal, &file).new, 402);
}
