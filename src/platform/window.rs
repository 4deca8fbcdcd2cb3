//! A window of the kit's own: how large letters must be for a page to fill the screen, and by which terminal program it is opened.
//!
//! Pure: sizes and the environment are handed in. What each program understands was read in
//! its manual (xterm 379, xfce4-terminal 1.0, konsole 22.12, mate-terminal 1.26, gnome-terminal 3.46, foot 1.13, kitty 0.26,
//! alacritty 0.11). May use nothing of the house; must not know who sits before the window.

use std::ffi::OsString;

/// Columns and lines that must find room, a step of letters each: usual, large, very large.
pub const STEPS: [(u32, u32); 3] = [(80, 24), (60, 20), (40, 14)];

/// The variable by which the kit learns that a launcher opened its window: the step, a colon, and a word that only both know.
pub const VARIABLE: &str = "TREMPLIN_WINDOW";
/// The variable that says how large the screen is, in dots: `1366x768`.
pub const SCREEN: &str = "TREMPLIN_SCREEN";
/// The variable that names the terminal program to be used.
pub const TERMINAL: &str = "TREMPLIN_TERMINAL";

/// The screen of the usual donated laptop, where the system does not tell.
pub const USUAL: (u32, u32) = (1366, 768);

/// A font of even width; how far it reaches above and below the line, and how wide a letter is, in thousandths of its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// Its name.
    pub name: &'static str,
    up: u32,
    down: u32,
    wide: u32,
}

/// The fonts that are looked for, best first: letters that are told apart well, and every sign that the kit draws.
pub const FACES: [Face; 3] = [
    Face { name: "DejaVu Sans Mono", up: 929, down: 237, wide: 603 },
    Face { name: "Liberation Mono", up: 834, down: 301, wide: 601 },
    Face { name: "Noto Sans Mono", up: 1070, down: 294, wide: 601 },
];

/// Whatever the system has: measured as wider and higher than most, so that a page still finds room.
pub const ANY: Face = Face { name: "monospace", up: 1100, down: 350, wide: 650 };

/// The size of `face`, in dots, with which `step` fills a screen of that size: the largest that leaves room for every column and line.
pub fn dots(face: Face, (wide, high): (u32, u32), step: usize) -> u32 {
    let (columns, lines) = STEPS.get(step).copied().unwrap_or(STEPS[0]);
    let part = |thousandths: u32, size: u32| (thousandths * size).div_ceil(1000);
    let fits = |size: &u32| {
        let cell = (part(face.wide, *size), part(face.up, *size) + part(face.down, *size));
        columns * cell.0 <= wide && lines * cell.1 <= high
    };
    (SMALLEST..=wide.min(high).min(1000)).rev().find(fits).unwrap_or(SMALLEST)
}

/// Nobody reads smaller letters.
const SMALLEST: u32 = 8;

/// What a program is told of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The font.
    pub face: Face,
    /// Its size in dots.
    pub dots: u32,
    /// The step of letters.
    pub step: usize,
}

/// Where a program can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    X,
    Wayland,
    Either,
}

/// A terminal program and how it is told its font and to fill the screen.
#[derive(Debug, PartialEq, Eq)]
pub struct Program {
    /// Its file's name.
    pub name: &'static str,
    on: On,
    /// With `{font}`, `{dots}`, `{points}` (at 96 dots an inch), `{zoom}`, `{columns}` and `{lines}`.
    args: &'static [&'static str],
    /// Dots that it keeps for itself, at its edges.
    edge: u32,
    /// Whether its letters can be told: only then can the kit change them.
    pub told: bool,
}

const fn told(name: &'static str, on: On, edge: u32, args: &'static [&'static str]) -> Program {
    Program { name, on, args, edge, told: true }
}

/// The programs, best first. Those with a size of their own in dots are exact; those with a zoom come near. Each stays until its
/// window is closed.
pub const PROGRAMS: [Program; 10] = [
    told(
        "xfce4-terminal",
        On::Either,
        4,
        &["--disable-server", "--fullscreen", "--hide-menubar", "--hide-toolbar", "--hide-scrollbar", "--font={font} {dots}px", "-x"],
    ),
    told(
        "konsole",
        On::Either,
        44,
        &[
            "--separate",
            "--fullscreen",
            "--hide-menubar",
            "--hide-tabbar",
            "-p",
            "Font={font},-1,{dots},5,50,0,0,0,0,0",
            "-p",
            "ScrollBarPosition=2",
            "-e",
        ],
    ),
    told(
        "xterm",
        On::X,
        0,
        &[
            "-fullscreen",
            "+sb",
            "-b",
            "0",
            "-bw",
            "0",
            "+lc",
            "-u8",
            "-bg",
            "#0c0c0c",
            "-fg",
            "#e4e4e4",
            "-fa",
            "{font}:pixelsize={dots}",
            "-geometry",
            "{columns}x{lines}+0+0",
            "-T",
            "Tremplin",
            "-e",
        ],
    ),
    told("foot", On::Wayland, 0, &["--fullscreen", "--font={font}:pixelsize={dots}", "--override=dpi-aware=no", "--override=pad=0x0"]),
    told("mate-terminal", On::Either, 4, &["--disable-factory", "--full-screen", "--hide-menubar", "--zoom={zoom}", "-x"]),
    told("gnome-terminal", On::Either, 80, &["--wait", "--full-screen", "--hide-menubar", "--zoom={zoom}", "--"]),
    told(
        "kitty",
        On::Either,
        0,
        &[
            "--start-as=fullscreen",
            "--override=font_family={font}",
            "--override=font_size={points}",
            "--override=confirm_os_window_close=0",
        ],
    ),
    told(
        "alacritty",
        On::Either,
        0,
        &["-o", "font.normal.family=\"{font}\"", "-o", "font.size={points}", "-o", "window.startup_mode=\"Fullscreen\"", "-e"],
    ),
    // By these the kit opens at least, in letters that it cannot choose.
    Program { name: "xdg-terminal-exec", on: On::Either, args: &[], edge: 0, told: false },
    Program { name: "x-terminal-emulator", on: On::Either, args: &["-e"], edge: 0, told: false },
];

/// Letters of a program that is told a zoom, before it: 11 points at 96 dots an inch, in hundredths of a dot; and a sixth more, for
/// nobody tells us which font they are of.
const UNZOOMED: u32 = 1716;

impl Program {
    /// Whether it can be shown where an X display, a Wayland display, or both answer.
    pub fn is_shown(&self, x: bool, wayland: bool) -> bool {
        match self.on {
            On::X => x,
            On::Wayland => wayland,
            On::Either => x || wayland,
        }
    }

    /// What it is to be told on a screen of that size.
    pub fn wish(&self, face: Face, (wide, high): (u32, u32), step: usize) -> Wish {
        Wish { face, dots: dots(face, (wide.saturating_sub(self.edge), high.saturating_sub(self.edge)), step), step }
    }

    /// What it is called with, before the command that it is to run.
    pub fn arguments(&self, wish: &Wish) -> Vec<OsString> {
        let (columns, lines) = STEPS.get(wish.step).copied().unwrap_or(STEPS[0]);
        let quarters = wish.dots * 3;
        let zoom = wish.dots * 10_000 / UNZOOMED;
        let fill = |arg: &&str| {
            arg.replace("{font}", wish.face.name)
                .replace("{dots}", &wish.dots.to_string())
                .replace("{points}", &format!("{}.{:02}", quarters / 4, quarters % 4 * 25))
                .replace("{zoom}", &format!("{}.{:02}", zoom / 100, zoom % 100))
                .replace("{columns}", &columns.to_string())
                .replace("{lines}", &lines.to_string())
                .into()
        };
        self.args.iter().map(fill).collect()
    }

    /// The same for a window that does not fill the screen.
    pub fn beside(&self, wish: &Wish) -> Vec<OsString> {
        let plain = |word: OsString| {
            let text = word.to_string_lossy();
            match text.as_ref() {
                "--fullscreen" | "--full-screen" | "-fullscreen" => None,
                "--start-as=fullscreen" => Some(OsString::from("--start-as=normal")),
                _ if text.ends_with("=\"Fullscreen\"") => Some(OsString::from(text.replace("Fullscreen", "Windowed"))),
                _ => Some(word),
            }
        };
        self.arguments(wish).into_iter().filter_map(plain).collect()
    }
}

/// `1366x768` as dots; nothing that no screen has.
pub fn size(written: &str) -> Option<(u32, u32)> {
    let (wide, high) = written.trim().split_once('x')?;
    let dots = |n: &str| n.parse().ok().filter(|n| (200..=20_000).contains(n));
    dots(wide).zip(dots(high))
}

/// What [`VARIABLE`] holds: the step, and the word.
pub fn opened(variable: &str) -> Option<(usize, &str)> {
    let (step, word) = variable.split_once(':')?;
    let step = step.parse().ok().filter(|step| *step < STEPS.len())?;
    (word.len() == 32 && word.bytes().all(|b| b.is_ascii_hexdigit())).then_some((step, word))
}

/// What makes letters larger in a terminal that is not ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Ctrl and plus.
    CtrlPlus,
    /// Ctrl, Shift and plus.
    CtrlShiftPlus,
    /// Cmd and plus.
    CmdPlus,
    /// Shift and the plus of the number block.
    ShiftPadPlus,
    /// The Linux console has no key for it: a command of the system.
    Console,
    /// Nobody knows this terminal.
    Unknown,
}

/// The keys of the terminal that the environment tells of.
pub fn keys(variable: &dyn Fn(&str) -> Option<String>) -> Keys {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let is = |name: &str, begins: &[&str]| set(name).is_some_and(|value| begins.iter().any(|known| value.starts_with(known)));
    if is("TERM", &["linux"]) {
        Keys::Console
    } else if is("TERM_PROGRAM", &["Apple_Terminal", "iTerm"]) {
        Keys::CmdPlus
    } else if set("WT_SESSION").is_some() || is("TERM", &["foot", "alacritty"]) || is("TERM_PROGRAM", &["vscode", "WezTerm"]) {
        Keys::CtrlPlus
    } else if is("TERM", &["xterm-kitty"]) || set("KITTY_WINDOW_ID").is_some() {
        Keys::CtrlShiftPlus
    } else if set("XTERM_VERSION").is_some() {
        Keys::ShiftPadPlus
    } else if set("VTE_VERSION").is_some() || set("KONSOLE_VERSION").is_some() || is("COLORTERM", &["gnome-terminal", "xfce4-terminal"]) {
        Keys::CtrlPlus
    } else if cfg!(windows) {
        // The console of Windows: Ctrl and the wheel, or Ctrl and plus since Windows 10.
        Keys::CtrlPlus
    } else {
        Keys::Unknown
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn on_the_usual_laptop_a_page_fills_the_screen() {
        let all: Vec<u32> = (0..3).map(|step| dots(FACES[0], USUAL, step)).collect();
        assert_eq!(all, [26, 32, 46]);
        assert_eq!(dots(FACES[0], USUAL, 9), 26, "a step that is not there is the usual one");
    }

    proptest! {
        #[test]
        fn every_column_and_line_finds_room_and_the_next_size_would_not(wide in 800_u32..4000, high in 600_u32..3000, step in 0_usize..3, face in 0_usize..3) {
            let face = FACES[face];
            let size = dots(face, (wide, high), step);
            let (columns, lines) = STEPS[step];
            let cell = |size: u32| ((face.wide * size).div_ceil(1000), (face.up * size).div_ceil(1000) + (face.down * size).div_ceil(1000));
            let fits = |size: u32| columns * cell(size).0 <= wide && lines * cell(size).1 <= high;
            prop_assert!(fits(size) && !fits(size + 1), "{size}");
        }

        #[test]
        fn larger_steps_have_larger_letters(wide in 800_u32..4000, high in 600_u32..3000) {
            let all: Vec<u32> = (0..3).map(|step| dots(FACES[0], (wide, high), step)).collect();
            prop_assert!(all[0] < all[1] && all[1] < all[2], "{all:?}");
        }
    }

    #[test]
    fn each_program_is_told_the_font_and_nothing_is_left_unfilled() {
        for program in &PROGRAMS {
            let said: Vec<String> =
                program.arguments(&Wish { face: FACES[0], dots: 26, step: 0 }).into_iter().map(|arg| arg.into_string().unwrap()).collect();
            assert!(said.iter().all(|arg| !arg.contains('{')), "{said:?}");
            let told = said.iter().any(|arg| ["26px", "pixelsize=26", "-1,26,", "19.50", "1.51"].iter().any(|size| arg.contains(size)));
            assert_eq!(told, program.told, "{said:?}");
            let full = said.iter().any(|arg| arg.to_lowercase().replace('-', "").contains("fullscreen"));
            assert_eq!(full, program.told, "{said:?}");
        }
    }

    #[test]
    fn a_program_is_only_asked_where_it_can_be_shown() {
        let shown =
            |x, wayland| PROGRAMS.iter().filter(|program| program.is_shown(x, wayland)).map(|program| program.name).collect::<Vec<_>>();
        assert!(shown(true, false).contains(&"xterm") && !shown(true, false).contains(&"foot"));
        assert!(!shown(false, true).contains(&"xterm") && shown(false, true).contains(&"foot"));
        assert_eq!(shown(false, false), [""; 0]);
    }

    #[test]
    fn what_is_written_in_the_environment_is_read_carefully() {
        assert_eq!(size("1366x768"), Some((1366, 768)));
        for bad in ["", "x", "0x0", "1366", "1366x", "99999x768", "-1x5", "1366x768x2"] {
            assert_eq!(size(bad), None, "{bad}");
        }
        let word = "0123456789abcdef0123456789abcdef";
        assert_eq!(opened(&format!("2:{word}")), Some((2, word)));
        for bad in [format!("3:{word}"), format!(":{word}"), "1:".to_owned(), "1:../../x".to_owned(), word.to_owned()] {
            assert_eq!(opened(&bad), None, "{bad}");
        }
    }

    #[test]
    fn a_window_beside_another_does_not_fill_the_screen() {
        for program in &PROGRAMS {
            let wish = program.wish(ANY, (900, 500), 2);
            let told = program.beside(&wish);
            let fills = |word: &OsString| {
                let word = word.to_string_lossy().to_lowercase();
                word.contains("fullscreen") || word.contains("full-screen")
            };
            assert!(!told.iter().any(fills), "{told:?}");
            assert!(program.arguments(&wish).iter().any(fills) == program.told, "{}", program.name);
            assert_eq!(told.iter().any(|word| word == "-o"), program.name == "alacritty", "an option keeps its value");
        }
    }

    #[test]
    fn keys_are_those_of_the_terminal_at_hand() {
        let of = |set: &[(&str, &str)]| {
            let set: Vec<(String, String)> = set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            keys(&|name| set.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()))
        };
        assert_eq!(of(&[("TERM", "linux")]), Keys::Console);
        assert_eq!(of(&[("TERM", "xterm-256color"), ("VTE_VERSION", "7006")]), Keys::CtrlPlus);
        assert_eq!(of(&[("TERM_PROGRAM", "Apple_Terminal"), ("TERM", "xterm-256color")]), Keys::CmdPlus);
        assert_eq!(of(&[("TERM", "xterm-kitty")]), Keys::CtrlShiftPlus);
        assert_eq!(of(&[("TERM", "xterm"), ("XTERM_VERSION", "XTerm(379)")]), Keys::ShiftPadPlus);
        assert_eq!(of(&[("WT_SESSION", "x")]), Keys::CtrlPlus);
        #[cfg(not(windows))]
        assert_eq!(of(&[("TERM", "xterm-256color"), ("VTE_VERSION", "")]), Keys::Unknown);
    }
}
