//! Events counted, one by one.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::effect::{Pairs, real};
use super::facts::{Answer, Diagnosis, Fact};
use super::{Figures, Known, OfModule, OfMonth, OfNeeds, Offered, Period, Sure};
use crate::clock::Millis;
use crate::curriculum::forms_unit;
use crate::ids::{LearnerId, ModuleId, TryId, UnitId};
use crate::record::{Asked, Level, Moment, Orientation, PastMonth};

/// Longest that one answer counts, in milliseconds: beyond, somebody went for a coffee.
const LONGEST: i64 = 10 * 60_000;

/// A fact, and of whom.
#[derive(Debug)]
pub struct Told<'e> {
    /// Of whom: of several ids of a person always the same one.
    pub learner: LearnerId,
    /// When, as that machine had it.
    pub at: Millis,
    /// Whether that could be believed.
    pub clock_ok: bool,
    /// What.
    pub fact: Fact<'e>,
}

/// A workshop that was held.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// On which day since 1970, where that is known.
    pub day: Option<i64>,
    /// Where.
    pub place: String,
    /// For whom.
    pub level: Level,
    /// How long, in minutes.
    pub minutes: u64,
    /// Who came.
    pub people: Vec<LearnerId>,
    /// Who came beside them.
    pub nameless: u64,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Fresh,
    Begun,
    Refused,
    Done,
}

/// One form of one person.
#[derive(Clone, Copy, Default)]
struct Form {
    stage: Stage,
    right: u8,
    of: u8,
    face: u8,
}

impl Form {
    fn share(self) -> Option<f64> {
        (self.stage == Stage::Done && self.of > 0).then(|| f64::from(self.right) / f64::from(self.of))
    }

    const fn count(self, offered: &mut Offered) {
        match self.stage {
            Stage::Fresh => {}
            Stage::Begun => offered.begun += 1,
            Stage::Refused => offered.refused += 1,
            Stage::Done => offered.done += 1,
        }
    }
}

/// One person in one module.
#[derive(Clone, Copy, Default)]
struct State {
    /// Units, a bit each.
    done: u64,
    mastered: u64,
    opening: Form,
    closing: Form,
    /// The opening form, where it was ended before the period.
    earlier: Option<Form>,
    met_deck: bool,
    badge: bool,
    /// Steps of recall, a bit each.
    asked: u8,
}

#[derive(Clone, Copy, Default)]
struct Person {
    /// In which language they last answered; 0 for none yet.
    lang: u16,
    /// Months, a bit each.
    months: u64,
}

/// Names as small numbers.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    fn number(&mut self, name: &str) -> u16 {
        let at = self.0.iter().position(|known| known == name).unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }
}

#[derive(Default)]
struct Recall {
    asked: Vec<Asked>,
    answered: u32,
    missed: u32,
}

struct Diagnosed {
    orientation: Orientation,
    levels: Vec<(u16, u8)>,
    path: Vec<(u16, u16)>,
}

/// A count in the making.
#[derive(Default)]
pub struct Tally {
    period: Period,
    forms: String,
    numbers: HashMap<LearnerId, u32>,
    people: Vec<Person>,
    langs: Names,
    modules: Names,
    units: Vec<Names>,
    states: HashMap<(u32, u16), State>,
    /// Forms that are not ended: of which module, and what was answered.
    runs: HashMap<TryId, (u16, Form)>,
    /// Opening forms that were ended before the period.
    openings: HashMap<(LearnerId, u16), Form>,
    recalls: HashMap<TryId, Recall>,
    /// The last diagnosis of each person: levels by module, and the units that are proposed.
    diagnoses: HashMap<u32, Diagnosed>,
    counted: Vec<OfModule>,
    months: Vec<i32>,
    of_months: Vec<OfMonth>,
    at_places: HashSet<(String, u32)>,
    at_levels: HashSet<(Level, u32)>,
    at_workshops: HashSet<u32>,
    figures: Figures,
    alone_ms: u64,
}

impl std::fmt::Debug for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tally").field("people", &self.people.len()).finish_non_exhaustive()
    }
}

impl Tally {
    /// Begins to count what lies in `period`.
    pub fn new(period: Period) -> Self {
        // A language that was never seen is none.
        let langs = Names(vec![String::new()]);
        Self { period, forms: forms_unit().as_str().to_owned(), langs, ..Self::default() }
    }

    fn person(&mut self, learner: LearnerId) -> u32 {
        let next = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        let people = &mut self.people;
        *self.numbers.entry(learner).or_insert_with(|| {
            people.push(Person::default());
            next
        })
    }

    fn module(&mut self, name: &str) -> u16 {
        let number = self.modules.number(name);
        let wanted = usize::from(number) + 1;
        if self.counted.len() < wanted {
            self.counted.resize(wanted, OfModule::default());
            self.units.resize_with(wanted, Names::default);
        }
        number
    }

    fn state(&mut self, person: u32, module: &str) -> (u16, &mut State) {
        let module = self.module(module);
        (module, self.states.entry((person, module)).or_default())
    }

    fn of(&mut self, module: u16) -> Option<&mut OfModule> {
        self.counted.get_mut(usize::from(module))
    }

    /// The month of a moment, if there is room for it: 64 months are more than anybody may be kept.
    fn month(&mut self, at: Millis) -> Option<usize> {
        let at = at.utc()?;
        let name = at.year() * 12 + i32::from(u8::from(at.month())) - 1;
        if let Some(known) = self.months.iter().position(|month| *month == name) {
            return Some(known);
        }
        (self.months.len() < 64).then(|| {
            self.months.push(name);
            self.of_months.push(OfMonth::default());
            self.months.len() - 1
        })
    }

    /// Lets a fact count.
    pub fn take(&mut self, told: Told<'_>) {
        if !told.clock_ok {
            self.figures.undated += 1;
        }
        let within = if told.clock_ok { self.period.holds(told.at.day()) } else { self.period.is_open() };
        if !within {
            if told.clock_ok && self.period.from.is_some_and(|from| told.at.day() < from) {
                self.earlier(told);
            }
            return;
        }
        let month = if told.clock_ok { self.month(told.at) } else { None };
        let person = self.person(told.learner);
        if let Some((month, known)) = month.zip(self.people.get_mut(usize::try_from(person).unwrap_or(usize::MAX))) {
            known.months |= 1 << month;
        }
        let mut none = OfMonth::default();
        match told.fact {
            Fact::Answer(answer) => {
                self.month_of(month, &mut none).answers += 1;
                self.answer(person, &answer);
            }
            Fact::Done(module, unit) => {
                if self.unit(person, &module, &unit, |state| &mut state.done) {
                    self.month_of(month, &mut none).done += 1;
                }
            }
            Fact::Mastered(module, unit) => {
                self.unit(person, &module, &unit, |state| &mut state.mastered);
            }
            Fact::Badge(module) => {
                let (module, state) = self.state(person, &module);
                let first = !std::mem::replace(&mut state.badge, true);
                if first {
                    if let Some(of) = self.of(module) {
                        of.badges += 1;
                    }
                    self.month_of(month, &mut none).badges += 1;
                }
            }
            Fact::FormStarted(run, module, moment) => {
                let (module, state) = self.state(person, &module);
                let form = form_of(state, moment);
                form.stage = form.stage.max(Stage::Begun);
                self.runs.insert(run, (module, Form::default()));
            }
            Fact::FormDone(run, module, moment) => self.form_done(person, run, &module, moment),
            Fact::FormRefused(module, moment) => {
                let form = form_of(self.state(person, &module).1, moment);
                form.stage = form.stage.max(Stage::Refused);
            }
            Fact::Sure(module, moment, face) => form_of(self.state(person, &module).1, moment).face = face,
            Fact::RecallStarted(run, asked) => self.recalled(person, run, asked),
            Fact::RecallDone(run) => self.recall_done(run),
            Fact::Diagnosed(found) => self.diagnosed(person, &found),
            Fact::NotDiagnosed => self.figures.not_diagnosed += 1,
        }
    }

    /// Of what came before the period only the opening forms are kept: a change belongs to the period in which it was measured.
    fn earlier(&mut self, told: Told<'_>) {
        match told.fact {
            Fact::FormStarted(run, module, Moment::Opening) => {
                let module = self.module(&module);
                self.runs.insert(run, (module, Form::default()));
            }
            Fact::Answer(answer) if *answer.unit == *self.forms => self.in_form(&answer),
            Fact::FormDone(run, _, Moment::Opening) => {
                if let Some((module, form)) = self.runs.remove(&run) {
                    self.openings.entry((told.learner, module)).or_insert(Form { stage: Stage::Done, ..form });
                }
            }
            _ => {}
        }
    }

    fn in_form(&mut self, answer: &Answer<'_>) {
        if let Some((_, form)) = self.runs.get_mut(&answer.of_try) {
            form.of = form.of.saturating_add(1);
            form.right = form.right.saturating_add(u8::from(answer.right));
        }
    }

    fn month_of<'m>(&'m mut self, month: Option<usize>, none: &'m mut OfMonth) -> &'m mut OfMonth {
        month.and_then(|month| self.of_months.get_mut(month)).unwrap_or(none)
    }

    /// Sets the bit of a unit; whether it was not set yet. A module of more than 64 units does not pass the checks.
    fn unit(&mut self, person: u32, module: &str, unit: &str, bits: fn(&mut State) -> &mut u64) -> bool {
        let module = self.module(module);
        let Some(at) = self.units.get_mut(usize::from(module)).map(|units| units.number(unit)).filter(|at| *at < 64) else { return false };
        let bits = bits(self.states.entry((person, module)).or_default());
        let new = *bits & (1 << at) == 0;
        *bits |= 1 << at;
        new
    }

    fn answer(&mut self, person: u32, answer: &Answer<'_>) {
        let lang = self.langs.number(&answer.lang);
        if let Some(person) = self.people.get_mut(usize::try_from(person).unwrap_or(usize::MAX)) {
            person.lang = lang;
        }
        self.alone_ms += answer.took_ms.clamp(0, LONGEST).unsigned_abs();
        let (module, state) = self.state(person, &answer.module);
        state.met_deck |= answer.deck.is_some();
        if let Some(of) = self.of(module) {
            of.answers += 1;
            of.right += u64::from(answer.right);
            if let Some(deck) = answer.deck {
                of.decks.caught += deck.caught.0;
                of.decks.scams += deck.caught.1;
                of.decks.false_alarms += deck.false_alarms.0;
                of.decks.reals += deck.false_alarms.1;
            }
        }
        if *answer.unit == *self.forms {
            self.in_form(answer);
        } else if let Some(recall) = self.recalls.get_mut(&answer.of_try) {
            let is = |asked: &Asked| {
                asked.activity.as_str() == answer.activity && asked.unit.as_str() == answer.unit && asked.module.as_str() == answer.module
            };
            for at in (0..recall.asked.len().min(32)).filter(|at| recall.asked.get(*at).is_some_and(is)) {
                recall.answered |= 1 << at;
                recall.missed |= u32::from(!answer.right) << at;
            }
        }
    }

    fn form_done(&mut self, person: u32, run: TryId, module: &str, moment: Moment) {
        let given = self.runs.remove(&run).map_or_else(Form::default, |(_, form)| form);
        let form = form_of(self.state(person, module).1, moment);
        // The first one that was ended stays: a form is answered once.
        if form.stage != Stage::Done {
            *form = Form { stage: Stage::Done, right: given.right, of: given.of, face: form.face };
        }
    }

    /// Somebody who is diagnosed again stands where the last one found them.
    fn diagnosed(&mut self, person: u32, found: &Diagnosis) {
        let levels = found.levels.iter().map(|(module, level)| (self.module(module.as_str()), *level)).collect();
        let mut path = Vec::with_capacity(found.path.len());
        for step in &found.path {
            let module = self.module(step.module.as_str());
            path.extend(self.units.get_mut(usize::from(module)).map(|units| (module, units.number(step.unit.as_str()))));
        }
        self.diagnoses.insert(person, Diagnosed { orientation: found.orientation, levels, path });
    }

    fn needs(&mut self, known: &Known) {
        let mut needs: Vec<OfNeeds> = vec![OfNeeds::default(); self.counted.len()];
        let mut proposed: BTreeSet<(u16, u16)> = BTreeSet::new();
        for found in self.diagnoses.values() {
            *self.figures.diagnosed.entry(found.orientation).or_default() += 1;
            for (module, level) in &found.levels {
                let of = needs.get_mut(usize::from(*module));
                if let Some(n) = of.and_then(|of| of.levels.get_mut(usize::from(*level))) {
                    *n += 1;
                }
            }
            let modules: BTreeSet<u16> = found.path.iter().map(|(module, _)| *module).collect();
            for module in modules {
                if let Some(of) = needs.get_mut(usize::from(module)) {
                    of.people += 1;
                }
            }
            proposed.extend(&found.path);
        }
        let name = |module: u16| self.modules.0.get(usize::from(module)).and_then(|name| ModuleId::new(name));
        for (module, unit) in proposed {
            let Some(of) = needs.get_mut(usize::from(module)) else { continue };
            let unit =
                self.units.get(usize::from(module)).and_then(|units| units.0.get(usize::from(unit))).and_then(|unit| UnitId::new(unit));
            // What a newer curriculum has no more is not planned.
            let minutes = name(module).zip(unit).and_then(|(module, unit)| known.get(&module)?.get(&unit));
            if let Some(minutes) = minutes {
                of.units += 1;
                of.minutes += minutes;
            }
        }
        let told = (0_u16..).zip(needs).filter(|(_, of)| *of != OfNeeds::default());
        self.figures.needs = told.filter_map(|(module, of)| Some((name(module)?, of))).collect();
    }

    fn recalled(&mut self, person: u32, run: TryId, asked: Vec<Asked>) {
        for question in &asked {
            let (_, state) = self.state(person, question.module.as_str());
            state.asked |= 1_u8.checked_shl(u32::from(question.step)).unwrap_or(0);
        }
        self.recalls.insert(run, Recall { asked, ..Recall::default() });
    }

    fn recall_done(&mut self, run: TryId) {
        let Some(recall) = self.recalls.remove(&run) else { return };
        for (at, question) in recall.asked.iter().enumerate().take(32) {
            let module = self.module(question.module.as_str());
            let Some(kept) = self.of(module).and_then(|of| of.kept.get_mut(usize::from(question.step))) else { continue };
            let answered = recall.answered >> at & 1;
            kept.due += 1;
            kept.answered += answered;
            kept.right += answered & !(recall.missed >> at) & 1;
        }
    }

    /// Lets a workshop count.
    pub fn gathered(&mut self, workshop: &Gathered) {
        let within = workshop.day.map_or(self.period.is_open(), |day| self.period.holds(day));
        if !within {
            return;
        }
        let visits = u64::try_from(workshop.people.len()).unwrap_or(0) + workshop.nameless;
        self.figures.nameless += workshop.nameless;
        let mut place = std::mem::take(self.figures.places.entry(workshop.place.clone()).or_default());
        let mut level = std::mem::take(self.figures.levels.entry(workshop.level).or_default());
        for learner in &workshop.people {
            let person = self.person(*learner);
            place.people += u64::from(self.at_places.insert((workshop.place.clone(), person)));
            level.people += u64::from(self.at_levels.insert((workshop.level, person)));
            self.figures.workshops.people += u64::from(self.at_workshops.insert(person));
        }
        for group in [&mut place, &mut level, &mut self.figures.workshops] {
            group.workshops += 1;
            group.visits += visits;
            group.minutes += visits * workshop.minutes;
        }
        self.figures.places.insert(workshop.place.clone(), place);
        self.figures.levels.insert(workshop.level, level);
    }

    /// Lets a person count who was erased: months that lie wholly in the period, as they were counted then.
    pub fn erased(&mut self, months: &[PastMonth]) {
        let mut counts = false;
        for past in months {
            let within =
                span(&past.month).map_or(self.period.is_open(), |(first, last)| self.period.holds(first) && self.period.holds(last));
            if !within {
                continue;
            }
            counts = true;
            let module = self.module(past.module.as_str());
            if let Some(of) = self.of(module) {
                of.people += 1;
                of.answers += u64::from(past.attempts);
                of.done += u64::from(past.done);
                of.mastered += u64::from(past.mastered);
                of.badges += u64::from(past.badges);
            }
        }
        self.figures.erased += u64::from(counts);
    }

    /// What it all comes to. `known` are the units of the modules that are known here.
    pub fn figures(mut self, known: &Known) -> Figures {
        self.needs(known);
        // A recall that was stopped counts for what was answered of it.
        for run in self.recalls.keys().copied().collect::<Vec<_>>() {
            self.recall_done(run);
        }
        for ((learner, module), form) in std::mem::take(&mut self.openings) {
            if let Some(state) = self.numbers.get(&learner).and_then(|person| self.states.get_mut(&(*person, module))) {
                state.earlier = Some(form);
            }
        }
        let mut pairs = vec![Pairs::default(); self.counted.len()];
        let whole: Vec<Option<u64>> = self.modules.0.iter().enumerate().map(|(at, name)| self.whole(known, at, name)).collect();
        for ((_, module), state) in &self.states {
            let at = usize::from(*module);
            let Some(of) = self.counted.get_mut(at) else { continue };
            of.people += 1;
            of.done += u64::from(state.done.count_ones());
            of.mastered += u64::from(state.mastered.count_ones());
            if let Some(all) = whole.get(at).copied().flatten() {
                *of.whole_done.get_or_insert(0) += u64::from(state.done & all == all);
                *of.whole_mastered.get_or_insert(0) += u64::from(state.mastered & all == all);
            }
            of.decks.people += usize::from(state.met_deck);
            for (step, asked) in of.asked.iter_mut().enumerate() {
                *asked += u64::from(state.asked >> step & 1);
            }
            state.opening.count(&mut of.opening);
            state.closing.count(&mut of.closing);
            let before = state.opening.share().or_else(|| state.earlier.and_then(Form::share));
            if let (Some(before), Some(after), Some(pairs)) = (before, state.closing.share(), pairs.get_mut(at)) {
                pairs.take(before, after);
            }
            let figures = &mut self.figures;
            for (form, sure) in [(state.opening, &mut figures.sure_before), (state.closing, &mut figures.sure_after)] {
                let face = usize::from(form.face).checked_sub(1).and_then(|at| sure.get_mut(at));
                if let (Some(Sure { people, share }), Some(right)) = (face, form.share()) {
                    *people += 1;
                    *share += right;
                }
            }
            figures.sure_and_wrong += u64::from(state.closing.face == 3 && state.closing.share().is_some_and(|share| share < 0.5));
        }
        for (of, pairs) in self.counted.iter_mut().zip(&pairs) {
            of.change = pairs.change();
        }
        for person in &self.people {
            if let Some(lang) = self.langs.0.get(usize::from(person.lang)).filter(|lang| !lang.is_empty()) {
                *self.figures.languages.entry(lang.clone()).or_default() += 1;
            }
            for (at, month) in self.of_months.iter_mut().enumerate() {
                month.people += person.months >> at & 1;
            }
        }
        let named = |month: i32| format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1);
        let people = u64::try_from(self.people.len()).unwrap_or(u64::MAX);
        let worked = self.modules.0.iter().zip(self.counted).filter(|(_, of)| of.people > 0);
        let modules = worked.filter_map(|(name, of)| Some((ModuleId::new(name)?, of))).collect();
        let months = self.months.iter().map(|month| named(*month)).zip(self.of_months).collect();
        Figures { period: self.period, people, alone_minutes: self.alone_ms / 60_000, modules, months, ..self.figures }
    }

    /// The bits of all the units of a module.
    fn whole(&self, known: &Known, at: usize, module: &str) -> Option<u64> {
        let wanted = known.get(&ModuleId::new(module)?).filter(|units| !units.is_empty())?;
        let seen = &self.units.get(at)?.0;
        // A unit that nobody ever ended makes it nobody's: a bit that no state has.
        let bit = |unit: &UnitId| seen.iter().position(|name| name == unit.as_str()).filter(|bit| *bit < 64).map(|bit| 1_u64 << bit);
        Some(wanted.keys().map(|unit| bit(unit).unwrap_or(1 << 63)).fold(0, |all, bit| all | bit))
    }
}

const fn form_of(state: &mut State, moment: Moment) -> &mut Form {
    match moment {
        Moment::Opening => &mut state.opening,
        Moment::Closing => &mut state.closing,
    }
}

impl Stage {
    /// What was answered to its end stays so; what was refused is not begun any more.
    fn max(self, other: Self) -> Self {
        let rank = |stage| match stage {
            Self::Fresh => 0,
            Self::Begun => 1,
            Self::Refused => 2,
            Self::Done => 3,
        };
        if rank(other) > rank(self) { other } else { self }
    }
}

/// The first and the last day of a month, since 1970.
fn span(month: &str) -> Option<(i64, i64)> {
    let (year, month) = month.split_once('-')?;
    let (year, month): (i32, u8) = (year.parse().ok()?, month.parse().ok()?);
    super::span::month((year, time::Month::try_from(month).ok()?))
}

/// A share as a number from 0 to 1.
pub(super) fn share(part: u64, of: u64) -> Option<f64> {
    (of > 0).then(|| real(part) / real(of))
}
