#![allow(clippy::unwrap_used, clippy::panic)]
//! The count against what was handed in, and nobody disclosed by any pair of reports.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use super::disclosure::{Audience, for_audience};
use super::tables::{Cell, OTHERS, Plan, Table, Titles, tables};
use super::{Fact, Figures, Gathered, Known, OfNeeds, Period, Tally, Told};
use crate::clock::Millis;
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::record::{Level, PastMonth};

const DAY: i64 = 86_400_000;
/// 1 December 2026.
const FIRST: i64 = 20_788;

fn who(n: u128) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_u128(n + 1))
}

fn run(n: u128) -> String {
    Uuid::from_u128(1000 + n).to_string()
}

struct Telling(Tally);

impl Telling {
    fn new(period: Period) -> Self {
        Self(Tally::new(period))
    }

    fn on(&mut self, day: i64, person: u128, kind: &str, body: &serde_json::Value) {
        let body = body.to_string();
        let fact = Fact::read(kind, &body).unwrap();
        self.0.take(Told { learner: who(person), at: Millis((FIRST + day) * DAY), clock_ok: true, fact });
    }

    fn answer(&mut self, day: i64, person: u128, at: (&str, &str, &str), right: bool, lang: &str, of: u128) {
        let (module, unit, activity) = at;
        let body = json!({ "try": run(of), "module": module, "unit": unit, "activity": activity, "item": activity, "kind": "choice", "marks": "x",
            "right": right, "counts": true, "hints": 0, "response": "a", "took_ms": 60_000, "lang": lang, "face": "screen" });
        self.on(day, person, "attempt", &body);
    }

    fn form(&mut self, day: i64, person: u128, moment: &str, face: u8, right: u8) {
        let of = person * 10 + u128::from(moment == "closing");
        let begun = json!({ "try": run(of), "module": "scams", "version": "1", "form": "a", "moment": moment });
        self.on(day, person, "form-started", &begun);
        self.on(day, person, "confidence-told", &json!({ "module": "scams", "moment": moment, "face": face }));
        for question in 0..4 {
            self.answer(day, person, ("scams", "forms", &format!("q{question}")), question < right, "fr", of);
        }
        self.on(day, person, "form-done", &json!({ "try": run(of), "module": "scams", "moment": moment }));
    }

    fn end(self) -> Figures {
        let units = ["one", "two"].map(|unit| (UnitId::new(unit).unwrap(), 40));
        self.0.figures(&Known::from([(ModuleId::new("scams").unwrap(), BTreeMap::from(units))]))
    }
}

fn scams(figures: &Figures) -> &super::OfModule {
    figures.modules.get(&ModuleId::new("scams").unwrap()).unwrap()
}

#[test]
fn work_is_counted_once_a_person_and_a_unit() {
    let mut told = Telling::new(Period::default());
    for (person, unit) in [(1, "one"), (1, "one"), (1, "two"), (2, "one")] {
        told.answer(0, person, ("scams", unit, "a"), true, "fr", 1);
        told.on(0, person, "unit-done", &json!({ "try": run(1), "module": "scams", "unit": unit }));
    }
    told.on(0, 1, "unit-mastered", &json!({ "try": run(1), "module": "scams", "unit": "one", "right": 3, "of": 4 }));
    for _ in 0..2 {
        told.on(0, 1, "badge-earned", &json!({ "module": "scams", "version": "1", "units": [], "clock_ok": true }));
    }
    let figures = told.end();
    let of = scams(&figures);
    assert_eq!((figures.people, of.people, of.answers, of.done, of.mastered, of.badges), (2, 2, 4, 3, 1, 1));
    assert_eq!((of.whole_done, of.whole_mastered), (Some(1), Some(0)));
    assert_eq!((figures.alone_minutes, figures.languages.get("fr")), (4, Some(&2)));
    assert_eq!(figures.months.get("2026-12").map(|month| (month.people, month.done)), Some((2, 3)));
}

#[test]
fn a_change_belongs_to_the_period_in_which_it_was_measured() {
    let tell = |period| {
        let mut told = Telling::new(period);
        told.form(0, 1, "opening", 1, 1);
        told.form(40, 1, "closing", 3, 3);
        told.form(41, 2, "closing", 3, 1);
        told.on(41, 3, "form-refused", &json!({ "module": "scams", "moment": "closing" }));
        told.end()
    };
    let all = tell(Period::default());
    assert_eq!((scams(&all).change.pairs, scams(&all).closing.done, scams(&all).closing.refused), (1, 2, 1));
    assert!((scams(&all).change.points() - 50.0).abs() < 1e-9);
    assert_eq!((all.sure_before[0].people, all.sure_after[2].people, all.sure_and_wrong), (1, 2, 1));
    let later = tell(Period { from: Some(FIRST + 30), to: None });
    assert_eq!((later.people, scams(&later).change.pairs, scams(&later).opening.done), (3, 1, 0), "its opening form came before");
    let before = tell(Period { from: None, to: Some(FIRST + 30) });
    assert_eq!((before.people, scams(&before).change.pairs, scams(&before).opening.done), (1, 0, 1));
}

#[test]
fn what_is_kept_is_counted_as_recall_itself_tells_it() {
    use crate::learn::recall::retention;
    use crate::record::Record;
    let mut told = Telling::new(Period::default());
    let asked =
        |activity: &str, step: u8| json!({ "module": "scams", "unit": "one", "activity": activity, "idea": "own-way", "step": step });
    let begun = json!({ "try": run(7), "asked": [asked("a", 2), asked("b", 2), asked("c", 3), asked("d", 0)] });
    told.on(0, 1, "recall-started", &begun);
    let mut records: Vec<Record> = vec![serde_json::from_value(json!({ "kind": "recall-started", "body": begun })).unwrap()];
    for (activity, right) in [("a", true), ("b", false), ("b", true), ("c", true)] {
        told.answer(0, 1, ("scams", "one", activity), right, "fr", 7);
        let body = json!({ "try": run(7), "module": "scams", "unit": "one", "activity": activity, "item": activity, "kind": "choice", "marks": "x",
            "right": right, "counts": true, "hints": 0, "response": "a", "took_ms": 1, "lang": "fr", "face": "screen" });
        records.push(serde_json::from_value(json!({ "kind": "attempt", "body": body })).unwrap());
    }
    // Stopped before its end: what was answered counts.
    let figures = told.end();
    assert_eq!(Some(&scams(&figures).kept), retention(&records).get(&ModuleId::new("scams").unwrap()));
    assert_eq!(scams(&figures).asked, [1, 0, 1, 1]);
}

#[test]
fn a_wrong_clock_is_in_no_period_and_is_told() {
    let body = json!({ "module": "scams", "moment": "closing", "face": 2 }).to_string();
    let tell = |period| {
        let mut tally = Tally::new(period);
        let fact = Fact::read("confidence-told", &body).unwrap();
        tally.take(Told { learner: who(1), at: Millis(0), clock_ok: false, fact });
        tally.figures(&BTreeMap::new())
    };
    let (all, some) = (tell(Period::default()), tell(Period { from: Some(-10), to: None }));
    assert_eq!(((all.people, all.undated), (some.people, some.undated)), ((1, 1), (0, 1)));
    assert!(all.months.is_empty());
}

#[test]
fn workshops_count_minutes_of_everybody_and_people_once() {
    let mut tally = Tally::new(Period::default());
    let workshop = |day, place: &str, people: &[u128], nameless| Gathered {
        day: Some(FIRST + day),
        place: place.to_owned(),
        level: Level::Beginner,
        minutes: 90,
        people: people.iter().map(|n| who(*n)).collect(),
        nameless,
    };
    tally.gathered(&workshop(0, "Mairie", &[1, 2], 3));
    tally.gathered(&workshop(7, "Mairie", &[1], 0));
    tally.gathered(&workshop(8, "Café", &[1, 4], 0));
    tally.erased(&[PastMonth {
        month: "2026-12".to_owned(),
        module: ModuleId::new("scams").unwrap(),
        attempts: 9,
        ..PastMonth::default()
    }]);
    let figures = tally.figures(&BTreeMap::new());
    let all = figures.workshops;
    assert_eq!((all.workshops, all.people, all.visits, all.minutes, figures.nameless), (3, 3, 8, 720, 3));
    assert_eq!(figures.places.get("Mairie").map(|of| (of.workshops, of.people, of.visits)), Some((2, 2, 6)));
    assert_eq!((figures.people, figures.erased, scams(&figures).answers), (3, 1, 9));
}

#[test]
fn a_group_gets_a_map_of_needs_and_a_plan_from_its_last_diagnoses() {
    let mut told = Telling::new(Period::default());
    let found = |level: u8, units: &[&str]| {
        let path: Vec<_> = units.iter().map(|unit| json!({ "module": "scams", "unit": unit, "why": "start" })).collect();
        json!({ "try": run(1), "levels": { "scams": level }, "path": path, "orientation": "workshop" })
    };
    for person in 0..13 {
        told.on(0, person, "diagnosis-done", &found(0, &["one", "two", "gone"]));
    }
    // Diagnosed again: the last one counts.
    told.on(1, 0, "diagnosis-done", &found(3, &[]));
    let figures = told.end();
    let of = figures.needs.get(&ModuleId::new("scams").unwrap()).unwrap();
    assert_eq!(*of, OfNeeds { levels: [12, 0, 0, 1], people: 12, units: 2, minutes: 80 });
    assert!(figures.modules.is_empty(), "a diagnosis is no work in a module");
    let value = |audience, column: &'static str| {
        cells(&for_audience(tables(&figures, &Titles::default()), audience)).get(&("plan", "scams".to_owned(), column)).copied()
    };
    // Eighty minutes of units are two workshops; twelve people are one group.
    let planned = |audience| match (value(audience, "workshops"), value(audience, "hours")) {
        (Some(Cell::Planned(workshops)), Some(Cell::Planned(hours))) => Some((workshops.workshops(), hours.minutes())),
        _ => None,
    };
    assert_eq!(
        (planned(Audience::Own), planned(Audience::Partners), planned(Audience::Public)),
        (Some((2, 180)), Some((2, 180)), Some((2, 180)))
    );
    assert_eq!(value(Audience::Partners, "people"), Some(Cell::People(10)));
}

/// Somebody of a small journal: on which days they answered and in which language, to which workshop they came.
#[derive(Clone, Debug)]
struct Somebody {
    days: Vec<i64>,
    lang: usize,
    done: bool,
    came: Option<usize>,
    /// The day of a diagnosis, and what it found of two topics.
    found: Option<(i64, [u8; 2], usize)>,
}

fn somebody() -> impl Strategy<Value = Somebody> {
    let found = proptest::option::of((0i64..4, [0u8..4, 0u8..4], 0usize..3));
    (proptest::collection::vec(0i64..4, 0..3), 0usize..3, any::<bool>(), proptest::option::of(0usize..3), found)
        .prop_map(|(days, lang, done, came, found)| Somebody { days, lang, done, came, found })
}

/// The report up to a day and without the workshops from one on.
fn report(people: &[Somebody], to: i64, workshops: usize, audience: Audience) -> Vec<Table> {
    let mut told = Telling::new(Period { from: None, to: Some(FIRST + to) });
    for (n, one) in (0u128..).zip(people) {
        for day in &one.days {
            let module = if n % 2 == 0 { "scams" } else { "email" };
            told.answer(*day, n, (module, "one", "a"), true, ["fr", "en", "ar"][one.lang], n);
            if one.done {
                told.on(*day, n, "unit-done", &json!({ "try": run(n), "module": module, "unit": "one" }));
            }
        }
    }
    for (n, one) in (0u128..).zip(people) {
        let Some((day, [scams, email], advice)) = one.found else { continue };
        let path: Vec<_> = (scams < 2).then(|| json!({ "module": "scams", "unit": "one", "why": "start" })).into_iter().collect();
        let advice = ["self-study", "workshop", "person"][advice];
        let levels = json!({ "scams": scams, "email": email });
        let found = json!({ "try": run(n), "levels": levels, "path": path, "orientation": advice });
        told.on(day, n, "diagnosis-done", &found);
    }
    for held in 0..workshops {
        let there = (0u128..).zip(people).filter(|(_, one)| one.came == Some(held)).map(|(n, _)| who(n)).collect();
        let place = ["Mairie", "Café", "Gare"][held].to_owned();
        told.0.gathered(&Gathered { day: Some(FIRST), place, level: Level::ALL[held], minutes: 90, people: there, nameless: held as u64 });
    }
    for_audience(tables(&told.end(), &Titles::default()), audience)
}

/// What a cell about people can be behind what is told of it; nothing where it tells nothing of people.
fn behind(cell: &Cell, audience: Audience) -> Option<(u64, u64)> {
    let (least, step) = if audience == Audience::Partners { (5, 5) } else { (11, 10) };
    match cell {
        Cell::Hidden => Some((0, least - 1)),
        Cell::People(n) | Cell::Count(n, _) | Cell::Planned(Plan { people: n, .. }) => Some((least.max(*n), n + step - 1)),
        _ => None,
    }
}

type Key = (&'static str, String, &'static str);

fn cells(tables: &[Table]) -> BTreeMap<Key, Cell> {
    let row = |table: &Table| {
        let of = |row: &super::tables::Row| {
            let id = row.id.clone();
            let named: Vec<_> =
                table.columns.iter().zip(&row.cells).map(|(column, cell)| ((table.id, id.clone(), column.id), *cell)).collect();
            named
        };
        table.rows.iter().flat_map(of).collect::<Vec<_>>()
    };
    tables.iter().flat_map(row).collect()
}

/// The same within its report: of a sum no more is known than its parts tell, which stand beside it.
fn known(all: &BTreeMap<Key, Cell>, key: &Key, audience: Audience) -> Option<(u64, u64)> {
    let (table, row, _) = key;
    let parts = match (*table, row.as_str()) {
        ("summary", "people") => ("languages", "people"),
        ("summary", sum @ ("answers" | "done" | "mastered" | "badges")) => ("modules", sum),
        _ => return all.get(key).and_then(|cell| behind(cell, audience)),
    };
    let parts = all.iter().filter(|((table, _, column), _)| (*table, *column) == parts).filter_map(|(_, cell)| behind(cell, audience));
    // Where nothing was done at all there is no table, and nobody to disclose.
    parts.reduce(|sum, part| (sum.0 + part.0, sum.1 + part.1))
}

/// Of how many people tables that are about the same ones say by what they add up to, from below and from above: a table that is
/// whole says both. Where the two meet, every cell is told, hidden ones too.
fn diagnosed(tables: &[Table], audience: Audience) -> (u64, u64) {
    let mut bounds = (0, u64::MAX);
    let mut whole = |cells: &[&Cell], all: bool| {
        let of = |cell: &&Cell| behind(cell, audience).unwrap_or((0, 0));
        bounds.0 = bounds.0.max(cells.iter().map(|cell| of(cell).0).sum());
        if all {
            bounds.1 = bounds.1.min(cells.iter().map(|cell| of(cell).1).sum());
        }
    };
    for table in tables {
        match table.id {
            "needs" => table.rows.iter().for_each(|row| whole(&row.cells.iter().collect::<Vec<_>>(), row.cells.len() == 4)),
            "diagnoses" => {
                let advice: Vec<_> = table.rows.iter().filter(|row| row.id != "refused").collect();
                let cells: Vec<_> = advice.iter().flat_map(|row| &row.cells).collect();
                whole(&cells, advice.iter().any(|row| row.id == "self-study"));
            }
            _ => {}
        }
    }
    bounds
}

/// What adds up: nothing that is told as a sum says more than its parts do.
fn sums_hold(tables: &[Table]) -> bool {
    let all = cells(tables);
    let number = |cell: &Cell| if let Cell::People(n) | Cell::Count(n, _) = cell { *n } else { 0 };
    let sum = |table: &str, column: &str| {
        all.iter().filter(|((t, _, c), _)| *t == table && *c == column).map(|(_, cell)| number(cell)).sum::<u64>()
    };
    let told = |row: &str| all.get(&("summary", row.to_owned(), "value")).map_or(0, number);
    told("people") == sum("languages", "people") && told("done") == sum("modules", "done") && told("answers") == sum("modules", "answers")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// For every pair of reports that differ by one day or one workshop: what was added to a cell is either surely five or more,
    /// or at least two numbers from 0 to 4 stay possible.
    #[test]
    fn no_two_reports_tell_by_subtraction_how_few_there_were(people in proptest::collection::vec(somebody(), 1..40)) {
        for audience in [Audience::Partners, Audience::Public] {
            let mut pairs = Vec::new();
            for (day, held) in (0..3).zip(0..3) {
                pairs.push((report(&people, day, 3, audience), report(&people, day + 1, 3, audience)));
                pairs.push((report(&people, 3, held, audience), report(&people, 3, held + 1, audience)));
            }
            for (less, more) in pairs {
                prop_assert!(sums_hold(&less) && sums_hold(&more), "{more:?}");
                let (low, high) = diagnosed(&more, audience);
                prop_assert!(high > low + 1, "{more:?}");
                let (less, more) = (cells(&less), cells(&more));
                for (key, cell) in &more {
                    let Some((low, high)) = known(&more, key, audience) else { continue };
                    // A row that was not there was nobody's, or stood among the others.
                    let before = if less.contains_key(key) { known(&less, key, audience) } else { None }.unwrap_or((0, 4));
                    // Somebody who goes on in another language leaves a row: it goes both ways.
                    let within = |n: Option<u64>| n.is_some_and(|n| (low..=high).contains(&n));
                    let fits = |n: u64, by: u64| within(n.checked_add(by)) || within(n.checked_sub(by));
                    let possible = (0..=4u64).filter(|by| (before.0..=before.1).any(|n| fits(n, *by))).count();
                    let many = low > before.1 + 4 || before.0 > high + 4;
                    // Others are not the same ones from report to report: there is nothing to subtract.
                    prop_assert!(key.1 == OTHERS || many || possible >= 2, "{key:?}: {:?} then {cell:?}", less.get(key));
                }
            }
        }
    }

    /// Nothing about fewer people than that is told at all, whatever the journal.
    #[test]
    fn fewer_than_five_are_never_told(people in proptest::collection::vec(somebody(), 0..12)) {
        let exact = cells(&report(&people, 3, 3, Audience::Own));
        for (audience, least) in [(Audience::Partners, 5), (Audience::Public, 11)] {
            for (key, cell) in cells(&report(&people, 3, 3, audience)) {
                let of = match exact.get(&key) {
                    Some(Cell::People(n)) => *n,
                    Some(Cell::Count(n, people)) => *n.min(people),
                    Some(Cell::Planned(Plan { people, .. }) | Cell::Minutes(_, people) | Cell::Share(_, people) | Cell::Decimal(_, people)) => *people,
                    _ => continue,
                };
                prop_assert!(of >= least || cell == Cell::Hidden, "{key:?}: {cell:?} of {of}");
            }
        }
    }
}

/// Forty people, ten at each level of one topic, all of them at the first of another: "forty" there, and four times "fewer than eleven"
/// here, would tell that each of these four is ten, and each hidden one there nobody.
#[test]
fn a_map_of_needs_does_not_add_up_to_all_who_were_diagnosed() {
    let one = |n: u8| Somebody { days: vec![], lang: 0, done: false, came: None, found: Some((0, [n % 4, 0], usize::from(n) % 3)) };
    let people: Vec<Somebody> = (0..40).map(one).collect();
    for (audience, least) in [(Audience::Partners, 10), (Audience::Public, 0)] {
        let tables = report(&people, 0, 0, audience);
        let (low, high) = diagnosed(&tables, audience);
        assert!(low == 40 && high > low + 1, "{low} {high}");
        let scams = cells(&tables).get(&("needs", "scams".to_owned(), "level-0")).copied();
        assert_eq!(scams, Some(if least > 0 { Cell::People(least) } else { Cell::Hidden }));
    }
}

#[test]
fn a_change_told_to_others_lies_within_its_interval() {
    let mut told = Telling::new(Period::default());
    for (person, (before, after)) in [(1, 2), (2, 4), (1, 3), (2, 3), (3, 3), (0, 2), (2, 3)].into_iter().enumerate() {
        told.form(0, person as u128, "opening", 2, before);
        told.form(1, person as u128, "closing", 2, after);
    }
    let figures = told.end();
    let exact = scams(&figures).change;
    let all = cells(&for_audience(tables(&figures, &Titles::default()), Audience::Partners));
    let Some(Cell::Points(change)) = all.get(&("change", "scams".to_owned(), "change")).copied() else { panic!("{all:?}") };
    assert!((change.points() - exact.points()).abs() <= 0.5 && change.pairs == 5, "{change:?}");
    assert!(change.low.unwrap() <= change.points() && change.points() <= change.high.unwrap());
}

#[test]
fn the_smallest_language_takes_another_with_it() {
    let somebody = |lang| Somebody { days: vec![0], lang, done: false, came: None, found: None };
    let people: Vec<Somebody> = [0; 12].into_iter().chain([1; 6]).chain([2; 3]).map(somebody).collect();
    let told = cells(&report(&people, 0, 0, Audience::Partners));
    let of = |row: &str| told.get(&("languages", row.to_owned(), "people")).copied();
    assert_eq!((of("fr"), of("en"), of("ar"), of("others")), (Some(Cell::People(10)), None, None, Some(Cell::People(5))));
    assert_eq!(told.get(&("summary", "people".to_owned(), "value")), Some(&Cell::People(15)));
}
