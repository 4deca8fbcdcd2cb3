//! What came of a unit done on paper: a grid by seat number, filled in by the adviser and typed in afterwards, in seconds.

use super::Paper;
use super::gathering::{Gathering, named};
use super::html::{self, Html, element};
use super::turns::Turns;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Most columns of single exercises, in normal and in large letters; of more, only the sum is noted.
const SINGLE_MAX: [usize; 2] = [8, 4];

/// What the grid is for.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperAnswers {
    /// Which gathering.
    pub gathering: Gathering,
    /// The unit that was done on paper.
    pub unit: Words,
    /// The names of the seats from 1 on, where they are known.
    pub names: Vec<SafeText>,
    /// How many seats there are at least.
    pub seats: usize,
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

/// The file of the grid.
pub fn paper_answers_sheet(sheet: &PaperAnswers, paper: Paper<'_>) -> String {
    let say = paper.say;
    let what = tr!("sheet-results");
    let mut body = sheet.gathering.head(&what, paper);
    body.tag("h2", "", &html::line(&say(&sheet.unit)));
    body.tag("p", "", &html::text(&say(&tr!("sheet-results-how"))));
    body.push(&table(sheet, paper));
    let mut turns = Turns::new(paper);
    turns.turn(&[&sheet.unit, &what], &element("section", "sheet", &body));
    turns.file(&sheet.unit)
}

fn table(sheet: &PaperAnswers, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let single = if sheet.exercises.len() <= SINGLE_MAX[usize::from(paper.large)] { sheet.exercises.as_slice() } else { &[] };
    let all: usize = sheet.exercises.iter().map(|exercise| exercise.of).sum();
    let mut head = element("th", "seat", &html::text(&say(&tr!("sheet-seat"))));
    head.tag("th", "name", &html::text(&say(&tr!("sheet-name"))));
    for exercise in single {
        head.tag("th", "points", &html::text(&say(&tr!("sheet-exercise-n", n = exercise.number))));
    }
    head.tag("th", "points", &html::text(&say(&tr!("sheet-sum"))));
    let out_of = |of: usize| element("td", "points", &html::text(&say(&tr!("sheet-out-of", of = of))));
    let rows = (0..sheet.seats.max(sheet.names.len())).map(|at| {
        let mut row = element("td", "seat", &html::text(&(at + 1).to_string()));
        row.push(&named(sheet.names.get(at)));
        for exercise in single {
            row.push(&out_of(exercise.of));
        }
        row.push(&out_of(all));
        element("tr", "", &row)
    });
    let mut table = element("thead", "", &element("tr", "", &head));
    table.tag("tbody", "", &rows.collect());
    element("table", "grid results", &table)
}
