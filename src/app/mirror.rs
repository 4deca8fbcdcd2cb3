//! The room's window behind its face: opens its own copy of what the adviser's window says is to be seen, refuses one that is not the
//! same lesson, and keeps its page while the other window is gone. Opens no journal and writes nothing.

use std::collections::BTreeMap;
use std::rc::Rc;

use uuid::Uuid;

use crate::curriculum::{Module, Row, Shelf, Unit};
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::{COUNTRIES, ModuleId, TryId, UnitId};
use crate::learn::{History, Lesson, Page, Try, room};
use crate::platform::peer::News;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::{Shown, View};

/// The file by which a module is known.
const MODULE: &str = "module";

/// What the room's window shows now.
pub struct Mirror {
    shelf: Shelf,
    i18n: I18n,
    today: time::Date,
    page: Page,
    screenful: usize,
    lost: bool,
    /// The unit that was shown last: turning its pages reads no file.
    open: Option<Open>,
}

struct Open {
    of: (ModuleId, UnitId, String, String),
    module: Rc<Module>,
    unit: Rc<Unit>,
    marks: String,
}

impl Mirror {
    /// The window before anything came.
    pub fn new(shelf: Shelf, i18n: I18n, today: time::Date) -> Self {
        Self { shelf, i18n, today, page: room::awaited(), screenful: 0, lost: false, open: None }
    }

    /// The page.
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// Which screenful of it.
    pub const fn screenful(&self) -> usize {
        self.screenful
    }

    /// Whether the adviser's window is gone for now.
    pub const fn is_lost(&self) -> bool {
        self.lost
    }

    /// Words in the room's language.
    pub fn say(&self, words: &Words) -> String {
        self.i18n.say(words)
    }

    /// What came of the adviser's window.
    pub fn hear(&mut self, news: &News) {
        self.lost = *news == News::Lost;
        let shown = match news {
            News::Lost => return,
            News::Message(message) => Shown::read(message).ok(),
            News::TooLong => None,
        };
        self.screenful = shown.as_ref().map_or(0, |shown| usize::from(shown.scroll));
        self.page = match shown {
            None => room::other_version(),
            Some(shown) => {
                if self.i18n.code() != shown.lang && I18n::find(&shown.lang).is_some() {
                    self.i18n = I18n::new(&shown.lang);
                }
                self.look(&shown).unwrap_or_else(room::other_lesson)
            }
        };
    }

    /// The page; none where this window has not the same lesson.
    fn look(&mut self, shown: &Shown) -> Option<Page> {
        let country = COUNTRIES.into_iter().find(|country| *country == shown.country).unwrap_or(COUNTRIES[0]);
        Some(match &shown.view {
            View::Wait => room::soon(),
            View::Words { title, text } => room::words(title, text),
            View::Felt { module, moment, faces } => {
                let (row, lang) = self.row(module, &shown.lang).ok()?;
                room::felt(row.head(&lang).ok()?.0.words(), *moment, *faces)
            }
            View::Number { module, unit, number } => {
                let open = self.open(module, unit, &shown.lang, country)?;
                room::number(open.module.title.words(), open.unit.title.words(), open.unit.aim.words(), *number)
            }
            View::Lesson { module, unit, marks, draft } => room::lesson(&self.open(module, unit, &shown.lang, country)?.at(marks, draft)?),
            View::Vote { module, unit, marks, draft, hands } => {
                room::vote(&self.open(module, unit, &shown.lang, country)?.at(marks, draft)?, hands.as_ref())
            }
        })
    }

    /// A module, and the language in which it is given here: the one that is wanted, else the window's, else its own.
    fn row(&self, module: &ModuleId, lang: &str) -> Result<(&Row, String)> {
        let row = self.shelf.row(module)?;
        let lang = [lang, self.i18n.code()].into_iter().find(|lang| row.speaks(lang, MODULE)).unwrap_or_else(|| row.language());
        Ok((row, lang.to_owned()))
    }

    fn open(&mut self, module: &ModuleId, unit: &UnitId, lang: &str, country: &str) -> Option<&Open> {
        let of = (module.clone(), unit.clone(), lang.to_owned(), country.to_owned());
        if self.open.as_ref().is_none_or(|open| open.of != of) {
            self.open = self.load(of).ok().flatten();
        }
        self.open.as_ref()
    }

    fn load(&self, of: (ModuleId, UnitId, String, String)) -> Result<Option<Open>> {
        let (row, lang) = self.row(&of.0, &of.2)?;
        let somebody = SafeText::show(&self.i18n.say(&tr!("contact-nobody")));
        let module = row.in_room(&lang, &of.3, self.today, somebody)?;
        if !module.units.iter().any(|head| head.id == of.1) {
            return Ok(None);
        }
        let unit = row.unit(&of.1, &lang)?.for_country(&of.3);
        let marks = unit.marks();
        Ok(Some(Open { of, module: Rc::new(module), unit: Rc::new(unit), marks }))
    }
}

impl Open {
    /// The lesson where that draft says; none where this copy has other marks, or the draft leads elsewhere in it.
    fn at(&self, marks: &str, draft: &str) -> Option<Lesson> {
        // Nobody's run: nothing is ever recorded of it.
        let run =
            Try { id: TryId::from_uuid(Uuid::nil()), right: self.module.mastery.right, of: self.module.mastery.of, day: 0, done: false };
        let (module, unit) = (Rc::clone(&self.module), Rc::clone(&self.unit));
        let lesson = Lesson::open(module, unit, run, History::default(), Some(draft), BTreeMap::new())?;
        (self.marks == marks && lesson.draft() == draft).then_some(lesson)
    }
}
