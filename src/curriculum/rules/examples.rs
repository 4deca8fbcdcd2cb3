//! A wrong and a right example of each rule, as `--explain` and the manuals show them.
//!
//! They stand in `assets/rules/`, a file a subject, written so that a person can add one:
//!
//! ```text
//! #! RULE in FILE [told FILE] [times N]
//! the wrong lines
//! #! good
//! the right lines
//! ```
//!
//! `#! and in FILE` goes on in another place, on both sides. `told` names the file that the problem is told of, where it is not told of
//! these lines; a line `…` stands for the line before it, `times` over. The right lines are a stretch of the sound curriculum in
//! `tests/content/sound/`: the tests put the wrong ones in their place, and see the rule broken there.

/// A stretch of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The file, from the curriculum's folder.
    pub file: &'static str,
    /// Its lines.
    pub text: &'static str,
}

/// The example of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The rule's id.
    pub rule: &'static str,
    /// What breaks it.
    pub wrong: Vec<Excerpt>,
    /// The same places as they should be.
    pub right: Vec<Excerpt>,
    /// The file that the problem is told of, where it is not told of these lines.
    pub told: Option<&'static str>,
    /// How often a line `…` stands for the line before it.
    pub times: usize,
}

/// The files of examples, a subject each.
const TEXTS: [&str; 15] = [
    include_str!("../../../assets/rules/writing.txt"),
    include_str!("../../../assets/rules/names.txt"),
    include_str!("../../../assets/rules/files.txt"),
    include_str!("../../../assets/rules/language.txt"),
    include_str!("../../../assets/rules/answers.txt"),
    include_str!("../../../assets/rules/mastery.txt"),
    include_str!("../../../assets/rules/messages.txt"),
    include_str!("../../../assets/rules/decks.txt"),
    include_str!("../../../assets/rules/programs.txt"),
    include_str!("../../../assets/rules/hands.txt"),
    include_str!("../../../assets/rules/together.txt"),
    include_str!("../../../assets/rules/contacts.txt"),
    include_str!("../../../assets/rules/forms.txt"),
    include_str!("../../../assets/rules/translations.txt"),
    include_str!("../../../assets/rules/sizes.txt"),
];

/// What begins the line above a stretch.
const HEAD: &str = "#! ";

impl Example {
    /// All, in the order in which they are written.
    pub fn all() -> Vec<Self> {
        TEXTS.iter().flat_map(|text| read(text)).collect()
    }

    /// The example of that rule.
    pub fn of(rule: &str) -> Option<Self> {
        Self::all().into_iter().find(|example| example.rule == rule)
    }
}

/// The examples of one file.
fn read(text: &'static str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut right = false;
    for part in text.strip_prefix(HEAD).unwrap_or(text).split("\n#! ") {
        let (head, lines) = part.split_once('\n').unwrap_or((part, ""));
        let words: Vec<&'static str> = head.split_whitespace().collect();
        let after = |word: &str| words.iter().position(|w| *w == word).and_then(|at| words.get(at + 1)).copied();
        let first = words.first().copied().unwrap_or_default();
        right = first == "good" || (first == "and" && right);
        if !matches!(first, "good" | "and") {
            let times = after("times").and_then(|n| n.parse().ok()).unwrap_or(0);
            examples.push(Example { rule: first, wrong: Vec::new(), right: Vec::new(), told: after("told"), times });
        }
        let Some(example) = examples.last_mut() else { continue };
        // The right side begins in the same place as the wrong one.
        let file = after("in").or_else(|| example.wrong.first().map(|excerpt| excerpt.file)).unwrap_or_default();
        let side = if right { &mut example.right } else { &mut example.wrong };
        side.push(Excerpt { file, text: lines.trim_end() });
    }
    examples
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_read_with_all_its_places() {
        let text = "#! one in a/b.toml told c.toml times 3\n  x = 1\n…\n#! and in d.toml\ny\n#! good\nz\n\n#! and in d.toml\nw\n\n#! two in e.toml\nk\n#! good\nl\n";
        let examples = read(text);
        let place = |file, text| Excerpt { file, text };
        assert_eq!(
            examples,
            [
                Example {
                    rule: "one",
                    wrong: vec![place("a/b.toml", "  x = 1\n…"), place("d.toml", "y")],
                    right: vec![place("a/b.toml", "z"), place("d.toml", "w")],
                    told: Some("c.toml"),
                    times: 3
                },
                Example { rule: "two", wrong: vec![place("e.toml", "k")], right: vec![place("e.toml", "l")], told: None, times: 0 },
            ]
        );
    }
}
