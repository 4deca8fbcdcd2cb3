//! An older journal is copied, then brought up to date, all or nothing.

use rusqlite::Connection;

use super::*;
use crate::journal::migrate::{STEPS, newest};
use crate::journal::settle::number;

const NEXT: &[&str] = &[
    STEPS[0],
    STEPS[1],
    STEPS[2],
    STEPS[3],
    STEPS[4],
    STEPS[5],
    "ALTER TABLE draft ADD COLUMN mood TEXT; CREATE TABLE extra (a INTEGER) STRICT",
];
const BROKEN: &[&str] = &[
    STEPS[0],
    STEPS[1],
    STEPS[2],
    STEPS[3],
    STEPS[4],
    STEPS[5],
    "CREATE TABLE extra (a INTEGER) STRICT; INSERT INTO extra VALUES ('oui')",
];

fn steps(steps: &'static [&'static str]) -> How {
    How { steps, ..How::default() }
}

fn copies(folder: &Path) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder.join(crate::places::BACKUPS.name)).map_or(Vec::new(), |names| names.map(|name| name.unwrap().path()).collect())
}

#[test]
fn an_older_journal_is_copied_and_then_upgraded() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile"), answer("one")], None).unwrap();
    journal.close().unwrap();

    let journal = opened(tmp.path(), world(1), &steps(NEXT)).unwrap();
    assert_eq!(number(&journal.conn, "user_version").unwrap(), newest(NEXT));
    assert_eq!(answers(&journal, person(1)), ["one"]);
    // The first bytes say so too, while the journal is still open.
    assert_eq!(std::fs::read(tmp.path().join(FILE)).unwrap()[60..64], u32::try_from(NEXT.len()).unwrap().to_be_bytes());
    let [copy] = &copies(tmp.path())[..] else { panic!("one copy") };
    let copy = Connection::open(copy).unwrap();
    assert_eq!((number(&copy, "user_version").unwrap(), number(&copy, "application_id").unwrap()), (newest(STEPS), 0x5452_504C));
    assert_eq!(copy.query_one("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0)).unwrap(), 2);
    journal.close().unwrap();

    assert!(Journal::open(tmp.path(), world(1)).is_err(), "the older kit refuses it now");
    opened(tmp.path(), world(1), &steps(NEXT)).unwrap();
    assert_eq!(copies(tmp.path()).len(), 1, "copied once");
}

#[cfg(unix)]
#[test]
fn a_copy_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let tmp = tempfile::tempdir().unwrap();
    at(tmp.path()).close().unwrap();
    opened(tmp.path(), world(1), &steps(NEXT)).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&tmp.path().join(crate::places::BACKUPS.name)), mode(&copies(tmp.path())[0])), (0o700, 0o600));
}

#[test]
fn an_upgrade_that_fails_leaves_the_journal_as_it_was() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    journal.close().unwrap();
    opened(tmp.path(), world(1), &steps(BROKEN)).unwrap_err();
    let journal = at(tmp.path());
    assert_eq!(number(&journal.conn, "user_version").unwrap(), newest(STEPS));
    assert!(journal.conn.prepare("SELECT * FROM extra").is_err());
    assert_eq!(journal.learners().unwrap().len(), 1);
}

#[test]
fn no_copy_no_upgrade() {
    let tmp = tempfile::tempdir().unwrap();
    at(tmp.path()).close().unwrap();
    std::fs::write(tmp.path().join(crate::places::BACKUPS.name), "not a folder").unwrap();
    let error = opened(tmp.path(), world(1), &steps(NEXT)).unwrap_err();
    assert!(!is_not_saved(&error) && error.hint.is_some());
    assert_eq!(number(&at(tmp.path()).conn, "user_version").unwrap(), newest(STEPS));
}

#[test]
fn two_windows_that_upgrade_at_once_do_it_once() {
    let tmp = tempfile::tempdir().unwrap();
    at(tmp.path()).close().unwrap();
    std::thread::scope(|scope| {
        for n in 1..=3 {
            let folder = tmp.path();
            scope.spawn(move || opened(folder, world(n), &steps(NEXT)).unwrap().close().unwrap());
        }
    });
    assert_eq!(number(&opened(tmp.path(), world(1), &steps(NEXT)).unwrap().conn, "user_version").unwrap(), newest(NEXT));
}

#[test]
fn caches_of_older_rules_are_remade_at_the_door() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    journal.conn.execute_batch("DELETE FROM learner; UPDATE device SET caches = 0").unwrap();
    journal.close().unwrap();
    assert_eq!(at(tmp.path()).learner_named("Odile").unwrap(), Some(person(1)));
}
