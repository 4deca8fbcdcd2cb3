//! RDFC-1.0, its hard part: names for nodes without id that look alike by themselves, found by looking at their neighbours.
//!
//! Two lists with the same entries are enough to need this. The work grows without bound for documents made for that purpose;
//! here it is cut off ([`Refused::Alike`]).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use super::Refused;
use super::canon::{sha256, sorted};
use super::quads::Quad;

/// So many bytes may be hashed or copied to tell nodes apart: a tenth of a second. Honest badges need some thousands.
const WORK: usize = 16 << 20;
/// So far may the look at the neighbours' neighbours go.
const FAR: usize = 256;

/// Names given so far, in their order.
#[derive(Debug, Clone, Default)]
struct Issuer {
    order: Vec<usize>,
    numbers: HashMap<usize, usize>,
}

impl Issuer {
    fn get(&self, blank: usize) -> Option<usize> {
        self.numbers.get(&blank).copied()
    }

    fn issue(&mut self, blank: usize) -> usize {
        if let Some(number) = self.get(blank) {
            return number;
        }
        self.order.push(blank);
        self.numbers.insert(blank, self.order.len() - 1);
        self.order.len() - 1
    }
}

/// The state of the calculation.
pub(super) struct Naming<'q> {
    /// For each node without id, the statements that name it.
    quads: Vec<Vec<&'q Quad>>,
    first: Vec<String>,
    canonical: Issuer,
    work: usize,
}

impl<'q> Naming<'q> {
    pub(super) fn new(all: &'q [Quad], blanks: usize) -> Result<Self, Refused> {
        let mut quads: Vec<Vec<&Quad>> = vec![Vec::new(); blanks];
        for quad in all {
            for (blank, _) in quad.blanks() {
                if let Some(quads) = quads.get_mut(blank) {
                    quads.push(quad);
                }
            }
        }
        let first = quads.iter().enumerate().map(|(blank, quads)| first_degree(blank, quads)).collect::<Result<_, _>>()?;
        Ok(Self { quads, first, canonical: Issuer::default(), work: WORK })
    }

    /// The hash of what is said of a node by itself.
    pub(super) fn first_degree(&self, blank: usize) -> &str {
        self.first.get(blank).map_or("", String::as_str)
    }

    /// Gives the next canonical name.
    pub(super) fn name(&mut self, blank: usize) {
        self.canonical.issue(blank);
    }

    /// Gives canonical names to nodes with the same first hash, and to those met on the way.
    pub(super) fn name_alike(&mut self, blanks: &[usize]) -> Result<(), Refused> {
        let mut found = Vec::new();
        for blank in blanks {
            if self.canonical.get(*blank).is_none() {
                let mut issuer = Issuer::default();
                issuer.issue(*blank);
                found.push(self.n_degree(*blank, issuer, 0)?);
            }
        }
        found.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (_, issuer) in found {
            for blank in issuer.order {
                self.canonical.issue(blank);
            }
        }
        Ok(())
    }

    /// Writes the canonical name.
    pub(super) fn write(&self, blank: usize, into: &mut String) {
        if let Some(number) = self.canonical.get(blank) {
            // Writing into a text cannot fail.
            let _ = write!(into, "_:c14n{number}");
        }
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Refused> {
        self.work = self.work.checked_sub(bytes).ok_or(Refused::Alike)?;
        Ok(())
    }

    /// Hash N-Degree Quads.
    fn n_degree(&mut self, blank: usize, mut issuer: Issuer, far: usize) -> Result<(String, Issuer), Refused> {
        if far >= FAR {
            return Err(Refused::Alike);
        }
        let mut related: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for quad in self.quads.get(blank).cloned().unwrap_or_default() {
            for (other, place) in quad.blanks().filter(|(other, _)| *other != blank) {
                // Some libraries count a neighbour met twice in the same way once, some twice: their texts can differ.
                if !related.entry(self.related(other, place, quad, &issuer)?).or_default().insert(other) {
                    return Err(Refused::Alike);
                }
            }
        }
        let mut data = String::new();
        for (hash, others) in related {
            data.push_str(&hash);
            let mut others: Vec<usize> = others.into_iter().collect();
            let mut chosen: Option<(String, Issuer)> = None;
            loop {
                if let Some((path, tried)) = self.path(&others, &issuer, chosen.as_ref().map(|(path, _)| path.as_str()), far)? {
                    chosen = Some((path, tried));
                }
                if !next_permutation(&mut others) {
                    break;
                }
            }
            if let Some((path, tried)) = chosen {
                data.push_str(&path);
                issuer = tried;
            }
        }
        self.spend(data.len())?;
        Ok((sha256(data.as_bytes()), issuer))
    }

    /// Hash Related Blank Node.
    fn related(&mut self, other: usize, place: char, quad: &Quad, issuer: &Issuer) -> Result<String, Refused> {
        let mut input = String::from(place);
        if place != 'g' {
            input.push_str(&quad.predicate);
        }
        // Writing into a text cannot fail.
        let _ = match (self.canonical.get(other), issuer.get(other)) {
            (Some(number), _) => write!(input, "_:c14n{number}"),
            (None, Some(number)) => write!(input, "_:b{number}"),
            (None, None) => write!(input, "{}", self.first_degree(other)),
        };
        self.spend(input.len() + 64)?;
        Ok(sha256(input.as_bytes()))
    }

    /// The path for one order of alike neighbours; `None` if it is not smaller than the smallest so far.
    fn path(&mut self, order: &[usize], issuer: &Issuer, best: Option<&str>, far: usize) -> Result<Option<(String, Issuer)>, Refused> {
        let too_long = |path: &str| best.is_some_and(|best| path.len() >= best.len() && path > best);
        self.spend(64 + 32 * issuer.order.len())?;
        let mut issuer = issuer.clone();
        let mut path = String::new();
        let mut deeper = Vec::new();
        for other in order {
            // Writing into a text cannot fail.
            let _ = match self.canonical.get(*other) {
                Some(number) => write!(path, "_:c14n{number}"),
                None => {
                    if issuer.get(*other).is_none() {
                        deeper.push(*other);
                    }
                    write!(path, "_:b{}", issuer.issue(*other))
                }
            };
            self.spend(16)?;
            if too_long(&path) {
                return Ok(None);
            }
        }
        for other in deeper {
            let (hash, after) = self.n_degree(other, issuer, far + 1)?;
            issuer = after;
            let _ = write!(path, "_:b{}<{hash}>", issuer.issue(other));
            if too_long(&path) {
                return Ok(None);
            }
        }
        Ok(best.is_none_or(|best| *path < *best).then_some((path, issuer)))
    }
}

/// Hash First Degree Quads: the node is `_:a`, every other node without id `_:z`.
fn first_degree(blank: usize, quads: &[&Quad]) -> Result<String, Refused> {
    let lines = quads.iter().map(|quad| quad.line(|other, line| line.push_str(if other == blank { "_:a" } else { "_:z" })));
    sorted(lines).map(|text| sha256(text.as_bytes()))
}

/// The next order of `items`; `false` after the last one.
fn next_permutation(items: &mut [usize]) -> bool {
    let Some(pivot) = items.windows(2).rposition(|pair| pair[0] < pair[1]) else { return false };
    let Some(swap) = items.iter().rposition(|item| *item > items[pivot]) else { return false };
    items.swap(pivot, swap);
    if let Some(tail) = items.get_mut(pivot + 1..) {
        tail.reverse();
    }
    true
}
