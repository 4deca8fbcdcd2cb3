//! The disk that a folder lies on: whether it takes what is written, and of which sort it is, where the system tells.
//!
//! May use nothing of the house.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Disks of other machines, by what Linux calls them.
const NETWORK: [&str; 17] = [
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];
/// Those that know no owners of files: sticks and cards.
const OWNERLESS: [&str; 6] = ["exfat", "fuseblk", "msdos", "ntfs", "ntfs3", "vfat"];

/// Of which sort a disk is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// One of this machine, or one that the system does not tell.
    Usual,
    /// One of another machine.
    Network(String),
    /// One that knows no owners of files.
    Ownerless(String),
}

/// The disk of a folder, or of the first one above it that is there.
pub fn sort(folder: &Path) -> Sort {
    // A path of Windows to another machine.
    if folder.to_str().is_some_and(|path| path.starts_with(r"\\") && !path.starts_with(r"\\?\")) {
        return Sort::Network("smb".to_owned());
    }
    let there = standing(folder);
    let there = there.canonicalize().unwrap_or(there);
    fs::read_to_string("/proc/self/mounts").map_or(Sort::Usual, |mounts| by_mounts(&mounts, &there))
}

/// By the list of what is mounted where; what was mounted last hides what was there before.
fn by_mounts(mounts: &str, folder: &Path) -> Sort {
    let mut found: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split(' ').skip(1);
        let (Some(at), Some(sort)) = (words.next().map(plain), words.next()) else { continue };
        let depth = at.components().count();
        if folder.starts_with(&at) && found.is_none_or(|(deepest, _)| depth >= deepest) {
            found = Some((depth, sort));
        }
    }
    match found {
        Some((_, sort)) if NETWORK.contains(&sort) => Sort::Network(sort.to_owned()),
        Some((_, sort)) if OWNERLESS.contains(&sort) => Sort::Ownerless(sort.to_owned()),
        _ => Sort::Usual,
    }
}

/// A path of that list, in which what would part words stands in numbers.
fn plain(written: &str) -> PathBuf {
    let signs = [(r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", r"\")];
    PathBuf::from(signs.into_iter().fold(written.to_owned(), |path, (number, sign)| path.replace(number, sign)))
}

/// The folder, or the first one above it that is there.
fn standing(folder: &Path) -> PathBuf {
    folder.ancestors().find(|path| path.exists()).unwrap_or(folder).to_owned()
}

/// Tries whether files can be made in a folder, or in the first one above it that is there. What is made is gone at once.
///
/// # Errors
/// What the system answered.
pub fn try_writing(folder: &Path) -> io::Result<()> {
    let file = standing(folder).join(format!(".tremplin-{}.try", std::process::id()));
    OpenOptions::new().write(true).create_new(true).open(&file)?;
    fs::remove_file(&file)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_deepest_mount_tells_the_sort() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sda2 /home/ici ext4 rw 0 0\n\
            /dev/sdb1 /media/x/CL\\303\\211\\040USB vfat rw 0 0\nx /media/x/ma\\040clé vfat rw 0 0\nodd\n";
        let sort = |path: &str| by_mounts(mounts, Path::new(path));
        assert_eq!(sort("/var/lib"), Sort::Usual);
        assert_eq!(sort("/home/x/.local"), Sort::Network("nfs4".to_owned()));
        assert_eq!(sort("/home/ici/x"), Sort::Usual);
        assert_eq!(sort("/homes"), Sort::Usual);
        assert_eq!(sort("/media/x/ma clé/tremplin-data"), Sort::Ownerless("vfat".to_owned()));
        assert_eq!(super::sort(Path::new(r"\\serveur\partage")), Sort::Network("smb".to_owned()));
    }

    #[test]
    fn a_try_leaves_nothing_and_says_no_where_there_is_no_folder() {
        let tmp = tempfile::tempdir().unwrap();
        try_writing(&tmp.path().join("not/yet")).unwrap();
        assert_eq!(fs::read_dir(tmp.path()).unwrap().count(), 0);
        let file = tmp.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(try_writing(&file).is_err());
    }
}
