//! The certificate on paper: what it says, and the text behind its square, signed with the issuer's key.

use serde_json::{Value, json};

use super::super::kit::Kit;
use super::sign::SignAsk;
use super::standing::BadgeStanding;
use super::trust::Trusted;
use super::verify::{fingerprint_code, fingerprint_words};
use super::{revoke, sign};
use crate::badge::{Slip, SlipRead, SlipUnread, fingerprint, pictures, read_slip, revocations, slip_text};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::{I18n, date};
use crate::ids::{BadgeId, LearnerId, ModuleId};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct CertificateAsk {
    /// Of which badge.
    pub module: ModuleId,
    /// The name as the person wants it written; the kit keeps it nowhere. None: a line for a pen.
    pub name: Option<SafeText>,
    /// In that language; none: the badge's.
    pub lang: Option<String>,
}

/// A certificate, to be drawn by the print face.
#[derive(Clone, Debug, PartialEq)]
pub struct CertificateSheet {
    /// The language that it speaks.
    pub lang: String,
    /// The name, if it is printed.
    pub person: Option<SafeText>,
    /// The badge's name.
    pub badge: SafeText,
    /// What it stands for.
    pub description: SafeText,
    /// What one can do.
    pub learnt: Vec<SafeText>,
    /// What an adviser saw.
    pub observed: Vec<SafeText>,
    /// The issuer's name, its web address, its fingerprint in words and in signs.
    pub issuer: Option<CertificateIssuer>,
    /// When it was earned.
    pub day: Words,
    /// The badge's picture.
    pub picture: &'static str,
    /// The text behind the square.
    pub square: Option<String>,
    /// The badge's id.
    pub id: String,
}

/// An issuer as a certificate names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateIssuer {
    /// Its name.
    pub name: SafeText,
    /// Where it is on the web.
    pub url: Option<SafeText>,
    /// The fingerprint of its key in words.
    pub words: Vec<String>,
    /// The same in signs that no language changes.
    pub code: String,
}

impl Kit {
    /// The certificate of a badge that `learner` has earned. With the role open it bears the square; else it says that nobody signed.
    ///
    /// # Errors
    /// It is not earned, or was taken back; the journal or the module cannot be read.
    pub fn certificate(&mut self, learner: LearnerId, ask: &CertificateAsk) -> Result<CertificateSheet> {
        let row = self.shelf.row(&ask.module)?;
        let whole = row.module(row.language())?;
        let (earned, signed) = match self.badge_standing(learner, &whole)? {
            BadgeStanding::Lacks(lacks) => return Err(sign::not_yet(&ask.module, &lacks)),
            BadgeStanding::Revoked(_) => return Err(sign::revoked(&ask.module)),
            BadgeStanding::Earned(earned) => (earned, None),
            BadgeStanding::Signed(earned, mut issued) => {
                let of_lang = issued.iter().position(|one| Some(&one.lang) == ask.lang.as_ref());
                let last = issued.swap_remove(of_lang.unwrap_or(issued.len() - 1));
                (earned, Some(last))
            }
        };
        // With the keys at hand a badge that waits is signed first: paper and file say the same.
        let signed = match signed {
            None if self.can_sign() => {
                Some(self.sign_badge(learner, &ask.module, &SignAsk { lang: ask.lang.clone(), ..SignAsk::default() })?)
            }
            signed => signed,
        };
        let wished = ask.lang.as_deref().or(signed.as_ref().map(|one| one.lang.as_str())).unwrap_or(self.i18n.code());
        let lang = self.language_near(&ask.module, wished)?;
        let (whole, publisher) = self.module_and_publisher(&ask.module, &lang)?;
        let claim = self.claim(learner, &whole, publisher, &earned, &lang)?;
        let day = earned.at.unwrap_or(claim.valid_from);
        let issuer = signed.as_ref().map(|signed| {
            let (words, bytes, says) = (I18n::new(&lang), fingerprint(&signed.issuer), &signed.credential["issuer"]);
            CertificateIssuer {
                name: SafeText::show_line(says["name"].as_str().unwrap_or_default()),
                url: says["url"].as_str().map(SafeText::show_line),
                words: bytes.into_iter().map(|at| words.fingerprint_word(at).to_owned()).collect(),
                code: fingerprint_code(&signed.issuer),
            }
        });
        let mut square = None;
        // The square is made with the key: without it the page names who signed, and the file is what can be checked.
        if let (Some(signed), Ok((own, keys))) = (&signed, self.keys())
            && signed.issuer == own.did_key
        {
            let name = ask.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
            let slip = Slip { badge: earned.badge.uuid(), module: ask.module.clone(), day: civil(day), name };
            square = Some(slip_text(&slip, &keys).ok_or_else(|| Error::new(Kind::Content, tr!("certificate-too-long")))?);
        }
        let plain = |text: &crate::source::Text| SafeText::show_line(&markup::plain(&text.value));
        Ok(CertificateSheet {
            lang,
            person: ask.name.clone().filter(|name| !name.trim().is_empty()),
            badge: plain(&whole.badge.name),
            description: plain(&whole.badge.description),
            learnt: whole.can.iter().map(plain).collect(),
            observed: match &signed {
                // Paper and file say the same: what was noted since it was signed is in neither.
                Some(signed) => {
                    let seen = signed.credential["evidence"].as_array().into_iter().flatten().skip(1);
                    seen.filter_map(|one| one["narrative"].as_str()).map(SafeText::show_line).collect()
                }
                None => claim.seen.into_iter().map(|seen| seen.text).collect(),
            },
            issuer,
            day: date(day),
            picture: pictures(&ask.module).svg,
            square,
            id: format!("urn:uuid:{}", earned.badge),
        })
    }

    /// Looks at the text of a certificate's square; with a name, also whether it is of that name.
    ///
    /// # Errors
    /// A list is none; the journal cannot be read.
    pub fn verify_slip(&self, text: &str, name: Option<&str>, lists: &[String]) -> Result<SlipVerdict> {
        let read = read_slip(text);
        let (mut trusted, mut reason) = (None, None);
        if let Ok(read) = &read {
            trusted = self.trusted()?.into_iter().find(|one| one.did == read.issuer);
            let id = format!("urn:uuid:{}", read.badge);
            for list in lists {
                let list = revocations::read(list).map_err(|why| {
                    Error::new(Kind::Content, tr!("verify-bad-list")).hint(tr!("verify-bad-list-hint")).detail(&format!("{why:?}"))
                })?;
                reason = reason.or_else(|| list.says(&read.issuer, &id).map(SafeText::show_line));
            }
            let here = self.revoked_here()?;
            let own = here.get(&BadgeId::from_uuid(read.badge)).filter(|taken| taken.issuer == read.issuer);
            reason = reason.or_else(|| own.map(|taken| SafeText::show_line(&self.i18n.say(&revoke::reason(taken.reason)))));
        }
        let bears = read.as_ref().ok().and_then(|read| name.map(|name| read.bears(name)));
        Ok(SlipVerdict { read, trusted, revoked: reason, bears })
    }
}

/// What came out of looking at the text of a square.
#[derive(Clone, Debug)]
pub struct SlipVerdict {
    /// What it says, or why it is none.
    pub read: std::result::Result<SlipRead, SlipUnread>,
    /// Who trusts its issuer here.
    pub trusted: Option<Trusted>,
    /// Why it was taken back, where it was.
    pub revoked: Option<SafeText>,
    /// Whether it bears the name that was asked about.
    pub bears: Option<bool>,
}

impl SlipVerdict {
    /// Whether it was not changed, was not taken back as far as is known, and bears the name that was asked about.
    pub fn holds(&self, trusted: bool) -> bool {
        self.read.is_ok() && self.revoked.is_none() && self.bears != Some(false) && (!trusted || self.trusted.is_some())
    }
}

/// The verdict, line by line.
pub fn slip_words(verdict: &SlipVerdict, trusted: bool, i18n: &I18n) -> Vec<Words> {
    let mut lines = vec![match (verdict.holds(false), verdict.holds(trusted)) {
        (true, true) => tr!("slip-holds"),
        (true, false) => tr!("slip-holds-but"),
        (false, _) => tr!("slip-holds-not"),
    }];
    let read = match &verdict.read {
        Ok(read) => read,
        Err(why) => {
            lines.push(match why {
                SlipUnread::NotASlip | SlipUnread::TooLong => tr!("slip-none"),
                SlipUnread::Altered => tr!("slip-altered"),
            });
            return lines;
        }
    };
    lines.extend(verdict.revoked.as_ref().map(|reason| tr!("verify-revoked", reason = reason)));
    lines.extend(match verdict.bears {
        Some(true) => Some(tr!("slip-name-right")),
        Some(false) => Some(tr!("slip-name-wrong")),
        None if read.name_mark.is_some() => Some(tr!("slip-name-ask")),
        None => None,
    });
    lines.push(tr!("slip-module", module = SafeText::show(read.module.as_str())));
    lines.push(tr!("slip-day", day = SafeText::show(&read.day)));
    lines.push(tr!("verify-fingerprint", words = fingerprint_words(&read.issuer, i18n)));
    lines.push(match &verdict.trusted {
        Some(Trusted { own: true, .. }) => tr!("verify-own"),
        Some(Trusted { name, .. }) => tr!("verify-trusted", name = name),
        None => tr!("verify-not-trusted"),
    });
    lines.push(tr!("slip-id", id = SafeText::show(&format!("urn:uuid:{}", read.badge))));
    lines
}

/// The verdict for programs. Keys are stable.
pub fn slip_json(verdict: &SlipVerdict, trusted_only: bool, i18n: &I18n) -> Value {
    let read = verdict.read.as_ref().ok();
    json!({
        "holds": verdict.holds(trusted_only),
        "fault": match &verdict.read {
            Ok(_) => verdict.revoked.as_ref().map(|_| "revoked").or(verdict.bears.filter(|bears| !bears).map(|_| "other-name")),
            Err(SlipUnread::Altered) => Some("altered"),
            Err(_) => Some("not-a-slip"),
        },
        "badge": read.map(|read| format!("urn:uuid:{}", read.badge)),
        "module": read.map(|read| read.module.as_str()),
        "day": read.map(|read| read.day.as_str()),
        "issuer": read.map(|read| read.issuer.as_str()),
        "fingerprint": read.map(|read| fingerprint_words(&read.issuer, i18n).as_str().to_owned()),
        "trusted": verdict.trusted.is_some(),
        "bears_name": verdict.bears,
    })
}

/// The day as a calendar writes it everywhere: `2026-11-26`.
fn civil(at: Millis) -> String {
    at.utc().map_or_else(|| at.date().to_string(), |at| at.date().to_string())
}
