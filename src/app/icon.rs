//! The icon on the desktop: made, and taken away again. It leads to this very program, wherever that is; nothing is copied but the
//! icon's picture.

use std::path::PathBuf;

use super::checkup::IconSeen;
use super::launcher::{about, link_dots, program};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::platform::desktop::{self, Icon, Made, Trouble};
use crate::text::SafeText;
use crate::tr;

/// The picture.
const PICTURE: &[u8] = include_bytes!("../../assets/icon/tremplin.png");

/// Makes the icon, or makes it anew; `arguments` follow the program's name.
///
/// # Errors
/// When there is no desktop, or it cannot be written.
pub fn install(arguments: &[String], i18n: &I18n) -> Result<(PathBuf, Made)> {
    let program = program()?;
    let about = about(i18n);
    let icon = Icon { program: &program, arguments, about: &about, picture: PICTURE, dots: link_dots(0) };
    let made = desktop::make(&icon).map_err(told)?;
    Ok((program, made))
}

/// Takes away what [`install`] made, and nothing else; says what was removed.
///
/// # Errors
/// When something cannot be removed.
pub fn uninstall() -> Result<Vec<PathBuf>> {
    match desktop::unmake() {
        // Where there is no desktop there is no icon either.
        Err(Trouble::NoDesktop) => Ok(Vec::new()),
        done => done.map_err(told),
    }
}

/// Whether there is an icon.
pub(super) fn seen() -> IconSeen {
    match desktop::find_ours() {
        Err(_) => IconSeen::NoDesktop,
        Ok(None) => IconSeen::Missing,
        Ok(Some(file)) => IconSeen::There(file),
    }
}

fn told(trouble: Trouble) -> Error {
    match trouble {
        Trouble::NoDesktop => Error::new(Kind::Io, tr!("install-no-desktop")).hint(tr!("install-no-desktop-hint")),
        Trouble::NotOurs(path) => {
            Error::new(Kind::Io, tr!("install-not-ours", path = SafeText::show_path(&path))).hint(tr!("install-not-ours-hint"))
        }
        Trouble::OddPath(path) => {
            Error::new(Kind::Io, tr!("install-odd-path", path = SafeText::show_path(&path))).hint(tr!("install-odd-path-hint"))
        }
        Trouble::Refused(path, said) => Error::not_written(&path).detail(&said),
    }
}
