//! The organisation's address: under it its people are accounts, and what they do has its names.

use std::fmt;

/// Longest address, in bytes.
const LONGEST: usize = 500;

/// An absolute address of the web, in one spelling, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home(String);

impl Home {
    /// Reads `raw`; `None` if it is no plain address: what bears a user, a question, a fragment or a letter beyond ASCII would
    /// not be the same everywhere.
    pub fn parse(raw: &str) -> Option<Self> {
        let (scheme, rest) = raw.trim().split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let authority = authority.to_ascii_lowercase();
        let (host, port) = authority.split_once(':').map_or((authority.as_str(), None), |(host, port)| (host, Some(port)));
        let good_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0) && port.bytes().all(|b| b.is_ascii_digit()));
        let label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let path = path.trim_end_matches('/');
        let segment = |part: &str| {
            !matches!(part, "" | "." | "..") && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~!$&()*+,;=:@".contains(&b))
        };
        let good = raw.len() <= LONGEST
            && matches!(scheme.as_str(), "https" | "http")
            && host.split('.').all(label)
            && good_port
            && (path.is_empty() || path.split('/').all(segment));
        let slash = if path.is_empty() { "" } else { "/" };
        good.then(|| Self(format!("{scheme}://{authority}{slash}{path}")))
    }

    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of something of ours.
    pub(super) fn of(&self, path: &str) -> String {
        format!("{}/xapi/{path}", self.0)
    }
}

impl fmt::Display for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_spelling_of_each_and_nothing_that_hides_something() {
        for (raw, told) in [
            ("https://Mediatheque.Example/", "https://mediatheque.example"),
            (" HTTPS://ville.example/Nord/ ", "https://ville.example/Nord"),
            ("http://localhost:8080", "http://localhost:8080"),
        ] {
            assert_eq!(Home::parse(raw).unwrap().as_str(), told);
        }
        for bad in [
            "mediatheque.example",
            "ftp://a.example",
            "https://",
            "https://moi:secret@a.example",
            "https://a.example/?q=1",
            "https://a.example/#b",
            "https://médiathèque.example",
            "https://a.example//b",
            "https://a.example/../b",
            "https://a.example:0",
            "https://a..example",
        ] {
            assert_eq!(Home::parse(bad), None, "{bad}");
        }
    }
}
