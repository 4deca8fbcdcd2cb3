//! Which names a pack may hold: those that mean the same file, inside its folder, on every system.

use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest name of one file or folder, and of a whole path.
const PART_MAX: usize = 100;
const PATH_MAX: usize = 200;

/// Names that Windows keeps for devices, whatever stands after a point.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
    "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It leads elsewhere, or holds letters that not every system writes alike.
    Name,
    /// It is a device's on some systems.
    Device,
    /// It is no TOML file.
    NotToml,
}

impl Fault {
    /// In words, of the file of that name.
    pub fn words(self, name: &SafeText) -> Words {
        match self {
            Self::Name => tr!("bundle-name", name = name),
            Self::Device => tr!("bundle-device", name = name),
            Self::NotToml => tr!("bundle-not-toml", name = name),
        }
    }
}

/// What is wrong with the name of a file: it must be `folder/file.toml` or `folder/module/file.toml`.
pub fn file_fault(name: &str) -> Option<Fault> {
    let parts = name.split('/').count();
    if !(2..=3).contains(&parts) {
        return Some(Fault::Name);
    }
    parts_fault(name).or_else(|| name.strip_suffix(".toml").is_none().then_some(Fault::NotToml))
}

/// What is wrong with the name of a folder.
pub(super) fn folder_fault(name: &str) -> Option<Fault> {
    if (1..=2).contains(&name.split('/').count()) { parts_fault(name) } else { Some(Fault::Name) }
}

fn parts_fault(name: &str) -> Option<Fault> {
    if name.len() > PATH_MAX {
        return Some(Fault::Name);
    }
    name.split('/').find_map(part_fault)
}

fn part_fault(part: &str) -> Option<Fault> {
    let plain = part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if part.is_empty() || part.len() > PART_MAX || !plain || part.starts_with('.') || part.ends_with('.') {
        return Some(Fault::Name);
    }
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    DEVICES.contains(&stem.as_str()).then_some(Fault::Device)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_stay_in_their_folder_are_taken_and_no_others() {
        for name in ["gestes/module.toml", "gestes/email/read.fr.toml", "a/pt-BR.toml", "a/x_y.toml"] {
            assert_eq!(file_fault(name), None, "{name}");
        }
        for name in [
            "",
            "module.toml",
            "/a/b.toml",
            "a//b.toml",
            "a/../b.toml",
            "../a.toml",
            "a/./b.toml",
            "a\\b.toml",
            "a/b\\c.toml",
            "C:/b.toml",
            "a/b\0.toml",
            "a/b\n.toml",
            "a/é.toml",
            "a/.hidden.toml",
            "a/b.toml.",
            "a/b.toml ",
            "a/b/c/d.toml",
            "a/b.toml/",
            "a/b:c.toml",
            "a/\u{202e}.toml",
            "~/a.toml/",
        ] {
            assert_eq!(file_fault(name), Some(Fault::Name), "{name:?}");
        }
        for name in ["a/con.toml", "a/NUL.fr.toml", "aux/module.toml", "a/lpt1/x.toml", "a/Com9.toml"] {
            assert_eq!(file_fault(name), Some(Fault::Device), "{name}");
        }
        for name in ["a/b.TOML", "a/run.sh", "a/b"] {
            assert_eq!(file_fault(name), Some(Fault::NotToml), "{name}");
        }
        assert_eq!(file_fault(&format!("a/{}.toml", "b".repeat(99))), Some(Fault::Name));
        assert_eq!((folder_fault("a"), folder_fault("a/b"), folder_fault("a/b/c")), (None, None, Some(Fault::Name)));
        assert_eq!(
            (folder_fault(".."), folder_fault("a/nul"), folder_fault("")),
            (Some(Fault::Name), Some(Fault::Device), Some(Fault::Name))
        );
    }
}
