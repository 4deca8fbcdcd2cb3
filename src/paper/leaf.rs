//! One page by itself: a plan, a card, what to do and whom to call.

use super::Paper;
use super::exercise::Pen;
use super::html::{self, Html, element};
use super::turns::Turns;
use crate::activity::{Frame, Part};
use crate::tr;
use crate::words::Words;

/// The file of one page.
pub fn leaf(title: &Words, parts: &[Part], paper: Paper<'_>) -> String {
    // Its title stands on it in large letters: no head says it again.
    Turns::new(paper).turn(&[], &page(title, parts, paper)).file(title)
}

/// One page, in a file of one or of many.
pub(super) fn page(title: &Words, parts: &[Part], paper: Paper<'_>) -> Html {
    let say = paper.say;
    let pen = Pen::new(say, false);
    let mut body = Html::new();
    // A card has a title of its own.
    if !matches!(parts, [Part::Frame(Frame { .. })]) {
        body.tag("h1", "", &html::line(&say(title)));
    }
    body.push(&pen.parts(parts));
    if pen.met_foreign() {
        body.tag("p", "small", &html::text(&say(&tr!("paper-foreign"))));
    }
    element("section", "sheet", &body)
}
