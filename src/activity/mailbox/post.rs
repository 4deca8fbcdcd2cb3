//! Who a typed line names, who an answer goes to, and what becomes of what is sent.

use super::read::{Contact, Mail, Mailbox};
use super::state::{Act, Folder, Letter, Lies, Line, Made, Sheet, Trouble, Using, Which, Writing};
use crate::activity::address::{self, Fault, Person};
use crate::ids::Slug;

/// Most people suggested at once.
const SUGGESTED: usize = 3;

impl Mailbox {
    /// Whether an address is the owner's.
    pub fn is_owner(&self, address: &str) -> bool {
        address::same(address, &self.owner.address)
    }

    /// To whom an answer goes: who sent it, or to whom the owner had sent it.
    pub fn answers_to(&self, mail: &Mail) -> Vec<String> {
        if self.is_owner(&mail.from.address) {
            mail.to.iter().map(|person| person.address.clone()).collect()
        } else {
            vec![mail.from.address.clone()]
        }
    }

    /// Who else has the message, besides the owner and those an answer goes to.
    pub fn others(&self, mail: &Mail) -> Vec<String> {
        let first = self.answers_to(mail);
        let has = |list: &[String], address: &str| list.iter().any(|known| address::same(known, address));
        let mut others: Vec<String> = Vec::new();
        for person in mail.to.iter().chain(&mail.cc) {
            if !self.is_owner(&person.address) && !has(&first, &person.address) && !has(&others, &person.address) {
                others.push(person.address.clone());
            }
        }
        others
    }

    /// The message with which `act` begins, on a message of the curriculum or on one of the owner's own.
    pub fn begun(&self, act: Act, which: &Which, state: &Using) -> Sheet {
        let mut sheet = Sheet::new(act);
        let own = match which {
            Which::Mail(id) => state.instead(id),
            Which::Made(at) => state.made.get(*at),
        };
        if let Some(own) = own {
            sheet.of.clone_from(&own.sheet.of);
            sheet.subject = prefixed(act, &own.sheet.subject);
            if act == Act::Forward {
                sheet.files.clone_from(&own.sheet.files);
                sheet.reduced.clone_from(&own.sheet.reduced);
            } else {
                sheet.to.clone_from(&own.sheet.to);
                if act == Act::ReplyAll {
                    sheet.cc.clone_from(&own.sheet.cc);
                }
            }
        } else if let Which::Mail(id) = which
            && let Some(mail) = self.mail(id)
        {
            sheet.of = Some(id.clone());
            sheet.subject = prefixed(act, &mail.subject.value);
            match act {
                Act::Forward => sheet.files.clone_from(&mail.files),
                Act::ReplyAll => {
                    let is_cc = |address: &String| mail.cc.iter().any(|person| address::same(&person.address, address));
                    let (cc, to): (Vec<String>, Vec<String>) = self.others(mail).into_iter().partition(is_cc);
                    sheet.to = self.answers_to(mail).into_iter().chain(to).collect::<Vec<_>>().join(", ");
                    sheet.cc = cc.join(", ");
                }
                _ => sheet.to = self.answers_to(mail).join(", "),
            }
        }
        sheet
    }

    /// What is written in the boxes of a draft of the curriculum.
    pub fn draft(&self, mail: &Mail) -> Sheet {
        let list = |people: &[Person]| people.iter().map(|person| person.address.clone()).collect::<Vec<_>>().join(", ");
        let mut sheet = Sheet::new(Act::Write);
        // Where the author names nobody, a draft has no recipient yet.
        if mail.to.iter().any(|person| !self.is_owner(&person.address)) {
            sheet.to = list(&mail.to);
        }
        sheet.cc = list(&mail.cc);
        mail.subject.value.as_str().clone_into(&mut sheet.subject);
        mail.body.value.as_str().clone_into(&mut sheet.body);
        sheet.files.clone_from(&mail.files);
        sheet
    }

    /// Everybody with a name that the program knows: the address book, then who has written.
    fn named(&self) -> Vec<&Person> {
        let mut people: Vec<&Person> = Vec::new();
        let senders = self.mails.iter().map(|mail| &mail.from).filter(|person| !self.is_owner(&person.address));
        for person in self.contacts.iter().map(|contact| &contact.person).chain(senders) {
            if !people.iter().any(|known| address::same(&known.address, &person.address)) {
                people.push(person);
            }
        }
        people
    }

    /// Whether mail to `address` arrives.
    fn exists(&self, address: &str) -> bool {
        let rules = self.goals.iter().chain(self.slips.iter().map(|slip| &slip.rule));
        let of_rules = rules.flat_map(|rule| [&rule.to, &rule.cc, &rule.bcc]).flatten().flatten();
        let of_mails = self.mails.iter().flat_map(|mail| std::iter::once(&mail.from).chain(&mail.to).chain(&mail.cc));
        let of_book = self.contacts.iter().map(|contact| &contact.person);
        let people = of_mails.chain(of_book).chain(std::iter::once(&self.owner)).map(|person| &person.address);
        people.chain(of_rules).any(|known| address::same(known, address))
    }

    /// Whether nobody reads what comes to `address`.
    fn is_unread(&self, address: &str) -> bool {
        self.mails.iter().any(|mail| mail.no_reply && address::same(&mail.from.address, address))
    }

    /// The addresses that a box of recipients names: written out, or by a name of the address book.
    pub fn resolve(&self, line: Line, text: &str) -> Result<Vec<String>, Trouble> {
        let mut found: Vec<String> = Vec::new();
        for chunk in text.split([',', ';', '\n']).map(str::trim).filter(|chunk| !chunk.is_empty()) {
            let whole = if chunk.contains('<') { Person::read(chunk).address } else { chunk.to_owned() };
            if address::fault(&whole).is_none() {
                found.push(whole);
                continue;
            }
            let words: Vec<&str> = whole.split_whitespace().collect();
            if words.len() > 1 && words.iter().all(|word| address::fault(word).is_none()) {
                found.extend(words.into_iter().map(str::to_owned));
                continue;
            }
            let people = self.named();
            let exactly = people.iter().filter(|person| person.name.to_lowercase() == whole.to_lowercase());
            let mut named: Vec<&&Person> = exactly.collect();
            if named.is_empty() {
                named = people.iter().filter(|person| person.is_named(&whole)).collect();
            }
            match named.as_slice() {
                [person] => found.push(person.address.clone()),
                [] => return Err(Trouble::Address(line, whole.clone(), address::fault(&whole).unwrap_or(Fault::NoAt))),
                _ => return Err(Trouble::Several(line, whole)),
            }
        }
        Ok(found)
    }

    /// People of the address book who may be meant by what is being typed.
    pub fn suggested(&self, writing: &Writing) -> Vec<&Contact> {
        let text = writing.sheet.line(writing.line);
        let typed = text.rsplit([',', ';']).next().unwrap_or_default().trim();
        if address::fault(typed).is_none() {
            return Vec::new();
        }
        let there = |contact: &Contact| text.to_lowercase().contains(&contact.person.address.to_lowercase());
        self.contacts.iter().filter(|contact| contact.person.begins(typed) && !there(contact)).take(SUGGESTED).collect()
    }

    /// Puts the answers of machines into the inbox. Returns whether one came.
    pub fn come_back(&self, state: &mut Using, recipients: &[String], sheet: &Sheet) -> bool {
        let before = state.made.len();
        for address in recipients {
            let made = if !self.exists(address) {
                Made::Unknown(address.clone())
            } else if self.is_unread(address) {
                Made::Unread(address.clone())
            } else {
                continue;
            };
            let lies = Lies { folder: Folder::Inbox, unread: true, ..Lies::default() };
            state.made.push(Letter { made, sheet: sheet.clone(), lies, stands_for: None });
        }
        state.made.len() > before
    }

    /// The address from which machines of the owner's provider write.
    pub fn postmaster(&self) -> String {
        let host = self.owner.address.rsplit_once('@').map_or("boite.example", |(_, host)| host);
        format!("postmaster@{host}")
    }
}

/// The subject of an answer or of something handed on, never marked twice. These marks are the same in every language.
pub fn prefixed(act: Act, subject: &str) -> String {
    let mark = match act {
        Act::Forward => "Fwd:",
        Act::Reply | Act::ReplyAll => "Re:",
        _ => return subject.to_owned(),
    };
    let plain: String = subject.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').take(mark.len()).collect();
    if plain.eq_ignore_ascii_case(mark) || subject.is_empty() { subject.to_owned() } else { format!("{mark} {subject}") }
}

/// `text` with one address more, in place of its last part where that was only begun.
pub fn with_address(text: &str, address: &str, instead_of_last: bool) -> String {
    let mut parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    if instead_of_last {
        parts.pop();
    }
    parts.retain(|part| !part.is_empty());
    parts.push(address);
    parts.join(", ")
}

/// Keeps a message under what it stands for, or as one more.
pub fn keep(state: &mut Using, sheet: Sheet, made: Made, draft: Option<&Which>) -> Which {
    let folder = if made == Made::Sent { Folder::Sent } else { Folder::Drafts };
    let lies = Lies { folder, ..Lies::default() };
    let stands_for: Option<Slug> = if let Some(Which::Mail(id)) = draft { Some(id.clone()) } else { None };
    let at = match draft {
        Some(Which::Made(at)) => Some(*at),
        _ => stands_for.as_ref().and_then(|id| state.made.iter().position(|letter| letter.stands_for.as_ref() == Some(id))),
    };
    if let Some(id) = &stands_for {
        state.lies.insert(id.clone(), lies.clone());
    }
    let letter = Letter { made, sheet, lies, stands_for: stands_for.clone() };
    let at = if let Some((at, slot)) = at.and_then(|at| state.made.get_mut(at).map(|slot| (at, slot))) {
        *slot = letter;
        at
    } else {
        state.made.push(letter);
        state.made.len() - 1
    };
    stands_for.map_or(Which::Made(at), Which::Mail)
}
