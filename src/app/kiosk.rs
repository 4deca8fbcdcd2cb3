//! A machine that a group shares: who may close it.

use super::kit::Kit;
use super::role::Opened;
use crate::error::Result;
use crate::journal::Secret;
use crate::learn::sitting::{KioskAsk, KioskSaid, Msg};

impl Kit {
    /// Answers whoever wants to close it. The adviser's role stays as it is: another window may have it.
    pub(super) fn kiosk(&mut self, ask: &KioskAsk) -> Result<Msg> {
        Ok(Msg::Kiosk(match ask {
            // A journal that cannot be read is no machine without a passphrase.
            KioskAsk::Close if self.disk.secret(Secret::Passphrase)?.is_none() => KioskSaid::Unguarded,
            KioskAsk::Close => KioskSaid::Guarded(self.waits(Secret::PassphrasesInVain)?),
            KioskAsk::With(typed) => match self.opens(&[Secret::Passphrase, Secret::Recovery], typed)? {
                Opened::By(_) => KioskSaid::Over,
                Opened::Not(wait) => KioskSaid::NotThat(wait),
            },
        }))
    }
}
