//! The print face: a unit, a module, a single page, a certificate or an activity report as one plain HTML file, for the person who leaves without a machine.
//!
//! Of a unit, first what is done with a pen, drawn from the same parts as on screen; then, on a page of its own, the answers. No script, no
//! picture from elsewhere, nothing that needs colour. Pure: from parts to a text.
//! May use activity, words, text. Must not know other faces, the disk, or what an activity is about.

mod answers;
mod certificate;
mod exercise;
mod fitting;
mod grey;
mod html;
mod items;
mod leaf;
mod report_sheet;
mod sheet;
mod signs;
mod simulated;
mod square;
#[cfg(test)]
mod tests;

pub use certificate::{Certificate, IssuerSeen, LEARNT_MAX, NAME_MAX, OBSERVED_MAX, certificate};
pub use leaf::leaf;
pub use report_sheet::{ReportLine, ReportSaid, ReportSheet, report_sheets};
pub use sheet::{Paper, SheetActivity, SheetModule, SheetUnit, devices_sheet, module_sheet, unit_sheet};
