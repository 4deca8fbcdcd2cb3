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
        RegisterBody::Kept(lines) => inner.tag("table", "kept", &kept(lines, months, paper)),
    };
    element("section", "", &inner)
}

fn blank(label: &Words, paper: Paper<'_>) -> Html {
    let mut row = element("th", "", &said(label, paper));
    row.tag("td", "pen", &Html::new());
    element("tr", "", &row)
}

fn kept(lines: &[RegisterLine], months: u32, paper: Paper<'_>) -> Html {
    let head = [tr!("gdpr-col-name"), tr!("gdpr-col-what"), tr!("gdpr-col-whom"), tr!("gdpr-col-why"), tr!("gdpr-col-term")];
    let head = element("tr", "", &head.iter().map(|title| element("th", "", &said(title, paper))).collect());
    let row = |line: &RegisterLine| {
        let mut cells = element("th", "name", &html::text(line.id));
        for words in [&line.what, &line.whom.words(), &line.why.words(), &line.term.words(months)] {
            cells.tag("td", "", &said(words, paper));
        }
        element("tr", "", &cells)
    };
    let mut all = element("thead", "", &head);
    all.tag("tbody", "", &lines.iter().map(row).collect());
    all
}
