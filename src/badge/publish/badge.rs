//! One badge to be published: what its credential says, found and checked once, and the paths of its files.
//!
//! No path holds a word about a person: only the badge's id, which is made of numbers, the module, its version and a language.
//! Pure.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::{Entry, Refused};
use crate::badge::claim::{is_language, major_of};
use crate::badge::is_signed;

/// A checked entry.
#[derive(Debug)]
pub(super) struct Badge<'a> {
    pub entry: &'a Entry<'a>,
    pub id: Uuid,
    pub name: &'a str,
    pub description: &'a str,
    pub language: &'a str,
    pub achievement_id: &'a str,
    pub issued_on: &'a str,
    pub recipient: Value,
    major: u32,
    /// Later is newer: of several editions of one badge, and of several versions of one achievement.
    valid_from: OffsetDateTime,
    version: Vec<u64>,
}

impl<'a> Badge<'a> {
    /// Reads what is needed of a credential that `issuer` signed.
    ///
    /// # Errors
    /// It is not signed, or by somebody else; a member is missing or strange; it tells who the person is in plain words.
    pub fn read(entry: &'a Entry<'a>, issuer: &str) -> Result<Self, Refused> {
        let credential = entry.credential;
        let named = credential["id"].as_str().unwrap_or_default();
        let id = uuid(named).ok_or_else(|| Refused::Strange { badge: named.to_owned(), what: "id" })?;
        let strange = |what: &'static str| Refused::Strange { badge: named.to_owned(), what };
        let text = |pointer: &'static str| {
            let text = credential.pointer(pointer).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
            text.ok_or_else(|| strange(pointer))
        };
        if !is_signed(credential) {
            return Err(Refused::NotSigned(named.to_owned()));
        }
        if text("/issuer/id")? != issuer {
            return Err(Refused::OtherIssuer(named.to_owned()));
        }
        let language = text("/credentialSubject/achievement/inLanguage")?;
        let version = text("/credentialSubject/achievement/version")?;
        let valid_from = moment(text("/validFrom")?).ok_or_else(|| strange("/validFrom"))?;
        let issued_on = text(if credential.get("awardedDate").is_some() { "/awardedDate" } else { "/validFrom" })?;
        moment(issued_on).ok_or_else(|| strange("/awardedDate"))?;
        if credential.get("validUntil").is_some() {
            moment(text("/validUntil")?).ok_or_else(|| strange("/validUntil"))?;
        }
        // Open Badges 2.0 wants criteria too; as a text here or as an address elsewhere.
        text("/credentialSubject/achievement/criteria/narrative").or_else(|_| text("/credentialSubject/achievement/criteria/id"))?;
        Ok(Self {
            entry,
            id,
            name: text("/credentialSubject/achievement/name")?,
            description: text("/credentialSubject/achievement/description")?,
            language: Some(language)
                .filter(|language| is_language(language))
                .ok_or_else(|| strange("/credentialSubject/achievement/inLanguage"))?,
            achievement_id: text("/credentialSubject/achievement/id")?,
            issued_on,
            recipient: recipient(&credential["credentialSubject"], named)?,
            major: major_of(version).ok_or_else(|| strange("/credentialSubject/achievement/version"))?,
            valid_from,
            version: version.split('.').map(|part| part.parse().unwrap_or_default()).collect(),
        })
    }

    pub fn credential(&self) -> &'a Value {
        self.entry.credential
    }

    pub fn achievement(&self) -> &'a Value {
        &self.entry.credential["credentialSubject"]["achievement"]
    }

    /// Greater is the newer edition of a badge. The text decides between two of one moment, so that their order never does.
    pub fn edition(&self) -> (OffsetDateTime, &[u64], String) {
        (self.valid_from, &self.version, self.credential().to_string())
    }

    /// Greater has the newer texts and picture of what is earned.
    pub fn freshness(&self) -> (Vec<u64>, OffsetDateTime, String) {
        (self.version.clone(), self.valid_from, self.credential().to_string())
    }

    /// What is earned, whatever its language: `email-1`.
    pub fn kind(&self) -> String {
        format!("{}-{}", self.entry.module, self.major)
    }

    /// Where its class stands: `classes/email-1-fr.json`. A version's first number has only digits and a language begins with
    /// small letters, so that two achievements never share a name.
    pub fn class(&self) -> String {
        format!("classes/{}-{}.json", self.kind(), self.language)
    }

    /// Where the picture of its class stands, the same in all languages: `images/email-1.png`.
    pub fn picture(&self, ending: &str) -> String {
        format!("images/{}.{ending}", self.kind())
    }

    /// Where it stands in the older form: `assertions/UUID.json`, and as a picture with that inside.
    pub fn assertion(&self, ending: &str) -> String {
        assertion(self.id, ending)
    }

    /// Where the 3.0 credential stands, as it was signed.
    pub fn newer(&self) -> String {
        format!("credentials/{}.json", self.id)
    }
}

/// Where a badge stands in the older form.
pub(super) fn assertion(id: Uuid, ending: &str) -> String {
    format!("assertions/{id}.{ending}")
}

/// The id in a `urn:uuid:`, if it is one, written in the one way that this kit writes them.
pub(super) fn uuid(urn: &str) -> Option<Uuid> {
    let id = urn.strip_prefix("urn:uuid:").and_then(|id| Uuid::try_parse(id).ok())?;
    (id.urn().to_string() == urn).then_some(id)
}

fn moment(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok()
}

/// Who earned it, as Open Badges 2.0 says it: the hashed e-mail address where there is one, else the pseudonym. What is
/// published is for all to read: a badge that tells who the person is in plain words is refused whole.
fn recipient(subject: &Value, badge: &str) -> Result<Value, Refused> {
    let strange = |what| Refused::Strange { badge: badge.to_owned(), what };
    let mut email = None;
    for one in subject["identifier"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let identity = one["identityHash"].as_str().ok_or_else(|| strange("/credentialSubject/identifier"))?;
        if one["hashed"] != true || !is_hash(identity) {
            return Err(Refused::PlainIdentity(badge.to_owned()));
        }
        if email.is_none() && one["identityType"] == "emailAddress" {
            let mut recipient = json!({ "type": "email", "hashed": true, "identity": identity });
            if let Some(salt) = one["salt"].as_str() {
                recipient["salt"] = Value::from(salt);
            }
            email = Some(recipient);
        }
    }
    if let Some(email) = email {
        return Ok(email);
    }
    let id = subject["id"].as_str().filter(|id| uuid(id).is_some()).ok_or_else(|| strange("/credentialSubject/id"))?;
    Ok(json!({ "type": "url", "hashed": false, "identity": id }))
}

/// `sha256$` and 64 hexadecimal digits: an older md5 hides no address from anybody.
fn is_hash(identity: &str) -> bool {
    identity.strip_prefix("sha256$").is_some_and(|hash| hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}
