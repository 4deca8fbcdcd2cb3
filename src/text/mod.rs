//! Text as people see it: two doors for what comes from outside, columns, wrapping, small markup, tolerant comparison.
//!
//! Pure. May use nothing of the house. Never slices by bytes: accents are real text.

mod doors;
pub mod fold;
pub mod markup;
pub mod phone;
mod width;

pub use doors::{Refused, SafeText};
pub use width::{cut, cut_before, fold, pad, width, wrap};

/// Bytes as small hexadecimal letters.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
