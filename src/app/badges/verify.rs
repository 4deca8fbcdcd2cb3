//! A badge file looked at, with what this machine knows: whom it trusts, what was taken back, what time it is.

use serde_json::{Value, json};

use super::super::kit::Kit;
use super::revoke;
use super::trust::Trusted;
use crate::badge::linked::Refused;
use crate::badge::{Fault, Form, Unproved, Verified, fingerprint, revocations, verify};
use crate::clock::{Millis, believable};
use crate::error::{Error, Kind, Result};
use crate::i18n::{I18n, date};
use crate::ids::BadgeId;
use crate::text::{SafeText, hex};
use crate::tr;
use crate::words::Words;

/// What came out of looking at a file.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// What the file says, and what is wrong with it.
    pub verified: Verified,
    /// Who trusts its issuer here, and under which name.
    pub trusted: Option<Trusted>,
    /// Whether it was issued to the e-mail address that was asked about; none where none was asked about.
    pub of_email: Option<bool>,
    /// Whether the clock could be believed: else nothing is said about dates.
    pub clock_ok: bool,
}

impl Kit {
    /// Looks at a badge file. `lists` are texts of lists of badges that were taken back.
    ///
    /// # Errors
    /// A list is none, or is not signed by its issuer; the journal cannot be read.
    pub fn verify_badge(&self, bytes: &[u8], lists: &[String], email: Option<&str>) -> Result<Verdict> {
        let lists = lists.iter().map(|text| revocations::read(text)).collect::<std::result::Result<Vec<_>, _>>();
        let lists = lists.map_err(|why| {
            Error::new(Kind::Content, tr!("verify-bad-list")).hint(tr!("verify-bad-list-hint")).detail(&format!("{why:?}"))
        })?;
        let here = self.revoked_here()?;
        let trusted = self.trusted()?;
        let taken_back = |issuer: &str, id: &str| {
            let listed = lists.iter().find_map(|list| list.says(issuer, id)).map(str::to_owned);
            let own = || {
                let badge = id.strip_prefix("urn:uuid:").and_then(BadgeId::parse)?;
                let taken = here.get(&badge)?;
                let ours = taken.issuer == issuer || trusted.iter().any(|one| one.own && one.did == issuer);
                ours.then(|| self.i18n.say(&revoke::reason(taken.reason)))
            };
            listed.or_else(own)
        };
        let now = self.world.now();
        let clock_ok = believable(now, self.disk.newest_at()?);
        let verified = verify(bytes, clock_ok.then_some(now), &taken_back);
        let issuer = verified.told.as_ref().map(|told| told.issuer.clone()).unwrap_or_default();
        // One that bears no address is nobody's in particular.
        let of_email = email.map(|email| verified.told.as_ref().and_then(|told| told.is_of(email)).unwrap_or(false));
        // Whoever forges a badge names somebody who is trusted.
        let trusted = trusted.into_iter().find(|one| one.did == issuer.as_str()).filter(|_| verified.is_by_its_issuer());
        Ok(Verdict { verified, trusted, of_email, clock_ok })
    }
}

impl Verdict {
    /// Whether the badge holds; with `trusted`, only of an issuer that is trusted here. Whoever asked about an address wants that
    /// to be right too.
    pub fn holds(&self, trusted: bool) -> bool {
        self.verified.holds() && (!trusted || self.trusted.is_some()) && self.of_email != Some(false)
    }
}

/// A fingerprint in the words of a language.
pub fn fingerprint_words(id: &str, i18n: &I18n) -> SafeText {
    let words: Vec<&str> = fingerprint(id).into_iter().map(|at| i18n.fingerprint_word(at)).collect();
    SafeText::show_line(&words.join(" "))
}

/// A fingerprint in signs that are the same in every language, four by four.
pub fn fingerprint_code(id: &str) -> String {
    fingerprint(id).chunks(2).map(hex).collect::<Vec<_>>().join(" ")
}

/// What is wrong, in words.
fn wrong(fault: &Fault) -> Words {
    match fault {
        Fault::Unreadable(why) => unreadable(why),
        Fault::Shape(key) => tr!("verify-shape", key = SafeText::show(key)),
        Fault::Unproved(Unproved::Unsigned) => tr!("verify-unsigned"),
        Fault::Unproved(Unproved::OtherSort(sort)) => tr!("verify-other-sort", sort = SafeText::show_line(sort)),
        Fault::Unproved(Unproved::OtherKey) => tr!("verify-other-key"),
        Fault::Unproved(Unproved::NoKey) => tr!("verify-no-key"),
        Fault::Unproved(Unproved::Altered) => tr!("verify-altered"),
        Fault::Unproved(Unproved::Document(Refused::UndefinedTerm(_) | Refused::RelativeId(_))) => tr!("verify-document"),
        Fault::Unproved(Unproved::Document(_)) => tr!("verify-cannot"),
        Fault::Token(why) => token(why),
        Fault::NotYet(at) => tr!("verify-not-yet", day = date(*at)),
        Fault::Expired(at) => tr!("verify-expired", day = date(*at)),
        Fault::Revoked(reason) => tr!("verify-revoked", reason = reason),
    }
}

fn unreadable(why: &crate::badge::Unreadable) -> Words {
    use crate::badge::Unreadable as U;
    match why {
        U::TooLarge => tr!("verify-too-large"),
        U::NotABadge => tr!("verify-not-a-badge"),
        U::OlderForm => tr!("verify-older-form"),
        U::NoBadgeInside => tr!("verify-none-inside"),
        U::SeveralInside => tr!("verify-several-inside"),
        U::Damaged(_) | U::TooDeep => tr!("verify-damaged"),
        U::DoubledKey(key) => tr!("verify-doubled", key = SafeText::show_line(key)),
    }
}

fn token(why: &crate::badge::BadToken) -> Words {
    use crate::badge::BadToken as T;
    match why {
        T::Malformed => tr!("verify-damaged"),
        T::OtherSort(sort) => tr!("verify-other-sort", sort = SafeText::show_line(sort)),
        T::OtherKey => tr!("verify-other-key"),
        T::NoKey => tr!("verify-no-key"),
        T::Altered => tr!("verify-altered"),
        T::Differs => tr!("verify-differs"),
    }
}

/// The name of what is wrong, for programs.
fn code(fault: &Fault) -> &'static str {
    use crate::badge::{BadToken as T, Unreadable as U};
    match fault {
        Fault::Unreadable(U::OlderForm) => "older-form",
        Fault::Unreadable(U::NotABadge | U::NoBadgeInside) => "not-a-badge",
        Fault::Unreadable(_) | Fault::Token(T::Malformed) => "damaged",
        Fault::Shape(_) => "not-an-open-badge",
        Fault::Unproved(Unproved::Document(Refused::UndefinedTerm(_) | Refused::RelativeId(_))) => "unprotected",
        Fault::Unproved(Unproved::Document(_)) => "not-checkable",
        Fault::Unproved(Unproved::Unsigned) => "unsigned",
        Fault::Unproved(Unproved::OtherSort(_)) | Fault::Token(T::OtherSort(_)) => "other-proof",
        Fault::Unproved(Unproved::OtherKey) | Fault::Token(T::OtherKey) => "other-key",
        Fault::Unproved(Unproved::NoKey) | Fault::Token(T::NoKey) => "no-key",
        Fault::Unproved(Unproved::Altered) | Fault::Token(T::Altered) => "altered",
        Fault::Token(T::Differs) => "differs",
        Fault::NotYet(_) => "not-yet",
        Fault::Expired(_) => "expired",
        Fault::Revoked(_) => "revoked",
    }
}

/// The verdict, line by line: first whether it holds, then whose it is.
pub fn verdict_words(verdict: &Verdict, trusted: bool, i18n: &I18n) -> Vec<Words> {
    let mut lines = Vec::new();
    let verified = &verdict.verified;
    lines.push(match (verified.holds(), verdict.holds(trusted)) {
        (true, true) => tr!("verify-holds"),
        (true, false) => tr!("verify-holds-but"),
        (false, _) => tr!("verify-holds-not"),
    });
    lines.extend(verified.faults.iter().map(wrong));
    let Some(told) = &verified.told else { return lines };
    if !verified.holds() {
        lines.push(tr!("verify-claims"));
    }
    lines.push(tr!("verify-name", name = &told.name));
    if !told.description.is_empty() {
        lines.push(tr!("verify-description", text = SafeText::show_line(&told.description)));
    }
    lines.push(tr!("verify-issuer", name = &told.issuer_name));
    if verified.is_by_its_issuer() {
        lines.push(tr!("verify-fingerprint", words = fingerprint_words(&told.issuer, i18n)));
        lines.push(match &verdict.trusted {
            Some(Trusted { own: true, .. }) => tr!("verify-own"),
            Some(Trusted { name, .. }) => tr!("verify-trusted", name = name),
            None => tr!("verify-not-trusted"),
        });
    }
    lines.push(match verdict.of_email {
        Some(true) => tr!("verify-email-right"),
        Some(false) if told.emails.is_empty() => tr!("verify-email-none"),
        Some(false) => tr!("verify-email-wrong"),
        None if told.emails.is_empty() => tr!("verify-recipient", id = &told.recipient),
        None => tr!("verify-recipient-email", id = &told.recipient),
    });
    lines.extend(told.from.map(|at| tr!("verify-from", day = date(at))));
    lines.extend(told.until.map(|at| tr!("verify-until", day = date(at))));
    lines.extend(told.awarded.map(|at| tr!("verify-awarded", day = date(at))));
    for (name, words) in &told.evidence {
        // A list stays one: a line a unit.
        let mut each = words.lines().map(SafeText::show_line).filter(|line| !line.trim().is_empty());
        let first = each.next().unwrap_or_default();
        if words.lines().count() > 1 {
            lines.push(tr!("verify-evidence-list", name = name));
            lines.push(Words::Text(first));
        } else {
            lines.push(tr!("verify-evidence", name = name, text = first));
        }
        lines.extend(each.map(Words::Text));
    }
    lines.extend(told.aligned.iter().map(|one| tr!("verify-aligned", text = one)));
    lines.extend(told.list_on_web.as_ref().map(|list| tr!("verify-web-list", list = list)));
    lines.push(tr!("slip-id", id = &told.id));
    if !verdict.clock_ok {
        lines.push(tr!("verify-clock"));
    }
    lines
}

/// The verdict for programs. Keys are stable.
pub fn verdict_json(verdict: &Verdict, trusted_only: bool, i18n: &I18n) -> Value {
    let format = time::format_description::well_known::Rfc3339;
    let when = |at: &Option<Millis>| at.and_then(Millis::utc).and_then(|at| at.format(&format).ok());
    let form = verdict.verified.form.map(|form| match form {
        Form::Json => "json",
        Form::Png => "png",
        Form::Svg => "svg",
        Form::Jwt => "jwt",
    });
    let faults: Vec<Value> =
        verdict.verified.faults.iter().map(|fault| json!({ "code": code(fault), "text": i18n.say(&wrong(fault)) })).collect();
    let told = verdict.verified.told.as_ref().map(|told| {
        json!({
            "id": told.id.as_str(),
            "name": told.name.as_str(),
            "description": told.description.as_str(),
            "criteria": told.criteria.as_str(),
            "language": told.language.as_str(),
            "issuer": {
                "id": told.issuer.as_str(), "name": told.issuer_name.as_str(), "url": told.issuer_url.as_str(),
                "fingerprint": verdict.verified.is_by_its_issuer().then(|| fingerprint_words(&told.issuer, i18n).as_str().to_owned()),
            },
            "recipient": { "id": told.recipient.as_str(), "has_email": !told.emails.is_empty() },
            "valid_from": when(&told.from), "valid_until": when(&told.until), "awarded": when(&told.awarded),
            "evidence": told.evidence.iter().map(|(name, text)| json!({ "name": name.as_str(), "text": text.as_str() })).collect::<Vec<_>>(),
            "aligned": told.aligned.iter().map(SafeText::as_str).collect::<Vec<_>>(),
            "status_list": told.list_on_web.as_ref().map(SafeText::as_str),
        })
    });
    json!({
        "holds": verdict.holds(trusted_only),
        "form": form,
        "faults": faults,
        "trusted": verdict.trusted.is_some(),
        "trusted_as": verdict.trusted.as_ref().map(|one| one.name.as_str()),
        "of_email": verdict.of_email,
        "clock_believed": verdict.clock_ok,
        "badge": told,
    })
}
