//! Which files of a trainer's folder go into a pack: the TOML files that the curriculum or the module asks for, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use super::sample_left::sample_left;
use crate::curriculum::{DIAGNOSTIC, Files, Incoming, Named, load_curriculum};
use crate::error::{Error, Kind, Result};
use crate::exchange::bundle;
use crate::text::SafeText;
use crate::tr;

/// Most names of what stays at home that are told.
const TOLD: usize = 100;

/// A pack, before it is signed.
#[derive(Debug)]
pub struct Packing {
    /// What it brings.
    pub incoming: Incoming,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many files are in it.
    pub count: usize,
    /// What stays at home.
    pub left_out: Vec<SafeText>,
}

/// The pack of a folder that was checked.
///
/// # Errors
/// A file cannot be read; a text of the lesson that a new curriculum begins with is left in it; or no pack can hold what is there: too
/// much, or names that not every system knows.
pub fn packing(files: &Files) -> Result<Packing> {
    let left = sample_left(files)?.len();
    if left > 0 {
        return Err(Error::new(Kind::Content, tr!("pack-sample-left", n = left)).hint(tr!("pack-sample-left-hint")));
    }
    let unnamed = || Error::new(Kind::Content, tr!("pack-unnamed")).hint(tr!("check-bad-id-fix"));
    let (root, folders) = if files.is_module() {
        (files.module().ok_or_else(unnamed)?.to_string(), BTreeSet::new())
    } else {
        let model = load_curriculum(files, None)?.model;
        let folders: BTreeSet<String> = model.modules.iter().map(ToString::to_string).chain([DIAGNOSTIC.to_owned()]).collect();
        (model.id.to_string(), folders)
    };
    let known = |name: &str| name.split_once('/').is_none_or(|(folder, _)| folders.contains(folder));
    let (mut inside, mut named): (BTreeSet<String>, Named) = (BTreeSet::new(), Vec::new());
    for (name, bytes) in files.whole()? {
        let path = format!("{root}/{name}");
        if known(&name) && bundle::file_fault(&path).is_none() {
            inside.insert(name);
            named.push((path, bytes));
        }
    }
    let left_out = files.writable("").map(|folder| left_out(&folder, &inside)).unwrap_or_default();
    let bytes = bundle::write(&named)?;
    let count = named.len();
    let held = Files::packed(named).ok_or_else(unnamed)?;
    Ok(Packing { incoming: Incoming::of(&held)?, bytes, count, left_out })
}

/// What lies in the folder and is not in the pack; a folder of which nothing is in it, once.
fn left_out(folder: &Path, inside: &BTreeSet<String>) -> Vec<SafeText> {
    let listed = |folder: &Path| -> Vec<(String, bool)> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().take(bundle::COUNT_MAX);
        let mut names: Vec<_> = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir())).collect();
        names.sort();
        names
    };
    let mut left = Vec::new();
    for (name, is_folder) in listed(folder) {
        if !is_folder {
            left.extend((!inside.contains(&name)).then_some(name));
        } else if inside.iter().any(|file| file.split_once('/').is_some_and(|(folder, _)| folder == name)) {
            let within = listed(&folder.join(&name)).into_iter().map(|(file, _)| format!("{name}/{file}"));
            left.extend(within.filter(|file| !inside.contains(file)));
        } else {
            left.push(format!("{name}/"));
        }
    }
    left.iter().take(TOLD).map(|name| SafeText::show_line(name)).collect()
}
