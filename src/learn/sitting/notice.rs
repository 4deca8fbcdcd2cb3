//! What a person is told of their data before anything else, and again when it changes: shown once, acknowledged with its version,
//! and to be had on paper.

use super::door::{NOTICE, next_person};
use super::msg::Effect;
use super::settings::set;
use super::{Printout, Sitting, mine, turn};
use crate::activity::{Input, Part, Tone};
use crate::curriculum::RoomContacts;
use crate::ids::UnitId;
use crate::learn::{BACK, Page};
use crate::tr;

/// The setting that says which version was acknowledged.
const VERSION: &str = "notice-version";

/// The notice as it is shown and printed.
pub(super) fn parts(s: &Sitting) -> Vec<Part> {
    let kept = s.settings.get("retention-months").and_then(|kept| kept.parse::<i64>().ok());
    let months = kept.unwrap_or(12).clamp(1, 24);
    let say = |words| Part::Text(Tone::Plain, words);
    vec![say(tr!("notice-kept")), say(tr!("notice-who")), say(tr!("notice-long", months = months)), say(tr!("notice-rights"))]
}

/// On paper.
pub(super) fn printout(s: &Sitting) -> Option<Printout> {
    let unit = UnitId::new("notice")?;
    Some(Printout { unit, activity: None, title: tr!("notice-title"), parts: parts(s), contacts: RoomContacts::default() })
}

/// Whether whoever has just come in must be told first. A script that answers line by line was told in the manual.
pub(super) fn is_due(s: &Sitting) -> bool {
    let scripted = s.face == "linear" && s.start.nickname.is_some();
    let known = s.person.as_ref().is_some_and(|person| !person.guest);
    known && !scripted && s.settings.get(VERSION).is_none_or(|version| version != NOTICE)
}

pub(super) fn page(s: &Sitting) -> Page {
    let mut page = Page::new("notice", tr!("kit"));
    page.parts = vec![Part::Text(Tone::Title, tr!("notice-title"))];
    page.parts.extend(parts(s));
    page.action("submit", tr!("notice-understood"));
    page.action("notice/print", tr!("print"));
    page.action("notice/mine", tr!("notice-mine"));
    page.action(BACK, tr!("notice-not-now"));
    page
}

pub(super) fn input(s: &mut Sitting, input: &Input) -> Vec<Effect> {
    match input {
        Input::Submit => {
            let mut effects = set(s, VERSION, NOTICE);
            effects.extend(turn::signed_in(s));
            effects
        }
        Input::Pick(target) if target.as_str() == "notice/mine" => mine::open(s),
        // Nothing more is kept of whoever does not want it.
        Input::Back => next_person(s),
        _ => Vec::new(),
    }
}
