//! The icon on the desktop and in the menu of applications: where these are, what is written there, and how exactly that is taken
//! away again. Linux by the freedesktop rules, Windows by shortcuts; elsewhere there is no icon.
//!
//! A file that does not bear our mark is never written over and never removed. May use nothing of the house.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// By this a file of ours is known again.
#[cfg(not(windows))]
const MARK: &str = "tremplin install";

/// What the icon opens and says.
#[derive(Clone, Debug)]
pub struct Icon<'t> {
    /// The program, from the root.
    pub program: &'t Path,
    /// What follows it.
    pub arguments: &'t [String],
    /// What it is for, by language; the first is also said where the desktop speaks another one.
    pub about: &'t [(&'static str, String)],
    /// Its picture, a PNG.
    pub picture: &'t [u8],
    /// The size of letters with which a page fills the screen; where the icon itself has to say it.
    pub dots: u32,
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// The icon on the desktop, where there is a desktop folder.
    pub desktop: Option<PathBuf>,
    /// All files.
    pub files: Vec<PathBuf>,
    /// Whether the desktop was told that this icon may be opened.
    pub trusted: bool,
}

/// Why there is no icon.
#[derive(Debug)]
pub enum Trouble {
    /// No desktop here.
    NoDesktop,
    /// A file of that name is somebody else's.
    NotOurs(PathBuf),
    /// This path cannot stand in an icon.
    OddPath(PathBuf),
    /// The system refused.
    Refused(PathBuf, io::Error),
}

/// Makes the icon, or makes it anew.
///
/// # Errors
/// What is somebody else's is known before anything is written.
pub fn make(icon: &Icon<'_>) -> Result<Made, Trouble> {
    let (files, desktop) = system::files(icon)?;
    for (file, ..) in &files {
        if stands(file)? == Some(false) {
            return Err(Trouble::NotOurs(file.clone()));
        }
    }
    for (file, bytes, runs) in &files {
        write(file, bytes, *runs).map_err(|said| Trouble::Refused(file.clone(), said))?;
    }
    let trusted = desktop.as_ref().is_some_and(|file| system::trust(file));
    Ok(Made { desktop, files: files.into_iter().map(|(file, ..)| file).collect(), trusted })
}

/// Takes away what [`make`] made; gives what was removed.
///
/// # Errors
/// When a file cannot be read or removed.
pub fn unmake() -> Result<Vec<PathBuf>, Trouble> {
    let mut removed = Vec::new();
    for file in system::places().ok_or(Trouble::NoDesktop)?.all() {
        if stands(&file)? == Some(true) {
            fs::remove_file(&file).map_err(|said| Trouble::Refused(file.clone(), said))?;
            removed.push(file);
        }
    }
    Ok(removed)
}

/// Our icon, on the desktop or in the menu; none where there is none.
///
/// # Errors
/// There is no desktop.
pub fn find_ours() -> Result<Option<PathBuf>, Trouble> {
    let places = system::places().ok_or(Trouble::NoDesktop)?;
    Ok(places.desktop.into_iter().chain([places.menu]).find(|file| matches!(stands(file), Ok(Some(true)))))
}

/// Whether a file stands there, and whether it is ours.
fn stands(file: &Path) -> Result<Option<bool>, Trouble> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(system::is_ours(&bytes))),
        Err(said) if said.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(said) => Err(Trouble::Refused(file.to_owned(), said)),
    }
}

fn write(file: &Path, bytes: &[u8], runs: bool) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    // A file that is there may be open in the desktop: a new one takes its place.
    match fs::remove_file(file) {
        Err(said) if said.kind() != io::ErrorKind::NotFound => return Err(said),
        _ => fs::write(file, bytes)?,
    }
    system::let_run(file, runs)
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

/// Each file with what it holds and whether it is run; and which of them is the icon on the desktop.
type Files = (Vec<(PathBuf, Vec<u8>, bool)>, Option<PathBuf>);

/// Where the icon stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Places {
    /// On the desktop.
    desktop: Option<PathBuf>,
    /// In the menu.
    menu: PathBuf,
    /// Its picture, where it is a file of its own.
    picture: Option<PathBuf>,
}

impl Places {
    fn all(&self) -> Vec<PathBuf> {
        self.desktop.iter().chain([&self.menu]).chain(&self.picture).cloned().collect()
    }
}

#[cfg(not(windows))]
use freedesktop as system;
#[cfg(windows)]
use shortcuts as system;

/// Linux and its like.
#[cfg(not(windows))]
mod freedesktop {
    use std::ffi::OsString;
    use std::process::{Command, Stdio};

    use super::{Files, Icon, MARK, Path, PathBuf, Places, Trouble, fs, holds, io};

    /// Places in this person's home; none where there is no desktop.
    pub fn places() -> Option<Places> {
        if cfg!(target_os = "macos") {
            return None;
        }
        let (x, wayland) = crate::platform::display::answers();
        find(&|name| std::env::var_os(name), x || wayland)
    }

    pub(super) fn find(variable: &dyn Fn(&str) -> Option<OsString>, shown: bool) -> Option<Places> {
        let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = folder("HOME")?;
        let config = folder("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
        let data = folder("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share"));
        let named = fs::read_to_string(config.join("user-dirs.dirs")).ok().and_then(|written| desktop_of(&written, &home));
        let desktop = named.or_else(|| Some(home.join("Desktop"))).filter(|folder| *folder != home && folder.is_dir());
        // Where nothing answers, a desktop folder tells that there is a desktop at other times.
        (shown || desktop.is_some()).then(|| Places {
            desktop: desktop.map(|folder| folder.join("tremplin.desktop")),
            menu: data.join("applications/tremplin.desktop"),
            picture: Some(data.join("icons/tremplin.png")),
        })
    }

    /// The desktop's folder as `user-dirs.dirs` names it: from the root, or below `$HOME`.
    pub(super) fn desktop_of(written: &str, home: &Path) -> Option<PathBuf> {
        let value =
            written.lines().find_map(|line| line.trim().strip_prefix("XDG_DESKTOP_DIR=")?.trim().strip_prefix('"')?.strip_suffix('"'))?;
        match value.strip_prefix("$HOME") {
            Some(below) => Some(home.join(below.trim_matches('/'))),
            None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
        }
    }

    pub fn files(icon: &Icon<'_>) -> Result<Files, Trouble> {
        let places = places().ok_or(Trouble::NoDesktop)?;
        let picture = places.picture.clone().unwrap_or_default();
        let entry = entry(icon, &picture)?.into_bytes();
        let mut files = vec![(picture, icon.picture.to_vec(), false), (places.menu, entry.clone(), false)];
        files.extend(places.desktop.clone().map(|file| (file, entry, true)));
        Ok((files, places.desktop))
    }

    pub(super) fn entry(icon: &Icon<'_>, picture: &Path) -> Result<String, Trouble> {
        let odd = |path: &Path| Trouble::OddPath(path.to_owned());
        // The rules forbid the sign in a program's name; a line cannot hold a line's end.
        let program = icon.program.to_str().filter(|path| !path.contains(['=', '\n'])).ok_or_else(|| odd(icon.program))?;
        let picture = picture.to_str().filter(|path| !path.contains('\n')).ok_or_else(|| odd(picture))?;
        let words: Vec<String> = std::iter::once(program).chain(icon.arguments.iter().map(String::as_str)).map(quoted).collect();
        let mut lines = vec![format!("# {MARK}"), "[Desktop Entry]".to_owned(), "Type=Application".to_owned(), "Name=Tremplin".to_owned()];
        lines.extend(icon.about.first().map(|(_, about)| format!("Comment={}", escaped(about))));
        lines.extend(icon.about.iter().map(|(lang, about)| format!("Comment[{lang}]={}", escaped(about))));
        lines.push(format!("TryExec={}", escaped(program)));
        lines.push(format!("Exec={}", escaped(&words.join(" "))));
        lines.push(format!("Icon={}", escaped(picture)));
        lines.extend(["Terminal=false", "Categories=Education;"].map(str::to_owned));
        Ok(lines.join("\n") + "\n")
    }

    /// One word of `Exec`.
    fn quoted(word: &str) -> String {
        let mut said = String::from('"');
        for c in word.chars() {
            if matches!(c, '"' | '`' | '$' | '\\') {
                said.push('\\');
            }
            said.push(c);
            if c == '%' {
                said.push('%');
            }
        }
        said.push('"');
        said
    }

    /// A value.
    fn escaped(value: &str) -> String {
        value.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t")
    }

    pub fn is_ours(bytes: &[u8]) -> bool {
        holds(bytes, MARK.as_bytes())
    }

    pub fn let_run(file: &Path, runs: bool) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(if runs { 0o755 } else { 0o644 }))
    }

    /// Tells GNOME and Xfce that this person trusts the icon; without it they ask at the first click, or open nothing.
    pub fn trust(file: &Path) -> bool {
        use sha2::{Digest, Sha256};
        use std::fmt::Write;

        let print = fs::read(file).map(Sha256::digest).unwrap_or_default();
        let print = print.iter().fold(String::new(), |mut said, byte| {
            let _ = write!(said, "{byte:02x}");
            said
        });
        let set = |name: &str, value: &str| {
            let mut gio = Command::new("gio");
            gio.args(["set", "-t", "string"]).arg(file).args([name, value]);
            gio.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
        };
        set("metadata::trusted", "true") && set("metadata::xfce-exe-checksum", &print)
    }
}

/// Windows.
#[cfg(windows)]
mod shortcuts {
    use known_folders::{KnownFolder, get_known_folder_path};

    use super::{Files, Icon, Path, Places, Trouble, holds, io};
    use crate::platform::link;
    use crate::platform::window::STEPS;

    pub fn places() -> Option<Places> {
        let desktop = get_known_folder_path(KnownFolder::Desktop).map(|folder| folder.join("Tremplin.lnk"));
        let menu = get_known_folder_path(KnownFolder::Programs)?.join("Tremplin.lnk");
        Some(Places { desktop, menu, picture: None })
    }

    pub fn files(icon: &Icon<'_>) -> Result<Files, Trouble> {
        let places = places().ok_or(Trouble::NoDesktop)?;
        let program = icon.program.to_str().ok_or_else(|| Trouble::OddPath(icon.program.to_owned()))?;
        let about = icon.about.first().map(|(_, about)| about.clone()).unwrap_or_default();
        let bytes = link::of_kit(program, icon.arguments, &about, STEPS[0], icon.dots).bytes();
        let files = places.all().into_iter().map(|file| (file, bytes.clone(), false)).collect();
        Ok((files, places.desktop))
    }

    pub fn is_ours(bytes: &[u8]) -> bool {
        let mark: Vec<u8> = link::HERE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        holds(bytes, &mark)
    }

    /// A shortcut is not run.
    pub fn let_run(_file: &Path, _runs: bool) -> io::Result<()> {
        Ok(())
    }

    /// Windows asks nothing for a shortcut that was made on this machine.
    pub fn trust(_file: &Path) -> bool {
        true
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::ffi::OsString;

    use super::freedesktop::{desktop_of, entry, find};
    use super::*;

    fn icon<'t>(program: &'t Path, arguments: &'t [String], about: &'t [(&'static str, String)]) -> Icon<'t> {
        Icon { program, arguments, about, picture: &[], dots: 26 }
    }

    #[test]
    fn the_entry_is_as_the_rules_want_it() {
        let about = [("fr", "Apprendre".to_owned()), ("en", "Learn".to_owned())];
        let arguments = ["open".to_owned(), "--data".to_owned(), "/a \"b\"/$x\\100%".to_owned()];
        let said = entry(&icon(Path::new("/media/clé usb/tremplin"), &arguments, &about), Path::new("/i.png")).unwrap();
        let line = |key: &str| said.lines().find_map(|line| line.strip_prefix(key)).unwrap().to_owned();
        assert!(said.starts_with("# tremplin install\n[Desktop Entry]\nType=Application\n"));
        assert_eq!(line("Exec="), r#""/media/clé usb/tremplin" "open" "--data" "/a \\"b\\"/\\$x\\\\100%%""#);
        assert_eq!((line("Comment="), line("Comment[en]=")), ("Apprendre".to_owned(), "Learn".to_owned()));
        assert_eq!(line("TryExec="), "/media/clé usb/tremplin");
        assert!(matches!(entry(&icon(Path::new("/a=b/t"), &[], &about), Path::new("/i.png")), Err(Trouble::OddPath(_))));
    }

    #[test]
    fn the_desktop_is_where_this_person_has_it() {
        let home = Path::new("/home/x");
        assert_eq!(desktop_of("# c\nXDG_DESKTOP_DIR=\"$HOME/Bureau\"\n", home), Some(home.join("Bureau")));
        assert_eq!(desktop_of("XDG_DESKTOP_DIR=\"/srv/d\"", home), Some(PathBuf::from("/srv/d")));
        assert_eq!(desktop_of("XDG_DESKTOP_DIR=\"$HOME/\"", home), Some(home.join("")), "turned off");
        assert_eq!(desktop_of("XDG_DESKTOP_DIR=\"d\"", home), None);
        assert_eq!(desktop_of("XDG_MUSIC_DIR=\"$HOME/m\"", home), None);
    }

    #[test]
    fn without_a_display_a_desktop_folder_is_what_tells() {
        let home = tempfile::tempdir().unwrap();
        let variable = |name: &str| (name == "HOME").then(|| OsString::from(home.path()));
        assert_eq!(find(&variable, false), None);
        assert_eq!(find(&variable, true).unwrap().desktop, None, "only the menu");
        fs::create_dir(home.path().join("Desktop")).unwrap();
        assert_eq!(find(&variable, false).unwrap().desktop, Some(home.path().join("Desktop/tremplin.desktop")));
    }
}
