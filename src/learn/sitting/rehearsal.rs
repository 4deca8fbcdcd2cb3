//! A unit walked through by whoever writes it: the same places and the same pages as a learner's, of nobody, and nothing is kept.

use std::rc::Rc;

use super::msg::{Effect, ModuleView, Msg};
use super::place::Place;
use super::{Sitting, Start};
use crate::activity::Input;
use crate::curriculum::Unit;
use crate::learn::Lesson;
use crate::text::SafeText;

impl Sitting {
    /// Stands in `lesson`, or at the end of its unit.
    pub fn rehearsal(view: ModuleView, lesson: Lesson, end: bool, languages: Vec<(String, SafeText)>) -> Self {
        let lang = view.lang.clone();
        let (mut sitting, _) = Self::new(Start::default(), &lang, languages, std::collections::BTreeMap::new(), "screen");
        let lesson = Box::new(lesson);
        sitting.place = if end { Place::UnitEnd { view, lesson, told: None } } else { Place::Lesson { view, lesson } };
        sitting
    }

    /// Does `input`; what would be kept counts as kept. Gives what this room cannot do: to open another unit, to print.
    pub fn rehearse(&mut self, input: Input) -> Vec<Effect> {
        let now = self.now;
        let mut left = Vec::new();
        let mut todo = self.update(Msg::Input(input), now);
        while !todo.is_empty() {
            let mut next = Vec::new();
            for effect in todo {
                match effect {
                    Effect::Save(_) => next.extend(self.update(Msg::Saved, now)),
                    other => left.push(other),
                }
            }
            todo = next;
        }
        left
    }

    /// The lesson, and whether one stands at its end; `None` where one has left it.
    pub fn rehearsed(&self) -> Option<(&Lesson, bool)> {
        match &self.place {
            Place::Lesson { lesson, .. } => Some((lesson, false)),
            Place::UnitEnd { lesson, .. } => Some((lesson, true)),
            _ => None,
        }
    }

    /// The texts have changed: one stays where one was, as far as they allow.
    pub fn read_again(&mut self, new: &ModuleView, unit: &Rc<Unit>) {
        self.lang.clone_from(&new.lang);
        match &mut self.place {
            Place::Lesson { view, lesson } | Place::UnitEnd { view, lesson, .. } => {
                **lesson = lesson.translated(Rc::clone(&new.module), Rc::clone(unit));
                view.clone_from(new);
            }
            _ => {}
        }
    }
}
