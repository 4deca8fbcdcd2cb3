//! The exercise sheet of a unit: what is done with a pen, and at its end what one can do now. No answer stands on it.

use super::exercise::{Pen, square};
use super::html::{self, Html, element};
use super::{Paper, SheetActivity, SheetUnit};
use crate::tr;
use crate::words::Words;

/// All exercises of a unit.
pub(super) fn exercises(unit: &SheetUnit, paper: Paper<'_>) -> Html {
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
    element("section", "sheet", &sheet)
}

/// Whose sheet it is, and of which day: for a pen.
pub(super) fn name_line(paper: Paper<'_>) -> Html {
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

/// Lines, each with a box to tick.
pub(super) fn ticks(lines: &[Words], paper: Paper<'_>) -> Html {
    let items: Html = lines.iter().map(|line| ticked_line(&html::line(&(paper.say)(line)))).collect();
    element("ul", "ticks", &items)
}

fn ticked_line(inner: &Html) -> Html {
    let mut line = square(false);
    line.tag("span", "", inner);
    element("li", "", &line)
}
