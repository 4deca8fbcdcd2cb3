//! What must hold on every page, in every window and theme; and scenarios by key and by mouse.

#![allow(clippy::unwrap_used)]

mod drawing;
mod gestures;
mod samples;
mod show;

use std::time::Duration;

use super::scene::{Ask, Said, Scene, Settings};
use crate::activity::{Control, Input, Part, Role};
use crate::learn::Page;
use crate::words::Words;

/// One hand-written page that remembers what was done, selects and holds what is typed; *submit* turns the page.
pub struct Fake {
    pub page: Page,
    pub settings: Settings,
    pub said: Vec<Said>,
    pub turns: usize,
    say: Box<dyn Fn(&Words) -> String>,
}

impl Fake {
    pub fn new(page: Page) -> Self {
        let say = Box::new(crate::testing::plainly(concat!(
            include_str!("../../locales/fr/screen.ftl"),
            "\nmail-line = { $who }, { $subject }\n"
        )));
        Self { page, settings: Settings::default(), said: Vec::new(), turns: 0, say }
    }

    /// The inputs so far.
    pub fn inputs(&self) -> Vec<&Input> {
        let input = |said| match said {
            &Said::Input(ref input) => Some(input),
            Said::Menu => None,
        };
        self.said.iter().filter_map(input).collect()
    }
}

fn each_control(parts: &mut [Part], each: &mut dyn FnMut(&mut Control)) {
    for part in parts {
        match part {
            Part::Control(control) => each(control),
            Part::Row(row) => row.iter_mut().for_each(&mut *each),
            Part::Frame(frame) => each_control(&mut frame.parts, each),
            _ => {}
        }
    }
}

impl Scene for Fake {
    fn take(&mut self, said: Said) -> Vec<Ask> {
        match &said {
            Said::Input(Input::Pick(target)) => each_control(&mut self.page.parts, &mut |control| match control.role {
                Role::Radio => control.on = control.target == *target,
                Role::Check if control.target == *target => control.on = !control.on,
                _ => {}
            }),
            Said::Input(Input::Type(target, text)) => each_control(&mut self.page.parts, &mut |control| {
                if control.target == *target {
                    control.value = Some(Words::Text(crate::text::SafeText::show(text)));
                }
            }),
            Said::Input(Input::Submit) => {
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
        (self.say)(words)
    }

    fn settings(&self) -> Settings {
        self.settings
    }
}

/// No guard: for tests about other things.
pub fn unguarded(page: Page) -> Fake {
    let mut fake = Fake::new(page);
    fake.settings.guard = Duration::ZERO;
    fake
}
