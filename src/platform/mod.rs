//! What differs between systems: private folders and files, and writing a folder's list of names through to the disk.
//!
//! Also the windows, icons, screens and voices of each system, how two windows of one machine talk, and work shared among its cores. A file system that knows no
//! owners (a USB stick in FAT) is no error: what can be kept private is, the rest works all the same. May use text alone; must not
//! know what the files hold.

mod ahead;
pub mod desktop;
pub mod disk;
pub mod display;
pub mod link;
mod many;
pub mod peer;
mod sticks;
#[cfg(unix)]
mod unix;
mod unseen;
pub mod voice;
pub mod watch;
pub mod window;
// Compiled by the tests everywhere, so that it cannot rot on the machines where it does not run.
#[cfg(any(windows, test))]
#[cfg_attr(not(windows), allow(dead_code))]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub use ahead::ahead;
pub use many::side_by_side;
pub use sticks::sticks;
pub use unseen::typed_unseen;

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rights of a file of ours, where the system knows such rights: its user's alone.
pub const FILE_MODE: u32 = 0o600;
/// Those of a folder.
pub const FOLDER_MODE: u32 = 0o700;

/// Makes `folder` and the folders above it, for this user alone; says whether it was there already.
///
/// # Errors
/// What the system answered.
pub fn make_folder(folder: &Path) -> io::Result<bool> {
    if folder.is_dir() {
        return Ok(true);
    }
    system::make_folder(folder)?;
    Ok(false)
}

/// Makes `file`, empty and for this user alone, unless it is there.
///
/// # Errors
/// What the system answered.
pub fn make_file(file: &Path) -> io::Result<()> {
    match system::new_file(file) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
        Ok(made) => made.sync_all(),
    }
}

/// Makes `file` with these bytes, for this user alone. One that is there is left as it is.
///
/// # Errors
/// What the system answered; [`io::ErrorKind::AlreadyExists`] where something is there. Nothing half written stays.
pub fn write_new(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut made = system::new_file(file)?;
    made.write_all(bytes).and_then(|()| made.sync_all()).inspect_err(|_| {
        let _ = std::fs::remove_file(file);
    })
}

/// Opens `file` with the desktop's program for it, which goes its own way; whether there is one. Not where nobody sits: a build
/// server, a machine without a desktop.
pub fn open_with_desktop(file: &Path) -> bool {
    answers(&|name| std::env::var_os(name)) && system::open(file).is_ok()
}

/// Starts a program that goes its own way and says nothing here.
///
/// # Errors
/// What the system answered.
pub fn start_apart(command: Command) -> io::Result<()> {
    system::start_apart(command)
}

/// Whether a desktop answers, by the environment.
fn answers(variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
    let set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let desktop = cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY");
    desktop && !set("CI")
}

/// Brings back echo and lines on the terminal, whoever took them away; whether that could be done. `here`: standard input is that
/// terminal; `ascii`: no letter takes more than one byte there.
pub fn line_mode(here: bool, ascii: bool) -> bool {
    system::line_mode(here, ascii)
}

/// Closes `path`, a file or a folder, to everybody else, where the file system can.
pub fn close_to_others(path: &Path) {
    // A stick in FAT, or a folder that another user lent: there is nothing better to do, and nothing that stops the work.
    let _ = system::close_to_others(path);
}

/// Waits until the content of `file` is on the disk.
///
/// # Errors
/// What the system answered.
pub fn sync_file(file: &Path) -> io::Result<()> {
    // Opened for writing: Windows flushes no other handle.
    let open: File = OpenOptions::new().write(true).open(file)?;
    open.sync_all()
}

/// Waits until the names in `folder` are on the disk, where the system can promise it: a file just made or renamed is
/// otherwise lost with a power cut.
pub fn sync_folder(folder: &Path) {
    // Some network and stick file systems refuse it; the file itself was synced already.
    let _ = system::sync_folder(folder);
}

/// A file that is open, by its place and its number in the file system: who deletes it, moves it or pulls its stick out leaves a
/// program writing to what nobody finds again.
#[derive(Clone, Debug)]
pub struct Placed {
    path: PathBuf,
    number: u64,
}

impl Placed {
    /// The file that lies there now; none where the system numbers no files, or keeps open ones in their place.
    pub fn of(file: &Path) -> Option<Self> {
        system::number(file).map(|number| Self { path: file.to_owned(), number })
    }

    /// Whether it still lies there.
    pub fn is_there(&self) -> bool {
        system::number(&self.path) == Some(self.number)
    }
}

/// How many bytes its user may still write where `folder` is; none where the system does not tell.
pub fn free_space(folder: &Path) -> Option<u64> {
    fs4::available_space(folder).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_is_made_with_those_above_it_and_twice_is_no_error() {
        let tmp = tempfile::tempdir().unwrap();
        let deep = tmp.path().join("a/b");
        assert!(!make_folder(&deep).unwrap());
        assert!(make_folder(&deep).unwrap());
        sync_folder(&deep);
    }

    #[test]
    fn a_file_that_is_there_keeps_its_content() {
        let tmp = tempfile::tempdir().unwrap();
        let file = tmp.path().join("x");
        std::fs::write(&file, "kept").unwrap();
        make_file(&file).unwrap();
        sync_file(&file).unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    }

    #[test]
    fn a_new_file_leaves_one_that_is_there_alone() {
        let tmp = tempfile::tempdir().unwrap();
        let file = tmp.path().join("x");
        write_new(&file, b"first").unwrap();
        assert_eq!(write_new(&file, b"second").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&file).unwrap(), b"first");
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn a_desktop_answers_only_where_somebody_sits() {
        for (set, expected) in [(&[][..], false), (&["DISPLAY"], true), (&["WAYLAND_DISPLAY"], true), (&["DISPLAY", "CI"], false)] {
            assert_eq!(answers(&|name| set.contains(&name).then(|| OsString::from("x"))), expected, "{set:?}");
        }
        assert!(!answers(&|_| Some(OsString::new())), "an empty variable is none");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_made_is_for_its_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let tmp = tempfile::tempdir().unwrap();
        let deep = tmp.path().join("a/b");
        make_folder(&deep).unwrap();
        make_file(&deep.join("x")).unwrap();
        assert_eq!((mode(&tmp.path().join("a")), mode(&deep), mode(&deep.join("x"))), (0o700, 0o700, 0o600));

        let open = tmp.path().join("open");
        std::fs::write(&open, "").unwrap();
        std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o644)).unwrap();
        close_to_others(&open);
        assert_eq!(mode(&open), 0o600);
        close_to_others(&tmp.path().join("not there"));
    }

    #[test]
    fn the_windows_arm_does_the_same_work() {
        let tmp = tempfile::tempdir().unwrap();
        let deep = tmp.path().join("a/b");
        windows::make_folder(&deep).unwrap();
        windows::new_file(&deep.join("x")).unwrap();
        assert_eq!(windows::new_file(&deep.join("x")).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        windows::close_to_others(&deep).unwrap();
        assert_eq!(windows::opener(&deep).get_args().count(), 1);
        windows::sync_folder(&deep).unwrap();
    }
}
