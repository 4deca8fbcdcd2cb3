//! The real program on a pseudo-terminal: the same keys and clicks as the robot's give the same pictures; a cut at any moment
//! loses nothing; the terminal is left as it was. Waits for what is shown, never for time.

#![cfg(unix)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, MouseButton, MouseEventKind};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use tremplin::app::Scene;
use tremplin::journal::Journal;
use tremplin::learn::sitting::NOTICE;
use tremplin::record::Record;

use crate::robot::{Hand, Robot};
use crate::way::{desk, kit, start, world};

/// Longest wait for a picture: far beyond a busy machine's worst.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Everything that was sent to the terminal.
    all: Vec<u8>,
    master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    pub fn open(data: &Path, args: &[&str], size: (u16, u16)) -> Self {
        Self::open_with(data, args, size, &[])
    }

    /// With variables of the environment.
    pub fn open_with(data: &Path, args: &[&str], size: (u16, u16), set: &[(&str, &Path)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tremplin"));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "fr_FR.UTF-8");
        command.env("HOME", data);
        for (name, value) in set {
            command.env(name, value);
        }
        command.arg("--data");
        command.arg(data);
        command.args(args);
        Self::of(command, size)
    }

    /// Any program.
    pub fn of(command: CommandBuilder, size: (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(PtySize { rows: size.1, cols: size.0, pixel_width: 0, pixel_height: 0 }).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let keys = pair.master.take_writer().unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (to, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(n) = reader.read(&mut buffer) {
                if n == 0 || to.send(buffer[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, keys, bytes, screen: vt100::Parser::new(lines(size.1), lines(size.0), 0), all: Vec::new(), master: pair.master }
    }

    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Waits until `seen` holds of the screen.
    pub fn wait(&mut self, what: &str, seen: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !seen(&self.text()) {
            match self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => {
                    self.screen.process(&bytes);
                    self.all.extend(bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => panic!("never came: {what}\nthere is:\n{}", self.text()),
            }
        }
    }

    pub fn shows(&mut self, text: &str) {
        self.wait(text, |screen| screen.contains(text));
    }

    /// Where a text stands, as a terminal tells it of a click: column and line, from 1.
    fn find(&self, text: &str) -> (usize, usize) {
        let found = |(y, line): (usize, &str)| Some((line.split_once(text)?.0.chars().count() + 3, y + 1));
        self.text().lines().enumerate().find_map(found).unwrap()
    }

    pub fn send(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
    }

    /// Pulls the plug: no signal that a program could hear, unlike `Child::kill`, which hangs up first.
    pub fn cut(&mut self) {
        self.signal("-KILL");
        self.child.wait().unwrap();
    }

    pub fn signal(&self, name: &str) {
        let process = self.child.process_id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([name, &process]).status().unwrap().success());
    }

    /// Reads what is left until the program has ended; its exit code.
    pub fn ended(&mut self) -> u32 {
        loop {
            match self.bytes.recv_timeout(PATIENCE) {
                Ok(bytes) => {
                    self.screen.process(&bytes);
                    self.all.extend(bytes);
                }
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().unwrap().exit_code(),
                Err(RecvTimeoutError::Timeout) => panic!("it has not ended:\n{}", self.text()),
            }
        }
    }
}

fn lines(n: u16) -> std::num::NonZero<u16> {
    std::num::NonZero::new(n).unwrap()
}

/// The bytes that a terminal sends for an event of the robot.
pub fn bytes_of(event: &Event) -> Vec<u8> {
    match event {
        Event::Key(key) => match key.code {
            KeyCode::Enter => b"\r".to_vec(),
            KeyCode::Tab => b"\t".to_vec(),
            KeyCode::Down => b"\x1b[B".to_vec(),
            KeyCode::End => b"\x1b[F".to_vec(),
            KeyCode::Backspace => b"\x7f".to_vec(),
            KeyCode::Char(c) => c.to_string().into_bytes(),
            other => panic!("{other:?}"),
        },
        Event::Mouse(mouse) => {
            let (button, end) = match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => (0, 'M'),
                MouseEventKind::Up(MouseButton::Left) => (0, 'm'),
                MouseEventKind::ScrollUp => (64, 'M'),
                MouseEventKind::ScrollDown => (65, 'M'),
                other => panic!("{other:?}"),
            };
            format!("\x1b[<{button};{};{}{end}", mouse.column + 1, mouse.row + 1).into_bytes()
        }
        other => panic!("{other:?}"),
    }
}

/// A data folder whose machine drops no repeated key: the robot is quicker than a hand.
pub fn quick(folder: &Path) {
    let mut journal = Journal::open(folder, world()).unwrap();
    journal.append(None, &[Record::MachineSet { key: "guard-ms".to_owned(), value: "0".to_owned() }], None).unwrap();
    journal.close().unwrap();
}

/// The same, where Test is known and was told of their data.
pub fn known(folder: &Path) {
    quick(folder);
    told(folder);
}

/// A data folder where Test is known and was told of their data.
pub fn told(folder: &Path) {
    let mut journal = Journal::open(folder, world()).unwrap();
    let test = journal.fresh_learner();
    let told = Record::LearnerSet { key: "notice-version".to_owned(), value: NOTICE.to_owned() };
    journal.append(Some(test), &[Record::LearnerAdded { nickname: "Test".to_owned() }, told], None).unwrap();
    journal.close().unwrap();
}

/// From the door, as somebody new, with the second drawing and without a code.
pub fn sign_in(terminal: &mut Terminal, name: &str) {
    terminal.shows("Qui est là");
    terminal.send(b"1");
    terminal.shows("Comment vous appeler");
    terminal.send(name.as_bytes());
    terminal.send(b"\r");
    terminal.shows("Choisissez votre dessin");
    terminal.send(b"2\r");
    terminal.shows("Ce qui est gardé de vous");
    terminal.send(b"\t\r");
    terminal.shows("Quelle langue comprenez-vous");
    terminal.send(b"7");
    terminal.shows("Voulez-vous un code");
    terminal.send(b"1");
}

#[test]
fn nothing_of_the_person_before_is_in_what_the_terminal_is_sent_after_them() {
    let folder = TempDir::new().unwrap();
    quick(folder.path());
    let mut terminal = Terminal::open(folder.path(), &["--lang", "fr"], (80, 24));
    terminal.shows("Bienvenue");
    terminal.send(b"\x1b[B\r");
    sign_in(&mut terminal, "Philomène");
    terminal.shows("Bonjour Philomène");
    terminal.send(b"\x1b");
    terminal.shows("[ Quitter ]");
    terminal.shows("Philomène");
    terminal.send(b"\x1b");
    terminal.shows("Bonjour Philomène");
    terminal.all.clear();
    terminal.send(b"\x1b[21~");
    sign_in(&mut terminal, "Anatole");
    terminal.shows("Bonjour Anatole");
    terminal.send(b"\x1b");
    terminal.shows("[ Quitter ]");
    let sent = String::from_utf8_lossy(&terminal.all).into_owned();
    assert!(sent.contains("\u{1b}[3J"), "what can be scrolled back to is forgotten");
    for trace in ["Philomène", "Philom"] {
        assert!(!sent.contains(trace), "{trace}");
    }
    terminal.cut();
}

/// Plays a unit twice at once, in the robot's own screen and in the real program, and compares the pictures.
fn mirrored(module: &str, unit: &str, hand: Hand, from_home: bool) {
    let (shadow, real) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let ready = if from_home { quick } else { known };
    ready(shadow.path());
    ready(real.path());
    let desk = desk(kit(shadow.path(), "fr", world()), start(module, Some(unit), "Test"));
    let mut robot = Robot::new(desk, (80, 24), hand);
    let place = format!("{module}/{unit}");
    let mut terminal = if from_home {
        let mut terminal = Terminal::open(real.path(), &["--lang", "fr"], (80, 24));
        terminal.shows("Bienvenue");
        terminal.send(b"\x1b[B\r");
        sign_in(&mut terminal, "Test");
        terminal.shows("Bonjour Test");
        terminal.send(b"\r");
        terminal.shows("Avant de commencer");
        terminal.send(b"\t\t\r");
        terminal
    } else {
        Terminal::open(real.path(), &["learn", &place, "--as", "Test", "--lang", "fr"], (80, 24))
    };
    let mut followed = 0;
    loop {
        let picture = robot.screen.text();
        let same = |screen: &str| plain(screen) == plain(&picture);
        terminal.wait(&picture, same);
        if robot.screen.scene().page().id.starts_with("unit-end") {
            break;
        }
        robot.step();
        for event in &robot.sent[followed..] {
            terminal.send(&bytes_of(event));
        }
        followed = robot.sent.len();
    }
    assert!(robot.sent.iter().all(|event| !matches!(event, Event::Key(key) if matches!(key.code, KeyCode::F(_)))));
    // Leaves by the menu, by a click on the word.
    terminal.send(b"\x1b");
    terminal.shows("[ Quitter ]");
    let (x, y) = terminal.find("[ Quitter ]");
    terminal.send(format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m").as_bytes());
    assert_eq!(terminal.ended(), 0);
    left_as_it_was(&terminal);
}

/// The lines of a screen without spaces at their ends.
pub fn plain(screen: &str) -> Vec<String> {
    let mut lines: Vec<String> = screen.lines().map(|line| line.trim_end().to_owned()).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// What a program must undo before it goes.
pub fn left_as_it_was(terminal: &Terminal) {
    let screen = terminal.screen.screen();
    assert!(!screen.alternate_screen(), "the alternate screen is left");
    assert!(!screen.hide_cursor(), "the cursor is back");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is the terminal's again");
    assert!(!screen.bracketed_paste());
    let all = String::from_utf8_lossy(&terminal.all);
    assert!(!all.contains("\x1b[?1003h"), "never every movement of the mouse");
    assert!(!all.contains("\x1b[6n"), "never asks where the cursor is");
}

#[test]
fn a_unit_from_the_home_screen_by_the_keyboard_alone() {
    // The first unit of the first module: somebody new to the machine begins here.
    mirrored("first-steps", "mouse", Hand::Keyboard, true);
}

#[test]
fn a_unit_by_the_mouse_alone() {
    mirrored("email", "read", Hand::Mouse, false);
}

#[test]
fn a_cut_at_any_moment_loses_nothing_that_was_answered() {
    cut_again_and_again("email", "read");
    cut_again_and_again("first-steps", "mouse");
}

/// In a deck the plug is pulled between a decision and what followed, too.
#[test]
fn a_cut_in_the_middle_of_a_deck_loses_no_decision() {
    cut_again_and_again("scams", "parcel-sms");
    cut_again_and_again("fake-news", "share-or-not");
}

fn cut_again_and_again(module: &str, unit: &str) {
    let real = TempDir::new().unwrap();
    known(real.path());
    let shadow = TempDir::new().unwrap();
    known(shadow.path());
    // One world for all windows: its chance goes on, as a real one's does.
    let shared = world();
    let desk = desk(kit(shadow.path(), "fr", shared.clone()), start(module, Some(unit), "Test"));
    let mut robot = Robot::new(desk, (80, 24), Hand::Keyboard);
    let place = format!("{module}/{unit}");
    let args = ["learn", &place, "--as", "Test", "--lang", "fr"];
    let mut terminal = Terminal::open(real.path(), &args, (80, 24));
    let mut followed = 0;
    let mut cuts = 0;
    for steps in 0.. {
        let picture = robot.screen.text();
        terminal.wait(&picture, |screen| plain(screen) == plain(&picture));
        if robot.screen.scene().page().id.starts_with("unit-end") {
            break;
        }
        // Before every third answer the plug is pulled.
        if steps % 3 == 2 {
            terminal.cut();
            let title = robot.screen.scene().page().id;
            terminal = Terminal::open(real.path(), &args, (80, 24));
            let words: Vec<String> = heart(&picture);
            terminal.wait(&format!("{title} again\n{picture}"), |screen| words.iter().all(|line| screen.contains(line.as_str())));
            cuts += 1;
            // A new window has its focus nowhere: the robot's too.
            robot.reopen(|| crate::way::desk(kit(shadow.path(), "fr", shared.clone()), start(module, Some(unit), "Test")));
            continue;
        }
        robot.answer();
        for event in &robot.sent[followed..] {
            terminal.send(&bytes_of(event));
        }
        followed = robot.sent.len();
    }
    assert!(cuts >= 3, "{cuts}");
    terminal.cut();
    let both: Vec<Vec<(String, bool, bool)>> = [real.path(), shadow.path()]
        .iter()
        .map(|folder| {
            let journal = Journal::open(folder, world()).unwrap();
            let learner = journal.learner_named("Test").unwrap().unwrap();
            let (module, unit) = (tremplin::ids::ModuleId::new(module).unwrap(), tremplin::ids::UnitId::new(unit).unwrap());
            let attempts = journal.attempts(learner, &module, &unit).unwrap();
            attempts.into_iter().map(|(_, a)| (a.activity.to_string(), a.right, a.counts)).collect()
        })
        .collect();
    assert!(!both[0].is_empty());
    assert_eq!(both[0], both[1], "every answer is there once, in order");
}

/// The lines of a page that tell which it is: its title's place and its question.
fn heart(picture: &str) -> Vec<String> {
    let first = picture.lines().next().unwrap_or_default();
    first.split("  ").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[test]
fn a_terminated_program_gives_the_terminal_back() {
    let data = TempDir::new().unwrap();
    let mut terminal = Terminal::open(data.path(), &["--lang", "en"], (80, 24));
    terminal.shows("Welcome");
    terminal.signal("-TERM");
    terminal.ended();
    left_as_it_was(&terminal);
}

#[test]
fn a_window_that_is_too_small_says_so_kindly_and_comes_back() {
    let data = TempDir::new().unwrap();
    let mut terminal = Terminal::open(data.path(), &["--lang", "en"], (30, 8));
    terminal.wait("a kind message", |screen| !screen.trim().is_empty() && !screen.contains("Welcome"));
    terminal.master.resize(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    terminal.screen.screen_mut().set_size(lines(24), lines(80));
    terminal.shows("Welcome");
    terminal.child.kill().unwrap();
}

#[test]
fn a_dumb_terminal_gets_the_line_face() {
    let data = TempDir::new().unwrap();
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_tremplin"))
        .args(["--lang", "en", "--data"])
        .arg(data.path())
        .env("TERM", "dumb")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert!(out.status.success());
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(said.contains("Welcome") && !said.contains('\x1b'), "{said}");
}
