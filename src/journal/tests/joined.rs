//! Two ids, one person: in whatever order what is known of them arrives.

use proptest::prelude::*;

use super::*;
use crate::record::{Card, Event, Said};

fn joined(n: u128) -> Record {
    Record::LearnerJoined { into: person(n) }
}

fn parted(n: u128) -> Record {
    Record::LearnerParted { other: crate::learn::card::mark(person(n)) }
}

fn done(name: &str) -> Record {
    Record::UnitDone { of_try: a_try(), module: module(), unit: unit(name) }
}

fn set(key: &str, value: &str) -> Record {
    Record::LearnerSet { key: key.to_owned(), value: value.to_owned() }
}

/// Rosa, who was here before, and Lina, who turns out to be the same.
fn rosa_and_lina() -> Journal {
    let mut journal = guest();
    let mastered = |name| Record::UnitMastered { of_try: a_try(), module: module(), unit: unit(name), right: 4, of: 5 };
    journal.append(Some(person(1)), &[added("Rosa"), answer("one"), done("read"), mastered("read"), set("theme", "dark")], None).unwrap();
    journal.append(Some(person(2)), &[added("Lina"), answer("two"), done("read"), done("write"), set("voice", "key")], None).unwrap();
    journal.append(Some(person(2)), &[set("theme", "light"), mastered("write")], Some(&keep(person(2), "write", "2"))).unwrap();
    journal
}

#[test]
fn what_was_done_under_either_id_is_one_persons() {
    let mut journal = rosa_and_lina();
    assert_eq!(journal.learners().unwrap().len(), 2);
    journal.set_code(person(2), Some("hash")).unwrap();
    journal.append(Some(person(2)), &[joined(1)], None).unwrap();

    let people: Vec<_> = journal.learners().unwrap().into_iter().map(|one| (one.id, one.nickname)).collect();
    assert_eq!(people, [(person(1), "Rosa".to_owned())], "the nickname of the one joined into");
    for id in [person(1), person(2)] {
        assert_eq!(journal.person_of(id).unwrap(), person(1));
        assert_eq!(journal.ids_of(id).unwrap().len(), 2);
        assert_eq!(answers(&journal, id), ["one", "two"]);
        let standings = journal.standings(id).unwrap();
        let told: Vec<_> = standings.iter().map(|one| (one.unit.as_str(), one.done.is_some(), one.mastered.is_some())).collect();
        assert_eq!(told, [("read", true, true), ("write", true, true)]);
        assert_eq!(journal.settings(Some(id)).unwrap()["theme"], "dark", "whoever stays decides");
        assert_eq!(journal.settings(Some(id)).unwrap()["voice"], "key");
        assert_eq!(journal.draft(id, &module(), &unit("write")).unwrap().as_deref(), Some("2"));
        assert!(journal.last_place(id).unwrap().is_some());
        assert_eq!(journal.code_of(id).unwrap().as_deref(), Some("hash"), "no door opens that was closed");
    }
    assert_eq!(journal.learner_named("lina").unwrap(), Some(person(1)), "the other name is not free");
    let over = DraftChange::Drop { learner: person(1), module: module(), unit: unit("write") };
    journal.append(Some(person(1)), &[done("write")], Some(&over)).unwrap();
    assert_eq!(journal.last_place(person(2)).unwrap(), None);
    journal.set_code(person(1), None).unwrap();
    assert_eq!(journal.code_of(person(2)).unwrap(), None);
    assert!(journal.check().unwrap().is_sound());
}

#[test]
fn a_join_that_is_taken_back_leaves_two_people_each_with_what_was_theirs() {
    let mut journal = rosa_and_lina();
    journal.append(Some(person(2)), &[joined(1)], None).unwrap();
    journal.append(Some(person(1)), &[answer("together")], None).unwrap();
    let joins = journal.joins().unwrap();
    assert_eq!(joins.iter().map(|one| (one.from, one.into, one.at)).collect::<Vec<_>>(), [(person(2), person(1), Some(Millis(NOON)))]);
    journal.append_for(&[(person(2), parted(1)), (person(1), parted(2))]).unwrap();
    assert!(journal.joins().unwrap().is_empty());
    assert_eq!(journal.learners().unwrap().len(), 2);
    assert_eq!((answers(&journal, person(1)), answers(&journal, person(2))), (vec!["one".into(), "together".into()], vec!["two".into()]));
    assert_eq!(journal.ids_of(person(1)).unwrap(), [person(1)]);
    assert_eq!(journal.joined_into(person(2)).unwrap(), None);
    assert_eq!(journal.learner_named("lina").unwrap(), Some(person(2)));
    assert_eq!(journal.settings(Some(person(2))).unwrap()["theme"], "light");
    assert_eq!(journal.parted_from(person(2)).unwrap(), [crate::learn::card::mark(person(1))]);
    assert!(journal.check().unwrap().is_sound());
    // And joined once more: the last word counts.
    journal.append(Some(person(1)), &[joined(2)], None).unwrap();
    assert_eq!(journal.person_of(person(1)).unwrap(), person(2));
    assert_eq!(journal.joins().unwrap().len(), 1);
}

#[test]
fn of_three_who_were_joined_one_is_parted_from_the_one_they_were_joined_to() {
    let mut journal = rosa_and_lina();
    journal.append(Some(person(3)), &[added("Odile"), joined(2)], None).unwrap();
    journal.append(Some(person(2)), &[joined(1)], None).unwrap();
    assert_eq!(journal.ids_of(person(3)).unwrap().len(), 3);
    journal.append_for(&[(person(2), parted(1)), (person(1), parted(2))]).unwrap();
    assert_eq!(journal.person_of(person(3)).unwrap(), person(2));
    assert_eq!(journal.ids_of(person(1)).unwrap(), [person(1)]);
}

#[test]
fn a_card_is_a_claim_and_no_standing() {
    let mut journal = guest();
    let modules = std::iter::once((module(), Said::Mastered)).collect();
    let card = Card { version: 1, lang: None, level: 3, modules, tag: 5 };
    journal.append(Some(person(1)), &[added("Rosa"), Record::CardClaimed(card.clone())], None).unwrap();
    assert!(journal.standings(person(1)).unwrap().is_empty() && journal.badges(person(1)).unwrap().is_empty());
    assert_eq!(journal.claims().unwrap(), [(person(1), card.clone())]);
    assert_eq!(journal.cards(person(1)).unwrap(), [card]);
}

#[test]
fn whoever_was_joined_into_each_other_is_still_one_person() {
    let mut journal = rosa_and_lina();
    journal.append(Some(person(2)), &[joined(1)], None).unwrap();
    journal.append(Some(person(1)), &[joined(2)], None).unwrap();
    journal.append(Some(person(1)), &[joined(1)], None).unwrap();
    assert_eq!(journal.learners().unwrap().len(), 1);
    assert_eq!(journal.person_of(person(1)).unwrap(), person(2), "the last word");
    journal.append(Some(person(3)), &[added("Odile"), joined(1)], None).unwrap();
    assert_eq!(journal.ids_of(person(2)).unwrap().len(), 3);
    assert_eq!(answers(&journal, person(3)), ["one", "two"]);
}

#[test]
fn whoever_was_joined_into_somebody_unknown_here_keeps_the_name_that_is_known() {
    let mut journal = guest();
    journal.append(Some(person(2)), &[added("Lina"), answer("two"), joined(1)], None).unwrap();
    let people = journal.learners().unwrap();
    assert_eq!((people.len(), people[0].id, people[0].nickname.as_str()), (1, person(1), "Lina"));
    assert_eq!(answers(&journal, people[0].id), ["two"]);
}

/// What a person is, by every reading that goes through joins.
fn told(journal: &Journal) -> String {
    let all = (1..=4).map(|n| {
        let id = person(n);
        let mut ids = journal.ids_of(id).unwrap();
        ids.sort_unstable();
        let read = (journal.person_of(id).unwrap(), ids, journal.standings(id).unwrap(), journal.settings(Some(id)).unwrap());
        format!("{read:?} {:?} {:?}", answers(journal, id), journal.badges(id).unwrap())
    });
    format!("{:?} {:?} {:?}", all.collect::<Vec<_>>(), journal.learners().unwrap(), journal.joins().unwrap())
}

fn a_record() -> impl Strategy<Value = Record> {
    let name = || prop::sample::select(vec!["read", "write"]);
    prop_oneof![
        3 => (1..=4_u128).prop_map(joined),
        2 => (1..=4_u128).prop_map(parted),
        1 => prop::sample::select(vec!["Rosa", "Lina"]).prop_map(added),
        1 => name().prop_map(answer),
        1 => name().prop_map(done),
        1 => name().prop_map(|name| Record::UnitMastered { of_try: a_try(), module: module(), unit: unit(name), right: 4, of: 5 }),
        1 => name().prop_map(|name| set("theme", name)),
        1 => Just(Record::BadgeEarned { module: module(), version: "1".to_owned(), units: Vec::new(), clock_ok: true }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_the_same_person(
        records in prop::collection::vec((a_record(), 1..=4_u128, 1..4_i64, 1..3_u128), 1..20),
        shuffled in any::<prop::sample::Index>(),
        turned: bool,
    ) {
        let event = |(n, (record, learner, lamport, device)): (usize, &(Record, u128, i64, u128))| {
            let (kind, body) = record.split().unwrap();
            Event {
                id: crate::ids::EventId::from_uuid(Uuid::from_u128(n as u128 + 1)),
                device: DeviceId::from_uuid(Uuid::from_u128(*device)),
                seq: i64::try_from(n).unwrap(),
                lamport: *lamport,
                at: *lamport,
                clock_ok: true,
                org: None,
                kind,
                v: 1,
                learner: Some(person(*learner)),
                body,
            }
        };
        let events: Vec<Event> = records.iter().enumerate().map(event).collect();
        let mut other = events.clone();
        other.rotate_left(shuffled.index(events.len()));
        if turned {
            other.reverse();
        }
        let journals = [events, other].map(|events| {
            let journal = guest();
            for event in &events {
                events::Raw::of(event).insert(&journal.conn).unwrap();
                caches::apply(&journal.conn, journal.device, event).unwrap();
            }
            journal
        });
        prop_assert_eq!(told(&journals[0]), told(&journals[1]));
        let [mut journal, _] = journals;
        let before = told(&journal);
        journal.rebuild().unwrap();
        prop_assert_eq!(told(&journal), before);
    }
}
