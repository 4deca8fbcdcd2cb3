//! A copy of the whole journal, before something is done to it. `VACUUM INTO` takes the log with it (a copied file would
//! not) and leaves nothing of what was deleted.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::append::random_id;
use super::fault::{During, fault, of_system};
use super::open::complaints;
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::platform;
use crate::text::SafeText;
use crate::tr;

/// The folder of copies in the data folder.
pub(super) const FOLDER: &str = "backups";

/// Copies the journal of the data folder `folder`, checks the copy, and only then gives it its name.
pub(super) fn backup(conn: &Connection, folder: &Path, name: &str, world: &dyn World) -> Result<PathBuf> {
    let backups = folder.join(FOLDER);
    // Random, so that two windows that do this at once do not meet.
    let unique = random_id(world).simple().to_string();
    let unfinished = backups.join(format!(".{name}-{unique}.tmp"));
    let finished = backups.join(format!("{name}-{unique}.db"));
    let copied = copy(conn, &backups, &unfinished).and_then(|()| {
        std::fs::rename(&unfinished, &finished).map_err(|said| not_copied().detail(&said))?;
        platform::sync_folder(&backups);
        Ok(finished)
    });
    if copied.is_err() {
        // Our own unfinished copy; the journal itself stays as it is.
        let _ = std::fs::remove_file(&unfinished);
    }
    copied
}

fn copy(conn: &Connection, backups: &Path, to: &Path) -> Result<()> {
    let label = SafeText::show_line(&to.display().to_string());
    platform::make_folder(backups).map_err(|said| of_system(&label, &said))?;
    // Made before SQLite writes a byte, for this user alone; SQLite accepts an empty file.
    platform::make_file(to).map_err(|said| of_system(&label, &said))?;
    let path = to.to_str().ok_or_else(not_copied)?;
    conn.execute("VACUUM INTO ?1", [path]).map_err(|said| fault(During::Copying, &label, &said))?;
    platform::sync_file(to).map_err(|said| of_system(&label, &said))?;

    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|said| fault(During::Copying, &label, &said))?;
    let count = |of: &Connection| of.query_one("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0));
    let events = |of| count(of).map_err(|said| fault(During::Copying, &label, &said));
    let sound = complaints(&copy).map_err(|said| fault(During::Copying, &label, &said))?.is_empty();
    if sound && events(&copy)? >= events(conn)? { Ok(()) } else { Err(not_copied()) }
}

fn not_copied() -> Error {
    Error::new(Kind::Store, tr!("journal-not-copied")).hint(tr!("journal-hint-full"))
}
