//! A screen that nobody sees, whose picture is a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::fault::{Fault, Result};

/// An X server without a monitor.
pub struct Screen {
    server: Child,
    name: String,
    file: PathBuf,
}

impl Screen {
    /// Opens one; its picture is kept in `folder`.
    pub fn open(folder: &Path) -> Result<Self> {
        let taken = |number: &u32| Path::new(&format!("/tmp/.X11-unix/X{number}")).exists();
        let number = (90..).find(|number| !taken(number)).unwrap_or(90);
        let name = format!(":{number}");
        let server = Command::new("Xvfb")
            .args([&name, "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder)
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Fault::Missing { program: "Xvfb".into(), source })?;
        let screen = Self { server, name, file: folder.join("Xvfb_screen0") };
        let begun = Instant::now();
        while !taken(&number) || screen.picture().is_err() {
            if begun.elapsed() > Duration::from_secs(20) {
                return Err(Fault::First("Xvfb did not open its screen".into()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(screen)
    }

    /// What `DISPLAY` must be for a program to appear on it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The picture at this moment, header and all.
    pub fn picture(&self) -> Result<Vec<u8>> {
        fs::read(&self.file).map_err(Fault::file(&self.file))
    }

    /// Waits until the last window has left the screen, so that the next is not taken for it.
    pub fn wait_until_empty(&self) -> Result<()> {
        let begun = Instant::now();
        loop {
            let picture = self.picture()?;
            let pixels = picture.rchunks_exact(4).take(1280 * 900);
            if pixels.into_iter().all(|pixel| pixel[..3] == [0, 0, 0]) {
                return Ok(());
            }
            if begun.elapsed() > Duration::from_secs(10) {
                return Err(Fault::First("the window did not leave the screen".into()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether two pictures differ by no more than a blinking cursor does: one byte in five hundred.
pub fn alike(one: &[u8], other: &[u8]) -> bool {
    let unlike = one.iter().zip(other).filter(|(a, b)| a != b).count();
    one.len() == other.len() && unlike * 500 <= one.len()
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn a_cursor_is_allowed_for_and_a_word_is_not() {
        let page = vec![255; 100_000];
        let mut with_cursor = page.clone();
        with_cursor[..150].fill(0);
        let mut with_word = page.clone();
        with_word[..1_000].fill(0);
        assert!(alike(&page, &with_cursor));
        assert!(!alike(&page, &with_word));
    }
}
