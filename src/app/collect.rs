//! Laptops brought together: the journal of one carried as a file, taken by another.
//!
//! What the command line and the adviser's screens call. Merging is the adviser's; whoever exports asks for the role where names
//! can be read in what comes out: not where it is locked for the key of this machine. Of a folder each file counts for itself: one
//! that is refused keeps none of the others out.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use super::badges::random;
use super::kit::Kit;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::exchange::carry::{Header, Reader, Writer, check};
use crate::exchange::seal::{self, CollectingKey, CollectingSecret, Sealing};
use crate::ids::DeviceId;
use crate::journal::Merged;
use crate::places::HandOut;
use crate::platform::ahead;
use crate::record::Verbatim;
use crate::text::SafeText;
use crate::tr;

/// How the name of a carried journal ends: as anybody can read it, and locked.
pub const ENDS: [&str; 2] = [".tremplin", ".tremplin.age"];
/// Largest file that is read, in bytes.
const FILE_MAX: u64 = 2 << 30;
/// The setting of this machine that says what it is called in the files that it hands out.
pub(super) const LABEL: &str = "label";

/// What a file brought, or would bring.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeReport {
    /// The data folder whose journal it is.
    pub device: DeviceId,
    /// What that laptop is called, where it is called something.
    pub label: Option<SafeText>,
    /// When the file was made, as that laptop's clock had it.
    pub at: Millis,
    /// How many events are in it.
    pub events: usize,
    /// What became of them.
    pub merged: Merged,
    /// All was merged, but somebody whose erasure came with it is not proved to be gone from this machine: why, and what to do.
    /// It is tried again at each merge, and whenever the kit is opened.
    pub not_erased: Option<Error>,
}

/// One file of a folder.
#[derive(Debug, PartialEq)]
pub struct Collected {
    /// Which.
    pub file: PathBuf,
    /// What it brought, or why it was refused whole.
    pub result: Result<MergeReport>,
}

impl Kit {
    /// Writes the journal of this machine to `file`, whole or not at all, locked for `to` if that is given; how many events.
    ///
    /// # Errors
    /// It cannot be written; the journal cannot be read.
    pub fn export_to(&self, file: &Path, to: Option<&CollectingKey>) -> Result<usize> {
        let not_written = |said: std::io::Error| Error::not_written(file).detail(&said);
        let mut out = HandOut::new(file).map_err(not_written)?;
        let events = self.export_into(&mut out, to)?;
        out.finish().map_err(not_written)?;
        Ok(events)
    }

    /// Writes the journal of this machine to `out`, likewise.
    ///
    /// # Errors
    /// As [`Kit::export_to`].
    pub fn export_into(&self, out: &mut dyn Write, to: Option<&CollectingKey>) -> Result<usize> {
        let Some(key) = to else { return self.export_plain(out).map(|(_, events)| events) };
        // What locks asks the system for randomness, and stops the program where there is none.
        random::<1>(&*self.world)?;
        let (sealing, events) = self.export_plain(Sealing::new(key, out)?)?;
        sealing.finish()?;
        Ok(events)
    }

    fn export_plain<W: Write>(&self, out: W) -> Result<(W, usize)> {
        let settings = self.disk.settings(None)?;
        let header = Header::new(self.disk.device(), settings.get(LABEL).map(String::as_str), self.world.now().0);
        let mut writer = Writer::new(out, &header)?;
        self.disk.export(&mut |event| writer.put(event))?;
        writer.finish()
    }

    /// Takes what a file brings; with `dry` nothing is kept, and only told what would be. All or nothing: a file that is not whole
    /// is refused whole.
    ///
    /// # Errors
    /// The role is closed; the file is not one, not whole, or was changed; it contradicts the journal; not saved. The journal is
    /// then as it was.
    pub fn merge_file(&mut self, file: &Path, dry: bool) -> Result<MergeReport> {
        self.merge_file_with(file, None, dry, &mut |_| ())
    }

    /// The same, a locked file opened with `secret` instead of this machine's own. `step` is told how many events were read: each is
    /// read twice, once to see whether the file is whole.
    ///
    /// # Errors
    /// As [`Kit::merge_file`].
    pub fn merge_file_with(
        &mut self,
        file: &Path,
        secret: Option<&CollectingSecret>,
        dry: bool,
        step: &mut dyn FnMut(usize),
    ) -> Result<MergeReport> {
        self.needs_role()?;
        // Once to its end before the journal is touched: nobody waits for a stick, and junk costs nothing.
        let (header, events) = check(self.opened(file, secret)?, step)?;
        let mut reader = Reader::new(self.opened(file, secret)?)?;
        // Each line is read and checked ahead: that takes as long as putting it into the journal.
        let mut taken = 0;
        let merged = ahead(
            || reader.next(),
            Verbatim::weight,
            |next| {
                let mut next = || {
                    taken += 1;
                    step(taken);
                    next()
                };
                self.disk.merge(&mut next, !dry)
            },
        )?;
        let mut not_erased = None;
        if !dry {
            self.forget_settings();
            not_erased = self.finish_erasures().err();
        }
        Ok(MergeReport { device: header.device, label: header.shown(), at: Millis(header.at), events, merged, not_erased })
    }

    /// A file to be read from its beginning, unlocked where it is locked.
    fn opened(&self, file: &Path, secret: Option<&CollectingSecret>) -> Result<Box<dyn BufRead + Send>> {
        let mut from = plain(file)?;
        if !seal::is_sealed(&mut from)? {
            return Ok(Box::new(from));
        }
        let opened = match secret {
            Some(secret) => seal::open(secret, from)?,
            None => seal::open(&self.collecting_secret()?, from)?,
        };
        Ok(Box::new(BufReader::new(opened)))
    }

    /// Takes every carried journal of a folder, a stick for instance, by name; folders in it are not looked into.
    ///
    /// # Errors
    /// The role is closed, or the folder cannot be read. What is wrong with one file stands in its place of the list.
    pub fn collect_folder(&mut self, folder: &Path, dry: bool) -> Result<Vec<Collected>> {
        self.needs_role()?;
        let files = carried_in(folder)?;
        Ok(files.into_iter().map(|file| Collected { result: self.merge_file(&file, dry), file }).collect())
    }

    /// Erases those whose erasure came with a merge: their rows, copies, badges and pages, as if it had been asked for here.
    ///
    /// # Errors
    /// As [`Kit::erase`]: the same call begins again.
    pub fn finish_erasures(&mut self) -> Result<()> {
        if self.disk.is_erasure_due()? {
            let people = self.disk.erased_elsewhere()?;
            self.erase(&people)?;
            self.disk.erasure_done()?;
        }
        Ok(())
    }
}

/// The carried journals in a folder, by name. Names that begin with a point are what other systems leave beside a file.
fn carried_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let not_read = |said: std::io::Error| Error::not_read(folder).detail(&said);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(not_read)? {
        let entry = entry.map_err(not_read)?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if !name.starts_with('.') && ENDS.iter().any(|end| name.ends_with(end)) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// A file to be read as it is.
fn plain(file: &Path) -> Result<BufReader<std::io::Take<File>>> {
    let not_read = |said: Option<std::io::Error>| {
        let error = Error::not_read(file);
        said.map_or(error.clone(), |said| error.detail(&said))
    };
    // Asked before it is opened: a pipe would wait for ever.
    let meta = std::fs::metadata(file).map_err(|said| not_read(Some(said)))?;
    if !meta.is_file() {
        return Err(not_read(None));
    }
    if meta.len() > FILE_MAX {
        return Err(Error::new(Kind::Content, tr!("carry-not-ours")).hint(tr!("carry-not-ours-hint")));
    }
    let open = File::open(file).map_err(|said| not_read(Some(said)))?;
    Ok(BufReader::new(open.take(FILE_MAX)))
}
