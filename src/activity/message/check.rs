//! Whoever a message names must be nobody: only reserved domains, only numbers that are kept for fiction.

use super::{Channel, Version};
use crate::activity::address;
use crate::activity::domain::Owned;
use crate::activity::marked::Marked;
use crate::source::{Fields, Problem};
use crate::text::SafeText;
use crate::text::phone::real_number;
use crate::tr;

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
    marked.plain().text().map(|text| text.as_str().to_owned()).unwrap_or_default()
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
