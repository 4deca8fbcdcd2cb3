//! What stands around a page while somebody writes it: a strip at the foot of the window, and a frame where the page is to be seen
//! in another size. The page itself is drawn by [`super::page`], as for a learner.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::keys::{self, Action};
use super::page::{Drawn, Hit, LARGEST, SMALLEST};
use super::signs::Signs;
use super::theme::{Dress, Ink};
use crate::activity::Sign;
use crate::app::{Strip, Tool};
use crate::text::{cut, width, wrap};

/// The least window that a page is drawn in beside a strip: what is left of the smallest one.
pub const LEAST: (u16, u16) = (SMALLEST.0, SMALLEST.1 - FOOT);
/// Lines of the strip itself: where one is, and what can be done.
const FOOT: u16 = 2;
/// Most lines of what is told above them.
const TOLD_MAX: usize = 4;

/// The page that `draw` gives for a size, with the strip beneath it.
pub fn around(strip: &Strip, size: (u16, u16), dress: Dress, draw: impl FnOnce((u16, u16)) -> Drawn) -> Drawn {
    let size = (size.0.min(LARGEST.0), size.1.min(LARGEST.1));
    if size.0 < SMALLEST.0 || size.1 < SMALLEST.1 {
        return draw(size);
    }
    let signs = Signs { ascii: dress.ascii };
    let left = size.1 - FOOT - LEAST.1;
    let told = told(strip, usize::from(size.0), usize::from(left).min(TOLD_MAX), signs);
    let lines = u16::try_from(told.len()).unwrap_or(0) + FOOT;
    let room = (size.0, size.1 - lines);
    let inner = strip.size.filter(|wanted| wanted.0 <= room.0 && wanted.1 <= room.1);
    let seen = inner.unwrap_or(room);
    let at = ((room.0 - seen.0) / 2, (room.1 - seen.1) / 2);
    let mut drawn = moved(draw(seen), at, size, dress);
    if inner.is_some() {
        frame(&mut drawn.buf, Rect { x: at.0, y: at.1, width: seen.0, height: seen.1 }, room, dress);
    }
    let mut foot = Foot { drawn, dress, signs, y: room.1, wide: size.0 };
    for line in &told {
        foot.told(line, strip.alarm);
    }
    // Where there is no room for what must not be overlooked, it stands in the place of where one is.
    let hidden = told.is_empty() && strip.alarm;
    foot.head(strip.told.first().filter(|_| hidden), &strip.head, seen);
    foot.tools(&strip.tools);
    foot.drawn
}

/// A picture at another place of a larger window.
fn moved(drawn: Drawn, (x, y): (u16, u16), size: (u16, u16), dress: Dress) -> Drawn {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buf = Buffer::empty(area);
    buf.set_style(area, dress.theme.ground());
    let own = drawn.buf.area;
    for (from_y, from_x) in (0..own.height).flat_map(|y| (0..own.width).map(move |x| (y, x))) {
        if let (Some(from), Some(to)) = (drawn.buf.cell((from_x, from_y)), buf.cell_mut((from_x + x, from_y + y))) {
            to.clone_from(from);
        }
    }
    let shifted = |(rect, hit): (Rect, Hit)| (Rect { x: rect.x + x, y: rect.y + y, ..rect }, hit);
    Drawn { buf, hits: drawn.hits.into_iter().map(shifted).collect(), cursor: drawn.cursor.map(|(cx, cy)| (cx + x, cy + y)), ..drawn }
}

/// The edges of a window within the window, as far as there is room for them.
fn frame(buf: &mut Buffer, inner: Rect, room: (u16, u16), dress: Dress) {
    let style = dress.theme.style(Ink::Rule);
    let [tl, tr, bl, br, across, down, ..] = Signs { ascii: dress.ascii }.sheet();
    let (left, right) = (inner.x.checked_sub(1), Some(inner.right()).filter(|x| *x < room.0));
    let (top, bottom) = (inner.y.checked_sub(1), Some(inner.bottom()).filter(|y| *y < room.1));
    for x in [left, right].into_iter().flatten() {
        (inner.top()..inner.bottom()).for_each(|y| buf.set_string(x, y, down, style));
    }
    for (y, corners) in [(top, [tl, tr]), (bottom, [bl, br])] {
        let Some(y) = y else { continue };
        (inner.left()..inner.right()).for_each(|x| buf.set_string(x, y, across, style));
        for (x, corner) in [left, right].into_iter().zip(corners) {
            if let Some(x) = x {
                buf.set_string(x, y, corner, style);
            }
        }
    }
}

/// What is told, broken to the window; what does not fit is cut.
fn told(strip: &Strip, wide: usize, most: usize, signs: Signs) -> Vec<String> {
    let text = |(at, text): (usize, &String)| {
        let marked = if strip.alarm && at == 0 { format!("{} {text}", signs.sign(Sign::Warning)) } else { text.clone() };
        wrap(&marked, wide.saturating_sub(2).max(1))
    };
    let mut lines: Vec<String> = strip.told.iter().enumerate().flat_map(text).collect();
    let rest = lines.split_off(most.min(lines.len()));
    if let Some(last) = lines.last_mut() {
        // As much of what is left as the last line holds; a cut line says so itself.
        *last = cut(
            &std::iter::once(last.as_str()).chain(rest.iter().map(String::as_str)).collect::<Vec<_>>().join(" "),
            wide.saturating_sub(2),
        );
    }
    lines
}

struct Foot {
    drawn: Drawn,
    dress: Dress,
    signs: Signs,
    /// The next line.
    y: u16,
    wide: u16,
}

impl Foot {
    fn told(&mut self, line: &str, alarm: bool) {
        let style = self.dress.theme.style(if alarm { Ink::Trouble } else { Ink::Strong });
        self.drawn.buf.set_stringn(1, self.y, self.signs.text(line.to_owned()), usize::from(self.wide) - 1, style);
        self.hit(0, self.wide, Tool::Problems);
        self.y += 1;
    }

    /// Where one is, in the colours turned round: nothing of a learner's page looks so.
    fn head(&mut self, alarm: Option<&String>, pieces: &[String], seen: (u16, u16)) {
        let style = self.dress.theme.style(if alarm.is_some() { Ink::Trouble } else { Ink::Strong }).add_modifier(Modifier::REVERSED);
        self.drawn.buf.set_style(Rect { x: 0, y: self.y, width: self.wide, height: 1 }, style);
        let by = if self.signs.ascii { "x" } else { "×" };
        let size = format!("{}{by}{}", seen.0, seen.1);
        let between = format!(" {} ", self.signs.dot());
        let line = alarm.map_or_else(
            || pieces.iter().map(String::as_str).chain([size.as_str()]).collect::<Vec<_>>().join(&between),
            |alarm| format!("{} {alarm}", self.signs.sign(Sign::Warning)),
        );
        let line = cut(&self.signs.text(line), usize::from(self.wide).saturating_sub(2));
        self.drawn.buf.set_stringn(1, self.y, line, usize::from(self.wide) - 1, style);
        self.hit(0, self.wide, Tool::Problems);
        self.y += 1;
    }

    /// What can be done, each by its letter and by a click: as many as there is room for, the menu has all.
    fn tools(&mut self, tools: &[(Tool, String)]) {
        let mut x = 1;
        for (tool, label) in tools {
            let Some(letter) = keys::letter(*tool) else { continue };
            let label = self.signs.text(label.clone());
            let wide = u16::try_from(width(&label)).unwrap_or(u16::MAX).saturating_add(2);
            if x + wide >= self.wide {
                continue;
            }
            self.write(x, &letter.to_string(), self.dress.theme.style(Ink::Button));
            self.write(x + 2, &label, self.dress.theme.style(Ink::Quiet));
            self.hit(x, wide, *tool);
            x += wide + 2;
        }
    }

    fn write(&mut self, x: u16, text: &str, style: Style) {
        self.drawn.buf.set_stringn(x, self.y, text, usize::from(self.wide.saturating_sub(x)), style);
    }

    fn hit(&mut self, x: u16, wide: u16, tool: Tool) {
        self.drawn.hits.push((Rect { x, y: self.y, width: wide, height: 1 }, Hit::Key(Action::Tool(tool))));
    }
}
