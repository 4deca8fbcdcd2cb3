//! A person's own data, whole: for a machine, and as a page that they can read.

use serde_json::{Value, json};

use super::kit::Kit;
use super::told::Teller;
use crate::activity::{Drawing, Part, Tone};
use crate::clock::Millis;
use crate::curriculum::RoomContacts;
use crate::error::{Error, Kind, Result};
use crate::i18n::date;
use crate::ids::{LearnerId, UnitId};
use crate::journal::DraftChange;
use crate::learn::sitting::{GROUP, Printout};
use crate::record::Event;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The name of the format: another one, another name.
const FORMAT: &str = "tremplin-learner-1";

fn when(at: i64) -> Value {
    let format = time::format_description::well_known::Rfc3339;
    Millis(at).utc().and_then(|at| at.format(&format).ok()).map_or(Value::Null, Value::String)
}

impl Kit {
    fn all_events(&self, learner: LearnerId) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        for id in self.disk.ids_of(learner)? {
            events.extend(self.disk.events_of(id)?);
        }
        events.sort_by_key(Event::order);
        Ok(events)
    }

    fn nickname(&self, learner: LearnerId) -> Result<SafeText> {
        let known = self.disk.learners()?.into_iter().find(|one| one.id == learner);
        known.map(|one| SafeText::show_line(&one.nickname)).ok_or_else(|| Error::new(Kind::User, tr!("nobody-here")))
    }

    /// Everything that is kept about a person, as data. Keys are stable; events are as they are kept.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn export_json(&self, learner: LearnerId) -> Result<String> {
        let ids = self.disk.ids_of(learner)?;
        let (mut units, mut drafts, mut files, mut code) = (Vec::new(), Vec::new(), Vec::new(), false);
        for id in &ids {
            for one in self.disk.standings(*id)? {
                let mastered = one.mastered.as_ref();
                units.push(json!({
                    "module": one.module, "unit": one.unit, "started": one.started,
                    "done_at": one.done.map(when), "mastered_at": mastered.map(|m| when(m.at)),
                    "right": mastered.map(|m| m.right), "of": mastered.map(|m| m.of),
                }));
            }
            for draft in self.disk.drafts(*id)? {
                if let DraftChange::Keep { module, unit, place, .. } = draft {
                    let state: Value = serde_json::from_str(&place).unwrap_or(Value::Null);
                    drafts.push(json!({ "module": module, "unit": unit, "state": state }));
                }
            }
            code |= self.disk.code_of(*id)?.is_some();
        }
        for (place, name) in self.disk.traces(learner)?.made {
            files.push(json!({ "place": place, "file": name }));
        }
        let data = json!({
            "format": FORMAT,
            "exported_at": when(self.world.now().0),
            "id": learner,
            "ids": ids,
            "nickname": self.nickname(learner)?.as_str(),
            "picture_code": code,
            "settings": self.disk.settings(Some(learner))?,
            "units": units,
            "drafts": drafts,
            "files": files,
            "events": self.all_events(learner)?,
        });
        Ok(format!("{data:#}\n"))
    }

    /// What is kept about a person, in a few lines.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn kept_about(&self, learner: LearnerId) -> Result<Vec<Words>> {
        let traces = self.disk.traces(learner)?;
        let events = self.all_events(learner)?;
        let (mut done, mut mastered, mut started, mut code) = (0, 0, 0, false);
        for id in &traces.ids {
            for one in self.disk.standings(*id)? {
                started += usize::from(one.started);
                done += usize::from(one.done.is_some());
                mastered += usize::from(one.mastered.is_some());
            }
            code |= self.disk.code_of(*id)?.is_some();
        }
        let settings = self.disk.settings(Some(learner))?;
        let mut lines = vec![tr!("mine-name", name = self.nickname(learner)?)];
        lines.extend(settings.get("sign").and_then(|sign| Drawing::named(sign)).map(|drawing| tr!("mine-sign", word = drawing.word())));
        let group = settings.get(GROUP).map(|group| SafeText::show_line(group)).filter(|group| !group.is_empty());
        lines.extend(group.map(|name| tr!("kiosk-mine", name = name)));
        lines.push(if code { tr!("mine-code") } else { tr!("mine-no-code") });
        let days: Vec<i64> = events.iter().filter(|event| event.clock_ok).map(|event| event.at).collect();
        if let Some((first, last)) = days.iter().min().zip(days.iter().max()) {
            lines.push(tr!("mine-days", first = date(Millis(*first)), last = date(Millis(*last))));
            lines.push(tr!("mine-until", day = date(self.term(Millis(*last)))));
        }
        lines.push(tr!("mine-work", answers = traces.answers, started = started, done = done, mastered = mastered));
        lines.push(tr!("mine-files", badges = traces.badges.len(), files = traces.made.len(), plans = traces.typed.len()));
        lines.extend((!traces.seen.is_empty()).then(|| tr!("mine-seen", n = traces.seen.len())));
        Ok(lines)
    }

    /// The same as a page to read, every event with its day.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn export_page(&self, learner: LearnerId) -> Result<Vec<Part>> {
        let say = |tone, words| Part::Text(tone, words);
        let mut parts: Vec<Part> = self.kept_about(learner)?.into_iter().map(|line| say(Tone::Plain, line)).collect();
        parts.push(say(Tone::Quiet, tr!("export-day", day = date(self.world.now()))));
        let drafts: Vec<DraftChange> = self
            .disk
            .ids_of(learner)?
            .into_iter()
            .map(|id| self.disk.drafts(id))
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect();
        let mut teller = Teller::new(self);
        if !drafts.is_empty() {
            parts.push(say(Tone::Ask, tr!("export-drafts")));
            for draft in &drafts {
                if let DraftChange::Keep { module, unit, .. } = draft {
                    parts.push(say(Tone::Plain, teller.unit(module, unit)));
                }
            }
        }
        parts.push(say(Tone::Ask, tr!("export-events")));
        parts.extend(self.all_events(learner)?.iter().map(|event| say(Tone::Plain, teller.event(event))));
        Ok(parts)
    }

    /// The page, to be drawn by the print face.
    ///
    /// # Errors
    /// The journal cannot be read.
    pub fn export_printout(&self, learner: LearnerId) -> Result<Printout> {
        let unit = UnitId::new("mine").unwrap_or_default();
        Ok(Printout {
            unit,
            activity: None,
            title: tr!("mine-title"),
            parts: self.export_page(learner)?,
            contacts: RoomContacts::default(),
        })
    }
}
