//! Into a PNG: one uncompressed `iTXt` directly after the header.

use super::is_plain;
use crate::badge::open::{Chunks, SIGNATURE, chunk};

/// Keywords of badges, of any version.
const KEYWORDS: [&[u8]; 2] = [b"openbadgecredential", b"openbadges"];

/// `image` with `text`, a badge as ASCII JSON or as a compact JWS, under `keyword`: `openbadgecredential`, or `openbadges` for
/// Open Badges 2.0. A badge of before is taken out. Bytes after the image's end are left out: they are no part of it.
///
/// `None`: `image` is not a sound PNG, or `text` is not ASCII or too long, or `keyword` is none.
pub fn png(image: &[u8], keyword: &str, text: &str) -> Option<Vec<u8>> {
    let sound = (1..80).contains(&keyword.len()) && keyword.bytes().all(|b| b.is_ascii_graphic());
    if !sound || !is_plain(text) {
        return None;
    }
    // After the keyword: its end, not compressed, method 0, no language, no translation.
    let badge = chunk(*b"iTXt", &[keyword.as_bytes(), &[0; 5], text.as_bytes()].concat())?;
    let mut baked = Vec::with_capacity(image.len() + badge.len());
    baked.extend_from_slice(SIGNATURE);
    let mut has_image = false;
    for piece in Chunks::of(image)? {
        let piece = piece.ok()?;
        has_image |= piece.kind == b"IDAT";
        if piece.keyword().is_some_and(|(name, _)| KEYWORDS.contains(&name) || name == keyword.as_bytes()) {
            continue;
        }
        baked.extend_from_slice(piece.whole);
        if piece.kind == b"IHDR" {
            baked.extend_from_slice(&badge);
        }
    }
    has_image.then_some(baked)
}
