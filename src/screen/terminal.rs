//! The terminal itself: what is changed on it, so that all of it is put back, and how pictures get there.
//!
//! Nothing is ever asked of the terminal: one that does not answer must not hold up anything.

use std::fmt;
use std::io::{self, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{Command, cursor, execute, queue};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;

use super::page::Drawn;

/// Clicks, drags and exact places (1000, 1002, 1006); never every movement (1003), which floods slow lines.
struct MouseOn;
/// The contrary.
struct MouseOff;
/// Forgets what can be scrolled back to.
struct ForgetAbove;

impl Command for MouseOn {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        crossterm::event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}

impl Command for MouseOff {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        crossterm::event::DisableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}

impl Command for ForgetAbove {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str("\u{1b}[3J")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether the terminal is changed now.
static CHANGED: AtomicBool = AtomicBool::new(false);
/// Whether it was given back for good.
static OVER: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Holds the terminal as the screen needs it; puts everything back when dropped, on a panic and on a signal.
#[derive(Debug)]
pub struct Restore(());

impl Restore {
    /// Changes the terminal.
    ///
    /// # Errors
    /// When it is none, or has gone.
    pub fn enter() -> io::Result<Self> {
        HOOK.call_once(|| {
            let report = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                // Back first: a report on the screen that is about to vanish is read by nobody.
                restore();
                report(panic);
            }));
        });
        let guard = Self(());
        Self::change()?;
        Ok(guard)
    }

    /// Changes it, once more after it was handed back.
    ///
    /// # Errors
    /// When it has gone.
    pub fn change() -> io::Result<()> {
        let Some(_held) = held() else { return Ok(()) };
        // First, so that half a change is put back as well.
        CHANGED.store(true, Ordering::SeqCst);
        // After a stop without notice a shell has set the terminal back, and crossterm, which believes it raw, would do nothing.
        let _ = disable_raw_mode();
        enable_raw_mode()?;
        execute!(io::stdout(), EnterAlternateScreen, cursor::Hide, MouseOn, EnableBracketedPaste, Clear(ClearType::All))
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        restore();
    }
}

/// Puts everything back. Does nothing the second time.
pub fn restore() {
    if CHANGED.swap(false, Ordering::SeqCst) {
        // Nobody is left to tell if it fails. The settings first: they are given back even where nothing can be written.
        let _ = disable_raw_mode();
        let _ = execute!(io::stdout(), ResetColor, DisableBracketedPaste, MouseOff, cursor::Show, LeaveAlternateScreen);
    }
}

/// The output, held while something is drawn; nothing where the terminal was given back for good. Whoever gives it back waits for what is
/// being written, so that nothing comes after.
fn held() -> Option<io::StdoutLock<'static>> {
    let held = io::stdout().lock();
    (!OVER.load(Ordering::SeqCst)).then_some(held)
}

/// Gives the terminal back for good: from now on nothing is drawn, though another thread goes on for a moment.
pub fn give_back() {
    OVER.store(true, Ordering::SeqCst);
    restore();
    // A password may be being typed, without a screen.
    let _ = disable_raw_mode();
}

/// What the terminal shows now, so that only what differs is sent.
#[derive(Debug, Default)]
pub struct Glass {
    shown: Option<Buffer>,
    cursor: Option<(u16, u16)>,
}

impl Glass {
    /// Whatever the terminal shows now, the next picture is sent as a whole.
    pub fn doubt(&mut self) {
        self.shown = None;
    }

    /// Forgets everything that was drawn, on the screen and above it.
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn forget(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.shown = None;
        let Some(_held) = held() else { return Ok(()) };
        execute!(out, Clear(ClearType::All), ForgetAbove)
    }

    /// Sends what differs, in one piece.
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn show(&mut self, drawn: &Drawn, out: &mut impl Write) -> io::Result<()> {
        let Some(_held) = held() else { return Ok(()) };
        let before = self.shown.take().filter(|shown| shown.area == drawn.buf.area);
        if before.as_ref() == Some(&drawn.buf) && self.cursor == drawn.cursor {
            self.shown = before;
            return Ok(());
        }
        let mut bytes = Vec::new();
        queue!(bytes, BeginSynchronizedUpdate, cursor::Hide)?;
        let whole = before.is_none();
        let before = before.unwrap_or_else(|| Buffer::empty(drawn.buf.area));
        if whole {
            queue!(bytes, ResetColor, Clear(ClearType::All))?;
        }
        let cells = before.diff(&drawn.buf);
        // After a sign on whose width terminals may not agree, the next place is told anew, so that no line is shifted.
        for run in cells.split_inclusive(|(_, _, cell)| doubtful(cell.symbol())) {
            CrosstermBackend::new(&mut bytes).draw(run.iter().copied())?;
        }
        if let Some((x, y)) = drawn.cursor {
            queue!(bytes, cursor::MoveTo(x, y), cursor::Show)?;
        }
        queue!(bytes, EndSynchronizedUpdate)?;
        out.write_all(&bytes)?;
        out.flush()?;
        self.shown = Some(drawn.buf.clone());
        self.cursor = drawn.cursor;
        Ok(())
    }
}

/// Pictures, arrows and letters of several characters; not letters, nor the lines of frames.
fn doubtful(symbol: &str) -> bool {
    let mut chars = symbol.chars();
    let first = chars.next().unwrap_or(' ');
    chars.next().is_some() || (first >= '\u{2190}' && !('\u{2500}'..='\u{25ff}').contains(&first))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use ratatui::style::Style;

    use super::*;
    use crate::learn::Page;
    use crate::screen::theme::Dress;
    use crate::screen::{View, page};
    use crate::words::msg;

    fn picture(title: &'static str) -> Drawn {
        page::view(&Page::new("p", msg(title)), &View::default(), Dress::default(), &|words| format!("{words:?}"), (60, 20))
    }

    #[test]
    fn nothing_is_sent_twice_and_nothing_is_asked() {
        let (mut glass, mut out) = (Glass::default(), Vec::new());
        glass.show(&picture("screen-foreign"), &mut out).unwrap();
        let sent = String::from_utf8(out.clone()).unwrap();
        assert!(sent.contains("screen-foreign") && !sent.contains("[6n") && !sent.contains("1003"));
        out.clear();
        glass.show(&picture("screen-foreign"), &mut out).unwrap();
        assert!(out.is_empty());
        glass.doubt();
        glass.show(&picture("screen-foreign"), &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), sent);
    }

    #[test]
    fn the_terminal_shows_the_picture() {
        let mut drawn = picture("screen-help-title");
        drawn.buf.set_string(2, 10, "été 📎 🗑 fin", Style::new());
        let (mut glass, mut out) = (Glass::default(), Vec::new());
        glass.show(&drawn, &mut out).unwrap();
        let mut parser = vt100::Parser::new(std::num::NonZero::new(20).unwrap(), std::num::NonZero::new(60).unwrap(), 0);
        parser.process(&out);
        let shown = parser.screen().contents();
        let meant = crate::screen::scenario::text_of(&drawn);
        assert_eq!(shown.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim(), meant.trim());
    }

    #[test]
    fn mouse_modes_are_the_three_and_taken_back() {
        let ansi = |command: &dyn Fn(&mut String) -> fmt::Result| {
            let mut out = String::new();
            command(&mut out).unwrap();
            out
        };
        assert_eq!(ansi(&|out| MouseOn.write_ansi(out)), "\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h");
        assert_eq!(ansi(&|out| MouseOff.write_ansi(out)), "\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l");
    }
}
