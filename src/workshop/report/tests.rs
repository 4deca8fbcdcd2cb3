//! What is proposed, what is declared, what is told as wrong: exact at any size.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use uuid::Uuid;

use super::super::form::{Form, read_form};
use super::*;
use crate::ids::{DeviceId, EventId, LearnerId, UnitId};
use crate::record::{Deed, Event, How, Level, Plan, PlanStep, Presence, Record, StepWhat};

fn id(n: u128) -> WorkshopId {
    WorkshopId::from_uuid(Uuid::from_u128(n))
}

fn unit(module: &str, unit: &str) -> (ModuleId, UnitId) {
    (ModuleId::new(module).unwrap(), UnitId::new(unit).unwrap())
}

fn step(minutes: u16, what: StepWhat) -> PlanStep {
    PlanStep { minutes, what, note: String::new() }
}

fn plan() -> Plan {
    let (module, unit) = unit("scams", "own-way");
    Plan {
        title: "Repérer les arnaques".to_owned(),
        day: Some("2026-12-01".to_owned()),
        minutes: 120,
        level: Level::Intermediate,
        place: "Médiathèque de Brume".to_owned(),
        laptops: 3,
        steps: vec![step(10, StepWhat::Welcome), step(30, StepWhat::Unit { module, unit, how: How::Together })],
        ..Plan::default()
    }
}

/// A workshop of so many named people, and of these deeds, a minute apart.
fn gathering(plan: Plan, named: u128, deeds: Vec<Deed>) -> Gathering {
    let mut records = vec![(None, Record::Workshop { workshop: id(1), deed: Deed::Planned { plan: Box::new(plan) } })];
    let came = |n| (Some(LearnerId::from_uuid(Uuid::from_u128(n))), Record::Attended { workshop: id(1), presence: Presence::Present });
    records.extend((1..=named).map(came));
    records.extend(deeds.into_iter().map(|deed| (None, Record::Workshop { workshop: id(1), deed })));
    let event = |(at, (learner, record)): (usize, (Option<LearnerId>, Record))| {
        let (kind, body) = record.split().unwrap();
        let n = i64::try_from(at).unwrap();
        Event {
            id: EventId::from_uuid(Uuid::from_u128(u128::try_from(at).unwrap())),
            device: DeviceId::from_uuid(Uuid::from_u128(1)),
            seq: n,
            lamport: n,
            at: n * 60_000,
            clock_ok: true,
            org: None,
            kind,
            v: record.version(),
            learner,
            body,
        }
    };
    let events: Vec<Event> = records.into_iter().enumerate().map(event).collect();
    Gathering::told(id(1), &events).unwrap()
}

fn counted(nameless: u16, bands: &[(&str, &str, u16)]) -> Headcount {
    let mut count = Headcount { nameless, ..Headcount::default() };
    for (field, band, n) in bands {
        count.bands.entry((*field).to_owned()).or_default().insert((*band).to_owned(), *n);
    }
    count
}

fn value<'r>(report: &'r Report, field: &str) -> &'r Value {
    &report.row(&Slug::new(field).unwrap()).unwrap().value
}

fn counts(report: &Report, field: &str) -> Vec<u32> {
    let Value::Bands(bands) = value(report, field) else { return Vec::new() };
    bands.iter().map(|(_, _, n)| *n).collect()
}

fn labels(report: &Report, field: &str) -> Vec<String> {
    let Value::Choices(choices) = value(report, field) else { return Vec::new() };
    choices.iter().map(|(_, label)| label.to_string()).collect()
}

fn la_coop() -> Form {
    Form::shipped("la-coop").unwrap()
}

#[test]
fn what_is_known_is_filled_in_already() {
    let (module, unit) = unit("email", "read");
    let deeds = vec![Deed::Opened { day: "2026-12-02".to_owned() }, Deed::Covered { module, unit }];
    let told = gathering(plan(), 4, deeds);
    let report = report(&told, &la_coop(), &Titles::new());
    assert_eq!(value(&report, "titre"), &Value::Text(SafeText::show("Repérer les arnaques")));
    assert_eq!(value(&report, "date"), &Value::Day(day("2026-12-02").unwrap()));
    assert_eq!(value(&report, "duree"), &Value::Minutes(120));
    assert_eq!(value(&report, "anonymes"), &Value::Number(4));
    assert_eq!(counts(&report, "age"), [0, 0, 0, 0, 0, 0, 0, 4], "what no band took is not known");
    assert_eq!(labels(&report, "thematiques"), ["E-mail"], "what was gone through, not what was planned");
    assert_eq!(labels(&report, "materiel"), ["Ordinateur"]);
    assert_eq!(labels(&report, "niveau"), ["Intermédiaire"]);
    assert_eq!(labels(&report, "type-lieu"), ["Lieu d’activité"]);
    assert_eq!(value(&report, "lieu"), &Value::Text(SafeText::show("Médiathèque de Brume")));
    assert!(report.row(&Slug::new("commune").unwrap()).is_none(), "the town is asked elsewhere only");
    assert!(report.is_whole() && !report.closed, "{:?}", report.lacks);
    let planned = super::report(&gathering(Plan { laptops: 0, ..plan() }, 1, vec![]), &la_coop(), &Titles::new());
    assert_eq!(labels(&planned, "thematiques"), ["Prévention en sécurité numérique"]);
    assert_eq!(labels(&planned, "materiel"), ["Pas de matériel"]);
}

#[test]
fn everything_wrong_and_everything_missing_is_named() {
    let mut told = gathering(Plan { title: "A".to_owned(), minutes: 2000, ..Plan::default() }, 2, vec![]);
    told.count = counted(1, &[("genre", "feminin", 3), ("genre", "masculin", 1), ("deja-accompagnes", "count", 4), ("suivis", "count", 9)]);
    let lacks = report(&told, &la_coop(), &Titles::new()).lacks;
    let label = |text: &str| SafeText::show(text);
    let all = || label("Bénéficiaires anonymes");
    assert_eq!(
        lacks,
        [
            Lack::Apart { label: label("Bénéficiaires suivis"), n: 9, most: 3 },
            Lack::TooMany { label: label("Bénéficiaires déjà accompagnés"), n: 4, of: all(), most: 0 },
            Lack::TooMany { label: label("Genre"), n: 4, of: all(), most: 0 },
            Lack::Missing { label: label("Date de l’accompagnement") },
            Lack::Beyond { label: label("Durée"), n: 2000, most: 1439 },
            Lack::Missing { label: label("Nom du lieu") },
            Lack::Missing { label: label("Thématique(s) d’accompagnement de médiation numérique") },
        ]
    );
    let nobody = report(&gathering(plan(), 0, vec![]), &la_coop(), &Titles::new());
    assert_eq!((nobody.heads, nobody.lacks), (0, vec![Lack::Nobody]));
}

#[test]
fn answers_are_taken_by_name_or_label_and_what_is_none_is_refused() {
    let form = la_coop();
    let mut closing = Closing { form: "la-coop".to_owned(), ..Closing::default() };
    let mut set =
        |field: &str, typed: &[&str]| answer(&form, &mut closing, field, &typed.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
    set("thematiques", &["securite-numerique", "culture NUMERIQUE"]).unwrap();
    set("type-lieu", &["À domicile"]).unwrap();
    set("commune", &["Brume-sur-Mer"]).unwrap();
    set("duree", &["95"]).unwrap();
    set("notes", &[]).unwrap();
    for (field, typed) in [
        ("themes", vec!["x"]),
        ("thematiques", vec!["cuisine"]),
        ("niveau", vec!["debutant", "avance"]),
        ("anonymes", vec!["3"]),
        ("genre", vec!["3"]),
        ("date", vec!["mardi"]),
        ("duree", vec!["long"]),
    ] {
        assert!(set(field, &typed).is_err(), "{field}");
    }
    let told = gathering(plan(), 4, vec![]);
    let report = report_as(&told, &form, &Titles::new(), Some(&closing), &told.count);
    assert_eq!(labels(&report, "thematiques"), ["Prévention en sécurité numérique", "Culture numérique"]);
    assert_eq!(value(&report, "commune"), &Value::Text(SafeText::show("Brume-sur-Mer")));
    assert_eq!(value(&report, "duree"), &Value::Minutes(95));
    assert!(report.row(&Slug::new("lieu").unwrap()).is_none() && report.is_whole());
    let mut counts = Headcount::default();
    count(&form, &mut counts, "age", Some("70-plus"), 3).unwrap();
    count(&form, &mut counts, "deja-accompagnes", None, 2).unwrap();
    assert_eq!(counts, counted(0, &[("age", "70-plus", 3), ("deja-accompagnes", "count", 2)]));
    for (field, band) in
        [("age", Some("non-communique")), ("age", None), ("age", Some("9")), ("anonymes", None), ("titre", None), ("x", None)]
    {
        assert!(count(&form, &mut counts, field, band, 1).is_err(), "{field}");
    }
}

#[test]
fn what_was_declared_stays_whatever_the_plan_becomes() {
    let form = la_coop();
    let told = gathering(plan(), 4, vec![]);
    let closing = declared(&told, &form, &Titles::new(), &Closing { form: "la-coop".to_owned(), ..Closing::default() }, &told.count);
    let later =
        Plan { title: "Autre".to_owned(), minutes: 30, level: Level::Advanced, place: String::new(), laptops: 0, ..Plan::default() };
    let mut later = gathering(later, 4, vec![Deed::Closed { closing: closing.clone() }]);
    assert_eq!(report(&later, &form, &Titles::new()).rows, report(&told, &form, &Titles::new()).rows);
    // One more sheet of paper found after the close is counted all the same.
    later.count.nameless = 2;
    assert_eq!(value(&report(&later, &form, &Titles::new()), "anonymes"), &Value::Number(6));
    // On another form what was declared on this one is none.
    let other = report(&later, &Form::shipped("plain").unwrap(), &Titles::new());
    assert_eq!(other.lacks.first(), Some(&Lack::OtherForm { form: SafeText::show("la-coop") }));
    let mut odd = closing;
    odd.answers.insert("niveau".to_owned(), vec!["=cmd".to_owned()]);
    let report = report_as(&told, &form, &Titles::new(), Some(&odd), &told.count);
    assert_eq!(report.lacks, [Lack::Unknown { label: SafeText::show("Niveau de l’atelier"), answer: SafeText::show("=cmd") }]);
}

#[test]
fn how_long_it_really_took_is_told_beside_the_plan() {
    let at = |step| Deed::At { step };
    let told = gathering(plan(), 0, vec![at(0), Deed::Cancelled {}, Deed::Cancelled {}, at(1), at(0)]);
    assert_eq!(lasted(&told), Lasted { planned: 120, took: Some(3 + 30) });
    assert_eq!(lasted(&gathering(plan(), 0, vec![])).took, None);
}

#[test]
fn the_text_and_the_data_say_the_same() {
    let form = la_coop();
    let mut told = gathering(plan(), 4, vec![]);
    told.count = counted(2, &[("genre", "feminin", 5)]);
    let report = report(&told, &form, &Titles::new());
    let text = report_text(&form, &report);
    for line in
        ["Bénéficiaires anonymes : 6", "    Féminin : 5", "    Non communiqué : 1", "Date de l’accompagnement : 01/12/2026", "Durée : 2 h"]
    {
        assert!(text.lines().any(|one| one == line), "{line} in\n{text}");
    }
    let data = report_json(&form, &report, &|_| String::new());
    assert_eq!(data["participants"], 6);
    assert_eq!(data["rows"][4]["value"][1], serde_json::json!({ "id": "feminin", "label": "Féminin", "count": 5 }));
}

#[test]
fn rows_of_a_table_stand_by_day_and_then_by_id() {
    let form = read_form(
        "id = \"a\"\ntitle = \"A\"\nlang = \"en\"\n[[field]]\nid = \"day\"\nkind = \"date\"\nlabel = \"Day\"\n\
        [[column]]\nid = \"d\"\nheading = \"Day\"\nfield = \"day\"\n[[column]]\nid = \"n\"\nheading = \"n\"\nwhat = \"heads\"\n",
    )
    .unwrap();
    let one = |day: &str, n: u128, named: u128| {
        let mut told = gathering(Plan { day: Some(day.to_owned()), ..Plan::default() }, named, vec![]);
        told.id = id(n);
        report(&told, &form, &Titles::new())
    };
    let reports = [one("2026-12-08", 1, 1), one("2026-12-01", 9, 2), one("2026-12-01", 3, 3)];
    let mut other = reports.clone();
    other.reverse();
    let wanted = "\"Day\",\"n\"\r\n2026-12-01,3\r\n2026-12-01,2\r\n2026-12-08,1\r\n";
    assert_eq!(table(&form, &reports, Style::of(&form)), wanted);
    assert_eq!(table(&form, &other, Style::of(&form)), wanted);
}

proptest! {
    #[test]
    fn bands_and_rest_are_together_exactly_those_who_were_there(named in 0..40_u128, nameless: u16, apart in 0..50_u16, bands in prop::array::uniform7(0..9000_u16)) {
        let form = la_coop();
        let names = ["70-plus", "60-69", "40-59", "25-39", "18-24", "12-17", "moins-12"];
        let mut told = gathering(plan(), named, vec![]);
        let rows: Vec<_> = names.iter().zip(bands).map(|(name, n)| ("age", *name, n)).chain([("suivis", "count", apart)]).collect();
        told.count = counted(nameless, &rows);
        let report = report(&told, &form, &Titles::new());
        let heads = u32::try_from(named).unwrap() + u32::from(nameless);
        prop_assert_eq!(report.heads, heads);
        let anonymous = heads.saturating_sub(u32::from(apart));
        prop_assert_eq!(value(&report, "anonymes"), &Value::Number(anonymous));
        let typed: u32 = bands.iter().map(|n| u32::from(*n)).sum();
        let told_wrong = report.lacks.iter().any(|lack| matches!(lack, Lack::TooMany { label, .. } if label.as_str() == "Tranche d’âge"));
        prop_assert_eq!(told_wrong, typed > anonymous);
        let sum: u32 = counts(&report, "age").iter().sum();
        prop_assert_eq!(sum, anonymous.max(typed));
    }

    #[test]
    fn whatever_is_typed_is_refused_or_kept_as_it_would_be_shown(field in "[a-z-]{0,12}|titre|notes|niveau|thematiques|date|duree", typed in prop::collection::vec(".{0,9}", 0..3)) {
        let (form, told) = (la_coop(), gathering(plan(), 3, vec![]));
        let mut closing = Closing { form: "la-coop".to_owned(), ..Closing::default() };
        if answer(&form, &mut closing, &field, &typed).is_ok() {
            let once = declared(&told, &form, &Titles::new(), &closing, &told.count);
            let twice = declared(&told, &form, &Titles::new(), &once, &told.count);
            prop_assert_eq!(&once, &twice);
            let shown = report_as(&told, &form, &Titles::new(), Some(&closing), &told.count);
            let again = report_as(&told, &form, &Titles::new(), Some(&once), &told.count);
            prop_assert_eq!(shown, again);
        }
    }
}
