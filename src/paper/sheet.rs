//! A whole file: the sheets of a unit, or of a module and each of its units, in the order in which they are handed out.
//!
//! What a learner gets comes first, what the adviser keeps comes last: one file, and the first half is copied twelve times.

use crate::activity::{Part, Target};
use crate::tr;
use crate::words::Words;

use super::html::{self, Html, element};
use super::leaf;
use super::turns::Turns;
use super::{answers, blank, handout, script};

/// Which sheets of a unit or a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// All of them.
    All,
    /// What a learner takes home: what was learnt, hard words, whom to turn to. No questions.
    Handout,
    /// What a learner does with a pen.
    Exercise,
    /// What is right, and why: for the adviser.
    Answers,
    /// How a unit is led, step by step: for the adviser.
    Script,
}

impl Sheet {
    fn with(self, one: Self) -> bool {
        self == Self::All || self == one
    }
}

/// Whose words are printed.
#[derive(Clone, Copy)]
pub struct Paper<'p> {
    /// The language, as HTML names it: `fr`, `en-GB`.
    pub lang: &'p str,
    /// Puts words in that language.
    pub say: &'p dyn Fn(&Words) -> String,
    /// Whether it is printed in large letters: 18 points.
    pub large: bool,
}

/// One activity, as it begins and as it ends when all is right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetActivity {
    /// Its place in the unit.
    pub number: usize,
    /// A title, where its parts do not hold one.
    pub title: Option<Words>,
    /// Its beginning: what there is to do.
    pub parts: Vec<Part>,
    /// Its end, all right and marked.
    pub solved: Vec<Part>,
    /// Whether it is shown solved: a worked example.
    pub worked: bool,
    /// Why the right answer is right.
    pub solution: Option<Words>,
    /// How a simulation is solved, step by step: see [`crate::activity::step_of`].
    pub steps: Vec<Words>,
    /// What the author says to the adviser.
    pub notes: Option<Words>,
    /// What follows from the options that are not right.
    pub slips: Vec<(Target, Words)>,
    /// What helps a little.
    pub hint: Option<Words>,
    /// How much of the unit's time it takes, beside the others.
    pub weight: u32,
}

/// A unit to print.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetUnit {
    /// The module's title.
    pub module: Words,
    /// Its title.
    pub title: Words,
    /// Where it leads.
    pub aim: Option<Words>,
    /// What is done in it.
    pub activities: Vec<SheetActivity>,
    /// What one can do afterwards.
    pub can: Vec<Words>,
    /// Something for one's own device.
    pub task: Option<Words>,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// What there is to know, in sentences.
    pub ideas: Vec<Words>,
    /// Hard words: word and meaning.
    pub words: Vec<(Words, Words)>,
    /// Whom to turn to: cards.
    pub contacts: Vec<Part>,
    /// Sheets for one's own device, each on a page of its own: title and parts.
    pub devices: Vec<(Words, Vec<Part>)>,
    /// For the adviser.
    pub notes: SheetNotes,
}

/// What the author of a unit says to the adviser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetNotes {
    /// Where it leads.
    pub aim: Option<Words>,
    /// How to begin.
    pub start: Option<Words>,
    /// What to say.
    pub say: Option<Words>,
    /// What people usually get stuck on.
    pub mistakes: Option<Words>,
    /// What to talk about.
    pub discuss: Option<Words>,
    /// When someone is upset.
    pub upset: Option<Words>,
}

/// A module to print, or what a gathering goes through.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetModule {
    /// Its title.
    pub title: Words,
    /// What one will be able to do.
    pub summary: Option<Words>,
    /// Its units.
    pub units: Vec<SheetUnit>,
    /// What one can do at the end.
    pub can: Vec<Words>,
    /// What one can do from tomorrow on.
    pub tomorrow: Vec<Words>,
    /// Sheets for one's own device, each on a page of its own: title and parts.
    pub devices: Vec<(Words, Vec<Part>)>,
}

/// The file of one unit.
pub fn unit_sheet(unit: &SheetUnit, which: Sheet, paper: Paper<'_>) -> String {
    let mut turns = Turns::new(paper);
    if which.with(Sheet::Exercise) {
        turns.turn(&[&unit.module, &unit.title, &tr!("sheet-exercise")], &blank::exercises(unit, paper));
    }
    if which == Sheet::Handout || which == Sheet::All && !unit.ideas.is_empty() {
        turns.turn(&[&unit.module, &unit.title, &tr!("sheet-handout")], &handout::of_unit(unit, paper));
        device_turns(&unit.devices, &mut turns, paper);
    }
    adviser_turns(unit, which, &mut turns, paper);
    turns.file(&unit.title)
}

/// The file of a whole module.
pub fn module_sheet(module: &SheetModule, which: Sheet, paper: Paper<'_>) -> String {
    let mut turns = Turns::new(paper);
    if which.with(Sheet::Exercise) {
        turns.turn(&[], &cover(module, paper));
    }
    units_of(module, which, turns, paper)
}

/// The file of the units that a gathering goes through, of one module or of several: without a first page, which is the agenda's.
pub fn gathering_sheet(units: &SheetModule, which: Sheet, paper: Paper<'_>) -> String {
    units_of(units, which, Turns::new(paper), paper)
}

fn units_of(module: &SheetModule, which: Sheet, mut turns: Turns<'_>, paper: Paper<'_>) -> String {
    if which.with(Sheet::Exercise) {
        for unit in &module.units {
            turns.turn(&[&unit.module, &unit.title, &tr!("sheet-exercise")], &blank::exercises(unit, paper));
        }
    }
    if which.with(Sheet::Handout) {
        turns.turn(&[&module.title, &tr!("sheet-handout")], &handout::of_module(module, paper));
        device_turns(&module.devices, &mut turns, paper);
    }
    for unit in &module.units {
        adviser_turns(unit, which, &mut turns, paper);
    }
    turns.file(&module.title)
}

/// The file of a module's sheets for one's own device.
pub fn devices_sheet(title: &Words, devices: &[(Words, Vec<Part>)], paper: Paper<'_>) -> String {
    let mut turns = Turns::new(paper);
    device_turns(devices, &mut turns, paper);
    turns.file(title)
}

fn device_turns(devices: &[(Words, Vec<Part>)], turns: &mut Turns<'_>, paper: Paper<'_>) {
    for (title, parts) in devices {
        turns.turn(&[], &leaf::page(title, parts, paper));
    }
}

/// What the adviser keeps of one unit lies together.
fn adviser_turns(unit: &SheetUnit, which: Sheet, turns: &mut Turns<'_>, paper: Paper<'_>) {
    if which.with(Sheet::Script) {
        turns.turn(&[&unit.module, &unit.title, &tr!("sheet-script")], &script::of_unit(unit, paper));
    }
    if which.with(Sheet::Answers) {
        turns.turn(&[&unit.module, &unit.title, &tr!("paper-answers")], &answers::key(unit, paper));
    }
}

/// The first page of a module: its units.
fn cover(module: &SheetModule, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut first = element("h1", "", &html::line(&say(&module.title)));
    if let Some(summary) = &module.summary {
        first.tag("div", "aim", &html::blocks(&say(summary)));
    }
    let units = module.units.iter().map(|unit| {
        let mut item = element("span", "name", &html::line(&say(&unit.title)));
        if let Some(minutes) = unit.minutes {
            item.tag("span", "minutes", &html::text(&say(&tr!("paper-minutes", n = minutes))));
        }
        if let Some(aim) = &unit.aim {
            item.tag("span", "small", &html::line(&say(aim)));
        }
        element("li", "", &item)
    });
    first.tag("ol", "units", &units.collect());
    first.push(&blank::name_line(paper));
    element("section", "cover", &first)
}
