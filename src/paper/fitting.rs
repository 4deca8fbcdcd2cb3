//! How large a certificate is written, so that it fills one page and never needs a second one.
//!
//! Reckoned from the length of its texts, for a page has no way to shrink what stands on it. The numbers belong to
//! `assets/print/certificate.css`, and are those of a wide letter (Verdana): with a narrower one a little more stays white.
//! May use text.

use crate::text::{cut, width, wrap};

/// A height, in tenths of a millimetre.
pub(super) type Tenths = usize;

/// The texts of a certificate above its foot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    /// The person; empty where a pen will write it.
    pub name: String,
    /// The badge.
    pub badge: String,
    /// What it stands for.
    pub about: String,
    /// What was learnt, and what was observed.
    pub lists: [Vec<String>; 2],
}

/// One size of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    /// Its class in the style.
    class: &'static str,
    /// What has the same height whatever is said: the badge's picture, the title, the white between.
    fixed: Tenths,
    /// One line of running text.
    line: Tenths,
    /// Columns of such a line across the page.
    columns: usize,
    /// White after each entry of a list.
    gap: Tenths,
    /// The heading of a list.
    heading: Tenths,
}

/// From large to small.
const SIZES: [Size; 4] = [
    Size { class: "calm", fixed: 700, line: 58, columns: 69, gap: 12, heading: 95 },
    Size { class: "close", fixed: 620, line: 53, columns: 76, gap: 8, heading: 92 },
    Size { class: "tight", fixed: 540, line: 48, columns: 83, gap: 5, heading: 87 },
    Size { class: "dense", fixed: 390, line: 43, columns: 94, gap: 2, heading: 82 },
];

/// What the frame holds, without a finger's breadth of white.
const PAGE: Tenths = 2580;

/// The row of the stamp, with a line for each text beside it.
pub(super) const STAMP: Tenths = 245;
/// What is said where nobody signed.
pub(super) const UNSIGNED: Tenths = 210;
/// The square, and the white above it.
const SQUARE: Tenths = 480;

/// One step of the letters of a name.
struct Step {
    /// For names of at most so many columns.
    most: usize,
    /// Its class in the style.
    class: &'static str,
    /// Columns of a line.
    columns: usize,
    /// The height of a line.
    line: Tenths,
}

const STEPS: [Step; 4] = [
    Step { most: 22, class: "grand", columns: 22, line: 123 },
    Step { most: 60, class: "large", columns: 30, line: 93 },
    Step { most: 84, class: "small", columns: 42, line: 68 },
    Step { most: usize::MAX, class: "smallest", columns: 52, line: 56 },
];

/// As the smallest size, without the badge's picture.
const BARE: &str = "bare";

/// The class in which these texts fit above a foot of that height. Where none does, they are cut to one line each and the badge's
/// picture is left out: no text that people write comes that far.
pub(super) fn fit(texts: &mut Texts, foot: Tenths) -> &'static str {
    if let Some(size) = SIZES.iter().find(|size| size.needs(texts) + foot <= PAGE) {
        return size.class;
    }
    let [.., last] = SIZES;
    let one_line = last.columns - last.columns / 10;
    texts.about = short(&texts.about, 2 * one_line);
    for entry in texts.lists.iter_mut().flatten() {
        *entry = short(entry, one_line);
    }
    BARE
}

impl Size {
    fn needs(&self, texts: &Texts) -> Tenths {
        let entries = texts.lists.iter().flatten().map(|entry| lines(entry, self.columns) * self.line + self.gap);
        let headings = texts.lists.iter().filter(|list| !list.is_empty()).count() * self.heading;
        let names = person_height(&texts.name) + badge_height(&texts.badge);
        self.fixed + names + lines(&texts.about, self.columns) * self.line + entries.sum::<Tenths>() + headings
    }
}

/// How much higher a text beside the stamp makes its row.
pub(super) fn beside_the_stamp(text: &str, columns: usize) -> Tenths {
    lines(text, columns).saturating_sub(1) * 50
}

/// The row of the square with these texts beside it, or of these texts alone; with each, whether it is in tiny letters.
pub(super) fn beside_the_square<'t>(texts: impl IntoIterator<Item = (bool, &'t str)>, drawn: bool) -> Tenths {
    let wide = if drawn { 66 } else { 95 };
    let told = 100
        + texts
            .into_iter()
            .map(|(tiny, text)| if tiny { lines(text, wide + wide / 8) * 36 + 5 } else { lines(text, wide) * 42 + 6 })
            .sum::<Tenths>();
    if drawn { told.max(SQUARE) } else { told }
}

/// The class of a name by its length.
pub(super) fn name_class(name: &str) -> &'static str {
    step(name).map_or("", |step| step.class)
}

/// A person's name, or the dotted line for it, which is as high as a short name.
fn person_height(name: &str) -> Tenths {
    step(name).map_or(0, |step| lines(name, step.columns) * step.line).max(123)
}

/// A badge's name, in letters a sixth smaller than a person's.
fn badge_height(name: &str) -> Tenths {
    step(name).map_or(0, |step| lines(name, step.columns * 7 / 6) * step.line * 5 / 6)
}

fn step(name: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| columns(name) <= step.most)
}

/// Columns on paper: capitals are wider than other letters.
fn columns(text: &str) -> usize {
    width(text) + text.chars().filter(|c| c.is_uppercase()).count() * 2 / 5
}

/// What `wide` columns on paper are for the letters of `text`: fewer, the more capitals it has.
fn narrowed(text: &str, wide: usize) -> usize {
    (wide * width(text) / columns(text).max(1)).max(1)
}

/// How many lines `text` takes in that many columns.
fn lines(text: &str, wide: usize) -> usize {
    if text.is_empty() { 0 } else { wrap(text, narrowed(text, wide)).len() }
}

fn short(text: &str, wide: usize) -> String {
    cut(text, narrowed(text, wide))
}
