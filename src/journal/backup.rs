//! A copy of the whole journal, before something is done to it. `VACUUM INTO` takes the log with it (a copied file would
//! not) and leaves nothing of what was deleted.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OpenFlags};

use super::append::random_id;
use super::copying::{STEPS, Stage, Watch};
use super::fault::{During, fault, of_system};
use super::open::{beside, complaints};
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::places::BACKUPS;
use crate::platform;
use crate::text::SafeText;
use crate::tr;

/// Copies the journal of the data folder `folder`, checks the copy, and only then gives it its name.
pub(super) fn backup(conn: &Connection, folder: &Path, name: &str, world: &dyn World) -> Result<PathBuf> {
    // Random, so that two windows that do this at once do not meet.
    let unique = random_id(world).simple().to_string().chars().take(8).collect::<String>();
    named(conn, folder, &format!("{name}-{unique}"), None)
}

/// How a copy of that name is called before it is whole.
pub(super) fn unfinished(name: &str) -> String {
    format!(".{name}{UNFINISHED}")
}

/// The same under a name that nothing else has.
pub(super) fn named(conn: &Connection, folder: &Path, name: &str, watch: Option<&Watch>) -> Result<PathBuf> {
    let (unfinished, finished) = (unfinished(name), format!("{name}.db"));
    let at = BACKUPS.at(folder).join(&unfinished);
    let label = SafeText::show_line(&at.display().to_string());
    // Made before SQLite writes a byte, for this user alone; SQLite accepts an empty file.
    let copied = BACKUPS
        .empty_file(folder, &unfinished)
        .map_err(|said| of_system(&label, &said))
        .and_then(|_| copy(conn, &at, &label, watch))
        .and_then(|()| BACKUPS.rename(folder, &unfinished, &finished).map_err(|said| not_copied().detail(&said)));
    if copied.is_err() {
        // Our own unfinished copy, and SQLite's file beside it; the journal itself stays as it is.
        for ending in ["", "-journal"] {
            let _ = std::fs::remove_file(beside(&at, ending));
        }
    }
    copied
}

/// How the name of a copy ends that is not whole yet.
pub(super) const UNFINISHED: &str = ".tmp";

/// Whether that is the name of a copy that is not whole, or of SQLite's file beside one.
pub fn is_unfinished(name: &str) -> bool {
    name.strip_suffix("-journal").unwrap_or(name).ends_with(UNFINISHED)
}

/// Writes a copy into an empty file, and checks it.
pub(super) fn copy(conn: &Connection, to: &Path, label: &SafeText, watch: Option<&Watch>) -> Result<()> {
    let path = to.to_str().ok_or_else(not_copied)?;
    let count = |of: &Connection| of.query_one("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0));
    let events = |of| count(of).map_err(|said| fault(During::Copying, label, &said));
    let goes_on = |stage| if watch.is_none_or(|watch| watch(stage)) { Ok(()) } else { Err(not_copied()) };
    goes_on(Stage::Writing(0))?;
    // Counted before: whoever writes meanwhile makes the journal longer than its copy.
    let least = events(conn)?;
    conn.execute("VACUUM INTO ?1", [path]).map_err(|said| fault(During::Copying, label, &said))?;
    platform::sync_file(to).map_err(|said| of_system(label, &said))?;
    goes_on(Stage::Checking)?;
    let failed = |said: rusqlite::Error| fault(During::Copying, label, &said);
    let mut copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(failed)?;
    if let Some(watch) = watch.map(Arc::clone) {
        copy.progress_handler(STEPS, Some(move || !watch(Stage::Checking))).map_err(failed)?;
    }
    let sound = complaints(&copy).map_err(|said| fault(During::Copying, label, &said))?.is_empty();
    if sound && events(&copy)? >= least { Ok(()) } else { Err(not_copied()) }
}

fn not_copied() -> Error {
    Error::new(Kind::Store, tr!("journal-not-copied")).hint(tr!("journal-hint-full"))
}
