//! The pages of a close, drawn: what was done, counts, the report, one field, what can be done once it is closed.

use super::close::{At, View, target_of};
use super::{button, line, say};
use crate::activity::{Control, Part, Role, Target, Tone};
use crate::ids::Slug;
use crate::learn::Page;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::form::Kind;
use crate::workshop::report::{Lack, Report, Row, Value, lasted};
use crate::workshop::{absent, form};

pub(super) fn page(page: &mut Page, at: &At) {
    page.parts = vec![say(Tone::Title, at.desk().title())];
    page.parts.extend(at.told.iter().map(|told| say(Tone::News, told.clone())));
    match &at.view {
        View::Met => met(page, at),
        View::Story => story(page, at),
        View::Counts => counts(page, at),
        View::Report => report(page, at),
        View::Field(field) => one(page, at, field),
        View::Done => done(page, at),
    }
}

fn words(text: &SafeText) -> Words {
    Words::Text(text.clone())
}

/// Who worked on the laptops, each with whom they are taken for; all are meant unless the adviser takes one out.
fn met(page: &mut Page, at: &At) {
    page.parts.push(say(Tone::Ask, tr!("met-ask", n = at.closing.worked.len())));
    page.parts.push(say(Tone::Quiet, tr!("met-how")));
    for (row, one) in at.closing.worked.iter().enumerate() {
        let laptop = one.laptop.map_or_else(|| tr!("met-laptop"), |n| tr!("met-laptop-number", n = u32::from(n)));
        let taken = match (one.like.is_some(), one.nameless) {
            (true, _) => tr!("met-same", laptop = laptop),
            (false, true) => tr!("met-nameless", laptop = laptop),
            (false, false) => tr!("met-there", laptop = laptop),
        };
        let control = Control::new(Target::new(format!("met/{row}")), Role::Check, words(&one.nickname));
        page.parts.push(Part::Control(control.value(taken).on(!at.others.contains(&one.learner))));
    }
    page.action("submit", tr!("met-yes"));
    page.action("met/later", tr!("met-later"));
}

/// What was done and earned. Laptops that have not come in come first: they can still be brought in before.
fn story(page: &mut Page, at: &At) {
    let gathering = &at.desk().gathering;
    page.parts.push(say(Tone::Ask, tr!("close-story")));
    let missing = absent(gathering);
    let left = at.closing.story.iter().filter(|line| Some(*line) != missing.as_ref());
    page.parts.extend(missing.iter().map(|missing| say(Tone::News, missing.clone())));
    // Above what may be long: what is brought in changes it.
    let mut row = vec![button("close/people", tr!("workshop-people"))];
    if gathering.plan.laptops > 0 {
        row.insert(0, button("workshop/collect", tr!("workshop-collect")));
    }
    page.parts.push(Part::Row(row));
    page.parts.extend(left.map(|line| say(Tone::Plain, line.clone())));
    page.action("submit", tr!("close-to-counts"));
}

/// How many people, band by band; what no band took is the rest, by itself.
fn counts(page: &mut Page, at: &At) {
    let report = at.report();
    page.parts.push(say(Tone::Ask, tr!("close-counts", n = report.heads)));
    page.parts.push(say(Tone::Quiet, tr!("close-counts-how")));
    wrong(page, &report);
    let number = |field: &Slug, band: &str, label: &SafeText| {
        let typed = Words::Text(SafeText::show_line(at.number(field.as_str(), band)));
        Part::Control(Control::new(target_of(field, band), Role::Field, words(label)).value(typed))
    };
    for field in &at.closing.form.fields {
        match &field.kind {
            // The people whom the bands tell apart.
            Kind::Heads { .. } => {
                let Some(Value::Number(n)) = report.row(&field.id).map(|row| &row.value) else { continue };
                page.parts.push(say(Tone::Quiet, tr!("close-rest", label = &field.label, n = *n)));
            }
            Kind::Count { .. } => page.parts.push(number(&field.id, form::ALONE, &field.label)),
            Kind::Bands { bands, .. } => {
                page.parts.push(say(Tone::Ask, words(&field.label)));
                page.parts.extend(bands.iter().filter(|band| !band.rest).map(|band| number(&field.id, band.id.as_str(), &band.label)));
                let Some(Value::Bands(now)) = report.row(&field.id).map(|row| &row.value) else { continue };
                let rest = bands.iter().zip(now).find(|(band, _)| band.rest);
                page.parts.extend(rest.map(|(_, (_, label, n))| say(Tone::Quiet, tr!("close-rest", label = label, n = *n))));
            }
            _ => {}
        }
    }
    page.action("submit", tr!("close-to-report"));
}

/// What is wrong: it is put right before the close.
fn wrong(page: &mut Page, report: &Report) {
    let wrong = report.lacks.iter().filter(|lack| lack.is_wrong());
    page.parts.extend(wrong.map(|lack| say(Tone::Trouble, lack.words())));
}

/// What a field says, on one line; its bands without those of nobody.
fn value(at: &At, row: &Row) -> Words {
    let said = match &row.value {
        Value::Bands(bands) => {
            let told = bands.iter().filter(|(.., n)| *n > 0).map(|(_, label, n)| format!("{label}{}{n}", at.closing.form.colon));
            told.collect()
        }
        value => at.lines(value),
    };
    if said.is_empty() { tr!("close-empty") } else { Words::Text(SafeText::show_line(&said.join(" · "))) }
}

/// Every field as it will be declared, each to be changed.
fn report(page: &mut Page, at: &At) {
    let report = at.report();
    page.parts.push(say(Tone::Ask, words(&at.closing.form.title)));
    wrong(page, &report);
    // Only missing: it can be completed after the close.
    let missing = report.lacks.iter().filter(|lack| !Lack::is_wrong(lack));
    page.parts.extend(missing.map(|lack| say(Tone::Again, lack.words())));
    let lasted = lasted(&at.desk().gathering);
    if let Some(took) = lasted.took.filter(|took| took.abs_diff(lasted.planned) >= 10) {
        page.parts.push(say(Tone::Quiet, tr!("close-lasted", took = took, planned = lasted.planned)));
    }
    for row in &report.rows {
        page.parts.push(Part::Control(line(format!("row/{}", row.field), words(&row.label)).value(value(at, row))));
    }
    let again = at.desk().gathering.closed.is_some();
    page.action("submit", if again { tr!("close-declare-again") } else { tr!("close-declare") });
}

/// One field: what can be chosen, or what is typed.
fn one(page: &mut Page, at: &At, field: &Slug) {
    let Some(field) = at.closing.form.field(field.as_str()) else { return };
    // A text's label stands beside what is typed.
    if !matches!(field.kind, Kind::Text { .. }) {
        page.parts.push(say(Tone::Ask, words(&field.label)));
    }
    page.parts.extend(field.hint.iter().map(|hint| say(Tone::Quiet, words(hint))));
    let typed = |role, label| {
        let value = Words::Text(SafeText::typed(&at.draft, usize::MAX));
        Part::Control(Control::new(Target::new("close/typed"), role, label).value(value))
    };
    match &field.kind {
        Kind::Choice { many, choices } => {
            let chosen = at.chosen(&field.id);
            let role = if *many { Role::Check } else { Role::One };
            for choice in choices {
                let mut control = Control::new(Target::new(format!("choice/{}", choice.id)), role, words(&choice.label));
                if let Some(hint) = &choice.hint {
                    control = control.detail(Tone::Quiet, words(hint));
                }
                page.parts.push(Part::Control(control.on(chosen.iter().any(|one| one == choice.id.as_str()))));
            }
        }
        Kind::Minutes { .. } => page.parts.push(typed(Role::Answer, tr!("close-minutes"))),
        Kind::Day => page.parts.push(typed(Role::Answer, tr!("plan-day"))),
        Kind::Text { from: form::From::Title | form::From::Place | form::From::Group } => {
            page.parts.push(typed(Role::Answer, words(&field.label)));
        }
        _ => page.parts.push(typed(Role::Area, words(&field.label))),
    }
    page.action("submit", tr!("step-done"));
}

/// It is closed: badges that wait, the report to be copied, carried off or printed.
fn done(page: &mut Page, at: &At) {
    let gathering = &at.desk().gathering;
    if at.told.is_none() {
        page.parts.push(say(Tone::Plain, tr!("workshop-is-closed", n = gathering.heads())));
    }
    page.parts.extend(absent(gathering).map(|missing| say(Tone::News, missing)));
    if !at.closing.ready.is_empty() {
        page.parts.push(say(Tone::Ask, tr!("close-badges-wait", n = at.closing.ready.len())));
        let waits = |(who, what): &(SafeText, SafeText)| say(Tone::Plain, tr!("close-badge-of", name = who, module = what));
        page.parts.extend(at.closing.ready.iter().map(waits));
    }
    let mut row = vec![
        button("close/paper", tr!("close-print")),
        button("close/text", tr!("close-text")),
        button("close/table", tr!("close-table")).enabled(!at.closing.form.columns.is_empty()),
    ];
    if gathering.plan.laptops > 0 {
        row.push(button("workshop/collect", tr!("workshop-collect")));
    }
    row.push(button("close/people", tr!("workshop-people")));
    row.push(button("close/again", tr!("close-change")));
    page.parts.push(Part::Row(row));
    let report = at.report();
    page.parts.push(say(Tone::Ask, words(&at.closing.form.title)));
    page.parts.extend(report.lacks.iter().map(|lack| say(Tone::Again, lack.words())));
    let told = |row: &Row| say(Tone::Plain, tr!("close-row", label = &row.label, value = value(at, row)));
    page.parts.extend(report.rows.iter().map(told));
    let sign = tr!("close-sign", n = at.closing.ready.len());
    page.action("submit", if at.closing.ready.is_empty() { tr!("lead-desk") } else { sign });
}
