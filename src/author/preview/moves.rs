//! To another place: a page, an activity, a unit, a language.

use super::copy::{Seen, Stop};
use super::{Face, Preview, tongue};
use crate::ids::{ModuleId, UnitId};
use crate::learn::sitting::Sitting;
use crate::text::SafeText;
use crate::tr;

impl Preview {
    /// Stands there, nothing done before; on the first page where it is not there.
    pub(super) fn go(&mut self, stop: Stop) {
        let Some(copy) = &self.copy else { return };
        let stop = if copy.stops().contains(&stop) { stop } else { Stop::First };
        let end = stop == Stop::End;
        self.sitting = copy.lesson(&stop).map(|lesson| Sitting::rehearsal(copy.view.clone(), lesson, end, self.languages.clone()));
        self.stop = stop;
        self.said = None;
    }

    /// Remembers where the sitting stands.
    pub(super) fn note_stop(&mut self) {
        match self.sitting.as_ref().and_then(Sitting::rehearsed) {
            Some((_, true)) => self.stop = Stop::End,
            Some((lesson, false)) if !lesson.begun() => self.stop = Stop::First,
            Some((lesson, false)) => self.stop = Stop::At(lesson.activity().id.clone()),
            None => {}
        }
    }

    /// So many pages on, or back.
    pub(super) fn step(&mut self, forward: bool) {
        let Some(copy) = &self.copy else { return };
        let stops = copy.stops();
        let at = stops.iter().position(|stop| *stop == self.stop).unwrap_or(0);
        let to = if forward { at + 1 } else { at.saturating_sub(1) };
        if let Some(stop) = stops.into_iter().nth(to).filter(|_| to != at) {
            self.go(stop);
        }
    }

    /// To another unit of the same files.
    pub(super) fn open_unit(&mut self, module: &ModuleId, unit: &UnitId) {
        self.spot = self.spot.at(module, unit);
        if !self.spot.languages().contains(&self.lang) {
            self.speak(self.spot.row.language().to_owned());
        }
        (self.copy, self.sitting, self.fault, self.checked) = (None, None, None, None);
        (self.stop, self.face, self.good) = (Stop::First, Face::Learner, Seen::default());
        self.load();
    }

    fn speak(&mut self, lang: String) {
        self.tongue = tongue(&lang, &self.own);
        self.lang = lang;
    }

    pub(super) fn next_language(&mut self) {
        let there = self.spot.languages();
        let at = there.iter().position(|lang| *lang == self.lang).map_or(0, |at| at + 1);
        let next = there.get(at).or_else(|| there.first()).cloned().unwrap_or_default();
        if next == self.lang {
            self.said = Some(tr!("preview-one-language", file = SafeText::show_line(&format!("{}.en.toml", self.spot.unit))));
            return;
        }
        self.speak(next);
        self.load();
    }
}
