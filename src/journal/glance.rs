//! A look at a journal from outside, for whoever wants to know how it is: nothing is made, mended or brought up to date by it, and
//! whatever is found is an answer.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::migrate::STEPS;
use super::open::{CHECKED_MAX, Found, beside, complaints, length, look, newest_known};
use super::read::newest_at;
use super::settle::only_read;
use super::{FILE, shape};
use crate::clock::Millis;

/// What a look found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Glance {
    /// No journal yet.
    Nothing,
    /// One that can be read.
    Read(Contents),
    /// The last program that wrote it was stopped in the middle: the next opening mends that.
    Unfinished,
    /// Another window holds it at this moment.
    Busy,
    /// A file of another program.
    Foreign,
    /// One of a newer kit.
    Newer,
    /// It cannot be read as it stands.
    Damaged,
    /// The system does not let it be read.
    Shut,
}

/// What stands in it, in numbers: nobody is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// How many people are known.
    pub learners: usize,
    /// How many events there are.
    pub events: usize,
    /// The newest moment that was believed.
    pub newest: Option<Millis>,
    /// The settings of this machine.
    pub settings: BTreeMap<String, String>,
    /// Whether the file was looked through: a very large one is not, for nobody would wait.
    pub checked: bool,
}

/// Looks at the journal of a data folder.
pub fn glance(folder: &Path) -> Glance {
    // From the root, like the door: no path may begin with `file:`.
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let file = folder.join(FILE);
    match look(&file) {
        Err(_) => return Glance::Shut,
        Ok(Found::Nothing) => return Glance::Nothing,
        Ok(Found::Foreign) => return Glance::Foreign,
        Ok(Found::Damaged) => return Glance::Damaged,
        Ok(Found::Ours { version }) if version > newest_known() => return Glance::Newer,
        Ok(Found::Ours { .. }) => {}
    }
    if length(&beside(&file, "-journal")).is_some_and(|bytes| bytes > 0) {
        return Glance::Unfinished;
    }
    let in_use = || length(&beside(&file, "-wal")).is_some();
    let still = !in_use();
    let seen = read(&file, still);
    // A window that opened in between writes what a look at a still file does not see.
    if still && seen.is_err() && in_use() {
        return told(read(&file, false));
    }
    told(seen)
}

fn told(seen: rusqlite::Result<Option<Contents>>) -> Glance {
    match seen {
        Ok(Some(contents)) => Glance::Read(contents),
        Ok(None) => Glance::Damaged,
        Err(said) => match said.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Glance::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Glance::Busy,
            _ => Glance::Shut,
        },
    }
}

/// Reads it; none where it is damaged. A `still` file, which nobody has open, is read without a trace: SQLite would make its log and
/// its memory beside it even for a reader, and on a locked stick it could not.
fn read(file: &Path, still: bool) -> rusqlite::Result<Option<Contents>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = match file.to_str().filter(|_| still) {
        Some(path) => Connection::open_with_flags(address(path), flags | OpenFlags::SQLITE_OPEN_URI)?,
        None => Connection::open_with_flags(file, flags)?,
    };
    only_read(&conn)?;
    if !shape::is_ours(&conn, STEPS)? {
        return Ok(None);
    }
    let checked = length(file).is_some_and(|bytes| bytes <= CHECKED_MAX);
    if checked && !complaints(&conn)?.is_empty() {
        return Ok(None);
    }
    let count = |table: &str| -> rusqlite::Result<usize> {
        let rows: i64 = conn.query_one(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        Ok(usize::try_from(rows).unwrap_or(0))
    };
    let mut settings = conn.prepare("SELECT key, value FROM setting WHERE learner = x''")?;
    let settings = settings.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(Some(Contents { learners: count("learner")?, events: count("event")?, newest: newest_at(&conn)?, settings, checked }))
}

/// The address by which SQLite takes a file as one that does not change. Every sign that means something in an address is put in
/// numbers, so that a folder's name stays a name.
fn address(path: &str) -> String {
    let mut said = String::from("file:");
    // A drive's letter of Windows stands after the root of an address.
    if !path.starts_with('/') {
        said.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'\\' if cfg!(windows) => said.push('/'),
            b'/' | b'-' | b'_' | b'.' | b':' => said.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => said.push(char::from(byte)),
            // Writing into a text cannot fail.
            byte => drop(write!(said, "%{byte:02X}")),
        }
    }
    said + "?immutable=1"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;
    use std::rc::Rc;

    use super::*;
    use crate::clock::{BUILT, Still};
    use crate::journal::Journal;
    use crate::record::Record;

    fn journal(folder: &Path) -> Journal {
        let mut journal = Journal::open(folder, Rc::new(Still::at(Millis(BUILT.0 + 1000)))).unwrap();
        let learner = journal.fresh_learner();
        journal.append(Some(learner), &[Record::LearnerAdded { nickname: "Odile".to_owned() }], None).unwrap();
        journal
    }

    fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        all.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
    }

    fn learners(glance: &Glance) -> usize {
        if let Glance::Read(contents) = glance { contents.learners } else { usize::MAX }
    }

    #[test]
    fn a_look_leaves_no_trace_whatever_the_folder_is_called() {
        let tmp = tempfile::tempdir().unwrap();
        let folder = tmp.path().join("clé 100% ?mode=rw#x");
        assert_eq!(glance(&folder), Glance::Nothing);
        assert!(!folder.exists());
        journal(&folder).close().unwrap();
        let before = files(&folder);
        let seen = glance(&folder);
        assert_eq!(learners(&seen), 1, "{seen:?}");
        assert!(matches!(seen, Glance::Read(Contents { events: 1, checked: true, newest: Some(_), .. })));
        assert_eq!(files(&folder), before);
    }

    #[test]
    fn what_another_window_wrote_last_is_seen() {
        let tmp = tempfile::tempdir().unwrap();
        let open = journal(tmp.path());
        assert_eq!(learners(&glance(tmp.path())), 1);
        open.close().unwrap();
    }

    #[test]
    fn what_is_no_journal_of_ours_is_an_answer() {
        let tmp = tempfile::tempdir().unwrap();
        let file = tmp.path().join(FILE);
        journal(tmp.path()).close().unwrap();
        let sound = fs::read(&file).unwrap();
        let with = |at: usize, bytes: &[u8]| {
            let mut changed = sound.clone();
            changed[at..at + bytes.len()].copy_from_slice(bytes);
            fs::write(&file, changed).unwrap();
            glance(tmp.path())
        };
        assert_eq!(with(60, &[0, 0, 3, 231]), Glance::Newer);
        assert_eq!(with(68, &[1, 2, 3, 4]), Glance::Foreign);
        assert_eq!(with(0, b"no journal at all"), Glance::Damaged);
        assert_eq!(with(4096, &[0xff; 8192]), Glance::Damaged);
        let _ = with(0, b"S");
        fs::write(tmp.path().join("journal.db-journal"), "half").unwrap();
        assert_eq!(glance(tmp.path()), Glance::Unfinished);
        fs::remove_file(tmp.path().join("journal.db-journal")).unwrap();
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_eq!(glance(tmp.path()), Glance::Foreign);
    }
}
