//! Two windows of one machine: one says what is to be seen, any number watch. By a socket file that only this user can reach
//! (Unix) or a named pipe (Windows); never by the network.
//!
//! A host keeps the last message and hands it to whoever comes; one that reads slowly gets only the newest, one that does not read is
//! dropped. Watchers only read, and come back by themselves. One message is one line of at most [`LONGEST`] bytes. Must not know what
//! messages say.

mod meeting;
#[cfg(test)]
mod tests;
mod watch;

use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use interprocess::local_socket::prelude::*;

use meeting::Meeting;
pub use watch::{News, watch, watch_in};

/// Longest message, in bytes, its line end included.
pub const LONGEST: usize = 256 * 1024;
/// Most watchers at once: one projector needs one.
const WATCHERS_MAX: usize = 8;
/// How long a watcher may leave its messages unread before it is dropped, where the system can tell (not for pipes of Windows: such a
/// watcher keeps a thread of its own waiting, nobody else).
const PATIENCE: Duration = Duration::from_secs(3);
/// How often a silent watcher is found out to have gone.
const BEAT: Duration = Duration::from_secs(2);

/// Who says what is to be seen. Dropped, it is gone for its watchers too.
#[derive(Debug)]
pub struct Host {
    shared: Arc<Shared>,
    meeting: Meeting,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The last message, with its line end.
    message: Option<Arc<[u8]>>,
    /// How many messages there were.
    number: u64,
    watchers: usize,
    over: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing is half done while it is locked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host {
    /// The host of that data folder, on its own thread from now on.
    ///
    /// # Errors
    /// [`io::ErrorKind::AddrInUse`] where another window is the host; else what the system answered.
    pub fn open(data: &Path) -> io::Result<Self> {
        Self::at(Meeting::of(data)?)
    }

    /// The same where windows meet in that folder, which must be this user's alone.
    ///
    /// # Errors
    /// As [`Host::open`].
    pub fn open_in(folder: &Path, data: &Path) -> io::Result<Self> {
        Self::at(Meeting::within(folder, data))
    }

    fn at(mut meeting: Meeting) -> io::Result<Self> {
        let listener = meeting.listen()?;
        let shared = Arc::new(Shared::default());
        let host = Self { shared: Arc::clone(&shared), meeting };
        let accept = move || {
            loop {
                let came = listener.accept();
                if shared.lock().over {
                    return;
                }
                match came {
                    Ok(stream) => receive(&shared, stream),
                    // No room for one more open file, for now.
                    Err(_) => thread::sleep(Duration::from_millis(100)),
                }
            }
        };
        thread::Builder::new().name("tremplin-room".to_owned()).spawn(accept)?;
        Ok(host)
    }

    /// Shows that message, without a line end, to whoever watches and will watch. Waits for nobody. Whether it is one that can be
    /// sent.
    pub fn show(&self, message: &[u8]) -> bool {
        if message.len() >= LONGEST || message.contains(&b'\n') {
            return false;
        }
        let mut state = self.shared.lock();
        state.message = Some(message.iter().copied().chain([b'\n']).collect());
        state.number += 1;
        drop(state);
        self.shared.changed.notify_all();
        true
    }

    /// How many watch, as far as is known: one that died is missed after two seconds.
    pub fn watchers(&self) -> usize {
        self.shared.lock().watchers
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.shared.lock().over = true;
        self.shared.changed.notify_all();
        // Wakes the thread that waits for watchers, so that it sees the end.
        drop(self.meeting.connect());
        self.meeting.leave();
    }
}

/// Takes one more watcher, on a thread of its own.
fn receive(shared: &Arc<Shared>, stream: LocalSocketStream) {
    let mut state = shared.lock();
    if state.watchers >= WATCHERS_MAX {
        return;
    }
    state.watchers += 1;
    drop(state);
    let own = Arc::clone(shared);
    let serve = move || {
        serve(&own, stream);
        own.lock().watchers -= 1;
    };
    if thread::Builder::new().name("tremplin-room-watcher".to_owned()).spawn(serve).is_err() {
        shared.lock().watchers -= 1;
    }
}

/// Tells one watcher the newest message each time there is a new one, until either is gone.
fn serve(shared: &Shared, mut stream: LocalSocketStream) {
    // Where it cannot be, nothing but this thread waits.
    let _ = stream.set_send_timeout(Some(PATIENCE));
    let mut told = 0;
    loop {
        let waits = |state: &mut State| !state.over && state.number == told;
        let (state, _) = shared.changed.wait_timeout_while(shared.lock(), BEAT, waits).unwrap_or_else(PoisonError::into_inner);
        if state.over {
            return;
        }
        let new = state.message.clone().filter(|_| state.number != told);
        told = state.number;
        drop(state);
        // An empty line says nothing; whether it can be sent says whether the watcher is there.
        if stream.write_all(new.as_deref().unwrap_or(b"\n")).is_err() {
            return;
        }
    }
}
