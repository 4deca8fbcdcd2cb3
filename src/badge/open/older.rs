//! Badges of the years before 3.0, to be called by their name instead of "broken".

use serde_json::Value;

/// The linked data of Open Badges 1.1 and 2.
const CONTEXTS: [&str; 2] = ["https://w3id.org/openbadges/v1", "https://w3id.org/openbadges/v2"];

/// Whether `document` is an assertion of Open Badges 1 or 2, or a badge class or issuer of theirs.
pub(super) fn is_older(document: &Value) -> bool {
    if document.get("credentialSubject").is_some() {
        return false;
    }
    let of_older_days = |context: &Value| context.as_str().is_some_and(|name| CONTEXTS.contains(&name));
    match document.get("@context") {
        Some(Value::Array(contexts)) => contexts.iter().any(of_older_days),
        Some(context) => of_older_days(context),
        // Open Badges 1.0 was no linked data yet.
        None => document.get("badge").is_some() && document.get("recipient").is_some(),
    }
}
