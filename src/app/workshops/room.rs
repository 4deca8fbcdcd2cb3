//! What the room sees, put in its language; and its window, opened on this machine.

use super::super::RoomOpened;
use super::super::kit::Kit;
use crate::error::Result;
use crate::learn::Page;
use crate::learn::sitting::RoomPage;
use crate::tr;
use crate::words::Words;
use crate::workshop::View;

impl Kit {
    /// Shows the room a page.
    pub(super) fn show_page(&mut self, page: RoomPage, scroll: u16) -> Result<()> {
        let view = match page {
            RoomPage::View(view) => view,
            RoomPage::Words(title, text) => {
                View::Words { title: self.i18n.say(&title), text: text.iter().map(|words| self.i18n.say(words)).collect() }
            }
        };
        self.show_in_room(view, scroll)
    }

    /// The last screenful of a page in the room's window, from 0; none where nobody knows.
    pub(super) fn last_screenful(&self, page: &Page) -> Option<u16> {
        let all = self.wall?(page, &self.i18n);
        u16::try_from(all.saturating_sub(1)).ok()
    }

    /// Opens the room's window; says that it comes, or the command that opens it.
    pub(super) fn room_opened(&self) -> Result<Words> {
        Ok(match self.open_room_window()? {
            RoomOpened::Window => tr!("lead-room-comes"),
            RoomOpened::Type(command) => tr!("lead-room-type", command = command),
        })
    }
}
