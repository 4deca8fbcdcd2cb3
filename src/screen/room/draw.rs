//! A page of the room's window drawn: a head, what fits of the page, and at the foot what is below and whether the adviser's window
//! is there.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::activity::{Frame, Layout, Part};
use crate::learn::{Page, room};
use crate::screen::canvas::Canvas;
use crate::screen::page::{Drawn, LARGEST, SMALLEST, numbers};
use crate::screen::parts::Painter;
use crate::screen::rich::{self, Breaks};
use crate::screen::signs::Signs;
use crate::screen::theme::{Dress, Ink};
use crate::text::{width, wrap};
use crate::tr;
use crate::words::{Arg, Words};

/// Columns and lines of the room's page: from the last row of seats, more cannot be read.
pub const SIZE: (u16, u16) = SMALLEST;
/// Columns of text: one is left free at each side.
const COLUMNS: usize = SIZE.0 as usize - 2;
/// Lines of the page's body.
const WINDOW: usize = SIZE.1 as usize - 3;
/// Lines that a screenful has of its own: one line of the one before stays in sight.
const STEP: usize = WINDOW - 1;
/// The figures from 0 to 9, five lines of three places each.
const FIGURES: [[&str; 5]; 10] = [
    ["###", "# #", "# #", "# #", "###"],
    [" # ", "## ", " # ", " # ", "###"],
    ["###", "  #", "###", "#  ", "###"],
    ["###", "  #", "###", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"],
    ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"],
    ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"],
    ["###", "# #", "###", "  #", "###"],
];

/// How many screenfuls a page takes.
pub fn screenfuls(page: &Page, say: &dyn Fn(&Words) -> String) -> usize {
    let numbers = numbers(page);
    count(body(&painter(&numbers, Dress::default(), say), page).len())
}

fn count(lines: usize) -> usize {
    1 + lines.saturating_sub(WINDOW).div_ceil(STEP)
}

fn painter<'a>(numbers: &'a [(crate::activity::Target, u8)], dress: Dress, say: &'a dyn Fn(&Words) -> String) -> Painter<'a> {
    Painter {
        theme: dress.theme,
        signs: Signs { ascii: dress.ascii },
        double: dress.double,
        say,
        focus: None,
        after: 0,
        numbers,
        numbered: true,
        foreign: Cell::new(false),
        beside: Cell::new(0),
    }
}

/// Draws `screenful` of the page, and whether the adviser's window is `lost`, in the middle of a terminal of that size.
pub fn page(page: &Page, (screenful, lost): (usize, bool), dress: Dress, say: &dyn Fn(&Words) -> String, size: (u16, u16)) -> Drawn {
    let area = Rect::new(0, 0, size.0.min(LARGEST.0), size.1.min(LARGEST.1));
    let mut buf = Buffer::empty(area);
    buf.set_style(area, dress.theme.ground());
    let numbers = numbers(page);
    let painter = painter(&numbers, dress, say);
    let mut drawn = Drawn {
        buf,
        hits: Vec::new(),
        cursor: None,
        above: false,
        below: false,
        scroll: 0,
        window: WINDOW,
        lines: 0,
        columns: COLUMNS,
        places: Vec::new(),
        told: Vec::new(),
    };
    if area.width < SIZE.0 || area.height < SIZE.1 {
        let text = painter.words(&tr!("screen-too-small", wide = usize::from(SIZE.0), high = usize::from(SIZE.1)));
        for (y, line) in (0..area.height).zip(wrap(&text, usize::from(area.width))) {
            drawn.buf.set_string(0, y, line, painter.style(Ink::Text));
        }
        return drawn;
    }
    let body = body(&painter, page);
    let most = body.len().saturating_sub(WINDOW);
    let at = screenful.min(count(body.len()) - 1);
    (drawn.lines, drawn.scroll) = (body.len(), (at * STEP).min(most));
    (drawn.above, drawn.below) = (drawn.scroll > 0, drawn.scroll < most);
    let corner = ((area.width - SIZE.0) / 2 + 1, (area.height - SIZE.1) / 2);
    let mut sheet = Sheet { buf: &mut drawn.buf, corner };
    sheet.head(&painter, page, drawn.above);
    for (y, row) in body.rows.iter().skip(drawn.scroll).take(WINDOW).enumerate() {
        if row.rule {
            sheet.write(0, 2 + y, &painter.signs.rule().repeat(COLUMNS), painter.style(Ink::Rule));
        }
        for piece in &row.pieces {
            sheet.write(piece.x, 2 + y, &piece.text, piece.style);
        }
    }
    sheet.foot(&painter, drawn.below.then_some((at + 1, count(body.len()))), lost);
    drawn
}

/// The lines of a page, with as much air as leaves it in one piece; where it takes several screenfuls, only between texts.
fn body(painter: &Painter<'_>, page: &Page) -> Canvas {
    let mut body = Canvas::default();
    let mut before: Option<Drawing<'_>> = None;
    for part in parts_of(page) {
        match (&before, &part) {
            // A bar stands right under what it counts.
            (None, _) | (Some(_), Drawing::Bar(_)) => {}
            (Some(Drawing::Bar(_) | Drawing::Answer(..)), _) => body.air(2),
            _ => body.air(1),
        }
        body.append(
            match &part {
                Drawing::Number(figures) => number(painter, figures),
                Drawing::Answer(letter, words) => answer(painter, letter, words),
                Drawing::Parts(parts) | Drawing::Bar(parts) => painter.parts(parts, COLUMNS, None),
            },
            0,
        );
        before = Some(part);
    }
    if painter.foreign.get() {
        body.air(1);
        let text = format!("{} {}", painter.signs.foreign(), painter.words(&tr!("screen-foreign")));
        painter.put(&mut body, 0, &rich::flow(&[(text, painter.style(Ink::Quiet))], COLUMNS));
    }
    // Words alone are better turned than squeezed.
    let least = u8::from(page.id.starts_with(room::SPOKEN));
    let level = [4, 3, 2, 1, 0].into_iter().find(|level| *level >= least && body.height(*level) <= WINDOW).unwrap_or(1);
    body.settle(level);
    // Words alone stand in the middle of the page.
    let free = WINDOW.saturating_sub(body.len());
    if page.id.starts_with(room::SPOKEN) && free > 1 {
        let mut lower = Canvas::default();
        for _ in 0..free / 2 {
            lower.line();
        }
        lower.append(body, 0);
        return lower;
    }
    body
}

/// What is drawn in a way of its own on the wall, and all between.
enum Drawing<'p> {
    Parts(&'p [Part]),
    /// How many hands.
    Bar(&'p [Part]),
    /// An answer, with its letter before its lines.
    Answer(String, &'p Words),
    Number(String),
}

fn own(part: &Part) -> Option<Drawing<'_>> {
    match part {
        Part::Progress(..) => Some(Drawing::Bar(std::slice::from_ref(part))),
        Part::Text(_, Words::Msg("room-answer", args)) => {
            let named = |name: &str| args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg);
            match (named("letter"), named("answer")) {
                (Some(Arg::Text(letter)), Some(Arg::Words(words))) => Some(Drawing::Answer(format!("{letter}."), words)),
                _ => None,
            }
        }
        Part::Frame(Frame { layout: Layout::Code, title, parts }) if parts.is_empty() => {
            let figures = title.text().filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
            figures.map(|text| Drawing::Number(text.to_string()))
        }
        _ => None,
    }
}

fn parts_of(page: &Page) -> Vec<Drawing<'_>> {
    let together = page.parts.chunk_by(|a, b| own(a).is_none() && own(b).is_none());
    together.map(|group| group.first().and_then(own).unwrap_or(Drawing::Parts(group))).collect()
}

fn answer(painter: &Painter<'_>, letter: &str, words: &Words) -> Canvas {
    let mut canvas = Canvas::default();
    let beside = width(letter) + 1;
    let text = painter.words(words);
    let lines = rich::lines(&text, COLUMNS - beside, painter.style(Ink::Text), painter.theme, Breaks::Paragraphs);
    let (first, _) = painter.put(&mut canvas, beside, &lines);
    canvas.put(first, 0, letter, painter.style(Ink::Strong));
    canvas
}

/// A number as large as five lines make it.
fn number(painter: &Painter<'_>, figures: &str) -> Canvas {
    let mut canvas = Canvas::default();
    let full = painter.signs.progress().0;
    let digits: Vec<&[&str; 5]> =
        figures.chars().filter_map(|c| c.to_digit(10)).filter_map(|n| FIGURES.get(usize::try_from(n).ok()?)).collect();
    // Two columns a place: nearly a square. Two free columns between figures.
    let wide = (digits.len() * 8).saturating_sub(2);
    for y in 0..5 {
        let row: Vec<&str> = digits.iter().filter_map(|digit| digit.get(y).copied()).collect();
        let doubled: String = row.join(" ").chars().map(|c| if c == '#' { full.repeat(2) } else { "  ".to_owned() }).collect();
        let line = canvas.line();
        canvas.put(line, COLUMNS.saturating_sub(wide) / 2, doubled.trim_end(), painter.style(Ink::Strong));
    }
    canvas
}

struct Sheet<'b> {
    buf: &'b mut Buffer,
    /// Where its first column and line stand on the terminal.
    corner: (u16, u16),
}

impl Sheet<'_> {
    fn head(&mut self, painter: &Painter<'_>, page: &Page, above: bool) {
        let place = page.place.as_ref().map(|words| painter.words(words)).unwrap_or_default();
        let title = painter.cut(&painter.words(&page.title), COLUMNS - width(&place) - usize::from(!place.is_empty()) * 2);
        self.write(0, 0, &title, painter.style(Ink::Title));
        self.write(COLUMNS - width(&place), 0, &place, painter.style(Ink::Quiet));
        self.write(0, 1, &painter.signs.rule().repeat(COLUMNS), painter.style(Ink::Rule));
        if above {
            let text = format!(" {} {} ", painter.signs.up(), painter.words(&tr!("room-above")));
            self.write(2, 1, &text, painter.style(Ink::Strong));
        }
    }

    fn foot(&mut self, painter: &Painter<'_>, below: Option<(usize, usize)>, lost: bool) {
        let y = usize::from(SIZE.1) - 1;
        self.write(0, y, &painter.signs.rule().repeat(COLUMNS), painter.style(Ink::Rule));
        let mut free = 2;
        if let Some((at, all)) = below {
            let text = format!(" {} {} ", painter.signs.down(), painter.words(&tr!("room-below", at = at, all = all)));
            self.write(free, y, &text, painter.style(Ink::Strong));
            free += width(&text) + 1;
        }
        if lost {
            let text = painter.cut(&format!(" {} ", painter.words(&tr!("room-lost"))), COLUMNS - free);
            self.write(COLUMNS - width(&text), y, &text, painter.style(Ink::Quiet));
        }
    }

    fn write(&mut self, x: usize, y: usize, text: &str, style: Style) {
        let (Ok(px), Ok(py)) = (u16::try_from(x), u16::try_from(y)) else { return };
        let text = text.replace('\u{a0}', " ");
        self.buf.set_stringn(self.corner.0 + px, self.corner.1 + py, text, COLUMNS.saturating_sub(x), style);
    }
}

/// Columns of the widest line of a page.
#[cfg(test)]
pub fn widest(page: &Page, dress: Dress, say: &dyn Fn(&Words) -> String) -> usize {
    let numbers = numbers(page);
    body(&painter(&numbers, dress, say), page).columns()
}
