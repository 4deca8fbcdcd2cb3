//! A whole curriculum checked: every file's mistakes, what holds between files, and where its translations stand.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::breakers::load_breakers;
use super::contacts::{Contacts, load_contacts, shipped_contacts};
use super::devices::{DEVICES, load_devices};
use super::diagnostic::{QUESTIONS, check_contact, check_questions, diagnosis_units, modules_of};
use super::domains::real_domain;
use super::files::Files;
use super::forms::{FORMS, check_forms, forms_unit, has_forms};
use super::load::{Loaded, load_curriculum, load_glossary, load_module, load_unit};
use super::model::{Glossary, Mastery, Module, Unit};
use super::named::{unknown_contacts, unknown_words};
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{COUNTRIES, ModuleId, UnitId};
use crate::source::{Level, Overlay, Place, Problem, Stand, TextTable};
use crate::text::SafeText;
use crate::tr;

/// A problem, in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The file, as it is shown.
    pub file: SafeText,
    /// Where in it.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

/// How much of a file is translated into one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The source file.
    pub file: SafeText,
    /// The language.
    pub lang: String,
    /// Tables of texts that are translated and fresh, of all.
    pub fresh: usize,
    /// All tables of texts.
    pub all: usize,
    /// Words to translate still.
    pub words_left: usize,
    /// `draft` or `reread`.
    pub status: SafeText,
}

/// Checks everything in `files` as on the day `today`. Problems are in the order of the files, each file's from top to bottom.
///
/// # Errors
/// When a file cannot be read at all.
pub fn check(files: &Files, today: Date) -> Result<(Vec<Found>, Vec<Coverage>)> {
    let mut all = Check { files, today, found: Vec::new(), coverage: Vec::new() };
    let mut modules = Vec::new();
    let mut known = Known::default();
    if files.is_module() {
        modules.extend(files.module());
    } else {
        let loaded = load_curriculum(files, None)?;
        modules.clone_from(&loaded.model.modules);
        all.file("curriculum", loaded, |lang| load_curriculum(files, Some(lang)))?;
        if let Some(loaded) = load_glossary(files, None)? {
            known.glossary = loaded.model.clone();
            all.file("glossary", loaded, |lang| Ok(load_glossary(files, Some(lang))?.unwrap_or_else(empty)))?;
        }
        if let Some(loaded) = load_breakers(files, None)? {
            all.file("ice-breakers", loaded, |lang| Ok(load_breakers(files, Some(lang))?.unwrap_or_else(empty)))?;
        }
        if let Some(mut loaded) = load_contacts(files, None)? {
            known.contacts = loaded.model.clone();
            loaded.problems.extend(known.contacts.ages(today));
            all.file("contacts", loaded, |lang| Ok(load_contacts(files, Some(lang))?.unwrap_or_else(empty)))?;
        } else {
            // As on every face: a folder without contacts of its own has those of the kit.
            known.contacts = shipped_contacts(SOURCE)?;
        }
    }
    for id in &modules {
        all.module(id, &known, !files.is_module())?;
    }
    all.diagnosis(&modules, &known)?;
    all.found.extend(super::rules::look(files)?);
    Ok((in_order(all.found), all.coverage))
}

/// File by file, each from top to bottom.
pub fn in_order(mut found: Vec<Found>) -> Vec<Found> {
    let mut files: Vec<SafeText> = Vec::new();
    for one in &found {
        if !files.contains(&one.file) {
            files.push(one.file.clone());
        }
    }
    found.sort_by_key(|one| (files.iter().position(|file| *file == one.file), one.problem.span.start));
    found
}

fn empty<T: Default>() -> Loaded<T> {
    Loaded { model: T::default(), problems: Vec::new(), texts: Vec::new(), source: String::new(), overlay: None }
}

/// What a curriculum holds for all of its modules.
#[derive(Default)]
struct Known {
    glossary: Glossary,
    contacts: Contacts,
}

struct Check<'a> {
    files: &'a Files,
    today: Date,
    found: Vec<Found>,
    coverage: Vec<Coverage>,
}

impl Check<'_> {
    fn tell(&mut self, file: &SafeText, source: &str, problems: impl IntoIterator<Item = Problem>) {
        for problem in problems {
            self.found.push(Found { file: file.clone(), place: Place::of(&problem.span, source), problem });
        }
    }

    /// One file: its own mistakes, real domains in its texts, and each of its overlays.
    fn file<T>(&mut self, name: &str, loaded: Loaded<T>, again: impl Fn(&str) -> Result<Loaded<T>>) -> Result<()> {
        let shown = self.files.shown(&format!("{name}.toml"));
        let mut problems = loaded.problems;
        // Contacts and sheets for real devices are the places for what is real.
        let real = name == "contacts" || name.ends_with(&format!("/{DEVICES}"));
        for table in loaded.texts.iter().filter(|_| !real) {
            problems.extend(domains(table, &loaded.source));
        }
        problems.extend(named_like_a_key(&loaded.texts));
        problems.sort_by_key(|problem| problem.span.start);
        // A kind may have told of an address what is true of all texts: once is enough.
        let line = |problem: &Problem| Place::of(&problem.span, &loaded.source).line;
        problems.dedup_by(|a, b| a.rule == b.rule && a.rule == "real-domain" && line(a) == line(b));
        self.tell(&shown, &loaded.source, problems);
        for lang in self.files.languages(name) {
            let Some((overlay, mut problems, source)) = again(&lang)?.overlay else { continue };
            problems.extend(translations(&overlay, &loaded.texts));
            problems.sort_by_key(|problem| problem.span.start);
            self.tell(&self.files.shown(&format!("{name}.{lang}.toml")), &source, problems);
            self.coverage.push(coverage(&shown, &lang, &overlay, &loaded.texts));
        }
        Ok(())
    }

    fn module(&mut self, id: &ModuleId, known: &Known, whole: bool) -> Result<()> {
        let name = format!("{id}/module");
        if !self.files.has(&format!("{name}.toml")) {
            let file = self.files.shown("curriculum.toml");
            let cause = tr!("check-no-module", id = SafeText::show(id.as_str()));
            let source = self.files.read("curriculum.toml")?;
            let at = source.find(&format!("\"{id}\"")).map_or(0..0, |at| at..at + id.as_str().len() + 2);
            self.tell(&file, &source, [Problem::error("no-module", at, cause)]);
            return Ok(());
        }
        let loaded = load_module(self.files, id, None)?;
        let (module, units) = loaded.model.clone();
        let shown = self.files.shown(&format!("{name}.toml"));
        let source = loaded.source.clone();
        self.file(&name, loaded, |lang| load_module(self.files, id, Some(lang)))?;
        let mut used = BTreeSet::new();
        if has_forms(self.files, id) {
            used.extend(self.unit(id, &forms_unit(), &module, whole.then_some(known))?);
        }
        for unit in &units {
            let name = format!("{id}/{unit}");
            if self.files.has(&format!("{name}.toml")) {
                used.extend(self.unit(id, unit, &module, whole.then_some(known))?);
            } else {
                let at = source.find(&format!("\"{unit}\"")).map_or(0..0, |at| at..at + unit.as_str().len() + 2);
                let cause = tr!("check-no-unit", id = SafeText::show(unit.as_str()));
                self.tell(&shown, &source, [Problem::error("no-unit", at, cause)]);
            }
        }
        if let Some(mut loaded) = load_devices(self.files, id, None)? {
            let devices = loaded.model.clone();
            loaded.problems.extend(devices.ages(self.today));
            loaded.problems.extend(devices.homeless(&units));
            self.file(&format!("{id}/{DEVICES}"), loaded, |lang| Ok(load_devices(self.files, id, Some(lang))?.unwrap_or_else(empty)))?;
        }
        let idle = module.ideas.iter().filter(|idea| !used.contains(idea.id.as_str()));
        let problems: Vec<Problem> = idle
            .map(|idea| {
                let at = source.find(&format!("\"{}\"", idea.id)).unwrap_or(0);
                Problem::advice("idle-idea", at..at, tr!("check-idle-idea", id = SafeText::show(idea.id.as_str())))
            })
            .collect();
        self.tell(&shown, &source, problems);
        self.tell(&shown, &source, unaligned(&module, &source));
        self.strays(id, &units);
        Ok(())
    }

    /// The first contact and the questions of the diagnosis.
    fn diagnosis(&mut self, modules: &[ModuleId], known: &Known) -> Result<()> {
        let modules = modules_of(self.files, modules)?;
        for (id, unit) in diagnosis_units(self.files) {
            let mut loaded = load_unit(self.files, &id, &unit, None)?;
            let questions = unit.as_str() == QUESTIONS;
            loaded.problems.extend(if questions { check_questions(&loaded.model, &modules) } else { check_contact(&loaded.model) });
            loaded.problems.extend(loaded.texts.iter().flat_map(|table| unknown_words(table, &known.glossary, &loaded.source)));
            loaded.problems.extend(unknown_contacts(&loaded.model, &loaded.texts, &known.contacts, &loaded.source));
            self.file(&format!("{id}/{unit}"), loaded, |lang| load_unit(self.files, &id, &unit, Some(lang)))?;
        }
        Ok(())
    }

    /// Files of the module's folder that no unit asks for.
    fn strays(&mut self, id: &ModuleId, units: &[UnitId]) {
        for name in self.files.names(id.as_str()) {
            let stem = name.split('.').next().unwrap_or_default();
            if stem != "module" && stem != FORMS && stem != DEVICES && !units.iter().any(|unit| unit.as_str() == stem) {
                let problem = Problem::advice("stray-file", 0..0, tr!("check-stray-file")).fix(tr!("check-stray-file-fix"));
                self.tell(&self.files.shown(&format!("{id}/{name}")), "", [problem]);
            }
        }
    }

    /// One unit; gives the ideas that it uses.
    fn unit(&mut self, id: &ModuleId, unit: &UnitId, module: &Module, known: Option<&Known>) -> Result<BTreeSet<String>> {
        let mut loaded = load_unit(self.files, id, unit, None)?;
        let mut used = BTreeSet::new();
        let ideas: BTreeSet<&str> = module.ideas.iter().map(|idea| idea.id.as_str()).collect();
        for activity in &loaded.model.activities {
            let items = activity.items();
            for idea in activity.idea.iter().chain(items.iter().filter_map(|item| item.idea.as_ref())) {
                if !ideas.contains(idea.as_str()) {
                    let cause = tr!("check-unknown-idea", id = SafeText::show(idea.as_str()));
                    let near = crate::source::nearest(idea.as_str(), ideas.iter().copied());
                    let problem = Problem::error("unknown-idea", activity.span.clone(), cause);
                    loaded.problems.push(match near {
                        Some(near) => problem.fix(tr!("check-did-you-mean", word = SafeText::show(near))),
                        None => problem.fix(tr!("check-unknown-idea-fix")),
                    });
                }
                used.insert(idea.to_string());
            }
        }
        if unit.as_str() == FORMS {
            loaded.problems.extend(check_forms(&loaded.model));
        } else {
            loaded.problems.extend(enough(&loaded.model, module.mastery));
        }
        loaded.problems.extend(distinct(&loaded.model, &loaded.texts));
        if let Some(known) = known {
            loaded.problems.extend(loaded.texts.iter().flat_map(|table| unknown_words(table, &known.glossary, &loaded.source)));
            loaded.problems.extend(unknown_contacts(&loaded.model, &loaded.texts, &known.contacts, &loaded.source));
        }
        self.file(&format!("{id}/{unit}"), loaded, |lang| load_unit(self.files, id, unit, Some(lang)))?;
        Ok(used)
    }
}

/// Objectives that name no competence of a framework which the module is aligned to.
fn unaligned(module: &Module, source: &str) -> Vec<Problem> {
    let frameworks: BTreeSet<&SafeText> = module.alignments.iter().map(|alignment| &alignment.framework).collect();
    let mut problems = Vec::new();
    for objective in &module.objectives {
        let named =
            |framework: &SafeText| module.alignments.iter().any(|one| one.framework == *framework && objective.aligned.contains(&one.id));
        problems.extend(frameworks.iter().filter(|framework| !named(framework)).map(|framework| {
            let at = source.find(&format!("\"{}\"", objective.id)).unwrap_or(0);
            let cause = tr!("check-objective-unaligned", id = SafeText::show(objective.id.as_str()), framework = *framework);
            Problem::advice("objective-unaligned", at..at, cause).fix(tr!("check-objective-unaligned-fix"))
        }));
    }
    problems
}

/// A unit must be masterable the same day: n + 2 scored items.
fn enough(unit: &Unit, mastery: Mastery) -> Option<Problem> {
    // What a country does not have cannot be mastered there.
    let everywhere = COUNTRIES.iter().map(|country| unit.scored_in(country)).min();
    let (there, wanted) = (everywhere.unwrap_or(0), usize::from(mastery.of) + 2);
    (there < wanted).then(|| {
        let cause = tr!("check-too-few-items", there = there, wanted = wanted);
        Problem::error("too-few-items", 0..0, cause).fix(tr!("check-too-few-items-fix"))
    })
}

/// Two scored activities must not have the same texts: the second would teach nothing and count twice.
fn distinct(unit: &Unit, texts: &[TextTable]) -> Vec<Problem> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for activity in unit.activities.iter().filter(|a| a.is_scored()) {
        let id = activity.id.as_str();
        let own = texts.iter().filter(|table| table.path == id || table.path.starts_with(&format!("{id}.")));
        let all: String = own.map(TextTable::of).collect::<Vec<_>>().join(" ");
        if let Some(before) = seen.insert(all, id) {
            let cause = tr!("check-same-texts", before = SafeText::show(before));
            problems.push(Problem::error("same-texts", activity.span.clone(), cause));
        }
    }
    problems
}

/// Things whose id is also the key of a text beside them: in an overlay, a key and a heading of that name cannot both stand.
fn named_like_a_key(texts: &[TextTable]) -> Vec<Problem> {
    let clashes = texts.iter().filter_map(|table| {
        let (parent, id) = table.path.rsplit_once('.')?;
        let beside = texts.iter().find(|other| other.path == parent)?;
        // What is the same in every language is not written there.
        let written = |(key, texts, _): &(String, Vec<SafeText>, bool)| key == id && !crate::source::is_same_everywhere(texts);
        beside.entries.iter().any(written).then_some((table, id))
    });
    clashes
        .map(|(table, id)| {
            let cause = tr!("check-id-is-key", id = SafeText::show(id));
            Problem::error("reserved-id", table.span.clone(), cause).fix(tr!("check-same-id-fix"))
        })
        .collect()
}

fn domains(table: &TextTable, source: &str) -> Vec<Problem> {
    let texts = table.entries.iter().flat_map(|(_, texts, _)| texts);
    texts
        .filter_map(|text| {
            let host = real_domain(text)?;
            // Said where it stands, after the table's own beginning.
            let from = table.span.start.min(source.len());
            let at =
                source.get(from..).and_then(|rest| rest.find(&host)).map_or(table.span.clone(), |at| from + at..from + at + host.len());
            let cause = tr!("check-real-domain", host = SafeText::show_line(&host));
            Some(Problem::error("real-domain", at, cause).fix(tr!("check-real-domain-fix")))
        })
        .collect()
}

/// What is missing, stale, unmarked or left over in an overlay.
fn translations(overlay: &Overlay, texts: &[TextTable]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let end = overlay.tables.values().map(|table| table.span.end).max().unwrap_or(0);
    for table in texts {
        let path = SafeText::show(&table.path);
        let span = overlay.tables.get(&table.path).map_or(end..end, |there| there.span.clone());
        match overlay.stand(table) {
            Stand::Fresh => {}
            Stand::Stale => problems.push(Problem::advice("stale", span, tr!("check-stale", path = path)).fix(tr!("check-translate-fix"))),
            Stand::Unmarked => {
                problems.push(Problem::advice("unmarked", span, tr!("check-unmarked", path = path)).fix(tr!("check-translate-fix")));
            }
            Stand::Missing => {
                let there = overlay.tables.get(&table.path);
                let missing = table.entries.iter().filter(|(key, texts, _)| {
                    !crate::source::is_same_everywhere(texts)
                        && there.and_then(|t| t.texts.get(key)).is_none_or(|(_, found)| found.len() != texts.len())
                });
                for (key, ..) in missing {
                    let cause = tr!("check-untranslated", path = path.clone(), key = SafeText::show(key));
                    problems.push(Problem::advice("untranslated", span.clone(), cause).fix(tr!("check-translate-fix")));
                }
            }
        }
    }
    for (path, there) in &overlay.tables {
        let source = texts.iter().find(|table| table.path == *path);
        let Some(source) = source else {
            let cause = tr!("check-orphan-table", path = SafeText::show_line(path));
            problems.push(Problem::error("orphan", there.span.clone(), cause).fix(tr!("check-orphan-fix")));
            continue;
        };
        for (key, (span, _)) in &there.texts {
            if !source.entries.iter().any(|(known, ..)| known == key) {
                let cause = tr!("check-orphan-key", path = SafeText::show_line(path), key = SafeText::show_line(key));
                problems.push(Problem::error("orphan", span.clone(), cause).fix(tr!("check-orphan-fix")));
            }
        }
    }
    problems
}

fn coverage(file: &SafeText, lang: &str, overlay: &Overlay, texts: &[TextTable]) -> Coverage {
    let fresh = |table: &&TextTable| matches!(overlay.stand(table), Stand::Fresh | Stand::Unmarked);
    Coverage {
        file: file.clone(),
        lang: lang.to_owned(),
        fresh: texts.iter().filter(fresh).count(),
        all: texts.len(),
        words_left: texts.iter().filter(|table| !fresh(table)).map(TextTable::words).sum(),
        status: overlay.status.clone(),
    }
}

/// Whether any of the problems is a mistake.
pub fn has_mistakes(found: &[Found]) -> bool {
    found.iter().any(|found| found.problem.level == Level::Error)
}
