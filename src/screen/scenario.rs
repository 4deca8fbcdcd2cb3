//! A screen without a terminal, for tests: the same dispatch and the same pictures as the real one, time moved by hand.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::front::{Around, Deed, Front, Look};
use super::page::Drawn;
use crate::activity::Control;
use crate::app::Scene;
use crate::platform::voice::{Heard, Utterance};
use crate::text::width;

/// Steps a scene through events.
pub struct Scenario<S> {
    front: Front<S>,
    size: (u16, u16),
    now: Duration,
    drawn: Option<Drawn>,
    deeds: Vec<Deed>,
}

impl<S: Scene> Scenario<S> {
    /// Shows the scene in a window of that size.
    pub fn new(scene: S, size: (u16, u16)) -> Self {
        Self::with(scene, size, Look::default())
    }

    /// The same, as asked for on the command line.
    pub fn with(scene: S, size: (u16, u16), look: Look) -> Self {
        let mut scenario =
            Self { front: Front::new(scene, look, Around::default()), size, now: Duration::ZERO, drawn: None, deeds: Vec::new() };
        scenario.deeds = scenario.front.open();
        scenario.draw();
        scenario
    }

    /// All that a voice would have been given to say, each time as `lang: text`; `-` where it would have been stopped.
    pub fn said(&self) -> Vec<String> {
        let one = |one: &Utterance| format!("{}: {}", one.lang, one.text);
        let deed = |deed: &Deed| match deed {
            Deed::Say(said) => Some(said.iter().map(one).collect::<Vec<_>>().join("\n")),
            Deed::Hush => Some("-".to_owned()),
            _ => None,
        };
        self.deeds.iter().filter_map(deed).collect()
    }

    /// Forgets what would have been said so far, and done.
    pub fn hush(&mut self) -> &mut Self {
        self.deeds.clear();
        self
    }

    /// What a voice says of what it was given.
    pub fn heard(&mut self, heard: Heard) -> &mut Self {
        self.front.heard(heard);
        self.draw();
        self
    }

    /// What the scene watches may have changed.
    pub fn changed(&mut self) -> &mut Self {
        self.front.changed();
        self.draw();
        self
    }

    fn draw(&mut self) {
        self.drawn = Some(self.front.draw(self.size).clone());
        self.front.seen(self.now);
    }

    /// One event of the terminal, now.
    pub fn event(&mut self, event: &Event) -> &mut Self {
        if !self.left() {
            let deeds = self.front.handle(event, self.now);
            self.deeds.extend(deeds);
            self.draw();
        }
        self
    }

    /// A key, by a steady hand: a second after the one before.
    pub fn key(&mut self, code: KeyCode) -> &mut Self {
        self.wait(1000).key_now(code)
    }

    /// A key at once.
    pub fn key_now(&mut self, code: KeyCode) -> &mut Self {
        self.event(&Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
    }

    /// The same key so many times.
    pub fn keys(&mut self, code: KeyCode, times: usize) -> &mut Self {
        for _ in 0..times {
            self.key(code);
        }
        self
    }

    /// Each character as a key.
    pub fn write(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.key(KeyCode::Char(c));
        }
        self
    }

    /// A key held for so many milliseconds, repeating every so many.
    pub fn hold(&mut self, code: KeyCode, millis: u64, every: u64) -> &mut Self {
        let end = self.now + Duration::from_millis(millis);
        while self.now < end {
            self.key_now(code).wait(every);
        }
        self
    }

    /// Time passes.
    pub fn wait(&mut self, millis: u64) -> &mut Self {
        self.now += Duration::from_millis(millis);
        self
    }

    /// The left button, pressed and released there at once.
    pub fn click(&mut self, x: u16, y: u16) -> &mut Self {
        self.drag((x, y), (x, y))
    }

    /// A click in the middle of that text, as it stands on the screen; false where it does not.
    pub fn click_on(&mut self, text: &str) -> bool {
        let Some((x, y)) = self.find(text) else { return false };
        self.wait(1000).click(x + u16::try_from(width(text) / 2).unwrap_or(0), y);
        true
    }

    /// The left button pressed at one place and released at another.
    pub fn drag(&mut self, from: (u16, u16), to: (u16, u16)) -> &mut Self {
        let mouse = |kind, (column, row)| Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
        self.event(&mouse(MouseEventKind::Down(MouseButton::Left), from));
        self.event(&mouse(MouseEventKind::Up(MouseButton::Left), to))
    }

    /// Another size of the window.
    pub fn resize(&mut self, wide: u16, high: u16) -> &mut Self {
        self.size = (wide, high);
        self.event(&Event::Resize(wide, high))
    }

    /// Where a text stands on the screen: its first column and line.
    pub fn find(&self, text: &str) -> Option<(u16, u16)> {
        self.text().lines().enumerate().find_map(|(y, line)| {
            let (before, _) = line.split_once(text)?;
            u16::try_from(width(before)).ok().zip(u16::try_from(y).ok())
        })
    }

    /// Whether a text stands on the screen.
    pub fn shows(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// The screen as lines of text.
    pub fn text(&self) -> String {
        self.drawn.as_ref().map(text_of).unwrap_or_default()
    }

    /// What has the focus.
    pub fn focus(&self) -> Option<&Control> {
        self.front.focused()
    }

    /// What was drawn last.
    pub const fn drawn(&self) -> Option<&Drawn> {
        self.drawn.as_ref()
    }

    /// What the loop would have had to do.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// Whether the program has ended.
    pub fn left(&self) -> bool {
        self.deeds.contains(&Deed::Leave)
    }

    /// What stands behind the screen.
    pub fn scene(&mut self) -> &mut S {
        self.front.scene()
    }
}

/// The letters and figures of a picture, line after line: without spaces, frames and signs.
pub fn letters_of(drawn: &Drawn) -> String {
    let area = drawn.buf.area;
    let mut letters = String::with_capacity(usize::from(area.width) * usize::from(area.height));
    for y in 0..area.height {
        let mut x = 0;
        while let Some(cell) = drawn.buf.cell((x, y)).filter(|_| x < area.width) {
            let symbol = cell.symbol();
            // Most cells are empty, or have a letter of one byte, which takes one column.
            if let [byte] = symbol.as_bytes() {
                if byte.is_ascii_alphanumeric() {
                    letters.push(char::from(*byte));
                }
                x += 1;
                continue;
            }
            letters.extend(symbol.chars().filter(|c| c.is_alphanumeric()));
            x += u16::try_from(width(symbol)).unwrap_or(1).max(1);
        }
    }
    letters
}

/// A picture as lines of text, without spaces at their ends.
pub fn text_of(drawn: &Drawn) -> String {
    let area = drawn.buf.area;
    let mut text = String::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut x = 0;
        while let Some(cell) = drawn.buf.cell((x, y)).filter(|_| x < area.width) {
            line.push_str(cell.symbol());
            x += u16::try_from(width(cell.symbol())).unwrap_or(1).max(1);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
