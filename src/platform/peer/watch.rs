//! Watching a host: a thread that reads its messages, and comes back by itself when it was gone.

use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use interprocess::local_socket::Stream;

use super::LONGEST;
use super::meeting::Meeting;

/// How long after a host was not there it is looked for again.
const AGAIN: Duration = Duration::from_millis(500);

/// What a watcher is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A message, without its line end. After [`News::Lost`] it says too that the host is back.
    Message(Vec<u8>),
    /// A message that is longer than any of ours.
    TooLong,
    /// The host is gone. It is looked for until it is back.
    Lost,
}

/// Watches the host of that data folder on a thread of its own, until `on` says `false`.
///
/// # Errors
/// When no thread can be had.
pub fn watch(data: &Path, on: impl FnMut(News) -> bool + Send + 'static) -> io::Result<()> {
    let data = data.to_owned();
    // Looked for anew each time: folders may be made in between.
    begin(move || Meeting::find(&data), on)
}

/// The same where windows meet in that folder.
///
/// # Errors
/// When no thread can be had.
pub fn watch_in(folder: &Path, data: &Path, on: impl FnMut(News) -> bool + Send + 'static) -> io::Result<()> {
    let (folder, data): (PathBuf, PathBuf) = (folder.to_owned(), data.to_owned());
    begin(move || Meeting::within(&folder, &data).connect(), on)
}

fn begin(connect: impl Fn() -> io::Result<Stream> + Send + 'static, mut on: impl FnMut(News) -> bool + Send + 'static) -> io::Result<()> {
    let look = move || {
        // Of several hosts that say too much in a row, the first is told.
        let mut too_long = false;
        loop {
            if let Ok(stream) = connect() {
                let mut heard = false;
                let mut told = |news| {
                    let again = news == News::TooLong && too_long;
                    too_long = news == News::TooLong;
                    heard |= !again;
                    again || on(news)
                };
                if !hear(&mut BufReader::new(stream), &mut told) || heard && !on(News::Lost) {
                    return;
                }
            }
            thread::sleep(AGAIN);
        }
    };
    thread::Builder::new().name("tremplin-room-watch".to_owned()).spawn(look).map(drop)
}

/// Tells every message until the host is gone; whether anybody still listens.
fn hear(input: &mut impl BufRead, on: &mut impl FnMut(News) -> bool) -> bool {
    let mut line = Vec::new();
    while let Ok(end) = next(input, &mut line) {
        let goes_on = match end {
            End::Gone => return true,
            End::Line if line.is_empty() => true,
            End::Line => on(News::Message(std::mem::take(&mut line))),
            // Whoever says so much is no host of ours: what follows is not waited for.
            End::TooLong => return on(News::TooLong),
        };
        if !goes_on {
            return false;
        }
    }
    true
}

/// How the reading of a line ended.
enum End {
    Line,
    TooLong,
    Gone,
}

/// The next line, never held whole when it is too long. One that is cut off is none.
fn next(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<End> {
    line.clear();
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            return Ok(End::Gone);
        }
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(chunk.len());
        if line.len() + taken >= LONGEST {
            return Ok(End::TooLong);
        }
        line.extend(chunk.iter().take(taken));
        input.consume(taken + usize::from(end.is_some()));
        if end.is_some() {
            return Ok(End::Line);
        }
    }
}
