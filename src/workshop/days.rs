//! Days of workshops: written as `2026-12-01`, and the days of a series.

use time::{Date, Duration, Month};

/// The day that `text` names as `2026-12-01`; none where it is no day.
pub fn day(text: &str) -> Option<Date> {
    let mut pieces = text.split('-');
    let (year, month, day) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let digits = |piece: &str, many: usize| piece.len() == many && piece.bytes().all(|b| b.is_ascii_digit());
    if pieces.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

/// The days of a series: `times` days from `first` on, `every` so many days. A calendar's end ends it.
pub fn series(first: Date, every: u16, times: u16) -> Vec<Date> {
    let step = Duration::days(i64::from(every.max(1)));
    std::iter::successors(Some(first), |day| day.checked_add(step)).take(usize::from(times)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_tuesday_six_times() {
        let days = series(day("2026-12-01").unwrap(), 7, 6);
        let shown: Vec<String> = days.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29", "2027-01-05"]);
    }

    #[test]
    fn what_is_no_day_is_none() {
        for bad in ["", "2026-2-1", "2026-02-30", "01/12/2026", "2026-12-01-01", "+026-12-01", "99999-01-01"] {
            assert_eq!(day(bad), None, "{bad}");
        }
        assert_eq!(series(day("9999-12-31").unwrap(), 7, 3).len(), 1);
    }
}
