//! The schemas of what trainers write, in their language: editors complete keys, tell what each means, and mark mistakes while one
//! types.

use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::json;

use crate::curriculum::{Authored, schema_of};
use crate::i18n::I18n;

/// Beginning of the ids of messages that explain a key.
pub const KEY: &str = "entry-";

/// The schema of one kind of file, its keys explained in the language of `i18n`.
pub fn schema(file: Authored, i18n: &I18n) -> String {
    let mut schema = schema_of(file);
    // In the place of each description stands the path of its key.
    let explain = |schema: &mut Schema| {
        let told = schema.get("description").and_then(|path| explained(path.as_str()?, i18n));
        match told {
            Some((_, words)) => drop(schema.insert("description".to_owned(), json!(words))),
            None => drop(schema.remove("description")),
        }
    };
    RecursiveTransform(explain).transform(&mut schema);
    format!("{:#}\n", schema.as_value())
}

/// All schemas in the language `lang`: the name of each file, and its text. A file names its own by a first line
/// `#:schema ./.schema/unit.json`, where they are written into a folder `.schema` beside it.
pub fn schemas(lang: &str) -> Vec<(String, String)> {
    let i18n = I18n::new(lang);
    Authored::ALL.into_iter().map(|file| (format!("{}.json", file.name()), schema(file, &i18n))).collect()
}

/// What a key means: the message for the longest end of its path, and its words. `unit.activity.choice.option.text` is looked for as
/// `entry-unit-activity-choice-option-text`, `entry-activity-choice-option-text`, and so on to `entry-text`.
pub fn explained(path: &str, i18n: &I18n) -> Option<(String, String)> {
    let parts: Vec<&str> = path.split('.').collect();
    (0..parts.len()).find_map(|from| {
        let id = format!("{KEY}{}", parts.get(from..)?.join("-").replace('_', "-"));
        Some((id.clone(), i18n.message(&id)?))
    })
}
