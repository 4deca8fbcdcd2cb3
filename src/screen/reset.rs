//! A terminal that another program, or a power cut, left as no shell can use it: everything is put right, whoever changed it.
//!
//! Unlike [`super::terminal::restore`], which takes back what this program did, this knows nothing of what was done. What was printed
//! stays, on the screen and above it.

use std::io::{self, IsTerminal, Write};

use crate::platform;

/// What each sequence takes back, in the order in which it is sent.
const RIGHT: [&str; 11] = [
    // The end of a picture sent in one piece, and of a text that was pasted.
    "\u{1b}[?2026l",
    "\u{1b}[?2004l",
    // Every way to follow the mouse, and the news of being looked at.
    "\u{1b}[?1000l\u{1b}[?1002l\u{1b}[?1003l\u{1b}[?1004l\u{1b}[?1005l\u{1b}[?1006l\u{1b}[?1015l",
    // Arrows and the pad of digits send what shells know.
    "\u{1b}[?1l\u{1b}>",
    // What is typed takes the place of what is there, and lines go on beneath.
    "\u{1b}[4l\u{1b}[?7h",
    // The first screen. To leave the second one goes to where the cursor was noted last: noted here, so that it stays in its place
    // where there was no second one; each screen has its own note.
    "\u{1b}7\u{1b}[?1049l",
    // The whole screen scrolls again; to say so moves the cursor.
    "\u{1b}7\u{1b}[r\u{1b}8",
    // Letters instead of lines for frames.
    "\u{1b}(B\u{f}",
    // No colour.
    "\u{1b}[0m",
    // The cursor, in the terminal's own shape.
    "\u{1b}[0 q\u{1b}[?25h",
    "\r\n",
];

/// What could be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// Everything.
    Whole,
    /// What is drawn; whether what is typed shows, nobody knows.
    Drawn,
    /// There is no terminal.
    NoTerminal,
}

/// Puts the terminal right on which this was called.
///
/// # Errors
/// When it has gone.
pub fn reset_terminal() -> io::Result<Reset> {
    let sequences = RIGHT.concat();
    let send = |out: &mut dyn Write| out.write_all(sequences.as_bytes()).and_then(|()| out.flush());
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    // Echo first: what follows is then shown as lines.
    let lines = platform::line_mode(stdin.is_terminal(), super::signs::environment_is_ascii());
    if stdout.is_terminal() {
        send(&mut stdout.lock())?;
    } else if stderr.is_terminal() {
        send(&mut stderr.lock())?;
    } else if !stdin.is_terminal() {
        return Ok(Reset::NoTerminal);
    }
    Ok(if lines { Reset::Whole } else { Reset::Drawn })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn screen(sent: &str) -> vt100::Parser {
        let mut parser = vt100::Parser::new(std::num::NonZero::new(24).unwrap(), std::num::NonZero::new(80).unwrap(), 100);
        parser.process(sent.as_bytes());
        parser
    }

    #[test]
    fn everything_is_taken_back_and_nothing_is_wiped() {
        let broken = "first line\r\n\u{1b}[?1049h\u{1b}[?1003h\u{1b}[?1006h\u{1b}[?2004h\u{1b}[?25l\u{1b}[?1h\u{1b}=\u{1b}[31m";
        let parser = screen(&format!("{broken}{}$ ", RIGHT.concat()));
        let seen = parser.screen();
        assert!(!seen.alternate_screen() && !seen.hide_cursor() && !seen.bracketed_paste());
        assert!(!seen.application_cursor() && !seen.application_keypad());
        assert_eq!(seen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(seen.contents().starts_with("first line"), "{}", seen.contents());
        for wipes in ["\u{1b}c", "[2J", "[3J", "[J", "[6n"] {
            assert!(!RIGHT.concat().contains(wipes), "{wipes}");
        }
    }

    #[test]
    fn on_a_sound_terminal_the_next_line_follows_the_last() {
        let parser = screen(&format!("one\r\ntwo\r\n$ reset{}$ ", RIGHT.concat()));
        assert_eq!(parser.screen().contents(), "one\ntwo\n$ reset\n$ ");
    }
}
