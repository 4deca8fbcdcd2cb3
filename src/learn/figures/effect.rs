//! What a module changed: each person's share of right answers after it less the same before it, and the interval in which the mean of
//! all such people is to be expected (95 %, Student's t over the differences of pairs).
//!
//! Only people who answered both forms are compared. Who refused and who stopped half-way is counted beside it: a mean without them
//! would say more than is known.

/// The change of a group, in points of a hundred.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// Pairs: people who answered both forms to the end.
    pub pairs: u64,
    /// Their mean share of right answers before.
    pub before: f64,
    /// The same after.
    pub after: f64,
    /// The lower end of the interval of the mean difference; none of fewer than two pairs.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
}

impl Change {
    /// The mean difference.
    pub fn points(&self) -> f64 {
        self.after - self.before
    }
}

/// Sums over pairs, in a form in which they can be taken one by one without being held.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pairs {
    n: u64,
    before: f64,
    after: f64,
    /// Mean and sum of squared deviations of the differences, after Welford (1962).
    mean: f64,
    squares: f64,
}

impl Pairs {
    /// Lets one person's two shares count, each from 0 to 1.
    pub fn take(&mut self, before: f64, after: f64) {
        self.n += 1;
        self.before += before;
        self.after += after;
        let difference = after - before;
        let step = difference - self.mean;
        self.mean += step / real(self.n);
        self.squares += step * (difference - self.mean);
    }

    /// What they come to.
    pub fn change(&self) -> Change {
        if self.n == 0 {
            return Change::default();
        }
        let n = real(self.n);
        let half = (self.n > 1).then(|| quantile(self.n - 1) * (self.squares / (n - 1.0) / n).sqrt());
        Change {
            pairs: self.n,
            before: 100.0 * self.before / n,
            after: 100.0 * self.after / n,
            low: half.map(|half| 100.0 * (self.mean - half)),
            high: half.map(|half| 100.0 * (self.mean + half)),
        }
    }
}

/// Exact up to 2⁵³, which no count of people reaches.
#[expect(clippy::cast_precision_loss, reason = "counts of people are small")]
pub(super) const fn real(n: u64) -> f64 {
    n as f64
}

/// The 97.5 % point of Student's t. From tables up to 30 degrees of freedom; beyond, the Cornish-Fisher expansion around the normal
/// one, good to four digits there.
fn quantile(freedom: u64) -> f64 {
    const TABLE: [f64; 30] = [
        12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199,
        2.1098, 2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
    ];
    const Z: f64 = 1.959_964;
    let at = usize::try_from(freedom).ok().and_then(|n| n.checked_sub(1));
    at.and_then(|at| TABLE.get(at)).copied().unwrap_or_else(|| {
        let n = real(freedom);
        let (cube, fifth) = (Z.powi(3), Z.powi(5));
        Z + (cube + Z) / (4.0 * n) + (5.0 * fifth + 16.0 * cube + 3.0 * Z) / (96.0 * n * n)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-3
    }

    #[test]
    fn the_interval_is_the_one_of_a_worked_example() {
        // Differences 0.25, 0.5, 0, 0.25: mean 0.25, s = 0.204124, t(3) = 3.1824, half 0.324804.
        let mut pairs = Pairs::default();
        for (before, after) in [(0.5, 0.75), (0.25, 0.75), (1.0, 1.0), (0.5, 0.75)] {
            pairs.take(before, after);
        }
        let change = pairs.change();
        assert_eq!(change.pairs, 4);
        assert!(near(change.before, 56.25) && near(change.after, 81.25) && near(change.points(), 25.0), "{change:?}");
        assert!(change.low.is_some_and(|low| near(low, 25.0 - 32.4804)) && change.high.is_some_and(|high| near(high, 25.0 + 32.4804)));
    }

    #[test]
    fn of_one_pair_there_is_no_interval_and_of_none_nothing() {
        let mut pairs = Pairs::default();
        assert_eq!(pairs.change(), Change::default());
        pairs.take(0.0, 1.0);
        assert_eq!((pairs.change().pairs, pairs.change().low), (1, None));
    }

    #[test]
    fn beyond_the_table_the_quantile_goes_on_and_comes_to_the_normal_one() {
        for (freedom, t) in [(40, 2.0211), (60, 2.0003), (120, 1.9799), (1_000_000, 1.9600)] {
            assert!((quantile(freedom) - t).abs() < 2e-4, "{freedom}: {}", quantile(freedom));
        }
        assert!((1..200).all(|n| quantile(n) > quantile(n + 1)));
    }

    proptest! {
        #[test]
        fn the_mean_lies_within_its_interval_and_the_order_does_not_matter(shares in proptest::collection::vec((0u8..5, 0u8..5), 2..40)) {
            let all = |shares: &[(u8, u8)]| {
                let mut pairs = Pairs::default();
                for (before, after) in shares {
                    pairs.take(f64::from(*before) / 4.0, f64::from(*after) / 4.0);
                }
                pairs.change()
            };
            let one = all(&shares);
            let turned: Vec<(u8, u8)> = shares.iter().rev().copied().collect();
            let other = all(&turned);
            prop_assert!(one.low.is_some_and(|low| low <= one.points() + 1e-9) && one.high.is_some_and(|high| high >= one.points() - 1e-9));
            prop_assert!(near(one.points(), other.points()) && near(one.low.unwrap_or(9.0), other.low.unwrap_or(8.0)));
        }
    }
}
