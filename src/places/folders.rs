//! Folders of a place that are replaced whole: put beside, then in the place of the one before, which is kept until then.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Place, hand_out_in, plain};
use crate::platform;

/// Where folders lie before they are known to be whole; no name of ours begins with a point.
const BESIDE: &str = ".new";
/// Where what is replaced lies until the new one is in its place: whatever stops the program in between, one of the two is whole.
const BEFORE: &str = ".old";
/// What is locked while a folder of a place is changed.
const LOCKED: &str = ".lock";

impl Place {
    /// Puts a folder of files beside those that are there, to be looked through; gives where it lies. Names go down with `/`.
    ///
    /// # Errors
    /// What the system answered.
    pub fn put_beside(&self, data: &Path, name: &str, files: &[(String, Vec<u8>)]) -> io::Result<PathBuf> {
        let beside = self.make(data)?.join(BESIDE);
        self.mend(data)?;
        // Left by a program that was stopped in the middle.
        let _ = fs::remove_dir_all(&beside);
        let folder = beside.join(plain(name)?);
        platform::make_folder(&folder)?;
        let mut folders = BTreeSet::from([folder.clone()]);
        for (file, bytes) in files {
            hand_out_in(&folder, file, bytes)?;
            folders.extend(folder.join(file).parent().map(Path::to_owned));
        }
        for folder in &folders {
            platform::sync_folder(folder);
        }
        Ok(folder)
    }

    /// The folder of that name that was put beside takes the place of the one that had it.
    ///
    /// # Errors
    /// What the system answered.
    pub fn take_in(&self, data: &Path, name: &str) -> io::Result<PathBuf> {
        self.mend(data)?;
        let (place, name) = (self.at(data), plain(name)?);
        let (beside, before, folder) = (place.join(BESIDE), place.join(BEFORE), place.join(name));
        // A folder that is there cannot be written over: it is kept, and found by `kept`, until the new one is there.
        if folder.exists() {
            platform::make_folder(&before)?;
            fs::rename(&folder, before.join(name))?;
            platform::sync_folder(&before);
        }
        fs::rename(beside.join(name), &folder).inspect_err(|_| {
            let _ = self.mend(data);
        })?;
        platform::sync_folder(&place);
        let _ = fs::remove_dir_all(&before);
        let _ = fs::remove_dir_all(&beside);
        Ok(folder)
    }

    /// Puts back what a program that was stopped in the middle of [`Place::take_in`] had put aside.
    ///
    /// # Errors
    /// What the system answered.
    pub fn mend(&self, data: &Path) -> io::Result<()> {
        let place = self.at(data);
        let before = place.join(BEFORE);
        let Ok(entries) = fs::read_dir(&before) else { return Ok(()) };
        for entry in entries.flatten() {
            let folder = place.join(entry.file_name());
            if !folder.exists() {
                fs::rename(entry.path(), folder)?;
            }
        }
        platform::sync_folder(&place);
        fs::remove_dir_all(&before)
    }

    /// The folder of that name is gone, whole.
    ///
    /// # Errors
    /// What the system answered.
    pub fn take_out(&self, data: &Path, name: &str) -> io::Result<()> {
        self.mend(data)?;
        let (place, name) = (self.at(data), plain(name)?);
        let beside = place.join(BESIDE);
        let _ = fs::remove_dir_all(&beside);
        platform::make_folder(&beside)?;
        fs::rename(place.join(name), beside.join(name))?;
        platform::sync_folder(&place);
        let _ = fs::remove_dir_all(&beside);
        Ok(())
    }

    /// Holds the place for whoever changes a folder of it; nothing to hold where the file system knows no locks.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] where somebody else has it; or what the system answered.
    pub fn alone(&self, data: &Path) -> io::Result<Option<File>> {
        let file = File::options().write(true).open(self.empty_file(data, LOCKED)?)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(_)) => Ok(None),
        }
    }

    /// What was put beside is gone.
    pub fn leave_beside(&self, data: &Path) {
        let _ = fs::remove_dir_all(self.at(data).join(BESIDE));
    }
}

/// Where the folder of that name lies in `place`: where it was put aside, if a program was stopped before the new one was there.
pub fn kept(place: &Path, name: &str) -> PathBuf {
    let (folder, before) = (place.join(name), place.join(BEFORE).join(name));
    if !folder.exists() && before.is_dir() { before } else { folder }
}

/// The names of the folders in `place`, those that [`kept`] finds among them.
pub fn kept_names(place: &Path) -> BTreeSet<String> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let all = entries(place).chain(entries(&place.join(BEFORE)));
    all.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| !name.starts_with('.')).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::places::{CURRICULA, files};

    #[test]
    fn a_folder_is_replaced_whole_wherever_it_is_stopped() {
        let tmp = tempfile::tempdir().unwrap();
        let (data, place) = (tmp.path(), CURRICULA.at(tmp.path()));
        let files = |text: &str| vec![("m/module.toml".to_owned(), text.as_bytes().to_vec())];
        let told = || fs::read_to_string(kept(&place, "a").join("m/module.toml")).ok();
        CURRICULA.put_beside(data, "a", &files("old")).unwrap();
        CURRICULA.take_in(data, "a").unwrap();
        CURRICULA.put_beside(data, "a", &files("new")).unwrap();
        // Stopped between the two renames.
        fs::create_dir(place.join(BEFORE)).unwrap();
        fs::rename(place.join("a"), place.join(BEFORE).join("a")).unwrap();
        assert_eq!((told().as_deref(), kept_names(&place)), (Some("old"), BTreeSet::from(["a".to_owned()])));
        // The new one can still come in; or the next try begins anew.
        CURRICULA.take_in(data, "a").unwrap();
        assert_eq!((told().as_deref(), files_of(&place)), (Some("new"), 1));
        fs::create_dir(place.join(BEFORE)).unwrap();
        fs::rename(place.join("a"), place.join(BEFORE).join("a")).unwrap();
        CURRICULA.put_beside(data, "a", &files("newer")).unwrap();
        assert!(place.join("a").exists() && !place.join(BEFORE).exists());
        // Stopped after them: the old one is only in the way.
        CURRICULA.take_in(data, "a").unwrap();
        fs::create_dir_all(place.join(BEFORE).join("a")).unwrap();
        CURRICULA.mend(data).unwrap();
        assert_eq!((told().as_deref(), files_of(&place)), (Some("newer"), 1));
        CURRICULA.take_out(data, "a").unwrap();
        assert!(told().is_none() && files_of(&place) == 0 && CURRICULA.take_out(data, "a").is_err());
        let held = CURRICULA.alone(data).unwrap();
        assert!(held.is_none() || CURRICULA.alone(data).unwrap_err().kind() == io::ErrorKind::WouldBlock);
    }

    fn files_of(place: &Path) -> usize {
        files(place).unwrap().len()
    }
}
