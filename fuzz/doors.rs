//! The doors through which files of strangers come, each a function of bytes that must end, quickly, whatever the bytes are.
//!
//! The fuzzer calls them with bytes of its own making; `tests/all/doors.rs` with every file of the corpus. Each does what the program
//! does behind that door, up to where it would write: it reads, checks, draws, plays, and reads again what it wrote itself. What is no
//! file of words has rooms of its own: `journals.rs`, `signed.rs`, `keys.rs`.

#[path = "journals.rs"]
mod journals;
#[path = "keys.rs"]
mod keys;
#[path = "signed.rs"]
mod signed;

pub use journals::journal;
pub use keys::keys;
pub use signed::{badge, card};

use std::path::PathBuf;
use std::rc::Rc;

use tremplin::activity::Seed;
use tremplin::author::{self, FileNotes, Format, QuestionFormat, TextFile, TranslationFile, Wording};
use tremplin::clock::{BUILT, Millis, Still};
use tremplin::curriculum::{Files, Incoming, Named, has_mistakes, load_module, load_unit};
use tremplin::exchange::{bundle, gift, minisign, po, table};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::text::SafeText;

/// A small sound curriculum, of which one file is put in the place of the stranger's.
const BASE: [(&str, &[u8]); 4] = [
    ("curriculum.toml", include_bytes!("base/curriculum.toml")),
    ("glossary.toml", include_bytes!("base/glossary.toml")),
    ("phone/module.toml", include_bytes!("base/phone/module.toml")),
    (UNIT, include_bytes!("base/phone/quiet.toml")),
];
/// Its one unit, and the translation of it.
const UNIT: &str = "phone/quiet.toml";
const OVERLAY: &str = "phone/quiet.en.toml";
/// What a stranger's file may be, where its first line says so: `# file: glossary.toml`. Any other one is a unit.
const PLACES: [&str; 9] = [
    "curriculum.toml",
    "glossary.toml",
    "contacts.toml",
    "ice-breakers.toml",
    "diagnostic/questions.toml",
    "phone/module.toml",
    "phone/forms.toml",
    "phone/devices.toml",
    OVERLAY,
];

/// Of a file with more questions than this no page is drawn: that takes a hundred times as long as all else, and shows nothing that a
/// few do not show.
const DRAWN: usize = 3;

/// The base with this file in it.
fn with(name: &str, bytes: &[u8]) -> Option<Files> {
    let others = BASE.iter().filter(|(there, _)| *there != name).copied();
    let inside = |(name, bytes): (&str, &[u8])| (format!("ours/{name}"), bytes.to_vec());
    let all: Named = others.chain([(name, bytes)]).map(inside).collect();
    Files::packed(all)
}

/// A clock that stands still a day after the program was built, and chance that is the same each time.
fn world() -> Rc<Still> {
    Rc::new(Still::at(Millis(BUILT.0 + 86_400_000)))
}

/// The languages that one can choose from.
fn languages() -> Vec<(String, SafeText)> {
    I18n::languages().iter().map(|language| (language.code.to_owned(), SafeText::show(language.name))).collect()
}

/// No stick, whatever is plugged in.
fn no_sticks() -> Vec<PathBuf> {
    Vec::new()
}

/// A file of a curriculum: checked with all that stands around it, pages drawn in all sizes; what passes is played to its end.
pub fn curriculum(bytes: &[u8]) {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let named = PLACES.iter().find(|place| first.strip_prefix(b"# file: ").is_some_and(|said| said == place.as_bytes()));
    if let Some(files) = with(named.copied().unwrap_or(UNIT), bytes) {
        check(&files);
    }
}

/// A translation of a unit: checked and played, then read with its comments, written anew, and read again.
pub fn overlay(bytes: &[u8]) {
    let Some(files) = with(OVERLAY, bytes) else { return };
    check(&files);
    TONGUE.with(|tongue| {
        let Some(first) = tongue.anew(&files) else { return };
        let again = with(OVERLAY, first.as_bytes()).and_then(|files| tongue.anew(&files));
        // A file that the program wrote is one that it leaves alone.
        assert!(again.is_none_or(|again| again == first), "a refreshed translation changes when it is refreshed again");
    });
}

/// A pack, the signature beside it, or a key.
pub fn pack(bytes: &[u8]) {
    opened(bytes);
    // Sums of headers put right, so that what stands behind them is met too.
    if let Some(mended) = mended(bytes) {
        opened(&mended);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = minisign::Signer::parse(text).map(|signer| minisign::Signer::parse(&signer.file()));
    // Without a passphrase: how dear one is, is told by the key's own numbers, and asked of whoever has it.
    if let Ok(key) = minisign::SigningKey::read(text, None) {
        let signed = minisign::Signature::parse(&key.sign(bytes, "of the key"));
        assert!(signed.and_then(|signature| signature.verify(&key.signer(), bytes)).is_ok(), "a key that was read signs");
    }
    if let Ok(signature) = minisign::Signature::parse(text)
        && let Some(signer) = signature.claimed()
    {
        let _ = signature.verify(signer, bytes);
    }
}

/// Questions in Moodle's plain text.
pub fn gift(bytes: &[u8]) {
    questions(bytes, Format::Gift);
}

/// Questions with choices behind letters.
pub fn aiken(bytes: &[u8]) {
    questions(bytes, Format::Aiken);
}

/// Questions in a table.
pub fn csv(bytes: &[u8]) {
    questions(bytes, Format::Csv);
}

/// A catalogue that comes back from translators: taken into a translation that is begun, which is then written and read again.
pub fn po(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (catalogue, _) = po::read(text);
    let (again, mistakes) = po::read(&po::write(&catalogue));
    assert!(mistakes.is_empty() && again.entries.len() == catalogue.entries.len(), "a catalogue that was written is read whole");
    TONGUE.with(|tongue| {
        let names: Vec<&str> = tongue.begun.iter().map(|(file, _)| file.name.as_str()).collect();
        let mut into: Vec<TranslationFile> = tongue.begun.iter().map(|(_, translation)| translation.clone()).collect();
        author::take(&catalogue, &names, &mut into);
        let unit = names.iter().zip(into).find(|(name, _)| UNIT.strip_suffix(".toml") == Some(name));
        let Some((_, translation)) = unit else { return };
        let written = author::refresh(translation, &tongue.notes).text;
        let files = with(OVERLAY, written.as_bytes());
        let texts = files.and_then(|files| author::text_files(&files, Some("en")).ok()).unwrap_or_default();
        let wrong = texts.iter().filter_map(|file| file.overlay.as_ref()).any(|overlay| !overlay.problems.is_empty());
        assert!(!wrong, "a translation that was taken in is one that can be read");
    });
}

/// All that can be said of `files`; what has no mistake is played to its end.
fn check(files: &Files) -> bool {
    let sound = author::check_all(files, BUILT.date()).is_ok_and(|(found, _)| !has_mistakes(&found));
    if sound {
        for lang in [None, Some("en")] {
            play(files, lang);
        }
    }
    sound
}

/// Every activity of the unit by its own solution.
fn play(files: &Files, lang: Option<&str>) {
    let (Some(module), Some(unit)) = (ModuleId::new("phone"), UnitId::new("quiet")) else { return };
    let Ok(loaded) = load_unit(files, &module, &unit, lang) else { return };
    for activity in &loaded.model.activities {
        let mut state = activity.task.start(Seed(7), false);
        activity.task.parts(&state);
        activity.task.solve(&mut state);
        activity.task.parts(&state);
    }
}

/// What the door of packs does with bytes whose signature holds.
fn opened(bytes: &[u8]) {
    let Ok(named) = bundle::read(bytes) else { return };
    assert!(bundle::write(&named).is_ok(), "what was read can be handed on");
    let Some(files) = Files::packed(named) else { return };
    if Incoming::of(&files).is_ok() {
        let _ = author::check_all(&files, BUILT.date());
    }
}

/// The blocks of a tar with the sum of each header as its bytes have it; `None` where nothing was to be put right.
fn mended(bytes: &[u8]) -> Option<Vec<u8>> {
    const BLOCK: usize = 512;
    let mut all = bytes.to_vec();
    let mut at = 0;
    while let Some(header) = all.get_mut(at..at + BLOCK).filter(|block| block.iter().any(|byte| *byte != 0)) {
        header.get_mut(148..156)?.fill(b' ');
        let sum: u32 = header.iter().copied().map(u32::from).sum();
        header.get_mut(148..156)?.copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let length = std::str::from_utf8(header.get(124..135)?).ok().and_then(|text| usize::from_str_radix(text.trim(), 8).ok());
        at += BLOCK + length.unwrap_or(0).next_multiple_of(BLOCK);
    }
    (all != bytes).then_some(all)
}

/// Questions brought in: the unit that is written, its gaps filled as a trainer would, is checked and played, and its questions go out
/// again and come back.
fn questions(bytes: &[u8], format: Format) {
    let _ = Format::guess(&String::from_utf8_lossy(bytes));
    let wording = Wording { todo: "TODO".to_owned(), sentence: ["Vrai".to_owned(), "Faux".to_owned()], field: "Réponse".to_owned() };
    let (_, draft) = author::import(bytes, Some(format), &SafeText::show("questions"), &wording);
    if draft.rows.is_empty() {
        return;
    }
    let unit = filled(&draft.toml);
    let Some(files) = with(UNIT, unit.as_bytes()) else { return };
    if draft.rows.len() <= DRAWN {
        check(&files);
    }
    let (Some(module), Some(id)) = (ModuleId::new("phone"), UnitId::new("quiet")) else { return };
    let (Ok(module), Ok(unit)) = (load_module(&files, &module, None), load_unit(&files, &module, &id, None)) else { return };
    assert!(unit.model.activities.len() == draft.rows.len() || !unit.problems.is_empty(), "each question is an activity");
    let units = [Rc::new(unit.model)];
    TONGUE.with(|tongue| {
        gift::read(&author::export_questions(&module.model.0, &units, QuestionFormat::Gift, &tongue.i18n).text);
        table::read(&author::export_questions(&module.model.0, &units, QuestionFormat::Csv, &tongue.i18n).text);
    });
}

/// What the program left to be written, written.
fn filled(toml: &str) -> String {
    let line = |line: &str| {
        let key = line.trim_start().strip_prefix("# TODO ");
        let value = match key {
            None => return format!("{line}\n"),
            Some("minutes") => "6",
            Some("idea") => "\"silent-or-off\"",
            Some("accept" | "expect" | "tolerate" | "can") => "[\"oui\"]",
            Some(_) => "\"Une phrase de formateur.\"",
        };
        format!("{} = {value}\n", key.unwrap_or_default())
    };
    toml.lines().map(line).collect()
}

/// What is the same for every file, and dear to make.
struct Tongue {
    i18n: I18n,
    notes: FileNotes,
    /// The files of the base, with the translation of each as it is begun.
    begun: Vec<(TextFile, TranslationFile)>,
}

thread_local! {
    static TONGUE: Tongue = Tongue::new();
}

impl Tongue {
    fn new() -> Self {
        let i18n = I18n::new("fr");
        let notes = FileNotes::new(&i18n);
        let files = with(OVERLAY, include_bytes!("base/overlay.toml"));
        let texts = files.and_then(|files| author::text_files(&files, Some("en")).ok()).unwrap_or_default();
        let begun = texts.into_iter().map(|file| (file.clone(), file.translation(&notes))).collect();
        Self { i18n, notes, begun }
    }

    /// The translation of the unit as it is written when it is refreshed; `None` where it has mistakes.
    fn anew(&self, files: &Files) -> Option<String> {
        let texts = author::text_files(files, Some("en")).ok()?;
        let file = texts.iter().find(|file| UNIT.strip_suffix(".toml") == Some(&file.name))?;
        if file.overlay.as_ref()?.problems.is_empty() {
            return Some(author::refresh(file.translation(&self.notes), &self.notes).text);
        }
        None
    }
}
