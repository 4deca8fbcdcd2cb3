//! Joins the teller to a reader and a writer: reads one line, does it, says the reply.

use std::io::{BufRead, ErrorKind, Write};

use crate::activity::{Input, Target};
use crate::error::{Error, Kind, Result};
use crate::learn::Page;
use crate::text::wrap;
use crate::tr;
use crate::words::Words;

use super::read::Reading;
use super::teller::{Teller, help, possible};
use super::{FaceEffect, Gesture, Scene};

/// Longest line that is taken, in bytes.
const LINE_MAX: usize = 64 * 1024;

/// Plays `scene` until the input ends or the person leaves. Each line gets one reply.
///
/// Lines longer than `columns` are broken at spaces; where none are given, they are kept whole.
///
/// # Errors
/// When the input cannot be read or the output cannot be written; a reader of the output who went away is no error.
pub fn run(scene: &mut impl Scene, mut input: impl BufRead, output: impl Write, columns: Option<usize>) -> Result<()> {
    let mut driver = Driver { scene, output, columns, teller: Teller::new() };
    match driver.play(&mut input) {
        Err(Stopped::Write(error)) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(Kind::Io, tr!("linear-output-failed")).detail(&error))
        }
        Err(Stopped::Read(error)) => Err(Error::new(Kind::Io, tr!("linear-input-failed")).detail(&error)),
        _ => Ok(()),
    }
}

enum Stopped {
    Read(std::io::Error),
    Write(std::io::Error),
}

struct Driver<'s, S, W> {
    scene: &'s mut S,
    output: W,
    columns: Option<usize>,
    teller: Teller,
}

/// Whether to go on.
#[derive(PartialEq)]
enum Next {
    On,
    End,
}

impl<S: Scene, W: Write> Driver<'_, S, W> {
    fn play(&mut self, input: &mut impl BufRead) -> std::result::Result<(), Stopped> {
        let mut lines = vec![self.scene.say(&tr!("linear-welcome")), String::new()];
        lines.extend(self.tell());
        self.print(&lines)?;
        while let Some(line) = read_line(input).map_err(Stopped::Read)? {
            let (lines, next) = match line {
                // Nobody knows whose line this is: it is only asked.
                Line::Whole(_) if self.scene.stir() => (self.tell(), Next::On),
                Line::Whole(line) => self.reply(&line),
                Line::TooLong => (vec![self.scene.say(&tr!("linear-too-long"))], Next::On),
            };
            self.print(&lines)?;
            if next == Next::End {
                break;
            }
        }
        Ok(())
    }

    fn print(&mut self, lines: &[String]) -> std::result::Result<(), Stopped> {
        let mut text = match self.columns {
            Some(columns) => lines.iter().flat_map(|line| wrap(line, columns)).collect::<Vec<_>>().join("\n"),
            None => lines.join("\n"),
        };
        text.push('\n');
        self.output.write_all(text.as_bytes()).and_then(|()| self.output.flush()).map_err(Stopped::Write)
    }

    fn tell(&mut self) -> Vec<String> {
        let page = self.scene.page();
        self.teller.tell(&page, &|words| self.scene.say(words))
    }

    /// The lines of the one reply to `line`: at least one.
    fn reply(&mut self, line: &str) -> (Vec<String>, Next) {
        let page = self.scene.page();
        // A number would mean another thing: the page is told anew first.
        if self.scene.news() {
            return (self.tell(), Next::On);
        }
        let reading = match self.teller.read(&page, line) {
            Reading::Stop if self.scene.is_kiosk() => Reading::Do(vec![Gesture::Quit]),
            reading => reading,
        };
        let mut lines = match reading {
            Reading::Stop => return (vec![self.scene.say(&tr!("linear-bye"))], Next::End),
            Reading::Do(gestures) => {
                let (mut lines, next) = self.act(&page, &gestures);
                if next == Next::End {
                    lines.extend(self.tell());
                    lines.push(self.scene.say(&tr!("linear-bye")));
                    return (lines, next);
                }
                lines.extend(self.tell());
                lines
            }
            Reading::Answer(input) => {
                let (mut lines, mut next) = self.act(&page, &[Gesture::Input(input.clone())]);
                if next == Next::On && self.still_waits(&page, &input) {
                    let (more, after) = self.act(&page, &[Gesture::Input(Input::Submit)]);
                    lines.extend(more);
                    next = after;
                }
                lines.extend(self.tell());
                if next == Next::End {
                    lines.push(self.scene.say(&tr!("linear-bye")));
                    return (lines, next);
                }
                lines
            }
            Reading::Help => help(&page, &|words| self.scene.say(words)),
            Reading::Again => {
                self.teller.again();
                self.tell()
            }
            Reading::Leave => vec![self.scene.say(&tr!("linear-left-as-it-was"))],
            Reading::Odd(why) => self.odd(&page, &why),
            Reading::Ask(_) => Vec::new(),
        };
        lines.extend(self.teller.prompt(&self.scene.page(), &|words| self.scene.say(words)));
        if lines.is_empty() {
            lines = self.teller.nothing_new(&self.scene.page(), &|words| self.scene.say(words));
        }
        (lines, Next::On)
    }

    fn odd(&self, page: &Page, why: &Words) -> Vec<String> {
        let mut lines = vec![self.scene.say(why)];
        lines.extend(possible(page, &|words| self.scene.say(words)));
        lines
    }

    /// Does the gestures one after the other, as long as the page that they were meant for is there.
    fn act(&mut self, page: &Page, gestures: &[Gesture]) -> (Vec<String>, Next) {
        let mut lines = Vec::new();
        for (at, gesture) in gestures.iter().enumerate() {
            if at > 0 && !self.still_there(page, gesture) {
                lines.push(self.scene.say(&tr!("linear-rest-dropped")));
                break;
            }
            for after in self.scene.act(gesture.clone()) {
                match after {
                    FaceEffect::Leave => return (lines, Next::End),
                    FaceEffect::Clear => {
                        self.teller.forget();
                        lines.push(self.scene.say(&tr!("linear-next-person")));
                    }
                    // What stands here is read aloud by whatever reads it.
                    FaceEffect::Aloud => {}
                    FaceEffect::Help => lines.extend(help(&self.scene.page(), &|words| self.scene.say(words))),
                }
            }
        }
        (lines, Next::On)
    }

    fn still_there(&self, page: &Page, gesture: &Gesture) -> bool {
        let now = self.scene.page();
        let Gesture::Input(Input::Pick(target)) = gesture else { return now.id == page.id };
        now.id == page.id && now.control(target).is_some()
    }

    /// Whether, after `input`, the page still waits to be answered: a line may have been taken as it was typed.
    fn still_waits(&self, page: &Page, input: &Input) -> bool {
        let now = self.scene.page();
        if now.id != page.id || now.control(&Target::submit()).is_none() {
            return false;
        }
        match input {
            Input::Type(target, text) => now.control(target).is_some_and(|control| {
                let held = control.value.as_ref().is_some_and(|value| !value.is_empty());
                held || text.is_empty()
            }),
            Input::Pick(target) => now.control(target).is_some_and(|control| control.on),
            _ => false,
        }
    }
}

enum Line {
    Whole(String),
    TooLong,
}

/// The next line, never held whole when it is too long. What is no UTF-8 becomes the sign for it.
fn read_line(input: &mut impl BufRead) -> std::io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    let mut too_long = false;
    let mut any = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if chunk.is_empty() {
            break;
        }
        any = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(chunk.len());
        if bytes.len() + taken > LINE_MAX {
            too_long = true;
            bytes.clear();
        } else if !too_long {
            bytes.extend(chunk.iter().take(taken));
        }
        input.consume(taken + usize::from(end.is_some()));
        if end.is_some() {
            break;
        }
    }
    if !any {
        return Ok(None);
    }
    Ok(Some(if too_long { Line::TooLong } else { Line::Whole(String::from_utf8_lossy(&bytes).into_owned()) }))
}
