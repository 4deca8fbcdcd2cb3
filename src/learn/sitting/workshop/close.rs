//! The close: what was done and earned, people counted by band, the report as it will be declared, then badges and papers.
//!
//! Nothing is declared before the adviser says so. Counts are on disk once their page is left; other answers only with the close. The
//! report says what the form asks and names nobody.

use std::collections::{BTreeMap, BTreeSet};

use super::close_page;
use super::desk::WorkshopDesk;
use super::{At as WorkshopAt, ReportAs, WorkshopAsk, arrival, ask, number, to};
use crate::activity::{Input, Target};
use crate::ids::{LearnerId, Slug};
use crate::learn::Page;
use crate::learn::sitting::Sitting;
use crate::learn::sitting::msg::Effect;
use crate::record::{Closing, Deed, Headcount};
use crate::text::SafeText;
use crate::words::Words;
use crate::workshop::Worked;
use crate::workshop::form::{Form, Kind, Titles};
use crate::workshop::report::{Report, Value, answer, begun, count, declared, report_as, shown};

/// Longest text of a field, in letters.
const TEXT_MAX: usize = 1200;

/// All that the pages of a close need.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosingDesk {
    /// The workshop.
    pub desk: WorkshopDesk,
    /// The form on which it is declared.
    pub form: Form,
    /// The titles of its units.
    pub titles: Titles,
    /// What was done and earned, a line each.
    pub story: Vec<Words>,
    /// Who worked on its laptops and is not on its sheet.
    pub worked: Vec<Worked>,
    /// Whose badges can be signed, and what for.
    pub ready: Vec<(SafeText, SafeText)>,
}

/// What of it is seen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum View {
    /// Who worked on the laptops: the same as at the door?
    Met,
    /// What was done and earned.
    Story,
    /// How many people, band by band.
    Counts,
    /// Every field as it will be declared.
    Report,
    /// One field.
    Field(Slug),
    /// It is closed: the report, the badges.
    Done,
}

/// A workshop while it is closed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::learn::sitting) struct At {
    pub(super) closing: Box<ClosingDesk>,
    pub(super) view: View,
    /// What is declared so far.
    answers: Closing,
    /// Counts as they are typed, by field and band.
    typed: BTreeMap<(String, String), String>,
    /// Those who worked on the laptops and are not meant.
    pub(super) others: BTreeSet<LearnerId>,
    /// What is typed into the field that is open.
    pub(super) draft: String,
    /// What was just done.
    pub(super) told: Option<Words>,
}

impl At {
    /// The first page: what was done; of one that is closed, the report.
    pub(super) fn new(closing: Box<ClosingDesk>, told: Option<Words>) -> Self {
        let view = match (&closing.desk.gathering.closed, closing.worked.is_empty()) {
            (_, false) => View::Met,
            (Some(_), true) => View::Done,
            (None, true) => View::Story,
        };
        let gathering = &closing.desk.gathering;
        let answers = begun(gathering, &closing.form);
        let typed = gathering.count.bands.iter();
        let typed = typed.flat_map(|(field, bands)| bands.iter().map(move |(band, n)| ((field.clone(), band.clone()), n.to_string())));
        let typed = typed.collect();
        Self { closing, view, answers, typed, others: BTreeSet::new(), draft: String::new(), told }
    }

    /// The same page with what the app told anew; what is typed stays.
    pub(super) fn with(self, closing: Box<ClosingDesk>, told: Option<Words>) -> Self {
        // What came in meanwhile is asked about first; once that is answered, on to what was done.
        let view = match (self.view, closing.worked.len()) {
            (View::Met, 0) if closing.desk.gathering.closed.is_some() => View::Done,
            (View::Met, 0) => View::Story,
            (View::Story | View::Done, many) if many > self.closing.worked.len() => View::Met,
            (view, _) => view,
        };
        Self { closing, view, told, ..self }
    }

    /// The same page of the workshop as it is now, and what was just done.
    pub(super) fn again(mut self, desk: WorkshopDesk, told: Option<Words>) -> Self {
        self.closing.desk = desk;
        Self { told, ..self }
    }

    /// What is counted goes to the disk with its page: a power cut loses no count.
    fn counted(&self) -> Vec<Effect> {
        let (gathering, count) = (&self.desk().gathering, self.counts());
        if count == gathering.count {
            return Vec::new();
        }
        ask(WorkshopAsk::Write(gathering.id, vec![self.desk().deed(Deed::Counted { count })]))
    }

    pub(super) fn desk(&self) -> &WorkshopDesk {
        &self.closing.desk
    }

    pub(super) fn id(&self) -> String {
        let at = match &self.view {
            View::Met => "met",
            View::Story => "story",
            View::Counts => "counts",
            View::Report => "report",
            View::Field(field) => return format!("adviser/workshop/close/field/{field}"),
            View::Done => "done",
        };
        format!("adviser/workshop/close/{at}")
    }

    pub(super) fn page(&self, page: &mut Page) {
        close_page::page(page, self);
    }

    /// What is typed as the count of a band.
    pub(super) fn number(&self, field: &str, band: &str) -> &str {
        self.typed.get(&(field.to_owned(), band.to_owned())).map_or("", String::as_str)
    }

    /// The counts, with what is typed. What the form does not know stays as it was counted.
    pub(super) fn counts(&self) -> Headcount {
        let mut counts = self.desk().gathering.count.clone();
        for (field, band, label) in self.closing.form.typed() {
            let typed = self.number(field.id.as_str(), band);
            let n = if typed.is_empty() { 0 } else { typed.parse().unwrap_or(u16::MAX) };
            let known = counts.bands.get(field.id.as_str()).is_some_and(|bands| bands.contains_key(band));
            // Nothing typed is nothing noted: what is never counted stays out of the journal.
            if n > 0 || known {
                let band = label.is_some().then_some(band);
                // The form names what is typed itself: it refuses none of it.
                let _ = count(&self.closing.form, &mut counts, field.id.as_str(), band, n);
            }
        }
        counts
    }

    /// The report as it would be declared.
    pub(super) fn report(&self) -> Report {
        let closing = &self.closing;
        report_as(&closing.desk.gathering, &closing.form, &closing.titles, Some(&self.answers), &self.counts())
    }

    /// The lines that a field says.
    pub(super) fn lines(&self, value: &Value) -> Vec<String> {
        shown(&self.closing.form, value)
    }

    /// Opens a field of the report: bands are on their own page.
    fn open(mut self, field: Slug) -> Self {
        let kind = self.closing.form.field(field.as_str()).map(|field| &field.kind);
        if matches!(kind, Some(Kind::Bands { .. } | Kind::Count { .. } | Kind::Heads { .. })) {
            return Self { view: View::Counts, ..self };
        }
        self.draft = match self.report().row(&field).map(|row| &row.value) {
            Some(Value::Minutes(minutes)) => minutes.to_string(),
            Some(Value::Day(day)) => day.to_string(),
            Some(Value::Text(text)) => text.as_str().to_owned(),
            _ => String::new(),
        };
        Self { view: View::Field(field), ..self }
    }

    /// Answers the field that is open with these; what is wrong with them.
    fn answered(&mut self, field: &Slug, typed: &[String]) -> Result<(), Words> {
        answer(&self.closing.form, &mut self.answers, field.as_str(), typed).map_err(|(why, _)| why)
    }

    /// Chooses, or takes the choice back.
    fn choose(&mut self, field: &Slug, choice: &str) {
        let Some(Kind::Choice { many, .. }) = self.closing.form.field(field.as_str()).map(|field| &field.kind) else { return };
        let many = *many;
        let mut chosen = self.chosen(field);
        if !many {
            chosen = vec![choice.to_owned()];
        } else if let Some(at) = chosen.iter().position(|one| one == choice) {
            chosen.remove(at);
        } else {
            chosen.push(choice.to_owned());
        }
        // Its choices are the form's own.
        let _ = self.answered(field, &chosen);
    }

    /// The names of what is chosen in a field, or proposed.
    pub(super) fn chosen(&self, field: &Slug) -> Vec<String> {
        match self.report().row(field).map(|row| &row.value) {
            Some(Value::Choices(choices)) => choices.iter().map(|(id, _)| id.as_str().to_owned()).collect(),
            _ => Vec::new(),
        }
    }

    /// Back to the workshop's own page.
    fn leave(self, s: &mut Sitting) -> Vec<Effect> {
        let id = self.desk().gathering.id;
        to(s, WorkshopAt::Desk { desk: Box::new(self.closing.desk), told: None });
        super::open_one(id)
    }

    /// Declares it, where nothing of it is wrong.
    fn declare(&self, s: &mut Sitting) -> Vec<Effect> {
        if let Some(wrong) = self.report().lacks.iter().find(|lack| lack.is_wrong()) {
            s.notice = Some(wrong.words());
            return Vec::new();
        }
        let closing = &self.closing;
        let (gathering, counts) = (&closing.desk.gathering, self.counts());
        let declared = declared(gathering, &closing.form, &closing.titles, &self.answers, &counts);
        ask(WorkshopAsk::Close { id: gathering.id, closing: Box::new(declared), count: Box::new(counts) })
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    at.told = None;
    let id = at.desk().gathering.id;
    if let Input::Pick(target) = input {
        let asked = match target.as_str() {
            "close/people" => return to(s, WorkshopAt::Arrival(arrival::At::new(Box::new(at.closing.desk)))),
            "workshop/collect" => Some(WorkshopAsk::Collect(id)),
            "close/sign" => Some(WorkshopAsk::Sign(id)),
            "close/paper" => Some(WorkshopAsk::Report(id, ReportAs::Paper)),
            "close/table" => Some(WorkshopAsk::Report(id, ReportAs::Table)),
            "close/text" => Some(WorkshopAsk::Report(id, ReportAs::Text)),
            _ => None,
        };
        if let Some(asked) = asked {
            to(s, WorkshopAt::Close(at));
            return ask(asked);
        }
    }
    match at.view.clone() {
        View::Met => met(s, input, at),
        View::Story => story(s, input, at),
        View::Counts => counts(s, input, at),
        View::Report => report(s, input, at),
        View::Field(open) => field(s, input, at, &open),
        View::Done => done(s, input, at),
    }
}

fn turn(s: &mut Sitting, at: At, view: View) -> Vec<Effect> {
    to(s, WorkshopAt::Close(At { view, ..at }))
}

fn met(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    let after = if at.desk().gathering.closed.is_some() { View::Done } else { View::Story };
    match input {
        Input::Pick(target) if target.as_str() == "met/later" => turn(s, at, after),
        Input::Pick(target) => {
            if let Some(one) = number(target, "met", at.closing.worked.len()).and_then(|which| at.closing.worked.get(which)) {
                let learner = one.learner;
                if !at.others.remove(&learner) {
                    at.others.insert(learner);
                }
            }
            to(s, WorkshopAt::Close(at))
        }
        Input::Submit => {
            let all = at.closing.worked.iter().map(|one| one.learner);
            let meant: Vec<LearnerId> = all.filter(|learner| !at.others.contains(learner)).collect();
            if meant.is_empty() {
                return turn(s, at, after);
            }
            let id = at.desk().gathering.id;
            // Those who are not meant are not asked about again today.
            to(s, WorkshopAt::Close(At { view: after, ..at }));
            ask(WorkshopAsk::Meet(id, meant))
        }
        Input::Back => at.leave(s),
        _ => Vec::new(),
    }
}

fn story(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match input {
        // A form on which nobody counts anybody goes on to what it asks.
        Input::Submit if at.closing.form.typed().is_empty() => turn(s, at, View::Report),
        Input::Submit => turn(s, at, View::Counts),
        Input::Back => at.leave(s),
        _ => Vec::new(),
    }
}

fn counts(s: &mut Sitting, input: &Input, mut at: At) -> Vec<Effect> {
    match input {
        Input::Type(target, text) => {
            if let Some((field, band)) = target.within("count").and_then(|name| name.split_once('/')) {
                let digits = text.chars().filter(char::is_ascii_digit).take(4).collect();
                at.typed.insert((field.to_owned(), band.to_owned()), digits);
            }
            to(s, WorkshopAt::Close(at))
        }
        Input::Submit | Input::Back => {
            let kept = at.counted();
            turn(s, at, if *input == Input::Submit { View::Report } else { View::Story });
            kept
        }
        _ => Vec::new(),
    }
}

fn report(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    match input {
        Input::Submit => at.declare(s),
        Input::Back => turn(s, at, View::Counts),
        Input::Pick(target) => match target.within("row").and_then(Slug::new) {
            Some(row) if at.closing.form.field(row.as_str()).is_some() => to(s, WorkshopAt::Close(at.open(row))),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn field(s: &mut Sitting, input: &Input, mut at: At, open: &Slug) -> Vec<Effect> {
    match input {
        Input::Type(_, text) => {
            SafeText::typed(text, TEXT_MAX).as_str().clone_into(&mut at.draft);
            to(s, WorkshopAt::Close(at))
        }
        Input::Pick(target) => {
            if let Some(choice) = target.within("choice") {
                at.choose(open, choice);
            }
            to(s, WorkshopAt::Close(at))
        }
        Input::Submit => {
            let choice = matches!(at.closing.form.field(open.as_str()).map(|field| &field.kind), Some(Kind::Choice { .. }));
            let typed: Vec<String> = at.draft.lines().map(str::to_owned).collect();
            if !choice && let Err(why) = at.answered(open, &typed) {
                s.notice = Some(why);
                return Vec::new();
            }
            turn(s, at, View::Report)
        }
        Input::Back => turn(s, at, View::Report),
        _ => Vec::new(),
    }
}

fn done(s: &mut Sitting, input: &Input, at: At) -> Vec<Effect> {
    let id = at.desk().gathering.id;
    match input {
        Input::Submit if !at.closing.ready.is_empty() => {
            to(s, WorkshopAt::Close(at));
            ask(WorkshopAsk::Sign(id))
        }
        Input::Submit | Input::Back => at.leave(s),
        Input::Pick(target) if target.as_str() == "close/again" => turn(s, at, View::Story),
        _ => Vec::new(),
    }
}

/// The target of a count.
pub(super) fn target_of(field: &Slug, band: &str) -> Target {
    Target::new(format!("count/{field}/{band}"))
}
