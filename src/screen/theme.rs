//! Colours: what each thing looks like in each theme.
//!
//! The 16 ANSI colours only, so that people's own palettes hold. Colour never carries meaning alone: whoever draws with a look
//! also writes a word or a sign.

use ratatui::style::{Color, Modifier, Style};

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's own colours; few others, readable on dark and on light.
    #[default]
    Plain,
    /// For a light background.
    Light,
    /// For a dark background.
    Dark,
    /// White and yellow on black, whatever the terminal's own colours.
    Contrast,
    /// No colour.
    Mono,
}

/// What a thing is, for its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Text to read.
    Text,
    /// Less important.
    Quiet,
    /// Strong words.
    Strong,
    /// A title.
    Title,
    /// The question.
    Ask,
    /// A word of the glossary.
    Word,
    /// Rules and frames.
    Rule,
    /// Right.
    Good,
    /// Not there yet.
    Again,
    /// A hint.
    Hint,
    /// To be noticed.
    Trouble,
    /// The number of a control.
    Number,
    /// A button.
    Button,
    /// Where text is typed.
    Field,
    /// What has the focus, in a line of text.
    Focus,
    /// What has the focus, where it is short.
    Held,
}

impl Theme {
    /// The names that `--theme` takes.
    pub const NAMES: [&'static str; 4] = ["light", "dark", "contrast", "mono"];

    /// The theme of that name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            "contrast" => Self::Contrast,
            "mono" => Self::Mono,
            _ => return None,
        })
    }

    /// The theme to use: mono where the environment asks for no colour, unless one was asked for by name.
    pub fn chosen(named: Option<Self>, no_colour: bool) -> Self {
        named.unwrap_or(if no_colour { Self::Mono } else { Self::Plain })
    }

    /// What everything stands on.
    pub fn ground(self) -> Style {
        match self {
            Self::Contrast => Style::new().fg(Color::White).bg(Color::Black),
            _ => Style::new(),
        }
    }

    /// The style of a look.
    pub fn style(self, look: Look) -> Style {
        let style = self.colour(look).map_or(self.ground(), |colour| self.ground().fg(colour));
        match look {
            Look::Text | Look::Quiet | Look::Rule | Look::Number | Look::Field => style,
            Look::Strong | Look::Title | Look::Ask | Look::Good | Look::Again | Look::Hint | Look::Trouble | Look::Button | Look::Focus => {
                style.add_modifier(Modifier::BOLD)
            }
            Look::Word => style.add_modifier(Modifier::UNDERLINED),
            Look::Held => style.add_modifier(Modifier::BOLD | Modifier::REVERSED),
        }
    }

    fn colour(self, look: Look) -> Option<Color> {
        let of = |table: [Color; 7]| {
            let [quiet, title, rule, good, again, hint, trouble] = table;
            Some(match look {
                Look::Quiet | Look::Number => quiet,
                Look::Title | Look::Focus => title,
                Look::Rule => rule,
                Look::Good => good,
                Look::Again => again,
                Look::Hint => hint,
                Look::Trouble => trouble,
                Look::Text | Look::Strong | Look::Ask | Look::Word | Look::Button | Look::Field | Look::Held => return None,
            })
        };
        match self {
            // Dark cyan, green and magenta can be read on white and on black; dim text on neither by everyone.
            Self::Plain => of([Color::Reset, Color::Cyan, Color::Cyan, Color::Green, Color::Magenta, Color::Magenta, Color::Red]),
            Self::Light => of([Color::DarkGray, Color::Blue, Color::DarkGray, Color::Green, Color::Magenta, Color::Blue, Color::Red]),
            Self::Dark => of([
                Color::Gray,
                Color::LightCyan,
                Color::Cyan,
                Color::LightGreen,
                Color::LightYellow,
                Color::LightMagenta,
                Color::LightRed,
            ]),
            Self::Contrast => of([
                Color::White,
                Color::LightYellow,
                Color::White,
                Color::LightYellow,
                Color::LightYellow,
                Color::LightYellow,
                Color::LightYellow,
            ]),
            Self::Mono => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mono_has_no_colour_and_every_name_a_theme() {
        for look in [Look::Text, Look::Title, Look::Good, Look::Again, Look::Held, Look::Rule, Look::Number] {
            let style = Theme::Mono.style(look);
            assert_eq!((style.fg, style.bg), (None, None), "{look:?}");
        }
        assert!(Theme::NAMES.iter().all(|name| Theme::named(name).is_some()));
        assert_eq!(Theme::chosen(None, true), Theme::Mono);
        assert_eq!(Theme::chosen(Some(Theme::Dark), true), Theme::Dark);
    }
}
