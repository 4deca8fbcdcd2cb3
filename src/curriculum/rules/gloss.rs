//! A hard word is explained where it is used: a word of the glossary that says to be hard stands in brackets once in each unit.

use std::collections::{BTreeMap, BTreeSet};

use super::language::unmarked;
use super::said::Said;
use crate::source::Problem;
use crate::text::{SafeText, markup};
use crate::tr;

/// The hard words of one language, by id.
pub(super) type HardWords = BTreeMap<String, SafeText>;

/// The hard words that a unit uses and never explains.
pub(super) fn bare_words(said: &[Said<'_>], file: &str, hard: &HardWords) -> Vec<Problem> {
    let lessons: Vec<&Said<'_>> = said.iter().filter(|said| said.is_lesson()).collect();
    let explained: BTreeSet<String> = lessons.iter().flat_map(|said| markup::words(said.text)).collect();
    let bare: Vec<(&String, &SafeText)> = hard.iter().filter(|(id, _)| !explained.contains(*id)).collect();
    if bare.is_empty() {
        return Vec::new();
    }
    let texts: Vec<(&Said<'_>, String)> = lessons.into_iter().map(|said| (said, unmarked(said.text))).collect();
    let mut problems = Vec::new();
    for (id, word) in bare {
        // What stands in brackets after a word says it in another way.
        let wanted = tokens(word.split_once(" (").map_or(word.as_str(), |(word, _)| word));
        let found = texts.iter().find_map(|(said, text)| Some((said, holds(text, &wanted)?)));
        if let Some((said, as_written)) = found {
            let (word, id) = (SafeText::show_line(&as_written), SafeText::show(id));
            let problem =
                Problem::advice("hard-word-bare", said.place(&as_written, file), tr!("check-hard-word-bare", word = word.clone()));
            problems.push(problem.fix(tr!("check-hard-word-bare-fix", word = word, id = id)));
        }
    }
    problems
}

/// The words of `text` as they are written.
fn tokens(text: &str) -> Vec<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|token| !token.is_empty()).collect()
}

/// `wanted` as it stands in `text`, whatever the case, each word in the plural or not.
fn holds(text: &str, wanted: &[&str]) -> Option<String> {
    let there = tokens(text);
    let found = there.windows(wanted.len().max(1)).find(|window| window.iter().zip(wanted).all(|(a, b)| same(a, b)))?;
    let (first, last) = (found.first()?, found.last()?);
    // From the first word to the last, with what stands between.
    let begin = text.find(first)?;
    let end = text.get(begin..)?.find(last)? + begin + last.len();
    (!wanted.is_empty()).then(|| text.get(begin..end).unwrap_or(first).to_owned())
}

fn same(written: &str, wanted: &str) -> bool {
    let (written, wanted) = (written.to_lowercase(), wanted.to_lowercase());
    written == wanted || ["s", "x"].iter().any(|end| written.strip_suffix(end) == Some(&wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, word: &str) -> Option<String> {
        holds(text, &tokens(word))
    }

    #[test]
    fn whole_words_are_found_whatever_their_case_and_number() {
        assert_eq!(found("L'Hameçonnage revient.", "hameçonnage").as_deref(), Some("Hameçonnage"));
        assert_eq!(found("Deux boîtes de réception", "boîte de réception").as_deref(), Some("boîtes de réception"));
        assert_eq!(found("Des réseaux", "réseau").as_deref(), Some("réseaux"));
        for (text, word) in [("un hameçon", "hameçonnage"), ("la boîte", "boîte de réception"), ("anti-virus", "virus"), ("", "mot")] {
            assert_eq!(found(text, word), None, "{text}");
        }
    }

    #[test]
    fn a_word_in_brackets_anywhere_in_the_unit_is_enough() {
        let texts = [crate::source::TextTable {
            path: "a".to_owned(),
            entries: vec![
                ("ask".to_owned(), vec![SafeText::show("Un virus ?")], false),
                ("solution".to_owned(), vec![SafeText::show("Un [[virus]].")], false),
            ],
            span: 0..0,
        }];
        let hard = |id: &str| HardWords::from([(id.to_owned(), SafeText::show("virus (logiciel)"))]);
        let said = super::super::said::in_source(&texts);
        assert!(bare_words(&said, "", &hard("virus")).is_empty());
        assert_eq!(bare_words(&said, "", &hard("other")).len(), 1);
    }
}
