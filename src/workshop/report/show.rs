//! A report as lines to copy, and as data for programs.

use serde_json::{Value as Json, json};

use super::super::form::{Days, Form};
use super::{Report, Value};
use crate::words::Words;

/// What a value says, line by line, as the form writes it; nothing where it is empty.
pub fn shown(form: &Form, value: &Value) -> Vec<String> {
    match value {
        Value::Nothing => Vec::new(),
        Value::Day(day) => vec![match form.days {
            Days::Iso => day.to_string(),
            Days::DayFirst => format!("{:02}/{:02}/{:04}", day.day(), u8::from(day.month()), day.year()),
        }],
        // The signs of hours and minutes are the same in every language.
        Value::Minutes(all) => vec![match (all / 60, all % 60) {
            (0, minutes) => format!("{minutes} min"),
            (hours, 0) => format!("{hours} h"),
            (hours, minutes) => format!("{hours} h {minutes:02} min"),
        }],
        Value::Text(text) => text.lines().map(str::to_owned).collect(),
        Value::Number(n) => vec![n.to_string()],
        Value::Choices(choices) => choices.iter().map(|(_, label)| label.as_str().to_owned()).collect(),
        Value::Bands(bands) => bands.iter().map(|(_, label, n)| format!("{label}{}{n}", form.colon)).collect(),
    }
}

/// The report as lines to copy, in the form's order and words.
pub fn report_text(form: &Form, report: &Report) -> String {
    let mut lines = Vec::new();
    for row in &report.rows {
        let value = shown(form, &row.value);
        let label = format!("{}{}", row.label, form.colon);
        match value.as_slice() {
            [one] if !matches!(row.value, Value::Bands(_)) => lines.push(format!("{label}{one}")),
            _ => {
                lines.push(label.trim_end().to_owned());
                lines.extend(value.into_iter().map(|line| format!("    {line}")));
            }
        }
    }
    lines.join("\n")
}

/// The report for programs. Keys are stable.
pub fn report_json(form: &Form, report: &Report, say: &dyn Fn(&Words) -> String) -> Json {
    let rows: Vec<Json> = report
        .rows
        .iter()
        .map(|row| json!({ "field": row.field, "label": row.label.as_str(), "required": row.required, "value": value(&row.value) }))
        .collect();
    let lacks: Vec<Json> =
        report.lacks.iter().map(|lack| json!({ "what": lack.name(), "wrong": lack.is_wrong(), "text": say(&lack.words()) })).collect();
    json!({
        "workshop": report.workshop,
        "form": form.id,
        "title": form.title.as_str(),
        "day": report.day.map(|day| day.to_string()),
        "closed": report.closed,
        "participants": report.heads,
        "whole": report.is_whole(),
        "rows": rows,
        "lacks": lacks,
    })
}

fn value(value: &Value) -> Json {
    match value {
        Value::Nothing => Json::Null,
        Value::Day(day) => json!(day.to_string()),
        Value::Minutes(n) | Value::Number(n) => json!(n),
        Value::Text(text) => json!(text.as_str()),
        Value::Choices(choices) => choices.iter().map(|(id, label)| json!({ "id": id, "label": label.as_str() })).collect(),
        Value::Bands(bands) => bands.iter().map(|(id, label, n)| json!({ "id": id, "label": label.as_str(), "count": n })).collect(),
    }
}
