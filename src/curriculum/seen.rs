//! Where and until when something was seen: what is dated ages, is looked up again, and is never shown past its day without a
//! warning. Shared by contacts and by the sheets for one's own device. The day comes in from outside.

use time::macros::format_description;
use time::{Date, Time};

use crate::clock::Millis;
use crate::i18n::date;
use crate::source::{Fields, Problem};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// So many days before it expires it is time to look again.
const SOON: i64 = 60;
/// So many days after it was seen last.
const OLD: i64 = 365;

/// Where and until when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Where it was seen.
    pub source: SafeText,
    /// When.
    pub on: Option<Date>,
    /// Until when that holds.
    pub until: Option<Date>,
    /// Whether it was verified: it is hidden otherwise.
    pub verified: bool,
}

/// What of it has to be told.
#[derive(Clone, Debug, PartialEq)]
pub enum Age {
    /// Never verified: hidden.
    Unverified,
    /// Past its day.
    Expired(Words),
    /// Soon past its day.
    Soon(Words),
    /// Not looked at for long.
    Old(Words),
}

impl Seen {
    /// Reads `source`, `verified_on`, `expires_on` and `status`.
    pub(super) fn read(f: &Fields<'_>) -> Self {
        let verified = f.word("status", &["verified", "unverified"]) == Some("verified");
        let (on, until) = (day(f, "verified_on", verified), day(f, "expires_on", verified));
        if let Some((seen, until)) = on.zip(until).filter(|(seen, until)| seen > until) {
            let (seen, until) = (written(seen), written(until));
            f.tell(Problem::error("bad-date", f.span_of("expires_on"), tr!("check-dates-crossed", seen = seen, until = until)));
        }
        Self { source: f.plain_text("source"), on, until, verified: verified && on.is_some() && until.is_some() }
    }

    /// The day on which it was seen.
    pub fn day(&self) -> Words {
        self.on.map_or_else(|| tr!("date-unknown"), written)
    }

    /// The day on which that ceased to hold, where it has.
    pub fn expired(&self, today: Date) -> Option<Words> {
        self.until.filter(|until| *until < today).map(written)
    }

    /// What of it has to be told on that day.
    pub fn age(&self, today: Date) -> Option<Age> {
        if !self.verified {
            return Some(Age::Unverified);
        }
        let (on, until) = self.on.zip(self.until)?;
        if until < today {
            Some(Age::Expired(written(until)))
        } else if (until - today).whole_days() <= SOON {
            Some(Age::Soon(written(until)))
        } else if (today - on).whole_days() > OLD {
            Some(Age::Old(written(on)))
        } else {
            None
        }
    }
}

/// A day as `2026-11-21`; needed where it says to be verified.
fn day(f: &Fields<'_>, key: &'static str, needed: bool) -> Option<Date> {
    if !f.has(key) {
        if needed {
            f.missing(key);
        }
        return None;
    }
    let text = f.maybe_plain(key);
    let day = text.as_ref().and_then(|text| Date::parse(text, format_description!("[year]-[month]-[day]")).ok());
    if day.is_none() {
        f.tell(Problem::error("bad-date", f.span_of(key), tr!("check-bad-date", key = SafeText::show(key))).fix(tr!("check-bad-date-fix")));
    }
    day
}

/// A day as people write it.
fn written(day: Date) -> Words {
    let millis = i64::try_from(day.with_time(Time::MIDNIGHT).assume_utc().unix_timestamp_nanos() / 1_000_000).unwrap_or(0);
    date(Millis(millis))
}
