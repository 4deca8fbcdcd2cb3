//! Numbers as parts of a page: rows with bars, and points from left to right. What is drawn always stands in words beside it.

use crate::words::Words;

/// Rows of numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// How the columns are called; one alone needs no name.
    pub columns: Vec<Words>,
    /// From top to bottom.
    pub rows: Vec<ChartRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// What it is about.
    pub label: Words,
    /// As many as there are columns; none where nothing was asked.
    pub cells: Vec<Option<Words>>,
    /// Its bars, from top to bottom.
    pub bars: Vec<Bar>,
}

/// A bar of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Of which column.
    pub of: usize,
    /// How long, from 0 to 1.
    pub share: f64,
    /// Whether it is hollow: the first of two.
    pub hollow: bool,
}

/// Points in time, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Spark {
    /// What they are.
    pub label: Words,
    /// How high each stands.
    pub points: Vec<u64>,
    /// What is to be known of them: the last, the highest.
    pub told: Words,
}

impl Chart {
    /// All that it says, in the order of reading.
    pub fn texts(&self) -> impl Iterator<Item = &Words> {
        self.columns.iter().chain(self.rows.iter().flat_map(|row| std::iter::once(&row.label).chain(row.cells.iter().flatten())))
    }
}
