//! The sign-in sheet: who was there, by a first name or a nickname, at one gathering or at each of a series.

use super::Paper;
use super::gathering::{Gathering, named};
use super::html::{self, Html, element};
use super::turns::Turns;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Most sessions side by side, in normal and in large letters; more go on on sheets of their own.
const SIDE_BY_SIDE: [usize; 2] = [6, 4];

/// What a sign-in sheet says.
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn {
    /// Which gathering. Of a series, the first one's day, or none: each column bears its own.
    pub gathering: Gathering,
    /// One column for each session of a series, headed by its day or number; none for a single gathering, whose column is for a
    /// signature.
    pub sessions: Vec<Words>,
    /// Those who are expected, in the order of their seats.
    pub names: Vec<SafeText>,
    /// How many rows there are at least, for a pen beneath the names.
    pub rows: usize,
    /// Who keeps the sheet: the organisation's name; a dotted line where it is not known.
    pub keeper: Option<SafeText>,
    /// After how many months it is destroyed; a dotted line where that is not known.
    pub kept_months: Option<u32>,
}

/// The file of a sign-in sheet.
pub fn sign_in_sheet(sheet: &SignIn, paper: Paper<'_>) -> String {
    let what = tr!("sheet-sign-in");
    let mut turns = Turns::new(paper);
    let most = SIDE_BY_SIDE[usize::from(paper.large)];
    let mut shown: Vec<&[Words]> = sheet.sessions.chunks(most).collect();
    if shown.is_empty() {
        shown.push(&[]);
    }
    for sessions in shown {
        let mut body = sheet.gathering.head(&what, paper);
        body.push(&why(sheet, paper));
        body.push(&table(sheet, sessions, paper));
        turns.turn(&[&sheet.gathering.title, &what], &element("section", "sheet", &body));
    }
    turns.file(&sheet.gathering.title)
}

/// What it is for, who keeps it, how long, and what one may ask.
fn why(sheet: &SignIn, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut told = element("p", "", &html::text(&say(&tr!("sheet-sign-in-why"))));
    let keeper = sheet.keeper.clone().map(Words::Text);
    let months = sheet.kept_months.map(|n| tr!("sheet-months", n = n));
    let mut facts = super::gathering::fact(&tr!("sheet-keeper"), keeper.as_ref(), paper);
    facts.push(&super::gathering::fact(&tr!("sheet-destroyed"), months.as_ref(), paper));
    told.tag("p", "facts", &facts);
    told.tag("p", "", &html::text(&say(&tr!("sheet-sign-in-rights"))));
    element("div", "why", &told)
}

fn table(sheet: &SignIn, sessions: &[Words], paper: Paper<'_>) -> Html {
    let say = paper.say;
    let single = [tr!("sheet-signature")];
    let columns = if sessions.is_empty() { &single[..] } else { sessions };
    let mut head = element("th", "seat", &html::text(&say(&tr!("sheet-seat"))));
    head.tag("th", "name", &html::text(&say(&tr!("sheet-name"))));
    for column in columns {
        head.tag("th", "mark-here", &html::text(&say(column)));
    }
    let rows = (0..sheet.rows.max(sheet.names.len())).map(|at| {
        let mut row = element("td", "seat", &html::text(&(at + 1).to_string()));
        row.push(&named(sheet.names.get(at)));
        for _ in columns {
            row.tag("td", "mark-here", &Html::new());
        }
        element("tr", "", &row)
    });
    let mut table = element("thead", "", &element("tr", "", &head));
    table.tag("tbody", "", &rows.collect());
    element("table", if sessions.is_empty() { "grid single" } else { "grid" }, &table)
}
