//! What every activity has, whatever its kind: ask, idea, hints, solution, variants, notes; and what is told of rows in every kind.

use std::collections::BTreeSet;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::part::{Letter, Part, Tone};
use super::{Item, KINDS, Seed, State, Task};
use crate::ids::{ActivityId, COUNTRIES, IdeaId, Slug, is_for};
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// How much of an activity is done for the learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Alone.
    Alone,
    /// Partly solved; not scored.
    Half,
    /// Solved and explained; not scored.
    Worked,
}

impl Show {
    /// Whether these keys ask for a solved one. What else they may say, and what is a mistake, is told by [`Activity::read`].
    pub(super) fn is_worked(f: &Fields<'_>) -> bool {
        f.maybe_plain("show").is_some_and(|show| show.as_str() == "worked")
    }
}

/// What an activity is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To learn.
    Lesson,
    /// To find out where somebody stands.
    Diagnostic,
}

/// An author's words to the adviser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// Where it leads.
    pub aim: Option<Text>,
    /// How to begin.
    pub start: Option<Text>,
    /// What to say.
    pub say: Option<Text>,
    /// What people usually get stuck on.
    pub mistakes: Option<Text>,
    /// What to talk about.
    pub discuss: Option<Text>,
    /// When someone is upset.
    pub upset: Option<Text>,
}

impl Notes {
    /// What there is, each with what it is for, in the order in which an adviser needs it.
    pub fn told(&self) -> Vec<(Words, &Text)> {
        let all = [
            (tr!("notes-aim"), &self.aim),
            (tr!("notes-start"), &self.start),
            (tr!("notes-say"), &self.say),
            (tr!("notes-mistakes"), &self.mistakes),
            (tr!("notes-discuss"), &self.discuss),
            (tr!("notes-upset"), &self.upset),
        ];
        all.into_iter().filter_map(|(label, text)| Some((label, text.as_ref()?))).collect()
    }

    /// Reads them.
    pub fn read(f: &Fields<'_>) -> Self {
        Self {
            aim: f.maybe_text("aim"),
            start: f.maybe_text("start"),
            say: f.maybe_text("say"),
            mistakes: f.maybe_text("mistakes"),
            discuss: f.maybe_text("discuss"),
            upset: f.maybe_text("upset"),
        }
    }
}

/// One activity of a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its id, unique in the unit.
    pub id: ActivityId,
    /// What is done.
    pub task: Task,
    /// The question or the goal.
    pub ask: Option<Text>,
    /// What is read aloud instead.
    pub say: Option<Text>,
    /// The idea it trains.
    pub idea: Option<IdeaId>,
    /// 1 to 3.
    pub difficulty: u8,
    /// How much is done for the learner.
    pub show: Show,
    /// Why the right answer is right.
    pub solution: Option<Text>,
    /// Each helps a little more.
    pub hints: Vec<Text>,
    /// The activity whose idea it asks once more in another text.
    pub variant_of: Option<ActivityId>,
    /// The opening or closing form it belongs to.
    pub form: Option<&'static str>,
    /// How many items of a deck are drawn.
    pub draw: Option<i64>,
    /// What it is there for.
    pub purpose: Purpose,
    /// Where it is shown; everywhere if empty.
    pub countries: Vec<&'static str>,
    /// A message shown above the question.
    pub shown: Option<Letter>,
    /// The shown message as it was received, in its own language, when the reader's differs.
    pub received: Option<Letter>,
    /// For the adviser.
    pub notes: Option<Text>,
    /// Where it stands in its file, for messages of the checker.
    pub span: crate::source::Span,
}

impl Activity {
    /// Reads one `[[activity]]`. `None` when its kind is unknown, which is told.
    pub fn read(id: ActivityId, f: &Fields<'_>) -> Option<Self> {
        let Some(kind) = f.word("kind", KINDS) else {
            f.give_up();
            return None;
        };
        let as_received = f.flag("as_received");
        let (shown, received) = f.table("shown").map_or((None, None), |shown| read_shown(&shown, as_received));
        let base = Self {
            id,
            task: Task::read(kind, f)?,
            ask: f.maybe_text("ask"),
            say: f.maybe_text("say"),
            idea: f.maybe_slug("idea").as_ref().map(IdeaId::from),
            difficulty: f.maybe_whole("difficulty", 1, 3).and_then(|n| u8::try_from(n).ok()).unwrap_or(1),
            show: match f.maybe_word("show", &["worked", "half", "alone"]) {
                Some("worked") => Show::Worked,
                Some("half") => Show::Half,
                _ => Show::Alone,
            },
            solution: f.maybe_text("solution"),
            hints: f.texts("hints"),
            variant_of: f.maybe_slug("variant_of").as_ref().map(ActivityId::from),
            form: f.maybe_word("form", &["a", "b"]),
            draw: f.maybe_whole("draw", 1, 100),
            purpose: match f.maybe_word("purpose", &["lesson", "diagnostic"]) {
                Some("diagnostic") => Purpose::Diagnostic,
                _ => Purpose::Lesson,
            },
            countries: f.words("countries", &COUNTRIES),
            shown,
            received,
            notes: f.maybe_text("notes"),
            span: f.span(),
        };
        base.check(f);
        Some(base)
    }

    fn check(&self, f: &Fields<'_>) {
        let need = |key: &'static str, there: bool| {
            if !there {
                f.missing(key);
            }
        };
        need("ask", self.ask.is_some() || self.task.name() == "read");
        if self.is_scored() {
            need("solution", self.solution.is_some());
            need("idea", self.task.items().iter().all(|item| item.idea.is_some()) || self.idea.is_some());
        } else if self.show != Show::Alone {
            need("solution", self.solution.is_some());
        }
        if self.hints.len() > 3 {
            f.tell(Problem::error("too-many-hints", f.span_of("hints"), tr!("check-too-many-hints")));
        }
        if self.show == Show::Half && !f.has("given") {
            f.tell(Problem::error("half-without-given", f.span(), tr!("check-half-without-given")));
        }
    }

    /// Whether its answers count for mastery.
    pub fn is_scored(&self) -> bool {
        self.show == Show::Alone && self.task.scored() && self.purpose == Purpose::Lesson && !self.task.items().is_empty()
    }

    /// Whether it is shown in a room of that country.
    pub fn is_for(&self, country: &str) -> bool {
        is_for(&self.countries, country)
    }

    /// Its scored decisions.
    pub fn items(&self) -> Vec<Item> {
        if self.is_scored() { self.task.items() } else { Vec::new() }
    }

    /// The idea of one of its items.
    pub fn idea_of(&self, item: &Item) -> Option<IdeaId> {
        item.idea.clone().or_else(|| self.idea.clone())
    }

    /// The mark of an item: SHA-256 over a version tag and canonical JSON of what decides right and wrong, without language.
    pub fn marks(&self, item: &Item) -> String {
        let decides = json!({
            "activity": self.id.as_str(), "item": item.id.as_str(), "kind": self.task.name(), "decides": item.decides,
        });
        // serde_json writes maps by sorted key: canonical for strings, whole numbers, lists and flags, all that is used here.
        let digest = Sha256::digest(format!("tremplin-marks-1\n{decides}"));
        crate::text::hex(&digest)
    }

    /// The beginning for `seed`, on a first visit.
    pub fn start(&self, seed: Seed) -> State {
        self.start_on(seed, 0)
    }

    /// The beginning for `seed` on the `visit`-th visit, from 0.
    pub fn start_on(&self, seed: Seed, visit: u32) -> State {
        let mut state = self.task.start(seed, self.show == Show::Half);
        self.task.visit(&mut state, visit);
        if self.show == Show::Worked {
            self.task.solve(&mut state);
        }
        state
    }

    /// Everything above the kind's own parts: the shown message and the question.
    pub fn opening(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        parts.extend(self.shown.clone().map(Part::Letter));
        parts.extend(self.received.clone().map(Part::Letter));
        parts.extend(self.ask.as_ref().map(|ask| Part::Text(Tone::Ask, ask.words())));
        parts
    }
}

fn read_shown(f: &Fields<'_>, as_received: bool) -> (Option<Letter>, Option<Letter>) {
    let mut letter = Letter::default();
    let mut source = Letter::default();
    let mut read = |key: &'static str, slot: fn(&mut Letter) -> &mut Option<crate::words::Words>| {
        if let Some(text) = f.maybe_text(key) {
            *slot(&mut source) = f.maybe_plain(key).map(crate::words::Words::Text);
            *slot(&mut letter) = Some(text.words());
        }
    };
    read("from", |l| &mut l.from);
    read("to", |l| &mut l.to);
    read("cc", |l| &mut l.cc);
    read("date", |l| &mut l.date);
    read("subject", |l| &mut l.subject);
    read("body", |l| &mut l.body);
    read("attached", |l| &mut l.attached);
    if as_received && source != letter { (Some(source), Some(letter)) } else { (Some(letter), None) }
}

/// Tells of names that two sorts of tables share: translations are found by these names.
pub fn distinct(f: &Fields<'_>, sorts: &[(&'static str, Vec<&Slug>)]) {
    let mut taken: BTreeSet<&Slug> = BTreeSet::new();
    for (key, ids) in sorts {
        for id in ids.iter().filter(|id| taken.contains(*id)) {
            let cause = tr!("check-same-id", id = SafeText::show(id.as_str()));
            f.tell(Problem::error("same-id", f.span_of(key), cause).fix(tr!("check-same-id-fix")));
        }
        taken.extend(ids);
    }
}

/// Tells of a row whose text another row has: they could not be told apart. `seen` are the texts of the rows before.
pub fn told_apart(f: &Fields<'_>, key: &'static str, seen: &mut Vec<SafeText>) {
    let Some(source) = f.maybe_plain(key).filter(|source| !source.is_empty()) else { return };
    if seen.contains(&source) {
        let cause = tr!("check-same-text", text = &source);
        f.tell(Problem::error("same-text", f.span_of(key), cause).fix(tr!("check-same-text-fix")));
    }
    seen.push(source);
}
