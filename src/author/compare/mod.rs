//! What changed for a learner between two versions of a curriculum or a module: by what decides right and wrong, by the rule of
//! mastery, and by words. Pure but for [`edition()`], which reads the files; models in, data out.

mod edition;
mod structure;
mod texts;

pub use edition::{Edition, edition};
pub use structure::{Came, ModuleChange, UnitChange};
pub use texts::{TextChange, TextSort, word_difference};

use serde::Serialize;

/// Which number of the version has to be raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// None.
    #[default]
    None,
    /// The third: words only.
    Patch,
    /// The second: something is new.
    Minor,
    /// The first: something is asked again, is gone, or is mastered by another rule.
    Major,
}

impl Bump {
    /// The version that follows `version`; itself where it is none.
    pub fn after(self, version: &str) -> String {
        let numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
        match (self, &numbers[..]) {
            (Self::Patch, [a, b, c]) => format!("{a}.{b}.{}", c.saturating_add(1)),
            (Self::Minor, [a, b, _]) => format!("{a}.{}.0", b.saturating_add(1)),
            (Self::Major, [a, ..]) => format!("{}.0.0", a.saturating_add(1)),
            _ => version.to_owned(),
        }
    }
}

/// A value of a file that is no text: minutes, a version, a number to call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fact {
    /// In which file.
    pub file: String,
    /// Of what in it; empty where it is the file's own.
    pub of: String,
    /// Its key.
    pub key: &'static str,
    /// What it was; empty where it was not there.
    pub old: String,
    /// What it is; empty where it is there no more.
    pub new: String,
}

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Every module of one or the other, with its units.
    pub modules: Vec<ModuleChange>,
    /// Files that came or went and are no unit: a glossary, sheets for devices.
    pub files: Vec<(String, Came)>,
    /// Values.
    pub facts: Vec<Fact>,
    /// Texts that are in both, or in a table that is in both.
    pub texts: Vec<TextChange>,
    /// Which number of the curriculum's version has to be raised.
    pub bump: Bump,
    /// The version that it was, and the one that it is; empty for a module alone.
    pub version: (String, String),
}

impl Difference {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.bump == Bump::None && self.facts.is_empty() && self.texts.is_empty()
    }

    /// Units in which nothing that decides has changed.
    pub fn units_kept(&self) -> usize {
        self.units().filter(|unit| unit.came == Came::Kept && unit.again.is_empty()).count()
    }

    /// Questions that are asked again.
    pub fn asked_again(&self) -> usize {
        self.units().map(|unit| unit.again.len()).sum()
    }

    /// Words that came or went in all texts.
    pub fn words(&self) -> usize {
        self.texts.iter().map(|text| text.words).sum()
    }

    /// Every unit.
    pub fn units(&self) -> impl Iterator<Item = &UnitChange> {
        self.modules.iter().flat_map(|module| &module.units)
    }
}

/// What changed from `old` to `new`.
pub fn compare(old: &Edition, new: &Edition) -> Difference {
    let (before, after) = (structure::activities(old), structure::activities(new));
    let is_whole = |file: &str, of: &str| {
        let place = (file.to_owned(), of.to_owned());
        old.files.iter().any(|name| name == file) != new.files.iter().any(|name| name == file)
            || before.contains(&place) != after.contains(&place)
    };
    let texts = texts::changes(&old.texts, &new.texts, is_whole);
    let facts = structure::facts(old, new, is_whole);
    let mut modules = structure::modules(old, new);
    // Units and modules are told as such.
    let units: Vec<String> =
        modules.iter().flat_map(|module| module.units.iter().map(|unit| format!("{}/{}", module.id, unit.id))).collect();
    let is_other = |name: &&String| !units.contains(name) && !modules.iter().any(|module| **name == format!("{}/module", module.id));
    let gone = old.files.iter().filter(|name| !new.files.contains(name)).filter(is_other).map(|name| (name.clone(), Came::Removed));
    let came = new.files.iter().filter(|name| !old.files.contains(name)).filter(is_other).map(|name| (name.clone(), Came::Added));
    let files: Vec<(String, Came)> = gone.chain(came).collect();
    let words = |is_meant: &dyn Fn(&str) -> bool| {
        let texts =
            texts.iter().filter(|text| is_meant(&text.file)).map(|text| if text.old.is_empty() { Bump::Minor } else { Bump::Patch });
        let facts = facts.iter().filter(|fact| is_meant(&fact.file) && fact.key != "version").map(|_| Bump::Patch);
        let files =
            files.iter().filter(|(name, _)| is_meant(name)).map(|(_, came)| if *came == Came::Added { Bump::Minor } else { Bump::Major });
        texts.chain(facts).chain(files).max().unwrap_or_default()
    };
    for module in &mut modules {
        let inside = |file: &str| file.split_once('/').is_some_and(|(folder, _)| folder == module.id);
        module.bump = module.structure().max(words(&inside));
    }
    let version = |edition: &Edition| edition.curriculum.as_ref().map(|one| one.version.as_str().to_owned()).unwrap_or_default();
    let bump = modules.iter().map(|module| module.bump).max().unwrap_or_default().max(words(&|file| !file.contains('/')));
    Difference { modules, files, facts, texts, bump, version: (version(old), version(new)) }
}

#[cfg(test)]
mod tests;
