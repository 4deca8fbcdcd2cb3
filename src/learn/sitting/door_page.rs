//! What the door shows.

use super::Sitting;
use super::door::{At, Claim, Door, LISTED, Listed, PICTURES, targets};
use crate::activity::{Control, DRAWINGS, Drawing, Part, Role, Target, Tone};
use crate::learn::{BACK, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Control {
    Control::new(Target::new(target), Role::Button, label)
}

pub(super) fn page(door: &Door, s: &Sitting) -> Page {
    let mut page = Page::new(door.id(), tr!("kit"));
    match &door.at {
        At::Neutral => neutral(&mut page, s),
        At::Trying => {
            page.parts = vec![
                say(Tone::Title, tr!("door-try-title")),
                say(Tone::Plain, tr!("door-try-nothing")),
                say(Tone::Plain, tr!("door-try-keep")),
            ];
            page.action("submit", tr!("begin"));
        }
        At::Name { typed, suggested, doubt } => name(&mut page, door, typed, suggested, *doubt),
        At::Sign => {
            page.parts = vec![say(Tone::Title, tr!("door-sign-title")), say(Tone::Plain, tr!("door-sign-why")), which(door.new.sign)];
            page.action("submit", tr!("continue"));
        }
        At::Notice => {
            page.parts = vec![say(Tone::Title, tr!("notice-title"))];
            page.parts.extend(super::notice::parts(s));
            page.action("submit", tr!("notice-understood"));
            page.action("notice/print", tr!("print"));
        }
        At::Best => {
            page.parts = vec![say(Tone::Title, tr!("profile-best")), say(Tone::Plain, tr!("profile-best-why")), Part::Gap];
            let own = s.languages.iter().map(|(code, name)| button(&format!("best/{code}"), Words::Text(name.clone())));
            page.parts.extend(own.map(Part::Control));
            page.parts.push(Part::Control(button("best/other", tr!("profile-best-other"))));
            page.parts.push(Part::Control(button("best/untold", tr!("profile-untold"))));
            page.parts.push(say(Tone::Quiet, tr!("language-draft")));
        }
        At::Reads => {
            page.parts = vec![
                say(Tone::Title, tr!("profile-reads")),
                say(Tone::Plain, tr!("profile-reads-why")),
                Part::Gap,
                Part::Control(button("reads/likes", tr!("profile-reads-likes"))),
                Part::Control(button("reads/not", tr!("profile-reads-not"))),
                Part::Control(button("reads/untold", tr!("profile-untold"))),
            ];
        }
        At::Offer => {
            page.parts = vec![
                say(Tone::Title, tr!("door-offer-title")),
                say(Tone::Plain, tr!("door-offer-what")),
                say(Tone::Quiet, tr!("door-offer-limits")),
                Part::Gap,
                Part::Control(button("door/no-code", tr!("door-offer-no"))),
                Part::Control(button("door/code", tr!("door-offer-yes"))),
            ];
        }
        At::Choose { picked } => choose(&mut page, picked),
        At::List { listed, from } => list(&mut page, s, listed, *from),
        At::Letters { typed } => {
            let field = Control::new(Target::new("door/letters"), Role::Answer, tr!("door-letters-label"));
            page.parts = vec![
                say(Tone::Title, tr!("door-letters-title")),
                say(Tone::Plain, tr!("door-letters-why")),
                Part::Gap,
                Part::Control(field.value(Words::Text(SafeText::show_line_kept(typed)))),
            ];
            page.action("submit", tr!("continue"));
        }
        At::Which { .. } => {
            page.parts = vec![say(Tone::Title, tr!("door-which-title")), which(door.new.sign)];
            page.action("submit", tr!("continue"));
        }
        At::Code { claim, picked, wrong, .. } => code(&mut page, claim, picked, *wrong),
    }
    page.unsaid = matches!(door.at, At::Choose { .. } | At::Code { .. });
    if s.is_kiosk() && door.is_neutral() {
        page.action("door/close", tr!("kiosk-close"));
    } else {
        page.action(BACK, tr!("back"));
    }
    page
}

fn neutral(page: &mut Page, s: &Sitting) {
    page.parts = vec![say(Tone::Title, tr!("door-title"))];
    page.parts.extend(s.start.group.as_ref().map(|name| say(Tone::Plain, tr!("kiosk-group", name = name))));
    let stick = super::stick::parts(s, "door/stick");
    if !stick.is_empty() {
        page.parts.push(Part::Gap);
        page.parts.extend(stick);
    }
    page.parts.extend([
        Part::Gap,
        Part::Control(button("door/new", tr!("door-new")).detail(Tone::Quiet, tr!("door-new-what"))),
        Part::Control(button("door/been", tr!("door-been")).detail(Tone::Quiet, tr!("door-been-what"))),
        Part::Control(button("door/try", tr!("door-try")).detail(Tone::Quiet, tr!("door-try-what"))),
        Part::Gap,
        Part::Row(s.language_buttons().into_iter().chain(s.speaker()).collect()),
    ]);
    page.parts.push(Part::Gap);
    page.parts.push(Part::Row(vec![button("door/scammed", tr!("home-scammed")), button("door/adviser", tr!("door-adviser"))]));
}

fn name(page: &mut Page, door: &Door, typed: &str, suggested: &[SafeText], doubt: bool) {
    let title = if door.keep.is_some() { tr!("keep-title") } else { tr!("who-title") };
    let field = Control::new(Target::new("who/name"), Role::Answer, tr!("who-name"));
    page.parts = vec![
        say(Tone::Title, title),
        say(Tone::Plain, tr!("who-why")),
        Part::Gap,
        Part::Control(field.value(Words::Text(SafeText::show_line_kept(typed)))),
    ];
    if doubt {
        page.parts.push(say(Tone::Trouble, tr!("door-too-much")));
    }
    if !suggested.is_empty() {
        page.parts.extend([Part::Gap, say(Tone::Plain, tr!("door-suggested"))]);
        let one = |(at, name): (usize, &SafeText)| button(&format!("door-name/{at}"), Words::Text(name.clone())).on(name.as_str() == typed);
        let mut row: Vec<Control> = suggested.iter().enumerate().map(one).collect();
        row.push(button("door/others", tr!("door-others")));
        page.parts.push(Part::Row(row));
    }
    if door.new.card.is_none() {
        page.parts.extend([Part::Gap, Part::Control(button("door/card", tr!("card-elsewhere")))]);
    }
    page.action("submit", if doubt { tr!("door-too-much-anyway") } else { tr!("continue") });
}

/// The twelve, one of which is chosen.
fn which(chosen: Option<&str>) -> Part {
    let one =
        |(drawing, target): (&'static Drawing, Target)| Control::new(target, Role::Radio, drawing.word()).on(chosen == Some(drawing.id));
    Part::Drawings(targets().map(one).collect())
}

/// The twelve, of which three are taken in order.
fn three(picked: &[u8], hidden: bool) -> Part {
    let one = |(drawing, target): (&'static Drawing, Target)| {
        let at = picked.iter().position(|place| *place == drawing.place());
        let control = Control::new(target, Role::Item, drawing.word()).on(at.is_some() && !hidden);
        match at.filter(|_| !hidden) {
            Some(at) => control.value(Words::Text(SafeText::show(&(at + 1).to_string()))),
            None => control,
        }
    };
    Part::Drawings(targets().map(one).collect())
}

fn choose(page: &mut Page, picked: &[u8]) {
    if picked.len() < PICTURES {
        page.parts = vec![say(Tone::Title, tr!("door-choose-title")), say(Tone::Plain, tr!("door-choose-how")), three(picked, false)];
        return;
    }
    page.parts = vec![say(Tone::Title, tr!("door-chosen-title"))];
    let words = |place: &u8| DRAWINGS.get(usize::from(*place)).map(Drawing::word);
    if let [Some(first), Some(second), Some(third)] = picked.iter().map(words).collect::<Vec<_>>().as_slice() {
        let said = tr!("door-chosen-three", first = first.clone(), second = second.clone(), third = third.clone());
        page.parts.push(say(Tone::Ask, said));
    }
    page.parts.push(say(Tone::Plain, tr!("door-chosen-remember")));
    page.action("submit", tr!("door-chosen-keep"));
    page.action("door/again", tr!("door-again"));
}

fn list(page: &mut Page, s: &Sitting, listed: &[Listed], from: usize) {
    page.parts = vec![say(Tone::Title, tr!("door-list-title"))];
    for (at, somebody) in listed.iter().enumerate().skip(from).take(LISTED) {
        let control = Control::new(Target::new(format!("person/{at}")), Role::Line, Words::Text(somebody.nickname.clone()));
        let sign = somebody.sign.and_then(Drawing::named).map(Drawing::word);
        page.parts.push(Part::Control(match sign {
            Some(word) => control.value(word),
            None => control,
        }));
    }
    if from > 0 {
        page.action("list/before", tr!("list-before"));
    }
    if from + LISTED < listed.len() {
        page.action("list/next", tr!("list-next"));
    }
    if s.is_kiosk() {
        page.action("list/letters", tr!("kiosk-not-listed"));
    }
}

fn code(page: &mut Page, claim: &Claim, picked: &[u8], wrong: bool) {
    if picked.len() == PICTURES {
        page.parts = vec![say(Tone::Title, tr!("door-code-title")), say(Tone::Plain, tr!("door-code-ready"))];
        page.action("submit", tr!("continue"));
        page.action("door/again", tr!("door-again"));
        return;
    }
    let told = tr!("door-code-how", n = picked.len());
    page.parts = vec![say(Tone::Title, tr!("door-code-title")), say(Tone::Plain, told)];
    if wrong {
        page.parts.push(say(Tone::Again, tr!("door-code-wrong")));
    }
    // Others may look over the shoulder: what was picked is not shown.
    page.parts.push(three(picked, true));
    if !matches!(claim, Claim::Named(_)) {
        page.parts.push(say(Tone::Quiet, tr!("door-code-none")));
    }
}
