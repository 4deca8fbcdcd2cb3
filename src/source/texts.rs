//! Texts and their translations: which texts a file holds, what an overlay says of them, and whether that is fresh.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Node, Problem, Span, Table, Value};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The key of an overlay that says how far its translation is.
pub const STATUS: &str = "status";
/// What it says while nobody else has read the translation whole.
pub const DRAFT: &str = "draft";
/// What it says once somebody who speaks the language has.
pub const REREAD: &str = "reread";
/// What it may say.
pub const STATUSES: [&str; 2] = [DRAFT, REREAD];
/// The key of a table of an overlay that holds the mark of the source text.
pub const OF: &str = "of";

/// A text in the language of the reader, or in the source language where no fresh translation is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// What it says.
    pub value: SafeText,
    /// Whether it is shown in the source language for want of a translation.
    pub foreign: bool,
}

impl Text {
    /// As something to say.
    pub fn words(&self) -> Words {
        if self.foreign { Words::Foreign(self.value.clone()) } else { Words::Text(self.value.clone()) }
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }
}

/// The texts of one table of a source file.
#[derive(Clone, Debug, PartialEq)]
pub struct TextTable {
    /// Its name in an overlay: `first-look.site`.
    pub path: String,
    /// Key, texts (one, or a list), whether it is a list; in the order they were read.
    pub entries: Vec<(String, Vec<SafeText>, bool)>,
    /// Where the table stands.
    pub span: Span,
}

impl TextTable {
    /// The mark of these texts: first 8 hex of SHA-256 over keys and texts, by key.
    pub fn of(&self) -> String {
        let mut sorted: Vec<_> = self.entries.iter().collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        let mut hash = Sha256::new();
        for (key, texts, _) in sorted {
            hash.update(key.as_bytes());
            for text in texts {
                hash.update([0]);
                hash.update(text.as_bytes());
            }
            hash.update([1]);
        }
        crate::text::hex(&hash.finalize()[..4])
    }

    /// How many words there are to translate.
    pub fn words(&self) -> usize {
        self.entries.iter().flat_map(|(_, texts, _)| texts).map(|text| text.split_whitespace().count()).sum()
    }
}

/// Where one table of an overlay stands against its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Translated from the text that is there now.
    Fresh,
    /// Translated from another text.
    Stale,
    /// Translated, but not marked.
    Unmarked,
    /// Some or all of its texts have no translation.
    Missing,
}

/// The translations of one file.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// `draft` or `reread`.
    pub status: SafeText,
    /// By path: place, `of`, and the texts by key.
    pub tables: BTreeMap<String, OverlayTable>,
}

/// One table of an overlay.
#[derive(Clone, Debug, Default)]
pub struct OverlayTable {
    /// Where it stands.
    pub span: Span,
    /// The mark of the source text that was translated.
    pub of: Option<SafeText>,
    /// Texts by key, with the place of the key.
    pub texts: BTreeMap<String, (Span, Vec<SafeText>)>,
}

/// Reads the tables of an overlay file: tables of texts, tables within tables.
pub fn read_overlay(root: &Table) -> (Overlay, Vec<Problem>) {
    let mut overlay = Overlay::default();
    let mut problems = Vec::new();
    for (key, span, node) in &root.entries {
        match (&node.value, key.as_str()) {
            (Value::Text(status), STATUS) => {
                if !STATUSES.contains(&status.as_str()) {
                    problems.push(Problem::error("overlay-status", node.span.clone(), tr!("check-overlay-status")));
                }
                overlay.status = status.clone();
            }
            (Value::Table(table), _) => walk(key, table, span, &mut overlay, &mut problems),
            _ => problems.push(stray(key, span)),
        }
    }
    (overlay, problems)
}

fn walk(path: &str, table: &Table, span: &Span, overlay: &mut Overlay, problems: &mut Vec<Problem>) {
    let mut found = OverlayTable { span: span.clone(), ..OverlayTable::default() };
    for (key, at, node) in &table.entries {
        match &node.value {
            Value::Text(of) if key == OF => found.of = Some(of.clone()),
            Value::Text(text) => {
                found.texts.insert(key.clone(), (at.clone(), vec![text.clone()]));
            }
            Value::List(items) if items.iter().all(|item| matches!(item.value, Value::Text(_))) => {
                found.texts.insert(key.clone(), (at.clone(), items.iter().filter_map(text_of).collect()));
            }
            Value::Table(inner) => walk(&format!("{path}.{key}"), inner, at, overlay, problems),
            Value::Unusable => {}
            _ => problems.push(stray(key, at)),
        }
    }
    // A table that only holds others has nothing of its own to say.
    if found.of.is_some() || !found.texts.is_empty() {
        overlay.tables.insert(path.to_owned(), found);
    }
}

fn text_of(node: &Node) -> Option<SafeText> {
    match &node.value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn stray(key: &str, span: &Span) -> Problem {
    Problem::error("overlay-not-a-text", span.clone(), tr!("check-overlay-not-a-text", key = SafeText::show_line(key)))
}

impl Overlay {
    /// Where `table` of the source stands in this overlay.
    pub fn stand(&self, table: &TextTable) -> Stand {
        self.stand_with(table, &table.of())
    }

    /// The same for whoever has the table's mark already: it takes longer to make than all the rest.
    pub fn stand_with(&self, table: &TextTable, mark: &str) -> Stand {
        let Some(there) = self.tables.get(&table.path) else {
            return Stand::Missing;
        };
        let complete = table
            .entries
            .iter()
            .all(|(key, texts, _)| there.texts.get(key).is_some_and(|(_, found)| found.len() == texts.len()) || is_same_everywhere(texts));
        match &there.of {
            Some(of) if of.as_str() != mark => Stand::Stale,
            _ if !complete => Stand::Missing,
            None => Stand::Unmarked,
            Some(_) => Stand::Fresh,
        }
    }

    /// The translation of `key` in the table at `path`, whatever its freshness.
    pub fn get(&self, path: &str, key: &str) -> Option<&[SafeText]> {
        self.tables.get(path)?.texts.get(key).map(|(_, texts)| texts.as_slice())
    }
}

/// Whether texts need no translation: people (`Name <address>`), addresses, numbers (`38 XXX` too), marked (`{id|…}`) or not. They
/// may have one all the same.
pub fn is_same_everywhere(texts: &[SafeText]) -> bool {
    let is_person = |text: &str| text.trim_end().ends_with('>') && text.split_once('<').is_some_and(|(_, address)| address.contains('@'));
    texts.iter().all(|text| {
        is_person(text)
            || text.split_whitespace().all(|word| {
                let word = word.split_once('{').and_then(|(_, mark)| mark.split_once('|')).map_or(word, |(_, shown)| shown);
                let address = [".example", ".test", ".invalid"].iter().any(|end| word.contains(end));
                address || !word.chars().any(|c| c.is_alphabetic() && c != 'X')
            })
    })
}

/// Sentences as a list; nothing of none.
pub fn as_list(texts: &[Text]) -> Option<Words> {
    let list: Vec<String> = texts.iter().map(|text| format!("- {}", text.value)).collect();
    let list = SafeText::show(&list.join("\n"));
    // The texts of a list are translated together.
    let foreign = texts.iter().any(|text| text.foreign);
    (!texts.is_empty()).then_some(if foreign { Words::Foreign(list) } else { Words::Text(list) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_in_any_language_needs_no_translation() {
        let same = |text: &str| is_same_everywhere(&[SafeText::show(text)]);
        for text in ["a@b.example", "Léa <lea@b.example>", "06 39 98 41 07", "38 XXX", "{number|01 99 00 21 40}", "{sender|a@b.example}"] {
            assert!(same(text), "{text}");
        }
        for text in ["mardi", "{name|Service clients}", "lucien@atelier", "Numéro masqué", "38 XXX, mardi"] {
            assert!(!same(text), "{text}");
        }
    }
}
