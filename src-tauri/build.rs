//! Checks that the pages are built, and declares the one command so that every other is refused.

use std::path::Path;
use std::process::exit;

fn main() {
    let pages = Path::new("../ui/dist/index.html");
    println!("cargo::rerun-if-changed=../ui/dist");
    if !pages.is_file() {
        println!(
            "cargo::error=the pages are not built: ui/dist/index.html is missing. Run `cargo xtask start`, or `npm ci && npm run build` in ui, first."
        );
        exit(1);
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=the window could not be configured: {error:#}");
        exit(1);
    }
}
