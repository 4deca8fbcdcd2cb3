//! `tremplin xapi …`: learning records for a store of others.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::learner::{adviser, enter};
use super::{Cx, flag, output, path};
use crate::app::{
    Credentials, Kit, PushEnded, PushTo, StoreView, XAPI_BATCH, answered_at, push_ended, pushed_words, store_address, store_words,
};
use crate::clock::Millis;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::journal::Endpoint;
use crate::net::Web;
use crate::text::SafeText;
use crate::{platform, tr};

/// Refused statements that are told.
const SHOWN: usize = 20;
/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

pub(super) fn command(i18n: &I18n) -> Command {
    let say = |words| i18n.say(&words);
    let text = |name: &'static str, value: &'static str, words| Arg::new(name).long(name).value_name(value).help(say(words));
    let home = || text("home", "URL", tr!("cli-xapi-home"));
    Command::new("xapi")
        .about(say(tr!("cli-xapi")))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("export")
                .about(say(tr!("cli-xapi-export")))
                .arg(home())
                .arg(text("from", "DAY", tr!("cli-xapi-from")))
                .arg(text("to", "DAY", tr!("cli-xapi-to")))
                .arg(adviser(i18n))
                .arg(output(i18n)),
        )
        .subcommand(
            Command::new("push")
                .about(say(tr!("cli-xapi-push")))
                .arg(text("endpoint", "URL", tr!("cli-xapi-endpoint")).required(true))
                .arg(path("credentials", "FILE", say(tr!("cli-xapi-credentials"))))
                .arg(path("authority", "FILE", say(tr!("cli-xapi-authority"))))
                .arg(home())
                .arg(text("batch", "N", tr!("cli-xapi-batch")).value_parser(clap::value_parser!(u16).range(1..=1000)))
                .arg(flag("again", say(tr!("cli-xapi-again"))))
                .arg(flag("insecure-http", say(tr!("cli-xapi-insecure"))))
                .arg(flag("json", say(tr!("cli-json"))))
                .arg(adviser(i18n)),
        )
        .subcommand(Command::new("status").about(say(tr!("cli-xapi-status"))).arg(flag("json", say(tr!("cli-json")))).arg(adviser(i18n)))
}

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches) -> Result<u8> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(0) };
    let mut kit = cx.kit()?;
    let done = enter(cx, &mut kit, matches).and_then(|()| match name {
        "export" => export(cx, &mut kit, matches),
        "push" => push(cx, &mut kit, matches),
        _ => status(cx, &mut kit, matches),
    });
    let closed = cx.close(kit);
    let code = done?;
    closed.map(|()| code)
}

fn word<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// The first moment of a day that an option names.
fn day(matches: &ArgMatches, name: &str) -> Result<Option<Millis>> {
    let Some(typed) = word(matches, name) else { return Ok(None) };
    let format = time::macros::format_description!("[year]-[month]-[day]");
    let day = time::Date::parse(typed.trim(), format).map_err(|said| {
        Error::new(Kind::User, tr!("xapi-bad-day", day = SafeText::show_line(typed))).hint(tr!("xapi-bad-day-hint")).detail(&said)
    })?;
    Ok(Some(Millis::midnight(day)))
}

fn export(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let from = day(matches, "from")?;
    let before = day(matches, "to")?.map(|last| Millis(last.0 + DAY));
    let home = word(matches, "home");
    match matches.get_one::<PathBuf>("output") {
        Some(file) => {
            let n = kit.xapi_export_to(file, home, from, before)?;
            cx.out.talk(&cx.say(&tr!("xapi-exported", n = n, file = SafeText::show_path(file))));
        }
        None => drop(kit.xapi_export_into(&mut cx.out.writer(), home, from, before)?),
    }
    Ok(0)
}

/// From the file that is named; where a person sits here, typed and not shown; else none.
fn credentials(cx: &mut Cx, matches: &ArgMatches) -> Result<Option<Credentials>> {
    let text = match matches.get_one::<PathBuf>("credentials") {
        Some(file) => std::fs::read_to_string(file).map(Zeroizing::new).map_err(|said| Error::not_read(file).detail(&said))?,
        None if super::Out::is_terminal() => {
            cx.out.talk(&cx.say(&tr!("xapi-type-credentials")));
            match platform::typed_unseen() {
                Some(text) if !text.is_empty() => text,
                _ => return Ok(None),
            }
        }
        None => return Ok(None),
    };
    let bad = || Error::new(Kind::User, tr!("xapi-bad-credentials")).hint(tr!("xapi-bad-credentials-hint"));
    Credentials::read(&text).map(Some).ok_or_else(bad)
}

/// What takes the records there, believing the authority that is named, if any.
fn wire(matches: &ArgMatches) -> Result<Web> {
    let Some(file) = matches.get_one::<PathBuf>("authority") else { return Ok(Web::new()) };
    let pem = std::fs::read(file).map_err(|said| Error::not_read(file).detail(&said))?;
    let bad = || Error::new(Kind::User, tr!("xapi-bad-authority", file = SafeText::show_path(file))).hint(tr!("xapi-bad-authority-hint"));
    Web::with_authority(&pem).ok_or_else(bad)
}

fn push(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let insecure = matches.get_flag("insecure-http");
    let endpoint = store_address(word(matches, "endpoint").unwrap_or_default(), insecure)?;
    if insecure && endpoint.starts_with("http:") {
        cx.out.talk(&cx.say(&tr!("xapi-insecure-warning")));
    }
    // Asked for before anybody is: an address that is missing is told at once.
    kit.xapi_home(word(matches, "home"))?;
    let credentials = credentials(cx, matches)?;
    let batch = matches.get_one::<u16>("batch").map_or(XAPI_BATCH, |n| usize::from(*n));
    let wire = wire(matches)?;
    let pushed = {
        let (i18n, out) = (&cx.i18n, &mut cx.out);
        let out = std::cell::RefCell::new(out);
        let mut told = 0;
        kit.xapi_push(
            word(matches, "home"),
            PushTo {
                endpoint: &endpoint,
                credentials: credentials.as_ref(),
                batch,
                again: matches.get_flag("again"),
                wire: &wire,
                pause: &mut |pause: Duration| {
                    out.borrow_mut().talk(&i18n.say(&tr!("xapi-waits", seconds = pause.as_secs().max(1))));
                    std::thread::sleep(pause);
                },
                tell: &mut |sent| {
                    // A line for each ten thousand: enough to see that it goes on.
                    if sent / 10_000 > told {
                        told = sent / 10_000;
                        out.borrow_mut().talk(&i18n.say(&tr!("xapi-goes-on", n = sent)));
                    }
                },
                stopped: &|| false,
            },
        )?
    };
    let view = kit.xapi_status(SHOWN)?.into_iter().find(|view| view.endpoint.url == endpoint);
    if matches.get_flag("json") {
        let store = view.as_ref().map(row);
        cx.out.data(&format!(
            "{:#}",
            json!({ "sent": pushed.sent, "quarantined": pushed.quarantined, "requests": pushed.requests,
                    "ended": ended_name(&pushed.ended), "store": store })
        ))?;
    } else if let Some(view) = &view {
        cx.out.prose(&cx.say(&pushed_words(&pushed)))?;
        tell(cx, view)?;
    }
    push_ended(&pushed).map_or(Ok(u8::from(pushed.quarantined > 0)), Err)
}

const fn ended_name(ended: &PushEnded) -> &'static str {
    match ended {
        PushEnded::Done => "done",
        PushEnded::Stopped => "stopped",
        PushEnded::Denied => "denied",
        PushEnded::NoHost => "no-host",
        PushEnded::NoStore => "no-store",
        PushEnded::Unproven => "unproven",
        PushEnded::RefusesAll => "refuses-all",
        PushEnded::Unreachable => "unreachable",
        PushEnded::Later(_) => "later",
    }
}

fn status(cx: &mut Cx, kit: &mut Kit, matches: &ArgMatches) -> Result<u8> {
    let views = kit.xapi_status(SHOWN)?;
    if matches.get_flag("json") {
        let rows: Vec<Value> = views.iter().map(row).collect();
        cx.out.data(&format!("{:#}", json!({ "stores": rows })))?;
        return Ok(0);
    }
    if views.is_empty() {
        cx.out.prose(&cx.say(&tr!("xapi-none")))?;
    }
    views.iter().try_for_each(|view| tell(cx, view))?;
    Ok(0)
}

fn row(view: &StoreView) -> Value {
    let Endpoint { url, waiting, sent, quarantined, last, .. } = &view.endpoint;
    let last = last.as_ref().map(|last| json!({ "at": answered_at(last), "status": last.status, "said": last.said }));
    let refused: Vec<Value> =
        view.refused.iter().map(|one| json!({ "statement": one.event.to_string(), "status": one.status, "reply": one.reply })).collect();
    json!({ "endpoint": url, "waiting": waiting, "sent": sent, "quarantined": quarantined, "last": last, "refused": refused })
}

fn tell(cx: &mut Cx, view: &StoreView) -> Result<()> {
    for words in store_words(view) {
        cx.out.prose(&cx.say(&words))?;
    }
    Ok(())
}
