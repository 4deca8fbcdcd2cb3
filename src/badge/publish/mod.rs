//! A folder that any web host can serve, in which older backpacks and validators find badges: Open Badges 2.0.
//!
//! Badges of this kit are Open Badges 3.0 and need no web. Many places still read only the form before, in which a badge is
//! right because it stands at its own address under its issuer's. This room makes those files from the signed credentials:
//!
//! ```text
//! issuer.json                    who issues: HostedBadge, for addresses under assertions/ only
//! classes/MODULE-MAJOR-LANG.json what is earned, one a language
//! images/MODULE-MAJOR.png .svg   its picture; the SVG is for the organisation's own pages, no document points to it
//! assertions/UUID.json           that somebody earned it
//! assertions/UUID.png            the picture with that inside, to hand to a backpack
//! credentials/UUID.json          the 3.0 credential as it was signed; `related` of the assertion leads to it
//! revocations.json               what was taken back, in the older form
//! revocations-3.0.json           the same, signed: see [`super::revocations`]
//! README.txt                     for whoever puts the folder on a host
//! ```
//!
//! **Who earned it.** With a hashed e-mail address in the credential the recipient is that (`email`, `hashed`, `salt`). Without
//! one it is the pseudonym, `{type: "url", hashed: false, identity: "urn:uuid:…"}`: valid, and validators say so, but most
//! backpacks know people only by e-mail and answer that the badge is somebody else's. Such a badge is kept as its 3.0 file, or
//! shown by its address.
//!
//! **Taken back.** The assertion's file is replaced by one that says `revoked` and nothing else, and its picture and credential
//! are no longer written. In `revocations.json` each badge stands under both of its ids, the address and the `urn:uuid:`: a
//! list of exactly one entry is read by the validator of 1EdTech as no list, and the badge as valid; so that there is never one.
//!
//! **The same bytes again.** No clock and no chance: the same badges, in any order, give the same files. Of several editions of
//! one badge the newest is published, whatever its language; of an achievement's versions within one first number, the newest
//! texts and picture.
//!
//! Pure: values in, bytes out. May use the other rooms of badges; not files, network, clock or randomness. That the proofs are
//! right is checked before by whoever calls; here they must only be there.

mod badge;
mod base;
mod documents;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use self::badge::Badge;
use self::base::Base;
use super::bake;
use super::claim::is_web_address;
use super::issuer::{Issuer, Keys};
use super::revocations::{self, Revoked};
use super::write::to_json;
use crate::ids::ModuleId;

const ISSUER: &str = "issuer.json";
const REVOCATIONS: &str = "revocations.json";
const REVOCATIONS_3: &str = "revocations-3.0.json";
const README: &str = "README.txt";
/// Under which a picture holds a badge of Open Badges 2.0.
const KEYWORD: &str = "openbadges";

/// A badge to be published.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The signed credential.
    pub credential: &'a Value,
    /// The badge's picture, 512 pixels wide.
    pub png: &'a [u8],
    /// The same, drawn.
    pub svg: &'a str,
    /// The module that leads to it.
    pub module: &'a ModuleId,
}

/// Why nothing is published. A badge is named by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The address is not that of a folder on the web: `https`, no query, nothing that reads in two ways.
    BadAddress,
    /// The issuer has no name.
    NeedsName,
    /// The issuer has no web address, or not a right one.
    NeedsUrl,
    /// The issuer has no e-mail address, or not a right one.
    NeedsEmail,
    /// The keys are not the issuer's.
    OtherKeys,
    /// The badge bears no proof.
    NotSigned(String),
    /// Somebody else issued the badge.
    OtherIssuer(String),
    /// A member of the credential is missing or not as this kit writes it.
    Strange {
        /// The badge.
        badge: String,
        /// Where in it.
        what: &'static str,
    },
    /// The badge tells in plain words who the person is.
    PlainIdentity(String),
    /// Two achievements of different publishers have one module's name and version: `email-1`.
    TwoAchievements(String),
    /// The badge's picture is not a sound PNG.
    BadPicture(String),
    /// What was taken back has no id of a badge.
    BadRevoked(String),
}

/// The files of the folder that will be found at `base_url`: paths with `/`, in their order, and bytes. `readme` is the text
/// for whoever puts it on a host, in their language; it should say that the folder is copied whole, that `.json` is served as
/// `application/json`, and that `Access-Control-Allow-Origin: *` lets validators that run in a browser read it.
///
/// # Errors
/// The address, the issuer's profile, its keys, a credential, a picture or an id that is taken back is not fit to be published.
pub fn folder(
    base_url: &str,
    issuer: &Issuer,
    entries: &[Entry<'_>],
    revoked: &[Revoked],
    keys: &Keys,
    readme: &str,
) -> Result<Vec<(String, Vec<u8>)>, Refused> {
    let base = Base::parse(base_url).ok_or(Refused::BadAddress)?;
    let mut files = BTreeMap::new();
    files.insert(ISSUER.to_owned(), json(&profile(&base, issuer, keys)?));
    files.insert(README.to_owned(), format!("{}\n", readme.trim_end()).into_bytes());
    files.insert(REVOCATIONS_3.to_owned(), revocations::list(issuer, revoked, keys).into_bytes());

    let mut listed = Vec::new();
    for one in revocations::firsts(revoked) {
        let id = badge::uuid(&one.badge).ok_or_else(|| Refused::BadRevoked(one.badge.clone()))?;
        let path = badge::assertion(id, "json");
        let address = base.of(&path);
        files.insert(path, json(&documents::taken_back(&address, &one.reason)));
        // Both ids: never a list of one.
        listed.extend([(address, one.reason.as_str()), (one.badge.clone(), one.reason.as_str())]);
    }
    files.insert(REVOCATIONS.to_owned(), json(&documents::revocation_list(&base, &listed)));

    let badges = badges(entries, issuer, revoked)?;
    for badge in &badges {
        let assertion = to_json(&documents::assertion(&base, badge));
        let baked = bake::png(badge.entry.png, KEYWORD, assertion.trim_end());
        let baked = baked.ok_or_else(|| Refused::BadPicture(badge.id.urn().to_string()))?;
        files.insert(badge.assertion("png"), baked);
        files.insert(badge.assertion("json"), assertion.into_bytes());
        files.insert(badge.newer(), json(badge.credential()));
    }
    classes(&base, &badges, &mut files)?;
    Ok(files.into_iter().collect())
}

/// The issuer's document, if it has all that Open Badges 2.0 demands of one.
fn profile(base: &Base, issuer: &Issuer, keys: &Keys) -> Result<Value, Refused> {
    if keys.did_key().id() != issuer.did_key {
        return Err(Refused::OtherKeys);
    }
    if issuer.profile.name.trim().is_empty() {
        return Err(Refused::NeedsName);
    }
    let url = issuer.profile.url.as_deref().map(str::trim).filter(|url| is_web_address(url)).ok_or(Refused::NeedsUrl)?;
    let email = issuer.profile.email.as_deref().map(str::trim).filter(|email| is_email(email)).ok_or(Refused::NeedsEmail)?;
    Ok(documents::issuer(base, issuer, url, email))
}

/// Something on both sides of one `@`, as validators ask it.
fn is_email(text: &str) -> bool {
    let plain = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    plain && text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// The badges that stand, each once in its newest edition, in the order of ids.
fn badges<'a>(entries: &'a [Entry<'a>], issuer: &Issuer, revoked: &[Revoked]) -> Result<Vec<Badge<'a>>, Refused> {
    let gone: BTreeSet<&str> = revoked.iter().map(|one| one.badge.as_str()).collect();
    let mut newest: BTreeMap<String, Badge<'a>> = BTreeMap::new();
    for entry in entries {
        let badge = Badge::read(entry, &issuer.did_key)?;
        let id = badge.id.urn().to_string();
        if !gone.contains(id.as_str()) && newest.get(&id).is_none_or(|known| known.edition() < badge.edition()) {
            newest.insert(id, badge);
        }
    }
    Ok(newest.into_values().collect())
}

/// What can be earned: a document a language, and one picture.
fn classes(base: &Base, badges: &[Badge<'_>], files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Refused> {
    let mut kinds: BTreeMap<String, Vec<&Badge<'_>>> = BTreeMap::new();
    for badge in badges {
        kinds.entry(badge.kind()).or_default().push(badge);
    }
    for (kind, mut same) in kinds {
        // The newest last, so that it is what remains.
        same.sort_by_cached_key(|badge| badge.freshness());
        let mut editions: BTreeMap<&str, &Badge<'_>> = BTreeMap::new();
        for badge in &same {
            if badge.achievement_id != same.first().map_or("", |first| first.achievement_id) {
                return Err(Refused::TwoAchievements(kind));
            }
            files.insert(badge.picture("png"), badge.entry.png.to_vec());
            files.insert(badge.picture("svg"), badge.entry.svg.as_bytes().to_vec());
            editions.insert(badge.language, badge);
        }
        for (language, badge) in &editions {
            let others: Vec<&Badge<'_>> = editions.iter().filter(|(other, _)| *other != language).map(|(_, other)| *other).collect();
            files.insert(badge.class(), json(&documents::class(base, badge, &others)));
        }
    }
    Ok(())
}

fn json(value: &Value) -> Vec<u8> {
    to_json(value).into_bytes()
}

#[cfg(test)]
mod tests;
