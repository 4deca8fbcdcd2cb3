//! Erasing a person: copies, badges and pages first, the journal last, then the proof. Whatever stops it half-way, the same call
//! begins again; nothing is claimed before every byte was looked at.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::kit::Kit;
use super::needles::{SHORTEST, Search, of_id, of_text};
use crate::badge::{id_after, recipient_of};
use crate::curriculum::major_of;
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::{BadgeId, LearnerId};
use crate::journal::{Traces, is_unfinished};
use crate::learn::sitting::{Counts, Receipt};
use crate::places::{self, BACKUPS, BADGES, HANDOVER, PRINTS, Place, SET_ASIDE};
use crate::text::SafeText;
use crate::tr;

/// In the names of printed pages that name nobody.
const NAMELESS: [&str; 2] = ["-erased-end-", "-notice-end-"];

/// What is looked for.
struct Sought {
    /// Ids and hashes: nobody else's, wherever they stand.
    own: Search,
    /// Nicknames, and what was written on plans.
    words: Search,
}

impl Kit {
    /// Erases these people and everybody that they were joined to, and proves it.
    ///
    /// # Errors
    /// Another window is reading, or a file cannot be written: nothing is claimed, and the same call begins again. Where the
    /// proof fails, the error names the file.
    pub fn erase(&mut self, people: &[LearnerId]) -> Result<Receipt> {
        self.stop_copy();
        let mut all: Vec<Traces> = Vec::new();
        for id in people {
            if !all.iter().any(|known| known.ids.contains(id)) {
                all.push(self.disk.traces(*id)?);
            }
        }
        let revoked: BTreeSet<BadgeId> = self.revoked_here()?.into_keys().collect();
        self.disk.quiet()?;
        let mut counts = Counts { people: all.len(), ..Counts::default() };
        let ids: Vec<LearnerId> = all.iter().flat_map(|traces| traces.ids.iter().copied()).collect();
        self.erase_copies(&ids, &mut counts)?;
        for traces in &all {
            self.erase_files(traces, &revoked, &mut counts)?;
        }
        for traces in &all {
            counts.answers += traces.answers;
            counts.events += self.disk.erase(&traces.ids)?;
        }
        if self.person.as_ref().is_some_and(|person| ids.contains(&person.id)) {
            self.seat(None);
        }
        self.disk.write_anew().map_err(|error| Self::not_proved(&ids, error))?;

        let (mut short, mut shared) = (false, false);
        let mut needles: Vec<Vec<u8>> = own_needles(&all, &revoked);
        let mut names = Vec::new();
        for name in all.iter().flat_map(|traces| &traces.nicknames) {
            short |= name.len() < SHORTEST;
            for form in of_text(name) {
                // A word of somebody else's may stay: it is not theirs that was erased.
                let is_shared = self.disk.mentions(&form)?;
                shared |= is_shared;
                names.extend((!is_shared).then(|| form.into_bytes()));
            }
        }
        let of_others = self.pages_of_others()?;
        let ids_alone = Search::new(needles.clone());
        needles.extend(names);
        let everything = Search::new(needles);
        for file in self.all_files()? {
            let search = if of_others.contains(&file) { &ids_alone } else { &everything };
            let found = match File::open(&file).and_then(|open| search.is_in(open)) {
                Ok(found) => found,
                Err(said) if said.kind() == std::io::ErrorKind::NotFound => false,
                Err(said) => return Err(Self::not_proved(&ids, not_erased(&file).detail(&said))),
            };
            if found {
                return Err(Self::not_proved(&ids, not_erased(&file)));
            }
        }
        self.disk.proved()?;
        counts.unowned = self.unowned()?;
        Ok(Receipt { day: date(self.world.now()), counts, short, shared })
    }

    /// Every file of the data folder; none where nothing lasts.
    fn all_files(&self) -> Result<Vec<PathBuf>> {
        if self.folder.as_os_str().is_empty() {
            return Ok(Vec::new());
        }
        places::files(&self.folder).map_err(|said| not_erased(&self.folder).detail(&said))
    }

    fn files_of(&self, place: &Place) -> Result<Vec<PathBuf>> {
        if self.folder.as_os_str().is_empty() {
            return Ok(Vec::new());
        }
        place.files(&self.folder).map_err(|said| not_erased(&place.at(&self.folder)).detail(&said))
    }

    /// Each copy of the journal, opened and written anew. A copy that was never finished is nobody's: it goes.
    fn erase_copies(&self, ids: &[LearnerId], counts: &mut Counts) -> Result<()> {
        for file in self.files_of(&BACKUPS)? {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if is_unfinished(&name) {
                remove(&file)?;
            } else if file.extension().is_some_and(|end| end == "db") {
                self.disk.erase_in_copy(&file, ids).map_err(|error| not_erased(&file).detail(&self.i18n.say(&error.cause)))?;
                counts.copies += 1;
            }
        }
        Ok(())
    }

    /// Badges and pages: those that are this person's by the list, and those that hold a trace of them.
    fn erase_files(&self, traces: &Traces, revoked: &BTreeSet<BadgeId>, counts: &mut Counts) -> Result<()> {
        let sought = Sought {
            own: Search::new(own_needles(std::slice::from_ref(traces), revoked)),
            words: Search::new(
                traces.nicknames.iter().chain(&traces.typed).chain(&traces.seen).flat_map(|text| of_text(text)).map(String::into_bytes),
            ),
        };
        for place in places::ALL.into_iter().filter(|place| place.erasure == places::Erasure::Deleted) {
            for file in self.files_of(place)? {
                let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                // What is damaged cannot be searched for certain.
                if place == &HANDOVER || place == &SET_ASIDE || self.is_of(traces, &sought, place, &file, &name)? {
                    remove(&file)?;
                    counts.badges += usize::from(place == &BADGES);
                    counts.prints += usize::from(place == &PRINTS);
                }
            }
        }
        Ok(())
    }

    fn is_of(&self, traces: &Traces, sought: &Sought, place: &Place, file: &Path, name: &str) -> Result<bool> {
        if traces.made.iter().any(|(of, made)| of == place.name && (made == name || name == format!("{made}.part"))) {
            return Ok(true);
        }
        let holds = |search: &Search| File::open(file).and_then(|open| search.is_in(open)).map_err(|said| not_erased(file).detail(&said));
        // A page of somebody else's may well bear the same word.
        let others = self.disk.owner_of(place, name)?.is_some_and(|owner| !traces.ids.contains(&owner));
        Ok(holds(&sought.own)? || (!others && holds(&sought.words)?))
    }

    /// Badges and pages that are known to be somebody else's.
    fn pages_of_others(&self) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for place in [&BADGES, &PRINTS] {
            for file in self.files_of(place)? {
                let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                if self.disk.owner_of(place, &name)?.is_some() {
                    found.push(file);
                }
            }
        }
        Ok(found)
    }

    /// Printed pages that are nobody's as far as is known: a guest's, or of an older kit.
    fn unowned(&self) -> Result<usize> {
        let mut unowned = 0;
        for file in self.files_of(&PRINTS)? {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            // Receipts and notices are nobody's by what they are.
            let nameless = NAMELESS.iter().any(|of| name.contains(of));
            unowned += usize::from(!nameless && self.disk.owner_of(&PRINTS, &name)?.is_none());
        }
        Ok(unowned)
    }

    /// The person is gone from the journal and something may still be readable: how it is begun again.
    fn not_proved(ids: &[LearnerId], error: Error) -> Error {
        let id = ids.first().map(ToString::to_string).unwrap_or_default();
        Error { hint: Some(tr!("erase-again-hint", id = SafeText::show(&id))), ..error }
    }
}

/// Ids, the ids in badges, and the hashes of codes, in all forms.
fn own_needles(all: &[Traces], revoked: &BTreeSet<BadgeId>) -> Vec<Vec<u8>> {
    let mut needles = Vec::new();
    for traces in all {
        for id in &traces.ids {
            needles.extend(of_id(id.uuid()));
            needles.extend(of_id(recipient_of(*id)));
        }
        for (id, module, version) in &traces.badges {
            let major = major_of(version);
            // The number of a badge that was taken back stays, so that it stays taken back: nothing leads from it to a person.
            let most = u32::try_from(revoked.len()).unwrap_or(u32::MAX);
            let given = (0..=most).map(|n| id_after(*id, module, major, n)).find(|badge| !revoked.contains(badge));
            needles.extend(given.into_iter().flat_map(|badge| of_id(badge.uuid())));
        }
        for hash in &traces.hashes {
            // Salt and digest, whatever stands before them.
            needles.extend(hash.rsplit('$').take(2).filter(|part| part.len() >= SHORTEST).map(|part| part.as_bytes().to_vec()));
        }
    }
    needles
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(said) if said.kind() != std::io::ErrorKind::NotFound => Err(not_erased(file).detail(&said)),
        _ => Ok(()),
    }
}

/// A file that still holds something, or that cannot be looked at.
fn not_erased(file: &Path) -> Error {
    let file = SafeText::show_path(file);
    Error::new(Kind::Store, tr!("erase-not-proved", file = file)).hint(tr!("erase-not-proved-hint"))
}
