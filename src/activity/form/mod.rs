//! `form`: an online form, simulated, with the complaints of real ones; validated by its goal.
//!
//! The form refuses (told beneath the field, nothing typed is lost) until its own rules hold; only then is it an answer.

mod field;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::choice::{answered, only};
use super::part::{Control, Frame, Layout, Mark, Part, Role, Tone};
use super::{Input, Item, Kind, Seed, Step, Target};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use field::{Field, Sort};

/// A page with fields and a button.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    site: Text,
    title: Text,
    button: Text,
    feedback: Text,
    retry: Option<Text>,
    fields: Vec<Field>,
    given: Vec<Slug>,
}

/// Where a learner stands in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filling {
    values: BTreeMap<Slug, String>,
    ticks: BTreeMap<Slug, bool>,
    chosen: BTreeMap<Slug, Slug>,
    /// The fields that the form complained of when the button was last pressed.
    troubled: Vec<Slug>,
    /// Whether the code has been sent.
    sent: bool,
    /// Once accepted: whether the goal is reached.
    done: Option<bool>,
}

impl Filling {
    /// What was typed into a field.
    pub fn value(&self, id: &Slug) -> &str {
        self.values.get(id).map_or("", String::as_str)
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: &Field) -> bool {
        self.ticks.get(&field.id).copied().unwrap_or(field.ticked)
    }

    /// Which option is chosen.
    pub fn chosen(&self, id: &Slug) -> Option<&Slug> {
        self.chosen.get(id)
    }
}

impl Form {
    fn field<'a>(&'a self, target: &'a Target) -> Option<(&'a Field, Option<&'a str>)> {
        let name = target.within("field")?;
        let (id, option) = name.split_once('/').map_or((name, None), |(id, option)| (id, Some(option)));
        self.fields.iter().find(|field| field.id.as_str() == id).map(|field| (field, option))
    }

    fn press(&self, state: &mut Filling) -> Step {
        state.troubled = self.fields.iter().filter(|field| field.trouble(state).is_some()).map(|field| field.id.clone()).collect();
        if !state.troubled.is_empty() {
            return Step::Changed;
        }
        if !state.sent && self.fields.iter().any(|field| field.sort == Sort::Code) {
            state.sent = true;
            return Step::Changed;
        }
        let other: Vec<&str> = self.fields.iter().filter(|field| !field.is_wanted(state)).map(|field| field.id.as_str()).collect();
        let right = other.is_empty();
        state.done = Some(right);
        answered(right, json!(other), true)
    }

    fn retry(&self) -> Words {
        self.retry.as_ref().map_or_else(|| tr!("form-not-yet"), Text::words)
    }
}

impl Field {
    /// The inputs that make a field as the rules and the goal ask.
    fn mend(&self, state: &Filling) -> Vec<Input> {
        let target = Target::of("field", &self.id);
        if self.trouble(state).is_none() && self.is_wanted(state) {
            return Vec::new();
        }
        match self.sort {
            Sort::Tick => vec![Input::Pick(target)],
            Sort::Choose => {
                let pick = self.options.iter().find(|pick| pick.right).or(self.options.first());
                pick.map(|pick| Input::Pick(option(self, &pick.id))).into_iter().collect()
            }
            Sort::Code => vec![Input::Type(target, self.code.as_str().to_owned())],
            _ => {
                let first = self.same_as.as_ref().map(|id| state.value(id).to_owned());
                first.or_else(|| self.model()).map(|value| Input::Type(target, value)).into_iter().collect()
            }
        }
    }

    fn part(&self, state: &Filling, parts: &mut Vec<Part>) {
        let open = state.done.is_none();
        let label = if self.required { tr!("form-required", label = self.label.words()) } else { self.label.words() };
        let trouble = self.trouble(state).filter(|_| open && state.troubled.contains(&self.id)).map(field::Trouble::words);
        let other = state.done == Some(false) && !self.is_wanted(state);
        let detail = if let Some(trouble) = trouble {
            Some((Tone::Trouble, trouble))
        } else if other {
            Some((Tone::Again, self.feedback.as_ref().map_or_else(|| tr!("form-look-again"), Text::words)))
        } else {
            // Once the code is on its way, what was accepted needs no help any more.
            self.help.as_ref().filter(|_| open && (!state.sent || self.sort == Sort::Code)).map(|help| (Tone::Quiet, help.words()))
        };
        let mark = other.then_some(Mark::Other);
        if self.sort == Sort::Choose {
            parts.push(Part::Text(Tone::Plain, label));
            for pick in &self.options {
                let on = state.chosen(&self.id) == Some(&pick.id);
                let control = Control::new(option(self, &pick.id), Role::One, pick.text.words()).on(on).enabled(open);
                parts.push(Part::Control(control.mark(mark.filter(|_| on))));
            }
            parts.extend(detail.map(|(tone, words)| Part::Text(tone, words)));
            return;
        }
        let role = match self.sort {
            Sort::Tick => Role::Check,
            Sort::Password => Role::Secret,
            _ => Role::Field,
        };
        let mut control = Control::new(Target::of("field", &self.id), role, label).enabled(open).mark(mark);
        if self.sort == Sort::Tick {
            control = control.on(state.ticked(self));
        } else {
            control = control.value(SafeText::typed(state.value(&self.id), self.longest()).into());
        }
        parts.push(Part::Control(match detail {
            Some((tone, words)) => control.detail(tone, words),
            None => control,
        }));
    }
}

fn option(field: &Field, pick: &Slug) -> Target {
    Target::new(format!("field/{}/{pick}", field.id))
}

impl Kind for Form {
    const NAME: &'static str = "form";
    const SCORED: bool = true;
    type State = Filling;

    fn read(f: &Fields<'_>) -> Self {
        let mut codes = 0;
        let mut known: Vec<Slug> = Vec::new();
        let mut fields = Vec::new();
        for (id, f) in f.tables("field", 1, 10) {
            let field = Field::read(id, &f);
            if let Some(first) = field.same_as.as_ref().filter(|first| !known.contains(first)) {
                let cause = tr!("check-unknown-id", id = SafeText::show(first.as_str()));
                f.tell(Problem::error("unknown-id", f.span_of("same_as"), cause).fix(tr!("check-form-same-as-fix")));
            }
            codes += usize::from(field.sort == Sort::Code);
            if codes > 1 {
                f.tell(Problem::error("form-codes", f.span(), tr!("check-form-codes")));
            }
            let free = field.typed() && field.sort != Sort::Code && field.required && field.model().is_none() && field.same_as.is_none();
            if free {
                f.tell(Problem::error("form-sample", f.span(), tr!("check-form-sample")).fix(tr!("check-form-sample-fix")));
            }
            known.push(field.id.clone());
            fields.push(field);
        }
        let given = f.known_slugs("given", |id| known.contains(id));
        let (site, title, button) = (f.text("site"), f.text("title"), f.text("button"));
        let form = Self { site, title, button, feedback: f.text("feedback"), retry: f.maybe_text("retry"), fields, given };
        let mut state = form.start(Seed(0), false);
        let solved = form.solution(&state).iter().any(|input| matches!(form.input(&mut state, input), Step::Answered { .. }));
        let reached = solved && state.done == Some(true);
        if !(reached || form.fields.is_empty()) {
            let cause = tr!("check-form-unreachable");
            f.tell(Problem::error("goal-unreachable", f.span(), cause).fix(tr!("check-form-unreachable-fix")));
        }
        form
    }

    fn items(&self) -> Vec<Item> {
        let field = |field: &Field| {
            json!({
                "id": field.id.as_str(),
                "sort": field.sort,
                "required": field.required,
                "accept": field.accept.0.iter().map(SafeText::as_str).collect::<Vec<_>>(),
                "tolerate": field.tolerate,
                "min": field.min,
                "same": field.same_as.as_ref().map(Slug::as_str),
                "tick": field.tick,
                "ticked": field.ticked,
                "code": field.code.as_str(),
                "right": field.options.iter().filter(|pick| pick.right).map(|pick| pick.id.as_str()).collect::<Vec<_>>(),
            })
        };
        only(json!({ "fields": self.fields.iter().map(field).collect::<Vec<_>>() }))
    }

    fn start(&self, _: Seed, half: bool) -> Filling {
        let mut state = Filling::default();
        for field in self.fields.iter().filter(|field| half && self.given.contains(&field.id)) {
            if field.typed() {
                let first = field.same_as.as_ref().map(|id| state.value(id).to_owned());
                state.values.extend(first.or_else(|| field.model()).map(|value| (field.id.clone(), value)));
            } else {
                for input in field.mend(&state) {
                    self.input(&mut state, &input);
                }
            }
        }
        state
    }

    fn again(&self, state: &Filling, _: Seed) -> Filling {
        // Nobody types a page twice: all that was filled in stays, with the code that was sent.
        Filling { troubled: Vec::new(), done: None, ..state.clone() }
    }

    fn parts(&self, state: &Filling) -> Vec<Part> {
        let mut page = vec![Part::Text(Tone::Title, self.title.words())];
        let left = self.fields.iter().filter(|field| state.troubled.contains(&field.id) && field.trouble(state).is_some()).count();
        if state.done.is_none() && left > 0 {
            page.push(Part::Text(Tone::Trouble, tr!("form-refused", n = left)));
        }
        for field in &self.fields {
            if field.sort != Sort::Code {
                field.part(state, &mut page);
            } else if state.sent {
                page.push(Part::Text(Tone::News, field.arrives.words()));
                field.part(state, &mut page);
            }
        }
        let button = Control::new(Target::new("press"), Role::Button, self.button.words()).enabled(state.done.is_none());
        page.push(Part::Control(button));
        let mut parts = vec![Part::Frame(Frame { layout: Layout::Page, title: self.site.words(), parts: page })];
        match state.done {
            Some(true) => parts.push(Part::Text(Tone::Good, self.feedback.words())),
            Some(false) => parts.push(Part::Text(Tone::Again, self.retry())),
            None => {}
        }
        parts
    }

    fn input(&self, state: &mut Filling, input: &Input) -> Step {
        if state.done.is_some() {
            return Step::Ignored;
        }
        match input {
            Input::Submit => Step::Refused(tr!("form-use-button", button = self.button.words())),
            Input::Pick(target) if target.as_str() == "press" => self.press(state),
            Input::Pick(target) => match self.field(target) {
                Some((field, None)) if field.sort == Sort::Tick => {
                    let ticked = state.ticked(field);
                    state.ticks.insert(field.id.clone(), !ticked);
                    Step::Changed
                }
                Some((field, Some(pick))) => match field.options.iter().find(|option| option.id.as_str() == pick) {
                    Some(pick) => {
                        state.chosen.insert(field.id.clone(), pick.id.clone());
                        Step::Changed
                    }
                    None => Step::Ignored,
                },
                _ => Step::Ignored,
            },
            Input::Type(target, text) => match self.field(target) {
                Some((field, None)) if field.typed() && (field.sort != Sort::Code || state.sent) => {
                    state.values.insert(field.id.clone(), SafeText::typed(text, field.longest()).as_str().to_owned());
                    Step::Changed
                }
                _ => Step::Ignored,
            },
            _ => Step::Ignored,
        }
    }

    fn solution(&self, state: &Filling) -> Vec<Input> {
        let mut state = state.clone();
        let mut inputs = Vec::new();
        if state.done.is_some() {
            return inputs;
        }
        // One round fills the page; where a code is sent, a second one fills the code.
        for _ in 0..2 {
            for field in &self.fields {
                for input in field.mend(&state) {
                    self.input(&mut state, &input);
                    inputs.push(input);
                }
            }
            if state.done.is_none() {
                let press = Input::Pick(Target::new("press"));
                self.input(&mut state, &press);
                inputs.push(press);
            }
        }
        inputs
    }

    fn answers_by_button(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests;
