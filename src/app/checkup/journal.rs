//! The journal, looked at without opening it, and its copies.

use serde_json::json;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::clock::Millis;
use crate::i18n::date;
use crate::journal::{Contents, Glance};
use crate::tr;
use crate::words::Words;

/// What is known of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalSeen {
    /// What a look found.
    pub glance: Glance,
    /// How many copies there are.
    pub copies: usize,
    /// The day of the last regular one.
    pub copied: Option<time::Date>,
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Journal, state, means)
}

impl JournalSeen {
    /// The newest moment that stands in it.
    pub(super) fn newest(&self) -> Option<Millis> {
        self.contents().and_then(|contents| contents.newest)
    }

    /// What stands in it, where it can be read.
    pub(super) const fn contents(&self) -> Option<&Contents> {
        if let Glance::Read(contents) = &self.glance { Some(contents) } else { None }
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        let is = match &self.glance {
            Glance::Nothing => found("journal", Good, tr!("checkup-journal-none")),
            Glance::Read(contents) => read(contents),
            Glance::Unfinished => found("journal", ToKnow, tr!("checkup-journal-unfinished")).mend(tr!("checkup-journal-unfinished-mend")),
            Glance::Busy => found("journal", ToKnow, tr!("checkup-journal-busy")).mend(tr!("journal-hint-busy")),
            Glance::Foreign => found("journal", ToMend, tr!("checkup-journal-foreign")).mend(tr!("journal-hint-foreign")),
            Glance::Newer => found("journal", ToMend, tr!("checkup-journal-newer")).mend(tr!("journal-hint-newer")),
            Glance::Damaged => found("journal", ToMend, tr!("checkup-journal-damaged")).mend(tr!("journal-hint-damaged")),
            Glance::Shut => found("journal", ToMend, tr!("checkup-journal-shut")).mend(tr!("checkup-folder-refused-mend")),
        };
        let is = if is.data.is_null() { is.data(json!({ "is": self.name() })) } else { is };
        std::iter::once(is).chain(self.copies()).collect()
    }

    /// How it stands, for other programs.
    const fn name(&self) -> &'static str {
        match self.glance {
            Glance::Nothing => "none",
            Glance::Read(_) => "sound",
            Glance::Unfinished => "unfinished",
            Glance::Busy => "busy",
            Glance::Foreign => "foreign",
            Glance::Newer => "newer",
            Glance::Damaged => "damaged",
            Glance::Shut => "shut",
        }
    }

    /// Where there is nothing yet, nothing has to be copied.
    fn copies(&self) -> Option<Finding> {
        let nothing = matches!(&self.glance, Glance::Nothing) || self.contents().is_some_and(|contents| contents.events == 0);
        let copies = match self.copied {
            Some(day) => {
                let at = date(Millis::midnight(day));
                Some(found("journal-copies", Good, tr!("checkup-copies", n = self.copies, day = at)))
            }
            None if nothing => None,
            None => Some(found("journal-copies", ToKnow, tr!("checkup-copies-none")).mend(tr!("checkup-copies-mend"))),
        };
        copies.map(|found| found.data(json!({ "copies": self.copies, "last": self.copied.map(|day| day.to_string()) })))
    }
}

fn read(contents: &Contents) -> Finding {
    let (learners, events) = (contents.learners, contents.events);
    let said = if contents.checked {
        found("journal", Good, tr!("checkup-journal-sound", learners = learners, events = events))
    } else {
        let large = tr!("checkup-journal-large", learners = learners, events = events);
        found("journal", ToKnow, large).mend(tr!("checkup-journal-large-mend"))
    };
    said.data(json!({ "is": "sound", "learners": learners, "events": events, "checked": contents.checked }))
}
