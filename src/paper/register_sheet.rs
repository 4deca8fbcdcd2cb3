//! The register entry on paper: what is to be filled in by hand has a line for a pen, what is kept stands in tables.

use super::Paper;
use super::html::{self, Html, element};
use crate::app::{Register, RegisterBody, RegisterLine, RegisterSection};
use crate::tr;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/register.css");

/// The file of a register entry.
pub fn register_sheet(register: &Register, paper: Paper<'_>) -> String {
    let title = (paper.say)(&tr!("gdpr-title"));
    let mut page = element("h1", "", &html::text(&title));
    page.push(&register.heading.iter().map(|line| element("p", "heading", &said(line, paper))).collect());
    page.push(&register.sections.iter().map(|part| section(part, register.months, paper)).collect());
    html::document(paper.lang, &title, STYLE, &element("main", "", &page))
}

fn said(words: &Words, paper: Paper<'_>) -> Html {
    html::text(&(paper.say)(words))
}

fn section(section: &RegisterSection, months: u32, paper: Paper<'_>) -> Html {
    let mut inner = element("h2", "", &said(&section.title, paper));
    if let Some(note) = &section.note {
        inner.tag("p", "note", &said(note, paper));
    }
    match &section.body {
        RegisterBody::Blank(blanks) => inner.tag("table", "blanks", &blanks.iter().map(|(_, label)| blank(label, paper)).collect()),
        RegisterBody::Said(all) => inner.tag("ul", "", &all.iter().map(|(_, words)| element("li", "", &said(words, paper))).collect()),
        RegisterBody::Kept(lines) => inner.push(&kept(lines, months, paper)),
    };
    element("section", "", &inner)
}

fn blank(label: &Words, paper: Paper<'_>) -> Html {
    let mut row = element("th", "", &said(label, paper));
    row.tag("td", "pen", &Html::new());
    element("tr", "", &row)
}

/// Lines that say the same of whom, what for and how long stand under one head, which says it once.
fn kept(lines: &[RegisterLine], months: u32, paper: Paper<'_>) -> Html {
    let mut groups: Vec<Vec<&RegisterLine>> = Vec::new();
    for line in lines {
        let alike = |other: &&RegisterLine| (other.whom, other.why, other.term) == (line.whom, line.why, line.term);
        match groups.iter_mut().find(|group| group.first().is_some_and(alike)) {
            Some(group) => group.push(line),
            None => groups.push(vec![line]),
        }
    }
    groups.iter().map(|group| alike_ones(group, months, paper)).collect()
}

fn alike_ones(lines: &[&RegisterLine], months: u32, paper: Paper<'_>) -> Html {
    let head =
        lines.first().map(|line| tr!("gdpr-group", whom = line.whom.words(), why = line.why.words(), term = line.term.words(months)));
    let mut table: Html = head.iter().map(|head| element("caption", "", &said(head, paper))).collect();
    let row = |line: &&RegisterLine| {
        let mut cells = element("th", "name", &html::text(line.id));
        cells.tag("td", "", &said(&line.what, paper));
        element("tr", "", &cells)
    };
    table.tag("tbody", "", &lines.iter().map(row).collect());
    element("table", "kept", &table)
}
