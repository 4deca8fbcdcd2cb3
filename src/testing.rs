//! For tests of faces: messages as the French locale has them, read in the plainest way.

use std::collections::BTreeMap;

use crate::words::{Arg, Words};

/// Says words by the messages of `source`: no plural but the last, no function. An unknown id is said as it is.
pub fn plainly(source: &str) -> impl Fn(&Words) -> String + use<> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some(more) = line.strip_prefix("    ") {
            let text = messages.entry(last.clone()).or_default();
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(more);
        } else if let Some(other) = line.trim_start().strip_prefix("*[other] ") {
            messages.insert(last.clone(), other.to_owned());
        } else if let Some((id, text)) = line.split_once(" =") {
            id.clone_into(&mut last);
            messages.insert(last.clone(), text.trim().to_owned());
        }
    }
    move |words| say(&messages, words)
}

fn say(messages: &BTreeMap<String, String>, words: &Words) -> String {
    match words {
        Words::Text(text) | Words::Foreign(text) => text.as_str().to_owned(),
        Words::Msg(id, args) => {
            let mut text = messages.get(*id).cloned().unwrap_or_else(|| (*id).to_owned());
            for (name, arg) in args {
                let arg = match arg {
                    Arg::Num(n) => n.to_string(),
                    Arg::Text(text) => text.as_str().to_owned(),
                    Arg::Words(words) => say(messages, words),
                };
                text = text.replace(&format!("{{ ${name} }}"), &arg);
            }
            text
        }
    }
}
