//! Everything that the machine can say of a curriculum, looked at once: for the list of remarks and for the quality grid.

use std::collections::BTreeMap;

use time::Date;

use super::fit::fit_lessons;
use super::sample_left::left_behind;
use crate::curriculum::{Coverage, Files, Found, Lessons, Spoken, by_language, check_lessons, has_mistakes, in_order};
use crate::error::Result;
use crate::ids::{ModuleId, UnitId};

/// What was found and measured.
#[derive(Debug)]
pub struct Looked {
    /// All lessons, as they were read.
    pub lessons: Lessons,
    /// What is wrong, file by file.
    pub found: Vec<Found>,
    /// What is translated, file by file.
    pub coverage: Vec<Coverage>,
    /// What is translated, by language.
    pub spoken: Vec<Spoken>,
    /// Pages that were drawn in all sizes; none where there are mistakes: a page is measured once it can be opened.
    pub pages: usize,
    /// How many seconds each unit takes, where it was measured.
    pub seconds: BTreeMap<(ModuleId, UnitId), usize>,
}

/// Looks at `files` as on the day `today`.
///
/// # Errors
/// When a file cannot be read.
pub fn look(files: &Files, today: Date) -> Result<Looked> {
    let lessons = Lessons::read(files)?;
    let (found, coverage) = check_lessons(files, &lessons, today)?;
    let spoken = by_language(files, &lessons, &coverage);
    let mut looked = Looked { lessons, found, coverage, spoken, pages: 0, seconds: BTreeMap::new() };
    if !has_mistakes(&looked.found) {
        let fitted = fit_lessons(files, &looked.lessons)?;
        looked.found.extend(fitted.found);
        looked.found.extend(left_behind(files, &looked.lessons));
        looked.found = in_order(looked.found);
        (looked.pages, looked.seconds) = (fitted.pages, fitted.seconds);
    }
    Ok(looked)
}

/// All that is wrong in `files` as on the day `today`, and what is translated.
///
/// # Errors
/// When a file cannot be read.
pub fn check_all(files: &Files, today: Date) -> Result<(Vec<Found>, Vec<Coverage>)> {
    let looked = look(files, today)?;
    Ok((looked.found, looked.coverage))
}
