//! What the adviser's rooms of badges show.

use super::PEOPLE;
use super::badge_room::{At, BadgeDesk, PersonBadge, PersonBadges};
use super::wallet::BadgeState;
use crate::activity::{Control, Part, Role, Sign, Target, Tone};
use crate::ids::LearnerId;
use crate::learn::Page;
use crate::record::Reason;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

fn field(role: Role, target: &str, label: Words, typed: &str) -> Part {
    Part::Control(Control::new(Target::new(target), role, label).value(Words::Text(SafeText::show_line_kept(typed))))
}

/// Why a badge is taken back, as it is offered.
pub(super) fn reason(why: Reason) -> Words {
    match why {
        Reason::Mistake => tr!("revoke-mistake"),
        Reason::OtherPerson => tr!("revoke-other-person"),
        Reason::Asked => tr!("revoke-asked"),
        Reason::Key => tr!("revoke-key"),
    }
}

pub(super) fn page(at: &At, page: &mut Page) {
    match at {
        At::Desk { desk, told } => desk_page(page, desk, told.as_ref()),
        At::Issuer(desk) => {
            page.parts = vec![say(Tone::Title, tr!("badges-issuer"))];
            page.parts.extend(desk.issuer.iter().map(|line| say(Tone::Plain, line.clone())));
            page.parts.extend([Part::Gap, say(Tone::Quiet, tr!("badges-issuer-why"))]);
            page.action("badges/copy", tr!("badges-copy"));
            page.action("issuer/print", tr!("print"));
        }
        At::Make { fields: [name, url, email] } => {
            page.parts = vec![
                say(Tone::Title, tr!("badges-make")),
                say(Tone::Plain, tr!("badges-make-how")),
                Part::Gap,
                field(Role::Field, "issuer/name", tr!("badges-make-name"), name),
                field(Role::Field, "issuer/url", tr!("badges-make-url"), url),
                field(Role::Field, "issuer/email", tr!("badges-make-email"), email),
                say(Tone::Quiet, tr!("badges-make-public")),
            ];
            page.action("submit", tr!("badges-make-do"));
        }
        At::Copy { desk, to, typed, again } => {
            page.parts = vec![say(Tone::Title, tr!("badges-copy")), say(Tone::Plain, tr!("badges-copy-how")), Part::Gap];
            page.parts.extend(desk.places.iter().enumerate().map(|(at, place)| {
                Part::Control(Control::new(Target::new(format!("place/{at}")), Role::Radio, place.clone()).on(at == *to))
            }));
            page.parts.extend([
                Part::Gap,
                field(Role::Secret, "copy/passphrase", tr!("badges-copy-passphrase"), typed),
                field(Role::Secret, "copy/again", tr!("adviser-again"), again),
            ]);
            page.action("submit", tr!("badges-copy-do"));
        }
        At::Bring { found, which, typed } => bring(page, found, *which, typed),
        At::Files(found) => files(page, found),
        At::Verdict { lines, trust, .. } => verdict(page, lines, *trust),
        At::Who { rows, from, total } => who(page, rows, *from, *total),
        At::Of { person } => {
            page.parts = vec![say(Tone::Title, tr!("badges-of", name = &person.row.nickname))];
            if person.badges.is_empty() {
                page.parts.push(say(Tone::Plain, tr!("badges-of-none")));
            }
            page.parts.extend(person.badges.iter().enumerate().map(|(at, badge)| {
                let control = Control::new(Target::new(format!("badge/{at}")), Role::Line, Words::Text(badge.name.clone()));
                let control = control.value(badge.said.clone());
                Part::Control(if badge.state.is_some() { control.sign(Sign::Star) } else { control })
            }));
        }
        At::One { person, at, told } => {
            if let Some(badge) = person.badges.get(*at) {
                one(page, person, badge, told.as_ref());
            }
        }
        At::Observe { person, at, typed } => {
            page.parts = vec![say(Tone::Title, tr!("badges-observe")), say(Tone::Plain, tr!("badges-observe-how"))];
            let own = person.badges.get(*at).map(|badge| badge.own.as_slice()).unwrap_or_default();
            page.parts.extend(own.iter().enumerate().map(|(at, (_, text, noted, _))| {
                let control = Control::new(Target::new(format!("seen/{at}")), Role::Button, Words::Text(text.clone()));
                Part::Control(control.on(*noted))
            }));
            page.parts.extend([Part::Gap, field(Role::Field, "observe/text", tr!("badges-observe-own"), typed)]);
            page.parts.push(say(Tone::Quiet, tr!("badges-observe-public")));
            page.action("submit", tr!("badges-observe-do"));
        }
        At::HandOut { person, .. } => {
            page.parts = vec![say(Tone::Title, tr!("badges-hand-out")), say(Tone::Plain, tr!("badges-hand-out-how")), Part::Gap];
            page.parts.extend(person.places.iter().enumerate().map(|(at, place)| button(&format!("place/{at}"), place.clone())));
            page.parts.extend([Part::Gap, say(Tone::Quiet, tr!("badges-hand-out-phone"))]);
        }
        At::Certificate { typed, .. } => {
            page.parts = vec![
                say(Tone::Title, tr!("badges-certificate")),
                say(Tone::Plain, tr!("badges-certificate-how")),
                Part::Gap,
                field(Role::Field, "certificate/name", tr!("badges-certificate-name"), typed),
                say(Tone::Quiet, tr!("badges-certificate-kept")),
            ];
            page.action("submit", tr!("print"));
        }
        At::Revoke { why, .. } => {
            page.parts = vec![say(Tone::Title, tr!("badges-revoke")), say(Tone::Plain, tr!("badges-revoke-how")), Part::Gap];
            page.parts.extend(Reason::ALL.into_iter().enumerate().map(|(at, one)| {
                Part::Control(Control::new(Target::new(format!("why/{at}")), Role::Radio, reason(one)).on(Some(one) == *why))
            }));
            if why.is_some() {
                page.action("submit", tr!("badges-revoke-do"));
            }
        }
    }
}

fn desk_page(page: &mut Page, desk: &BadgeDesk, told: Option<&Words>) {
    page.parts = vec![say(Tone::Title, tr!("badges-title"))];
    page.parts.extend(told.map(|told| say(Tone::News, told.clone())));
    match &desk.name {
        None => {
            page.parts.extend([
                say(Tone::Plain, tr!("badges-no-issuer")),
                say(Tone::Plain, tr!("badges-waiting", n = desk.waiting)),
                Part::Gap,
                button("badges/make", tr!("badges-make")),
                button("badges/bring", tr!("badges-bring")),
                button("badges/who", tr!("badges-who")),
                button("badges/look", tr!("badges-look")),
            ]);
        }
        Some(name) => {
            page.parts.push(say(Tone::Plain, tr!("badges-speak-for", name = name)));
            page.parts.push(say(Tone::Plain, tr!("badges-waiting", n = desk.waiting)));
            page.parts.extend(desk.hindered.iter().map(|why| say(Tone::Trouble, why.clone())));
            page.parts.extend([
                Part::Gap,
                button("badges/who", tr!("badges-who")),
                button("badges/issuer", tr!("badges-issuer")),
                button("badges/look", tr!("badges-look")),
            ]);
            if !desk.copied {
                page.parts.extend([Part::Gap, say(Tone::Trouble, tr!("badges-not-copied")), button("badges/copy", tr!("badges-copy"))]);
            }
            if desk.waiting > 0 && desk.hindered.is_none() {
                page.action("submit", tr!("badges-sign-all", n = desk.waiting));
            }
        }
    }
}

/// Everybody, page by page.
fn who(page: &mut Page, rows: &[(LearnerId, Words)], from: usize, total: usize) {
    page.parts = vec![say(Tone::Title, tr!("badges-who")), say(Tone::Plain, tr!("people-many", n = total))];
    let line = |(at, (_, line)): (usize, &(LearnerId, Words))| {
        Part::Control(Control::new(Target::new(format!("who/{at}")), Role::Line, line.clone()))
    };
    page.parts.extend(rows.iter().enumerate().map(line));
    if from > 0 {
        page.action("who/before", tr!("list-before"));
    }
    if from + PEOPLE < total {
        page.action("who/next", tr!("list-next"));
    }
}

/// Badge files that lie about.
fn files(page: &mut Page, found: &[Words]) {
    page.parts = vec![say(Tone::Title, tr!("badges-look"))];
    page.parts.push(say(Tone::Plain, if found.is_empty() { tr!("badges-look-none") } else { tr!("badges-look-how") }));
    let line = |(at, name): (usize, &Words)| Part::Control(Control::new(Target::new(format!("file/{at}")), Role::Line, name.clone()));
    page.parts.extend(found.iter().enumerate().map(line));
}

/// What one of them is worth: the first line is the verdict.
fn verdict(page: &mut Page, lines: &[Words], trust: bool) {
    let tone = |at| if at == 0 { Tone::Title } else { Tone::Plain };
    page.parts = lines.iter().enumerate().map(|(at, line)| say(tone(at), line.clone())).collect();
    if trust {
        page.parts.extend([Part::Gap, say(Tone::Quiet, tr!("badges-trust-first")), button("verdict/trust", tr!("badges-trust"))]);
    }
}

fn bring(page: &mut Page, found: &[Words], which: Option<usize>, typed: &str) {
    page.parts = vec![say(Tone::Title, tr!("badges-bring"))];
    if found.is_empty() {
        page.parts.extend([say(Tone::Plain, tr!("badges-bring-none")), say(Tone::Plain, tr!("badges-bring-none-how"))]);
        return;
    }
    page.parts.extend([say(Tone::Plain, tr!("badges-bring-how")), Part::Gap]);
    page.parts.extend(
        found.iter().enumerate().map(|(at, line)| {
            Part::Control(Control::new(Target::new(format!("copy/{at}")), Role::Radio, line.clone()).on(Some(at) == which))
        }),
    );
    if which.is_some() {
        page.parts.extend([Part::Gap, field(Role::Secret, "bring/passphrase", tr!("badges-copy-passphrase"), typed)]);
        page.action("submit", tr!("badges-bring-do"));
    }
}

fn one(page: &mut Page, person: &PersonBadges, badge: &PersonBadge, told: Option<&Words>) {
    page.parts = vec![
        say(Tone::Title, Words::Text(badge.name.clone())),
        say(Tone::Plain, tr!("badges-one-of", name = &person.row.nickname, said = badge.said.clone())),
    ];
    page.parts.extend(told.map(|told| say(Tone::News, told.clone())));
    page.parts.extend(
        badge
            .own
            .iter()
            .filter(|(_, _, noted, required)| *required && !*noted)
            .map(|(_, text, ..)| say(Tone::Plain, tr!("badges-one-wanted", text = text))),
    );
    page.parts.extend(badge.seen.iter().map(|text| say(Tone::Quiet, tr!("badges-one-seen", text = text))));
    page.parts.push(Part::Gap);
    if badge.state == Some(BadgeState::Waits) {
        page.parts.push(button("deed/sign", tr!("badges-sign")));
    }
    if badge.state == Some(BadgeState::Revoked) {
        page.parts.push(say(Tone::Quiet, tr!("badges-another-why")));
        page.parts.push(button("deed/sign", tr!("badges-another")));
    }
    if badge.newer {
        page.parts.push(button("deed/sign", tr!("badges-sign-again")));
    }
    if badge.state != Some(BadgeState::Revoked) {
        page.parts.push(button("deed/observe", tr!("badges-observe")));
    }
    if matches!(badge.state, Some(BadgeState::Waits | BadgeState::Signed)) {
        page.parts.push(button("deed/hand-out", tr!("badges-hand-out")));
        page.parts.push(button("deed/certificate", tr!("badges-certificate")));
    }
    if badge.state == Some(BadgeState::Signed) {
        page.parts.push(button("deed/revoke", tr!("badges-revoke")));
    }
}
