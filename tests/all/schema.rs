//! The schemas of what trainers write: they are what the readers ask for today, each key is explained in each language, and they
//! accept and refuse what the checker does, as far as a schema can know.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use tremplin::author;
use tremplin::clock::BUILT;
use tremplin::curriculum::{Authored, Files, check, load_unit, schema_of, shape_of};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::source::describe::Shape;
use tremplin::source::{self, Node, Problem, Table};

use crate::mutated::{Dice, mutated};
use crate::{content, generated};

/// How many units with accidents are compared; more of them by hand: `MUTATED=5000 cargo test schema`.
const USUAL: u32 = 300;

/// The rules of the checker that a schema knows too: of one key, or of what one other key of the same table says.
const KNOWN: [&str; 10] = [
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-word",
    "how-many",
    "bad-id",
    "empty-text",
    "feedback-missing",
    "idea-missing",
    "too-long",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn validator(file: Authored) -> Validator {
    let schema: Value = serde_json::from_str(&author::schema(file, &I18n::new("en"))).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{}: {error}", file.name()));
    jsonschema::validator_for(&schema).unwrap()
}

fn validators() -> BTreeMap<Authored, Validator> {
    Authored::ALL.into_iter().map(|file| (file, validator(file))).collect()
}

fn authored(path: &Path) -> Authored {
    Authored::in_file(path.file_name().unwrap().to_str().unwrap())
}

/// A file as JSON, as other readers of TOML give it to a validator.
fn json_of(text: &str) -> Value {
    table(&source::parse(text).0)
}

fn table(table: &Table) -> Value {
    Value::Object(table.entries.iter().map(|(key, _, node)| (key.clone(), value(node))).collect::<Map<_, _>>())
}

fn value(node: &Node) -> Value {
    match &node.value {
        source::Value::Text(text) => json!(text.as_str()),
        source::Value::Whole(n) => json!(n),
        source::Value::Real(n) => json!(n),
        source::Value::Flag(flag) => json!(flag),
        source::Value::List(items) => json!(items.iter().map(value).collect::<Vec<_>>()),
        source::Value::Table(inner) => table(inner),
        source::Value::Unusable => Value::Null,
    }
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(toml_files(&entry));
        } else if entry.extension().is_some_and(|end| end == "toml") {
            found.push(entry);
        }
    }
    found.sort();
    found
}

fn refused(validators: &BTreeMap<Authored, Validator>, folder: &Path) -> Vec<String> {
    let mut told = Vec::new();
    for path in toml_files(folder) {
        let read = json_of(&fs::read_to_string(&path).unwrap());
        told.extend(
            validators[&authored(&path)].iter_errors(&read).map(|error| format!("{}: {}: {error}", path.display(), error.instance_path())),
        );
    }
    told
}

#[test]
fn the_shipped_schemas_and_pages_are_what_the_program_writes() {
    // The program has these within it: where they are written anew, the rest is right after a second run.
    for file in Authored::ALL {
        generated::is_as_written(&format!("assets/schema/keys/{}.json", file.name()), &format!("{}\n", schema_of(file).as_value()));
    }
    for (lang, folder) in [("en", "assets/schema"), ("fr", "assets/schema/fr")] {
        for (name, text) in author::schemas(&I18n::new(lang)) {
            generated::is_as_written(&format!("{folder}/{name}"), &text);
        }
    }
    for (lang, page) in [("en", "docs/author/keys.md"), ("fr", "docs/auteur/cles.md")] {
        generated::is_as_written(page, &author::keys(&I18n::new(lang)));
    }
}

#[test]
fn every_file_that_ships_and_every_valid_example_is_accepted() {
    let validators = validators();
    let told = refused(&validators, &root().join("curricula"));
    assert!(told.is_empty(), "{}", told.join("\n"));
    for example in toml_files(&content::tests().join("valid")) {
        let folder = content::with_unit(&fs::read_to_string(&example).unwrap());
        let told = refused(&validators, folder.path());
        assert!(told.is_empty(), "{}: {}", example.display(), told.join("\n"));
    }
}

/// An example of a mistake that a schema can know is refused; of one that it cannot, accepted, unless it has such a mistake too.
#[test]
fn of_the_invalid_examples_those_are_refused_whose_shape_is_wrong() {
    let validators = validators();
    let mut known = BTreeSet::new();
    for example in toml_files(&content::tests().join("invalid")) {
        let text = fs::read_to_string(&example).unwrap();
        let folder = content::with_unit(&text);
        let found = check(&Files::at(folder.path()).unwrap(), BUILT.date()).unwrap().0;
        let rules: BTreeSet<&str> = found.iter().map(|found| found.problem.rule).filter(|rule| KNOWN.contains(rule)).collect();
        let told = refused(&validators, folder.path());
        // A key that is written twice is no TOML.
        let is_toml = found.iter().all(|found| found.problem.rule != "toml");
        assert!(!is_toml || rules.is_empty() == told.is_empty(), "{}: {rules:?}\n{}", example.display(), told.join("\n"));
        known.extend(rules);
    }
    for rule in
        ["unknown-key", "missing-key", "wrong-type", "unknown-word", "how-many", "bad-id", "empty-text", "feedback-missing", "idea-missing"]
    {
        assert!(known.contains(rule), "no invalid example of {rule}");
    }
}

/// What the schema and the checker say of one unit may differ where a rule hangs on more than the schema can see. Each reason is
/// what another rule tells of, or a key whose presence hangs on the tables beneath.
fn is_excused(rules: &BTreeSet<&'static str>, text: &str) -> bool {
    // Of the pages of a panel, only the first hangs beneath none; an idea may be named by the items in the place of the activity.
    let by_tables = ["parent", "solution", "idea"];
    // Faces in the place of options: what stands in those is not looked at. A text that was refused at the door is no text. The range
    // of `given` in `order` ends with its steps.
    ["poll-scale", "hostile-character", "too-many-values"].iter().any(|rule| rules.contains(rule))
        || by_tables.iter().any(|key| text.contains(key)) && rules.iter().all(|rule| ["missing-key", "idea-missing"].contains(rule))
        || text.contains("given = ")
        // 1.0 is a whole number to JSON.
        || text.contains(".0\n")
}

#[test]
fn the_schema_and_the_checker_agree_on_units_with_accidents() {
    let validator = validator(Authored::Unit);
    let folders = ["curricula/scams", "curricula/email", "curricula/first-steps", "curricula/parental-control", "curricula/diagnostic"];
    let mut texts: Vec<String> = Vec::new();
    for path in folders.iter().flat_map(|folder| toml_files(&root().join(folder))).filter(|path| authored(path) == Authored::Unit) {
        texts.push(fs::read_to_string(path).unwrap());
    }
    let times = std::env::var("MUTATED").ok().and_then(|n| n.parse().ok()).unwrap_or(USUAL);
    let (mut wrong, mut right, mut excused) = (0, 0, 0);
    for seed in 0..times {
        let mut dice = Dice(u64::from(seed).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let which = dice.below(texts.len());
        let text = mutated(&texts[which], &mut dice);
        let files =
            Files::packed(vec![("ours/curriculum.toml".to_owned(), Vec::new()), ("ours/m/u.toml".to_owned(), text.clone().into_bytes())]);
        let found = load_unit(&files.unwrap(), &ModuleId::new("m").unwrap(), &UnitId::new("u").unwrap(), None).unwrap().problems;
        // What is no TOML has no shape yet.
        if found.iter().any(Problem::is_unreadable) {
            continue;
        }
        let rules: BTreeSet<&'static str> = found.iter().map(|problem| problem.rule).collect();
        let shape: BTreeSet<&'static str> = rules.iter().filter(|rule| KNOWN.contains(rule)).copied().collect();
        let errors: Vec<String> =
            validator.iter_errors(&json_of(&text)).map(|error| format!("{}: {error}", error.instance_path())).collect();
        if shape.is_empty() == errors.is_empty() {
            wrong += u32::from(!shape.is_empty());
            right += u32::from(shape.is_empty());
        } else if is_excused(&rules, &text) {
            excused += 1;
        } else {
            panic!("seed {seed}: {rules:?}\n{}", errors.join("\n"));
        }
    }
    let (all, told) = (wrong + right + excused, format!("{wrong} wrong, {right} right, {excused} excused of {times}"));
    assert!(all * 2 > times && wrong * 5 > all && right * 5 > all && excused * 20 < all, "{told}");
}

/// The paths of all keys and tables, as they are explained.
fn paths(shape: &Shape, path: &str, found: &mut BTreeSet<String>) {
    found.insert(path.to_owned());
    for key in &shape.keys {
        let path = format!("{path}.{}", key.name);
        found.insert(path.clone());
        if let Some(inner) = &key.inner {
            paths(inner, &path, found);
        }
    }
    for (word, inner) in shape.branch.iter().flat_map(|(_, tables)| tables) {
        paths(inner, &format!("{path}.{word}"), found);
    }
}

#[test]
fn each_key_is_explained_and_each_explanation_is_of_a_key() {
    let mut all: BTreeSet<String> = ["of", "status", "texts"].map(|key| format!("overlay.{key}")).into();
    for file in Authored::ALL {
        paths(shape_of(file), file.name(), &mut all);
    }
    let i18n = I18n::new("fr");
    let mut used = BTreeSet::new();
    let unexplained: Vec<&String> = all
        .iter()
        .filter(|path| match author::explained(path, &i18n) {
            Some((id, _)) => {
                used.insert(id);
                false
            }
            None => true,
        })
        .collect();
    assert!(unexplained.is_empty(), "not explained: {unexplained:?}");
    let text = fs::read_to_string(root().join("locales/fr/keys.ftl")).unwrap();
    let unused: Vec<&str> =
        text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "of no key: {unused:?}");
    assert_eq!(i18n.missing(), 0);
}

#[test]
fn the_schemas_are_in_five_languages_and_say_the_same_but_for_words() {
    let bare = |lang: &str| {
        let strip =
            |text: &str| text.lines().filter(|line| !line.trim_start().starts_with("\"description\": \"")).collect::<Vec<_>>().join("\n");
        author::schemas(&I18n::new(lang)).into_iter().map(|(name, text)| (name, strip(&text))).collect::<Vec<_>>()
    };
    let french = bare("fr");
    for lang in ["en", "de", "es", "sl"] {
        assert_eq!(bare(lang), french, "{lang}");
    }
}
