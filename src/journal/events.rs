//! Events as rows.

use std::ops::RangeInclusive;

use rusqlite::{Connection, Params, Row};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::fault::odd;
use crate::ids::{DeviceId, EventId, LearnerId};
use crate::record::{Event, Verbatim};

/// The columns of an event, in the order that [`Raw::read`] expects.
const COLUMNS: &str = "id, device, seq, lamport, at, clock_ok, org, kind, v, learner, body";

/// A row as it is, the body not read: so an event of a newer kit goes from one journal to another to the letter.
pub(super) struct Raw {
    pub id: Uuid,
    pub device: Uuid,
    pub seq: i64,
    pub lamport: i64,
    pub at: i64,
    pub clock_ok: bool,
    pub org: Option<String>,
    pub kind: String,
    pub v: u32,
    pub learner: Option<Uuid>,
    pub body: String,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: Uuid::from_bytes(row.get(0)?),
            device: Uuid::from_bytes(row.get(1)?),
            seq: row.get(2)?,
            lamport: row.get(3)?,
            at: row.get(4)?,
            clock_ok: row.get(5)?,
            org: row.get(6)?,
            kind: row.get(7)?,
            v: row.get(8)?,
            learner: row.get::<_, Option<[u8; 16]>>(9)?.map(Uuid::from_bytes),
            body: row.get(10)?,
        })
    }

    /// The row of an event; `serde_json` sorts the keys of a body, so that equal bodies are equal bytes.
    pub fn of(event: &Event) -> Self {
        Self {
            id: event.id.uuid(),
            device: event.device.uuid(),
            seq: event.seq,
            lamport: event.lamport,
            at: event.at,
            clock_ok: event.clock_ok,
            org: event.org.clone(),
            kind: event.kind.clone(),
            v: event.v,
            learner: event.learner.map(LearnerId::uuid),
            body: event.body.to_string(),
        }
    }

    /// The event in the row.
    pub fn event(self) -> rusqlite::Result<Event> {
        Ok(Event {
            id: EventId::from_uuid(self.id),
            device: DeviceId::from_uuid(self.device),
            seq: self.seq,
            lamport: self.lamport,
            at: self.at,
            clock_ok: self.clock_ok,
            org: self.org,
            kind: self.kind,
            v: self.v,
            learner: self.learner.map(LearnerId::from_uuid),
            body: serde_json::from_str(&self.body).map_err(|said| odd(10, said))?,
        })
    }

    /// The row of an event that comes from elsewhere.
    pub fn carried(event: &Verbatim) -> Self {
        Self {
            id: event.id.uuid(),
            device: event.device.uuid(),
            seq: event.seq,
            lamport: event.lamport,
            at: event.at,
            clock_ok: event.clock_ok,
            org: event.org.clone(),
            kind: event.kind.clone(),
            v: event.v,
            learner: event.learner.map(LearnerId::uuid),
            body: event.body.get().to_owned(),
        }
    }

    /// The event in the row, its body not read.
    pub fn verbatim(self) -> rusqlite::Result<Verbatim> {
        Ok(Verbatim {
            at: self.at,
            body: RawValue::from_string(self.body).map_err(|said| odd(10, said))?,
            clock_ok: self.clock_ok,
            device: DeviceId::from_uuid(self.device),
            id: EventId::from_uuid(self.id),
            kind: self.kind,
            lamport: self.lamport,
            learner: self.learner.map(LearnerId::from_uuid),
            org: self.org,
            seq: self.seq,
            v: self.v,
        })
    }

    /// Hands the rows of these numbers to `each`, one after the other, until one cannot be read.
    pub fn in_rows(conn: &Connection, rows: &RangeInclusive<i64>, mut each: impl FnMut(i64, Self)) -> rusqlite::Result<()> {
        let sql = format!("SELECT {COLUMNS}, rowid FROM event NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid");
        let mut select = conn.prepare_cached(&sql)?;
        let mut found = select.query((rows.start(), rows.end()))?;
        while let Some(row) = found.next()? {
            each(row.get(11)?, Self::read(row)?);
        }
        Ok(())
    }

    /// Puts the row into the journal; `false` where an event of that id is there already.
    pub fn insert(&self, conn: &Connection) -> rusqlite::Result<bool> {
        let mut insert = conn.prepare_cached(
            "INSERT INTO event (id, device, seq, lamport, at, clock_ok, org, kind, v, learner, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO NOTHING",
        )?;
        let rows = insert.execute((
            self.id.as_bytes(),
            self.device.as_bytes(),
            self.seq,
            self.lamport,
            self.at,
            self.clock_ok,
            &self.org,
            &self.kind,
            self.v,
            self.learner.as_ref().map(Uuid::as_bytes),
            &self.body,
        ))?;
        Ok(rows == 1)
    }
}

/// A person's id, as columns hold it.
pub(super) fn learner_in(bytes: [u8; 16]) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_bytes(bytes))
}

/// Hands the rows that `filter` keeps to `each`, in the one order. The id last: folders that were copied number alike.
pub(super) fn each(
    conn: &Connection,
    filter: &str,
    params: impl Params,
    mut each: impl FnMut(Raw) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut select = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM event WHERE {filter} ORDER BY lamport, device, seq, id"))?;
    let mut rows = select.query(params)?;
    while let Some(row) = rows.next()? {
        each(Raw::read(row)?)?;
    }
    Ok(())
}

/// The events that `filter` keeps, in the one order.
pub(super) fn events(conn: &Connection, filter: &str, params: impl Params) -> rusqlite::Result<Vec<Event>> {
    let mut found = Vec::new();
    each(conn, filter, params, |raw| {
        found.push(raw.event()?);
        Ok(())
    })?;
    Ok(found)
}
