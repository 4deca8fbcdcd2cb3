//! Lines being laid out: what stands where, and what can be clicked. Taller than the window; shown through it.
//!
//! Knows columns and styles, nothing of pages.

use ratatui::style::Style;

use crate::activity::Target;
use crate::text::width;

/// A stretch of text in a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its first column.
    pub x: usize,
    /// What it says.
    pub text: String,
    /// How it looks.
    pub style: Style,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// What is in it.
    pub pieces: Vec<Piece>,
    /// 0: to be seen. More: air, left out the sooner the higher the number, where all would not fit.
    pub air: u8,
    /// Whether a rule runs through it, from side to side of the frame around it.
    pub rule: bool,
}

/// Where a control stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Which.
    pub target: Target,
    /// Its first line.
    pub line: usize,
    /// How many lines.
    pub lines: usize,
    /// Its first column.
    pub x: usize,
    /// How many columns.
    pub wide: usize,
    /// Where text is typed: the number of the letter at the left edge.
    pub letter: Option<usize>,
}

/// Something said that has not always been there: feedback, a hint, an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its first line.
    pub line: usize,
    /// How many lines.
    pub lines: usize,
    /// What it says.
    pub text: String,
    /// Whether what follows belongs to it: a turn of a conversation, and what can be replied.
    pub leads_on: bool,
}

/// Lines, and what is in them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Canvas {
    /// From top to bottom.
    pub rows: Vec<Row>,
    /// What can be clicked, in the order of reading.
    pub spots: Vec<Spot>,
    /// What may be news.
    pub told: Vec<Told>,
    /// Where the text cursor stands: line, column.
    pub caret: Option<(usize, usize)>,
}

impl Canvas {
    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// A new line; its number.
    pub fn line(&mut self) -> usize {
        self.rows.push(Row::default());
        self.rows.len() - 1
    }

    /// A new line that is only a drawing, left out as air of that level is; its number.
    pub fn drawing(&mut self, level: u8) -> usize {
        self.rows.push(Row { air: level, ..Row::default() });
        self.rows.len() - 1
    }

    /// Writes in a line; the column after it.
    pub fn put(&mut self, line: usize, x: usize, text: impl Into<String>, style: Style) -> usize {
        let text = text.into();
        let end = x + width(&text);
        if let Some(row) = self.rows.get_mut(line).filter(|_| !text.is_empty()) {
            row.pieces.push(Piece { x, text, style });
        }
        end
    }

    /// Air, once: of two in a row the more lasting stays.
    pub fn air(&mut self, level: u8) {
        match self.rows.last_mut() {
            None => {}
            Some(last) if last.air > 0 && last.pieces.is_empty() => last.air = last.air.min(level),
            Some(_) => self.rows.push(Row { air: level, ..Row::default() }),
        }
    }

    /// A rule, left out where it is tight if `level` says so. None at the top, nor after another.
    pub fn rule(&mut self, level: u8) {
        if self.rows.last().is_some_and(|row| row.air > 0 && !row.rule && row.pieces.is_empty()) {
            self.rows.pop();
        }
        if self.rows.last().is_some_and(|row| !row.rule) {
            self.rows.push(Row { air: level, rule: true, ..Row::default() });
        }
    }

    /// Adds the lines of another beneath, moved to the right.
    pub fn append(&mut self, other: Self, dx: usize) {
        let from = self.rows.len();
        self.rows.extend(other.rows.into_iter().map(|mut row| {
            row.pieces.iter_mut().for_each(|piece| piece.x += dx);
            row
        }));
        self.spots.extend(other.spots.into_iter().map(|spot| Spot { line: spot.line + from, x: spot.x + dx, ..spot }));
        self.told.extend(other.told.into_iter().map(|told| Told { line: told.line + from, ..told }));
        self.caret = other.caret.map(|(line, x)| (line + from, x + dx)).or(self.caret);
    }

    /// Lays a canvas of one line into a line that is there, moved to the right.
    pub fn lay(&mut self, other: Self, line: usize, dx: usize) {
        if let Some(row) = self.rows.get_mut(line) {
            let pieces = other.rows.into_iter().flat_map(|row| row.pieces);
            row.pieces.extend(pieces.map(|piece| Piece { x: piece.x + dx, ..piece }));
            self.spots.extend(other.spots.into_iter().map(|spot| Spot { line, x: spot.x + dx, ..spot }));
        }
    }

    /// Columns up to the end of the longest line.
    pub fn columns(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.pieces).map(|piece| piece.x + width(&piece.text)).max().unwrap_or(0)
    }

    /// How many lines there would be with air up to `level`.
    pub fn height(&self, level: u8) -> usize {
        self.rows.iter().filter(|row| row.air <= level).count()
    }

    /// Leaves out the air above `level`.
    pub fn settle(&mut self, level: u8) {
        let mut kept = 0;
        let map: Vec<usize> = self
            .rows
            .iter()
            .map(|row| {
                let at = kept;
                kept += usize::from(row.air <= level);
                at
            })
            .chain([0])
            .collect();
        let moved = |line: usize| map.get(line).copied().unwrap_or(kept);
        let end = |line: usize, lines: usize| if line + lines >= self.rows.len() { kept } else { moved(line + lines) };
        for spot in &mut self.spots {
            (spot.line, spot.lines) = (moved(spot.line), end(spot.line, spot.lines) - moved(spot.line));
        }
        for told in &mut self.told {
            (told.line, told.lines) = (moved(told.line), end(told.line, told.lines) - moved(told.line));
        }
        self.caret = self.caret.map(|(line, x)| (moved(line), x));
        self.rows.retain(|row| row.air <= level);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn air_is_left_out_and_everything_moves_with_it() {
        let mut canvas = Canvas::default();
        canvas.air(1);
        assert_eq!(canvas.len(), 0, "no air at the top");
        let line = canvas.line();
        canvas.put(line, 0, "a", Style::new());
        canvas.air(2);
        canvas.air(1);
        let line = canvas.line();
        canvas.put(line, 0, "b", Style::new());
        canvas.spots.push(Spot { target: Target::new("b"), line, lines: 1, x: 0, wide: 1, letter: None });
        canvas.caret = Some((line, 1));
        assert_eq!((canvas.height(2), canvas.height(1), canvas.height(0)), (3, 3, 2));
        canvas.settle(0);
        assert_eq!((canvas.spots[0].line, canvas.spots[0].lines, canvas.caret), (1, 1, Some((1, 1))));
    }
}
