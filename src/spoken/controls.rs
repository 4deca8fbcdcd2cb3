//! One control, said: its number, what it is called, how it stands, what is said of it.

use crate::activity::{Control, Mark, Role, Sign, Tone};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use super::told::{By, Say, plain_words, spoken_lines, text_lines};

/// How the told control is said; `turned` when only now it is no longer on.
pub fn control_lines(control: &Control, number: usize, turned: bool, by: By, say: Say<'_>) -> Vec<String> {
    lines_of(control, plain_words(&control.label, say), (number, turned), by, say)
}

/// The same, under another label: in running text it says where it stands.
pub(super) fn lines_of(control: &Control, label: SafeText, (number, turned): (usize, bool), by: By, say: Say<'_>) -> Vec<String> {
    let label = if control.role == Role::Clue { SafeText::show_line(&say(&tr!("linear-passage", text = label))) } else { label };
    // Heard, a stop before what it holds would part the two.
    let held = control.value.as_ref().is_some_and(|value| !say(value).is_empty());
    let label = if by == By::Voice && held { SafeText::show_line(label.trim_end_matches('.')) } else { label };
    let mut line = match (&control.value, control.role) {
        (Some(value), Role::Secret) if !say(value).is_empty() => {
            // How long it is says something of it already: not to a whole room.
            let signs = if by == By::Voice { tr!("voice-secret") } else { tr!("linear-secret", n = say(value).chars().count()) };
            say(&tr!("linear-labelled", label = label, value = signs))
        }
        (Some(value), _) if !say(value).is_empty() => say(&tr!("linear-labelled", label = label, value = value.clone())),
        (_, role) if role.typed() => say(&tr!("linear-labelled", label = label, value = tr!("linear-empty"))),
        _ => label.as_str().to_owned(),
    };
    let mut states: Vec<String> = states(control, turned).iter().map(say).collect();
    if by == By::Voice {
        // Coming to one of several chooses it: that it is chosen would be said of each.
        states.retain(|state| control.role != Role::Radio || *state != say(&tr!("linear-selected")));
        line = std::iter::once(line).chain(states).collect::<Vec<_>>().join(", ");
    } else if !states.is_empty() {
        line = format!("{line} ({})", states.join(", "));
    }
    let mut lines = spoken_lines(&line);
    if let Some(first) = lines.first_mut() {
        *first = match (by, control.enabled) {
            (By::Voice, true) if number > 0 => format!("{number}, {first}"),
            (By::Voice, _) => std::mem::take(first),
            (By::Lines { .. }, true) => format!("{number}. {first}"),
            (By::Lines { .. }, false) => format!("- {first}"),
        };
    }
    if let Some((tone, detail)) = &control.detail {
        // The mark has already said whether it was right.
        let tone = if control.mark.is_some() && matches!(tone, Tone::Good | Tone::Again) { Tone::Plain } else { *tone };
        lines.extend(text_lines(tone, detail, say));
    }
    lines
}

fn states(control: &Control, turned: bool) -> Vec<Words> {
    let mut states = Vec::new();
    states.extend(match (control.role, control.on) {
        (Role::Radio | Role::One, true) => Some(tr!("linear-selected")),
        (Role::Check, true) => Some(tr!("linear-ticked")),
        // "Right" alone would praise the box, not that it was left.
        (Role::Check, false) if control.mark == Some(Mark::Right) => Some(tr!("linear-left")),
        // A box that says nothing of itself would not be known for a box.
        (Role::Check, false) => Some(tr!("linear-not-ticked")),
        (Role::Switch, true) => Some(tr!("linear-switched-on")),
        (Role::Switch, false) => Some(tr!("linear-switched-off")),
        (Role::Clue, true) => Some(tr!("linear-marked")),
        (Role::Clue, false) if turned => Some(tr!("linear-unmarked")),
        (Role::Clue, false) if control.mark.is_some() => Some(tr!("linear-not-marked")),
        // One that has its place says so by its value.
        (Role::Item | Role::Thing, true) if control.value.is_none() => Some(tr!("linear-taken")),
        (Role::Item, false) if turned && control.value.is_none() => Some(tr!("linear-put-back")),
        (Role::Tab, true) => Some(tr!("linear-here")),
        (Role::Button, true) => Some(tr!("linear-on")),
        (Role::Link, true) => Some(tr!("linear-looked-at")),
        _ => None,
    });
    states.extend([control.sign, control.also].into_iter().flatten().filter_map(|sign| match sign {
        Sign::Unread => Some(tr!("linear-unread")),
        // On a command its label says the same.
        Sign::Clip if control.role == Role::Line => Some(tr!("linear-clip")),
        Sign::Warning if control.role == Role::Line => Some(tr!("linear-warning")),
        Sign::Done => Some(tr!("linear-done")),
        Sign::Star => Some(tr!("linear-star")),
        _ => None,
    }));
    states.extend(match control.mark {
        Some(_) if control.role == Role::Clue && !control.on => Some(tr!("linear-missed-clue")),
        Some(Mark::Other) if control.role == Role::Clue => Some(tr!("linear-no-clue")),
        Some(Mark::Right) => Some(tr!("linear-right")),
        Some(Mark::Other) => Some(tr!("linear-other")),
        None => None,
    });
    states
}
