//! The trainer's own key: made with the first pack, kept in the data folder as `minisign` keeps one.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::super::badges::random;
use crate::clock::World;
use crate::curriculum::{Incoming, read_at_most};
use crate::error::{Error, Kind, Result};
use crate::exchange::minisign::{FILE_MAX, RANDOM, SALT, SigningKey};
use crate::places::{self, AUTHOR_KEY, AUTHOR_PUBLIC};
use crate::text::SafeText;
use crate::tr;

/// How what a signer says of a pack begins.
pub(super) const SAYS: &str = "tremplin-pack";

/// A signing key, ready.
#[derive(Debug)]
pub struct AuthorKey {
    /// The key.
    pub key: SigningKey,
    /// Its file, where it was made just now.
    pub made: Option<PathBuf>,
    /// Its public half as a file, where it is the one of the data folder.
    pub public: Option<PathBuf>,
}

/// The key of `file`; without one the key of the data folder, which is made where there is none, locked if there is a passphrase.
///
/// # Errors
/// It cannot be read or written, is no key, or needs another passphrase; or the system has no random bytes.
pub fn author_key(world: &dyn World, data: &Path, file: Option<&Path>, passphrase: Option<&str>) -> Result<AuthorKey> {
    if let Some(file) = file {
        return read(file, passphrase);
    }
    let path = AUTHOR_KEY.at(data);
    if path.exists() {
        let mut found = read(&path, passphrase)?;
        found.public = Some(keep_public(data, &found.key)?);
        return Ok(found);
    }
    let failed = |said: std::io::Error| Error::not_written(&path).detail(&said);
    places::root(data).map_err(failed)?;
    let impossible = || Error::new(Kind::Internal, tr!("issuer-not-sealed"));
    let key = SigningKey::new(&Zeroizing::new(random::<RANDOM>(world)?)).ok_or_else(impossible)?;
    let passphrase = passphrase.map(|passphrase| Ok((passphrase, random::<SALT>(world)?))).transpose()?;
    let text = key.file(passphrase).ok_or_else(impossible)?;
    AUTHOR_KEY.replace(data, text.as_bytes()).map_err(failed)?;
    let public = Some(keep_public(data, &key)?);
    Ok(AuthorKey { key, made: Some(path), public })
}

fn read(file: &Path, passphrase: Option<&str>) -> Result<AuthorKey> {
    let bytes = Zeroizing::new(read_at_most(file, &SafeText::show_path(file), FILE_MAX as u64)?);
    let broken = || Error::new(Kind::Content, tr!("author-key-broken")).hint(tr!("author-key-broken-hint"));
    let text = std::str::from_utf8(&bytes).map_err(|_| broken())?;
    Ok(AuthorKey { key: SigningKey::read(text, passphrase)?, made: None, public: None })
}

/// The public half beside the secret one; written anew where it is not there or another's.
fn keep_public(data: &Path, key: &SigningKey) -> Result<PathBuf> {
    let (path, text) = (AUTHOR_PUBLIC.at(data), key.signer().file());
    if std::fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return Ok(path);
    }
    AUTHOR_PUBLIC.replace(data, text.as_bytes()).map_err(|said| Error::not_written(&path).detail(&said))
}

/// What a signer says of a pack, under the signature: which, in which version, on which day.
pub fn pack_comment(incoming: &Incoming, day: time::Date) -> String {
    format!("{SAYS} name:{} version:{} date:{day}", incoming.name, incoming.version)
}
