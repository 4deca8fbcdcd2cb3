//! What the display says of itself: whether there is one, how large it is, which fonts it has; and where programs are.
//!
//! Asks the system, changes nothing. May use nothing of the house.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::window::{ANY, FACES, Face, SCREEN, USUAL, size};

/// Whether an X display, and whether a Wayland display answers, by the environment.
pub fn answers() -> (bool, bool) {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (set("DISPLAY"), set("WAYLAND_DISPLAY"))
}

/// The size of the screen in dots: as the environment says, else as the display says, else as the usual laptop has it.
pub fn dots() -> (u32, u32) {
    let said = std::env::var(SCREEN).ok().and_then(|said| size(&said));
    said.or_else(asked).unwrap_or(USUAL)
}

#[cfg(unix)]
fn asked() -> Option<(u32, u32)> {
    x11().or_else(driver)
}

#[cfg(not(unix))]
fn asked() -> Option<(u32, u32)> {
    None
}

/// The first monitor of an X display (the one that full screen takes), else all of it.
#[cfg(unix)]
fn x11() -> Option<(u32, u32)> {
    use x11rb::connection::Connection;
    use x11rb::protocol::randr::ConnectionExt;

    let (display, at) = x11rb::connect(None).ok()?;
    let root = display.setup().roots.get(at)?;
    let whole = (u32::from(root.width_in_pixels), u32::from(root.height_in_pixels));
    let monitors = display.randr_get_monitors(root.root, true).ok().and_then(|asked| asked.reply().ok());
    let monitors = monitors.map(|reply| reply.monitors).unwrap_or_default();
    let first = monitors.iter().find(|monitor| monitor.primary).or(monitors.first());
    Some(first.map_or(whole, |monitor| (u32::from(monitor.width), u32::from(monitor.height))))
}

/// Where no X display answers: what the graphics driver says of the first screen that is in use.
#[cfg(unix)]
fn driver() -> Option<(u32, u32)> {
    let outputs = std::fs::read_dir("/sys/class/drm").ok()?;
    let mut found: Vec<PathBuf> = outputs.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.sort();
    let used = |output: &&PathBuf| std::fs::read_to_string(output.join("enabled")).is_ok_and(|said| said.trim() == "enabled");
    found.iter().filter(used).find_map(|output| size(std::fs::read_to_string(output.join("modes")).ok()?.lines().next()?))
}

/// The best font of even width that this system has.
pub fn face() -> Face {
    FACES.into_iter().find(|face| is_there(face.name)).unwrap_or(ANY)
}

/// Whether the system has that font. Asked of fontconfig, which answers with the nearest one.
fn is_there(font: &str) -> bool {
    let asked = Command::new("fc-match").args(["-f", "%{family}", font]).stdin(Stdio::null()).stderr(Stdio::null()).output();
    asked.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).split(',').any(|name| name.trim() == font))
}

/// Where the program of that name is, among the folders of programs.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).filter(|folder| folder.is_absolute()).map(|folder| folder.join(name)).find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &std::path::Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &std::path::Path) -> bool {
    file.is_file()
}
