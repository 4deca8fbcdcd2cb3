//! The report on a workshop: which workshop is meant, on which form, and what it says.

use std::path::Path;

use super::super::kit::Kit;
use crate::curriculum::{Found, read_text};
use crate::error::{Error, Kind, Result};
use crate::ids::{ModuleId, WorkshopId};
use crate::record::Closing;
use crate::source::Place;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::workshop::form::{Form, Titles, read_form};
use crate::workshop::report::{Report, report};
use crate::workshop::{Agenda, Gathering};

/// The adviser's own form, in the data folder.
pub const OWN_FORM: &str = "report-form.toml";

/// A form, or every mistake in its file.
pub type FormRead = std::result::Result<Form, Vec<Found>>;

impl Kit {
    /// Every workshop that was closed.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn closed_workshops(&self) -> Result<Vec<WorkshopId>> {
        let mut closed = Vec::new();
        for id in self.disk.workshops()? {
            // One of which only a mark came over from another laptop has no plan yet.
            if self.gathered(id)?.is_some_and(|gathering| gathering.closed.is_some() && !gathering.cancelled) {
                closed.push(id);
            }
        }
        Ok(closed)
    }

    fn gathered(&self, workshop: WorkshopId) -> Result<Option<Gathering>> {
        Ok(Gathering::told(workshop, &self.disk.workshop(workshop)?))
    }

    /// The form to report on: the one in `file`, or of that name; else the data folder's own; else the one on which it was declared,
    /// else the country's.
    ///
    /// # Errors
    /// A file cannot be read. Its mistakes are told in its place.
    pub fn report_form(&self, file: Option<&Path>, declared: Option<&Closing>) -> Result<FormRead> {
        if let Some(file) = file {
            return match file.to_str().and_then(Form::shipped) {
                Some(form) => Ok(Ok(form)),
                None => read(file),
            };
        }
        let own = self.folder.join(OWN_FORM);
        let own = if std::fs::symlink_metadata(&own).is_ok() { Some(read(&own)?) } else { None };
        let shipped = declared.and_then(|closing| Form::shipped(&closing.form));
        match (own, shipped) {
            // What was declared on a form that ships is read on it.
            (Some(Ok(_)) | None, Some(form)) => Ok(Ok(form)),
            (Some(own), _) => Ok(own),
            (None, None) => {
                let name = if self.country() == "FR" { "la-coop" } else { "plain" };
                let form = Form::shipped(name);
                form.map(Ok).ok_or_else(|| Error::new(Kind::Internal, tr!("report-form-mistakes", file = SafeText::show_line(name))))
            }
        }
    }

    /// The report on a workshop.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop; the journal cannot be read.
    pub fn report_of(&self, workshop: WorkshopId, form: &Form) -> Result<Report> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        Ok(report(&gathering, form, &self.titles_of(&gathering)))
    }

    /// The titles of the units that a workshop planned or went through, in the language that is spoken.
    pub fn titles_of(&self, gathering: &Gathering) -> Titles {
        let agenda = Agenda(&gathering.plan);
        let covered = gathering.covered.iter().map(|(module, _)| module);
        self.unit_titles(&agenda.modules().into_iter().chain(covered).cloned().collect::<Vec<_>>())
    }

    /// The titles of all units of these modules. Of a module that is no longer here, or has mistakes, there are none.
    pub fn unit_titles(&self, modules: &[ModuleId]) -> Titles {
        let mut titles = Titles::new();
        for row in self.shelf.rows().iter().filter(|row| modules.contains(&row.id)) {
            let Ok(module) = row.module(&self.lang_of(row)) else { continue };
            let units = module.units.into_iter();
            titles.extend(units.map(|unit| ((row.id.clone(), unit.id), SafeText::show_line(&markup::plain(&unit.title.value)))));
        }
        titles
    }
}

fn read(file: &Path) -> Result<FormRead> {
    let (shown, text) = read_text(file)?;
    Ok(read_form(&text).map_err(|problems| {
        problems.into_iter().map(|problem| Found { file: shown.clone(), place: Place::of(&problem.span, &text), problem }).collect()
    }))
}
