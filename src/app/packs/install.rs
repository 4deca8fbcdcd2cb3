//! A pack put into the data folder, whole or not at all; and taken back.

use std::io::{self, ErrorKind};

use super::super::kit::Kit;
use super::open::OpenPack;
use crate::curriculum::{Files, Installed, Meets, Named, SIGNED, Signed, installed};
use crate::error::{Error, Kind, Result};
use crate::places::CURRICULA;
use crate::text::SafeText;
use crate::tr;

impl Kit {
    /// What a pack would replace here.
    ///
    /// # Errors
    /// It may not: the reason is told.
    pub fn pack_meets(&self, pack: &OpenPack) -> Result<Vec<Meets>> {
        pack.meets(&self.folder)
    }

    /// Installs a pack that was checked, and keeps that its signer was confirmed.
    ///
    /// # Errors
    /// The role is closed; it may not replace what is here; another window does the same; or it cannot be written. Then all is as it was.
    pub fn install_pack(&mut self, pack: &OpenPack) -> Result<()> {
        self.needs_role()?;
        let _alone = self.alone_with_curricula()?;
        self.pack_meets(pack)?;
        let name = pack.incoming.name.as_str();
        let signed = Signed::new(pack.signer.to_string(), &pack.incoming.version, self.world.now().date());
        let mut files = pack.files.whole()?;
        let own = files.len();
        files.push((SIGNED.to_owned(), signed.bytes()));
        let beside = CURRICULA.put_beside(&self.folder, name, &files).map_err(|said| self.not_put(&said))?;
        // As it lies here now: a disk that fails reads otherwise the second time.
        let is_same = |mut copy: Named| {
            copy.sort();
            files.get(..own).is_some_and(|own| own == copy)
        };
        if !Files::at(&beside).and_then(|copy| copy.whole()).is_ok_and(is_same) {
            CURRICULA.leave_beside(&self.folder);
            return Err(self.not_put(&ErrorKind::InvalidData.into()));
        }
        CURRICULA.take_in(&self.folder, name).map_err(|said| self.not_put(&said))?;
        if pack.known.is_none() {
            self.confirm_signer(&pack.signer, name)?;
        }
        self.shelf.add_brought(&self.folder);
        Ok(())
    }

    /// What of that name lies in the data folder.
    ///
    /// # Errors
    /// Nothing does.
    pub fn find_installed(&self, name: &str) -> Result<Installed> {
        let all = installed(&self.folder);
        let names: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
        let there = SafeText::show_line(&names.join(", "));
        all.iter().find(|one| one.name.as_str() == name).cloned().ok_or_else(|| {
            let hint = if all.is_empty() { tr!("installed-none") } else { tr!("installed-names", names = there) };
            Error::new(Kind::User, tr!("installed-not", name = SafeText::show_line(name))).hint(hint)
        })
    }

    /// Takes it out of the data folder. What people learnt with it stays in the journal.
    ///
    /// # Errors
    /// The role is closed; nothing bears that name; or it cannot be written.
    pub fn remove_installed(&mut self, name: &str) -> Result<()> {
        self.needs_role()?;
        let _alone = self.alone_with_curricula()?;
        let there = self.find_installed(name)?;
        CURRICULA.take_out(&self.folder, there.name.as_str()).map_err(|said| self.not_put(&said))?;
        self.shelf.add_brought(&self.folder);
        Ok(())
    }

    fn alone_with_curricula(&self) -> Result<Option<std::fs::File>> {
        CURRICULA.alone(&self.folder).map_err(|said| match said.kind() {
            ErrorKind::WouldBlock => Error::new(Kind::User, tr!("install-busy")).hint(tr!("install-busy-hint")),
            _ => self.not_put(&said),
        })
    }

    fn not_put(&self, said: &io::Error) -> Error {
        let path = SafeText::show_path(&CURRICULA.at(&self.folder));
        Error::new(Kind::Io, tr!("install-not-written", path = path)).hint(tr!("file-not-written-hint")).detail(said)
    }
}
