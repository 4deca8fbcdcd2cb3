//! Translation files made and refreshed: the source text as a comment above each text, what was translated kept, and the mark
//! of the source written. A table whose source has changed is marked `of = "stale"` until the translator deletes that line.

use crate::source::{Overlay, Stand, TextTable, is_same_everywhere, key_line, quote};
use crate::text::SafeText;

/// What `of` says of a table that must be looked at again.
pub const STALE: &str = "stale";

/// A refreshed translation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    /// Its whole text.
    pub text: String,
    /// Texts that are not translated yet.
    pub missing: usize,
    /// Tables whose source has changed.
    pub stale: usize,
    /// Translations that no source text asks for any more; they are left out.
    pub orphans: Vec<String>,
}

/// The translation file for `texts`, with what `overlay` has already. `stale_note` is the comment above a stale table.
pub fn refresh(texts: &[TextTable], overlay: &Overlay, stale_note: &str) -> Refreshed {
    let status = if overlay.status.is_empty() { "draft" } else { overlay.status.as_str() };
    let mut out = Refreshed { text: format!("status = {}\n", quote(status)), missing: 0, stale: 0, orphans: Vec::new() };
    // The file's own texts were read last: they stand first for a translator.
    let mut ordered: Vec<&TextTable> = texts.iter().collect();
    ordered.sort_by_key(|table| table.span.start);
    for table in ordered {
        table_text(table, overlay, stale_note, &mut out);
    }
    for (path, there) in &overlay.tables {
        let known = texts.iter().find(|table| table.path == *path);
        for key in there.texts.keys() {
            if !known.is_some_and(|table| table.entries.iter().any(|(name, ..)| name == key)) {
                out.orphans.push(format!("{path}.{key}"));
            }
        }
    }
    out
}

fn table_text(table: &TextTable, overlay: &Overlay, stale_note: &str, out: &mut Refreshed) {
    let stand = overlay.stand(table);
    let text = &mut out.text;
    let mut line = |part: &str| {
        text.push_str(part);
        text.push('\n');
    };
    line("");
    if stand == Stand::Stale {
        line(&format!("# {stale_note}"));
        out.stale += 1;
    }
    line(&format!("[{}]", table.path));
    let any = overlay.tables.get(&table.path).is_some_and(|there| !there.texts.is_empty());
    if stand == Stand::Stale {
        line(&format!("of = {}", quote(STALE)));
    } else if any {
        line(&format!("of = {}", quote(&table.of())));
    }
    for (key, source, list) in &table.entries {
        for text in source {
            for part in text.lines() {
                line(format!("# {part}").trim_end());
            }
        }
        match overlay.get(&table.path, key).filter(|there| there.len() == source.len()) {
            Some(there) => line(&key_line(key, there, *list)),
            None if is_same_everywhere(source) => {}
            None => {
                out.missing += 1;
                // Still to be translated: a comment, so that the file can be read as it is. A list that became longer or shorter
                // is no translation any more: what somebody wrote is kept here until the next time.
                let before = overlay.get(&table.path, key).map_or_else(|| vec![SafeText::EMPTY; source.len()], <[SafeText]>::to_vec);
                line(&format!("#{}", key_line(key, &before, *list).replace('\n', "\n#")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::source::{Fields, Reading, parse, read_overlay};

    fn texts(source: &str) -> Vec<TextTable> {
        let (table, problems) = parse(source);
        assert!(problems.is_empty());
        let reading = Reading::source();
        {
            let f = Fields::new(&table, "unit", &reading);
            f.text("title");
            f.maybe_text("aim");
            f.texts("can");
        }
        reading.finish().1
    }

    fn overlay(text: &str) -> Overlay {
        let (table, problems) = parse(text);
        assert!(problems.is_empty(), "{text}");
        read_overlay(&table).0
    }

    #[test]
    fn a_new_file_asks_for_every_text_and_marks_nothing() {
        let made = refresh(&texts("title = \"Bonjour à tous\"\ncan = [\"Lire\", \"Dire\"]"), &Overlay::default(), "note");
        assert_eq!((made.missing, made.stale), (2, 0));
        assert!(made.text.contains("# Bonjour à tous\n#title = \"\""));
        assert!(made.text.contains("#can = [\"\", \"\"]"));
        assert!(!made.text.contains("\nof ="));
    }

    #[test]
    fn a_list_that_became_longer_keeps_what_was_written_as_a_comment() {
        let made =
            refresh(&texts("title = \"Un\"\ncan = [\"Lire\", \"Dire\"]"), &overlay("[unit]\ntitle = \"One\"\ncan = [\"Read\"]"), "note");
        assert_eq!(made.missing, 1);
        assert!(made.text.contains("# Lire\n# Dire\n#can = [\"Read\"]\n"), "{}", made.text);
    }

    #[test]
    fn what_is_translated_is_kept_marked_and_fresh() {
        let source = texts("title = \"Bonjour à tous\"");
        let made = refresh(&source, &overlay("[unit]\ntitle = \"Hello \\\"all\\\"\""), "note");
        let again = overlay(&made.text);
        assert_eq!(again.stand(&source[0]), Stand::Fresh);
        assert_eq!(again.get("unit", "title").unwrap()[0].as_str(), "Hello \"all\"");
        assert_eq!(refresh(&source, &again, "note").text, made.text, "a second run changes nothing");
    }

    #[test]
    fn a_changed_source_stays_stale_until_the_translator_says_so() {
        let old = refresh(&texts("title = \"Bonjour à tous\""), &overlay("[unit]\ntitle = \"Hello\""), "note").text;
        let source = texts("title = \"Bonsoir à tous\"");
        let once = refresh(&source, &overlay(&old), "note");
        assert_eq!(once.stale, 1);
        assert!(once.text.contains("of = \"stale\"\n# Bonsoir à tous\ntitle = \"Hello\""));
        let twice = refresh(&source, &overlay(&once.text), "note");
        assert_eq!(twice.stale, 1);
        let mended = once.text.replace("of = \"stale\"\n", "");
        assert_eq!(refresh(&source, &overlay(&mended), "note").stale, 0);
    }

    #[test]
    fn what_the_source_has_no_more_is_told() {
        let made =
            refresh(&texts("title = \"Bonjour à tous\""), &overlay("[unit]\ntitle = \"Hello\"\naim = \"x\"\n[gone]\ntext = \"y\""), "note");
        assert_eq!(made.orphans, ["gone.text", "unit.aim"]);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in "[ -~éà@\"\\\\\n]{1,60}") {
            prop_assume!(!text.trim().is_empty());
            let (table, problems) = parse(&format!("a = {}", quote(&text)));
            prop_assert!(problems.is_empty());
            let reading = Reading::source();
            let read = Fields::new(&table, "unit", &reading).text("a").value;
            prop_assert_eq!(read.as_str(), text.as_str());
        }
    }
}
