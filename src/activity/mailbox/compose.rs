//! What each command does while one writes: recipients, subject, text, attachments, sending, keeping as a draft.

use super::goals::Deed;
use super::post::{keep, with_address};
use super::read::{File, Mailbox};
use super::state::{Act, Folder, Line, Made, Notice, Place, Trouble, Using, Writing};
use crate::activity::Step;
use crate::ids::Slug;
use crate::text::SafeText;

/// Longest line of recipients or subject, in letters.
const LINE_MAX: usize = 300;
/// Longest text, in letters.
const BODY_MAX: usize = 3000;

/// Whether a file can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// As it is.
    AsItIs,
    /// Once the program has made it this small.
    Reduced(u32),
    /// It is too large.
    Never,
}

impl Mailbox {
    pub(super) fn type_in(state: &mut Using, name: &str, text: &str) -> Step {
        let Some(writing) = &mut state.writing else { return Step::Ignored };
        let line = match name {
            "to" => Some(Line::To),
            "cc" if writing.copies => Some(Line::Cc),
            "bcc" if writing.copies => Some(Line::Bcc),
            _ => None,
        };
        let typed = SafeText::typed(text, LINE_MAX).as_str().to_owned();
        match (line, name) {
            (Some(line), _) => {
                *writing.sheet.line_mut(line) = typed;
                writing.line = line;
            }
            (None, "subject") => writing.sheet.subject = typed,
            (None, "body") => writing.sheet.body = lines(text),
            _ => return Step::Ignored,
        }
        writing.trouble = None;
        state.notice = None;
        Step::Changed
    }

    pub(super) fn write(&self, state: &mut Using, name: &str) -> Step {
        match name {
            "send" => return self.send(state),
            "delete" => return self.throw_away(state),
            _ => {}
        }
        let Some(writing) = &mut state.writing else { return Step::Ignored };
        match name.split_once('/') {
            None if name == "copies" => {
                let empty = writing.sheet.cc.is_empty() && writing.sheet.bcc.is_empty();
                writing.copies = !(writing.copies && empty);
            }
            None if name == "attach" => {
                writing.trouble = None;
                state.path.push(Place::Files);
            }
            None if name == "book" && !self.contacts.is_empty() => state.path.push(Place::Book),
            Some(("suggest", id)) => return self.take_from_book(state, &format!("contact/{id}"), true),
            Some(("detach", id)) => {
                let before = writing.sheet.files.len();
                writing.sheet.files.retain(|file| file.as_str() != id);
                writing.sheet.reduced.retain(|file| file.as_str() != id);
                if writing.sheet.files.len() == before {
                    return Step::Ignored;
                }
            }
            _ => return Step::Ignored,
        }
        Step::Changed
    }

    /// Puts somebody of the address book into the box of recipients that was typed in last.
    pub(super) fn take_from_book(&self, state: &mut Using, name: &str, instead: bool) -> Step {
        let contact = name.strip_prefix("contact/").and_then(|id| self.contacts.iter().find(|contact| contact.id.as_str() == id));
        let (Some(contact), Some(writing)) = (contact, &mut state.writing) else { return Step::Ignored };
        if instead && !self.suggested(writing).iter().any(|suggested| suggested.id == contact.id) {
            return Step::Ignored;
        }
        let line = writing.sheet.line_mut(writing.line);
        *line = with_address(line, &contact.person.address, instead);
        writing.trouble = None;
        if !instead {
            state.path.pop();
        }
        Step::Changed
    }

    /// The files that can be attached: on the machine, and not attached yet.
    pub(super) fn at_hand(&self, state: &Using) -> Vec<&File> {
        let attached: &[Slug] = state.writing.as_ref().map_or(&[], |writing| &writing.sheet.files);
        self.files.iter().filter(|file| (file.here || state.saved.contains(&file.id)) && !attached.contains(&file.id)).collect()
    }

    /// Whether a file can be sent.
    pub(super) fn fit(&self, file: &File) -> Fit {
        match (self.limit, file.reduces_to) {
            (Some(limit), Some(size)) if file.size > limit && size <= limit => Fit::Reduced(size),
            (Some(limit), _) if file.size > limit => Fit::Never,
            _ => Fit::AsItIs,
        }
    }

    pub(super) fn attach(&self, state: &mut Using, name: &str) -> Step {
        let Some((group, id)) = name.split_once('/') else { return Step::Ignored };
        let Some(file) = self.at_hand(state).into_iter().find(|file| file.id.as_str() == id) else { return Step::Ignored };
        let Some(writing) = &mut state.writing else { return Step::Ignored };
        let large = Some(Trouble::Large(file.id.clone()));
        match (group, self.fit(file)) {
            ("pick", Fit::AsItIs) => {}
            ("pick", _) => {
                writing.trouble = large;
                return Step::Changed;
            }
            ("reduce", Fit::Reduced(_)) if writing.trouble == large => {
                writing.sheet.reduced.insert(file.id.clone());
            }
            _ => return Step::Ignored,
        }
        writing.trouble = None;
        writing.sheet.files.push(file.id.clone());
        state.path.pop();
        Step::Changed
    }

    fn send(&self, state: &mut Using) -> Step {
        let Some(writing) = &mut state.writing else { return Step::Ignored };
        let resolved: Result<Vec<Vec<String>>, Trouble> =
            [Line::To, Line::Cc, Line::Bcc].into_iter().map(|line| self.resolve(line, writing.sheet.line(line))).collect();
        let trouble = match &resolved {
            Err(trouble) => Some(trouble.clone()),
            Ok(lines) if lines.iter().all(Vec::is_empty) => Some(Trouble::Nobody),
            // Sending again is the answer to the question.
            Ok(_) if writing.sheet.subject.trim().is_empty() && writing.trouble != Some(Trouble::NoSubject) => Some(Trouble::NoSubject),
            Ok(_) => None,
        };
        let (None, Ok(lines)) = (&trouble, resolved) else {
            writing.trouble = trouble;
            return Step::Changed;
        };
        let Some(Writing { mut sheet, draft, .. }) = state.writing.take().map(|writing| *writing) else { return Step::Ignored };
        let all = lines.concat();
        let mut lines = lines.into_iter();
        let mut next = || lines.next().unwrap_or_default();
        let lines = [next(), next(), next()];
        // The copy shows who got it, as the program understood it.
        [&mut sheet.to, &mut sheet.cc, &mut sheet.bcc].into_iter().zip(&lines).for_each(|(line, found)| *line = found.join(", "));
        let deed = self.sending(&sheet, lines);
        let sent = keep(state, sheet.clone(), Made::Sent, draft.as_ref());
        let back = self.come_back(state, &all, &sheet);
        state.notice = Some(if back { Notice::SentAndBack } else { Notice::Sent });
        state.path.pop();
        let step = self.judge(state, &[deed]);
        if state.over {
            state.path.push(Place::Open(sent));
        }
        step
    }

    /// Leaves what is being written: kept as a draft, unless nothing was changed.
    pub(super) fn leave(state: &mut Using) -> Step {
        state.path.pop();
        if let Some(writing) = state.writing.take().filter(|writing| writing.sheet != writing.first) {
            keep(state, writing.sheet, Made::Draft, writing.draft.as_ref());
            state.notice = Some(Notice::Kept);
        }
        Step::Changed
    }

    fn throw_away(&self, state: &mut Using) -> Step {
        let Some(writing) = state.writing.take() else { return Step::Ignored };
        let changed = writing.sheet != writing.first;
        let which = if changed { Some(keep(state, writing.sheet, Made::Draft, writing.draft.as_ref())) } else { writing.draft };
        let Some(which) = which else {
            state.path.pop();
            return Step::Changed;
        };
        Self::put(state, &which, Folder::Trash);
        state.notice = Some(Notice::Binned);
        self.judge_on(state, Deed::on(Act::Delete, &which).map(|deed| deed.ending_in(&Folder::Trash, self)))
    }
}

/// A text of several lines as a keyboard gave it.
fn lines(text: &str) -> String {
    let mut left = BODY_MAX;
    let mut kept = Vec::new();
    for line in text.lines() {
        let line = SafeText::typed(line, left);
        left = left.saturating_sub(line.chars().count() + 1);
        kept.push(line.as_str().to_owned());
        if left == 0 {
            break;
        }
    }
    // A line end just typed is part of the text.
    if text.ends_with('\n') && left > 0 {
        kept.push(String::new());
    }
    kept.join("\n")
}
