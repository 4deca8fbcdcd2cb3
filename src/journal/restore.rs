//! A journal put back from a copy. What is there is set aside first, as it is; then all that can still be read of it is united with
//! the copy, so that nothing which was done since is lost, and every erasure since holds; the result is proved before it takes the
//! journal's place.
//!
//! It is no way back in time: events never go. The restored folder numbers its events under a new id, for its old numbers may have
//! gone to another laptop since the copy was made.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::append::random_id;
use super::backup::UNFINISHED;
use super::copies::{COPIED, kept};
use super::events::learner_in;
use super::fault::{During, damaged, fault, of_system};
use super::migrate::{STEPS, migrate};
use super::open::{Found, How, accept, beside, complaints, look, ready};
use super::salvage::{ASIDE, Salvaged, salvage};
use super::settle::{rollback_journal, settle};
use super::site::{Site, saving};
use super::{FILE, caches, shape};
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::ids::{DeviceId, EventId};
use crate::places::{BACKUPS, JOURNAL, SET_ASIDE};
use crate::record::Record;
use crate::text::SafeText;
use crate::{platform, tr};

/// SQLite's files: the journal, and what may stand beside it.
const ENDINGS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// What a restoration did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// The copy that was put back; none where none was good.
    pub from: Option<PathBuf>,
    /// Where the files that were there lie now.
    pub aside: Vec<PathBuf>,
    /// How many events the journal has now.
    pub events: usize,
    /// How many of them came from the files that were there, and not from the copy.
    pub added: usize,
    /// Whether something of these files could not be read.
    pub is_lossy: bool,
}

/// Puts `from` in the journal's place, or the newest good copy; without any, what can be read of the journal itself.
///
/// # Errors
/// The journal is of another program or of a newer kit; another window is in; the copy is no good journal; there is nothing to
/// restore; it cannot be written. The journal is then as it was.
pub fn restore(folder: &Path, from: Option<&Path>, world: &Rc<dyn World>) -> Result<Restored> {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let file = folder.join(FILE);
    let label = SafeText::show_path(&file);
    let in_system = |said: std::io::Error| of_system(&label, &said);
    let found = look(&file).map_err(in_system)?;
    if found != Found::Damaged {
        accept(&found, &How::default(), &label)?;
    }
    let unique: String = random_id(&**world).simple().to_string().chars().take(8).collect();
    let work = format!(".restore-{unique}{UNFINISHED}");
    let (base, conn) = base(&folder, from, &work, &**world, found == Found::Nothing)?;
    let mut restored = Restored { from: base, ..Restored::default() };
    let run = || -> Result<()> {
        restored.aside = set_aside(&folder, &format!("{}-{unique}", world.now().date())).map_err(in_system)?;
        let salvaged = present(&file, &found, &label)?;
        restored.is_lossy = salvaged.is_lossy && found != Found::Nothing;
        (restored.events, restored.added) = unite(conn, salvaged, world, &label)?;
        platform::sync_file(&BACKUPS.at(&folder).join(&work)).map_err(in_system)?;
        // A log that stayed would be played into the new file. It is set aside.
        for ending in &ENDINGS[1..] {
            match fs::remove_file(beside(&file, ending)) {
                Err(said) if said.kind() != std::io::ErrorKind::NotFound => return Err(in_system(said)),
                _ => {}
            }
        }
        BACKUPS.take_place_of(&folder, &work, &JOURNAL).map_err(in_system).map(drop)
    };
    let done = run();
    if done.is_err() {
        let _ = fs::remove_file(BACKUPS.at(&folder).join(&work));
        // Unless one of the files that were there is gone, which then lies only there.
        if restored.aside.len() == ENDINGS.iter().filter(|ending| beside(&file, ending).exists()).count() {
            for aside in &restored.aside {
                let _ = fs::remove_file(aside);
            }
        }
    }
    done.map(|()| restored)
}

/// The copy to begin with, as a file of that name among the copies, opened; an empty journal where no copy is good.
fn base(folder: &Path, from: Option<&Path>, work: &str, world: &dyn World, nothing: bool) -> Result<(Option<PathBuf>, Connection)> {
    if let Some(from) = from {
        return begin(folder, Some(from), work, world).map(|conn| (Some(from.to_owned()), conn));
    }
    for copy in kept(folder)?.into_iter().rev() {
        if let Ok(conn) = begin(folder, Some(&copy.file), work, world) {
            return Ok((Some(copy.file), conn));
        }
    }
    if nothing {
        return Err(Error::new(Kind::Store, tr!("restore-nothing")).hint(tr!("restore-nothing-hint")));
    }
    begin(folder, None, work, world).map(|conn| (None, conn))
}

/// A working copy of `from`, proved and brought up to date; nothing of it stays where that fails.
fn begin(folder: &Path, from: Option<&Path>, work: &str, world: &dyn World) -> Result<Connection> {
    let at = BACKUPS.at(folder).join(work);
    let shown = SafeText::show_path(from.unwrap_or(&at));
    let bad = || Error::new(Kind::Store, tr!("restore-bad-copy", file = &shown)).hint(tr!("restore-bad-copy-hint"));
    let begin = || -> Result<Connection> {
        match from {
            Some(from) => {
                // Asked before it is opened: a pipe would wait for ever.
                let is_file = fs::metadata(from).map_err(|said| bad().detail(&said))?.is_file();
                let found = if is_file { look(from).map_err(|said| bad().detail(&said))? } else { Found::Damaged };
                match found {
                    Found::Ours { .. } => accept(&found, &How::default(), &shown)?,
                    _ => return Err(bad()),
                }
                BACKUPS.copy_of(folder, from, work).map_err(|said| of_system(&shown, &said))?;
            }
            None => drop(BACKUPS.empty_file(folder, work).map_err(|said| of_system(&shown, &said))?),
        }
        let open = || -> rusqlite::Result<Option<Connection>> {
            let mut conn = Connection::open_with_flags(&at, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
            settle(&conn)?;
            rollback_journal(&conn)?;
            // An empty file is nobody's yet.
            let is_ours = from.is_none() || shape::is_ours(&conn, STEPS)?;
            if !is_ours || !complaints(&conn)?.is_empty() {
                return Ok(None);
            }
            migrate(&mut conn, STEPS, world)?;
            Ok(Some(conn))
        };
        match open() {
            Ok(Some(conn)) => Ok(conn),
            Ok(None) => Err(bad()),
            Err(said) if said.sqlite_error_code() == Some(ErrorCode::DiskFull) => Err(fault(During::Copying, &shown, &said)),
            Err(said) => Err(bad().detail(&said)),
        }
    };
    begin().inspect_err(|_| {
        let _ = fs::remove_file(&at);
    })
}

/// Copies the journal's files, whatever state they are in.
fn set_aside(folder: &Path, name: &str) -> std::io::Result<Vec<PathBuf>> {
    let mut aside = Vec::new();
    for ending in ENDINGS {
        let file = beside(&folder.join(FILE), ending);
        if file.exists() {
            aside.push(SET_ASIDE.copy_of(folder, &file, &format!("{name}.db{ending}"))?);
        }
    }
    Ok(aside)
}

/// What can be read of the journal that is there. Nobody else may be in it.
fn present(file: &Path, found: &Found, label: &SafeText) -> Result<Salvaged> {
    if !matches!(found, Found::Ours { .. }) {
        return Ok(Salvaged { is_lossy: true, ..Salvaged::default() });
    }
    let bytes = fs::metadata(file).map_or(0, |is| is.len());
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let Ok(conn) = Connection::open_with_flags(file, flags) else { return Ok(Salvaged { is_lossy: true, ..Salvaged::default() }) };
    // What cannot be set on a damaged file is of no use there either.
    let _ = settle(&conn);
    // Only whoever is alone may leave the log.
    let alone = conn.busy_timeout(std::time::Duration::ZERO).and_then(|()| rollback_journal(&conn));
    if let Err(said) = alone
        && matches!(said.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
    {
        return Err(Error::new(Kind::Store, tr!("restore-busy", file = label)).hint(tr!("restore-busy-hint")).detail(&said));
    }
    let whole = complaints(&conn).is_ok_and(|found| found.is_empty());
    let mut salvaged = salvage(&conn, bytes);
    salvaged.is_lossy |= !whole;
    Ok(salvaged)
}

/// Unites the working copy with what was read of the journal; how many events there are, and how many of them are new to the copy.
fn unite(conn: Connection, salvaged: Salvaged, world: &Rc<dyn World>, label: &SafeText) -> Result<(usize, usize)> {
    // Under the id that wrote the settings of this machine, so that they count; and all that follows from events is made anew.
    saving(label, || {
        if let Some(id) = salvaged.device {
            conn.execute("UPDATE device SET id = ?1", [id])?;
        }
        conn.execute("UPDATE device SET caches = -1", [])
    })?;
    let mut journal = ready(conn, Rc::clone(world), Site { label: label.clone(), placed: None }, &mut |_| ())?;

    let mut known: BTreeSet<EventId> = BTreeSet::new();
    journal.export(&mut |event| {
        known.insert(event.id);
        Ok(())
    })?;
    let mut new = salvaged.events.into_iter().filter(|event| known.insert(event.id));
    let merged = journal.merge(&mut || Ok(new.next()), true)?;
    saving(label, || put_aside_rows(&journal.conn, &salvaged.rows))?;

    let settings = journal.settings(None)?;
    let id = random_id(&**world);
    saving(label, || journal.conn.execute("UPDATE device SET id = ?1", [id.as_bytes()]))?;
    journal.device = DeviceId::from_uuid(id);
    let again: Vec<Record> = settings.into_iter().map(|(key, value)| Record::MachineSet { key, value }).collect();
    journal.append(None, &again, None)?;

    let report = journal.check()?;
    if !report.damage.is_empty() || !report.caches_agree {
        return Err(damaged(label));
    }
    journal.close()?;
    Ok((report.events, merged.new))
}

/// Drafts, codes, whose files are whose, and the machine's own, as they were last; of nobody who was erased.
fn put_aside_rows(conn: &Connection, rows: &[(&'static str, Vec<Value>)]) -> rusqlite::Result<()> {
    for (table, row) in rows {
        let whose = ASIDE.iter().find(|(name, _)| name == table).and_then(|(_, column)| *column);
        if let Some(Value::Blob(id)) = whose.and_then(|column| row.get(column))
            && let Ok(id) = <[u8; 16]>::try_from(id.as_slice())
            && caches::is_erased(conn, learner_in(id))?
        {
            continue;
        }
        if row.first() == Some(&Value::Text(COPIED.to_owned())) {
            continue;
        }
        let places = vec!["?"; row.len()].join(", ");
        match conn.execute(&format!("INSERT OR REPLACE INTO {table} VALUES ({places})"), rusqlite::params_from_iter(row)) {
            // What the damage wrote is no row of ours.
            Err(said) if said.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {}
            said => drop(said?),
        }
    }
    Ok(())
}
