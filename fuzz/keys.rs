//! The door of keys: what is pressed, pasted, clicked and resized on the screen, from any first page of what ships.
//!
//! The first bytes say where one begins, in which language and window; each that follows is an event of the terminal.

use std::rc::Rc;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use tremplin::app::{Desk, Kit, Theme};
use tremplin::clock::World;
use tremplin::curriculum::Shelf;
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::learn::sitting::{Sitting, Start};
use tremplin::screen::scenario::text_of;
use tremplin::screen::{Hit, Look, Scenario};
use tremplin::text::SafeText;

use super::{languages, no_sticks, world};

/// Most events of one run.
const EVENTS: usize = 150;
/// The windows that one begins in.
const SIZES: [(u16, u16); 6] = [(80, 24), (60, 20), (40, 14), (120, 40), (200, 60), (1, 1)];
const LANGS: [&str; 5] = ["fr", "en", "de", "es", "sl"];
/// What the bytes from 0x80 on are.
const CODES: [KeyCode; 30] = [
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::BackTab,
    KeyCode::Delete,
    KeyCode::Insert,
    KeyCode::F(1),
    KeyCode::F(2),
    KeyCode::F(3),
    KeyCode::F(4),
    KeyCode::F(5),
    KeyCode::F(6),
    KeyCode::F(7),
    KeyCode::F(8),
    KeyCode::F(9),
    KeyCode::F(10),
    KeyCode::F(11),
    KeyCode::F(12),
    KeyCode::Null,
    KeyCode::CapsLock,
    KeyCode::Menu,
    KeyCode::Char('é'),
    KeyCode::Char('\u{301}'),
    KeyCode::Char('👩'),
    KeyCode::Char('\u{202e}'),
];

thread_local! {
    static SHELF: Shelf = Shelf::new(&[]).expect("what ships");
    /// Every unit that ships.
    static UNITS: Vec<(ModuleId, UnitId)> = SHELF.with(|shelf| {
        let heads = |module: tremplin::curriculum::Module| module.units.into_iter().map(move |head| (module.id.clone(), head.id));
        shelf.rows().iter().filter_map(|row| row.module("fr").ok()).flat_map(heads).collect()
    });
}

/// Bytes as they are asked for.
struct Given<'b>(std::slice::Iter<'b, u8>);

impl Given<'_> {
    fn byte(&mut self) -> Option<u8> {
        self.0.next().copied()
    }

    fn number(&mut self) -> usize {
        usize::from(self.byte().unwrap_or(0))
    }
}

/// A sequence of events on the screen, everything kept in memory.
pub fn keys(bytes: &[u8]) {
    let mut given = Given(bytes.iter());
    let Some(at) = given.byte() else { return };
    let lang = LANGS[given.number() % LANGS.len()];
    let size = SIZES[given.number() % SIZES.len()];
    let dress = given.number();
    let look = Look { theme: [None, Some(Theme::Contrast), Some(Theme::Mono)][dress % 3], ascii: dress & 4 != 0 };
    let mut screen = Scenario::with(desk(usize::from(at), lang), size, look);
    holds(&screen);
    for _ in 0..EVENTS {
        let Some(byte) = given.byte() else { break };
        happens(&mut screen, byte, &mut given);
        holds(&screen);
        if screen.left() {
            break;
        }
    }
}

/// Where one begins: at home, at the door, in a group's machine, or within a unit.
fn desk(at: usize, lang: &str) -> Desk {
    let mut kit = Kit::without_disk(world(), SHELF.with(Clone::clone), I18n::new(lang)).expect("memory");
    kit.costs = tremplin::lock::Costs::CHEAP;
    kit.sticks = no_sticks;
    kit.worlds = || -> Rc<dyn World> { world() };
    let start = match at {
        0 => Start::default(),
        1 => Start { learn: true, language_known: true, ..Start::default() },
        2 => Start { learn: true, group: Some(SafeText::show("Lundi")), language_known: true, ..Start::default() },
        3 => Start { diagnose: true, learn: true, language_known: true, ..Start::default() },
        4 => Start { learn: true, unkept: Some(tremplin::words::msg("journal-not-saved")), ..Start::default() },
        at => UNITS.with(|units| {
            let (module, unit) = units[at % units.len()].clone();
            Start {
                module: Some(module),
                unit: Some(unit),
                nickname: Some(SafeText::show("Odile")),
                language_known: true,
                ..Start::default()
            }
        }),
    };
    let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), "screen");
    Desk::new(kit, sitting, first).0
}

fn happens(screen: &mut Scenario<Desk>, byte: u8, given: &mut Given<'_>) {
    let key = |screen: &mut Scenario<Desk>, code, modifiers| {
        screen.wait(1000).event(&Event::Key(KeyEvent::new(code, modifiers)));
    };
    let letter = |byte: usize| KeyCode::Char(char::from(u8::try_from(32 + byte % 95).unwrap_or(b' ')));
    match byte {
        b'\n' => key(screen, KeyCode::Enter, KeyModifiers::NONE),
        b'\t' => key(screen, KeyCode::Tab, KeyModifiers::NONE),
        0x08 | 0x7f => key(screen, KeyCode::Backspace, KeyModifiers::NONE),
        0x1b => key(screen, KeyCode::Esc, KeyModifiers::NONE),
        1 => key(screen, letter(given.number()), KeyModifiers::CONTROL),
        2 => key(screen, letter(given.number()), KeyModifiers::ALT),
        3 => {
            let code = CODES[given.number() % CODES.len()];
            key(screen, code, KeyModifiers::from_bits_truncate(u8::try_from(given.number()).unwrap_or(0)));
        }
        4 => {
            // At once: the guard is there for these.
            screen.key_now(letter(given.number()));
        }
        5 => {
            let (wide, high) = (given.number(), given.number());
            screen.resize(u16::try_from(wide * 2).unwrap_or(0), u16::try_from(high).unwrap_or(0));
        }
        6 => {
            let long = given.number();
            let pasted: Vec<u8> = given.0.by_ref().take(long).copied().collect();
            screen.event(&Event::Paste(String::from_utf8_lossy(&pasted).into_owned()));
        }
        7 => {
            let (kind, column, row) = (given.number(), given.number(), given.number());
            mouse(screen, kind, (u16::try_from(column).unwrap_or(0), u16::try_from(row).unwrap_or(0)));
        }
        11 => {
            // Onto something that can be clicked.
            let (kind, which) = (given.number(), given.number());
            let hits = screen.drawn().map_or(0, |drawn| drawn.hits.len());
            let place = screen.drawn().and_then(|drawn| drawn.hits.get(which.checked_rem(hits)?)).map(|(area, _)| (area.x, area.y));
            if let Some(place) = place {
                screen.wait(1000);
                if kind < 128 {
                    screen.click(place.0, place.1);
                } else {
                    mouse(screen, kind, place);
                }
            }
        }
        12 => {
            screen.changed();
        }
        13 => {
            let (code, kind) = (CODES[given.number() % CODES.len()], given.number());
            let kind = if kind % 2 == 0 { KeyEventKind::Repeat } else { KeyEventKind::Release };
            screen.event(&Event::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind)));
        }
        14 => {
            screen.event(&if given.number().is_multiple_of(2) { Event::FocusLost } else { Event::FocusGained });
        }
        byte if byte.is_ascii_graphic() || byte == b' ' => key(screen, KeyCode::Char(char::from(byte)), KeyModifiers::NONE),
        byte => key(screen, CODES[usize::from(byte) % CODES.len()], KeyModifiers::NONE),
    }
}

fn mouse(screen: &mut Scenario<Desk>, kind: usize, (column, row): (u16, u16)) {
    let button = [MouseButton::Left, MouseButton::Right, MouseButton::Middle][kind / 8 % 3];
    let kind = match kind % 8 {
        0 => MouseEventKind::Down(button),
        1 => MouseEventKind::Up(button),
        2 => MouseEventKind::Drag(button),
        3 => MouseEventKind::Moved,
        4 => MouseEventKind::ScrollUp,
        5 => MouseEventKind::ScrollDown,
        6 => MouseEventKind::ScrollLeft,
        _ => MouseEventKind::ScrollRight,
    };
    screen.event(&Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
}

/// What holds of every picture: all is within it, and the text cursor stands where one types.
fn holds(screen: &Scenario<Desk>) {
    let Some(drawn) = screen.drawn() else { return };
    let area = drawn.buf.area;
    assert_eq!(text_of(drawn).lines().count(), usize::from(area.height), "a line a line");
    assert!(drawn.hits.iter().all(|(hit, _)| area.intersection(*hit) == *hit), "what is clicked stands outside of the picture");
    assert!(drawn.lines == 0 || drawn.scroll < drawn.lines.max(1), "the window stands below its page");
    if let Some(cursor) = drawn.cursor {
        assert!(area.contains(cursor.into()), "the cursor stands outside of the picture");
        let focus = screen.focus().expect("a cursor without a focus");
        assert!(focus.role.typed(), "a cursor where nothing is typed");
        let mut fields = drawn.hits.iter().filter(|(_, hit)| matches!(hit, Hit::Text(target, _) if *target == focus.target));
        // After the last letter, the cursor may stand one column beyond.
        let on = fields.any(|(hit, _)| hit.y == cursor.1 && (hit.x..=hit.right()).contains(&cursor.0));
        assert!(on, "the cursor stands beside what has the focus");
    }
}
