//! Texts being typed: on one line in brackets, on several in a frame; the cursor stands in the one with the focus.

use super::canvas::{Canvas, Spot};
use super::edit;
use super::parts::{GUTTER, Painter};
use super::rich;
use super::theme::Ink;
use crate::activity::{Control, Part, Role};
use crate::text::{markup, width};

/// Longest field on one line.
const FIELD_MAX: usize = 46;
/// Most columns of labels that stand left of their fields, and the columns that this takes at least.
const BESIDE: usize = 31;
const BESIDE_MIN: usize = 56;
/// Lines of a text of several, at least.
const AREA_MIN: usize = 4;

impl Painter<'_> {
    /// Columns that the labels of these fields take: as many for each, so that the fields stand beneath each other.
    pub fn label_columns(&self, parts: &[Part]) -> usize {
        let wide = parts.iter().map(|part| match part {
            Part::Control(control) if control.role.typed() => width(&markup::plain(&self.words(&control.label))),
            _ => 0,
        });
        wide.max().unwrap_or(0).clamp(8, BESIDE)
    }

    /// A control to type in.
    pub fn field(&self, control: &Control, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let focused = self.focused(control);
        let look = match (focused, control.enabled) {
            (true, _) => Ink::Focus,
            (_, true) => Ink::Text,
            _ => Ink::Quiet,
        };
        let label = self.words(&control.label).replace('\n', " ");
        let beside = matches!(control.role, Role::Field | Role::Secret) && w >= BESIDE_MIN;
        let runs = rich::styled(&markup::runs(&label), self.style(look), self.theme);
        let labels = self.beside.get();
        let columns = if beside { labels } else { w.saturating_sub(GUTTER) };
        if !label.trim().is_empty() {
            self.put(&mut canvas, GUTTER, &rich::flow(&runs, columns));
        }
        let (line, x) = if beside && canvas.len() > 0 { (0, GUTTER + labels + 2) } else { (canvas.line(), GUTTER) };
        let value = control.value.as_ref().map(|value| self.bare(value)).unwrap_or_default();
        let at = edit::letters(&value).saturating_sub(if focused { self.after } else { 0 });
        if control.role == Role::Area {
            self.area(&mut canvas, control, &value, (at, line), w);
        } else {
            self.one_line(&mut canvas, control, &value, at, (line, x), w);
        }
        if focused {
            canvas.put(0, 0, self.signs.pointer(), self.style(Ink::Focus));
        }
        if let Some(number) = self.number(control) {
            canvas.put(0, 2, number, self.style(Ink::Number));
        }
        self.detail(&mut canvas, control, GUTTER, w);
        canvas
    }

    fn one_line(&self, canvas: &mut Canvas, control: &Control, value: &str, at: usize, (line, x): (usize, usize), w: usize) {
        let focused = self.focused(control);
        let hidden = self.signs.hidden().repeat(edit::letters(value));
        let text = if control.role == Role::Secret { &hidden } else { value };
        let columns = w.saturating_sub(x + 2).clamp(4, FIELD_MAX);
        let (first, shown, caret) = edit::window(text, if focused { at } else { 0 }, columns);
        let edge = self.style(if focused { Ink::Focus } else { Ink::Rule });
        // Held, as what is marked in other programs is: it goes with the first letter.
        let style = self.style(if focused && control.proposed { Ink::Held } else { Ink::Field });
        canvas.put(line, x, "[", edge);
        let end = canvas.put(line, x + 1, shown, style);
        // The place that can be filled is seen without colour.
        canvas.put(line, end, "_".repeat((x + 1 + columns).saturating_sub(end)), self.style(Ink::Rule));
        canvas.put(line, x + 1 + columns, "]", edge);
        // The label belongs to it: a click there comes to the end of the text.
        let all = edit::letters(value);
        for label in (0..canvas.len()).filter(|label| *label != line) {
            canvas.spots.push(spot(control, label, 0, w, all));
        }
        canvas.spots.push(spot(control, line, 0, x + 1, all));
        canvas.spots.push(spot(control, line, x + 1, columns + 1, first));
        if focused {
            canvas.caret = Some((line, x + 1 + caret));
        }
    }

    fn area(&self, canvas: &mut Canvas, control: &Control, value: &str, (at, line): (usize, usize), w: usize) {
        let focused = self.focused(control);
        let columns = area_columns(w);
        let lines = edit::lay(value, columns);
        let edge = self.style(if focused { Ink::Focus } else { Ink::Rule });
        let [top_left, top_right, bottom_left, bottom_right, across, down, ..] = self.signs.frame();
        let side = across.repeat(columns + 2);
        canvas.put(line, GUTTER, format!("{top_left}{side}{top_right}"), edge);
        for label in 0..line {
            canvas.spots.push(spot(control, label, 0, w, edit::letters(value)));
        }
        for n in 0..lines.len().max(AREA_MIN) {
            let row = canvas.line();
            canvas.put(row, GUTTER, down, edge);
            if let Some(shown) = lines.get(n) {
                canvas.put(row, GUTTER + 2, shown.text.trim_end(), self.style(Ink::Field));
            }
            canvas.put(row, GUTTER + 3 + columns, down, edge);
            let first = lines.get(n).map_or_else(|| edit::letters(value), |shown| shown.first);
            canvas.spots.push(spot(control, row, GUTTER + 2, columns + 1, first));
        }
        let last = canvas.line();
        canvas.put(last, GUTTER, format!("{bottom_left}{side}{bottom_right}"), edge);
        if focused {
            let (row, column) = edit::caret(&lines, at);
            canvas.caret = Some((line + 1 + row, GUTTER + 2 + column.min(columns)));
        }
    }
}

/// Columns of text of an area in `w` columns.
pub fn area_columns(w: usize) -> usize {
    w.saturating_sub(GUTTER + 4).clamp(4, 64)
}

fn spot(control: &Control, line: usize, x: usize, wide: usize, letter: usize) -> Spot {
    Spot { target: control.target.clone(), line, lines: 1, x, wide, letter: Some(letter) }
}
