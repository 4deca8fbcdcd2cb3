//! The same person known twice: compared, joined by an adviser's word, and parted again where that was a mistake.
//!
//! Nothing here joins by itself: whoever calls has shown both people first. A join is taken back between the two ids that it named;
//! what was done since stays under the id that it was written under.

use super::collect::LABEL;
use super::kit::Kit;
use crate::activity::Drawing;
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::LearnerId;
use crate::learn::card::mark;
use crate::learn::sitting::Twin;
use crate::record::Record;
use crate::text::SafeText;
use crate::text::fold::{Tolerance, fold};
use crate::tr;
use crate::words::Words;

/// A join that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinMade {
    /// Who was said to be …
    pub from: (LearnerId, SafeText),
    /// … this one.
    pub into: (LearnerId, SafeText),
    /// When, where the clock could be believed.
    pub at: Option<Millis>,
}

/// What a nickname is compared by.
pub(super) fn folded(nickname: &str) -> String {
    fold(nickname, &[Tolerance::Case, Tolerance::Accents])
}

fn user(cause: Words, hint: Words) -> Error {
    Error::new(Kind::User, cause).hint(hint)
}

impl JoinMade {
    /// Both in a line.
    pub fn line(&self) -> Words {
        let (from, into) = (&self.from.1, &self.into.1);
        match self.at {
            Some(at) => tr!("same-made-row", day = date(at), from = from, into = into),
            None => tr!("same-made-row-undated", from = from, into = into),
        }
    }
}

impl Kit {
    /// Everybody of that nickname, or the one of that id: each by the id that speaks for them.
    fn everybody_called(&self, text: &str) -> Result<Vec<LearnerId>> {
        let wanted = folded(text);
        let mut found: Vec<LearnerId> =
            self.disk.learners()?.into_iter().filter(|one| folded(&one.nickname) == wanted).map(|one| one.id).collect();
        if found.is_empty() {
            found.push(self.find(text)?);
        }
        Ok(found)
    }

    /// The two people of these nicknames or ids. The same nickname twice means the two who bear it.
    ///
    /// # Errors
    /// There is nobody of that name, or several; or they are one person already.
    pub fn find_two(&self, from: &str, into: &str) -> Result<(LearnerId, LearnerId)> {
        let (ones, others) = (self.everybody_called(from)?, self.everybody_called(into)?);
        let shown = |text: &str| SafeText::show_line(text);
        let several = |text: &str| user(tr!("same-several", name = shown(text)), tr!("same-several-hint"));
        let pair = match (&ones[..], &others[..]) {
            ([first, second], _) if ones == others => (*second, *first),
            ([from], [into]) => (*from, *into),
            ([_], _) => return Err(several(into)),
            _ => return Err(several(from)),
        };
        if pair.0 == pair.1 {
            return Err(user(tr!("same-already", name = shown(into)), tr!("same-already-hint")));
        }
        Ok(pair)
    }

    /// Somebody with what tells namesakes apart.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn twin(&self, id: LearnerId) -> Result<Twin> {
        let nicknames = self.disk.nicknames()?;
        let ids = self.disk.ids_of(id)?;
        let name = std::iter::once(&id).chain(&ids).find_map(|id| nicknames.get(id));
        self.twin_under(id, name.map(String::as_str), self.sign_of(id)?, &ids)
    }

    /// One id alone, as it was before it was joined.
    pub(super) fn twin_alone(&self, id: LearnerId) -> Result<Twin> {
        let nicknames = self.disk.nicknames()?;
        let sign = self.disk.set_under(id, "sign")?.and_then(|id| Drawing::named(&id)).map(|drawing| drawing.id);
        self.twin_under(id, nicknames.get(&id).map(String::as_str), sign, &[id])
    }

    fn twin_under(&self, id: LearnerId, name: Option<&str>, sign: Option<&'static str>, ids: &[LearnerId]) -> Result<Twin> {
        let known = self.disk.known_under(ids)?;
        let own = self.disk.device();
        let mut devices = known.devices.iter();
        let on = match (devices.next(), devices.next()) {
            (Some(one), None) if *one == own => tr!("same-on-this"),
            (Some(one), None) => match self.disk.told_by_devices(LABEL)?.get(one) {
                Some(label) => tr!("same-on-label", label = SafeText::show_line(label)),
                None => tr!("same-on-other"),
            },
            _ => tr!("same-on-many", n = known.devices.len()),
        };
        let (first, last) = (known.first.map(date), known.last.map(date));
        Ok(Twin { id, nickname: called(id, name), sign, first, last, done: known.done, on })
    }

    /// The first is the second, by the adviser's word, under the nickname of the second.
    ///
    /// # Errors
    /// The role is closed; they are one person already; not saved.
    pub fn join_people(&mut self, from: LearnerId, into: LearnerId) -> Result<Words> {
        self.needs_role()?;
        let (from, into) = (self.disk.person_of(from)?, self.disk.person_of(into)?);
        let name = self.twin(into)?.nickname;
        if from == into {
            return Err(user(tr!("same-already", name = name), tr!("same-already-hint")));
        }
        self.disk.append(Some(from), &[Record::LearnerJoined { into }], None)?;
        // Whoever sits here may be one of them: their settings are read again.
        self.seat(self.person.clone());
        Ok(tr!("join-done", name = name))
    }

    /// Every join that holds, in order.
    ///
    /// # Errors
    /// The role is closed; the journal cannot be read.
    pub fn joins_made(&self) -> Result<Vec<JoinMade>> {
        self.needs_role()?;
        let nicknames = self.disk.nicknames()?;
        let name = |id: LearnerId| (id, called(id, nicknames.get(&id).map(String::as_str)));
        Ok(self.disk.joins()?.into_iter().map(|join| JoinMade { from: name(join.from), into: name(join.into), at: join.at }).collect())
    }

    /// The join of the two people of these nicknames or ids, whichever was named first.
    ///
    /// # Errors
    /// There is none, or several.
    pub fn find_join(&self, one: &str, other: &str) -> Result<JoinMade> {
        let is = |text: &str, (id, name): &(LearnerId, SafeText)| {
            LearnerId::parse(text).map_or_else(|| folded(text) == folded(name.as_str()), |named| named == *id)
        };
        let fits = |join: &JoinMade| (is(one, &join.from) && is(other, &join.into)) || (is(other, &join.from) && is(one, &join.into));
        let mut fitting = self.joins_made()?.into_iter().filter(fits);
        let found = fitting.next().ok_or_else(|| user(tr!("same-no-join"), tr!("same-no-join-hint")))?;
        // The same two ids both ways are one join.
        let others = fitting.any(|join| {
            let ends = |join: &JoinMade| std::collections::BTreeSet::from([join.from.0, join.into.0]);
            ends(&join) != ends(&found)
        });
        if others { Err(user(tr!("same-many-joins"), tr!("same-many-joins-hint"))) } else { Ok(found) }
    }

    /// The two are two people after all, by the adviser's word.
    ///
    /// # Errors
    /// The role is closed; they were not joined; not saved.
    pub fn part(&mut self, from: LearnerId, into: LearnerId) -> Result<Words> {
        let made = self.joins_made()?;
        let ends = |join: &&JoinMade| [(from, into), (into, from)].contains(&(join.from.0, join.into.0));
        let Some(join) = made.iter().find(ends) else { return Err(user(tr!("same-no-join"), tr!("same-no-join-hint"))) };
        // Of both: whichever is erased, what stays of the other says that they were two.
        let parted = |other| Record::LearnerParted { other: mark(other) };
        self.disk.append_for(&[(from, parted(into)), (into, parted(from))])?;
        self.seat(self.person.clone());
        let told = tr!("same-parted", from = &join.from.1, into = &join.into.1);
        let still = self.disk.person_of(from)? == self.disk.person_of(into)?;
        Ok(if still { tr!("notice-with-hint", cause = told, hint = tr!("same-parted-still")) } else { told })
    }
}

/// A nickname as it is shown; an id where none is known here.
fn called(id: LearnerId, nickname: Option<&str>) -> SafeText {
    nickname.map_or_else(|| SafeText::show(&id.to_string()), SafeText::show_line)
}
