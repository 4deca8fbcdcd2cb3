//! Every place in the data folder that can hold something of a person, and what an erasure does there.
//!
//! Whoever makes a file in the data folder makes it through this list (a test refuses any other way), so that no place is
//! forgotten when somebody is erased. May use platform. Must not know what the files hold.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use crate::platform;

mod folders;

pub use folders::{kept, kept_names};

/// What an erasure does with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// Each file is opened, what is the person's is taken out, and it is written anew.
    Rewritten,
    /// Each file that is the person's, or holds a trace of them, is deleted.
    Deleted,
    /// Nothing is ever written there.
    Empty,
    /// What is written there is of no person.
    Untouched,
}

/// A file or a folder of the data folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name in the data folder.
    pub name: &'static str,
    /// What an erasure does with it.
    pub erasure: Erasure,
    /// Whether it is a folder of files.
    pub folder: bool,
}

/// The journal; SQLite's own files beside it begin with the same name.
pub const JOURNAL: Place = Place { name: "journal.db", erasure: Erasure::Rewritten, folder: false };
/// Whole copies of the journal.
pub const BACKUPS: Place = Place { name: "backups", erasure: Erasure::Rewritten, folder: true };
/// What a restoration of the journal put in its place, to be read by whoever mends it; may be damaged, so that nothing can be taken
/// out of it: it goes whole.
pub const SET_ASIDE: Place = Place { name: "set-aside", erasure: Erasure::Deleted, folder: true };
/// Badges that were written.
pub const BADGES: Place = Place { name: "badges", erasure: Erasure::Deleted, folder: true };
/// Pages that were printed.
pub const PRINTS: Place = Place { name: "prints", erasure: Erasure::Deleted, folder: true };
/// Where one was, for the same program opened anew.
pub const HANDOVER: Place = Place { name: "handover", erasure: Erasure::Deleted, folder: true };
/// What is locked while the adviser's role is open.
pub const LOCK: Place = Place { name: "adviser.lock", erasure: Erasure::Empty, folder: false };

/// The issuer's keys and the collecting key, sealed.
pub const KEYS: Place = Place { name: "keys.json", erasure: Erasure::Untouched, folder: false };
/// Copies of the issuer's keys for other laptops, sealed.
pub const COPIES: Place = Place { name: "key-copies", erasure: Erasure::Untouched, folder: true };

/// The workshop that this laptop took from an adviser's stick: a plan, which names nobody.
pub const TAKEN: Place = Place { name: "workshop.json", erasure: Erasure::Untouched, folder: false };
/// Where one can learn around here, as an adviser wrote it down or as a workshop's stick brought it.
pub const TO_LEARN: Place = Place { name: "places.toml", erasure: Erasure::Untouched, folder: false };

/// Curricula that a workshop's stick brought or that a pack installed, a folder each.
pub const CURRICULA: Place = Place { name: "curricula", erasure: Erasure::Untouched, folder: true };
/// The contacts of the room that a workshop's stick brought.
pub const CONTACTS: Place = Place { name: "contacts", erasure: Erasure::Untouched, folder: true };

/// A trainer's signing key for packs, and its public half.
pub const AUTHOR_KEY: Place = Place { name: "author.key", erasure: Erasure::Untouched, folder: false };
/// The public half, to be handed on.
pub const AUTHOR_PUBLIC: Place = Place { name: "author.pub", erasure: Erasure::Untouched, folder: false };
/// Whose packs are known here: keys, which name nobody.
pub const SIGNERS: Place = Place { name: "signers.json", erasure: Erasure::Untouched, folder: false };

/// Reports of times when the program stopped by itself: what the code says of itself, and nothing of anybody.
pub const CRASHES: Place = Place { name: "crashes", erasure: Erasure::Untouched, folder: true };

/// All of them. A new place is a new line here.
pub const ALL: [&Place; 17] = [
    &JOURNAL,
    &BACKUPS,
    &SET_ASIDE,
    &BADGES,
    &PRINTS,
    &HANDOVER,
    &LOCK,
    &KEYS,
    &COPIES,
    &TAKEN,
    &TO_LEARN,
    &CURRICULA,
    &CONTACTS,
    &AUTHOR_KEY,
    &AUTHOR_PUBLIC,
    &SIGNERS,
    &CRASHES,
];

/// Makes the data folder, for this user alone; says whether it was there already.
///
/// # Errors
/// What the system answered.
pub fn root(data: &Path) -> io::Result<bool> {
    platform::make_folder(data)
}

/// Whether something of that name in the data folder was made by this kit.
pub fn is_ours(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| {
        ALL.iter().any(|place| {
            if *place == &JOURNAL { name.starts_with(place.name) } else { name.strip_suffix(".part").unwrap_or(name) == place.name }
        })
    })
}

/// Every file in the data folder, ours or not, deep down; links are not followed.
///
/// # Errors
/// A folder cannot be read.
pub fn files(data: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![data.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

impl Place {
    /// The file, or the folder.
    pub fn at(&self, data: &Path) -> PathBuf {
        data.join(self.name)
    }

    /// Makes it where it is not there: an empty file, or a folder.
    ///
    /// # Errors
    /// What the system answered.
    pub fn make(&self, data: &Path) -> io::Result<PathBuf> {
        let at = self.at(data);
        if self.folder { platform::make_folder(&at).map(drop) } else { platform::make_file(&at) }.map(|()| at)
    }

    /// Makes the folder, and in it an empty file of that name.
    ///
    /// # Errors
    /// What the system answered.
    pub fn empty_file(&self, data: &Path, name: &str) -> io::Result<PathBuf> {
        let file = self.make(data)?.join(plain(name)?);
        platform::make_file(&file).map(|()| file)
    }

    /// Makes the folder, and in it a new file with these bytes.
    ///
    /// # Errors
    /// What the system answered; [`io::ErrorKind::AlreadyExists`] where something is there.
    pub fn new_file(&self, data: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let folder = self.make(data)?;
        let file = folder.join(plain(name)?);
        platform::write_new(&file, bytes)?;
        platform::sync_folder(&folder);
        Ok(file)
    }

    /// Makes the folder, and in it a file that is there whole or as it was before.
    ///
    /// # Errors
    /// What the system answered.
    pub fn whole_file(&self, data: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let folder = self.make(data)?;
        whole(&folder, plain(name)?, bytes)
    }

    /// Writes the file of a place that is one: it is there whole or as it was before.
    ///
    /// # Errors
    /// What the system answered.
    pub fn replace(&self, data: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
        whole(data, self.name, bytes)
    }

    /// Makes the folder, and in it a copy of a file, for this user alone.
    ///
    /// # Errors
    /// What the system answered.
    pub fn copy_of(&self, data: &Path, from: &Path, name: &str) -> io::Result<PathBuf> {
        let file = self.empty_file(data, name)?;
        fs::copy(from, &file)?;
        platform::close_to_others(&file);
        platform::sync_file(&file)?;
        platform::sync_folder(&self.at(data));
        Ok(file)
    }

    /// Puts a finished file of the folder in the place of one that is a file.
    ///
    /// # Errors
    /// What the system answered; then both are as they were.
    pub fn take_place_of(&self, data: &Path, from: &str, place: &Place) -> io::Result<PathBuf> {
        let (folder, file) = (self.at(data), place.at(data));
        fs::rename(folder.join(plain(from)?), &file)?;
        platform::sync_folder(data);
        platform::sync_folder(&folder);
        Ok(file)
    }

    /// Gives a finished file of the folder its name.
    ///
    /// # Errors
    /// What the system answered.
    pub fn rename(&self, data: &Path, from: &str, to: &str) -> io::Result<PathBuf> {
        let folder = self.at(data);
        let file = folder.join(plain(to)?);
        fs::rename(folder.join(plain(from)?), &file)?;
        platform::sync_folder(&folder);
        Ok(file)
    }

    /// Opens the file of a place that is one, to be locked.
    ///
    /// # Errors
    /// What the system answered.
    pub fn open(&self, data: &Path) -> io::Result<File> {
        File::options().write(true).open(self.make(data)?)
    }

    /// The files of the place that are there; SQLite's beside the journal too.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn files(&self, data: &Path) -> io::Result<Vec<PathBuf>> {
        let (all, at) = (files(data)?, self.at(data));
        let beside = |path: &Path| {
            path.parent() == Some(data) && path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with(self.name))
        };
        Ok(all.into_iter().filter(|path| if self.folder { path.starts_with(&at) } else { beside(path) }).collect())
    }
}

/// Writes a file of `folder` beside itself first.
fn whole(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let (file, beside) = (folder.join(name), folder.join(format!("{name}.part")));
    // Left by a program that was stopped in the middle.
    let _ = fs::remove_file(&beside);
    platform::write_new(&beside, bytes)?;
    fs::rename(&beside, &file).inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })?;
    platform::sync_folder(folder);
    Ok(file)
}

/// A name without a way in it.
fn plain(name: &str) -> io::Result<&str> {
    let mut parts = Path::new(name).components();
    match (parts.next(), parts.next()) {
        (Some(Component::Normal(one)), None) if one == OsStr::new(name) => Ok(name),
        _ => Err(io::ErrorKind::InvalidFilename.into()),
    }
}

/// Writes a file into a folder that somebody asked for, outside the list; the folder and those of `path` in it are made.
///
/// # Errors
/// What the system answered.
pub fn hand_out_in(folder: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = folder.to_owned();
    for part in path.split('/') {
        file.push(plain(part)?);
    }
    fs::create_dir_all(file.parent().unwrap_or(folder))?;
    hand_out(&file, bytes)
}

/// Writes a file that somebody asked for by its path, outside the list: it is there whole or as it was before.
///
/// # Errors
/// What the system answered.
pub fn hand_out(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = file.with_extension("part");
    let write = || -> io::Result<()> {
        let mut out = File::create(&beside)?;
        out.write_all(bytes)?;
        out.sync_all()?;
        fs::rename(&beside, file)
    };
    write().inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// Where a file that is handed out is written before it is whole.
pub fn beside(file: &Path) -> PathBuf {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".part");
    PathBuf::from(beside)
}

/// The same for what somebody else writes into an empty file, for this user alone.
///
/// # Errors
/// What `write` answered, or what `failed` makes of the system's answer.
pub fn hand_out_by<E>(file: &Path, write: impl FnOnce(&Path) -> Result<(), E>, failed: impl Fn(io::Error) -> E) -> Result<(), E> {
    let beside = beside(file);
    // Left by a program that was stopped in the middle.
    let _ = fs::remove_file(&beside);
    let made = platform::make_file(&beside).map_err(&failed).and_then(|()| write(&beside));
    made.and_then(|()| fs::rename(&beside, file).map_err(&failed)).inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// The same for what is too long to be held: written beside, it gets its name when all is on the disk. Dropped before, nothing stays.
#[derive(Debug)]
pub struct HandOut {
    /// None once it has its name.
    out: Option<io::BufWriter<File>>,
    beside: PathBuf,
    file: PathBuf,
}

impl HandOut {
    /// Begins the file beside `file`.
    ///
    /// # Errors
    /// What the system answered.
    pub fn new(file: &Path) -> io::Result<Self> {
        let mut name = file.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let beside = file.with_file_name(name);
        let out = io::BufWriter::new(File::create(&beside)?);
        Ok(Self { out: Some(out), beside, file: file.to_owned() })
    }

    /// Gives it its name.
    ///
    /// # Errors
    /// What the system answered; then what had that name before is as it was.
    pub fn finish(mut self) -> io::Result<()> {
        if let Some(out) = &mut self.out {
            out.flush()?;
            out.get_ref().sync_all()?;
            fs::rename(&self.beside, &self.file)?;
            self.out = None;
            platform::sync_folder(self.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")));
        }
        Ok(())
    }
}

impl Write for HandOut {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.as_mut().map_or(Ok(0), |out| out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for HandOut {
    fn drop(&mut self) {
        if self.out.take().is_some() {
            let _ = fs::remove_file(&self.beside);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_file_is_whole_under_its_name_and_names_lead_nowhere_else() {
        let tmp = tempfile::tempdir().unwrap();
        for bytes in [b"one", b"two"] {
            BADGES.whole_file(tmp.path(), "a.json", bytes).unwrap();
        }
        assert_eq!(fs::read(tmp.path().join("badges/a.json")).unwrap(), b"two");
        assert_eq!(PRINTS.new_file(tmp.path(), "a.html", b"x").unwrap(), tmp.path().join("prints/a.html"));
        assert_eq!(PRINTS.new_file(tmp.path(), "a.html", b"y").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        for name in ["../a", "a/b", "", ".", "..", "/a"] {
            assert!(PRINTS.new_file(tmp.path(), name, b"x").is_err(), "{name}");
        }
        assert_eq!(files(tmp.path()).unwrap(), [tmp.path().join("badges/a.json"), tmp.path().join("prints/a.html")]);
        assert_eq!(PRINTS.files(tmp.path()).unwrap().len(), 1);
        assert!(is_ours(OsStr::new("journal.db-wal")) && is_ours(OsStr::new("prints")) && !is_ours(OsStr::new("budget.ods")));
    }

    #[test]
    fn what_is_handed_out_piece_by_piece_is_whole_or_not_there() {
        let tmp = tempfile::tempdir().unwrap();
        let file = tmp.path().join("a.tremplin.age");
        fs::write(&file, "before").unwrap();
        let mut out = HandOut::new(&file).unwrap();
        out.write_all(b"half").unwrap();
        drop(out);
        assert_eq!(fs::read(&file).unwrap(), b"before");
        let mut out = HandOut::new(&file).unwrap();
        out.write_all(b"whole").unwrap();
        out.finish().unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"whole");
        assert_eq!(files(tmp.path()).unwrap(), [file]);
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_in_the_data_folder_is_for_its_user_alone_and_links_are_not_followed() {
        use std::os::unix::fs::PermissionsExt;
        let tmp = tempfile::tempdir().unwrap();
        let file = BADGES.whole_file(tmp.path(), "a.json", b"x").unwrap();
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        std::os::unix::fs::symlink("/", tmp.path().join("badges/away")).unwrap();
        assert_eq!(files(tmp.path()).unwrap(), [file]);
    }
}
