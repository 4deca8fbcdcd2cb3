//! When a unit is mastered: m of the last n answers that count (3 of 5 unless the author says otherwise), frozen when a try
//! starts. Rule and reason: m of the last n rather than a streak, so that one slip does not undo an hour.
//!
//! A deck of messages adds a gate: its verdict must have been good once, on answers at least half of which were new. So neither
//! the same answer to everything nor a deck learnt by heart masters a unit (see `activity/triage`).

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{ActivityId, ItemId, TryId};

/// One earlier answer, as the rules need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// In which run through the unit.
    pub of_try: TryId,
    /// Where.
    pub activity: ActivityId,
    /// Which decision.
    pub item: ItemId,
    /// What decided right and wrong then.
    pub marks: String,
    /// Whether it was right.
    pub right: bool,
    /// Whether it counted.
    pub counts: bool,
}

/// A run through a unit, under the rule that held when it began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// Its id.
    pub id: TryId,
    /// m
    pub right: u8,
    /// n
    pub of: u8,
    /// The day on which it began, counted from 1970.
    pub day: i64,
    /// Whether the unit's way was walked to its end in it.
    pub done: bool,
}

/// All that is known of one learner in one unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The runs, in order.
    pub tries: Vec<Try>,
    /// The answers, in order.
    pub past: Vec<Past>,
    /// Whether the unit is mastered.
    pub mastered: bool,
    /// What was kept of plans, by activity: what is written on each line.
    pub plans: BTreeMap<ActivityId, BTreeMap<String, String>>,
}

impl History {
    /// Whether an answer to this item would count in the run `now`: it is the first to that text since the day's first run began.
    ///
    /// The same text on the same day teaches but does not count; a later day's new run asks everything afresh, so that
    /// nobody is shut out of a badge for ever by one tired afternoon.
    pub fn would_count(&self, now: &Try, activity: &ActivityId, item: &ItemId, marks: &str) -> bool {
        let today: BTreeSet<TryId> = self.tries.iter().filter(|t| t.day >= now.day).map(|t| t.id).chain([now.id]).collect();
        !self
            .past
            .iter()
            .any(|past| past.activity == *activity && past.item == *item && past.marks == marks && today.contains(&past.of_try))
    }

    /// The last answers that counted, oldest first, at most `of`; without those that are only a verdict on others.
    pub fn window(&self, of: u8, verdict: impl Fn(&Past) -> bool) -> Vec<bool> {
        let counted: Vec<bool> = self.past.iter().filter(|past| past.counts && !verdict(past)).map(|past| past.right).collect();
        counted.iter().copied().skip(counted.len().saturating_sub(usize::from(of))).collect()
    }
}

/// Whether `window` (the last answers that count) meets m of n; and how many of it were right.
pub fn meets(window: &[bool], right: u8, of: u8) -> (bool, u8) {
    let last = window.iter().rev().take(usize::from(of));
    let good = u8::try_from(last.filter(|right| **right).count()).unwrap_or(u8::MAX);
    (window.len() >= usize::from(of) && good >= right, good)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn id(n: u128) -> TryId {
        TryId::from_uuid(Uuid::from_u128(n))
    }

    fn slip<T>(made: Option<T>) -> T {
        made.expect("a slug")
    }

    fn past(of_try: u128, activity: &str, marks: &str) -> Past {
        Past {
            of_try: id(of_try),
            activity: slip(ActivityId::new(activity)),
            item: slip(ItemId::new("answer")),
            marks: marks.to_owned(),
            right: false,
            counts: true,
        }
    }

    fn run(n: u128, day: i64) -> Try {
        Try { id: id(n), right: 3, of: 5, day, done: false }
    }

    #[test]
    fn only_the_first_answer_to_a_text_counts_that_day() {
        let history = History { tries: vec![run(1, 10)], past: vec![past(1, "a", "m")], ..History::default() };
        let (a, b, item) = (slip(ActivityId::new("a")), slip(ActivityId::new("b")), slip(ItemId::new("answer")));
        assert!(!history.would_count(&run(1, 10), &a, &item, "m"));
        assert!(history.would_count(&run(1, 10), &b, &item, "m"), "a fresh variant counts");
        assert!(!history.would_count(&run(2, 10), &a, &item, "m"), "a second run the same day does not ask afresh");
        assert!(history.would_count(&run(2, 11), &a, &item, "m"), "a later day does");
        assert!(history.would_count(&run(1, 10), &a, &item, "changed"), "a changed item is asked again");
    }

    #[test]
    fn a_clock_that_went_back_does_not_make_answers_count_again() {
        let history = History { tries: vec![run(1, 10)], past: vec![past(1, "a", "m")], ..History::default() };
        let (a, item) = (slip(ActivityId::new("a")), slip(ItemId::new("answer")));
        assert!(!history.would_count(&run(2, 3), &a, &item, "m"));
    }

    #[test]
    fn a_verdict_on_several_answers_is_no_answer_of_its_own() {
        let verdict = Past { right: true, ..past(1, "deck", "v") };
        let wrong = past(1, "a", "m");
        let history = History { past: vec![wrong.clone(), verdict, Past { counts: false, right: true, ..wrong }], ..History::default() };
        assert_eq!(history.window(5, |past| past.activity.as_str() == "deck"), [false]);
        assert_eq!(history.window(5, |_| false), [false, true]);
    }

    #[test]
    fn mastery_is_m_of_the_last_n_and_needs_n_answers() {
        assert!(!meets(&[true, true, true], 3, 5).0);
        assert!(meets(&[false, false, true, true, true], 3, 5).0);
        assert!(!meets(&[true, true, true, false, false, false, true], 3, 5).0);
    }

    proptest! {
        #[test]
        fn only_the_last_n_matter(before in proptest::collection::vec(any::<bool>(), 0..20), last in proptest::collection::vec(any::<bool>(), 5)) {
            let mut all = before;
            all.extend(&last);
            prop_assert_eq!(meets(&all, 3, 5), meets(&last, 3, 5));
        }

        #[test]
        fn what_was_right_never_takes_mastery_away(all in proptest::collection::vec(any::<bool>(), 0..30), at: prop::sample::Index, m in 1u8..=5, n in 1u8..=8) {
            let (m, mut better) = (m.min(n), all.clone());
            if !better.is_empty() {
                let at = at.index(better.len());
                better.splice(at..=at, [true]);
            }
            prop_assert!(!meets(&all, m, n).0 || meets(&better, m, n).0);
            prop_assert!(!meets(&all, m, n).0 || all.len() >= usize::from(n), "too few answers");
        }

        #[test]
        fn one_answer_a_day_counts_for_each_text_whatever_is_done_and_a_new_day_asks_afresh(
            done in proptest::collection::vec((0i64..3, any::<bool>(), 0usize..2, 0usize..2), 1..40),
        ) {
            let (mut history, mut day) = (History::default(), 0);
            let mut counted = BTreeSet::new();
            for (n, (days, again, item, marks)) in (1u128..).zip(done) {
                day += days;
                // Another run, on a later day or whenever one likes.
                if days > 0 || again || history.tries.is_empty() {
                    history.tries.push(run(n, day));
                }
                let now = history.tries.last().cloned().expect("a run");
                let (activity, marks) = (["a", "b"][item], ["m", "n"][marks]);
                let next = Past { counts: false, ..past(1, activity, marks) };
                let counts = history.would_count(&now, &next.activity, &next.item, &next.marks);
                prop_assert_eq!(counts, counted.insert((now.day, activity, marks)));
                history.past.push(Past { of_try: now.id, counts, ..next });
            }
        }
    }
}
