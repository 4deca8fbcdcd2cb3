//! The data folder: where it is, whether it can be written, on which disk it lies, how much room there is.

use std::path::PathBuf;

use serde_json::json;

use super::State::{Good, ToKnow, ToMend};
use super::{Finding, State, Subject};
use crate::error::Error;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

const MIB: u64 = 1 << 20;
/// Less than this is soon full: a journal and its copies take a few MiB a year.
const LITTLE: u64 = 200 * MIB;
/// With less than this the next copy may fail.
const NEXT_TO_NOTHING: u64 = 20 * MIB;

/// Whether a folder takes what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It does.
    Writable,
    /// It is not there yet, and can be made.
    NotYet,
    /// The disk, or the stick, is locked.
    Locked,
    /// The system does not let this user write there.
    Refused,
}

/// The disk that a folder lies on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disk {
    /// One of this machine, or one that says nothing of itself.
    Here,
    /// One of another machine, of that sort.
    Network(String),
    /// A stick or a card that knows no owners of files.
    Ownerless(String),
}

/// Where data is kept.
#[derive(Clone, Debug)]
pub enum Folder {
    /// No place could be found.
    None(Error),
    /// There.
    At {
        /// The folder.
        path: PathBuf,
        /// Whether it can be written.
        room: Room,
        /// On which disk.
        disk: Disk,
        /// How many bytes are free.
        free: Option<u64>,
    },
}

fn found(id: &'static str, state: State, means: Words) -> Finding {
    Finding::new(id, Subject::Folder, state, means)
}

impl Folder {
    pub(super) fn findings(&self) -> Vec<Finding> {
        let (path, room, disk, free) = match self {
            Self::None(error) => {
                let none = found("folder", ToMend, error.cause.clone());
                return vec![Finding { mend: error.hint.clone(), ..none }];
            }
            Self::At { path, room, disk, free } => (path, room, disk, free),
        };
        let folder = SafeText::show_path(path);
        let place = match room {
            Room::Writable => found("folder", Good, tr!("checkup-folder-good", folder = &folder)),
            Room::NotYet => found("folder", Good, tr!("checkup-folder-new", folder = &folder)),
            Room::Locked => found("folder", ToMend, tr!("checkup-folder-locked", folder = &folder)).mend(tr!("checkup-folder-locked-mend")),
            Room::Refused => {
                found("folder", ToMend, tr!("checkup-folder-refused", folder = &folder)).mend(tr!("checkup-folder-refused-mend"))
            }
        };
        let mut all = vec![place.data(json!({ "folder": folder.as_str(), "writable": matches!(room, Room::Writable | Room::NotYet) }))];
        all.extend(disk_found(disk));
        all.extend((*free).map(free_found));
        all
    }
}

fn disk_found(disk: &Disk) -> Option<Finding> {
    let (sort, said) = match disk {
        Disk::Here => return None,
        Disk::Network(sort) => {
            let network = tr!("checkup-disk-network", sort = SafeText::show_line(sort));
            (sort, found("folder-disk", ToKnow, network).mend(tr!("checkup-disk-network-mend")))
        }
        Disk::Ownerless(sort) => {
            let ownerless = tr!("checkup-disk-ownerless", sort = SafeText::show_line(sort));
            (sort, found("folder-disk", ToKnow, ownerless).mend(tr!("checkup-disk-ownerless-mend")))
        }
    };
    Some(said.data(json!({ "sort": sort, "network": matches!(disk, Disk::Network(_)) })))
}

fn free_found(free: u64) -> Finding {
    let n = free / MIB;
    let said = if free < NEXT_TO_NOTHING {
        found("folder-room", ToMend, tr!("checkup-room-none", n = n)).mend(tr!("checkup-room-mend"))
    } else if free < LITTLE {
        found("folder-room", ToKnow, tr!("checkup-room-little", n = n)).mend(tr!("checkup-room-mend"))
    } else {
        found("folder-room", Good, tr!("checkup-room", n = n))
    };
    said.data(json!({ "free": free }))
}
