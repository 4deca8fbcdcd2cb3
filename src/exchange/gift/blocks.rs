//! A file in blocks, one a question: parted at blank lines, comments set aside.

use super::escape::hide;
use crate::exchange::question::Loss;
use crate::tr;

/// The lines of one question.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The text with its escapes hidden, its lines trimmed.
    pub(super) text: String,
    /// Where each of its lines begins in `text`, and its number in the file.
    lines: Vec<(usize, usize)>,
    /// What stands after `//` on lines of its own.
    pub(super) comments: Vec<String>,
    /// What was read although Moodle would not.
    pub(super) told: Vec<Loss>,
    braces: Braces,
}

/// What the braces of a block say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Braces {
    /// There are none.
    #[default]
    None,
    /// The first one opens, and none closes.
    Open,
    /// The first one opens, and one closes.
    Whole,
    /// The first one closes.
    Stray,
}

impl Block {
    /// Adds a line of the file.
    pub(super) fn add(&mut self, number: usize, line: &str) {
        if !self.lines.is_empty() {
            self.text.push('\n');
        }
        self.lines.push((self.text.len(), number));
        for c in line.chars() {
            self.braces = match (self.braces, c) {
                (Braces::None, '{') => Braces::Open,
                (Braces::None, '}') => Braces::Stray,
                (Braces::Open, '}') => Braces::Whole,
                (braces, _) => braces,
            };
        }
        self.text.push_str(line);
    }

    /// The line of the file on which the byte `at` of the text stands.
    pub(super) fn line(&self, at: usize) -> usize {
        let after = self.lines.partition_point(|(begins, _)| *begins <= at);
        self.lines.get(after.saturating_sub(1)).map_or(1, |(_, number)| *number)
    }

    /// Adds the lines of `other` after a blank one.
    fn join(&mut self, other: Self) {
        self.text.push('\n');
        let begins = self.text.len();
        self.text.push_str(&other.text);
        self.lines.extend(other.lines.into_iter().map(|(at, number)| (begins + at, number)));
        self.comments.extend(other.comments);
    }
}

/// The blocks of `text`.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = Block::default();
    let end = |open: &mut Block, blocks: &mut Vec<Block>| {
        let block = std::mem::take(open);
        // A block of comments only is no question.
        if !block.lines.is_empty() {
            blocks.push(block);
        }
    };
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            end(&mut open, &mut blocks);
        } else if let Some(comment) = line.strip_prefix("//") {
            if open.braces == Braces::Whole && comment.contains("question:") {
                // Moodle's own heading of the next question.
                end(&mut open, &mut blocks);
            }
            open.comments.push(comment.to_owned());
        } else {
            let hidden = hide(line);
            if open.braces == Braces::Whole && hidden.starts_with("::") {
                end(&mut open, &mut blocks);
                open.told.push(Loss { line: at + 1, what: tr!("import-told-no-blank") });
            }
            open.add(at + 1, &hidden);
        }
    }
    end(&mut open, &mut blocks);
    joined(blocks)
}

/// Blocks whose brace only closes after a blank line are one question.
fn joined(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut waiting: Vec<Block> = Vec::new();
    for block in blocks {
        match (waiting.is_empty(), block.braces) {
            (_, Braces::Open) => {
                out.append(&mut waiting);
                waiting.push(block);
            }
            (false, Braces::Stray) => {
                let mut parts = std::mem::take(&mut waiting).into_iter();
                let Some(mut whole) = parts.next() else { continue };
                for part in parts.chain(std::iter::once(block)) {
                    let line = part.line(0).saturating_sub(1).max(1);
                    whole.told.push(Loss { line, what: tr!("import-told-blank") });
                    whole.text.push('\n');
                    whole.join(part);
                }
                out.push(whole);
            }
            (false, Braces::None) => waiting.push(block),
            (false, Braces::Whole) => {
                out.append(&mut waiting);
                out.push(block);
            }
            (true, _) => out.push(block),
        }
    }
    out.append(&mut waiting);
    out
}
