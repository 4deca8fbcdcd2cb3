//! From keys and mouse to what a person means: the state of the screen between two pictures, and the one dispatch.
//!
//! Pure but for the scene behind it: time is handed in, pictures are handed out. The loop and the tests drive this very code.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEventKind};

use super::aloud::Aloud;
use super::edit::{self, Edit};
use super::fields;
use super::focus::{self, Place, Way};
use super::guard::{Guard, Press};
use super::help;
use super::keys::{self, Action, Stroke};
use super::mouse::{First, Pressed};
use super::page::{self, Drawn, Follow, View, is_submit};
use super::signs;
use super::strip;
use super::theme::Dress;
use crate::activity::{Control, Input, Part, Role, Target};
use crate::app::{FaceEffect, Gesture, Scene, Theme, Tool};
use crate::learn::{BACK, CALL, Call, HINT, Lead, MENU, Page};
use crate::platform::voice::Utterance;
use crate::tr;
use crate::words::Words;

/// Lines that an arrow scrolls where there is nothing to go to.
const STEP: usize = 2;

/// What the loop has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// End.
    Leave,
    /// Forget everything drawn.
    Clear,
    /// Hand the terminal back to the shell for a while.
    Suspend,
    /// Draw everything once more.
    Repaint,
    /// Say this, and nothing else any more.
    Say(Vec<Utterance>),
    /// Say nothing any more.
    Hush,
}

/// What was asked for on the command line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Colours, whatever the person chose before.
    pub theme: Option<Theme>,
    /// Only ASCII signs and frames.
    pub ascii: bool,
}

/// What the terminal and its environment ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// No colour, unless a person or a command asks for colours by name.
    pub mono: bool,
    /// Only ASCII can be drawn.
    pub ascii: bool,
}

impl Around {
    /// What is asked for here.
    pub fn here() -> Self {
        Self { mono: signs::environment_is_mono(), ascii: signs::environment_is_ascii() }
    }
}

/// The state of the screen.
pub struct Front<S> {
    pub(super) scene: S,
    look: Look,
    around: Around,
    pub(super) page: Page,
    pub(super) view: View,
    /// How the page beneath the help page was looked at.
    beneath: Option<View>,
    pub(super) guard: Guard,
    pub(super) drawn: Option<Drawn>,
    pub(super) pressed: Option<Pressed>,
    pub(super) first: Option<First>,
    turned: bool,
    pub(super) deeds: Vec<Deed>,
    pub(super) aloud: Aloud,
}

impl<S: Scene> Front<S> {
    /// The screen before its first picture.
    pub fn new(scene: S, look: Look, around: Around) -> Self {
        let page = drawable(scene.page());
        let view = opening(&page);
        Self {
            scene,
            look,
            around,
            page,
            view,
            beneath: None,
            guard: Guard::default(),
            drawn: None,
            pressed: None,
            first: None,
            turned: false,
            deeds: Vec::new(),
            aloud: Aloud::default(),
        }
    }

    /// What stands behind.
    pub fn scene(&mut self) -> &mut S {
        &mut self.scene
    }

    /// Draws, and remembers what was drawn where.
    pub fn draw(&mut self, size: (u16, u16)) -> &Drawn {
        let chosen = self.look.theme.unwrap_or(self.scene.settings().theme);
        let theme = if chosen == Theme::Own && self.around.mono { Theme::Mono } else { chosen };
        let dress = Dress { theme, ascii: self.look.ascii || self.around.ascii, double: self.scene.settings().double };
        let say = |words: &Words| self.scene.say(words);
        let drawn = match self.scene.strip() {
            None => page::view(&self.page, &self.view, dress, &say, size),
            Some(strip) => {
                strip::around(&strip, size, dress, |size| page::view_within(&self.page, &self.view, dress, &say, size, strip::LEAST))
            }
        };
        self.view.scroll = drawn.scroll;
        self.view.follow = Follow::Rest;
        self.turned = false;
        self.drawn.insert(drawn)
    }

    /// The last picture is on the terminal: the guard's moment begins.
    pub fn seen(&mut self, at: Duration) {
        self.guard.seen(at);
    }

    /// Whether what was done leads to something to be seen before anything else is done.
    pub const fn turned(&self) -> bool {
        self.turned
    }

    /// One event of the terminal, read at that time.
    pub fn handle(&mut self, event: &Event, at: Duration) -> Vec<Deed> {
        self.interrupt(event);
        let touched = !matches!(event, Event::Resize(..) | Event::FocusGained | Event::FocusLost);
        if touched && self.scene.stir() {
            // Nobody knows whose key this was: it is only asked.
            self.beneath = None;
            self.turned = true;
            self.guard.forget();
            self.refresh();
            self.read_news();
            return std::mem::take(&mut self.deeds);
        }
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => {
                for stroke in Stroke::of(key) {
                    self.stroke(stroke, at, key.kind == KeyEventKind::Repeat);
                }
            }
            Event::Mouse(mouse) => self.mouse(*mouse, at),
            Event::Paste(text) => {
                self.guard.forget();
                if let Some(role) = self.focused().map(|control| control.role).filter(|role| role.typed()) {
                    self.edit(&Edit::Insert(edit::pasted(text, role == Role::Area)));
                }
            }
            Event::Resize(..) => self.view.follow = Follow::Focus,
            _ => {}
        }
        if touched && self.scene.news() {
            self.refresh();
        }
        self.read_news();
        std::mem::take(&mut self.deeds)
    }

    /// Something that the scene watches may have changed.
    pub fn changed(&mut self) {
        if self.scene.changed() && self.beneath.is_none() {
            self.refresh();
        }
    }

    /// What has the focus.
    pub fn focused(&self) -> Option<&Control> {
        self.page.control(self.view.focus.as_ref()?)
    }

    /// How long the same press is dropped.
    pub(super) fn window(&self) -> Duration {
        Duration::from_millis(u64::from(self.scene.settings().guard_ms))
    }

    fn places(&self) -> &[Place] {
        self.drawn.as_ref().map_or(&[], |drawn| &drawn.places)
    }

    fn stroke(&mut self, stroke: Stroke, at: Duration, repeats: bool) {
        let context = self.view.context(self.focused());
        match keys::action(context, stroke) {
            Some(action) if action.once() => {
                let window = self.window();
                if !repeats && self.guard.lets(Press::Key(stroke), at, window) {
                    self.perform(action);
                    self.guard.did(Press::Key(stroke), at);
                }
            }
            Some(action) => {
                self.guard.forget();
                self.perform(action);
            }
            None => {
                self.guard.forget();
                if let (KeyCode::Char(c), false, true) = (stroke.code, stroke.ctrl, context.typed()) {
                    self.edit(&Edit::Insert(c.to_string()));
                }
            }
        }
    }

    pub(super) fn perform(&mut self, action: Action) {
        match action {
            Action::Up => self.vertical(Way::Up),
            Action::Down => self.vertical(Way::Down),
            Action::Left => self.go(Way::Left),
            Action::Right => self.go(Way::Right),
            Action::Next => self.go(Way::Next),
            Action::Previous => self.go(Way::Previous),
            Action::First | Action::Last => self.jump(action == Action::First),
            Action::PageUp | Action::PageDown => {
                let page = self.drawn.as_ref().map_or(1, |drawn| drawn.window.saturating_sub(2).max(1));
                self.scroll(page, action == Action::PageDown);
            }
            Action::Act => {
                if let Some(target) = self.view.focus.clone() {
                    self.press(&target);
                }
            }
            Action::Submit => {
                if self.page.actions.iter().any(|control| control.enabled && is_submit(control)) {
                    self.said(Gesture::Input(Input::Submit));
                } else if self.drawn.as_ref().is_some_and(|drawn| drawn.below) {
                    // Enter before anything is chosen: one reads on, then sees where the choice begins.
                    self.perform(Action::PageDown);
                } else if self.view.focus.is_none() {
                    self.go(Way::Next);
                }
            }
            Action::Onward => {
                let at = self.places().iter().position(|place| Some(&place.target) == self.view.focus.as_ref());
                if let Some(next) = at.and_then(|at| self.places().get(at + 1)).cloned() {
                    self.come_to(&next);
                }
            }
            Action::Digit(n) => {
                let numbers = page::numbers(&self.page);
                if let Some((target, _)) = numbers.into_iter().find(|(_, number)| *number == n) {
                    self.act_on(&target);
                    self.view.by_number = true;
                }
            }
            Action::Menu => match self.page.escape.clone() {
                Some(target) => self.said(Gesture::Input(Input::Pick(target))),
                None => self.said(Gesture::Menu),
            },
            Action::Tool(tool) => self.tool(tool),
            Action::OtherLanguage => {
                self.tool(Tool::Language);
                if self.page.seated && self.beneath.is_none() {
                    self.said(Gesture::OtherLanguage);
                }
            }
            Action::NextPerson => {
                if self.page.seated || self.beneath.is_some() {
                    self.beneath = None;
                    self.said(Gesture::NextPerson);
                }
            }
            Action::Call => {
                if self.page.call.is_some() {
                    self.said(Gesture::Call);
                }
            }
            Action::Lead(lead) => {
                if self.page.leads.contains(&lead) {
                    self.lead(lead);
                }
            }
            Action::Stop if self.scene.is_kiosk() && !self.page.seated && self.beneath.is_none() => self.said(Gesture::Quit),
            Action::Stop => self.perform(Action::Menu),
            Action::Help if self.beneath.is_some() => self.close_help(),
            Action::Help => self.open_help(),
            Action::Aloud => self.read_or_stop(),
            Action::Erase => self.edit(&Edit::Erase),
            Action::EraseNext => self.edit(&Edit::EraseNext),
            Action::CursorLeft => self.edit(&Edit::Left),
            Action::CursorRight => self.edit(&Edit::Right),
            Action::CursorStart => self.edit(&Edit::Start),
            Action::CursorEnd => self.edit(&Edit::End),
            Action::NewLine => self.edit(&Edit::Insert("\n".to_owned())),
            // The shell is no place for whoever comes next.
            Action::Suspend if self.scene.is_kiosk() => {}
            Action::Suspend => self.deeds.push(Deed::Suspend),
            Action::Redraw => self.deeds.push(Deed::Repaint),
        }
    }

    /// Tells the scene, and shows what follows.
    pub(super) fn said(&mut self, gesture: Gesture) {
        self.turned = true;
        if self.beneath.is_some() {
            // The help page has one button, and closing is all that can be done there.
            self.close_help();
            return;
        }
        let left = self.scene.act(gesture);
        self.refresh();
        // What is wrong is mended there, at once. It stands only on the page that follows the try.
        if let Some(fault) = self.page.fault.clone() {
            self.view = View { focus: Some(fault), follow: Follow::Focus, scroll: self.view.scroll, ..View::default() };
        }
        for effect in left {
            match effect {
                FaceEffect::Help => self.open_help(),
                FaceEffect::Clear => {
                    self.forget_voice();
                    self.deeds.push(Deed::Clear);
                }
                FaceEffect::Aloud => self.read_page(),
                FaceEffect::Leave => self.deeds.push(Deed::Leave),
            }
        }
    }

    /// Takes the scene's page; a new page begins anew.
    fn refresh(&mut self) {
        let page = drawable(self.scene.page());
        // What follows an answer is the same page with its feedback: one stays where one was, and sees what is new.
        let goes_on = page.id == self.page.id || page.id.strip_suffix("/after") == Some(self.page.id.as_str());
        if page.id != self.page.id {
            let scroll = if goes_on { self.view.scroll } else { 0 };
            self.view = View { scroll, ..opening(&page) };
            (self.pressed, self.first) = (None, None);
        } else if self.view.focus.as_ref().is_some_and(|focus| page.control(focus).is_none()) {
            let View { focus, after, .. } = opening(&page);
            (self.view.focus, self.view.after) = (focus, after);
        }
        // Beneath the page of a group stand notes: whoever had come down to them sees what came up above, not the notes.
        if goes_on && !page.leads.is_empty() && own(&page) != own(&self.page) {
            self.view.scroll = 0;
        }
        if goes_on {
            self.view.follow = Follow::News(self.drawn.as_ref().map(|drawn| drawn.told.clone()).unwrap_or_default());
        }
        self.page = page;
    }

    fn open_help(&mut self) {
        if self.beneath.is_none() {
            self.cover(help::page(!self.page.leads.is_empty(), self.scene.strip().is_some()));
        }
    }

    /// Lays a page of this face over the scene's.
    pub(super) fn cover(&mut self, mut page: Page) {
        self.turned = true;
        // Whoever calls is seen to call while they read it.
        page.call = self.page.call.clone().map(|call| Call { button: false, ..call });
        let view = std::mem::take(&mut self.view);
        self.beneath.get_or_insert(view);
        self.page = drawable(page);
    }

    fn close_help(&mut self) {
        self.turned = true;
        if let Some(view) = self.beneath.take() {
            self.page = drawable(self.scene.page());
            self.view = view;
        }
    }

    /// What whoever writes does, where somebody does.
    fn tool(&mut self, tool: Tool) {
        if self.scene.strip().is_some() {
            self.said(Gesture::Tool(tool));
        }
    }

    /// What whoever leads does while talking. To the counts of hands one comes first, whether they were shown or not; the same key
    /// then shows them.
    fn lead(&mut self, lead: Lead) {
        let count = |page: &Page| page.controls().into_iter().find(|control| is_count(&control.target)).map(|first| first.target.clone());
        let before = count(&self.page);
        let inside = self.view.focus.as_ref().is_some_and(is_count);
        if let Some(first) = before.as_ref().filter(|_| lead == Lead::Votes && !inside) {
            self.act_on(first);
            return;
        }
        self.said(Gesture::Input(Input::Pick(Target::new(lead.target()))));
        if let Some(first) = count(&self.page).filter(|_| lead == Lead::Votes && before.is_none()) {
            self.act_on(&first);
        }
    }

    /// Does what a control does.
    fn press(&mut self, target: &Target) {
        let said = match page::at_foot(target) {
            Some("submit") => Gesture::Input(Input::Submit),
            Some(HINT) => Gesture::Input(Input::Hint),
            Some(BACK) => Gesture::Input(Input::Back),
            Some(MENU) => Gesture::Menu,
            Some(CALL) => Gesture::Call,
            Some(name) => Gesture::Input(Input::Pick(Target::new(name))),
            None => Gesture::Input(Input::Pick(target.clone())),
        };
        self.said(said);
    }

    /// What a digit or a click on a control does: comes to it, and acts on all but texts.
    pub(super) fn act_on(&mut self, target: &Target) {
        let Some(control) = self.page.control(target) else { return };
        let typed = control.role.typed();
        self.view = View { focus: Some(target.clone()), follow: Follow::Focus, scroll: self.view.scroll, ..View::default() };
        if !typed {
            self.press(target);
        }
    }

    /// Gives the focus; an option is selected by it.
    fn come_to(&mut self, place: &Place) {
        self.view = View { focus: Some(place.target.clone()), follow: Follow::Focus, scroll: self.view.scroll, ..View::default() };
        if place.role == Role::Radio && !place.on {
            self.said(Gesture::Input(Input::Pick(place.target.clone())));
            self.view.follow = Follow::Focus;
        }
    }

    fn go(&mut self, way: Way) {
        if let Some(place) = focus::step(self.places(), self.view.focus.as_ref(), way).cloned() {
            self.come_to(&place);
        }
    }

    pub(super) fn scroll(&mut self, lines: usize, down: bool) {
        let Some(drawn) = &self.drawn else { return };
        let most = drawn.lines.saturating_sub(drawn.window);
        let scroll = if down { self.view.scroll + lines } else { self.view.scroll.saturating_sub(lines) };
        (self.view.scroll, self.view.follow) = (scroll.min(most), Follow::Rest);
    }

    /// Up and down: in a text of several lines by line; else to the next control, scrolling to it where it is far, so that
    /// everything between is seen.
    fn vertical(&mut self, way: Way) {
        let down = way == Way::Down;
        let Some(drawn) = &self.drawn else { return };
        if let Some(control) = self.focused().filter(|control| control.role == Role::Area) {
            let columns = fields::area_columns(drawn.columns);
            if let Some(after) = edit::by_line(&self.value(control), self.view.after, columns, down) {
                (self.view.after, self.view.follow) = (after, Follow::Focus);
                return;
            }
        }
        let (top, end) = (drawn.scroll, drawn.scroll + drawn.window);
        let seen = |place: &Place| place.foot || (place.line < end && place.line + place.lines > top);
        let here = drawn.places.iter().find(|place| Some(&place.target) == self.view.focus.as_ref());
        let typed = drawn.cursor.is_none() && self.focused().is_some_and(|control| control.role.typed());
        if typed && here.is_some_and(|here| if down { here.line < end && here.line + here.lines > end } else { here.line < top }) {
            // A page that opens at its top may have its text further down: one comes to it before one leaves it.
            self.view.follow = Follow::Focus;
            return;
        }
        let found = match here {
            // One has scrolled away from it: begin with what is seen.
            Some(here) if !seen(here) => {
                let mut inside = drawn.places.iter().filter(|place| seen(place) && !place.foot);
                if down { inside.next() } else { inside.next_back() }
            }
            _ => focus::step(&drawn.places, self.view.focus.as_ref(), way),
        };
        let more = if down { drawn.below } else { drawn.above };
        let far =
            found.is_none_or(|place| if down { place.foot || place.line > end } else { !place.foot && place.line + place.lines < top });
        match found.cloned() {
            _ if more && far => self.scroll(STEP, down),
            Some(place) => self.come_to(&place),
            None => {}
        }
    }

    fn jump(&mut self, first: bool) {
        let mut inside = self.places().iter().filter(|place| !place.foot);
        match (if first { inside.next() } else { inside.next_back() }).cloned() {
            Some(place) => self.come_to(&place),
            None => self.scroll(usize::MAX / 2, !first),
        }
    }

    /// What a field holds.
    pub(super) fn value(&self, control: &Control) -> String {
        control.value.as_ref().map(|value| self.scene.say(value)).unwrap_or_default()
    }

    fn edit(&mut self, edit: &Edit) {
        let Some(control) = self.focused().filter(|control| control.role.typed()) else { return };
        let target = control.target.clone();
        // What is only proposed gives way to what is typed; whoever goes into it with an arrow or takes a letter off mends it.
        let gives_way = control.proposed && self.view.after == 0 && matches!(edit, Edit::Insert(_));
        let held = if gives_way { String::new() } else { self.value(control) };
        let (new, after) = edit::apply(&held, self.view.after, edit);
        if let Some(new) = new {
            self.said(Gesture::Input(Input::Type(target, new)));
            // Typing is seen with the next picture: nothing has to be drawn between two letters.
            self.turned = false;
        }
        if self.focused().is_some_and(|control| control.role.typed()) {
            (self.view.after, self.view.follow) = (after, Follow::Focus);
        }
    }
}

/// The page as this face draws it: with the button of its menu (but the menu itself, which has its own way back) and of calling, and
/// with names of its buttons that nothing on the page can have: a mail program has a *back* of its own.
pub(super) fn drawable(mut page: Page) -> Page {
    if let Some(call) = page.call.clone().filter(|call| call.button) {
        page.action(CALL, if call.said.is_some() { tr!("kiosk-call-over") } else { tr!("kiosk-call-short") });
    }
    if !page.id.starts_with("menu/")
        && !page.id.starts_with(help::HELP)
        && !page.actions.iter().any(|control| control.target.as_str() == MENU)
    {
        page.action(MENU, tr!("screen-menu"));
    }
    if !page.leads.is_empty() {
        let rows = page.parts.iter_mut().filter_map(|part| if let Part::Row(row) = part { Some(row) } else { None });
        rows.flatten().chain(&mut page.actions).for_each(name_key);
    }
    for control in &mut page.actions {
        control.target = page::foot(control.target.as_str());
    }
    page
}

/// What can be done on the page itself, but for the counts and their buttons: whoever shows them goes on looking there.
fn own(page: &Page) -> Vec<&Target> {
    let counted = |target: &Target| is_count(target) || target.within("lead").is_some();
    page.controls().into_iter().map(|control| &control.target).filter(|target| !counted(target)).collect()
}

/// A button names the key that does the same.
fn name_key(control: &mut Control) {
    if let Some(lead) = Lead::of(control.target.as_str()) {
        control.label = tr!("lead-keyed", label = control.label.clone(), key = lead.key());
    }
}

/// Whether hands are counted there.
fn is_count(target: &Target) -> bool {
    target.within("hands").is_some()
}

/// How a page is looked at when it opens: nothing is selected, but where the page waits for a text, one can type at once.
pub(super) fn opening(page: &Page) -> View {
    let controls: Vec<&Control> = Part::all_controls(&page.parts).into_iter().filter(|control| control.enabled).collect();
    let answer = controls.iter().find(|control| control.role == Role::Answer);
    // Of a sheet that is filled in already, the first thing that is still to be written.
    let empty = |control: &&&Control| control.role.typed() && control.value.as_ref().is_none_or(Words::is_empty);
    let first = || controls.first().filter(|control| control.role.typed()).map(|first| controls.iter().find(empty).unwrap_or(first));
    let focus = answer.or_else(first).map(|control| control.target.clone());
    // The top of the page first, not the field: what is asked is read before it is answered.
    View { focus, ..View::default() }
}
