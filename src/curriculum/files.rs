//! Where a curriculum's files are: inside the binary, or in a folder. Reading is bounded and strict.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::error::{Error, Kind, Result};
use crate::ids::ModuleId;
use crate::text::SafeText;
use crate::tr;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/curricula");

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
            let cause = tr!("curriculum-not-there", path = SafeText::show_line(&folder.to_string_lossy()));
            Err(Error::new(Kind::User, cause).hint(tr!("curriculum-not-there-hint")))
        }
    }

    /// The id of a module alone: its folder's name. `None` where that is no id, or where this is a whole curriculum.
    pub fn module(&self) -> Option<ModuleId> {
        let Self::Module(folder) = self else { return None };
        ModuleId::new(&folder.file_name()?.to_string_lossy())
    }

    /// The name shown for a file: with its folder, where it has one.
    pub fn shown(&self, name: &str) -> SafeText {
        match self {
            Self::Shipped => SafeText::show_line(name),
            Self::Folder(_) | Self::Module(_) => SafeText::show_line(&self.path(name).to_string_lossy()),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        match self {
            Self::Shipped => PathBuf::from(name),
            Self::Folder(folder) => folder.join(name),
            // `email/module.toml` of a module alone is `module.toml` of its folder.
            Self::Module(folder) => folder.join(name.split_once('/').map_or(name, |(_, rest)| rest)),
        }
    }

    /// The path to write `name` to, where there is a folder.
    pub fn writable(&self, name: &str) -> Option<PathBuf> {
        (*self != Self::Shipped).then(|| self.path(name))
    }

    /// Whether `name` is there.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Self::Shipped => SHIPPED.get_file(name).is_some(),
            _ => self.path(name).is_file(),
        }
    }

    /// The names of the `.toml` files in the module's folder.
    pub fn names(&self, module: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Shipped => SHIPPED
                .get_dir(module)
                .map(|dir| dir.files().filter_map(|file| file.path().file_name()?.to_str().map(str::to_owned)).collect())
                .unwrap_or_default(),
            _ => std::fs::read_dir(self.path(&format!("{module}/")))
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
        let (Self::Folder(root) | Self::Module(root)) = self else { return Ok(Vec::new()) };
        let shown = SafeText::show_line(&root.to_string_lossy());
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
        let too_large = || Error::new(Kind::Content, tr!("file-too-large", file = &shown)).hint(tr!("file-too-large-hint"));
        for name in names {
            let path = name.split('/').fold(root.clone(), |path, part| path.join(part));
            let file = read_bounded(&path, &SafeText::show_line(&path.to_string_lossy()))?;
            bytes += file.len();
            if files.len() >= FILES_MAX || bytes > ALL_MAX {
                return Err(too_large());
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
            Self::Shipped => SHIPPED.get_file(name).map(|file| file.contents().to_vec()).ok_or_else(|| not_read(&shown))?,
            _ => read_bounded(&self.path(name), &shown)?,
        };
        utf8(raw, &shown)
    }
}

fn not_read(shown: &SafeText) -> Error {
    Error::new(Kind::Io, tr!("file-not-read", file = shown)).hint(tr!("file-not-read-hint"))
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
    let shown = SafeText::show_line(&path.to_string_lossy());
    let text = utf8(read_at_most(path, &shown, most)?, &shown)?;
    Ok((shown, text))
}

fn utf8(raw: Vec<u8>, shown: &SafeText) -> Result<String> {
    let text = String::from_utf8(raw)
        .map_err(|_| Error::new(Kind::Content, tr!("file-not-utf8", file = shown)).hint(tr!("file-not-utf8-hint")))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n"))
}

/// The bytes of a plain file of at most 1 MiB. Pipes, devices and links to nowhere are refused before they are opened.
///
/// # Errors
/// It cannot be read, is no plain file, or is too large.
pub fn read_bounded(path: &Path, shown: &SafeText) -> Result<Vec<u8>> {
    read_at_most(path, shown, SIZE_MAX)
}

fn read_at_most(path: &Path, shown: &SafeText, most: u64) -> Result<Vec<u8>> {
    let meta = std::fs::symlink_metadata(path).map_err(|error| not_read(shown).detail(&error))?;
    if !meta.is_file() {
        return Err(Error::new(Kind::Io, tr!("file-not-plain", file = shown)));
    }
    let too_large = || Error::new(Kind::Content, tr!("file-too-large", file = shown)).hint(tr!("file-too-large-hint"));
    if meta.len() > most {
        return Err(too_large());
    }
    let mut raw = Vec::new();
    let file = File::open(path).map_err(|error| not_read(shown).detail(&error))?;
    file.take(most + 1).read_to_end(&mut raw).map_err(|error| not_read(shown).detail(&error))?;
    // It may have grown since it was measured.
    if raw.len() as u64 > most { Err(too_large()) } else { Ok(raw) }
}
