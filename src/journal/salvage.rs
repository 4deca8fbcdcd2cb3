//! What can still be read of a damaged journal: its events walked by their row numbers, a range that cannot be read halved until
//! what is broken stands alone. Nothing is written.

use std::ops::RangeInclusive;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::events::Raw;
use super::shape::{is_one_of, made_ever};
use crate::record::{Event, Verbatim};

/// Tables that are no events and follow from none, with the column that says of whom a row is.
pub(super) const ASIDE: [(&str, Option<usize>); 4] = [("draft", Some(0)), ("code", Some(0)), ("made", Some(2)), ("machine", None)];

/// An event takes more bytes than this, so that there are no more row numbers than that. Erasures leave gaps.
const ROW_BYTES: u64 = 16;

/// What was read.
#[derive(Default)]
pub(super) struct Salvaged {
    /// The events, in the order of their rows.
    pub events: Vec<Verbatim>,
    /// The rows of [`ASIDE`].
    pub rows: Vec<(&'static str, Vec<Value>)>,
    /// The id of the data folder.
    pub device: Option<[u8; 16]>,
    /// Whether something could not be read.
    pub is_lossy: bool,
}

/// Reads what can be read, in a file of `bytes`.
pub(super) fn salvage(conn: &Connection, bytes: u64) -> Salvaged {
    let ever = made_ever().unwrap_or_default();
    let ours = |table: &str| is_one_of(&ever, conn, table).unwrap_or(false);
    let device = || conn.query_one("SELECT id FROM device", [], |row| row.get(0)).ok();
    let mut found = Salvaged { device: ours("device").then(device).flatten(), ..Salvaged::default() };
    found.is_lossy = found.device.is_none();
    if !ours("event") {
        // Not even the list of tables; or something that is no table stands in its place.
        found.is_lossy = true;
        return found;
    }
    let edge = |which: &str| conn.query_one(&format!("SELECT {which}(rowid) FROM event"), [], |row| row.get::<_, Option<i64>>(0));
    let most = i64::try_from(bytes / ROW_BYTES).unwrap_or(i64::MAX);
    let range = edge("min").ok().flatten().unwrap_or(1)..=edge("max").map_or(most, |last| last.unwrap_or(0));
    // Each row that cannot be read costs some halvings. Numbers that are far apart were not given by us: such a gap has no end.
    let mut left = bytes / ROW_BYTES * 2 + 1000;
    let mut waiting = vec![range];
    while let Some(range) = waiting.pop() {
        left = left.saturating_sub(1);
        if left == 0 {
            found.is_lossy = true;
            break;
        }
        let (last, whole) = read(conn, &range, &mut found.events);
        if whole {
            continue;
        }
        found.is_lossy = true;
        let (from, to) = (last.map_or(*range.start(), |last| last.saturating_add(1)), *range.end());
        if from >= to {
            // That one row; or the one after what was read.
            continue;
        }
        if last.is_some() {
            waiting.push(from..=to);
        } else {
            // Below `to`, whatever their signs are.
            let middle = i64::try_from((i128::from(from) + i128::from(to)).div_euclid(2)).unwrap_or(from);
            waiting.extend([middle + 1..=to, from..=middle]);
        }
    }
    for (table, _) in ASIDE {
        found.is_lossy |= !ours(table) || rows(conn, table, &mut found.rows).is_err();
    }
    found
}

/// Reads the events of some rows; the last row that could be, and whether that was all.
fn read(conn: &Connection, range: &RangeInclusive<i64>, into: &mut Vec<Verbatim>) -> (Option<i64>, bool) {
    let mut last = None;
    let all = Raw::in_rows(conn, range, |row, raw| {
        last = Some(row);
        // What is no event of ours was not written by us, but by the damage.
        into.extend(raw.verbatim().ok().filter(is_plausible));
    });
    (last, all.is_ok())
}

fn is_plausible(event: &Verbatim) -> bool {
    let number = |n: i64| (0..=Event::NUMBER_MAX).contains(&n);
    number(event.seq) && number(event.lamport) && !event.kind.chars().any(char::is_control)
}

/// Reads the rows of a table until one cannot be.
fn rows(conn: &Connection, table: &'static str, into: &mut Vec<(&'static str, Vec<Value>)>) -> rusqlite::Result<()> {
    let mut select = conn.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = select.column_count();
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        into.push((table, (0..columns).map(|n| row.get(n)).collect::<rusqlite::Result<_>>()?));
    }
    Ok(())
}
