//! What a badge file is worth, whoever issued it: what it says, and each thing that is wrong with it.
//!
//! Pure: the file's bytes, the time and what is known of badges that were taken back come in. What is told of a badge that does not hold
//! is told all the same, for whoever must ask its issuer; a face says first that it does not hold.

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::jwt::{self, BadToken};
use super::open::{Body, Form, Unreadable, open};
use super::proof::{self, Unproved};
use crate::clock::Millis;
use crate::text::{SafeText, hex};

/// One thing because of which a badge does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file holds no badge that could be looked at.
    Unreadable(Unreadable),
    /// It is signed linked data, but no Open Badge: this is lacking, or is not as the standard wants it.
    Shape(&'static str),
    /// Its proof.
    Unproved(Unproved),
    /// Its token.
    Token(BadToken),
    /// It holds only from that moment on.
    NotYet(Millis),
    /// It held until that moment.
    Expired(Millis),
    /// Its issuer took it back, for that reason.
    Revoked(SafeText),
}

/// What a badge says. Nothing here is more true than its issuer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The badge's id.
    pub id: SafeText,
    /// The issuer's id.
    pub issuer: SafeText,
    /// What the issuer calls itself.
    pub issuer_name: SafeText,
    /// Where it says that it is on the web.
    pub issuer_url: SafeText,
    /// To whom: an id that names nobody.
    pub recipient: SafeText,
    /// Hashed e-mail addresses, each with its salt.
    pub emails: Vec<(String, String)>,
    /// The badge's name.
    pub name: SafeText,
    /// What it stands for.
    pub description: SafeText,
    /// What one has to do for it.
    pub criteria: SafeText,
    /// Its language.
    pub language: SafeText,
    /// Since when it holds.
    pub from: Option<Millis>,
    /// Until when, where it ends.
    pub until: Option<Millis>,
    /// When it was earned, where it says so.
    pub awarded: Option<Millis>,
    /// Its evidence: a name, and the words.
    pub evidence: Vec<(SafeText, SafeText)>,
    /// The competences that it names.
    pub aligned: Vec<SafeText>,
    /// A list on the web by which its issuer takes badges back; this kit does not go there.
    pub list_on_web: Option<SafeText>,
}

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Verified {
    /// In which form the badge was.
    pub form: Option<Form>,
    /// What it says, where it could be read.
    pub told: Option<Told>,
    /// What is wrong. Nothing: it holds.
    pub faults: Vec<Fault>,
}

impl Verified {
    /// Whether it was not changed since its issuer signed it, holds today, and was not taken back as far as is known here.
    pub const fn holds(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether the issuer that it names did sign what it says: it may be out of its time or taken back all the same.
    pub fn is_by_its_issuer(&self) -> bool {
        self.faults.iter().all(|fault| matches!(fault, Fault::NotYet(_) | Fault::Expired(_) | Fault::Revoked(_)))
    }
}

impl Told {
    /// Whether it was issued to whoever has that e-mail address; `None` where it bears none.
    pub fn is_of(&self, email: &str) -> Option<bool> {
        let fits = |(hash, salt): &(String, String)| {
            use sha2::{Digest, Sha256};
            // Some issuers keep capitals, we do not.
            let of = |text: &str| format!("sha256${}", hex(&Sha256::digest(format!("{text}{salt}"))));
            of(email.trim()) == *hash || of(&email.trim().to_lowercase()) == *hash
        };
        (!self.emails.is_empty()).then(|| self.emails.iter().any(fits))
    }
}

/// Looks at a file. `now` is the time, where the clock can be believed; `taken_back` says
/// why an issuer (the first) took a badge (the second) back, as far as is known.
pub fn verify(bytes: &[u8], now: Option<Millis>, taken_back: &dyn Fn(&str, &str) -> Option<String>) -> Verified {
    let (form, body) = match open(bytes) {
        Ok(found) => found,
        Err(why) => return Verified { form: None, told: None, faults: vec![Fault::Unreadable(why)] },
    };
    let mut faults = Vec::new();
    let document = match body {
        Body::Document(document) => {
            faults.extend(proof::check(&document).err().map(Fault::Unproved));
            document
        }
        Body::Token(token) => match jwt::check(&token) {
            Ok(document) => document,
            Err(why) => {
                faults.push(Fault::Token(why));
                match jwt::unchecked(&token) {
                    Some(document) => document,
                    None => return Verified { form: Some(form), told: None, faults },
                }
            }
        },
    };
    faults.extend(shape(&document).map(Fault::Shape));
    let told = told(&document);
    if let Some(now) = now {
        // A proof may end before the badge does.
        let ends = each(document.get("proof")).into_iter().filter_map(|proof| moment(proof, "expires"));
        faults.extend(ends.filter(|until| *until < now).min().map(Fault::Expired));
        faults.extend(told.from.filter(|from| *from > now).map(Fault::NotYet));
        faults.extend(told.until.filter(|until| *until < now).map(Fault::Expired));
    }
    let issuer = proof::issuer_of(&document).unwrap_or_default();
    let id = document.get("id").and_then(Value::as_str).unwrap_or_default();
    faults.extend(taken_back(issuer, id).map(|reason| Fault::Revoked(SafeText::show_line(&reason))));
    Verified { form: Some(form), told: Some(told), faults }
}

/// What an Open Badge 3.0 must have and this has not.
fn shape(badge: &Value) -> Option<&'static str> {
    let contexts = [
        &["https://www.w3.org/ns/credentials/v2"][..],
        &[
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        ],
    ];
    for (at, known) in contexts.into_iter().enumerate() {
        let named = badge.get("@context").and_then(|all| all.get(at)).and_then(Value::as_str);
        if !named.is_some_and(|named| known.contains(&named)) {
            return Some("@context");
        }
    }
    let is = |value: Option<&Value>, wanted: &[&str]| match value {
        Some(Value::String(one)) => wanted.contains(&one.as_str()),
        Some(Value::Array(all)) => all.iter().any(|one| one.as_str().is_some_and(|one| wanted.contains(&one))),
        _ => false,
    };
    let subject = badge.get("credentialSubject");
    let achievement = subject.and_then(|subject| subject.get("achievement"));
    let text = |of: Option<&Value>, key: &str| of.and_then(|of| of.get(key)).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let has = [
        ("type", is(badge.get("type"), &["VerifiableCredential"])),
        ("type", is(badge.get("type"), &["OpenBadgeCredential", "AchievementCredential"])),
        ("id", text(Some(badge), "id")),
        ("issuer", proof::issuer_of(badge).is_some()),
        ("validFrom", moment(badge, "validFrom").is_some()),
        ("validUntil", badge.get("validUntil").is_none() || moment(badge, "validUntil").is_some()),
        ("credentialSubject", is(subject.and_then(|subject| subject.get("type")), &["AchievementSubject"])),
        ("credentialSubject.id", text(subject, "id") || subject.is_some_and(|subject| subject.get("identifier").is_some())),
        ("achievement", is(achievement.and_then(|achievement| achievement.get("type")), &["Achievement"])),
        ("achievement.id", text(achievement, "id")),
        ("achievement.name", text(achievement, "name")),
        ("achievement.description", text(achievement, "description")),
        ("achievement.criteria", achievement.is_some_and(|achievement| achievement.get("criteria").is_some())),
    ];
    has.into_iter().find(|(_, has)| !has).map(|(key, _)| key)
}

fn moment(of: &Value, key: &str) -> Option<Millis> {
    let at = OffsetDateTime::parse(of.get(key)?.as_str()?, &Rfc3339).ok()?;
    i64::try_from(at.unix_timestamp_nanos() / 1_000_000).ok().map(Millis)
}

/// The values of a key that may bear one or a list.
fn each(of: Option<&Value>) -> Vec<&Value> {
    match of {
        Some(Value::Array(all)) => all.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

/// Most entries of a list that are told.
const MOST: usize = 60;

fn told(badge: &Value) -> Told {
    let line =
        |of: Option<&Value>, key: &str| SafeText::show_line(of.and_then(|of| of.get(key)).and_then(Value::as_str).unwrap_or_default());
    let text = |of: Option<&Value>, key: &str| SafeText::show(of.and_then(|of| of.get(key)).and_then(Value::as_str).unwrap_or_default());
    let subject = badge.get("credentialSubject");
    let achievement = subject.and_then(|subject| subject.get("achievement"));
    let issuer = badge.get("issuer");
    let email = |one: &&Value| one.get("identityType").and_then(Value::as_str) == Some("emailAddress");
    let part = |one: &Value, key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let identifiers = each(subject.and_then(|subject| subject.get("identifier")));
    let name = line(achievement, "name");
    Told {
        id: line(Some(badge), "id"),
        issuer: SafeText::show_line(proof::issuer_of(badge).unwrap_or_default()),
        issuer_name: line(issuer, "name"),
        issuer_url: line(issuer, "url"),
        recipient: line(subject, "id"),
        emails: identifiers.into_iter().filter(email).take(MOST).map(|one| (part(one, "identityHash"), part(one, "salt"))).collect(),
        name: if name.is_empty() { line(Some(badge), "name") } else { name },
        description: text(achievement, "description"),
        criteria: text(achievement.and_then(|achievement| achievement.get("criteria")), "narrative"),
        language: line(achievement, "inLanguage"),
        from: moment(badge, "validFrom"),
        until: moment(badge, "validUntil"),
        awarded: moment(badge, "awardedDate").or_else(|| moment(subject?, "activityEndDate")),
        evidence: each(badge.get("evidence"))
            .into_iter()
            .take(MOST)
            .map(|one| (line(Some(one), "name"), text(Some(one), "narrative")))
            .collect(),
        aligned: each(achievement.and_then(|achievement| achievement.get("alignment")))
            .into_iter()
            .take(MOST)
            .map(|one| {
                let parts = [line(Some(one), "targetFramework"), line(Some(one), "targetCode"), line(Some(one), "targetName")];
                let parts: Vec<&str> = parts.iter().map(SafeText::as_str).filter(|part| !part.is_empty()).collect();
                SafeText::show_line(&parts.join(" "))
            })
            .collect(),
        list_on_web: badge.get("credentialStatus").map(|status| {
            let status = each(Some(status)).into_iter().next();
            let named = line(status, "statusListCredential");
            if named.is_empty() { line(status, "id") } else { named }
        }),
    }
}
