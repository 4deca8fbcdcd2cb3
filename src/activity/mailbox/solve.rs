//! The way from anywhere to the goals, found by doing it: every input is played on a copy, and what is there decides the next.

use super::compose::Fit;
use super::read::{Mailbox, Rule};
use super::state::{Act, Folder, Place, Using, Which};
use crate::activity::{Input, Target};
use crate::ids::Slug;
use crate::text::SafeText;

/// Most rounds; each reaches a goal with one message. A goal undone by another would never end.
const ROUNDS: usize = 30;

/// A copy that is played on.
struct Play<'m> {
    mailbox: &'m Mailbox,
    state: Using,
    inputs: Vec<Input>,
}

impl Mailbox {
    /// The inputs that lead from `state` to all goals.
    pub(super) fn solve(&self, state: &Using) -> Vec<Input> {
        self.play(state).inputs
    }

    /// Whether the program's own way reaches all goals, from the start and half-worked, and rightly.
    pub(super) fn is_reachable(&self) -> bool {
        let reaches = |given: &[Slug]| {
            let start = self.begin(given);
            let play = self.play(&start);
            start.over || (play.state.over && !play.state.slipped)
        };
        reaches(&[]) && reaches(&self.given)
    }

    fn play(&self, state: &Using) -> Play<'_> {
        let mut play = Play { mailbox: self, state: state.clone(), inputs: Vec::new() };
        for _ in 0..ROUNDS {
            let Some(goal) = self.goals.iter().find(|goal| !goal.is_reached(&play.state)) else { break };
            if play.state.over {
                break;
            }
            play.reach(goal);
        }
        play.bring_back();
        play
    }

    /// The state in which `goal` is reached, with the inputs that led there.
    pub(super) fn reach(&self, state: &Using, goal: &Rule) -> (Using, Vec<Input>) {
        let mut play = Play { mailbox: self, state: state.clone(), inputs: Vec::new() };
        for _ in 0..ROUNDS {
            if play.state.over || goal.is_reached(&play.state) {
                break;
            }
            play.reach(goal);
        }
        (play.state, play.inputs)
    }
}

impl Play<'_> {
    fn act(&mut self, input: Input) {
        if self.state.over {
            return;
        }
        self.mailbox.act(&mut self.state, &input);
        self.inputs.push(input);
    }

    fn pick(&mut self, name: &str) {
        self.act(Input::Pick(Target::new(name)));
    }

    fn put(&mut self, name: &str, text: &str) {
        self.act(Input::Type(Target::new(name), text.to_owned()));
    }

    /// To the list of `folder`, by the buttons.
    fn show(&mut self, folder: &Folder) {
        // Files, book, writing, further commands, message, search: never deeper than this.
        for _ in 0..8 {
            if matches!(self.state.place(), Place::List(_)) {
                break;
            }
            self.pick("back");
        }
        if self.state.place() != Place::List(folder.clone()) {
            self.pick(&format!("folder/{}", folder.id()));
        }
    }

    fn folder(&self, mail: &Slug) -> Folder {
        self.state.lies.get(mail).map(|lies| lies.folder.clone()).unwrap_or_default()
    }

    /// Opens a message, unless it is open.
    fn open(&mut self, mail: &Slug) {
        let which = Which::Mail(mail.clone());
        if self.state.place() == Place::Open(which) {
            if self.state.more {
                self.pick("more");
            }
            return;
        }
        self.show(&self.folder(mail));
        self.pick(&format!("mail/{mail}"));
    }

    fn reach(&mut self, goal: &Rule) {
        let Some(mail) = goal.missing(&self.state) else {
            self.send(goal, None);
            return;
        };
        let folder = self.folder(&mail);
        match goal.act {
            Act::Open => {
                self.show(&folder);
                self.open(&mail);
            }
            Act::Search => self.search(&mail),
            Act::Delete => {
                self.out_of_bin(&mail);
                self.open(&mail);
                self.pick("delete");
            }
            Act::Restore => {
                if folder != Folder::Trash {
                    self.open(&mail);
                    self.pick("delete");
                }
                self.open(&mail);
                self.pick("restore");
            }
            Act::Junk => {
                self.out_of_bin(&mail);
                if self.folder(&mail) == Folder::Junk {
                    self.open(&mail);
                    self.pick("not-junk");
                }
                self.open(&mail);
                self.pick("junk");
            }
            Act::NotJunk => {
                self.out_of_bin(&mail);
                if !self.state.lies.get(&mail).is_some_and(|lies| lies.suspect) {
                    self.open(&mail);
                    self.pick("junk");
                }
                self.open(&mail);
                self.pick("not-junk");
            }
            Act::Move => self.into(&mail, goal.folder.as_ref()),
            Act::Save => {
                self.open(&mail);
                let carried = self.mailbox.mail(&mail).map(|mail| mail.files.clone()).unwrap_or_default();
                let wanted = carried.iter().filter(|id| goal.files.is_empty() || goal.files.contains(id));
                let most = if goal.files.is_empty() { 1 } else { carried.len() };
                for file in wanted.take(most) {
                    self.pick(&format!("save/{file}"));
                }
            }
            Act::Leave => {
                self.open(&mail);
                self.pick("leave");
            }
            Act::Write | Act::Reply | Act::ReplyAll | Act::Forward => self.send(goal, Some(&mail)),
        }
    }

    /// Takes what was to be kept from where it must not lie.
    fn bring_back(&mut self) {
        for lost in &self.mailbox.keep {
            self.out_of_bin(lost);
            if self.folder(lost) == Folder::Junk {
                self.open(lost);
                self.pick("not-junk");
            }
        }
    }

    fn out_of_bin(&mut self, mail: &Slug) {
        if self.folder(mail) == Folder::Trash {
            self.open(mail);
            self.pick("restore");
        }
    }

    fn into(&mut self, mail: &Slug, folder: Option<&Folder>) {
        let Some(folder) = folder else { return };
        if self.folder(mail) == *folder {
            // It lies there, but was not put there: out, and in again.
            self.open(mail);
            self.pick("delete");
        }
        self.open(mail);
        if matches!(folder, Folder::Inbox | Folder::Own(_)) {
            self.pick("more");
            self.pick(&format!("move/{}", folder.id()));
        }
    }

    fn search(&mut self, mail: &Slug) {
        self.show(&Folder::Inbox);
        let subject = self.mailbox.mail(mail).map(|mail| mail.subject.value.clone()).unwrap_or_default();
        self.pick("search");
        self.put("query", &subject);
        self.pick("find");
    }

    /// Brings a file onto the machine that only a message carries.
    fn fetch(&mut self, id: &Slug) {
        let here = self.mailbox.file(id).is_some_and(|file| file.here) || self.state.saved.contains(id);
        let carrier = self.mailbox.mails.iter().find(|mail| mail.files.contains(id) && mail.folder != Folder::Drafts);
        if let Some(carrier) = carrier.filter(|_| !here).map(|mail| mail.id.clone()) {
            self.open(&carrier);
            self.pick(&format!("save/{id}"));
        }
    }

    fn send(&mut self, goal: &Rule, mail: Option<&Slug>) {
        let carried = mail.and_then(|id| self.mailbox.mail(id)).filter(|_| goal.act == Act::Forward);
        let carried: Vec<Slug> = carried.map(|mail| mail.files.clone()).unwrap_or_default();
        for file in goal.files.iter().filter(|file| !carried.contains(file)) {
            self.fetch(file);
        }
        if let Some(mail) = mail.filter(|_| goal.act != Act::Write) {
            self.open(mail);
            self.pick(goal.act.name());
        } else {
            self.show(&Folder::Inbox);
            self.pick("write");
        }
        let Some(sheet) = self.state.writing.as_ref().map(|writing| writing.sheet.clone()) else { return };
        let owner = &self.mailbox.owner;
        let anybody = self.mailbox.contacts.first().map_or(&owner.address, |contact| &contact.person.address);
        let to = goal.to.as_ref().map(|to| to.join(", ")).or_else(|| sheet.to.is_empty().then(|| anybody.clone()));
        if let Some(to) = to.filter(|to| *to != sheet.to) {
            self.put("to", &to);
        }
        self.copies(goal);
        let says = goal.says.1.first().or(goal.says.0.first()).map(SafeText::as_str);
        let words = says.map_or_else(|| owner.short().as_str().to_owned(), str::to_owned);
        if sheet.subject.trim().is_empty() {
            self.put("subject", &words);
        }
        if goal.act != Act::Forward || says.is_some() {
            self.put("body", &words);
        }
        for file in sheet.files.iter().filter(|file| goal.without.contains(file)) {
            self.pick(&format!("detach/{file}"));
        }
        for file in goal.files.iter().filter(|file| !sheet.files.contains(file)) {
            self.attach(file);
        }
        self.pick("send");
    }

    fn copies(&mut self, goal: &Rule) {
        for (name, wanted) in [("cc", &goal.cc), ("bcc", &goal.bcc)] {
            let Some(wanted) = wanted else { continue };
            let Some(writing) = self.state.writing.clone() else { continue };
            let text = wanted.join(", ");
            let there = if name == "cc" { &writing.sheet.cc } else { &writing.sheet.bcc };
            if *there != text {
                if !writing.copies {
                    self.pick("copies");
                }
                self.put(name, &text);
            }
        }
    }

    fn attach(&mut self, id: &Slug) {
        self.pick("attach");
        self.pick(&format!("pick/{id}"));
        if self.mailbox.file(id).is_some_and(|file| self.mailbox.fit(file) != Fit::AsItIs) {
            self.pick(&format!("reduce/{id}"));
        }
    }
}
