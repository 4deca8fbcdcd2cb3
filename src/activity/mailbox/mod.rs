//! `mailbox`: a mail program, simulated: believable, forgiving, exact. It validates itself when its goals are reached.
//!
//! - [`read`]: what an author writes, and what of it cannot work;
//! - [`vocabulary`]: acts and folders; [`state`]: where a learner stands, as it is kept;
//! - [`acts`] and [`compose`]: what each command does, moving around and writing;
//! - [`post`]: who a typed line names, who a reply goes to, what happens to what is sent;
//! - [`goals`]: whether what was done reaches a goal, is a slip, or neither;
//! - [`view`] and [`sheet`]: what there is to see;
//! - [`solve`]: the way from anywhere to the goals, found by doing it.

mod acts;
mod compose;
mod goals;
mod post;
mod read;
mod sheet;
mod solve;
mod state;
mod view;
mod vocabulary;

use serde_json::json;

use super::choice::only;
use super::part::Part;
use super::{Input, Item, Kind, Seed, Step};
use crate::ids::Slug;
use crate::source::Fields;

pub use read::Mailbox;
pub use state::Using;

impl Kind for Mailbox {
    const NAME: &'static str = "mailbox";
    const SCORED: bool = true;
    type State = Using;

    fn read(f: &Fields<'_>) -> Self {
        let mailbox = Self::read_keys(f);
        mailbox.check_goals(f);
        mailbox
    }

    fn items(&self) -> Vec<Item> {
        let slips: Vec<_> = self.slips.iter().map(|slip| slip.rule.decides()).collect();
        let goals: Vec<_> = self.goals.iter().map(read::Rule::decides).collect();
        let mails: Vec<_> = self.mails.iter().map(|mail| json!([mail.id.as_str(), mail.from.address, mail.folder])).collect();
        let files: Vec<_> = self.files.iter().map(|file| json!([file.id.as_str(), file.size, file.here, file.reduces_to])).collect();
        let mut decides = json!({ "goals": goals, "slips": slips, "mails": mails, "files": files, "limit": self.limit });
        // Only where it is asked for: what was answered before there was such a thing is not asked again.
        if !self.keep.is_empty() {
            decides["keep"] = json!(self.keep);
        }
        only(decides)
    }

    fn start(&self, _: Seed, half: bool) -> Using {
        let given: &[Slug] = if half { &self.given } else { &[] };
        self.begin(given)
    }

    fn exhibits(&self) -> Vec<Part> {
        self.spread()
    }

    fn again(&self, state: &Using, _: Seed) -> Using {
        // A mail program goes on after a slip; only what is over begins anew.
        if state.over { self.begin(&[]) } else { state.clone() }
    }

    fn parts(&self, state: &Using) -> Vec<Part> {
        self.view(state)
    }

    fn input(&self, state: &mut Using, input: &Input) -> Step {
        self.act(state, input)
    }

    fn solution(&self, state: &Using) -> Vec<Input> {
        self.solve(state)
    }

    fn answers_by_button(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests;
