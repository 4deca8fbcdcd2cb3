//! What comes to the loop, and the thread that reads the terminal. Idle, it sleeps.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};

use crate::clock::{Machine, World};
use crate::platform::peer::News;
use crate::platform::voice::Heard;

/// What comes to the loop.
#[derive(Debug)]
pub enum Msg {
    /// The terminal said something, at that time.
    Event(Event, Duration),
    /// A signal of the system.
    #[cfg_attr(not(unix), allow(dead_code, reason = "other systems have none"))]
    Signal(i32),
    /// What became of what was said under that number.
    Voice(u64, Heard),
    /// What came of the adviser's window; only the room's has such news.
    Peer(News),
    /// Something that is watched may have changed.
    Changed,
    /// The terminal has gone.
    Gone,
}

/// Reads the terminal until it has gone or nobody listens.
///
/// # Errors
/// When no thread can be had.
pub fn read_terminal(to: Sender<Msg>, clock: Arc<Machine>) -> std::io::Result<()> {
    let read = move || {
        while let Ok(event) = event::read() {
            if to.send(Msg::Event(event, clock.steady())).is_err() {
                return;
            }
        }
        let _ = to.send(Msg::Gone);
    };
    thread::Builder::new().name("tremplin-terminal".to_owned()).spawn(read).map(drop)
}

/// Hears that the terminal has gone where no signal says so, under a shell that hears no hang-up: its reader sleeps on for ever then.
/// Woken by each key too, since a closed terminal wakes only who waits for keys; by each once, however long it waits to be read.
///
/// # Errors
/// When no thread can be had, or the terminal cannot be watched.
#[cfg(target_os = "linux")]
pub fn watch_terminal(to: Sender<Msg>) -> std::io::Result<()> {
    use rustix::buffer::spare_capacity;
    use rustix::event::epoll::{CreateFlags, EventData, EventFlags, add, create, wait};
    let watched = create(CreateFlags::CLOEXEC)?;
    add(&watched, std::io::stdin(), EventData::new_u64(0), EventFlags::IN | EventFlags::ET)?;
    let watch = move || {
        let mut seen = Vec::with_capacity(1);
        loop {
            seen.clear();
            match wait(&watched, spare_capacity(&mut seen), None) {
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return,
                // Copied out: the system packs them.
                Ok(_) if seen.iter().any(|one| { one.flags }.intersects(EventFlags::HUP | EventFlags::ERR)) => {
                    let _ = to.send(Msg::Gone);
                    return;
                }
                Ok(_) => {}
            }
        }
    };
    thread::Builder::new().name("tremplin-gone".to_owned()).spawn(watch).map(drop)
}
