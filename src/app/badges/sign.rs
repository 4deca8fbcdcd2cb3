//! Signing: one badge, or all that wait. The same person, module and moment give the same bytes.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::kit::Kit;
use super::standing::{BadgeStanding, Earned, Lacking, all_earned};
use crate::badge::{Alignment, Claim, HashedEmail, Issuer, Keys, Seen, UnitEvidence, credential, pictures, sign};
use crate::clock::{Millis, believable};
use crate::curriculum::{BadgeText, Module, Row};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::{LearnerId, ModuleId};
use crate::record::{Issued, Reason, Record};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct SignAsk {
    /// In that language; without it in the person's own, where the module speaks it.
    pub lang: Option<String>,
    /// Also where it was signed already: the same badge, from now on.
    pub again: bool,
    /// By which address others may know them; only its salted hash goes into the badge.
    pub email: Option<SafeText>,
}

/// One person in a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchLine {
    /// Who.
    pub learner: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// Of which module.
    pub module: ModuleId,
    /// What became of it, or would.
    pub said: BatchSaid,
}

/// What becomes of a badge in a batch.
#[derive(Clone, Debug, PartialEq)]
pub enum BatchSaid {
    /// It is signed now, or would be.
    Signed,
    /// It was signed before.
    Already,
    /// It was taken back.
    Revoked,
    /// Something is lacking.
    Lacks(Lacking),
    /// It cannot be signed.
    Refused(Words),
}

/// Modules in the languages in which they were read, each with its publisher: a batch reads each once.
type Known = BTreeMap<(ModuleId, String), Rc<(Module, SafeText)>>;

/// What signing needs, opened once.
struct Pen {
    issuer: Issuer,
    keys: Keys,
    now: Millis,
    words: BTreeMap<String, Rc<I18n>>,
}

impl Kit {
    fn pen(&self) -> Result<Pen> {
        let (issuer, keys) = self.keys()?;
        Ok(Pen { issuer, keys, now: self.believed_now()?, words: BTreeMap::new() })
    }

    /// The moment, where the clock can be believed: no badge bears another.
    fn believed_now(&self) -> Result<Millis> {
        let now = self.world.now();
        if believable(now, self.disk.newest_at()?) {
            Ok(now)
        } else {
            Err(Error::new(Kind::User, tr!("badge-clock")).hint(tr!("badge-clock-hint")))
        }
    }

    /// Signs the badge of `module` that `learner` has earned, and keeps it.
    ///
    /// # Errors
    /// It is not earned, or was taken back; there is no issuer, or the role is closed; the clock cannot be believed.
    pub fn sign_badge(&mut self, learner: LearnerId, module: &ModuleId, ask: &SignAsk) -> Result<Issued> {
        let mut known = Known::new();
        let read = self.read(&mut known, module, self.shelf.row(module)?.language())?;
        self.earn_for(learner, &read.0)?;
        let (earned, issued) = match self.badge_standing(learner, &read.0)? {
            BadgeStanding::Lacks(lacks) => return Err(not_yet(module, &lacks)),
            // Another one in its place only where that is asked for.
            BadgeStanding::Revoked(_) if !ask.again => return Err(revoked(module)),
            BadgeStanding::Revoked(earned) | BadgeStanding::Earned(earned) => (earned, Vec::new()),
            BadgeStanding::Signed(earned, issued) => (earned, issued),
        };
        if !ask.again && ask.email.is_none() {
            let lang = self.badge_language(&mut known, learner, module, ask.lang.as_deref())?;
            // Another language is another file of the same badge; any will do where none was asked for.
            if let Some(there) = issued.into_iter().find(|one| one.lang == lang || ask.lang.is_none()) {
                return Ok(there);
            }
        }
        let mut pen = self.pen()?;
        let issued = self.signed(&mut pen, &mut known, learner, module, &earned, ask)?;
        self.disk.append(Some(learner), &[Record::BadgeIssued(Box::new(issued.clone()))], None)?;
        Ok(issued)
    }

    /// The badges that were earned, wait for a signature and were not taken back.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn waiting(&self) -> Result<Vec<(LearnerId, ModuleId)>> {
        let revoked = self.revoked_here()?;
        let mut found = Vec::new();
        for one in self.disk.learners()? {
            let earned = all_earned(&self.disk, one.id)?;
            if earned.is_empty() {
                continue;
            }
            let issued = self.disk.issued(one.id)?;
            let waits = |earned: &Earned| !revoked.contains_key(&earned.badge) && !issued.iter().any(|(_, i)| i.badge == earned.badge);
            found.extend(earned.into_iter().filter(|(_, earned)| waits(earned)).map(|(module, _)| (one.id, module)));
        }
        Ok(found)
    }

    /// The badges of `module`, or of every module, for these people: each with what becomes of it. Dry, nothing is signed.
    ///
    /// # Errors
    /// There is no issuer, the role is closed or the clock cannot be believed (unless dry); the journal cannot be read or written.
    pub fn sign_batch(&mut self, people: &[LearnerId], modules: &[ModuleId], ask: &SignAsk, dry: bool) -> Result<Vec<BatchLine>> {
        let mut pen = if dry { None } else { Some(self.pen()?) };
        let names: BTreeMap<LearnerId, String> = self.disk.learners()?.into_iter().map(|one| (one.id, one.nickname)).collect();
        let read =
            modules.iter().map(|id| self.shelf.row(id).and_then(|row| row.module(&self.lang_of(row)))).collect::<Result<Vec<_>>>()?;
        let (revoked, mut known) = (self.revoked_here()?, Known::new());
        let (mut lines, mut records) = (Vec::new(), Vec::new());
        for learner in people {
            for module in &read {
                // What only wanted a look at it is earned here.
                if !dry {
                    self.earn_for(*learner, module)?;
                }
                let said = match self.standing_with(&revoked, *learner, module)? {
                    BadgeStanding::Lacks(lacks) if dry && lacks.is_empty() => BatchSaid::Signed,
                    BadgeStanding::Lacks(lacks) => BatchSaid::Lacks(lacks),
                    // Another one in its place is a matter of one person; of many only where the key was to blame, not they.
                    BadgeStanding::Revoked(earned) if !ask.again || earned.last_reason != Some(Reason::Key) => BatchSaid::Revoked,
                    BadgeStanding::Signed(..) if !ask.again => BatchSaid::Already,
                    BadgeStanding::Revoked(earned) | BadgeStanding::Earned(earned) | BadgeStanding::Signed(earned, _) => match &mut pen {
                        None => BatchSaid::Signed,
                        Some(pen) => match self.signed(pen, &mut known, *learner, &module.id, &earned, ask) {
                            Ok(issued) => {
                                records.push((*learner, Record::BadgeIssued(Box::new(issued))));
                                BatchSaid::Signed
                            }
                            Err(error) => BatchSaid::Refused(error.cause),
                        },
                    },
                };
                let nickname = SafeText::show_line(names.get(learner).map_or("", String::as_str));
                lines.push(BatchLine { learner: *learner, nickname, module: module.id.clone(), said });
            }
        }
        self.disk.append_for(&records)?;
        Ok(lines)
    }

    /// The language of a badge: the one that was asked for, else the person's own, else that of the module's files.
    fn badge_language(&self, known: &mut Known, learner: LearnerId, module: &ModuleId, asked: Option<&str>) -> Result<String> {
        let row = self.shelf.row(module)?;
        let mut speaks = |lang: &str| self.badge_speaks(known, row, lang);
        if let Some(lang) = asked {
            return if speaks(lang) {
                Ok(lang.to_owned())
            } else {
                let cause = tr!("badge-no-language", lang = SafeText::show_line(lang), module = SafeText::show(module.as_str()));
                Err(Error::new(Kind::User, cause).hint(tr!("badge-no-language-hint")))
            };
        }
        let own = self.disk.settings(Some(learner))?;
        let wished = ["lesson-lang", "lang"].into_iter().filter_map(|key| own.get(key).map(String::as_str)).chain([self.i18n.code()]);
        Ok(wished.into_iter().find(|lang| speaks(lang)).unwrap_or(row.language()).to_owned())
    }

    /// Whether the badge of a module is whole in `lang`: one that says "en" and speaks French would be refused by nobody and
    /// understood by nobody.
    fn badge_speaks(&self, known: &mut Known, row: &Row, lang: &str) -> bool {
        let whole = |text: &BadgeText| !(text.name.foreign || text.description.foreign || text.criteria.foreign);
        row.speaks(lang, "module") && self.read(known, &row.id, lang).is_ok_and(|read| whole(&read.0.badge))
    }

    /// `wished`, where the badge of `module` is whole in it; else the language of the module's files.
    ///
    /// # Errors
    /// There is no such module.
    pub(super) fn language_near(&self, module: &ModuleId, wished: &str) -> Result<String> {
        let row = self.shelf.row(module)?;
        Ok(if self.badge_speaks(&mut Known::new(), row, wished) { wished } else { row.language() }.to_owned())
    }

    fn signed(
        &self,
        pen: &mut Pen,
        known: &mut Known,
        learner: LearnerId,
        module: &ModuleId,
        earned: &Earned,
        ask: &SignAsk,
    ) -> Result<Issued> {
        let lang = self.badge_language(known, learner, module, ask.lang.as_deref())?;
        let words = Rc::clone(pen.words.entry(lang.clone()).or_insert_with(|| Rc::new(I18n::new(&lang))));
        let whole = self.read(known, module, &lang)?;
        let mut claim = self.claim(learner, &whole.0, whole.1.clone(), earned, &lang)?;
        claim.issuer = Some(pen.issuer.clone());
        claim.picture = Some(pictures(module).small.to_vec());
        if ask.again || claim.earned_at.is_none() {
            claim.valid_from = pen.now;
        }
        if let Some(email) = &ask.email {
            claim.email = Some(HashedEmail::new(email, super::keyring::random(&*self.world)?));
        }
        let credential = sign(&credential(&claim, &words)?, &pen.keys, pen.now)?;
        let (badge, issuer) = (earned.badge, pen.issuer.did_key.clone());
        Ok(Issued { badge, module: module.clone(), version: claim.version, lang, issuer, credential })
    }

    /// A module in a language, read at most once.
    fn read(&self, known: &mut Known, module: &ModuleId, lang: &str) -> Result<Rc<(Module, SafeText)>> {
        let key = (module.clone(), lang.to_owned());
        if let Some(read) = known.get(&key) {
            return Ok(Rc::clone(read));
        }
        let read = Rc::new(self.module_and_publisher(module, lang)?);
        known.insert(key, Rc::clone(&read));
        Ok(read)
    }

    /// A module in a language, and who publishes it.
    pub(super) fn module_and_publisher(&self, module: &ModuleId, lang: &str) -> Result<(Module, SafeText)> {
        let row = self.shelf.row(module)?;
        let whole = row.module(lang)?;
        let publisher = row.curriculum.as_ref().map(|curriculum| curriculum.publisher.clone());
        let publisher = publisher.filter(|name| !name.is_empty()).unwrap_or_else(|| whole.title.value.clone());
        Ok((whole, publisher))
    }

    /// What a badge says, without an issuer.
    ///
    /// # Errors
    /// The journal cannot be read; the badge bears no date of its own, and the clock cannot be believed.
    pub(super) fn claim(&self, learner: LearnerId, whole: &Module, publisher: SafeText, earned: &Earned, lang: &str) -> Result<Claim> {
        let plain = |text: &crate::source::Text| SafeText::show(&markup::plain(&text.value));
        let alignments = whole.alignments.iter().map(|a| Alignment {
            id: a.id.as_str().to_owned(),
            framework: a.framework.clone(),
            code: a.code.clone(),
            name: plain(&a.name),
            url: a.url.clone(),
        });
        let units = earned.units.iter().map(|mastered| -> Result<UnitEvidence> {
            // A unit may have left the module since: its id is then its title.
            let head = whole.units.iter().find(|unit| unit.id == mastered.unit);
            Ok(UnitEvidence {
                unit: mastered.unit.clone(),
                title: head.map_or_else(|| SafeText::show(mastered.unit.as_str()), |unit| plain(&unit.title)),
                mastered_at: self.disk.believed_at(mastered.event)?,
                right: u32::from(mastered.right),
                of: u32::from(mastered.of),
            })
        });
        let mut seen: Vec<Seen> = Vec::new();
        for (event, record) in self.disk.observations(learner)? {
            let Record::Observed { module, observation, text } = record else { continue };
            if module != whole.id {
                continue;
            }
            // The module's own sentence is said in the badge's language.
            let own = observation.and_then(|id| whole.observations.iter().find(|one| one.id == id)).map(|one| plain(&one.text));
            let text = own.unwrap_or_else(|| SafeText::show(&text));
            if !seen.iter().any(|other| other.text == text) {
                seen.push(Seen { event: event.id, text, at: event.clock_ok.then_some(Millis(event.at)) });
            }
        }
        Ok(Claim {
            module: whole.id.clone(),
            name: plain(&whole.badge.name),
            description: plain(&whole.badge.description),
            criteria: plain(&whole.badge.criteria),
            language: lang.to_owned(),
            version: whole.version.as_str().to_owned(),
            alignments: alignments.collect(),
            units: units.collect::<Result<_>>()?,
            seen,
            learner: earned.learner,
            taken_back: earned.taken_back,
            email: None,
            earned_at: earned.at,
            valid_from: earned.at.map_or_else(|| self.believed_now(), Ok)?,
            publisher,
            issuer: None,
            picture: None,
        })
    }
}

pub(super) fn not_yet(module: &ModuleId, lacks: &Lacking) -> Error {
    let cause = tr!("badge-not-yet", module = SafeText::show(module.as_str()));
    let hint = match lacks.seen.first() {
        Some(seen) if lacks.units.is_empty() => tr!("badge-not-seen-hint", text = seen),
        _ => tr!("badge-not-yet-hint"),
    };
    Error::new(Kind::User, cause).hint(hint)
}

pub(super) fn revoked(module: &ModuleId) -> Error {
    Error::new(Kind::User, tr!("badge-was-revoked", module = SafeText::show(module.as_str()))).hint(tr!("badge-was-revoked-hint"))
}
