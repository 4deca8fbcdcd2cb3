//! The address under which the folder will be found: every id in it begins with it.
//!
//! Validators compare ids letter by letter, so that one spelling is made of those that mean the same, and whatever could be
//! read in two ways is refused. Pure text.

/// Longest address, in bytes: some old readers stop at two thousand for a whole id.
const LONGEST: usize = 1000;
/// Endings of names that only a local network knows.
const LOCAL: [&str; 5] = ["localhost", "local", "test", "lan", "internal"];

/// An absolute address that ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Base {
    address: String,
    origin: Option<String>,
}

impl Base {
    /// Reads `raw`, with or without the slash at its end; `None` if it is no `https` address of a folder. `http` is for a try
    /// on this machine or in this room: whatever is published at it could be changed by anybody on the way.
    pub fn parse(raw: &str) -> Option<Self> {
        if raw.len() > LONGEST {
            return None;
        }
        let (scheme, rest) = raw.split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let authority = authority.to_ascii_lowercase();
        let (host, port) = authority.split_once(':').map_or((authority.as_str(), None), |(host, port)| (host, Some(port)));
        let good_port = port.is_none_or(|port| port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0));
        let good_scheme = scheme == "https" || (scheme == "http" && is_local(host));
        let parts = path.strip_suffix('/').unwrap_or(path);
        let good_path = path.is_empty() || parts.split('/').all(is_segment);
        if !good_scheme || !good_port || !is_host(host) || !good_path {
            return None;
        }
        let origin = (port.is_none() && is_domain(host)).then(|| host.to_owned());
        let slash = if parts.is_empty() { "" } else { "/" };
        Some(Self { address: format!("{scheme}://{authority}/{parts}{slash}"), origin })
    }

    /// The id of the file at `path` of the folder.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Its host, where that is a plain domain name. With a port or as a number, the members of Open Badges 2.0 that name hosts
    /// cannot hold it: the specification has no port there, and validators compare with the port.
    pub fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }
}

/// Letters, digits and hyphens between dots. Names in other scripts are written `xn--…`, as every host knows them.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        let inner = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        !label.is_empty() && label.len() <= 63 && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

/// A host with a dot that ends in letters.
fn is_domain(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(_, last)| last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic()))
}

fn is_local(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let number = !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    number || !host.contains('.') || LOCAL.contains(&last)
}

/// A part between slashes: not empty, not a way upwards, and only what stands in an address as it is. No query, no fragment.
fn is_segment(part: &str) -> bool {
    let mut bytes = part.bytes();
    while let Some(b) = bytes.next() {
        let good = match b {
            b'%' => [bytes.next(), bytes.next()].iter().all(|digit| digit.is_some_and(|digit| digit.is_ascii_hexdigit())),
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' | b':' | b'@' => true,
            other => other.is_ascii_alphanumeric(),
        };
        if !good {
            return false;
        }
    }
    !matches!(part, "" | "." | "..")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_spelling_of_each() {
        for (raw, address, origin) in [
            ("https://badges.example", "https://badges.example/", Some("badges.example")),
            ("https://badges.example/", "https://badges.example/", Some("badges.example")),
            ("HTTPS://Badges.EXAMPLE/Ville/2026", "https://badges.example/Ville/2026/", Some("badges.example")),
            ("https://badges.example/~asso/caf%C3%A9/", "https://badges.example/~asso/caf%C3%A9/", Some("badges.example")),
            ("https://badges.example:8443/b", "https://badges.example:8443/b/", None),
            ("http://127.0.0.1:8000", "http://127.0.0.1:8000/", None),
            ("http://localhost/badges/", "http://localhost/badges/", None),
            ("http://ordi-salle.local", "http://ordi-salle.local/", Some("ordi-salle.local")),
        ] {
            let base = Base::parse(raw).unwrap();
            assert_eq!((base.of(""), base.origin()), (address.to_owned(), origin), "{raw}");
            assert_eq!(base.of("issuer.json"), format!("{address}issuer.json"));
        }
    }

    #[test]
    fn what_is_no_folder_on_the_web_is_refused() {
        for raw in [
            "",
            "badges.example",
            "https://",
            "https:///badges",
            "http://badges.example",
            "ftp://badges.example",
            "file:///badges",
            "https://badges.example/?a=1",
            "https://badges.example?a=1",
            "https://badges.example/#top",
            "https://badges.example/a//b",
            "https://badges.example//",
            "https://badges.example/a/../b",
            "https://badges.example/.",
            "https://badges.example/a b",
            "https://badges.example/é",
            "https://bâdges.example/",
            "https://badges.example/a%2",
            "https://badges.example/a%zz",
            "https://user:word@badges.example/",
            "https://badges.example:0/",
            "https://badges.example:/",
            "https://badges.example:+80/",
            "https://badges.example:65536/",
            "https://-badges.example/",
            "https://badges..example/",
            "https://[::1]/",
            "https://badges.example/\"",
            " https://badges.example/",
            "https://badges.example/\n",
        ] {
            assert!(Base::parse(raw).is_none(), "{raw}");
        }
        assert!(Base::parse(&format!("https://badges.example/{}", "a".repeat(LONGEST))).is_none());
    }
}
