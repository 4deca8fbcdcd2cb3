//! The credential itself: an `OpenBadgeCredential` of Open Badges 3.0.
//!
//! Only properties that its contexts define are written: verifiers refuse the whole badge for one that is not. No empty list
//! and no null. One badge speaks one language.

use serde_json::{Value, json};

use super::claim::{Alignment, Claim, Seen, UnitEvidence};
use super::identity::{achievement, evidence, id_after, issuer, recipient, result, urn};
use super::issuer::Issuer;
use super::write::data_uri;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::{I18n, date};
use crate::ids::BadgeId;
use crate::text::SafeText;
use crate::text::markup;
use crate::tr;

/// The third is needed as soon as `credentialSchema` is there: it defines the type of that.
const CONTEXTS: [&str; 3] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
];

const SCHEMA: &str = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

/// The credential of `claim`, without a proof; what the kit adds to its texts is said by `words`, in the claim's language.
///
/// # Errors
/// No mastered unit, an empty text, or a version, language, address or date that the format does not allow.
pub fn credential(claim: &Claim, words: &I18n) -> Result<Value> {
    claim.check()?;
    let badge = id_after(claim.learner, &claim.module, claim.major()?, claim.taken_back);
    let mut subject = json!({
        "id": urn(recipient(claim.learner)),
        "type": ["AchievementSubject"],
        "achievement": achieved(claim)?,
        "result": claim.units.iter().map(|unit| outcome(claim, unit)).collect::<Result<Vec<_>>>()?,
    });
    if let Some(at) = claim.earned_at {
        // Not `awardedDate`: its context names a type that it does not define (1EdTech's issue 646). The day that is mended, every
        // signature over it breaks.
        subject["activityEndDate"] = Value::from(moment(at)?);
    }
    if let Some(email) = &claim.email {
        subject["identifier"] = json!([{
            "type": "IdentityObject",
            "hashed": true,
            "identityHash": email.hash(),
            "identityType": "emailAddress",
            "salt": email.salt(),
        }]);
    }
    Ok(json!({
        "@context": CONTEXTS,
        "id": urn(badge.uuid()),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": plain(&claim.name),
        "issuer": speaker(claim),
        "validFrom": moment(claim.valid_from)?,
        "credentialSubject": subject,
        "evidence": std::iter::once(mastered(claim, words, badge)).chain(claim.seen.iter().map(|seen| saw(seen, words))).collect::<Vec<_>>(),
        "credentialSchema": [{ "id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019" }],
    }))
}

/// Who says it: the organisation with its key, or the publisher without one.
fn speaker(claim: &Claim) -> Value {
    let Some(Issuer { profile, did_key, .. }) = &claim.issuer else {
        let publisher = claim.publisher.trim();
        return json!({ "id": urn(issuer(publisher)), "type": ["Profile"], "name": publisher });
    };
    let mut made = json!({ "id": did_key, "type": ["Profile"], "name": profile.name });
    for (key, value) in [("url", &profile.url), ("email", &profile.email)] {
        if let Some(value) = value {
            made[key] = Value::from(value.as_str());
        }
    }
    if let Some(image) = &profile.image {
        made["image"] = json!({ "id": image, "type": "Image" });
    }
    made
}

fn achieved(claim: &Claim) -> Result<Value> {
    let (major, publisher) = (claim.major()?, claim.publisher.trim());
    let mut made = json!({
        "id": urn(achievement(&claim.module, major, publisher)),
        "type": ["Achievement"],
        "achievementType": "Badge",
        "name": plain(&claim.name),
        "description": plain(&claim.description),
        "criteria": { "narrative": plain(&claim.criteria) },
        "inLanguage": claim.language,
        "version": claim.version,
        "resultDescription": claim.units.iter().map(|unit| described(claim, major, unit)).collect::<Vec<_>>(),
    });
    if claim.issuer.is_some() {
        // Who wrote the module is not who vouches for the person.
        made["creator"] = json!({ "id": urn(issuer(publisher)), "type": ["Profile"], "name": publisher });
    }
    if let Some(picture) = &claim.picture {
        made["image"] = json!({ "id": data_uri("image/png", picture), "type": "Image", "caption": plain(&claim.name) });
    }
    let alignments = alignments(&claim.alignments);
    if !alignments.is_empty() {
        made["alignment"] = Value::Array(alignments);
    }
    Ok(made)
}

/// What a result of a unit means: right answers among the last ones that counted.
fn described(claim: &Claim, major: u32, unit: &UnitEvidence) -> Value {
    json!({
        "id": urn(result(&claim.module, major, &unit.unit)),
        "type": ["ResultDescription"],
        "name": titled(unit),
        "resultType": "RawScore",
        "valueMin": "0",
        "valueMax": unit.of.to_string(),
    })
}

/// How far this person got in it.
fn outcome(claim: &Claim, unit: &UnitEvidence) -> Result<Value> {
    Ok(json!({
        "type": ["Result"],
        "resultDescription": urn(result(&claim.module, claim.major()?, &unit.unit)),
        "value": unit.right.to_string(),
        "status": "Completed",
    }))
}

/// A unit's title on one line.
fn titled(unit: &UnitEvidence) -> String {
    SafeText::show_line(&markup::plain(&unit.title)).as_str().to_owned()
}

/// What was mastered: a Markdown list, a line a unit.
fn mastered(claim: &Claim, words: &I18n, badge: BadgeId) -> Value {
    let line = |unit: &UnitEvidence| {
        let title = SafeText::show_line(&titled(unit));
        let line = match unit.mastered_at {
            Some(at) => tr!("badge-unit-mastered", title = title, date = date(at), right = unit.right, of = unit.of),
            None => tr!("badge-unit-mastered-undated", title = title, right = unit.right, of = unit.of),
        };
        format!("- {}", words.say(&line))
    };
    json!({
        "id": urn(evidence(badge)),
        "type": ["Evidence"],
        "name": words.say(&tr!("badge-evidence-name")),
        "description": words.say(&tr!("badge-evidence-description", units = claim.units.len())),
        "narrative": claim.units.iter().map(line).collect::<Vec<_>>().join("\n"),
    })
}

/// What an adviser saw.
fn saw(seen: &Seen, words: &I18n) -> Value {
    let description = match seen.at {
        Some(at) => tr!("badge-seen-on", date = date(at)),
        None => tr!("badge-seen"),
    };
    json!({
        "id": urn(seen.event.uuid()),
        "type": ["Evidence"],
        "name": words.say(&tr!("badge-seen-name")),
        "description": words.say(&description),
        "narrative": plain(&seen.text),
    })
}

/// Each once: two alike could not be told apart when they are signed.
fn alignments(alignments: &[Alignment]) -> Vec<Value> {
    let mut told: Vec<Value> = Vec::new();
    for alignment in alignments {
        let mut one = json!({
            "type": ["Alignment"],
            "targetName": plain(&alignment.name),
            "targetUrl": alignment.url.as_str(),
            "targetType": kind_of(&alignment.framework),
        });
        for (key, text) in [("targetCode", &alignment.code), ("targetFramework", &alignment.framework)] {
            if !text.trim().is_empty() {
                one[key] = Value::from(plain(text));
            }
        }
        if !told.contains(&one) {
            told.push(one);
        }
    }
    told
}

/// The framework as a type of its own: `ext:DigComp`. The standard's own list knows none of them.
fn kind_of(framework: &str) -> String {
    let word: String = framework.chars().take_while(|c| !c.is_whitespace()).filter(char::is_ascii_alphanumeric).collect();
    if word.is_empty() { "ceasn:Competency".to_owned() } else { format!("ext:{word}") }
}

/// A text without the marks of the curriculum, which no wallet knows.
fn plain(text: &SafeText) -> String {
    markup::plain(text.trim())
}

/// A moment with its zone, to the second.
pub(super) fn moment(at: Millis) -> Result<String> {
    let Some(at) = at.utc() else {
        return Err(Error::new(Kind::Content, tr!("badge-bad-date")).hint(tr!("badge-bad-date-hint")));
    };
    let (day, time) = (at.date(), at.time());
    let month = u8::from(day.month());
    Ok(format!("{:04}-{month:02}-{:02}T{:02}:{:02}:{:02}Z", day.year(), day.day(), time.hour(), time.minute(), time.second()))
}
