//! Whom this machine's people trust as issuers: themselves, and those that an adviser named by a file of theirs.

use std::collections::BTreeMap;

use super::super::kit::Kit;
use crate::badge::{Did, Issuer, verify};
use crate::error::{Error, Kind, Result};
use crate::record::Record;
use crate::text::SafeText;
use crate::tr;

/// An issuer that is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// Its id: a key.
    pub did: String,
    /// Its name, as it was when somebody said so.
    pub name: SafeText,
    /// Whether it is this machine's own.
    pub own: bool,
}

impl Kit {
    /// Those that are trusted, this machine's own first.
    ///
    /// # Errors
    /// The journal or the file of keys cannot be read.
    pub fn trusted(&self) -> Result<Vec<Trusted>> {
        let mut named: BTreeMap<String, String> = BTreeMap::new();
        let mut all = self.disk.nameless("issuer-trusted")?;
        all.extend(self.disk.nameless("issuer-distrusted")?);
        all.sort_by_key(|(event, _)| (event.order(), event.id));
        for (_, record) in all {
            match record {
                Record::IssuerTrusted { did, name } => drop(named.insert(did, name)),
                Record::IssuerDistrusted { did } => drop(named.remove(&did)),
                _ => {}
            }
        }
        let own = self.issuer()?.map(|view| view.issuer);
        let mut trusted = Vec::new();
        if let Some(own) = own {
            for did in [&own.did_key, &own.did_jwk] {
                named.remove(did);
                trusted.push(Trusted { did: did.clone(), name: SafeText::show_line(&own.profile.name), own: true });
            }
        }
        trusted.extend(named.into_iter().map(|(did, name)| Trusted { did, name: SafeText::show_line(&name), own: false }));
        Ok(trusted)
    }

    /// Trusts the issuer of a file: what `badge issuer show` wrote, or a badge that holds.
    ///
    /// # Errors
    /// It is neither; the role is closed; it cannot be written.
    pub fn trust(&mut self, bytes: &[u8]) -> Result<Trusted> {
        self.needs_role()?;
        let (ids, name) = named_by(bytes)?;
        let records: Vec<Record> =
            ids.iter().map(|did| Record::IssuerTrusted { did: did.clone(), name: name.as_str().to_owned() }).collect();
        self.disk.append(None, &records, None)?;
        Ok(Trusted { did: ids.into_iter().next().unwrap_or_default(), name, own: false })
    }

    /// Trusts an issuer no more: by its id or by its name. Whom.
    ///
    /// # Errors
    /// Nobody or several are meant; the role is closed; it cannot be written.
    pub fn distrust(&mut self, which: &str) -> Result<Vec<Trusted>> {
        self.needs_role()?;
        let mut found: Vec<Trusted> = self.trusted()?.into_iter().filter(|one| !one.own).collect();
        found.retain(|one| one.did == which || one.name.as_str() == which);
        if found.is_empty() {
            let cause = tr!("trust-unknown", which = SafeText::show_line(which));
            return Err(Error::new(Kind::User, cause).hint(tr!("trust-unknown-hint")));
        }
        let records: Vec<Record> = found.iter().map(|one| Record::IssuerDistrusted { did: one.did.clone() }).collect();
        self.disk.append(None, &records, None)?;
        Ok(found)
    }
}

/// The ids that a file names, and the name that goes with them.
fn named_by(bytes: &[u8]) -> Result<(Vec<String>, SafeText)> {
    if let Ok(issuer) = serde_json::from_slice::<Issuer>(bytes) {
        let ids = [issuer.did_key, issuer.did_jwk];
        if ids.iter().all(|id| Did::parse(id).is_some()) {
            return Ok((ids.into(), SafeText::show_line(&issuer.profile.name)));
        }
    }
    let found = verify(bytes, None, &|_, _| None);
    match found.told {
        Some(told) if found.faults.is_empty() => Ok((vec![told.issuer.as_str().to_owned()], told.issuer_name)),
        _ => Err(Error::new(Kind::Content, tr!("trust-no-issuer")).hint(tr!("trust-no-issuer-hint"))),
    }
}
