//! Who to call is named by id: numbers and sites change, and one list is kept up to date.

use super::said::Said;
use crate::source::Problem;
use crate::text::SafeText;
use crate::text::phone::real_number;
use crate::tr;

/// Short numbers that mean one service only.
const SHORT: [&str; 12] = ["3018", "33700", "3919", "3977", "3114", "3620", "116000", "116006", "116111", "116117", "118000", "33 700"];

/// Short numbers that may be something else: they are meant where somebody is told to call them.
const EMERGENCY: [&str; 10] = ["15", "17", "18", "112", "114", "115", "119", "191", "196", "999"];

/// The last day of a month: up to it, "le 17" may be a day.
const LAST_DAY: u32 = 31;

/// Words that tell to call what follows.
const CALL: [&str; 22] = [
    "appelez",
    "appeler",
    "appelle",
    "appelons",
    "composez",
    "composer",
    "compose",
    "faites",
    "faire",
    "téléphonez",
    "téléphoner",
    "contactez",
    "joignez",
    "joindre",
    "numéro",
    "call",
    "calling",
    "dial",
    "ring",
    "phone",
    "contact",
    "number",
];

/// Words that may stand between.
const ARTICLE: [&str; 4] = ["le", "au", "the", "to"];

/// What makes a number a sum, an hour or a share.
const NOT_CALLED: [&str; 8] = ["h", "heures", "€", "euros", "%", "am", "pm", "minutes"];

/// Names of services that a contact exists for, and the ends of their sites.
const SERVICES: [&str; 15] = [
    "17cyber",
    "cybermalveillance",
    "signal-spam",
    "info-escroqueries",
    "perceval",
    "pharos",
    "e-enfance",
    "cnil",
    "internet-signalement",
    "bloctel",
    ".gouv.fr",
    "ic3.gov",
    "actionfraud",
    "watchlist-internet",
    "safe.si",
];

/// What in these texts should be a contact's id.
pub(super) fn written_out(said: &[Said<'_>], file: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for said in said.iter().filter(|said| !said.is_note()) {
        if let Some(found) = real_number(said.text).or_else(|| short(said.text)).or_else(|| service(said.text)) {
            let cause = tr!("check-contact-by-id", found = SafeText::show_line(&found));
            problems.push(Problem::error("contact-by-id", said.place(&found, file), cause).fix(tr!("check-contact-by-id-fix")));
        }
    }
    problems
}

/// A short number that is to be called.
fn short(text: &str) -> Option<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '€' && c != '%')).collect();
    let at = |at: usize| words.get(at).copied().unwrap_or_default();
    (0..words.len()).find_map(|n| {
        let word = at(n);
        if SHORT.contains(&word) {
            return Some(word.to_owned());
        }
        let pair = format!("{word} {}", at(n + 1));
        if SHORT.contains(&pair.as_str()) {
            return Some(pair);
        }
        let before = |back: usize| n.checked_sub(back).map(|n| at(n).to_lowercase()).unwrap_or_default();
        let article = ARTICLE.contains(&before(1).rsplit(['\'', '’']).next().unwrap_or_default());
        let told = CALL.contains(&before(1).as_str()) || (article && CALL.contains(&before(2).as_str()));
        let may_be_a_day = word.parse::<u32>().is_ok_and(|n| n <= LAST_DAY);
        let called = EMERGENCY.contains(&word) && (told || (article && !may_be_a_day));
        (called && !NOT_CALLED.contains(&at(n + 1).to_lowercase().as_str())).then(|| word.to_owned())
    })
}

/// The name or the site of a service, as it is written.
fn service(text: &str) -> Option<String> {
    // "Signal Spam" and "signal-spam" are one.
    let lower = text.to_lowercase().replace(' ', "-");
    SERVICES.iter().find_map(|name| {
        let (at, _) = lower.match_indices(name).find(|(at, found)| {
            let before = lower.get(..*at).and_then(|before| before.chars().next_back());
            let after = lower.get(at + found.len()..).and_then(|after| after.chars().next());
            let is_in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            name.starts_with('.') || !(is_in_word(before) || is_in_word(after))
        })?;
        // As it is written, where lower case is as long.
        Some(text.get(at..at + name.len()).unwrap_or(name).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_are_known_where_they_are_called() {
        for good in ["avant le 17.", "le 17 mars", "le 15 h", "17 messages", "au 112 €", "Il y a 3 018 pages", "à 18 h", "le 119e message"]
        {
            assert_eq!(short(good), None, "{good}");
        }
        for (bad, found) in [
            ("Appelez le 17.", "17"),
            ("faites le 112 !", "112"),
            ("call 999", "999"),
            ("Le 3018, gratuit", "3018"),
            ("au 33 700", "33 700"),
        ] {
            assert_eq!(short(bad).as_deref(), Some(found), "{bad}");
        }
    }

    #[test]
    fn services_are_known_by_name_and_by_site() {
        assert_eq!(service("Allez sur 17Cyber.").as_deref(), Some("17Cyber"));
        assert_eq!(service("www.impots.gouv.fr").as_deref(), Some(".gouv.fr"));
        assert_eq!(service("Le pharoscope brille."), None);
    }
}
