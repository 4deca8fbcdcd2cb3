//! What each command of the browser does, whether it reaches a goal or is a slip, and the shortest way to all goals.

use std::cmp::Ordering;

use super::read::{Act, Rule, Webpage};
use super::{Browsing, Look, Told};
use crate::activity::part::Part;
use crate::activity::reach::shortest;
use crate::activity::worlds;
use crate::activity::{Input, Step, Target};
use crate::ids::Slug;
use crate::tr;

/// Most pages that are remembered to go back by.
const PATH_MAX: usize = 30;

/// Most states that are looked at for a way to the goals.
const SEEN_MAX: usize = 20_000;

impl Webpage {
    /// What an input does.
    pub(super) fn act(&self, state: &mut Browsing, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Submit => Step::Refused(tr!("mail-no-button")),
            Input::Back => self.command(state, "back"),
            Input::Pick(target) => self.command(state, target.as_str()),
            Input::Type(..) | Input::Move(..) | Input::Mouse(..) | Input::Hint => Step::Ignored,
        }
    }

    fn command(&self, state: &mut Browsing, name: &str) -> Step {
        let Some(page) = state.path.last().and_then(|id| self.page(id)) else {
            if name != "reopen" {
                return Step::Ignored;
            }
            *state = Browsing { path: vec![self.start.clone()], closer: false, look: None, told: None, ..state.clone() };
            return Step::Changed;
        };
        let here = page.id.clone();
        match name {
            "back" if page.alert => {
                state.told = Some(Told::Held);
                Step::Changed
            }
            "back" if state.path.len() > 1 => {
                state.path.pop();
                moved(state);
                self.judge(state, Act::Back, &here, None, None)
            }
            "close" => {
                // A page that fills the screen lies over the one that it came from.
                if page.alert {
                    state.path.pop();
                } else {
                    state.path.clear();
                }
                moved(state);
                let otherwise = state.path.is_empty().then_some(Told::Closed);
                self.judge(state, Act::Close, &here, None, otherwise)
            }
            "closer" if !page.alert && !page.links.is_empty() => {
                state.closer = !state.closer;
                state.look = None;
                Step::Changed
            }
            "address" if !page.alert => {
                state.look = Some(Look::Address);
                self.judge(state, Act::Inspect, &here, None, None)
            }
            name => {
                let Some(link) = Target::new(name).within("link").and_then(Slug::new).and_then(|id| page.link(&id)) else {
                    return Step::Ignored;
                };
                if state.closer {
                    // One look: the next choice opens again.
                    state.closer = false;
                    state.look = Some(Look::Link(link.id.clone()));
                    return self.judge(state, Act::Inspect, &here, Some(&link.id), None);
                }
                let to = link.to.as_ref().filter(|to| self.page(to).is_some());
                if let Some(to) = to {
                    if state.path.len() >= PATH_MAX {
                        state.path.remove(0);
                    }
                    state.path.push(to.clone());
                    moved(state);
                }
                let otherwise = to.is_none().then_some(Told::Nothing);
                self.judge(state, Act::Open, &here, Some(&link.id), otherwise)
            }
        }
    }

    /// Judges what was done at once; `otherwise` is told where it is neither goal nor slip.
    fn judge(&self, state: &mut Browsing, act: Act, page: &Slug, link: Option<&Slug>, otherwise: Option<Told>) -> Step {
        let fits = |rule: &Rule| rule.act == act && rule.page == *page && rule.link.as_ref() == link;
        let mut goal = false;
        let mut closer = false;
        for rule in self.goals.iter().filter(|rule| fits(rule)) {
            goal = true;
            closer |= state.done.insert(rule.id.clone());
        }
        if self.goals.iter().all(|rule| state.done.contains(&rule.id)) {
            state.over = true;
            state.told = None;
            return worlds::reached();
        }
        let slip = self.slips.iter().map(|(rule, _)| rule).find(|rule| !goal && fits(rule));
        state.told = match slip {
            Some(slip) => Some(Told::Slip(slip.id.clone())),
            None if closer => Some(Told::Closer),
            // Done once more: what was said of it still holds.
            None if goal => state.told.take(),
            None => otherwise,
        };
        match slip {
            Some(slip) if state.slips.insert(slip.id.clone()) => worlds::slipped(&slip.id),
            _ => Step::Changed,
        }
    }

    /// The fewest inputs that lead from `state` to all goals, without a slip.
    pub(super) fn solve(&self, state: &Browsing) -> Option<Vec<Input>> {
        let moves = |here: &Node| {
            let parts = self.view(&here.0);
            let inputs =
                Part::all_controls(&parts).into_iter().filter(|control| control.enabled).map(|control| Input::Pick(control.target.clone()));
            let play = |input: Input| {
                let mut state = here.0.clone();
                let step = self.act(&mut state, &input);
                let slipped = matches!(&state.told, Some(Told::Slip(_))) || matches!(step, Step::Answered { over: false, .. });
                (!slipped).then_some((input, Node(state)))
            };
            inputs.filter_map(play).collect()
        };
        let goal = |here: &Node| here.0.over;
        shortest(&Node(Browsing { told: None, ..state.clone() }), moves, goal, SEEN_MAX)
    }
}

/// Another page is open: nothing of it is looked at yet.
fn moved(state: &mut Browsing) {
    state.closer = false;
    state.look = None;
}

/// A state, told from others only by what decides what can be done next: where one is and was before, and what is done.
#[derive(Clone)]
struct Node(Browsing);

impl Node {
    fn key(&self) -> impl Ord + '_ {
        let path = &self.0.path;
        (path.last(), path.len().checked_sub(2).and_then(|at| path.get(at)), self.0.closer, &self.0.done, self.0.over)
    }
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Node {}
