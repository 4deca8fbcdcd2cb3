//! The name and the password by which a store lets us in: read from a file or typed, never kept, never shown.

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

/// Largest pair, in bytes.
const LONGEST: usize = 2000;

/// A name and a password, wiped from memory with what holds them.
pub struct Credentials(Zeroizing<String>);

impl Credentials {
    /// Reads `name:password` on one line, or the name and the password on two.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
        let (first, second) = (lines.next()?, lines.next());
        let pair = match second {
            Some(password) => Zeroizing::new(format!("{first}:{password}")),
            None => Zeroizing::new(first.to_owned()),
        };
        let (name, password) = pair.split_once(':')?;
        let good = lines.next().is_none() && !name.is_empty() && !password.is_empty() && pair.len() <= LONGEST;
        let good = good && !(second.is_some() && first.contains(':')) && !pair.chars().any(char::is_control);
        good.then_some(Self(pair))
    }

    /// As the header says it.
    pub(super) fn header(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("Basic {}", *Zeroizing::new(Base64::encode_string(self.0.as_bytes()))))
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_line_or_two_and_nothing_else() {
        for text in ["kit:secret", "kit\nsecret\n", "\u{feff}kit:secret\r\n\r\n"] {
            assert_eq!(*Credentials::read(text).unwrap().header(), "Basic a2l0OnNlY3JldA==", "{text}");
        }
        for bad in ["", "kit", ":secret", "kit:", "a\nb\nc", "a:b\nc"] {
            assert!(Credentials::read(bad).is_none(), "{bad}");
        }
        assert_eq!(format!("{:?}", Credentials::read("kit:secret").unwrap()), "Credentials");
    }
}
