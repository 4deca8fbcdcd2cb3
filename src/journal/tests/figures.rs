//! What reports are counted from is handed over whole, in order, whatever the number of rows.

use std::ops::ControlFlow;

use super::*;
use crate::learn::figures::{Fact, Told};

/// Rows go over in lots of a thousand: these are several lots, and a last one that is not full.
const MANY: i64 = 2_500;

fn timed(took_ms: i64) -> Record {
    let Record::Attempt(attempt) = answer("a") else { panic!("an answer") };
    Record::Attempt(Attempt { took_ms, ..attempt })
}

#[test]
fn all_rows_go_over_in_order_to_whoever_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = at(folder.path());
    let records: Vec<Record> = (0..MANY).map(timed).collect();
    journal.append(Some(person(1)), &records, None).unwrap();
    // What no report counts, and who was joined.
    journal.append(Some(person(2)), &[added("Ada"), timed(MANY), Record::LearnerJoined { into: person(1) }], None).unwrap();
    let mut seen = Vec::new();
    journal
        .tell(&mut |told| {
            let Fact::Answer(answer) = told.fact else { panic!("only answers were given") };
            assert_eq!(told.learner, person(1));
            seen.push(answer.took_ms);
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(seen, (0..=MANY).collect::<Vec<_>>());
}

#[test]
fn nothing_of_those_who_were_erased_goes_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = at(folder.path());
    journal.append(Some(person(1)), &[added("Ada"), timed(1)], None).unwrap();
    journal.append(Some(person(2)), &[added("Bo"), timed(2)], None).unwrap();
    // As a merge leaves it: the mark is here, the rows go later.
    journal.append(None, &[Record::erased(person(1))], None).unwrap();
    journal.conn.execute("INSERT OR REPLACE INTO machine (key, value) VALUES ('erasure-due', '1')", []).unwrap();
    let mut seen = Vec::new();
    let mut told = |told: Told<'_>| {
        seen.push(told.learner);
        ControlFlow::Continue(())
    };
    journal.tell(&mut told).unwrap();
    assert_eq!(seen, [person(2)]);
}

#[test]
fn whoever_has_enough_is_told_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = at(folder.path());
    let records: Vec<Record> = (0..MANY).map(timed).collect();
    journal.append(Some(person(1)), &records, None).unwrap();
    let mut seen = 0;
    let mut told = |_: Told<'_>| {
        seen += 1;
        if seen == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    journal.tell(&mut told).unwrap();
    assert_eq!(seen, 3);
}
