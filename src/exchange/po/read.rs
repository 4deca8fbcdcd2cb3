//! A file read as a catalogue, with every mistake and its line.

use super::{Catalogue, Entry, Mistake};
use crate::text::SafeText;
use crate::tr;

/// Largest file, in bytes: ten times what ships.
pub const SIZE_MAX: u64 = 16 << 20;
/// Most entries.
pub const ENTRIES_MAX: usize = 100_000;
/// Most mistakes that are told.
const MISTAKES_MAX: usize = 100;
/// Most bytes that one text may hold.
const TEXT_MAX: usize = 1 << 16;

/// Reads a catalogue. What is not well written is told and left out; the rest is read.
pub fn read(text: &str) -> (Catalogue, Vec<Mistake>) {
    let mut reader = Reader::default();
    if text.len() as u64 > SIZE_MAX {
        reader.tell(1, tr!("po-too-large"));
        return (reader.out, reader.mistakes);
    }
    for (n, line) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate() {
        if reader.out.entries.len() >= ENTRIES_MAX {
            reader.tell(n + 1, tr!("po-too-large"));
            break;
        }
        reader.line(n + 1, line.trim());
    }
    reader.end_entry();
    (reader.out, reader.mistakes)
}

/// A part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Text,
    Former,
    /// Read and not kept: a former context, a plural.
    Other,
}

/// An entry that is being read.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "which parts of the entry were there")]
struct Draft {
    entry: Entry,
    last: Option<Field>,
    context: bool,
    source: bool,
    text: bool,
    /// It has a mistake that was told.
    broken: bool,
    plural: bool,
}

#[derive(Debug, Default)]
struct Reader {
    out: Catalogue,
    mistakes: Vec<Mistake>,
    draft: Draft,
    headed: bool,
}

impl Reader {
    fn tell(&mut self, line: usize, cause: crate::words::Words) {
        self.draft.broken = true;
        if self.mistakes.len() < MISTAKES_MAX {
            self.mistakes.push(Mistake { line, cause });
        } else if self.mistakes.len() == MISTAKES_MAX {
            self.mistakes.push(Mistake { line, cause: tr!("po-more-mistakes") });
        }
    }

    fn line(&mut self, n: usize, line: &str) {
        if line.is_empty() {
            if self.draft.text {
                self.end_entry();
            }
            return;
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(n, comment);
            return;
        }
        if line.starts_with('"') {
            match self.draft.last {
                Some(field) => self.add(n, field, line),
                None => self.tell(n, tr!("po-stray", line = SafeText::show_line(line))),
            }
            return;
        }
        let end = line.find(|c: char| c == '"' || c.is_whitespace()).unwrap_or(line.len());
        let (keyword, rest) = line.split_at(end);
        self.keyword(n, keyword, rest.trim_start());
    }

    fn comment(&mut self, n: usize, comment: &str) {
        let bare = |text: &str| text.strip_prefix(' ').unwrap_or(text).to_owned();
        let sign = comment.chars().next().unwrap_or(' ');
        if sign == '~' {
            // A text that begins, not its former one.
            let after = comment.trim_start_matches('~').trim_start();
            if self.draft.text {
                self.end_entry();
            }
            self.out.obsolete += usize::from(after.starts_with("msgid ") || after.starts_with("msgid\""));
            return;
        }
        // What stands after a translation is said of the next.
        if self.draft.text {
            self.end_entry();
        }
        self.begin(n);
        let rest = comment.get(sign.len_utf8()..).unwrap_or_default();
        let entry = &mut self.draft.entry;
        match sign {
            '.' => entry.notes.push(bare(rest)),
            ':' => entry.places.extend(rest.split_whitespace().map(str::to_owned)),
            ',' | '=' => entry.fuzzy |= rest.split(',').any(|flag| flag.trim() == "fuzzy"),
            '|' => self.former(n, rest.trim_start()),
            _ => entry.own.push(bare(comment)),
        }
    }

    fn former(&mut self, n: usize, rest: &str) {
        if rest.starts_with('"') {
            if let Some(field @ (Field::Former | Field::Other)) = self.draft.last {
                self.add(n, field, rest);
            }
        } else if let Some(text) = rest.strip_prefix("msgid").map(str::trim_start).filter(|text| text.starts_with('"')) {
            self.draft.entry.former = Some(String::new());
            self.draft.last = Some(Field::Former);
            self.add(n, Field::Former, text);
        } else {
            self.draft.last = Some(Field::Other);
        }
    }

    fn begin(&mut self, n: usize) {
        if self.draft.entry.line == 0 {
            self.draft.entry.line = n;
        }
    }

    fn keyword(&mut self, n: usize, keyword: &str, rest: &str) {
        let begins = matches!(keyword, "msgctxt") || keyword == "msgid" && self.draft.source;
        if begins && (self.draft.source || self.draft.context) {
            self.end_entry();
        }
        self.begin(n);
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" if self.draft.source => Field::Text,
            "msgid_plural" => Field::Other,
            _ if keyword.starts_with("msgstr[") => Field::Other,
            _ => {
                self.draft.last = None;
                self.tell(n, tr!("po-stray", line = SafeText::show_line(keyword)));
                return;
            }
        };
        if field == Field::Other {
            if !std::mem::replace(&mut self.draft.plural, true) {
                self.tell(n, tr!("po-plural"));
            }
            self.draft.text = true;
        }
        let there = match field {
            Field::Context => &mut self.draft.context,
            Field::Source => &mut self.draft.source,
            _ => &mut self.draft.text,
        };
        if std::mem::replace(there, true) && field != Field::Other {
            self.tell(n, tr!("po-stray", line = SafeText::show_line(keyword)));
        }
        if matches!(field, Field::Context | Field::Source) && self.draft.entry.context.is_empty() && self.draft.entry.source.is_empty() {
            // An entry is found where its text is, not where its comments begin.
            self.draft.entry.line = n;
        }
        self.draft.last = Some(field);
        self.add(n, field, rest);
    }

    /// Adds a quoted text to a part of the entry.
    fn add(&mut self, n: usize, field: Field, quoted: &str) {
        let Some(text) = unquoted(quoted) else {
            self.tell(n, tr!("po-quotes", line = SafeText::show_line(quoted)));
            return;
        };
        let entry = &mut self.draft.entry;
        let there = match field {
            Field::Context => &mut entry.context,
            Field::Source => &mut entry.source,
            Field::Text => &mut entry.text,
            Field::Former => entry.former.get_or_insert_default(),
            Field::Other => return,
        };
        there.push_str(&text);
        if there.len() > TEXT_MAX && !self.draft.broken {
            self.tell(n, tr!("po-text-too-long"));
        }
    }

    fn end_entry(&mut self) {
        let draft = std::mem::take(&mut self.draft);
        let begun = draft.context || draft.source || draft.text;
        if !begun || draft.broken {
            return;
        }
        if !draft.source || !draft.text {
            self.tell(draft.entry.line, tr!("po-incomplete"));
            self.draft.broken = false;
            return;
        }
        if draft.entry.source.is_empty() && !draft.context {
            if self.headed {
                self.tell(draft.entry.line, tr!("po-two-heads"));
                self.draft.broken = false;
                return;
            }
            self.headed = true;
            self.out.notes = draft.entry.own;
            let value = |line: &str| line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            self.out.head = draft.entry.text.lines().filter_map(value).collect();
            return;
        }
        self.out.entries.push(draft.entry);
    }
}

/// The text between the quotes; `None` where they or a sign within are wrong.
fn unquoted(quoted: &str) -> Option<String> {
    let inside = quoted.strip_prefix('"')?;
    let mut out = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    loop {
        match chars.next()? {
            '"' => return chars.as_str().trim().is_empty().then_some(out),
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'v' => '\u{b}',
                same @ ('\\' | '"' | '\'' | '?') => same,
                // Bytes by their numbers: none of the tools that people use writes them.
                _ => return None,
            }),
            c => out.push(c),
        }
    }
}
