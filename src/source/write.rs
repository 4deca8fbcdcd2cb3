//! Texts as an author writes them in a file: what is written here is read back by [`super::parse()`] as it was.

use std::fmt::Write;

use crate::text::SafeText;

/// Longest line of a list that stays on one line, in letters.
const LINE: usize = 100;

/// A TOML string: on several lines where the text is.
pub fn quote(text: &str) -> String {
    let mut out = String::new();
    let long = text.contains('\n');
    out.push_str(if long { "\"\"\"\n" } else { "\"" });
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push('\n'),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push_str(if long { "\"\"\"" } else { "\"" });
    out
}

/// `key = …`: one text, or a list of them, each on its line where they are sentences.
pub fn key_line(key: &str, texts: &[SafeText], list: bool) -> String {
    if list {
        let items: Vec<String> = texts.iter().map(|text| quote(text)).collect();
        let short = format!("{key} = [{}]", items.join(", "));
        // One a line where they are sentences: a translator reads down, not across.
        return if short.chars().count() <= LINE { short } else { format!("{key} = [\n  {},\n]", items.join(",\n  ")) };
    }
    format!("{key} = {}", texts.first().map_or_else(|| quote(""), |text| quote(text)))
}
