//! Texts of the lesson that a new curriculum begins with, left where the lesson has become another: the badge would certify what nobody
//! learnt there.
//!
//! The check tells them once an activity of that lesson is changed or gone: a curriculum just made has nothing to mend. A pack is refused
//! as long as there is one. The competence of a framework is not among them: it is the same for many lessons.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::scaffold::{MINUTES, Wanted, lesson_files};
use crate::curriculum::{Files, Found, Lessons, Module, UnitFile};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::platform::side_by_side;
use crate::source::{Problem, TextTable, find_from, quote};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What says how a badge is earned holds for any lesson.
const ANY_LESSON: &str = "criteria";

/// What is left in `files` of the lesson that a new curriculum begins with, even where it is that lesson as it was made; and the name
/// proposed for its publisher.
///
/// # Errors
/// When a file cannot be read.
pub fn sample_left(files: &Files) -> Result<Vec<Found>> {
    let lessons = Lessons::read(files)?;
    let samples = samples();
    let mut found = left(files, &lessons, samples, true);
    if let Some(loaded) = &lessons.curriculum
        && samples.iter().any(|sample| sample.publisher == loaded.model.publisher)
    {
        let problem = told(&loaded.source, 0, &loaded.model.publisher, tr!("check-sample-left-publisher"));
        found.insert(0, Found::of(&files.shown("curriculum.toml"), &loaded.source, problem.fix(tr!("check-sample-left-publisher-fix"))));
    }
    Ok(found)
}

/// What is left of it where the lesson is another now.
pub(super) fn left_behind(files: &Files, lessons: &Lessons) -> Vec<Found> {
    left(files, lessons, samples(), false)
}

/// The lesson that a new curriculum begins with, in one language, for whoever answered nothing else than what is proposed.
struct Sample {
    /// What it says of itself, outside its activities.
    says: BTreeSet<SafeText>,
    publisher: SafeText,
    /// The texts of its activities.
    activities: Vec<TextTable>,
}

/// One a language, read once: a preview checks after each save.
fn samples() -> &'static [Sample] {
    static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();
    SAMPLES.get_or_init(|| side_by_side(I18n::languages(), |language| Sample::of(language.code)).into_iter().flatten().collect())
}

impl Sample {
    fn of(lang: &str) -> Option<Self> {
        let i18n = I18n::new(lang);
        let say = |words: Words| i18n.say(&words);
        let id = ModuleId::new("sample")?;
        let wanted = Wanted {
            id: id.clone(),
            title: say(tr!("new-default-title")),
            aim: say(tr!("new-default-aim")),
            unit: say(tr!("new-default-unit")),
            publisher: say(tr!("new-default-publisher")),
            lang: lang.to_owned(),
            minutes: MINUTES,
        };
        let inside = |(name, bytes)| (format!("{id}/{name}"), bytes);
        let files = Files::packed(lesson_files(&wanted)?.into_iter().map(inside).collect())?;
        let lessons = Lessons::read(&files).ok()?;
        let (curriculum, head) = (lessons.curriculum.as_ref()?, lessons.head(&id)?);
        let named = |table: &&TextTable| head.model.0.alignments.iter().any(|one| one.id.as_str() == table.path);
        let own = head.texts.iter().filter(|table| !named(table));
        let units = lessons.units_of(&id);
        let of_units = || units.iter().flat_map(|unit| &unit.loaded.texts);
        let says = curriculum.texts.iter().chain(own).chain(of_units().filter(|table| is_head(table)));
        let says = says.flat_map(|table| &table.entries).filter(|(key, ..)| key != ANY_LESSON).flat_map(|(_, texts, _)| texts.clone());
        Some(Self {
            says: says.collect(),
            publisher: curriculum.model.publisher.clone(),
            activities: of_units().filter(|table| !is_head(table)).cloned().collect(),
        })
    }

    /// Whether all of its activities are there, as they were.
    fn is_whole_in(&self, units: &[&UnitFile]) -> bool {
        let same = |one: &TextTable, other: &TextTable| one.path == other.path && one.entries == other.entries;
        self.activities.iter().all(|table| units.iter().any(|unit| unit.loaded.texts.iter().any(|there| same(there, table))))
    }
}

/// Whether these are a unit's own texts, or its notes, and not those of an activity.
fn is_head(table: &TextTable) -> bool {
    table.path.split('.').next() == Some("unit")
}

/// What is left in each file; `even_whole`: also of a lesson that is still the one that was made.
fn left(files: &Files, lessons: &Lessons, samples: &[Sample], even_whole: bool) -> Vec<Found> {
    let is_sample = |text: &SafeText| samples.iter().any(|sample| sample.says.contains(text));
    let is_another = |id: &&ModuleId| {
        let units = lessons.units_of(id);
        even_whole || !samples.iter().any(|sample| sample.is_whole_in(&units))
    };
    let modules: Vec<&ModuleId> = lessons.modules.iter().filter(is_another).collect();
    let mut found = Vec::new();
    let mut look = |name: &str, source: &str, tables: &mut dyn Iterator<Item = &TextTable>, fix: &dyn Fn(&str, &str) -> Words| {
        let mut problems = Vec::new();
        for table in tables {
            for (key, texts, _) in &table.entries {
                let sample = texts.iter().filter(|text| is_sample(text));
                let problem = |text| told(source, table.span.start, text, tr!("check-sample-left")).fix(fix(&table.path, key));
                problems.extend(sample.map(problem));
            }
        }
        found.extend(Found::all(&files.shown(&format!("{name}.toml")), source, problems));
    };
    if let Some(loaded) = lessons.curriculum.as_ref().filter(|_| modules.len() == lessons.modules.len()) {
        look("curriculum", &loaded.source, &mut loaded.texts.iter(), &|_, key| instead(key));
    }
    for id in modules {
        let Some(loaded) = lessons.head(id) else { continue };
        look(&format!("{id}/module"), &loaded.source, &mut loaded.texts.iter(), &|path, key| in_module(&loaded.model.0, path, key));
        for unit in lessons.units_of(id) {
            let mut own = unit.loaded.texts.iter().filter(|table| is_head(table));
            look(&unit.name(), &unit.loaded.source, &mut own, &|_, key| instead(key));
        }
    }
    found
}

/// Told at the place of `text` in `source`, from the byte `from` on.
fn told(source: &str, from: usize, text: &SafeText, cause: Words) -> Problem {
    let quoted = quote(text);
    let find = |part: &str| find_from(source, from, part).map(|at| at..at + part.len());
    let span = find(&quoted).or_else(|| find(text)).unwrap_or(from..from);
    Problem::advice("sample-left", span, cause)
}

/// What to write in the place of a text of a module's own file.
fn in_module(module: &Module, path: &str, key: &str) -> Words {
    if module.objectives.iter().any(|objective| objective.id.as_str() == path) {
        tr!("check-sample-left-objective-fix")
    } else if module.ideas.iter().any(|idea| idea.id.as_str() == path) {
        tr!("check-sample-left-idea-fix")
    } else if key == "description" {
        tr!("check-sample-left-badge-fix")
    } else {
        instead(key)
    }
}

/// What to write in the place of the text of that key.
fn instead(key: &str) -> Words {
    match key {
        "can" => tr!("check-sample-left-can-fix"),
        "tomorrow" => tr!("check-sample-left-tomorrow-fix"),
        _ => tr!("check-sample-left-fix"),
    }
}
