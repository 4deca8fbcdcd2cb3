//! The program's source as words, signs and texts: enough for rules on who names what, without a parser of the language.
//!
//! Comments and attributes are left out, and so is everything under `#[cfg(test)]`.

use std::path::{Path, PathBuf};

/// One piece of source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// A text between quotes, its escapes read.
    Text(String),
    /// Any other character.
    Sign(char),
}

/// One file of `src/`.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path below `src/`, with `/`.
    pub path: String,
    /// Its pieces, each with its line.
    pub tokens: Vec<(usize, Token)>,
    /// The modules that it declares for tests only.
    test_modules: Vec<String>,
}

impl Source {
    /// Reads a file's text.
    pub fn read(path: &str, text: &str) -> Self {
        let mut test_modules = Vec::new();
        let tokens = without_tests(&tokens(text), &mut test_modules);
        Self { path: path.to_owned(), tokens, test_modules }
    }

    /// The modules that lead to it: `activity`, `choice` for `activity/choice.rs`; none for `lib.rs` and `main.rs`.
    pub fn module(&self) -> Vec<&str> {
        let mut parts: Vec<&str> = self.path.trim_end_matches(".rs").split('/').collect();
        if matches!(parts.last(), Some(&("mod" | "lib" | "main"))) {
            parts.pop();
        }
        parts
    }

    /// The room it stands in; `lib` and `main` are rooms of their own.
    pub fn room(&self) -> &str {
        self.module().first().copied().unwrap_or_else(|| self.path.trim_end_matches(".rs"))
    }

    /// The word at `at`.
    pub fn word(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at) {
            Some((_, Token::Word(word))) => Some(word),
            _ => None,
        }
    }

    /// The text at `at`.
    pub fn text(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at) {
            Some((_, Token::Text(text))) => Some(text),
            _ => None,
        }
    }

    /// Whether the signs from `at` on are these.
    pub fn signs(&self, at: usize, signs: &str) -> bool {
        signs.chars().enumerate().all(|(n, sign)| matches!(self.tokens.get(at + n), Some((_, Token::Sign(found))) if *found == sign))
    }

    /// `path:line` of the piece at `at`.
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.tokens.get(at).map_or(0, |(line, _)| *line))
    }
}

/// All files of `src/`, without those that are modules of tests.
pub fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&root, &mut files);
    files.sort();
    let sources: Vec<Source> = files
        .iter()
        .map(|file| {
            let path = file.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            Source::read(&path, &std::fs::read_to_string(file).unwrap())
        })
        .collect();
    without_test_modules(sources)
}

fn without_test_modules(sources: Vec<Source>) -> Vec<Source> {
    let tests: Vec<Vec<String>> = sources
        .iter()
        .flat_map(|source| {
            let parent: Vec<String> = source.module().into_iter().map(str::to_owned).collect();
            source.test_modules.iter().map(move |name| parent.iter().chain([name]).cloned().collect())
        })
        .collect();
    let is_test =
        |source: &Source| tests.iter().any(|test| source.module().iter().zip(test).filter(|(a, b)| *a == b).count() == test.len());
    sources.into_iter().filter(|source| !is_test(source)).collect()
}

/// Every file below `folder` whose name ends in `.rs`.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn tokens(text: &str) -> Vec<(usize, Token)> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(&c) = chars.get(at) {
        let start = at;
        let next = chars.get(at + 1).copied().unwrap_or('\0');
        let mut token = None;
        if c == '/' && next == '/' {
            while chars.get(at).is_some_and(|c| *c != '\n') {
                at += 1;
            }
        } else if c == '/' && next == '*' {
            let mut depth = 0;
            loop {
                match (chars.get(at), chars.get(at + 1)) {
                    (Some('/'), Some('*')) => (depth, at) = (depth + 1, at + 2),
                    (Some('*'), Some('/')) => (depth, at) = (depth - 1, at + 2),
                    (Some(_), _) => at += 1,
                    (None, _) => break,
                }
                if depth == 0 {
                    break;
                }
            }
        } else if c == '"' {
            let (text, end) = quoted(&chars, at + 1);
            (token, at) = (Some(Token::Text(text)), end);
        } else if c == '\'' {
            // A character, or the name of a lifetime.
            if next == '\\' {
                at += 3;
                while chars.get(at).is_some_and(|c| *c != '\'') {
                    at += 1;
                }
                at += 1;
            } else if chars.get(at + 2) == Some(&'\'') {
                at += 3;
            } else {
                at += 1;
                while chars.get(at).is_some_and(|c| is_name(*c)) {
                    at += 1;
                }
            }
        } else if is_name(c) {
            while chars.get(at).is_some_and(|c| is_name(*c)) {
                at += 1;
            }
            let word: String = chars[start..at].iter().collect();
            let hashes = chars[at..].iter().take_while(|c| **c == '#').count();
            let raw = matches!(word.as_str(), "r" | "br" | "cr") && chars.get(at + hashes) == Some(&'"');
            if raw {
                let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                let from = at + hashes + 1;
                let length = chars[from..].windows(close.len()).position(|w| w == close).unwrap_or(chars.len() - from);
                token = Some(Token::Text(chars[from..from + length].iter().collect()));
                at = (from + length + close.len()).min(chars.len());
            } else if !(matches!(word.as_str(), "b" | "c") && matches!(chars.get(at), Some('"' | '\''))) {
                token = Some(Token::Word(word));
            }
        } else {
            at += 1;
            token = (!c.is_whitespace()).then_some(Token::Sign(c));
        }
        tokens.extend(token.map(|token| (line, token)));
        line += chars[start..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    tokens
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The text from `at` to its closing quote, and where the source goes on.
fn quoted(chars: &[char], mut at: usize) -> (String, usize) {
    let mut text = String::new();
    while let Some(&c) = chars.get(at) {
        at += 1;
        match c {
            '"' => break,
            '\\' => {
                let escape = chars.get(at).copied().unwrap_or('\0');
                at += 1;
                match escape {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    'r' | '0' => text.push(' '),
                    'x' => at += 2,
                    'u' => {
                        let code: String = chars[at..].iter().skip(1).take_while(|c| **c != '}').collect();
                        at += code.chars().count() + 2;
                        text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                    }
                    '\n' => {
                        while chars.get(at).is_some_and(|c| c.is_whitespace()) {
                            at += 1;
                        }
                    }
                    other => text.push(other),
                }
            }
            c => text.push(c),
        }
    }
    (text, at)
}

/// Leaves out attributes, and each item under `#[cfg(test)]`.
fn without_tests(tokens: &[(usize, Token)], test_modules: &mut Vec<String>) -> Vec<(usize, Token)> {
    let sign = |at: usize, sign: char| matches!(tokens.get(at), Some((_, Token::Sign(found))) if *found == sign);
    let word = |at: usize, word: &str| matches!(tokens.get(at), Some((_, Token::Word(found))) if found == word);
    // Where the brackets that open at `at` are closed.
    let close = |at: usize| {
        let mut depth = 0;
        for (n, (_, token)) in tokens.iter().enumerate().skip(at) {
            match token {
                Token::Sign('(' | '[' | '{') => depth += 1,
                Token::Sign(')' | ']' | '}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return n;
            }
        }
        tokens.len()
    };
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let bracket = if sign(at, '#') && sign(at + 1, '!') { at + 2 } else { at + 1 };
        if !sign(at, '#') || !sign(bracket, '[') {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let end = close(bracket);
        let only_tests = word(bracket + 1, "cfg") && (bracket..end).any(|n| word(n, "test")) && !(bracket..end).any(|n| word(n, "not"));
        at = end + 1;
        if only_tests {
            while sign(at, '#') {
                at = close(at + 1) + 1;
            }
            if let (true, Some((_, Token::Word(name))), true) = (word(at, "mod"), tokens.get(at + 1), sign(at + 2, ';')) {
                test_modules.push(name.clone());
            }
            // An item ends with its first `;` or its first braces.
            while at < tokens.len() && !sign(at, ';') && !sign(at, '{') {
                at = if sign(at, '(') || sign(at, '[') { close(at) + 1 } else { at + 1 };
            }
            at = close(at) + 1;
        }
    }
    kept
}

#[test]
fn comments_attributes_and_tests_are_left_out() {
    let source = Source::read(
        "room/file.rs",
        "//! \"doc\"\n#[doc = \"no\"]\nfn a<'x>() { f('\"', '\\'', 'é', b\"y\\n\", r#\"a\"b\"#, \"é\\\"\\u{e9}\"); } /* \"no\" /* x */ */\n\
         #[cfg(test)]\n#[allow(x)]\nfn t() -> [u8; 2] { \"no\" }\n#[cfg(test)]\nmod tests;\n#[cfg(not(test))]\nfn b() { \"yes\" }\n#[cfg(test)]\nmod more { \"no\" }\n\"last\"",
    );
    let texts: Vec<&str> = (0..source.tokens.len()).filter_map(|at| source.text(at)).collect();
    assert_eq!(texts, ["y\n", "a\"b", "é\"é", "yes", "last"]);
    assert_eq!(source.test_modules, ["tests"]);
    assert_eq!((source.room(), source.module()), ("room", vec!["room", "file"]));
    assert_eq!(source.place(source.tokens.len() - 1), "room/file.rs:13");
}

#[test]
fn files_that_are_modules_of_tests_are_left_out() {
    let files =
        [("a/mod.rs", "#[cfg(test)] mod tests; mod b;"), ("a/tests.rs", ""), ("a/tests/c.rs", ""), ("a/b.rs", ""), ("tests.rs", "")];
    let kept = without_test_modules(files.map(|(path, text)| Source::read(path, text)).into());
    assert_eq!(kept.iter().map(|s| s.path.as_str()).collect::<Vec<_>>(), ["a/mod.rs", "a/b.rs", "tests.rs"]);
}
