//! The schemas of what trainers write, in their language: editors complete keys, tell what each means, and mark mistakes while one
//! types.

use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::json;

use crate::curriculum::{Authored, Named};
use crate::embedded::KEYS;
use crate::i18n::I18n;

/// The folder of the schemas beside `curriculum.toml`. Its name begins with a point: nothing reads or packs what is in it.
const FOLDER: &str = ".schema";
/// What the first line of a file begins with that names its schema, for the editors that know it.
const NAMES: &str = "#:schema ";

/// Beginning of the ids of messages that explain a key.
pub const KEY: &str = "entry-";

/// The schema of one kind of file, its keys explained in the language of `i18n`.
pub fn schema(file: Authored, i18n: &I18n) -> String {
    // What [`crate::curriculum::schema_of`] learns from the readers, in the place of descriptions the paths of the keys: learning it
    // takes seconds on an old laptop. A test compares the two.
    let learnt = KEYS.read(&format!("{}.json", file.name())).unwrap_or_default();
    let mut schema = serde_json::from_str::<Schema>(&learnt).unwrap_or_default();
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

/// All schemas in the language of `i18n`: the name of each file, and its text. A file names its own by a first line
/// `#:schema ./.schema/unit.json`, where they are written into a folder `.schema` beside it.
pub fn schemas(i18n: &I18n) -> Vec<(String, String)> {
    Authored::ALL.into_iter().map(|file| (format!("{}.json", file.name()), schema(file, i18n))).collect()
}

/// The files of a curriculum, with the schemas beside them; each file's first line names its own.
pub(super) fn with_schemas(files: Named, i18n: &I18n) -> Named {
    let named = |(name, bytes): (String, Vec<u8>)| {
        let Some(inside) = name.strip_suffix(".toml") else { return (name, bytes) };
        let above = "../".repeat(inside.matches('/').count());
        let file = Authored::in_file(name.rsplit('/').next().unwrap_or(&name));
        let mut text = format!("{NAMES}{}{FOLDER}/{}.json\n", if above.is_empty() { "./" } else { &above }, file.name()).into_bytes();
        // A copy of a file that names one already has it elsewhere.
        let rest = if bytes.starts_with(NAMES.as_bytes()) {
            bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1)
        } else {
            0
        };
        text.extend_from_slice(bytes.get(rest..).unwrap_or_default());
        (name, text)
    };
    let mut all: Named = files.into_iter().map(named).collect();
    all.extend(schemas(i18n).into_iter().map(|(name, text)| (format!("{FOLDER}/{name}"), text.into_bytes())));
    all
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails loudly")]
mod tests {
    use super::*;

    #[test]
    fn each_file_names_its_schema_once_and_the_schema_is_there() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let files = vec![
            file("curriculum.toml", "id = 1\n"),
            file("a/unit-1.toml", "#:schema ../../elsewhere/unit.json\ntitle = 1\n"),
            file("a/unit-1.en.toml", ""),
            file("a/module.toml", "#:schema"),
            file("examples/read.txt", "x"),
        ];
        let all = with_schemas(files, &I18n::new("en"));
        let text = |name: &str| String::from_utf8(all.iter().find(|(there, _)| there == name).unwrap().1.clone()).unwrap();
        assert_eq!(text("curriculum.toml"), "#:schema ./.schema/curriculum.json\nid = 1\n");
        assert_eq!(text("a/unit-1.toml"), "#:schema ../.schema/unit.json\ntitle = 1\n");
        assert_eq!(text("a/unit-1.en.toml"), "#:schema ../.schema/overlay.json\n");
        assert_eq!(text("a/module.toml"), "#:schema ../.schema/module.json\n#:schema");
        assert_eq!(text("examples/read.txt"), "x");
        for file in Authored::ALL {
            assert!(text(&format!(".schema/{}.json", file.name())).contains("\"description\""), "{}", file.name());
        }
    }
}
