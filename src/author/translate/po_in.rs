//! A catalogue that comes back from translators: each text goes to its place, or is told with its line and why it did not. Pure but
//! for [`import_po`], which reads and writes the files.

use std::collections::{BTreeMap, BTreeSet};

use super::files::{TextFile, to_translate};
use super::po_out::context;
use super::refresh::{Written, write_all};
use super::translation::{Slot, TranslationFile, lines_of};
use super::{FileNotes, marks};
use crate::curriculum::Files;
use crate::error::{Error, Kind, Result};
use crate::exchange::po::{Catalogue, Entry, Mistake, read};
use crate::source::{DRAFT, TEXT_MAX};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What a catalogue brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// Entries read.
    pub entries: usize,
    /// Texts that were translated, changed or confirmed by it.
    pub taken: usize,
    /// Texts that were there already.
    pub same: usize,
    /// Without a translation.
    pub empty: usize,
    /// To be looked at by their translator: left out.
    pub fuzzy: usize,
    /// Translated from a source text that has changed since: kept to be read again where nothing newer is there.
    pub outdated: usize,
    /// Entries that could not be taken.
    pub refused: usize,
    /// What happened to which entry, by line.
    pub told: Vec<Mistake>,
}

/// Takes the catalogue `text` into the translations of `files` into `lang`, and writes those that change.
///
/// # Errors
/// When the catalogue is of another language or another encoding; when a file cannot be read or written, or has mistakes.
pub fn import_po(files: &Files, lang: &str, text: &str, notes: &FileNotes) -> Result<(Taken, Vec<Written>)> {
    let all = to_translate(files, lang)?;
    let (catalogue, mistakes) = read(text);
    refuse_another(&catalogue, lang)?;
    let before: Vec<TranslationFile> = all.iter().map(|file| file.translation(notes)).collect();
    let mut after = before.clone();
    let names: Vec<&str> = all.iter().map(|file| file.name.as_str()).collect();
    let mut taken = take(&catalogue, &names, &mut after);
    taken.refused += mistakes.len();
    taken.told.extend(mistakes);
    taken.told.sort_by_key(|told| told.line);
    let changed = all.iter().zip(before).zip(after).filter(|((_, before), after)| before != after);
    let work: Vec<(&TextFile, TranslationFile)> = changed.map(|((file, before), after)| (file, no_longer_reread(&before, after))).collect();
    Ok((taken, write_all(files, lang, notes, work)?))
}

/// Texts that were changed were read by nobody else.
fn no_longer_reread(before: &TranslationFile, mut after: TranslationFile) -> TranslationFile {
    let said = |one: &TranslationFile| one.slots().map(|(_, slot)| slot.said.clone()).collect::<Vec<_>>();
    if said(before) != said(&after) {
        DRAFT.clone_into(&mut after.status);
    }
    after
}

fn refuse_another(catalogue: &Catalogue, lang: &str) -> Result<()> {
    let kind = catalogue.head("Content-Type").unwrap_or_default().to_ascii_lowercase();
    if let Some((_, charset)) =
        kind.split_once("charset=").filter(|(_, charset)| !matches!(charset.trim(), "utf-8" | "utf8" | "ascii" | "us-ascii"))
    {
        let cause = tr!("po-charset", charset = SafeText::show_line(charset));
        return Err(Error::new(Kind::Content, cause).hint(tr!("po-charset-hint")));
    }
    let first = |lang: &str| lang.to_ascii_lowercase().split(['-', '_', '@']).next().unwrap_or_default().to_owned();
    match catalogue.head("Language").filter(|there| !there.is_empty() && first(there) != first(lang)) {
        Some(there) => {
            let cause = tr!("po-language", there = SafeText::show_line(there), lang = SafeText::show_line(lang));
            Err(Error::new(Kind::User, cause).hint(tr!("po-language-hint")))
        }
        None => Ok(()),
    }
}

/// What an entry says of one text.
enum Says {
    /// Nothing.
    Nothing,
    /// This, of the text that is there now.
    This(SafeText),
    /// This, of another source text.
    Old(SafeText, SafeText),
}

/// Takes the entries of `catalogue` into the translations of the files of these names.
pub fn take(catalogue: &Catalogue, names: &[&str], into: &mut [TranslationFile]) -> Taken {
    let mut taken = Taken { entries: catalogue.entries.len(), ..Taken::default() };
    let mut by_context: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in &catalogue.entries {
        if by_context.contains_key(entry.context.as_str()) {
            taken.refuse(entry, tr!("po-twice", context = SafeText::show_line(&entry.context)));
        } else {
            by_context.insert(&entry.context, entry);
        }
    }
    let mut met: BTreeSet<String> = BTreeSet::new();
    for (name, translation) in names.iter().zip(into) {
        let mut kept = Vec::new();
        for block in &mut translation.blocks {
            for slot in &mut block.slots {
                let contexts: Vec<String> = (0..slot.source.len()).map(|n| context(name, &block.path, slot, n)).collect();
                let found: Vec<Option<&Entry>> = contexts.iter().map(|context| by_context.get(context.as_str()).copied()).collect();
                met.extend(contexts);
                if let Some(lines) = taken.slot(slot, &found) {
                    kept.push((block.path.clone(), lines));
                }
            }
        }
        for (path, lines) in &kept {
            translation.keep(path, lines);
        }
    }
    for entry in by_context.values().filter(|entry| !met.contains(&entry.context)) {
        taken.refuse(entry, tr!("po-unknown", context = SafeText::show_line(&entry.context)));
    }
    taken.told.sort_by_key(|told| told.line);
    taken
}

impl Taken {
    fn tell(&mut self, entry: &Entry, cause: Words) {
        self.told.push(Mistake { line: entry.line, cause });
    }

    fn refuse(&mut self, entry: &Entry, cause: Words) {
        self.refused += 1;
        self.tell(entry, cause);
    }

    /// Takes what the entries say of one slot; gives the lines of a translation that has no place there any more.
    fn slot(&mut self, slot: &mut Slot, found: &[Option<&Entry>]) -> Option<Vec<String>> {
        let own: Vec<String> =
            found.iter().flatten().flat_map(|entry| &entry.own).map(|line| SafeText::show_line(line).as_str().to_owned()).collect();
        for line in own {
            if !line.is_empty() && !slot.own.iter().any(|own| SafeText::show_line(own).as_str() == line) {
                slot.own.push(line);
            }
        }
        let there = slot.said.as_ref().or(slot.aside.as_ref()).filter(|there| there.len() == slot.source.len()).cloned();
        let begun = slot.said.is_some() || there.as_ref().is_some_and(|there| there.iter().any(|text| text.is_empty()));
        let mut texts = there.clone().unwrap_or_else(|| vec![SafeText::EMPTY; slot.source.len()]);
        // Whether each is known to be a translation of what is there now.
        let mut known: Vec<bool> = (0..texts.len()).map(|n| begun && slot.is_known(n)).collect();
        let mut formers: Vec<Option<String>> = (0..texts.len()).map(|n| slot.former_of(n)).collect();
        let mut any = false;
        for (n, entry) in found.iter().enumerate() {
            let Some(entry) = entry else { continue };
            let (Some(source), Some(text), Some(known), Some(former)) =
                (slot.source.get(n), texts.get_mut(n), known.get_mut(n), formers.get_mut(n))
            else {
                continue;
            };
            match self.says(entry, source, text) {
                Says::Nothing => {}
                Says::This(said) if *known && said == *text => self.same += 1,
                Says::This(said) => {
                    self.taken += 1;
                    (*text, *known, *former, any) = (said, true, None, true);
                }
                // What is there is newer, or as old.
                Says::Old(..) if !text.is_empty() => {}
                Says::Old(said, old) => (*text, *known, *former, any) = (said, false, Some(old.as_str().to_owned()), true),
            }
        }
        if !any {
            return None;
        }
        settle(slot, texts, &known, &formers)
    }

    /// What one entry says, of a text whose translation is `there`.
    fn says(&mut self, entry: &Entry, source: &SafeText, there: &SafeText) -> Says {
        if entry.text.trim().is_empty() {
            self.empty += 1;
            return Says::Nothing;
        }
        if entry.fuzzy {
            self.fuzzy += 1;
            if entry.text != there.as_str() {
                self.tell(entry, tr!("po-fuzzy", context = SafeText::show_line(&entry.context)));
            }
            return Says::Nothing;
        }
        let text = match SafeText::accept(&entry.text) {
            Ok(text) => text,
            Err(refused) => {
                self.refuse(entry, tr!("po-hostile", code = SafeText::show(&refused.code())));
                return Says::Nothing;
            }
        };
        if text.chars().count() > TEXT_MAX {
            self.refuse(entry, tr!("po-too-long", most = TEXT_MAX));
            return Says::Nothing;
        }
        if entry.source != source.as_str() {
            self.outdated += 1;
            self.tell(entry, tr!("po-outdated", context = SafeText::show_line(&entry.context)));
            return SafeText::accept(&entry.source).map_or(Says::Nothing, |old| Says::Old(text, old));
        }
        if let Some(cause) = marks::problem(source, &text) {
            self.refuse(entry, cause);
            return Says::Nothing;
        }
        Says::This(text)
    }
}

/// Puts texts into a slot: said where all are there, aside where some are missing.
fn settle(slot: &mut Slot, texts: Vec<SafeText>, known: &[bool], formers: &[Option<String>]) -> Option<Vec<String>> {
    let whole = texts.iter().all(|text| !text.is_empty());
    let doubted = texts.iter().zip(known).any(|(text, known)| !text.is_empty() && !known);
    // The former source as a whole: known only where it is known of each text.
    let lines = |n: usize| match (known.get(n), formers.get(n)) {
        (Some(false), Some(Some(former))) => Some(former.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()),
        (Some(false), _) if texts.get(n).is_some_and(|text| !text.is_empty()) => None,
        _ => slot.source.get(n).map(|source| lines_of(std::slice::from_ref(source))),
    };
    let former: Option<Vec<Vec<String>>> = (0..texts.len()).map(lines).collect();
    let former = doubted.then(|| former.map(|lines| lines.concat()).unwrap_or_default());
    let other = slot.aside.take().filter(|aside| aside.len() != slot.source.len());
    slot.former = former;
    (slot.said, slot.aside) = if whole { (Some(texts), None) } else { (None, Some(texts)) };
    other.map(|aside| super::write::block_lines(&slot.key, &aside, slot.list))
}
