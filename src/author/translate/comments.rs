//! The comments of a translation file, each by what it stands beside. Pure: text in, comments out.

use std::collections::{BTreeMap, BTreeSet};

use super::FileNotes;
use super::translation::lines_of;
use super::write::block_lines;
use crate::source::{Node, Span, Table, TextTable, Value, parse};
use crate::text::SafeText;

/// Most lines of one text that stands in a comment.
const LINES_MAX: usize = 400;
/// Most bytes that are read anew to find where such texts end.
const BYTES_MAX: usize = 8 << 20;

/// What stands in a translation file beside its texts. Lines are without the sign they begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comments {
    /// The translator's words at the head of the file.
    pub head: Vec<String>,
    /// The translator's words above a table, by its path.
    pub tables: BTreeMap<String, Vec<String>>,
    /// What stands beside a text, by path and key.
    pub keys: BTreeMap<(String, String), Beside>,
    /// Translations kept at the end that no source text asks for.
    pub orphans: Vec<String>,
    /// The translator's words at the end of the file.
    pub end: Vec<String>,
}

/// What stands beside one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The translator's words.
    pub own: Vec<String>,
    /// The source text as it was when the file was written.
    pub source: Vec<String>,
    /// The source text as it was when it was translated; empty where that is not known.
    pub former: Option<Vec<String>>,
    /// A translation that stands in a comment.
    pub aside: Option<Vec<SafeText>>,
}

/// A text of the file: where its value stands, its table's path, its key.
struct Known<'a> {
    key_at: usize,
    node: &'a Node,
    path: String,
    key: &'a str,
}

fn walk<'a>(path: &str, table: &'a Table, found: &mut Vec<Known<'a>>) {
    for (key, span, node) in &table.entries {
        match &node.value {
            Value::Table(inner) => walk(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, inner, found),
            _ => found.push(Known { key_at: span.start, node, path: path.to_owned(), key }),
        }
    }
}

/// What a translation file is asked for: by it a text behind a `#` is told from a line of the source.
struct Asked<'a> {
    keys: BTreeSet<(&'a str, &'a str)>,
    lines: BTreeSet<String>,
}

impl<'a> Asked<'a> {
    fn of(texts: &'a [TextTable]) -> Self {
        let keys = texts.iter().flat_map(|table| table.entries.iter().map(|(key, ..)| (table.path.as_str(), key.as_str()))).collect();
        let lines = texts.iter().flat_map(|table| table.entries.iter().flat_map(|(_, source, _)| lines_of(source)));
        Self { keys, lines: lines.map(|line| line.trim().to_owned()).collect() }
    }

    /// Whether a comment is one of its texts, written by hand: `# key = …`, `#key=…`.
    fn is_one(&self, path: &str, after: &str) -> bool {
        let is_key = |key: &str| self.keys.contains(&(path, key.trim()));
        after.split_once('=').is_some_and(|(key, _)| is_key(key)) && !self.lines.contains(after.trim())
    }
}

/// Reads them out of a file without mistakes of writing, the translation of `texts`.
pub fn read(text: &str, texts: &[TextTable], notes: &FileNotes) -> Comments {
    let asked = Asked::of(texts);
    let (root, _) = parse(text);
    let mut known = Vec::new();
    walk("", &root, &mut known);
    known.sort_by_key(|one| one.key_at);
    let mut at = 0;
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            (at - line.len(), line)
        })
        .collect();
    let mut reader = Reader { text, notes, out: Comments::default(), path: String::new(), waiting: Vec::new() };
    let mut next = known.iter().peekable();
    let mut inside = 0;
    let (mut n, mut left) = (0, BYTES_MAX);
    while let Some((start, raw)) = lines.get(n).copied() {
        n += 1;
        let end = start + raw.len();
        if start < inside {
            continue;
        }
        let line = raw.trim();
        if let Some(after) = line.strip_prefix('#') {
            let is_text = is_written(after) || asked.is_one(&reader.path, after);
            match is_text.then(|| commented(after, &lines, n - 1, &mut left)).flatten() {
                Some((key, texts, taken)) => {
                    n += taken - 1;
                    reader.beside(key, Some(texts));
                }
                None => reader.waiting.push(after),
            }
        } else if line.starts_with('[') {
            reader.heading(line);
        } else {
            while let Some(one) = next.next_if(|one| one.key_at < end) {
                if one.key_at >= start {
                    reader.text_at(one);
                    inside = inside.max(one.node.span.end);
                }
            }
        }
    }
    reader.finish()
}

struct Reader<'a> {
    text: &'a str,
    notes: &'a FileNotes,
    out: Comments,
    path: String,
    /// Comments that wait for what they stand above, without their `#`.
    waiting: Vec<&'a str>,
}

impl Reader<'_> {
    /// What waited: the translator's words, plain lines, lines of the former source.
    fn sorted(&mut self) -> (Vec<String>, Vec<String>, Option<Vec<String>>) {
        let (mut own, mut plain, mut former) = (Vec::new(), Vec::new(), None::<Vec<String>>);
        for line in std::mem::take(&mut self.waiting) {
            let bare = |line: &str| line.strip_prefix(' ').unwrap_or(line).to_owned();
            match line.chars().next() {
                Some('#') => own.push(bare(line.trim_start_matches('#'))),
                Some('|') => {
                    let lines = former.get_or_insert_default();
                    let line = bare(line.get(1..).unwrap_or_default());
                    // A sign alone says that nobody knows what it was; an empty line has others around it.
                    lines.push(line);
                }
                Some('~') => self.out.orphans.push(bare(line.get(1..).unwrap_or_default())),
                None | Some(' ') => plain.push(bare(line)),
                Some(_) => own.push(line.to_owned()),
            }
        }
        let former = former.map(|lines| if lines.iter().all(String::is_empty) { Vec::new() } else { lines });
        (own, plain, former)
    }

    /// What waited above a heading, or at an end of the file: all is the translator's, but for our notes.
    fn theirs(&mut self) -> Vec<String> {
        let (mut own, plain, former) = self.sorted();
        own.extend(plain.into_iter().chain(former.unwrap_or_default()).filter(|line| !line.is_empty() && !self.notes.is_one(line)));
        own
    }

    fn heading(&mut self, line: &str) {
        let own = self.theirs();
        let (path, after) = line.trim_start_matches('[').split_once(']').unwrap_or((line, ""));
        self.path = path.split('.').map(|part| part.trim().trim_matches(['"', '\''])).collect::<Vec<_>>().join(".");
        let there = self.out.tables.entry(self.path.clone()).or_default();
        there.extend(own);
        there.extend(comment(after));
    }

    fn beside(&mut self, key: &str, aside: Option<Vec<SafeText>>) {
        let (own, plain, former) = self.sorted();
        let there = self.out.keys.entry((self.path.clone(), key.to_owned())).or_default();
        there.own.extend(own);
        there.source.extend(plain);
        there.former = former.or(there.former.take());
        // Of two, one filled and one still empty, the filled one counts; of two that are filled, the first is kept in words.
        let is_filled = |texts: &Vec<SafeText>| texts.iter().any(|text| !text.trim().is_empty());
        if let Some(aside) = aside.filter(|texts| is_filled(texts) || there.aside.is_none())
            && let Some(first) = there.aside.replace(aside).filter(|first| is_filled(first) && there.aside.as_ref() != Some(first))
        {
            there.own.extend(block_lines(key, &first, first.len() != 1));
        }
    }

    fn text_at(&mut self, one: &Known<'_>) {
        let after = self.text.get(one.node.span.end..).and_then(|rest| rest.lines().next()).and_then(comment);
        if one.path.is_empty() || one.key == "of" {
            let own = self.theirs();
            let there = if one.path.is_empty() { &mut self.out.head } else { self.out.tables.entry(one.path.clone()).or_default() };
            there.extend(own.into_iter().chain(after));
            return;
        }
        self.path.clone_from(&one.path);
        self.beside(one.key, None);
        let Some(there) = self.out.keys.get_mut(&(one.path.clone(), one.key.to_owned())) else { return };
        if let Value::List(items) = &one.node.value {
            // Between the texts of a list.
            let mut from = one.node.span.start;
            let ends = items.iter().map(|item| item.span.clone()).chain(std::iter::once(one.node.span.end..one.node.span.end));
            for Span { start, end } in ends {
                let gap = self.text.get(from..start).unwrap_or_default();
                there.own.extend(gap.lines().filter_map(|line| comment(line.get(line.find('#')?..)?)));
                from = end;
            }
        }
        there.own.extend(after);
    }

    fn finish(mut self) -> Comments {
        let end = self.theirs();
        self.out.end = end;
        self.out
    }
}

/// The comment of which `line` is the sign and the words.
fn comment(line: &str) -> Option<String> {
    let words = line.trim().strip_prefix('#')?.trim_start_matches('#').trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// Whether `after` begins as the program writes a text in a comment.
fn is_written(after: &str) -> bool {
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    after.split_once(" = ").is_some_and(|(key, _)| is_key(key))
}

/// A key with its texts that stand in a comment from line `from` on, and how many lines they take. `after` is what follows its sign.
fn commented<'a>(after: &'a str, lines: &[(usize, &'a str)], from: usize, left: &mut usize) -> Option<(&'a str, Vec<SafeText>, usize)> {
    let key = after.split_once('=')?.0.trim();
    let mut bare = String::new();
    for (n, (_, line)) in lines.iter().skip(from).take(LINES_MAX).enumerate() {
        bare.push_str(line.trim_start().strip_prefix('#')?);
        // A text or a list can only end here.
        if !bare.trim_end().ends_with(['"', '\'', ']']) {
            continue;
        }
        *left = left.checked_sub(bare.len())?;
        let (table, problems) = parse(&bare);
        if let ([(_, _, node)], true) = (&table.entries[..], problems.is_empty()) {
            return Some((key, texts_of(node)?, n + 1));
        }
    }
    None
}

fn texts_of(node: &Node) -> Option<Vec<SafeText>> {
    let text = |node: &Node| if let Value::Text(text) = &node.value { Some(text.clone()) } else { None };
    match &node.value {
        Value::List(items) => items.iter().map(text).collect(),
        _ => Some(vec![text(node)?]),
    }
}
