//! The door: one neutral page for whoever comes next, then who, then the three pictures where this person has them.
//!
//! Whoever is unknown here meets the same pages as whoever is known and mistakes the pictures. Nothing of a person stands on the
//! door but what the adviser lets be listed.

use std::time::Duration;

use super::Sitting;
use super::door_page;
use super::msg::Effect;
use super::place::Place;
use crate::activity::{DRAWINGS, Drawing, Input, Target};
use crate::ids::LearnerId;
use crate::learn::Page;
use crate::record::Card;
use crate::text::SafeText;
use crate::tr;

/// Longest nickname, in letters.
pub(super) const NICKNAME_MAX: usize = 24;
/// How many letters of a nickname are typed to be found again.
const LETTERS: usize = 2;
/// How many pictures make a code.
pub const PICTURES: usize = 3;
/// Names on one page of the list.
pub(super) const LISTED: usize = 9;
/// The version of what a person is told of their data; whoever acknowledged another is told again.
pub const NOTICE: &str = "3";

/// Who somebody says to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// By the first letters of the nickname, and the drawing.
    Letters(SafeText, &'static str),
    /// Chosen from the list.
    Listed(LearnerId),
    /// By the whole nickname, from the command line.
    Named(SafeText),
}

/// Three places among the twelve drawings, from 0.
pub type Code = [u8; PICTURES];

/// Somebody who is new here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newcomer {
    /// What they want to be called here.
    pub nickname: SafeText,
    /// Their drawing.
    pub sign: Option<&'static str>,
    /// Their picture code, where they want one.
    pub code: Option<Code>,
    /// A card that they brought.
    pub card: Option<Card>,
    /// The language that they understand best, where they said so.
    pub understands: Option<String>,
    /// Whether they like to read it, where they said so.
    pub reads: Option<bool>,
}

/// Somebody of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Their id.
    pub id: LearnerId,
    /// What they are called.
    pub nickname: SafeText,
    /// Their drawing.
    pub sign: Option<&'static str>,
}

/// What the door asks of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoorAsk {
    /// Who is known here, where that may be shown, those of that group first; answer [`DoorSaid::Known`].
    Known(Option<SafeText>),
    /// A few nicknames that nobody has; answer [`DoorSaid::Suggested`].
    Suggest,
    /// Whether nobody has that nickname; answer [`DoorSaid::Free`].
    Free(SafeText),
    /// Somebody comes in; answer `SignedIn`, or [`DoorSaid::Code`] where pictures are wanted.
    Come(Claim),
    /// With these pictures; answer `SignedIn` or [`DoorSaid::NotThese`].
    Enter(Claim, Code),
    /// Somebody new is known from now on; answer `SignedIn`.
    Add(Newcomer),
    /// A guest's sitting becomes theirs; answer `SignedIn`.
    Keep(Newcomer),
}

/// What the door is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoorSaid {
    /// The list; none where it may not be shown.
    Known(Option<Vec<Listed>>),
    /// Nicknames to choose from.
    Suggested(Vec<SafeText>),
    /// Whether that nickname is free.
    Free(bool),
    /// The pictures of this person are wanted, in so many seconds.
    Code(Claim, u64),
    /// Those were not the ones; the next are looked at in so many seconds.
    NotThese(u64),
}

/// Where one is at the door.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum At {
    /// The neutral page.
    Neutral,
    /// What just trying means.
    Trying,
    /// A nickname: what is typed, what is suggested, whether it may say too much.
    Name { typed: String, suggested: Vec<SafeText>, doubt: bool },
    /// One's drawing.
    Sign,
    /// What is kept, and what one may ask for.
    Notice,
    /// Which language one understands best.
    Best,
    /// Whether one likes to read it.
    Reads,
    /// Whether one wants a code.
    Offer,
    /// Choosing one.
    Choose { picked: Vec<u8> },
    /// The list, from a name on.
    List { listed: Vec<Listed>, from: usize },
    /// The first letters.
    Letters { typed: String },
    /// Which drawing goes with them.
    Which { letters: SafeText },
    /// The pictures, until when they are not looked at, and whether the last were not the ones.
    Code { claim: Claim, picked: Vec<u8>, until: Option<Duration>, wrong: bool },
}

/// The door.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Door {
    /// Where one is.
    pub at: At,
    /// What a new person has said so far.
    pub new: Newcomer,
    /// Where a guest who keeps the sitting goes back to.
    pub keep: Option<Box<Place>>,
}

impl Door {
    pub(super) fn neutral() -> Self {
        Self { at: At::Neutral, new: Newcomer::default(), keep: None }
    }

    /// A guest keeps the sitting.
    pub(super) fn keep(back: Place) -> Self {
        Self { at: At::name(), new: Newcomer::default(), keep: Some(Box::new(back)) }
    }

    /// Whether it is the page that nobody has touched yet.
    pub(super) fn is_neutral(&self) -> bool {
        self.at == At::Neutral && self.keep.is_none()
    }

    pub(super) fn id(&self) -> String {
        let at = match &self.at {
            At::Neutral => return "door".to_owned(),
            At::Trying => "try",
            At::Name { .. } => "name",
            At::Sign => "sign",
            At::Notice => "notice",
            At::Best => "best",
            At::Reads => "reads",
            At::Offer => "offer",
            At::Choose { picked } if picked.len() == PICTURES => "chosen",
            At::Choose { .. } => "choose",
            At::List { from, .. } => return format!("door/list/{from}"),
            At::Letters { .. } => "letters",
            At::Which { .. } => "which",
            At::Code { picked, .. } if picked.len() == PICTURES => "code/ready",
            At::Code { .. } => "code",
        };
        format!("door/{at}")
    }

    pub(super) fn page(&self, s: &Sitting) -> Page {
        door_page::page(self, s)
    }

    fn to(&self, at: At) -> Place {
        Place::Door(Box::new(Self { at, ..self.clone() }))
    }
}

impl At {
    pub(super) fn name() -> Self {
        Self::Name { typed: String::new(), suggested: Vec::new(), doubt: false }
    }
}

/// A nickname as it is kept: one line, without spaces at its ends.
pub(super) fn nickname(typed: &str) -> Option<SafeText> {
    let name = SafeText::typed(typed.trim(), NICKNAME_MAX);
    (!name.is_empty()).then_some(name)
}

/// Whether a nickname looks like an e-mail address or a telephone number: that would say more than is needed.
pub(super) fn says_too_much(name: &str) -> bool {
    name.contains('@') || name.chars().filter(char::is_ascii_digit).count() >= 6
}

/// Whether picture codes are offered in this room.
pub(super) fn offered(s: &Sitting) -> bool {
    s.settings.get("codes").is_none_or(|kept| kept != "off")
}

fn ask(ask: DoorAsk) -> Vec<Effect> {
    vec![Effect::Door(ask)]
}

pub(super) fn input(s: &mut Sitting, input: &Input, door: &Door) -> Vec<Effect> {
    if let Input::Pick(target) = input
        && let Some(code) = target.within("language")
    {
        code.clone_into(&mut s.lang);
        s.lang_chosen = true;
        return vec![Effect::Language(code.to_owned(), door.keep.as_ref().and_then(|back| back.open()))];
    }
    match &door.at {
        At::Neutral => neutral(s, input, door),
        At::Trying => match input {
            Input::Submit => vec![Effect::Guest],
            _ => back(s, input, door, At::Neutral),
        },
        At::Name { typed, suggested, doubt } => name(s, input, door, (typed, suggested, *doubt)),
        At::Sign => match (input, chosen(input)) {
            (_, Some(drawing)) => {
                let new = Newcomer { sign: Some(drawing.id), ..door.new.clone() };
                s.place = Place::Door(Box::new(Door { new, ..door.clone() }));
                Vec::new()
            }
            (Input::Submit, _) if door.new.sign.is_none() => missing(s, tr!("door-sign-none")),
            (Input::Submit, _) => {
                s.place = door.to(At::Notice);
                Vec::new()
            }
            _ => back(s, input, door, At::name()),
        },
        At::Notice => match input {
            Input::Submit => {
                s.place = door.to(At::Best);
                Vec::new()
            }
            _ => back(s, input, door, At::Sign),
        },
        At::Best => best(s, input, door),
        At::Reads => match input {
            Input::Pick(target) => match target.within("reads") {
                Some(answer) => {
                    let reads = (answer != "untold").then_some(answer == "likes");
                    after_profile(s, &Door { new: Newcomer { reads, ..door.new.clone() }, ..door.clone() })
                }
                None => Vec::new(),
            },
            _ => back(s, input, door, At::Best),
        },
        At::Offer => match input {
            Input::Pick(target) if target.as_str() == "door/code" => {
                s.place = door.to(At::Choose { picked: Vec::new() });
                Vec::new()
            }
            Input::Pick(target) if target.as_str() == "door/no-code" => come_in(door),
            _ => back(s, input, door, At::Best),
        },
        At::Choose { picked } => choose(s, input, door, picked),
        At::List { listed, from } => list(s, input, door, listed, *from),
        At::Letters { typed } => match input {
            Input::Type(_, text) => {
                s.place = door.to(At::Letters { typed: SafeText::typed(text, NICKNAME_MAX).as_str().to_owned() });
                Vec::new()
            }
            Input::Submit => match nickname(typed).filter(|letters| letters.chars().count() >= LETTERS) {
                Some(letters) => {
                    s.place = door.to(At::Which { letters });
                    Vec::new()
                }
                None => missing(s, tr!("door-letters-few")),
            },
            _ => back(s, input, door, At::Neutral),
        },
        At::Which { letters } => match (input, chosen(input)) {
            (_, Some(drawing)) => {
                let new = Newcomer { sign: Some(drawing.id), ..door.new.clone() };
                s.place = Place::Door(Box::new(Door { new, ..door.clone() }));
                Vec::new()
            }
            (Input::Submit, _) => match door.new.sign {
                Some(sign) => ask(DoorAsk::Come(Claim::Letters(letters.clone(), sign))),
                None => missing(s, tr!("door-sign-none")),
            },
            _ => back(s, input, door, At::Letters { typed: String::new() }),
        },
        At::Code { claim, picked, until, wrong } => {
            let (until, wrong) = (*until, *wrong);
            code(s, input, door, (claim, picked, until, wrong))
        }
    }
}

fn missing(s: &mut Sitting, why: crate::words::Words) -> Vec<Effect> {
    s.notice = Some(why);
    Vec::new()
}

/// The drawing that was chosen.
fn chosen(input: &Input) -> Option<&'static Drawing> {
    if let Input::Pick(target) = input { Drawing::of(target) } else { None }
}

fn back(s: &mut Sitting, input: &Input, door: &Door, to: At) -> Vec<Effect> {
    if *input == Input::Back {
        s.place = match (&door.keep, &door.at) {
            (Some(back), At::Name { .. }) => (**back).clone(),
            _ => door.to(to),
        };
    }
    Vec::new()
}

fn neutral(s: &mut Sitting, input: &Input, door: &Door) -> Vec<Effect> {
    let Input::Pick(target) = input else {
        if *input == Input::Back && !s.is_kiosk() {
            s.place = Place::Home;
        }
        return Vec::new();
    };
    match target.as_str() {
        "door/new" => {
            s.place = door.to(At::name());
            ask(DoorAsk::Suggest)
        }
        "door/been" => ask(DoorAsk::Known(s.start.group.clone())),
        "door/try" => {
            s.place = door.to(At::Trying);
            Vec::new()
        }
        "door/scammed" => vec![Effect::ScamHelp],
        "door/adviser" => super::adviser::open(s),
        "door/stick" => super::stick::take(),
        "door/close" if s.is_kiosk() => super::kiosk::close(),
        _ => Vec::new(),
    }
}

fn name(s: &mut Sitting, input: &Input, door: &Door, (typed, suggested, doubt): (&str, &[SafeText], bool)) -> Vec<Effect> {
    let with = |typed: &str, doubt| door.to(At::Name { typed: typed.to_owned(), suggested: suggested.to_vec(), doubt });
    match input {
        Input::Type(_, text) => s.place = with(SafeText::typed(text, NICKNAME_MAX).as_str(), false),
        Input::Pick(target) if target.as_str() == "door/others" => return ask(DoorAsk::Suggest),
        Input::Pick(target) if target.as_str() == "door/card" => return super::card::at_door(s, door),
        Input::Pick(target) => {
            let at = target.within("door-name").and_then(|at| at.parse::<usize>().ok());
            if let Some(name) = at.and_then(|at| suggested.get(at)) {
                s.place = with(name.as_str(), false);
            }
        }
        Input::Submit => match nickname(typed) {
            Some(name) if says_too_much(&name) && !doubt => s.place = with(typed, true),
            Some(name) => {
                let new = Newcomer { nickname: name.clone(), ..door.new.clone() };
                s.place = Place::Door(Box::new(Door { new, ..door.clone() }));
                return ask(DoorAsk::Free(name));
            }
            None => s.notice = Some(tr!("who-empty")),
        },
        _ => return back(s, input, door, At::Neutral),
    }
    Vec::new()
}

/// Which language one understands best; whoever does not say so goes on.
fn best(s: &mut Sitting, input: &Input, door: &Door) -> Vec<Effect> {
    let Input::Pick(target) = input else { return back(s, input, door, At::Notice) };
    let Some(answer) = target.within("best").map(str::to_owned) else { return Vec::new() };
    let known = s.languages.iter().any(|(code, _)| *code == answer);
    let door = Door { new: Newcomer { understands: known.then_some(answer), reads: None, ..door.new.clone() }, ..door.clone() };
    if known {
        s.place = door.to(At::Reads);
        return Vec::new();
    }
    after_profile(s, &door)
}

fn after_profile(s: &mut Sitting, door: &Door) -> Vec<Effect> {
    if offered(s) {
        s.place = door.to(At::Offer);
        return Vec::new();
    }
    come_in(door)
}

/// The new person is known from now on.
fn come_in(door: &Door) -> Vec<Effect> {
    let new = door.new.clone();
    ask(if door.keep.is_some() { DoorAsk::Keep(new) } else { DoorAsk::Add(new) })
}

/// One more picture, or one less where it is picked already.
fn with_picture(picked: &[u8], drawing: &Drawing) -> Vec<u8> {
    let place = drawing.place();
    let mut picked = picked.to_vec();
    if picked.contains(&place) {
        picked.retain(|other| *other != place);
    } else if picked.len() < PICTURES {
        picked.push(place);
    }
    picked
}

fn choose(s: &mut Sitting, input: &Input, door: &Door, picked: &[u8]) -> Vec<Effect> {
    match (input, chosen(input)) {
        (_, Some(drawing)) => s.place = door.to(At::Choose { picked: with_picture(picked, drawing) }),
        (Input::Pick(target), _) if target.as_str() == "door/again" => s.place = door.to(At::Choose { picked: Vec::new() }),
        (Input::Submit, _) => {
            let Ok(code) = Code::try_from(picked) else { return missing(s, tr!("door-code-three")) };
            return come_in(&Door { new: Newcomer { code: Some(code), ..door.new.clone() }, ..door.clone() });
        }
        _ => return back(s, input, door, At::Offer),
    }
    Vec::new()
}

fn list(s: &mut Sitting, input: &Input, door: &Door, listed: &[Listed], from: usize) -> Vec<Effect> {
    let page = |from| door.to(At::List { listed: listed.to_vec(), from });
    match input {
        Input::Pick(target) => {
            let at = target.within("person").and_then(|at| at.parse::<usize>().ok());
            if let Some(somebody) = at.and_then(|at| listed.get(at)) {
                return ask(DoorAsk::Come(Claim::Listed(somebody.id)));
            }
            match target.as_str() {
                "list/next" => s.place = page(from + LISTED),
                "list/before" => s.place = page(from.saturating_sub(LISTED)),
                "list/letters" if s.is_kiosk() => s.place = door.to(At::Letters { typed: String::new() }),
                _ => {}
            }
        }
        Input::Back => s.place = door.to(At::Neutral),
        _ => {}
    }
    Vec::new()
}

type Pictures<'a> = (&'a Claim, &'a [u8], Option<Duration>, bool);

fn code(s: &mut Sitting, input: &Input, door: &Door, (claim, picked, until, wrong): Pictures<'_>) -> Vec<Effect> {
    let with = |picked: Vec<u8>| door.to(At::Code { claim: claim.clone(), picked, until, wrong });
    let picked = match (input, chosen(input)) {
        (_, Some(drawing)) => with_picture(picked, drawing),
        (Input::Pick(target), _) if target.as_str() == "door/again" => Vec::new(),
        (Input::Submit, _) => picked.to_vec(),
        (Input::Back, _) => {
            s.place = Place::Door(Box::new(Door::neutral()));
            return Vec::new();
        }
        _ => return Vec::new(),
    };
    s.place = with(picked.clone());
    // A line of three numbers answers; on the screen one sees first that three are chosen.
    let answers = *input == Input::Submit || s.face == "linear";
    match Code::try_from(picked.as_slice()) {
        Ok(code) if answers => match left_until(s, until) {
            Some(seconds) => {
                s.place = with(Vec::new());
                missing(s, tr!("door-wait", seconds = seconds))
            }
            None => ask(DoorAsk::Enter(claim.clone(), code)),
        },
        Err(_) if *input == Input::Submit => missing(s, tr!("door-code-three")),
        _ => Vec::new(),
    }
}

/// Until when the next try is not looked at, where one has to wait so many seconds.
pub(super) fn closed_until(s: &Sitting, wait: u64) -> Option<Duration> {
    (wait > 0).then(|| s.now + Duration::from_secs(wait))
}

/// How many seconds one still has to wait, where one has to.
pub(super) fn left_until(s: &Sitting, until: Option<Duration>) -> Option<usize> {
    let left = until?.checked_sub(s.now).filter(|left| !left.is_zero())?;
    usize::try_from(left.as_secs() + 1).ok()
}

/// What the app answered.
pub(super) fn said(s: &mut Sitting, said: DoorSaid) -> Vec<Effect> {
    let door = if let Place::Door(door) = &s.place { (**door).clone() } else { Door::neutral() };
    s.place = match (said, &door.at) {
        (DoorSaid::Known(Some(listed)), _) if !listed.is_empty() => door.to(At::List { listed, from: 0 }),
        (DoorSaid::Known(_), _) => door.to(At::Letters { typed: String::new() }),
        (DoorSaid::Suggested(suggested), At::Name { typed, doubt, .. }) => {
            door.to(At::Name { typed: typed.clone(), suggested, doubt: *doubt })
        }
        (DoorSaid::Free(true), At::Name { .. }) => door.to(At::Sign),
        (DoorSaid::Free(false), At::Name { .. }) => {
            let name = door.new.nickname.clone();
            let (cause, hint) = (tr!("nickname-taken", name = name), tr!("nickname-taken-hint"));
            s.notice = Some(tr!("notice-with-hint", cause = cause, hint = hint));
            Place::Door(Box::new(door))
        }
        (DoorSaid::Code(claim, wait), _) => {
            let until = closed_until(s, wait);
            door.to(At::Code { claim, picked: Vec::new(), until, wrong: false })
        }
        (DoorSaid::NotThese(wait), At::Code { claim, .. }) => {
            let until = closed_until(s, wait);
            door.to(At::Code { claim: claim.clone(), picked: Vec::new(), until, wrong: true })
        }
        _ => Place::Door(Box::new(door)),
    };
    Vec::new()
}

/// The next person: the one before is gone from everything that is shown.
pub(super) fn next_person(s: &mut Sitting) -> Vec<Effect> {
    s.person = None;
    s.menu = false;
    (s.presence.asked, s.presence.worked, s.presence.calls) = (false, false, false);
    s.shown = super::tongue::Shown::default();
    (s.notice, s.news) = (None, None);
    // What could not be saved is given up by whoever goes.
    s.waiting = None;
    let super::Start { unkept, group, .. } = std::mem::take(&mut s.start);
    s.start = super::Start { learn: true, unkept, group, ..super::Start::default() };
    s.place = Place::Door(Box::new(Door::neutral()));
    s.lang.clone_from(&s.own_lang);
    s.lang_chosen = false;
    s.aloud = false;
    s.stick = super::stick::AtHand::default();
    vec![Effect::Clear, Effect::Language(s.own_lang.clone(), None)]
}

/// The page where a guest decides whether what was done is kept, before somebody else comes.
pub(super) fn leave_or_keep(s: &mut Sitting, input: &Input, back: Place) -> Vec<Effect> {
    match input {
        Input::Pick(target) if target.as_str() == "leave/keep" => keep(s, back),
        Input::Pick(target) if target.as_str() == "leave/next" => next_person(s),
        Input::Back => {
            s.place = back;
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// A guest keeps the sitting.
pub(super) fn keep(s: &mut Sitting, back: Place) -> Vec<Effect> {
    s.place = Place::Door(Box::new(Door::keep(back)));
    ask(DoorAsk::Suggest)
}

/// Somebody has come in, from wherever; a guest who keeps the sitting goes on where they were.
pub(super) fn kept(s: &mut Sitting) -> bool {
    let Place::Door(door) = &s.place else { return false };
    let Some(back) = door.keep.clone() else { return false };
    s.place = *back;
    s.notice = Some(tr!("kept"));
    true
}

/// All targets of the twelve drawings, for the pages that show them.
pub(super) fn targets() -> impl Iterator<Item = (&'static Drawing, Target)> {
    DRAWINGS.iter().map(|drawing| (drawing, drawing.target()))
}
