//! The figures of this machine's journal: events, workshops and what is known of modules, handed to the one count.

use std::collections::BTreeSet;

use super::kit::Kit;
use crate::clock::Millis;
use crate::error::Result;
use crate::i18n::I18n;
use crate::ids::LearnerId;
use crate::learn::figures::disclosure::{Audience, for_audience};
use crate::learn::figures::tables::{Table, Titles, tables};
use crate::learn::figures::{Figures, Gathered, Known, Period, Tally};
use crate::learn::sitting::GROUP;
use crate::text::{SafeText, markup};
use crate::workshop::report::lasted;
use crate::workshop::{Gathering, Stand, day};

impl Kit {
    /// What was done here in `period`, by whomever it was done: one laptop's, or that of all that were brought together; or by one
    /// group alone.
    ///
    /// # Errors
    /// The role is closed; the journal cannot be read.
    pub fn figures(&self, period: Period, group: Option<&str>) -> Result<Figures> {
        self.needs_role()?;
        let members: Option<BTreeSet<LearnerId>> = group.map(|name| self.disk.people_with(GROUP, name.trim())).transpose()?;
        let mut tally = Tally::new(period);
        self.disk.tell(&mut |told| {
            if members.as_ref().is_none_or(|members| members.contains(&told.learner)) {
                tally.take(told);
            }
        })?;
        for gathering in self.gatherings()? {
            // One that was only planned was not held.
            let held_for = group.is_none_or(|name| gathering.plan.group.trim() == name.trim());
            if held_for && matches!(gathering.stand(), Stand::Open | Stand::Closed) {
                tally.gathered(&held(&gathering));
            }
        }
        // To which group they belonged went with them.
        if group.is_none() {
            for months in self.disk.erased_months()? {
                tally.erased(&months);
            }
        }
        Ok(tally.figures(&self.known_units()))
    }

    /// The same as the tables that are shown to `audience`.
    ///
    /// # Errors
    /// As [`Kit::figures`].
    pub fn figure_tables(&self, period: Period, group: Option<&str>, audience: Audience) -> Result<Vec<Table>> {
        Ok(for_audience(tables(&self.figures(period, group)?, &self.figure_titles()), audience))
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
        let languages = I18n::languages().iter().map(|one| (one.code.to_owned(), SafeText::show_line(&one.name)));
        Titles { modules: self.shelf.rows().iter().filter_map(module).collect(), languages: languages.collect() }
    }
}

/// A workshop as it is counted: as it was declared, else as it was planned.
fn held(gathering: &Gathering) -> Gathered {
    let declared = gathering.closed.as_ref().map(|closing| u64::from(closing.minutes)).filter(|minutes| *minutes > 0);
    let date = gathering.day().and_then(day);
    Gathered {
        day: date.map(|date| Millis(date.midnight().assume_utc().unix_timestamp().saturating_mul(1000)).day()),
        place: gathering.plan.place.trim().to_owned(),
        level: gathering.plan.level,
        minutes: declared.unwrap_or_else(|| u64::from(lasted(gathering).planned)),
        people: gathering.people.iter().filter(|one| one.presence().was_there()).map(|one| one.learner).collect(),
        nameless: u64::from(gathering.count.nameless),
    }
}
