//! What stands between the braces, by its first signs, in Moodle's order.

use super::escape::show;
use super::read::{Piece, Taker};
use crate::exchange::question::{ANSWERS_MAX, Answer, Form, Pair, Range, Wanted, Weight};
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

/// Longest weight between two percent signs, in letters.
const WEIGHT_MAX: usize = 16;

/// One answer as it stands: whether it is marked as right, and the rest.
type Signed<'t> = (bool, Piece<'t>);

/// The form of a question whose answers are `inside`.
pub(super) fn read(taker: &mut Taker<'_>, inside: Piece<'_>) -> Result<Form, Words> {
    if inside.text.is_empty() {
        return Ok(Form::Essay);
    }
    if let Some(numbers) = inside.strip_prefix("#") {
        return number(taker, numbers);
    }
    if inside.text.contains('~') {
        return choice(taker, inside);
    }
    if inside.text.contains('=') && inside.text.contains("->") {
        return pairs(taker, inside);
    }
    if let Some(form) = true_false(taker, inside) {
        return Ok(form);
    }
    let answers = split(taker, inside, &['='])?.into_iter().map(|signed| answer(taker, (true, signed.1), true)).collect::<Vec<_>>();
    if answers.is_empty() { Err(tr!("import-no-answer")) } else { Ok(Form::Short(answers)) }
}

fn choice(taker: &mut Taker<'_>, inside: Piece<'_>) -> Result<Form, Words> {
    let pieces = split(taker, inside, &['~', '='])?;
    let one = pieces.iter().any(|(right, _)| *right);
    let answers: Vec<Answer> = pieces.into_iter().map(|signed| answer(taker, signed, false)).collect();
    match (answers.is_empty(), one) {
        (true, _) => Err(tr!("import-no-answer")),
        (false, true) => Ok(Form::One(answers)),
        (false, false) => Ok(Form::Several(answers)),
    }
}

fn pairs(taker: &mut Taker<'_>, inside: Piece<'_>) -> Result<Form, Words> {
    let mut pairs = Vec::new();
    for (_, piece) in split(taker, inside, &['='])? {
        let (left, right) = piece.split_once("->").ok_or(tr!("import-bad-pair"))?;
        // Moodle has no feedback here, and would take it for a part of the answer: nobody means that.
        let (right, feedback) = feedback(taker, right);
        pairs.push(Pair { left: taker.text(left), right: taker.plain(right), feedback });
    }
    if pairs.is_empty() { Err(tr!("import-no-answer")) } else { Ok(Form::Match(pairs)) }
}

/// `T` or `F`, then what is said to whoever was wrong, then to whoever was right.
fn true_false(taker: &mut Taker<'_>, inside: Piece<'_>) -> Option<Form> {
    let (sentence, said) = inside.split_once("#").map_or((inside, None), |(sentence, said)| (sentence, Some(said)));
    let right = match sentence.text.trim().to_ascii_uppercase().as_str() {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let (wrong, good) = match said {
        None => (None, None),
        Some(said) => said.split_once("#").map_or((Some(said), None), |(wrong, good)| (Some(wrong), Some(good))),
    };
    let mut text = |piece: Option<Piece<'_>>| piece.map(|piece| taker.text(piece)).unwrap_or_default();
    Some(Form::TrueFalse { right, when_wrong: text(wrong), when_right: text(good) })
}

fn number(taker: &mut Taker<'_>, inside: Piece<'_>) -> Result<Form, Words> {
    // What follows a tilde is said to whoever gave none of the numbers.
    let (inside, other) = inside.split_once("~").map_or((inside, None), |(inside, other)| (inside, Some(other)));
    let mut wanted = Vec::new();
    for (_, piece) in split(taker, inside, &['='])? {
        let (weight, rest) = weighed(piece.trim());
        let (value, said) = feedback(taker, rest);
        let range =
            Range::read(&show(value.text)).ok_or_else(|| tr!("import-bad-number", text = SafeText::show_line(&show(value.text))))?;
        wanted.push(Wanted { range, weight: weight.unwrap_or(Weight::RIGHT), feedback: said });
    }
    if let Some((_, said)) = other.map(|other| feedback(taker, other)).filter(|(_, said)| !said.is_empty()) {
        wanted.push(Wanted { range: Range::Any, weight: Weight::NONE, feedback: said });
    }
    if wanted.is_empty() { Err(tr!("import-no-answer")) } else { Ok(Form::Number(wanted)) }
}

fn answer(taker: &mut Taker<'_>, (right, piece): Signed<'_>, plain: bool) -> Answer {
    let (weight, rest) = weighed(piece.trim());
    let (text, feedback) = feedback(taker, rest);
    let text = if plain { taker.plain(text) } else { taker.text(text) };
    Answer { text, weight: weight.unwrap_or(if right { Weight::RIGHT } else { Weight::NONE }), feedback }
}

/// The weight between percent signs, if there is one, and the rest.
fn weighed(piece: Piece<'_>) -> (Option<Weight>, Piece<'_>) {
    let found = piece.strip_prefix("%").and_then(|after| {
        let (inside, rest) = after.split_once("%").filter(|(inside, _)| inside.text.len() <= WEIGHT_MAX)?;
        Some((Weight::read(inside.text)?, rest))
    });
    found.map_or((None, piece), |(weight, rest)| (Some(weight), rest))
}

/// What stands before the first `#`, and what is said after it.
fn feedback<'t>(taker: &mut Taker<'_>, piece: Piece<'t>) -> (Piece<'t>, SafeText) {
    match piece.split_once("#") {
        Some((text, said)) => (text, taker.text(said)),
        None => (piece, SafeText::EMPTY),
    }
}

/// The answers that begin at one of `signs`. An equals sign in a tag or in an address begins none, which Moodle does not see: it is
/// told.
fn split<'t>(taker: &mut Taker<'_>, inside: Piece<'t>, signs: &[char]) -> Result<Vec<Signed<'t>>, Words> {
    let mut cuts: Vec<(usize, bool)> = Vec::new();
    let (mut tag_ends, mut address) = (0, false);
    for (at, c) in inside.text.char_indices() {
        let rest = inside.text.get(at..).unwrap_or_default();
        match c {
            '<' => tag_ends = tag_ends.max(at + tag_length(rest)),
            c if c.is_whitespace() => address = false,
            _ if !address && (rest.starts_with("://") || rest.starts_with("\u{f0001}//")) => address = true,
            '=' if signs.contains(&c) && (at < tag_ends || address) => {
                taker.lose(Piece { text: rest, at: inside.at + at }, tr!("import-told-equals"));
            }
            c if signs.contains(&c) => cuts.push((at, c == '=')),
            _ => {}
        }
    }
    let mut pieces = Vec::new();
    let first = cuts.first().map_or(inside.text.len(), |(at, _)| *at);
    let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([inside.text.len()]);
    pieces.push((false, inside.cut(first, 0).0));
    for ((at, right), end) in cuts.iter().zip(ends) {
        let (_, from) = inside.cut(*at, 1);
        pieces.push((*right, from.cut(end - at - 1, 0).0));
    }
    pieces.retain(|(_, piece)| !piece.text.trim().is_empty());
    if pieces.len() > ANSWERS_MAX {
        return Err(tr!("import-too-many-answers", found = pieces.len(), most = ANSWERS_MAX));
    }
    Ok(pieces)
}

/// How long the tag is that begins here; nothing if it is none.
fn tag_length(rest: &str) -> usize {
    let mut chars = rest.chars();
    chars.next();
    if !chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '/') {
        return 0;
    }
    // To the next sign of the kind, on its line: a tag that is never closed is none.
    let after = rest.strip_prefix('<').unwrap_or_default();
    match after.find(['<', '>', '\n']) {
        Some(at) if after.get(at..).is_some_and(|end| end.starts_with('>')) => at + 2,
        _ => 0,
    }
}
