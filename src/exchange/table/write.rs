//! Questions into rows: a byte-order mark, semicolons, every cell in quotes, as spreadsheet programs of this part of the world open
//! them with their letters right.

use super::{COLUMNS, Column, FORMULA, KINDS, Sort};
use crate::exchange::question::{Form, Question, Weight};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What stands in `right` where an answer is.
const RIGHT: &str = "x";

/// Whether a table can hold the question.
///
/// # Errors
/// What it cannot hold.
pub fn held(question: &Question) -> Result<(), Words> {
    let empty = match &question.form {
        Form::One(answers) | Form::Several(answers) => answers.is_empty() || answers.iter().any(|answer| answer.text.is_empty()),
        Form::Short(answers) => answers.is_empty() || answers.iter().any(|answer| answer.text.is_empty()),
        Form::Match(pairs) => pairs.is_empty() || pairs.iter().any(|pair| pair.right.is_empty()),
        Form::Number(wanted) => wanted.is_empty(),
        Form::TrueFalse { .. } | Form::Essay | Form::Description => false,
    };
    let right = match &question.form {
        Form::Short(answers) => answers.iter().any(|answer| answer.weight != Weight::NONE),
        Form::Number(wanted) => wanted.iter().any(|wanted| wanted.weight != Weight::NONE),
        _ => true,
    };
    match (question.text.is_empty(), empty, right) {
        (true, ..) => Err(tr!("export-no-text")),
        (_, true, _) => Err(tr!("export-empty-answer")),
        (.., false) => Err(tr!("export-no-right")),
        _ => Ok(()),
    }
}

/// The whole table of the questions that it can hold.
pub fn write(questions: &[Question]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // What is written goes into memory: it cannot fail.
    let _ = writer.write_record(COLUMNS.map(|(_, name, _)| name));
    for question in questions.iter().filter(|question| held(question).is_ok()) {
        for row in rows(question) {
            let cell = |(column, ..): (Column, &str, &[&str])| {
                row.iter().find(|(known, _)| *known == column).map_or_else(String::new, |(_, cell)| guarded(cell))
            };
            let _ = writer.write_record(COLUMNS.map(cell));
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// With an apostrophe where a formula could begin.
fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) || cell.starts_with('\'') { format!("'{cell}") } else { cell.to_owned() }
}

type Cells = Vec<(Column, String)>;

fn rows(question: &Question) -> Vec<Cells> {
    let mut rows = answers(&question.form);
    if rows.is_empty() {
        rows.push(Vec::new());
    }
    if let Some(first) = rows.first_mut() {
        let kind = KINDS.iter().find(|(sort, ..)| *sort == sort_of(&question.form)).map_or("", |(_, name, _)| name);
        let tags: Vec<&str> = question.tags.iter().map(SafeText::as_str).collect();
        let own: [(Column, &str); 6] = [
            (Column::Id, &question.id),
            (Column::Kind, kind),
            (Column::Name, &question.name),
            (Column::Question, &question.text),
            (Column::Solution, &question.general),
            (Column::Tags, &tags.join("|")),
        ];
        first.extend(own.map(|(column, cell)| (column, cell.to_owned())));
    }
    rows
}

fn sort_of(form: &Form) -> Sort {
    match form {
        Form::One(_) => Sort::One,
        Form::Several(_) => Sort::Several,
        Form::TrueFalse { .. } => Sort::TrueFalse,
        Form::Short(_) => Sort::Short,
        Form::Number(_) => Sort::Number,
        Form::Match(_) => Sort::Match,
        Form::Essay => Sort::Essay,
        Form::Description => Sort::Text,
    }
}

fn answers(form: &Form) -> Vec<Cells> {
    let row = |answer: &str, right: String, feedback: &str| {
        vec![(Column::Answer, answer.to_owned()), (Column::Right, right), (Column::Feedback, feedback.to_owned())]
    };
    match form {
        Form::Essay | Form::Description => Vec::new(),
        Form::One(answers) | Form::Short(answers) => {
            answers.iter().map(|answer| row(&answer.text, mark(answer.weight, Weight::RIGHT), &answer.feedback)).collect()
        }
        Form::Several(answers) => {
            // Each right one has its equal share, or each its own weight.
            let counted = answers.iter().filter(|answer| answer.weight != Weight::NONE);
            let share = Weight::share(counted.clone().count());
            let shared = counted.clone().all(|answer| answer.weight == share);
            let right = |weight: Weight| if shared { mark(weight, share) } else { mark(weight, Weight::NONE) };
            answers.iter().map(|answer| row(&answer.text, right(answer.weight), &answer.feedback)).collect()
        }
        Form::Match(pairs) => pairs
            .iter()
            .map(|pair| {
                let cells = [(Column::Answer, &pair.left), (Column::Pair, &pair.right), (Column::Feedback, &pair.feedback)];
                cells.map(|(column, text)| (column, text.as_str().to_owned())).to_vec()
            })
            .collect(),
        Form::Number(wanted) => {
            wanted.iter().map(|wanted| row(&wanted.range.written(), mark(wanted.weight, Weight::RIGHT), &wanted.feedback)).collect()
        }
        Form::TrueFalse { right, when_right, when_wrong } => [true, false]
            .into_iter()
            .map(|sentence| {
                let is_right = sentence == *right;
                row(
                    if sentence { "true" } else { "false" },
                    if is_right { RIGHT.to_owned() } else { String::new() },
                    if is_right { when_right } else { when_wrong },
                )
            })
            .collect(),
    }
}

/// What `right` says of a weight, where `whole` is written by its short sign.
fn mark(weight: Weight, whole: Weight) -> String {
    match weight {
        Weight::NONE => String::new(),
        weight if weight == whole => RIGHT.to_owned(),
        weight => format!("{}%", weight.percent()),
    }
}
