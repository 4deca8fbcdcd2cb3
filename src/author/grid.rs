//! The quality grid: what a trainer shows to whoever pays, on one page. Figures come only from what was measured; what no machine can
//! judge is an empty box for a person.

use serde_json::{Value, json};
use time::Date;

use super::grid_rows::{Counted, rows};
use super::looked::{Looked, look};
use crate::curriculum::{Files, Formula, Lengths, lengths_of};
use crate::error::Result;
use crate::i18n::I18n;
use crate::paper::{Paper, QualityRow, QualitySheet, QualityVerdict, quality_sheets};
use crate::platform::side_by_side;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is, as far as a machine can see.
    Met,
    /// It is not.
    NotMet,
    /// A person has to judge.
    Person,
    /// There is nothing that it could be asked of.
    Idle,
}

impl Verdict {
    /// What was measured decides.
    pub(super) const fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Person => "person",
            Self::Idle => "idle",
        }
    }
}

/// One criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its stable id.
    pub id: &'static str,
    /// What is asked.
    pub name: Words,
    /// Who asks for it, with the year.
    pub source: Words,
    /// What was measured.
    pub measured: Words,
    /// Whether it is met.
    pub verdict: Verdict,
}

/// One language of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridLanguage {
    /// Its code.
    pub lang: String,
    /// Whether the files are written in it.
    pub source: bool,
    /// Texts that are there and fresh, of all; none are counted of the source.
    pub texts: (usize, usize),
    /// Files that were read again by a second person, of those that are there.
    pub reread: (usize, usize),
    /// How long its sentences and words are.
    pub lengths: Lengths,
}

/// The grid of a curriculum or of a module.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What it is called.
    pub title: Words,
    /// Who publishes it; a module alone does not say.
    pub publisher: SafeText,
    /// Its version.
    pub version: SafeText,
    /// Under which licence it may be used.
    pub licence: SafeText,
    /// How many modules and units there are.
    pub size: (usize, usize),
    /// The day on which it was measured.
    pub day: Words,
    /// Its languages, the source first.
    pub languages: Vec<GridLanguage>,
    /// In order.
    pub criteria: Vec<Criterion>,
}

/// Measures `files` as on the day `today`.
///
/// # Errors
/// When a file cannot be read.
pub fn grid(files: &Files, today: Date, day: Words) -> Result<Grid> {
    let looked = look(files, today)?;
    let lessons = &looked.lessons;
    let languages = languages(&looked);
    let counted = Counted::of(files, &looked)?;
    let head = |id| lessons.head(id).map(|loaded| &loaded.model.0);
    let curriculum = lessons.curriculum.as_ref().map(|loaded| &loaded.model);
    let only = lessons.modules.first().and_then(head);
    let title = curriculum.map(|curriculum| &curriculum.title).or(only.map(|module| &module.title));
    Ok(Grid {
        title: title.map_or_else(|| tr!("grid-nothing"), crate::source::Text::words),
        publisher: curriculum.map(|curriculum| curriculum.publisher.clone()).unwrap_or_default(),
        version: curriculum.map(|curriculum| curriculum.version.clone()).or(only.map(|module| module.version.clone())).unwrap_or_default(),
        licence: curriculum.map(|curriculum| curriculum.licence.clone()).unwrap_or_default(),
        size: (lessons.modules.iter().filter_map(head).count(), counted.units),
        day,
        criteria: rows(&looked, &languages, &counted),
        languages,
    })
}

/// The languages: that of the files, then those of the translations.
fn languages(looked: &Looked) -> Vec<GridLanguage> {
    let source = looked.lessons.language();
    let own = GridLanguage { lang: source.to_owned(), source: true, texts: (0, 0), reread: (0, 0), lengths: Lengths::default() };
    let translated = looked.spoken.iter().map(|spoken| GridLanguage {
        lang: spoken.lang.clone(),
        source: false,
        texts: (spoken.fresh, spoken.all),
        reread: (spoken.reread, spoken.files),
        lengths: Lengths::default(),
    });
    let mut languages: Vec<GridLanguage> = std::iter::once(own).chain(translated).collect();
    for (lang, lengths) in side_by_side(looked.lessons.units(), |unit| lengths_of(unit, source)).into_iter().flatten() {
        if let Some(language) = languages.iter_mut().find(|language| language.lang == lang) {
            language.lengths.add(lengths);
        }
    }
    languages
}

impl GridLanguage {
    /// The ease of reading by the formula of its language, as a whole number; none where none was published.
    pub fn ease(&self) -> Option<String> {
        self.lengths.ease(&self.lang).map(|ease| format!("{ease:.0}"))
    }

    /// Words a sentence on average, rounded; none where there is nothing to read.
    pub fn average(&self) -> Option<usize> {
        let by = self.lengths.sentences;
        (self.lengths.words + by / 2).checked_div(by)
    }

    /// Its name in itself, else its code.
    fn name(&self) -> SafeText {
        let known = I18n::languages().iter().find(|language| language.code == self.lang);
        SafeText::show_line(known.map_or(self.lang.as_str(), |language| language.name))
    }

    fn row(&self) -> [Words; 5] {
        let none = || Words::Text(SafeText::show("–"));
        let formula = Formula::of(&self.lang).map(|formula| SafeText::show(formula.author));
        let ease = self.ease().map(|ease| SafeText::show(&ease)).zip(formula);
        [
            if self.source { tr!("grid-language-source", name = self.name()) } else { Words::Text(self.name()) },
            if self.source { none() } else { tr!("grid-language-texts", n = self.texts.0, all = self.texts.1) },
            if self.source { none() } else { tr!("grid-language-reread", n = self.reread.0, all = self.reread.1) },
            self.average().map_or_else(none, |n| tr!("grid-language-words", n = n, most = self.lengths.longest)),
            ease.map_or_else(|| tr!("grid-no-formula"), |(ease, author)| tr!("grid-language-ease", ease = ease, author = author)),
        ]
    }
}

impl Grid {
    /// As data, with stable keys.
    pub fn data(&self, i18n: &I18n) -> Value {
        let language = |one: &GridLanguage| {
            json!({
                "lang": one.lang, "source": one.source, "fresh": one.texts.0, "texts": one.texts.1, "reread": one.reread.0,
                "files": one.reread.1, "sentences": one.lengths.sentences, "words": one.lengths.words,
                "syllables": one.lengths.syllables, "longest_sentence": one.lengths.longest,
                "ease": one.lengths.ease(&one.lang).map(|ease| (ease * 10.0).round() / 10.0),
                "formula": Formula::of(&one.lang).map(|formula| formula.author),
            })
        };
        let criterion = |one: &Criterion| {
            json!({ "id": one.id, "name": i18n.say(&one.name), "source": i18n.say(&one.source), "measured": i18n.say(&one.measured),
                    "verdict": one.verdict.word() })
        };
        json!({
            "title": i18n.say(&self.title), "publisher": self.publisher.as_str(), "version": self.version.as_str(),
            "licence": self.licence.as_str(), "modules": self.size.0, "units": self.size.1, "measured_on": i18n.say(&self.day),
            "languages": self.languages.iter().map(language).collect::<Vec<_>>(),
            "criteria": self.criteria.iter().map(criterion).collect::<Vec<_>>(),
        })
    }

    fn sheet(&self) -> QualitySheet {
        let said = |text: &SafeText| if text.is_empty() { tr!("grid-unsaid") } else { Words::Text(text.clone()) };
        let row = |one: &Criterion| QualityRow {
            name: one.name.clone(),
            source: one.source.clone(),
            measured: one.measured.clone(),
            verdict: match one.verdict {
                Verdict::Met => QualityVerdict::Said(tr!("grid-met")),
                Verdict::NotMet => QualityVerdict::Missed(tr!("grid-not-met")),
                Verdict::Idle => QualityVerdict::Said(tr!("grid-idle")),
                Verdict::Person => QualityVerdict::Box(tr!("grid-person")),
            },
        };
        QualitySheet {
            title: self.title.clone(),
            facts: vec![
                (tr!("grid-publisher"), said(&self.publisher)),
                (tr!("grid-version"), said(&self.version)),
                (tr!("grid-licence"), said(&self.licence)),
                (tr!("grid-size"), tr!("grid-size-said", modules = self.size.0, units = self.size.1)),
                (tr!("grid-day"), self.day.clone()),
            ],
            languages: self.languages.iter().map(GridLanguage::row).collect(),
            rows: self.criteria.iter().map(row).collect(),
        }
    }

    /// One file of these grids, a page each.
    pub fn pages(grids: &[Self], i18n: &I18n) -> String {
        let say = |words: &Words| i18n.say(words);
        let sheets: Vec<QualitySheet> = grids.iter().map(Self::sheet).collect();
        quality_sheets(&sheets, Paper { lang: i18n.code(), say: &say, large: false })
    }
}
