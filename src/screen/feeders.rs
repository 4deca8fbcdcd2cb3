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
///
/// # Errors
/// When no thread can be had.
#[cfg(unix)]
pub fn watch_terminal(to: Sender<Msg>) -> std::io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    let watch = move || {
        let terminal = std::io::stdin();
        loop {
            // Nothing is asked for but that: keys wake nobody here.
            let mut one = [PollFd::new(&terminal, PollFlags::empty())];
            match poll(&mut one, None) {
                Err(rustix::io::Errno::INTR) => {}
                Ok(_) if one.iter().any(|fd| fd.revents().intersects(PollFlags::HUP | PollFlags::ERR)) => {
                    let _ = to.send(Msg::Gone);
                    return;
                }
                // A system that watches no terminal.
                _ => return,
            }
        }
    };
    thread::Builder::new().name("tremplin-gone".to_owned()).spawn(watch).map(drop)
}
