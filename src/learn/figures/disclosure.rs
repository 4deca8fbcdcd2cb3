//! Nobody disclosed: what is done to tables that are meant for others.
//!
//! Three things, and the reason of each:
//!
//! - a figure of fewer than five people (eleven for the public) is hidden, zero too: "nobody" says as much as "one";
//! - what is told is rounded down to fives (tens), so that two reports that differ by one day or one workshop do not tell by
//!   subtraction what each of them hides; shares are rounded to five points, hours to ten, for they are counts in another dress;
//! - a sum is never told beside its parts. People are one sum of parts, by language: small rows are put together until they are many
//!   enough, the smallest that could be told joins them where they are not, and the total that is told is the sum of what is told.
//!   So no row can be had by subtraction from it, and rounding tells nothing twice.
//!
//! An adviser's own screens and her activity report do not pass here: they stay exact.

use super::Change;
use super::tables::{Cell, Chart, LANGUAGES, OTHERS, PEOPLE, Plan, Row, SUMMARY, Table};
use crate::tr;

/// For whom a report is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// The adviser herself: exact.
    #[default]
    Own,
    /// Partners and funders.
    Partners,
    /// Anybody.
    Public,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Own, Self::Partners, Self::Public];

    /// As commands name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Partners => "partners",
            Self::Public => "public",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.name() == name)
    }

    /// Fewest people that are told, and to what numbers are rounded; none where they are exact.
    const fn rule(self) -> Option<Rule> {
        match self {
            Self::Own => None,
            Self::Partners => Some(Rule { least: 5, step: 5 }),
            Self::Public => Some(Rule { least: 11, step: 10 }),
        }
    }

    /// Fewest people of whom a figure is told.
    pub fn least(self) -> Option<u64> {
        self.rule().map(|rule| rule.least)
    }
}

#[derive(Clone, Copy)]
struct Rule {
    least: u64,
    step: u64,
}

impl Rule {
    /// Downwards, so that every number stands for as many as the step is wide. To the nearest, 5 would stand for 5, 6 and 7 alone:
    /// of a report that goes from hidden to 10 one would know that four came, or more.
    const fn round(self, n: u64) -> u64 {
        n / self.step * self.step
    }

    fn cell(self, cell: Cell) -> Cell {
        let few = |people: u64| people < self.least;
        match cell {
            Cell::People(n) if few(n) => Cell::Hidden,
            Cell::Count(n, people) if few(n) || few(people) => Cell::Hidden,
            Cell::Minutes(_, people) | Cell::Share(_, people) | Cell::Decimal(_, people) if few(people) => Cell::Hidden,
            Cell::Points(Change { pairs, .. }) if few(pairs) => Cell::Hidden,
            Cell::Planned(Plan { people, .. }) if few(people) => Cell::Hidden,
            Cell::Planned(plan) => Cell::Planned(Plan { people: self.round(plan.people), ..plan }),
            Cell::People(n) => Cell::People(self.round(n)),
            Cell::Count(n, people) => Cell::Count(self.round(n), self.round(people)),
            Cell::Minutes(minutes, people) => Cell::Minutes((minutes + 300) / 600 * 600, self.round(people)),
            Cell::Share(share, people) => Cell::Share((share * 20.0).round() / 20.0, self.round(people)),
            Cell::Decimal(n, people) => Cell::Decimal((n * 10.0).round() / 10.0, self.round(people)),
            // In whole points, as the interval is: taken from the rounded shares beside it, the change could leave its own interval.
            Cell::Points(change) => {
                let before = change.before.round();
                Cell::Points(Change {
                    pairs: self.round(change.pairs),
                    before,
                    after: before + change.points().round(),
                    low: change.low.map(f64::round),
                    high: change.high.map(f64::round),
                })
            }
            told @ (Cell::Empty | Cell::Hidden | Cell::Plain(_)) => told,
        }
    }

    /// Puts rows together that are too small to be told alone. Each person stands in one row.
    fn gather(self, rows: Vec<Row>) -> Vec<Row> {
        let people = |row: &Row| if let Some(Cell::People(n)) = row.cells.first() { *n } else { 0 };
        let (mut told, small): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| people(row) >= self.least);
        let mut others: u64 = small.iter().map(people).sum();
        if small.iter().any(|row| people(row) > 0) {
            while others < self.least
                && let Some(at) = (0..told.len()).min_by_key(|at| told.get(*at).map_or(0, people))
            {
                others += people(&told.remove(at));
            }
            told.push(Row { id: OTHERS.to_owned(), label: tr!("figures-others"), cells: vec![Cell::People(others)] });
        }
        told
    }
}

/// What is not told to others because it adds up to something that is told elsewhere: by place and by level the same visits, by month
/// and by module the same answers, by face and by module the same forms; by topic, whoever is at ease too makes up all who were diagnosed.
const LEFT_OUT: [(&str, &str); 10] = [
    ("places", "visits"),
    ("places", "hours"),
    ("levels", "visits"),
    ("levels", "hours"),
    ("months", "answers"),
    ("months", "done"),
    ("months", "badges"),
    ("confidence", "before-people"),
    ("confidence", "after-people"),
    ("needs", "level-3"),
];

/// The row that is left out for the same reason: with it, all advice would add up to how many were diagnosed, and four topics of whom
/// everybody is hidden could be told from it.
const ROW_LEFT_OUT: (&str, &str) = ("diagnoses", "self-study");

/// Where the parts of the summary's sums stand: row of the summary, table, column.
const SUMS: [(&str, &str, &str); 5] = [
    (PEOPLE, LANGUAGES, "people"),
    ("answers", "modules", "answers"),
    ("done", "modules", "done"),
    ("mastered", "modules", "mastered"),
    ("badges", "modules", "badges"),
];

/// Tables whose people are among all people: none of them is told as more than those.
const AMONG_ALL: [&str; 4] = ["modules", "months", "places", "levels"];

/// The tables as they may be handed to `audience`.
pub fn for_audience(tables: Vec<Table>, audience: Audience) -> Vec<Table> {
    let Some(rule) = audience.rule() else { return tables };
    let mut tables: Vec<Table> = tables.into_iter().map(|table| closed(table, rule)).collect();
    for (sum, table, column) in SUMS {
        let parts = tables.iter().find(|one| one.id == table);
        let told: u64 = parts.map_or(0, |table| table.rows.iter().filter_map(|row| number(table, row, column)).sum());
        let summary = tables.iter_mut().filter(|table| table.id == SUMMARY).flat_map(|table| &mut table.rows);
        for cell in summary.filter(|row| row.id == sum).flat_map(|row| &mut row.cells) {
            *cell = match (told, sum) {
                (0, _) => Cell::Hidden,
                (told, PEOPLE) => Cell::People(told),
                (told, _) => Cell::Count(told, told),
            };
        }
    }
    let all = tables.iter().find(|table| table.id == SUMMARY).and_then(|table| {
        let row = table.rows.iter().find(|row| row.id == PEOPLE)?;
        number(table, row, "value")
    });
    if let Some(all) = all {
        for cell in
            tables.iter_mut().filter(|table| AMONG_ALL.contains(&table.id)).flat_map(|table| &mut table.rows).flat_map(|row| &mut row.cells)
        {
            if let Cell::People(n) = cell {
                *n = all.min(*n);
            }
        }
    }
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn closed(mut table: Table, rule: Rule) -> Table {
    if table.id == LANGUAGES {
        table.rows = rule.gather(table.rows);
    }
    if table.id == "places" {
        // In the order of what is hidden they would tell it.
        table.rows.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let id = table.id;
    table.rows.retain(|row| ROW_LEFT_OUT != (id, row.id.as_str()));
    let kept: Vec<bool> = table.columns.iter().map(|column| !LEFT_OUT.contains(&(id, column.id))).collect();
    let at = |n: usize| kept.iter().take(n).filter(|kept| **kept).count();
    table.chart = match table.chart {
        Chart::Bars(n) if kept.get(n) == Some(&true) => Chart::Bars(at(n)),
        Chart::Line(n) if kept.get(n) == Some(&true) => Chart::Line(at(n)),
        Chart::Pair(a, b) if kept.get(a) == Some(&true) && kept.get(b) == Some(&true) => Chart::Pair(at(a), at(b)),
        // What was to be drawn is left out: people are drawn instead.
        Chart::Bars(_) | Chart::Line(_) => {
            table.columns.iter().position(|column| column.id == "people").map_or(Chart::None, |n| Chart::Bars(at(n)))
        }
        Chart::Pair(..) | Chart::None => Chart::None,
    };
    let mut keep = kept.iter();
    table.columns.retain(|_| keep.next() == Some(&true));
    for row in &mut table.rows {
        let mut keep = kept.iter();
        row.cells.retain(|_| keep.next() == Some(&true));
        for cell in &mut row.cells {
            *cell = rule.cell(*cell);
        }
    }
    table
}

fn number(table: &Table, row: &Row, column: &str) -> Option<u64> {
    let at = table.columns.iter().position(|one| one.id == column)?;
    match row.cells.get(at)? {
        Cell::People(n) | Cell::Count(n, _) => Some(*n),
        _ => None,
    }
}
