//! Five minutes' worth of what is due: for each idea one activity of a unit where it was met, best one that this person has not seen.

use super::{Due, Memory, mixed};
use crate::activity::{Activity, Seed};
use crate::curriculum::Unit;
use crate::ids::{ItemId, ModuleId, UnitId};
use crate::record::Asked;

/// Most questions of one recall: about five minutes.
pub const AT_MOST: usize = 5;

/// The kinds that take about a minute. No decks and no long simulations: what they train is asked by their variants.
pub const QUICK: [&str; 8] = ["choice", "choices", "text-entry", "match", "sort", "order", "hotspot", "investigate"];

/// When it was last seen, whether it stands on the way, and the order of the day: the least comes first.
type Rank = (Option<i64>, bool, u64);

impl Memory {
    /// The questions for what is `due`, at most [`AT_MOST`], of different ideas. `unit` gives a unit as it is in this room, or none
    /// where it is not there any more; an idea for which nothing can be asked is left out.
    pub fn draw<U: std::ops::Deref<Target = Unit>>(
        &self,
        due: &[Due],
        seed: Seed,
        mut unit: impl FnMut(&ModuleId, &UnitId) -> Option<U>,
    ) -> Vec<Asked> {
        let mut drawn = Vec::new();
        for due in due {
            if drawn.len() == AT_MOST {
                break;
            }
            let units = due.units.iter().filter_map(|id| unit(&due.module, id));
            let found: Vec<_> = units.flat_map(|unit| self.candidates(due, &unit, seed)).collect();
            drawn.extend(found.into_iter().min_by(|(one, _), (other, _)| one.cmp(other)).map(|(_, asked)| asked));
        }
        drawn
    }

    /// What of `unit` asks that idea; the first in order is the best.
    fn candidates(&self, due: &Due, unit: &Unit, seed: Seed) -> Vec<(Rank, Asked)> {
        let fitting = unit.activities.iter().filter(|activity| asks_only(activity, due));
        fitting
            .map(|activity| {
                let texts: Vec<(ItemId, String)> = activity.items().iter().map(|item| (item.id.clone(), activity.marks(item))).collect();
                let place = (due.module.clone(), unit.id.clone(), activity.id.clone());
                // None comes before any day. A variant is made to be asked later; what stands on the way may still be ahead.
                let names = [due.module.as_str(), unit.id.as_str(), activity.id.as_str()];
                let rank = (self.last_seen(&place, &texts), activity.variant_of.is_none(), mixed(seed, &names));
                let (module, unit, activity) = place;
                (rank, Asked { module, unit, activity, idea: due.idea.clone(), step: due.step })
            })
            .collect()
    }
}

/// Whether an activity takes about a minute and asks that idea and no other.
fn asks_only(activity: &Activity, due: &Due) -> bool {
    let items = activity.items();
    let own = |item| activity.idea_of(item).as_ref() == Some(&due.idea);
    activity.form.is_none()
        && QUICK.contains(&activity.task.name())
        && !items.is_empty()
        && items.iter().all(|item| !item.gate && own(item))
}
