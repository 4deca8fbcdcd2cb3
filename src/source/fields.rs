//! Reading the keys of a table, once each, telling every mistake without stopping.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::describe::{Asked, Note, Type};
use super::{Node, Overlay, Problem, Span, Stand, Table, Text, TextTable, Value};
use crate::ids::Slug;
use crate::text::SafeText;
use crate::tr;

/// Longest text of one key, in letters.
pub const TEXT_MAX: usize = 4000;

/// What is gathered while one file is read.
#[derive(Debug, Default)]
pub struct Reading {
    problems: RefCell<Vec<Problem>>,
    texts: RefCell<Vec<TextTable>>,
    translated: BTreeMap<(String, String), Vec<SafeText>>,
    language_differs: bool,
    /// What is asked, where a reader is described.
    notes: Option<RefCell<Vec<Note>>>,
}

impl Reading {
    /// Reads in the source language.
    pub fn source() -> Self {
        Self::default()
    }

    /// Reads to know what is asked: see [`super::describe`].
    pub(super) fn noting() -> Self {
        Self { notes: Some(RefCell::default()), ..Self::default() }
    }

    /// What was asked.
    pub(super) fn notes(self) -> Vec<Note> {
        self.notes.map(RefCell::into_inner).unwrap_or_default()
    }

    /// Reads with the translations of `overlay` that are fresh against `texts`, which a first reading gave.
    pub fn translated(overlay: Option<&Overlay>, texts: &[TextTable]) -> Self {
        let mut translated = BTreeMap::new();
        for (table, overlay) in texts.iter().filter_map(|table| Some((table, overlay?))) {
            if overlay.stand(table) == Stand::Stale {
                continue;
            }
            for (key, source, _) in &table.entries {
                if let Some(texts) = overlay.get(&table.path, key).filter(|texts| texts.len() == source.len()) {
                    translated.insert((table.path.clone(), key.clone()), texts.to_vec());
                }
            }
        }
        Self { translated, language_differs: true, ..Self::default() }
    }

    /// Tells a problem.
    pub fn tell(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// All that was gathered: problems in the order of the file, and the tables of texts.
    pub fn finish(self) -> (Vec<Problem>, Vec<TextTable>) {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.span.start);
        (problems, self.texts.into_inner())
    }
}

/// The keys of one table while it is read. What was not asked for is told when it is dropped.
#[derive(Debug)]
pub struct Fields<'a> {
    table: &'a Table,
    reading: &'a Reading,
    path: String,
    /// Whether this is a file's own table, whose tables are named by their ids alone.
    top: bool,
    span: Span,
    asked: RefCell<BTreeSet<&'static str>>,
    /// Required and not there: told at the end, unless a misspelt key was meant for it.
    lacking: RefCell<Vec<&'static str>>,
    given_up: Cell<bool>,
    texts: RefCell<Vec<(String, Vec<SafeText>, bool)>>,
}

impl<'a> Fields<'a> {
    /// Begins to read a file's own table, whose texts an overlay finds under `path`.
    pub fn new(table: &'a Table, path: &str, reading: &'a Reading) -> Self {
        Self::at(table, path.to_owned(), true, reading)
    }

    fn at(table: &'a Table, path: String, top: bool, reading: &'a Reading) -> Self {
        Self {
            table,
            reading,
            path,
            top,
            span: table.span.clone(),
            asked: RefCell::default(),
            lacking: RefCell::default(),
            given_up: Cell::new(false),
            texts: RefCell::default(),
        }
    }

    fn get(&self, key: &'static str) -> Option<&'a Node> {
        self.asked.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn note(&self, key: &'static str, asked: impl FnOnce() -> Asked) {
        if let Some(notes) = &self.reading.notes {
            notes.borrow_mut().push(Note { table: self.span.start, key, asked: asked() });
        }
    }

    fn note_type(&self, key: &'static str, asked: impl FnOnce() -> Type) {
        self.note(key, || Asked::As(asked()));
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// The path of this table's texts in an overlay.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where the value of `key` stands, or the table.
    pub fn span_of(&self, key: &str) -> Span {
        self.table.get(key).map_or_else(|| self.span.clone(), |node| node.span.clone())
    }

    /// Whether `key` is written.
    pub fn has(&self, key: &'static str) -> bool {
        self.note(key, || Asked::Looked);
        self.table.get(key).is_some()
    }

    /// Tells a problem of this table's file.
    pub fn tell(&self, problem: Problem) {
        self.reading.tell(problem);
    }

    /// Asks for nothing more: what else is written cannot be judged, and is not told as unknown.
    pub fn give_up(&self) {
        self.note("", || Asked::GivenUp);
        self.given_up.set(true);
    }

    /// Tells that `key` is missing; but for a misspelt one that was meant for it, which is told instead.
    pub fn missing(&self, key: &'static str) {
        self.note(key, || Asked::Missing);
        self.asked.borrow_mut().insert(key);
        self.lacking.borrow_mut().push(key);
    }

    /// Tells that nothing here is called as `key` says. An id that is missing, or is none, was told of before.
    pub fn unknown_id(&self, key: &str, id: &Slug) {
        if id.as_str().is_empty() {
            return;
        }
        let cause = tr!("check-unknown-id", id = SafeText::show(id.as_str()));
        self.tell(Problem::error("unknown-id", self.span_of(key), cause).fix(tr!("check-unknown-id-fix")));
    }

    /// A list of ids, of which those that are not known are told.
    pub fn known_slugs(&self, key: &'static str, is_known: impl Fn(&Slug) -> bool) -> Vec<Slug> {
        let ids = self.slugs(key);
        ids.iter().filter(|id| !is_known(id)).for_each(|id| self.unknown_id(key, id));
        ids
    }

    fn wrong(&self, key: &'static str, node: &Node, fix: crate::words::Words) {
        // A text refused at the door was told there.
        if node.value != Value::Unusable {
            let cause = tr!("check-wrong-type", key = SafeText::show(key));
            self.tell(Problem::error("wrong-type", node.span.clone(), cause).fix(fix));
        }
    }

    fn plain(&self, key: &'static str) -> Option<(&'a SafeText, &'a Node)> {
        let node = self.get(key)?;
        if let Value::Text(text) = &node.value {
            if text.chars().count() > TEXT_MAX {
                self.tell(Problem::error("too-long", node.span.clone(), tr!("check-too-long", most = TEXT_MAX)));
            }
            return Some((text, node));
        }
        self.wrong(key, node, tr!("check-want-text", key = SafeText::show(key)));
        None
    }

    fn say(&self, key: &str, source: Vec<SafeText>, list: bool) -> Vec<Text> {
        let there = self.reading.translated.get(&(self.path.clone(), key.to_owned()));
        let foreign = self.reading.language_differs && there.is_none() && !super::texts::is_same_everywhere(&source);
        let shown = there.unwrap_or(&source).iter().map(|value| Text { value: value.clone(), foreign }).collect();
        self.texts.borrow_mut().push((key.to_owned(), source, list));
        shown
    }

    /// A text that a person reads, if it is written.
    pub fn maybe_text(&self, key: &'static str) -> Option<Text> {
        self.note_type(key, || Type::Text);
        let (text, node) = self.plain(key)?;
        if text.trim().is_empty() {
            self.tell(Problem::error("empty-text", node.span.clone(), tr!("check-empty-text", key = SafeText::show(key))));
            return None;
        }
        self.say(key, vec![text.clone()], false).pop()
    }

    /// A text that a person reads; missing is a mistake.
    pub fn text(&self, key: &'static str) -> Text {
        if !self.has(key) {
            self.missing(key);
        }
        self.maybe_text(key).unwrap_or_default()
    }

    /// A list of texts that a person reads; empty if it is not written.
    pub fn texts(&self, key: &'static str) -> Vec<Text> {
        self.note_type(key, || Type::Texts);
        let Some(list) = self.plain_list(key) else { return Vec::new() };
        if list.is_empty() { Vec::new() } else { self.say(key, list, true) }
    }

    /// A list of accepted texts: in the source language, by which right and wrong are decided, and as the reader's language has it.
    pub fn answers(&self, key: &'static str) -> (Vec<SafeText>, Vec<SafeText>) {
        self.note_type(key, || Type::Texts);
        let Some(list) = self.plain_list(key) else { return (Vec::new(), Vec::new()) };
        let shown = self.say(key, list.clone(), true).into_iter().map(|text| text.value).collect();
        (list, shown)
    }

    fn plain_list(&self, key: &'static str) -> Option<Vec<SafeText>> {
        let node = self.get(key)?;
        if let Value::List(items) = &node.value {
            let texts: Vec<SafeText> = items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
                    _ => None,
                })
                .collect();
            if texts.len() == items.len() {
                return Some(texts);
            }
        }
        self.wrong(key, node, tr!("check-want-list", key = SafeText::show(key)));
        None
    }

    /// A list of texts that no one reads as a sentence (addresses, codes): never translated.
    pub fn plain_texts(&self, key: &'static str) -> Vec<SafeText> {
        self.note_type(key, || Type::PlainTexts);
        self.plain_list(key).unwrap_or_default()
    }

    /// A text that is never translated (an address, a date, a version).
    pub fn maybe_plain(&self, key: &'static str) -> Option<SafeText> {
        self.note_type(key, || Type::Plain);
        self.plain(key).map(|(text, _)| text.clone())
    }

    /// A text that is never translated; missing is a mistake.
    pub fn plain_text(&self, key: &'static str) -> SafeText {
        if !self.has(key) {
            self.missing(key);
        }
        self.maybe_plain(key).unwrap_or_default()
    }

    /// Yes or no.
    pub fn maybe_flag(&self, key: &'static str) -> Option<bool> {
        self.note_type(key, || Type::Flag { no: false });
        let node = self.get(key)?;
        if let Value::Flag(flag) = node.value {
            return Some(flag);
        }
        self.wrong(key, node, tr!("check-want-flag", key = SafeText::show(key)));
        None
    }

    /// Yes or no; no if it is not written.
    pub fn flag(&self, key: &'static str) -> bool {
        self.note_type(key, || Type::Flag { no: true });
        self.maybe_flag(key).unwrap_or(false)
    }

    /// A whole number from `least` to `most`.
    pub fn maybe_whole(&self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        self.note_type(key, || Type::Whole(least, most));
        let node = self.get(key)?;
        match node.value {
            Value::Whole(n) if (least..=most).contains(&n) => Some(n),
            _ => {
                self.wrong(key, node, tr!("check-want-whole", key = SafeText::show(key), least = least, most = most));
                None
            }
        }
    }

    /// A number of zero or more.
    pub fn maybe_real(&self, key: &'static str) -> Option<f64> {
        self.note_type(key, || Type::Real);
        let node = self.get(key)?;
        match node.value {
            #[allow(clippy::cast_precision_loss)]
            Value::Whole(n) if (0..1_000_000).contains(&n) => Some(n as f64),
            Value::Real(n) if (0.0..1e6).contains(&n) => Some(n),
            _ => {
                self.wrong(key, node, tr!("check-want-number", key = SafeText::show(key)));
                None
            }
        }
    }

    /// One of `words`, which cannot be left out.
    pub fn word(&self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
        if !self.has(key) {
            self.missing(key);
        }
        self.maybe_word(key, words)
    }

    /// One of `words`, told with what was meant where it is not.
    pub fn maybe_word(&self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
        self.note_type(key, || Type::Word(words.to_vec()));
        let (text, node) = self.plain(key)?;
        let found = words.iter().find(|word| **word == text.as_str()).copied();
        if found.is_none() {
            let cause = tr!("check-unknown-word", word = text, key = SafeText::show(key));
            let list = SafeText::show(&words.join(" | "));
            let problem = Problem::error("unknown-word", node.span.clone(), cause);
            self.tell(match nearest(text, words.iter().copied()) {
                Some(near) => problem.fix(tr!("check-did-you-mean", word = SafeText::show(near))),
                None => problem.fix(tr!("check-one-of", list = list)),
            });
        }
        found
    }

    /// A list of which each is one of `words`.
    pub fn words(&self, key: &'static str, words: &[&'static str]) -> Vec<&'static str> {
        self.note_type(key, || Type::Words(words.to_vec()));
        let list = self.plain_texts(key);
        let span = self.span_of(key);
        list.iter()
            .filter_map(|text| {
                let found = words.iter().find(|word| **word == text.as_str()).copied();
                if found.is_none() {
                    let cause = tr!("check-unknown-word", word = text, key = SafeText::show(key));
                    let list = SafeText::show(&words.join(" | "));
                    self.tell(Problem::error("unknown-word", span.clone(), cause).fix(tr!("check-one-of", list = list)));
                }
                found
            })
            .collect()
    }

    /// An id.
    pub fn maybe_slug(&self, key: &'static str) -> Option<Slug> {
        self.note_type(key, || Type::Slug);
        let (text, node) = self.plain(key)?;
        let slug = Slug::new(text);
        if slug.is_none() {
            self.tell(Problem::error("bad-id", node.span.clone(), tr!("check-bad-id", id = text)).fix(tr!("check-bad-id-fix")));
        }
        slug
    }

    /// An id; missing is a mistake.
    pub fn slug(&self, key: &'static str) -> Slug {
        if !self.has(key) {
            self.missing(key);
        }
        self.maybe_slug(key).unwrap_or_default()
    }

    /// A list of ids, each with the place of the list.
    pub fn slugs(&self, key: &'static str) -> Vec<Slug> {
        self.note_type(key, || Type::Slugs);
        let span = self.span_of(key);
        self.plain_texts(key)
            .iter()
            .filter_map(|text| {
                let slug = Slug::new(text);
                if slug.is_none() {
                    self.tell(Problem::error("bad-id", span.clone(), tr!("check-bad-id", id = text)).fix(tr!("check-bad-id-fix")));
                }
                slug
            })
            .collect()
    }

    /// A table within this one, its texts under `path.key`.
    pub fn table(&self, key: &'static str) -> Option<Fields<'a>> {
        self.note_type(key, || Type::Table);
        let node = self.get(key)?;
        if let Value::Table(table) = &node.value {
            return Some(Fields::at(table, format!("{}.{key}", self.path), false, self.reading));
        }
        self.wrong(key, node, tr!("check-want-table", key = SafeText::show(key)));
        None
    }

    /// The tables of `[[key]]`, `least` to `most`, each with its id read and unique.
    pub fn tables(&self, key: &'static str, least: usize, most: usize) -> Vec<(Slug, Fields<'a>)> {
        self.tables_named(key, least, most, None)
    }

    /// The same, as many as `rows` says.
    pub fn tables_in(&self, key: &'static str, rows: &std::ops::RangeInclusive<usize>) -> Vec<(Slug, Fields<'a>)> {
        self.tables(key, *rows.start(), *rows.end())
    }

    /// The same, told apart by their id and by what `also` holds: an overlay knows them as `id-value`, in small letters.
    pub fn tables_by(&self, key: &'static str, also: &str, least: usize, most: usize) -> Vec<(Slug, Fields<'a>)> {
        self.tables_named(key, least, most, Some(also))
    }

    fn tables_named(&self, key: &'static str, least: usize, most: usize, also: Option<&str>) -> Vec<(Slug, Fields<'a>)> {
        self.note_type(key, || Type::Tables(least, most));
        let found = match self.get(key).map(|node| (&node.value, node)) {
            None => Vec::new(),
            Some((Value::List(items), node)) => {
                let tables: Vec<&Table> =
                    items.iter().filter_map(|item| if let Value::Table(table) = &item.value { Some(table) } else { None }).collect();
                if tables.len() != items.len() {
                    self.wrong(key, node, tr!("check-want-tables", key = SafeText::show(key)));
                }
                tables
            }
            Some((_, node)) => {
                self.wrong(key, node, tr!("check-want-tables", key = SafeText::show(key)));
                return Vec::new();
            }
        };
        if !(least..=most).contains(&found.len()) {
            let cause = tr!("check-how-many", key = SafeText::show(key), found = found.len(), least = least, most = most);
            self.tell(Problem::error("how-many", self.span_of(key), cause).fix(tr!("check-how-many-fix", key = SafeText::show(key))));
        }
        let mut seen = BTreeSet::new();
        found
            .into_iter()
            .take(most)
            .map(|table| {
                let mut fields = Fields::at(table, String::new(), false, self.reading);
                let id = fields.slug("id");
                let name = match also.and_then(|also| table.get(also)).map(|node| &node.value) {
                    Some(Value::Text(value)) => format!("{id}-{}", value.to_lowercase()),
                    _ => id.to_string(),
                };
                fields.path = if self.top { name.clone() } else { format!("{}.{name}", self.path) };
                if !id.as_str().is_empty() && !seen.insert(name.clone()) {
                    let cause = tr!("check-same-id", id = SafeText::show(&name));
                    fields.tell(Problem::error("same-id", fields.span_of("id"), cause).fix(tr!("check-same-id-fix")));
                }
                (id, fields)
            })
            .collect()
    }
}

impl Drop for Fields<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        let mut lacking = self.lacking.take();
        for (key, span, _) in &self.table.entries {
            if !asked.contains(key.as_str()) && !self.given_up.get() {
                let cause = tr!("check-unknown-key", key = SafeText::show(key));
                let problem = Problem::error("unknown-key", span.clone(), cause);
                let near = nearest(key, lacking.iter().copied()).or_else(|| nearest(key, asked.iter().copied()));
                lacking.retain(|key| Some(*key) != near);
                self.reading.tell(match near {
                    Some(near) => problem.fix(tr!("check-did-you-mean", word = SafeText::show(near))),
                    None => problem.fix(tr!("check-unknown-key-fix")),
                });
            }
        }
        for key in lacking {
            let cause = tr!("check-missing-key", key = SafeText::show(key));
            // What explains an answer and what it trains are rules of their own.
            let rule = match key {
                "feedback" => "feedback-missing",
                "idea" => "idea-missing",
                _ => "missing-key",
            };
            // What is there and empty is told where it stands.
            let problem = Problem::error(rule, self.span_of(key), cause);
            self.reading.tell(problem.fix(tr!("check-missing-key-fix", key = SafeText::show(key))));
        }
        let texts = self.texts.take();
        if !texts.is_empty() {
            let table = TextTable { path: self.path.clone(), entries: texts, span: self.span.clone() };
            self.reading.texts.borrow_mut().push(table);
        }
    }
}

/// The name nearest to `typed`, if it can have been meant.
pub fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names
        .map(|name| (strsim::osa_distance(typed, name), name))
        .filter(|(distance, name)| *distance <= 1.max(name.chars().count() / 3))
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{parse, read_overlay};

    fn rules(source: &str, read: impl Fn(&Fields<'_>)) -> Vec<&'static str> {
        let (table, mut problems) = parse(source);
        let reading = Reading::source();
        read(&Fields::new(&table, "unit", &reading));
        problems.extend(reading.finish().0);
        problems.iter().map(|p| p.rule).collect()
    }

    #[test]
    fn every_mistake_is_told_and_none_stops_the_reading() {
        let told = rules("colour = \"a\"\nminutes = 500\nshow = \"wroked\"\nid = \"Été\"\n", |f| {
            f.text("title");
            f.maybe_whole("minutes", 1, 60);
            f.maybe_word("show", &["worked", "half"]);
            f.maybe_slug("id");
        });
        for rule in ["missing-key", "unknown-key", "wrong-type", "unknown-word", "bad-id"] {
            assert!(told.contains(&rule), "{rule} in {told:?}");
        }
    }

    #[test]
    fn a_misspelt_key_is_one_problem_not_two() {
        let told = rules("titel = \"a\"\n", |f| {
            f.text("title");
        });
        assert_eq!(told, ["unknown-key"]);
    }

    #[test]
    fn what_was_meant_is_guessed_only_when_near() {
        assert_eq!(nearest("feedbak", ["feedback", "text"].into_iter()), Some("feedback"));
        assert_eq!(nearest("colour", ["feedback", "text"].into_iter()), None);
    }

    #[test]
    fn a_stale_translation_gives_way_to_the_source() {
        let (table, _) = parse("title = \"Bonjour à tous\"\n");
        let first = Reading::source();
        Fields::new(&table, "unit", &first).text("title");
        let texts = first.finish().1;
        let mark = texts[0].of();
        for (of, shown, foreign) in [(mark.as_str(), "Hello all", false), ("00000000", "Bonjour à tous", true)] {
            let (overlay, problems) = read_overlay(&parse(&format!("[unit]\nof = \"{of}\"\ntitle = \"Hello all\"\n")).0);
            assert!(problems.is_empty());
            let reading = Reading::translated(Some(&overlay), &texts);
            let text = Fields::new(&table, "unit", &reading).text("title");
            assert_eq!((text.value.as_str(), text.foreign), (shown, foreign));
        }
    }
}
