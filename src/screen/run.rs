//! The loop: blocks on one channel, does what comes, draws once all that was waiting is done. Nothing is ever due by itself, so
//! that it has no time-out.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

use super::feeders::{self, Msg};
use super::front::{Around, Deed, Front, Look};
#[cfg(unix)]
use super::signals;
use super::terminal::{Glass, Restore};
use crate::app::Scene;
use crate::clock::{Machine, World};
use crate::error::{Error, Kind, Result};
use crate::platform::voice::{self, Heard, Mouth, Utterance};
use crate::tr;

/// Fewer columns than this are no size that a terminal has, but what it says when it knows none.
const COLUMNS_MIN: usize = 10;

/// How the screen came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The person left.
    Left,
    /// The system asked for it, by that signal.
    Signal(i32),
    /// The terminal has gone.
    Gone,
}

impl Ending {
    /// The exit code, as shells know it.
    pub fn exit(self) -> u8 {
        match self {
            Self::Left => 0,
            Self::Signal(signal) => u8::try_from(128 + signal).unwrap_or(255),
            Self::Gone => Kind::Io.exit(),
        }
    }
}

/// Whether there is a terminal that a screen can be drawn on.
pub fn is_possible() -> bool {
    let dumb = std::env::var_os("TERM").map_or(cfg!(unix), |term| term == "dumb" || term.is_empty());
    !dumb && io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// How many columns lines of text may take on the terminal that `out` is; `None` where it is none, or has no size.
///
/// One less than there are: some terminals begin a new line by themselves once the last column is written.
pub fn columns(out: &impl IsTerminal) -> Option<usize> {
    let (wide, _) = out.is_terminal().then(crossterm::terminal::size)?.ok()?;
    usize::from(wide).checked_sub(1).filter(|wide| *wide >= COLUMNS_MIN)
}

/// Shows the scene until the person leaves. To be called once in the life of a program: the thread that reads the terminal
/// goes on reading until the program ends.
///
/// # Errors
/// When there is no terminal, or it cannot be used.
pub fn run(scene: &mut impl Scene, look: &Look) -> Result<Ending> {
    run_watching(scene, look, drop)
}

/// Tells the loop that something may have changed; false once nobody listens.
pub type Wake = Arc<dyn Fn() -> bool + Send + Sync>;

/// The same, where the scene changes by what happens elsewhere: `begin` is handed what wakes the loop then.
///
/// # Errors
/// As [`run`].
pub fn run_watching(scene: &mut impl Scene, look: &Look, begin: impl FnOnce(Wake)) -> Result<Ending> {
    let Stage { to, from, clock, size, held: _held } = Stage::enter()?;
    let wake = to.clone();
    begin(Arc::new(move || wake.send(Msg::Changed).is_ok()));
    let front = Front::new(scene, *look, Around::here());
    let mut turning = Loop { front, glass: Glass::default(), size, clock, out: io::stdout(), to, mouth: None, said: 0 };
    // A terminal that cannot be written to has gone.
    Ok(turning.work(&from).unwrap_or(Ending::Gone))
}

/// The terminal as a screen needs it, and what comes to the loop; put back when what is held is dropped.
pub(super) struct Stage {
    pub to: Sender<Msg>,
    pub from: Receiver<Msg>,
    pub clock: Arc<Machine>,
    pub size: (u16, u16),
    pub held: Held,
}

/// Dropped in this order: whoever still hears signals finds the terminal as it was entered.
pub(super) struct Held {
    #[cfg(unix)]
    _hearing: signals::Hearing,
    _restore: Restore,
}

impl Stage {
    /// Takes the terminal. To be called once in the life of a program: the thread that reads it goes on until the program ends.
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be used.
    pub fn enter() -> Result<Self> {
        if !is_possible() {
            return Err(Error::new(Kind::Io, tr!("screen-no-terminal")).hint(tr!("screen-no-terminal-hint")));
        }
        let failed =
            |error: io::Error| Error::new(Kind::Io, tr!("screen-terminal-failed")).hint(tr!("screen-no-terminal-hint")).detail(&error);
        let restore = Restore::enter().map_err(failed)?;
        let clock = Arc::new(Machine::new());
        let (to, from) = mpsc::channel();
        #[cfg(unix)]
        let hearing = signals::hear_signals(to.clone()).map_err(failed)?;
        // The first look makes ready to hear of another size: a window enlarged before the reader reads would go unheard.
        crossterm::event::poll(std::time::Duration::ZERO).map_err(failed)?;
        feeders::read_terminal(to.clone(), Arc::clone(&clock)).map_err(failed)?;
        #[cfg(unix)]
        feeders::watch_terminal(to.clone()).map_err(failed)?;
        let size = crossterm::terminal::size().map_err(failed)?;
        let held = Held {
            #[cfg(unix)]
            _hearing: hearing,
            _restore: restore,
        };
        Ok(Self { to, from, clock, size, held })
    }
}

struct Loop<S, W> {
    front: Front<S>,
    glass: Glass,
    size: (u16, u16),
    clock: Arc<Machine>,
    out: W,
    to: Sender<Msg>,
    /// Who speaks, once something was to be said.
    mouth: Option<Mouth>,
    /// How many times something was said.
    said: u64,
}

impl<S: Scene, W: Write> Loop<S, W> {
    fn work(&mut self, from: &Receiver<Msg>) -> io::Result<Ending> {
        for deed in self.front.open() {
            self.deed(deed)?;
        }
        self.draw()?;
        while let Ok(first) = from.recv() {
            // Everything that waits is done before drawing, but for what must be seen before the next key counts.
            let mut next = Some(first);
            while let Some(msg) = next {
                if let Some(ending) = self.take(msg)? {
                    return Ok(ending);
                }
                if self.front.turned() {
                    self.draw()?;
                }
                next = from.try_recv().ok();
            }
            self.draw()?;
        }
        Ok(Ending::Gone)
    }

    fn take(&mut self, msg: Msg) -> io::Result<Option<Ending>> {
        match msg {
            Msg::Gone => return Ok(Some(Ending::Gone)),
            Msg::Signal(signal) => return self.signal(signal),
            // What became of something older matters no more.
            Msg::Voice(number, heard) if number == self.said => self.front.heard(heard),
            Msg::Voice(..) | Msg::Peer(_) => {}
            Msg::Changed => self.front.changed(),
            Msg::Event(event, at) => {
                if let crossterm::event::Event::Resize(wide, high) = event {
                    self.size = (wide, high);
                    self.glass.doubt();
                }
                for deed in self.front.handle(&event, at) {
                    if let Some(ending) = self.deed(deed)? {
                        return Ok(Some(ending));
                    }
                }
            }
        }
        Ok(None)
    }

    fn deed(&mut self, deed: Deed) -> io::Result<Option<Ending>> {
        match deed {
            Deed::Leave => return Ok(Some(Ending::Left)),
            Deed::Clear => self.glass.forget(&mut self.out)?,
            Deed::Suspend => self.suspend()?,
            Deed::Repaint => self.glass.doubt(),
            Deed::Say(said) => self.say(said),
            Deed::Hush => self.mouth.iter().for_each(Mouth::hush),
        }
        Ok(None)
    }

    /// Says it; who speaks is looked for the first time only.
    fn say(&mut self, said: Vec<Utterance>) {
        if self.mouth.is_none() {
            let program = std::env::current_exe().ok();
            let programs = voice::find(program.as_deref().and_then(Path::parent), &|name| std::env::var_os(name));
            let to = self.to.clone();
            self.mouth = Mouth::new(programs, move |number, heard| drop(to.send(Msg::Voice(number, heard)))).ok();
        }
        self.said += 1;
        match &self.mouth {
            Some(mouth) => mouth.say(self.said, said),
            None => self.front.heard(Heard::NoVoice),
        }
    }

    #[cfg(unix)]
    fn signal(&mut self, signal: i32) -> io::Result<Option<Ending>> {
        match signal {
            signal_hook::consts::SIGTSTP => self.suspend()?,
            signal_hook::consts::SIGCONT => self.resume()?,
            signal => return Ok(Some(Ending::Signal(signal))),
        }
        Ok(None)
    }

    #[cfg(not(unix))]
    #[allow(clippy::unused_self, clippy::unnecessary_wraps)]
    fn signal(&mut self, signal: i32) -> io::Result<Option<Ending>> {
        Ok(Some(Ending::Signal(signal)))
    }

    /// Hands the terminal to the shell until it wakes us; nothing where there is none.
    fn suspend(&mut self) -> io::Result<()> {
        self.mouth.iter().for_each(Mouth::hush);
        #[cfg(unix)]
        if signals::stop_for_the_shell(super::terminal::restore) {
            self.resume()?;
        }
        Ok(())
    }

    /// After a stop, whoever had the terminal may have left anything on it, in any size.
    #[cfg(unix)]
    fn resume(&mut self) -> io::Result<()> {
        Restore::change()?;
        self.size = crossterm::terminal::size().unwrap_or(self.size);
        self.glass.doubt();
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        let drawn = self.front.draw(self.size);
        self.glass.show(drawn, &mut self.out)?;
        self.front.seen(self.clock.steady());
        Ok(())
    }
}
