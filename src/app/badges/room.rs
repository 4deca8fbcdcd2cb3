//! The adviser's rooms of badges, answered.

use std::path::{Path, PathBuf};

use super::super::kit::Kit;
use super::certificate::CertificateAsk;
use super::files::BadgeForm;
use super::issuer::issuer_printout;
use super::sign::SignAsk;
use super::standing::{BadgeStanding, all_earned, earned, unseen};
use super::verify::verdict_words;
use crate::badge::open::{Unreadable, open};
use crate::badge::{Profile, revocations};
use crate::clock::believable;
use crate::curriculum::Module;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, Slug};
use crate::learn::sitting::{BadgeDeed, BadgeDesk, BadgeRow, BadgeState, BadgesAsk, BadgesSaid, PEOPLE, PersonBadge, PersonBadges};
use crate::places::{BADGES, COPIES, hand_out};
use crate::record::{Issued, Record};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// How a copy of keys is named: whoever looks for one knows it by this.
const COPY_NAME: &str = "tremplin-issuer-";
/// The folder on a stick in which badges are put.
const FOLDER: &str = "badges";
/// Largest badge file that is looked for, in bytes, and most files of one folder.
const LARGEST_BADGE: u64 = 2 << 20;
const MANY: usize = 200;
/// Largest copy that is looked at, in bytes.
const LARGEST_COPY: u64 = 1 << 20;

fn plain(text: &crate::source::Text) -> SafeText {
    SafeText::show_line(&markup::plain(&text.value))
}

impl Kit {
    /// Answers the adviser about badges.
    pub(in crate::app) fn badge_room(&mut self, ask: BadgesAsk) -> Result<BadgesSaid> {
        self.needs_role()?;
        Ok(match ask {
            BadgesAsk::Desk => self.badge_desk(None)?,
            BadgesAsk::SignAll => {
                let n = self.sign_waiting()?;
                self.badge_desk(Some(tr!("batch-signed", n = n)))?
            }
            BadgesAsk::Make([name, url, email]) => {
                let some = |text: SafeText| Some(text.as_str().to_owned()).filter(|text| !text.trim().is_empty());
                let profile = Profile { name: name.as_str().to_owned(), url: some(url), email: some(email), image: None };
                self.make_issuer(profile)?;
                self.badge_desk(Some(tr!("badges-made")))?
            }
            BadgesAsk::Copy(place, passphrase) => {
                let path = self.put_copy(place, &passphrase)?;
                self.badge_desk(Some(tr!("badges-copied", path = SafeText::show_path(&path))))?
            }
            BadgesAsk::Find => BadgesSaid::Found(self.copies().iter().map(|(path, _)| Self::told_copy(path)).collect()),
            BadgesAsk::Bring(at, passphrase) => {
                let copies = self.copies();
                let (_, text) = copies.get(at).ok_or_else(|| Error::new(Kind::Io, tr!("badges-bring-none")))?;
                self.bring_issuer(text, passphrase.trim())?;
                self.badge_desk(Some(tr!("badges-brought")))?
            }
            BadgesAsk::Look => {
                let name = |path: &PathBuf| SafeText::show_path(path);
                BadgesSaid::Files(self.files_about().iter().map(|path| Words::Text(name(path))).collect())
            }
            BadgesAsk::Judge(at) => self.judge(at)?,
            BadgesAsk::Trust(at) => {
                self.trust(&self.badge_bytes(at)?)?;
                self.judge(at)?
            }
            BadgesAsk::Who(from) => self.who(from)?,
            BadgesAsk::Of(learner) => BadgesSaid::Of(Box::new(self.badges_of_person(learner)?), None),
            BadgesAsk::Do(learner, module, deed) => {
                let told = self.do_deed(learner, &module, deed)?;
                BadgesSaid::Of(Box::new(self.badges_of_person(learner)?), Some(told))
            }
        })
    }

    /// The badges of whoever sits here.
    pub(in crate::app) fn own_wallet(&self) -> Result<Vec<BadgeRow>> {
        self.learner().map_or_else(|| Ok(Vec::new()), |learner| self.wallet(learner))
    }

    /// What became of the badge of whoever sits here, and what an adviser must still see for it.
    pub(in crate::app) fn badge_in_view(&self, learner: LearnerId, module: &Module) -> Result<(Option<BadgeState>, Vec<SafeText>)> {
        let Some(earned) = earned(self.journal(), learner, &module.id, module.major())? else {
            return Ok((None, unseen(self.journal(), learner, module)?));
        };
        // Nobody signs for a guest, nor takes anything back from them.
        let state = if self.guest.is_some() {
            Some(BadgeState::Waits)
        } else {
            state_of(&self.standing_of(&self.revoked_here()?, learner, &module.id, earned)?)
        };
        Ok((state, Vec::new()))
    }

    /// How many badges one key would sign now. Where that cannot be known, none.
    pub(in crate::app) fn to_sign(&self) -> usize {
        if self.hindered().is_none() && self.can_sign() { self.waiting().map_or(0, |all| all.len()) } else { 0 }
    }

    /// Why nothing can be signed now, where that is so.
    fn hindered(&self) -> Option<Words> {
        let newest = self.disk.newest_at().unwrap_or_default();
        if !believable(self.world.now(), newest) {
            return Some(tr!("badge-clock"));
        }
        match self.keys() {
            Err(error) if self.issuer().is_ok_and(|issuer| issuer.is_some()) => Some(error.hint.unwrap_or(error.cause)),
            _ => None,
        }
    }

    fn sign_waiting(&mut self) -> Result<usize> {
        let mut signed = 0;
        // Module by module: each is read once.
        let waiting = self.waiting()?;
        let mut modules: Vec<ModuleId> = waiting.iter().map(|(_, module)| module.clone()).collect();
        modules.sort();
        modules.dedup();
        for module in modules {
            // One that is not here any more cannot be told in words: it waits for the laptop that has it.
            if self.shelf.row(&module).is_err() {
                continue;
            }
            let people: Vec<LearnerId> = waiting.iter().filter(|(_, of)| *of == module).map(|(learner, _)| *learner).collect();
            let lines = self.sign_batch(&people, &[module], &SignAsk::default(), false)?;
            signed += lines.iter().filter(|line| line.said == super::sign::BatchSaid::Signed).count();
        }
        Ok(signed)
    }

    fn badge_desk(&self, told: Option<Words>) -> Result<BadgesSaid> {
        let issuer = self.issuer()?;
        let desk = BadgeDesk {
            issuer: issuer.as_ref().map(|view| view.lines(&self.i18n)).unwrap_or_default(),
            name: issuer.as_ref().map(|view| SafeText::show_line(&view.issuer.profile.name)),
            paper: issuer.as_ref().map(|view| issuer_printout(view, &self.i18n)),
            copied: issuer.as_ref().is_some_and(|view| view.copied_at.is_some()),
            waiting: self.waiting()?.len(),
            hindered: issuer.as_ref().and_then(|_| self.hindered()),
            places: self.put_in(&COPIES.at(&self.folder)),
        };
        Ok(BadgesSaid::Desk(Box::new(desk), told))
    }

    /// Where files can be put, as a person reads it: the sticks, then this machine's own folder.
    fn put_in(&self, own: &Path) -> Vec<Words> {
        let sticks = (self.sticks)();
        let stick = |path: &PathBuf| tr!("place-stick", path = SafeText::show_path(path));
        sticks.iter().map(stick).chain([tr!("place-here", path = SafeText::show_path(own))]).collect()
    }

    /// The stick of that number; none for this machine's own folder.
    fn stick(&self, place: usize) -> Option<PathBuf> {
        (self.sticks)().into_iter().nth(place)
    }

    fn put_copy(&mut self, place: usize, passphrase: &SafeText) -> Result<PathBuf> {
        let text = self.copy_issuer(passphrase)?;
        let name = format!("{COPY_NAME}{}.json", self.today());
        match self.stick(place) {
            Some(stick) => {
                let file = stick.join(&name);
                hand_out(&file, text.as_bytes()).map_err(|said| Error::not_written(&file).detail(&said))?;
                // One beside the key itself is none: both are lost together.
                self.note_copy()?;
                Ok(file)
            }
            None => {
                let folder = COPIES.at(&self.folder);
                COPIES.whole_file(&self.folder, &name, text.as_bytes()).map_err(|said| Error::not_written(&folder).detail(&said))
            }
        }
    }

    /// Copies of keys that lie on sticks or in this machine's folder, newest name first.
    fn copies(&self) -> Vec<(PathBuf, String)> {
        let mut found = Vec::new();
        let folders = (self.sticks)().into_iter().chain([COPIES.at(&self.folder)]);
        for folder in folders {
            let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
            files.sort();
            for path in files.into_iter().rev() {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let fits = name.starts_with(COPY_NAME) && path.extension().is_some_and(|end| end == "json");
                if !fits || std::fs::metadata(&path).is_ok_and(|meta| meta.len() > LARGEST_COPY) {
                    continue;
                }
                found.extend(std::fs::read_to_string(&path).ok().filter(|text| Self::copy_of(text).is_some()).map(|text| (path, text)));
            }
        }
        found.truncate(PEOPLE);
        found
    }

    /// Badge files on sticks, in their folder for badges, and in this machine's own; by name.
    fn files_about(&self) -> Vec<PathBuf> {
        let sticks = (self.sticks)();
        let folders = sticks.iter().flat_map(|stick| [stick.clone(), stick.join(FOLDER)]).chain([BADGES.at(&self.folder)]);
        let mut found = Vec::new();
        for folder in folders {
            let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().take(MANY);
            let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
            files.sort();
            let ends =
                |path: &PathBuf| path.extension().is_some_and(|end| ["json", "png", "svg", "jwt", "jws"].iter().any(|one| end == *one));
            let small = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() <= LARGEST_BADGE);
            let badge = |path: &PathBuf| std::fs::read(path).is_ok_and(|bytes| matches!(open(&bytes), Ok(_) | Err(Unreadable::OlderForm)));
            found.extend(files.into_iter().filter(ends).filter(small).filter(badge));
        }
        found.truncate(PEOPLE);
        found
    }

    fn badge_bytes(&self, at: usize) -> Result<Vec<u8>> {
        let file = self.files_about().into_iter().nth(at);
        let gone = || Error::new(Kind::Io, tr!("badges-look-none"));
        file.and_then(|path| std::fs::read(path).ok()).ok_or_else(gone)
    }

    /// What a file is worth, with the lists of badges taken back that lie on the sticks.
    fn judge(&self, at: usize) -> Result<BadgesSaid> {
        let bytes = self.badge_bytes(at)?;
        let lists = (self.sticks)().into_iter().filter_map(|stick| std::fs::read_to_string(stick.join("revocations-3.0.json")).ok());
        // Nobody named them: one that is none says nothing.
        let lists: Vec<String> = lists.filter(|text| revocations::read(text).is_ok()).collect();
        let verdict = self.verify_badge(&bytes, &lists, None)?;
        let trust = verdict.verified.is_by_its_issuer() && verdict.trusted.is_none();
        Ok(BadgesSaid::Verdict(at, verdict_words(&verdict, false, &self.i18n), trust))
    }

    fn told_copy(path: &Path) -> Words {
        let name = std::fs::read_to_string(path).ok().and_then(|text| Self::copy_of(&text)).map(|issuer| issuer.profile.name);
        let name = SafeText::show_line(&name.unwrap_or_default());
        tr!("badges-copy-found", name = name, path = SafeText::show_path(path))
    }

    /// People by name, each with how many badges they have and how many wait.
    fn who(&self, from: usize) -> Result<BadgesSaid> {
        let all = self.disk.learners()?;
        let mut rows = Vec::new();
        for one in all.iter().skip(from).take(PEOPLE) {
            let wallet = self.wallet(one.id)?;
            let waiting = wallet.iter().filter(|row| row.state == BadgeState::Waits).count();
            let signed = wallet.iter().filter(|row| row.state == BadgeState::Signed).count();
            let name = SafeText::show_line(&one.nickname);
            rows.push((one.id, tr!("badges-who-line", name = name, signed = signed, waiting = waiting)));
        }
        Ok(BadgesSaid::Who(rows, all.len()))
    }

    fn badges_of_person(&self, learner: LearnerId) -> Result<PersonBadges> {
        let row = self.row_of(learner)?.ok_or_else(|| Error::new(Kind::User, tr!("nobody-here")))?;
        let begun: Vec<ModuleId> = self.disk.standings(learner)?.into_iter().map(|standing| standing.module).collect();
        let earned: Vec<ModuleId> = all_earned(&self.disk, learner)?.into_iter().map(|(module, _)| module).collect();
        let mut badges = Vec::new();
        for shelved in self.shelf.rows() {
            let read = shelved.module(&self.lang_of(shelved));
            let Ok(module) = read else { continue };
            if !begun.contains(&module.id) && !earned.contains(&module.id) {
                continue;
            }
            badges.push(self.badge_of_person(learner, &module)?);
        }
        Ok(PersonBadges { row, badges, places: self.put_in(&BADGES.at(&self.folder)) })
    }

    fn badge_of_person(&self, learner: LearnerId, module: &Module) -> Result<PersonBadge> {
        let standing = self.badge_standing(learner, module)?;
        let state = state_of(&standing);
        let said = match (&standing, state) {
            (BadgeStanding::Lacks(lacks), _) if !lacks.units.is_empty() => {
                tr!("badges-lacks-units", n = lacks.units.len(), of = module.units.len())
            }
            (_, None) => tr!("badges-lacks-seen"),
            (_, Some(state)) => state.words(),
        };
        // The first evidence is of the units.
        let in_it = |one: &Issued| one.credential["evidence"].as_array().map_or(0, |all| all.len().saturating_sub(1));
        let evidence = match &standing {
            BadgeStanding::Signed(_, issued) => issued.iter().map(in_it).max().unwrap_or(0),
            _ => 0,
        };
        let (mut noted, mut seen): (Vec<Slug>, Vec<SafeText>) = (Vec::new(), Vec::new());
        for (_, record) in self.disk.observations(learner)? {
            if let Record::Observed { module: of, observation, text } = record
                && of == module.id
            {
                noted.extend(observation);
                let text = SafeText::show_line(&text);
                if !seen.contains(&text) {
                    seen.push(text);
                }
            }
        }
        let newer = state == Some(BadgeState::Signed) && seen.len() > evidence;
        let own = module.observations.iter().map(|one| (one.id.clone(), plain(&one.text), noted.contains(&one.id), one.required));
        Ok(PersonBadge { module: module.id.clone(), name: plain(&module.badge.name), said, state, own: own.collect(), seen, newer })
    }

    fn do_deed(&mut self, learner: LearnerId, module: &ModuleId, deed: BadgeDeed) -> Result<Words> {
        Ok(match deed {
            BadgeDeed::Observe(own, text) => {
                let earned = self.observe(learner, module, own.as_ref(), &text)?;
                if earned { tr!("observe-done-earned") } else { tr!("observe-done") }
            }
            BadgeDeed::Sign => {
                // Signed before: then because of what was noted since.
                let row = self.shelf.row(module)?;
                let whole = row.module(row.language())?;
                let again = matches!(self.badge_standing(learner, &whole)?, BadgeStanding::Signed(..) | BadgeStanding::Revoked(_));
                self.sign_badge(learner, module, &SignAsk { again, ..SignAsk::default() })?;
                tr!("batch-signed", n = 1_usize)
            }
            BadgeDeed::HandOut(place) => {
                let path = match self.stick(place) {
                    Some(stick) => {
                        let folder = stick.join(FOLDER);
                        let names = self.hand_out_badge(learner, module, &folder, &BadgeForm::USUAL)?;
                        names.first().map_or_else(|| folder.clone(), |first| folder.join(first))
                    }
                    None => self.write_badge(learner, module)?,
                };
                tr!("badges-handed-out", path = SafeText::show_path(&path))
            }
            BadgeDeed::Certificate(name) => {
                let ask = CertificateAsk { module: module.clone(), name: Some(name), lang: None };
                let (path, shown) = self.print_certificate(learner, &ask)?;
                let path = SafeText::show_path(&path);
                if shown { tr!("badges-printed-shown", path = path) } else { tr!("badges-printed", path = path) }
            }
            BadgeDeed::Revoke(why) => {
                self.revoke_of(learner, module, why)?;
                tr!("revoke-done")
            }
        })
    }
}

/// What became of a badge, where it was earned.
const fn state_of(standing: &BadgeStanding) -> Option<BadgeState> {
    match standing {
        BadgeStanding::Lacks(_) => None,
        BadgeStanding::Earned(_) => Some(BadgeState::Waits),
        BadgeStanding::Signed(..) => Some(BadgeState::Signed),
        BadgeStanding::Revoked(_) => Some(BadgeState::Revoked),
    }
}
