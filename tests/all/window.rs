//! Larger letters: the same place in a window that opens in another's place; keys told elsewhere. And, where `tests/window.sh` runs
//! it, the launcher's real window: all modules by real clicks, each picture compared with the robot's.

use std::path::Path;
use std::rc::Rc;

use tempfile::TempDir;
use tremplin::activity::{Input, Target};
use tremplin::app::{self, Desk, FaceEffect, Gesture, HAND_OVER, Kit, Scene};
use tremplin::clock::World;
use tremplin::ids::{ModuleId, UnitId};
use tremplin::learn::sitting::{Seat, Sitting, Start, Window};
use tremplin::words::msg;

use crate::screens::picture;
use crate::way::{kit, languages, start, world};

/// A kit in a launcher's window: its first page, or where somebody sat in the window before.
#[allow(clippy::needless_pass_by_value, reason = "a world is handed over wherever a kit is made")]
fn in_window(folder: &Path, step: usize, start: Start, world: Rc<dyn World>) -> Desk {
    let mut kit: Kit = kit(folder, "fr", Rc::clone(&world));
    kit.window = Some("word".to_owned());
    let window = Window { step: Some(step), keys: Some(msg("letters-keys-pad")) };
    let seat = app::take_seat(folder, "word", &*world);
    let start = Start { window, seat, language_known: true, ..start };
    let (sitting, first) = Sitting::new(start, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    if desk.page().id == "notice" {
        desk.act(Gesture::Input(Input::Submit));
    }
    desk
}

/// From the door, as somebody new; what is left for the face.
fn newcomer(desk: &mut Desk, name: &str) -> Vec<FaceEffect> {
    pick(desk, "door/new");
    desk.act(Gesture::Input(Input::Type(Target::new("who/name"), name.to_owned())));
    desk.act(Gesture::Input(Input::Submit));
    pick(desk, "drawing/boat");
    desk.act(Gesture::Input(Input::Submit));
    desk.act(Gesture::Input(Input::Submit));
    pick(desk, "best/untold");
    pick(desk, "door/no-code")
}

fn pick(desk: &mut Desk, target: &str) -> Vec<FaceEffect> {
    desk.act(Gesture::Input(Input::Pick(Target::new(target))))
}

fn larger(desk: &mut Desk, step: usize) -> Vec<FaceEffect> {
    desk.act(Gesture::Menu);
    pick(desk, "menu/letters");
    pick(desk, &format!("letters/{step}"))
}

#[test]
fn a_larger_window_opens_at_the_same_page_and_asks_nothing() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = in_window(folder.path(), 0, start("email", Some("read"), "Rosa"), world.clone());
    for _ in 0..3 {
        desk.act(Gesture::Input(Input::Submit));
    }
    let before = desk.page();
    assert!(before.id.starts_with("lesson/"), "{}", before.id);
    assert_eq!(larger(&mut desk, 1), [FaceEffect::Leave]);
    drop(desk);
    let mut desk = in_window(folder.path(), 1, Start::default(), world.clone());
    assert_eq!(desk.page(), before);
    assert!(!folder.path().join(HAND_OVER).exists(), "read once");
    // The same step again changes nothing; the next one does; and back.
    assert_eq!(larger(&mut desk, 1), []);
    desk.act(Gesture::Input(Input::Back));
    assert_eq!(larger(&mut desk, 2), [FaceEffect::Leave]);
    let kit = desk.into_kit();
    let rosa = kit.disk().learner_named("Rosa").unwrap().unwrap();
    assert_eq!(kit.disk().settings(Some(rosa)).unwrap()["letters"], "2", "and it is remembered");
}

#[test]
fn who_signs_in_gets_the_letters_they_like_and_the_next_person_theirs() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = in_window(folder.path(), 0, start("email", Some("read"), "Rosa"), world.clone());
    assert_eq!(larger(&mut desk, 2), [FaceEffect::Leave]);
    drop(desk);
    let mut desk = in_window(folder.path(), 2, Start::default(), world.clone());
    assert!(desk.page().id.starts_with("lesson/"));
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/next-person");
    assert_eq!(newcomer(&mut desk, "Odile"), [FaceEffect::Leave], "who never asked for larger letters has the usual ones");
    drop(desk);
    let seated = in_window(folder.path(), 0, Start::default(), world.clone());
    assert_eq!(seated.page().id, "desk");
    drop(seated);
    let mut desk = in_window(folder.path(), 0, Start { learn: true, ..Start::default() }, world.clone());
    pick(&mut desk, "door/been");
    desk.act(Gesture::Input(Input::Type(Target::new("door/letters"), "ro".to_owned())));
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "drawing/boat");
    assert_eq!(desk.act(Gesture::Input(Input::Submit)), [FaceEffect::Leave]);
    drop(desk);
    let desk = in_window(folder.path(), 2, Start::default(), world);
    assert_eq!(desk.page().id, "desk");
}

#[test]
fn a_guest_is_told_what_is_lost_and_nothing_of_them_is_handed_over() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = in_window(folder.path(), 0, Start { learn: true, ..Start::default() }, world.clone());
    pick(&mut desk, "door/try");
    desk.act(Gesture::Input(Input::Submit));
    pick(&mut desk, "desk/modules");
    pick(&mut desk, "module/email");
    pick(&mut desk, "unit/read");
    pick(&mut desk, "form/no");
    desk.act(Gesture::Menu);
    pick(&mut desk, "menu/letters");
    let page = format!("{:?}", desk.page());
    assert!(page.contains("letters-guest") && page.contains("letters/keep"), "{page}");
    assert_eq!(pick(&mut desk, "letters/1"), [FaceEffect::Leave]);
    let left = std::fs::read_to_string(folder.path().join(HAND_OVER)).unwrap();
    assert!(left.contains("\"guest\":true") && left.contains("\"learner\":null"), "{left}");
    let kit = desk.into_kit();
    assert_eq!(kit.disk().check().unwrap().events, 0);
    drop(kit);
    let desk = in_window(folder.path(), 1, Start::default(), world);
    assert!(!desk.page().kept, "a guest still");
}

#[test]
fn help_for_whoever_was_scammed_stays_open() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let mut desk = in_window(folder.path(), 0, Start::default(), world.clone());
    pick(&mut desk, "home/scammed");
    assert_eq!(larger(&mut desk, 1), [FaceEffect::Leave]);
    drop(desk);
    assert_eq!(in_window(folder.path(), 1, Start::default(), world).page().id, "help-scam");
}

#[test]
fn somebody_who_is_gone_meanwhile_is_not_seated() {
    let folder = TempDir::new().unwrap();
    let world = world();
    let learner = serde_json::from_str("\"01890000-0000-7000-8000-000000000001\"").ok();
    let seat =
        Seat { step: 1, lang: "fr".to_owned(), learner, module: ModuleId::new("email"), unit: UnitId::new("read"), ..Seat::default() };
    let kit = kit(folder.path(), "fr", world.clone());
    let (sitting, first) = Sitting::new(Start { seat: Some(seat), ..Start::default() }, "fr", languages(), kit.kept_settings(), "screen");
    let mut desk = Desk::new(kit, sitting, first).0;
    assert_eq!(desk.page().id, "home");
    // And whoever comes next does not sit down in their place.
    pick(&mut desk, "home/learn");
    newcomer(&mut desk, "Odile");
    assert_eq!(desk.page().id, "desk");
}

#[test]
fn the_page_of_letters_is_drawn_in_both_languages() {
    for lang in ["fr", "en"] {
        for (name, step) in [("letters", Some(0)), ("letters-elsewhere", None)] {
            let folder = TempDir::new().unwrap();
            let kit = kit(folder.path(), lang, world());
            let start = Start { window: Window { step, keys: Some(msg("letters-keys-ctrl")) }, ..Start::default() };
            let (sitting, first) = Sitting::new(start, lang, languages(), kit.kept_settings(), "screen");
            let mut desk = Desk::new(kit, sitting, first).0;
            desk.act(Gesture::Menu);
            pick(&mut desk, "menu/letters");
            let screen = tremplin::screen::Scenario::new(desk, (80, 24));
            picture(name, lang, &screen.text());
        }
    }
}

/// What the program says with that home, and its exit code.
#[cfg(target_os = "linux")]
fn at_home(home: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tremplin"));
    let out = command.env_clear().env("HOME", home).args(["--lang", "fr"]).args(args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace('\u{a0}', " ");
    (out.status.code().unwrap(), text(&out.stdout), text(&out.stderr))
}

#[cfg(target_os = "linux")]
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[cfg(target_os = "linux")]
#[test]
fn the_icon_is_made_made_anew_and_taken_away_whole() {
    let home = TempDir::new().unwrap();
    let (code, _, said) = at_home(home.path(), &["install"]);
    assert_eq!(code, 5);
    assert!(said.contains("Il n'y a pas de bureau ici") && said.contains("Tapez simplement tremplin"), "{said}");
    std::fs::create_dir_all(home.path().join("Desktop")).unwrap();
    std::fs::create_dir_all(home.path().join(".local/share/tremplin")).unwrap();
    std::fs::write(home.path().join(".local/share/tremplin/journal.db"), "progress").unwrap();
    let before = files(home.path());
    let (code, made, said) = at_home(home.path(), &["install"]);
    assert_eq!((code, made.lines().count()), (0, 3), "{said}");
    assert!(said.contains("sur le bureau et dans le menu") && said.contains("tremplin uninstall"), "{said}");
    let once = files(home.path());
    let icon = home.path().join("Desktop/tremplin.desktop");
    let entry = std::fs::read_to_string(&icon).unwrap();
    assert!(entry.contains("\" \"open\" \"--lang\" \"fr\"\n") && !entry.contains("--data"), "{entry}");
    assert_eq!(at_home(home.path(), &["install"]).0, 0);
    assert_eq!((files(home.path()), std::fs::read_to_string(&icon).unwrap()), (once, entry));
    // Somebody's own file of that name stays, whatever is asked.
    std::fs::write(&icon, "somebody's").unwrap();
    let (code, _, said) = at_home(home.path(), &["install"]);
    assert!(code == 5 && said.contains("ne vient pas du kit"), "{said}");
    assert_eq!(at_home(home.path(), &["uninstall"]).0, 0);
    assert_eq!(std::fs::read_to_string(&icon).unwrap(), "somebody's");
    std::fs::remove_file(&icon).unwrap();
    assert_eq!(files(home.path()), before);
    assert!(at_home(home.path(), &["uninstall"]).2.contains("Il n'y avait pas d'icône"));
}

#[cfg(target_os = "linux")]
#[test]
fn where_there_is_no_display_the_kit_is_shown_where_it_was_called() {
    let home = TempDir::new().unwrap();
    let (code, said, _) = at_home(home.path(), &["open"]);
    assert!(code == 0 && said.contains("Bienvenue"), "{said}");
}

/// The real window. Needs an X display with a window manager, xterm, xdotool, `ImageMagick`: `tests/window.sh` has them.
#[cfg(target_os = "linux")]
#[allow(clippy::print_stdout, reason = "what was measured is told to whoever runs it")]
mod real {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;
    use std::process::{Child, Command};
    use std::time::{Duration, Instant};

    use crossterm::event::{Event, KeyCode, MouseButton, MouseEventKind};
    use tremplin::activity::Role;
    use tremplin::clock::Machine;

    use super::*;
    use crate::pty::{known, plain};
    use crate::robot::{Hand, Robot};
    use crate::way::MODULES;

    const PATIENCE: Duration = Duration::from_secs(40);
    /// The screen under Xvfb.
    const SCREEN: (u32, u32) = (1366, 768);

    /// Stands for xterm in the path: the same window, and a record of what the kit sends to it.
    const RECORDER: &str = "#!/bin/bash\nargs=()\nwhile [[ $1 != -e ]]; do args+=(\"$1\"); shift; done\nshift\nrm -f \"$TREMPLIN_RECORD\"\n\
        exec /usr/bin/xterm \"${args[@]}\" -e script -qf --log-in \"$TREMPLIN_RECORD.in\" --log-out \"$TREMPLIN_RECORD\" \\\n\
        -c \"exec $(printf '%q ' \"$@\")\"\n";

    struct RealWindow {
        launcher: Child,
        record: PathBuf,
        size: (u16, u16),
        screen: vt100::Parser,
        read: usize,
    }

    impl RealWindow {
        fn open(work: &Path, data: &Path) -> Self {
            let recorder = work.join("xterm");
            fs::write(&recorder, RECORDER).unwrap();
            fs::set_permissions(&recorder, fs::Permissions::from_mode(0o755)).unwrap();
            let record = work.join("record");
            let path = format!("{}:{}", work.display(), std::env::var("PATH").unwrap());
            let launcher = Command::new(env!("CARGO_BIN_EXE_tremplin"))
                .arg("--data")
                .arg(data)
                .args(["--lang", "fr", "open"])
                .envs([("PATH", path.as_str()), ("LANG", "C.UTF-8"), ("TREMPLIN_TERMINAL", "xterm")])
                .env("TREMPLIN_RECORD", &record)
                .env_remove("NO_COLOR")
                .spawn()
                .unwrap();
            let mut window = Self { launcher, record, size: (0, 0), screen: parser((1, 1)), read: 0 };
            window.opened(0);
            window
        }

        /// Waits until the kit shows itself in a window of that step, on the full screen.
        fn opened(&mut self, step: usize) {
            let (columns, lines) = tremplin::platform::window::STEPS[step];
            let end = Instant::now() + PATIENCE;
            loop {
                assert!(Instant::now() < end, "no window of step {step}");
                std::thread::sleep(Duration::from_millis(100));
                let Some((wide, high)) = kit_of(step).and_then(size_of) else { continue };
                // It begins in the size that it asked for, and is given the screen a moment later.
                if u32::from(wide) > columns && u32::from(high) >= lines {
                    self.size = (wide, high);
                    break;
                }
            }
            (self.screen, self.read) = (parser(self.size), 0);
        }

        /// Waits until the window shows `picture`.
        fn shows(&mut self, picture: &str) {
            let end = Instant::now() + PATIENCE;
            loop {
                let all = fs::read(&self.record).unwrap_or_default();
                self.screen.process(all.get(self.read..).unwrap_or_default());
                self.read = all.len();
                let there = self.screen.screen().contents();
                if plain(&there) == plain(picture) {
                    return;
                }
                assert!(Instant::now() < end, "never came:\n{picture}\nthere is:\n{there}\nlast was sent:\n{}", self.last_sent());
                std::thread::sleep(Duration::from_millis(20));
            }
        }

        /// The end of what the window sent to the kit.
        fn last_sent(&self) -> String {
            let sent = fs::read(self.record.with_extension("in")).unwrap_or_default();
            String::from_utf8_lossy(&sent[sent.len().saturating_sub(300)..]).escape_debug().to_string()
        }

        /// The middle of a cell, in dots.
        fn place(&self, (column, line): (u16, u16)) -> [String; 2] {
            let cell = (SCREEN.0 / u32::from(self.size.0), SCREEN.1 / u32::from(self.size.1));
            [u32::from(column) * cell.0 + cell.0 / 2, u32::from(line) * cell.1 + cell.1 / 2].map(|dot| dot.to_string())
        }

        /// Does with a real mouse and keyboard what the robot did from its gesture number `from` on.
        fn follow(&self, robot: &Robot, from: usize, slow: bool) {
            let mut hand = Command::new("xdotool");
            let mut last = None;
            for (event, at) in robot.sent.iter().zip(&robot.at).skip(from) {
                match event {
                    Event::Key(key) => hand.args(["key", &keysym(key.code)]),
                    Event::Mouse(mouse) => {
                        let place = (mouse.column, mouse.row);
                        let again = last.is_some_and(|(before, then)| before == place && at - then >= 1000);
                        if again && slow && matches!(mouse.kind, MouseEventKind::Down(_)) {
                            hand.args(["sleep", "0.8"]);
                        }
                        last = Some((place, *at));
                        hand.arg("mousemove").args(self.place(place));
                        match mouse.kind {
                            MouseEventKind::Down(MouseButton::Left) => hand.args(["mousedown", "1"]),
                            MouseEventKind::Up(MouseButton::Left) => hand.args(["mouseup", "1"]),
                            MouseEventKind::Down(MouseButton::Right) => hand.args(["mousedown", "3"]),
                            MouseEventKind::Up(MouseButton::Right) => hand.args(["mouseup", "3"]),
                            MouseEventKind::ScrollUp => hand.args(["click", "4"]),
                            MouseEventKind::ScrollDown => hand.args(["click", "5"]),
                            other => panic!("{other:?}"),
                        };
                        // A hand, however quick, presses for a while; window managers count on it.
                        hand.args(["sleep", "0.04"])
                    }
                    other => panic!("{other:?}"),
                };
            }
            if robot.sent.len() > from {
                assert!(hand.status().unwrap().success());
            }
        }

        /// Keeps a picture of the screen.
        #[allow(clippy::unused_self, reason = "it is this window that is pictured")]
        fn keep(&self, name: &str) {
            let Some(folder) = std::env::var_os("TREMPLIN_PICTURES") else { return };
            let file = PathBuf::from(folder).join(format!("{name}.png"));
            // What was drawn is on the glass a moment after it was sent.
            std::thread::sleep(Duration::from_millis(400));
            let small = ["-window", "root", "-resize", "50%", "-colors", "24", "-strip"];
            assert!(Command::new("import").args(small).arg(file).status().unwrap().success());
        }
    }

    fn parser((wide, high): (u16, u16)) -> vt100::Parser {
        let lines = |n: u16| std::num::NonZero::new(n).unwrap();
        vt100::Parser::new(lines(high), lines(wide), 0)
    }

    fn keysym(key: KeyCode) -> String {
        match key {
            KeyCode::Enter => "Return".to_owned(),
            KeyCode::End => "End".to_owned(),
            KeyCode::Backspace => "BackSpace".to_owned(),
            KeyCode::Char(c) => format!("U{:04X}", u32::from(c)),
            other => panic!("{other:?} is for a keyboard"),
        }
    }

    /// The process of the kit in a window of that step.
    fn kit_of(step: usize) -> Option<u32> {
        let program = fs::canonicalize(env!("CARGO_BIN_EXE_tremplin")).unwrap();
        let wanted = format!("TREMPLIN_WINDOW={step}:");
        fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).find(|process: &u32| {
            let folder = PathBuf::from(format!("/proc/{process}"));
            let is_kit = fs::read_link(folder.join("exe")).is_ok_and(|exe| exe == program);
            let set = fs::read(folder.join("environ")).unwrap_or_default();
            is_kit && set.split(|byte| *byte == 0).any(|one| one.starts_with(wanted.as_bytes()))
        })
    }

    /// Columns and lines of the terminal that this process reads.
    fn size_of(process: u32) -> Option<(u16, u16)> {
        let terminal = fs::read_link(format!("/proc/{process}/fd/0")).ok()?;
        let said = Command::new("stty").arg("-F").arg(terminal).arg("size").output().ok()?;
        let said = String::from_utf8(said.stdout).ok()?;
        let (high, wide) = said.trim().split_once(' ')?;
        Some((wide.parse().ok()?, high.parse().ok()?))
    }

    /// The robot and the real window, which does what the robot did.
    struct Pair {
        robot: Robot,
        window: RealWindow,
        shadow: TempDir,
        followed: usize,
    }

    impl Pair {
        fn follow(&mut self, slow: bool) {
            self.window.follow(&self.robot, self.followed, slow);
            self.followed = self.robot.sent.len();
            self.window.shows(&self.robot.screen.text());
        }

        fn input(&mut self, input: &Input) {
            self.robot.input(input);
            self.follow(false);
        }

        fn pick(&mut self, target: &str) {
            self.input(&Input::Pick(Target::new(target)));
        }

        fn menu(&mut self) {
            self.robot.menu();
            self.follow(false);
        }

        /// One page's worth of what is right. Nobody clicks on what is not to be seen yet: each input is waited for.
        fn step(&mut self) {
            let page = self.robot.page().id;
            for input in self.robot.right() {
                let slow = self.robot.page().controls().iter().any(|control| control.role == Role::Thing);
                self.robot.input(&input);
                self.follow(slow);
                if self.robot.page().id != page {
                    break;
                }
            }
        }

        /// From the home screen: who one is. What this page asks is another part's; only this function knows it.
        fn sign_in(&mut self, nickname: &str) {
            // Somebody who is known: what is suggested to a newcomer is drawn by lot in each window.
            self.pick("home/learn");
            self.pick("door/been");
            self.input(&Input::Type(Target::new("door/letters"), nickname.to_owned()));
            self.input(&Input::Submit);
            self.pick("drawing/boat");
            self.input(&Input::Submit);
            self.pick("desk/modules");
        }

        /// By the menu to other letters: both windows close, and open again at the same page.
        fn letters(&mut self, step: usize) {
            let before = self.robot.page().id;
            self.menu();
            self.pick("menu/letters");
            if step == 1 {
                self.window.keep("02-letters");
            }
            self.robot.input(&Input::Pick(Target::new(format!("letters/{step}"))));
            self.window.follow(&self.robot, self.followed, false);
            self.followed = self.robot.sent.len();
            assert!(self.robot.screen.left());
            self.window.opened(step);
            let folder = self.shadow.path().to_owned();
            self.robot.reopen_in(self.window.size, || in_window(&folder, step, Start::default(), Rc::new(Machine::new())));
            self.window.shows(&self.robot.screen.text());
            assert_eq!(self.robot.page().id, before, "the same place");
        }
    }

    #[test]
    #[ignore = "needs a display: tests/window.sh"]
    fn all_modules_are_played_by_the_mouse_in_the_launchers_window() {
        let (work, real, shadow) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
        known(real.path());
        known(shadow.path());
        let window = RealWindow::open(work.path(), real.path());
        let (wide, high) = window.size;
        println!("usual letters: {wide}x{high}");
        assert!((80..=90).contains(&wide) && high == 24, "a page of 80x24 fills the screen: {wide}x{high}");
        let desk = in_window(shadow.path(), 0, Start::default(), Rc::new(Machine::new()));
        let robot = Robot::new(desk, window.size, Hand::Mouse);
        let mut pair = Pair { robot, window, shadow, followed: 0 };
        pair.window.shows(&pair.robot.screen.text());
        pair.window.keep("01-home");
        pair.sign_in("te");
        for (at, module) in MODULES.into_iter().enumerate() {
            pair.pick(&format!("module/{module}"));
            let mut steps = 0;
            while !pair.robot.page().id.starts_with("module-end/") {
                pair.step();
                steps += 1;
                assert!(steps < 600, "no end in sight");
                if at == 0 && steps == 6 {
                    for (step, name) in [(1, Some("03-large")), (2, Some("04-largest")), (0, None)] {
                        pair.letters(step);
                        println!("letters {step}: {}x{}, at {}", pair.window.size.0, pair.window.size.1, pair.robot.page().id);
                        if let Some(name) = name {
                            pair.window.keep(name);
                        }
                    }
                }
                if steps == 24 {
                    pair.window.keep(&format!("1{at}-{module}"));
                }
            }
            println!("{module}: {steps} pages, {} gestures", pair.robot.sent.len());
            pair.window.keep(&format!("2{at}-{module}-end"));
            while !pair.robot.page().id.starts_with("modules/") {
                pair.step();
            }
        }
        pair.menu();
        pair.robot.input(&Input::Pick(Target::new("menu/stop")));
        pair.window.follow(&pair.robot, pair.followed, false);
        assert!(pair.window.launcher.wait().unwrap().success());
        let kit = kit(real.path(), "fr", world());
        let rosa = kit.disk().learner_named("Test").unwrap().unwrap();
        assert_eq!(kit.disk().badges(rosa).unwrap().len(), MODULES.len(), "every badge is earned in the real window");
        assert!(kit.disk().check().unwrap().is_sound());
        let left: Vec<_> = fs::read_dir(real.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("opening-") && name != HAND_OVER), "{left:?}");
    }
}
