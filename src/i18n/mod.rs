//! Words put in a language: messages, numbers, plurals and dates.
//!
//! The texts are the files of `locales/`, a folder a language, inside the program; a file is read when one of its messages is said, so
//! that a start pays for what it shows. A message refers only to messages of its own file. The only place that names `fluent`,
//! `unic-langid` and `sys-locale`. May use words, text, ids and the date of [`crate::clock`]; nothing that draws or stores.

mod choose;
mod number;

pub use choose::system_language;

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::clock::Millis;
use crate::embedded::{FILES, LANGUAGES, LOCALES, holder};
use crate::text::SafeText;
use crate::tr;
use crate::words::{Arg, Words, msg};

/// The language of the sources: every message exists there.
pub const SOURCE: &str = "fr";

/// Messages within messages, at most: none of ours goes beyond three.
const DEPTH_MAX: usize = 8;

type Bundle = FluentBundle<FluentResource>;

/// One language that Tremplin speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code: `fr`.
    pub code: &'static str,
    /// Its name, in itself: `Français`. It is its message `language-name`, read when the program was built: every start names them all.
    pub name: &'static str,
}

/// The messages of one language, each file read when one of them is said.
struct Messages {
    code: &'static str,
    files: Vec<OnceLock<Bundle>>,
}

impl Messages {
    fn of(code: &'static str) -> Self {
        Self { code, files: FILES.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The text of message `id`, and whether nothing was missing in it.
    fn said(&self, id: &str, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        let file = holder(id)?;
        said(self.files.get(file)?.get_or_init(|| self.read(file)), id, args)
    }

    fn read(&self, file: usize) -> Bundle {
        let language: LanguageIdentifier = self.code.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![language]);
        // Isolating marks are for right-to-left text inside a line; terminals write them as boxes.
        bundle.set_use_isolating(false);
        let text = FILES.get(file).and_then(|name| LOCALES.read(&format!("{}/{name}.ftl", self.code))).unwrap_or_default();
        // What can be read of a file with a mistake is used; a test refuses the mistake.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        let none = FluentArgs::new();
        let sign = if holder(GROUP) == Some(file) { said(&bundle, GROUP, &none) } else { self.said(GROUP, &none) };
        let sign = sign.map(|(sign, _)| sign).unwrap_or_default();
        bundle.set_formatter(Some(number::grouped_by(&sign)));
        bundle
    }
}

/// The message that holds the sign between thousands.
const GROUP: &str = "number-group";

/// The words of one language, and of the source language for what it lacks.
pub struct I18n {
    code: &'static str,
    own: Messages,
    /// Asked only when a message is missing.
    source: Messages,
    missing: AtomicUsize,
    /// The words of fingerprints.
    words: OnceLock<String>,
    silent: bool,
}

impl fmt::Debug for I18n {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("I18n").field("code", &self.code).finish_non_exhaustive()
    }
}

impl I18n {
    /// The words of `lang`, or of the source language if it is none of ours. `fr`, `fr-FR` and `fr_FR.UTF-8` are one.
    pub fn new(lang: &str) -> Self {
        let code = Self::find(lang).unwrap_or(SOURCE);
        Self::over(code, code)
    }

    /// The same, but says nothing and reads nothing: for what is made with words where only its shape is asked for.
    pub fn silent(lang: &str) -> Self {
        Self { silent: true, ..Self::new(lang) }
    }

    /// As `code`, with the messages of `own`.
    fn over(code: &'static str, own: &'static str) -> Self {
        Self {
            code,
            own: Messages::of(own),
            source: Messages::of(SOURCE),
            missing: AtomicUsize::new(0),
            words: OnceLock::new(),
            silent: false,
        }
    }

    /// The code of the language that is spoken.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The languages there are, the source language first.
    pub fn languages() -> &'static [Language] {
        static FOUND: OnceLock<Vec<Language>> = OnceLock::new();
        FOUND.get_or_init(|| {
            let mut found: Vec<Language> = LANGUAGES.iter().map(|&(code, name)| Language { code, name }).collect();
            found.sort_by_key(|language| (language.code != SOURCE, language.code));
            found
        })
    }

    /// The word for a byte of a fingerprint: one of 256 things that everybody can picture. The same thing in every language.
    pub fn fingerprint_word(&self, byte: u8) -> &str {
        let list = |code: &str| LOCALES.read(&format!("{code}/fingerprint.txt"));
        let words = self.words.get_or_init(|| list(self.code).or_else(|| list(SOURCE)).unwrap_or_default());
        words.lines().nth(usize::from(byte)).unwrap_or("?")
    }

    /// How many times a message was missing, or lacked an argument, since the beginning.
    pub fn missing(&self) -> usize {
        self.missing.load(Ordering::Relaxed)
    }

    /// What `words` are in this language. A missing message is said in the source language, then as its id in ⟦⟧.
    pub fn say(&self, words: &Words) -> String {
        if self.silent { String::new() } else { self.say_within(words, 0) }
    }

    /// The text of a message without arguments whose id is put together while the program runs; nothing where there is no such message.
    pub fn message(&self, id: &str) -> Option<String> {
        let of = |messages: &Messages| messages.said(id, &FluentArgs::new()).map(|(text, _)| text);
        of(&self.own).or_else(|| self.source().and_then(of))
    }

    /// The source language, where it is another one.
    fn source(&self) -> Option<&Messages> {
        (self.code != SOURCE).then_some(&self.source)
    }

    fn say_within(&self, words: &Words, depth: usize) -> String {
        let (id, args) = match words {
            Words::Text(text) | Words::Foreign(text) => return text.as_str().to_owned(),
            Words::Msg(id, _) if depth > DEPTH_MAX => return self.unknown(id),
            Words::Msg(id, args) => (id, args),
        };
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(
                *name,
                match arg {
                    Arg::Num(n) => FluentValue::from(*n),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Words(inner) => FluentValue::from(self.say_within(inner, depth + 1)),
                },
            );
        }
        if let Some((text, whole)) = self.own.said(id, &given) {
            if !whole {
                self.missing.fetch_add(1, Ordering::Relaxed);
            }
            return text;
        }
        match self.source().and_then(|source| source.said(id, &given)) {
            Some((text, _)) => {
                self.missing.fetch_add(1, Ordering::Relaxed);
                text
            }
            None => self.unknown(id),
        }
    }

    fn unknown(&self, id: &str) -> String {
        self.missing.fetch_add(1, Ordering::Relaxed);
        format!("⟦{id}⟧")
    }

    /// The day of `at`, as people write it: `21 novembre 2026`. In UTC: the machine's own zone is not asked.
    pub fn date(&self, at: Millis) -> String {
        self.say(&date(at))
    }
}

/// The day of `at`, to be said.
pub fn date(at: Millis) -> Words {
    let Some((day, month, year)) = civil(at) else { return tr!("date-unknown") };
    // The year is a text: it is never grouped like a number.
    tr!("date-written", day = day, month = msg(month.0), year = SafeText::show(&year.to_string()))
}

/// The day of `at` for the head of a narrow column: without its year, its month cut short.
pub fn short_date(at: Millis) -> Words {
    let Some((day, month, _)) = civil(at) else { return tr!("date-unknown") };
    tr!("date-short", day = day, month = msg(month.1))
}

fn civil(at: Millis) -> Option<(u32, (&'static str, &'static str), i32)> {
    let at = at.utc()?;
    let month = MONTHS.get(usize::from(u8::from(at.month())) - 1)?;
    Some((u32::from(at.day()), *month, at.year()))
}

/// Each month, and cut short.
const MONTHS: [(&str, &str); 12] = [
    ("date-january", "date-short-jan"),
    ("date-february", "date-short-feb"),
    ("date-march", "date-short-mar"),
    ("date-april", "date-short-apr"),
    ("date-may", "date-short-may"),
    ("date-june", "date-short-jun"),
    ("date-july", "date-short-jul"),
    ("date-august", "date-short-aug"),
    ("date-september", "date-short-sep"),
    ("date-october", "date-short-oct"),
    ("date-november", "date-short-nov"),
    ("date-december", "date-short-dec"),
];

/// The text of message `id`, and whether nothing was missing in it.
fn said(bundle: &Bundle, id: &str, args: &FluentArgs<'_>) -> Option<(String, bool)> {
    let message = bundle.get_message(id)?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message.value()?, Some(args), &mut errors).into_owned();
    Some((text, errors.is_empty()))
}

/// The codes of the languages inside the program.
fn codes() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(code, _)| *code)
}

#[cfg(test)]
mod tests;
