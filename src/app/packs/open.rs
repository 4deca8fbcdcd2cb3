//! A pack opened: first the signature over its exact bytes, then the tar, then its first files. Nothing is written.

use std::path::{Path, PathBuf};

use super::keys::SAYS;
use super::signers::{KnownSigner, Whence, known_signers};
use super::{are_words, signer_words};
use crate::curriculum::{Files, HOUSE, Incoming, Meets, read_at_most};
use crate::error::{Error, Kind, Result};
use crate::exchange::bundle::{self, PACK_MAX};
use crate::exchange::minisign::{FILE_MAX, Signature, Signer};
use crate::i18n::I18n;
use crate::text::SafeText;
use crate::tr;

/// A pack whose signature holds; not a byte of it was parsed.
#[derive(Debug)]
pub struct SignedPack {
    bytes: Vec<u8>,
    says: SafeText,
    /// Who signed.
    pub signer: Signer,
    /// Why the signer is known here; `None` where nobody is.
    pub known: Option<Whence>,
    /// Whether the key was named by whoever asks.
    pub named: bool,
}

/// A pack that was opened.
#[derive(Debug)]
pub struct OpenPack {
    /// Who signed.
    pub signer: Signer,
    /// Why the signer is known here.
    pub known: Option<Whence>,
    /// Whether the key was named by whoever asks.
    pub named: bool,
    /// The day that the signer says.
    pub day: Option<SafeText>,
    /// Its files, in memory.
    pub files: Files,
    /// What it brings.
    pub incoming: Incoming,
}

impl OpenPack {
    /// What it meets in the data folder `data` and among what ships, and so would replace.
    ///
    /// # Errors
    /// It may not replace what is there: each reason is told with what to do.
    pub fn meets(&self, data: &Path) -> Result<Vec<Meets>> {
        self.incoming.meets(&self.signer.to_string(), data, HOUSE)
    }
}

/// Where the signature of a pack lies: its whole name, then `.minisig`.
pub fn signature_beside(pack: &Path) -> PathBuf {
    let mut name = pack.as_os_str().to_owned();
    name.push(".minisig");
    PathBuf::from(name)
}

/// The pack in `file`, its signature verified. `named`: the key by its text, its file, or its eight words; else the key is one that is known
/// in the data folder `data`, else the one that the signature names, which then nobody here knows.
///
/// # Errors
/// There is no signature, or one that does not hold, or not of the key that was named; or a file cannot be read.
pub fn open_signed(file: &Path, data: Option<&Path>, named: Option<&str>, i18n: &I18n) -> Result<SignedPack> {
    let too_large = std::fs::symlink_metadata(file).is_ok_and(|meta| meta.is_file() && meta.len() > PACK_MAX as u64);
    if too_large {
        let most = bundle::ALL_MAX >> 20;
        return Err(Error::new(Kind::Content, tr!("bundle-large", most = most)).hint(tr!("bundle-refused-hint")));
    }
    let bytes = read_at_most(file, &SafeText::show_path(file), PACK_MAX as u64)?;
    let beside = signature_beside(file);
    if !beside.exists() {
        let cause = tr!("signature-missing", file = SafeText::show_path(&beside));
        return Err(Error::new(Kind::Content, cause).hint(tr!("signature-missing-hint")));
    }
    let broken = || Error::new(Kind::Content, tr!("signature-broken")).hint(tr!("signature-refused-hint"));
    // One that is too large is none.
    let text = small(&beside)?.ok_or_else(broken)?;
    let signature = Signature::parse(&text)?;
    let known = data.map(known_signers).transpose()?.unwrap_or_default();
    let key = named.map(named_key).transpose()?.flatten();
    let of_known = || known.iter().map(|one| &one.signer).find(|signer| signature.may_be(signer));
    let claimed = || signature.claimed().filter(|signer| signature.may_be(signer));
    let signer = key.as_ref().or_else(of_known).or_else(claimed).ok_or_else(|| {
        let number = SafeText::show_line(&signature.number());
        Error::new(Kind::Content, tr!("signature-unknown-key", number = number)).hint(tr!("signature-unknown-key-hint"))
    })?;
    let says = signature.verify(signer, &bytes)?;
    if let Some(named) = named.filter(|_| key.is_none())
        && !are_words(named, signer, i18n)
    {
        let cause = tr!("signature-not-named", words = signer_words(signer, i18n));
        return Err(Error::new(Kind::Content, cause).hint(tr!("signature-not-named-hint")));
    }
    let signer = signer.clone();
    let known = known.into_iter().find(|one: &KnownSigner| one.signer.is(&signer)).map(|one| one.whence);
    Ok(SignedPack { bytes, says, signer, known, named: named.is_some() })
}

/// The text of a small file; `None` where it is too large, or no text.
fn small(file: &Path) -> Result<Option<String>> {
    match read_at_most(file, &SafeText::show_path(file), FILE_MAX as u64) {
        Err(error) if error.kind == Kind::Content => Ok(None),
        read => Ok(String::from_utf8(read?).ok()),
    }
}

/// The key in a text or in the file of that name; `None` where it can only be words.
fn named_key(named: &str) -> Result<Option<Signer>> {
    let file = Path::new(named);
    if file.is_file() {
        let signer = small(file)?.as_deref().and_then(Signer::parse);
        return signer.map(Some).ok_or_else(|| no_key(named));
    }
    match Signer::parse(named) {
        Some(signer) => Ok(Some(signer)),
        None if named.split_whitespace().count() > 1 => Ok(None),
        None => Err(no_key(named)),
    }
}

fn no_key(named: &str) -> Error {
    Error::new(Kind::User, tr!("signer-no-key", named = SafeText::show_line(named))).hint(tr!("signer-no-key-hint"))
}

impl SignedPack {
    /// What is in it.
    ///
    /// # Errors
    /// It is no pack that can be taken; or its signature speaks of another.
    pub fn open(self) -> Result<OpenPack> {
        let none = || Error::new(Kind::Content, tr!("bundle-no-head")).hint(tr!("bundle-refused-hint"));
        let files = Files::packed(bundle::read(&self.bytes)?).ok_or_else(none)?;
        drop(self.bytes);
        let incoming = Incoming::of(&files)?;
        let said = |key: &str| self.says.split_whitespace().find_map(|word| word.strip_prefix(key));
        if self.says.split_whitespace().next() == Some(SAYS) {
            let same = said("name:") == Some(incoming.name.as_str()) && said("version:") == Some(incoming.version.as_str());
            if !same {
                return Err(Error::new(Kind::Content, tr!("signature-of-other")).hint(tr!("signature-refused-hint")));
            }
        }
        let day = said("date:").map(SafeText::show_line);
        Ok(OpenPack { signer: self.signer, known: self.known, named: self.named, day, files, incoming })
    }
}
