//! What each command does while one moves around: folders, lists, an open message, searching.

use super::goals::Deed;
use super::read::Mailbox;
use super::state::{Act, Folder, Lies, Made, Notice, Place, Using, Which, Writing};
use crate::activity::{Input, Step, Target};
use crate::ids::Slug;
use crate::text::{SafeText, fold};
use crate::tr;

/// Longest search.
const QUERY_MAX: usize = 80;

impl Mailbox {
    /// The beginning, with the goals in `given` reached already.
    pub(super) fn begin(&self, given: &[Slug]) -> Using {
        let mut state = Using::default();
        for mail in &self.mails {
            let suspect = mail.folder == Folder::Junk;
            state.lies.insert(mail.id.clone(), Lies { folder: mail.folder.clone(), before: None, unread: mail.unread, suspect });
        }
        for goal in self.goals.iter().filter(|goal| given.contains(&goal.id)) {
            state = self.reach(&state, goal).0;
        }
        let fresh = Using { lies: state.lies, made: state.made, saved: state.saved, done: state.done, ..Using::default() };
        let mut state = Using { over: state.over, ..fresh };
        if let Some(open) = self.open.as_ref().filter(|id| self.mail(id).is_some()) {
            let which = Which::Mail(open.clone());
            if let Some(lies) = state.lies_mut(&which) {
                lies.unread = false;
            }
            state.path.push(Place::Open(which));
        }
        state
    }

    /// What an input does.
    pub(super) fn act(&self, state: &mut Using, input: &Input) -> Step {
        if state.over {
            return Step::Ignored;
        }
        match input {
            Input::Submit => Step::Refused(tr!("mail-no-button")),
            Input::Back => self.command(state, "back"),
            Input::Type(target, text) => Self::typed(state, target, text),
            Input::Pick(target) => self.command(state, target.as_str()),
            Input::Move(..) | Input::Mouse(..) | Input::Hint => Step::Ignored,
        }
    }

    fn typed(state: &mut Using, target: &Target, text: &str) -> Step {
        match state.place() {
            Place::Write => Self::type_in(state, target.as_str(), text),
            Place::Search if target.as_str() == "query" => {
                SafeText::typed(text, QUERY_MAX).as_str().clone_into(&mut state.query);
                state.found = false;
                Step::Changed
            }
            _ => Step::Ignored,
        }
    }

    /// A command, by the name of its target; only those that are shown do something.
    fn command(&self, state: &mut Using, name: &str) -> Step {
        let before = state.notice.take();
        let step = match (state.place(), name) {
            (Place::List(_), "back") => {
                let away = state.path.len() > 1 || state.folder() != Folder::Inbox;
                state.path.clear();
                if away { Step::Changed } else { Step::Ignored }
            }
            (Place::Open(_), "back") if state.more => {
                state.more = false;
                Step::Changed
            }
            (Place::Write, "back") => Self::leave(state),
            (_, "back") => {
                state.path.pop();
                Step::Changed
            }
            (Place::List(_), "write") => {
                state.path.push(Place::Write);
                state.writing = Some(Box::new(Writing::new(super::state::Sheet::new(Act::Write), None)));
                Step::Changed
            }
            (Place::List(_), "search") => {
                state.query.clear();
                state.found = false;
                state.path.push(Place::Search);
                Step::Changed
            }
            (Place::List(_), name) if name.starts_with("folder/") => self.show_folder(state, name),
            (Place::Search, "find") => self.find(state),
            (Place::List(_) | Place::Search, name) => self.open(state, name),
            (Place::Open(which), name) => self.with(state, &which, name),
            (Place::Write, name) => self.write(state, name),
            (Place::Files, name) => self.attach(state, name),
            (Place::Book, name) => self.take_from_book(state, name, false),
        };
        if matches!(step, Step::Ignored | Step::Refused(_)) {
            state.notice = before;
        }
        step
    }

    fn show_folder(&self, state: &mut Using, name: &str) -> Step {
        let id = name.trim_start_matches("folder/");
        let Some(folder) = Folder::named(id, self.folders.iter().map(|(id, _)| id)) else { return Step::Ignored };
        state.path = vec![Place::List(folder)];
        Step::Changed
    }

    /// What a folder's list holds, newest first.
    pub(super) fn listed(&self, state: &Using, folder: &Folder) -> Vec<Which> {
        self.all(state).filter(|which| state.lies(which).is_some_and(|lies| lies.folder == *folder)).collect()
    }

    /// What a search finds, wherever it lies.
    pub(super) fn results(&self, state: &Using) -> Vec<Which> {
        let holds = |text: &str| {
            let mut words = state.query.split_whitespace();
            fold::holds(text, &state.query) || words.all(|word| fold::holds(text, word))
        };
        self.all(state).filter(|which| state.found && self.text_of(state, which).is_some_and(|text| holds(&text))).collect()
    }

    fn all<'s>(&'s self, state: &'s Using) -> impl Iterator<Item = Which> + 's {
        let made = (0..state.made.len()).rev().filter(|at| state.made.get(*at).is_some_and(|letter| letter.stands_for.is_none()));
        made.map(Which::Made).chain(self.mails.iter().map(|mail| Which::Mail(mail.id.clone())))
    }

    /// Sender, recipients, subject and text of a message, for searching.
    fn text_of(&self, state: &Using, which: &Which) -> Option<String> {
        let of_letter = |letter: &super::state::Letter| match &letter.made {
            Made::Unknown(address) | Made::Unread(address) => format!("{} {address}", self.postmaster()),
            _ => format!("{} {} {} {} {}", self.owner.full(), letter.sheet.to, letter.sheet.cc, letter.sheet.subject, letter.sheet.body),
        };
        match which {
            Which::Made(at) => state.made.get(*at).map(of_letter),
            Which::Mail(id) => state.instead(id).map(of_letter).or_else(|| {
                let mail = self.mail(id)?;
                let to: Vec<String> = mail.to.iter().chain(&mail.cc).map(|person| person.full().as_str().to_owned()).collect();
                // The owner is on nearly every message: their own name would find all of them.
                let to = to.into_iter().filter(|to| to != self.owner.full().as_str()).collect::<Vec<_>>().join(" ");
                Some(format!("{} {to} {} {}", mail.from.full(), mail.subject.value, mail.body.value))
            }),
        }
    }

    fn find(&self, state: &mut Using) -> Step {
        if state.query.trim().is_empty() {
            return Step::Refused(tr!("mail-search-empty"));
        }
        state.found = true;
        let deeds: Vec<Deed> = self.results(state).iter().filter_map(|which| Deed::on(Act::Search, which)).collect();
        self.judge(state, &deeds)
    }

    /// The message that a line of a list names.
    fn line_of(name: &str) -> Option<Which> {
        match name.split_once('/')? {
            ("mail", id) => Slug::new(id).map(Which::Mail),
            ("made", at) => at.parse().ok().map(Which::Made),
            _ => None,
        }
    }

    fn open(&self, state: &mut Using, name: &str) -> Step {
        let list = match state.place() {
            Place::List(folder) => self.listed(state, &folder),
            _ => self.results(state),
        };
        let Some(which) = Self::line_of(name).filter(|which| list.contains(which)) else { return Step::Ignored };
        state.more = false;
        let Some(lies) = state.lies_mut(&which) else { return Step::Ignored };
        lies.unread = false;
        if lies.folder == Folder::Drafts {
            let kept = match &which {
                Which::Mail(id) => state.instead(id),
                Which::Made(at) => state.made.get(*at),
            };
            let kept = kept.map(|letter| letter.sheet.clone());
            let written = if let Which::Mail(id) = &which { self.mail(id).map(|mail| self.draft(mail)) } else { None };
            let Some(sheet) = kept.or(written) else { return Step::Ignored };
            state.writing = Some(Box::new(Writing::new(sheet, Some(which.clone()))));
            state.path.push(Place::Write);
        } else {
            state.path.push(Place::Open(which.clone()));
        }
        self.judge_on(state, Deed::on(Act::Open, &which))
    }

    /// Judges one deed; what is done with a message that came about here is no goal and no slip.
    pub(super) fn judge_on(&self, state: &mut Using, deed: Option<Deed>) -> Step {
        deed.map_or(Step::Changed, |deed| self.judge(state, &[deed]))
    }

    /// Puts a message into a folder and goes back to the list.
    pub(super) fn put(state: &mut Using, which: &Which, folder: Folder) {
        if let Some(lies) = state.lies_mut(which) {
            lies.before = Some(std::mem::replace(&mut lies.folder, folder)).filter(|_| lies.folder == Folder::Trash);
        }
        state.more = false;
        state.path.pop();
    }

    /// The commands that a message offers, by the names of their targets, besides `back`.
    pub(super) fn offers(&self, state: &Using, which: &Which) -> Vec<&'static str> {
        let Some(lies) = state.lies(which) else { return Vec::new() };
        let letter = if let Which::Made(at) = which { state.made.get(*at) } else { None };
        let machine = letter.is_some_and(|letter| matches!(letter.made, Made::Unknown(_) | Made::Unread(_)));
        let draft = letter.is_some_and(|letter| letter.made == Made::Draft)
            || matches!(which, Which::Mail(id) if self.mail(id).is_some_and(|mail| mail.folder == Folder::Drafts) && lies.folder != Folder::Sent);
        let own =
            letter.is_some() || matches!(which, Which::Mail(id) if self.mail(id).is_some_and(|mail| self.is_owner(&mail.from.address)));
        let others = matches!(which, Which::Mail(id) if self.mail(id).is_some_and(|mail| !self.others(mail).is_empty()));
        let binned = lies.folder == Folder::Trash;
        let mut offers = Vec::new();
        for (name, there) in [
            ("reply", !machine && !draft),
            ("reply-all", others && !draft),
            ("forward", !machine && !draft),
            ("restore", binned),
            ("delete", !binned),
            ("not-junk", lies.suspect && !binned),
            ("junk", lies.folder != Folder::Junk && !binned && !own),
            ("more", !draft),
        ] {
            if there {
                offers.push(name);
            }
        }
        offers
    }

    /// The folders into which a message can be moved.
    pub(super) fn ways(&self, state: &Using, which: &Which) -> Vec<Folder> {
        let here = state.lies(which).map(|lies| lies.folder.clone());
        let own = self.folders.iter().map(|(id, _)| Folder::Own(id.clone()));
        std::iter::once(Folder::Inbox).chain(own).filter(|folder| Some(folder) != here.as_ref()).collect()
    }

    fn with(&self, state: &mut Using, which: &Which, name: &str) -> Step {
        if let Some((group, id)) = name.split_once('/') {
            return self.with_part(state, which, group, id);
        }
        let further = state.more && name == "mark-unread";
        let link = name == "leave" && matches!(which, Which::Mail(id) if self.mail(id).is_some_and(|mail| mail.leave.is_some()));
        if !further && !link && !self.offers(state, which).contains(&name) {
            return Step::Ignored;
        }
        let begin = |act: Act, state: &mut Using| {
            state.writing = Some(Box::new(Writing::new(self.begun(act, which, state), None)));
            state.more = false;
            state.path.push(Place::Write);
            Step::Changed
        };
        match name {
            "reply" => begin(Act::Reply, state),
            "reply-all" => begin(Act::ReplyAll, state),
            "forward" => begin(Act::Forward, state),
            "more" => {
                state.more = !state.more;
                Step::Changed
            }
            "mark-unread" => {
                if let Some(lies) = state.lies_mut(which) {
                    lies.unread = true;
                }
                state.more = false;
                state.path.pop();
                state.notice = Some(Notice::Unread);
                Step::Changed
            }
            "leave" => {
                state.notice = Some(Notice::Left);
                self.judge_on(state, Deed::on(Act::Leave, which))
            }
            "delete" => {
                Self::put(state, which, Folder::Trash);
                state.notice = Some(Notice::Binned);
                self.judge_on(state, Deed::on(Act::Delete, which).map(|deed| deed.ending_in(&Folder::Trash, self)))
            }
            "restore" => {
                let back = state.lies(which).and_then(|lies| lies.before.clone()).unwrap_or_default();
                Self::put(state, which, back.clone());
                state.notice = Some(Notice::Restored(back.clone()));
                self.judge_on(state, Deed::on(Act::Restore, which).map(|deed| deed.also(Act::Move).ending_in(&back, self)))
            }
            _ => self.sort(state, which, name == "junk"),
        }
    }

    /// Puts a message with the unwanted, or takes it from there.
    fn sort(&self, state: &mut Using, which: &Which, junk: bool) -> Step {
        let (folder, notice) = if junk { (Folder::Junk, Notice::Junked) } else { (Folder::Inbox, Notice::NotJunk) };
        Self::put(state, which, folder.clone());
        if let Some(lies) = state.lies_mut(which) {
            lies.suspect = junk;
        }
        state.notice = Some(notice);
        let deed = Deed::on(if junk { Act::Junk } else { Act::NotJunk }, which);
        self.judge_on(state, deed.map(|deed| if junk { deed } else { deed.also(Act::Move) }.ending_in(&folder, self)))
    }

    fn with_part(&self, state: &mut Using, which: &Which, group: &str, id: &str) -> Step {
        if group == "move" {
            let Some(folder) = self.ways(state, which).into_iter().find(|folder| state.more && folder.id() == id) else {
                return Step::Ignored;
            };
            let binned = state.lies(which).is_some_and(|lies| lies.folder == Folder::Trash);
            Self::put(state, which, folder.clone());
            state.notice = Some(Notice::Moved(folder.clone()));
            // Out of the bin is out of the bin, by whatever path.
            let deed = Deed::on(Act::Move, which).map(|deed| if binned { deed.also(Act::Restore) } else { deed });
            return self.judge_on(state, deed.map(|deed| deed.ending_in(&folder, self)));
        }
        let carried: &[Slug] = if let Which::Mail(mail) = which { self.mail(mail).map_or(&[], |mail| &mail.files) } else { &[] };
        let Some(file) = carried.iter().find(|file| file.as_str() == id) else { return Step::Ignored };
        match group {
            "file" => {
                state.notice = Some(Notice::Opened(file.clone()));
                Step::Changed
            }
            "save" => {
                state.saved.insert(file.clone());
                state.notice = Some(Notice::Saved(file.clone()));
                let saved = carried.iter().filter(|file| state.saved.contains(*file)).cloned().collect();
                self.judge_on(state, Deed::on(Act::Save, which).map(|deed| deed.with(saved)))
            }
            _ => Step::Ignored,
        }
    }
}
