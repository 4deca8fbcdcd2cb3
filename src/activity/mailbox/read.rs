//! What an author writes of a mailbox, and what of it cannot work.

use serde_json::{Value, json};

use super::state::{Act, Folder};
use crate::activity::address::{self, Person};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::SafeText;
use crate::tr;

/// A mail program with what is in it, and what is to be done there.
#[derive(Clone, Debug, PartialEq)]
pub struct Mailbox {
    /// Whose it is.
    pub owner: Person,
    /// The message that is open at the start.
    pub open: Option<Slug>,
    /// What is said when the goals are reached.
    pub feedback: Text,
    /// What is said when something was sent that reaches none.
    pub retry: Option<Text>,
    /// The largest attachment, in tenths of a megabyte.
    pub limit: Option<u32>,
    /// The messages, as the list shows them.
    pub mails: Vec<Mail>,
    /// The files.
    pub files: Vec<File>,
    /// The address book.
    pub contacts: Vec<Contact>,
    /// The folders that the owner made.
    pub folders: Vec<(Slug, Text)>,
    /// What is to be done: all of it.
    pub goals: Vec<Rule>,
    /// Wrong moves, and what follows.
    pub slips: Vec<Slip>,
    /// Goals already reached in a half-worked one.
    pub given: Vec<Slug>,
    /// Messages that must be neither unwanted nor thrown away when all is done.
    pub keep: Vec<Slug>,
}

/// A message.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    /// Its id.
    pub id: Slug,
    /// Who sent it.
    pub from: Person,
    /// To whom; the owner where nobody is written.
    pub to: Vec<Person>,
    /// Who else has it.
    pub cc: Vec<Person>,
    /// When.
    pub date: Text,
    /// About what.
    pub subject: Text,
    /// What it says.
    pub body: Text,
    /// The files that it carries.
    pub files: Vec<Slug>,
    /// Where it lies at the start.
    pub folder: Folder,
    /// Whether it is not read yet.
    pub unread: bool,
    /// The link at its foot to leave a list.
    pub leave: Option<Text>,
    /// Whether nobody reads what is sent back.
    pub no_reply: bool,
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its id.
    pub id: Slug,
    /// Its name.
    pub name: Text,
    /// Its size, in tenths of a megabyte.
    pub size: u32,
    /// Whether it is on the machine from the start.
    pub here: bool,
    /// How small the program can make it.
    pub reduces_to: Option<u32>,
}

/// Somebody of the address book.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The id.
    pub id: Slug,
    /// Name and address.
    pub person: Person,
}

/// What must be true at once of something that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Its id.
    pub id: Slug,
    /// What was done.
    pub act: Act,
    /// With which messages; any, if empty.
    pub mails: Vec<Slug>,
    /// To exactly these people.
    pub to: Option<Vec<String>>,
    /// With exactly these people in Cc.
    pub cc: Option<Vec<String>>,
    /// With exactly these people in Bcc.
    pub bcc: Option<Vec<String>>,
    /// With these files.
    pub files: Vec<Slug>,
    /// With none of these.
    pub without: Vec<Slug>,
    /// Saying one of these: in the source language, and in the reader's.
    pub says: (Vec<SafeText>, Vec<SafeText>),
    /// With a subject.
    pub subject: bool,
    /// Where to.
    pub folder: Option<Folder>,
}

/// A wrong move, and what follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// The move.
    pub rule: Rule,
    /// What follows.
    pub text: Text,
}

impl Rule {
    /// What decides, without language.
    pub fn decides(&self) -> Value {
        let says: Vec<&str> = self.says.0.iter().map(SafeText::as_str).collect();
        json!({
            "id": self.id.as_str(), "act": self.act.name(), "mails": self.mails, "to": self.to, "cc": self.cc, "bcc": self.bcc,
            "attach": self.files, "without": self.without, "says": says, "subject": self.subject,
            "folder": self.folder.as_ref().map(Folder::id),
        })
    }
}

impl Mailbox {
    /// The message of that id.
    pub fn mail(&self, id: &Slug) -> Option<&Mail> {
        self.mails.iter().find(|mail| mail.id == *id)
    }

    /// The file of that id.
    pub fn file(&self, id: &Slug) -> Option<&File> {
        self.files.iter().find(|file| file.id == *id)
    }

    /// Reads the keys of a mailbox. What its rules name is checked by [`Mailbox::check_goals`] once all is known.
    pub(super) fn read_keys(f: &Fields<'_>) -> Self {
        let folders: Vec<(Slug, Text)> = f.tables("folder", 0, 4).into_iter().map(|(id, f)| folder(id, &f)).collect();
        let files: Vec<File> = f.tables("file", 0, 9).into_iter().map(|(id, f)| file(id, &f)).collect();
        let owner = person(f, "owner").unwrap_or_default();
        let mails = f.tables("mail", 1, 12).into_iter().map(|(id, f)| mail(id, &f, &owner, &folders, &files)).collect();
        let contact = |(id, f): (Slug, Fields<'_>)| {
            let found = Person { name: f.text("name").value, address: f.plain_text("address").as_str().to_owned() };
            check_address(&f, "address", &found.address);
            Contact { id, person: found }
        };
        let mut mailbox = Self {
            owner,
            open: f.maybe_slug("open"),
            feedback: f.text("feedback"),
            retry: f.maybe_text("retry"),
            limit: f.maybe_real("limit_mb").map(tenths),
            mails,
            files,
            contacts: f.tables("contact", 0, 9).into_iter().map(contact).collect(),
            folders,
            goals: Vec::new(),
            slips: Vec::new(),
            given: f.slugs("given"),
            keep: Vec::new(),
        };
        mailbox.goals = f.tables("goal", 1, 6).into_iter().map(|(id, f)| mailbox.rule(id, &f, true)).collect();
        mailbox.keep = f.known_slugs("keep", |id| mailbox.mail(id).is_some());
        let slip = |(id, f): (Slug, Fields<'_>)| Slip { rule: mailbox.rule(id, &f, false), text: f.text("text") };
        mailbox.slips = f.tables("slip", 0, 9).into_iter().map(slip).collect();
        mailbox
    }

    fn rule(&self, id: Slug, f: &Fields<'_>, goal: bool) -> Rule {
        let people = |key: &'static str| {
            let list: Vec<String> = f.plain_texts(key).iter().map(|text| Person::read(text).address).collect();
            for address in &list {
                check_address(f, key, address);
            }
            f.has(key).then_some(list)
        };
        let rule = Rule {
            id,
            act: f.word("act", &Act::NAMES).and_then(Act::named).unwrap_or(Act::Open),
            mails: f.known_slugs("mail", |id| self.mail(id).is_some()),
            to: people("to"),
            cc: people("cc"),
            bcc: people("bcc"),
            files: f.known_slugs("attach", |id| self.file(id).is_some()),
            without: f.known_slugs("without", |id| self.file(id).is_some()),
            says: f.answers("says"),
            subject: f.maybe_word("subject", &["any"]).is_some(),
            folder: which_folder(f, &self.folders),
        };
        if goal {
            self.check_possible(&rule, f);
        }
        rule
    }

    /// Tells of a goal that no path can reach, seen from its own keys.
    fn check_possible(&self, rule: &Rule, f: &Fields<'_>) {
        let needs = |key: &'static str| {
            let cause = tr!("check-goal-needs", key = SafeText::show(key), act = SafeText::show(rule.act.name()));
            f.tell(Problem::error("goal-needs", f.span(), cause));
        };
        if rule.act != Act::Write && !f.has("mail") {
            needs("mail");
        }
        if rule.act == Act::Move && !f.has("folder") {
            needs("folder");
        }
        for mail in rule.mails.iter().filter_map(|id| self.mail(id)) {
            let own = matches!(mail.folder, Folder::Drafts | Folder::Sent);
            let possible = match rule.act {
                Act::Restore => mail.folder == Folder::Trash,
                Act::NotJunk => mail.folder == Folder::Junk,
                Act::Junk => mail.folder != Folder::Junk && !own,
                Act::Delete => mail.folder != Folder::Trash,
                Act::Move => Some(&mail.folder) != rule.folder.as_ref() && mail.folder != Folder::Drafts,
                Act::Save => !mail.files.is_empty() && rule.files.iter().all(|id| mail.files.contains(id)),
                Act::Leave => mail.leave.is_some(),
                Act::ReplyAll => !self.others(mail).is_empty() && mail.folder != Folder::Drafts,
                Act::Reply | Act::Forward => mail.folder != Folder::Drafts,
                Act::Open | Act::Write | Act::Search => true,
            };
            if !possible {
                let cause = tr!("check-goal-impossible", act = SafeText::show(rule.act.name()), mail = SafeText::show(mail.id.as_str()));
                f.tell(Problem::error("goal-impossible", f.span(), cause).fix(tr!("check-goal-impossible-fix")));
            }
        }
    }

    /// Tells of unknown ids, and of goals that the program's own way does not reach.
    pub(super) fn check_goals(&self, f: &Fields<'_>) {
        self.open.iter().filter(|id| self.mail(id).is_none()).for_each(|id| f.unknown_id("open", id));
        let goal = |id: &Slug| self.goals.iter().any(|goal| goal.id == *id);
        self.given.iter().filter(|id| !goal(id)).for_each(|id| f.unknown_id("given", id));
        if !self.goals.is_empty() && self.goals.iter().all(|goal| self.given.contains(&goal.id)) {
            f.tell(Problem::error("given-all", f.span_of("given"), tr!("check-given-all")));
        }
        if !self.goals.is_empty() && !self.is_reachable() {
            f.tell(Problem::error("goal-unreachable", f.span(), tr!("check-goal-unreachable")).fix(tr!("check-goal-unreachable-fix")));
        }
    }
}

fn folder(id: Slug, f: &Fields<'_>) -> (Slug, Text) {
    if Folder::NAMES.contains(&id.as_str()) {
        let cause = tr!("check-same-id", id = SafeText::show(id.as_str()));
        f.tell(Problem::error("same-id", f.span_of("id"), cause).fix(tr!("check-same-id-fix")));
    }
    (id, f.text("name"))
}

fn file(id: Slug, f: &Fields<'_>) -> File {
    File {
        id,
        name: f.text("name"),
        size: f.maybe_real("mb").map_or(1, tenths),
        here: f.maybe_flag("here").unwrap_or(true),
        reduces_to: f.maybe_real("reduces_to").map(tenths),
    }
}

fn mail(id: Slug, f: &Fields<'_>, owner: &Person, folders: &[(Slug, Text)], files: &[File]) -> Mail {
    let (subject, body) = (f.text("subject"), f.text("body"));
    let mut to = people(f, "to");
    if to.is_empty() {
        to.push(owner.clone());
    }
    Mail {
        id,
        from: person(f, "from").unwrap_or_default(),
        to,
        cc: people(f, "cc"),
        date: f.text("date"),
        subject,
        body,
        files: f.known_slugs("attach", |id| files.iter().any(|file| file.id == *id)),
        folder: which_folder(f, folders).unwrap_or_default(),
        unread: f.flag("unread"),
        leave: f.maybe_text("leave"),
        no_reply: f.flag("no_reply"),
    }
}

/// Tenths of a megabyte; a file is never nothing.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // the reader lets 0 to 1e6 in
fn tenths(mb: f64) -> u32 {
    ((mb * 10.0).round() as u32).max(1)
}

fn which_folder(f: &Fields<'_>, own: &[(Slug, Text)]) -> Option<Folder> {
    let id = f.maybe_plain("folder")?;
    let found = Folder::named(&id, own.iter().map(|(id, _)| id));
    if found.is_none() {
        let cause = tr!("check-unknown-id", id = &id);
        f.tell(Problem::error("unknown-id", f.span_of("folder"), cause).fix(tr!("check-folder-fix")));
    }
    found
}

/// Somebody whose name may be translated and whose address never is.
fn person(f: &Fields<'_>, key: &'static str) -> Option<Person> {
    let shown = Person::read(&f.text(key).value);
    let source = Person::read(&f.maybe_plain(key)?);
    check_address(f, key, &source.address);
    Some(Person { name: shown.name, address: source.address })
}

fn people(f: &Fields<'_>, key: &'static str) -> Vec<Person> {
    let Some(shown) = f.maybe_text(key) else { return Vec::new() };
    let names = Person::read_all(&shown.value);
    let mut people = Person::read_all(&f.maybe_plain(key).unwrap_or_default());
    if names.len() == people.len() {
        people.iter_mut().zip(names).for_each(|(person, shown)| person.name = shown.name);
    }
    for person in &people {
        check_address(f, key, &person.address);
    }
    people
}

fn check_address(f: &Fields<'_>, key: &'static str, address: &str) {
    if address::fault(address).is_some() {
        let cause = tr!("check-bad-address", address = SafeText::show_line(address));
        f.tell(Problem::error("bad-address", f.span_of(key), cause).fix(tr!("check-bad-address-fix")));
    } else if !address::is_reserved(address) {
        let cause = tr!("check-real-domain", host = SafeText::show_line(address));
        f.tell(Problem::error("real-domain", f.span_of(key), cause).fix(tr!("check-real-domain-fix")));
    }
}
