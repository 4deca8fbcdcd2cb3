//! Whether the tables of a file are those that we make, word by word. A file that says to be a journal may come from anybody: what
//! stands in the place of a table may be a view that never ends, and what watches a table may do as it likes. So nothing is asked of
//! a file whose tables are not ours.

use std::collections::BTreeSet;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::migrate::STEPS;
use super::settle::number;
use crate::text::hex;

/// A table, an index or a trigger: its name and the words that made it.
pub(super) type Made = BTreeSet<(String, String)>;

/// What is made in this file, but for what SQLite makes itself.
fn made(conn: &Connection) -> rusqlite::Result<Made> {
    let mut select = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")?;
    // Something without words is not ours: what we make has them.
    select.query_map([], |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default())))?.collect()
}

/// What the first so many steps make.
fn made_by(steps: &[&str]) -> rusqlite::Result<Made> {
    let fresh = Connection::open_in_memory()?;
    steps.iter().try_for_each(|sql| fresh.execute_batch(sql))?;
    made(&fresh)
}

/// [`marked`] of what all our steps make: making it at each start would cost more than reading the first page. A test holds it.
const NEWEST: &str = "4f5f1b00be9161ccce639d4f32d4640ece14d51bc196b2ed23e954cda39907cd";

/// A mark that no other words have.
fn marked(made: &Made) -> String {
    let mut hash = Sha256::new();
    for words in made.iter().flat_map(|(name, sql)| [name, sql]) {
        // Its length before it: two lists never read the same.
        hash.update(u64::try_from(words.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(words);
    }
    hex(&hash.finalize())
}

/// Whether all that is made in a journal is what the steps to its version make, and nothing else.
pub(super) fn is_ours(conn: &Connection, steps: &[&str]) -> rusqlite::Result<bool> {
    // One moment of the file for both: another window may be bringing it up to date.
    let still = conn.unchecked_transaction()?;
    let version = usize::try_from(number(&still, "user_version")?).ok();
    let Some(steps) = version.and_then(|version| steps.get(..version)) else { return Ok(false) };
    let there = made(&still)?;
    Ok((steps == STEPS && marked(&there) == NEWEST) || there == made_by(steps)?)
}

/// What this kit and every older one made.
pub(super) fn made_ever() -> rusqlite::Result<Made> {
    let fresh = Connection::open_in_memory()?;
    let mut ever = Made::new();
    for sql in STEPS {
        fresh.execute_batch(sql)?;
        ever.extend(made(&fresh)?);
    }
    Ok(ever)
}

/// Whether that table is one of those, whatever else is in the file.
pub(super) fn is_one_of(ever: &Made, conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    let sql = conn.query_one("SELECT sql FROM sqlite_schema WHERE name = ?1 AND type = 'table'", [table], |row| row.get(0))?;
    Ok(ever.contains(&(table.to_owned(), sql)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_newest_tables_are_known_by_their_mark_and_other_words_have_another() {
        let mut made = made_by(STEPS).unwrap();
        assert_eq!(marked(&made), NEWEST, "the steps have changed: write the new mark");
        made.insert(("own".to_owned(), "CREATE VIEW own AS SELECT 1".to_owned()));
        assert_ne!(marked(&made), NEWEST);
    }
}
