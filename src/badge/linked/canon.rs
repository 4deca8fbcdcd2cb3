//! RDFC-1.0: names for the nodes without id that depend on nothing but what is said, and the sorted text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::Refused;
use super::degree::Naming;
use super::quads::Quad;

/// The canonical text of the statements and of so many nodes without id.
pub(super) fn canonical((quads, blanks): &(Vec<Quad>, usize)) -> Result<String, Refused> {
    let mut naming = Naming::new(quads, *blanks)?;
    let mut by_hash: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for blank in 0..*blanks {
        by_hash.entry(naming.first_degree(blank).to_owned()).or_default().push(blank);
    }
    // Those that differ by what is said of them are named first, in the order of their hashes.
    let (one, alike): (Vec<_>, Vec<_>) = by_hash.into_values().partition(|blanks| blanks.len() == 1);
    for blank in one.into_iter().flatten() {
        naming.name(blank);
    }
    for blanks in alike {
        naming.name_alike(&blanks)?;
    }
    sorted(quads.iter().map(|quad| quad.line(|blank, line| naming.write(blank, line))))
}

/// The lines in their order, as one text.
///
/// RDFC-1.0 sorts by code point; libraries in languages whose texts are UTF-16 sort by that, which differs where an emoji meets
/// a letter from U+E000 to U+FFFF. A badge that the two would sort differently would be right for some and false for others.
pub(super) fn sorted(lines: impl Iterator<Item = String>) -> Result<String, Refused> {
    let mut lines: Vec<String> = lines.collect();
    lines.sort_unstable();
    for pair in lines.windows(2) {
        if let [first, second] = pair
            && first.encode_utf16().gt(second.encode_utf16())
        {
            let property = second.split(' ').nth(1).unwrap_or_default();
            return Err(Refused::Shape(property.to_owned()));
        }
    }
    Ok(lines.concat())
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256(text: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        // Writing into a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
