//! The sheets of one file: each begins on a page of its own, and says at the head of all its pages what it is.
//!
//! Done by named pages of the style, without a script; a browser that does not know them leaves the head white. May use text.

use super::Paper;
use super::html::{self, Html};
use crate::text::cut;
use crate::words::Words;

const STYLE: &str = include_str!("../../assets/print/style.css");
/// What is other in large letters.
const LARGE: &str = include_str!("../../assets/print/large.css");

/// Columns of a head at most, in normal and in large letters.
const HEAD_MAX: [usize; 2] = [92, 60];

/// Sheets, in the order in which they are printed.
pub(super) struct Turns<'p> {
    paper: Paper<'p>,
    heads: Vec<String>,
    body: Html,
}

impl<'p> Turns<'p> {
    /// None yet.
    pub fn new(paper: Paper<'p>) -> Self {
        Self { paper, heads: Vec::new(), body: Html::new() }
    }

    /// One more, whose pages bear `head`. Nothing where it is empty.
    pub fn turn(&mut self, head: &[&Words], sheet: &Html) -> &mut Self {
        if !sheet.is_empty() {
            self.heads.push(head.iter().map(|words| plain(&(self.paper.say)(words))).collect::<Vec<_>>().join(" · "));
            self.body.push(&html::turn(self.heads.len(), sheet));
        }
        self
    }

    /// The whole file.
    pub fn file(&self, title: &Words) -> String {
        let title = plain(&(self.paper.say)(title));
        let most = HEAD_MAX[usize::from(self.paper.large)];
        let mut style = STYLE.to_owned();
        if self.paper.large {
            style.push_str(LARGE);
        }
        for (at, head) in self.heads.iter().enumerate() {
            style.push_str(&named_page(at + 1, &cut(head, most)));
        }
        html::document(self.paper.lang, &title, &style, &self.body)
    }
}

fn plain(said: &str) -> String {
    crate::text::markup::plain(said)
}

/// The page of the `n`-th sheet.
fn named_page(n: usize, head: &str) -> String {
    format!(".p{n} {{ page: p{n}; }}\n@page p{n} {{ @top-left {{ content: \"{}\"; }} }}\n", quoted(head))
}

/// A text within the quotes of a style: whatever could end them, or the style, is written as its number.
fn quoted(text: &str) -> String {
    let one = |c: char| if c.is_alphanumeric() || c == ' ' { c.to_string() } else { format!("\\{:x} ", u32::from(c)) };
    text.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_head_ends_the_style() {
        assert_eq!(quoted("L'été 1"), "L\\27 été 1");
        let hostile = quoted("\"}</style><script>\\\n");
        assert!(!hostile.contains(['"', '<', '>', '}', '\n', '/']), "{hostile}");
    }
}
