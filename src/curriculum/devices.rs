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

/// Fewest and most steps: a sheet is copied by hand in twelve lines.
const STEPS: std::ops::RangeInclusive<usize> = 2..=10;

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
    let read = |f: &Fields<'_>| Devices(f.tables("sheet", 1, 100).into_iter().map(|(id, f)| one(id, &f)).collect());
    load(files, &name, DEVICES, lang, read).map(Some)
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
    if device.names.is_empty() {
        f.missing("names");
    }
    device
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
