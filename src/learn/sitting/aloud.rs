//! Reading aloud: chosen once by a loudspeaker, at the door for whoever comes in, or on the page of languages; else by key or menu.
//!
//! Only says that it is wanted: what is said, and by what, the face knows.

use super::Sitting;
use super::msg::Effect;
use super::settings::set;
use super::walk::is;
use crate::activity::{Control, Input, Role, Sign, Target};
use crate::tr;

/// The setting, `always` or `key`.
const VOICE: &str = "voice";
/// The loudspeaker.
const SPEAKER: &str = "voice/always";

impl Sitting {
    /// Whether everything is read aloud.
    pub fn reads_aloud(&self) -> bool {
        self.aloud || (self.person.is_some() && self.settings.get(VOICE).is_some_and(|kept| kept == "always"))
    }

    /// The loudspeaker, where a face can show and use it.
    pub(super) fn speaker(&self) -> Option<Control> {
        let speaker = Control::new(Target::new(SPEAKER), Role::Button, tr!("voice-always")).sign(Sign::Speaker);
        (self.face == "screen").then(|| speaker.on(self.reads_aloud()))
    }
}

/// What the loudspeaker does, on whatever page it is; none where it is not meant.
pub(super) fn input(s: &mut Sitting, input: &Input) -> Option<Vec<Effect>> {
    let Input::Pick(target) = input else { return None };
    if !is(target, SPEAKER) {
        return None;
    }
    let always = !s.reads_aloud();
    s.aloud = always && s.person.is_none();
    Some(if s.person.is_some() { set(s, VOICE, if always { "always" } else { "key" }) } else { Vec::new() })
}

/// Somebody has come in who asked for it at the door: from now on it is theirs.
pub(super) fn seated(s: &mut Sitting) -> Vec<Effect> {
    if std::mem::take(&mut s.aloud) { set(s, VOICE, "always") } else { Vec::new() }
}
