//! A copy of the whole journal, before something is done to it. `VACUUM INTO` takes the log with it (a copied file would
//! not) and leaves nothing of what was deleted.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::append::random_id;
use super::fault::{During, fault, of_system};
use super::open::complaints;
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
    let (unfinished, finished) = (format!(".{name}-{unique}{UNFINISHED}"), format!("{name}-{unique}.db"));
    let at = BACKUPS.at(folder).join(&unfinished);
    let label = SafeText::show_line(&at.display().to_string());
    // Made before SQLite writes a byte, for this user alone; SQLite accepts an empty file.
    let copied = BACKUPS
        .empty_file(folder, &unfinished)
        .map_err(|said| of_system(&label, &said))
        .and_then(|_| copy(conn, &at, &label))
        .and_then(|()| BACKUPS.rename(folder, &unfinished, &finished).map_err(|said| not_copied().detail(&said)));
    if copied.is_err() {
        // Our own unfinished copy; the journal itself stays as it is.
        let _ = std::fs::remove_file(&at);
    }
    copied
}

/// How the name of a copy ends that is not whole yet.
pub const UNFINISHED: &str = ".tmp";

/// Writes a copy into an empty file, and checks it.
pub(super) fn copy(conn: &Connection, to: &Path, label: &SafeText) -> Result<()> {
    let path = to.to_str().ok_or_else(not_copied)?;
    conn.execute("VACUUM INTO ?1", [path]).map_err(|said| fault(During::Copying, label, &said))?;
    platform::sync_file(to).map_err(|said| of_system(label, &said))?;

    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|said| fault(During::Copying, label, &said))?;
    let count = |of: &Connection| of.query_one("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0));
    let events = |of| count(of).map_err(|said| fault(During::Copying, label, &said));
    let sound = complaints(&copy).map_err(|said| fault(During::Copying, label, &said))?.is_empty();
    if sound && events(&copy)? >= events(conn)? { Ok(()) } else { Err(not_copied()) }
}

fn not_copied() -> Error {
    Error::new(Kind::Store, tr!("journal-not-copied")).hint(tr!("journal-hint-full"))
}
