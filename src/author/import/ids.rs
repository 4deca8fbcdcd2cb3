//! Names of activities from what questions are called: letters that an id may have, each once in its unit, the same at each import.

use std::collections::BTreeSet;

use crate::curriculum::OVERLAY_TOPS;
use crate::exchange::question::Question;
use crate::ids::{ActivityId, is_slug};
use crate::text::fold::{Tolerance, fold};

/// Longest id that is made of a text, in letters.
const LENGTH: usize = 40;

/// The ids that are taken.
#[derive(Default)]
pub(super) struct Ids(BTreeSet<String>);

impl Ids {
    /// The id of a question: its own, else from its name, else from its text.
    pub(super) fn of(&mut self, question: &Question) -> ActivityId {
        // `module/unit/activity`: only the last is ours to give here.
        let own = question.id.rsplit('/').next().filter(|id| is_slug(id)).map(str::to_owned);
        let mut id = own.unwrap_or_else(|| slug(if question.name.is_empty() { &question.text } else { &question.name }));
        if id.is_empty() || OVERLAY_TOPS.contains(&id.as_str()) {
            let numbered = format!("q{}-{id}", self.0.len() + 1);
            numbered.trim_end_matches('-').clone_into(&mut id);
        }
        let mut free = id.clone();
        let mut n = 2;
        while !self.0.insert(free.clone()) {
            free = format!("{id}-{n}");
            n += 1;
        }
        ActivityId::new(&free).unwrap_or_default()
    }
}

/// The letters of `text` that an id may have, whole words as far as there is room.
pub(super) fn slug(text: &str) -> String {
    let start: String = text.chars().take(200).collect();
    let folded = fold(&start, &[Tolerance::Case, Tolerance::Accents]);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut out = String::new();
    for word in words {
        if out.is_empty() {
            out = word.chars().take(LENGTH).collect();
        } else if out.len() + word.len() < LENGTH {
            out.push('-');
            out.push_str(word);
        } else {
            break;
        }
    }
    out
}

/// The id of the `n`-th row of an activity, from 0: `a` to `z`, then `a2`.
pub(super) fn row(n: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(n % 26).unwrap_or(0));
    if n < 26 { letter.to_string() } else { format!("{letter}{}", n / 26 + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SafeText;

    fn named(name: &str, text: &str, id: &str) -> Question {
        Question { id: SafeText::show(id), name: SafeText::show(name), text: SafeText::show(text), ..Question::default() }
    }

    #[test]
    fn ids_are_short_and_each_stands_once() {
        let mut ids = Ids::default();
        let mut of = |name: &str, text: &str, id: &str| ids.of(&named(name, text, id)).to_string();
        assert_eq!(of("Le Colis bloqué !", "", ""), "le-colis-bloque");
        assert_eq!(of("Le colis bloqué ?", "", ""), "le-colis-bloque-2");
        assert_eq!(of("", "Qui a écrit ce message, et pourquoi l'a-t-il fait si tard ?", ""), "qui-a-ecrit-ce-message-et-pourquoi-l-a-t");
        assert_eq!(of("x", "y", "scams/parcel-sms/owner"), "owner");
        assert_eq!(of("Unit", "", ""), "q5-unit");
        assert_eq!(of("البريد", "", "not an id"), "q6");
        assert_eq!([row(0), row(25), row(26), row(99)], ["a", "z", "a2", "v4"]);
    }
}
