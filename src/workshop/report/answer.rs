//! What an adviser types before the close: answers and counts, each checked against the form as it is typed.

use super::super::day;
use super::super::form::{ALONE, Choice, Form, Kind, Titles};
use super::{Gathering, Value, answers_of, report_as};
use crate::record::{Closing, Headcount};
use crate::source::nearest;
use crate::text::SafeText;
use crate::text::fold::{Tolerance, same};
use crate::words::Words;

/// What cannot be taken as it was typed: what is wrong, and what to type instead.
pub type Refused = (Words, Words);

fn shown(text: &str) -> SafeText {
    SafeText::show_line(text)
}

/// What to begin a close with: what was declared on that form before; else nothing but how long it lasted.
pub fn begun(gathering: &Gathering, form: &Form) -> Closing {
    let own = gathering.closed.clone().filter(|closing| closing.form == form.id.as_str());
    own.unwrap_or_else(|| Closing {
        form: form.id.as_str().to_owned(),
        minutes: gathering.closed.as_ref().map_or(0, |closing| closing.minutes),
        ..Closing::default()
    })
}

/// Puts answers into a field: the choices' names or labels, words, a day, minutes. None at all empties it.
///
/// # Errors
/// The form has no such field or choice; the field is counted, not answered; what is typed is no day or no number.
pub fn answer(form: &Form, closing: &mut Closing, field: &str, typed: &[String]) -> Result<(), Refused> {
    let Some(found) = form.field(field) else { return Err(no_field(form, field)) };
    let typed: Vec<&str> = typed.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    let one = typed.first().copied().unwrap_or_default();
    let taken = match &found.kind {
        Kind::Minutes { .. } => {
            let minutes = if one.is_empty() { Some(0) } else { one.parse().ok() };
            closing.minutes = minutes.ok_or_else(|| (tr!("report-no-number", typed = shown(one)), tr!("report-no-number-fix")))?;
            return Ok(());
        }
        Kind::Day if one.is_empty() => Vec::new(),
        Kind::Day => {
            let day = day(one).ok_or_else(|| (tr!("report-no-day", typed = shown(one)), tr!("report-no-day-fix")))?;
            vec![day.to_string()]
        }
        Kind::Text { .. } => typed.iter().map(|text| SafeText::show(text).as_str().to_owned()).collect(),
        Kind::Choice { many: false, .. } if typed.len() > 1 => {
            return Err((tr!("report-one-only", label = &found.label), tr!("report-one-only-fix")));
        }
        Kind::Choice { choices, .. } => typed.iter().map(|text| chosen(&found.label, choices, text)).collect::<Result<_, _>>()?,
        Kind::Heads { .. } => return Err((tr!("report-computed", label = &found.label), tr!("report-computed-fix"))),
        Kind::Count { .. } | Kind::Bands { .. } => {
            return Err((tr!("report-counted", label = &found.label), tr!("report-counted-fix", field = shown(field))));
        }
    };
    closing.answers.insert(field.to_owned(), taken);
    Ok(())
}

fn chosen(label: &SafeText, choices: &[Choice], typed: &str) -> Result<String, Refused> {
    let tolerated = [Tolerance::Case, Tolerance::Accents, Tolerance::Spaces];
    let found = choices.iter().find(|choice| choice.id.as_str() == typed || same(typed, &choice.label, &tolerated));
    found.map(|choice| choice.id.as_str().to_owned()).ok_or_else(|| {
        let known: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
        let fix = tr!("report-no-choice-fix", known = SafeText::show(&known.join(", ")));
        (tr!("report-no-choice", label = label, typed = shown(typed)), fix)
    })
}

fn no_field(form: &Form, typed: &str) -> Refused {
    let known: Vec<&str> = form.fields.iter().map(|field| field.id.as_str()).collect();
    let fix = match nearest(typed, known.iter().copied()) {
        Some(near) => tr!("check-did-you-mean", word = shown(near)),
        None => tr!("check-one-of", list = SafeText::show(&known.join(", "))),
    };
    (tr!("report-no-field", typed = shown(typed), form = &form.title), fix)
}

/// Puts a number into a band of a field, or into a field that is counted alone: then `band` is none.
///
/// # Errors
/// The form has no such field or band, or nothing is counted there by hand.
pub fn count(form: &Form, counts: &mut Headcount, field: &str, band: Option<&str>, n: u16) -> Result<(), Refused> {
    let Some(found) = form.field(field) else { return Err(no_field(form, field)) };
    let band = match (&found.kind, band) {
        (Kind::Count { .. }, None) => ALONE,
        (Kind::Bands { bands, .. }, Some(typed)) if bands.iter().any(|band| !band.rest && band.id.as_str() == typed) => typed,
        (Kind::Bands { bands, .. }, typed) => {
            let known: Vec<&str> = bands.iter().filter(|band| !band.rest).map(|band| band.id.as_str()).collect();
            let rest = bands.iter().find(|band| band.rest && Some(band.id.as_str()) == typed);
            let cause = match rest {
                Some(rest) => tr!("report-computed", label = &rest.label),
                None => tr!("report-no-band", label = &found.label, typed = shown(typed.unwrap_or_default())),
            };
            return Err((cause, tr!("report-no-choice-fix", known = SafeText::show(&known.join(", ")))));
        }
        (Kind::Heads { .. }, _) => return Err((tr!("report-computed", label = &found.label), tr!("report-computed-fix"))),
        _ => return Err((tr!("report-not-counted", label = &found.label), tr!("report-not-counted-fix", field = shown(field)))),
    };
    counts.bands.entry(field.to_owned()).or_default().insert(band.to_owned(), n);
    Ok(())
}

/// What is declared by that closing: every field as it would be shown, so that no later change of plan or form changes it.
pub fn declared(gathering: &Gathering, form: &Form, titles: &Titles, closing: &Closing, count: &Headcount) -> Closing {
    let report = report_as(gathering, form, titles, Some(closing), count);
    let minutes = report.rows.iter().find_map(|row| if let Value::Minutes(minutes) = row.value { Some(minutes) } else { None });
    let minutes = minutes.and_then(|minutes| u16::try_from(minutes).ok()).unwrap_or(closing.minutes);
    let there = u16::try_from(gathering.named()).unwrap_or(u16::MAX);
    Closing { form: form.id.as_str().to_owned(), minutes, answers: answers_of(&report), there }
}
