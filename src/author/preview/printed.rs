//! The unit on paper: as it is asked for by name, and as a tool writes and shows it.

use std::path::{Path, PathBuf};

use super::Preview;
use crate::author::sheets::sheets;
use crate::curriculum::Found;
use crate::error::{Error, Kind};
use crate::paper::Sheet;
use crate::places::PRINTS;
use crate::text::SafeText;
use crate::tr;

/// Where pages to print are put, and how they are shown.
#[derive(Clone, Debug)]
pub struct Tray {
    /// The data folder.
    pub folder: PathBuf,
    /// Opens a file with the desktop's program for it; whether there is one.
    pub open: fn(&Path) -> bool,
}

impl Preview {
    /// The unit on paper.
    ///
    /// # Errors
    /// What keeps it from being read.
    pub fn paper(&self) -> std::result::Result<String, Box<(Vec<Found>, Error)>> {
        let name = SafeText::show_line(&format!("{}.toml", self.spot.name()));
        match (&self.copy, &self.fault) {
            (Some(copy), None) => Ok(sheets(&copy.view.module, std::slice::from_ref(&copy.unit), Sheet::All, false, &self.tongue)),
            (_, fault) => {
                let (found, cause) = fault.clone().map_or((Vec::new(), None), |fault| (fault.found, fault.cause));
                let cause = cause.unwrap_or_else(|| tr!("file-has-mistakes", file = name, n = found.len()));
                Err(Box::new((found, Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")))))
            }
        }
    }

    /// Writes the unit's sheets, and shows them where a desktop answers.
    pub(super) fn print(&mut self) {
        let page = match self.paper() {
            Ok(page) => page,
            Err(told) => {
                let (_, error) = *told;
                self.said = Some(error.cause);
                return;
            }
        };
        let Some(tray) = &self.tray else {
            self.said = Some(tr!("prints-nowhere"));
            return;
        };
        let name = format!("preview-{}.html", self.spot.unit);
        self.said = Some(match PRINTS.whole_file(&tray.folder, &name, page.as_bytes()) {
            Ok(file) => {
                let opened = (tray.open)(&file);
                let path = SafeText::show_path(&file);
                if opened { tr!("preview-paper-opened", path = path) } else { tr!("preview-paper-written", path = path) }
            }
            Err(_) => Error::not_written(&PRINTS.at(&tray.folder)).cause,
        });
    }
}
