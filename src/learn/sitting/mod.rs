//! One sitting of one person, from the first screen to the badge: a pure machine shared by the screen and the line face.
//!
//! [`Sitting::update`] takes what happened and gives effects as data; [`Sitting::page`] says what there is to see. An answer's
//! feedback is a place that is entered only on [`Msg::Saved`]. Knows no terminal, no SQL, no clock.

mod adviser;
mod adviser_page;
mod aloud;
mod badge_room;
mod badge_room_page;
mod call;
mod card;
mod card_page;
mod contacts;
mod dashboard;
mod dashboard_page;
mod devices;
mod diagnosis;
mod door;
mod door_page;
mod erasing;
mod help;
mod joins;
mod joins_page;
mod kiosk;
mod learner_home;
mod lesson_page;
mod letters;
mod measure;
mod mine;
mod msg;
mod notice;
mod pages;
mod place;
mod printout;
mod recall_page;
mod receipt;
mod records;
mod rehearsal;
mod settings;
mod stick;
mod still;
mod tongue;
mod turn;
mod walk;
mod wallet;
mod workshop;

pub use adviser::{AdviserAsk, AdviserSaid, PASSPHRASE_MIN, PEOPLE, PersonRow};
pub use badge_room::{BadgeDeed, BadgeDesk, BadgesAsk, BadgesSaid, PersonBadge, PersonBadges};
pub use card::{CardAsk, CardRow, CardSaid, Told};
pub use contacts::{name_all, put_in_place};
pub use dashboard::{Board, FiguresAsk, FiguresSaid, Wanted};
pub use devices::all_sheets;
pub use door::{Claim, Code, DoorAsk, DoorSaid, Listed, NOTICE, Newcomer};
pub use erasing::{DueRow, EraseAsk, EraseSaid};
pub use joins::{JoinAsk, JoinPeople, JoinRow, JoinSaid, MadeRow, Pair, Twin};
pub use kiosk::{GROUP, GROUP_MAX, KioskAsk, KioskSaid};
pub use learner_home::{DeskView, Earned, NextStep};
pub use lesson_page::{hard_words, page as lesson_page};
pub use letters::{Seat, Window};
pub use msg::{Draft, Effect, HelpView, ModuleRow, ModuleView, Msg, Person, ROWS, Save, Standing, UnitView};
pub use printout::{LINES_MAX, Printout};
pub use recall_page::{RECALL, RecallAsk, RecallSaid};
pub use receipt::{Counts, Receipt};
pub use records::{RecordsAsk, RecordsSaid, RecordsView, Sending, StoreRow};
pub use stick::{StickOffer, StickSaid};
pub use wallet::{BadgeRow, BadgeState};
pub use workshop::{
    ClosingDesk, Offer, ReportAs, RoomPage, Titles, UnitNotes, WorkshopAsk, WorkshopDesk, WorkshopPaper, WorkshopRow, WorkshopSaid,
    level_name,
};

use std::collections::BTreeMap;
use std::time::Duration;

use place::Place;

use super::Page;
use crate::activity::{Control, Part, Role, Target, Tone};
use crate::ids::{ModuleId, UnitId, WorkshopId};
use crate::learn::{Lesson, Setting};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Where a sitting begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// Straight to this module, and the end of the program after it.
    pub module: Option<ModuleId>,
    /// Straight to this unit of it.
    pub unit: Option<UnitId>,
    /// As this person.
    pub nickname: Option<SafeText>,
    /// Past the home screen, to the modules.
    pub learn: bool,
    /// Whether the language was asked for by name, so that it need not be asked.
    pub language_known: bool,
    /// Why nothing can be kept here, where nothing can: everybody is then a guest.
    pub unkept: Option<Words>,
    /// What is known of the window.
    pub window: Window,
    /// Where one sat in the window that this one replaces.
    pub seat: Option<Seat>,
    /// To the diagnosis, once somebody sits here.
    pub diagnose: bool,
    /// To this workshop, once the adviser's role is open.
    pub workshop: Option<WorkshopId>,
    /// The group that shares this machine, one person after the other: every sitting begins and ends at the door.
    pub group: Option<SafeText>,
}

/// One sitting.
#[derive(Clone, Debug)]
pub struct Sitting {
    place: Place,
    menu: bool,
    notice: Option<Words>,
    /// Good news of the last thing that was done: where a page was printed.
    news: Option<Words>,
    lang: String,
    /// The language that the kit was opened in: the next person finds it again.
    own_lang: String,
    /// Whether whoever is at the door chose a language there.
    lang_chosen: bool,
    languages: Vec<(String, SafeText)>,
    person: Option<Person>,
    /// Of this person, else of this machine: `lang`, `theme`, `guard-ms`.
    settings: BTreeMap<String, String>,
    start: Start,
    window: Window,
    seat: Option<Seat>,
    face: &'static str,
    /// What must be on disk before the place beside it is entered, and what is asked for then.
    waiting: Option<(Save, Place, Vec<Effect>)>,
    now: Duration,
    opened: (String, Duration),
    presence: still::Presence,
    /// In which language lessons are shown.
    shown: tongue::Shown,
    /// Whether whoever is at the door asked to be read to.
    aloud: bool,
    /// Whether a group's machine may be closed now.
    closing: kiosk::Closing,
    /// The workshop's stick.
    stick: stick::AtHand,
    /// What was last told of a copy of the journal, and whether that was the last word of it.
    copy: Option<(Words, bool)>,
}

impl Sitting {
    /// Begins; with what is to be done first.
    pub fn new(
        start: Start,
        lang: &str,
        languages: Vec<(String, SafeText)>,
        settings: BTreeMap<String, String>,
        face: &'static str,
    ) -> (Self, Vec<Effect>) {
        let mut sitting = Self {
            place: Place::Home,
            menu: false,
            notice: None,
            news: None,
            lang: lang.to_owned(),
            own_lang: lang.to_owned(),
            lang_chosen: false,
            languages,
            person: None,
            settings,
            window: start.window.clone(),
            seat: start.seat.clone(),
            start,
            face,
            waiting: None,
            now: Duration::ZERO,
            opened: (String::new(), Duration::ZERO),
            presence: still::Presence::default(),
            shown: tongue::Shown::default(),
            aloud: false,
            closing: kiosk::Closing::default(),
            stick: stick::AtHand::default(),
            copy: None,
        };
        if sitting.is_kiosk() {
            // Another window could not be kept at the door: letters are enlarged by the terminal's own keys.
            (sitting.window.step, sitting.seat) = (None, None);
        }
        let effects = sitting.begin();
        (sitting, effects)
    }

    fn begin(&mut self) -> Vec<Effect> {
        if let Some(effects) = letters::begin(self) {
            return effects;
        }
        if self.start.workshop.is_some() {
            return adviser::open(self);
        }
        if let Some(nickname) = self.start.nickname.clone() {
            self.place = Place::Waiting;
            return vec![Effect::SignIn(nickname)];
        }
        if self.start.learn || self.start.module.is_some() || self.is_kiosk() {
            self.ask_who();
        }
        Vec::new()
    }

    fn ask_who(&mut self) {
        self.place = Place::Door(Box::new(door::Door::neutral()));
    }

    /// Takes what happened at `now` (steady time), gives what is to be done.
    pub fn update(&mut self, msg: Msg, now: Duration) -> Vec<Effect> {
        self.now = now;
        self.presence.touched = self.presence.touched.max(now);
        let effects = turn::turn(self, msg);
        let effects = kiosk::kept_in(self, effects);
        if !self.tells_copy() {
            // Told once, to its end.
            self.copy = self.copy.take().filter(|(_, over)| !over);
        }
        let page = self.place.id();
        if self.opened.0 != page {
            self.opened = (page, now);
        }
        effects
    }

    /// A key was touched at `now`, whatever it does. After ten minutes without one it is asked first whether the same person is
    /// there: then this is so, and the key does nothing else.
    pub fn stir(&mut self, now: Duration) -> bool {
        still::stir(self, now)
    }

    /// Whether the page tells what becomes of a copy: those of a workshop that is closed.
    fn tells_copy(&self) -> bool {
        matches!(&self.place, Place::Adviser(at) if at.tells_copy())
    }

    /// Whether the end of a work is waited for on this very page.
    pub fn awaits_work(&self) -> bool {
        let waits = matches!(&self.place, Place::Adviser(at) if at.awaits_work());
        waits && !self.menu && !self.presence.asked
    }

    /// A copy of the journal is this far, is made or could not be; whether the page says so.
    pub fn hears_copy(&mut self, told: Words, over: bool) -> bool {
        self.copy = Some((told, over));
        self.tells_copy()
    }

    /// A button a language, each in its own words; none where the adviser chose it for everybody.
    fn language_buttons(&self) -> Vec<Control> {
        if tongue::locked(self).is_some() {
            return Vec::new();
        }
        let one = |(code, name): &(String, SafeText)| {
            Control::new(Target::new(format!("language/{code}")), Role::Button, Words::Text(name.clone())).on(*code == self.lang)
        };
        self.languages.iter().map(one).collect()
    }

    /// What there is to see.
    pub fn page(&self) -> Page {
        let mut page = match (self.presence.asked, self.menu) {
            (true, _) => still::page(self),
            (false, true) => pages::menu(self),
            (false, false) => tongue::with_both(self, pages::page(self)),
        };
        page.notice.clone_from(&self.notice);
        page.parts.extend(self.news.clone().filter(|_| !self.menu).map(|news| Part::Text(Tone::News, news)));
        if !self.menu && !self.presence.asked && self.tells_copy() {
            // Beneath the title, and after what was done.
            let first = |part: &&Part| matches!(part, Part::Text(Tone::Title | Tone::News, _));
            let at = page.parts.iter().take_while(first).count();
            page.parts.splice(at..at, self.copy.clone().map(|(told, _)| Part::Text(Tone::News, told)));
        }
        page.seated = self.person.is_some();
        page.call = call::of(self);
        page.kept = self.person.as_ref().is_none_or(|person| !person.guest);
        if self.waiting.is_some() && self.notice.is_some() {
            // What was answered stays on the page; only saving can be done.
            page.actions.clear();
            page.action("submit", tr!("save-again"));
            page.action("unsaved/leave", tr!("leave-unsaved"));
        }
        page
    }

    /// The lesson that is open, where one is.
    pub fn lesson(&self) -> Option<&Lesson> {
        match &self.place {
            Place::Lesson { lesson, .. } => Some(lesson),
            Place::Recall(recall) => recall.question().map(|question| &question.lesson),
            Place::Adviser(at) => at.lesson(),
            _ => None,
        }
    }

    /// The language of the lesson that is open; of this sitting where none is.
    pub fn lesson_lang(&self) -> &str {
        self.place.view().map_or(&self.lang, |view| &view.lang)
    }

    /// The language of this sitting.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    fn setting(&self) -> Setting {
        let took = self.now.saturating_sub(self.opened.1);
        Setting { lang: self.lesson_lang().to_owned(), face: self.face, took_ms: i64::try_from(took.as_millis()).unwrap_or(i64::MAX) }
    }

    /// Saves, and enters `place` once it is on disk.
    fn save(&mut self, save: Save, place: Place, then: Vec<Effect>) -> Vec<Effect> {
        self.presence.worked |= !save.records.is_empty();
        let effect = Effect::Save(save.clone());
        self.waiting = Some((save, place, then));
        vec![effect]
    }

    /// Enters `place` at once, and keeps where one stands. Not an answer: it may be lost with a full disk, which is told.
    fn enter(&mut self, place: Place) -> Vec<Effect> {
        let draft = place.draft();
        self.place = place;
        draft.map(|draft| Effect::Save(Save { records: Vec::new(), draft: Some(draft) })).into_iter().collect()
    }
}
