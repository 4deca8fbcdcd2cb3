//! A file locked for one key, in the format of the `age` program (X25519): whoever has the public key can lock, only the secret one
//! opens. It says nothing of who locked it.

use std::fmt;
use std::io::{BufRead, Cursor, ErrorKind, Read, Write};

use age::secrecy::ExposeSecret;
use age::stream::StreamWriter;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use crate::error::{Error, Kind, Result};
use crate::tr;

/// How every such file begins.
const BEGINS: &[u8] = b"age-encryption.org/";
/// Where its first part ends, and with how many bytes at most: the library would read on for ever.
const HEAD_ENDS: &[u8] = b"--- ";
const HEAD_MAX: usize = 32 * 1024;

/// Points from which every secret makes nothing: no key, and the library would stop the program. Each in its two written forms.
const NO_KEYS: [&str; 14] = [
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqk67yly",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
    "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
    "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllllsam3fc4",
];

/// The public half: locks.
#[derive(Clone, PartialEq, Eq)]
pub struct CollectingKey(Recipient);

impl CollectingKey {
    /// The key that a text says.
    pub fn parse(text: &str) -> Option<Self> {
        let read: Recipient = text.trim().parse().ok()?;
        (!NO_KEYS.contains(&read.to_string().as_str())).then_some(Self(read))
    }
}

impl fmt::Display for CollectingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for CollectingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The secret half: opens. Wiped from memory when dropped.
#[derive(Clone)]
pub struct CollectingSecret(Identity);

impl fmt::Debug for CollectingSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CollectingSecret")
    }
}

impl CollectingSecret {
    /// One that nobody ever had. The library asks the system for randomness itself, and stops the program where there is none: it
    /// is asked before.
    pub fn generate() -> Self {
        Self(Identity::generate())
    }

    /// The key in a text: alone, or in a file as `age-keygen` writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
        line.parse().ok().map(Self)
    }

    /// As `age-keygen` writes it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Its public half.
    pub fn key(&self) -> CollectingKey {
        CollectingKey(self.0.to_public())
    }
}

/// What is written to it comes out locked; without [`Sealing::finish`] nobody can open it.
pub struct Sealing<W: Write>(StreamWriter<W>);

impl<W: Write> Sealing<W> {
    /// Begins a file that only the secret half of `to` opens.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn new(to: &CollectingKey, out: W) -> Result<Self> {
        let recipient: &dyn age::Recipient = &to.0;
        let sealing = Encryptor::with_recipients(std::iter::once(recipient))
            .map_err(|said| not_sealed(&said))?
            .wrap_output(out)
            .map_err(|said| not_sealed(&said))?;
        Ok(Self(sealing))
    }

    /// Writes its end.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn finish(self) -> Result<W> {
        let mut out = self.0.finish().map_err(|said| not_sealed(&said))?;
        out.flush().map_err(|said| not_sealed(&said))?;
        Ok(out)
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

fn not_sealed(said: &dyn fmt::Display) -> Error {
    Error::new(Kind::Io, tr!("sealed-not")).hint(tr!("carry-not-written-hint")).detail(said)
}

fn broken() -> Error {
    Error::new(Kind::Content, tr!("sealed-broken")).hint(tr!("carry-again-hint"))
}

fn not_read(said: &std::io::Error) -> Error {
    match said.kind() {
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => broken(),
        _ => Error::new(Kind::Io, tr!("carry-not-read")).hint(tr!("carry-not-read-hint")),
    }
    .detail(said)
}

/// Whether what is to be read is locked.
///
/// # Errors
/// It cannot be read.
pub fn is_sealed(from: &mut impl BufRead) -> Result<bool> {
    Ok(from.fill_buf().map_err(|said| not_read(&said))?.starts_with(BEGINS))
}

/// What `secret` opens.
///
/// # Errors
/// It is locked for another key, not whole, or was changed; or it cannot be read.
pub fn open<R: BufRead>(secret: &CollectingSecret, mut from: R) -> Result<impl Read + use<R>> {
    let mut head = Vec::new();
    loop {
        let (before, left) = (head.len(), HEAD_MAX.saturating_sub(head.len()));
        let read = (&mut from).take(u64::try_from(left).unwrap_or(0)).read_until(b'\n', &mut head);
        if read.map_err(|said| not_read(&said))? == 0 {
            return Err(broken());
        }
        if head.get(before..).is_some_and(|line| line.starts_with(HEAD_ENDS)) {
            break;
        }
    }
    let identity: &dyn age::Identity = &secret.0;
    let opened = Decryptor::new_buffered(Cursor::new(head).chain(from)).and_then(|file| file.decrypt(std::iter::once(identity)));
    opened.map_err(|said| match said {
        DecryptError::NoMatchingKeys => Error::new(Kind::Content, tr!("sealed-other")).hint(tr!("sealed-other-hint")),
        DecryptError::Io(said) => not_read(&said),
        said => broken().detail(&said),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::BufReader;

    use super::*;

    /// A pair of the age project's own tests.
    const SECRET: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
    const KEY: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn sealed(bytes: &[u8]) -> Vec<u8> {
        let mut out = Sealing::new(&CollectingKey::parse(KEY).unwrap(), Vec::new()).unwrap();
        out.write_all(bytes).unwrap();
        out.finish().unwrap()
    }

    fn opened(bytes: &[u8]) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let mut from = open(&CollectingSecret::parse(SECRET).unwrap(), bytes)?;
        from.read_to_end(&mut out).map_err(|said| not_read(&said))?;
        Ok(out)
    }

    #[test]
    fn only_the_other_half_opens_it() {
        for long in [0, 1, 65_535, 65_536, 65_537, 200_000] {
            let plain: Vec<u8> = (0..long).map(|n: u32| n.to_le_bytes()[0]).collect();
            assert_eq!(opened(&sealed(&plain)).unwrap(), plain);
        }
        let bytes = sealed(b"Odile");
        assert!(is_sealed(&mut bytes.as_slice()).unwrap() && !is_sealed(&mut &b"{}"[..]).unwrap());
        assert!(!bytes.windows(5).any(|piece| piece == b"Odile"));
        let other = open(&CollectingSecret::generate(), bytes.as_slice()).map(|_| ()).unwrap_err();
        assert_eq!(other.cause, tr!("sealed-other"));
    }

    #[test]
    fn cut_or_changed_anywhere_it_does_not_open() {
        let bytes = sealed(b"Odile, Ali");
        for at in 0..bytes.len() {
            assert!(opened(&bytes[..at]).is_err(), "{at}");
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert_eq!(opened(&other).unwrap_err().kind, Kind::Content, "{at}");
        }
        assert!(opened(&[bytes.as_slice(), b"x"].concat()).is_err());
        let long = sealed(&vec![7; 200_000]);
        // At the end of a piece as well.
        let head = long.len() - 200_000 - 4 * 16;
        for at in [head, head + 65_552, head + 2 * 65_552, long.len() - 1] {
            assert_eq!(opened(&long[..at]).unwrap_err().cause, tr!("sealed-broken"), "{at}");
        }
    }

    #[test]
    fn a_beginning_without_an_end_takes_no_memory() {
        for endless in [&b"x"[..], b"\n", b"-> X25519 a\n"] {
            let text = [b"age-encryption.org/v1\n", endless.repeat(HEAD_MAX).as_slice()].concat();
            let from = BufReader::new(Cursor::new(text).chain(std::io::repeat(b'x')));
            assert_eq!(open(&CollectingSecret::parse(SECRET).unwrap(), from).map(|_| ()).unwrap_err().cause, tr!("sealed-broken"));
        }
    }

    #[test]
    fn keys_are_read_as_the_age_program_writes_them() {
        let secret = CollectingSecret::parse(&format!("# created: 2026-11-26\n# public key: {KEY}\n{SECRET}\n")).unwrap();
        assert_eq!((secret.key().to_string().as_str(), secret.text().as_str()), (KEY, SECRET));
        assert_eq!(CollectingKey::parse(&format!(" {KEY}\n")).unwrap(), secret.key());
        let made = CollectingSecret::generate();
        assert_eq!(CollectingSecret::parse(&made.text()).unwrap().key(), made.key());
        assert!(!format!("{made:?}").contains("AGE"));
        let wrong = KEY.replace("7pa", "7pq");
        for bad in ["", "age1", SECRET, "ssh-ed25519 AAAA", wrong.as_str(), "x\n"] {
            assert!(CollectingKey::parse(bad).is_none(), "{bad}");
        }
        for bad in ["", KEY, "# only words", "AGE-SECRET-KEY-1", "AGE-PLUGIN-X-1"] {
            assert!(CollectingSecret::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_point_that_is_no_key_is_refused_where_the_library_would_stop_the_program() {
        for text in NO_KEYS {
            assert!(text.parse::<Recipient>().is_ok() && CollectingKey::parse(text).is_none());
            let recipient: Recipient = text.parse().unwrap();
            let stopped = std::panic::catch_unwind(|| {
                let recipient: &dyn age::Recipient = &recipient;
                Encryptor::with_recipients(std::iter::once(recipient)).is_ok()
            });
            assert!(stopped.is_err(), "{text}: the library changed");
        }
    }
}
