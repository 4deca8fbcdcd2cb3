//! Versions as numbers: `1.4.0`. Whatever is no number counts as nought.

/// The three numbers of a version, for comparing.
pub fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

/// The first of them: whoever mastered one edition has not mastered the next.
pub fn major_of(version: &str) -> u32 {
    let [major, ..] = numbers(version);
    major
}
