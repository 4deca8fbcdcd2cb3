//! The rules that lessons for this public keep, beyond what makes a file readable: language, cues, hard words, variants, contacts,
//! products.
//!
//! Each rule is a row of [`RULES`], with the reason for it and where that comes from; the manuals list the same rows. A rule that
//! belongs to one kind of activity, or to the reading of files, is held there, and has its row here all the same.

mod contacts;
mod covered;
mod cues;
mod examples;
mod gloss;
mod group;
mod language;
mod pictures;
mod products;
mod readability;
mod said;
mod shape;
mod table;
mod variants;

use std::collections::BTreeMap;

use super::Found;
use super::devices::{DEVICES, load_devices};
use super::diagnostic::{DIAGNOSTIC, diagnosis_units};
use super::files::Files;
use super::forms::forms_unit;
use super::glossary::load_hard_words;
use super::load::{Translation, load_translations};
use super::whole::{Lessons, UnitFile};
use crate::error::Result;
use crate::ids::{ModuleId, UnitId};
use crate::platform::side_by_side;
use crate::source::{Level, Lines, Problem, TextTable};
use crate::text::SafeText;

use gloss::HardWords;
use said::{Said, in_overlay, in_source};

pub use examples::{Example, Excerpt};
pub use group::Group;
pub use readability::{AVERAGE_MOST, EASE_LEAST, FORMULAS, Formula, Lengths};
pub use table::{RULES, Rule};

/// How long what learners read of a unit is, in the language of its file, which is `source`, and in that of each translation.
pub fn lengths_of(unit: &UnitFile, source: &str) -> Vec<(String, Lengths)> {
    let texts = &unit.loaded.texts;
    let own = (source.to_owned(), Lengths::of(&in_source(texts), source));
    let translated = |there: &Translation| (there.lang.clone(), Lengths::of(&in_overlay(&there.overlay, texts), &there.lang));
    std::iter::once(own).chain(unit.translations.iter().map(translated)).collect()
}

/// What the rules find in the lessons of `files`. Files that are not there were told before.
pub(super) fn look(files: &Files, lessons: &Lessons) -> Result<Vec<Found>> {
    let source = lessons.language().to_owned();
    let mut look = Look { files, lessons, found: Vec::new(), hard: BTreeMap::new(), products: Vec::new(), source, units: Vec::new() };
    look.glossary()?;
    for id in &lessons.modules {
        look.devices(id)?;
    }
    look.units = side_by_side(lessons.units(), |unit| look.unit(unit));
    for id in &lessons.modules {
        look.module(id)?;
    }
    look.diagnosis();
    Ok(look.found)
}

struct Look<'a> {
    files: &'a Files,
    lessons: &'a Lessons,
    found: Vec<Found>,
    /// The hard words, by language.
    hard: BTreeMap<String, HardWords>,
    /// The names of real products, from the sheets of all modules.
    products: Vec<SafeText>,
    /// The language of the source files.
    source: String,
    /// What was found in each unit, in the order of all units.
    units: Vec<Vec<Found>>,
}

impl Look<'_> {
    fn tell(&mut self, name: &str, source: &str, problems: impl IntoIterator<Item = Problem>) {
        let found = self.found_in(name, source, problems);
        self.found.extend(found);
    }

    fn found_in(&self, name: &str, source: &str, problems: impl IntoIterator<Item = Problem>) -> Vec<Found> {
        let file = self.files.shown(&format!("{name}.toml"));
        Found::all(&file, source, problems)
    }

    /// Tells what was found in a unit.
    fn tell_of(&mut self, module: &ModuleId, unit: &UnitId) {
        let found = self.lessons.place(module, unit).and_then(|at| self.units.get(at));
        self.found.extend(found.into_iter().flatten().cloned());
    }

    fn glossary(&mut self) -> Result<()> {
        let Some(loaded) = load_hard_words(self.files, None)? else { return Ok(()) };
        self.sentences("glossary", &loaded.texts, &loaded.source)?;
        self.hard.insert(self.source.clone(), loaded.model);
        for lang in self.files.languages("glossary") {
            let hard = load_hard_words(self.files, Some(&lang))?.map(|loaded| loaded.model).unwrap_or_default();
            self.hard.insert(lang, hard);
        }
        Ok(())
    }

    /// The sheets of one module: their sentences, and the names that no lesson says.
    fn devices(&mut self, id: &ModuleId) -> Result<()> {
        let Some(loaded) = load_devices(self.files, id, None)? else { return Ok(()) };
        self.sentences(&format!("{id}/{DEVICES}"), &loaded.texts, &loaded.source)?;
        self.products.extend(loaded.model.0.into_iter().flat_map(|device| device.names));
        Ok(())
    }

    fn module(&mut self, id: &ModuleId) -> Result<()> {
        let lessons = self.lessons;
        let Some(loaded) = lessons.head(id) else { return Ok(()) };
        let (module, ids) = &loaded.model;
        self.heads(id, &loaded.texts, &loaded.source)?;
        for unit in ids {
            self.tell_of(id, unit);
        }
        // The opening and closing forms are no unit, but are read like one.
        let forms = forms_unit();
        if !ids.contains(&forms) {
            self.tell_of(id, &forms);
        }
        let units = lessons.units_of(id);
        // What is between units is judged once each of them is sound.
        let sound = |problems: &[Problem]| problems.iter().all(|problem| problem.level != Level::Error);
        if !sound(&loaded.problems) || units.len() < ids.len() || !units.iter().all(|unit| sound(&unit.loaded.problems)) {
            return Ok(());
        }
        for unit in &units {
            self.tell(&unit.name(), &unit.loaded.source, variants::no_variant(unit));
        }
        let mut problems = variants::thin_ideas(module, &units, &loaded.source);
        problems.extend(covered::uncovered(module, &units, &loaded.source));
        problems.extend(cues::habits(&units, &self.source));
        self.tell(&format!("{id}/module"), &loaded.source, problems);
        Ok(())
    }

    /// The questions of the diagnosis are read like a unit, and nothing but their content tells the right answers.
    fn diagnosis(&mut self) {
        let mut units = Vec::new();
        for (id, unit) in diagnosis_units(self.files) {
            self.tell_of(&id, &unit);
            units.extend(self.lessons.unit(&id, &unit));
        }
        let sound = |unit: &&UnitFile| unit.loaded.problems.iter().all(|problem| problem.level != Level::Error);
        let Some(last) = units.last().filter(|_| units.iter().all(sound)) else { return };
        let (name, source) = (format!("{DIAGNOSTIC}/{}", last.id), last.loaded.source.clone());
        self.tell(&name, &source, cues::habits(&units, &self.source));
    }

    /// What learners read of a module's own file: its title, its summary, what one can do. A badge is written for others.
    fn heads(&mut self, id: &ModuleId, texts: &[TextTable], source: &str) -> Result<()> {
        let own: Vec<TextTable> = texts.iter().filter(|table| table.path == "module").cloned().collect();
        self.sentences(&format!("{id}/module"), &own, source)
    }

    /// The long sentences of a file and of its translations.
    fn sentences(&mut self, name: &str, texts: &[TextTable], source: &str) -> Result<()> {
        self.tell(name, source, language::long_sentences(&in_source(texts), source));
        for there in load_translations(self.files, name)? {
            let said = in_overlay(&there.overlay, texts);
            self.tell(&format!("{name}.{}", there.lang), &there.source, language::long_sentences(&said, &there.source));
        }
        Ok(())
    }

    /// One unit in each of its languages.
    fn unit(&self, unit: &UnitFile) -> Vec<Found> {
        let (name, loaded) = (unit.name(), &unit.loaded);
        let (written, activities) = (in_source(&loaded.texts), &loaded.model.activities);
        let mut found = self.texts(&name, &self.source, &written, &loaded.source, &loaded.problems);
        found.extend(self.found_in(&name, &loaded.source, pictures::pictures(&written, &written, activities, &loaded.source)));
        for there in &unit.translations {
            let (name, said) = (format!("{name}.{}", there.lang), in_overlay(&there.overlay, &loaded.texts));
            found.extend(self.texts(&name, &there.lang, &said, &there.source, &[]));
            found.extend(self.found_in(&name, &there.source, pictures::pictures(&said, &written, activities, &there.source)));
        }
        found
    }

    /// The texts of one file; `told` is what was found in it before.
    fn texts(&self, name: &str, lang: &str, said: &[Said<'_>], file: &str, told: &[Problem]) -> Vec<Found> {
        let mut problems = language::long_sentences(said, file);
        // A kind may have told of the number already: once is enough.
        let lines = Lines::of(file);
        let line = |problem: &Problem| lines.line(problem.span.start);
        let numbers: Vec<usize> = told.iter().filter(|problem| problem.rule == "real-number").map(line).collect();
        problems.extend(contacts::written_out(said, file).into_iter().filter(|problem| !numbers.contains(&line(problem))));
        problems.extend(products::named(said, file, &self.products));
        problems.extend(shape::shapes(said, file));
        problems.extend(readability::hard(said, lang));
        problems.extend(self.hard.get(lang).map(|hard| gloss::bare_words(said, file, hard)).unwrap_or_default());
        self.found_in(name, file, problems)
    }
}
