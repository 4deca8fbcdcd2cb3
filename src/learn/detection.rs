//! How well a group tells false messages from real ones, and which way it leans: d′ and the criterion c of signal detection.
//!
//! A hit is a false message that was caught, a false alarm a real one that was left. d′ is how far the two are told apart, whatever
//! the caution; c is the caution: above 0 a group lets too much pass, below 0 it throws away what is real. Rates of 0 and 1 are met
//! with the log-linear correction, ½ more of each and 1 more of all (Hautus 1995, *Behavior Research Methods* 27, 46–51).
//!
//! Only ever of a group of five people or more. Of one person it would rest on a handful of answers, wide of the truth, and be a
//! grade, which this kit does not give; older people suspect real messages too much already (O'Connor 2021), and a grade would
//! push them further. So there is no such figure for one person, neither on a screen nor in the journal.

/// Fewest people of whom it is told.
pub const PEOPLE: usize = 5;

/// What a group answered, counted together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many people.
    pub people: usize,
    /// False messages caught.
    pub caught: u32,
    /// False messages shown.
    pub scams: u32,
    /// Real messages left.
    pub false_alarms: u32,
    /// Real messages shown.
    pub reals: u32,
}

/// How well a group tells them apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// How far apart, in standard deviations; 0 is chance.
    pub d_prime: f64,
    /// Above 0: lets pass; below 0: suspects.
    pub criterion: f64,
}

/// The two figures of a group. `None` of fewer than five people, or where one sort of message was not shown.
pub fn detection(counts: &Counts) -> Option<Detection> {
    if counts.people < PEOPLE || counts.scams == 0 || counts.reals == 0 {
        return None;
    }
    let rate = |n: u32, of: u32| (f64::from(n.min(of)) + 0.5) / (f64::from(of) + 1.0);
    let hits = probit(rate(counts.caught, counts.scams));
    let alarms = probit(rate(counts.false_alarms, counts.reals));
    Some(Detection { d_prime: hits - alarms, criterion: -(hits + alarms) / 2.0 })
}

/// Where the middle part of the formula begins.
const TAIL: f64 = 0.024_25;

/// The value below which a share `p` of a normal distribution lies; `p` between 0 and 1. By Acklam's rational approximation, whose
/// error stays below 1.2 in a thousand million of the value.
fn probit(p: f64) -> f64 {
    const A: [f64; 6] = [
        -39.696_830_286_653_76,
        220.946_098_424_520_5,
        -275.928_510_446_968_7,
        138.357_751_867_269,
        -30.664_798_066_147_16,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] =
        [-54.476_098_798_224_06, 161.585_836_858_040_9, -155.698_979_859_886_6, 66.801_311_887_719_72, -13.280_681_552_885_72];
    const C: [f64; 6] = [
        -0.007_784_894_002_430_293,
        -0.322_396_458_041_136_5,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] = [0.007_784_695_709_041_462, 0.322_467_129_070_039_8, 2.445_134_137_142_996, 3.754_408_661_907_416];
    let of = |terms: &[f64], x: f64| terms.iter().fold(0.0, |sum, term| sum * x + term);
    if p < TAIL {
        let q = (-2.0 * p.ln()).sqrt();
        of(&C, q) / (of(&D, q) * q + 1.0)
    } else if p > 1.0 - TAIL {
        -probit(1.0 - p)
    } else {
        let q = p - 0.5;
        let r = q * q;
        of(&A, r) * q / (of(&B, r) * r + 1.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn group(caught: u32, scams: u32, false_alarms: u32, reals: u32) -> Counts {
        Counts { people: 8, caught, scams, false_alarms, reals }
    }

    fn near(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 5e-5
    }

    fn of(counts: &Counts) -> Detection {
        detection(counts).unwrap_or(Detection { d_prime: f64::NAN, criterion: f64::NAN })
    }

    #[test]
    fn known_values_of_the_normal_distribution_are_met() {
        for (p, z) in [(0.5, 0.0), (0.975, 1.959_96), (0.841_344_7, 1.0), (0.01, -2.326_35), (0.999, 3.090_23), (0.02, -2.053_75)] {
            assert!(near(probit(p), z), "{p}: {}", probit(p));
        }
    }

    #[test]
    fn the_figures_are_those_of_the_log_linear_rule() {
        // (30 + ½) / 41 and (5 + ½) / 31.
        let found = of(&group(30, 40, 5, 30));
        assert!(near(found.d_prime, probit(30.5 / 41.0) - probit(5.5 / 31.0)) && found.d_prime > 1.5 && found.d_prime < 1.7);
        assert!(found.criterion > 0.1 && found.criterion < 0.2, "{found:?}");
    }

    #[test]
    fn the_same_answer_to_everything_tells_nothing_apart() {
        for (caught, alarms) in [(0, 0), (40, 40), (20, 20)] {
            assert!(near(of(&group(caught, 40, alarms, 40)).d_prime, 0.0));
        }
        assert!(of(&group(0, 40, 0, 40)).criterion > 1.0, "lets everything pass");
        assert!(of(&group(40, 40, 40, 40)).criterion < -1.0, "suspects everything");
    }

    #[test]
    fn of_few_people_nothing_is_told() {
        let few = Counts { people: 4, ..group(10, 10, 0, 10) };
        assert_eq!(detection(&few), None);
        assert!(detection(&Counts { people: 5, ..few }).is_some());
        assert_eq!(detection(&group(0, 0, 0, 10)), None);
        assert_eq!(detection(&group(5, 10, 0, 0)), None);
    }

    proptest! {
        #[test]
        fn it_is_always_a_number_and_grows_with_what_is_caught(scams in 1u32..500, reals in 1u32..500, caught in 0u32..500, alarms in 0u32..500) {
            let (caught, alarms) = (caught % scams, alarms % (reals + 1));
            let (less, more) = (of(&group(caught, scams, alarms, reals)), of(&group(caught + 1, scams, alarms, reals)));
            prop_assert!(less.d_prime.is_finite() && more.d_prime > less.d_prime && more.criterion < less.criterion);
        }
    }
}
