//! Of a shipped list (glossary, contacts) only the entries that are asked for: what opens a lesson does not read what it does not show.

use super::files::{Files, Named};
use crate::error::Result;

/// `name.toml`, and `name.LANG.toml` where `lang` is given, with only those of their entries that are `wanted` by the name that a
/// translation has for them. What does not ship is left whole: nobody knows how it is laid out.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn with_entries(files: &Files, name: &str, lang: Option<&str>, wanted: impl Fn(&str) -> bool) -> Result<Files> {
    if *files != Files::Shipped {
        return Ok(files.clone());
    }
    let mut some = Named::new();
    for there in std::iter::once(format!("{name}.toml")).chain(lang.map(|lang| format!("{name}.{lang}.toml"))) {
        if files.has(&there) {
            let text = only(&files.read(&there)?, &wanted);
            some.push((there, text.into_bytes()));
        }
    }
    Ok(Files::held(name, some))
}

/// `text` up to its first entry, and the entries that are wanted.
fn only(text: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut some = String::new();
    let mut entry = String::new();
    for line in text.split_inclusive('\n').chain(["["]) {
        if line.starts_with('[') {
            if !entry.starts_with('[') || wanted(&name_of(&entry)) {
                some.push_str(&entry);
            }
            entry.clear();
        }
        entry.push_str(line);
    }
    some
}

/// What a translation calls an entry: in one it is its heading; in the list itself its id, and its country where it has one.
fn name_of(entry: &str) -> String {
    let heading = entry.lines().next().unwrap_or_default().trim_matches(['[', ']']);
    let value = |key: &str| entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")?.split('"').next());
    let id = if entry.starts_with("[[") { value("id") } else { Some(heading) };
    let country = value("country").map(|country| format!("-{}", country.to_lowercase()));
    format!("{}{}", id.unwrap_or_default(), country.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::contacts::{Contact, Contacts, load_contacts};
    use super::super::glossary::load_glossary;
    use super::*;
    use crate::i18n::{I18n, SOURCE};

    /// Each language that lessons may be read in; none is the one that they are written in.
    fn languages() -> impl Iterator<Item = Option<&'static str>> {
        I18n::languages().iter().map(|language| (language.code != SOURCE).then_some(language.code))
    }

    #[test]
    fn a_word_of_the_shipped_glossary_is_read_alone_as_it_is_among_all() {
        for lang in languages() {
            let all = load_glossary(&Files::Shipped, lang).unwrap().unwrap().model;
            assert!(all.len() > 30);
            for (id, entry) in &all {
                let some = with_entries(&Files::Shipped, "glossary", lang, |one| one == id).unwrap();
                let alone = load_glossary(&some, lang).unwrap().unwrap();
                assert!(alone.problems.is_empty(), "{:?}", alone.problems);
                assert_eq!(alone.model.into_iter().collect::<Vec<_>>(), [(id.clone(), entry.clone())], "{lang:?}");
            }
        }
    }

    #[test]
    fn the_shipped_contacts_of_a_country_are_read_alone_as_they_are_among_all() {
        let seen = |files: &Files, lang: Option<&str>| load_contacts(files, lang).unwrap().unwrap();
        for lang in languages() {
            let all = seen(&Files::Shipped, lang).model;
            for country in all.countries() {
                let ending = format!("-{}", country.to_lowercase());
                let some = seen(&with_entries(&Files::Shipped, "contacts", lang, |name| name.ends_with(&ending)).unwrap(), lang);
                assert!(some.problems.is_empty(), "{:?}", some.problems);
                // But for the place in the file.
                let own = |of: &Contacts| -> Vec<Contact> {
                    let own = of.0.iter().filter(|contact| contact.country == country);
                    own.map(|contact| Contact { span: 0..0, ..contact.clone() }).collect()
                };
                assert_eq!(own(&some.model), own(&all), "{lang:?} {country}");
                assert_eq!(some.model.countries(), [country]);
            }
        }
    }
}
