//! Whoever a message names must be nobody: only reserved domains, only numbers that are kept for fiction.

use super::view::plain;
use super::{Channel, Version};
use crate::activity::address;
use crate::activity::domain::Owned;
use crate::activity::marked::Marked;
use crate::source::{Fields, Problem};
use crate::text::SafeText;
use crate::tr;

/// French numbers that nobody ever gets (ARCEP, plan of 2018), without their first 0.
const FICTION: [&str; 6] = ["19900", "26191", "35301", "46571", "53649", "63998"];

/// Digits of a French number, without its first 0.
const DIGITS: usize = 9;

/// Tells what is wrong with the addresses and numbers of a message, as the author wrote it.
pub(super) fn message(f: &Fields<'_>, channel: Channel, source: &Version) {
    let real = text(&source.address);
    match channel {
        Channel::Mail if !real.is_empty() => mail(f, &real),
        Channel::Page => site(f, "address", &real),
        _ => {}
    }
    for (key, marked) in [("from", &source.from), ("address", &source.address), ("subject", &source.subject), ("body", &source.body)] {
        if let Some(number) = real_number(&text(marked)) {
            let cause = tr!("check-real-number", number = SafeText::show_line(&number));
            f.tell(Problem::error("real-number", f.span_of(key), cause).fix(tr!("check-real-number-fix")));
        }
    }
}

fn text(marked: &Marked) -> String {
    plain(marked).text().map(|text| text.as_str().to_owned()).unwrap_or_default()
}

fn mail(f: &Fields<'_>, real: &str) {
    if address::fault(real).is_some() {
        let cause = tr!("check-bad-address", address = SafeText::show_line(real));
        f.tell(Problem::error("bad-address", f.span_of("address"), cause).fix(tr!("check-bad-address-fix")));
    } else {
        site(f, "address", real);
    }
}

/// Tells of an address that somebody may own, or that is none.
pub fn site(f: &Fields<'_>, key: &'static str, real: &str) {
    match Owned::of(real) {
        Some(owned) if address::is_reserved(&owned.domain) => {}
        Some(owned) => {
            let cause = tr!("check-real-domain", host = owned.owner());
            f.tell(Problem::error("real-domain", f.span_of(key), cause).fix(tr!("check-real-domain-fix")));
        }
        // What is not there was told.
        None if real.is_empty() => {}
        None => {
            let cause = tr!("check-bad-site", address = SafeText::show_line(real));
            f.tell(Problem::error("bad-site", f.span_of(key), cause).fix(tr!("check-bad-site-fix")));
        }
    }
}

/// A French number in `text` that somebody may have.
fn real_number(text: &str) -> Option<String> {
    let mut run = String::new();
    for c in text.chars().chain(['\n']) {
        match c {
            '+' if run.is_empty() => run.push(c),
            c if c.is_ascii_digit() => run.push(c),
            ' ' | '.' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}' => {}
            _ => {
                let number = std::mem::take(&mut run);
                let local = number.strip_prefix("+33").or_else(|| number.strip_prefix("0033")).or_else(|| number.strip_prefix('0'));
                let national = local.map(|digits| digits.trim_start_matches('0')).filter(|digits| digits.len() == DIGITS);
                if national.is_some_and(|digits| !FICTION.iter().any(|kept| digits.starts_with(kept))) {
                    return Some(number);
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_somebody_may_have_are_found() {
        for good in
            ["06 39 98 41 07", "+33 6 39 98 41 07", "01 99 00 12 34", "38 XXX", "08 99 XX XX XX", "le 3 mars à 10 h", "15", "1,95 €"]
        {
            assert_eq!(real_number(good), None, "{good}");
        }
        for (bad, number) in [
            ("Appelez le 06 12 34 56 78 vite", "0612345678"),
            ("+33 1 42 00 00 00", "+33142000000"),
            ("08.99.70.01.23.", "0899700123"),
            ("+33 (0)6 12 34 56 78", "+330612345678"),
        ] {
            assert_eq!(real_number(bad).as_deref(), Some(number), "{bad}");
        }
    }
}
