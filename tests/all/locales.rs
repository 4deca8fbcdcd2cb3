//! Every message exists in every language with the same variables, every one that is used exists, every one that exists is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use tremplin::text::SafeText;

use crate::source::{self, Source};

/// Beginnings of ids: a text in the code that begins so is an id, wherever it stands.
const IDS: [&str; 1] = ["check-"];

/// Beginnings of ids that are put together while the program runs: `schema.rs` holds that each of them is used.
const COMPOSED: [&str; 1] = ["entry-"];

/// What one message needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Needs {
    /// The arguments it names.
    variables: BTreeSet<String>,
    /// The messages and terms it names.
    messages: BTreeSet<String>,
}

/// One language: its messages and terms (`-name`) by id.
#[derive(Debug, Default)]
struct Locale {
    code: String,
    messages: BTreeMap<String, Needs>,
}

impl Locale {
    /// Adds one file; what is wrong with it is told.
    fn add(&mut self, file: &str, text: &str, complaints: &mut Vec<String>) {
        let tell = |what: String| format!("locales/{}/{file}: {what}", self.code);
        if let Some(c) = text.chars().find(|c| *c == '\t' || *c == '\r') {
            complaints.push(tell(format!("holds U+{:04X}", u32::from(c))));
        }
        if let Err(refused) = SafeText::accept(text) {
            complaints.push(tell(format!("{} at character {}", refused.code(), refused.at)));
        }
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let (id, pattern, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => {
                    complaints.push(tell(format!("cannot be read: {}", content.lines().next().unwrap_or_default())));
                    continue;
                }
                _ => continue,
            };
            let Some(pattern) = pattern.filter(|_| attributes.is_empty()) else {
                complaints.push(tell(format!("{id} must have a text, and nothing but a text")));
                continue;
            };
            let mut needs = Needs::default();
            needs.read(&pattern);
            if self.messages.insert(id.clone(), needs).is_some() {
                complaints.push(tell(format!("{id} is there twice")));
            }
        }
    }
}

impl Needs {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.to_owned())),
            InlineExpression::MessageReference { id, .. } => drop(self.messages.insert(id.name.to_owned())),
            InlineExpression::TermReference { id, .. } => drop(self.messages.insert(format!("-{}", id.name))),
            // None is registered: it would be written as its own name.
            InlineExpression::FunctionReference { id, .. } => drop(self.messages.insert(format!("{}()", id.name))),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Reads `locales/`.
fn shipped() -> (Vec<Locale>, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let (mut locales, mut complaints) = (Vec::new(), Vec::new());
    for folder in names(&root) {
        let mut locale = Locale { code: folder.clone(), ..Locale::default() };
        for file in names(&root.join(&folder)).into_iter().filter(|file| Path::new(file).extension().is_some_and(|end| end == "ftl")) {
            let text = std::fs::read_to_string(root.join(&folder).join(&file)).unwrap();
            locale.add(&file, &text, &mut complaints);
        }
        locales.push(locale);
    }
    (locales, complaints)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Whether the languages have the same messages, with the same variables, and name no message that is not there.
fn compare(locales: &[Locale]) -> Vec<String> {
    let mut complaints = Vec::new();
    for one in locales {
        for (id, needs) in &one.messages {
            for named in needs.messages.iter().filter(|named| !one.messages.contains_key(*named)) {
                complaints.push(format!("{}: {id} names {named}, which is not there", one.code));
            }
            // Terms belong to a language; a message of another may do without.
            for other in locales.iter().filter(|other| other.code != one.code && !id.starts_with('-')) {
                match other.messages.get(id) {
                    None => complaints.push(format!("{id} is in {}, not in {}", one.code, other.code)),
                    Some(_) if variables(one, id) != variables(other, id) && one.code < other.code => {
                        complaints.push(format!("{id} has other variables in {} than in {}", one.code, other.code));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    complaints
}

/// The variables of a message, with those of the messages it names.
fn variables<'l>(locale: &'l Locale, id: &str) -> BTreeSet<&'l str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![id.to_owned()];
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if let Some(needs) = locale.messages.get(&id).filter(|_| seen.insert(id)) {
            found.extend(needs.variables.iter().map(String::as_str));
            open.extend(needs.messages.iter().cloned());
        }
    }
    found
}

/// Whether each message that the code names is there with these variables, and each that is there is named.
fn against(locale: &Locale, sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut used = BTreeSet::new();
    for source in sources {
        for at in 0..source.tokens.len() {
            if let Some((id, given)) = said_at(source, at) {
                if !locale.messages.contains_key(id) {
                    complaints.push(format!("{}: no message {id}", source.place(at)));
                } else if let Some(given) = given.filter(|given| *given != variables(locale, id)) {
                    complaints.push(format!("{}: {id} needs {:?}, is given {given:?}", source.place(at), variables(locale, id)));
                }
            }
            let Some(text) = source.text(at) else { continue };
            if locale.messages.contains_key(text) {
                used.insert(text.to_owned());
            } else if IDS.iter().any(|area| text.strip_prefix(area).is_some_and(is_id)) {
                complaints.push(format!("{}: no message {text}", source.place(at)));
            }
        }
    }
    let mut open: Vec<String> = used.iter().cloned().collect();
    while let Some(needs) = open.pop().and_then(|id| locale.messages.get(&id)) {
        open.extend(needs.messages.iter().filter(|named| used.insert((*named).clone())).cloned());
    }
    let composed = |id: &str| COMPOSED.iter().any(|area| id.starts_with(area));
    complaints.extend(locale.messages.keys().filter(|id| !used.contains(*id) && !composed(id)).map(|id| format!("{id} is never used")));
    complaints
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The message named by the `tr!`, `msg` or `Words::Msg` that begins at `at`, and the arguments it is given where they are known.
fn said_at(source: &Source, at: usize) -> Option<(&str, Option<BTreeSet<&str>>)> {
    match source.word(at)? {
        "tr" if source.signs(at + 1, "!(") => Some((source.text(at + 3)?, Some(arguments(source, at + 4)))),
        "msg" if source.signs(at + 1, "(") => Some((source.text(at + 2)?, Some(BTreeSet::new()))),
        "Msg" if source.signs(at + 1, "(") => Some((source.text(at + 2)?, None)),
        _ => None,
    }
}

/// The names before `=` in `, name = value, …)`.
fn arguments(source: &Source, from: usize) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    for at in from..source.tokens.len() {
        if depth == 0 && source.signs(at, ",") && source.signs(at + 2, "=") {
            names.extend(source.word(at + 1));
        }
        if ["(", "[", "{"].iter().any(|open| source.signs(at, open)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|close| source.signs(at, close)) {
            depth -= 1;
        }
        if depth < 0 {
            break;
        }
    }
    names
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let (locales, mut complaints) = shipped();
    assert!(locales.iter().any(|l| l.code == "fr") && locales.iter().any(|l| l.code == "en"));
    complaints.extend(compare(&locales));
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_message_that_is_used_exists_and_every_one_that_exists_is_used() {
    let mut sources = source::all();
    // It writes the names of the languages into the program.
    let build = Path::new(env!("CARGO_MANIFEST_DIR")).join("build.rs");
    sources.push(Source::read("build.rs", &std::fs::read_to_string(build).unwrap()));
    let complaints: Vec<String> = shipped().0.iter().filter(|l| l.code == "fr").flat_map(|l| against(l, &sources)).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// The program was built with the files that are there.
#[test]
fn every_language_of_the_folder_is_in_the_program() {
    let mut embedded: Vec<&str> = tremplin::i18n::I18n::languages().iter().map(|l| l.code).collect();
    embedded.sort_unstable();
    assert_eq!(embedded, shipped().0.iter().map(|l| l.code.as_str()).collect::<Vec<_>>());
}

fn locale(code: &str, text: &str) -> (Locale, Vec<String>) {
    let mut locale = Locale { code: code.to_owned(), ..Locale::default() };
    let mut complaints = Vec::new();
    locale.add("x.ftl", text, &mut complaints);
    (locale, complaints)
}

#[test]
fn a_planted_mistake_in_a_file_is_found() {
    assert_eq!(locale("fr", "-kit = T\na = { $n -> \n    [one] { $x }\n   *[other] { -kit } { b }\n}\nb = B\n").1, Vec::<String>::new());
    for bad in ["a = { $n\n", "a = 1\na = 2\n", "a = 1\n    .title = T\n", "a =\n    .title = T\n", "a = \u{202e}\n", "a = 1\t\n", "mot\n"]
    {
        assert_eq!(locale("fr", bad).1.len(), 1, "{bad:?}");
    }
}

#[test]
fn a_planted_difference_between_languages_is_found() {
    let fr = || locale("fr", "-kit = T\na = { $n } { -kit }\nb = { c }\nc = { $x }\n").0;
    assert_eq!(compare(&[fr(), locale("en", "a = { $n }\nb = { $x }\nc = C { $x }\n").0]), Vec::<String>::new());
    for (english, complaint) in [
        ("a = { $n }\nb = { c }\n", "c is in fr, not in en"),
        ("a = { $n }\nb = { $x }\nc = { $x }\nd = D\n", "d is in en, not in fr"),
        ("a = A\nb = { $x }\nc = { $x }\n", "a has other variables in en than in fr"),
        ("a = { $n }\nb = B\nc = { $x }\n", "b has other variables in en than in fr"),
        ("a = { $n }\nb = { $x } { d }\nc = { $x }\n", "en: b names d, which is not there"),
        ("a = { NUMBER($n) }\nb = { $x }\nc = { $x }\n", "en: a names NUMBER(), which is not there"),
    ] {
        let complaints = compare(&[fr(), locale("en", english).0]);
        assert!(complaints.contains(&complaint.to_owned()), "{complaint} in {complaints:?}");
    }
}

#[test]
fn a_planted_misuse_in_the_code_is_found() {
    let locale = locale("fr", "a-one = { $n } { $of }\na-two = { a-three }\na-three = T\n").0;
    let good = "tr!(\"a-one\", n = f(x, of == 2, g(y = 1)), of = [3, 4]); words::msg(\"a-two\"); Words::Msg(\"a-three\", vec)";
    let told = |code: &str| against(&locale, &[Source::read("room.rs", code)]);
    assert_eq!(told(good), Vec::<String>::new());
    assert_eq!(told("const T: [&str; 2] = [\"a-one\", \"a-two\"];"), Vec::<String>::new());
    for (more, complaint) in [
        ("tr!(\"a-four\")", "room.rs:2: no message a-four"),
        ("msg(\"a-four\")", "room.rs:2: no message a-four"),
        ("Msg(\"a-four\", v)", "room.rs:2: no message a-four"),
        ("(\"check-x\", \"check-x-fix\")", "room.rs:2: no message check-x-fix"),
        ("tr!(\"a-one\", n = 1)", "room.rs:2: a-one needs {\"n\", \"of\"}, is given {\"n\"}"),
        ("msg(\"a-one\")", "room.rs:2: a-one needs {\"n\", \"of\"}, is given {}"),
        ("tr!(\"a-two\", n = 1,)", "room.rs:2: a-two needs {}, is given {\"n\"}"),
    ] {
        let complaints = told(&format!("{good}\n{more}"));
        assert!(complaints.contains(&complaint.to_owned()), "{complaint} in {complaints:?}");
    }
    assert_eq!(told("f(\"a-one\"); #[cfg(test)] mod t { f(\"a-two\") }"), ["a-three is never used", "a-two is never used"]);
}
