//! A voice: a program of this machine that says a text aloud. Never through a shell; stopped at once; nothing of it stays behind.
//!
//! One thread speaks and sleeps otherwise. Where a program has no voice for a language, nothing is said and that is told: no text is
//! read by the voice of another language. Only the program that `TREMPLIN_VOICE` names has no other language asked: it gets the text
//! on its standard input and the language in `TREMPLIN_VOICE_LANG`. Must not know what is said, nor why.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Names a program that gets what is said instead of a voice; empty: nothing is said here.
pub const VARIABLE: &str = "TREMPLIN_VOICE";
/// Tells that program the language.
const LANGUAGE: &str = "TREMPLIN_VOICE_LANG";
/// How often it is looked whether a program has come to its end.
const LOOK: Duration = Duration::from_millis(40);
/// How many looks a program has to say which voices it has.
const LOOKS_MAX: u32 = 250;
/// Longest text that is said at once, in bytes: it must fit into a pipe that nobody empties.
const TEXT_MAX: usize = 32 * 1024;
/// What the Windows program ends with when it has no voice for the language.
const NO_SUCH_VOICE: i32 = 3;
/// What the Windows program does: the text comes on its standard input, the language in its environment.
const SAPI: &str = include_str!("voice.ps1");

/// Something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// In which language: `fr`, `sl`.
    pub lang: String,
    /// What.
    pub text: String,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// All was said.
    All,
    /// There is no voice on this machine.
    NoVoice,
    /// There is none for that language.
    NoLanguage,
}

/// Which program it is: each is asked in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Given,
    Espeak,
    Dispatcher,
    Say,
    Sapi,
}

/// A program that speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    sort: Sort,
    path: PathBuf,
    /// Where a voice that came with us has its data.
    data: Option<PathBuf>,
}

/// The programs that may speak here, the best first: one in a folder `voice` of the folder `beside`, then those of the system.
pub fn find(beside: Option<&Path>, variable: &dyn Fn(&str) -> Option<OsString>) -> Vec<Program> {
    if let Some(given) = variable(VARIABLE) {
        let given = (!given.is_empty()).then(|| Program { sort: Sort::Given, path: given.into(), data: None });
        return given.into_iter().collect();
    }
    let paths = variable("PATH").unwrap_or_default();
    let in_path =
        |name: &str| std::env::split_paths(&paths).filter(|folder| folder.is_absolute()).find_map(|folder| runs(&folder.join(name)));
    let own = beside.map(|folder| folder.join("voice")).and_then(|folder| {
        let path = ["espeak-ng", "espeak-ng.exe"].iter().find_map(|name| runs(&folder.join(name)))?;
        Some(Program { sort: Sort::Espeak, path, data: Some(folder) })
    });
    let system: &[(&str, Sort)] = if cfg!(windows) {
        &[("powershell.exe", Sort::Sapi)]
    } else if cfg!(target_os = "macos") {
        &[("say", Sort::Say), ("espeak-ng", Sort::Espeak)]
    } else {
        &[("spd-say", Sort::Dispatcher), ("espeak-ng", Sort::Espeak), ("espeak", Sort::Espeak)]
    };
    let system = system.iter().filter_map(|(name, sort)| Some(Program { sort: *sort, path: in_path(name)?, data: None }));
    own.into_iter().chain(system).collect()
}

/// The file, where it can be run.
fn runs(file: &Path) -> Option<PathBuf> {
    #[cfg(unix)]
    let can = {
        use std::os::unix::fs::PermissionsExt;
        file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    };
    #[cfg(not(unix))]
    let can = file.is_file();
    can.then(|| file.to_path_buf())
}

impl Program {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Some(data) = &self.data {
            command.arg(format!("--path={}", data.display()));
            // Its library lies beside it.
            command.env("LD_LIBRARY_PATH", data);
        }
        command
    }

    /// What it is called.
    pub fn name(&self) -> String {
        self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Whether somebody chose it by [`VARIABLE`]: nobody asks it which languages it has.
    pub fn is_given(&self) -> bool {
        self.sort == Sort::Given
    }

    /// Those of `langs` that it has a voice for.
    ///
    /// # Errors
    /// It does not work at all.
    pub fn languages(&self, langs: &[&str]) -> io::Result<Vec<String>> {
        let mut has = Vec::new();
        for lang in langs {
            if self.voice(lang)?.is_some() {
                has.push((*lang).to_owned());
            }
        }
        Ok(has)
    }

    /// The name of its voice for that language; none where it has none. An error: it does not work at all.
    fn voice(&self, lang: &str) -> io::Result<Option<String>> {
        let list = |args: &[&str]| listed(self.command().args(args));
        Ok(match self.sort {
            Sort::Given | Sort::Sapi => Some(lang.to_owned()),
            Sort::Espeak => (list(&[&format!("--voices={lang}")])?.lines().count() > 1).then(|| lang.to_owned()),
            Sort::Dispatcher => dispatcher_has(&list(&["-L"])?, lang).then(|| lang.to_owned()),
            Sort::Say => say_voice(&list(&["-v", "?"])?, lang),
        })
    }

    /// Begins to say `text`.
    fn begin(&self, voice: &str, text: &str) -> io::Result<Child> {
        let mut command = self.command();
        let by_pipe = self.sort != Sort::Dispatcher;
        match self.sort {
            Sort::Given => command.env(LANGUAGE, voice),
            Sort::Espeak => command.args(["-v", voice, "-b", "1", "--stdin"]),
            // What follows `--` is text, whatever it begins with.
            Sort::Dispatcher => command.args(["-w", "-l", voice, "--", text]),
            Sort::Say => command.args(["-v", voice, "-f", "-"]),
            Sort::Sapi => command.args(["-NoProfile", "-NonInteractive", "-Command", SAPI]).env(LANGUAGE, voice),
        };
        if by_pipe {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn()?;
        if let Some(mut pipe) = child.stdin.take() {
            // One that hears nothing of it tells so by its end.
            let _ = pipe.write_all(text.as_bytes());
        }
        Ok(child)
    }

    /// Stops at once.
    fn stop(&self, child: &mut Child) {
        let _ = child.kill();
        let _ = child.wait();
        if self.sort == Sort::Dispatcher {
            // What was handed to the dispatcher is said by another program.
            let _ = self.command().arg("-S").status();
        }
    }
}

/// What a program prints, where it ends well and soon.
fn listed(command: &mut Command) -> io::Result<String> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let reader = child.stdout.take().map(|mut pipe| {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).map(|_| bytes)
        })
    });
    for _ in 0..LOOKS_MAX {
        if let Some(status) = child.try_wait()? {
            let bytes = reader.and_then(|reader| reader.join().ok()).transpose()?.unwrap_or_default();
            return if status.success() { Ok(String::from_utf8_lossy(&bytes).into_owned()) } else { Err(io::ErrorKind::Other.into()) };
        }
        thread::sleep(LOOK);
    }
    child.kill()?;
    child.wait()?;
    Err(io::ErrorKind::TimedOut.into())
}

/// Whether a list of `spd-say -L` has that language: a word of a line that begins with a name and may end in several.
fn dispatcher_has(list: &str, lang: &str) -> bool {
    list.lines().flat_map(|line| line.split_whitespace().skip(1)).any(|own| is_of(own, lang))
}

/// The first voice of a list of `say -v ?` for that language: its name, then its language, then an example.
fn say_voice(list: &str, lang: &str) -> Option<String> {
    list.lines().find_map(|line| {
        let (before, _) = line.split_once('#')?;
        let (name, own) = before.trim_end().rsplit_once(char::is_whitespace)?;
        is_of(own, lang).then(|| name.trim().to_owned())
    })
}

/// Whether `fr_FR`, `fr-ca` or `fr` is `fr`.
fn is_of(own: &str, lang: &str) -> bool {
    own.split(['-', '_']).next().is_some_and(|own| own.eq_ignore_ascii_case(lang))
}

enum Order {
    Say(u64, Vec<Utterance>),
    Hush,
}

/// Who speaks here. Dropped, it is silent and gone.
#[derive(Debug)]
pub struct Mouth {
    to: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Mouth {
    /// One that speaks by the first of `programs` that works, and tells what became of what it was to say under that number, but
    /// not of what was stopped.
    ///
    /// # Errors
    /// When no thread can be had.
    pub fn new(programs: Vec<Program>, heard: impl Fn(u64, Heard) + Send + 'static) -> io::Result<Self> {
        let (to, from) = channel();
        let speaker = Speaker { programs, voices: BTreeMap::new(), from };
        let thread = thread::Builder::new().name("tremplin-voice".to_owned()).spawn(move || speaker.work(&heard))?;
        Ok(Self { to: Some(to), thread: Some(thread) })
    }

    /// Says this from now on, and nothing else.
    pub fn say(&self, number: u64, said: Vec<Utterance>) {
        self.order(Order::Say(number, said));
    }

    /// Says nothing from now on.
    pub fn hush(&self) {
        self.order(Order::Hush);
    }

    fn order(&self, order: Order) {
        if let Some(to) = &self.to {
            let _ = to.send(order);
        }
    }
}

impl Drop for Mouth {
    fn drop(&mut self) {
        self.to = None;
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// What happened while something was said.
enum Turn {
    Said,
    /// Another order came.
    Order(Order),
    /// Nobody gives orders any more.
    Over,
    Missing(Heard),
}

struct Speaker {
    programs: Vec<Program>,
    /// Of the first program: its voice for a language.
    voices: BTreeMap<String, Option<String>>,
    from: Receiver<Order>,
}

impl Speaker {
    fn work(mut self, heard: &impl Fn(u64, Heard)) {
        let mut next = None;
        while let Some(order) = next.take().or_else(|| self.from.recv().ok()) {
            let Order::Say(number, said) = order else { continue };
            let mut became = Some(Heard::All);
            for one in said {
                match self.say(&one) {
                    Turn::Said => continue,
                    Turn::Missing(Heard::NoVoice) => became = Some(Heard::NoVoice),
                    Turn::Missing(missing) => {
                        became = Some(missing);
                        continue;
                    }
                    Turn::Order(order) => (next, became) = (Some(order), None),
                    Turn::Over => return,
                }
                break;
            }
            if let Some(became) = became {
                heard(number, became);
            }
        }
    }

    /// By the first program that works; one that does not is never asked again.
    fn say(&mut self, one: &Utterance) -> Turn {
        let text = cut(&one.text);
        while let Some(program) = self.programs.first().cloned() {
            let known = self.voices.get(&one.lang).cloned();
            let voice = known.map_or_else(|| program.voice(&one.lang), Ok);
            if let Ok(voice) = &voice {
                self.voices.insert(one.lang.clone(), voice.clone());
            }
            match voice {
                Ok(None) => return Turn::Missing(Heard::NoLanguage),
                Ok(Some(voice)) => {
                    if let Ok(Some(turn)) = program.begin(&voice, text).and_then(|child| self.wait(&program, child)) {
                        return turn;
                    }
                }
                Err(_) => {}
            }
            self.programs.remove(0);
            self.voices.clear();
        }
        Turn::Missing(Heard::NoVoice)
    }

    /// Until it has said all, or another order comes; none where it failed.
    fn wait(&self, program: &Program, mut child: Child) -> io::Result<Option<Turn>> {
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(match status.code() {
                    Some(0) => Some(Turn::Said),
                    Some(NO_SUCH_VOICE) if program.sort == Sort::Sapi => Some(Turn::Missing(Heard::NoLanguage)),
                    _ => None,
                });
            }
            let turn = match self.from.recv_timeout(LOOK) {
                Ok(order) => Turn::Order(order),
                Err(RecvTimeoutError::Disconnected) => Turn::Over,
                Err(RecvTimeoutError::Timeout) => continue,
            };
            program.stop(&mut child);
            return Ok(Some(turn));
        }
    }
}

/// The beginning of a text that is too long.
fn cut(text: &str) -> &str {
    let end = (0..=text.len().min(TEXT_MAX)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
