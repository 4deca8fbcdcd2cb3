//! `steps`: "I clicked, what now?": choose what is to be done and put it in an order in which what is urgent comes first.
//!
//! Picking an action adds it to the end of the list, picking it again takes it out; what is not to be done stays out.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::common::told_apart;
use super::part::{Control, Mark, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Something one could do.
#[derive(Clone, Debug, PartialEq)]
struct Action {
    id: Slug,
    text: Text,
    /// 1 at once, 2 today, 3 these days; none: not to be done.
    urgency: Option<i64>,
    feedback: Text,
    /// Who helps with it, once it is answered.
    contact: Option<Slug>,
}

/// What to do after an accident.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// What happened, as whoever it happened to says it; the exercise may tell it of somebody else.
    accident: Option<Text>,
    actions: Vec<Action>,
    feedback: Text,
    retry: Text,
}

/// Where a learner stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stepping {
    /// How the actions are shown.
    order: Vec<usize>,
    /// The first, the second and so on.
    chosen: Vec<Slug>,
    answered: bool,
}

impl Stepping {
    fn place_of(&self, id: &Slug) -> Option<usize> {
        self.chosen.iter().position(|chosen| chosen == id)
    }
}

impl Steps {
    /// What happened, as whoever it happened to says it: for help at once.
    pub fn accident(&self) -> Option<Words> {
        self.accident.as_ref().map(Text::words)
    }

    fn action(&self, id: &Slug) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == *id)
    }

    fn named(&self, target: &Target) -> Option<&Slug> {
        let id = target.within("action")?;
        self.actions.iter().map(|action| &action.id).find(|action| action.as_str() == id)
    }

    fn urgency(&self, id: &Slug) -> Option<i64> {
        self.action(id).and_then(|action| action.urgency)
    }

    /// What is to be done, the most urgent first; equally urgent actions as they are written.
    fn in_order(&self) -> Vec<&Action> {
        let mut all: Vec<&Action> = self.actions.iter().filter(|action| action.urgency.is_some()).collect();
        all.sort_by_key(|action| action.urgency);
        all
    }

    /// Whether the choice at `place` stands well: to be done, and nothing more urgent comes after it.
    fn stands_well(&self, chosen: &[Slug], place: usize) -> bool {
        let Some(urgency) = chosen.get(place).and_then(|id| self.urgency(id)) else { return false };
        chosen.iter().skip(place + 1).filter_map(|id| self.urgency(id)).all(|later| later >= urgency)
    }

    fn is_right(&self, state: &Stepping) -> bool {
        state.chosen.len() == self.in_order().len() && (0..state.chosen.len()).all(|place| self.stands_well(&state.chosen, place))
    }

    /// How many of the first choices can stay: to be done, and nothing more urgent is still missing.
    fn good_beginning(&self, chosen: &[Slug]) -> usize {
        let wanted = self.in_order();
        let fits = |(place, id): &(usize, &Slug)| {
            let mut still = wanted.iter().filter(|action| !chosen.iter().take(*place).any(|before| *before == action.id));
            still.next().is_some_and(|most| self.urgency(id).is_some() && self.urgency(id) <= most.urgency)
        };
        chosen.iter().enumerate().take_while(fits).count()
    }

    fn control(&self, state: &Stepping, action: &Action) -> Control {
        let place = state.place_of(&action.id);
        let mut control =
            Control::new(Target::of("action", &action.id), Role::Item, action.text.words()).on(place.is_some()).enabled(!state.answered);
        control.value = place.map(|place| SafeText::show(&(place + 1).to_string()).into());
        if !state.answered {
            return control;
        }
        let good = place.map_or(action.urgency.is_none(), |place| self.stands_well(&state.chosen, place));
        let (mark, tone) = if good { (Mark::Right, Tone::Good) } else { (Mark::Other, Tone::Again) };
        control.mark(Some(mark)).detail(tone, action.feedback.words())
    }

    fn answered(&self, state: &Stepping, actions: &[&Action], parts: &mut Vec<Part>) {
        for action in actions {
            parts.push(Part::Control(self.control(state, action)));
            // Whom to call is told only for what is to be done.
            parts.extend(action.contact.iter().filter(|_| action.urgency.is_some()).cloned().map(Part::Contact));
        }
    }
}

/// How much time there is.
fn urgency_words(urgency: Option<i64>) -> Words {
    match urgency {
        Some(1) => tr!("steps-now"),
        Some(2) => tr!("steps-today"),
        _ => tr!("steps-these-days"),
    }
}

impl Kind for Steps {
    const NAME: &'static str = "steps";
    const SCORED: bool = true;
    type State = Stepping;

    fn read(f: &Fields<'_>) -> Self {
        let mut sources: Vec<SafeText> = Vec::new();
        let mut actions = Vec::new();
        for (id, f) in f.tables("action", 4, 8) {
            told_apart(&f, "text", &mut sources);
            let (urgency, contact) = (f.maybe_whole("urgency", 1, 3), f.maybe_slug("contact"));
            if contact.is_some() && urgency.is_none() {
                f.tell(Problem::error("steps-contact", f.span_of("contact"), tr!("check-steps-contact")));
            }
            actions.push(Action { id, text: f.text("text"), urgency, feedback: f.text("feedback"), contact });
        }
        let steps = Self { accident: f.maybe_text("accident"), actions, feedback: f.text("feedback"), retry: f.text("retry") };
        if !steps.actions.is_empty() && steps.in_order().len() < 2 {
            f.tell(Problem::error("steps-urgency", f.span(), tr!("check-steps-urgency")).fix(tr!("check-steps-urgency-fix")));
        }
        steps
    }

    fn items(&self) -> Vec<Item> {
        // Sorted: another written order decides nothing.
        let mut actions: Vec<(&str, Option<i64>)> = self.actions.iter().map(|action| (action.id.as_str(), action.urgency)).collect();
        actions.sort_unstable();
        only(json!({ "actions": actions }))
    }

    fn start(&self, seed: Seed, _: bool) -> Stepping {
        Stepping { order: seed.mixed(self.actions.len()), chosen: Vec::new(), answered: false }
    }

    fn again(&self, state: &Stepping, _: Seed) -> Stepping {
        let mut again = Stepping { answered: false, ..state.clone() };
        again.chosen.truncate(self.good_beginning(&state.chosen));
        again
    }

    fn parts(&self, state: &Stepping) -> Vec<Part> {
        let shown: Vec<&Action> = state.order.iter().filter_map(|at| self.actions.get(*at)).collect();
        if !state.answered {
            let controls = shown.iter().map(|action| Part::Control(self.control(state, action)));
            return std::iter::once(Part::Text(Tone::Quiet, tr!("steps-how"))).chain(controls).collect();
        }
        // In the order that was chosen, then what was left out.
        let (tone, told) = if self.is_right(state) { (Tone::Good, &self.feedback) } else { (Tone::Again, &self.retry) };
        let mut parts = vec![Part::Text(tone, told.words()), Part::Text(Tone::Quiet, tr!("steps-chosen"))];
        let chosen: Vec<&Action> = state.chosen.iter().filter_map(|id| self.action(id)).collect();
        self.answered(state, &chosen, &mut parts);
        let left: Vec<&Action> = shown.into_iter().filter(|action| state.place_of(&action.id).is_none()).collect();
        if !left.is_empty() {
            parts.extend([Part::Gap, Part::Text(Tone::Quiet, tr!("steps-left-out"))]);
            self.answered(state, &left, &mut parts);
        }
        parts
    }

    fn input(&self, state: &mut Stepping, input: &Input) -> Step {
        if state.answered {
            return Step::Ignored;
        }
        match input {
            Input::Pick(target) => {
                let Some(id) = self.named(target) else { return Step::Ignored };
                match state.place_of(id) {
                    Some(place) => drop(state.chosen.remove(place)),
                    None => state.chosen.push(id.clone()),
                }
                Step::Changed
            }
            Input::Move(from, onto) => {
                let (Some(from), Some(onto)) = (self.named(from), self.named(onto)) else { return Step::Ignored };
                let Some(place) = state.place_of(onto).filter(|_| from != onto) else { return Step::Ignored };
                state.chosen.retain(|id| id != from);
                state.chosen.insert(place.min(state.chosen.len()), from.clone());
                Step::Changed
            }
            Input::Submit if state.chosen.is_empty() => Step::Refused(tr!("steps-choose-first")),
            Input::Submit => {
                let chosen: Vec<&str> = state.chosen.iter().map(Slug::as_str).collect();
                let step = answered(self.is_right(state), json!(chosen), true);
                state.answered = true;
                step
            }
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Stepping) -> Vec<Input> {
        let good = self.good_beginning(&state.chosen);
        let back = state.chosen.iter().skip(good);
        let kept: Vec<&Slug> = state.chosen.iter().take(good).collect();
        let next = self.in_order().into_iter().map(|action| &action.id).filter(|id| !kept.contains(id));
        let picks = back.chain(next).map(|id| Input::Pick(Target::of("action", id)));
        picks.chain(std::iter::once(Input::Submit)).collect()
    }

    fn fits(&self, state: &Stepping) -> bool {
        let mut order = state.order.clone();
        order.sort_unstable();
        order.into_iter().eq(0..self.actions.len()) && state.chosen.iter().all(|id| self.action(id).is_some())
    }

    fn contacts(&self) -> Vec<Slug> {
        self.actions.iter().filter_map(|action| action.contact.clone()).collect()
    }

    /// The right order with whom to call. Nothing before an answer: paper would give it away.
    fn printed(&self, state: &Stepping) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut before = None;
        for (at, action) in self.in_order().into_iter().enumerate().filter(|_| state.answered) {
            if before != action.urgency {
                parts.push(Part::Text(Tone::Title, urgency_words(action.urgency)));
                before = action.urgency;
            }
            parts.push(Part::Text(Tone::Plain, tr!("step", n = at + 1, step = action.text.words())));
            parts.extend(action.contact.iter().cloned().map(Part::Contact));
        }
        parts
    }
}

#[cfg(test)]
mod tests;
