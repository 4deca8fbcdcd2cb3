//! Linux, macOS and the other Unixes: modes 0700 and 0600, fsync of a folder.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{FILE_MODE, FOLDER_MODE};

pub fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)
}

pub fn new_file(file: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(file)
}

pub fn close_to_others(path: &Path) -> io::Result<()> {
    let is = path.metadata()?;
    let mode = if is.is_dir() { FOLDER_MODE } else { FILE_MODE };
    if is.permissions().mode() & 0o777 == mode {
        return Ok(());
    }
    std::fs::set_permissions(path, Permissions::from_mode(mode))
}

/// The file's number in its file system.
pub fn number(file: &Path) -> Option<u64> {
    file.metadata().ok().map(|is| is.ino())
}

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Tells the desktop to open `file`.
pub fn open(file: &Path) -> io::Result<()> {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut command = Command::new(opener);
    command.arg(file);
    start_apart(command)
}

/// Brings back echo and lines on the terminal, by the system's own program for it; whether that could be done. It forgets that letters
/// may take several bytes, which is told again but where there are none. `here`: standard input is that terminal.
pub fn line_mode(here: bool, ascii: bool) -> bool {
    let Some(stty) = super::display::find_program("stty") else { return false };
    let set = |words: &[&str]| {
        let on = if here { Stdio::inherit() } else { File::open("/dev/tty").map_or_else(|_| Stdio::null(), Stdio::from) };
        let ran = Command::new(&stty).args(words).stdin(on).stdout(Stdio::null()).stderr(Stdio::null()).status();
        ran.is_ok_and(|status| status.success())
    };
    (!ascii && set(&["sane", "iutf8"])) || set(&["sane"])
}

/// Starts a program that goes its own way. It is a group of its own: a key that ends us does not end it.
pub fn start_apart(mut command: Command) -> io::Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    let mut child = command.spawn()?;
    // Waited for by nobody who is waited for.
    std::thread::Builder::new().name("desktop".to_owned()).spawn(move || child.wait())?;
    Ok(())
}
