//! Pages to take away: written into `prints/` of the data folder, shown by a program where a desktop answers, and carried off on
//! a stick. Their names bear no word of a person.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::badges::{CertificateAsk, CertificateSheet};
use super::kit::Kit;
use super::workshops::WorkshopSheet;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::learn::figures::tables::Table;
use crate::learn::sitting::Printout;
use crate::places::PRINTS;
use crate::platform;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::form::Form;
use crate::workshop::report::Report;

/// How a page's name ends.
pub(super) const HTML: &str = "html";
/// How the names of our files end: pages, a report as a table, a report as a text to copy.
const ENDS: [&str; 3] = [HTML, "csv", "txt"];

/// Most pages of one name and one day: nobody prints more.
const MANY: u32 = 10_000;

/// How a page is drawn and shown: the print face and the desktop stand above this room.
pub struct Press {
    /// The page as a whole file.
    pub draw: fn(&Printout, &I18n) -> String,
    /// A certificate as a whole file.
    pub certificate: fn(&CertificateSheet, &I18n) -> String,
    /// A paper of a workshop as a whole file.
    pub workshop: fn(&WorkshopSheet, &I18n) -> String,
    /// The report on a workshop as a whole file.
    pub report: fn(&Form, &Report, &I18n) -> String,
    /// The figures as a whole file, under these lines.
    pub figures: fn(&[Table], &[Words], &I18n) -> String,
    /// Opens a file with the desktop's program for it; whether there is one.
    pub open: fn(&Path) -> bool,
}

/// A printed page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// Its file's name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
}

impl Kit {
    /// The press of this kit.
    ///
    /// # Errors
    /// It has none.
    pub(super) fn press(&self) -> Result<&Press> {
        self.press.as_ref().ok_or_else(|| Error::new(Kind::Io, tr!("prints-nowhere")).hint(tr!("prints-nowhere-hint")))
    }

    /// Writes a page; says where, and whether a program shows it.
    ///
    /// # Errors
    /// When this kit has no press, or the file cannot be written.
    pub(super) fn print(&mut self, printout: &Printout) -> Result<(PathBuf, bool)> {
        let press = self.press()?;
        let of = printout.activity.as_ref().map_or("end", |activity| activity.as_str());
        let name = format!("{}-{}-{of}", self.today(), printout.unit);
        let page = (press.draw)(printout, &self.i18n);
        let open = press.open;
        let file = self.print_of_somebody(&name, page.as_bytes())?;
        let shown = open(&file);
        Ok((file, shown))
    }
}

impl Kit {
    /// Prints a certificate, which is `learner`'s; says where, and whether a program shows it.
    ///
    /// # Errors
    /// The badge is not earned; this kit has no press; the file cannot be written.
    pub(super) fn print_certificate(&mut self, learner: LearnerId, ask: &CertificateAsk) -> Result<(PathBuf, bool)> {
        let sheet = self.certificate(learner, ask)?;
        let press = self.press()?;
        let (page, open) = ((press.certificate)(&sheet, &I18n::new(&sheet.lang)), press.open);
        let name = format!("{}-{}-certificate", self.today(), ask.module);
        let file = self.print_of(&name, HTML, page.as_bytes(), Some(learner))?;
        let shown = open(&file);
        Ok((file, shown))
    }

    /// Writes under the first free number. Whose it is stands in the journal first: a page that nobody owns is not found again.
    fn print_of_somebody(&mut self, name: &str, page: &[u8]) -> Result<PathBuf> {
        let owner = self.person.as_ref().filter(|person| !person.guest).map(|person| person.id);
        self.print_of(name, HTML, page, owner)
    }

    /// Writes a file of that ending under the first free number, as somebody's or as nobody's.
    pub(super) fn print_of(&mut self, name: &str, end: &str, page: &[u8], owner: Option<LearnerId>) -> Result<PathBuf> {
        for number in 1..MANY {
            let name = format!("{name}-{number}.{end}");
            let file = PRINTS.at(&self.folder).join(&name);
            // The name may be of a page that somebody else is printing just now.
            if fs::symlink_metadata(&file).is_ok() || !self.disk.set_made(&PRINTS, &name, owner)? {
                continue;
            }
            match PRINTS.new_file(&self.folder, &name, page) {
                Ok(file) => {
                    // A guest who stays takes their pages along.
                    if self.guest.is_some() {
                        self.printed.push(name);
                    }
                    return Ok(file);
                }
                Err(said) if said.kind() == io::ErrorKind::AlreadyExists => {}
                Err(said) => return Err(Error::not_written(&file).detail(&said)),
            }
        }
        let folder = PRINTS.at(&self.folder);
        Err(Error::not_written(&folder))
    }

    /// The pages that a guest printed are theirs, now that they are known.
    pub(super) fn own_prints(&mut self, learner: LearnerId) -> Result<()> {
        for name in std::mem::take(&mut self.printed) {
            self.disk.set_made(&PRINTS, &name, Some(learner))?;
        }
        Ok(())
    }
}

/// What was printed in the data folder `data`, by name. Nothing where nothing ever was.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn prints(data: &Path) -> Result<Vec<Print>> {
    let folder = PRINTS.at(data);
    let not_read = |said: &io::Error| Error::not_read(&folder).detail(said);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(said) if said.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(said) => return Err(not_read(&said)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|said| not_read(&said))?;
        let meta = entry.metadata().map_err(|said| not_read(&said))?;
        let name = entry.file_name().into_string().ok().filter(|name| is_print(name));
        // A link leads out of the folder: what is behind it was not printed here.
        found.extend(name.filter(|_| meta.is_file()).map(|name| Print { name, bytes: meta.len() }));
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Whether a file of that name is one of ours: a page, a table, or a text to copy.
fn is_print(name: &str) -> bool {
    Path::new(name).extension().and_then(std::ffi::OsStr::to_str).is_some_and(|end| ENDS.contains(&end))
}

/// Copies everything that was printed into `to`, a folder that is there; gives the names under which each stands there. One that
/// is there already stays; another file of that name is never overwritten, the copy gets a number of its own.
///
/// # Errors
/// When `to` is no folder, or something cannot be read or written.
pub fn copy_prints(data: &Path, to: &Path) -> Result<Vec<String>> {
    if !to.is_dir() {
        return Err(Error::new(Kind::User, tr!("prints-no-folder", path = SafeText::show_path(to))).hint(tr!("prints-no-folder-hint")));
    }
    let mut copied = Vec::new();
    for print in prints(data)? {
        let from = PRINTS.at(data).join(&print.name);
        let page = fs::read(&from).map_err(|said| Error::not_read(&from).detail(&said))?;
        copied.push(copy_one(&page, &print.name, to)?);
    }
    platform::sync_folder(to);
    Ok(copied)
}

fn copy_one(page: &[u8], name: &str, to: &Path) -> Result<String> {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, HTML));
    for number in 1..MANY {
        let name = if number == 1 { name.to_owned() } else { format!("{stem}-{number}.{end}") };
        let file = to.join(&name);
        match platform::write_new(&file, page) {
            Ok(()) => return Ok(name),
            Err(said) if said.kind() != io::ErrorKind::AlreadyExists => return Err(Error::not_written(&file).detail(&said)),
            Err(_) if fs::read(&file).is_ok_and(|there| there == page) => return Ok(name),
            Err(_) => {}
        }
    }
    Err(Error::not_written(to))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn another_file_is_never_overwritten_and_the_same_one_not_doubled() {
        let (data, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        assert_eq!(prints(data.path()).unwrap(), []);
        let folder = PRINTS.at(data.path());
        fs::create_dir(&folder).unwrap();
        for (name, text) in [("b-1.html", "b"), ("a-1.html", "a"), ("notes.odt", "n")] {
            fs::write(folder.join(name), text).unwrap();
        }
        fs::write(stick.path().join("a-1.html"), "somebody's").unwrap();
        assert_eq!(copy_prints(data.path(), stick.path()).unwrap(), ["a-1-2.html", "b-1.html"]);
        assert_eq!(copy_prints(data.path(), stick.path()).unwrap(), ["a-1-2.html", "b-1.html"], "again is no second copy");
        assert_eq!(fs::read_to_string(stick.path().join("a-1.html")).unwrap(), "somebody's");
        assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 3);
        assert_eq!(copy_prints(data.path(), &stick.path().join("nowhere")).unwrap_err().kind, Kind::User);
    }
}
