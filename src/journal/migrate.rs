//! Numbered migrations: each a file of SQL, run once, in one transaction with the number that says so.

use rusqlite::{Connection, TransactionBehavior};

use super::append::random_id;
use super::settle::number;
use crate::clock::World;

/// "TRPL": the file is ours.
pub(super) const APPLICATION: i64 = 0x5452_504C;

/// The migrations, in order; `user_version` is how many have run.
pub(super) const STEPS: &[&str] = &[
    include_str!("sql/0001-journal.sql"),
    include_str!("sql/0002-doors.sql"),
    include_str!("sql/0003-erasure.sql"),
    include_str!("sql/0004-workshops.sql"),
    include_str!("sql/0005-outbox.sql"),
    include_str!("sql/0006-parted.sql"),
];

/// The version that `steps` lead to.
pub(super) fn newest(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// Runs the migrations that have not run yet. Another window may be doing the same: the one that comes second finds nothing to do.
pub(super) fn migrate(conn: &mut Connection, steps: &[&str], world: &dyn World) -> rusqlite::Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = usize::try_from(number(&tx, "user_version")?).unwrap_or(0);
    for sql in steps.iter().skip(done) {
        tx.execute_batch(sql)?;
    }
    if done < steps.len() {
        tx.pragma_update(None, "application_id", APPLICATION)?;
        tx.pragma_update(None, "user_version", newest(steps))?;
        tx.execute(
            "INSERT INTO device (one, id, checked_day, caches) VALUES (1, ?1, ?2, 0) ON CONFLICT (one) DO NOTHING",
            (random_id(world).as_bytes(), world.now().day()),
        )?;
    }
    tx.commit()
}
