//! The sheets *On your own device*: where a real product's own settings are, step by step, each with where and until when it was
//! seen. The only place where real products are named: menus change, and an exercise that names one grows old with it.
//!
//! They are `MODULE/devices.toml`. As with contacts, what was never verified is hidden, and what is past its day is shown with a
//! warning only.

use time::Date;

use super::Files;
use super::load::{Loaded, load};
use super::seen::{Age, Seen};
use crate::error::Result;
use crate::ids::{COUNTRIES, ModuleId, Slug, UnitId, is_for};
use crate::source::{Fields, Problem, Span, Text};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The name of the file that holds a module's sheets, and by which they are printed.
pub const DEVICES: &str = "devices";

/// What a sheet is about.
pub const DEVICE_KINDS: [&str; 7] = ["phone", "tablet", "computer", "box", "browser", "console", "service"];

/// Fewest and most steps.
const STEPS: std::ops::RangeInclusive<usize> = 2..=10;

/// Most lines to be copied by hand, of a sheet and of whatever else.
pub const LINES_MAX: usize = 12;

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Device {
    /// Its id.
    pub id: Slug,
    /// One of [`DEVICE_KINDS`].
    pub kind: &'static str,
    /// The product, as people call it.
    pub product: Text,
    /// For which version the steps were read.
    pub version: Option<Text>,
    /// What is set.
    pub title: Text,
    /// At the end of which unit it is offered.
    pub unit: UnitId,
    /// In order.
    pub steps: Vec<Text>,
    /// What it does not do.
    pub note: Option<Text>,
    /// What to do where an older device has no such setting.
    pub older: Option<Text>,
    /// The names of products that no lesson may say.
    pub names: Vec<SafeText>,
    /// Only for rooms of these countries; everywhere where there are none.
    pub countries: Vec<&'static str>,
    /// Where and until when it was seen: it is hidden unless verified.
    pub seen: Seen,
    /// Where it stands in its file.
    pub span: Span,
}

/// A sheet as a room shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomDevice {
    /// The sheet.
    pub device: Device,
    /// The day on which it was seen.
    pub seen: Words,
    /// The day on which that ceased to hold, where it has.
    pub expired: Option<Words>,
}

/// All sheets of a module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Devices(pub Vec<Device>);

/// Reads a module's `devices.toml`; nothing if there is none.
///
/// # Errors
/// When the file cannot be read.
pub fn load_devices(files: &Files, module: &ModuleId, lang: Option<&str>) -> Result<Option<Loaded<Devices>>> {
    let name = format!("{module}/{DEVICES}");
    if !files.has(&format!("{name}.toml")) {
        return Ok(None);
    }
    load(files, &name, DEVICES, lang, read_devices).map(Some)
}

pub(super) fn read_devices(f: &Fields<'_>) -> Devices {
    Devices(f.tables("sheet", 1, 100).into_iter().map(|(id, f)| one(id, &f)).collect())
}

fn one(id: Slug, f: &Fields<'_>) -> Device {
    let device = Device {
        id,
        kind: f.word("kind", &DEVICE_KINDS).unwrap_or_default(),
        product: f.text("product"),
        version: f.maybe_text("version"),
        title: f.text("title"),
        unit: UnitId::from(&f.slug("unit")),
        steps: f.texts("steps"),
        note: f.maybe_text("note"),
        older: f.maybe_text("older"),
        names: f.plain_texts("names"),
        countries: f.words("countries", &COUNTRIES),
        seen: Seen::read(f),
        span: f.span(),
    };
    if !STEPS.contains(&device.steps.len()) {
        let cause = tr!("check-sheet-steps", n = device.steps.len(), least = *STEPS.start(), most = *STEPS.end());
        f.tell(Problem::error("sheet-steps", f.span_of("steps"), cause).fix(tr!("check-sheet-steps-fix")));
    }
    let lines = device.lines();
    if lines > LINES_MAX {
        let cause = tr!("check-sheet-lines", n = lines, most = LINES_MAX);
        f.tell(Problem::error("sheet-steps", f.span(), cause).fix(tr!("check-sheet-steps-fix")));
    }
    if device.names.is_empty() {
        f.missing("names");
    }
    device
}

impl Device {
    /// How many lines there are to copy: its name, what stands on it, and when it was seen.
    fn lines(&self) -> usize {
        2 + self.steps.len() + [&self.version, &self.note, &self.older].into_iter().flatten().count()
    }
}

impl Devices {
    /// What a room of that country shows on that day.
    #[must_use]
    pub fn of_room(self, country: &str, today: Date) -> Vec<RoomDevice> {
        let shown = self.0.into_iter().filter(|device| device.seen.verified && is_for(&device.countries, country));
        shown
            .map(|device| {
                let (seen, expired) = (device.seen.day(), device.seen.expired(today));
                RoomDevice { device, seen, expired }
            })
            .collect()
    }

    /// What has to be looked up again, and what is hidden still.
    pub fn ages(&self, today: Date) -> Vec<Problem> {
        self.0.iter().filter_map(|device| age(device, today)).collect()
    }

    /// Sheets of units that are not there.
    pub fn homeless(&self, units: &[UnitId]) -> Vec<Problem> {
        let lost = self.0.iter().filter(|device| !units.contains(&device.unit));
        lost.map(|device| Problem::error("no-unit", device.span.clone(), tr!("check-no-unit", id = SafeText::show(device.unit.as_str()))))
            .collect()
    }
}

fn age(device: &Device, today: Date) -> Option<Problem> {
    let id = SafeText::show(device.id.as_str());
    let at = device.span.clone();
    let problem = match device.seen.age(today)? {
        Age::Unverified => Problem::advice("sheet-unverified", at, tr!("check-sheet-unverified", id = id)),
        Age::Expired(date) => Problem::error("sheet-expired", at, tr!("check-sheet-expired", id = id, date = date)),
        Age::Soon(date) => Problem::advice("sheet-stale", at, tr!("check-sheet-soon", id = id, date = date)),
        Age::Old(date) => Problem::advice("sheet-stale", at, tr!("check-sheet-old", id = id, date = date)),
    };
    Some(problem.fix(tr!("check-sheet-seen-fix")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::source::{Reading, parse};

    /// A sheet of so many steps, and what else it has.
    fn read(steps: usize, more: &str) -> (Devices, Vec<&'static str>) {
        let steps: Vec<String> = (0..steps).map(|n| format!("\"Ouvrez {n}.\"")).collect();
        let source = format!(
            "[[sheet]]\nid = \"luna\"\nkind = \"phone\"\nproduct = \"Luna\"\ntitle = \"Le silence\"\nunit = \"quiet\"\nnames = [\"Luna\"]\n\
             source = \"ici\"\nstatus = \"verified\"\nverified_on = \"2026-11-21\"\nexpires_on = \"2027-11-21\"\nsteps = [{}]\n{more}\n",
            steps.join(", ")
        );
        let (table, mut problems) = parse(&source);
        let reading = Reading::source();
        let devices = {
            let f = Fields::new(&table, DEVICES, &reading);
            Devices(f.tables("sheet", 1, 100).into_iter().map(|(id, f)| one(id, &f)).collect())
        };
        problems.extend(reading.finish().0);
        (devices, problems.iter().map(|problem| problem.rule).collect())
    }

    #[test]
    fn a_sheet_can_be_copied_by_hand() {
        for (steps, more, told) in [
            (1, "", true),
            (2, "", false),
            (10, "", false),
            (11, "", true),
            (10, "version = \"12\"", true),
            (9, "version = \"12\"", false),
            (7, "version = \"12\"\nnote = \"Rien.\"\nolder = \"Non.\"", false),
            (8, "version = \"12\"\nnote = \"Rien.\"\nolder = \"Non.\"", true),
        ] {
            let (_, rules) = read(steps, more);
            assert_eq!(rules.contains(&"sheet-steps"), told, "{steps} {more}: {rules:?}");
        }
    }

    #[test]
    fn a_sheet_of_a_unit_that_is_not_there_is_told() {
        let rules = |unit: &str| read(2, "").0.homeless(&[UnitId::new(unit).unwrap()]).len();
        assert_eq!((rules("quiet"), rules("loud")), (0, 1));
    }
}
