//! A full disk, a busy file: what is said, and that the same journal saves again afterwards.

use rusqlite::ffi;

use super::*;
use crate::tr;

/// Lets the file grow no further than it is, plus `pages`.
fn room(journal: &Journal, pages: i64) {
    let now: i64 = settle::number(&journal.conn, "page_count").unwrap();
    journal.conn.pragma_update(None, "max_page_count", now + pages).unwrap();
}

#[test]
fn on_a_full_disk_nothing_is_half_saved_and_the_same_journal_saves_again() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    room(&journal, 0);
    let long = keep(person(1), "read", &format!("\"{}\"", "x".repeat(100_000)));
    let records = [answer("one"), answer("two")];
    let error = journal.append(Some(person(1)), &records, Some(&long)).unwrap_err();
    assert!(is_not_saved(&error));
    assert_eq!(error.hint, Some(tr!("journal-hint-full")));
    assert_eq!(error.kind.exit(), 4);
    assert!(answers(&journal, person(1)).is_empty());
    assert_eq!(journal.draft(person(1), &module(), &unit("read")).unwrap(), None);

    room(&journal, 1000);
    assert_eq!(journal.append(Some(person(1)), &records, Some(&long)).unwrap().len(), 2);
    assert_eq!(answers(&journal, person(1)), ["one", "two"]);
    journal.close().unwrap();
    assert_eq!(answers(&at(tmp.path()), person(1)), ["one", "two"]);
}

#[test]
fn what_another_window_holds_is_not_saved_and_can_be_tried_again() {
    let tmp = tempfile::tempdir().unwrap();
    let (mut one, other) = (at(tmp.path()), at(tmp.path()));
    one.conn.busy_timeout(Duration::ZERO).unwrap();
    other.conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = one.append(Some(person(1)), &[added("Odile")], None).unwrap_err();
    assert!(is_not_saved(&error));
    assert_eq!(error.hint, Some(tr!("journal-hint-busy")));
    other.conn.execute_batch("ROLLBACK").unwrap();
    one.append(Some(person(1)), &[added("Odile")], None).unwrap();
}

#[test]
fn each_answer_of_the_disk_has_its_hint_and_sqlite_s_own_words_stay_in_the_detail() {
    let label = SafeText::show_line("x");
    for (code, hint) in [
        (ffi::SQLITE_FULL, tr!("journal-hint-full")),
        (ffi::SQLITE_IOERR_WRITE, tr!("journal-hint-disk")),
        (ffi::SQLITE_BUSY, tr!("journal-hint-busy")),
        (ffi::SQLITE_READONLY, tr!("journal-hint-read-only")),
        (ffi::SQLITE_CORRUPT, tr!("journal-hint-damaged")),
        (ffi::SQLITE_MISUSE, tr!("journal-hint-again")),
    ] {
        let said = rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some("raw \u{1b}[2J".to_owned()));
        let saving = fault(During::Saving, &label, &said);
        assert!(is_not_saved(&saving));
        assert_eq!(saving.hint, Some(hint));
        assert!(!saving.detail.unwrap().as_str().contains('\u{1b}'));
        assert!(!is_not_saved(&fault(During::Reading, &label, &said)));
    }
}

// Its error on a full disk is lost when the statement is dropped: the answer would be told as saved.
#[test]
fn no_row_is_written_by_a_statement_that_is_read() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/journal");
    for entry in std::fs::read_dir(room).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            let code = std::fs::read_to_string(&path).unwrap();
            assert!(!code.contains("RETURNING") && !code.contains(".query_row("), "{}", path.display());
        }
    }
}

#[test]
fn a_transaction_that_was_cut_off_leaves_no_trace_and_one_that_was_told_is_there() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[answer("told")], None).unwrap();
    // A cache too small, so that the unfinished transaction is already in the log.
    journal.conn.execute_batch("PRAGMA cache_size = 2; BEGIN IMMEDIATE").unwrap();
    let log = || std::fs::metadata(tmp.path().join(format!("{FILE}-wal"))).unwrap().len();
    let before = log();
    for n in 0..200 {
        let mut event = all(&journal).pop().unwrap();
        event.id = crate::ids::EventId::from_uuid(Uuid::from_u128(n));
        events::Raw::of(&event).insert(&journal.conn).unwrap();
    }
    assert!(log() > before);
    cut(tmp.path(), &there);
    let after = at(&there);
    assert_eq!(answers(&after, person(1)), ["told"]);
    assert!(after.check().unwrap().is_sound());
}

#[cfg(target_os = "linux")]
#[test]
fn what_would_go_to_a_file_that_lies_there_no_more_is_told_as_not_saved_whatever_it_is() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    let store = journal.store_at("https://records.example").unwrap();
    std::fs::rename(tmp.path().join(FILE), tmp.path().join("moved.db")).unwrap();
    let elsewhere = Journal::in_memory(Rc::clone(&journal.world)).unwrap();
    let told = [
        journal.append(Some(person(1)), &[answer("one")], None).map(drop),
        journal.adopt(&elsewhere, person(1)),
        journal.set_code(person(1), None),
        journal.set_secret(Secret::Recovery, Some("x")),
        journal.make_statements(1, &["attempt"], &mut |_| None).map(drop),
        journal.set_sent(store, &[1], 200),
        journal.merge(&mut || Ok(None), true).map(drop),
        journal.erase(&[person(1)]).map(drop),
        journal.rebuild(),
    ];
    for (n, told) in told.into_iter().enumerate() {
        let error = told.unwrap_err();
        assert!(is_not_saved(&error) && error.hint == Some(tr!("journal-hint-read-only")), "{n}: {error:?}");
    }
    std::fs::rename(tmp.path().join("moved.db"), tmp.path().join(FILE)).unwrap();
    journal.append(Some(person(1)), &[answer("one")], None).unwrap();
}
