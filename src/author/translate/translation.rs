//! One translation file as it stands against its source: what is fresh, what has to be read again, what is missing, what is kept.
//! Pure.

use super::comments::{Beside, Comments, read};
use super::write::block_lines;
use super::{FileNotes, STALE};
use crate::source::{DRAFT, Overlay, TextTable, is_same_everywhere};
use crate::text::SafeText;

/// Where one text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotStand {
    /// Translated from the text that is there now.
    Fresh,
    /// Translated from another text.
    Changed,
    /// Not translated, or not wholly.
    Missing,
    /// The same in every language: nothing to translate.
    Same,
}

/// One text, or a list of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its key.
    pub key: String,
    /// Whether it is a list.
    pub list: bool,
    /// In the source language.
    pub source: Vec<SafeText>,
    /// The translator's words beside it.
    pub own: Vec<String>,
    /// Its translation.
    pub said: Option<Vec<SafeText>>,
    /// A translation that is not whole, or that nobody has confirmed: it stands in a comment.
    pub aside: Option<Vec<SafeText>>,
    /// The lines of the source text that was translated, where it was another; empty where nobody knows it.
    pub former: Option<Vec<String>>,
}

/// The texts of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its path.
    pub path: String,
    /// The mark of its source texts.
    pub of: String,
    /// Where its source stands, in bytes.
    pub at: usize,
    /// The translator's words above it.
    pub own: Vec<String>,
    /// Its texts.
    pub slots: Vec<Slot>,
}

/// A translation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslationFile {
    /// `draft` or `reread`.
    pub status: String,
    /// The translator's words at the head.
    pub head: Vec<String>,
    /// The tables, in the order of the source.
    pub blocks: Vec<Block>,
    /// Lines of what no source text asks for any more.
    pub orphans: Vec<String>,
    /// What became so with this reading, by path and key.
    pub lost: Vec<String>,
    /// The translator's words at the end.
    pub end: Vec<String>,
}

/// The lines of texts as they stand in comments.
pub fn lines_of(texts: &[SafeText]) -> Vec<String> {
    texts.iter().flat_map(|text| text.lines()).map(|line| line.trim_end().to_owned()).collect()
}

impl Slot {
    /// Where it stands.
    pub fn stand(&self) -> SlotStand {
        match (&self.said, &self.former) {
            (Some(_), None) => SlotStand::Fresh,
            (Some(_), Some(_)) => SlotStand::Changed,
            (None, _) if is_same_everywhere(&self.source) => SlotStand::Same,
            (None, _) => SlotStand::Missing,
        }
    }

    /// Whether it was translated wholly, and still stands in a comment.
    pub fn is_left_aside(&self) -> bool {
        let whole = |texts: &Vec<SafeText>| texts.len() == self.source.len() && texts.iter().all(|text| !text.trim().is_empty());
        self.said.is_none() && self.aside.as_ref().is_some_and(whole)
    }

    /// How many words of the source there are to translate or to read again.
    pub fn words_left(&self) -> usize {
        match self.stand() {
            SlotStand::Fresh | SlotStand::Same => 0,
            SlotStand::Changed | SlotStand::Missing => self.source.iter().map(|text| text.split_whitespace().count()).sum(),
        }
    }

    /// The former source of its `n`-th text: `None` where it is not known.
    pub fn former_of(&self, n: usize) -> Option<String> {
        let lines = self.former.as_ref().filter(|lines| !lines.is_empty())?;
        if self.source.len() == 1 { Some(lines.join("\n")) } else { lines.get(n).filter(|_| lines.len() == self.source.len()).cloned() }
    }

    /// Whether its `n`-th text is known to be what was translated.
    pub fn is_known(&self, n: usize) -> bool {
        self.former.is_none()
            || self.source.len() > 1 && self.former_of(n).zip(self.source.get(n)).is_some_and(|(old, new)| old == new.as_str())
    }
}

impl TranslationFile {
    /// What `overlay` says of `texts`; `text` is the overlay's file, for its comments.
    pub fn read(texts: &[TextTable], overlay: &Overlay, text: &str, notes: &FileNotes) -> Self {
        let comments = read(text, texts, notes);
        let status = if overlay.status.is_empty() { DRAFT } else { overlay.status.as_str() };
        let mut all = Self {
            status: status.to_owned(),
            head: comments.head.clone(),
            blocks: Vec::new(),
            orphans: comments.orphans.clone(),
            lost: Vec::new(),
            end: comments.end.clone(),
        };
        // The file's own texts were read last: they stand first for a translator.
        let mut ordered: Vec<&TextTable> = texts.iter().collect();
        ordered.sort_by_key(|table| table.span.start);
        // The same in every language, such a text stands alone in its comment: its lines wait for nothing, and are nobody's words.
        let mut alone: Vec<String> = Vec::new();
        for table in ordered {
            let mut block = all.block(table, overlay, &comments, &mut alone);
            block.own.retain(|line| !alone.contains(line));
            all.blocks.push(block);
        }
        all.end.retain(|line| !alone.contains(line));
        all.homeless(texts, overlay, &comments);
        all
    }

    fn block(&mut self, table: &TextTable, overlay: &Overlay, comments: &Comments, alone: &mut Vec<String>) -> Block {
        let beside = |key: &str| comments.keys.get(&(table.path.clone(), key.to_owned())).cloned().unwrap_or_default();
        let of = table.of();
        let mark = overlay.tables.get(&table.path).map(|there| there.of.as_ref().map(SafeText::as_str));
        let told = table.entries.iter().any(|(key, ..)| beside(key).former.is_some());
        let mut slots: Vec<Slot> = Vec::new();
        for (key, source, list) in &table.entries {
            if slots.iter().any(|slot| slot.key == *key) {
                continue;
            }
            let mut beside = beside(key);
            let there = overlay.get(&table.path, key);
            let said = there.filter(|said| said.len() == source.len()).map(<[SafeText]>::to_vec);
            let lines = lines_of(source);
            let before = beside.source.len().saturating_sub(lines.len());
            if alone.ends_with(beside.source.get(..before).unwrap_or_default()) {
                beside.source.drain(..before);
            }
            if there.is_none() && beside.aside.is_none() && is_same_everywhere(source) {
                alone.extend(lines.iter().cloned());
            }
            let is_same = mark.flatten() == Some(of.as_str());
            let is_unmarked = mark.flatten().is_none();
            let mark = match mark.flatten() {
                _ if said.is_none() => Mark::Other,
                Some(mark) if mark != of => {
                    if mark == STALE && !told {
                        Mark::Untold
                    } else {
                        Mark::Other
                    }
                }
                _ => Mark::Same,
            };
            if said.is_none() {
                let (notes, is_whole) = notes_beside(&beside.source, &lines, alone);
                beside.own.extend(notes);
                if is_whole {
                    beside.source.clone_from(&lines);
                }
            }
            let former = former(&beside, &lines, mark);
            let mut own = beside.own;
            if is_same || is_unmarked && said.is_some() {
                // What is not the source was written by somebody else.
                let others = beside.source.iter().filter(|line| !line.is_empty() && !lines.contains(line) && !own.contains(line));
                own.extend(others.cloned().collect::<Vec<_>>());
            }
            let written = |texts: &Vec<SafeText>| texts.iter().any(|text| !text.trim().is_empty());
            let mut aside = beside.aside.filter(written);
            if let (None, Some(there)) = (&said, there) {
                if let Some(other) = aside.replace(there.to_vec()).filter(|other| *other != there) {
                    self.keep(&table.path, &block_lines(key, &other, *list));
                }
            } else if said.is_none() {
                // It stays where it is.
            } else if let Some(aside) = aside.take().filter(|aside| Some(aside) != said.as_ref()) {
                self.keep(&table.path, &block_lines(key, &aside, *list));
            }
            // What was never translated has no former source.
            let former = former.filter(|_| said.is_some() || aside.is_some());
            slots.push(Slot { key: key.clone(), list: *list, source: source.clone(), own, said, aside, former });
        }
        let own = comments.tables.get(&table.path).cloned().unwrap_or_default();
        Block { path: table.path.clone(), of, at: table.span.start, own, slots }
    }

    /// Keeps at the end what has no place in the file any more.
    pub fn keep(&mut self, path: &str, lines: &[String]) {
        let block: Vec<String> = std::iter::once(format!("[{path}]")).chain(lines.iter().cloned()).collect();
        if !self.orphans.windows(block.len()).any(|there| there == block) {
            self.orphans.extend(block);
        }
    }

    fn homeless(&mut self, texts: &[TextTable], overlay: &Overlay, comments: &Comments) {
        let known =
            |path: &str, key: &str| texts.iter().any(|table| table.path == path && table.entries.iter().any(|(name, ..)| name == key));
        let mut gone: Vec<(String, String, Vec<String>)> = Vec::new();
        for (path, there) in &overlay.tables {
            for (key, (_, said)) in there.texts.iter().filter(|(key, _)| !known(path, key)) {
                self.lost.push(format!("{path}.{key}"));
                gone.push((path.clone(), key.clone(), block_lines(key, said, said.len() != 1)));
            }
        }
        for ((path, key), beside) in comments.keys.iter().filter(|((path, key), _)| !known(path, key)) {
            let aside = beside.aside.as_ref().filter(|texts| texts.iter().any(|text| !text.trim().is_empty()));
            let lines = aside.map(|texts| block_lines(key, texts, texts.len() != 1)).unwrap_or_default();
            let own = beside.own.iter().map(|line| format!("## {line}"));
            match gone.iter_mut().find(|(there, name, _)| there == path && name == key) {
                Some((.., kept)) => drop(kept.splice(0..0, own.chain(lines))),
                None if !beside.own.is_empty() || !lines.is_empty() => gone.push((path.clone(), key.clone(), own.chain(lines).collect())),
                None => {}
            }
        }
        for (path, _, lines) in gone {
            self.keep(&path, &lines);
        }
        let away = comments.tables.iter().filter(|(path, own)| !own.is_empty() && !texts.iter().any(|table| table.path == **path));
        for (path, own) in away {
            let lines: Vec<String> = own.iter().map(|line| format!("## {line}")).collect();
            self.keep(path, &lines);
        }
    }

    /// Texts that are not translated.
    pub fn missing(&self) -> usize {
        self.slots().filter(|(_, slot)| slot.stand() == SlotStand::Missing).map(|(_, slot)| slot.source.len()).sum()
    }

    /// Tables with a text that has to be read again.
    pub fn stale(&self) -> usize {
        self.blocks.iter().filter(|block| block.is_stale()).count()
    }

    /// Words to translate or to read again.
    pub fn words_left(&self) -> usize {
        self.slots().map(|(_, slot)| slot.words_left()).sum()
    }

    /// Whether anything is translated, wholly or not, or kept.
    pub fn is_begun(&self) -> bool {
        !self.orphans.is_empty() || self.slots().any(|(_, slot)| slot.said.is_some() || slot.aside.is_some())
    }

    /// Every text, with its table.
    pub fn slots(&self) -> impl Iterator<Item = (&Block, &Slot)> {
        self.blocks.iter().flat_map(|block| block.slots.iter().map(move |slot| (block, slot)))
    }
}

impl Block {
    /// Whether one of its texts has to be read again.
    pub fn is_stale(&self) -> bool {
        self.slots.iter().any(|slot| slot.stand() == SlotStand::Changed)
    }
}

/// The translator's words among the plain comments beside a text that is not translated, and whether its source is there. Nothing in the
/// file tells the source text of another day from a note: where the text that is there now is not among them, more lines than it has are
/// kept, as few are replaced.
fn notes_beside(there: &[String], lines: &[String], alone: &[String]) -> (Vec<String>, bool) {
    // A text that is the same everywhere, and was another: nobody's words.
    let is_number = |line: &str| is_same_everywhere(&[SafeText::show_line(line)]);
    let is_note = |line: &&String| !lines.contains(line) && !alone.contains(line) && !is_number(line);
    let is_whole = lines.is_empty() || there.windows(lines.len()).any(|some| some == lines);
    let are_kept = is_whole || there.len() > lines.len();
    (there.iter().filter(|_| are_kept).filter(is_note).cloned().collect(), is_whole)
}

/// What `of` says of a translation.
#[derive(Clone, Copy)]
enum Mark {
    /// It was made from the text that is there now, or nobody says otherwise.
    Same,
    /// Its table has to be read again, and the file does not tell which of its texts.
    Untold,
    /// The comments tell from what it was made.
    Other,
}

/// The source that was translated, where it is not `lines`, the one that is there now.
fn former(beside: &Beside, lines: &[String], mark: Mark) -> Option<Vec<String>> {
    let before = || (beside.source != lines).then(|| beside.source.clone());
    match (mark, &beside.former) {
        (Mark::Same, _) => None,
        (Mark::Other, Some(former)) => (former != lines).then(|| former.clone()),
        (Mark::Other, None) => before(),
        // An older kit did not tell: whatever is translated has to be read.
        (Mark::Untold, _) => Some(before().unwrap_or_default()),
    }
}
