//! What the figures on screen show: the tables of the report as rows with bars, months as points. Nothing is counted here.

use super::dashboard::{Board, Wanted};
use crate::activity::{Bar, Chart, ChartRow, Control, Part, Role, Spark, Target, Tone};
use crate::learn::Page;
use crate::learn::figures::disclosure::Audience;
use crate::learn::figures::tables::{self, Cell, PEOPLE, Row, SUMMARY, Table};
use crate::learn::figures::{Span, show};
use crate::tr;
use crate::words::{Words, msg};

/// The rows of the summary that stand on the first page; the others stand in their table.
const FIRST: [&str; 6] = [PEOPLE, "workshop-hours", "alone-hours", "done", "mastered", "badges"];

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: String, label: Words, on: bool) -> Control {
    Control::new(Target::new(target), Role::Button, label).on(on)
}

const fn span_words(span: Span) -> Words {
    msg(match span {
        Span::All => "dashboard-span-all",
        Span::ThisMonth => "dashboard-span-this-month",
        Span::LastMonth => "dashboard-span-last-month",
        Span::ThisYear => "dashboard-span-this-year",
        Span::TwelveMonths => "dashboard-span-twelve-months",
    })
}

/// Of what the figures are.
fn of(wanted: &Wanted, period: Words) -> Words {
    match &wanted.group {
        Some(group) => tr!("dashboard-of-group", period = period, group = group),
        None => period,
    }
}

pub(super) fn counting(page: &mut Page, wanted: &Wanted, read: u64, face: &str) {
    page.parts = vec![
        say(Tone::Title, tr!("dashboard-title")),
        say(Tone::Plain, of(wanted, span_words(wanted.span))),
        Part::Gap,
        say(Tone::Ask, tr!("dashboard-counting")),
        say(Tone::Plain, tr!("dashboard-counting-how")),
    ];
    if read > 0 {
        page.parts.push(say(Tone::Plain, tr!("dashboard-counting-read", n = read)));
    }
    // A page of lines does not change by itself.
    if face == "linear" {
        page.action("submit", tr!("dashboard-look"));
    }
    page.action(crate::learn::BACK, tr!("dashboard-stop"));
}

pub(super) fn start(page: &mut Page, board: &Board) {
    let of_when = of(&board.wanted, show::period_words(board.period));
    page.parts = vec![say(Tone::Title, tr!("dashboard-title")), say(Tone::Plain, of_when), Part::Gap];
    let named = |id: &str| board.tables.iter().find(|table| table.id == id);
    let mut rows: Vec<Row> = Vec::new();
    if let Some(summary) = named(SUMMARY) {
        rows.extend(FIRST.iter().filter_map(|id| summary.rows.iter().find(|row| row.id == *id)).cloned());
    }
    // Of several modules, the one of which most is known; the others stand in their tables.
    rows.extend(named("change").and_then(|table| picked(table, "change", |module| tr!("dashboard-change-in", module = module))));
    rows.extend(named("detection").and_then(|table| picked(table, "caught", |module| tr!("dashboard-caught-in", module = module))));
    rows.extend(named("detection").and_then(|table| picked(table, "false-alarms", |module| tr!("dashboard-false-in", module = module))));
    let rows = rows.iter().map(|row| chart_row(row, Vec::new())).collect();
    page.parts.push(Part::Chart(Chart { columns: vec![tr!("figures-value")], rows }));
    if let Some(months) = named("months") {
        page.parts.push(Part::Gap);
        page.parts.extend(spark(months, 0, tr!("dashboard-people-by-month")).map(Part::Spark));
        page.parts.extend(spark(months, 1, tr!("dashboard-answers-by-month")).map(Part::Spark));
    } else {
        page.parts.push(say(Tone::Plain, tr!("dashboard-nothing")));
    }
    page.action("submit", tr!("dashboard-tables"));
    page.action("figures/choose", tr!("dashboard-choose"));
    page.action("figures/paper", tr!("dashboard-paper"));
}

/// That column of the row with most people, as a row of one number.
fn picked(table: &Table, column: &str, label: impl Fn(Words) -> Words) -> Option<Row> {
    let at = table.columns.iter().position(|one| one.id == column)?;
    let row = table.rows.iter().rev().max_by_key(|row| row.cells.first().and_then(show::counted))?;
    let cell = row.cells.get(at).copied().filter(|cell| *cell != Cell::Empty)?;
    Some(Row { id: column.to_owned(), label: label(row.label.clone()), cells: vec![cell] })
}

pub(super) fn tables(page: &mut Page, board: &Board) {
    page.parts = vec![say(Tone::Title, tr!("dashboard-tables")), Part::Gap];
    for (at, table) in board.tables.iter().enumerate() {
        page.parts.push(Part::Control(Control::new(Target::new(format!("table/{at}")), Role::Line, table.title.clone())));
    }
}

pub(super) fn table(page: &mut Page, board: &Board, at: usize) {
    let Some(table) = board.tables.get(at) else { return };
    page.place = Some(tr!("dashboard-place", n = at + 1, of = board.tables.len()));
    page.parts = vec![say(Tone::Title, table.title.clone())];
    page.parts.push(say(Tone::Quiet, of(&board.wanted, show::period_words(board.period))));
    page.parts.extend(table.note.clone().map(|note| say(Tone::Quiet, note)));
    if let tables::Chart::Line(of) = table.chart {
        page.parts.extend(spark(table, of, tr!("dashboard-people-by-month")).map(Part::Spark));
    }
    page.parts.push(Part::Chart(chart(table)));
    let last = at + 1 == board.tables.len();
    page.action("submit", if last { tr!("dashboard-tables") } else { tr!("dashboard-next") });
    if at > 0 {
        page.action("table/before", tr!("dashboard-before"));
    }
}

fn chart_row(row: &Row, bars: Vec<Bar>) -> ChartRow {
    let cell = |cell: &Cell| (*cell != Cell::Empty).then(|| show::words(cell));
    ChartRow { label: row.label.clone(), cells: row.cells.iter().map(cell).collect(), bars }
}

/// A table with the bars that it is drawn with.
fn chart(table: &Table) -> Chart {
    let alone = match table.chart {
        tables::Chart::Bars(of) | tables::Chart::Line(of) => Some((of, show::shares(&table.rows, of))),
        _ => None,
    };
    let bars = |at: usize, row: &Row| -> Vec<Bar> {
        let share = |of: usize| row.cells.get(of).and_then(show::share);
        match (&alone, table.chart) {
            (Some((of, shares)), _) => {
                shares.get(at).copied().flatten().map(|share| Bar { of: *of, share, hollow: false }).into_iter().collect()
            }
            (None, tables::Chart::Pair(before, after)) => [(before, true), (after, false)]
                .into_iter()
                .filter_map(|(of, hollow)| Some(Bar { of, share: share(of)?, hollow }))
                .collect(),
            _ => Vec::new(),
        }
    };
    Chart {
        columns: table.columns.iter().map(|column| column.title.clone()).collect(),
        rows: table.rows.iter().enumerate().map(|(at, row)| chart_row(row, bars(at, row))).collect(),
    }
}

/// The months of a table as points: those in which nothing happened stand between them. None of a single month.
fn spark(table: &Table, of: usize, label: Words) -> Option<Spark> {
    let month = |row: &Row| {
        let (year, month) = row.id.split_once('-')?;
        Some(year.parse::<usize>().ok()? * 12 + month.parse::<usize>().ok()?)
    };
    let known: Vec<(usize, u64, &Row)> =
        table.rows.iter().filter_map(|row| Some((month(row)?, row.cells.get(of).and_then(show::counted)?, row))).collect();
    let ((first, ..), (last, n, row)) = (known.first()?, known.last()?);
    let point = |at: usize| known.iter().find(|(month, ..)| *month == at).map_or(0, |(_, n, _)| *n);
    let (_, most, highest) = known.iter().rev().max_by_key(|(_, n, _)| *n)?;
    // A clock that was wrong and yet believed puts years between two months.
    let first = *first.max(&last.saturating_sub(63));
    let told = if n == most {
        tr!("dashboard-spark-top", last = *n, month = row.label.clone())
    } else {
        tr!("dashboard-spark", last = *n, month = row.label.clone(), most = *most, when = highest.label.clone())
    };
    (first < *last).then(|| Spark { label, points: (first..=*last).map(point).collect(), told })
}

pub(super) fn choose(page: &mut Page, board: &Board) {
    let Wanted { span, group } = &board.wanted;
    page.parts = vec![say(Tone::Title, tr!("dashboard-choose")), say(Tone::Plain, tr!("dashboard-which-span"))];
    let one = |of: Span| button(format!("span/{}", of.name()), span_words(of), of == *span);
    page.parts.push(Part::Row(Span::ALL.into_iter().map(one).collect()));
    if !board.groups.is_empty() {
        page.parts.extend([Part::Gap, say(Tone::Plain, tr!("dashboard-which-group"))]);
        let all = button("group/all".to_owned(), tr!("dashboard-everybody"), group.is_none());
        let named = board.groups.iter().enumerate();
        let named = named.map(|(at, name)| button(format!("group/{at}"), Words::Text(name.clone()), group.as_ref() == Some(name)));
        page.parts.push(Part::Row(std::iter::once(all).chain(named).collect()));
    }
}

pub(super) fn paper(page: &mut Page) {
    page.parts = vec![say(Tone::Title, tr!("dashboard-paper")), say(Tone::Ask, tr!("dashboard-paper-ask")), Part::Gap];
    for audience in Audience::ALL {
        let (label, what) = match audience {
            Audience::Own => (tr!("dashboard-for-own"), tr!("dashboard-for-own-what")),
            Audience::Partners => (tr!("dashboard-for-partners"), tr!("dashboard-for-partners-what")),
            Audience::Public => (tr!("dashboard-for-public"), tr!("dashboard-for-public-what")),
        };
        let control = button(format!("for/{}", audience.name()), label, false).detail(Tone::Quiet, what);
        page.parts.push(Part::Control(control));
    }
}
