//! `tremplin curriculum translate --table`: how far each file is in each language.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::Cx;
use crate::author::{self, Cell, CoverageTable, FileNotes};
use crate::curriculum::Files;
use crate::error::Result;
use crate::source::REREAD;
use crate::text::{SafeText, pad};
use crate::tr;
use crate::words::Words;

pub(super) fn run(cx: &mut Cx, matches: &ArgMatches, files: &Files, only: Option<&str>) -> Result<u8> {
    let table = author::coverage(files, only, &FileNotes::new(&cx.i18n))?;
    if matches.get_flag("json") {
        cx.out.data(&format!("{:#}", data(&table)))?;
        return Ok(0);
    }
    if table.langs.is_empty() {
        cx.out.talk(&cx.say(&tr!("coverage-no-language")));
        return Ok(0);
    }
    let head = std::iter::once(cx.say(&tr!("coverage-file"))).chain(table.langs.iter().cloned()).collect();
    let row = |name: String, cells: &[Cell]| std::iter::once(name).chain(cells.iter().map(|cell| cx.say(&said(cell)))).collect();
    let mut rows: Vec<Vec<String>> = vec![head];
    rows.extend(table.rows.iter().map(|(file, cells)| row(file.as_str().to_owned(), cells)));
    rows.push(row(cx.say(&tr!("coverage-sum")), &table.sums));
    let columns: Vec<usize> = (0..=table.langs.len())
        .map(|n| rows.iter().filter_map(|row| row.get(n)).map(|cell| crate::text::width(cell)).max().unwrap_or(0))
        .collect();
    for row in &rows {
        let padded: Vec<String> = row.iter().zip(&columns).map(|(cell, columns)| pad(cell, *columns)).collect();
        cx.out.data(padded.join("  ").trim_end())?;
    }
    cx.out.talk(&cx.say(&tr!("coverage-legend")));
    Ok(0)
}

fn said(cell: &Cell) -> Words {
    if cell.status.is_empty() {
        return tr!("coverage-none", all = cell.all, words = cell.words_left);
    }
    let status = if cell.status.as_str() == REREAD { tr!("coverage-reread") } else { tr!("coverage-draft") };
    if cell.words_left == 0 {
        tr!("coverage-whole", fresh = cell.fresh, all = cell.all, status = status)
    } else {
        tr!("coverage-part", fresh = cell.fresh, all = cell.all, status = status, words = cell.words_left)
    }
}

fn data(table: &CoverageTable) -> Value {
    let cells = |cells: &[Cell]| -> Value {
        let one =
            |cell: &Cell| json!({ "fresh": cell.fresh, "all": cell.all, "words_left": cell.words_left, "status": status(&cell.status) });
        table.langs.iter().zip(cells).map(|(lang, cell)| (lang.clone(), one(cell))).collect()
    };
    let rows: Vec<Value> = table.rows.iter().map(|(file, row)| json!({ "file": file.as_str(), "languages": cells(row) })).collect();
    json!({ "languages": table.langs, "files": rows, "sum": cells(&table.sums) })
}

/// Nothing where there is no file.
fn status(status: &SafeText) -> Option<&str> {
    (!status.is_empty()).then_some(status.as_str())
}
