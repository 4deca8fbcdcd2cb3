//! Drawings to choose from, side by side in rows, each beneath its number and its word.

use super::canvas::{Canvas, Spot};
use super::parts::Painter;
use super::theme::Ink;
use crate::activity::{Control, Drawing, Role};
use crate::text::width;

/// Columns that a drawing needs with its word.
const CELL_MIN: usize = 14;
/// Most drawings in a row.
const ACROSS: usize = 4;
/// Before the word: the pointer, two figures, a space.
const LEAD: usize = 4;

impl Painter<'_> {
    /// The drawings of a page.
    pub fn drawings(&self, controls: &[Control], w: usize) -> Canvas {
        // No word is cut: where the longest needs more room, fewer stand in a row.
        let word = |control: &Control| {
            let sign = if control.role == Role::Radio { 4 } else { 0 };
            let value = control.value.as_ref().map_or(0, |value| width(&self.bare(value)) + 3);
            LEAD + sign + width(&self.words(&control.label)) + value + 1
        };
        let widest = controls.iter().map(word).max().unwrap_or(0).max(CELL_MIN);
        let across = (w / widest).clamp(1, ACROSS);
        let cell = w / across;
        let mut canvas = Canvas::default();
        for row in controls.chunks(across) {
            if canvas.len() > 0 {
                canvas.air(3);
            }
            let head = canvas.line();
            let lines: Vec<usize> = (0..Drawing::TALL).map(|_| canvas.line()).collect();
            for (at, control) in row.iter().enumerate() {
                let x = at * cell;
                self.head_of(control, &mut canvas, head, (x, cell));
                let ink = if self.focused(control) || control.on { Ink::Strong } else { Ink::Text };
                let art = Drawing::of(&control.target).map_or("", |drawing| drawing.art);
                for (line, text) in lines.iter().zip(art.lines()) {
                    canvas.put(*line, x + LEAD, text, self.style(ink));
                }
                let spot = Spot { target: control.target.clone(), line: head, lines: Drawing::TALL + 1, x, wide: cell, letter: None };
                canvas.spots.push(spot);
            }
        }
        canvas
    }

    fn head_of(&self, control: &Control, canvas: &mut Canvas, line: usize, (x, cell): (usize, usize)) {
        let focused = self.focused(control);
        if focused {
            canvas.put(line, x, self.signs.pointer(), self.style(Ink::Focus));
        }
        if let Some(number) = self.number(control) {
            canvas.put(line, x + 1 + 2_usize.saturating_sub(width(&number)), number, self.style(Ink::Number));
        }
        let mut word = self.words(&control.label);
        if control.role == Role::Radio {
            word = format!("{}\u{a0}{word}", self.signs.radio(control.on));
        }
        if let Some(value) = &control.value {
            word = format!("{word} {}\u{a0}{}", self.signs.arrow(), self.bare(value));
        }
        let ink = match (focused, control.on) {
            (true, _) => Ink::Held,
            (false, true) => Ink::Strong,
            _ => Ink::Text,
        };
        canvas.put(line, x + LEAD, self.cut(&word, cell.saturating_sub(LEAD + 1)), self.style(ink));
    }
}
