//! The real program that stops by itself, in whatever thread: the terminal is given back, the report names nobody, every answer is
//! there. Debug builds alone can be made to stop.

#![cfg(all(unix, debug_assertions))]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tremplin::journal::Journal;

use crate::pty::{Terminal, left_as_it_was, quick, sign_in};
use crate::way::world;

const REHEARSED: &str = "TREMPLIN_REHEARSE_CRASH";

/// The one report that lies in a data folder.
fn report(data: &Path) -> String {
    let files: Vec<PathBuf> = fs::read_dir(data.join("crashes")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files, [data.join("crashes/crash-1.txt")]);
    fs::read_to_string(&files[0]).unwrap()
}

fn has(report: &str, line: &str) {
    assert!(report.lines().any(|there| there == line), "{line}\n{report}");
}

#[test]
fn a_stop_beside_the_screen_gives_the_terminal_back_and_its_report_holds_nothing_that_was_typed() {
    let (data, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    quick(data.path());
    let sign = elsewhere.path().join("stop");
    let mut terminal = Terminal::open_with(data.path(), &["--lang", "fr"], (100, 30), &[(REHEARSED, &sign)]);
    terminal.shows("Bienvenue");
    terminal.send(b"\x1b[B\r");
    sign_in(&mut terminal, "Philomène");
    terminal.shows("Bonjour Philomène");
    fs::write(elsewhere.path().join("being written"), "Philomène et son mot de passe").unwrap();
    fs::rename(elsewhere.path().join("being written"), &sign).unwrap();
    assert_eq!(terminal.ended(), 70);
    left_as_it_was(&terminal);
    let said = terminal.text();
    for words in ["pas la vôtre", "relancez simplement", "crash-1.txt"] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(!said.contains("mot de passe"), "{said}");

    let report = report(data.path());
    assert!(!report.contains("Philom") && !report.contains("mot de passe"), "{report}");
    assert!(!report.contains(data.path().to_str().unwrap()) && !report.contains(env!("CARGO_MANIFEST_DIR")), "{report}");
    for line in ["message: -", "thread: tremplin-rehearsal", "screen: 100x30", "term: xterm-256color", "face: screen", "language: fr"] {
        has(&report, line);
    }
    assert!(report.contains("place: src/cli/crash.rs:"), "{report}");

    let journal = Journal::open(data.path(), world()).unwrap();
    assert!(journal.learner_named("Philomène").unwrap().is_some(), "whoever came is known");
}

#[test]
fn a_stop_of_the_first_thread_is_told_in_the_persons_language_with_the_codes_own_words() {
    let data = TempDir::new().unwrap();
    let mut terminal = Terminal::open_with(data.path(), &["--lang", "en"], (80, 24), &[(REHEARSED, Path::new("main"))]);
    assert_eq!(terminal.ended(), 70);
    left_as_it_was(&terminal);
    assert!(terminal.text().contains("this is a mistake of the program"), "{}", terminal.text());
    let report = report(data.path());
    for line in ["message: rehearsed", "thread: main", "language: en"] {
        has(&report, line);
    }
    assert!(report.contains("  tremplin::cli::"), "the way there is told: {report}");
}

#[test]
fn where_nothing_can_be_written_the_report_is_told() {
    let data = TempDir::new().unwrap();
    quick(data.path());
    // A file stands where the folder of reports would be.
    fs::write(data.path().join("crashes"), "").unwrap();
    let mut terminal = Terminal::open_with(data.path(), &["--lang", "en"], (80, 40), &[(REHEARSED, Path::new("main"))]);
    assert_eq!(terminal.ended(), 70);
    left_as_it_was(&terminal);
    assert!(
        terminal.text().contains("No report could be written") && terminal.text().contains("message: rehearsed"),
        "{}",
        terminal.text()
    );
}
