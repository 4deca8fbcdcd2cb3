//! The findings as text to read and as data.

use serde_json::{Value, json};

use super::{Checkup, Finding, State};
use crate::i18n::date;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

type Say<'s> = &'s dyn Fn(&Words) -> String;

impl Checkup {
    /// A text to be read from top to bottom, by a voice too: how a thing stands is always a word.
    pub fn text(&self, say: Say<'_>) -> String {
        let mut out = say(&tr!("checkup-title", day = date(self.now), version = SafeText::show(env!("CARGO_PKG_VERSION"))));
        out.push('\n');
        let mut before = None;
        for finding in &self.findings {
            if before != Some(finding.subject) {
                out.extend(["\n", &say(&finding.subject.words()), "\n"]);
                before = Some(finding.subject);
            }
            finding.text(say, &mut out);
        }
        out.extend(["\n", &say(&self.closing(say)), "\n"]);
        out
    }

    /// How many things are to be mended, and with what to begin.
    fn closing(&self, say: Say<'_>) -> Words {
        let to_mend = self.to_mend();
        let mut names: Vec<String> = to_mend.iter().map(|finding| say(&finding.subject.words())).collect();
        names.dedup();
        let to_know = self.findings.iter().filter(|finding| finding.state == State::ToKnow).count();
        match (to_mend.len(), to_know) {
            (0, 0) => tr!("checkup-closing-good"),
            (0, n) => tr!("checkup-closing-know", n = n),
            (n, _) => tr!("checkup-closing-mend", n = n, list = SafeText::show_line(&names.join(", "))),
        }
    }

    /// The same as data: names for machines, sentences in the language asked for.
    pub fn json(&self, say: Say<'_>) -> Value {
        let count = |state: State| self.findings.iter().filter(|finding| finding.state == state).count();
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "day": self.now.utc().map(|at| at.date().to_string()),
            "good": count(State::Good), "to_know": count(State::ToKnow), "to_mend": count(State::ToMend),
            "closing": say(&self.closing(say)),
            "findings": self.findings.iter().map(|finding| finding.json(say)).collect::<Value>(),
        })
    }
}

impl Finding {
    fn text(&self, say: Say<'_>, out: &mut String) {
        out.extend(["  - ", &say(&tr!("checkup-line", state = self.state.words(), means = self.means.clone())), "\n"]);
        for line in &self.list {
            out.extend(["      - ", &say(line), "\n"]);
        }
        if let Some(mend) = &self.mend {
            out.extend(["    ", &say(&tr!("checkup-do", mend = mend.clone())), "\n"]);
        }
    }

    fn json(&self, say: Say<'_>) -> Value {
        json!({
            "id": self.id, "subject": self.subject.name(), "subject_text": say(&self.subject.words()),
            "state": self.state.name(), "state_text": say(&self.state.words()),
            "text": say(&self.means), "mend": self.mend.as_ref().map(say),
            "list": self.list.iter().map(say).collect::<Vec<_>>(), "data": self.data,
        })
    }
}
