//! A learner's own page of badges: what each says, who vouches for it, how it gets into their hands. The kit keeps no address.

use super::msg::Effect;
use super::place::Place;
use super::{Printout, Sitting};
use crate::activity::{Control, Frame, Input, Layout, Part, Role, Sign, Target, Tone};
use crate::curriculum::RoomContacts;
use crate::ids::{BadgeId, ModuleId, UnitId};
use crate::learn::Page;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What became of a badge that was earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeState {
    /// Nobody signed it yet.
    Waits,
    /// An issuer signed it.
    Signed,
    /// It was taken back.
    Revoked,
}

impl BadgeState {
    /// As programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waits => "waits",
            Self::Signed => "signed",
            Self::Revoked => "revoked",
        }
    }

    /// In words.
    pub fn words(self) -> Words {
        match self {
            Self::Waits => tr!("wallet-waits"),
            Self::Signed => tr!("wallet-signed"),
            Self::Revoked => tr!("wallet-revoked"),
        }
    }
}

/// A badge that somebody earned.
#[derive(Clone, Debug, PartialEq)]
pub struct BadgeRow {
    /// Of which module.
    pub module: ModuleId,
    /// Which badge.
    pub badge: BadgeId,
    /// Its name.
    pub name: SafeText,
    /// What it stands for.
    pub description: SafeText,
    /// When it was earned, where the clock could be believed.
    pub day: Option<Words>,
    /// What became of it.
    pub state: BadgeState,
    /// Who signed it.
    pub issuer: Option<SafeText>,
    /// The fingerprint of the key that signed it, in words.
    pub fingerprint: Option<SafeText>,
    /// In which languages it was signed.
    pub languages: Vec<String>,
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// On its way.
    Asked,
    /// All of them.
    All(Vec<BadgeRow>),
    /// One of them; where its file was written.
    One { rows: Vec<BadgeRow>, at: usize, written: Option<SafeText> },
}

impl At {
    pub(super) fn id(&self) -> String {
        match self {
            Self::Asked | Self::All(_) => "wallet".to_owned(),
            Self::One { at, .. } => format!("wallet/{at}"),
        }
    }
}

/// Opens it over where one is.
pub(super) fn open(s: &mut Sitting) -> Vec<Effect> {
    let back = Box::new(std::mem::replace(&mut s.place, Place::Waiting));
    s.place = Place::Wallet { at: Box::new(At::Asked), back };
    vec![Effect::Wallet]
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, rows: Vec<BadgeRow>) -> Vec<Effect> {
    if let Place::Wallet { at, .. } = &mut s.place {
        **at = match &**at {
            At::One { at, written, .. } if *at < rows.len() => At::One { rows, at: *at, written: written.clone() },
            _ => At::All(rows),
        };
    }
    Vec::new()
}

/// Where the file of the badge was written.
pub(super) fn written(at: &mut At, path: SafeText) {
    if let At::One { written, .. } = at {
        *written = Some(path);
    }
}

pub(super) fn input(s: &mut Sitting, input: &Input, at: At, back: Box<Place>) -> Vec<Effect> {
    let (at, effects) = match (at, input) {
        (At::One { rows, .. }, Input::Submit | Input::Back) => (At::All(rows), Vec::new()),
        (At::All(_) | At::Asked, Input::Submit | Input::Back) => {
            s.place = *back;
            return Vec::new();
        }
        (At::All(rows), Input::Pick(target)) => {
            let picked = target.within("badge").and_then(|at| at.parse::<usize>().ok()).filter(|at| *at < rows.len());
            (picked.map_or(At::All(rows.clone()), |at| At::One { rows, at, written: None }), Vec::new())
        }
        (At::One { rows, at, written }, Input::Pick(target)) if target.as_str() == "wallet/write" => {
            let effects = rows.get(at).map(|row| Effect::WriteBadge(row.module.clone())).into_iter().collect();
            (At::One { rows, at, written }, effects)
        }
        (at, _) => (at, Vec::new()),
    };
    s.place = Place::Wallet { at: Box::new(at), back };
    effects
}

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

/// A badge with what stands behind it.
fn whole(row: &BadgeRow) -> Part {
    let mut parts = vec![say(Tone::Plain, Words::Text(row.description.clone()))];
    parts.extend(row.day.clone().map(|day| say(Tone::Plain, tr!("wallet-day", day = day))));
    parts.push(match (&row.state, &row.issuer) {
        (BadgeState::Signed, Some(issuer)) => say(Tone::Plain, tr!("wallet-by", issuer = issuer)),
        (state, _) => say(Tone::Plain, state.words()),
    });
    parts.extend(row.fingerprint.as_ref().map(|words| say(Tone::Quiet, tr!("wallet-fingerprint", words = words))));
    Part::Frame(Frame { layout: Layout::Badge, title: Words::Text(row.name.clone()), parts })
}

/// All badges on paper, with how to get the file.
pub(super) fn printout(at: &At) -> Option<Printout> {
    let rows = match at {
        At::All(rows) => rows.as_slice(),
        At::One { rows, at, .. } => rows.get(*at..=*at)?,
        At::Asked => return None,
    };
    if rows.is_empty() {
        return None;
    }
    let mut parts: Vec<Part> = rows.iter().map(whole).collect();
    parts.extend([say(Tone::Ask, tr!("wallet-how")), say(Tone::Plain, tr!("wallet-phone")), say(Tone::Plain, tr!("wallet-check"))]);
    Some(Printout { unit: UnitId::new("badges")?, activity: None, title: tr!("wallet-title"), parts, contacts: RoomContacts::default() })
}

pub(super) fn page(at: &At) -> Page {
    let mut page = Page::new(at.id(), tr!("wallet-title"));
    match at {
        At::Asked => page.action("submit", tr!("back")),
        At::All(rows) => {
            page.parts = vec![say(Tone::Title, tr!("wallet-title"))];
            if rows.is_empty() {
                page.parts.push(say(Tone::Plain, tr!("wallet-none")));
            }
            for (at, row) in rows.iter().enumerate() {
                let control = Control::new(Target::new(format!("badge/{at}")), Role::Line, Words::Text(row.name.clone()));
                page.parts.push(Part::Control(control.value(row.state.words()).sign(Sign::Star)));
            }
            if !rows.is_empty() {
                page.parts.extend([Part::Gap, say(Tone::Quiet, tr!("wallet-phone"))]);
                page.action("submit", tr!("back"));
                page.action("wallet/print", tr!("print"));
                return page;
            }
            page.action("submit", tr!("back"));
        }
        At::One { rows, at, written } => {
            let Some(row) = rows.get(*at) else { return page };
            page.parts = vec![whole(row), Part::Gap];
            if row.state != BadgeState::Revoked {
                page.parts.push(button("wallet/write", tr!("badge-write")));
            }
            if let Some(path) = written {
                page.parts.push(say(Tone::News, tr!("badge-written", path = path)));
                page.parts.push(say(Tone::Plain, tr!("wallet-three")));
            }
            let why = match row.state {
                BadgeState::Waits => tr!("wallet-waits-why"),
                BadgeState::Signed => tr!("wallet-check"),
                BadgeState::Revoked => tr!("wallet-revoked-why"),
            };
            page.parts.push(say(Tone::Quiet, why));
            page.action("submit", tr!("wallet-all"));
            page.action("wallet/print", tr!("print"));
        }
    }
    page
}
