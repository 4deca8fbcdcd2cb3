//! The adviser's script of a unit: what to have ready, what to say, then each step with its minutes, what it asks, what is right and
//! what people say instead; boxes to tick and lines for a show of hands.

use super::answers::{answers, lettered};
use super::exercise::{letter, square};
use super::html::{self, Html, element};
use super::{Paper, SheetActivity, SheetUnit, blank};
use crate::activity::{Part, Role, Tone};
use crate::text::{SafeText, cut, markup};
use crate::tr;
use crate::words::Words;

/// Columns of what a step asks, and of what is said of one answer, at most: more is on the sheets of exercises and answers.
const ASKS_MAX: usize = 170;
const SAID_MAX: usize = 150;
/// Most right answers told in the script.
const RIGHT_MAX: usize = 5;
/// Weights of what is around the activities: see [`SheetActivity::weight`].
const START: u32 = 5;
const DISCUSS: u32 = 6;
const END: u32 = 2;

/// The script of a unit.
pub(super) fn of_unit(unit: &SheetUnit, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut head = element("p", "module", &html::line(&say(&unit.module)));
    head.tag("h1", "", &html::line(&say(&unit.title)));
    if let Some(aim) = &unit.aim {
        head.tag("div", "aim", &html::blocks(&say(aim)));
    }
    let mut facts = super::gathering::fact(&tr!("sheet-day"), None, paper);
    facts.push(&super::gathering::fact(&tr!("sheet-group"), None, paper));
    facts.push(
        &unit.minutes.map_or_else(Html::new, |n| super::gathering::fact(&tr!("sheet-lasts"), Some(&tr!("paper-minutes", n = n)), paper)),
    );
    head.tag("p", "facts", &facts);
    let mut out = element("header", "", &head);
    let mut ready = element("h2", "", &html::text(&say(&tr!("sheet-bring"))));
    ready.push(&blank::ticks(&to_bring(unit), paper));
    out.tag("section", "end", &ready);
    let notes = &unit.notes;
    for (label, said) in [(tr!("notes-aim"), &notes.aim), (tr!("notes-say"), &notes.say), (tr!("notes-mistakes"), &notes.mistakes)] {
        out.push(&note(&label, said.as_ref(), paper));
    }
    out.tag("h2", "", &html::text(&say(&tr!("sheet-course"))));
    out.push(&steps(unit, paper));
    out.push(&note(&tr!("notes-upset"), notes.upset.as_ref(), paper));
    let mut by_hand = element("p", "label", &html::text(&say(&tr!("sheet-noted"))));
    by_hand.tag("div", "ruled", &(0..3).map(|_| element("span", "dots", &Html::new())).collect());
    out.tag("section", "end", &by_hand);
    element("section", "sheet script", &out)
}

/// What has to lie ready, from what is done.
fn to_bring(unit: &SheetUnit) -> Vec<Words> {
    let mut bring = vec![tr!("sheet-bring-exercises")];
    if unit.activities.iter().any(voted) {
        bring.push(tr!("sheet-bring-cards"));
    }
    if unit.task.is_some() {
        bring.push(tr!("sheet-bring-device"));
    }
    bring.push(tr!("sheet-bring-handout"));
    bring
}

fn note(label: &Words, said: Option<&Words>, paper: Paper<'_>) -> Html {
    said.map_or_else(Html::new, |said| {
        let mut note = element("p", "label", &html::text(&(paper.say)(label)));
        note.push(&html::blocks(&(paper.say)(said)));
        element("div", "note", &note)
    })
}

/// The beginning, each activity, what is talked about, what one may try at home; with minutes that add up to the unit's.
fn steps(unit: &SheetUnit, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let spoken = |label: &Words, said: &Words| {
        let mut body = element("p", "asks", &html::text(&say(label)));
        body.push(&html::blocks(&say(said)));
        body
    };
    let mut rows: Vec<(u32, Option<usize>, Html)> = Vec::new();
    rows.extend(unit.notes.start.as_ref().map(|start| (START, None, spoken(&tr!("notes-start"), start))));
    rows.extend(unit.activities.iter().map(|one| (one.weight.max(1), Some(one.number), activity(one, paper))));
    rows.extend(unit.notes.discuss.as_ref().map(|discuss| (DISCUSS, None, spoken(&tr!("notes-discuss"), discuss))));
    rows.extend(unit.task.as_ref().map(|task| (END, None, spoken(&tr!("paper-task"), task))));
    let weights: Vec<u32> = rows.iter().map(|(weight, ..)| *weight).collect();
    let halves = unit.minutes.map(|minutes| shares(minutes.saturating_mul(2), &weights)).unwrap_or_default();
    let step = |(at, (_, number, body)): (usize, &(u32, Option<usize>, Html))| {
        let mut left = square(false);
        if let Some(number) = number {
            left.tag("div", "number", &html::text(&number.to_string()));
        }
        if let Some(time) = halves.get(at).copied().and_then(lasting) {
            left.tag("span", "lasts", &html::text(&say(&time)));
        }
        let mut row = element("div", "left", &left);
        row.tag("div", "body", body);
        element("section", "step", &row)
    };
    rows.iter().enumerate().map(step).collect()
}

/// Half minutes as they are read.
fn lasting(halves: u32) -> Option<Words> {
    match (halves / 2, halves % 2) {
        (0, 0) => None,
        (0, _) => Some(tr!("sheet-half-min")),
        (n, 0) => Some(tr!("sheet-min", n = n)),
        (n, _) => Some(tr!("sheet-min-and-half", n = n)),
    }
}

/// `all` split by weight: nothing is lost by rounding, and everybody gets something where there is enough.
fn shares(all: u32, weights: &[u32]) -> Vec<u32> {
    let many = u32::try_from(weights.len()).unwrap_or(u32::MAX);
    let each = u32::from(many > 0 && all >= many);
    let rest = u64::from(all - each * many);
    let whole = weights.iter().map(|weight| u64::from(*weight)).sum::<u64>().max(1);
    let (mut past, mut given) = (0_u64, 0_u64);
    weights
        .iter()
        .map(|weight| {
            past += u64::from(*weight);
            let until = (rest * past + whole / 2) / whole;
            let share = until - given;
            given = until;
            each.saturating_add(u32::try_from(share).unwrap_or(u32::MAX))
        })
        .collect()
}

/// Whether the hands of a group can answer it.
fn voted(activity: &SheetActivity) -> bool {
    let options = lettered(activity);
    !activity.worked
        && options.len() > 1
        && options.len() <= 6
        && options.iter().all(|option| matches!(option.role, Role::Radio | Role::One))
}

/// What one activity asks, in a line; what is right, what people say instead, what helps; a line for the show of hands.
fn activity(activity: &SheetActivity, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let short = |words: &Words, most: usize| html::text(&cut(&one_line(&say(words)), most));
    let line = |label: &Words, said: &Html| {
        let mut line = element("strong", "", &html::text(&labelled(label, paper)));
        line.push(&html::text(" ")).push(said);
        element("p", "", &line)
    };
    let mut body = Html::new();
    if activity.worked {
        body.tag("p", "small", &html::text(&say(&tr!("sheet-in-room", what = tr!("paper-worked")))));
    }
    if let Some(asked) = asked(activity) {
        body.tag("p", "asks", &short(asked, ASKS_MAX));
    }
    if !activity.worked && is_read(activity) {
        body.tag("p", "", &html::text(&say(&tr!("sheet-read"))));
    }
    let right = if activity.worked { Vec::new() } else { right(activity, paper) };
    if right.len() > RIGHT_MAX {
        body.push(&line(&tr!("sheet-right"), &html::text(&say(&tr!("sheet-to-key", n = activity.number)))));
    } else if !right.is_empty() {
        match right.as_slice() {
            [one] => body.push(&line(&tr!("sheet-right"), one)),
            many => {
                body.push(&line(&tr!("sheet-right"), &Html::new()));
                body.tag("ul", "answers", &many.iter().map(|one| element("li", "", one)).collect())
            }
        };
    }
    let options = lettered(activity);
    for (target, said) in &activity.slips {
        if let Some(at) = options.iter().position(|option| option.target == *target) {
            let of = SafeText::show_line(&letter(at));
            body.push(&line(&tr!("sheet-if-answered", letter = of), &short(said, SAID_MAX)));
        }
    }
    if let Some(hint) = &activity.hint {
        body.push(&line(&tr!("sheet-help"), &short(hint, SAID_MAX)));
    }
    if let Some(notes) = &activity.notes {
        body.tag("div", "said", &html::blocks(&say(notes)));
    }
    if voted(activity) {
        let mut votes = element("strong", "", &html::text(&labelled(&tr!("sheet-votes"), paper)));
        for at in 0..options.len() {
            let mut one = html::text(&letter(at));
            one.tag("span", "dots", &Html::new());
            votes.tag("span", "vote", &one);
        }
        body.tag("p", "votes", &votes);
    }
    body
}

/// The right answers, or the way to them.
fn right(activity: &SheetActivity, paper: Paper<'_>) -> Vec<Html> {
    let step = |(at, step): (usize, &Words)| {
        let mut told = element("strong", "", &html::text(&format!("{}.", at + 1)));
        told.push(&html::text(" ")).push(&html::line(&(paper.say)(step)));
        told
    };
    if activity.steps.is_empty() { answers(activity, paper) } else { activity.steps.iter().enumerate().map(step).collect() }
}

/// Whether it is a text and nothing to do.
fn is_read(activity: &SheetActivity) -> bool {
    Part::all_controls(&activity.parts).is_empty() && activity.steps.is_empty()
}

/// The question; without one, the title; without that, whatever is said first.
fn asked(activity: &SheetActivity) -> Option<&Words> {
    let said = |wanted: &dyn Fn(Tone) -> bool| {
        activity.parts.iter().find_map(|part| match part {
            Part::Text(tone, words) if wanted(*tone) => Some(words),
            _ => None,
        })
    };
    said(&|tone| tone == Tone::Ask)
        .or_else(|| said(&|tone| tone == Tone::Title))
        .or(activity.title.as_ref())
        .or_else(|| said(&|tone| tone == Tone::Plain))
}

fn labelled(label: &Words, paper: Paper<'_>) -> String {
    (paper.say)(&tr!("paper-label", label = label.clone()))
}

fn one_line(said: &str) -> String {
    let lines = markup::blocks(said).into_iter().map(|block| block.runs.into_iter().map(|run| run.text).collect::<String>());
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::shares;

    proptest! {
        #[test]
        fn the_minutes_of_the_steps_add_up(all in 0u32..200, weights in prop::collection::vec(1u32..20, 1..20)) {
            let shares = shares(all, &weights);
            prop_assert_eq!(shares.len(), weights.len());
            prop_assert_eq!(shares.iter().sum::<u32>(), all);
            let enough = all >= u32::try_from(weights.len()).unwrap_or(u32::MAX);
            prop_assert!(!enough || shares.iter().all(|share| *share > 0));
        }
    }
}
