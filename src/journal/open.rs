//! The door: what lies in the data folder is looked at before SQLite may touch it, then opened, proved and brought up to date.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::fault::{During, damaged, fault, of_system};
use super::migrate::{APPLICATION, STEPS, migrate, newest};
use super::settle::{journal_mode, number, read_back, settle};
use super::site::Site;
use super::{FILE, Journal, backup, caches, erase, shape};
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::ids::DeviceId;
use crate::text::SafeText;
use crate::tr;
use crate::{places, platform};

/// Largest file that is checked whole at an opening: beyond, a person would wait.
pub(super) const CHECKED_MAX: u64 = 64 << 20;

/// What a test may change of an opening.
pub(super) struct How {
    /// The migrations.
    pub steps: &'static [&'static str],
    /// SQLite's way to the disk, by name.
    pub vfs: Option<&'static str>,
    /// Whether the write-ahead log is asked for.
    pub log: bool,
}

impl Default for How {
    fn default() -> Self {
        Self { steps: STEPS, vfs: None, log: true }
    }
}

/// What takes its time when a newer kit opens a large journal for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preparing {
    /// It is copied, before anything is changed.
    Copying,
    /// What follows from its events is made anew: so many hundredths are done.
    Remaking(u8),
}

/// What lies there, by its first bytes alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    Ours { version: i64 },
    Foreign,
    Damaged,
}

/// The version of the journals that this kit makes.
pub(super) fn newest_known() -> i64 {
    newest(STEPS)
}

/// The file's path with an ending of SQLite's.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

pub(super) fn length(file: &Path) -> Option<u64> {
    std::fs::metadata(file).ok().map(|is| is.len())
}

pub(super) fn open(folder: &Path, world: Rc<dyn World>, how: &How, tell: &mut dyn FnMut(Preparing)) -> Result<Journal> {
    // From the root: SQLite is built to read a path that begins with `file:` as a URI with options.
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let file = folder.join(FILE);
    let label = SafeText::show_line(&file.display().to_string());
    let in_system = |said: std::io::Error| of_system(&label, &said);
    let in_sqlite = |said: rusqlite::Error| fault(During::Opening, &label, &said);

    // SQLite leaves a log behind only where somebody is in, or went out without closing.
    let unclean = length(&beside(&file, "-wal")).is_some() || length(&beside(&file, "-journal")).is_some_and(|bytes| bytes > 0);
    let found = look(&file).map_err(in_system)?;
    accept(&found, how, &label)?;

    let stood = places::root(&folder).map_err(in_system)?;
    if !stood || all_ours(&folder) {
        platform::close_to_others(&folder);
    }
    // Before the log starts: SQLite gives the log the rights of the file.
    places::JOURNAL.make(&folder).map_err(in_system)?;
    for ending in ["", "-wal", "-shm", "-journal"] {
        let path = beside(&file, ending);
        if path.exists() {
            platform::close_to_others(&path);
        }
    }

    let mut conn = connect(&file, how).map_err(in_sqlite)?;
    // Before anything is read: a journal with a log cannot even be read there, and what SQLite says of it sounds like a full disk.
    if conn.is_readonly("main").map_err(in_sqlite)? {
        return Err(Error::new(Kind::Store, tr!("journal-not-opened", file = &label)).hint(tr!("journal-hint-read-only")));
    }
    // Until all is proved: what is refused is left as it was found, its log too.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(in_sqlite)?;
    settle(&conn).map_err(in_sqlite)?;
    if found == Found::Nothing {
        // Before the log: a file whose creation was cut short holds either nothing or all.
        migrate(&mut conn, how.steps, &*world).map_err(in_sqlite)?;
    }
    // Again, as SQLite sees it: the log may hold a newer first page than the file.
    let application = number(&conn, "application_id").map_err(in_sqlite)?;
    let version = number(&conn, "user_version").map_err(in_sqlite)?;
    accept(&if application == APPLICATION { Found::Ours { version } } else { Found::Foreign }, how, &label)?;

    if found != Found::Nothing && !shape::is_ours(&conn, how.steps).map_err(in_sqlite)? {
        return Err(damaged(&label));
    }

    let today = world.now().day();
    let looked: i64 = conn.query_one("SELECT checked_day FROM device", [], |row| row.get(0)).map_err(in_sqlite)?;
    let due = unclean || looked != today;
    if due && length(&file).is_some_and(|bytes| bytes <= CHECKED_MAX) && !complaints(&conn).map_err(in_sqlite)?.is_empty() {
        return Err(damaged(&label));
    }
    // Last: asking for the log changes the file's first bytes.
    let log = journal_mode(&conn, how.log).map_err(in_sqlite)?;
    read_back(&conn).map_err(in_sqlite)?;
    if version < newest(how.steps) {
        tell(Preparing::Copying);
        backup::backup(&conn, &folder, &format!("before-version-{}", newest(how.steps)), &*world)?;
        migrate(&mut conn, how.steps, &*world).map_err(in_sqlite)?;
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(in_sqlite)?;
    if log && version < newest(how.steps) {
        // The first bytes of the file say the version again. Another window may be reading: then it comes later.
        conn.query_one("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(in_sqlite)?;
    }
    if due {
        // A full disk must not keep a person out: then the check is made again next time.
        let _ = conn.execute("UPDATE device SET checked_day = ?1", [today]);
    }
    if found == Found::Nothing {
        // The file's own place: SQLite does the same for its log.
        platform::sync_folder(&folder);
    }
    if !stood && let Some(above) = folder.parent() {
        platform::sync_folder(above);
    }
    ready(conn, world, Site { label, placed: platform::Placed::of(&file) }, tell)
}

/// One connection more to a file that is open already, set like the first. Not through the door: that opens the file by itself too,
/// which on Unix takes the first one's locks with it.
pub(super) fn another(file: &Path) -> rusqlite::Result<Connection> {
    let conn = connect(file, &How::default())?;
    settle(&conn)?;
    Ok(conn)
}

/// The journal once more, for another thread.
pub(super) fn beside_open(folder: &Path, world: Rc<dyn World>) -> Result<Journal> {
    let file = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()).join(FILE);
    let label = SafeText::show_line(&file.display().to_string());
    let in_sqlite = |said: rusqlite::Error| fault(During::Opening, &label, &said);
    let conn = another(&file).map_err(in_sqlite)?;
    read_back(&conn).map_err(in_sqlite)?;
    let id: [u8; 16] = conn.query_one("SELECT id FROM device", [], |row| row.get(0)).map_err(in_sqlite)?;
    Ok(Journal {
        conn,
        world,
        device: DeviceId::from_uuid(uuid::Uuid::from_bytes(id)),
        site: Site { label, placed: platform::Placed::of(&file) },
    })
}

pub(super) fn in_memory(world: Rc<dyn World>) -> Result<Journal> {
    let label = SafeText::show_line(FILE);
    let in_sqlite = |said: rusqlite::Error| fault(During::Opening, &label, &said);
    let mut conn =
        Connection::open_in_memory_with_flags(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE).map_err(in_sqlite)?;
    settle(&conn).map_err(in_sqlite)?;
    migrate(&mut conn, STEPS, &*world).map_err(in_sqlite)?;
    ready(conn, world, Site { label, placed: None }, &mut |_| ())
}

/// The journal over a connection that was proved; caches of other rules are remade, `tell` is told how far.
pub(super) fn ready(conn: Connection, world: Rc<dyn World>, site: Site, tell: &mut dyn FnMut(Preparing)) -> Result<Journal> {
    let row = conn
        .query_one("SELECT id, caches FROM device", [], |row| Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, i64>(1)?)))
        .map_err(|said| fault(During::Opening, &site.label, &said))?;
    let mut journal = Journal { conn, world, device: DeviceId::from_uuid(uuid::Uuid::from_bytes(row.0)), site };
    if row.1 != caches::RULES {
        let remade = journal.rebuild_telling(caches::LONG, &mut |hundredths| tell(Preparing::Remaking(hundredths)));
        remade.map_err(|error| Error { cause: tr!("journal-not-opened", file = &journal.site.label), ..error })?;
    }
    erase::finish(&mut journal);
    Ok(journal)
}

fn connect(file: &Path, how: &How) -> rusqlite::Result<Connection> {
    // No CREATE: the file was made above, for this user alone. No URI.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match how.vfs {
        None => Connection::open_with_flags(file, flags),
        Some(vfs) => Connection::open_with_flags_and_vfs(file, flags, vfs),
    }
}

/// Refuses what is not ours to open.
pub(super) fn accept(found: &Found, how: &How, label: &SafeText) -> Result<()> {
    match found {
        Found::Foreign => Err(Error::new(Kind::Store, tr!("journal-foreign", file = label)).hint(tr!("journal-hint-foreign"))),
        Found::Damaged => Err(damaged(label)),
        Found::Ours { version } if *version > newest(how.steps) => {
            Err(Error::new(Kind::Store, tr!("journal-newer", file = label)).hint(tr!("journal-hint-newer")))
        }
        Found::Nothing | Found::Ours { .. } => Ok(()),
    }
}

/// Reads the first bytes, without SQLite, which would begin to repair.
pub(super) fn look(file: &Path) -> std::io::Result<Found> {
    // Looked at before the file: a log beside a file with nothing in it means that the file was lost, but a file that another
    // window is making at this moment has its log only when it is whole.
    let log = length(&beside(file, "-wal")).is_some_and(|bytes| bytes > 0);
    // A pipe would be waited for, a device has no end.
    if std::fs::metadata(file).is_ok_and(|is| !is.is_file()) {
        return Ok(Found::Foreign);
    }
    let mut head = Vec::new();
    match File::open(file) {
        Ok(open) => open.take(100).read_to_end(&mut head)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => 0,
        Err(error) => return Err(error),
    };
    let number = |at: usize| head.get(at..at + 4).map_or(0, |bytes| bytes.iter().fold(0_i64, |n, byte| n << 8 | i64::from(*byte)));
    Ok(if head.is_empty() {
        if log { Found::Damaged } else { Found::Nothing }
    } else if head.len() == 100 && head.starts_with(b"SQLite format 3\0") && number(68) == APPLICATION {
        Found::Ours { version: number(60) }
    } else if cut_short(file)? {
        Found::Nothing
    } else if head.starts_with(b"SQLite format 3\0") && head.len() == 100 {
        Found::Foreign
    } else {
        Found::Damaged
    })
}

/// Whether a copy is a journal of ours, of this kit or an older one.
pub(super) fn is_ours_to_rewrite(copy: &Path) -> bool {
    matches!(look(copy), Ok(Found::Ours { version }) if version <= newest(STEPS))
}

/// Whether the file is one whose creation was cut short: SQLite's rollback journal says that it had no page before.
fn cut_short(file: &Path) -> std::io::Result<bool> {
    let mut head = Vec::new();
    match File::open(beside(file, "-journal")) {
        Ok(open) => open.take(20).read_to_end(&mut head)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    // Eight bytes of mark, then three numbers: records, nonce, and the pages there were.
    Ok(head.starts_with(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]) && head.get(16..20) == Some(&[0; 4]))
}

/// Whether the folder holds nothing but what the journal made: another's folder, named by mistake, is not closed to others.
fn all_ours(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut names| names.all(|name| name.is_ok_and(|name| places::is_ours(&name.file_name()))))
}

/// What SQLite finds wrong in the whole file; nothing where all is well.
pub(super) fn complaints(conn: &Connection) -> rusqlite::Result<Vec<SafeText>> {
    let mut ask = conn.prepare("PRAGMA quick_check(20)")?;
    let lines = ask.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lines.iter().filter(|line| *line != "ok").map(|line| SafeText::show_line(line)).collect())
}
