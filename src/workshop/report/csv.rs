//! Reports as a table for spreadsheet programs: a row a workshop, by day and then by id.
//!
//! Words stand in quotes; numbers and days do not, so that a program that is told to keep quoted cells as text gets every type right.
//! No cell can begin a formula, by whichever sign between cells the file is read: where words would, an apostrophe stands before them,
//! as OWASP advises. Numbers are whole and never below zero, so that no decimal sign and no minus is ever written.

use time::Date;

use super::super::form::{Column, Form, Holds, Separator};
use super::{Report, Value, shown};

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// What stands between cells.
    pub separator: Separator,
    /// Whether it begins with a byte-order mark.
    pub mark: bool,
}

impl Style {
    /// As the form wants it.
    pub const fn of(form: &Form) -> Self {
        Self { separator: form.separator, mark: form.mark }
    }
}

enum Cell {
    Empty,
    Text(String),
    Number(u32),
    Day(Date),
}

/// The table of these reports, with the form's headings.
pub fn table(form: &Form, reports: &[Report], style: Style) -> String {
    let mut sorted: Vec<&Report> = reports.iter().collect();
    sorted.sort_by_key(|report| (report.day, report.workshop));
    let mut out = String::from(if style.mark { "\u{feff}" } else { "" });
    let headings = form.columns.iter().map(|column| Cell::Text(column.heading.as_str().to_owned()));
    line(&mut out, headings, style);
    for report in sorted {
        line(&mut out, form.columns.iter().map(|column| cell(form, report, column)), style);
    }
    out
}

fn cell(form: &Form, report: &Report, column: &Column) -> Cell {
    let (field, band) = match &column.holds {
        Holds::Nothing => return Cell::Empty,
        Holds::Text(text) => return Cell::Text(text.as_str().to_owned()),
        Holds::Heads => return Cell::Number(report.heads),
        Holds::Id => return Cell::Text(report.workshop.to_string()),
        Holds::Field(field) => (field, None),
        Holds::Band(field, band) => (field, Some(band)),
    };
    match (report.row(field).map(|row| &row.value), band) {
        (None | Some(Value::Nothing), _) => Cell::Empty,
        (Some(Value::Bands(bands)), Some(band)) => {
            bands.iter().find(|(id, ..)| id == band).map_or(Cell::Empty, |(_, _, n)| Cell::Number(*n))
        }
        (Some(Value::Day(day)), _) => Cell::Day(*day),
        (Some(Value::Minutes(n) | Value::Number(n)), _) => Cell::Number(*n),
        (Some(value), _) => Cell::Text(shown(form, value).join("\n")),
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = Cell>, style: Style) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(style.separator.sign());
        }
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => {
                out.push('"');
                out.push_str(&guarded(&text).replace('"', "\"\""));
                out.push('"');
            }
            Cell::Number(n) => out.push_str(&n.to_string()),
            Cell::Day(day) => out.push_str(&day.to_string()),
        }
    }
    // As RFC 4180 ends lines.
    out.push_str("\r\n");
}

/// By these a program knows a formula; the wide ones are read like the narrow ones by programs of East Asia.
const BEGINS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The text without signs that drive anything, and with an apostrophe wherever a formula could begin: at its beginning, and after
/// whatever another reader could take for the end of a cell.
pub fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut begins = true;
    for c in text.replace("\r\n", "\n").chars() {
        let c = match c {
            '\r' => '\n',
            '\t' => ' ',
            c if c.is_control() && c != '\n' => continue,
            c => c,
        };
        if begins && BEGINS.contains(&c) {
            out.push('\'');
        }
        begins = matches!(c, ',' | ';' | '\n') || (begins && (c.is_whitespace() || c == '"'));
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    /// The records of a table as an independent reader has them.
    fn read(text: &str, separator: u8) -> Vec<Vec<String>> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn written(rows: &[Vec<String>], separator: Separator) -> String {
        let mut out = String::new();
        for row in rows {
            line(&mut out, row.iter().map(|text| Cell::Text(text.clone())), Style { separator, mark: false });
        }
        out
    }

    /// Texts of what tables break on, and any other.
    fn nasty() -> impl Strategy<Value = String> {
        prop_oneof!["[=+@,;\"' \t\r\n\u{a0}a1|-]{0,12}", ".{0,12}"]
    }

    proptest! {
        #[test]
        fn any_text_in_any_cell_is_read_back_and_none_can_begin_a_formula(
            rows in prop::collection::vec(prop::collection::vec(nasty(), 3), 1..4),
            separator in prop_oneof![Just(Separator::Comma), Just(Separator::Semicolon)],
        ) {
            let text = written(&rows, separator);
            let wanted: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|text| guarded(text)).collect()).collect();
            let sign = u8::try_from(separator.sign()).unwrap();
            prop_assert_eq!(read(&text, sign), wanted);
            for separator in [b',', b';', b'\t'] {
                for cell in read(&text, separator).iter().flatten() {
                    let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                    prop_assert!(!bare.starts_with(BEGINS), "{:?} read by {}", cell, separator);
                }
            }
        }

        #[test]
        fn what_begins_no_formula_is_written_as_it_is(text in "[a-zé\"' ]{0,20}") {
            prop_assert_eq!(guarded(&text), text);
        }
    }

    #[test]
    fn an_apostrophe_stands_before_what_would_begin_a_formula() {
        for (text, wanted) in [
            ("=1+1", "'=1+1"),
            ("  @SUM(A1)", "  '@SUM(A1)"),
            ("a, -b", "a, '-b"),
            ("- un\n- deux", "'- un\n'- deux"),
            ("Médiathèque - salle 2", "Médiathèque - salle 2"),
            ("\t\r=1", " \n'=1"),
            ("＝1", "'＝1"),
        ] {
            assert_eq!(guarded(text), wanted);
        }
    }
}
