//! Calling whoever leads: the page's header becomes a banner that is seen across the room, until somebody has come. The work beneath
//! goes on. Nothing of it is recorded; whoever comes next finds no banner.

use super::Sitting;
use super::kiosk::GROUP;
use super::msg::Effect;
use crate::learn::Call;
use crate::tr;
use crate::words::Words;

/// Calls, or does so no more.
pub(super) fn turn(s: &mut Sitting) -> Vec<Effect> {
    s.menu = false;
    // Where it is asked who is there, nobody knows who calls.
    if s.person.is_some() && !s.presence.asked {
        s.presence.calls = !s.presence.calls;
    }
    Vec::new()
}

/// What the next call of [`turn`] does.
pub(super) fn label(s: &Sitting) -> Words {
    if s.presence.calls { tr!("kiosk-call-over") } else { tr!("kiosk-call") }
}

/// How the page calls, where somebody sits at it.
pub(super) fn of(s: &Sitting) -> Option<Call> {
    let person = s.person.as_ref()?;
    let said = s.presence.calls.then(|| match &person.nickname {
        Some(name) => tr!("kiosk-calling", name = name),
        None => tr!("kiosk-calling-nobody"),
    });
    // Somebody who learns at home has nobody to call: there the menu and the key are enough.
    let in_group = s.is_kiosk() || s.stick.today || s.settings.get(GROUP).is_some_and(|own| !own.trim().is_empty());
    let button = !s.presence.asked && !s.menu && (in_group || s.presence.calls);
    Some(Call { said, button })
}
