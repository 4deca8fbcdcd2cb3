//! The square that phones read: a text as dark and light modules, drawn as one path.
//!
//! May use html.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::html::{self, Html};

/// Light modules around, on each side: readers need them to find it.
const MARGIN: i32 = 4;

/// The square of `text`; `None` for a text that no square holds.
///
/// Bytes, and a seventh of them may be spoilt by a fold or a stain. Not more, although more might fit: the smaller the square, the
/// larger its modules, and on a photocopy that helps most.
pub(super) fn square(text: &str) -> Option<Html> {
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, None, false).ok()?;
    Some(html::square(code.size() + 2 * MARGIN, &path(&code)))
}

/// Each run of dark modules of a row as a rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(dark).unwrap_or_default();
            if run > 0 {
                // Writing into a text cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + MARGIN, y + MARGIN);
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_path_covers_just_the_dark_modules() {
        let code = QrCode::encode_segments_advanced(
            &[QrSegment::make_bytes(b"Open Badge")],
            QrCodeEcc::Medium,
            Version::MIN,
            Version::MAX,
            None,
            false,
        )
        .unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for piece in path(&code).split('M').skip(1) {
            let (at, run) = piece.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            let run: i32 = run.split_once('v').unwrap().0.parse().unwrap();
            for x in x..x + run {
                assert!(drawn.insert((x - MARGIN, y - MARGIN)));
            }
        }
        for y in 0..code.size() {
            for x in 0..code.size() {
                assert_eq!(drawn.contains(&(x, y)), code.get_module(x, y), "{x} {y}");
            }
        }
    }

    #[test]
    fn a_slip_of_any_length_fits_and_a_book_does_not() {
        assert!(square(&"x".repeat(350)).is_some_and(|square| !square.is_empty()));
        assert!(square(&"x".repeat(3000)).is_none());
    }
}
