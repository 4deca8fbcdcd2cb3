//! The room's window line by line: each new page once, then what changes on it, for screen readers and pipes. It ends with its input.

use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use crate::app::Mirror;
use crate::error::{Error, Kind, Result};
use crate::platform::peer::{News, watch};
use crate::spoken::{By, Manner, Telling, body, plain_words};
use crate::text::wrap;
use crate::tr;

use super::numbers::numbered;

/// What comes.
enum Came {
    Peer(News),
    End,
}

/// Tells what the adviser's window of that data folder shows, until the input ends.
///
/// # Errors
/// When no thread can be had, or the output cannot be written; a reader of the output who went away is no error.
pub fn show(
    mirror: &mut Mirror,
    data: &Path,
    mut input: impl Read + Send + 'static,
    output: impl Write,
    columns: Option<usize>,
) -> Result<()> {
    let failed = |said: io::Error| Error::new(Kind::Io, tr!("room-not-open")).hint(tr!("room-not-open-hint")).detail(&said);
    let (to, from) = channel();
    let peer = to.clone();
    watch(data, move |news| peer.send(Came::Peer(news)).is_ok()).map_err(failed)?;
    let read = move || {
        // Nothing that is typed here means anything.
        let _ = io::copy(&mut input, &mut io::sink());
        let _ = to.send(Came::End);
    };
    thread::Builder::new().name("tremplin-input".to_owned()).spawn(read).map_err(failed)?;
    match (Teller { output, columns, told: None, lost: false }).tell_all(mirror, &from) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::new(Kind::Io, tr!("linear-output-failed")).detail(&error)),
        _ => Ok(()),
    }
}

struct Teller<W> {
    output: W,
    columns: Option<usize>,
    told: Option<Telling>,
    lost: bool,
}

impl<W: Write> Teller<W> {
    fn tell_all(&mut self, mirror: &mut Mirror, from: &Receiver<Came>) -> io::Result<()> {
        self.tell(mirror)?;
        while let Ok(Came::Peer(news)) = from.recv() {
            mirror.hear(&news);
            self.tell(mirror)?;
        }
        Ok(())
    }

    /// What is new.
    fn tell(&mut self, mirror: &Mirror) -> io::Result<()> {
        let say = |words: &_| mirror.say(words);
        let page = mirror.page();
        let manner = || Manner { by: By::Lines { answer: false }, numbered: numbered(page) };
        let place = page.place.as_ref().map(say).unwrap_or_default();
        let now = Telling { id: page.id.clone(), place, body: body(page, manner(), &say), foot: Vec::new() };
        let last = self.told.take();
        let apart = last.is_some();
        let mut lines = Vec::new();
        match last.filter(|last| last.goes_on_in(&now)) {
            Some(before) => lines.extend(before.changes(&now, page, &manner(), &say).into_iter().flat_map(|change| change.piece.lines)),
            None => {
                lines.extend(apart.then(String::new));
                let title = plain_words(&page.title, &say);
                lines.push(match &page.place {
                    Some(place) => say(&tr!("linear-where", title = title, place = place.clone())),
                    None => title.to_string(),
                });
                lines.extend(now.body.iter().flat_map(|piece| piece.lines.clone()));
            }
        }
        if mirror.is_lost() != self.lost {
            self.lost = mirror.is_lost();
            lines.extend(self.lost.then(|| say(&tr!("room-lost"))));
        }
        self.told = Some(now);
        if lines.is_empty() {
            return Ok(());
        }
        let broken: Vec<String> = match self.columns {
            Some(columns) => lines.iter().flat_map(|line| wrap(line, columns)).collect(),
            None => lines,
        };
        self.output.write_all(format!("{}\n", broken.join("\n")).as_bytes())?;
        self.output.flush()
    }
}
