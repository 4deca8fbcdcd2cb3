//! The activity report on paper: a page a workshop, black and white, in usual letters or in large ones.
//!
//! What is empty is a line for a pen. Bands of people stand side by side. The form's labels are its own; nobody is named.

use super::Paper;
use super::html::{self, Html, either_way, element};
use crate::text::{SafeText, cut};
use crate::tr;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/report.css");

/// Most columns of a line: what an adviser wrote longer is whole in the other forms of the report.
const LINE_MAX: usize = 220;
/// Most lines of one field.
const LINES_MAX: usize = 8;

/// A report to print.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSheet {
    /// The form's title.
    pub title: SafeText,
    /// In the form's order.
    pub lines: Vec<ReportLine>,
    /// What is wrong or missing.
    pub lacks: Vec<Words>,
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportLine {
    /// Its label.
    pub label: SafeText,
    /// What is written there.
    pub said: ReportSaid,
}

/// What is written in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportSaid {
    /// Lines; none at all is a place for a pen.
    Lines(Vec<String>),
    /// People by band.
    Counts(Vec<(SafeText, u32)>),
}

/// The file of these reports, a page each.
pub fn report_sheets(title: &str, sheets: &[ReportSheet], paper: Paper<'_>) -> String {
    let pages: Html = sheets.iter().map(|sheet| element("section", "sheet", &page(sheet, paper))).collect();
    html::document(paper.lang, title, STYLE, &element("main", if paper.large { "large" } else { "usual" }, &pages))
}

fn page(sheet: &ReportSheet, paper: Paper<'_>) -> Html {
    let mut page = either_way("h1", "title", &sheet.title);
    let (mut rows, mut bands) = (Html::new(), Html::new());
    for line in &sheet.lines {
        match &line.said {
            ReportSaid::Counts(counts) => {
                flush(&mut page, "table", "rows", &mut rows);
                bands.push(&counted(&line.label, counts));
            }
            ReportSaid::Lines(lines) => {
                flush(&mut page, "div", "bands", &mut bands);
                rows.tag("tr", "", &row(&line.label, lines));
            }
        }
    }
    flush(&mut page, "table", "rows", &mut rows);
    flush(&mut page, "div", "bands", &mut bands);
    if !sheet.lacks.is_empty() {
        let mut lacks = element("p", "label", &html::text(&(paper.say)(&tr!("report-to-complete"))));
        lacks.push(&sheet.lacks.iter().map(|lack| element("p", "", &html::text(&(paper.say)(lack)))).collect());
        page.tag("div", "lacks", &lacks);
    }
    page
}

/// Closes what stands together.
fn flush(page: &mut Html, tag: &'static str, class: &'static str, open: &mut Html) {
    if !open.is_empty() {
        page.tag(tag, class, &std::mem::take(open));
    }
}

fn row(label: &str, lines: &[String]) -> Html {
    let mut row = either_way("th", "label", label);
    if lines.is_empty() {
        row.tag("td", "", &element("span", "dots", &Html::new()));
        return row;
    }
    let mut said: Html = lines.iter().take(LINES_MAX).map(|line| either_way("div", "line", &cut(line, LINE_MAX))).collect();
    if lines.len() > LINES_MAX {
        said.tag("div", "line", &html::text("…"));
    }
    row.tag("td", "", &said);
    row
}

fn counted(label: &str, counts: &[(SafeText, u32)]) -> Html {
    let row = |(label, n): &(SafeText, u32)| {
        let mut row = either_way("th", "band", label);
        row.tag("td", "number", &html::text(&n.to_string()));
        element("tr", "", &row)
    };
    let mut table = element("caption", "", &html::text(label));
    table.push(&counts.iter().map(row).collect());
    element("table", "counts", &table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_on_the_page_is_escaped_and_what_is_empty_is_a_line_for_a_pen() {
        let line = |label: &str, said| ReportLine { label: SafeText::show(label), said };
        let sheet = ReportSheet {
            title: SafeText::show("A <b>"),
            lines: vec![
                line("Titre", ReportSaid::Lines(vec!["<script>x</script>".to_owned()])),
                line("Vide", ReportSaid::Lines(Vec::new())),
                line("Âge", ReportSaid::Counts(vec![(SafeText::show("60 & plus"), 12)])),
            ],
            lacks: vec![tr!("report-nobody")],
        };
        let say = |words: &Words| format!("{words:?}");
        let file = report_sheets("A", &[sheet.clone(), sheet], Paper { lang: "fr", say: &say, large: true });
        assert!(!file.contains("<script") && file.contains("&lt;script&gt;") && file.contains("60 &amp; plus"));
        assert_eq!((file.matches("class=\"dots\"").count(), file.matches("class=\"sheet\"").count()), (2, 2));
        assert!(file.contains("class=\"large\"") && file.contains("report-to-complete"));
    }
}
