//! Running text in which an author marked stretches: `… avant {hurry|ce soir 18 h} …`.
//!
//! A mark is an id, a bar and what is shown, in braces. What a mark means is the kind's own affair: a link, a number, a clue.

use std::collections::BTreeSet;

use super::part::{Control, Stretch};
use crate::ids::Slug;
use crate::source::Text;
use crate::text::SafeText;
use crate::words::Words;

/// A stretch as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: SafeText,
    mark: Option<Slug>,
}

/// Running text, line by line; an empty line is air.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    lines: Vec<Vec<Piece>>,
    foreign: bool,
}

impl Marked {
    /// The marks of `text`. What is no whole mark is text.
    pub fn of(text: &Text) -> Self {
        Self { lines: text.value.lines().map(|line| pieces(line.trim_end())).collect(), foreign: text.foreign }
    }

    /// The ids that are marked.
    pub fn ids(&self) -> BTreeSet<Slug> {
        self.lines.iter().flatten().filter_map(|piece| piece.mark.clone()).collect()
    }

    /// What the stretch of that id shows, as on its first place.
    pub fn shown(&self, id: &Slug) -> Option<Words> {
        let piece = self.lines.iter().flatten().find(|piece| piece.mark.as_ref() == Some(id))?;
        Some(self.words(&piece.text))
    }

    /// As running text, each mark made a control by `control`, or left as text where it gives none.
    pub fn stretches(&self, control: impl Fn(&Slug, Words) -> Option<Control>) -> Vec<Vec<Stretch>> {
        let one = |piece: &Piece| {
            let words = self.words(&piece.text);
            let made = piece.mark.as_ref().and_then(|id| control(id, words.clone()));
            made.map_or(Stretch::Text(words), Stretch::Control)
        };
        self.lines.iter().map(|line| line.iter().map(one).collect()).collect()
    }

    /// The text without its marks.
    pub fn plain(&self) -> Words {
        let one = |line: &Vec<Piece>| line.iter().map(|piece| piece.text.as_str()).collect::<String>();
        self.words(&SafeText::show(self.lines.iter().map(one).collect::<Vec<_>>().join("\n").trim()))
    }

    fn words(&self, text: &SafeText) -> Words {
        if self.foreign { Words::Foreign(text.clone()) } else { Words::Text(text.clone()) }
    }
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut push = |text: &str, mark: Option<Slug>| {
        if !text.is_empty() {
            out.push(Piece { text: SafeText::show_line_kept(text), mark });
        }
    };
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let found = after.split_once('}').and_then(|(inside, after)| {
            let (id, shown) = inside.split_once('|')?;
            Some((Slug::new(id)?, shown, after))
        });
        if let Some((id, shown, after)) = found {
            push(before, None);
            push(shown, Some(id));
            rest = after;
        } else {
            let whole = rest.strip_suffix(after).unwrap_or(rest);
            push(whole, None);
            rest = after;
        }
    }
    push(rest, None);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> Marked {
        Marked::of(&Text { value: SafeText::show(text), foreign: false })
    }

    #[test]
    fn marks_are_found_and_the_rest_is_text() {
        let found = marked("Réglez {link|colis.example/a} avant {hurry|ce soir}.\n\n- fin {open");
        let said: Vec<Vec<String>> = found
            .stretches(|_, _| None)
            .iter()
            .map(|line| line.iter().filter_map(|stretch| stretch.words().text().map(|text| text.as_str().to_owned())).collect())
            .collect();
        assert_eq!(said[0], ["Réglez ", "colis.example/a", " avant ", "ce soir", "."]);
        assert!(said[1].is_empty());
        assert_eq!(said[2].concat(), "- fin {open");
        assert_eq!(found.ids().iter().map(Slug::as_str).collect::<Vec<_>>(), ["hurry", "link"]);
        assert_eq!(found.shown(&Slug::new("hurry").unwrap_or_default()), Some(Words::Text(SafeText::show("ce soir"))));
    }
}
