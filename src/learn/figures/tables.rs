//! Figures put into tables: what every form of the report draws. No table crosses more than two variables.

use std::collections::BTreeMap;

use super::tally::share;
use super::{Change, Figures, OfGroup, OfModule, Offered, Sure};
use crate::ids::ModuleId;
use crate::learn::detection::detection;
use crate::record::{Level, Orientation};
use crate::text::SafeText;
use crate::tr;
use crate::words::{Words, msg};

/// The id of the row that gathers what is too small to be told alone.
pub const OTHERS: &str = "others";
/// The table of people by language: each known person stands in one row of it.
pub const LANGUAGES: &str = "languages";
/// The first table.
pub const SUMMARY: &str = "summary";
/// In it, the row of known people: the sum of the table of languages.
pub const PEOPLE: &str = "people";

/// What stands in a cell. Every figure about people says of how many it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// Nothing was asked or is known.
    Empty,
    /// Too few people to be told to others.
    Hidden,
    /// A number that is about nobody: of workshops.
    Plain(u64),
    /// People.
    People(u64),
    /// Something that so many people did: how often.
    Count(u64, u64),
    /// Minutes that so many people spent.
    Minutes(u64, u64),
    /// A share from 0 to 1, of so many people.
    Share(f64, u64),
    /// A figure with one decimal, of so many people.
    Decimal(f64, u64),
    /// A change in points of a hundred.
    Points(Change),
    /// What would be planned for so many people: it follows from their number as it is told, and tells nothing more of them.
    Planned(Plan),
}

/// Workshops for people who need the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many people.
    pub people: u64,
    /// How many workshops a group needs.
    pub sessions: u64,
    /// Whether hours are told, else workshops.
    pub hours: bool,
}

impl Plan {
    /// People of a group: one adviser, laptops for all (`docs/figures.md`).
    const GROUP: u64 = 12;
    /// Minutes of a workshop.
    const LASTS: u64 = 90;
    /// Of these, minutes for units: the rest is for arriving, talking and closing.
    const FOR_UNITS: u64 = 60;

    fn new(people: u64, minutes: u64, hours: bool) -> Self {
        Self { people, sessions: minutes.div_ceil(Self::FOR_UNITS), hours }
    }

    /// How many workshops.
    pub const fn workshops(self) -> u64 {
        self.people.div_ceil(Self::GROUP) * self.sessions
    }

    /// How many minutes they take an adviser.
    pub const fn minutes(self) -> u64 {
        self.workshops() * Self::LASTS
    }
}

/// How a column is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// For machines.
    pub id: &'static str,
    /// For people.
    pub title: Words,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// For machines.
    pub id: String,
    /// For people.
    pub label: Words,
    /// As many as there are columns.
    pub cells: Vec<Cell>,
}

/// What is drawn of a table beside its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Nothing.
    None,
    /// A bar a row, of this column.
    Bars(usize),
    /// Two bars a row: before and after.
    Pair(usize, usize),
    /// A point a row, joined: the rows are months.
    Line(usize),
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// For machines.
    pub id: &'static str,
    /// What it shows.
    pub title: Words,
    /// How it is to be read.
    pub note: Option<Words>,
    /// In order.
    pub columns: Vec<Column>,
    /// In order; never empty.
    pub rows: Vec<Row>,
    /// What is drawn of it.
    pub chart: Chart,
}

/// Names that figures do not know.
#[derive(Clone, Debug, Default)]
pub struct Titles {
    /// Of modules.
    pub modules: BTreeMap<ModuleId, SafeText>,
    /// Of languages, by code.
    pub languages: BTreeMap<String, SafeText>,
}

fn columns<const N: usize>(named: [(&'static str, &'static str); N]) -> Vec<Column> {
    named.into_iter().map(|(id, title)| Column { id, title: msg(title) }).collect()
}

fn count(n: u64, people: u64) -> Cell {
    Cell::Count(n, people)
}

fn part(part: u64, of: u64, people: u64) -> Cell {
    share(part, of).map_or(Cell::Empty, |share| Cell::Share(share, people))
}

/// The tables of `figures`, those of which nothing is known left out.
pub fn tables(figures: &Figures, titles: &Titles) -> Vec<Table> {
    let by_module = ByModule { figures, titles };
    let all = [
        summary(figures),
        by_module.work(),
        by_module.change(),
        by_module.refusals(),
        by_module.detection(),
        sure(figures),
        by_module.kept(),
        groups("places", tr!("figures-places"), by_visits(figures).map(|(place, of)| (place.clone(), place_words(place), of))),
        groups(
            "levels",
            tr!("figures-levels"),
            figures.levels.iter().map(|(level, of)| (level.name().to_owned(), level_words(*level), of)),
        ),
        languages(figures, titles),
        diagnosis(figures),
        by_module.needs(),
        by_module.plan(),
        months(figures),
    ];
    all.into_iter().filter(|table| !table.rows.is_empty()).collect()
}

fn summary(figures: &Figures) -> Table {
    let Figures { people, workshops, .. } = figures;
    let sum = |of: fn(&OfModule) -> u64| figures.modules.values().map(of).sum::<u64>();
    let row = |id: &str, label: &'static str, cell| Row { id: id.to_owned(), label: msg(label), cells: vec![cell] };
    let mut rows = vec![
        row(PEOPLE, "figures-people", Cell::People(*people)),
        row("workshops", "figures-workshops", Cell::Plain(workshops.workshops)),
        row("at-workshops", "figures-at-workshops", Cell::People(workshops.people)),
        row("visits", "figures-visits", count(workshops.visits, workshops.visits)),
        row("nameless", "figures-nameless", count(figures.nameless, figures.nameless)),
        row("workshop-hours", "figures-workshop-hours", Cell::Minutes(workshops.minutes, workshops.visits)),
        row("alone-hours", "figures-alone-hours", Cell::Minutes(figures.alone_minutes, *people)),
        row("answers", "figures-answers", count(sum(|of| of.answers), *people)),
        row("done", "figures-done", count(sum(|of| of.done), *people)),
        row("mastered", "figures-mastered", count(sum(|of| of.mastered), *people)),
        row("badges", "figures-badges", count(sum(|of| of.badges), *people)),
        row("sure-and-wrong", "figures-sure-and-wrong", Cell::People(figures.sure_and_wrong)),
    ];
    if figures.erased > 0 {
        rows.push(row("erased", "figures-erased", Cell::People(figures.erased)));
    }
    if figures.undated > 0 {
        rows.push(row("undated", "figures-undated", count(figures.undated, *people)));
    }
    let columns = columns([("value", "figures-value")]);
    Table { id: SUMMARY, title: tr!("figures-summary"), note: None, columns, rows, chart: Chart::None }
}

struct ByModule<'f> {
    figures: &'f Figures,
    titles: &'f Titles,
}

impl ByModule<'_> {
    fn rows(&self, cells: impl Fn(&OfModule) -> Option<Vec<Cell>>) -> Vec<Row> {
        self.rows_of(&self.figures.modules, cells)
    }

    fn rows_of<T>(&self, of: &BTreeMap<ModuleId, T>, cells: impl Fn(&T) -> Option<Vec<Cell>>) -> Vec<Row> {
        let label = |id: &ModuleId| self.titles.modules.get(id).cloned().unwrap_or_else(|| SafeText::show_line(id.as_str()));
        let row = |(id, of): (&ModuleId, &T)| Some(Row { id: id.as_str().to_owned(), label: label(id).into(), cells: cells(of)? });
        of.iter().filter_map(row).collect()
    }

    /// The map of needs: how many people stand where, by module.
    fn needs(&self) -> Table {
        let rows = self.rows_of(&self.figures.needs, |of| {
            of.levels.iter().any(|n| *n > 0).then(|| of.levels.iter().map(|n| Cell::People(*n)).collect())
        });
        let columns = columns([
            ("level-0", "figures-col-level-0"),
            ("level-1", "figures-col-level-1"),
            ("level-2", "figures-col-level-2"),
            ("level-3", "figures-col-level-3"),
        ]);
        Table { id: "needs", title: tr!("figures-needs"), note: Some(tr!("figures-needs-note")), columns, rows, chart: Chart::None }
    }

    /// What to propose to them.
    fn plan(&self) -> Table {
        let rows = self.rows_of(&self.figures.needs, |of| {
            let plan = |hours| Cell::Planned(Plan::new(of.people, of.minutes, hours));
            (of.units > 0).then(|| vec![Cell::People(of.people), Cell::Plain(of.units), plan(false), plan(true)])
        });
        let columns = columns([
            ("people", "figures-col-people"),
            ("units", "figures-col-units"),
            ("workshops", "figures-col-workshops"),
            ("hours", "figures-col-hours"),
        ]);
        Table { id: "plan", title: tr!("figures-plan"), note: Some(tr!("figures-plan-note")), columns, rows, chart: Chart::Bars(0) }
    }

    fn work(&self) -> Table {
        let rows = self.rows(|of| {
            let whole = |n: Option<u64>| n.map_or(Cell::Empty, Cell::People);
            Some(vec![
                Cell::People(of.people),
                count(of.answers, of.people),
                part(of.right, of.answers, of.people),
                count(of.done, of.people),
                count(of.mastered, of.people),
                whole(of.whole_done),
                whole(of.whole_mastered),
                count(of.badges, of.people),
            ])
        });
        let columns = columns([
            ("people", "figures-col-people"),
            ("answers", "figures-col-answers"),
            ("right", "figures-col-right"),
            ("done", "figures-col-done"),
            ("mastered", "figures-col-mastered"),
            ("whole-done", "figures-col-whole-done"),
            ("whole-mastered", "figures-col-whole-mastered"),
            ("badges", "figures-col-badges"),
        ]);
        Table {
            id: "modules",
            title: tr!("figures-modules"),
            note: Some(tr!("figures-modules-note")),
            columns,
            rows,
            chart: Chart::Bars(0),
        }
    }

    fn change(&self) -> Table {
        let rows = self.rows(|of| {
            let Change { pairs, before, after, .. } = of.change;
            (pairs > 0).then(|| {
                vec![Cell::People(pairs), Cell::Share(before / 100.0, pairs), Cell::Share(after / 100.0, pairs), Cell::Points(of.change)]
            })
        });
        let columns = columns([
            ("pairs", "figures-col-pairs"),
            ("before", "figures-col-before"),
            ("after", "figures-col-after"),
            ("change", "figures-col-change"),
        ]);
        Table {
            id: "change",
            title: tr!("figures-change"),
            note: Some(tr!("figures-change-note")),
            columns,
            rows,
            chart: Chart::Pair(1, 2),
        }
    }

    fn refusals(&self) -> Table {
        let rows = self.rows(|of| {
            let Offered { done, begun, refused } = of.opening;
            let after = of.closing;
            let cells = [done, begun, refused, after.done, after.begun, after.refused];
            (cells.iter().any(|n| *n > 0)).then(|| cells.into_iter().map(Cell::People).collect())
        });
        let columns = columns([
            ("opening-done", "figures-col-opening-done"),
            ("opening-begun", "figures-col-opening-begun"),
            ("opening-refused", "figures-col-opening-refused"),
            ("closing-done", "figures-col-closing-done"),
            ("closing-begun", "figures-col-closing-begun"),
            ("closing-refused", "figures-col-closing-refused"),
        ]);
        Table { id: "forms", title: tr!("figures-forms"), note: Some(tr!("figures-forms-note")), columns, rows, chart: Chart::None }
    }

    fn detection(&self) -> Table {
        let rows = self.rows(|of| {
            let people = u64::try_from(of.decks.people).unwrap_or(u64::MAX);
            let found = detection(&of.decks);
            let decimal = |n: Option<f64>| n.map_or(Cell::Empty, |n| Cell::Decimal(n, people));
            (people > 0).then(|| {
                vec![
                    Cell::People(people),
                    part(u64::from(of.decks.caught), u64::from(of.decks.scams), people),
                    part(u64::from(of.decks.false_alarms), u64::from(of.decks.reals), people),
                    decimal(found.map(|found| found.d_prime)),
                    decimal(found.map(|found| found.criterion)),
                ]
            })
        });
        let columns = columns([
            ("people", "figures-col-people"),
            ("caught", "figures-col-caught"),
            ("false-alarms", "figures-col-false-alarms"),
            ("d-prime", "figures-col-d-prime"),
            ("criterion", "figures-col-criterion"),
        ]);
        let note = Some(tr!("figures-detection-note"));
        Table { id: "detection", title: tr!("figures-detection"), note, columns, rows, chart: Chart::Pair(1, 2) }
    }

    fn kept(&self) -> Table {
        let rows = self.rows(|of| {
            let cells = |step: usize| {
                let people = of.asked.get(step).copied().unwrap_or_default();
                let kept = of.kept.get(step).copied().unwrap_or_default();
                [Cell::People(people), part(u64::from(kept.right), u64::from(kept.answered), people)]
            };
            of.asked.iter().any(|n| *n > 0).then(|| (1..4).flat_map(cells).collect())
        });
        let columns = columns([
            ("week-people", "figures-col-week-people"),
            ("week", "figures-col-week"),
            ("month-people", "figures-col-month-people"),
            ("month", "figures-col-month"),
            ("four-months-people", "figures-col-four-months-people"),
            ("four-months", "figures-col-four-months"),
        ]);
        Table { id: "kept", title: tr!("figures-kept"), note: Some(tr!("figures-kept-note")), columns, rows, chart: Chart::Pair(3, 5) }
    }
}

/// The faces, as they are named in the events.
const FACES: [(&str, &str); 3] = [("not-sure", "figures-face-1"), ("little", "figures-face-2"), ("sure", "figures-face-3")];

fn sure(figures: &Figures) -> Table {
    let cells = |Sure { people, share }: Sure| {
        let mean = if people > 0 { Cell::Share(share / super::effect::real(people), people) } else { Cell::Empty };
        [Cell::People(people), mean]
    };
    let both = figures.sure_before.iter().zip(&figures.sure_after);
    let row = |((id, label), (before, after)): (&(&str, &'static str), (&Sure, &Sure))| Row {
        id: (*id).to_owned(),
        label: msg(label),
        cells: [cells(*before), cells(*after)].concat(),
    };
    let known = both.clone().any(|(before, after)| before.people + after.people > 0);
    let rows = if known { FACES.iter().zip(both).map(row).collect() } else { Vec::new() };
    let columns = columns([
        ("before-people", "figures-col-before-people"),
        ("before", "figures-col-before"),
        ("after-people", "figures-col-after-people"),
        ("after", "figures-col-after"),
    ]);
    Table { id: "confidence", title: tr!("figures-sure"), note: Some(tr!("figures-sure-note")), columns, rows, chart: Chart::Pair(1, 3) }
}

fn groups<'f>(id: &'static str, title: Words, of: impl Iterator<Item = (String, Words, &'f OfGroup)>) -> Table {
    let row = |(id, label, group): (String, Words, &OfGroup)| Row {
        id,
        label,
        cells: vec![
            Cell::Plain(group.workshops),
            Cell::People(group.people),
            count(group.visits, group.visits),
            Cell::Minutes(group.minutes, group.visits),
        ],
    };
    let columns = columns([
        ("workshops", "figures-col-workshops"),
        ("people", "figures-col-people"),
        ("visits", "figures-col-visits"),
        ("hours", "figures-col-hours"),
    ]);
    Table { id, title, note: None, columns, rows: of.map(row).collect(), chart: Chart::Bars(2) }
}

/// Places, those where most people came first.
fn by_visits(figures: &Figures) -> impl Iterator<Item = (&String, &OfGroup)> {
    let mut places: Vec<_> = figures.places.iter().collect();
    places.sort_by_key(|(_, of)| std::cmp::Reverse(of.visits));
    places.into_iter()
}

fn place_words(place: &str) -> Words {
    let shown = SafeText::show_line(place.trim());
    if shown.is_empty() { tr!("figures-no-place") } else { shown.into() }
}

const fn level_words(level: Level) -> Words {
    msg(match level {
        Level::Beginner => "figures-level-beginner",
        Level::Intermediate => "figures-level-intermediate",
        Level::Advanced => "figures-level-advanced",
    })
}

fn languages(figures: &Figures, titles: &Titles) -> Table {
    let label = |code: &String| titles.languages.get(code).cloned().unwrap_or_else(|| SafeText::show_line(code));
    let mut rows: Vec<Row> = figures
        .languages
        .iter()
        .map(|(code, n)| Row { id: code.clone(), label: label(code).into(), cells: vec![Cell::People(*n)] })
        .collect();
    // Everybody stands in one row: so the rows make up the people of the summary.
    let rest = figures.people.saturating_sub(figures.languages.values().sum());
    if rest > 0 {
        rows.push(Row { id: "none".to_owned(), label: tr!("figures-no-language"), cells: vec![Cell::People(rest)] });
    }
    let columns = columns([("people", "figures-col-people")]);
    Table { id: LANGUAGES, title: tr!("figures-languages"), note: None, columns, rows, chart: Chart::Bars(0) }
}

fn diagnosis(figures: &Figures) -> Table {
    let label = |advice: Orientation| match advice {
        Orientation::SelfStudy => ("self-study", "figures-advice-alone"),
        Orientation::Workshop => ("workshop", "figures-advice-workshop"),
        Orientation::Person => ("person", "figures-advice-person"),
    };
    let row = |(id, label): (&str, &'static str), n: u64| Row { id: id.to_owned(), label: msg(label), cells: vec![Cell::People(n)] };
    let mut rows: Vec<Row> = figures.diagnosed.iter().map(|(advice, n)| row(label(*advice), *n)).collect();
    if figures.not_diagnosed > 0 {
        rows.push(row(("refused", "figures-advice-refused"), figures.not_diagnosed));
    }
    let columns = columns([("people", "figures-col-people")]);
    Table { id: "diagnoses", title: tr!("figures-diagnoses"), note: None, columns, rows, chart: Chart::Bars(0) }
}

/// `2026-11` as people say it.
fn month_words(month: &str) -> Words {
    const NAMES: [&str; 12] = [
        "date-january",
        "date-february",
        "date-march",
        "date-april",
        "date-may",
        "date-june",
        "date-july",
        "date-august",
        "date-september",
        "date-october",
        "date-november",
        "date-december",
    ];
    let parts = month.split_once('-');
    let name = parts.and_then(|(_, month)| NAMES.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    match parts.zip(name) {
        Some(((year, _), name)) => tr!("figures-month", month = msg(name), year = SafeText::show_line(year)),
        None => SafeText::show_line(month).into(),
    }
}

fn months(figures: &Figures) -> Table {
    let row = |(month, of): (&String, &super::OfMonth)| Row {
        id: month.clone(),
        label: month_words(month),
        cells: vec![Cell::People(of.people), count(of.answers, of.people), count(of.done, of.people), count(of.badges, of.people)],
    };
    let columns = columns([
        ("people", "figures-col-people"),
        ("answers", "figures-col-answers"),
        ("done", "figures-col-done"),
        ("badges", "figures-col-badges"),
    ]);
    let rows = figures.months.iter().map(row).collect();
    Table { id: "months", title: tr!("figures-months"), note: None, columns, rows, chart: Chart::Line(0) }
}
