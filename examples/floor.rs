//! The floor under the kit's figures: the least that a program of this kind does. It opens a journal with the same settings, reads one
//! file of messages and one unit of about 20 KB, draws one page and waits for a key. `tests/light.py` holds the kit against it.
//!
//!     floor JOURNAL MESSAGES.ftl UNIT.toml

use std::error::Error;
use std::io::stdout;
use std::{env, fs};

use crossterm::event::{self, Event};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use fluent::{FluentBundle, FluentResource};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::text::Line;
use ratatui::widgets::{Block, Borders, Paragraph, Wrap};
use rusqlite::{Connection, params};

/// The settings of the kit's journal (`src/journal/settle.rs`).
const PRAGMAS: [(&str, i64); 9] = [
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("wal_autocheckpoint", 200),
    ("recursive_triggers", 1),
    ("temp_store", 2),
    ("fullfsync", 1),
];

fn open(file: &str) -> rusqlite::Result<Connection> {
    let journal = Connection::open(file)?;
    for (name, value) in PRAGMAS {
        journal.pragma_update(None, name, value)?;
    }
    journal.query_row("PRAGMA journal_mode = wal", [], |_| Ok(()))?;
    journal.execute_batch("CREATE TABLE IF NOT EXISTS event (id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT")?;
    journal.execute("INSERT INTO event VALUES (randomblob(16), 'opened', '{}')", params![])?;
    Ok(journal)
}

fn messages(text: String) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["fr".parse().unwrap_or_default()]);
    bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable));
    bundle
}

fn main() -> Result<(), Box<dyn Error>> {
    let named: Vec<String> = env::args().skip(1).collect();
    let [journal, ftl, unit] = named.as_slice() else { return Err("floor JOURNAL MESSAGES.ftl UNIT.toml".into()) };
    let journal = open(journal)?;
    let text = fs::read_to_string(ftl)?;
    let first = text.lines().find_map(|line| line.split_once(" = ").map(|(id, _)| id.to_owned())).unwrap_or_default();
    let bundle = messages(text);
    let pattern = bundle.get_message(&first).and_then(|message| message.value());
    let told = pattern.map(|pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()).unwrap_or_default();
    let unit: toml::Table = fs::read_to_string(unit)?.parse()?;
    let title = unit.get("title").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    let asked: Vec<Line<'_>> = unit
        .get("activity")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|activity| activity.get("ask").or_else(|| activity.get("text"))?.as_str())
        .map(Line::from)
        .collect();

    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
    loop {
        terminal.draw(|frame| {
            let page = Paragraph::new(asked.clone()).wrap(Wrap { trim: false });
            frame.render_widget(
                page.block(Block::new().borders(Borders::ALL).title(title.as_str()).title_bottom(told.as_str())),
                frame.area(),
            );
        })?;
        if let Event::Key(_) = event::read()? {
            break;
        }
    }
    execute!(stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()?;
    journal.close().map_err(|(_, error)| error)?;
    Ok(())
}
