//! What came of what was done on paper: a grid by seat number for each unit and form, filled in by the adviser and typed in
//! afterwards, in seconds. Seats are numbers: it names nobody.

use super::Paper;
use super::gathering::Gathering;
use super::html::{self, Html, element};
use super::turns::Turns;
use crate::tr;
use crate::words::Words;

/// Most columns of single exercises, in normal and in large letters; of more, only the sum is noted.
const SINGLE_MAX: [usize; 2] = [15, 8];

/// What the grids are for.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperAnswers {
    /// Which gathering.
    pub gathering: Gathering,
    /// How many seats there are.
    pub seats: usize,
    /// What was done on paper, a grid each. Of nothing, one grid without numbers.
    pub tasks: Vec<PaperTask>,
}

/// A unit or a form that was done on paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperTask {
    /// What it is called; nothing where that is not known before.
    pub title: Option<Words>,
    /// The exercises that count.
    pub exercises: Vec<PaperExercise>,
}

/// One exercise that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperExercise {
    /// Its number on the sheet.
    pub number: usize,
    /// Out of how many right answers.
    pub of: usize,
}

/// The file of the grids.
pub fn paper_answers_sheet(sheet: &PaperAnswers, paper: Paper<'_>) -> String {
    let say = paper.say;
    let what = tr!("sheet-results");
    let mut turns = Turns::new(paper);
    let nothing = [PaperTask::default()];
    let tasks = if sheet.tasks.is_empty() { &nothing[..] } else { &sheet.tasks };
    for task in tasks {
        let mut body = sheet.gathering.head(&what, paper);
        if let Some(title) = &task.title {
            body.tag("h2", "", &html::line(&say(title)));
        }
        body.tag("p", "", &html::text(&say(&tr!("sheet-results-how"))));
        let single = single(task, paper);
        if !single.is_empty() {
            body.tag("p", "", &html::text(&say(&tr!("sheet-results-columns"))));
        }
        body.push(&table(task, single, sheet.seats, paper));
        turns.turn(&[&sheet.gathering.title, &what], &element("section", "sheet", &body));
    }
    turns.file(&sheet.gathering.title)
}

/// The exercises that have a column of their own.
fn single<'t>(task: &'t PaperTask, paper: Paper<'_>) -> &'t [PaperExercise] {
    if task.exercises.len() <= SINGLE_MAX[usize::from(paper.large)] { &task.exercises } else { &[] }
}

fn table(task: &PaperTask, single: &[PaperExercise], seats: usize, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let all: usize = task.exercises.iter().map(|exercise| exercise.of).sum();
    let out_of = |of: usize| html::text(&say(&tr!("sheet-out-of", of = of)));
    let mut head = element("th", "seat", &html::text(&say(&tr!("sheet-seat"))));
    for exercise in single {
        let mut column = element("span", "number", &html::text(&exercise.number.to_string()));
        column.tag("span", "detail", &out_of(exercise.of));
        head.tag("th", "points", &column);
    }
    head.tag("th", "total", &html::text(&say(&tr!("sheet-sum"))));
    let rows = (1..=seats).map(|seat| {
        let mut row = element("td", "seat", &html::text(&seat.to_string()));
        for _ in single {
            row.tag("td", "points", &Html::new());
        }
        row.tag("td", "total", &if all == 0 { Html::new() } else { out_of(all) });
        element("tr", "", &row)
    });
    let mut table = element("thead", "", &element("tr", "", &head));
    table.tag("tbody", "", &rows.collect());
    element("table", if single.is_empty() { "grid results sums" } else { "grid results" }, &table)
}
