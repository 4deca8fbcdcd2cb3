//! The only place that prints: data on standard output, talk on standard error. A closed pipe is no mistake.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::app;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::text::{SafeText, fold};
use crate::{screen, tr};

/// Standard output and standard error.
pub(super) struct Out {
    /// Whether a line stands on the terminal that says how far something is.
    progress: bool,
}

#[allow(clippy::unused_self, reason = "whoever prints must have been handed this")]
impl Out {
    pub(super) const fn new() -> Self {
        Self { progress: false }
    }

    /// Data: a line on standard output.
    ///
    /// # Errors
    /// When standard output cannot be written, but for a closed pipe.
    pub(super) fn data(&mut self, line: &str) -> Result<()> {
        self.clear();
        match writeln!(io::stdout().lock(), "{line}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::new(Kind::Io, tr!("stdout-not-written")).detail(&error)),
            _ => Ok(()),
        }
    }

    /// Data in sentences: on a terminal the words of a long line stay whole.
    ///
    /// # Errors
    /// When standard output cannot be written, but for a closed pipe.
    pub(super) fn prose(&mut self, text: &str) -> Result<()> {
        self.data(&folded(text, screen::columns(&io::stdout())))
    }

    /// Talk: a line on standard error. If even that fails there is nobody to tell.
    pub(super) fn talk(&mut self, line: &str) {
        self.clear();
        let _ = writeln!(io::stderr().lock(), "{}", folded(line, screen::columns(&io::stderr())));
    }

    /// How far something is: one line on the terminal of the talk that the next one takes the place of, and whatever is printed then.
    /// Elsewhere nothing: a log wants no such lines.
    pub(super) fn progress(&mut self, line: &str) {
        if io::stderr().is_terminal() {
            let line: String = line.chars().take(screen::columns(&io::stderr()).unwrap_or(80).saturating_sub(1)).collect();
            let _ = write!(io::stderr().lock(), "\r\x1b[K{line}");
            self.progress = true;
        }
    }

    /// Takes away the line that says how far something is, where one stands: what comes after it must not be written behind it.
    pub(super) fn clear(&mut self) {
        if std::mem::take(&mut self.progress) {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }

    /// What went wrong, and what to do next.
    pub(super) fn error(&mut self, error: &Error, i18n: &I18n) {
        self.talk(&i18n.say(&error.cause));
        if let Some(hint) = &error.hint {
            self.talk(&i18n.say(hint));
        }
    }

    /// What a command tells in a form that was chosen: text on a terminal is to be read, all else is for a file or another program.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn told(&mut self, format: &str, file: Option<&Path>, text: &str, i18n: &I18n) -> Result<()> {
        match file {
            None if format == "text" => self.prose(text.trim_end()),
            _ => self.file_or_data(file, text, i18n),
        }
    }

    /// Text for a file if one is named, else for standard output.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn file_or_data(&mut self, file: Option<&Path>, text: &str, i18n: &I18n) -> Result<()> {
        let Some(file) = file else { return self.data(text.trim_end_matches('\n')) };
        app::write_whole(file, format!("{}\n", text.trim_end_matches('\n')).as_bytes())?;
        let path = SafeText::show_path(file);
        self.talk(&i18n.say(&tr!("file-written", path = path)));
        Ok(())
    }

    /// Bytes for a file if one is named, else for standard output, as they are.
    ///
    /// # Errors
    /// When they cannot be written.
    pub(super) fn bytes(&mut self, file: Option<&Path>, bytes: &[u8], i18n: &I18n) -> Result<()> {
        let Some(file) = file else {
            return match io::stdout().lock().write_all(bytes) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(Error::new(Kind::Io, tr!("stdout-not-written")).detail(&error))
                }
                _ => Ok(()),
            };
        };
        app::write_whole(file, bytes)?;
        self.talk(&i18n.say(&tr!("file-written", path = SafeText::show_path(file))));
        Ok(())
    }

    /// Standard output for what is too long to be held.
    pub(super) fn writer(&mut self) -> impl Write {
        io::BufWriter::new(Unread(io::stdout().lock()))
    }

    /// Whether a person sits at both ends.
    pub(super) fn is_terminal() -> bool {
        io::stdin().is_terminal() && io::stdout().is_terminal()
    }
}

/// An output whose reader may go away: what comes after is written for nobody, and is no mistake.
struct Unread<W>(W);

impl<W: Write> Write for Unread<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }
}

fn folded(text: &str, columns: Option<usize>) -> String {
    columns.map_or_else(|| text.to_owned(), |columns| fold(text, columns))
}
