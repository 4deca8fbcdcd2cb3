//! The figures of this machine's journal: events, workshops and what is known of modules, handed to the one count.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::rc::Rc;

use super::kit::Kit;
use super::prints::HTML;
use super::work::{Course, Of, Outcome};
use crate::clock::Millis;
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::journal::Journal;
use crate::learn::figures::disclosure::{Audience, for_audience};
use crate::learn::figures::tables::{Table, Titles, tables};
use crate::learn::figures::{Figures, Gathered, Known, Period, Tally, show};
use crate::learn::sitting::{AdviserSaid, Board, FiguresAsk, FiguresSaid, GROUP, Msg, Wanted};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::workshop::report::lasted;
use crate::workshop::{Gathering, Stand, day};

/// All that a count needs besides the events: read here, so that another thread can count.
struct ToCount {
    period: Period,
    group: Option<String>,
    gathered: Vec<Gathered>,
    known: Known,
}

/// Counts. `course` says when nobody waits any more: what was counted by then is worth nothing.
fn count(journal: &Journal, to: &ToCount, course: &Course) -> Result<Figures> {
    let group = to.group.as_deref();
    let members: Option<BTreeSet<LearnerId>> = group.map(|name| journal.people_with(GROUP, name)).transpose()?;
    let mut tally = Tally::new(to.period);
    journal.tell(&mut |told| {
        if members.as_ref().is_none_or(|members| members.contains(&told.learner)) {
            tally.take(told);
        }
        course.step();
        if course.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    to.gathered.iter().for_each(|gathered| tally.gathered(gathered));
    // To which group they belonged went with them.
    if group.is_none() {
        for months in journal.erased_months()? {
            tally.erased(&months);
        }
    }
    Ok(tally.figures(&to.known))
}

impl Kit {
    /// What was done here in `period`, by whomever it was done: one laptop's, or that of all that were brought together; or by one
    /// group alone.
    ///
    /// # Errors
    /// The role is closed; the journal cannot be read.
    pub fn figures(&self, period: Period, group: Option<&str>) -> Result<Figures> {
        self.needs_role()?;
        count(&self.disk, &self.to_count(period, group)?, &Course::default())
    }

    fn to_count(&self, period: Period, group: Option<&str>) -> Result<ToCount> {
        let group = group.map(|name| name.trim().to_owned());
        // One that was only planned was not held.
        let counts = |gathering: &Gathering| {
            group.as_ref().is_none_or(|name| gathering.plan.group.trim() == name)
                && matches!(gathering.stand(), Stand::Open | Stand::Closed)
        };
        let gathered = self.gatherings()?.iter().filter(|gathering| counts(gathering)).map(held).collect();
        Ok(ToCount { period, gathered, known: self.known_units(), group })
    }

    /// The same as the tables that are shown to `audience`.
    ///
    /// # Errors
    /// As [`Kit::figures`].
    pub fn figure_tables(&self, period: Period, group: Option<&str>, audience: Audience) -> Result<Vec<Table>> {
        Ok(for_audience(tables(&self.figures(period, group)?, &self.figure_titles()), audience))
    }

    /// Answers the adviser's figures.
    pub(super) fn dashboard(&mut self, ask: FiguresAsk) -> Result<Option<Msg>> {
        self.needs_role()?;
        Ok(Some(match ask {
            FiguresAsk::Count(wanted) => {
                let period = wanted.span.period(self.today());
                let to = self.to_count(period, wanted.group.as_ref().map(SafeText::as_str))?;
                self.begin(
                    Of::Figures,
                    Box::new(move |journal, _, course| {
                        let figures = count(journal, &to, course)?;
                        Ok(Outcome::Counted(wanted, period, Box::new(figures)))
                    }),
                )?
            }
            FiguresAsk::Look => self.look_at_work()?,
            FiguresAsk::Stop => {
                self.stop_work();
                return Ok(None);
            }
            FiguresAsk::Paper(board, audience) => {
                let (file, shown) = self.print_figures(&board, audience)?;
                Msg::Printed(SafeText::show_path(&file), shown)
            }
        }))
    }

    /// The figures as they are shown on screen: exact.
    pub(super) fn board(&self, wanted: Wanted, period: Period, figures: &Figures) -> Result<Msg> {
        let tables = tables(figures, &self.figure_titles());
        let board = Board { wanted, period, tables, groups: self.groups()? };
        Ok(Msg::Adviser(AdviserSaid::Figures(FiguresSaid::Counted(Rc::new(board)))))
    }

    /// The groups that are known here: of people who share a machine, and of workshops.
    fn groups(&self) -> Result<Vec<SafeText>> {
        let mut named: BTreeSet<String> = self.disk.values_of(GROUP)?.into_iter().collect();
        named.extend(self.gatherings()?.into_iter().map(|gathering| gathering.plan.group));
        let named = named.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect::<BTreeSet<_>>();
        Ok(named.into_iter().map(SafeText::show_line).collect())
    }

    /// Writes a page of figures, with nobody disclosed to others; says where, and whether a program shows it.
    fn print_figures(&mut self, board: &Board, audience: Audience) -> Result<(PathBuf, bool)> {
        let tables = for_audience(board.tables.clone(), audience);
        let mut heading = show::heading(board.period, audience);
        heading.extend(board.wanted.group.as_ref().map(|group| tr!("dashboard-group", group = group)));
        let press = self.press()?;
        let (page, open) = ((press.figures)(&tables, &heading, &self.i18n), press.open);
        let name = format!("{}-figures-{}", self.today(), audience.name());
        let file = self.print_of(&name, HTML, page.as_bytes(), None)?;
        let shown = open(&file);
        Ok((file, shown))
    }

    /// The units of each module that is known here. One that has mistakes is not known.
    fn known_units(&self) -> Known {
        let rows = self.shelf.rows().iter();
        rows.filter_map(|row| {
            let module = row.module(row.language()).ok()?;
            Some((row.id.clone(), module.units.into_iter().map(|unit| (unit.id, unit.minutes.unsigned_abs())).collect()))
        })
        .collect()
    }

    fn figure_titles(&self) -> Titles {
        let module = |row: &crate::curriculum::Row| {
            let module = row.module(&self.lang_of(row)).ok()?;
            Some((row.id.clone(), SafeText::show_line(&markup::plain(&module.title.value))))
        };
        let languages = I18n::languages().iter().map(|one| (one.code.to_owned(), SafeText::show_line(one.name)));
        Titles { modules: self.shelf.rows().iter().filter_map(module).collect(), languages: languages.collect() }
    }
}

/// A workshop as it is counted: as it was declared, else as it was planned.
fn held(gathering: &Gathering) -> Gathered {
    let declared = gathering.closed.as_ref().map(|closing| u64::from(closing.minutes)).filter(|minutes| *minutes > 0);
    let date = gathering.day().and_then(day);
    Gathered {
        day: date.map(|date| Millis::midnight(date).day()),
        place: gathering.plan.place.trim().to_owned(),
        level: gathering.plan.level,
        minutes: declared.unwrap_or_else(|| u64::from(lasted(gathering).planned)),
        people: gathering.people.iter().filter(|one| one.presence().was_there()).map(|one| one.learner).collect(),
        nameless: u64::from(gathering.count.nameless),
    }
}
