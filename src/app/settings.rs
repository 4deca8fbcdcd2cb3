//! How the kit looks and behaves, from the command line, else from the person, else from the machine.

use std::collections::BTreeMap;

/// Colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's own colours.
    #[default]
    Own,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As far apart as can be.
    Contrast,
    /// No colour.
    Mono,
}

impl Theme {
    /// The theme of that name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "own" => Self::Own,
            "light" => Self::Light,
            "dark" => Self::Dark,
            "contrast" => Self::Contrast,
            "mono" => Self::Mono,
            _ => return None,
        })
    }

    /// Its name on the command line; the terminal's own colours have none there.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Own => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
            Self::Mono => Some("mono"),
        }
    }
}

/// What faces need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// For how long the same key or click is ignored after the page that it produced, 0 to 1000.
    pub guard_ms: u32,
    /// The colours.
    pub theme: Theme,
    /// Whether lines of text stand wide apart.
    pub double: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self::of(&BTreeMap::new())
    }
}

impl Settings {
    /// Longest guard, in milliseconds.
    pub const GUARD_MAX: u32 = 1000;

    /// From kept settings; what is absent or strange is as usual.
    pub fn of(kept: &BTreeMap<String, String>) -> Self {
        let guard_ms = kept.get("guard-ms").and_then(|ms| ms.parse().ok()).unwrap_or(500).min(Self::GUARD_MAX);
        let theme = kept.get("theme").and_then(|name| Theme::named(name)).unwrap_or_default();
        Self { guard_ms, theme, double: kept.get("spacing").is_some_and(|kept| kept == "double") }
    }
}
