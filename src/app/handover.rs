//! From a window that closes to the one that opens in its place: a one-time file in the data folder says who sits there and where.
//!
//! Written for this user alone, read once and removed; refused when it is older than a minute, or does not bear the word that the
//! launcher gave to its windows. It holds an id for as long as a window takes to open: whoever erases a person removes
//! [`FILE`] too. A guest's answers are never written there.

#![allow(clippy::similar_names, reason = "a word and the world are not alike to a reader")]

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::clock::World;
use crate::error::{Error, Kind, Result};
use crate::ids::{LearnerId, ModuleId, UnitId};
use crate::learn::sitting::Seat;
use crate::tr;
use crate::{places, platform};

/// The file, in the data folder.
pub const FILE: &str = "handover/hand-over.json";
/// Its name in its folder.
const NAME: &str = "hand-over.json";

/// How long it is good for, in milliseconds.
const GOOD_FOR: u64 = 60_000;
/// No such file is longer.
const BYTES_MAX: u64 = 2048;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Written {
    v: u8,
    word: String,
    at: i64,
    step: usize,
    lang: String,
    #[serde(default)]
    learner: Option<LearnerId>,
    #[serde(default)]
    guest: bool,
    #[serde(default)]
    module: Option<ModuleId>,
    #[serde(default)]
    unit: Option<UnitId>,
    #[serde(default)]
    help: bool,
}

/// A word that nobody guesses, by which a launcher knows its windows.
pub fn word(world: &dyn World) -> String {
    let mut bytes = [0; 16];
    world.random(&mut bytes);
    uuid::Uuid::from_bytes(bytes).simple().to_string()
}

/// Leaves word of where one sits.
///
/// # Errors
/// When it cannot be written: then the window had better stay.
pub fn leave(folder: &Path, word: &str, seat: &Seat, world: &dyn World) -> Result<()> {
    let Seat { step, lang, learner, guest, module, unit, help } = seat.clone();
    let written = Written { v: 1, word: word.to_owned(), at: world.now().0, step, lang, learner, guest, module, unit, help };
    let file = folder.join(FILE);
    let not_left =
        |said: &dyn std::fmt::Display| Error::new(Kind::Io, tr!("letters-not-now")).hint(tr!("letters-not-now-hint")).detail(said);
    // Without a data folder there is no place for it, least of all the folder one happens to be in.
    if folder.as_os_str().is_empty() {
        return Err(not_left(&FILE));
    }
    let bytes = serde_json::to_vec(&written).map_err(|said| not_left(&said))?;
    match fs::remove_file(&file) {
        Err(said) if said.kind() != std::io::ErrorKind::NotFound => Err(not_left(&said)),
        _ => places::HANDOVER.new_file(folder, NAME, &bytes).map(drop).map_err(|said| not_left(&said)),
    }
}

/// Where one sat, for the new window. The file is gone afterwards, whatever it held.
pub fn take(folder: &Path, word: &str, world: &dyn World) -> Option<Seat> {
    if folder.as_os_str().is_empty() {
        return None;
    }
    let found = read(folder, word, world);
    let _ = fs::remove_file(folder.join(FILE));
    found.map(|Written { step, lang, learner, guest, module, unit, help, .. }| Seat { step, lang, learner, guest, module, unit, help })
}

/// The letters that the window which has just closed asks for; none where it closed for good.
pub fn wanted(folder: &Path, word: &str, world: &dyn World) -> Option<usize> {
    read(folder, word, world).map(|written| written.step)
}

fn read(folder: &Path, word: &str, world: &dyn World) -> Option<Written> {
    let file = folder.join(FILE);
    // A link leads to what this kit did not write.
    fs::symlink_metadata(&file).ok().filter(|meta| meta.is_file() && meta.len() <= BYTES_MAX)?;
    let written: Written = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
    let ours = written.v == 1 && !word.is_empty() && written.word == word;
    (ours && written.step < platform::window::STEPS.len() && world.now().0.abs_diff(written.at) <= GOOD_FOR).then_some(written)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use super::*;
    use crate::clock::{Millis, Still};

    fn seat() -> Seat {
        let learner = serde_json::from_str("\"01890000-0000-7000-8000-000000000001\"").ok();
        Seat { step: 1, lang: "fr".to_owned(), learner, module: ModuleId::new("email"), unit: UnitId::new("read"), ..Seat::default() }
    }

    #[test]
    fn it_is_read_once_by_whoever_knows_the_word() {
        let (folder, world) = (tempfile::tempdir().unwrap(), Still::at(Millis(1_800_000_000_000)));
        let word = word(&world);
        leave(folder.path(), &word, &seat(), &world).unwrap();
        leave(folder.path(), &word, &seat(), &world).unwrap();
        assert_eq!(wanted(folder.path(), &word, &world), Some(1));
        assert_eq!(take(folder.path(), &word, &world), Some(seat()));
        assert_eq!(take(folder.path(), &word, &world), None);
        assert_eq!(fs::read_dir(places::HANDOVER.at(folder.path())).unwrap().count(), 0);
    }

    #[test]
    fn a_stranger_or_an_old_one_is_refused_and_removed() {
        let (folder, world) = (tempfile::tempdir().unwrap(), Still::at(Millis(1_800_000_000_000)));
        let word = word(&world);
        for (asked, waits) in [("another", 0), ("", 0), (word.as_str(), 61_000)] {
            leave(folder.path(), &word, &seat(), &world).unwrap();
            world.pass(Duration::from_millis(waits));
            assert_eq!(take(folder.path(), asked, &world), None, "{asked} {waits}");
            assert!(!folder.path().join(FILE).exists());
        }
        for bad in ["", "{}", "[1]", "{\"v\":1,\"word\":\"w\",\"at\":0,\"step\":9,\"lang\":\"fr\"}"] {
            fs::write(folder.path().join(FILE), bad).unwrap();
            assert_eq!(take(folder.path(), "w", &Still::at(Millis(0))), None, "{bad}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn it_is_for_this_user_alone_and_never_written_through_a_link() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, world) = (tempfile::tempdir().unwrap(), Still::at(Millis(1_800_000_000_000)));
        let (file, other) = (folder.path().join(FILE), folder.path().join("other"));
        fs::write(&other, "somebody's").unwrap();
        places::HANDOVER.make(folder.path()).unwrap();
        std::os::unix::fs::symlink(&other, &file).unwrap();
        let word = word(&world);
        assert_eq!(wanted(folder.path(), &word, &world), None);
        leave(folder.path(), &word, &seat(), &world).unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "somebody's");
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
