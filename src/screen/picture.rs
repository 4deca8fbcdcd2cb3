//! A picture with things to point at: drawn as it stands, never wrapped. What has the focus is inverted, with the pointer before it.

use super::canvas::{Canvas, Spot};
use super::parts::{Painter, READABLE};
use super::rich;
use super::theme::Ink;
use crate::activity::{Bit, Picture};
use crate::text::width;
use crate::tr;
use crate::words::Words;

impl Painter<'_> {
    /// A picture in its frame and, while it can be acted on, how that is done without a mouse.
    pub fn picture(&self, picture: &Picture, w: usize) -> Canvas {
        let title = self.words(&picture.title);
        let drawn = |bit: &Bit| width(&(self.say)(&bit.text));
        let inside = picture.lines.iter().map(|line| line.iter().map(drawn).sum()).max().unwrap_or(0).max(width(&title) + 2);
        // In the smallest window the drawing touches its frame.
        let air = usize::from(inside + 4 <= w);
        let mut lines = Canvas::default();
        for line in &picture.lines {
            self.drawn_line(picture, line, w.saturating_sub(1), &mut lines);
        }
        let mut canvas = self.boxed_at(self.signs.frame(), lines, &title, (inside + 2 + 2 * air).min(w), air);
        if picture.things.iter().any(|thing| thing.enabled) {
            canvas.air(4);
            let how = self.words(&tr!("screen-picture-how"));
            self.put(&mut canvas, 0, &rich::flow(&[(how, self.style(Ink::Quiet))], w.min(READABLE)));
        }
        canvas
    }

    /// One line, one column further in, for the first is kept for the pointer; not beyond column `end`.
    fn drawn_line(&self, picture: &Picture, bits: &[Bit], end: usize, canvas: &mut Canvas) {
        let line = canvas.line();
        let (mut x, mut free) = (1, true);
        let mut exact = Vec::new();
        for bit in bits {
            let text = within(&self.drawn_as(&bit.text), end.saturating_sub(x));
            let thing = picture.thing(bit).filter(|thing| thing.enabled);
            let style = match thing {
                Some(thing) if self.focused(thing) => self.style(Ink::Held),
                Some(thing) if thing.on => self.style(Ink::Strong).patch(self.style(Ink::Word)),
                Some(_) => self.style(Ink::Strong),
                None => self.style(Ink::Text),
            };
            if let Some(thing) = thing {
                let first = !canvas.spots.iter().any(|spot| spot.target == thing.target);
                if first && free && self.focused(thing) {
                    canvas.put(line, x - 1, self.signs.pointer(), self.style(Ink::Focus));
                }
                let spot = Spot { target: thing.target.clone(), line, lines: 1, x, wide: width(&text), letter: None };
                let beside = (spot.wide + 2).min(end.saturating_sub(x - 1));
                canvas.spots.push(Spot { x: x - 1, wide: beside, ..spot.clone() });
                exact.push(spot);
            }
            free = text.ends_with(' ');
            x = canvas.put(line, x, text, style);
        }
        // A click one column beside a thing is meant for it, unless it is on another.
        canvas.spots.append(&mut exact);
    }

    /// What is drawn, sign by sign at its column, whatever the terminal can draw.
    fn drawn_as(&self, words: &Words) -> String {
        if matches!(words, Words::Foreign(_)) {
            self.foreign.set(true);
        }
        let text = (self.say)(words);
        if self.signs.ascii { text.chars().map(plain).collect() } else { text }
    }
}

/// What of a text stands in so many columns.
fn within(text: &str, columns: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += width(c.encode_utf8(&mut [0; 4]));
        used <= columns
    };
    text.chars().take_while(fits).collect()
}

/// A sign in ASCII, as many columns wide; letters stay what they are.
fn plain(sign: char) -> String {
    let wide = width(sign.encode_utf8(&mut [0; 4]));
    let instead = match sign {
        sign if sign.is_ascii() || sign.is_alphanumeric() => return sign.to_string(),
        '─' | '━' | '═' | '╌' | '–' | '—' | '−' => '-',
        '│' | '┃' | '║' | '▌' | '▐' => '|',
        '╱' => '/',
        '╲' => '\\',
        '\u{a0}' | '\u{202f}' => ' ',
        '‘' | '’' => '\'',
        '«' | '»' | '“' | '”' => '"',
        '●' | '○' | '◯' | '•' | '◡' => 'o',
        '█' | '▓' | '▒' | '░' | '■' | '□' | '▄' | '▀' => '#',
        '⌂' | '▲' | '△' | '↑' | '◠' => '^',
        '▼' | '▽' | '↓' => 'v',
        '→' | '▶' | '▸' => '>',
        '←' | '◀' | '◂' => '<',
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '╭' | '╮' | '╰' | '╯' | '╔' | '╗' | '╚' | '╝' => {
            '+'
        }
        _ => '*',
    };
    std::iter::once(instead).chain(std::iter::repeat(' ')).take(wide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_ascii_a_picture_keeps_its_columns() {
        for drawn in ["╭─★──╮", "│é ⌂ │", "📁 →", "e\u{301}"] {
            let ascii: String = drawn.chars().map(plain).collect();
            assert_eq!(width(&ascii), width(drawn), "{drawn}");
            assert!(ascii.chars().all(|c| c.is_ascii() || c.is_alphanumeric()), "{ascii}");
        }
    }
}
