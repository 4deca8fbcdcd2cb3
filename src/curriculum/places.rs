//! `places.toml` of the data folder: where one can learn around here, as an adviser wrote it down. Not part of a curriculum.

use std::path::Path;

use super::check::Found;
use super::files::read_text;
use crate::error::Result;
use crate::record::Orientation;
use crate::source::{Fields, Problem, Reading, parse};
use crate::text::SafeText;

/// The name of the file.
pub const PLACES: &str = "places.toml";
/// Most places that are listed: more are never read on one page.
const MOST: usize = 12;

/// One place where one can learn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomPlace {
    /// Alone, in a group, or beside a person.
    pub kind: Orientation,
    /// What it is called.
    pub name: SafeText,
    /// What one finds there.
    pub what: Option<SafeText>,
    /// Where it is.
    pub address: Option<SafeText>,
    /// When it is open.
    pub hours: Option<SafeText>,
    /// How to call.
    pub phone: Option<SafeText>,
    /// Which languages are spoken there.
    pub languages: Vec<SafeText>,
}

/// The places of the data folder `data`: nothing where there is no such file; else its places, and every mistake in it.
///
/// # Errors
/// When the file is there and cannot be read.
pub fn load_places(data: &Path) -> Result<(Vec<RoomPlace>, Vec<Found>)> {
    let path = data.join(PLACES);
    if std::fs::symlink_metadata(&path).is_err() {
        return Ok((Vec::new(), Vec::new()));
    }
    let (shown, text) = read_text(&path)?;
    let (places, problems) = read(&text);
    Ok((places, Found::all(&shown, &text, problems)))
}

fn read(text: &str) -> (Vec<RoomPlace>, Vec<Problem>) {
    let (table, mut problems) = parse(text);
    let reading = Reading::source();
    let places = {
        let f = Fields::new(&table, "places", &reading);
        f.tables("place", 0, MOST).into_iter().filter_map(|(_, f)| one(&f)).collect()
    };
    problems.extend(reading.finish().0);
    problems.sort_by_key(|problem| problem.span.start);
    (places, problems)
}

fn one(f: &Fields<'_>) -> Option<RoomPlace> {
    let kind = f.word("kind", &["self-study", "workshop", "person"]);
    let filled = |key| f.maybe_plain(key).filter(|text| !text.is_empty());
    let place = RoomPlace {
        kind: match kind {
            Some("workshop") => Orientation::Workshop,
            Some("person") => Orientation::Person,
            _ => Orientation::SelfStudy,
        },
        name: f.plain_text("name"),
        what: filled("what"),
        address: filled("address"),
        hours: filled("hours"),
        phone: filled("phone"),
        languages: f.plain_texts("languages"),
    };
    (kind.is_some() && !place.name.is_empty()).then_some(place)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::error::Kind;

    #[test]
    fn the_example_is_read_and_a_mistake_is_told_at_its_place() {
        for example in [include_str!("../../assets/places/places.fr.toml"), include_str!("../../assets/places/places.en.toml")] {
            let (places, problems) = read(example);
            assert!(problems.is_empty() && places.is_empty(), "what is only an example is shown to nobody");
            let open: String = example.lines().map(|line| line.strip_prefix("#= ").unwrap_or(line)).collect::<Vec<_>>().join("\n");
            let (places, problems) = read(&open);
            assert!(problems.is_empty(), "{problems:?}");
            let kinds: Vec<Orientation> = places.iter().map(|place| place.kind).collect();
            assert_eq!(kinds, [Orientation::SelfStudy, Orientation::Workshop, Orientation::Person]);
        }
        let wrong = "[[place]]\nid = \"a\"\nkind = \"workshops\"\nname = \"Ici\"\nfone = \"01\"\n";
        let (places, problems) = read(wrong);
        let rules: Vec<_> = problems.iter().map(|problem| (problem.rule, crate::source::Place::of(&problem.span, wrong).line)).collect();
        assert_eq!((places.len(), rules), (0, vec![("unknown-word", 3), ("unknown-key", 5)]));
    }

    #[test]
    fn what_is_not_there_is_nothing_and_what_cannot_be_read_is_told() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(load_places(data.path()).unwrap(), (Vec::new(), Vec::new()));
        std::fs::create_dir(data.path().join(PLACES)).unwrap();
        assert_eq!(load_places(data.path()).unwrap_err().kind, Kind::Io);
    }
}
