//! What is opened, what is refused, and that nothing refused is touched.

use rusqlite::Connection;

use super::*;
use crate::journal::migrate;
use crate::journal::settle::number;
use crate::tr;

fn bytes(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap()
}

fn label(folder: &Path) -> SafeText {
    SafeText::show_line(&folder.join(FILE).display().to_string())
}

#[test]
fn every_setting_reads_back_as_it_was_asked() {
    let tmp = tempfile::tempdir().unwrap();
    let journal = at(tmp.path());
    let pragma = |name| number(&journal.conn, name).unwrap();
    assert_eq!(journal.conn.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0)).unwrap(), "wal");
    let read = ["synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "secure_delete", "wal_autocheckpoint", "busy_timeout"]
        .map(pragma);
    assert_eq!(read, [2, 1, 0, 1, 1, 200, 5000]);
    assert_eq!([pragma("application_id"), pragma("user_version")], [0x5452_504C, migrate::newest(migrate::STEPS)]);
    assert!(journal.check().unwrap().is_sound());
}

#[test]
fn a_setting_that_sqlite_dropped_in_silence_is_noticed() {
    let tmp = tempfile::tempdir().unwrap();
    let journal = at(tmp.path());
    journal.conn.pragma_update(None, "synchronous", 1).unwrap();
    assert!(settle::read_back(&journal.conn).is_err());
    assert!(!journal.check().unwrap().settled);
}

// SQLite's dotfile way to the disk has no shared memory, and so no write-ahead log, as some network folders.
#[cfg(unix)]
#[test]
fn where_the_log_is_refused_truncate_with_full_takes_its_place() {
    let tmp = tempfile::tempdir().unwrap();
    let how = How { vfs: Some("unix-dotfile"), ..How::default() };
    let mut journal = opened(tmp.path(), world(1), &how).unwrap();
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    assert_eq!(journal.check().unwrap().mode.as_str(), "truncate");
    assert_eq!(number(&journal.conn, "synchronous").unwrap(), 2);
    journal.close().unwrap();
    assert_eq!(at(tmp.path()).learners().unwrap().len(), 1);
}

// A stick goes from a machine with the log to one without.
#[cfg(unix)]
#[test]
fn a_journal_with_a_log_opens_where_there_can_be_none_and_keeps_all() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    cut(tmp.path(), &there);
    let how = How { vfs: Some("unix-dotfile"), ..How::default() };
    let mut journal = opened(&there, world(1), &how).unwrap();
    journal.append(Some(person(1)), &[answer("one")], None).unwrap();
    assert_eq!((journal.check().unwrap().mode.as_str(), all(&journal).len()), ("truncate", 2));
    journal.close().unwrap();
    assert_eq!(at(&there).check().unwrap().mode.as_str(), "wal");
}

#[test]
fn the_log_is_a_choice() {
    let tmp = tempfile::tempdir().unwrap();
    let journal = opened(tmp.path(), world(1), &How { log: false, ..How::default() }).unwrap();
    assert_eq!(journal.check().unwrap().mode.as_str(), "truncate");
}

#[test]
fn the_file_of_another_program_is_refused_untouched() {
    let tmp = tempfile::tempdir().unwrap();
    let file = tmp.path().join(FILE);
    let foreign = Connection::open(&file).unwrap();
    foreign.execute_batch("PRAGMA application_id = 7; CREATE TABLE photos (a); INSERT INTO photos VALUES (1)").unwrap();
    drop(foreign);
    let before = (bytes(&file), std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(refused(tmp.path()).cause, tr!("journal-foreign", file = label(tmp.path())));
    assert_eq!((bytes(&file), std::fs::metadata(&file).unwrap().permissions()), before);
    assert_eq!(std::fs::read_dir(tmp.path()).unwrap().count(), 1);
}

#[test]
fn the_journal_of_a_newer_kit_is_refused_untouched() {
    let tmp = tempfile::tempdir().unwrap();
    at(tmp.path()).close().unwrap();
    let file = tmp.path().join(FILE);
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = bytes(&file);
    let error = refused(tmp.path());
    assert_eq!(error.cause, tr!("journal-newer", file = label(tmp.path())));
    assert_eq!((error.kind.exit(), bytes(&file)), (4, before));
}

// The first bytes of the file are older than those in its log.
#[test]
fn a_newer_version_that_stands_in_the_log_alone_is_refused_too() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let journal = at(tmp.path());
    journal.conn.pragma_update(None, "user_version", 99).unwrap();
    cut(tmp.path(), &there);
    let (file, log) = (there.join(FILE), there.join(format!("{FILE}-wal")));
    let before = (bytes(&file), bytes(&log));
    assert_eq!(refused(&there).cause, tr!("journal-newer", file = label(&there)));
    assert_eq!((bytes(&file), bytes(&log)), before);
}

// A view that never ends would be waited for by whoever only looks; a trigger would do as it likes with what is written.
#[test]
fn nothing_is_asked_of_a_file_whose_tables_are_not_ours() {
    const ENDLESS: &str = "DROP TABLE learner; CREATE VIEW learner AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) \
        SELECT x AS id, 'Odile' AS nickname, x'' AS rank FROM n";
    const WATCHED: &str = "CREATE TRIGGER own AFTER INSERT ON event BEGIN DELETE FROM setting; END";
    const UNDONE: &str = "DROP TRIGGER event_is_never_changed";
    const MORE: &str = "ALTER TABLE draft ADD COLUMN more TEXT";
    for sql in [ENDLESS, WATCHED, UNDONE, MORE] {
        let tmp = tempfile::tempdir().unwrap();
        let file = tmp.path().join(FILE);
        let mut journal = at(tmp.path());
        journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
        journal.close().unwrap();
        Connection::open(&file).unwrap().execute_batch(&format!("PRAGMA journal_mode = DELETE; {sql}")).unwrap();
        let before = bytes(&file);
        assert_eq!(refused(tmp.path()).cause, tr!("journal-damaged", file = label(tmp.path())), "{sql}");
        assert_eq!((glance(tmp.path()), bytes(&file)), (Glance::Damaged, before), "{sql}");
        // Its events are ours all the same.
        let world: Rc<dyn World> = world(5);
        restore(tmp.path(), None, &world).unwrap();
        assert_eq!(at(tmp.path()).learners().unwrap().len(), 1, "{sql}");
    }
}

#[test]
fn what_stands_in_the_place_of_the_events_is_not_read() {
    let tmp = tempfile::tempdir().unwrap();
    at(tmp.path()).close().unwrap();
    let endless = "PRAGMA journal_mode = DELETE; PRAGMA writable_schema = ON; \
        UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW event AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL \
        SELECT x + 1 FROM n) SELECT x AS rowid, x AS id FROM n' WHERE name = 'event'; \
        DELETE FROM sqlite_schema WHERE tbl_name = 'event' AND type <> 'view'";
    Connection::open(tmp.path().join(FILE)).unwrap().execute_batch(endless).unwrap();
    let world: Rc<dyn World> = world(5);
    let restored = restore(tmp.path(), None, &world).unwrap();
    assert!(restored.is_lossy && restored.added == 0, "{restored:?}");
}

#[test]
fn garbage_and_a_truncated_file_are_told_and_kept() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    for n in 0..50 {
        journal.append(Some(person(1)), &[answer(&format!("item-{n}"))], None).unwrap();
    }
    journal.close().unwrap();
    let file = tmp.path().join(FILE);
    let whole = bytes(&file);
    for broken in [&b"Cher journal, \x1b[2J"[..], &whole[..60], &whole[..whole.len() / 2], &[0; 8192]] {
        std::fs::write(&file, broken).unwrap();
        let error = refused(tmp.path());
        assert_eq!(error.cause, tr!("journal-damaged", file = label(tmp.path())));
        assert_eq!(error.hint, Some(tr!("journal-hint-damaged")));
        assert_eq!(bytes(&file), broken);
    }
}

#[test]
fn the_whole_file_is_checked_after_an_unclean_exit_and_once_a_day() {
    let tmp = tempfile::tempdir().unwrap();
    let mut journal = at(tmp.path());
    for n in 0..50 {
        journal.append(Some(person(1)), &[answer(&format!("item-{n}"))], None).unwrap();
    }
    journal.close().unwrap();
    let file = tmp.path().join(FILE);
    let mut broken = bytes(&file);
    let last = broken.len() - 4096;
    broken[last..].fill(0xee);
    std::fs::write(&file, &broken).unwrap();

    // Out by the door, and checked today already.
    at(tmp.path()).close().unwrap();
    // A log that nobody folded in.
    let log = tmp.path().join(format!("{FILE}-wal"));
    std::fs::write(&log, "").unwrap();
    assert_eq!(refused(tmp.path()).cause, tr!("journal-damaged", file = label(tmp.path())));
    assert_eq!(bytes(&file), broken);
    std::fs::remove_file(&log).unwrap();
    // Another day.
    let tomorrow = world(1);
    tomorrow.now.set(NOON + 86_400_000);
    let error = Journal::open(tmp.path(), tomorrow).unwrap_err();
    assert_eq!(error.cause, tr!("journal-damaged", file = label(tmp.path())));
    assert_eq!(bytes(&file), broken);
}

// SQLite would delete the log without a word, with every answer in it.
#[test]
fn a_log_without_its_file_is_not_thrown_away() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let mut journal = at(tmp.path());
    journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
    cut(tmp.path(), &there);
    std::fs::remove_file(there.join(FILE)).unwrap();
    let log = bytes(&there.join(format!("{FILE}-wal")));
    assert_eq!(refused(&there).cause, tr!("journal-damaged", file = label(&there)));
    assert_eq!(bytes(&there.join(format!("{FILE}-wal"))), log);
    assert!(!there.join(FILE).exists());
}

#[test]
fn a_creation_that_was_cut_short_begins_again() {
    let tmp = tempfile::tempdir().unwrap();
    let there = tmp.path().join("there");
    let half = Connection::open(tmp.path().join(FILE)).unwrap();
    half.execute_batch("PRAGMA cache_size = 2; BEGIN; CREATE TABLE t (a)").unwrap();
    for _ in 0..20 {
        half.execute("INSERT INTO t VALUES (zeroblob(4000))", []).unwrap();
    }
    cut(tmp.path(), &there);
    assert!(!bytes(&there.join(FILE)).is_empty());
    assert!(at(&there).check().unwrap().is_sound());
}

#[test]
fn an_empty_file_is_a_new_journal_and_each_folder_has_its_own_id() {
    let tmp = tempfile::tempdir().unwrap();
    std::fs::write(tmp.path().join(FILE), "").unwrap();
    let journal = at(tmp.path());
    let device = journal.device();
    journal.close().unwrap();
    assert_eq!(at(tmp.path()).device(), device);
    assert_ne!(Journal::open(&tmp.path().join("other"), world(9)).unwrap().device(), device);
}

#[test]
fn a_folder_that_cannot_be_is_told_with_what_to_do() {
    let tmp = tempfile::tempdir().unwrap();
    std::fs::write(tmp.path().join("file"), "").unwrap();
    let error = refused(&tmp.path().join("file/folder"));
    assert_eq!(error.kind.exit(), 4);
    assert_eq!(error.hint, Some(tr!("journal-hint-read-only")));
}

#[cfg(unix)]
#[test]
fn folder_file_and_log_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let open_to_all = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    let tmp = tempfile::tempdir().unwrap();
    let folder = tmp.path().join("data");
    for _ in 0..2 {
        let mut journal = at(&folder);
        journal.append(Some(person(1)), &[added("Odile")], None).unwrap();
        let modes = ["", "-wal", "-shm"].map(|ending| mode(&folder.join(format!("{FILE}{ending}"))));
        assert_eq!((mode(&folder), modes), (0o700, [0o600; 3]));
        journal.close().unwrap();
        open_to_all(&folder, 0o755);
        open_to_all(&folder.join(FILE), 0o644);
    }
    // A folder with other things in it was named by mistake: it is not closed to those who use it.
    std::fs::write(folder.join("budget.ods"), "").unwrap();
    at(&folder).close().unwrap();
    assert_eq!((mode(&folder), mode(&folder.join(FILE))), (0o755, 0o600));
}
