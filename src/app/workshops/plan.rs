//! Plans: a fresh one, what can be put on it, kept as one workshop or as a series; and all that a workshop's pages need.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::kit::Kit;
use super::{day_words, read_file};
use crate::curriculum::{Found, UnitHead};
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, SeriesId, WorkshopId};
use crate::learn::sitting::{GROUP, Newcomer, Offer, Titles, UnitNotes, WorkshopDesk, WorkshopSaid};
use crate::record::{Deed, How, Moment, Plan, PlanStep, Presence, Record, Series, StepWhat};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;
use crate::workshop::{Agenda, Gathering, day, minutes_of, read_plan, series};

/// Days between two workshops of a series.
const WEEK: u16 = 7;

fn step(minutes: u16, what: StepWhat) -> PlanStep {
    PlanStep { minutes, what, note: String::new() }
}

impl Kit {
    /// A plan to begin with: like that workshop's, else a welcome and last words in ninety minutes.
    ///
    /// # Errors
    /// There is no such workshop; or the journal cannot be read.
    pub fn fresh_plan(&self, like: Option<WorkshopId>) -> Result<Plan> {
        if let Some(id) = like {
            // Its day and its series were that one's own.
            return Ok(Plan { day: None, series: None, ..self.gathering(id)?.plan });
        }
        let steps = vec![step(10, StepWhat::Welcome), step(10, StepWhat::Close)];
        Ok(Plan { minutes: 90, steps, ..Plan::default() })
    }

    /// Keeps a plan: of a workshop that is there, or of so many new ones, a week apart. Gives their ids, in order.
    ///
    /// # Errors
    /// Only the adviser does it; a series needs a day; or it cannot be written.
    pub fn keep_plan(&mut self, id: Option<WorkshopId>, plan: Plan, times: u16) -> Result<Vec<WorkshopId>> {
        self.needs_role()?;
        let deed = |workshop, plan| (None, Record::Workshop { workshop, deed: Deed::Planned { plan: Box::new(plan) } });
        if let Some(id) = id {
            self.gathering(id)?;
            self.disk.append_workshop(&[deed(id, plan)])?;
            return Ok(vec![id]);
        }
        if times < 2 {
            let id = self.disk.fresh_workshop();
            self.disk.append_workshop(&[deed(id, plan)])?;
            return Ok(vec![id]);
        }
        let Some(first) = plan.day.as_deref().and_then(day) else {
            return Err(Error::new(Kind::User, tr!("plan-series-day")).hint(tr!("cli-workshop-day-hint")));
        };
        let of = SeriesId::from_uuid(self.disk.fresh_workshop().uuid());
        let days = series(first, WEEK, times);
        let many = u16::try_from(days.len()).unwrap_or(times);
        let mut records = Vec::new();
        let mut ids = Vec::new();
        for (number, day) in (1..).zip(days) {
            let id = self.disk.fresh_workshop();
            let series = Some(Series { id: of, number, of: many });
            records.push(deed(id, Plan { day: Some(day.to_string()), series, ..plan.clone() }));
            ids.push(id);
        }
        self.disk.append_workshop(&records)?;
        Ok(ids)
    }

    /// What the steps of a plan are called, in the language that is spoken.
    ///
    /// # Errors
    /// When a file of the curriculum cannot be read. What is not here keeps its id.
    pub fn titles(&self, plan: &Plan) -> Result<Titles> {
        let mut titles = Titles::default();
        let agenda = Agenda(plan);
        for id in agenda.modules() {
            let Ok(row) = self.shelf.row(id) else { continue };
            let Ok(module) = row.module(&self.lang_of(row)) else { continue };
            titles.units.extend(module.units.into_iter().map(|unit| ((id.clone(), unit.id), (unit.title, unit.minutes))));
            titles.modules.insert(id.clone(), module.title);
        }
        if plan.steps.iter().any(|step| matches!(step.what, StepWhat::IceBreaker { .. })) {
            titles.breakers = self.shelf.breakers(self.i18n.code())?.into_iter().map(|one| (one.id, one.title)).collect();
        }
        Ok(titles)
    }

    /// What can be put on an agenda: the modules, each with its units and what else is asked of it; then what every workshop has, and
    /// ice-breakers. Also what all of it is called.
    pub(super) fn offers(&self) -> Result<(Vec<Offer>, Titles)> {
        let mut titles = Titles::default();
        let plain = [StepWhat::Welcome, StepWhat::Pause, StepWhat::Own, StepWhat::Close];
        let mut steps: Vec<PlanStep> = plain.into_iter().map(|what| step(10, what)).collect();
        for one in self.shelf.breakers(self.i18n.code())? {
            steps.push(step(u16::try_from(one.minutes).unwrap_or(5), StepWhat::IceBreaker { id: one.id.clone() }));
            titles.breakers.insert(one.id, one.title);
        }
        let offer = |titles: &Titles, step: PlanStep, module| Offer { label: titles.step(&step), step, module };
        let mut offers: Vec<Offer> = Vec::new();
        for row in self.shelf.rows() {
            // A module with mistakes is not offered; the list of modules says so.
            let Ok(module) = row.module(&self.lang_of(row)) else { continue };
            let id = module.id;
            // Its own name first: that line leads to what stands under it.
            offers.push(Offer { label: module.title.words(), step: step(0, StepWhat::Own), module: Some(id.clone()) });
            let confidence = |moment| step(5, StepWhat::Confidence { module: id.clone(), moment });
            let form = |moment| module.forms.then(|| step(10, StepWhat::Form { module: id.clone(), moment }));
            let unit = |unit: &UnitHead| {
                let what = StepWhat::Unit { module: id.clone(), unit: unit.id.clone(), how: How::Together };
                step(minutes_of(unit.minutes, How::Together), what)
            };
            // Its units first: they are what is mostly added, and have the first numbers.
            let mut own: Vec<PlanStep> = module.units.iter().map(unit).collect();
            for moment in [Moment::Opening, Moment::Closing] {
                own.push(confidence(moment));
                own.extend(form(moment));
            }
            titles.units.extend(module.units.into_iter().map(|unit| ((id.clone(), unit.id), (unit.title, unit.minutes))));
            titles.modules.insert(id.clone(), module.title);
            offers.extend(own.into_iter().map(|step| offer(&titles, step, Some(id.clone()))));
        }
        offers.extend(steps.into_iter().map(|step| offer(&titles, step, None)));
        Ok((offers, titles))
    }

    /// All that a workshop's pages need.
    pub(super) fn desk_of(&self, id: WorkshopId, told: Option<Words>) -> Result<WorkshopSaid> {
        Ok(WorkshopSaid::Desk(Box::new(self.workshop_desk(id)?), told))
    }

    /// All that a workshop's pages and papers need.
    ///
    /// # Errors
    /// There is no such workshop; the journal or the curriculum cannot be read.
    pub fn workshop_desk(&self, id: WorkshopId) -> Result<WorkshopDesk> {
        let gathering = self.gathering(id)?;
        let titles = self.titles(&gathering.plan)?;
        let day = gathering.day().and_then(day_words);
        let people = self.people_of(&gathering)?;
        let mut notes = Vec::new();
        for (module, unit, _) in Agenda(&gathering.plan).units() {
            let Ok(found) = self.unit(module, unit) else { continue };
            let told = found.notes.told().into_iter().map(|(label, text)| (label, text.words())).collect();
            notes.push(UnitNotes { module: module.clone(), unit: unit.clone(), told });
        }
        let breakers = if titles.breakers.is_empty() {
            Vec::new()
        } else {
            self.shelf.breakers(self.i18n.code())?.into_iter().map(|one| (one.id, one.how)).collect()
        };
        let begun = gathering.step.and_then(|step| gathering.begun.get(&step)).copied();
        let elapsed = begun.map_or(0, |at| ((self.world.now().0 - at) / 60_000).clamp(0, 999));
        Ok(WorkshopDesk { gathering, titles, today: self.today(), day, people, notes, elapsed, breakers })
    }

    /// Who may come: those marked at it and those of its group, then everybody else, by nickname each.
    fn people_of(&self, gathering: &Gathering) -> Result<Vec<(LearnerId, SafeText)>> {
        let marked: BTreeSet<LearnerId> = gathering.people.iter().map(|one| one.learner).collect();
        let mut people = Vec::new();
        for one in self.disk.learners()? {
            let first = marked.contains(&one.id) || self.is_of_group(one.id, &gathering.plan.group)?;
            people.push((!first, one.nickname.to_lowercase(), one.id, SafeText::show_line(&one.nickname)));
        }
        people.sort();
        Ok(people.into_iter().map(|(_, _, id, nickname)| (id, nickname)).collect())
    }

    /// Whether somebody belongs to that group; nobody to one without a name.
    pub(super) fn is_of_group(&self, learner: LearnerId, group: &str) -> Result<bool> {
        let group = group.trim().to_lowercase();
        let own = self.disk.settings(Some(learner))?.remove(GROUP).unwrap_or_default();
        Ok(!group.is_empty() && own.trim().to_lowercase() == group)
    }

    /// Somebody comes who is not known here yet: they are from now on, are there, and belong to the group.
    pub(super) fn newcomer_at(&mut self, id: WorkshopId, nickname: &SafeText) -> Result<Words> {
        let group = self.gathering(id)?.plan.group;
        let learner = match self.disk.learner_named(nickname)? {
            Some(known) => known,
            None => self.add(&Newcomer { nickname: nickname.clone(), ..Newcomer::default() })?.id,
        };
        let mut records = vec![(Some(learner), Record::Attended { workshop: id, presence: Presence::Present })];
        // Whoever belongs to another group stays in it.
        if !group.is_empty() && self.disk.settings(Some(learner))?.get(GROUP).is_none_or(String::is_empty) {
            records.push((Some(learner), Record::LearnerSet { key: GROUP.to_owned(), value: group }));
        }
        self.disk.append_workshop(&records)?;
        Ok(tr!("arrival-added", name = nickname))
    }

    /// The plan in a file, or every mistake in it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn plan_in(&self, file: &Path) -> Result<std::result::Result<Plan, Vec<Found>>> {
        read_file(file, read_plan)
    }

    /// Keeps what a command notes of a workshop; nothing where there is nothing.
    ///
    /// # Errors
    /// Only the adviser does it; or it cannot be written.
    pub fn note_workshop(&mut self, id: WorkshopId, records: &[(Option<LearnerId>, Record)]) -> Result<()> {
        self.needs_role()?;
        self.gathering(id)?;
        if records.is_empty() { Ok(()) } else { self.disk.append_workshop(records).map(drop) }
    }

    /// The workshop that a command means: by its id, by a beginning of it that is one's alone, `last` for the one opened last,
    /// `next` for the one that comes next, `open` for the one that is open.
    ///
    /// # Errors
    /// There is none, or more than one.
    pub fn find_workshop(&self, named: &str) -> Result<WorkshopId> {
        let ids = self.disk.workshops()?;
        let none = || Error::new(Kind::User, tr!("no-such-workshop", id = SafeText::show_line(named))).hint(tr!("no-such-workshop-hint"));
        if named == "last" {
            // The one that was opened last; of one day, the one planned last. Where none ever was, the one planned last.
            let opened = self.gatherings()?.into_iter().filter(|one| one.opened.is_some() && !one.cancelled);
            let last = opened.reduce(|last, one| if one.opened > last.opened { one } else { last });
            return last.map(|one| one.id).or(ids.first().copied()).ok_or_else(none);
        }
        if named == "next" {
            // What is open comes first, then what is to come, by day.
            let next = self.gatherings()?.into_iter().find(|one| one.closed.is_none() && !one.cancelled);
            return next.map(|one| one.id).ok_or_else(none);
        }
        if named == "open" {
            return self.gatherings()?.into_iter().find(Gathering::is_open).map(|one| one.id).ok_or_else(none);
        }
        let mut found = ids.into_iter().filter(|id| named.len() >= 4 && id.to_string().starts_with(&named.to_lowercase()));
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one),
            _ => Err(none()),
        }
    }
}
