//! Texts of two versions, word by word. Pure.

use std::collections::BTreeMap;

use serde::Serialize;
use similar::{Algorithm, ChangeTag, capture_diff_slices};

use crate::author::TextFile;

/// A text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The file's name.
    pub file: String,
    /// Its table.
    pub path: String,
    /// Its key.
    pub key: String,
    /// What it says; several of a list.
    pub texts: Vec<String>,
}

/// For whom a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSort {
    /// For the learner, in the lesson.
    Lesson,
    /// A title or a name.
    Title,
    /// For whoever leads the workshop.
    Notes,
}

/// A text that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextChange {
    /// The file's name.
    pub file: String,
    /// Its table.
    pub path: String,
    /// Its key.
    pub key: String,
    /// For whom it is.
    pub sort: TextSort,
    /// What it said; nothing where it is new.
    pub old: Vec<String>,
    /// What it says; nothing where it is gone.
    pub new: Vec<String>,
    /// How many words came or went.
    pub words: usize,
}

/// The texts of `files`: in their own language, or their translations.
pub(super) fn said(files: &[TextFile], translated: bool) -> Vec<Said> {
    let mut all = Vec::new();
    for file in files {
        for table in &file.texts {
            for (key, source, _) in &table.entries {
                let there = file.overlay.as_ref().and_then(|there| there.overlay.get(&table.path, key));
                let Some(texts) = (if translated { there } else { Some(source.as_slice()) }) else { continue };
                let texts = texts.iter().map(|text| text.as_str().to_owned()).collect();
                all.push(Said { file: file.name.clone(), path: table.path.clone(), key: key.clone(), texts });
            }
        }
    }
    all
}

/// What changed; without what `is_whole`: what came or went as a file or an activity is told once, as that.
pub(super) fn changes(old: &[Said], new: &[Said], is_whole: impl Fn(&str, &str) -> bool) -> Vec<TextChange> {
    let by_place = |all: &[Said]| -> BTreeMap<(String, String, String), Vec<String>> {
        all.iter().map(|said| ((said.file.clone(), said.path.clone(), said.key.clone()), said.texts.clone())).collect()
    };
    let (before, after) = (by_place(old), by_place(new));
    let mut found = Vec::new();
    for key in before.keys().chain(after.keys().filter(|key| !before.contains_key(*key))) {
        let (a, b) = (before.get(key), after.get(key));
        let (file, path, name) = key;
        if a == b || is_whole(file, path.split('.').next().unwrap_or_default()) {
            continue;
        }
        let (old, new) = (a.cloned().unwrap_or_default(), b.cloned().unwrap_or_default());
        let words = touched(&old.join("\n"), &new.join("\n"));
        let sort = sort(path, name);
        found.push(TextChange { file: file.clone(), path: path.clone(), key: name.clone(), sort, old, new, words });
    }
    found.sort_by(|a, b| (&a.file, a.sort, &a.path, &a.key).cmp(&(&b.file, b.sort, &b.path, &b.key)));
    found
}

fn sort(path: &str, key: &str) -> TextSort {
    if path.rsplit('.').next() == Some("notes") || key == "notes" {
        TextSort::Notes
    } else if matches!(key, "title" | "name") {
        TextSort::Title
    } else {
        TextSort::Lesson
    }
}

/// Words, and the spaces between them.
fn pieces(text: &str) -> Vec<&str> {
    let sort = |c: char| if c == '\n' { 2 } else { u8::from(c.is_whitespace()) };
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let ends = |(_, c): &(usize, char)| first == '\n' || sort(*c) != sort(first);
        let end = rest.char_indices().skip(1).find(ends).map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at(end);
        out.push(piece);
        rest = after;
    }
    out
}

/// Stretches of two texts, word by word: in both, in the old only, in the new only.
fn stretches(old: &str, new: &str) -> Vec<(ChangeTag, String)> {
    let (old, new) = (pieces(old), pieces(new));
    let ops = capture_diff_slices(Algorithm::Patience, &old, &new);
    let mut out: Vec<(ChangeTag, String)> = Vec::new();
    for change in ops.iter().flat_map(|op| op.iter_changes(&old, &new)) {
        match out.last_mut().filter(|(tag, _)| *tag == change.tag()) {
            Some((_, text)) => text.push_str(change.value()),
            None => out.push((change.tag(), change.value().to_owned())),
        }
    }
    out
}

/// How many words came or went.
fn touched(old: &str, new: &str) -> usize {
    let changed = stretches(old, new).into_iter().filter(|(tag, _)| *tag != ChangeTag::Equal);
    changed.map(|(_, text)| text.split_whitespace().count()).sum()
}

/// The new text with what came as `{+…+}` and what went as `[-…-]`, as other tools mark it. It reads well without colours.
pub fn word_difference(old: &str, new: &str) -> String {
    let stretches = stretches(old, new);
    let mut out = String::new();
    for (tag, text) in stretches {
        let (from, to) = match tag {
            ChangeTag::Equal => ("", ""),
            ChangeTag::Delete => ("[-", "-]"),
            ChangeTag::Insert => ("{+", "+}"),
        };
        out.push_str(&[from, &text, to].concat());
    }
    out
}
