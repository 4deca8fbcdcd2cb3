//! Copies of large journals: made beside everything else, whole or not at all, and refused kindly where there is no room.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::places::BACKUPS;
use crate::words::{Arg, Words};

const LARGE: Limits = Limits { quick_max: 0, free: |_| Some(u64::MAX) };

/// A journal of some megabytes.
fn large(folder: &Path) -> Journal {
    let mut journal = at(folder);
    let many: Vec<Record> = (0..4000).map(|n| Record::LearnerSet { key: format!("key-{n}"), value: "x".repeat(500) }).collect();
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    journal.append(Some(person(1)), &many, None).unwrap();
    journal
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(BACKUPS.at(folder)).map_or(0, Iterator::count)
}

#[test]
fn a_large_journal_is_copied_at_a_close_alone_while_others_write() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = large(tmp.path());
    assert!(journal.plan_copy(tmp.path(), When::AtEnd, &LARGE).unwrap().is_none());
    let plan = journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
    assert!(plan.is_beside());
    let told = Arc::new(std::sync::Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let made = std::thread::scope(|scope| {
        let watch: Watch = Arc::new(move |stage| {
            heard.lock().unwrap().push(stage);
            true
        });
        let made = scope.spawn(move || plan.make(&watch).unwrap().unwrap());
        // Nobody who writes waits for it.
        for n in 0..20 {
            journal.append(Some(person(1)), &[Record::LearnerSet { key: format!("more-{n}"), value: "y".to_owned() }], None).unwrap();
        }
        made.join().unwrap()
    });
    let told = told.lock().unwrap();
    assert!(told.iter().any(|stage| matches!(stage, Stage::Writing(n) if *n > 10)), "{told:?}");
    assert!(told.contains(&Stage::Checking), "{told:?}");
    assert_eq!(kept(tmp.path()).unwrap().last().unwrap().file, made);
    assert_eq!(files(tmp.path()), 1);
    // What was written meanwhile is worth a copy of its own; then there is nothing to do.
    let again = journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
    journal.make_copy(&again).unwrap().unwrap();
    assert!(journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().is_none());
}

#[test]
fn a_copy_that_is_cut_in_the_middle_leaves_nothing() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = large(tmp.path());
    // Stopped while it is written, and while it is read through.
    for stop in [Stage::Writing(20), Stage::Checking] {
        let plan = journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
        let asked = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&asked);
        let watch: Watch = Arc::new(move |stage| {
            counted.fetch_add(1, Ordering::Relaxed);
            match (stage, stop) {
                (Stage::Writing(n), Stage::Writing(most)) => n < most,
                (stage, stop) => stage != stop,
            }
        });
        assert_eq!(plan.make(&watch).unwrap(), None);
        assert!(asked.load(Ordering::Relaxed) > 0);
        assert_eq!(files(tmp.path()), 0, "{stop:?}");
    }
    // An error in the middle: the folder of copies is taken away.
    let plan = journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
    let gone = BACKUPS.at(tmp.path());
    let watch: Watch = Arc::new(move |stage| {
        if stage == Stage::Checking {
            let _ = std::fs::remove_dir_all(&gone);
        }
        true
    });
    let error = plan.make(&watch).unwrap_err();
    assert!(matches!(error.cause, Words::Msg("backup-not-made", _)), "{error:?}");
    assert_eq!(files(tmp.path()), 0);
    assert!(journal.check().unwrap().is_sound());
}

#[test]
fn where_there_is_no_room_nothing_is_begun() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = large(tmp.path());
    let full = Limits { quick_max: 0, free: |_| Some(3 << 20) };
    let error = journal.plan_copy(tmp.path(), When::AtClose, &full).unwrap_err();
    let Some(Words::Msg("copying-no-room", said)) = error.hint else { panic!("{error:?}") };
    assert!(said.contains(&("free", Arg::Num(3))), "{said:?}");
    assert_eq!(files(tmp.path()), 0);
    assert!(journal.plan_copy_to(tmp.path(), &tmp.path().join("copy.db"), &full).is_err());
    // Where nobody knows, the disk itself says it.
    let unknown = Limits { quick_max: 0, free: |_| None };
    assert!(journal.plan_copy(tmp.path(), When::AtClose, &unknown).unwrap().is_some());
    // A small one is left to the disk.
    assert!(journal.plan_copy(tmp.path(), When::AtEnd, &Limits { quick_max: u64::MAX, ..full }).unwrap().is_some());
}

#[test]
fn whoever_is_erased_meanwhile_is_in_no_new_copy() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = large(tmp.path());
    let plan = journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
    journal.erase(&[person(1)]).unwrap();
    let watch: Watch = Arc::new(|_| true);
    assert_eq!(plan.make(&watch).unwrap(), None);
    assert_eq!(files(tmp.path()), 0);
}

#[test]
fn what_a_power_cut_left_half_written_is_swept_and_what_is_being_written_is_not() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = large(tmp.path());
    let half = |name: &str| BACKUPS.empty_file(tmp.path(), name).unwrap();
    let old = [".2026-11-26-0001-0123abcd.tmp", ".2026-11-26-0001-0123abcd.tmp-journal"].map(half);
    let new = half(".2026-11-27-0002-0123abcd.tmp");
    let then = std::fs::metadata(&new).unwrap().modified().unwrap() - std::time::Duration::from_hours(2);
    for old in &old {
        std::fs::File::options().write(true).open(old).unwrap().set_modified(then).unwrap();
    }
    journal.plan_copy(tmp.path(), When::AtClose, &LARGE).unwrap().unwrap();
    assert!(old.iter().all(|old| !old.exists()) && new.exists());
}
