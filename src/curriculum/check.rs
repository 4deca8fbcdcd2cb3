//! A whole curriculum checked: every file's mistakes, what holds between files, and where its translations stand.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use time::Date;

use super::breakers::load_breakers;
use super::contacts::{Contacts, load_contacts, shipped_contacts};
use super::coverage::{Coverage, coverage};
use super::devices::{DEVICES, load_devices};
use super::diagnostic::{DIAGNOSTIC, QUESTIONS, check_contact, check_questions, diagnosis_units};
use super::domains::real_domain;
use super::files::Files;
use super::forms::{FORMS, check_forms, forms_unit, has_forms};
use super::glossary::load_glossary;
use super::load::{BESIDE_UNITS, Loaded, Translation, load_translations};
use super::model::{Glossary, Mastery, Module, Unit};
use super::named::{unknown_contacts, unknown_words};
use super::rules::Rule;
use super::whole::{Lessons, UnitFile};
use crate::error::Result;
use crate::i18n::SOURCE;
use crate::ids::{COUNTRIES, ModuleId, UnitId};
use crate::platform::side_by_side;
use crate::source::{Level, Lines, Overlay, Place, Problem, Span, Stand, TextTable, find_from};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

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

impl Found {
    /// A problem of `source`, which is shown as `file`. Of many, [`Found::all`] finds the places sooner.
    pub fn of(file: &SafeText, source: &str, problem: Problem) -> Self {
        Self { file: file.clone(), place: Place::of(&problem.span, source), problem }
    }

    /// The problems of `source`, which is shown as `file`.
    pub fn all(file: &SafeText, source: &str, problems: impl IntoIterator<Item = Problem>) -> Vec<Self> {
        let lines = Lines::of(source);
        let found = |problem: Problem| Self { file: file.clone(), place: lines.place(&problem.span), problem };
        problems.into_iter().map(found).collect()
    }

    /// What to write instead: as the problem says, else as its rule says for all.
    pub fn fix(&self) -> Option<Words> {
        self.problem.fix.clone().or_else(|| Rule::of(self.problem.rule).map(Rule::mend))
    }
}

/// Checks everything in `files` as on the day `today`. Problems are in the order of the files, each file's from top to bottom.
///
/// # Errors
/// When a file cannot be read at all.
pub fn check(files: &Files, today: Date) -> Result<(Vec<Found>, Vec<Coverage>)> {
    check_lessons(files, &Lessons::read(files)?, today)
}

/// The same of lessons that were read from `files` already.
///
/// # Errors
/// When another of its files cannot be read.
pub fn check_lessons(files: &Files, lessons: &Lessons, today: Date) -> Result<(Vec<Found>, Vec<Coverage>)> {
    let mut told = Told { files, found: Vec::new(), coverage: Vec::new() };
    let mut known = Known::default();
    if let Some(loaded) = &lessons.curriculum {
        told.whole("curriculum", loaded)?;
        if let Some(loaded) = load_glossary(files, None)? {
            told.whole("glossary", &loaded)?;
            known.glossary = loaded.model;
        }
        if let Some(loaded) = load_breakers(files, None)? {
            told.whole("ice-breakers", &loaded)?;
        }
        if let Some(mut loaded) = load_contacts(files, None)? {
            loaded.problems.extend(loaded.model.ages(today));
            told.whole("contacts", &loaded)?;
            known.contacts = loaded.model;
        } else {
            // As on every face: a folder without contacts of its own has those of the kit.
            known.contacts = shipped_contacts(SOURCE, None)?;
        }
    }
    let mut check = Check { files, lessons, today, known: lessons.curriculum.is_some().then_some(known), told, units: Vec::new() };
    check.units = side_by_side(lessons.units(), |unit| check.unit(unit));
    for id in &lessons.modules {
        check.module(id)?;
    }
    check.diagnosis();
    let mut found = check.told.found;
    found.extend(super::rules::look(files, lessons)?);
    Ok((in_order(writing_first(found)), check.told.coverage))
}

/// Where a file could not be read, the other mistakes told of it may only follow from that: they wait.
fn writing_first(mut found: Vec<Found>) -> Vec<Found> {
    let broken: HashSet<SafeText> = found.iter().filter(|one| one.problem.is_unreadable()).map(|one| one.file.clone()).collect();
    found.retain(|one| one.problem.is_unreadable() || one.problem.level == Level::Advice || !broken.contains(&one.file));
    found
}

/// File by file, each from top to bottom.
pub fn in_order(mut found: Vec<Found>) -> Vec<Found> {
    let mut files: HashMap<SafeText, usize> = HashMap::new();
    for one in &found {
        let next = files.len();
        files.entry(one.file.clone()).or_insert(next);
    }
    found.sort_by_key(|one| (files.get(&one.file).copied(), one.problem.span.start));
    found
}

/// What a curriculum holds for all of its modules.
#[derive(Default)]
struct Known {
    glossary: Glossary,
    contacts: Contacts,
}

/// What was found, and what is translated.
struct Told<'a> {
    files: &'a Files,
    found: Vec<Found>,
    coverage: Vec<Coverage>,
}

impl Told<'_> {
    fn tell(&mut self, file: &SafeText, source: &str, problems: impl IntoIterator<Item = Problem>) {
        self.found.extend(Found::all(file, source, problems));
    }

    /// A file and its translations, which are read for it.
    fn whole<T>(&mut self, name: &str, loaded: &Loaded<T>) -> Result<()> {
        let translations = load_translations(self.files, name)?;
        self.file(name, (&loaded.texts, &loaded.source), loaded.problems.clone(), &translations);
        Ok(())
    }

    /// One file: its own mistakes, real domains in its texts, and each of its overlays.
    fn file(&mut self, name: &str, (texts, source): (&[TextTable], &str), mut problems: Vec<Problem>, translations: &[Translation]) {
        let shown = self.files.shown(&format!("{name}.toml"));
        // Contacts and sheets for real devices are the places for what is real.
        let real = name == "contacts" || name.ends_with(&format!("/{DEVICES}"));
        for table in texts.iter().filter(|_| !real) {
            problems.extend(domains(table, source));
        }
        problems.extend(named_like_a_key(texts));
        problems.sort_by_key(|problem| problem.span.start);
        // A kind may have told of an address what is true of all texts: once is enough.
        let lines = Lines::of(source);
        let line = |problem: &Problem| lines.line(problem.span.start);
        problems.dedup_by(|a, b| a.rule == b.rule && a.rule == "real-domain" && line(a) == line(b));
        self.tell(&shown, source, problems);
        let marks: Vec<String> = texts.iter().map(TextTable::of).collect();
        for there in translations {
            let mut problems = there.problems.clone();
            let stands: Vec<Stand> = texts.iter().zip(&marks).map(|(table, of)| there.overlay.stand_with(table, of)).collect();
            problems.extend(untranslated(&there.overlay, texts, &stands));
            problems.sort_by_key(|problem| problem.span.start);
            self.tell(&self.files.shown(&format!("{name}.{}.toml", there.lang)), &there.source, problems);
            self.coverage.push(coverage(&shown, there, texts, &stands));
        }
    }
}

/// What was told of one unit, and the ideas that it uses.
type OfUnit = (Vec<Found>, Vec<Coverage>, BTreeSet<String>);

struct Check<'a> {
    files: &'a Files,
    lessons: &'a Lessons,
    today: Date,
    /// Nothing of a module alone.
    known: Option<Known>,
    told: Told<'a>,
    /// What was told of each unit, in the order of all units.
    units: Vec<OfUnit>,
}

impl Check<'_> {
    /// Tells what was told of a unit; gives the ideas that it uses.
    fn told_of(&mut self, module: &ModuleId, unit: &UnitId) -> Option<BTreeSet<String>> {
        let (found, coverage, used) = self.units.get(self.lessons.place(module, unit)?)?;
        self.told.found.extend(found.iter().cloned());
        self.told.coverage.extend(coverage.iter().cloned());
        Some(used.clone())
    }

    fn module(&mut self, id: &ModuleId) -> Result<()> {
        let name = format!("{id}/module");
        let lessons = self.lessons;
        let Some(loaded) = lessons.head(id) else {
            let file = self.files.shown("curriculum.toml");
            let cause = tr!("check-no-module", id = SafeText::show(id.as_str()));
            let source = self.files.read("curriculum.toml")?;
            let at = source.find(&format!("\"{id}\"")).map_or(0..0, |at| at..at + id.as_str().len() + 2);
            self.told.tell(&file, &source, [Problem::error("no-module", at, cause)]);
            return Ok(());
        };
        let ((module, units), source) = (&loaded.model, &loaded.source);
        let shown = self.files.shown(&format!("{name}.toml"));
        self.told.whole(&name, loaded)?;
        let mut used = BTreeSet::new();
        if has_forms(self.files, id) {
            used.extend(self.told_of(id, &forms_unit()).unwrap_or_default());
        }
        for unit in units {
            if let Some(ideas) = self.told_of(id, unit) {
                used.extend(ideas);
            } else {
                let at = source.find(&format!("\"{unit}\"")).map_or(0..0, |at| at..at + unit.as_str().len() + 2);
                let cause = tr!("check-no-unit", id = SafeText::show(unit.as_str()));
                self.told.tell(&shown, source, [Problem::error("no-unit", at, cause)]);
            }
        }
        if let Some(mut loaded) = load_devices(self.files, id, None)? {
            loaded.problems.extend(loaded.model.ages(self.today));
            loaded.problems.extend(loaded.model.homeless(units));
            self.told.whole(&format!("{id}/{DEVICES}"), &loaded)?;
        }
        let idle = module.ideas.iter().filter(|idea| !used.contains(idea.id.as_str()));
        let problems: Vec<Problem> = idle
            .map(|idea| {
                let at = source.find(&format!("\"{}\"", idea.id)).unwrap_or(0);
                Problem::advice("idle-idea", at..at, tr!("check-idle-idea", id = SafeText::show(idea.id.as_str())))
            })
            .collect();
        self.told.tell(&shown, source, problems);
        self.told.tell(&shown, source, unaligned(module, source));
        self.strays(id, units);
        Ok(())
    }

    /// The first contact and the questions of the diagnosis.
    fn diagnosis(&mut self) {
        for (id, unit) in diagnosis_units(self.files) {
            self.told_of(&id, &unit);
        }
    }

    /// Files of the module's folder that no unit asks for.
    fn strays(&mut self, id: &ModuleId, units: &[UnitId]) {
        let named: BTreeSet<&str> = units.iter().map(UnitId::as_str).chain(BESIDE_UNITS).collect();
        for name in self.files.names(id.as_str()) {
            if !named.contains(name.split('.').next().unwrap_or_default()) {
                let problem = Problem::advice("stray-file", 0..0, tr!("check-stray-file")).fix(tr!("check-stray-file-fix"));
                self.told.tell(&self.files.shown(&format!("{id}/{name}")), "", [problem]);
            }
        }
    }

    /// What there is to tell of one unit, of a module or of the diagnosis.
    fn unit(&self, unit: &UnitFile) -> OfUnit {
        let loaded = &unit.loaded;
        let mut problems = loaded.problems.clone();
        let mut used = BTreeSet::new();
        if unit.module.as_str() == DIAGNOSTIC && self.lessons.head(&unit.module).is_none() {
            let questions = unit.id.as_str() == QUESTIONS;
            problems.extend(if questions { check_questions(&loaded.model, &self.modules()) } else { check_contact(&loaded.model) });
        } else if let Some(head) = self.lessons.head(&unit.module) {
            problems.extend(unknown_ideas(unit, &head.model.0, &mut used));
            if unit.id.as_str() == FORMS {
                problems.extend(check_forms(&loaded.model));
            } else {
                problems.extend(enough(&loaded.model, head.model.0.mastery));
            }
            problems.extend(distinct(&loaded.model, &loaded.texts));
        }
        if let Some(known) = &self.known {
            problems.extend(loaded.texts.iter().flat_map(|table| unknown_words(table, &known.glossary, &loaded.source)));
            problems.extend(unknown_contacts(&loaded.model, &loaded.texts, &known.contacts, &loaded.source));
        }
        let mut told = Told { files: self.files, found: Vec::new(), coverage: Vec::new() };
        told.file(&unit.name(), (&loaded.texts, &loaded.source), problems, &unit.translations);
        (told.found, told.coverage, used)
    }

    /// The modules that are there: the ideas of the diagnosis are theirs.
    fn modules(&self) -> Vec<&Module> {
        self.lessons.modules.iter().filter_map(|id| self.lessons.head(id)).map(|loaded| &loaded.model.0).collect()
    }
}

/// Ideas of a unit that its module does not have; fills in all that it uses.
fn unknown_ideas(unit: &UnitFile, module: &Module, used: &mut BTreeSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let ideas: BTreeSet<&str> = module.ideas.iter().map(|idea| idea.id.as_str()).collect();
    for activity in &unit.loaded.model.activities {
        let items = activity.items();
        for idea in activity.idea.iter().chain(items.iter().filter_map(|item| item.idea.as_ref())) {
            if !ideas.contains(idea.as_str()) {
                let cause = tr!("check-unknown-idea", id = SafeText::show(idea.as_str()));
                let near = crate::source::nearest(idea.as_str(), ideas.iter().copied());
                let problem = Problem::error("unknown-idea", activity.span.clone(), cause);
                problems.push(match near {
                    Some(near) => problem.fix(tr!("check-did-you-mean", word = SafeText::show(near))),
                    None => problem.fix(tr!("check-unknown-idea-fix")),
                });
            }
            used.insert(idea.to_string());
        }
    }
    problems
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
    let tables: HashMap<&str, &TextTable> = texts.iter().rev().map(|table| (table.path.as_str(), table)).collect();
    let clashes = texts.iter().filter_map(|table| {
        let (parent, id) = table.path.rsplit_once('.')?;
        let beside = tables.get(parent)?;
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
            let at = find_from(source, table.span.start, &host).map_or(table.span.clone(), |at| at..at + host.len());
            let cause = tr!("check-real-domain", host = SafeText::show_line(&host));
            Some(Problem::error("real-domain", at, cause).fix(tr!("check-real-domain-fix")))
        })
        .collect()
}

/// What is missing, stale, unmarked or left over in an overlay.
fn untranslated(overlay: &Overlay, texts: &[TextTable], stands: &[Stand]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut missed: Vec<(Span, SafeText, &str)> = Vec::new();
    let end = overlay.tables.values().map(|table| table.span.end).max().unwrap_or(0);
    for (table, stand) in texts.iter().zip(stands) {
        let path = SafeText::show(&table.path);
        let span = overlay.tables.get(&table.path).map_or(end..end, |there| there.span.clone());
        match stand {
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
                missed.extend(missing.map(|(key, ..)| (span.clone(), path.clone(), key.as_str())));
            }
        }
    }
    // A file that was just begun misses most of its texts: they are counted, not listed.
    if let Some((span, path, key)) = missed.first() {
        let key = SafeText::show(key);
        let cause = match missed.len() {
            1 => tr!("check-untranslated", path = path, key = key),
            n => tr!("check-untranslated-many", n = n, path = path, key = key),
        };
        problems.push(Problem::advice("untranslated", span.clone(), cause).fix(tr!("check-translate-fix")));
    }
    let sources: HashMap<&str, &TextTable> = texts.iter().rev().map(|table| (table.path.as_str(), table)).collect();
    for (path, there) in &overlay.tables {
        let Some(source) = sources.get(path.as_str()) else {
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

/// Whether any of the problems is a mistake.
pub fn has_mistakes(found: &[Found]) -> bool {
    found.iter().any(|found| found.problem.level == Level::Error)
}
