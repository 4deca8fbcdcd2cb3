//! The pieces of a PNG, one after the other, each with its length and check sum held against the file.

use super::{Unreadable, damage};

/// The first bytes of every PNG.
pub(in crate::badge) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// No piece may be longer, says the standard.
const LONGEST: usize = (1 << 31) - 1;
/// What the first piece tells takes so many bytes.
const HEADER: usize = 13;

/// One piece.
#[derive(Clone, Copy, Debug)]
pub(in crate::badge) struct Chunk<'a> {
    /// Its name: `IHDR`, `iTXt`…
    pub kind: &'a [u8],
    /// What it holds.
    pub data: &'a [u8],
    /// The whole of it, from its length to its check sum.
    pub whole: &'a [u8],
}

impl<'a> Chunk<'a> {
    /// If it holds text: the keyword, and what stands after the keyword's end.
    pub fn keyword(&self) -> Option<(&'a [u8], &'a [u8])> {
        if !matches!(self.kind, b"iTXt" | b"zTXt" | b"tEXt") {
            return None;
        }
        let end = self.data.iter().position(|b| *b == 0)?;
        let (keyword, rest) = self.data.split_at(end);
        Some((keyword, rest.strip_prefix(&[0]).unwrap_or(rest)))
    }
}

/// Goes through a PNG from `IHDR` to `IEND`; ends after the first error. What stands after `IEND` is no part of the image.
#[derive(Clone, Debug)]
pub(in crate::badge) struct Chunks<'a> {
    rest: &'a [u8],
    at: At,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Start,
    Middle,
    End,
}

impl<'a> Chunks<'a> {
    /// Of `image`; `None`: not a PNG.
    pub fn of(image: &'a [u8]) -> Option<Self> {
        image.strip_prefix(SIGNATURE).map(|rest| Self { rest, at: At::Start })
    }

    fn read(&mut self) -> Result<Chunk<'a>, Unreadable> {
        let cut = || damage::is(damage::PNG_CUT);
        let all = self.rest;
        let (length, after) = all.split_first_chunk::<4>().ok_or_else(cut)?;
        let (kind, after) = after.split_at_checked(4).ok_or_else(cut)?;
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(damage::is(damage::PNG_ORDER));
        }
        let length = usize::try_from(u32::from_be_bytes(*length)).ok().filter(|length| *length <= LONGEST).ok_or_else(cut)?;
        let (data, after) = after.split_at_checked(length).ok_or_else(cut)?;
        let (sum, after) = after.split_first_chunk::<4>().ok_or_else(cut)?;
        if check_sum(kind, data) != *sum {
            return Err(damage::is(damage::PNG_SUM));
        }
        let (whole, _) = all.split_at_checked(all.len() - after.len()).ok_or_else(cut)?;
        let first = self.at == At::Start;
        if first != (kind == b"IHDR") || (first && length != HEADER) {
            return Err(damage::is(damage::PNG_ORDER));
        }
        self.rest = after;
        Ok(Chunk { kind, data, whole })
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Result<Chunk<'a>, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at == At::End {
            return None;
        }
        let read = self.read();
        self.at = match &read {
            Ok(chunk) if chunk.kind != b"IEND" => At::Middle,
            _ => At::End,
        };
        Some(read)
    }
}

/// The four bytes at the end of a piece.
fn check_sum(kind: &[u8], data: &[u8]) -> [u8; 4] {
    let mut sum = crc32fast::Hasher::new();
    sum.update(kind);
    sum.update(data);
    sum.finalize().to_be_bytes()
}

/// A new piece; `None`: longer than a piece may be.
pub(in crate::badge) fn chunk(kind: [u8; 4], data: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(data.len()).ok().filter(|_| data.len() <= LONGEST)?;
    Some([&length.to_be_bytes(), &kind[..], data, &check_sum(&kind, data)].concat())
}
