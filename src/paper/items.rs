//! Things to take and to place, as a pen does it: numbers to write, dots to join, crosses in a table.

use crate::activity::Control;
use crate::text::width;
use crate::tr;

use super::exercise::{Pen, square};
use super::html::{self, Html, element};

impl Pen<'_> {
    /// One group of things is numbered; two are joined, or put in a table where several go to one place.
    pub(super) fn items(&self, controls: &[&Control]) -> Html {
        let group = |control: &Control| control.target.as_str().split('/').next().unwrap_or_default().to_owned();
        let groups: Vec<&[&Control]> = controls.chunk_by(|a, b| group(a) == group(b)).collect();
        match groups.as_slice() {
            [things, places] if places.len() < things.len() => self.table(things, places),
            [left, right] => self.columns(left, right),
            _ => self.places(controls),
        }
    }

    /// Things to be numbered, or already beside what they go with.
    fn places(&self, controls: &[&Control]) -> Html {
        let number = |control: &Control| control.value.as_ref().map(|value| self.words(value)).filter(|value| width(value) <= 2);
        let pairs = controls.iter().any(|control| control.value.is_some() && number(control).is_none());
        let mut out = Html::new();
        if !pairs && !self.worked {
            // Of what one could do, some is not to be done at all.
            let some = controls.iter().any(|control| control.target.within("action").is_some());
            let how = if some { tr!("paper-order-some") } else { tr!("paper-order") };
            out.tag("p", "how", &html::text(&(self.say)(&how)));
        }
        let items: Html = controls
            .iter()
            .map(|control| {
                let mut line = Html::new();
                if !pairs {
                    line.tag("span", "place", &html::text(&number(control).unwrap_or_default()));
                }
                let mut said = self.line(&control.label);
                if let Some(value) = control.value.as_ref().filter(|_| pairs) {
                    said.tag("span", "goes-with", &self.line(value));
                }
                said.push(&self.beneath(control));
                line.tag("span", "said", &said);
                element("li", "", &line)
            })
            .collect();
        out.tag("ul", "options", &items);
        out
    }

    /// Two columns, to be joined by a line.
    fn columns(&self, left: &[&Control], right: &[&Control]) -> Html {
        let mut rows = Html::new();
        for at in 0..left.len().max(right.len()) {
            let (left, right) = (left.get(at), right.get(at));
            let dot = |there: bool, class: &'static str| {
                element("td", class, &if there { element("span", "point", &Html::new()) } else { Html::new() })
            };
            let mut said = left.map(|control| self.line(&control.label)).unwrap_or_default();
            if let Some(value) = left.and_then(|control| control.value.as_ref()) {
                said.tag("span", "goes-with", &self.line(value));
            }
            let mut row = element("td", "side", &said);
            row.push(&dot(left.is_some(), "from"));
            row.tag("td", "between", &Html::new());
            row.push(&dot(right.is_some(), "onto"));
            row.tag("td", "side", &right.map(|control| self.line(&control.label)).unwrap_or_default());
            rows.tag("tr", "", &row);
        }
        let mut out = element("p", "how", &html::text(&(self.say)(&tr!("paper-join"))));
        out.tag("table", "join", &element("tbody", "", &rows));
        out
    }

    /// A row for each thing and a column for each box that it may go to.
    fn table(&self, things: &[&Control], places: &[&Control]) -> Html {
        let mut head = element("td", "", &Html::new());
        for place in places {
            head.tag("th", "", &self.line(&place.label));
        }
        // Of more than two, the heads are too wide in large print: each box bears its name there.
        let many = places.len() > 2;
        let mut rows = Html::new();
        for thing in things {
            let mut row = element("th", "thing", &self.line(&thing.label));
            for place in places {
                let there = thing.value.as_ref().is_some_and(|value| (self.say)(value) == (self.say)(&place.label));
                let mut cell = square(there);
                if many {
                    cell.tag("span", "bin", &self.line(&place.label));
                }
                row.tag("td", "", &cell);
            }
            rows.tag("tr", "", &row);
        }
        let mut table = element("thead", "", &element("tr", "", &head));
        table.tag("tbody", "", &rows);
        let mut out = element("p", "how", &html::text(&(self.say)(&tr!("paper-sort"))));
        out.tag("table", if many { "sort many" } else { "sort" }, &table);
        out
    }
}
