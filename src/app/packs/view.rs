//! What a pack is, as an adviser reads it and as data.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::open::OpenPack;
use super::signer_words;
use super::signers::Whence;
use crate::curriculum::{Coverage, Meets};
use crate::error::{Error, Result};
use crate::i18n::I18n;
use crate::source::REREAD;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// One language of a pack: texts that are translated and fresh, all, and whether every file says that it was reread.
#[derive(Clone, Copy, Debug, Default)]
struct Spoken {
    fresh: usize,
    all: usize,
    drafts: usize,
}

fn languages(coverage: &[Coverage]) -> BTreeMap<&str, Spoken> {
    let mut all: BTreeMap<&str, Spoken> = BTreeMap::new();
    for row in coverage {
        let one = all.entry(row.lang.as_str()).or_default();
        one.fresh += row.fresh;
        one.all += row.all;
        one.drafts += usize::from(row.status.as_str() != REREAD);
    }
    all
}

/// The lines that an adviser reads before deciding.
pub fn pack_words(pack: &OpenPack, coverage: &[Coverage], meets: &Result<Vec<Meets>>, i18n: &I18n) -> Vec<Words> {
    let brought = &pack.incoming;
    let name = SafeText::show_line(brought.name.as_str());
    let mut lines = vec![
        tr!("pack-line-what", title = &brought.title, name = name, version = &brought.version),
        if brought.publisher.is_empty() {
            tr!("pack-line-no-publisher")
        } else {
            tr!("pack-line-publisher", publisher = &brought.publisher)
        },
        if brought.licence.is_empty() { tr!("pack-line-no-licence") } else { tr!("pack-line-licence", licence = &brought.licence) },
    ];
    for (id, version) in &brought.modules {
        lines.push(tr!("pack-line-module", module = SafeText::show_line(id.as_str()), version = version));
    }
    lines.push(tr!("pack-line-language", lang = &brought.language));
    for (lang, spoken) in languages(coverage) {
        let lang = SafeText::show_line(lang);
        lines.push(if spoken.drafts > 0 {
            tr!("pack-line-draft", lang = lang, fresh = spoken.fresh, all = spoken.all)
        } else {
            tr!("pack-line-reread", lang = lang, fresh = spoken.fresh, all = spoken.all)
        });
    }
    lines.push(match &pack.known {
        Some(Whence::House) => tr!("pack-line-house"),
        Some(Whence::Own) => tr!("pack-line-own"),
        Some(Whence::Confirmed(pack, since)) => tr!("pack-line-known", pack = pack, since = since),
        None => tr!("pack-line-unknown"),
    });
    lines.push(tr!("pack-line-words", words = signer_words(&pack.signer, i18n)));
    lines.extend(pack.day.iter().map(|day| tr!("pack-line-day", day = day)));
    match meets {
        Ok(meets) if meets.is_empty() => lines.push(tr!("pack-line-new")),
        Ok(meets) => lines.extend(meets.iter().map(|meets| match meets {
            Meets::Shipped(id, version) => tr!("pack-line-shipped", module = SafeText::show_line(id.as_str()), version = version),
            Meets::Older(version) => tr!("pack-line-older", version = version),
            Meets::Unsigned(version) => tr!("pack-line-unsigned", version = version),
        })),
        Err(Error { cause, .. }) => lines.push(tr!("pack-line-refused", why = cause.clone())),
    }
    lines
}

/// The same as data, with stable keys.
pub fn pack_json(pack: &OpenPack, coverage: &[Coverage], meets: &Result<Vec<Meets>>, i18n: &I18n) -> Value {
    let brought = &pack.incoming;
    let spoken =
        |(lang, spoken): (&str, Spoken)| json!({ "lang": lang, "fresh": spoken.fresh, "all": spoken.all, "reread": spoken.drafts == 0 });
    let replaces = |meets: &Meets| match meets {
        Meets::Shipped(id, version) => json!({ "what": "shipped", "module": id, "version": version.as_str() }),
        Meets::Older(version) => json!({ "what": "installed", "version": version.as_str() }),
        Meets::Unsigned(version) => json!({ "what": "unsigned", "version": version.as_str() }),
    };
    json!({
        "name": brought.name.as_str(),
        "title": brought.title.as_str(),
        "version": brought.version.as_str(),
        "publisher": brought.publisher.as_str(),
        "licence": brought.licence.as_str(),
        "language": brought.language.as_str(),
        "translations": languages(coverage).into_iter().map(spoken).collect::<Vec<_>>(),
        "modules": brought.modules.iter().map(|(id, version)| json!({ "id": id, "version": version.as_str() })).collect::<Vec<_>>(),
        "signer": {
            "key": pack.signer.to_string(),
            "number": pack.signer.number(),
            "words": signer_words(&pack.signer, i18n).as_str(),
            "known": pack.known.as_ref().map(Whence::name),
            "named": pack.named,
        },
        "date": pack.day.as_ref().map(SafeText::as_str),
        "replaces": meets.as_ref().ok().map(|meets| meets.iter().map(replaces).collect::<Vec<_>>()),
        "refused": meets.as_ref().err().map(|error| i18n.say(&error.cause)),
    })
}
