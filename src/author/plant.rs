//! A new curriculum on disk: a folder that was not there before, whole or not at all.

use std::fs;
use std::path::Path;

use crate::app::write_in;
use crate::curriculum::Named;
use crate::error::{Error, Kind, Result};
use crate::text::SafeText;
use crate::tr;

/// Writes `files` into the new folder `folder`.
///
/// # Errors
/// When something of that name is there already, or it cannot be written: what was begun is taken away again.
pub fn plant(folder: &Path, files: &Named) -> Result<()> {
    // Making the folder is the question whether it is there: nothing can come between.
    fs::create_dir(folder).map_err(|error| {
        let path = SafeText::show_path(folder);
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Error::new(Kind::User, tr!("new-there-already", path = path)).hint(tr!("new-there-already-hint"));
        }
        Error::new(Kind::Io, tr!("new-not-made", path = path)).hint(tr!("new-not-made-hint")).detail(&error)
    })?;
    let write = |(name, bytes): &(String, Vec<u8>)| {
        let (inside, name) = name.rsplit_once('/').unwrap_or(("", name));
        write_in(&folder.join(inside), name, bytes)
    };
    files.iter().try_for_each(write).inspect_err(|_| {
        // It is ours, made just now; if even that fails the error below is what counts.
        let _ = fs::remove_dir_all(folder);
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails loudly")]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_never_written_over_and_what_fails_leaves_nothing() {
        let place = tempfile::TempDir::new().unwrap();
        let (folder, files) = (place.path().join("a"), vec![("b/c.toml".to_owned(), b"x".to_vec()), ("d.toml".to_owned(), Vec::new())]);
        plant(&folder, &files).unwrap();
        assert_eq!(fs::read(folder.join("b/c.toml")).unwrap(), b"x");
        let again = plant(&folder, &vec![("d.toml".to_owned(), b"y".to_vec())]).unwrap_err();
        assert_eq!((again.kind, fs::read(folder.join("d.toml")).unwrap()), (Kind::User, Vec::new()));
        // A file in the place of a folder cannot be written through.
        let broken = vec![("e".to_owned(), Vec::new()), ("e/f.toml".to_owned(), Vec::new())];
        assert!(plant(&place.path().join("g"), &broken).is_err() && !place.path().join("g").exists());
        assert_eq!(plant(&place.path().join("no/where"), &files).unwrap_err().kind, Kind::Io);
    }
}
