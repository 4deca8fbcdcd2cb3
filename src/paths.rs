//! Where the data folder is: said, in the environment, beside the program (a stick that goes from hand to hand), or the
//! system's own place for a user's data.
//!
//! The only file that asks the environment for folders. Creates nothing. May use [`crate::error`].

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind, Result};
use crate::tr;

/// The folder beside the program that turns a stick into a data folder.
pub const BESIDE: &str = "tremplin-data";

/// The variable that names the data folder.
pub const VARIABLE: &str = "TREMPLIN_DATA";

/// The data folder of this run; `said` is what `--data` was given.
///
/// # Errors
/// An empty `--data`; or no place at all: no home folder, or one that is not there.
pub fn data(said: Option<&Path>) -> Result<PathBuf> {
    let system = if cfg!(windows) {
        System::Windows
    } else if cfg!(target_os = "macos") {
        System::Mac
    } else {
        System::Unix
    };
    let program = std::env::current_exe().ok();
    find(said, system, program.as_deref(), &|name| std::env::var_os(name))
}

/// Whose habits are followed.
#[derive(Clone, Copy)]
enum System {
    Unix,
    Mac,
    Windows,
}

fn find(said: Option<&Path>, system: System, program: Option<&Path>, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<PathBuf> {
    if let Some(said) = said {
        if said.as_os_str().is_empty() {
            return Err(Error::new(Kind::User, tr!("paths-data-empty")).hint(tr!("paths-data-hint")));
        }
        return Ok(whole(said));
    }
    // An empty variable is one that somebody meant to unset.
    if let Some(set) = variable(VARIABLE).filter(|set| !set.is_empty()) {
        return Ok(whole(Path::new(&set)));
    }
    if let Some(beside) = program.and_then(Path::parent).map(|folder| folder.join(BESIDE)).filter(|beside| beside.is_dir()) {
        return Ok(beside);
    }
    let own = match system {
        // The XDG rule: a relative path is as good as none.
        System::Unix => folder(variable("XDG_DATA_HOME"))
            .map(|data| data.join("tremplin"))
            .or_else(|| home(variable("HOME")).map(|home| home.join(".local/share/tremplin"))),
        System::Mac => home(variable("HOME")).map(|home| home.join("Library/Application Support/Tremplin")),
        System::Windows => home(variable("APPDATA")).map(|data| data.join("Tremplin")),
    };
    own.ok_or_else(|| Error::new(Kind::Io, tr!("paths-no-home")).hint(tr!("paths-data-hint")))
}

/// A path from the root, so that it means the same wherever the program stands, and so that none begins with `file:`.
fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A variable that names a folder from the root.
fn folder(set: Option<OsString>) -> Option<PathBuf> {
    set.map(PathBuf::from).filter(|path| path.is_absolute())
}

/// The same, and the folder is there: accounts of the system have homes that nobody ever made.
fn home(set: Option<OsString>) -> Option<PathBuf> {
    folder(set).filter(|path| path.is_dir())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn with(said: Option<&str>, system: System, program: Option<&Path>, set: &[(&str, &str)]) -> Result<PathBuf> {
        find(said.map(Path::new), system, program, &|name| {
            set.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn what_is_said_wins_then_the_variable_then_the_stick_then_home() {
        let tmp = tempfile::tempdir().unwrap();
        let stick = tmp.path().join(BESIDE);
        std::fs::create_dir(&stick).unwrap();
        let program = tmp.path().join("tremplin");
        let said = tmp.path().join("said");
        let set = tmp.path().join("set");
        let home = tmp.path().to_str().unwrap();
        let all = [(VARIABLE, set.to_str().unwrap()), ("HOME", home)];

        assert_eq!(with(said.to_str(), System::Unix, Some(&program), &all).unwrap(), said);
        assert_eq!(with(None, System::Unix, Some(&program), &all).unwrap(), set);
        assert_eq!(with(None, System::Unix, Some(&program), &all[1..]).unwrap(), stick);
        assert_eq!(with(None, System::Unix, None, &all[1..]).unwrap(), tmp.path().join(".local/share/tremplin"));
        assert_eq!(with(None, System::Unix, None, &[(VARIABLE, ""), ("HOME", home)]).unwrap(), tmp.path().join(".local/share/tremplin"));
        assert_eq!(with(None, System::Mac, None, &all[1..]).unwrap(), tmp.path().join("Library/Application Support/Tremplin"));
        assert_eq!(with(None, System::Windows, None, &[("APPDATA", home)]).unwrap(), tmp.path().join("Tremplin"));
    }

    #[test]
    fn a_relative_xdg_folder_is_as_good_as_none() {
        let tmp = tempfile::tempdir().unwrap();
        let home = tmp.path().to_str().unwrap();
        let found = with(None, System::Unix, None, &[("XDG_DATA_HOME", "share"), ("HOME", home)]).unwrap();
        assert_eq!(found, tmp.path().join(".local/share/tremplin"));
        let whole = tmp.path().join("not made yet");
        let found = with(None, System::Unix, None, &[("XDG_DATA_HOME", whole.to_str().unwrap()), ("HOME", home)]).unwrap();
        assert_eq!(found, whole.join("tremplin"));
    }

    #[test]
    fn a_home_that_is_empty_relative_unset_or_not_there_is_told_with_what_to_do() {
        for set in [&[][..], &[("HOME", "")], &[("HOME", "here")], &[("HOME", "/no/such/folder/at/all")]] {
            let error = with(None, System::Unix, None, set).unwrap_err();
            assert_eq!(error.cause, tr!("paths-no-home"));
            assert!(error.hint.is_some());
        }
    }

    #[test]
    fn a_relative_path_is_made_whole_and_an_empty_one_refused() {
        assert!(with(Some("file:x"), System::Unix, None, &[]).unwrap().is_absolute());
        assert!(with(None, System::Unix, None, &[(VARIABLE, "x")]).unwrap().is_absolute());
        assert_eq!(with(Some(""), System::Unix, None, &[]).unwrap_err().kind, Kind::User);
    }
}
