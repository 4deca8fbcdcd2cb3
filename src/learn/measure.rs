//! How the opening and the closing form of a module stand for one learner, and when each is to be offered.

use crate::record::{Moment, Record};

/// How the two forms of a module stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// The one before.
    pub opening: Stage,
    /// The one after.
    pub closing: Stage,
}

/// How one form stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Not offered yet.
    #[default]
    Fresh,
    /// Begun.
    Begun,
    /// Answered to its end.
    Done,
    /// Refused.
    Refused,
}

impl Measure {
    /// Whether the opening form is to be offered, to somebody who has `begun` a unit of the module or has not.
    pub fn wants_opening(self, begun: bool) -> bool {
        matches!((self.opening, begun), (Stage::Fresh, false) | (Stage::Begun, _))
    }

    /// Whether the closing form is to be offered at the end: only to whom there is an opening to compare with.
    pub fn wants_closing(self) -> bool {
        self.opening == Stage::Done && matches!(self.closing, Stage::Fresh | Stage::Begun)
    }

    /// Lets a record of the module count.
    pub fn take(&mut self, record: &Record) {
        let (moment, stage) = match record {
            Record::FormStarted { moment, .. } => (moment, Stage::Begun),
            Record::FormDone { moment, .. } => (moment, Stage::Done),
            Record::FormRefused { moment, .. } => (moment, Stage::Refused),
            _ => return,
        };
        let slot = if *moment == Moment::Opening { &mut self.opening } else { &mut self.closing };
        // What was answered to its end stays done, whatever another laptop tells later.
        if *slot != Stage::Done {
            *slot = stage;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ids::{ModuleId, TryId};

    #[test]
    fn the_opening_form_is_offered_before_the_first_unit_and_gone_on_with_wherever_one_is() {
        for (opening, begun, wanted) in [
            (Stage::Fresh, false, true),
            (Stage::Fresh, true, false),
            (Stage::Begun, false, true),
            (Stage::Begun, true, true),
            (Stage::Refused, false, false),
            (Stage::Done, false, false),
        ] {
            assert_eq!(Measure { opening, ..Measure::default() }.wants_opening(begun), wanted, "{opening:?} {begun}");
        }
    }

    #[test]
    fn the_closing_form_is_offered_only_to_whom_the_opening_one_was_answered() {
        for (opening, closing, wanted) in [
            (Stage::Done, Stage::Fresh, true),
            (Stage::Done, Stage::Begun, true),
            (Stage::Done, Stage::Refused, false),
            (Stage::Done, Stage::Done, false),
            (Stage::Fresh, Stage::Fresh, false),
            (Stage::Begun, Stage::Fresh, false),
            (Stage::Refused, Stage::Fresh, false),
        ] {
            assert_eq!(Measure { opening, closing }.wants_closing(), wanted, "{opening:?} {closing:?}");
        }
    }

    proptest! {
        #[test]
        fn what_was_answered_to_its_end_stays_so_whatever_is_told_later_and_in_whatever_order(told in proptest::collection::vec((any::<bool>(), 0usize..3), 0..12)) {
            let module = ModuleId::new("scams").unwrap_or_default();
            let record = |(opening, what): (bool, usize)| {
                let (module, moment) = (module.clone(), if opening { Moment::Opening } else { Moment::Closing });
                let (of_try, version, form) = (TryId::from_uuid(uuid::Uuid::nil()), String::new(), "a".to_owned());
                match what {
                    0 => Record::FormStarted { of_try, module, version, form, moment },
                    1 => Record::FormDone { of_try, module, moment },
                    _ => Record::FormRefused { module, moment },
                }
            };
            let mut measure = Measure::default();
            for (n, one) in told.iter().enumerate() {
                measure.take(&record(*one));
                let so_far = &told[..=n];
                let done = |opening: bool| so_far.contains(&(opening, 1));
                prop_assert_eq!(measure.opening == Stage::Done, done(true));
                prop_assert_eq!(measure.closing == Stage::Done, done(false));
                // Nobody is asked again for what they refused or answered, nor at the end without a beginning to compare with.
                prop_assert!(!measure.wants_opening(true) || so_far.iter().rfind(|one| one.0) == Some(&(true, 0)));
                prop_assert!(!measure.wants_closing() || (done(true) && !done(false)));
            }
        }
    }
}
