//! What the texts of a unit name, hard words and contacts, that is not there.

use super::contacts::Contacts;
use super::model::{Glossary, Unit};
use crate::source::{Problem, TextTable, find_from};
use crate::text::{SafeText, markup};
use crate::tr;

/// Words that are marked as hard, and that the glossary does not have.
pub(super) fn unknown_words(table: &TextTable, glossary: &Glossary, source: &str) -> Vec<Problem> {
    let texts = table.entries.iter().flat_map(|(_, texts, _)| texts);
    let words = texts.flat_map(|text| markup::words(text));
    words
        .filter(|word| !glossary.contains_key(word))
        .map(|word| {
            let at = place(source, table.span.start, &format!("{word}]]"), 0);
            let cause = tr!("check-unknown-gloss", word = SafeText::show_line(&word));
            Problem::error("unknown-gloss", at..at + word.len(), cause).fix(tr!("check-unknown-gloss-fix"))
        })
        .collect()
}

/// Contacts that are named in a text, or by an activity's own key, and that no country has.
pub(super) fn unknown_contacts(unit: &Unit, texts: &[TextTable], contacts: &Contacts, source: &str) -> Vec<Problem> {
    let in_texts = texts.iter().flat_map(|table| {
        let texts = table.entries.iter().flat_map(|(_, texts, _)| texts);
        texts.flat_map(|text| markup::contacts(text)).map(|id| (table.span.start, format!("@{id}]]"), id))
    });
    let in_keys = unit.activities.iter().flat_map(|activity| {
        let named = activity.task.contacts().into_iter();
        named.map(|id| (activity.span.start, format!("\"{id}\""), id.to_string()))
    });
    let unknown = in_texts.chain(in_keys).filter(|(.., id)| !contacts.has(id));
    unknown
        .map(|(from, written, id)| {
            let at = place(source, from, &written, 1);
            let cause = tr!("check-contact-unknown", id = SafeText::show_line(&id));
            Problem::error("contact-unknown", at..at + id.len(), cause).fix(tr!("check-contact-unknown-fix"))
        })
        .collect()
}

/// Where a name stands that is `written` in `source` with so many signs before it; else where one began to look for it.
fn place(source: &str, from: usize, written: &str, before: usize) -> usize {
    find_from(source, from, written).map_or(from.min(source.len()), |at| at + before)
}
