//! How a simulation is solved, told step by step: what is pressed, what is typed.

use super::{Activity, Control, Input, Part, Role, Target};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Most steps that are told: a longer way is no example.
const STEPS_MAX: usize = 12;

/// What `input` does on these `parts`, told as one step of a worked way. `None` where it is only the last Enter.
pub fn step_of(parts: &[Part], input: &Input) -> Option<Words> {
    let find = |target: &Target| Part::all_controls(parts).into_iter().find(|control| control.target == *target);
    let label = |target: &Target| find(target).map(|control| unquoted(&control.label));
    match input {
        Input::Pick(target) | Input::Mouse(target, _) => Some(match find(target)? {
            Control { role: Role::Check, on: true, label, .. } => tr!("step-untick", label = unquoted(label)),
            Control { role: Role::Check, label, .. } => tr!("step-tick", label = unquoted(label)),
            control => tr!("step-pick", label = unquoted(&control.label)),
        }),
        // A letter is written in one's own words.
        Input::Type(target, text) if find(target)?.role == Role::Area => {
            Some(tr!("step-area", label = label(target)?, text = SafeText::show_line(text)))
        }
        Input::Type(target, text) => Some(tr!("step-type", label = label(target)?, text = SafeText::show_line(text))),
        Input::Move(from, to) => Some(tr!("step-move", from = label(from)?, to = label(to)?)),
        Input::Submit | Input::Hint | Input::Back => None,
    }
}

/// A label without quotation marks of its own: the sentence around it has some.
fn unquoted(words: &Words) -> Words {
    let bare = |text: &SafeText| {
        let inner = [('«', '»'), ('“', '”')].into_iter().find_map(|(from, to)| text.trim().strip_prefix(from)?.strip_suffix(to));
        let inner = inner.filter(|inner| !inner.contains(['«', '»', '“', '”']));
        inner.map_or_else(|| text.clone(), |inner| SafeText::show_line(inner.trim_matches(|c: char| c.is_whitespace())))
    };
    match words {
        Words::Text(text) => Words::Text(bare(text)),
        Words::Foreign(text) => Words::Foreign(bare(text)),
        Words::Msg(..) => words.clone(),
    }
}

impl Activity {
    /// The steps that solve it from its beginning, where it is a way of several; none elsewhere: there the answer itself is shown.
    pub fn steps(&self) -> Vec<Words> {
        if !self.task.told_in_steps() {
            return Vec::new();
        }
        let mut state = self.task.start(super::Seed(0), false);
        let mut steps = Vec::new();
        for input in self.task.solution(&state) {
            if steps.len() == STEPS_MAX {
                break;
            }
            steps.extend(step_of(&self.task.parts(&state), &input));
            self.task.input(&mut state, &input);
        }
        steps
    }
}
