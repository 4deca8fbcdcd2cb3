//! The folder of Open Badges 2.0 that any web host serves, and the list of what was taken back beside it.

use std::path::Path;

use super::super::kit::Kit;
use super::files::not_written;
use super::revoke;
use crate::badge::{Entry, NotPublished, Revoked, pictures, publish_folder};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::ids::BadgeId;
use crate::record::Issued;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

impl Kit {
    /// Writes the folder for `base_url`: how many badges, and how many files. What is there already is written anew; nothing else
    /// in the folder is touched.
    ///
    /// # Errors
    /// There is no issuer, or the role is closed; its profile or the address is not fit to be published; a file cannot be written.
    pub fn publish(&mut self, base_url: &str, folder: &Path) -> Result<(usize, usize)> {
        let (issuer, keys) = self.keys()?;
        let mut badges: Vec<Issued> = Vec::new();
        for one in self.disk.learners()? {
            badges.extend(self.disk.issued(one.id)?.into_iter().map(|(_, issued)| issued).filter(|one| one.issuer == issuer.did_key));
        }
        let taken = self.revoked_here()?;
        // Why a badge was taken back is read by everybody, in the language of the organisation's kit.
        let revoked: Vec<Revoked> = taken
            .iter()
            .filter(|(_, one)| one.issuer == issuer.did_key)
            .map(|(badge, one)| Revoked {
                badge: format!("urn:uuid:{badge}"),
                reason: self.i18n.say(&revoke::reason(one.reason)),
                at: when(one.at),
            })
            .collect();
        let entries: Vec<Entry<'_>> = badges
            .iter()
            .map(|one| {
                let pictures = pictures(&one.module);
                Entry { credential: &one.credential, png: pictures.png, svg: pictures.svg, module: &one.module }
            })
            .collect();
        let readme = self.i18n.say(&tr!("publish-readme", url = SafeText::show_line(base_url)));
        let files = publish_folder(base_url, &issuer, &entries, &revoked, &keys, &readme)
            .map_err(|why| Error::new(Kind::User, tr!("publish-not", why = why_not(&why))).hint(hint(&why)))?;
        for (path, bytes) in &files {
            crate::places::hand_out_in(folder, path, bytes).map_err(|said| not_written(&folder.join(path), &said))?;
        }
        tidy(folder, &files)?;
        let many = files.iter().filter(|(path, _)| path.starts_with("credentials/")).count();
        Ok((many, files.len()))
    }
}

/// Takes away what an earlier publication left of badges that are not published any more: taken back, or erased with their person.
/// Only files named as we name them, in the folders where we put them.
fn tidy(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    for part in ["assertions", "credentials"] {
        let at = folder.join(part);
        for entry in std::fs::read_dir(&at).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let ours = name.split('.').next().is_some_and(|stem| BadgeId::parse(stem).is_some());
            if ours && !files.iter().any(|(path, _)| *path == format!("{part}/{name}")) {
                std::fs::remove_file(entry.path()).map_err(|said| not_written(&at, &said))?;
            }
        }
    }
    Ok(())
}

fn when(at: Millis) -> String {
    let format = time::format_description::well_known::Rfc3339;
    at.utc().and_then(|at| at.format(&format).ok()).unwrap_or_default()
}

fn why_not(why: &NotPublished) -> Words {
    let shown = |text: &str| SafeText::show_line(text);
    match why {
        NotPublished::BadAddress => tr!("publish-address"),
        NotPublished::NeedsName | NotPublished::NeedsUrl => tr!("publish-needs-url"),
        NotPublished::NeedsEmail => tr!("publish-needs-email"),
        NotPublished::OtherKeys => tr!("publish-other-keys"),
        NotPublished::NotSigned(badge)
        | NotPublished::OtherIssuer(badge)
        | NotPublished::PlainIdentity(badge)
        | NotPublished::TwoAchievements(badge)
        | NotPublished::BadPicture(badge)
        | NotPublished::BadRevoked(badge)
        | NotPublished::Strange { badge, .. } => tr!("publish-badge", badge = shown(badge)),
    }
}

fn hint(why: &NotPublished) -> Words {
    match why {
        NotPublished::BadAddress => tr!("publish-address-hint"),
        NotPublished::NeedsName | NotPublished::NeedsUrl | NotPublished::NeedsEmail => tr!("publish-needs-hint"),
        _ => tr!("publish-badge-hint"),
    }
}
