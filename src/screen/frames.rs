//! What stands in a frame: a message as received, a mail program, a page of a web site; and the drawn keyboard.

use super::canvas::{Canvas, Piece, Row, Spot};
use super::parts::Painter;
use super::rich::{self, Breaks};
use super::signs::BoxSet;
use super::theme::Ink;
use crate::activity::{Frame, Key, Layout, Letter, Part, Sign, Target};
use crate::text::{pad, width};
use crate::tr;

/// Columns that a frame takes from what is in it.
pub const SIDES: usize = 4;

impl Painter<'_> {
    /// A frame around lines, with its title on the upper edge where there is room.
    pub fn boxed(&self, inner: Canvas, title: &str, w: usize) -> Canvas {
        self.boxed_in(self.signs.frame(), inner, title, w)
    }

    /// The same, of other lines.
    pub fn boxed_in(&self, set: BoxSet, inner: Canvas, title: &str, w: usize) -> Canvas {
        self.boxed_at(set, inner, title, w, 2)
    }

    /// The same, the lines `dx` columns to the right of its left side.
    pub fn boxed_at(&self, set: BoxSet, inner: Canvas, title: &str, w: usize, dx: usize) -> Canvas {
        let [top_left, top_right, bottom_left, bottom_right, across, down, tee_left, tee_right] = set;
        let style = self.style(Ink::Rule);
        let mut canvas = Canvas::default();
        let line = canvas.line();
        let fits = !title.is_empty() && width(title) + 6 <= w;
        let mut x = canvas.put(line, 0, format!("{top_left}{across}"), style);
        if fits {
            x = canvas.put(line, x, format!(" {title} "), self.style(Ink::Title));
        }
        let rest = across.repeat(w.saturating_sub(x + 1));
        canvas.put(line, x, format!("{rest}{top_right}"), style);
        if !fits && !title.is_empty() {
            let lines = rich::flow(&[(title.to_owned(), self.style(Ink::Title))], w.saturating_sub(SIDES));
            let mut head = Canvas::default();
            self.put(&mut head, 0, &lines);
            canvas.append(self.sided(head, w, [down, across, tee_left, tee_right], 2), 0);
        }
        canvas.append(self.sided(inner, w, [down, across, tee_left, tee_right], dx), 0);
        let line = canvas.line();
        canvas.put(line, 0, format!("{bottom_left}{}{bottom_right}", across.repeat(w.saturating_sub(2))), style);
        canvas
    }

    /// The lines with the sides of a frame.
    fn sided(&self, inner: Canvas, w: usize, [down, across, tee_left, tee_right]: [&str; 4], dx: usize) -> Canvas {
        let mut canvas = Canvas::default();
        canvas.append(inner, dx);
        let style = self.style(Ink::Rule);
        for row in &mut canvas.rows {
            if row.rule {
                let text = format!("{tee_left}{}{tee_right}", across.repeat(w.saturating_sub(2)));
                *row = Row { pieces: vec![Piece { x: 0, text, style }], air: row.air, rule: false };
            } else {
                row.pieces.insert(0, Piece { x: 0, text: down.to_owned(), style });
                row.pieces.push(Piece { x: w.saturating_sub(1), text: down.to_owned(), style });
            }
        }
        canvas
    }

    /// A message as it was received.
    pub fn letter(&self, letter: &Letter, w: usize, within: Option<Layout>) -> Canvas {
        // A mail program's window is its frame already.
        let framed = within == Some(Layout::Mail);
        let columns = if framed { w } else { w.saturating_sub(SIDES) };
        let mut inner = Canvas::default();
        let heads = [
            (tr!("screen-letter-from"), &letter.from),
            (tr!("screen-letter-to"), &letter.to),
            (tr!("screen-letter-cc"), &letter.cc),
            (tr!("screen-letter-date"), &letter.date),
            (tr!("screen-letter-subject"), &letter.subject),
        ];
        let heads: Vec<(String, String, bool)> = heads
            .into_iter()
            .enumerate()
            .filter_map(|(n, (name, value))| Some((self.words(&name), self.words(value.as_ref()?), n == 4)))
            .collect();
        let wide = heads.iter().map(|(name, ..)| width(name)).max().unwrap_or(0) + 2;
        for (name, value, strong) in &heads {
            let style = self.style(if *strong { Ink::Strong } else { Ink::Text });
            let lines = rich::flow(&[(value.clone(), style)], columns.saturating_sub(wide));
            let (first, _) = self.put(&mut inner, wide, &lines);
            inner.put(first, 0, name.clone(), self.style(Ink::Quiet));
        }
        if let Some(body) = &letter.body {
            inner.rule(0);
            let lines = rich::lines(&self.words(body), columns, self.style(Ink::Text), self.theme, Breaks::Kept);
            self.put(&mut inner, 0, &lines);
        }
        if let Some(attached) = &letter.attached {
            inner.rule(0);
            let word = self.words(&tr!("screen-letter-attached"));
            let text = format!("{}\u{a0}{word} {}", self.signs.sign(Sign::Clip), self.words(attached));
            let lines = rich::flow(&[(text, self.style(Ink::Text))], columns);
            self.put(&mut inner, 0, &lines);
        }
        if framed { inner } else { self.boxed(inner, "", w) }
    }

    /// Parts in a frame.
    pub fn frame(&self, frame: &Frame, w: usize) -> Canvas {
        let columns = w.saturating_sub(SIDES);
        let title = || self.words(&frame.title);
        let parts = || self.parts(&frame.parts, columns, Some(frame.layout));
        match frame.layout {
            Layout::Phone | Layout::Chat | Layout::Post | Layout::Call | Layout::Counter => self.device(frame, w),
            Layout::Paper => self.paper(frame, w),
            Layout::Alert => self.alert(frame, w),
            Layout::Panel => self.panel(frame, w),
            Layout::Card | Layout::Code => self.card(frame, w, None),
            Layout::Lens => self.card(frame, w, Some(Sign::Search)),
            Layout::Mail => self.boxed(parts(), &title(), w),
            Layout::Badge => {
                let mut inner = Canvas::default();
                let text = format!("{}\u{a0}{}", self.signs.sign(Sign::Star), title());
                self.put(&mut inner, 0, &rich::flow(&[(text, self.style(Ink::Title))], columns));
                inner.air(1);
                inner.append(parts(), 0);
                self.boxed(inner, "", w)
            }
            Layout::Page => self.browser(frame, w),
        }
    }

    /// A browser: its address in a bar above the page, with a lock where it has one.
    fn browser(&self, frame: &Frame, w: usize) -> Canvas {
        let columns = w.saturating_sub(SIDES);
        let title = self.words(&frame.title);
        let mut inner = Canvas::default();
        // What is drawn as in real browsers does as in real browsers, where the page has that command.
        let commands = Part::all_controls(&frame.parts);
        let live = |names: &[&str]| {
            let named = commands.iter().find(|control| names.contains(&control.target.as_str()) && control.enabled);
            named.map(|control| control.target.clone())
        };
        let (leave, go_back, look) = (live(&["close", "desk"]), live(&["back", "desk"]), live(&["address"]));
        let back = if self.signs.ascii { "< > " } else { "← → " };
        let close = self.signs.sign(Sign::Close);
        let mut corners: Vec<Spot> = Vec::new();
        let mut corner = |target: &Option<Target>, line: usize, x: usize, wide: usize| {
            corners.extend(target.clone().map(|target| Spot { target, line, lines: 1, x, wide, letter: None }));
        };
        let padlock = if title.starts_with("https://") { format!("{}\u{a0}", self.signs.sign(Sign::Lock)) } else { String::new() };
        let beside = if close.is_empty() { 0 } else { width(close) + 1 };
        let room = columns.saturating_sub(width(back) + 4 + width(&padlock) + beside);
        for (n, line) in rich::flow(&[(title, self.style(Ink::Text))], room).iter().enumerate() {
            let at = inner.line();
            let x = if n == 0 { inner.put(at, 0, back, self.style(Ink::Rule)) } else { width(back) };
            let x = inner.put(at, x, "( ", self.style(Ink::Rule));
            let x = if n == 0 { inner.put(at, x, &padlock, self.style(Ink::Rule)) } else { x + width(&padlock) };
            let end = line.runs.iter().fold(x, |x, (text, style)| inner.put(at, x, text, *style));
            let bar = width(back);
            inner.put(at, end.max(columns.saturating_sub(beside + 1)), ")", self.style(Ink::Rule));
            corner(&look, at, bar, columns.saturating_sub(bar + beside));
            if n == 0 {
                inner.put(at, columns - width(close), close, self.style(Ink::Rule));
                corner(&leave, at, columns - width(close), width(close));
                corner(&go_back, at, 0, 1);
            }
        }
        inner.rule(0);
        inner.append(self.parts(&frame.parts, columns, Some(frame.layout)), 0);
        // After the commands themselves, where the focus goes.
        inner.spots.extend(corners);
        self.boxed(inner, "", w)
    }

    /// A keyboard, its wanted keys inverted and in brackets. Where it is too wide, the keys around the wanted ones.
    pub fn keyboard(&self, rows: &[Vec<Key>], w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let (left_edge, right_edge) = self.signs.key_edges();
        let span = |key: &Key| key.wide.max(3);
        let whole = rows.iter().map(|row| row.iter().map(span).sum::<usize>()).max().unwrap_or(0);
        // Where the first wanted key stands, so that all rows are cut at the same place.
        let wanted = rows.iter().find_map(|row| {
            let at = row.iter().position(|key| key.wanted)?;
            Some(row.iter().take(at).map(span).sum::<usize>())
        });
        let from = if whole <= w { 0 } else { wanted.unwrap_or(0).saturating_sub(w / 2).min(whole - w) };
        for row in rows {
            let line = canvas.line();
            let mut x = 0;
            for key in row {
                let (start, end) = (x, x + span(key));
                x = end;
                if start < from || end > from + w {
                    continue;
                }
                let cap = self.words(&key.cap);
                let room = span(key) - 2;
                let cap = pad(&format!("{}{cap}", " ".repeat(room.saturating_sub(width(&cap)) / 2)), room);
                if key.wanted {
                    canvas.put(line, start - from, format!("[{cap}]"), self.style(Ink::Held));
                } else {
                    canvas.put(line, start - from, left_edge, self.style(Ink::Rule));
                    canvas.put(line, start - from + 1, cap, self.style(Ink::Text));
                    canvas.put(line, end - from - 1, right_edge, self.style(Ink::Rule));
                }
            }
        }
        canvas
    }
}
