//! A Windows shortcut (`.lnk`) as bytes, after [MS-SHLLINK]: a program, what it is called with, an icon, and the console that it
//! opens: full screen, the font and its size.
//!
//! The console's own page in the file (`ConsoleDataBlock`) is why it is a shortcut and no script: nothing else tells the console
//! of Windows its font before the program begins. Pure, so that it is tested on every system. May use nothing of the house.

/// The option by which the kit learns that a shortcut made its console: the step of letters and the word, as in the environment.
pub const HERE: &str = "--here";
/// The console itself. Called by its name it is never replaced by another terminal, and it hands what the shortcut says of its
/// window on to the program (`Entrypoints::StartConsoleForCmdLine` in its source).
const CONSOLE: &str = "%SystemRoot%\\System32\\conhost.exe";

/// What a shortcut says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The program; `%SystemRoot%` and the like are put in place by Windows.
    pub program: &'static str,
    /// What follows it on the command line.
    pub arguments: String,
    /// The folder in which it begins.
    pub folder: String,
    /// What is said of it when the mouse rests on it.
    pub about: String,
    /// The file whose first icon is shown.
    pub icon: String,
    /// Columns and lines of the window.
    pub size: (u32, u32),
    /// The size of its letters, in dots.
    pub dots: u32,
}

/// The class of shortcuts, 00021401-0000-0000-C000-000000000046.
const CLASS: [u8; 16] = [1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
/// Has a place, a name, a folder, arguments and an icon, all in UTF-16, and a program whose path has variables, which comes first.
const FLAGS: u32 = 0x2 | 0x4 | 0x10 | 0x20 | 0x40 | 0x80 | 0x200 | 0x0200_0000;
/// Where the console is on nearly every Windows, for whoever does not put variables in place.
const PLACE: &[u8] = b"C:\\Windows\\System32\\conhost.exe\0";
/// Shown as usual: the console's page says that it fills the screen.
const SHOW: u32 = 1;
/// The font that every Windows since Vista has for its console.
const FONT: &str = "Consolas";
/// Black, dark colours, then bright ones: red, green, blue, nought, as Windows 10 has them.
const COLOURS: [u32; 16] = [
    0x000c_0c0c,
    0x00da_3700,
    0x000e_a113,
    0x00dd_963a,
    0x001f_0fc5,
    0x0098_1788,
    0x0000_9cc1,
    0x00cc_cccc,
    0x0076_7676,
    0x00ff_783b,
    0x000c_c616,
    0x00d6_d661,
    0x0056_48e7,
    0x009e_00b4,
    0x00a5_f1f9,
    0x00f2_f2f2,
];

/// The shortcut that opens the kit in a console of its own.
pub fn of_kit(program: &str, arguments: &[String], about: &str, size: (u32, u32), dots: u32) -> Link {
    let words: Vec<String> = std::iter::once(program).chain(arguments.iter().map(String::as_str)).map(quoted).collect();
    let folder = program.rsplit_once('\\').map_or("", |(folder, _)| folder);
    Link {
        program: CONSOLE,
        arguments: words.join(" "),
        folder: format!("{folder}\\"),
        about: about.to_owned(),
        icon: program.to_owned(),
        size,
        dots,
    }
}

impl Link {
    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = Vec::new();
        put(&mut file, &[0x4c]);
        file.extend(CLASS);
        // Flags; no attributes; no times (six words) and no size; the first icon; how it is shown; no key; nothing.
        put(&mut file, &[FLAGS, 0, 0, 0, 0, 0, 0, 0, 0, 0, SHOW]);
        file.resize(0x4c, 0);
        // The place: a header, a fixed disk without a name, the path, and nothing after it.
        let path = 0x1c + 0x11;
        let end = path + u32::try_from(PLACE.len()).unwrap_or(0);
        put(&mut file, &[end + 1, 0x1c, 1, 0x1c, path, 0, end, 0x11, 3, 0, 0x10]);
        file.push(0);
        file.extend(PLACE);
        file.push(0);
        for text in [&self.about, &self.folder, &self.arguments, &self.icon] {
            let text: Vec<u16> = text.encode_utf16().take(u16::MAX.into()).collect();
            file.extend(u16::try_from(text.len()).unwrap_or(0).to_le_bytes());
            file.extend(text.iter().flat_map(|unit| unit.to_le_bytes()));
        }
        // The program.
        put(&mut file, &[0x314, 0xa000_0001]);
        let plain: Vec<u8> = self.program.bytes().map(|byte| if byte.is_ascii() { byte } else { b'?' }).collect();
        padded(&mut file, &plain, 260);
        padded(&mut file, &wide(self.program), 520);
        self.console(&mut file);
        put(&mut file, &[0]);
        file
    }

    /// The console's page.
    fn console(&self, file: &mut Vec<u8>) {
        let size = (self.size.1 << 16) | self.size.0;
        put(file, &[0xcc, 0xa000_0002, 0x00f5_0007, size, size, 0, 0, 0, self.dots << 16, 0x36, 400]);
        padded(file, &wide(FONT), 64);
        // The cursor's size, full screen, clicks go to the program, insert, place chosen by the system, memory of what was typed.
        put(file, &[25, 1, 0, 1, 1, 50, 4, 0]);
        put(file, &COLOURS);
    }
}

fn put(file: &mut Vec<u8>, words: &[u32]) {
    file.extend(words.iter().flat_map(|word| word.to_le_bytes()));
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// `bytes` in a field of that length, whose last letter is an end.
fn padded(file: &mut Vec<u8>, bytes: &[u8], length: usize) {
    let end = file.len() + length;
    file.extend(bytes.iter().take(length - 2));
    file.resize(end, 0);
}

/// An argument as programs of Windows take their command line apart: in quotes, with backslashes before a quote doubled.
pub fn quoted(argument: &str) -> String {
    let mut said = String::from('"');
    let mut slashes = 0;
    for c in argument.chars() {
        if c == '\\' {
            slashes += 1;
        } else {
            let times = if c == '"' { slashes * 2 + 1 } else { slashes };
            said.extend(std::iter::repeat_n('\\', times));
            said.push(c);
            slashes = 0;
        }
    }
    said.extend(std::iter::repeat_n('\\', slashes * 2));
    said.push('"');
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> Vec<u8> {
        of_kit("E:\\Clé\\tremplin.exe", &["open".to_owned()], "Apprendre", (80, 24), 26).bytes()
    }

    fn word(file: &[u8], at: usize) -> u32 {
        file.iter().skip(at).take(4).rev().fold(0, |word, byte| (word << 8) | u32::from(*byte))
    }

    #[test]
    fn its_parts_stand_where_windows_looks_for_them() {
        let file = link();
        assert_eq!((word(&file, 0), &file[4..20]), (0x4c, &CLASS[..]));
        assert_eq!((word(&file, 20), word(&file, 60)), (0x0200_02f6, 1));
        // The place, the texts, then the two pages, each by its length.
        let mut at = 0x4c;
        let path = at + usize::try_from(word(&file, at + 16)).unwrap_or(0);
        assert_eq!(&file[path..path + PLACE.len()], PLACE);
        at += usize::try_from(word(&file, at)).unwrap_or(0);
        for text in ["Apprendre", "E:\\Clé\\", "\"E:\\Clé\\tremplin.exe\" \"open\"", "E:\\Clé\\tremplin.exe"] {
            let length = usize::from(file[at]) + 256 * usize::from(file[at + 1]);
            assert_eq!(length, text.encode_utf16().count(), "{text}");
            assert_eq!(&file[at + 2..at + 2 + 2 * length], wide(text));
            at += 2 + 2 * length;
        }
        assert_eq!((word(&file, at), word(&file, at + 4)), (0x314, 0xa000_0001));
        at += 0x314;
        assert_eq!((word(&file, at), word(&file, at + 4)), (0xcc, 0xa000_0002));
        assert_eq!(word(&file, at + 32), 26 << 16, "the letters' size");
        assert_eq!(&file[at + 44..at + 60], wide(FONT));
        assert_eq!((word(&file, at + 112), word(&file, at + 116)), (1, 0), "full screen, and clicks go to the program");
        assert_eq!((at + 0xcc + 4, word(&file, at + 0xcc)), (file.len(), 0));
    }

    #[test]
    fn an_argument_is_taken_apart_as_it_was_put_together() {
        assert_eq!(quoted("E:\\a b\\t.exe"), "\"E:\\a b\\t.exe\"");
        assert_eq!(quoted("E:\\"), "\"E:\\\\\"");
        assert_eq!(quoted("a\\\"b"), "\"a\\\\\\\"b\"");
        assert_eq!(quoted(""), "\"\"");
    }
}
