//! A catalogue of a curriculum's or a module's texts, for translators' tools. Pure but for [`export_po`], which reads the files.

use super::files::{TextFile, source_language, to_translate};
use super::translation::{Slot, TranslationFile};
use super::{FileNotes, marks};
use crate::curriculum::{Files, load_curriculum};
use crate::error::Result;
use crate::exchange::po::{Catalogue, Entry, write};
use crate::i18n::I18n;
use crate::source::{TEXT_MAX, is_same_everywhere};
use crate::text::SafeText;
use crate::tr;
use crate::words::{Words, msg};

/// What a text is, by its key.
const KINDS: [(&str, &str); 21] = [
    ("title", "po-kind-title"),
    ("name", "po-kind-title"),
    ("ask", "po-kind-ask"),
    ("text", "po-kind-text"),
    ("feedback", "po-kind-feedback"),
    ("retry", "po-kind-feedback"),
    ("solution", "po-kind-solution"),
    ("hints", "po-kind-hint"),
    ("aim", "po-kind-aim"),
    ("can", "po-kind-can"),
    ("task", "po-kind-task"),
    ("say", "po-kind-say"),
    ("accept", "po-kind-answers"),
    ("says", "po-kind-answers"),
    ("subject", "po-kind-message"),
    ("body", "po-kind-message"),
    ("from", "po-kind-message"),
    ("to", "po-kind-message"),
    ("date", "po-kind-message"),
    ("attached", "po-kind-message"),
    ("notes", "po-kind-notes"),
];

/// Which text: file, table, key, and its number in a list. The same for a module alone and within its curriculum.
pub fn context(file: &str, path: &str, slot: &Slot, n: usize) -> String {
    let place = format!("{file}#{path}.{}", slot.key);
    if slot.list { format!("{place}[{}]", n + 1) } else { place }
}

/// The catalogue of `files` in `lang` as a file; `day` is when it was made, as PO writes it; and how many texts are in it.
///
/// # Errors
/// When `lang` is the curriculum's own language; when a file cannot be read, or a translation has mistakes of writing.
pub fn export_po(files: &Files, lang: &str, day: &str, i18n: &I18n) -> Result<(String, usize)> {
    let all = to_translate(files, lang)?;
    let (name, version) = match files {
        _ if files.is_module() => (files.module().map(|id| id.as_str().to_owned()).unwrap_or_default(), String::new()),
        _ => {
            let whole = load_curriculum(files, None)?.model;
            (whole.id.as_str().to_owned(), whole.version.as_str().to_owned())
        }
    };
    let head = [
        ("Project-Id-Version", format!("{name} {version}").trim().to_owned()),
        ("PO-Revision-Date", day.to_owned()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        // Tools know countries in large letters.
        ("Language", lang.split_once('-').map_or_else(|| lang.to_owned(), |(lang, land)| format!("{lang}_{}", land.to_uppercase()))),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Source-Language", source_language(files)?),
        ("X-Generator", format!("Tremplin {}", env!("CARGO_PKG_VERSION"))),
    ];
    let mut whole = catalogue(&all, &FileNotes::new(i18n), i18n);
    whole.head = head.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    whole.notes = vec![i18n.say(&tr!("po-head"))];
    Ok((write(&whole), whole.entries.len()))
}

/// The entries of `files`, with what is said to translators in the language of `i18n`.
pub fn catalogue(files: &[TextFile], notes: &FileNotes, i18n: &I18n) -> Catalogue {
    let mut out = Catalogue::default();
    for file in files {
        let translation: TranslationFile = file.translation(notes);
        for block in &translation.blocks {
            for slot in &block.slots {
                let line = file.line_of(block.at, &slot.key);
                entries(file, &block.path, slot, line, i18n, &mut out.entries);
            }
        }
    }
    out
}

fn entries(file: &TextFile, path: &str, slot: &Slot, line: usize, i18n: &I18n, out: &mut Vec<Entry>) {
    // What is the same everywhere is nobody's work, unless somebody took it on.
    if is_same_everywhere(&slot.source) && slot.said.is_none() && slot.aside.is_none() {
        return;
    }
    let there = slot.said.as_ref().or(slot.aside.as_ref()).filter(|there| there.len() == slot.source.len());
    // A list of which some are missing was begun; anything else in a comment was not confirmed.
    let begun = slot.list && there.is_some_and(|there| there.iter().any(|text| text.is_empty()));
    for (n, source) in slot.source.iter().enumerate() {
        let text = there.and_then(|there| there.get(n)).map_or("", |text| text.as_str());
        let known = slot.is_known(n) && (slot.said.is_some() || begun);
        let fuzzy = !text.is_empty() && !known;
        let former = slot.former_of(n).filter(|former| fuzzy && former != source.as_str());
        out.push(Entry {
            line: 0,
            own: if n == 0 { slot.own.clone() } else { Vec::new() },
            notes: told(path, slot, source).iter().map(|words| i18n.say(words)).collect(),
            places: vec![format!("{}.toml:{line}", file.name)],
            fuzzy,
            former,
            context: context(&file.name, path, slot, n),
            source: source.as_str().to_owned(),
            text: text.to_owned(),
        });
    }
}

/// What is said to a translator about a text.
fn told(path: &str, slot: &Slot, source: &SafeText) -> Vec<Words> {
    let is_notes = path.rsplit('.').next() == Some("notes");
    let kind = if is_notes { Some("po-kind-notes") } else { KINDS.iter().find(|(key, _)| *key == slot.key).map(|(_, id)| *id) };
    let kind = kind.map_or_else(|| tr!("po-kind-other", key = SafeText::show_line(&slot.key)), msg);
    let mut all = vec![tr!("po-kind-line", kind = kind, most = TEXT_MAX)];
    let marks = marks::shown(source);
    if !marks.is_empty() {
        all.push(tr!("po-marks", marks = SafeText::show_line(&marks.join(" "))));
    }
    all
}
