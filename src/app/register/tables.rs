//! A line of the register for each table of the journal; a test compares them with those of a new one.

use super::line::Term::{Draft, Folder, Person, Replaced, Stays};
use super::line::Whom::{All, Learner, Nobody, Organisation};
use super::line::Why::{Gather, Learn, Protect, Rights, Share};
use super::line::{Line, line};
use crate::tr;

/// All of them.
pub(super) fn all() -> Vec<Line> {
    vec![
        line("event", tr!("gdpr-table-event"), All, Learn, Person),
        line("draft", tr!("gdpr-table-draft"), Learner, Learn, Draft),
        line("device", tr!("gdpr-table-device"), Nobody, Protect, Folder),
        line("learner", tr!("gdpr-table-learner"), Learner, Learn, Person),
        line("setting", tr!("gdpr-table-setting"), All, Learn, Person),
        line("standing", tr!("gdpr-table-standing"), Learner, Learn, Person),
        line("joined", tr!("gdpr-table-joined"), Learner, Protect, Person),
        line("parted", tr!("gdpr-table-parted"), Learner, Protect, Person),
        line("erased", tr!("gdpr-table-erased"), Nobody, Rights, Stays),
        line("past", tr!("gdpr-table-past"), Nobody, Gather, Stays),
        line("code", tr!("gdpr-table-code"), Learner, Protect, Person),
        line("machine", tr!("gdpr-table-machine"), Organisation, Protect, Replaced),
        line("made", tr!("gdpr-table-made"), Learner, Rights, Person),
        line("statement", tr!("gdpr-table-statement"), Learner, Share, Person),
        line("store", tr!("gdpr-table-store"), Organisation, Share, Folder),
        line("delivery", tr!("gdpr-table-delivery"), Learner, Share, Person),
    ]
}
