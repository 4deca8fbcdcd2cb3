//! How long people are kept who do not come: listed a month before, erased only when the adviser says so.

use super::kit::Kit;
use crate::clock::{Millis, believable};
use crate::error::Result;
use crate::i18n::date;
use crate::ids::LearnerId;
use crate::learn::sitting::DueRow;
use crate::record::Record;
use crate::text::SafeText;

/// For how long people are kept, in months, unless the adviser says otherwise.
pub const MONTHS: u32 = 12;
/// The longest.
const MONTHS_MAX: u32 = 24;
/// How many days before it is told.
pub(super) const NOTICE_DAYS: i64 = 30;
/// A day in milliseconds.
const DAY: i64 = 86_400_000;

/// So many months later, the same day of the month or the last one.
fn later(at: Millis, months: u32) -> Millis {
    let Some(utc) = at.utc() else { return at };
    let total = i64::from(utc.year()) * 12 + i64::from(u8::from(utc.month())) - 1 + i64::from(months);
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    let month = u8::try_from(month).ok().and_then(|month| time::Month::try_from(month).ok());
    let Some((year, month)) = i32::try_from(year).ok().zip(month) else { return at };
    let day = utc.day().min(month.length(year));
    let Ok(date) = time::Date::from_calendar_date(year, month, day) else { return at };
    Millis(at.0 + (date - utc.date()).whole_days() * DAY)
}

impl Kit {
    /// For how many months people are kept who do not come: 12, or what the adviser chose, never more than 24.
    pub fn months(&self) -> u32 {
        let kept = self.disk.settings(None).unwrap_or_default();
        kept.get("retention-months").and_then(|kept| kept.parse().ok()).unwrap_or(MONTHS).clamp(1, MONTHS_MAX)
    }

    /// When somebody who came last at that moment is to be erased.
    pub fn term(&self, last: Millis) -> Millis {
        later(last, self.months())
    }

    /// Whose term has passed, or passes within a month. Nobody's, where the clock cannot be believed or where no moment of theirs can.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn due(&self) -> Result<Vec<DueRow>> {
        let now = self.world.now();
        if !believable(now, self.disk.newest_at()?) {
            return Ok(Vec::new());
        }
        let mut rows = Vec::new();
        for silent in self.disk.silent()? {
            let Some(last) = silent.last else { continue };
            let term = self.term(last);
            if term.0 - now.0 <= NOTICE_DAYS * DAY {
                let nickname = SafeText::show_line(&silent.learner.nickname);
                rows.push(DueRow { id: silent.learner.id, nickname, last: date(last), term: date(term), passed: term <= now });
            }
        }
        Ok(rows)
    }

    /// Somebody came back, or is kept longer: their time begins anew.
    ///
    /// # Errors
    /// Not saved; or the person was erased.
    pub fn keep_longer(&mut self, learner: LearnerId) -> Result<()> {
        self.disk.append(Some(learner), &[Record::LearnerKept {}], None).map(drop)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(date: time::Date) -> Millis {
        Millis(Millis::midnight(date).0 + 3_600_000)
    }

    #[test]
    fn months_are_those_of_the_calendar() {
        use time::macros::date;
        for (from, months, to) in [
            (date!(2026 - 11 - 26), 12, date!(2027 - 11 - 26)),
            (date!(2026 - 11 - 30), 3, date!(2027 - 02 - 28)),
            (date!(2027 - 11 - 30), 3, date!(2028 - 02 - 29)),
            (date!(2026 - 12 - 01), 1, date!(2027 - 01 - 01)),
            (date!(2026 - 12 - 31), 24, date!(2028 - 12 - 31)),
        ] {
            assert_eq!(later(at(from), months), at(to), "{from} {months}");
        }
    }
}
