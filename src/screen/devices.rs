//! Telephones, conversations and posts, drawn as the things themselves: balloons, a body with a status line, a call, a counter.
//!
//! What is only drawing has an air level: where a page would not fit, it goes before anything is scrolled. On narrow windows the
//! body goes too, and its columns are given to the text.

use super::canvas::{Canvas, Piece, Told};
use super::frames::SIDES;
use super::parts::{DRAWING, Painter};
use super::rich;
use super::theme::Ink;
use crate::activity::{Bubble, Control, Frame, Layout, Part, Role, Sign, Tone};
use crate::text::width;

/// Columns of a telephone, and the columns that its body takes at least.
const PHONE: usize = 52;
const BODY_MIN: usize = 44;

impl Painter<'_> {
    /// Something said, in a balloon: theirs on the left, mine on the right.
    pub fn bubble(&self, bubble: &Bubble, w: usize) -> Canvas {
        let most = if w < 36 { w } else { (w * 3 / 4).min(60) };
        // An address is not broken for the sake of the balloon.
        let longest =
            bubble.said.iter().flatten().flat_map(|stretch| self.words(stretch.words()).split(' ').map(width).collect::<Vec<_>>());
        let most = most.max(longest.max().unwrap_or(0) + SIDES + 5).min(w);
        let room = most.saturating_sub(SIDES);
        let heads: Vec<String> = [&bubble.who, &bubble.when]
            .into_iter()
            .flatten()
            .map(|words| self.words(words).replace('\n', " "))
            .filter(|text| !text.is_empty())
            .collect();
        let head = heads.join(&format!(" {} ", self.signs.dot()));
        let said = self.passage(&bubble.said, room);
        let above = width(&head) + 2 > room;
        let wide = said.columns().max(if above { 0 } else { width(&head) + 2 }) + SIDES;
        let wide = wide.min(most);
        let text = bubble.said.iter().flatten().map(|stretch| self.words(stretch.words())).collect();
        let dx = if bubble.mine { w.saturating_sub(wide) } else { 0 };
        let mut canvas = Canvas::default();
        if above {
            let lines = rich::flow(&[(head.clone(), self.style(Ink::Quiet))], w);
            self.put(&mut canvas, 0, &lines);
        }
        let [top_left, top_right, bottom_left, bottom_right, across, down] = self.signs.balloon(bubble.mine);
        let edge = self.style(Ink::Rule);
        let line = canvas.line();
        let mut x = canvas.put(line, dx, format!("{top_left}{across}"), edge);
        if !above && !head.is_empty() {
            x = canvas.put(line, x, format!(" {head} "), self.style(Ink::Quiet));
        }
        canvas.put(line, x, format!("{}{top_right}", across.repeat((dx + wide).saturating_sub(x + 1))), edge);
        let first = canvas.len();
        canvas.append(said, dx + 2);
        for row in canvas.rows.iter_mut().skip(first) {
            row.pieces.push(Piece { x: dx, text: down.to_owned(), style: edge });
            row.pieces.push(Piece { x: dx + wide - 1, text: down.to_owned(), style: edge });
        }
        let line = canvas.line();
        canvas.put(line, dx, format!("{bottom_left}{}{bottom_right}", across.repeat(wide.saturating_sub(2))), edge);
        if !bubble.mine {
            // What one has just said oneself is no news.
            canvas.told.push(Told { line: 0, lines: canvas.len(), text, leads_on: true });
        }
        canvas
    }

    /// A text in the middle of `w` columns, on lines of their own.
    fn centred(&self, canvas: &mut Canvas, text: &str, w: usize, look: Ink) {
        for line in rich::flow(&[(text.to_owned(), self.style(look))], w) {
            let wide: usize = line.runs.iter().map(|(text, _)| width(text)).sum();
            self.put(canvas, w.saturating_sub(wide) / 2, &[line]);
        }
    }

    /// A telephone, a conversation, a call, a counter, a post.
    pub fn device(&self, frame: &Frame, w: usize) -> Canvas {
        let title = self.words(&frame.title).replace('\n', " ");
        if w < BODY_MIN {
            return self.bodiless(frame, &title, w);
        }
        let wide = if frame.layout == Layout::Post { w.min(66) } else { w.min(PHONE) };
        let inside = wide - SIDES;
        let (look, rest) = look(&frame.parts);
        let mut rest = rest;
        let mut inner = Canvas::default();
        match frame.layout {
            Layout::Counter => self.face_to_face(&mut inner, &title, look, inside),
            Layout::Post => {
                // All up to its date stands beside the name: what is known of the sender.
                let date = rest.iter().take(3).position(|part| matches!(part, Part::Text(Tone::Quiet, _)));
                let heads = date.map_or(0, |at| at + 1).min(rest.len().saturating_sub(1));
                let (before, after) = rest.split_at_checked(heads).unwrap_or_default();
                self.post_head(&mut inner, &title, before, look, inside);
                rest = after;
            }
            Layout::Call => {
                self.status(&mut inner, inside);
                self.centred(&mut inner, self.signs.sign(Sign::Phone), inside, Ink::Rule);
                self.centred(&mut inner, &title, inside, Ink::Title);
                match look.map(|look| self.row(std::slice::from_ref(look), inside)) {
                    Some(look) => {
                        let dx = inside.saturating_sub(look.columns()) / 2;
                        inner.append(look, dx);
                    }
                    None => {
                        inner.drawing(DRAWING);
                    }
                }
            }
            layout => {
                self.status(&mut inner, inside);
                self.app_head(&mut inner, layout, &title, look, inside);
                inner.rule(2);
            }
        }
        inner.append(self.parts(rest, inside, Some(frame.layout)), 0);
        self.device_foot(&mut inner, frame.layout, inside);
        let mut canvas = Canvas::default();
        canvas.append(self.boxed(inner, "", wide), (w - wide) / 2);
        canvas
    }

    /// What is only drawn beneath.
    fn device_foot(&self, inner: &mut Canvas, layout: Layout, w: usize) {
        match layout {
            Layout::Counter => return,
            Layout::Post => {
                inner.rule(DRAWING);
                let line = inner.drawing(DRAWING);
                inner.put(line, 1, self.signs.reactions(), self.style(Ink::Rule));
                return;
            }
            _ => {}
        }
        let line = inner.drawing(DRAWING);
        let bar = self.signs.home();
        inner.put(line, (w - width(bar)) / 2, bar, self.style(Ink::Rule));
    }

    /// Puts a control at the right end of a line where there is room, else beneath.
    pub fn at_right(&self, inner: &mut Canvas, line: usize, control: Option<&Control>, w: usize) {
        let Some(control) = control else { return };
        let drawn = self.row(std::slice::from_ref(control), w);
        let taken = inner.rows.get(line).and_then(|row| row.pieces.last()).map_or(0, |piece| piece.x + width(&piece.text));
        let columns = drawn.columns();
        if drawn.len() == 1 && taken + columns < w {
            inner.lay(drawn, line, w - columns);
        } else {
            inner.append(drawn, 0);
        }
    }

    /// The status line of a telephone: no time, no name of a company.
    fn status(&self, inner: &mut Canvas, w: usize) {
        let (signal, power) = self.signs.status();
        let line = inner.drawing(DRAWING);
        inner.put(line, 0, signal, self.style(Ink::Rule));
        inner.put(line, w - width(power), power, self.style(Ink::Rule));
    }

    fn app_head(&self, inner: &mut Canvas, layout: Layout, title: &str, look: Option<&Control>, w: usize) {
        let chat = layout == Layout::Chat;
        let before = if chat {
            format!("{} ({}) ", self.signs.sign(Sign::Back), initial(title))
        } else {
            format!("{}  ", self.signs.sign(Sign::Back))
        };
        let after = match (look, chat) {
            (Some(_), _) => "",
            (None, true) => self.signs.sign(Sign::More),
            (None, false) => self.signs.sign(Sign::Phone),
        };
        let x = width(&before);
        let lines = rich::flow(&[(title.to_owned(), self.style(Ink::Title))], w - x - width(after) - 2);
        let (first, many) = self.put(inner, x, &lines);
        inner.put(first, w - width(after), after, self.style(Ink::Rule));
        self.at_right(inner, first + many - 1, look, w);
        inner.put(first, 0, before, self.style(Ink::Rule));
    }

    /// Two people and what stands between them.
    fn face_to_face(&self, inner: &mut Canvas, title: &str, look: Option<&Control>, w: usize) {
        let [head, shoulders] = self.signs.person();
        let edge = self.style(Ink::Rule);
        for (n, row) in [head, shoulders].into_iter().enumerate() {
            let line = inner.drawing(DRAWING);
            inner.put(line, 1, row, edge);
            inner.put(line, w - 1 - width(row), row, edge);
            if n == 1 {
                inner.put(line, 6, self.signs.counter().repeat(w - 12), edge);
            }
        }
        self.put(inner, 0, &rich::flow(&[(title.to_owned(), self.style(Ink::Title))], w));
        let last = inner.len() - 1;
        self.at_right(inner, last, look, w);
        inner.rule(2);
    }

    /// A square with the first letter; beside it the name, what is known of the sender, the date.
    fn post_head(&self, inner: &mut Canvas, title: &str, heads: &[Part], look: Option<&Control>, w: usize) {
        let [top_left, top_right, bottom_left, bottom_right, across, down, ..] = self.signs.sheet();
        let side = across.repeat(3);
        let edge = self.style(Ink::Rule);
        let mut beside = Canvas::default();
        self.put(&mut beside, 0, &rich::flow(&[(title.to_owned(), self.style(Ink::Title))], w - 7));
        for part in heads {
            beside.append(self.part(part, w - 7), 0);
        }
        let last = beside.len().saturating_sub(1);
        self.at_right(&mut beside, last, look, w - 7);
        while beside.len() < 3 {
            beside.line();
        }
        inner.append(beside, 7);
        inner.put(0, 0, format!("{top_left}{side}{top_right}"), edge);
        inner.put(1, 0, format!("{down} "), edge);
        inner.put(1, 2, initial(title), self.style(Ink::Strong));
        inner.put(1, 3, format!(" {down}"), edge);
        inner.put(2, 0, format!("{bottom_left}{side}{bottom_right}"), edge);
    }

    /// The same without a body, for narrow windows: a rule with the name, and the text from side to side.
    fn bodiless(&self, frame: &Frame, title: &str, w: usize) -> Canvas {
        let sign = match frame.layout {
            Layout::Phone | Layout::Call => format!("{}\u{a0}", self.signs.sign(Sign::Phone)),
            Layout::Chat | Layout::Post => format!("({})\u{a0}", initial(title)),
            _ => String::new(),
        };
        let across = self.signs.rule();
        let mut canvas = Canvas::default();
        let lines = rich::flow(&[(format!("{sign}{title}"), self.style(Ink::Title))], w.saturating_sub(6));
        let (first, _) = self.put(&mut canvas, 3, &lines);
        for (n, line) in lines.iter().enumerate() {
            let end: usize = 3 + line.runs.iter().map(|(text, _)| width(text)).sum::<usize>();
            canvas.put(first + n, 0, across.repeat(2), self.style(Ink::Rule));
            canvas.put(first + n, end + 1, across.repeat(w.saturating_sub(end + 1)), self.style(Ink::Rule));
        }
        canvas.append(self.parts(&frame.parts, w, Some(frame.layout)), 0);
        let line = canvas.line();
        canvas.put(line, 0, across.repeat(w), self.style(Ink::Rule));
        canvas
    }
}

/// The one control that stands before everything else, to look at the sender, and what follows it.
pub fn look(parts: &[Part]) -> (Option<&Control>, &[Part]) {
    match parts.split_first() {
        Some((Part::Row(row), rest)) => match row.as_slice() {
            [control] if control.role == Role::Link => (Some(control), rest),
            _ => (None, parts),
        },
        _ => (None, parts),
    }
}

/// The first letter of a name.
fn initial(name: &str) -> String {
    name.chars().find(|c| c.is_alphanumeric()).map_or_else(|| "?".to_owned(), |c| c.to_uppercase().take(1).collect())
}
