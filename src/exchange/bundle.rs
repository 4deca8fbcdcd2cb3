//! A pack's tar (`NAME.pack`): a curriculum or one module in one file that is not compressed. Its reading is the door for what strangers send.
//!
//! Read entry by entry, headers by the crate `tar`, limits and shape by us: plain files of one folder, [`COUNT_MAX`] at most, of
//! [`SIZE_MAX`] bytes each and [`ALL_MAX`] in all; one thing that is otherwise refuses the whole. Nothing is kept but what really
//! stands in the bytes, so that no number in a header costs memory. Pure over bytes. May use error, words, text, and of curriculum the
//! list of [`Named`] files; must not know the disk, signatures, or what a curriculum is beyond the names of its first files.

mod names;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use tar::{EntryType, Header};

use crate::curriculum::Named;
use crate::error::{Error, Kind, Result};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub use names::{Fault, file_fault};

/// Largest file of a pack: 1 MiB.
pub const SIZE_MAX: usize = 1 << 20;
/// Most entries of a pack.
pub const COUNT_MAX: usize = 2000;
/// Most bytes of all files of a pack: 32 MiB.
pub const ALL_MAX: usize = 32 << 20;
/// One block of a tar.
const BLOCK: usize = 512;
/// With how many zeros some programs fill the last record up.
const RECORD: usize = 20 * BLOCK;
/// Largest pack as a file: every entry with its header, and the rest of its last block.
pub const PACK_MAX: usize = ALL_MAX + COUNT_MAX * 2 * BLOCK + RECORD + 2 * BLOCK;

/// What makes a folder a curriculum, or a module.
const HEADS: [&str; 2] = ["curriculum.toml", "module.toml"];

/// Where fields stand in a header: name, length, check sum, the name of what is linked to, what goes before the name.
const NAME: std::ops::Range<usize> = 0..100;
const LENGTH: std::ops::Range<usize> = 124..136;
const SUM: std::ops::Range<usize> = 148..156;
const LINK: std::ops::Range<usize> = 157..257;
const BEFORE: std::ops::Range<usize> = 345..500;

/// How files of other kinds begin, which people take for a pack.
const OTHERS: [(&[u8], &str); 6] =
    [(b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"), (b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"7z\xbc\xaf", "7z")];

/// Why it is refused; nothing of it was taken.
fn refused(cause: Words) -> Error {
    Error::new(Kind::Content, cause).hint(tr!("bundle-refused-hint"))
}

fn shown(name: &[u8]) -> SafeText {
    SafeText::show_line(&String::from_utf8_lossy(name))
}

/// The files of a pack, in the order of their names. Each name begins with the one folder.
///
/// # Errors
/// It is no tar, not whole, or holds one thing that no pack holds.
pub fn read(bytes: &[u8]) -> Result<Named> {
    if let Some((_, kind)) = OTHERS.iter().find(|(begins, _)| bytes.starts_with(begins)) {
        return Err(refused(tr!("bundle-other-kind", kind = SafeText::show_line(kind))));
    }
    if bytes.len() > PACK_MAX {
        return Err(refused(tr!("bundle-large", most = ALL_MAX >> 20)));
    }
    let mut reading = Reading::default();
    let mut at = 0;
    loop {
        let Some(block) = bytes.get(at..at + BLOCK) else { return Err(refused(tr!("bundle-cut"))) };
        if block.iter().all(|byte| *byte == 0) {
            break;
        }
        at = reading.entry(block, bytes, at + BLOCK)?;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    if rest.iter().any(|byte| *byte != 0) || rest.len() % BLOCK != 0 {
        return Err(refused(tr!("bundle-trailing")));
    }
    // One block of zeros may be what a copy that was cut left of the two.
    if rest.len() < 2 * BLOCK {
        return Err(refused(tr!("bundle-cut")));
    }
    reading.finish()
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    files: BTreeMap<String, Vec<u8>>,
    folders: BTreeSet<String>,
    /// Names as systems that do not tell small from capital letters see them.
    seen: BTreeSet<String>,
    count: usize,
    all: usize,
}

impl Reading {
    /// The entry of that header, whose bytes begin at `at`; where the next header stands.
    fn entry(&mut self, block: &[u8], bytes: &[u8], at: usize) -> Result<usize> {
        let header = Header::from_byte_slice(block);
        if !is_sound(header, block) {
            // Where nothing was read yet, it never was a tar.
            return Err(refused(if self.count == 0 { tr!("bundle-not-tar") } else { tr!("bundle-header") }));
        }
        self.count += 1;
        if self.count > COUNT_MAX {
            return Err(refused(tr!("bundle-many", most = COUNT_MAX)));
        }
        let path = header.path_bytes();
        let other = || refused(tr!("bundle-not-file", name = shown(&path)));
        let folder = match header.entry_type() {
            EntryType::Regular => false,
            EntryType::Directory => true,
            _ => return Err(other()),
        };
        if block.get(LINK).is_none_or(|link| link.iter().any(|byte| *byte != 0)) {
            return Err(other());
        }
        if has_hidden_end(block.get(NAME)) || has_hidden_end(block.get(BEFORE)) {
            return Err(refused(tr!("bundle-name", name = shown(&path))));
        }
        let name = std::str::from_utf8(&path).map_err(|_| refused(tr!("bundle-name", name = shown(&path))))?;
        let length = header.entry_size().ok().and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
        if length > SIZE_MAX {
            return Err(refused(tr!("bundle-file-large", name = shown(&path), most = SIZE_MAX >> 20)));
        }
        self.all += length;
        if self.all > ALL_MAX {
            return Err(refused(tr!("bundle-large", most = ALL_MAX >> 20)));
        }
        let plain = if folder { name.strip_suffix('/').unwrap_or(name) } else { name };
        let fault = if folder { names::folder_fault(plain) } else { file_fault(plain) };
        if let Some(fault) = fault {
            return Err(refused(fault.words(&shown(&path))));
        }
        if !self.seen.insert(plain.to_ascii_lowercase()) {
            return Err(refused(tr!("bundle-twice", name = shown(&path))));
        }
        if folder {
            self.folders.insert(plain.to_owned());
            return if length == 0 { Ok(at) } else { Err(other()) };
        }
        let Some(content) = bytes.get(at..at + length) else { return Err(refused(tr!("bundle-cut"))) };
        if std::str::from_utf8(content).is_err() {
            return Err(refused(tr!("bundle-not-text", name = shown(&path))));
        }
        self.files.insert(plain.to_owned(), content.to_vec());
        Ok(at + length.next_multiple_of(BLOCK))
    }

    fn finish(self) -> Result<Named> {
        let needed =
            |folder: &String| self.files.keys().any(|file| file.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/')));
        if let Some(idle) = self.folders.iter().find(|folder| !needed(folder)) {
            return Err(refused(tr!("bundle-not-file", name = shown(idle.as_bytes()))));
        }
        one_folder(self.files.keys())?;
        Ok(self.files.into_iter().collect())
    }
}

/// Whether a header is one: a form that we know, its sum right, its length a plain number.
fn is_sound(header: &Header, block: &[u8]) -> bool {
    let zeros = |place: std::ops::Range<usize>| block.get(place).is_some_and(|bytes| bytes.iter().all(|byte| *byte == 0));
    // GNU's own fields: pieces of sparse files, volumes.
    let known = header.as_ustar().is_some() || header.as_gnu().is_some() && zeros(BEFORE);
    let numbers = [LENGTH, SUM].into_iter().all(|place| block.get(place).is_some_and(is_octal));
    let sum: u32 = block.iter().enumerate().map(|(n, byte)| if SUM.contains(&n) { u32::from(b' ') } else { u32::from(*byte) }).sum();
    known && numbers && header.cksum().is_ok_and(|told| told == sum)
}

/// Octal digits, with spaces before them and an end after them: no sign, no binary number of newer forms, nothing that one program reads so
/// and another one otherwise.
fn is_octal(field: &[u8]) -> bool {
    let field = field.trim_ascii_start();
    let digits = field.iter().take_while(|byte| matches!(byte, b'0'..=b'7')).count();
    digits > 0 && field.iter().skip(digits).all(|byte| matches!(byte, 0 | b' '))
}

/// Whether something stands behind the end of a name.
fn has_hidden_end(field: Option<&[u8]>) -> bool {
    field.is_none_or(|field| field.iter().skip_while(|byte| **byte != 0).any(|byte| *byte != 0))
}

/// All stands in one folder, and that is a curriculum or a module.
fn one_folder<'n>(mut names: impl Iterator<Item = &'n String> + Clone) -> Result<()> {
    let root = |name: &'n String| name.split('/').next().unwrap_or_default();
    let Some(first) = names.clone().next().map(root) else { return Err(refused(tr!("bundle-empty"))) };
    if names.clone().any(|name| root(name) != first) {
        return Err(refused(tr!("bundle-roots")));
    }
    let is_head = |name: &String| name.split_once('/').is_some_and(|(_, rest)| HEADS.contains(&rest));
    if names.any(is_head) { Ok(()) } else { Err(refused(tr!("bundle-no-head"))) }
}

/// The pack of these files: the same bytes each time, in the order of the names, of nobody and of no time.
///
/// # Errors
/// A file is not one that [`read`] takes.
pub fn write(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut sorted: Vec<&(String, Vec<u8>)> = files.iter().collect();
    sorted.sort();
    let mut bytes = Vec::new();
    for (name, content) in sorted {
        if let Some(fault) = file_fault(name) {
            return Err(refused(fault.words(&shown(name.as_bytes()))));
        }
        let mut header = Header::new_ustar();
        header.set_path(name).map_err(|said| refused(tr!("bundle-name", name = shown(name.as_bytes()))).detail(&said))?;
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(u64::try_from(content.len()).unwrap_or(u64::MAX));
        header.set_cksum();
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(content);
        bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
    }
    bytes.resize(bytes.len() + 2 * BLOCK, 0);
    // Whatever is written can be read: the same limits hold for whoever hands it on.
    read(&bytes)?;
    Ok(bytes)
}
