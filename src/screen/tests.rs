//! What must hold on every page, in every window and theme; and scenarios by key and by mouse.

#![allow(clippy::unwrap_used)]

mod drawing;
mod gestures;
mod pictures;
mod pointing;
mod samples;
mod simulations;

use crate::activity::{Bubble, Control, Input, Part, Role, Stretch};
use crate::app::{FaceEffect, Gesture, Scene, Settings};
use crate::i18n::I18n;
use crate::learn::Page;
use crate::words::Words;

/// One hand-written page that remembers what was done, selects and holds what is typed; *submit* turns the page.
pub struct Fake {
    pub page: Page,
    pub settings: Settings,
    pub said: Vec<Gesture>,
    pub turns: usize,
    i18n: I18n,
}

impl Fake {
    pub fn new(page: Page) -> Self {
        Self { page, settings: Settings::default(), said: Vec::new(), turns: 0, i18n: I18n::new("fr") }
    }

    /// The inputs so far.
    pub fn inputs(&self) -> Vec<&Input> {
        let mut inputs = Vec::new();
        for said in &self.said {
            if let Gesture::Input(input) = said {
                inputs.push(input);
            }
        }
        inputs
    }
}

fn each_control(parts: &mut [Part], each: &mut dyn FnMut(&mut Control)) {
    for part in parts {
        match part {
            Part::Control(control) => each(control),
            Part::Row(row) => row.iter_mut().for_each(&mut *each),
            Part::Frame(frame) => each_control(&mut frame.parts, each),
            Part::Passage(lines) | Part::Bubble(Bubble { said: lines, .. }) => {
                for stretch in lines.iter_mut().flatten() {
                    if let Stretch::Control(control) = stretch {
                        each(control);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Scene for Fake {
    fn act(&mut self, said: Gesture) -> Vec<FaceEffect> {
        match &said {
            Gesture::Input(Input::Pick(target)) => each_control(&mut self.page.parts, &mut |control| match control.role {
                Role::Radio => control.on = control.target == *target,
                Role::Check | Role::Switch | Role::Clue if control.target == *target => control.on = !control.on,
                _ => {}
            }),
            Gesture::Input(Input::Type(target, text)) => each_control(&mut self.page.parts, &mut |control| {
                if control.target == *target {
                    control.value = Some(Words::Text(crate::text::SafeText::show(text)));
                }
            }),
            Gesture::Input(Input::Submit) => {
                self.turns += 1;
                self.page.id = format!("{}+", self.page.id);
            }
            _ => {}
        }
        self.said.push(said);
        Vec::new()
    }

    fn page(&self) -> Page {
        self.page.clone()
    }

    fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }

    fn settings(&self) -> Settings {
        self.settings
    }
}

/// No guard: for tests about other things.
pub fn unguarded(page: Page) -> Fake {
    let mut fake = Fake::new(page);
    fake.settings.guard_ms = 0;
    fake
}
