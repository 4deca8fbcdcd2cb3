//! The second form of a badge: the whole credential as a signed token (VC-JWT, ES256), for software that reads no linked data.
//!
//! Header: `alg`, `typ` and the issuer's own `jwk`, never a `kid` that somebody would have to fetch. Open Badges 3.0, §8.2.4.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::did::Did;
use super::issuer::Keys;
use super::open::json;
use super::proof::issuer_of;

/// What is wrong with a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadToken {
    /// It is not made as such tokens are.
    Malformed,
    /// It is signed in a way that this kit does not check.
    OtherSort(String),
    /// The key that it names is not the issuer's.
    OtherKey,
    /// The issuer's id is no key that this kit can read.
    NoKey,
    /// The signature does not fit.
    Altered,
    /// What stands beside the credential says something else than the credential.
    Differs,
}

/// The token of an unsigned credential, in which these keys' `did:jwk` takes the issuer's place.
pub fn token(credential: &Value, keys: &Keys) -> String {
    let did = keys.did_jwk();
    let mut payload = credential.clone();
    if let Some(whole) = payload.as_object_mut() {
        whole.remove("proof");
    }
    payload["issuer"]["id"] = Value::from(did.id());
    let (id, subject) = (payload["id"].clone(), payload["credentialSubject"]["id"].clone());
    payload["iss"] = Value::from(did.id());
    payload["jti"] = id;
    payload["sub"] = subject;
    for (claim, key) in [("nbf", "validFrom"), ("exp", "validUntil")] {
        if let Some(seconds) = seconds(payload.get(key)) {
            payload[claim] = Value::from(seconds);
        }
    }
    let header = serde_json::json!({ "alg": "ES256", "typ": "JWT", "jwk": did.jwk() });
    let part = |value: &Value| Base64UrlUnpadded::encode_string(value.to_string().as_bytes());
    let signed = format!("{}.{}", part(&header), part(&payload));
    let signature = Base64UrlUnpadded::encode_string(&keys.sign_es256(signed.as_bytes()));
    format!("{signed}.{signature}")
}

fn seconds(at: Option<&Value>) -> Option<i64> {
    OffsetDateTime::parse(at?.as_str()?, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// The credential in a token that its issuer signed.
///
/// # Errors
/// What is wrong with it.
pub fn check(token: &str) -> Result<Value, BadToken> {
    let parts: Vec<&str> = token.split('.').collect();
    let [head, body, signature] = parts.as_slice() else { return Err(BadToken::Malformed) };
    let decoded = |part: &str| Base64UrlUnpadded::decode_vec(part).map_err(|_| BadToken::Malformed);
    let header = object(&decoded(head)?)?;
    let credential = object(&decoded(body)?)?;
    let alg = header.get("alg").and_then(Value::as_str).unwrap_or_default();
    if alg != "ES256" || header.get("crit").is_some() {
        return Err(BadToken::OtherSort(alg.to_owned()));
    }
    let issuer = issuer_of(&credential).ok_or(BadToken::NoKey)?;
    let key = Did::parse(issuer).filter(|did| matches!(did, Did::Jwk(_))).ok_or(BadToken::NoKey)?;
    // Whatever key the header names must be the one that the issuer is.
    if header.get("jwk").is_some_and(|jwk| Did::of_jwk(jwk).as_ref() != Some(&key)) {
        return Err(BadToken::OtherKey);
    }
    if let Some(kid) = header.get("kid") {
        let of = kid.as_str().and_then(|kid| kid.split('#').next());
        if of != Some(issuer) {
            return Err(BadToken::OtherKey);
        }
    }
    let signed = token.strip_suffix(signature).and_then(|rest| rest.strip_suffix('.')).ok_or(BadToken::Malformed)?;
    if !key.signed(signed.as_bytes(), &decoded(signature)?) {
        return Err(BadToken::Altered);
    }
    if beside(&credential, issuer) { Ok(credential) } else { Err(BadToken::Differs) }
}

/// Whether the token's own claims say what the credential says.
fn beside(credential: &Value, issuer: &str) -> bool {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let subject = credential.get("credentialSubject").and_then(|subject| subject.get("id"));
    let agree = |claim: &str, value: Option<String>| text(credential.get(claim)) == value;
    let same_time = |claim: &str, key: &str| {
        credential
            .get(claim)
            .map_or(credential.get(key).is_none(), |at| at.as_i64().is_some() && at.as_i64() == seconds(credential.get(key)))
    };
    agree("iss", Some(issuer.to_owned()))
        && agree("jti", text(credential.get("id")))
        && credential.get("sub").is_none_or(|sub| Some(sub) == subject)
        && same_time("nbf", "validFrom")
        && same_time("exp", "validUntil")
}

fn object(bytes: &[u8]) -> Result<Value, BadToken> {
    let text = std::str::from_utf8(bytes).map_err(|_| BadToken::Malformed)?;
    json(text).map_err(|_| BadToken::Malformed)
}

/// What a token says that does not hold, to be told as such.
pub(super) fn unchecked(token: &str) -> Option<Value> {
    let body = token.split('.').nth(1)?;
    object(&Base64UrlUnpadded::decode_vec(body).ok()?).ok()
}
