//! What SQLite says, turned into our words. Its own texts go no further than `detail`.

use rusqlite::ErrorCode;

use crate::error::{Error, Kind};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What was being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum During {
    Opening,
    Reading,
    Saving,
    Copying,
    Closing,
}

/// The error of ours for what SQLite said of the file `label`.
pub(super) fn fault(during: During, label: &SafeText, said: &rusqlite::Error) -> Error {
    let code = said.sqlite_error_code();
    let damaged = matches!(code, Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase));
    let cause = match during {
        During::Saving => tr!("journal-not-saved"),
        During::Copying => tr!("journal-not-copied"),
        _ if damaged => tr!("journal-damaged", file = label),
        During::Opening => tr!("journal-not-opened", file = label),
        During::Reading => tr!("journal-not-read", file = label),
        During::Closing => tr!("journal-not-closed"),
    };
    let hint = match code {
        Some(ErrorCode::DiskFull) => tr!("journal-hint-full"),
        // A quota, or a stick that was pulled out: SQLite says the same of both.
        Some(ErrorCode::SystemIoFailure) => tr!("journal-hint-disk"),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => tr!("journal-hint-busy"),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => tr!("journal-hint-read-only"),
        _ if damaged => tr!("journal-hint-damaged"),
        _ => tr!("journal-hint-again"),
    };
    Error::new(Kind::Store, cause).hint(hint).detail(said)
}

/// A file that SQLite cannot read as it stands.
pub(super) fn damaged(label: &SafeText) -> Error {
    Error::new(Kind::Store, tr!("journal-damaged", file = label)).hint(tr!("journal-hint-damaged"))
}

/// The file is not where it was opened: what is written to it would be found by nobody.
pub(super) fn gone() -> Error {
    Error::new(Kind::Store, tr!("journal-not-saved")).hint(tr!("journal-hint-read-only"))
}

/// What the system said of the folder or the file before SQLite saw it.
pub(super) fn of_system(label: &SafeText, said: &std::io::Error) -> Error {
    let hint = match said.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => tr!("journal-hint-full"),
        _ => tr!("journal-hint-read-only"),
    };
    Error::new(Kind::Store, tr!("journal-not-opened", file = label)).hint(hint).detail(said)
}

/// Whether `error` says that what was handed to the journal is not on the disk, so that it is kept and tried again.
pub fn is_not_saved(error: &Error) -> bool {
    matches!(error.cause, Words::Msg("journal-not-saved", _))
}

/// Something that is no row of ours, as an error of SQLite: the functions below the door speak one language.
pub(super) fn odd(column: usize, said: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Blob, Box::new(said))
}
