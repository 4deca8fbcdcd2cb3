//! `investigate`: lateral reading. A claim, and a desk of pages that one chooses to open; then a verdict, and how sure one is.
//!
//! Right is a right verdict after a decisive page. A right verdict without one was lucky: it is said kindly, and does not count.
//! Why: who checks facts for a living leaves the page at once and reads beside it (Wineburg 2019).
//!
//! - [`read`]: what an author writes; [`view`]: what there is to see; this file: what an input does.

mod read;
mod view;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::part::Part;
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::Fields;
use crate::tr;
use crate::words::Words;

pub use read::Investigate;
use read::{Confidence, Verdict, Worth};

/// What the page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// The claim, the desk, the verdict.
    Desk,
    /// How sure one is.
    Sure,
    /// Answered.
    Over,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Investigating {
    /// The pages that were opened, in order.
    opened: Vec<Slug>,
    /// The page that is open now.
    open: Option<Slug>,
    /// What the lens is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lens: Option<Slug>,
    verdict: Option<Verdict>,
    sure: Option<Confidence>,
    stage: Stage,
}

impl Investigate {
    /// Whether a page that decides was opened.
    fn is_grounded(&self, state: &Investigating) -> bool {
        state.opened.iter().filter_map(|id| self.tab(id)).any(|tab| tab.worth == Worth::Decisive)
    }

    fn picked(&self, state: &mut Investigating, target: &Target) -> Step {
        // A draft of an older text may name a page that is no more.
        if state.open.as_ref().is_some_and(|id| self.tab(id).is_some()) {
            if target.as_str() != "desk" {
                return Step::Ignored;
            }
            state.open = None;
            return Step::Changed;
        }
        match state.stage {
            Stage::Desk => {
                if let Some(look) = target.within("look").and_then(|id| self.looks.iter().find(|look| look.id.as_str() == id)) {
                    // A second look puts the lens down.
                    state.lens = if state.lens.as_ref() == Some(&look.id) { None } else { Some(look.id.clone()) };
                    return Step::Changed;
                }
                if let Some(tab) = target.within("tab").and_then(|id| self.tabs.iter().find(|tab| tab.id.as_str() == id)) {
                    if !state.opened.contains(&tab.id) {
                        state.opened.push(tab.id.clone());
                    }
                    state.open = Some(tab.id.clone());
                    return Step::Changed;
                }
                let Some(verdict) = target.within("verdict").and_then(Verdict::named) else { return Step::Ignored };
                state.verdict = Some(verdict);
                Step::Changed
            }
            Stage::Sure if target.as_str() == "desk" => {
                state.stage = Stage::Desk;
                Step::Changed
            }
            Stage::Sure => {
                let Some(sure) = target.within("sure").and_then(Confidence::named) else { return Step::Ignored };
                state.sure = Some(sure);
                Step::Changed
            }
            Stage::Over => Step::Ignored,
        }
    }

    fn submit(&self, state: &mut Investigating) -> Step {
        if state.open.take().is_some() {
            return Step::Changed;
        }
        match (state.stage, state.verdict, state.sure) {
            (Stage::Over, ..) => Step::Ignored,
            (Stage::Desk, None, _) => Step::Refused(tr!("investigate-verdict-first")),
            (Stage::Desk, ..) => {
                state.stage = Stage::Sure;
                Step::Changed
            }
            (Stage::Sure, Some(verdict), Some(sure)) => {
                let (found, grounded) = (verdict == self.verdict, self.is_grounded(state));
                let response = json!({
                    "verdict": verdict.word(), "confidence": sure.word(), "opened": state.opened, "lucky": found && !grounded,
                });
                state.stage = Stage::Over;
                answered(found && grounded, response, true)
            }
            (Stage::Sure, ..) => Step::Refused(tr!("choose-first")),
        }
    }
}

impl Kind for Investigate {
    const NAME: &'static str = "investigate";
    const SCORED: bool = true;
    type State = Investigating;

    fn read(f: &Fields<'_>) -> Self {
        let investigate = Self::read_keys(f);
        investigate.check(f);
        investigate
    }

    fn items(&self) -> Vec<Item> {
        let mut tabs: Vec<(&str, &str)> = self.tabs.iter().map(|tab| (tab.id.as_str(), tab.worth.word())).collect();
        tabs.sort_unstable();
        only(json!({ "verdict": self.verdict.word(), "tabs": tabs }))
    }

    fn start(&self, _: Seed, _: bool) -> Investigating {
        Investigating { opened: Vec::new(), open: None, lens: None, verdict: None, sure: None, stage: Stage::Desk }
    }

    fn again(&self, state: &Investigating, _: Seed) -> Investigating {
        // What was read is read; the verdict is open again.
        Investigating { opened: state.opened.clone(), open: None, lens: None, verdict: None, sure: None, stage: Stage::Desk }
    }

    fn parts(&self, state: &Investigating) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Investigating, input: &Input) -> Step {
        match input {
            Input::Pick(target) => self.picked(state, target),
            Input::Submit => self.submit(state),
            _ => Step::Ignored,
        }
    }

    fn fits(&self, state: &Investigating) -> bool {
        state.open.iter().all(|id| self.tab(id).is_some())
    }

    fn answer_label(&self, state: &Investigating) -> Words {
        match state.stage {
            _ if state.open.is_some() => tr!("investigate-back"),
            Stage::Desk if state.verdict.is_some() => tr!("continue"),
            _ => tr!("answer"),
        }
    }

    fn solution(&self, state: &Investigating) -> Vec<Input> {
        let mut inputs = Vec::new();
        if state.open.is_some() || state.stage == Stage::Sure {
            inputs.push(Input::Pick(Target::new("desk")));
        }
        if !self.is_grounded(state)
            && let Some(tab) = self.tabs.iter().find(|tab| tab.worth == Worth::Decisive)
        {
            inputs.extend([Input::Pick(Target::of("tab", &tab.id)), Input::Submit]);
        }
        inputs.push(Input::Pick(self.verdict.target()));
        inputs.extend([Input::Submit, Input::Pick(Confidence::High.target()), Input::Submit]);
        inputs
    }

    fn exhibits(&self) -> Vec<Part> {
        self.on_paper()
    }

    fn exhibits_are_all(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
