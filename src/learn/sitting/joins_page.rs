//! People known twice, as parts.

use super::PEOPLE;
use super::joins::{At, JoinPeople, Pair, Twin};
use crate::activity::{Control, Part, Role, Target, Tone};
use crate::learn::Page;
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

fn line(target: String, label: Words) -> Part {
    Part::Control(Control::new(Target::new(target), Role::Line, label))
}

fn turn(page: &mut Page, from: usize, total: usize) {
    if from > 0 {
        page.action("joins/before", tr!("list-before"));
    }
    if from + PEOPLE < total {
        page.action("joins/next", tr!("list-next"));
    }
}

pub(super) fn page(at: &At, page: &mut Page) {
    match at {
        At::List { rows, from, told } => {
            page.parts = vec![say(Tone::Title, tr!("joins-title"))];
            page.parts.extend(told.iter().map(|told| say(Tone::News, told.clone())));
            page.parts.push(say(Tone::Plain, tr!("joins-many", n = rows.len())));
            for (at, row) in rows.iter().enumerate().skip(*from).take(PEOPLE) {
                page.parts.push(line(format!("join/{at}"), tr!("joins-row", from = &row.from.nickname, into = &row.into.nickname)));
            }
            turn(page, *from, rows.len());
            page.action("joins/hand", tr!("same-by-hand"));
            page.action("joins/made", tr!("same-made"));
        }
        At::People(people) => named(people, page),
        At::Two(two, pair) => compared(two, *pair, page),
        At::Made { rows, from, told } => {
            page.parts = vec![say(Tone::Title, tr!("same-made"))];
            page.parts.extend(told.iter().map(|told| say(Tone::News, told.clone())));
            page.parts.push(say(Tone::Plain, tr!("same-made-many", n = rows.len())));
            for (at, row) in rows.iter().enumerate().skip(*from).take(PEOPLE) {
                page.parts.push(line(format!("made/{at}"), row.line.clone()));
            }
            turn(page, *from, rows.len());
        }
    }
}

fn named(people: &JoinPeople, page: &mut Page) {
    let title = match &people.first {
        None => tr!("same-first"),
        Some(first) => tr!("same-second", name = &first.nickname),
    };
    page.parts = vec![say(Tone::Title, title), say(Tone::Plain, tr!("people-many", n = people.total))];
    for (at, row) in people.rows.iter().enumerate() {
        let control = Control::new(Target::new(format!("person/{at}")), Role::Line, Words::Text(row.nickname.clone()));
        page.parts.push(Part::Control(match &row.last {
            Some(day) => control.value(tr!("people-last", day = day.clone())),
            None => control,
        }));
    }
    turn(page, people.from, people.total);
}

fn compared((from, into): &(Twin, Twin), pair: Pair, page: &mut Page) {
    let (one, other) = (&from.nickname, &into.nickname);
    page.parts = vec![say(Tone::Title, if pair == Pair::Made { tr!("same-part-title") } else { tr!("join-title") })];
    if pair == Pair::Card {
        page.parts.push(say(Tone::Plain, tr!("join-why", from = one, into = other)));
    }
    for twin in [from, into] {
        page.parts.push(Part::Gap);
        page.parts.extend(twin.lines().into_iter().map(|line| say(Tone::Plain, line)));
    }
    page.parts.push(Part::Gap);
    if pair == Pair::Made {
        page.parts.push(say(Tone::Plain, tr!("same-part-what", into = other)));
        page.action("submit", tr!("same-part-yes"));
        return;
    }
    page.parts.push(say(Tone::Ask, tr!("join-ask")));
    page.parts.push(say(Tone::Plain, tr!("join-what", into = other)));
    if pair == Pair::Card {
        page.parts.push(say(Tone::Quiet, tr!("join-chance")));
    }
    page.action("submit", tr!("join-yes"));
    match pair {
        Pair::Card => page.action("joins/refuse", tr!("join-no")),
        _ => page.action("joins/swap", tr!("same-swap")),
    }
}
