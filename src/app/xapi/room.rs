//! What the adviser's screen asks of learning records: how it stands, sending, writing on a stick. Each on a thread of its own.

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use super::super::kit::Kit;
use super::super::work::{Course, Of, Outcome};
use super::{
    BATCH, Credentials, HOME, PushTo, Pushed, StoreView, deliver, made, push_ended, pushed_words, standing, store_address, store_words,
    written,
};
use crate::error::{Error, Kind, Result};
use crate::exchange::xapi::Home;
use crate::journal::Journal;
use crate::learn::sitting::{AdviserSaid, Msg, RecordsAsk, RecordsSaid, RecordsView, Sending, StoreRow};
use crate::net::Web;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Of what a store refused, so much is shown on a page.
const SHOWN: usize = 3;
/// How often somebody who waits for a store looks whether they still want it.
const SLICE: Duration = Duration::from_millis(100);

impl Kit {
    /// Answers the adviser's page of learning records.
    pub(in super::super) fn records(&mut self, ask: RecordsAsk) -> Result<Option<Msg>> {
        self.needs_role()?;
        Ok(Some(match ask {
            RecordsAsk::Status => {
                let home = self.kept_home()?;
                self.begin(
                    Of::Records,
                    Box::new(move |journal, _, _| {
                        if let Some(home) = &home {
                            made(journal, home)?;
                        }
                        Ok(Outcome::Records(None, standing(journal, SHOWN)?))
                    }),
                )?
            }
            RecordsAsk::Send(sending) => self.send(&sending)?,
            RecordsAsk::Export(home) => {
                let asked = (!home.is_empty()).then(|| home.as_str());
                let stick = self.stick_for_workshops()?;
                let home = self.xapi_home(asked)?;
                let file = stick.join(format!("tremplin-records-{}.ndjson", self.today()));
                self.begin(
                    Of::Records,
                    Box::new(move |journal, _, course| {
                        let told = export(journal, &home, &file, course)?;
                        Ok(Outcome::Records(Some(told), standing(journal, SHOWN)?))
                    }),
                )?
            }
            RecordsAsk::Look => self.look_at_work()?,
            RecordsAsk::Stop => {
                self.stop_work();
                return Ok(None);
            }
        }))
    }

    /// The organisation's address, where one is kept.
    fn kept_home(&self) -> Result<Option<Home>> {
        Ok(self.disk.settings(None)?.get(HOME).and_then(|kept| Home::parse(kept)))
    }

    fn send(&mut self, sending: &Sending) -> Result<Msg> {
        let endpoint = store_address(sending.endpoint.as_str().trim(), false)?;
        let bad = || Error::new(Kind::User, tr!("xapi-bad-credentials")).hint(tr!("xapi-bad-credentials-hint"));
        let secret = sending.secret.as_str();
        let credentials = if secret.is_empty() { None } else { Some(Credentials::read(secret).ok_or_else(bad)?) };
        let home = self.xapi_home(Some(sending.home.as_str().trim()).filter(|home| !home.is_empty()))?;
        let again = sending.again;
        self.begin(
            Of::Records,
            Box::new(move |journal, world, course| {
                let to = PushTo {
                    endpoint: &endpoint,
                    credentials: credentials.as_ref(),
                    batch: BATCH,
                    again,
                    wire: &Web::new(),
                    pause: &mut |pause| wait(pause, course),
                    tell: &mut |sent| course.reach(sent),
                    stopped: &|| course.is_stopped(),
                };
                let pushed = deliver(journal, world, &home, to)?;
                Ok(Outcome::Records(Some(told(&pushed)), standing(journal, SHOWN)?))
            }),
        )
    }

    /// How it stands with records, as the page shows it.
    pub(in super::super) fn records_told(&self, told: Option<Words>, stores: &[StoreView]) -> Result<Msg> {
        let home = self.kept_home()?.map(|home| SafeText::show_line(home.as_str()));
        let row = |view: &StoreView| StoreRow {
            url: SafeText::show_line(&view.endpoint.url),
            aside: u64::try_from(view.endpoint.quarantined).unwrap_or(0),
        };
        let stores = stores.iter().map(|view| (row(view), store_words(view))).collect();
        Ok(Msg::Adviser(AdviserSaid::Records(RecordsSaid::Status(Rc::new(RecordsView { home, stores, told })))))
    }
}

/// Waits, as long as somebody still wants what comes after.
fn wait(pause: Duration, course: &Course) {
    let mut left = pause;
    while !left.is_zero() && !course.is_stopped() {
        std::thread::sleep(left.min(SLICE));
        left = left.saturating_sub(SLICE);
    }
}

/// What became of it: how many, and why no more where it did not get to its end.
fn told(pushed: &Pushed) -> Words {
    let sent = pushed_words(pushed);
    match push_ended(pushed) {
        Some(Error { cause, hint: Some(hint), .. }) => tr!("records-cut", sent = sent, cause = cause, hint = hint),
        _ => sent,
    }
}

fn export(journal: &mut Journal, home: &Home, file: &Path, course: &Course) -> Result<Words> {
    made(journal, home)?;
    let n = written(journal, file, None, None, &mut |n| {
        course.reach(n);
        !course.is_stopped()
    })?;
    Ok(tr!("xapi-exported", n = n, file = SafeText::show_path(file)))
}
