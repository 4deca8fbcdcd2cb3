//! Where signs are on keyboards: the layouts of `assets/keyboards/`, how to type a sign on each, and their drawing.
//!
//! Pure: a layout is data, read once. What a key is called is a message; what is printed on it is a sign.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::part::Key;
use crate::source::{Node, Problem, Table, Value, parse};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Columns of a key with one or two signs, its edges included.
const KEY_WIDE: usize = 4;

/// A keyboard as it was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyLayout {
    /// France.
    Azerty,
    /// United States.
    Qwerty,
    /// Germany and Austria.
    Qwertz,
    /// Any other: it is described, not drawn.
    Unknown,
}

impl KeyLayout {
    /// Its stable name, as settings keep it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Azerty => "azerty",
            Self::Qwerty => "qwerty",
            Self::Qwertz => "qwertz",
            Self::Unknown => "unknown",
        }
    }

    /// The layout of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Azerty, Self::Qwerty, Self::Qwertz, Self::Unknown].into_iter().find(|layout| layout.name() == name)
    }
}

/// A key that has a name rather than a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// One character to the left of the letters.
    Tab,
    /// Capitals until pressed again.
    Caps,
    /// A capital, or the upper sign.
    Shift,
    /// Of no use here, but there.
    Ctrl,
    /// Of no use here, but there.
    Alt,
    /// The third sign of a key.
    AltGr,
    /// The long one.
    Space,
    /// Done.
    Enter,
    /// Takes the last sign away.
    Backspace,
}

impl Named {
    fn from(name: &str) -> Option<Self> {
        Some(match name {
            "tab" => Self::Tab,
            "caps" => Self::Caps,
            "shift" => Self::Shift,
            "ctrl" => Self::Ctrl,
            "alt" => Self::Alt,
            "altgr" => Self::AltGr,
            "space" => Self::Space,
            "enter" => Self::Enter,
            "backspace" => Self::Backspace,
            _ => return None,
        })
    }

    /// What is printed on it: short, so that it fits the drawing.
    pub fn cap(self) -> Words {
        match self {
            Self::Tab => tr!("key-tab"),
            Self::Caps => tr!("key-caps"),
            Self::Shift => tr!("key-shift"),
            Self::Ctrl => tr!("key-ctrl"),
            Self::Alt => tr!("key-alt"),
            Self::AltGr => tr!("key-altgr"),
            Self::Space => tr!("key-space"),
            Self::Enter => tr!("key-enter"),
            Self::Backspace => tr!("key-backspace"),
        }
    }
}

/// One key.
#[derive(Clone, Debug, PartialEq)]
enum Cap {
    /// Alone, with Shift, with the third key.
    Sign(char, Option<char>, Option<char>),
    /// A named one, so many columns wide.
    Named(Named, usize),
}

/// Where a key is: its row, and its place in it.
type At = (usize, usize);

/// One press, perhaps while another key is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    hold: Option<Named>,
    at: At,
}

/// How to type a sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// One press, or an accent and its letter.
    pub strokes: Vec<Stroke>,
    /// What may be typed in its place: always where the sign is not there, also where the accents are not sure.
    pub instead: Option<String>,
    /// Whether the strokes give the sign; else they give what may be typed in its place.
    pub there: bool,
}

impl Way {
    /// Whether nobody needs to be told: one key, nothing held.
    pub fn is_plain(&self) -> bool {
        self.there && matches!(self.strokes.as_slice(), [Stroke { hold: None, .. }])
    }
}

/// A keyboard: its rows, and what its accents need.
#[derive(Debug)]
pub struct Board {
    rows: Vec<Vec<Cap>>,
    printed: Vec<char>,
    dead: Vec<char>,
    /// A combining accent, and the sign typed before the letter.
    accents: Vec<(char, char)>,
    sure: bool,
}

/// The letter without its accent, where it has one; `oe` for `œ`.
pub fn bare(sign: char) -> Option<String> {
    match sign {
        'œ' => Some("oe".to_owned()),
        'Œ' => Some("OE".to_owned()),
        'æ' => Some("ae".to_owned()),
        'Æ' => Some("AE".to_owned()),
        _ => {
            let bare: String = std::iter::once(sign).nfd().filter(|c| !is_combining_mark(*c)).collect();
            (!bare.is_empty() && !bare.chars().eq([sign])).then_some(bare)
        }
    }
}

impl KeyLayout {
    /// Those that can be drawn.
    pub const DRAWN: [Self; 3] = [Self::Azerty, Self::Qwerty, Self::Qwertz];

    /// Whether `sign`, or what may be typed in its place, is on it.
    pub fn has(self, sign: char) -> bool {
        self.board().is_none_or(|board| board.way(sign).is_some())
    }

    /// The layout that has `letter` right of Tab; `None` if that does not tell.
    pub fn by_tab(letter: char) -> Option<Self> {
        match letter {
            'a' => Some(Self::Azerty),
            'q' => None,
            _ => Some(Self::Unknown),
        }
    }

    /// The layout that has `q` right of Tab, and `letter` right of T.
    pub const fn by_t(letter: char) -> Self {
        match letter {
            'y' => Self::Qwerty,
            'z' => Self::Qwertz,
            _ => Self::Unknown,
        }
    }

    /// Its keys, where they are known.
    pub fn board(self) -> Option<&'static Board> {
        static BOARDS: OnceLock<[Board; 3]> = OnceLock::new();
        let boards = BOARDS.get_or_init(|| SOURCES.map(|source| Board::read(source).0));
        Self::DRAWN.iter().position(|layout| *layout == self).and_then(|at| boards.get(at))
    }

    /// What may be typed in place of `sign`: where a keyboard has none, or may have none, nobody is kept from going on.
    pub fn instead(self, sign: char) -> Option<String> {
        match self.board() {
            Some(board) => board.way(sign)?.instead,
            None => bare(sign),
        }
    }
}

/// As [`KeyLayout::DRAWN`].
const SOURCES: [&str; 3] = [
    include_str!("../../assets/keyboards/azerty.toml"),
    include_str!("../../assets/keyboards/qwerty.toml"),
    include_str!("../../assets/keyboards/qwertz.toml"),
];

/// The accents that a layout may name.
const ACCENTS: [(&str, char); 6] = [
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circumflex", '\u{302}'),
    ("diaeresis", '\u{308}'),
    ("tilde", '\u{303}'),
    ("cedilla", '\u{327}'),
];

fn list(node: Option<&Node>) -> &[Node] {
    match node.map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    }
}

fn signs(table: &Table, key: &str) -> Vec<char> {
    list(table.get(key)).iter().filter_map(|node| text(node)?.chars().next()).collect()
}

impl Cap {
    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let first = words.next()?;
        if let Some(named) = Named::from(first) {
            return Some(Self::Named(named, words.next()?.parse().ok()?));
        }
        let sign = |word: Option<&str>| word.and_then(|word| word.chars().next());
        let plain = sign(Some(first))?;
        Some(Self::Sign(plain, sign(words.next()).or(capital_of(plain)), sign(words.next())))
    }
}

impl Board {
    /// A layout, and what is wrong in how it is written.
    fn read(source: &str) -> (Self, Vec<Problem>) {
        let (table, problems) = parse(source);
        let row = |row: &Node| list(Some(row)).iter().filter_map(|key| Cap::read(text(key)?)).collect();
        let accents = table.get("accents").and_then(|node| match &node.value {
            Value::Table(table) => Some(table),
            _ => None,
        });
        let accent = |(name, mark): &(&str, char)| Some((*mark, text(accents?.get(name)?)?.chars().next()?));
        let board = Self {
            rows: list(table.get("rows")).iter().map(row).collect(),
            printed: signs(&table, "printed"),
            dead: signs(&table, "dead"),
            accents: ACCENTS.iter().filter_map(accent).collect(),
            sure: table.get("sure").is_some_and(|node| node.value == Value::Flag(true)),
        };
        (board, problems)
    }

    fn caps(&self) -> impl Iterator<Item = (At, &Cap)> {
        self.rows.iter().enumerate().flat_map(|(row, keys)| keys.iter().enumerate().map(move |(key, cap)| ((row, key), cap)))
    }

    fn named(&self, wanted: Named) -> Option<At> {
        self.caps().find(|(_, cap)| matches!(cap, Cap::Named(named, _) if *named == wanted)).map(|(at, _)| at)
    }

    fn stroke(&self, sign: char) -> Option<Stroke> {
        if sign == ' ' {
            return Some(Stroke { hold: None, at: self.named(Named::Space)? });
        }
        // The easiest first: nothing held, then Shift, then AltGr.
        let find = |hold: Option<Named>| {
            let has = |cap: &Cap| match (cap, hold) {
                (Cap::Sign(plain, ..), None) => *plain == sign,
                (Cap::Sign(_, shift, _), Some(Named::Shift)) => *shift == Some(sign),
                (Cap::Sign(_, _, altgr), Some(_)) => *altgr == Some(sign),
                (Cap::Named(..), _) => false,
            };
            self.caps().find(|(_, cap)| has(cap)).map(|(at, _)| Stroke { hold, at })
        };
        find(None).or_else(|| find(Some(Named::Shift))).or_else(|| find(Some(Named::AltGr)))
    }

    /// How to type `sign` on this keyboard.
    pub fn way(&self, sign: char) -> Option<Way> {
        if let Some(stroke) = self.stroke(sign) {
            let space = self.stroke(' ').filter(|_| self.dead.contains(&sign));
            return Some(Way { strokes: std::iter::once(stroke).chain(space).collect(), instead: None, there: true });
        }
        let instead = bare(sign)?;
        let letters: Option<Vec<Stroke>> = instead.chars().map(|letter| self.stroke(letter)).collect();
        let mark = std::iter::once(sign).nfd().find(|c| is_combining_mark(*c));
        let accent = self.accents.iter().find(|(accent, _)| Some(*accent) == mark).and_then(|(_, before)| self.stroke(*before));
        match accent {
            Some(accent) => {
                let strokes = std::iter::once(accent).chain(letters?).collect();
                Some(Way { strokes, instead: Some(instead).filter(|_| !self.sure), there: true })
            }
            None => Some(Way { strokes: letters?, instead: Some(instead), there: false }),
        }
    }

    /// What a key is called in a sentence: its sign, in capitals as it is printed.
    fn called(&self, at: At) -> Words {
        match self.rows.get(at.0).and_then(|row| row.get(at.1)) {
            Some(Cap::Named(named, _)) => named.cap(),
            Some(Cap::Sign(plain, shift, _)) => SafeText::show(&printed(*plain, *shift).0.to_string()).into(),
            None => Words::Text(SafeText::EMPTY),
        }
    }

    /// One press in words.
    pub fn said(&self, stroke: Stroke) -> Words {
        match stroke.hold {
            None => tr!("keyboard-stroke", key = self.called(stroke.at)),
            Some(hold) => tr!("keyboard-stroke-held", hold = hold.cap(), key = self.called(stroke.at)),
        }
    }

    /// The drawing, with the keys of `strokes` to press now.
    pub fn drawn(&self, strokes: &[Stroke]) -> Vec<Vec<Key>> {
        let held = strokes.iter().filter_map(|stroke| self.named(stroke.hold?));
        let wanted: Vec<At> = strokes.iter().map(|stroke| stroke.at).chain(held).collect();
        let key = |at: At, cap: &Cap| {
            let wanted = wanted.contains(&at);
            match cap {
                Cap::Named(named, wide) => Key { cap: named.cap(), wide: *wide, wanted },
                Cap::Sign(plain, shift, altgr) => {
                    let (sign, upper) = printed(*plain, *shift);
                    let altgr = altgr.filter(|sign| self.printed.contains(sign));
                    let signs: String = std::iter::once(sign).chain(upper).chain(altgr).collect();
                    let wide = KEY_WIDE.max(signs.chars().count() + 2);
                    Key { cap: SafeText::show(&signs).into(), wide, wanted }
                }
            }
        };
        let row = |(row, caps): (usize, &Vec<Cap>)| caps.iter().enumerate().map(|(at, cap)| key((row, at), cap)).collect();
        self.rows.iter().enumerate().map(row).collect()
    }

    /// The one press of a named key.
    pub fn press(&self, named: Named) -> Option<Stroke> {
        Some(Stroke { hold: None, at: self.named(named)? })
    }
}

/// What stands on a key: a letter's capital alone, else both signs.
fn printed(plain: char, shift: Option<char>) -> (char, Option<char>) {
    match shift {
        Some(capital) if capital_of(plain) == Some(capital) => (capital, None),
        shift => (plain, shift),
    }
}

/// The capital of a letter, if it has one.
fn capital_of(letter: char) -> Option<char> {
    letter.to_uppercase().next().filter(|capital| *capital != letter)
}

#[cfg(test)]
mod tests;
