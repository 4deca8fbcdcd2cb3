//! The marks of a text that a translation must keep: `{id|…}`, `[[word|id]]`, `[[@id]]`, `**…**`. Pure.

use std::collections::BTreeSet;

use crate::activity::Marked;
use crate::ids::is_slug;
use crate::source::Text;
use crate::text::{SafeText, markup};
use crate::tr;
use crate::words::Words;

/// The marks of one text.
struct Marks {
    stretches: BTreeSet<String>,
    words: BTreeSet<String>,
    contacts: BTreeSet<String>,
}

impl Marks {
    fn of(text: &SafeText) -> Self {
        let marked = Marked::of(&Text { value: text.clone(), foreign: false });
        Self {
            stretches: marked.ids().iter().map(|id| id.as_str().to_owned()).collect(),
            words: text.lines().flat_map(markup::words).collect(),
            contacts: text.lines().flat_map(markup::contacts).collect(),
        }
    }
}

/// The marks of `text` as a translator has to write them; nothing where it has none.
pub fn shown(text: &SafeText) -> Vec<String> {
    let marks = Marks::of(text);
    let stretches = marks.stretches.iter().map(|id| format!("{{{id}|…}}"));
    let words = marks.words.iter().map(|id| format!("[[…|{id}]]"));
    let contacts = marks.contacts.iter().map(|id| format!("[[@{id}]]"));
    stretches.chain(words).chain(contacts).chain(is_strong(text).then(|| "**…**".to_owned())).collect()
}

fn is_strong(text: &str) -> bool {
    text.contains("**")
}

/// What is wrong with the marks of `translation`, a translation of `source`.
pub fn problem(source: &SafeText, translation: &SafeText) -> Option<Words> {
    let broken = |text: &SafeText| {
        text.lines()
            .any(|line| is_open(line) || line.matches("[[").count() != line.matches("]]").count() || line.matches("**").count() % 2 == 1)
    };
    if broken(translation) && !broken(source) {
        return Some(tr!("po-mark-broken"));
    }
    let (wanted, there) = (Marks::of(source), Marks::of(translation));
    for (wanted, there, all, sign) in [
        (&wanted.stretches, &there.stretches, true, ("{", "|…}")),
        (&wanted.contacts, &there.contacts, true, ("[[@", "]]")),
        (&wanted.words, &there.words, false, ("[[…|", "]]")),
    ] {
        let mark = |id: &String| SafeText::show_line(&[sign.0, id, sign.1].concat());
        // A hard word may be explained in one language alone: but one that stands in the place of another is a slip.
        if let Some(stranger) = there.difference(wanted).next().filter(|_| all || !wanted.is_subset(there)) {
            return Some(tr!("po-mark-unknown", mark = mark(stranger)));
        }
        if let Some(missing) = wanted.difference(there).next().filter(|_| all) {
            return Some(tr!("po-mark-missing", mark = mark(missing)));
        }
    }
    None
}

/// Whether a stretch is begun that does not end on its line.
fn is_open(line: &str) -> bool {
    line.split('{').skip(1).any(|after| {
        let begins = after.split_once('|').is_some_and(|(id, _)| is_slug(id));
        begins && !after.contains('}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_keeps_the_marks_of_its_source() {
        let safe = SafeText::show;
        let source = safe("Le {link|colis} avant {hurry|ce soir}, dit l'[[arobase|at]] **fort** : [[@card-block]].");
        assert_eq!(shown(&source), ["{hurry|…}", "{link|…}", "[[…|at]]", "[[@card-block]]", "**…**"]);
        let whole = "The {hurry|tonight} {link|parcel}, says the [[at sign|at]] **strong**: [[@card-block]].";
        for (from, to, id) in [
            ("", "", ""),
            ("[[at sign|at]]", "at", ""),
            ("{link|parcel}", "parcel", "po-mark-missing"),
            ("{link|parcel}", "{link|parcel", "po-mark-broken"),
            ("{link|parcel}", "{lien|parcel}", "po-mark-unknown"),
            ("[[at sign|at]]", "[[at sign|sign]]", "po-mark-unknown"),
            ("[[at sign|at]]", "[[at sign]]", "po-mark-unknown"),
            ("strong", "[[strong|strength]]", ""),
            ("[[at sign|at]]", "[[at sign|at]", "po-mark-broken"),
            ("[[@card-block]]", "the bank", "po-mark-missing"),
            ("**strong**", "**strong", "po-mark-broken"),
        ] {
            let told = problem(&source, &safe(&whole.replacen(from, to, 1)));
            let found = if let Some(Words::Msg(id, _)) = told { id } else { "" };
            assert_eq!(found, id, "{to}");
        }
        assert!(problem(&safe("a { b"), &safe("c { d | e")).is_none());
    }
}
