//! A badge put into its picture, so that the picture can be handed on as the badge.
//!
//! Pure: bytes in, bytes out, the same for the same. Baking again replaces the badge of before, of whatever version; all else in
//! the picture stays as it is. Whether the text is a badge, and signed, is decided before. [`super::open`] reads it back.

mod png;
mod svg;

#[cfg(test)]
mod tests;

pub use png::png;
pub use svg::svg;

use super::open::LONGEST_BADGE;

/// Whether `text` can be baked: plain ASCII, because readers of pictures often spoil other letters, and short enough to be read.
fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST_BADGE && text.bytes().all(|b| matches!(b, b'\t' | b'\n' | b'\r' | b' '..=b'~'))
}
