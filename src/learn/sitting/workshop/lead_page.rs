//! What the adviser sees while leading: the page that all look at, the counts, what to say, how long, what is next.

use super::desk::UnitNotes;
use super::lead::{At, Over};
use super::room::{announced, opens};
use super::{button, say};
use crate::activity::{Control, Part, Role, Sign, Target, Tone};
use crate::learn::room::with_letters;
use crate::learn::sitting::lesson_page;
use crate::learn::{Lead, Lesson, Page, Phase};
use crate::record::{How, StepWhat};
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
    page.leads = &Lead::ALL;
    page.place = Some(tr!("place-of", at = number + 1, all = steps.len()));
    page.parts = vec![say(Tone::Title, at.desk.titles.step(step)), say(Tone::Quiet, time(at))];
    page.parts.extend(at.told.iter().map(|told| say(Tone::News, told.clone())));
    match (at.over, at.lesson()) {
        (Some(Over::Leave), _) => {
            page.parts.push(say(Tone::Ask, tr!("lead-leave-sure")));
            page.parts.push(say(Tone::Plain, tr!("lead-leave-what")));
            page.action("submit", tr!("lead-leave-stay"));
            page.action(Lead::Next.target(), tr!("lead-leave-yes"));
            return;
        }
        (Some(Over::Notes), _) => {
            unit_notes(page, at);
            page.action("submit", tr!("lead-notes-back"));
            return;
        }
        (None, Some(lesson)) => {
            taught(page, at, lesson);
            if !lesson.begun() {
                unit_notes(page, at);
            }
        }
        (None, None) => {
            own(page, at);
            notes(page, at);
            unit_notes(page, at);
            page.action("submit", if number + 1 < steps.len() { tr!("lead-next") } else { tr!("lead-end") });
        }
    }
    buttons(page, at);
}

/// The page that all look at, and what only the adviser sees of it.
fn taught(page: &mut Page, at: &At, lesson: &Lesson) {
    let mut shown = lesson_page(lesson);
    if !lesson.begun() {
        // How long it takes and what is kept of it is said to one learner.
        shown.parts.retain(|part| !matches!(part, Part::Text(Tone::Quiet, _)));
    }
    page.parts.push(Part::Gap);
    (page.actions, page.escape) = (shown.actions, shown.escape);
    let Some(answers) = at.question() else {
        page.parts.extend(shown.parts);
        if let Some(number) = announced(at, lesson) {
            page.parts.push(say(Tone::Plain, tr!("lead-number", number = SafeText::show_line(&number.to_string()))));
        }
        notes(page, at);
        go_on(page, lesson);
        return;
    };
    let counts = at.counts();
    page.parts.extend(with_letters(shown.parts, &answers, at.revealed.then_some(&counts)));
    votes(page, at);
    notes(page, at);
    if let Some(answer) = at.group_answer() {
        for submit in page.actions.iter_mut().filter(|control| control.target.as_str() == "submit") {
            submit.label = tr!("lead-group", letter = SafeText::show_line(answer.letter));
        }
    }
    go_on(page, lesson);
}

/// A group need not answer every page: some make no sense for it. What only leads on by itself has that button already.
fn go_on(page: &mut Page, lesson: &Lesson) {
    let target = Lead::GoOn.target();
    let open = lesson.begun() && lesson.phase() == Phase::Working && !lesson.activity().task.between(lesson.state());
    let read = lesson.activity().task.items().is_empty();
    let leads_on = read && page.actions.first().is_some_and(|first| first.target.as_str() == "submit" && first.label == tr!("continue"));
    let there = page.actions.iter().any(|control| control.target.as_str() == target);
    if open && !leads_on && !there {
        page.action(target, tr!("lead-go-on"));
    }
}

fn beside(lead: Lead, label: Words) -> Control {
    button(lead.target(), label).beside()
}

/// What leads on beside the page.
fn buttons(page: &mut Page, at: &At) {
    page.parts.push(Part::Gap);
    let mut row = Vec::new();
    if at.lesson().is_some() {
        row.push(beside(Lead::Next, tr!("lead-next")));
    }
    if at.step_number() > 0 {
        row.push(button("lead/before", tr!("lead-before")).beside());
    }
    row.push(beside(Lead::People, tr!("workshop-people")));
    row.push(button("lead/desk", tr!("lead-desk")).beside());
    if at.lesson().is_some_and(Lesson::begun) && !of_unit(at).is_empty() {
        row.push(beside(Lead::Notes, tr!("lead-notes-see")));
    }
    page.parts.push(Part::Row(row));
    page.parts.push(Part::Row(vec![
        button("lead/room", tr!("lead-room")).beside(),
        beside(Lead::Down, tr!("lead-room-down")),
        beside(Lead::Up, tr!("lead-room-up")).enabled(at.scroll > 0),
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

/// Counts by answer: typed, then shown to all as bars under the answers. Once it is answered they are what they are.
fn votes(page: &mut Page, at: &At) {
    let Some(answers) = at.asked() else { return };
    if at.revealed {
        page.parts.push(Part::Row(vec![button("lead/change", tr!("lead-change"))]));
        return;
    }
    page.parts.push(Part::Gap);
    page.parts.push(say(Tone::Quiet, tr!("lead-votes")));
    for answer in answers {
        page.parts.push(Part::Control(count(&answer.id, tr!("lead-hands", letter = SafeText::show_line(answer.letter)), at)));
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
        StepWhat::Unit { module, unit, how } => {
            page.parts.push(say(Tone::Plain, tr!("lead-unit-alone")));
            if *how == How::Alone {
                page.parts.push(say(Tone::Plain, opens(at, module, unit)));
            }
        }
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

/// What the adviser wrote for herself, and what the page's author tells her of it.
fn notes(page: &mut Page, at: &At) {
    let Some(step) = at.step() else { return };
    if !step.note.is_empty() && step.what != StepWhat::Own {
        page.parts.push(Part::Gap);
        page.parts.push(say(Tone::Plain, tr!("lead-note", note = SafeText::show(&step.note))));
    }
    let activity = at.lesson().filter(|lesson| lesson.begun()).and_then(|lesson| lesson.activity().notes.as_ref());
    if let Some(notes) = activity {
        page.parts.push(Part::Gap);
        page.parts.push(say(Tone::Plain, tr!("lead-note-page", note = notes.words())));
    }
}

/// What the unit's author tells her of the whole unit: before its first page is turned, and whenever she asks.
fn unit_notes(page: &mut Page, at: &At) {
    let notes = of_unit(at);
    if notes.is_empty() {
        return;
    }
    page.parts.push(Part::Gap);
    page.parts.push(say(Tone::Quiet, tr!("lead-notes")));
    for (label, text) in notes {
        page.parts.push(say(Tone::Quiet, tr!("lead-note-line", label = label.clone(), text = text.clone())));
    }
}

fn of_unit(at: &At) -> &[(Words, Words)] {
    let here = |notes: &&UnitNotes| at.unit().is_some_and(|(module, unit, _)| (&notes.module, &notes.unit) == (module, unit));
    at.desk.notes.iter().find(here).map_or(&[], |notes| &notes.told)
}
