//! What the card shows: one's own, the field to type one, what a typed one says.

use super::card::{At, CardPlace, CardRow, Told};
use super::printout::offer;
use crate::activity::{Control, Frame, Layout, Part, Role, Target, Tone};
use crate::learn::{BACK, Page, card};
use crate::record::Said;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

fn say(tone: Tone, words: Words) -> Part {
    Part::Text(tone, words)
}

pub(super) fn page(place: &CardPlace) -> Page {
    let mut page = Page::new(place.id(), tr!("card-title"));
    match &place.at {
        At::Mine(told) => mine(&mut page, told),
        At::Type => {
            let field = Control::new(Target::new("card/code"), Role::Answer, tr!("card-type-label"));
            page.parts = vec![
                say(Tone::Title, tr!("card-type-title")),
                say(Tone::Plain, tr!("card-type-how")),
                Part::Gap,
                Part::Control(field.value(Words::Text(SafeText::show_line_kept(&place.typed)))),
                Part::Gap,
                say(Tone::Quiet, tr!("card-type-signs")),
            ];
            page.action("submit", tr!("continue"));
        }
        At::Told(told) => {
            page.parts = vec![say(Tone::Title, tr!("card-told-title"))];
            page.parts.extend(rows(&told.rows));
            page.parts.extend(level(told.card.level).map(|level| say(Tone::Plain, level)));
            page.parts.push(say(Tone::Plain, tr!("card-told-claim")));
            page.action("submit", tr!("card-take"));
        }
    }
    page.action(BACK, tr!("back"));
    page
}

fn mine(page: &mut Page, told: &Told) {
    // Sign by sign, as it is copied and as it is read aloud.
    let spaced = |group: &String| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let code = card::groups(&told.card).iter().map(spaced).collect::<Vec<_>>().join("  –  ");
    let code = say(Tone::Ask, Words::Text(SafeText::show(&code)));
    page.parts = vec![
        // In the smallest window too, what is to be copied is seen first.
        Part::Frame(Frame { layout: Layout::Code, title: tr!("card-name"), parts: vec![code] }),
        say(Tone::Plain, tr!("card-why")),
    ];
    page.parts.extend(rows(&told.rows));
    page.parts.push(say(Tone::Quiet, tr!("card-claim")));
    page.parts.push(Part::Control(Control::new(Target::new("card/type"), Role::Button, tr!("card-elsewhere"))));
    offer(page, "card");
}

/// What a card says, a line a module.
pub(super) fn rows(rows: &[CardRow]) -> Vec<Part> {
    if rows.is_empty() {
        return vec![say(Tone::Plain, tr!("card-empty"))];
    }
    let one = |row: &CardRow| {
        let (title, said) = (row.title.clone(), word(row.said));
        if row.claimed { tr!("card-row-claimed", title = title, said = said) } else { tr!("card-row", title = title, said = said) }
    };
    // One list, so that its lines stand together.
    let list = rows.iter().map(one).rev().reduce(|rest, first| tr!("card-rows", first = first, rest = rest));
    list.map(|list| say(Tone::Plain, list)).into_iter().collect()
}

/// What is said of a module, in a word.
pub(super) fn word(said: Said) -> Words {
    match said {
        Said::Begun => tr!("card-begun"),
        Said::Done => tr!("card-done"),
        Said::Mastered => tr!("card-mastered"),
    }
}

/// What a card says of a module, where one chooses units.
pub(super) fn said_on_card(said: Said) -> Words {
    tr!("card-said", said = word(said))
}

fn level(level: u8) -> Option<Words> {
    match level {
        1 => Some(tr!("card-level-beginning")),
        2 => Some(tr!("card-level-under-way")),
        3 => Some(tr!("card-level-at-ease")),
        _ => None,
    }
}
