//! The documents of Open Badges 2.0, each a JSON value made from what the 3.0 credential says.
//!
//! Only what the 2.0 vocabulary has is carried over: results, the kind of achievement and the proof stay in the 3.0 file, to
//! which each document leads. Nothing is written that is not in the list of a document here, so that a member added to
//! credentials one day is not published by accident. Pure: values in, values out.

use serde_json::{Map, Value, json};

use super::base::Base;
use super::{ISSUER, REVOCATIONS, badge::Badge};
use crate::badge::issuer::{Issuer, Profile};

const CONTEXT: &str = "https://w3id.org/openbadges/v2";
/// How the migration guide of 1EdTech calls the newer form of a thing, beside its address.
const NEWER: &str = "Open Badges v3p0";
/// A full name in place of a short one: the 2.0 vocabulary has no word for another id of the same organisation. `related`,
/// which the guide takes, is refused by the validator of 1EdTech for an id that is a `did:`.
const ALSO_KNOWN_AS: &str = "https://www.w3.org/ns/activitystreams#alsoKnownAs";

/// Who issues, at `issuer.json`.
pub(super) fn issuer(base: &Base, issuer: &Issuer, url: &str, email: &str) -> Value {
    let mut verification = json!({ "type": "VerificationObject", "startsWith": base.of("assertions/") });
    if let Some(origin) = base.origin() {
        verification["allowedOrigins"] = json!([origin]);
    }
    let mut profile = json!({
        "@context": CONTEXT,
        "type": "Issuer",
        "id": base.of(ISSUER),
        "name": issuer.profile.name.trim(),
        "url": url,
        "email": email,
        "verification": verification,
        "revocationList": base.of(REVOCATIONS),
    });
    profile[ALSO_KNOWN_AS] = json!({ "id": issuer.did_key });
    if let Some(image) = emblem(&issuer.profile) {
        profile["image"] = Value::from(image);
    }
    profile
}

/// The emblem, where it is of the two sorts that Open Badges 2.0 knows, or an address.
fn emblem(profile: &Profile) -> Option<&str> {
    let image = profile.image.as_deref()?;
    let sorts = ["https://", "http://", "data:image/png;base64,", "data:image/svg+xml;base64,"];
    sorts.iter().any(|sort| image.starts_with(sort)).then_some(image)
}

/// What is earned, in one language, at `classes/…json`. `others` are its editions in other languages.
pub(super) fn class(base: &Base, badge: &Badge<'_>, others: &[&Badge<'_>]) -> Value {
    let achievement = badge.achievement();
    let mut class = json!({
        "@context": CONTEXT,
        "type": "BadgeClass",
        "id": base.of(&badge.class()),
        "@language": badge.language,
        "name": badge.name,
        "description": badge.description,
        "image": base.of(&badge.picture("png")),
        "issuer": base.of(ISSUER),
    });
    class["criteria"] = carried(&achievement["criteria"], &["id", "narrative"]);
    carry(achievement, &mut class, &["version"]);
    let alignments = list(&achievement["alignment"], |one| {
        let mut alignment = carried(one, &["targetName", "targetUrl", "targetCode", "targetDescription", "targetFramework"]);
        alignment["type"] = Value::from("AlignmentObject");
        alignment
    });
    for (key, values) in
        [("alignment", alignments), ("tags", list(&achievement["tag"], Value::clone)), ("related", related(base, badge, others))]
    {
        if !values.is_empty() {
            class[key] = Value::Array(values);
        }
    }
    class
}

/// The same in the newer form and in other languages.
fn related(base: &Base, badge: &Badge<'_>, others: &[&Badge<'_>]) -> Vec<Value> {
    let newer = json!({
        "id": badge.achievement_id,
        "type": ["https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement"],
        "version": NEWER,
    });
    let editions = others.iter().map(|other| json!({ "id": base.of(&other.class()), "type": ["BadgeClass"], "@language": other.language }));
    std::iter::once(newer).chain(editions).collect()
}

/// That somebody earned it, at `assertions/UUID.json`.
pub(super) fn assertion(base: &Base, badge: &Badge<'_>) -> Value {
    let credential = badge.credential();
    let mut assertion = json!({
        "@context": CONTEXT,
        "type": "Assertion",
        "id": base.of(&badge.assertion("json")),
        "@language": badge.language,
        "recipient": badge.recipient,
        "badge": base.of(&badge.class()),
        "issuedOn": badge.issued_on,
        "image": base.of(&badge.assertion("png")),
        "verification": { "type": "HostedBadge" },
        "related": [{
            "id": base.of(&badge.newer()),
            "type": ["https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"],
            "version": NEWER,
        }],
    });
    if let Some(until) = credential.get("validUntil").and_then(Value::as_str) {
        assertion["expires"] = Value::from(until);
    }
    let evidence = list(&credential["evidence"], |one| {
        let mut evidence = carried(one, &["name", "description", "narrative", "genre", "audience"]);
        evidence["type"] = Value::from("Evidence");
        // Displayers make a link of it: one that leads nowhere on the web is better left out.
        if one["id"].as_str().is_some_and(|id| id.starts_with("https://")) {
            evidence["id"] = one["id"].clone();
        }
        evidence
    });
    if !evidence.is_empty() {
        assertion["evidence"] = Value::Array(evidence);
    }
    assertion
}

/// What stands at an assertion's address once it is taken back: nothing of what it said. A folder of files cannot answer
/// `410 Gone`; this is the other way that Open Badges 2.0 has. That nothing else is said matters: the validator of 1EdTech does
/// not look at `revoked` here, but refuses an assertion without its members.
pub(super) fn taken_back(id: &str, reason: &str) -> Value {
    let mut assertion = json!({ "@context": CONTEXT, "type": "Assertion", "id": id, "revoked": true });
    if !reason.is_empty() {
        assertion["revocationReason"] = Value::from(reason);
    }
    assertion
}

/// All that were taken back, at `revocations.json`: ids with their reasons, in the order given.
pub(super) fn revocation_list(base: &Base, entries: &[(String, &str)]) -> Value {
    let entries: Vec<Value> = entries
        .iter()
        .map(|(id, reason)| if reason.is_empty() { json!({ "id": id }) } else { json!({ "id": id, "revocationReason": reason }) })
        .collect();
    json!({
        "@context": CONTEXT,
        "type": "RevocationList",
        "id": base.of(REVOCATIONS),
        "issuer": base.of(ISSUER),
        "revokedAssertions": entries,
    })
}

/// The members of `from` that are named and are texts.
fn carried(from: &Value, keys: &[&str]) -> Value {
    let mut to = Value::Object(Map::new());
    carry(from, &mut to, keys);
    to
}

fn carry(from: &Value, to: &mut Value, keys: &[&str]) {
    for key in keys {
        if let Some(text @ Value::String(_)) = from.get(key) {
            to[*key] = text.clone();
        }
    }
}

/// Each of a list, or the one that stands in its place; none where there is none.
fn list(values: &Value, each: impl Fn(&Value) -> Value) -> Vec<Value> {
    match values {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().map(each).collect(),
        one => vec![each(one)],
    }
}
