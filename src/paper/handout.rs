//! What a learner takes home: what there is to remember, what to try, hard words, whom to turn to. Nothing on it is a question.

use super::exercise::Pen;
use super::html::{self, Html, element};
use super::{Paper, SheetModule, SheetUnit, blank};
use crate::activity::Part;
use crate::tr;
use crate::words::Words;

/// The handout of one unit.
pub(super) fn of_unit(unit: &SheetUnit, paper: Paper<'_>) -> Html {
    let mut out = head(&unit.module, &unit.title, unit.aim.as_ref(), paper);
    out.push(&section(&tr!("sheet-ideas"), &bullets(&unit.ideas, paper), paper));
    out.push(&section(&tr!("paper-can"), &ticks(&unit.can, paper), paper));
    if let Some(task) = &unit.task {
        out.push(&section(&tr!("paper-task"), &html::blocks(&(paper.say)(task)), paper));
    }
    out.push(&words(unit.words.iter().collect(), paper));
    out.push(&contacts(&unit.contacts.iter().collect::<Vec<_>>(), paper));
    element("section", "sheet handout", &out)
}

/// The handout of a module: of each unit what there is to remember, then what one can do, once for all.
pub(super) fn of_module(module: &SheetModule, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut out = head(&tr!("sheet-handout"), &module.title, module.summary.as_ref(), paper);
    let mut told: Vec<&Words> = Vec::new();
    for unit in &module.units {
        // An idea that comes back in a later unit was told in the first one.
        let ideas: Vec<Words> = unit.ideas.iter().filter(|idea| !told.contains(idea)).cloned().collect();
        told.extend(&unit.ideas);
        let mut inner = bullets(&ideas, paper);
        if let Some(task) = &unit.task {
            let mut task_of = element("p", "label", &html::text(&say(&tr!("paper-task"))));
            task_of.push(&html::blocks(&say(task)));
            inner.tag("div", "gloss", &task_of);
        }
        out.push(&section(&unit.title, &inner, paper));
    }
    out.push(&section(&tr!("paper-can"), &ticks(&module.can, paper), paper));
    out.push(&section(&tr!("tomorrow-title"), &ticks(&module.tomorrow, paper), paper));
    out.push(&words(once(module.units.iter().flat_map(|unit| &unit.words)), paper));
    out.push(&contacts(&once(module.units.iter().flat_map(|unit| &unit.contacts)), paper));
    element("section", "sheet handout", &out)
}

fn head(above: &Words, title: &Words, what: Option<&Words>, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut head = element("p", "module", &html::line(&say(above)));
    head.tag("h1", "", &html::line(&say(title)));
    if let Some(what) = what {
        head.tag("div", "aim", &html::blocks(&say(what)));
    }
    element("header", "", &head)
}

/// A heading and what stands beneath it; nothing where that is nothing.
fn section(heading: &Words, inner: &Html, paper: Paper<'_>) -> Html {
    if inner.is_empty() {
        return Html::new();
    }
    let mut out = element("h2", "", &html::line(&(paper.say)(heading)));
    out.push(inner);
    element("section", "end", &out)
}

fn bullets(lines: &[Words], paper: Paper<'_>) -> Html {
    let items: Html = lines.iter().map(|line| element("li", "", &html::line(&(paper.say)(line)))).collect();
    if items.is_empty() { items } else { element("ul", "", &items) }
}

fn ticks(lines: &[Words], paper: Paper<'_>) -> Html {
    if lines.is_empty() { Html::new() } else { blank::ticks(lines, paper) }
}

/// Each hard word with its meaning, as a dictionary has them.
fn words(words: Vec<&(Words, Words)>, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut said: Vec<(String, String)> = words.into_iter().map(|(word, meaning)| (say(word), say(meaning))).collect();
    said.sort_by_key(|(word, _)| word.to_lowercase());
    let rows = said.iter().map(|(word, meaning)| {
        let mut row = element("th", "", &html::line(word));
        row.tag("td", "", &html::line(meaning));
        element("tr", "", &row)
    });
    let rows: Html = rows.collect();
    let table = if rows.is_empty() { rows } else { element("table", "words", &element("tbody", "", &rows)) };
    // A long list goes on on the next page, between two words.
    let mut out = Html::new();
    if !table.is_empty() {
        out.tag("h2", "", &html::text(&say(&tr!("sheet-words"))));
        out.push(&table);
    }
    if out.is_empty() { out } else { element("section", "list", &out) }
}

fn contacts(cards: &[&Part], paper: Paper<'_>) -> Html {
    let mut out = Html::new();
    if !cards.is_empty() {
        out.tag("h2", "", &html::text(&(paper.say)(&tr!("sheet-contacts"))));
        let pen = Pen::new(paper.say, false);
        // The heading is not torn from the first card.
        for card in cards {
            out.push(&pen.parts(std::slice::from_ref(*card)));
        }
    }
    if out.is_empty() { out } else { element("section", "list", &out) }
}

/// Each once, in order.
fn once<'t, T: PartialEq>(all: impl Iterator<Item = &'t T>) -> Vec<&'t T> {
    let mut kept: Vec<&T> = Vec::new();
    for one in all {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}
