//! Statements sent to a store: in batches, as often as it takes, each noted as sent only once the store has said so.
//!
//! A store knows a statement by its id: one that is sent again, because an answer was lost or somebody pulled the plug, does no harm.
//! So nothing is noted before the answer, and a run can be cut anywhere. What a store refuses is halved until the one
//! statement is found that it will not have; that one is put aside with the answer, and keeps none of the others back.

use std::time::Duration;

use super::credentials::Credentials;
use crate::clock::World;
use crate::error::Result;
use crate::journal::{Journal, LastAnswer, Statement};
use crate::net::{Ask, Lost, Reply, Wire};
use crate::text::SafeText;

/// The version that is spoken where a store does not say which it knows.
const VERSION: &str = "1.0.3";
/// Most bytes of a batch: many servers refuse a megabyte.
const BYTES: usize = 900 << 10;
/// Longest that is waited in all without a statement taken.
const PATIENCE: Duration = Duration::from_mins(5);
/// Longest wait between two tries.
const LONGEST: Duration = Duration::from_mins(1);
/// So many refused one by one, and none taken: it is the store or the address, not the statements.
const ALL: usize = 20;
/// Most letters that are kept of an answer.
const SAID: usize = 300;

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing waits any more.
    Done,
    /// Somebody stopped it.
    Stopped,
    /// The store does not let us in.
    Denied,
    /// No machine of that name is found.
    NoHost,
    /// There is no store at that address.
    NoStore,
    /// Whoever answers there did not prove to be the store.
    Unproven,
    /// It refuses whatever it is sent.
    RefusesAll,
    /// It was not reached, or has no time.
    Unreachable,
    /// It asks to come back in so many seconds.
    Later(u64),
}

/// What a run came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pushed {
    /// Statements that the store has taken.
    pub sent: u64,
    /// Statements that it refused.
    pub quarantined: u64,
    /// Questions asked.
    pub requests: u64,
    /// How it ended.
    pub ended: Ended,
    /// The last answer.
    pub last: Option<LastAnswer>,
}

/// With what a run works.
pub(super) struct Push<'a> {
    pub journal: &'a mut Journal,
    pub wire: &'a dyn Wire,
    pub world: &'a dyn World,
    pub pause: &'a mut dyn FnMut(Duration),
    /// The store's address, without a slash at its end.
    pub endpoint: &'a str,
    pub credentials: Option<&'a Credentials>,
    /// Statements in a batch.
    pub batch: usize,
    /// Told after each batch: how many were sent.
    pub tell: &'a mut dyn FnMut(u64),
    /// Whether it is to stop.
    pub stopped: &'a dyn Fn() -> bool,
}

/// "Conflict": a statement of that id is there already, and is another.
const CONFLICT: u16 = 409;

/// Whether a statement says no moment: its clock was not to be believed.
fn is_undated(statement: &Statement) -> bool {
    serde_json::from_str::<serde_json::Value>(&statement.text).is_ok_and(|made| made.get("timestamp").is_none())
}

/// What became of a batch.
enum Posted {
    Taken(u16),
    Refused(u16, String),
    Stop(Ended),
}

/// A run under way.
struct Run<'p, 'a> {
    with: &'p mut Push<'a>,
    version: String,
    tries: u32,
    waited: Duration,
    pushed: Pushed,
    /// Whether the store is known to work: it has taken something, now or before, or knows one of ours.
    works: bool,
    /// Refused, and not noted before that is known.
    refused: Vec<(i64, u16, String)>,
}

pub(super) fn push(mut with: Push<'_>) -> Result<Pushed> {
    let store = with.journal.store_at(with.endpoint)?;
    let pushed = Pushed { sent: 0, quarantined: 0, requests: 0, ended: Ended::Done, last: None };
    let works = with.journal.endpoints()?.iter().any(|known| known.id == store && known.sent > 0);
    let mut run =
        Run { works, with: &mut with, version: VERSION.to_owned(), tries: 0, waited: Duration::ZERO, pushed, refused: Vec::new() };
    run.pushed.ended = match run.about() {
        Some(ended) => ended,
        None => run.all(store)?,
    };
    let pushed = run.pushed;
    if let Some(last) = &pushed.last {
        with.journal.note_answer(store, last)?;
    }
    Ok(pushed)
}

impl Run<'_, '_> {
    /// Asks which versions the store knows; why it must stop, where it must.
    fn about(&mut self) -> Option<Ended> {
        let url = format!("{}/about", self.with.endpoint);
        let reply = match self.ask(&url, None) {
            Ok(reply) => reply,
            Err(ended) => return Some(ended),
        };
        match reply.status {
            401 | 403 => Some(Ended::Denied),
            200 => {
                let told: serde_json::Value = serde_json::from_slice(&reply.body).unwrap_or_default();
                let known: Vec<&str> = told["version"].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str).collect();
                if !known.iter().any(|version| version.starts_with("1.0"))
                    && let Some(two) = known.iter().find(|version| version.starts_with("2.0") && version.len() <= 8)
                {
                    (*two).clone_into(&mut self.version);
                }
                None
            }
            // Some stores have no such page.
            _ => None,
        }
    }

    fn all(&mut self, store: i64) -> Result<Ended> {
        let mut after = 0;
        loop {
            let mut page = self.with.journal.waiting(store, after, self.with.batch)?;
            let mut bytes = 0;
            let fits = page.iter().take_while(|one| {
                bytes += one.text.len() + 1;
                bytes <= BYTES
            });
            let fits = fits.count().max(1);
            page.truncate(fits);
            let Some(last) = page.last() else { break };
            after = last.n;
            let mut parts = vec![page];
            while let Some(mut part) = parts.pop() {
                match self.post(&part) {
                    Posted::Taken(status) => self.taken(store, &part, status)?,
                    Posted::Refused(..) if part.len() > 1 => {
                        let half = part.split_off(part.len() / 2);
                        parts.extend([half, part]);
                    }
                    // A store that gives a record without a moment that of its arrival takes the same one, come again, for another:
                    // it has it. It can be no other, for an id is of one event and its bytes are kept.
                    Posted::Refused(CONFLICT, _) if part.iter().all(is_undated) => self.taken(store, &part, CONFLICT)?,
                    Posted::Refused(status, said) => {
                        self.refused.extend(part.first().map(|one| (one.n, status, said)));
                        // "Conflict" says that a statement of that id is there: what refuses so has taken before.
                        self.works |= status == CONFLICT;
                        if self.works {
                            self.note_refused(store)?;
                        } else if self.refused.len() >= ALL {
                            return Ok(Ended::RefusesAll);
                        }
                    }
                    Posted::Stop(ended) => return Ok(ended),
                }
            }
        }
        self.note_refused(store)?;
        Ok(Ended::Done)
    }

    /// The store has these.
    fn taken(&mut self, store: i64, part: &[Statement], status: u16) -> Result<()> {
        let numbers: Vec<i64> = part.iter().map(|one| one.n).collect();
        self.with.journal.set_sent(store, &numbers, status)?;
        self.pushed.sent += numbers.len() as u64;
        self.works = true;
        self.note_refused(store)?;
        (self.with.tell)(self.pushed.sent);
        Ok(())
    }

    fn note_refused(&mut self, store: i64) -> Result<()> {
        for (n, status, said) in std::mem::take(&mut self.refused) {
            self.with.journal.quarantine(store, n, status, &said)?;
            self.pushed.quarantined += 1;
        }
        Ok(())
    }

    fn post(&mut self, part: &[Statement]) -> Posted {
        let texts: Vec<&str> = part.iter().map(|one| one.text.as_str()).collect();
        let body = format!("[{}]", texts.join(","));
        let url = format!("{}/statements", self.with.endpoint);
        let reply = match self.ask(&url, Some(body.as_bytes())) {
            Ok(reply) => reply,
            Err(ended) => return Posted::Stop(ended),
        };
        match reply.status {
            200 | 204 => Posted::Taken(reply.status),
            401 | 403 | 407 => Posted::Stop(Ended::Denied),
            413 => Posted::Refused(413, said(&reply.body)),
            // Of the address, not of what is sent. An answer that leads elsewhere is not followed with a password in hand.
            300..=399 | 404 | 405 | 410 => Posted::Stop(Ended::NoStore),
            400..=499 => Posted::Refused(reply.status, said(&reply.body)),
            _ => Posted::Stop(Ended::NoStore),
        }
    }

    /// Asks until there is an answer that is one, or patience is at its end.
    fn ask(&mut self, url: &str, body: Option<&[u8]>) -> std::result::Result<Reply, Ended> {
        loop {
            // Between two questions, and never after one that may have arrived.
            if (self.with.stopped)() {
                return Err(Ended::Stopped);
            }
            let authorization = self.with.credentials.map(Credentials::header);
            let mut headers = vec![("x-experience-api-version", self.version.as_str()), ("accept", "application/json")];
            headers.extend(authorization.as_ref().map(|value| ("authorization", value.as_str())));
            if body.is_some() {
                headers.push(("content-type", "application/json"));
            }
            let asked = self.with.wire.ask(&Ask { url, headers: &headers, body });
            self.pushed.requests += 1;
            self.pushed.last = Some(LastAnswer {
                at: self.with.world.now(),
                status: asked.as_ref().map_or(0, |reply| reply.status),
                said: match &asked {
                    Ok(reply) if reply.status < 300 => String::new(),
                    Ok(reply) => cut(&without_ids(&String::from_utf8_lossy(&reply.body))),
                    Err(lost) => lost_word(lost),
                },
            });
            let wanted = match asked {
                Ok(reply) if !matches!(reply.status, 408 | 425 | 429 | 500..=599) => {
                    (self.tries, self.waited) = (0, Duration::ZERO);
                    return Ok(reply);
                }
                Ok(reply) => reply.retry_after.as_deref().and_then(|text| self.retry_after(text)),
                // That will be the same next time.
                Err(Lost::Unproven) => return Err(Ended::Unproven),
                // A slip in the address, or no network at all: whoever waits five minutes for that learns nothing by it.
                Err(Lost::NoHost) if self.pushed.requests == 1 => return Err(Ended::NoHost),
                Err(_) => None,
            };
            let pause = wanted.map_or_else(|| self.back_off(), |wanted| wanted.max(Duration::from_secs(1)));
            if self.waited + pause > PATIENCE {
                return Err(wanted.map_or(Ended::Unreachable, |wanted| Ended::Later(wanted.as_secs())));
            }
            self.tries += 1;
            self.waited += pause;
            (self.with.pause)(pause);
        }
    }

    /// Twice as long each time, and never for two laptops alike: a room must not come back all at once.
    fn back_off(&self) -> Duration {
        let full = Duration::from_secs(1 << self.tries.min(6)).min(LONGEST);
        let mut random = [0; 2];
        self.with.world.random(&mut random);
        full / 2 + full / 2 * u32::from(u16::from_le_bytes(random)) / u32::from(u16::MAX)
    }

    /// Seconds, or a moment.
    fn retry_after(&self, text: &str) -> Option<Duration> {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<u32>() {
            return Some(Duration::from_secs(seconds.into()));
        }
        let at = time::OffsetDateTime::parse(text, &time::format_description::well_known::Rfc2822).ok()?;
        let seconds = at.unix_timestamp() - self.with.world.now().0.div_euclid(1000);
        Some(Duration::from_secs(u32::try_from(seconds.max(0)).ok()?.into()))
    }
}

/// Why no answer came, as it is kept: a word that is said in each language (`told`), or what a library said.
const LOST: [(Lost, &str); 5] =
    [(Lost::NoHost, "no-host"), (Lost::Unproven, "unproven"), (Lost::Closed, "closed"), (Lost::Late, "late"), (Lost::Broken, "broken")];

fn lost_word(lost: &Lost) -> String {
    if let Lost::Other(said) = lost {
        return cut(said.as_str());
    }
    LOST.iter().find(|(one, _)| one == lost).map(|(_, word)| (*word).to_owned()).unwrap_or_default()
}

/// Why no answer came, of what was kept; nothing where a library said it, as older kits kept it always.
pub(super) fn lost(word: &str) -> Option<&'static Lost> {
    LOST.iter().find(|(_, kept)| *kept == word).map(|(lost, _)| lost)
}

/// What a store says, as it may be shown.
fn said(body: &[u8]) -> String {
    cut(&String::from_utf8_lossy(body))
}

/// The same without anything as long as an id: a store may repeat what it was sent, and this answer is no single person's, so that
/// it would not go with the one who is erased.
fn without_ids(text: &str) -> String {
    let part = |letter: char| letter.is_ascii_hexdigit() || letter == '-';
    let mut told = String::new();
    let mut run = String::new();
    for letter in text.chars().chain(['\n']) {
        if part(letter) {
            run.push(letter);
            continue;
        }
        told.push_str(if run.chars().count() > 12 { "…" } else { &run });
        run.clear();
        told.push(letter);
    }
    told.trim_end().to_owned()
}

fn cut(text: &str) -> String {
    SafeText::show_line(text).as_str().chars().take(SAID).collect()
}

#[cfg(test)]
mod tests;
