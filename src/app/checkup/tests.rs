#![allow(clippy::unwrap_used)]
use std::path::PathBuf;

use serde_json::Value;
use time::macros::date;

use super::badges::Keys;
use super::contacts::{Dated, Numbers};
use super::curricula::{Learnable, Origin};
use super::folder::{Disk, Folder, Room};
use super::icon::IconSeen;
use super::journal::JournalSeen;
use super::terminal::TerminalSeen;
use super::voice::VoiceSeen;
use super::{Checkup, Facts, State};
use crate::clock::{BUILT, Millis};
use crate::curriculum::Seen;
use crate::error::{Error, Kind};
use crate::i18n::I18n;
use crate::journal::{Contents, Glance};
use crate::text::SafeText;
use crate::text::{fold, width};
use crate::tr;

const MIB: u64 = 1 << 20;

fn terminal() -> TerminalSeen {
    let named = |name: &str| Some(name.to_owned());
    TerminalSeen {
        is_terminal: true,
        term: named("xterm-256color"),
        size: Some((80, 24)),
        locale: named("fr_FR.UTF-8"),
        ..TerminalSeen::default()
    }
}

fn contents() -> Contents {
    Contents { learners: 12, events: 340, newest: Some(BUILT), checked: true, ..Contents::default() }
}

fn at(room: Room, disk: Disk, free: u64) -> Folder {
    Folder::At { path: PathBuf::from("/srv/tremplin"), room, disk, free: Some(free) }
}

fn contact(name: &str, on: time::Date, until: time::Date) -> Dated {
    let seen = Seen { source: SafeText::EMPTY, on: Some(on), until: Some(until), verified: true };
    Dated { name: SafeText::show(name), seen }
}

/// A machine on which all is well, some days after the kit was written.
fn sound() -> Facts {
    let langs = || I18n::languages().iter().map(|language| language.code.to_owned()).collect();
    Facts {
        now: Millis(BUILT.0 + 10 * 86_400_000),
        terminal: terminal(),
        voice: VoiceSeen::Speaks("espeak-ng".to_owned(), langs(), Vec::new()),
        folder: at(Room::Writable, Disk::Here, 4000 * MIB),
        journal: JournalSeen { glance: Glance::Read(contents()), copies: 3, copied: Some(date!(2026 - 11 - 25)) },
        learnable: Learnable { from: vec![(Origin::Shipped, 9)], problems: Vec::new() },
        keys: Keys::Of { name: "Les Tilleuls".to_owned(), copied: true },
        contacts: Numbers::Of("FR", vec![contact("17Cyber", date!(2026 - 11 - 21), date!(2027 - 11 - 21))]),
        icon: IconSeen::There(PathBuf::from("/home/x/Desktop/tremplin.desktop")),
        crashes: 0,
    }
}

fn broken() -> Error {
    Error::new(Kind::Store, tr!("journal-not-saved")).hint(tr!("journal-hint-again"))
}

/// The stable names of what is not well, each with its state.
fn odd(facts: &Facts) -> Vec<(&'static str, State)> {
    let found = facts.checkup().findings.into_iter();
    found.filter(|finding| finding.state != State::Good).map(|finding| (finding.id, finding.state)).collect()
}

/// Everything that can be amiss, with what is found then.
fn amiss() -> Vec<(Facts, &'static str, State)> {
    use State::{ToKnow, ToMend};
    let mut all = Vec::new();
    let mut with = |id, state, change: &dyn Fn(&mut Facts)| {
        let mut facts = sound();
        change(&mut facts);
        all.push((facts, id, state));
    };
    with("terminal", ToKnow, &|facts| facts.terminal.is_terminal = false);
    with("terminal", ToKnow, &|facts| facts.terminal.term = Some("dumb".to_owned()));
    with("terminal-size", ToKnow, &|facts| facts.terminal.size = Some((79, 24)));
    with("terminal-size", ToKnow, &|facts| facts.terminal.size = Some((40, 14)));
    with("terminal-size", ToKnow, &|facts| facts.terminal.size = None);
    with("terminal-size", ToMend, &|facts| facts.terminal.size = Some((80, 13)));
    with("terminal-colours", ToKnow, &|facts| facts.terminal.no_color = true);
    with("terminal-colours", ToKnow, &|facts| facts.terminal.term = Some("vt220".to_owned()));
    with("terminal-signs", ToKnow, &|facts| {
        facts.terminal.ascii = true;
        facts.terminal.locale = Some("C".to_owned());
    });
    with("voice", ToKnow, &|facts| facts.voice = VoiceSeen::Off);
    with("voice", ToKnow, &|facts| facts.voice = VoiceSeen::Nobody);
    with("voice", ToKnow, &|facts| facts.voice = VoiceSeen::Mute("spd-say".to_owned()));
    with("voice", ToKnow, &|facts| facts.voice = VoiceSeen::Speaks("say".to_owned(), vec!["fr".to_owned()], vec!["sl".to_owned()]));
    with("voice", ToKnow, &|facts| facts.voice = VoiceSeen::Speaks("say".to_owned(), Vec::new(), vec!["sl".to_owned()]));
    with("folder", ToMend, &|facts| facts.folder = Folder::None(broken()));
    with("folder", ToMend, &|facts| facts.folder = at(Room::Locked, Disk::Here, 900 * MIB));
    with("folder", ToMend, &|facts| facts.folder = at(Room::Refused, Disk::Here, 900 * MIB));
    with("folder-disk", ToKnow, &|facts| facts.folder = at(Room::Writable, Disk::Network("nfs4".to_owned()), 900 * MIB));
    with("folder-disk", ToKnow, &|facts| facts.folder = at(Room::Writable, Disk::Ownerless("vfat".to_owned()), 900 * MIB));
    with("folder-room", ToKnow, &|facts| facts.folder = at(Room::Writable, Disk::Here, 199 * MIB));
    with("folder-room", ToMend, &|facts| facts.folder = at(Room::Writable, Disk::Here, 3 * MIB));
    let seen = |glance: Glance| JournalSeen { glance, copies: 1, copied: Some(date!(2026 - 11 - 25)) };
    with("journal", ToKnow, &|facts| facts.journal = seen(Glance::Read(Contents { checked: false, ..contents() })));
    with("journal", ToKnow, &|facts| facts.journal = seen(Glance::Unfinished));
    with("journal", ToKnow, &|facts| facts.journal = seen(Glance::Busy));
    with("journal", ToMend, &|facts| facts.journal = seen(Glance::Foreign));
    with("journal", ToMend, &|facts| facts.journal = seen(Glance::Newer));
    with("journal", ToMend, &|facts| facts.journal = seen(Glance::Damaged));
    with("journal", ToMend, &|facts| facts.journal = seen(Glance::Shut));
    with("journal-copies", ToKnow, &|facts| facts.journal.copied = None);
    let pack = || Origin::Pack { folder: SafeText::show("/x/a"), signer: SafeText::show("chat lune"), known: false };
    with("modules", ToMend, &|facts| facts.learnable.from.clear());
    with("modules-from", ToKnow, &|facts| facts.learnable.from.push((Origin::Folder(SafeText::show("/x/mine")), 2)));
    with("modules-from", ToKnow, &|facts| facts.learnable.from.push((pack(), 2)));
    with("module", ToMend, &|facts| facts.learnable.problems.push(broken()));
    with("issuer", ToKnow, &|facts| facts.keys = Keys::None);
    with("issuer", ToMend, &|facts| facts.keys = Keys::Broken(broken()));
    with("issuer-copy", ToKnow, &|facts| facts.keys = Keys::Of { name: "Les Tilleuls".to_owned(), copied: false });
    let dated = |on, until| Numbers::Of("FR", vec![contact("17Cyber", on, until)]);
    with("contacts", ToMend, &|facts| facts.contacts = Numbers::Broken(broken()));
    with("contacts-expired", ToMend, &|facts| facts.contacts = dated(date!(2025 - 11 - 21), date!(2026 - 11 - 22)));
    with("contacts-old", ToKnow, &|facts| facts.contacts = dated(date!(2025 - 11 - 21), date!(2027 - 11 - 22)));
    with("contacts-soon", ToKnow, &|facts| facts.contacts = dated(date!(2026 - 11 - 21), date!(2026 - 12 - 22)));
    with("icon", ToKnow, &|facts| facts.icon = IconSeen::Missing);
    with("crashes", ToKnow, &|facts| facts.crashes = 2);
    all
}

/// What is well, and told in other words.
fn well() -> Vec<Facts> {
    let mut all = vec![sound()];
    let mut with = |change: &dyn Fn(&mut Facts)| {
        let mut facts = sound();
        change(&mut facts);
        all.push(facts);
    };
    with(&|facts| facts.voice = VoiceSeen::Given("lecteur".to_owned()));
    with(&|facts| facts.folder = at(Room::NotYet, Disk::Here, 900 * MIB));
    with(&|facts| facts.journal = JournalSeen { glance: Glance::Nothing, copies: 0, copied: None });
    with(&|facts| facts.icon = IconSeen::NoDesktop);
    let pack = || Origin::Pack { folder: SafeText::show("/x/a"), signer: SafeText::show("chat lune"), known: true };
    with(&|facts| facts.learnable.from.push((pack(), 1)));
    all
}

#[test]
fn where_all_is_well_nothing_is_to_be_mended_nor_known() {
    for facts in well() {
        assert_eq!(odd(&facts), [], "{facts:?}");
    }
}

#[test]
fn each_thing_that_is_amiss_is_found_alone_and_says_what_to_do() {
    for (facts, id, state) in amiss() {
        assert_eq!(odd(&facts), [(id, state)], "{facts:?}");
        let found = facts.checkup();
        let finding = found.findings.iter().find(|finding| finding.id == id && finding.state == state).unwrap();
        assert!(finding.mend.is_some(), "{id}: {finding:?}");
    }
}

#[test]
fn the_linux_console_is_told_by_two_things() {
    let mut facts = sound();
    facts.terminal.term = Some("linux".to_owned());
    facts.terminal.ascii = true;
    assert_eq!(odd(&facts), [("terminal-signs", State::ToKnow), ("terminal-mouse", State::ToKnow)]);
}

#[test]
fn a_wrong_clock_says_nothing_of_the_age_of_contacts() {
    for now in [Millis(0), Millis(4_070_908_800_000)] {
        let facts = Facts { now, ..sound() };
        assert_eq!(odd(&facts), [("clock", State::ToMend), ("contacts", State::ToKnow)]);
    }
}

#[test]
fn the_closing_sentence_says_with_what_to_begin() {
    let mut facts = sound();
    facts.now = Millis(0);
    facts.folder = at(Room::Locked, Disk::Here, 900 * MIB);
    facts.terminal.size = Some((20, 5));
    let names: Vec<&str> = facts.checkup().to_mend().iter().map(|finding| finding.subject.name()).collect();
    assert_eq!(names, ["folder", "clock", "terminal"]);
    let text = said(&facts.checkup(), "fr");
    let last = text.trim_end().lines().last().unwrap();
    assert!(last.contains("Dossier des données, Horloge, Terminal"), "{last}");
}

fn said(checkup: &Checkup, lang: &str) -> String {
    let i18n = I18n::new(lang);
    let text = checkup.text(&|words| i18n.say(words));
    assert_eq!(i18n.missing(), 0, "{lang}: {text}");
    text
}

#[test]
fn every_sentence_is_there_in_every_language_and_fits_narrow_terminals() {
    let all = amiss().into_iter().map(|(facts, ..)| facts).chain(well());
    for facts in all {
        let checkup = facts.checkup();
        for language in I18n::languages() {
            let text = said(&checkup, language.code);
            for columns in [79, 59] {
                let wide: Vec<String> = fold(&text, columns).lines().filter(|line| width(line) > columns).map(str::to_owned).collect();
                assert!(wide.is_empty(), "{}: {wide:?}", language.code);
            }
            // How a thing stands is a word before each, whatever the colours.
            assert_eq!(text.lines().filter(|line| line.starts_with("  - [")).count(), checkup.findings.len());
        }
    }
}

#[test]
fn other_programs_read_the_same() {
    let facts = Facts { now: Millis(0), ..sound() };
    let i18n = I18n::new("en");
    let json = facts.checkup().json(&|words| i18n.say(words));
    assert_eq!((&json["to_mend"], &json["to_know"]), (&Value::from(1), &Value::from(1)));
    let findings = json["findings"].as_array().unwrap();
    let clock = findings.iter().find(|one| one["id"] == "clock").unwrap();
    assert_eq!((clock["state"].as_str(), clock["data"]["day"].as_str()), (Some("to-mend"), Some("1970-01-01")));
    let journal = findings.iter().find(|one| one["id"] == "journal").unwrap();
    assert_eq!((journal["data"]["learners"].as_u64(), journal["data"]["is"].as_str()), (Some(12), Some("sound")));
}
