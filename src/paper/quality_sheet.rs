//! The quality grid on paper: one A4 page, black on white, that a trainer hands to whoever pays. An empty box is for a person.

use super::Paper;
use super::html::{self, Html, element};
use crate::tr;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/quality.css");

/// A grid to print.
#[derive(Clone, Debug, PartialEq)]
pub struct QualitySheet {
    /// What it is the grid of.
    pub title: Words,
    /// Label and text: who publishes it, its version.
    pub facts: Vec<(Words, Words)>,
    /// A row each: name, texts translated, files read again, words a sentence, ease of reading.
    pub languages: Vec<[Words; 5]>,
    /// The criteria.
    pub rows: Vec<QualityRow>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct QualityRow {
    /// What is asked.
    pub name: Words,
    /// Who asks for it.
    pub source: Words,
    /// What was measured.
    pub measured: Words,
    /// What that says.
    pub verdict: QualityVerdict,
}

/// What is written at the end of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum QualityVerdict {
    /// As it should be, or not asked.
    Said(Words),
    /// Not as it should be: it stands out, and not by colour.
    Missed(Words),
    /// An empty box, and who fills it in.
    Box(Words),
}

/// The file of these grids, a page each.
pub fn quality_sheets(sheets: &[QualitySheet], paper: Paper<'_>) -> String {
    let title = (paper.say)(&tr!("grid-title"));
    let pages: Html = sheets.iter().map(|sheet| element("section", "sheet", &page(sheet, paper))).collect();
    html::document(paper.lang, &title, STYLE, &element("main", "", &pages))
}

fn page(sheet: &QualitySheet, paper: Paper<'_>) -> Html {
    let line = |words: &Words| html::line(&(paper.say)(words));
    let mut page = element("p", "kind", &line(&tr!("grid-title")));
    page.tag("h1", "", &line(&sheet.title));
    let fact = |(label, said): &(Words, Words)| {
        let mut fact = element("dt", "", &line(label));
        fact.tag("dd", "", &line(said));
        element("div", "fact", &fact)
    };
    page.tag("dl", "facts", &sheet.facts.iter().map(fact).collect());
    let heads = |ids: &[Words]| element("tr", "", &ids.iter().map(|words| element("th", "", &line(words))).collect());
    let mut languages = element(
        "thead",
        "",
        &heads(&[tr!("grid-languages"), tr!("grid-head-texts"), tr!("grid-head-reread"), tr!("grid-head-words"), tr!("grid-head-ease")]),
    );
    let language = |row: &[Words; 5]| element("tr", "", &row.iter().map(|words| element("td", "", &line(words))).collect());
    languages.tag("tbody", "", &sheet.languages.iter().map(language).collect());
    page.tag("table", "languages", &languages);
    let mut rows = element("thead", "", &heads(&[tr!("grid-head-criterion"), tr!("grid-head-measured"), tr!("grid-head-verdict")]));
    let row = |one: &QualityRow| {
        let mut name = element("span", "name", &line(&one.name));
        name.tag("span", "source", &line(&one.source));
        let mut row = element("td", "asked", &name);
        row.tag("td", "measured", &line(&one.measured));
        let (class, verdict) = match &one.verdict {
            QualityVerdict::Said(words) => ("verdict", line(words)),
            QualityVerdict::Missed(words) => ("missed", line(words)),
            QualityVerdict::Box(words) => {
                let mut verdict = element("span", "box", &Html::new());
                verdict.push(&line(words));
                ("verdict", verdict)
            }
        };
        row.tag("td", class, &verdict);
        element("tr", "", &row)
    };
    rows.tag("tbody", "", &sheet.rows.iter().map(row).collect());
    page.tag("table", "criteria", &rows);
    page.tag("p", "note", &line(&tr!("grid-note")));
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SafeText;

    #[test]
    fn what_stands_on_the_page_is_escaped_and_what_a_person_judges_is_an_empty_box() {
        let text = |text: &str| Words::Text(SafeText::show(text));
        let row = |verdict| QualityRow { name: text("A <b>"), source: text("B 2009"), measured: text("3 & 4"), verdict };
        let sheet = QualitySheet {
            title: text("<script>x</script>"),
            facts: vec![(text("Licence"), text("CC"))],
            languages: vec![["fr", "–", "–", "9", "80"].map(text)],
            rows: vec![
                row(QualityVerdict::Said(text("ok"))),
                row(QualityVerdict::Missed(text("no"))),
                row(QualityVerdict::Box(text("who"))),
            ],
        };
        let say = |words: &Words| words.text().map_or_else(|| "m".to_owned(), |text| text.as_str().to_owned());
        let file = quality_sheets(&[sheet.clone(), sheet], Paper { lang: "fr", say: &say, large: false });
        assert!(!file.contains("<script") && !file.contains("<b>") && file.contains("3 &amp; 4"));
        assert_eq!((file.matches("<span class=\"box\"></span>").count(), file.matches("class=\"sheet\"").count()), (2, 2));
        assert_eq!(file.matches("class=\"missed\"").count(), 2);
    }
}
