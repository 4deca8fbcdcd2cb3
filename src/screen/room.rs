//! The room's window: one page of at most 40 columns and 14 lines in the middle of the terminal, whose letters the projector makes
//! large. Nobody types here: which page and which screenful of it comes from the adviser's window; a key only closes.

mod draw;
#[cfg(test)]
mod tests;

use std::io::{self, Write};
use std::path::Path;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::feeders::Msg;
use super::front::{Around, Look};
use super::page::Drawn;
use super::run::{Ending, Stage};
use super::terminal::Glass;
#[cfg(unix)]
use super::terminal::Restore;
use super::theme::Dress;
use crate::app::{Mirror, Theme};
use crate::error::{Error, Kind, Result};
use crate::learn::room;
use crate::platform::peer::watch;
use crate::tr;
pub use draw::{SIZE, screenfuls};

/// Shows what the adviser's window of that data folder says, until the window is closed. To be called once in the life of a program.
///
/// # Errors
/// When there is no terminal, or no thread can be had.
pub fn show(mirror: &mut Mirror, data: &Path, look: &Look) -> Result<Ending> {
    let stage = Stage::enter()?;
    let to = stage.to.clone();
    watch(data, move |news| to.send(Msg::Peer(news)).is_ok())
        .map_err(|said| Error::new(Kind::Io, tr!("room-not-open")).hint(tr!("room-not-open-hint")).detail(&said))?;
    let mut window = Window { mirror, dress: dress(*look, Around::here()), size: stage.size, asks: false };
    let mut glass = Glass::default();
    // A terminal that cannot be written to has gone.
    Ok(turn(&stage, &mut window, &mut glass).unwrap_or(Ending::Gone))
}

/// The window's picture on a terminal of that size, without one: for tests and for whoever makes pictures of it.
pub fn picture(mirror: &Mirror, look: &Look, size: (u16, u16)) -> Drawn {
    let at = (mirror.screenful(), mirror.is_lost());
    draw::page(mirror.page(), at, dress(*look, Around::default()), &|words| mirror.say(words), size)
}

/// How it is drawn; nobody's settings are known here.
fn dress(look: Look, around: Around) -> Dress {
    let chosen = look.theme.unwrap_or_default();
    let theme = if chosen == Theme::Own && around.mono { Theme::Mono } else { chosen };
    Dress { theme, ascii: look.ascii || around.ascii, double: false }
}

fn turn(stage: &Stage, window: &mut Window<'_>, glass: &mut Glass) -> io::Result<Ending> {
    let mut out = io::stdout();
    loop {
        glass.show(&window.draw(), &mut out)?;
        let Ok(first) = stage.from.recv() else { return Ok(Ending::Gone) };
        // Everything that waits is done before drawing: of many messages the last is seen.
        let mut next = Some(first);
        while let Some(msg) = next {
            if let Some(ending) = take(msg, window, glass, &mut out)? {
                return Ok(ending);
            }
            next = stage.from.try_recv().ok();
        }
    }
}

fn take(msg: Msg, window: &mut Window<'_>, glass: &mut Glass, out: &mut impl Write) -> io::Result<Option<Ending>> {
    match msg {
        Msg::Gone => return Ok(Some(Ending::Gone)),
        Msg::Signal(signal) => return signalled(signal, window, glass),
        Msg::Peer(news) => window.mirror.hear(&news),
        Msg::Event(Event::Resize(wide, high), _) => {
            window.size = (wide, high);
            glass.doubt();
        }
        Msg::Event(Event::Key(key), _) => match window.key(key) {
            Asked::Nothing => {}
            Asked::Redraw => glass.forget(out)?,
            Asked::Leave => return Ok(Some(Ending::Left)),
        },
        // Nothing is read aloud here, and the mouse does nothing.
        Msg::Event(..) | Msg::Voice(..) | Msg::Changed => {}
    }
    Ok(None)
}

#[cfg(unix)]
fn signalled(signal: i32, window: &mut Window<'_>, glass: &mut Glass) -> io::Result<Option<Ending>> {
    let woken = match signal {
        signal_hook::consts::SIGTSTP => super::signals::stop_for_the_shell(super::terminal::restore),
        signal_hook::consts::SIGCONT => true,
        signal => return Ok(Some(Ending::Signal(signal))),
    };
    if woken {
        Restore::change()?;
        window.size = crossterm::terminal::size().unwrap_or(window.size);
        glass.doubt();
    }
    Ok(None)
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)]
fn signalled(signal: i32, _: &mut Window<'_>, _: &mut Glass) -> io::Result<Option<Ending>> {
    Ok(Some(Ending::Signal(signal)))
}

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Nothing,
    Redraw,
    Leave,
}

/// The state of the window between two pictures.
struct Window<'m> {
    mirror: &'m mut Mirror,
    dress: Dress,
    size: (u16, u16),
    /// Whether it is being asked if the window is to be closed.
    asks: bool,
}

impl Window<'_> {
    fn draw(&self) -> Drawn {
        let say = |words: &_| self.mirror.say(words);
        if self.asks {
            return draw::page(&room::close(), (0, false), self.dress, &say, self.size);
        }
        draw::page(self.mirror.page(), (self.mirror.screenful(), self.mirror.is_lost()), self.dress, &say, self.size)
    }

    /// Esc or `q` asks whether to close; Enter then does.
    fn key(&mut self, key: KeyEvent) -> Asked {
        if key.kind != KeyEventKind::Press {
            return Asked::Nothing;
        }
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Char('l') if ctrl => return Asked::Redraw,
            KeyCode::Enter if self.asks => return Asked::Leave,
            KeyCode::Esc => self.asks = !self.asks,
            KeyCode::Char('c') if ctrl => self.asks = true,
            KeyCode::Char('q' | 'Q') if !ctrl => self.asks = true,
            // Whoever goes on with anything else does not want to close.
            _ => self.asks = false,
        }
        Asked::Nothing
    }
}
