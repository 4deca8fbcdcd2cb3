//! Where the windows of a data folder meet: a socket file in a folder of this user's own, or the name of a pipe. Who holds the lock
//! beside a socket file is the host: a file left by a crash is replaced, that of a living host is not.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use interprocess::local_socket::{ConnectOptions, Listener, ListenerOptions, Name, Stream};
use sha2::{Digest, Sha256};

use crate::text::hex;

/// A place to meet.
#[derive(Debug)]
pub struct Meeting {
    /// The socket file; of a pipe, its name.
    at: PathBuf,
    /// Locked as long as this is the host's.
    #[cfg_attr(windows, allow(dead_code, reason = "a pipe needs none"))]
    lock: Option<File>,
}

/// The name that windows of that data folder share.
pub fn name(data: &Path) -> String {
    let whole = data.canonicalize().or_else(|_| std::path::absolute(data)).unwrap_or_else(|_| data.to_owned());
    let hash = hex(&Sha256::digest(whole.as_os_str().as_encoded_bytes()));
    format!("tremplin-{}", hash.chars().take(16).collect::<String>())
}

impl Meeting {
    fn new(at: PathBuf) -> Self {
        Self { at, lock: None }
    }

    /// In that folder.
    pub fn within(folder: &Path, data: &Path) -> Self {
        Self::new(if cfg!(windows) { PathBuf::from(name(data)) } else { folder.join(name(data)) })
    }

    fn stream_at(at: &Path) -> io::Result<Stream> {
        ConnectOptions::new().name(named(at)?).connect_sync()
    }

    /// Comes to the host that is there.
    ///
    /// # Errors
    /// When there is none.
    pub fn connect(&self) -> io::Result<Stream> {
        Self::stream_at(&self.at)
    }

    /// Becomes the host.
    ///
    /// # Errors
    /// [`io::ErrorKind::AddrInUse`] where there is one already; else what the system answered.
    pub fn listen(&mut self) -> io::Result<Listener> {
        self.take_lock()?;
        // The file is removed by whoever has the lock, and by nobody else.
        let listener = ListenerOptions::new().name(named(&self.at)?).reclaim_name(false).create_sync().map_err(busy)?;
        #[cfg(unix)]
        crate::platform::close_to_others(&self.at);
        Ok(listener)
    }
}

#[cfg(unix)]
fn named(at: &Path) -> io::Result<Name<'_>> {
    use interprocess::local_socket::{GenericFilePath, prelude::*};
    at.to_fs_name::<GenericFilePath>()
}

#[cfg(unix)]
const fn busy(error: io::Error) -> io::Error {
    error
}

#[cfg(unix)]
impl Meeting {
    /// Where windows of that data folder meet: in the user's runtime folder, else in a folder of our own in the temporary one.
    ///
    /// # Errors
    /// When there is no such folder that is this user's alone.
    pub fn of(data: &Path) -> io::Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let [given, made] = places(data);
        if let Some(given) = given {
            return Ok(given);
        }
        let made = made.ok_or(io::ErrorKind::NotFound)?;
        let folder = made.at.parent().ok_or(io::ErrorKind::NotFound)?;
        crate::platform::make_folder(folder)?;
        // Only its owner may do this: a folder that somebody else laid there is none of ours.
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
        if is_private(folder) { Ok(made) } else { Err(io::ErrorKind::PermissionDenied.into()) }
    }

    /// Comes to the host of that data folder, wherever it is.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(data: &Path) -> io::Result<Stream> {
        let there = places(data).into_iter().flatten().filter(|place| place.at.parent().is_some_and(is_private));
        there.map(|place| place.connect()).find(Result::is_ok).unwrap_or_else(|| Err(io::ErrorKind::NotFound.into()))
    }

    fn take_lock(&mut self) -> io::Result<()> {
        use std::fs::{OpenOptions, TryLockError};
        use std::os::unix::fs::OpenOptionsExt;
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(self.at.with_extension("lock"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::AddrInUse.into()),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        self.lock = Some(file);
        self.remove()
    }

    fn remove(&self) -> io::Result<()> {
        match std::fs::remove_file(&self.at) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Leaves the place as it was found.
    pub fn leave(&mut self) {
        if self.lock.is_some() {
            let _ = self.remove();
        }
        self.lock = None;
    }
}

/// The user's runtime folder, where it is one, and our own folder in the temporary one.
#[cfg(unix)]
fn places(data: &Path) -> [Option<Meeting>; 2] {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_absolute() && is_private(folder));
    let own = std::env::temp_dir().join(name(data));
    // A short name: some systems allow a hundred letters for the whole.
    [runtime.map(|folder| Meeting::within(&folder, data)), Some(Meeting::new(own.join("room")))]
}

/// Whether a folder is nobody else's, and no link.
#[cfg(unix)]
fn is_private(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    folder.symlink_metadata().is_ok_and(|meta| meta.is_dir() && meta.permissions().mode().trailing_zeros() >= 6)
}

#[cfg(windows)]
fn named(at: &Path) -> io::Result<Name<'_>> {
    use interprocess::local_socket::{GenericNamespaced, prelude::*};
    at.as_os_str().to_ns_name::<GenericNamespaced>()
}

/// The first to make a pipe is its only host; the system says so by refusing.
#[cfg(windows)]
fn busy(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::PermissionDenied { io::ErrorKind::AddrInUse.into() } else { error }
}

#[cfg(windows)]
#[allow(clippy::unused_self, clippy::unnecessary_wraps, reason = "a pipe goes with its program: there is nothing to lock or to remove")]
impl Meeting {
    /// Where windows of that data folder meet.
    ///
    /// # Errors
    /// Never.
    pub fn of(data: &Path) -> io::Result<Self> {
        Ok(Self::within(Path::new(""), data))
    }

    /// Comes to the host of that data folder.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(data: &Path) -> io::Result<Stream> {
        Self::stream_at(Path::new(&name(data)))
    }

    fn take_lock(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Leaves the place as it was found.
    pub fn leave(&mut self) {}
}
