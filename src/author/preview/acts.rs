//! What whoever writes does: with a tool, on the learner's page, on a page of their own.

use super::copy::Stop;
use super::{Face, Preview, SIZES};
use crate::activity::{Input, Target};
use crate::app::{FaceEffect, Tool};
use crate::ids::{ModuleId, UnitId};
use crate::learn::sitting::Effect;
use crate::tr;

impl Preview {
    pub(super) fn tool(&mut self, tool: Tool) -> Vec<FaceEffect> {
        self.said = None;
        let turned = |face: Face, to: Face| if face == to { Face::Learner } else { to };
        match tool {
            Tool::Told => self.face = turned(self.face, Face::Told),
            Tool::Problems => {
                self.look();
                self.face = turned(self.face, Face::Problems);
            }
            Tool::Units => self.face = turned(self.face, Face::Units),
            Tool::Leave => return vec![FaceEffect::Leave],
            tool => {
                // Whoever reads all that is told goes on reading it, in the next activity and in the next language.
                if self.face != Face::Told {
                    self.face = Face::Learner;
                }
                match tool {
                    Tool::Next | Tool::Previous => self.step(tool == Tool::Next),
                    Tool::Language => self.next_language(),
                    Tool::Size => self.size = (self.size + 1) % SIZES.len(),
                    Tool::Again => self.go(self.stop.clone()),
                    Tool::Paper => self.print(),
                    Tool::Told | Tool::Problems | Tool::Units | Tool::Leave => {}
                }
            }
        }
        Vec::new()
    }

    /// What is done on the learner's page.
    pub(super) fn played(&mut self, input: Input) {
        let Some(sitting) = &mut self.sitting else { return };
        let left = sitting.rehearse(input);
        self.said = None;
        self.note_stop();
        for effect in left {
            match effect {
                Effect::Unit(module, unit) => self.open_unit(&module, &unit),
                Effect::Print(_) => self.said = Some(tr!("preview-not-printed")),
                // The list of units is there already.
                Effect::Module(_) => {}
                // What is elsewhere in the kit is not seen here.
                _ => self.go(Stop::First),
            }
        }
    }

    /// What is done on a page of whoever writes.
    pub(super) fn chosen(&mut self, input: &Input) -> Vec<FaceEffect> {
        match input {
            Input::Pick(target) => {
                if let Some(tool) = Tool::of(target) {
                    return self.tool(tool);
                }
                if let Some(stop) = target.within("problem").and_then(|at| self.stop_of(at.parse().ok()?)) {
                    self.face = Face::Learner;
                    self.go(stop);
                } else if let Some((module, unit)) = unit_of(target) {
                    self.open_unit(&module, &unit);
                }
            }
            Input::Submit | Input::Back => self.face = Face::Learner,
            _ => {}
        }
        Vec::new()
    }
}

fn unit_of(target: &Target) -> Option<(ModuleId, UnitId)> {
    let (module, unit) = target.within("unit")?.split_once('/')?;
    ModuleId::new(module).zip(UnitId::new(unit))
}
