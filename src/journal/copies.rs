//! The regular copies: made at the end of a session where something changed, a few of them kept. Their names count up, for clocks lie.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::Journal;
use super::fault::of_system;
use crate::error::Result;
use crate::places::{BACKUPS, SET_ASIDE};
use crate::text::SafeText;

/// How many of the newest are kept.
pub const NEWEST: usize = 5;
/// Of how many weeks one more is kept.
pub const WEEKS: usize = 4;
/// Where it stands what the last copy held.
pub(super) const COPIED: &str = "backed-up";

/// When a copy is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At the end of a session: where something changed since the last, and the journal is small.
    AtEnd,
    /// At the close of a workshop: where something changed since the last.
    AtClose,
    /// Because somebody asked.
    Asked,
}

/// A copy that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where.
    pub file: PathBuf,
    /// The day of a regular copy, as that clock had it, and its number.
    pub regular: Option<(String, u32)>,
    /// How large it is.
    pub bytes: u64,
}

/// Every copy in the data folder, the newest regular one last; those that came before a new version stand first.
///
/// # Errors
/// The folder cannot be read.
pub fn kept(folder: &Path) -> Result<Vec<Kept>> {
    let at = BACKUPS.at(folder);
    let label = SafeText::show_path(&at);
    let files = if at.exists() { BACKUPS.files(folder).map_err(|said| of_system(&label, &said))? } else { Vec::new() };
    let mut all: Vec<Kept> = files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|end| end == "db"))
        .map(|file| Kept { regular: regular(&file), bytes: fs::metadata(&file).map_or(0, |is| is.len()), file })
        .collect();
    all.sort_by_key(|one| (one.regular.as_ref().map(|(_, number)| *number), one.file.clone()));
    Ok(all)
}

/// Every file that a restoration set aside.
///
/// # Errors
/// The folder cannot be read.
pub fn aside(folder: &Path) -> Result<Vec<PathBuf>> {
    let at = SET_ASIDE.at(folder);
    if !at.exists() {
        return Ok(Vec::new());
    }
    SET_ASIDE.files(folder).map_err(|said| of_system(&SafeText::show_path(&at), &said))
}

/// Deletes every file that a restoration set aside; how many.
///
/// # Errors
/// One of them cannot be deleted.
pub fn forget_aside(folder: &Path) -> Result<usize> {
    let files = aside(folder)?;
    for file in &files {
        fs::remove_file(file).map_err(|said| of_system(&SafeText::show_path(file), &said))?;
    }
    Ok(files.len())
}

/// The day and the number in a regular copy's name: `2026-11-27-0012-1a2b3c4d.db`.
fn regular(file: &Path) -> Option<(String, u32)> {
    let parts: Vec<&str> = file.file_stem()?.to_str()?.split('-').collect();
    let [year, month, day, number, _] = parts.as_slice() else { return None };
    let digits = |text: &str, most: usize| !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = digits(year, 6) && digits(month, 2) && digits(day, 2);
    (is_date && digits(number, 9)).then_some(())?;
    Some((format!("{year}-{month}-{day}"), number.parse().ok()?))
}

/// Which of the regular copies may go, the oldest first: all but the newest, and the newest of each of the last weeks that have one.
/// By their numbers: a clock that was wrong for a day takes nothing away.
pub(super) fn superfluous(all: &[Kept]) -> Vec<&Path> {
    let mut weeks = BTreeSet::new();
    let mut gone = Vec::new();
    let newest_first = all.iter().rev().filter_map(|one| one.regular.as_ref().map(|(day, _)| (one, week(day))));
    for (place, (one, week)) in newest_first.enumerate() {
        let new_week = weeks.len() < WEEKS && weeks.insert(week);
        if place >= NEWEST && !new_week {
            gone.push(one.file.as_path());
        }
    }
    gone.reverse();
    gone
}

/// The week of a day, counted from some Monday.
fn week(day: &str) -> Option<i64> {
    let mut parts = day.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = time::Month::try_from(parts.next()?.parse::<u8>().ok()?).ok()?;
    let date = time::Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()?;
    Some(i64::from(date.to_julian_day()).div_euclid(7))
}

/// What a copy would hold, in a few numbers; none where there is nothing yet.
fn state(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let count = |what: &str| conn.query_one(&format!("SELECT {what}"), [], |row| row.get::<_, i64>(0));
    let mut numbers = Vec::new();
    for what in [
        "count(*) FROM event",
        "coalesce(max(rowid), 0) FROM event",
        "count(*) FROM draft",
        "coalesce(max(turn), 0) FROM draft",
        "count(*) FROM code",
        "count(*) FROM made",
        "count(*) FROM machine WHERE key <> 'backed-up'",
    ] {
        numbers.push(count(what)?.to_string());
    }
    Ok(numbers.iter().any(|n| n != "0").then(|| numbers.join(".")))
}

impl Journal {
    /// What the journal holds, in a few numbers; none where there is nothing yet.
    pub(super) fn copied_state(&self) -> Result<Option<String>> {
        self.reading(state(&self.conn))
    }

    /// What the last regular copy held.
    pub(super) fn last_copied(&self) -> Result<Option<String>> {
        let read = self.conn.prepare_cached("SELECT value FROM machine WHERE key = ?1").and_then(|mut select| {
            let mut rows = select.query_map([COPIED], |row| row.get::<_, String>(0))?;
            rows.next().transpose()
        });
        self.reading(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(days: &[&str]) -> Vec<Kept> {
        let name = |(n, day): (usize, &&str)| PathBuf::from(format!("{day}-{:04}-0123abcd.db", n + 1));
        days.iter().enumerate().map(name).map(|file| Kept { regular: regular(&file), bytes: 0, file }).collect()
    }

    fn left(days: &[&str]) -> Vec<u32> {
        let all = all(days);
        let gone = superfluous(&all);
        let stays = |one: &&Kept| !gone.contains(&one.file.as_path());
        all.iter().filter(stays).filter_map(|one| one.regular.as_ref().map(|(_, number)| *number)).collect()
    }

    #[test]
    fn the_last_five_stay_and_one_a_week_for_four_weeks() {
        assert_eq!(left(&["2026-11-27"; 8]), [4, 5, 6, 7, 8]);
        let weekly = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-24"];
        assert_eq!(left(&weekly), [3, 4, 5, 6, 7]);
        let busy = [
            "2026-11-03",
            "2026-11-04",
            "2026-11-10",
            "2026-11-11",
            "2026-11-17",
            "2026-11-18",
            "2026-11-24",
            "2026-11-25",
            "2026-11-25",
            "2026-11-25",
            "2026-11-25",
            "2026-11-25",
        ];
        assert_eq!(left(&busy), [2, 4, 6, 8, 9, 10, 11, 12]);
    }

    #[test]
    fn a_clock_that_went_back_takes_no_newer_copy_away() {
        let back = ["2026-11-27", "2026-11-27", "2000-01-01", "2000-01-01", "2000-01-01", "2000-01-01", "2000-01-01", "2000-01-01"];
        assert_eq!(left(&back), [2, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn other_names_are_no_regular_copies() {
        for name in ["before-version-4-0123abcd.db", "2026-11-27.db", "x-11-27-0001-0123abcd.db", "2026-11-27-9999999999-0123abcd.db"] {
            assert_eq!(regular(Path::new(name)), None, "{name}");
        }
        assert_eq!(regular(Path::new("2026-11-27-0012-1a2b3c4d.db")), Some(("2026-11-27".to_owned(), 12)));
    }
}
