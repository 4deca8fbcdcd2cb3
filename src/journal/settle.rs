//! How a connection is set, and the proof that it was: each setting is read back, because SQLite refuses some in silence.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};

/// How long one window waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// What must read back, whatever the machine. `synchronous` 2 is FULL: with 1 the last answers are lost with the power.
const MUST: [(&str, i64); 9] = [
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("wal_autocheckpoint", 200),
    ("recursive_triggers", 1),
    // Sorting never writes a nickname to a temporary file.
    ("temp_store", 2),
    // macOS says "written" before it is, unless asked this way.
    ("fullfsync", 1),
];

/// Sets everything but the journal's mode.
pub(super) fn settle(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    reach(conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (name, value) in MUST {
        // Some answer with a row, some do not; both are right.
        conn.pragma_update(None, name, value)?;
    }
    Ok(())
}

/// Sets a connection that only looks: it trusts nothing that stands in the file, and writes nothing, not even elsewhere.
pub(super) fn only_read(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    for (name, value) in [("query_only", 1), ("trusted_schema", 0), ("cell_size_check", 1), ("temp_store", 2)] {
        conn.pragma_update(None, name, value)?;
    }
    Ok(())
}

/// Reads the file for the first time. One that was written with a log cannot be read where the disk has no memory to share (a
/// stick that went to another machine, a network folder): alone with it, SQLite needs none, and folds the log in.
fn reach(conn: &Connection) -> rusqlite::Result<()> {
    let read = || conn.query_one("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    match read() {
        Err(said) if matches!(said.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure)) => {
            ask(conn, "locking_mode", "exclusive")?;
            ask(conn, "journal_mode", "truncate")?;
            ask(conn, "locking_mode", "normal")?;
            read()
        }
        // Whoever is kept waiting by another program is not kept waiting twice.
        said => said,
    }
}

/// Asks for the write-ahead log, and where it is refused takes TRUNCATE: with FULL, both keep every confirmed answer (DELETE
/// does not). Says which it became.
pub(super) fn journal_mode(conn: &Connection, log: bool) -> rusqlite::Result<bool> {
    // Granted is not enough: some disks grant it and fail at the next reading.
    if log && ask(conn, "journal_mode", "wal").is_ok_and(|is| is == "wal") {
        reach(conn)?;
        if mode(conn)? == "wal" {
            return Ok(true);
        }
    }
    if ask(conn, "journal_mode", "truncate")? == "truncate" { Ok(false) } else { Err(refused("journal_mode")) }
}

/// Back to a journal that goes with each transaction, the log folded in: for a copy, which is one file.
pub(super) fn rollback_journal(conn: &Connection) -> rusqlite::Result<()> {
    if ask(conn, "journal_mode", "delete")? == "delete" { Ok(()) } else { Err(refused("journal_mode")) }
}

/// Sets a pragma that answers with what it became.
fn ask(conn: &Connection, name: &str, value: &str) -> rusqlite::Result<String> {
    conn.pragma_update_and_check(None, name, value, |row| row.get(0))
}

/// How SQLite keeps its journal.
pub(super) fn mode(conn: &Connection) -> rusqlite::Result<String> {
    conn.pragma_query_value(None, "journal_mode", |row| row.get(0))
}

/// Reads everything back; the first setting that is not as it was asked is an error.
pub(super) fn read_back(conn: &Connection) -> rusqlite::Result<()> {
    for (name, value) in MUST {
        if number(conn, name)? != value {
            return Err(refused(name));
        }
    }
    if number(conn, "busy_timeout")? == 0 { Err(refused("busy_timeout")) } else { Ok(()) }
}

/// What a pragma says, as a number.
pub(super) fn number(conn: &Connection, name: &str) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, name, |row| row.get(0))
}

fn refused(name: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_MISUSE), Some(name.to_owned()))
}
