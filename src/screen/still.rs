//! A page drawn as it looks when it opens, without a terminal and with nothing behind it: for whoever measures pages.

use super::front::{drawable, opening};
use super::page::{self, Drawn, View};
use super::theme::Dress;
use crate::app::Settings;
use crate::learn::Page;
use crate::words::Words;

/// A page, to be drawn in windows of several sizes.
#[derive(Debug)]
pub struct Still {
    page: Page,
    view: View,
}

impl Still {
    /// That page.
    pub fn of(page: Page) -> Self {
        let page = drawable(page);
        Self { view: opening(&page), page }
    }

    /// Its picture in a window of that size, for somebody who has changed nothing.
    pub fn drawn(&self, say: &dyn Fn(&Words) -> String, size: (u16, u16)) -> Drawn {
        let settings = Settings::default();
        page::view(&self.page, &self.view, Dress { theme: settings.theme, ascii: false, double: settings.double }, say, size)
    }
}
