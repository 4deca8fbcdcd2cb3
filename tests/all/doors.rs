//! What the fuzzer found worth keeping, once more: each file of `fuzz/corpus/DOOR` goes through its door.

#[path = "../../fuzz/doors.rs"]
mod entries;

use std::path::{Path, PathBuf};

/// Every door, and how many files its corpus has at least: an empty folder would prove nothing.
type Door = (&'static str, fn(&[u8]), usize);

const DOORS: [Door; 11] = [
    ("aiken", entries::aiken, 20),
    ("badge", entries::badge, 20),
    ("card", entries::card, 20),
    ("csv", entries::csv, 20),
    ("curriculum", entries::curriculum, 20),
    ("gift", entries::gift, 20),
    ("journal", entries::journal, 20),
    ("keys", entries::keys, 20),
    ("overlay", entries::overlay, 20),
    ("pack", entries::pack, 20),
    ("po", entries::po, 20),
];

fn listed(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_file_of_the_corpus_goes_through_its_door() {
    for (door, open, least) in DOORS {
        let files = listed(&format!("corpus/{door}"));
        assert!(files.len() >= least, "{door}: {} files", files.len());
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            assert!(std::panic::catch_unwind(|| open(&bytes)).is_ok(), "{}", file.display());
        }
    }
}

/// Each door of the program has its fuzz target, and each target its door.
#[test]
fn each_door_is_fuzzed() {
    let targets: Vec<String> = listed("fuzz_targets").iter().map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(targets, DOORS.map(|(door, ..)| door));
}
