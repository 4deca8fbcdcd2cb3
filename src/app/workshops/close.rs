//! The close of a workshop: who earned what there, the badges of those present, and what is declared, kept in one transaction.

use std::collections::BTreeSet;

use super::super::badges::{BatchLine, BatchSaid, SignAsk};
use super::super::kit::Kit;
use super::report::form_mistaken;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, WorkshopId};
use crate::learn::sitting::ClosingDesk;
use crate::record::{Closing, Deed, Headcount, Record};
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;
use crate::workshop::{Agenda, EarnedThere, Gathering, Names, story};

impl Kit {
    /// What each person who was there under a nickname earned there, in the order in which they came.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop; the journal cannot be read.
    pub fn earned_at(&self, workshop: WorkshopId) -> Result<Vec<EarnedThere>> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        let names = self.disk.learners()?;
        let mut all = Vec::new();
        for person in gathering.there() {
            let name = names.iter().find(|one| one.id == person.learner).map_or("", |one| one.nickname.as_str());
            let events = self.disk.events_of(person.learner)?;
            all.push(EarnedThere::told(&gathering, person, SafeText::show_line(name), &events));
        }
        Ok(all)
    }

    /// What was done and earned at a workshop, a line each.
    ///
    /// # Errors
    /// As [`Kit::earned_at`].
    pub fn workshop_story(&self, gathering: &Gathering) -> Result<Vec<Words>> {
        let earned = self.earned_at(gathering.id)?;
        let mut titles = self.titles_of(gathering);
        let modules: Vec<ModuleId> = earned.iter().flat_map(|one| &one.units).map(|unit| unit.module.clone()).collect();
        titles.extend(self.unit_titles(&modules));
        Ok(story(gathering, &earned, &titles, &self.module_names()))
    }

    /// All that the pages of a close need.
    ///
    /// # Errors
    /// The adviser's own form has mistakes; else as [`Kit::earned_at`].
    pub(super) fn closing_of(&mut self, id: WorkshopId) -> Result<Box<ClosingDesk>> {
        let desk = self.workshop_desk(id)?;
        let form = self.report_form(None, desk.gathering.closed.as_ref())?.map_err(|found| form_mistaken(&found))?;
        let titles = self.titles_of(&desk.gathering);
        let story = self.workshop_story(&desk.gathering)?;
        let names = self.module_names();
        let lines = self.badge_batch_of(id, &SignAsk::default(), true)?;
        let ready = lines.into_iter().filter(|line| line.said == BatchSaid::Signed);
        let ready = ready.map(|line| (line.nickname, names.get(&line.module).cloned().unwrap_or_default())).collect();
        let worked = self.worked_at(&desk.gathering)?;
        Ok(Box::new(ClosingDesk { desk, form, titles, story, worked, ready }))
    }

    /// Signs the badges of those who were there; says how many, and why one was not.
    pub(super) fn sign_there(&mut self, id: WorkshopId) -> Result<Words> {
        let lines = self.badge_batch_of(id, &SignAsk::default(), false)?;
        let signed = lines.iter().filter(|line| line.said == BatchSaid::Signed).count();
        let refused = lines.into_iter().find_map(|line| if let BatchSaid::Refused(why) = line.said { Some(why) } else { None });
        Ok(refused.map_or_else(|| tr!("batch-signed", n = signed), |why| tr!("close-badges-refused", n = signed, why = why)))
    }

    /// What the modules on the shelf are called. One with mistakes has no name.
    fn module_names(&self) -> Names {
        let rows = self.shelf.rows().iter();
        let named = rows.filter_map(|row| Some((row.id.clone(), row.module(&self.lang_of(row)).ok()?.title)));
        named.map(|(id, title)| (id, SafeText::show_line(&markup::plain(&title.value)))).collect()
    }

    /// The badges of those who were there, in the modules that were planned or gone through. Dry, nothing is signed.
    ///
    /// # Errors
    /// There is no such workshop; else as [`Kit::sign_batch`].
    pub fn badge_batch_of(&mut self, workshop: WorkshopId, ask: &SignAsk, dry: bool) -> Result<Vec<BatchLine>> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        let people: Vec<LearnerId> = gathering.there().map(|person| person.learner).collect();
        let agenda = Agenda(&gathering.plan);
        let covered: BTreeSet<&ModuleId> = gathering.covered.iter().map(|(module, _)| module).chain(agenda.modules()).collect();
        // A module may have left the shelf since, and the diagnosis has no badge: in the order of the shelf, those that are there.
        let modules: Vec<ModuleId> = self.shelf.rows().iter().map(|row| row.id.clone()).filter(|id| covered.contains(id)).collect();
        self.sign_batch(&people, &modules, ask, dry)
    }

    /// Closes a workshop, or closes it again: what is declared, and with it the counts where they changed.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop, or it was cancelled; it cannot be written, then nothing was kept.
    pub fn close_workshop(&mut self, workshop: WorkshopId, closing: Closing, count: Option<Headcount>) -> Result<()> {
        self.needs_role()?;
        let gathering = self.gathering(workshop)?;
        if gathering.cancelled {
            return Err(Error::new(Kind::User, tr!("close-cancelled")).hint(tr!("close-cancelled-hint")));
        }
        let count = count.filter(|count| *count != gathering.count).map(|count| Deed::Counted { count });
        let closed = (gathering.closed.as_ref() != Some(&closing)).then_some(Deed::Closed { closing });
        let deeds = count.into_iter().chain(closed);
        let records: Vec<_> = deeds.map(|deed| (None, Record::Workshop { workshop, deed })).collect();
        self.disk.append_workshop(&records)?;
        // Where the journal is too large for a copy at each end.
        self.copy_at_close();
        Ok(())
    }
}
