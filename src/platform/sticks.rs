//! Sticks and cards that are plugged in, as desktops mount them.

use std::path::{Path, PathBuf};

/// Most of them that are looked at.
const MOST: usize = 8;

/// Where files can be carried off, by name.
pub fn sticks() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = places();
    found.sort();
    found.dedup();
    found.truncate(MOST);
    found
}

/// The folders in which Linux desktops mount, each for its user or for all.
#[cfg(unix)]
fn places() -> Vec<PathBuf> {
    let user = std::env::var_os("USER").unwrap_or_default();
    let roots = [Path::new("/media").join(&user), Path::new("/run/media").join(&user), PathBuf::from("/Volumes")];
    roots.iter().flat_map(|root| mounted(root)).collect()
}

/// The folders of `root` that are file systems of their own.
#[cfg(unix)]
fn mounted(root: &Path) -> Vec<PathBuf> {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::metadata(path).map(|meta| meta.dev()).ok();
    let here = device(root);
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    // A folder on the same disk as its parent is what was left of a stick that was pulled out.
    entries.map(|entry| entry.path()).filter(|path| path.is_dir() && device(path).is_some() && device(path) != here).collect()
}

/// Every letter but those of the system's own disk.
#[cfg(windows)]
fn places() -> Vec<PathBuf> {
    let own = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".to_owned());
    let letters = ('D'..='Z').map(|letter| format!("{letter}:")).filter(|drive| !drive.eq_ignore_ascii_case(&own));
    letters.map(|drive| PathBuf::from(format!("{drive}\\"))).filter(|drive| Path::is_dir(drive)).collect()
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_on_the_same_disk_is_no_stick() {
        let tmp = tempfile::tempdir().unwrap();
        std::fs::create_dir(tmp.path().join("pulled-out")).unwrap();
        assert_eq!(mounted(tmp.path()), Vec::<PathBuf>::new());
        assert_eq!(mounted(&tmp.path().join("nowhere")), Vec::<PathBuf>::new());
        // The kernel's own file systems are others than the root's.
        assert!(mounted(Path::new("/")).contains(&PathBuf::from("/proc")));
    }
}
