//! Whether what was done reaches a goal, is a slip that an author foresaw, or neither.

use serde_json::json;

use super::post::prefixed;
use super::read::{Mailbox, Rule};
use super::state::{Act, Folder, Sheet, Told, Using, Which};
use crate::activity::choice::answered;
use crate::activity::worlds;
use crate::activity::{Step, address};
use crate::ids::Slug;
use crate::text::fold;

/// Something that was done.
#[derive(Clone, Debug, Default)]
pub struct Deed {
    /// As what it counts for goals; the first is what it counts as for slips.
    acts: Vec<Act>,
    /// With which message of the curriculum.
    mail: Option<Slug>,
    to: Vec<String>,
    cc: Vec<String>,
    bcc: Vec<String>,
    files: Vec<Slug>,
    subject: String,
    body: String,
    /// Whether a subject is written, by whomever.
    titled: bool,
    folder: Option<Folder>,
    /// Whether it puts a message back where it lay at the start.
    undoes: bool,
}

impl Deed {
    /// Something done with a message. `None` where the message came about here: no rule names it.
    pub fn on(act: Act, which: &Which) -> Option<Self> {
        let Which::Mail(id) = which else { return None };
        Some(Self { acts: vec![act], mail: Some(id.clone()), ..Self::default() })
    }

    /// It counts as this too.
    #[must_use]
    pub fn also(mut self, act: Act) -> Self {
        self.acts.push(act);
        self
    }

    /// The folder where the message lies now.
    #[must_use]
    pub fn ending_in(mut self, folder: &Folder, mailbox: &Mailbox) -> Self {
        let home = self.mail.as_ref().and_then(|id| mailbox.mail(id)).map(|mail| &mail.folder);
        self.undoes = home == Some(folder);
        self.folder = Some(folder.clone());
        self
    }

    /// The files that are kept.
    #[must_use]
    pub fn with(mut self, files: Vec<Slug>) -> Self {
        self.files = files;
        self
    }
}

impl Rule {
    /// Each with which the goal is to be reached: its messages, or nothing in particular.
    fn parts(&self) -> Vec<Option<Slug>> {
        if self.mails.is_empty() { vec![None] } else { self.mails.iter().cloned().map(Some).collect() }
    }

    fn has(&self, part: Option<&Slug>, state: &Using) -> bool {
        state.done.contains(&(self.id.clone(), part.cloned()))
    }

    /// Whether it is reached, as a goal.
    pub fn is_reached(&self, state: &Using) -> bool {
        self.parts().iter().all(|part| self.has(part.as_ref(), state))
    }

    /// The first message with which it is not reached yet; none where any will do.
    pub fn missing(&self, state: &Using) -> Option<Slug> {
        self.parts().into_iter().find(|part| !self.has(part.as_ref(), state)).flatten()
    }
}

impl Mailbox {
    /// What it is to send `sheet` to these people.
    pub fn sending(&self, sheet: &Sheet, [to, cc, bcc]: [Vec<String>; 3]) -> Deed {
        let mail = sheet.of.as_ref().and_then(|id| self.mail(id));
        let mut acts = vec![sheet.act];
        if let (Some(mail), Act::Reply | Act::ReplyAll) = (mail, sheet.act) {
            // Who gets it decides, whichever button was pressed.
            let others = self.others(mail);
            let gets = |other: &&String| to.iter().chain(&cc).chain(&bcc).any(|address| address::same(address, other));
            acts = match others.iter().filter(gets).count() {
                0 if others.is_empty() && sheet.act == Act::ReplyAll => vec![Act::Reply, Act::ReplyAll],
                0 => vec![Act::Reply],
                _ => vec![Act::ReplyAll],
            };
        }
        // A subject that the program wrote says nothing of the learner's own.
        let given = mail.map(|mail| prefixed(sheet.act, &mail.subject.value));
        let subject =
            if given.as_deref() == Some(sheet.subject.trim()) && sheet.act != Act::Write { String::new() } else { sheet.subject.clone() };
        let titled = !sheet.subject.trim().is_empty();
        let (mail, files, body) = (sheet.of.clone(), sheet.files.clone(), sheet.body.clone());
        Deed { acts, mail, to, cc, bcc, files, subject, body, titled, folder: None, undoes: false }
    }

    fn fits(&self, rule: &Rule, deed: &Deed, goal: bool) -> bool {
        let act = if goal { deed.acts.contains(&rule.act) } else { deed.acts.first() == Some(&rule.act) };
        let exactly =
            |wanted: &Option<Vec<String>>, found: &[String]| wanted.as_ref().is_none_or(|wanted| address::same_set(wanted, found));
        let says = |wanted: &str| fold::holds(&deed.subject, wanted) || fold::holds(&deed.body, wanted);
        act && (rule.mails.is_empty() || deed.mail.as_ref().is_some_and(|id| rule.mails.contains(id)))
            && (!goal || self.reaches_who_it_should(rule, deed))
            && exactly(&rule.to, &deed.to)
            && exactly(&rule.cc, &deed.cc)
            && exactly(&rule.bcc, &deed.bcc)
            && rule.files.iter().all(|id| deed.files.contains(id))
            && !rule.without.iter().any(|id| deed.files.contains(id))
            && (rule.says.0.is_empty() || rule.says.0.iter().chain(&rule.says.1).any(|wanted| says(wanted)))
            && (!rule.subject || deed.titled)
            && (rule.folder.is_none() || rule.folder == deed.folder)
    }

    /// Where a goal names no recipients: an answer goes to who asked, and to all of them where all were to be answered.
    fn reaches_who_it_should(&self, rule: &Rule, deed: &Deed) -> bool {
        let Some(mail) = deed.mail.as_ref().and_then(|id| self.mail(id)).filter(|_| rule.to.is_none()) else { return true };
        match rule.act {
            Act::Reply => address::same_set(&deed.to, &self.answers_to(mail)),
            Act::ReplyAll => {
                let all: Vec<String> = self.answers_to(mail).into_iter().chain(self.others(mail)).collect();
                let gets: Vec<String> = deed.to.iter().chain(&deed.cc).cloned().collect();
                address::same_set(&gets, &all)
            }
            _ => true,
        }
    }

    /// Forgets goals that were undone: a message that lies elsewhere again.
    fn forget(&self, state: &mut Using) {
        let lies = &state.lies;
        state.done.retain(|(id, mail)| {
            let goal = self.goals.iter().find(|goal| goal.id == *id);
            let lies = mail.as_ref().and_then(|mail| lies.get(mail));
            match (goal, lies) {
                (Some(goal), Some(lies)) => match goal.act {
                    Act::Delete => lies.folder == Folder::Trash,
                    Act::Restore => lies.folder != Folder::Trash,
                    Act::Junk => lies.folder == Folder::Junk,
                    Act::NotJunk => lies.folder != Folder::Junk && !lies.suspect,
                    Act::Move => Some(&lies.folder) == goal.folder.as_ref(),
                    _ => true,
                },
                (goal, _) => goal.is_some(),
            }
        });
    }

    /// The first message that was to be kept and lies with the unwanted or in the bin.
    pub(super) fn lost(&self, state: &Using) -> Option<&Slug> {
        let away = |id: &&Slug| state.lies.get(*id).is_some_and(|lies| matches!(lies.folder, Folder::Junk | Folder::Trash));
        self.keep.iter().find(away)
    }

    /// Judges what was done at once, and tells what follows.
    pub fn judge(&self, state: &mut Using, deeds: &[Deed]) -> Step {
        self.forget(state);
        let mut closer = false;
        for deed in deeds {
            for goal in self.goals.iter().filter(|goal| self.fits(goal, deed, true)) {
                let mail = deed.mail.clone().filter(|_| !goal.mails.is_empty());
                closer |= state.done.insert((goal.id.clone(), mail)) || deed.acts.first().is_some_and(|act| !act.looks());
            }
        }
        let reached = self.goals.iter().filter(|goal| goal.is_reached(state)).count();
        let all = reached == self.goals.len() && reached > 0;
        if let Some(lost) = self.lost(state).filter(|_| all) {
            state.told = Some(Told::Lost(lost.clone()));
            return Step::Changed;
        }
        if all {
            state.over = true;
            state.told = None;
            // Reached is reached: a slip on the way was an answer of its own, and the first one.
            return worlds::reached();
        }
        if closer {
            state.told = Some(Told::Closer);
            return Step::Changed;
        }
        let Some(deed) = deeds.first().filter(|deed| !deed.undoes) else { return Step::Changed };
        let looks = deed.acts.first().is_some_and(|act| act.looks());
        if let Some(slip) = self.slips.iter().find(|slip| deeds.iter().any(|deed| self.fits(&slip.rule, deed, false))) {
            state.told = Some(Told::Slip(slip.rule.id.clone()));
            let first = state.slips.insert(slip.rule.id.clone());
            return if first && !looks { slipped(state, json!(["slip", slip.rule.id.as_str()])) } else { Step::Changed };
        }
        let sends = deed.acts.first().is_some_and(|act| act.sends());
        // Throwing away an old advertisement while answering somebody is nobody's mistake; throwing away the wrong message is.
        let asked = deed.acts.iter().any(|act| self.goals.iter().any(|goal| goal.act == *act && !goal.is_reached(state)));
        if sends || (asked && !looks) {
            state.told = Some(if sends { Told::NotYet } else { Told::NotThatOne });
            let first = !std::mem::replace(&mut state.strayed, true);
            return if first { slipped(state, json!(["other"])) } else { Step::Changed };
        }
        if matches!(&state.told, Some(Told::Slip(id)) if self.slips.iter().any(|slip| slip.rule.id == *id && slip.rule.act.looks())) {
            state.told = None;
        }
        Step::Changed
    }
}

fn slipped(state: &mut Using, response: serde_json::Value) -> Step {
    state.slipped = true;
    answered(false, response, false)
}
