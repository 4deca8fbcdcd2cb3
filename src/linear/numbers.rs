//! Which number stands for what on a page, and in which of three ways the page is answered.

use crate::activity::{Control, Input, Part, Role, Target};
use crate::learn::{BACK, BEFORE, HINT, MENU, Page};

use super::Gesture;

/// How a page is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// One of several: a number picks and answers.
    One,
    /// A text, for this target: the line is the answer.
    Text(Target),
    /// Numbers act; an empty line answers.
    Numbers,
}

/// How `page` is answered.
pub(super) fn mode(page: &Page) -> Mode {
    let all = Part::all_controls(&page.parts);
    let live: Vec<&Control> = all.into_iter().filter(|control| control.enabled).collect();
    match live.as_slice() {
        [only] if only.role == Role::Answer => Mode::Text(only.target.clone()),
        [_, ..] if submit(page).is_some() && live.iter().all(|control| control.role == Role::Radio) => Mode::One,
        _ => Mode::Numbers,
    }
}

/// The *Answer* or *Continue* button, where it can be pressed.
pub(super) fn submit(page: &Page) -> Option<&Control> {
    page.actions.iter().find(|action| action.enabled && action.target == Target::submit())
}

/// Every control with its number, in the order of reading; then what can be done with the page as a whole.
///
/// A control that cannot be acted on now keeps its number, so that the others keep theirs. What has a key of its own (Enter, `h`,
/// `b`, `0`) has no number: nobody goes back by a number that was never told.
pub(super) fn numbered(page: &Page) -> Vec<(usize, &Control)> {
    let parts = Part::all_controls(&page.parts).into_iter();
    let actions = page.actions.iter().filter(|action| {
        let keyed = matches!(action.target.as_str(), HINT | BACK | BEFORE | MENU) || action.target == Target::submit();
        action.enabled && !keyed
    });
    parts.chain(actions).enumerate().map(|(at, control)| (at + 1, control)).collect()
}

/// The number of `target`, if it has one that can be chosen now.
pub(super) fn number_of(page: &Page, target: &Target) -> Option<usize> {
    numbered(page).into_iter().find(|(_, control)| control.enabled && control.target == *target).map(|(n, _)| n)
}

/// Whether `control` stands at the foot of `page`: a simulated program may have a *Back* of its own.
pub(super) fn is_action(page: &Page, control: &Control) -> bool {
    page.actions.iter().any(|action| std::ptr::eq(action, control))
}

/// What acting on `control` of `page` means.
pub(super) fn gesture(page: &Page, control: &Control) -> Gesture {
    let foot = is_action(page, control);
    match control.target.as_str() {
        HINT if foot => Gesture::Input(Input::Hint),
        BACK if foot => Gesture::Input(Input::Back),
        MENU if foot => Gesture::Menu,
        _ => Gesture::Input(Input::Pick(control.target.clone())),
    }
}
