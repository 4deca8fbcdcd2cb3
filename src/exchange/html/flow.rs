//! Letters as they come, with the air between them decided late: spaces, line ends and strong words are only written once a letter
//! follows.

/// What is written so far, and what waits for the next letter.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing of what waits")]
pub(super) struct Flow {
    text: String,
    /// Whether a line end of the source is a space.
    joined: bool,
    space: bool,
    /// Line ends that wait: two are air.
    breaks: u8,
    /// How many strong elements are open.
    strong: usize,
    /// Whether strong words ended since the last letter.
    ended: bool,
    /// Whether the two stars that begin strong words are written.
    open: bool,
    /// The lists that are open: the number of the next item, if they are numbered.
    lists: Vec<Option<usize>>,
    /// What stands before an item, until its first letter.
    mark: Option<String>,
}

/// Most lists within lists that are counted: deeper ones are lists of the last.
const DEEP: usize = 16;

impl Flow {
    pub(super) fn new(joined: bool) -> Self {
        Self { text: String::new(), joined, space: false, breaks: 0, strong: 0, ended: false, open: false, lists: Vec::new(), mark: None }
    }

    /// One letter, or what is between letters.
    pub(super) fn letter(&mut self, c: char) {
        match c {
            '\n' if !self.joined => self.break_line(),
            ' ' | '\t' | '\n' | '\r' => self.space = true,
            c => {
                self.settle();
                self.text.push(c);
            }
        }
    }

    /// Writes what was waiting.
    fn settle(&mut self) {
        let begins = self.text.is_empty();
        if self.breaks > 0 || self.mark.is_some() {
            self.close();
            let air = if self.breaks > 1 { "\n\n" } else { "\n" };
            self.text.push_str(if begins { "" } else { air });
            self.text.push_str(&self.mark.take().unwrap_or_default());
        } else if self.space && !begins {
            if self.ended {
                self.close();
            }
            self.text.push(' ');
        }
        (self.breaks, self.space, self.ended) = (0, false, false);
        if self.strong > 0 && !self.open {
            self.text.push_str("**");
            self.open = true;
        } else if self.strong == 0 {
            self.close();
        }
    }

    fn close(&mut self) {
        if self.open {
            self.text.push_str("**");
            self.open = false;
        }
    }

    /// A line end; two are air.
    pub(super) fn break_line(&mut self) {
        self.breaks = (self.breaks + 1).min(2);
        self.space = false;
    }

    /// Air.
    pub(super) fn part(&mut self) {
        // Within an item a paragraph is still the item.
        if self.mark.is_none() {
            self.breaks = if self.lists.is_empty() { 2 } else { self.breaks.max(1) };
        }
        self.space = false;
    }

    /// Strong words begin or end.
    pub(super) fn strong(&mut self, begins: bool) {
        self.strong = if begins { self.strong + 1 } else { self.strong.saturating_sub(1) };
        self.ended |= self.strong == 0;
    }

    /// A list begins.
    pub(super) fn begin_list(&mut self, numbered: bool) {
        if self.lists.is_empty() {
            self.part();
        }
        if self.lists.len() < DEEP {
            self.lists.push(numbered.then_some(1));
        }
    }

    /// A list ends.
    pub(super) fn end_list(&mut self) {
        self.lists.pop();
        self.mark = None;
        if self.lists.is_empty() {
            self.breaks = 2;
        }
    }

    /// An item begins or ends.
    pub(super) fn item(&mut self, ends: bool) {
        if ends {
            self.mark = None;
            self.breaks = self.breaks.max(1);
            return;
        }
        self.breaks = self.breaks.max(1);
        self.space = false;
        self.mark = Some(match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        });
    }

    /// The whole text.
    pub(super) fn finish(mut self) -> String {
        self.close();
        self.text
    }
}
