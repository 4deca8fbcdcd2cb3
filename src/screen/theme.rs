//! Colours: what each thing looks like in each theme.
//!
//! The 16 ANSI colours only, so that people's own palettes hold. Colour never carries meaning alone: whoever draws with a look
//! also writes a word or a sign.

use ratatui::style::{Color, Modifier, Style};

use crate::app::Theme;

/// What a thing is, for its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
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

/// How the screen is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dress {
    /// The colours.
    pub theme: Theme,
    /// Whether only ASCII signs and frames are drawn.
    pub ascii: bool,
    /// Whether lines of text stand wide apart.
    pub double: bool,
}

impl Theme {
    /// What everything stands on.
    pub(super) fn ground(self) -> Style {
        match self {
            Self::Contrast => Style::new().fg(Color::White).bg(Color::Black),
            _ => Style::new(),
        }
    }

    /// The style of a look.
    pub(super) fn style(self, look: Ink) -> Style {
        let style = self.colour(look).map_or(self.ground(), |colour| self.ground().fg(colour));
        match look {
            Ink::Text | Ink::Quiet | Ink::Rule | Ink::Number | Ink::Field => style,
            Ink::Strong | Ink::Title | Ink::Ask | Ink::Good | Ink::Again | Ink::Hint | Ink::Trouble | Ink::Button | Ink::Focus => {
                style.add_modifier(Modifier::BOLD)
            }
            Ink::Word => style.add_modifier(Modifier::UNDERLINED),
            Ink::Held => style.add_modifier(Modifier::BOLD | Modifier::REVERSED),
        }
    }

    fn colour(self, look: Ink) -> Option<Color> {
        let of = |table: [Color; 7]| {
            let [quiet, title, rule, good, again, hint, trouble] = table;
            Some(match look {
                Ink::Quiet | Ink::Number => quiet,
                Ink::Title | Ink::Focus => title,
                Ink::Rule => rule,
                Ink::Good => good,
                Ink::Again => again,
                Ink::Hint => hint,
                Ink::Trouble => trouble,
                Ink::Text | Ink::Strong | Ink::Ask | Ink::Word | Ink::Button | Ink::Field | Ink::Held => return None,
            })
        };
        match self {
            // Dark cyan, green and magenta can be read on white and on black; dim text on neither by everyone.
            Self::Own => of([Color::Reset, Color::Cyan, Color::Cyan, Color::Green, Color::Magenta, Color::Magenta, Color::Red]),
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
    fn mono_has_no_colour() {
        for look in [Ink::Text, Ink::Title, Ink::Good, Ink::Again, Ink::Held, Ink::Rule, Ink::Number] {
            let style = Theme::Mono.style(look);
            assert_eq!((style.fg, style.bg), (None, None), "{look:?}");
        }
    }
}
