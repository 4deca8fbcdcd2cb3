//! What there is to see of an investigation: the claim with its desk, an open page, how sure one is, what it comes to.

use super::read::{Confidence, Investigate, Tab, Verdict, Worth};
use super::{Investigating, Stage};
use crate::activity::Target;
use crate::activity::message::Hands;
use crate::activity::part::{Control, Frame, Layout, Mark, Part, Role, Sign, Tone};
use crate::ids::Slug;
use crate::tr;
use crate::words::Words;

fn label(verdict: Verdict) -> Words {
    match verdict {
        Verdict::True => tr!("investigate-true"),
        Verdict::False => tr!("investigate-false"),
        Verdict::CannotTell => tr!("investigate-cannot-tell"),
    }
}

fn face(confidence: Confidence) -> (Words, Sign) {
    match confidence {
        Confidence::Low => (tr!("investigate-not-at-all"), Sign::Worried),
        Confidence::Middle => (tr!("investigate-a-little"), Sign::Unsure),
        Confidence::High => (tr!("investigate-sure"), Sign::Glad),
    }
}

fn desk_button() -> Control {
    Control::new(Target::new("desk"), Role::Button, tr!("investigate-back")).sign(Sign::Back)
}

/// A page of the desk, open.
pub(super) fn page(tab: &Tab, back: Option<Control>) -> Part {
    let mut parts: Vec<Part> = back.map(|back| Part::Row(vec![back])).into_iter().collect();
    parts.push(Part::Text(Tone::Title, tab.name.words()));
    parts.extend(tab.date.as_ref().map(|date| Part::Text(Tone::Quiet, date.words())));
    parts.push(Part::Text(Tone::Plain, tab.text.words()));
    Part::Frame(Frame { layout: Layout::Page, title: Words::Text(tab.address.clone()), parts })
}

/// What a page was worth.
fn worth(tab: &Tab) -> Words {
    let name = tab.name.words();
    match tab.worth {
        Worth::Decisive => tr!("investigate-decisive", name = name),
        Worth::Useful => tr!("investigate-useful", name = name),
        Worth::Noise => tr!("investigate-noise", name = name),
    }
}

/// What one can come to.
fn verdicts(chosen: Option<Verdict>) -> Vec<Part> {
    let one = |verdict: Verdict| {
        let on = chosen == Some(verdict);
        Part::Control(Control::new(verdict.target(), Role::Radio, label(verdict)).on(on))
    };
    std::iter::once(Part::Text(Tone::Plain, tr!("investigate-verdict"))).chain(Verdict::ALL.map(one)).collect()
}

/// How sure one is, after the verdict.
fn how_sure(state: &Investigating) -> Vec<Part> {
    let mut parts: Vec<Part> =
        state.verdict.map(|verdict| Part::Text(Tone::Plain, tr!("investigate-you", what = label(verdict)))).into_iter().collect();
    parts.push(Part::Text(Tone::Ask, tr!("investigate-how-sure")));
    parts.extend(Confidence::ALL.map(|sure| {
        let (label, sign) = face(sure);
        Part::Control(Control::new(sure.target(), Role::Radio, label).sign(sign).on(state.sure == Some(sure)))
    }));
    parts.push(Part::Control(desk_button()));
    parts
}

impl Investigate {
    /// The whole page.
    pub(super) fn view(&self, state: &Investigating) -> Vec<Part> {
        if let Some(tab) = state.open.as_ref().and_then(|id| self.tab(id)) {
            return vec![page(tab, Some(desk_button()))];
        }
        match state.stage {
            Stage::Desk => self.desk(state),
            Stage::Sure => how_sure(state),
            Stage::Over if self.worked => self.lies_open(),
            Stage::Over => self.over(state),
        }
    }

    fn desk(&self, state: &Investigating) -> Vec<Part> {
        let stretch = |id: &Slug, label: Words| {
            let known = self.looks.iter().any(|look| look.id == *id);
            let on = state.lens.as_ref() == Some(id);
            known.then(|| Control::new(Target::of("look", id), Role::Link, label).on(on))
        };
        let mut parts = self.message.parts(Hands { sender: None, stretch: &stretch });
        let lens = self.looks.iter().find(|look| state.lens.as_ref() == Some(&look.id));
        parts.extend(lens.map(|look| self.message.lens(look)));
        parts.push(Part::Text(Tone::Plain, tr!("investigate-desk")));
        parts.extend(self.tabs.iter().map(|tab| {
            let control = Control::new(Target::of("tab", &tab.id), Role::Line, tab.name.words()).sign(Sign::Search);
            Part::Control(if state.opened.contains(&tab.id) { control.value(tr!("investigate-opened")) } else { control })
        }));
        parts.extend(verdicts(state.verdict));
        parts
    }

    /// For a pen: the claim, all the pages open, then the verdict and how sure one is.
    pub(super) fn on_paper(&self) -> Vec<Part> {
        let mut parts = self.message.parts(Hands::NONE);
        parts.extend(self.looks.iter().map(|look| self.message.lens(look)));
        parts.push(Part::Text(Tone::Plain, tr!("investigate-on-paper")));
        parts.extend(self.tabs.iter().map(|tab| page(tab, None)));
        parts.extend(verdicts(None));
        parts.push(Part::Text(Tone::Plain, tr!("investigate-circle")));
        parts
    }

    fn over(&self, state: &Investigating) -> Vec<Part> {
        let Some(verdict) = state.verdict else { return Vec::new() };
        let (found, grounded) = (verdict == self.verdict, self.is_grounded(state));
        let tone = if found && grounded { Tone::Good } else { Tone::Again };
        let mut parts = Vec::new();
        if found && !grounded {
            let lucky = self.lucky.as_ref().map_or_else(|| tr!("investigate-lucky"), crate::source::Text::words);
            // Neither praised nor blamed: the conclusion is right.
            parts.push(Part::Text(Tone::Plain, lucky));
            parts.push(Part::Text(Tone::Plain, tr!("investigate-lucky-next")));
        } else {
            parts.push(Part::Text(tone, self.said_of(verdict).words()));
        }
        // What was right by luck is neither praised nor blamed beside its own words.
        let mark = match (found, grounded) {
            (true, true) => Some(Mark::Right),
            (true, false) => None,
            (false, _) => Some(Mark::Other),
        };
        let mut line = Control::new(verdict.target(), Role::Radio, label(verdict)).on(true).enabled(false).mark(mark);
        // With the verdict: where it is only shown solved, nobody was sure of anything.
        if let Some(sure) = state.sure {
            let tone = if mark == Some(Mark::Right) { Tone::Good } else { Tone::Quiet };
            line = line.detail(tone, tr!("investigate-you-sure", sure = face(sure).0));
        }
        parts.push(Part::Control(line));
        if found && grounded {
            // What the pages were worth, only once it gives nothing away.
            parts.push(Part::Gap);
            parts.extend(self.tabs.iter().map(|tab| Part::Text(Tone::Plain, worth(tab))));
        }
        parts
    }

    /// The claim, what each page says and is worth, and the verdict: an example to be read.
    fn lies_open(&self) -> Vec<Part> {
        let mut parts = self.message.parts(Hands::NONE);
        for tab in &self.tabs {
            parts.push(Part::Text(Tone::Plain, worth(tab)));
            // What tells nothing is left where it is: so it is done.
            if tab.worth != Worth::Noise {
                parts.push(Part::Text(Tone::Quiet, tab.text.words()));
            }
        }
        parts.push(Part::Control(Control::new(self.verdict.target(), Role::Radio, label(self.verdict)).on(true).enabled(false)));
        parts
    }
}
