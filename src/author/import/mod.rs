//! `curriculum import`: questions of other tools as a unit that its author can finish.
//!
//! What our format needs and a question does not have (a feedback, an idea, a minute count) is left out and marked by a comment, so
//! that `check` finds each place and no learner ever sees a filler. What a question has and we cannot hold is a loss, told with its
//! line. [`unit()`] writes the file, [`activity`](mod@activity) turns one question into one activity, [`ids`] names them, [`into()`] adds the unit to its
//! module.

mod activity;
mod ids;
mod into;
mod typed;
mod writer;

use std::collections::BTreeMap;

use crate::curriculum::ACTIVITIES_MAX;
use crate::exchange::question::{Failed, Loss, Read, beginning};
use crate::exchange::{aiken, decode::decode, gift, table};
use crate::i18n::I18n;
use crate::ids::{ActivityId, UnitId};
use crate::text::SafeText;
use crate::tr;
use writer::Writer;

pub use into::{Added, into};

/// A format that questions come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Moodle's plain text.
    Gift,
    /// Choices behind letters.
    Aiken,
    /// A table.
    Csv,
}

impl Format {
    /// Their words on the command line.
    pub const NAMES: [(&'static str, Self); 3] = [("gift", Self::Gift), ("aiken", Self::Aiken), ("csv", Self::Csv)];

    /// The format that `text` looks like.
    pub fn guess(text: &str) -> Self {
        let is_verdict = |line: &str| line.trim().get(.."answer:".len()).is_some_and(|word| word.eq_ignore_ascii_case("answer:"));
        if table::looks_like(text) {
            Self::Csv
        } else if text.lines().any(is_verdict) && !text.contains('{') {
            Self::Aiken
        } else {
            Self::Gift
        }
    }

    /// The word for it.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, format)| *format == self).map_or("gift", |(name, _)| name)
    }
}

/// Words that the file needs in the author's language.
#[derive(Clone, Debug)]
pub struct Wording {
    /// What marks a place to fill.
    pub todo: String,
    /// The two options of a sentence that is true or false.
    pub sentence: [String; 2],
    /// What stands beside the box of a text to type.
    pub field: String,
}

impl Wording {
    /// In the language of `i18n`.
    pub fn of(i18n: &I18n) -> Self {
        Self {
            todo: i18n.say(&tr!("import-todo")),
            sentence: [i18n.say(&tr!("import-true")), i18n.say(&tr!("import-false"))],
            field: i18n.say(&tr!("import-field")),
        }
    }
}

/// A unit that is to be finished, and what became of each question.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The unit's file.
    pub toml: String,
    /// One a question.
    pub rows: Vec<Row>,
    /// What could not come in.
    pub failed: Vec<Failed>,
    /// What belongs to no question.
    pub losses: Vec<Loss>,
    /// How many places must be written, by key.
    pub missing: BTreeMap<&'static str, usize>,
}

/// What became of a question.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its line.
    pub line: usize,
    /// Its name, or how it begins.
    pub name: SafeText,
    /// The id of the activity.
    pub id: ActivityId,
    /// Its kind.
    pub kind: &'static str,
    /// What is lost of it, from top to bottom.
    pub losses: Vec<Loss>,
}

/// The bytes of a file as a unit to finish; `from` is its name, `format` is guessed where it is not given.
pub fn import(bytes: &[u8], format: Option<Format>, from: &SafeText, wording: &Wording) -> (Format, Draft) {
    let (text, guessed) = decode(bytes);
    let format = format.unwrap_or_else(|| Format::guess(&text));
    let mut read = match format {
        Format::Gift => gift::read(&text),
        Format::Aiken => aiken::read(&text),
        Format::Csv => table::read(&text),
    };
    read.losses.splice(0..0, guessed);
    (format, unit(read, from, wording))
}

/// The unit of these questions.
fn unit(read: Read, from: &SafeText, wording: &Wording) -> Draft {
    let mut draft = Draft { failed: read.failed, losses: read.losses, ..Draft::default() };
    let mut writer = Writer::new(&wording.todo);
    writer.comment(from);
    writer.text("title", &title(&read.categories, &mut draft.losses));
    writer.todo("minutes");
    writer.todo("aim");
    let mut ids = ids::Ids::default();
    for (at, question) in read.questions.into_iter().enumerate() {
        if at == ACTIVITIES_MAX {
            draft.losses.push(Loss { line: question.line, what: tr!("import-told-many-activities", most = ACTIVITIES_MAX) });
        }
        let name = if question.name.is_empty() { beginning(&question.text) } else { question.name.clone() };
        let id = ids.of(&question);
        writer.gap();
        writer.comment(&SafeText::show_line(&format!("{from}:{} {name}", question.line)));
        let line = question.line;
        let (kind, mut losses) = activity::write(&mut writer, &id, question, wording);
        losses.sort_by_key(|loss| loss.line);
        draft.rows.push(Row { line, name, id, kind, losses });
    }
    (draft.toml, draft.missing) = writer.finish();
    draft
}

/// The title that the one heading of the file gives. Several are told: a unit has one.
fn title(categories: &[(usize, SafeText)], losses: &mut Vec<Loss>) -> SafeText {
    if let [(_, only)] = categories {
        return SafeText::show_line(only.rsplit('/').next().unwrap_or_default());
    }
    losses.extend(categories.iter().map(|(line, name)| Loss { line: *line, what: tr!("import-lost-category", name = name) }));
    SafeText::EMPTY
}

/// The id of a unit made from the name of a file.
pub fn unit_id(stem: &str) -> Option<UnitId> {
    UnitId::new(&ids::slug(stem))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn drafted(text: &str) -> Draft {
        import(text.as_bytes(), None, &SafeText::show("a.gift"), &Wording::of(&I18n::new("fr"))).1
    }

    #[test]
    fn the_format_is_known_by_its_looks() {
        for (text, format) in [
            ("Q ?\nA. a\nB. b\nANSWER: A\n", Format::Aiken),
            ("question;réponse;juste\n", Format::Csv),
            ("name,question,answer", Format::Csv),
            ("Q ? {=a ~b}", Format::Gift),
            ("ANSWER: {T}", Format::Gift),
            ("", Format::Gift),
        ] {
            assert_eq!(Format::guess(text), format, "{text}");
        }
    }

    #[test]
    fn one_heading_is_the_title_and_several_are_told() {
        assert!(drafted("$CATEGORY: $course$/top/Le courriel\n\nQ ? {T}").toml.contains("title = \"Le courriel\""));
        let two = drafted("$CATEGORY: a\n\nQ ? {T}\n\n$CATEGORY: b\n\nR ? {F}");
        assert!(two.toml.contains("# à écrire : title"));
        assert_eq!(two.losses.iter().map(|loss| loss.line).collect::<Vec<_>>(), [1, 5]);
    }

    #[test]
    fn what_is_missing_is_counted_and_nothing_else() {
        let draft = drafted("// [id:x/qui] [tag:idea:own-way]\nQui ? {=a#oui ~b####Voilà.}");
        let missing: Vec<(&str, usize)> = draft.missing.iter().map(|(key, n)| (*key, *n)).collect();
        assert_eq!(missing, [("aim", 1), ("feedback", 1), ("minutes", 1), ("title", 1)]);
        assert!(draft.toml.contains("id = \"qui\"\nkind = \"choice\"\nidea = \"own-way\"\n"), "{}", draft.toml);
    }
}
