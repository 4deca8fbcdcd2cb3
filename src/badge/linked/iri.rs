//! Words of a document or context, and what they stand for: a keyword, an address (IRI), or nothing.

use std::rc::Rc;

use super::context::Active;

/// Every keyword of JSON-LD 1.1.
const KEYWORDS: &[&str] = &[
    "@base",
    "@container",
    "@context",
    "@default",
    "@direction",
    "@embed",
    "@explicit",
    "@graph",
    "@id",
    "@import",
    "@included",
    "@index",
    "@json",
    "@language",
    "@list",
    "@nest",
    "@none",
    "@omitDefault",
    "@prefix",
    "@preserve",
    "@propagate",
    "@protected",
    "@requireAll",
    "@reverse",
    "@set",
    "@type",
    "@value",
    "@version",
    "@vocab",
];

/// What a word stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    Keyword(Rc<str>),
    /// Absolute and well formed.
    Iri(Rc<str>),
    Nothing,
}

/// What `text` stands for in a document; `vocab` for properties and types, not for ids.
pub(super) fn word(active: &Active<'_>, text: &str, vocab: bool) -> Word {
    if is_keyword(text) {
        return Word::Keyword(text.into());
    }
    // A word in the form of a keyword is kept for later editions of JSON-LD: it stands for nothing, even if defined.
    if text.starts_with('@') {
        return Word::Nothing;
    }
    if let Some(term) = active.term(text) {
        match &term.iri {
            Some(iri) if iri.starts_with('@') => return Word::Keyword(iri.clone()),
            Some(iri) if vocab => return absolute(iri.clone()),
            None if vocab => return Word::Nothing,
            _ => {}
        }
    }
    match split(text) {
        Some((prefix, rest)) => match spelled_out(active, prefix, rest) {
            Some(iri) => absolute(iri.into()),
            None => absolute(text.into()),
        },
        None => match &active.vocab {
            Some(base) if vocab => absolute(format!("{base}{text}").into()),
            _ => Word::Nothing,
        },
    }
}

pub(super) fn is_keyword(text: &str) -> bool {
    KEYWORDS.contains(&text)
}

/// `prefix:rest`, unless the colon comes first.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    text.split_once(':').filter(|(prefix, _)| !prefix.is_empty())
}

/// The address behind `prefix:rest`, if `prefix` is a term made for that.
pub(super) fn spelled_out(active: &Active<'_>, prefix: &str, rest: &str) -> Option<String> {
    if prefix == "_" || rest.starts_with("//") {
        return None;
    }
    let term = active.term(prefix).filter(|term| term.prefix)?;
    term.iri.as_ref().map(|iri| format!("{iri}{rest}"))
}

/// A scheme, and none of the characters that N-Quads keeps out of addresses. A node without id (`_:x`) is none.
pub(super) fn is_absolute(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let mut letters = scheme.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'))
        && !rest.chars().any(is_barred)
}

fn absolute(iri: Rc<str>) -> Word {
    if is_absolute(&iri) { Word::Iri(iri) } else { Word::Nothing }
}

/// Wider than N-Quads: what another library would refuse or write in another way is refused here too.
fn is_barred(letter: char) -> bool {
    letter.is_control()
        || letter.is_whitespace()
        || matches!(letter, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
