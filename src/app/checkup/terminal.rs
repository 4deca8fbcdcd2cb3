//! The terminal: how large it is, and what it can show.

use serde_json::json;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// On which every page stands with air around it.
const WHOLE: (u16, u16) = (80, 24);
/// On which every page can be played, by scrolling.
const LEAST: (u16, u16) = (40, 14);

/// What a terminal says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalSeen {
    /// Whether both ends of the program are one, so that pages can be drawn.
    pub is_terminal: bool,
    /// Its name.
    pub term: Option<String>,
    /// Columns and lines, where it says so.
    pub size: Option<(u16, u16)>,
    /// Whether the environment asks for no colour.
    pub no_color: bool,
    /// Whether only simple signs are drawn.
    pub ascii: bool,
    /// The way of writing that the system names, such as `fr_FR.UTF-8`.
    pub locale: Option<String>,
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Terminal, state, means)
}

impl TerminalSeen {
    fn named(&self, names: &[&str]) -> bool {
        self.term.as_deref().is_some_and(|term| names.contains(&term))
    }

    /// Whether it can only write line after line.
    fn is_dumb(&self) -> bool {
        self.term.as_deref().map_or(cfg!(unix), |term| term.is_empty() || term == "dumb")
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        if !self.is_terminal {
            return vec![found("terminal", ToKnow, tr!("checkup-terminal-none")).mend(tr!("checkup-terminal-none-mend"))];
        }
        let term = SafeText::show_line(self.term.as_deref().unwrap_or_default());
        if self.is_dumb() {
            let dumb = found("terminal", ToKnow, tr!("checkup-terminal-dumb")).mend(tr!("checkup-terminal-dumb-mend"));
            return vec![dumb.data(json!({ "term": term.as_str() }))];
        }
        vec![self.size(), self.colours(), self.signs(), self.mouse()]
    }

    fn size(&self) -> Finding {
        let Some((columns, lines)) = self.size else {
            return found("terminal-size", ToKnow, tr!("checkup-size-unknown")).mend(tr!("checkup-size-mend"));
        };
        let holds = |(wide, high): (u16, u16)| columns >= wide && lines >= high;
        let (columns, lines) = (u32::from(columns), u32::from(lines));
        let size = if holds(WHOLE) {
            found("terminal-size", Good, tr!("checkup-size-whole", columns = columns, lines = lines))
        } else if holds(LEAST) {
            let small = found("terminal-size", ToKnow, tr!("checkup-size-scrolls", columns = columns, lines = lines));
            small.mend(tr!("checkup-size-mend"))
        } else {
            found("terminal-size", ToMend, tr!("checkup-size-tiny", columns = columns, lines = lines)).mend(tr!("checkup-size-mend"))
        };
        size.data(json!({ "columns": columns, "lines": lines }))
    }

    fn colours(&self) -> Finding {
        if self.no_color {
            return found("terminal-colours", ToKnow, tr!("checkup-colours-off")).mend(tr!("checkup-colours-off-mend"));
        }
        if self.named(&["vt100", "vt102", "vt220", "vt320", "xterm-mono", "linux-m"]) {
            return found("terminal-colours", ToKnow, tr!("checkup-colours-none")).mend(tr!("checkup-terminal-dumb-mend"));
        }
        found("terminal-colours", Good, tr!("checkup-colours"))
    }

    fn signs(&self) -> Finding {
        if !self.ascii {
            return found("terminal-signs", Good, tr!("checkup-signs"));
        }
        if self.named(&["linux"]) {
            return found("terminal-signs", ToKnow, tr!("checkup-signs-console")).mend(tr!("checkup-signs-console-mend"));
        }
        let locale = SafeText::show_line(self.locale.as_deref().unwrap_or_default());
        let simple = found("terminal-signs", ToKnow, tr!("checkup-signs-simple", locale = &locale));
        simple.mend(tr!("checkup-signs-simple-mend")).data(json!({ "locale": locale.as_str() }))
    }

    fn mouse(&self) -> Finding {
        if self.named(&["linux"]) {
            return found("terminal-mouse", ToKnow, tr!("checkup-mouse-none")).mend(tr!("checkup-signs-console-mend"));
        }
        found("terminal-mouse", Good, tr!("checkup-mouse"))
    }
}
