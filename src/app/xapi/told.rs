//! What a store answered and how it stands with it, in words: the same at a command and on screen.

use super::push::lost;
use super::{Ended, Pushed, StoreView};
use crate::error::{Error, Kind};
use crate::i18n::date;
use crate::journal::{Endpoint, LastAnswer};
use crate::net::Lost;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// When a store answered, for machines.
pub fn answered_at(answer: &LastAnswer) -> Option<String> {
    answer.at.utc().and_then(|at| at.format(&time::format_description::well_known::Rfc3339).ok())
}

/// How it stands with a store, line by line.
pub fn store_words(view: &StoreView) -> Vec<Words> {
    let shown = |text: &str| SafeText::show_line(text);
    let Endpoint { url, waiting, sent, quarantined, last, .. } = &view.endpoint;
    let mut lines: Vec<Words> = vec![tr!("xapi-store", url = shown(url), sent = *sent, waiting = *waiting, quarantined = *quarantined)];
    if let Some(last) = last {
        let day = date(last.at);
        lines.push(match (last.status, last.said.as_str()) {
            (0, said) => match lost(said) {
                Some(Lost::NoHost) => tr!("xapi-last-no-host", at = day),
                Some(Lost::Unproven) => tr!("xapi-last-unproven", at = day),
                Some(Lost::Closed) => tr!("xapi-last-closed", at = day),
                Some(Lost::Late) => tr!("xapi-last-late", at = day),
                Some(Lost::Broken) => tr!("xapi-last-broken", at = day),
                Some(Lost::Other(_)) | None => tr!("xapi-last-none", at = day, said = shown(said)),
            },
            (status, "") => tr!("xapi-last", at = day, status = i64::from(status)),
            (status, said) => tr!("xapi-last-said", at = day, status = i64::from(status), said = shown(said)),
        });
    }
    for one in &view.refused {
        lines.push(tr!("xapi-refused", id = shown(&one.event.to_string()), status = i64::from(one.status), said = shown(&one.reply)));
    }
    lines
}

/// What a run came to.
pub fn pushed_words(pushed: &Pushed) -> Words {
    tr!("xapi-pushed", n = pushed.sent, refused = pushed.quarantined)
}

/// Why a run did not get to its end, where it did not.
pub fn push_ended(pushed: &Pushed) -> Option<Error> {
    let (cause, hint) = match pushed.ended {
        Ended::Done => return None,
        Ended::Stopped => (tr!("xapi-stopped"), tr!("xapi-kept-hint")),
        Ended::Denied => (tr!("xapi-denied"), tr!("xapi-denied-hint")),
        Ended::NoHost => (tr!("xapi-no-host"), tr!("xapi-no-host-hint")),
        Ended::NoStore => (tr!("xapi-no-store"), tr!("xapi-no-store-hint")),
        Ended::Unproven => (tr!("xapi-unproven"), tr!("xapi-unproven-hint")),
        Ended::RefusesAll => (tr!("xapi-refuses-all"), tr!("xapi-refuses-all-hint")),
        Ended::Unreachable => (tr!("xapi-unreachable"), tr!("xapi-kept-hint")),
        Ended::Later(seconds) => (tr!("xapi-later", minutes = seconds.div_ceil(60)), tr!("xapi-kept-hint")),
    };
    Some(Error::new(Kind::Io, cause).hint(hint))
}
