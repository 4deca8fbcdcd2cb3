//! The mouse: a click does what the thing's key would do; a thing is dragged onto another; the wheel scrolls.
//!
//! Only on the things of a picture ([`Role::Thing`]) two clicks are not one, and the right button does something.

use std::time::Duration;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::edit;
use super::fields;
use super::front::Front;
use super::guard::Press;
use super::page::{Hit, View};
use crate::activity::{Click, Input, Role, Target};
use crate::app::{Gesture, Scene};

/// Lines that a notch of the wheel scrolls.
const NOTCH: usize = 3;
/// How far a trembling hand may slip between press and release.
const SLIP: (u16, u16) = (2, 1);
/// Longest time between two clicks that are one double click. Windows comes with 500 ms, GTK with 400: hands that learn it get more.
const TWICE: Duration = Duration::from_millis(600);

/// A button held down: which, where, and on what.
#[derive(Clone, Debug)]
pub struct Pressed {
    button: MouseButton,
    x: u16,
    y: u16,
    hit: Hit,
}

/// A click on a thing of a picture, that another may follow.
#[derive(Clone, Debug)]
pub struct First {
    thing: Target,
    x: u16,
    y: u16,
    at: Duration,
}

impl<S: Scene> Front<S> {
    fn hit(&self, x: u16, y: u16) -> Option<(u16, &Hit)> {
        let hits = &self.drawn.as_ref()?.hits;
        let (rect, hit) = hits.iter().rev().find(|(rect, _)| rect.contains((x, y).into()))?;
        Some((rect.x, hit))
    }

    /// What the mouse does: press and release on the same thing is a click, from one thing to another a move.
    pub(super) fn mouse(&mut self, mouse: MouseEvent, at: Duration) {
        let (x, y) = (mouse.column, mouse.row);
        let hit = |front: &Self| front.hit(x, y).map(|(_, hit)| hit.clone());
        match mouse.kind {
            MouseEventKind::ScrollDown => self.scroll(NOTCH, true),
            MouseEventKind::ScrollUp => self.scroll(NOTCH, false),
            MouseEventKind::Down(button @ MouseButton::Left) => self.pressed = hit(self).map(|hit| Pressed { button, x, y, hit }),
            // The right button does something to the things of a picture alone.
            MouseEventKind::Down(button @ MouseButton::Right) => {
                if let Some(hit @ Hit::Control(_)) = hit(self)
                    && self.is_thing(&hit)
                {
                    self.pressed = Some(Pressed { button, x, y, hit });
                }
            }
            // Old terminals do not say which button was released: that is then told as the left one.
            MouseEventKind::Up(button @ (MouseButton::Left | MouseButton::Right)) => {
                let left = button == MouseButton::Left;
                let pressed = self.pressed.take_if(|pressed| left || pressed.button == button);
                let to = hit(self);
                if left && self.second(pressed.as_ref(), to.as_ref(), (x, y), at) {
                    return;
                }
                if let Some(pressed) = pressed {
                    self.released(pressed, to.as_ref(), (x, y), at);
                }
            }
            _ => {}
        }
    }

    fn released(&mut self, pressed: Pressed, to: Option<&Hit>, (x, y): (u16, u16), at: Duration) {
        let Pressed { button, x: from_x, y: from_y, hit: from } = pressed;
        let slipped = to.is_none() && x.abs_diff(from_x) <= SLIP.0 && y.abs_diff(from_y) <= SLIP.1;
        let clicked = to == Some(&from) || slipped;
        match (&from, to) {
            (Hit::Control(thing), _) if clicked && self.is_thing(&from) => {
                let click = if button == MouseButton::Right { Click::Right } else { Click::Once };
                self.gesture(thing, click, (from_x, from_y), at);
            }
            (Hit::Control(a), Some(onto @ Hit::Control(b))) if a != b && self.can_be_moved(&from, onto) => {
                self.guard.forget();
                self.said(Gesture::Input(Input::Move(a.clone(), b.clone())));
            }
            (Hit::Control(thing), _) if self.is_thing(&from) => self.gesture(thing, Click::Away, (from_x, from_y), at),
            (Hit::Text(a, _), Some(Hit::Text(b, _))) if a == b => self.click(&from, (from_x, from_y), at),
            _ if clicked => self.click(&from, (from_x, from_y), at),
            _ => {}
        }
    }

    /// Whether this is the second click of two on a thing of a picture; it is done then. What was drawn after the first may have moved
    /// the thing from under the hand: it is meant all the same.
    fn second(&mut self, pressed: Option<&Pressed>, to: Option<&Hit>, (x, y): (u16, u16), at: Duration) -> bool {
        let Some(first) = self.first.take() else { return false };
        let thing = Hit::Control(first.thing.clone());
        let there = |hit: Option<&Hit>, x, y| hit == Some(&thing) || Press::Click(x, y).same(Press::Click(first.x, first.y));
        // What was pressed elsewhere is dragged here; and old terminals tell of the right button as if the left one were let go.
        let again = pressed.is_none_or(|down| down.button == MouseButton::Left && there(Some(&down.hit), down.x, down.y));
        let twice = again && there(to, x, y) && at <= first.at.saturating_add(TWICE);
        if twice {
            self.gesture(&first.thing, Click::Twice, (x, y), at);
        }
        twice
    }

    /// What is done on a thing of a picture. A second click counts; beyond it, a hand that trembles is not heard.
    fn gesture(&mut self, thing: &Target, click: Click, (x, y): (u16, u16), at: Duration) {
        let press = Press::Click(x, y);
        if click != Click::Twice && !self.guard.lets(press, at, self.window()) {
            return;
        }
        self.view = View { focus: Some(thing.clone()), scroll: self.view.scroll, ..View::default() };
        self.first = (click == Click::Once).then(|| First { thing: thing.clone(), x, y, at });
        self.said(Gesture::Input(Input::Mouse(thing.clone(), click)));
        self.guard.did(press, at);
    }

    fn is_thing(&self, hit: &Hit) -> bool {
        self.role_of(hit) == Some(Role::Thing)
    }

    fn can_be_moved(&self, from: &Hit, onto: &Hit) -> bool {
        let role = self.role_of(from);
        matches!(role, Some(Role::Item | Role::Thing)) && role == self.role_of(onto)
    }

    fn role_of(&self, hit: &Hit) -> Option<Role> {
        match hit {
            Hit::Control(target) => Some(self.page.control(target)?.role),
            _ => None,
        }
    }

    fn click(&mut self, hit: &Hit, (x, y): (u16, u16), at: Duration) {
        let once = match hit {
            Hit::Control(_) => true,
            Hit::Text(..) => false,
            Hit::Key(action) => action.once(),
        };
        if once && !self.guard.lets(Press::Click(x, y), at, self.window()) {
            return;
        }
        self.guard.forget();
        match hit {
            Hit::Control(target) => self.act_on(target),
            Hit::Key(action) => self.perform(*action),
            Hit::Text(target, letter) => {
                let column = self.hit(x, y).map_or(0, |(left, _)| usize::from(x.saturating_sub(left)));
                self.act_on(target);
                self.view.after = self.after_at(target, *letter, column);
            }
        }
        if once {
            self.guard.did(Press::Click(x, y), at);
        }
    }

    /// Letters after the cursor when it is put at a column of the line that begins with that letter.
    fn after_at(&self, target: &Target, letter: usize, column: usize) -> usize {
        let Some(control) = self.page.control(target) else { return 0 };
        let value = self.value(control);
        let all = edit::letters(&value);
        let line = match control.role {
            Role::Area => {
                let columns = fields::area_columns(self.drawn.as_ref().map_or(0, |drawn| drawn.columns));
                let lines = edit::lay(&value, columns);
                lines.into_iter().find(|line| line.first == letter).map_or(String::new(), |line| line.text.trim_end().to_owned())
            }
            Role::Secret => "*".repeat(all.saturating_sub(letter)),
            _ => edit::from_letter(&value, letter),
        };
        all.saturating_sub(letter + edit::letter_at(&line, column))
    }
}
