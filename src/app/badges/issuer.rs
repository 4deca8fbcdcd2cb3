//! The organisation that badges speak for: made once, carried to its other laptops, signing only while the adviser's role is open.

use super::keyring::{Keyring, copy, copy_of, from_copy, new_key, random};
use super::verify::{fingerprint_code, fingerprint_words};
use crate::activity::{Part, Tone};
use crate::app::kit::Kit;
use crate::badge::{Issuer, Keys, Profile, fingerprint, is_web_address};
use crate::clock::Millis;
use crate::curriculum::RoomContacts;
use crate::error::{Error, Kind, Result};
use crate::i18n::{I18n, date};
use crate::ids::UnitId;
use crate::learn::sitting::Printout;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest name of an organisation, in letters.
const NAME_MAX: usize = 120;
/// Largest emblem, as it is written into each badge, in bytes.
const IMAGE_MAX: usize = 48 * 1024;
/// Shortest passphrase of a copy, in letters.
pub const COPY_PASSPHRASE_MIN: usize = 10;

/// The issuer of this machine.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuerView {
    /// Who.
    pub issuer: Issuer,
    /// When it was made or brought here.
    pub made_at: Millis,
    /// When a copy of its keys was last made here.
    pub copied_at: Option<Millis>,
}

fn user(cause: crate::words::Words, hint: crate::words::Words) -> Error {
    Error::new(Kind::User, cause).hint(hint)
}

impl Kit {
    /// The issuer of this machine, where there is one.
    ///
    /// # Errors
    /// The file of its keys cannot be read.
    pub fn issuer(&self) -> Result<Option<IssuerView>> {
        let kept = Keyring::read(&self.folder)?.issuer;
        Ok(kept.map(|kept| IssuerView { issuer: kept.issuer, made_at: Millis(kept.made_at), copied_at: kept.copied_at.map(Millis) }))
    }

    /// Makes the issuer of this machine, with keys that nobody ever had.
    ///
    /// # Errors
    /// There is one already; the profile is not one; the role is closed; it cannot be written.
    pub fn make_issuer(&mut self, profile: Profile) -> Result<Issuer> {
        let profile = Self::check_profile(profile)?;
        self.no_other(None)?;
        let secret = loop {
            // One in 2^32 is no key of the second sort.
            if let Some(keys) = Keys::from_secret(&random(&*self.world)?) {
                break keys;
            }
        };
        self.keep_issuer(secret.issuer(profile), &secret)
    }

    /// A profile as every badge may bear it.
    ///
    /// # Errors
    /// Its name, an address or its emblem is not one.
    pub fn check_profile(profile: Profile) -> Result<Profile> {
        checked(profile)
    }

    /// Puts the issuer of this machine aside, so that another one can be made or brought: its keys stay among the copies, sealed.
    ///
    /// # Errors
    /// The role is closed, or it cannot be written.
    pub fn put_issuer_aside(&mut self) -> Result<()> {
        self.needs_role()?;
        let mut ring = Keyring::read(&self.folder)?;
        ring.put_issuer_aside(&self.folder, self.world.now())?;
        ring.write(&self.folder)
    }

    /// Brings an issuer from another laptop.
    ///
    /// # Errors
    /// It is no copy, or shut by another passphrase; there is another issuer here; the role is closed; it cannot be written.
    pub fn bring_issuer(&mut self, text: &str, passphrase: &str) -> Result<Issuer> {
        let (issuer, keys) = from_copy(text, passphrase)?;
        self.no_other(Some(&issuer))?;
        let issuer = self.keep_issuer(issuer, &keys)?;
        // There is a copy: it came from one.
        self.note_copy()?;
        Ok(issuer)
    }

    /// Whether a copy opens with that passphrase.
    ///
    /// # Errors
    /// It is no copy, or shut by another one.
    pub fn open_copy(text: &str, passphrase: &str) -> Result<()> {
        from_copy(text, passphrase).map(drop)
    }

    /// Whose copy of keys a file is, where it is one.
    pub fn copy_of(text: &str) -> Option<Issuer> {
        copy_of(text)
    }

    /// A copy of the keys for another laptop, opened by a passphrase of its own.
    ///
    /// # Errors
    /// There is no issuer; the role is closed; the passphrase is too short.
    pub fn copy_issuer(&mut self, passphrase: &str) -> Result<String> {
        if passphrase.trim().chars().count() < COPY_PASSPHRASE_MIN {
            return Err(user(tr!("adviser-short", least = COPY_PASSPHRASE_MIN), tr!("issuer-copy-short-hint")));
        }
        let (issuer, keys) = self.keys()?;
        let text = copy(&issuer, &keys, passphrase.trim(), self.costs.adviser, &*self.world)?;
        Ok(text)
    }

    /// Notes that a copy of the keys lies elsewhere.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn note_copy(&self) -> Result<()> {
        let mut ring = Keyring::read(&self.folder)?;
        if let Some(kept) = &mut ring.issuer {
            kept.copied_at = Some(self.world.now().0);
        }
        ring.write(&self.folder)
    }

    /// The issuer, with its keys.
    ///
    /// # Errors
    /// There is none, or the role is closed.
    pub(super) fn keys(&self) -> Result<(Issuer, Keys)> {
        let ring = Keyring::read(&self.folder)?;
        let Some(kept) = &ring.issuer else { return Err(user(tr!("issuer-none"), tr!("issuer-none-hint"))) };
        let Some(role) = &self.role else { return Err(user(tr!("adviser-needed"), tr!("issuer-closed-hint"))) };
        let keys = role.vault.as_ref().and_then(|key| ring.keys(key));
        let keys = keys.ok_or_else(|| Error::new(Kind::Store, tr!("issuer-shut")).hint(tr!("issuer-shut-hint")))?;
        Ok((kept.issuer.clone(), keys))
    }

    /// Whether badges can be signed at once.
    pub(in crate::app) fn can_sign(&self) -> bool {
        self.keys().is_ok()
    }

    fn no_other(&self, issuer: Option<&Issuer>) -> Result<()> {
        match self.issuer()? {
            Some(there) if issuer.is_none_or(|issuer| issuer.did_key != there.issuer.did_key) => {
                let name = SafeText::show_line(&there.issuer.profile.name);
                Err(user(tr!("issuer-there", name = name), tr!("issuer-there-hint")))
            }
            _ => Ok(()),
        }
    }

    fn keep_issuer(&mut self, issuer: Issuer, keys: &Keys) -> Result<Issuer> {
        if !self.is_guarded() {
            return Err(user(tr!("issuer-needs-passphrase"), tr!("issuer-needs-passphrase-hint")));
        }
        let Some(role) = &self.role else { return Err(user(tr!("adviser-needed"), tr!("issuer-closed-hint"))) };
        // A passphrase that was chosen before there were keys opens none yet.
        let Some(key) = role.vault.clone() else { return Err(user(tr!("issuer-old-passphrase"), tr!("issuer-old-passphrase-hint"))) };
        let mut ring = Keyring::read(&self.folder)?;
        ring.keep(issuer.clone(), keys, &key, &*self.world)?;
        ring.write(&self.folder)?;
        Ok(issuer)
    }

    /// Lets `secrets` open the vault, each alone, beside those that do; how many ways there were before.
    pub(in crate::app) fn admit_to_vault(&mut self, secrets: &[&str]) -> Result<usize> {
        let mut ring = Keyring::read(&self.folder)?;
        let open = self.role.as_ref().and_then(|role| role.vault.clone());
        let key = match open {
            Some(key) => key,
            // Nothing is lost with a vault that held nothing.
            None if ring.is_empty() => new_key(&*self.world)?,
            // The passphrase and the code were lost, and all began anew: the keys are put aside, for nobody can open them.
            None if !self.is_guarded() => {
                ring.put_aside(&self.folder, self.world.now())?;
                new_key(&*self.world)?
            }
            None => return Err(Error::new(Kind::Store, tr!("issuer-shut")).hint(tr!("issuer-shut-hint"))),
        };
        let old = ring.admit(&key, secrets, self.costs.adviser, &*self.world)?;
        ring.write(&self.folder)?;
        if let Some(role) = &mut self.role {
            role.vault = Some(key);
        }
        Ok(old)
    }

    /// Forgets the oldest ways into the vault.
    pub(in crate::app) fn forget_in_vault(&self, many: usize) -> Result<()> {
        let mut ring = Keyring::read(&self.folder)?;
        ring.forget(many);
        ring.write(&self.folder)
    }
}

/// A profile that every badge may bear.
fn checked(mut profile: Profile) -> Result<Profile> {
    let line = |text: &str| SafeText::show_line(text).trim().to_owned();
    profile.name = line(&profile.name);
    if profile.name.is_empty() || profile.name.chars().count() > NAME_MAX {
        return Err(user(tr!("issuer-name", most = NAME_MAX), tr!("issuer-name-hint")));
    }
    // An empty field of a page is no address.
    for field in [&mut profile.url, &mut profile.email] {
        *field = field.take().map(|text| line(&text)).filter(|text| !text.is_empty());
    }
    if let Some(url) = &profile.url
        && !is_web_address(url)
    {
        return Err(user(tr!("issuer-url", url = SafeText::show_line(url)), tr!("issuer-url-hint")));
    }
    if let Some(email) = &profile.email
        && !is_address(email)
    {
        return Err(user(tr!("issuer-email", email = SafeText::show_line(email)), tr!("issuer-email-hint")));
    }
    if profile.image.as_ref().is_some_and(|image| image.len() > IMAGE_MAX * 4 / 3 + 64) {
        return Err(user(tr!("issuer-image", most = IMAGE_MAX / 1024), tr!("issuer-image-hint")));
    }
    Ok(profile)
}

/// Whether it has the shape of an e-mail address.
fn is_address(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"()@,;".contains(c));
    text.split_once('@').is_some_and(|(name, host)| sound(name) && sound(host) && host.contains('.'))
}

/// An emblem as a badge bears it: a PNG, JPEG or SVG.
///
/// # Errors
/// It is none of them, or too large.
pub fn emblem(bytes: &[u8]) -> Result<String> {
    let sort = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        "png"
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        "jpeg"
    } else if bytes.trim_ascii_start().starts_with(b"<svg") || bytes.trim_ascii_start().starts_with(b"<?xml") {
        "svg+xml"
    } else {
        return Err(user(tr!("issuer-image-sort"), tr!("issuer-image-hint")));
    };
    if bytes.len() > IMAGE_MAX {
        return Err(user(tr!("issuer-image", most = IMAGE_MAX / 1024), tr!("issuer-image-hint")));
    }
    Ok(crate::badge::data_uri(&format!("image/{sort}"), bytes))
}

impl IssuerView {
    /// Who it is, in a few lines: name, fingerprint, when its keys were last copied.
    pub fn lines(&self, i18n: &I18n) -> Vec<Words> {
        let profile = &self.issuer.profile;
        let shown = |text: &str| SafeText::show_line(text);
        let mut lines = vec![tr!("issuer-line-name", name = shown(&profile.name))];
        lines.extend(profile.url.as_ref().map(|url| tr!("issuer-line-url", url = shown(url))));
        lines.extend(profile.email.as_ref().map(|email| tr!("issuer-line-email", email = shown(email))));
        lines.push(tr!("issuer-line-words", words = fingerprint_words(&self.issuer.did_key, i18n)));
        lines.push(tr!("issuer-line-code", code = shown(&fingerprint_code(&self.issuer.did_key))));
        lines.push(tr!("issuer-line-tokens", words = fingerprint_words(&self.issuer.did_jwk, i18n)));
        lines.push(tr!("issuer-line-id", id = shown(&self.issuer.did_key)));
        lines.push(match self.copied_at {
            Some(at) => tr!("issuer-line-copied", day = date(at)),
            None => tr!("issuer-line-not-copied"),
        });
        lines
    }
}

/// The issuer's fingerprint on paper, for a wall or a partner's folder.
pub fn issuer_printout(view: &IssuerView, i18n: &I18n) -> Printout {
    let say = |tone, words| Part::Text(tone, words);
    let mut lines = view.lines(i18n);
    // When it was copied is nobody else's matter.
    lines.pop();
    let mut lines = lines.into_iter();
    let mut parts: Vec<Part> = lines.next().map(|name| say(Tone::Title, name)).into_iter().collect();
    parts.push(say(Tone::Plain, tr!("issuer-paper-how")));
    for (at, word) in fingerprint(&view.issuer.did_key).into_iter().enumerate() {
        let word = SafeText::show(i18n.fingerprint_word(word));
        parts.push(say(Tone::Title, tr!("issuer-paper-word", at = at + 1, word = word)));
    }
    parts.push(Part::Gap);
    let again = tr!("issuer-line-words", words = fingerprint_words(&view.issuer.did_key, i18n));
    parts.extend(lines.filter(|line| *line != again).map(|line| say(Tone::Plain, line)));
    Printout {
        unit: UnitId::new("issuer").unwrap_or_default(),
        activity: None,
        title: tr!("issuer-paper"),
        parts,
        contacts: RoomContacts::default(),
    }
}
