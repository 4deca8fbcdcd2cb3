//! The list of workshops: what is open first, so that one key carries on after a power cut.

use super::{At, Stand, WorkshopAsk, WorkshopRow, ask, line, number, open_one, say, to};
use crate::activity::{Input, Part, Tone};
use crate::learn::Page;
use crate::learn::sitting::msg::Effect;
use crate::learn::sitting::{PEOPLE, Sitting, adviser};
use crate::tr;
use crate::words::Words;

pub(super) fn input(s: &mut Sitting, input: &Input, rows: Vec<WorkshopRow>, from: usize) -> Vec<Effect> {
    match input {
        Input::Submit => match rows.first().filter(|row| row.stand == Stand::Open) {
            Some(open) => open_one(open.id),
            None => ask(WorkshopAsk::New(None)),
        },
        Input::Back => adviser::open_room(s),
        Input::Pick(target) => match target.as_str() {
            "workshops/new" => ask(WorkshopAsk::New(None)),
            "workshops/next" if from + PEOPLE < rows.len() => to(s, At::List { rows, from: from + PEOPLE }),
            "workshops/before" => to(s, At::List { rows, from: from.saturating_sub(PEOPLE) }),
            _ => number(target, "workshop", rows.len()).and_then(|at| rows.get(at)).map(|row| open_one(row.id)).unwrap_or_default(),
        },
        _ => Vec::new(),
    }
}

pub(super) fn page(page: &mut Page, rows: &[WorkshopRow], from: usize) {
    page.parts = vec![say(Tone::Title, tr!("workshops-title")), say(Tone::Plain, tr!("workshops-many", n = rows.len()))];
    for (at, row) in rows.iter().enumerate().skip(from).take(PEOPLE) {
        let label = Words::Text(row.title.clone());
        page.parts.push(Part::Control(line(format!("workshop/{at}"), label).value(value(row))));
    }
    if rows.first().is_some_and(|row| row.stand == Stand::Open) {
        page.action("submit", tr!("workshop-carry-on"));
        page.action("workshops/new", tr!("workshop-new"));
    } else {
        page.action("submit", tr!("workshop-new"));
    }
    if from > 0 {
        page.action("workshops/before", tr!("list-before"));
    }
    if from + PEOPLE < rows.len() {
        page.action("workshops/next", tr!("list-next"));
    }
}

fn value(row: &WorkshopRow) -> Words {
    let day = row.day.clone().unwrap_or_else(|| tr!("workshop-no-day"));
    match row.stand {
        Stand::Open => tr!("workshop-stand-open", day = day),
        Stand::Planned => tr!("workshop-stand-planned", day = day),
        Stand::Closed => tr!("workshop-stand-closed", day = day),
        Stand::Cancelled => tr!("workshop-stand-cancelled", day = day),
    }
}
