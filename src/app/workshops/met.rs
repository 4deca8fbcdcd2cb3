//! People who worked on the laptops of a workshop, and those who were welcomed at its door: the same ones, once the adviser says so.
//!
//! Whoever is noted at the door on the adviser's laptop and says "I am new" on another is known twice after the sticks are in. The
//! kit proposes by nickname, and joins nobody by itself.

use super::super::kit::Kit;
use crate::error::Result;
use crate::ids::{LearnerId, WorkshopId};
use crate::learn::card::mark;
use crate::record::{Deed, Presence, Record};
use crate::text::SafeText;
use crate::text::fold::{Tolerance, same};
use crate::workshop::{Gathering, Worked, was_there};

impl Kit {
    /// Those who did something on the laptops that were brought in, on the day of the workshop, and who are not on its sheet.
    ///
    /// # Errors
    /// The role is closed; the journal cannot be read.
    pub fn worked_at(&self, gathering: &Gathering) -> Result<Vec<Worked>> {
        self.needs_role()?;
        let names = self.disk.learners()?;
        let name = |id: LearnerId| names.iter().find(|one| one.id == id).map(|one| SafeText::show_line(&one.nickname));
        let welcomed: Vec<_> = gathering.there().filter_map(|one| name(one.learner).map(|name| (one.learner, name))).collect();
        let mut found: Vec<Worked> = Vec::new();
        for (device, laptop) in &gathering.laptops {
            for learner in self.disk.people_on(*device)? {
                let known = gathering.presence(learner).is_some() || found.iter().any(|one| one.learner == learner);
                let Some(nickname) = name(learner).filter(|_| !known) else { continue };
                let events = self.disk.events_of(learner)?;
                if !events.iter().any(|event| event.device == *device && was_there(gathering, event)) {
                    continue;
                }
                let refused = self.disk.refused_joins(learner)?;
                let tolerated = [Tolerance::Case, Tolerance::Accents];
                let mut alike = welcomed.iter().filter(|(id, other)| same(&nickname, other, &tolerated) && !refused.contains(&mark(*id)));
                // Two of one name at the door: nobody can tell which, but by asking them.
                let like = match (alike.next(), alike.next()) {
                    (Some((id, _)), None) => Some(*id),
                    _ => None,
                };
                found.push(Worked { learner, nickname, laptop: *laptop, like, nameless: false });
            }
        }
        found.sort_by(|a, b| (a.like.is_none(), a.laptop, &a.nickname).cmp(&(b.like.is_none(), b.laptop, &b.nickname)));
        // Who is noted under no name of theirs was counted without one, as long as there are any.
        let nameless = usize::from(gathering.count.nameless);
        found.iter_mut().filter(|one| one.like.is_none()).take(nameless).for_each(|one| one.nameless = true);
        Ok(found)
    }

    /// Those are at the workshop: the same as who was welcomed under their nickname, else there too. Others are passed over.
    ///
    /// # Errors
    /// The role is closed; there is no such workshop; or it cannot be written.
    pub fn meet(&mut self, id: WorkshopId, people: &[LearnerId]) -> Result<()> {
        let gathering = self.gathering(id)?;
        let mut records = Vec::new();
        let mut count = gathering.count.clone();
        for one in self.worked_at(&gathering)?.into_iter().filter(|one| people.contains(&one.learner)) {
            // Whoever has a name now is no longer counted without one.
            count.nameless = count.nameless.saturating_sub(u16::from(one.nameless));
            records.push((
                Some(one.learner),
                match one.like {
                    Some(into) => Record::LearnerJoined { into },
                    None => Record::Attended { workshop: id, presence: Presence::Present },
                },
            ));
        }
        if count != gathering.count {
            records.push((None, Record::Workshop { workshop: id, deed: Deed::Counted { count } }));
        }
        if !records.is_empty() {
            self.disk.append_workshop(&records)?;
        }
        Ok(())
    }
}
