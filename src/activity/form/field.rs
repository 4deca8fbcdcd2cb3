//! One field of a form: what it asks, what the form complains of, what the goal wants.

use serde::Serialize;

use super::Filling;
use crate::activity::address::{self, Fault};
use crate::ids::Slug;
use crate::source::{Fields, Problem, Text};
use crate::text::fold::{Tolerance, fold, same};
use crate::text::{SafeText, width};
use crate::tr;
use crate::words::Words;

/// The words an author may write in `type`.
const TYPES: [&str; 8] = ["text", "email", "phone", "date", "password", "tick", "code", "choose"];

/// What is put into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Anything on one line.
    Text,
    /// A mail address.
    Email,
    /// A phone number.
    Phone,
    /// A date in figures.
    Date,
    /// Something that others must not read.
    Password,
    /// A box to tick.
    Tick,
    /// A code that the form sends.
    Code,
    /// One of several.
    Choose,
}

/// One of the options of a `choose`.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// Its id.
    pub id: Slug,
    /// What it says.
    pub text: Text,
    /// Whether the goal asks for it.
    pub right: bool,
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its id.
    pub id: Slug,
    /// What is put into it.
    pub sort: Sort,
    /// What stands above it.
    pub label: Text,
    /// The small text beneath.
    pub help: Option<Text>,
    /// What is said when it is not as the goal asks.
    pub feedback: Option<Text>,
    /// Whether the form refuses to go on without it.
    pub required: bool,
    /// What the goal asks for, in the source language and in the reader's.
    pub accept: (Vec<SafeText>, Vec<SafeText>),
    /// What does not matter in it.
    pub tolerate: Vec<Tolerance>,
    /// How many signs a password has at least.
    pub min: Option<usize>,
    /// A value that obeys the rules.
    pub sample: Option<Text>,
    /// The field that it repeats.
    pub same_as: Option<Slug>,
    /// Whether the goal asks for a tick, or for none.
    pub tick: Option<bool>,
    /// How the box comes.
    pub ticked: bool,
    /// The code that is sent.
    pub code: SafeText,
    /// The message that brings the code.
    pub arrives: Text,
    /// The options.
    pub options: Vec<Pick>,
}

/// What a form complains of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is there.
    Required,
    /// The box must be ticked.
    MustTick,
    /// Nothing is chosen.
    MustChoose,
    /// Not an address.
    Email(Fault),
    /// Not a phone number.
    Phone,
    /// Not a date.
    Date,
    /// Too few signs; as many are missing.
    Short(usize, usize),
    /// Not what the first one holds.
    Differs,
    /// Not the code that was sent.
    Code,
}

impl Trouble {
    /// In words.
    pub fn words(self) -> Words {
        match self {
            Self::Required => tr!("form-trouble-required"),
            Self::MustTick => tr!("form-trouble-tick"),
            Self::MustChoose => tr!("form-trouble-choose"),
            Self::Email(Fault::Space) => tr!("form-trouble-email-space"),
            Self::Email(Fault::NoAt) => tr!("form-trouble-email-at"),
            Self::Email(Fault::ManyAt) => tr!("form-trouble-email-many"),
            Self::Email(_) => tr!("form-trouble-email"),
            Self::Phone => tr!("form-trouble-phone"),
            Self::Date => tr!("form-trouble-date"),
            Self::Short(least, missing) => tr!("form-trouble-short", least = least, missing = missing),
            Self::Differs => tr!("form-trouble-differs"),
            Self::Code => tr!("form-trouble-code"),
        }
    }
}

impl Field {
    /// Reads one `[[field]]`.
    pub fn read(id: Slug, f: &Fields<'_>) -> Self {
        let sort = match f.maybe_word("type", &TYPES) {
            Some("email") => Sort::Email,
            Some("phone") => Sort::Phone,
            Some("date") => Sort::Date,
            Some("password") => Sort::Password,
            Some("tick") => Sort::Tick,
            Some("code") => Sort::Code,
            Some("choose") => Sort::Choose,
            _ => Sort::Text,
        };
        let is = |wanted: Sort| sort == wanted;
        let typed = !matches!(sort, Sort::Tick | Sort::Code | Sort::Choose);
        // A key is asked for only where it means something: elsewhere it is told as unknown.
        let options = if is(Sort::Choose) {
            f.tables("option", 2, 6).into_iter().map(|(id, f)| Pick { id, text: f.text("text"), right: f.flag("right") }).collect()
        } else {
            Vec::new()
        };
        let read = Self {
            id,
            sort,
            label: f.text("label"),
            help: f.maybe_text("help"),
            feedback: f.maybe_text("feedback"),
            required: f.flag("required") || is(Sort::Code),
            accept: if typed { f.answers("accept") } else { Default::default() },
            tolerate: if typed {
                f.words("tolerate", &Tolerance::NAMES).into_iter().filter_map(Tolerance::named).collect()
            } else {
                Vec::new()
            },
            min: if is(Sort::Password) { f.maybe_whole("min", 1, 64).and_then(|n| usize::try_from(n).ok()) } else { None },
            sample: if typed { f.maybe_text("sample") } else { None },
            same_as: if typed { f.maybe_slug("same_as") } else { None },
            tick: if is(Sort::Tick) { f.maybe_flag("tick") } else { None },
            ticked: is(Sort::Tick) && f.flag("ticked"),
            code: if is(Sort::Code) { f.plain_text("code") } else { SafeText::EMPTY },
            arrives: if is(Sort::Code) { f.text("arrives") } else { Text::default() },
            options,
        };
        if read.options.iter().filter(|pick| pick.right).count() > 1 {
            f.tell(Problem::error("form-one-right", f.span(), tr!("check-form-one-right")).fix(tr!("check-form-one-right-fix")));
        }
        read
    }

    /// Whether text is typed into it.
    pub const fn typed(&self) -> bool {
        !matches!(self.sort, Sort::Tick | Sort::Choose)
    }

    /// What the form complains of.
    pub fn trouble(&self, state: &Filling) -> Option<Trouble> {
        let value = state.value(&self.id).trim();
        match self.sort {
            Sort::Tick => return (self.required && !state.ticked(self)).then_some(Trouble::MustTick),
            Sort::Choose => return (self.required && state.chosen(&self.id).is_none()).then_some(Trouble::MustChoose),
            Sort::Code if !state.sent => return None,
            _ => {}
        }
        if let Some(first) = &self.same_as {
            let first = state.value(first).trim();
            if value != first && !(value.is_empty() && self.required) {
                return Some(Trouble::Differs);
            }
        }
        if value.is_empty() {
            return self.required.then_some(Trouble::Required);
        }
        match self.sort {
            Sort::Email => address::fault(value).map(Trouble::Email),
            Sort::Phone => (!is_phone(value)).then_some(Trouble::Phone),
            Sort::Date => date(value).is_none().then_some(Trouble::Date),
            Sort::Code => (!same(value, &self.code, &[Tolerance::Spaces])).then_some(Trouble::Code),
            Sort::Password => {
                let (has, least) = (value.chars().count(), self.min.unwrap_or(0));
                (has < least).then(|| Trouble::Short(least, least - has))
            }
            _ => None,
        }
    }

    /// Whether it is as the goal asks.
    pub fn is_wanted(&self, state: &Filling) -> bool {
        match self.sort {
            Sort::Tick => self.tick.is_none_or(|tick| tick == state.ticked(self)),
            Sort::Choose => {
                let right = self.options.iter().find(|pick| pick.right);
                right.is_none_or(|pick| state.chosen(&self.id) == Some(&pick.id))
            }
            _ => self.accept.0.is_empty() || self.accepted(state.value(&self.id)),
        }
    }

    fn accepted(&self, value: &str) -> bool {
        let like = |wanted: &SafeText| match self.sort {
            // However a number or a date is cut into groups, it is the same one.
            Sort::Phone => digits(value) == digits(wanted),
            Sort::Date if date(wanted).is_some() => date(value) == date(wanted),
            Sort::Email => address::same(value, wanted),
            _ => same(value, wanted, &self.tolerate),
        };
        self.accept.0.iter().chain(&self.accept.1).any(like)
    }

    /// A value that obeys the rules and the goal, where there is one to name.
    pub fn model(&self) -> Option<String> {
        let sample = self.sample.as_ref().map(|text| &text.value);
        self.accept.1.first().or(sample).map(|text| text.as_str().to_owned())
    }

    /// How wide its box may be of use, in columns.
    pub fn longest(&self) -> usize {
        self.accept.1.iter().map(|text| width(text)).max().unwrap_or(0).max(120)
    }
}

fn digits(text: &str) -> String {
    let plain: String = text.chars().filter(char::is_ascii_digit).collect();
    // "+33 6" and "06" are one number.
    match (text.trim_start().starts_with('+'), plain.strip_prefix("33")) {
        (true, Some(rest)) => format!("0{rest}"),
        _ => plain,
    }
}

fn is_phone(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+.-()/".contains(c)) && (6..=15).contains(&digits(text).len())
}

/// Day, month and year, in figures: `3/11/1962`, `03.11.1962`, `1962-11-03`.
fn date(text: &str) -> Option<(u32, u32, u32)> {
    let text = fold(text, &[]);
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<u32>().ok();
    let (day, month, year) = if a.len() == 4 { (number(c)?, number(b)?, number(a)?) } else { (number(a)?, number(b)?, number(c)?) };
    ((1..=31).contains(&day) && (1..=12).contains(&month) && (1900..=2100).contains(&year)).then_some((day, month, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_however_it_is_cut() {
        for text in ["3/11/1962", "03.11.1962", "03 11 1962", "1962-11-03"] {
            assert_eq!(date(text), Some((3, 11, 1962)), "{text}");
        }
        for text in ["3 novembre", "31/13/1962", "3/11/62", "", "1/2/3/4"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn a_phone_number_is_one_number_however_it_is_written() {
        assert_eq!(digits("+33 6 39 98 12 40"), digits("06.39.98.12.40"));
        assert!(is_phone("06 39 98 12 40") && is_phone("+32 470 00 00 00"));
        assert!(!is_phone("zéro six") && !is_phone("06") && !is_phone("a06 39 98 12 40"));
    }
}
