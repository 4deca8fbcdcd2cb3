//! Where a curriculum's files are: inside the binary, in a folder, or held in memory. Reading is bounded and strict.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::embedded::CURRICULA;
use crate::error::{Error, Kind, Result};
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;

/// Largest file that is read: 1 MiB.
const SIZE_MAX: u64 = 1 << 20;
/// Most files of a curriculum that is carried.
const FILES_MAX: usize = 4000;
/// Most bytes of a curriculum that is carried.
const ALL_MAX: usize = 64 << 20;

/// Files by their names, with their bytes.
pub type Named = Vec<(String, Vec<u8>)>;

/// The files of one curriculum, by names relative to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// The curriculum inside the binary.
    Shipped,
    /// A folder that holds `curriculum.toml`.
    Folder(PathBuf),
    /// A folder that holds `module.toml` only: one module.
    Module(PathBuf),
    /// Held in memory: what came from outside is looked through before any of it is written.
    Held(Arc<Held>),
}

/// Files that are in memory.
#[derive(Debug, PartialEq, Eq)]
pub struct Held {
    /// Of their folder.
    name: String,
    /// By their names in the folder.
    files: BTreeMap<String, Vec<u8>>,
}

impl Files {
    /// The curriculum or the module in `folder`.
    ///
    /// # Errors
    /// When it holds neither.
    pub fn at(folder: &Path) -> Result<Self> {
        let folder = folder.to_path_buf();
        if folder.join("curriculum.toml").is_file() {
            Ok(Self::Folder(folder))
        } else if folder.join("module.toml").is_file() {
            // `.` and `..` have no name of their own: the module's id is its folder's.
            Ok(Self::Module(folder.canonicalize().unwrap_or(folder)))
        } else {
            let cause = tr!("curriculum-not-there", path = SafeText::show_path(&folder));
            Err(Error::new(Kind::User, cause).hint(tr!("curriculum-not-there-hint")))
        }
    }

    /// What a pack brought: each name begins with its one folder. `None` where it is no curriculum and no module.
    pub fn packed(named: Named) -> Option<Self> {
        let name = named.first()?.0.split('/').next()?.to_owned();
        let inside = |(path, bytes): (String, Vec<u8>)| Some((path.strip_prefix(&name)?.strip_prefix('/')?.to_owned(), bytes));
        let files: BTreeMap<String, Vec<u8>> = named.into_iter().map(inside).collect::<Option<_>>()?;
        let is_any = files.contains_key("curriculum.toml") || files.contains_key("module.toml");
        is_any.then(|| Self::held(&name, files.into_iter().collect()))
    }

    /// Files that are in memory already, of a folder of that name.
    pub(super) fn held(name: &str, files: Named) -> Self {
        Self::Held(Arc::new(Held { name: name.to_owned(), files: files.into_iter().collect() }))
    }

    /// Whether this is one module alone, and no curriculum.
    pub fn is_module(&self) -> bool {
        match self {
            Self::Shipped | Self::Folder(_) => false,
            Self::Module(_) => true,
            Self::Held(held) => !held.files.contains_key("curriculum.toml"),
        }
    }

    /// The name of its folder; what ships has none.
    pub fn folder_name(&self) -> Option<String> {
        match self {
            Self::Shipped => None,
            Self::Folder(folder) | Self::Module(folder) => folder.file_name().map(|name| name.to_string_lossy().into_owned()),
            Self::Held(held) => Some(held.name.clone()),
        }
    }

    /// The id of a module alone: its folder's name. `None` where that is no id, or where this is a whole curriculum.
    pub fn module(&self) -> Option<ModuleId> {
        if self.is_module() { ModuleId::new(&self.folder_name()?) } else { None }
    }

    /// The name shown for a file: with its folder, where it has one.
    pub fn shown(&self, name: &str) -> SafeText {
        match self {
            Self::Shipped => SafeText::show_line(name),
            Self::Folder(_) | Self::Module(_) => SafeText::show_path(&self.path(name)),
            Self::Held(held) => SafeText::show_line(&format!("{}/{}", held.name, self.inner(name))),
        }
    }

    /// `email/module.toml` of a module alone is `module.toml` of its folder.
    fn inner<'n>(&self, name: &'n str) -> &'n str {
        if self.is_module() { name.split_once('/').map_or(name, |(_, rest)| rest) } else { name }
    }

    fn path(&self, name: &str) -> PathBuf {
        match self {
            Self::Folder(folder) | Self::Module(folder) => folder.join(self.inner(name)),
            Self::Shipped | Self::Held(_) => PathBuf::from(name),
        }
    }

    /// The path to write `name` to, where there is a folder.
    pub fn writable(&self, name: &str) -> Option<PathBuf> {
        matches!(self, Self::Folder(_) | Self::Module(_)).then(|| self.path(name))
    }

    /// The names of all its files, where they are in memory.
    pub(super) fn held_names(&self) -> impl Iterator<Item = &str> {
        let held = if let Self::Held(held) = self { Some(held) } else { None };
        held.into_iter().flat_map(|held| held.files.keys()).map(String::as_str)
    }

    /// Whether `name` is there.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Self::Shipped => CURRICULA.has(name),
            Self::Held(held) => held.files.contains_key(self.inner(name)),
            _ => self.path(name).is_file(),
        }
    }

    /// The names of the `.toml` files in the module's folder; with no module, those beside `curriculum.toml`.
    pub fn names(&self, module: &str) -> Vec<String> {
        let folder = if module.is_empty() { String::new() } else { format!("{module}/") };
        let mut names: Vec<String> = match self {
            Self::Shipped => {
                let inside = |name: &'static str| name.strip_prefix(folder.as_str()).filter(|rest| !rest.contains('/')).map(str::to_owned);
                CURRICULA.names().filter_map(inside).collect()
            }
            Self::Held(held) => {
                let inside = |name: &String| Some(name.strip_prefix(self.inner(&folder))?.to_owned());
                held.files.keys().filter_map(inside).filter(|name| !name.contains('/')).collect()
            }
            _ => std::fs::read_dir(self.path(&folder))
                .map(|entries| entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
                .unwrap_or_default(),
        };
        names.retain(|name| Path::new(name).extension().is_some_and(|end| end == "toml"));
        names.sort();
        names
    }

    /// Whether it lies in that folder.
    pub(super) fn is_in(&self, place: &Path) -> bool {
        matches!(self, Self::Folder(folder) | Self::Module(folder) if folder.starts_with(place))
    }

    /// Every TOML file with its bytes, by its name: those of the folder itself and of the folders in it. Nothing of what ships.
    ///
    /// # Errors
    /// A file cannot be read or is too large; or they are too many.
    pub fn whole(&self) -> Result<Named> {
        if let Self::Held(held) = self {
            return Ok(held.files.iter().map(|(name, bytes)| (name.clone(), bytes.clone())).collect());
        }
        let (Self::Folder(root) | Self::Module(root)) = self else { return Ok(Vec::new()) };
        let shown = SafeText::show_path(root);
        let listed = |folder: &Path| -> Result<Vec<String>> {
            let entries = std::fs::read_dir(folder).map_err(|error| not_read(&shown).detail(&error))?;
            let names = entries.flatten().take(FILES_MAX).filter_map(|entry| entry.file_name().into_string().ok());
            // What begins with a point is what other systems leave beside a file.
            let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
            names.sort();
            Ok(names)
        };
        let is_toml = |name: &str| Path::new(name).extension().is_some_and(|end| end == "toml");
        let mut names = Vec::new();
        for name in listed(root)? {
            if is_toml(&name) {
                names.push(name);
            } else if matches!(self, Self::Folder(_)) && root.join(&name).is_dir() {
                names.extend(listed(&root.join(&name))?.into_iter().filter(|file| is_toml(file)).map(|file| format!("{name}/{file}")));
            }
        }
        let (mut files, mut bytes) = (Vec::new(), 0);
        for name in names {
            let path = name.split('/').fold(root.clone(), |path, part| path.join(part));
            let file = read_bounded(&path, &SafeText::show_path(&path))?;
            bytes += file.len();
            if files.len() >= FILES_MAX || bytes > ALL_MAX {
                return Err(too_large(&shown));
            }
            files.push((name, file));
        }
        Ok(files)
    }

    /// The languages that the file `name` has an overlay in.
    pub fn languages(&self, name: &str) -> BTreeSet<String> {
        let (folder, stem) = name.rsplit_once('/').unwrap_or(("", name));
        let language = |file: &String| Some(file.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".toml")?.to_owned());
        self.names(folder).iter().filter_map(language).filter(|lang| !lang.is_empty()).collect()
    }

    /// The text of `name`: at most 1 MiB of UTF-8, its byte-order mark left out, its line ends `\n`.
    ///
    /// # Errors
    /// When it is not there, not a plain file, too large, or not UTF-8.
    pub fn read(&self, name: &str) -> Result<String> {
        let shown = self.shown(name);
        let raw = match self {
            Self::Shipped => CURRICULA.read(name).ok_or_else(|| not_read(&shown))?.into_bytes(),
            Self::Held(held) => {
                let raw = held.files.get(self.inner(name)).ok_or_else(|| not_read(&shown))?;
                if raw.len() as u64 > SIZE_MAX { Err(too_large(&shown)) } else { Ok(raw.clone()) }?
            }
            _ => read_bounded(&self.path(name), &shown)?,
        };
        utf8(raw, &shown)
    }

    /// The text of a file of a module or of its translation, at least up to its first table, in a translation to its second: of what ships no more
    /// is inflated.
    ///
    /// # Errors
    /// As [`Files::read`].
    pub fn read_head(&self, name: &str) -> Result<String> {
        match self {
            Self::Shipped => CURRICULA.beginning(name).ok_or_else(|| not_read(&self.shown(name))),
            _ => self.read(name),
        }
    }
}

fn not_read(shown: &SafeText) -> Error {
    Error::new(Kind::Io, tr!("file-not-read", file = shown)).hint(tr!("file-not-read-hint"))
}

fn too_large(shown: &SafeText) -> Error {
    Error::new(Kind::Content, tr!("file-too-large", file = shown)).hint(tr!("file-too-large-hint"))
}

/// A text file that an adviser wrote, as [`Files::read`] reads one; before it, its name as it is shown.
///
/// # Errors
/// When it is not there, not a plain file, too large, or not UTF-8.
pub fn read_text(path: &Path) -> Result<(SafeText, String)> {
    read_text_of(path, SIZE_MAX)
}

/// The same for a file of at most `most` bytes.
///
/// # Errors
/// When it is not there, not a plain file, too large, or not UTF-8.
pub fn read_text_of(path: &Path, most: u64) -> Result<(SafeText, String)> {
    let shown = SafeText::show_path(path);
    let text = utf8(read_at_most(path, &shown, most)?, &shown)?;
    Ok((shown, text))
}

fn utf8(raw: Vec<u8>, shown: &SafeText) -> Result<String> {
    let text = String::from_utf8(raw)
        .map_err(|_| Error::new(Kind::Content, tr!("file-not-utf8", file = shown)).hint(tr!("file-not-utf8-hint")))?;
    // What was written for us is so already.
    if !text.starts_with('\u{feff}') && !text.contains('\r') {
        return Ok(text);
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n"))
}

/// The bytes of a plain file of at most 1 MiB. Pipes, devices and links to nowhere are refused before they are opened.
///
/// # Errors
/// It cannot be read, is no plain file, or is too large.
pub fn read_bounded(path: &Path, shown: &SafeText) -> Result<Vec<u8>> {
    read_at_most(path, shown, SIZE_MAX)
}

/// The same of at most that many bytes.
///
/// # Errors
/// It cannot be read, is no plain file, or is too large.
pub fn read_at_most(path: &Path, shown: &SafeText, most: u64) -> Result<Vec<u8>> {
    let meta = std::fs::symlink_metadata(path).map_err(|error| not_read(shown).detail(&error))?;
    if !meta.is_file() {
        return Err(Error::new(Kind::Io, tr!("file-not-plain", file = shown)));
    }
    if meta.len() > most {
        return Err(too_large(shown));
    }
    let mut raw = Vec::new();
    let file = File::open(path).map_err(|error| not_read(shown).detail(&error))?;
    file.take(most + 1).read_to_end(&mut raw).map_err(|error| not_read(shown).detail(&error))?;
    // It may have grown since it was measured.
    if raw.len() as u64 > most { Err(too_large(shown)) } else { Ok(raw) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_held_reads_like_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let named = [("curriculum.toml", "a = 1"), ("phone/module.toml", "\u{feff}b = 2\r\n"), ("phone/quiet.en.toml", "c = 3")];
        std::fs::create_dir(folder.path().join("phone")).unwrap();
        for (name, text) in named {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let there = Files::at(folder.path()).unwrap();
        let inside = |(name, bytes)| (format!("ours/{name}"), bytes);
        let held = Files::packed(there.whole().unwrap().into_iter().map(inside).collect()).unwrap();
        for (name, _) in named {
            assert_eq!((held.has(name), held.read(name).unwrap()), (true, there.read(name).unwrap()));
        }
        assert_eq!(held.names("phone"), there.names("phone"));
        assert_eq!(held.languages("phone/quiet"), there.languages("phone/quiet"));
        assert_eq!((held.names(""), there.names("")), (vec!["curriculum.toml".to_owned()], vec!["curriculum.toml".to_owned()]));
        assert!(!held.has("phone/none.toml") && held.read("phone/none.toml").is_err() && held.writable("phone/quiet.toml").is_none());
        let large = Files::packed(vec![("ours/curriculum.toml".to_owned(), vec![b'#'; (1 << 20) + 1])]).unwrap();
        assert!(large.read("curriculum.toml").is_err());
    }

    #[test]
    fn a_pack_is_a_curriculum_or_a_module_as_its_folder_would_be() {
        let named = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), b"x = 1".to_vec())).collect::<Named>();
        let module = Files::packed(named(&["phone/module.toml", "phone/quiet.toml", "phone/quiet.en.toml"])).unwrap();
        assert!(module.is_module() && module.module() == ModuleId::new("phone") && module.has("phone/quiet.toml"));
        assert_eq!(module.names("phone").len(), 3);
        assert_eq!((module.shown("phone/quiet.toml").as_str(), module.languages("phone/quiet").len()), ("phone/quiet.toml", 1));
        let whole = Files::packed(named(&["ours/curriculum.toml", "ours/phone/module.toml"])).unwrap();
        assert!(!whole.is_module() && whole.module().is_none() && whole.read("phone/module.toml").is_ok());
        assert_eq!((whole.shown("phone/module.toml").as_str(), whole.whole().unwrap().len()), ("ours/phone/module.toml", 2));
        for none in [&[][..], &["ours/x.toml"], &["a/module.toml", "b/x.toml"], &["module.toml"]] {
            assert_eq!(Files::packed(named(none)), None, "{none:?}");
        }
    }
}
