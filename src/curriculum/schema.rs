//! JSON Schema (draft 2020-12) of the files that a trainer writes, from what their readers ask for: see [`crate::source::describe`].
//!
//! No key is named here. Where a description belongs, the key's path stands (`unit.activity.choice.option.text`); its words are put
//! there by whoever knows the language. What hangs on several keys at once, or on another file, only the checker knows.

use std::borrow::Cow;
use std::sync::OnceLock;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::breakers::read_breakers;
use super::contacts::{Contacts, read_contacts};
use super::devices::{Devices, read_devices};
use super::glossary::read_words;
use super::load::{read_curriculum, read_module, read_unit};
use super::model::{Curriculum, Module, Unit};
use crate::ids::{ModuleId, SLUG_PATTERN, UnitId};
use crate::source::describe::{Either, Key, Rule, Said, Shape, Type, Unless, describe};
use crate::source::{OF, Overlay, STATUS, STATUSES, TEXT_MAX};

/// A text that says something.
const FILLED: &str = r"\S";

/// The files that a trainer writes, by what stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Authored {
    /// `curriculum.toml`
    Curriculum,
    /// `module.toml`
    Module,
    /// A unit; `forms.toml` and the files of `diagnostic/` are written like one.
    Unit,
    /// `glossary.toml`
    Glossary,
    /// `contacts.toml`
    Contacts,
    /// `devices.toml`
    Devices,
    /// `ice-breakers.toml`
    IceBreakers,
    /// The translation of any of them.
    Overlay,
}

impl Authored {
    /// All of them, in the order in which a trainer meets them.
    pub const ALL: [Self; 8] =
        [Self::Curriculum, Self::Module, Self::Unit, Self::Glossary, Self::Contacts, Self::Devices, Self::IceBreakers, Self::Overlay];

    /// Its name on the command line, and of its schema's file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Curriculum => "curriculum",
            Self::Module => "module",
            Self::Unit => "unit",
            Self::Glossary => "glossary",
            Self::Contacts => "contacts",
            Self::Devices => "devices",
            Self::IceBreakers => "ice-breakers",
            Self::Overlay => "overlay",
        }
    }

    /// The one that stands in a file of this name: `unit-1.en.toml` is a translation.
    pub fn in_file(name: &str) -> Self {
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        if stem.contains('.') { Self::Overlay } else { Self::named(stem).unwrap_or(Self::Unit) }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// The keys of a file, as its reader reads them. Empty for an overlay, whose keys are those of the file that it translates.
pub fn shape_of(file: Authored) -> &'static Shape {
    // Hundreds of readings: learnt once.
    static SHAPES: [OnceLock<Shape>; Authored::ALL.len()] = [const { OnceLock::new() }; Authored::ALL.len()];
    static NONE: Shape = Shape { keys: Vec::new(), rules: Vec::new(), either: Vec::new(), branch: None };
    let learn = || match file {
        Authored::Curriculum => describe(&|f| drop(read_curriculum(f))),
        Authored::Module => describe(&|f| drop(read_module(&ModuleId::default(), f))),
        Authored::Unit => describe(&|f| drop(read_unit(&UnitId::default(), f))),
        Authored::Glossary => describe(&|f| drop(read_words(f))),
        Authored::Contacts => describe(&|f| drop(read_contacts(f))),
        Authored::Devices => describe(&|f| drop(read_devices(f))),
        Authored::IceBreakers => describe(&|f| drop(read_breakers(f))),
        Authored::Overlay => Shape::default(),
    };
    SHAPES.get(file as usize).map_or(&NONE, |known| known.get_or_init(learn))
}

/// The schema of a file; descriptions are paths of keys.
pub fn schema_of(file: Authored) -> Schema {
    let generator = SchemaSettings::draft2020_12().into_generator();
    match file {
        Authored::Curriculum => generator.into_root_schema_for::<Curriculum>(),
        Authored::Module => generator.into_root_schema_for::<Module>(),
        Authored::Unit => generator.into_root_schema_for::<Unit>(),
        Authored::Glossary => generator.into_root_schema_for::<GlossaryFile>(),
        Authored::Contacts => generator.into_root_schema_for::<Contacts>(),
        Authored::Devices => generator.into_root_schema_for::<Devices>(),
        Authored::IceBreakers => generator.into_root_schema_for::<BreakersFile>(),
        Authored::Overlay => generator.into_root_schema_for::<Overlay>(),
    }
}

/// `glossary.toml`, whose model is only a map.
struct GlossaryFile;
/// `ice-breakers.toml`, whose model is only a list.
struct BreakersFile;

macro_rules! written {
    ($($model:ident: $file:ident),* $(,)?) => {$(
        impl JsonSchema for $model {
            fn schema_name() -> Cow<'static, str> {
                Authored::$file.name().into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let name = Authored::$file.name();
                with_description(table(generator, shape_of(Authored::$file), name), name).into()
            }
        }
    )*};
}

written! {
    Curriculum: Curriculum,
    Module: Module,
    Unit: Unit,
    GlossaryFile: Glossary,
    Contacts: Contacts,
    Devices: Devices,
    BreakersFile: IceBreakers,
}

/// Tables of texts within tables, under the ids of what they translate.
impl JsonSchema for Overlay {
    fn schema_name() -> Cow<'static, str> {
        Authored::Overlay.name().into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const TABLE: &str = "texts";
        let name = Authored::Overlay.name();
        let text = json!({ "type": "string" });
        let inner = json!({ "$ref": format!("#/$defs/{TABLE}") });
        let texts = json!({
            "type": "object",
            "properties": { OF: { "type": "string", "description": format!("{name}.{OF}") } },
            "additionalProperties": { "anyOf": [text, { "type": "array", "items": text }, inner] },
            "description": format!("{name}.{TABLE}"),
        });
        generator.definitions_mut().insert(TABLE.to_owned(), texts);
        let status = json!({ "type": "string", "enum": STATUSES, "description": format!("{name}.{STATUS}") });
        let mut whole = Map::new();
        whole.insert("type".to_owned(), json!("object"));
        whole.insert("properties".to_owned(), json!({ STATUS: status }));
        whole.insert("additionalProperties".to_owned(), inner);
        with_description(whole, name).into()
    }
}

fn with_description(mut schema: Map<String, Value>, path: &str) -> Map<String, Value> {
    schema.insert("description".to_owned(), json!(path));
    schema
}

fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A table with the keys of `shape`.
fn table(generator: &mut SchemaGenerator, shape: &Shape, path: &str) -> Map<String, Value> {
    if let Some((by, tables)) = &shape.branch {
        return branches(generator, by, tables, path);
    }
    let mut whole = plain_table(generator, shape, path);
    let conditions = conditions(shape);
    if !conditions.is_empty() {
        whole.insert("allOf".to_owned(), json!(conditions));
    }
    whole
}

fn plain_table(generator: &mut SchemaGenerator, shape: &Shape, path: &str) -> Map<String, Value> {
    let mut properties = Map::new();
    for key in &shape.keys {
        let path = format!("{path}.{}", key.name);
        let holds = value(generator, key, &path);
        properties.insert(key.name.to_owned(), Value::Object(with_description(holds, &path)));
    }
    let required: Vec<&str> = shape.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    map(json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false }))
}

/// One definition for each word. What hangs on other keys stands beside the choice between them, not within: so a checker that found
/// the right one by its keys says what is missing in it.
fn branches(generator: &mut SchemaGenerator, by: &str, tables: &[(&'static str, Shape)], path: &str) -> Map<String, Value> {
    let (mut one_of, mut all_of) = (Vec::new(), Vec::new());
    for (word, shape) in tables {
        let path = format!("{path}.{word}");
        let mut own = with_description(plain_table(generator, shape, &path), &path);
        own.insert("title".to_owned(), json!(word));
        // Its name is the word alone, but within a table that a word has told apart already.
        let name = path.split('.').skip(2).collect::<Vec<_>>().join("-");
        one_of.push(json!({ "$ref": format!("#/$defs/{name}") }));
        generator.definitions_mut().insert(name, Value::Object(own));
        let conditions = conditions(shape);
        if !conditions.is_empty() {
            let when = json!({ "properties": { by: { "const": word } }, "required": [by] });
            all_of.push(json!({ "if": when, "then": { "allOf": conditions } }));
        }
    }
    // A strict checker would take the keys that stand here for all that are allowed.
    let mut whole = map(json!({ "oneOf": one_of, "additionalProperties": true }));
    if !all_of.is_empty() {
        whole.insert("allOf".to_owned(), json!(all_of));
    }
    whole
}

/// What a key holds.
fn value(generator: &mut SchemaGenerator, key: &Key, path: &str) -> Map<String, Value> {
    let text = |pattern| json!({ "type": "string", "pattern": pattern, "maxLength": TEXT_MAX });
    let list = |items: Value| {
        let mut list = map(json!({ "type": "array", "items": items }));
        if key.filled {
            list.insert("minItems".to_owned(), json!(1));
        }
        list
    };
    match &key.holds {
        Type::Plain => map(json!({ "type": "string", "maxLength": TEXT_MAX })),
        Type::Text => map(text(FILLED)),
        Type::PlainTexts | Type::Texts => list(json!({ "type": "string", "pattern": FILLED })),
        Type::Flag { no: true } => map(json!({ "type": "boolean", "default": false })),
        Type::Flag { no: false } => map(json!({ "type": "boolean" })),
        Type::Whole(least, most) => map(json!({ "type": "integer", "minimum": least, "maximum": most })),
        Type::Real => map(json!({ "type": "number", "minimum": 0, "exclusiveMaximum": 1_000_000 })),
        Type::Word(words) => map(one_of(words)),
        Type::Words(words) => list(one_of(words)),
        Type::Slug => map(json!({ "type": "string", "pattern": SLUG_PATTERN })),
        Type::Slugs => list(json!({ "type": "string", "pattern": SLUG_PATTERN })),
        Type::Table => key.inner.as_ref().map(|inner| table(generator, inner, path)).unwrap_or_default(),
        Type::Tables(least, most) => {
            let items = key.inner.as_ref().map(|inner| table(generator, inner, path)).unwrap_or_default();
            map(json!({ "type": "array", "items": items, "minItems": least, "maxItems": most }))
        }
    }
}

fn one_of(words: &[&str]) -> Value {
    match words {
        [one] => json!({ "type": "string", "const": one }),
        _ => json!({ "type": "string", "enum": words }),
    }
}

/// What hangs on what other keys say.
fn conditions(shape: &Shape) -> Vec<Value> {
    shape.rules.iter().map(condition).chain(shape.either.iter().map(either)).collect()
}

fn says(by: &str, values: &[Said]) -> Value {
    let values = values.iter().map(|said| match said {
        Said::Word(word) => json!(word),
        Said::Flag(flag) => json!(flag),
    });
    json!({ by: { "enum": values.collect::<Vec<Value>>() } })
}

fn condition(rule: &Rule) -> Value {
    let when = match (rule.values.is_empty(), rule.absent) {
        (true, _) => json!({ "not": { "required": [rule.by] } }),
        // A key that is left out is never refused by `properties`.
        (false, true) => json!({ "properties": says(rule.by, &rule.values) }),
        (false, false) => json!({ "properties": says(rule.by, &rule.values), "required": [rule.by] }),
    };
    let mut then = Map::new();
    let required: Vec<&str> = rule.required.iter().copied().chain(rule.least.iter().map(|(key, _)| *key)).collect();
    if !required.is_empty() {
        then.insert("required".to_owned(), json!(required));
    }
    let refused = rule.refused.iter().map(|key| ((*key).to_owned(), json!(false)));
    let least = rule.least.iter().map(|(key, least)| ((*key).to_owned(), json!({ "minItems": least })));
    let properties: Map<String, Value> = refused.chain(least).collect();
    if !properties.is_empty() {
        then.insert("properties".to_owned(), Value::Object(properties));
    }
    json!({ "if": when, "then": then })
}

fn either(either: &Either) -> Value {
    let none = either.unless.iter().map(|unless| match unless {
        Unless::There(key) => json!({ "not": { "required": [key] } }),
        Unless::Says(by, values) => json!({ "not": { "properties": says(by, values), "required": [by] } }),
    });
    json!({ "if": { "allOf": none.collect::<Vec<Value>>() }, "then": { "required": [either.key] } })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::ids::Slug;

    proptest! {
        #[test]
        fn the_pattern_of_ids_is_the_rule_of_ids(name in "[a-zA-Z0-9é_ -]{0,70}") {
            let validator = jsonschema::validator_for(&json!({ "pattern": SLUG_PATTERN })).unwrap();
            prop_assert_eq!(validator.is_valid(&json!(name)), Slug::new(&name).is_some());
        }
    }
}
