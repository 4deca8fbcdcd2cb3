//! The diagnosis joined to what the journal, the shelf and the data folder know; and what it last found of a person, for others.

use std::rc::Rc;

use super::kit::Kit;
use crate::clock::Millis;
use crate::curriculum::{DIAGNOSTIC, Found, RoomPlace, Row, diagnosis_unit, load_places};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::journal::Journal;
use crate::learn::diagnosis::{DiagnosisView, Latest, Theme, ThemeUnit};
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The commented example of `places.toml`, in the language of `lang` where there is one.
pub fn places_example(lang: &str) -> &'static str {
    match lang {
        "fr" => include_str!("../../assets/places/places.fr.toml"),
        _ => include_str!("../../assets/places/places.en.toml"),
    }
}

/// What the last diagnosis of a person found; none before the first.
///
/// # Errors
/// When the journal cannot be read.
pub fn latest_diagnosis(journal: &Journal, learner: LearnerId) -> Result<Option<Latest>> {
    let last = journal.diagnoses(learner)?.pop();
    Ok(last.and_then(|(event, record)| match record {
        Record::DiagnosisDone { levels, path, orientation, .. } => {
            let at = Millis(event.at);
            Some(Latest { at, day: crate::i18n::date(at), levels, path, orientation })
        }
        _ => None,
    }))
}

impl Kit {
    /// What the last diagnosis of whoever sits here found.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn latest_diagnosis(&self) -> Result<Option<Latest>> {
        self.learner().map_or(Ok(None), |learner| latest_diagnosis(self.journal(), learner))
    }

    /// All that a diagnosis needs.
    ///
    /// # Errors
    /// When there is none in this language, its files have mistakes, or the journal cannot be read.
    pub(super) fn diagnosis_view(&self) -> Result<Rc<DiagnosisView>> {
        let wanted = self.lessons();
        let (found, lang) = match self.shelf.diagnosis(&wanted)? {
            Some(found) => (Some(found), wanted.as_str()),
            None => (self.shelf.diagnosis(self.i18n.code())?, self.i18n.code()),
        };
        let Some((contact, questions, version)) = found else {
            return Err(Error::new(Kind::User, tr!("diagnosis-not-here")).hint(tr!("diagnosis-not-here-hint")));
        };
        let country = self.country();
        let (module, unit) = (ModuleId::new(DIAGNOSTIC).unwrap_or_default(), diagnosis_unit());
        let (mut seen, mut draft) = (std::collections::BTreeSet::new(), None);
        if let Some(learner) = self.learner() {
            seen.extend(self.journal().attempts(learner, &module, &unit)?.into_iter().map(|(_, attempt)| attempt.activity));
            draft = self.journal().draft(learner, &module, &unit)?;
        }
        let (places, places_trouble) = self.places();
        let themes = self.shelf.rows().iter().map(|row| self.theme(row, lang)).collect::<Result<Vec<_>>>()?;
        Ok(Rc::new(DiagnosisView {
            contact: contact.map(|unit| Rc::new(unit.for_country(country))),
            questions: Rc::new(questions.for_country(country)),
            themes: themes.into_iter().flatten().collect(),
            run: self.fresh_try(),
            version: version.as_str().to_owned(),
            seen,
            machine: self.kept_settings(),
            draft,
            latest: self.latest_diagnosis()?,
            places,
            places_trouble,
            today: crate::i18n::date(self.world.now()),
        }))
    }

    /// What a module offers in `lang`; none where it is not in that language, or its files have mistakes.
    fn theme(&self, row: &Row, lang: &str) -> Result<Option<Theme>> {
        if !row.speaks(lang, "module") {
            return Ok(None);
        }
        let Ok(module) = row.module(lang) else { return Ok(None) };
        let standings = self.standings(&row.id)?;
        let mut units = Vec::new();
        for head in module.units.iter().filter(|head| row.speaks(lang, head.id.as_str())) {
            units.push(ThemeUnit {
                id: head.id.clone(),
                title: head.title.clone(),
                minutes: head.minutes,
                ideas: row.ideas_of(&head.id)?,
                done: standings.get(&head.id).is_some_and(|standing| standing.done),
            });
        }
        let ideas = module.ideas.iter().map(|idea| (idea.id.clone(), idea.text.clone())).collect();
        Ok((!units.is_empty()).then(|| Theme { id: row.id.clone(), title: module.title.clone(), ideas, units }))
    }

    /// Where one can learn around here; with what is wrong in that file, which keeps nobody from a diagnosis.
    fn places(&self) -> (Vec<RoomPlace>, Option<Words>) {
        let trouble =
            |found: &Found| tr!("places-trouble", file = &found.file, line = found.place.line, cause = found.problem.cause.clone());
        match load_places(&self.folder) {
            Ok((mut places, problems)) => {
                // Where one's own language is spoken comes first.
                let own = I18n::languages().iter().find(|language| language.code == self.i18n.code());
                let own = own.map(|language| language.name.to_lowercase()).unwrap_or_default();
                places.sort_by_key(|place| !place.languages.is_empty() && !place.languages.iter().any(|name| name.to_lowercase() == own));
                (places, problems.first().map(trouble))
            }
            Err(error) => (Vec::new(), Some(error.cause)),
        }
    }
}

impl Kit {
    /// The name of the file of places, as it is shown.
    pub fn places_file(&self) -> SafeText {
        SafeText::show_path(&self.folder.join(crate::curriculum::PLACES))
    }
}
