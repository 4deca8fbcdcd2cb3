//! Pages and files made from the program itself: they are committed, and must be what the program would write today.
//!
//! `WRITE_GENERATED=1 cargo test --test all` writes them anew.

use std::path::Path;

/// The file at `name`, from the root of the project, is `text`.
pub fn is_as_written(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("WRITE_GENERATED").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let line = there.lines().zip(text.lines()).position(|(a, b)| a != b).unwrap_or(there.lines().count().min(text.lines().count()));
    assert!(there == text, "{name} is not what the program writes, from line {} on: write it anew with WRITE_GENERATED=1", line + 1);
}
