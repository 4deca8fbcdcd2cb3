//! `curriculum preview`: the learner's page beside the file that says it, read again at each save.
//!
//! [`Preview`] is a [`Scene`] that any face drives, with the pages of a learner's own sitting, of nobody: no answer is kept. It reads the
//! files when it is told to, and writes one thing only, the page to print, where [`Tray`] says. It jumps to what changed first; while the
//! files cannot be shown it keeps the last page that could, and says why. What wakes it stands outside: a watcher, and [`Looker`], which
//! checks on a thread of its own. May use app and paper; must not know the journal.

mod checker;
mod copy;
mod outline;
mod pages;
mod spot;
mod strip;

use std::path::{Path, PathBuf};

use time::Date;

pub use checker::Looker;
pub use spot::Spot;

use checker::{Checker, Job};
use copy::{Copy, Fault, Room, Seen, Stop};

use super::sheets::sheets;
use crate::activity::{Input, Target};
use crate::app::{FaceEffect, Gesture, Scene, Settings, Strip, Tool};
use crate::curriculum::Found;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{ActivityId, ModuleId, UnitId};
use crate::learn::Page;
use crate::learn::sitting::{Effect, Sitting};
use crate::paper::Sheet;
use crate::places::PRINTS;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The sizes of window in which a page can be seen, besides the window's own.
const SIZES: [Option<(u16, u16)>; 4] = [None, Some((80, 24)), Some((60, 20)), Some((40, 14))];

/// How a preview is opened.
#[derive(Debug)]
pub struct Opening {
    /// In which language, where one is asked for by name.
    pub lang: Option<String>,
    /// At which activity.
    pub at: Option<String>,
    /// For which country.
    pub country: String,
    /// On which day.
    pub today: Date,
    /// Where pages to print are put.
    pub tray: Option<Tray>,
    /// Whether it is told line by line: there is no strip then.
    pub lines: bool,
}

/// Where pages to print are put, and how they are shown.
#[derive(Clone, Debug)]
pub struct Tray {
    /// The data folder.
    pub folder: PathBuf,
    /// Opens a file with the desktop's program for it; whether there is one.
    pub open: fn(&Path) -> bool,
}

/// What is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    /// The learner's page.
    Learner,
    /// The menu of whoever writes.
    Menu,
    /// All that could be told in this activity.
    Told,
    /// What is wrong in this unit.
    Problems,
    /// All units.
    Units,
}

/// A unit seen while it is written.
#[derive(Debug)]
pub struct Preview {
    spot: Spot,
    room: Room,
    lang: String,
    /// The words of whoever writes, and of the page.
    own: I18n,
    tongue: I18n,
    languages: Vec<(String, SafeText)>,
    /// The last reading that can be shown, and the sitting in it.
    copy: Option<Copy>,
    sitting: Option<Sitting>,
    stop: Stop,
    /// Why what was saved last cannot be shown.
    fault: Option<Fault>,
    /// The files as they were read last, and when they could be shown last.
    seen: Seen,
    good: Seen,
    /// What reading told, and what a whole check told of the reading of that number.
    read: Vec<Found>,
    checked: Option<(u64, Vec<Found>)>,
    number: u64,
    checker: Checker,
    looker: Option<Looker>,
    face: Face,
    size: usize,
    /// What was just done.
    said: Option<Words>,
    watched: bool,
    lines: bool,
    tray: Option<Tray>,
}

impl Preview {
    /// Opens `spot`, said to whoever writes in the words of `own`.
    ///
    /// # Errors
    /// The unit has no such activity.
    pub fn open(spot: Spot, opening: Opening, own: I18n) -> Result<Self> {
        let there = spot.languages();
        let wanted = spot.lang.clone().or(opening.lang).filter(|lang| there.contains(lang));
        let lang = wanted.unwrap_or_else(|| spot.row.language().to_owned());
        let somebody = SafeText::show(&own.say(&tr!("contact-nobody")));
        let languages = I18n::languages().iter().map(|language| (language.code.to_owned(), SafeText::show_line(&language.name)));
        let (checker, looker) = checker::pair();
        let mut preview = Self {
            spot,
            room: Room { country: opening.country, today: opening.today, somebody },
            tongue: tongue(&lang, &own),
            lang,
            languages: languages.collect(),
            own,
            copy: None,
            sitting: None,
            stop: Stop::First,
            fault: None,
            seen: Seen::default(),
            good: Seen::default(),
            read: Vec::new(),
            checked: None,
            number: 0,
            checker,
            looker: Some(looker),
            face: Face::Learner,
            size: 0,
            said: None,
            watched: false,
            lines: opening.lines,
            tray: opening.tray,
        };
        preview.load();
        if let (Some(id), Some(copy)) = (&opening.at, &preview.copy) {
            let stop = ActivityId::new(id).map(Stop::At).filter(|stop| copy.stops().contains(stop));
            preview.go(stop.ok_or_else(|| no_activity(copy, id))?);
        }
        Ok(preview)
    }

    /// The folders to watch.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.spot.folders()
    }

    /// The folders are watched: nothing has to be looked at in between.
    pub const fn watched(&mut self) {
        self.watched = true;
    }

    /// Who checks on a thread of its own; asked for at once.
    pub fn looker(&mut self) -> Option<Looker> {
        let looker = self.looker.take();
        self.ask();
        looker
    }

    /// The unit on paper.
    ///
    /// # Errors
    /// What keeps it from being read.
    pub fn paper(&self) -> std::result::Result<String, Box<(Vec<Found>, Error)>> {
        let name = SafeText::show_line(&format!("{}.toml", self.spot.name()));
        match (&self.copy, &self.fault) {
            (Some(copy), None) => Ok(sheets(&copy.view.module, std::slice::from_ref(&copy.unit), Sheet::All, false, &self.tongue)),
            (_, fault) => {
                let (found, cause) = fault.clone().map_or((Vec::new(), None), |fault| (fault.found, fault.cause));
                let cause = cause.unwrap_or_else(|| tr!("file-has-mistakes", file = name, n = found.len()));
                Err(Box::new((found, Error::new(Kind::Content, cause).hint(tr!("file-has-mistakes-hint")))))
            }
        }
    }

    /// Reads the files. What is open stays open unless something changed elsewhere.
    fn load(&mut self) {
        let seen = Seen::read(&self.spot, &self.lang);
        match copy::read(&self.spot, &self.lang, &self.room) {
            Ok((copy, read)) => {
                let to = self.changed_first(&seen, &copy).unwrap_or_else(|| self.stop.clone());
                (self.fault, self.read) = (None, read);
                match &mut self.sitting {
                    Some(sitting) if to == self.stop => {
                        sitting.read_again(&copy.view, &copy.unit);
                        self.copy = Some(copy);
                        self.note_stop();
                    }
                    _ => {
                        self.copy = Some(copy);
                        self.go(to);
                    }
                }
                self.good = seen.clone();
            }
            Err(fault) => self.fault = Some(fault),
        }
        self.seen = seen;
        self.number += 1;
        self.ask();
    }

    /// What changed first since the files could be shown last; nothing of what stands before the first activity.
    fn changed_first(&self, seen: &Seen, copy: &Copy) -> Option<Stop> {
        if self.good == Seen::default() {
            return None;
        }
        let name = self.spot.name();
        let changed = |name: String| outline::first_changed(self.good.text(&name), seen.text(&name)).and_then(ActivityId::new);
        let both = [changed(format!("{name}.toml")), changed(format!("{name}.{}.toml", self.lang))];
        let at = |id: &ActivityId| copy.unit.activities.iter().position(|activity| activity.id == *id);
        both.into_iter().flatten().filter_map(|id| Some((at(&id)?, id))).min().map(|(_, id)| Stop::At(id))
    }

    /// Asks for a whole check of what was read last, where somebody looks.
    fn ask(&self) {
        if self.looker.is_none() {
            self.checker.ask(self.job());
        }
    }

    fn job(&self) -> Job {
        Job::new(self.number, &self.spot, &self.lang, self.room.today)
    }

    /// Checks here and now, where nobody else does.
    fn look(&mut self) {
        let fresh = self.checked.as_ref().is_some_and(|(number, _)| *number == self.number);
        if self.looker.is_some() && !fresh {
            self.checked = Some((self.number, checker::look(&self.job())));
        }
    }

    /// All that is known to be wrong.
    fn found(&self) -> &[Found] {
        self.checked.as_ref().map_or(&self.read, |(_, found)| found)
    }

    /// Whether somebody is looking still.
    fn looks(&self) -> bool {
        self.looker.is_none() && self.checked.as_ref().is_none_or(|(number, _)| *number != self.number)
    }

    /// Stands there, nothing done before; on the first page where it is not there.
    fn go(&mut self, stop: Stop) {
        let Some(copy) = &self.copy else { return };
        let stop = if copy.stops().contains(&stop) { stop } else { Stop::First };
        let end = stop == Stop::End;
        self.sitting = copy.lesson(&stop).map(|lesson| Sitting::rehearsal(copy.view.clone(), lesson, end, self.languages.clone()));
        self.stop = stop;
        self.said = None;
    }

    /// Remembers where the sitting stands.
    fn note_stop(&mut self) {
        match self.sitting.as_ref().and_then(Sitting::rehearsed) {
            Some((_, true)) => self.stop = Stop::End,
            Some((lesson, false)) if !lesson.begun() => self.stop = Stop::First,
            Some((lesson, false)) => self.stop = Stop::At(lesson.activity().id.clone()),
            None => {}
        }
    }

    /// So many pages on, or back.
    fn step(&mut self, forward: bool) {
        let Some(copy) = &self.copy else { return };
        let stops = copy.stops();
        let at = stops.iter().position(|stop| *stop == self.stop).unwrap_or(0);
        let to = if forward { at + 1 } else { at.saturating_sub(1) };
        if let Some(stop) = stops.into_iter().nth(to).filter(|_| to != at) {
            self.go(stop);
        }
    }

    /// To another unit of the same files.
    fn open_unit(&mut self, module: &ModuleId, unit: &UnitId) {
        self.spot = self.spot.at(module, unit);
        if !self.spot.languages().contains(&self.lang) {
            self.speak(self.spot.row.language().to_owned());
        }
        (self.copy, self.sitting, self.fault, self.checked) = (None, None, None, None);
        (self.stop, self.face, self.good) = (Stop::First, Face::Learner, Seen::default());
        self.load();
    }

    fn speak(&mut self, lang: String) {
        self.tongue = tongue(&lang, &self.own);
        self.lang = lang;
    }

    fn next_language(&mut self) {
        let there = self.spot.languages();
        let at = there.iter().position(|lang| *lang == self.lang).map_or(0, |at| at + 1);
        let next = there.get(at).or_else(|| there.first()).cloned().unwrap_or_default();
        if next == self.lang {
            self.said = Some(tr!("preview-one-language", file = SafeText::show_line(&format!("{}.en.toml", self.spot.unit))));
            return;
        }
        self.speak(next);
        self.load();
    }

    /// Writes the unit's sheets, and shows them where a desktop answers.
    fn print(&mut self) {
        let page = match self.paper() {
            Ok(page) => page,
            Err(told) => {
                let (_, error) = *told;
                self.said = Some(error.cause);
                return;
            }
        };
        let Some(tray) = &self.tray else {
            self.said = Some(tr!("prints-nowhere"));
            return;
        };
        let name = format!("preview-{}.html", self.spot.unit);
        self.said = Some(match PRINTS.whole_file(&tray.folder, &name, page.as_bytes()) {
            Ok(file) => {
                let opened = (tray.open)(&file);
                let path = SafeText::show_line(&file.to_string_lossy());
                if opened { tr!("preview-paper-opened", path = path) } else { tr!("preview-paper-written", path = path) }
            }
            Err(_) => tr!("file-not-written", path = SafeText::show_line(&PRINTS.at(&tray.folder).to_string_lossy())),
        });
    }

    fn tool(&mut self, tool: Tool) -> Vec<FaceEffect> {
        self.said = None;
        let turned = |face: Face, to: Face| if face == to { Face::Learner } else { to };
        match tool {
            Tool::Told => self.face = turned(self.face, Face::Told),
            Tool::Problems => {
                self.look();
                self.face = turned(self.face, Face::Problems);
            }
            Tool::Units => self.face = turned(self.face, Face::Units),
            Tool::Leave => return vec![FaceEffect::Leave],
            tool => {
                // Whoever reads all that is told goes on reading it, in the next activity and in the next language.
                if self.face != Face::Told {
                    self.face = Face::Learner;
                }
                match tool {
                    Tool::Next | Tool::Previous => self.step(tool == Tool::Next),
                    Tool::Language => self.next_language(),
                    Tool::Size => self.size = (self.size + 1) % SIZES.len(),
                    Tool::Again => self.go(self.stop.clone()),
                    Tool::Paper => self.print(),
                    Tool::Told | Tool::Problems | Tool::Units | Tool::Leave => {}
                }
            }
        }
        Vec::new()
    }

    /// What is done on the learner's page.
    fn played(&mut self, input: Input) {
        let Some(sitting) = &mut self.sitting else { return };
        let left = sitting.rehearse(input);
        self.said = None;
        self.note_stop();
        for effect in left {
            match effect {
                Effect::Unit(module, unit) => self.open_unit(&module, &unit),
                Effect::Print(_) => self.said = Some(tr!("preview-not-printed")),
                // The list of units is there already.
                Effect::Module(_) => {}
                // What is elsewhere in the kit is not seen here.
                _ => self.go(Stop::First),
            }
        }
    }

    /// What is done on a page of whoever writes.
    fn chosen(&mut self, input: &Input) -> Vec<FaceEffect> {
        match input {
            Input::Pick(target) => {
                if let Some(tool) = Tool::of(target) {
                    return self.tool(tool);
                }
                if let Some(stop) = target.within("problem").and_then(|at| self.stop_of(at.parse().ok()?)) {
                    self.face = Face::Learner;
                    self.go(stop);
                } else if let Some((module, unit)) = unit_of(target) {
                    self.open_unit(&module, &unit);
                }
            }
            Input::Submit | Input::Back => self.face = Face::Learner,
            _ => {}
        }
        Vec::new()
    }

    /// What is seen now: without anything to show, why there is nothing.
    fn seen_face(&self) -> Face {
        if self.sitting.is_none() && self.face == Face::Learner { Face::Problems } else { self.face }
    }
}

impl Scene for Preview {
    fn act(&mut self, gesture: Gesture) -> Vec<FaceEffect> {
        match gesture {
            Gesture::Input(input) if self.seen_face() == Face::Learner => self.played(input),
            Gesture::Input(input) => return self.chosen(&input),
            Gesture::Menu => self.face = if self.face == Face::Learner { Face::Menu } else { Face::Learner },
            Gesture::Tool(tool) => return self.tool(tool),
            // Nobody sits here.
            Gesture::OtherLanguage | Gesture::NextPerson | Gesture::Call | Gesture::Quit => {}
        }
        Vec::new()
    }

    fn news(&mut self) -> bool {
        !self.watched && self.changed()
    }

    fn changed(&mut self) -> bool {
        let answer = self.checker.answer();
        let told = answer.is_some();
        if let Some(answer) = answer {
            self.checked = Some(answer);
        }
        let new = Seen::read(&self.spot, &self.lang) != self.seen;
        if new {
            self.load();
        }
        told || new
    }

    fn strip(&self) -> Option<Strip> {
        (!self.lines).then(|| self.strip_now())
    }

    fn page(&self) -> Page {
        let page = match (self.seen_face(), &self.sitting) {
            (Face::Learner, Some(sitting)) => sitting.page(),
            (Face::Menu, _) => self.menu_page(),
            (Face::Told, _) => self.told_page(),
            (Face::Units, _) => self.units_page(),
            (Face::Problems | Face::Learner, _) => self.problems_page(),
        };
        if self.lines { self.with_head(page) } else { page }
    }

    fn say(&self, words: &Words) -> String {
        let words_of = if self.seen_face() == Face::Learner { &self.tongue } else { &self.own };
        words_of.say(words)
    }

    fn settings(&self) -> Settings {
        // Whoever leafs through activities presses the same key again and again.
        Settings { guard_ms: 0, ..Settings::default() }
    }

    fn langs(&self) -> [String; 3] {
        [self.own.code().to_owned(), self.lang.clone(), self.spot.row.language().to_owned()]
    }
}

/// The words of a page in `lang`; those of whoever writes where the kit does not speak it.
fn tongue(lang: &str, own: &I18n) -> I18n {
    I18n::new(I18n::find(lang).unwrap_or_else(|| own.code()))
}

fn unit_of(target: &Target) -> Option<(ModuleId, UnitId)> {
    let (module, unit) = target.within("unit")?.split_once('/')?;
    ModuleId::new(module).zip(UnitId::new(unit))
}

fn no_activity(copy: &Copy, id: &str) -> Error {
    let error = Error::new(Kind::User, tr!("preview-no-activity", id = SafeText::show_line(id)));
    let near = crate::source::nearest(id, copy.unit.activities.iter().map(|activity| activity.id.as_str()));
    match near {
        Some(near) => error.hint(tr!("check-did-you-mean", word = SafeText::show(near))),
        None => error.hint(tr!("preview-no-activity-hint")),
    }
}
