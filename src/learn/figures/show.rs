//! Tables as text to read, as rows for spreadsheet programs, as data. They count nothing: what is in the tables is what is shown.

use serde_json::{Map, Value, json};

use super::disclosure::Audience;
use super::tables::{Cell, Column, Plan, Row, Table};
use super::{Change, Period};
use crate::clock::Millis;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::report::guarded;

/// How words are said.
pub type Say<'s> = &'s dyn Fn(&Words) -> String;

/// Minutes of an hour.
const HOUR: u64 = 60;

fn whole(n: f64) -> i64 {
    // Within a hundred points and a few standard deviations.
    #[expect(clippy::cast_possible_truncation, reason = "figures are small")]
    let whole = n.round() as i64;
    whole
}

/// A number with one decimal, as the language writes it.
fn decimal(n: f64) -> Words {
    let tenths = whole(n * 10.0);
    let sign = SafeText::show_line(if tenths < 0 { "−" } else { "" });
    tr!("figures-decimal", sign = sign, whole = tenths.abs() / 10, tenth = tenths.abs() % 10)
}

fn signed(points: f64) -> SafeText {
    let n = whole(points);
    let sign = match n {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    SafeText::show_line(&format!("{sign}{}", n.abs()))
}

/// What a cell says.
pub fn words(cell: &Cell) -> Words {
    match *cell {
        Cell::Empty => tr!("figures-empty"),
        Cell::Hidden => tr!("figures-hidden"),
        Cell::Plain(n) | Cell::People(n) | Cell::Count(n, _) => tr!("figures-n", n = n),
        Cell::Minutes(minutes, _) => tr!("figures-hours", n = (minutes + HOUR / 2) / HOUR),
        Cell::Planned(plan) if plan.hours => tr!("figures-hours", n = (plan.minutes() + HOUR / 2) / HOUR),
        Cell::Planned(plan) => tr!("figures-n", n = plan.workshops()),
        Cell::Share(share, _) => tr!("figures-percent", n = whole(share * 100.0)),
        Cell::Decimal(n, _) => decimal(n),
        Cell::Points(change) => match (change.low, change.high) {
            (Some(low), Some(high)) => tr!("figures-points", n = signed(change.points()), low = signed(low), high = signed(high)),
            _ => tr!("figures-points-alone", n = signed(change.points())),
        },
    }
}

/// What a cell counts, where it counts something.
pub const fn counted(cell: &Cell) -> Option<u64> {
    match cell {
        Cell::Plain(n) | Cell::People(n) | Cell::Count(n, _) => Some(*n),
        _ => None,
    }
}

/// The share that a cell is, from 0 to 1, where it is one.
pub const fn share(cell: &Cell) -> Option<f64> {
    if let Cell::Share(share, _) = cell { Some(*share) } else { None }
}

/// Each row's number in that column, as a share of the greatest.
pub fn shares(rows: &[Row], at: usize) -> Vec<Option<f64>> {
    let numbers: Vec<Option<u64>> = rows.iter().map(|row| row.cells.get(at).and_then(counted)).collect();
    let most = numbers.iter().flatten().copied().max().filter(|most| *most > 0);
    let real = |n: u64| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    numbers.into_iter().map(|n| Some(real(n?) / real(most?))).collect()
}

/// From when to when, in words.
pub fn period_words(period: Period) -> Words {
    let day = |day: i64| crate::words::Words::from(SafeText::show_line(&iso(day)));
    match (period.from, period.to) {
        (None, None) => tr!("figures-always"),
        (Some(from), None) => tr!("figures-since", from = day(from)),
        (None, Some(to)) => tr!("figures-until", to = day(to)),
        (Some(from), Some(to)) => tr!("figures-between", from = day(from), to = day(to)),
    }
}

/// A day since 1970 as `2026-11-27`.
pub fn iso(day: i64) -> String {
    Millis(day.saturating_mul(86_400_000)).utc().map_or_else(String::new, |at| at.date().to_string())
}

/// What is said above a report: of when, and for whom.
pub fn heading(period: Period, audience: Audience) -> Vec<Words> {
    let whom = match audience.least() {
        None => tr!("figures-exact"),
        Some(least) => tr!("figures-for-others", least = least),
    };
    vec![period_words(period), whom]
}

/// A text to be read from top to bottom, by a voice too: one row a line, each figure with its name.
pub fn text(tables: &[Table], period: Period, audience: Audience, say: Say<'_>) -> String {
    let mut out = say(&tr!("figures-title"));
    for line in heading(period, audience) {
        out.push('\n');
        out.push_str(&say(&line));
    }
    out.push('\n');
    for table in tables {
        out.extend(["\n", &say(&table.title), "\n"]);
        if let Some(note) = &table.note {
            out.extend(["  ", &say(note), "\n"]);
        }
        for row in &table.rows {
            // What was not asked is not read out.
            let told = table.columns.iter().zip(&row.cells).filter(|(_, cell)| **cell != Cell::Empty);
            let one = |(column, cell): (&Column, &Cell)| match table.columns.len() {
                1 => say(&words(cell)),
                _ => say(&tr!("figures-cell", title = column.title.clone(), value = words(cell))),
            };
            let cells: Vec<String> = told.map(one).collect();
            let line = tr!("figures-row", label = row.label.clone(), cells = SafeText::show_line(&cells.join(" · ")));
            out.extend(["  ", &say(&line), "\n"]);
        }
    }
    out
}

/// The value of a cell for machines: a number, the word `hidden`, or nothing.
fn value(cell: &Cell) -> Value {
    match *cell {
        Cell::Empty => Value::Null,
        Cell::Hidden => json!("hidden"),
        Cell::Plain(n) | Cell::People(n) | Cell::Count(n, _) => json!(n),
        Cell::Minutes(minutes, _) => json!(minutes),
        Cell::Planned(plan) => json!(if plan.hours { plan.minutes() } else { plan.workshops() }),
        Cell::Share(share, _) => json!(rounded(share)),
        Cell::Decimal(n, _) => json!(rounded(n)),
        Cell::Points(change) => json!(rounded(change.points())),
    }
}

/// To four digits after the point: what is beyond is noise.
fn rounded(n: f64) -> f64 {
    (n * 10_000.0).round() / 10_000.0
}

/// In which unit a cell's value is, for machines.
const fn unit(cell: &Cell) -> &'static str {
    match cell {
        Cell::Minutes(..) | Cell::Planned(Plan { hours: true, .. }) => "minutes",
        Cell::Share(..) => "share",
        Cell::Points(_) => "points",
        Cell::Empty | Cell::Hidden | Cell::Plain(_) | Cell::People(_) | Cell::Count(..) | Cell::Decimal(..) | Cell::Planned(_) => "",
    }
}

/// As data. Keys are stable; titles and labels are in the language that is spoken.
pub fn json(tables: &[Table], period: Period, audience: Audience, say: Say<'_>) -> Value {
    let cells = |table: &Table, cells: &[Cell]| {
        let mut map = Map::new();
        for (column, cell) in table.columns.iter().zip(cells) {
            map.insert(column.id.to_owned(), value(cell));
            if let Cell::Points(Change { low, high, pairs, .. }) = cell {
                map.insert(format!("{}-low", column.id), json!(low.map(rounded)));
                map.insert(format!("{}-high", column.id), json!(high.map(rounded)));
                map.insert(format!("{}-pairs", column.id), json!(pairs));
            }
        }
        Value::Object(map)
    };
    let one = |table: &Table| {
        let columns: Vec<Value> = table.columns.iter().map(|column| json!({ "id": column.id, "title": say(&column.title) })).collect();
        let rows: Vec<Value> =
            table.rows.iter().map(|row| json!({ "id": row.id, "label": say(&row.label), "values": cells(table, &row.cells) })).collect();
        json!({ "id": table.id, "title": say(&table.title), "columns": columns, "rows": rows })
    };
    json!({
        "format": "tremplin-figures-1",
        "from": period.from.map(iso),
        "to": period.to.map(iso),
        "audience": audience.name(),
        "least": audience.least(),
        "tables": tables.iter().map(one).collect::<Vec<_>>(),
    })
}

/// One line a figure: table, row, column, value, unit, lower and upper end. So every spreadsheet program reads every table, and the
/// number of columns never changes. Numbers have a decimal point; a cell that is hidden says so.
pub fn csv(tables: &[Table], say: Say<'_>) -> String {
    let mut out = String::from("table,row,label,column,value,unit,low,high\n");
    let quoted = |text: &str| format!("\"{}\"", guarded(text).replace('"', "\"\""));
    for table in tables {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let told = match value(cell) {
                    Value::Null => String::new(),
                    Value::String(word) => word,
                    number => number.to_string(),
                };
                let (low, high) = if let Cell::Points(change) = cell { (change.low, change.high) } else { (None, None) };
                let end = |n: Option<f64>| n.map_or_else(String::new, |n| rounded(n).to_string());
                let id = quoted(&row.id);
                let label = quoted(&say(&row.label));
                let cells = [table.id, &id, &label, column.id, &told, unit(cell), &end(low), &end(high)];
                out.extend([&cells.join(","), "\n"]);
            }
        }
    }
    out
}
