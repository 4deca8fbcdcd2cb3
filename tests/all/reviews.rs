//! Every shipped unit was read by a second pair of eyes, in every language, and has not changed since.
//!
//! `tests/reviews.toml` keeps, per unit and language, the hash of the file that was read, the date, what stumbled, what was changed.
//! After a change, have the unit read again, then write the new hash (`sha256sum FILE`, first 16 signs).

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

#[test]
fn every_unit_was_read_by_somebody_else_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("tests/reviews.toml")).unwrap();
    let reviews: toml::Table = text.parse().unwrap();
    let reviews = reviews["review"].as_array().unwrap();
    let mut missing = Vec::new();
    for entry in fs::read_dir(root.join("curricula/email")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|end| end != "toml") || name.starts_with("module") {
            continue;
        }
        let (unit, language) =
            if let Some(unit) = name.strip_suffix(".en.toml") { (unit, "en") } else { (name.trim_end_matches(".toml"), "fr") };
        let hash: String = tremplin::text::hex(&Sha256::digest(fs::read(&path).unwrap())[..8]);
        let read = reviews.iter().any(|review| {
            let is = |key: &str, value: &str| review.get(key).and_then(toml::Value::as_str) == Some(value);
            is("unit", unit)
                && is("language", language)
                && is("hash", &hash)
                && review.get("stumbled").is_some()
                && review.get("changed").is_some()
        });
        if !read {
            missing.push(format!("{unit} {language} {hash}"));
        }
    }
    assert!(missing.is_empty(), "not read since it changed:\n{}", missing.join("\n"));
}
