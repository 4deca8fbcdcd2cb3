//! One run of a reader: it begins with an empty table, and what it asks for is put there, until it asks for nothing more.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Fields, Node, Reading, Table, Value};
use super::{Asked, Note, Said, Type};
use crate::text::SafeText;

/// The keys that lead from a file's own table to another; the same for each table of a list.
pub type Trail = Vec<&'static str>;

/// How often a table grows, at most: each time by what follows from the last.
const ROUNDS: usize = 40;
/// Tables of a list, where many are made.
const MANY: usize = 8;

/// What is put where a key is asked for, in the place of what usually is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    /// Nothing.
    Absent,
    /// An empty list.
    Empty,
    /// This word, yes, or no.
    Says(Said),
}

/// Choices by table and key.
pub type Choices = BTreeMap<(Trail, &'static str), Set>;

/// How one run goes.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// What is chosen.
    pub choices: Choices,
    /// The table in which nothing else is put than what is chosen, and lists that must hold something.
    pub bare: Option<Trail>,
    /// Whether lists of tables are long.
    pub many: bool,
}

/// What was seen of one table in one run.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    /// The keys that were asked for, in that order.
    pub keys: Vec<(&'static str, Type)>,
    /// The keys that were told to be missing.
    pub lacking: BTreeSet<&'static str>,
    /// Whether the reader understood no more.
    pub given_up: bool,
    /// The keys that were there; what they said, or that they were empty.
    pub there: BTreeMap<&'static str, Option<Set>>,
}

impl Seen {
    /// What `key` said, where it was a word or a flag.
    pub fn said(&self, key: &str) -> Option<Said> {
        match self.there.get(key) {
            Some(Some(Set::Says(said))) => Some(*said),
            _ => None,
        }
    }

    /// Whether `key` was asked for.
    pub fn asked(&self, key: &str) -> bool {
        self.keys.iter().any(|(asked, _)| *asked == key)
    }
}

/// A table that grows.
struct Growing<'s> {
    script: &'s Script,
    root: Table,
    /// The trail of each table, and which one of its list it is, by the place where it stands.
    tables: Vec<(Trail, usize)>,
    /// What is known of a key of a table.
    known: BTreeMap<(usize, &'static str), Option<Type>>,
}

/// Runs `read` until it asks for nothing new: what was seen of each table.
pub fn run(script: &Script, read: &dyn Fn(&Fields<'_>)) -> Vec<(Trail, Seen)> {
    let mut growing = Growing { script, root: Table::default(), tables: vec![(Trail::new(), 0)], known: BTreeMap::new() };
    let mut notes = Vec::new();
    for _ in 0..ROUNDS {
        let reading = Reading::noting();
        read(&Fields::new(&growing.root, "", &reading));
        notes = reading.notes();
        // Each is put, whatever the others did.
        let grew = notes.iter().filter(|note| growing.put(note)).count();
        if grew == 0 {
            break;
        }
    }
    growing.seen(&notes)
}

impl Growing<'_> {
    /// Puts what a note asks for; whether the table is another one now.
    fn put(&mut self, note: &Note) -> bool {
        let asked = match &note.asked {
            Asked::Looked => None,
            Asked::As(asked) => Some(asked),
            Asked::Missing | Asked::GivenUp => return false,
        };
        let known = match (self.known.get(&(note.table, note.key)), asked) {
            (None, asked) => asked.cloned(),
            (Some(None), Some(asked)) => Some(asked.clone()),
            (Some(Some(known)), Some(asked)) => match known.with(asked) {
                Some(both) if both != *known => Some(both),
                _ => return false,
            },
            (Some(_), None) => return false,
        };
        self.known.insert((note.table, note.key), known.clone());
        let Some((trail, index)) = self.tables.get(note.table).cloned() else { return false };
        let Some(value) = self.value(&trail, index, note.key, known.as_ref()) else { return false };
        let span = note.table..note.table;
        let Some(table) = find(&mut self.root, note.table) else { return false };
        let fresh = Node { value, span: span.clone() };
        match table.entries.iter_mut().find(|(name, ..)| name == note.key) {
            Some((.., there)) if there.value == fresh.value => return false,
            Some((.., there)) => *there = fresh,
            None => table.entries.push((note.key.to_owned(), span, fresh)),
        }
        true
    }

    /// What is put there; nothing where the key is to be left out.
    fn value(&mut self, trail: &Trail, index: usize, key: &'static str, asked: Option<&Type>) -> Option<Value> {
        let set = self.script.choices.get(&(trail.clone(), key));
        let needed = matches!(asked, Some(Type::Tables(least, _)) if *least > 0);
        let bare = self.script.bare.as_ref() == Some(trail) && !needed;
        match set {
            Some(Set::Absent) => return None,
            None if bare => return None,
            Some(Set::Empty) if !matches!(asked, Some(Type::Table | Type::Tables(..))) => return Some(Value::List(Vec::new())),
            _ => {}
        }
        let text = |text: &str| Value::Text(SafeText::show(text));
        // The first of a list names the first of another.
        let id = format!("a{index}");
        let said = |words: &[&'static str]| match set {
            Some(Set::Says(Said::Word(word))) => text(word),
            _ => text(words.first().copied().unwrap_or_default()),
        };
        let list = |value: Value| Value::List(vec![Node { value, span: 0..0 }]);
        Some(match asked {
            None | Some(Type::Plain | Type::Text | Type::Slug) => text(&id),
            Some(Type::PlainTexts | Type::Texts | Type::Slugs) => list(text(&id)),
            Some(Type::Flag { .. }) => Value::Flag(!matches!(set, Some(Set::Says(Said::Flag(false))))),
            Some(Type::Whole(least, _)) => Value::Whole(*least),
            Some(Type::Real) => Value::Real(1.0),
            Some(Type::Word(words)) => said(words),
            Some(Type::Words(words)) => list(said(words)),
            Some(Type::Table) => Value::Table(self.table(trail, key, 0)),
            Some(Type::Tables(least, most)) => {
                let n = if self.script.many { MANY } else { *least }.max(1).min(*most);
                let tables = (0..n).map(|at| self.table(trail, key, at)).map(|table| Node { value: Value::Table(table), span: 0..0 });
                Value::List(tables.collect())
            }
        })
    }

    fn table(&mut self, trail: &Trail, key: &'static str, index: usize) -> Table {
        let mut inner = trail.clone();
        inner.push(key);
        let at = self.tables.len();
        self.tables.push((inner, index));
        Table { entries: Vec::new(), span: at..at }
    }

    /// What the notes of the last round say of each table.
    fn seen(mut self, notes: &[Note]) -> Vec<(Trail, Seen)> {
        let mut seen: BTreeMap<usize, Seen> = BTreeMap::new();
        for note in notes {
            let of = seen.entry(note.table).or_default();
            match &note.asked {
                Asked::Looked => {}
                Asked::Missing => drop(of.lacking.insert(note.key)),
                Asked::GivenUp => of.given_up = true,
                Asked::As(asked) => match of.keys.iter_mut().find(|(key, _)| *key == note.key) {
                    Some((_, known)) => *known = known.with(asked).unwrap_or_else(|| asked.clone()),
                    None => of.keys.push((note.key, asked.clone())),
                },
            }
        }
        let mut all = Vec::new();
        for (at, mut of) in seen {
            let Some((trail, _)) = self.tables.get(at) else { continue };
            let keys = self.known.range((at, "")..).take_while(|((table, _), _)| *table == at).map(|((_, key), _)| *key);
            let table = find(&mut self.root, at);
            for key in keys {
                if let Some(node) = table.as_ref().and_then(|table| table.get(key)) {
                    of.there.insert(key, said(&node.value, of.keys.iter().find(|(known, _)| *known == key).map(|(_, asked)| asked)));
                }
            }
            all.push((trail.clone(), of));
        }
        all
    }
}

/// What a value says that was made for a key of this type.
fn said(value: &Value, asked: Option<&Type>) -> Option<Set> {
    match (value, asked) {
        (Value::Flag(flag), Some(Type::Flag { .. })) => Some(Set::Says(Said::Flag(*flag))),
        (Value::Text(text), Some(Type::Word(words))) => {
            words.iter().find(|word| **word == text.as_str()).map(|word| Set::Says(Said::Word(word)))
        }
        (Value::List(items), _) if items.is_empty() => Some(Set::Empty),
        _ => None,
    }
}

fn find(table: &mut Table, at: usize) -> Option<&mut Table> {
    if table.span.start == at {
        return Some(table);
    }
    table.entries.iter_mut().find_map(|(.., node)| match &mut node.value {
        Value::Table(inner) => find(inner, at),
        Value::List(items) => items.iter_mut().find_map(|item| match &mut item.value {
            Value::Table(inner) => find(inner, at),
            _ => None,
        }),
        _ => None,
    })
}
