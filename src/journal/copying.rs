//! A copy that takes its time: planned by whoever has the journal open, made with a connection of its own, on any thread.
//!
//! A large journal is copied for seconds or minutes. Nobody waits for it: with the write-ahead log, whoever reads keeps nobody
//! from writing. It says how far it is, can be stopped at any moment, and is there whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rusqlite::Connection;

use super::append::random_id;
use super::backup::{self, is_unfinished};
use super::copies::{COPIED, When, kept, superfluous};
use super::fault::{During, fault, of_system};
use super::open::{another, beside};
use super::settle::{mode, number};
use super::site::Site;
use super::{FILE, Journal};
use crate::error::{Error, Kind, Result};
use crate::places::{self, BACKUPS};
use crate::platform;
use crate::text::SafeText;
use crate::tr;

/// How many steps SQLite does between two looks at how far it is: some milliseconds.
pub(super) const STEPS: i32 = 20_000;
/// What must stay free beside the copy, so that answers can still be kept.
const MARGIN: u64 = 64 << 20;
/// A copy that was not written to for so long is not being made any more.
const STALE: Duration = Duration::from_hours(1);

/// From when on a journal is large, and what room there is; tests have their own.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest journal that is copied at each end: beyond, a person would wait.
    pub quick_max: u64,
    /// How many bytes are free where that folder is; none where nobody knows.
    pub free: fn(&Path) -> Option<u64>,
}

impl Limits {
    /// What holds on real machines.
    pub const REAL: Self = Self { quick_max: 64 << 20, free: platform::free_space };
}

/// How far a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// So many hundredths are written.
    Writing(u8),
    /// It is read through.
    Checking,
}

/// Who is told how far it is, and says whether it goes on.
pub type Watch = Arc<dyn Fn(Stage) -> bool + Send + Sync>;

/// Where a copy goes.
#[derive(Clone, Debug)]
enum To {
    /// Among the regular ones, with what the journal held.
    Regular { name: String, state: String },
    /// To a file that somebody named.
    File(PathBuf),
}

/// A copy that is to be made.
#[derive(Clone, Debug)]
pub struct CopyPlan {
    folder: PathBuf,
    site: Site,
    to: To,
    /// How large it will be, about.
    bytes: u64,
    large: bool,
    /// Whether others can write meanwhile.
    beside: bool,
}

/// A copy that is stopped is no failure.
#[derive(Default)]
struct Stopped(AtomicBool);

impl Journal {
    /// The regular copy that is to be made now; none where it is not time.
    ///
    /// # Errors
    /// There is no room for it; the journal cannot be read.
    pub fn plan_copy(&mut self, folder: &Path, when: When, limits: &Limits) -> Result<Option<CopyPlan>> {
        let planned = self.plan_regular(folder, when, limits);
        planned.map_err(not_made)
    }

    fn plan_regular(&mut self, folder: &Path, when: When, limits: &Limits) -> Result<Option<CopyPlan>> {
        let (bytes, large) = self.size(limits)?;
        // What is being erased is not copied once more.
        if (when == When::AtEnd && large) || self.is_erasing()? {
            return Ok(None);
        }
        let Some(state) = self.copied_state()? else { return Ok(None) };
        let last = kept(folder)?.iter().filter_map(|one| one.regular.as_ref()).map(|(_, number)| *number).max();
        if when != When::Asked && last.is_some() && self.last_copied()?.is_some_and(|copied| copied == state) {
            return Ok(None);
        }
        sweep(folder);
        if large {
            room(folder, bytes, limits)?;
        }
        let unique = random_id(&*self.world).simple().to_string().chars().take(8).collect::<String>();
        let name = format!("{}-{:04}-{unique}", self.world.now().date(), last.unwrap_or(0).saturating_add(1));
        let to = To::Regular { name, state };
        Ok(Some(CopyPlan { folder: folder.to_owned(), site: self.site.clone(), to, bytes, large, beside: self.is_logged()? }))
    }

    /// A copy to a file that somebody asked for by its path.
    ///
    /// # Errors
    /// There is no room for it; the journal cannot be read.
    pub fn plan_copy_to(&self, folder: &Path, file: &Path, limits: &Limits) -> Result<CopyPlan> {
        let planned = || {
            let (bytes, large) = self.size(limits)?;
            if large {
                room(file.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new(".")), bytes, limits)?;
            }
            let to = To::File(file.to_owned());
            Ok(CopyPlan { folder: folder.to_owned(), site: self.site.clone(), to, bytes, large, beside: self.is_logged()? })
        };
        planned().map_err(not_made)
    }

    /// How large a copy will be, and whether that is large.
    fn size(&self, limits: &Limits) -> Result<(u64, bool)> {
        let read = || -> rusqlite::Result<i64> {
            let pages = number(&self.conn, "page_count")? - number(&self.conn, "freelist_count")?;
            Ok(pages.saturating_mul(number(&self.conn, "page_size")?))
        };
        let bytes = u64::try_from(self.reading(read())?).unwrap_or_default();
        Ok((bytes, bytes > limits.quick_max))
    }

    fn is_logged(&self) -> Result<bool> {
        self.reading(mode(&self.conn)).map(|mode| mode == "wal")
    }

    /// Makes it with this connection, while whoever asked waits.
    ///
    /// # Errors
    /// It could not be made: nothing of it is left, and the copies before it are as they were.
    pub fn make_copy(&mut self, plan: &CopyPlan) -> Result<Option<PathBuf>> {
        plan.make_on(&self.conn, None).map_err(not_made)
    }
}

impl CopyPlan {
    /// Whether it is made beside everything else: it takes its time, and keeps nobody from writing.
    pub const fn is_beside(&self) -> bool {
        self.large && self.beside
    }

    /// Makes it with a connection of its own; none where it was stopped, or where somebody was erased meanwhile.
    ///
    /// # Errors
    /// It could not be made: nothing of it is left, and the copies before it are as they were.
    pub fn make(&self, watch: &Watch) -> Result<Option<PathBuf>> {
        let stopped = Arc::new(Stopped::default());
        let made = self.made(watch, &stopped);
        if made.is_err() && stopped.0.load(Ordering::Relaxed) { Ok(None) } else { made.map_err(not_made) }
    }

    fn made(&self, watch: &Watch, stopped: &Arc<Stopped>) -> Result<Option<PathBuf>> {
        let failed = |said: rusqlite::Error| fault(During::Copying, &self.site.label, &said);
        let file = self.folder.join(FILE);
        let mut conn = another(&file).map_err(failed)?;
        let (part, bytes) = (self.part(), self.bytes.max(1));
        let (told, known) = (Arc::clone(watch), Arc::clone(stopped));
        let goes_on: Watch = Arc::new(move |stage| {
            let goes_on = told(stage);
            known.0.fetch_or(!goes_on, Ordering::Relaxed);
            goes_on
        });
        let looked = Arc::clone(&goes_on);
        let look = move || {
            // Once it has its name, what is left is to look whether all is well.
            let Ok(written) = fs::metadata(&part).map(|is| is.len()) else { return !looked(Stage::Checking) };
            // Not all of it before it is all there.
            let hundredths = u8::try_from(written.saturating_mul(100) / bytes).unwrap_or(99).min(99);
            !looked(Stage::Writing(hundredths))
        };
        conn.progress_handler(STEPS, Some(look)).map_err(failed)?;
        self.make_on(&conn, Some(&goes_on))
    }

    /// Where it is written before it is whole.
    fn part(&self) -> PathBuf {
        match &self.to {
            To::Regular { name, .. } => BACKUPS.at(&self.folder).join(backup::unfinished(name)),
            To::File(file) => places::beside(file),
        }
    }

    fn make_on(&self, conn: &Connection, watch: Option<&Watch>) -> Result<Option<PathBuf>> {
        let (name, state) = match &self.to {
            To::File(file) => {
                let label = SafeText::show_path(file);
                places::hand_out_by(file, |to| backup::copy(conn, to, &label, watch), |said| of_system(&label, &said))?;
                return Ok(Some(file.clone()));
            }
            To::Regular { name, state } => (name, state),
        };
        let reading = |read: rusqlite::Result<i64>| read.map_err(|said| fault(During::Reading, &self.site.label, &said));
        let before = reading(erasures(conn))?;
        let file = backup::named(conn, &self.folder, name, watch)?;
        let erasing =
            conn.prepare_cached("SELECT 1 FROM machine WHERE key = ?1").and_then(|mut select| select.exists([super::erase::OPEN]));
        if reading(erasures(conn))? != before || reading(erasing.map(i64::from))? != 0 {
            // Somebody was erased meanwhile, and the copies may have been looked through before this one was there.
            let _ = fs::remove_file(&file);
            return Ok(None);
        }
        self.site.saving(|| conn.execute("INSERT OR REPLACE INTO machine (key, value) VALUES (?1, ?2)", [COPIED, state]).map(drop))?;
        // Only now that a new one is there and proved.
        for old in superfluous(&kept(&self.folder)?) {
            let _ = fs::remove_file(old);
        }
        Ok(Some(file))
    }
}

/// How many people were erased. Asked of the cache: of all events it would be asked for seconds.
fn erasures(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_one("SELECT count(*) FROM erased", [], |row| row.get(0))
}

fn not_made(error: Error) -> Error {
    Error { cause: tr!("backup-not-made"), ..error }
}

/// Refuses where the copy would fill the disk. Where nobody knows how much is free, the disk says it.
fn room(folder: &Path, bytes: u64, limits: &Limits) -> Result<()> {
    let needed = bytes.saturating_add(MARGIN);
    let mib = |bytes: u64| bytes.div_ceil(1 << 20);
    match (limits.free)(folder) {
        Some(free) if free < needed => {
            Err(Error::new(Kind::Store, tr!("backup-not-made")).hint(tr!("copying-no-room", needed = mib(needed), free = mib(free))))
        }
        _ => Ok(()),
    }
}

/// Deletes copies that were never finished: a power cut left them. One that is being made was written to just now.
fn sweep(folder: &Path) {
    let file = folder.join(FILE);
    let written = |path: &Path| fs::metadata(path).and_then(|is| is.modified()).ok();
    // By the disk's own clock.
    let Some(now) = written(&file).max(written(&beside(&file, "-wal"))) else { return };
    for file in BACKUPS.files(folder).unwrap_or_default() {
        let ours = file.file_name().and_then(|name| name.to_str()).is_some_and(is_unfinished);
        if ours && written(&file).and_then(|then| now.duration_since(then).ok()).is_some_and(|ago| ago > STALE) {
            let _ = fs::remove_file(file);
        }
    }
}
