//! The lines of a unit's file, and the places in it that its author must fill.

use std::collections::BTreeMap;

use crate::source::{key_line, quote};
use crate::text::SafeText;

/// A file under way.
pub(super) struct Writer<'w> {
    out: String,
    todo: &'w str,
    /// What stands before each line: tables within an activity stand in.
    indent: &'static str,
    missing: BTreeMap<&'static str, usize>,
}

impl<'w> Writer<'w> {
    /// An empty file; `todo` marks what is to be written.
    pub(super) fn new(todo: &'w str) -> Self {
        Self { out: String::new(), todo, indent: "", missing: BTreeMap::new() }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(self.indent);
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// Air; what follows stands at the edge.
    pub(super) fn gap(&mut self) {
        self.indent = "";
        self.out.push('\n');
    }

    /// A comment on one line.
    pub(super) fn comment(&mut self, text: &SafeText) {
        self.line(&format!("# {}", text.as_str()));
    }

    /// The head of a table in an activity.
    pub(super) fn table(&mut self, name: &str) {
        self.gap();
        self.indent = "  ";
        self.line(&format!("[[activity.{name}]]"));
    }

    /// The head of an activity.
    pub(super) fn activity(&mut self) {
        self.line("[[activity]]");
    }

    /// A text; a place to fill where there is none.
    pub(super) fn text(&mut self, key: &'static str, text: &SafeText) {
        if text.trim().is_empty() {
            self.todo(key);
        } else {
            self.line(&format!("{key} = {}", quote(text)));
        }
    }

    /// A text, if there is one.
    pub(super) fn maybe(&mut self, key: &'static str, text: &SafeText) {
        if !text.trim().is_empty() {
            self.text(key, text);
        }
    }

    /// A list of texts; a place to fill where there is none.
    pub(super) fn list(&mut self, key: &'static str, texts: &[SafeText]) {
        if texts.is_empty() {
            self.todo(key);
        } else {
            let line = key_line(key, texts, true);
            self.line(&line);
        }
    }

    /// `key = true`.
    pub(super) fn flag(&mut self, key: &str) {
        self.line(&format!("{key} = true"));
    }

    /// A name that is no text.
    pub(super) fn name(&mut self, key: &str, name: &str) {
        self.line(&format!("{key} = {}", quote(name)));
    }

    /// A place to fill: a comment, so that the checker finds the key missing and no learner reads a filler.
    pub(super) fn todo(&mut self, key: &'static str) {
        *self.missing.entry(key).or_default() += 1;
        let mark = self.todo;
        self.line(&format!("# {mark} {key}"));
    }

    /// The file, and how many places there are to fill, by key.
    pub(super) fn finish(self) -> (String, BTreeMap<&'static str, usize>) {
        (self.out, self.missing)
    }
}
