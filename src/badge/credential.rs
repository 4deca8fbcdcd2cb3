//! The credential itself: an `AchievementCredential` of Open Badges 3.0.
//!
//! Only properties that its contexts define are written: verifiers refuse the whole badge for one that is not. No empty list
//! and no null. One badge speaks one language.

use serde_json::{Value, json};

use super::claim::{Alignment, Claim, UnitEvidence};
use super::identity::{achievement, id_of, issuer, recipient, urn};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::{I18n, date};
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
    let major = claim.major()?;
    let publisher = claim.publisher.trim();
    let name = plain(&claim.name);
    let mut achievement = json!({
        "id": urn(achievement(&claim.module, major, publisher)),
        "type": ["Achievement"],
        "achievementType": "Badge",
        "name": name,
        "description": plain(&claim.description),
        "criteria": { "narrative": plain(&claim.criteria) },
        "inLanguage": claim.language,
        "version": claim.version,
    });
    let alignments = alignments(&claim.alignments);
    if !alignments.is_empty() {
        achievement["alignment"] = Value::Array(alignments);
    }
    Ok(json!({
        "@context": CONTEXTS,
        "id": urn(id_of(claim.learner, &claim.module, major)),
        "type": ["VerifiableCredential", "AchievementCredential"],
        "name": name,
        "issuer": { "id": urn(issuer(publisher)), "type": ["Profile"], "name": publisher },
        "validFrom": moment(claim.earned_at)?,
        "credentialSubject": {
            "id": urn(recipient(claim.learner)),
            "type": ["AchievementSubject"],
            "achievement": achievement,
        },
        "evidence": [evidence(&claim.units, words)],
        "credentialSchema": [{ "id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019" }],
    }))
}

/// One evidence for the whole: a Markdown list, a line a unit. Several alike could not be told apart when they are signed.
fn evidence(units: &[UnitEvidence], words: &I18n) -> Value {
    let lines: Vec<String> = units
        .iter()
        .map(|unit| {
            let title = SafeText::show_line(&markup::plain(&unit.title));
            let line = tr!("badge-unit-mastered", title = title, date = date(unit.mastered_at), right = unit.right, of = unit.of);
            format!("- {}", words.say(&line))
        })
        .collect();
    json!({
        "type": ["Evidence"],
        "name": words.say(&tr!("badge-evidence-name")),
        "description": words.say(&tr!("badge-evidence-description", units = units.len())),
        "narrative": lines.join("\n"),
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
            "targetType": "ceasn:Competency",
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

/// A text without the marks of the curriculum, which no wallet knows.
fn plain(text: &SafeText) -> String {
    markup::plain(text.trim())
}

/// A moment with its zone, to the second.
fn moment(at: Millis) -> Result<String> {
    let Some(at) = at.utc() else {
        return Err(Error::new(Kind::Content, tr!("badge-bad-date")).hint(tr!("badge-bad-date-hint")));
    };
    let (day, time) = (at.date(), at.time());
    let month = u8::from(day.month());
    Ok(format!("{:04}-{month:02}-{:02}T{:02}:{:02}:{:02}Z", day.year(), day.day(), time.hour(), time.minute(), time.second()))
}
