//! What lies in a file that somebody brings: a badge as JSON, as a token, or inside a picture.
//!
//! Pure: bytes in, a [`Body`] out. Nothing is believed here, and nothing verified: this room only makes sure that what is
//! verified next is the one thing that any other reader would find in the same file. Hence it refuses what two readers may read
//! differently: the same key twice, two badges in one picture, numbers that others round. The file may be hostile: every size,
//! depth and count has a limit. May use serde, the reader of XML and the check sum; not files, the clock or words for people:
//! whoever calls says an [`Unreadable`] in the person's language.

pub mod damage;

mod chunks;
mod json;
mod numbers;
mod older;
mod png;
mod svg;
mod token;
mod xml;

#[cfg(test)]
mod tests;

pub use json::read as json;

pub(in crate::badge) use chunks::{Chunks, SIGNATURE, chunk};
pub(in crate::badge) use token::is_token;
pub(in crate::badge) use xml::{CREDENTIALS, is_element, parse as parse_xml, root_is_svg};

use serde_json::Value;

/// The largest file that is looked at.
pub const LARGEST_FILE: usize = 8 << 20;
/// The longest badge, as text.
pub const LONGEST_BADGE: usize = 1 << 20;
/// How deep objects and lists may stand in each other; the document itself is 1.
pub const DEEPEST: usize = 64;

/// In which form the badge came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The credential itself.
    Json,
    /// A PNG with the badge inside.
    Png,
    /// An SVG with the badge inside.
    Svg,
    /// A signed token.
    Jwt,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A credential that bears its proof, or none: always an object.
    Document(Value),
    /// A compact JWS without white space: its three parts are base64url, the first two are objects that [`json()`] reads.
    Token(String),
}

/// Why there is nothing to verify.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The file is over [`LARGEST_FILE`], or the badge in it over [`LONGEST_BADGE`].
    TooLarge,
    /// Another kind of file.
    NotABadge,
    /// Open Badges 1 or 2.
    OlderForm,
    /// A picture, and no badge where one belongs.
    NoBadgeInside,
    /// More than one: which of them would another reader take?
    SeveralInside,
    /// Broken, or made in a way that we refuse; one of the names in [`damage`].
    Damaged(String),
    /// An object has this key twice. Foreign text, shortened: show it with care.
    DoubledKey(String),
    /// Over [`DEEPEST`].
    TooDeep,
}

/// The badge in `bytes`, and the form that it came in.
///
/// # Errors
/// An [`Unreadable`] where there is no badge, or none that everybody would read the same.
pub fn open(bytes: &[u8]) -> Result<(Form, Body), Unreadable> {
    if bytes.len() > LARGEST_FILE {
        return Err(Unreadable::TooLarge);
    }
    if bytes.starts_with(SIGNATURE) {
        return Ok((Form::Png, inside(png::text(bytes)?)?));
    }
    if bytes.starts_with(b"\x89PNG") {
        return Err(damage::is(damage::PNG_ORDER));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let form = match bytes.trim_ascii_start().first() {
        Some(b'{') => Form::Json,
        Some(b'<') => Form::Svg,
        Some(b'e') => Form::Jwt,
        _ => return Err(Unreadable::NotABadge),
    };
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) if form == Form::Jwt => return Err(Unreadable::NotABadge),
        Err(_) => return Err(damage::is(damage::UTF8)),
    };
    let found = if form == Form::Svg { inside(&svg::text(text)?)? } else { body(text)?.ok_or(Unreadable::NotABadge)? };
    Ok((form, found))
}

/// What stands in the place that a picture keeps for its badge.
fn inside(text: &str) -> Result<Body, Unreadable> {
    body(text)?.ok_or_else(|| damage::is(damage::TEXT))
}

/// A credential or a token; `None`: neither.
fn body(text: &str) -> Result<Option<Body>, Unreadable> {
    if text.len() > LONGEST_BADGE {
        return Err(Unreadable::TooLarge);
    }
    let text = text.trim();
    let is_json = text.starts_with('{');
    let Some(said) = (if is_json { Some(json::read(text)?) } else { token::read(text)? }) else { return Ok(None) };
    if older::is_older(&said) {
        return Err(Unreadable::OlderForm);
    }
    if !is_json {
        return Ok(Some(Body::Token(text.to_owned())));
    }
    // Without a context an object is no linked data, whatever it describes.
    Ok(said.get("@context").is_some().then_some(Body::Document(said)))
}
