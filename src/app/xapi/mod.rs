//! Learning records for a store of others: written to a file, or sent when a person asks for it by name. What the command line calls.
//!
//! Both are the adviser's. The organisation's address is kept at its first use and stays: a person would be another one under
//! another address.

mod credentials;
mod push;
mod room;
mod told;

use std::io::Write;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

pub use credentials::Credentials;
pub use push::{Ended, Pushed};
pub use told::{answered_at, push_ended, pushed_words, store_words};

use super::kit::Kit;
use crate::clock::{Millis, World};
use crate::error::{Error, Kind, Result};
use crate::exchange::xapi::{Home, KINDS, MAPPING, statement};
use crate::journal::{Endpoint, Journal, Refused};
use crate::net::Wire;
use crate::places::HandOut;
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;

/// The setting of this machine that holds the organisation's address.
pub(super) const HOME: &str = "xapi-home";

/// Statements in a batch, where nobody says otherwise.
pub const BATCH: usize = 250;

/// How a push is made.
pub struct PushTo<'a> {
    /// The store's address.
    pub endpoint: &'a str,
    /// What lets us in.
    pub credentials: Option<&'a Credentials>,
    /// Statements in a batch.
    pub batch: usize,
    /// What was refused before is sent once more.
    pub again: bool,
    /// What takes questions to the store.
    pub wire: &'a dyn Wire,
    /// How one waits.
    pub pause: &'a mut dyn FnMut(Duration),
    /// Told after each batch: how many were sent.
    pub tell: &'a mut dyn FnMut(u64),
    /// Whether it is to stop: what was sent is sent.
    pub stopped: &'a dyn Fn() -> bool,
}

/// How it stands with a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreView {
    /// The counts.
    pub endpoint: Endpoint,
    /// What it refused, the first ones.
    pub refused: Vec<Refused>,
}

impl Kit {
    /// The organisation's address under which people are told: the one that is kept, else `asked`, else the issuer's; kept from now on.
    ///
    /// # Errors
    /// The role is closed; none is known; `asked` is none, or another than the one that statements were made with.
    pub fn xapi_home(&mut self, asked: Option<&str>) -> Result<Home> {
        self.needs_role()?;
        let asked = asked.map(home_in).transpose()?;
        let kept = self.disk.settings(None)?.get(HOME).and_then(|kept| Home::parse(kept));
        let home = match (kept, asked) {
            (Some(kept), None) => return Ok(kept),
            (Some(kept), Some(asked)) if kept == asked => return Ok(kept),
            (Some(kept), Some(_)) if self.disk.has_statements()? => {
                let kept = SafeText::show_line(kept.as_str());
                return Err(Error::new(Kind::User, tr!("xapi-home-stays", home = kept)).hint(tr!("xapi-home-stays-hint")));
            }
            (_, Some(asked)) => asked,
            (None, None) => {
                let url = self.issuer()?.and_then(|view| view.issuer.profile.url);
                let none = || Error::new(Kind::User, tr!("xapi-no-home")).hint(tr!("xapi-no-home-hint"));
                url.as_deref().and_then(Home::parse).ok_or_else(none)?
            }
        };
        self.disk.append(None, &[Record::MachineSet { key: HOME.to_owned(), value: home.to_string() }], None)?;
        self.forget_settings();
        Ok(home)
    }

    fn make_statements(&mut self, asked: Option<&str>) -> Result<usize> {
        let home = self.xapi_home(asked)?;
        made(&mut self.disk, &home)
    }

    /// Writes statements to `out`, one a line; with a bound, those alone of a moment that could be believed. How many.
    ///
    /// # Errors
    /// As [`Kit::xapi_home`]; they cannot be written.
    pub fn xapi_export_into(
        &mut self,
        out: &mut dyn Write,
        home: Option<&str>,
        from: Option<Millis>,
        before: Option<Millis>,
    ) -> Result<usize> {
        self.make_statements(home)?;
        into(&self.disk, out, from, before, &mut |_| true)
    }

    /// The same to a file, whole or not at all.
    ///
    /// # Errors
    /// As [`Kit::xapi_export_into`].
    pub fn xapi_export_to(&mut self, file: &Path, home: Option<&str>, from: Option<Millis>, before: Option<Millis>) -> Result<usize> {
        self.make_statements(home)?;
        written(&self.disk, file, from, before, &mut |_| true)
    }

    /// Sends what a store has not seen. A run that is cut is taken up by the next one.
    ///
    /// # Errors
    /// As [`Kit::xapi_home`]; the journal cannot be read or written. What the store answered is no error: see [`Pushed`].
    pub fn xapi_push(&mut self, home: Option<&str>, to: PushTo<'_>) -> Result<Pushed> {
        let home = self.xapi_home(home)?;
        let world = Rc::clone(&self.world);
        deliver(&mut self.disk, &*world, &home, to)
    }

    /// How it stands with every store that statements were ever sent to, and at most `limit` of what each refused.
    ///
    /// # Errors
    /// The role is closed; the journal cannot be read.
    pub fn xapi_status(&mut self, limit: usize) -> Result<Vec<StoreView>> {
        self.needs_role()?;
        // What happened since the last push waits as well.
        if self.disk.settings(None)?.contains_key(HOME) {
            self.make_statements(None)?;
        }
        standing(&self.disk, limit)
    }
}

/// Makes the statements that are not made yet.
fn made(journal: &mut Journal, home: &Home) -> Result<usize> {
    journal.make_statements(MAPPING, &KINDS, &mut |event| statement(event, home))
}

/// Makes what is not made yet, and sends what the store has not seen.
fn deliver(journal: &mut Journal, world: &dyn World, home: &Home, to: PushTo<'_>) -> Result<Pushed> {
    let PushTo { endpoint, credentials, batch, again, wire, pause, tell, stopped } = to;
    made(journal, home)?;
    if again {
        let store = journal.store_at(endpoint)?;
        journal.release(store)?;
    }
    push::push(push::Push { journal, wire, world, pause, endpoint, credentials, batch: batch.max(1), tell, stopped })
}

/// How it stands with every store, and at most `limit` of what each refused.
fn standing(journal: &Journal, limit: usize) -> Result<Vec<StoreView>> {
    let endpoints = journal.endpoints()?;
    endpoints.into_iter().map(|endpoint| Ok(StoreView { refused: journal.quarantined(endpoint.id, limit)?, endpoint })).collect()
}

/// Writes statements, one a line. `goes_on` is told how many after each thousand, and says whether to go on.
fn into(
    journal: &Journal,
    out: &mut dyn Write,
    from: Option<Millis>,
    before: Option<Millis>,
    goes_on: &mut dyn FnMut(u64) -> bool,
) -> Result<usize> {
    let not_written = |said: std::io::Error| Error::new(Kind::Io, tr!("xapi-not-written")).hint(tr!("xapi-not-written-hint")).detail(&said);
    let mut n = 0;
    let told = journal.each_statement(from, before, &mut |text| {
        out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).map_err(not_written)?;
        n += 1;
        if n % 1000 == 0 && !goes_on(n) {
            // Nobody waits for it any more: half a file is none.
            return Err(Error::new(Kind::Io, tr!("xapi-not-written")).hint(tr!("xapi-not-written-hint")));
        }
        Ok(())
    })?;
    out.flush().map_err(not_written)?;
    Ok(told)
}

/// The same to a file, whole or not at all.
fn written(
    journal: &Journal,
    file: &Path,
    from: Option<Millis>,
    before: Option<Millis>,
    goes_on: &mut dyn FnMut(u64) -> bool,
) -> Result<usize> {
    let not_written = |said: std::io::Error| Error::not_written(file).detail(&said);
    let mut out = HandOut::new(file).map_err(not_written)?;
    let told = into(journal, &mut out, from, before, goes_on)?;
    out.finish().map_err(not_written)?;
    Ok(told)
}

fn home_in(text: &str) -> Result<Home> {
    let shown = SafeText::show_line(text);
    Home::parse(text).ok_or_else(|| Error::new(Kind::User, tr!("xapi-bad-home", url = shown)).hint(tr!("xapi-bad-home-hint")))
}

/// The address of a store, in one spelling. A password in it is refused, and so is `http` to another machine unless somebody wants it.
///
/// # Errors
/// It is none.
pub fn store_address(text: &str, insecure: bool) -> Result<String> {
    // Not shown: it may hold a password.
    let bad = || Error::new(Kind::User, tr!("xapi-bad-store")).hint(tr!("xapi-bad-store-hint"));
    let address = Home::parse(text).ok_or_else(bad)?;
    let address = address.as_str().strip_suffix("/statements").unwrap_or(address.as_str());
    if !insecure
        && let Some(rest) = address.strip_prefix("http://")
        && !matches!(rest.split(['/', ':']).next(), Some("localhost" | "127.0.0.1"))
    {
        return Err(Error::new(Kind::User, tr!("xapi-insecure")).hint(tr!("xapi-insecure-hint")));
    }
    Ok(address.to_owned())
}
