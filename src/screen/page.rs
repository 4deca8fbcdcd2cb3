//! One page drawn: title, parts through a window that scrolls, buttons and keys at the foot.
//!
//! Drawing changes nothing: the same page and the same view give the same picture, with what can be clicked and where the text
//! cursor stands.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::banner;
use super::canvas::{Canvas, Piece, Spot};
use super::focus::Place;
use super::keys::{Action, Context, Row, TABLE};
use super::parts::Painter;
use super::rich;
use super::signs::Signs;
use super::theme::{Dress, Ink};
use crate::activity::{Control, Part, Role, Target};
use crate::learn::{CALL, MENU, Page};
use crate::text::{width, wrap};
use crate::tr;
use crate::words::Words;

/// Smallest window that a page is drawn in.
pub const SMALLEST: (u16, u16) = (40, 14);
/// Largest picture: a window that says to be larger is drawn in part.
pub const LARGEST: (u16, u16) = (500, 200);
/// Columns of a page on a wide window: air, not longer lines.
const PAGE_MAX: usize = 72;
/// Most lines of buttons at the foot; more of them scroll with the page.
const BUTTONS_MAX: usize = 3;

/// How a page is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// What has the focus.
    pub focus: Option<Target>,
    /// Lines above the window.
    pub scroll: usize,
    /// Letters after the text cursor.
    pub after: usize,
    /// What is brought into the window.
    pub follow: Follow,
    /// Whether what has the focus was reached and acted on by its number: Enter then answers, as it does where one is chosen.
    pub by_number: bool,
}

impl View {
    /// What keys mean to that control. A line of a list that was taken by its number is done with: Enter goes on, it does not take it
    /// again.
    pub fn context(&self, control: Option<&Control>) -> Context {
        match Context::of(control.map(|control| control.role)) {
            Context::Toggle if self.by_number => Context::Nowhere,
            Context::Press if self.by_number && control.is_some_and(|control| control.on && control.role == Role::Line) => Context::Nowhere,
            context => context,
        }
    }
}

/// What is brought into the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Follow {
    /// Nothing: one is reading.
    #[default]
    Rest,
    /// What has the focus.
    Focus,
    /// What is told now and was not before.
    News(Vec<String>),
}

/// What a click does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    /// Acts on a control.
    Control(Target),
    /// Comes into a text, before the letter at this column; the number is that of the letter at the left edge.
    Text(Target, usize),
    /// Does what a key does.
    Key(Action),
}

/// A page drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The picture.
    pub buf: Buffer,
    /// What can be clicked.
    pub hits: Vec<(Rect, Hit)>,
    /// Where the text cursor stands.
    pub cursor: Option<(u16, u16)>,
    /// Whether there is more above.
    pub above: bool,
    /// Whether there is more below.
    pub below: bool,
    /// Lines above the window, as drawn.
    pub scroll: usize,
    /// Lines of the window.
    pub window: usize,
    /// Lines of the whole page.
    pub lines: usize,
    /// Columns of the page.
    pub columns: usize,
    /// Where every control stands.
    pub places: Vec<Place>,
    /// What may be news.
    pub told: Vec<String>,
}

/// The controls that digits stand for, in order: not the things of a picture, which show no number, nor
/// what stands beside what the page is about: its numbers would change from page to page.
pub fn numbers(page: &Page) -> Vec<(Target, u8)> {
    let controls =
        Part::all_controls(&page.parts).into_iter().filter(|control| control.enabled && control.role != Role::Thing && !control.beside);
    controls.map(|control| control.target.clone()).zip(1..=9).collect()
}

/// Draws a page.
pub fn view(page: &Page, view: &View, dress: Dress, say: &dyn Fn(&Words) -> String, size: (u16, u16)) -> Drawn {
    view_within(page, view, dress, say, size, SMALLEST)
}

/// The same, where a window of `least` is enough.
pub fn view_within(page: &Page, view: &View, dress: Dress, say: &dyn Fn(&Words) -> String, size: (u16, u16), least: (u16, u16)) -> Drawn {
    let size = (size.0.min(LARGEST.0), size.1.min(LARGEST.1));
    let area = Rect::new(0, 0, size.0, size.1);
    let mut drawn = Drawn {
        buf: Buffer::empty(area),
        hits: Vec::new(),
        cursor: None,
        above: false,
        below: false,
        scroll: view.scroll,
        window: 0,
        lines: 0,
        columns: 0,
        places: Vec::new(),
        told: Vec::new(),
    };
    drawn.buf.set_style(area, dress.theme.ground());
    let numbers = numbers(page);
    let focused = view.focus.as_ref().and_then(|focus| page.control(focus));
    let context = view.context(focused);
    let painter = Painter {
        theme: dress.theme,
        signs: Signs { ascii: dress.ascii },
        double: dress.double,
        say,
        focus: focused.map(|control| &control.target),
        after: view.after,
        numbers: &numbers,
        numbered: !context.typed(),
        foreign: Cell::new(false),
        beside: Cell::new(0),
    };
    let mut sheet = Sheet { painter, page, drawn, x: 0, columns: 0 };
    if size.0 < least.0 || size.1 < least.1 {
        sheet.too_small();
    } else {
        let margin = if size.0 >= 76 { 4 } else { usize::from(size.0 >= 60) + 1 };
        sheet.columns = (usize::from(size.0) - 2 * margin).min(PAGE_MAX);
        sheet.x = (usize::from(size.0) - sheet.columns) / 2;
        sheet.draw(view, context);
    }
    sheet.drawn
}

struct Sheet<'a> {
    painter: Painter<'a>,
    page: &'a Page,
    drawn: Drawn,
    /// Left margin.
    x: usize,
    /// Columns of the page.
    columns: usize,
}

impl Sheet<'_> {
    fn draw(&mut self, view: &View, context: Context) {
        let height = usize::from(self.drawn.buf.area.height);
        let mut body = self.painter.parts(&self.page.parts, self.columns, None);
        let buttons = self.buttons();
        let mut notice = Canvas::default();
        if let Some(words) = &self.page.notice {
            notice = self.notice(words);
        }
        if notice.len() > 4 {
            let rest = std::mem::replace(&mut body, std::mem::take(&mut notice));
            body.air(1);
            body.append(rest, 0);
        }
        let (mut foot, mut at_foot) = (notice, true);
        if buttons.len() > BUTTONS_MAX {
            body.air(1);
            body.append(buttons, 0);
            at_foot = false;
        } else {
            foot.append(buttons, 0);
        }
        if self.painter.foreign.get() {
            body.air(1);
            let text = format!("{} {}", self.painter.signs.foreign(), self.painter.words(&tr!("screen-foreign")));
            let lines = rich::flow(&[(text, self.painter.style(Ink::Quiet))], self.columns);
            self.painter.put(&mut body, 0, &lines);
        }
        // One line of head, or as many as whoever calls is seen by; its edge; a rule and a line of keys at the foot.
        let banner = self.banner();
        let top = banner.as_ref().map_or(1, Vec::len) + 1;
        let window = height.saturating_sub(top + 2 + foot.len());
        let fits = |level: &u8| body.height(*level) + usize::from(*level > 1) <= window;
        // What is pointed at must not move when something is told beneath it: such a page has little air from the start.
        let level = if self.points() { 1 } else { [4, 3, 2, 1, 0].into_iter().find(fits).unwrap_or(1) };
        let mut whole = Canvas::default();
        if level > 1 {
            whole.line();
        }
        body.settle(level);
        whole.append(body, 0);
        self.places(&whole, &foot, at_foot);
        let drawn = &mut self.drawn;
        (drawn.window, drawn.lines, drawn.columns) = (window, whole.len(), self.columns);
        drawn.told = whole.told.iter().map(|told| told.text.clone()).collect();
        drawn.scroll = scrolled(view, &whole, &drawn.places, window);
        drawn.above = drawn.scroll > usize::from(level > 1);
        drawn.below = drawn.scroll + window < whole.len();
        match banner {
            Some(lines) => self.across(&lines),
            None => self.head(),
        }
        self.edge(top - 1, self.drawn.above, &tr!("screen-more-above"), Action::PageUp);
        self.window(&whole, top, self.drawn.scroll, window);
        self.edge(top + window, self.drawn.below, &tr!("screen-more-below"), Action::PageDown);
        self.window(&foot, top + window + 1, 0, foot.len());
        self.keys(height - 1, context);
    }

    /// Whether the page has a picture to point at.
    fn points(&self) -> bool {
        self.page.controls().into_iter().any(|control| control.role == Role::Thing && control.enabled)
    }

    /// The page's buttons; the menu stands apart, on the right, and beside it what calls whoever leads where that takes no line more.
    fn buttons(&self) -> Canvas {
        let of = |names: &[&str]| -> Vec<Control> {
            let ours = |control: &&Control| at_foot(&control.target).is_some_and(|name| names.contains(&name));
            self.page.actions.iter().filter(ours).cloned().collect()
        };
        let others: Vec<Control> =
            self.page.actions.iter().filter(|control| !matches!(at_foot(&control.target), Some(MENU | CALL))).cloned().collect();
        let mut buttons = self.painter.row(&others, self.columns);
        let free = buttons.rows.last().and_then(|row| row.pieces.last()).map_or(0, |piece| piece.x + width(&piece.text));
        let reach = |apart: &Canvas| {
            let (first, last) = apart.spots.first().zip(apart.spots.last()).filter(|_| apart.len() == 1)?;
            let by = self.columns.checked_sub(last.x + last.wide)?;
            Some((by, buttons.len() > 0 && free + 2 <= first.x + by))
        };
        let [both, menu] = [of(&[CALL, MENU]), of(&[MENU])].map(|controls| self.painter.row(&controls, self.columns));
        let (mut apart, (by, beside)) = match (reach(&both), reach(&menu)) {
            (Some((by, beside)), Some((_, alone))) if beside || !alone => (both, (by, beside)),
            (_, Some(found)) => (menu, found),
            (Some(found), None) => (both, found),
            (None, None) => return buttons,
        };
        if beside {
            // On the last line, which the others leave free.
            let line = buttons.len() - 1;
            let rows = apart.rows.drain(..).flat_map(|row| row.pieces);
            if let Some(last) = buttons.rows.last_mut() {
                last.pieces.extend(rows.map(|piece| Piece { x: piece.x + by, ..piece }));
            }
            buttons.spots.extend(apart.spots.into_iter().map(|spot| Spot { line, x: spot.x + by, ..spot }));
        } else {
            buttons.append(apart, by);
        }
        buttons
    }

    /// Where every control stands: the foot's lines come after all others.
    fn places(&mut self, whole: &Canvas, foot: &Canvas, at_foot: bool) {
        let mut flowing = Vec::new();
        Part::in_flow(&self.page.parts, &mut |control| flowing.push(&control.target));
        let mut controls = self.page.controls();
        controls.sort_by_key(|control| control.beside);
        for control in controls {
            let of = |spots: &[Spot]| -> Option<(usize, usize, usize, usize)> {
                let mut spots = spots.iter().filter(|spot| spot.target == control.target);
                let first = spots.next()?.clone();
                let end = spots.map(|spot| spot.line + spot.lines).fold(first.line + first.lines, usize::max);
                Some((first.line, end - first.line, first.x, first.wide))
            };
            let (found, foot_line) = match of(&whole.spots) {
                Some(found) => (Some(found), None),
                None => (of(&foot.spots), at_foot.then_some(whole.len())),
            };
            let Some((line, lines, x, wide)) = found else { continue };
            let line = line + foot_line.unwrap_or(0);
            let place = Place {
                target: control.target.clone(),
                role: control.role,
                on: control.on,
                line,
                lines,
                x,
                wide,
                foot: foot_line.is_some(),
                flows: flowing.contains(&&control.target),
            };
            self.drawn.places.push(place);
        }
    }

    fn notice(&self, words: &Words) -> Canvas {
        let sign = self.painter.signs.sign(crate::activity::Sign::Warning);
        let text = format!("{sign}\u{a0}{}", self.painter.words(words));
        let mut canvas = Canvas::default();
        let lines = rich::lines(&text, self.columns, self.painter.style(Ink::Trouble), self.painter.theme, rich::Breaks::Paragraphs);
        self.painter.put(&mut canvas, 0, &lines);
        canvas
    }

    fn head(&mut self) {
        let place = self.page.place.as_ref().map(|words| self.painter.words(words)).unwrap_or_default();
        let place = self.painter.cut(&place, self.columns / 2);
        // The loudspeaker stands apart, in the corner.
        let speaker = self.painter.signs.sign(crate::activity::Sign::Speaker);
        let end = self.columns - width(speaker) - 2;
        self.hit(end, 0, width(speaker) + 2, Hit::Key(Action::Aloud));
        self.write(end + 2, 0, speaker, Ink::Quiet);
        let room = end.saturating_sub(width(&place) + if place.is_empty() { 0 } else { 2 });
        let title = self.painter.cut(&self.painter.words(&self.page.title), room);
        self.write(0, 0, &title, Ink::Title);
        self.write(end - width(&place), 0, &place, Ink::Quiet);
    }

    /// What stands in place of the head while whoever leads is called.
    fn banner(&self) -> Option<Vec<banner::Line>> {
        let said = self.page.call.as_ref()?.said.as_ref()?;
        let (word, said) = (self.painter.words(&tr!("kiosk-banner")), self.painter.words(said));
        let size = (usize::from(self.drawn.buf.area.width), usize::from(self.drawn.buf.area.height));
        Some(banner::lines(&word, &said, self.painter.signs, size))
    }

    /// Lines as wide as the window; a click on them says that somebody has come.
    fn across(&mut self, lines: &[banner::Line]) {
        let (plain, wide) = (self.painter.style(Ink::Strong), self.drawn.buf.area.width);
        for (y, line) in (0..).zip(lines) {
            let style = if line.inverse { plain.add_modifier(Modifier::REVERSED) } else { plain };
            self.drawn.buf.set_stringn(0, y, &line.text, usize::from(wide), style);
            self.drawn.hits.push((Rect { x: 0, y, width: wide, height: 1 }, Hit::Key(Action::Call)));
        }
    }

    /// The edge of the window: a rule; with an arrow and words, to be clicked, where there is more.
    fn edge(&mut self, y: usize, more: bool, words: &Words, action: Action) {
        let signs = self.painter.signs;
        self.write(0, y, &signs.rule().repeat(self.columns), Ink::Rule);
        if more {
            let sign = if action == Action::PageUp { signs.up() } else { signs.down() };
            let text = self.painter.cut(&format!(" {sign} {} ", self.painter.words(words)), self.columns - 2);
            self.write(2, y, &text, Ink::Strong);
            self.hit(2, y, width(&text), Hit::Key(action));
        }
    }

    /// Draws the lines of a canvas from `scroll` on.
    fn window(&mut self, canvas: &Canvas, top: usize, scroll: usize, window: usize) {
        for (y, row) in (top..top + window).zip(canvas.rows.iter().skip(scroll)) {
            if row.rule {
                self.write(0, y, &self.painter.signs.rule().repeat(self.columns), Ink::Rule);
            }
            for piece in &row.pieces {
                self.write_styled(piece.x, y, &piece.text, piece.style);
            }
        }
        for spot in &canvas.spots {
            let (from, to) = (spot.line.max(scroll), (spot.line + spot.lines).min(scroll + window));
            let enabled = self.page.control(&spot.target).is_some();
            for line in from..to.max(from) {
                let hit = match spot.letter {
                    Some(letter) => Hit::Text(spot.target.clone(), letter),
                    None => Hit::Control(spot.target.clone()),
                };
                if enabled {
                    self.hit(spot.x, top + line - scroll, spot.wide, hit);
                }
            }
        }
        if let Some((line, x)) = canvas.caret.filter(|(line, _)| (scroll..scroll + window).contains(line)) {
            let (x, y) = (self.x + x, top + line - scroll);
            self.drawn.cursor = u16::try_from(x).ok().zip(u16::try_from(y).ok());
        }
    }

    /// The line of keys: what is possible now, the most useful ones where not all fit.
    fn keys(&mut self, y: usize, context: Context) {
        let possible: Vec<(u8, String, Action)> = TABLE
            .iter()
            .filter(|row| row.rank > 0 && row.contexts.contains(&context) && self.possible(row.action))
            .filter_map(|row| {
                let named = row.named.clone()?;
                // Enter does what the page's first button says.
                let button = self.page.actions.iter().find(|control| row.action == Action::Submit && is_submit(control));
                let does = button.map_or_else(|| self.does(row), |control| control.label.clone());
                Some((row.rank, self.painter.words(&tr!("screen-foot", key = named, does = does)), row.action))
            })
            .collect();
        let between = format!("  {}  ", self.painter.signs.dot());
        let mut ranks: Vec<u8> = possible.iter().map(|(rank, ..)| *rank).collect();
        ranks.sort_unstable();
        let wide = |kept: &[u8]| {
            let texts = possible.iter().filter(|(rank, ..)| kept.contains(rank)).map(|(_, text, _)| width(text) + width(&between));
            texts.sum::<usize>().saturating_sub(width(&between))
        };
        let mut kept = Vec::new();
        for rank in ranks {
            kept.push(rank);
            if wide(&kept) > self.columns {
                kept.pop();
            }
        }
        let mut x = 0;
        for (_, text, action) in possible.iter().filter(|(rank, ..)| kept.contains(rank)) {
            if x > 0 {
                x = self.write(x, y, &between, Ink::Rule);
            }
            self.hit(x, y, width(text), Hit::Key(*action));
            x = self.write(x, y, text, Ink::Quiet);
        }
    }

    /// What a key does, in the word for what has the focus.
    fn does(&self, row: &Row) -> Words {
        let role = self.painter.focus.and_then(|focus| self.page.control(focus)).map(|control| control.role);
        match (row.action, role) {
            (Action::Act, Some(Role::Clue)) => tr!("screen-do-mark"),
            (Action::Act, Some(Role::Switch)) => tr!("screen-do-switch"),
            (Action::Act, Some(Role::Thing)) => tr!("screen-do-gesture"),
            _ if row.action == Action::Menu && self.page.escape.is_some() => tr!("screen-do-close"),
            _ => row.does.clone(),
        }
    }

    fn possible(&self, action: Action) -> bool {
        let drawn = &self.drawn;
        match action {
            Action::Submit => self.page.actions.iter().any(|control| control.enabled && is_submit(control)),
            Action::Digit(_) => Part::all_controls(&self.page.parts).iter().any(|control| control.role != Role::Thing),
            Action::PageDown => drawn.below || drawn.above,
            Action::Down | Action::Next => !drawn.places.is_empty(),
            Action::NextPerson | Action::OtherLanguage => self.page.seated,
            Action::Lead(lead) => self.page.leads.contains(&lead),
            _ => true,
        }
    }

    fn too_small(&mut self) {
        let area = self.drawn.buf.area;
        self.columns = usize::from(area.width);
        let text = self.painter.words(&tr!("screen-too-small", wide = usize::from(SMALLEST.0), high = usize::from(SMALLEST.1)));
        for (y, line) in wrap(&text, self.columns).iter().take(usize::from(area.height)).enumerate() {
            self.write(0, y, line, Ink::Text);
        }
    }

    fn write(&mut self, x: usize, y: usize, text: &str, look: Ink) -> usize {
        let style = self.painter.style(look);
        self.write_styled(x, y, text, style)
    }

    fn write_styled(&mut self, x: usize, y: usize, text: &str, style: ratatui::style::Style) -> usize {
        let left = self.columns.saturating_sub(x);
        let plain = text.contains('\u{a0}').then(|| text.replace('\u{a0}', " "));
        let text = plain.as_deref().unwrap_or(text);
        if let (Ok(px), Ok(py)) = (u16::try_from(self.x + x), u16::try_from(y))
            && py < self.drawn.buf.area.height
            && left > 0
        {
            self.drawn.buf.set_stringn(px, py, text, left, style);
        }
        x + width(text)
    }

    fn hit(&mut self, x: usize, y: usize, wide: usize, hit: Hit) {
        let wide = wide.min(self.columns.saturating_sub(x));
        let numbers = [self.x + x, y, wide].map(|n| u16::try_from(n).unwrap_or(u16::MAX));
        let [x, y, wide] = numbers;
        let rect = Rect { x, y, width: wide, height: 1 }.intersection(self.drawn.buf.area);
        if !rect.is_empty() {
            self.drawn.hits.push((rect, hit));
        }
    }
}

/// What the names of the foot's buttons begin with.
const FOOT: &str = "foot/";

/// The name of a button of the foot.
pub fn foot(name: &str) -> Target {
    Target::new(format!("{FOOT}{name}"))
}

/// What a button of the foot was called by the page.
pub fn at_foot(target: &Target) -> Option<&str> {
    target.as_str().strip_prefix(FOOT)
}

/// Whether a control of the foot answers or goes on.
pub fn is_submit(control: &Control) -> bool {
    at_foot(&control.target) == Some("submit")
}

/// The lines above the window, so that what is followed can be seen.
fn scrolled(view: &View, whole: &Canvas, places: &[Place], window: usize) -> usize {
    let most = whole.len().saturating_sub(window);
    let scroll = view.scroll.min(most);
    // The lines to be seen, and the one that matters most if they do not fit.
    let focus = || {
        let place = places.iter().find(|place| Some(&place.target) == view.focus.as_ref() && !place.foot)?;
        let caret = whole.caret.map_or(place.line, |(line, _)| line);
        Some((place.line, place.line + place.lines, caret))
    };
    let wanted = match &view.follow {
        Follow::Rest => None,
        Follow::Focus => focus(),
        Follow::News(old) => {
            let told = whole.told.iter().find(|told| !old.contains(&told.text)).map(|told| {
                let all = told.leads_on && whole.len() - told.line < window;
                (told.line, if all { whole.len() } else { told.line + told.lines }, told.line)
            });
            // Where nothing is told, what was just acted on is seen. A text is not: what it is asked for comes first.
            let typed = places.iter().any(|place| Some(&place.target) == view.focus.as_ref() && place.role.typed());
            told.or_else(|| focus().filter(|_| !typed))
        }
    };
    let Some((first, end, line)) = wanted else { return scroll };
    // The very first control brings what stands above it into view as well, if it can.
    let first = if first < window / 2 && end <= window { 0 } else { first.saturating_sub(1) };
    let end = (end + 1).min(whole.len());
    let scroll = if end - first <= window {
        scroll.clamp(end.saturating_sub(window), first.max(end.saturating_sub(window)))
    } else if (scroll..scroll + window).contains(&line) {
        scroll
    } else {
        line.saturating_sub(if line == first + 1 { 1 } else { window / 2 })
    };
    scroll.min(most)
}
