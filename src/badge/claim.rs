//! What a badge claims, and what a claim must hold to become one.

use sha2::{Digest, Sha256};

use super::issuer::Issuer;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::ids::{EventId, LearnerId, ModuleId, UnitId};
use crate::text::{SafeText, hex};
use crate::tr;

/// Everything that a badge tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The module that leads to it.
    pub module: ModuleId,
    /// The badge's name.
    pub name: SafeText,
    /// What it stands for.
    pub description: SafeText,
    /// What one must do to earn it.
    pub criteria: SafeText,
    /// The language of these texts: `fr`, `zh-Hans`, `fr-FR`.
    pub language: String,
    /// The module's version: `1.0.0`. Only the first number makes another badge.
    pub version: String,
    /// What it corresponds to in known frameworks.
    pub alignments: Vec<Alignment>,
    /// What was mastered, and when.
    pub units: Vec<UnitEvidence>,
    /// What an adviser saw, as further evidence.
    pub seen: Vec<Seen>,
    /// Who earned it. Never written: the credential names a pseudonym made from it.
    pub learner: LearnerId,
    /// How many badges of theirs were taken back before this one.
    pub taken_back: u32,
    /// By which address others may know them, where they asked for it.
    pub email: Option<HashedEmail>,
    /// When it was earned, where the clock could be believed then.
    pub earned_at: Option<Millis>,
    /// From when on it holds.
    pub valid_from: Millis,
    /// Who publishes the curriculum.
    pub publisher: SafeText,
    /// The organisation that it speaks for; without one it is the publisher's word, unsigned.
    pub issuer: Option<Issuer>,
    /// A small PNG to be shown, whole.
    pub picture: Option<Vec<u8>>,
}

/// Something that an adviser saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The event that says so.
    pub event: EventId,
    /// In words.
    pub text: SafeText,
    /// When, where the clock could be believed.
    pub at: Option<Millis>,
}

/// An e-mail address as a badge bears it: whoever knows the address can tell, nobody can read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashedEmail {
    hash: String,
    salt: String,
}

impl HashedEmail {
    /// Of `address`, in small letters: some who compare mind capitals.
    pub fn new(address: &str, salt: [u8; 16]) -> Self {
        let salt = hex(&salt);
        let hash: [u8; 32] = Sha256::digest(format!("{}{salt}", address.trim().to_lowercase())).into();
        Self { hash: format!("sha256${}", hex(&hash)), salt }
    }

    /// The hash with its name, as the standard writes it.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// What was hashed behind the address.
    pub fn salt(&self) -> &str {
        &self.salt
    }
}

/// One entry of a framework of competences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// Its id in the module.
    pub id: String,
    /// `DigComp 3.0`.
    pub framework: SafeText,
    /// `2.1`.
    pub code: SafeText,
    /// What the framework calls it.
    pub name: SafeText,
    /// Where the framework describes it.
    pub url: SafeText,
}

/// One unit, mastered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitEvidence {
    /// Which unit.
    pub unit: UnitId,
    /// The unit's title.
    pub title: SafeText,
    /// When it was mastered, where the clock could be believed.
    pub mastered_at: Option<Millis>,
    /// Right answers,
    pub right: u32,
    /// of so many that counted.
    pub of: u32,
}

impl Claim {
    /// The first number of the version.
    ///
    /// # Errors
    /// The version does not begin with a number.
    pub fn major(&self) -> Result<u32> {
        major_of(&self.version).ok_or_else(|| {
            let cause = tr!("badge-bad-version", version = SafeText::show_line(&self.version));
            Error::new(Kind::Content, cause).hint(tr!("badge-bad-version-hint"))
        })
    }

    /// Refuses what cannot become a badge.
    ///
    /// # Errors
    /// No mastered unit; an empty text; a version, language or address that the format does not allow.
    pub(super) fn check(&self) -> Result<()> {
        if self.units.is_empty() {
            return Err(Error::new(Kind::User, tr!("badge-not-earned")).hint(tr!("badge-not-earned-hint")));
        }
        let texts = [
            ("badge.name", &self.name),
            ("badge.description", &self.description),
            ("badge.criteria", &self.criteria),
            ("publisher", &self.publisher),
        ];
        let seen = self.seen.iter().map(|seen| ("observation", &seen.text));
        let alignments = self.alignments.iter().map(|alignment| ("alignment.name", &alignment.name));
        for (key, text) in texts.into_iter().chain(alignments).chain(seen) {
            if text.trim().is_empty() {
                let cause = tr!("badge-empty-text", key = SafeText::show(key));
                return Err(Error::new(Kind::Content, cause).hint(tr!("badge-empty-text-hint")));
            }
        }
        if !is_language(&self.language) {
            let cause = tr!("badge-bad-language", language = SafeText::show_line(&self.language));
            return Err(Error::new(Kind::Content, cause).hint(tr!("badge-bad-language-hint")));
        }
        if let Some(alignment) = self.alignments.iter().find(|alignment| !is_web_address(&alignment.url)) {
            let cause = tr!("badge-bad-address", id = SafeText::show_line(&alignment.id), url = SafeText::show_line(&alignment.url));
            return Err(Error::new(Kind::Content, cause).hint(tr!("badge-bad-address-hint")));
        }
        self.major().map(|_| ())
    }
}

/// The first number of a version, if it begins with one.
pub(super) fn major_of(version: &str) -> Option<u32> {
    let first = version.split('.').next().unwrap_or_default();
    let digits = !first.is_empty() && first.bytes().all(|b| b.is_ascii_digit());
    first.parse().ok().filter(|_| digits)
}

/// Whether the format allows it as `inLanguage`: two to four small letters, then a script, then a country.
pub(super) fn is_language(code: &str) -> bool {
    let mut parts = code.split('-').peekable();
    let first = parts.next().unwrap_or_default();
    if !(2..=4).contains(&first.len()) || !first.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    parts.next_if(|part| is_script(part));
    parts.next_if(|part| is_country(part));
    parts.next().is_none()
}

fn is_script(part: &str) -> bool {
    part.len() == 4 && part.bytes().enumerate().all(|(at, b)| if at == 0 { b.is_ascii_uppercase() } else { b.is_ascii_lowercase() })
}

fn is_country(part: &str) -> bool {
    (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase())) || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether it is an absolute web address that readers of linked data take: no spaces, none of the signs they refuse.
pub fn is_web_address(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let stray = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`');
    host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !host.chars().any(stray))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_those_that_the_format_allows() {
        for good in ["fr", "ar", "zh-Hans", "fr-FR", "zh-Hans-CN", "es-419"] {
            assert!(is_language(good), "{good}");
        }
        for bad in ["", "f", "fr_FR", "FR", "fr-fr", "fr-", "français", "fr-FR-Latn", "fr-Latn-FR-x"] {
            assert!(!is_language(bad), "{bad}");
        }
    }

    #[test]
    fn an_address_is_hashed_as_the_standard_shows() {
        let made = HashedEmail::new(" A@Example.com ", [0xab; 16]);
        assert_eq!(made.salt(), "ab".repeat(16));
        let wanted: [u8; 32] = Sha256::digest(format!("a@example.com{}", made.salt())).into();
        assert_eq!(made.hash(), format!("sha256${}", hex(&wanted)));
        // The example of the specification.
        let kosher: [u8; 32] = Sha256::digest("a@example.comKosher").into();
        assert!(hex(&kosher).starts_with("b5809d8a") && hex(&kosher).ends_with("f399"));
    }

    #[test]
    fn addresses_are_absolute_and_without_spaces() {
        assert!(is_web_address("https://ec.europa.example/digcomp#2.1"));
        for bad in ["", "digcomp", "https://", "https:///x", "ftp://x.example", "https://x.example/a b", "https://x.example/<b>"] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
