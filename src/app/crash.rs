//! A report of a time when the program stopped by itself: what the code can say of itself, and nothing of whoever sat there.
//!
//! It holds no name, no path of this machine, nothing that was typed: a message of the code is kept only where it is the same on every
//! machine, for all others may quote what was being worked on. The last few are kept. Knows no terminal and prints nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::places::CRASHES;
use crate::text::SafeText;

/// How many reports are kept.
const KEPT: usize = 5;
/// Longest thing that is said in a line, in letters.
const LONGEST: usize = 200;
/// Most steps of the way there that are told.
const STEPS: usize = 24;

/// What the program was doing, as far as a report may tell: known before anything happens, for then it is too late to ask.
#[derive(Clone, Debug, Default)]
pub struct Here {
    /// Where reports go.
    pub data: Option<PathBuf>,
    /// The language that is spoken, by its code.
    pub lang: Option<&'static str>,
    /// Which face is shown, by its name.
    pub face: Option<&'static str>,
}

static HERE: Mutex<Here> = Mutex::new(Here { data: None, lang: None, face: None });

/// Changes what is known.
pub fn note(change: impl FnOnce(&mut Here)) {
    change(&mut HERE.lock().unwrap_or_else(PoisonError::into_inner));
}

/// What is known. Whoever holds it is not waited for: the program has stopped.
pub fn here() -> Here {
    HERE.try_lock().map(|here| here.clone()).unwrap_or_default()
}

/// What is known of a stop.
#[derive(Clone, Debug, Default)]
pub struct Crash {
    /// The file of the code, and the line.
    pub place: Option<(String, u32)>,
    /// The code's own words, where they are the same on every machine.
    pub fixed: Option<&'static str>,
    /// The thread.
    pub thread: Option<String>,
    /// Columns and lines of the terminal.
    pub size: Option<(u16, u16)>,
    /// The terminal's name.
    pub term: Option<String>,
    /// The way there, as the system tells it.
    pub way: String,
}

impl Crash {
    /// The report, under a first line in the person's language.
    pub fn report(&self, head: &str, here: &Here) -> String {
        let mut lines = vec![head.to_owned(), String::new()];
        let mut tell = |key: &str, value: Option<String>| {
            lines.push(format!("{key}: {}", line(&value.unwrap_or_else(|| "-".to_owned()))));
        };
        tell("version", Some(env!("CARGO_PKG_VERSION").to_owned()));
        tell("system", Some(format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)));
        tell("place", self.place.as_ref().map(|(file, line)| format!("{}:{line}", of_code(file))));
        tell("message", self.fixed.map(str::to_owned));
        tell("thread", self.thread.as_deref().map(name));
        tell("screen", self.size.map(|(columns, lines)| format!("{columns}x{lines}")));
        tell("term", self.term.as_deref().map(name));
        tell("face", here.face.map(str::to_owned));
        tell("language", here.lang.map(str::to_owned));
        lines.extend(steps(&self.way).map(|step| format!("  {}", line(step))));
        lines.join("\n") + "\n"
    }
}

/// One line of it.
fn line(text: &str) -> String {
    SafeText::show_line(text).chars().take(LONGEST).collect()
}

/// A name that comes from outside: letters, digits and what stands in the names of terminals, or nothing.
fn name(text: &str) -> String {
    let sound = |c: char| c.is_ascii_alphanumeric() || "-_.+".contains(c);
    if text.chars().count() <= 40 && text.chars().all(sound) { text.to_owned() } else { "?".to_owned() }
}

/// A file of the code without the folders of whoever built it: from the folder above its last `src` on.
fn of_code(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let from = parts.iter().rposition(|part| *part == "src").map_or(parts.len().saturating_sub(1), |at| at.saturating_sub(1));
    parts.get(from..).unwrap_or_default().join("/")
}

/// The steps of the way there that are ours, by the names of the code; paths are left out.
fn steps(way: &str) -> impl Iterator<Item = &str> {
    let named = way.lines().map(str::trim).filter(|line| !line.starts_with("at "));
    named.filter(|line| line.contains("tremplin::")).filter_map(|line| Some(line.split_once(": ")?.1)).take(STEPS)
}

/// Puts a report into the data folder; the oldest go. Where it is.
///
/// # Errors
/// What the system answered.
pub fn keep(data: &Path, report: &str) -> io::Result<PathBuf> {
    let there = reports(data);
    let next = there.last().map_or(1, |(n, _)| n.saturating_add(1));
    let file = CRASHES.new_file(data, &format!("crash-{next}.txt"), report.as_bytes())?;
    let too_many = (there.len() + 1).saturating_sub(KEPT);
    for (_, old) in there.iter().take(too_many) {
        // One that cannot be removed is in nobody's way.
        let _ = fs::remove_file(old);
    }
    Ok(file)
}

/// The reports in the data folder with their numbers, the newest last.
pub fn reports(data: &Path) -> Vec<(u32, PathBuf)> {
    let number = |file: &Path| file.file_name()?.to_str()?.strip_prefix("crash-")?.strip_suffix(".txt")?.parse().ok();
    let entries = fs::read_dir(CRASHES.at(data)).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut all: Vec<(u32, PathBuf)> = entries.filter_map(|file| Some((number(&file)?, file))).collect();
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_report_holds_no_folder_of_this_machine_and_no_odd_name() {
        let way = "   0: std::backtrace::capture\n             at /home/odile/.rustup/lib.rs:3\n   \
            7: tremplin::screen::run::Loop<S,W>::work\n             at /home/odile/tremplin/src/screen/run.rs:3:5\n   8: main\n";
        let crash = Crash {
            place: Some(("/home/odile/.cargo/registry/src/index-1/toml-1.2.1/src/de/mod.rs".to_owned(), 7)),
            fixed: Some("index"),
            thread: Some("Odile est là".to_owned()),
            size: Some((80, 24)),
            term: Some("xterm-256color".to_owned()),
            way: way.to_owned(),
        };
        let report = crash.report("Tête", &Here { data: Some("/home/odile".into()), lang: Some("fr"), face: Some("screen") });
        assert!(!report.to_lowercase().contains("odile") && !report.contains("/home"), "{report}");
        for line in [
            "place: toml-1.2.1/src/de/mod.rs:7",
            "message: index",
            "thread: ?",
            "screen: 80x24",
            "term: xterm-256color",
            "face: screen",
            "language: fr",
            "  tremplin::screen::run::Loop<S,W>::work",
        ] {
            assert!(report.lines().any(|there| there == line), "{line}\n{report}");
        }
        assert!(report.starts_with("Tête\n"));
        assert!(Crash::default().report("", &Here::default()).contains("message: -\n"));
        assert_eq!(of_code("src/learn/mod.rs"), "src/learn/mod.rs");
        assert_eq!(of_code(r"C:\Users\odile\tremplin\src\main.rs"), "tremplin/src/main.rs");
        assert_eq!(of_code("/home/odile/x.rs"), "x.rs");
    }

    #[test]
    fn the_last_five_are_kept() {
        let tmp = tempfile::tempdir().unwrap();
        for n in 1..=11 {
            let file = keep(tmp.path(), "x").unwrap();
            assert_eq!(file, CRASHES.at(tmp.path()).join(format!("crash-{n}.txt")));
        }
        fs::write(CRASHES.at(tmp.path()).join("crash-mine.txt"), "").unwrap();
        assert_eq!(reports(tmp.path()).iter().map(|(n, _)| *n).collect::<Vec<_>>(), [7, 8, 9, 10, 11]);
    }
}
