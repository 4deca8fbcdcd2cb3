//! A whole file: the sheet of a unit with its answers, or a module's first page and each of its units.

use crate::activity::Part;
use crate::tr;
use crate::words::Words;

use super::answers;
use super::exercise::Pen;
use super::html::{self, Html, element};
use super::leaf;
use super::turns::Turns;

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
    /// For the adviser: what each is for, and what it says.
    pub notes: Vec<(Words, Words)>,
}

/// A module to print.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetModule {
    /// Its title.
    pub title: Words,
    /// What one will be able to do.
    pub summary: Option<Words>,
    /// Its units, each with how many minutes it takes.
    pub units: Vec<(SheetUnit, Option<u32>)>,
    /// What one can do from tomorrow on.
    pub tomorrow: Vec<Words>,
    /// Sheets for one's own device, each on a page of its own: title and parts.
    pub devices: Vec<(Words, Vec<Part>)>,
}

/// The file of one unit: exercises, then answers.
pub fn unit_sheet(unit: &SheetUnit, paper: Paper<'_>) -> String {
    let mut turns = Turns::new(paper);
    unit_turns(unit, &mut turns, paper);
    turns.file(&unit.title)
}

/// The file of a whole module: a first page, then each unit with its answers.
pub fn module_sheet(module: &SheetModule, paper: Paper<'_>) -> String {
    let say = paper.say;
    let mut first = Html::new();
    first.tag("h1", "", &html::line(&say(&module.title)));
    if let Some(summary) = &module.summary {
        first.tag("div", "aim", &html::blocks(&say(summary)));
    }
    let units: Html = module
        .units
        .iter()
        .map(|(unit, minutes)| {
            let mut item = element("span", "name", &html::line(&say(&unit.title)));
            if let Some(minutes) = minutes {
                item.tag("span", "minutes", &html::text(&say(&tr!("paper-minutes", n = *minutes))));
            }
            if let Some(aim) = &unit.aim {
                item.tag("span", "small", &html::line(&say(aim)));
            }
            element("li", "", &item)
        })
        .collect();
    first.tag("ol", "units", &units);
    first.push(&name_line(paper));
    let mut turns = Turns::new(paper);
    turns.turn(&[], &element("section", "cover", &first));
    for (unit, _) in &module.units {
        unit_turns(unit, &mut turns, paper);
    }
    if !module.tomorrow.is_empty() {
        let mut last = element("h1", "", &html::text(&say(&tr!("tomorrow-title"))));
        last.push(&ticks(&module.tomorrow, paper));
        turns.turn(&[&module.title], &element("section", "sheet", &last));
    }
    device_turns(&module.devices, &mut turns, paper);
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

fn unit_turns(unit: &SheetUnit, turns: &mut Turns<'_>, paper: Paper<'_>) {
    let say = paper.say;
    let mut head = element("p", "module", &html::line(&say(&unit.module)));
    head.tag("h1", "", &html::line(&say(&unit.title)));
    if let Some(aim) = &unit.aim {
        head.tag("div", "aim", &html::blocks(&say(aim)));
    }
    head.push(&name_line(paper));
    let mut sheet = element("header", "", &head);
    for activity in &unit.activities {
        sheet.push(&exercise(activity, paper));
    }
    sheet.push(&after(unit, paper));
    turns.turn(&[&unit.module, &unit.title], &element("section", "sheet", &sheet));
    turns.turn(&[&unit.module, &unit.title, &tr!("paper-answers")], &answers::key(unit, paper));
}

fn name_line(paper: Paper<'_>) -> Html {
    let blank = |label: &Words| {
        let mut field = html::text(&(paper.say)(label));
        field.tag("span", "dots", &Html::new());
        element("span", "blank", &field)
    };
    let mut line = blank(&tr!("paper-first-name"));
    line.push(&blank(&tr!("paper-date")));
    element("p", "name-line", &line)
}

fn exercise(activity: &SheetActivity, paper: Paper<'_>) -> Html {
    let pen = Pen::new(paper.say, activity.worked);
    let mut body = Html::new();
    if activity.worked {
        body.tag("p", "label", &html::text(&(paper.say)(&tr!("paper-worked"))));
    }
    if let Some(title) = &activity.title {
        body.tag("h2", "", &html::line(&(paper.say)(title)));
    }
    body.push(&pen.parts(&activity.parts));
    if let Some(solution) = activity.solution.as_ref().filter(|_| activity.worked) {
        body.tag("div", "box", &html::blocks(&(paper.say)(solution)));
    }
    if pen.met_foreign() {
        body.tag("p", "small", &html::text(&(paper.say)(&tr!("paper-foreign"))));
    }
    let mut whole = element("div", "number", &html::text(&activity.number.to_string()));
    whole.tag("div", "body", &body);
    element("section", "exercise", &whole)
}

/// What one can do now, and what one may try at home.
fn after(unit: &SheetUnit, paper: Paper<'_>) -> Html {
    let say = paper.say;
    let mut after = Html::new();
    if !unit.can.is_empty() {
        let mut can = element("h2", "", &html::text(&say(&tr!("paper-can"))));
        can.push(&ticks(&unit.can, paper));
        after.tag("section", "end", &can);
    }
    if let Some(task) = &unit.task {
        let choices = [tr!("paper-task-done"), tr!("paper-task-later"), tr!("paper-task-help")];
        let choices: Html = choices.iter().map(|choice| ticked_line(&html::text(&say(choice)))).collect();
        let mut inner = element("h2", "", &html::text(&say(&tr!("paper-task"))));
        inner.push(&html::blocks(&say(task)));
        inner.tag("ul", "ticks across", &choices);
        after.tag("section", "end box", &inner);
    }
    after
}

fn ticks(lines: &[Words], paper: Paper<'_>) -> Html {
    let items: Html = lines.iter().map(|line| ticked_line(&html::line(&(paper.say)(line)))).collect();
    element("ul", "ticks", &items)
}

fn ticked_line(inner: &Html) -> Html {
    let mut line = element("span", "square", &Html::new());
    line.tag("span", "", inner);
    element("li", "", &line)
}
