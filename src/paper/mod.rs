//! The print face: a unit, a module, a gathering, a single page, a certificate or an activity report as one plain HTML file, for the
//! person who leaves without a machine and for the adviser who has none.
//!
//! Of a unit, what is done with a pen, drawn from the same parts as on screen; what is taken home; and for the adviser a script and the
//! answers. No script of a machine, no picture from elsewhere, nothing that needs colour. Pure: from parts to a text.
//! May use activity, words, text, and the tables of the figures. Must not know other faces, the disk, or what an activity is about.

mod agenda;
mod answers;
mod blank;
mod certificate;
mod chart;
mod exercise;
mod figures_sheet;
mod fitting;
mod gathering;
mod grey;
mod handout;
mod html;
mod items;
mod leaf;
mod quality_sheet;
mod register_sheet;
mod report_sheet;
mod results;
mod script;
mod sheet;
mod sign_in;
mod signs;
mod simulated;
mod square;
#[cfg(test)]
mod tests;
mod turns;

pub use agenda::{AgendaSheet, AgendaStep, agenda_sheet};
pub use certificate::{Certificate, IssuerSeen, LEARNT_MAX, NAME_MAX, OBSERVED_MAX, certificate, certificates};
pub use figures_sheet::figures_sheet;
pub use gathering::Gathering;
pub use leaf::leaf;
pub use quality_sheet::{QualityRow, QualitySheet, QualityVerdict, quality_sheets};
pub use register_sheet::register_sheet;
pub use report_sheet::{ReportLine, ReportSaid, ReportSheet, report_sheets};
pub use results::{PaperAnswers, PaperExercise, PaperTask, paper_answers_sheet};
pub use sheet::{
    Paper, Sheet, SheetActivity, SheetModule, SheetNotes, SheetUnit, devices_sheet, gathering_sheet, module_sheet, unit_sheet,
};
pub use sign_in::{SignIn, sign_in_sheet};
