//! Folders that are watched: the system tells when a file in them was saved; nothing is looked at in between. The only place with
//! the `notify` crate.
//!
//! Editors save in many ways: they write the file, or put another one in its place. So the folder is watched, not the file; and one
//! save may be told several times, so that a moment of quiet is waited for.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};

/// So long nothing more is told before a save counts as whole.
const QUIET: Duration = Duration::from_millis(12);
/// At most so many times is it waited for.
const WAITS: usize = 6;

/// Folders that are watched, before anybody listens.
#[derive(Debug)]
pub struct Watch {
    watcher: RecommendedWatcher,
    came: Receiver<()>,
}

/// Folders that are watched until this is dropped.
#[derive(Debug)]
pub struct Watching {
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches `folders`, not what lies deeper, for files whose names end in `ending`.
    ///
    /// # Errors
    /// When the system watches nothing more, or one of them is not there.
    pub fn begin(folders: &[PathBuf], ending: &'static str) -> io::Result<Self> {
        let (to, came) = channel();
        let tell = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| matters(&event, ending)) {
                // Nobody listens any more: nothing is to be done.
                let _ = to.send(());
            }
        };
        let mut watcher = recommended_watcher(tell).map_err(io::Error::other)?;
        for folder in folders {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
        }
        Ok(Self { watcher, came })
    }

    /// Calls `changed` after each save, until it says that nobody listens or the watching is over.
    ///
    /// # Errors
    /// When no thread can be had.
    pub fn tell(self, changed: impl Fn() -> bool + Send + 'static) -> io::Result<Watching> {
        let came = self.came;
        let listen = move || {
            while came.recv().is_ok() {
                for _ in 0..WAITS {
                    if came.recv_timeout(QUIET).is_err() {
                        break;
                    }
                    while came.try_recv().is_ok() {}
                }
                if !changed() {
                    return;
                }
            }
        };
        thread::Builder::new().name("tremplin-watch".to_owned()).spawn(listen)?;
        Ok(Watching { _watcher: self.watcher })
    }
}

/// Whether a file may have changed by it: who only reads changes nothing, and we read ourselves.
fn matters(event: &Event, ending: &str) -> bool {
    let read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    let ours = |path: &PathBuf| path.extension().is_some_and(|end| end == ending);
    !read && (event.paths.is_empty() || event.paths.iter().any(ours))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;
    use std::sync::mpsc::RecvTimeoutError;

    use super::*;

    /// Far beyond a busy machine's worst.
    const PATIENCE: Duration = Duration::from_secs(20);

    #[test]
    fn each_way_to_save_is_told_and_reading_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.toml");
        fs::write(&file, "1").unwrap();
        let watch = Watch::begin(&[folder.path().to_path_buf()], "toml").unwrap();
        let (to, told) = channel();
        let _watching = watch.tell(move || to.send(()).is_ok()).unwrap();
        let settled = || while told.recv_timeout(Duration::from_millis(300)) != Err(RecvTimeoutError::Timeout) {};
        fs::write(&file, "2").unwrap();
        told.recv_timeout(PATIENCE).unwrap();
        settled();
        fs::read(&file).unwrap();
        fs::write(folder.path().join("other.txt"), "").unwrap();
        assert_eq!(told.recv_timeout(Duration::from_millis(300)), Err(RecvTimeoutError::Timeout));
        fs::write(folder.path().join("a.part"), "3").unwrap();
        fs::rename(folder.path().join("a.part"), &file).unwrap();
        told.recv_timeout(PATIENCE).unwrap();
        settled();
        fs::remove_file(&file).unwrap();
        told.recv_timeout(PATIENCE).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Watch::begin(&[folder.path().join("nowhere")], "toml").is_err());
    }
}
