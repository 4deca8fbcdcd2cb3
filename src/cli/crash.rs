//! When the program stops by itself, in whatever thread: the terminal is given back, a report is kept, the person is told, and the
//! program ends. Every answer that was confirmed is on the disk by then, so that nothing is waited for.

use std::backtrace::Backtrace;
use std::io::IsTerminal;
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use super::out::Out;
use crate::app::crash::{self, Crash};
use crate::error::Kind;
use crate::i18n::{I18n, SOURCE};
use crate::text::SafeText;
use crate::{screen, tr};

/// Takes over what happens when the program stops by itself.
pub(super) fn watch() {
    static STOPPED: AtomicBool = AtomicBool::new(false);
    std::panic::set_hook(Box::new(|panic| {
        // Back first: whatever else fails, the shell can be used.
        screen::give_back();
        if STOPPED.swap(true, Ordering::SeqCst) {
            // Another thread stopped a moment before and is about to end the program.
            loop {
                std::thread::park();
            }
        }
        tell(panic);
        std::process::exit(i32::from(Kind::Internal.exit()));
    }));
}

fn tell(panic: &PanicHookInfo<'_>) {
    let here = crash::here();
    let i18n = I18n::new(here.lang.unwrap_or(SOURCE));
    let seen = Crash {
        place: panic.location().map(|at| (at.file().to_owned(), at.line())),
        // A text that was put together may quote what somebody typed: only one that stands in the code is told.
        fixed: panic.payload().downcast_ref::<&'static str>().copied(),
        thread: std::thread::current().name().map(str::to_owned),
        size: screen::size(),
        term: std::env::var("TERM").ok(),
        way: Backtrace::force_capture().to_string(),
    };
    let report = seen.report(&i18n.say(&tr!("crash-head")), &here);
    let kept = here.data.and_then(|data| crash::keep(&data, &report).ok());
    let mut out = Out::new();
    // Whatever was being written on that line stays readable.
    if std::io::stderr().is_terminal() {
        out.talk("");
    }
    let said = match &kept {
        Some(file) => [tr!("crash-what"), tr!("crash-kept"), tr!("crash-again"), tr!("crash-report", file = SafeText::show_path(file))],
        None => [tr!("crash-what"), tr!("crash-kept"), tr!("crash-again"), tr!("crash-no-report")],
    };
    for words in said {
        out.talk(&i18n.say(&words));
    }
    if kept.is_none() {
        out.talk(&report);
    }
}

/// For tests of the real program: stops it by itself, as this variable says. Only debug builds know it, so that nothing in what is
/// handed out can be made to stop: `main` stops the first thread, anything else names a file, and another thread stops once it is there.
#[cfg(debug_assertions)]
#[allow(clippy::panic, reason = "to stop is what is rehearsed")]
pub(super) fn rehearse() {
    let Some(said) = std::env::var_os("TREMPLIN_REHEARSE_CRASH") else { return };
    assert!(said != "main", "rehearsed");
    let wait = move || {
        loop {
            if let Ok(typed) = std::fs::read_to_string(&said) {
                panic!("quoted {typed}");
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    };
    drop(std::thread::Builder::new().name("tremplin-rehearsal".to_owned()).spawn(wait));
}
