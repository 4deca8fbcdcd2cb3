//! Questions in a table, as spreadsheet programs write it: a row an answer, the first of which says the question.
//!
//! | column | what it holds |
//! |---|---|
//! | `id` | a stable name |
//! | `kind` | `choice`, `choices`, `true-false`, `short`, `number`, `match`, `essay` or `text`; guessed from the rows if empty |
//! | `name` | how the question is called in lists |
//! | `question` | what is asked; empty in the rows that go on |
//! | `answer` | one answer; the left side of a pair; a number as `5`, `5:2` or `1..5` |
//! | `right` | `x` where it is right, or a weight as `50%` |
//! | `pair` | the right side of a pair |
//! | `feedback` | what is said to whoever gives this answer |
//! | `solution` | what is said after any answer |
//! | `tags` | words by which it is found, parted by `|` |
//!
//! Columns may stand in any order and bear French names; cells are parted by `;`, `,` or tabs; a byte-order mark is left out. Texts
//! are in our own markup. A cell never begins a formula: where one would, an apostrophe stands before it, and is taken off here.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::{looks_like, read};
pub use write::{held, write};

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Id,
    Kind,
    Name,
    Question,
    Answer,
    Right,
    Pair,
    Feedback,
    Solution,
    Tags,
}

/// The columns in the order in which they are written, each with its other names, folded.
const COLUMNS: [(Column, &str, &[&str]); 10] = [
    (Column::Id, "id", &["identifiant"]),
    (Column::Kind, "kind", &["type", "genre", "sorte"]),
    (Column::Name, "name", &["nom", "titre", "title"]),
    (Column::Question, "question", &["text", "texte", "enonce", "ask"]),
    (Column::Answer, "answer", &["reponse", "option", "choix"]),
    (Column::Right, "right", &["juste", "correct", "correcte", "bonne", "vrai"]),
    (Column::Pair, "pair", &["paire", "avec", "match"]),
    (Column::Feedback, "feedback", &["retour", "commentaire", "comment"]),
    (Column::Solution, "solution", &["explication", "explanation", "general feedback"]),
    (Column::Tags, "tags", &["tag", "etiquettes", "mots-cles"]),
];

/// The words of `kind`.
const KINDS: [(Sort, &str, &[&str]); 8] = [
    (Sort::One, "choice", &["choix", "qcu", "single"]),
    (Sort::Several, "choices", &["choix multiples", "qcm", "multiple"]),
    (Sort::TrueFalse, "true-false", &["vrai-faux", "vrai/faux", "true/false", "vf", "tf"]),
    (Sort::Short, "short", &["reponse courte", "courte", "texte court"]),
    (Sort::Number, "number", &["nombre", "numerique", "numerical"]),
    (Sort::Match, "match", &["appariement", "paires", "association", "matching"]),
    (Sort::Essay, "essay", &["composition", "redaction", "ouverte"]),
    (Sort::Text, "text", &["texte", "description", "lecture"]),
];

/// What a row says that its question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    One,
    Several,
    TrueFalse,
    Short,
    Number,
    Match,
    Essay,
    Text,
}

/// By these a spreadsheet program knows a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
