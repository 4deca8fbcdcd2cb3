//! The mouse: a click does what the thing's key would do; a thing is dragged onto another; the wheel scrolls.

use std::time::Duration;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::edit;
use super::fields;
use super::front::Front;
use super::guard::Press;
use super::page::Hit;
use crate::activity::{Input, Role, Target};
use crate::app::{Gesture, Scene};

/// Lines that a notch of the wheel scrolls.
const NOTCH: usize = 3;
/// How far a trembling hand may slip between press and release.
const SLIP: (u16, u16) = (2, 1);

impl<S: Scene> Front<S> {
    fn hit(&self, x: u16, y: u16) -> Option<(u16, &Hit)> {
        let hits = &self.drawn.as_ref()?.hits;
        let (rect, hit) = hits.iter().rev().find(|(rect, _)| rect.contains((x, y).into()))?;
        Some((rect.x, hit))
    }

    /// What the mouse does: press and release on the same thing is a click, from one thing to another a move.
    pub(super) fn mouse(&mut self, mouse: MouseEvent, at: Duration) {
        let (x, y) = (mouse.column, mouse.row);
        match mouse.kind {
            MouseEventKind::ScrollDown => self.scroll(NOTCH, true),
            MouseEventKind::ScrollUp => self.scroll(NOTCH, false),
            MouseEventKind::Down(MouseButton::Left) => self.pressed = self.hit(x, y).map(|(_, hit)| (x, y, hit.clone())),
            MouseEventKind::Up(MouseButton::Left) => {
                let Some((from_x, from_y, from)) = self.pressed.take() else { return };
                let to = self.hit(x, y).map(|(_, hit)| hit.clone());
                let slipped = to.is_none() && x.abs_diff(from_x) <= SLIP.0 && y.abs_diff(from_y) <= SLIP.1;
                match (&from, &to) {
                    (Hit::Control(a), Some(Hit::Control(b))) if a != b && self.is_item(a) && self.is_item(b) => {
                        self.guard.forget();
                        self.said(Gesture::Input(Input::Move(a.clone(), b.clone())));
                    }
                    (Hit::Text(a, _), Some(Hit::Text(b, _))) if a == b => self.click(&from, (from_x, from_y), at),
                    _ if to.as_ref() == Some(&from) || slipped => self.click(&from, (from_x, from_y), at),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn is_item(&self, target: &Target) -> bool {
        self.page.control(target).is_some_and(|control| control.role == Role::Item)
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
