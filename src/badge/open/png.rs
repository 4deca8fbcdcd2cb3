//! The badge in a PNG: one uncompressed `iTXt` of the standard's keyword.

use super::chunks::{Chunk, Chunks};
use super::{LONGEST_BADGE, Unreadable, damage};

/// Where Open Badges 3.0 stand.
const KEYWORD: &[u8] = b"openbadgecredential";
/// Where Open Badges 1 and 2 stood.
const OLDER: &[u8] = b"openbadges";

/// The text of the badge in `image`.
///
/// # Errors
/// Not a sound PNG, no badge in it, or more than one.
pub(super) fn text(image: &[u8]) -> Result<&str, Unreadable> {
    let (mut found, mut older) = (None, false);
    // All of it is read, also what stands after the badge: a picture that was cut off is told as such.
    for chunk in Chunks::of(image).ok_or(Unreadable::NotABadge)? {
        let chunk = chunk?;
        match chunk.keyword() {
            Some((KEYWORD, _)) if found.is_some() => return Err(Unreadable::SeveralInside),
            Some((KEYWORD, rest)) => found = Some((chunk, rest)),
            Some((OLDER, _)) => older = true,
            _ => {}
        }
    }
    match found {
        Some((chunk, rest)) => international(chunk, rest),
        None if older => Err(Unreadable::OlderForm),
        None => Err(Unreadable::NoBadgeInside),
    }
}

/// The text of an `iTXt`, of which `rest` stands after the keyword: two flags, language, translated keyword, text.
fn international<'a>(chunk: Chunk<'a>, rest: &'a [u8]) -> Result<&'a str, Unreadable> {
    let rest = match (chunk.kind, rest) {
        (b"zTXt", _) | (b"iTXt", [1, ..]) => return Err(damage::is(damage::PNG_PACKED)),
        (b"iTXt", [0, _method, rest @ ..]) => rest,
        _ => return Err(damage::is(damage::PNG_PLACE)),
    };
    let mut parts = rest.splitn(3, |b| *b == 0);
    let (Some(_language), Some(_keyword), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(damage::is(damage::PNG_PLACE));
    };
    if text.len() > LONGEST_BADGE {
        return Err(Unreadable::TooLarge);
    }
    str::from_utf8(text).map_err(|_| damage::is(damage::UTF8))
}
