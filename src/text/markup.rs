//! The small markup of authored texts: paragraphs, line ends, `- ` lines, `**strong**`, `[[word|id]]` for the glossary, and
//! `[[@id]]` for an official contact.

/// A line of a paragraph, or of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Whether it is a line of a list.
    pub bullet: bool,
    /// Whether it goes on from the line before it, without air: a line end that the author wrote, as in a signature.
    pub tight: bool,
    /// What it says.
    pub runs: Vec<Run>,
}

/// A stretch of text of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text, without its marks.
    pub text: String,
    /// How it stands out.
    pub look: Look,
}

/// How a run stands out. Never by colour alone: strong is bold, a word is underlined and explained beneath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// As the rest.
    Plain,
    /// Strong.
    Strong,
    /// A word of the glossary, with its id.
    Word(String),
    /// An official contact, by its id: its name is put in place before anybody reads it.
    Contact(String),
}

/// How what stands out begins and ends.
const MARKS: [(&str, &str); 2] = [("**", "**"), ("[[", "]]")];

/// The blocks of `text`. Unclosed marks are text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.trim().lines() {
        let line = line.trim();
        if line.is_empty() {
            open = false;
        } else if let Some(item) = line.strip_prefix("- ") {
            blocks.push(Block { bullet: true, tight: false, runs: runs(item) });
            open = true;
        } else {
            blocks.push(Block { bullet: false, tight: open, runs: runs(line) });
            open = true;
        }
    }
    blocks
}

/// The runs of one line.
pub fn runs(line: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = line;
    let mut plain = String::new();
    // What nothing closes here, nothing closes further on: looked for at each mark, a line of open ones would be read once a letter.
    let mut closes = [true; MARKS.len()];
    while !rest.is_empty() {
        let found = MARKS.into_iter().zip(&mut closes).find_map(|((from, to), closes)| {
            let inside = rest.strip_prefix(from).filter(|_| *closes)?;
            let Some((inside, after)) = inside.split_once(to) else {
                *closes = false;
                return None;
            };
            (!inside.is_empty()).then_some((from, inside, after))
        });
        if let Some((from, inside, after)) = found {
            push(&mut runs, std::mem::take(&mut plain), Look::Plain);
            if from == "**" {
                // A word of the glossary may stand in strong words: it keeps its own look.
                for run in self::runs(inside) {
                    push(&mut runs, run.text, if run.look == Look::Plain { Look::Strong } else { run.look });
                }
            } else if let Some(id) = inside.strip_prefix('@') {
                push(&mut runs, id.to_owned(), Look::Contact(id.trim().to_owned()));
            } else {
                let (shown, id) = inside.split_once('|').unwrap_or((inside, inside));
                push(&mut runs, shown.to_owned(), Look::Word(id.trim().to_owned()));
            }
            rest = after;
        } else {
            let mut chars = rest.chars();
            plain.extend(chars.next());
            // On to where the next mark may begin: most lines have none.
            let after = chars.as_str();
            let (text, marked) = after.find(['*', '[']).and_then(|at| after.split_at_checked(at)).unwrap_or((after, ""));
            plain.push_str(text);
            rest = marked;
        }
    }
    push(&mut runs, plain, Look::Plain);
    runs
}

fn push(runs: &mut Vec<Run>, text: String, look: Look) {
    if !text.is_empty() {
        runs.push(Run { text, look });
    }
}

/// The text without any mark.
pub fn plain(text: &str) -> String {
    runs(text).into_iter().map(|run| run.text).collect()
}

/// The ids of the glossary's words in `text`, in order.
pub fn words(text: &str) -> Vec<String> {
    runs(text)
        .into_iter()
        .filter_map(|run| match run.look {
            Look::Word(id) => Some(id),
            _ => None,
        })
        .collect()
}

/// The ids of the contacts named in `text`, in order.
pub fn contacts(text: &str) -> Vec<String> {
    runs(text)
        .into_iter()
        .filter_map(|run| match run.look {
            Look::Contact(id) => Some(id),
            _ => None,
        })
        .collect()
}

/// `text` with what `name` gives in the place of each contact; as it was where that is nothing.
pub fn with_contacts(text: &str, name: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[@") {
        let Some((id, after)) = after.split_once("]]") else { break };
        out.push_str(before);
        match name(id.trim()) {
            Some(name) => out.push_str(&name),
            None => out.push_str(&["[[@", id, "]]"].concat()),
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by a long file at the fuzzed door (`fuzz/large.py`): half a minute for a line of 64 KiB. Ten times as much is read at once.
    #[test]
    fn a_line_of_open_marks_is_read_once() {
        for mark in ["[[", "**[[", "[[a|b", "* *"] {
            let line = mark.repeat(640 * 1024 / mark.len());
            assert_eq!(plain(&line).len(), line.len() - 4 * (line.matches("**").count() / 2), "{mark}");
        }
        let empty = "**".repeat(320 * 1024);
        assert_eq!(plain(&empty), empty);
        assert_eq!(plain("[[a **b** [[c"), "[[a b [[c");
        assert_eq!(plain("**a [[b|c]] **d"), "a b d");
    }

    #[test]
    fn paragraphs_lists_strong_and_words() {
        let blocks = blocks("Un **mot** fort.\nLa suite.\n\n- le [[signe @|arobase]]\n- deux\n\nFin.");
        let said = |block: &Block| block.runs.iter().map(|run| run.text.as_str()).collect::<String>();
        assert_eq!(blocks.iter().map(said).collect::<Vec<_>>(), ["Un mot fort.", "La suite.", "le signe @", "deux", "Fin."]);
        assert_eq!(blocks.iter().map(|block| block.bullet).collect::<Vec<_>>(), [false, false, true, true, false]);
        assert_eq!(blocks.iter().map(|block| block.tight).collect::<Vec<_>>(), [false, true, false, false, false]);
        assert_eq!(words("le [[signe @|arobase]] et [[arobase]]"), ["arobase", "arobase"]);
    }

    #[test]
    fn a_contact_is_named_in_its_place() {
        let text = "Appelez [[@card-block]], puis [[la banque|banque]] : [[@nobody]].";
        assert_eq!((contacts(text), words(text)), (vec!["card-block".to_owned(), "nobody".to_owned()], vec!["banque".to_owned()]));
        let name = |id: &str| (id == "card-block").then(|| "**l'opposition**".to_owned());
        assert_eq!(with_contacts(text, name), "Appelez **l'opposition**, puis [[la banque|banque]] : [[@nobody]].");
        assert_eq!(with_contacts("a [[@b", name), "a [[@b");
    }

    #[test]
    fn a_word_of_the_glossary_may_stand_in_strong_words() {
        let text = "Le **seul [[signe|arobase]] ici**.";
        assert_eq!((plain(text), words(text)), ("Le seul signe ici.".to_owned(), vec!["arobase".to_owned()]));
        let looks: Vec<Look> = runs(text).into_iter().map(|run| run.look).collect();
        assert_eq!(looks, [Look::Plain, Look::Strong, Look::Word("arobase".to_owned()), Look::Strong, Look::Plain]);
    }

    #[test]
    fn unclosed_marks_are_text() {
        assert_eq!(plain("2 ** 3 et [[a"), "2 ** 3 et [[a");
    }
}
