//! The agenda of a gathering: what comes, how long it takes, what to bring. Without a clock: it may begin late, the lengths hold.

use super::Paper;
use super::exercise::square;
use super::gathering::Gathering;
use super::html::{self, Html, element};
use super::turns::Turns;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What an agenda says.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaSheet {
    /// Which gathering.
    pub gathering: Gathering,
    /// For whom it is meant: the level.
    pub level: Option<Words>,
    /// In order, pauses among them.
    pub steps: Vec<AgendaStep>,
    /// What to have ready.
    pub bring: Vec<Words>,
    /// For the adviser: what each is for, and what it says; as in [`super::SheetUnit::notes`].
    pub notes: Vec<(Words, Words)>,
}

/// One step of an agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaStep {
    /// What is done.
    pub what: Words,
    /// How long it takes.
    pub minutes: u32,
    /// From when to when by the clock, where the hour is known; else minutes are counted from the beginning.
    pub span: Option<(SafeText, SafeText)>,
    /// Whether it is a pause.
    pub pause: bool,
    /// A line beneath: what it is for.
    pub detail: Option<Words>,
}

/// The file of an agenda.
pub fn agenda_sheet(sheet: &AgendaSheet, paper: Paper<'_>) -> String {
    let say = paper.say;
    let what = tr!("sheet-agenda");
    let mut body = sheet.gathering.head(&what, paper);
    if let Some(level) = &sheet.level {
        body.tag("p", "facts", &super::gathering::fact(&tr!("sheet-level"), Some(level), paper));
    }
    body.push(&table(&sheet.steps, paper));
    if !sheet.bring.is_empty() {
        let lines = sheet.bring.iter().map(|line| {
            let mut item = square(false);
            item.tag("span", "said", &html::line(&say(line)));
            element("li", "", &item)
        });
        let mut bring = element("h2", "", &html::text(&say(&tr!("sheet-bring"))));
        bring.tag("ul", "ticks", &lines.collect());
        body.tag("section", "end", &bring);
    }
    if !sheet.notes.is_empty() {
        body.tag("h2", "", &html::text(&say(&tr!("paper-notes"))));
        for (label, said) in &sheet.notes {
            let mut note = element("p", "label", &html::text(&say(label)));
            note.push(&html::blocks(&say(said)));
            body.tag("div", "note", &note);
        }
    }
    let mut turns = Turns::new(paper);
    turns.turn(&[&sheet.gathering.title, &what], &element("section", "sheet", &body));
    turns.file(&sheet.gathering.title)
}

fn table(steps: &[AgendaStep], paper: Paper<'_>) -> Html {
    let say = paper.say;
    let cell = |class: &'static str, words: &Words| element("td", class, &html::text(&say(words)));
    let mut head = Html::new();
    for (class, words) in
        [("tick", tr!("sheet-done")), ("span", tr!("sheet-from-to")), ("lasts", tr!("sheet-lasts")), ("what", tr!("sheet-what"))]
    {
        head.tag("th", class, &html::text(&say(&words)));
    }
    let mut rows = Html::new();
    let mut past: u32 = 0;
    for step in steps {
        let end = past.saturating_add(step.minutes);
        let mut row = element("td", "tick", &square(false));
        let span = match &step.span {
            Some((from, to)) => tr!("sheet-span", from = from, to = to),
            None => tr!("sheet-span", from = past, to = end),
        };
        row.push(&cell("span", &span));
        row.push(&cell("lasts", &tr!("sheet-min", n = step.minutes)));
        let mut what = html::line(&say(&step.what));
        if let Some(detail) = &step.detail {
            what.tag("span", "detail", &html::line(&say(detail)));
        }
        row.tag("td", "what", &what);
        rows.tag("tr", if step.pause { "pause" } else { "" }, &row);
        past = end;
    }
    let mut sum = element("td", "tick", &Html::new());
    sum.push(&element("td", "span", &Html::new()));
    sum.push(&cell("lasts", &tr!("sheet-min", n = past)));
    sum.push(&cell("what", &tr!("sheet-in-all")));
    rows.tag("tr", "sum", &sum);
    let mut table = element("thead", "", &element("tr", "", &head));
    table.tag("tbody", "", &rows);
    element("table", "grid agenda", &table)
}
