//! The card: twelve signs in three groups, by which somebody takes along what they have done, without a stick and without a name.
//!
//! Pure. What it says is a claim of whoever types it: see [`crate::record::Card`]. The tables only ever grow at their end, and a
//! released version is read for ever; `docs/card.md` says the same for people.
//!
//! Sixty bits: version 4, language 4, level 2, eight modules of 2, tag 24, check 10. The check is a Reed-Solomon code over the
//! field of 32 elements, so a sign is an element and a code a word `c[0..12]` with
//!
//! ```text
//! s0 = c[0] + c[1] + … + c[11]                  = 0
//! s1 = c[0] + c[1]·a + c[2]·a² + … + c[11]·a¹¹  = 0
//! ```
//!
//! where `a` has order 31. One wrong sign, off by `e` at `i`, leaves s0 = e, not 0. Two wrong signs, off by `e` at `i` and `f` at
//! `j`, leave s0 = e + f and s1 = e·aⁱ + f·aʲ; both are 0 only if e = f and aⁱ = aʲ, which is not so for i ≠ j below 31. So every
//! single wrong sign, every two wrong signs, and with them every swap (e = f) of neighbours or of any two, are refused.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::ids::{LearnerId, ModuleId};
use crate::lock::SIGNS;
use crate::record::{Card, Said};

/// The version that is written now.
pub const VERSION: u8 = 1;
/// The modules, each at its place for ever: new ones come after the last, to eight.
pub const MODULES: [&str; 6] = ["first-steps", "email", "scams", "fake-news", "parental-control", "helping"];
/// The languages, each at its place for ever from 1 on: new ones come after the last, to fifteen.
pub const LANGUAGES: [&str; 5] = ["fr", "en", "de", "es", "sl"];
/// How many groups a code has.
pub const GROUPS: usize = 3;
/// Signs of a group.
const GROUP: usize = 4;
/// Signs of a code.
const LENGTH: usize = GROUPS * GROUP;
/// Signs that say something.
const SAYING: usize = LENGTH - 2;
/// Modules that there is room for.
const PLACES: usize = 8;
/// Bits of a tag.
const TAG_BITS: u32 = 24;
/// Most levels.
const LEVEL_MAX: u8 = 3;

/// Why a code is not taken, and where to look. Groups count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// Nothing was typed.
    Empty,
    /// So many signs; there are twelve.
    Count(usize),
    /// There is no U, which looks like V.
    LetterU(usize),
    /// A sign that no card has.
    Sign(char, usize),
    /// It looks as if something in that group were wrong.
    Group(usize),
    /// Something is wrong, and it cannot be said where.
    Somewhere,
    /// Of a newer kit.
    Newer,
}

/// The product of two elements of the field of 32, made by x⁵ + x² + 1.
const fn times(a: u8, b: u8) -> u8 {
    let (mut product, mut shifted, mut rest) = (0, a, b);
    while rest > 0 {
        if rest & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        if shifted & 32 != 0 {
            shifted ^= 0b10_0101;
        }
        rest >>= 1;
    }
    product
}

/// The powers of `a` = x, one a place of the code.
const POWERS: [u8; LENGTH] = {
    let mut powers = [1; LENGTH];
    let mut at = 1;
    while at < LENGTH {
        powers[at] = times(powers[at - 1], 2);
        at += 1;
    }
    powers
};

/// The element by which a non-zero one is multiplied to 1: its 30th power.
fn inverse(a: u8) -> u8 {
    (0..30).fold(1, |power, _| times(power, a))
}

/// The two sums that are 0 for a code.
fn sums(code: &[u8]) -> (u8, u8) {
    code.iter().zip(POWERS).fold((0, 0), |(s0, s1), (sign, power)| (s0 ^ sign, s1 ^ times(*sign, power)))
}

/// A tag of a person, by which a card can be held against somebody who is known: 24 bits of a hash of their random id, under a
/// word of the kit's own. The id has 122 random bits, of which it tells none; about one in 17 million strangers has the same.
pub fn tag(id: LearnerId) -> u32 {
    let digest = Sha256::new().chain_update(b"tremplin-card-1\n").chain_update(id.uuid().as_bytes()).finalize();
    digest.iter().take(3).fold(0, |tag, byte| tag << 8 | u32::from(*byte))
}

/// A mark of a person that an adviser said somebody else is not: whoever has the id can tell it again, nobody can tell the id.
pub fn mark(id: LearnerId) -> String {
    let digest = Sha256::new().chain_update(b"tremplin-join-1\n").chain_update(id.uuid().as_bytes()).finalize();
    digest.iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

/// The level of somebody whose diagnosis reached `levels`, 0 to 3 each: 1 beginning, 2 under way, 3 at ease; 0 without any.
pub fn level(levels: &[u8]) -> u8 {
    let sum: usize = levels.iter().map(|level| usize::from(*level)).sum();
    match sum.checked_div(levels.len()) {
        None => 0,
        Some(mean) => u8::try_from(mean).unwrap_or(LEVEL_MAX).saturating_add(1).min(LEVEL_MAX),
    }
}

/// The place of a name in a table.
fn place(table: &[&str], name: &str) -> Option<usize> {
    table.iter().position(|known| *known == name)
}

/// The code of a card in its three groups. What the tables have no place for is left out.
pub fn groups(card: &Card) -> [String; GROUPS] {
    let lang = card.lang.as_deref().and_then(|lang| place(&LANGUAGES, lang)).map_or(0, |at| at + 1);
    let mut modules = 0_u64;
    for (at, name) in MODULES.iter().enumerate() {
        let said = card.modules.iter().find(|(id, _)| id.as_str() == *name).map(|(_, said)| said);
        let two = match said {
            None => 0,
            Some(Said::Begun) => 1,
            Some(Said::Done) => 2,
            Some(Said::Mastered) => 3,
        };
        modules |= two << (2 * (PLACES - 1 - at));
    }
    let mut bits = u64::from(VERSION);
    bits = bits << 4 | u64::try_from(lang).unwrap_or(0);
    bits = bits << 2 | u64::from(card.level.min(LEVEL_MAX));
    bits = bits << (2 * PLACES) | modules;
    bits = bits << TAG_BITS | u64::from(card.tag) & ((1 << TAG_BITS) - 1);
    let mut code = [0; LENGTH];
    for (at, sign) in code.iter_mut().take(SAYING).enumerate() {
        *sign = u8::try_from(bits >> (5 * (SAYING - 1 - at)) & 31).unwrap_or(0);
    }
    // The two last signs are those that make both sums 0.
    let (s0, s1) = sums(&code);
    let (before, last) = (POWERS[SAYING], POWERS[SAYING + 1]);
    code[SAYING + 1] = times(s1 ^ times(before, s0), inverse(before ^ last));
    code[SAYING] = s0 ^ code[SAYING + 1];
    let written = |group: &[u8]| group.iter().map(|sign| char::from(SIGNS[usize::from(sign % 32)])).collect();
    std::array::from_fn(|at| code.get(at * GROUP..(at + 1) * GROUP).map(written).unwrap_or_default())
}

/// The code as it is written in a line.
pub fn written(card: &Card) -> String {
    groups(card).join("-")
}

/// The group of a sign, from 1.
const fn group_of(at: usize) -> usize {
    let group = at / GROUP + 1;
    if group > GROUPS { GROUPS } else { group }
}

/// The signs as people write them: small letters too, O for 0, I and L for 1; spaces, dashes and points only part them.
fn signs(typed: &str) -> Result<Vec<u8>, Misread> {
    let mut code = Vec::new();
    let mut parted = vec![0_usize];
    for c in typed.chars() {
        if c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '.' | '·' | '/') {
            parted.push(0);
            continue;
        }
        let group = group_of(code.len());
        let sign = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => return Err(Misread::LetterU(group)),
            c => c,
        };
        let place = SIGNS.iter().position(|known| char::from(*known) == sign).and_then(|at| u8::try_from(at).ok());
        code.push(place.ok_or(Misread::Sign(c, group))?);
        if let Some(last) = parted.last_mut() {
            *last += 1;
        }
    }
    if code.is_empty() {
        return Err(Misread::Empty);
    }
    if code.len() == LENGTH {
        return Ok(code);
    }
    // Written in three groups, the one that has not four signs is known.
    parted.retain(|signs| *signs > 0);
    let mut odd = parted.iter().enumerate().filter(|(_, signs)| **signs != GROUP);
    match (parted.len(), odd.next(), odd.next()) {
        (GROUPS, Some((at, _)), None) => Err(Misread::Group(at + 1)),
        _ => Err(Misread::Count(code.len())),
    }
}

/// Where a code that is none may be wrong: one sign, or two neighbours that were swapped.
fn suspect(code: &[u8], (s0, s1): (u8, u8)) -> Misread {
    if s0 != 0 {
        let power = times(s1, inverse(s0));
        return POWERS.iter().position(|known| *known == power).map_or(Misread::Somewhere, |at| Misread::Group(group_of(at)));
    }
    let pairs = code.iter().zip(code.iter().skip(1)).zip(POWERS.iter().zip(POWERS.iter().skip(1)));
    let mut swapped = pairs.enumerate().filter(|(_, ((a, b), (p, q)))| times(*a ^ *b, *p ^ *q) == s1).map(|(at, _)| at);
    match (swapped.next(), swapped.next()) {
        (Some(at), None) if group_of(at) == group_of(at + 1) => Misread::Group(group_of(at)),
        _ => Misread::Somewhere,
    }
}

/// What a code says that somebody typed.
///
/// # Errors
/// Where it is none, with where to look. It is never mended by guessing.
pub fn read(typed: &str) -> Result<Card, Misread> {
    let code = signs(typed)?;
    let sums = sums(&code);
    if sums != (0, 0) {
        return Err(suspect(&code, sums));
    }
    let bits = code.iter().take(SAYING).fold(0_u64, |bits, sign| bits << 5 | u64::from(*sign));
    let take = |from: u32, wide: u32| usize::try_from(bits >> from & ((1 << wide) - 1)).unwrap_or(0);
    let version = take(46, 4);
    match version {
        0 => return Err(Misread::Somewhere),
        1 => {}
        _ => return Err(Misread::Newer),
    }
    let mut modules = BTreeMap::new();
    for (at, name) in (0_u32..).zip(MODULES) {
        let said = match take(TAG_BITS + 14 - 2 * at, 2) {
            1 => Said::Begun,
            2 => Said::Done,
            3 => Said::Mastered,
            _ => continue,
        };
        modules.extend(ModuleId::new(name).map(|id| (id, said)));
    }
    Ok(Card {
        version: VERSION,
        lang: take(42, 4).checked_sub(1).and_then(|at| LANGUAGES.get(at)).map(|lang| (*lang).to_owned()),
        level: u8::try_from(take(40, 2)).unwrap_or(0),
        modules,
        tag: u32::try_from(take(0, TAG_BITS)).unwrap_or(0),
    })
}

#[cfg(test)]
mod tests;
