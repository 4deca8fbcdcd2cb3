//! Windows: what lies under a user's profile is theirs alone by inheritance, and NTFS journals its names itself.
//!
//! Standard library only, nothing of `std::os::windows`, so that the tests compile it on every system.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

pub fn make_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

pub fn new_file(file: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(file)
}

/// Nothing to do: the profile's access list is inherited, and a mode as Unix has it does not exist.
#[allow(clippy::unnecessary_wraps)]
pub fn close_to_others(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Nothing to do: a folder cannot be flushed without administrator rights.
#[allow(clippy::unnecessary_wraps)]
pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
