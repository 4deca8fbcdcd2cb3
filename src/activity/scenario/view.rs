//! What there is to see of a conversation: one's last reply, what came of it, what can be replied now; and the script for paper.

use super::{End, Reply, Scenario, Scene, Talking};
use crate::activity::Target;
use crate::activity::marked::Marked;
use crate::activity::part::{Bubble, Control, Frame, Layout, Part, Role, Tone};
use crate::source::Text;
use crate::tr;
use crate::words::Words;

fn bubble(mine: bool, text: &Text) -> Part {
    Part::Bubble(Bubble { mine, who: None, when: None, said: Marked::of(text).stretches(|_, _| None) })
}

fn text(tone: Tone, text: Option<&Text>) -> Option<Part> {
    text.map(|text| Part::Text(tone, text.words()))
}

impl Scenario {
    fn frame(&self, parts: Vec<Part>) -> Part {
        Part::Frame(Frame { layout: self.place, title: self.with.words(), parts })
    }

    /// The whole page.
    pub(super) fn view(&self, state: &Talking) -> Vec<Part> {
        let Some(scene) = self.scene(&state.at) else { return Vec::new() };
        let mut said = Vec::new();
        // One's own reply and what came of it; what was said before has just been read, and would not fit a small window.
        let reply = state.path.last().and_then(|(scene, reply)| self.scene(scene)?.reply(reply));
        said.extend(reply.map(|reply| bubble(true, &reply.text)));
        if scene.end.is_none() {
            said.extend(text(Tone::Quiet, scene.told.as_ref()));
        }
        said.extend(scene.says.as_ref().map(|says| bubble(false, says)));
        let mut parts = vec![self.frame(said)];
        match scene.end {
            Some(End::Dead) => {
                parts.extend(text(Tone::Again, scene.told.as_ref()));
                parts.push(Part::Text(Tone::Quiet, tr!("scenario-not-lost")));
            }
            Some(End::Good) => parts.extend(text(Tone::Good, scene.told.as_ref())),
            None => parts.extend(scene.replies.iter().map(|reply| Part::Control(control(state, scene, reply)))),
        }
        parts
    }

    /// The conversation as a script to be played with a pen: scenes with numbers, and at each reply the number to go on at.
    pub(super) fn script(&self) -> Vec<Part> {
        let mut order: Vec<&Scene> = self.scene(&self.start).into_iter().collect();
        order.extend(self.scenes.iter().filter(|scene| scene.id != self.start));
        let number = |reply: &Reply| order.iter().position(|scene| scene.id == reply.to).map_or(0, |at| at + 1);
        let mut parts = vec![Part::Text(Tone::Plain, tr!("scenario-script", with = self.with.words()))];
        for (at, scene) in order.iter().enumerate() {
            let mut inside: Vec<Part> = Vec::new();
            let (told, says) = (text(Tone::Plain, scene.told.as_ref()), text(Tone::Plain, scene.says.as_ref()));
            if scene.end.is_some() {
                inside.extend(says.into_iter().chain(told));
            } else {
                inside.extend(told.into_iter().chain(says));
            }
            match scene.end {
                Some(End::Dead) => inside.push(Part::Text(Tone::Plain, tr!("scenario-script-dead"))),
                Some(End::Good) => inside.push(Part::Text(Tone::Plain, tr!("scenario-script-good"))),
                None => inside.extend(scene.replies.iter().map(|reply| {
                    let label: Words = tr!("scenario-script-reply", text = reply.text.words(), n = number(reply));
                    Part::Control(Control::new(target(reply), Role::One, label))
                })),
            }
            parts.push(Part::Frame(Frame { layout: Layout::Card, title: tr!("scenario-scene", n = at + 1), parts: inside }));
        }
        parts
    }
}

fn target(reply: &Reply) -> Target {
    Target::of("reply", &reply.id)
}

fn control(state: &Talking, scene: &Scene, reply: &Reply) -> Control {
    let control = Control::new(target(reply), Role::Radio, reply.text.words()).on(state.chosen.as_ref() == Some(&reply.id));
    if state.tried.contains(&(scene.id.clone(), reply.id.clone())) { control.detail(Tone::Quiet, tr!("scenario-tried")) } else { control }
}
