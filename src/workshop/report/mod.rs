//! The activity report: what a workshop has come to, put on a form. Exact at any size, for it is the adviser's own declaration about
//! her group: people there are counted, bands are what she typed, and what no band took is the rest.

mod answer;
mod csv;
mod lack;
mod show;

pub use answer::{Refused, answer, begun, count, declared};
pub use csv::{Style, guarded, table};
pub use lack::Lack;
pub use show::{report_json, report_text, shown};

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::form::{ALONE, Band, Choice, Field, Form, From, Kind, Titles};
use super::{Agenda, Gathering, day};
use crate::ids::{ModuleId, Slug, WorkshopId};
use crate::record::{Closing, Headcount};
use crate::text::SafeText;

/// A report on a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// When it was held, as far as that is known.
    pub day: Option<Date>,
    /// How many people were there in all: those who are known by a nickname, and the nameless ones.
    pub heads: u32,
    /// Whether it is declared; else it is what would be proposed.
    pub closed: bool,
    /// In the form's order, those that are asked.
    pub rows: Vec<Row>,
    /// What is wrong or missing, in the form's order.
    pub lacks: Vec<Lack>,
}

/// One line of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which field.
    pub field: Slug,
    /// Its label.
    pub label: SafeText,
    /// What the form says of it.
    pub hint: Option<SafeText>,
    /// Whether it cannot be left empty.
    pub required: bool,
    /// What is written there.
    pub value: Value,
}

/// What is written in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A day.
    Day(Date),
    /// Minutes.
    Minutes(u32),
    /// Words.
    Text(SafeText),
    /// A number of people.
    Number(u32),
    /// Choices: name and label.
    Choices(Vec<(Slug, SafeText)>),
    /// Bands: name, label, how many.
    Bands(Vec<(Slug, SafeText, u32)>),
}

impl Report {
    /// Whether nothing is wrong and nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.lacks.is_empty()
    }

    /// The row of a field.
    pub fn row(&self, field: &Slug) -> Option<&Row> {
        self.rows.iter().find(|row| row.field == *field)
    }
}

/// How long a workshop lasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lasted {
    /// As planned.
    pub planned: u32,
    /// From the beginning of its first step to the planned end of the last one that was led, by that machine's clock; none where the
    /// clock tells nothing of use.
    pub took: Option<u32>,
}

/// How long `gathering` lasted.
pub fn lasted(gathering: &Gathering) -> Lasted {
    let begun = (gathering.begun.values().min(), gathering.begun.iter().max_by_key(|(_, at)| **at));
    let took = if let (Some(first), Some((step, last))) = begun {
        let rest = gathering.plan.steps.get(usize::from(*step)).map_or(0, |step| i64::from(step.minutes));
        let minutes = (last - first) / 60_000 + rest;
        // A clock that was set meanwhile would tell nonsense.
        u32::try_from(minutes).ok().filter(|minutes| (1..1440).contains(minutes))
    } else {
        None
    };
    Lasted { planned: u32::from(gathering.plan.minutes), took }
}

/// The modules that were gone through; those that were planned where nothing was.
pub fn modules(gathering: &Gathering) -> BTreeSet<ModuleId> {
    let covered: BTreeSet<ModuleId> = gathering.covered.iter().map(|(module, _)| module.clone()).collect();
    if covered.is_empty() { Agenda(&gathering.plan).modules().into_iter().cloned().collect() } else { covered }
}

/// The report of `gathering`, as it is declared; as it would be proposed while nothing is.
pub fn report(gathering: &Gathering, form: &Form, titles: &Titles) -> Report {
    report_as(gathering, form, titles, gathering.closed.as_ref(), &gathering.count)
}

/// The same as if that were declared and counted: what a page shows before it is kept.
pub fn report_as(gathering: &Gathering, form: &Form, titles: &Titles, closing: Option<&Closing>, count: &Headcount) -> Report {
    let mut filling = Filling { gathering, form, titles, closing, count, modules: modules(gathering), lacks: Vec::new() };
    if let Some(closing) = closing.filter(|closing| closing.form != form.id.as_str()) {
        filling.lacks.push(Lack::OtherForm { form: SafeText::show_line(&closing.form) });
    }
    let heads = filling.heads();
    if heads == 0 {
        filling.lacks.push(Lack::Nobody);
    }
    let rows = form.fields.iter().filter(|field| filling.is_asked(field)).collect::<Vec<_>>();
    let rows = rows.into_iter().map(|field| filling.row(field)).collect();
    Report { workshop: gathering.id, day: filling.day(), heads, closed: gathering.closed.is_some(), rows, lacks: filling.lacks }
}

/// A form while it is filled in.
struct Filling<'r> {
    gathering: &'r Gathering,
    form: &'r Form,
    titles: &'r Titles,
    closing: Option<&'r Closing>,
    count: &'r Headcount,
    modules: BTreeSet<ModuleId>,
    lacks: Vec<Lack>,
}

impl<'r> Filling<'r> {
    /// What was declared in a field; answers to another form are none to this one.
    fn answers(&self, field: &Field) -> Option<&'r [String]> {
        let closing = self.closing.filter(|closing| closing.form == self.form.id.as_str())?;
        closing.answers.get(field.id.as_str()).map(Vec::as_slice)
    }

    fn typed(&self, field: &str, band: &str) -> u32 {
        self.count.bands.get(field).and_then(|bands| bands.get(band)).copied().map_or(0, u32::from)
    }

    fn heads(&self) -> u32 {
        let named = u32::try_from(self.gathering.named()).unwrap_or(u32::MAX);
        named.saturating_add(u32::from(self.count.nameless))
    }

    /// How many people a field says.
    fn number(&self, id: &Slug) -> u32 {
        match self.form.field(id.as_str()).map(|field| &field.kind) {
            Some(Kind::Heads { without, .. }) => {
                self.heads().saturating_sub(without.as_ref().map_or(0, |other| self.typed(other.as_str(), ALONE)))
            }
            _ => self.typed(id.as_str(), ALONE),
        }
    }

    fn day(&self) -> Option<Date> {
        let field = self.form.fields.iter().find(|field| field.kind == Kind::Day);
        let answer = field.and_then(|field| self.answers(field)).and_then(|answers| answers.first()).map(String::as_str);
        answer.or(self.gathering.day()).and_then(day)
    }

    fn minutes(&self) -> u32 {
        let declared = self.closing.map_or(0, |closing| u32::from(closing.minutes));
        if declared > 0 { declared } else { lasted(self.gathering).planned }
    }

    fn is_asked(&self, field: &Field) -> bool {
        let Some((other, among)) = &field.when else { return true };
        let Some(other) = self.form.field(other.as_str()) else { return true };
        let Kind::Choice { many, choices } = &other.kind else { return true };
        self.chosen(other, *many, choices).iter().any(|choice| among.contains(&choice.id))
    }

    fn chosen<'c>(&self, field: &Field, many: bool, choices: &'c [Choice]) -> Vec<&'c Choice> {
        let most = if many { choices.len() } else { 1 };
        match self.answers(field) {
            Some(answers) => choices.iter().filter(|choice| answers.iter().any(|id| id == choice.id.as_str())).take(most).collect(),
            None => choices.iter().filter(|choice| self.is_proposed(choice)).take(most).collect(),
        }
    }

    fn is_proposed(&self, choice: &Choice) -> bool {
        let plan = &self.gathering.plan;
        choice.usual
            || choice.level == Some(plan.level)
            || choice.laptops == Some(plan.laptops > 0 || !self.gathering.laptops.is_empty())
            || choice.modules.iter().any(|module| self.modules.contains(module))
    }

    fn words(&self, from: From) -> SafeText {
        let plan = &self.gathering.plan;
        match from {
            From::Nothing => SafeText::EMPTY,
            From::Title => SafeText::show_line(&plan.title),
            From::Place => SafeText::show_line(&plan.place),
            From::Group => SafeText::show_line(&plan.group),
            From::Covered => {
                let titles = self.gathering.covered.iter().filter_map(|unit| self.titles.get(unit)).map(SafeText::as_str);
                SafeText::show(&titles.collect::<Vec<_>>().join("\n"))
            }
        }
    }

    fn row(&mut self, field: &'r Field) -> Row {
        let value = match &field.kind {
            Kind::Day => self.day().map_or(Value::Nothing, Value::Day),
            Kind::Minutes { most } => self.lasted(field, *most),
            Kind::Text { from } => {
                let text = self.answers(field).map_or_else(|| self.words(*from), |answers| SafeText::show(&answers.join("\n")));
                if text.trim().is_empty() { Value::Nothing } else { Value::Text(text) }
            }
            Kind::Choice { many, choices } => self.choices(field, *many, choices),
            Kind::Heads { most, .. } => {
                let n = self.number(&field.id);
                self.within(field, n, *most);
                Value::Number(n)
            }
            Kind::Count { of } => {
                let n = self.typed(field.id.as_str(), ALONE);
                self.no_more_than(field, of.as_ref(), n);
                Value::Number(n)
            }
            Kind::Bands { of, bands } => self.bands(field, of, bands),
        };
        if field.required && value == Value::Nothing {
            self.lacks.push(Lack::Missing { label: field.label.clone() });
        }
        Row { field: field.id.clone(), label: field.label.clone(), hint: field.hint.clone(), required: field.required, value }
    }

    fn lasted(&mut self, field: &Field, most: u32) -> Value {
        let minutes = self.minutes();
        self.within(field, minutes, most);
        if minutes == 0 { Value::Nothing } else { Value::Minutes(minutes) }
    }

    fn choices(&mut self, field: &Field, many: bool, choices: &[Choice]) -> Value {
        for id in self.answers(field).unwrap_or_default() {
            if !choices.iter().any(|choice| choice.id.as_str() == id) {
                self.lacks.push(Lack::Unknown { label: field.label.clone(), answer: SafeText::show_line(id) });
            }
        }
        let chosen = self.chosen(field, many, choices);
        if chosen.is_empty() {
            return Value::Nothing;
        }
        Value::Choices(chosen.into_iter().map(|choice| (choice.id.clone(), choice.label.clone())).collect())
    }

    fn within(&mut self, field: &Field, n: u32, most: u32) {
        if n > most {
            self.lacks.push(Lack::Beyond { label: field.label.clone(), n, most });
        }
    }

    fn bands(&mut self, field: &Field, of: &Slug, bands: &[Band]) -> Value {
        let typed: u32 = bands.iter().filter(|band| !band.rest).map(|band| self.typed(field.id.as_str(), band.id.as_str())).sum();
        self.no_more_than(field, Some(of), typed);
        let rest = self.number(of).saturating_sub(typed);
        let count = |band: &Band| if band.rest { rest } else { self.typed(field.id.as_str(), band.id.as_str()) };
        Value::Bands(bands.iter().map(|band| (band.id.clone(), band.label.clone(), count(band))).collect())
    }

    fn no_more_than(&mut self, field: &Field, of: Option<&Slug>, n: u32) {
        let label = field.label.clone();
        match of.and_then(|of| self.form.field(of.as_str())) {
            Some(other) if n > self.number(&other.id) => {
                self.lacks.push(Lack::TooMany { label, n, of: other.label.clone(), most: self.number(&other.id) });
            }
            None if n > self.heads() => self.lacks.push(Lack::Apart { label, n, most: self.heads() }),
            _ => {}
        }
    }
}

/// What is kept of a report once it is declared: every field as it is shown, so that no later plan or form changes it.
pub(super) fn answers_of(report: &Report) -> BTreeMap<String, Vec<String>> {
    let mut answers = BTreeMap::new();
    for row in &report.rows {
        let said = match &row.value {
            Value::Day(day) => vec![day.to_string()],
            Value::Text(text) => vec![text.as_str().to_owned()],
            Value::Choices(choices) => choices.iter().map(|(id, _)| id.as_str().to_owned()).collect(),
            Value::Nothing => Vec::new(),
            // Minutes have a place of their own; people are counted anew each time.
            Value::Minutes(_) | Value::Number(_) | Value::Bands(_) => continue,
        };
        answers.insert(row.field.as_str().to_owned(), said);
    }
    answers
}

#[cfg(test)]
mod tests;
