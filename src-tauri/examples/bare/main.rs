//! A window with nothing in it, of the same size and settings as ours: what `cargo xtask bench start` compares with.

use jirani::desktop::private_profile;
use tauri::{Builder, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let app = Builder::default().build(tauri::generate_context!("examples/bare/tauri.conf.json"))?;
    let window = WebviewWindowBuilder::new(app.handle(), "main", WebviewUrl::App("index.html".into()))
        .title("Bare")
        .inner_size(1120.0, 760.0)
        .min_inner_size(900.0, 560.0);
    private_profile(app.handle(), window)?.build()?;
    app.run(|_, _| {});
    Ok(())
}
