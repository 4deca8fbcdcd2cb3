//! A compact JWS: three parts in base64url with dots between.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use serde_json::Value;

use super::{Unreadable, damage, json};

/// Whether `text` looks like a token; what its parts say is another question.
pub(in crate::badge) fn is_token(text: &str) -> bool {
    let parts = text.split('.');
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    // `e` begins every base64 of `{`: without this, any address such as `www.tremplin.example` would be a token.
    text.starts_with('e') && parts.clone().count() == 3 && parts.into_iter().all(sound)
}

/// What the token says. `None`: not a token.
///
/// # Errors
/// A token whose parts cannot be read, or are no objects.
pub(super) fn read(text: &str) -> Result<Option<Value>, Unreadable> {
    let mut parts = text.split('.');
    let (true, Some(header), Some(payload), Some(signature)) = (is_token(text), parts.next(), parts.next(), parts.next()) else {
        return Ok(None);
    };
    // Three words with dots between may be many things; only a token begins with an object.
    let Some(header) = decoded(header).filter(|header| header.trim_start().starts_with('{')) else { return Ok(None) };
    let (Some(payload), true) = (decoded(payload), Base64UrlUnpadded::decode_vec(signature).is_ok()) else {
        return Err(damage::is(damage::TOKEN));
    };
    object(&header)?;
    object(&payload).map(Some)
}

fn decoded(part: &str) -> Option<String> {
    Base64UrlUnpadded::decode_vec(part).ok().and_then(|bytes| String::from_utf8(bytes).ok())
}

fn object(text: &str) -> Result<Value, Unreadable> {
    json::read(text).and_then(|value| if value.is_object() { Ok(value) } else { Err(damage::is(damage::TOKEN)) })
}
