//! Workshops: planned, opened, led, put right; on disk before the next page shows it.

mod close;
mod lead;
mod met;
mod plan;
mod prints;
mod report;
mod room;
mod stick;
mod sticks;

pub use prints::{PaperWork, WorkshopSheet, WorkshopUnit};
pub use report::{FormRead, OWN_FORM, form_mistaken};
pub use stick::BroughtIn;
pub(super) use sticks::Looking;

use std::path::Path;

use super::kit::Kit;
use crate::clock::Millis;
use crate::curriculum::{Found, read_text};
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::WorkshopId;
use crate::learn::sitting::{AdviserSaid, Msg, ReportAs, WorkshopAsk, WorkshopRow, WorkshopSaid};
use crate::record::{Deed, Record};
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::{Gathering, Stand, day};

/// A day as it is kept, to be said.
pub(super) fn day_words(text: &str) -> Option<Words> {
    noon(text).map(date)
}

fn noon(text: &str) -> Option<Millis> {
    let noon = day(text)?.with_hms(12, 0, 0).ok()?.assume_utc();
    Some(Millis(noon.unix_timestamp() * 1000))
}

/// What `read` makes of a file that an adviser wrote, or every mistake in it, each at its place.
fn read_file<T>(file: &Path, read: impl Fn(&str) -> std::result::Result<T, Vec<Problem>>) -> Result<std::result::Result<T, Vec<Found>>> {
    let (shown, text) = read_text(file)?;
    Ok(read(&text).map_err(|problems| Found::all(&shown, &text, problems)))
}

impl Kit {
    /// What a workshop has come to.
    ///
    /// # Errors
    /// There is none of that id; or the journal cannot be read.
    pub fn gathering(&self, id: WorkshopId) -> Result<Gathering> {
        self.gathered(id)?.ok_or_else(|| {
            Error::new(Kind::User, tr!("no-such-workshop", id = SafeText::show(&id.to_string()))).hint(tr!("no-such-workshop-hint"))
        })
    }

    /// The same; none where only marks of it came over from another laptop, and no plan yet.
    fn gathered(&self, id: WorkshopId) -> Result<Option<Gathering>> {
        Ok(Gathering::told(id, &self.disk.workshop(id)?))
    }

    /// The workshops: those open now, those to come by day, those that are over or will not be held, the latest first.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn gatherings(&self) -> Result<Vec<Gathering>> {
        let mut all = Vec::new();
        for id in self.disk.workshops()? {
            all.extend(self.gathered(id)?);
        }
        // Stable: what is alike stays as it was planned, the latest first.
        all.sort_by(|a, b| {
            let rank = |one: &Gathering| match one.stand() {
                Stand::Open => 0,
                Stand::Planned => 1,
                Stand::Closed | Stand::Cancelled => 2,
            };
            let by_day = match rank(a) {
                2 => b.day().cmp(&a.day()),
                _ => a.day().is_none().cmp(&b.day().is_none()).then_with(|| a.day().cmp(&b.day())),
            };
            rank(a).cmp(&rank(b)).then(by_day)
        });
        Ok(all)
    }

    /// Answers what is asked of workshops.
    pub(super) fn workshops(&mut self, ask: WorkshopAsk) -> Result<Option<Msg>> {
        self.needs_role()?;
        let said = match ask {
            WorkshopAsk::List => WorkshopSaid::List(self.gatherings()?.iter().map(row).collect()),
            WorkshopAsk::Open(id) => self.desk_of(id, None)?,
            WorkshopAsk::New(like) => {
                let plan = self.fresh_plan(like)?;
                let titles = self.titles(&plan)?;
                WorkshopSaid::Plan(Box::new(plan), Box::new(titles), self.today())
            }
            WorkshopAsk::Offers => {
                let (offers, titles) = self.offers()?;
                WorkshopSaid::Offers(offers, Box::new(titles))
            }
            WorkshopAsk::Keep { id, plan, times } => {
                let kept = self.keep_plan(id, *plan, times)?;
                let told = if kept.len() > 1 { tr!("workshops-planned", n = kept.len()) } else { tr!("workshop-kept") };
                match kept.first() {
                    Some(first) => self.desk_of(*first, Some(told))?,
                    None => WorkshopSaid::List(self.gatherings()?.iter().map(row).collect()),
                }
            }
            WorkshopAsk::Begin(id) => {
                self.begin_workshop(id)?;
                self.desk_of(id, None)?
            }
            WorkshopAsk::Write(id, records) => {
                self.disk.append_workshop(&records)?;
                self.desk_of(id, None)?
            }
            WorkshopAsk::Come(id, nickname) => {
                let told = self.newcomer_at(id, &nickname)?;
                self.desk_of(id, Some(told))?
            }
            WorkshopAsk::Lesson(id, module, unit) => WorkshopSaid::Lesson(Box::new(self.group_lesson(id, &module, &unit)?)),
            WorkshopAsk::Stand { id, module, unit, draft } => {
                self.group_stands(id, module, unit, draft)?;
                return Ok(None);
            }
            WorkshopAsk::Show(page, wall, scroll) => {
                self.show_page(*page, scroll)?;
                let Some(last) = wall.and_then(|page| self.last_screenful(&page)).filter(|last| *last < scroll) else { return Ok(None) };
                WorkshopSaid::Scrolled(last)
            }
            WorkshopAsk::Pack(id) => {
                let file = self.pack_workshop(id, &self.stick_for_workshops()?)?;
                let path = SafeText::show_path(&file);
                self.desk_of(id, Some(tr!("stick-packed", path = path)))?
            }
            WorkshopAsk::Collect(id) => {
                let told = self.collect_workshop(id, &self.stick_for_workshops()?)?.told();
                self.desk_of(id, Some(told))?
            }
            WorkshopAsk::Closing(id) => WorkshopSaid::Closing(self.closing_of(id)?, None),
            WorkshopAsk::Close { id, closing, count } => {
                self.close_workshop(id, *closing, Some(*count))?;
                WorkshopSaid::Closed(self.closing_of(id)?)
            }
            WorkshopAsk::Meet(id, people) => {
                self.meet(id, &people)?;
                WorkshopSaid::Closing(self.closing_of(id)?, Some(tr!("met-done")))
            }
            WorkshopAsk::Sign(id) => {
                let told = self.sign_there(id)?;
                WorkshopSaid::Closing(self.closing_of(id)?, Some(told))
            }
            WorkshopAsk::Report(id, how) => {
                let (path, shown) = self.print_report(id, how)?;
                let path = SafeText::show_path(&path);
                if how == ReportAs::Paper {
                    return Ok(Some(Msg::Printed(path, shown)));
                }
                WorkshopSaid::Closing(self.closing_of(id)?, Some(tr!("close-written", path = path)))
            }
            WorkshopAsk::OpenRoom => WorkshopSaid::Room(self.room_opened()?),
            WorkshopAsk::Print(id, what, large) => {
                let (path, shown) = self.print_workshop(id, what, large)?;
                return Ok(Some(Msg::Printed(SafeText::show_path(&path), shown)));
            }
        };
        Ok(Some(Msg::Adviser(AdviserSaid::Workshop(said))))
    }

    /// A workshop begins, on the day that this machine has.
    ///
    /// # Errors
    /// It was cancelled; or it cannot be written.
    pub fn begin_workshop(&mut self, id: WorkshopId) -> Result<()> {
        self.needs_role()?;
        let gathering = self.gathering(id)?;
        if gathering.cancelled {
            return Err(Error::new(Kind::User, tr!("workshop-is-cancelled")).hint(tr!("workshop-cancelled-hint")));
        }
        if gathering.opened.is_some() {
            return Ok(());
        }
        let day = self.today().to_string();
        self.disk.append_workshop(&[(None, Record::Workshop { workshop: id, deed: Deed::Opened { day } })]).map(drop)
    }
}

fn row(gathering: &Gathering) -> WorkshopRow {
    WorkshopRow {
        id: gathering.id,
        title: SafeText::show_line(&gathering.plan.title),
        day: gathering.day().and_then(day_words),
        stand: gathering.stand(),
    }
}
