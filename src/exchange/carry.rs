//! The file in which a journal is carried: lines of JSON in UTF-8, each ended by a line feed.
//!
//! First what it is ([`Header`]), then every event to the letter in the one order, last how many there were and the SHA-256 of all
//! bytes before. Without a right last line a file is not whole, and nothing of it is taken. It may come from anybody: nothing is
//! held but one line, and each line has a greatest length.

use std::io::{BufRead, ErrorKind, Read, Write};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Kind, Result};
use crate::ids::DeviceId;
use crate::record::{Place, Verbatim};
use crate::text::{SafeText, hex};
use crate::tr;

/// What the first line says that it is.
const FORMAT: &str = "tremplin-journal";
/// The version of these lines.
const VERSION: u32 = 1;
/// Longest line, in bytes: a signed badge with its picture takes a twentieth.
pub const LINE_MAX: usize = 4 << 20;
/// Most events: two hundred people of whom each did everything that is shipped make a tenth.
pub const EVENTS_MAX: usize = 2_000_000;
/// Longest label of a laptop, in letters.
const LABEL_MAX: usize = 80;

/// The first line. A later kit may add to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    format: String,
    version: u32,
    /// The data folder whose journal it is.
    pub device: DeviceId,
    /// What that laptop is called, where it is called something.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    label: Option<String>,
    /// When it was written, in milliseconds since 1970, as that machine had it.
    pub at: i64,
}

impl Header {
    /// Of the journal of `device`.
    pub fn new(device: DeviceId, label: Option<&str>, at: i64) -> Self {
        let label = label.map(|label| label.chars().take(LABEL_MAX).collect());
        Self { format: FORMAT.to_owned(), version: VERSION, device, label, at }
    }

    /// What that laptop is called, as it can be shown.
    pub fn shown(&self) -> Option<SafeText> {
        self.label.as_deref().map(SafeText::show_line)
    }
}

/// The last line.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_field_names, reason = "the key by which the last line is known")]
struct End {
    #[serde(rename = "end")]
    of: String,
    events: usize,
    sha256: String,
}

/// How the last line begins, and no event's.
const END: &str = "{\"end\":";

fn content(cause: crate::words::Words, hint: crate::words::Words) -> Error {
    Error::new(Kind::Content, cause).hint(hint)
}

fn not_ours() -> Error {
    content(tr!("carry-not-ours"), tr!("carry-not-ours-hint"))
}

/// The file ends before its last line.
fn cut() -> Error {
    content(tr!("carry-cut"), tr!("carry-again-hint"))
}

/// A line is not what was written there.
fn changed(line: usize) -> Error {
    content(tr!("carry-changed", line = line), tr!("carry-again-hint"))
}

fn not_written(said: &std::io::Error) -> Error {
    Error::new(Kind::Io, tr!("carry-not-written")).hint(tr!("carry-not-written-hint")).detail(said)
}

/// Writes such a file.
pub struct Writer<W> {
    out: W,
    sum: Sha256,
    events: usize,
}

impl<W: Write> Writer<W> {
    /// Begins with the first line.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn new(out: W, header: &Header) -> Result<Self> {
        let mut writer = Self { out, sum: Sha256::new(), events: 0 };
        writer.line(&serde_json::to_string(header).unwrap_or_default())?;
        Ok(writer)
    }

    /// Adds an event; they come in the one order.
    ///
    /// # Errors
    /// It cannot be written, or is longer than anybody would take.
    pub fn put(&mut self, event: &Verbatim) -> Result<()> {
        let line = event.line();
        if line.len() > LINE_MAX || self.events == EVENTS_MAX {
            return Err(Error::new(Kind::Internal, tr!("carry-too-large")).hint(tr!("carry-too-large-hint")));
        }
        self.events += 1;
        self.line(&line)
    }

    /// Adds the last line; what was written to, and how many events that are.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn finish(mut self) -> Result<(W, usize)> {
        let end = End { of: FORMAT.to_owned(), events: self.events, sha256: hex(&self.sum.clone().finalize()) };
        self.line(&serde_json::to_string(&end).unwrap_or_default())?;
        self.out.flush().map_err(|said| not_written(&said))?;
        Ok((self.out, self.events))
    }

    fn line(&mut self, line: &str) -> Result<()> {
        for bytes in [line.as_bytes(), b"\n"] {
            self.sum.update(bytes);
            self.out.write_all(bytes).map_err(|said| not_written(&said))?;
        }
        Ok(())
    }
}

/// Reads such a file. Nothing that it gave counts before it gave `None`: only then is the file whole.
pub struct Reader<R> {
    from: R,
    header: Header,
    sum: Sha256,
    /// The place of the last event: they stand in order, each once.
    last: Option<Place>,
    events: usize,
    done: bool,
    line: Vec<u8>,
}

impl<R: BufRead> Reader<R> {
    /// Reads the first line.
    ///
    /// # Errors
    /// It is no such file, or one of a newer kit; or it cannot be read.
    pub fn new(from: R) -> Result<Self> {
        let header = Header::new(DeviceId::from_uuid(uuid::Uuid::nil()), None, 0);
        let mut reader = Self { from, header, sum: Sha256::new(), last: None, events: 0, done: false, line: Vec::new() };
        let Some(line) = reader.next_line(not_ours)? else { return Err(not_ours()) };
        let value: serde_json::Value = serde_json::from_str(&line).map_err(|_| not_ours())?;
        if value["format"] != FORMAT {
            return Err(not_ours());
        }
        if value["version"].as_u64().is_some_and(|version| version > u64::from(VERSION)) {
            return Err(content(tr!("carry-newer"), tr!("carry-newer-hint")));
        }
        reader.header = serde_json::from_value(value).map_err(|_| changed(1))?;
        if reader.header.version != VERSION || reader.header.label.as_ref().is_some_and(|label| label.chars().count() > LABEL_MAX) {
            return Err(changed(1));
        }
        Ok(reader)
    }

    /// Whose journal it is.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The next event; `None` once the last line was read and is right.
    ///
    /// # Errors
    /// The file is not whole, or was changed; or it cannot be read.
    #[allow(clippy::should_implement_trait, reason = "an error ends it")]
    pub fn next(&mut self) -> Result<Option<Verbatim>> {
        if self.done {
            return Ok(None);
        }
        let sum = self.sum.clone();
        let at = self.events + 2;
        let line = self.next_line(|| changed(at))?.ok_or_else(cut)?;
        if line.starts_with(END) {
            let end: End = serde_json::from_str(&line).map_err(|_| changed(at))?;
            let right = End { of: FORMAT.to_owned(), events: self.events, sha256: hex(&sum.finalize()) };
            if end != right || self.next_line(|| changed(at + 1))?.is_some() {
                return Err(changed(at));
            }
            self.done = true;
            return Ok(None);
        }
        let event = Verbatim::parse(&line).filter(|event| self.last.is_none_or(|last| last < event.place())).ok_or_else(|| changed(at))?;
        self.last = Some(event.place());
        self.events += 1;
        if self.events > EVENTS_MAX {
            return Err(changed(at));
        }
        Ok(Some(event))
    }

    /// The next line, without its end; `None` where there is nothing more.
    fn next_line(&mut self, bad: impl Fn() -> Error) -> Result<Option<String>> {
        self.line.clear();
        let most = u64::try_from(LINE_MAX).unwrap_or(u64::MAX) + 1;
        let read = (&mut self.from).take(most).read_until(b'\n', &mut self.line);
        read.map_err(|said| match said.kind() {
            // What was locked says so itself, where a piece is missing or changed.
            ErrorKind::UnexpectedEof | ErrorKind::InvalidData => content(tr!("sealed-broken"), tr!("carry-again-hint")).detail(&said),
            _ => Error::new(Kind::Io, tr!("carry-not-read")).hint(tr!("carry-not-read-hint")).detail(&said),
        })?;
        if self.line.is_empty() {
            return Ok(None);
        }
        self.sum.update(&self.line);
        if self.line.pop() != Some(b'\n') {
            // Longer than a line may be, or the file ends within it.
            return Err(if self.line.len() + 1 > LINE_MAX { bad() } else { cut() });
        }
        String::from_utf8(std::mem::take(&mut self.line)).map(Some).map_err(|_| bad())
    }
}

/// Reads a file to its end, without keeping anything: whose it is, and how many events are in it. `read` is told how far it is.
///
/// # Errors
/// As [`Reader`]: it is not one, not whole, or was changed.
pub fn check(from: impl BufRead, read: &mut dyn FnMut(usize)) -> Result<(Header, usize)> {
    let mut reader = Reader::new(from)?;
    while reader.next()?.is_some() {
        read(reader.events);
    }
    Ok((reader.header, reader.events))
}

#[cfg(test)]
mod tests;
