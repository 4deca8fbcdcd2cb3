//! What the adviser sees while leading: the page that all look at, the counts, what to say, how long, what is next.

use super::lead::At;
use super::{button, say};
use crate::activity::{Control, Part, Role, Sign, Target, Tone};
use crate::learn::Page;
use crate::learn::sitting::lesson_page;
use crate::record::StepWhat;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub(super) fn page(page: &mut Page, at: &At) {
    let Some(step) = at.step() else {
        page.parts = vec![say(Tone::Title, at.desk.title()), say(Tone::Plain, tr!("lead-nothing"))];
        return;
    };
    let steps = &at.desk.gathering.plan.steps;
    let number = at.step_number();
    page.place = Some(tr!("place-of", at = number + 1, all = steps.len()));
    page.parts = vec![say(Tone::Title, at.desk.titles.step(step)), say(Tone::Quiet, time(at))];
    page.parts.extend(at.number().map(|number| say(Tone::Ask, tr!("lead-number", number = u32::from(number)))));
    page.parts.extend(at.told.iter().map(|told| say(Tone::News, told.clone())));
    match at.lesson() {
        Some(lesson) => {
            let shown = lesson_page(lesson);
            page.parts.push(Part::Gap);
            page.parts.extend(shown.parts);
            votes(page, at);
            page.actions = shown.actions;
            page.escape = shown.escape;
        }
        None => {
            own(page, at);
            page.action("submit", if number + 1 < steps.len() { tr!("lead-next") } else { tr!("lead-end") });
        }
    }
    notes(page, at);
    page.parts.push(Part::Gap);
    let mut row = vec![button("lead/people", tr!("workshop-people")), button("lead/desk", tr!("lead-desk"))];
    if number > 0 {
        row.insert(0, button("lead/before", tr!("lead-before")));
    }
    if at.lesson().is_some() {
        row.insert(0, button("lead/next", tr!("lead-next")));
    }
    page.parts.push(Part::Row(row));
    page.parts.push(Part::Row(vec![
        button("lead/room", tr!("lead-room")),
        button("lead/room-down", tr!("lead-room-down")),
        button("lead/room-up", tr!("lead-room-up")).enabled(at.scroll > 0),
    ]));
}

/// How long it has been, of how long; and what is next.
fn time(at: &At) -> Words {
    let steps = &at.desk.gathering.plan.steps;
    let minutes = at.step().map_or(0, |step| u32::from(step.minutes));
    match steps.get(at.step_number() + 1) {
        Some(next) => tr!("lead-time", been = at.desk.elapsed, minutes = minutes, next = at.desk.titles.step(next)),
        None => tr!("lead-time-last", been = at.desk.elapsed, minutes = minutes),
    }
}

fn count(name: &str, label: Words, at: &At) -> Control {
    let typed = at.hands.get(name).map_or("", String::as_str);
    Control::new(Target::new(format!("hands/{name}")), Role::Field, label).value(Words::Text(SafeText::show_line(typed)))
}

/// A letter for each answer, as the cards in people's hands have them.
fn letter(at: usize) -> SafeText {
    let letter = u8::try_from(at).ok().filter(|at| *at < 26).map_or('?', |at| char::from(b'A' + at));
    SafeText::show(&letter.to_string())
}

/// Counts by answer: typed, then shown to all.
fn votes(page: &mut Page, at: &At) {
    let Some((_, answers)) = at.question() else { return };
    page.parts.push(Part::Gap);
    page.parts.push(say(Tone::Quiet, tr!("lead-votes")));
    let counts = at.counts();
    if at.revealed {
        for (which, (name, _)) in answers.iter().enumerate() {
            let n = counts.get(name).copied().unwrap_or(0);
            // Made of a sign that every terminal has; the number says the same.
            let bar = SafeText::show(&"=".repeat(usize::from(n.min(40))));
            page.parts.push(say(Tone::Plain, tr!("lead-bar", letter = letter(which), bar = bar, n = u32::from(n))));
        }
    }
    for (which, (name, said)) in answers.iter().enumerate() {
        page.parts.push(Part::Control(count(name, tr!("lead-hands", letter = letter(which), answer = said.clone()), at)));
    }
    page.parts.push(Part::Row(vec![button("lead/reveal", tr!("lead-reveal"))]));
}

/// The adviser's own part of a step without a page for all.
fn own(page: &mut Page, at: &At) {
    let Some(step) = at.step() else { return };
    match &step.what {
        StepWhat::IceBreaker { id } => {
            let how = at.desk.breakers.iter().find(|(known, _)| known == id);
            page.parts.extend(how.map(|(_, text)| say(Tone::Plain, text.words())));
        }
        StepWhat::Confidence { module, moment } => {
            page.parts.push(say(Tone::Plain, tr!("lead-felt-ask", module = at.desk.titles.module(module))));
            let faces = [
                ("worried", Sign::Worried, tr!("lead-felt-worried")),
                ("unsure", Sign::Unsure, tr!("lead-felt-unsure")),
                ("glad", Sign::Glad, tr!("lead-felt-glad")),
            ];
            for (name, sign, label) in faces {
                page.parts.push(Part::Control(count(name, label, at).sign(sign)));
            }
            page.parts.push(Part::Control(count("untold", tr!("lead-felt-untold"), at)));
            if let Some((faces, untold)) = at.desk.gathering.felt(module, *moment) {
                let [worried, unsure, glad] = faces.map(u32::from);
                let kept = tr!("lead-felt-now", worried = worried, unsure = unsure, glad = glad, untold = u32::from(untold));
                page.parts.push(say(Tone::News, kept));
            }
        }
        StepWhat::Unit { .. } => page.parts.push(say(Tone::Plain, tr!("lead-unit-alone"))),
        StepWhat::Form { .. } => page.parts.push(say(Tone::Plain, tr!("lead-form"))),
        StepWhat::Welcome => page.parts.push(say(Tone::Plain, tr!("lead-welcome"))),
        StepWhat::Pause => page.parts.push(say(Tone::Plain, tr!("lead-pause"))),
        StepWhat::Close => page.parts.push(say(Tone::Plain, tr!("lead-close"))),
        StepWhat::Own => {}
    }
    if let Some(sheet) = at.sheet() {
        let done = at.desk.gathering.papers.keys().filter(|(of, _)| *of == sheet).count();
        page.parts.push(say(Tone::Quiet, tr!("lead-paper-done", n = done)));
        let typed = Control::new(Target::new("paper/result"), Role::Answer, tr!("lead-paper"));
        page.parts.push(Part::Control(typed.value(Words::Text(SafeText::show_line_kept(&at.paper)))));
        page.parts.push(say(Tone::Quiet, tr!("lead-paper-how")));
    }
}

/// What the adviser wrote for herself, and what the unit's author tells her.
fn notes(page: &mut Page, at: &At) {
    let Some(step) = at.step() else { return };
    if !step.note.is_empty() && step.what != StepWhat::Own {
        page.parts.push(say(Tone::Aside, tr!("lead-note", note = SafeText::show(&step.note))));
    }
    let activity = at.lesson().filter(|lesson| lesson.begun()).and_then(|lesson| lesson.activity().notes.as_ref());
    if let Some(notes) = activity {
        page.parts.push(Part::Gap);
        page.parts.push(say(Tone::Aside, tr!("lead-note", note = notes.words())));
    }
    let Some((module, unit, _)) = at.unit() else { return };
    let Some((_, notes)) = at.desk.notes.iter().find(|((of, known), _)| of == module && known == unit) else { return };
    page.parts.push(Part::Gap);
    page.parts.push(say(Tone::Quiet, tr!("lead-notes")));
    for (label, text) in notes {
        page.parts.push(say(Tone::Quiet, tr!("lead-note-line", label = label.clone(), text = text.clone())));
    }
}
