//! Rust files as lists of the paths that they name. Comments, texts and unit tests are passed over.

use std::collections::BTreeMap;
use std::path::Path;

/// The files of one crate.
pub struct Crate {
    pub files: Vec<File>,
}

/// One file of a crate.
pub struct File {
    /// From the folder of the source, with `/`.
    pub path: String,
    /// The module, from the root of the crate.
    pub module: Vec<String>,
    /// What `use` lines bring in.
    pub imports: Vec<Import>,
    /// Every other path in the code, as written.
    pub paths: Vec<Vec<String>>,
}

/// One name that a `use` line brings in.
pub struct Import {
    /// The name in this file; `*` for all of a module.
    pub name: String,
    /// The path as written.
    pub path: Vec<String>,
    /// Whether it is handed on to others.
    pub public: bool,
}

impl Crate {
    /// Reads every file below a folder of source, without programs of their own in `bin`.
    pub fn read(folder: &Path) -> Crate {
        let mut found = Vec::new();
        collect(folder, folder, &mut found);
        found.sort();
        let files = found
            .into_iter()
            .filter(|path| !path.starts_with("bin/") && path != "main.rs")
            .map(|path| {
                let text = std::fs::read_to_string(folder.join(&path)).unwrap();
                File::read(path, &text)
            })
            .collect();
        Crate { files }
    }
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let inside = path.strip_prefix(root).unwrap();
            found.push(inside.to_str().unwrap().replace('\\', "/"));
        }
    }
}

impl File {
    fn read(path: String, text: &str) -> File {
        let mut module: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if ["mod", "lib"].contains(&module.last().map(String::as_str).unwrap_or_default()) {
            module.pop();
        }
        let mut file = File { path, module, imports: Vec::new(), paths: Vec::new() };
        file.take(&tokens(text));
        file
    }

    fn take(&mut self, tokens: &[String]) {
        let mut at = 0;
        while at < tokens.len() {
            match tokens[at].as_str() {
                "use" => {
                    let end = find(tokens, at, ";");
                    let public = at > 0 && ["pub", ")"].contains(&tokens[at - 1].as_str());
                    self.import(&tokens[at + 1..end], &[], public);
                    at = end;
                }
                "mod" if tokens.get(at + 1).is_some_and(|name| name == "tests") => {
                    at = skip_block(tokens, at)
                }
                name if is_name(name) => {
                    let mut path = vec![name.to_owned()];
                    while tokens.get(at + 1).is_some_and(|next| next == "::")
                        && tokens.get(at + 2).is_some_and(|next| is_name(next))
                    {
                        path.push(tokens[at + 2].clone());
                        at += 2;
                    }
                    if path.len() > 1 {
                        self.paths.push(path);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// One branch of a `use` line, below the path `before`.
    fn import(&mut self, tokens: &[String], before: &[String], public: bool) {
        let mut path = before.to_vec();
        let mut at = 0;
        while at < tokens.len() {
            match tokens[at].as_str() {
                "::" => {}
                "{" => {
                    for branch in branches(&tokens[at + 1..tokens.len() - 1]) {
                        self.import(branch, &path, public);
                    }
                    return;
                }
                "as" => {
                    let name = tokens[at + 1].clone();
                    self.imports.push(Import { name, path, public });
                    return;
                }
                "self" if !path.is_empty() => {}
                name => path.push(name.to_owned()),
            }
            at += 1;
        }
        let Some(name) = path.last().cloned() else { return };
        if name == "*" {
            path.pop();
        }
        self.imports.push(Import { name, path, public });
    }

    /// The crates of this project that it names, without their common beginning.
    pub fn crates(&self) -> Vec<String> {
        let paths = self.imports.iter().map(|import| &import.path).chain(&self.paths);
        let mut named: Vec<String> =
            paths.filter_map(|path| path.first()?.strip_prefix("jirani_")).map(str::to_owned).collect();
        named.sort();
        named.dedup();
        named
    }

    /// The names that it brings in, with their paths.
    pub fn bound(&self) -> BTreeMap<&str, &[String]> {
        self.imports.iter().map(|import| (import.name.as_str(), import.path.as_slice())).collect()
    }
}

fn find(tokens: &[String], from: usize, what: &str) -> usize {
    tokens[from..].iter().position(|token| token == what).map_or(tokens.len(), |at| from + at)
}

/// Where the block ends that begins after `from`.
fn skip_block(tokens: &[String], from: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.as_str() {
            ";" if depth == 0 => return at,
            "{" => depth += 1,
            "}" if depth == 1 => return at,
            "}" => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

/// The parts between the commas that stand in no inner braces.
fn branches(tokens: &[String]) -> Vec<&[String]> {
    let (mut depth, mut start, mut all) = (0, 0, Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," if depth == 0 => {
                all.push(&tokens[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(&tokens[start..]);
    all.retain(|branch| !branch.is_empty());
    all
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Names, `::` and single signs, without comments and texts.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut at, mut tokens) = (0, Vec::new());
    let is = |at: usize, what: &str| what.chars().enumerate().all(|(n, c)| chars.get(at + n) == Some(&c));
    while at < chars.len() {
        let c = chars[at];
        if is(at, "//") {
            while at < chars.len() && chars[at] != '\n' {
                at += 1;
            }
        } else if is(at, "/*") {
            while at < chars.len() && !is(at, "*/") {
                at += 1;
            }
            at += 2;
        } else if c == '"' {
            at += 1;
            while at < chars.len() && chars[at] != '"' {
                at += if chars[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if c == 'r' && (is(at, "r\"") || is(at, "r#\"")) {
            let close = if is(at, "r\"") { "\"" } else { "\"#" };
            at += close.len() + 1;
            while at < chars.len() && !is(at, close) {
                at += 1;
            }
            at += close.len();
        } else if c == '\'' {
            // A character, or a lifetime.
            at += match (chars.get(at + 1), chars.get(at + 2)) {
                (Some('\\'), _) => {
                    2 + chars[at + 2..].iter().skip(1).position(|c| *c == '\'').map_or(1, |n| n + 2)
                }
                (_, Some('\'')) => 3,
                _ => 1,
            };
        } else if c.is_alphanumeric() || c == '_' {
            let start = at;
            while at < chars.len() && (chars[at].is_alphanumeric() || chars[at] == '_') {
                at += 1;
            }
            tokens.push(chars[start..at].iter().collect());
        } else if is(at, "::") {
            tokens.push("::".to_owned());
            at += 2;
        } else {
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
            at += 1;
        }
    }
    tokens
}
