//! A block taken apart: heading, name, text, and where its answers stand.

use super::answers;
use super::blocks::{Block, blocks};
use super::escape::show;
use crate::exchange::clean::{clean, fit};
use crate::exchange::html::Markup;
use crate::exchange::question::{Failed, Form, Loss, QUESTIONS_MAX, Question, Read, beginning};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// What stands in the text where the answer goes, as Moodle has it.
const GAP: &str = "_____";
/// Most losses that are told of one question, one by one.
const LOSSES_MAX: usize = 50;

/// The questions of a GIFT file. Any text is read: what is no question is told.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    for block in blocks(text) {
        let block = category(block, &mut read);
        let Some(block) = block else { continue };
        let line = block.line(0);
        let failed = |why| Failed { line, excerpt: beginning(&show(&block.text)), why };
        if read.questions.len() == QUESTIONS_MAX {
            read.failed.push(failed(tr!("import-too-many", most = QUESTIONS_MAX)));
            break;
        }
        match question(&block) {
            Ok(question) => read.questions.push(question),
            Err(why) => read.failed.push(failed(why)),
        }
    }
    read
}

/// Takes a heading out of a block; gives the block if a question follows in it.
fn category(block: Block, read: &mut Read) -> Option<Block> {
    let Some(rest) = block.text.strip_prefix("$CATEGORY:") else { return Some(block) };
    let line = block.line(0);
    let (first, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    // A long heading may go on; what has braces or a name is a question without a blank line before it.
    let goes_on = !rest.contains('{') && !rest.starts_with("::");
    let name = if goes_on { format!("{first} {rest}") } else { first.to_owned() };
    read.categories.push((line, clean(&show(&name)).0));
    (!goes_on).then(|| block.after_line())
}

impl Block {
    /// The block without its first line.
    fn after_line(self) -> Self {
        let mut rest = Self::default();
        rest.comments.clone_from(&self.comments);
        let mut at = 0;
        for (nth, line) in self.text.split('\n').enumerate() {
            if nth > 0 {
                rest.add(self.line(at), line);
            }
            at += line.len() + 1;
        }
        rest
    }
}

/// A stretch of a block that knows where it stands in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl Piece<'_> {
    /// Without the space around it.
    pub(super) fn trim(self) -> Self {
        let bare = self.text.trim_start();
        Self { text: bare.trim_end(), at: self.at + self.text.len() - bare.len() }
    }

    /// What is before the byte `at`, and what comes from `skip` bytes after it on.
    pub(super) fn cut(self, at: usize, skip: usize) -> (Self, Self) {
        let (before, after) = (self.text.get(..at).unwrap_or(self.text), self.text.get(at + skip..).unwrap_or_default());
        (Self { text: before, at: self.at }, Self { text: after, at: self.at + at + skip })
    }

    /// Both sides of the first `sign`.
    pub(super) fn split_once(self, sign: &str) -> Option<(Self, Self)> {
        self.text.find(sign).map(|at| self.cut(at, sign.len()))
    }

    /// What comes after `begin`, if it begins so.
    pub(super) fn strip_prefix(self, begin: &str) -> Option<Self> {
        self.text.strip_prefix(begin).map(|text| Self { text, at: self.at + begin.len() })
    }
}

/// What is gathered while one block is read.
pub(super) struct Taker<'b> {
    block: &'b Block,
    /// How texts are written that do not say it: as the question's own.
    pub(super) written: Markup,
    losses: Vec<Loss>,
}

impl Taker<'_> {
    /// Tells of something that is lost at a stretch.
    pub(super) fn lose(&mut self, piece: Piece<'_>, what: Words) {
        let line = self.block.line(piece.at);
        if self.losses.len() > LOSSES_MAX {
            return;
        }
        let what = if self.losses.len() == LOSSES_MAX { tr!("import-lost-more") } else { what };
        let loss = Loss { line, what };
        if !self.losses.contains(&loss) {
            self.losses.push(loss);
        }
    }

    /// A text as an author meant it, by the way it says to be written.
    pub(super) fn text(&mut self, piece: Piece<'_>) -> SafeText {
        let (written, piece) = format(piece.trim());
        self.said(piece, written.unwrap_or(self.written))
    }

    /// A text in which nothing is markup.
    pub(super) fn plain(&mut self, piece: Piece<'_>) -> SafeText {
        self.said(piece.trim(), Markup::Plain)
    }

    fn said(&mut self, piece: Piece<'_>, written: Markup) -> SafeText {
        let (text, lost) = fit(&show(piece.text), written);
        for what in lost {
            self.lose(piece, what);
        }
        text
    }
}

/// How a text says that it is written, and the text.
fn format(piece: Piece<'_>) -> (Option<Markup>, Piece<'_>) {
    for (name, written) in
        [("[html]", Markup::Html), ("[moodle]", Markup::Auto), ("[plain]", Markup::Plain), ("[markdown]", Markup::Markdown)]
    {
        if piece.text.get(..name.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(name)) {
            return (Some(written), piece.cut(0, name.len()).1);
        }
    }
    (None, piece)
}

fn question(block: &Block) -> Result<Question, Words> {
    let mut taker = Taker { block, written: Markup::Auto, losses: block.told.clone() };
    let mut question = Question { line: block.line(0), ..Question::default() };
    labels(block, &mut question);
    let mut rest = Piece { text: &block.text, at: 0 };
    if let Some(named) = rest.strip_prefix("::") {
        // Without a second pair of points there is no name: what stands there is text.
        rest = named;
        if let Some((name, text)) = named.split_once("::") {
            question.name = SafeText::show_line(&taker.plain(name));
            rest = text;
        }
    }
    let (before, inside, after) = match (rest.text.find('{'), rest.text.find('}')) {
        (None, None) => (rest, None, None),
        (Some(opens), Some(closes)) if opens < closes => {
            let (before, rest) = rest.cut(opens, 1);
            let (inside, after) = rest.cut(closes - opens - 1, 1);
            (before, Some(inside), Some(after))
        }
        _ => return Err(tr!("import-bad-braces")),
    };
    let (written, before) = format(before.trim());
    taker.written = written.unwrap_or(Markup::Auto);
    let after = after.filter(|after| !after.text.trim().is_empty());
    question.text = match after {
        None => taker.said(before, taker.written),
        Some(after) => {
            let rest = gaps(&mut taker, after);
            let air = if block.text.get(..before.at + before.text.len() + 1).is_some_and(|text| text.ends_with(char::is_whitespace)) {
                " "
            } else {
                ""
            };
            let whole = format!("{}{air}{GAP}{rest}", before.text);
            taker.said(Piece { text: &whole, at: before.at }, taker.written)
        }
    };
    if let Some(inside) = inside {
        let (inside, general) = match inside.text.rfind("####") {
            Some(at) => {
                let (inside, general) = inside.cut(at, 4);
                (inside, Some(general))
            }
            None => (inside, None),
        };
        question.general = general.map(|general| taker.text(general)).unwrap_or_default();
        question.form = answers::read(&mut taker, inside.trim())?;
    }
    if question.form == Form::Description && question.text.is_empty() {
        return Err(tr!("import-no-text"));
    }
    question.losses = taker.losses;
    Ok(question)
}

/// The text after the answers. Moodle reads one group of answers a question: where there are more, a gap stays and they are told.
fn gaps(taker: &mut Taker<'_>, after: Piece<'_>) -> String {
    let mut out = String::new();
    let mut rest = after;
    while let Some((before, inside)) = rest.split_once("{") {
        let Some((inside, after)) = inside.split_once("}") else { break };
        out.push_str(before.text);
        out.push_str(GAP);
        taker.lose(inside, tr!("import-lost-group", text = beginning(&show(inside.text))));
        rest = after;
    }
    out.push_str(rest.text);
    out
}

/// What Moodle keeps in comments: `[id:…]` and `[tag:…]`.
fn labels(block: &Block, question: &mut Question) {
    for comment in &block.comments {
        let mut rest = comment.as_str();
        while let Some((_, after)) = rest.split_once('[') {
            rest = after;
            let Some((label, after)) = after.split_once(']') else { break };
            if let Some(id) = label.strip_prefix("id:") {
                question.id = SafeText::show_line(id);
            } else if let Some(tag) = label.strip_prefix("tag:") {
                question.tags.push(SafeText::show_line(tag));
            } else {
                continue;
            }
            rest = after;
        }
    }
}
