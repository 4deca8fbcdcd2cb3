//! The figures on paper: every table with its bars in it, months as a line above theirs. Nothing is counted here.

use super::Paper;
use super::chart;
use super::html::{self, Html, element};
use crate::learn::figures::show;
use crate::learn::figures::tables::{Cell, Chart, Row, SUMMARY, Table};
use crate::tr;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/figures.css");

/// Most rows of a table: a report fits two pages. The others stand in its other forms.
const ROWS: usize = 12;
/// From so many columns on a table takes the whole width.
const WIDE: usize = 4;

/// The file of a report: `heading` says of when it is and for whom.
pub fn figures_sheet(tables: &[Table], heading: &[Words], paper: Paper<'_>) -> String {
    let title = (paper.say)(&tr!("figures-title"));
    let mut page = element("h1", "", &html::text(&title));
    page.push(&heading.iter().map(|line| element("p", "heading", &html::line(&(paper.say)(line)))).collect());
    page.tag("div", "tables", &tables.iter().map(|table| section(table, paper)).collect());
    html::document(paper.lang, &title, STYLE, &element("main", "", &page))
}

fn section(table: &Table, paper: Paper<'_>) -> Html {
    let mut inner = element("h2", "", &html::text(&(paper.say)(&table.title)));
    if let Some(note) = &table.note {
        inner.tag("p", "note", &html::line(&(paper.say)(note)));
    }
    if let Chart::Line(at) = table.chart
        && table.rows.len() > 1
    {
        inner.push(&chart::line(&show::shares(&table.rows, at)));
    }
    inner.tag("table", "", &rows(table, paper));
    let more = table.rows.len().saturating_sub(ROWS);
    if more > 0 {
        inner.tag("p", "note", &html::text(&(paper.say)(&tr!("figures-more", n = more))));
    }
    element("section", class(table), &inner)
}

fn class(table: &Table) -> &'static str {
    match table.chart {
        _ if table.id == SUMMARY => "wide summary",
        Chart::Pair(..) => "wide two",
        _ if table.columns.len() >= WIDE => "wide",
        _ => "half",
    }
}

fn rows(table: &Table, paper: Paper<'_>) -> Html {
    let drawn = matches!(table.chart, Chart::Bars(_) | Chart::Pair(..));
    let mut head = element("th", "", &Html::new());
    if table.columns.len() > 1 {
        head.push(&table.columns.iter().map(|column| element("th", "n", &html::text(&(paper.say)(&column.title)))).collect());
        if drawn {
            head.tag("th", "", &Html::new());
        }
    }
    let bars = match table.chart {
        Chart::Bars(at) => show::shares(&table.rows, at),
        _ => Vec::new(),
    };
    let row = |(at, row): (usize, &Row)| {
        let mut cells = element("th", "", &html::text(&(paper.say)(&row.label)));
        let cell = |cell: &Cell| element("td", "n", &html::text(&(paper.say)(&show::words(cell))));
        cells.push(&row.cells.iter().map(cell).collect());
        match table.chart {
            Chart::Bars(_) => {
                let bar = bars.get(at).copied().flatten().map_or_else(Html::new, chart::bar);
                cells.tag("td", "chart", &bar);
            }
            Chart::Pair(before, after) => {
                let share = |at: usize| row.cells.get(at).and_then(show::share);
                cells.tag("td", "chart", &chart::pair(share(before), share(after)));
            }
            Chart::Line(_) | Chart::None => {}
        }
        element("tr", "", &cells)
    };
    let mut all = Html::new();
    if table.columns.len() > 1 {
        all.tag("thead", "", &element("tr", "", &head));
    }
    all.tag("tbody", "", &table.rows.iter().take(ROWS).enumerate().map(row).collect());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::figures::tables::Column;
    use crate::text::SafeText;

    #[test]
    fn labels_are_escaped_and_a_hidden_figure_has_no_bar() {
        let row = |label: &str, cell| Row { id: label.to_owned(), label: SafeText::show_line(label).into(), cells: vec![cell] };
        let table = Table {
            id: "places",
            title: tr!("figures-places"),
            note: None,
            columns: vec![Column { id: "people", title: tr!("figures-col-people") }],
            rows: vec![row("<b>Salle", Cell::People(10)), row("Autre", Cell::Hidden), row("Vide", Cell::People(5))],
            chart: Chart::Bars(0),
        };
        let say = |words: &Words| format!("{words:?}");
        let page = figures_sheet(std::slice::from_ref(&table), &[], Paper { lang: "fr", say: &say, large: false });
        assert!(!page.contains("<b>") && page.contains("&lt;b&gt;Salle") && !page.contains("<script"));
        assert_eq!((page.matches("<svg").count(), page.matches("width=\"100.0\"").count()), (2, 3), "{page}");
        assert_eq!(page.matches("width=\"50.0\"").count(), 1);
        let many = Table { rows: (0..40).map(|n| row(&format!("{n}"), Cell::People(9))).collect(), ..table };
        let page = figures_sheet(&[many], &[], Paper { lang: "fr", say: &say, large: false });
        assert_eq!(page.matches("<tr").count(), ROWS);
        assert!(page.contains("figures-more") && page.contains("Num(28)"), "{page}");
    }
}
