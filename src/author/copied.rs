//! A new curriculum after a module that exists: its ids, ideas, texts and translations are kept; who made it, and under which licence,
//! is said in the new files.

use std::collections::BTreeMap;
use std::path::Path;

use super::scaffold::beside;
use super::schemas::with_schemas;
use super::translate::{FileNotes, text_files};
use crate::curriculum::{Files, Named, Row, Shelf, load_curriculum};
use crate::error::{Error, Kind, Result};
use crate::i18n::I18n;
use crate::ids::ModuleId;
use crate::source::quote;
use crate::text::SafeText;
use crate::tr;

/// The version that a copy begins with.
const FIRST: &str = "1.0.0";

/// The module that is meant: the folder of one, a curriculum of one module, or a module's name on the shelf.
///
/// # Errors
/// When there is none, or a folder holds several.
pub fn module_meant(named: &str, shelf: &Shelf) -> Result<Row> {
    let path = Path::new(named);
    if !path.is_dir() {
        let id = ModuleId::new(named).ok_or_else(|| {
            Error::new(Kind::User, tr!("no-such-module", id = SafeText::show_line(named))).hint(tr!("no-such-module-hint"))
        })?;
        return shelf.row(&id).cloned();
    }
    let files = Files::at(path)?;
    // A module's folder inside a curriculum: the folder above says who publishes it, and in which language.
    if let (Files::Module(folder), Some(id)) = (&files, files.module()) {
        let above = folder.parent().and_then(|above| Files::at(above).ok()).filter(|above| matches!(above, Files::Folder(_)));
        if let Some(above) = above {
            let curriculum = load_curriculum(&above, None)?.model;
            if curriculum.modules.contains(&id) {
                return Ok(Row { id, files: above, curriculum: Some(curriculum.into()), brought: None });
            }
        }
        return Ok(Row { id, files, curriculum: None, brought: None });
    }
    let curriculum = load_curriculum(&files, None)?.model;
    match curriculum.modules.as_slice() {
        [one] => Ok(Row { id: one.clone(), files, curriculum: Some(curriculum.into()), brought: None }),
        several => {
            let listed: Vec<&str> = several.iter().map(ModuleId::as_str).collect();
            let cause = tr!("new-several-modules", path = SafeText::show_line(named), names = SafeText::show_line(&listed.join(", ")));
            Err(Error::new(Kind::User, cause).hint(tr!("new-several-modules-hint")))
        }
    }
}

/// The files of a curriculum `id` made of that module; `title` in the place of the module's, for the curriculum itself.
///
/// # Errors
/// When a file of the module cannot be read.
pub fn copied(from: &Row, id: &ModuleId, title: Option<&str>, publisher: &str) -> Result<Named> {
    let i18n = I18n::new(from.language());
    let module = from.module(from.language())?;
    let known = from.curriculum.as_ref();
    let unknown = || i18n.say(&tr!("new-licence-unknown"));
    let licence = known.map(|one| one.licence.as_str().to_owned()).filter(|licence| !licence.is_empty()).unwrap_or_else(unknown);
    let after = {
        let (was, version) = (module.title.value.clone(), module.version.clone());
        let name = SafeText::show(from.id.as_str());
        let shown = SafeText::show_line(&licence);
        let said = match known {
            Some(one) => tr!("new-after", title = was, module = name, version = version, publisher = &one.publisher, licence = shown),
            None => tr!("new-after-unknown", title = was, module = name, version = version, licence = shown),
        };
        format!("# {}\n", i18n.say(&said))
    };
    let title = title.unwrap_or_else(|| module.title.value.as_str());
    let mut files = vec![("curriculum.toml".to_owned(), head(&after, id, title, publisher, from.language(), &licence).into_bytes())];
    let whole = translations_as_written(&from.files, &i18n)?;
    let read = |name: &str| whole.get(name).cloned().map_or_else(|| from.files.read(name), Ok);
    for name in ["glossary", "contacts"] {
        // The kit's own contacts are everywhere already: a copy of them would grow old.
        if name == "contacts" && from.files == Files::Shipped {
            continue;
        }
        let overlays = I18n::languages().iter().map(|language| format!("{name}.{}.toml", language.code));
        for file in [format!("{name}.toml")].into_iter().chain(overlays).filter(|file| from.files.has(file)) {
            files.push((file.clone(), read(&file)?.into_bytes()));
        }
    }
    for name in from.files.names(from.id.as_str()) {
        let text = read(&format!("{}/{name}", from.id))?;
        let text = if name == "module.toml" { after.clone() + &begun_again(&text) } else { text };
        files.push((format!("{id}/{name}"), text.into_bytes()));
    }
    files.extend(beside(from.language(), module.ideas.first().map(|idea| idea.id.as_str())));
    Ok(with_schemas(files, &i18n))
}

/// The translations of what ships, by the names of their files, as translators have them: with the text that they translate above each of
/// theirs. The program carries them without (`build.rs`); nothing of a folder, which has its own.
fn translations_as_written(files: &Files, i18n: &I18n) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    if *files != Files::Shipped {
        return Ok(all);
    }
    let notes = FileNotes::new(i18n);
    for language in I18n::languages() {
        for file in text_files(files, Some(language.code))?.iter().filter(|file| file.overlay.is_some()) {
            all.insert(format!("{}.{}.toml", file.name, language.code), file.translation(&notes).text(&notes));
        }
    }
    Ok(all)
}

/// The curriculum's own file.
fn head(after: &str, id: &ModuleId, title: &str, publisher: &str, lang: &str, licence: &str) -> String {
    let keys = [
        ("format", "1".to_owned()),
        ("id", quote(id.as_str())),
        ("title", quote(title)),
        ("publisher", quote(publisher)),
        ("version", quote(FIRST)),
        ("language", quote(lang)),
        ("licence", quote(licence)),
        ("modules", format!("[{}]", quote(id.as_str()))),
    ];
    let line = |(key, value): &(&str, String)| format!("{key} = {value}\n");
    let lines: String = keys.iter().map(line).collect();
    format!("{after}\n{lines}")
}

/// A module's own file with the version that a copy begins with: the key stands before the first table.
fn begun_again(text: &str) -> String {
    let mut inside = false;
    let line = |line: &str| {
        inside |= line.trim_start().starts_with('[');
        let is_version = !inside && line.strip_prefix("version").is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_version { format!("version = {}\n", quote(FIRST)) } else { format!("{line}\n") }
    };
    text.lines().map(line).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails loudly")]
mod tests {
    use super::*;

    #[test]
    fn the_translations_that_ship_are_made_again_to_the_letter() {
        let curricula = Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula");
        let all = translations_as_written(&Files::Shipped, &I18n::new("fr")).unwrap();
        assert!(all.len() > 100, "{}", all.len());
        for (name, text) in all {
            assert!(std::fs::read_to_string(curricula.join(&name)).unwrap() == text, "{name}");
        }
    }

    #[test]
    fn only_the_modules_own_version_begins_again() {
        let text = "title = \"x\"\nversion = \"2.3.4\"\n[badge]\nversion = \"9\"\n";
        assert_eq!(begun_again(text), "title = \"x\"\nversion = \"1.0.0\"\n[badge]\nversion = \"9\"\n");
    }

    #[test]
    fn a_copy_of_what_ships_says_whose_it_is() {
        let shelf = Shelf::new(&[]).unwrap();
        let row = module_meant("email", &shelf).unwrap();
        let files = copied(&row, &ModuleId::new("mine").unwrap(), None, "Nous").unwrap();
        let text = |name: &str| String::from_utf8(files.iter().find(|(there, _)| there == name).unwrap().1.clone()).unwrap();
        for name in ["email/module.en.toml", "glossary.en.toml", "glossary.de.toml"] {
            let lies = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("curricula").join(name)).unwrap();
            // Before it, where its schema lies.
            assert!(text(&name.replace("email/", "mine/")).ends_with(&lies), "{name}: each text below what it translates");
        }
        assert!(text("curriculum.toml").contains("publisher = \"Nous\"") && text("curriculum.toml").contains("Reconnect"));
        assert!(
            text("mine/module.toml").starts_with("#:schema ../.schema/module.json\n# ") && text("mine/module.toml").contains("CC-BY-4.0")
        );
        assert!(files.iter().any(|(name, _)| name == "mine/address.en.toml") && files.iter().any(|(name, _)| name == "glossary.en.toml"));
        assert!(!files.iter().any(|(name, _)| name.starts_with("contacts")));
        assert!(module_meant("none-such", &shelf).is_err() && module_meant("Not an id", &shelf).is_err());
    }
}
