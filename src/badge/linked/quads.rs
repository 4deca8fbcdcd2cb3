//! Statements (quads), and how they are written as N-Quads.

use std::fmt::Write as _;
use std::rc::Rc;

use super::Refused;

/// So many statements in one document; a badge has a hundred.
const QUADS: usize = 200_000;
/// So many bytes of canonical text. A short document can make a long text, since a long id is written in each of its statements.
const BYTES: usize = 16 << 20;

/// A node or value in a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// As N-Quads.
    Text(Rc<str>),
    /// A node without id, by number.
    Blank(usize),
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quad {
    pub(super) subject: Part,
    /// As N-Quads.
    pub(super) predicate: Rc<str>,
    pub(super) object: Part,
    /// The named graph that it stands in; graphs have no id here.
    pub(super) graph: Option<usize>,
}

impl Quad {
    /// The nodes without id that it names, with the letter of their place.
    pub(super) fn blanks(&self) -> impl Iterator<Item = (usize, char)> {
        let of = |part: &Part| if let Part::Blank(blank) = part { Some(*blank) } else { None };
        [(of(&self.subject), 's'), (of(&self.object), 'o'), (self.graph, 'g')]
            .into_iter()
            .filter_map(|(blank, place)| blank.map(|blank| (blank, place)))
    }

    /// One line of N-Quads, with the names that `name` writes for nodes without id.
    pub(super) fn line(&self, mut name: impl FnMut(usize, &mut String)) -> String {
        let mut line = String::new();
        let mut put = |part: &Part, line: &mut String| match part {
            Part::Text(text) => line.push_str(text),
            Part::Blank(blank) => name(*blank, line),
        };
        put(&self.subject, &mut line);
        line.push(' ');
        line.push_str(&self.predicate);
        line.push(' ');
        put(&self.object, &mut line);
        if let Some(graph) = self.graph {
            line.push(' ');
            put(&Part::Blank(graph), &mut line);
        }
        line.push_str(" .\n");
        line
    }
}

/// Statements being gathered, within the limits.
#[derive(Debug, Default)]
pub(super) struct Quads {
    list: Vec<Quad>,
    blanks: usize,
    bytes: usize,
}

impl Quads {
    /// A new node without id.
    pub(super) fn blank(&mut self) -> usize {
        self.blanks += 1;
        self.blanks - 1
    }

    pub(super) fn push(&mut self, subject: &Part, predicate: &Rc<str>, object: Part, graph: Option<usize>) -> Result<(), Refused> {
        let length = |part: &Part| match part {
            Part::Text(text) => text.len(),
            Part::Blank(_) => 12,
        };
        self.bytes = self.bytes.saturating_add(length(subject) + predicate.len() + length(&object) + 20);
        if self.list.len() >= QUADS || self.bytes > BYTES {
            return Err(Refused::TooLarge);
        }
        self.list.push(Quad { subject: subject.clone(), predicate: predicate.clone(), object, graph });
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The statements, each once, and how many nodes without id there are.
    pub(super) fn finish(mut self) -> (Vec<Quad>, usize) {
        self.list.sort_unstable();
        self.list.dedup();
        (self.list, self.blanks)
    }
}

/// A well-formed address as N-Quads.
pub(super) fn iri_text(iri: &str) -> Rc<str> {
    format!("<{iri}>").into()
}

/// A value as canonical N-Quads; no datatype stands for plain text.
pub(super) fn literal_text(text: &str, datatype: Option<&str>) -> Rc<str> {
    let mut written = String::with_capacity(text.len() + 2);
    written.push('"');
    for letter in text.chars() {
        match letter {
            '\u{8}' => written.push_str("\\b"),
            '\t' => written.push_str("\\t"),
            '\n' => written.push_str("\\n"),
            '\u{c}' => written.push_str("\\f"),
            '\r' => written.push_str("\\r"),
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\0'..='\u{1f}' | '\u{7f}' => {
                // Writing into a text cannot fail.
                let _ = write!(written, "\\u{:04X}", u32::from(letter));
            }
            letter => written.push(letter),
        }
    }
    written.push('"');
    if let Some(datatype) = datatype {
        written.push_str("^^<");
        written.push_str(datatype);
        written.push('>');
    }
    written.into()
}
