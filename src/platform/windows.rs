//! Windows: what lies under a user's profile is theirs alone by inheritance, and NTFS journals its names itself.
//!
//! Standard library and crossterm only, nothing of `std::os::windows`, so that the tests compile it on every system.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

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

/// None is needed: a file that is open can be neither moved nor deleted here.
pub fn number(_file: &Path) -> Option<u64> {
    None
}

/// Nothing to do: a folder cannot be flushed without administrator rights.
#[allow(clippy::unnecessary_wraps)]
pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Opens `file` with the program for it. Not by `start`: that is a word of the command interpreter, to which a `&` in a folder's
/// name is a word too.
pub fn open(file: &Path) -> io::Result<()> {
    start_apart(opener(file))
}

/// Brings back echo and lines on the terminal; whether that could be done.
pub fn line_mode(_here: bool, _ascii: bool) -> bool {
    // No raw mode of ours is open: this sets what every console begins with.
    crossterm::terminal::disable_raw_mode().is_ok()
}

/// Starts a program that goes its own way.
pub fn start_apart(mut command: Command) -> io::Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}

pub fn opener(file: &Path) -> Command {
    let mut command = Command::new("explorer.exe");
    command.arg(file);
    command
}
