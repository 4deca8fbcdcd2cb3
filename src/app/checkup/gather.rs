//! Asks the machine for the facts. Changes nothing: the journal is looked at, not opened, and a folder that is tried is as it was.

use std::io;
use std::path::Path;

use super::Facts;
use super::badges::Keys;
use super::contacts::{Dated, Numbers};
use super::curricula::{Learnable, Origin};
use super::folder::{Disk, Folder, Room};
use super::journal::JournalSeen;
use super::terminal::TerminalSeen;
use super::voice::VoiceSeen;
use crate::app::badges::Keyring;
use crate::app::packs::{known_signers, signer_words};
use crate::app::{crash, icon};
use crate::clock::World;
use crate::curriculum::{Files, Shelf, Signed, installed};
use crate::error::{Error, Kind, Result};
use crate::exchange::minisign::Signer;
use crate::i18n::I18n;
use crate::ids::{COUNTRIES, EU, holds_in};
use crate::journal::{Glance, glance, kept};
use crate::platform::{self, disk, voice};
use crate::text::SafeText;
use crate::tr;

/// What is known before the machine is asked.
#[allow(missing_debug_implementations)]
pub struct Asked<'t> {
    /// The data folder.
    pub folder: Result<std::path::PathBuf>,
    /// What can be learnt.
    pub shelf: Result<Shelf>,
    /// The terminal.
    pub terminal: TerminalSeen,
    /// Time.
    pub world: &'t dyn World,
    /// The language that is spoken.
    pub i18n: &'t I18n,
}

/// All facts of this machine.
pub fn gather(asked: Asked<'_>) -> Facts {
    let Asked { folder, shelf, terminal, world, i18n } = asked;
    let data = folder.as_deref().ok();
    let journal = journal_seen(data);
    let chosen = journal.contents().and_then(|contents| contents.settings.get(crate::app::room::COUNTRY));
    let country = chosen.and_then(|chosen| COUNTRIES.into_iter().find(|country| country == chosen)).unwrap_or(COUNTRIES[0]);
    Facts {
        now: world.now(),
        terminal,
        voice: voice_seen(),
        contacts: numbers(&shelf, country, i18n),
        learnable: learnable(shelf, data, i18n),
        keys: data.map_or(Keys::None, keys),
        icon: icon::seen(),
        crashes: data.map_or(0, |data| crash::reports(data).len()),
        journal,
        folder: folder.map_or_else(Folder::None, |path| folder_seen(&path)),
    }
}

fn folder_seen(path: &Path) -> Folder {
    let room = match disk::try_writing(path) {
        Ok(()) if path.is_dir() => Room::Writable,
        Ok(()) if path.exists() => Room::Refused,
        Ok(()) => Room::NotYet,
        Err(said) if said.kind() == io::ErrorKind::ReadOnlyFilesystem => Room::Locked,
        // A full disk lets nothing be made either: how much room there is is told beside it.
        Err(said) if matches!(said.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) => Room::Writable,
        Err(_) => Room::Refused,
    };
    let disk = match disk::sort(path) {
        disk::Sort::Usual => Disk::Here,
        disk::Sort::Network(sort) => Disk::Network(sort),
        disk::Sort::Ownerless(sort) => Disk::Ownerless(sort),
    };
    let there = path.ancestors().find(|path| path.exists()).unwrap_or(path);
    Folder::At { path: path.to_owned(), room, disk, free: platform::free_space(there) }
}

fn voice_seen() -> VoiceSeen {
    let variable = |name: &str| std::env::var_os(name);
    if variable(voice::VARIABLE).is_some_and(|given| given.is_empty()) {
        return VoiceSeen::Off;
    }
    let program = std::env::current_exe().ok();
    let programs = voice::find(program.as_deref().and_then(Path::parent), &variable);
    let ours: Vec<&str> = I18n::languages().iter().map(|language| language.code).collect();
    let mut mute = None;
    for program in &programs {
        if program.is_given() {
            return VoiceSeen::Given(program.name());
        }
        match program.languages(&ours) {
            Ok(has) => {
                let lacks = ours.iter().filter(|lang| !has.iter().any(|has| has == *lang)).map(|lang| (*lang).to_owned()).collect();
                return VoiceSeen::Speaks(program.name(), has, lacks);
            }
            Err(_) => mute = mute.or_else(|| Some(program.name())),
        }
    }
    mute.map_or(VoiceSeen::Nobody, VoiceSeen::Mute)
}

fn journal_seen(data: Option<&Path>) -> JournalSeen {
    let Some(data) = data else { return JournalSeen { glance: Glance::Nothing, copies: 0, copied: None } };
    let copies = kept(data).unwrap_or_default();
    let day = copies.last().and_then(|last| last.regular.as_ref()).and_then(|(day, _)| civil(day));
    JournalSeen { glance: glance(data), copies: copies.len(), copied: day }
}

/// A day as it stands in the name of a copy.
fn civil(day: &str) -> Option<time::Date> {
    time::Date::parse(day, time::macros::format_description!("[year]-[month]-[day]")).ok()
}

fn numbers(shelf: &Result<Shelf>, country: &'static str, i18n: &I18n) -> Numbers {
    let contacts = match shelf {
        Ok(shelf) => shelf.contacts(i18n.code()),
        // That is told beside what can be learnt.
        Err(_) => Shelf::new(&[]).and_then(|shipped| shipped.contacts(i18n.code())),
    };
    match contacts {
        Err(error) => Numbers::Broken(error),
        Ok(all) => {
            let of_room = |of: &str| of == country || (of == EU && holds_in(EU, country));
            let shown = all.0.into_iter().filter(|contact| contact.seen.verified && of_room(contact.country));
            Numbers::Of(country, shown.map(|contact| Dated { name: contact.name.value, seen: contact.seen }).collect())
        }
    }
}

fn learnable(shelf: Result<Shelf>, data: Option<&Path>, i18n: &I18n) -> Learnable {
    let mut all = Learnable::default();
    let known = data.map_or_else(|| Ok(Vec::new()), known_signers).unwrap_or_else(|error| {
        all.problems.push(error);
        Vec::new()
    });
    let shelf = match shelf {
        Ok(shelf) => shelf,
        Err(error) => {
            all.problems.push(error);
            return all;
        }
    };
    for row in shelf.rows() {
        if let Err(error) = row.module(i18n.code()) {
            all.problems.push(error);
            continue;
        }
        let mark = match &row.files {
            Files::Folder(folder) | Files::Module(folder) => Signed::of(folder),
            Files::Shipped | Files::Held(_) => None,
        };
        let signer = mark.and_then(|mark| Signer::parse(&mark.signer));
        let origin = match (row.folder(), signer) {
            (None, _) => Origin::Shipped,
            (Some(folder), None) => Origin::Folder(folder),
            (Some(folder), Some(signer)) => {
                let known = known.iter().any(|one| one.signer.is(&signer));
                Origin::Pack { folder, signer: signer_words(&signer, i18n), known }
            }
        };
        match all.from.iter_mut().find(|(there, _)| *there == origin) {
            Some((_, n)) => *n += 1,
            None => all.from.push((origin, 1)),
        }
    }
    for unread in data.map(installed).unwrap_or_default().into_iter().filter(|one| one.modules.is_empty()) {
        let name = SafeText::show(unread.name.as_str());
        let cause = tr!("checkup-installed-broken", name = name);
        all.problems.push(Error::new(Kind::Content, cause).hint(tr!("checkup-installed-broken-mend")));
    }
    all
}

fn keys(data: &Path) -> Keys {
    match Keyring::read(data) {
        Err(error) => Keys::Broken(error),
        Ok(ring) => ring.issuer.map_or(Keys::None, |kept| Keys::Of { name: kept.issuer.profile.name, copied: kept.copied_at.is_some() }),
    }
}
