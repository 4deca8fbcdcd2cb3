//! Opens the kit in a window of its own, in letters with which a page fills the screen, and opens it again with others when whoever
//! sits there asks for it. Also what the kit knows of the window that it is in.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::handover;
use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::learn::sitting::Window;
use crate::places::HANDOVER;
use crate::platform::window::{Keys, PROGRAMS, Program, STEPS, TERMINAL, VARIABLE, keys, opened};
use crate::platform::{self, display, link};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// A launcher's window, as the kit in it knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ours {
    /// The step of its letters.
    pub step: usize,
    /// The word that is known to it and its launcher.
    pub word: String,
}

/// The window that this program is in, where a launcher opened it.
pub fn ours() -> Option<Ours> {
    let set = std::env::var(VARIABLE).ok()?;
    opened(&set).map(|(step, word)| Ours { step, word: word.to_owned() })
}

/// What a sitting is told of its window.
pub fn window(ours: Option<&Ours>) -> Window {
    let keys = match keys(&|name| std::env::var(name).ok()) {
        Keys::CtrlPlus => tr!("letters-keys-ctrl"),
        Keys::CtrlShiftPlus => tr!("letters-keys-ctrl-shift"),
        Keys::CmdPlus => tr!("letters-keys-cmd"),
        Keys::ShiftPadPlus => tr!("letters-keys-pad"),
        Keys::Console => tr!("letters-keys-console", command = SafeText::show(CONSOLE)),
        Keys::Unknown => tr!("letters-keys-unknown"),
    };
    Window { step: ours.map(|ours| ours.step), keys: Some(keys) }
}

/// The largest letters that the Linux console has everywhere.
const CONSOLE: &str = "setfont -d";

/// What a launcher is asked.
#[allow(missing_debug_implementations)]
pub struct Launch<'t> {
    /// The data folder, through which one window hands over to the next.
    pub folder: &'t Path,
    /// What the kit is called with.
    pub arguments: &'t [OsString],
    /// The first step of letters.
    pub step: usize,
    /// Time, and words.
    pub world: &'t dyn World,
}

/// How a launcher ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Launched {
    /// The last window was closed.
    Closed,
    /// There is no display: the kit had better be shown where it was called.
    NoDisplay,
}

/// Opens the kit in a window, and again as long as it asks for other letters.
///
/// # Errors
/// When no terminal program is found, or none opens.
pub fn launch(asked: &Launch<'_>) -> Result<Launched> {
    let (x, wayland) = display::answers();
    if !x && !wayland {
        return Ok(Launched::NoDisplay);
    }
    let found = programs(x, wayland)?;
    let program = program()?;
    let word = handover::word(asked.world);
    let (face, dots) = (display::face(), display::dots());
    // Without a folder nothing can be handed over, and the window opens all the same.
    let _ = crate::places::root(asked.folder);
    let mut step = asked.step.min(STEPS.len() - 1);
    loop {
        let opened = found.iter().any(|(terminal, file)| {
            let mark = Mark::set(asked.folder, &word);
            let mut command = Command::new(file);
            command.args(terminal.arguments(&terminal.wish(face, dots, step))).arg(&program).args(asked.arguments);
            command.stdin(Stdio::null()).env_remove(VARIABLE);
            if terminal.told {
                command.env(VARIABLE, format!("{step}:{word}"));
            }
            // The kit takes the mark away when it begins: where it stays, this program opened nothing, and the next one is tried.
            let ended = command.status();
            let began = mark.taken();
            ended.is_ok_and(|status| began.unwrap_or(status.success() || !terminal.told))
        });
        if !opened {
            return Err(Error::new(Kind::Io, tr!("open-failed")).hint(tr!("open-none-hint")));
        }
        match handover::wanted(asked.folder, &word, asked.world) {
            Some(wanted) => step = wanted,
            None => return Ok(Launched::Closed),
        }
    }
}

/// The terminal programs that are here, best first; or the one that is asked for by name.
fn programs(x: bool, wayland: bool) -> Result<Vec<(&'static Program, PathBuf)>> {
    let named = std::env::var(TERMINAL).ok().filter(|name| !name.is_empty());
    let meant = |program: &&Program| named.as_ref().map_or(program.is_shown(x, wayland), |name| program.name == name);
    let here = |program: &'static Program| Some((program, display::find_program(program.name)?));
    let found: Vec<_> = PROGRAMS.iter().filter(meant).filter_map(here).collect();
    if found.is_empty() {
        let known: Vec<&str> = PROGRAMS.iter().filter(|program| program.told).map(|program| program.name).collect();
        let known = SafeText::show_line(&known.join(", "));
        return Err(Error::new(Kind::Io, tr!("open-none", list = known)).hint(tr!("open-none-hint")));
    }
    Ok(found)
}

/// This very program.
///
/// # Errors
/// When the system does not say where it is.
pub fn program() -> Result<PathBuf> {
    std::env::current_exe().map_err(|said| Error::new(Kind::Io, tr!("open-failed")).hint(tr!("open-none-hint")).detail(&said))
}

/// A file that the kit removes when it begins in a launcher's window.
struct Mark(Option<PathBuf>);

impl Mark {
    fn name(word: &str) -> String {
        format!("opening-{word}")
    }

    fn file(folder: &Path, word: &str) -> PathBuf {
        HANDOVER.at(folder).join(Self::name(word))
    }

    fn set(folder: &Path, word: &str) -> Self {
        Self(HANDOVER.new_file(folder, &Self::name(word), &[]).ok())
    }

    /// Whether it was taken away; none where it could not be set.
    fn taken(self) -> Option<bool> {
        let file = self.0?;
        let there = file.exists();
        let _ = fs::remove_file(file);
        Some(!there)
    }
}

/// The kit has begun in that window: its launcher may know.
pub fn begun(folder: &Path, ours: &Ours) {
    let _ = fs::remove_file(Mark::file(folder, &ours.word));
}

/// Where windows are made by shortcuts (Windows): opens one with letters of that step.
///
/// # Errors
/// When it cannot be written or opened.
pub fn open_by_link(folder: &Path, arguments: &[String], ours: &Ours, about: &str) -> Result<()> {
    let failed = |said: &dyn std::fmt::Display| Error::new(Kind::Io, tr!("open-failed")).hint(tr!("open-none-hint")).detail(said);
    let program = program()?;
    let size = STEPS.get(ours.step).copied().unwrap_or(STEPS[0]);
    let mut words = arguments.to_vec();
    words.extend([link::HERE.to_owned(), format!("{}:{}", ours.step, ours.word)]);
    let bytes = link::of_kit(&program.to_string_lossy(), &words, about, size, link_dots(ours.step)).bytes();
    let file = HANDOVER.whole_file(folder, "Tremplin.lnk", &bytes).map_err(|said| failed(&said))?;
    if platform::open_with_desktop(&file) { Ok(()) } else { Err(failed(&file.display())) }
}

/// The size of letters of a shortcut: the console's own font is nearly as high as it is told, and half as wide.
pub fn link_dots(step: usize) -> u32 {
    let ((columns, lines), (wide, high)) = (STEPS.get(step).copied().unwrap_or(STEPS[0]), display::dots());
    (high / lines).min(wide * 9 / 5 / columns).max(8)
}

/// A second window of the kit's, beside this one: smaller than the screen, to be drawn to another.
pub struct Beside<'t> {
    /// The data folder.
    pub folder: &'t Path,
    /// What the kit is called with.
    pub words: &'t [String],
    /// What it is for, where the system shows that.
    pub about: &'t str,
}

/// Opens one; whether a desktop is there to do so. Whether it came is seen by what it does.
///
/// # Errors
/// When the system does not say where this program is.
pub fn open_beside(asked: &Beside<'_>) -> Result<bool> {
    let program = program()?;
    let large = STEPS.len() - 1;
    if cfg!(windows) {
        let size = STEPS.get(large).copied().unwrap_or(STEPS[0]);
        let link = link::of_kit(&program.to_string_lossy(), asked.words, asked.about, size, link_dots(large) / 2);
        let file = HANDOVER.whole_file(asked.folder, "Tremplin-room.lnk", &link.bytes());
        return Ok(file.is_ok_and(|file| platform::open_with_desktop(&file)));
    }
    let (x, wayland) = display::answers();
    if !x && !wayland {
        return Ok(false);
    }
    let (face, (wide, high)) = (display::face(), display::dots());
    let opened = programs(x, wayland).unwrap_or_default().iter().any(|(terminal, file)| {
        let mut command = Command::new(file);
        // Two thirds of the screen: its edges can be taken hold of.
        command.args(terminal.beside(&terminal.wish(face, (wide * 2 / 3, high * 2 / 3), large)));
        command.arg(&program).args(asked.words).env_remove(VARIABLE);
        platform::start_apart(command).is_ok()
    });
    Ok(opened)
}

/// What the icon is for, in each language; the kit's own first.
pub fn about(i18n: &crate::i18n::I18n) -> Vec<(&'static str, String)> {
    let said: fn() -> Words = || tr!("icon-about");
    let mut all = vec![(i18n.code(), i18n.say(&said()))];
    for language in crate::i18n::I18n::languages().iter().filter(|language| language.code != i18n.code()) {
        all.push((language.code, crate::i18n::I18n::new(language.code).say(&said())));
    }
    all
}
