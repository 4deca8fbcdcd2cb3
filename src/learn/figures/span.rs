//! The periods that can be chosen by one key: counted back from a day that is handed in.

use time::{Date, Month};

use super::Period;
use crate::clock::Millis;

/// A period by its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// Since the beginning.
    #[default]
    All,
    /// The month of today.
    ThisMonth,
    /// The month before.
    LastMonth,
    /// The year of today.
    ThisYear,
    /// This month and the eleven before it.
    TwelveMonths,
}

impl Span {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::All, Self::ThisMonth, Self::LastMonth, Self::ThisYear, Self::TwelveMonths];

    /// As controls name it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ThisMonth => "this-month",
            Self::LastMonth => "last-month",
            Self::ThisYear => "this-year",
            Self::TwelveMonths => "twelve-months",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.name() == name)
    }

    /// Its days, seen from `today`. It has an end: what a wrong clock puts in the future is not of this month.
    pub fn period(self, today: Date) -> Period {
        let this = (today.year(), today.month());
        let (first, last) = match self {
            Self::All => return Period::default(),
            Self::ThisMonth => (this, this),
            Self::LastMonth => (before(this, 1), before(this, 1)),
            Self::ThisYear => ((today.year(), Month::January), (today.year(), Month::December)),
            Self::TwelveMonths => (before(this, 11), this),
        };
        Period { from: month(first).map(|(first, _)| first), to: month(last).map(|(_, last)| last) }
    }
}

/// So many months before.
fn before((year, month): (i32, Month), months: u8) -> (i32, Month) {
    (0..months).fold((year, month), |(year, month), _| (if month == Month::January { year - 1 } else { year }, month.previous()))
}

/// The first and the last day of a month, since 1970.
pub(super) fn month((year, month): (i32, Month)) -> Option<(i64, i64)> {
    let day = |day| Date::from_calendar_date(year, month, day).ok().map(|date| Millis::midnight(date).day());
    Some((day(1)?, day(month.length(year))?))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::learn::figures::show::iso;

    #[test]
    fn months_and_years_have_their_own_ends() {
        let of = |span: Span, today| {
            let Period { from, to } = span.period(today);
            (from.map(iso).unwrap_or_default(), to.map(iso).unwrap_or_default())
        };
        let days = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        let leap = date!(2028 - 03 - 31);
        assert_eq!(of(Span::LastMonth, leap), days("2028-02-01", "2028-02-29"));
        assert_eq!(of(Span::ThisMonth, leap), days("2028-03-01", "2028-03-31"));
        assert_eq!(of(Span::ThisYear, leap), days("2028-01-01", "2028-12-31"));
        assert_eq!(of(Span::TwelveMonths, leap), days("2027-04-01", "2028-03-31"));
        assert_eq!(of(Span::LastMonth, date!(2027 - 01 - 01)), days("2026-12-01", "2026-12-31"));
        assert!(Span::All.period(leap).is_open());
        assert!(Span::ALL.into_iter().all(|span| Span::named(span.name()) == Some(span)));
    }
}
