//! The reference of keys: what a trainer can write in each file, from the same source as the schemas.

use crate::curriculum::{Authored, shape_of};
use crate::i18n::I18n;
use crate::source::describe::{Either, Key, Rule, Said, Shape, Type, Unless};
use crate::source::{OF, STATUS, STATUSES};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

use super::schemas::explained;

/// Between the things that are said of a key.
const THEN: &str = "; ";

/// The page, as Markdown, in the language of `i18n`.
pub fn keys(i18n: &I18n) -> String {
    let mut page = Page { i18n, out: String::new() };
    page.line(&format!("# {}", i18n.say(&tr!("keys-title"))));
    page.line(&i18n.say(&tr!("keys-about")));
    for file in Authored::ALL {
        page.line(&format!("## {}", i18n.say(&title(file))));
        page.told(file.name());
        if file == Authored::Overlay {
            page.overlay();
        } else {
            page.table(shape_of(file), file.name(), "");
        }
    }
    page.out.trim_end().to_owned() + "\n"
}

fn title(file: Authored) -> Words {
    match file {
        Authored::Unit => tr!("keys-unit"),
        Authored::Overlay => tr!("keys-overlay"),
        _ => SafeText::show(&format!("`{}.toml`", file.name())).into(),
    }
}

struct Page<'i> {
    i18n: &'i I18n,
    out: String,
}

/// What one row of a table says.
struct Row<'s> {
    key: &'s Key,
    path: String,
    needed: String,
}

impl Page<'_> {
    /// A paragraph.
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }

    /// What is told of the key at `path`.
    fn told(&mut self, path: &str) {
        if let Some((_, words)) = explained(path, self.i18n) {
            self.line(&words);
        }
    }

    fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }

    /// A table, and those within it. `toml` is how an author writes its place.
    fn table(&mut self, shape: &Shape, path: &str, toml: &str) {
        if let Some((by, tables)) = &shape.branch {
            return self.branches(by, tables, path, toml);
        }
        let rows = shape.keys.iter().map(|key| self.row(shape, key, path)).collect();
        self.rows(rows, toml);
    }

    fn row<'s>(&self, shape: &Shape, key: &'s Key, path: &str) -> Row<'s> {
        Row { key, path: format!("{path}.{}", key.name), needed: self.needed(shape, key) }
    }

    /// The keys of each of the tables that a word tells apart: first those of all, then the own ones of each.
    fn branches(&mut self, by: &str, tables: &[(&'static str, Shape)], path: &str, toml: &str) {
        let Some((first, shape)) = tables.first() else { return };
        let of_all = |key: &&Key| {
            key.name == by
                || tables
                    .iter()
                    .all(|(_, other)| other.key(key.name).is_some_and(|same| same.holds == key.holds && same.inner == key.inner))
        };
        let common: Vec<&Key> = shape.keys.iter().filter(of_all).collect();
        let needed = |word: &'static str, shape: &Shape, name: &str| {
            shape.key(name).map(|key| self.row(shape, key, &format!("{path}.{word}")).needed)
        };
        let mut differing = Vec::new();
        let mut decides = None;
        let mut rows = Vec::new();
        for key in common {
            let usual = needed(first, shape, key.name);
            let mut row = self.row(shape, key, &format!("{path}.{first}"));
            if key.name == by {
                decides = Some(Key { holds: Type::Word(tables.iter().map(|(word, _)| *word).collect()), ..key.clone() });
            } else if tables.iter().any(|(word, shape)| needed(word, shape, key.name) != usual) {
                differing.push(key.name);
                row.needed = self.say(&tr!("keys-by-kind"));
            }
            rows.push(row);
        }
        for row in rows.iter_mut().filter(|row| row.key.name == by) {
            if let Some(key) = &decides {
                row.key = key;
            }
        }
        let names: Vec<&str> = rows.iter().map(|row| row.key.name).collect();
        self.rows(rows, toml);
        for (word, shape) in tables {
            let line = format!("`{by} = \"{word}\"`");
            // Only what a word tells apart in the file's own tables stands in a list of contents.
            self.line(&if toml.contains('.') { format!("**{line}**") } else { format!("### {line}") });
            let path = format!("{path}.{word}");
            self.told(&path);
            let own = shape.keys.iter().filter(|key| !names.contains(&key.name) || differing.contains(&key.name));
            let rows = own.map(|key| self.row(shape, key, &path)).collect();
            self.rows(rows, toml);
        }
    }

    /// A row a key; then the tables that they hold.
    fn rows(&mut self, rows: Vec<Row<'_>>, toml: &str) {
        let heads = [tr!("keys-key"), tr!("keys-what"), tr!("keys-type"), tr!("keys-needed")];
        let heads: Vec<String> = heads.iter().map(|head| self.say(head)).collect();
        self.out.push_str(&["| ", &heads.join(" | "), " |\n|---|---|---|---|\n"].concat());
        for row in &rows {
            let told = explained(&row.path, self.i18n).map(|(_, words)| words).unwrap_or_default();
            let cells = [format!("`{}`", row.key.name), told, self.holds(row.key), row.needed.clone()];
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
            self.out.push_str(&["| ", &cells.join(" | "), " |\n"].concat());
        }
        self.out.push('\n');
        for Row { key, path, .. } in rows {
            let Some(inner) = &key.inner else { continue };
            let place = if toml.is_empty() { key.name.to_owned() } else { format!("{toml}.{}", key.name) };
            let many = matches!(key.holds, Type::Tables(..));
            self.line(&if many { format!("**`[[{place}]]`**") } else { format!("**`[{place}]`**") });
            self.table(inner, &path, &place);
        }
    }

    /// The keys of a translation are those of what it translates.
    fn overlay(&mut self) {
        let key = |name, holds| Key { name, holds, required: false, filled: false, inner: None };
        let keys = [key(STATUS, Type::Word(STATUSES.to_vec())), key(OF, Type::Plain)];
        let shape = Shape::default();
        let rows = keys.iter().map(|key| self.row(&shape, key, Authored::Overlay.name())).collect();
        self.rows(rows, "");
        self.told(&format!("{}.texts", Authored::Overlay.name()));
    }

    /// What a key holds, in words.
    fn holds(&self, key: &Key) -> String {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        self.say(&match &key.holds {
            Type::Plain => tr!("keys-type-plain"),
            Type::PlainTexts => tr!("keys-type-plain-texts"),
            Type::Text => tr!("keys-type-text"),
            Type::Texts => tr!("keys-type-texts"),
            Type::Flag { .. } => tr!("keys-type-flag"),
            Type::Whole(least, most) => tr!("keys-type-whole", least = *least, most = *most),
            Type::Real => tr!("keys-type-real"),
            Type::Word(words) => tr!("keys-type-word", words = listed(words)),
            Type::Words(words) => tr!("keys-type-words", words = listed(words)),
            Type::Slug => tr!("keys-type-id"),
            Type::Slugs => tr!("keys-type-ids"),
            Type::Table => tr!("keys-type-table"),
            Type::Tables(least, most) => tr!("keys-type-tables", least = number(*least), most = number(*most)),
        })
    }

    /// Whether a key may be left out, and when.
    fn needed(&self, shape: &Shape, key: &Key) -> String {
        let mut told = Vec::new();
        if key.required {
            told.push(self.say(&tr!("keys-required")));
        }
        for rule in &shape.rules {
            let when = || when(rule);
            if rule.required.contains(&key.name) {
                told.push(self.say(&tr!("keys-required-when", when = when())));
            }
            if rule.refused.contains(&key.name) {
                told.push(self.say(&tr!("keys-only-when", when = when_not(shape, rule))));
            }
            for (_, least) in rule.least.iter().filter(|(name, _)| *name == key.name) {
                told.push(self.say(&tr!("keys-least-when", least = *least, when = when())));
            }
        }
        for Either { unless, .. } in shape.either.iter().filter(|either| either.key == key.name) {
            let others = unless.iter().map(|unless| match unless {
                Unless::There(other) => format!("`{other}`"),
                Unless::Says(by, values) => values.iter().map(|said| line(by, *said)).collect::<Vec<_>>().join(", "),
            });
            let others = others.collect::<Vec<_>>().join(", ");
            told.push(self.say(&tr!("keys-unless", others = SafeText::show(&others))));
        }
        if told.is_empty() {
            let no = matches!(key.holds, Type::Flag { no: true });
            told.push(self.say(&if no { tr!("keys-no") } else { tr!("keys-optional") }));
        }
        told.join(THEN)
    }
}

fn listed(words: &[&str]) -> SafeText {
    SafeText::show(&words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
}

/// A line that an author writes.
fn line(by: &str, said: Said) -> String {
    match said {
        Said::Word(word) => format!("`{by} = \"{word}\"`"),
        Said::Flag(flag) => format!("`{by} = {flag}`"),
    }
}

/// When a rule does not hold.
fn when_not(shape: &Shape, rule: &Rule) -> Words {
    let all = match shape.key(rule.by).map(|key| &key.holds) {
        Some(Type::Word(words)) => words.iter().map(|word| Said::Word(word)).collect(),
        _ => vec![Said::Flag(true), Said::Flag(false)],
    };
    let required = shape.key(rule.by).is_some_and(|key| key.required);
    let values = all.into_iter().filter(|said| !rule.values.contains(said)).collect();
    when(&Rule { values, absent: !rule.absent && !required, ..rule.clone() })
}

/// When a rule holds.
fn when(rule: &Rule) -> Words {
    let lines: Vec<String> = rule.values.iter().map(|said| line(rule.by, *said)).collect();
    let lines = SafeText::show(&lines.join(", "));
    let by = SafeText::show(&format!("`{}`", rule.by));
    match (rule.values.is_empty(), rule.absent) {
        (true, _) => tr!("keys-when-absent", by = by),
        (false, true) => tr!("keys-when-or-absent", lines = lines, by = by),
        (false, false) => tr!("keys-when", lines = lines),
    }
}
