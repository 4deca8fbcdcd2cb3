//! Days of workshops, kept as `2026-12-01`, and the time at which one begins, kept as `14:00`; both as people type them, too; and the
//! days of a series.

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

/// The day that somebody means by what they typed on `today`: `2026-12-15`, `15/12/2026`, `15.12.26`, or `15/12`, the next one there is.
/// The day goes before the month in every language: a form that is read one way only. None where it is no day.
pub fn day_typed(text: &str, today: Date) -> Option<Date> {
    let pieces: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|piece| !piece.is_empty()).collect();
    // What else stands between the numbers must only part them: "le 15" is not guessed at.
    if text.chars().any(|c| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.' | ' ')) {
        return None;
    }
    let number = |piece: &str| if piece.len() <= 4 { piece.parse::<u16>().ok() } else { None };
    let date = |year: u16, month: &str, day: &str| {
        let month = Month::try_from(u8::try_from(number(month)?).ok()?).ok()?;
        Date::from_calendar_date(i32::from(year), month, u8::try_from(number(day)?).ok()?).ok()
    };
    match pieces.as_slice() {
        [year, month, day] if year.len() == 4 => date(number(year)?, month, day),
        [day, month, year] if year.len() == 4 => date(number(year)?, month, day),
        [day, month, year] if year.len() == 2 => date(2000 + number(year)?, month, day),
        [day, month] => {
            let this = u16::try_from(today.year()).ok()?;
            // The next one: 29 February may be some years away.
            (this..this.saturating_add(9)).filter_map(|year| date(year, month, day)).find(|day| *day >= today)
        }
        _ => None,
    }
}

/// The minutes after midnight that `text` names as `14:00`; none where it is no time.
pub fn hour(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |piece: &str| piece.len() == 2 && piece.bytes().all(|b| b.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The time that somebody means by what they typed, as [`hour`] has it: `14:00`, `14h30`, `14.30`, `9 h`, `9`.
pub fn hour_typed(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    if text.chars().any(|c| !c.is_ascii_digit() && !matches!(c, ':' | 'h' | '.' | ' ')) {
        return None;
    }
    let pieces: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|piece| !piece.is_empty()).collect();
    match pieces.as_slice() {
        [hours] if hours.len() <= 2 => hour(&format!("{hours:0>2}:00")),
        [hours, minutes] if hours.len() <= 2 => hour(&format!("{hours:0>2}:{minutes}")),
        _ => None,
    }
}

/// So many minutes after midnight as a clock shows it.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
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
    fn a_day_is_taken_as_people_write_it() {
        let today = day("2026-12-10").unwrap();
        let typed = |text: &str| day_typed(text, today).map(|day| day.to_string());
        for way in ["2026-12-15", "15/12/2026", "15.12.2026", "15. 12. 2026", "15-12-2026", "15/12/26", "15/12", "15.12.", "15 12"] {
            assert_eq!(typed(way).as_deref(), Some("2026-12-15"), "{way}");
        }
        assert_eq!(typed("10/12").as_deref(), Some("2026-12-10"), "today is the next one");
        assert_eq!(typed("9/12").as_deref(), Some("2027-12-09"), "what is over comes again next year");
        assert_eq!(typed("29/2").as_deref(), Some("2028-02-29"));
        assert_eq!(typed("3/4/2027").as_deref(), Some("2027-04-03"), "the day goes first");
        for bad in ["", "15", "12/15/2026", "31/2", "15/12/126", "mardi", "le 15/12", "1/2/3/4", "15/12/2026/1", "99999/1"] {
            assert_eq!(typed(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_time_is_taken_as_people_write_it() {
        for way in ["14:30", "14h30", "14 h 30", "14.30", "14H30"] {
            assert_eq!(hour_typed(way), Some(14 * 60 + 30), "{way}");
        }
        assert_eq!((hour_typed("9"), hour_typed("9 h"), hour_typed("00:00")), (Some(540), Some(540), Some(0)));
        for bad in ["", "24:00", "14:60", "14:3", "1430", "2 pm", "14:30:00"] {
            assert_eq!(hour_typed(bad), None, "{bad}");
        }
        assert_eq!((hour("14:00"), hour("9:00"), hour("14h00")), (Some(840), None, None), "a file has one form");
        assert_eq!((clock(840), clock(545), clock(24 * 60 + 5)), ("14:00".to_owned(), "09:05".to_owned(), "00:05".to_owned()));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for bad in ["", "2026-2-1", "2026-02-30", "01/12/2026", "2026-12-01-01", "+026-12-01", "99999-01-01"] {
            assert_eq!(day(bad), None, "{bad}");
        }
        assert_eq!(series(day("9999-12-31").unwrap(), 7, 3).len(), 1);
    }
}
