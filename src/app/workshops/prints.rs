//! Papers of a workshop: its agenda, the sheet that people sign, the grids for results by seat; and what its other sheets are made of:
//! the units that it goes through, the certificates of those who were there.

use std::path::PathBuf;
use std::rc::Rc;

use super::super::badges::{BatchSaid, CertificateAsk, CertificateSheet, SignAsk};
use super::super::kit::Kit;
use super::super::prints::HTML;
use crate::curriculum::{Module, Unit, forms_unit};
use crate::error::{Error, Kind, Result};
use crate::i18n::short_date;
use crate::ids::{LearnerId, ModuleId, WorkshopId};
use crate::learn::sitting::{WorkshopDesk, WorkshopPaper};
use crate::learn::{closes_with, opens_with};
use crate::record::{How, Moment, PlanStep, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::Gathering;

/// What a paper of a workshop is made of; the print face draws it.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopSheet {
    /// Which paper.
    pub paper: WorkshopPaper,
    /// The workshop.
    pub desk: WorkshopDesk,
    /// The days of its series, where it is of one, cut short: a column each.
    pub sessions: Vec<Words>,
    /// The first of them and the last, in full; none where it is of no series, or a day is not set.
    pub days: Option<(Words, Words)>,
    /// Who is expected: those who are marked at it, or at any of its series, and those of its group.
    pub names: Vec<SafeText>,
    /// What it goes through, for the sheets of its units.
    pub units: Vec<WorkshopUnit>,
    /// Whose certificates are printed.
    pub certificates: Vec<CertificateSheet>,
    /// What is done on paper at it.
    pub works: Vec<PaperWork>,
    /// The organisation that keeps its sheets, where one is known here.
    pub keeper: Option<SafeText>,
    /// After how many months people's data are erased here.
    pub months: u32,
    /// Whether letters are large.
    pub large: bool,
}

/// A unit or a form that is done on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperWork {
    /// What it is called.
    pub title: Words,
    /// Of each exercise that counts its number on the sheet, and out of how many right answers.
    pub exercises: Vec<(usize, usize)>,
}

/// A unit that a workshop goes through, or a form that it asks.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopUnit {
    /// Of which module.
    pub module: Rc<Module>,
    /// What is done in it: of a form, the questions of that moment.
    pub unit: Rc<Unit>,
    /// What it is called.
    pub title: Words,
    /// Of a form, when it is asked.
    pub moment: Option<Moment>,
}

impl WorkshopUnit {
    /// Of each exercise that counts its number on the sheet, and out of how many right answers.
    fn exercises(&self) -> Vec<(usize, usize)> {
        let way = if self.moment.is_some() { self.unit.activities.iter().collect() } else { self.unit.way() };
        // The question to practise on counts nowhere.
        let counts = way.iter().enumerate().filter(|(_, one)| self.moment.is_none() || one.form.is_some());
        counts.map(|(at, one)| (at + 1, one.items().len())).filter(|(_, of)| *of > 0).collect()
    }
}

impl Kit {
    /// What a paper of a workshop is made of: of the sheets of its units and of certificates too.
    ///
    /// # Errors
    /// There is no such workshop, no unit on its agenda, or nobody at it has a badge; or the journal cannot be read.
    pub fn workshop_paper(&mut self, id: WorkshopId, paper: WorkshopPaper, large: bool, lang: Option<&str>) -> Result<WorkshopSheet> {
        let mut sheet = self.workshop_sheet(id, paper, large)?;
        match paper {
            WorkshopPaper::Agenda | WorkshopPaper::SignIn | WorkshopPaper::Results => {}
            WorkshopPaper::Certificates => sheet.certificates = self.workshop_certificates(id, lang)?,
            WorkshopPaper::Handout | WorkshopPaper::Exercise | WorkshopPaper::Script | WorkshopPaper::Answers => {
                sheet.units = self.workshop_units(id)?;
                // Questions asked before and after are led by nobody, and nothing of them is taken home.
                if matches!(paper, WorkshopPaper::Handout | WorkshopPaper::Script) {
                    sheet.units.retain(|unit| unit.moment.is_none());
                }
                if sheet.units.is_empty() {
                    return Err(Error::new(Kind::User, tr!("workshop-print-nothing")).hint(tr!("workshop-print-nothing-hint")));
                }
            }
        }
        Ok(sheet)
    }

    /// What a paper of a workshop is made of, but for units and certificates.
    ///
    /// # Errors
    /// There is no such workshop; or the journal cannot be read.
    pub fn workshop_sheet(&self, id: WorkshopId, paper: WorkshopPaper, large: bool) -> Result<WorkshopSheet> {
        let desk = self.workshop_desk(id)?;
        let mut all = Vec::new();
        if let Some(series) = desk.gathering.plan.series {
            all = self.gatherings()?;
            all.retain(|one| one.plan.series.is_some_and(|other| other.id == series.id) && !one.cancelled);
            all.sort_by_key(|one| one.plan.series.map(|series| series.number));
        }
        let short = |one: &Gathering| one.day().and_then(super::noon).map_or_else(|| tr!("workshop-no-day"), short_date);
        let day = |one: Option<&Gathering>| one.and_then(Gathering::day).and_then(super::day_words);
        let marked: Vec<LearnerId> = all.iter().chain([&desk.gathering]).flat_map(|one| &one.people).map(|one| one.learner).collect();
        let mut names = Vec::new();
        for (learner, name) in &desk.people {
            if marked.contains(learner) || self.is_of_group(*learner, &desk.gathering.plan.group)? {
                names.push(name.clone());
            }
        }
        Ok(WorkshopSheet {
            sessions: all.iter().map(short).collect(),
            days: day(all.first()).zip(day(all.last())),
            names,
            units: Vec::new(),
            certificates: Vec::new(),
            works: if paper == WorkshopPaper::Results { self.works_on_paper(&desk) } else { Vec::new() },
            // A key that cannot be read is told where badges are; a sheet is printed all the same.
            keeper: self.issuer().ok().flatten().map(|view| SafeText::show_line(&view.issuer.profile.name)),
            months: self.months(),
            paper,
            large,
            desk,
        })
    }

    /// What is done on paper: units that are planned so, and forms; where there is neither, all units, for a room without power.
    fn works_on_paper(&self, desk: &WorkshopDesk) -> Vec<PaperWork> {
        let planned = |step: &&PlanStep| match &step.what {
            StepWhat::Unit { how, .. } => *how == How::Paper,
            what => matches!(what, StepWhat::Form { .. }),
        };
        let steps = &desk.gathering.plan.steps;
        let mut wanted: Vec<&PlanStep> = steps.iter().filter(planned).collect();
        if wanted.is_empty() {
            wanted = steps.iter().collect();
        }
        // What is not on the shelf any more has no exercises: its title is told where units are printed.
        let units = wanted.into_iter().filter_map(|step| self.unit_at(desk, step).ok().flatten());
        units.map(|unit| PaperWork { title: unit.title.clone(), exercises: unit.exercises() }).collect()
    }

    /// The units that a workshop goes through and the forms that it asks, each once, in the order of its agenda.
    ///
    /// # Errors
    /// There is no such workshop; the journal or the curriculum cannot be read.
    pub fn workshop_units(&self, id: WorkshopId) -> Result<Vec<WorkshopUnit>> {
        let desk = self.workshop_desk(id)?;
        let mut units: Vec<WorkshopUnit> = Vec::new();
        for step in &desk.gathering.plan.steps {
            let Some(unit) = self.unit_at(&desk, step)? else { continue };
            let same = |one: &WorkshopUnit| (&one.module.id, &one.unit.id, one.moment) == (&unit.module.id, &unit.unit.id, unit.moment);
            if !units.iter().any(same) {
                units.push(unit);
            }
        }
        Ok(units)
    }

    /// What is gone through in a step of an agenda: a unit, or the questions of a form.
    fn unit_at(&self, desk: &WorkshopDesk, step: &PlanStep) -> Result<Option<WorkshopUnit>> {
        let (module, moment) = match &step.what {
            StepWhat::Unit { module, .. } => (module, None),
            StepWhat::Form { module, moment } => (module, Some(*moment)),
            _ => return Ok(None),
        };
        let whole = self.module_view(module)?.module;
        Ok(Some(match &step.what {
            StepWhat::Unit { unit, .. } => {
                WorkshopUnit { module: whole, unit: self.unit(module, unit)?, title: desk.titles.unit(module, unit), moment }
            }
            _ => {
                let mut unit = (*self.unit(module, &forms_unit())?).clone();
                let form = form_of(&desk.gathering, module, moment);
                unit.activities.retain(|one| one.form.is_none_or(|of| of == form));
                WorkshopUnit { module: whole, unit: Rc::new(unit), title: desk.titles.step(step), moment }
            }
        }))
    }

    /// The certificates of those who were there and have earned a badge of what was planned or gone through, by whoever came first.
    /// With the keys at hand, badges that wait are signed.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop; nobody has earned one yet; the journal or a module cannot be read.
    pub fn workshop_certificates(&mut self, id: WorkshopId, lang: Option<&str>) -> Result<Vec<CertificateSheet>> {
        let mut sheets = Vec::new();
        for line in self.badge_batch_of(id, &SignAsk::default(), true)? {
            if !matches!(line.said, BatchSaid::Signed | BatchSaid::Already) {
                continue;
            }
            // What only wanted a look at it is earned here.
            let row = self.shelf.row(&line.module)?;
            let module = row.module(row.language())?;
            self.earn_for(line.learner, &module)?;
            // Of many at once it must be seen whose each is: the nickname, the only name that is known here.
            let ask = CertificateAsk { module: line.module, name: Some(line.nickname), lang: lang.map(str::to_owned) };
            sheets.push(self.certificate(line.learner, &ask)?);
        }
        if sheets.is_empty() {
            return Err(Error::new(Kind::User, tr!("workshop-print-no-badge")).hint(tr!("workshop-print-no-badge-hint")));
        }
        Ok(sheets)
    }

    /// Prints a paper of a workshop; says where, and whether a program shows it.
    pub(super) fn print_workshop(&mut self, id: WorkshopId, paper: WorkshopPaper, large: bool) -> Result<(PathBuf, bool)> {
        let sheet = self.workshop_paper(id, paper, large, None)?;
        let page = (self.press()?.workshop)(&sheet, &self.i18n);
        let what = match paper {
            WorkshopPaper::Agenda => tr!("print-file-agenda"),
            WorkshopPaper::SignIn => tr!("print-file-sign-in"),
            WorkshopPaper::Results => tr!("print-file-results"),
            WorkshopPaper::Script => tr!("print-file-script"),
            WorkshopPaper::Exercise => tr!("print-file-exercise"),
            WorkshopPaper::Answers => tr!("print-file-answers"),
            WorkshopPaper::Handout => tr!("print-file-handout"),
            WorkshopPaper::Certificates => tr!("print-file-certificates"),
        };
        self.print_named(&what, HTML, &page)
    }

    /// Writes what is about a workshop and names nobody's: of today, under the paper's own name, so that it is found again among
    /// others; never the workshop's, which somebody typed. Says where, and whether a program shows it.
    pub(super) fn print_named(&mut self, what: &Words, end: &str, page: &str) -> Result<(PathBuf, bool)> {
        let open = self.press()?.open;
        let what = file_word(&self.i18n.say(what));
        let file = self.print_of(&format!("{}-{what}", self.today()), end, page.as_bytes(), None)?;
        let shown = open(&file);
        Ok((file, shown))
    }
}

/// Words as a file's name has them on every system: what is no letter, digit or dash of ASCII becomes a dash.
fn file_word(words: &str) -> String {
    words.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// The form that a group is asked then: as with people, one begins with either, and ends with the other. Of a series, one for all of it.
fn form_of(gathering: &Gathering, module: &ModuleId, moment: Option<Moment>) -> &'static str {
    let group = gathering.plan.series.map_or_else(|| gathering.id.to_string(), |series| series.id.to_string());
    let first = opens_with(&group, module.as_str());
    if moment == Some(Moment::Closing) { closes_with(first) } else { first }
}
