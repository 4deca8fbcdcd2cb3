//! Badges: earned once every unit of a module is mastered, and written as files on demand. What was not earned is not issued.

use std::path::{Path, PathBuf};

use super::kit::Kit;
use super::views::short;
use crate::badge::{Alignment, Claim, UnitEvidence, credential, id_of, to_json};
use crate::clock::{Millis, believable};
use crate::curriculum::Module;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::journal::Journal;
use crate::places::{BADGES, hand_out};
use crate::record::{Event, Mastered, Record};
use crate::text::{SafeText, markup};
use crate::tr;

/// The event by which `learner` earned the badge of `module` in that major version.
pub(super) fn earned(journal: &Journal, learner: LearnerId, module: &ModuleId, major: u32) -> Result<Option<(Event, Vec<Mastered>)>> {
    let of_major = |version: &str| version.split('.').next().and_then(|n| n.parse().ok()) == Some(major);
    Ok(journal.badges(learner)?.into_iter().find_map(|(event, record)| match record {
        Record::BadgeEarned { module: of, version, units, .. } if of == *module && of_major(&version) => Some((event, units)),
        _ => None,
    }))
}

impl Kit {
    /// Records the badge of `module` if every unit is mastered and it is not recorded yet.
    ///
    /// # Errors
    /// When the journal cannot be read or written.
    pub(super) fn earn(&mut self, module: &Module) -> Result<()> {
        let Some(learner) = self.learner() else { return Ok(()) };
        if earned(self.journal(), learner, &module.id, module.major())?.is_some() {
            return Ok(());
        }
        let standings = self.journal().standings(learner)?;
        let units: Option<Vec<Mastered>> = module
            .units
            .iter()
            .map(|unit| standings.iter().find(|s| s.module == module.id && s.unit == unit.id).and_then(|s| s.mastered.clone()))
            .collect();
        let Some(units) = units else { return Ok(()) };
        let clock_ok = believable(self.world.now(), self.disk.newest_at()?);
        let record = Record::BadgeEarned { module: module.id.clone(), version: module.version.as_str().to_owned(), units, clock_ok };
        let journal = self.guest.as_mut().unwrap_or(&mut self.disk);
        journal.append(Some(learner), &[record], None).map(drop)
    }
}

/// The credential of a badge that `learner` has earned, as JSON, in the language of `i18n`.
///
/// # Errors
/// When it is not earned, or the module's texts cannot be read.
pub fn issue(kit: &Kit, learner: LearnerId, module: &ModuleId, i18n: &I18n) -> Result<String> {
    let row = kit.shelf.row(module)?;
    let whole = row.module(i18n.code())?;
    let found = earned(kit.disk(), learner, module, whole.major())?;
    let (event, units) = found.ok_or_else(|| {
        Error::new(Kind::User, tr!("badge-not-yet", module = SafeText::show(module.as_str()))).hint(tr!("badge-not-yet-hint"))
    })?;
    let publisher = row.curriculum.as_ref().map(|curriculum| curriculum.publisher.clone());
    let plain = |text: &crate::source::Text| SafeText::show(&markup::plain(&text.value));
    let claim = Claim {
        module: module.clone(),
        name: plain(&whole.badge.name),
        description: plain(&whole.badge.description),
        criteria: plain(&whole.badge.criteria),
        language: i18n.code().to_owned(),
        version: whole.version.as_str().to_owned(),
        alignments: whole
            .alignments
            .iter()
            .map(|a| Alignment {
                id: a.id.as_str().to_owned(),
                framework: a.framework.clone(),
                code: a.code.clone(),
                name: plain(&a.name),
                url: a.url.clone(),
            })
            .collect(),
        units: units
            .iter()
            .map(|mastered| {
                // A unit may have left the module since: its id is then its title.
                let head = whole.units.iter().find(|unit| unit.id == mastered.unit);
                UnitEvidence {
                    title: head.map_or_else(|| SafeText::show(mastered.unit.as_str()), |unit| plain(&unit.title)),
                    mastered_at: Millis(mastered.at),
                    right: u32::from(mastered.right),
                    of: u32::from(mastered.of),
                }
            })
            .collect(),
        // Under the id of the time: a badge stays the same when its person is joined to another id.
        learner: event.learner.unwrap_or(learner),
        earned_at: Millis(event.at),
        publisher: publisher.filter(|name| !name.is_empty()).unwrap_or_else(|| whole.title.value.clone()),
    };
    Ok(to_json(&credential(&claim, i18n)?))
}

/// Writes the badge into the data folder and says where. Its name names no learner.
///
/// # Errors
/// When it is not earned, or the file cannot be written.
pub fn write_badge(kit: &mut Kit, learner: LearnerId, module: &ModuleId) -> Result<PathBuf> {
    let json = issue(kit, learner, module, &kit.i18n)?;
    let major = kit.shelf.row(module)?.module(kit.i18n.code())?.major();
    let name = format!("{module}-{}-{}.json", short(id_of(learner, module, major)), kit.i18n.code());
    // First whose it is: a file that nobody owns is not found again.
    kit.disk.set_made(&BADGES, &name, Some(learner))?;
    BADGES.whole_file(&kit.folder, &name, json.as_bytes()).map_err(|error| not_written(&BADGES.at(&kit.folder), &error))
}

/// Writes a file so that it is there whole or not at all.
///
/// # Errors
/// When it cannot be written.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    hand_out(file, bytes).map_err(|error| not_written(file, &error))
}

fn not_written(path: &Path, error: &std::io::Error) -> Error {
    let cause = tr!("file-not-written", path = SafeText::show_line(&path.to_string_lossy()));
    Error::new(Kind::Io, cause).hint(tr!("file-not-written-hint")).detail(error)
}
