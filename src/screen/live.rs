//! The real scene: one kit and one sitting.

use std::time::Duration;

use super::scene::{Ask, Said, Scene, Settings};
use super::theme::Theme;
use crate::app::{self, FaceEffect, Kit, drive};
use crate::learn::Page;
use crate::learn::sitting::{Msg, Sitting};
use crate::words::Words;

/// What was asked for on the command line, or is so by nature of the terminal; it wins over kept settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Colours asked for by name.
    pub theme: Option<Theme>,
    /// Whether the environment asks for no colour.
    pub no_colour: bool,
    /// Whether only ASCII is drawn.
    pub ascii: bool,
}

impl Wanted {
    /// With what the environment says.
    pub fn here(theme: Option<Theme>, ascii: bool) -> Self {
        Self { theme, no_colour: super::environment_is_mono(), ascii: ascii || super::environment_is_ascii() }
    }
}

/// One kit and one sitting.
#[derive(Debug)]
pub struct Live<'k> {
    kit: &'k mut Kit,
    sitting: &'k mut Sitting,
    wanted: Wanted,
    kept: app::Settings,
}

impl<'k> Live<'k> {
    /// A sitting whose first effects are carried out.
    pub fn new(kit: &'k mut Kit, sitting: &'k mut Sitting, wanted: Wanted) -> Self {
        let kept = kit.settings();
        Self { kit, sitting, wanted, kept }
    }
}

impl Scene for Live<'_> {
    fn take(&mut self, said: Said) -> Vec<Ask> {
        let msg = match said {
            Said::Input(input) => Msg::Input(input),
            Said::Menu => Msg::Menu,
        };
        let asks = drive(self.kit, self.sitting, msg).into_iter().map(|effect| match effect {
            FaceEffect::Help => Ask::Help,
            FaceEffect::Clear => Ask::Clear,
            FaceEffect::Leave => Ask::Leave,
        });
        let asks = asks.collect();
        // Read from the journal once an input, not once a picture.
        self.kept = self.kit.settings();
        asks
    }

    fn page(&self) -> Page {
        self.sitting.page()
    }

    fn say(&self, words: &Words) -> String {
        self.kit.i18n.say(words)
    }

    fn settings(&self) -> Settings {
        let kept = match self.kept.theme {
            app::Theme::Own => None,
            app::Theme::Light => Some(Theme::Light),
            app::Theme::Dark => Some(Theme::Dark),
            app::Theme::Contrast => Some(Theme::Contrast),
            app::Theme::Mono => Some(Theme::Mono),
        };
        Settings {
            guard: Duration::from_millis(u64::from(self.kept.guard_ms)),
            theme: Theme::chosen(self.wanted.theme.or(kept), self.wanted.no_colour),
            ascii: self.wanted.ascii,
        }
    }
}
