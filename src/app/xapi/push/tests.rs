//! Whatever the network does, and wherever a run is cut: none is lost, none is twice, exactly what is poisoned is put aside.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use crate::clock::{BUILT, Millis, Still};
use crate::exchange::xapi::{Home, KINDS, MAPPING, statement};
use crate::ids::{ModuleId, TryId, UnitId};
use crate::record::Record;

/// What becomes of a question.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Good,
    /// It never arrives.
    Away,
    /// Its name is not found.
    NoHost,
    /// It arrives, the answer does not.
    Unheard,
    Busy,
    Broken,
    /// More than so many at once are too many.
    TooBig(usize),
    /// The plug is pulled before it arrives.
    CutBefore,
    /// The plug is pulled after the store has taken it.
    CutAfter,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        3 => Just(Fate::Good),
        1 => Just(Fate::Away),
        2 => Just(Fate::Unheard),
        1 => Just(Fate::Busy),
        1 => Just(Fate::Broken),
        2 => (1_usize..6).prop_map(Fate::TooBig),
        1 => Just(Fate::CutBefore),
        2 => Just(Fate::CutAfter),
    ]
}

/// A store that keeps its state whatever becomes of its answers.
struct Store {
    kept: RefCell<BTreeMap<String, String>>,
    poisoned: Vec<usize>,
    fates: RefCell<Vec<Fate>>,
    /// What it answers to every post, where that is always the same.
    always: Cell<u16>,
    about: &'static str,
    versions: RefCell<Vec<String>>,
}

impl Store {
    fn new(poisoned: Vec<usize>, mut fates: Vec<Fate>) -> Self {
        fates.reverse();
        Self {
            kept: RefCell::default(),
            poisoned,
            fates: RefCell::new(fates),
            always: Cell::new(0),
            about: r#"{"version":["1.0.3"]}"#,
            versions: RefCell::default(),
        }
    }

    fn is_poisoned(&self, text: &str) -> bool {
        self.poisoned.iter().any(|n| text.contains(&format!("/unit/u{n}\"")))
    }

    fn take(&self, body: &[u8], most: usize) -> Reply {
        let reply = |status, body: &str| Reply { status, retry_after: None, body: body.as_bytes().to_vec() };
        if self.always.get() > 0 {
            return reply(self.always.get(), "no");
        }
        let statements: Vec<serde_json::Value> = serde_json::from_slice(body).unwrap();
        if statements.len() > most {
            return reply(413, "too large");
        }
        if statements.iter().any(|one| self.is_poisoned(&one.to_string())) {
            return reply(400, "\u{1b}[2Jbad");
        }
        let mut kept = self.kept.borrow_mut();
        for one in statements {
            let (id, text) = (one["id"].as_str().unwrap().to_owned(), one.to_string());
            assert_eq!(kept.entry(id).or_insert_with(|| text.clone()), &text, "another text under a known id");
        }
        reply(200, "[]")
    }
}

impl Wire for Store {
    fn ask(&self, ask: &Ask<'_>) -> std::result::Result<Reply, Lost> {
        self.versions.borrow_mut().extend(ask.headers.iter().filter(|(name, _)| name.starts_with("x-exp")).map(|(_, v)| (*v).to_owned()));
        let Some(body) = ask.body else {
            return Ok(Reply { status: 200, retry_after: None, body: self.about.as_bytes().to_vec() });
        };
        let lost = || Lost::Other(SafeText::show_line("gone"));
        let busy = |status, after: &str| Ok(Reply { status, retry_after: Some(after.to_owned()), body: Vec::new() });
        let fate = self.fates.borrow_mut().pop().unwrap_or(Fate::Good);
        match fate {
            Fate::Good => Ok(self.take(body, usize::MAX)),
            Fate::Away => Err(lost()),
            Fate::NoHost => Err(Lost::NoHost),
            Fate::Unheard => {
                self.take(body, usize::MAX);
                Err(lost())
            }
            Fate::Busy => busy(429, "7"),
            Fate::Broken => busy(503, "not a number"),
            Fate::TooBig(most) => Ok(self.take(body, most)),
            Fate::CutBefore => resume_unwind(Box::new(())),
            Fate::CutAfter => {
                self.take(body, usize::MAX);
                resume_unwind(Box::new(()))
            }
        }
    }
}

fn world() -> Rc<Still> {
    Rc::new(Still::at(Millis(BUILT.0 + 1_000)))
}

fn open(folder: &Path) -> Journal {
    Journal::open(folder, world()).unwrap()
}

/// A journal with `n` statements, each of its own unit.
fn outbox(folder: &Path, n: usize) {
    outbox_of(open(folder), n);
}

/// The same with a clock of its own.
fn outbox_of(mut journal: Journal, n: usize) {
    let learner = journal.fresh_learner();
    let done = |n| Record::UnitDone {
        of_try: TryId::from_uuid(uuid::Uuid::from_u128(7)),
        module: ModuleId::new("email").unwrap(),
        unit: UnitId::new(&format!("u{n}")).unwrap(),
    };
    journal.append(Some(learner), &(0..n).map(done).collect::<Vec<_>>(), None).unwrap();
    let home = Home::parse("https://a.example").unwrap();
    assert_eq!(journal.make_statements(MAPPING, &KINDS, &mut |event| statement(event, &home)).unwrap(), n);
}

fn once(journal: &mut Journal, store: &dyn Wire, pauses: &mut Vec<Duration>) -> Pushed {
    let world = world();
    push(Push {
        journal,
        wire: store,
        world: &*world,
        pause: &mut |pause| pauses.push(pause),
        endpoint: "https://lrs.example/xapi",
        credentials: None,
        batch: 5,
        tell: &mut |_| {},
        stopped: &|| false,
    })
    .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn none_is_lost_none_is_twice_and_exactly_the_poisoned_are_put_aside(
        fates in prop::collection::vec(fate(), 0..14),
        poisoned in prop::collection::btree_set(0_usize..12, 0..3),
    ) {
        let tmp = tempfile::tempdir().unwrap();
        outbox(tmp.path(), 12);
        let store = Store::new(poisoned.iter().copied().collect(), fates);
        let mut done = false;
        for _ in 0..40 {
            // Opened anew each time, as after a cut.
            let mut journal = open(tmp.path());
            let ended = catch_unwind(AssertUnwindSafe(|| once(&mut journal, &store, &mut Vec::new()).ended));
            let at = journal.endpoints().unwrap().into_iter().next().unwrap();
            prop_assert!(at.sent <= i64::try_from(store.kept.borrow().len()).unwrap(), "noted before it was there");
            prop_assert_eq!(at.sent + at.waiting + at.quarantined, 12);
            if ended.is_ok_and(|ended| ended == Ended::Done) {
                prop_assert_eq!((at.waiting, at.quarantined), (0, i64::try_from(poisoned.len()).unwrap()));
                for one in journal.quarantined(at.id, 99).unwrap() {
                    prop_assert!(one.status == 400 && one.reply.contains("bad") && !one.reply.contains('\u{1b}'), "{:?}", one);
                }
                done = true;
                break;
            }
        }
        prop_assert!(done);
        let kept = store.kept.borrow();
        prop_assert_eq!(kept.len(), 12 - poisoned.len());
        prop_assert!(!kept.values().any(|text| store.is_poisoned(text)));
    }
}

#[test]
fn a_name_that_is_not_found_ends_it_at_once_unless_it_was_found_before() {
    let tmp = tempfile::tempdir().unwrap();
    outbox(tmp.path(), 3);
    let mut journal = open(tmp.path());
    let mut pauses = Vec::new();
    let pushed = once(&mut journal, &Store::new(Vec::new(), vec![Fate::NoHost]), &mut pauses);
    // The store had said what it is: only then was its name lost.
    assert_eq!((pushed.ended, pushed.sent, pauses.len()), (Ended::Done, 3, 1));

    let tmp = tempfile::tempdir().unwrap();
    outbox(tmp.path(), 3);
    let mut journal = open(tmp.path());
    pauses.clear();
    let pushed = once(&mut journal, &Nowhere, &mut pauses);
    assert_eq!((pushed.ended, pushed.requests, pauses.len()), (Ended::NoHost, 1, 0));
    assert_eq!(pushed.last.unwrap().said, "no-host");
    assert_eq!(journal.endpoints().unwrap()[0].waiting, 3);
}

/// No machine has this name.
struct Nowhere;

impl Wire for Nowhere {
    fn ask(&self, _: &Ask<'_>) -> std::result::Result<Reply, Lost> {
        Err(Lost::NoHost)
    }
}

#[test]
fn it_waits_as_it_is_told_then_longer_and_longer_and_gives_up_with_everything_kept() {
    let tmp = tempfile::tempdir().unwrap();
    outbox(tmp.path(), 3);
    let mut journal = open(tmp.path());
    let mut pauses = Vec::new();
    let pushed = once(&mut journal, &Store::new(Vec::new(), vec![Fate::Busy]), &mut pauses);
    assert_eq!((pushed.ended, pushed.sent, pauses.as_slice()), (Ended::Done, 3, &[Duration::from_secs(7)][..]));

    let tmp = tempfile::tempdir().unwrap();
    outbox(tmp.path(), 3);
    let mut journal = open(tmp.path());
    pauses.clear();
    let pushed = once(&mut journal, &Store::new(Vec::new(), vec![Fate::Away; 99]), &mut pauses);
    assert_eq!(pushed.ended, Ended::Unreachable);
    assert_eq!(pushed.last.unwrap().said, "gone");
    let all: Duration = pauses.iter().sum();
    assert!(all <= PATIENCE && all + LONGEST > PATIENCE, "{all:?}");
    assert!(pauses.iter().enumerate().all(|(n, pause)| *pause <= Duration::from_secs(1 << n.min(6))), "{pauses:?}");
    assert_eq!(journal.endpoints().unwrap()[0].waiting, 3);
}

#[test]
fn a_door_that_is_shut_and_a_store_that_is_none_stop_it_and_nothing_is_put_aside() {
    for (status, ended) in
        [(401, Ended::Denied), (403, Ended::Denied), (404, Ended::NoStore), (302, Ended::NoStore), (400, Ended::RefusesAll)]
    {
        let tmp = tempfile::tempdir().unwrap();
        outbox(tmp.path(), 24);
        let mut journal = open(tmp.path());
        let store = Store::new(Vec::new(), Vec::new());
        store.always.set(status);
        assert_eq!(once(&mut journal, &store, &mut Vec::new()).ended, ended, "{status}");
        let at = &journal.endpoints().unwrap()[0];
        assert_eq!((at.waiting, at.quarantined, at.last.as_ref().unwrap().status), (24, 0, status));
    }
}

#[test]
fn a_store_that_knows_the_id_of_a_record_without_a_moment_has_it_and_one_of_another_moment_is_put_aside() {
    for (at, ends) in [(0, (0, 3, 0)), (BUILT.0 + 1_000, (0, 0, 3))] {
        let tmp = tempfile::tempdir().unwrap();
        outbox_of(Journal::open(tmp.path(), Rc::new(Still::at(Millis(at)))).unwrap(), 3);
        let mut journal = open(tmp.path());
        let store = Store::new(Vec::new(), Vec::new());
        store.always.set(409);
        assert_eq!(once(&mut journal, &store, &mut Vec::new()).ended, Ended::Done, "{at}");
        let known = &journal.endpoints().unwrap()[0];
        assert_eq!((known.waiting, known.sent, known.quarantined), ends, "{at}");
    }
}

#[test]
fn it_speaks_the_version_that_the_store_knows() {
    for (about, version) in
        [(r#"{"version":["2.0.0"]}"#, "2.0.0"), (r#"{"version":["1.0.3","2.0.0"]}"#, "1.0.3"), ("no page of that name", "1.0.3")]
    {
        let tmp = tempfile::tempdir().unwrap();
        outbox(tmp.path(), 1);
        let store = Store { about, ..Store::new(Vec::new(), Vec::new()) };
        once(&mut open(tmp.path()), &store, &mut Vec::new());
        assert_eq!(*store.versions.borrow(), ["1.0.3", version], "{about}");
    }
}

#[test]
fn no_id_stays_in_what_a_store_said_last_not_even_half_of_one() {
    for (said, kept) in [
        ("no actor 76d83a7c-1ac3-490a-a5c1-111da47c8936!", "no actor …!"),
        ("bad 76d83a7c1ac3490aa5c1111da47c89", "bad …"),
        ("conflict with 2 others, code 409", "conflict with 2 others, code 409"),
    ] {
        assert_eq!(without_ids(said), kept);
    }
}
