//! Authored text with its small markup, broken into lines of styled runs.

use ratatui::style::Style;

use super::theme::Ink;
use crate::app::Theme;
use crate::text::markup::{self, Run};
use crate::text::wrap;

/// A stretch of one style.
pub type Styled = (String, Style);

/// A line of styled stretches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What it says.
    pub runs: Vec<Styled>,
    /// Whether it begins with a bullet.
    pub bullet: bool,
    /// How far it stands in.
    pub indent: usize,
    /// Whether air comes before it.
    pub apart: bool,
}

/// Where lines of the source end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// Wherever the author ended one, with air at empty lines and around lists.
    Paragraphs,
    /// As written, each empty line too: a message as received.
    Kept,
}

/// The lines of `text` in at most `columns`.
pub fn lines(text: &str, columns: usize, base: Style, theme: Theme, breaks: Breaks) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    if breaks == Breaks::Kept {
        for line in text.trim_end().split('\n') {
            out.extend(flow(&styled(&markup::runs(line), base, theme), columns));
        }
        return out;
    }
    let mut bullets = false;
    for block in markup::blocks(text) {
        let indent = if block.bullet { 2 } else { 0 };
        let mut lines = flow(&styled(&block.runs, base, theme), columns.saturating_sub(indent));
        for line in &mut lines {
            line.indent = indent;
        }
        if let Some(first) = lines.first_mut() {
            first.bullet = block.bullet;
            first.apart = !(out.is_empty() || block.tight || (bullets && block.bullet));
        }
        bullets = block.bullet;
        out.extend(lines);
    }
    out
}

/// The runs of one line of markup, styled.
pub fn styled(runs: &[Run], base: Style, theme: Theme) -> Vec<Styled> {
    let look = |look: &markup::Look| match look {
        markup::Look::Plain | markup::Look::Contact(_) => base,
        markup::Look::Strong => base.patch(theme.style(Ink::Strong)),
        markup::Look::Word(_) => base.patch(theme.style(Ink::Word)),
    };
    runs.iter().map(|run| (run.text.clone(), look(&run.look))).collect()
}

/// Breaks styled runs into lines where [`wrap`] breaks their text.
pub fn flow(runs: &[Styled], columns: usize) -> Vec<Line> {
    flow_beneath(runs, columns, 0)
}

/// The same, the second line and those after it beginning `hang` columns further in.
pub fn flow_beneath(runs: &[Styled], columns: usize, hang: usize) -> Vec<Line> {
    let mut broken = wrap(&joined(runs), columns);
    if hang > 0 && broken.len() > 1 {
        let rest = broken.split_off(1).join(" ");
        broken.extend(wrap(&rest, columns.saturating_sub(hang)));
    }
    let mut out = Vec::new();
    for (at, mut runs) in along(runs, broken).into_iter().enumerate() {
        if at > 0 && hang > 0 {
            runs.insert(0, (" ".repeat(hang), Style::new()));
        }
        out.push(Line { runs, ..Line::default() });
    }
    out
}

/// Breaks runs into lines, whatever each carries besides its text.
pub fn tagged<T: Copy + PartialEq>(runs: &[(String, T)], columns: usize) -> Vec<Vec<(String, T)>> {
    along(runs, wrap(&joined(runs), columns))
}

fn joined<T>(runs: &[(String, T)]) -> String {
    runs.iter().map(|(text, _)| text.as_str()).collect()
}

/// The runs along lines that were broken out of their text.
fn along<T: Copy + PartialEq>(runs: &[(String, T)], broken: Vec<String>) -> Vec<Vec<(String, T)>> {
    let mut chars = runs.iter().flat_map(|(text, tag)| text.chars().map(move |c| (c, *tag)));
    let mut out = Vec::new();
    for line in broken {
        let mut pieces: Vec<(String, T)> = Vec::new();
        for wanted in line.chars() {
            // Wrapping leaves out nothing but spaces and line ends, so that the next same character is the one.
            let Some((c, tag)) = chars.by_ref().find(|(c, _)| *c == wanted) else { break };
            match pieces.last_mut() {
                Some((text, last)) if *last == tag => text.push(c),
                _ => pieces.push((c.to_string(), tag)),
            }
        }
        out.push(pieces);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Modifier;

    use super::*;

    fn text(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| line.runs.iter().map(|(text, _)| text.as_str()).collect()).collect()
    }

    #[test]
    fn strong_words_stay_strong_over_a_line_end() {
        let lines = lines("un **deux trois** quatre", 9, Style::new(), Theme::Mono, Breaks::Paragraphs);
        assert_eq!(text(&lines), ["un deux", "trois", "quatre"]);
        let bold = |line: &Line| line.runs.iter().any(|(_, style)| style.add_modifier.contains(Modifier::BOLD));
        assert_eq!(lines.iter().map(bold).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn a_line_end_is_kept_without_air() {
        let lines = lines("Léa\nMarchand\n\nFin", 20, Style::new(), Theme::Own, Breaks::Paragraphs);
        assert_eq!(text(&lines), ["Léa", "Marchand", "Fin"]);
        assert_eq!(lines.iter().map(|line| line.apart).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn lists_stand_together_and_messages_keep_their_lines() {
        let listed = lines("Avant\n\n- un\n- deux\n\nAprès", 20, Style::new(), Theme::Own, Breaks::Paragraphs);
        assert_eq!(listed.iter().map(|line| line.apart).collect::<Vec<_>>(), [false, true, false, true]);
        let kept = lines("Bonjour,\n\nÀ bientôt\nSami", 20, Style::new(), Theme::Own, Breaks::Kept);
        assert_eq!(text(&kept), ["Bonjour,", "", "À bientôt", "Sami"]);
    }

    proptest! {
        #[test]
        fn flowing_loses_nothing(text in "[a-zé* \\[\\]]{0,60}", columns in 3usize..30) {
            let runs = styled(&markup::runs(&text), Style::new(), Theme::Own);
            let all: String = runs.iter().map(|(text, _)| text.as_str()).collect();
            let flowed: String = flow(&runs, columns).iter().flat_map(|line| line.runs.iter().map(|(text, _)| text.clone())).collect();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&flowed), bare(&all));
        }
    }
}
