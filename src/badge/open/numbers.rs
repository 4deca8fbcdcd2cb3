//! Numbers that every reader reads the same.
//!
//! JSON allows any digits; programs keep 53 bits, and round the rest each in its way. A badge with such a number would say one
//! thing here and another elsewhere, under one proof. So whole numbers go up to 2^53, others have at most fifteen digits and a
//! small exponent: these are exact in a `f64`, also by the quick way in which our reader makes them.

/// The largest whole number below which none is skipped.
const LARGEST_WHOLE: u64 = 1 << 53;
/// So many digits come back from a `f64` as they were.
const DIGITS: usize = 15;
/// Powers of ten that a `f64` holds exactly.
const EXPONENT: i64 = 22;

/// Whether every number of `json`, which is sound JSON, is kept as it is written.
pub(super) fn are_kept(json: &str) -> bool {
    outside_texts(json)
        .split(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'))
        // What is left of `true` and `false` has no digit.
        .filter(|piece| piece.bytes().any(|b| b.is_ascii_digit()))
        .all(|number| is_kept(number).unwrap_or(false))
}

/// `json` without its texts: numbers stand only there.
fn outside_texts(json: &str) -> String {
    let mut outside = String::new();
    let (mut within, mut escaped) = (false, false);
    for c in json.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = within,
            '"' => within = !within,
            _ if !within => outside.push(c),
            _ => {}
        }
    }
    outside
}

/// `None`: not a number that we can judge.
fn is_kept(number: &str) -> Option<bool> {
    let number = number.strip_prefix('-').unwrap_or(number);
    if number.bytes().all(|b| b.is_ascii_digit()) {
        return Some(number.parse::<u64>().ok()? <= LARGEST_WHOLE);
    }
    let (digits, power) = match number.split_once(['e', 'E']) {
        Some((digits, power)) => (digits, power.parse::<i64>().ok()?),
        None => (number, 0),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let significant = whole.chars().chain(part.chars()).skip_while(|c| *c == '0').count();
    let power = power.checked_sub(i64::try_from(part.len()).ok()?)?;
    Some(significant <= DIGITS && power.checked_abs()? <= EXPONENT)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_others_would_round_is_told() {
        for kept in ["0", "-0", "1", "-17", "9007199254740992", "0.1", "-1.50", "3e2", "1E-5", "0.000000000001", "123456789012.345", "1e22"]
        {
            assert!(are_kept(kept), "{kept}");
        }
        for lost in [
            "9007199254740993",
            "-9007199254740993",
            "18446744073709551615",
            "18446744073709551616",
            "123456789012345678901234567890",
            "0.1000000000000000055511151231257827",
            "1.0000000000000001",
            "1e23",
            "1e400",
            "1e-400",
            "1e99999999999999999999",
            "0e99999999999999999999",
        ] {
            assert!(!are_kept(lost), "{lost}");
        }
    }

    #[test]
    fn digits_in_texts_are_not_numbers() {
        assert!(are_kept(r#"{"9007199254740993": "\"9007199254740993", "a\\": [true, false, null, "1e400"]}"#));
        assert!(!are_kept(r#"{"a": "\\", "b": 9007199254740993}"#));
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back(number in r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?") {
            if are_kept(&number) {
                let exact: f64 = number.parse().unwrap_or(f64::NAN);
                let read = serde_json::from_str::<serde_json::Value>(&number).ok();
                prop_assert_eq!(read.and_then(|value| value.as_f64()).map(f64::to_bits), Some(exact.to_bits()));
            }
        }
    }
}
