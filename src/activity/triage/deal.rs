//! Which messages are shown on which visit: the same for everybody, and as different as the deck allows from one visit to the next.
//!
//! The deck is three heaps: false ones, real ones that need no check, other real ones. Each visit takes as many from each heap,
//! going round it, so that every draw holds enough real ones (at least 40 %, as in issue 3; and two that need no check).

use super::read::{Card, Triage};
use crate::activity::Seed;
use crate::ids::Slug;

/// Least share of real messages, in percent.
pub const REAL: usize = 40;
/// Fewest real messages that need no check.
pub const PLAIN: usize = 2;

impl Triage {
    /// The ids shown on the `visit`-th visit, in the order of showing.
    pub fn deal(&self, visit: u32) -> Vec<Slug> {
        let seed = Seed::of(&self.cards.iter().map(|card| card.id.as_str()).collect::<Vec<_>>().join(" "));
        let visit_at = usize::try_from(visit).unwrap_or(0);
        let heaps = self.heaps();
        let Some(takes) = self.takes() else {
            // A deck that cannot be drawn from is told by the checker, and shown whole.
            return self.cards.iter().map(|card| card.id.clone()).collect();
        };
        let mut drawn: Vec<Slug> = Vec::new();
        for ((heap, take), n) in heaps.iter().zip(takes).zip(1..) {
            let order = seed.again(n).mixed(heap.len());
            let from = visit_at.wrapping_mul(take);
            drawn.extend((0..take).filter_map(|at| {
                let place = order.get(from.wrapping_add(at) % heap.len().max(1))?;
                heap.get(*place).map(|card| card.id.clone())
            }));
        }
        let order = seed.again(visit.wrapping_add(7)).mixed(drawn.len());
        order.into_iter().filter_map(|at| drawn.get(at).cloned()).collect()
    }

    /// False ones, real ones that need no check, other real ones.
    fn heaps(&self) -> [Vec<&Card>; 3] {
        let heap = |wanted: fn(&Card) -> bool| self.cards.iter().filter(|card| wanted(card)).collect();
        [heap(|card| card.scam), heap(Card::is_plain), heap(|card| !card.scam && !card.is_plain())]
    }

    /// How many are taken from each heap. `None` where no draw of that size holds what it must.
    pub fn takes(&self) -> Option<[usize; 3]> {
        let [scams, plain, others] = self.heaps().map(|heap| heap.len());
        let all = self.cards.len();
        let mut best: Option<((usize, usize), [usize; 3])> = None;
        for s in 1..=scams {
            for p in PLAIN..=plain {
                let Some(o) = self.draw.checked_sub(s + p).filter(|o| *o <= others) else { continue };
                if (p + o) * 100 < self.draw * REAL {
                    continue;
                }
                // What the next visit would show again; then how far from the deck's own shares.
                let again = [(s, scams), (p, plain), (o, others)].into_iter().map(|(take, of)| (2 * take).saturating_sub(of)).sum();
                let off = [(s, scams), (p, plain), (o, others)].into_iter().map(|(take, of)| (take * all).abs_diff(of * self.draw)).sum();
                let cost: (usize, usize) = (again, off);
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, [s, p, o]));
                }
            }
        }
        best.map(|(_, takes)| takes)
    }
}
