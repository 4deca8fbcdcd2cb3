//! Signals of the system: a thread hears them for the loop; and stopping for the shell above, if there is one. Idle, it sleeps.

use std::fs;
use std::io;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::{Handle, Signals};
use signal_hook::{flag, low_level};

use super::feeders::Msg;
use super::terminal;

/// How long the loop has to end by itself: a slow disk may be writing an answer.
const GRACE: Duration = Duration::from_secs(2);

/// How long giving the terminal back may take then: one that takes nothing any more holds up whoever writes to it.
const GIVING_BACK: Duration = Duration::from_millis(200);

/// Hears signals as long as it is kept.
#[derive(Debug)]
pub struct Hearing {
    handle: Handle,
    over: Arc<AtomicBool>,
}

impl Drop for Hearing {
    fn drop(&mut self) {
        // From here on a signal ends the program at once: first the terminal is as it was.
        terminal::restore();
        self.over.store(true, Ordering::SeqCst);
        self.handle.close();
    }
}

/// Hears the signals that end, stop and wake the program.
///
/// # Errors
/// When the system does not let us.
pub fn hear_signals(to: Sender<Msg>) -> io::Result<Hearing> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    let hearing = Hearing { handle: signals.handle(), over: Arc::default() };
    let over = Arc::clone(&hearing.over);
    for signal in [SIGTERM, SIGINT, SIGQUIT] {
        // What is done once the screen has closed, a long copy for one, is given up by Ctrl+C. Not by a window that closes, which may
        // say so twice.
        flag::register_conditional_default(signal, Arc::clone(&over))?;
    }
    let hear = move || {
        for signal in signals.forever() {
            let _ = to.send(Msg::Signal(signal));
            if matches!(signal, SIGTERM | SIGHUP | SIGINT | SIGQUIT) {
                // The reader of a terminal that has gone turns in circles and burns the battery: whatever hangs, we end.
                thread::sleep(GRACE);
                if !over.load(Ordering::SeqCst) {
                    // Beside, and not waited for to its end: the loop may hold the output, in the middle of a picture that nobody takes. For good:
                    // a loop that has many keys to go through would draw over what was given back.
                    let _ = thread::Builder::new().name("tremplin-end".to_owned()).spawn(terminal::give_back);
                    thread::sleep(GIVING_BACK);
                    process::exit(128 + signal);
                }
                return;
            }
        }
    };
    thread::Builder::new().name("tremplin-signals".to_owned()).spawn(hear)?;
    Ok(hearing)
}

/// Stops the program until the shell wakes it. False, at once, where there is no shell above: nobody could wake it.
pub fn stop_for_the_shell(before: impl FnOnce()) -> bool {
    if !shell_above(process::id(), &family) {
        return false;
    }
    before();
    low_level::emulate_default_handler(SIGTSTP).is_ok()
}

/// A process as the system knows it: its parent, its group, its session.
type Family = (u32, u32, u32);

fn family(process: u32) -> Option<Family> {
    // The name in brackets may hold anything: what follows its last bracket is counted.
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let mut numbers = rest.split_whitespace().skip(1).map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??, numbers.next()??))
}

/// Whether an ancestor outside our group, in our session, can wake us. Where the system does not tell, it is believed.
fn shell_above(process: u32, family: &impl Fn(u32) -> Option<Family>) -> bool {
    let Some((mut parent, group, session)) = family(process) else { return true };
    for _ in 0..64 {
        match family(parent) {
            Some((next, its_group, _)) if its_group == group && next != parent => parent = next,
            Some((_, its_group, its_session)) => return its_group != group && its_session == session,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_shell_of_our_session_can_wake_us() {
        // 1 is the system, 10 a shell, 20 a runner, 30 the program.
        let tree = |shell_session: u32, runner_group: u32| {
            move |process: u32| match process {
                1 => Some((0, 1, 1)),
                10 => Some((1, 10, shell_session)),
                20 => Some((10, runner_group, 10)),
                30 => Some((20, 30, 10)),
                _ => None,
            }
        };
        assert!(shell_above(30, &tree(10, 20)), "the runner has a group of its own");
        assert!(shell_above(30, &tree(10, 30)), "the shell is above the runner of our group");
        assert!(!shell_above(30, &tree(99, 30)), "a launcher of another session");
        assert!(!shell_above(30, &|process| (process == 30).then_some((7, 30, 10))));
        assert!(shell_above(30, &|_| None));
    }
}
