//! The rules that lessons for this public keep, beyond what makes a file readable: language, cues, hard words, variants, contacts,
//! products.
//!
//! Each rule is a row of [`RULES`], with the reason for it and where that comes from; the manuals list the same rows. A rule that
//! belongs to one kind of activity, or to the reading of files, is held there, and has its row here all the same.

mod contacts;
mod cues;
mod examples;
mod gloss;
mod group;
mod language;
mod pictures;
mod products;
mod said;
mod table;
mod variants;

use std::collections::BTreeMap;

use super::Found;
use super::devices::{DEVICES, load_devices};
use super::diagnostic::{DIAGNOSTIC, diagnosis_units};
use super::files::Files;
use super::forms::forms_unit;
use super::load::{Loaded, load_curriculum, load_glossary, load_hard_words, load_module, load_unit};
use super::model::Unit;
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{ModuleId, UnitId};
use crate::source::{Level, Overlay, Place, Problem, TextTable};
use crate::text::SafeText;

use gloss::HardWords;
use said::{Said, in_overlay, in_source};

pub use examples::{Example, Excerpt};
pub use group::Group;
pub use table::{RULES, Rule};

/// A unit with its translations: language, overlay, its file's text.
struct UnitFile {
    id: UnitId,
    loaded: Loaded<Unit>,
    overlays: Vec<(String, Overlay, String)>,
}

impl UnitFile {
    /// A text in `lang`; as it was written where there is no translation.
    fn text(&self, path: &str, key: &str, lang: &str) -> Option<&SafeText> {
        let there = self.overlays.iter().find(|(code, ..)| code == lang).and_then(|(_, overlay, _)| overlay.get(path, key));
        let source = || {
            let table = self.loaded.texts.iter().find(|table| table.path == path)?;
            table.entries.iter().find(|(name, ..)| name == key).and_then(|(_, texts, _)| texts.first())
        };
        there.and_then(<[SafeText]>::first).or_else(source)
    }
}

/// What the rules find in the lessons of `files`. Files that are not there were told before.
pub(super) fn look(files: &Files) -> Result<Vec<Found>> {
    let mut look = Look { files, found: Vec::new(), hard: BTreeMap::new(), products: Vec::new(), source: SOURCE.to_owned() };
    let modules = if files.is_module() {
        files.module().into_iter().collect()
    } else {
        let model = load_curriculum(files, None)?.model;
        if !model.language.is_empty() {
            model.language.as_str().clone_into(&mut look.source);
        }
        model.modules
    };
    look.glossary()?;
    for id in &modules {
        look.devices(id)?;
    }
    for id in &modules {
        if files.has(&format!("{id}/module.toml")) {
            look.module(id)?;
        }
    }
    look.diagnosis()?;
    Ok(look.found)
}

struct Look<'a> {
    files: &'a Files,
    found: Vec<Found>,
    /// The hard words, by language.
    hard: BTreeMap<String, HardWords>,
    /// The names of real products, from the sheets of all modules.
    products: Vec<SafeText>,
    /// The language of the source files.
    source: String,
}

impl Look<'_> {
    fn tell(&mut self, name: &str, source: &str, problems: impl IntoIterator<Item = Problem>) {
        let file = self.files.shown(&format!("{name}.toml"));
        let found = problems.into_iter().map(|problem| Found { file: file.clone(), place: Place::of(&problem.span, source), problem });
        self.found.extend(found);
    }

    fn glossary(&mut self) -> Result<()> {
        let Some(loaded) = load_glossary(self.files, None)? else { return Ok(()) };
        let files = self.files;
        self.sentences("glossary", &loaded.texts, &loaded.source, |lang| {
            Ok(load_glossary(files, Some(lang))?.and_then(|loaded| loaded.overlay))
        })?;
        let source = self.source.clone();
        self.hard.insert(source, load_hard_words(self.files, None)?);
        for lang in self.files.languages("glossary") {
            let hard = load_hard_words(self.files, Some(&lang))?;
            self.hard.insert(lang, hard);
        }
        Ok(())
    }

    /// The sheets of one module: their sentences, and the names that no lesson says.
    fn devices(&mut self, id: &ModuleId) -> Result<()> {
        let Some(loaded) = load_devices(self.files, id, None)? else { return Ok(()) };
        let files = self.files;
        self.sentences(&format!("{id}/{DEVICES}"), &loaded.texts, &loaded.source, |lang| {
            Ok(load_devices(files, id, Some(lang))?.and_then(|loaded| loaded.overlay))
        })?;
        self.products.extend(loaded.model.0.into_iter().flat_map(|device| device.names));
        Ok(())
    }

    fn module(&mut self, id: &ModuleId) -> Result<()> {
        let loaded = load_module(self.files, id, None)?;
        let (module, ids) = &loaded.model;
        self.heads(id, &loaded.texts, &loaded.source)?;
        let mut units = Vec::new();
        for unit in ids {
            units.extend(self.unit(id, unit)?);
        }
        // The opening and closing forms are no unit, but are read like one.
        let forms = forms_unit();
        if !ids.contains(&forms) {
            self.unit(id, &forms)?;
        }
        // What is between units is judged once each of them is sound.
        let sound = |problems: &[Problem]| problems.iter().all(|problem| problem.level != Level::Error);
        if !sound(&loaded.problems) || units.len() < ids.len() || !units.iter().all(|unit| sound(&unit.loaded.problems)) {
            return Ok(());
        }
        for unit in &units {
            self.tell(&format!("{id}/{}", unit.id), &unit.loaded.source, variants::no_variant(unit));
        }
        let mut problems = variants::thin_ideas(module, &units, &loaded.source);
        problems.extend(cues::places(&units));
        let overlays = units.iter().flat_map(|unit| unit.overlays.iter().map(|(lang, ..)| lang.clone()));
        let langs: std::collections::BTreeSet<String> = overlays.chain([self.source.clone()]).collect();
        problems.extend(langs.iter().flat_map(|lang| cues::cues(&units, lang)));
        self.tell(&format!("{id}/module"), &loaded.source, problems);
        Ok(())
    }

    /// The questions of the diagnosis are read like a unit, and nothing but their content tells the right answers.
    fn diagnosis(&mut self) -> Result<()> {
        let mut units = Vec::new();
        for (id, unit) in diagnosis_units(self.files) {
            units.extend(self.unit(&id, &unit)?);
        }
        let sound = |unit: &UnitFile| unit.loaded.problems.iter().all(|problem| problem.level != Level::Error);
        let Some(last) = units.last().filter(|_| units.iter().all(sound)) else { return Ok(()) };
        let (name, source) = (format!("{DIAGNOSTIC}/{}", last.id), last.loaded.source.clone());
        let mut problems = cues::places(&units);
        let overlays = units.iter().flat_map(|unit| unit.overlays.iter().map(|(lang, ..)| lang.clone()));
        let langs: std::collections::BTreeSet<String> = overlays.chain([self.source.clone()]).collect();
        problems.extend(langs.iter().flat_map(|lang| cues::cues(&units, lang)));
        self.tell(&name, &source, problems);
        Ok(())
    }

    /// What learners read of a module's own file: its title, its summary, what one can do. A badge is written for others.
    fn heads(&mut self, id: &ModuleId, texts: &[TextTable], source: &str) -> Result<()> {
        let own: Vec<TextTable> = texts.iter().filter(|table| table.path == "module").cloned().collect();
        let files = self.files;
        self.sentences(&format!("{id}/module"), &own, source, |lang| Ok(load_module(files, id, Some(lang))?.overlay))
    }

    /// The long sentences of a file and of its translations.
    fn sentences(
        &mut self,
        name: &str,
        texts: &[TextTable],
        source: &str,
        translated: impl Fn(&str) -> Result<Option<(Overlay, Vec<Problem>, String)>>,
    ) -> Result<()> {
        self.tell(name, source, language::long_sentences(&in_source(texts), source));
        for lang in self.files.languages(name) {
            if let Some((overlay, _, file)) = translated(&lang)? {
                self.tell(&format!("{name}.{lang}"), &file, language::long_sentences(&in_overlay(&overlay, texts), &file));
            }
        }
        Ok(())
    }

    /// One unit in each of its languages; nothing if it is not there.
    fn unit(&mut self, id: &ModuleId, unit: &UnitId) -> Result<Option<UnitFile>> {
        let name = format!("{id}/{unit}");
        if !self.files.has(&format!("{name}.toml")) {
            return Ok(None);
        }
        let loaded = load_unit(self.files, id, unit, None)?;
        let source = self.source.clone();
        let (written, activities) = (in_source(&loaded.texts), &loaded.model.activities);
        self.texts(&name, &source, &written, &loaded.source, &loaded.problems);
        self.tell(&name, &loaded.source, pictures::pictures(&written, &written, activities, &loaded.source));
        let mut overlays = Vec::new();
        for lang in self.files.languages(&name) {
            if let Some((overlay, _, file)) = load_unit(self.files, id, unit, Some(&lang))?.overlay {
                let (name, said) = (format!("{name}.{lang}"), in_overlay(&overlay, &loaded.texts));
                self.texts(&name, &lang, &said, &file, &[]);
                self.tell(&name, &file, pictures::pictures(&said, &written, activities, &file));
                overlays.push((lang, overlay, file));
            }
        }
        Ok(Some(UnitFile { id: unit.clone(), loaded, overlays }))
    }

    /// The texts of one file; `told` is what was found in it before.
    fn texts(&mut self, name: &str, lang: &str, said: &[Said<'_>], file: &str, told: &[Problem]) {
        let mut problems = language::long_sentences(said, file);
        // A kind may have told of the number already: once is enough.
        let line = |problem: &Problem| Place::of(&problem.span, file).line;
        let numbers: Vec<usize> = told.iter().filter(|problem| problem.rule == "real-number").map(line).collect();
        problems.extend(contacts::written_out(said, file).into_iter().filter(|problem| !numbers.contains(&line(problem))));
        problems.extend(products::named(said, file, &self.products));
        problems.extend(self.hard.get(lang).map(|hard| gloss::bare_words(said, file, hard)).unwrap_or_default());
        self.tell(name, file, problems);
    }
}
