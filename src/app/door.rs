//! Who comes in: found by what they say, let in by their three pictures where they have them.
//!
//! Somebody unknown is asked for pictures like somebody known, one hash is computed for either, and the same is answered.

use std::rc::Rc;

use super::kit::Kit;
use crate::activity::Drawing;
use crate::error::{Error, Kind, Result};
use crate::ids::LearnerId;
use crate::journal::{Journal, Secret};
use crate::learn::sitting::{Claim, Code, DoorAsk, DoorSaid, GROUP, Listed, Msg, NOTICE, Newcomer, Person};
use crate::lock::{self, SALT};
use crate::record::Record;
use crate::text::SafeText;
use crate::text::fold::{Tolerance, fold};
use crate::tr;

/// How many nicknames are suggested at once.
const SUGGESTED: usize = 3;

fn folded(name: &str) -> String {
    fold(name, &[Tolerance::Case, Tolerance::Accents])
}

impl Kit {
    /// Answers the door.
    pub(super) fn door(&mut self, ask: DoorAsk) -> Result<Msg> {
        Ok(Msg::Door(match ask {
            DoorAsk::Known(group) => DoorSaid::Known(self.listed(group.as_ref())?),
            DoorAsk::Suggest => DoorSaid::Suggested(self.suggested()?),
            DoorAsk::Free(nickname) => DoorSaid::Free(self.disk.learner_named(&nickname)?.is_none()),
            DoorAsk::Come(claim) => return self.come(claim),
            DoorAsk::Enter(claim, code) => return self.enter(&claim, code),
            DoorAsk::Add(new) => {
                let person = self.add(&new)?;
                return Ok(self.seated(person));
            }
            DoorAsk::Keep(new) => {
                let person = self.keep_guest(&new)?;
                return Ok(Msg::SignedIn(person, self.kept_settings()));
            }
        }))
    }

    /// Somebody sits here from now on.
    pub(super) fn seated(&mut self, person: Person) -> Msg {
        self.guest = None;
        // Whether somebody is about to be erased is no reason to keep them out.
        if let Ok(due) = self.due()
            && let Ok(ids) = self.disk.ids_of(person.id)
            && due.iter().any(|row| ids.contains(&row.id))
            && self.keep_longer(person.id).is_ok()
        {
            self.kept_longer = true;
        }
        self.seat(Some(person.clone()));
        Msg::SignedIn(person, self.kept_settings())
    }

    /// Somebody's drawing.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub(super) fn sign_of(&self, learner: LearnerId) -> Result<Option<&'static str>> {
        let kept = self.disk.settings(Some(learner))?;
        Ok(kept.get("sign").and_then(|id| Drawing::named(id)).map(|drawing| drawing.id))
    }

    /// Everybody who is known here, where the adviser lets them be listed. Before a group: its people, then those of no group yet;
    /// who is of another group is not shown to this one, and comes in by the letters.
    fn listed(&self, group: Option<&SafeText>) -> Result<Option<Vec<Listed>>> {
        if self.disk.settings(None)?.get("names-listed").is_none_or(|kept| kept != "yes") {
            return Ok(None);
        }
        let (mut theirs, mut others) = (Vec::new(), Vec::new());
        for one in self.disk.learners()? {
            let kept = self.disk.settings(Some(one.id)).unwrap_or_default();
            let sign = kept.get("sign").and_then(|id| Drawing::named(id)).map(|drawing| drawing.id);
            let listed = Listed { id: one.id, nickname: SafeText::show_line(&one.nickname), sign };
            match (group, kept.get(GROUP).filter(|own| !own.trim().is_empty())) {
                (None, _) => theirs.push(listed),
                (Some(group), Some(own)) if folded(group) == folded(own) => theirs.push(listed),
                (Some(_), Some(_)) => {}
                (Some(_), None) => others.push(listed),
            }
        }
        theirs.extend(others);
        Ok(Some(theirs))
    }

    /// Nicknames that nobody has here: words of the language, none of a person.
    fn suggested(&self) -> Result<Vec<SafeText>> {
        let taken: Vec<String> = self.disk.learners()?.iter().map(|one| folded(&one.nickname)).collect();
        let list = self.i18n.say(&tr!("door-nicknames"));
        let words: Vec<&str> = list.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
        let mut found: Vec<SafeText> = Vec::new();
        let mut byte = [0; 2];
        // Round after round: a word, then the word with a number, until enough are free.
        for tried in 0..words.len() * 40 {
            if found.len() == SUGGESTED || words.is_empty() {
                break;
            }
            self.world.random(&mut byte);
            let word = words.get(usize::from(u16::from_le_bytes(byte)) % words.len()).copied().unwrap_or_default();
            let round = tried / words.len();
            let name = if round < 4 { word.to_owned() } else { format!("{word} {}", round + usize::from(byte[0] % 7)) };
            let name = SafeText::show_line(&name);
            if !taken.contains(&folded(&name)) && !found.contains(&name) {
                found.push(name);
            }
        }
        Ok(found)
    }

    /// Those whom a claim may mean.
    fn meant(&self, claim: &Claim) -> Result<Vec<LearnerId>> {
        Ok(match claim {
            Claim::Listed(id) => vec![*id],
            Claim::Named(name) => self.disk.learner_named(name)?.into_iter().collect(),
            Claim::Letters(letters, sign) => {
                let begins = folded(letters);
                let all = self.disk.learners()?.into_iter().filter(|one| folded(&one.nickname).starts_with(&begins));
                // Whoever was known before there were drawings has none.
                all.filter(|one| self.sign_of(one.id).unwrap_or_default().is_none_or(|own| own == *sign)).map(|one| one.id).collect()
            }
        })
    }

    fn person(&self, id: LearnerId) -> Result<Person> {
        let id = self.disk.person_of(id)?;
        let known = self.disk.learners()?.into_iter().find(|one| one.id == id);
        let known = known.ok_or_else(|| Error::new(Kind::Internal, tr!("nobody-here")))?;
        Ok(Person { id, nickname: Some(SafeText::show_line(&known.nickname)), guest: false })
    }

    fn come(&mut self, claim: Claim) -> Result<Msg> {
        let meant = self.meant(&claim)?;
        if let [only] = meant.as_slice()
            && self.disk.code_of(*only)?.is_none()
        {
            let person = self.person(*only)?;
            return Ok(self.seated(person));
        }
        let mut open = Vec::new();
        for id in &meant {
            if self.disk.code_of(*id)?.is_none() {
                open.push(Listed {
                    id: *id,
                    nickname: self.person(*id)?.nickname.unwrap_or_default(),
                    sign: self.sign_of(*id).unwrap_or_default(),
                });
            }
        }
        // Several without a code: they are told apart by their names.
        if !open.is_empty() && open.len() == meant.len() {
            return Ok(Msg::Door(DoorSaid::Known(Some(open))));
        }
        let wait = self.waits(Secret::CodesInVain)?;
        Ok(Msg::Door(DoorSaid::Code(claim, wait)))
    }

    /// For how many seconds that door stays closed now.
    pub(super) fn waits(&self, door: Secret) -> Result<u64> {
        Ok(lock::wait(self.in_vain(door)?))
    }

    fn in_vain(&self, door: Secret) -> Result<u32> {
        Ok(self.disk.secret(door)?.and_then(|kept| kept.parse().ok()).unwrap_or(0))
    }

    /// One more try in vain; or none any more.
    pub(super) fn tried(&mut self, door: Secret, opened: bool) -> Result<()> {
        let before = self.in_vain(door)?;
        if opened && before == 0 {
            return Ok(());
        }
        let after = (!opened).then(|| before.saturating_add(1).to_string());
        self.disk.set_secret(door, after.as_deref())
    }

    fn enter(&mut self, claim: &Claim, code: Code) -> Result<Msg> {
        let secret = lock::code(code);
        let mut hashes = Vec::new();
        for id in self.meant(claim)? {
            hashes.extend(self.disk.code_of(id)?.map(|hash| (id, hash)));
        }
        if hashes.is_empty() {
            // The same work as for somebody who is known.
            drop(lock::hash(&secret, self.costs.learner, [0; SALT]));
        }
        let found = hashes.into_iter().find(|(_, hash)| lock::fits(&secret, hash)).map(|(id, _)| id);
        self.tried(Secret::CodesInVain, found.is_some())?;
        match found {
            Some(id) => {
                let person = self.person(id)?;
                Ok(self.seated(person))
            }
            None => Ok(Msg::Door(DoorSaid::NotThese(self.waits(Secret::CodesInVain)?))),
        }
    }

    /// The hash of a secret, with a salt of its own.
    pub(super) fn hashed(&self, secret: &str, cost: lock::Cost) -> Result<String> {
        let mut salt = [0; SALT];
        self.world.random(&mut salt);
        lock::hash(secret, cost, salt).ok_or_else(|| Error::new(Kind::Internal, tr!("lock-failed")))
    }

    fn records_of(new: &Newcomer) -> Vec<Record> {
        let set = |key: &str, value: &str| Record::LearnerSet { key: key.to_owned(), value: value.to_owned() };
        let mut records = vec![Record::LearnerAdded { nickname: new.nickname.as_str().to_owned() }];
        // Whoever chose a drawing came by the door, where the notice stands; others are told when they first sit here.
        records.extend(new.sign.iter().flat_map(|sign| [set("notice-version", NOTICE), set("sign", sign)]));
        records.extend(new.card.clone().map(Record::CardClaimed));
        if let Some(lang) = &new.understands {
            // Lessons begin in it; buttons and menus stay as they are.
            records.extend([set("understands", lang), set("lesson-lang", lang)]);
        }
        match new.reads {
            Some(true) => records.push(set("reading", "likes")),
            // Whoever would rather not read is read to.
            Some(false) => records.extend([set("reading", "rather-not"), set("voice", "always")]),
            None => {}
        }
        records
    }

    fn free(&self, nickname: &SafeText) -> Result<()> {
        if self.disk.learner_named(nickname)?.is_some() {
            let cause = tr!("nickname-taken", name = nickname);
            return Err(Error::new(Kind::User, cause).hint(tr!("nickname-taken-hint")));
        }
        Ok(())
    }

    pub(super) fn add(&mut self, new: &Newcomer) -> Result<Person> {
        self.free(&new.nickname)?;
        let id = self.disk.fresh_learner();
        let hash = new.code.map(|code| self.hashed(&lock::code(code), self.costs.learner)).transpose()?;
        self.disk.append(Some(id), &Self::records_of(new), None)?;
        if let Some(hash) = hash {
            self.disk.set_code(id, Some(&hash))?;
        }
        Ok(Person { id, nickname: Some(new.nickname.clone()), guest: false })
    }

    /// Somebody of that nickname from the command line: known, or new without a code.
    pub(super) fn named(&mut self, nickname: &SafeText) -> Result<Msg> {
        match self.disk.learner_named(nickname)? {
            Some(_) => self.come(Claim::Named(nickname.clone())),
            None => {
                let person = self.add(&Newcomer { nickname: nickname.clone(), ..Newcomer::default() })?;
                Ok(self.seated(person))
            }
        }
    }

    /// Seats whoever sat in the window that this one replaces.
    ///
    /// # Errors
    /// When nobody of that id is here any more, or the journal cannot be read.
    pub(super) fn seat_again(&mut self, id: LearnerId) -> Result<Msg> {
        let person = self.person(id)?;
        Ok(self.seated(person))
    }

    /// Makes a guest's whole sitting theirs, under a nickname that nobody has here.
    ///
    /// # Errors
    /// When the nickname is taken, or it cannot be written.
    fn keep_guest(&mut self, new: &Newcomer) -> Result<Person> {
        self.free(&new.nickname)?;
        let hash = new.code.map(|code| self.hashed(&lock::code(code), self.costs.learner)).transpose()?;
        let Some((guest, id)) = self.guest.as_mut().zip(self.person.as_ref().map(|person| person.id)) else {
            return Err(Error::new(Kind::Internal, tr!("nobody-here")));
        };
        // A first try may have failed half-way: the name is then already told.
        if guest.learner_named(&new.nickname)?.is_none() {
            guest.append(Some(id), &Self::records_of(new), None)?;
        }
        self.disk.adopt(guest, id)?;
        self.own_prints(id)?;
        if let Some(hash) = hash {
            self.disk.set_code(id, Some(&hash))?;
        }
        self.guest = None;
        let person = Person { id, nickname: Some(new.nickname.clone()), guest: false };
        self.seat(Some(person.clone()));
        Ok(person)
    }

    /// Seats somebody who leaves no trace.
    ///
    /// # Errors
    /// When there is no memory for a journal.
    pub(super) fn seat_guest(&mut self) -> Result<Person> {
        let journal = Journal::in_memory(Rc::clone(&self.world))?;
        let person = Person { id: journal.fresh_learner(), nickname: None, guest: true };
        self.guest = Some(journal);
        self.seat(Some(person.clone()));
        Ok(person)
    }

    /// Nobody sits here any more; the adviser's role closes.
    pub(super) fn empty(&mut self) -> Msg {
        self.guest = None;
        self.printed.clear();
        self.role = None;
        self.stop_work();
        self.seat(None);
        Msg::Emptied(self.kept_settings())
    }
}
