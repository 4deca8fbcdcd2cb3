//! Numbers drawn: rows with bars beside them, months as points. A drawing never stands alone: its numbers are beside it, and a hollow
//! bar differs from a full one by its sign, not by its colour.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::{bar, block};
use ratatui::widgets::{Sparkline, Widget};

use super::canvas::Canvas;
use super::parts::{Painter, READABLE};
use super::rich;
use super::theme::Ink;
use crate::activity::{Bar, Chart, ChartRow, Spark};
use crate::text::{width, wrap};
use crate::tr;

/// Columns of a bar: no less, and no more than help.
const BAR_MIN: usize = 10;
const BAR_MAX: usize = 24;
/// Columns that names of rows keep beside numbers.
const LABEL_MIN: usize = 24;
/// Columns between two things.
const APART: usize = 2;
/// How far what belongs to a row stands in.
const INSIDE: usize = 2;
/// Heights of a point: a sparkline's.
const LEVELS: u64 = 8;

/// Points where only ASCII can be drawn.
const ASCII_POINTS: bar::Set<'static> = bar::Set {
    full: "#",
    seven_eighths: "*",
    three_quarters: "+",
    five_eighths: "=",
    half: "~",
    three_eighths: "-",
    one_quarter: ",",
    one_eighth: "_",
    empty: ".",
};

/// The columns of a chart, where they all fit beside each other.
struct Across {
    label: usize,
    bar: usize,
    cells: Vec<usize>,
}

impl Painter<'_> {
    /// Rows of numbers: in columns where they fit, else each row by itself with its numbers beneath its name.
    pub fn chart(&self, chart: &Chart, w: usize) -> Canvas {
        let w = w.min(READABLE);
        match self.across(chart, w) {
            Some(across) => self.in_columns(chart, &across),
            None => self.one_by_one(chart, w),
        }
    }

    fn across(&self, chart: &Chart, w: usize) -> Option<Across> {
        let cell = |row: &ChartRow, at: usize| row.cells.get(at).cloned().flatten().map_or(0, |words| width(&self.words(&words)));
        let wide = |at: usize| {
            let title = if chart.columns.len() > 1 { chart.columns.get(at).map_or(0, |title| width(&self.words(title))) } else { 0 };
            chart.rows.iter().map(|row| cell(row, at)).fold(title, usize::max)
        };
        let cells: Vec<usize> = (0..chart.columns.len()).map(wide).collect();
        let taken: usize = cells.iter().map(|wide| wide + APART).sum();
        let drawn = chart.rows.iter().any(|row| !row.bars.is_empty());
        let longest = chart.rows.iter().map(|row| width(&self.words(&row.label))).max().unwrap_or(0);
        let least = longest.min(LABEL_MIN) + if drawn { BAR_MIN + APART } else { 0 };
        let free = w.checked_sub(taken).filter(|free| *free >= least)?;
        let bar = if drawn { (free.saturating_sub(longest + APART)).clamp(BAR_MIN, BAR_MAX) } else { 0 };
        let label = longest.min(free - if drawn { bar + APART } else { 0 });
        Some(Across { label, bar, cells })
    }

    fn in_columns(&self, chart: &Chart, across: &Across) -> Canvas {
        let mut canvas = Canvas::default();
        let right = |canvas: &mut Canvas, line: usize, x: usize, wide: usize, text: &str, ink: Ink| {
            canvas.put(line, x + wide.saturating_sub(width(text)), text, self.style(ink));
            x + wide + APART
        };
        let first = across.label + APART;
        if chart.columns.len() > 1 {
            let line = canvas.line();
            chart.columns.iter().zip(&across.cells).fold(first, |x, (title, wide)| {
                let title = self.words(title);
                right(&mut canvas, line, x, *wide, &title, Ink::Quiet)
            });
        }
        for row in &chart.rows {
            let label = wrap(&self.words(&row.label), across.label.max(1));
            let top = canvas.len();
            for _ in 0..label.len().max(row.bars.len()) {
                canvas.line();
            }
            for (line, text) in (top..).zip(label) {
                canvas.put(line, 0, text, self.style(Ink::Text));
            }
            let end = row.cells.iter().zip(&across.cells).fold(first, |x, (cell, wide)| {
                let text = cell.as_ref().map(|words| self.words(words)).unwrap_or_default();
                right(&mut canvas, top, x, *wide, &text, Ink::Strong)
            });
            for (line, bar) in (top..).zip(&row.bars) {
                canvas.put(line, end, self.bar(*bar, across.bar), self.style(Ink::Rule));
            }
        }
        canvas
    }

    fn one_by_one(&self, chart: &Chart, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let inside = w.saturating_sub(INSIDE).max(1);
        let cell = |row: &ChartRow, at: usize| {
            let words = row.cells.get(at)?.clone()?;
            let title = chart.columns.get(at).filter(|_| chart.columns.len() > 1);
            Some(title.map_or_else(
                || self.words(&words),
                |title| self.words(&tr!("figures-cell", title = title.clone(), value = words.clone())).replace(' ', "\u{a0}"),
            ))
        };
        let beside = |row: &ChartRow| row.bars.iter().filter_map(|bar| cell(row, bar.of)).map(|told| width(&told)).max();
        let longest = chart.rows.iter().filter_map(beside).max().unwrap_or(0);
        let wide = inside.saturating_sub(longest + APART).clamp(BAR_MIN, BAR_MAX);
        for row in &chart.rows {
            canvas.air(1);
            self.put(&mut canvas, 0, &rich::flow(&[(self.words(&row.label), self.style(Ink::Strong))], w));
            for bar in &row.bars {
                let line = canvas.line();
                canvas.put(line, INSIDE, self.bar(*bar, wide), self.style(Ink::Rule));
                let told = cell(row, bar.of).unwrap_or_default();
                if wide + APART + width(&told) <= inside {
                    canvas.put(line, INSIDE + wide + APART, told, self.style(Ink::Text));
                } else {
                    self.put(&mut canvas, INSIDE, &rich::flow(&[(told, self.style(Ink::Text))], inside));
                }
            }
            // What stands beside a bar is not said twice.
            let rest: Vec<String> =
                (0..row.cells.len()).filter(|at| row.bars.iter().all(|bar| bar.of != *at)).filter_map(|at| cell(row, at)).collect();
            if !rest.is_empty() {
                let text = rest.join(&format!(" {} ", self.signs.dot()));
                self.put(&mut canvas, INSIDE, &rich::flow(&[(text, self.style(Ink::Text))], inside));
            }
        }
        canvas
    }

    /// A bar of at most `wide` columns. Something is never drawn as nothing.
    fn bar(&self, bar: Bar, wide: usize) -> String {
        let set = block::NINE_LEVELS;
        let eighths =
            [set.one_eighth, set.one_quarter, set.three_eighths, set.half, set.five_eighths, set.three_quarters, set.seven_eighths];
        let steps = if self.signs.ascii || bar.hollow { 1 } else { eighths.len() + 1 };
        let most = wide * steps;
        let share = bar.share.clamp(0.0, 1.0);
        let real = f64::from(u32::try_from(most).unwrap_or(u32::MAX));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a window's width")]
        let length = ((share * real).round() as usize).max(usize::from(share > 0.0));
        let full = if bar.hollow { self.signs.hollow() } else { self.signs.full() };
        let rest = (length % steps).checked_sub(1).and_then(|at| eighths.get(at)).copied().unwrap_or_default();
        full.repeat(length / steps) + rest
    }

    /// Points from left to right, with what is to be known of them.
    pub fn spark(&self, spark: &Spark, w: usize) -> Canvas {
        let mut canvas = Canvas::default();
        let w = w.min(READABLE);
        let label = self.words(&spark.label);
        let points = self.points(&spark.points, w / 3);
        let (line, x) = if width(&label) + APART + width(&points) <= w {
            let line = canvas.line();
            (line, canvas.put(line, 0, label, self.style(Ink::Text)) + APART)
        } else {
            self.put(&mut canvas, 0, &rich::flow(&[(label, self.style(Ink::Text))], w));
            (canvas.line(), INSIDE)
        };
        let x = canvas.put(line, x, points, self.style(Ink::Rule)) + APART;
        let told = self.words(&spark.told);
        if x + width(&told) <= w {
            canvas.put(line, x, told, self.style(Ink::Strong));
        } else {
            self.put(&mut canvas, INSIDE, &rich::flow(&[(told, self.style(Ink::Strong))], w.saturating_sub(INSIDE)));
        }
        canvas
    }

    /// The last points that find room, each as wide as it can be.
    fn points(&self, points: &[u64], room: usize) -> String {
        let points = points.get(points.len().saturating_sub(room)..).unwrap_or_default();
        let most = points.iter().copied().max().unwrap_or(0).max(1);
        let each = (room / points.len().max(1)).clamp(1, 2);
        // Few are drawn as few, not as none.
        let high = |n: u64| u64::try_from((u128::from(n) * u128::from(LEVELS)).div_ceil(u128::from(most))).unwrap_or(LEVELS);
        let data: Vec<u64> = points.iter().flat_map(|n| std::iter::repeat_n(high(*n), each)).collect();
        let area = Rect::new(0, 0, u16::try_from(data.len()).unwrap_or(u16::MAX), 1);
        let mut drawn = Buffer::empty(area);
        let set = if self.signs.ascii { ASCII_POINTS } else { bar::Set { empty: "·", ..bar::NINE_LEVELS } };
        Sparkline::default().data(data).max(LEVELS).bar_set(set).render(area, &mut drawn);
        drawn.content().iter().map(ratatui::buffer::Cell::symbol).collect()
    }
}
