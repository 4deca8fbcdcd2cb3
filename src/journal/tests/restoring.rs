//! Copies and restorations, each on damage that was planted.

use rusqlite::Connection;

use super::*;
use crate::places::{BACKUPS, SET_ASIDE};
use crate::tr;

/// So many answers of Odile, a page holds about ten.
const MANY: usize = 400;

fn filled(folder: &Path, many: usize) -> Journal {
    let mut journal = at(folder);
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    let answers: Vec<Record> = (0..many).map(|n| answer(&format!("item-{n}"))).collect();
    journal.append(Some(person(1)), &answers, None).unwrap();
    journal
}

/// A journal with a copy, and one more answer since.
fn copied_and_gone_on(folder: &Path, many: usize) {
    let mut journal = filled(folder, many);
    assert!(journal.back_up(folder, When::AtEnd).unwrap().is_some());
    journal.append(Some(person(1)), &[answer("since")], None).unwrap();
    journal.close().unwrap();
}

fn back(folder: &Path, from: Option<&Path>) -> crate::error::Result<Restored> {
    let world: Rc<dyn World> = world(5);
    restore(folder, from, &world)
}

fn overwrite(file: &Path, range: std::ops::Range<usize>, byte: u8) {
    let mut bytes = std::fs::read(file).unwrap();
    bytes[range].fill(byte);
    std::fs::write(file, bytes).unwrap();
}

fn newest(folder: &Path) -> std::path::PathBuf {
    kept(folder).unwrap().pop().unwrap().file
}

#[test]
fn a_copy_is_made_when_something_changed_and_only_then() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    assert_eq!(journal.back_up(tmp.path(), When::AtEnd).unwrap(), None, "nothing to lose yet");
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    let first = journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
    let name = first.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.contains("-0001-") && name.starts_with(&format!("{}", Millis(NOON).date())), "{name}");
    assert_eq!(journal.back_up(tmp.path(), When::AtEnd).unwrap(), None);
    journal.append(None, &[], Some(&keep(person(1), "read", "{}"))).unwrap();
    assert!(journal.back_up(tmp.path(), When::AtEnd).unwrap().is_some(), "a draft is something");
    assert!(journal.back_up(tmp.path(), When::Asked).unwrap().is_some(), "asked for, it is made");
    for n in 0..6 {
        journal.append(Some(person(1)), &[answer(&format!("item-{n}"))], None).unwrap();
        journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
    }
    let numbers: Vec<u32> = kept(tmp.path()).unwrap().into_iter().filter_map(|one| one.regular.map(|(_, n)| n)).collect();
    assert_eq!(numbers, [5, 6, 7, 8, 9]);
    for one in kept(tmp.path()).unwrap() {
        std::fs::remove_file(one.file).unwrap();
    }
    assert!(journal.back_up(tmp.path(), When::AtEnd).unwrap().is_some(), "the copies were lost");
}

#[test]
fn where_no_copy_can_be_made_the_journal_and_the_copies_stay() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = filled(tmp.path(), 3);
    // A file where the folder should be: as a disk that takes nothing more.
    std::fs::write(BACKUPS.at(tmp.path()), "").unwrap();
    let error = journal.back_up(tmp.path(), When::AtEnd).unwrap_err();
    assert_eq!(error.cause, tr!("backup-not-made"));
    assert_eq!(answers(&journal, person(1)).len(), 3);
}

#[test]
fn a_damaged_journal_is_not_copied_over_the_good_copies() {
    let tmp = tempfile::tempdir().unwrap();
    copied_and_gone_on(tmp.path(), MANY);
    let mut journal = at(tmp.path());
    let good = newest(tmp.path());
    let length = std::fs::metadata(tmp.path().join(FILE)).unwrap().len() as usize;
    overwrite(&tmp.path().join(FILE), length / 2..length / 2 + 8192, 0x5a);
    journal.conn.execute_batch("PRAGMA shrink_memory").unwrap();
    let _ = journal.back_up(tmp.path(), When::Asked);
    assert!(good.exists());
}

#[test]
fn a_restoration_loses_nothing_that_was_done_since_the_copy() {
    let tmp = tempfile::tempdir().unwrap();
    copied_and_gone_on(tmp.path(), 3);
    let before = at(tmp.path()).device();
    let done = back(tmp.path(), None).unwrap();
    assert_eq!((done.events, done.added, done.is_lossy), (5, 1, false));
    assert_eq!(done.from, Some(newest(tmp.path())));
    assert!(!done.aside.is_empty() && done.aside.iter().all(|file| file.starts_with(SET_ASIDE.at(tmp.path())) && file.exists()));
    let mut journal = at(tmp.path());
    assert_eq!(answers(&journal, person(1)), ["item-0", "item-1", "item-2", "since"]);
    assert!(journal.check().unwrap().is_sound());
    // What comes now has numbers that no event has anywhere.
    assert_ne!(journal.device(), before);
    journal.append(Some(person(1)), &[answer("after")], None).unwrap();
    let last = all(&journal).pop().unwrap();
    assert_eq!((last.device, last.seq), (journal.device(), 1));
}

#[test]
fn settings_of_the_machine_drafts_and_codes_stay_over_a_restoration() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = filled(tmp.path(), 1);
    journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
    journal.append(None, &[Record::MachineSet { key: "retention-months".into(), value: "6".into() }], None).unwrap();
    journal.append(None, &[], Some(&keep(person(1), "read", "{\"at\":2}"))).unwrap();
    journal.close().unwrap();
    for _ in 0..2 {
        back(tmp.path(), None).unwrap();
        let journal = at(tmp.path());
        assert_eq!(journal.settings(None).unwrap().get("retention-months").map(String::as_str), Some("6"));
        assert_eq!(journal.draft(person(1), &module(), &unit("read")).unwrap().as_deref(), Some("{\"at\":2}"));
        assert!(journal.check().unwrap().is_sound());
    }
}

#[test]
fn pages_overwritten_in_the_middle_cost_no_more_than_what_stood_there() {
    for with_copy in [true, false] {
        let tmp = tempfile::tempdir().unwrap();
        let mut journal = filled(tmp.path(), MANY);
        if with_copy {
            journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
        }
        journal.append(Some(person(1)), &[answer("since")], None).unwrap();
        journal.close().unwrap();
        // Only leaves of the events: found by what they hold.
        let file = tmp.path().join(FILE);
        let bytes = std::fs::read(&file).unwrap();
        let holds = |page: &[u8]| page[0] == 0x0d && page.windows(7).any(|seven| seven == b"\"item-2" || seven == b"item-20");
        let page = bytes.chunks(4096).position(holds).unwrap();
        overwrite(&file, page * 4096..(page + 1) * 4096, 0x5a);
        // The check of a day is over: as after a crash, it is made again.
        std::fs::write(tmp.path().join(format!("{FILE}-journal")), "x").unwrap();
        let error = refused(tmp.path());
        assert_eq!(error.hint, Some(tr!("journal-hint-damaged")));
        let done = back(tmp.path(), None).unwrap();
        assert!(done.is_lossy);
        let journal = at(tmp.path());
        let there = answers(&journal, person(1));
        if with_copy {
            assert_eq!(there.len(), MANY + 1);
        } else {
            assert!(there.len() > MANY - 30 && there.len() <= MANY, "{}", there.len());
        }
        assert!(there.contains(&"since".to_owned()));
        assert!(journal.check().unwrap().is_sound());
    }
}

#[test]
fn a_file_cut_short_a_first_page_of_zeros_and_a_lost_file_give_the_copy_back() {
    for (case, harm) in [
        (
            "cut short",
            Box::new(|file: &Path| {
                let bytes = std::fs::read(file).unwrap();
                std::fs::write(file, &bytes[..bytes.len() / 2 + 100]).unwrap();
            }) as Box<dyn Fn(&Path)>,
        ),
        ("zeros", Box::new(|file: &Path| overwrite(file, 0..4096, 0))),
        ("lost", Box::new(|file: &Path| std::fs::remove_file(file).unwrap())),
    ] {
        let tmp = tempfile::tempdir().unwrap();
        copied_and_gone_on(tmp.path(), MANY);
        harm(&tmp.path().join(FILE));
        let done = back(tmp.path(), None).unwrap();
        let journal = at(tmp.path());
        assert!(done.events > MANY, "{case}: {done:?}");
        assert!(answers(&journal, person(1)).len() >= MANY, "{case}");
        assert!(journal.check().unwrap().is_sound(), "{case}");
    }
}

#[test]
fn a_stale_log_is_not_played_into_the_copy() {
    let tmp = tempfile::tempdir().unwrap();
    let live = tempfile::tempdir().unwrap();
    let mut journal = filled(live.path(), 3);
    let copy = journal.back_up(live.path(), When::AtEnd).unwrap().unwrap();
    journal.append(Some(person(1)), &[answer("since")], None).unwrap();
    // As a crash leaves it, its first page lost: the log alone cannot be read.
    cut(live.path(), tmp.path());
    assert!(tmp.path().join(format!("{FILE}-wal")).exists());
    std::fs::write(tmp.path().join(FILE), "").unwrap();
    let done = back(tmp.path(), Some(&copy)).unwrap();
    assert!(done.aside.iter().any(|file| file.to_string_lossy().ends_with("-wal")));
    assert_eq!(answers(&at(tmp.path()), person(1)), ["item-0", "item-1", "item-2"]);
}

#[test]
fn a_copy_that_is_itself_damaged_is_passed_over_and_refused_where_it_is_named() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = filled(tmp.path(), MANY);
    let good = journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
    journal.append(Some(person(1)), &[answer("since")], None).unwrap();
    let bad = journal.back_up(tmp.path(), When::AtEnd).unwrap().unwrap();
    journal.close().unwrap();
    overwrite(&bad, 8192..40_000, 0x5a);
    let before = std::fs::read(tmp.path().join(FILE)).unwrap();
    let error = back(tmp.path(), Some(&bad)).unwrap_err();
    assert_eq!(error.hint, Some(tr!("restore-bad-copy-hint")));
    assert_eq!(std::fs::read(tmp.path().join(FILE)).unwrap(), before);
    assert_eq!(aside(tmp.path()).unwrap(), Vec::<std::path::PathBuf>::new());
    assert_eq!(back(tmp.path(), None).unwrap().from, Some(good));
    assert_eq!(answers(&at(tmp.path()), person(1)).len(), MANY + 1);
}

#[test]
fn foreign_newer_and_open_journals_are_left_as_they_are() {
    let tmp = tempfile::tempdir().unwrap();
    copied_and_gone_on(tmp.path(), 3);
    let copy = newest(tmp.path());

    let open = at(tmp.path());
    assert_eq!(back(tmp.path(), None).unwrap_err().hint, Some(tr!("restore-busy-hint")));
    assert!(aside(tmp.path()).unwrap().is_empty());
    assert_eq!(answers(&open, person(1)).len(), 4);
    open.close().unwrap();

    for (sql, hint) in [("PRAGMA user_version = 99", tr!("journal-hint-newer")), ("PRAGMA application_id = 7", tr!("journal-hint-foreign"))]
    {
        let other = tempfile::tempdir().unwrap();
        std::fs::copy(tmp.path().join(FILE), other.path().join(FILE)).unwrap();
        Connection::open(other.path().join(FILE)).unwrap().execute_batch(&format!("{sql}; PRAGMA wal_checkpoint(TRUNCATE)")).unwrap();
        let before = std::fs::read(other.path().join(FILE)).unwrap();
        assert_eq!(back(other.path(), Some(&copy)).unwrap_err().hint, Some(hint), "{sql}");
        assert_eq!(std::fs::read(other.path().join(FILE)).unwrap(), before, "{sql}");
    }
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(back(empty.path(), None).unwrap_err().cause, tr!("restore-nothing"));
    assert!(back(empty.path(), Some(empty.path())).is_err(), "a folder is no copy");
}

#[test]
fn whoever_was_erased_since_the_copy_does_not_come_back() {
    let tmp = tempfile::tempdir().unwrap();
    let elsewhere = tmp.path().join("stick.db");
    let folder = tmp.path().join("data");
    let mut journal = filled(&folder, 3);
    journal.append(Some(person(2)), &[added("Karim"), answer("his")], None).unwrap();
    journal.copy_to(&folder, &elsewhere).unwrap();
    journal.erase(&[person(1)]).unwrap();
    journal.write_anew().unwrap();
    journal.proved().unwrap();
    journal.close().unwrap();
    back(&folder, Some(&elsewhere)).unwrap();
    let journal = at(&folder);
    assert!(journal.was_erased(person(1)).unwrap());
    assert!(journal.learners().unwrap().iter().all(|one| one.nickname != "Odile"));
    assert_eq!(answers(&journal, person(2)), ["his"]);
    // Their rows go at the next opening of the kit, with their files.
    assert!(journal.is_erasure_due().unwrap());
    assert_eq!(journal.erased_elsewhere().unwrap(), [person(1)]);
}

// Each half of such a gap leads to the same page that cannot be read.
#[test]
fn a_damaged_page_between_numbers_that_are_far_apart_comes_to_an_end() {
    let tmp = tempfile::tempdir().unwrap();
    filled(tmp.path(), 100).close().unwrap();
    let file = tmp.path().join(FILE);
    let apart = "PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; DROP TRIGGER event_is_never_changed; \
        UPDATE event SET rowid = rowid + 9223372036854775000 WHERE rowid > 50; UPDATE event SET rowid = rowid - 9223372036854775000 WHERE rowid < 10";
    Connection::open(&file).unwrap().execute_batch(apart).unwrap();
    let (bytes, page) = (std::fs::read(&file).unwrap(), 4096);
    // The last row before the gap and the first after it.
    for row in [b"item-48\"", b"item-49\""] {
        let at = bytes.chunks(page).position(|page| page.windows(8).any(|bytes| bytes == row)).unwrap() * page;
        overwrite(&file, at..at + page, 0x5a);
    }
    let restored = back(tmp.path(), None).unwrap();
    assert!(restored.is_lossy && restored.added > 10, "{restored:?}");
}
