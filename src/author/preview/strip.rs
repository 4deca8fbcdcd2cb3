//! What the strip beneath the page says: where one is, what is wrong there, what can be done.

use super::copy::{Fault, Stop};
use super::outline;
use super::{Preview, SIZES};
use crate::activity::{Part, Tone};
use crate::app::{Strip, Tool};
use crate::curriculum::Found;
use crate::learn::Page;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

impl Preview {
    pub(super) fn strip_now(&self) -> Strip {
        let told = self.told_here();
        Strip {
            head: self.head(),
            alarm: self.fault.is_some(),
            told: told.iter().map(|words| self.plain(words)).collect(),
            tools: Tool::ALL.iter().map(|tool| (*tool, self.plain(&label(*tool)))).collect(),
            size: SIZES.get(self.size).copied().flatten(),
        }
    }

    /// The same in front of a page that is told line by line.
    pub(super) fn with_head(&self, mut page: Page) -> Page {
        let said = |text: &str| Words::Text(SafeText::show(text));
        page.parts.insert(0, Part::Text(Tone::Quiet, said(&self.head().join(" · "))));
        let told: Vec<String> = self.told_here().iter().map(|words| self.plain(words)).collect();
        if !told.is_empty() {
            page.notice = Some(said(&told.join(" ")));
        }
        page
    }

    /// Where one is, what matters most first.
    fn head(&self) -> Vec<String> {
        let place = match (&self.stop, &self.copy) {
            (Stop::At(id), Some(copy)) => {
                let all = &copy.unit.activities;
                let at = all.iter().position(|activity| activity.id == *id).map_or(0, |at| at + 1);
                let kind = all.iter().find(|activity| activity.id == *id).map_or("", |activity| activity.task.name());
                let (id, kind) = (SafeText::show(id.as_str()), SafeText::show(kind));
                tr!("preview-place", at = at, all = all.len(), id = id, kind = kind)
            }
            (Stop::End, _) => tr!("preview-place-end"),
            _ => tr!("preview-place-first"),
        };
        let n = self.fault.as_ref().map_or(self.found().len(), |fault| fault.found.len().max(1));
        // What nobody has checked is not said to be without a problem.
        let unknown = n == 0 && self.looker.is_some() && self.checked.is_none();
        let problems = if self.looks() { tr!("preview-problems-so-far", n = n) } else { tr!("preview-problems", n = n) };
        let name = SafeText::show(self.spot.unit.as_str());
        let lang = SafeText::show_line(&self.lang);
        let problems = Some(problems).filter(|_| !unknown);
        let pieces = [Some(tr!("preview-word")), Some(place), problems, Some(Words::Text(lang)), Some(Words::Text(name))];
        pieces.iter().flatten().map(|words| self.plain(words)).collect()
    }

    /// What is told in place: why the last save is not shown, what was just done, or what is wrong with this activity.
    pub(super) fn told_here(&self) -> Vec<Words> {
        if let Some(fault) = &self.fault {
            return self.why(fault);
        }
        if let Some(said) = &self.said {
            return vec![said.clone()];
        }
        let Stop::At(id) = &self.stop else { return Vec::new() };
        let here: Vec<&Found> = self.found().iter().filter(|found| self.activity_of(found) == Some(id.as_str())).collect();
        let mut told: Vec<Words> = here.iter().take(2).map(|found| self.problem(found)).collect();
        told.extend((here.len() > 2).then(|| tr!("preview-more", n = here.len() - 2)));
        told
    }

    fn why(&self, fault: &Fault) -> Vec<Words> {
        let name = format!("{}.toml", self.spot.name());
        let file = || SafeText::show_line(&format!("{}.toml", self.spot.unit));
        let mut told = Vec::new();
        let gone = self.seen.0.get(&name).is_none_or(Option::is_none) && !self.spot.row.files.has(&name);
        if gone {
            told.push(tr!("preview-gone", file = file()));
        } else if let Some(cause) = &fault.cause {
            told.push(cause.clone());
        }
        let first = fault.found.iter().min_by_key(|found| (found.problem.level, Self::short(found) != file()));
        if let Some(first) = first {
            let (cause, line) = (first.problem.cause.clone(), first.place.line);
            told.push(tr!("preview-fault", file = Self::short(first), line = line, cause = cause));
        }
        let more = fault.found.len().saturating_sub(1);
        told.extend(self.sitting.is_some().then(|| tr!("preview-last-good", n = more)));
        told.extend(first.and_then(Found::fix));
        told
    }

    /// A problem in one line: its file only where it is not the unit's own.
    fn problem(&self, found: &Found) -> Words {
        let (cause, line) = (found.problem.cause.clone(), found.place.line);
        let file = Self::short(found);
        if file.as_str() == format!("{}.toml", self.spot.unit) {
            tr!("preview-problem", line = line, cause = cause)
        } else {
            tr!("preview-fault", file = file, line = line, cause = cause)
        }
    }

    /// The name of a problem's file, without its folders.
    pub(super) fn short(found: &Found) -> SafeText {
        SafeText::show_line(found.file.rsplit(['/', '\\']).next().unwrap_or_default())
    }

    /// The activity that a problem is in.
    pub(super) fn activity_of(&self, found: &Found) -> Option<&str> {
        let shown = |name: &&String| self.spot.row.files.shown(name) == found.file;
        let name = self.seen.0.keys().find(shown)?;
        // Other files have tables of their own.
        let ours = name.rsplit('/').next()?.split('.').next()? == self.spot.unit.as_str();
        outline::activity_at(self.seen.text(name), found.place.line).filter(|_| ours)
    }

    /// Where the problem of that number is.
    pub(super) fn stop_of(&self, at: usize) -> Option<Stop> {
        let listed = self.listed();
        let id = self.activity_of(listed.get(at)?)?;
        crate::ids::ActivityId::new(id).map(Stop::At)
    }

    /// The problems to be listed: those that keep the unit from being shown, else all that are known.
    pub(super) fn listed(&self) -> Vec<&Found> {
        match &self.fault {
            Some(fault) if !fault.found.is_empty() => fault.found.iter().collect(),
            _ => self.found().iter().collect(),
        }
    }

    /// Said to whoever writes, on one line, without marks.
    fn plain(&self, words: &Words) -> String {
        SafeText::show_line(&markup::plain(&self.own.say(words))).to_string()
    }
}

/// What a tool is called in the strip.
fn label(tool: Tool) -> Words {
    match tool {
        Tool::Next => tr!("preview-tool-next"),
        Tool::Previous => tr!("preview-tool-previous"),
        Tool::Told => tr!("preview-tool-told"),
        Tool::Language => tr!("preview-tool-language"),
        Tool::Size => tr!("preview-tool-size"),
        Tool::Problems => tr!("preview-tool-problems"),
        Tool::Paper => tr!("preview-tool-paper"),
        Tool::Again => tr!("preview-tool-again"),
        Tool::Units => tr!("preview-tool-units"),
        Tool::Leave => tr!("preview-tool-leave"),
    }
}
