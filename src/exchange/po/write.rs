//! A catalogue as a file. The same catalogue, the same bytes.

use super::{Catalogue, Entry};

/// The text of a PO file.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    comments(&mut out, "#", &catalogue.notes);
    let lines: Vec<String> = catalogue.head.iter().map(|(name, value)| format!("{name}: {}\n", value.replace('\n', " "))).collect();
    let head = lines.concat();
    out.push_str("msgid \"\"\n");
    keyword(&mut out, "msgstr", &head);
    for entry in &catalogue.entries {
        out.push('\n');
        write_entry(&mut out, entry);
    }
    out
}

fn write_entry(out: &mut String, entry: &Entry) {
    comments(out, "#", &entry.own);
    comments(out, "#.", &entry.notes);
    comments(out, "#:", &entry.places);
    if entry.fuzzy {
        out.push_str("#, fuzzy\n");
    }
    if let Some(former) = &entry.former {
        let mut lines = String::new();
        keyword(&mut lines, "msgid", former);
        lines.lines().for_each(|line| out.push_str(&["#| ", line, "\n"].concat()));
    }
    keyword(out, "msgctxt", &entry.context);
    keyword(out, "msgid", &entry.source);
    keyword(out, "msgstr", &entry.text);
}

fn comments(out: &mut String, sign: &str, lines: &[String]) {
    for line in lines.iter().flat_map(|text| text.lines()) {
        // A comment that begins like another sign is another sign.
        let line = if sign == "#" { line.trim_start() } else { line };
        out.push_str([sign, " ", line].concat().trim_end());
        out.push('\n');
    }
}

fn keyword(out: &mut String, name: &str, text: &str) {
    out.push_str(name);
    let whole = !text.trim_end_matches('\n').contains('\n');
    if whole {
        out.push_str(&[" ", &quoted(text), "\n"].concat());
        return;
    }
    out.push_str(" \"\"\n");
    for line in text.split_inclusive('\n') {
        out.push_str(&quoted(line));
        out.push('\n');
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
