//! Whose packs are known here: the house, oneself, and the keys that an adviser confirmed by their eight words. Names nobody: a key, the
//! first pack that it signed here, a day.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::super::kit::Kit;
use super::are_words;
use crate::curriculum::{HOUSE, read_bounded};
use crate::error::{Error, Kind, Result};
use crate::exchange::minisign::Signer;
use crate::places::{AUTHOR_PUBLIC, SIGNERS};
use crate::text::SafeText;
use crate::tr;

/// How the file begins.
const FORMAT: &str = "tremplin-signers-1";

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    signers: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    key: String,
    pack: String,
    since: String,
}

/// Why a signer is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whence {
    /// Tremplin's own publisher.
    House,
    /// The key of this data folder.
    Own,
    /// Confirmed here with that pack, on that day.
    Confirmed(SafeText, SafeText),
}

impl Whence {
    /// Its stable name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Own => "own",
            Self::Confirmed(..) => "confirmed",
        }
    }
}

/// A signer who is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownSigner {
    /// The key.
    pub signer: Signer,
    /// Why.
    pub whence: Whence,
}

fn rows(data: &Path) -> Result<Vec<Row>> {
    let path = SIGNERS.at(data);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let shown = SafeText::show_path(&path);
    let broken = || Error::new(Kind::Store, tr!("signers-broken", file = &shown)).hint(tr!("signers-broken-hint"));
    let read: File = serde_json::from_slice(&read_bounded(&path, &shown)?).map_err(|said| broken().detail(&said))?;
    if read.format == FORMAT { Ok(read.signers) } else { Err(broken()) }
}

fn write(data: &Path, signers: Vec<Row>) -> Result<()> {
    let text = serde_json::to_vec_pretty(&File { format: FORMAT.to_owned(), signers }).unwrap_or_default();
    SIGNERS.replace(data, &text).map(drop).map_err(|said| Error::not_written(&SIGNERS.at(data)).detail(&said))
}

/// Those who are known in the data folder `data`, the house first.
///
/// # Errors
/// Their file cannot be read.
pub fn known_signers(data: &Path) -> Result<Vec<KnownSigner>> {
    let own = std::fs::read_to_string(AUTHOR_PUBLIC.at(data)).ok();
    let fixed = [(HOUSE.map(str::to_owned), Whence::House), (own, Whence::Own)];
    let fixed = fixed.into_iter().filter_map(|(text, whence)| Some(KnownSigner { signer: Signer::parse(&text?)?, whence }));
    let confirmed = rows(data)?.into_iter().filter_map(|row| {
        let whence = Whence::Confirmed(SafeText::show_line(&row.pack), SafeText::show_line(&row.since));
        Some(KnownSigner { signer: Signer::parse(&row.key)?, whence })
    });
    let mut known: Vec<KnownSigner> = Vec::new();
    for one in fixed.chain(confirmed) {
        if !known.iter().any(|there| there.signer.is(&one.signer)) {
            known.push(one);
        }
    }
    Ok(known)
}

impl Kit {
    /// Keeps that a signer was confirmed here, with the pack of that name.
    pub(super) fn confirm_signer(&self, signer: &Signer, pack: &str) -> Result<()> {
        let mut all = rows(&self.folder)?;
        all.push(Row { key: signer.to_string(), pack: pack.to_owned(), since: self.world.now().date().to_string() });
        write(&self.folder, all)
    }

    /// Forgets a signer, named by the eight words, the key, or the pack that the key was confirmed with. Whom.
    ///
    /// # Errors
    /// Nobody is meant; the role is closed; the file cannot be read or written.
    pub fn forget_signer(&mut self, which: &str) -> Result<Vec<Signer>> {
        self.needs_role()?;
        let meant = |row: &Row| {
            let signer = Signer::parse(&row.key);
            row.pack == which.trim() || row.key == which.trim() || signer.is_some_and(|signer| are_words(which, &signer, &self.i18n))
        };
        let (gone, stay): (Vec<Row>, Vec<Row>) = rows(&self.folder)?.into_iter().partition(meant);
        if gone.is_empty() {
            let cause = tr!("signers-nobody", which = SafeText::show_line(which));
            return Err(Error::new(Kind::User, cause).hint(tr!("signers-nobody-hint")));
        }
        write(&self.folder, stay)?;
        Ok(gone.iter().filter_map(|row| Signer::parse(&row.key)).collect())
    }
}
