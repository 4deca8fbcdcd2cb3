//! `tremplin doctor` as an adviser runs it: on a sound machine and on broken ones; nothing is changed, nobody is named.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use tremplin::journal::Journal;
use tremplin::record::Record;

use crate::way::world;

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tremplin"));
    // No voice is looked for: programs that speak differ from machine to machine.
    command.env("TREMPLIN_VOICE", "").env("HOME", folder).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.args(["--lang", "en", "--data"]).arg(folder).arg("doctor").args(args).output().unwrap()
}

fn json(folder: &Path, args: &[&str]) -> (i32, Value) {
    let ran = run(folder, &[args, &["--json"]].concat());
    (ran.status.code().unwrap(), serde_json::from_slice(&ran.stdout).unwrap())
}

fn state<'v>(told: &'v Value, id: &str) -> &'v str {
    let findings = told["findings"].as_array().unwrap();
    findings.iter().find(|one| one["id"] == id).map_or("", |one| one["state"].as_str().unwrap())
}

/// What of the machine that runs the tests, and of its day, may be amiss.
const OF_THE_MACHINE: [&str; 3] = ["clock", "contacts-expired", "folder-room"];

/// What is to be mended, but for that; the exit code tells both.
fn wrong(code: i32, told: &Value) -> Vec<&str> {
    let to_mend = told["findings"].as_array().unwrap().iter().filter(|one| one["state"] == "to-mend");
    let ids: Vec<&str> = to_mend.map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(code, i32::from(!ids.is_empty()), "{told:#}");
    ids.into_iter().filter(|id| !OF_THE_MACHINE.contains(id)).collect()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap_or_default())).collect()
}

/// A data folder with one person in it.
fn folder() -> TempDir {
    let tmp = TempDir::new().unwrap();
    let mut journal = Journal::open(tmp.path(), world()).unwrap();
    let learner = journal.fresh_learner();
    journal.append(Some(learner), &[Record::LearnerAdded { nickname: "Odile-la-Brume".to_owned() }], None).unwrap();
    journal.close().unwrap();
    tmp
}

#[test]
fn a_sound_machine_is_told_without_changing_anything_or_naming_anybody() {
    let tmp = folder();
    let before = files(tmp.path());
    let (code, told) = json(tmp.path(), &[]);
    assert!(wrong(code, &told).is_empty(), "{told:#}");
    for id in ["terminal", "voice", "folder", "clock", "journal", "modules", "issuer", "icon", "crashes"] {
        assert!(!state(&told, id).is_empty(), "{id}\n{told:#}");
    }
    assert!(!told.to_string().contains("Odile"));
    assert_eq!(files(tmp.path()), before);
    let text = String::from_utf8(run(tmp.path(), &["--format", "text"]).stdout).unwrap();
    assert!(text.contains("[good] It is sound. People: 1."), "{text}");
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let tmp = TempDir::new().unwrap();
    let folder = tmp.path().join("not yet");
    let (code, told) = json(&folder, &[]);
    assert!(wrong(code, &told).is_empty(), "{told:#}");
    assert_eq!((state(&told, "folder"), state(&told, "journal")), ("good", "good"));
    assert!(!folder.exists());
}

#[test]
fn what_is_broken_is_one_line_and_never_the_end() {
    let tmp = folder();
    fs::write(tmp.path().join("journal.db"), "no journal at all, but long enough to be looked at".repeat(9)).unwrap();
    fs::write(tmp.path().join("keys.json"), "{").unwrap();
    let before = files(tmp.path());
    let (code, told) = json(tmp.path(), &["--curricula", "/no/such/folder"]);
    assert_eq!(code, 1);
    for id in ["journal", "issuer", "module"] {
        assert_eq!(state(&told, id), "to-mend", "{id}\n{told:#}");
    }
    assert!(told["closing"].as_str().unwrap().contains("Progress journal"), "{told:#}");
    assert_eq!(files(tmp.path()), before);
    let ran = run(tmp.path(), &[]);
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8(ran.stdout).unwrap().contains("tremplin journal restore"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_to_be_mended() {
    let tmp = TempDir::new().unwrap();
    let file = tmp.path().join("a file");
    fs::write(&file, "").unwrap();
    let (code, told) = json(&file, &[]);
    assert_eq!((code, state(&told, "folder")), (1, "to-mend"), "{told:#}");
}

#[test]
fn there_is_no_page_of_it_to_print() {
    let tmp = TempDir::new().unwrap();
    assert_eq!(run(tmp.path(), &["--format", "html"]).status.code(), Some(2));
}

#[test]
fn without_a_terminal_there_is_none_to_put_right() {
    let ran = Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .args(["--lang", "en", "reset-terminal"])
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!((ran.status.code(), ran.stdout.len()), (Some(0), 0));
    assert!(String::from_utf8(ran.stderr).unwrap().contains("no terminal here"));
}

/// A terminal that a program left without saying goodbye, then a shell that asks for its state.
#[cfg(unix)]
#[test]
fn a_terminal_that_was_left_broken_is_put_right_and_keeps_what_was_printed() {
    use crate::pty::{Terminal, left_as_it_was};
    use portable_pty::CommandBuilder;

    let broken = r"printf 'printed before\r\n\033[?1049h\033[?1000h\033[?1002h\033[?1006h\033[?2004h\033[?25l\033[31m'; stty raw -echo";
    let script = format!("{broken}; \"$0\" --lang en reset-terminal; stty -a; printf 'the end\\n'");
    let mut command = CommandBuilder::new("sh");
    command.env_clear();
    for name in ["PATH", "HOME"] {
        command.env(name, std::env::var_os(name).unwrap_or_default());
    }
    command.env("TERM", "xterm-256color");
    command.env("LANG", "fr_FR.UTF-8");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_tremplin")]);
    let mut terminal = Terminal::of(command, (100, 40));
    assert_eq!(terminal.ended(), 0);
    left_as_it_was(&terminal);
    let said = terminal.text();
    assert!(said.contains("printed before") && said.contains("is put right") && said.contains("the end"), "{said}");
    let set: Vec<&str> = said.split([' ', ';', '\n']).collect();
    for mode in ["icanon", "echo", "isig", "icrnl", "opost", "iutf8"] {
        assert!(set.contains(&mode), "{mode}\n{said}");
    }
}
