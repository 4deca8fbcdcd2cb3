//! What the adviser's rooms show.

use super::adviser::{At, LOCK, PEOPLE, PersonRow, RULES};
use super::{Sitting, erasing, tongue};
use crate::activity::{Control, Drawing, Frame, Layout, Part, Role, Target, Tone};
use crate::learn::{BACK, Page};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn button(target: &str, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Button, label))
}

fn secret(target: &str, label: Words, typed: &str) -> Part {
    let control = Control::new(Target::new(target), Role::Secret, label);
    Part::Control(control.value(Words::Text(SafeText::show_line_kept(typed))))
}

pub(super) fn page(at: &At, s: &Sitting) -> Page {
    let mut page = Page::new(at.id(), tr!("adviser-title"));
    match at {
        At::Ask { typed, .. } => {
            page.parts = vec![
                say(Tone::Title, tr!("adviser-ask")),
                say(Tone::Plain, if s.stick.waits { tr!("stick-role-why") } else { tr!("adviser-guards") }),
                Part::Gap,
                secret("adviser/passphrase", tr!("adviser-passphrase"), typed),
            ];
            page.action("submit", tr!("continue"));
            page.action("adviser/lost", tr!("adviser-lost"));
        }
        At::Busy => page.parts = vec![say(Tone::Title, tr!("adviser-busy")), say(Tone::Plain, tr!("adviser-busy-how"))],
        At::Lost { typed, .. } => {
            page.parts = vec![
                say(Tone::Title, tr!("adviser-lost-title")),
                say(Tone::Plain, tr!("adviser-lost-how")),
                Part::Gap,
                secret("adviser/recovery", tr!("adviser-recovery"), typed),
                say(Tone::Quiet, tr!("adviser-lost-both")),
            ];
            page.action("submit", tr!("continue"));
        }
        At::Choose { typed, again } => {
            page.parts = vec![
                say(Tone::Title, tr!("adviser-choose")),
                say(Tone::Plain, tr!("adviser-choose-how")),
                say(Tone::Plain, tr!("adviser-guards")),
                Part::Gap,
                secret("adviser/passphrase", tr!("adviser-passphrase"), typed),
                secret("adviser/again", tr!("adviser-again"), again),
            ];
            page.action("submit", tr!("continue"));
        }
        At::Recovery { code } => {
            page.parts = vec![say(Tone::Title, tr!("adviser-recovery-title")), say(Tone::Plain, tr!("adviser-recovery-how"))];
            page.parts.extend(recovery(code));
            page.action("submit", tr!("adviser-recovery-noted"));
            page.action("adviser/print", tr!("print"));
            page.unsaid = true;
            return page;
        }
        At::Room { waiting, open } => {
            page.parts = vec![say(Tone::Title, tr!("adviser-room")), say(Tone::Plain, tr!("adviser-room-open"))];
            // After a power cut, one key carries on: people are waiting.
            if let Some((_, title)) = open {
                page.parts.push(say(Tone::News, tr!("adviser-workshop-open", title = title)));
                page.action("submit", tr!("workshop-carry-on"));
            }
            if *waiting > 0 {
                page.parts.push(say(Tone::News, tr!("badges-waiting", n = *waiting)));
                page.action(if open.is_some() { "adviser/sign" } else { "submit" }, tr!("badges-sign-all", n = *waiting));
            }
            page.parts.extend([
                Part::Gap,
                button("adviser/workshops", tr!("workshops-title")),
                button("adviser/people", tr!("adviser-people")),
                button("adviser/badges", tr!("badges-title")),
                button("adviser/figures", tr!("dashboard-title")),
                button("adviser/records", tr!("records-title")),
                button("adviser/joins", tr!("joins-title")),
                button("adviser/rules", tr!("adviser-rules")),
                button("adviser/due", tr!("adviser-due")),
                button("adviser/country", tr!("menu-settings")),
                button("adviser/passphrase", tr!("adviser-change")),
                button("adviser/close", tr!("adviser-close")),
                Part::Gap,
                say(Tone::Quiet, tr!("adviser-guards")),
            ]);
        }
        At::Rules => rules(&mut page, s),
        At::Joins(at) => at.page(&mut page),
        At::Badges(at) => at.page(&mut page),
        At::Workshop(at) => at.page(&mut page),
        At::Figures(at) => at.page(&mut page, s),
        At::Records(at) => at.page(&mut page, s),
        At::People { rows, from, total } => people(&mut page, rows, *from, *total),
        At::Erase(at) => {
            erasing::page(&mut page, at);
            return page;
        }
        At::Person { row, told, sure } => person(&mut page, row, told.as_ref(), *sure),
    }
    // A page that is led has a way back of its own.
    if !page.actions.iter().any(|action| action.target.as_str() == BACK) {
        page.action(BACK, tr!("back"));
    }
    page
}

/// The recovery code as it is shown and printed.
pub(super) fn recovery(code: &SafeText) -> Vec<Part> {
    let parts = vec![say(Tone::Ask, Words::Text(code.clone())), say(Tone::Plain, tr!("adviser-recovery-where"))];
    vec![Part::Frame(Frame { layout: Layout::Card, title: tr!("adviser-recovery"), parts })]
}

fn rules(page: &mut Page, s: &Sitting) {
    page.parts = vec![say(Tone::Title, tr!("adviser-rules"))];
    for (key, values) in RULES {
        let usual = values.first().copied().unwrap_or_default();
        let now = s.settings.get(key).map_or(usual, String::as_str);
        page.parts.push(say(Tone::Plain, rule_name(key)));
        let mut values = values.to_vec();
        values.sort_by_key(|value| value.parse::<u32>().unwrap_or(0));
        let one = |value: &&'static str| {
            Control::new(Target::new(format!("{key}/{value}")), Role::Button, value_name(key, value)).on(*value == now)
        };
        page.parts.push(Part::Row(values.iter().map(one).collect()));
        page.parts.push(Part::Gap);
    }
    let now = tongue::locked(s).unwrap_or("none");
    let one = |(code, name): &(String, SafeText)| {
        Control::new(Target::new(format!("{LOCK}/{code}")), Role::Button, Words::Text(name.clone())).on(code == now)
    };
    let none = Control::new(Target::new(format!("{LOCK}/none")), Role::Button, tr!("rule-lock-none")).on(now == "none");
    page.parts.push(say(Tone::Plain, tr!("rule-lock")));
    page.parts.push(Part::Row(std::iter::once(none).chain(s.languages.iter().map(one)).collect()));
    page.action("submit", tr!("settings-done"));
}

fn rule_name(key: &str) -> Words {
    match key {
        "names-listed" => tr!("rule-names"),
        "codes" => tr!("rule-codes"),
        _ => tr!("rule-retention"),
    }
}

fn value_name(key: &str, value: &str) -> Words {
    match (key, value) {
        ("names-listed", "yes") => tr!("rule-names-yes"),
        ("names-listed", _) => tr!("rule-names-no"),
        ("codes", "off") => tr!("rule-codes-off"),
        ("codes", _) => tr!("rule-codes-offered"),
        _ => tr!("rule-months", n = value.parse::<i64>().unwrap_or(12)),
    }
}

fn people(page: &mut Page, rows: &[PersonRow], from: usize, total: usize) {
    page.parts = vec![say(Tone::Title, tr!("adviser-people")), say(Tone::Plain, tr!("people-many", n = total))];
    for (at, row) in rows.iter().enumerate() {
        let control = Control::new(Target::new(format!("person/{at}")), Role::Line, Words::Text(row.nickname.clone()));
        page.parts.push(Part::Control(match &row.last {
            Some(day) => control.value(tr!("people-last", day = day.clone())),
            None => control,
        }));
    }
    if from > 0 {
        page.action("people/before", tr!("list-before"));
    }
    if from + PEOPLE < total {
        page.action("people/next", tr!("list-next"));
    }
}

fn person(page: &mut Page, row: &PersonRow, told: Option<&Words>, sure: bool) {
    page.parts = vec![say(Tone::Title, Words::Text(row.nickname.clone()))];
    if let Some(word) = row.sign.and_then(Drawing::named).map(Drawing::word) {
        page.parts.push(say(Tone::Plain, tr!("person-sign", word = word)));
    }
    if sure {
        page.parts.push(say(Tone::Ask, tr!("person-reset-sure")));
        page.parts.push(say(Tone::Plain, tr!("person-reset-what")));
        page.action("submit", tr!("person-reset-yes"));
        return;
    }
    page.parts.push(say(Tone::Plain, if row.code { tr!("person-code") } else { tr!("person-no-code") }));
    page.parts.extend(told.map(|told| say(Tone::News, told.clone())));
    page.parts.push(Part::Gap);
    if row.code {
        page.parts.push(button("person/reset", tr!("person-reset")));
    }
    page.parts.push(button("person/badges", tr!("person-badges")));
    page.parts.push(button("person/erase", tr!("person-erase")));
}
