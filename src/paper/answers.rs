//! The answers of a unit, on a page of their own.

use crate::activity::{Control, Mark, Part, Role, Tone};
use crate::text::markup;
use crate::tr;
use crate::words::Words;

use super::exercise::letter;
use super::html::{self, Html, element};
use super::simulated::quote;
use super::{Paper, SheetActivity, SheetUnit};

/// The answers of `unit`. Nothing where nothing is asked.
pub(super) fn key(unit: &SheetUnit, paper: Paper<'_>) -> Html {
    let all: Html = unit.activities.iter().filter_map(|activity| one(activity, paper)).collect();
    if all.is_empty() {
        return all;
    }
    let mut out = element("p", "module", &html::line(&(paper.say)(&unit.title)));
    out.tag("h1", "", &html::text(&(paper.say)(&tr!("paper-answers"))));
    out.push(&all);
    element("section", "key", &out)
}

fn one(activity: &SheetActivity, paper: Paper<'_>) -> Option<Html> {
    let say = paper.say;
    let mut body = Html::new();
    // What is solved on the sheet needs no answer here.
    if !activity.worked {
        let answers: Html = answers(activity, paper).iter().map(|answer| element("li", "", answer)).collect();
        if !answers.is_empty() {
            body.tag("ul", "answers", &answers);
        }
        if !activity.steps.is_empty() {
            let steps: Html = activity.steps.iter().map(|step| element("li", "", &html::line(&say(step)))).collect();
            body.tag("ol", "answers", &steps);
        }
        for words in why(activity) {
            body.push(&html::blocks(&say(words)));
        }
    }
    if body.is_empty() {
        return None;
    }
    let mut whole = element("div", "number", &html::text(&activity.number.to_string()));
    whole.tag("div", "body", &body);
    Some(element("section", "exercise", &whole))
}

/// Why: the author's words, or else what the right answer is told.
fn why(activity: &SheetActivity) -> Vec<&Words> {
    let good = |part: &'_ Part| matches!(part, Part::Text(Tone::Good | Tone::Solution, _));
    match &activity.solution {
        Some(solution) => vec![solution],
        None => activity
            .solved
            .iter()
            .filter(|part| good(part))
            .filter_map(|part| if let Part::Text(_, words) = part { Some(words) } else { None })
            .collect(),
    }
}

/// The options that bear a letter on the sheet, in order.
pub(super) fn lettered(activity: &SheetActivity) -> Vec<&Control> {
    let controls = activity.parts.iter().filter_map(|part| if let Part::Control(control) = part { Some(control) } else { None });
    controls.filter(|control| matches!(control.role, Role::Radio | Role::Check | Role::One | Role::Clue)).collect()
}

/// What is right, one thing a piece.
pub(super) fn answers(activity: &SheetActivity, paper: Paper<'_>) -> Vec<Html> {
    let say = paper.say;
    let before = Part::all_controls(&activity.parts);
    let lettered = lettered(activity);
    let line = |words: &Words| html::line(&say(words));
    let mut numbered: Vec<(usize, Html)> = Vec::new();
    let mut found = Vec::new();
    let mut quoted: Vec<&Words> = Vec::new();
    let solved = Part::all_controls(&activity.solved);
    for control in &solved {
        let came_on = before.iter().any(|other| other.target == control.target && other.on);
        let value = control.value.as_ref().map(say).filter(|value| !value.is_empty());
        match (control.role, value) {
            (Role::Radio | Role::Check | Role::One, _) if control.on && control.mark != Some(Mark::Other) => {
                let at = lettered.iter().position(|option| option.target == control.target);
                let mut answer = element("strong", "", &html::text(&at.map_or_else(|| "×".to_owned(), letter)));
                answer.push(&html::text(" ")).push(&line(&control.label));
                found.push(answer);
            }
            (Role::Clue, _) if control.on && control.mark != Some(Mark::Other) && !quoted.contains(&&control.label) => {
                quoted.push(&control.label);
                found.push(quote(control, &solved, say));
            }
            // Only what has to be turned.
            (Role::Switch, _) if control.on != came_on => {
                let stands = if control.on { tr!("paper-on") } else { tr!("paper-off") };
                found.push(labelled(paper, &control.label, &say(&stands)));
            }
            // What came ticked and has to be turned off.
            (Role::Check, _) if came_on && !control.on => {
                found.push(labelled(paper, &control.label, &say(&tr!("paper-unticked"))));
            }
            (Role::Item, Some(value)) => {
                if let Ok(n) = value.parse::<usize>() {
                    numbered.push((n, line(&control.label)));
                } else {
                    let mut answer = line(&control.label);
                    answer.tag("span", "goes-with", &html::line(&value));
                    found.push(answer);
                }
            }
            (role, Some(value)) if role.typed() => found.push(labelled(paper, &control.label, &value)),
            _ => {}
        }
    }
    numbered.sort_by_key(|(n, _)| *n);
    found.extend(numbered.into_iter().map(|(n, text)| {
        let mut answer = element("strong", "", &html::text(&format!("{n}. ")));
        answer.push(&text);
        answer
    }));
    found
}

fn labelled(paper: Paper<'_>, label: &Words, value: &str) -> Html {
    let label = crate::text::SafeText::show_line(&markup::plain(&(paper.say)(label)));
    let mut out = html::text(&(paper.say)(&tr!("paper-label", label = label)));
    out.push(&html::text(" "));
    out.tag("strong", "", &html::text(value));
    out
}
