//! French telephone numbers that somebody may have: what is written in lessons must ring nowhere.

/// Numbers that nobody ever gets, kept for fiction (ARCEP, plan of 2018).
const FICTION: [&str; 6] = ["063998", "019900", "026191", "035301", "046571", "053649"];

/// A French number in `text` that somebody may have, as it is written.
pub fn real_number(text: &str) -> Option<String> {
    // Most texts have no number at all.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut run = String::new();
    let mut after_word = false;
    for c in text.chars().chain(['\n']) {
        let joined = joins(c) || (matches!(c, '(' | ')') && run.starts_with('+'));
        if c.is_ascii_digit() || (joined && !run.is_empty()) || (c == '+' && run.is_empty()) {
            run.push(c);
            continue;
        }
        let taken = std::mem::take(&mut run);
        let written = taken.trim_end_matches(|c| joins(c) || matches!(c, '(' | ')'));
        if !after_word && is_real(written) {
            return Some(written.to_owned());
        }
        after_word = c.is_alphanumeric();
    }
    None
}

fn joins(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '\u{a0}' | '\u{202f}')
}

fn is_real(written: &str) -> bool {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let of_france = |rest: &str| format!("0{}", rest.trim_start_matches('0'));
    let own = match (written.starts_with('+'), digits.strip_prefix("33"), digits.strip_prefix("0033")) {
        (true, Some(rest), _) | (false, _, Some(rest)) => of_france(rest),
        (true, None, _) => return false,
        (false, ..) => digits,
    };
    own.len() == 10 && own.starts_with('0') && !own.starts_with("00") && !FICTION.iter().any(|kept| own.starts_with(kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_fiction_and_figures_that_are_no_number_may_stand() {
        for good in [
            "Appelez le 06 39 98 41 07",
            "+33 6 39 98 41 07",
            "01 99 00 12 34",
            "38 XXX",
            "08 99 XX XX XX",
            "15",
            "1,95 €",
            "le 3 mars 2026 à 10 h 30",
            "1 234 567 890 €",
            "0000 1111 2222",
            "+44 7700 900123",
            "FR76 3000 4000 0312 3456 7890 143",
        ] {
            assert_eq!(real_number(good), None, "{good}");
        }
        for (bad, found) in [
            ("Appelez le 06 12 34 56 78 vite", "06 12 34 56 78"),
            ("+33 1 42 00 00 00.", "+33 1 42 00 00 00"),
            ("(+33 (0)6 12 34 56 78)", "+33 (0)6 12 34 56 78"),
            ("0033 6 12 34 56 78", "0033 6 12 34 56 78"),
            ("0 892 705 705", "0 892 705 705"),
            ("au 0805.805.817", "0805.805.817"),
        ] {
            assert_eq!(real_number(bad).as_deref(), Some(found), "{bad}");
        }
    }
}
