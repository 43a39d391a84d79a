//! Everything in one folder beside the program, such as on a stick: settings, workspace, documents, the webview's
//! profile. A folder named `Jirani-data` beside the program turns it on; the program itself leaves nothing on the computer
//! then. What a system notes by itself is not in its hands: Windows lists the files chosen in its dialogs.

use std::path::{Path, PathBuf};

/// The name of the folder.
const NAME: &str = "Jirani-data";

/// The folder, if it lies beside the program.
pub fn folder() -> Option<PathBuf> {
    beside(&std::env::current_exe().ok()?)
}

fn beside(program: &Path) -> Option<PathBuf> {
    let folder = program.parent()?.join(NAME);
    folder.is_dir().then_some(folder)
}

/// The folders that a system's libraries write to on their own, moved into ours: they must be set before the program
/// starts, and only Linux reads them from its environment.
#[cfg(target_os = "linux")]
pub fn variables(folder: &Path) -> [(&'static str, PathBuf); 4] {
    [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ]
    .map(|(name, part)| (name, folder.join("system").join(part)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_of_that_name_turns_it_on() {
        let home = std::env::temp_dir().join(format!("jirani-portable-{}", std::process::id()));
        std::fs::create_dir_all(&home).unwrap();
        let program = home.join("jirani");
        assert_eq!(beside(&program), None);
        std::fs::write(home.join(NAME), "a file").unwrap();
        assert_eq!(beside(&program), None);
        std::fs::remove_file(home.join(NAME)).unwrap();
        std::fs::create_dir(home.join(NAME)).unwrap();
        assert_eq!(beside(&program), Some(home.join(NAME)));
        std::fs::remove_dir_all(&home).unwrap();
    }
}
