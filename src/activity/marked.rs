//! Running text in which an author marked stretches: `… avant {hurry|ce soir 18 h} …`.
//!
//! A mark is an id, a bar and what is shown, in braces. What a mark means is the kind's own affair: a link, a number, a clue.

use std::collections::BTreeSet;

use super::part::{Control, Stretch};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Span, Text};
use crate::text::{SafeText, width};
use crate::tr;
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

    /// Line by line, what each stretch shows as it stands, and its mark. Empty lines at the end are left out.
    pub fn pieces(&self) -> Vec<Vec<(Words, Option<Slug>)>> {
        let end = self.lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
        let one = |piece: &Piece| (self.words(&piece.text), piece.mark.clone());
        self.lines.iter().take(end).map(|line| line.iter().map(one).collect()).collect()
    }

    /// How many columns each of those lines takes.
    pub fn columns(&self) -> Vec<usize> {
        let wide = |line: Vec<(Words, Option<Slug>)>| line.iter().filter_map(|(words, _)| words.text()).map(|text| width(text)).sum();
        self.pieces().into_iter().map(wide).collect()
    }

    /// Tells of stretches that are marked in the text of `key` and not known to the tables `[[table]]`, each at its place, and of the
    /// other way round.
    pub fn check(ids: &BTreeSet<Slug>, f: &Fields<'_>, key: &str, table: &'static str, known: &[(Slug, Span)]) {
        for id in ids.iter().filter(|id| !known.iter().any(|(known, _)| known == *id)) {
            let cause = tr!("check-unknown-mark", id = SafeText::show(id.as_str()), key = SafeText::show(table));
            let fix = tr!("check-unknown-mark-fix", key = SafeText::show(table));
            f.tell(Problem::error("unknown-mark", f.span_of(key), cause).fix(fix));
        }
        for (id, span) in known.iter().filter(|(id, _)| !id.as_str().is_empty() && !ids.contains(id)) {
            let cause = tr!("check-idle-mark", id = SafeText::show(id.as_str()));
            f.tell(Problem::error("idle-mark", span.clone(), cause).fix(tr!("check-idle-mark-fix", id = SafeText::show(id.as_str()))));
        }
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
