//! TOML text into values that know their place. Strings come in through the door of [`crate::text`].

use toml::de::{DeTable, DeValue};

use super::{Problem, Span};
use crate::text::SafeText;
use crate::{tr, words};

/// Most values in one file: a file of a few kilobytes has hundreds.
const VALUES_MAX: usize = 20_000;

/// Most mistakes of writing that are told of one file: what is no TOML at all has one a line.
const MISTAKES_MAX: usize = 200;

/// A value at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// What an author can write.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `"text"`
    Text(SafeText),
    /// `3`
    Whole(i64),
    /// `0.5`
    Real(f64),
    /// `true`
    Flag(bool),
    /// `[…]`, and the tables of `[[name]]`
    List(Vec<Node>),
    /// `[name]`
    Table(Table),
    /// A date, or a text that was refused at the door and told.
    Unusable,
}

/// Keys and their values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Name, place of the name, value; by name.
    pub entries: Vec<(String, Span, Node)>,
    /// Where the table stands.
    pub span: Span,
}

impl Table {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|(name, ..)| name == key).map(|(.., node)| node)
    }
}

/// The values of `source`, and every mistake of writing in it.
pub fn parse(source: &str) -> (Table, Vec<Problem>) {
    let (root, errors) = DeTable::parse_recoverable(source);
    let mut problems: Vec<Problem> = Vec::new();
    for error in errors.iter().take(MISTAKES_MAX) {
        let span = error.span().unwrap_or(0..0);
        if problems.last().is_some_and(|last| last.span.start == span.start) {
            continue;
        }
        let slip = if is_curved(source, span.start) { Slip::CURVED } else { explain(error.message()) };
        let runs_on = slip.runs_on || opens_lines(source, &span);
        problems.push(Problem::error("toml", span, words::msg(slip.cause)).fix(words::msg(slip.fix)));
        // What is told after it is told of lines that are right.
        if runs_on {
            break;
        }
    }
    let mut left = VALUES_MAX;
    let span = root.span();
    let table = table(root.get_ref(), span, source, &mut problems, &mut left);
    if left == 0 {
        problems.push(Problem::error("too-many-values", 0..0, tr!("check-too-many-values", most = VALUES_MAX)));
    }
    (table, problems)
}

/// Whether the text at `span` was begun with `"""`.
fn opens_lines(source: &str, span: &Span) -> bool {
    source.get(span.clone()).is_some_and(|there| there.starts_with("\"\"\"") || there.starts_with("'''"))
}

/// Whether the line at `at` holds a text in the quotes of a word processor, in the place of straight ones.
fn is_curved(source: &str, at: usize) -> bool {
    const CURVED: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '‚'];
    let Some((before, after)) = source.split_at_checked(at.min(source.len())) else { return false };
    // Within a text of several lines, such a sign is the author's.
    if before.matches("\"\"\"").count() % 2 == 1 {
        return false;
    }
    let begins = before.rsplit('\n').next().unwrap_or_default().len();
    let line = source.get(at.min(source.len()) - begins..).and_then(|rest| rest.lines().next()).unwrap_or(after);
    let value = line.split_once('=').map_or(line, |(_, value)| value).trim().trim_start_matches(['[', ' ']);
    // Begun with a straight one, ended with another.
    let half = value.matches('"').count() == 1 && value.starts_with('"') && value.trim_end_matches([',', ']', ' ']).ends_with(CURVED);
    value.starts_with(CURVED) || half
}

/// A mistake of writing, as it is told.
struct Slip {
    cause: &'static str,
    fix: &'static str,
    /// Whether what follows is read as part of it: a list, or a heading, that does not end.
    runs_on: bool,
}

impl Slip {
    const CURVED: Self = Self::new("check-toml-curved", "check-toml-curved-fix");

    const fn new(cause: &'static str, fix: &'static str) -> Self {
        Self { cause, fix, runs_on: false }
    }

    const fn running_on(cause: &'static str, fix: &'static str) -> Self {
        Self { runs_on: true, ..Self::new(cause, fix) }
    }
}

/// What a message of the TOML reader means to an author. Its English is not shown.
fn explain(said: &str) -> Slip {
    if said.contains("duplicate key") {
        Slip::new("check-toml-twice", "check-toml-twice-fix")
    } else if said.contains("string") || said.contains("quote") || said.contains("escape") {
        Slip::new("check-toml-string", "check-toml-string-fix")
    } else if said.contains("no value") || said.contains("expected `=`") || said.contains("missing value") {
        Slip::new("check-toml-no-value", "check-toml-no-value-fix")
    } else if said.contains("table") || said.contains('[') {
        Slip::running_on("check-toml-bracket", "check-toml-bracket-fix")
    } else if said.contains("array") || said.contains("comma") || said.contains(']') {
        Slip::running_on("check-toml-list", "check-toml-list-fix")
    } else {
        Slip::new("check-toml-other", "check-toml-other-fix")
    }
}

fn table(from: &DeTable<'_>, span: Span, source: &str, problems: &mut Vec<Problem>, left: &mut usize) -> Table {
    let mut entries: Vec<(String, Span, Node)> = Vec::new();
    for (key, value) in from {
        if *left == 0 {
            break;
        }
        *left -= 1;
        let node = node(value.get_ref(), value.span(), source, problems, left);
        entries.push((SafeText::show_line(key.get_ref()).as_str().to_owned(), key.span(), node));
    }
    entries.sort_by_key(|(_, span, _)| span.start);
    Table { entries, span }
}

fn node(from: &DeValue<'_>, span: Span, source: &str, problems: &mut Vec<Problem>, left: &mut usize) -> Node {
    let value = match from {
        DeValue::String(text) => match SafeText::accept(text) {
            Ok(text) => Value::Text(text),
            Err(refused) => {
                let at = place_of(refused.found, &span, source);
                let cause = tr!("check-hostile", code = SafeText::show(&refused.code()));
                problems.push(Problem::error("hostile-character", at, cause).fix(tr!("check-hostile-fix")));
                Value::Unusable
            }
        },
        DeValue::Integer(n) => i64::from_str_radix(&n.as_str().replace('_', ""), n.radix()).map_or(Value::Unusable, Value::Whole),
        DeValue::Float(n) => n.as_str().replace('_', "").parse().map_or(Value::Unusable, Value::Real),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(_) => Value::Unusable,
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map_while(|item| {
                    *left = left.checked_sub(1)?;
                    Some(node(item.get_ref(), item.span(), source, problems, left))
                })
                .collect(),
        ),
        DeValue::Table(inner) => Value::Table(table(inner, span.clone(), source, problems, left)),
    };
    Node { value, span }
}

/// Where `found` is written within `span`: itself, or as an escape; else where the text begins.
fn place_of(found: char, span: &Span, source: &str) -> Span {
    let inside = source.get(span.clone()).unwrap_or_default();
    let number = u32::from(found);
    let escapes = [format!("\\u{number:04x}"), format!("\\U{number:08x}"), format!("\\x{number:02x}"), "\\e".to_owned()];
    let lower = inside.to_ascii_lowercase();
    let at = inside
        .find(found)
        .map(|at| (at, found.len_utf8()))
        .or_else(|| escapes.iter().find_map(|escape| lower.find(&escape.to_ascii_lowercase()).map(|at| (at, escape.len()))));
    at.map_or(span.clone(), |(at, length)| span.start + at..span.start + at + length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Place;
    use crate::words::Words;

    #[test]
    fn all_mistakes_of_writing_are_found_at_once() {
        let source = "a = \"x\nb = 2\nb = 3\nc\n";
        let (_, problems) = parse(source);
        let lines: Vec<usize> = problems.iter().map(|p| Place::of(&p.span, source).line).collect();
        assert!(lines.contains(&1) && lines.contains(&3) && lines.contains(&4), "{lines:?}");
    }

    #[test]
    fn quotes_of_a_word_processor_are_named() {
        let ids = |source: &str| -> Vec<Words> { parse(source).1.into_iter().map(|problem| problem.cause).collect() };
        for source in ["a = “Bonjour”", "b = 1\na = « Bonjour »\n", "a = [“x”, “y”]", "a = \"Bonjour”\n", "a = [\n  “x”,\n]", "a = ‘x’"]
        {
            let told = ids(source);
            assert!(told.contains(&tr!("check-toml-curved")), "{source}: {told:?}");
        }
        for source in ["a = \"x\nb = 2", "a = \"“Bonjour”\"\nb = \"x", "a = \"\"\"\n« x »"] {
            let told = ids(source);
            assert!(!told.is_empty() && !told.contains(&tr!("check-toml-curved")), "{source}: {told:?}");
        }
        assert!(parse("a = \"“x”\"").1.is_empty());
    }

    #[test]
    fn a_hostile_character_is_told_at_its_place_even_when_escaped() {
        for (source, column) in [("a = \"été\u{202e}x\"", 9), ("a = \"x\\u202Ey\"", 7), ("a = \"x\\e[2J\"", 7)] {
            let (table, problems) = parse(source);
            assert_eq!(table.get("a").map(|n| &n.value), Some(&Value::Unusable));
            assert_eq!(Place::of(&problems[0].span, source).column, column, "{source:?}");
        }
    }

    /// Found by a long file at the fuzzed door: each line of a text that is no TOML was a mistake, and each was told.
    #[test]
    fn what_is_no_toml_is_told_so_often_and_no_more() {
        assert_eq!(parse(&"- a\n".repeat(100_000)).1.len(), MISTAKES_MAX);
    }

    #[test]
    fn a_wide_file_is_bounded() {
        let source = (0..30_000).map(|n| format!("k{n} = 1")).collect::<Vec<_>>().join("\n");
        let (table, problems) = parse(&source);
        assert_eq!(table.entries.len(), VALUES_MAX);
        assert_eq!(problems.last().map(|p| p.rule), Some("too-many-values"));
    }
}
