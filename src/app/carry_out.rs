//! The effects of a sitting, carried out.

use std::rc::Rc;

use super::crash;
use super::kit::Kit;
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::learn::sitting::{Effect, EraseSaid, Msg, Sitting};
use crate::text::SafeText;
use crate::tr;

/// What only the face can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaceEffect {
    /// Show its own help.
    Help,
    /// Forget everything that was shown.
    Clear,
    /// End.
    Leave,
    /// Read the page aloud.
    Aloud,
}

/// Gives `msg` to the sitting and carries out what follows, until nothing does; what only the face can do is given back.
pub fn drive(kit: &mut Kit, sitting: &mut Sitting, msg: Msg) -> Vec<FaceEffect> {
    let effects = sitting.update(msg, kit.world.steady());
    carry_out(kit, sitting, effects)
}

/// Carries out `effects` and what follows.
pub fn carry_out(kit: &mut Kit, sitting: &mut Sitting, effects: Vec<Effect>) -> Vec<FaceEffect> {
    let mut left = Vec::new();
    let mut queue: std::collections::VecDeque<Effect> = effects.into();
    while let Some(effect) = queue.pop_front() {
        let msg = match effect {
            Effect::Help => {
                left.push(FaceEffect::Help);
                continue;
            }
            Effect::Clear => {
                left.push(FaceEffect::Clear);
                Some(kit.empty())
            }
            Effect::Leave => {
                left.push(FaceEffect::Leave);
                continue;
            }
            Effect::Aloud => {
                left.push(FaceEffect::Aloud);
                continue;
            }
            Effect::Save(save) => match kit.save(&save) {
                Ok(()) => Some(Msg::Saved),
                Err(error) => Some(Msg::NotSaved(error)),
            },
            Effect::Reopen(seat) => {
                match super::handover::leave(&kit.folder, kit.window.as_deref().unwrap_or_default(), &seat, &*kit.world) {
                    Ok(()) => {
                        left.push(FaceEffect::Leave);
                        continue;
                    }
                    Err(error) => Some(Msg::Failed(error)),
                }
            }
            effect => answer(kit, effect).unwrap_or_else(|error| Some(Msg::Failed(error))),
        };
        if let Some(msg) = msg {
            queue.extend(sitting.update(msg, kit.world.steady()));
        }
        if std::mem::take(&mut kit.kept_longer) {
            queue.extend(sitting.update(Msg::Erase(EraseSaid::KeptLonger(kit.months())), kit.world.steady()));
        }
    }
    left
}

fn answer(kit: &mut Kit, effect: Effect) -> Result<Option<Msg>> {
    Ok(Some(match effect {
        Effect::Modules(from) => {
            let (rows, total) = kit.module_rows(from)?;
            Msg::Modules(rows, total)
        }
        Effect::Module(id) => {
            let view = kit.module_view(&id)?;
            if view.all_mastered() && view.badge.is_none() {
                let module = Rc::clone(&view.module);
                kit.earn(&module)?;
                return Ok(Some(Msg::Module(kit.module_view(&id)?)));
            }
            Msg::Module(view)
        }
        Effect::Unit(module, unit) => Msg::Unit(Box::new(kit.unit_view(&module, &unit)?)),
        Effect::Form(module, moment, unit) => {
            let run = kit.form_run(&module, moment)?;
            Msg::Form(kit.module_view(&module)?, Box::new(run), unit)
        }
        Effect::Beside(lang, module, unit) => kit.beside(&lang, &module, &unit)?,
        Effect::Language(..) | Effect::Lessons(..) => {
            let open = match effect {
                Effect::Language(code, open) => {
                    kit.i18n = I18n::new(&code);
                    crash::note(|here| here.lang = Some(kit.i18n.code()));
                    open
                }
                Effect::Lessons(lang, open) => {
                    kit.turned_to = lang;
                    open
                }
                _ => None,
            };
            let Some((module, unit)) = open else { return Ok(None) };
            let unit = unit.map(|unit| kit.unit(&module, &unit)).transpose()?;
            Msg::Translated(kit.module_view(&module)?, unit)
        }
        Effect::ScamHelp => Msg::ScamHelp(kit.scam_help()),
        Effect::Print(printout) => {
            let (path, shown) = kit.print(&printout)?;
            Msg::Printed(SafeText::show_path(&path), shown)
        }
        // Whose country it is, the adviser says where there is one.
        Effect::Countries => Msg::Countries(if kit.is_open() { kit.countries()? } else { Vec::new() }),
        Effect::SignIn(nickname) => kit.named(&nickname)?,
        Effect::Door(ask) => kit.door(ask)?,
        Effect::Adviser(ask) => return kit.adviser(ask),
        Effect::Stick => Msg::Stick(kit.use_stick()?),
        Effect::Number(number) => {
            let (module, unit) = kit.opened_by(number)?;
            Msg::Unit(Box::new(kit.unit_view(&module, &unit)?))
        }
        Effect::Kiosk(ask) => kit.kiosk(&ask)?,
        Effect::Card(ask) => kit.card(ask)?,
        Effect::SeatAgain(id) => kit.seat_again(id)?,
        Effect::Erase(ask) => kit.erasing(ask)?,
        Effect::Guest => Msg::SignedIn(kit.seat_guest()?, kit.kept_settings()),
        Effect::WriteBadge(module) => {
            let learner = kit.learner().ok_or_else(|| Error::new(Kind::Internal, tr!("nobody-here")))?;
            let path = kit.write_badge(learner, &module)?;
            Msg::BadgeWritten(SafeText::show_path(&path))
        }
        Effect::Wallet => Msg::Wallet(kit.own_wallet()?),
        Effect::Diagnosis => Msg::Diagnosis(kit.diagnosis_view()?),
        Effect::Desk => Msg::Desk(Box::new(kit.desk_view()?)),
        Effect::Recall(ask) => Msg::Recall(kit.recall(ask)?),
        // Carried out above.
        Effect::Save(_) | Effect::Help | Effect::Clear | Effect::Leave | Effect::Reopen(_) | Effect::Aloud => return Ok(None),
    }))
}
