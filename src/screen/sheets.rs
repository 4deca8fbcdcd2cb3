//! Letters on paper, alerts that fill a screen, settings, cards, and what a closer look shows.

use ratatui::style::Modifier;

use super::canvas::{Canvas, Piece, Told};
use super::devices::look;
use super::frames::SIDES;
use super::parts::Painter;
use super::rich::{self, Breaks};
use super::theme::Ink;
use crate::activity::{Control, Frame, Layout, Part, Sign, Tone};
use crate::text::width;
use crate::words::Words;

/// Widest letter, panel, card.
const SHEET: usize = 66;
/// Narrowest card.
const CARD_MIN: usize = 40;

impl Painter<'_> {
    /// A letter on paper, the corner folded: who sent it stands at its head.
    pub fn paper(&self, frame: &Frame, w: usize) -> Canvas {
        let wide = w.min(SHEET);
        let inside = wide.saturating_sub(SIDES);
        let title = self.words(&frame.title).replace('\n', " ");
        let (look, rest) = look(&frame.parts);
        let mut inner = Canvas::default();
        let lines = rich::flow(&[(title, self.style(Ink::Title))], inside.saturating_sub(2));
        self.put(&mut inner, 0, &lines);
        let under = inner.columns();
        let line = inner.drawing(2);
        inner.put(line, 0, self.signs.underline().repeat(under), self.style(Ink::Rule));
        self.parts_beside(&mut inner, look, rest, inside, frame.layout);
        let mut sheet = self.boxed_in(self.signs.sheet(), inner, "", wide);
        let (above, beneath) = self.signs.fold();
        for (row, fold) in sheet.rows.iter_mut().zip([above, beneath]) {
            let style = self.style(Ink::Rule);
            row.pieces.push(Piece { x: wide.saturating_sub(3), text: fold.to_owned(), style });
        }
        let mut canvas = Canvas::default();
        canvas.append(sheet, (w - wide) / 2);
        canvas
    }

    /// The parts of a letter: what leads closer to its sender stands beside its date, where there is room.
    fn parts_beside(&self, inner: &mut Canvas, look: Option<&Control>, parts: &[Part], w: usize, layout: Layout) {
        let from = inner.len();
        let first = matches!(parts.first(), Some(Part::Text(Tone::Quiet, _)));
        let rest = self.parts(parts, w, Some(layout));
        if !first {
            if let Some(look) = look {
                inner.append(self.row(std::slice::from_ref(look), w), 0);
            }
            inner.append(rest, 0);
            return;
        }
        inner.append(rest, 0);
        self.at_right(inner, from, look, w);
    }

    /// A page that hides everything else: a heavy frame, its title in a band.
    pub fn alert(&self, frame: &Frame, w: usize) -> Canvas {
        let inside = w.saturating_sub(SIDES);
        let title = self.words(&frame.title).replace('\n', " ");
        let sign = self.signs.sign(Sign::Warning);
        let band = self.style(Ink::Trouble).add_modifier(Modifier::REVERSED);
        let mut inner = Canvas::default();
        for line in rich::flow(&[(title, band)], inside.saturating_sub(2 * width(sign) + 4)) {
            let text: String = line.runs.into_iter().map(|(text, _)| text).collect();
            let free = inside.saturating_sub(width(&text) + 2 * width(sign) + 2);
            let (left, right) = ("\u{a0}".repeat(free / 2), "\u{a0}".repeat(free - free / 2));
            let at = inner.line();
            inner.put(at, 0, format!("\u{a0}{sign}{left}{text}{right}{sign}\u{a0}"), band);
        }
        inner.air(2);
        inner.append(self.parts(&frame.parts, inside, Some(frame.layout)), 0);
        self.boxed_in(self.signs.heavy(), inner, "", w)
    }

    /// The settings of a device: a title bar, with the way back in it where there is one.
    pub fn panel(&self, frame: &Frame, w: usize) -> Canvas {
        let wide = w.min(SHEET);
        let inside = wide.saturating_sub(SIDES);
        let (back, rest) = way_back(&frame.parts);
        let mut inner = Canvas::default();
        if let Some(back) = back {
            inner.append(self.row(std::slice::from_ref(back), inside), 0);
        }
        let title = format!("{}\u{a0}{}", self.signs.sign(Sign::Gear), self.words(&frame.title).replace('\n', " "));
        let before = inner.columns();
        if before > 0 && inner.len() == 1 && before + 3 + width(&title) <= inside {
            inner.put(0, before + 3, title, self.style(Ink::Title));
        } else {
            self.put(&mut inner, 0, &rich::flow(&[(title, self.style(Ink::Title))], inside));
        }
        inner.rule(0);
        inner.append(self.parts(rest, inside, Some(frame.layout)), 0);
        let mut canvas = Canvas::default();
        canvas.append(self.boxed(inner, "", wide), (w - wide) / 2);
        canvas
    }

    /// A card, a closer look: a small frame with its title on the edge.
    pub fn card(&self, frame: &Frame, w: usize, sign: Option<Sign>) -> Canvas {
        let wide = w.min(SHEET);
        let title = self.words(&frame.title).replace('\n', " ");
        let title = sign.map_or_else(|| title.clone(), |sign| format!("{}\u{a0}{title}", self.signs.sign(sign)));
        let inner = self.parts(&frame.parts, wide.saturating_sub(SIDES), Some(frame.layout));
        // What is small stays small.
        let small = inner.spots.is_empty() && inner.rows.iter().all(|row| !row.rule);
        let least = (inner.columns() + SIDES).max(width(&title) + 6).max(CARD_MIN);
        let wide = if small { wide.min(least) } else { wide };
        let mut canvas = Canvas::default();
        canvas.append(self.boxed(inner, &title, wide), (w - wide) / 2);
        if frame.layout == Layout::Lens {
            // It was not there before somebody looked.
            canvas.told.push(Told { line: 0, lines: canvas.len(), text: title, leads_on: false });
        }
        canvas
    }

    /// A text in a closer look: what is strong in it, the owner's part of an address, is set apart by more than boldness.
    pub fn looked_at(&self, words: &Words, w: usize) -> Canvas {
        let text = self.words(words);
        let text = if self.signs.ascii { bracketed(&text) } else { text };
        let mut canvas = Canvas::default();
        let lines = rich::lines(&text, w, self.style(Ink::Text), self.theme, Breaks::Paragraphs);
        self.put(&mut canvas, 0, &lines);
        for piece in canvas.rows.iter_mut().flat_map(|row| &mut row.pieces) {
            if piece.style.add_modifier.contains(Modifier::BOLD) {
                piece.style = piece.style.add_modifier(Modifier::REVERSED);
            }
        }
        canvas
    }
}

/// `**strong**` as `**[strong]**`, for terminals whose looks cannot be trusted.
fn bracketed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut pieces = text.split("**");
    out.extend(pieces.next());
    while let Some(strong) = pieces.next() {
        match pieces.next() {
            Some(rest) if !strong.is_empty() => out.extend(["**[", strong, "]**", rest]),
            rest => out.extend(["**", strong].into_iter().chain(rest.map(|_| "**")).chain(rest)),
        }
    }
    out
}

/// The control that leads back, where it comes first, and what follows it.
fn way_back(parts: &[Part]) -> (Option<&Control>, &[Part]) {
    match parts.split_first() {
        Some((Part::Control(control), rest)) if control.sign == Some(Sign::Back) => (Some(control), rest),
        Some((Part::Row(row), rest)) => match row.as_slice() {
            [control] if control.sign == Some(Sign::Back) => (Some(control), rest),
            _ => (None, parts),
        },
        _ => (None, parts),
    }
}
