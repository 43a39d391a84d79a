//! The desktop as a play: what a person would choose in a dialog is set beforehand, and what was asked is kept.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Answers to the `desktop…` names, and the record of what the pages asked.
pub struct Stage {
    folder: PathBuf,
    preset: VecDeque<(String, Value)>,
    asked: Vec<Value>,
}

impl Stage {
    /// A desktop whose dialogs choose inside `folder` unless told otherwise.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), preset: VecDeque::new(), asked: Vec::new() }
    }

    /// Sets the next answer of each name given, such as `{"desktopPickSave": null}` for a dialog that is cancelled.
    pub fn preset(&mut self, answers: Map<String, Value>) {
        self.preset.extend(answers);
    }

    /// What the pages asked so far, oldest first.
    pub fn asked(&self) -> Value {
        Value::Array(self.asked.clone())
    }

    /// Answers one name: what was preset, else what an agreeable person would choose.
    pub fn answer(&mut self, name: &str, request: Value) -> Value {
        let preset = self.preset.iter().position(|(of, _)| of == name);
        let answer = match preset.and_then(|at| self.preset.remove(at)) {
            Some((_, answer)) => answer,
            None => self.usual(name, &request),
        };
        self.asked.push(json!({ "name": name, "request": request, "answer": answer }));
        answer
    }

    fn usual(&self, name: &str, request: &Value) -> Value {
        let text = |key: &str| request[key].as_str().unwrap_or_default().to_owned();
        match name {
            "desktopPickFolder" => {
                let chosen = self.folder.join("chosen");
                std::fs::create_dir_all(&chosen).expect("the folder can be written to");
                json!(chosen)
            }
            "desktopPickSave" => {
                json!(self.folder.join("documents").join(format!(
                    "{}.{}",
                    text("file_name"),
                    text("extension")
                )))
            }
            "desktopZoom" => request["factor"].clone(),
            _ => Value::Null,
        }
    }
}
