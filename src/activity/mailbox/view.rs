//! What there is to see of a mail program: its lists, an open message, searching. Writing is in [`super::sheet`].

use super::read::{Mail, Mailbox};
use super::state::{Folder, Letter as Kept, Made, Notice, Place, Told, Using, Which};
use crate::activity::Target;
use crate::activity::address::Person;
use crate::activity::part::{Control, Frame, Layout, Letter, Part, Role, Sign, Tone};
use crate::activity::worlds::still;
use crate::ids::Slug;
use crate::source::Text;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

pub(super) fn button(name: &str, label: Words) -> Control {
    Control::new(Target::new(name), Role::Button, label)
}

/// A size in tenths of a megabyte.
pub(super) fn size(tenths: u32) -> Words {
    if tenths.is_multiple_of(10) {
        tr!("mail-size", n = tenths / 10)
    } else {
        tr!("mail-size-tenths", n = tenths / 10, tenths = tenths % 10)
    }
}

/// A message as it was received.
fn received(mail: &Mail) -> Letter {
    let names = |people: &[Person]| -> Words { joined(&people.iter().map(Person::full).collect::<Vec<_>>()).into() };
    Letter {
        from: Some(mail.from.full().into()),
        to: Some(names(&mail.to)),
        cc: (!mail.cc.is_empty()).then(|| names(&mail.cc)),
        date: Some(mail.date.words()),
        subject: Some(mail.subject.words()),
        body: Some(mail.body.words()),
        attached: None,
    }
}

impl Mailbox {
    /// Everything that can be opened, at once: every message with its files, the files of the machine, the address book.
    pub(super) fn spread(&self) -> Vec<Part> {
        let name = |id: &Slug| self.file(id).map(|file| file.name.value.clone());
        let list = |names: Vec<SafeText>| -> Option<Words> { (!names.is_empty()).then(|| joined(&names).into()) };
        let mut parts: Vec<Part> = Vec::new();
        for mail in &self.mails {
            if mail.folder != Folder::Inbox {
                parts.push(Part::Text(Tone::Quiet, tr!("mail-spread-folder", folder = self.folder_name(&mail.folder))));
            }
            let attached = list(mail.files.iter().filter_map(name).collect());
            parts.push(Part::Letter(Letter { attached, ..received(mail) }));
        }
        let here = list(self.files.iter().filter(|file| file.here).map(|file| file.name.value.clone()).collect());
        parts.extend(here.map(|files| Part::Text(Tone::Quiet, tr!("mail-spread-files", files = files))));
        let people = list(self.contacts.iter().map(|contact| contact.person.full()).collect());
        parts.extend(people.map(|people| Part::Text(Tone::Quiet, tr!("mail-spread-people", people = people))));
        parts
    }

    /// The whole page.
    pub(super) fn view(&self, state: &Using) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        if state.over {
            parts.push(Part::Text(Tone::Good, self.feedback.words()));
        }
        parts.extend(self.told(state).map(|words| Part::Text(Tone::News, words)));
        let mut window: Vec<Part> = state.notice.iter().map(|notice| Part::Text(Tone::Quiet, self.notice(notice))).collect();
        match state.place() {
            Place::List(folder) => self.list(state, &folder, &mut window),
            Place::Search => self.search(state, &mut window),
            Place::Open(which) => self.message(state, &which, &mut window),
            Place::Write => self.sheet(state, &mut window),
            Place::Files => self.choose_file(state, &mut window),
            Place::Book => self.book(&mut window),
        }
        if state.over {
            still(&mut window);
        }
        parts.push(Part::Frame(Frame { layout: Layout::Mail, title: self.owner.full().into(), parts: window }));
        parts
    }

    fn told(&self, state: &Using) -> Option<Words> {
        let reached = self.goals.iter().filter(|goal| goal.is_reached(state)).count();
        match state.told.as_ref()? {
            Told::Slip(id) => self.slips.iter().find(|slip| slip.rule.id == *id).map(|slip| slip.text.words()),
            Told::NotYet => Some(self.retry.as_ref().map_or_else(|| tr!("mail-not-yet"), Text::words)),
            Told::NotThatOne => Some(tr!("mail-not-that-one")),
            Told::Lost(id) => self.mail(id).map(|mail| tr!("mail-lost", subject = mail.subject.words())),
            Told::Closer if reached > 0 => Some(tr!("mail-closer", done = reached, of = self.goals.len())),
            Told::Closer => Some(tr!("mail-closer-part")),
        }
    }

    fn notice(&self, notice: &Notice) -> Words {
        let file = |id: &Slug| self.file(id).map(|file| file.name.value.clone()).unwrap_or_default();
        match notice {
            Notice::Sent => tr!("mail-notice-sent"),
            Notice::SentAndBack => tr!("mail-notice-back"),
            Notice::Binned => tr!("mail-notice-binned"),
            Notice::Restored(folder) => tr!("mail-notice-restored", folder = self.folder_name(folder)),
            Notice::Junked => tr!("mail-notice-junked"),
            Notice::NotJunk => tr!("mail-notice-not-junk"),
            Notice::Moved(folder) => tr!("mail-notice-moved", folder = self.folder_name(folder)),
            Notice::Kept => tr!("mail-notice-kept"),
            Notice::Unread => tr!("mail-notice-unread"),
            Notice::Opened(id) => tr!("mail-notice-opened", file = file(id)),
            Notice::Saved(id) => tr!("mail-notice-saved", file = file(id)),
            Notice::Left => tr!("mail-notice-left"),
        }
    }

    pub(super) fn folder_name(&self, folder: &Folder) -> Words {
        match folder {
            Folder::Inbox => tr!("mail-inbox"),
            Folder::Sent => tr!("mail-sent"),
            Folder::Drafts => tr!("mail-drafts"),
            Folder::Junk => tr!("mail-junk-folder"),
            Folder::Trash => tr!("mail-trash"),
            Folder::Own(own) => self.folders.iter().find(|(id, _)| id == own).map_or_else(|| tr!("mail-inbox"), |(_, name)| name.words()),
        }
    }

    fn list(&self, state: &Using, folder: &Folder, window: &mut Vec<Part>) {
        window.push(Part::Row(vec![
            button("write", tr!("mail-write")).sign(Sign::Pencil),
            button("search", tr!("mail-search")).sign(Sign::Search),
        ]));
        let own = self.folders.iter().map(|(id, _)| Folder::Own(id.clone()));
        let tabs = Folder::ALWAYS.into_iter().chain(own).map(|tab| {
            let unread = self.listed(state, &tab).iter().filter(|which| state.lies(which).is_some_and(|lies| lies.unread)).count();
            let name = self.folder_name(&tab);
            let label = if unread > 0 { tr!("mail-tab-unread", folder = name, n = unread) } else { name };
            Control::new(Target::new(format!("folder/{}", tab.id())), Role::Tab, label).on(tab == *folder)
        });
        window.push(Part::Row(tabs.collect()));
        let listed = self.listed(state, folder);
        if listed.is_empty() {
            window.push(Part::Text(Tone::Quiet, tr!("mail-empty")));
        }
        window.extend(listed.iter().filter_map(|which| self.line(state, which, false)).map(Part::Control));
    }

    fn search(&self, state: &Using, window: &mut Vec<Part>) {
        window.push(Part::Control(
            Control::new(Target::new("query"), Role::Field, tr!("mail-query")).value(SafeText::show_line(&state.query).into()),
        ));
        window.push(Part::Row(vec![
            button("find", tr!("mail-search")).sign(Sign::Search),
            button("back", tr!("mail-back")).sign(Sign::Back),
        ]));
        if state.found {
            let results = self.results(state);
            window.push(Part::Text(Tone::Quiet, tr!("mail-found", n = results.len())));
            window.extend(results.iter().filter_map(|which| self.line(state, which, true)).map(Part::Control));
        }
    }

    /// A message as a line of a list; among results of a search it tells where it lies.
    fn line(&self, state: &Using, which: &Which, where_: bool) -> Option<Control> {
        let lies = state.lies(which)?;
        let (target, who, subject, date, files) = match which {
            Which::Mail(id) => {
                let mail = self.mail(id)?;
                let target = Target::of("mail", id);
                match state.instead(id) {
                    Some(kept) => (target, self.to_of(kept), subject_of(kept), tr!("mail-now"), !kept.sheet.files.is_empty()),
                    None => (target, self.who(mail), mail.subject.words(), mail.date.words(), !mail.files.is_empty()),
                }
            }
            Which::Made(at) => {
                let kept = state.made.get(*at)?;
                let target = Target::new(format!("made/{at}"));
                match &kept.made {
                    Made::Unknown(_) | Made::Unread(_) => (target, tr!("mail-postmaster"), tr!("mail-returned"), tr!("mail-now"), false),
                    _ => (target, self.to_of(kept), subject_of(kept), tr!("mail-now"), !kept.sheet.files.is_empty()),
                }
            }
        };
        let value = if where_ { tr!("mail-where", folder = self.folder_name(&lies.folder), date = date) } else { date };
        let line = Control::new(target, Role::Line, tr!("mail-line", who = who, subject = subject)).value(value);
        Some(match (lies.unread, files) {
            (true, true) => line.sign(Sign::Unread).also(Sign::Clip),
            (true, false) => line.sign(Sign::Unread),
            (false, true) => line.sign(Sign::Clip),
            (false, false) => line,
        })
    }

    /// Whom a list names: the sender, or for the owner's own messages to whom they went.
    fn who(&self, mail: &Mail) -> Words {
        if !self.is_owner(&mail.from.address) {
            return mail.from.short().into();
        }
        let names: Vec<SafeText> =
            mail.to.iter().filter(|person| !self.is_owner(&person.address)).map(crate::activity::address::Person::short).collect();
        if names.is_empty() { tr!("mail-to-nobody") } else { tr!("mail-to-whom", who = joined(&names)) }
    }

    /// To whom something written here goes, by name where the program knows one.
    fn to_of(&self, kept: &Kept) -> Words {
        let found: Vec<SafeText> = [&kept.sheet.to, &kept.sheet.cc, &kept.sheet.bcc]
            .into_iter()
            .flat_map(|line| line.split([',', ';']))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(|part| self.name_of(part))
            .collect();
        if found.is_empty() { tr!("mail-to-nobody") } else { tr!("mail-to-whom", who = joined(&found)) }
    }

    fn name_of(&self, address: &str) -> SafeText {
        let people = self.contacts.iter().map(|contact| &contact.person).chain(self.mails.iter().map(|mail| &mail.from));
        let mut people = people.filter(|person| crate::activity::address::same(&person.address, address));
        people.next().map_or_else(|| SafeText::show_line(address), crate::activity::address::Person::short)
    }

    fn message(&self, state: &Using, which: &Which, window: &mut Vec<Part>) {
        let mut row = vec![button("back", tr!("mail-back")).sign(Sign::Back)];
        row.extend(self.offers(state, which).into_iter().filter_map(command));
        window.push(Part::Row(row));
        if state.more {
            let ways = self.ways(state, which);
            if !ways.is_empty() {
                window.push(Part::Text(Tone::Plain, tr!("mail-move-to")));
                let ways = ways.iter().map(|folder| button(&format!("move/{}", folder.id()), self.folder_name(folder)).sign(Sign::Folder));
                window.push(Part::Row(ways.collect()));
            }
            window.push(Part::Row(vec![button("mark-unread", tr!("mail-mark-unread")).sign(Sign::Unread)]));
        }
        let kept = match which {
            Which::Mail(id) => state.instead(id),
            Which::Made(at) => state.made.get(*at),
        };
        if let Some(kept) = kept {
            window.push(Part::Letter(self.letter(kept)));
            let own = matches!(kept.made, Made::Sent | Made::Draft);
            if let Some(mail) = kept.sheet.of.as_ref().and_then(|id| self.mail(id)).filter(|_| own) {
                // As in real programs: what is answered or handed on stands beneath one's own words.
                let original = tr!("mail-original", who = mail.from.full(), date = mail.date.words(), subject = mail.subject.words());
                window.push(Part::Text(Tone::Quiet, original));
                window.push(Part::Text(Tone::Quiet, mail.body.words()));
            }
            return;
        }
        let Which::Mail(id) = which else { return };
        let Some(mail) = self.mail(id) else { return };
        window.push(Part::Letter(received(mail)));
        for file in mail.files.iter().filter_map(|id| self.file(id)) {
            let label = tr!("mail-file", name = file.name.words(), size = size(file.size));
            window.push(Part::Row(vec![
                button(&format!("file/{}", file.id), label).sign(Sign::Clip),
                button(&format!("save/{}", file.id), tr!("mail-save")).on(state.saved.contains(&file.id)),
            ]));
        }
        if let Some(leave) = &mail.leave {
            window.push(Part::Control(Control::new(Target::new("leave"), Role::Link, leave.words())));
        }
    }

    /// Something that was written here, or came back.
    fn letter(&self, kept: &Kept) -> Letter {
        let back = |body: Words| Letter {
            from: Some(SafeText::show_line(&self.postmaster()).into()),
            to: Some(self.owner.full().into()),
            date: Some(tr!("mail-now")),
            subject: Some(tr!("mail-returned")),
            body: Some(body),
            ..Letter::default()
        };
        let line = |text: &str| (!text.trim().is_empty()).then(|| Words::from(SafeText::show_line(text)));
        let files: Vec<SafeText> = kept.sheet.files.iter().filter_map(|id| self.file(id)).map(|file| file.name.value.clone()).collect();
        match &kept.made {
            Made::Unknown(address) => back(tr!("mail-unknown-address", address = SafeText::show_line(address))),
            Made::Unread(address) => back(tr!("mail-unread-address", address = SafeText::show_line(address))),
            Made::Draft | Made::Sent => Letter {
                from: Some(self.owner.full().into()),
                to: line(&kept.sheet.to),
                cc: line(&kept.sheet.cc),
                date: Some(tr!("mail-now")),
                subject: Some(subject_of(kept)),
                body: Some(SafeText::show(&kept.sheet.body)).filter(|body| !body.trim().is_empty()).map(Words::from),
                attached: (!files.is_empty()).then(|| joined(&files).into()),
            },
        }
    }
}

fn command(name: &str) -> Option<Control> {
    let (label, sign) = match name {
        "reply" => (tr!("mail-reply"), Some(Sign::Reply)),
        "reply-all" => (tr!("mail-reply-all"), Some(Sign::ReplyAll)),
        "forward" => (tr!("mail-forward"), Some(Sign::Forward)),
        "restore" => (tr!("mail-restore"), None),
        "delete" => (tr!("mail-delete"), Some(Sign::Bin)),
        "not-junk" => (tr!("mail-not-junk"), None),
        "junk" => (tr!("mail-junk"), Some(Sign::Warning)),
        "more" => (tr!("mail-more"), Some(Sign::More)),
        _ => return None,
    };
    let control = button(name, label);
    Some(match sign {
        Some(sign) => control.sign(sign),
        None => control,
    })
}

fn subject_of(kept: &Kept) -> Words {
    if kept.sheet.subject.trim().is_empty() { tr!("mail-no-subject") } else { SafeText::show_line(&kept.sheet.subject).into() }
}

pub(super) fn joined(texts: &[SafeText]) -> SafeText {
    SafeText::show_line(&texts.iter().map(SafeText::as_str).collect::<Vec<_>>().join(", "))
}
