//! `tremplin curriculum new`: five questions, or options; a folder with a lesson that works, checked at once.

use std::io::{self, BufRead, Read};
use std::path::Path;

use clap::{Arg, ArgMatches, Command};

use super::{Cx, problems};
use crate::author::{self, MINUTES, Wanted};
use crate::clock::{Machine, World};
use crate::curriculum::{Files, Named, Shelf, load_module};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The longest answer to a question, in bytes.
const LONGEST: u64 = 2000;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let option = |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let minutes = option("minutes", "N").value_parser(clap::value_parser!(u16).range(1..=60));
    Command::new("new")
        .about(say(tr!("cli-new")))
        .arg(Arg::new("name").value_name("NAME").required(true).help(say(tr!("cli-new-name"))))
        .arg(option("language", "LANG").help(say(tr!("cli-new-language"))))
        .arg(option("title", "TITLE").help(say(tr!("cli-new-title"))))
        .arg(option("aim", "AIM").help(say(tr!("cli-new-aim"))))
        .arg(option("unit-title", "TITLE").help(say(tr!("cli-new-unit"))))
        .arg(option("publisher", "NAME").help(say(tr!("cli-new-publisher"))))
        .arg(minutes.help(say(tr!("cli-new-minutes"))))
        .arg(option("from", "MODULE|DIR").conflicts_with_all(["language", "aim", "unit-title", "minutes"]).help(say(tr!("cli-new-from"))))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let name = matches.get_one::<String>("name").map_or("", String::as_str);
    let id = free_id(name)?;
    let folder = Path::new(name);
    if folder.symlink_metadata().is_ok() {
        let cause = tr!("new-there-already", path = SafeText::show_line(name));
        return Err(Error::new(Kind::User, cause).hint(tr!("new-there-already-hint")));
    }
    let files = match matches.get_one::<String>("from") {
        Some(from) => {
            let row = author::module_meant(from, &cx.shelf()?)?;
            let given = Questions::new(cx, matches, row.language(), &[("publisher", tr!("new-ask-publisher"))])?;
            let publisher = given.answer(cx, "publisher", &tr!("new-default-publisher"))?;
            let title = given.option("title")?;
            author::copied(&row, &id, title.as_deref(), &publisher)?
        }
        None => fresh(cx, matches, id.clone())?,
    };
    author::plant(folder, &files)?;
    tell(cx, folder, &id)
}

/// The name as an id that is free, or which one would do.
fn free_id(name: &str) -> Result<ModuleId> {
    let id = ModuleId::new(name).filter(|_| !author::is_reserved(name));
    let Some(id) = id else {
        let error = Error::new(Kind::User, tr!("new-no-id", name = SafeText::show_line(name)));
        return Err(match author::nearest_id(name) {
            Some(near) => error.hint(tr!("new-no-id-near", near = SafeText::show_line(&near))),
            None => error.hint(tr!("new-no-id-hint")),
        });
    };
    // Beside a module that ships, one of the same name would hide it.
    if Shelf::new(&[])?.row(&id).is_ok() {
        let near = SafeText::show_line(&format!("{name}-1"));
        return Err(
            Error::new(Kind::User, tr!("new-ships-already", name = SafeText::show_line(name))).hint(tr!("new-no-id-near", near = near))
        );
    }
    Ok(id)
}

/// The files of a curriculum of one's own.
fn fresh(cx: &mut Cx, matches: &ArgMatches, id: ModuleId) -> Result<Named> {
    let asked = [
        ("language", tr!("new-ask-language")),
        ("title", tr!("new-ask-title")),
        ("aim", tr!("new-ask-aim")),
        ("unit-title", tr!("new-ask-unit")),
        ("publisher", tr!("new-ask-publisher")),
    ];
    let mut given = Questions::new(cx, matches, cx.i18n.code(), &asked)?;
    let lang = given.language(cx)?;
    given.texts = I18n::new(lang);
    let wanted = Wanted {
        id,
        title: given.answer(cx, "title", &tr!("new-default-title"))?,
        aim: given.answer(cx, "aim", &tr!("new-default-aim"))?,
        unit: given.answer(cx, "unit-title", &tr!("new-default-unit"))?,
        publisher: given.answer(cx, "publisher", &tr!("new-default-publisher"))?,
        lang: lang.to_owned(),
        minutes: matches.get_one::<u16>("minutes").copied().unwrap_or(MINUTES),
    };
    author::scaffold(&wanted).ok_or_else(|| no_such_language(lang))
}

fn no_such_language(lang: &str) -> Error {
    Error::new(Kind::User, tr!("new-bad-language", lang = SafeText::show_line(lang))).hint(tr!("new-bad-language-hint"))
}

/// What is asked, and what options have answered already.
struct Questions<'m> {
    matches: &'m ArgMatches,
    asked: Vec<(&'static str, Words)>,
    /// In the language of the texts: what is proposed.
    texts: I18n,
}

impl<'m> Questions<'m> {
    fn new(cx: &mut Cx, matches: &'m ArgMatches, lang: &str, asked: &[(&'static str, Words)]) -> Result<Self> {
        let questions = Self { matches, asked: asked.to_vec(), texts: I18n::new(lang) };
        // A mistake in an option is told before anything is asked.
        for (name, _) in asked {
            questions.option(name)?;
        }
        if questions.asked.iter().any(|(name, _)| matches.get_one::<String>(name).is_none()) {
            cx.out.talk(&cx.say(&tr!("new-how")));
        }
        Ok(questions)
    }

    /// What the option says: one line, without hostile characters.
    fn option(&self, name: &str) -> Result<Option<String>> {
        let given = self.matches.get_one::<String>(name).map(|raw| one_line(raw)).transpose()?;
        Ok(given.filter(|text| !text.is_empty()))
    }

    /// The answer to a question: of its option, else of the next line; an empty line takes what is proposed.
    fn answer(&self, cx: &mut Cx, name: &'static str, proposed: &Words) -> Result<String> {
        let proposed = self.texts.say(proposed);
        self.line(cx, name, &proposed, |text| Ok(text.to_owned()))
    }

    /// The language of the texts.
    fn language(&self, cx: &mut Cx) -> Result<&'static str> {
        self.line(cx, "language", self.texts.code(), |text| I18n::find(text).ok_or_else(|| no_such_language(text)))
    }

    fn line<T>(&self, cx: &mut Cx, name: &'static str, proposed: &str, read: impl Fn(&str) -> Result<T>) -> Result<T> {
        if let Some(given) = self.option(name)? {
            return read(&given);
        }
        let words = self.asked.iter().find(|(known, _)| *known == name).map(|(_, words)| cx.say(words)).unwrap_or_default();
        loop {
            let question = tr!("new-question", question = SafeText::show_line(&words), proposed = SafeText::show_line(proposed));
            cx.out.talk(&cx.say(&question));
            let Some(line) = next_line()? else { return Err(self.missing(name)) };
            let answer = one_line(&line).and_then(|text| read(if text.is_empty() { proposed } else { &text }));
            match answer {
                Ok(answer) => return Ok(answer),
                // It is told, and asked once more.
                Err(error) => cx.out.error(&error, &cx.i18n),
            }
        }
    }

    /// From this question on nobody answered: which options would.
    fn missing(&self, from: &str) -> Error {
        let open = self.asked.iter().skip_while(|(name, _)| *name != from);
        let open = open.filter(|(name, _)| self.matches.get_one::<String>(name).is_none()).map(|(name, _)| format!("--{name}"));
        let options = SafeText::show_line(&open.collect::<Vec<_>>().join(", "));
        Error::new(Kind::User, tr!("new-missing", options = options)).hint(tr!("new-missing-hint"))
    }
}

/// A text on one line; what could harm whoever reads it is refused.
fn one_line(raw: &str) -> Result<String> {
    let refused = |_| Error::new(Kind::User, tr!("new-hostile", text = SafeText::show_line(raw))).hint(tr!("new-hostile-hint"));
    let text = SafeText::accept(raw.trim()).map_err(refused)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The next line of standard input. None at its end.
fn next_line() -> Result<Option<String>> {
    let mut line = Vec::new();
    let read = io::stdin().lock().take(LONGEST).read_until(b'\n', &mut line);
    let read = read.map_err(|error| Error::new(Kind::Io, tr!("stdin-not-read")).detail(&error))?;
    Ok((read > 0).then(|| String::from_utf8_lossy(&line).into_owned()))
}

/// What was made, what the check says of it, and what comes next.
fn tell(cx: &mut Cx, folder: &Path, id: &ModuleId) -> Result<u8> {
    let path = SafeText::show_path(folder);
    cx.out.data(&path)?;
    let files = Files::at(folder)?;
    let (found, _) = author::check_all(&files, Machine::new().now().date())?;
    for one in &found {
        problems::tell(cx, one);
        cx.out.talk("");
    }
    cx.out.talk(&cx.say(&tr!("new-done", path = &path)));
    cx.out.talk(&cx.say(&tr!("new-remarks", n = found.len())));
    // The first lesson: that is where one begins to write.
    let first = load_module(&files, id, None)?.model.1.into_iter().next();
    let unit = first.map_or_else(|| "module".to_owned(), |unit| unit.to_string());
    let file = files.shown(&format!("{id}/{unit}.toml"));
    cx.out.talk(&cx.say(&tr!("new-next", path = path, file = file)));
    Ok(0)
}
