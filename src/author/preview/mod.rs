//! `curriculum preview`: the learner's page beside the file that says it, read again at each save.
//!
//! [`Preview`] is a [`Scene`] that any face drives, with the pages of a learner's own sitting, of nobody: no answer is kept. It reads the
//! files when it is told to, and writes one thing only, the page to print, where [`Tray`] says. It jumps to what changed first; while the
//! files cannot be shown it keeps the last page that could, and says why. What wakes it stands outside: a watcher, and [`Looker`], which
//! checks on a thread of its own. May use app and paper; must not know the journal.

mod acts;
mod checker;
mod copy;
mod moves;
mod outline;
mod pages;
mod printed;
mod reading;
mod spot;
mod strip;

use std::path::PathBuf;

use time::Date;

pub use checker::Looker;
pub use printed::Tray;
pub use spot::Spot;

use checker::Checker;
use copy::{Copy, Fault, Room, Seen, Stop};

use crate::app::{FaceEffect, Gesture, Scene, Settings, Strip};
use crate::curriculum::Found;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::ActivityId;
use crate::learn::Page;
use crate::learn::sitting::Sitting;
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
        let languages = I18n::languages().iter().map(|language| (language.code.to_owned(), SafeText::show_line(language.name)));
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
        let seen = Seen::read(&self.spot, &self.lang);
        let new = seen != self.seen;
        if new {
            self.take(seen);
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

fn no_activity(copy: &Copy, id: &str) -> Error {
    let error = Error::new(Kind::User, tr!("preview-no-activity", id = SafeText::show_line(id)));
    let near = crate::source::nearest(id, copy.unit.activities.iter().map(|activity| activity.id.as_str()));
    match near {
        Some(near) => error.hint(tr!("check-did-you-mean", word = SafeText::show(near))),
        None => error.hint(tr!("preview-no-activity-hint")),
    }
}
