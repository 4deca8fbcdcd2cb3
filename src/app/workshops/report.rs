//! The report on a workshop: which workshop is meant, on which form, and what it says.

use std::path::{Path, PathBuf};

use super::super::kit::Kit;
use super::super::prints::HTML;
use super::read_file;
use crate::curriculum::Found;
use crate::error::{Error, Kind, Result};
use crate::ids::{ModuleId, WorkshopId};
use crate::learn::sitting::ReportAs;
use crate::record::Closing;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::workshop::form::{Form, Titles, read_form};
use crate::workshop::report::{Report, Style, report, report_text, table};
use crate::workshop::{Agenda, Gathering};

/// The adviser's own form, in the data folder.
pub const OWN_FORM: &str = "report-form.toml";

/// Why a form cannot be used: it has these mistakes.
pub fn form_mistaken(found: &[Found]) -> Error {
    let file = found.first().map_or(SafeText::EMPTY, |one| one.file.clone());
    Error::new(Kind::Content, tr!("report-form-mistakes", file = file)).hint(tr!("report-form-mistakes-hint"))
}

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

    /// The form to report on: the one in `file`, or of that name; else the data folder's own; else the one on which it was declared,
    /// else the country's.
    ///
    /// # Errors
    /// A file cannot be read. Its mistakes are told in its place.
    pub fn report_form(&self, file: Option<&Path>, declared: Option<&Closing>) -> Result<FormRead> {
        if let Some(file) = file {
            return match file.to_str().and_then(Form::shipped) {
                Some(form) => Ok(Ok(form)),
                None => read_file(file, read_form),
            };
        }
        let own = self.folder.join(OWN_FORM);
        let own = if std::fs::symlink_metadata(&own).is_ok() { Some(read_file(&own, read_form)?) } else { None };
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

    /// Writes the report on a workshop among what is printed; says where, and whether a program shows it.
    pub(super) fn print_report(&mut self, id: WorkshopId, how: ReportAs) -> Result<(PathBuf, bool)> {
        let declared = self.gathering(id)?.closed;
        let form = self.report_form(None, declared.as_ref())?.map_err(|found| form_mistaken(&found))?;
        let report = self.report_of(id, &form)?;
        let (end, page) = match how {
            ReportAs::Paper => (HTML, (self.press()?.report)(&form, &report, &self.i18n)),
            ReportAs::Table => ("csv", table(&form, std::slice::from_ref(&report), Style { separator: form.separator, mark: form.mark })),
            ReportAs::Text => ("txt", format!("{}\n\n{}\n", form.title, report_text(&form, &report))),
        };
        self.print_named(&tr!("print-file-report"), end, &page)
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
