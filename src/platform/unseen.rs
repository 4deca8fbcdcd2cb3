//! A line typed on the terminal that is not shown: a password for another machine.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use zeroize::Zeroizing;

/// Longest line, in letters.
const LONGEST: usize = 2000;

/// Gives the terminal its echo back, whatever happens.
struct Quiet;

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = disable_raw_mode();
    }
}

/// Waits for a line and its Enter; none where the person gave up or the terminal cannot be kept quiet.
pub fn typed_unseen() -> Option<Zeroizing<String>> {
    enable_raw_mode().ok()?;
    let _quiet = Quiet;
    // Made large at once: what grows leaves copies behind.
    let mut line = Zeroizing::new(String::with_capacity(LONGEST * 4));
    let mut letters = 0;
    loop {
        let Event::Key(key) = read().ok()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Enter => return Some(line),
            KeyCode::Esc => return None,
            KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => return None,
            KeyCode::Backspace => {
                letters -= usize::from(line.pop().is_some());
            }
            KeyCode::Char(letter) if letters < LONGEST => {
                line.push(letter);
                letters += 1;
            }
            _ => {}
        }
    }
}
