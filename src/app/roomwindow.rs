//! The adviser's side of the room's window: what it shows, how many watch, and how it is opened on this machine.

use std::ffi::{OsStr, OsString};
use std::io;

use super::kit::Kit;
use super::launcher::{self, Beside};
use crate::error::{Error, Kind, Result};
use crate::platform::peer::{self, Host};
use crate::text::SafeText;
use crate::tr;
use crate::workshop::{LINE_MAX, Shown, View};

const _: () = assert!(LINE_MAX <= peer::LONGEST);

/// Tells the room's windows what to show. They go on showing it when it is dropped.
#[derive(Debug)]
pub struct RoomWindow {
    host: Host,
}

/// How the room's window is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomOpened {
    /// In a window of its own, which is about to come.
    Window,
    /// By hand: no desktop answers. This is the command to type in another terminal.
    Type(SafeText),
}

impl RoomWindow {
    /// Becomes the one who tells the room's windows of this data folder what to show.
    ///
    /// # Errors
    /// When another window of the adviser's does already, or the system does not let us.
    pub fn open(kit: &Kit) -> Result<Self> {
        if kit.folder.as_os_str().is_empty() {
            return Err(Error::new(Kind::Io, tr!("room-no-folder")).hint(tr!("room-no-folder-hint")));
        }
        let host = Host::open(&kit.folder).map_err(|said| match said.kind() {
            io::ErrorKind::AddrInUse => Error::new(Kind::User, tr!("room-busy")).hint(tr!("room-busy-hint")),
            _ => Error::new(Kind::Io, tr!("room-not-open")).hint(tr!("room-not-open-hint")).detail(&said),
        })?;
        Ok(Self { host })
    }

    /// Shows that from now on, to whoever watches and will watch.
    ///
    /// # Errors
    /// When it is too long to be sent.
    pub fn show(&self, shown: &Shown) -> Result<()> {
        let sent = shown.message().is_some_and(|message| self.host.show(&message));
        if sent { Ok(()) } else { Err(Error::new(Kind::Io, tr!("room-too-long")).hint(tr!("room-too-long-hint"))) }
    }

    /// How many windows watch, as far as is known.
    pub fn watchers(&self) -> usize {
        self.host.watchers()
    }
}

impl Kit {
    /// Shows that in the room's windows, in the language of the lessons here; the first time it begins to be theirs.
    ///
    /// # Errors
    /// When another window of the adviser's shows already, or it cannot be sent.
    pub fn show_in_room(&mut self, view: View, scroll: u16) -> Result<()> {
        let shown = Shown { scroll, ..Shown::new(&self.lessons(), self.country(), view) };
        let room = match self.room_window.take() {
            Some(room) => room,
            None => RoomWindow::open(self)?,
        };
        let told = room.show(&shown);
        self.room_window = Some(room);
        told
    }

    /// How many of the room's windows watch.
    pub fn room_watchers(&self) -> usize {
        self.room_window.as_ref().map_or(0, RoomWindow::watchers)
    }

    /// Tells the room's windows nothing any more: they keep their page.
    pub fn leave_room(&mut self) {
        self.room_window = None;
    }

    /// Opens the room's window on this machine; where that cannot be, says the command that does.
    ///
    /// # Errors
    /// When this program does not know where it is itself.
    pub fn open_room_window(&self) -> Result<RoomOpened> {
        let given = |name: &str| self.again.iter().any(|word| word == name);
        let mut words = vec!["workshop".to_owned(), "room".to_owned()];
        words.extend(self.again.iter().cloned());
        if !given("--data") {
            words.extend(["--data".to_owned(), self.folder.to_string_lossy().into_owned()]);
        }
        if !given("--lang") {
            words.extend(["--lang".to_owned(), self.i18n.code().to_owned()]);
        }
        let beside = Beside { folder: &self.folder, words: &words, about: &self.i18n.say(&tr!("icon-about")) };
        if launcher::open_beside(&beside)? {
            return Ok(RoomOpened::Window);
        }
        let program = launcher::program()?;
        let line: Vec<String> =
            std::iter::once(program.into_os_string()).chain(words.into_iter().map(OsString::from)).map(|word| quoted(&word)).collect();
        Ok(RoomOpened::Type(SafeText::show_line(&line.join(" "))))
    }
}

/// A word as a shell takes it.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy().into_owned();
    let plain = |c: char| c.is_alphanumeric() || "-_./:\\~".contains(c);
    match (word.chars().all(plain) && !word.is_empty(), cfg!(windows)) {
        (true, _) => word,
        (false, true) => format!("\"{word}\""),
        (false, false) => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(windows))]
    #[test]
    fn words_are_quoted_as_a_shell_takes_them() {
        assert_eq!(quoted(OsStr::new("--data")), "--data");
        assert_eq!(quoted(OsStr::new("/home/été/a b")), "'/home/été/a b'");
        assert_eq!(quoted(OsStr::new("l'atelier; rm")), r"'l'\''atelier; rm'");
        assert_eq!(quoted(OsStr::new("")), "''");
    }
}
