//! What there is to see while one writes: the boxes of a message, the files at hand, the address book.

use super::compose::Fit;
use super::read::Mailbox;
use super::state::{Line, Trouble, Using, Writing};
use super::view::{button, size};
use crate::activity::Target;
use crate::activity::address::Fault;
use crate::activity::part::{Control, Part, Role, Sign, Tone};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

impl Mailbox {
    pub(super) fn sheet(&self, state: &Using, window: &mut Vec<Part>) {
        let Some(writing) = &state.writing else { return };
        let sheet = &writing.sheet;
        let field = |name: &str, label: Words, text: &str| {
            Control::new(Target::new(name), Role::Field, label).value(SafeText::show_line(text).into())
        };
        let mut lines = vec![(Line::To, field("to", tr!("mail-to"), &sheet.to))];
        if writing.copies {
            lines.push((Line::Cc, field("cc", tr!("mail-cc"), &sheet.cc)));
            lines.push((Line::Bcc, field("bcc", tr!("mail-bcc"), &sheet.bcc)));
        }
        for (line, control) in lines {
            let trouble = writing.trouble.as_ref().and_then(|trouble| of_line(trouble, line));
            window.push(Part::Control(match trouble {
                Some(words) => control.detail(Tone::Trouble, words),
                None => control,
            }));
            let suggested = if line == writing.line { self.suggested(writing) } else { Vec::new() };
            if !suggested.is_empty() {
                let suggest = suggested.iter().map(|contact| button(&format!("suggest/{}", contact.id), contact.person.full().into()));
                window.push(Part::Row(suggest.collect()));
            }
        }
        let subject = field("subject", tr!("mail-subject"), &sheet.subject);
        let asked = writing.trouble == Some(Trouble::NoSubject);
        window.push(Part::Control(if asked { subject.detail(Tone::Trouble, tr!("mail-trouble-subject")) } else { subject }));
        let body = Control::new(Target::new("body"), Role::Area, tr!("mail-body"));
        window.push(Part::Control(body.value(SafeText::show(&sheet.body).into())));
        for file in sheet.files.iter().filter_map(|id| self.file(id)) {
            let reduced = file.reduces_to.filter(|_| sheet.reduced.contains(&file.id));
            let label = match reduced {
                Some(to) => tr!("mail-detach-reduced", name = file.name.words(), size = size(to)),
                None => tr!("mail-detach", name = file.name.words(), size = size(file.size)),
            };
            window.push(Part::Control(button(&format!("detach/{}", file.id), label).sign(Sign::Clip)));
        }
        window.push(Part::Row(self.commands(writing, asked)));
        // What is answered or handed on can be read again while writing, as in real programs.
        if let Some(mail) = sheet.of.as_ref().and_then(|id| self.mail(id)) {
            window.push(Part::Text(Tone::Quiet, tr!("mail-beneath", who = mail.from.short(), subject = mail.subject.words())));
            window.push(Part::Text(Tone::Quiet, mail.body.words()));
        }
    }

    fn commands(&self, writing: &Writing, asked: bool) -> Vec<Control> {
        let send = if asked { tr!("mail-send-anyway") } else { tr!("mail-send") };
        let mut row = vec![button("send", send).sign(Sign::Send), button("attach", tr!("mail-attach")).sign(Sign::Clip)];
        if !self.contacts.is_empty() {
            row.push(button("book", tr!("mail-book")));
        }
        let filled = !(writing.sheet.cc.is_empty() && writing.sheet.bcc.is_empty());
        if !(writing.copies && filled) {
            row.push(button("copies", tr!("mail-copies")).on(writing.copies));
        }
        row.push(button("delete", tr!("mail-delete")).sign(Sign::Bin));
        row.push(button("back", tr!("mail-keep")).sign(Sign::Back));
        row
    }

    pub(super) fn choose_file(&self, state: &Using, window: &mut Vec<Part>) {
        window.push(Part::Text(Tone::Title, tr!("mail-choose-file")));
        let files = self.at_hand(state);
        if files.is_empty() {
            window.push(Part::Text(Tone::Quiet, tr!("mail-no-file")));
        }
        let trouble = state.writing.as_ref().and_then(|writing| writing.trouble.as_ref());
        for file in files {
            let line = Control::new(Target::of("pick", &file.id), Role::Line, file.name.words()).value(size(file.size));
            if trouble != Some(&Trouble::Large(file.id.clone())) {
                window.push(Part::Control(line));
                continue;
            }
            let limit = size(self.limit.unwrap_or_default());
            window.push(Part::Control(line.detail(Tone::Trouble, tr!("mail-trouble-large", size = size(file.size), limit = limit))));
            if let Fit::Reduced(to) = self.fit(file) {
                window.push(Part::Control(button(&format!("reduce/{}", file.id), tr!("mail-reduce", size = size(to)))));
            }
        }
        window.push(Part::Row(vec![button("back", tr!("mail-back")).sign(Sign::Back)]));
    }

    pub(super) fn book(&self, window: &mut Vec<Part>) {
        window.push(Part::Text(Tone::Title, tr!("mail-book")));
        for contact in &self.contacts {
            let line = Control::new(Target::of("contact", &contact.id), Role::Line, contact.person.name.clone().into());
            window.push(Part::Control(line.value(SafeText::show_line(&contact.person.address).into())));
        }
        window.push(Part::Row(vec![button("back", tr!("mail-back")).sign(Sign::Back)]));
    }
}

/// What the program complains of in a box of recipients.
fn of_line(trouble: &Trouble, line: Line) -> Option<Words> {
    let show = |text: &str| SafeText::show_line(text);
    match trouble {
        Trouble::Nobody if line == Line::To => Some(tr!("mail-trouble-nobody")),
        Trouble::Address(at, text, fault) if *at == line => Some(match fault {
            Fault::Space => tr!("mail-trouble-space", text = show(text)),
            Fault::NoAt => tr!("mail-trouble-at", text = show(text)),
            _ => tr!("mail-trouble-address", text = show(text)),
        }),
        Trouble::Several(at, text) if *at == line => Some(tr!("mail-trouble-several", text = show(text))),
        _ => None,
    }
}
