//! The room's window: its pages as pictures, what it refuses, and the real one on a pseudo-terminal beside a host in this process.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use tempfile::TempDir;
use tremplin::activity::Show;
use tremplin::app::Mirror;
use tremplin::curriculum::{Shelf, UnitHead};
use tremplin::i18n::I18n;
use tremplin::ids::{ModuleId, TryId, UnitId};
use tremplin::learn::{History, Lesson, Outcome, Setting, Try, room};
use tremplin::platform::peer::{Host, News, watch};
use tremplin::record::Moment;
use tremplin::screen::scenario::text_of;
use tremplin::screen::{Look, room as face};
use tremplin::text::SafeText;
use tremplin::words::msg;
use tremplin::workshop::{Shown, View};

use crate::screens::picture;
use crate::way::{MODULES, kit, world};

const TODAY: time::Date = time::macros::date!(2026 - 12 - 01);

fn module() -> ModuleId {
    ModuleId::new("scams").unwrap()
}

fn unit() -> UnitId {
    UnitId::new("parcel-sms").unwrap()
}

/// The group at the beginning of a unit, in that language.
fn group(lang: &str) -> Lesson {
    groups("scams", lang).into_iter().find(|lesson| lesson.unit.id == unit()).unwrap()
}

/// The same of every unit of a module.
fn groups(module: &str, lang: &str) -> Vec<Lesson> {
    let shelf = Shelf::new(&[]).unwrap();
    let row = shelf.row(&ModuleId::new(module).unwrap()).unwrap();
    let somebody = SafeText::show(&I18n::new(lang).say(&msg("contact-nobody")));
    let module = Rc::new(row.in_room(lang, "FR", TODAY, somebody).unwrap());
    let open = |head: &UnitHead| {
        let unit = Rc::new(row.unit(&head.id, lang).unwrap().for_country("FR"));
        let run = Try { id: TryId::from_uuid(uuid::Uuid::from_u128(7)), right: 3, of: 5, day: 20_000, done: false };
        Lesson::open(Rc::clone(&module), unit, run, History::default(), None, BTreeMap::new()).unwrap()
    };
    module.units.iter().map(open).collect()
}

/// The first activity of the way whose page can be voted on.
fn voting(lang: &str) -> Lesson {
    let group = group(lang).begin();
    let ids: Vec<_> = group.unit.way().iter().map(|activity| activity.id.clone()).collect();
    ids.into_iter().map(|id| group.at(id)).find(|lesson| room::lettered(lesson).len() > 1).unwrap()
}

fn lesson_view(lesson: &Lesson) -> View {
    View::Lesson { module: lesson.module.id.clone(), unit: lesson.unit.id.clone(), marks: lesson.unit.marks(), draft: lesson.draft() }
}

fn vote_view(lesson: &Lesson, hands: Option<BTreeMap<String, u16>>) -> View {
    View::Vote { module: module(), unit: unit(), marks: lesson.unit.marks(), draft: lesson.draft(), hands }
}

fn message(lang: &str, view: View, scroll: u16) -> Vec<u8> {
    Shown { scroll, ..Shown::new(lang, "FR", view) }.message().unwrap()
}

fn mirror(given: &[PathBuf]) -> Mirror {
    Mirror::new(Shelf::new(given).unwrap(), I18n::new("fr"), TODAY)
}

fn text(mirror: &Mirror) -> String {
    text_of(&face::picture(mirror, &Look::default(), face::SIZE))
}

#[test]
fn pictures_of_the_room() {
    for lang in ["fr", "en"] {
        let say = |fr: &str, en: &str| if lang == "fr" { fr.to_owned() } else { en.to_owned() };
        let answers: Vec<String> = room::lettered(&voting(lang)).into_iter().map(|answer| answer.id).collect();
        let hands: BTreeMap<String, u16> = answers.into_iter().zip([3, 8, 1]).collect();
        let text_of_pause =
            say("Revenez à 15 h 10. Il y a du thé près de la fenêtre.", "Back at ten past three. There is tea by the window.");
        let views = [
            ("soon", View::Wait, 0),
            ("pause", View::Words { title: say("Pause", "Break"), text: vec![text_of_pause] }, 0),
            ("number", View::Number { module: module(), unit: unit(), number: 47 }, 0),
            ("first page", lesson_view(&group(lang)), 0),
            ("lesson", lesson_view(&group(lang).begin()), 0),
            ("vote", vote_view(&voting(lang), None), 0),
            ("hands", vote_view(&voting(lang), Some(hands.clone())), 0),
            ("hands, next screenful", vote_view(&voting(lang), Some(hands.clone())), 1),
            ("hands, further than there is", vote_view(&voting(lang), Some(hands)), 9),
            ("felt", View::Felt { module: module(), moment: Moment::Opening, faces: None }, 0),
            ("felt, told", View::Felt { module: module(), moment: Moment::Closing, faces: Some(([1, 4, 6], 2)) }, 0),
        ];
        let mut mirror = mirror(&[]);
        mirror.hear(&News::Message(message(lang, View::Wait, 0)));
        let mut all = String::new();
        for (name, view, scroll) in views {
            mirror.hear(&News::Message(message(lang, view, scroll)));
            write!(all, "=== {name}\n{}", text(&mirror)).unwrap();
        }
        mirror.hear(&News::Lost);
        write!(all, "=== lost\n{}", text(&mirror)).unwrap();
        let other = View::Lesson { module: module(), unit: unit(), marks: "other".to_owned(), draft: group(lang).draft() };
        mirror.hear(&News::Message(message(lang, other, 0)));
        write!(all, "=== other lesson\n{}", text(&mirror)).unwrap();
        mirror.hear(&News::Message(b"{\"v\":2}".to_vec()));
        write!(all, "=== other version\n{}", text(&mirror)).unwrap();
        picture("room-window", lang, &all);
    }
}

/// By what the vote on the wall must be counted, the adviser's window knows from the same pages.
#[test]
fn the_answers_have_the_letters_of_the_wall() {
    let mut mirror = mirror(&[]);
    let lesson = voting("fr");
    let mut shown = String::new();
    for scroll in 0..3 {
        mirror.hear(&News::Message(message("fr", vote_view(&lesson, Some(BTreeMap::new())), scroll)));
        shown += &text(&mirror);
    }
    for answer in room::lettered(&lesson) {
        let words = I18n::new("fr").say(&answer.words);
        let begins: String = words.split(' ').take(3).collect::<Vec<_>>().join(" ");
        assert!(shown.contains(&format!("{}. {begins}", answer.letter)), "{begins}\n{shown}");
        assert!(!answer.id.contains('/'), "{}", answer.id);
    }
}

/// Once the question is answered, its letters and its bars are still there, and what is told of the answer too.
#[test]
fn an_answered_question_keeps_its_letters_and_its_bars() {
    let mut mirror = mirror(&[]);
    let group = group("fr").begin();
    let ids: Vec<_> =
        group.unit.way().iter().filter(|one| one.task.name() == "choice" && one.show == Show::Alone).map(|one| one.id.clone()).collect();
    let mut lesson = group.at(ids[0].clone());
    let answers = room::lettered(&lesson);
    let hands: BTreeMap<String, u16> = answers.iter().zip([3, 8, 1, 0]).map(|(answer, n)| (answer.id.clone(), n)).collect();
    let setting = Setting { lang: "fr".to_owned(), face: "screen", took_ms: 1 };
    for input in lesson.activity().task.solution(lesson.state()) {
        if let Outcome::Next(next, _) = lesson.input(&input, &setting) {
            lesson = *next;
        }
    }
    assert_eq!(
        room::lettered(&lesson).iter().map(|one| one.letter).collect::<Vec<_>>(),
        answers.iter().map(|one| one.letter).collect::<Vec<_>>()
    );
    for (hands, bars) in [(Some(hands), true), (None, false)] {
        let mut shown = String::new();
        for scroll in 0..6 {
            mirror.hear(&News::Message(message("fr", vote_view(&lesson, hands.clone()), scroll)));
            shown += &text(&mirror);
        }
        assert!(shown.contains(") A. ") && shown.contains(") B. ") && shown.contains("bien vu"), "{shown}");
        assert_eq!(shown.contains("8 sur 12"), bars, "{shown}");
    }
}

/// What stands at the foot of the room's page when the adviser's window is gone fits beside what says that there is more.
#[test]
fn a_room_that_waits_says_so_within_its_columns() {
    for lang in ["fr", "en", "de", "es", "sl"] {
        let group = group(lang).begin();
        let deck = group.unit.way().iter().find(|one| one.task.name() == "triage").map(|one| one.id.clone()).unwrap();
        let mut mirror = mirror(&[]);
        mirror.hear(&News::Message(message(lang, lesson_view(&group.at(deck)), 0)));
        mirror.hear(&News::Lost);
        let shown = text(&mirror);
        let foot = shown.lines().last().unwrap();
        let lost = I18n::new(lang).say(&msg("room-lost"));
        assert!(foot.ends_with(&lost) && foot.contains('▼') && !foot.contains('…'), "{lang}: {foot}");
    }
}

/// Each page of each unit as the group goes through it, and each step on the way, is the same on the wall.
#[test]
fn the_wall_follows_the_group_through_every_unit() {
    let mut mirror = mirror(&[]);
    let setting = Setting { lang: "fr".to_owned(), face: "screen", took_ms: 1 };
    let mut follows = |lesson: &Lesson| {
        mirror.hear(&News::Message(message("fr", lesson_view(lesson), 0)));
        let own = room::lesson(lesson);
        assert_eq!((&mirror.page().id, &mirror.page().parts), (&own.id, &own.parts), "{}", lesson.draft());
    };
    for group in MODULES.into_iter().flat_map(|module| groups(module, "fr")) {
        let mut lesson = group.begin();
        let mut pages = 0;
        loop {
            follows(&lesson);
            pages += 1;
            for input in lesson.activity().task.solution(lesson.state()) {
                if let Outcome::Next(next, _) = lesson.input(&input, &setting) {
                    lesson = *next;
                    follows(&lesson);
                }
            }
            match lesson.go_on() {
                Outcome::Next(next, _) => lesson = *next,
                _ => break,
            }
        }
        assert!(pages > 3, "{pages}");
    }
}

/// What the window is told is refused unless its own copy is the same lesson.
#[test]
fn another_lesson_another_place_and_nonsense_are_refused() {
    let mut mirror = mirror(&[]);
    let group = group("fr").begin();
    let (marks, draft) = (group.unit.marks(), group.draft());
    let refused = |mirror: &mut Mirror, view: View| {
        mirror.hear(&News::Message(message("fr", view, 0)));
        mirror.page().id == "room/lesson"
    };
    let of = |module: &str, unit: &str, marks: &str, draft: &str| View::Lesson {
        module: ModuleId::new(module).unwrap(),
        unit: UnitId::new(unit).unwrap(),
        marks: marks.to_owned(),
        draft: draft.to_owned(),
    };
    assert!(!refused(&mut mirror, of("scams", "parcel-sms", &marks, &draft)));
    assert!(refused(&mut mirror, of("scams", "parcel-sms", "0", &draft)));
    assert!(refused(&mut mirror, of("scams", "no-such", &marks, &draft)));
    assert!(refused(&mut mirror, of("no-such", "parcel-sms", &marks, &draft)));
    assert!(refused(&mut mirror, of("scams", "module", &marks, &draft)));
    assert!(refused(&mut mirror, of("scams", "parcel-sms", &marks, "{}")));
    assert!(refused(&mut mirror, of("scams", "parcel-sms", &marks, &draft.replace("\"at\":\"", "\"at\":\"x"))));
    for bad in [&b""[..], b"nonsense", b"{\"v\":9}"] {
        mirror.hear(&News::Message(bad.to_vec()));
        assert_eq!(mirror.page().id, "room/version");
    }
    mirror.hear(&News::TooLong);
    assert_eq!(mirror.page().id, "room/version");
}

#[test]
fn what_decides_changes_the_marks_and_a_translation_does_not() {
    assert_eq!(group("fr").unit.marks(), group("sl").unit.marks());
    let mut changed = (*group("fr").unit).clone();
    changed.activities.swap(0, 1);
    assert_ne!(changed.marks(), group("fr").unit.marks());
}

#[test]
fn the_advisers_kit_shows_to_the_room_and_a_second_one_is_told_that_it_is_busy() {
    let folder = TempDir::new().unwrap();
    let mut first = kit(folder.path(), "fr", world());
    first.show_in_room(View::Wait, 0).unwrap();
    let (to, from) = std::sync::mpsc::channel();
    watch(folder.path(), move |news| to.send(news).is_ok()).unwrap();
    let long = std::time::Duration::from_secs(30);
    assert_eq!(from.recv_timeout(long).unwrap(), News::Message(message("fr", View::Wait, 0)));
    assert_eq!(first.room_watchers(), 1);
    let mut second = kit(folder.path(), "fr", world());
    assert!(second.show_in_room(View::Wait, 0).is_err());
    first.leave_room();
    assert_eq!(from.recv_timeout(long).unwrap(), News::Lost);
    second.show_in_room(View::Wait, 3).unwrap();
    assert_eq!(from.recv_timeout(long).unwrap(), News::Message(message("fr", View::Wait, 3)));
}

#[cfg(unix)]
mod real {
    use std::io::{BufRead, BufReader};
    use std::os::unix::fs::PermissionsExt;
    use std::process::{Command, Stdio};

    use super::*;
    use crate::pty::Terminal;

    /// A folder to meet in, and the room's data folder, which is never made.
    fn folders() -> (TempDir, TempDir) {
        let meet = TempDir::new().unwrap();
        // As a system makes it: nobody else's.
        std::fs::set_permissions(meet.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
        (meet, TempDir::new().unwrap())
    }

    fn window(meet: &Path, data: &Path, args: &[&str]) -> Terminal {
        let all: Vec<&str> = ["workshop", "room", "--lang", "fr"].into_iter().chain(args.iter().copied()).collect();
        Terminal::open_with(data, &all, (80, 24), &[("XDG_RUNTIME_DIR", meet)])
    }

    fn is_empty(folder: &Path) -> bool {
        std::fs::read_dir(folder).unwrap().next().is_none()
    }

    #[test]
    fn it_keeps_its_page_when_the_other_dies_goes_on_when_it_is_back_and_comes_back_itself() {
        let (meet, data) = folders();
        let mut room = window(meet.path(), data.path(), &[]);
        room.shows("En attente de l'autre fenêtre");
        let host = Host::open_in(meet.path(), data.path()).unwrap();
        let lesson = group("fr");
        host.show(&message("fr", lesson_view(&lesson), 0));
        let title = lesson.unit.title.value.to_string();
        room.shows(&title);
        drop(host);
        room.shows("en pause");
        room.shows(&title);
        let host = Host::open_in(meet.path(), data.path()).unwrap();
        host.show(&message("fr", View::Words { title: "Pause".to_owned(), text: vec!["Thé".to_owned()] }, 0));
        room.shows("Thé");
        assert!(!room.text().contains("en pause"), "{}", room.text());
        // The room's window dies: the next one is at the same page at once.
        room.cut();
        let mut room = window(meet.path(), data.path(), &[]);
        room.shows("Thé");
        assert!(host.show(&message("fr", View::Number { module: module(), unit: unit(), number: 47 }, 0)));
        room.shows("ordinateur, ouvrez");
        room.send(b"\r1x");
        room.send(b"q");
        room.shows("Fermer cette fenêtre");
        room.send(b"x");
        room.shows("ordinateur, ouvrez");
        room.send(b"q");
        room.shows("Fermer cette fenêtre");
        room.send(b"\r");
        assert_eq!(room.ended(), 0);
        assert!(is_empty(data.path()), "it writes nothing");
    }

    #[test]
    fn it_refuses_a_lesson_with_other_marks() {
        let (meet, data) = folders();
        let host = Host::open_in(meet.path(), data.path()).unwrap();
        let lesson = group("fr");
        let view = View::Lesson { module: module(), unit: unit(), marks: "0".repeat(64), draft: lesson.draft() };
        host.show(&message("fr", view, 0));
        let mut room = window(meet.path(), data.path(), &[]);
        room.shows("Cette fenêtre a une autre version");
        assert!(!room.text().contains(lesson.unit.title.value.as_str()));
        host.show(&message("fr", lesson_view(&lesson), 0));
        room.shows(lesson.unit.title.value.as_str());
        room.signal("-TERM");
        assert_eq!(room.ended(), 128 + 15);
    }

    #[test]
    fn line_by_line_each_page_is_told_once_and_it_ends_with_its_input() {
        let (meet, data) = folders();
        let host = Host::open_in(meet.path(), data.path()).unwrap();
        host.show(&message("fr", View::Wait, 0));
        let mut child = Command::new(env!("CARGO_BIN_EXE_tremplin"))
            .env_clear()
            .env("HOME", data.path())
            .env("XDG_RUNTIME_DIR", meet.path())
            .args(["workshop", "room", "--lang", "fr", "--data"])
            .arg(data.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut until = |text: &str| lines.by_ref().find(|line| line.contains(text)).unwrap_or_else(|| panic!("never: {text}"));
        until("Nous commençons bientôt");
        host.show(&message("fr", View::Wait, 1));
        host.show(&message("fr", View::Words { title: "Pause".to_owned(), text: vec!["Thé".to_owned()] }, 0));
        until("Pause");
        until("Thé");
        drop(host);
        until("en pause");
        drop(child.stdin.take());
        assert_eq!(lines.next(), None, "nothing is told twice");
        assert!(child.wait().unwrap().success());
        assert!(is_empty(data.path()));
    }
}
