//! Real products stand on the sheets for one's own device only: a lesson that names one grows old with its menus, and advertises it.

use super::said::Said;
use crate::source::Problem;
use crate::text::SafeText;
use crate::tr;

/// The names, as they are written on the sheets, that these texts say.
pub(super) fn named(said: &[Said<'_>], file: &str, names: &[SafeText]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for said in said {
        if let Some(name) = names.iter().find(|name| says(said.text, name)) {
            let cause = tr!("check-product-named", name = name);
            problems.push(Problem::error("product-named", said.place(name, file), cause).fix(tr!("check-product-named-fix")));
        }
    }
    problems
}

/// Whether `text` says `name` as a word of its own, written alike: a name is no common word in small letters.
fn says(text: &str, name: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(name).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        !is_letter(before) && !is_letter(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_whole_word_written_alike() {
        assert!(says("Sur Luna, ouvrez", "Luna") && says("la « Luna »", "Luna"));
        assert!(!says("la lunaison", "Luna") && !says("Lunaire", "Luna") && !says("MaLuna", "Luna") && !says("la luna", "Luna"));
    }
}
