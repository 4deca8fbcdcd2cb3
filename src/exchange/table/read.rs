//! Rows into questions.

use super::{COLUMNS, Column, FORMULA, KINDS, Sort};
use crate::exchange::clean::clean;
use crate::exchange::question::{
    ANSWERS_MAX, Answer, Failed, Form, Loss, Pair, QUESTIONS_MAX, Question, Range, Read, Wanted, Weight, beginning,
};
use crate::text::SafeText;
use crate::text::fold::{Tolerance, fold};
use crate::tr;
use crate::words::Words;

/// Signs that can stand between cells, likeliest first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// Words for yes and no in the column `right`, and for true and false.
const YES: [&str; 18] =
    ["x", "1", "oui", "yes", "ja", "si", "da", "true", "vrai", "juste", "right", "correct", "ok", "✓", "✔", "✅", "wahr", "verdadero"];
const NO: [&str; 13] = ["", "0", "non", "no", "nein", "ne", "false", "faux", "wrong", "-", "✗", "falsch", "falso"];

/// One row: its line, and its cells by column.
struct Row {
    line: usize,
    cells: Vec<(Column, String)>,
}

impl Row {
    fn cell(&self, column: Column) -> &str {
        self.cells.iter().find(|(known, _)| *known == column).map_or("", |(_, cell)| cell)
    }
}

/// What the column `right` says.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    None,
    Right,
    Weight(Weight),
}

/// Whether the first line of `text` names columns of the table.
pub fn looks_like(text: &str) -> bool {
    SEPARATORS.iter().any(|separator| known(text, *separator) >= 2)
}

/// How many columns the first line names, if its cells are parted so.
fn known(text: &str, separator: u8) -> usize {
    let first = text.lines().next().unwrap_or_default();
    first.split(char::from(separator)).filter(|name| column(name).is_some()).count()
}

fn column(name: &str) -> Option<Column> {
    let name = folded(name.trim().trim_matches('"'));
    COLUMNS.iter().find(|(_, own, others)| *own == name || others.contains(&name.as_str())).map(|(column, ..)| *column)
}

fn folded(text: &str) -> String {
    fold(text, &[Tolerance::Case, Tolerance::Accents])
}

/// The questions of a table. Any text is read: what is no question is told.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    let separator = SEPARATORS.into_iter().max_by_key(|separator| (known(text, *separator), *separator == SEPARATORS[0]));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.unwrap_or(SEPARATORS[0]))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut columns: Option<Vec<Option<Column>>> = None;
    let mut lines = Lines { rest: text.as_bytes(), at: 0, line: 1 };
    let mut open: Vec<Row> = Vec::new();
    for record in reader.records() {
        // The text is sound, and any row may have any length: nothing else can go wrong.
        let Ok(record) = record else { continue };
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        let Some(columns) = &columns else {
            let found = heads(&record, line, &mut read);
            if !found.contains(&Some(Column::Question)) {
                read.failed.push(Failed {
                    line,
                    excerpt: beginning(text.lines().next().unwrap_or_default()),
                    why: tr!("import-no-columns"),
                });
                return read;
            }
            columns = Some(found);
            continue;
        };
        let cells = columns.iter().zip(record.iter()).filter_map(|(column, cell)| Some(((*column)?, bare(cell).to_owned())));
        let row = Row { line, cells: cells.filter(|(_, cell)| !cell.is_empty()).collect() };
        if row.cells.is_empty() {
            continue;
        }
        let asks = row.cell(Column::Question);
        let goes_on = asks.is_empty() || open.first().is_some_and(|first| first.cell(Column::Question) == asks);
        if !goes_on || open.is_empty() {
            end(&mut open, &mut read);
            if read.questions.len() == QUESTIONS_MAX {
                read.failed.push(Failed { line, excerpt: beginning(asks), why: tr!("import-too-many", most = QUESTIONS_MAX) });
                return read;
            }
        }
        open.push(row);
    }
    end(&mut open, &mut read);
    if columns.is_none() {
        read.failed.push(Failed { line: 1, excerpt: SafeText::EMPTY, why: tr!("import-no-columns") });
    }
    read
}

/// Counts the lines before a row. The reader of tables says where it began to look for one: blank lines may come first.
struct Lines<'t> {
    rest: &'t [u8],
    at: u64,
    line: usize,
}

impl Lines<'_> {
    /// The line on which the row stands that is looked for from the byte `from` on. Rows are asked for in their order.
    fn of(&mut self, from: u64) -> usize {
        while let [byte, rest @ ..] = self.rest {
            if self.at >= from && !matches!(byte, b'\n' | b'\r') {
                break;
            }
            self.line += usize::from(*byte == b'\n');
            (self.rest, self.at) = (rest, self.at + 1);
        }
        self.line
    }
}

fn heads(record: &csv::StringRecord, line: usize, read: &mut Read) -> Vec<Option<Column>> {
    let one = |name: &str| {
        let found = column(name);
        if found.is_none() && !name.trim().is_empty() {
            read.losses.push(Loss { line, what: tr!("import-lost-column", name = SafeText::show_line(name)) });
        }
        found
    };
    record.iter().map(one).collect()
}

/// The cell without the space around it and without the apostrophe that keeps it from being a formula.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA) || rest.starts_with('\'')).unwrap_or(cell)
}

fn end(open: &mut Vec<Row>, read: &mut Read) {
    let rows = std::mem::take(open);
    let Some(first) = rows.first() else { return };
    match question(first, &rows) {
        Ok(question) => read.questions.push(question),
        Err((line, why)) => read.failed.push(Failed { line, excerpt: beginning(first.cell(Column::Question)), why }),
    }
}

/// Texts with what is lost of them.
struct Taker(Vec<Loss>);

impl Taker {
    fn text(&mut self, row: &Row, column: Column) -> SafeText {
        let (text, lost) = clean(row.cell(column));
        self.0.extend(lost.map(|what| Loss { line: row.line, what }));
        text
    }
}

fn question(first: &Row, rows: &[Row]) -> Result<Question, (usize, Words)> {
    let at_first = |why| (first.line, why);
    if rows.len() > ANSWERS_MAX {
        return Err(at_first(tr!("import-too-many-answers", found = rows.len(), most = ANSWERS_MAX)));
    }
    let mut taker = Taker(Vec::new());
    let text = taker.text(first, Column::Question);
    let kind = folded(first.cell(Column::Kind));
    let sort = KINDS.iter().find(|(_, own, others)| *own == kind || others.contains(&kind.as_str())).map(|(sort, ..)| *sort);
    if sort.is_none() && !kind.is_empty() {
        return Err(at_first(tr!("import-unknown-kind", kind = SafeText::show_line(&kind))));
    }
    let given: Vec<&Row> = rows.iter().filter(|row| !row.cell(Column::Answer).is_empty() || !row.cell(Column::Pair).is_empty()).collect();
    let marks = given.iter().map(|row| mark(row)).collect::<Result<Vec<Mark>, _>>()?;
    let form = form(sort.unwrap_or_else(|| guessed(&given, &marks)), &given, &marks, &mut taker).map_err(at_first)?;
    if text.is_empty() {
        return Err(at_first(tr!("import-no-text")));
    }
    Ok(Question {
        id: taker.text(first, Column::Id),
        name: SafeText::show_line(&taker.text(first, Column::Name)),
        text,
        form,
        general: taker.text(first, Column::Solution),
        tags: first.cell(Column::Tags).split('|').map(SafeText::show_line).filter(|tag| !tag.is_empty()).collect(),
        line: first.line,
        losses: taker.0,
    })
}

fn mark(row: &Row) -> Result<Mark, (usize, Words)> {
    let said = folded(row.cell(Column::Right));
    if YES.contains(&said.as_str()) {
        return Ok(Mark::Right);
    }
    if NO.contains(&said.as_str()) {
        return Ok(Mark::None);
    }
    let weight = Weight::read(said.trim_end_matches('%'));
    weight.map(Mark::Weight).ok_or_else(|| (row.line, tr!("import-bad-right", text = SafeText::show_line(&said))))
}

/// What the rows look like.
fn guessed(given: &[&Row], marks: &[Mark]) -> Sort {
    let right = marks.iter().filter(|mark| **mark != Mark::None).count();
    match (given.len(), right) {
        _ if given.iter().any(|row| !row.cell(Column::Pair).is_empty()) => Sort::Match,
        (0, _) => Sort::Essay,
        (1, _) => Sort::Short,
        (_, 1) => Sort::One,
        (n, right) if n == right => Sort::Short,
        _ => Sort::Several,
    }
}

fn form(sort: Sort, given: &[&Row], marks: &[Mark], taker: &mut Taker) -> Result<Form, Words> {
    let unmarked = marks.iter().all(|mark| *mark == Mark::None);
    let shared = Weight::share(marks.iter().filter(|mark| **mark == Mark::Right).count());
    // Whoever only lists what may be typed means that all of it is right.
    let weight = |mark: &Mark, listed: bool, right: Weight| match mark {
        Mark::None if listed && unmarked => Weight::RIGHT,
        Mark::None => Weight::NONE,
        Mark::Right => right,
        Mark::Weight(weight) => *weight,
    };
    let mut answers = |listed: bool, right: Weight| -> Vec<Answer> {
        let one = |(row, mark): (&&Row, &Mark)| Answer {
            text: taker.text(row, Column::Answer),
            weight: weight(mark, listed, right),
            feedback: taker.text(row, Column::Feedback),
        };
        given.iter().zip(marks).map(one).collect()
    };
    let form = match sort {
        Sort::Essay => return Ok(Form::Essay),
        Sort::Text => return Ok(Form::Description),
        _ if given.is_empty() => return Err(tr!("import-no-answer")),
        Sort::One => Form::One(answers(false, Weight::RIGHT)),
        Sort::Several => Form::Several(answers(false, shared)),
        Sort::Short => Form::Short(answers(true, Weight::RIGHT)),
        Sort::Match => {
            let pair = |row: &&Row| Pair {
                left: taker.text(row, Column::Answer),
                right: taker.text(row, Column::Pair),
                feedback: taker.text(row, Column::Feedback),
            };
            let pairs: Vec<Pair> = given.iter().map(pair).collect();
            if pairs.iter().any(|pair| pair.right.is_empty()) {
                return Err(tr!("import-bad-pair"));
            }
            Form::Match(pairs)
        }
        Sort::Number => {
            let mut wanted = Vec::new();
            for (row, mark) in given.iter().zip(marks) {
                let cell = row.cell(Column::Answer);
                let range = Range::read(cell).ok_or_else(|| tr!("import-bad-number", text = SafeText::show_line(cell)))?;
                let feedback = taker.text(row, Column::Feedback);
                wanted.push(Wanted { range, weight: weight(mark, true, Weight::RIGHT), feedback });
            }
            Form::Number(wanted)
        }
        Sort::TrueFalse => true_false(given, marks, taker)?,
    };
    Ok(form)
}

/// A row for true and one for false, or only the one that is right.
fn true_false(given: &[&Row], marks: &[Mark], taker: &mut Taker) -> Result<Form, Words> {
    let mut right = None;
    let mut said = [SafeText::EMPTY, SafeText::EMPTY];
    for (row, mark) in given.iter().zip(marks) {
        let word = folded(row.cell(Column::Answer));
        let sentence = match word.as_str() {
            word if YES.contains(&word) || word == "t" || word == "v" => true,
            word if NO.contains(&word) || word == "f" => false,
            _ => return Err(tr!("import-bad-true-false", text = SafeText::show_line(&word))),
        };
        if *mark != Mark::None || given.len() == 1 {
            right = Some(sentence);
        }
        if let Some(slot) = said.get_mut(usize::from(sentence)) {
            *slot = taker.text(row, Column::Feedback);
        }
    }
    let right = right.ok_or(tr!("import-no-right"))?;
    let [when_false, when_true] = said;
    let (when_right, when_wrong) = if right { (when_true, when_false) } else { (when_false, when_true) };
    Ok(Form::TrueFalse { right, when_right, when_wrong })
}
