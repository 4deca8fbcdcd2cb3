//! The folder of Open Badges 2.0 that any web host serves, and the list of what was taken back beside it.

use std::path::Path;

use super::super::kit::Kit;
use crate::badge::revocations::read;
use crate::badge::{Entry, NotPublished, Revoked, pictures, publish_folder};
use crate::error::{Error, Kind, Result};
use crate::ids::LearnerId;
use crate::record::Issued;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// The name of the signed list in the folder.
const LIST: &str = "revocations-3.0.json";

impl Kit {
    /// Writes the folder for `base_url`, with the badges of these people or of all: how many badges, and how many files. What is there already is written anew; nothing else
    /// in the folder is touched.
    ///
    /// # Errors
    /// There is no issuer, or the role is closed; its profile or the address is not fit to be published; a file cannot be written.
    pub fn publish(&mut self, base_url: &str, folder: &Path, people: Option<&[LearnerId]>) -> Result<(usize, usize)> {
        let (issuer, keys) = self.keys()?;
        let mut badges: Vec<Issued> = Vec::new();
        for one in self.disk.learners()?.into_iter().filter(|one| people.is_none_or(|people| people.contains(&one.id))) {
            badges.extend(self.disk.issued(one.id)?.into_iter().map(|(_, issued)| issued).filter(|one| one.issuer == issuer.did_key));
        }
        // Several laptops may publish into one folder: what another one took back stays so.
        let mut revoked = self.revoked_by(&issuer.did_key)?;
        let there = std::fs::read_to_string(folder.join(LIST)).ok().and_then(|text| read(&text).ok());
        for (badge, reason) in there.filter(|list| list.issuer == issuer.did_key).map(|list| list.revoked).unwrap_or_default() {
            if !revoked.iter().any(|one| one.badge == badge) {
                revoked.push(Revoked { badge, reason, at: String::new() });
            }
        }
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
            crate::places::hand_out_in(folder, path, bytes).map_err(|said| Error::not_written(&folder.join(path)).detail(&said))?;
        }
        tidy(folder, &files, &revoked)?;
        let many = files.iter().filter(|(path, _)| path.starts_with("credentials/")).count();
        Ok((many, files.len()))
    }
}

/// Takes away what an earlier publication left of badges that were taken back since: their pictures and credentials still bear
/// the proof. Of nobody else's: another laptop may have put them there.
fn tidy(folder: &Path, files: &[(String, Vec<u8>)], revoked: &[Revoked]) -> Result<()> {
    for one in revoked {
        let number = one.badge.trim_start_matches("urn:uuid:");
        for path in [format!("assertions/{number}.png"), format!("credentials/{number}.json")] {
            let old = folder.join(&path);
            if !files.iter().any(|(kept, _)| *kept == path) && old.is_file() {
                std::fs::remove_file(&old).map_err(|said| Error::not_written(&old).detail(&said))?;
            }
        }
    }
    Ok(())
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
