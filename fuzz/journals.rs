//! The door of journals: a file of SQLite that lies where the journal does, and a carried one.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tremplin::app::Kit;
use tremplin::clock::{Millis, World};
use tremplin::curriculum::Shelf;
use tremplin::exchange::carry::{Header, Reader, Writer, check};
use tremplin::i18n::I18n;
use tremplin::ids::DeviceId;
use tremplin::journal::{FILE, Glance, Journal, glance, kept, restore};
use tremplin::learn::figures::Period;
use tremplin::record::Verbatim;

use super::{no_sticks, world};

/// By this line begins what is done by SQL to a sound journal, before it is opened.
const SQL: &[u8] = b"-- sql\n";
/// Events of every kind.
const EVENTS: &str = include_str!("../tests/data/events/v1.jsonl");
/// How long what is done by SQL may take: it is not the program's.
const PATIENCE: Duration = Duration::from_millis(100);

/// A journal: as a file, as a carried file, or as what a stranger did to a sound one.
pub fn journal(bytes: &[u8]) {
    if bytes.trim_ascii_start().starts_with(b"{") {
        carried(bytes);
        if let Some(mended) = ended(bytes) {
            carried(&mended);
        }
        return;
    }
    let sql = bytes.strip_prefix(SQL).map(|sql| String::from_utf8_lossy(sql).into_owned());
    // Before the folder is there: a sound one is made in the same place.
    let file = if sql.is_some() { SOUND.with(Clone::clone) } else { bytes.to_vec() };
    let folder = Folder::new();
    folder.put(&file);
    if let Some(sql) = sql {
        changed(&folder.file(), &sql);
    }
    opened(&folder.0);
}

/// A folder in memory, where the system has one, gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let within = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let folder = within.join(format!("tremplin-door-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join(FILE)
    }

    fn put(&self, bytes: &[u8]) {
        std::fs::write(self.file(), bytes).expect("room for a journal");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

thread_local! {
    /// A journal with events of every kind.
    static SOUND: Vec<u8> = {
        let folder = Folder::new();
        let mut journal = Journal::open(&folder.0, world()).expect("a new journal");
        let mut events = EVENTS.lines().zip(1_u32..).filter_map(numbered);
        journal.merge(&mut || Ok(events.next()), true).expect("events of every kind");
        journal.close().expect("a closed journal");
        std::fs::read(folder.file()).expect("what was written")
    };
}

/// An event as one of many: the samples all have the same number. Whoever they are of is not erased.
fn numbered((line, number): (&str, u32)) -> Option<Verbatim> {
    let mut event: serde_json::Value = serde_json::from_str(line).ok()?;
    if event["kind"] == "learner-erased" {
        return None;
    }
    event["id"] = uuid::Uuid::from_u128(u128::from(number)).to_string().into();
    (event["seq"], event["lamport"]) = (number.into(), number.into());
    Verbatim::parse(&event.to_string())
}

/// What somebody with a program of their own does to the file.
fn changed(file: &Path, sql: &str) {
    let Ok(mut conn) = rusqlite::Connection::open(file) else { return };
    let begun = Instant::now();
    let _ = conn.progress_handler(1000, Some(move || begun.elapsed() > PATIENCE));
    let _ = conn.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON;");
    // What watches the tables looks away meanwhile.
    let watching = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    let watching: Vec<(String, String)> = conn
        .prepare(watching)
        .and_then(|mut select| select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .unwrap_or_default();
    let names = watching.iter().map(|(name, _)| format!("DROP TRIGGER {name}"));
    let after = watching.iter().map(|(_, sql)| sql.clone());
    for statement in names.chain(sql.split(";\n").take(20).map(str::to_owned)).chain(after) {
        let _ = conn.execute_batch(&statement);
    }
}

/// Looked at as `doctor` does, opened, read in every way, made anew; then put back as a damaged one is.
fn opened(folder: &Path) {
    let seen = glance(folder);
    let before = std::fs::read(folder.join(FILE)).ok();
    let world = world();
    match kit(folder, Rc::clone(&world) as Rc<dyn World>) {
        Some(kit) => read(kit),
        // What is refused is left as it was.
        None => assert!(matches!(seen, Glance::Read(_)) || before == std::fs::read(folder.join(FILE)).ok(), "a refused journal is changed"),
    }
    let _ = kept(folder);
    if restore(folder, None, &(Rc::clone(&world) as Rc<dyn World>)).is_ok() {
        let again = Journal::open(folder, world).expect("a journal that was put back opens");
        assert!(again.check().expect("and can be read").is_sound(), "a journal that was put back is sound");
    }
}

fn kit(folder: &Path, world: Rc<dyn World>) -> Option<Kit> {
    let mut kit = Kit::open(world, folder.to_path_buf(), Shelf::new(&[]).ok()?, I18n::new("fr")).ok()?;
    kit.costs = tremplin::lock::Costs::CHEAP;
    kit.sticks = no_sticks;
    Some(kit)
}

/// All that is ever asked of a journal. An error is an answer.
fn read(mut kit: Kit) {
    let _ = kit.disk().check();
    for person in kit.people().unwrap_or_default() {
        let _ = kit.export_json(person.id);
        let _ = kit.kept_about(person.id);
        let _ = kit.card_of(person.id);
        let _ = kit.disk().drafts(person.id);
        let _ = kit.disk().traces(person.id);
        if let Ok(Some(code)) = kit.disk().code_of(person.id) {
            tremplin::lock::fits("3-7-1", &code);
        }
    }
    let _ = kit.figures(Period::default(), None);
    for gathering in kit.gatherings().unwrap_or_default() {
        let _ = kit.workshop_story(&gathering);
    }
    let _ = (kit.trusted(), kit.disk().joins(), kit.disk().claims(), kit.disk().activity(), kit.disk().tables());
    let _ = kit.xapi_export_into(&mut Vec::new(), Some("https://kit.example"), None, None);
    let mut out = Vec::new();
    if kit.export_into(&mut out, None).is_ok() {
        carried(&out);
    }
    if kit.rebuild().is_ok() {
        let report = kit.disk().check();
        assert!(report.is_ok_and(|report| report.caches_agree), "what was made anew agrees with its events");
    }
    let _ = kit.close();
}

/// A carried journal, read to its end and taken in.
fn carried(bytes: &[u8]) {
    if check(bytes, &mut |_| ()).is_err() {
        return;
    }
    let mut here = Journal::in_memory(world()).expect("memory");
    for (keep, whole) in [(false, true), (true, true), (true, false)] {
        let Ok(mut reader) = Reader::new(bytes) else { return };
        let Ok(merged) = here.merge(&mut || reader.next(), keep) else { return };
        // The second time, nothing is new.
        assert!(whole || merged.new == 0, "what was taken in is new once more");
    }
    let report = here.check().expect("a journal in memory is read");
    assert!(report.caches_agree, "caches agree with what was taken in");
}

/// The lines that are events, in their order, with a right last line.
fn ended(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut events: Vec<Verbatim> = text.lines().filter_map(Verbatim::parse).collect();
    events.sort_by_key(Verbatim::place);
    events.dedup_by_key(|event| event.place());
    let header = Header::new(DeviceId::from_uuid(uuid::Uuid::from_u128(7)), None, Millis(0).0);
    let mut writer = Writer::new(Vec::new(), &header).ok()?;
    for event in &events {
        writer.put(event).ok()?;
    }
    writer.finish().ok().map(|(out, _)| out)
}
