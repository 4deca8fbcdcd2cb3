//! What a new curriculum is made of: one module with one unit that works and teaches, and an example of each kind of activity beside it.
//!
//! Pure: it gives files by their names. [`super::plant()`] writes them.

use super::samples::{examples, lesson};
use super::schemas::with_schemas;
use crate::curriculum::{DIAGNOSTIC, Named};
use crate::i18n::I18n;
use crate::ids::{ModuleId, SLUG_MAX, is_slug};
use crate::source::quote;
use crate::text::fold::{Tolerance, fold};

/// The folder of the examples. Its files end in `.txt`: a double click opens them everywhere, and nothing reads or packs them.
const EXAMPLES: &str = "examples";
/// The minutes of the first unit, where nobody said any.
pub const MINUTES: u16 = 8;

/// What is asked about a new curriculum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The id of the curriculum and of its module: the name of its folder.
    pub id: ModuleId,
    /// Its title.
    pub title: String,
    /// What people will be able to do.
    pub aim: String,
    /// The title of the first unit.
    pub unit: String,
    /// Who publishes it.
    pub publisher: String,
    /// The language of its texts.
    pub lang: String,
    /// How long the first unit takes.
    pub minutes: u16,
}

/// The files of the curriculum that is wanted. None where there is no lesson in its language.
pub fn scaffold(wanted: &Wanted) -> Option<Named> {
    let mut files = lesson_files(wanted)?;
    files.extend(beside(&wanted.lang, None));
    Some(with_schemas(files, &I18n::new(&wanted.lang)))
}

/// Those of the lesson alone.
pub(super) fn lesson_files(wanted: &Wanted) -> Option<Named> {
    let id = wanted.id.as_str();
    let minutes = wanted.minutes.to_string();
    let value = |gap: &str| {
        Some(match gap {
            "id" => id.to_owned(),
            "lang" => wanted.lang.clone(),
            "minutes" => minutes.clone(),
            "title" => quote(&wanted.title),
            "aim" => quote(&wanted.aim),
            "unit" => quote(&wanted.unit),
            "publisher" => quote(&wanted.publisher),
            _ => return None,
        })
    };
    let file = |name: &str| Some(fill(&lesson(&wanted.lang, name)?, value).into_bytes());
    Some(vec![
        ("curriculum.toml".to_owned(), file("curriculum")?),
        (format!("{id}/module.toml"), file("module")?),
        (format!("{id}/unit-1.toml"), file("unit-1")?),
    ])
}

/// The examples of each kind, as files beside the lesson; `idea` in the place of the ideas that they train.
pub(super) fn beside(lang: &str, idea: Option<&str>) -> Named {
    let named = |(kind, text): (&str, String)| {
        let text = idea.map_or_else(|| text.clone(), |idea| training(&text, idea));
        (format!("{EXAMPLES}/{kind}.txt"), text.into_bytes())
    };
    examples(lang).into_iter().map(named).collect()
}

/// The example `text`, training that idea.
fn training(text: &str, idea: &str) -> String {
    let line = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        if line.trim_start().starts_with("idea = ") {
            format!("{}idea = {}\n", line.get(..indent).unwrap_or_default(), quote(idea))
        } else {
            format!("{line}\n")
        }
    };
    text.lines().map(line).collect()
}

/// A text with its gaps filled, in one pass: what is filled in is not read again. A gap that nobody knows stays.
fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let known = after.split_once('%').and_then(|(gap, after)| Some((value(gap)?, after)));
        if let Some((said, after)) = known {
            out.push_str(&said);
            rest = after;
        } else {
            out.push('%');
            rest = after;
        }
    }
    out + rest
}

/// The id that is nearest to what was typed: “Mes Arnaques” gives `mes-arnaques`. None where nothing of it can stay.
pub fn nearest_id(typed: &str) -> Option<String> {
    let plain = fold(typed, &[Tolerance::Accents, Tolerance::Case]).replace('ß', "ss");
    let pieces: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty()).collect();
    let mut id: String = pieces.join("-").chars().take(SLUG_MAX).collect();
    id.truncate(id.trim_end_matches('-').len());
    is_slug(&id).then(|| if is_reserved(&id) { format!("{id}-1") } else { id })
}

/// Whether a module may not be called so: the folder of that name means something else.
pub fn is_reserved(id: &str) -> bool {
    [DIAGNOSTIC, EXAMPLES].contains(&id)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails loudly")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::curriculum::Authored;

    fn wanted(lang: &str) -> Wanted {
        let text = |text: &str| text.to_owned();
        let id = ModuleId::new("a-b").unwrap();
        Wanted { id, title: text("T"), aim: text("A"), unit: text("U"), publisher: text("P"), lang: text(lang), minutes: 8 }
    }

    #[test]
    fn each_language_has_the_lesson_and_every_kind() {
        for language in I18n::languages() {
            let files = scaffold(&wanted(language.code)).unwrap();
            assert_eq!(files.len(), 3 + crate::activity::KINDS.len() + Authored::ALL.len(), "{}", language.code);
        }
        assert!(scaffold(&wanted("tlh")).is_none());
    }

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let value = |gap: &str| (gap == "title").then(|| "100 %title% 50 %".to_owned());
        assert_eq!(fill("a %title% b %other% 5 %", value), "a 100 %title% 50 % b %other% 5 %");
        let mut odd = wanted("fr");
        odd.title = "\"%aim%\" \\ [[x]]".to_owned();
        let files = scaffold(&odd).unwrap();
        let text = std::str::from_utf8(&files[0].1).unwrap();
        assert!(text.contains("title = \"\\\"%aim%\\\" \\\\ [[x]]\"") && !text.contains("%title%"), "{text}");
    }

    #[test]
    fn the_nearest_id_keeps_the_letters() {
        let near = |typed| nearest_id(typed).unwrap_or_default();
        assert_eq!(near("Mes Arnaques"), "mes-arnaques");
        assert_eq!(near("  L'été, à Nîmes ! "), "l-ete-a-nimes");
        assert_eq!(near("Œuvres_2"), "oeuvres-2");
        assert_eq!(near("diagnostic"), "diagnostic-1");
        assert_eq!(nearest_id("«»"), None);
        assert_eq!(nearest_id(""), None);
    }

    #[test]
    fn an_example_can_train_another_idea() {
        assert_eq!(training("a = 1\n  idea = \"x\"\n", "y"), "a = 1\n  idea = \"y\"\n");
    }

    proptest! {
        #[test]
        fn the_nearest_id_is_an_id(typed in ".{0,120}") {
            if let Some(id) = nearest_id(&typed) {
                prop_assert!(is_slug(&id) && !is_reserved(&id) && id.len() <= SLUG_MAX + 2);
                prop_assert_eq!(nearest_id(&id), Some(id));
            }
        }
    }
}
