//! What the terminal says of itself, for whoever wants to know what this machine can do. Nothing is asked of the terminal itself.

use std::env;
use std::io::{self, IsTerminal};

use super::signs;
use crate::app::TerminalSeen;

/// The terminal that this program was called on.
pub fn seen() -> TerminalSeen {
    let text = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned());
    TerminalSeen {
        is_terminal: io::stdin().is_terminal() && io::stdout().is_terminal(),
        term: text("TERM"),
        size: size(),
        no_color: signs::environment_is_mono(),
        ascii: signs::environment_is_ascii(),
        locale: text("LC_ALL").or_else(|| text("LC_CTYPE")).or_else(|| text("LANG")),
    }
}

/// Columns and lines of the terminal; none where there is none, or it does not say.
pub fn size() -> Option<(u16, u16)> {
    let there = io::stdout().is_terminal() || io::stderr().is_terminal() || io::stdin().is_terminal();
    let size = there.then(crossterm::terminal::size)?.ok()?;
    (size.0 > 0 && size.1 > 0).then_some(size)
}
