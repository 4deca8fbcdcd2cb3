//! What an author writes of a conversation, and what of it leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::activity::part::Layout;
use crate::activity::reach::reached;
use crate::ids::Slug;
use crate::source::{Fields, Problem, Span, Text};
use crate::text::SafeText;
use crate::tr;

/// Most scenes: more is no longer one conversation.
const SCENES_MAX: usize = 60;

/// A conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// On the telephone, in writing, or face to face.
    pub place: Layout,
    /// With whom.
    pub with: Text,
    /// The first scene.
    pub start: Slug,
    /// All scenes, as written.
    pub scenes: Vec<Scene>,
}

/// What is said at one moment, and what can be replied.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Its id.
    pub id: Slug,
    /// What the other says.
    pub says: Option<Text>,
    /// What happens.
    pub told: Option<Text>,
    /// Whether the conversation ends here, and how.
    pub end: Option<End>,
    /// What can be replied; nothing in an end.
    pub replies: Vec<Reply>,
}

/// How a conversation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Not as one would like: it explains, and leads back.
    Dead,
    /// Well: it sums up.
    Good,
}

/// Something to reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Its id, unique in its scene.
    pub id: Slug,
    /// What it says.
    pub text: Text,
    /// The scene that it leads to.
    pub to: Slug,
}

impl Scene {
    /// The reply of that id.
    pub fn reply(&self, id: &Slug) -> Option<&Reply> {
        self.replies.iter().find(|reply| reply.id == *id)
    }
}

impl Scenario {
    /// The scene of that id.
    pub fn scene(&self, id: &Slug) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == *id)
    }

    /// What decides, without language; another written order decides nothing.
    pub(super) fn decides(&self) -> Value {
        let replies = |scene: &Scene| -> BTreeMap<String, String> {
            scene.replies.iter().map(|reply| (reply.id.to_string(), reply.to.to_string())).collect()
        };
        let scene = |scene: &Scene| (scene.id.to_string(), json!([scene.end.map(|end| end == End::Good), replies(scene)]));
        json!({ "start": self.start.as_str(), "scenes": self.scenes.iter().map(scene).collect::<BTreeMap<_, _>>() })
    }

    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let place = match f.word("place", &["call", "chat", "counter"]) {
            Some("chat") => Layout::Chat,
            Some("counter") => Layout::Counter,
            _ => Layout::Call,
        };
        let (with, start) = (f.text("with"), f.slug("start"));
        let tables = f.tables("scene", 3, SCENES_MAX);
        let ids: BTreeSet<Slug> = tables.iter().map(|(id, _)| id.clone()).collect();
        if !ids.contains(&start) {
            f.unknown_id("start", &start);
        }
        let spans: Vec<Span> = tables.iter().map(|(_, f)| f.span_of("id")).collect();
        let scenes = tables.into_iter().map(|(id, f)| scene(id, &f, &ids)).collect();
        let scenario = Self { place, with, start, scenes };
        for (rule, at, cause) in scenario.dead_ways() {
            let span = at.and_then(|at| spans.get(at).cloned()).unwrap_or_else(|| f.span());
            f.tell(Problem::error(rule, span, cause).fix(tr!("check-scene-fix")));
        }
        scenario
    }

    /// What leads nowhere: the rule, the scene, what is said of it. Nothing while some reply leads to no scene at all.
    pub(super) fn dead_ways(&self) -> Vec<(&'static str, Option<usize>, crate::words::Words)> {
        let at: BTreeMap<&Slug, usize> = self.scenes.iter().enumerate().map(|(at, scene)| (&scene.id, at)).collect();
        let mut next: Vec<Vec<usize>> = Vec::new();
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.scenes.len()];
        for (from, scene) in self.scenes.iter().enumerate() {
            let to: Vec<usize> = scene.replies.iter().filter_map(|reply| at.get(&reply.to).copied()).collect();
            if to.len() < scene.replies.len() {
                return Vec::new();
            }
            for to in &to {
                before[*to].push(from);
            }
            next.push(to);
        }
        let Some(start) = at.get(&self.start).copied() else { return Vec::new() };
        let good = (0..self.scenes.len()).filter(|at| self.scenes[*at].end == Some(End::Good)).collect::<Vec<_>>();
        if good.is_empty() {
            return vec![("scene-no-good-end", None, tr!("check-scene-no-good-end"))];
        }
        let met = reached([start], |at| next[*at].clone());
        let saved = reached(good, |at| before[*at].clone());
        let mut found = Vec::new();
        for (at, scene) in self.scenes.iter().enumerate() {
            let id = SafeText::show(scene.id.as_str());
            if !met.contains(&at) {
                found.push(("scene-orphan", Some(at), tr!("check-scene-orphan", id = id)));
            } else if scene.end.is_none() && !saved.contains(&at) {
                found.push(("scene-no-exit", Some(at), tr!("check-scene-no-exit", id = id)));
            }
        }
        found
    }
}

fn scene(id: Slug, f: &Fields<'_>, known: &BTreeSet<Slug>) -> Scene {
    let end = match f.maybe_word("end", &["dead", "good"]) {
        Some("dead") => Some(End::Dead),
        Some(_) => Some(End::Good),
        None => None,
    };
    if end.is_some() && f.has("reply") {
        let cause = tr!("check-scene-end-replies", id = SafeText::show(id.as_str()));
        f.tell(Problem::error("scene-end-replies", f.span_of("end"), cause).fix(tr!("check-scene-fix")));
    }
    // Whoever plays must know what the other says, and at an end what came of it.
    let missing = if end.is_some() { "told" } else { "says" };
    if !f.has(missing) {
        f.missing(missing);
    }
    let (least, most) = if end.is_some() { (0, 4) } else { (2, 4) };
    let reply = |(id, f): (Slug, Fields<'_>)| {
        let (text, to) = (f.text("text"), f.slug("to"));
        if !known.contains(&to) {
            f.unknown_id("to", &to);
        }
        Reply { id, text, to }
    };
    let (says, told) = (f.maybe_text("says"), f.maybe_text("told"));
    Scene { id, says, told, end, replies: f.tables("reply", least, most).into_iter().map(reply).collect() }
}
