//! The criteria of the quality grid, each with its source, what was measured of it, and what that says. The manuals
//! (`docs/author/quality-grid.md`) list the same.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::answers::outline;
use super::grid::{Criterion, GridLanguage, Verdict};
use super::looked::Looked;
use super::minutes::whole_minutes;
use super::sheets::printed;
use crate::activity::{Item, Show};
use crate::curriculum::{AVERAGE_MOST, Contact, EASE_LEAST, Files, UnitFile, load_contacts};
use crate::error::Result;
use crate::platform::side_by_side;
use crate::source::Level;
use crate::text::SafeText;
use crate::tr;
use crate::words::{Words, msg};

/// What was counted in the lessons.
#[derive(Debug, Default)]
pub(super) struct Counted {
    /// Units of modules.
    pub units: usize,
    /// Scored items.
    items: usize,
    /// Of these, questions with one right answer of several.
    questions: usize,
    /// Messages to judge in decks, and those that are real.
    messages: (usize, usize),
    /// Messages whose signs are looked for: what they are, real or not, is not written.
    searched: usize,
    ideas: usize,
    objectives: usize,
    /// Competences of the European framework that the modules name.
    competences: usize,
    /// Contacts, and those that were verified; nothing where there are none of its own.
    contacts: Option<(usize, usize)>,
    /// Activities, those that can be answered on the line face, and those on paper.
    faces: (usize, usize, usize),
    /// Minutes announced, and measured.
    minutes: (i64, usize),
}

impl Counted {
    pub(super) fn of(files: &Files, looked: &Looked) -> Result<Self> {
        let lessons = &looked.lessons;
        let mut counted = Self::default();
        let mut units: Vec<&UnitFile> = Vec::new();
        for id in &lessons.modules {
            let Some(head) = lessons.head(id) else { continue };
            let module = &head.model.0;
            counted.ideas += module.ideas.len();
            counted.objectives += module.objectives.len();
            counted.competences += module.alignments.iter().filter(|one| one.framework.starts_with("DigComp")).count();
            units.extend(lessons.units_of(id));
        }
        counted.units = units.len();
        for unit in &units {
            counted.minutes.0 += unit.loaded.model.minutes;
            for activity in &unit.loaded.model.activities {
                let items: Vec<Item> = activity.items().into_iter().filter(|item| !item.gate).collect();
                counted.items += items.len();
                counted.searched += usize::from(activity.task.name() == "hotspot");
                counted.questions += usize::from(activity.task.name() == "choice") * items.len();
                let real = |item: &Item| item.decides.get("scam").and_then(serde_json::Value::as_bool).map(|scam| !scam);
                let real: Vec<bool> = items.iter().filter_map(real).collect();
                counted.messages.0 += real.len();
                counted.messages.1 += real.iter().filter(|real| **real).count();
            }
        }
        let seconds: usize = units.iter().filter_map(|unit| looked.seconds.get(&(unit.module.clone(), unit.id.clone()))).sum();
        counted.minutes.1 = whole_minutes(seconds);
        if lessons.curriculum.is_some() {
            let verified = |contacts: &[Contact]| contacts.iter().filter(|contact| contact.seen.verified).count();
            counted.contacts = load_contacts(files, None)?.map(|loaded| (loaded.model.0.len(), verified(&loaded.model.0)));
        }
        // A page with mistakes is not played.
        if looked.pages > 0 {
            for (all, lines, paper) in side_by_side(&units, |unit| faces(looked, unit)) {
                counted.faces.0 += all;
                counted.faces.1 += lines;
                counted.faces.2 += paper;
            }
        }
        Ok(counted)
    }
}

/// How many activities a unit has, how many can be answered by lines, and how many of its way stand on paper.
fn faces(looked: &Looked, unit: &UnitFile) -> (usize, usize, usize) {
    let Some(head) = looked.lessons.head(&unit.module) else { return (0, 0, 0) };
    let (module, model) = (Rc::new(head.model.0.clone()), Rc::new(unit.loaded.model.clone()));
    let told = outline(&module, &[Rc::clone(&model)]);
    let activities = told.pointer("/units/0/activities").and_then(serde_json::Value::as_array);
    let played = |one: &serde_json::Value| one.get("lines").and_then(serde_json::Value::as_array).is_some_and(|lines| !lines.is_empty());
    // Of a worked example there is nothing to answer: one turns the page.
    let worked = model.activities.iter().filter(|activity| activity.show == Show::Worked).count();
    let lines = worked
        + activities.map_or(0, |all| {
            all.iter().zip(&model.activities).filter(|(one, activity)| activity.show != Show::Worked && played(one)).count()
        });
    // Variants are not printed: paper has one way.
    let spare = model.activities.len() - model.way().len();
    (model.activities.len(), lines, printed(&module, &model) + spare)
}

/// The criteria, in order.
pub(super) fn rows(looked: &Looked, languages: &[GridLanguage], counted: &Counted) -> Vec<Criterion> {
    let mut told: BTreeMap<&'static str, usize> = BTreeMap::new();
    for one in &looked.found {
        *told.entry(one.problem.rule).or_default() += 1;
    }
    let rows = Rows { looked, languages, counted, told };
    [rows.read(), rows.taught(), rows.shown(), rows.judged()].concat()
}

struct Rows<'a> {
    looked: &'a Looked,
    languages: &'a [GridLanguage],
    counted: &'a Counted,
    /// How often each rule was told.
    told: BTreeMap<&'static str, usize>,
}

/// One criterion: its id, the messages that name it and its source, what was measured, what that says.
fn row(id: &'static str, [name, source]: [&'static str; 2], measured: Words, verdict: Verdict) -> Criterion {
    Criterion { id, name: msg(name), source: msg(source), measured, verdict }
}

impl Rows<'_> {
    fn told(&self, rules: &[&str]) -> usize {
        rules.iter().filter_map(|rule| self.told.get(rule)).sum()
    }

    /// Met where none of these was told.
    fn none(&self, rules: &[&str]) -> Verdict {
        Verdict::of(self.told(rules) == 0)
    }

    /// Something of each language, after its code.
    fn each(&self, of: &dyn Fn(&GridLanguage) -> Option<String>) -> SafeText {
        let said = self.languages.iter().filter_map(|one| Some(format!("{}\u{a0}{}", one.lang, of(one)?)));
        SafeText::show_line(&said.collect::<Vec<_>>().join(", "))
    }

    /// What is asked of the texts.
    fn read(&self) -> Vec<Criterion> {
        let errors = self.looked.found.iter().filter(|one| one.problem.level == Level::Error).count();
        let advice = self.looked.found.len() - errors;
        let rules = tr!("grid-rules-said", errors = errors, advice = advice);
        let ease = self.each(&|one| Some(one.ease().unwrap_or_else(|| "–".to_owned())));
        let ease = tr!("grid-readability-said", list = ease, least = SafeText::show(&format!("{EASE_LEAST:.0}")));
        let average = self.each(&|one| Some(format!("{} ({})", one.average()?, one.lengths.longest)));
        let average = tr!("grid-sentences-said", list = average, most = AVERAGE_MOST);
        let short = self.languages.iter().all(|one| one.lengths.words <= AVERAGE_MOST * one.lengths.sentences);
        let short = Verdict::of(short && self.told(&["too-long-sentence"]) == 0);
        let whole = self.each(&|one| Some(format!("{}\u{a0}%", (one.texts.0 * 100).checked_div(one.texts.1)?)));
        let (translated, whole) = if whole.is_empty() {
            (Verdict::Idle, tr!("grid-translations-none"))
        } else {
            (self.none(&["stale", "untranslated", "unmarked", "orphan"]), tr!("grid-translations-said", list = whole))
        };
        vec![
            row("rules", ["grid-rules", "grid-rules-source"], rules, Verdict::of(errors == 0)),
            row("readability", ["grid-readability", "grid-readability-source"], ease, self.none(&["hard-to-read"])),
            row("sentences", ["grid-sentences", "grid-sentences-source"], average, short),
            row("translations", ["grid-translations", "grid-translations-source"], whole, translated),
        ]
    }

    /// What is asked of the lessons.
    fn taught(&self) -> Vec<Criterion> {
        let counted = self.counted;
        let feedback = tr!("grid-feedback-said", items = counted.items, missing = self.told(&["feedback-missing"]));
        let habits = ["cue-length", "cue-place"];
        let cues = tr!("grid-cues-said", questions = counted.questions, habits = self.told(&habits));
        let guessed = if counted.questions == 0 { Verdict::Idle } else { self.none(&habits) };
        let (all, real) = counted.messages;
        // Where messages are shown and none is said to be real or not, only a person can see whether there is a real one.
        let (mixed, messages) = match (all, counted.searched) {
            (0, 0) => (Verdict::Idle, tr!("grid-real-said", real = real, all = all)),
            (0, n) => (Verdict::Person, tr!("grid-real-shown", n = n)),
            _ => (Verdict::of(real > 0 && self.told(&["real-share", "plain-real"]) == 0), tr!("grid-real-said", real = real, all = all)),
        };
        let (thin, spare) = (self.told(&["thin-idea", "idle-idea"]), self.told(&["no-variant"]));
        let ideas = tr!("grid-ideas-said", ideas = counted.ideas, thin = thin, spare = spare);
        let (uncovered, unaligned) = (self.told(&["objective-uncovered"]), self.told(&["objective-unaligned"]));
        let linked = Verdict::of(counted.competences > 0 && uncovered + unaligned == 0);
        let objectives = tr!(
            "grid-objectives-said",
            objectives = counted.objectives,
            uncovered = uncovered,
            unaligned = unaligned,
            competences = counted.competences
        );
        let (contacts, seen) = match counted.contacts {
            None => (tr!("grid-contacts-none"), Verdict::Idle),
            Some((all, verified)) => {
                let late = self.told(&["contact-expired", "contact-stale"]);
                (tr!("grid-contacts-said", verified = verified, all = all), Verdict::of(verified > 0 && late == 0))
            }
        };
        vec![
            row("feedback", ["grid-feedback", "grid-feedback-source"], feedback, self.none(&["feedback-missing"])),
            row("cues", ["grid-cues", "grid-cues-source"], cues, guessed),
            row("real-messages", ["grid-real", "grid-real-source"], messages, mixed),
            row("ideas", ["grid-ideas", "grid-ideas-source"], ideas, Verdict::of(thin + spare == 0)),
            row("objectives", ["grid-objectives", "grid-objectives-source"], objectives, linked),
            row("contacts", ["grid-contacts", "grid-contacts-source"], contacts, seen),
        ]
    }

    /// What is asked of the pages, on every face: only where they can be opened.
    fn shown(&self) -> Vec<Criterion> {
        let drawn = self.looked.pages > 0;
        let measured = |words: Words| if drawn { words } else { tr!("grid-not-measured") };
        let misfits = self.told(&["fits", "cut-word", "out-of-reach"]);
        let pages = tr!("grid-pages-said", pages = self.looked.pages, n = misfits);
        let (all, lines, paper) = self.counted.faces;
        let faces = tr!("grid-faces-said", all = all, lines = lines, paper = paper);
        let (said, taken) = self.counted.minutes;
        let far = self.told(&["minutes"]);
        let minutes = tr!("grid-minutes-said", said = said, measured = taken, n = far);
        let everywhere = Verdict::of(drawn && all == lines && all == paper);
        vec![
            row("pages", ["grid-pages", "grid-pages-source"], measured(pages), Verdict::of(drawn && misfits == 0)),
            row("faces", ["grid-faces", "grid-faces-source"], measured(faces), everywhere),
            row("minutes", ["grid-minutes", "grid-minutes-source"], measured(minutes), Verdict::of(drawn && far == 0)),
        ]
    }

    /// What only people can judge.
    fn judged(&self) -> Vec<Criterion> {
        let (reread, files) = self.languages.iter().fold((0, 0), |sum, one| (sum.0 + one.reread.0, sum.1 + one.reread.1));
        let reread = tr!("grid-reread-said", n = reread, all = files);
        vec![
            row("second-reader", ["grid-reread", "grid-reread-source"], reread, Verdict::Person),
            row("readers", ["grid-readers", "grid-readers-source"], tr!("grid-readers-said"), Verdict::Person),
            row("facts", ["grid-facts", "grid-facts-source"], tr!("grid-facts-said"), Verdict::Person),
        ]
    }
}
