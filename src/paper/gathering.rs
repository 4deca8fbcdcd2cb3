//! What every sheet of a gathering begins with: its title, and beneath it where, when and for whom, known or for a pen.

use super::Paper;
use super::html::{self, Html, element};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Which gathering a sheet belongs to. What is not known is left out or, where somebody must write it, a dotted line.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathering {
    /// Its title.
    pub title: Words,
    /// The day: a date in words.
    pub day: Option<Words>,
    /// Where.
    pub place: Option<SafeText>,
    /// Who comes: the group's name.
    pub group: Option<SafeText>,
}

impl Gathering {
    /// A head: `above` says what sort of sheet it is.
    pub(super) fn head(&self, above: &Words, paper: Paper<'_>) -> Html {
        let say = paper.say;
        let mut head = element("p", "module", &html::text(&say(above)));
        head.tag("h1", "", &html::line(&say(&self.title)));
        let text = |known: &Option<SafeText>| known.clone().map(Words::Text);
        let facts =
            [(tr!("sheet-day"), self.day.clone()), (tr!("sheet-place"), text(&self.place)), (tr!("sheet-group"), text(&self.group))];
        let facts: Html = facts.iter().map(|(label, known)| fact(label, known.as_ref(), paper)).collect();
        head.tag("p", "facts", &facts);
        element("header", "", &head)
    }
}

/// A label, and what is known or a dotted line.
pub(super) fn fact(label: &Words, known: Option<&Words>, paper: Paper<'_>) -> Html {
    let mut fact = element("span", "label", &html::text(&(paper.say)(label)));
    match known.filter(|known| !known.is_empty()) {
        Some(known) => fact.push(&html::either_way("strong", "known", &(paper.say)(known))),
        None => fact.tag("span", "dots", &Html::new()),
    };
    element("span", "fact", &fact)
}

/// A first name of the list, or a white field for one.
pub(super) fn named(name: Option<&SafeText>) -> Html {
    name.map_or_else(|| element("td", "name", &Html::new()), |name| html::either_way("td", "name", name.as_str()))
}
