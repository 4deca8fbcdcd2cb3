//! A line of the register for each place of the data folder. Their number is the list's own: a place without its line does not compile.

use super::line::Term::{Copies, Deleted, File, Folder, Minute, Person, Replaced};
use super::line::Whom::{Adviser, All, Learner, Nobody, Organisation};
use super::line::Why::{Gather, Learn, Protect, Prove};
use super::line::{Line, line};
use crate::places::{self, Place};
use crate::tr;

const N: usize = places::ALL.len();

/// All of them, each with its place.
pub(super) fn all() -> [(&'static Place, Line); N] {
    let of = |place: &'static Place, what, whom, why, term| (place, line(place.name, what, whom, why, term));
    [
        of(&places::JOURNAL, tr!("gdpr-place-journal"), All, Learn, Person),
        of(&places::BACKUPS, tr!("gdpr-place-backups"), All, Protect, Copies),
        of(&places::SET_ASIDE, tr!("gdpr-place-set-aside"), All, Protect, Deleted),
        of(&places::BADGES, tr!("gdpr-place-badges"), Learner, Prove, File),
        of(&places::PRINTS, tr!("gdpr-place-prints"), All, Learn, File),
        of(&places::HANDOVER, tr!("gdpr-place-handover"), Learner, Learn, Minute),
        of(&places::LOCK, tr!("gdpr-place-lock"), Nobody, Protect, Folder),
        of(&places::KEYS, tr!("gdpr-place-keys"), Organisation, Prove, Replaced),
        of(&places::COPIES, tr!("gdpr-place-key-copies"), Organisation, Prove, Folder),
        of(&places::TAKEN, tr!("gdpr-place-taken"), Adviser, Gather, Replaced),
        of(&places::TO_LEARN, tr!("gdpr-place-to-learn"), Organisation, Learn, Replaced),
        of(&places::CURRICULA, tr!("gdpr-place-curricula"), Organisation, Learn, Replaced),
        of(&places::CONTACTS, tr!("gdpr-place-contacts"), Organisation, Learn, Replaced),
        of(&places::AUTHOR_KEY, tr!("gdpr-place-author-key"), Adviser, Protect, Folder),
        of(&places::AUTHOR_PUBLIC, tr!("gdpr-place-author-public"), Adviser, Protect, Folder),
        of(&places::SIGNERS, tr!("gdpr-place-signers"), Organisation, Protect, Folder),
        of(&places::CRASHES, tr!("gdpr-place-crashes"), Nobody, Protect, Replaced),
    ]
}
