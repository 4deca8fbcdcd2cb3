//! What is said to a person before it is put in a language: a message's id with its arguments, or a text that came
//! through one of the doors of [`crate::text`].
//!
//! Everything that a face draws is [`Words`], so that no sentence stands in the code. May use [`crate::text`].

use crate::text::SafeText;

/// One argument of a message. Typed, never sniffed: a nickname "007" stays a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A number, written as the language writes it.
    Num(i64),
    /// A text, as it is.
    Text(SafeText),
    /// Another message, put in the same language first.
    Words(Words),
}

/// A message or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// A message of `locales/`, by id.
    Msg(&'static str, Vec<(&'static str, Arg)>),
    /// A text of a curriculum, or one shown through the door.
    Text(SafeText),
    /// A text in its source language because its translation is missing or stale.
    Foreign(SafeText),
}

/// A message without arguments.
pub const fn msg(id: &'static str) -> Words {
    Words::Msg(id, Vec::new())
}

/// `tr!("id", n = 3)`: a message with its arguments.
#[macro_export]
macro_rules! tr {
    ($id:literal) => { $crate::words::msg($id) };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::words::Words::Msg($id, vec![$((stringify!($name), $crate::words::Arg::from($value))),+])
    };
}

impl Words {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) | Self::Foreign(text) if text.is_empty())
    }

    /// The text itself, where it is one.
    pub fn text(&self) -> Option<&SafeText> {
        match self {
            Self::Text(text) | Self::Foreign(text) => Some(text),
            Self::Msg(..) => None,
        }
    }
}

impl From<SafeText> for Words {
    fn from(text: SafeText) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Self::Num(n)
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Num(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(n: u64) -> Self {
        Self::Num(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(n: u32) -> Self {
        Self::Num(i64::from(n))
    }
}

impl From<SafeText> for Arg {
    fn from(text: SafeText) -> Self {
        Self::Text(text)
    }
}

impl From<&SafeText> for Arg {
    fn from(text: &SafeText) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Words> for Arg {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}
