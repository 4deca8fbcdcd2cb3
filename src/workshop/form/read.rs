//! Reading a form: every mistake told at its place.

use super::{Band, Choice, Column, Days, Field, Form, From, Holds, Kind, Separator};
use crate::ids::{ModuleId, Slug};
use crate::record::Level;
use crate::source::{Fields, Problem, Reading, parse};
use crate::text::SafeText;

/// Most bytes of such a file.
pub const FORM_MAX: u64 = 256 * 1024;
/// Most fields, choices of a field, columns.
const MOST: usize = 80;
/// Most people at a workshop, and minutes of one, where a form says nothing.
const HEADS: u32 = 9999;
const MINUTES: u32 = 1439;

const KINDS: [&str; 8] = ["date", "minutes", "text", "one-of", "many-of", "participants", "count", "bands"];
/// The kinds that are a number of people.
const NUMBERS: [&str; 2] = ["participants", "count"];
const CHOICES: [&str; 2] = ["one-of", "many-of"];

/// The fields and their kinds, known before any is read: each may name any other.
type Kinds = [(Slug, Option<&'static str>)];

/// The form in `text`; none, and every mistake in it, where it cannot be held to be one.
///
/// # Errors
/// The mistakes, in the order of the file.
pub fn read_form(text: &str) -> Result<Form, Vec<Problem>> {
    let (table, mut problems) = parse(text);
    let reading = Reading::source();
    let form = form(&Fields::new(&table, "form", &reading));
    problems.extend(reading.finish().0);
    problems.sort_by_key(|problem| problem.span.start);
    if problems.is_empty() { Ok(form) } else { Err(problems) }
}

fn form(f: &Fields<'_>) -> Form {
    let tables = f.tables("field", 1, MOST);
    let kinds: Vec<_> = tables.iter().map(|(id, f)| (id.clone(), f.word("kind", &KINDS))).collect();
    let fields: Vec<Field> = tables.iter().zip(&kinds).filter_map(|((id, f), (_, kind))| field(id, f, *kind, &kinds)).collect();
    let columns = f.tables("column", 0, MOST).iter().map(|(_, f)| column(f, &fields)).collect();
    Form {
        id: f.slug("id"),
        title: f.plain_text("title"),
        lang: f.plain_text("lang"),
        colon: f.maybe_plain("colon").unwrap_or_else(|| SafeText::show(": ")),
        days: if f.maybe_word("days", &["iso", "day-first"]) == Some("day-first") { Days::DayFirst } else { Days::Iso },
        separator: f.maybe_word("separator", &Separator::NAMES).and_then(Separator::named).unwrap_or(Separator::Comma),
        mark: f.flag("mark"),
        fields,
        columns,
    }
}

fn field(id: &Slug, f: &Fields<'_>, kind: Option<&'static str>, kinds: &Kinds) -> Option<Field> {
    let Some(kind) = kind else {
        f.give_up();
        return None;
    };
    let most = |usual: u32| f.maybe_whole("most", 1, i64::from(u16::MAX)).and_then(|n| n.try_into().ok()).unwrap_or(usual);
    let kind = match kind {
        "date" => Kind::Day,
        "minutes" => Kind::Minutes { most: most(MINUTES) },
        "text" => Kind::Text { from: from(f) },
        "participants" => Kind::Heads { without: named(f, "without", kinds, &["count"], false), most: most(HEADS) },
        "count" => Kind::Count { of: named(f, "of", kinds, &NUMBERS, false) },
        "bands" => Kind::Bands { of: named(f, "of", kinds, &NUMBERS, true).unwrap_or_default(), bands: bands(f) },
        kind => {
            Kind::Choice { many: kind == "many-of", choices: f.tables("choice", 1, MOST).iter().map(|(id, f)| choice(id, f)).collect() }
        }
    };
    let when = named(f, "when", kinds, &CHOICES, false);
    if when.is_some() && !f.has("among") {
        f.missing("among");
    }
    Some(Field {
        id: id.clone(),
        label: f.plain_text("label"),
        hint: f.maybe_plain("hint"),
        required: f.flag("required"),
        when: when.map(|when| (when, f.slugs("among"))),
        kind,
    })
}

/// Another field, of one of these kinds.
fn named(f: &Fields<'_>, key: &'static str, kinds: &Kinds, wanted: &[&str], required: bool) -> Option<Slug> {
    if required && !f.has(key) {
        f.missing(key);
    }
    let id = f.maybe_slug(key)?;
    let known = kinds.iter().any(|(other, kind)| *other == id && kind.is_none_or(|kind| wanted.contains(&kind)));
    if !known {
        f.unknown_id(key, &id);
    }
    known.then_some(id)
}

fn from(f: &Fields<'_>) -> From {
    match f.maybe_word("from", &["title", "place", "group", "covered"]) {
        Some("title") => From::Title,
        Some("place") => From::Place,
        Some("group") => From::Group,
        Some(_) => From::Covered,
        None => From::Nothing,
    }
}

fn choice(id: &Slug, f: &Fields<'_>) -> Choice {
    let level = f.maybe_word("level", &Level::ALL.map(Level::name));
    Choice {
        id: id.clone(),
        label: f.plain_text("label"),
        hint: f.maybe_plain("hint"),
        usual: f.flag("usual"),
        level: Level::ALL.into_iter().find(|one| Some(one.name()) == level),
        modules: f.slugs("modules").iter().map(ModuleId::from).collect(),
        laptops: f.maybe_flag("laptops"),
    }
}

fn bands(f: &Fields<'_>) -> Vec<Band> {
    let mut rest = false;
    let tables = f.tables("band", 1, MOST);
    tables
        .iter()
        .map(|(id, f)| {
            let band = Band { id: id.clone(), label: f.plain_text("label"), rest: f.flag("rest") };
            if band.rest && rest {
                let problem = Problem::error("one-rest", f.span_of("rest"), tr!("report-form-rests"));
                f.tell(problem.fix(tr!("report-form-rests-fix")));
            }
            rest |= band.rest;
            band
        })
        .collect()
}

fn column(f: &Fields<'_>, fields: &[Field]) -> Column {
    let heading = f.plain_text("heading");
    let (text, what) = (f.maybe_plain("text"), f.maybe_word("what", &["heads", "id"]));
    let (id, band) = (f.maybe_slug("field"), f.maybe_slug("band"));
    let field = id.as_ref().and_then(|id| fields.iter().find(|field| field.id == *id));
    if let Some(id) = id.as_ref().filter(|_| field.is_none()) {
        f.unknown_id("field", id);
    }
    if let Some(band) = &band {
        let known = field.is_none_or(|field| matches!(&field.kind, Kind::Bands { bands, .. } if bands.iter().any(|one| one.id == *band)));
        if !known {
            f.unknown_id("band", band);
        }
    }
    let holds = match (text, what, id, band) {
        (Some(text), ..) => Holds::Text(text),
        (_, Some("heads"), ..) => Holds::Heads,
        (_, Some(_), ..) => Holds::Id,
        (.., Some(field), Some(band)) => Holds::Band(field, band),
        (.., Some(field), None) => Holds::Field(field),
        _ => Holds::Nothing,
    };
    Column { heading, holds }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::Place;

    fn told(text: &str) -> Vec<(&'static str, usize)> {
        read_form(text).unwrap_err().iter().map(|problem| (problem.rule, Place::of(&problem.span, text).line)).collect()
    }

    #[test]
    fn every_mistake_is_told_at_its_place() {
        let head = "id = \"a\"\ntitle = \"A\"\nlang = \"en\"\n";
        let people = "[[field]]\nid = \"people\"\nkind = \"participants\"\nlabel = \"People\"\n";
        for (text, expected) in [
            ("[[field]]\nid = \"x\"\nkind = \"dance\"\nstep = 3\n", vec![("unknown-word", 6)]),
            ("[[field]]\nid = \"x\"\nkind = \"bands\"\nlabel = \"X\"\nof = \"nobody\"\n", vec![("how-many", 4), ("unknown-id", 8)]),
            ("[[field]]\nid = \"x\"\nkind = \"count\"\nlabel = \"X\"\nof = \"x-y\"\n", vec![("unknown-id", 8)]),
            ("[[column]]\nid = \"c\"\nheading = \"C\"\nfield = \"x\"\nband = \"y\"\n", vec![("unknown-id", 11)]),
            ("[[column]]\nid = \"c\"\nheading = \"C\"\nfield = \"people\"\nband = \"y\"\n", vec![("unknown-id", 12)]),
        ] {
            let whole = if text.starts_with("[[column") { format!("{head}{people}{text}") } else { format!("{head}{text}{people}") };
            assert_eq!(told(&whole), expected, "{whole}");
        }
        let two = format!(
            "{head}{people}[[field]]\nid = \"b\"\nkind = \"bands\"\nlabel = \"B\"\nof = \"people\"\n{}{}",
            "[[field.band]]\nid = \"c\"\nlabel = \"C\"\nrest = true\n", "[[field.band]]\nid = \"d\"\nlabel = \"D\"\nrest = true\n"
        );
        assert_eq!(told(&two), [("one-rest", 20)]);
        assert!(read_form("id = ").is_err() && read_form("").is_err());
    }
}
