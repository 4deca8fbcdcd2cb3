//! Every shipped unit was read by a second pair of eyes, in every language, and has not changed since.
//!
//! `tests/reviews.toml` keeps, per module, unit and language, the hash of the file that was read, the date, what stumbled, what was changed.
//! After a change, have the unit read again, then write the new hash (`sha256sum FILE`, first 16 signs).

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use tremplin::curriculum::DIAGNOSTIC;

use crate::way::MODULES;

/// The module that an entry without one is of: the first to be reviewed.
const FIRST: &str = "email";

#[test]
fn every_unit_was_read_by_somebody_else_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("tests/reviews.toml")).unwrap();
    let reviews: toml::Table = text.parse().unwrap();
    let reviews = reviews["review"].as_array().unwrap();
    let mut missing = Vec::new();
    let mut read = 0;
    for module in MODULES.into_iter().chain([DIAGNOSTIC]) {
        for entry in fs::read_dir(root.join("curricula").join(module)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.extension().is_none_or(|end| end != "toml") || name.starts_with("module") {
                continue;
            }
            let stem = name.trim_end_matches(".toml");
            let (unit, language) = stem.split_once('.').unwrap_or((stem, "fr"));
            let hash: String = tremplin::text::hex(&Sha256::digest(fs::read(&path).unwrap())[..8]);
            let told =
                |review: &toml::Value, key: &str| review.get(key).and_then(toml::Value::as_array).is_some_and(|list| !list.is_empty());
            let found = reviews.iter().any(|review| {
                let is = |key: &str, value: &str| review.get(key).and_then(toml::Value::as_str) == Some(value);
                let of = review.get("module").map_or(FIRST == module, |_| is("module", module));
                of && is("unit", unit)
                    && is("language", language)
                    && is("hash", &hash)
                    && told(review, "stumbled")
                    && told(review, "changed")
            });
            if found {
                read += 1;
            } else {
                missing.push(format!("{module} {unit} {language} {hash}"));
            }
        }
    }
    assert!(missing.is_empty(), "not read since it changed:\n{}", missing.join("\n"));
    assert!(read > 0);
}
