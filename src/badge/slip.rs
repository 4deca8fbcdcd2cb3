//! The text behind the square of a paper certificate: a few lines that any phone shows, and that say by whom they are signed.
//!
//! The labels are the same in all languages, for the text is signed and outlives the screen that it is read on. A badge is not in
//! it, only its id: 350 bytes are what a square of 45 mm holds that an old phone still reads from a photocopy. Pure: a slip and
//! keys in, a text out, and back. The same slip gives the same text. May use ids and text, and the keys of this room.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};
use time::{Date, Month};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::did::Did;
use super::issuer::Keys;
use crate::ids::ModuleId;
use crate::text::hex;

/// Longest text, in bytes.
pub const LONGEST: usize = 350;
/// Longest text that is looked at, before the blanks that a copy may have added are taken away.
const LOOKED_AT: usize = 4096;
/// What is signed begins so: a signature of anything else is never taken for one of a slip.
const DOMAIN: &str = "tremplin-slip-1\n";
/// The domain of the mark of a name.
const NAME_DOMAIN: &str = "tremplin-name\n";
/// How the mark of a name was made, beside it.
const MADE: &str = "sha256 ";
/// In the place of the mark where the name is written with a pen.
const BY_HAND: &str = "handwritten";
/// How many bytes of its hash tell a name.
const NAME_BYTES: usize = 16;

/// The beginning of each line but the last, in their order.
const LABELS: [&str; 5] = ["Open Badge: ", "Date: ", "Id: ", "Name: ", "Issuer: "];
/// The beginning of the last line.
const SIGNATURE: &str = "Signature: ";

/// What the square of a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The badge's id.
    pub badge: Uuid,
    /// The module that led to it.
    pub module: ModuleId,
    /// The day that it was earned: `2026-11-26`.
    pub day: String,
    /// The name as it is printed; empty where it is to be written by hand.
    pub name: String,
}

/// A slip that bears the signature of the issuer it names. Whether that issuer is known is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The badge's id.
    pub badge: Uuid,
    /// The module that led to it.
    pub module: ModuleId,
    /// The day that it was earned: `2026-11-26`.
    pub day: String,
    /// The issuer's id, a `did:key`.
    pub issuer: String,
    /// What tells the printed name from others; none where it is written by hand, and the slip is of nobody in particular.
    pub name_mark: Option<String>,
}

/// Why a text is not taken for a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is another text, or only a part of one.
    NotASlip,
    /// It has the lines of a slip, but its signature does not fit them.
    Altered,
    /// No slip is that long.
    TooLong,
}

/// The text of `slip`, signed by `keys`; `None` where its day is none of the calendar, or for a text over [`LONGEST`].
pub fn text(slip: &Slip, keys: &Keys) -> Option<String> {
    if !is_day(&slip.day) {
        return None;
    }
    let name_mark = Some(tidy(&slip.name)).filter(|name| !name.is_empty()).map(|name| mark(slip.badge, &name));
    let told = Read { badge: slip.badge, module: slip.module.clone(), day: slip.day.clone(), issuer: keys.did_key().id(), name_mark };
    let signed = told.lines();
    let signature = Base64UrlUnpadded::encode_string(&keys.sign(&to_sign(&signed)));
    Some(format!("{signed}{SIGNATURE}{signature}")).filter(|text| text.len() <= LONGEST)
}

/// What `text` says, where it is a slip just as it was signed. Line ends of other systems, blanks at the end of lines and after
/// the text are let pass: copying adds them.
///
/// # Errors
/// It is no slip, an altered one, or too long for one.
pub fn read(text: &str) -> Result<Read, Unread> {
    if text.len() > LOOKED_AT {
        return Err(Unread::TooLong);
    }
    let lines: Vec<&str> = text.trim_end_matches(blank_or_end).split('\n').map(|line| line.trim_end_matches(blank_or_end)).collect();
    let Ok([given @ .., last]) = <[&str; LABELS.len() + 1]>::try_from(lines) else { return Err(Unread::NotASlip) };
    let mut values = [""; LABELS.len()];
    for ((value, line), label) in values.iter_mut().zip(given).zip(LABELS) {
        *value = line.strip_prefix(label).ok_or(Unread::NotASlip)?;
    }
    let signature = last.strip_prefix(SIGNATURE).ok_or(Unread::NotASlip)?;
    let given: String = given.iter().flat_map(|line| [line, "\n"]).collect();
    if given.len() + last.len() > LONGEST {
        return Err(Unread::TooLong);
    }
    signed(values, &given, signature).ok_or(Unread::Altered)
}

/// The slip of these values, if `signature` is of exactly the lines that gave them.
fn signed([module, day, badge, name, issuer]: [&str; LABELS.len()], given: &str, signature: &str) -> Option<Read> {
    let key = Did::parse(issuer).filter(|did| matches!(did, Did::Key(_)))?;
    let read = Read {
        badge: Uuid::try_parse(badge).ok()?,
        module: ModuleId::new(module)?,
        day: Some(day).filter(|day| is_day(day))?.to_owned(),
        issuer: key.id(),
        name_mark: if name == BY_HAND { None } else { Some(name.strip_prefix(MADE)?.to_owned()) },
    };
    let bytes = Base64UrlUnpadded::decode_vec(signature).ok()?;
    // One way of writing each: an id in capitals or a loose end of base64 would make two texts of one slip.
    let one_way = read.lines() == given && Base64UrlUnpadded::encode_string(&bytes) == signature;
    (one_way && key.signed(&to_sign(given), &bytes)).then_some(read)
}

impl Read {
    /// Whether `name` is the name that was printed beside the square. Spaces and the way accents are coded do not count.
    pub fn bears(&self, name: &str) -> bool {
        let name = tidy(name);
        !name.is_empty() && self.name_mark.as_deref() == Some(mark(self.badge, &name).as_str())
    }

    /// The lines that are signed, each with its end.
    fn lines(&self) -> String {
        let name = self.name_mark.as_deref().map_or_else(|| BY_HAND.to_owned(), |mark| format!("{MADE}{mark}"));
        let values = [self.module.to_string(), self.day.clone(), self.badge.to_string(), name, self.issuer.clone()];
        LABELS.iter().zip(&values).flat_map(|(label, value)| [label, value.as_str(), "\n"]).collect()
    }
}

fn to_sign(lines: &str) -> Vec<u8> {
    [DOMAIN, lines].concat().into_bytes()
}

/// A name as it counts: accents coded in one way, single spaces within, none around.
fn tidy(name: &str) -> String {
    name.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What tells a tidy name from others on this badge. The badge's id is in it, so that two slips do not show that they name one person.
fn mark(badge: Uuid, tidy: &str) -> String {
    let hash = Sha256::digest(format!("{NAME_DOMAIN}{}\n{tidy}", badge.urn()).as_bytes());
    hex(hash.get(..NAME_BYTES).unwrap_or_default())
}

/// Whether it is a day of the calendar, written `2026-11-26`.
fn is_day(day: &str) -> bool {
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let month = month.parse::<u8>().ok().and_then(|month| Month::try_from(month).ok());
    match (year.parse(), month, day.parse()) {
        (Ok(year), Some(month), Ok(day)) => Date::from_calendar_date(year, month, day).is_ok(),
        _ => false,
    }
}

fn blank_or_end(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

#[cfg(test)]
mod tests;
