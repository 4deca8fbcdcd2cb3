//! Papers of a workshop: its agenda, the sheet that people sign, the grid for results by seat.

use std::path::PathBuf;

use super::super::kit::Kit;
use super::super::prints::HTML;
use crate::error::{Error, Kind, Result};
use crate::ids::WorkshopId;
use crate::learn::sitting::{WorkshopDesk, WorkshopPaper};
use crate::tr;
use crate::words::Words;

/// What a paper of a workshop is made of; the print face draws it.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopSheet {
    /// Which paper.
    pub paper: WorkshopPaper,
    /// The workshop.
    pub desk: WorkshopDesk,
    /// The days of its series, where it is of one: a column each.
    pub sessions: Vec<Words>,
    /// After how many months people's data are erased here.
    pub months: u32,
    /// Whether letters are large.
    pub large: bool,
}

impl Kit {
    /// What a paper of a workshop is made of.
    ///
    /// # Errors
    /// There is no such workshop; or the journal cannot be read.
    pub fn workshop_sheet(&self, id: WorkshopId, paper: WorkshopPaper, large: bool) -> Result<WorkshopSheet> {
        let desk = self.workshop_desk(id)?;
        let mut sessions = Vec::new();
        if let Some(series) = desk.gathering.plan.series {
            let mut all = self.gatherings()?;
            all.retain(|one| one.plan.series.is_some_and(|other| other.id == series.id) && !one.cancelled);
            all.sort_by_key(|one| one.plan.series.map(|series| series.number));
            sessions = all.iter().map(|one| one.day().and_then(super::day_words).unwrap_or_else(|| tr!("workshop-no-day"))).collect();
        }
        Ok(WorkshopSheet { paper, desk, sessions, months: self.months(), large })
    }

    /// Prints a paper of a workshop; says where, and whether a program shows it.
    pub(super) fn print_workshop(&mut self, id: WorkshopId, paper: WorkshopPaper) -> Result<(PathBuf, bool)> {
        let sheet = self.workshop_sheet(id, paper, false)?;
        let press = self.press.as_ref().ok_or_else(|| Error::new(Kind::Io, tr!("prints-nowhere")).hint(tr!("prints-nowhere-hint")))?;
        let (page, open) = ((press.workshop)(&sheet, &self.i18n), press.open);
        // The paper's own name, so that it is found again among others; never the workshop's, which somebody typed.
        let what = file_word(&self.i18n.say(&match paper {
            WorkshopPaper::Agenda => tr!("print-file-agenda"),
            WorkshopPaper::SignIn => tr!("print-file-sign-in"),
            WorkshopPaper::Results => tr!("print-file-results"),
        }));
        let file = self.print_of(&format!("{}-{what}", self.today()), HTML, page.as_bytes(), None)?;
        let shown = open(&file);
        Ok((file, shown))
    }
}

/// Words as a file's name has them on every system: what is no letter, digit or dash of ASCII becomes a dash.
fn file_word(words: &str) -> String {
    words.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}
