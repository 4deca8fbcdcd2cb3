//! What each command of the panel does, what follows from it, and the way from anywhere to the goals.

use super::read::{Control, Is, Limit, Rule, Settings, Sort};
use super::{Setting, Told, Value};
use crate::activity::worlds;
use crate::activity::{Input, Step, Target};
use crate::ids::Slug;
use crate::text::SafeText;
use crate::tr;

/// Longest code that is kept while it is typed.
const CODE_MAX: usize = 12;

/// Most inputs of a solution: a way that is longer is no way.
const WAY_MAX: usize = 300;

/// Digits that a solution types.
const DIGITS: &str = "73940618";

impl Limit {
    /// One step up or down.
    fn stepped(&self, value: i64, up: bool) -> i64 {
        if up { value.saturating_add(self.step).min(self.most) } else { value.saturating_sub(self.step).max(self.least) }
    }
}

impl Control {
    /// Whether it can be set to `value`.
    pub(super) fn can_be(&self, value: Option<&Value>) -> bool {
        match (&self.sort, value) {
            (Sort::Switch(_), Some(Value::On(_))) | (Sort::Code(_), Some(Value::Code(_))) => true,
            (Sort::Choice(options, _), Some(Value::Chosen(chosen))) => chosen.iter().all(|id| options.iter().any(|(known, _)| known == id)),
            (Sort::Limit(limit), Some(Value::Amount(amount))) => (limit.least..=limit.most).contains(amount),
            _ => false,
        }
    }
}

/// Whether a code of so many digits is complete, and none that everybody tries first.
pub(super) fn is_set(code: &str, digits: usize) -> bool {
    is_whole(code, digits) && !is_easy(code)
}

/// Whether a code has so many digits, and nothing else.
pub(super) fn is_whole(code: &str, digits: usize) -> bool {
    code.len() == digits && code.bytes().all(|b| b.is_ascii_digit())
}

/// Whether each digit of a code follows from the one before: 0000, 1234, 9876.
pub(super) fn is_easy(code: &str) -> bool {
    let digits = code.as_bytes();
    let by = |step: i16| digits.windows(2).all(|pair| matches!(pair, [a, b] if i16::from(*b) - i16::from(*a) == step));
    [-1, 0, 1].into_iter().any(by)
}

impl Settings {
    /// Whether a control is set as `rule` says.
    pub(super) fn holds(&self, state: &Setting, rule: &Rule) -> bool {
        let Some((control, value)) = self.control(&rule.control).zip(state.values.get(&rule.control)) else { return false };
        match (&rule.is, value, &control.sort) {
            (Is::On(on), Value::On(is), _) => on == is,
            (Is::Option(option), Value::Chosen(chosen), _) => chosen.as_ref() == Some(option),
            (Is::Set, Value::Code(code), Sort::Code(digits)) => is_set(code, *digits),
            (Is::Between(least, most), Value::Amount(amount), _) => (least..=most).contains(&amount),
            _ => false,
        }
    }

    /// How far one has come: goals that hold now, of those that did not hold at the start.
    pub(super) fn progress(&self, state: &Setting) -> (usize, usize) {
        let start = self.begin();
        let open: Vec<&Rule> = self.goals.iter().filter(|goal| !self.holds(&start, goal)).collect();
        (open.iter().filter(|goal| self.holds(state, goal)).count(), open.len())
    }

    /// What an input does.
    pub(super) fn act(&self, state: &mut Setting, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Submit => Step::Refused(tr!("mail-no-button")),
            Input::Back => self.command(state, "back"),
            Input::Pick(target) => self.command(state, target.as_str()),
            Input::Type(target, text) => self.typed(state, target, text),
            Input::Move(..) | Input::Mouse(..) | Input::Hint => Step::Ignored,
        }
    }

    /// The control of the open page that `target` names, within `group`.
    fn shown(&self, state: &Setting, target: &Target, group: &str) -> Option<&Control> {
        let id = Slug::new(target.within(group)?)?;
        self.control(&id).filter(|control| control.page == state.page)
    }

    fn command(&self, state: &mut Setting, name: &str) -> Step {
        let target = Target::new(name);
        if name == "back" {
            let parent = self.page(&state.page).and_then(|page| page.parent.clone()).filter(|parent| self.page(parent).is_some());
            return Self::go(state, parent);
        }
        if let Some(id) = target.within("page") {
            let to = self.beneath(&state.page).find(|page| page.id.as_str() == id).map(|page| page.id.clone());
            return Self::go(state, to);
        }
        if let Some(control) = self.shown(state, &target, "switch") {
            let Some(Value::On(on)) = state.values.get(&control.id) else { return Step::Ignored };
            let value = Value::On(!on);
            return self.set(state, control, value);
        }
        for (group, up) in [("less", false), ("more", true)] {
            if let Some((control, Sort::Limit(limit))) = self.shown(state, &target, group).map(|control| (control, &control.sort)) {
                let Some(Value::Amount(amount)) = state.values.get(&control.id) else { return Step::Ignored };
                let value = limit.stepped(*amount, up);
                return if value == *amount { Step::Ignored } else { self.set(state, control, Value::Amount(value)) };
            }
        }
        let option = target.within("option").and_then(|rest| rest.split_once('/'));
        let Some((control, option)) = option else { return Step::Ignored };
        let Some(control) = self.controls.iter().find(|one| one.id.as_str() == control && one.page == state.page) else {
            return Step::Ignored;
        };
        let Sort::Choice(options, _) = &control.sort else { return Step::Ignored };
        match options.iter().find(|(id, _)| id.as_str() == option) {
            Some((id, _)) => self.set(state, control, Value::Chosen(Some(id.clone()))),
            None => Step::Ignored,
        }
    }

    fn go(state: &mut Setting, to: Option<Slug>) -> Step {
        let Some(to) = to else { return Step::Ignored };
        state.page = to;
        state.told = None;
        Step::Changed
    }

    fn typed(&self, state: &mut Setting, target: &Target, text: &str) -> Step {
        match self.shown(state, target, "code") {
            Some(control) if matches!(control.sort, Sort::Code(_)) => {
                let code = SafeText::typed(text.trim(), CODE_MAX).as_str().to_owned();
                self.set(state, control, Value::Code(code))
            }
            _ => Step::Ignored,
        }
    }

    /// Sets a control, and judges at once what follows.
    fn set(&self, state: &mut Setting, control: &Control, value: Value) -> Step {
        let before = state.clone();
        state.values.insert(control.id.clone(), value);
        if self.goals.iter().all(|goal| self.holds(state, goal)) {
            state.over = true;
            state.told = None;
            return worlds::reached();
        }
        let of_this = |rule: &&Rule| rule.control == control.id;
        // Only what has just become so: on the way out of it nobody is told again.
        let slips = self.slips.iter().map(|(rule, _)| rule).filter(of_this);
        let slip = { slips }.find(|rule| self.holds(state, rule) && !self.holds(&before, rule));
        if let Some(slip) = slip {
            state.told = Some(Told::Slip(slip.id.clone()));
            return if state.slips.insert(slip.id.clone()) { worlds::slipped(&slip.id) } else { Step::Changed };
        }
        let asked = self.goals.iter().any(|goal| goal.control == control.id);
        // What is put back as it was is no fresh mistake.
        state.told = if self.progress(state).0 > self.progress(&before).0 {
            Some(Told::Closer)
        } else if !asked && self.retry.is_some() && self.begin().values.get(&control.id) != state.values.get(&control.id) {
            Some(Told::Beside)
        } else {
            None
        };
        Step::Changed
    }
}

/// A copy that is played on.
struct Play<'s> {
    panel: &'s Settings,
    state: Setting,
    inputs: Vec<Input>,
    slipped: bool,
}

impl Settings {
    /// Whether all goals are reached from `state`, by which inputs.
    pub(super) fn solve(&self, state: &Setting) -> (bool, Vec<Input>) {
        let play = self.play(state);
        (play.state.over, play.inputs)
    }

    /// Whether the panel's own way reaches all goals, without a slip.
    pub(super) fn is_reachable(&self) -> bool {
        let play = self.play(&self.begin());
        play.state.over && !play.slipped
    }

    fn play(&self, state: &Setting) -> Play<'_> {
        let mut play = Play { panel: self, state: state.clone(), inputs: Vec::new(), slipped: false };
        // Twice: a goal undone by another is reached again, or never will be.
        for goal in self.goals.iter().chain(&self.goals) {
            play.reach(goal);
        }
        play
    }

    /// The pages from the root down to `id`.
    fn way_to(&self, id: &Slug) -> Vec<Slug> {
        let mut way = vec![id.clone()];
        while let Some(parent) = way.last().and_then(|id| self.page(id)).and_then(|page| page.parent.clone()) {
            if way.contains(&parent) {
                break;
            }
            way.push(parent);
        }
        way.reverse();
        way
    }
}

impl Play<'_> {
    fn act(&mut self, input: Input) {
        if self.state.over || self.inputs.len() >= WAY_MAX {
            return;
        }
        let step = self.panel.act(&mut self.state, &input);
        self.slipped |= matches!(step, Step::Answered { over: false, .. });
        self.inputs.push(input);
    }

    fn pick(&mut self, name: String) {
        self.act(Input::Pick(Target::new(name)));
    }

    fn reach(&mut self, goal: &Rule) {
        let Some(control) = self.panel.control(&goal.control) else { return };
        if self.state.over || self.panel.holds(&self.state, goal) {
            return;
        }
        let way = self.panel.way_to(&control.page);
        for _ in 0..way.len().max(self.panel.pages.len()) {
            if way.contains(&self.state.page) {
                break;
            }
            self.pick("back".to_owned());
        }
        let from = way.iter().position(|page| *page == self.state.page).map_or(way.len(), |at| at + 1);
        for page in way.iter().skip(from) {
            self.pick(format!("page/{page}"));
        }
        let id = &control.id;
        match (&goal.is, &control.sort) {
            (Is::On(_), _) => self.pick(format!("switch/{id}")),
            (Is::Option(option), _) => self.pick(format!("option/{id}/{option}")),
            (Is::Set, Sort::Code(digits)) => self.act(Input::Type(Target::of("code", id), DIGITS.chars().take(*digits).collect())),
            (Is::Between(least, _), Sort::Limit(limit)) => {
                while let Some(Value::Amount(amount)) = self.state.values.get(id).filter(|_| !self.panel.holds(&self.state, goal)) {
                    let up = amount < least;
                    // It would go no further, or over and back for ever.
                    if limit.stepped(*amount, up) == *amount || self.inputs.len() >= WAY_MAX {
                        break;
                    }
                    self.pick(format!("{}/{id}", if up { "more" } else { "less" }));
                }
            }
            _ => {}
        }
    }
}
