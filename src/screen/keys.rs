//! The one table of keys: it drives what keys do, the line at the foot of a page, the help page and the manual, so that help
//! never lies.
//!
//! A key means something in a context: where the focus is. No action has a function key alone.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::activity::Role;
use crate::app::Tool;
use crate::learn::Lead;
use crate::words::{Words, msg};

/// Where the focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// On nothing yet.
    Nowhere,
    /// On one of several options.
    Radio,
    /// On something to turn on and off, or to take and place.
    Toggle,
    /// On a button, a link, a line, a tab.
    Press,
    /// In the one text that answers the page.
    Answer,
    /// In a text among others.
    Field,
    /// In a text of several lines.
    Area,
}

use Context::{Answer, Area, Field, Nowhere, Press, Radio, Toggle};

/// Everywhere.
pub const ALL: &[Context] = &[Nowhere, Radio, Toggle, Press, Answer, Field, Area];
/// Where no text is typed.
const OUTSIDE: &[Context] = &[Nowhere, Radio, Toggle, Press];
/// Where text is typed.
const INSIDE: &[Context] = &[Answer, Field, Area];

impl Context {
    /// The context of a control with the focus.
    pub const fn of(role: Option<Role>) -> Self {
        match role {
            None => Nowhere,
            Some(Role::Radio) => Radio,
            Some(Role::Check | Role::One | Role::Item | Role::Switch | Role::Clue) => Toggle,
            Some(Role::Button | Role::Link | Role::Line | Role::Tab | Role::Thing) => Press,
            Some(Role::Answer) => Answer,
            Some(Role::Field | Role::Secret) => Field,
            Some(Role::Area) => Area,
        }
    }

    /// Whether text is typed there.
    pub fn typed(self) -> bool {
        INSIDE.contains(&self)
    }
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// To the control above, or scrolls there.
    Up,
    /// To the control beneath, or scrolls there.
    Down,
    /// To the control on the left.
    Left,
    /// To the control on the right.
    Right,
    /// To the next control.
    Next,
    /// To the control before.
    Previous,
    /// To the first control.
    First,
    /// To the last.
    Last,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Does what the control with the focus does.
    Act,
    /// Answers, or goes on.
    Submit,
    /// Done with this field: to the next one.
    Onward,
    /// Does what the control of that number does.
    Digit(u8),
    /// Opens or closes the menu.
    Menu,
    /// Opens the help page.
    Help,
    /// The next person comes.
    NextPerson,
    /// The lesson in the other language, or in both.
    OtherLanguage,
    /// Reads the page aloud, or stops.
    Aloud,
    /// Calls whoever leads, or says that somebody has come.
    Call,
    /// What whoever leads a group does while talking.
    Lead(Lead),
    /// What whoever writes a lesson does beside its page.
    Tool(Tool),
    /// The menu; at a machine that a group shares, where nobody sits, the wish to close it.
    Stop,
    /// The letter before the cursor goes.
    Erase,
    /// The letter after it goes.
    EraseNext,
    /// One letter to the left.
    CursorLeft,
    /// One letter to the right.
    CursorRight,
    /// To the beginning of the line.
    CursorStart,
    /// To its end.
    CursorEnd,
    /// A new line in a text.
    NewLine,
    /// Hands the terminal back to the shell for a while.
    Suspend,
    /// Draws everything once more.
    Redraw,
}

impl Action {
    /// Whether a held key must do it only once.
    pub const fn once(self) -> bool {
        matches!(
            self,
            Self::Act
                | Self::Submit
                | Self::Onward
                | Self::Digit(_)
                | Self::Menu
                | Self::Help
                | Self::NextPerson
                | Self::OtherLanguage
                | Self::Aloud
                | Self::Call
                | Self::Lead(Lead::Next | Lead::People | Lead::Votes | Lead::GoOn | Lead::Notes)
                | Self::Tool(_)
                | Self::Stop
                | Self::Suspend
        )
    }
}

/// A key as the table knows it. Shift is in the character; Alt is a key of its own before (Esc).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// The key.
    pub code: KeyCode,
    /// With Ctrl.
    pub ctrl: bool,
}

impl Stroke {
    /// The key alone.
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false }
    }

    const fn char(c: char) -> Self {
        Self::plain(KeyCode::Char(c))
    }

    const fn ctrl(c: char) -> Self {
        Self { code: KeyCode::Char(c), ctrl: true }
    }

    /// The strokes that a terminal's event stands for: Ctrl+Alt+char is that character (`AltGr` on Windows), Alt+key is Esc and
    /// then the key, because terminals cannot tell them apart.
    pub fn of(event: &KeyEvent) -> Vec<Self> {
        let has = |modifier| event.modifiers.contains(modifier);
        let (ctrl, alt, shift) = (has(KeyModifiers::CONTROL), has(KeyModifiers::ALT), has(KeyModifiers::SHIFT));
        match event.code {
            KeyCode::Char(_) if ctrl && alt => vec![Self::plain(event.code)],
            KeyCode::Char(c) if ctrl => vec![Self::ctrl(c.to_ascii_lowercase())],
            KeyCode::Tab if shift => vec![Self::plain(KeyCode::BackTab)],
            code if alt => vec![Self::plain(KeyCode::Esc), Self::plain(code)],
            code => vec![Self::plain(code)],
        }
    }
}

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// Where.
    pub contexts: &'static [Context],
    /// Which keys.
    pub keys: &'static [Stroke],
    /// What they do.
    pub action: Action,
    /// The keys in words; none where another row speaks for this one.
    pub named: Option<Words>,
    /// What they do in words.
    pub does: Words,
    /// How much it matters at the foot of a page: 1 first; 0 not there.
    pub rank: u8,
}

const fn row(contexts: &'static [Context], keys: &'static [Stroke], action: Action, named: Words, does: Words, rank: u8) -> Row {
    Row { contexts, keys, action, named: Some(named), does, rank }
}

const fn digit(keys: &'static [Stroke], n: u8) -> Row {
    Row { contexts: OUTSIDE, keys, action: Action::Digit(n), named: None, does: msg("screen-do-digit"), rank: 0 }
}

/// A letter of whoever writes a lesson; within a text it types itself.
const fn tool(keys: &'static [Stroke], tool: Tool) -> Row {
    row(OUTSIDE, keys, Action::Tool(tool), tool.key(), tool.does(), 0)
}

/// A key that does the same within a text too; the letter's row speaks for both.
const fn tool_too(keys: &'static [Stroke], tool: Tool) -> Row {
    Row { contexts: ALL, keys, action: Action::Tool(tool), named: None, does: tool.does(), rank: 0 }
}

const fn key(code: KeyCode) -> Stroke {
    Stroke::plain(code)
}

/// The table.
pub static TABLE: &[Row] = &[
    row(&[Radio], &[key(KeyCode::Enter)], Action::Submit, msg("screen-key-enter"), msg("screen-do-answer"), 1),
    row(&[Answer], &[key(KeyCode::Enter)], Action::Submit, msg("screen-key-enter"), msg("screen-do-answer"), 1),
    row(&[Nowhere], &[key(KeyCode::Enter)], Action::Submit, msg("screen-key-enter"), msg("screen-do-go-on"), 1),
    row(&[Toggle], &[key(KeyCode::Enter), Stroke::char(' ')], Action::Act, msg("screen-key-enter-or-space"), msg("screen-do-toggle"), 1),
    row(&[Press], &[key(KeyCode::Enter), Stroke::char(' ')], Action::Act, msg("screen-key-enter-or-space"), msg("screen-do-press"), 1),
    row(&[Field], &[key(KeyCode::Enter)], Action::Onward, msg("screen-key-enter"), msg("screen-do-onward"), 1),
    row(&[Area], &[key(KeyCode::Enter)], Action::NewLine, msg("screen-key-enter"), msg("screen-do-new-line"), 1),
    Row {
        contexts: &[Radio],
        keys: &[Stroke::char(' ')],
        action: Action::Act,
        named: Some(msg("screen-key-space")),
        does: msg("screen-do-select"),
        rank: 0,
    },
    Row { contexts: ALL, keys: &[key(KeyCode::Up)], action: Action::Up, named: None, does: msg("screen-do-move"), rank: 0 },
    row(ALL, &[key(KeyCode::Down)], Action::Down, msg("screen-key-arrows"), msg("screen-do-move"), 5),
    Row { contexts: OUTSIDE, keys: &[key(KeyCode::Left)], action: Action::Left, named: None, does: msg("screen-do-move"), rank: 0 },
    Row { contexts: OUTSIDE, keys: &[key(KeyCode::Right)], action: Action::Right, named: None, does: msg("screen-do-move"), rank: 0 },
    Row {
        contexts: OUTSIDE,
        keys: &[Stroke::char('1'), Stroke::char('&')],
        action: Action::Digit(1),
        named: Some(msg("screen-key-digits")),
        does: msg("screen-do-digit"),
        rank: 9,
    },
    // The unshifted top row of a French keyboard, with Caps Lock also.
    digit(&[Stroke::char('2'), Stroke::char('é'), Stroke::char('É')], 2),
    digit(&[Stroke::char('3'), Stroke::char('"')], 3),
    digit(&[Stroke::char('4'), Stroke::char('\'')], 4),
    digit(&[Stroke::char('5'), Stroke::char('(')], 5),
    digit(&[Stroke::char('6'), Stroke::char('-')], 6),
    digit(&[Stroke::char('7'), Stroke::char('è'), Stroke::char('È')], 7),
    digit(&[Stroke::char('8'), Stroke::char('_')], 8),
    digit(&[Stroke::char('9'), Stroke::char('ç'), Stroke::char('Ç')], 9),
    row(ALL, &[key(KeyCode::Tab)], Action::Next, msg("screen-key-tab"), msg("screen-do-next"), 11),
    row(ALL, &[key(KeyCode::BackTab)], Action::Previous, msg("screen-key-back-tab"), msg("screen-do-previous"), 0),
    row(ALL, &[key(KeyCode::PageDown)], Action::PageDown, msg("screen-key-page-down"), msg("screen-do-page-down"), 7),
    Row {
        contexts: &[Nowhere],
        keys: &[Stroke::char(' ')],
        action: Action::PageDown,
        named: None,
        does: msg("screen-do-page-down"),
        rank: 0,
    },
    row(ALL, &[key(KeyCode::PageUp)], Action::PageUp, msg("screen-key-page-up"), msg("screen-do-page-up"), 0),
    row(OUTSIDE, &[key(KeyCode::Home)], Action::First, msg("screen-key-home"), msg("screen-do-first"), 0),
    row(OUTSIDE, &[key(KeyCode::End)], Action::Last, msg("screen-key-end"), msg("screen-do-last"), 0),
    row(INSIDE, &[key(KeyCode::Backspace), Stroke::ctrl('h')], Action::Erase, msg("screen-key-backspace"), msg("screen-do-erase"), 0),
    row(INSIDE, &[key(KeyCode::Delete)], Action::EraseNext, msg("screen-key-delete"), msg("screen-do-erase-next"), 0),
    row(INSIDE, &[key(KeyCode::Left)], Action::CursorLeft, msg("screen-key-sideways"), msg("screen-do-cursor"), 0),
    Row {
        contexts: INSIDE,
        keys: &[key(KeyCode::Right)],
        action: Action::CursorRight,
        named: None,
        does: msg("screen-do-cursor"),
        rank: 0,
    },
    row(INSIDE, &[key(KeyCode::Home)], Action::CursorStart, msg("screen-key-home"), msg("screen-do-cursor-start"), 0),
    row(INSIDE, &[key(KeyCode::End)], Action::CursorEnd, msg("screen-key-end"), msg("screen-do-cursor-end"), 0),
    row(ALL, &[key(KeyCode::Esc)], Action::Menu, msg("screen-key-esc"), msg("screen-do-menu"), 6),
    // Many mean to copy by it: it never ends the program by itself.
    Row { contexts: ALL, keys: &[Stroke::ctrl('c')], action: Action::Stop, named: None, does: msg("screen-do-menu"), rank: 0 },
    row(OUTSIDE, &[Stroke::char('?')], Action::Help, msg("screen-key-help"), msg("screen-do-help"), 10),
    row(ALL, &[key(KeyCode::F(1))], Action::Help, msg("screen-key-f1"), msg("screen-do-help"), 0),
    row(ALL, &[key(KeyCode::F(10)), Stroke::ctrl('n')], Action::NextPerson, msg("screen-key-f10"), msg("screen-do-next-person"), 8),
    row(ALL, &[key(KeyCode::F(3)), Stroke::ctrl('t')], Action::OtherLanguage, msg("screen-key-f3"), msg("screen-do-other-language"), 0),
    row(ALL, &[key(KeyCode::F(2))], Action::Aloud, msg("screen-key-f2"), msg("screen-do-aloud"), 0),
    row(OUTSIDE, &[Stroke::char('v'), Stroke::char('V')], Action::Aloud, msg("screen-key-v"), msg("screen-do-aloud"), 0),
    row(ALL, &[key(KeyCode::F(4))], Action::Call, msg("kiosk-key-f4"), msg("kiosk-do-call"), 0),
    row(OUTSIDE, &[Stroke::char('!')], Action::Call, msg("kiosk-key-call"), msg("kiosk-do-call"), 0),
    // With Ctrl: they hold in the middle of a text too.
    row(ALL, &[Stroke::ctrl('d')], Action::Lead(Lead::Down), Lead::Down.key(), msg("lead-do-down"), 2),
    row(ALL, &[Stroke::ctrl('u')], Action::Lead(Lead::Up), Lead::Up.key(), msg("lead-do-up"), 0),
    row(ALL, &[Stroke::ctrl('e')], Action::Lead(Lead::Next), Lead::Next.key(), msg("lead-do-next"), 3),
    row(ALL, &[Stroke::ctrl('p')], Action::Lead(Lead::People), Lead::People.key(), msg("lead-do-people"), 4),
    row(ALL, &[Stroke::ctrl('r')], Action::Lead(Lead::Votes), Lead::Votes.key(), msg("lead-do-votes"), 0),
    row(ALL, &[Stroke::ctrl('g')], Action::Lead(Lead::GoOn), Lead::GoOn.key(), msg("lead-do-go-on"), 0),
    row(ALL, &[Stroke::ctrl('o')], Action::Lead(Lead::Notes), Lead::Notes.key(), msg("lead-do-notes"), 0),
    tool(&[Stroke::char('n'), Stroke::char('N')], Tool::Next),
    tool_too(&[key(KeyCode::F(8))], Tool::Next),
    tool(&[Stroke::char('p'), Stroke::char('P')], Tool::Previous),
    tool_too(&[key(KeyCode::F(7))], Tool::Previous),
    tool(&[Stroke::char('a'), Stroke::char('A')], Tool::Told),
    tool_too(&[key(KeyCode::F(6))], Tool::Told),
    tool(&[Stroke::char('e'), Stroke::char('E')], Tool::Problems),
    tool(&[Stroke::char('l'), Stroke::char('L')], Tool::Language),
    tool(&[Stroke::char('w'), Stroke::char('W')], Tool::Size),
    tool_too(&[key(KeyCode::F(9))], Tool::Size),
    tool(&[Stroke::char('r'), Stroke::char('R')], Tool::Again),
    tool_too(&[key(KeyCode::F(5))], Tool::Again),
    tool(&[Stroke::char('i'), Stroke::char('I')], Tool::Paper),
    tool(&[Stroke::char('u'), Stroke::char('U')], Tool::Units),
    tool(&[Stroke::char('q'), Stroke::char('Q')], Tool::Leave),
    row(ALL, &[Stroke::ctrl('l')], Action::Redraw, msg("screen-key-ctrl-l"), msg("screen-do-redraw"), 0),
    Row { contexts: ALL, keys: &[Stroke::ctrl('z')], action: Action::Suspend, named: None, does: msg("screen-do-suspend"), rank: 0 },
];

/// The letter of a tool of whoever writes.
pub fn letter(tool: Tool) -> Option<char> {
    let mut of_tool = TABLE.iter().filter(|row| row.action == Action::Tool(tool)).flat_map(|row| row.keys);
    of_tool.find_map(|stroke| if let KeyCode::Char(c) = stroke.code { Some(c) } else { None })
}

/// What a key does there. Keys that are in no row type themselves where text is typed.
pub fn action(context: Context, stroke: Stroke) -> Option<Action> {
    TABLE.iter().find(|row| row.contexts.contains(&context) && row.keys.contains(&stroke)).map(|row| row.action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_actions_in_one_context() {
        for context in ALL {
            let keys: Vec<Stroke> = TABLE.iter().filter(|row| row.contexts.contains(context)).flat_map(|row| row.keys).copied().collect();
            for (at, key) in keys.iter().enumerate() {
                assert!(!keys.iter().skip(at + 1).any(|other| other == key), "{key:?} twice in {context:?}");
            }
        }
    }

    #[test]
    fn no_action_has_a_function_key_alone() {
        let is_function = |stroke: &Stroke| matches!(stroke.code, KeyCode::F(_));
        for row in TABLE.iter().filter(|row| row.keys.iter().all(is_function)) {
            let other = TABLE.iter().any(|other| other.action == row.action && !other.keys.iter().all(is_function));
            assert!(other, "{row:?}");
        }
    }

    #[test]
    fn every_tool_of_whoever_writes_has_a_letter() {
        for tool in Tool::ALL {
            assert!(letter(tool).is_some_and(char::is_alphabetic), "{tool:?}");
        }
    }

    #[test]
    fn enter_and_escape_mean_something_everywhere() {
        for context in ALL {
            assert!(action(*context, key(KeyCode::Enter)).is_some(), "{context:?}");
            assert_eq!(action(*context, key(KeyCode::Esc)), Some(Action::Menu));
        }
    }

    #[test]
    fn the_french_top_row_counts_as_digits_outside_texts_only() {
        for (n, c) in (1..).zip("&é\"'(-è_ç".chars()) {
            assert_eq!(action(Nowhere, Stroke::char(c)), Some(Action::Digit(n)));
            assert_eq!(action(Answer, Stroke::char(c)), None);
        }
    }

    #[test]
    fn alt_gr_is_the_character_and_alt_is_escape_before() {
        let of = |code, modifiers| Stroke::of(&KeyEvent::new(code, modifiers));
        let ctrl_alt = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(of(KeyCode::Char('@'), ctrl_alt), [Stroke::char('@')]);
        assert_eq!(of(KeyCode::Enter, KeyModifiers::ALT), [key(KeyCode::Esc), key(KeyCode::Enter)]);
        assert_eq!(of(KeyCode::Char('C'), KeyModifiers::CONTROL), [Stroke::ctrl('c')]);
        assert_eq!(of(KeyCode::Char('É'), KeyModifiers::SHIFT), [Stroke::char('É')]);
        assert_eq!(of(KeyCode::Tab, KeyModifiers::SHIFT), [key(KeyCode::BackTab)]);
    }
}
