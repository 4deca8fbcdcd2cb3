//! Numbers as a language writes them: thousands are set apart by its sign, from five digits on.

use fluent::FluentValue;
use fluent::types::FluentNumber;

/// Writes a value its own way, or leaves it to the library.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// The writer of numbers grouped by `sign`, what the message `number-group` holds.
pub(super) fn grouped_by<M>(sign: &str) -> Formatter<M> {
    match sign {
        "," => grouped::<',', M>,
        "." => grouped::<'.', M>,
        // A space that no line is cut at; unlike the narrow one, every terminal's letters have it.
        _ => grouped::<'\u{a0}', M>,
    }
}

fn grouped<const SIGN: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(group(number, SIGN))
}

fn group(number: &FluentNumber, sign: char) -> String {
    let written = number.as_string();
    let (whole, rest) = written.split_once('.').map_or((written.as_ref(), None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.trim_start_matches('-').chars().count();
    if !number.options.use_grouping || digits < 5 {
        return written.into_owned();
    }
    let mut text = String::with_capacity(written.len() + digits / 3);
    let mut left = digits;
    for c in whole.chars() {
        if c.is_ascii_digit() {
            if left < digits && left.is_multiple_of(3) {
                text.push(sign);
            }
            left -= 1;
        }
        text.push(c);
    }
    if let Some(rest) = rest {
        text.push('.');
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_from_five_digits_on() {
        for (n, written) in [(0, "0"), (-7, "-7"), (2026, "2026"), (10_000, "10,000"), (-1_234_567, "-1,234,567")] {
            assert_eq!(group(&FluentNumber::from(n), ','), written);
        }
    }
}
