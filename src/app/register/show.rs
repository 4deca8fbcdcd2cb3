//! The register as text to read and as data. The page to print is of the print face.

use serde_json::{Value, json};

use super::{Body, Register, Section};
use crate::tr;
use crate::words::Words;

type Say<'s> = &'s dyn Fn(&Words) -> String;

impl Register {
    /// A text to be read from top to bottom, by a voice too.
    pub fn text(&self, say: Say<'_>) -> String {
        let mut out = say(&tr!("gdpr-title"));
        for line in &self.heading {
            out.extend(["\n", &say(line)]);
        }
        out.push('\n');
        for section in &self.sections {
            out.extend(["\n", &say(&section.title), "\n"]);
            if let Some(note) = &section.note {
                out.extend(["  ", &say(note), "\n"]);
            }
            for line in self.lines(section, say) {
                out.extend(["  - ", &line, "\n"]);
            }
        }
        out
    }

    fn lines(&self, section: &Section, say: Say<'_>) -> Vec<String> {
        match &section.body {
            Body::Blank(rows) => rows.iter().map(|(_, label)| say(&tr!("gdpr-to-fill", label = label.clone()))).collect(),
            Body::Said(rows) => rows.iter().map(|(_, said)| say(said)).collect(),
            Body::Kept(rows) => {
                let told = rows.iter().map(|line| {
                    tr!(
                        "gdpr-line",
                        id = super::text(line.id),
                        what = line.what.clone(),
                        whom = line.whom.words(),
                        why = line.why.words(),
                        term = line.term.words(self.months)
                    )
                });
                told.map(|words| say(&words)).collect()
            }
        }
    }

    /// The same as data: names for machines, sentences in the language asked for.
    pub fn json(&self, say: Say<'_>) -> Value {
        let sections: Vec<Value> = self.sections.iter().map(|section| self.section(section, say)).collect();
        let heading: Vec<String> = self.heading.iter().map(say).collect();
        json!({ "title": say(&tr!("gdpr-title")), "heading": heading, "months": self.months, "sections": sections })
    }

    fn section(&self, section: &Section, say: Say<'_>) -> Value {
        let mut told = json!({ "id": section.id, "title": say(&section.title), "note": section.note.as_ref().map(say) });
        let rows = |rows: &[(&str, Words)]| rows.iter().map(|(id, words)| json!({ "id": id, "text": say(words) })).collect::<Value>();
        match &section.body {
            Body::Blank(blanks) => told["to_fill"] = rows(blanks),
            Body::Said(said) => told["said"] = rows(said),
            Body::Kept(lines) => {
                told["kept"] = lines
                    .iter()
                    .map(|line| {
                        json!({
                            "id": line.id, "what": say(&line.what),
                            "whom": line.whom.name(), "whom_text": say(&line.whom.words()),
                            "why": line.why.name(), "why_text": say(&line.why.words()),
                            "term": line.term.name(), "term_text": say(&line.term.words(self.months)),
                        })
                    })
                    .collect();
            }
        }
        told
    }
}
