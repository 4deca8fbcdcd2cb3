//! Reading aloud: which program has a voice, and for which languages.

use serde_json::json;

use super::State::{Good, ToKnow};
use super::{Finding, State, Subject};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Who can read aloud here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceSeen {
    /// Somebody turned it off.
    Off,
    /// Nobody.
    Nobody,
    /// A program that does not answer.
    Mute(String),
    /// A program that somebody chose: which languages it has, nobody asks.
    Given(String),
    /// A program, the languages that it has a voice for, and those of ours that it has none for.
    Speaks(String, Vec<String>, Vec<String>),
}

fn found(state: State, means: Words) -> Finding {
    Finding::new("voice", Subject::Voice, state, means)
}

fn list(names: &[String]) -> SafeText {
    SafeText::show_line(&names.join(", "))
}

impl VoiceSeen {
    pub(super) fn finding(&self) -> Finding {
        let install = || tr!("checkup-voice-mend");
        match self {
            Self::Off => found(ToKnow, tr!("checkup-voice-off")).mend(tr!("checkup-voice-off-mend")),
            Self::Nobody => found(ToKnow, tr!("checkup-voice-none")).mend(install()),
            Self::Mute(program) => {
                let mute = found(ToKnow, tr!("checkup-voice-mute", program = SafeText::show_line(program)));
                mute.mend(install()).data(json!({ "program": program }))
            }
            Self::Given(program) => {
                let given = found(Good, tr!("checkup-voice-given", program = SafeText::show_line(program)));
                given.data(json!({ "program": program }))
            }
            Self::Speaks(program, has, lacks) => {
                let shown = SafeText::show_line(program);
                let speaks = match (has.is_empty(), lacks.is_empty()) {
                    (true, _) => found(ToKnow, tr!("checkup-voice-no-language", program = shown)).mend(install()),
                    (false, true) => found(Good, tr!("checkup-voice-speaks", program = shown, list = list(has))),
                    (false, false) => {
                        let some = tr!("checkup-voice-some", program = shown, list = list(has), lacks = list(lacks));
                        found(ToKnow, some).mend(install())
                    }
                };
                speaks.data(json!({ "program": program, "languages": has, "without": lacks }))
            }
        }
    }
}
