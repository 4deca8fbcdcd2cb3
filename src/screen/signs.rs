//! Signs and frames, with their ASCII stand-ins for the Linux console and for systems without UTF-8.
//!
//! Wide emoji are used only where real programs show that very sign and where every terminal agrees on their width.

use std::ffi::OsStr;

use crate::activity::{Mark, Sign};

/// Which signs can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Only ASCII.
    pub ascii: bool,
}

/// The corners and lines of a box: top left, top right, bottom left, bottom right, across, down, left tee, right tee.
pub type BoxSet = [&'static str; 8];

impl Signs {
    const fn or(self, full: &'static str, ascii: &'static str) -> &'static str {
        if self.ascii { ascii } else { full }
    }

    /// A box.
    pub const fn frame(self) -> BoxSet {
        if self.ascii { ["+", "+", "+", "+", "-", "|", "+", "+"] } else { ["╭", "╮", "╰", "╯", "─", "│", "├", "┤"] }
    }

    /// A sheet of paper, and a post.
    pub const fn sheet(self) -> BoxSet {
        if self.ascii { ["+", "+", "+", "+", "-", "|", "+", "+"] } else { ["┌", "┐", "└", "┘", "─", "│", "├", "┤"] }
    }

    /// A frame that cannot be overlooked.
    pub const fn heavy(self) -> BoxSet {
        if self.ascii { ["#", "#", "#", "#", "=", "#", "#", "#"] } else { ["╔", "╗", "╚", "╝", "═", "║", "╠", "╣"] }
    }

    /// A balloon, with a sharp corner where the one who speaks stands: below on the left, or on the right.
    pub const fn balloon(self, mine: bool) -> [&'static str; 6] {
        match (self.ascii, mine) {
            (false, false) => ["╭", "╮", "└", "╯", "─", "│"],
            (false, true) => ["╭", "╮", "╰", "┘", "─", "│"],
            (true, false) => [".", ".", "+", "'", "-", "|"],
            (true, true) => [".", ".", "'", "+", "-", "|"],
        }
    }

    /// The upper corner of a sheet, folded: the edge above, and the line beneath.
    pub const fn fold(self) -> (&'static str, &'static str) {
        if self.ascii { ("+-+", "+-+") } else { ("┬─╮", "╰─┤") }
    }

    /// How well a telephone is connected, and how full it is.
    pub const fn status(self) -> (&'static str, &'static str) {
        if self.ascii { (".:|", "[##]") } else { ("▂▄▆", "▐██▌") }
    }

    /// The bar at the bottom of a telephone.
    pub const fn home(self) -> &'static str {
        self.or("━━━━━━━━━━", "==========")
    }

    /// A cell that is filled.
    pub const fn full(self) -> &'static str {
        self.or("█", "#")
    }

    /// A cell that is hollow: of a bar that stands for what was before.
    pub const fn hollow(self) -> &'static str {
        self.or("▒", "=")
    }

    /// A line under the head of a letter.
    pub const fn underline(self) -> &'static str {
        self.or("═", "=")
    }

    /// The reactions under a post.
    pub const fn reactions(self) -> &'static str {
        self.or("♡      ✎      ↪", "<3     (/)     ->")
    }

    /// A person: head, and shoulders.
    pub const fn person(self) -> [&'static str; 2] {
        if self.ascii { ["(_)", "/ \\"] } else { ["╭◡╮", "╱ ╲"] }
    }

    /// The top of a counter.
    pub const fn counter(self) -> &'static str {
        self.or("▄", "_")
    }

    /// A stretch that was marked.
    pub const fn marked(self) -> &'static str {
        self.or("✓", "x")
    }

    /// A switch.
    pub const fn switch(self, on: bool) -> &'static str {
        if on { self.or("(  ●)", "( o)") } else { self.or("(○  )", "(o )") }
    }

    /// A horizontal line.
    pub const fn rule(self) -> &'static str {
        self.or("─", "-")
    }

    /// The bar left of what is set apart.
    pub const fn bar(self) -> &'static str {
        self.or("▌", "|")
    }

    /// Before what has the focus.
    pub const fn pointer(self) -> &'static str {
        self.or("▸", ">")
    }

    /// One of several: chosen or not.
    pub const fn radio(self, on: bool) -> &'static str {
        if on { self.or("(•)", "(*)") } else { "( )" }
    }

    /// On or off.
    pub const fn check(on: bool) -> &'static str {
        if on { "[x]" } else { "[ ]" }
    }

    /// A thing to take: taken or not.
    pub const fn item(self, on: bool) -> &'static str {
        if on { self.or(" ◆ ", "=> ") } else { self.or(" ◇ ", " - ") }
    }

    /// Before a line of a list.
    pub const fn bullet(self) -> &'static str {
        self.or("•", "-")
    }

    /// Between short things side by side.
    pub const fn dot(self) -> &'static str {
        self.or("·", "-")
    }

    /// Before what stands to the right of a thing, and before a link.
    pub const fn arrow(self) -> &'static str {
        self.or("→", "->")
    }

    /// More above.
    pub const fn up(self) -> &'static str {
        self.or("▲", "^")
    }

    /// More below.
    pub const fn down(self) -> &'static str {
        self.or("▼", "v")
    }

    /// Something was left out.
    pub const fn cut(self) -> &'static str {
        self.or("…", "~")
    }

    /// A letter that must not be read over the shoulder.
    pub const fn hidden(self) -> &'static str {
        self.or("•", "*")
    }

    /// A text that is not translated yet.
    pub const fn foreign(self) -> &'static str {
        self.or("°", "*")
    }

    /// Done and to do, in a bar of progress.
    pub const fn progress(self) -> (&'static str, &'static str) {
        if self.ascii { ("#", "-") } else { ("█", "░") }
    }

    /// The edges of a key of the keyboard.
    pub const fn key_edges(self) -> (&'static str, &'static str) {
        if self.ascii { ("|", "|") } else { ("▏", "▕") }
    }

    /// Beside what was answered. The word comes from whoever draws.
    pub const fn mark(self, mark: Mark) -> &'static str {
        match mark {
            Mark::Right => self.or("✓", "+"),
            Mark::Other => self.arrow(),
        }
    }

    /// The sign of a real program.
    pub const fn sign(self, sign: Sign) -> &'static str {
        match sign {
            Sign::Clip => self.or("📎", "(+)"),
            Sign::Bin => self.or("🗑", "(x)"),
            Sign::Reply => self.or("↩", "<-"),
            Sign::ReplyAll => self.or("↩↩", "<<-"),
            Sign::Forward => self.or("↪", "->"),
            Sign::Pencil => self.or("✎", "(/)"),
            Sign::More => self.or("⋯", "..."),
            Sign::Unread => self.or("●", "*"),
            Sign::Search => self.or("🔍", "(o)"),
            Sign::Back => self.or("←", "<-"),
            Sign::Send => self.or("➤", ">>"),
            Sign::Warning => self.or("⚠", "(!)"),
            Sign::Folder => self.or("📁", "[=]"),
            Sign::Done => self.or("✓", "+"),
            Sign::Star => self.or("★", "*"),
            Sign::Close => self.or("✕", "x"),
            Sign::Phone => self.or("☎", "(t)"),
            Sign::Picture => self.or("▣", "[#]"),
            Sign::Printer => self.or("⎙", "(p)"),
            Sign::Gear => self.or("⚙", "{o}"),
            Sign::Lock => self.or("🔒", "(L)"),
            Sign::Worried => ":-(",
            Sign::Unsure => ":-|",
            Sign::Glad => ":-)",
            // Of letters that the usual fonts of terminals have: it stands on every page.
            Sign::Speaker => self.or("◄))", "<))"),
        }
    }

    /// The text, with the typographer's signs in ASCII where only ASCII can be drawn. Letters stay what they are.
    pub fn text(self, text: String) -> String {
        if !self.ascii || text.is_ascii() {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '’' | '‘' | 'ʼ' => out.push('\''),
                '“' | '”' | '„' => out.push('"'),
                '–' | '—' | '‑' | '−' | '•' | '·' => out.push('-'),
                '\u{a0}' | '\u{202f}' => out.push('\u{a0}'),
                '…' => out.push_str("..."),
                '→' => out.push_str("->"),
                '←' => out.push_str("<-"),
                '↑' => out.push('^'),
                '↓' => out.push('v'),
                '✓' => out.push('+'),
                '«' => out.push_str("<<"),
                '»' => out.push_str(">>"),
                c => out.push(c),
            }
        }
        out
    }
}

/// Whether this terminal can draw ASCII only: the Linux console's fonts hold few signs, and other systems than UTF-8 none.
pub fn only_ascii(term: Option<&OsStr>, locale: Option<&OsStr>) -> bool {
    if term.is_some_and(|term| term == "linux") {
        return true;
    }
    // Nothing said (Windows, a bare launcher) is taken as UTF-8: that is what today's terminals are.
    locale.and_then(OsStr::to_str).is_some_and(|locale| {
        let locale = locale.to_lowercase();
        !locale.is_empty() && !locale.contains("utf-8") && !locale.contains("utf8")
    })
}

/// Whether this machine's terminal can draw ASCII only, by its environment.
pub fn environment_is_ascii() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
    only_ascii(set("TERM").as_deref(), if cfg!(windows) { None } else { locale.as_deref() })
}

/// Whether the environment asks for no colour.
pub fn environment_is_mono() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNS: [Sign; 24] = [
        Sign::Clip,
        Sign::Bin,
        Sign::Reply,
        Sign::ReplyAll,
        Sign::Forward,
        Sign::Pencil,
        Sign::More,
        Sign::Unread,
        Sign::Search,
        Sign::Back,
        Sign::Send,
        Sign::Warning,
        Sign::Folder,
        Sign::Done,
        Sign::Star,
        Sign::Close,
        Sign::Phone,
        Sign::Picture,
        Sign::Printer,
        Sign::Gear,
        Sign::Lock,
        Sign::Worried,
        Sign::Unsure,
        Sign::Glad,
    ];

    #[test]
    fn ascii_signs_are_ascii() {
        let signs = Signs { ascii: true };
        assert!(SIGNS.iter().all(|sign| signs.sign(*sign).is_ascii()));
        assert!(signs.frame().iter().all(|piece| piece.is_ascii()));
        assert!([Mark::Right, Mark::Other].iter().all(|mark| signs.mark(*mark).is_ascii()));
        assert!(signs.text("« l’été » → oui…".to_owned()).chars().all(|c| c.is_ascii() || c == 'é'));
    }

    #[test]
    fn the_linux_console_and_old_locales_are_ascii() {
        let ascii = |term: &str, locale: &str| only_ascii(Some(OsStr::new(term)), Some(OsStr::new(locale)));
        assert!(ascii("linux", "fr_FR.UTF-8"));
        assert!(ascii("xterm", "C"));
        assert!(ascii("xterm", "fr_FR@euro"));
        assert!(!ascii("xterm-256color", "fr_FR.UTF-8"));
        assert!(!ascii("xterm-256color", "C.utf8"));
        assert!(!only_ascii(None, None));
    }
}
